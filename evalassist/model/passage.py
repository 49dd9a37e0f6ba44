"""Passages: the spans of a document that can be shown as evidence."""

from __future__ import annotations

from typing import Literal

from evalassist.model.base import Noun

Grain = Literal["sentence", "paragraph", "row", "table", "list"]


class Span(Noun):
    """Characters ``start`` to ``end`` (exclusive) of the text of one block."""

    block_id: str
    start: int
    end: int


class Passage(Noun):
    """A candidate for evidence.

    ``text`` is the verbatim text of ``span``; ``context`` is what is indexed beside it (heading path, a table's header row,
    the sentence that introduces a list); ``members`` are further spans read with it (the items of a list).
    """

    id: str
    grain: Grain
    text: str
    context: str
    span: Span
    section: tuple[str, ...]
    page: int | None
    order: int
    words: int
    ocr: bool = False

    def indexed(self) -> str:
        """Return the text given to the matchers: context and text on two lines."""
        return f"{self.context}\n{self.text}" if self.context else self.text
