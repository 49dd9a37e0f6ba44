"""Amounts of a budget: which column holds them, which rows are totals, and whether the sum is right."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalassist.elements.detectors._plan_tables import Reading
from evalassist.elements.detectors._plan_words import TOTAL, has_date
from evalassist.elements.tools import plain
from evalassist.language.quantities import find_money, find_numbers
from evalassist.model.document import Block

_SUB_TOTAL = re.compile(r"^\W*sous[- ]?total|^\W*total (?:[a-z]\b|[1-9]\b|poste|partie|intermediaire|phase|lot)")
_TAX = re.compile(r"^\W*(?:dont )?(?:tva|taxes?)\b")
_NO_LINE = re.compile(r"^\W*(?:tva|taxes?|reste|solde|disponible|ecart|part du budget|en %|recettes?|financement|subvention|apport)\b")


@dataclass(frozen=True)
class Account:
    """The costed lines of a budget and its totals, in euros (``totals`` empty when none is written)."""

    lines: tuple[tuple[str, float], ...]
    totals: tuple[float, ...]

    @property
    def sum(self) -> float:
        """Sum of the lines."""
        return round(sum(value for _, value in self.lines), 2)

    def sum_ok(self) -> bool | None:
        """Whether one of the totals is the sum of the lines to one euro or 0.5 %; None without a total."""
        if not self.totals:
            return None
        return any(same(self.sum, total) for total in self.totals)


def same(one: float, other: float) -> bool:
    """Whether two amounts agree to one euro or 0.5 %."""
    return abs(one - other) <= max(1.0, 0.005 * abs(other))


def euros(value: float) -> str:
    """Write an amount in French ("3 200 €", "12,50 €")."""
    whole = f"{value:,.2f}".replace(",", "\u202f").replace(".", ",")
    return whole.removesuffix(",00") + "\u00a0€"


def amount(cell: str, header: str = "") -> float | None:
    """Return the amount of a cell: its last sum of money, else its number when the cell is hardly more than a number."""
    money = find_money(cell)
    if money:
        return money[-1].value if re.search(r"[=→]|soit|total", cell) else money[0].value
    if re.search(r"\b(?:gratuit|offert|inclus|deja paye|interne|benevol\w*|neant)\b", plain(cell)):
        return 0.0
    numbers = find_numbers(cell)
    if len(numbers) == 1 and not re.search(r"%|[a-z]{3}", plain(cell)):
        factor = 1000.0 if re.search(r"\bk ?€|keur", plain(header)) else 1.0
        return numbers[0].value * factor
    return None


def line_amount(block: Block) -> float | None:
    """Return the amount of a line of a list: its sum of money (the last one after "soit" or a rate per day), else the number that ends it."""
    text = costed(block)
    money = find_money(text)
    if len(money) > 1 and re.search(r"par (?:jour|mois|semaine|heure|personne)", plain(text)):
        return money[-1].value
    if money:
        return amount(text)
    numbers = find_numbers(text)
    return numbers[-1].value if numbers and text.rstrip(" ;.").endswith(text[numbers[-1].start : numbers[-1].end].rstrip()) else None


def table_account(read: Reading) -> Account:
    """Return the lines and totals of a budget table, from its best column of amounts."""
    best = Account((), ())
    for column in _columns(read):
        account = _column_account(read.seen.rows, column, read.seen.header[column] if column < len(read.seen.header) else "")
        if _merit(account) > _merit(best):
            best = account
    return best


def by_columns(read: Reading) -> Account | None:
    """Return the account of a table whose columns are the expenses and whose rows are periods: the row of totals, closed by the total."""
    header, rows = read.seen.header, read.seen.rows
    whole = [c for c, text in enumerate(header) if c and TOTAL.search(plain(text))]
    sums = [row for row in rows if TOTAL.search(plain(row[0]))]
    others = [row for row in rows if row not in sums]
    if len(whole) != 1 or len(sums) != 1 or not others or not all(has_date(row[0]) for row in others):
        return None
    cells = [(header[c], amount(cell)) for c, cell in enumerate(sums[0]) if c and c not in whole]
    total = amount(sums[0][whole[0]])
    lines = tuple((label, value) for label, value in cells if value is not None)
    return Account(lines, (total,) if total is not None else ()) if len(lines) >= 2 else None


def _merit(account: Account) -> tuple[bool, int]:
    return (account.sum_ok() is True, len(account.lines))


def _columns(read: Reading) -> list[int]:
    columns = read.roles.get("cost", [])
    heads = [plain(read.seen.header[c]) if c < len(read.seen.header) else "" for c in columns]

    def rank(pair: tuple[int, str]) -> tuple[int, int]:
        column, head = pair
        unit = bool(re.search(r"unitaire|unite|\bpu\b|par (?:jour|mois|heure)|taux|tjm", head))
        whole = bool(re.search(r"total|montant|ttc|prevu|budget|cout", head))
        spent = bool(re.search(r"reel|depense[es]? reel|realise|consomme|\bht\b", head))
        return (-2 * unit + whole - spent, column)

    return [column for column, _ in sorted(zip(columns, heads, strict=True), key=rank, reverse=True)]


def _column_account(rows: Sequence[Sequence[str]], column: int, header: str) -> Account:
    lines: list[tuple[str, float]] = []
    totals: list[float] = []
    for row in rows:
        label = plain(row[0])
        cell = row[column] if column < len(row) else ""
        value = amount(cell, header)
        marked = next((plain(text) for text in row[:column] if TOTAL.search(plain(text))), "")
        if marked or TOTAL.search(label):
            if _SUB_TOTAL.search(marked or label):
                continue
            if value is None:
                value = next((found for text in row[1:] if (found := amount(text)) is not None), None)
            if value is not None:
                totals.append(value)
            continue
        if value is None or _TAX.search(label) or _NO_LINE.search(label) or len({text for text in row if text.strip()}) < 2:
            continue
        lines.append((row[0].strip(), value))
    return Account(tuple(lines), tuple(totals))


_STATED = re.compile(
    r"(?:total\w*|en tout|au total|somme totale|soit (?:un total|une somme|un budget|un cout)|budget global|cout global|montant global)(?: \w+){0,6}? ?(?:est |s'eleve |:|de |a |atteint |=|environ |=> )+\s*(?=\d|(?:[a-z]+[- ]){0,2}(?:cents?|mille|vingts?|trente|quarante|cinquante|soixante)(?!\w))|"
    r"\btotal\w*\s*[:=|]?\s*(?=\d)"
)
_SUMMED = re.compile(
    r"(?:(?:ca|cela) fait|on arrive a|(?:au bout du compte|au final|en somme|tout compris|l'ensemble)[^.\d]{0,40}?|la facture (?:est|s'eleve|monte) (?:de |a )+|l'addition (?:est|s'eleve|monte) (?:de |a )+|somme (?:de|est de))\s*(?=\d)"
)
_ENVELOPE = re.compile(
    r"(?:budget|enveloppe|somme|montant)(?: \w+){0,8}? (?:de|a|est|atteint|:|represente|dispose) ?:? ?(?:environ |d'environ |de |a |l'ordre de )*(?=\d|(?:[a-z]+[- ]){0,2}(?:cents?|mille|vingts?|trente|quarante|cinquante|soixante)(?!\w))"
)


_LETTER_E = re.compile(r"(?<=[\dO])\s?E(?![\w'’])")


def costed(block: Block) -> str:
    """Return the text of a block; in a read image, "240 E" is "240 €" and a letter O inside a number is a nought."""
    if block.form != "ocr":
        return block.text
    text = re.sub(r"(?<=\d)O|O(?=\d)|O(?=O\s?E\b)|(?<=O)O(?=\s?E\b)", "0", re.sub(r"(?<=\d)O(?=O)", "0", block.text))
    return _LETTER_E.sub(" €", text)


def stated_total(texts: Iterable[str]) -> float | None:
    """Return the total written in sentences ("soit un total de 3 090 €"), None if there is none."""
    listed = list(texts)
    stated = _after(listed, _STATED)
    return stated if stated is not None else _after(listed, _SUMMED)


def envelope(texts: Iterable[str]) -> float | None:
    """Return the sum announced as available or needed ("un budget de 3 000 €"), None if there is none."""
    return _after(texts, _ENVELOPE)


def _after(texts: Iterable[str], pattern: re.Pattern[str]) -> float | None:
    for text in texts:
        seen = plain(text)
        ends = [match.end() for match in pattern.finditer(seen)]
        for money in find_money(text):
            if any(0 <= money.start - end <= 3 for end in ends):
                return money.value
        for match in re.finditer(r"(?:€|euros?)\s*(?:ttc|ht)?\s*(?:au total|en tout|tout rond|tout compris|pour le tout)", seen):
            before = [money for money in find_money(text) if money.start < match.end()]
            if before:
                return before[-1].value
    return None
