"""Bullets and item numbers that stand apart from their text are put back in front of it."""

from __future__ import annotations

from evalassist.ingest.pdf.glyphs import is_label, split_bullet
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Glyph
from evalassist.model.document import BBox

_REACH = 60.0
"""Points a label may stand to the left of its text."""


def attach_dots(frags: list[Frag], dots: list[BBox]) -> None:
    """Put a bullet before the text at the right of each small painted mark that stands on its line."""
    for dot in dots:
        y = (dot[1] + dot[3]) / 2
        line = [frag for frag in frags if frag.direction == HORIZONTAL and abs(frag.base - 0.3 * frag.size - y) < 0.3 * frag.size]
        right = [frag for frag in line if 0.5 <= frag.x0 - dot[2] < 30 and frag.label is None]
        if not right:
            continue
        target = min(right, key=lambda frag: frag.x0)
        if any(0 <= dot[0] - frag.x1 < 1.5 * (target.x0 - dot[2]) for frag in line):
            continue
        target.glyphs = [Glyph("•", dot[0], dot[2]), Glyph(" ", dot[2], target.x0), *target.glyphs]
        target.text, target.label, target.x0 = f"• {target.text}", "•", dot[0]


def attach(frags: list[Frag]) -> list[Frag]:
    """Return the fragments with lone labels merged into the fragment at their right on the same baseline."""
    labels = [frag for frag in frags if frag.direction == HORIZONTAL and len(frag.text) <= 7 and is_label(frag.text)]
    if not labels or len(labels) * len(frags) > 400_000:
        return frags
    taken: set[int] = set()
    for label in sorted(labels, key=lambda frag: frag.x0, reverse=True):
        near = [
            frag
            for frag in frags
            if frag is not label
            and id(frag) not in taken
            and frag.direction == HORIZONTAL
            and -1 <= frag.x0 - label.x1 < _REACH
            and abs(frag.base - label.base) < 0.4 * frag.size
            and frag.drawn == label.drawn
        ]
        if not near:
            continue
        target = min(near, key=lambda frag: frag.x0)
        sign = label.text in "+-–—" and split_bullet(f"{label.text} {target.text}")[0] is None
        if _column_of_numbers(label, labels, target, frags):
            continue
        space = Glyph(" ", label.x1, target.x0)
        target.glyphs = [*label.glyphs, space, *target.glyphs]
        target.text = f"{label.text} {target.text}"
        target.label = None if sign else label.text
        target.x0 = label.x0
        taken.add(id(label))
    return [frag for frag in frags if id(frag) not in taken]


def _column_of_numbers(label: Frag, labels: list[Frag], target: Frag, frags: list[Frag]) -> bool:
    """A dash or letter in a row of cells is a value, not a label: something stands to its left on the same line."""
    if label.text.strip("-–—+oxX ") and not label.text[:1].isalnum():
        return False
    return any(
        other is not label
        and other is not target
        and other.x1 <= label.x0
        and label.x0 - other.x1 < 200
        and abs(other.base - label.base) < 0.4 * label.size
        and not is_label(other.text)
        for other in frags
    )
