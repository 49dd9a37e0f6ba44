"""What stands around a passage: its section, its neighbours, and how the other criteria read the same words.

The first stage of the re-ranker looks at one passage and one criterion. An examiner looks wider: evidence for two criteria of one competence
often stands in one section, and a passage that fits three other criteria better is seldom the one to quote. These signals say so; they are
made from the first stage's log-odds and read by the second stage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evalassist.model.passage import Passage
from evalassist.model.rubric import Bloc, Competency, Criterion

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

CONTEXT_NAMES: tuple[str, ...] = (
    "first",
    "first_z",
    "first_rank",
    "first_share",
    "first_softshare",
    "competence_share",
    "siblings",
    "siblings_section",
    "bloc_section",
    "adjacent_section",
    "section_best_other",
    "section_mean",
    "section_gap",
    "section_share",
    "section_size",
    "section_start",
    "chapter_mean",
    "neighbours",
    "window",
)
"""The signals in order: ``first*`` from the first stage alone, ``*_share`` against the other criteria, ``section_*`` over the passages under
one heading, ``siblings`` over the other criteria of the competence, ``bloc`` over the other competences of the bloc."""

_LOWEST = -5.0
_CLIP = 1e-4
_HALF_WINDOW = 3
_RIVALS = 3


@dataclass(frozen=True)
class Layout:
    """Where passages and criteria belong: section path of each passage, competence and bloc of each criterion."""

    sections: tuple[tuple[str, ...], ...]
    competencies: tuple[str, ...]
    blocs: tuple[str, ...]


def layout(passages: Sequence[Passage], rows: Sequence[tuple[Bloc, Competency, Criterion]]) -> Layout:
    """Return the layout of these passages and criteria."""
    return Layout(
        tuple(passage.section for passage in passages),
        tuple(competency.id for _, competency, _ in rows),
        tuple(bloc.id for bloc, _, _ in rows),
    )


def compute_context(first: Floats, place: Layout) -> Floats:
    """Return the signals, float32 of shape (criteria, passages, len(CONTEXT_NAMES)); ``first`` is the first stage's probability."""
    import numpy as np

    shape = first.shape
    if not first.size:
        return np.zeros((*shape, len(CONTEXT_NAMES)), dtype=np.float32)
    clipped = np.clip(first.astype(np.float64), _CLIP, 1 - _CLIP)
    odds = np.log(clipped / (1 - clipped))
    layer: dict[str, NDArray[np.float64]] = {"first": odds, "first_z": _standard(odds)}
    order = np.argsort(np.argsort(-odds, axis=1, kind="stable"), axis=1)
    layer["first_rank"] = np.divide(1.0, 1.0 + order, dtype=np.float64)
    layer["first_share"] = odds - _rivals(odds)
    weights = np.exp(odds)
    layer["first_softshare"] = np.log(weights / weights.sum(axis=0, keepdims=True))
    same = _same(place.competencies)
    layer["competence_share"] = np.stack(
        [odds[row] - (odds[members].max(axis=0) if members.any() else odds[row]) for row, members in enumerate(same)]
    )
    _section_layers(layer, odds, place.sections)
    section_z = _standard(layer["section_mean"])
    layer["section_share"] = section_z - _rivals(section_z)
    bloc = _same(place.blocs) & ~same
    adjacent = np.abs(np.subtract.outer(np.arange(shape[0]), np.arange(shape[0])))
    layer["siblings"] = _mean_over(same, layer["first_z"])
    layer["siblings_section"] = _mean_over(same, section_z)
    layer["bloc_section"] = _mean_over(bloc, section_z)
    layer["adjacent_section"] = _mean_over((adjacent > 0) & (adjacent <= 2), section_z)
    _neighbour_layers(layer, odds)
    return np.stack([layer[name] for name in CONTEXT_NAMES], axis=2).astype(np.float32)


def _standard(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Standardise each criterion's row over the passages."""
    result: NDArray[np.float64] = (values - values.mean(axis=1, keepdims=True)) / (values.std(axis=1, keepdims=True) + 1e-6)
    return result


def _rivals(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return, for each passage, the mean over the criteria it fits best; shape (1, passages)."""
    import numpy as np

    best: NDArray[np.float64] = np.sort(values, axis=0)[-_RIVALS:].mean(axis=0, keepdims=True)
    return best


def _same(names: Sequence[str]) -> NDArray[np.bool_]:
    """Return which other criteria share the name of each criterion; (criteria, criteria), false on the diagonal."""
    import numpy as np

    found = np.array([[one == other for other in names] for one in names], dtype=np.bool_)
    np.fill_diagonal(found, False)
    return found


def _mean_over(members: NDArray[np.bool_], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of ``values`` (criteria, passages) over the member criteria of each; zeros where there are none."""
    import numpy as np

    counts = members.sum(axis=1, keepdims=True)
    result: NDArray[np.float64] = (members.astype(np.float64) @ values) / np.maximum(counts, 1)
    return result


def _section_layers(layer: dict[str, NDArray[np.float64]], odds: NDArray[np.float64], sections: Sequence[tuple[str, ...]]) -> None:
    import numpy as np

    best_other = np.full(odds.shape, _LOWEST)
    mean = np.zeros(odds.shape)
    size = np.zeros(odds.shape[1])
    start = np.zeros(odds.shape[1])
    for columns in _groups(sections).values():
        inside = odds[:, columns]
        ordered = np.sort(inside, axis=1)
        best = ordered[:, -1:]
        second = ordered[:, -2:-1] if len(columns) > 1 else np.full_like(best, _LOWEST)
        best_other[:, columns] = np.where(inside >= best, second, best)
        mean[:, columns] = inside.mean(axis=1, keepdims=True)
        size[columns] = np.log1p(len(columns))
        start[columns[0]] = 1.0
    chapter = np.zeros(odds.shape)
    for columns in _groups([path[:1] for path in sections]).values():
        chapter[:, columns] = odds[:, columns].mean(axis=1, keepdims=True)
    layer["section_best_other"] = best_other
    layer["section_mean"] = mean
    layer["section_gap"] = mean - mean.max(axis=1, keepdims=True)
    layer["section_size"] = np.broadcast_to(size, odds.shape)
    layer["section_start"] = np.broadcast_to(start, odds.shape)
    layer["chapter_mean"] = chapter - chapter.mean(axis=1, keepdims=True)


def _groups(sections: Sequence[tuple[str, ...]]) -> dict[tuple[str, ...], list[int]]:
    groups: dict[tuple[str, ...], list[int]] = {}
    for column, path in enumerate(sections):
        groups.setdefault(path, []).append(column)
    return groups


def _neighbour_layers(layer: dict[str, NDArray[np.float64]], odds: NDArray[np.float64]) -> None:
    """The better of the passages just before and just after, and the mean over a window of seven, zeros beyond the ends."""
    import numpy as np

    padded = np.pad(odds, ((0, 0), (1, 1)), constant_values=_LOWEST)
    layer["neighbours"] = np.maximum(padded[:, :-2], padded[:, 2:])
    wide = np.pad(layer["first_z"], ((0, 0), (_HALF_WINDOW, _HALF_WINDOW)))
    span = 2 * _HALF_WINDOW + 1
    total = np.zeros(odds.shape)
    for shift in range(span):
        total += wide[:, shift : shift + odds.shape[1]]
    layer["window"] = total / span
