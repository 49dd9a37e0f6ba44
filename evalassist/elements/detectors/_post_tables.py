"""Posts given in a table: a card (label | value), one network a column, or a column of texts."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._plan_words import NETWORK, SOCIAL
from evalassist.elements.detectors._post_parts import (
    HASHTAG,
    POST_LABELS,
    by_network,
    is_marked,
    is_post_text,
    labels_of,
    network_line,
    post_fields,
    speaks_to_readers,
)
from evalassist.elements.tools import TableView, grid_of, key_values, plain, view
from evalassist.model.document import Block

_WHY = re.compile(
    r"^\W*(?:(?:le |la |notre |mon |mes |nos )?(?:pourquoi|raisons?|justification\w*|explications?|choix|intentions?|interet|role|utilite|regles?|consignes?|conseils?|conformite|verifi\w+|analyse|a quoi)|ce qu(?:e|')\w* ?(?:on|j'|nous|je)? ?(?:a|ai|avons|fait|verifie|regarde|y met)\w*)(?!\w)"
)


_TEXT = re.compile(r"textes?|legendes?|accroches?|redaction|wording|corps|message|contenu|copy|caption|body")


def _one_cell(block: Block) -> tuple[dict[str, bool], None] | None:
    """A post drawn as a table of one column: the account or network, the text, its hashtags."""
    grid = grid_of(block.table) if block.table is not None else []
    if not grid or len(grid) > 8 or any(len(row) != 1 for row in grid):
        return None
    lines = [line for row in grid for line in row[0].split("\n") if line.strip()]
    text = "\n".join(lines)
    if not (is_post_text(text, 2) or (lines and network_line(lines[0]) and speaks_to_readers(text))):
        return None
    return post_fields(lines, " ".join([*block.section[-2:], lines[0]]), labels_of(lines), False), None


def _rows_by_network(seen: TableView) -> list[tuple[str, str]]:
    """Return [(network, text)] of a table with a network in each row and its whole post in another cell; else []."""
    found = []
    for row in seen.rows:
        where = next((cell for cell in row[:3] if SOCIAL.search(plain(cell)) and len(cell.split()) <= 8), "")
        cell = max(row, key=len, default="")
        quoted_whole = bool(re.match(r"\s*[«“]", cell))
        if where and cell is not where and len(cell.split()) >= 12 and (is_post_text(cell, 2) or (quoted_whole and speaks_to_readers(cell))):
            found.append((where, cell))
    return found if found and len(found) * 2 >= len(seen.rows) else []


def posts_of_table(block: Block) -> list[tuple[dict[str, bool], str | None]]:
    """Return the (fields, text) of each post of a table; no text when the whole table is one post; [] for a table that explains or checks posts."""
    if block.table is None:
        return []
    seen = view(block.table)
    heads = [plain(text) for text in seen.header]
    if len(heads) == 2 and _WHY.match(heads[1]):
        return []
    pairs = {plain(key): value for key, value in key_values(block.table).items()}
    labelled = {key: value for key, value in pairs.items() if POST_LABELS.search(key)}
    texts = [value for key, value in labelled.items() if _TEXT.match(key) and len(value.split()) >= 6]
    if texts and (len(labelled) >= 3 or (len(labelled) == 2 and any(re.match(r"\s*[«“]", value) for value in texts))):
        lines = list(pairs.values()) if len(pairs) <= 10 else list(labelled.values())
        return [(post_fields(lines, " ".join([*block.section[-2:], lines[0]]), labelled, False), None)]
    if written := by_network(seen):
        return [(post_fields([cell], head, {}, False), cell) for head, cell in written if cell in block.text]
    if side := side_by_side(grid_of(block.table)):
        return [(post_fields([text, *parts.values()], head, parts, False), text) for head, text, parts in side]
    if card := _one_cell(block):
        return [card]
    if rows := _rows_by_network(seen):
        return [(post_fields([cell], head, {}, False), cell) for head, cell in rows if cell in block.text]
    column = next(
        (i for i, head in enumerate(heads) if re.match(r"textes?|legendes?|redaction|wording|post redige|publication", head)), None
    )
    if column is None:
        return []
    found: list[tuple[dict[str, bool], str | None]] = []
    for row in seen.rows:
        cell = row[column]
        joined = " | ".join(row)
        if len(cell.split()) >= 12 and (HASHTAG.search(joined) or is_marked(cell)):
            labels = {head: value for head, value in zip(heads, row, strict=False) if value.strip() and POST_LABELS.search(head)}
            found.append((post_fields([cell, joined], joined, labels, False), cell if cell in block.text else None))
    return found


_LENGTH = re.compile(r"(?<!\w)\d+ ?(?:a \d+ )?(?:mots|signes|caracteres|lignes)(?!\w)")


def side_by_side(grid: list[list[str]]) -> list[tuple[str, str, dict[str, str]]]:
    """Return (network, text, labelled parts) of each post of a table: one network a column, rows labelled text, picture, link, hashtags; else []."""
    labels = [plain(row[0]).strip() for row in grid]
    texts = [
        i for i, label in enumerate(labels) if re.match(r"textes?|legendes?|accroches?|redaction|wording|corps|message|copy|caption", label)
    ]
    if any(re.match(r"(?:la |notre )?(?:bio|biographie|nom|pseudo|photo de profil|profil|banniere)(?!\w)", label) for label in labels):
        return []
    if not texts or len(grid[0]) < 3 or sum(bool(POST_LABELS.search(label)) for label in labels) < 3:
        return []
    if not all(NETWORK.search(plain(cell)) for cell in grid[0][1:]):
        return []
    found = []
    for column in range(1, len(grid[0])):
        parts = {label: row[column] for label, row in zip(labels, grid, strict=True) if POST_LABELS.search(label) and row[column].strip()}
        text = next((grid[i][column] for i in texts if len(grid[i][column].split()) >= 6), "")
        if text and not _LENGTH.search(plain(text)):
            found.append((grid[0][column], text, parts))
    return found
