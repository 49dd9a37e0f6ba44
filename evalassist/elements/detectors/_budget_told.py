"""Budgets told in sentences: amounts of which one is the sum of the others, and clauses that are each a label and its amount."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass

from evalassist.elements.detectors._budget_parts import same
from evalassist.language.quantities import Money, find_dates, find_money, find_numbers, flat

_RATE = re.compile(r"^\s*(?:par (?!la poste)|/ ?|l'unite|l'une?\b|piece\b|chacune?s?\b|de l'heure|la (?:piece|place|journee|demi-journee|nuit)\b|le (?:litre|kilo|clic|billet)\b|(?:chaque|tous les) )")
_BARE = re.compile(r"^\s*(?:$|[.,;:)!]|(?:pour|de|du|des|dans|en|sur|aux?|vont|iront|partent|restent)(?!\w)|d')")
_MOST = 9


def amounts(text: str) -> list[Money]:
    """Return the sums of a text in order, rates left out; after a first one in euros, bare numbers followed by a stop or a use count too."""
    seen = flat(text)
    money = find_money(text)
    if not money:
        return []
    busy = bytearray(len(text))
    for start, end in (*((one.start, one.end) for one in money), *((one.start, one.end) for one in find_dates(text))):
        busy[start:end] = b"\1" * (end - start)
    bare = [
        Money(one.start, one.end, one.value)
        for one in find_numbers(text)
        if one.value >= 10
        and not any(busy[one.start : one.end])
        and _BARE.match(seen[one.end : one.end + 12])
        and not (1900 <= one.value <= 2100 and not one.words)
    ]
    return sorted(
        (one for one in (*money, *bare) if not _RATE.match(seen[one.end : one.end + 16])),
        key=lambda one: one.start,
    )


@dataclass(frozen=True)
class Closed:
    """Amounts that add up to one written beside them: ``parts`` and ``total``, at ``start:end`` of the text."""

    parts: tuple[Money, ...]
    total: Money
    start: int
    end: int


def closed(text: str, least: int = 3) -> Closed | None:
    """Return the longest run of at least ``least`` amounts whose sum is the amount written just before or just after it, None if there is none."""
    listed = amounts(text)
    best: Closed | None = None
    for index, total in enumerate(listed):
        for size in range(least, min(_MOST, len(listed) - 1) + 1):
            for parts in (listed[index + 1 : index + 1 + size], listed[max(0, index - size) : index]):
                if len(parts) != size or not same(sum(one.value for one in parts), total.value) or min(one.value for one in parts) <= 0:
                    continue
                if best is None or size > len(best.parts):
                    best = Closed(tuple(parts), total, min(parts[0].start, total.start), max(parts[-1].end, total.end))
    return best


_CUT = re.compile(r"(?<=[.;!])\s+|(?<=[.;!])$|\n")
_LABEL = re.compile(r"^\W*[^\W\d][^:;.]{2,60}\s?:\s*\D{0,12}\d[\d \u202f\u00a0.,]*(?:€|euros?)\s*(?:ttc|ht)?\W*$", re.I)


def labelled(text: str) -> list[Money]:
    """Return the amounts of the clauses "label : N €" of a text."""
    return [money[0] for part in _CUT.split(text) if _LABEL.match(part) and len(money := find_money(part)) == 1]
