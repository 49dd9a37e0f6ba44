"""present / partial / absent with a calibrated confidence: an explainable ordinal model over named features.

Two logistic models answer "is there something an examiner would accept?" and "is the requirement fully shown?"; their answers give three
probabilities, calibrated on dossiers kept apart (``models/status.json``, made by ``models/train_status.py``).
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from evalassist import resources
from evalassist.assess.features import FEATURES


@dataclass(frozen=True)
class Logistic:
    """A logistic model over standardised features."""

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
    """The three probabilities, the status they give, its calibrated confidence, and the terms of the two models."""

    probabilities: tuple[float, float, float]
    status: str
    confidence: float
    terms: dict[str, float]


@dataclass(frozen=True)
class StatusModel:
    """The two logistic models, the decision weights of the three statuses, and the calibration curve (confidence points)."""

    some: Logistic
    full: Logistic
    decision: tuple[float, float, float] = (1.0, 1.0, 1.0)
    calibration: tuple[tuple[float, float], ...] = ()
    verify_below: float = 0.5

    def decide(self, values: Mapping[str, float]) -> Verdict:
        """Return the verdict for one criterion's features."""
        some = _sigmoid(self.some.score(values))
        full = min(_sigmoid(self.full.score(values)), some)
        probabilities = (1 - some, some - full, full)
        weighted = [weight * probability for weight, probability in zip(self.decision, probabilities, strict=True)]
        index = max(range(3), key=lambda item: weighted[item])
        status = ("absent", "partial", "present")[index]
        terms = self.some.terms(values)
        for name, value in self.full.terms(values).items():
            terms[name] = terms.get(name, 0.0) + value
        return Verdict(probabilities, status, self.calibrated(probabilities[index]), terms)

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


def _sigmoid(value: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, value))))


def load_status_model(data: Mapping[str, object]) -> StatusModel:
    """Build the model from the JSON written by ``models/train_status.py``."""

    def part(name: str) -> Logistic:
        raw = data[name]
        assert isinstance(raw, dict)
        return Logistic(raw["mean"], raw["scale"], raw["weights"], float(raw["bias"]))

    decision = data.get("decision", (1.0, 1.0, 1.0))
    calibration = data.get("calibration", ())
    assert isinstance(decision, (list, tuple))
    assert isinstance(calibration, (list, tuple))
    verify = data.get("verify_below", 0.5)
    assert isinstance(verify, (int, float))
    return StatusModel(
        part("some"),
        part("full"),
        (float(decision[0]), float(decision[1]), float(decision[2])),
        tuple((float(x), float(y)) for x, y in calibration),
        float(verify),
    )


@lru_cache(maxsize=1)
def shipped_status_model() -> StatusModel:
    """Return the model that ships; a hand-set one stands in when the file is not there."""
    path = resources.models_dir() / "status.json"
    if path.is_file():
        return load_status_model(json.loads(path.read_text(encoding="utf-8")))
    zero, one = dict.fromkeys(FEATURES, 0.0), dict.fromkeys(FEATURES, 1.0)
    some = Logistic(zero, one, {"top1": 0.8, "expected": 0.3, "element_any": 0.8, "promise": -0.8, "definition": -0.8}, 0.6)
    full = Logistic(zero, one, {"top1": 0.6, "strong": 0.4, "needs": 2.5, "needs_min": 1.0}, -3.2)
    return StatusModel(some, full)
