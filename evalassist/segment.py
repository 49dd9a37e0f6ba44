"""Document -> passages with their heading path: what can be ranked and quoted as evidence.

A paragraph of at most ``MAX_WORDS`` words is one passage, a longer one is cut at sentence ends; each list item is read with the
sentence that introduces the list; each table row is read with its header row. A passage is a span of one block.
"""

from __future__ import annotations

from collections.abc import Iterator

from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.passage import Grain, Passage, Span

MAX_WORDS = 80
_MIN_WORDS = 3
_CONTEXT_HEADINGS = 2
_CONTEXT_WORDS = 30


def segment(document: Document) -> tuple[Passage, ...]:
    """Return the passages of a document in reading order ("p0001"…); headings, contents and page furniture give none."""
    passages: list[Passage] = []
    intro = ""
    previous: Block | None = None
    for order, block in enumerate(document.body()):
        if block.kind == "heading":
            intro, previous = "", block
            continue
        if block.kind == "paragraph":
            intro = block.text if block.text.rstrip().endswith(":") else ""
        elif previous is not None and previous.kind == "paragraph" and block.kind in ("list_item", "table"):
            intro = _tail(previous.text)
        for start, end, grain, context in _cut(block, intro):
            text = block.text[start:end]
            count = len(text.split())
            if count < _MIN_WORDS and block.kind != "table":
                continue
            headings = " > ".join(block.section[-_CONTEXT_HEADINGS:])
            passages.append(
                Passage(
                    id=f"p{len(passages) + 1:04d}",
                    grain=grain,
                    text=text,
                    context="\n".join(part for part in (headings, context) if part),
                    span=Span(block_id=block.id, start=start, end=end),
                    section=block.section,
                    page=block.page,
                    order=order,
                    words=count,
                    ocr=block.form == "ocr",
                )
            )
        if block.kind != "list_item":
            previous = block
    return tuple(passages)


def _tail(text: str) -> str:
    last = list(sentences(text))[-1:]
    return " ".join(text[start:end] for start, end in last)


def _cut(block: Block, intro: str) -> Iterator[tuple[int, int, Grain, str]]:
    if block.table is not None:
        yield from _rows(block)
    elif block.kind == "list_item":
        for start, end in windows(block.text):
            yield start, end, "list", _clip(intro)
    else:
        for start, end in windows(block.text):
            yield start, end, "paragraph", ""


def _rows(block: Block) -> Iterator[tuple[int, int, Grain, str]]:
    table = block.table
    if table is None:
        return
    lines = block.text.split("\n")
    heads = table.header_rows
    header = " | ".join(lines[:heads])
    offset = 0
    for index, line in enumerate(lines):
        start = offset
        offset += len(line) + 1
        if index < heads or not line.replace("|", "").strip():
            continue
        for begin, end in windows(line):
            yield start + begin, start + end, "row", _clip(header)


def _clip(text: str) -> str:
    return " ".join(text.split()[:_CONTEXT_WORDS])


def windows(text: str, limit: int = MAX_WORDS) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of pieces of at most ``limit`` words cut at sentence ends; a longer sentence is cut at a word."""
    begin: int | None = None
    last = 0
    count = 0
    for start, end in sentences(text):
        size = len(text[start:end].split())
        if begin is not None and count + size > limit:
            yield begin, last
            begin, count = None, 0
        if size > limit:
            yield from _hard_cut(text, start, end, limit)
            continue
        if begin is None:
            begin = start
        last, count = end, count + size
    if begin is not None:
        yield begin, last


def _hard_cut(text: str, start: int, end: int, limit: int) -> Iterator[tuple[int, int]]:
    cursor = start
    while cursor < end:
        pieces = text[cursor:end].split(None, limit)
        if len(pieces) <= limit:
            yield cursor, end
            return
        cut = end - len(pieces[-1])
        yield cursor, cursor + len(text[cursor:cut].rstrip())
        cursor = cut
