"""Sentence vectors lent to the detectors: what the passages of each block mean, for the learned typer of regions (``elements/regions.py``).

The vectors are those of the matching, computed once beside; ``Meaning`` waits for them when they are first asked for. Without them, or with
those of another encoder than the typer learned from, regions are typed by their words and structure alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from evalassist.model.passage import Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vector = NDArray[np.float32]
    Weighted = tuple[Vector, float]


def block_vectors(passages: Sequence[Passage], vectors: Vector) -> dict[str, Weighted]:
    """Return block id -> (weighted sum of its passages' vectors, sum of the weights); ``vectors`` is (passages, dim), weights are the roots of word counts."""
    import numpy as np

    found: dict[str, Weighted] = {}
    for passage, vector in zip(passages, vectors, strict=True):
        weight = max(1, passage.words) ** 0.5
        total, weights = found.get(passage.span.block_id, (np.zeros_like(vector), 0.0))
        found[passage.span.block_id] = (total + vector * np.float32(weight), weights + weight)
    return found


def mean_of(block_ids: Sequence[str], known: Mapping[str, Weighted]) -> Vector | None:
    """Return the weighted mean vector of some blocks, None when none of them has a passage."""
    import numpy as np

    held = [known[block_id] for block_id in block_ids if block_id in known]
    if not held:
        return None
    total: Vector = np.sum([vector for vector, _ in held], axis=0)
    return (total / np.float32(sum(weight for _, weight in held))).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Meaning:
    """The vectors of one dossier: ``encoder`` gives the sha256 of the encoder they come from, ``coming`` waits for them."""

    encoder: Callable[[], str]
    coming: Callable[[], dict[str, Weighted]]

    @cached_property
    def vectors(self) -> dict[str, Weighted]:
        """Block id -> (sum, weight); see ``block_vectors``."""
        return self.coming()


_LENT: ContextVar[Meaning | None] = ContextVar("meaning", default=None)


def lent() -> Meaning | None:
    """Return what is lent to the detectors now."""
    return _LENT.get()


@contextmanager
def lending(meaning: Meaning | None) -> Iterator[None]:
    """Lend ``meaning`` while the detectors of its dossier run."""
    token = _LENT.set(meaning)
    try:
        yield
    finally:
        _LENT.reset(token)
