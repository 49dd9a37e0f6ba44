"""Places that the rules of a detector did not see and the learned typer of regions points at (``elements/regions.py``), read by the detector's own parts.

A place is kept when its chance reaches the type's level (chosen on left-out documents), no block of it belongs to an element of the type, and
its text does not merely define, promise or instruct.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from evalassist.elements.detectors._aspects import skipped, theory
from evalassist.elements.regions import SMALL, Region, likely, proposals, regions
from evalassist.elements.tools import heading_level
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Element

LEVELS = {
    "smart": 0.9,
    "kpi": 0.5,
    "planning": 0.75,
    "swot": 0.5,
    "persona": 0.6,
    "benchmark": 0.55,
    "post_example": 0.6,
    "influencer_list": 0.5,
    "editorial_charter": 0.5,
    "moderation": 0.6,
    "crisis": 0.6,
    "event": 0.55,
    "veille": 0.6,
    "recommendations": 0.45,
}
_SEVERAL = frozenset({"persona", "post_example", "event"})
_WIDEN, _MOST_BLOCKS, _WORDS = 0.7, 14, 10


def pointed(
    document: Document, type_: str, taken: Collection[str], kinds: Collection[str] = ("section", *SMALL)
) -> list[tuple[float, Region]]:
    """Return the (chance, region) of these kinds that reach the type's level, likeliest first, outside the blocks of ``taken`` and what is not the candidate's own."""
    return [pair for pair in proposals(document, type_, LEVELS[type_], taken, kinds) if not skipped(pair[1].blocks[0].section)]


def guessed(document: Document, type_: str, found: Sequence[Element], build: Callable[[list[Block]], Element | None]) -> list[Element]:
    """Return the elements that ``build`` reads in the places the model points at, outside the blocks of ``found`` (and,
    for a type that a section holds once, outside their sections), likeliest first."""
    taken = {one for element in found for one in element.block_ids}
    places = {element.section for element in found}
    made: list[Element] = []
    for chance, region in pointed(document, type_, taken):
        if taken.intersection(region.key) or not _said(region):
            continue
        if type_ not in _SEVERAL and region.blocks[-1].section in places:
            continue
        wider = region if type_ in _SEVERAL else _wider(document, type_, region, chance, taken)
        blocks = [block for block in wider.blocks if block.kind != "caption"]
        element = build(blocks) if blocks else None
        if element is not None and not taken.intersection(element.block_ids):
            made.append(element)
            places.add(element.section)
            taken.update(wider.key)
            taken.update(element.block_ids)
    return made


def _said(region: Region) -> bool:
    """Whether a place says something of its own: ten words, and not most of its sentences teaching, promising or instructing."""
    texts = [block.text for block in region.blocks if heading_level(block) is None]
    if sum(len(text.split()) for text in texts) < _WORDS:
        return False
    told = [text[start:end] for text in texts for start, end in sentences(text)]
    return sum(theory(one) for one in told) * 2 < len(told)


def _wider(document: Document, type_: str, region: Region, chance: float, taken: set[str]) -> Region:
    """Return the smallest section around a paragraph, a list or boxes that is nearly as likely, else the place itself."""
    if region.kind in ("table", "section"):
        return region
    keys = set(region.key)
    around = [
        other
        for other in regions(document)
        if other.kind == "section" and keys < set(other.key) and len(other.blocks) <= _MOST_BLOCKS and not taken.intersection(other.key)
    ]
    likely_ones = [other for other in around if likely(type_, other) >= _WIDEN * chance]
    return min(likely_ones, key=lambda other: len(other.blocks), default=region)
