"""Figures of one's own accounts told in a paragraph: where they stood and where they stand, what an action brought, month after month."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._kpi_parts import METRIC, NOT_CONTEXT, Row, clauses, has_figure, read_line
from evalassist.elements.tools import is_about_others, is_definition, is_instruction, is_promise, plain
from evalassist.language.words import sentences
from evalassist.model.document import Block

_MOVED = re.compile(
    r"(?<!\w)(?:(?:est|sont|etait|etaient) (?:ainsi |donc )?(?:passee?s?|montee?s?|tombee?s?|revenue?s?|descendue?s?|remontee?s?)|(?:a|ont|avait|avaient) (?:atteint|progresse|augmente|double|triple|gagne|baisse|recule|grimpe|bondi)|contre|au lieu de|alors que|l'an dernier|en moyenne|"
    r"(?:a|ont) (?:recu|recueilli|reuni|touche|produit|genere|obtenu|attire|rassemble|rapporte|recolte|totalise|amene|donne)|s'etabli\w+|soit (?:un|une|\+))(?!\w)"
)
_BRINGS = re.compile(
    r"^\W*(?:bilan|resultats?|retombees|releve|au total|en (?:bref|chiffres|tout)|figure \d+)(?!\w)|(?<!\w)(?:resultats? (?:constate|obtenu|mesure|releve)\w*|(?:un|le) test (?:de|a)|(?:apres|depuis|pendant) (?:la|cette) (?:campagne|soiree|operation))(?!\w)"
)
_AIMED = re.compile(
    r"(?<!\w)(?:(?:je|nous|on) (?:\w+ )?(?:relever|regarder|compter|suivr|noter|mesurer|juger|surveiller)\w+|en jugera|ser(?:a|ont) (?:juge|mesure|suivi|releve|compte|evalue)\w*|se mesurer\w+)(?!\w)"
)
_THEIRS = re.compile(
    r"(?<!\w)(?:en france|des francais|francais\w*|du secteur|de la filiere|du marche|concurren\w+|insee|etude|selon|population|foyers du|chiffre d'affaires|salaries|emplois?|hectares|tonnes|budget|depense\w*|facture\w*)(?!\w)"
)
_SERIES = re.compile(
    r"\d\s?%?,? (?:en|au|fin|debut|le \d+|du \d+ au \d+) ?(?:\d+ )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
)


def named_in(text: str) -> list[str]:
    """Return the indicators that a line without figures names, one a part: "abonnés, portée et taux d'engagement"."""
    parts = [part for part in re.split(r",\s+|\s+et\s+", text) if METRIC.search(plain(part)) and not re.match(r"\W*(?:dans|sur|avec)\s", part)]
    return parts or [text]


def recounted(block: Block, results: bool) -> list[Row]:
    """Return the indicators of a paragraph or caption that recounts its author's figures; [] when it does not.

    Three metrics with their figure that an action brought (said so, or under a heading of results), or two that the author will read
    with what is aimed at.
    """
    seen = plain(block.text)
    titles = plain(" | ".join(block.section[-1:]))
    if NOT_CONTEXT.search(titles) or _THEIRS.search(seen) or is_instruction(block.text) or is_about_others(block.text):
        return []
    told = [block.text[start:end] for start, end in sentences(block.text)]
    parts = [part for one in told if not (is_definition(one) or is_promise(one)) for part in clauses(one)]
    figured = [part for part in parts if METRIC.search(plain(part)) and has_figure(part)]
    if block.kind == "caption":
        series = [one for one in told if METRIC.search(plain(one)) and len(_SERIES.findall(plain(one))) >= 2]
        return [read_line(one, results=True) for one in told if METRIC.search(plain(one)) and has_figure(one)] if series else []
    brought = bool(_BRINGS.search(seen)) or results
    if len(figured) >= 3 and brought and (len(_MOVED.findall(seen)) >= 1 or len(figured) >= 4):
        return [read_line(part, results=True) for part in figured]
    if len(figured) >= 2 and _AIMED.search(seen):
        return [read_line(part, results=False) for part in figured]
    return []
