"""Lines of a column put back together into paragraphs and list items."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from evalassist.ingest.pdf.glyphs import split_bullet, split_number
from evalassist.ingest.pdf.shapes import Frag, Glyph, Item, Row, union
from evalassist.ingest.text import heading_number
from evalassist.model.document import Form

_HYPHEN = re.compile(r"[^\W\d_][\-\u2010\u00ad]$")
_ENDS = (".", "!", "?", ":", ";", "…", "»", "”")
_KEEP_LEFT = frozenset({
    "peut", "rendez", "vis", "c'est", "est", "celui", "celle", "ceux", "celles", "lui", "elle", "eux", "moi",
    "toi", "soi", "nous", "vous", "demi", "semi", "mi", "non", "quasi", "ex", "grand", "grands", "grande",
    "sous", "sur", "après", "avant", "arrière", "au", "là", "ci", "dix", "vingt", "trente", "quarante",
    "cinquante", "soixante", "quatre", "porte", "mot", "chef", "savoir", "bien", "hors", "sans",
})  # fmt: skip
_KEEP_RIGHT = re.compile(r"^(?:être|vous|nous|je|tu|ils?|elles?|on|ce|mêmes?|ci|là|dire|à|t|y|en|le|la|les|moi|lui|leur)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\W\d_]+$")


class Words:
    """Words of the dossier, to decide whether a hyphen at a line end belongs to the word."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self.in_cell = False
        """True while the text of a table cell is put together: narrow cells cut words without a hyphen."""

    def learn(self, text: str) -> None:
        """Remember the words of a line (the last one may be cut: it is left out when it ends with a hyphen)."""
        self._seen.update(word.lower() for word in _WORD.findall(text.rstrip("-\u2010\u00ad")))

    def join(self, left: str, right: str) -> str:
        """Return two pieces of a paragraph joined; a hyphen that only cut a word is taken out."""
        if not left:
            return right
        if not right:
            return left
        if not _HYPHEN.search(left) or not right[0].isalpha():
            glued = left.endswith(("-", "\u2010")) and right[0].isdigit() and not left.endswith(" -")
            glued = glued or (self.in_cell and self._cut_without_hyphen(left, right))
            return left + right if glued else f"{left} {right}"
        hyphen = left[-1]
        if hyphen == "\u00ad":
            return left[:-1] + right
        stem_match = re.search(r"([^\W\d_][\w'’\-]*)[\-\u2010]$", left)
        stem = (stem_match.group(1) if stem_match else "").lower()
        head_match = _WORD.match(right)
        head = (head_match.group(0) if head_match else "").lower()
        if f"{stem}-{head}" in self._seen:
            return left[:-1] + "-" + right
        if stem + head in self._seen:
            return left[:-1] + right
        if right[0].isupper() or "-" in stem or stem.split("'")[-1].split("’")[-1] in _KEEP_LEFT or _KEEP_RIGHT.match(right):
            return left[:-1] + "-" + right
        return left[:-1] + right

    def _cut_without_hyphen(self, left: str, right: str) -> bool:
        """True when the pieces at a line end of a narrow cell are hardly words of the dossier, and together are one."""
        end, head = _LAST_WORD.search(left), _WORD.match(right)
        if end is None or head is None or not right[0].islower():
            return False
        first, second = end.group(0).lower(), head.group(0).lower()
        whole = self._seen[first + second]
        return whole > 0 and len(first) >= 3 and self._seen[first] <= 2 and self._seen[second] <= 4


def rows_of(frags: list[Frag]) -> list[Row]:
    """Group fragments into lines by baseline, top to bottom."""
    groups: list[list[Frag]] = []
    bases: list[float] = []
    for frag in sorted(frags, key=lambda f: (f.base, f.x0)):
        placed = False
        for index in range(len(groups) - 1, max(-1, len(groups) - 6), -1):
            limit = 0.35 * min(frag.size, groups[index][0].size) + 0.5
            if abs(frag.base - bases[index]) <= limit and not _collides(frag, groups[index]):
                groups[index].append(frag)
                placed = True
                break
        if not placed:
            groups.append([frag])
            bases.append(frag.base)
    rows = [Row(group) for group in groups]
    rows.sort(key=lambda row: (row.base, row.x0))
    return rows


