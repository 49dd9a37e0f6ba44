"""Runs of dated lines (weekly bullets, steps under dated headings) and the number of days a set of dates covers."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from evalassist.elements.detectors._plan_tables import Reading
from evalassist.elements.tools import context_of, heading_level, plain
from evalassist.language.dates import MONTHS
from evalassist.language.quantities import find_dates, flat
from evalassist.model.document import Block, Document

_LEAD = re.compile(
    r"^\W*(?:(?:etape|phase|jalon|action|post|publication) ?n?°? ?\d+\s*[:.–-]?\s*)?(?:(?:semaines?|week-ends?|le|la|les|du|en|au|aux|a partir d[eu]|des|courant|debut|mi|fin|d'ici|avant|jusqu'au|pour|chaque|tous les|entre|vers|puis|ensuite)\b[\s-]*(?:le |la |les |du |mois de |debut |fin |mi-)*)*$"
)


@dataclass(frozen=True)
class DatedRun:
    """Dated lines in a row: ``items`` the lines, ``heads`` the dated headings between them, ``context`` what announces them (accent-free)."""

    items: tuple[Block, ...]
    heads: tuple[Block, ...]
    context: str
    lines: tuple[str, ...] = ()
    """Lines and headings in reading order."""

    @property
    def texts(self) -> list[str]:
        """The texts of the lines."""
        return [block.text for block in self.items]

    def share(self, pattern: re.Pattern[str]) -> float:
        """Return the share of the lines met by ``pattern``."""
        return sum(bool(pattern.search(plain(text))) for text in self.texts) / max(1, len(self.items))


def starts_dated(text: str) -> bool:
    """Whether a line opens with a date, a period or a weekday ("Lundi : …", "En mars, …", "S12 – …")."""
    head = text[:60]
    if re.match(r"\W*(?:le )?(?:jour[- ]j|j) ?[:–—-]", flat(head)):
        return True
    if re.match(r"\W*(?:phase|etape|jalon|lot)\b", flat(head)) and find_dates(text[:160], weekdays=False):
        return True
    return any(_LEAD.match(flat(head)[: one.start]) for one in find_dates(head))


def dated_runs(document: Document, taken: Iterable[str]) -> list[DatedRun]:
    """Return the runs of at least three dated lines outside ``taken`` (block ids)."""
    used = set(taken)
    found: list[DatedRun] = []
    items: list[Block] = []
    heads: list[Block] = []
    lines: list[str] = []
    under = False
    gap = 0

    def close() -> None:
        if len(items) >= 3:
            first = items[0] if not heads or _index(document, items[0]) < _index(document, heads[0]) else heads[0]
            found.append(DatedRun(tuple(items), tuple(heads), plain(context_of(document, first)), tuple(lines)))
        items.clear()
        heads.clear()
        lines.clear()

    for block in document.body():
        if block.kind == "table" or block.id in used:
            close()
            under = False
            continue
        level = heading_level(block)
        dated = len(block.text.split()) <= 90 and starts_dated(block.text)
        if level is not None:
            under = dated and len(block.text.split()) <= 14
            if under:
                heads.append(block)
                lines.append(block.text)
                gap = 0
            else:
                close()
        elif dated or (under and block.kind == "list_item") or (items and (block.list_level or 1) > (items[0].list_level or 9)):
            if items and items[-1].section != block.section and not heads:
                close()
            items.append(block)
            lines.append(block.text)
            gap = 0
        else:
            gap += 1
            if gap > 1 or (block.kind == "list_item" and not under):
                close()
    close()
    return found


def _index(document: Document, block: Block) -> int:
    return next(index for index, other in enumerate(document.blocks) if other.id == block.id)


def merged(document: Document, reads: Sequence[Reading]) -> list[list[Reading]]:
    """Group the tables of one plan written in several parts: same header, at most three blocks apart."""
    order = {block.id: index for index, block in enumerate(document.blocks)}
    groups: list[list[Reading]] = []
    for read in reads:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and last.seen.header == read.seen.header
            and read.seen.header
            and order[read.block.id] - order[last.block.id] <= 3
        ):
            groups[-1].append(read)
        else:
            groups.append([read])
    return groups


_RANGE = re.compile(
    r"(?<![\d/.,])(\d{1,2})(?:er)? ?(?:au|[-–]) ?(\d{1,2})(?:er)? (janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*(?![a-z])|^\W*(?:du )?(\d{1,2})(?:er)? au (\d{1,2})\W*$"
)
_OPENING = 32
"""Characters a line gives its own date in; a later one may be that of what it announces."""
_NUMERAL = re.compile(r"\.?\s+(\d{1,2})(?:er)?(?!\d|\s*h(?!\w)|\s?[:h]\d|\s*%)")


def _near(last: int, number: int) -> int:
    """Return the day of the month ``number`` that is nearest to the day ``last``."""
    around = date.fromordinal(last)
    months = [(around.year + (around.month - 1 + shift) // 12, (around.month - 1 + shift) % 12 + 1) for shift in (0, 1, -1)]
    return min((_ordinal(year, month, number) for year, month in months), key=lambda one: abs(one - last))


def dated_days(texts: Iterable[str], year: int = 2025, opening: int | None = None) -> list[int]:
    """Return the days of ``texts`` in order: full dates, both ends of "4-10 mai", and weekdays with their number ("mardi 7"), put beside the day before.

    ``opening``: only the dates written whole in that many first characters of their text.
    """
    told: list[tuple[int | None, int | None, int]] = []
    for text in texts:
        seen = flat(text)
        found: list[tuple[int, int, int | None, int | None, int]] = []
        for match in _RANGE.finditer(seen):
            month = MONTHS[match[3]] if match[3] else None
            start, end = int(match[1] or match[4]), int(match[2] or match[5])
            found.append((match.start(), match.end(), None, ((month or 1) - 2) % 12 + 1 if month and start > end else month, start))
            if not month:
                found.append((match.start() + 1, match.end(), None, None, end))
        for one in find_dates(text):
            if one.kind == "day" and one.month and one.day:
                found.append((one.start, one.end, one.year, one.month, one.day))
            elif one.kind == "weekday" and (numeral := _NUMERAL.match(seen[one.end :])):
                found.append((one.start, one.end + numeral.end(), None, None, int(numeral[1])))
        told += [(when, month, day) for _, end, when, month, day in sorted(found, key=lambda item: item[0]) if 1 <= day <= 31 and (opening is None or end <= opening)]
    year = next((when for when, _, _ in told if when), year)
    known = next((index for index, (_, month, _) in enumerate(told) if month), 0)
    days: list[int] = []
    for when, month, day in told[known:]:
        if month is None:
            days.append(_near(days[-1], day) if days else _ordinal(year, 3, day))
            continue
        value = _ordinal(when or year, month, day)
        days.append(value + 365 if when is None and days and value < days[-1] - 200 else value)
    for _, _, day in reversed(told[:known]):
        days.insert(0, _near(days[0], day))
    return days


def days_covered(texts: Iterable[str], year: int = 2025) -> int:
    """Return the number of days from the first to the last date of ``texts``; weeks count 7, months 30, bare weekdays one week.

    A day without a year is put in ``year``, then in the year after when the months go round.
    """
    listed = list(texts)
    days = dated_days(listed, year, _OPENING)
    days = days if len(set(days)) >= 2 else dated_days(listed, year)
    months: set[tuple[int | None, int]] = set()
    weeks: set[int] = set()
    weekdays: set[str] = set()
    offsets: set[int] = set()
    for text in listed:
        seen = flat(text)
        for one in find_dates(text):
            said = seen[one.start : one.end]
            if one.kind == "month" and one.month:
                months.add((one.year, one.month))
            elif one.kind == "offset" and (near := re.match(r"\W*j(?:our)? ?([-+–−]?) ?(\d+)", said)):
                offsets.add(-int(near[2]) if near[1] in ("-", "–", "−") and near[1] else int(near[2]))
            elif one.kind in ("week", "offset") and (match := re.search(r"\d+", said)) and "du" not in said:
                weeks.add(int(match.group()))
            elif one.kind == "weekday":
                weekdays.add(said.rstrip("s"))
    spans = [0]
    if len(days) >= 2:
        spans.append(max(days) - min(days) + 1)
    elif days:
        spans.append(1)
    if len(offsets) >= 2 and len(days) < 2:
        spans.append(max(offsets) - min(offsets) + 1)
    if weeks:
        spans.append((max(weeks) - min(weeks) + 1) * 7)
    if months and len(days) < 2 and len(weeks) < 2:
        spans.append(len(months) * 30)
    if len(weekdays) >= 2 and len(days) < 2:
        spans.append(7)
    return max(spans)


def _ordinal(year: int, month: int, day: int) -> int:
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return date(year, month, 28).toordinal()
