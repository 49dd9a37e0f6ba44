"""The only composer: one dossier and one rubric -> Report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import __version__
from evalassist.elements.base import Findings, run_detectors
from evalassist.elements.doubt import told
from evalassist.elements.meaning import Meaning, block_vectors
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document
from evalassist.model.element import Element
from evalassist.model.errors import EvalAssistError, Notice, notice
from evalassist.model.passage import Passage
from evalassist.model.report import DossierInfo, Report, ReportElement, ReportMention, RubricInfo, ToolInfo
from evalassist.model.rubric import Bloc, Competency, Criterion, Rubric
from evalassist.segment import segment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from evalassist.matching.bank import BankEntry
    from evalassist.matching.context import Layout
    from evalassist.matching.encoder import Encoder

    Floats = NDArray[np.float32]

Progress = Callable[[str], None]
Rows = Sequence[tuple[Bloc, Competency, Criterion]]


@dataclass(frozen=True)
class Matched:
    """The matching of one dossier: passages, findings, signals of shape (criteria, passages, signals), and where each belongs."""

    passages: tuple[Passage, ...]
    findings: Findings
    signals: Floats
    place: Layout


def rubric_rows(rubric: Rubric, deliverable: str | None) -> Rows:
    """Return the criteria to assess; DELIVERABLE_UNKNOWN when the deliverable is not one of the rubric's."""
    try:
        return rubric.criteria(deliverable)
    except KeyError as error:
        choices = ", ".join(item.id for item in rubric.deliverables) or "aucun"
        raise EvalAssistError("DELIVERABLE_UNKNOWN", name=deliverable, rubric=rubric.id, choices=choices) from error


@dataclass(frozen=True)
class Matching:
    """The matching of one dossier while its passages are still being encoded beside."""

    passages: tuple[Passage, ...]
    findings: Findings
    rows: Rows
    encoder: Encoder
    items: tuple[BankEntry, ...]
    lexical: tuple[Floats, Floats]
    vectors: Future[Floats]

    def finish(self, without: str | None = None) -> Matched:
        """Wait for the vectors and compute every signal; quotes of the dossier ``without`` (its id among the samples) are left out."""
        from evalassist.matching import bank, signals
        from evalassist.matching.cases import cases_for
        from evalassist.matching.context import layout
        from evalassist.matching.thin import thin_for

        criteria = [criterion for _, _, criterion in self.rows]
        examples = bank.bank_vectors(self.items, self.encoder)
        thin = thin_for(self.encoder.sha256)
        found = signals.compute(
            self.passages, criteria, self.items, self.vectors.result(), examples, self.findings.elements, self.findings.mentions, thin,
            self.lexical, cases_for(self.encoder.sha256), without,
        )  # fmt: skip
        return Matched(self.passages, self.findings, found, layout(self.passages, self.rows))


def begin_match(document: Document, rows: Rows, encoder: Encoder, progress: Progress = lambda stage: None) -> Matching:
    """Cut the document into passages, have them encoded beside, meanwhile compare words, then run the detectors."""
    from evalassist.matching import bank, signals
    from evalassist.matching.later import encode_later

    progress("découpage")
    passages = segment(document)
    vectors = encode_later(encoder, [passage.indexed() for passage in passages])
    progress("comparaison aux exemples")
    items = bank.entries([criterion for _, _, criterion in rows])
    lexical = signals.lexical_scores(passages, items)
    progress("éléments attendus")
    findings = run_detectors(document, Meaning(lambda: encoder.sha256, lambda: block_vectors(passages, vectors.result())))
    return Matching(passages, findings, rows, encoder, items, lexical, vectors)


def match(document: Document, rows: Rows, encoder: Encoder, progress: Progress = lambda stage: None, without: str | None = None) -> Matched:
    """Cut the document into passages, run the detectors and compute every signal (see ``Matching.finish`` for ``without``)."""
    return begin_match(document, rows, encoder, progress).finish(without)


