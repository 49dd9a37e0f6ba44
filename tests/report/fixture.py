"""A small dossier and its report, made by hand to hold every case a reader of reports can meet."""

from __future__ import annotations

from evalassist.model.document import Block, Cell, Document, Table, Unread
from evalassist.model.errors import Notice
from evalassist.model.report import (
    CriterionResult,
    DossierInfo,
    Evidence,
    Missing,
    ModelRef,
    Reason,
    Report,
    ReportElement,
    ReportMention,
    RubricInfo,
    Thread,
    ThreadEnd,
    ToolInfo,
)
from evalassist.model.rubric import Bloc, Competency, Criterion, Deliverable, ElementNeed, Rubric

SHA = "a" * 64


def _table(rows: list[list[str]]) -> Table:
    cells = tuple(
        Cell(row=i, col=j, text=text.replace("\n", " "), header=i == 0, lines=tuple(text.split("\n")) if "\n" in text else ())
        for i, row in enumerate(rows)
        for j, text in enumerate(row)
    )
    return Table(n_rows=len(rows), n_cols=len(rows[0]), cells=cells)


SWOT = _table(
    [
        ["Forces", "Faiblesses"],
        ["Atelier au centre-ville\nDeux luthiers diplômés", "Peu d'abonnés\nSite lent"],
        ["Opportunités", "Menaces"],
        ["Festival de quartier\nÉcoles de musique", "Vente en ligne\nHausse du bois"],
    ]
)
PLAN = _table(
    [
        ["Action", "Responsable", "Date"],
        ["Ouvrir le compte Instagram", "Nora", "12 mars 2026"],
        ["Atelier portes ouvertes", "Paul", "04/04/2026"],
        ["Bilan de la campagne", "Nora", "fin juin 2026"],
    ]
)
CALENDAR = _table(
    [
        ["Jour", "Canal", "Format", "Thème"],
        ["Lundi", "Instagram", "Réel", "Dans l'atelier"],
        ["Jeudi", "Facebook", "Photo", "Un instrument, une histoire"],
    ]
)
KPIS = _table(
    [
        ["Indicateur", "Cible", "Outil"],
        ["Abonnés", "1 500", "Meta Business Suite"],
        ["Demandes de devis", "20 par mois", "Formulaire"],
        ["Taux d'engagement", "4 %", "Metricool"],
    ]
)


