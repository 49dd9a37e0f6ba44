"""Portraits in prose: where a story starts, galleries of first names, paragraphs under a heading that announces a portrait, who speaks."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._persona_parts import cues_in, first_name
from evalassist.elements.detectors._persona_tables import Unit
from evalassist.elements.detectors._plan_words import NETWORK
from evalassist.elements.tools import heading_level, is_definition, is_instruction, plain, zones
from evalassist.language.words import sentences
from evalassist.model.document import Document

_PORTRAIT = re.compile(
    r"(?<!\w)(?:personas?|portraits?|(?:client(?:e|s|es)?|visiteu\w+|lecteurs?|lectrices?|acheteu\w+|adherente?s?) (?:types?|ideal\w*)|un(?:e)? habitue\w*|fiches? (?:clients?|profils?)|la journee type)(?!\w)"
)
VOICE = re.compile(r"\s*[«“\"]")
_OPENS = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]{2,}(?=, (?:une? )?[a-zà-ÿ])")
_CIVIL = re.compile(r"(?<!\w)(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+[A-ZÀ-Ý][\w-]+")


def spoken(unit: Unit) -> bool:
    """Whether the person speaks: an opened quotation, the first person twice."""
    text = "\n".join(unit.prose)
    return bool(VOICE.match(text)) and len(re.findall(r"(?<!\w)(?:je|j'|moi|mon|ma|mes|me|m')", plain(text))) >= 2


def network(unit: Unit) -> bool:
    """Whether what is described is a social network, not a person."""
    first = unit.blocks[0].table.cells[0].text if unit.blocks[0].table is not None and unit.blocks[0].table.cells else ""
    titles = (unit.title, unit.name) if unit.name else (unit.title, first)
    return any(NETWORK.fullmatch(plain(text).strip()) for text in titles)


def ours(unit: Unit) -> bool:
    """Whether a text speaks of its authors ("nous", "je", "nos"), not of one person."""
    return len(re.findall(r"(?<!\w)(?:nous|notre|nos|je|j'ai)(?!\w)", plain(unit.text or "\n".join(unit.prose)))) >= 2


def gathered(units: Sequence[Unit]) -> None:
    """Portraits in prose that stand side by side announce each other: two first names or more in one section, each with three fields beside the name (wants or fears among them), and an age in one at least."""
    beside: dict[tuple[str, ...], dict[str, Unit]] = {}
    for unit in units:
        if unit.level is None and unit.name and unit.blocks[0].table is None and len(unit.blocks) <= 3:
            seen = cues_in("\n".join([*unit.prose, *unit.labelled.values()])) | set(unit.labelled)
            if len(seen) >= 3 and {"motivations", "frustrations"} & seen:
                beside.setdefault(unit.blocks[0].section, {}).setdefault(plain(unit.name), unit)
    for group in beside.values():
        if len(group) >= 2 and any("age" in cues_in("\n".join(unit.prose)) for unit in group.values()):
            for unit in group.values():
                unit.context = True


_ABOUT = re.compile(
    r"(?<!\w)(?:personas?|portraits?|fiches?|cibles?|segments?|figures?|profils?|tableau\w*|questionnaires?|enquetes?|objectifs?|strategie|message|concurren\w+|sources?|selon|etude|(?:l'a|a|ont|avait|avaient) (?:dit|confie|explique|repondu|montre))(?!\w)"
)
_THEY = re.compile(r"(?<!\w)(?:ils?(?! (?:y (?:a|aura|avait)|faut|faudra\w*|s'agit|est (?:donc|important|possible)))|elles?|lui|leur)(?!\w)")
_SOMEONE = re.compile(
    r"^\W*(?:(?:(?:et |puis |enfin,? |ensuite,? |reste(?:nt)? |vien(?:t|nent) )*(?:il y (?:a|avait) (?:aussi |enfin |encore |surtout |ensuite )?|on (?:trouve|croise|a) (?:aussi |enfin )?)|reste(?:nt)? |vien(?:t|nent) (?:enfin |ensuite )?)(?:les|des) "
    r"|(?:(?:et |puis |enfin,? |ensuite,? |reste |vient )*(?:il y (?:a|avait) (?:aussi |enfin |encore |surtout |ensuite )?|on (?:trouve|croise|a) (?:aussi |enfin )?|(?:l'autre|le (?:dernier|troisieme|second)|la (?:derniere|troisieme|seconde))(?: |, )c'est )?)?"
    r"(?:l'|(?:le|la|une?|madame|monsieur|m\.|mme|docteur) ))(?!(?:plus|moins|premiere?|trois|deux|autres?)(?!\w))\w{3,}"
)


def companions(document: Document, accepted: Sequence[Unit]) -> list[Unit]:
    """Paragraphs without a first name, in a section of personas, that tell one more: "Le restaurateur. Il tient une petite table et cherche…"."""
    homes = {unit.blocks[0].section for unit in accepted if unit.blocks[0].section and (unit.context or unit.strong)}
    taken = {block.id for unit in accepted for block in unit.blocks}
    found: list[Unit] = []
    begun: set[tuple[str, ...]] = set()
    for block in document.body():
        begun.update({block.section} if block.id in taken else ())
        if block.section not in homes or block.section not in begun or block.kind != "paragraph" or block.id in taken or heading_level(block) is not None:
            continue
        seen = plain(block.text)
        if not 14 <= len(seen.split()) <= 160 or not _SOMEONE.match(seen) or _ABOUT.search(seen) or not _THEY.search(seen):
            continue
        unit = Unit([block], prose=[block.text], context=True, strong=True)
        if _tells(unit):
            found.append(unit)
    return found + _headed(document, taken)


def _tells(unit: Unit) -> bool:
    """Whether a portrait without a name says what someone wants or fears, and one thing more, in a text that is no definition and not about its authors."""
    text = "\n".join(unit.prose)
    cues = cues_in(text)
    return len(cues) >= 2 and bool(cues & {"motivations", "frustrations"}) and not (is_definition(text) or is_instruction(text) or ours(unit))


_WHO = re.compile(r"^\W*(?:(?:le|la|les|une?|des|l'|ceux|celles|celui|celle)\W?\s?(?!(?:choix|message|canal|canaux|suite|bilan)(?!\w))\w{3,})")


def _headed(document: Document, taken: set[str]) -> list[Unit]:
    """Parts whose heading names someone ("La jeune fille pressée"), beside a part that is one persona."""
    parts = [zone for zone in zones(document) if zone.blocks]
    homes = {(zone.heading.section, zone.level) for zone in parts if all(block.id in taken for block in zone.blocks)}
    found = []
    for zone in parts:
        prose = [block for block in zone.blocks if block.kind in ("paragraph", "list_item")]
        title, text = plain(zone.title), "\n".join(block.text for block in prose)
        if (zone.heading.section, zone.level) not in homes or len(prose) != len(zone.blocks) or len(prose) > 5:
            continue
        if any(block.id in taken for block in (zone.heading, *zone.blocks)) or len(title.split()) > 7 or not _WHO.match(title) or _ABOUT.search(title):
            continue
        unit = Unit([zone.heading, *prose], title=zone.title, prose=[text], level=zone.level, context=True, strong=True)
        if len(text.split()) >= 14 and _THEY.search(plain(text)) and _tells(unit):
            found.append(unit)
    return found


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
        they = len(re.findall(r"(?<!\w)(?:elle|il|son|sa|ses|lui|j'|je|mon|ma)(?!\w)", plain(text)))
        if they < 3 or is_definition(prose[0].text) or is_instruction(text):
            continue
        named = _CIVIL.search(text) or next(iter(re.finditer(r"[A-ZÀ-Ý][a-zà-ÿ]+", first_name(text))), None) or _OPENS.match(text)
        units.append(
            Unit(prose, name=named.group().strip(" ,").split()[-1] if named else "", prose=[text], level=zone.level, context=True, strong=True)
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
