"""The measured figures that ship with the models, for the transparency page of every format and beside each criterion's evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from evalassist import resources
from evalassist.model.rubric import Rubric
from evalassist.rubric.kinds import KIND_MEANING, KIND_TITLES, KINDS, kind_of

DEFAULT_FAILURES = (
    "Un contenu placé dans une image peut rester illisible ; le critère est alors « non vérifiable », jamais « non trouvé ».",
    "Un travail formulé avec des mots très éloignés de l'usage du métier peut échapper à l'outil.",
    "Un passage bien tourné mais creux peut être relevé à tort : la citation est là pour être lue.",
)

WHERE_FROM = (
    "Ces chiffres décrivent l'outil sur des dossiers d'essai fictifs, écrits et étiquetés par des modèles de langue, sans examinateur humain ; "
    "ils ne disent rien de ce dossier-ci."
)

MIN_COUNT = 10
"""A share counted on fewer things is not told."""

GROUP_HEADER = ("Sorte de critère", "Critères d'essai", "Rappel", "Précision", "Annonces justes", "Statut identique")
GROUP_WORDS = (
    "Rappel : critères documentés dont un passage juste figure dans les trois premiers. Précision : part des passages montrés qui sont justes. "
    "Annonces justes : critères dits « montré » ou « en partie » que le lecteur de référence trouve aussi documentés. Entre parenthèses, "
    "l'intervalle de confiance (juste 19 fois sur 20)."
)


@dataclass(frozen=True)
class Share:
    """A measured share (0 to 1) with what it is counted on and its 95 % interval."""

    value: float
    of: int
    low: float
    high: float

    def text(self) -> str:
        """Return it in French: "88 % (83 à 92 %)"; "trop peu de cas" under ``MIN_COUNT``."""
        if self.of < MIN_COUNT:
            return "trop peu de cas"
        return f"{self.value:.0%} ({100 * self.low:.0f} à {self.high:.0%})".replace("%", "\u00a0%")


@dataclass(frozen=True)
class Group:
    """The figures of the criteria of one kind or one rubric: ``criteria`` of the test dossiers."""

    criteria: int
    recall: Share
    precision: Share
    announced: Share
    status: Share

    def row(self, title: str) -> tuple[str, ...]:
        """Return the cells of ``GROUP_HEADER``."""
        return (title, str(self.criteria), self.recall.text(), self.precision.text(), self.announced.text(), self.status.text())


@dataclass(frozen=True)
class Figures:
    """Measures as (label, value, detail), the known failures, in French, and the groups by ("kind" or "rubric", its identifier)."""

    measures: tuple[tuple[str, str, str], ...]
    failures: tuple[str, ...]
    groups: Mapping[tuple[str, str], Group] = field(default_factory=dict)
    groups_from: str = ""

    def rows(self, rubric: str) -> tuple[tuple[str, ...], ...]:
        """Return the table of ``GROUP_HEADER``: one row per kind, then the row of the rubric; empty when nothing was measured."""
        found = [self.groups["kind", kind].row(KIND_TITLES[kind]) for kind in KINDS if ("kind", kind) in self.groups]
        mine = self.groups.get(("rubric", rubric))
        if found and mine is not None:
            found.append(mine.row("Ce référentiel, tous critères"))
        elif found:
            found.append(("Ce référentiel, tous critères", "0", *["aucun dossier d'essai"] * 4))
        return tuple(found)

    def beside(self, rubric: Rubric) -> dict[str, str]:
        """Return, for each criterion of the rubric, the line that stands beside its evidence; empty when nothing was measured."""
        lines: dict[str, str] = {}
        for kind in KINDS:
            group = self.groups.get(("kind", kind))
            if group is not None and min(group.recall.of, group.precision.of) >= MIN_COUNT:
                shares = f"rappel {group.recall.value:.0%}, précision {group.precision.value:.0%}".replace("%", "\u00a0%")
                lines[kind] = f"{KIND_TITLES[kind]} — sur les dossiers d'essai : {shares}"
        return {criterion.id: lines[kind_of(criterion)] for _, _, criterion in rubric.criteria() if kind_of(criterion) in lines}


def kind_meanings() -> tuple[str, ...]:
    """Return what each kind is, in French, one sentence each."""
    return tuple(f"{KIND_TITLES[kind]} : {KIND_MEANING[kind]}." for kind in KINDS)


def figures() -> Figures:
    """Return the figures of ``models/figures.json``; no measure, and the usual failures, when the file is not shipped or cannot be read."""
    try:
        data = json.loads((resources.models_dir() / "figures.json").read_text(encoding="utf-8"))
        measures = tuple((str(item["label"]), str(item["value"]), str(item.get("detail", ""))) for item in data.get("measures", ()))
        failures = tuple(str(item) for item in data.get("failures", ()))
        groups = _groups(data.get("groups", ()))
        origin = data.get("groups_from") or {}
        said = f"{origin['dossiers']} dossiers d'essai, {origin['criteria']} critères." if groups and origin else ""
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Figures((), DEFAULT_FAILURES)
    return Figures(measures, failures or DEFAULT_FAILURES, groups, said)


def _groups(data: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str], Group]:
    def share(item: Mapping[str, Any]) -> Share:
        return Share(float(item["value"] or 0), int(item["of"]), float(item["low"] or 0), float(item["high"] or 0))

    return {
        (str(item["group"]), str(item["id"])): Group(
            int(item["criteria"]), *(share(item[name]) for name in ("recall", "precision", "announced", "status"))
        )
        for item in data
    }
