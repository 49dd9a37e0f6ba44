"""Objectives held by tables: SMART rows or columns, objective / target / deadline tables, cells that are cards."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._plan_words import has_date
from evalassist.elements.detectors._smart_parts import (
    OTHER_LABELS,
    SMART_LABELS,
    inline_labels,
    target_of,
)
from evalassist.elements.detectors._smart_words import (
    ACTION,
    NOT_ZONE,
    ZONE,
    Found,
    acts,
    generic,
    numbered,
)
from evalassist.elements.tools import (
    best_view,
    context_of,
    grid_of,
    is_instruction,
    plain,
)
from evalassist.model.document import Block, Document


def from_tables(document: Document) -> list[Found]:
    """Return the objectives held by tables: SMART rows or columns, tables of objectives, one key/value table per objective."""
    found: list[Found] = []
    for block in document.body():
        if block.table is not None:
            found.extend(_smart_table(document, block) or _objective_table(document, block) or _cell_cards(block))
    return found


def _smart_table(document: Document, block: Block) -> list[Found]:
    assert block.table is not None
    seen = best_view(block.table, SMART_LABELS.values())
    columns = {name: seen.find(pattern) for name, pattern in SMART_LABELS.items()}
    held = {name: at for name, at in columns.items() if at is not None}
    if len(held) < 3:
        grid = grid_of(block.table)
        turned = [list(row) for row in zip(*grid, strict=True)] if grid else []
        for rows in (grid, turned):
            for index, row in enumerate(rows[:3]):
                labels = {n: c for n, p in SMART_LABELS.items() for c, cell in enumerate(row) if p.match(plain(cell).strip())}
                if len(labels) >= 3:
                    return _smart_rows(document, block, labels, row, rows[index + 1 :])
        return []
    return _smart_rows(document, block, held, list(seen.header), [list(row) for row in seen.rows])


def _smart_rows(document: Document, block: Block, held: dict[str, int], header: list[str], rows: list[list[str]]) -> list[Found]:
    assert block.table is not None
    title = next((cell.text for cell in block.table.cells if cell.row == 0 and cell.col_span >= block.table.n_cols > 1), "")
    others = {
        name: at
        for name, pattern in OTHER_LABELS.items()
        for at, text in enumerate(header)
        if at not in held.values() and pattern.search(plain(text))
    }
    found = []
    for row in rows:
        labels = {name: row[at] for name, at in {**others, **held}.items() if at < len(row) and row[at].strip()}
        if len([name for name in labels if name in held]) < 2:
            continue
        if all(generic(value) for name, value in labels.items() if name in held):
            continue
        free = [cell for at, cell in enumerate(row) if at not in held.values() and cell.strip()]
        statement = labels.get("objective") or (free[0] if free and len(free[0].split()) > 1 else "") or labels.get("specific", "") or title
        number = re.search(r"(?:objectif|o|n ?°)\s*(?:n ?°)?\s*(\d)", plain(" ".join([*free, title])))
        text = "\n".join(
            [
                *([title] if title and len(rows) == 1 else []),
                " | ".join(dict.fromkeys(cell for cell in row if cell.strip())),
            ]
        )
        found.append(
            Found(
                [block],
                statement,
                "\n".join(labels.values()),
                labels,
                None,
                _in_block(block, labels.get("specific", statement), statement),
                text,
                number[1] if number else "",
            )
        )
    return found


def _in_block(block: Block, *choices: str) -> str:
    return next((choice for choice in choices if choice and choice in block.text), block.text.split("\n")[0])


def _statement(text: str, row: Sequence[str]) -> bool:
    """Whether a cell states an objective: three words, two with an action or a figure in the row, one verb with a figure in the row."""
    words = len(re.findall(r"[^\W\d]{2,}", text))
    figured = any(re.search(r"\d", cell) for cell in row[1:])
    return words >= 4 or (words >= 3 and (figured or len(row) < 3)) or (words >= 2 and (acts(plain(text)) or figured)) or (words == 1 and figured and acts(plain(text)))


def _stated(cells: Sequence[str]) -> bool:
    """Whether most cells of a column open on an action and carry a figure: objectives, whatever the header says."""
    filled = [text for text in cells if text.strip()]
    return len(filled) >= 2 and sum(acts(plain(text)) and target_of(text) is not None for text in filled) * 3 >= 2 * len(filled)


def _objective_table(document: Document, block: Block) -> list[Found]:
    assert block.table is not None
    seen = best_view(block.table, [OTHER_LABELS[name] for name in ("objective", "target", "deadline", "baseline", "metric")])
    at = seen.find(OTHER_LABELS["objective"])
    context = plain(" ".join([*block.section[-1:], context_of(document, block).split("\n")[-1]]))
    zone = bool(ZONE.search(plain(" ".join(block.section[-1:])))) and not NOT_ZONE.search(context)
    if at is None and seen.header:
        dated = seen.find(OTHER_LABELS["deadline"])
        at = next((col for col in range(min(3, seen.n_cols)) if col != dated and _stated(seen.column(col))), None) if dated is not None else None
    if at is None and zone and seen.header:
        filled = [max((len(cell) for cell in seen.column(col)), default=0) for col in range(seen.n_cols)]
        at = next(
            (
                col
                for col in range(seen.n_cols)
                if filled[col] >= 15
                and not any(OTHER_LABELS[n].search(plain(seen.header[col])) for n in ("target", "deadline", "baseline", "metric"))
            ),
            None,
        )
    if at is not None and seen.find(OTHER_LABELS["objective"]) is None:
        cells = [text for text in seen.column(at) if text.strip()]
        if sum(acts(plain(text)) for text in cells) * 2 < len(cells):
            return []
    if at is None:
        return []
    columns = {
        name: next((col for col, text in enumerate(seen.header) if col != at and pattern.search(plain(text))), None)
        for name, pattern in OTHER_LABELS.items()
        if name != "objective"
    }
    useful = [name for name in ("target", "deadline", "metric", "baseline") if columns[name] is not None]
    actions = sum(bool(ACTION.search(plain(text))) for col, text in enumerate(seen.header) if col != at)
    if not useful and not zone:
        return []
    if actions >= 2 or (actions == 1 and not zone and at > 0):
        return []
    found: list[Found] = []
    done: set[str] = set()
    for row in seen.rows:
        statement = row[at] if at < len(row) else ""
        figured = any(re.search(r"\d", cell) for col, cell in enumerate(row) if col != at)
        if statement in done or not _statement(statement, row) or (is_instruction(statement) and not figured):
            continue
        done.add(statement)
        labels = {name: row[col] for name, col in columns.items() if col is not None and col < len(row) and row[col].strip()}
        if not any(re.search(r"\d", cell) for cell in row if cell != row[0] or at == 0) and not any(
            has_date(cell) for col, cell in enumerate(row) if col != at
        ):
            continue
        if not zone and not any(re.search(r"\d", value) for value in (*labels.values(), statement)):
            continue
        number = re.match(r"^\W*(?:o(?:bjectif)?\s*)?(?:n ?°)?\s*(\d)\b", plain(" ".join(row[:1])))
        found.append(
            Found(
                [block],
                statement,
                "\n".join(row),
                labels,
                None,
                _in_block(block, statement),
                " | ".join(row),
                number[1] if number else "",
            )
        )
    return found


def _cell_cards(block: Block) -> list[Found]:
    """Cells that are whole cards: "Objectif 1 : … Mesurable : …"."""
    assert block.table is not None
    found = []
    for cell in block.table.cells:
        labels = inline_labels(cell.text)
        if labels or (
            numbered(cell.text) and target_of(re.sub(r"^\W*\w+\s*(?:n ?°)?\s*\d+", "", cell.text)) and len(cell.text.split()) >= 6
        ):
            found.append(
                Found(
                    [block],
                    labels.get("specific") or cell.text,
                    cell.text,
                    labels,
                    None,
                    _in_block(block, cell.text),
                    cell.text,
                    numbered(cell.text) or "",
                )
            )
    return found
