"""How thin a passage is: nearer to examples that show a criterion in part than to examples that show it wholly.

A logistic model over the encoder's vectors, learnt on the evidence banks (partial examples against positive ones, all criteria together) by
``models/train_thin.py``; used only with the encoder it was learnt for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import resources

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class ThinModel:
    """Log-odds of "partial": ``vectors @ weights + bias``; ``encoder`` is the sha256 of the encoder it was learnt for."""

    encoder: str
    weights: Floats
    bias: float

    def log_odds(self, vectors: Floats) -> Floats:
        """Return the log-odds (n,) of passages whose vectors are (n, dim)."""
        import numpy as np

        result: Floats = (vectors @ self.weights + np.float32(self.bias)).astype(np.float32)
        return result

    def save(self, path: Path) -> None:
        """Write the model to ``path`` (.npz)."""
        import numpy as np

        np.savez(path, encoder=np.array(self.encoder), weights=self.weights.astype(np.float32), bias=np.array(self.bias))


def load_thin(path: Path) -> ThinModel:
    """Read a model written by ``ThinModel.save``."""
    import numpy as np

    with np.load(path, allow_pickle=False) as data:
        return ThinModel(str(data["encoder"]), data["weights"].astype(np.float32), float(data["bias"]))


@lru_cache(maxsize=1)
def _shipped() -> ThinModel | None:
    path = resources.models_dir() / "thin.npz"
    return load_thin(path) if path.is_file() else None


def thin_for(encoder: str) -> ThinModel | None:
    """Return the shipped model when it was learnt for this encoder (sha256), else None."""
    found = _shipped()
    return found if found is not None and found.encoder == encoder else None
