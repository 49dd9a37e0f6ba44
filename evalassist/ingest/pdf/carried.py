"""Tables cut by the end of a page: a header alone at the bottom, one row at the top, rows without rules that go on."""

from __future__ import annotations

from itertools import pairwise

from evalassist.ingest.pdf import borderless
from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.paragraphs import Words, rows_of
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Item
from evalassist.ingest.pdf.table_text import box_words, continued, opening
from evalassist.ingest.pdf.tables import Grid

_ALIGNED = 4.0
"""Points a text may stand off the edge its column is set on."""
_TOP, _BOTTOM = 0.3, 0.7
"""Shares of the page's height: a table goes on from above the first, and over the page from below the second."""


def last_table(items: list[Item]) -> Item | None:
    """Return the table the page before ended with, None when it ended with something else."""
    for item in reversed(items[-4:]):
        if item.kind not in ("image", "comment", "caption"):
            return item if item.kind == "table" else None
    return None


def goes_on(grid: Grid, before: Item | None, height: float) -> bool:
    """True when the grid stands at the top of the page with the columns of the table the page before ended with."""
    if before is None or len(grid.xs) != len(before.columns) or grid.box[1] > _TOP * height:
        return False
    return all(abs(x - y) < 6 for x, y in zip(grid.xs, before.columns, strict=True))


def may_open(grid: Grid, parts: PageParts) -> bool:
    """True for a lone row of labels with nothing under it: the header of a table whose rows are on the next page."""
    rows = {cell.row for cell in grid.cells if cell.frags}
    counts = box_words(grid)
    if len(rows) != 1 or len(counts) < 2 or grid.box[3] < _BOTTOM * parts.height:
        return False
    return max(counts) <= 14 and not any(frag.y0 > grid.box[3] - 2 for frag in parts.frags)


def settle(items: list[Item], new: list[Item]) -> None:
    """Keep the lone row that ended ``items`` as a table when ``new``, the next page, goes on with it, else as what it reads otherwise."""
    table = last_table(items)
    if table is None or not table.otherwise:
        return
    other, table.otherwise = table.otherwise, []
    first = next((item for item in new if item.kind not in ("image", "comment")), None)
    if first is not None and first.kind == "table" and continued(opening(table), first):
        return
    at = items.index(table)
    items[at : at + 1] = other


def carried_rows(parts: PageParts, before: Item | None, words: Words) -> Item | None:
    """Take from the top of the page the rows that go on with a table without rules; None when there are none.

    A row belongs to it when each piece of it stands on the left or right edge of one of its columns and on no other column.
    """
    if before is None or not before.spans:
        return None
    upright = [frag for frag in parts.frags if frag.direction == HORIZONTAL]
    if not upright or min(frag.y0 for frag in upright) > _TOP * parts.height:
        return None
    rows = [(row, borderless.segments(row)) for row in rows_of(upright)]
    placed: list[dict[int, list[Frag]]] = []
    for index, (row, pieces) in enumerate(rows):
        spots = [_column(piece, before.spans) for piece in pieces]
        if None in spots or len(set(spots)) < len(spots):
            break
        step = (row.base - rows[index - 1][0].base) / row.size if index else 0.0
        close = 0 < step < 1.45
        if step > 5 or (len(spots) < 2 and not close and not (index == 0 and spots[0] and pieces[0][0].text[:1].islower())):
            break
        placed.append({spot: piece for spot, piece in zip(spots, pieces, strict=True) if spot is not None})
    if not placed or not any(len(spots) > 1 for spots in placed):
        return None
    taken = {id(frag) for row, _ in rows[: len(placed)] for frag in row.frags}
    parts.frags = [frag for frag in parts.frags if id(frag) not in taken]
    item = borderless.table_of(rows[: len(placed)], placed, before.spans, parts.number, words)
    if item.table is not None:
        cells = tuple(cell.model_copy(update={"header": cell.header and cell.col == 0}) for cell in item.table.cells)
        item.table = item.table.model_copy(update={"cells": cells})
    item.columns, item.spans = before.columns, before.spans
    return item


def _column(piece: list[Frag], spans: tuple[tuple[float, float], ...]) -> int | None:
    """Return the column whose left or right edge the piece stands on without reaching the next one, else None."""
    x0, x1 = piece[0].x0, piece[-1].x1
    limits = [-1e9, *((left[1] + right[0]) / 2 for left, right in pairwise(spans)), 1e9]
    for c, (low, high) in enumerate(spans):
        on_left = abs(x0 - low) < _ALIGNED and (c + 1 == len(spans) or x1 < spans[c + 1][0] - _ALIGNED)
        on_right = abs(x1 - high) < _ALIGNED and x0 > limits[c]
        if on_left or on_right:
            return c
    return None
