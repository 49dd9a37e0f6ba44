"""How far examiners agree with each other and with the tool, criterion by criterion, and the cases where they do not."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from evalassist.cohort.review import Review, statuses
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.cohort.kappa import Floats, Measure

CATEGORIES = ("absent", "partial", "present", "not_inspectable")
ORDERED = 3
"""The first three categories are ordered; ``not_inspectable`` counts as no rating in the ordinal alpha."""


@dataclass
class Unit:
    """One criterion of one dossier: who gave which status, what the tool had said to each, and who decided before seeing it."""

    dossier: str
    file: str
    rubric: str
    deliverable: str
    criterion: str
    ratings: dict[str, str] = field(default_factory=dict)
    tool: dict[str, str] = field(default_factory=dict)
    blind: set[str] = field(default_factory=set)

    @property
    def disputed(self) -> bool:
        """True when two examiners differ, or one differs from the tool."""
        return len(set(self.ratings.values())) > 1 or any(self.tool[name] != status for name, status in self.ratings.items())


@dataclass(frozen=True)
class Row:
    """The measures of one criterion (or of all, ``criterion`` None).

    ``cohen``: mean kappa of the pairs of examiners; ``fleiss``, ``alpha`` (nominal), ``ordinal``: all examiners; ``tool``: examiners against
    the tool; ``blind``: the same, only decisions given before the tool's status was shown.
    """

    criterion: str | None
    decisions: int
    cohen: Measure
    fleiss: Measure
    alpha: Measure
    ordinal: Measure
    tool: Measure
    blind: Measure


@dataclass(frozen=True)
class Agreement:
    """The result for one rubric version."""

    rubric: str
    examiners: tuple[str, ...]
    dossiers: int
    overall: Row
    criteria: tuple[Row, ...]
    disputes: tuple[Unit, ...]


def units(reviews: Sequence[Review]) -> list[Unit]:
    """Return one unit per dossier, rubric version, deliverable and criterion that has at least one status."""
    found: dict[tuple[str, ...], Unit] = {}
    for review, criterion, decided in statuses(reviews):
        sha, rubric, digest, deliverable = review.unit
        key = (*review.unit, criterion)
        unit = found.setdefault(key, Unit(sha, review.decisions.dossier.file, f"{rubric} ({digest[:8]})", deliverable, criterion))
        unit.ratings[review.examiner] = str(decided.status)
        unit.tool[review.examiner] = decided.tool_status
        if decided.blind:
            unit.blind.add(review.examiner)
    return list(found.values())


def agreement(reviews: Sequence[Review], rubric: str | None = None) -> list[Agreement]:
    """Return one result per rubric version; TOO_FEW_DECISIONS when no decision is there (for this ``rubric`` id)."""
    wanted = [item for item in reviews if rubric in (None, item.decisions.rubric.id)]
    every = units(wanted)
    if not every:
        raise EvalAssistError("TOO_FEW_DECISIONS", purpose="mesurer un accord", found="aucune", needed="au moins une par examinateur")
    results = []
    for name in dict.fromkeys(unit.rubric for unit in every):
        mine = [unit for unit in every if unit.rubric == name]
        criteria = sorted({unit.criterion for unit in mine})
        results.append(
            Agreement(
                name,
                tuple(sorted({examiner for unit in mine for examiner in unit.ratings})),
                len({unit.dossier for unit in mine}),
                _row(None, mine),
                tuple(_row(criterion, [unit for unit in mine if unit.criterion == criterion]) for criterion in criteria),
                tuple(sorted((unit for unit in mine if unit.disputed), key=lambda unit: (unit.criterion, unit.file, unit.dossier))),
            )
        )
    return results


def _row(criterion: str | None, mine: Sequence[Unit]) -> Row:
    import numpy as np

    from evalassist.cohort import kappa

    names = {dossier: index for index, dossier in enumerate(dict.fromkeys(unit.dossier for unit in mine))}
    groups = [names[unit.dossier] for unit in mine]
    counts = np.zeros((len(mine), len(CATEGORIES)))
    tool, blind = (np.zeros((len(mine), len(CATEGORIES), len(CATEGORIES))) for _ in range(2))
    for number, unit in enumerate(mine):
        for examiner, status in unit.ratings.items():
            place = CATEGORIES.index(status)
            counts[number, place] += 1
            said = CATEGORIES.index(unit.tool[examiner])
            tool[number, place, said] += 1
            blind[number, place, said] += examiner in unit.blind
    shared = (counts.sum(axis=1) >= 2).astype(float)
    ordered = counts[:, :ORDERED]
    return Row(
        criterion,
        int(counts.sum()),
        _light(mine, groups),
        kappa.bootstrap(kappa.fleiss_table(counts), kappa.fleiss, groups, shared),
        kappa.bootstrap(kappa.coincidences(counts), kappa.alpha, groups, shared),
        kappa.bootstrap(
            kappa.coincidences(ordered), lambda tables: kappa.alpha(tables, "ordinal"), groups, (ordered.sum(axis=1) >= 2).astype(float)
        ),
        kappa.bootstrap(tool, kappa.cohen, groups, tool.sum(axis=(1, 2))),
        kappa.bootstrap(blind, kappa.cohen, groups, blind.sum(axis=(1, 2))),
    )


def _light(mine: Sequence[Unit], groups: Sequence[int]) -> Measure:
    """Return the mean of Cohen's kappas over the pairs of examiners that share dossiers (Light 1971)."""
    import numpy as np

    from evalassist.cohort import kappa

    examiners = sorted({name for unit in mine for name in unit.ratings})
    pairs = [pair for pair in itertools.combinations(examiners, 2) if any(set(pair) <= unit.ratings.keys() for unit in mine)]
    size = len(CATEGORIES)
    tables = np.zeros((len(mine), max(1, len(pairs)), size, size))
    for number, unit in enumerate(mine):
        for index, (one, other) in enumerate(pairs):
            if one in unit.ratings and other in unit.ratings:
                tables[number, index, CATEGORIES.index(unit.ratings[one]), CATEGORIES.index(unit.ratings[other])] = 1

    def mean(summed: Floats) -> Floats:
        values = kappa.cohen(summed)
        known = ~np.isnan(values)
        count = known.sum(axis=-1)
        return np.where(count > 0, np.where(known, values, 0.0).sum(axis=-1) / np.maximum(count, 1), np.nan)

    return kappa.bootstrap(tables, mean, groups, tables.sum(axis=(1, 2, 3)))


def to_json(results: Sequence[Agreement], links: Mapping[str, str]) -> dict[str, object]:
    """Return the results as JSON-ready data; ``links`` gives the HTML report of a dossier by its sha256."""
    from dataclasses import asdict

    return {
        "kind": "evalassist-agreement",
        "schema_version": "1",
        "rubrics": [
            {
                "rubric": item.rubric,
                "examiners": list(item.examiners),
                "dossiers": item.dossiers,
                "overall": asdict(item.overall),
                "criteria": [asdict(row) for row in item.criteria],
                "disagreements": [
                    {
                        "criterion": unit.criterion,
                        "file": unit.file,
                        "deliverable": unit.deliverable or None,
                        "ratings": unit.ratings,
                        "tool": unit.tool,
                        "link": link(unit, links),
                    }
                    for unit in item.disputes
                ],
            }
            for item in results
        ],
    }


def link(unit: Unit, links: Mapping[str, str]) -> str | None:
    """Return the address of a criterion in the dossier's HTML report, when that report is known."""
    page = links.get(unit.dossier)
    return f"{page}#c-{unit.criterion}" if page else None
