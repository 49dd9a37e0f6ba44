"""Headings that no style announces: paragraphs that only look like one (larger, bold, capitals, numbered)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from evalassist.ingest.build import fold
from evalassist.ingest.docx.items import Item
from evalassist.ingest.text import caption_start, heading_number, may_be_heading

LARGER = 1.15
"""A line this many times larger than the running text stands out."""
MAX_RUN = 3
"""More lines of one look in a row are an address, a list of names or a table in disguise, not headings."""

_FLOW = frozenset({"paragraph", "list_item", "heading", "table", "image", "caption", "toc"})
_FAMILY = {"part": 0, "roman": 1, "decimal": 2, "letter": 3}

Look = tuple[float, int, int, int]


def headings_by_look(items: list[Item]) -> None:
    """Turn the paragraphs that look like headings into headings and give them levels, under the styled ones if any."""
    flow = [item for item in items if item.kind in _FLOW and item.form == "body" and item.zone not in ("toc", "cover")]
    body_size = running_size(flow)
    candidates = {at for at, item in enumerate(flow) if _stands_out(item, flow, at, body_size)}
    _drop_runs(flow, candidates)
    if not candidates:
        return
    styled: dict[int, list[float]] = defaultdict(list)
    for item in flow:
        if item.kind == "heading" and item.level and item.font_size:
            styled[item.level].append(item.font_size)
    sizes = {level: Counter(found).most_common(1)[0][0] for level, found in styled.items()}
    looks = sorted({_look(flow[at]) for at in candidates})
    ranks = {look: min(rank, 6) for rank, look in enumerate(_merged(looks), 1)} if not sizes else {}
    current = 0
    for at, item in enumerate(flow):
        if item.kind == "heading":
            current = item.level or 1
        elif at in candidates:
            if sizes:
                item.level = _under_styles(item, sizes, current, body_size)
            else:
                item.level = ranks[_look(item)]
            item.kind, item.list_level = "heading", None
    _close_gaps([item for item in flow if item.kind == "heading"], bool(sizes))


def running_size(flow: list[Item]) -> float:
    """Return the font size in points that most of the running text has."""
    sizes: Counter[float] = Counter()
    for item in flow:
        if item.kind in ("paragraph", "list_item") and item.font_size:
            sizes[item.font_size] += len(item.text) * (3 if len(item.text.split()) > 15 else 1)
    return sizes.most_common(1)[0][0] if sizes else 11.0


def _stands_out(item: Item, flow: list[Item], at: int, body_size: float) -> bool:
    text = fold(item.text)
    number = heading_number(item.text)
    if item.kind == "list_item":
        # an automatic number on a bold or larger short line that text follows: a heading numbered by hand
        if not item.label or item.label in ("•", "-") or not any(sign.isalnum() for sign in item.label):
            return False
        if not (item.bold or (item.font_size or 0) >= body_size * LARGER) or _has_sibling(flow, at):
            return False
    elif item.kind != "paragraph" or item.is_title:
        return False
    if "\n" in item.text.strip() or not may_be_heading(text) or caption_start(text) is not None:
        return False
    follower = flow[at + 1] if at + 1 < len(flow) else None
    if follower is None or follower.kind == "toc":
        return False
    larger = (item.font_size or body_size) >= body_size * LARGER
    capitals = item.caps and len(re.findall(r"[^\W\d_]", text)) >= 5
    if text.endswith(":") and not (larger or number):
        return False
    if larger or item.bold or (capitals and len(text.split()) <= 10) or (item.underline and len(text.split()) <= 10):
        return True
    if number is None or text.endswith((":", "?")) or len(text.split()) > 10:
        return False
    before = flow[at - 1] if at else None
    alone = not any(one is not None and heading_number(one.text) is not None and one.kind != "heading" for one in (before, follower))
    return (number.depth > 1 or alone) and (follower.kind != "paragraph" or len(follower.text.split()) > 8)


def _has_sibling(flow: list[Item], at: int) -> bool:
    """True when the next or the previous item is of the same list: items follow each other, headings do not."""
    near = [flow[one] for one in (at - 1, at + 1) if 0 <= one < len(flow)]
    return any(one.kind == "list_item" and one.list_level == flow[at].list_level and one.label != "•" for one in near)


def _drop_runs(flow: list[Item], candidates: set[int]) -> None:
    """Forget candidates that follow each other in one look more than ``MAX_RUN`` times."""
    at = 0
    while at < len(flow):
        end = at
        while end in candidates and _look(flow[end]) == _look(flow[at]):
            end += 1
        if end - at > MAX_RUN:
            candidates.difference_update(range(at, end))
        at = max(end, at + 1)


def _look(item: Item) -> Look:
    """Return a sortable look: the largest first, then by the kind of number, capitals, bold, underline."""
    number = heading_number(item.text) or heading_number(f"{item.label or ''} X")
    order = 6 - 2 * item.caps - item.bold
    if number is not None:
        order = _FAMILY[number.family] + (number.depth - 1 if number.family == "decimal" else 0) - 10
    return (-round((item.font_size or 0) * 2) / 2, order, int(not item.bold), int(item.underline and not item.bold))


def _merged(looks: list[Look]) -> list[Look]:
    """Return the looks in order of rank (a place to fold near-equal sizes together)."""
    return looks


def _under_styles(item: Item, sizes: dict[int, float], current: int, body_size: float) -> int:
    """Return the level of an unstyled heading among styled ones: that of its size, else one deeper."""
    size = item.font_size or body_size
    number = heading_number(item.text)
    if number is not None and number.family == "decimal" and number.depth > 1:
        return min(number.depth, 6)
    if size >= body_size * LARGER:
        for level in sorted(sizes):
            if size >= sizes[level] - 0.25:
                return level
    return min(current + 1, 6) if current else 1


def _close_gaps(headings: list[Item], styled: bool) -> None:
    """Without styles, make decimal numbers say the depth where every family of looks agrees with them."""
    if styled:
        return
    numbered = [(item, number) for item in headings if (number := heading_number(item.text)) and number.family == "decimal"]
    if len(numbered) < 2 or not any(number.depth > 1 for _, number in numbered):
        return
    tops = [item.level or 1 for item, number in numbered if number.depth == 1]
    top = min(tops) if tops else 1
    for item, number in numbered:
        item.level = min(top + number.depth - 1, 6)
