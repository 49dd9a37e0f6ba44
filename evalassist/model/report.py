"""The report of one dossier: the shape fixed by the report contract (schema_version 1)."""

from __future__ import annotations

from typing import Literal

from evalassist.model.base import Noun
from evalassist.model.document import Unread
from evalassist.model.element import FieldValue, MentionReason
from evalassist.model.errors import Notice

SCHEMA_VERSION = "1"
Status = Literal["present", "partial", "absent", "not_inspectable"]


class ModelRef(Noun):
    """A model used for the report."""

    name: str
    sha256: str


class ToolInfo(Noun):
    """The program that wrote the report."""

    name: str = "evalassist"
    version: str
    models: tuple[ModelRef, ...] = ()


class RubricInfo(Noun):
    """The rubric the dossier was read against; ``deliverable`` null means all criteria."""

    id: str
    version: str
    sha256: str
    deliverable: str | None = None
    title: str = ""


class DossierInfo(Noun):
    """The file that was read."""

    file: str
    sha256: str
    format: Literal["docx", "pdf"]
    pages: int | None
    words: int
    language: str
    readability: dict[str, float]
    unread: tuple[Unread, ...] = ()


class Evidence(Noun):
    """A verbatim quote: ``quote == block.text[start:end]`` for the block ``block_id``."""

    quote: str
    page: int | None
    section: tuple[str, ...]
    block_id: str
    start: int
    end: int
    score: float
    element_id: str | None = None
    ocr: bool = False


class Missing(Noun):
    """What the text does not show, as a code and a French message."""

    code: str
    message: str
    element_id: str | None = None


class Reason(Noun):
    """One named reason behind a status, with its weight in the decision (log-odds)."""

    name: str
    message: str
    weight: float


class CriterionResult(Noun):
    """What was found for one criterion. ``confidence`` is the calibrated probability that ``status`` is right."""

    id: str
    competency: str
    block: str
    status: Status
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    missing: tuple[Missing, ...] = ()
    questions: tuple[str, ...] = ()
    to_verify: bool = False
    reasons: tuple[Reason, ...] = ()
    title: str = ""
    text: str = ""


class ReportElement(Noun):
    """An element as the report shows it."""

    id: str
    type: str
    form: str
    status: Literal["complete", "incomplete"]
    fields: dict[str, FieldValue]
    missing: tuple[str, ...]
    page: int | None
    section: tuple[str, ...]
    block_ids: tuple[str, ...]
    quote: str
    text: str
    details: tuple[str, ...] = ()
    name: str = ""


class ReportMention(Noun):
    """Named but not done."""

    type: str
    quote: str
    page: int | None
    section: tuple[str, ...]
    reason: MentionReason


class ThreadEnd(Noun):
    """One side of a link of the fil rouge."""

    element_id: str | None
    quote: str
    page: int | None = None
    section: tuple[str, ...] = ()


class Thread(Noun):
    """A link of the fil rouge between two elements, made or broken. ``source``/``target`` name the stages it joins."""

    code: str
    kind: str
    status: Literal["made", "broken"]
    source: ThreadEnd
    target: ThreadEnd | None = None
    message: str


class Report(Noun):
    """The whole report of one dossier."""

    schema_version: str = SCHEMA_VERSION
    tool: ToolInfo
    rubric: RubricInfo
    dossier: DossierInfo
    criteria: tuple[CriterionResult, ...]
    elements: tuple[ReportElement, ...]
    mentions: tuple[ReportMention, ...]
    threads: tuple[Thread, ...] = ()
    notices: tuple[Notice, ...] = ()
    generated: str | None = None
