"""Adjusts the decision weights and the confidence curve of the status model on a centre's own decisions: local, measured, reversible.

What the model learned of dossiers (its features' weights) does not change: a centre has too few decisions for that. A third of the dossiers is
held out; the adjustment is fitted on the others and kept only if it does better on those it has not seen.
"""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalassist.assess.local import FILE, base_sha256
from evalassist.assess.status import StatusModel
from evalassist.cohort.review import Review
from evalassist.cohort.store import Store, canonical, write_private
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.ingest.options import ReadOptions
    from evalassist.matching.encoder import Encoder

STATUSES = ("absent", "partial", "present")
MIN_DOSSIERS = 6
MIN_DECISIONS = 60
_HELD_OUT = 3
"""One dossier out of three is held out."""
_BIN = 25
_PRIOR = 6.0
_BRIER_SLACK = 0.005


@dataclass(frozen=True)
class Example:
    """One criterion decided by examiners: the model's three probabilities and the status they gave."""

    dossier: str
    probabilities: tuple[float, float, float]
    gold: str


@dataclass(frozen=True)
class Figures:
    """On held-out dossiers: share of statuses given as the examiners did, macro-F1, quadratic kappa, and Brier score of the confidence."""

    accuracy: float
    macro_f1: float
    qkappa: float
    brier: float


@dataclass(frozen=True)
class Calibration:
    """A fitted adjustment, with the figures of the model before and after it on dossiers held out."""

    decision: tuple[float, float, float]
    curve: tuple[tuple[float, float], ...]
    before: Figures
    after: Figures
    dossiers: int
    held_out: int
    decisions: int

    @property
    def better(self) -> bool:
        """True when statuses agree at least as well and the confidence is no worse, one of the two being better."""
        gain = (self.after.macro_f1 + self.after.qkappa) - (self.before.macro_f1 + self.before.qkappa)
        surer = self.before.brier - self.after.brier
        return gain >= -1e-9 and surer >= -_BRIER_SLACK and (gain > 1e-9 or surer > 1e-9)


def majority(statuses: Iterable[str]) -> str | None:
    """Return the status most examiners gave, of the three that are ordered; None for a tie or none."""
    counts = Counter(status for status in statuses if status in STATUSES).most_common(2)
    if not counts or (len(counts) == 2 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]


def collect(
    paths: Sequence[Path],
    reviews: Sequence[Review],
    encoder: Encoder,
    options: ReadOptions,
    model: StatusModel,
    progress: Callable[[str], None] = lambda name: None,
) -> tuple[list[Example], list[str]]:
    """Read again the dossiers that decisions are kept for; return the examples, and French remarks on what was left aside."""
    from evalassist.assess.criteria import Assessor
    from evalassist.assess.usual import shipped_usual
    from evalassist.ingest.worker import read_isolated
    from evalassist.matching.proof import shipped_proof
    from evalassist.matching.rerank import shipped_ranker
    from evalassist.matching.select import discount_shared
    from evalassist.pipeline import match, rubric_rows
    from evalassist.rubric.load import load_rubric

    wanted: dict[str, list[Review]] = {}
    for review in reviews:
        wanted.setdefault(review.unit[0], []).append(review)
    examples: list[Example] = []
    remarks: list[str] = []
    for path in paths:
        mine = wanted.pop(hashlib.sha256(path.read_bytes()).hexdigest(), None)
        if mine is None:
            continue
        progress(path.name)
        try:
            document = read_isolated(path, options)
        except EvalAssistError as error:
            remarks.append(f"{path.name} : {error.message}")
            continue
        for unit in dict.fromkeys(review.unit for review in mine):
            rubric = load_rubric(unit[1])
            if rubric.sha256 != unit[2]:
                remarks.append(f"{path.name} : décisions laissées de côté, le référentiel {unit[1]} a changé depuis")
                continue
            rows = rubric_rows(rubric, unit[3] or None)
            matched = match(document, rows, encoder)
            probabilities, signals = shipped_ranker().weigh(matched.signals, matched.place)
            shown = discount_shared(probabilities)
            assessor = Assessor(document, matched.passages, matched.findings.elements, proof=shipped_proof(), usual=shipped_usual())
            given = [review.decisions.criteria for review in mine if review.unit == unit]
            for index, (_, _, criterion) in enumerate(rows):
                gold = majority(str(item[criterion.id].status) for item in given if criterion.id in item)
                if gold is not None:
                    judged = assessor.judge(criterion, shown[index], signals[index])
                    examples.append(Example(unit[0], model.decide(judged.features).probabilities, gold))
    if wanted:
        remarks.append(f"{len(wanted)} dossier(s) décidé(s) ne sont pas parmi les fichiers donnés")
    return examples, remarks


def fit(examples: Sequence[Example], model: StatusModel) -> Calibration:
    """Fit on two dossiers out of three, measure on the others; TOO_FEW_DECISIONS below ``MIN_DOSSIERS`` or ``MIN_DECISIONS``."""
    dossiers = sorted({item.dossier for item in examples})
    if len(dossiers) < MIN_DOSSIERS or len(examples) < MIN_DECISIONS:
        raise EvalAssistError(
            "TOO_FEW_DECISIONS",
            purpose="ajuster les statuts",
            found=f"{len(examples)} sur {len(dossiers)} dossier(s)",
            needed=f"{MIN_DECISIONS} décisions sur {MIN_DOSSIERS} dossiers",
        )
    apart = set(dossiers[::_HELD_OUT])
    seen = [item for item in examples if item.dossier not in apart]
    unseen = [item for item in examples if item.dossier in apart]
    decision = best_decision(seen, model.decision)
    pairs = []
    for item in seen:
        index = chosen(item.probabilities, decision)
        pairs.append((item.probabilities[index], STATUSES[index] == item.gold))
    adjusted = dataclasses.replace(model, decision=decision, calibration=curve(pairs))
    return Calibration(
        decision, adjusted.calibration, figures(unseen, model), figures(unseen, adjusted), len(dossiers), len(apart), len(examples)
    )


