"""What was read from a dossier: blocks in reading order, each with its provenance."""

from __future__ import annotations

from typing import Literal

from evalassist.model.base import Noun
from evalassist.model.errors import Notice

Kind = Literal[
    "heading",
    "paragraph",
    "list_item",
    "table",
    "caption",
    "footnote",
    "image",
    "toc",
    "header",
    "footer",
    "comment",
    "deleted",
    "hidden",
]
"""The role of a block. Only ``BODY_KINDS`` can carry evidence."""

Form = Literal["body", "textbox", "smartart", "chart", "altchunk", "annotation", "form_field", "ocr"]
"""Where the text of a block came from."""

BODY_KINDS: frozenset[str] = frozenset({"heading", "paragraph", "list_item", "table", "caption", "footnote"})

BBox = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points, origin at the top left of the page."""


class Cell(Noun):
    """One cell of a table; a merged cell stands once, at its top left corner.

    ``row`` and ``col`` are 0-based grid positions; ``text`` is NFC with folded white space (new lines kept as a space).
    ``lines`` holds the texts of the cell's paragraphs or list items when it has several (joined by a space they make ``text``).
    """

    row: int
    col: int
    text: str
    row_span: int = 1
    col_span: int = 1
    header: bool = False
    lines: tuple[str, ...] = ()


class Table(Noun):
    """A structured table: ``n_rows`` x ``n_cols`` grid, cells in row-major order."""

    n_rows: int
    n_cols: int
    cells: tuple[Cell, ...]

    def grid(self) -> list[list[str]]:
        """Return the texts as ``n_rows`` lists of ``n_cols``; a merged cell's text is repeated over its span."""
        rows = [[""] * self.n_cols for _ in range(self.n_rows)]
        for cell in self.cells:
            for row in range(cell.row, min(self.n_rows, cell.row + cell.row_span)):
                for col in range(cell.col, min(self.n_cols, cell.col + cell.col_span)):
                    rows[row][col] = cell.text
        return rows

    def row_texts(self) -> list[str]:
        """Return one line per row: the row's own cells joined by ' | ' (a merged cell is written once)."""
        lines: list[list[str]] = [[] for _ in range(self.n_rows)]
        for cell in self.cells:
            if cell.row < self.n_rows:
                lines[cell.row].append(cell.text)
        return [" | ".join(texts) for texts in lines]

    @property
    def header_rows(self) -> int:
        """Number of leading rows made of header cells only (0 if the table has no header row)."""
        count = 0
        for row in range(self.n_rows):
            cells = [cell for cell in self.cells if cell.row == row]
            if not cells or not all(cell.header for cell in cells):
                break
            count += 1
        return count if count < self.n_rows else 0


class Block(Noun):
    """One piece of the dossier in reading order.

    ``id`` is stable for the same file ("b0001"…); ``text`` is NFC with folded spaces (a table's text is
    ``Table.row_texts()`` joined by new lines); ``section`` holds the texts of the headings above it, outermost first
    (a heading's own text is not in its section); ``page`` is 1-based or null; ``anchor`` names the block a caption,
    footnote, comment or image belongs to; ``list_level`` is 1 for a list's outermost items; ``links`` are the addresses its
    hyperlinks point at (never opened); ``source`` names the file in a dossier made of several files.
    """

    id: str
    kind: Kind
    text: str
    form: Form = "body"
    level: int | None = None
    page: int | None = None
    bbox: BBox | None = None
    section: tuple[str, ...] = ()
    label: str | None = None
    list_level: int | None = None
    table: Table | None = None
    anchor: str | None = None
    bold: bool = False
    font_size: float | None = None
    alt: str | None = None
    ocr_confidence: float | None = None
    source: str | None = None
    links: tuple[str, ...] = ()


class Unread(Noun):
    """Something of the dossier that could not be read, with the place it stands at."""

    page: int | None
    kind: Literal["image", "scan", "smartart", "chart", "encrypted", "embedded", "page", "other"]
    reason: str
    near: str = ""
    section: tuple[str, ...] = ()


class Document(Noun):
    """One dossier as it was read. ``pages`` is null when the format does not say; ``words`` counts body blocks."""

    file: str
    sha256: str
    format: Literal["docx", "pdf"]
    pages: int | None
    words: int
    blocks: tuple[Block, ...]
    unread: tuple[Unread, ...] = ()
    notices: tuple[Notice, ...] = ()

    def block(self, block_id: str) -> Block:
        """Return the block with this id; KeyError if there is none."""
        for block in self.blocks:
            if block.id == block_id:
                return block
        raise KeyError(block_id)

    def body(self) -> tuple[Block, ...]:
        """Return the blocks that may carry evidence, in reading order."""
        return tuple(block for block in self.blocks if block.kind in BODY_KINDS and block.text)
