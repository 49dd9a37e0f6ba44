"""Benchmark (analyse comparative des concurrents ou d'acteurs comparables).

Ce qui est cherché : au moins deux acteurs nommés, comparés sur des critères communs.
Formes reconnues : tableau (acteurs en lignes ou en colonnes), fiches par concurrent (titre et lignes « Ton : … »), liste « Nom : … », texte
sous un titre de benchmark ou de concurrence.
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
from evalassist.elements.detectors._benchmark_tables import competitor_names
from evalassist.elements.detectors._plan_tables import readings_of, table_readings
from evalassist.elements.detectors._plan_words import HANDLE, NETWORK, SOCIAL
from evalassist.elements.tools import (
    Zone,
    heading_level,
    is_definition,
    is_instruction,
    is_promise,
    label_value,
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
_HEAD = re.compile(
    r"benchmark|concurren|analyse comparative|etude comparative|comparatif|confreres|rivaux|ce que font les autres|(?:acteurs|marques|enseignes|comptes) (?:similaires|comparables|du secteur|observes|etudies|voisins)"
)
_CRITERIA: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"\b(?:{source})\b")
    for name, source in {
        "abonnés": r"abonne\w*|followers?|fans|communaute",
        "engagement": r"engagement|likes?|commentaires?|interactions?|partages",
        "fréquence": r"frequence|regulier\w*|irregulier\w*|(?:fois|posts?|publications?) par (?:jour|semaine|mois)|tous les jours|quotidien\w*|rythme|chaque (?:jour|semaine)",
        "ton": r"tons?|tutoi\w*|vouvoi\w*|langage|humour|registre|style",
        "prix": r"prix|tarifs?|€|cher|abordable\w*|gamme",
        "positionnement": r"positionn\w+|promesse|valeurs|image de marque|haut de gamme",
        "cible": r"cibles?|public|clientele|clients",
        "réseaux": r"reseaux|plateformes?|instagram|facebook|linkedin|tiktok|youtube",
        "formats": r"formats?|videos?|photos?|reels?|carrousels?|stor(?:y|ies)",
        "contenus": r"contenus?|themes?|sujets?|rubriques?|ligne editoriale",
        "visuel": r"visuels?|charte graphique|couleurs?|logo|identite|esthetique|feed",
        "forces": r"forces?|points? forts?|atouts?",
        "faiblesses": r"faiblesses?|points? faibles?|limites?|lacunes?|manque",
        "site": r"site|seo|referencement|blog",
        "avis": r"avis|notes?|reputation",
        "offre": r"offres?|services?|produits?|livraison",
    }.items()
}
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
        names = competitor_names([tuple(row) for row in read.rows])
        criteria = sum(bool(text.strip()) and any(row[i].strip() for row in read.rows) for i, text in enumerate(read.seen.header) if i)
        elements.append(_result([read.block], len(names), criteria))
        sections.add(read.block.section)
    taken = {read.block.id for read in table_readings(document)}
    for zone in reversed(zones(document)):
        if not _HEAD.search(plain(zone.heading.text)) or taken & {block.id for block in zone.blocks} or is_promise(zone.heading.text):
            continue
        found = _cards(zone) or _items(zone) or _prose(zone)
        if found is not None and found.block_ids and not _covered(found, sections):
            elements.append(found)
            taken |= set(found.block_ids)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(document, "benchmark", _NAME, taken | titled, lambda block: block.kind != "table")
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


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


def criteria_in(text: str) -> set[str]:
    """Return the criteria of comparison that a text speaks of."""
    seen = plain(text)
    return {name for name, pattern in _CRITERIA.items() if pattern.search(seen)}


def _cards(zone: Zone) -> Element | None:
    """Sub-headings that name an actor, each followed by what is observed."""
    cards: list[tuple[Block, list[Block]]] = []
    for block in zone.blocks:
        level = heading_level(block)
        if level is not None and level > zone.level and level != 60:
            cards.append((block, []))
        elif cards:
            cards[-1][1].append(block)
    named = [(head, inside) for head, inside in cards if inside and _actor(head.text)]
    if len(named) < 2:
        return None
    labels: dict[str, int] = {}
    cues: dict[str, int] = {}
    for _, inside in named:
        for label in {plain(pair[0]) for block in inside if (pair := label_value(block.text))}:
            labels[label] = labels.get(label, 0) + 1
        for cue in criteria_in("\n".join(block.text for block in inside)):
            cues[cue] = cues.get(cue, 0) + 1
    shared_labels = sum(count >= 2 for count in labels.values())
    shared = shared_labels if shared_labels >= 2 else sum(count >= 2 for count in cues.values())
    if shared < 1:
        return None
    return _result([block for head, inside in named for block in (head, *inside)], len(named), shared, "cards")


def _actor(text: str) -> bool:
    name = re.sub(r"^\W*(?:concurrent|acteur)?\s*(?:n ?°\s*)?(?:\d+(?:\.\d+)*\s*[.):–-]*)?\s*", "", text, flags=re.I).strip()
    low = plain(name)
    if (
        not name
        or len(name.split()) > 8
        or SOCIAL.fullmatch(low)
        or re.match(
            r"(?:nous|notre|mon|nos|conclusion|synthese|bilan|ce que|methode|analyse|forces|faiblesses|les |points|enseignement|pourquoi|choix|tableau|benchmark|concurren)",
            low,
        )
    ):
        return False
    return name[0].isupper() or name[0] in '@«"“'


def _items(zone: Zone) -> Element | None:
    """List items or paragraphs "Nom : …" under the heading."""
    found: list[Block] = []
    for block in zone.blocks:
        pair = label_value(block.text) or _dash(block.text)
        if (
            block.kind in ("list_item", "paragraph")
            and pair
            and _actor(pair[0])
            and len(pair[1].split()) >= 5
            and not criteria_in(pair[0])
            and criteria_in(pair[1])
        ):
            found.append(block)
    if len(found) < 2:
        return None
    criteria: dict[str, int] = {}
    for block in found:
        for name in criteria_in(block.text):
            criteria[name] = criteria.get(name, 0) + 1
    shared = max(sum(count >= 2 for count in criteria.values()), min(3, len(criteria)) if len(criteria) >= 4 else 0)
    return _result(found, len(found), shared) if criteria else None


def _dash(text: str) -> tuple[str, str] | None:
    match = re.match(r"^\W{0,3}([A-ZÀ-Ý@«][^:.!?\n]{1,45}?)\s+[–—-]\s+(\S.*)$", text, re.S)
    return (match[1], match[2]) if match else None


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
    return _result(told, len(names), len(criteria))


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