def build_report(
    document: Document,
    rubric: Rubric,
    deliverable: str | None,
    encoder: Encoder,
    *,
    now: str | None = None,
    progress: Progress = lambda stage: None,
    without: str | None = None,
) -> Report:
    """Assess an ingested dossier against a rubric; what was learnt from the dossier ``without`` (its id among the samples) is left out.

    Every quote is read again from the document before the report is returned.
    """
    from evalassist.assess.criteria import assess
    from evalassist.assess.local import status_model
    from evalassist.assess.parts import shipped_parts
    from evalassist.assess.threads import build_threads
    from evalassist.assess.used import used_models
    from evalassist.assess.usual import shipped_usual
    from evalassist.language.readability import readability
    from evalassist.matching.proof import shipped_proof
    from evalassist.matching.rerank import shipped_ranker

    rows = rubric_rows(rubric, deliverable)
    matching = begin_match(document, rows, encoder, progress)
    threads = build_threads(document, matching.findings.elements)
    measured = readability(document)
    matched = matching.finish(without)
    progress("statuts")
    probabilities, signals = shipped_ranker().weigh(matched.signals, matched.place)
    model, _ = status_model()
    parts = shipped_parts()
    results = assess(
        document,
        matched.passages,
        matched.findings.elements,
        rows,
        signals,
        probabilities,
        model,
        matched.findings.failed,
        matched.findings.mentions,
        shipped_proof(),
        shipped_usual().without(without),
        parts.without(without) if parts is not None else None,
    )
    report = Report(
        tool=ToolInfo(version=__version__, models=used_models(encoder.name, encoder.sha256)),
        rubric=RubricInfo(id=rubric.id, version=rubric.version, sha256=rubric.sha256, deliverable=deliverable, title=rubric.title),
        dossier=DossierInfo(
            file=document.file,
            sha256=document.sha256,
            format=document.format,
            pages=document.pages,
            words=document.words,
            language="fr",
            readability=measured,
            unread=document.unread,
        ),
        criteria=results,
        elements=tuple(_report_element(element) for element in matched.findings.elements),
        mentions=tuple(
            ReportMention(type=item.type, quote=item.quote, page=item.page, section=item.section, reason=item.reason)
            for item in matched.findings.mentions
        ),
        threads=threads,
        notices=_notices(document, matched.findings),
        generated=now,
    )
    verify_quotes(report, document)
    return report


def _report_element(element: Element) -> ReportElement:
    missing, details = told(element)
    return ReportElement(**element.model_dump(exclude={"doubtful", "missing", "details"}), missing=missing, details=details)


def _notices(document: Document, findings: Findings) -> tuple[Notice, ...]:
    found = [*document.notices, *findings.notices]
    if document.words < 300:
        found.append(notice("SHORT", words=document.words))
    return tuple(found)


def verify_quotes(report: Report, document: Document) -> None:
    """Read every quote again from the block it names; INTERNAL when one is not found there, word for word."""
    blocks = {block.id: block for block in document.blocks}
    for result in report.criteria:
        for item in result.evidence:
            block = blocks.get(item.block_id)
            if block is None or block.text[item.start : item.end] != item.quote:
                raise EvalAssistError("INTERNAL", stage="relecture des citations", reason=f"{result.id} {item.block_id}")
    for element in report.elements:
        if element.quote not in blocks[element.block_ids[0]].text:
            raise EvalAssistError("INTERNAL", stage="relecture des citations", reason=f"{element.id} {element.type}")


def check_file(
    path: Path,
    rubric: Rubric,
    deliverable: str | None,
    encoder: Encoder,
    options: ReadOptions,
    *,
    now: str | None = None,
    progress: Progress = lambda stage: None,
) -> tuple[Document, Report]:
    """Read one dossier in a process of its own and report on it; the rooms the report needs are loaded meanwhile."""
    from evalassist.ingest.worker import Reading
    from evalassist.matching.later import settle

    progress("lecture")
    settle()
    with Reading(path, options) as reading:
        rubric_rows(rubric, deliverable)
        _load_ahead(encoder)
        document = reading.result()
    return document, build_report(document, rubric, deliverable, encoder, now=now, progress=progress)


def _load_ahead(encoder: Encoder) -> None:
    """Import what ``build_report`` will need, compile the detectors' patterns and hash the model, while the dossier is being read."""
    from evalassist.language.spelling import lexicon
    from evalassist.matching.later import LaterEncoder, in_thread

    if isinstance(encoder, LaterEncoder):
        encoder.start()
    in_thread(lexicon)
    import evalassist.assess.criteria
    import evalassist.assess.threads
    import evalassist.language.readability
    import evalassist.matching.rerank
    import evalassist.matching.signals  # noqa: F401
    from evalassist.elements.base import registry
    from evalassist.language.words import stems
    from evalassist.matching.lexical import engine

    registry()
    stems("ouvrir")
    engine()
