"""French dates, periods, durations, deadlines and frequencies: "15/03/2026", "mi-juin", "T1 2026", "S12", "d'ici la fin du trimestre"."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from evalassist.language.memo import remembered
from evalassist.language.numerals import flat, parse_words

DateKind = Literal[
    "day", "month", "quarter", "semester", "year", "week", "season", "event", "relative", "weekday", "offset"
]

MONTHS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10,
    "novembre": 11, "decembre": 12, "janv": 1, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\.?|fevr?\.|avr\.|juil\.?|sept\.?|oct\.|nov\.|dec\.)"
_MONTH_SHORT = r"(?:janv?|fevr?|avr|juil?|sept?|oct|nov|dec)\.?"
_ORD = r"(?:1er|2e|2eme|2nd|3e|3eme|4e|4eme|premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|dernier|derniere|prochain|prochaine)"
_YEAR = r"(?:19|20)\d\d"
_EVENT = r"(?:noel|paques|la rentree|rentree|la toussaint|toussaint|black friday|saint[- ]valentin|l'ete|l'hiver|l'automne|le printemps|halloween|fete des (?:meres|peres)|nouvel an)"


@dataclass(frozen=True)
class DateSpan:
    """A date or period at ``start:end``; year, month and day where the text gives them (quarter 2 -> month 4, semester 2 -> month 7)."""

    start: int
    end: int
    kind: DateKind
    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True)
class Duration:
    """A length of time at ``start:end``, in days (a month counts 30, a year 365)."""

    start: int
    end: int
    days: float


_PATTERNS: tuple[tuple[DateKind, re.Pattern[str]], ...] = (
    ("day", re.compile(r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?![\d/-])")),
    (
        "day",
        re.compile(
            r"(?<![\d/.,])(?P<d>0?[1-9]|[12]\d|3[01])(?P<s>[/.-])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<y>(?:19|20)?\d\d)(?![\d/%])"
        ),
    ),
    ("day", re.compile(r"(?<![\d/.,])(?P<d>0[1-9]|[12]\d|3[01])/(?P<m>0[1-9]|1[0-2])(?![\d/%])")),
    (
        "day",
        re.compile(rf"(?<![\d,.])(?P<d>1er|[12]\d|3[01]|0?[1-9])\s+(?P<mn>{_MONTH})(?![\w])(?:\s+(?P<y>{_YEAR}))?"),
    ),
    (
        "day",
        re.compile(
            rf"(?<![\d,.])(?P<d>1er|[12]\d|3[01]|0?[1-9])[ -](?P<mn>{_MONTH_SHORT})(?![\w])(?:[ -](?P<y>{_YEAR}|\d\d))?"
        ),
    ),
    (
        "month",
        re.compile(
            rf"(?<![\w])(?:(?:debut|mi|fin|courant)[ -](?:de )?)?(?P<mn>{_MONTH})(?![\w'-])(?:\s+(?P<y>{_YEAR}))?"
        ),
    ),
    ("month", re.compile(r"(?<![\d/.])(?P<m>0[1-9]|1[0-2])/(?P<y>20\d\d)(?!\d)")),
    ("quarter", re.compile(rf"(?<!\w)[tq](?P<q>[1-4])(?!\w)(?:[ -/]*(?P<y>{_YEAR}|\d\d(?!\d)))?")),
    (
        "quarter",
        re.compile(rf"(?<!\w)(?:(?P<qo>{_ORD}) trimestre|trimestre (?P<q>[1-4]))(?:\s+(?:de )?(?P<y>{_YEAR}))?"),
    ),
    (
        "semester",
        re.compile(rf"(?<!\w)(?:(?P<so>{_ORD}) semestre|semestre (?P<sn>[12]))(?:\s+(?:de )?(?P<y>{_YEAR}))?"),
    ),
    (
        "week",
        re.compile(
            r"(?<!\w)(?:s\.? ?(?P<w>[0-5]?\d)(?![\w,.]\d|\w| ?[€%])|semaines? (?:n ?° ?)?(?P<w2>[0-5]?\d)(?!\w)|semaine du (?P<d>\d{1,2})(?!\w))"
        ),
    ),
    ("offset", re.compile(r"(?<!\w)(?:[jm] ?[+-] ?\d{1,3}|(?:mois|jour) (?:n ?° ?)?\d{1,2}|m\d{1,2})(?!\w)")),
    ("season", re.compile(rf"(?<!\w)(?:ete|automne|hiver|printemps)\s+(?P<y>{_YEAR})")),
    (
        "relative",
        re.compile(
            r"(?:(?:la |en )?fin (?:de |du |de l'|d')?(?:l'|la |le |cette |cet |ce )?(?:annee|an|trimestre|semestre|mois|saison|stage|mission|alternance|campagne|projet|semaine|exercice)|fin d'annee)(?: \w+ale?| prochaine?s?| en cours)?"
        ),
    ),
    (
        "relative",
        re.compile(
            r"(?<!\w)(?:(?:l'annee|la semaine|le mois|le trimestre|le semestre|la saison|l'ete) (?:prochaine?|suivante?|a venir|qui vient)|l'an prochain)"
        ),
    ),
    (
        "event",
        re.compile(
            rf"(?:(?<=avant )|(?<=d'ici )|(?<=d'ici a )|(?<=pour )|(?<=jusqu'a )|(?<=fin de ))(?:{_EVENT})(?!\w)(?:\s+(?P<y>{_YEAR}))?"
        ),
    ),
    (
        "year",
        re.compile(
            r"(?:(?<=en )|(?<=fin )|(?<=debut )|(?<=mi-)|(?<=d'ici )|(?<=horizon )|(?<=courant )|(?<=annee )|(?<=pour )|(?<=avant )|(?<=rentree )|(?<=saison ))(?P<y>20\d\d)(?![\d€%])"
        ),
    ),
    ("weekday", re.compile(rf"(?<!\w)(?:(?:{'|'.join(WEEKDAYS)})s?(?!\w)|(?:{'|'.join(day[:3] for day in WEEKDAYS)})\.(?=\s?\d{{1,2}}(?!\w)))")),
)
_ORDINALS = {
    "1er": 1,
    "premier": 1,
    "premiere": 1,
    "2e": 2,
    "2eme": 2,
    "2nd": 2,
    "deuxieme": 2,
    "second": 2,
    "seconde": 2,
    "3e": 3,
    "3eme": 3,
    "troisieme": 3,
    "4e": 4,
    "4eme": 4,
    "quatrieme": 4,
}


_WITH_FIGURES = frozenset({"day", "week", "offset", "season", "year"})
"""Kinds of which every pattern asks for a digit: not looked for in a text without one."""
_DIGIT = re.compile(r"\d")


@remembered
def find_dates(text: str, *, weekdays: bool = True) -> list[DateSpan]:
    """Return the dates and periods of ``text`` in order, without overlaps (the more precise reading wins)."""
    seen = flat(text)
    found: list[DateSpan] = []
    figures = _DIGIT.search(seen) is not None
    for kind, pattern in _PATTERNS:
        if (kind == "weekday" and not weekdays) or (not figures and kind in _WITH_FIGURES):
            continue
        for match in pattern.finditer(seen):
            if any(one.start < match.end() and match.start() < one.end for one in found):
                continue
            if kind == "month" and match.group() in ("mars", "mai", "sept") and not _month_context(seen, match.start()):
                continue
            found.append(_span(kind, match))
    return sorted(found, key=lambda one: one.start)


def _month_context(seen: str, start: int) -> bool:
    if seen[start : start + 4] == "sept":
        return False
    return not re.search(r"(?:planete|groupe|barre|dieu|champ de)\s*$", seen[:start])


def _span(kind: DateKind, match: re.Match[str]) -> DateSpan:
    groups = {key: value for key, value in match.groupdict().items() if value}
    year = int(groups["y"]) if "y" in groups else None
    if year is not None and year < 100:
        year += 2000
    month = int(groups["m"]) if "m" in groups else None
    if "mn" in groups:
        name = groups["mn"].rstrip(".")
        month = MONTHS.get(name) or next((n for key, n in MONTHS.items() if key.startswith(name)), None)
    for key, size in (("q", 3), ("qo", 3), ("sn", 6), ("so", 6)):
        if key in groups:
            rank = int(groups[key]) if groups[key].isdigit() else _ORDINALS.get(groups[key])
            month = (rank - 1) * size + 1 if rank else None
    day = int(groups["d"].replace("er", "")) if "d" in groups else None
    return DateSpan(match.start(), match.end(), kind, year, month, day)


_COUNT = r"(?:\d+(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt|vingt-quatre|trente|soixante|cent|quelques|une dizaine de|une quinzaine de)"
_DURATION = re.compile(
    rf"(?<![\w,.])({_COUNT})(?: ?(?:a|-|ou|et) ?({_COUNT}))?[ -]?(?:(?:premiers?|premieres?|prochains?|prochaines?|derniers?|dernieres?|petits?)\s)?(jours?|j|semaines?|sem|mois|ans?|annees?|trimestres?|semestres?|heures?|h|minutes?|min|quinzaines?|secondes?)(?!\w)"
)
_DAYS = {
    "jour": 1.0,
    "j": 1.0,
    "semaine": 7.0,
    "sem": 7.0,
    "moi": 30.0,
    "mois": 30.0,
    "an": 365.0,
    "annee": 365.0,
    "trimestre": 91.0,
    "semestre": 182.0,
    "heure": 1 / 24,
    "h": 1 / 24,
    "minute": 1 / 1440,
    "min": 1 / 1440,
    "quinzaine": 15.0,
    "seconde": 1 / 86400,
}


def find_durations(text: str) -> list[Duration]:
    """Return the durations of ``text`` ("six mois", "3 semaines", "2 à 3 ans": the longer one)."""
    found = []
    for match in _DURATION.finditer(flat(text)):
        count = match[2] or match[1]
        unit = match[3] if match[3] in _DAYS else match[3].rstrip("s")
        value = {"un": 1.0, "une": 1.0, "quelques": 3.0, "une dizaine de": 10.0, "une quinzaine de": 15.0}.get(count)
        if value is None:
            value = float(count.replace(",", ".")) if count[0].isdigit() else (parse_words(count) or 1.0)
        found.append(Duration(match.start(), match.end(), value * _DAYS[unit]))
    return found


_FREQUENCY = re.compile(
    rf"(?<!\w)(?:(?:{_COUNT} )?(?:fois|posts?|publications?|articles?|stor(?:y|ies)|reels?|videos?|newsletters?)? ?(?:par|/|chaque|tous les|toutes les) ?(?:{_COUNT} )?(?:jour|semaine|sem|mois|an|annee|trimestre|semestre|heure|matin|soir|quinzaine|"
    + "|".join(WEEKDAYS)
    + r")s?|quotidien(?:ne)?(?:ment|s)?|hebdomadaires?|hebdo|bi-?hebdomadaires?|mensuel(?:le)?s?(?:ment)?|bimensuel(?:le)?s?|trimestriel(?:le)?s?|annuel(?:le)?s?)(?!\w)"
)


def find_frequencies(text: str) -> list[tuple[int, int]]:
    """Return the spans that say how often ("trois fois par semaine", "chaque lundi", "mensuelle")."""
    return [(match.start(), match.end()) for match in _FREQUENCY.finditer(flat(text))]


_BEFORE_DATE = re.compile(
    r"(?:d'ici(?: a| au| le| la| l')?|avant|pour|jusqu'(?:a|au|en)|au plus tard|a l'horizon|horizon|echeance|delai|deadline|date butoir|date limite|a la|a|au|fin|mi|debut|courant|en|"
    r"entre|du|de|des|le|la|les|sur|pendant|sous|dans|durant|terme|lors de|apres|vers|au cours d\w+|depuis|cloture|[(:|–-])[\s:(-]*(?:le |la |l'|les |fin |debut |mi[- ]|mois de |a |au )*\s*$"
)
_PERIOD = re.compile(
    rf"(?:d'ici(?: a)?|en|sous|dans|sur|pendant|durant|au bout de|apres|au cours de|a|delai(?: de)?|duree(?: de)?|periode de|echeance|:|\||\()\s*:?\s*(?:les |un delai de |une periode de |une duree de |moins de |la (?:periode|duree) de |environ )?{_COUNT}"
    rf"(?: ?(?:a|-|ou) ?{_COUNT})?[ -](?:(?:premiers?|premieres?|prochains?|prochaines?)\s)?(?:jours?|semaines?|mois|ans?|annees?|trimestres?|semestres?|quinzaines?)(?: apres \w+(?: \w+){{0,3}}| suivants?| de campagne)?(?!\w)"
)
_OTHER_END = re.compile(
    r"(?:d'ici (?:a |au )?(?:la |le |l'|cet |cette |ce )?(?:noel|ete|hiver|automne|printemps|rentree(?: scolaire)?|soldes?|lancement|salon|ouverture|evenement|periode|saison|inauguration|vacances|festival|demain)\b(?: \w+ prochaine?| prochaine?| de \w+)?|"
    r"avant (?:la |le |l'|les |cet |cette |ce )(?:noel|ete|hiver|automne|printemps|rentree|soldes?|lancement|salon|ouverture|evenement|saison|inauguration|vacances|festival|fetes?)\b|"
    r"(?:a l'|(?:au|avant le|a la|pour la|des la|jusqu'a la|jusqu'au|d'ici la|d'ici le|avant la|en) )(?:terme|fin|cloture|issue|debut|rentree) (?:de |du |de l'|d'|des )(?:la |l'|ma |mon |notre |cette |ce |cet |le )?\w+(?:\s\w+)?|"
    r"(?:pendant|durant|sur|au cours de) (?:toute )?(?:la (?:duree|periode)|l'annee|le trimestre|le semestre|le mois|la saison|la campagne|le stage|la mission|l'ete|mon stage|ma mission|mon alternance)\b(?: \w+ \w+)?|"
    r"en (?:un an|un mois|une semaine|un trimestre|un semestre|fin d'annee)\b|a (?:un|deux|trois) (?:an|mois)s?\b|par rapport a (?:l'annee|l'an) \w+ d'ici)"
)


def _is_age(seen: str, match: re.Match[str]) -> bool:
    years = re.search(r"(\d+) ans?$", match.group())
    return bool(years and (int(years[1]) > 10 or re.search(r"\d ?$", seen[: match.start()])))


def find_deadlines(text: str) -> list[tuple[int, int]]:
    """Return the spans that set an end or a period: "d'ici juin", "avant le 15/03", "en six mois", "au T2 2026", "à la fin de la saison".

    Bare weekdays, frequencies ("3 posts par semaine") and ages ("25 ans") are no deadlines; a date standing alone in a short text
    (a table cell) is one.
    """
    seen = flat(text)
    found: list[tuple[int, int]] = []
    frequencies = find_frequencies(text)
    alone = len(seen.split()) <= 6
    for date in find_dates(text, weekdays=False):
        before = _BEFORE_DATE.search(seen[max(0, date.start - 40) : date.start])
        precise = seen[date.start : date.start + 3] in ("fin", "mi-", "mi ", "deb") or (
            date.kind == "month" and date.year
        )
        if alone or before or precise or date.kind in ("quarter", "semester", "relative", "day"):
            start = date.start - len(before.group()) if before else date.start
            found.append((start, date.end))
    for pattern in (_PERIOD, _OTHER_END):
        found.extend((match.start(), match.end()) for match in pattern.finditer(seen) if not _is_age(seen, match))
    if alone and not found:
        found.extend((one.start, one.end) for one in find_durations(text) if one.days >= 1)
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if any(low < end and start < high for low, high in frequencies) or (kept and start < kept[-1][1]):
            continue
        kept.append((start, end))
    return kept
