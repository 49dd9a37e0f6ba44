"""Cells of a grid turned into a ``Table``: texts, spans, header cells; tables that go on over a page joined."""

from __future__ import annotations

from statistics import median

from evalassist.ingest.build import fold
from evalassist.ingest.pdf.labels import attach
from evalassist.ingest.pdf.paragraphs import Words, build
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Item
from evalassist.ingest.pdf.tables import Grid, GridCell
from evalassist.model.document import BBox, Cell, Table

ANSWERS = "✓✔☑☐✗✘★☆"
"""Signs that answer yes or no in a cell: they are its text, not the mark of a list."""


def cell_lines(frags: list[Frag], words: Words, right: float) -> list[str]:
    """Return the paragraphs of a cell, upright text first; a bullet is left out, an item number stays."""
    upright = attach([frag for frag in frags if frag.direction == HORIZONTAL])
    lines: list[str] = []
    words.in_cell = True
    try:
        items = build(upright, 0, words, right=right)
    finally:
        words.in_cell = False
    for item in items:
        numbered = item.label is not None and any(sign.isalnum() for sign in item.label)
        numbered = numbered or (len(items) == 1 and item.label is not None and item.label in "+-–—*" + ANSWERS)
        lines.append(fold(f"{item.label} {item.text}" if numbered or not item.text else item.text))
    turned = [frag for frag in frags if frag.direction != HORIZONTAL]
    turned.sort(key=lambda frag: (frag.x0, -frag.y1) if frag.direction == (0, -1) else (-frag.x0, frag.y0))
    text = ""
    for frag in turned:
        text = words.join(text, frag.text)
    return [line for line in (*lines, fold(text)) if line]


def table_item(grid: Grid, page: int, words: Words) -> Item:
    """Return the table of a grid; columns and rows too thin to hold text are left out."""
    keep_cols = _axis_kept(grid, 0)
    keep_rows = _axis_kept(grid, 1)
    col_of, row_of = _renumber(keep_cols), _renumber(keep_rows)
    cells: list[Cell] = []
    looks: list[tuple[Cell, GridCell]] = []
    for found in grid.cells:
        cols = [col_of[c] for c in range(found.col, found.col + found.col_span) if keep_cols[c]]
        rows = [row_of[r] for r in range(found.row, found.row + found.row_span) if keep_rows[r]]
        if not cols or not rows:
            continue
        lines = cell_lines(found.frags, words, found.box[2] - 4)
        cell = Cell(
            row=rows[0], col=cols[0], row_span=len(rows), col_span=len(cols), text=" ".join(lines),
            lines=tuple(lines) if len(lines) > 1 else (),
        )  # fmt: skip
        looks.append((cell, found))
    n_rows, n_cols = sum(keep_rows), sum(keep_cols)
    heads = _headers(looks, n_rows, n_cols)
    cells = [cell.model_copy(update={"header": True}) if id(cell) in heads else cell for cell, _ in looks]
    cells.sort(key=lambda cell: (cell.row, cell.col))
    table = Table(n_rows=n_rows, n_cols=n_cols, cells=tuple(cells))
    sizes = [frag.size for _, found in looks for frag in found.frags]
    xs = tuple(x for x, kept in zip(grid.xs, [*keep_cols, True], strict=True) if kept)
    sure = [frag.confidence for _, found in looks for frag in found.frags if frag.confidence is not None]
    return Item(
        "table", "", grid.box, page, table=table, columns=xs, size=median(sizes) if sizes else 0.0,
        confidence=sum(sure) / len(sure) if sure else None,
    )  # fmt: skip


def _axis_kept(grid: Grid, axis: int) -> list[bool]:
    lines = grid.xs if axis == 0 else grid.ys
    kept = []
    for index in range(len(lines) - 1):
        thin = lines[index + 1] - lines[index] < 7
        holds = any(
            cell.frags for cell in grid.cells if ((cell.col, cell.col_span) if axis == 0 else (cell.row, cell.row_span)) == (index, 1)
        )
        kept.append(holds or not thin)
    return kept


