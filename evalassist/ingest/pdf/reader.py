"""Opens a PDF and leads it through the steps: parts of each page, order, paragraphs, document-wide roles, blocks."""

from __future__ import annotations

import hashlib
from typing import Any

from evalassist.ingest.build import Builder, count_words
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf.extract import PageParts, read_parts
from evalassist.ingest.pdf.labels import attach
from evalassist.ingest.pdf.order import Atom, arrange
from evalassist.ingest.pdf.paragraphs import Words, build
from evalassist.ingest.pdf.shapes import Frag, Item
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError


def open_pdf(data: bytes, name: str) -> Any:
    """Open the bytes with MuPDF; EvalAssistError PDF_BROKEN, ENCRYPTED or NO_PAGES when it cannot be read."""
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    try:
        document = pymupdf.open(stream=data, filetype="pdf")
    except Exception as error:  # MuPDF raises several kinds
        raise EvalAssistError("PDF_BROKEN", file=name, reason="structure illisible") from error
    if document.needs_pass:
        raise EvalAssistError("ENCRYPTED", file=name)
    try:
        pages = document.page_count
    except Exception as error:
        raise EvalAssistError("PDF_BROKEN", file=name, reason="arbre des pages illisible") from error
    if pages == 0:
        raise EvalAssistError("NO_PAGES", file=name)
    return document


def read_pdf(data: bytes, name: str, options: ReadOptions) -> Document:
    """Read a PDF dossier; EvalAssistError when nothing of it can be read."""
    document = open_pdf(data, name)
    words = Words()
    pages: list[PageParts] = []
    for number in range(1, min(document.page_count, options.max_pages) + 1):
        parts = read_parts(document[number - 1], number)
        for frag in parts.frags:
            words.learn(frag.text)
        pages.append(parts)
    items: list[Item] = []
    for parts in pages:
        items += _page_items(parts, words)
    builder = Builder()
    for item in items:
        builder.add(item.kind, item.text, page=item.page, bbox=item.box, form=item.form, label=item.label,
                    list_level=item.list_level, bold=item.bold, font_size=round(item.size, 1))
    blocks = builder.blocks()
    return Document(
        file=name, sha256=hashlib.sha256(data).hexdigest(), format="pdf", pages=document.page_count,
        words=count_words(blocks), blocks=blocks,
    )


def _page_items(parts: PageParts, words: Words) -> list[Item]:
    items: list[Item] = []
    shown = [frag for frag in parts.frags if frag.drawn and frag.alpha and frag.size >= 4]
    atoms: list[Atom] = list(attach(shown))
    for group, column in enumerate(arrange(atoms)):
        frags = [atom for atom in column.atoms if isinstance(atom, Frag)]
        items += build(frags, parts.number, words, group=group, right=column.x1)
    return items
