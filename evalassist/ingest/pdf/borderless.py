"""Tables without rules, found in bands of a page whose lines fall into the same columns.

A table is told from columns of prose by its cells: they share baselines, are short against their column or hold
figures, and few of them fill the width.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from statistics import mean, median

from evalassist.ingest.pdf.glyphs import split_bullet, split_number
from evalassist.ingest.pdf.paragraphs import Words, rows_of
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Glyph, Item, Row
from evalassist.ingest.pdf.table_text import table_item
from evalassist.ingest.pdf.tables import Grid, GridCell

MIN_ROWS = 3
_FIGURE = re.compile(r"\d")


def find_table(frags: list[Frag], page: int, words: Words) -> tuple[list[Frag], Item, list[Frag]] | None:
    """Return (fragments above, the table, fragments below), or None when the band holds no table."""
    if any(frag.direction != HORIZONTAL for frag in frags) or len(frags) < 2 * MIN_ROWS:
        return None
    rows = [(row, segments(row)) for row in rows_of(frags)]
    counts = Counter(len(segments) for _, segments in rows if len(segments) >= 2)
    if not counts or sum(counts.values()) < MIN_ROWS:
        return None
    for width in sorted(counts, key=lambda n: (-counts[n] * n, n)):
        if counts[width] < 2:
            continue
        columns = _columns([segments for _, segments in rows if len(segments) == width])
        if columns is None:
            continue
        found = _span(rows, columns)
        if found is None:
            continue
        first, last, placed = found
        groups = _logical(rows[first:last], placed)
        if not _is_table(groups, columns):
            continue
        before = [frag for row, _ in rows[:first] for frag in row.frags]
        after = [frag for row, _ in rows[last:] for frag in row.frags]
        return before, _item(groups, columns, page, words), after
    return None


Segment = list[Frag]


def segments(row: Row) -> list[Segment]:
    """Words of a line in groups: a gap of more than 0.6 letter sizes parts two groups (a word space has some 0.3)."""
    found: list[Segment] = []
    for frag in row.frags:
        for piece in _split(frag, 0.6 * row.size):
            near = found and piece.x0 - found[-1][-1].x1 <= 0.6 * row.size
            if near:
                found[-1].append(piece)
            else:
                found.append([piece])
    return found


def _split(frag: Frag, gap: float) -> list[Frag]:
    """Cut a fragment where the space between two letters is wider than ``gap``; a label stays with its text."""
    groups: list[list[Glyph]] = [[]]
    last: Glyph | None = None
    label = frag.label or split_bullet(frag.text)[0] or split_number(frag.text)[0] or ""
    skip = len(label)
    for glyph in frag.glyphs:
        if glyph.c == " ":
            groups[-1].append(glyph)
            continue
        if last is not None and glyph.x0 - last.x1 > gap and len("".join(g.c for g in groups[0]).strip()) > skip:
            groups.append([])
        groups[-1].append(glyph)
        last = glyph
    if len(groups) == 1:
        return [frag]
    pieces: list[Frag] = []
    for group in groups:
        ink = [glyph for glyph in group if glyph.c != " "]
        while group and group[-1].c == " ":
            group.pop()
        pieces.append(replace(frag, glyphs=group, x0=ink[0].x0, x1=ink[-1].x1, text="".join(g.c for g in group)))
    for piece in pieces[1:]:
        piece.label = None
    return pieces


def _columns(rows: list[list[Segment]]) -> list[tuple[float, float]] | None:
    columns = [(min(row[c][0].x0 for row in rows), max(row[c][-1].x1 for row in rows)) for c in range(len(rows[0]))]
    for left, right in pairwise(columns):
        if right[0] - left[1] < 4:
            return None
    return columns


def _place(segment: Segment, columns: list[tuple[float, float]]) -> int | None:
    """Return the one column a segment lies in, or None when it lies over two."""
    x0, x1 = segment[0].x0, segment[-1].x1
    over = [c for c, (low, high) in enumerate(columns) if min(x1, high) - max(x0, low) > 0]
    if len(over) == 1:
        return over[0]
    if over:
        return None
    return min(range(len(columns)), key=lambda c: min(abs(columns[c][0] - x1), abs(x0 - columns[c][1])))


def _span(rows: list[tuple[Row, list[Segment]]], columns: list[tuple[float, float]]) -> tuple[int, int, list[dict[int, Segment]]] | None:
    """Return the longest run of lines that fit the columns, without the lone lines at its ends."""
    best: tuple[int, int, list[dict[int, Segment]]] | None = None
    start = 0
    placed: list[dict[int, Segment]] = []
    for index in range(len(rows) + 1):
        spots = [_place(segment, columns) for segment in rows[index][1]] if index < len(rows) else [None]
        fits = None not in spots and len(set(spots)) == len(spots)
        if fits and placed and rows[index][0].base - rows[index - 1][0].base > 5 * rows[index][0].size:
            fits = False
        if fits:
            placed.append({spot: seg for spot, seg in zip(spots, rows[index][1], strict=True) if spot is not None})
            continue
        run = _stripped(start, placed)
        if run is not None and (best is None or len(run[2]) > len(best[2])):
            best = run
        start, placed = index + 1, []
    return best


def _stripped(start: int, placed: list[dict[int, Segment]]) -> tuple[int, int, list[dict[int, Segment]]] | None:
    low, high = 0, len(placed)
    while low < high and len(placed[low]) < 2:
        low += 1
    while high > low and len(placed[high - 1]) < 2 and _lone_end(placed, high - 1):
        high -= 1
    if high - low < MIN_ROWS:
        return None
    return start + low, start + high, placed[low:high]


def _lone_end(placed: list[dict[int, Segment]], index: int) -> bool:
    """The last line stands in one column only: the end of a cell when it follows closely, else not of the table."""
    above, line = placed[index - 1], placed[index]
    base_above = max(segment[0].base for segment in above.values())
    first = next(iter(line.values()))[0]
    close = first.base - base_above <= 1.45 * first.size
    if 0 in line:
        return not (close and first.text[:1].islower())
    return not close and first.base - base_above > 1.6 * first.size


def _logical(rows: list[tuple[Row, list[Segment]]], placed: list[dict[int, Segment]]) -> list[list[dict[int, Segment]]]:
    """Group lines into table rows: one that leaves the first column empty, or follows closely, goes on with the row."""
    steps = [b[0].base - a[0].base for a, b in pairwise(rows)]
    size = median([row.size for row, _ in rows])
    tight = [step for step in steps if step < 1.45 * size]
    wide = [step for step in steps if step >= 1.45 * size]
    by_gap = bool(tight) and bool(wide) and len(tight) >= 0.2 * len(steps) and min(wide) > 1.15 * max(tight)
    groups = [[placed[0]]]
    for index, spots in enumerate(placed[1:]):
        close = steps[index] <= max(tight) + 0.5 if by_gap else 0 not in spots and steps[index] < 1.6 * size
        if close:
            groups[-1].append(spots)
        else:
            groups.append([spots])
    return groups


def _is_table(groups: list[list[dict[int, Segment]]], columns: list[tuple[float, float]]) -> bool:
    if len(groups) < MIN_ROWS:
        return False
    cells = [[" ".join(frag.text for spots in group if c in spots for frag in spots[c]) for c in range(len(columns))] for group in groups]
    filled = sum(sum(1 for text in row if text) >= 2 for row in cells)
    if filled < 0.7 * len(cells):
        return False
    if len(columns) == 2 and _titled(groups):
        return False
    texts = [text for row in cells for text in row if text]
    bullets = sum(split_bullet(text)[0] is not None for text in texts)
    if bullets > 0.4 * len(texts):
        return False
    figures = mean(bool(_FIGURE.search(text)) for text in texts)
    lines = [
        (segment[-1].x1 - segment[0].x0, columns[c], sum(len(frag.text.split()) for frag in segment))
        for group in groups for spots in group for c, segment in spots.items()
    ]  # fmt: skip
    fill = mean(min(1.0, width / max(1.0, high - low)) for width, (low, high), _ in lines)
    wordy = mean(count for _, _, count in lines)
    multi = mean(len(group) for group in groups)
    if multi < 1.3 and fill > 0.72 and wordy >= 4 and figures < 0.4:
        return False  # lines of prose set in columns
    if multi > 6 or _runs_on(groups, columns):
        return False  # blocks of text side by side
    cell_words = mean(len(text.split()) for text in texts)
    if len(columns) == 2:
        return cell_words <= 14 and (figures >= 0.3 or mean(len(row[0].split()) for row in cells) <= 6)
    return cell_words <= 18


def _runs_on(groups: list[list[dict[int, Segment]]], columns: list[tuple[float, float]]) -> bool:
    """True when sentences run down the columns from row to row: full lines without an end, then a small letter."""
    pairs = going = 0
    for above, below in pairwise(groups):
        for c, (low, high) in enumerate(columns):
            over = [spots[c] for spots in above if c in spots]
            under = [spots[c] for spots in below if c in spots]
            if not over or not under:
                continue
            pairs += 1
            text = " ".join(frag.text for frag in over[-1]).rstrip()
            full = over[-1][-1].x1 - over[-1][0].x0 > 0.7 * (high - low) and len(text.split()) >= 4
            rest = " ".join(frag.text for frag in under[0])
            more = len(rest.split()) >= 3 or rest.rstrip()[-1:] in ".!?:;…»"
            going += full and more and text[-1:] not in ".!?:;…»" and rest[:1].islower()
    return going >= 3 and going > 0.2 * pairs


def _titled(groups: list[list[dict[int, Segment]]]) -> bool:
    """True when the first line is set clearly larger than the others: titles over two lists, not a header row."""
    sizes = [[segment[0].size for spots in group for segment in spots.values()] for group in groups]
    rest = median([size for row in sizes[1:] for size in row])
    return min(sizes[0]) > 1.2 * rest


def table_of(
    rows: list[tuple[Row, list[Segment]]],
    placed: list[dict[int, Segment]],
    columns: tuple[tuple[float, float], ...],
    page: int,
    words: Words,
) -> Item:
    """Return the table of lines whose pieces are ``placed`` in known columns."""
    return _item(_logical(rows, placed), list(columns), page, words)


def _item(groups: list[list[dict[int, Segment]]], columns: list[tuple[float, float]], page: int, words: Words) -> Item:
    xs = [columns[0][0] - 2]
    xs += [(left[1] + right[0]) / 2 for left, right in pairwise(columns)]
    xs.append(columns[-1][1] + 2)
    cells: list[GridCell] = []
    ys: list[float] = []
    for r, group in enumerate(groups):
        frags = [frag for spots in group for segment in spots.values() for frag in segment]
        top, bottom = min(frag.y0 for frag in frags), max(frag.y1 for frag in frags)
        ys.append(top)
        for c in range(len(columns)):
            own = [frag for spots in group if c in spots for frag in spots[c]]
            cells.append(GridCell(r, c, 1, 1, (xs[c], top, xs[c + 1], bottom), own))
        if r == len(groups) - 1:
            ys.append(bottom)
    item = table_item(Grid(xs, ys, cells), page, words)
    if item.table is not None and item.table.n_cols == len(columns):
        item.spans = tuple(columns)
    return item