def chosen(probabilities: Sequence[float], decision: Sequence[float]) -> int:
    """Return the index of the status that weighted probabilities give."""
    return max(range(3), key=lambda index: decision[index] * probabilities[index])


def best_decision(examples: Sequence[Example], now: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return the weights with the best macro-F1 + kappa on a coarse grid; the weights in use stay unless others do clearly better."""
    gold = [item.gold for item in examples]

    def value(weights: tuple[float, float, float]) -> float:
        guessed = [STATUSES[chosen(item.probabilities, weights)] for item in examples]
        return macro_f1(gold, guessed) + qkappa(gold, guessed)

    best, kept = value(now) + 0.01, now
    for partial, present in itertools.product((0.7, 0.85, 1.0, 1.15, 1.3, 1.5), (0.7, 0.85, 1.0, 1.15, 1.3, 1.5)):
        weights = (1.0, partial, present)
        reached = value(weights) - 0.02 * (abs(partial - 1) + abs(present - 1))
        if reached > best:
            best, kept = reached, weights
    return kept


def curve(pairs: Sequence[tuple[float, bool]]) -> tuple[tuple[float, float], ...]:
    """Return a rising curve (probability, observed accuracy): means of bins drawn to the overall mean, pooled where they fall.

    Pool-adjacent-violators: Ayer et al., "An empirical distribution function for sampling with incomplete information" (1955).
    """
    ordered = sorted(pairs)
    mean = sum(right for _, right in ordered) / len(ordered)
    bins = [ordered[i : i + _BIN] for i in range(0, len(ordered), _BIN)]
    if len(bins) > 1 and len(bins[-1]) < _BIN // 2:
        bins[-2].extend(bins.pop())
    points = [
        (sum(p for p, _ in group) / len(group), (sum(right for _, right in group) + _PRIOR * mean) / (len(group) + _PRIOR), len(group))
        for group in bins
    ]
    pools: list[tuple[float, int, list[float]]] = []
    for x, y, size in points:
        pool = (y, size, [x])
        while pools and pools[-1][0] > pool[0]:
            before = pools.pop()
            total = before[1] + pool[1]
            pool = ((before[0] * before[1] + pool[0] * pool[1]) / total, total, before[2] + pool[2])
        pools.append(pool)
    return tuple((round(x, 4), round(y, 4)) for y, _, xs in pools for x in xs)


def figures(examples: Sequence[Example], model: StatusModel) -> Figures:
    """Return the figures of a model's decision weights and curve on examples."""
    gold, guessed, brier = [], [], 0.0
    for item in examples:
        index = chosen(item.probabilities, model.decision)
        gold.append(item.gold)
        guessed.append(STATUSES[index])
        brier += (model.calibrated(item.probabilities[index]) - (guessed[-1] == item.gold)) ** 2
    right = sum(one == other for one, other in zip(gold, guessed, strict=True))
    return Figures(
        round(right / len(gold), 3), round(macro_f1(gold, guessed), 3), round(qkappa(gold, guessed), 3), round(brier / len(gold), 4)
    )


def macro_f1(gold: Sequence[str], guessed: Sequence[str]) -> float:
    """Return the mean F1 of the statuses that occur."""
    values = []
    for status in STATUSES:
        both = sum(one == other == status for one, other in zip(gold, guessed, strict=True))
        either = gold.count(status) + guessed.count(status)
        if either:
            values.append(2 * both / either)
    return sum(values) / len(values) if values else 0.0


def qkappa(gold: Sequence[str], guessed: Sequence[str]) -> float:
    """Return Cohen's kappa with quadratic weights (1968) over absent < partial < present; 1 when there is no variance to explain."""
    one, other = [STATUSES.index(item) for item in gold], [STATUSES.index(item) for item in guessed]
    observed = sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) / len(one)
    first, second = Counter(one), Counter(other)
    expected = sum(first[a] * second[b] * (a - b) ** 2 for a in first for b in second) / len(one) ** 2
    return 1 - observed / expected if expected else 1.0


def install(store: Store, result: Calibration) -> Path:
    """Put the adjustment in use (private file of the data folder) and note it in the journal; return its path."""
    data: dict[str, Any] = {
        "kind": "evalassist-status-local",
        "base_sha256": base_sha256(),
        "decision": list(result.decision),
        "calibration": [list(point) for point in result.curve],
        "dossiers": result.dossiers,
        "held_out": result.held_out,
        "decisions": result.decisions,
        "before": dataclasses.asdict(result.before),
        "after": dataclasses.asdict(result.after),
    }
    raw = (json.dumps(data, indent=1) + "\n").encode()
    store.append("calibration", {"action": "install", "sha256": hashlib.sha256(raw).hexdigest(), "figures": canonical(data["after"])})
    write_private(store.folder / FILE, raw)
    return store.folder / FILE


def undo(store: Store) -> bool:
    """Take the adjustment out of use for good, and note it; False when there is none."""
    path = store.folder / FILE
    if not path.is_file():
        return False
    store.append("calibration", {"action": "undo", "sha256": hashlib.sha256(path.read_bytes()).hexdigest()})
    path.unlink()
    return True