def _renumber(kept: list[bool]) -> list[int]:
    numbers, count = [], 0
    for keep in kept:
        numbers.append(count)
        count += keep
    return numbers


def _bold(cell: GridCell) -> bool:
    letters = sum(len(frag.text) for frag in cell.frags)
    return letters > 0 and sum(len(frag.text) for frag in cell.frags if frag.bold) >= 0.85 * letters


def _headers(looks: list[tuple[Cell, GridCell]], n_rows: int, n_cols: int) -> set[int]:
    """Ids of the header cells: leading rows that are bold, shaded or labels, and a first column of bold labels."""
    heads: set[int] = set()
    if n_rows < 2:
        return heads
    rows = [[look for look in looks if look[0].row == r] for r in range(n_rows)]
    count = 0
    while count < min(3, n_rows - 1) and _is_header_row(rows, count, n_cols):
        heads |= {id(cell) for cell, _ in rows[count]}
        count += 1
        if all(cell.col_span == 1 and cell.row_span == 1 for cell, _ in rows[count - 1]):
            break
    first = [(cell, look) for cell, look in looks if cell.col == 0 and cell.row >= count and cell.text]
    others = [look for cell, look in looks if cell.col > 0 and cell.row >= count and cell.text]
    if len(first) >= 2 and others and n_cols >= 2:
        bold_first = sum(_bold(look) for _, look in first) >= 0.8 * len(first)
        bold_others = sum(_bold(look) for look in others) <= 0.3 * len(others)
        shade_first = sum(look.shade is not None for _, look in first) >= 0.8 * len(first)
        shade_others = sum(look.shade is not None for look in others) <= 0.2 * len(others)
        if (bold_first and bold_others) or (shade_first and shade_others):
            heads |= {id(cell) for cell, _ in first}
    return heads


def _is_header_row(rows: list[list[tuple[Cell, GridCell]]], index: int, n_cols: int) -> bool:
    row = [(cell, look) for cell, look in rows[index] if cell.text]
    below = [(cell, look) for later in rows[index + 1 :] for cell, look in later if cell.text]
    if not row or not below or (len(row) == 1 and n_cols > 2 and row[0][0].col_span < n_cols):
        return False
    if any(len(cell.text.split()) > 14 for cell, _ in row):
        return False
    if all(_bold(look) for _, look in row) and sum(_bold(look) for _, look in below) < 0.6 * len(below):
        return True
    shades = {look.shade for _, look in row}
    if None not in shades and len(shades) <= 2:
        next_shades = {look.shade for _, look in rows[index + 1]}
        if not shades & next_shades and sum(look.shade in shades for _, look in below) <= 0.34 * len(below):
            return True
    if index > 0:
        return False
    return _labels_over_data([cell for cell, _ in row], [cell for cell, _ in below], n_cols)


def _labels_over_data(row: list[Cell], below: list[Cell], n_cols: int) -> bool:
    """A full first row of short labels without figures over longer texts or figures."""
    if len(row) < n_cols or n_cols < 2 or any(any(sign.isdigit() for sign in cell.text) for cell in row):
        return False
    lengths = [len(cell.text.split()) for cell in row]
    if max(lengths) > 5 or any(cell.text.endswith((".", ";")) for cell in row):
        return False
    figures = sum(any(sign.isdigit() for sign in cell.text) for cell in below) / len(below)
    longer = sum(len(cell.text.split()) for cell in below) / len(below) > 2 * sum(lengths) / len(lengths)
    return figures >= 0.3 or longer


def continued(first: Item, second: Item) -> bool:
    """True when a table at the top of a page goes on from the one that ended the page before."""
    a, b = first.table, second.table
    if a is None or b is None or a.n_cols != b.n_cols or bool(first.spans) != bool(second.spans):
        return False
    if len(first.columns) == len(second.columns) and first.columns:
        shift = max(abs(x - y) for x, y in zip(first.columns, second.columns, strict=True))
        if shift > 6:
            return False
    if repeated_header(a, b) or a.n_rows == 1:
        return True
    return not b.header_rows or a.header_rows == 0


