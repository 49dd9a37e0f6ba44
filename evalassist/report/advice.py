"""The trainer's and the candidate's readings: strengths, next steps and a checklist, drawn from the same report, without any mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from evalassist.language.readability import flesch
from evalassist.model.report import CriterionResult, Evidence, Missing, Report
from evalassist.model.rubric import Criterion, ElementNeed, Rubric
from evalassist.report.plain import plain
from evalassist.report.words import element_title

MODELS = Path(__file__).with_name("models_fr.yaml")


@dataclass(frozen=True)
class Example:
    """A complete element from another trade: its title, the trade and its lines."""

    title: str
    sector: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """A useful next step: the criterion it serves, what is missing, what to do, and an example where there is one."""

    result: CriterionResult
    missing: str
    how: str
    example: Example | None


@dataclass(frozen=True)
class CompetencyAdvice:
    """One competence for a trainer: at most two strengths and two next steps; ``clear`` when nothing is left to do."""

    id: str
    title: str
    strengths: tuple[tuple[CriterionResult, Evidence], ...]
    steps: tuple[Step, ...]
    unreadable: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One line of the candidate's checklist."""

    result: CriterionResult
    group: str
    found: tuple[Evidence, ...]
    missing: tuple[str, ...]
    how: tuple[str, ...]
    example: Example | None


GROUPS: tuple[tuple[str, str], ...] = (
    ("first", "À faire d'abord"), ("complete", "À compléter"), ("unread", "Nous n'avons pas pu le lire"), ("check", "À relire"), ("done", "Déjà là"),
)  # fmt: skip
"""The groups of the checklist, in order of what matters."""

UNSURE = "Le passage relevé en parle, sans que la lecture soit nette."
READ_AGAIN = "Relisez ce passage : dit-il clairement ce qui est demandé ? Sinon, ajoutez un fait ou un chiffre."


@lru_cache(maxsize=1)
def models() -> dict[str, Any]:
    """Return the examples and the advice of ``models_fr.yaml``."""
    from ruamel.yaml import YAML

    loaded: dict[str, Any] = YAML(typ="safe").load(MODELS.read_text(encoding="utf-8"))
    return loaded


def example_of(type_: str) -> Example | None:
    """Return the complete example of an element type; None when we have none."""
    item = models()["elements"].get(type_)
    return Example(element_title(type_), item["sector"], tuple(item["example"])) if item else None


def how_to(missing: Missing) -> str:
    """Return what to do about something missing, from its code ("smart.time_bound", "facet"…)."""
    data = models()
    type_, _, field = missing.code.partition(".")
    if type_ in data["elements"] and field:
        element = data["elements"][type_]
        if field in ("none", "count"):
            return str(element["how"])
        if field == "too_many":
            return str(data["codes"]["too_many"])
        return str(element["fields"].get(field, element["how"]))
    return str(data["codes"].get("thin" if type_ == "part" else missing.code, data["codes"]["default"]))


def _wanted(criterion: Criterion | None) -> tuple[str, ...]:
    if criterion is None:
        return ()
    return tuple(type_ for need in criterion.requires if isinstance(need, ElementNeed) for type_ in need.types)


def _example(result: CriterionResult, criterion: Criterion | None) -> Example | None:
    """Return an example for what is missing: of the element concerned, else of the elements the criterion expects, else of a fuller passage."""
    for missing in result.missing:
        type_, _, field = missing.code.partition(".")
        if field and (found := example_of(type_)) is not None:
            return found
    if result.status == "absent":
        wanted = next((found for type_ in _wanted(criterion) if (found := example_of(type_)) is not None), None)
        if wanted is not None:
            return wanted
    codes = models()["code_examples"]
    kinds = (missing.code.partition(".")[0] for missing in result.missing)
    known = (_ALIKE.get(kind, kind) for kind in kinds)
    item = next((codes[code] for code in known if code in codes), None)
    return Example("Passage complet", item["sector"], tuple(item["example"])) if item else None


_ALIKE = {"admitted": "not_found", "announced": "not_found", "named": "thin", "check": "thin", "part": "thin"}
"""Kinds of codes whose example is another one's."""


