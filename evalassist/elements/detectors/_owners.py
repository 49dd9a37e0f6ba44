"""Who does something: people, teams and roles named in a line of a plan."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._plan_words import NETWORK
from evalassist.elements.tools import plain

_ROLE = re.compile(
    r"(?<!\w)(?:j'(?=\w)|(?:responsables?|pilote\w*|porteurs?|moi(?:-meme)?|je|nous|l'equipe|equipe|alternante?s?|stagiaires?|graphistes?|community manager|cm|gerante?s?|dirige?ante?s?|directeurs?|directrices?|"
    r"president\w*|benevoles?|prestataires?|photographes?|videastes?|developpeu\w+|chef(?:fe)? de projet|charge\w? de (?:communication|projet|com)|redact(?:eur|rice)s?|agence|secretaire|tresori\w+|"
    r"community managers?|veterinaire|animat(?:eur|rice)s?|assistante?s?|imprimeur|webmaster|formatrice|patronn?e?|fondat(?:eur|rice)s?|associe\w*|service \w+|direction|par (?:la|le|l'|notre|mon) \w+)(?!\w))"
)
_NOT_PEOPLE = frozenset(
    [
        "canva",
        "meta",
        "google",
        "noel",
        "metricool",
        "trello",
        "capcut",
        "buffer",
        "hootsuite",
        "paques",
        "toussaint",
        "ascension",
        "pentecote",
        "halloween",
        "excel",
        "notion",
        "drive",
        "wifi",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
        "semaine",
        "objectif",
        "action",
        "reel",
        "reels",
        "story",
        "stories",
        "budget",
        "france",
        "paris",
        "europe",
        "insights",
        "analytics",
        "ads",
        "business",
        "suite",
        "linktree",
        "wordpress",
        "internet",
        "smart",
        "swot",
        "kpi",
    ]
)
_NAME = re.compile(r"(?<=[\s(/’'–-])(?<![.!?:«»\"] )[A-ZÀ-Ý][a-zà-ÿ]{2,}(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?(?![\w])")
_ALONE = re.compile(r"[:–—|-]\s+([A-ZÀ-Ý][a-zà-ÿ]{2,})(?=\s*(?:[,;.)|&+/]|et\s|$))")


_TOWARDS = re.compile(r"(?<!confie )(?<!confiee )(?<!revient )(?<!laisse )(?<!\w)(?:chez (?:le |la |l'|les )?|appels? (?:aux |a la |au |a l')|aux (?=[a-z]+s(?!\w)))\w+")
"""To whom something is brought ("affiches chez l'imprimeur"): not who does it."""


def names_owner(text: str) -> bool:
    """Whether a line says who does it: a role, a team, "je", "nous" or a person's name inside the sentence."""
    if _ROLE.search(_TOWARDS.sub(" ", plain(text))):
        return True
    if any(is_person(match[1]) for match in _ALONE.finditer(text)):
        return True
    return any(match.start() > 1 and is_person(match.group()) for match in _NAME.finditer(" " + text))


def is_person(word: str) -> bool:
    """Whether a word with a capital may be a person: no tool, network, feast, day or month."""
    low = plain(word)
    return low not in _NOT_PEOPLE and not NETWORK.fullmatch(low)
