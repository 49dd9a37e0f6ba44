"""What the DOCX walker yields before the shaping pass: blocks that can still change kind, level or place."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from evalassist.ingest.docx.styles import Look
from evalassist.model.document import Form, Kind, Table


@dataclass(slots=True, eq=False)
class Item:
    """A block to be: the fields of ``Block`` plus the looks the shaping pass decides by.

    ``text`` may hold new lines (manual line breaks) until the shaping pass; ``style_level`` is the heading level a
    style or outline gives; ``zone`` is "toc", "cover" or "" as the file itself says; ``breaks_before``: a page
    starts here; ``within``: the item that stands for this one when it makes no block of its own.
    """

    kind: Kind
    text: str
    form: Form = "body"
    level: int | None = None
    page: int | None = None
    label: str | None = None
    list_level: int | None = None
    table: Table | None = None
    anchor: Item | None = None
    bold: bool = False
    font_size: float | None = None
    alt: str | None = None
    ocr_confidence: float | None = None
    links: tuple[str, ...] = ()
    style_level: int | None = None
    style_name: str = ""
    zone: str = ""
    is_title: bool = False
    centered: bool = False
    caps: bool = False
    underline: bool = False
    color: str | None = None
    breaks_before: bool = False
    within: Item | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of visible or hidden text of one look; ``hidden`` says in French how it is hidden."""

    text: str
    look: Look
    hidden: str | None = None


@dataclass(slots=True)
class Paragraph:
    """The inline content of one ``w:p``."""

    chunks: list[Chunk] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    drawings: list[etree._Element] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    page: int | None = None
    toc: bool = False
    broke: bool = False

    @property
    def text(self) -> str:
        """The visible text, manual line breaks as new lines."""
        return "".join(chunk.text for chunk in self.chunks if chunk.hidden is None)

    def absorb(self, first: Paragraph) -> None:
        """Put the content of ``first`` (a paragraph whose mark was deleted, a drop cap) before this one's."""
        self.chunks[:0] = first.chunks
        self.deleted[:0] = first.deleted
        self.notes[:0] = first.notes
        self.comments[:0] = first.comments
        self.drawings[:0] = first.drawings
        self.links[:0] = first.links
        self.page = first.page if first.text.strip() else self.page
        self.toc = self.toc or first.toc


@dataclass(slots=True)
class PageCounter:
    """Follows Word's last rendered page breaks; ``page`` stays None when the file holds none.

    A break made by the author (page break, new section) and the rendered break that follows it count once.
    """

    known: bool
    page: int | None = None
    frozen: int = 0
    _fresh: bool = False
    seen: bool = False

    def __post_init__(self) -> None:
        self.page = 1 if self.known else None

    def rendered(self) -> bool:
        """Meet a ``w:lastRenderedPageBreak``; True when it starts a page."""
        if self.page is None or self.frozen:
            return False
        if self._fresh:
            self._fresh = False
            return False
        self.page += 1
        return True

    def explicit(self) -> None:
        """Meet a break made by the author."""
        if self.page is not None and not self.frozen:
            self.page += 1
            self._fresh = True

    def text(self) -> None:
        """Meet visible text."""
        self.seen = True
        if not self.frozen:
            self._fresh = False
