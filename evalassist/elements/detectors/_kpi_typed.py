"""Tables, lists and paragraphs of figures that no rule took for indicators and the learned typer of regions points at: read row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._kpi_parts import (
    COLUMNS,
    TOOLS,
    Board,
    Row,
    about_others,
    clauses,
    has_date,
    has_figure,
    measured_columns,
    read_line,
)
from evalassist.elements.regions import Region, likely, outdone
from evalassist.elements.tools import TableView, flipped_view, is_about_others, is_instruction, plain, view
from evalassist.model.document import Block, Table

PROSE_LEVEL = 0.75
"""Chance from which a paragraph is read as indicators; tables and lists are from the type's level of ``_learned.LEVELS``."""
_FEWEST = 2
_BARE = re.compile(r"\W*(?:environ |pres de |plus de |moins de )?[+–-]?\s?\d[\d\s.,]*\s?(?:k|%|€|k€|h|min|s|j|jours?|points?|pts|sur \d+)?(?:\s?\([^)]*\))?\W*")
"""A cell (accent-free) that is a figure and its unit, with what it is a share of."""


def typed_board(region: Region) -> tuple[Board, list[Block]] | None:
    """Read a region whose chance of holding indicators was found high enough; None when fewer than two of its rows carry a figure, or another type is likelier."""
    if outdone("kpi", region):
        return None
    if region.kind == "table":
        block = region.blocks[0]
        board = _rows_of(block.table) if block.table is not None else None
        return (board, [block]) if board is not None else None
    if region.kind == "paragraph":
        if likely("kpi", region) < PROSE_LEVEL or is_instruction(region.text) or is_about_others(region.text):
            return None
        rows = [read_line(part, results=True) for part in clauses(region.text) if has_figure(part)]
        return (Board(rows), list(region.blocks)) if len(rows) >= _FEWEST else None
    rows = [read_line(block.text, results=True) for block in region.blocks if has_figure(block.text) and not is_instruction(block.text)]
    if len(rows) < _FEWEST or len(rows) * 2 < len(region.blocks):
        return None
    return Board(rows), list(region.blocks)


def _rows_of(table: Table) -> Board | None:
    """Read the rows (or columns) of a table: a label without figures and at least one cell that is a bare figure."""
    for seen in (view(table), flipped_view(table)):
        at = _labels(seen)
        if at is None or about_others(seen.header, seen.rows):
            continue
        board = Board([row for row in (_row(seen, cells, at) for cells in seen.rows) if row is not None])
        if len(board.rows) >= _FEWEST and len(board.rows) * 2 >= len(seen.rows):
            return board
    return None


def _labels(seen: TableView) -> int | None:
    """Return the first column most of whose cells are words and no bare figures."""
    for column in range(seen.n_cols):
        cells = [text for text in seen.column(column) if text.strip()]
        worded = sum(bool(re.search(r"[^\W\d]{2}", text)) and not _bare(text) for text in cells)
        if cells and worded * 3 >= 2 * len(cells):
            return column
    return None


def _bare(text: str) -> bool:
    return bool(_BARE.fullmatch(plain(text)))


def _row(seen: TableView, cells: Sequence[str], at: int) -> Row | None:
    label = cells[at] if at < len(cells) else ""
    if not re.search(r"[^\W\d]{2}", label):
        return None
    row = Row(label)
    measured = measured_columns(seen)
    for column, cell in enumerate(cells):
        if column == at or not cell.strip():
            continue
        head = plain(seen.header[column]) if column < len(seen.header) else ""
        figure = _bare(cell) or has_figure(cell)
        aimed = bool(COLUMNS["target"].search(head)) and not (measured and COLUMNS["value"].search(head))
        row.target = row.target or (figure and aimed)
        row.value = row.value or (figure and not aimed)
        row.tool = row.tool or bool(COLUMNS["tool"].search(head)) or bool(TOOLS.search(plain(cell)))
        row.date = row.date or bool(COLUMNS["date"].search(head)) or has_date(cell)
    return row if row.target or row.value else None
