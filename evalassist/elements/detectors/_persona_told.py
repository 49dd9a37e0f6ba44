"""Portraits in prose: where a story starts, galleries of first names, paragraphs under a heading that announces a portrait, who speaks."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._persona_parts import first_name
from evalassist.elements.detectors._persona_tables import Unit
from evalassist.elements.detectors._plan_words import NETWORK
from evalassist.elements.tools import heading_level, is_definition, is_instruction, plain, zones
from evalassist.language.words import sentences
from evalassist.model.document import Document

_PORTRAIT = re.compile(
    r"(?<!\w)(?:personas?|portraits?|(?:client(?:e|s|es)?|visiteu\w+|lecteurs?|lectrices?|acheteu\w+|adherente?s?) (?:types?|ideal\w*)|un(?:e)? habitue\w*|fiches? (?:clients?|profils?)|la journee type)(?!\w)"
)
VOICE = re.compile(r"\s*[«“\"]")
_CIVIL = re.compile(r"(?<!\w)(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+[A-ZÀ-Ý][\w-]+")


def spoken(unit: Unit) -> bool:
    """Whether the person speaks: an opened quotation, the first person twice."""
    text = "\n".join(unit.prose)
    return bool(VOICE.match(text)) and len(re.findall(r"(?<!\w)(?:je|j'|moi|mon|ma|mes|me|m')", plain(text).replace("’", "'"))) >= 2


def network(unit: Unit) -> bool:
    """Whether what is described is a social network, not a person."""
    first = unit.blocks[0].table.cells[0].text if unit.blocks[0].table is not None and unit.blocks[0].table.cells else ""
    return not unit.name and any(NETWORK.fullmatch(plain(text).strip()) for text in (unit.title, first))


def story(text: str, name: str) -> str:
    """Return the sentences from the one that gives the first name on: what is said before is an introduction or a definition."""
    for start, end in sentences(text):
        if name and name in text[start:end]:
            return text[start:]
    return text


def told(document: Document, taken: set[str]) -> list[Unit]:
    """Portraits in prose whose name comes late, or that have none: the paragraphs under a heading that says persona or portrait."""
    units = []
    for zone in zones(document):
        prose = [block for block in zone.blocks if block.kind == "paragraph" and heading_level(block) is None]
        title = plain(zone.heading.text)
        single = zone.level < 60 and bool(_PORTRAIT.search(title)) and not any(heading_level(block) is not None for block in zone.blocks)
        if not single or not 1 <= len(prose) <= 4 or any(block.id in taken for block in zone.blocks):
            continue
        text = "\n".join(block.text for block in prose)
        they = len(re.findall(r"(?<!\w)(?:elle|il|son|sa|ses|lui|j'|je|mon|ma)(?!\w)", plain(text).replace("’", "'")))
        if they < 3 or is_definition(prose[0].text) or is_instruction(text):
            continue
        named = _CIVIL.search(text) or next(iter(re.finditer(r"[A-ZÀ-Ý][a-zà-ÿ]+", first_name(text))), None)
        units.append(
            Unit(prose, name=named.group().split()[-1] if named else "", prose=[text], level=zone.level, context=True, strong=True)
        )
    return units


def galleries(document: Document) -> set[tuple[tuple[str, ...], int]]:
    """Return the (section, level) where two headings at least are first names, as "Zoé" and "Paul, à l'atelier"."""
    seen: dict[tuple[tuple[str, ...], int], int] = {}
    for block in document.body():
        level = heading_level(block)
        if level is not None and level < 60 and len(block.text.split()) <= 6 and first_name(block.text[:24]):
            seen[block.section, level] = seen.get((block.section, level), 0) + 1
    return {key for key, count in seen.items() if count >= 2}
