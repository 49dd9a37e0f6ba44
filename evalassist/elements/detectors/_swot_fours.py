"""Four sibling headed lists that make a SWOT without its words: labels half known, or marked inside / outside."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby

from evalassist.elements.detectors._swot_parts import QUADRANTS, items_in, label_of, real_items
from evalassist.elements.detectors._swot_signs import ANNOUNCED, BAD, GOOD, axes, lesson, sign
from evalassist.elements.tools import clean_title, heading_level, plain
from evalassist.model.document import Block, Document

_OPENING = re.compile(
    r"^(?:ce (?:qui|que|qu'|dont|a quoi)|la ou|sur quoi|a (?:saisir|surveiller|corriger|garder|exploiter|craindre))(?!\w)"
)
PERSON = re.compile(
    r"^ce (?:qui|que|qu')\s?(?:la|le|les|l'|lui|elle|elles|il|ils|leur)(?!\w)|(?<!\w)(?:concurrents?|client(?:e|s)?)(?!\w)"
)
_INSIDE = re.compile(
    r"(?<!\w)(?:internes?|chez nous|dedans|(?<!de )chez (?:soi|eux)|en interne|dans (?:la |l'|notre |le )?(?:maison|entreprise|association|equipe|atelier))(?!\w)"
)
_OUTSIDE = re.compile(
    r"(?<!\w)(?:externes?|dehors|autour(?: de nous)?|ailleurs|exterieur|hors|hors de|alentour|dans (?:le |la |notre )?(?:marche|secteur|region|monde))(?!\w)"
)
_BAD = re.compile(
    r"(?<!\w)(?:contre|moins|mal|mauvais\w*|gri(?:nce|ppe)\w*|coince|freine|manque|patine|boite|peche|pese|menac\w+|redout\w+|craind\w*|inquiet\w*|surveiller|corriger|fragil\w*|risqu\w+|negati\w+|pas)(?!\w)"
)
_AFTER = re.compile(
    r"^(?:ce que (?:j'|je|nous|on|l'on|cela|ca) ?(?:en )?\w+|"
    r"(?:ma|notre|la|en) (?:conclusion|synthese|lecture)|conclusions?|synthese|bilan|en (?:resume|bref)|donc|constats?|enseignements?|lecons?|a retenir|"
    r"priorites?|et donc|croisement)(?!\w)"
)
_SAID = re.compile(r"(?<!\w)(?:swot|ffom|forces,? (?:et |/ ?|& )?(?:les |nos |ses )?faiblesses|quatre (?:cases|quadrants|cadrans))(?!\w)")
_MAX_BLOCKS = 8
_NESTED = 70


@dataclass
class Box:
    """One headed list: its heading, the blocks under it and their items."""

    heading: Block
    level: int
    blocks: list[Block] = field(default_factory=list)
    items: list[str] = field(default_factory=list)

    @property
    def seen(self) -> str:
        """The heading's accent-free text, numbering left out."""
        return plain(clean_title(self.heading.text))


def fours(document: Document, taken: set[str]) -> list[tuple[dict[str, list[str]], list[Block], Block]]:
    """Return the groups of exactly four sibling boxes that read as a SWOT: ({quadrant: items}, all blocks, first content block).

    A run of five or six counts by its four first when what follows draws conclusions.
    A group counts when each heading is a quadrant's label, a phrase of the kind "ce qui …" or bears an axis, and when two quadrants at
    least are known by their label, or two headings speak of the inside and two of the outside. The others are told by elimination.
    """
    found = []
    boxes = _boxes(document, taken)
    for group in (four for run in boxes for four in _cut(run)):
        names = _names(group) or _placed(group)
        if names:
            blocks = [one for box in group for one in (box.heading, *box.blocks)]
            items = {name: box.items for name, box in zip(names, group, strict=True)}
            found.append((items, blocks, group[0].blocks[0]))
    return found


def _cut(run: list[Box]) -> list[list[Box]]:
    """Return the groups of four that a run of siblings may be: itself, its first four before conclusions, the four lists among paragraphs."""
    if len(run) == 4:
        return [run]
    if 5 <= len(run) <= 6 and all(_AFTER.match(box.seen) for box in run[4:]):
        return [run[:4]]
    listed = [list(group) for kind, group in groupby(run, key=lambda box: box.blocks[0].kind if box.blocks else "") if kind == "list_item"]
    return [group for group in listed if len(group) == 4] if len(run) > 4 else []


def _boxes(document: Document, taken: set[str]) -> list[list[Box]]:
    """Return the runs of sibling boxes: headings of one level and form, each directly followed by its content, nothing between."""
    runs: list[list[Box]] = []
    box: Box | None = None
    body = document.body()
    for index, block in enumerate(body):
        level = heading_level(block)
        after = body[index + 1] if index + 1 < len(body) else None
        if level is None and block.kind == "list_item" and after is not None and (after.list_level or 1) > (block.list_level or 1):
            level = _NESTED
        if level is not None and block.id not in taken and len(block.text.split()) <= 12:
            box = Box(block, level)
            last = runs[-1][-1] if runs and runs[-1] else None
            if last is None or last.level != level or last.heading.form != block.form or not last.blocks:
                runs.append([])
            runs[-1].append(box)
            continue
        text = block.kind in ("paragraph", "list_item") and block.id not in taken and block.table is None and level is None
        if box is not None and text and _belongs(box, block):
            box.blocks.append(block)
            box.items.extend(
                real_items([block.text]) if block.kind == "list_item" or box.heading.form == "textbox" else items_in(block.text)
            )
            continue
        box = None
        runs.append([])
    return [run for run in runs if run]


