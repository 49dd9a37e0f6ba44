"""Turns ``w:tbl`` into a real grid: spans and merges once, header cells flagged, layout tables told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from evalassist.ingest.build import fold
from evalassist.ingest.docx.items import Item
from evalassist.ingest.docx.ns import MC, W, child, number, switch, val
from evalassist.ingest.docx.styles import shade_of
from evalassist.model.document import Cell, Table

MAX_COLUMNS = 400
_TEXT_KINDS = frozenset({"paragraph", "list_item", "heading", "caption", "toc"})


@dataclass(slots=True)
class GridCell:
    """One cell while the grid is built: its place, spans, fill and the items read in it."""

    row: int
    col: int
    col_span: int
    row_span: int = 1
    shade: str | None = None
    items: list[Item] = field(default_factory=list)
    element: etree._Element | None = None
    first_row: bool = False

    def own(self) -> list[Item]:
        """Return the items whose text belongs in the cell; the others (notes, images…) follow the table."""
        return [item for item in self.items if item.kind in _TEXT_KINDS and item.form == "body"]

    @property
    def text(self) -> str:
        """The folded text of the cell; an automatic number stands for a cell that holds nothing else."""
        own = self.own()
        text = fold(" ".join(item.text for item in own))
        if not text:
            labels = [item.label for item in own if item.label and item.label != "•"]
            text = labels[0] if len(labels) == 1 else ""
        return text

    @property
    def bold(self) -> bool:
        """True when all that is written in the cell is bold."""
        own = [item for item in self.own() if item.text.strip()]
        return bool(own) and all(item.bold for item in own)


def rows_of(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the rows of a table, through content controls and the like; deleted rows too."""
    yield from _through(table, W + "tr")


