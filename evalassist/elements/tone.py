"""Tone of a text: a definition, a promise, an instruction, or figures about something else. Regular expressions over accent-free text."""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import lru_cache

from evalassist.language.words import strip_accents
from evalassist.model.element import MentionReason

_DEFINITION = re.compile(
    r"\b(?:se definit|on definit|est defini\w*|(?:se )?designe|signifie|veut dire|se calcule(?:nt)?(?: (?:ainsi|comme|en|par|de))|(?:est|etait|constitue) (?:donc |aussi |en fait |ainsi )?"
    r"(?:un|une|le|la|l'|des|les)\s*(?:\w+ )?(?:outil|methode|acronyme|matrice|technique|modele|concept|notion|representation|demarche|document|indicateur qui|"
    r"portrait|personnage (?:fictif|imaginaire)|objectif qui|instrument|processus|tableau qui|grille|moyen)|acronyme|anglicisme|consiste a|"
    r"par definition|en theorie|d'apres (?:le|mon|notre|les) cours|selon (?:le|mon|notre|les) cours|vu(?:e|es|s)? en cours|en cours,? (?:on|nous)|"
    r"(?:permet|sert|aide|servent|permettent) (?:a|de|d'|notamment|ainsi|surtout|a l'entreprise)|doit (?:toujours |donc )?etre (?:a la fois )?(?:specifique|mesurable|precis|smart|realiste)|"
    r"on (?:appelle|entend|parle de|distingue|utilise (?:souvent|generalement))|est compose[es]? de|se compose de|comprend (?:generalement|en general)|"
    r"strengths?, weaknesses|\bune? (?:buyer )?(?:persona|swot|kpi|indicateur|objectif smart|benchmark|calendrier editorial|charte editoriale|tunnel de conversion) (?:represente|est|decrit|designe|correspond|regroupe|sert|permet|doit)|(?:est )?decrit comme|on (?:lui|leur) donne|(?:un )?bon objectif (?:est|doit)|on (?:dit|apprend|nous apprend) (?:qu'|que)|specifique,? mesurable|representation (?:fictive|semi-fictive)|wikip)"
)
_PROMISE = re.compile(
    r"\b(?:(?:sera|seront|serait|seraient|devra|devront|pourra|pourront|pourrait|reste(?:nt|ra)?) (?:\w+ ){0,2}(?:a )?(?:realise|fait|faire|etabli|defini|redige|construi|complete|"
    r"mene|detaille|ajoute|presente|prevu|elabore|precise|fixe|mis|etudie|developpe|cree|valide|affine|realiser|definir|completer|etablir|rediger)\w*|"
    r"(?:je|nous|on|j')\s*(?:\w+ )?(?:ferai|ferons|fera|realiserai|realiserons|realisera|menerai|menerons|etablirai|etablirons|presenterai|presenterons|proposerai|proposerons|"
    r"definirai|definirons|redigerai|redigerons|detaillerai|detaillerons|elaborerai|elaborerons|construirai|construirons|preciserai|preciserons|fixerai|fixerons|"
    r"creerai|creerons|analyserai|analyserons|comparerai|comparerons|completerai|completerons|ajouterai|ajouterons|verrai|verrons|aurai|aurons|"
    r"prevois|prevoyons|envisage|envisageons|comptons?|souhaite(?:rais|rions)? (?:ensuite |par la suite )?(?:realiser|faire|etablir|mettre en place))|"
    r"il (?:faudra|faudrait|conviendra|conviendrait|serait (?:interessant|utile|pertinent|judicieux)|resterait|reste)|"
    r"a completer|a venir|a definir|a preciser|en cours de (?:redaction|construction|realisation|elaboration)|dans (?:un second|un deuxieme|un prochain) temps|"
    r"ulterieurement|prochainement|par la suite|plus tard|faute de temps|n'a(?:i|ons|vons)? pas (?:pu|encore|eu le temps))\b"
)
_INSTRUCTION = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?:presentez|realisez|decrivez|definissez|expliquez|indiquez|redigez|completez|listez|analysez|justifiez|precisez|proposez|etablissez|construisez|"
    r"identifiez|fixez|citez|inserez|inserer|a inserer|remplir (?:(?:la|le|les|ce|cette|ces|chaque) |l')?(?:tableaux?|grilles?|fiches?|documents?|cadres?|cases?|champs?|parties?|trames?|gabarits?|modeles?|rubriques?|lignes?|colonnes?)|remplissez|consigne|rappel de la consigne|attendus?\b|il est demande|le sujet|grille d'evaluation)\b|"
    r"\b(?:le candidat|la candidate|l'etudiant|le stagiaire|l'apprenant|vous) (?:doit|doivent|devez|devra|devrez|est invite|pourrez)\b|\[(?:a completer|inserer|votre)[^\]]*\]|"
    r"\bil (?:vous )?est demande\b|\bcriteres? d'evaluation\b|\blorem ipsum\b"
)
_OTHERS = re.compile(
    r"\b(?:chiffre d'affaires|ca annuel|resultat net|exercice (?:comptable|20\d\d)|bilan comptable|selon (?:l'insee|une etude|le|la|les|l')\s?\w*|d'apres (?:une etude|l'insee|un sondage|le barometre)|"
    r"etude (?:de marche|menee par)|source\s*:|barometre|insee|statista|mediametrie|hootsuite|we are social|des francais|des internautes|des consommateurs|le marche (?:de|du|des|francais|mondial))\b"
)


@lru_cache(maxsize=16384)
def is_definition(text: str) -> bool:
    """Whether a text explains what a notion is ("La SWOT est un outil qui…") rather than applying it."""
    return bool(_DEFINITION.search(strip_accents(text)))


@lru_cache(maxsize=16384)
def is_promise(text: str) -> bool:
    """Whether a text announces work that is not shown ("nous réaliserons une analyse", "il faudra définir")."""
    return bool(_PROMISE.search(strip_accents(text)))


@lru_cache(maxsize=16384)
def is_instruction(text: str) -> bool:
    """Whether a text is an instruction of the school or of a template ("Présentez votre SWOT", "le candidat doit")."""
    return bool(_INSTRUCTION.search(strip_accents(text)))


@lru_cache(maxsize=16384)
def is_about_others(text: str) -> bool:
    """Whether figures of a text are those of the company's accounts, of a study or of the market."""
    return bool(_OTHERS.search(strip_accents(text)))


def mention_reason(text: str, *, heading: bool = False, default: MentionReason = "no_data") -> MentionReason:
    """Return why a text that only names an element is not the element: instruction, definition, promise, heading_only, or ``default``."""
    if is_instruction(text):
        return "instruction"
    if is_definition(text):
        return "definition"
    if is_promise(text):
        return "promise"
    return "heading_only" if heading else default