def _order(result: CriterionResult, criterion: Criterion | None) -> int:
    if result.status == "absent":
        return 0 if _wanted(criterion) else 1
    if result.status == "partial":
        return 2
    if result.status == "not_inspectable":
        return 3
    return 4 if result.to_verify else 5


def _criteria(rubric: Rubric) -> dict[str, Criterion]:
    return {criterion.id: criterion for _, _, criterion in rubric.criteria()}


def trainer(report: Report, rubric: Rubric) -> list[CompetencyAdvice]:
    """Return, per competence in the rubric's order, two strengths quoted and the two most useful next steps."""
    known = _criteria(rubric)
    titles = {competency.id: competency.title for bloc in rubric.blocks for competency in bloc.competencies}
    by_competency: dict[str, list[CriterionResult]] = {}
    for result in report.criteria:
        by_competency.setdefault(result.competency, []).append(result)
    return [
        CompetencyAdvice(
            id_, titles.get(id_, ""), _strengths(results), tuple(_steps(results, known)),
            tuple(item.message for result in results for item in result.missing if item.code == "unread"),
        )
        for id_, results in by_competency.items()
    ]  # fmt: skip


def _strengths(results: Iterable[CriterionResult]) -> tuple[tuple[CriterionResult, Evidence], ...]:
    ranked = sorted(
        ((result, evidence) for result in results if result.status in ("present", "partial") for evidence in result.evidence[:2]),
        key=lambda pair: (pair[0].status != "present", pair[0].to_verify, -pair[1].score),
    )
    kept: list[tuple[CriterionResult, Evidence]] = []
    for result, evidence in ranked:
        if all(result.id != other.id and evidence.block_id != seen.block_id for other, seen in kept):
            kept.append((result, evidence))
    return tuple(kept[:2])


def _steps(results: Iterable[CriterionResult], known: dict[str, Criterion]) -> list[Step]:
    """Return at most two steps: what is missing first; then, where nothing more is, passages the tool is unsure of, to read together."""
    results = tuple(results)
    waiting = sorted(
        (result for result in results if result.status in ("absent", "partial") and result.missing),
        key=lambda result: _order(result, known.get(result.id)),
    )
    steps = [
        Step(result, result.missing[0].message, how_to(result.missing[0]), _example(result, known.get(result.id))) for result in waiting[:2]
    ]
    unsure = [result for result in results if result.status == "present" and result.to_verify]
    return [*steps, *(Step(result, UNSURE, READ_AGAIN, None) for result in unsure[: 2 - len(steps)])]


def checklist(report: Report, rubric: Rubric) -> list[Item]:
    """Return the candidate's checklist, what matters most first; inside a group the rubric's order is kept."""
    known = _criteria(rubric)
    names = ("first", "first", "complete", "unread", "check", "done")
    ranked = sorted(report.criteria, key=lambda result: _order(result, known.get(result.id)))
    return [_item(result, known.get(result.id), names[_order(result, known.get(result.id))]) for result in ranked]


def _item(result: CriterionResult, criterion: Criterion | None, group: str) -> Item:
    found = () if result.status == "absent" else result.evidence[:2]
    how = tuple(dict.fromkeys(how_to(item) for item in result.missing))[:3]
    if group == "check":
        how = (READ_AGAIN,)
    missing = tuple(dict.fromkeys(plain(item) for item in result.missing))[:4]
    return Item(result, group, found, missing, how, _example(result, criterion) if group in ("first", "complete") else None)


def own_readability(sentences: Iterable[str]) -> tuple[float, str]:
    """Return the Flesch score (French constants) of our own advice, and a word for it; (0, "") when there is no advice."""
    text = " ".join(dict.fromkeys(sentences))
    if not text:
        return 0.0, ""
    score = round(flesch(text), 1)
    word = (
        "faciles à lire"
        if score >= 70
        else "assez faciles à lire"
        if score >= 55
        else "un peu difficiles à lire"
        if score >= 40
        else "difficiles à lire"
    )
    return score, word
