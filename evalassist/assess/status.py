"""present / partial / absent with a calibrated confidence: an explainable ordinal model over named features.

Two logistic models answer "is there something an examiner would accept?" and "is the requirement fully shown?"; their answers give three
probabilities, calibrated on dossiers kept apart (``models/status.json``, made by ``models/train_status.py``).
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from evalassist import resources
from evalassist.assess.needs import NeedResult
from evalassist.matching.select import Pick

FEATURES: tuple[str, ...] = (
    "top1",
    "top2",
    "top3",
    "mean5",
    "strong",
    "middling",
    "needs",
    "needs_min",
    "needs_strict",
    "has_needs",
    "element",
    "element_any",
    "has_element",
    "facets",
    "facets_strict",
    "has_facets",
    "tools",
    "has_tools",
    "count",
    "has_count",
    "coverage",
    "has_coverage",
    "unmet",
    "lex_max",
    "dense_max",
    "back_max",
    "anchor",
    "figures",
    "done",
    "promise",
    "definition",
    "rows",
    "words",
)
"""The features of one criterion, in order."""

LABELS: dict[str, str] = {
    "top1": "force du meilleur passage",
    "top2": "force du deuxième passage",
    "top3": "force du troisième passage",
    "mean5": "force moyenne des passages",
    "strong": "nombre de passages convaincants",
    "middling": "nombre de passages possibles",
    "needs": "exigences remplies",
    "needs_min": "exigence la moins remplie",
    "needs_strict": "exigences remplies dans les passages cités",
    "has_needs": "exigences déclarées",
    "element": "élément attendu trouvé et suffisant",
    "element_any": "élément attendu trouvé",
    "has_element": "un élément est attendu",
    "facets": "aspects attendus présents",
    "facets_strict": "aspects présents dans les passages cités",
    "has_facets": "des aspects sont attendus",
    "tools": "outils nommés et justifiés",
    "has_tools": "des outils sont attendus",
    "count": "nombre d'éléments attendu atteint",
    "has_count": "un nombre est attendu",
    "coverage": "éléments de la liste traités",
    "has_coverage": "une liste doit être couverte",
    "unmet": "nombre d'exigences non remplies",
    "lex_max": "mots communs avec les exemples",
    "dense_max": "sens proche des exemples",
    "back_max": "mots propres à ce critère",
    "anchor": "titre de section parlant",
    "figures": "chiffres dans le passage",
    "done": "formulé comme fait ou décidé",
    "promise": "formulé comme une promesse",
    "definition": "formulé comme une définition",
    "rows": "passage dans un tableau",
    "words": "longueur des passages",
}


def logit(probability: float) -> float:
    """Return the log-odds, clipped to ±7."""
    clipped = min(max(probability, 1e-3), 1 - 1e-3)
    return math.log(clipped / (1 - clipped))


def features(picks: Sequence[Pick], needs: Sequence[NeedResult], top: Mapping[str, float]) -> dict[str, float]:
    """Return the features of one criterion from its picks, its requirements and the signals of its best passage (``top``)."""
    scores = [pick.score for pick in picks] + [0.0] * 5
    by_kind: dict[str, list[NeedResult]] = {}
    for need in needs:
        by_kind.setdefault(need.kind, []).append(need)

    def mean(kind: str, strict: bool = False) -> float:
        items = by_kind.get(kind)
        if not items:
            return 0.5
        return sum(item.strict if strict else item.share for item in items) / len(items)

    found = {
        "top1": logit(scores[0]),
        "top2": logit(scores[1]),
        "top3": logit(scores[2]),
        "mean5": sum(scores[:5]) / 5,
        "strong": float(sum(score > 0.5 for score in scores)),
        "middling": float(sum(score > 0.25 for score in scores)),
        "needs": sum(item.share for item in needs) / len(needs) if needs else 0.5,
        "needs_min": min((item.share for item in needs), default=0.5),
        "needs_strict": sum(item.strict for item in needs) / len(needs) if needs else 0.5,
        "has_needs": float(bool(needs)),
        "element": mean("element"),
        "element_any": float(any(item.share > 0 for item in by_kind.get("element", ()))) if "element" in by_kind else 0.5,
        "has_element": float("element" in by_kind),
        "facets": mean("facets"),
        "facets_strict": mean("facets", strict=True),
        "has_facets": float("facets" in by_kind),
        "tools": mean("tools"),
        "has_tools": float("tools" in by_kind),
        "count": mean("count"),
        "has_count": float("count" in by_kind),
        "coverage": mean("coverage"),
        "has_coverage": float("coverage" in by_kind),
        "unmet": float(sum(not item.met for item in needs)),
        "lex_max": top.get("lex_max", 0.0),
        "dense_max": top.get("dense_max", 0.0),
        "back_max": top.get("back_max", 0.0),
        "anchor": top.get("anchor_heading", 0.0),
        "figures": top.get("figures", 0.0),
        "done": top.get("done", 0.0),
        "promise": top.get("promise", 0.0),
        "definition": top.get("definition", 0.0),
        "rows": top.get("is_row", 0.0),
        "words": top.get("length", 0.0),
    }
    return {name: float(found[name]) for name in FEATURES}


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
    some = Logistic(zero, one, {"top1": 0.8, "middling": 0.3, "element_any": 0.8, "promise": -0.8, "definition": -0.8}, 0.6)
    full = Logistic(zero, one, {"top1": 0.6, "strong": 0.4, "needs": 2.5, "needs_min": 1.0}, -3.2)
    return StatusModel(some, full)
