"""Opens a PDF and leads it through the steps: parts of each page, order, paragraphs, document-wide roles, blocks."""

from __future__ import annotations

import hashlib
from contextlib import closing
from time import monotonic
from typing import Any

from evalassist.ingest.build import count_words, fold
from evalassist.ingest.mupdf import mupdf
from evalassist.ingest.ocr import available, ocr_page
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf import flow, furniture, headings
from evalassist.ingest.pdf.ahead import Ahead
from evalassist.ingest.pdf.annotations import read_annotations
from evalassist.ingest.pdf.carried import last_table, settle
from evalassist.ingest.pdf.extract import PageParts, read_parts, slim
from evalassist.ingest.pdf.hidden import part_doubled, part_hidden
from evalassist.ingest.pdf.images import ImageLog, is_scan, join_strips, read_images, read_scan, repeated_images
from evalassist.ingest.pdf.page import PageReader
from evalassist.ingest.pdf.paragraphs import Words, build
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Item
from evalassist.model.document import BODY_KINDS, Document
from evalassist.model.errors import EvalAssistError, Notice, notice

_OCR_SHARE = 0.8
"""Share of the time allowed after which no further image is read."""


_LONG = 150
"""Pages from which the letters of plain pages are forgotten once read."""


def open_pdf(data: bytes, name: str) -> Any:
    """Open the bytes with MuPDF; EvalAssistError PDF_BROKEN, ENCRYPTED or NO_PAGES when it cannot be read."""
    pymupdf = mupdf()
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
    if pages == 0 and document.is_repaired:
        raise EvalAssistError("PDF_BROKEN", file=name, reason="fichier incomplet, aucune page retrouvée")
    if pages == 0:
        raise EvalAssistError("NO_PAGES", file=name)
    return document


def read_pdf(data: bytes, name: str, options: ReadOptions) -> Document:
    """Read a PDF dossier; EvalAssistError when nothing of it can be read."""
    document = open_pdf(data, name)
    try:
        return _Reading(document, data, name, options).result()
    finally:
        document.close()


class _Reading:
    """One reading of one file."""

    def __init__(self, document: Any, data: bytes, name: str, options: ReadOptions) -> None:
        self.document = document
        self.data = data
        self.name = name
        self.options = options
        self.notices: list[Notice] = []
        self.words = Words()
        self.log = ImageLog(deadline=monotonic() + _OCR_SHARE * options.timeout_s)
        self.hidden: list[Item] = []
        self.unreadable: list[int] = []
        self.notes: dict[int, list[Item]] = {}

    def result(self) -> Document:
        pages = self._parts()
        if not pages:
            raise EvalAssistError("PDF_BROKEN", file=self.name, reason="aucune page lisible")
        margins = furniture.part_furniture(pages)
        repeated = repeated_images(pages)
        seen: set[int] = set()
        items: list[Item] = []
        scans = [parts.number for parts in pages if is_scan(parts)] if available(self.options) else []
        with closing(Ahead(scans, lambda number: ocr_page(self.document[number - 1], self.options))) as ahead:
            for parts in pages:
                try:
                    new = self._page(parts, repeated, seen, last_table(items), ahead)
                except (IndexError, RuntimeError, ValueError):  # a page lost when MuPDF mended the file
                    self.unreadable.append(parts.number)
                    new = []
                settle(items, new)
                items += new
        settle(items, [])
        heights = {parts.number: parts.height for parts in pages}
        blocks, ids = flow.finish(items, margins, self.hidden, heights, self._outline(), self.words, self.notices)
        return Document(
            file=self.name, sha256=hashlib.sha256(self.data).hexdigest(), format="pdf",
            pages=self.document.page_count, words=count_words(b for b in blocks if b.kind in BODY_KINDS), blocks=blocks,
            unread=tuple(flow.unread(self.log, self.unreadable, blocks, ids)), notices=tuple(self._notices()),
        )  # fmt: skip

    def _parts(self) -> list[PageParts]:
        pages: list[PageParts] = []
        characters = 0
        count = self.document.page_count
        for number in range(1, min(count, self.options.max_pages) + 1):
            try:
                page = self.document[number - 1]
                parts = read_parts(page, number)
            except Exception:  # one broken page does not stop the others
                self.unreadable.append(number)
                continue
            self.notes[number] = read_annotations(page, parts)
            self._hidden(page, parts)
            for frag in parts.frags:
                self.words.learn(frag.text)
                characters += len(frag.text)
            if count > _LONG:
                slim(parts)
            pages.append(parts)
            if characters > self.options.max_chars:
                self.notices.append(notice("LIMIT_REACHED", number, what=f"{self.options.max_chars} caractères"))
                break
        if count > self.options.max_pages:
            self.notices.append(notice("LIMIT_REACHED", None, what=f"{self.options.max_pages} pages"))
        return pages

    def _hidden(self, page: Any, parts: PageParts) -> None:
        doubled = part_doubled(parts)
        if doubled >= 20:
            self.notices.append(notice("DOUBLED_TEXT", parts.number))
        by_way: dict[str, list[Frag]] = {}
        for frag, how in part_hidden(page, parts):
            by_way.setdefault(how, []).append(frag)
        for how, frags in by_way.items():
            text = fold(" ".join(frag.text for frag in frags))
            if not any(sign.isalnum() for sign in text):
                continue
            level = [frag for frag in frags if frag.direction == HORIZONTAL]
            for item in build(level, parts.number, self.words):
                item.kind, item.text, item.label = "hidden", headings.full_text(item), None
                self.hidden.append(item)
            turned = [frag for frag in frags if frag.direction != HORIZONTAL]
            self.hidden += [Item("hidden", frag.text, frag.box, parts.number, size=frag.size) for frag in turned]
            sample = text if len(text) <= 80 else text[:79] + "…"
            self.notices.append(notice("HIDDEN_TEXT", parts.number, how=how, sample=sample))

    def _page(self, parts: PageParts, repeated: set[int], seen: set[int], before: Item | None, ahead: Ahead) -> list[Item]:
        page = self.document[parts.number - 1]
        join_strips(parts)
        scan: Item | None = None
        pieces: list[tuple[Item, list[Item]]] = [(item, []) for item in self.notes.get(parts.number, [])]
        if is_scan(parts):
            scan, read = read_scan(page, parts, self.options, self.log, ahead)
            if not read:
                pieces.append((scan, []))
                scan = None
        else:
            pieces += read_images(page, parts, self.options, repeated, seen, self.log)
        reader = PageReader(parts, self.words, tables=self.options.costly, scan=scan, before=before)
        return reader.items(pieces)

    def _outline(self) -> list[tuple[int, str, int]]:
        try:
            entries = self.document.get_toc(simple=True)
            return [(int(level), str(title), int(page)) for level, title, page, *_ in entries]
        except Exception:  # a broken outline is no loss
            return []

    def _notices(self) -> list[Notice]:
        done = list(self.notices)
        if self.document.is_repaired:
            done.append(notice("REPAIRED", reason="structure du PDF reconstruite"))
        if self.log.read:
            sure = self.log.confidences
            mean = round(100 * sum(sure) / len(sure)) if sure else 0
            done.append(notice("OCR_USED", None, count=self.log.read, confidence=mean))
        if self.unreadable:
            numbers = ", ".join(str(number) for number in self.unreadable[:10])
            done.append(notice("PARTIAL_READ", self.unreadable[0], reason=f"page(s) illisible(s) : {numbers}"))
        return done
