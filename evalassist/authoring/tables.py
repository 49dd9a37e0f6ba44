"""The tables of a référentiel (activity / competence / modality / criteria, two to five columns) to blocs, competences and criteria."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalassist.authoring.attach import Builder, Item, infinitive
from evalassist.authoring.codes import INLINE, bare_code, bloc_of, bullet_of, competency_of, criterion_of
from evalassist.authoring.suggest import plain
from evalassist.model.document import Table
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.write import DraftCompetency

MAX_ROWS = 5000
_ROLES = (
    ("criteria", r"\bcritere"),
    ("modality", r"\bmodalite|\bepreuve"),
    ("competence", r"\bcompetence"),
    ("activity", r"\bactivite|\btache"),
)
_ARTICLE = re.compile(
    r"^(?:L[eas]s?|L['’]|Un|Une|Des|Au moins|Chaque|Tou(?:s|te|tes|t)|Ces?|Cette|Aucune?|Il|Elle|Ils|Deux|Trois|Pour|Du|Plusieurs)\b"
)
_NEW_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-ZÀ-Þ«])|(?<=[a-zà-ÿ),])\s+(?=(?:Les?|La|L['’]|Chaque|Au moins)\s?[a-zà-ÿ]+\s)")

Cells = list[list[str]]
"""One row: for each column the lines of its cell."""


@dataclass
class Row:
    """A row of cells; ``joined`` tells for each column that its cell goes on from the row above (row span)."""

    cells: Cells
    joined: list[bool]
    wide: bool = False


def rows_of(table: Table) -> list[Row]:
    """Return the rows of a document's table; RUBRIC_SOURCE_BIG is raised by the caller's limit on rows."""
    rows = [Row([[] for _ in range(table.n_cols)], [False] * table.n_cols) for _ in range(table.n_rows)]
    for cell in table.cells:
        if cell.row >= table.n_rows:
            continue
        lines = [line for line in (cell.lines or (cell.text,)) if line.strip()]
        rows[cell.row].cells[cell.col] = lines
        rows[cell.row].wide = rows[cell.row].wide or cell.col_span >= max(2, table.n_cols)
        for below in range(cell.row + 1, min(table.n_rows, cell.row + cell.row_span)):
            rows[below].joined[cell.col] = True
    return rows


def roles_of(row: Row) -> dict[int, str]:
    """Return column -> role for a header row; {} when the row is not one. A cell naming both criteria and modalities says nothing."""
    found: dict[int, str] = {}
    for column, lines in enumerate(row.cells):
        text = plain(" ".join(lines))
        if not text or len(text.split()) > 45 or competency_of(" ".join(lines)) or criterion_of(" ".join(lines)):
            continue
        hits = sorted((match.start(), role) for role, pattern in _ROLES if (match := re.search(pattern, text)))
        if hits and not ({"criteria", "modality"} <= {role for _, role in hits} and len(text.split()) > 4):
            found[column] = hits[0][1]
    return found


class TableReader:
    """Reads tables one after the other; a table without header goes on with the columns of the one before.

    ``wrapped``: the lines of a cell may be lines of print (a PDF) and not paragraphs.
    """

    def __init__(self, builder: Builder, *, wrapped: bool = False) -> None:
        self.builder = builder
        self._roles: dict[int, str] = {}
        self._width = 0
        self._current: list[DraftCompetency] = []
        self._last_item: Item | None = None
        self._code = ""
        self._heading = ""
        self._rows = 0
        self.wrapped = wrapped

    def new_bloc(self) -> None:
        """Forget the current competence and criterion: a bloc was opened outside the tables."""
        self._heading = ""
        self._current, self._last_item, self._code = [], None, ""

    def goes_on(self, text: str) -> None:
        """Take a paragraph found after a table: in lower case, it is the end of the last cell, cut by a page."""
        if self._last_item is not None and _goes_on(text) and _open(self._last_item.text):
            self._last_item.text += f" {text}"

    def table(self, rows: Sequence[Row]) -> bool:
        """Read one table; False when it is not a table of competences and criteria."""
        if not rows:
            return False
        self._rows += len(rows)
        if self._rows > MAX_ROWS:
            raise EvalAssistError("RUBRIC_SOURCE_BIG", file=self.builder.draft.title, what="lignes de tableau", limit=MAX_ROWS)
        start, roles = self._header(rows)
        if not roles:
            if self._roles and len(rows[0].cells) == self._width:
                roles = self._roles
            else:
                roles = guess_roles(rows)
        if "criteria" not in roles.values() or "competence" not in roles.values():
            return False
        self._roles, self._width = roles, len(rows[0].cells)
        for row in rows[start:]:
            self._row(row)
        return True

    def _header(self, rows: Sequence[Row]) -> tuple[int, dict[int, str]]:
        roles: dict[int, str] = {}
        for index, row in enumerate(rows[:4]):
            found = roles_of(row)
            if len(set(found.values())) >= 2 or (roles and found):
                roles.update(found)
                continue
            return (index if roles else 0), roles
        return min(4, len(rows)), roles

    def _row(self, row: Row) -> None:
        filled = [lines for lines in row.cells if lines]
        if not filled or (len(set(roles_of(row).values())) >= 2):
            return
        alone = len(filled) == 1
        opening = bloc_of(" ".join(filled[0]))
        if opening and (alone or row.wide or row.cells[0] is filled[0]) and not (opening[0].startswith("A") and not alone):
            self.builder.bloc(opening[0], _short(opening[1]))
            self.new_bloc()
            if alone:
                return
        elif alone and row.wide:
            if competency_of(filled[0][0]):
                self._competencies(filled[0], False)
            elif criterion_of(filled[0][0]) or bullet_of(filled[0][0]):
                self._criteria(filled[0])
            return
        columns = {role: column for column, role in self._roles.items()}
        self._competencies(row.cells[columns["competence"]], row.joined[columns["competence"]])
        criteria = [line for column, role in sorted(self._roles.items()) if role == "criteria" for line in row.cells[column]]
        self._criteria(criteria)

    def _competencies(self, lines: list[str], joined: bool) -> None:
        fresh: list[DraftCompetency] = []
        opened = False
        for line in _cut(lines):
            coded = competency_of(line)
            if coded is None and self._current and not fresh and _goes_on(line):
                self._current[-1].title += " " + line
                continue
            if coded is None and fresh and not (infinitive(line) or bullet_of(line)):
                fresh[-1].title += " " + line
                continue
            if not opened:
                self.builder.group()
                opened = True
            if not fresh and self._current and lines and not competency_of(_cut(lines)[0]) and _goes_on(_cut(lines)[0]):
                self.builder.again(self._current[-1])
            code, text = coded or ("", bullet_of(line)[1] if bullet_of(line) else line)  # type: ignore[index]
            item = self.builder.competency(code, text)
            fresh.append(item)
        if fresh:
            self._current = fresh
        elif not opened and self._current:
            self.builder.group()
            for item in self._current if joined else self._current[-1:]:
                self.builder.again(item)

    def _criteria(self, lines: list[str]) -> None:
        parts = _cut(lines)
        if len(parts) == 1:
            parts = _sentences(parts[0])
        split = len(parts) > len(_cut(lines))
        all_coded = any(criterion_of(part) for part in parts) and not any(bullet_of(part) for part in parts)
        for index, part in enumerate(parts):
            bullet = bullet_of(part)
            text = bullet[1] if bullet else part
            coded = criterion_of(text)
            following = parts[index + 1] if index + 1 < len(parts) else ""
            goes_on = _goes_on(following) and not bullet_of(following)
            if self._heading and not coded and not bullet and _goes_on(text):
                text = f"{self._heading} {text}"
            self._heading = ""
            if coded:
                self._code, text = coded
                self._heading = text if not following and text.endswith(":") else ""
                if not (text.endswith(":") and goes_on):
                    text = _after_heading(text, bool(following) and bullet_of(following) is not None and not criterion_of(following))
                if not text:
                    self._last_item = None
                    continue
            elif self._last_item is not None and (_goes_on(text) or (not bullet and index > 0 and self._cut_line(all_coded, parts))):
                self._last_item.text += f" {text}" if not bullet else f" – {text}"
                continue
            elif text.rstrip().endswith(":") and not _ARTICLE.match(text) and len(text.split()) <= 10 and not goes_on:
                continue
            pieces = [text] if bullet or split else _sentences(text)
            for piece in pieces:
                doubts = ["phrases séparées par l'importation"] if split or len(pieces) > 1 else []
                self._last_item = self.builder.criterion(piece.strip(" ;"), self._code, doubts)

    def _cut_line(self, all_coded: bool, parts: Sequence[str]) -> bool:
        """True when the last criterion is only the beginning of a line cut by the width of its column.

        Told by an open parenthesis, by the codes that every criterion of the cell carries, or, in a PDF, by the full stop that ends the cell.
        """
        text = self._last_item.text if self._last_item else ""
        if text.count("(") > text.count(")"):
            return True
        return _open(text) and (all_coded or (self.wrapped and not _open(parts[-1])))


def _short(title: str) -> str:
    """Keep the first line or sentence of a bloc's title (a description often follows it)."""
    return re.split(r"\n|(?<=[a-zà-ÿ])\.\s|\s(?=(?:Le|La|Les)\s[A-Z][a-z]+\s[A-Z])", title.strip())[0].strip(" .:")


