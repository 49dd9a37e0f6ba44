"""Plan de veille : axes suivis, outils, mots-clés, rythme.

Ce qui est cherché
    Une veille réellement mise en place : sur quels sujets, avec quels outils et quelles sources, quels mots-clés, à quel rythme.

Formes reconnues
    Tableau (un axe par ligne), liste, intertitres par axe, phrases (« côté concurrents, je surveille… ; côté ville, j'ai mis des alertes
    Google sur « … » »), encadrés, sous n'importe quel titre.

Champs
    axes (nombre), tools (nombre d'outils nommés), keywords (mots-clés donnés), frequency (rythme dit). Complet avec trois axes, un outil, des
    mots-clés et un rythme.

Ce qui n'est pas retenu
    La définition de la veille, la liste des outils du cours, la promesse, le titre seul, « veiller à », la veille au sens de la veille d'un jour.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import partial

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._units import assembled, by_section, distinct, topic_zones, units_of
from evalassist.elements.detectors._veille_parts import (
    AXES_LEAD,
    AXIS_LABEL,
    KEYWORDS,
    TOOLS_LEAD,
    WATCH,
    bears,
    count_axes,
    count_tools,
    grid_of_questions,
    has_frequency,
    has_keywords,
    is_watch_table,
    listed,
    surroundings,
    table_axes,
    tool_names,
)
from evalassist.elements.tools import heading_level, is_definition, is_promise, make_element, plain, zones
from evalassist.language.quantities import find_frequencies
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:veilles?(?! (?:de|du|des) (?:la |l')?(?:fete|noel|ouverture|rentree|lancement|vacances|concours))|dispositif d'ecoute|social listening|sources? d'infos?|(?:mes|nos|les) (?:antennes|alertes|capteurs|sources d'information)|surveiller|surveillance(?! (?:du|des) (?:site|locaux|examen))|se tenir (?:informe\w*|au courant)|rester (?:informe\w*|a jour|en alerte)|regarder autour|garder l'oeil|ecouter (?:le (?:marche|web|terrain)|ce qui se dit)|(?:comment |ou )?(?:j'ecoute|nous ecoutons|(?:on|l'on) ecoute|je (?:me tiens (?:au courant|informe\w*)|surveille)|(?:on|nous nous) (?:se )?(?:tient|tenons) (?:au courant|informe\w*)|je tends l'oreille)|guetter)(?!\w)"
)
_TAUGHT = re.compile(
    r"(?<!\w)(?:la|une) veille (?:\w+ )?(?:consiste|est|designe|permet|regroupe|se definit)|parmi les outils|outils (?:les plus )?(?:repandus|connus|courants)(?!\w)"
)
_NAMED = re.compile(
    r"(?<!\w)(?:(?:plan|outils?|dispositif|axes?|demarche|tableau|activite|strategie|travail) de veille|la veille (?:consiste|est|desi\w+|perm\w+|concurrentielle|strategique|juridique|technologique|informationnelle)|une veille|veilles? (?:concurrentielles?|technologiques?|juridiques?|reglementaires?|strategiques?|sectorielles?|sociales?|informationnelles?))(?!\w)|^\W*(?:[\d.]+\s*)?(?:la |notre |ma )?veille\W*\d*$"
)


_LEAD = re.compile(
    r"^\W*(?:(?:ma|notre) veille(?!\w)(?! (?:de|du|des|d'|au|consiste|est (?:un|l)|se definit|permet|designe))|"
    r"la veille(?! (?:de|du|des|d'|au)(?!\w))(?: \w+){0,3}? (?:porte|suit|se fait|se tient|passe|s'appuie|s'organise|repose|couvre|tourne|tient|est (?:faite|menee|tenue|assuree|organisee|confiee|partagee|repartie))(?!\w)|"
    r"la veille ?, (?:c'est (?:notre|nos|ma|mon|un|une)|elle|(?:on|nous|je) la)(?!\w))"
)
"""A paragraph that opens on the watch; "la veille" alone is the day before ("la veille, on publie")."""
_DONE = re.compile(
    r"(?<!\w)(?:j'ai|je|nous|ma|notre|nos|mes|chaque|tous les|toutes les|une alerte|des alertes|\d+ (?:min|minutes|heures?|h))(?!\w)"
)
"""What a candidate does, in a paragraph that also teaches what a watch is."""
def _guess(blocks: list[Block], alone: bool) -> Element | None:
    """Read a place the learned typer points at as if its title named the watch; three parts at least when the dossier already shows one (not ``alone``)."""
    found = _element(blocks, True, sure=True)
    if found is None:
        return None
    parts = sum(bool(found.fields[name]) for name in ("tools", "keywords", "frequency"))
    return found if parts >= (1 if alone else 3) else None


def _element(blocks: list[Block], titled: bool, sure: bool = False) -> Element | None:
    units = [unit for unit in units_of(blocks, split_items=True) if not theory(unit.text)]
    tables = [b for b in blocks if b.table is not None and (table_axes(b) or (titled and grid_of_questions(b))) and is_watch_table(b)]
    watched = [
        unit
        for unit in units
        if unit.block.id in {block.id for block in tables}
        or (
            unit.block.table is None
            and (
                WATCH.search(unit.plain)
                or (
                    titled
                    and (unit.count >= 4 or unit.block.kind == "list_item")
                    and (
                        sure
                        or tool_names(unit.text)
                        or KEYWORDS.search(unit.plain)
                        or find_frequencies(unit.text)
                        or AXIS_LABEL.match(unit.plain)
                    )
                )
            )
        )
    ]
    taught = {
        block.id
        for block in blocks
        if block.table is None and (is_definition(block.text.split(". ")[0]) or _TAUGHT.search(plain(block.text)))
    }
    watched = [unit for unit in watched if unit.block.id not in taught or (_DONE.search(unit.plain) and not _TAUGHT.search(unit.plain))]
    listed_tools = listed(blocks, TOOLS_LEAD) if titled else []
    order = {block.id: index for index, block in enumerate(blocks)}
    if titled:
        extra = {block.id for block in (*listed_tools, *listed(blocks, AXES_LEAD))} - {unit.block.id for unit in watched}
        watched += [unit for unit in units if unit.block.id in extra]
        watched.sort(key=lambda unit: order[unit.block.id])
    if not watched:
        return None
    own = [unit for unit in watched if unit.block.table is None or unit.block in tables]
    tools = tool_names(" ".join(unit.text for unit in own))
    if not sure and max(len(tools), len(listed_tools)) + has_keywords(own, tables) + has_frequency(own) < (
        1 if titled and (tables or len(watched) > 1) else 2
    ):
        return None
    if not titled and not tools:
        return None
    taught -= {unit.block.id for unit in watched}
    around = [block for block in surroundings(blocks, [unit.block for unit in watched], titled) if block.id not in taught]
    told = [unit for unit in units_of(around, split_items=True) if not theory(unit.text) and not is_promise(unit.text)]
    n_tools = count_tools(around, told, watched, tables if titled else [])
    frequency = has_frequency(told)
    keywords = has_keywords(told, [block for block in around if block in tables])
    axes = count_axes(around, told, watched)
    missing, details = [], []
    for name, here, said in (
        ("axes", axes >= 3, f"veille : {'un seul axe' if axes == 1 else 'deux axes'} au lieu de trois"),
        ("tools", n_tools > 0, "veille : aucun outil nommé"),
        ("keywords", keywords, "veille : pas de mots-clés"),
        ("frequency", frequency, "veille : pas de rythme"),
    ):
        if not here:
            missing.append(name)
            details.append(said)
    kept = {block.id for block in around}
    parts = distinct([block for block in around if bears(block)] + [unit.block for unit in watched if unit.block.id in kept])
    parts = parts or distinct([unit.block for unit in watched])
    parts.sort(key=lambda block: order[block.id])
    quote = next((unit.text for unit in (*watched, *told) if unit.block.id == parts[0].id), None)
    fields = {"axes": axes, "tools": n_tools, "keywords": keywords, "frequency": frequency}
    return make_element("veille", parts, fields, missing=missing, details=details, name="Plan de veille", quote=quote)


@detector(
    "veille",
    title="plan de veille",
    fields=("axes", "tools", "keywords", "frequency"),
    required=("axes", "tools", "keywords", "frequency"),
    examples=(
        Example(
            "## Veille\n| Axe | Outil | Mots-clés | Rythme |\n|---|---|---|---|\n| Concurrents | Feedly | « miel de lavande » | chaque lundi |\n| Réglementation | Newsletter du ministère | étiquetage du miel | chaque mois |\n| Tendances | TikTok Creative Center | #apiculture | chaque jeudi |\n",
            True,
            "complete",
        ),
        Example(
            "Chaque mercredi, je surveille les pages de trois clubs concurrents et j'ai créé des alertes Google sur « padel Nevers ». Côté règlement, je lis la lettre de la fédération ; côté tendances, je suis les sons du moment dans Feedly.",
            True,
        ),
        Example(
            "## Mes alertes\n- Concurrents : Google Alerts sur « pizza au feu de bois Vannes »\n- Réglementation : Légifrance, une fois par mois\n- Avis clients : mention de notre nom, tous les jours\n",
            True,
            "complete",
        ),
        Example("J'ai créé une alerte Google (« gîte Sancerre ») que je consulte une fois par semaine.", True, "incomplete"),
        Example("La veille consiste à surveiller son environnement avec des outils comme Google Alerts ou Feedly.", False),
        Example("## Veille concurrentielle\nNous mettrons en place une veille avec Feedly plus tard.\n", False),
        Example("La veille de l'ouverture, nous avons collé les affiches et je suis passée chez chaque commerçant.", False),
        Example("[toc] 2.2 Plan de veille 6\nNous veillerons à suivre les commentaires de la page avec soin.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find watch plans: one element per titled zone, then one per section that shows tools and what is watched."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE):
        found = _element(list(zone.blocks), True)
        if found:
            elements.append(found)
            covered.update(block.id for block in zone.blocks)
    for zone in zones(document):
        lead = next((block for block in zone.blocks[:3] if block.kind == "paragraph" and heading_level(block) is None), None)
        if lead is None or zone.level >= 50 or not _LEAD.match(plain(lead.text)) or covered & {block.id for block in zone.blocks}:
            continue
        found = _element(list(zone.blocks), True)
        if found and sum(bool(found.fields[name]) for name in ("tools", "keywords", "frequency")) >= 2:
            elements.append(found)
            covered.update(block.id for block in zone.blocks)
    for run in by_section(document, covered):
        if re.search(
            r"(?<!\w)(?:mots?[- ]cles?|seo|referencement|kpi|indicateurs?|calendrier|planning|budget|chiffres|resultats|mesures?|tableau de bord)(?!\w)",
            plain(" ".join(run[0].section[-1:])),
        ):
            continue
        found = _element(run, False)
        if found:
            elements.append(found)
            covered.update(found.block_ids)
    elements += guessed(document, "veille", elements, partial(_guess, alone=not elements))
    return assembled(document, "veille", elements, _NAMED)