def _blocks() -> tuple[Block, ...]:
    plan: list[tuple[str, str, int, tuple[str, ...], Table | None, int | None]] = [
        ("heading", "1. Diagnostic", 1, (), None, 1),
        (
            "paragraph",
            "L'atelier Bois Chantant, maison fictive de lutherie, répare et vend des violons depuis 2011 et voudrait rajeunir sa clientèle.",
            1,
            ("1. Diagnostic",),
            None,
            None,
        ),
        ("heading", "1.1 Analyse SWOT", 2, ("1. Diagnostic",), None, 2),
        ("table", "\n".join(SWOT.row_texts()), 2, ("1. Diagnostic", "1.1 Analyse SWOT"), SWOT, None),
        (
            "paragraph",
            "Le point de départ est clair : l'atelier est connu des professeurs mais presque invisible sur les réseaux sociaux.",
            2,
            ("1. Diagnostic", "1.1 Analyse SWOT"),
            None,
            None,
        ),
        ("heading", "2. Objectifs et cibles", 3, (), None, 1),
        (
            "list_item",
            "Objectif 1 : passer de 400 à 1 500 abonnés Instagram d'ici le 30 juin 2026, grâce à deux publications par semaine, pour toucher les familles.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        ("list_item", "Objectif 2 : obtenir davantage de demandes de devis.", 3, ("2. Objectifs et cibles",), None, None),
        (
            "paragraph",
            "Camille, 38 ans, est professeure de collège. Elle veut louer un violon pour sa fille et craint de se tromper de taille ; elle lit les avis avant d'appeler.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        (
            "paragraph",
            "Nous réaliserons une analyse de la concurrence dans les prochains mois.",
            3,
            ("2. Objectifs et cibles",),
            None,
            None,
        ),
        ("heading", "3. Plan d'action", 4, (), None, 1),
        ("table", "\n".join(PLAN.row_texts()), 4, ("3. Plan d'action",), PLAN, None),
        ("heading", "3.1 Calendrier éditorial", 4, ("3. Plan d'action",), None, 2),
        ("table", "\n".join(CALENDAR.row_texts()), 4, ("3. Plan d'action", "3.1 Calendrier éditorial"), CALENDAR, None),
        ("heading", "4. Mesure", 6, (), None, 1),
        ("table", "\n".join(KPIS.row_texts()), 6, ("4. Mesure",), KPIS, None),
        (
            "paragraph",
            "Chaque lundi, Nora relève ces trois chiffres dans un tableau partagé et note une phrase d'explication.",
            6,
            ("4. Mesure",),
            None,
            None,
        ),
    ]
    return tuple(
        Block(id=f"b{i:04d}", kind=kind, text=text, page=page, section=section, table=table, level=level)  # type: ignore[arg-type]
        for i, (kind, text, page, section, table, level) in enumerate(plan, start=1)
    )


def document(*extra: Block) -> Document:
    """Return the dossier; ``extra`` blocks are added at its end."""
    blocks = (*_blocks(), *extra)
    return Document(
        file="dossier.docx",
        sha256=SHA,
        format="docx",
        pages=6,
        words=sum(len(block.text.split()) for block in blocks),
        blocks=blocks,
        unread=(
            Unread(page=5, kind="image", reason="image sans texte lisible", near="3.2 Budget", section=("3. Plan d'action", "3.2 Budget")),
        ),
    )


def _quote(
    blocks: tuple[Block, ...], number: int, score: float, text: str | None = None, element: str | None = None, ocr: bool = False
) -> Evidence:
    block = blocks[number - 1]
    quote = text or block.text
    start = block.text.index(quote)
    return Evidence(
        quote=quote,
        page=block.page,
        section=block.section,
        block_id=block.id,
        start=start,
        end=start + len(quote),
        score=score,
        element_id=element,
        ocr=ocr,
    )


def _element(
    blocks: tuple[Block, ...],
    number: int,
    id_: str,
    type_: str,
    name: str,
    fields: dict[str, object],
    missing: tuple[str, ...] = (),
    details: tuple[str, ...] = (),
    form: str = "table",
) -> ReportElement:
    block = blocks[number - 1]
    return ReportElement(
        id=id_,
        type=type_,
        form=form,
        status="incomplete" if missing else "complete",
        fields=fields,
        missing=missing,
        page=block.page,  # type: ignore[arg-type]
        section=block.section,
        block_ids=(block.id,),
        quote=block.text.split("\n")[0],
        text=block.text,
        details=details,
        name=name,
    )


def rubric() -> Rubric:
    """Return a rubric of two blocs, three competences and six criteria."""

    def criterion(id_: str, title: str, text: str, types: tuple[str, ...] = (), observable: str = "text") -> Criterion:
        needs = (ElementNeed(kind="element", types=types),) if types else ()
        return Criterion(
            id=id_,
            code=id_.split(".")[0],
            title=title,
            text=text,
            requires=needs,
            question=f"Pouvez-vous revenir sur ce point : {title.lower()} ?",
            observable=observable,
        )  # type: ignore[arg-type]

    return Rubric(
        id="essai",
        version="1",
        title="Référentiel d'essai",
        certifier="Maison fictive",
        sha256="b" * 64,
        deliverables=(Deliverable(id="D1", title="Dossier de stratégie", competencies=("C1", "C2", "C3")),),
        blocks=(
            Bloc(
                id="A1",
                title="Préparer la stratégie",
                competencies=(
                    Competency(
                        id="C1",
                        title="Établir un diagnostic de la situation.",
                        criteria=(
                            criterion(
                                "C1.a",
                                "Diagnostic complet",
                                "Les forces, les faiblesses, les occasions et les risques sont posés.",
                                ("swot",),
                            ),
                            criterion(
                                "C1.b",
                                "Concurrents comparés",
                                "Au moins deux concurrents sont comparés sur plusieurs critères.",
                                ("benchmark",),
                            ),
                        ),
                    ),
                    Competency(
                        id="C2",
                        title="Fixer des objectifs et choisir des cibles.",
                        criteria=(
                            criterion(
                                "C2.a",
                                "Objectifs SMART",
                                "Chaque objectif est précis, chiffré, atteignable, pertinent et daté.",
                                ("smart",),
                            ),
                            criterion(
                                "C2.b",
                                "Portrait des cibles",
                                "Les personnes visées ont un portrait, des envies et des freins.",
                                ("persona",),
                            ),
                        ),
                    ),
                ),
            ),
            Bloc(
                id="A2",
                title="Agir et mesurer",
                competencies=(
                    Competency(
                        id="C3",
                        title="Organiser les actions et suivre leurs effets.",
                        criteria=(
                            criterion("C3.a", "Budget chiffré", "Les dépenses sont listées et additionnées.", ("budget",)),
                            criterion("C3.b", "Indicateurs suivis", "Des indicateurs ont une cible et un outil de mesure.", ("kpi",)),
                        ),
                    ),
                ),
            ),
        ),
    )


def report(doc: Document | None = None) -> Report:
    """Return the report of ``document()``: the four statuses, elements of every card, mentions, threads, notices."""
    doc = doc or document()
    blocks = doc.blocks
    smart = {
        "specific": True,
        "measurable": True,
        "attainable": True,
        "relevant": True,
        "time_bound": True,
        "metric": "abonnés",
        "target": "1 500",
        "baseline": "400",
        "deadline": "30 juin 2026",
    }
    vague = smart | {
        "measurable": False,
        "attainable": False,
        "time_bound": False,
        "metric": None,
        "target": None,
        "baseline": None,
        "deadline": None,
    }
    elements = (
        _element(blocks, 4, "e01", "swot", "Analyse SWOT", {"strengths": 2, "weaknesses": 2, "opportunities": 2, "threats": 2}),
        _element(blocks, 7, "e02", "smart", "Objectif 1", smart, form="list"),
        _element(
            blocks,
            8,
            "e03",
            "smart",
            "Objectif 2",
            vague,
            ("measurable", "attainable", "time_bound"),
            ("Objectif 2 : pas de valeur cible chiffrée", "Objectif 2 : pas d'échéance"),
            "list",
        ),
        _element(
            blocks,
            9,
            "e04",
            "persona",
            "Camille",
            {"name": True, "age": True, "role": True, "motivations": True, "frustrations": True, "behaviour": True},
            form="prose",
        ),
        _element(blocks, 12, "e05", "action_plan", "Plan d'action", {"actions": 3, "owners": True, "deadlines": True, "budget": False}),
        _element(
            blocks,
            14,
            "e06",
            "editorial_calendar",
            "Calendrier éditorial",
            {"dates": True, "channels": True, "formats": True, "themes": True, "days": 7},
        ),
        _element(
            blocks,
            16,
            "e07",
            "kpi",
            "Tableau d'indicateurs",
            {"indicators": 3, "targets": True, "values": False, "tools": True, "dates": False},
        ),
    )
    reason = (
        Reason(name="needs", message="exigences remplies", weight=2.1),
        Reason(name="top1", message="force du meilleur passage", weight=1.2),
        Reason(name="promise", message="formulé comme une promesse", weight=-0.7),
    )

    def result(id_: str, competency: str, bloc: str, status: str, confidence: float, **rest: object) -> CriterionResult:
        source = next(item for _, _, item in rubric().criteria() if item.id == id_)
        return CriterionResult(
            id=id_,
            competency=competency,
            block=bloc,
            status=status,
            confidence=confidence,
            reasons=reason,
            title=source.title,
            text=source.text,
            **rest,
        )  # type: ignore[arg-type]

    criteria = (
        result(
            "C1.a",
            "C1",
            "A1",
            "present",
            0.95,
            evidence=(_quote(blocks, 4, 0.91, "Atelier au centre-ville Deux luthiers diplômés", "e01"), _quote(blocks, 5, 0.62)),
        ),
        result(
            "C1.b",
            "C1",
            "A1",
            "absent",
            0.88,
            missing=(
                Missing(
                    code="benchmark.none",
                    message="Rien qui ressemble à une comparaison de concurrents n'a été trouvé dans ce qui a été lu.",
                ),
            ),
            questions=("Quels concurrents avez-vous comparés ?",),
        ),
        result(
            "C2.a",
            "C2",
            "A1",
            "partial",
            0.71,
            evidence=(_quote(blocks, 7, 0.88, element="e02"), _quote(blocks, 8, 0.51, element="e03")),
            missing=(
                Missing(code="smart.time_bound", message="Objectif 2 : pas d'échéance.", element_id="e03"),
                Missing(code="smart.measurable", message="Objectif 2 : pas de valeur cible chiffrée.", element_id="e03"),
            ),
            questions=("Quelle échéance donnez-vous au deuxième objectif ?",),
        ),
        result(
            "C2.b",
            "C2",
            "A1",
            "present",
            0.48,
            to_verify=True,
            evidence=(
                _quote(blocks, 9, 0.77, "Elle veut louer un violon pour sa fille et craint de se tromper de taille", "e04", ocr=True),
            ),
        ),
        result(
            "C3.a",
            "C3",
            "A2",
            "not_inspectable",
            0.6,
            missing=(Missing(code="unread", message="Contenu non lu (page 5, sous « 3.2 Budget ») : image sans texte lisible."),),
            questions=("Pouvez-vous commenter le budget de la page 5 ?",),
        ),
        result(
            "C3.b",
            "C3",
            "A2",
            "present",
            0.9,
            evidence=(_quote(blocks, 16, 0.9, "Demandes de devis | 20 par mois | Formulaire", "e07"), _quote(blocks, 17, 0.66)),
        ),
    )
    return Report(
        tool=ToolInfo(version="0.0-test", models=(ModelRef(name="e5-small-fr", sha256="c" * 64),)),
        rubric=RubricInfo(id="essai", version="1", sha256="b" * 64, deliverable="D1", title="Référentiel d'essai"),
        dossier=DossierInfo(
            file=doc.file,
            sha256=doc.sha256,
            format="docx",
            pages=6,
            words=doc.words,
            language="fr",
            readability={"flesch_fr": 64.2, "lix": 41.0, "words_per_sentence": 18.3},
            unread=doc.unread,
        ),
        criteria=criteria,
        elements=elements,
        mentions=(
            ReportMention(
                type="benchmark",
                quote="Nous réaliserons une analyse de la concurrence dans les prochains mois.",
                page=3,
                section=("2. Objectifs et cibles",),
                reason="promise",
            ),
        ),
        threads=(
            Thread(
                code="objective.kpi",
                kind="objectif-indicateur",
                status="made",
                source=ThreadEnd(element_id="e02", quote="Objectif 1", page=3),
                target=ThreadEnd(element_id="e07", quote="Abonnés | 1 500", page=6),
                message="L'objectif 1 est suivi par l'indicateur « Abonnés ».",
            ),
            Thread(
                code="persona.content",
                kind="persona-contenu",
                status="broken",
                source=ThreadEnd(element_id="e04", quote="Camille", page=3),
                message="Le persona Camille n'a aucun contenu prévu au calendrier.",
            ),
        ),
        notices=(Notice(code="HIDDEN_TEXT", message="texte invisible ignoré (blanc sur blanc) : « exemple »", page=2),),
    )


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
