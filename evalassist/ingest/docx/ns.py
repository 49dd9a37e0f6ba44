"""Namespaces of OOXML and the small XML helpers every file of the DOCX reader uses."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CX: Final = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
DGM: Final = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
O: Final = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
V: Final = "{urn:schemas-microsoft-com:vml}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPG: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
ADEC: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"

_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_MAP: Final[tuple[tuple[bytes, bytes], ...]] = (
    (b"officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"officeDocument/customXml", b"http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
    (b"officeDocument/sharedTypes", b"http://schemas.openxmlformats.org/officeDocument/2006/sharedTypes"),
    (
        b"officeDocument/extendedProperties",
        b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    ),
    (b"officeDocument/docPropsVTypes", b"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    (b"wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (
        b"drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (b"drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"drawingml/chart", b"http://schemas.openxmlformats.org/drawingml/2006/chart"),
    (b"drawingml/diagram", b"http://schemas.openxmlformats.org/drawingml/2006/diagram"),
    (b"drawingml/picture", b"http://schemas.openxmlformats.org/drawingml/2006/picture"),
)

_LENGTH = re.compile(r"^(-?\d+(?:\.\d+)?)(pt|mm|cm|in|pc|pi)?$")
_POINTS: Final = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pc": 12.0, "pi": 12.0}


def from_strict(data: bytes) -> bytes:
    """Return the XML with the namespaces of strict OOXML replaced by the transitional ones (unchanged if none)."""
    if _STRICT not in data:
        return data
    for strict, usual in _STRICT_MAP:
        data = data.replace(_STRICT + strict, usual)
    return data


def local(element: etree._Element) -> str:
    """Return the tag without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    return tag.rpartition("}")[2]


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return the first descendant along ``path`` (Clark names), or None."""
    for tag in path:
        if element is None:
            return None
        element = element.find(tag)
    return element


def val(element: etree._Element | None, *path: str) -> str | None:
    """Return the ``w:val`` attribute of the element at the end of ``path``, or None."""
    found = child(element, *path)
    return None if found is None else found.get(W + "val")


def switch(element: etree._Element | None, tag: str) -> bool | None:
    """Return the value of an on/off property: None when absent, True for an empty element."""
    found = None if element is None else element.find(tag)
    if found is None:
        return None
    return found.get(W + "val", "1").lower() not in {"0", "false", "off", "none"}


def number(text: str | None) -> int | None:
    """Return an integer attribute (a decimal one is cut), or None when it is missing or malformed."""
    try:
        return None if text is None else int(float(text))
    except (ValueError, OverflowError):
        return None


def half_points(text: str | None) -> float | None:
    """Return a font size in points from ``w:sz`` (half-points, or a length with its unit in strict files)."""
    match = _LENGTH.match(text.strip()) if text else None
    if match is None:
        return None
    value = float(match[1])
    return value * _POINTS[match[2]] if match[2] else value / 2