def _goes_on(text: str) -> bool:
    """True when ``text`` begins in lower case: (or with a parenthesis): it goes on with what came before."""
    first = text.lstrip("-–—•* ")[:1]
    return bool(first) and (first.islower() or first == "(")


def _open(text: str) -> bool:
    """True when ``text`` does not end like a sentence: a line cut by the width of its column."""
    return not text.rstrip().endswith((".", ";", ":", "!", "?", "…"))


def _cut(lines: Iterable[str]) -> list[str]:
    """Cut lines at codes and bullets that stand inside them; empty pieces are dropped, a code alone is joined to what follows."""
    pieces: list[str] = []
    for line in lines:
        for piece in INLINE.split(line):
            pieces.extend(re.split(r"(?<=[.:;,\w)])\s+(?=[-–•▪\uf0a7\uf0b7]\s?[A-ZÀ-Þ][a-zà-ÿ'’]+\s)", piece))
    found: list[str] = []
    for piece in (item.strip() for item in pieces if item.strip(" -–•")):
        if found and bare_code(found[-1]):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return found


def _sentences(text: str) -> list[str]:
    """Cut a long line without bullets into its sentences."""
    if criterion_of(text) and ":" in text[:120]:
        return [text]
    return [piece for piece in _NEW_SENTENCE.split(text) if piece.strip()] if len(text.split()) > 14 else [text]


