"""A report of 400 criteria on a dossier of 300 pages, to measure pages with."""

from __future__ import annotations

from evalassist.model.document import Block, Document
from evalassist.model.report import Evidence, Report
from evalassist.model.rubric import Bloc, Competency, Criterion, Rubric
from tests.report.fixture import document, report, rubric


def big_report() -> tuple[Report, Document, Rubric]:
    """Return a report of 400 criteria, five quotes each, on a dossier of 300 pages."""
    sentence = (
        "L'atelier publie chaque semaine une photo légendée et relève le nombre de réponses dans un tableau partagé avec la direction. "
    )
    blocks: list[Block] = []
    for page in range(1, 301):
        blocks.append(Block(id=f"h{page}", kind="heading", text=f"Partie {page}", level=1 + page % 2, page=page))
        blocks += [
            Block(id=f"p{page}-{i}", kind="paragraph", text=f"{page}.{i} " + sentence * 4, page=page, section=(f"Partie {page}",))
            for i in range(5)
        ]
    document_ = document().model_copy(update={"blocks": tuple(blocks), "pages": 300, "words": 120_000})
    small = report()
    body = [block for block in blocks if block.kind == "paragraph"]
    results, criteria = [], []
    for number in range(400):
        evidence = tuple(
            Evidence(quote=block.text[:240], page=block.page, section=block.section, block_id=block.id, start=0, end=240, score=0.6)
            for block in (body[(number * 7 + i * 31) % len(body)] for i in range(5))
        )
        id_ = f"C{number // 4}.{'abcd'[number % 4]}"
        status = ("present", "partial", "absent", "not_inspectable")[number % 4]
        results.append(
            small.criteria[2].model_copy(
                update={"id": id_, "competency": f"C{number // 4}", "block": f"B{number // 80}", "status": status, "evidence": evidence}
            )
        )
        criteria.append(Criterion(id=id_, code=id_, title="Objectifs SMART", text="Chaque objectif est précis."))
    blocs = tuple(
        Bloc(id=f"B{b}", title=f"Bloc {b}", competencies=tuple(
            Competency(id=f"C{c}", title=f"Compétence {c}", criteria=tuple(criteria[c * 4 : c * 4 + 4])) for c in range(b * 20, b * 20 + 20)))
        for b in range(5)
    )  # fmt: skip
    kept = {"criteria": tuple(results), "elements": (), "mentions": (), "threads": ()}
    return small.model_copy(update=kept), document_, rubric().model_copy(update={"blocks": blocs})
