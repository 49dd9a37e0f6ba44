"""Examiners' decisions: the JSON file exported by the HTML report, checked against the report it was made on, then kept in the journal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from evalassist.cohort.store import Entry, Store, canonical
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report, Status

MAX_BYTES = 20 * 1024 * 1024
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Decided = Literal["present", "partial", "absent", "not_inspectable", "rejected"]
"""``rejected``: the examiner refuses the tool's status without giving another."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class EvidenceDecision(_Part):
    """What an examiner made of one passage."""

    block_id: str = Field(max_length=80)
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str = Field(max_length=20_000)
    action: Literal["confirm", "correct", "reject"]
    comment: str = Field("", max_length=1000)


class CriterionDecision(_Part):
    """An examiner's status for one criterion; ``blind``: given before the tool's was shown."""

    status: Decided | None
    tool_status: Status
    action: Literal["confirm", "correct", "reject"] | None = None
    blind: bool = False
    notes: str = Field("", max_length=4000)
    evidence: tuple[EvidenceDecision, ...] = ()


class DecidedDossier(_Part):
    """The file the decisions are about."""

    file: str = Field(max_length=400)
    sha256: Sha256


class DecidedRubric(_Part):
    """The rubric the decisions were made with."""

    id: str = Field(max_length=120)
    version: str = Field(max_length=80)
    sha256: Sha256
    deliverable: str | None = None


class Decisions(_Part):
    """A decisions file, schema version 1 (``exportable`` of ``report/html/state.js``)."""

    kind: Literal["evalassist-decisions"]
    schema_version: Literal["1"]
    tool: dict[str, Any] = {}
    dossier: DecidedDossier
    rubric: DecidedRubric
    examiner: str = Field("", max_length=60)
    criteria: dict[Annotated[str, StringConstraints(max_length=120)], CriterionDecision]


@dataclass(frozen=True)
class Review:
    """Decisions as kept: ``seq`` and ``at`` are those of their journal entry."""

    seq: int
    at: str
    examiner: str
    decisions: Decisions

    @property
    def unit(self) -> tuple[str, str, str, str]:
        """Return (dossier sha256, rubric id, rubric sha256, deliverable or ""): what two examiners must share to be compared."""
        rubric = self.decisions.rubric
        return self.decisions.dossier.sha256, rubric.id, rubric.sha256, rubric.deliverable or ""


def read_decisions(path: Path, examiner: str | None = None) -> Decisions:
    """Return the decisions of a file; DECISIONS_INVALID when it is not one, or nobody is named in it and ``examiner`` is not given."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise EvalAssistError("DECISIONS_INVALID", file=path, reason="fichier trop gros")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        if examiner and isinstance(data, dict):
            data["examiner"] = examiner
        decisions = Decisions.model_validate(data)
    except FileNotFoundError as error:
        raise EvalAssistError("FILE_MISSING", file=path) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(item) for item in first["loc"]) or "racine"
        raise EvalAssistError("DECISIONS_INVALID", file=path, reason=f"champ « {place} » absent ou incorrect") from error
    except (OSError, ValueError, RecursionError) as error:
        raise EvalAssistError("DECISIONS_INVALID", file=path, reason="ce n'est pas du JSON lisible") from error
    if not decisions.examiner.strip():
        raise EvalAssistError("DECISIONS_INVALID", file=path, reason="l'examinateur n'y est pas nommé ; ajoutez --examiner")
    if not any(item.status or item.notes or item.evidence for item in decisions.criteria.values()):
        raise EvalAssistError("DECISIONS_INVALID", file=path, reason="il ne contient aucune décision")
    return decisions


def check_report(decisions: Decisions, report: Report, file: str) -> None:
    """Refuse (DECISIONS_MISMATCH) decisions made on another dossier, rubric, deliverable, criterion, status or passage than the report's."""

    def refuse(what: str) -> None:
        raise EvalAssistError("DECISIONS_MISMATCH", file=file, what=what)

    if decisions.dossier.sha256 != report.dossier.sha256:
        refuse("un autre dossier")
    if (decisions.rubric.id, decisions.rubric.sha256) != (report.rubric.id, report.rubric.sha256):
        refuse("un autre référentiel, ou une autre version de celui-ci")
    if decisions.rubric.deliverable != report.rubric.deliverable:
        refuse("un autre livrable")
    known = {item.id: item for item in report.criteria}
    for name, decided in decisions.criteria.items():
        if name not in known:
            refuse(f"le critère « {name} », absent du rapport")
        if decided.tool_status != known[name].status:
            refuse(f"un autre rapport (critère « {name} »)")
        shown = {(item.block_id, item.start, item.end): item.quote for item in known[name].evidence}
        if any(shown.get((item.block_id, item.start, item.end)) != item.quote for item in decided.evidence):
            refuse(f"un passage que le rapport ne cite pas (critère « {name} »)")


