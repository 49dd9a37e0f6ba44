"""Parts read in places that the learned typer of regions points at: the four quadrants of a SWOT, the lines of a persona, the actors and criteria of a comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._benchmark_text import criteria_in
from evalassist.elements.detectors._persona_parts import first_name, story_name
from evalassist.elements.detectors._persona_tables import Unit, feed
from evalassist.elements.detectors._swot_fours import PERSON
from evalassist.elements.detectors._swot_parts import QUADRANTS, items_in, label_of, real_items, sentence_items
from evalassist.elements.detectors._swot_signs import axes, defined, opening_of, sign
from evalassist.elements.tools import clean_title, grid_of, heading_level, is_definition, label_value, plain
from evalassist.language.words import sentences
from evalassist.model.document import Block, Table

_BARE_LABEL = re.compile(r"^\W*(?:fiche|persona|profil|n|nom|prenom|client\w*|portrait)\W*(?:n\W*)?\d*\W*$")


_SHORT = 8
"""Sentences up to which a place tells its points by clauses; a longer one tells a point a sentence."""


def quadrant_items(blocks: Sequence[Block], few: bool = False) -> dict[str, list[str]] | None:
    """Return the items of each quadrant: four columns or rows of a table, four headed groups, else sentences told by side and colour.

    None when fewer than three are filled (with ``few``: no good and bad one).
    """
    if any(heading_level(block) is not None and PERSON.search(plain(clean_title(block.text))) for block in blocks):
        return None
    groups: list[tuple[str, list[str]]] = []
    tables = [block.table for block in blocks if block.table is not None]
    if tables:
        groups = _of_table(tables[0])
    else:
        listed = closed = False
        for block in blocks:
            if heading_level(block) is not None:
                groups.append((block.text, []))
                listed = closed = False
            elif groups and len(groups) <= 4 and not closed:
                closed = block.kind == "paragraph" and listed
                listed = block.kind == "list_item"
                if closed:
                    continue
                groups[-1][1].extend([block.text] if block.kind == "list_item" or block.form != "body" else items_in(block.text))
        groups = [group for group in groups if group[1]]
        if len(groups) != 4:
            groups = _labelled(blocks) or _openings(blocks)
        if len(groups) == 4 and _alike([label for label, _ in groups]):
            return dict(zip(_names([label for label, _ in groups]), (items for _, items in groups), strict=True))
    signed = sum(bool(label_of(clean_title(label)) or sign(label)) for label, _ in groups)
    if len(groups) == 4 and (tables or signed >= 2):
        found = dict(zip(_names([label for label, _ in groups]), (real_items(items) for _, items in groups), strict=True))
        return found if sum(bool(items) for items in found.values()) >= 3 and not defined([block.text for block in blocks]) else None
    return None if tables else _told(blocks, few)


def _of_table(table: Table) -> list[tuple[str, list[str]]]:
    grid = grid_of(table)
    if len(grid) == 4 and all(len(row) == 2 for row in grid):
        return [(row[0], items_in(row[1])) for row in grid]
    if grid and len(grid[0]) == 4 and len(grid) >= 2:
        return [(grid[0][col], [item for row in grid[1:] if row[col].strip() for item in items_in(row[col])]) for col in range(4)]
    return []


def _labelled(blocks: Sequence[Block]) -> list[tuple[str, list[str]]]:
    """Exactly four lines or items "label : points" in a row."""
    pairs = [label_value(block.text) for block in blocks if block.kind == "list_item" or ":" in block.text[:40]]
    told = [pair for pair in pairs if pair and pair[1] and len(pair[0].split()) <= 8]
    return [(label, items_in(value)) for label, value in told] if len(told) == 4 and all(items_in(value) for _, value in told) else []


def _alike(labels: Sequence[str]) -> bool:
    """Whether four labels begin with the same word ("Carton rose", "Carton gris"…), as the names of four boxes do."""
    words = [re.findall(r"\w+", plain(label)) for label in labels]
    same = all(len(one) >= 2 for one in words) and len({one[0] for one in words}) == 1
    return same and len(words[0][0]) >= 4 and len({tuple(one) for one in words}) == 4


def _openings(blocks: Sequence[Block]) -> list[tuple[str, list[str]]]:
    """Four paragraphs or items, each opening on its quadrant."""
    told = [block for block in blocks if heading_level(block) is None and len(block.text.split()) >= 6 and not is_definition(block.text)]
    if len(told) != 4 or sum(bool(sign(opening_of(block.text))) for block in told) < 3:
        return []
    return [(opening_of(block.text), items_in(block.text) or [block.text]) for block in told]


def _names(labels: Sequence[str]) -> list[str]:
    """Give four groups their quadrants: by label or signs when these differ, the usual order for the rest."""
    known = [(label_of(clean_title(label)) or ("", ""))[0] for label in labels]
    signed = [(sign(label) or ("", False))[0] for label in labels]
    names = known if all(known) else signed if len(set(signed) - {""}) >= 3 else ["", "", "", ""]
    names = [name if names.index(name) == index else "" for index, name in enumerate(names)] if any(names) else names
    left = [name for name in QUADRANTS if name not in names]
    return [name or left.pop(left.index(QUADRANTS[i]) if QUADRANTS[i] in left else 0) for i, name in enumerate(names)]


def _told(blocks: Sequence[Block], few: bool) -> dict[str, list[str]] | None:
    """Sentences sorted by what they say: inside or outside, good or bad; a sentence without a side keeps that of the one before."""
    found: dict[str, list[str]] = {name: [] for name in QUADRANTS}
    side = -1
    members = 3 if sum(len(sentences(block.text)) for block in blocks if heading_level(block) is None) <= _SHORT else 1
    for block in blocks:
        if heading_level(block) is not None or is_definition(block.text):
            continue
        for start, end in sentences(block.text):
            text = block.text[start:end]
            known, where, colour = axes(" ".join(text.split()[:18]))
            side = where or side
            name = known or (QUADRANTS[(2 if side > 0 else 0) + (colour < 0)] if colour else "")
            if name:
                found[name].extend(sentence_items(text)[:members] or [text])
    good, bad = found["strengths"] + found["opportunities"], found["weaknesses"] + found["threats"]
    enough = sum(bool(items) for items in found.values()) >= 3 or (few and good and bad and len(good) + len(bad) >= 4)
    return found if enough else None


def persona_unit(blocks: Sequence[Block]) -> Unit:
    """Return a persona's lines: labels and values of its tables and lines, the rest as prose."""
    heads = [block.text for block in blocks if heading_level(block) is not None]
    title = next(iter([*heads, *blocks[0].section[-1:]]), "")
    unit = Unit(list(blocks), title=title, level=1, context=True, strong=True)
    waiting: str | None = None
    for block in blocks:
        if block.table is not None:
            for row in grid_of(block.table):
                cells = [cell for cell in row if cell.strip()]
                if len(cells) >= 2 and _BARE_LABEL.match(plain(cells[0])):
                    unit.name = unit.name or first_name(cells[1], trusted=True)
                feed(unit, f"{cells[0]} : {' '.join(cells[1:])}" if len(cells) >= 2 else " ".join(cells))
        elif block.text not in heads:
            waiting = feed(unit, block.text, waiting)
    unit.name = unit.name or first_name(title) or story_name("\n".join(unit.prose))
    return unit


def compared(blocks: Sequence[Block], names: Sequence[str]) -> tuple[int, int]:
    """Return (actors, criteria) of a comparison: the sides of a table, told apart by the words of criteria, else the names and criteria of the text."""
    tables = [block.table for block in blocks if block.table is not None]
    if not tables:
        return len(names), len(criteria_in("\n".join(block.text for block in blocks)))
    grid = grid_of(tables[0])
    across, down = len(grid[0]) - 1 if grid else 0, len(grid) - 1
    first = criteria_in("\n".join(row[0] for row in grid[1:]))
    return (across, down) if len(first) > len(criteria_in("\n".join(grid[0] if grid else []))) else (down, across)
