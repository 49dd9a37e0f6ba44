"""Sentences in which a candidate says that something is not there: "je n'ai pas eu le temps", "ce tableau viendra plus tard"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from evalassist.language.words import sentences, strip_accents

Kind = Literal["admitted", "announced"]

_VERBS = (
    r"(?:fixe|fait(?! ca\b| cela\b)|realise|regarde|verifie|teste|compare|mesure|chiffre|compte|note|ecri|redige|defini|precise|tranche|pose|rempli|trouve|etabli|"
    r"tenu|examine|recense|etudie|analyse|classe|identifie|prevu|calcule|suivi|traite|developpe|commence|choisi|decide|rencontre|relie|detaille|"
    r"termine|valide|mis|mene|produi|creuse|regle|cherche|montre|complete|obtenu|reuss|refait|formalise|planifie|programme|permis)"
    r"\w*(?<!er)(?<!ire)(?<!oir)\b"
)
_THINGS = (
    r"(?:regle|outil|abonnement|logiciel|charte|budget|chiffre|donnee|echeance|mesure|objectif|calendrier|protocole|plan|capture|tableau|suivi|"
    r"indicateur|persona|planning|date|grille|critere|liste|statistique|releve|comparaison|responsable|exemple)"
)
_NOT = r"(?:pas|jamais|guere|point|rien)"
_ADMITTED = re.compile(
    rf"\b(?:(?:je|nous|on|j'|il|elle)\s?(?:ne |n')?(?:l'|les |la |y |en )?(?:ai|avons|a|avais|avions) {_NOT} "
    rf"(?:encore |vraiment |toujours )?(?:ete )?(?:{_VERBS}|eu le temps|su\b|pu\b)|"
    rf"n'(?:a|ont|est|sont|etait) {_NOT} (?:encore )?(?:ete )?(?:{_VERBS}|su\b|pu\b)|"
    rf"(?:je|nous|on|j')\s?(?:n')?(?:ai|avons|a|avais|avions) (?:pas|aucune?) (?:de |d')?{_THINGS}|"
    rf"(?<!ai )(?<!avait )(?<!avaient )(?<!ont )(?<!etre )(?<!existe )pas (?:encore|eu le temps|plus developpe|{_VERBS})|"
    rf"sans qu[e'].{{1,30}}\b(?:ait|aient|soit|soient) (?:ete )?{_VERBS}|"
    r"faute de (?:temps|donnees|moyens|budget|chiffres)|par manque d[e']|il (?:me |nous )?manque (?!\d)|manque encore|reste(?:nt|ra)? (?:encore )?a \w+er\b|"
    r"(?:je|nous) n(?:e |'en )(?:sais|savons|dispose|disposons)\w* pas|laisse[e]?s? de cote|rien (?:teste|mesure|verifie|compare)|au feeling|"
    r"a moitie vide|\b(?:pas|rien|aucune?)\b.{1,60} pour (?:l'instant|le moment)|c'est (?:a peu pres )?tout pour|aucune? autre \w+ n')"
)  # fmt: skip
_ANNOUNCED = re.compile(
    r"(?:\b(?:(?:sera|seront) (?:\w+ ){0,2}?(?:realise|fait|etabli|defini|redige|construi|complete|mene|detaille|ajoute|joint|presente|elabore|precise|fixe|mis|"
    r"etudie|developpe|cree|calcule|chiffre|soumis|audite|inser|associe|annexe|remis|choisi|tranche|propose)\w*|"
    r"(?:on|nous) en parler(?:a|ons)|"
    r"(?:je|nous|on|j'|ca|cela|tableau|grille|page|charte) ?(?:(?:le |la |les )(?!verr)|l'|y )?(?:fer(?:ai|ons|a)|realiser(?:ai|ons|a)|mener(?:ai|ons|a)|etablir(?:ai|ons|a)|"
    r"presenter(?:ai|ons|a)|definir(?:ai|ons|a)|rediger(?:ai|ons|a)|detailler(?:ai|ons|a)|mettr(?:ai|ons|a)|ajouter(?:ai|ons|a)|verr(?:ai|ons|a)|parler(?:ai|ons|a)|"
    r"completer(?:ai|ons|a)|creuser(?:ai|ons|a)|analyser(?:ai|ons|a)|calculer(?:ai|ons|a)|contacter(?:ai|ons|a)|choisir(?:ai|ons|a)|viendra|renseigner(?:ai|ons|a)|"
    r"preciser(?:ai|ons|a))\b|"
    r"il faudra(?! qu)|reste a (?:voir|faire)|(?:pour|a) plus tard\b|ulterieurement|dans une (?:prochaine|autre) (?:version|etape)|version suivante|on pourrait aussi|"
    r"en cours de (?:redaction|construction|realisation|elaboration|validation)|est en cours\b)|"
    r"(?:^|[:;(] ?)(?:il faudrait|a (?:completer|definir|preciser|inserer|chiffrer|confirmer|voir avec)\b))"
)  # fmt: skip
_QUOTED = re.compile(r"«[^»]*(?:»|$)|\"[^\"]*\"")


_SHORT = 11
_LEANS = re.compile(
    r"^(?:il|elle|ils|elles|leur|leurs|cela|ca|ce|c'est|pas (?:plus|encore)|on (?:le|la|l')|je les?)\b|\b(?:le reste|d'autre|de plus|lui en)\b"
)


@dataclass(frozen=True)
class Admission:
    """One sentence, or several in a row: ``start`` and ``end`` are its characters in the text it was read from."""

    kind: Kind
    start: int
    end: int


def _kind(sentence: str) -> Kind | None:
    plain = _QUOTED.sub("«»", strip_accents(sentence).replace("’", "'"))
    if plain.rstrip(" »").endswith("?") or len(plain.split()) < 4:
        return None
    if _ADMITTED.search(plain):
        return "admitted"
    return "announced" if _ANNOUNCED.search(plain) else None


def admissions(text: str) -> list[Admission]:
    """Return the sentences of ``text`` that admit a gap or put work off, in reading order; what stands between quotation marks says nothing.

    Such sentences in a row make one; a short one that leans on the sentence before ("Je n'ai rien testé d'autre.") takes it along.
    """
    found: list[Admission] = []
    before: tuple[int, int] | None = None
    for start, end in sentences(text):
        kind = _kind(text[start:end])
        if kind is not None:
            last = found[-1] if found else None
            if last is not None and before is not None and last.end == before[1]:
                found[-1] = Admission(last.kind, last.start, end)
            elif before is not None and len(text[start:end].split()) <= _SHORT and _LEANS.search(strip_accents(text[start:end])):
                found.append(Admission(kind, before[0], end))
            else:
                found.append(Admission(kind, start, end))
        before = (start, end)
    return found
