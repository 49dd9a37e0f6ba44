"""Framed and coloured boxes: text in one box is read together."""

from __future__ import annotations

from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.order import Atom, Card
from evalassist.ingest.pdf.shapes import Frag, area, contains, overlap
from evalassist.ingest.pdf.table_text import around
from evalassist.model.document import BBox

_MIN_LINES = 2


def box_in(parts: PageParts, atoms: list[Atom]) -> list[Atom]:
    """Return the pieces with those that stand in one frame gathered into a ``Card`` (frames may be nested)."""
    page = parts.width * parts.height
    frames = _distinct([box for box in parts.frames if 0.004 * page < area(box) < 0.6 * page])
    if not frames or len(frames) > 200:
        return atoms
    frames = [frame for frame in frames if not any(_in_row(frame, other) for other in frames if other is not frame)]
    for frame in sorted(frames, key=area):
        inside: list[Atom] = []
        cut = False
        for atom in atoms:
            box = (atom.x0, atom.y0, atom.x1, atom.y1)
            if around(frame, box):
                inside.append(atom)
            else:
                middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
                laid_over = isinstance(atom, Card) and overlap(frame, box) > 0.1 * area(box)
                cut = cut or laid_over or contains(frame, middle)
        if cut or not _enough(inside) or len(inside) == len(atoms):
            continue
        chosen = {id(atom) for atom in inside}
        atoms = [atom for atom in atoms if id(atom) not in chosen]
        atoms.append(Card(*frame, inside))
    return atoms


def _in_row(a: BBox, b: BBox) -> bool:
    """Two frames of one height that touch: cells of a striped row, not cards."""
    same = abs(a[1] - b[1]) < 2 and abs(a[3] - b[3]) < 2
    return same and min(abs(a[2] - b[0]), abs(b[2] - a[0])) < 3


def _distinct(frames: list[BBox]) -> list[BBox]:
    kept: list[BBox] = []
    for frame in frames:
        if not any(max(abs(a - b) for a, b in zip(frame, other, strict=True)) < 6 for other in kept):
            kept.append(frame)
    return kept


def _enough(inside: list[Atom]) -> bool:
    """A card holds at least two lines of text: a line on a coloured band is a heading or a highlight."""
    bases: list[float] = []
    for atom in inside:
        if not isinstance(atom, Frag):
            return True
        if not any(abs(base - atom.base) < 3 for base in bases):
            bases.append(atom.base)
    return len(bases) >= _MIN_LINES
