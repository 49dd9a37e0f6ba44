"""French numbers in figures and in words: "1 200", "2,5", "12k", "une trentaine", "quatre-vingt-dix", "deux mille cinq cents"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from evalassist.language.memo import remembered


@lru_cache(maxsize=16384)
def flat(text: str) -> str:
    """Return ``text`` in lower case without accents, character for character (same length: spans stay valid).

    No-break spaces become spaces, curly apostrophes straight ones, long dashes "-"; "œ" becomes "o".
    """
    return "".join(_flat_char(char) for char in text)


@lru_cache(maxsize=4096)
def _flat_char(char: str) -> str:
    if char in "\u00a0\u202f\u2009\u200a\u2007":
        return " "
    if char in "’ʼ`´":
        return "'"
    if char in "–—−‑‐":
        return "-"
    return unicodedata.normalize("NFKD", char)[0].lower()[0] if char not in "½¼¾²³" else char


@dataclass(frozen=True)
class Number:
    """A number at ``start:end`` of the text. ``approximate``: "une trentaine", "environ 30". ``words``: written in words."""

    start: int
    end: int
    value: float
    approximate: bool = False
    words: bool = False


_UNITS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
_TENS = {
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
}
_SCALES = {
    "cent": 100,
    "cents": 100,
    "mille": 1000,
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
}
_COLLECTIVE = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_NAMES = sorted({*_UNITS, *_TENS, *_SCALES}, key=len, reverse=True)
_ANY = "|".join(_NAMES)
_WORDS = re.compile(rf"(?<![\w'])(?:{_ANY})(?:(?:-et-| et |-| )(?:{_ANY}))*(?![\w'])")
_GROUP = re.compile(
    rf"(?<!\w)(?:(une|un|deux|trois|quatre|cinq|six|quelques|des|plusieurs|la|\d+) )?(demi-)?({'|'.join(_COLLECTIVE)})s?(?!\w)"
)
_FIGURE = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:[ .]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?)"
    r"(?:( ?(?:milliers|millions?|milliards?|mille)\b| ?k(?![\w/])| ?md?s?(?= ?(?:€|eur|d'euros))| ?m(?= ?(?:€|eur|d'euros)\b)|k(?=€|eur))|(?![\d]))"
)
_ABOUT = re.compile(r"(?:environ|a peu pres|pres de|autour de|quelque|quasiment|presque|dans les|~|≈)\s*$")


def parse_words(text: str) -> float | None:
    """Return the value of a French numeral in words ("deux cent trente-quatre" -> 234.0); None if it is not one."""
    parts = [part for part in re.split(r"[\s-]+", flat(text).strip()) if part and part != "et"]
    if not parts or any(part not in _UNITS and part not in _TENS and part not in _SCALES for part in parts):
        return None
    total = current = 0
    last = 0
    for part in parts:
        if part in _SCALES:
            scale = _SCALES[part]
            if scale == 100:
                if current >= 100:
                    return None
                current = max(1, current) * 100
            else:
                total += max(1, current) * scale
                current = 0
            last = scale
        elif part in ("vingt", "vingts") and last == 4 and current % 100 == 4:
            current += 76
            last = 80
        elif part in _TENS:
            if last and last < 100:
                return None
            current += _TENS[part]
            last = _TENS[part]
        else:
            value = _UNITS[part]
            if (
                last
                and last < 100
                and not (last in (60, 80) or (last >= 20 and value < 10) or (last == 10 and 7 <= value <= 9))
            ):
                return None
            current += value
            last = value
    return float(total + current)


def figure_value(figure: str, scale: str = "") -> float:
    """Return the value of a number in figures ("1 200,5", "1.200") times its scale ("k", "millions", "M")."""
    compact = figure.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", compact):
        compact = compact.replace(".", "")
    value = float(compact.replace(",", "."))
    word = scale.strip()
    if word in ("k", "mille") or word.startswith("millier"):
        return value * 1000
    if word.startswith(("milliard", "md")):
        return value * 10**9
    if word.startswith("m"):
        return value * 10**6
    return value


@remembered
def find_numbers(text: str) -> list[Number]:
    """Return the numbers of ``text`` in order; "un" and "une" alone are articles and left out, as are digits inside words ("Web2")."""
    seen = flat(text)
    found = []
    for match in _FIGURE.finditer(seen):
        about = bool(_ABOUT.search(seen[: match.start()]))
        found.append(Number(match.start(), match.end(), figure_value(match[1], match[2] or ""), about))
    for match in _GROUP.finditer(seen):
        factor = match[1] or "une"
        count = (
            float(factor)
            if factor.isdigit()
            else {"quelques": 3, "des": 2, "plusieurs": 3, "la": 1}.get(factor, _UNITS.get(factor, 1))
        )
        value = count * _COLLECTIVE[match[3]] / (2 if match[2] else 1)
        found.append(Number(match.start(), match.end(), value, True, True))
    for match in _WORDS.finditer(seen):
        if match.group() in ("un", "une") or any(one.start < match.end() and match.start() < one.end for one in found):
            continue
        parsed = parse_words(match.group())
        if parsed is not None:
            found.append(Number(match.start(), match.end(), parsed, bool(_ABOUT.search(seen[: match.start()])), True))
        else:
            found.extend(
                Number(match.start() + part.start(), match.start() + part.end(), _single(part.group()), False, True)
                for part in re.finditer(r"[a-z]+", match.group())
                if part.group() not in ("un", "une", "et")
            )
    return sorted(found, key=lambda number: number.start)


def _single(word: str) -> float:
    return float(_UNITS.get(word, _TENS.get(word, _SCALES.get(word, 0))))