def check_journal(decisions: Decisions, store: Store, file: str) -> None:
    """Refuse (DECISIONS_MISMATCH) decisions on a dossier, a rubric or a deliverable that this journal has no report of."""
    subjects = {item.seq for item in store.personal("subject") if item.value.get("sha256") == decisions.dossier.sha256}
    runs = [entry for entry in store.entries() if entry.kind == "run" and entry.seq in subjects]
    if not runs:
        raise EvalAssistError(
            "DECISIONS_MISMATCH", file=file, what="un dossier que ce journal n'a pas lu (donnez son rapport avec --report)"
        )
    rubric = decisions.rubric
    if not any((run.body["rubric"]["id"], run.body["rubric"]["sha256"]) == (rubric.id, rubric.sha256) for run in runs):
        raise EvalAssistError(
            "DECISIONS_MISMATCH", file=file, what="un autre référentiel, ou une autre version, que la lecture enregistrée"
        )
    if not any(run.body["rubric"]["deliverable"] == rubric.deliverable for run in runs if run.body["rubric"]["sha256"] == rubric.sha256):
        raise EvalAssistError("DECISIONS_MISMATCH", file=file, what="un autre livrable que la lecture enregistrée")


def record(decisions: Decisions, store: Store) -> Entry | None:
    """Keep decisions in the journal; None when the very same ones are already the newest of this examiner on this dossier."""
    value = decisions.model_dump(mode="json")
    for item in latest(store):
        if item.examiner == decisions.examiner and canonical(item.decisions.model_dump(mode="json")) == canonical(value):
            return None
    body = {
        "rubric": decisions.rubric.model_dump(),
        "tool": {key: str(decisions.tool.get(key, "")) for key in ("name", "version")},
        "decided": sum(item.status is not None for item in decisions.criteria.values()),
    }
    subject = {"file": decisions.dossier.file, "sha256": decisions.dossier.sha256, "candidate": ""}
    return store.append("review", body, {"subject": subject, "actor": {"name": decisions.examiner}, "decisions": value})


def latest(store: Store) -> list[Review]:
    """Return the newest decisions of each examiner on each dossier, rubric and deliverable, in the order they were kept."""
    if not store.path.exists():
        return []
    at = {entry.seq: entry.at for entry in store.entries() if entry.kind == "review"}
    newest: dict[tuple[str, ...], Review] = {}
    for item in store.personal("decisions"):
        decisions = Decisions.model_validate(item.value)
        review = Review(item.seq, at.get(item.seq, ""), decisions.examiner, decisions)
        key = (review.examiner.casefold(), *review.unit)
        newest.pop(key, None)
        newest[key] = review
    return list(newest.values())


def statuses(reviews: Sequence[Review]) -> Iterator[tuple[Review, str, CriterionDecision]]:
    """Yield (review, criterion id, decision) for every criterion an examiner gave a status of their own."""
    for review in reviews:
        for name, decided in review.decisions.criteria.items():
            if decided.status is not None and decided.status != "rejected":
                yield review, name, decided
