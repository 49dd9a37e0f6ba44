"""Turns raw blocks of any reader into the final, numbered blocks of a Document."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TypedDict, Unpack

from evalassist.model.document import BBox, Block, Form, Kind, Table

_SPACES = re.compile(r"[\s\u00a0\u202f\u2000-\u200a]+")


def fold(text: str) -> str:
    """Return ``text`` in NFC with every run of white space (no-break spaces too) folded to one space, ends stripped."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


class RawFields(TypedDict, total=False):
    """The fields of a block a reader may give; ids, sections and table texts are filled by ``Builder``."""

    form: Form
    level: int | None
    page: int | None
    bbox: BBox | None
    label: str | None
    list_level: int | None
    table: Table | None
    anchor: str | None
    bold: bool
    font_size: float | None
    alt: str | None
    ocr_confidence: float | None
    source: str | None
    links: tuple[str, ...]


class Builder:
    """Collects blocks in reading order, numbers them ("b0001"…) and gives each its heading path.

    ``add`` returns the new block's id, so that captions, footnotes and comments can be anchored to it.
    """

    def __init__(self) -> None:
        self._rows: list[tuple[str, Kind, str, RawFields]] = []

    def add(self, kind: Kind, text: str, **fields: Unpack[RawFields]) -> str:
        """Append one block and return its id; the text is folded, a table's text is made from its cells."""
        block_id = f"b{len(self._rows) + 1:04d}"
        table = fields.get("table")
        folded = "\n".join(table.row_texts()) if table is not None else fold(text)
        self._rows.append((block_id, kind, folded, fields))
        return block_id

    def blocks(self) -> tuple[Block, ...]:
        """Return the finished blocks; the heading path is computed from the levels of the heading blocks."""
        path: list[tuple[int, str]] = []
        done: list[Block] = []
        for block_id, kind, text, fields in self._rows:
            if kind == "heading" and text:
                level = fields.get("level") or 1
                path = [entry for entry in path if entry[0] < level]
                section = tuple(entry[1] for entry in path)
                path.append((level, text))
            elif kind in ("header", "footer", "toc"):
                section = ()
            else:
                section = tuple(entry[1] for entry in path)
            done.append(Block(id=block_id, kind=kind, text=text, section=section, **fields))
        return tuple(done)


def count_words(blocks: Iterable[Block]) -> int:
    """Return the number of white-space separated words in the given blocks."""
    return sum(len(block.text.split()) for block in blocks)
