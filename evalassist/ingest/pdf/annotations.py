"""Form fields, typed-in text and reviewers' notes of a page. Nothing an annotation links to is opened or run."""

from __future__ import annotations

from typing import Any

from evalassist.ingest.build import fold
from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.shapes import Frag, Glyph, Item, contains
from evalassist.model.document import BBox

_TEXT_BOX = 2
_POPUP, _LINK, _WIDGET = 16, 1, 19
_TICKS = {"CheckBox": ("☑", "☐"), "RadioButton": ("●", "○")}


def read_annotations(page: Any, parts: PageParts) -> list[Item]:
    """Put field values into ``parts.frags`` at their place; return typed text boxes and notes as items."""
    items: list[Item] = []
    try:
        _fields(page, parts)
        items += _notes(page, parts)
    except Exception:  # a broken annotation must not cost the page
        return items
    return items


def _fields(page: Any, parts: PageParts) -> None:
    for widget in page.widgets():
        box = tuple(float(value) for value in widget.rect)
        kind = widget.field_type_string
        inside = [frag for frag in parts.frags if contains(_box(box), frag.middle, 1)]
        if kind in _TICKS:
            on, off = _TICKS[kind]
            value = str(widget.field_value or "").lower()
            sign = off if value in ("", "off", "no", "false", "0") else on
            parts.frags = [frag for frag in parts.frags if frag not in inside]
            parts.frags.append(_made(sign, _box(box)))
        elif inside:
            for frag in inside:
                frag.field = True
        elif kind in ("Text", "ComboBox", "ListBox") and widget.field_value:
            value = widget.field_value
            text = fold(" ".join(value) if isinstance(value, list) else str(value))
            if text:
                parts.frags.append(_made(text, _box(box)))


def _box(values: tuple[float, ...]) -> BBox:
    return (values[0], values[1], values[2], values[3])


def _made(text: str, box: BBox) -> Frag:
    size = max(6.0, min(11.0, 0.75 * (box[3] - box[1])))
    base = min((box[1] + box[3]) / 2 + 0.3 * size, box[1] + 1.2 * size)
    step = min((box[2] - box[0]) / max(1, len(text)), 0.5 * size)
    glyphs = [Glyph(c, box[0] + i * step, box[0] + (i + 1) * step) for i, c in enumerate(text)]
    x1 = box[0] + step * len(text)
    return Frag(glyphs, box[0], base - 0.8 * size, x1, base + 0.22 * size, base, size, field=True)


def _notes(page: Any, parts: PageParts) -> list[Item]:
    items: list[Item] = []
    for annot in page.annots():
        kind = annot.type[0]
        if kind in (_POPUP, _LINK, _WIDGET):
            continue
        text = fold(annot.info.get("content") or "")
        box = _box(tuple(float(value) for value in annot.rect))
        if kind == _TEXT_BOX:
            inside = [frag for frag in parts.frags if contains(box, frag.middle, 2) and fold(frag.text) in text]
            parts.frags = [frag for frag in parts.frags if frag not in inside]
            if text:
                items.append(Item("paragraph", text, box, parts.number, form="annotation"))
        elif text:
            items.append(Item("comment", text, box, parts.number, form="annotation"))
    return items
