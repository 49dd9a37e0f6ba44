"""The shaping pass: decides what a paragraph is where the file does not say (contents, cover, lists, captions)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from evalassist.ingest.build import fold
from evalassist.ingest.docx.items import Item
from evalassist.ingest.docx.looks import headings_by_look
from evalassist.ingest.text import (
    caption_start,
    heading_number,
    injection,
    is_toc_line,
    is_toc_title,
    normalise,
    split_bullet,
    split_item_number,
)
from evalassist.model.document import Cell, Table
from evalassist.model.errors import Notice, notice

COVER_ITEMS = 60
COVER_WORDS = 220
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
_FLOW = frozenset({"paragraph", "list_item", "heading", "table", "image", "caption", "toc"})


def shape(items: list[Item], notices: list[Notice]) -> list[Item]:
    """Return the items in their final kinds, levels and anchors; tricks found in the text are added to ``notices``."""
    items = _clean(items, notices)
    _contents(items)
    _cover(items)
    items = _typed_lists(items)
    headings_by_look(items)
    _captions(items)
    for item in items:
        item.text = fold(item.text)
    return items


def _clean(items: list[Item], notices: list[Notice]) -> list[Item]:
    """Normalise look-alike and invisible characters; set apart what addresses a checking tool."""
    changed, sample = 0, ""
    kept: list[Item] = []
    for item in items:
        text, count = normalise(item.text)
        if item.table is not None:
            item.table, in_table = _clean_table(item.table)
            count += in_table
            text = text or ""
        if count and not sample:
            sample = fold(text or " ".join(item.table.row_texts() if item.table else ()))[:80]
        changed += count
        item.text = text
        if not fold(text) and item.table is None and item.kind != "image" and not (item.kind == "list_item" and item.label):
            continue
        asked = None
        if item.kind in _FLOW or item.kind in ("footnote", "comment", "header", "footer"):
            asked = injection(text) or (injection(" ".join(item.table.row_texts())) if item.table else None)
        if asked:
            notices.append(notice("INJECTION", page=item.page, sample=asked[:80]))
            kept.extend(_set_apart(item))
        else:
            kept.append(item)
    if changed:
        notices.append(notice("LOOKALIKE", count=changed, sample=sample))
    return kept


def _clean_table(table: Table) -> tuple[Table, int]:
    count = 0
    cells: list[Cell] = []
    for cell in table.cells:
        text, found = normalise(cell.text)
        count += found
        if text != cell.text:
            lines = tuple(fold(normalise(line)[0]) for line in cell.lines)
            cell = cell.model_copy(update={"text": fold(text), "lines": lines})
        cells.append(cell)
    return table.model_copy(update={"cells": tuple(cells)}), count


def _set_apart(item: Item) -> list[Item]:
    """Return the item without the sentences that address a checking tool, then these as a hidden item."""
    if item.table is not None:
        cells, aside = [], []
        for cell in item.table.cells:
            if injection(cell.text):
                aside.append(cell.text)
                cell = cell.model_copy(update={"text": "", "lines": ()})
            cells.append(cell)
        item.table = item.table.model_copy(update={"cells": tuple(cells)})
        return [item, *(Item("hidden", text, page=item.page, anchor=item) for text in aside)]
    sentences = _SENTENCE.split(item.text)
    asked = [injection(sentence) is not None for sentence in sentences]
    if all(asked) or not any(asked):
        item.kind, item.style_level, item.level, item.label, item.list_level = "hidden", None, None, None, None
        return [item]
    apart = " ".join(sentence for sentence, found in zip(sentences, asked, strict=True) if found)
    item.text = " ".join(sentence for sentence, found in zip(sentences, asked, strict=True) if not found)
    return [item, Item("hidden", apart, page=item.page, anchor=item)]


def _contents(items: list[Item]) -> None:
    """Find tables of contents typed by hand, and the title above any of them."""
    flow = [item for item in items if item.kind in _FLOW]
    later = Counter(fold(item.text).casefold() for item in flow if item.kind in ("heading", "paragraph"))
    at = 0
    while at < len(flow):
        item = flow[at]
        end = at
        if is_toc_title(item.text) and item.kind in ("paragraph", "heading", "toc"):
            end = at + 1
            while end < len(flow) and _contents_line(flow[end], later):
                end += 1
            if end - at < 3 and flow[at + 1 : at + 2] and flow[at + 1].kind != "toc":
                end = at
        elif _heads_contents(flow, at):
            end = at + 1
        elif item.kind in ("paragraph", "list_item") and is_toc_line(item.text):
            end = at
            while end < len(flow) and flow[end].kind in ("paragraph", "list_item", "heading") and is_toc_line(flow[end].text):
                end += 1
            if end - at < 3:
                end = at
        for one in flow[at:end]:
            one.kind, one.level, one.style_level, one.label, one.list_level = "toc", None, None, None, None
            one.zone = "toc"
        at = max(end, at + 1)


def _heads_contents(flow: list[Item], at: int) -> bool:
    """True for a short line, in a heading's style or alone, right above a real table of contents."""
    item, after = flow[at], flow[at + 1 : at + 2]
    if not after or after[0].kind != "toc" or item.kind not in ("heading", "paragraph"):
        return False
    short = len(item.text.split()) <= 6 and heading_number(item.text) is None
    return short and (item.kind == "heading" or item.bold or item.breaks_before)


def _contents_line(item: Item, later: Counter[str]) -> bool:
    """True for a line under a contents title: one with a page number, or a title that comes again in the document."""
    if item.kind == "toc":
        return True
    if item.kind == "table" or item.style_level or len(item.text.split()) > 20 or item.breaks_before:
        return False
    return is_toc_line(item.text) or later[fold(item.text).casefold()] > 1


