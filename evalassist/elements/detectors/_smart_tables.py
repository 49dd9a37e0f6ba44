"""Objectives held by tables: SMART rows or columns, objective / target / deadline tables, cells that are cards."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._plan_words import has_date
from evalassist.elements.detectors._smart_parts import (
    OTHER_LABELS,
    SMART_LABELS,
    blank,
    deadline_of,
    inline_labels,
    target_of,
)
from evalassist.elements.detectors._smart_words import (
    ACTION,
    ELSEWHERE,
    NOT_ZONE,
    PEOPLE,
    POINTER,
    RANGE,
    ZONE,
    Found,
    acts,
    generic,
    numbered,
)
from evalassist.elements.tools import (
    TableView,
    best_view,
    context_of,
    grid_of,
    is_definition,
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


def _labels(pattern: re.Pattern[str], cell: str) -> bool:
    """Whether a cell is a SMART label, be it cut in two by a narrow column ("Mesu rable")."""
    seen = plain(cell).strip()
    return bool(pattern.match(seen) or (2 <= len(seen.split()) <= 3 and len(seen) <= 16 and pattern.match(seen.replace(" ", ""))))


def _smart_table(document: Document, block: Block) -> list[Found]:
    assert block.table is not None
    seen = best_view(block.table, SMART_LABELS.values())
    columns = {name: next((at for at, text in enumerate(seen.header) if _labels(pattern, text)), None) for name, pattern in SMART_LABELS.items()}
    held = {name: at for name, at in columns.items() if at is not None}
    if len(held) < 3:
        grid = grid_of(block.table)
        turned = [list(row) for row in zip(*grid, strict=True)] if grid else []
        for rows in (grid, turned):
            for index, row in enumerate(rows[:3]):
                labels = {n: c for n, p in SMART_LABELS.items() for c, cell in enumerate(row) if _labels(p, cell)}
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
    return (
        words >= 4
        or (words >= 3 and (figured or len(row) < 3))
        or (words >= 2 and (acts(plain(text)) or figured))
        or (words == 1 and figured and acts(plain(text)))
    )


_MODAL = re.compile(
    r"(?<!\w)(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|il (?:nous |lui )?(?:faut|faudra)|(?:est|sont|sera|seront) (?:attendu|vise|espere|souhaite|recherche)e?s?|(?:on|nous|je) (?:veut|voulons|veux|vis\w+|souhait\w+))(?!\w)"
)
_GAIN = re.compile(
    r"(?:^\W*(?:(?:une?|la|le|l')\s?)?(?:hausse|baisse|augmentation|doublement|progression|croissance|reduction|gain|obtention|recrutement|acquisition|passage|\+ ?\d|x ?\d|au moins|plus de|moins de))|(?:^\W*\d[\d ]*(?: \w+){1,3} (?:de plus|supplementaires?|de mieux|en plus))"
)


def _states(text: str) -> bool:
    """Whether a cell says what must change: an action, a duty or a will, a gain; in any order of words."""
    seen = plain(text)
    return acts(seen) or bool(_MODAL.search(seen) or _GAIN.match(seen) or RANGE.match(seen))


def _stated(cells: Sequence[str]) -> bool:
    """Whether most cells of a column say what must change and carry a figure: objectives, whatever the header says."""
    filled = [text for text in cells if text.strip()]
    return len(filled) >= 2 and sum(_states(text) and target_of(text) is not None for text in filled) * 3 >= 2 * len(filled)


def _title_row(block: Block) -> str:
    assert block.table is not None
    return next((cell.text for cell in block.table.cells if cell.row == 0 and cell.col_span >= block.table.n_cols > 1), "")


def _announced(document: Document, block: Block) -> bool:
    """Whether the heading, the title row, the caption or the line before a table says that it holds objectives."""
    heading = plain(" ".join(block.section[-1:]))
    near = plain(context_of(document, block).split("\n")[-1])
    title = plain(_title_row(block))
    if NOT_ZONE.search(title or heading) or NOT_ZONE.search(near):
        return False
    return bool(ZONE.search(title) or ZONE.search(heading) or _LEAD.search(near))


_LEAD = re.compile(
    r"(?<!\w)(?:objectifs?|buts|ambitions?)(?! (?:de (?:la|ce|cette|chaque)|du) )(?!\w)[^.;]{0,60}(?:tableau|ci-dessous|suivants?|voici|resum\w+|que voici|:\s*$)|"
    r"(?:tableau|voici|ci-dessous)[^.;]{0,40}(?:objectifs?|buts|ambitions?|visons|visees?|vise)(?! (?:de (?:la|ce|cette|chaque)|du) )(?!\w)"
)


def _column_of(seen: TableView, zone: bool) -> tuple[int, bool] | None:
    """Return the column that states the objectives and whether its header names them; None when no column does."""
    named = seen.find(OTHER_LABELS["objective"])
    if named is None:
        named = next(
            (
                col
                for col, text in enumerate(seen.header)
                if ZONE.search(plain(text)) and not OTHER_LABELS["target"].search(plain(text))
            ),
            None,
        )
    if named is not None:
        return _telling(seen, named), True
    dated = seen.find(OTHER_LABELS["deadline"])
    if dated is not None or zone:
        at = next((col for col in range(min(4, seen.n_cols)) if col != dated and _stated(seen.column(col))), None)
        if at is not None:
            return at, False
    if zone and seen.header:
        others = [OTHER_LABELS[name] for name in ("target", "deadline", "baseline", "metric")]
        for col in range(seen.n_cols):
            cells = [text for text in seen.column(col) if text.strip()]
            free = not any(pattern.search(plain(seen.header[col])) for pattern in others) if col < len(seen.header) else False
            if free and max(map(len, cells), default=0) >= 15:
                return (col, False) if sum(_states(text) for text in cells) * 2 >= len(cells) else None
    return None


def _telling(seen: TableView, named: int) -> int:
    """Return the column that says what must change where the one named for the objectives only holds their titles, else ``named``."""

    def states(col: int) -> int:
        return sum(_states(row[col]) and target_of(row[col]) is not None for row in seen.rows if col < len(row))

    titles = all(len(row[named].split()) <= 5 for row in seen.rows if named < len(row))
    best = max(range(seen.n_cols), key=states, default=named)
    return best if titles and states(best) * 2 > len(seen.rows) and states(named) == 0 and not _BESIDE.search(plain(seen.header[best])) else named


_PART = re.compile(
    r"(?<!\w)(?:resultats? cles?|key results?|sous-?\s?objectifs?|objectifs? (?:operationnels?|smart|chiffres?|precis|associes?|detailles?)|declinaisons?|jalons?)(?!\w)"
)
"""The header of a column that cuts one objective into several, each with its figure."""


def _under(seen: TableView, at: int) -> int:
    """Return the column that cuts the objectives into key results where one objective spans several rows, else ``at``."""
    held = [text for text in seen.column(at) if text.strip()]
    part = seen.find(_PART)
    if part is None or part == at or len(set(held)) == len(held):
        return at
    cut = [text for text in seen.column(part) if text.strip()]
    return part if len(set(cut)) == len(cut) > len(set(held)) else at


_BESIDE = re.compile(r"(?<!\w)(?:comment|moyens?|actions?|pourquoi|raisons?|cibles?|mesur\w+|indicateurs?|echeances?|quand)(?!\w)")


def _objective_table(document: Document, block: Block) -> list[Found]:
    assert block.table is not None
    names = ("objective", "target", "deadline", "baseline", "metric")
    pairs = block.table.n_cols == 2 and numbered(block.table.cells[0].text) is not None
    seen = best_view(block.table, [OTHER_LABELS[name] for name in (OTHER_LABELS if pairs else names)])
    zone = _announced(document, block)
    picked = _column_of(seen, zone)
    if picked is None:
        return []
    at, named = _under(seen, picked[0]), picked[1]
    columns = {
        name: next((col for col, text in enumerate(seen.header) if col != at and pattern.search(plain(text))), None)
        for name, pattern in OTHER_LABELS.items()
        if name != "objective"
    }
    useful = [name for name in ("target", "deadline", "metric", "baseline") if columns[name] is not None]
    actions = sum(bool(ACTION.search(plain(text))) for col, text in enumerate(seen.header) if col != at)
    if not useful and not zone and not (named and _stated(seen.column(at))):
        return []
    heading = plain(" ".join(block.section[-1:]))
    if (PEOPLE.search(heading) or ELSEWHERE.search(heading)) and not zone:
        return []
    if actions >= 2 or (actions == 1 and not zone and at > 0):
        return []
    held = [text for text in seen.column(at) if text.strip()]
    if sum(is_definition(text) for text in held) * 2 >= max(1, len(held)) or any(is_definition(text) for text in seen.header):
        return []
    if (
        named
        and not zone
        and not any(
            re.search(r"\d", text) for row in seen.rows for text in (row[at : at + 1] + tuple(row[columns[n] or 0] for n in useful))
        )
    ):
        return []
    if named and not zone and not any(_states(text) for text in seen.column(at)) and "target" not in useful:
        return []
    figured_rows = sum(
        any(re.search(r"\d", row[col]) for col in (at, *(columns[name] for name in useful)) if col is not None and col < len(row))
        for row in seen.rows
    )
    known = figured_rows >= 2 and figured_rows * 2 >= len(seen.rows)
    found: list[Found] = []
    done: set[str] = set()
    for row in seen.rows:
        statement = row[at] if at < len(row) else ""
        figured = any(re.search(r"\d", cell) for col, cell in enumerate(row) if col != at)
        if statement in done or not _statement(statement, row) or (is_instruction(statement) and not figured):
            continue
        if POINTER.search(plain(statement)) or (target_of(statement) is None and any(is_definition(cell) for cell in row)):
            continue
        done.add(statement)
        labels = {name: row[col] for name, col in columns.items() if col is not None and col < len(row) and row[col].strip()}
        if "smart" in plain(" ".join(row)) and target_of(statement) is None and blank(labels.get("target", "")):
            continue
        bare = not any(re.search(r"\d", cell) for cell in row if cell != row[0] or at == 0) and not any(
            has_date(cell) for col, cell in enumerate(row) if col != at
        )
        if bare and not (known and (zone or named) and (_reasoned(row, at) or not blank(labels.get("deadline", "") or deadline_of(statement)))):
            continue
        if not zone and not known and not any(re.search(r"\d", value) for value in (*labels.values(), statement)):
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


def _reasoned(row: Sequence[str], at: int) -> bool:
    """Whether a row without any figure still says why or how in another cell, and does not leave two of them to a dash: an aim, if a vague one."""
    others = [cell for col, cell in enumerate(row) if col != at]
    dashes = sum(bool(re.fullmatch(r"\s*(?:[-–—/]|n\.?[ac]\.?)\s*", cell)) for cell in others)
    return dashes < 2 and any(len(cell.split()) >= 3 for cell in others) and "smart" not in plain(" ".join(row))


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