def _collides(frag: Frag, group: list[Frag]) -> bool:
    def shared(other: Frag) -> float:
        return min(frag.x1, other.x1) - max(frag.x0, other.x0)

    return any(shared(other) > 0.5 * min(frag.x1 - frag.x0, other.x1 - other.x0) for other in group)


def build(frags: list[Frag], page: int, words: Words, *, form: Form = "body", right: float | None = None, group: int = 0) -> list[Item]:
    """Return the paragraphs and list items of one column of text."""
    rows = rows_of(frags)
    if not rows:
        return []
    edge = max(row.x1 for row in rows) if right is None else max(right, max(row.x1 for row in rows))
    leading = _leading(rows)
    items: list[Item] = []
    current: list[Row] = []
    for row in rows:
        if current and _breaks(current, row, edge, leading):
            items.append(_item(current, page, words, form, edge, group))
            current = []
        current.append(row)
    items.append(_item(current, page, words, form, edge, group))
    _list_levels(items)
    return items


def _leading(rows: list[Row]) -> float:
    """Usual distance of baselines as a multiple of the letter size."""
    steps = [(b.base - a.base) / a.size for a, b in pairwise(rows) if abs(a.size - b.size) < 0.6 and 0.9 < (b.base - a.base) / a.size < 2.6]
    if not steps:
        return 1.25
    return min(median(steps), 2.5 if len(steps) >= 8 else 1.5)


def _label(row: Row) -> str | None:
    """Return the bullet or number a row starts with, or None."""
    if row.frags[0].label is not None:
        return row.frags[0].label
    bullet, _ = split_bullet(row.text)
    if bullet is not None:
        return bullet
    number, _ = split_number(row.text)
    return number


_LEADER = re.compile(r"(?:\.{4,}|(?:\s?\.){5,}|…{2,}|_{4,}|·{4,})\s*(?:p(?:age)?\.?\s*)?\d{1,3}\s*$")


def is_contents_row(text: str) -> bool:
    """True for a line of a table of contents: leaders and a page number at its end."""
    return text[-1:].isdigit() and _LEADER.search(text) is not None


def _breaks(current: list[Row], row: Row, edge: float, leading: float) -> bool:
    last = current[-1]
    if is_contents_row(last.text):
        return True
    step = (row.base - last.base) / max(last.size, row.size)
    if step > leading * 1.3 + 0.08 or step < -0.5:
        return True
    if abs(row.size - last.size) > max(0.7, 0.07 * last.size) and len(row.text) > 1:
        return True
    if row.bold != last.bold and _bold_break(current, row):
        return True
    label = _label(row)
    if label in ("–", "—") and last.text.endswith(("»", "”")) and _label(current[0]) is None and abs(row.x0 - current[0].x0) <= 3:
        return False  # who said it, after a quotation
    if label is not None and _starts_item(current, row, label):
        return True
    if _centred_apart(last, row, edge):
        return True
    short = edge - last.x1
    width = edge - current[0].x0
    ended = last.text.endswith(_ENDS)
    fits = _first_word(row) + 0.25 * row.size < short
    if fits and (ended or row.text[:1].isupper()) and short > 0.12 * width:
        return not _title_runs_on(current, row)
    indent = row.x0 - last.x0
    return ended and indent > 0.8 * row.size and indent < 6 * row.size and row.text[:1].isupper() and len(current) > 1


def _title_runs_on(current: list[Row], row: Row) -> bool:
    """A numbered title in bold, then right under it a few words in the same letters without a number: its second line."""
    first = current[0]
    same = len(current) == 1 and first.bold and row.bold and abs(first.size - row.size) < 0.3 and first.color == row.color
    if not same or first.text.endswith(_ENDS) or len(row.text.split()) > 6 or not 2 <= len(first.text.split()) <= 14:
        return False
    return heading_number(first.text) is not None and heading_number(row.text) is None and _label(row) is None


