"""Reads the inline content of one paragraph: runs, fields, tracked changes, links, notes, breaks, drawings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from evalassist.ingest.docx.items import Chunk, PageCounter, Paragraph
from evalassist.ingest.docx.ns import MC, M, R, W, local, number, switch, val
from evalassist.ingest.docx.omml import math_text
from evalassist.ingest.docx.package import Relation
from evalassist.ingest.docx.styles import Look, Styles, apply, shade_of

MIN_SIZE = 4.0
"""Text smaller than this many points is hidden text."""

UNKNOWN = "?"
"""A background that may have any colour: nothing on it is called hidden for its colour."""

_READ_CHOICES = re.compile(
    r"office/word/20\d\d/(wordprocessing(Shape|Group|Canvas|Drawing)|wordml)"
    r"|office/drawing/20\d\d/(\w+/)?chartex|office/drawing/20\d\d/main|chart|openxmlformats"
)
_THROUGH = frozenset({"ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent", "rubyBase", "ruby", "fldSimple", "hyperlink"})
_SYMBOLS = {
    0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0xA7: "▪", 0xB7: "•", 0xD8: "➢", 0xE0: "→",
    0xDF: "←", 0xE8: "➔", 0xF0: "⇨", 0x4A: "☺", 0x4C: "☹", 0x6E: "■", 0x6C: "●", 0xAB: "★", 0x28: "☎", 0x2A: "✉",
}  # fmt: skip
_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')


def choose(alternate: etree._Element) -> etree._Element | None:
    """Return the one branch of ``mc:AlternateContent`` to read: a Choice this reader knows, else the Fallback."""
    choices = alternate.findall(MC + "Choice")
    for choice in choices:
        needed = (choice.nsmap.get(prefix) or prefix for prefix in choice.get("Requires", "").split())
        if all(_READ_CHOICES.search(name) for name in needed):
            return choice
    fallback = alternate.find(MC + "Fallback")
    return fallback if fallback is not None else next(iter(choices), None)


@dataclass(slots=True)
class _Field:
    code: str = ""
    shown: bool = False


@dataclass(slots=True)
class Inline:
    """The inline reader; it keeps what lasts from one paragraph to the next: open fields, pages, counts."""

    styles: Styles
    pages: PageCounter
    relations: dict[str, Relation] = field(default_factory=dict)
    fields: list[_Field] = field(default_factory=list)
    inserted: int = 0
    deleted: int = 0

    @property
    def in_toc(self) -> bool:
        """True inside the result of a table-of-contents field."""
        return any(entry.shown and entry.code.lstrip().upper().startswith("TOC") for entry in self.fields)

    def leave_toc(self) -> None:
        """Forget open table-of-contents fields (a real heading stands inside: the field was never closed)."""
        self.fields = [f for f in self.fields if not f.code.lstrip().upper().startswith("TOC")]

    def read(self, element: etree._Element, background: str) -> Paragraph:
        """Return the content of a ``w:p`` shown on ``background`` (RRGGBB or ``UNKNOWN``)."""
        paragraph = Paragraph()
        properties = element.find(W + "pPr")
        style = val(properties, W + "pStyle")
        shade = shade_of(properties) or self.styles.paragraph(style).shade or background
        self._nodes(element, paragraph, style, shade, deleted=False)
        if paragraph.page is None:
            paragraph.page = self.pages.page
        paragraph.toc = paragraph.toc or (self.in_toc and not paragraph.text.strip())
        self.fields = [entry for entry in self.fields if entry.shown]  # a code never runs over a paragraph's end
        return paragraph

    def _nodes(self, parent: Iterable[etree._Element], to: Paragraph, style: str | None, shade: str, deleted: bool) -> None:
        for node in parent:
            tag = node.tag
            if tag == W + "r":
                self._run(node, to, style, shade, deleted)
                continue
            name = local(node)
            if tag == MC + "AlternateContent":
                branch = choose(node)
                if branch is not None:
                    self._nodes(branch, to, style, shade, deleted)
            elif name in ("oMath", "oMathPara") and tag.startswith(M):
                if not deleted:
                    self._text(math_text(node), self.styles.look(style, None), to, shade)
            elif name in ("del", "moveFrom"):
                self._nodes(node, to, style, shade, deleted=True)
            elif name == "sdt":
                self._nodes(node.findall(W + "sdtContent"), to, style, shade, deleted)
            elif name in _THROUGH:
                if name in ("ins", "moveTo"):
                    self.inserted += 1
                elif name == "hyperlink":
                    self._link(self.relations.get(node.get(R + "id", "")), to)
                elif name == "fldSimple":
                    self._link_code(node.get(W + "instr", ""), to)
                self._nodes(node, to, style, shade, deleted)

    def _link(self, relation: Relation | None, to: Paragraph) -> None:
        if relation is not None and relation.external and relation.target not in to.links:
            to.links.append(relation.target)

    def _link_code(self, code: str, to: Paragraph) -> None:
        match = _LINK.search(code)
        if match and match[1] not in to.links:
            to.links.append(match[1])

    def _run(self, run: etree._Element, to: Paragraph, style: str | None, shade: str, deleted: bool) -> None:
        properties = run.find(W + "rPr")
        look = apply(self.styles.look(style, val(properties, W + "rStyle")), properties)
        self._run_nodes(run, look, to, style, shade, deleted)

    def _run_nodes(self, nodes: etree._Element, look: Look, to: Paragraph, style: str | None, shade: str, deleted: bool) -> None:
        for node in nodes:
            name = local(node)
            if name == "t":
                self._text(node.text or "", look, to, shade, deleted)
            elif name == "delText":
                self._text(node.text or "", look, to, shade, deleted=True)
            elif name in ("tab", "ptab"):
                self._text("\t", look, to, shade, deleted)
            elif name == "br" or name == "cr":
                if node.get(W + "type") == "page" and not deleted:
                    self.pages.explicit()
                    to.broke = True
                self._text("\n", look, to, shade, deleted)
            elif name == "lastRenderedPageBreak":
                self.pages.rendered()
            elif name == "noBreakHyphen":
                self._text("-", look, to, shade, deleted)
            elif name == "sym":
                self._symbol(node, look, to, shade, deleted)
            elif name == "symEx":
                code = next((str(value) for key, value in node.attrib.items() if str(key).endswith("char")), "")
                self._text(_character(code), look, to, shade, deleted)
            elif name == "fldChar":
                self._field(node, look, to, shade, deleted)
            elif name == "instrText":
                if self.fields and not self.fields[-1].shown:
                    self.fields[-1].code += node.text or ""
            elif name in ("footnoteReference", "endnoteReference"):
                if not deleted:
                    to.notes.append((name[:-9] + "s", node.get(W + "id", "")))
            elif name == "commentReference":
                to.comments.append(node.get(W + "id", ""))
            elif name in ("drawing", "pict", "object"):
                if not deleted:
                    to.drawings.append(node)
            elif name == "AlternateContent":
                branch = choose(node)
                if branch is not None:
                    self._run_nodes(branch, look, to, style, shade, deleted)
            elif name == "ruby":
                self._nodes(node.findall(W + "rubyBase"), to, style, shade, deleted)

    def _symbol(self, node: etree._Element, look: Look, to: Paragraph, shade: str, deleted: bool) -> None:
        code = node.get(W + "char", "")
        shown = _character(code)
        if shown and 0xF000 <= ord(shown) <= 0xF0FF:
            shown = _SYMBOLS.get(ord(shown) - 0xF000, "")
        self._text(shown, look, to, shade, deleted)

    def _field(self, node: etree._Element, look: Look, to: Paragraph, shade: str, deleted: bool) -> None:
        step = node.get(W + "fldCharType")
        if step == "begin":
            self.fields.append(_Field())
            data = node.find(W + "ffData")
            if data is not None:
                entry = self.fields.pop()
                self._text(_form_field(data), look, to, shade, deleted)
                self.fields.append(entry)
        elif step == "separate" and self.fields:
            self.fields[-1].shown = True
            self._link_code(self.fields[-1].code, to)
        elif step == "end" and self.fields:
            self.fields.pop()

    def _text(self, text: str, look: Look, to: Paragraph, shade: str, deleted: bool = False) -> None:
        if not text or any(not entry.shown for entry in self.fields):
            return
        if deleted:
            to.deleted.append(text)
            return
        if text.strip():
            self.pages.text()
            if to.page is None:
                to.page = self.pages.page
                to.toc = to.toc or self.in_toc
        to.chunks.append(Chunk(text, look, how_hidden(look, shade) if text.strip() else None))


def how_hidden(look: Look, background: str) -> str | None:
    """Return in French how a run is hidden from who looks at the page, None when it is seen."""
    if look.vanish:
        return "texte masqué"
    if look.size is not None and look.size < MIN_SIZE:
        return "taille inférieure à 4 points"
    shade = look.shade or background
    if look.color is not None and shade != UNKNOWN and same_color(look.color, shade):
        return "couleur du fond"
    return None


def same_color(one: str, other: str) -> bool:
    """True when two RRGGBB colours differ by less than 12 in every channel: nobody reads one on the other."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (0, 2, 4))
    return all(abs(a - b) < 12 for a, b in pairs)


def _character(code: str) -> str:
    try:
        value = int(code, 16)
        return chr(value) if 0 < value < 0x110000 and not 0xD800 <= value < 0xE000 else ""
    except ValueError:
        return ""


def _form_field(data: etree._Element) -> str:
    """Return what a legacy form field shows without a result: its ticked box or its chosen entry."""
    box = data.find(W + "checkBox")
    if box is not None:
        state = switch(box, W + "checked")
        return "☒" if (switch(box, W + "default") if state is None else state) else "☐"
    choices = data.find(W + "ddList")
    if choices is not None:
        entries = [entry.get(W + "val", "") for entry in choices.findall(W + "listEntry")]
        chosen = number(val(choices, W + "result") or val(choices, W + "default")) or 0
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""
