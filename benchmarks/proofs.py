"""Fits the second look at the best passages (``evalassist/matching/proof.py``) on labelled dossiers, and the features statuses are fitted on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.dataset import Case
from benchmarks.learning import labels
from evalassist.assess.criteria import Assessor
from evalassist.assess.usual import Usual, usual_rows
from evalassist.matching.cases import criterion_key
from evalassist.matching.proof import LOOKED, PROOF_NAMES, Proof, proof_inputs
from evalassist.matching.rerank import Ranker, Stage
from evalassist.matching.select import discount_shared
from evalassist.model.rubric import Criterion

Floats = NDArray[np.float32]
_STRENGTHS = (0.03, 0.1)


@dataclass(frozen=True)
class Weighed:
    """What a ranker makes of one dossier: probabilities (criteria, passages) and signals (criteria, passages, len(ALL_NAMES))."""

    shown: Floats
    signals: Floats


def weighed(case: Case, ranker: Ranker) -> Weighed:
    """Return what ``ranker`` makes of a case."""
    probabilities, signals = ranker.weigh(case.matched.signals, case.matched.place)
    return Weighed(discount_shared(probabilities), signals)


def fit_proof(cases: Sequence[Case], seen: Mapping[str, Weighed], off: Sequence[str] = ()) -> Proof:
    """Fit both models; ``seen`` gives each dossier's weighing by a ranker that did not learn from it (ids as keys).

    *accepted*: the first ``LOOKED`` passages of each criterion, those holding an accepted quote against the others. *complete*: the passages
    holding an accepted quote, of criteria said present against those said partial; each criterion weighs the same, both statuses too. The signals ``off`` are left out.
    """
    first: list[tuple[Floats, Floats, Floats]] = []
    second: list[tuple[Floats, Floats, Floats]] = []
    for case in cases:
        truth, mine = labels(case), seen[case.sample.id]
        for row, (_, _, criterion) in enumerate(case.rows):
            gold = case.sample.gold["criteria"].get(criterion.id)
            if gold is None:
                continue
            best = np.argsort(-mine.shown[row], kind="stable")[:LOOKED]
            first.append((_inputs(case, mine, row, best), (truth[row][best] > 0).astype(np.float32), np.ones(len(best), dtype=np.float32)))
            held = np.nonzero(truth[row] > 0)[0]
            if gold["status"] != "absent" and len(held):
                target = np.full(len(held), float(gold["status"] == "present"), dtype=np.float32)
                second.append((_inputs(case, mine, row, held), target, np.full(len(held), 1 / len(held), dtype=np.float32)))
    return Proof(_stage(first, _STRENGTHS[0], off), _stage(second, _STRENGTHS[1], off, balanced=True))


@dataclass(frozen=True)
class StatusRow:
    """One gold leaf of one dossier: its criterion, the features a new dossier would have, its gold status, the stems of its best passages."""

    criterion: Criterion
    dossier: str
    values: Mapping[str, float]
    gold: str
    stems: frozenset[str]


def bare_rows(case: Case, mine: Weighed, proof: Proof | None) -> list[StatusRow]:
    """Return every gold leaf of a case, its features as they are before ``usual_of`` tells what is usual."""
    assessor = Assessor(case.document, case.matched.passages, case.matched.findings.elements, proof=proof)
    found = []
    for row, (_, _, criterion) in enumerate(case.rows):
        gold = case.sample.gold["criteria"].get(criterion.id)
        if gold is not None:
            judged = assessor.judge(criterion, mine.shown[row], mine.signals[row])
            found.append(StatusRow(criterion, case.sample.id, judged.features, gold["status"], judged.stems))
    return found


def usual_of(rows: Sequence[StatusRow]) -> Usual:
    """Return what is usual for each criterion in these rows of ``bare_rows``."""
    return usual_rows([(criterion_key(row.criterion), row.dossier, row.gold, row.values) for row in rows])


def status_rows(rows: Sequence[StatusRow], usual: Usual) -> list[tuple[str, dict[str, float], str]]:
    """Return (criterion id, features, gold status) of rows of ``bare_rows``; what a dossier shows itself is left out of ``usual``."""
    apart = {dossier: usual.without(dossier) for dossier in {row.dossier for row in rows}}
    return [(row.criterion.id, apart[row.dossier].relative(row.criterion, row.values), row.gold) for row in rows]


def _inputs(case: Case, mine: Weighed, row: int, columns: NDArray[np.int64]) -> Floats:
    return proof_inputs(mine.signals[row][columns], [case.matched.passages[int(column)].text for column in columns])


def _stage(parts: Sequence[tuple[Floats, Floats, Floats]], strength: float, off: Sequence[str], balanced: bool = False) -> Stage:
    from sklearn.linear_model import LogisticRegression

    x, y, weights = (np.concatenate([part[index] for part in parts]) for index in range(3))
    kept = [index for index in range(x.shape[1]) if x[:, index].std() > 1e-4 and PROOF_NAMES[index] not in off]
    mean, scale = x[:, kept].mean(axis=0), x[:, kept].std(axis=0)
    model = LogisticRegression(C=strength, max_iter=3000, class_weight="balanced" if balanced else None)
    model.fit((x[:, kept] - mean) / scale, y, sample_weight=weights)
    return Stage(
        tuple(PROOF_NAMES[index] for index in kept),
        tuple(round(float(value), 5) for value in mean),
        tuple(round(float(value), 5) for value in scale),
        tuple(round(float(value), 5) for value in model.coef_[0]),
        round(float(model.intercept_[0]), 5),
    )
