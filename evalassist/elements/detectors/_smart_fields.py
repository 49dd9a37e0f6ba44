"""Specific, attainable and relevant: what is said around an objective, as named signs that three small learned models weigh.

``models/train_objectives.py`` writes their weights under "fields" of ``models/objectives.json``; each can be read there.
"""

# ruff: noqa: E501
from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from functools import lru_cache

from evalassist import resources
from evalassist.elements.tools import plain
from evalassist.model.element import FieldValue

LEARNED = ("specific", "attainable", "relevant")

_CAUSE = r"parce qu\w*|car|puisqu\w*|sinon|faute d\w*|c'est pourquoi|d'ou|comme (?:il|elle|on|nous|le|la|les)|donc|vu qu\w*|etant donne|why|pourquoi|motif|raison|because"
_PATTERNS: dict[str, str] = {
    "cause": rf"(?<!\w)(?:{_CAUSE})(?!\w)",
    "purpose": r"(?<!\w)(?:afin d\w*|pour (?:que|qu'|ne (?:plus|pas)|mieux|[a-z]{3,}(?:er|ir|re))|dans le but|de facon a|en vue d)(?!\w)",
    "need": r"(?<!\w)(?:besoins?|demand\w+|souhait\w+|priorit\w+|enjeux?|urgen\w+|attent\w+|reclam\w+|manqu\w+|vital\w*|indispensable|necessaire|essentiel\w*|strategi\w+|correspond\w*|repond\w*|contribu\w+|sert a|servir|utile)(?!\w)",
    "gain": r"(?<!\w)(?:pai(?:e|ent|era)|payer|rapport(?:e|ent|er|ait)|cout(?:e|ent|er|ait)|marge|loyer|caisse|salaires?|chomage|rentab\w+|equilibre|tresorerie|recettes?|vit|vivre|vivent|survi\w+|ferm(?:e|er|ons)|perd\w*|perte|refus|subventions?|financ\w+|benefices?)(?!\w)",
    "weight": r"(?<!\w)(?:un \w+ sur \w+|une \w+ sur \w+|la moitie|deux fois (?:moins|plus)|premier pas|point noir|seule? \w+|conditionn\w+|depend\w*|vide|creux|saison|baiss\w+)(?!\w)",
    "business": r"(?<!\w)(?:vent\w+|vend\w+|chiffre d'affaires|client\w*|contrats?|reserv\w+|commandes?|inscri\w+|adhe\w+|adopt\w+|dons?|donateurs?|souscri\w+|devis|prospects?|leads?|rendez-vous|billets?|entrees?|visites?|panier|candidatures?|benevoles?|participants?|frequentation|remplir)(?!\w)",
    "vanity": r"(?<!\w)(?:abonne\w*|followers?|fans?|likes?|vues?|portee|impressions?|interactions?|engagement|avis|photos?|mot-diese)(?!\w)",
    "baseline": r"(?<!\w)(?:contre|au lieu de|actuellement|aujourd'hui|l'an (?:dernier|passe)|l'annee (?:derniere|d'avant|passee|precedente)|on (?:en )?est a|nous en (?:avons|comptons)|depart|jusqu'ici|en recevait|etaient|etait|comptait)(?!\w)",
    "can": r"(?<!\w)(?:possible|faisable|jouable|realis\w+|atteignable|tenable|raisonnable|credible|a (?:notre|ma|sa|leur) portee|doit passer|peu(?:t|vent|x)|pourr\w+|capacite|tient|places|suffi\w+|accessible)(?!\w)",
    "already": r"(?<!\w)(?:deja|d'avance|signee?s?|prete?s?|achetee?s?|payee?s?|trouvee?s?|promis\w*|accepte\w*|d'accord|reserve\w*|calee?s?|reperee?s?|refaite?|ouverte?|testee?s?|tournee?s?)(?!\w)",
    "gerund": r"(?<!\w)en (?:se |s'|nous |m'|y )?[a-z]{3,}ant(?!\w)",
    "means": r"(?<!\w)(?:grace|avec (?:un|une|des|deux|trois|quatre|le|la|les|l')|au moyen|par le biais|a raison de|budget|enveloppe|moyens?|appui|relai\w*|publicites?|offres?|partenaires?|partenariat|comment :|avec quoi)(?!\w)",
    "actors": r"(?<!\w)(?:va|vont|pourra|preter?a?|prete(?:nt)?|aide\w*|s'occup\w+|se charg\w+|anime\w*|tourn(?:e|er|era)|invit\w+|relay\w+)(?!\w)",
    "guess": r"(?<!\w)(?:au hasard|en l'air|au pif|beau chiffre|sans (?:trop )?savoir|intuition|arbitrair\w+|par ambition|au doigt mouille)(?!\w)",
    "place": r"(?<!\w)(?:instagram|facebook|linkedin|tik ?tok|youtube|pinterest|snapchat|newsletter|site|boutique|salon|departement|canton|quartier|bassin|google|page|compte|blog)(?!\w)",
    "who": r"(?<!\w)(?:habitant\w*|famil\w+|jeunes?|parents?|etudiant\w*|entreprises?|touristes?|clients?|lyceens?|\d\d ?[-–a] ?\d\d ans|femmes?|hommes?|enfants?|voisins?|membres?|lecteurs?|particuliers|professionnels)(?!\w)",
    "vague": r"(?<!\w)(?:image|reconnu\w*|reference|incontournable|connaitre|notoriete|mieux|davantage|plus de|developper|communaute|au maximum|le plus)(?!\w)",
    "figure": r"\d|(?<!\w)(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt\w*|trente|quarante|cinquante|soixante|cent|cents|mille|double\w*|tripl\w*|moitie)(?!\w)",
    "intention": r"^\W*(?:(?:faire )?(?:connaitre|aimer|agir)|notoriete|image|cognitif|affectif|conatif|fidelisation|conversion|acquisition|vente|engagement|remplir|se faire voir)(?!\w)[^:–-]{0,45}[:–-]",
}


