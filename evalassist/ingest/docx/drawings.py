"""Finds what a drawing holds (text boxes, pictures, charts, SmartArt), each once, with its place and alt text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from lxml import etree

from evalassist.ingest.docx.inline import UNKNOWN, choose
from evalassist.ingest.docx.ns import ADEC, CX, DGM, MC, PIC, WP, WPG, WPS, A, C, O, R, V, W, child, local, number
from evalassist.ingest.docx.styles import hex_color

EMU_PER_CM = 360_000
_STYLE_LENGTH = re.compile(r"(?:^|;)\s*(width|height|margin-left|margin-top|left|top)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)?")
_CM = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1, "px": 2.54 / 96, None: 2.54 / 72}
_MAX_DEPTH = 25


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing drawn. ``x``, ``y``, ``width``, ``height`` in centimetres, None when not said.

    ``element`` is what to read: ``w:txbxContent`` or a DrawingML text body; for a picture, a chart or a SmartArt
    ``relation`` is the id to follow (``linked`` when it points outside, ``vector`` for its SVG twin); ``fill`` is the background of a
    text box (None: not filled).
    """

    kind: Literal["text", "drawing_text", "image", "chart", "chartex", "smartart", "embedded", "wordart"]
    element: etree._Element | None = None
    relation: str = ""
    linked: str = ""
    vector: str = ""
    alt: str = ""
    decorative: bool = False
    x: float | None = None
    y: float | None = None
    width: float | None = None
    height: float | None = None
    fill: str | None = None
    behind: bool = False
    text: str = ""
    off_page: bool = False


def shapes(drawing: etree._Element) -> list[Shape]:
    """Return what a ``w:drawing``, ``w:pict`` or ``w:object`` holds, each group in reading order."""
    name = local(drawing)
    if name == "drawing":
        found: list[Shape] = []
        for frame in drawing:
            if frame.tag in (WP + "anchor", WP + "inline"):
                found.extend(_frame(frame))
        return found
    found = list(_vml(drawing, Shape("text"), 0))
    if name == "object" and any(local(node) == "OLEObject" for node in drawing.iter()):
        found.append(Shape("embedded"))
    return found


def _frame(frame: etree._Element) -> Iterator[Shape]:
    properties = frame.find(WP + "docPr")
    alt, decorative = "", False
    if properties is not None:
        alt = properties.get("descr") or properties.get("title") or ""
        decorative = any(node.get("val") in ("1", "true") for node in properties.iter(ADEC + "decorative"))
    width, height = _size(frame.find(WP + "extent"), "cx", "cy")
    x, y = _offset(frame, "positionH"), _offset(frame, "positionV")
    base = Shape(
        "text", alt=alt, decorative=decorative, x=x, y=y, width=width, height=height,
        behind=frame.get("behindDoc") in ("1", "true"), off_page=_is_off(frame, x, y, width, height),
    )  # fmt: skip
    data = child(frame, A + "graphic", A + "graphicData")
    if data is not None:
        yield from in_reading_order(list(_graphic(data, base, 0)))


def _offset(frame: etree._Element, which: str) -> float | None:
    position = child(frame, WP + which, WP + "posOffset")
    value = number(position.text) if position is not None else None
    return None if value is None else value / EMU_PER_CM


def _is_off(frame: etree._Element, x: float | None, y: float | None, width: float | None, height: float | None) -> bool:
    """True when the frame lies wholly off any sheet of paper: left of it, above it or far beyond."""
    left = x is not None and (x + (width or 0) < -6 or x > 120)
    above = y is not None and (y + (height or 0) < -30 or y > 200)
    page = child(frame, WP + "positionV")
    if page is not None and page.get("relativeFrom") == "page" and y is not None and y + (height or 0) < 0:
        above = True
    return left or above


def _size(element: etree._Element | None, across: str, down: str) -> tuple[float | None, float | None]:
    if element is None:
        return None, None
    width, height = number(element.get(across)), number(element.get(down))
    return (None if width is None else width / EMU_PER_CM), (None if height is None else height / EMU_PER_CM)


def _graphic(parent: etree._Element, base: Shape, depth: int) -> Iterator[Shape]:
    if depth > _MAX_DEPTH:
        return
    for node in parent:
        tag = node.tag
        if tag == MC + "AlternateContent":
            branch = choose(node)
            if branch is not None:
                yield from _graphic(branch, base, depth + 1)
        elif tag == PIC + "pic":
            yield from _picture(node, base)
        elif tag == WPS + "wsp" or local(node) in ("sp", "wsp"):
            yield from _word_shape(node, base)
        elif local(node) in ("wgp", "grpSp", "wpc", "lockedCanvas", "spTree"):
            yield from _graphic(node, _placed(node, base), depth + 1)
        elif tag == WPG + "graphicFrame" or local(node) == "graphicFrame":
            data = child(node, A + "graphic", A + "graphicData")
            if data is not None:
                yield from _graphic(data, _placed(node, base), depth + 1)
        elif tag == C + "chart":
            yield replace(base, kind="chart", relation=node.get(R + "id", ""))
        elif tag == CX + "chart" or (local(node) == "chart" and "chartex" in tag):
            yield replace(base, kind="chartex", relation=node.get(R + "id", ""))
        elif tag == DGM + "relIds":
            yield replace(base, kind="smartart", relation=node.get(R + "dm", ""))


