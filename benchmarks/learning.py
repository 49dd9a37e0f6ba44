"""What the training scripts and the ablation share: labels of passages, the ranker's fit, the status model's fit (see also proofs.py)."""

from __future__ import annotations

import hashlib
import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.dataset import Case, Row
from benchmarks.score import norm
from evalassist.assess.features import FEATURES
from evalassist.assess.status import STATUSES
from evalassist.matching.context import CONTEXT_NAMES
from evalassist.matching.rerank import ALL_NAMES, Ranker, Stage, with_context
from evalassist.matching.signals import NAMES, element_layers
from evalassist.model.passage import Passage

Floats = NDArray[np.float32]


KEPT_ELEMENTS = 0.75
"""About the share of elements that detectors find on dossiers they were not tuned on."""
STRENGTH = 0.007
"""Of the status model, chosen on dossiers by authors left out: .005 to .015 do alike, weaker shrinking does worse."""
_LABELS: dict[str, Floats] = {}
FOLDS = 5


def labels(case: Case) -> Floats:
    """Return ``accepted`` of a case, worked out once for each dossier."""
    known = _LABELS.get(case.sample.id)
    if known is None or known.shape != case.matched.signals.shape[:2]:
        known = _LABELS[case.sample.id] = accepted(case.sample.gold, case.rows, case.matched.passages)
    return known


def accepted(gold: Mapping[str, Any], rows: Sequence[Row], passages: Sequence[Passage]) -> Floats:
    """Return (criteria, passages): 1 where an accepted quote of the gold is in the passage (bigram overlap >= 0.6), -1 where the leaf has no gold row."""
    found = np.zeros((len(rows), len(passages)), dtype=np.float32)
    texts = [norm(passage.text) for passage in passages]
    for row, (_, _, criterion) in enumerate(rows):
        leaf = gold["criteria"].get(criterion.id)
        if leaf is None:
            found[row] = -1
            continue
        for quote in leaf["evidence"]:
            tokens = norm(quote)
            for column, words in enumerate(texts):
                if shared(tokens, words) >= 0.6:
                    found[row, column] = 1
    return found


def cross_fitted(cases: Sequence[Case]) -> tuple[Case, ...]:
    """Return the cases as a new dossier would be: ``decoy`` signal of models that did not see it (``FOLDS`` folds), elements thinned."""
    from models.train_decoy import decoy_column, fit_decoy

    found: dict[str, Case] = {}
    for fold in range(FOLDS):
        apart = cases[fold::FOLDS]
        others = [case for case in cases if case not in apart]
        if not apart or not others:
            continue
        model = fit_decoy(others)
        for case in apart:
            signals = case.matched.signals.copy()
            signals[..., NAMES.index("decoy")] = np.array(decoy_column(case, model), dtype=np.float32)
            found[case.sample.id] = thinned(replace(case, matched=replace(case.matched, signals=signals)))
    return tuple(found[case.sample.id] for case in cases)


def shared(first: Sequence[str], second: Sequence[str]) -> float:
    """Return ``benchmarks.score.overlap`` of two token lists: the share of the shorter one's word pairs found in the longer."""
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    if not short:
        return 0.0
    if len(short) < 3:
        return 1.0 if " ".join(short) in " ".join(long) else 0.0
    pairs = list(itertools.pairwise(short))
    left = Counter(itertools.pairwise(long))
    hit = 0
    for pair in pairs:
        if left[pair] > 0:
            hit += 1
            left[pair] -= 1
    return hit / len(pairs)


def thinned(case: Case, keep: float = KEPT_ELEMENTS) -> Case:
    """Return the case with a share of its elements taken away (by a hash of each one's quote: the same on every run).

    The detectors were tuned on these dossiers and find nearly all there is; on unseen ones they miss more. Models fitted on what they find
    here would lean on elements too much.
    """
    matched = case.matched
    kept = tuple(
        element
        for element in matched.findings.elements
        if int.from_bytes(hashlib.sha256(f"{case.sample.id} {element.type} {element.quote}".encode()).digest()[:4], "big") / 2**32 < keep
    )
    criteria = [criterion for _, _, criterion in case.rows]
    signals = matched.signals.copy()
    layer = element_layers(matched.passages, criteria, kept, matched.findings.mentions)
    for name, values in layer.items():
        signals[..., NAMES.index(name)] = values
    return replace(case, matched=replace(matched, findings=replace(matched.findings, elements=kept), signals=signals))


