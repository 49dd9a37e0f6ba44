"""Ruled tables: the grid is built from strokes and painted cells; two cells with no stroke between are one.

Method: strokes are snapped to common lines; those that touch form a group; the lines of a group cut its area into
elementary cells; neighbours with no stroke between them are joined. Text goes to the cell its middle lies in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.shapes import Edge, Fill, Frag, Glyph, area, contains
from evalassist.model.document import BBox

SNAP = 2.5
"""Points two strokes may differ by and still be one line."""
MAX_LINES = 400
"""A group with more lines than this is a drawing, not a table."""


@dataclass(slots=True)
class GridCell:
    """A cell found: its grid place and spans, its box, and the fragments in it."""

    row: int
    col: int
    row_span: int
    col_span: int
    box: BBox
    frags: list[Frag] = field(default_factory=list)
    shade: tuple[float, float, float] | None = None


@dataclass(slots=True)
class Grid:
    """A ruled area: its lines and cells."""

    xs: list[float]
    ys: list[float]
    cells: list[GridCell]

    @property
    def box(self) -> BBox:
        """The outline."""
        return (self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])


def find_grids(parts: PageParts, goes_on: Callable[[Grid], bool] | None = None) -> list[Grid]:
    """Take the ruled grids with text out of the page, smallest first; their fragments leave ``parts.frags``.

    ``goes_on`` tells a grid that is the rest of a table begun on the page before: one filled cell is enough for it.
    """
    edges_h, edges_v = list(parts.horizontal), list(parts.vertical)
    painted = _cell_fills(parts)
    for fill in painted:
        x0, y0, x1, y1 = fill.box
        edges_h += [Edge(y0, x0, x1), Edge(y1, x0, x1)]
        edges_v += [Edge(x0, y0, y1), Edge(x1, y0, y1)]
    if len(edges_h) < 2 or len(edges_v) < 2:
        return []
    horizontal, vertical = _snapped(edges_h), _snapped(edges_v)
    grids: list[Grid] = []
    for group_h, group_v in _groups(horizontal, vertical):
        grid = _grid(group_h, group_v)
        if grid is not None:
            grids.append(grid)
    grids.sort(key=lambda grid: area(grid.box))
    kept: list[Grid] = []
    used: set[int] = set()
    for grid in grids:
        inside = _fill_cells(grid, [frag for frag in parts.frags if id(frag) not in used])
        rest = goes_on is not None and bool(inside) and goes_on(grid)
        if not (rest or _worth(grid)) or _striped(grid, parts):
            continue
        kept.append(grid)
        used |= {id(frag) for frag in inside}
        for cell in grid.cells:
            cell.shade = _shade(cell, parts.fills)
    parts.frags = [frag for frag in parts.frags if id(frag) not in used]
    return kept


def _striped(grid: Grid, parts: PageParts) -> bool:
    """One painted row without strokes: a stripe of a table whose other rows are not painted."""
    if len(grid.ys) > 2 or len(grid.xs) < 4:
        return False
    strokes = [e for e in parts.vertical if grid.ys[0] - 2 <= e.lo and e.hi <= grid.ys[1] + 2]
    strokes = [e for e in strokes if grid.xs[0] + 3 < e.at < grid.xs[-1] - 3]
    return not strokes


def _cell_fills(parts: PageParts) -> list[Fill]:
    """Painted areas that may be cells: coloured, not the page's ground, and touching another one or a stroke."""
    page = parts.width * parts.height
    coloured = [fill for fill in parts.fills if min(fill.color) < 0.985 and area(fill.box) < 0.6 * page]
    if len(coloured) > 500:
        return []
    kept = []
    for fill in coloured:
        x0, y0, x1, y1 = fill.box
        mates = any(other is not fill and _beside(fill.box, other.box) for other in coloured)
        touched = any(abs(edge.at - y) < SNAP and edge.lo < x1 - 5 and edge.hi > x0 + 5 for edge in parts.horizontal for y in (y0, y1))
        if mates or touched:
            kept.append(fill)
    return kept