def _belongs(box: Box, block: Block) -> bool:
    if not box.blocks:
        return box.heading.form == block.form
    first = box.blocks[0]
    return len(box.blocks) < _MAX_BLOCKS and first.kind == block.kind and first.form == block.form and len(block.text.split()) <= 60


def _names(group: list[Box]) -> list[str] | None:
    if any(not box.items or PERSON.search(box.seen) for box in group):
        return None
    signed = _signed(group)
    if signed:
        return signed
    known = [_label(box) or _strong(box) for box in group]
    inside = [bool(_INSIDE.search(box.seen)) for box in group]
    outside = [bool(_OUTSIDE.search(box.seen)) for box in group]
    repeated = _repeated_tail(group)
    for box, name, one, two in zip(group, known, inside, outside, strict=True):
        if name is None and not (one or two) and not (_OPENING.match(box.seen) or repeated):
            return None
    told = [name for name in known if name]
    if len(told) != len(set(told)):
        return None
    axes = (sum(inside) == 2 and sum(outside) == 2) or (repeated and (any(inside) or any(outside)))
    if len(told) < 2 and not axes:
        return None
    return _assign(group, known, inside, outside)


def _placed(group: list[Box]) -> list[str] | None:
    """Return the quadrants in the usual order when what announces the group and its headings speak for it and no heading against it.

    A heading speaks by a label (2), a side or a colour (1 each). Two points are enough under a heading that sets the good against the bad or
    announces a diagnosis, none under one that says SWOT, five elsewhere; three boxes hold two blocks at least.
    """
    title = plain(" ".join(group[0].heading.section[-1:]))
    if lesson(group[0].heading.section) or any(not box.items or PERSON.search(box.seen) for box in group):
        return None
    points, speaking = 0, 0
    for index, box in enumerate(group):
        known, side, colour = axes(box.seen)
        if known:
            side = colour = 0
        if (known and known != QUADRANTS[index]) or side * (1 if index > 1 else -1) < 0 or colour * (-1 if index % 2 else 1) < 0:
            return None
        own = 2 * bool(known) + bool(side) + bool(colour)
        points += own
        speaking += own > 0
    said, told = bool(_SAID.search(title)), bool(ANNOUNCED.search(title)) or bool(GOOD.search(title) and BAD.search(title))
    if not (said or (told and points >= 2 and speaking >= 2) or (points >= 5 and speaking >= 3)):
        return None
    return list(QUADRANTS) if sum(len(box.items) >= 2 for box in group) >= 2 else None


def _strong(box: Box) -> str | None:
    """Return the quadrant that a short heading names by a strong word ("Les nuages à l'horizon")."""
    told = sign(box.heading.text) if len(box.seen.split()) <= 8 else None
    return told[0] if told and told[1] else None


def _signed(group: list[Box]) -> list[str] | None:
    """Return the quadrants when the four headings bear the signs of four different ones, or of three with two labels known."""
    told = [sign(box.heading.text) if len(box.seen.split()) <= 8 else None for box in group]
    names = [one[0] if one else "" for one in told]
    known = sum(one[1] for one in told if one)
    if names.count("") > 1 or len(set(names)) < 4 or ("" in names and known < 2) or (not known and names != list(QUADRANTS)):
        return None
    left = next(iter(name for name in QUADRANTS if name not in names), "")
    return [name or left for name in names]


def _label(box: Box) -> str | None:
    found = label_of(re.sub(r"\s*\([^)]*\)\s*$", "", box.heading.text))
    return found[0] if found else None


def _repeated_tail(group: list[Box]) -> bool:
    """Whether the headings end on two parentheses said twice each, "(chez nous) (chez nous) (dehors) (dehors)"."""
    tails = [match[1] if (match := re.search(r"\(([^)]+)\)\s*$", box.seen)) else "" for box in group]
    return all(tails) and tails[0] == tails[1] and tails[2] == tails[3] and tails[0] != tails[2]


def _assign(group: list[Box], known: list[str | None], inside: list[bool], outside: list[bool]) -> list[str] | None:
    """Give each box its quadrant: its label, else the side it bears and its order, else what is left in the usual order."""
    names = list(known)
    for index, box in enumerate(group):
        if names[index] is None and inside[index] != outside[index]:
            pair = QUADRANTS[:2] if inside[index] else QUADRANTS[2:]
            side = inside if inside[index] else outside
            free = [name for name in pair if name not in names]
            if not free:
                return None
            last = all(not side[other] for other in range(index + 1, 4))
            bad = bool(_BAD.search(box.seen)) or (last and any(side[:index]))
            names[index] = free[-1] if bad else free[0]
    for index, name in enumerate(names):
        if name is None:
            usual = QUADRANTS[index]
            left = [one for one in QUADRANTS if one not in names]
            names[index] = usual if usual in left else left[0]
    final = [name for name in names if name]
    return final if len(set(final)) == 4 else None
