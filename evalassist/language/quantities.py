"""French quantities in figures and words: numbers, percentages, money, factors; dates and durations come from ``language.dates``.

Every function returns spans into the text as given (not into an accent-free copy), in order. Method: own regular expressions over
``numerals.flat``, which keeps the length of the text.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from evalassist.language.dates import (
    DateSpan,
    Duration,
    find_dates,
    find_deadlines,
    find_durations,
    find_frequencies,
)
from evalassist.language.memo import remembered
from evalassist.language.numerals import Number, figure_value, find_numbers, flat, parse_words

__all__ = [
    "DateSpan", "Duration", "Money", "Number", "Percentage", "figure_value", "find_changes", "find_counts", "find_dates", "find_deadlines",
    "find_durations", "find_frequencies", "find_money", "find_numbers", "find_percentages", "find_ranges", "flat", "parse_words",
]  # fmt: skip


@dataclass(frozen=True)
class Money:
    """An amount at ``start:end``; ``currency`` is "EUR", "USD" or "GBP"."""

    start: int
    end: int
    value: float
    currency: str = "EUR"


@dataclass(frozen=True)
class Percentage:
    """A percentage at ``start:end`` ("25 %", "+3 points", "un tiers"); ``signed`` when a + or - stands before it."""

    start: int
    end: int
    value: float
    signed: bool = False


_CURRENCY = re.compile(r"\s?(k|m)?\s?(?:(€|d'euros|euros?|eur)(?!\w)|(\$|usd|dollars?)(?!\w)|(£|livres sterling))")
_CURRENCY_FIRST = re.compile(r"(?:(€)|(\$)|(£))\s?(?=\d)")
_PERCENT = re.compile(
    r"\s?(?:%|pour ?cents?(?!\w)|pourcents?(?!\w)|points?(?! (?:de vente|fort|faible|cle|de contact|d'|commun|presse)\w*)(?: de pourcentage)?(?!\w))"
)
_RANGE_TO = re.compile(r"\s?(?:%|€|k€|euros?)?\s?(?:a|et|-|ou)\s?$")


@remembered
def find_money(text: str) -> list[Money]:
    """Return the amounts of money ("1 200 €", "2 k€", "1,5 M€", "deux mille euros", "€ 300")."""
    seen = flat(text)
    found = []
    firsts = {match.end(): match for match in _CURRENCY_FIRST.finditer(seen)}
    for number in find_numbers(text):
        after = _CURRENCY.match(seen, number.end)
        before = firsts.get(number.start)
        if after:
            scale = {"k": 1000.0, "m": 1e6}.get(after[1] or "", 1.0)
            currency = "EUR" if after[2] else "USD" if after[3] else "GBP"
            found.append(Money(number.start, after.end(), number.value * scale, currency))
        elif before:
            currency = "EUR" if before[1] else "USD" if before[2] else "GBP"
            found.append(Money(before.start(), number.end, number.value, currency))
    for match in re.finditer(r"(?<!\w)(un|mille) euros?(?!\w)", seen):
        if not any(one.start < match.end() and match.start() < one.end for one in found):
            found.append(Money(match.start(), match.end(), 1.0 if match[1] == "un" else 1000.0))
    return sorted(found, key=lambda money: money.start)


_FRACTIONS = (
    (re.compile(r"(?<!\w)la moitie(?! (?:sud|nord))(?!\w)"), 50.0),
    (re.compile(r"(?<!\w)(?:un|le) tiers(?!\w)"), 100 / 3),
    (re.compile(r"(?<!\w)(?:les )?deux[ -]tiers(?!\w)"), 200 / 3),
    (re.compile(r"(?<!\w)un quart(?! d'heure)(?!\w)"), 25.0),
    (re.compile(r"(?<!\w)(?:les )?trois[ -]quarts?(?! d'heure)(?!\w)"), 75.0),
)


def find_percentages(text: str) -> list[Percentage]:
    """Return the percentages ("25 %", "+3,5%", "dix pour cent", "5 points", "un tiers"); both ends of "de 5 à 10 %"."""
    seen = flat(text)
    found: list[Percentage] = []
    numbers = find_numbers(text)
    for index, number in enumerate(numbers):
        match = _PERCENT.match(seen, number.end)
        if not match:
            continue
        found.append(_percentage(seen, number, match.end()))
        if index and re.fullmatch(r"\s?(?:a|et|-|ou)\s?", seen[numbers[index - 1].end : number.start]):
            found.append(_percentage(seen, numbers[index - 1], numbers[index - 1].end))
    for pattern, value in _FRACTIONS:
        for part in pattern.finditer(seen):
            if not any(one.start < part.end() and part.start() < one.end for one in found):
                found.append(Percentage(part.start(), part.end(), value))
    return sorted(found, key=lambda one: one.start)


def _percentage(seen: str, number: Number, end: int) -> Percentage:
    sign = re.search(r"(?:^|[\s(|:])([+-])\s?$", seen[: number.start])
    value = -number.value if sign and sign[1] == "-" else number.value
    start = sign.start(1) if sign else number.start
    return Percentage(start, end, value, bool(sign))


_CHANGE = re.compile(
    r"(?<!\w)(?:doubler|doublement|doublee?s?|tripler|triplement|quadrupler|multipli\w+ par (?:\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|dix)|x ?\d+(?:[.,]\d+)?|diviser par (?:\d+|deux|trois|quatre)|"
    r"reduire de moitie|le double|le triple)(?!\w)"
)
_FACTORS = {"doubl": 2.0, "le double": 2.0, "tripl": 3.0, "le triple": 3.0, "quadr": 4.0, "reduire de moitie": 0.5}


def find_changes(text: str) -> list[Number]:
    """Return the factors ("doubler" 2, "multiplier par trois" 3, "x4" 4, "réduire de moitié" 0.5)."""
    found = []
    for match in _CHANGE.finditer(flat(text)):
        said = match.group()
        value = next((factor for key, factor in _FACTORS.items() if said.startswith(key)), None)
        if value is None:
            tail = re.search(r"(\d+(?:[.,]\d+)?|[a-z]+)$", said)
            word = tail[1] if tail else "1"
            value = float(word.replace(",", ".")) if word[0].isdigit() else (parse_words(word) or 1.0)
            value = 1 / value if said.startswith("divis") and value else value
        found.append(Number(match.start(), match.end(), value, words=True))
    return found


_RANGE = re.compile(r"(?:de|entre|passer de|passant de|passe de)\s+$")


def find_ranges(text: str) -> list[tuple[Number, Number]]:
    """Return the pairs of numbers joined as "de 1 200 (abonnés) à 2 000" or "entre 5 et 10"; at most five words between them."""
    seen = flat(text)
    numbers = find_numbers(text)
    pairs = []
    for one, other in pairwise(numbers):
        between = seen[one.end : other.start]
        if (
            re.search(r"(?:^|[\s€%])(?:a|et|vers|->|→)\s+(?:environ |au moins |plus de |plus d')?$|→\s*$|->\s*$", between)
            and len(between.split()) <= 7
            and _RANGE.search(seen[: one.start].rstrip("+") or "")
        ) or re.fullmatch(r"\s*(?:→|->|=>)\s*", between):
            pairs.append((one, other))
    return pairs


def find_counts(text: str) -> list[Number]:
    """Return the numbers that count something: years, dates, durations, ordinals and section numbers left out."""
    seen = flat(text)
    busy = [(one.start, one.end) for one in find_dates(text)]
    busy += [(one.start, one.end) for one in find_durations(text)]
    found = []
    for number in find_numbers(text):
        if any(start < number.end and number.start < end for start, end in busy):
            continue
        if not number.words and 1990 <= number.value <= 2035 and re.fullmatch(r"\d{4}", seen[number.start : number.end]):
            continue
        if re.match(r"(?:er|eme|e|nd|re)(?!\w)", seen[number.end : number.end + 3]) or re.search(
            r"(?:n ?°|#|persona|figure|annexe|tableau|page|etape|phase|cible|article|chapitre|partie|axe|version|numero|ligne|semaine|jour|mois|niveau|chapitre|module)s? ?$",
            seen[: number.start],
        ):
            continue
        if number.value < 10 and re.search(r"objectifs? (?:smart )?$", seen[: number.start]):
            continue
        found.append(number)
    return found