def _beside(a: BBox, b: BBox) -> bool:
    """Two boxes share a whole side (cells of one row or one column)."""
    same_row = abs(a[1] - b[1]) < SNAP and abs(a[3] - b[3]) < SNAP
    same_col = abs(a[0] - b[0]) < SNAP and abs(a[2] - b[2]) < SNAP
    if same_row:
        return min(abs(a[2] - b[0]), abs(b[2] - a[0])) < SNAP + 0.5
    if same_col:
        return min(abs(a[3] - b[1]), abs(b[3] - a[1])) < SNAP + 0.5
    return False


def _snapped(edges: list[Edge]) -> list[Edge]:
    """Bring strokes to common lines and join those that follow each other."""
    edges = sorted(edges, key=lambda edge: edge.at)
    lines: list[list[Edge]] = []
    for edge in edges:
        if lines and edge.at - lines[-1][-1].at <= SNAP and edge.at - lines[-1][0].at <= 2 * SNAP:
            lines[-1].append(edge)
        else:
            lines.append([edge])
    joined: list[Edge] = []
    for line in lines:
        at = sum(edge.at for edge in line) / len(line)
        line.sort(key=lambda edge: edge.lo)
        low, high = line[0].lo, line[0].hi
        for edge in line[1:]:
            if edge.lo <= high + 2 * SNAP:
                high = max(high, edge.hi)
            else:
                joined.append(Edge(at, low, high))
                low, high = edge.lo, edge.hi
        joined.append(Edge(at, low, high))
    return [edge for edge in joined if edge.hi - edge.lo > 6]


def _groups(horizontal: list[Edge], vertical: list[Edge]) -> list[tuple[list[Edge], list[Edge]]]:
    """Return the sets of strokes that touch each other."""
    count = len(horizontal) + len(vertical)
    if count > 4000:
        return []
    parent = list(range(count))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, h in enumerate(horizontal):
        for j, v in enumerate(vertical, start=len(horizontal)):
            if h.lo - SNAP <= v.at <= h.hi + SNAP and v.lo - SNAP <= h.at <= v.hi + SNAP:
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = defaultdict(lambda: ([], []))
    for i, h in enumerate(horizontal):
        groups[root(i)][0].append(h)
    for j, v in enumerate(vertical, start=len(horizontal)):
        groups[root(j)][1].append(v)
    return [group for group in groups.values() if len(group[0]) + len(group[1]) >= 3]


def _axis(edges: list[Edge], other: list[Edge]) -> list[float]:
    values = sorted({round(edge.at, 2) for edge in edges})
    if other:  # open sides: rules that run on beyond the last stroke across them
        low, high = min(edge.lo for edge in other), max(edge.hi for edge in other)
        if not values or low < values[0] - 12:
            values.insert(0, low)
        if high > values[-1] + 12:
            values.append(high)
    merged: list[float] = []
    for value in values:
        if merged and value - merged[-1] < SNAP + 1.5:
            continue
        merged.append(value)
    return merged


