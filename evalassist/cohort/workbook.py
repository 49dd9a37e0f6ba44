"""The cohort's overview: a workbook and a page. What the group shows, what is most often missing; never a ranking of people.

With ``share`` nothing names a candidate and small counts are hidden: a count below ``SMALL`` is not shown, nor is a second one that would
let it be found by subtraction from the total.
"""

from __future__ import annotations

import html
import io
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from evalassist.cohort.batch import Result
from evalassist.cohort.job import Settings
from evalassist.cohort.state import Done

SMALL: Final = 5
STATUSES: Final[tuple[str, ...]] = ("present", "partial", "absent", "not_inspectable")
HEADS: Final[dict[str, str]] = {
    "present": "le montrent",
    "partial": "le montrent en partie",
    "absent": "non retrouvé dans ce qui a été lu",
    "not_inspectable": "non lisible ou non visible dans un texte",
}
HIDDEN: Final = f"moins de {SMALL}"
MASKED: Final = "masqué"
NO_RANK: Final = "Vue de groupe : aucun dossier n'y est noté, classé ni comparé à un autre."
MOST_MISSING: Final = 40


@dataclass(frozen=True)
class CriterionRow:
    """One criterion over the cohort: how many dossiers have each status."""

    block: str
    competency: str
    id: str
    title: str
    counts: dict[str, int]


@dataclass(frozen=True)
class Overview:
    """The figures of a cohort. ``missing`` is (criterion, what is missing, dossiers); ``reading`` (dossier, remark) in name order."""

    title: str
    read: int
    total: int
    rows: tuple[CriterionRow, ...]
    missing: tuple[tuple[str, str, int], ...]
    reading: tuple[tuple[str, str], ...]


def figures(result: Result, settings: Settings) -> Overview:
    """Count over the dossiers that were read."""
    good = [item for item in result.done if item.ok]
    rows = []
    for bloc, competency, criterion in settings.rubric.criteria(settings.deliverable):
        counts = Counter(item.summary["criteria"].get(criterion.id, "") for item in good)
        rows.append(CriterionRow(bloc.id, competency.id, criterion.id, criterion.title, {status: counts[status] for status in STATUSES}))
    missing = Counter((id_, label) for item in good for id_, labels in item.summary["missing"].items() for label in labels)
    most = sorted(((id_, label, count) for (id_, label), count in missing.items()), key=lambda entry: (-entry[2], entry[0], entry[1]))
    reading = [(item.label, remark) for item in result.done for remark in _remarks(item)]
    return Overview(settings.rubric.title, len(good), len(result.done), tuple(rows), tuple(most[:MOST_MISSING]), tuple(reading))


def _remarks(item: Done) -> list[str]:
    if not item.ok:
        return [f"non lu : {item.message}"]
    remarks = []
    if item.summary["unread"]:
        remarks.append(f"{item.summary['unread']} contenu(s) non lu(s) : à ouvrir à la main")
    if "SHORT" in item.summary["notices"]:
        remarks.append(f"{item.summary['words']} mots seulement : fichier complet ?")
    if "NOT_FRENCH" in item.summary["notices"]:
        remarks.append("le texte ne semble pas rédigé en français")
    return remarks


def shown_counts(counts: dict[str, int], share: bool) -> dict[str, int | str]:
    """Return the counts as they may be shown. Shared: a count from 1 to 4 is hidden, and one more if it could be found by subtraction."""
    shown: dict[str, int | str] = dict(counts)
    if not share:
        return shown
    small = [name for name, count in counts.items() if 0 < count < SMALL]
    for name in small:
        shown[name] = HIDDEN
    if len(small) == 1:
        others = sorted((count, name) for name, count in counts.items() if count >= SMALL) or sorted(
            (count, name) for name, count in counts.items() if name != small[0]
        )
        shown[others[0][1]] = MASKED
    return shown


def _tables(view: Overview, share: bool) -> list[tuple[str, list[str], list[list[int | str]]]]:
    """Return (sheet name, headers, rows) for every table; a shared overview of fewer than ``SMALL`` dossiers has no figure."""
    tables: list[tuple[str, list[str], list[list[int | str]]]] = []
    if not (share and view.read < SMALL):
        rows: list[list[int | str]] = []
        for row in view.rows:
            counts = shown_counts(row.counts, share)
            rows.append([row.block, row.competency, row.id, row.title, *(counts[status] for status in STATUSES)])
        tables.append(("Critères", ["Bloc", "Compétence", "Critère", "Intitulé", *(HEADS[status] for status in STATUSES)], rows))
        titles = {row.id: row.title for row in view.rows}
        often: list[list[int | str]] = [
            [id_, titles.get(id_, ""), label, count] for id_, label, count in view.missing if not share or count >= SMALL
        ]
        tables.append(("Manques fréquents", ["Critère", "Intitulé", "Ce qui manque", "Dossiers"], often))
    if not share:
        tables.append(("Lecture", ["Dossier", "À savoir avant de conclure"], [list(item) for item in view.reading]))
    return tables


