"""How a passage speaks: something done or decided, a promise, a course definition, an instruction."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from evalassist.language.words import strip_accents

_PROMISE = re.compile(
    r"\b(?:nous|je|on)\s+(?:\w+\s+){0,2}?(?:ferons|ferai|mettrons en place plus tard|realiserons|realiserai|prevoirons|etudierons|etudierai|"
    r"analyserons|analyserai|definirons|definirai|completerons|reviendrons|reviendrai|verrons|detaillerons|traiterons)\b"
    r"|\b(?:sera|seront)\s+(?:\w+\s+){0,2}(?:realise|etudie|analyse|defini|detaille|precise|traite|redige|fait|complete|presente|aborde|construit|etabli)\w*\b"
    r"|\b(?:il (?:faudra|faudrait|conviendra|conviendrait|serait (?:utile|interessant|bon|judicieux)))\b"
    r"|\b(?:reste(?:nt)? a (?:faire|definir|completer|realiser|preciser)|a completer|a venir|a definir|prochainement|ulterieurement|dans un second temps|plus tard)\b"
    r"|\b(?:j'aimerais|nous aimerions|nous souhaiterions|je compte|nous comptons|nous pourrions|on pourrait|je pourrais)\b"
)
_DEFINITION = re.compile(
    r"\b(?:est|sont|designe|designent|signifie|se definit|consiste|correspond a|permet de|permettent de|sert a|servent a|s'agit d'un|s'agit d'une)\b"
    r"(?:\s+\w+){0,3}?\s+(?:un|une|l'|le|la|les|des|d'|a|de)\b"
)
_DEFINITION_STRONG = re.compile(
    r"\b(?:on (?:appelle|entend par|designe)|par definition|acronyme|en anglais|selon (?:le cours|la definition|wikipedia|kotler|porter)|"
    r"se definit comme|desig(?:ne|nent)|outil d'(?:analyse|aide)|methode qui|concept (?:de|qui|d')|terme (?:anglais|qui)|theorie|en (?:general|theorie)|"
    r"un (?:bon|objectif) (?:\w+ )?(?:est|doit)|doit (?:toujours )?etre|tout (?:bon|community))\b"
)
_DONE = re.compile(
    r"\b(?:j'ai|nous avons|on a|a ete|ont ete|avons|ai|j'utilise|nous utilisons|je publie|nous publions|j'analyse|nous visons|je propose|nous proposons|"
    r"j'ai choisi|nous retenons|je retiens|prevu|prevue|prevoit|est fixe|chaque (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|matin)|"
    r"notre|nos|mon|mes)\b"
)


@dataclass(frozen=True)
class Tone:
    """Strengths from 0 to 1."""

    promise: float
    definition: float
    done: float


@lru_cache(maxsize=4096)
def tone(text: str) -> Tone:
    """Return how a passage speaks. Figures, names of the dossier's own and first-person verbs speak against a definition."""
    plain = strip_accents(text)
    done = min(1.0, len(_DONE.findall(plain)) / 2)
    promise = min(1.0, 0.6 * len(_PROMISE.findall(plain)))
    strong = len(_DEFINITION_STRONG.findall(plain))
    weak = len(_DEFINITION.findall(plain))
    definition = min(1.0, 0.5 * strong + 0.2 * weak)
    if re.search(r"\d", plain):
        definition *= 0.6
    definition *= 1.0 - 0.6 * done
    return Tone(promise, definition, done)
