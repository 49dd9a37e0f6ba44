"""What is usual for each criterion in the labelled training dossiers: how often it is shown, in part or not, and how strong its passages look.

Some requirements are met by nearly every candidate, some by few, whatever the passages look like; a model that knows only the passages of
the dossier before it would have to guess that from their strength. The shares of statuses are drawn towards those of all criteria (an
empirical Bayes estimate: ``PRIOR`` dossiers' worth of the whole).

Passages also look stronger for some criteria than for others, whether or not the requirement is met: their examples are closer to what
candidates write, or more is said on their subject. ``STRENGTHS`` are therefore told against what the criterion usually gets in a dossier of
the same status (a random intercept for each criterion, drawn towards none by ``WEIGHT`` dossiers' worth).

A criterion seen once says little, one never seen, of another rubric for instance, says nothing and its features stay as they are. Written by
``models/train_assess.py`` to ``models/usual.npz``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.assess.status import STATUSES
from evalassist.matching.cases import criterion_key
from evalassist.model.rubric import Criterion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

USUAL_NAMES: tuple[str, ...] = tuple(f"usual_{name}" for name in STATUSES)
PRIOR = 4.0
"""Dossiers' worth of the shares of all criteria; 2 to 8 do alike on dossiers by authors left out."""
WEIGHT = 1.0
"""Dossiers' worth of no difference between criteria; 1 to 4 do alike."""
STRENGTHS: tuple[str, ...] = (
    "top1", "top2", "top3", "mean5", "strong", "expected", "strong_words", "accepted", "whole", "whole_best", "thin", "thin_best", "dense_max",
    "back_max", "neg_margin", "lex_neg_margin", "partial_margin", "lex_partial_margin", "dense_share", "back_share", "dense_z", "lex_z",
    "figures", "rows", "lists", "own_voice",
)  # fmt: skip
"""Features told against what is usual for the criterion. Requirements, elements and tone stay as they are: centring them did not help."""


@dataclass(frozen=True, eq=False)
class Usual:
    """One row per criterion and labelled dossier: ``keys`` of criteria, ``owners`` (dossiers), ``statuses`` (places in ``STATUSES``),
    ``values`` of the ``STRENGTHS`` (rows, len(STRENGTHS)), as a ranker that did not see the dossier gives them."""

    keys: tuple[bytes, ...]
    owners: tuple[str, ...]
    statuses: tuple[int, ...]
    values: Floats

    def without(self, dossier: str | None) -> Usual:
        """Return the same without one dossier, so that a training dossier is seen as a new one (None, or a dossier never seen: the same)."""
        if dossier not in self.owners:
            return self
        kept = [row for row, owner in enumerate(self.owners) if owner != dossier]
        return Usual(
            tuple(self.keys[row] for row in kept),
            tuple(self.owners[row] for row in kept),
            tuple(self.statuses[row] for row in kept),
            self.values[kept],
        )

    @cached_property
    def _base(self) -> tuple[float, ...]:
        """The share of each status in all rows."""
        every = len(self.statuses) + len(STATUSES)
        return tuple((self.statuses.count(status) + 1) / every for status in range(len(STATUSES)))

    @cached_property
    def _rows(self) -> dict[bytes, list[int]]:
        found: dict[bytes, list[int]] = {}
        for row, key in enumerate(self.keys):
            found.setdefault(key, []).append(row)
        return found

    @cached_property
    def _left(self) -> Floats:
        """What each row's values have above the mean of all rows of its status."""
        import numpy as np

        statuses = np.array(self.statuses)
        left = self.values.astype(np.float32)
        for status in range(len(STATUSES)):
            chosen = statuses == status
            if chosen.any():
                left[chosen] -= left[chosen].mean(axis=0)
        return left

    def shares(self, criterion: Criterion) -> dict[str, float]:
        """Return for each status the log of its share for this criterion against its share for all (0: as usual, or criterion never seen)."""
        seen = [self.statuses[row] for row in self._rows.get(criterion_key(criterion), ())]
        return {
            name: math.log((seen.count(status) + PRIOR * share) / ((len(seen) + PRIOR) * share))
            for status, (name, share) in enumerate(zip(USUAL_NAMES, self._base, strict=True))
        }

    def relative(self, criterion: Criterion, values: Mapping[str, float]) -> dict[str, float]:
        """Return the features ``values`` with the shares of statuses added and the ``STRENGTHS`` told against what is usual here."""
        found = {**values, **{name: round(value, 5) for name, value in self.shares(criterion).items()}}
        rows = self._rows.get(criterion_key(criterion))
        if rows:
            offsets = self._left[rows].sum(axis=0) / (len(rows) + WEIGHT)
            found.update({name: round(values[name] - float(offset), 5) for name, offset in zip(STRENGTHS, offsets, strict=True)})
        return found

    def save(self, path: Path) -> None:
        """Write to ``path`` (.npz), values in float16."""
        import numpy as np

        keys = np.array([np.frombuffer(key, dtype=np.uint8) for key in self.keys], dtype=np.uint8)
        np.savez_compressed(
            path, keys=keys, owners=np.array(self.owners), statuses=np.array(self.statuses, dtype=np.int8), values=self.values.astype(np.float16)
        )


def usual_rows(rows: Sequence[tuple[bytes, str, str, Mapping[str, float]]]) -> Usual:
    """Return what (criterion key, dossier, gold status, features) rows make usual."""
    import numpy as np

    return Usual(
        tuple(row[0] for row in rows),
        tuple(row[1] for row in rows),
        tuple(STATUSES.index(row[2]) for row in rows),
        # as they will be read back
        np.array([[row[3][name] for name in STRENGTHS] for row in rows], dtype=np.float16).astype(np.float32).reshape(-1, len(STRENGTHS)),
    )


@lru_cache(maxsize=1)
def nothing_seen() -> Usual:
    """Return what says nothing of any criterion."""
    return usual_rows(())


def load_usual(path: Path) -> Usual:
    """Read a file of ``Usual.save``."""
    import numpy as np

    with np.load(path, allow_pickle=False) as data:
        return Usual(
            tuple(bytes(key) for key in data["keys"]),
            tuple(str(item) for item in data["owners"]),
            tuple(int(item) for item in data["statuses"]),
            data["values"].astype(np.float32),
        )


@lru_cache(maxsize=1)
def shipped_usual() -> Usual:
    """Return what ships, ``nothing_seen()`` when the file is not there."""
    path = resources.models_dir() / "usual.npz"
    return load_usual(path) if path.is_file() else nothing_seen()
