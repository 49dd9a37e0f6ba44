"""A rubric as a workbook or as Markdown, to be read or filled in outside the tool."""

from __future__ import annotations

import io

from evalassist.model.rubric import Rubric
from evalassist.report.rubric_text import need_text, rubric_totals

_SEEN = {"text": "texte", "visual": "oeil", "oral": "oral"}
HEADINGS = ("id", "bloc", "compétence", "critère", "titre", "observable", "exigences", "question", "exemples", "contre-exemples")


def export_rows(rubric: Rubric) -> list[tuple[str, ...]]:
    """Return one row per criterion, in the order of ``HEADINGS``."""
    return [
        (
            criterion.id,
            f"{bloc.id} – {bloc.title}",
            f"{competency.id} – {competency.title}",
            criterion.text,
            criterion.title,
            _SEEN[criterion.observable],
            "\n".join(need_text(need) for need in criterion.requires),
            criterion.question,
            "\n".join(criterion.bank.positive),
            "\n".join(item.text for item in criterion.bank.negative),
        )
        for bloc, competency, criterion in rubric.criteria()
    ]


def export_xlsx(rubric: Rubric) -> bytes:
    """Return a workbook (sheet « Critères »), the same bytes for the same rubric; texts are never read as formulas."""
    from datetime import datetime

    import xlsxwriter

    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties({"title": rubric.title, "created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet("Critères")
    bold, wrap = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet.write_row(0, 0, HEADINGS, bold)
    for number, row in enumerate(export_rows(rubric), 1):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text[:32000], wrap)
    for column, width in enumerate((12, 28, 40, 60, 28, 11, 40, 40, 60, 60)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 1)
    book.close()
    return buffer.getvalue()


def export_markdown(rubric: Rubric) -> str:
    """Return the rubric as Markdown: blocs and competences as headings, a table of criteria under each competence."""

    def cell(text: str) -> str:
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "<br>").replace("<", "&lt;").replace("&lt;br>", "<br>")

    lines = [f"# {rubric.title}", "", f"Référentiel `{rubric.id}`, version {rubric.version}. {rubric.certifier}".rstrip()]
    if rubric.validation_rule:
        lines += ["", f"Règle de validation (pour information) : {rubric.validation_rule}"]
    if rubric.deliverables:
        lines += ["", "## Livrables", ""]
        lines += [f"- **{item.id}** : {item.title} ({', '.join(item.competencies)})" for item in rubric.deliverables]
    for bloc in rubric.blocks:
        lines += ["", f"## {bloc.id} – {bloc.title}"]
        for competency in bloc.competencies:
            lines += [
                "",
                f"### {competency.id} – {competency.title}",
                "",
                "| id | critère | exigences | se juge sur |",
                "|---|---|---|---|",
            ]
            for criterion in competency.criteria:
                needs = "\n".join(need_text(need) for need in criterion.requires)
                lines.append(f"| {criterion.id} | {cell(criterion.text)} | {cell(needs)} | {_SEEN[criterion.observable]} |")
    return "\n".join([*lines, "", "```", rubric_totals(rubric), "```", ""])