def _grid(horizontal: list[Edge], vertical: list[Edge]) -> Grid | None:
    if len(horizontal) + len(vertical) > MAX_LINES or not horizontal or not vertical:
        return None
    xs, ys = _axis(vertical, horizontal), _axis(horizontal, vertical)
    rows, cols = len(ys) - 1, len(xs) - 1
    if rows < 1 or cols < 1 or rows * cols < 2 or rows * cols > 6000:
        return None
    parent = list(range(rows * cols))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for r in range(rows):
        for c in range(cols):
            if c + 1 < cols and not _covered(vertical, xs[c + 1], ys[r], ys[r + 1]):
                parent[root(r * cols + c + 1)] = root(r * cols + c)
            if r + 1 < rows and not _covered(horizontal, ys[r + 1], xs[c], xs[c + 1]):
                parent[root((r + 1) * cols + c)] = root(r * cols + c)
    members: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for index in range(rows * cols):
        members[root(index)].append((index // cols, index % cols))
    cells: list[GridCell] = []
    for group in members.values():
        cells += _rectangles(group, xs, ys)
    cells.sort(key=lambda cell: (cell.row, cell.col))
    return Grid(xs, ys, cells)


def _covered(edges: list[Edge], at: float, low: float, high: float) -> bool:
    length = sum(max(0.0, min(edge.hi, high) - max(edge.lo, low)) for edge in edges if abs(edge.at - at) <= SNAP + 1.5)
    return length >= 0.5 * (high - low)


def _rectangles(group: list[tuple[int, int]], xs: list[float], ys: list[float]) -> list[GridCell]:
    """Turn joined elementary cells into one cell when they fill a rectangle, else into one cell per row of them."""
    r0, r1 = min(r for r, _ in group), max(r for r, _ in group)
    c0, c1 = min(c for _, c in group), max(c for _, c in group)
    if len(group) == (r1 - r0 + 1) * (c1 - c0 + 1):
        return [GridCell(r0, c0, r1 - r0 + 1, c1 - c0 + 1, (xs[c0], ys[r0], xs[c1 + 1], ys[r1 + 1]))]
    by_row: dict[int, list[int]] = defaultdict(list)
    for r, c in group:
        by_row[r].append(c)
    cells = []
    for r, columns in by_row.items():
        columns.sort()
        start = previous = columns[0]
        for c in [*columns[1:], -9]:
            if c == previous + 1:
                previous = c
                continue
            cells.append(GridCell(r, start, 1, previous - start + 1, (xs[start], ys[r], xs[previous + 1], ys[r + 1])))
            start = previous = c
    return cells


def _fill_cells(grid: Grid, frags: list[Frag]) -> list[Frag]:
    """Put the fragments in the cells, cutting those that run over a stroke; return those that were inside."""
    inside = [frag for frag in frags if contains(grid.box, frag.middle, 1.0)]
    for frag in inside:
        for piece in _pieces(frag, grid):
            x, y = piece.middle
            best = min(grid.cells, key=lambda cell: _distance(cell.box, x, y))
            best.frags.append(piece)
    return inside


def _distance(box: BBox, x: float, y: float) -> float:
    dx = max(box[0] - x, 0.0, x - box[2])
    dy = max(box[1] - y, 0.0, y - box[3])
    return dx * dx + dy * dy


def _pieces(frag: Frag, grid: Grid) -> list[Frag]:
    """Cut a fragment at the upright strokes it runs over."""
    y = (frag.y0 + frag.y1) / 2
    walls = sorted(
        {cell.box[0] for cell in grid.cells if cell.box[1] - 1 <= y <= cell.box[3] + 1 and frag.x0 + 2 < cell.box[0] < frag.x1 - 2}
    )
    if not walls or len(frag.glyphs) < 2 or frag.direction != (1, 0):
        return [frag]
    groups: list[list[Glyph]] = [[] for _ in range(len(walls) + 1)]
    for glyph in frag.glyphs:
        middle = (glyph.x0 + glyph.x1) / 2
        groups[sum(1 for wall in walls if middle > wall)].append(glyph)
    pieces: list[Frag] = []
    for group in groups:
        text = "".join(glyph.c for glyph in group).strip()
        if not text:
            continue
        ink = [glyph for glyph in group if glyph.c.strip()]
        pieces.append(
            Frag(
                group, ink[0].x0, frag.y0, ink[-1].x1, frag.y1, frag.base, frag.size, frag.font, frag.bold, frag.italic,
                frag.color, frag.alpha, frag.drawn, text=text,
            )
        )  # fmt: skip
    return pieces or [frag]


def _worth(grid: Grid) -> bool:
    """A table has at least two filled cells, in a share of the grid no chart or frame has."""
    filled = [cell for cell in grid.cells if cell.frags]
    if len(filled) < 2 or len(grid.cells) < 2:
        return False
    return len(filled) >= 0.2 * len(grid.cells)


def _shade(cell: GridCell, fills: list[Fill]) -> tuple[float, float, float] | None:
    x0, y0, x1, y1 = cell.box
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    found = None
    for fill in fills:
        if contains(fill.box, middle) and area(fill.box) < 3 * area(cell.box) + 50 and min(fill.color) < 0.985:
            found = fill.color
    return found
