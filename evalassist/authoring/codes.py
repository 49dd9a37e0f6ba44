"""Codes as référentiels print them: blocs (BC01, Bloc 2, Activité 3), competences (C1.2, A1C2, 1.4.2), criteria (Cr1.1)."""

from __future__ import annotations

import re

BULLETS = "•▪➢✓◦‣·●○■□–—*\uf0a7\uf0b7\uf0d8\uf0fc\uf02d-"
_SEPARATOR = r"\s*[-–—:.)]*\s*"
_BLOC = re.compile(
    r"^(?:(?:RNCP|RS)\s?\d+\s?BC\s?0*(\d+)|BC\s?0*(\d+)|bloc(?:\s+de\s+comp[ée]tences?)?\s*(?:n°\s*)?0*(\d+)|(activit[ée])s?\s+0*(\d+))\b"
    + _SEPARATOR
    + r"(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BLOC_CAPITALS = re.compile(r"^(\d{1,2})\s*[.)]\s+([A-ZÀ-ÖØ-Þ’' ,-]{8,})$")
_COMPETENCY = re.compile(
    r"^(A\d{1,2}\.?C\d{1,2}(?:\.\d{1,2})*|(?:C|€)\s?\d{1,2}(?:\.\d{1,2})*|\d{1,2}\.\d{1,2}\.\d{1,2})(?![\d%])"
    + _SEPARATOR
    + r"(?=\S|$)(.*)$",
    re.DOTALL,
)
_CRITERION = re.compile(
    r"^(?:CR|Cr|Crit[èe]re)\s?((?:\d|[lI](?=[.\d]))\d?(?:\.[\dlI]{1,2})*(?:\.?[a-z](?![a-zà-ÿ]))?)" + _SEPARATOR + r"(.*)$", re.DOTALL
)
_LETTERED = re.compile(r"^((?:C\s?|A\d{1,2}\.?C)?\d{1,2}(?:\.\d{1,2})*\.[a-z])(?![a-zà-ÿ'’])" + _SEPARATOR + r"(.*)$", re.DOTALL)
_BARE = re.compile(r"(?:C|Cr|€|A\d{1,2}\.?C)\s?\d{1,2}(?:\.\d{1,2})*(?:\.[a-z])?\s?[-–:.]?|\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.[a-z])?\s?[-–:.]?")
_LETTER = r"(?:\.[a-z](?![a-zà-ÿ]))?"
INLINE = re.compile(
    rf"(?<=\s)(?=Cr\s?[\dlI]{{1,2}}(?:\.[\dlI]{{1,2}})*{_LETTER}\s?[-–—:.]?\s?[A-ZÀ-Þ]"
    rf"|(?:Cr|C)\s?\d{{1,2}}(?:\.\d{{1,2}})*{_LETTER}\s*[-–]?$"
    rf"|C\s?\d{{1,2}}(?:\.\d{{1,2}})*{_LETTER}\s?[-–—:.]?\s+[A-ZÀ-Þ]"
    rf"|A\d{{1,2}}\.?C\d{{1,2}}\s?[-–—:.]"
    rf"|\d{{1,2}}\.\d{{1,2}}\.\d{{1,2}}(?:\.?\s+[A-ZÀ-Þ][a-zà-ÿ]|\.[a-z]\s*[-–]\s*[A-ZÀ-Þ]|\.[a-z]\s*[-–]?$))"
)
"""Where a code stands inside a line, followed by a capital: the line is cut there."""


def bloc_of(text: str) -> tuple[str, str] | None:
    """Return (id, title) when ``text`` opens a bloc: « BLOC 1 – Produire », « RNCP41364BC02 - … », « ACTIVITÉ 3 – … », else None."""
    match = _BLOC.match(text)
    if match:
        if match.group(4):
            return f"A{match.group(5)}", match.group(6).strip()
        number = match.group(1) or match.group(2) or match.group(3)
        return f"BC{int(number):02d}", match.group(6).strip()
    match = _BLOC_CAPITALS.match(text)
    return (f"B{match.group(1)}", match.group(2).strip()) if match else None


def competency_of(text: str) -> tuple[str, str] | None:
    """Return (code, rest) when ``text`` begins with the code of a competence, else None."""
    match = _COMPETENCY.match(text)
    if not match or (match.group(2) and not match.group(2)[0].isalpha() and match.group(2)[0] not in "«\"'("):
        return None
    return re.sub(r"\s", "", match.group(1)).replace("€", "C"), match.group(2).strip()


def criterion_of(text: str) -> tuple[str, str] | None:
    """Return (code, rest) when ``text`` begins with the code of a criterion (« Cr 1.1 – », also « Crl.1 » of a bad scan), else None."""
    match = _LETTERED.match(text)
    if match:
        return re.sub(r"\s", "", match.group(1)), match.group(2).strip()
    match = _CRITERION.match(text)
    if not match:
        return None
    return "Cr" + re.sub(r"[lI]", "1", match.group(1)).rstrip("."), match.group(2).strip()


def numbers(code: str) -> tuple[int, ...]:
    """Return the numbers of a code: « Cr1.2.a » gives (1, 2), « A1C2 » (1, 2)."""
    return tuple(int(item) for item in re.findall(r"\d+", code))


def bullet_of(line: str) -> tuple[str, str] | None:
    """Return (bullet, rest) when ``line`` is a list item, else None."""
    stripped = line.lstrip()
    if len(stripped) > 1 and stripped[0] in BULLETS and (stripped[1].isspace() or ord(stripped[0]) > 0xF000 or stripped[1].isupper()):
        return stripped[0], stripped[1:].strip()
    match = re.match(r"^(o|\uf06f)\s+(?=[A-ZÀ-Þ])(.*)$", stripped, re.DOTALL)
    return (match.group(1), match.group(2)) if match else None


def bare_code(text: str) -> bool:
    """True when ``text`` is a code and nothing else: « C1.3 », « Cr 11 », « 1.4.2. »."""
    return bool(_BARE.fullmatch(text.strip()))


def labelled(text: str) -> tuple[str, str] | None:
    """Return (label, title) when ``text`` is « label – title » with a label of one short word, as exports write them, else None."""
    match = re.match(r"^([A-Za-z0-9][\w.]{0,11}) [–—-] (.+)$", text)
    return (match.group(1), match.group(2)) if match and re.search(r"[\dA-Z]$", match.group(1)) else None
