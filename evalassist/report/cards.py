"""Element cards: the content of an element arranged for reading (SWOT lists, objectives with their letters, personas, tables)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalassist.language.words import strip_accents
from evalassist.model.document import Block, Document, Table
from evalassist.model.report import Report, ReportElement
from evalassist.report.words import FIELD_LABELS, FORM_WORDS, element_title, field_value

PREVIEW_ROWS = 14
"""Rows a table preview shows before it stops."""

SMART_LETTERS: tuple[tuple[str, str, str], ...] = (
    ("S", "specific", "spécifique"), ("M", "measurable", "mesurable"), ("A", "attainable", "atteignable"), ("R", "relevant", "pertinent"), ("T", "time_bound", "daté"),
)  # fmt: skip
"""Letter, field, French word."""

QUADRANTS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("strengths", "Forces", re.compile(r"(?:nos |les |ses )?(?:forces?|atouts?|points? forts?|strengths?)\b")),
    ("weaknesses", "Faiblesses", re.compile(r"(?:nos |les |ses )?(?:faiblesses?|fragilites?|points? faibles?|limites?|weaknesse?s?)\b")),
    ("opportunities", "Opportunités", re.compile(r"(?:les )?(?:opportunites?|occasions?|opportunity|opportunities)\b")),
    ("threats", "Menaces", re.compile(r"(?:les )?(?:menaces?|risques?|dangers?|threats?)\b")),
)  # fmt: skip
"""Field, title, and how a quadrant's label begins (lower case, without accents)."""


@dataclass(frozen=True)
class TableView:
    """A table to show: header texts (may be empty), rows of texts, how many rows are left out, and a first row that spans the table."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left_out: int = 0
    banner: str = ""


@dataclass(frozen=True)
class Objective:
    """One line of the objectives table: letters are (letter, word, shown or not)."""

    element: ReportElement
    letters: tuple[tuple[str, str, bool], ...]
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Card:
    """One element arranged for reading; which of ``lists``, ``table`` and ``lines`` is filled depends on the type."""

    element: ReportElement
    title: str
    form: str
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    table: TableView | None = None
    lines: tuple[str, ...] = ()
    fields: tuple[tuple[str, str, bool], ...] = ()


@dataclass(frozen=True)
class Group:
    """The cards of one element type; ``objectives`` is filled instead of ``cards`` for objectives."""

    type: str
    title: str
    cards: tuple[Card, ...] = ()
    objectives: tuple[Objective, ...] = ()


def groups(report: Report, document: Document) -> tuple[Group, ...]:
    """Return the elements of a report by type, in the order the types are first met in the dossier."""
    blocks = {block.id: block for block in document.blocks}
    by_type: dict[str, list[ReportElement]] = {}
    for element in report.elements:
        by_type.setdefault(element.type, []).append(element)
    found: list[Group] = []
    for type_, elements in by_type.items():
        if type_ == "smart":
            found.append(Group(type_, "Objectifs", objectives=tuple(_objective(element) for element in elements)))
        else:
            found.append(Group(type_, element_title(type_), cards=tuple(_card(element, blocks) for element in elements)))
    return tuple(found)


def _objective(element: ReportElement) -> Objective:
    letters = tuple((letter, word, bool(element.fields.get(name))) for letter, name, word in SMART_LETTERS)
    facts = tuple(
        (FIELD_LABELS[name], field_value(element.fields[name]))
        for name in ("metric", "baseline", "target", "deadline")
        if element.fields.get(name)
    )
    return Objective(element, letters, facts)


def _card(element: ReportElement, blocks: dict[str, Block]) -> Card:
    own = [blocks[name] for name in element.block_ids if name in blocks]
    fields = tuple(
        (FIELD_LABELS.get(name, name.replace("_", " ")), field_value(value), bool(value))
        for name, value in element.fields.items()
        if value is not None
    )
    title = element.name or element_title(element.type)
    form = FORM_WORDS.get(element.form, element.form)
    if element.type == "swot":
        lists = swot_lists(own)
        if any(items for _, items in lists):
            return Card(element, title, form, lists=lists, fields=fields)
    table = next((block.table for block in own if block.table is not None), None)
    if table is not None and element.type == "persona":
        table = own_column(table, element.name)
    if table is not None:
        return Card(element, title, form, table=table_view(table), fields=fields)
    lines = tuple(line.strip() for line in element.text.split("\n") if line.strip())
    rows = [tuple(cell.strip() for cell in line.split(" | ")) for line in lines]
    if len(rows) > 1 and len(rows[0]) > 1 and all(len(row) == len(rows[0]) for row in rows):
        return Card(
            element,
            title,
            form,
            table=TableView(rows[0], tuple(rows[1 : PREVIEW_ROWS + 1]), max(0, len(rows) - 1 - PREVIEW_ROWS)),
            fields=fields,
        )
    return Card(element, title, form, lines=lines, fields=fields)


def table_view(table: Table) -> TableView:
    """Return a preview of a table; its first row is the header when the table says so."""
    grid = [tuple(row) for row in table.grid()]
    head = table.header_rows
    banner = ""
    if table.n_cols > 1 and len(grid) > 1 and len(set(grid[0])) == 1:
        banner, grid, head = grid[0][0], grid[1:], max(0, head - 1)
    header = grid[head - 1] if head else ()
    body = grid[head:]
    return TableView(header, tuple(body[:PREVIEW_ROWS]), max(0, len(body) - PREVIEW_ROWS), banner)


def quadrant(text: str) -> tuple[str, str] | None:
    """Return the quadrant a text is headed by and what stands after the label; None when it is headed by none."""
    flat = strip_accents(text).lstrip("•-–* ")
    shift = len(text) - len(text.lstrip("•-–* "))
    for field, _, pattern in QUADRANTS:
        match = pattern.match(flat)
        if match:
            rest = text[shift + match.end() :]
            after = re.match(r"\s*(?:\([^)]{0,30}\)|internes?|externes?)?\s*(?:[:：–—-]\s*|$)", rest)
            if after:
                return field, rest[after.end() :].strip()
    return None


def swot_lists(blocks: Sequence[Block]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the four lists (French title, items) of a SWOT in any form; lists are empty where the shape was not understood."""
    found: dict[str, list[str]] = {field: [] for field, _, _ in QUADRANTS}
    current: str | None = None
    for block in blocks:
        if block.table is not None:
            for field, items in _table_quadrants(block.table).items():
                found[field].extend(items)
            continue
        headed = quadrant(block.text)
        if headed is not None:
            current, rest = headed
            if rest:
                found[current].extend(split_items(rest))
        elif current is not None and block.kind != "heading":
            found[current].append(block.text)
    return tuple((title, tuple(dict.fromkeys(found[field]))) for field, title, _ in QUADRANTS)


