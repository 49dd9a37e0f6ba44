"""One page from its parts to items in reading order."""

from __future__ import annotations

from copy import deepcopy

from evalassist.ingest.pdf.borderless import find_table
from evalassist.ingest.pdf.cards import box_in
from evalassist.ingest.pdf.carried import carried_rows, goes_on, may_open
from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.labels import attach, attach_dots
from evalassist.ingest.pdf.order import Atom, Card, Column, Fixed, arrange
from evalassist.ingest.pdf.paragraphs import Words, build
from evalassist.ingest.pdf.shapes import HORIZONTAL, Frag, Item, area, union
from evalassist.ingest.pdf.table_text import around, is_layout, table_item
from evalassist.ingest.pdf.tables import Grid, find_grids
from evalassist.model.document import Form


class PageReader:
    """Lays out one page; ``before`` is the table that ended the page before.

    ``pieces`` (of ``items``) already stand somewhere on the page: images and annotations.
    """

    def __init__(self, parts: PageParts, words: Words, *, tables: bool, scan: Item | None = None, before: Item | None = None) -> None:
        self.parts = parts
        self.words = words
        self.tables = tables
        self.scan = scan
        self.before = before
        self._group = 0

    def items(self, pieces: list[tuple[Item, list[Item]]]) -> list[Item]:
        """Return the items of the page in reading order."""
        atoms: list[Atom] = []
        attach_dots(self.parts.frags, self.parts.dots)
        nested: dict[int, list[Item]] = {}
        grids = find_grids(self.parts, self._goes_on) if self.tables else []
        tables: list[tuple[Grid, Item]] = []
        for grid in grids:
            if is_layout(grid) and not self._goes_on(grid):
                if not may_open(grid, self.parts):
                    atoms += self._layout_cards(grid)
                    continue
                other: list[Atom] = [Card(*cell.box, list(attach(deepcopy(cell.frags)))) for cell in grid.cells if cell.frags]
                lone = table_item(grid, self.parts.number, self.words)
                lone.otherwise = self._walk(other, "body")
                tables.append((grid, lone))
            else:
                tables.append((grid, table_item(grid, self.parts.number, self.words)))
        for grid, item in tables:
            outer = [other for host, other in tables if host is not grid and around(host.box, grid.box)]
            if outer:
                host_item = min(outer, key=lambda other: area(other.box))
                item.anchor_item = host_item
                nested.setdefault(id(host_item), []).append(item)
            else:
                atoms.append(Fixed(*grid.box, item))
        rest = carried_rows(self.parts, self.before, self.words) if self.tables else None
        if rest is not None:
            atoms.append(Fixed(*rest.box, rest))
        comments = [item for item, _ in pieces if item.kind == "comment"]
        atoms += [Fixed(*item.box, item) for item, _ in pieces if item.kind != "comment"]
        frags = attach(self.parts.frags)
        upright = [frag for frag in frags if frag.direction == HORIZONTAL]
        atoms += upright
        atoms += [Fixed(*item.box, item) for item in self._turned(frags)]
        if self.scan is None:
            atoms = box_in(self.parts, atoms)
        inner = {id(item): read for item, read in pieces}
        done: list[Item] = []
        if self.scan is not None:
            done.append(self.scan)
        for item in self._walk(atoms, "body"):
            done.append(item)
            done += nested.get(id(item), [])
            for read in inner.get(id(item), []):
                read.anchor_item = item
                done.append(read)
        if self.scan is not None:
            for item in done[1:]:
                item.form, item.anchor_item = "ocr", item.anchor_item or self.scan
                item.confidence = self.scan.confidence if item.confidence is None else item.confidence
        for comment in comments:
            _insert(comment, done)
        return done

    def _goes_on(self, grid: Grid) -> bool:
        """True when the grid stands at the top of the page with the columns of the table the page before ended with."""
        return goes_on(grid, self.before, self.parts.height)

    def _layout_cards(self, grid: Grid) -> list[Atom]:
        cards: list[Atom] = []
        for cell in grid.cells:
            if cell.frags:
                cards.append(Card(*cell.box, list(attach(cell.frags))))
        return cards

    def _walk(self, atoms: list[Atom], form: Form) -> list[Item]:
        items: list[Item] = []

        def finder(frags: list[Frag]) -> tuple[list[Frag], Item, list[Frag]] | None:
            return find_table(frags, self.parts.number, self.words) if self.tables else None

        for column in arrange(atoms, finder):
            self._group += 1
            items += self._column(column, form)
        return items

    def _column(self, column: Column, form: Form) -> list[Item]:
        """Read a column: runs of text between tables, images and cards."""
        items: list[Item] = []
        run: list[Frag] = []
        for atom in column.atoms:
            if isinstance(atom, Frag):
                run.append(atom)
                continue
            items += self._text(run, form, column.x1)
            run = []
            if isinstance(atom, Fixed):
                items.append(atom.item)
            else:
                small = area((atom.x0, atom.y0, atom.x1, atom.y1)) < 0.55 * self._page_area()
                items += self._walk(atom.atoms, "textbox" if small else form)
        return items + self._text(run, form, column.x1)

    def _page_area(self) -> float:
        return self.parts.width * self.parts.height

    def _text(self, frags: list[Frag], form: Form, right: float) -> list[Item]:
        if not frags:
            return []
        return build(frags, self.parts.number, self.words, form=form, right=right, group=self._group)

    def _turned(self, frags: list[Frag]) -> list[Item]:
        """Sideways text on an upright page: lines side by side are one paragraph."""
        items: list[Item] = []
        turned = [frag for frag in frags if frag.direction != HORIZONTAL]
        turned.sort(key=lambda f: (f.direction, f.x0 if f.direction == (0, -1) else -f.x0))
        groups: list[list[Frag]] = []
        for frag in turned:
            last = groups[-1][-1] if groups else None
            near = (
                last is not None
                and last.direction == frag.direction
                and abs(last.size - frag.size) < 0.5
                and min(last.y1, frag.y1) - max(last.y0, frag.y0) > 0
                and abs(frag.x0 - last.x0) < 2.2 * frag.size
            )
            if near:
                groups[-1].append(frag)
            else:
                groups.append([frag])
        for group in groups:
            text = ""
            for frag in group:
                text = self.words.join(text, frag.text)
            items.append(
                Item("paragraph", text, union([f.box for f in group]), self.parts.number, size=group[0].size,
                     bold=all(f.bold for f in group))
            )  # fmt: skip
        return items


def _insert(comment: Item, items: list[Item]) -> None:
    """Put a note after the piece of text it stands on or beside, and tie it to it."""
    x, y = (comment.box[0] + comment.box[2]) / 2, (comment.box[1] + comment.box[3]) / 2

    def away(item: Item) -> float:
        x0, y0, x1, y1 = item.box
        return 3 * max(y0 - y, 0.0, y - y1) + max(x0 - x, 0.0, x - x1)

    near = [item for item in items if item.kind not in ("comment", "image")]
    if near:
        comment.anchor_item = min(near, key=away)
        items.insert(items.index(comment.anchor_item) + 1, comment)
    else:
        items.append(comment)