@lru_cache(maxsize=1)
def _compiled() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in _PATTERNS.items()}


def field_signs(statement: str, around: str, labels: Mapping[str, str], values: Mapping[str, FieldValue]) -> set[str]:
    """Return the signs of an objective: patterns met by its statement ("s:…") and by what is said around it ("a:…"), labels, what rules read."""
    said, told = plain(statement), plain(around)
    found = {f"s:{name}" for name, pattern in _compiled().items() if pattern.search(said)}
    found |= {f"a:{name}" for name, pattern in _compiled().items() if pattern.search(told)}
    found |= {f"label:{name}" for name, value in labels.items() if len(value.split()) >= 2}
    found |= {f"rule:{name}" for name in (*LEARNED, "measurable", "time_bound", "baseline", "metric") if values.get(name)}
    words, more = len(said.split()), len(told.split())
    found |= {f"words>{count}" for count in (5, 9, 16, 26) if words > count}
    found |= {f"around>{count}" for count in (3, 10, 25) if more > count}
    reasons = sum(f"{side}:{name}" in found for side in "sa" for name in ("cause", "purpose", "need", "gain", "weight"))
    found |= {f"reasons>{count}" for count in (0, 1, 2) if reasons > count}
    grounds = sum(f"{side}:{name}" in found for side in "sa" for name in ("baseline", "can", "already", "gerund", "means"))
    found |= {f"grounds>{count}" for count in (0, 1, 2) if grounds > count}
    if ";" in said or "," in said:
        found.add("clauses")
    return found


class FieldModel:
    """Bias and weights of the model of one field."""

    def __init__(self, bias: float, weights: Mapping[str, float]) -> None:
        self.bias, self.weights = bias, weights

    def probability(self, signs: set[str]) -> float:
        """Return the probability that the field is there."""
        score = self.bias + sum(self.weights.get(name, 0.0) for name in sorted(signs))
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def load_fields() -> dict[str, FieldModel]:
    """Return the model of each learned field; {} when ``models/objectives.json`` holds none."""
    path = resources.models_dir() / "objectives.json"
    if not path.is_file():
        return {}
    held = json.loads(path.read_text(encoding="utf-8")).get("fields", {})
    return {name: FieldModel(float(one["bias"]), one["weights"]) for name, one in held.items()}


def around_of(statement: str, context: str, text: str, labels: Mapping[str, str]) -> str:
    """Return what is said around a statement: its context and, outside tables and cards, the rest of its passage."""
    rest = "" if labels else text.replace(statement, " ")
    return " ".join(dict.fromkeys(part for part in (context, rest) if part))


def weigh_fields(statement: str, around: str, labels: Mapping[str, str], values: dict[str, FieldValue]) -> None:
    """Set the learned fields of ``values``: what the rules read counts for 0.3, what the signs weigh for their probability, of 0.65 needed."""
    models = load_fields()
    if not models:
        return
    signs = field_signs(statement, around, labels, values)
    for name, model in models.items():
        values[name] = model.probability(signs) + (_RULE if values.get(name) else 0.0) >= 0.5 + _RULE / 2


_RULE = 0.3
