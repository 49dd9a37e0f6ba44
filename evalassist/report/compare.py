"""What a new draft gained or lost against an older one, criterion by criterion; never a count and never a mark."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from evalassist.model.errors import EvalAssistError
from evalassist.model.report import CriterionResult, Report
from evalassist.report.flow import shown
from evalassist.report.words import STATUS_WORDS, element_title, place_text

_LEVEL = {"absent": 0, "not_inspectable": 1, "partial": 2, "present": 3}


@dataclass(frozen=True)
class Change:
    """One criterion in both drafts: quotes only the new one has, quotes it lost, what is no longer or newly missing."""

    before: CriterionResult
    after: CriterionResult
    new_quotes: tuple[str, ...]
    lost_quotes: tuple[str, ...]
    mended: tuple[str, ...]
    broken: tuple[str, ...]

    @property
    def direction(self) -> Literal["gained", "lost", "same"]:
        """Whether more or less is shown than before; by status first, then by what is missing."""
        step = _LEVEL[self.after.status] - _LEVEL[self.before.status]
        if step == 0:
            step = len(self.mended) - len(self.broken)
        return "gained" if step > 0 else "lost" if step < 0 else "same"


@dataclass(frozen=True)
class Comparison:
    """Two drafts read against the same rubric."""

    before: Report
    after: Report
    changes: tuple[Change, ...]
    new_elements: tuple[str, ...]
    lost_elements: tuple[str, ...]
    warnings: tuple[str, ...]


def load_report(path: Path) -> Report:
    """Read a report written by ``evalassist check --format json``; REPORT_INVALID when it is not one."""
    try:
        return Report.model_validate_json(path.read_bytes())
    except FileNotFoundError as error:
        raise EvalAssistError("FILE_MISSING", file=path) from error
    except OSError as error:
        raise EvalAssistError("FILE_UNREADABLE", file=path, reason=error.strerror or "refusé") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "fichier entier"
        raise EvalAssistError("REPORT_INVALID", file=path, reason=f"{where} : valeur inattendue ou absente") from error


def compare(before: Report, after: Report) -> Comparison:
    """Compare two drafts; REPORT_INVALID when they were read against different rubrics."""
    if before.rubric.id != after.rubric.id:
        raise EvalAssistError(
            "REPORT_INVALID", file=after.dossier.file, reason=f"référentiel {after.rubric.id} au lieu de {before.rubric.id}"
        )
    warnings: list[str] = []
    if before.rubric.sha256 != after.rubric.sha256:
        warnings.append("Le référentiel a changé entre les deux lectures : une partie des différences peut venir de là.")
    if before.tool != after.tool:
        warnings.append("L'outil ou ses modèles ont changé entre les deux lectures : une partie des différences peut venir de là.")
    if before.dossier.sha256 == after.dossier.sha256:
        warnings.append("Les deux rapports portent sur le même fichier.")
    old = {item.id: item for item in before.criteria}
    changes = tuple(_change(old[item.id], item) for item in after.criteria if item.id in old)
    names_before, names_after = _element_names(before), _element_names(after)
    return Comparison(
        before, after, changes, tuple(name for name in names_after if name not in names_before), tuple(name for name in names_before if name not in names_after),
        tuple(warnings),
    )  # fmt: skip


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _change(before: CriterionResult, after: CriterionResult) -> Change:
    old_quotes, new_quotes = ({_key(item.quote) for item in result.evidence} for result in (before, after))
    old_missing, new_missing = ({item.message for item in result.missing} for result in (before, after))
    return Change(
        before, after,
        tuple(f"« {item.quote} » ({place_text(item.page, item.section)})" for item in after.evidence if _key(item.quote) not in old_quotes),
        tuple(f"« {item.quote} »" for item in before.evidence if _key(item.quote) not in new_quotes),
        tuple(item.message for item in before.missing if item.message not in new_missing),
        tuple(item.message for item in after.missing if item.message not in old_missing),
    )  # fmt: skip


def _element_names(report: Report) -> list[str]:
    seen: dict[str, int] = {}
    names: list[str] = []
    for element in report.elements:
        title = element_title(element.type)
        known = element.name.lower().startswith(title.split()[0].lower())
        name = element.name if known else f"{title} : {element.name}" if element.name else title
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return names


def comparison_text(result: Comparison) -> str:
    """Return the comparison in French, as Markdown-like text: gained, lost, then what changed without moving."""
    lines = [f"{result.before.dossier.file} → {result.after.dossier.file}  ({result.after.rubric.title or result.after.rubric.id})", ""]
    lines += [f"! {warning}" for warning in result.warnings]
    for direction, title in (
        ("gained", "Ce que la nouvelle version gagne"),
        ("lost", "Ce que la nouvelle version perd"),
        ("same", "Passages changés, même lecture"),
    ):
        members = [
            change for change in result.changes
            if change.direction == direction and (direction != "same" or change.new_quotes or change.lost_quotes or change.mended or change.broken)
        ]  # fmt: skip
        extra = {"gained": result.new_elements, "lost": result.lost_elements, "same": ()}[direction]
        if not members and not extra:
            continue
        lines += ["", title]
        lines += [f"  {'+' if direction == 'gained' else '-'} élément : {name}" for name in extra]
        for change in members:
            lines += _change_lines(change)
    if len(lines) <= 2 + len(result.warnings):
        lines.append("Aucune différence relevée.")
    return shown("\n".join(lines))


def _short(quote: str) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= 200 else f"{flat[:199]}…"


def _change_lines(change: Change) -> list[str]:
    before, after = STATUS_WORDS[change.before.status], STATUS_WORDS[change.after.status]
    move = before if before == after else f"{before} → {after}"
    lines = [f"  {change.after.id} {change.after.title} : {move}"]
    lines += [f"      + {_short(quote)}" for quote in change.new_quotes[:2]] + [
        f"      - {_short(quote)}" for quote in change.lost_quotes[:2]
    ]
    lines += [f"      réglé : {message}" for message in change.mended[:3]] + [
        f"      manque à présent : {message}" for message in change.broken[:3]
    ]
    return lines


def comparison_json(result: Comparison) -> str:
    """Return the comparison as indented JSON: criteria with both statuses and the differences, elements gained and lost, warnings."""
    data = {
        "before": result.before.dossier.sha256,
        "after": result.after.dossier.sha256,
        "rubric": result.after.rubric.id,
        "criteria": [
            {
                "id": change.after.id, "before": change.before.status, "after": change.after.status, "direction": change.direction,
                "new_quotes": change.new_quotes, "lost_quotes": change.lost_quotes, "mended": change.mended, "broken": change.broken,
            }
            for change in result.changes
        ],
        "new_elements": result.new_elements,
        "lost_elements": result.lost_elements,
        "warnings": result.warnings,
    }  # fmt: skip
    return json.dumps(data, ensure_ascii=False, indent=2)
