"""The XLSX report: one sheet per bloc, passages linked to a sheet that shows them in context; no cell can become a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

from evalassist.model.document import Document
from evalassist.model.report import CriterionResult, Report
from evalassist.model.rubric import Rubric
from evalassist.report import figures, words
from evalassist.report.flow import DONE, NO_MARK, NOT_DONE, RIGHT, shown
from evalassist.report.word import FIXED

CELL_LIMIT = 32_000
"""Characters a cell may hold (the format's own limit is 32,767)."""

COLUMNS: tuple[tuple[str, int], ...] = (
    ("Compétence", 12), ("Critère", 11), ("Intitulé", 24), ("Lecture de l'outil", 13), ("Confiance", 13), ("Passage", 58), ("Contexte", 9), ("Page", 6), ("Partie", 22),
    ("Non retrouvé", 34), ("Question possible", 34), ("Ma décision", 14), ("Mes notes", 30), ("Mesuré sur cette sorte de critère", 30),
)  # fmt: skip
"""Header and width of each column of a bloc's sheet."""


def cell_text(text: str) -> str:
    """Return a text that fits in a cell, without control characters."""
    clean = shown(text)
    return clean if len(clean) <= CELL_LIMIT else clean[: CELL_LIMIT - 1] + "…"


LINE_HEIGHT, MAX_HEIGHT = 15, 405
"""Points of a line of text, and the tallest row the format allows (409)."""


def row_height(cells: Iterable[tuple[str, int]]) -> int:
    """Return the height (points) a row needs for its wrapped texts, given as (text, column width in characters)."""
    lines = max((sum(max(1, -(-len(line) * 11 // (width * 10))) for line in text.split("\n")) for text, width in cells), default=1)
    return min(MAX_HEIGHT, LINE_HEIGHT * lines)


def sheet_names(ids: list[str]) -> dict[str, str]:
    """Return a sheet name for each bloc: at most 31 characters, none of those the format forbids, all different."""
    used: set[str] = {"passages", "transparence"}
    names: dict[str, str] = {}
    for id_ in ids:
        base = re.sub(r"[\[\]:*?/\\']", "-", shown(id_)).strip()[:27] or "bloc"
        name, number = base, 2
        while name.lower() in used:
            name, number = f"{base} {number}", number + 1
        used.add(name.lower())
        names[id_] = name
    return names


class _Book:
    """A workbook and its formats; every text goes through ``text``, as a string."""

    def __init__(self, target: io.BytesIO) -> None:
        import xlsxwriter

        self.book: Any = xlsxwriter.Workbook(
            target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        )
        self.book.set_properties({"title": "Rapport de preuves", "author": "evalassist", "created": FIXED, "comments": NO_MARK})
        top = {"text_wrap": True, "valign": "top", "bottom": 4, "bottom_color": "#9AA3AD"}
        self.plain = self.book.add_format(top)
        self.guarded = self.book.add_format(top | {"quote_prefix": True})
        self.head = self.book.add_format({"bold": True, "text_wrap": True, "bottom": 2, "valign": "top"})
        self.link = self.book.add_format(top | {"font_color": "#1c4a73", "underline": 1, "quote_prefix": True})

    def text(self, sheet: Any, row: int, column: int, value: str) -> None:
        """Write ``value`` as a string; one that begins like a formula also gets the quote prefix spreadsheets show it with."""
        clean = cell_text(value)
        sheet.write_string(row, column, clean, self.guarded if clean[:1] in "=+-@\t" and clean else self.plain)


def render(report: Report, document: Document, rubric: Rubric) -> bytes:
    """Return the workbook."""
    data = io.BytesIO()
    book = _Book(data)
    rows = _passage_rows(report)
    beside = figures.figures().beside(rubric)
    names = sheet_names(list(dict.fromkeys(item.block for item in report.criteria)))
    for id_, name in names.items():
        _bloc(book, name, [item for item in report.criteria if item.block == id_], rows, beside)
    _passages(book, report, document, rows)
    _transparency(book, report)
    book.book.close()
    return data.getvalue()


def _passage_rows(report: Report) -> dict[tuple[str, int, int], int]:
    keys = dict.fromkeys((item.block_id, item.start, item.end) for result in report.criteria for item in result.evidence)
    return {key: number for number, key in enumerate(keys, start=1)}


def _bloc(book: _Book, name: str, results: list[CriterionResult], rows: dict[tuple[str, int, int], int], beside: Mapping[str, str]) -> None:
    sheet = book.book.add_worksheet(name)
    for column, (title, width) in enumerate(COLUMNS):
        sheet.write_string(0, column, title, book.head)
        sheet.set_column(column, column, width)
    sheet.set_row(0, 2 * LINE_HEIGHT)
    line = 1
    for result in results:
        shared = (
            result.competency,
            result.id,
            result.title or result.id,
            words.STATUS_WORDS[result.status],
            words.confidence_words(result),
        )
        for number in range(max(1, len(result.evidence))):
            for column, value in enumerate(shared):
                book.text(sheet, line, column, value)
            if number < len(result.evidence):
                item = result.evidence[number]
                target = rows[item.block_id, item.start, item.end]
                book.text(sheet, line, 5, item.quote)
                sheet.write_url(line, 6, f"internal:'Passages'!A{target + 1}", book.link, "voir", "Lire le passage en contexte")
                if item.page:
                    sheet.write_number(line, 7, item.page, book.plain)
                book.text(sheet, line, 8, " › ".join(item.section))
            if number == 0:
                book.text(sheet, line, 9, "\n".join(missing.message for missing in result.missing))
                book.text(sheet, line, 10, "\n".join(result.questions))
                book.text(sheet, line, 13, beside.get(result.id, ""))
                sheet.data_validation(line, 11, line, 11, {"validate": "list", "source": [*words.STATUS_WORDS.values(), "lecture rejetée"]})
            for column in (*(range(5, 9) if not result.evidence else ()), *((9, 10, 13) if number else ()), 11, 12):
                sheet.write_blank(line, column, None, book.plain)
            sheet.set_row(line, row_height([*_texts(result, number), (beside.get(result.id, "") if number == 0 else "", COLUMNS[13][1])]))
            line += 1
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(1, line - 1), len(COLUMNS) - 1)
    _paper(sheet)


def _paper(sheet: Any) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L" + "evalassist : aide à la lecture, aucune note" + "&RPage &P")


def _texts(result: CriterionResult, number: int) -> list[tuple[str, int]]:
    """Return the texts of a row that may need several lines, each with its column's width: of the passage ``number`` of a criterion."""
    widths = dict(COLUMNS)
    found = [(result.title or result.id, widths["Intitulé"]), (words.confidence_words(result), widths["Confiance"])]
    if number < len(result.evidence):
        found += [(result.evidence[number].quote, widths["Passage"]), (" › ".join(result.evidence[number].section), widths["Partie"])]
    if number == 0:
        found += [
            ("\n".join(item.message for item in result.missing), widths["Non retrouvé"]),
            ("\n".join(result.questions), widths["Question possible"]),
        ]
    return found


def _passages(book: _Book, report: Report, document: Document, rows: dict[tuple[str, int, int], int]) -> None:
    sheet = book.book.add_worksheet("Passages")
    for column, (title, width) in enumerate((("Passage", 60), ("Page", 7), ("Partie", 34), ("Critères", 20), ("Bloc de texte entier", 90))):
        sheet.write_string(0, column, title, book.head)
        sheet.set_column(column, column, width)
    blocks = {block.id: block.text for block in document.blocks}
    for key, row in rows.items():
        users = [
            (result.id, item) for result in report.criteria for item in result.evidence if (item.block_id, item.start, item.end) == key
        ]
        evidence = users[0][1]
        book.text(sheet, row, 0, evidence.quote)
        if evidence.page:
            sheet.write_number(row, 1, evidence.page, book.plain)
        book.text(sheet, row, 2, " › ".join(evidence.section))
        book.text(sheet, row, 3, ", ".join(id_ for id_, _ in users))
        whole = blocks.get(evidence.block_id, "")
        book.text(sheet, row, 4, whole)
        sheet.set_row(row, row_height([(evidence.quote, 60), (" › ".join(evidence.section), 34), (whole, 90)]))
    sheet.freeze_panes(1, 0)
    _paper(sheet)


def _transparency(book: _Book, report: Report) -> None:
    sheet = book.book.add_worksheet("Transparence")
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 100)
    lines = [
        ("", NO_MARK),
        ("Outil", f"{report.tool.name} {report.tool.version}"),
        *(("Modèle", f"{item.name} {item.sha256}") for item in report.tool.models),
    ]
    lines += [
        ("Référentiel", f"{report.rubric.id} {report.rubric.version} {report.rubric.sha256}"),
        ("Dossier", f"{report.dossier.file} {report.dossier.sha256}"),
    ]
    lines += [("Non lu", f"{words.place_text(item.page, item.section)} : {item.reason}") for item in report.dossier.unread]
    lines += [("Remarque", item.message) for item in report.notices]
    lines += [("Fait", DONE), ("Non fait", NOT_DONE), ("Vos droits", RIGHT)]
    known = figures.figures()
    lines += [("Mesures", figures.WHERE_FROM)] if known.measures else []
    lines += [("Mesure", f"{label} : {value} ({detail})" if detail else f"{label} : {value}") for label, value, detail in known.measures]
    by_kind = known.rows(report.rubric.id)
    lines += [("Par sorte de critère", f"{known.groups_from} {figures.GROUP_WORDS}".strip())] if by_kind else []
    for row in by_kind:
        told = ", ".join(f"{head.lower()} : {cell}" for head, cell in zip(figures.GROUP_HEADER[1:], row[1:], strict=True))
        lines.append((row[0], told))
    lines += [("Sorte de critère", item) for item in figures.kind_meanings()] if by_kind else []
    lines += [("Défaut connu", item) for item in known.failures]
    for line, (label, value) in enumerate(lines):
        book.text(sheet, line, 0, label)
        book.text(sheet, line, 1, value)
        sheet.set_row(line, row_height([(value, 100)]))
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
