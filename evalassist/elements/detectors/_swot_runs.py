"""Quadrants met one after the other in the body under their labels: headings, lines, items, or labels in the course of one paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from evalassist.elements.detectors._swot_parts import QUADRANTS, Quadrant, items_in, label_of, pieces, real_items
from evalassist.elements.detectors._swot_signs import sign
from evalassist.elements.tools import heading_level, plain
from evalassist.model.document import Block, Document

_BRIDGE = re.compile(
    r"(?<!\w)(?:internes?|externes?|micro|macro|dedans|dehors|chez nous|autour de nous|swot|diagnostic|environnement|matrice|interieur|exterieur)(?!\w)"
)


@dataclass
class Run:
    """Quadrants met one after the other in the body."""

    quadrants: list[Quadrant] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    def names(self) -> set[str]:
        return {quadrant.name for quadrant in self.quadrants}


def label_runs(document: Document, taken: set[str]) -> list[Run]:
    """Group the body into runs of labelled quadrants; a run is cut by a heading of another subject or by a repeated quadrant."""
    runs: list[Run] = []
    run = Run()
    current: Quadrant | None = None
    idle = 0

    def close() -> None:
        nonlocal run, current, idle
        if run.quadrants:
            runs.append(run)
        run, current, idle = Run(), None, 0

    for block in document.body():
        if block.id in taken or block.table is not None:
            close()
            continue
        label = label_of(block.text) if len(block.text) < 1500 else None
        level = heading_level(block)
        if label is None and level is not None and len(run.quadrants) >= 2 and len(block.text.split()) <= 7:
            told = sign(block.text)
            label = (told[0], "") if told and told[0] not in run.names() and level == heading_level(run.blocks[0]) else None
        if label is None and level is None and len(run.quadrants) >= 2 and (guess := _sibling_label(run, block)):
            label = (guess, "")
        if (several := pieces(block.text)) and level is None and not {name for name, _ in several} & run.names():
            for name, points in several:
                current = Quadrant(name, items_in(points), [block])
                run.quadrants.append(current)
            run.blocks.append(block)
            idle = 0
            continue
        if label and not (level is None and label[1] == "" and len(block.text.split()) > 6 and not block.text.endswith(":")):
            name, rest = label
            if name in run.names() and (current is None or current.name != name):
                close()
            if current is None or current.name != name:
                current = Quadrant(name)
                run.quadrants.append(current)
            run.blocks.append(block)
            if rest:
                current.items.extend(items_in(rest))
                current.blocks.append(block)
            idle = 0
            continue
        if not run.quadrants:
            continue
        if level is not None:
            current = None
            if level < 50 and not _BRIDGE.search(plain(block.text)):
                close()
            continue
        if current is None:
            idle += 1
            if idle > 3:
                close()
            continue
        if _ends(run, current, block):
            current, idle = None, 1
            continue
        if block.kind in ("paragraph", "list_item", "footnote"):
            if block.kind == "list_item":
                current.items.extend(real_items([block.text]))
            else:
                current.items.extend(items_in(block.text))
            current.blocks.append(block)
            run.blocks.append(block)
    close()
    return runs


def _sibling_label(run: Run, block: Block) -> str:
    """Return the quadrant of a line made like the run's labels ("Ce qui…", "Ce qu'on…") when no word tells it: the next one in the usual order."""
    seen = plain(block.text)
    if not _MADE.match(seen) or len(seen.split()) > 7 or re.search(r"[.!;,]", seen):
        return ""
    if sum(bool(_MADE.match(plain(one.text)) and label_of(one.text)) for one in run.blocks) < 2:
        return ""
    return next((name for name in QUADRANTS if name not in run.names()), "")


_MADE = re.compile(r"^\W*(?:qu'est-)?ce (?=qu[ie']|dont)")


def _ends(run: Run, current: Quadrant, block: Block) -> bool:
    """Whether ``block`` stands after the end of a quadrant: prose after a list, or more paragraphs than the other quadrants hold."""
    if not current.blocks:
        return False
    if block.kind != "list_item":
        if any(one.kind == "list_item" for one in current.blocks):
            return True
        if block.form != current.blocks[-1].form:
            return True
        if len(run.quadrants) >= 3:
            others = [len(one.blocks) for one in run.quadrants if one is not current]
            return len(current.blocks) >= max([1, *others])
        return len(current.blocks) >= 6
    return False
