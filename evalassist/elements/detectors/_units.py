"""Pieces of text for the detectors of protocols and plans: zones on a subject, units (sentence, list item, table row), quoted texts, and their findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from evalassist.elements.detectors._aspects import skipped
from evalassist.elements.tools import Zone, clean_title, heading_level, named_only, plain, view, zones
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_QUOTED = re.compile(r"«\s*([^«»]+?)\s*»|“([^“”]+?)”|\"([^\"\n]+?)\"")


@dataclass(frozen=True)
class Unit:
    """A sentence, a list item or a table row: its block, its verbatim text and its accent-free text."""

    block: Block
    text: str
    plain: str

    @property
    def count(self) -> int:
        """Number of words."""
        return len(re.findall(r"\w+", self.text))


def units_of(blocks: Sequence[Block], *, split_items: bool = False) -> list[Unit]:
    """Return the sentences of paragraphs, the list items (whole unless ``split_items``) and the rows of tables, header left out."""
    found = []
    for block in blocks:
        if heading_level(block) is not None or not block.text:
            continue
        if block.table is not None:
            rows = block.text.split("\n")
            if view(block.table).header and len(rows) > 1:
                rows = rows[1:]
            found += [Unit(block, row, plain(row)) for row in rows if re.search(r"\w", row)]
        elif block.kind == "list_item" and not split_items:
            found.append(Unit(block, block.text, plain(block.text)))
        else:
            spans = [block.text[start:end] for start, end in sentences(block.text)]
            found += [Unit(block, text, plain(text)) for text in spans]
    return found


def topic_zones(document: Document, title: re.Pattern[str], refused: re.Pattern[str] | None = None) -> Iterator[Zone]:
    """Yield the zones whose heading meets ``title`` and not ``refused``, outermost only, skipping bibliographies and glossaries."""
    covered: set[str] = set()
    for zone in zones(document):
        said = plain(clean_title(zone.heading.text))
        if zone.heading.id in covered or not title.search(said) or (refused and refused.search(said)):
            continue
        if skipped((*zone.heading.section, zone.heading.text)):
            continue
        covered.update(block.id for block in zone.blocks)
        yield zone


def by_section(document: Document, taken: set[str]) -> Iterator[list[Block]]:
    """Yield the runs of body blocks of one section that are not headings nor in ``taken`` (block ids)."""
    run: list[Block] = []
    for block in document.body():
        if block.kind == "heading" or (run and run[-1].section != block.section):
            if run:
                yield run
            run = []
        if block.kind != "heading" and block.id not in taken and not skipped(block.section):
            run.append(block)
    if run:
        yield run


def quoted(text: str, least: int = 4) -> list[str]:
    """Return the texts between quotation marks that have at least ``least`` words."""
    found = [next(group for group in match.groups() if group) for match in _QUOTED.finditer(text)]
    return [one for one in found if len(re.findall(r"\w+", one)) >= least]


def distinct(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks once each, in their order."""
    return list({block.id: block for block in blocks}.values())


def assembled(
    document: Document,
    type_: str,
    elements: Sequence[Element],
    named: re.Pattern[str],
    covered: Iterable[str] = (),
    keep: Callable[[Block], bool] | None = None,
) -> Detection:
    """Return the elements in reading order, and a mention of ``named`` for every block outside them, ``covered`` and their headings."""
    order = {block.id: index for index, block in enumerate(document.blocks)}
    taken = {*covered, *(one for element in elements for one in element.block_ids)}
    titles = {title for element in elements for title in element.section}
    mentions = named_only(document, type_, named, taken, lambda block: block.text not in titles and (keep is None or keep(block)))
    ordered = sorted(elements, key=lambda element: order[element.block_ids[0]])
    return Detection(elements=tuple(ordered), mentions=tuple(mentions))