def _cover(items: list[Item]) -> None:
    """Mark the cover page, whose lines stay paragraphs even in a heading's style or look."""
    flow = [item for item in items if item.kind in _FLOW]
    end = next((at for at, item in enumerate(flow) if at and _turns_page(flow, at)), None)
    standalone = end is not None
    if end is None:
        end = next((at for at, item in enumerate(flow) if item.kind == "heading" and not item.is_title), 0)
        end = min(end, 12)
    region = flow[:end]
    prose = any(len(item.text.split()) > 45 for item in region if item.kind != "table")
    words = sum(len(item.text.split()) for item in region)
    lists = sum(item.kind == "list_item" for item in region)
    if region and len(region) <= COVER_ITEMS and words <= COVER_WORDS and not prose and lists <= 6:
        first_words = [fold(item.text).casefold() for item in region if item.kind == "heading"]
        opens_body = any(word.startswith(("introduction", "remerciement", "avant-propos", "1", "i.")) for word in first_words)
        if not standalone or not opens_body:
            for item in region:
                item.zone = item.zone or "cover"
    titles = [item for item in items if item.is_title and item.kind != "toc"]
    main = [item for item in titles if item.zone != "cover"]
    for item in items:
        if item.zone == "cover" and item.kind == "heading":
            item.kind, item.level, item.style_level = "paragraph", None, None
    if len(main) >= 3:  # the Title style used for the parts of the dossier
        for item in main:
            if "sub" not in item.style_name.lower() and "sous" not in item.style_name.lower():
                item.kind, item.level, item.style_level = "heading", 1, 1


def _turns_page(flow: list[Item], at: int) -> bool:
    item, before = flow[at], flow[at - 1]
    turned = item.page is not None and before.page is not None and item.page > before.page
    return item.breaks_before or item.kind == "toc" or turned


def _typed_lists(items: list[Item]) -> list[Item]:
    """Turn typed bullets and numbers into list items; split paragraphs whose manual lines each open with a bullet."""
    out: list[Item] = []
    for item in items:
        out.extend(_split_lines(item))
    flow = [item for item in out if item.kind in _FLOW]
    numbered: dict[int, tuple[str, str]] = {}
    for at, item in enumerate(flow):
        if item.kind not in ("paragraph", "list_item") or item.zone in ("toc", "cover"):
            continue
        found = split_bullet(item.text)
        if found is not None and (item.kind == "paragraph" or item.label in (None, "•")):
            item.kind, item.label, item.text = "list_item", found[0], found[1]
            item.list_level = item.list_level or 1
        elif item.kind == "paragraph":
            typed = split_item_number(item.text)
            if typed is not None:
                numbered[at] = typed
    for at, (label, rest) in numbered.items():
        item = flow[at]
        neighbours = [flow[one] for one in (at - 1, at + 1) if one in numbered]
        plain = not item.bold and not (item.bold or (heading_number(item.text) and _is_alone(flow, at, numbered)))
        if neighbours and plain and all(not one.bold for one in neighbours):
            item.kind, item.label, item.text, item.list_level = "list_item", label, rest, item.list_level or 1
    return out


def _is_alone(flow: list[Item], at: int, numbered: dict[int, tuple[str, str]]) -> bool:
    return at - 1 not in numbered and at + 1 not in numbered


def _split_lines(item: Item) -> list[Item]:
    """Return one item per manual line when two lines or more open with a bullet, else the item itself."""
    if item.kind not in ("paragraph", "list_item") or "\n" not in item.text.strip():
        return [item]
    lines = [line for line in item.text.split("\n") if line.strip()]
    if sum(split_bullet(line) is not None for line in lines) < 2:
        return [item]
    parts = [replace(item, text=line, breaks_before=False) for line in lines[1:]]
    item.text = lines[0]
    return [item, *parts]


def _captions(items: list[Item]) -> None:
    """Tie each caption to its figure or table: the nearest one on the side where captions of its sort stand."""
    flow = [item for item in items if item.kind in _FLOW and item.zone != "toc"]
    taken: set[int] = set()
    for at, item in enumerate(flow):
        start = caption_start(item.text)
        if item.kind == "paragraph" and start is not None:
            near = flow[max(0, at - 1) : at] + flow[at + 1 : at + 2]
            if not any(_is_object(one) for one in near):
                continue
            item.kind = "caption"
        if item.kind != "caption" or item.anchor is not None:
            continue
        above, below = _object_near(flow, at, -1, taken), _object_near(flow, at, 1, taken)
        wants_table = start is not None and start.of == "table"
        order = [below, above] if wants_table else [above, below]
        matching = [one for one in order if one is not None and (one.kind == "table") == wants_table]
        chosen = next(iter(matching), None) or next((one for one in order if one is not None), None)
        if chosen is not None:
            item.anchor = chosen
            taken.add(id(chosen))


def _is_object(item: Item) -> bool:
    return item.kind in ("table", "image") or item.form in ("chart", "smartart", "textbox", "ocr")


def _object_near(flow: list[Item], at: int, step: int, taken: set[int]) -> Item | None:
    """Return the object next to the caption on one side, past what belongs to it (its recognised text, its title)."""
    one = at + step
    while 0 <= one < len(flow):
        item = flow[one]
        if item.form == "ocr" and item.anchor is not None:
            item = item.anchor
        if item.kind == "caption" and item.form == "chart":
            one += step
            continue
        return item if _is_object(item) and id(item) not in taken else None
    return None
