"""SWOTs told by sides: what is ours, then what surrounds us, each with its good and bad points; and two half tables read as one.

A side is a heading that speaks of the inside or of the outside ("En interne", "Autour de nous", "Forces et faiblesses"). Under it the points are
sorted by coloured sub-headings, the columns of a table, a sign before each item, a label, or the clauses of a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from evalassist.elements.detectors._swot_parts import LABELS, QUADRANTS, items_in, label_of, quadrants_of_table, real_items
from evalassist.elements.detectors._swot_signs import ANNOUNCED, axes, completed, lesson
from evalassist.elements.tools import Zone, clean_title, heading_level, is_definition, label_value, plain, view, zones
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document

Found = tuple[dict[str, list[str]], list[Block], Block]
_OTHERS = re.compile(r"(?<!\w)(?:concurren\w+|rivaux|confreres?|benchmark|voisins?|persona\w*|objectifs?|communication (?:interne|externe))(?!\w)")
_PLUS = re.compile(r"^\s*(?:\(\s*\+\s*\)|\[\s*\+\s*\]|\+|✅|✔|✓|👍|💪|🟢|\U0001f600|\U0001f642)\s*[:.-]?\s*(?=\S)")
_MINUS = re.compile(r"^\s*(?:\(\s*[–−-]\s*\)|\[\s*[–−-]\s*\]|[–−-](?=\s)|❌|✗|✘|👎|🔴|⚠️?|⛔)\s*[:.-]?\s*(?=\S)")
_TURN = re.compile(r"(?<=[;.])\s+|,\s+(?=mais\s|en revanche|par contre|pourtant|alors que|tandis que)")
_MAX_APART = 5


def by_sides(document: Document, taken: set[str]) -> list[Found]:
    """Return the SWOTs of two sibling headings, one inside and one outside, or of two paragraphs: ({quadrant: items}, blocks, first)."""
    found: list[Found] = []
    used = set(taken)
    known = zones(document)
    for index, zone in enumerate(known):
        if _side(zone.title) >= 0 or used & {block.id for block in zone.blocks} or _OTHERS.search(plain(zone.title)):
            continue
        other = next((one for one in known[index + 1 :] if one.level == zone.level and one.heading.section == zone.heading.section), None)
        if other is None or _side(other.title) <= 0 or lesson(zone.heading.section) or _OTHERS.search(plain(other.title)):
            continue
        if any(_OTHERS.search(plain(title)) for title in zone.heading.section[-1:]) or used & {block.id for block in other.blocks}:
            continue
        made = _joined(zone, other)
        if made is not None:
            found.append(made)
            used.update(block.id for block in made[1])
    for made in _two_lines(document, used):
        found.append(made)
        used.update(block.id for block in made[1])
    return found + _two_paragraphs(document, used) + _two_tables(document, used)


def _two_lines(document: Document, taken: set[str]) -> list[Found]:
    """Two short lines that are no headings, one inside and one outside ("Chez nous", "Autour"), each followed by points marked good or bad."""
    runs: list[tuple[int, int, list[Block]]] = []
    for index, block in enumerate(document.body()):
        if block.table is not None or block.id in taken or heading_level(block) is not None:
            continue
        side = _side(block.text.rstrip(" :")) if len(block.text.split()) <= 6 and not _marked(block) else 0
        if side:
            runs.append((side, index, [block]))
        elif runs and runs[-1][1] + len(runs[-1][2]) == index and _marked(block):
            runs[-1][2].append(block)
    found: list[Found] = []
    for (one, at, inner), (two, then, outer) in pairwise(runs):
        if one >= 0 or two <= 0 or then - at > len(inner) + 1 or lesson(inner[0].section) or inner[0].section != outer[0].section:
            continue
        if _OTHERS.search(plain(" ".join(inner[0].section[-1:]))):
            continue
        items = dict(zip(QUADRANTS, (*_sorted(inner[1:]), *_sorted(outer[1:])), strict=True))
        if sum(bool(rows) for rows in items.values()) >= 3:
            found.append((items, [*inner, *outer], inner[1]))
    return found


def _marked(block: Block) -> bool:
    """Whether a line opens on a sign of good or bad, or on a label of one ("Plus : …")."""
    text = f"{block.label or ''} {block.text}"
    pair = label_value(block.text)
    return bool(_PLUS.match(text) or _MINUS.match(block.text) or (pair and len(pair[0].split()) <= 4 and _colour(pair[0])))


def _side(title: str) -> int:
    """Return -1 for a title of the inside, 1 of the outside, 0 for neither; both quadrants of a side count as the side."""
    seen = plain(clean_title(title))
    if len(seen.split()) > 9:
        return 0
    named = {name for name in QUADRANTS if LABELS[name].match(seen)}
    rest = re.split(r"\s+(?:et|/|&)\s+|\s*/\s*", seen)
    named |= {name for part in rest for name in QUADRANTS if LABELS[name].match(part)}
    if named in ({"strengths", "weaknesses"}, {"opportunities", "threats"}):
        return -1 if "strengths" in named else 1
    _, side, colour = axes(seen)
    return 0 if colour or named else side


def _joined(zone: Zone, other: Zone) -> Found | None:
    inner, outer = _sorted(zone.blocks), _sorted(other.blocks)
    if not (inner[0] or inner[1]) or not (outer[0] or outer[1]):
        return None
    items = dict(zip(QUADRANTS, (*inner, *outer), strict=True))
    if sum(bool(rows) for rows in items.values()) < 3 or sum(map(len, items.values())) < 4:
        return None
    blocks = [*zone.blocks, *other.blocks]
    return items, blocks, next(block for block in blocks if heading_level(block) is None)


def _colour(text: str) -> int:
    label = label_of(text)
    if label:
        return -1 if label[0] in ("weaknesses", "threats") else 1
    return axes(text)[2]


def _sorted(blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    """Return the (good, bad) points told under a side."""
    good: list[str] = []
    bad: list[str] = []
    current = 0
    for block in blocks:
        if block.table is not None:
            seen = view(block.table)
            for column, head in enumerate(seen.header):
                tone = _colour(head)
                if tone:
                    (good if tone > 0 else bad).extend(item for cell in seen.column(column) if cell.strip() for item in items_in(cell))
            continue
        if heading_level(block) is not None:
            current = _colour(clean_title(block.text))
            continue
        text = f"{block.label} {block.text}" if (block.label or "").strip() in ("+", "–", "−", "✓", "✔", "✗") else block.text
        sign = _PLUS.match(text) or _MINUS.match(text)
        pair = label_value(block.text)
        tone = (1 if _PLUS.match(text) else -1) if sign else _colour(pair[0]) if pair else 0
        if sign or (pair and tone):
            (good if tone > 0 else bad).extend(items_in(pair[1]) if pair and not sign else real_items([text[sign.end() :]] if sign else []))
        elif current:
            (good if current > 0 else bad).extend(real_items([block.text]) if block.kind == "list_item" else items_in(block.text))
        elif block.kind == "paragraph" and not is_definition(block.text):
            one, two = _clauses(block.text)
            good += one
            bad += two
    return good, bad


def _clauses(text: str) -> tuple[list[str], list[str]]:
    """Return the (good, bad) clauses of a paragraph; one that says no colour goes with the one before, the first are good."""
    good: list[str] = []
    bad: list[str] = []
    current = 1
    for start, end in sentences(text):
        for part in _TURN.split(text[start:end]):
            if len(part.split()) < 3:
                continue
            turned = re.match(r"\W*(?:mais|en revanche|par contre|pourtant)(?!\w)", plain(part))
            current = (-1 if turned and current > 0 else 0) or axes(part)[2] or current
            members = [one for one in re.split(r",\s+|\s+et\s+(?=(?:l[ea']|les|une?|nous|on|des|que|qui)\b)", part) if len(one.split()) >= 3]
            (good if current > 0 else bad).extend(real_items(members or [part]))
    return good, bad


def _two_paragraphs(document: Document, taken: set[str]) -> list[Found]:
    """Two paragraphs in a row under a heading that announces a diagnosis: the first opens on the inside, the second on the outside."""
    found: list[Found] = []
    body = document.body()
    for one, two in pairwise(body):
        if one.kind != "paragraph" or two.kind != "paragraph" or one.section != two.section or {one.id, two.id} & taken:
            continue
        title = plain(" ".join(one.section[-1:]))
        if not ANNOUNCED.search(title) or lesson(one.section) or _OTHERS.search(title):
            continue
        if _opening_side(one.text) >= 0 or _opening_side(two.text) <= 0:
            continue
        items = dict(zip(QUADRANTS, (*_clauses(one.text), *_clauses(two.text)), strict=True))
        if all(items.values()):
            found.append((items, [one, two], one))
    return found


def _opening_side(text: str) -> int:
    head = " ".join(text.split()[:6])
    return axes(head.split(",")[0] if "," in head else head)[1]


def _two_tables(document: Document, taken: set[str]) -> list[Found]:
    """Two tables near each other, the strengths and weaknesses in one, the opportunities and threats in the other."""
    halves: list[tuple[int, Block, dict[str, list[str]]]] = []
    for index, block in enumerate(document.body()):
        read = quadrants_of_table(block.table, completed) if block.table is not None and block.id not in taken else None
        if read is not None:
            filled = {name: rows for name, rows in read[0].items() if rows}
            if set(filled) in ({"strengths", "weaknesses"}, {"opportunities", "threats"}):
                halves.append((index, block, filled))
    found: list[Found] = []
    for (at, one, inner), (then, two, outer) in pairwise(halves):
        if then - at <= _MAX_APART and "strengths" in inner and "threats" in outer and not _OTHERS.search(plain(" ".join(one.section[-1:]))):
            found.append(({**inner, **outer}, [one, two], one))
    return found
