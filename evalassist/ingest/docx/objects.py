"""What hangs on a paragraph: text boxes, pictures, charts, SmartArt, notes, comments, embedded files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from evalassist.ingest.build import fold
from evalassist.ingest.docx.diagrams import Chart, read_chart, read_chart_ex, read_smartart
from evalassist.ingest.docx.drawings import Shape, in_reading_order, shapes
from evalassist.ingest.docx.inline import UNKNOWN
from evalassist.ingest.docx.items import Item, Paragraph
from evalassist.ingest.docx.ns import A, W
from evalassist.ingest.docx.numbering import roman
from evalassist.model.document import Unread

if TYPE_CHECKING:
    from evalassist.ingest.docx.walk import Context, Walker

_TEXTUAL = frozenset({"paragraph", "list_item", "heading", "caption", "toc", "table"})


class Objects:
    """Reads the objects of one document for its walker."""

    def __init__(self, context: Context, walker: Walker) -> None:
        from evalassist.ingest.docx.pictures import Pictures

        self.context = context
        self.walker = walker
        self.pictures = Pictures(context, walker.hide)

    def drawn(self, paragraph: Paragraph, item: Item, holder: Item | None, out: list[Item], depth: int) -> None:
        """Append what the drawings of a paragraph hold, in reading order."""
        found = [shape for drawing in paragraph.drawings for shape in shapes(drawing)]
        if len(paragraph.drawings) > 1:
            found = in_reading_order(found)
        for shape in found:
            page = paragraph.page
            if shape.kind in ("text", "drawing_text", "wordart"):
                self._text_box(shape, item.zone, page, holder, out, depth)
            elif shape.kind == "image":
                self.pictures.read(shape, page, out)
            elif shape.kind in ("chart", "chartex"):
                self._chart(shape, page, out)
            elif shape.kind == "smartart":
                self._smartart(shape, page, out)
            else:
                self.context.external += 1
                self._unread("embedded", "objet incorporé non ouvert", page, out)

    def _unread(self, kind: str, reason: str, page: int | None, out: list[Item]) -> None:
        marker = out[-1] if out else None
        self.context.unread.append((Unread.model_validate({"page": page, "kind": kind, "reason": reason}), marker))

    def _text_box(self, shape: Shape, zone: str, page: int | None, holder: Item | None, out: list[Item], depth: int) -> None:
        context = self.context
        items: list[Item] = []
        if shape.kind == "text" and shape.element is not None and depth < 12:
            ground = shape.fill or (UNKNOWN if context.has_pictures else context.page_color)
            saved, context.inline.fields = context.inline.fields, []
            context.pages.frozen += 1
            try:
                self.walker.inner().walk(shape.element, items, "textbox", ground, "cover" if zone == "cover" else "", depth + 1)
            finally:
                context.pages.frozen -= 1
                context.inline.fields = saved
        elif shape.element is not None:
            for line in shape.element.iter(A + "p", W + "p"):
                text = "".join(t.text or "" for t in line.iter(A + "t", W + "t"))
                items.append(Item("paragraph", text, "textbox"))
        elif shape.text:
            items.append(Item("paragraph", shape.text, "textbox"))
        for one in items:
            one.page = page
            if shape.off_page and one.kind in _TEXTUAL and one.table is None:
                self.walker.hide(one.text, "hors de la page", out, holder, page)
            else:
                out.append(one)

    def _chart(self, shape: Shape, page: int | None, out: list[Item]) -> None:
        relation = self.context.inline.relations.get(shape.relation)
        root = None if relation is None or relation.external else self.context.package.xml(relation.target)
        chart = Chart((), None)
        if root is not None:
            chart = read_chart_ex(root) if shape.kind == "chartex" else read_chart(root)
        if chart.table is None and not chart.titles:
            self._unread("chart", "graphique sans données lisibles", page, out)
            return
        body: Item | None = None
        if chart.table is not None:
            body = Item("table", "", "chart", page=page, table=chart.table, alt=shape.alt or None)
        for at, title in enumerate(chart.titles):
            kind = "caption" if at == 0 and body is not None else "paragraph"
            out.append(Item("caption" if kind == "caption" else "paragraph", title, "chart", page=page, anchor=body))
        if body is not None:
            out.append(body)

    def _smartart(self, shape: Shape, page: int | None, out: list[Item]) -> None:
        relation = self.context.inline.relations.get(shape.relation)
        root = None if relation is None or relation.external else self.context.package.xml(relation.target)
        texts = [] if root is None else read_smartart(root)
        if not texts:
            self._unread("smartart", "SmartArt sans texte lisible", page, out)
        for level, text in texts:
            out.append(Item("list_item", text, "smartart", page=page, list_level=level, alt=shape.alt or None))

    def aside(self, element: etree._Element, part: str) -> list[Item]:
        """Return the items of a note, comment, header or footer, which stand outside the flow of pages and fields."""
        context = self.context
        items: list[Item] = []
        before = context.use_part(part)
        saved, context.inline.fields = context.inline.fields, []
        context.pages.frozen += 1
        try:
            self.walker.inner().walk(element, items, "body", context.page_color, "", 1)
        finally:
            context.pages.frozen -= 1
            context.inline.fields = saved
            context.use_part(before)
        return items

    def note(self, kind: str, note_id: str, out: list[Item], holder: Item | None) -> None:
        """Append the footnote or endnote ``note_id``, tied to its paragraph and labelled with its number."""
        element = self._part(kind, {"footnotes": "footnote", "endnotes": "endnote"}[kind]).get(note_id)
        if element is None:
            return
        self.context.note_numbers[kind] += 1
        figure = self.context.note_numbers[kind]
        label = str(figure) if kind == "footnotes" else roman(figure)
        self._joined(element, kind, out, Item("footnote", "", label=label, anchor=holder, page=self.context.pages.page))

    def comment(self, note_id: str, out: list[Item], holder: Item | None) -> None:
        """Append the comment ``note_id``, tied to its paragraph."""
        element = self._part("comments", "comment").get(note_id)
        if element is not None:
            self._joined(element, "comments", out, Item("comment", "", anchor=holder, page=self.context.pages.page))

    def _joined(self, element: etree._Element, kind: str, out: list[Item], item: Item) -> None:
        items = self.aside(element, self.context.note_parts[kind])
        own = [one for one in items if one.kind in _TEXTUAL]
        texts = (" ".join(one.table.row_texts()) if one.table else one.text for one in own)
        item.text = fold(" ".join(texts))
        item.links = tuple(link for one in own for link in one.links)
        if item.text:
            out.append(item)
        for one in items:
            if one.kind not in _TEXTUAL:
                if one.anchor is None or one.anchor in own:
                    one.anchor = item if item.text else None
                out.append(replace(one, kind="comment") if kind == "comments" and one.kind == "footnote" else one)

    def _part(self, kind: str, tag: str) -> dict[str, etree._Element]:
        """Return the notes of a part by id, separators left out."""
        context = self.context
        if kind not in context.notes:
            name = context.package.related(kind)
            root = context.package.xml(name) if name else None
            context.note_parts[kind] = name or ""
            context.notes[kind] = {
                element.get(W + "id", ""): element
                for element in (root.iter(W + tag) if root is not None else ())
                if element.get(W + "type", "normal") == "normal"
            }
        return context.notes[kind]

    def alt_chunk(self, relation_id: str, out: list[Item], depth: int) -> None:
        """Append the content of an ``altChunk`` (HTML, text, RTF or another DOCX put whole in the package)."""
        from evalassist.ingest.docx.altchunk import read_chunk

        relation = self.context.inline.relations.get(relation_id)
        if relation is None or relation.external:
            self.context.external += 1
            return
        page = self.context.pages.page
        items = read_chunk(self.context.package, relation.target, self.context.options, depth)
        if items is None:
            self._unread("embedded", "partie incorporée d'un format non lu", page, out)
            return
        for item in items:
            item.page = page
            out.append(item)