def opening(item: Item) -> Item:
    """Return the item of a lone row, its cells flagged as a header."""
    if item.table is not None:
        cells = tuple(cell.model_copy(update={"header": True}) for cell in item.table.cells)
        item.table = item.table.model_copy(update={"cells": cells})
    return item


def repeated_header(a: Table, b: Table) -> int:
    """Number of leading rows of ``b`` that repeat those of ``a``."""
    count = 0
    while count < min(3, a.n_rows, b.n_rows):
        top_a = [cell.text for cell in a.cells if cell.row == count]
        top_b = [cell.text for cell in b.cells if cell.row == count]
        if top_a != top_b or not any(top_a):
            break
        count += 1
    return count


def joined(first: Item, second: Item) -> Table:
    """Return one table made of two parts; a header repeated on the second page is left out."""
    a, b = first.table, second.table
    assert a is not None and b is not None
    skip = repeated_header(a, b)
    cut = _cut_row(a, b, skip)
    start = skip + (1 if cut else 0)
    moved = [
        cell.model_copy(update={"row": cell.row - start + a.n_rows, "header": cell.header and cell.col == 0})
        for cell in b.cells
        if cell.row >= start
    ]
    kept = [_lengthened(cell, cut[cell.col]) if cell.row + cell.row_span == a.n_rows and cell.col in cut else cell for cell in a.cells]
    return Table(n_rows=a.n_rows + b.n_rows - start, n_cols=a.n_cols, cells=(*kept, *moved))


def _cut_row(a: Table, b: Table, skip: int) -> dict[int, Cell]:
    """Return, by column, the cells at the top of ``b`` that go on with those of the last row of ``a``; {} for a new row.

    A row cut by the end of the page goes on in small letters where the cell above began with a capital and did not
    end its sentence; cells that were complete are empty. A table written in small letters throughout is left as it is.
    """
    above = {cell.col: cell for cell in a.cells if cell.row + cell.row_span == a.n_rows}
    top = {cell.col: cell for cell in b.cells if cell.row == skip and (cell.text or cell.row_span > 1)}
    below = {col: cell for col, cell in top.items() if cell.text}
    if not below:
        return {}
    small = others = 0
    for col, cell in below.items():
        before = above[col].text if col in above else ""
        if not before or before.endswith((".", "!", "?", "…")):
            return {}
        small += cell.text[0].islower() and not before[0].islower()
        others += not cell.text[0].islower()
    if 0 in below and below[0].text[0].isupper():
        return {}
    gaps = sum(bool(cell.text) and col not in below for col, cell in above.items())
    return top if small and (gaps or not others) else {}


def _lengthened(cell: Cell, rest: Cell) -> Cell:
    if cell.lines and rest.lines:
        lines = (*cell.lines[:-1], f"{cell.lines[-1]} {rest.lines[0]}", *rest.lines[1:])
    else:
        lines = ()
    row_span = cell.row_span + rest.row_span - 1
    return cell.model_copy(update={"text": f"{cell.text} {rest.text}".strip(), "lines": lines, "row_span": row_span})


def box_words(grid: Grid) -> list[int]:
    """Number of words in each filled cell."""
    counts = [sum(len(frag.text.split()) for frag in cell.frags) for cell in grid.cells]
    return [count for count in counts if count]


def is_layout(grid: Grid) -> bool:
    """True for a grid that only places text: one column, one row of long texts, or cells as long as a page."""
    counts = box_words(grid)
    rows = {cell.row for cell in grid.cells if cell.frags}
    cols = {cell.col for cell in grid.cells if cell.frags}
    if len(cols) == 1 and len(grid.xs) <= 4:
        return True
    gaps = len(grid.xs) - 1 > len(cols)
    if len(rows) == 1 and counts and (sum(counts) / len(counts) >= 40 or len(cols) <= 3 or gaps):
        return True
    return max(counts) > 250 and len(counts) <= 4


def around(box: BBox, inner: BBox) -> bool:
    """True when ``inner`` lies in ``box`` (2 points of tolerance)."""
    return box[0] - 2 <= inner[0] and box[1] - 2 <= inner[1] and box[2] + 2 >= inner[2] and box[3] + 2 >= inner[3]
