"""Effective look of paragraphs and runs: document defaults, style chains and direct formatting."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from evalassist.ingest.docx.ns import W, child, half_points, number, switch, val

_HEADING = re.compile(r"^(?:heading|titre|überschrift|titulo|título)\s*([1-9])\b", re.IGNORECASE)
_TOC = re.compile(r"^(?:toc|tm|table of figures|table des illustrations|table des matières)\b", re.IGNORECASE)
_MAX_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Look:
    """How a run is shown; ``size`` in points, ``color`` and ``shade`` as RRGGBB, None when nothing says so."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    vanish: bool = False
    size: float | None = None
    color: str | None = None
    shade: str | None = None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What the style of a paragraph says: heading ``level`` (1 to 9), role, list and centring."""

    name: str = ""
    level: int | None = None
    is_title: bool = False
    is_toc: bool = False
    is_caption: bool = False
    is_list: bool = False
    num_id: str | None = None
    num_level: int | None = None
    centered: bool = False
    page_break_before: bool = False
    shade: str | None = None


_HIGHLIGHTS = {
    "black": "000000",
    "blue": "0000FF",
    "green": "00FF00",
    "red": "FF0000",
    "yellow": "FFFF00",
    "white": "FFFFFF",
}


def hex_color(text: str | None) -> str | None:
    """Return RRGGBB in capitals, or None for "auto" and anything else."""
    if text and re.fullmatch(r"[0-9A-Fa-f]{6}", text):
        return text.upper()
    return None


def shade_of(properties: etree._Element | None) -> str | None:
    """Return the fill colour of ``w:shd`` ("?" for a pattern or theme fill), None without one."""
    shd = None if properties is None else properties.find(W + "shd")
    if shd is None:
        return None
    if shd.get(W + "val") == "solid":
        return hex_color(shd.get(W + "color")) or "?"
    fill = hex_color(shd.get(W + "fill"))
    if fill is None and (shd.get(W + "themeFill") or shd.get(W + "val", "clear") not in ("clear", "nil")):
        return "?"
    return fill


def apply(look: Look, properties: etree._Element | None) -> Look:
    """Return ``look`` changed by the run properties ``w:rPr``."""
    if properties is None or len(properties) == 0:
        return look
    changes: dict[str, object] = {}
    for name, tag in (("bold", "b"), ("italic", "i"), ("caps", "caps"), ("vanish", "vanish")):
        state = switch(properties, W + tag)
        if state is not None:
            changes[name] = state
    line = val(properties, W + "u")
    if line is not None:
        changes["underline"] = line != "none"
    size = half_points(val(properties, W + "sz"))
    if size is not None:
        changes["size"] = size
    color = properties.find(W + "color")
    if color is not None:
        changes["color"] = hex_color(color.get(W + "val"))
    shade = shade_of(properties)
    highlight = val(properties, W + "highlight")
    if highlight is not None and highlight != "none":
        shade = _HIGHLIGHTS.get(highlight, "?")
    if shade is not None:
        changes["shade"] = shade
    return replace(look, **changes) if changes else look  # type: ignore[arg-type]


class Styles:
    """The styles of one document, resolved lazily and remembered."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default_paragraph = ""
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._base = Look()
        if root is None:
            return
        self._base = apply(Look(), child(root, W + "docDefaults", W + "rPrDefault", W + "rPr"))
        for style in root.iter(W + "style"):
            style_id = style.get(W + "styleId", "")
            self._styles[style_id] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                self._default_paragraph = style_id

    def _chain(self, style_id: str) -> list[etree._Element]:
        """Return the style and those it is based on, the nearest first."""
        chain: list[etree._Element] = []
        while style_id in self._styles and len(chain) < _MAX_CHAIN:
            style = self._styles[style_id]
            if style in chain:
                break
            chain.append(style)
            style_id = val(style, W + "basedOn") or ""
        return chain

    def look(self, paragraph_style: str | None, run_style: str | None) -> Look:
        """Return the look given by a paragraph style and a character style (ids), over the document defaults."""
        key = (paragraph_style or self._default_paragraph, run_style or "")
        if key not in self._looks:
            look = self._base
            for style_id in key:
                for style in reversed(self._chain(style_id)):
                    look = apply(look, style.find(W + "rPr"))
            self._looks[key] = look
        return self._looks[key]

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """Return what the paragraph style ``style_id`` (None: the default one) says."""
        key = style_id or self._default_paragraph
        if key not in self._paragraphs:
            self._paragraphs[key] = self._resolve(key)
        return self._paragraphs[key]

    def _resolve(self, style_id: str) -> ParagraphStyle:
        chain = self._chain(style_id)
        names = [val(style, W + "name") or style.get(W + "styleId") or "" for style in chain] or [style_id]
        first = names[0]
        found = ParagraphStyle(
            name=first,
            is_toc=bool(_TOC.match(first)) or first.lower() in ("contents heading", "toa heading", "en-tête de tabledesmatières"),
            is_title=first.lower() in ("title", "titre", "subtitle", "sous-titre", "titre principal"),
            is_caption=any(name.lower() in ("caption", "légende", "legende") for name in names),
            is_list=first.lower().startswith(("list bullet", "list number", "liste à puces", "liste numérotée")),
        )
        level: int | None = None
        for style, name in zip(chain, names, strict=False):
            outline = number(val(style, W + "pPr", W + "outlineLvl"))
            match = _HEADING.match(name)
            if outline is not None:
                level = outline + 1 if 0 <= outline <= 8 else None
                break
            if match:
                level = int(match[1])
                break
        if not chain:  # the style is named but not defined: its id still tells
            match = re.match(r"^(?:Heading|Titre)([1-9])$", style_id)
            level = int(match[1]) if match else None
        num_id = num_level = jc = break_before = shade = None
        for style in chain:
            properties = style.find(W + "pPr")
            if properties is None:
                continue
            num_id = num_id if num_id is not None else val(properties, W + "numPr", W + "numId")
            num_level = num_level if num_level is not None else number(val(properties, W + "numPr", W + "ilvl"))
            jc = jc or val(properties, W + "jc")
            break_before = switch(properties, W + "pageBreakBefore") if break_before is None else break_before
            shade = shade or shade_of(properties)
        return replace(
            found,
            level=None if found.is_toc else level,
            num_id=num_id,
            num_level=num_level,
            centered=jc == "center",
            page_break_before=bool(break_before),
            shade=shade,
        )

    def table_shaded(self, style_id: str | None) -> bool:
        """True when a table style colours some of its cells (its first row, its bands…)."""
        for style in self._chain(style_id or ""):
            for shd in style.iter(W + "shd"):
                fill = hex_color(shd.get(W + "fill"))
                if (fill and fill != "FFFFFF") or shd.get(W + "themeFill"):
                    return True
        return False
