"""Passages accepted in other dossiers: the quotes of the labelled training dossiers, as further examples beside the evidence banks.

Examples of a bank are written to be clear; quotes of whole dossiers are as candidates write. They count only for a criterion of the very same
wording, and only with the encoder they were encoded by; a criterion without any is compared to its bank alone.
Written by ``models/build_cases.py`` to ``models/cases.npz``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.model.rubric import Criterion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


def criterion_key(criterion: Criterion) -> bytes:
    """Return eight bytes that name a criterion by its wording, whatever its id."""
    return hashlib.sha256(f"{criterion.title}. {criterion.text}".encode()).digest()[:8]


@dataclass(frozen=True, eq=False)
class Cases:
    """Quotes: ``vectors`` (quotes, dim), ``keys`` the criterion of each, ``partial`` whether its criterion was only partly shown, ``owners``."""

    encoder: str
    vectors: Floats
    keys: tuple[bytes, ...]
    partial: tuple[bool, ...]
    owners: tuple[str, ...]

    def layers(
        self, criteria: Sequence[Criterion], passages: Floats, base: Mapping[str, Floats], without: str | None = None
    ) -> dict[str, Floats]:
        """Return the ``case_*`` signals, each (criteria, passages).

        ``passages`` are the vectors (passages, dim), ``base`` the dense signals that stand in for a criterion without quotes, ``without``
        the dossier whose own quotes do not count (its id), so that a training dossier is seen as a new one.
        """
        import numpy as np

        found = stand_in(base)
        rows: dict[bytes, list[int]] = {}
        for index, key in enumerate(self.keys):
            if without is None or self.owners[index] != without:
                rows.setdefault(key, []).append(index)
        every = self.vectors @ passages.T
        for row, criterion in enumerate(criteria):
            chosen = rows.get(criterion_key(criterion))
            if not chosen:
                continue
            near = every[chosen]
            ordered = np.sort(near, axis=0)[::-1]
            found["case_max"][row] = ordered[0]
            found["case_mean3"][row] = ordered[:3].mean(axis=0)
            found["case_z"][row] = (ordered[0] - ordered[0].mean()) / (ordered[0].std() + 1e-6)
            partly = [place for place, index in enumerate(chosen) if self.partial[index]]
            if partly:
                found["case_partial"][row] = near[partly].max(axis=0) - ordered[0]
        best = np.sort(found["case_z"], axis=0)[-3:].mean(axis=0, keepdims=True)
        found["case_share"] = found["case_z"] - best
        return found

    def save(self, path: Path) -> None:
        """Write to ``path`` (.npz), vectors in float16."""
        import numpy as np

        keys = np.array([np.frombuffer(key, dtype=np.uint8) for key in self.keys], dtype=np.uint8)
        vectors = self.vectors.astype(np.float16)
        np.savez(
            path, encoder=np.array(self.encoder), vectors=vectors, keys=keys, partial=np.array(self.partial), owners=np.array(self.owners)
        )


def stand_in(base: Mapping[str, Floats]) -> dict[str, Floats]:
    """Return the ``case_*`` signals of criteria without quotes: their banks' dense signals (``dense_max`` and so on) in their place."""
    import numpy as np

    z = base["dense_z"].copy()
    return {
        "case_max": base["dense_max"].copy(),
        "case_mean3": base["dense_mean3"].copy(),
        "case_z": z,
        "case_partial": base["dense_partial"] - base["dense_max"],
        "case_share": z - np.sort(z, axis=0)[-3:].mean(axis=0, keepdims=True),
    }


def load_cases(path: Path) -> Cases:
    """Read a file written by ``Cases.save``."""
    import numpy as np

    with np.load(path, allow_pickle=False) as data:
        return Cases(
            str(data["encoder"]),
            data["vectors"].astype(np.float32),
            tuple(bytes(key) for key in data["keys"]),
            tuple(bool(item) for item in data["partial"]),
            tuple(str(item) for item in data["owners"]),
        )


@lru_cache(maxsize=1)
def _shipped() -> Cases | None:
    path = resources.models_dir() / "cases.npz"
    return load_cases(path) if path.is_file() else None


def cases_for(encoder: str) -> Cases | None:
    """Return the shipped quotes when they were encoded by this encoder (sha256), else None."""
    found = _shipped()
    return found if found is not None and found.encoder == encoder else None
