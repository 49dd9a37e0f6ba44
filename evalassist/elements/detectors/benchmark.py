"""Benchmark (analyse comparative des concurrents ou d'acteurs comparables).

Ce qui est cherché : au moins deux acteurs nommés, comparés sur des critères communs.
Formes reconnues : tableau (acteurs en lignes ou en colonnes), fiches par concurrent (titre et lignes « Ton : … »), liste « Nom : … », texte
sous un titre de benchmark ou de concurrence, lignes de même patron « Nom – a – b », étiquettes d'un seul rival (« Son rythme : … »).
Champs : competitors (nombre d'acteurs comparés), criteria (nombre de critères).
Complet : deux acteurs sur trois critères.
Ce qui n'est pas retenu : la définition du benchmark, une promesse d'étude, des concurrents seulement nommés, une comparaison d'outils ou de
réseaux sociaux, l'audit de ses propres comptes.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._benchmark_tables import about_else, competitor_names
from evalassist.elements.detectors._benchmark_text import (
    actors_of,
    announces,
    criteria_in,
    parallel,
    shared_criteria,
    single_card,
    told_of,
)
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._learned_parts import compared
from evalassist.elements.detectors._plan_tables import readings_of, table_readings
from evalassist.elements.detectors._plan_words import HANDLE, NETWORK
from evalassist.elements.detectors._swot_parts import quadrants_of_table
from evalassist.elements.detectors._swot_signs import axes, completed, signed
from evalassist.elements.tools import (
    Zone,
    grid_of,
    heading_level,
    is_definition,
    is_instruction,
    is_promise,
    make_element,
    named_only,
    plain,
    zones,
)
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element, ElementForm

_NAME = re.compile(
    r"\bbenchmark\w*|analyse (?:de la concurrence|concurrentielle|comparative|des concurrents)|etude (?:de la concurrence|concurrentielle|des concurrents)|tableau comparatif"
)
_PROPER = re.compile(
    r"(?<![.!?…:«\"] )(?<!^)(?:(?<=\s)|(?<=['’(«]))(?!Je |Nous |Il |Elle |On |Le |La |Les |En |Un )((?:[A-ZÀ-Ý][\w&'’-]{2,})(?:\s(?:de |du |des |la |le |les |et |d'|l'|& )?[A-ZÀ-Ý][\w&'’-]+){0,3})"
)
_EXAMPLES = (
    Example("# Benchmark\n\n| Critère | Maison Lou | Café Brun |\n|---|---|---|\n| Abonnés | 3 200 | 1 100 |\n| Ton | complice | expert |\n| Fréquence | 3 par semaine | 1 par mois |\n", True, "complete"),
    Example("# Les concurrents\n\n| Enseigne | Positionnement | Réseaux | Points forts |\n|---|---|---|---|\n| Vélo Rond | haut de gamme | Instagram | de belles photos |\n| Cycles Mathis | familial | Facebook | des réponses rapides |\n", True, "complete"),
    Example("# Analyse de la concurrence\n\n- Atelier Miel : 4 000 abonnés, un ton très doux, une publication par jour\n- La Ruche Bleue : 900 abonnés, un ton pédagogique, des vidéos longues\n", True, "complete"),
    Example("# Regarder les autres refuges\n\n| Refuge | Abonnés Facebook | Ce qu'il publie |\n|---|---|---|\n| Refuge du Lac | 7 300 | Photos des animaux |\n| Les Museaux | 2 150 | Remerciements |\n", True, "incomplete"),
    Example("# Benchmark\n\nLe benchmark est une technique qui consiste à comparer ses concurrents.\n", False),
    Example("# La suite\n\nNous ferons plus tard une analyse de la concurrence avec un outil professionnel.\n", False),
    Example("# Choix de l'outil\n\n| Outil | Prix | Réseaux |\n|---|---|---|\n| Metricool | 18 € | tous |\n| Buffer | 6 € | trois |\n", False),
    Example("# Audit de nos comptes\n\n| Réseau | Abonnés | Fréquence | Engagement |\n|---|---|---|---|\n| Instagram | 300 | 2 par semaine | 3 % |\n| Facebook | 800 | 1 par mois | 1 % |\n", False),
)  # fmt: skip


@detector("benchmark", title="benchmark", fields=("competitors", "criteria"), required=("competitors", "criteria"), examples=_EXAMPLES)
def detect(document: Document) -> Detection:
    """Return the comparisons of competitors and where one is only named."""
    elements: list[Element] = []
    sections: set[tuple[str, ...]] = set()
    for read in readings_of(document, "benchmark"):
        if about_else(read.seen.header or (), plain("\n".join(read.block.section))):
            continue
        names = competitor_names([tuple(row) for row in read.rows])
        heads = read.seen.header or ("?",) * read.seen.n_cols
        criteria = sum(bool(text.strip()) and any(row[i].strip() for row in read.rows) for i, text in enumerate(heads) if i)
        elements.append(_result([read.block], len(names), criteria))
        sections.add(read.block.section)
    taken = {read.block.id for read in table_readings(document)}
    for zone in reversed(zones(document)):
        strength = announces(zone)
        if not strength or taken & {block.id for block in zone.blocks} or is_promise(zone.heading.text):
            continue
        found = _lined(zone, strength) or _from_zone(zone, strength) or (_prose(zone) if strength == 2 else None)
        if found is not None and found.block_ids and not _covered(found, sections):
            elements.append(found)
            taken |= set(found.block_ids)
    elements += guessed(document, "benchmark", elements, _guess)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(document, "benchmark", _NAME, taken | titled, lambda block: block.kind != "table")
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


def _guess(blocks: Sequence[Block]) -> Element | None:
    """Read a place the learned typer points at: two actors and two criteria at least, the sides of a table not being networks (an audit)."""
    told = [block for block in blocks if heading_level(block) is None]
    if any(_WATCH.search(plain(block.text)) for block in told) or any(_crossed(block) for block in told):
        return None
    grids = [grid_of(block.table) for block in told if block.table is not None]
    for side in ([row[0] for row in grid[1:]] if by_row else grid[0][1:] for grid in grids if grid for by_row in (True, False)):
        if sum(bool(NETWORK.search(plain(cell))) for cell in side) * 2 > len(side):
            return None
    titles = [*blocks[0].section, *(block.text for block in blocks if heading_level(block) is not None)]
    if any(about_else(grid[0], plain("\n".join(titles))) for grid in grids if grid):
        return None
    text = "\n".join(block.text for block in told)
    actors, criteria = compared(told, sorted(_names(text)))
    if actors < 2 or criteria < 2:
        return None
    if not grids and (seen := told_of(text, _names(text)))[0] >= 2:
        actors, criteria = seen[0], max(2, seen[1])
    return _result(told, actors, criteria)


_WATCH = re.compile(r"^\W*(?:(?:mots?[ -]?(?:cles?)?|expressions?|sujets?|sources?|requetes?) (?:surveill|suivi)\w+|alertes? (?:google|creees?|sur)|rythme de (?:veille|lecture))")


def _crossed(block: Block) -> bool:
    """Whether a table is a SWOT: four coloured columns, or three quadrants named."""
    if block.table is None:
        return False
    read = quadrants_of_table(block.table, completed, signed)
    heads = grid_of(block.table)[:1]
    colours = [bool(axes(cell)[0] or axes(cell)[2]) for cell in heads[0]] if heads else []
    return (read is not None and sum(map(bool, read[0].values())) >= 3) or (len(colours) == 4 and sum(colours) >= 3)


def _covered(element: Element, sections: set[tuple[str, ...]]) -> bool:
    return any(section[: len(element.section)] == element.section for section in sections)


def _result(blocks: Sequence[Block], competitors: int, criteria: int, form: ElementForm | None = None) -> Element:
    missing, details = [], []
    if competitors < 2:
        missing.append("competitors")
        details.append("benchmark : un seul acteur étudié" if competitors else "benchmark : aucun acteur nommé")
    if criteria < 3:
        missing.append("criteria")
        details.append(f"benchmark : {criteria} critère{'s' if criteria > 1 else ''} de comparaison, trois attendus")
    fields = {"competitors": competitors, "criteria": criteria}
    return make_element("benchmark", blocks, fields, form=form, missing=missing, details=details, name="Benchmark")


def _lined(zone: Zone, strength: int) -> Element | None:
    """The comparison told by labels of one rival, or by lines of one pattern that no other reading counts well."""
    if strength == 2 and (card := single_card(zone)) is not None:
        return _result(card[0], 1, card[1])
    lines = parallel(zone)
    if lines is None or any(heading_level(block) not in (None, 60) for block in zone.blocks):
        return None
    richer = _from_zone(zone, strength)
    return None if richer is not None else _result(lines[0], len(lines[0]), lines[1])


def _from_zone(zone: Zone, strength: int) -> Element | None:
    """The comparison a zone tells: two actors with what is said of them, or one when the heading speaks of rivals and much is said."""
    actors = [one for one in actors_of(zone) if one.criteria or len(" ".join(one.texts).split()) >= 8]
    if sum(bool(NETWORK.match(plain(one.name))) for one in actors) * 2 > len(actors):
        return None
    names = {plain(one.name) for one in actors}
    told = [one for one in actors if one.criteria]
    criteria = shared_criteria(actors)
    distinct = {name for one in actors for name in one.criteria}
    if strength == 2 and len(distinct) >= 4:
        criteria = max(criteria, 3)
    enough = len(names) >= 2 and len(told) >= 2 and (strength == 2 or (len(distinct) >= (3 if criteria else 5)))
    if not enough and not (strength == 2 and len(names) == 1 and len(told) == 1 and criteria >= 4):
        return None
    blocks = list({block.id: block for one in actors for block in one.blocks}.values())
    cards = len(blocks) > len(actors) and any(heading_level(block) is not None for block in blocks)
    return _result(blocks, len(names), criteria, "cards" if cards else None)


def _prose(zone: Zone) -> Element | None:
    """Paragraphs that speak of at least two named actors on several criteria."""
    blocks = [
        block
        for block in zone.content
        if block.kind in ("paragraph", "list_item")
        and not (is_definition(block.text) or is_instruction(block.text) or (is_promise(block.text) and len(block.text.split()) < 40))
    ]
    text = "\n".join(block.text for block in blocks)
    if len(text.split()) < 50:
        return None
    names = _names(text)
    told = [block for block in blocks if any(name in block.text for name in names)]
    criteria = criteria_in("\n".join(block.text for block in told))
    if len(names) < 2 or len(criteria) < 3 or not told:
        return None
    actors, shared = told_of(text, names)
    return _result(told, max(2, actors) if actors else len(names), max(3, shared) if actors else len(criteria))


def _names(text: str) -> set[str]:
    found = {match[1].strip() for match in _PROPER.finditer(" " + text)} | set(HANDLE.findall(text))
    kept = set()
    for name in found:
        low = plain(name)
        if NETWORK.search(low) or re.search(
            r"^(?:google|meta|canva|france|paris|europe|swot|kpi|smart|seo|insee|black|noel|internet|reels?)\b", low
        ):
            continue
        kept.add(name)
    return {name for name in kept if not any(name != other and name in other for other in kept)} if len(kept) < 40 else set()
