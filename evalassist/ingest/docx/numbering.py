"""Computes the labels Word shows before numbered paragraphs ("3.", "a)", "1.2", "•") from numbering.xml."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from lxml import etree

from evalassist.ingest.docx.ns import W, child, number, val

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_LOW = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(slots=True)
class _Level:
    fmt: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    style: str | None = None


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int] = field(default_factory=dict)
    started: set[int] = field(default_factory=set)


def roman(value: int) -> str:
    """Return a positive number in lower-case Roman figures."""
    out = ""
    for size, figure in _ROMAN + _ROMAN_LOW:
        while value >= size:
            out += figure
            value -= size
    return out


def show(value: int, fmt: str) -> str:
    """Return a counter in the number format ``fmt`` of ``w:numFmt`` (decimal for a format that is not known)."""
    if fmt in ("upperRoman", "lowerRoman") and 0 < value < 5000:
        return roman(value).upper() if fmt == "upperRoman" else roman(value)
    if fmt in ("upperLetter", "lowerLetter") and value > 0:
        letter = chr(ord("a") + (value - 1) % 26) * min(10, (value - 1) // 26 + 1)
        return letter.upper() if fmt == "upperLetter" else letter
    if fmt == "decimalZero":
        return f"{value:02d}"
    if fmt == "ordinal":
        return f"{value}er" if value == 1 else f"{value}e"
    if fmt == "none":
        return ""
    return str(value)


def bullet_of(text: str) -> str:
    """Return the bullet shown for a level text: its own character when it is a plain one, else "•"."""
    text = text.strip()
    if not text or text in ("o", "§") or unicodedata.category(text[0]) == "Co":
        return "•"
    return text[:3]


class Numbering:
    """The lists of one document; ``label`` must be called once per numbered paragraph, in document order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstracts: dict[str, etree._Element] = {}
        by_style: dict[str, etree._Element] = {}
        for element in root.iter(W + "abstractNum"):
            abstracts[element.get(W + "abstractNumId", "")] = element
            link = val(element, W + "styleLink")
            if link:
                by_style[link] = element
        for element in root.iter(W + "num"):
            abstract_id = val(element, W + "abstractNumId") or ""
            abstract = abstracts.get(abstract_id)
            if abstract is None:
                continue
            real = by_style.get(val(abstract, W + "numStyleLink") or "", abstract)
            levels = {number(e.get(W + "ilvl")) or 0: _level(e) for e in real.findall(W + "lvl")}
            entry = _List(real.get(W + "abstractNumId", abstract_id), levels)
            for override in element.findall(W + "lvlOverride"):
                depth = number(override.get(W + "ilvl")) or 0
                redefined = child(override, W + "lvl")
                if redefined is not None:
                    entry.levels[depth] = _level(redefined)
                start = number(val(override, W + "startOverride"))
                if start is not None:
                    entry.starts[depth] = start
            self._lists[element.get(W + "numId", "")] = entry

    def knows(self, num_id: str) -> bool:
        """True when ``num_id`` names a list of the document."""
        return num_id in self._lists

    def level_of_style(self, num_id: str, style_id: str) -> int | None:
        """Return the level tied to a paragraph style in this list, or None."""
        entry = self._lists.get(num_id)
        for depth, level in entry.levels.items() if entry else ():
            if level.style == style_id:
                return depth
        return None

    def label(self, num_id: str, depth: int) -> str | None:
        """Count one paragraph of list ``num_id`` at 0-based ``depth`` and return its label ("" when it shows none)."""
        entry = self._lists.get(num_id)
        if entry is None:
            return None
        level = entry.levels.get(depth) or _Level(text=f"%{depth + 1}.")
        counts = self._counts.setdefault(entry.abstract, {})
        if depth in entry.starts and depth not in entry.started:
            entry.started.add(depth)
            counts[depth] = entry.starts[depth]
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [key for key in counts if key > depth]:
            rule = entry.levels[deeper].restart if deeper in entry.levels else None
            if rule is None or (rule > 0 and depth < rule):
                del counts[deeper]
        if level.fmt == "bullet":
            return bullet_of(level.text)

        def figure(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = entry.levels.get(at) or _Level()
            value = counts.get(at, other.start)
            return show(value, "decimal" if level.legal else other.fmt)

        return re.sub(r"%([1-9])", figure, level.text).strip()


def _level(element: etree._Element) -> _Level:
    fmt = val(element, W + "numFmt")
    if fmt is None:  # newer formats stand in mc:AlternateContent
        fmt = next((e.get(W + "val") for e in element.iter(W + "numFmt")), None)
    start = number(val(element, W + "start"))
    legal = element.find(W + "isLgl") is not None
    return _Level(
        fmt=fmt or "decimal",
        text=val(element, W + "lvlText") or "",
        start=1 if start is None else start,
        restart=number(val(element, W + "lvlRestart")),
        legal=legal,
        style=val(element, W + "pStyle"),
    )
