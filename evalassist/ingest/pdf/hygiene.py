"""Tricks in the text itself: invisible or look-alike characters, sentences addressed to a checking tool."""

from __future__ import annotations

from evalassist.ingest.build import fold
from evalassist.ingest.pdf.shapes import Item
from evalassist.ingest.text import injection, normalise
from evalassist.model.document import Cell, Table
from evalassist.model.errors import Notice, notice


def clean(items: list[Item], notices: list[Notice]) -> list[Item]:
    """Return the items that hold something, normalised; what addresses a checking tool becomes ``hidden``."""
    changed, sample, page = 0, "", None
    kept: list[Item] = []
    for item in items:
        text, count = normalise(item.text)
        item.text = fold(text)
        if item.table is not None:
            item.table, inside = _clean_table(item.table)
            count += inside
        if count and not sample:
            sample = item.text or fold(" ".join(item.table.row_texts() if item.table else ()))
            page = item.page
        changed += count
        if not item.text and item.table is None and item.kind != "image" and not item.label:
            continue
        if item.kind != "hidden":
            _set_apart(item, notices)
        kept.append(item)
    if changed:
        notices.append(notice("LOOKALIKE", page, count=changed, sample=sample[:80]))
    return kept


def _clean_table(table: Table) -> tuple[Table, int]:
    count = 0
    cells: list[Cell] = []
    for cell in table.cells:
        text, found = normalise(cell.text)
        count += found
        if text != cell.text:
            lines = tuple(fold(normalise(line)[0]) for line in cell.lines)
            cell = cell.model_copy(update={"text": fold(text), "lines": lines})
        cells.append(cell)
    return table.model_copy(update={"cells": tuple(cells)}), count


def _set_apart(item: Item, notices: list[Notice]) -> None:
    if item.table is None:
        asked = injection(item.text)
        if asked:
            item.kind, item.level = "hidden", None
            notices.append(notice("INJECTION", item.page, sample=asked[:80]))
        return
    cells: list[Cell] = []
    for cell in item.table.cells:
        asked = injection(cell.text)
        if asked:
            notices.append(notice("INJECTION", item.page, sample=asked[:80]))
            cell = cell.model_copy(update={"text": "", "lines": ()})
        cells.append(cell)
    item.table = item.table.model_copy(update={"cells": tuple(cells)})