def _placed(node: etree._Element, base: Shape) -> Shape:
    """Return ``base`` at the place of a member of a group, in the group's own coordinates."""
    for holder in ("spPr", "grpSpPr", "xfrm"):
        properties = next((e for e in node if local(e) == holder), None)
        frame = properties if holder == "xfrm" else child(properties, A + "xfrm")
        if frame is None:
            continue
        x, y = _size(frame.find(A + "off"), "x", "y")
        width, height = _size(frame.find(A + "ext"), "cx", "cy")
        if x is not None and y is not None and local(node) != "wgp" and local(node) != "wpc":
            return replace(base, x=x, y=y, width=width, height=height)
    return base


def _word_shape(node: etree._Element, base: Shape) -> Iterator[Shape]:
    placed = _placed(node, base)
    own = next((e for e in node if local(e) in ("cNvPr", "nvSpPr")), None)
    named = own if own is None or local(own) == "cNvPr" else next((e for e in own if local(e) == "cNvPr"), None)
    alt = (named.get("descr") or "") if named is not None else ""
    properties = next((e for e in node if local(e) == "spPr"), None)
    picture = child(properties, A + "blipFill", A + "blip")
    fill = _fill(node, properties)
    if picture is not None:
        yield replace(
            placed,
            kind="image",
            alt=alt or base.alt,
            relation=picture.get(R + "embed", ""),
            linked=picture.get(R + "link", ""),
        )
    content = child(node, WPS + "txbx", W + "txbxContent")
    if content is not None:
        yield replace(placed, kind="text", element=content, fill=fill, alt="")
        return
    body = next((e for e in node if local(e) == "txBody"), None)
    if body is not None:
        yield replace(placed, kind="drawing_text", element=body, fill=fill, alt="")
    elif properties is not None and fill is not None and picture is None:
        yield replace(placed, kind="wordart", fill=fill, text="", alt="")


def _fill(node: etree._Element, properties: etree._Element | None) -> str | None:
    """Return the fill colour of a shape, ``UNKNOWN`` for one that is not a plain colour, None when it has none."""
    if properties is not None:
        solid = properties.find(A + "solidFill")
        if solid is not None:
            plain = child(solid, A + "srgbClr")
            return (hex_color(plain.get("val")) if plain is not None and len(plain) == 0 else None) or UNKNOWN
        if properties.find(A + "noFill") is not None:
            return None
        if any(properties.find(A + tag) is not None for tag in ("gradFill", "blipFill", "pattFill", "grpFill")):
            return UNKNOWN
    reference = next((e for e in node.iter(A + "fillRef")), None)
    if reference is not None and reference.get("idx", "0") != "0":
        return UNKNOWN
    return None


def _picture(node: etree._Element, base: Shape) -> Iterator[Shape]:
    blip = child(node, PIC + "blipFill", A + "blip")
    if blip is None:
        return
    named = child(node, PIC + "nvPicPr", PIC + "cNvPr")
    alt = base.alt or (named.get("descr", "") if named is not None else "")
    twin = next((e for e in blip.iter("{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip")), None)
    vector = "" if twin is None else twin.get(R + "embed", "")
    yield replace(
        _placed(node, base), kind="image", alt=alt, relation=blip.get(R + "embed", ""), linked=blip.get(R + "link", ""), vector=vector
    )


def _vml(node: etree._Element, base: Shape, depth: int) -> Iterator[Shape]:
    if depth > _MAX_DEPTH:
        return
    for inner in node:
        tag, name = inner.tag, local(inner)
        placed = base
        style = inner.get("style")
        if style and isinstance(tag, str) and tag.startswith(V):
            lengths = {key: float(value) * _CM[unit or None] for key, value, unit in _STYLE_LENGTH.findall(style)}
            placed = replace(
                base, width=lengths.get("width", base.width), height=lengths.get("height", base.height),
                alt=inner.get("alt") or base.alt,
                fill=_vml_fill(inner.get("fillcolor") or ""),
            )  # fmt: skip
            if inner.get("filled") in ("f", "false"):
                placed = replace(placed, fill=None)
        if tag == MC + "AlternateContent":
            branch = choose(inner)
            if branch is not None:
                yield from _vml(branch, base, depth + 1)
        elif tag == W + "txbxContent":
            yield replace(base, kind="text", element=inner, alt="")
        elif tag == V + "imagedata":
            yield replace(
                base, kind="image", relation=inner.get(R + "id") or inner.get(O + "relid") or "",
                linked=inner.get(R + "href", ""), alt=base.alt or inner.get(O + "title", ""),
            )  # fmt: skip
        elif tag == V + "textpath":
            if inner.get("string"):
                yield replace(base, kind="wordart", text=inner.get("string", ""), alt="")
        elif name != "OLEObject" and tag != V + "shapetype":
            yield from _vml(inner, placed, depth + 1)


def _vml_fill(color: str) -> str | None:
    return hex_color(color.lstrip("#")) or (UNKNOWN if color else None)


def in_reading_order(found: list[Shape]) -> list[Shape]:
    """Return shapes of one group or anchor in rows, then left to right; as they came when a place is missing."""
    if len(found) < 2 or any(shape.x is None or shape.y is None for shape in found):
        return found
    rows: list[tuple[float, float, list[Shape]]] = []
    for shape in sorted(found, key=lambda one: (one.y or 0.0, one.x or 0.0)):
        top, height = shape.y or 0.0, max(shape.height or 0.0, 0.1)
        if rows and top < rows[-1][0] + rows[-1][1] / 2:
            rows[-1][2].append(shape)
        else:
            rows.append((top, height, [shape]))
    return [shape for row in rows for shape in sorted(row[2], key=lambda one: one.x or 0.0)]