def _lines(view: Overview, share: bool) -> list[str]:
    lines = [view.title]
    if share and view.read < SMALL:
        lines.append(f"Groupe de moins de {SMALL} dossiers : aucun effectif n'est diffusé.")
    elif share:
        lines.append(f"{view.read} dossiers lus ; les effectifs de 1 à {SMALL - 1} sont masqués.")
    else:
        lines.append(f"{view.read} dossier(s) lu(s) sur {view.total}.")
    return [*lines, NO_RANK]


def render_xlsx(view: Overview, share: bool = False) -> bytes:
    """Return the workbook; the same figures give the same bytes and no cell can become a formula."""
    import xlsxwriter

    from evalassist.report.sheet import cell_text
    from evalassist.report.word import FIXED

    data = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(data, options)
    book.set_properties({"title": "Vue de promotion", "author": "evalassist", "created": FIXED, "comments": NO_RANK})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    guarded = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 2})
    first = book.add_worksheet("Présentation")
    first.set_column(0, 0, 110)
    for row, line in enumerate(_lines(view, share)):
        first.write_string(row, 0, cell_text(line), guarded if line[:1] in "=+-@" else plain)
    for name, heads, rows in _tables(view, share):
        sheet = book.add_worksheet(name)
        sheet.set_row(0, 15 * max(-(-len(head) // 14) for head in heads))  # a wrapped header does not raise its row by itself everywhere
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, bold)
            sheet.set_column(column, column, 46 if head in ("Intitulé", "Ce qui manque", "Dossier") else 70 if "savoir" in head else 15)
        for number, values in enumerate(rows, start=1):
            for column, value in enumerate(values):
                if isinstance(value, int):
                    sheet.write_number(number, column, value, plain)
                else:
                    sheet.write_string(number, column, cell_text(value), guarded if value[:1] in tuple("=+-@\t") else plain)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
    book.close()
    return data.getvalue()


_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1b1b;background:#fff}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}th,td{border:1px solid #8a8a8a;padding:.35rem .6rem;text-align:left;"
    "vertical-align:top}th{background:#eef2f6}td.n{text-align:right;font-variant-numeric:tabular-nums}.t{overflow-x:auto}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}th{background:#26303a}}@media print{body{margin:0}}"
)


def render_html(view: Overview, share: bool = False) -> bytes:
    """Return the page, self-contained and without script."""
    parts = [
        '<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">',
        f"<title>Vue de promotion — {html.escape(view.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>",
        "<h1>Vue de promotion</h1>",
        *(f"<p>{html.escape(line, quote=False)}</p>" for line in _lines(view, share)),
    ]
    for name, heads, rows in _tables(view, share):
        parts.append(
            f'<h2>{html.escape(name)}</h2>\n<div class="t" tabindex="0" role="region" aria-label="{html.escape(name)}">\n<table>\n<thead><tr>'
        )
        parts += [f'<th scope="col">{html.escape(head, quote=False)}</th>' for head in heads]
        parts.append("</tr></thead>\n<tbody>")
        for values in rows:
            cells = (
                f'<td class="n">{value}</td>' if isinstance(value, int) else f"<td><bdi>{html.escape(value, quote=False)}</bdi></td>"
                for value in values
            )
            parts.append(f"<tr>{''.join(cells)}</tr>")
        if not rows:
            parts.append(f'<tr><td colspan="{len(heads)}">Rien à signaler.</td></tr>')
        parts.append("</tbody>\n</table>\n</div>")
    parts.append("</main>\n</body>\n</html>\n")
    return "\n".join(parts).encode()


def write_cohort(result: Result, settings: Settings, out: Path, share: bool = False) -> list[Path]:
    """Write ``cohorte.xlsx`` and ``cohorte.html`` in ``out`` and return their paths; OUTPUT_UNWRITABLE."""
    from evalassist.report.writers import write_atomic

    view = figures(result, settings)
    done = []
    for name, data in (("cohorte.xlsx", render_xlsx(view, share)), ("cohorte.html", render_html(view, share))):
        write_atomic(out / name, data)
        done.append(out / name)
    return done
