"""Writes a known dossier as a file: DOCX by styles or by looks, PDF in one column, two columns, slides, without rules."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from benchmarks.reading.truth import Piece, Rows, Truth
from tests import fixtures_pdf as pdf

SIZES = {1: 18.0, 2: 14.0}


def figure_png(number: int) -> bytes:
    """A plain drawing without words, another for each number."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (600, 300), "white")
    pen = ImageDraw.Draw(image)
    for at, height in enumerate((120, 210 - 11 * number % 80, 90, 260)):
        pen.rectangle((60 + 130 * at, 290 - height, 140 + 130 * at, 290), fill="#2a6f97")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def docx_bytes(truth: Truth, by_look: bool = False) -> bytes:
    """A DOCX with Word styles, or (``by_look``) with headings that are only larger and bold."""
    import docx
    from docx.shared import Cm, Pt

    made = docx.Document()
    for number, piece in enumerate(truth.pieces):
        if piece.kind == "heading" and by_look:
            run = made.add_paragraph().add_run(piece.text)
            run.bold, run.font.size = True, Pt(SIZES[piece.level])
        elif piece.kind == "heading":
            made.add_heading(piece.text, piece.level)
        elif piece.kind == "list_item":
            made.add_paragraph(piece.text, style="List Bullet")
        elif piece.kind == "caption":
            made.add_paragraph(piece.text, style=None if by_look else "Caption")
        elif piece.kind == "figure":
            made.add_picture(io.BytesIO(figure_png(number)), width=Cm(9))
        elif piece.kind == "table":
            table = made.add_table(len(piece.rows), len(piece.rows[0]), style="Table Grid")
            for row, texts in zip(table.rows, piece.rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
        else:
            made.add_paragraph(piece.text)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


class Page:
    """Writes pieces down the columns of pages; a new column or page is started when one is full."""

    def __init__(self, width: float, height: float, columns: int, size: float, ruled: bool, margins: bool) -> None:
        self.doc = pdf.new(0)
        self.width, self.height, self.size, self.ruled, self.margins = width, height, size, ruled, margins
        gap, side = 24.0, 55.0
        step = (width - 2 * side + gap) / columns
        self.lefts = [side + step * at for at in range(columns)]
        self.wide = step - gap
        self.column = columns
        self.y = height
        self.shown = 0
        self.page: Any = None

    def room(self, height: float) -> None:
        """Go on to the next column or page when ``height`` points do not fit."""
        if self.y + height <= self.height - 70:
            return
        self.column += 1
        if self.column >= len(self.lefts):
            self.column = 0
            self.page = self.doc.new_page(width=self.width, height=self.height)
            if self.margins:
                self.page.insert_text((55, 32), "Mercerie du pont - dossier de certification", fontsize=8)
                self.page.insert_text((self.width - 90, self.height - 28), f"Page {len(self.doc)}", fontsize=8)
        self.y = 75.0

    def text(self, text: str, size: float, font: str = "helv", indent: float = 0.0, mark: str = "") -> None:
        """Write a wrapped paragraph, then leave some room."""
        for at, line in enumerate(pdf.wrap(text, 0.94 * (self.wide - indent), size, font)):
            self.room(1.35 * size)
            if at == 0 and mark:
                self.page.insert_text((self.lefts[self.column] + indent - 10, self.y), mark, fontsize=size)
            self.page.insert_text((self.lefts[self.column] + indent, self.y), line, fontsize=size, fontname=font)
            self.y += 1.3 * size
        self.y += 0.7 * size

    def table(self, rows: Rows) -> None:
        """Draw a table with or without rules."""
        left, size = 0.0, self.size - 2
        count = len(rows[0])
        edges = [left + self.wide * at / count for at in range(count + 1)]
        inner = self.wide / count - 8
        tall = [max(len(pdf.wrap(cell, inner, size, "hebo")) for cell in row) * 1.3 * size + 9 for row in rows]
        self.room(sum(tall) + 10)
        xs = [self.lefts[self.column] + edge for edge in edges]
        ys = [self.y]
        for height in tall:
            ys.append(ys[-1] + height)
        pdf.cells(self.page, xs, ys, rows, size)
        if self.ruled:
            pdf.ruled(self.page, xs, ys)
        self.y = ys[-1] + 22

    def piece(self, piece: Piece) -> None:
        """Write one piece of the dossier."""
        if piece.kind == "heading":
            grown = SIZES[piece.level] * self.size / 11
            self.room(4 * grown)
            self.y += 0.5 * grown
            self.text(piece.text, grown, "hebo")
        elif piece.kind == "list_item":
            self.text(piece.text, self.size, indent=16, mark="-")
            self.y -= 0.4 * self.size
        elif piece.kind == "table":
            self.table(piece.rows)
        elif piece.kind == "figure":
            self.room(190)
            self.shown += 1
            left = self.lefts[self.column]
            self.page.insert_image((left, self.y, left + min(self.wide, 300), self.y + 150), stream=figure_png(self.shown))
            self.y += 165
        elif piece.kind == "caption":
            self.room(130)
            self.text(piece.text, self.size - 2, "heit")
        else:
            self.text(piece.text, self.size)


def pdf_bytes(truth: Truth, *, columns: int = 1, wide: bool = False, ruled: bool = True, margins: bool = False, size: float = 11) -> bytes:
    """A PDF drawn by script: A4, or a slide-like landscape page when ``wide``."""
    page = Page(842 if wide else 595, 595 if wide else 842, columns, size, ruled, margins)
    for piece in truth.pieces:
        page.piece(piece)
    return pdf.data(page.doc)


def scan_page(text: list[str], title: str) -> Callable[[Any], None]:
    """Return what draws one page of paragraphs under a title."""

    def draw(page: Any) -> None:
        y = pdf.lines(page, 60, 90, [title], 16, fontname="hebo") + 10
        for paragraph in text:
            y = pdf.prose(page, 60, y, 470, paragraph) + 8

    return draw
