"""Figures aimed at that count nothing: a time to answer, a pace, a share in words, a rank, a factor, none left."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.language.dates import find_dates

_N = r"(?:\d+(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante[- ]huit|quarante|soixante[- ]douze|soixante|vingt[- ]quatre|une? demi)"
_TIME = r"(?:h|heures?|minutes?|min|secondes?|jours?(?: ouvr\w+)?|demi[- ]journees?|journees?|semaines?)"
_PERIOD = r"(?:par|a chaque|chaque|/) ?(?:jours?(?: ouvr\w+)?|semaines?|mois|trimestres?|saisons?|an|publications?|posts?|videos?|seances?|stories|soirees?)"
_PLACES = r"(?:comptes?|reseaux|pages?|plateformes?|sites?|canaux|supports?|ecrans?|lieux|salles|chaines|profils|minutes|heures|jours|semaines|mois|ans|annees|saisons|trimestres)"
"""What a figure stands on or lasts: "une story sur deux comptes" is no share."""
DELAY = re.compile(
    r"(?<!\w)(?:delais?|temps|reponses?|attente|duree)(?!\w)[^.;:]{0,50}?(?:sous|a|en|moins de|inferieure? a|sous les)\s+(?:moins de )?(?P<n>\d+(?:,\d+)?\s?(?:h|heures?|minutes?|min|secondes?|jours?)(?!\w))"
)
"""A time to answer, plainly said as one: enough to tell an objective; the other figures only fill the fields of one found."""
_PATTERNS = (
    # a time to answer or to do: "répondre sous 24 h", "ramener l'attente à moins de deux heures"
    re.compile(
        rf"(?<!\w)(?:repon\w*|delais?|temps|attentes?|trait\w+|rappel\w+|moder\w+|livr\w+|reactiv\w+|accus\w+)(?!\w)[^.;:!?]{{0,90}}?(?<!\w)(?:sous(?: les)?|en|dans les|a|moins d(?:e |')|inferieure?s? a|maximum|au plus) ?(?:moins d(?:e |'))?(?P<n>{_N} ?{_TIME})(?!\w)"
    ),
    re.compile(rf"(?<!\w)(?P<n>{_N} ?(?:h|heures?|minutes?) (?:de (?:visionnage|lecture|ecoute|video|direct)|cumulees?|d'(?:ecoute|attention))(?: \w+)?)(?!\w)"),
    # a share told in words: "un avis sur deux", "sept clients sur dix"
    re.compile(rf"(?<!\w)(?P<n>(?:{_N}) (?:[a-z]+ ){{0,2}}sur (?:deux|trois|quatre|cinq|six|huit|dix|vingt|cent|\d+))(?!\w)(?! (?:autres |nouveaux |de (?:nos|mes) )?{_PLACES}(?!\w))"),
    # none left, all
    re.compile(r"(?<!\w)(?P<n>(?:plus |laisser |sans |avoir )?(?:aucune?|zero|0) [a-z]+ (?:sans|en attente|non|perdu|oublie|negati|en retard)\w*(?: reponses?)?)(?!\w)"),
    # a pace: "une demande de devis par jour", "trois fois par semaine"
    re.compile(rf"(?<!\w)(?P<n>(?:au moins |plus d')?{_N} (?:fois|(?!heures?|minutes?|jours?|euros?)(?:[a-z']+ ){{0,3}}?(?!heures?|minutes?|jours?|euros?)[a-z]{{4,}}s?)(?: [a-z']+){{0,2}}? {_PERIOD})(?!\w)"),
    # a rank
    re.compile(r"(?<!\w)(?P<n>(?:(?:dans|parmi) les (?:\d+|trois|cinq|dix|vingt) premier\w*(?: \w+)?|(?:en |sur la |a la )?(?:premiere|deuxieme|1ere) page(?: de google)?|top \d+|(?:en|a la) (?:premiere|deuxieme|troisieme|1ere|2e|3e) (?:place|position)))(?!\w)"),
    # a factor
    re.compile(rf"(?<!\w)(?P<n>{_N} fois (?:plus|moins)|(?:reduire|baisser|diminuer|couper|chuter|augmenter)(?: \w+)? (?:de moitie|d'un (?:tiers|quart)|d'autant)|reduire a (?:neant|zero))(?!\w)"),
    # two numbers of things: "quatre ou cinq stagiaires"
    re.compile(r"(?<!\w)(?P<n>(?:deux|trois|quatre|cinq|six|sept|huit) (?:ou|a) (?:trois|quatre|cinq|six|sept|huit|dix) [a-z]{4,}s)(?!\w)"),
)  # fmt: skip


_MARK = re.compile(r"(?<![\w/.,-])(?P<n>(?P<got>\d{1,2}(?:[.,]\d{1,2})?) ?(?P<over>/|sur) ?(?P<of>5|10|20))(?![\w/]|[.,]\d)")
"""A mark: "4,5/5"."""
_DAY = re.compile(r"(?<!\w)(?:le|du|au|avant|des|jusqu'au|depuis le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $")


def _marks(said: str) -> list[tuple[int, int]]:
    """Return the spans of the marks of a text: not above what they are counted on, and no day of a month ("le 4/10")."""
    days = [(one.start, one.end) for one in find_dates(said, weekdays=False)]
    return [
        match.span("n")
        for match in _MARK.finditer(said)
        if float(match["got"].replace(",", ".")) <= float(match["of"])
        and not any(start < match.end("n") and match.start("n") < end for start, end in days)
        and not (match["over"] == "/" and _DAY.search(said[max(0, match.start() - 12) : match.start()]))
    ]


_REASONS = re.compile(r"(?<!\w)(?:parce qu|car(?!\w)|puisqu|sachant|etant donne)|;")


def other_figure(seen: str) -> tuple[int, int] | None:
    """Return the span of the first figure of these kinds in a text (``flat``: accent-free, same length), None without one."""
    reasons = _REASONS.search(seen)
    said = seen[: reasons.start()] if reasons else seen
    spans = [match.span("n") for pattern in _PATTERNS if (match := pattern.search(said))]
    return min(found) if (found := spans + _marks(said)) else None
