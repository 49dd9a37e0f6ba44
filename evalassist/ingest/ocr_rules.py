"""Ruled lines in a scanned page or an image: long, thin, dark runs of pixels, found by run lengths (own method)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evalassist.model.document import BBox

WORK_SIDE = 1800
"""The image is scaled down to about this many pixels on its longer side: a line of a table stays at least a pixel wide."""
MIN_ACROSS, MIN_DOWN = 1 / 25, 1 / 30
"""Shortest line, as a share of the longer side: longer than the strokes of a title's letters."""
MAX_THICK = 1 / 200
MAX_RUNS = 6000
"""With more runs than this the image is a photograph."""


def find_rules(image: Any) -> tuple[BBox, ...]:
    """Return the level and upright lines of a grey ``PIL.Image`` as boxes in its pixels; () when there are none."""
    import numpy as np

    factor = max(1, round(max(image.size) / WORK_SIDE))
    grey = np.asarray(image.reduce(factor) if factor > 1 else image).astype("int16")
    if min(grey.shape) < 40:
        return ()
    dark = grey < 0.8 * float(np.percentile(grey, 90))
    if float(dark.mean()) > 0.5:
        return ()
    longer = max(dark.shape)
    across = _lines(dark, round(MIN_ACROSS * longer), round(MAX_THICK * longer) + 2)
    down = _lines(dark.T, round(MIN_DOWN * longer), round(MAX_THICK * longer) + 2)
    boxes = [(x0, y0, x1, y1) for y0, y1, x0, x1 in across] + [(x0, y0, x1, y1) for x0, x1, y0, y1 in down]
    return tuple((x0 * factor, y0 * factor, x1 * factor, y1 * factor) for x0, y0, x1, y1 in boxes)


def _lines(dark: Any, least: int, thick: int) -> list[tuple[float, float, float, float]]:
    """Return (first row, end row, first column, end column) of the runs at least ``least`` long, neighbours of a row joined."""
    import numpy as np

    near = dark.copy()  # a line a little askew steps from row to row
    near[1:] |= dark[:-1]
    near[:-1] |= dark[1:]
    edges = np.diff(np.pad(near.astype("int8"), ((0, 0), (1, 1))), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    long = (ends - starts) >= least
    runs = list(zip(rows[long].tolist(), starts[long].tolist(), ends[long].tolist(), strict=True))
    if len(runs) > MAX_RUNS:
        return []
    open_: list[list[int]] = []
    done: list[list[int]] = []
    for row, start, end in runs:
        mate = next((line for line in open_ if row - line[1] <= 2 and min(end, line[3]) - max(start, line[2]) > 0), None)
        if mate is None:
            open_.append([row, row, start, end])
        else:
            mate[1], mate[2], mate[3] = row, min(start, mate[2]), max(end, mate[3])
        done += [line for line in open_ if row - line[1] > 2]
        open_ = [line for line in open_ if row - line[1] <= 2]
    # one row more on each side comes of the tolerance above
    return [(y0 + 1.0, float(y1), float(x0), float(x1)) for y0, y1, x0, x1 in [*done, *open_] if y1 - y0 - 1 <= thick]
