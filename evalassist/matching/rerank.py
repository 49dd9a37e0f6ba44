"""The re-ranker: two logistic models over named signals, read from ``models/ranker.json`` and open to inspection.

The first stage judges a passage for a criterion alone; the second adds what stands around it (``matching/context.py``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from evalassist import resources
from evalassist.matching.context import CONTEXT_NAMES, Layout, compute_context
from evalassist.matching.signals import NAMES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_FEW, _ENOUGH = 20, 60
"""In fewer than 20 passages what stands around one says little (means and ranks over a handful): the first stage decides; from 60 on, the second."""

ALL_NAMES: tuple[str, ...] = (*NAMES, *CONTEXT_NAMES)


@dataclass(frozen=True)
class Stage:
    """Weights of standardised signals: one logistic model."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def logit(self, signals: Floats, layout: tuple[str, ...] = ALL_NAMES) -> Floats:
        """Return log-odds of shape ``signals.shape[:-1]``; the last axis of ``signals`` follows ``layout`` (or its beginning)."""
        import numpy as np

        columns = [layout.index(name) for name in self.names]
        standard = (signals[..., columns] - np.array(self.mean, dtype=np.float32)) / np.array(self.scale, dtype=np.float32)
        logits: Floats = (standard @ np.array(self.weights, dtype=np.float32) + np.float32(self.bias)).astype(np.float32)
        return logits

    def probability(self, signals: Floats) -> Floats:
        """Return probabilities of shape ``signals.shape[:-1]``; the last axis of ``signals`` follows ``ALL_NAMES`` (or its beginning)."""
        import numpy as np

        result: Floats = (1.0 / (1.0 + np.exp(-np.clip(self.logit(signals), -30, 30)))).astype(np.float32)
        return result


@dataclass(frozen=True)
class Ranker:
    """Both stages; without a second one the first decides."""

    first: Stage
    second: Stage | None = None

    def weigh(self, signals: Floats, place: Layout) -> tuple[Floats, Floats]:
        """Return how likely an examiner would pick each passage for each criterion, (criteria, passages), and all the signals.

        ``signals`` is (criteria, passages, len(NAMES)); ``place`` tells sections, competences and blocs. The signals returned are
        (criteria, passages, len(ALL_NAMES)).
        """
        alone = self.first.probability(signals)
        wide = with_context(signals, alone, place)
        weight = _second_weight(signals.shape[1])
        if self.second is None or not weight:
            return alone, wide
        mixed: Floats = (1 - weight) * alone + weight * self.second.probability(wide)
        return mixed, wide

    def deciding(self, passages: int) -> Stage:
        """Return the stage that weighs most in a dossier of so many passages."""
        return self.second if self.second is not None and _second_weight(passages) >= 0.5 else self.first


def _second_weight(passages: int) -> float:
    return min(1.0, max(0.0, (passages - _FEW) / (_ENOUGH - _FEW)))


def with_context(signals: Floats, first: Floats, place: Layout) -> Floats:
    """Return ``signals`` followed by the context signals, last axis ``ALL_NAMES``; ``first`` are the first stage's probabilities."""
    import numpy as np

    return np.concatenate([signals, compute_context(first, place)], axis=2)


def read_stage(data: Mapping[str, Any]) -> Stage:
    """Return a stage from its JSON."""
    return Stage(tuple(data["names"]), tuple(data["mean"]), tuple(data["scale"]), tuple(data["weights"]), float(data["bias"]))


@lru_cache(maxsize=1)
def shipped_ranker() -> Ranker:
    """Return the ranker that ships; a plain rank fusion stands in when the file is not there."""
    path = resources.models_dir() / "ranker.json"
    if path.is_file():
        data = json.loads(path.read_text(encoding="utf-8"))
        return Ranker(read_stage(data["first"]), read_stage(data["second"]))
    return fusion_ranker()


def fusion_ranker(lexical: float = 1.0, dense: float = 1.0) -> Ranker:
    """Return an untrained ranker: reciprocal ranks of the lexical and dense signals summed (used as an ablation)."""
    names = ("rank_lex", "rank_back", "rank_dense", "lex_z", "dense_z")
    weights = (lexical, lexical, dense, 0.5 * lexical, 0.5 * dense)
    return Ranker(Stage(names, (0.0,) * 5, (1.0,) * 5, weights, -3.0))
