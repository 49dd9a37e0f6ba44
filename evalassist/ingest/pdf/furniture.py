"""What stands around the text: repeated headers and footers, page numbers, contents lines, footnotes."""

from __future__ import annotations

import re
from collections import defaultdict

from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.paragraphs import is_contents_row, rows_of
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Item, Row
from evalassist.ingest.text import is_toc_title

_MARGIN = 0.13
"""Share of the page height at top and bottom in which headers and footers are looked for."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"^[\W_]*(?:p(?:age|\.)?\s*(?:n°\s*)?)?(\d{1,4})(?:\s*(?:/|sur|of|-|\|)\s*\d{1,4})?[\W_]*$", re.IGNORECASE)
_ROMAN_NUMBER = re.compile(r"^[\W_]*([ivxlc]{1,6})[\W_]*$")


def part_furniture(pages: list[PageParts]) -> list[Item]:
    """Take repeated margin lines and page numbers out of the pages; return each once as a header or footer item."""
    lines: list[tuple[PageParts, Row, str]] = []
    for parts in pages:
        for row, zone in _margin_rows(parts):
            lines.append((parts, row, zone))
    repeated = _repeated(lines, len(pages))
    numbers = _page_numbers(lines, len(pages))
    repeated -= _part_of_text(pages, lines, repeated | numbers)
    found: dict[tuple[str, str], Item] = {}
    gone: dict[int, set[int]] = defaultdict(set)
    for index, (parts, row, zone) in enumerate(lines):
        if index not in repeated and index not in numbers:
            continue
        gone[parts.number] |= {id(frag) for frag in row.frags}
        key = (zone, _key(row.text))
        if key not in found:
            kind = "header" if zone == "top" else "footer"
            found[key] = Item(kind, row.text, row.box, parts.number, size=row.size, bold=row.bold)  # type: ignore[arg-type]
    for parts in pages:
        if parts.number in gone:
            taken = gone[parts.number]
            parts.frags = [frag for frag in parts.frags if id(frag) not in taken]
    return list(found.values())


def _margin_rows(parts: PageParts) -> list[tuple[Row, str]]:
    top, bottom = _MARGIN * parts.height, (1 - _MARGIN) * parts.height
    level: list[Frag] = [frag for frag in parts.frags if frag.direction == HORIZONTAL]
    rows = rows_of([frag for frag in level if frag.y1 < top or frag.y0 > bottom])
    return [(row, "top" if row.y1 < parts.height / 2 else "bottom") for row in rows]


def _key(text: str) -> str:
    return " ".join(_DIGITS.sub("#", text.lower()).split())


def _repeated(lines: list[tuple[PageParts, Row, str]], pages: int) -> set[int]:
    """Lines whose words (figures aside) stand at the same height on several pages."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (_, row, zone) in enumerate(lines):
        groups[(zone, _key(row.text))].append(index)
    found: set[int] = set()
    for (_, key), members in groups.items():
        if not any(sign.isalpha() for sign in key):
            continue
        places: dict[int, set[int]] = defaultdict(set)
        for index in members:
            parts, row, _zone = lines[index]
            for slot in (int(row.base // 6), int(row.base // 6) + 1):
                places[slot].add(parts.number)
        most = max(len(numbers) for numbers in places.values())
        needed = 2 if pages <= 4 else max(3, min(5, round(0.3 * pages)))
        if most < needed:
            continue
        if _numbers_differ(members, lines) and not _follows_pages(members, lines):
            continue  # "Semaine 12", "Semaine 13" at the top of their pages are titles
        slots = {slot for slot, numbers in places.items() if len(numbers) >= max(2, needed // 2)}
        for index in members:
            base = lines[index][1].base
            if int(base // 6) in slots or int(base // 6) + 1 in slots:
                found.add(index)
    return found


def _part_of_text(pages: list[PageParts], lines: list[tuple[PageParts, Row, str]], marked: set[int]) -> set[int]:
    """Marked lines the text follows (or precedes) as closely as the next line of a paragraph: they belong to it."""
    by_page: dict[int, list[int]] = defaultdict(list)
    for index in marked:
        by_page[lines[index][0].number].append(index)
    close: set[int] = set()
    for parts in pages:
        members = by_page.get(parts.number, [])
        own = {id(frag) for index in members for frag in lines[index][1].frags}
        others = [frag for frag in parts.frags if id(frag) not in own and frag.direction == HORIZONTAL]
        for zone in ("top", "bottom"):
            edge = [index for index in members if lines[index][2] == zone]
            if not edge or not others:
                continue
            if zone == "top":
                row = max((lines[index][1] for index in edge), key=lambda row: row.base)
                steps = [frag.base - row.base for frag in others if frag.base > row.base + 1]
            else:
                row = min((lines[index][1] for index in edge), key=lambda row: row.base)
                steps = [row.base - frag.base for frag in others if frag.base < row.base - 1]
            if steps and min(steps) < 1.42 * row.size:
                close |= set(edge)
    return close


def _figures(row: Row) -> list[int]:
    return [int(value) for value in _DIGITS.findall(row.text)]


def _numbers_differ(members: list[int], lines: list[tuple[PageParts, Row, str]]) -> bool:
    return len({tuple(_figures(lines[index][1])) for index in members}) > 1


def _follows_pages(members: list[int], lines: list[tuple[PageParts, Row, str]]) -> bool:
    """True when one figure of the line grows with the page number."""
    offsets: dict[tuple[int, int], int] = defaultdict(int)
    for index in members:
        parts, row, _zone = lines[index]
        for place, value in enumerate(_figures(row)):
            offsets[(place, value - parts.number)] += 1
    return bool(offsets) and max(offsets.values()) >= 0.7 * len(members)


def _page_numbers(lines: list[tuple[PageParts, Row, str]], pages: int) -> set[int]:
    """Lone figures in the margins that grow with the pages."""
    offsets: dict[tuple[str, int], list[int]] = defaultdict(list)
    for index, (parts, row, zone) in enumerate(lines):
        match = _PAGE_NUMBER.match(row.text)
        if match:
            offsets[(zone, int(match.group(1)) - parts.number)].append(index)
        elif _ROMAN_NUMBER.match(row.text) and row.text.strip("-– .").islower():
            offsets[(zone, 10_000)].append(index)
    found: set[int] = set()
    for (_, offset), members in offsets.items():
        numbers = {lines[index][0].number for index in members}
        if len(numbers) >= 2 or (offset == 0 and pages == 1):
            found.update(members)
    return found


_ENDS_WITH_PAGE = re.compile(r"^(.*\S)\s+(?:p(?:age)?\.?\s*)?(\d{1,3})\s*$")


def mark_contents(items: list[Item], pages: int) -> None:
    """Give contents lines kind ``toc``: those with leaders, and those under a contents title that end with a page."""
    for index, item in enumerate(items):
        if item.kind not in ("paragraph", "list_item", "heading"):
            continue
        if is_contents_row(item.rows[-1].text) if item.rows else False:
            item.kind = "toc"
        if is_toc_title(item.text):
            _mark_after(items, index, pages)


def _mark_after(items: list[Item], start: int, pages: int) -> None:
    title = items[start]
    run: list[Item] = []
    last = 0
    position = start
    while position + 1 < len(items):
        position += 1
        item = items[position]
        if item.kind in ("header", "footer", "image", "hidden", "comment"):
            continue
        if item.kind == "table":
            lines = _contents_table(item, pages)
            if not lines:
                break
            items[position : position + 1] = lines
            run += lines
            position += len(lines) - 1
            continue
        match = _ENDS_WITH_PAGE.match(" ".join(row.text for row in item.rows) if item.rows else item.text)
        good = match is not None and last <= int(match.group(2)) <= pages + 5 and len(item.text.split()) <= 22
        if item.kind == "toc" or good:
            run.append(item)
            last = int(match.group(2)) if match and good else last
            continue
        break
    if len(run) >= 3 or any(item.kind == "toc" for item in run):
        for item in run:
            item.kind = "toc"
        title.kind = "toc"


def _contents_table(item: Item, pages: int) -> list[Item]:
    """Return the lines of a table whose last column holds growing page numbers, as items; none for another table."""
    if item.table is None or not 2 <= item.table.n_cols <= 3 or item.form == "ocr":
        return []
    last, lines = 0, []
    for row in item.table.grid():
        if not row[-1].isdigit() or not last <= int(row[-1]) <= pages + 5 or not row[-2]:
            return []
        last = int(row[-1])
        text = " ".join(cell for cell in row if cell)
        lines.append(Item("toc", text, item.box, item.page, size=item.size))
    return lines


def mark_footnotes(items: list[Item], heights: dict[int, float], body: float) -> None:
    """Give small numbered lines at the foot of a page kind ``footnote``, anchored to the text that calls them."""
    by_page: dict[int, list[Item]] = defaultdict(list)
    for item in items:
        by_page[item.page].append(item)
    for page, members in by_page.items():
        calls = {mark.strip("()[]"): item for item in members for mark in item.notes if item.size > 0.93 * body}
        running = [i for i in members if i.kind in ("paragraph", "list_item") and i.size > 0.93 * body]
        floor = max((item.box[1] for item in running), default=0.0)
        for item in members:
            if item.kind not in ("paragraph", "list_item") or not item.rows or item.size > 0.93 * body:
                continue
            if item.box[1] < 0.5 * heights[page] or item.box[1] < floor:
                continue
            label, text = _note_label(item)
            if label is None:
                continue
            if label not in calls and item.box[1] < 0.75 * heights[page]:
                continue
            item.kind, item.label, item.text = "footnote", label, text
            item.list_level = None
            item.anchor_item = calls.get(label)


def _note_label(item: Item) -> tuple[str | None, str]:
    if item.label is not None and item.label.strip(".)(").isdigit():
        return item.label.strip(".)("), item.text
    match = re.match(r"^[\[(]?(\d{1,3}|[*†‡]{1,3})[\])]?[.\s]*(?=\S)", item.text)
    if match is None:
        return None, item.text
    raised = bool(item.notes) and item.notes[0].strip("()[]") == match.group(1)
    spaced = item.text[match.end() - 1 : match.end()] in (" ", ".", "]", ")")
    if not raised and not (spaced and item.text[match.end() :][:1].isupper()):
        return None, item.text
    return match.group(1), item.text[match.end() :]