def fit_stage(cases: Sequence[Case], inputs: Mapping[str, Floats], names: Sequence[str], strength: float) -> Stage:
    """Fit one logistic stage; ``inputs`` gives each dossier's signals (criteria, passages, signals), last axis as ``ALL_NAMES``.

    Each criterion weighs the same, positives and negatives balanced half-way; signals that never vary are left out.
    """
    from sklearn.linear_model import LogisticRegression

    columns = [ALL_NAMES.index(name) for name in names]
    varied = np.max([inputs[case.sample.id][..., columns].std(axis=(0, 1)) for case in cases], axis=0) > 1e-4
    names = [name for name, keep in zip(names, varied, strict=True) if keep]
    columns = [ALL_NAMES.index(name) for name in names]
    rows, targets, weights = [], [], []
    for case in cases:
        truth = labels(case)
        for row in range(truth.shape[0]):
            if truth[row, 0] < 0:
                continue
            positives = int(truth[row].sum())
            rows.append(inputs[case.sample.id][row][:, columns])
            targets.append(truth[row])
            # the negatives of a criterion weigh together as much as 8 positives
            weights.append(np.where(truth[row] > 0, 1.0, 8.0 * max(1, min(positives, 2)) / 2 / truth.shape[1]))
    x, y, w = np.concatenate(rows), np.concatenate(targets), np.concatenate(weights)
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=2000)
    model.fit((x - mean) / scale, y, sample_weight=w)
    return Stage(
        tuple(names),
        tuple(round(float(v), 5) for v in mean),
        tuple(round(float(v), 5) for v in scale),
        tuple(round(float(v), 5) for v in model.coef_[0]),
        round(float(model.intercept_[0]), 5),
    )


def fit_ranker(
    cases: Sequence[Case], names: Sequence[str] = NAMES, context: Sequence[str] = CONTEXT_NAMES, strengths: tuple[float, float] = (1.0, 3.0)
) -> Ranker:
    """Fit both stages; the second sees first-stage probabilities made by stages that did not see the dossier (``FOLDS`` folds)."""
    signals = {case.sample.id: case.matched.signals for case in cases}
    wide = {}
    for fold in range(FOLDS):
        apart = cases[fold::FOLDS]
        others = [case for case in cases if case not in apart]
        if not apart or not others:
            continue
        stage = fit_stage(others, signals, names, strengths[0])
        for case in apart:
            wide[case.sample.id] = with_context(case.matched.signals, stage.probability(case.matched.signals), case.matched.place)
    second = fit_stage(cases, wide, (*names, *context), strengths[1])
    return Ranker(fit_stage(cases, signals, names, strengths[0]), second)


NOT_USED = frozenset(
    (
        "facets facets_strict tools count coverage has_element gap strong_sections heading heading_any heading_words "
        "dossier_elements dossier_promise dossier_definition dossier_figures "
    ).split()
)
"""Features that did not help on left-out training dossiers."""


def fit_status(rows: Sequence[tuple[str, dict[str, float], str]], strength: float = STRENGTH) -> dict[str, Any]:
    """Fit the multinomial status model (statuses weigh the same) and return it as JSON-ready data."""
    from sklearn.linear_model import LogisticRegression

    names = [name for name in FEATURES if name not in NOT_USED]
    x = np.array([[values[name] for name in names] for _, values, _ in rows])
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    scale = np.where(deviation > 1e-4, deviation, 1.0)
    model = LogisticRegression(C=strength, max_iter=5000, class_weight="balanced")
    model.fit((x - mean) / scale, np.array([STATUSES.index(status) for _, _, status in rows]))
    return {
        "mean": {name: round(float(value), 5) for name, value in zip(names, mean, strict=True)},
        "scale": {name: round(float(value), 5) for name, value in zip(names, scale, strict=True)},
        "weights": {
            status: {name: round(float(value), 5) for name, value in zip(names, model.coef_[index], strict=True)}
            for index, status in enumerate(STATUSES)
        },
        "bias": {status: round(float(model.intercept_[index]), 5) for index, status in enumerate(STATUSES)},
    }
