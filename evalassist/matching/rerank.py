"""The re-ranker: a logistic model over named signals, read from ``models/ranker.json`` and open to inspection."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.matching.signals import NAMES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Ranker:
    """Weights of standardised signals; ``probability`` is how likely an examiner would pick the passage for the criterion."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def probability(self, signals: Floats) -> Floats:
        """Return probabilities of shape ``signals.shape[:-1]``; the last axis of ``signals`` follows ``signals.NAMES``."""
        import numpy as np

        columns = [NAMES.index(name) for name in self.names]
        standard = (signals[..., columns] - np.array(self.mean, dtype=np.float32)) / np.array(self.scale, dtype=np.float32)
        logits = standard @ np.array(self.weights, dtype=np.float32) + np.float32(self.bias)
        result: Floats = (1.0 / (1.0 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)
        return result


@lru_cache(maxsize=1)
def shipped_ranker() -> Ranker:
    """Return the ranker that ships; a plain rank fusion stands in when the file is not there."""
    path = resources.models_dir() / "ranker.json"
    if path.is_file():
        data = json.loads(path.read_text(encoding="utf-8"))
        return Ranker(tuple(data["names"]), tuple(data["mean"]), tuple(data["scale"]), tuple(data["weights"]), float(data["bias"]))
    return fusion_ranker()


def fusion_ranker(lexical: float = 1.0, dense: float = 1.0) -> Ranker:
    """Return an untrained ranker: reciprocal ranks of the lexical and dense signals summed (used as an ablation)."""
    names = ("rank_lex", "rank_back", "rank_dense", "lex_z", "dense_z")
    weights = (lexical, lexical, dense, 0.5 * lexical, 0.5 * dense)
    return Ranker(names, (0.0,) * 5, (1.0,) * 5, weights, -3.0)
