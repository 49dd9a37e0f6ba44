"""The small mutable pieces a page is taken apart into before it becomes blocks. Points, origin at the top left."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from evalassist.model.document import BBox, Form, Kind, Table

HORIZONTAL = (1, 0)
"""Writing direction of ordinary text."""


@dataclass(slots=True)
class Glyph:
    """One character with its horizontal extent; ``raised`` marks a superscript."""

    c: str
    x0: float
    x1: float
    bold: bool = False
    raised: bool = False


@dataclass(slots=True)
class Frag:
    """A run of characters on one baseline without a wide gap.

    ``y0``/``y1`` are taken from baseline and size (0.8 above, 0.22 below), so that lines of a paragraph do not overlap.
    """

    glyphs: list[Glyph]
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float
    font: str = ""
    bold: bool = False
    italic: bool = False
    color: int = 0
    alpha: int = 255
    drawn: bool = True
    direction: tuple[int, int] = HORIZONTAL
    origin: tuple[float, float] = (0.0, 0.0)
    confidence: float | None = None
    layer: bool = False
    """True for the invisible text an OCR programme laid over a scan."""
    field: bool = False
    """True for what was filled into a form field."""
    text: str = ""
    label: str | None = None
    """The bullet or item number the fragment starts with, when it stood apart from the text."""

    def __post_init__(self) -> None:
        if not self.text:
            self.text = "".join(glyph.c for glyph in self.glyphs)

    @property
    def box(self) -> BBox:
        """The four sides."""
        return (self.x0, self.y0, self.x1, self.y1)

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle."""
        return ((self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2)


@dataclass(slots=True)
class Row:
    """A line of text as it is read: one or more fragments on a baseline, left to right."""

    frags: list[Frag]
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    base: float = 0.0
    size: float = 0.0
    bold: bool = False
    color: int = 0
    text: str = ""

    def __post_init__(self) -> None:
        self.frags.sort(key=lambda frag: frag.x0)
        main = max(self.frags, key=lambda frag: len(frag.text))
        self.x0, self.x1 = self.frags[0].x0, max(frag.x1 for frag in self.frags)
        self.y0, self.y1 = min(frag.y0 for frag in self.frags), max(frag.y1 for frag in self.frags)
        self.base, self.size, self.color = main.base, main.size, main.color
        letters = sum(len(frag.text) for frag in self.frags)
        self.bold = sum(len(frag.text) for frag in self.frags if frag.bold) >= 0.85 * letters
        self.text = " ".join(frag.text.strip() for frag in self.frags)

    @property
    def box(self) -> BBox:
        """The four sides."""
        return (self.x0, self.y0, self.x1, self.y1)


@dataclass(slots=True)
class Picture:
    """An image placed on the page; ``xref`` 0 for an inline image; sizes in pixels."""

    box: BBox
    xref: int
    width: int
    height: int
    digest: str = ""
    masked: bool = False


@dataclass(slots=True)
class Fill:
    """A painted rectangle: colour as 0..1 triple, its place in the drawing order, opaque or not."""

    box: BBox
    color: tuple[float, float, float]
    seqno: int
    opaque: bool = True


@dataclass(slots=True)
class Edge:
    """A horizontal or vertical stroke: ``at`` is its y (or x), ``lo``..``hi`` its extent."""

    at: float
    lo: float
    hi: float


@dataclass(slots=True)
class Item:
    """A piece of a page in reading order, on its way to becoming a block."""

    kind: Kind
    text: str
    box: BBox
    page: int
    form: Form = "body"
    rows: list[Row] = field(default_factory=list)
    size: float = 0.0
    bold: bool = False
    color: int = 0
    label: str | None = None
    list_level: int | None = None
    level: int | None = None
    table: Table | None = None
    columns: tuple[float, ...] = ()
    """Lines between the columns of a table, outer ones included."""
    spans: tuple[tuple[float, float], ...] = ()
    """Extent of the text of each column of a table without rules."""
    last_page: int = 0
    """Page a joined table ends on, 0 when it is on one page."""
    otherwise: list[Item] = field(default_factory=list)
    """What a lone row is when no table goes on with it on the next page."""
    confidence: float | None = None
    alt: str | None = None
    notes: tuple[str, ...] = ()
    """Superscript marks in the text, in order."""
    anchor_item: Item | None = None
    picture: Picture | None = None
    group: int = 0
    """Number of the column or box of the page the item stands in."""
    right: float = 0.0
    """Right edge of that column or box."""


Zone = Literal["top", "bottom", "body"]


def area(box: BBox) -> float:
    """Surface of a box."""
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def overlap(a: BBox, b: BBox) -> float:
    """Surface two boxes share."""
    return max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))


def contains(box: BBox, point: tuple[float, float], margin: float = 0.0) -> bool:
    """True when the point lies in the box grown by ``margin``."""
    x, y = point
    return box[0] - margin <= x <= box[2] + margin and box[1] - margin <= y <= box[3] + margin


def union(boxes: list[BBox]) -> BBox:
    """Smallest box around all boxes."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
