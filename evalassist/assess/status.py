"""present / partial / absent with a calibrated confidence: an explainable model over named features.

A multinomial logistic model over named features gives three probabilities; the confidence of the chosen one is calibrated on predictions for
dossiers left out of the training (``models/status.json``, made by ``models/train_assess.py``).
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evalassist import resources
from evalassist.assess.features import FEATURES

STATUSES = ("absent", "partial", "present")


@dataclass(frozen=True)
class Logistic:
    """A linear score over standardised features."""

    mean: Mapping[str, float]
    scale: Mapping[str, float]
    weights: Mapping[str, float]
    bias: float

    def terms(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return the contribution of each feature to the log-odds."""
        return {name: weight * (values[name] - self.mean[name]) / self.scale[name] for name, weight in self.weights.items()}

    def score(self, values: Mapping[str, float]) -> float:
        """Return the log-odds."""
        return self.bias + sum(self.terms(values).values())


@dataclass(frozen=True)
class Verdict:
    """The three probabilities, the status they give, its calibrated confidence, and what spoke for that status (log-odds by feature)."""

    probabilities: tuple[float, float, float]
    status: str
    confidence: float
    terms: dict[str, float]


@dataclass(frozen=True)
class StatusModel:
    """One linear score per status (absent, partial, present), decision weights, and the calibration curve (confidence points)."""

    scores: tuple[Logistic, Logistic, Logistic]
    decision: tuple[float, float, float] = (1.0, 1.0, 1.0)
    calibration: tuple[tuple[float, float], ...] = ()
    verify_below: float = 0.5

    def decide(self, values: Mapping[str, float]) -> Verdict:
        """Return the verdict for one criterion's features."""
        raw = [score.score(values) for score in self.scores]
        top = max(raw)
        exponentials = [math.exp(value - top) for value in raw]
        total = sum(exponentials)
        probabilities = (exponentials[0] / total, exponentials[1] / total, exponentials[2] / total)
        weighted = [weight * probability for weight, probability in zip(self.decision, probabilities, strict=True)]
        index = max(range(3), key=lambda item: weighted[item])
        chosen = self.scores[index].terms(values)
        others = [score.terms(values) for position, score in enumerate(self.scores) if position != index]
        terms = {name: value - sum(other[name] for other in others) / 2 for name, value in chosen.items()}
        return Verdict(probabilities, STATUSES[index], self.calibrated(probabilities[index]), terms)

    def calibrated(self, probability: float) -> float:
        """Return the calibrated confidence (piecewise linear between the points of the curve)."""
        points = self.calibration
        if not points:
            return round(probability, 3)
        if probability <= points[0][0]:
            return round(points[0][1], 3)
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            if probability <= x1:
                part = (probability - x0) / (x1 - x0) if x1 > x0 else 1.0
                return round(y0 + part * (y1 - y0), 3)
        return round(points[-1][1], 3)


def load_status_model(data: Mapping[str, Any]) -> StatusModel:
    """Build the model from the JSON written by ``models/train_assess.py``."""
    mean, scale = data["mean"], data["scale"]
    absent, partial, present = (Logistic(mean, scale, data["weights"][name], float(data["bias"][name])) for name in STATUSES)
    first, second, third = (float(value) for value in data.get("decision", (1.0, 1.0, 1.0)))
    curve = tuple((float(x), float(y)) for x, y in data.get("calibration", ()))
    return StatusModel((absent, partial, present), (first, second, third), curve, float(data.get("verify_below", 0.5)))


@lru_cache(maxsize=1)
def shipped_status_model() -> StatusModel:
    """Return the model that ships; a hand-set one stands in when the file is not there."""
    path = resources.models_dir() / "status.json"
    if path.is_file():
        return load_status_model(json.loads(path.read_text(encoding="utf-8")))
    zero, one = dict.fromkeys(FEATURES, 0.0), dict.fromkeys(FEATURES, 1.0)
    absent = Logistic(zero, one, {"top1": -0.8, "promise": 1.5, "definition": 1.5}, 0.6)
    partial = Logistic(zero, one, {"top1": 0.0, "unmet": 0.5, "promise": 0.0, "definition": 0.0}, 0.5)
    present = Logistic(zero, one, {"top1": 0.3, "needs": 1.5, "promise": -1.0, "definition": -1.0}, -1.5)
    names = {name for score in (absent, partial, present) for name in score.weights}
    full = [
        Logistic(zero, one, {name: score.weights.get(name, 0.0) for name in sorted(names)}, score.bias)
        for score in (absent, partial, present)
    ]
    return StatusModel((full[0], full[1], full[2]))