def _after_heading(text: str, items_follow: bool) -> str:
    """Return the criterion in a coded line without its heading (« Exploitation du brief : les points… »), "" for a heading alone."""
    head, colon, rest = text.partition(":")
    rest = rest.strip()
    if colon and not _ARTICLE.match(head) and "(" not in head:
        if not rest:
            return ""
        if len(rest.split()) >= 5 and _ARTICLE.match(rest[:1].upper() + rest[1:]):
            return rest
    return "" if items_follow and not _ARTICLE.match(text) else text


def guess_roles(rows: Sequence[Row]) -> dict[int, str]:
    """Guess the columns of a table without header: coded or infinitive cells are competences, the fullest column after them criteria."""
    width = len(rows[0].cells)
    if width < 2:
        return {}
    votes = [0] * width
    sizes = [0] * width
    for row in rows:
        for column, lines in enumerate(row.cells):
            text = " ".join(lines)
            sizes[column] += len(text)
            if text and competency_of(text) and not criterion_of(text):
                votes[column] += 2
            elif text and infinitive(text):
                votes[column] += 1
    best = max(range(width), key=lambda column: votes[column])
    after = [column for column in range(best + 1, width) if sizes[column]]
    if not votes[best] or not after:
        return {}
    return {best: "competence", after[-1]: "criteria"}