def _first_word(row: Row) -> float:
    """Width of the first word of a line, in points."""
    ink: list[Glyph] = []
    for glyph in row.frags[0].glyphs:
        if glyph.c == " " and ink:
            break
        if glyph.c != " ":
            ink.append(glyph)
    return max(glyph.x1 for glyph in ink) - min(glyph.x0 for glyph in ink) if ink else 0.0


def _bold_break(current: list[Row], row: Row) -> bool:
    """Bold lines against ordinary ones: a title over its text, unless the bold runs on into the sentence."""
    last = current[-1]
    if row.bold:
        return last.text.endswith(_ENDS) or row.text[:1].isupper() or row.text[:1].isdigit()
    return not row.text[:1].islower() or last.text.endswith((":", "."))


def _starts_item(current: list[Row], row: Row, label: str) -> bool:
    if len(label) == 1 and label in "-–—*+o»":
        return current[-1].text.endswith(_ENDS) or _label(current[0]) is not None or abs(row.x0 - current[0].x0) > 3
    if label[0].isalnum() or label[0] == "(":
        first = _label(current[0])
        return first is not None or current[-1].text.endswith(_ENDS) or abs(row.x0 - current[-1].x0) > 3
    return True


def _centred_apart(last: Row, row: Row, edge: float) -> bool:
    """Two lines that share neither edge nor middle do not belong together."""
    middle = abs((last.x0 + last.x1) / 2 - (row.x0 + row.x1) / 2)
    far = max(4 * row.size, 40.0)
    return abs(last.x0 - row.x0) > far and middle > far and abs(last.x1 - row.x1) > far and _label(last) is None


def _item(rows: list[Row], page: int, words: Words, form: Form, edge: float, group: int) -> Item:
    text = ""
    for row in rows:
        text = words.join(text, row.text)
    label: str | None = None
    kind: str = "paragraph"
    first = rows[0].frags[0].label
    if first is not None and text.startswith(first):
        label, text, kind = first, text[len(first) :].strip(), "list_item"
    else:
        bullet, rest = split_bullet(text)
        if bullet is not None:
            label, text, kind = bullet, rest.strip(), "list_item"
        else:
            number, rest = split_number(text)
            if number is not None:
                label, text, kind = number, rest.strip(), "list_item"
    notes = tuple(mark for row in rows for frag in row.frags for mark in _raised_marks(frag))
    letters = sum(len(row.text) for row in rows)
    sure = [frag.confidence for row in rows for frag in row.frags if frag.confidence is not None]
    return Item(
        "list_item" if kind == "list_item" else "paragraph", text, union([row.box for row in rows]), page,
        form=_form(rows, form), rows=rows, size=max(rows, key=lambda row: len(row.text)).size,
        bold=sum(len(row.text) for row in rows if row.bold) >= 0.9 * letters, color=rows[0].color, label=label,
        notes=notes, confidence=sum(sure) / len(sure) if sure else None, group=group, right=edge,
    )  # fmt: skip


def _form(rows: list[Row], form: Form) -> Form:
    if any(frag.layer for row in rows for frag in row.frags):
        return "ocr"
    return "form_field" if any(frag.field for row in rows for frag in row.frags) else form


def _raised_marks(frag: Frag) -> list[str]:
    marks: list[str] = []
    run = ""
    for glyph in frag.glyphs:
        if glyph.raised and glyph.c.strip():
            run += glyph.c
        elif run:
            marks.append(run)
            run = ""
    if run:
        marks.append(run)
    return [mark for mark in marks if mark.strip("()[]").isdigit() or mark in "*†‡"]


def _list_levels(items: list[Item]) -> None:
    """Give list items a level from 0 by how far they are indented within their list."""
    stack: list[float] = []
    for item in items:
        if item.kind != "list_item":
            stack = []
            continue
        x = item.rows[0].x0
        while stack and x < stack[-1] - 4:
            stack.pop()
        if not stack or x > stack[-1] + 4:
            stack.append(x)
        item.list_level = len(stack) - 1
