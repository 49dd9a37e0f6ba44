"""What is missing, as it is said to a candidate: the same facts as the examiner's, in everyday words; the dossier's own words do not move."""

from __future__ import annotations

import re
from typing import Final

from evalassist.model.report import Missing

_WHOLE: Final = {
    "not_found": "Nous n'avons rien trouvé sur ce point.",
    "thin": "Vous en parlez, mais nous n'avons pas vu tout ce qui est demandé.",
    "not_in_text": "Ce point se voit ou s'entend : le texte ne suffit pas.",
}
"""Code -> the whole message."""

_QUOTING: Final = frozenset({"admitted", "announced", "named"})
"""Codes whose message always quotes the dossier: only the words before the place and the quote (``_BEFORE_QUOTE``) are ours."""

_BEFORE_QUOTE: Final = (
    ("Reconnu dans le dossier", "Vous écrivez vous-même"),
    ("Seulement annoncé", "Nous ne l'avons vu qu'annoncé"),
    ("Seulement défini", "Nous n'en avons vu que la définition"),
    ("Seulement cité", "Nous ne l'avons vu que nommé"),
    ("Un titre, sans contenu retrouvé dessous", "Nous avons vu ce titre, mais rien dessous"),
    ("Consigne recopiée", "Ceci ressemble à la consigne, recopiée"),
    (
        "Lecture incertaine ; à lire avant de conclure, le passage le plus proche de ce qui est demandé",
        "Nous hésitons. Le passage le plus proche que nous ayons vu",
    ),
)

_NOTHING: Final = re.compile(r"(?:Rien|Nous n'avons rien repéré) qui ressemble à (.+?) (?:n'a été trouvé|dans ce qui)\b")

_EVERYDAY: Final[tuple[tuple[str, str], ...]] = (
    (r",? (?:mais pas )?(?:repéré )?(?:dans ce qui a été lu|près (?:des|de ces) passages(?: cités)?)", ""),
    (r" : des mots s'en approchent, mais rien de complet n'a été reconnu\.$", " : des mots y font penser, mais nous n'avons rien vu de complet."),
    (r" : rien de complet n'a été reconnu, à vérifier dans les passages cités\.$", " : nous n'avons rien vu de complet. Relisez ce passage."),
    (r"^Aspect non retrouvé : ", "Nous n'avons pas vu ce point : "),
    (r"^Aucune trace repérée : ", "Nous n'avons rien vu sur : "),
    (r"^Aspects repérés : 0 sur \d+ attendus\. Pas de trace, par exemple : ", "Nous n'avons vu aucun des points demandés, par exemple : "),
    (
        r"^Aspects repérés : (\d+) sur (\d+) attendus( \([^)]*\))?\. Pas de trace, par exemple : ",
        r"Points vus : \1 sur \2\3. Nous n'avons pas vu, par exemple : ",
    ),
    (r"^Encore 1 aspect à montrer, parmi : ", "Il reste 1 point à traiter, par exemple : "),
    (r"^Encore (\d+) aspects à montrer, parmi : ", r"Il reste \1 points à traiter, par exemple : "),
    (r"^Manque probable : ", "Peut-être à compléter : "),
    (r"^Pas de manque précis repéré ; à contrôler d'abord : ", "À relire, surtout ceci : "),
    (r"^Pas de manque précis repéré ; à relire avec la question proposée", "À relire en répondant à la question posée"),
    (r"^Pas de manque précis repéré ; à relire avec l'énoncé du critère", "À relire avec ce qui est demandé"),
    (r" : nous en repérons 0, pour (\d+) au moins\.$", r" : nous n'en voyons pas, il en faut au moins \1."),
    (r" : nous n'en repérons pas, pour (\d+) au moins\.$", r" : nous n'en voyons pas, il en faut au moins \1."),
    (r" : (?:nous en (?:repérons|comptons) )?(\d+)( \([^)]*\))?, pour (\d+) au moins\.$", r" : nous en voyons \1\2, il en faut au moins \3."),
    (r" : (\d+), pour (\d+) au plus\.$", r" : nous en voyons \1, il en faut au plus \2."),
    (r"^Outils repérés : ", "Outils que nous avons vus : "),
    (r"^Nous n'avons repéré aucun outil de ce type", "Nous n'avons vu aucun outil de ce genre"),
    (r"^(Outils? cités?) sans raison ni usage expliqué : ", r"\1, mais sans dire pourquoi ni comment : "),
    (r"^KPI (\d+) : ", r"Indicateur \1 : "),
    (r"(?<= : )ni point de départ ni moyens repérés(?=[,. ])", "nous n'avons vu ni point de départ ni moyens"),
    (r"(?<= : )pas d'échéance repérée(?=[,. ])", "nous n'avons pas vu d'échéance"),
    (r"(?<= : )lien avec le besoin de l'organisation non repéré(?=[,. ])", "nous n'avons pas vu le lien avec le besoin de l'organisation"),
    (r"\bde point de droit\b", "de règle de droit"),
    (r"\bde point d'accessibilité|\bd'point d'accessibilité", "de mesure d'accessibilité"),
    (r"^Point de droit : ", "Règles de droit : "),
)  # fmt: skip
"""What the messages for examiners become, in order."""


def _without_article(match: re.Match[str]) -> str:
    return f"{match[1]}{'d’' if match[2] in 'aeiouyéèêàâhAEIOUÉ' else 'de '}{match[2]}".replace("’", "'")


def plain(missing: Missing) -> str:
    """Return what is missing as it is said to a candidate: same facts, everyday words."""
    if missing.code in _WHOLE:
        return _WHOLE[missing.code]
    text = missing.message
    for before, said in _BEFORE_QUOTE:
        if text.startswith(before):
            return said + text[len(before) :]
    if missing.code in _QUOTING:
        return text
    if nothing := _NOTHING.match(text):
        text = "Nous n'avons pas trouvé " + re.sub(r"(^| ou )(?:une?|des) (\w)", _without_article, nothing[1]) + "."
    for pattern, said in _EVERYDAY:
        text = re.sub(pattern, said, text)
    return text
