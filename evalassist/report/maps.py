"""Where things stand: the map of the dossier, the timeline of planned actions, the matrix of the fil rouge."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from evalassist.language.dates import DateSpan, find_dates
from evalassist.model.document import Document, Unread
from evalassist.model.report import Report, Thread, ThreadEnd
from evalassist.report.words import element_title, thread_kind

PLANNED_TYPES = ("planning", "action_plan", "editorial_calendar", "event")
"""Element types whose rows may be planned actions."""

_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre")


@dataclass
class Place:
    """A section or a page: criteria ids with evidence there, elements as (id, title), what could not be read."""

    label: str
    level: int = 1
    page: int | None = None
    block_id: str = ""
    criteria: list[str] = field(default_factory=list)
    elements: list[tuple[str, str]] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def section_map(report: Report, document: Document) -> list[Place]:
    """Return one place per heading of level 1 or 2, in reading order (a first one, « Début du dossier », holds what stands above)."""
    places = [Place("Début du dossier")]
    owner: dict[str, Place] = {}
    by_path: dict[tuple[str, ...], Place] = {}
    for block in document.blocks:
        if block.kind == "heading" and (block.level or 1) <= 2:
            places.append(Place(f"{block.label} {block.text}" if block.label else block.text, block.level or 1, block.page, block.id))
            by_path[(*block.section, block.text)] = places[-1]
        owner[block.id] = places[-1]
    _fill(report, owner)
    for item in report.dossier.unread:
        path = item.section
        while path and path not in by_path:
            path = path[:-1]
        place = by_path.get(path) or next((p for p in places if item.near and p.label.endswith(item.near)), places[0])
        place.unread.append(item)
    return [place for place in places if place is not places[0] or place.criteria or place.elements or place.unread]


def _fill(report: Report, owner: dict[str, Place]) -> None:
    for result in report.criteria:
        if result.status == "absent":
            continue
        for evidence in result.evidence:
            place = owner.get(evidence.block_id)
            if place is not None and result.id not in place.criteria:
                place.criteria.append(result.id)
    for element in report.elements:
        place = owner.get(element.block_ids[0])
        if place is not None:
            place.elements.append((element.id, element.name or element_title(element.type)))


def page_map(report: Report, document: Document) -> list[Place]:
    """Return one place per page; empty when the pages are not known."""
    if not document.pages or not any(block.page for block in document.blocks):
        return []
    places = [Place(str(number), page=number) for number in range(1, document.pages + 1)]
    owner: dict[str, Place] = {}
    for block in document.blocks:
        if block.page and block.page <= len(places):
            owner[block.id] = places[block.page - 1]
            if not places[block.page - 1].block_id and block.text:
                places[block.page - 1].block_id = block.id
    _fill(report, owner)
    for item in report.dossier.unread:
        if item.page and item.page <= len(places):
            places[item.page - 1].unread.append(item)
    return places


@dataclass(frozen=True)
class Planned:
    """One planned action: its date as written, a sort key (year, month, day), the text of its row and its element."""

    date: str
    key: tuple[int, int, int]
    text: str
    element_id: str
    month: str


def timeline(report: Report, limit: int = 60) -> list[Planned]:
    """Return the planned actions of the dossier that carry a month or a year, by date; a year left out is the dossier's most usual one."""
    rows: list[tuple[str, DateSpan, str]] = []
    for element in report.elements:
        if element.type in PLANNED_TYPES:
            for line in element.text.split("\n"):
                dated = [span for span in find_dates(line, weekdays=False) if span.month or (span.year and span.kind in ("year", "season"))]
                if dated and len(line.split()) > 2:
                    rows.append((element.id, dated[0], line))
    years = Counter(span.year for _, span, _ in rows if span.year)
    usual = min(years, key=lambda year: (-years[year], year)) if years else 0
    found = [
        Planned(line[span.start : span.end], (span.year or usual, span.month or 13, span.day or 32), " · ".join(part.strip() for part in line.split(" | ") if part.strip()),
                id_, _month(span.year or usual, span.month))
        for id_, span, line in rows
    ]  # fmt: skip
    return sorted(found, key=lambda item: item.key)[:limit]


def _month(year: int, month: int | None) -> str:
    name = _MONTHS[month - 1] if month else "dans l'année"
    return f"{name} {year}" if year else name


@dataclass(frozen=True)
class Matrix:
    """The fil rouge: one row per starting point, one column per kind of link, each cell its links."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, str | None, tuple[tuple[Thread, ...], ...]], ...]


def end_link(end: ThreadEnd, report: Report, document: Document) -> str:
    """Return the anchor of the passage one end of a link quotes ("passage-b0007-0-10"), else of its element; "" when it is nowhere."""
    element = next((item for item in report.elements if item.id == end.element_id), None)
    own = set(element.block_ids) if element else set()
    for block in sorted(document.blocks, key=lambda item: item.id not in own):
        at = block.text.find(end.quote) if end.quote else -1
        if at >= 0:
            return f"passage-{block.id}-{at}-{at + len(end.quote)}"
    return f"passage-{element.block_ids[0]}-0-0" if element and element.block_ids else ""


def thread_links(report: Report, document: Document) -> dict[tuple[int, str], str]:
    """Return (index of the link in the report, "source" or "target") -> anchor of its passage."""
    found = {}
    for index, thread in enumerate(report.threads):
        for name, end in (("source", thread.source), ("target", thread.target)):
            if end is not None and (link := end_link(end, report, document)):
                found[index, name] = link
    return found


def thread_matrix(report: Report) -> Matrix | None:
    """Return the matrix of the links found and broken; None when the report has none."""
    if not report.threads:
        return None
    names = {element.id: element.name or element_title(element.type) for element in report.elements}
    columns = list(dict.fromkeys(thread.kind for thread in report.threads))
    cells: dict[tuple[str, str | None], dict[str, list[Thread]]] = {}
    for thread in report.threads:
        label = names.get(thread.source.element_id or "", "") or thread.source.quote
        cells.setdefault((label, thread.source.element_id), {}).setdefault(thread.kind, []).append(thread)
    rows = tuple((label, id_, tuple(tuple(by_kind.get(column, ())) for column in columns)) for (label, id_), by_kind in cells.items())
    return Matrix(tuple(thread_kind(column) for column in columns), rows)
