"""From probabilities to the few quotes worth showing: neighbours merged, one passage not shown for many criteria without reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evalassist.model.passage import Passage
from evalassist.segment import MAX_WORDS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

MAX_EVIDENCE = 5
_KEEP = 0.08
_KEEP_RATIO = 0.22
_SHARED_LIMIT = 6


@dataclass(frozen=True)
class Pick:
    """One quote: characters ``start`` to ``end`` of block ``block_id``, its probability, and the passages it covers."""

    block_id: str
    start: int
    end: int
    score: float
    members: tuple[int, ...]


def discount_shared(probabilities: Floats) -> Floats:
    """Lower the probability of a passage for the criteria beyond its ``_SHARED_LIMIT`` best ones; same shape (criteria, passages)."""
    import numpy as np

    if probabilities.shape[0] <= _SHARED_LIMIT:
        return probabilities
    order = np.argsort(np.argsort(-probabilities, axis=0, kind="stable"), axis=0)
    return np.where(order < _SHARED_LIMIT, probabilities, probabilities * np.float32(0.5))


def select(probabilities: Floats, passages: Sequence[Passage], limit: int = MAX_EVIDENCE) -> list[Pick]:
    """Return the best quotes for one criterion, best first; ``probabilities`` is (len(passages),).

    A neighbour of a chosen passage in the same block is merged into its quote while both stay under ``MAX_WORDS`` words and the
    neighbour is likely itself. Passages far below the best one are left out.
    """
    import numpy as np

    order = [int(index) for index in np.argsort(-probabilities, kind="stable")]
    if not order:
        return []
    floor = max(_KEEP, _KEEP_RATIO * float(probabilities[order[0]]))
    used: set[int] = set()
    picks: list[Pick] = []
    for index in order:
        score = float(probabilities[index])
        if len(picks) >= limit or score < floor:
            break
        if index in used:
            continue
        members = _grow(index, probabilities, passages, used, max(floor, 0.45 * score))
        used.update(members)
        first, last = passages[members[0]], passages[members[-1]]
        picks.append(Pick(first.span.block_id, first.span.start, last.span.end, round(score, 4), tuple(members)))
    return picks


def _grow(index: int, probabilities: Floats, passages: Sequence[Passage], used: set[int], floor: float) -> list[int]:
    members = [index]
    words = passages[index].words
    while True:
        best: int | None = None
        for candidate in (members[0] - 1, members[-1] + 1):
            if not 0 <= candidate < len(passages) or candidate in used:
                continue
            passage = passages[candidate]
            near = passage.span.block_id == passages[index].span.block_id and words + _between(passages, members, candidate) <= MAX_WORDS
            if near and probabilities[candidate] >= floor and (best is None or probabilities[candidate] > probabilities[best]):
                best = candidate
        if best is None:
            return members
        words += _between(passages, members, best)
        members = sorted([*members, best])


def _between(passages: Sequence[Passage], members: Sequence[int], candidate: int) -> int:
    """Return how many words at most a quote gains by ``candidate``: its own, and those left out between (too short, an empty row)."""
    first, second = (candidate, members[0]) if candidate < members[0] else (members[-1], candidate)
    gap = passages[second].span.start - passages[first].span.end
    return passages[candidate].words + max(0, gap - 1) // 2
