"""Which lines are headings and at what level, from the look of the whole dossier, its numbering and its outline."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from statistics import median

from evalassist.ingest.pdf.shapes import Item
from evalassist.ingest.text import caption_start, heading_number, may_be_heading

Style = tuple[float, bool, bool]
"""The look of a heading: size rounded to half a point, bold, all capitals."""

_SPACE = re.compile(r"\W+")


def body_size(items: list[Item]) -> float:
    """Return the letter size most of the running text is set in (points)."""
    counts: Counter[float] = Counter()
    for item in items:
        if item.kind in ("paragraph", "list_item"):
            counts[round(item.size * 2) / 2] += len(item.text) if not item.bold else len(item.text) // 3
    return counts.most_common(1)[0][0] if counts else 11.0


def plain(text: str) -> str:
    """Return the text in a form titles are compared in: no accents, signs or capitals."""
    base = unicodedata.normalize("NFKD", text.lower())
    return _SPACE.sub(" ", "".join(c for c in base if not unicodedata.combining(c))).strip()


def full_text(item: Item) -> str:
    """Return the text with the number that was taken off as a list label."""
    return f"{item.label} {item.text}" if item.label else item.text


def mark(items: list[Item], outline: list[tuple[int, str, int]], pages: int) -> None:
    """Give kind ``heading`` and a level to the headings among the items. ``outline``: (level, title, page) entries."""
    body = body_size(items)
    titles = {(plain(title), page): level for level, title, page in outline}
    anywhere = {plain(title): level for level, title, _ in outline}
    dark = Counter(item.color for item in items if item.kind == "paragraph").most_common(1)
    ink = dark[0][0] if dark else 0
    cover = _cover_end(items, body, pages, set(anywhere))
    chosen: list[Item] = []
    for index, item in enumerate(items):
        if item.kind not in ("paragraph", "list_item") or index < cover or not item.rows:
            continue
        text = full_text(item)
        short = len(text) <= 250 and len(text.split()) <= 25
        listed = bool(anywhere) and short and (plain(text) in anywhere or plain(item.text) in anywhere)
        if listed or (_in_flow(item) and _looks(item, text, body, ink, items, index)):
            chosen.append(item)
    _drop_runs(chosen, items, anywhere)
    _levels(chosen, titles, anywhere)


def _in_flow(item: Item) -> bool:
    """True for running text and for text read of a page scan; boxes and drawings hold no headings of the dossier."""
    if item.form == "ocr":
        return item.anchor_item is None or item.anchor_item.picture is None
    return item.form == "body"


def _style(item: Item) -> Style:
    text = full_text(item)
    letters = [c for c in text if c.isalpha()]
    caps = len(letters) > 3 and all(c.isupper() for c in letters)
    return (round(item.size * 2) / 2, item.bold, caps)


def _looks(item: Item, text: str, body: float, ink: int, items: list[Item], index: int) -> bool:
    bullet = item.label is not None and not any(c.isalnum() for c in item.label)
    if bullet or len(item.rows) > 3 or caption_start(text) is not None or not any(c.isalpha() for c in text):
        return False
    number = heading_number(text)
    larger = item.size >= (1.2 if item.form == "ocr" else 1.12) * body
    caps = _style(item)[2]
    coloured = item.color != ink
    large = item.size >= 1.25 * body
    if not may_be_heading(text) and not (large and len(text.split()) <= 18 and text[-1] != "."):
        return False
    follows = _has_text_after(items, index)
    if item.label is not None and number is None:
        return False
    if larger and (large or item.bold or coloured or caps or number is not None):
        return follows or large
    if item.kind == "list_item" and not item.bold and not caps:
        return False
    if item.bold and item.size >= 0.97 * body:
        return follows and not text.endswith((",", ";")) and _stands_apart(item)
    if number is not None and number.depth >= 2 and number.family == "decimal" and len(item.rows) == 1:
        return follows and len(text.split()) <= 12
    return caps and len(text.split()) >= 2 and follows and _stands_apart(item)


def _stands_apart(item: Item) -> bool:
    """A short line: it does not reach the right edge of its column, or is a single line."""
    return len(item.rows) <= 2


def _has_text_after(items: list[Item], index: int) -> bool:
    for item in items[index + 1 : index + 8]:
        if item.kind in ("header", "footer", "hidden", "comment", "toc"):
            continue
        return True
    return False


def _cover_end(items: list[Item], body: float, pages: int, titles: set[str]) -> int:
    """Return the index of the first item after the cover lines.

    A first page with few words and no running text is a cover; on another first page only the one largest line, when it
    stands at the top, is the title of the dossier.
    """
    first = [i for i, item in enumerate(items) if item.page == 1 and item.kind in ("paragraph", "list_item", "table")]
    if not first or pages < 2:
        return _title_end(items, first)
    texts = [items[i] for i in first]
    words = sum(len(item.text.split()) for item in texts)
    prose = [item for item in texts if len(item.text.split()) > 30]
    if words < 130 and not prose and not any(item.kind == "table" for item in texts):
        return first[-1] + 1
    return _title_end(items, first)


def _title_end(items: list[Item], first: list[int]) -> int:
    if not any(items[i].kind != "table" for i in first):
        return 0
    largest = max(item.size for item in items if item.kind in ("paragraph", "list_item"))
    same = [i for i, item in enumerate(items) if item.size >= largest - 0.3 and item.kind in ("paragraph", "list_item")]
    top = same[0]
    if len(same) <= 2 and top in first[:3] and heading_number(full_text(items[top])) is None:
        return same[-1] + 1 if same[-1] in first[:4] else top + 1
    return 0


def _drop_runs(chosen: list[Item], items: list[Item], titles: dict[str, int]) -> None:
    """Several bold lines in a row with nothing under them are a list or an address, not headings."""
    places = {id(item): index for index, item in enumerate(items)}
    chosen_ids = {id(item) for item in chosen}
    usual = Counter(_style(item) for item in chosen)
    drop: set[int] = set()
    run: list[Item] = []
    for index, item in enumerate([*items, None]):
        if item is not None and id(item) in chosen_ids:
            same = not run or (_style(run[-1]) == _style(item) and run[-1].page == item.page)
            if same:
                run.append(item)
                continue
        elif item is not None and item.kind in ("header", "footer", "hidden", "comment"):
            continue
        if len(run) >= 4 and not all(plain(full_text(entry)) in titles for entry in run):
            numbered = sum(heading_number(full_text(entry)) is not None for entry in run)
            if numbered < 0.5 * len(run) and usual[_style(run[0])] <= len(run) + 2:
                drop |= {id(entry) for entry in run}
        run = [item] if item is not None and id(item) in chosen_ids else []
        del index
    chosen[:] = [item for item in chosen if id(item) not in drop]
    chosen.sort(key=lambda item: places[id(item)])


def _levels(chosen: list[Item], titles: dict[tuple[str, int], int], anywhere: dict[str, int]) -> None:
    """Set consistent levels: outline first, then the depth of numbers, then the rank of the look."""
    if not chosen:
        return
    known: dict[int, int] = {}
    for item in chosen:
        for text in (plain(full_text(item)), plain(item.text)):
            level = titles.get((text, item.page), anywhere.get(text))
            if level is not None:
                known[id(item)] = level
                break
    votes: dict[Style, list[int]] = defaultdict(list)
    for item in chosen:
        if id(item) in known:
            votes[_style(item)].append(known[id(item)])
    if not known:
        for item in chosen:
            number = heading_number(full_text(item))
            if number is not None and number.family == "decimal":
                votes[_style(item)].append(number.depth)
    styles = sorted({_style(item) for item in chosen}, key=lambda s: (-s[0], not s[2], not s[1]))
    level_of: dict[Style, int] = {}
    last = 0
    for style in styles:
        if votes[style]:
            last = round(median(votes[style]))
        elif last == 0:
            later = [round(median(votes[s])) for s in styles if votes[s]]
            last = max(1, min(later) - 1) if later else 1
        else:
            last = min(last + 1, 6)
        level_of[style] = last
    for item in chosen:
        number = heading_number(full_text(item))
        level = known.get(id(item), level_of[_style(item)])
        if id(item) not in known and number is not None and number.family == "decimal" and number.depth > 1:
            level = max(level, number.depth) if not known else level
        item.kind, item.level = "heading", max(1, min(9, level))
        if item.label:
            item.text, item.label = full_text(item), None
        item.list_level = None
