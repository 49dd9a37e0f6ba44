"""Walks the body of a DOCX in reading order and yields items; every visible character once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from lxml import etree

from evalassist.ingest.build import fold
from evalassist.ingest.docx.inline import UNKNOWN, Inline, choose
from evalassist.ingest.docx.items import Item, PageCounter, Paragraph
from evalassist.ingest.docx.ns import MC, M, R, W, child, local, number, switch, val
from evalassist.ingest.docx.numbering import Numbering
from evalassist.ingest.docx.objects import Objects
from evalassist.ingest.docx.omml import math_text
from evalassist.ingest.docx.package import Package
from evalassist.ingest.docx.styles import ParagraphStyle, Styles, hex_color
from evalassist.ingest.docx.tables import Grid, GridCell, is_deleted, rows_of
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Form, Unread
from evalassist.model.errors import Notice, notice

MAX_DEPTH = 14
"""Tables and text boxes nested deeper than this are read as plain text."""

_THROUGH = frozenset({"sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "txbxContent"})


class LimitReachedError(Exception):
    """The limits of the options are reached: what was read so far is kept."""


@dataclass(slots=True)
class Context:
    """What one reading shares: the package, the looks, the counters and what could not be read."""

    package: Package
    options: ReadOptions
    styles: Styles
    numbering: Numbering
    inline: Inline
    pages: PageCounter
    part: str
    unread: list[tuple[Unread, Item | None]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    external: int = 0
    chars: int = 0
    note_numbers: Counter[str] = field(default_factory=Counter)
    notes: dict[str, dict[str, etree._Element]] = field(default_factory=dict)
    note_parts: dict[str, str] = field(default_factory=dict)
    repeated: Counter[str] = field(default_factory=Counter)
    backdrops: frozenset[etree._Element] = frozenset()
    has_pictures: bool = False
    in_margins: bool = False
    page_color: str = "FFFFFF"
    ocr_scores: list[float | None] = field(default_factory=list)
    section_types: list[str] = field(default_factory=list)
    section: int = 0

    def use_part(self, part: str) -> str:
        """Follow the relations of ``part`` from now on; return the part followed before."""
        before, self.part = self.part, part
        self.inline.relations = self.package.rels(part)
        return before


class Walker:
    """Reads containers of block content into lists of items."""

    def __init__(self, context: Context, objects: Objects | None = None) -> None:
        self.context = context
        self.objects = objects or Objects(context, self)
        self._carry: Paragraph | None = None

    def inner(self) -> Walker:
        """Return a walker for something that stands apart from the flow (a text box, a note)."""
        return Walker(self.context, self.objects)

    def walk(
        self,
        container: etree._Element,
        out: list[Item],
        form: Form = "body",
        background: str = "FFFFFF",
        zone: str = "",
        depth: int = 0,
    ) -> None:
        """Append to ``out`` the items of ``container`` (a body, a cell, a text box, a note, a content control…)."""
        for node in container:
            name, tag = local(node), node.tag
            if tag == W + "p":
                ground = UNKNOWN if node in self.context.backdrops else background
                self._paragraph(node, out, form, ground, zone, depth)
            elif tag == W + "tbl":
                self._flush(out, form, zone)
                ground = UNKNOWN if node in self.context.backdrops else background
                self._table(node, out, form, ground, zone, depth)
            elif name == "sdt":
                content = node.find(W + "sdtContent")
                if content is not None:
                    self.walk(content, out, form, background, _gallery(node) or zone, depth)
            elif tag == MC + "AlternateContent":
                branch = choose(node)
                if branch is not None:
                    self.walk(branch, out, form, background, zone, depth)
            elif name in ("del", "moveFrom"):
                self._deleted("".join(t.text or "" for t in node.iter(W + "delText", W + "t")), out, None)
            elif name == "altChunk":
                self.objects.alt_chunk(node.get(R + "id", ""), out, depth)
            elif name in ("oMath", "oMathPara") and tag.startswith(M):
                self._add(Item("paragraph", math_text(node), form, page=self.context.pages.page), out)
            elif name in _THROUGH:
                self.walk(node, out, form, background, zone, depth)
        if form != "body" or depth or zone:
            self._flush(out, form, zone)

    def finish(self, out: list[Item]) -> None:
        """Give back what is still held (a paragraph meant to join a next one that never came)."""
        self._flush(out, "body", "")

    def _add(self, item: Item, out: list[Item]) -> Item:
        context = self.context
        context.chars += len(item.text)
        out.append(item)
        if context.chars > context.options.max_chars:
            context.notices.append(notice("LIMIT_REACHED", what=f"{context.options.max_chars} caractères"))
            raise LimitReachedError
        if item.page is not None and item.page > context.options.max_pages:
            context.notices.append(notice("LIMIT_REACHED", what=f"{context.options.max_pages} pages"))
            raise LimitReachedError
        return item

    def _flush(self, out: list[Item], form: Form, zone: str) -> None:
        held, self._carry = self._carry, None
        if held is not None:
            self._emit(held, Item("paragraph", "", form, zone=zone), ParagraphStyle(), out, 0)

    def _paragraph(self, node: etree._Element, out: list[Item], form: Form, background: str, zone: str, depth: int) -> None:
        context = self.context
        properties = node.find(W + "pPr")
        style_id = val(properties, W + "pStyle")
        style = context.styles.paragraph(style_id)
        breaks = switch(properties, W + "pageBreakBefore")
        breaks = style.page_break_before if breaks is None else breaks
        if breaks and context.pages.seen:
            context.pages.explicit()
        paragraph = context.inline.read(node, background)
        mark = child(properties, W + "rPr", W + "del")
        frame = None if properties is None else properties.find(W + "framePr")
        drop_cap = frame is not None and frame.get(W + "dropCap") in ("drop", "margin")
        if self._carry is not None:
            paragraph.absorb(self._carry)
            self._carry = None
        if (mark is not None or drop_cap) and form == "body":
            self._carry = paragraph
            return
        jc = val(properties, W + "jc")
        item = Item(
            "paragraph", "", form, page=paragraph.page, zone="toc" if paragraph.toc or style.is_toc else zone,
            style_name=style.name, is_title=style.is_title, breaks_before=bool(breaks),
            centered=jc == "center" if jc else style.centered,
        )  # fmt: skip
        outline = number(val(properties, W + "outlineLvl"))
        item.style_level = style.level if outline is None else (outline + 1 if 0 <= outline <= 8 else None)
        self._number(properties, style, style_id, item)
        self._emit(paragraph, item, style, out, depth)
        if properties is not None and properties.find(W + "sectPr") is not None:
            context.section += 1
            kinds = context.section_types
            if context.section < len(kinds) and kinds[context.section] not in ("continuous", "nextColumn"):
                context.pages.explicit()
                if out:
                    out.append(Item("paragraph", "", breaks_before=True, page=context.pages.page))

    def _number(self, properties: etree._Element | None, style: ParagraphStyle, style_id: str | None, item: Item) -> None:
        """Count the paragraph in its list and give it label and level."""
        numbering = self.context.numbering
        num_id = val(properties, W + "numPr", W + "numId")
        depth = number(val(properties, W + "numPr", W + "ilvl"))
        if num_id is None:
            num_id = style.num_id
            if num_id is not None and depth is None:
                tied = numbering.level_of_style(num_id, style_id or "")
                depth = tied if tied is not None else style.num_level
        if num_id is None or num_id == "0" or not numbering.knows(num_id):
            if style.is_list:
                item.kind, item.label, item.list_level = "list_item", "•", 1
            return
        depth = min(max(depth or 0, 0), 8)
        item.label = numbering.label(num_id, depth) or None
        item.list_level = depth + 1
        item.kind = "list_item"

    def _emit(self, paragraph: Paragraph, item: Item, style: ParagraphStyle, out: list[Item], depth: int) -> None:
        text = paragraph.text
        _describe(item, paragraph)
        item.text = text
        item.links = tuple(paragraph.links)
        if item.zone == "toc" and item.style_level and text.strip() and self.context.inline.in_toc:
            self.context.inline.leave_toc()  # a heading in a field nobody closed
            item.zone = ""
        if item.zone == "toc":
            item.kind, item.style_level, item.label, item.list_level = "toc", None, None, None
        elif item.style_level and not (len(text) > 200 and len(text.split()) > 30):
            item.kind, item.level, item.list_level = "heading", item.style_level, None
        elif style.is_caption:
            item.kind, item.style_level = "caption", None
        else:
            item.style_level = None
        holder: Item | None = None
        if fold(text) or (item.kind == "list_item" and item.label not in (None, "•") and depth):
            holder = self._add(item, out)
        elif paragraph.broke or item.breaks_before:
            out.append(Item("paragraph", "", breaks_before=True, page=self.context.pages.page))
        self._deleted("".join(paragraph.deleted), out, holder)
        self._hidden(paragraph, out, holder)
        self.objects.drawn(paragraph, item, holder, out, depth)
        for kind, note_id in paragraph.notes:
            self.objects.note(kind, note_id, out, holder)
        for note_id in paragraph.comments:
            self.objects.comment(note_id, out, holder)
        if holder is not None and paragraph.broke:
            out.append(Item("paragraph", "", breaks_before=True, page=self.context.pages.page))

    def _deleted(self, text: str, out: list[Item], holder: Item | None) -> None:
        if fold(text):
            self.context.inline.deleted += 1
            self._add(Item("deleted", text, anchor=holder, page=self.context.pages.page), out)

    def _hidden(self, paragraph: Paragraph, out: list[Item], holder: Item | None) -> None:
        hidden: dict[str, str] = {}
        for chunk in paragraph.chunks:
            if chunk.hidden is not None:
                hidden[chunk.hidden] = hidden.get(chunk.hidden, "") + chunk.text
        for how, text in hidden.items():
            self.hide(text, how, out, holder, paragraph.page)

    def hide(self, text: str, how: str, out: list[Item], holder: Item | None, page: int | None) -> None:
        """Keep a hidden text apart and report it."""
        text = fold(text)
        if text:
            self._add(Item("hidden", text, anchor=holder, page=page), out)
            sample = text if len(text) <= 80 else text[:79] + "…"
            self.context.notices.append(notice("HIDDEN_TEXT", page=page, how=how, sample=sample))

    def _table(self, node: etree._Element, out: list[Item], form: Form, background: str, zone: str, depth: int) -> None:
        context = self.context
        if depth >= MAX_DEPTH:
            self._add(Item("paragraph", " ".join(t.text or "" for t in node.iter(W + "t")), form), out)
            return
        shaded = context.styles.table_shaded(val(node, W + "tblPr", W + "tblStyle"))
        table_ground = UNKNOWN if shaded else background
        grid = Grid()
        item = Item("table", "", form, page=None, zone=zone)
        removed: list[str] = []
        for row in rows_of(node):
            if is_deleted(row):
                removed.append(" ".join(t.text or "" for t in row.iter(W + "t", W + "delText")))
                continue
            self._row(grid.row(row), table_ground, zone, depth)
            page = next((i.page for c in grid.cells for i in c.items if i.text and i.page), None)
            item.page = page if item.page is None else item.page
        if item.page is None:
            item.page = context.pages.page
        if grid.is_layout():
            inner_form: Form = "textbox" if len(grid.cells) == 1 and form == "body" else form
            for cell in grid.cells:
                for inner in cell.items:
                    if inner.form == "body":
                        inner.form = inner_form
                out.extend(cell.items)
        else:
            if any(cell.text for cell in grid.cells):
                item.table = grid.table()
                out.append(item)
            self._after_table(grid, item, out)
        for text in removed:
            self._deleted(text, out, item)

    def _row(self, cells: list[GridCell], background: str, zone: str, depth: int) -> None:
        """Read the cells of a row; cells that each run over the page end there move it on once."""
        pages = self.context.pages
        start = last = pages.page
        for cell in cells:
            assert cell.element is not None
            pages.page = start
            self.walk(cell.element, cell.items, "body", cell.shade or background, zone, depth + 1)
            if pages.page is not None and last is not None:
                last = max(last, pages.page)
        pages.page = last

    def _after_table(self, grid: Grid, table: Item, out: list[Item]) -> None:
        """Put what is not cell text after the table, tied to it."""
        inside = {id(item) for cell in grid.cells for item in cell.own()}
        for cell in grid.cells:
            for item in cell.items:
                if id(item) in inside:
                    item.within = table
                    table.links += tuple(link for link in item.links if link not in table.links)
                    continue
                if item.kind == "paragraph" and not item.text:
                    continue
                if item.anchor is None or id(item.anchor) in inside:
                    item.anchor = table if table.table is not None else None
                out.append(item)


def _gallery(sdt: etree._Element) -> str:
    name = val(sdt, W + "sdtPr", W + "docPartObj", W + "docPartGallery") or ""
    return {"Table of Contents": "toc", "Cover Pages": "cover"}.get(name, "")


def _describe(item: Item, paragraph: Paragraph) -> None:
    """Give the item the look of most of its visible text."""
    sizes: Counter[float] = Counter()
    colors: Counter[str | None] = Counter()
    seen = [chunk for chunk in paragraph.chunks if chunk.hidden is None and chunk.text.strip()]
    for chunk in seen:
        weight = len(chunk.text.strip())
        sizes[chunk.look.size or 10.0] += weight
        colors[chunk.look.color] += weight
    if not seen:
        return
    item.bold = all(chunk.look.bold for chunk in seen if any(sign.isalnum() for sign in chunk.text))
    item.underline = all(chunk.look.underline for chunk in seen)
    item.caps = all(chunk.look.caps or chunk.text == chunk.text.upper() for chunk in seen)
    item.font_size = sizes.most_common(1)[0][0]
    item.color = colors.most_common(1)[0][0]


def section_types(body: etree._Element) -> list[str]:
    """Return how each section of a body starts ("nextPage" when it does not say), in order."""
    return [
        val(sect, W + "type") or "nextPage"
        for sect in body.iter(W + "sectPr")
        if (parent := sect.getparent()) is None or local(parent) != "sectPrChange"
    ]


def page_background(root: etree._Element) -> str:
    """Return the colour of the sheet of a document (RRGGBB), white when it has none."""
    ground = root.find(W + "background")
    return (hex_color(ground.get(W + "color")) if ground is not None else None) or "FFFFFF"


def without_empty(items: list[Item]) -> list[Item]:
    """Return the items that show something, a page start marked on the one that follows an empty break."""
    kept: list[Item] = []
    pending = False
    for item in items:
        if item.kind == "paragraph" and not fold(item.text) and item.table is None:
            pending = pending or item.breaks_before
            item.within = kept[-1] if kept else None
            continue
        if pending and item.kind not in ("footnote", "comment", "deleted", "hidden"):
            item.breaks_before, pending = True, False
        kept.append(item)
    return kept