def cells_of(row: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a row, through content controls and the like."""
    yield from _through(row, W + "tc")


def _through(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    for node in parent:
        if node.tag == wanted:
            yield node
        elif node.tag in (W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "moveTo", W + "smartTag"):
            yield from _through(node, wanted)
        elif node.tag == MC + "AlternateContent":
            choice = child(node, MC + "Choice")
            yield from _through(choice, wanted) if choice is not None else ()


def is_deleted(row: etree._Element) -> bool:
    """True for a row that a tracked change deletes."""
    return child(row, W + "trPr", W + "del") is not None


@dataclass(slots=True)
class Grid:
    """Places cells one after the other; a vertical merge extends the cell above."""

    cells: list[GridCell] = field(default_factory=list)
    n_rows: int = 0
    n_cols: int = 0
    header_rows: int = 0
    _above: dict[int, GridCell] = field(default_factory=dict)

    def row(self, row: etree._Element) -> list[GridCell]:
        """Add a row and return its own cells in order (cells merged into the one above are not new)."""
        properties = row.find(W + "trPr")
        col = min(number(val(properties, W + "gridBefore")) or 0, MAX_COLUMNS)
        at = self.n_rows
        if switch(properties, W + "tblHeader") and self.header_rows == at:
            self.header_rows += 1
        new: list[GridCell] = []
        above: dict[int, GridCell] = {}
        for element in cells_of(row):
            cell_properties = element.find(W + "tcPr")
            if child(cell_properties, W + "cellDel") is not None:
                continue
            span = max(1, min(number(val(cell_properties, W + "gridSpan")) or 1, MAX_COLUMNS - min(col, MAX_COLUMNS - 1)))
            legacy = None if cell_properties is None else cell_properties.find(W + "hMerge")
            if legacy is not None and legacy.get(W + "val", "continue") == "continue" and new:
                new[-1].col_span += span
                col += span
                continue
            merge = None if cell_properties is None else cell_properties.find(W + "vMerge")
            upper = self._above.get(col)
            if merge is not None and merge.get(W + "val", "continue") == "continue" and upper is not None:
                upper.row_span = at - upper.row + 1
                above[col] = upper
            else:
                cell = GridCell(at, col, span, shade=shade_of(cell_properties), element=element)
                new.append(cell)
                if merge is not None:
                    above[col] = cell
            col += span
        self._above = above
        self.cells.extend(new)
        self.n_cols = max(self.n_cols, min(col, MAX_COLUMNS))
        self.n_rows += 1
        return new

    def table(self) -> Table:
        """Return the finished table, header cells flagged."""
        headers, title = self.header_rows, 0
        if not 0 < headers < self.n_rows:
            title = int(self._has_title_row())
            headers = title + int(self._first_row_is_header(title))
        column = self._first_column_is_header(headers, headers > title)
        cells = []
        for cell in self.cells:
            header = cell.row < headers or (column and cell.col == 0 and cell.col_span < self.n_cols)
            lines = tuple(line for item in cell.own() for line in map(fold, item.text.split("\n")) if line)
            cells.append(
                Cell(
                    row=cell.row, col=cell.col, text=cell.text, row_span=cell.row_span, col_span=cell.col_span,
                    header=header, lines=lines if len(lines) > 1 else (),
                )
            )  # fmt: skip
        return Table(n_rows=self.n_rows, n_cols=self.n_cols, cells=tuple(cells))

    def _row(self, at: int) -> list[GridCell]:
        return [cell for cell in self.cells if cell.row == at]

    def _has_title_row(self) -> bool:
        """Say whether the first row is one short cell over the whole width: the title of the table."""
        first = self._row(0)
        wide = len(first) == 1 and first[0].col_span >= self.n_cols > 1 and first[0].row_span == 1
        return wide and self.n_rows > 2 and bool(first[0].text) and not _long(first[0].text)

    def _first_row_is_header(self, at: int) -> bool:
        """Say whether row ``at`` looks like a header: bold, shaded or short labels over rows that differ."""
        if self.n_rows < at + 2 or self.n_cols < 2:
            return False
        first, rest = self._row(at), [cell for cell in self.cells if cell.row > at]
        filled = [cell for cell in first if cell.text]
        if len(first) < 2 or not filled or len(filled) < len(first) - 1 or any(_long(cell.text) for cell in filled):
            return False
        if all(cell.bold for cell in filled):
            # a table whose every cell is bold has no header for that reason alone
            return not all(cell.bold for cell in rest if cell.text) or self._labels_over_values(filled, rest)
        shades = {cell.shade for cell in first}
        others = {cell.shade for cell in rest}
        if None not in shades and not shades & others and "FFFFFF" not in shades:
            return True
        return self._labels_over_values(filled, rest)

    def _labels_over_values(self, first: list[GridCell], rest: list[GridCell]) -> bool:
        """Say whether short words without figures stand over figures or over much longer texts."""
        if len({cell.row for cell in rest}) < 2 or any(_has_digit(cell.text) or len(cell.text.split()) > 5 for cell in first):
            return False
        with_figures = [cell for cell in rest if _has_digit(cell.text)]
        written = [len(cell.text.split()) for cell in rest if cell.text]
        if not written:
            return False
        shorter = sum(len(cell.text.split()) for cell in first) / len(first) * 2.5 < sum(written) / len(written)
        return len(with_figures) * 3 >= len(written) or (shorter and not any(_ends(cell.text) for cell in first))

    def _first_column_is_header(self, headers: int, named: bool) -> bool:
        """Say whether column 0 holds labels; ``named``: the columns have names of their own."""
        own = [cell for cell in self.cells if cell.row >= headers]
        column = [cell for cell in own if cell.col == 0 and cell.col_span < self.n_cols]
        filled = [cell for cell in column if cell.text]
        rest = [cell for cell in own if cell.col > 0 and cell.text]
        if len(filled) < 2 or len(filled) < len(column) or self.n_cols < 2 or not rest:
            return False
        if any(_long(cell.text) for cell in filled):
            return False
        if all(cell.bold for cell in filled):
            return sum(cell.bold for cell in rest) * 3 <= len(rest)
        shades, others = {cell.shade for cell in column}, {cell.shade for cell in rest}
        if len(shades) == 1 and not shades & {None, "FFFFFF"} and not shades & others:
            return True
        labels = all(len(cell.text.split()) <= 4 and not _has_digit(cell.text) for cell in filled)
        told = sum(len(cell.text.split()) for cell in rest) / len(rest)
        return labels and not named and self.n_cols == 2 and told > 6

    def is_layout(self) -> bool:
        """True for a table used to lay a page out: one cell, or few cells that hold headings or long running text."""
        if len(self.cells) == 1:
            return True
        if self.header_rows or self.n_cols > 3 or self.n_rows > 2 or len(self.cells) > 4:
            return False
        if any(item.style_level for cell in self.cells for item in cell.items):
            return True
        return self.n_rows == 1 and any(len(cell.text.split()) > 100 and len(cell.own()) > 3 for cell in self.cells)


def _long(text: str) -> bool:
    return len(text) > 80 or len(text.split()) > 12


def _ends(text: str) -> bool:
    return text.endswith((".", ";", ",", "!"))


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
