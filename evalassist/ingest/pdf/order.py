"""Reading order: columns are found by the gutters that stay free of text over several lines.

A region is searched for its best gutter: a left edge many pieces share, with free space before it, over a band of the
page that no piece crosses. The band is read column after column (row after row when it is a grid of cards); what stands
above and below it, and each column, is searched again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from evalassist.ingest.pdf.shapes import Frag, Item

MIN_LINES = 3
"""Lines a column of text must have on each side of a gutter."""
_MAX_DEPTH = 12
_MAX_ATOMS = 2000


@dataclass(slots=True)
class Card:
    """A framed or coloured box with its own content, read as one piece."""

    x0: float
    y0: float
    x1: float
    y1: float
    atoms: list[Atom]


@dataclass(slots=True)
class Fixed:
    """A finished piece (a table, an image) with its place."""

    x0: float
    y0: float
    x1: float
    y1: float
    item: Item


Atom = Frag | Card | Fixed


@dataclass(slots=True)
class Column:
    """Pieces to be read from top to bottom, within ``x0``..``x1``."""

    atoms: list[Atom]
    x0: float
    x1: float


TableFinder = Callable[[list[Frag]], "tuple[list[Frag], Item, list[Frag]] | None"]
"""Looks for a borderless table in the fragments of a band: (what is above, the table, what is below) or None."""


@dataclass(slots=True)
class _Cut:
    score: float
    top: float
    bottom: float
    left: list[Atom]
    right: list[Atom]


def arrange(atoms: list[Atom], find_table: TableFinder | None = None, depth: int = 0, least: int = MIN_LINES) -> list[Column]:
    """Return the pieces of a region as columns in reading order; ``least``: lines a column must have."""
    if not atoms:
        return []
    whole = Column(sorted(atoms, key=lambda a: (a.y0, a.x0)), min(a.x0 for a in atoms), max(a.x1 for a in atoms))
    if depth > _MAX_DEPTH or not 2 <= len(atoms) <= _MAX_ATOMS:
        return [whole]
    cut = _best_cut(atoms, least)
    if cut is None:
        return [whole]
    band = cut.left + cut.right
    chosen = {id(atom) for atom in band}
    rest = [atom for atom in atoms if id(atom) not in chosen]
    above = [atom for atom in rest if (atom.y0 + atom.y1) / 2 <= cut.top]
    marked = {id(atom) for atom in above}
    below = [atom for atom in rest if id(atom) not in marked]
    columns = arrange(above, find_table, depth + 1, least)
    found, below = _table(cut, below, find_table)
    columns += _band(cut, found, find_table, depth, least)
    return columns + arrange(below, find_table, depth + 1, least)


_Table = tuple[list[Frag], Item, list[Frag]]


def _table(cut: _Cut, below: list[Atom], find_table: TableFinder | None) -> tuple[_Table | None, list[Atom]]:
    """Return the table without rules that the band holds, and what stands below without the rows that still belong to it.

    A long cell may cross the gutter that made the band, and so end it before the last rows of the table.
    """
    band = [atom for atom in cut.left + cut.right if isinstance(atom, Frag)]
    if find_table is None or len(band) < len(cut.left) + len(cut.right):
        return None, below
    found = find_table(band)
    if found is None or found[2]:
        return found, below
    rows = found[1].table.n_rows if found[1].table else 0
    size = median(frag.size for frag in band)
    y = max(frag.y1 for frag in band)
    near: list[Frag] = []
    for atom in sorted(below, key=lambda a: a.y0):
        if not isinstance(atom, Frag) or atom.y0 - y > 2.5 * size:
            break
        near.append(atom)
        y = max(y, atom.y1)
    wider = find_table(band + near) if near else None
    if wider is None or wider[1].table is None or wider[1].table.n_rows <= rows or len(wider[0]) > len(found[0]):
        return found, below
    used = {id(frag) for frag in near} - {id(frag) for frag in wider[2]}
    before, item, _ = wider
    return (before, item, []), [atom for atom in below if id(atom) not in used]


def _band(cut: _Cut, found: _Table | None, find_table: TableFinder | None, depth: int, least: int) -> list[Column]:
    if found is not None:
        before, item, after = found
        x0, y0, x1, y1 = item.box
        columns = arrange(list(before), find_table, depth + 1, least)
        columns.append(Column([Fixed(x0, y0, x1, y1, item)], x0, x1))
        return columns + arrange(list(after), find_table, depth + 1, least)
    y = _grid_line(cut)
    if y is not None:
        both = cut.left + cut.right
        upper = [atom for atom in both if (atom.y0 + atom.y1) / 2 < y]
        lower = [atom for atom in both if (atom.y0 + atom.y1) / 2 >= y]
        parts = (upper, lower)
    else:
        parts = (cut.left, cut.right)
    return [column for part in parts for column in arrange(part, find_table, depth + 1, least)]


def _best_cut(atoms: list[Atom], least: int) -> _Cut | None:
    sizes = [a.size for a in atoms if isinstance(a, Frag)]
    gutter = max(8.0, 0.9 * median(sizes)) if sizes else 8.0
    starts: list[float] = []
    for x in sorted(a.x0 for a in atoms):
        if not starts or x - starts[-1] > 3:
            starts.append(x)
    best: _Cut | None = None
    for start in starts[1:]:
        cut = _try_gutter(atoms, start, gutter, least)
        if cut is not None and (best is None or cut.score > best.score):
            best = cut
    return best


def _try_gutter(atoms: list[Atom], start: float, gutter: float, least: int) -> _Cut | None:
    crossing = sorted((a for a in atoms if a.x0 < start - 1 and a.x1 > start - gutter), key=lambda a: a.y0)
    left = [a for a in atoms if a.x1 <= start - gutter]
    right = [a for a in atoms if a.x0 >= start - 1]
    if not left or not right:
        return None
    limits = [float("-inf")]
    for atom in crossing:
        limits += [atom.y0, atom.y1]
    limits.append(float("inf"))
    best: _Cut | None = None
    bottom_so_far = float("-inf")
    for index in range(0, len(limits), 2):
        bottom_so_far = max(bottom_so_far, limits[index])
        top, bottom = bottom_so_far, limits[index + 1]
        if bottom <= top:
            continue
        in_left = [a for a in left if top <= (a.y0 + a.y1) / 2 <= bottom]
        in_right = [a for a in right if top <= (a.y0 + a.y1) / 2 <= bottom]
        score = _band_score(in_left, in_right, start, least)
        if score > 0 and (best is None or score > best.score):
            best = _Cut(score, top, bottom, in_left, in_right)
    if best is not None:
        best.left, best.right, best.top = _trimmed(best)
    return best


def _mass(atoms: list[Atom]) -> float:
    """Number of lines; a card, table or image counts for a column of its own."""
    rows: set[int] = set()
    bulk = 0
    for atom in atoms:
        if isinstance(atom, Frag):
            rows.add(round(atom.base / max(2.0, atom.size * 0.5)))
        else:
            bulk += MIN_LINES
    return len(rows) + bulk


def _band_score(left: list[Atom], right: list[Atom], start: float, least: int) -> float:
    if not left or not right:
        return 0.0
    mass_left, mass_right = _mass(left), _mass(right)
    if min(mass_left, mass_right) < least:
        return 0.0
    low = max(min(a.y0 for a in left), min(a.y0 for a in right))
    high = min(max(a.y1 for a in left), max(a.y1 for a in right))
    shortest = min(max(a.y1 for a in side) - min(a.y0 for a in side) for side in (left, right))
    if high - low < 0.5 * shortest:
        return 0.0
    free = start - max(a.x1 for a in left)
    return float((mass_left + mass_right) * min(mass_left, mass_right) ** 0.5 * (1 + min(free, 40.0) / 40))


def _trimmed(cut: _Cut) -> tuple[list[Atom], list[Atom], float]:
    """Leave out of the band the lines that stand above both columns: the end of what goes before, or a title over both.

    Lines that stand alone under the band, well apart from their column, are left to what follows.
    """
    first = max(min(a.y0 for a in cut.left), min(a.y0 for a in cut.right))
    last = min(max(a.y1 for a in cut.left), max(a.y1 for a in cut.right))
    top = cut.top
    sides: list[list[Atom]] = []
    for side, other in ((cut.left, cut.right), (cut.right, cut.left)):
        lone = sorted((a for a in side if a.y1 < first + 1), key=lambda a: a.y0)
        lines = [a for a in lone if isinstance(a, Frag)]
        kept = [a for a in side if a.y1 >= first + 1]
        away = 0
        if len(lines) == len(lone) and lone and _mass(kept) >= 1:
            away = len(lone) if len(lone) <= 3 and _stands_out(lines, kept + other) else _continuing(lines, cut.top)
        if away:
            top = max(top, *(a.y1 for a in lone[:away]))
        under = _apart_below([a for a in side if a.y0 > last - 1], [a for a in side if a.y0 <= last - 1])
        gone = {id(a) for a in lone[:away]} | under
        sides.append([a for a in side if id(a) not in gone])
    if not sides[0] or not sides[1]:
        return cut.left, cut.right, cut.top
    return sides[0], sides[1], top


def _continuing(lines: list[Frag], top: float) -> int:
    """Number of leading lines that follow closely on what spans the page above."""
    count, y = 0, top
    for line in lines:
        if line.y0 - y > 0.55 * line.size:
            break
        y = max(y, line.y1)
        count += 1
    return count


def _apart_below(lone: list[Atom], kept: list[Atom]) -> set[int]:
    lines = [a for a in lone if isinstance(a, Frag)]
    if not lines or len(lines) != len(lone) or len(lines) > 3 or not kept:
        return set()
    gap = min(a.y0 for a in lines) - max(a.y1 for a in kept)
    return {id(a) for a in lines} if gap > 1.2 * lines[0].size else set()


def _stands_out(lines: list[Frag], others: list[Atom]) -> bool:
    sizes = [a.size for a in others if isinstance(a, Frag)]
    if not sizes:
        return True
    usual = median(sizes)
    return any(line.size > 1.12 * usual for line in lines)


def _grid_line(cut: _Cut) -> float | None:
    """Return the y of a horizontal line that parts both columns into aligned cards or titled cells, or None."""
    tops_right = {id(a): a.y0 for a in cut.right}
    usual = median([a.size for a in cut.left + cut.right if isinstance(a, Frag)] or [10.0])
    for atom in sorted(cut.left, key=lambda a: a.y0)[1:]:
        mates = [a for a in cut.right if abs(tops_right[id(a)] - atom.y0) < 4]
        if not mates:
            continue
        y = min(atom.y0, *(a.y0 for a in mates)) - 0.5
        gaps = []
        for side in (cut.left, cut.right):
            over = [a for a in side if a.y0 < y - 1]
            if not over or max(a.y1 for a in over) > y + 1:
                break
            gaps.append(y - max(a.y1 for a in over))
        if len(gaps) < 2:
            continue
        mate = mates[0]
        cards = not isinstance(atom, Frag) and not isinstance(mate, Frag)
        titles = (
            isinstance(atom, Frag)
            and isinstance(mate, Frag)
            and min(gaps) > 0.6 * usual
            and all(a.bold or a.size > 1.12 * usual for a in (atom, mate))
        )  # fmt: skip
        if cards or titles:
            return y
    return None