def own_column(table: Table, name: str) -> Table:
    """Return the table cut to its first column and the one headed by ``name`` (one persona among several); the whole when none is.

    A header counts when every word of it that is a name stands in ``name``, or the other way round ("Persona Maëlle" and "Maëlle, 29 ans").
    """
    if table.n_cols < 3:
        return table
    wanted = {word for word in re.findall(r"[\w-]+", strip_accents(name)) if word != "persona"}
    for row in (0, 1):
        heads = {cell.col: cell for cell in table.cells if cell.row == row and cell.col > 0 and cell.col_span == 1}
        hits = [col for col, cell in heads.items() if wanted & set(re.findall(r"[\w-]+", strip_accents(cell.text)))]
        if len(hits) == 1:
            kept = tuple(
                cell.model_copy(update={"col": 0 if cell.col == 0 else 1, "col_span": 1})
                for cell in table.cells
                if cell.col in (0, hits[0])
            )
            return table.model_copy(update={"n_cols": 2, "cells": kept})
    return table


def _table_quadrants(table: Table) -> dict[str, list[str]]:
    """Return field -> items: by the plain labels, or, where they fill fewer quadrants, as the detector reads labels in other words."""
    from evalassist.elements.detectors._swot_parts import quadrants_of_table
    from evalassist.elements.detectors._swot_signs import completed, unlabelled

    plain = _plain_quadrants(table)
    read = quadrants_of_table(table, completed) or unlabelled(table)
    if read is not None and sum(map(bool, read[0].values())) > sum(map(bool, plain.values())):
        return {name: list(items) for name, items in read[0].items()}
    return plain


def _plain_quadrants(table: Table) -> dict[str, list[str]]:
    cells = {(cell.row, cell.col): cell for cell in table.cells}
    heads = {place: headed for place, cell in cells.items() if (headed := quadrant(cell.lines[0] if cell.lines else cell.text)) is not None}
    found: dict[str, list[str]] = {}
    for (row, col), (field, rest) in heads.items():
        cell = cells[row, col]
        items = found.setdefault(field, [])
        if rest or len(cell.lines) > 1:
            items.extend(split_items(rest))
            items.extend(line.strip("•-–* ") for line in cell.lines[1:])
            continue
        below = [(r, col) for r in range(row + 1, table.n_rows)]
        right = [(row, c) for c in range(col + 1, table.n_cols)]
        path = right if right and right[0] not in heads and (not below or below[0] in heads) else below
        for place in path:
            if place in heads:
                break
            if place in cells:
                items.extend(_cell_items(cells[place].text, cells[place].lines))
    return found


def _cell_items(text: str, lines: Iterable[str]) -> list[str]:
    kept = [line.strip("•-–* ") for line in lines]
    return [line for line in kept if line] or split_items(text)


def split_items(text: str) -> list[str]:
    """Cut one line of text into items at bullets or semicolons; a text without them is one item."""
    parts = re.split(r"\s*[;•▪●]\s*|\s+[–—-]\s+(?=[A-ZÀ-Ý])", text.strip(" •-–*"))
    return [part.strip(" .") for part in parts if part.strip(" .")]
