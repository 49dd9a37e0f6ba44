"""Tables cut by the end of a page, with and without rules, and cells that are easily lost."""

from __future__ import annotations

from typing import Any

import pymupdf
import pytest

from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf import read_pdf
from evalassist.model.document import Document, Table
from tests import fixtures_pdf as make

OPTIONS = ReadOptions(ocr="never")


def read(doc: Any) -> Document:
    return read_pdf(make.data(doc), "dossier.pdf", OPTIONS)


def texts(document: Document) -> list[str]:
    return [block.text for block in document.body() if block.kind != "table"]


def table(doc: Any) -> Table:
    (found,) = [block.table for block in read(doc).blocks if block.table is not None]
    return found


ROWS = [["Poste", "Nombre", "Total"], ["Affiches", "120", "96 euros"], ["Tracts", "2 000", "100 euros"], ["Annonces", "3", "450 euros"]]


def bare(page: Any, y: float, rows: list[list[str]]) -> None:
    """Write rows without rules, 18 points apart."""
    for r, row in enumerate(rows):
        for x, text in zip((60, 220, 400), row, strict=True):
            page.insert_text((x, y + r * 18), text, fontsize=10, fontname="hebo" if row is ROWS[0] else "helv")


def test_one_cell_left_at_the_top_of_a_page_ends_its_table() -> None:
    doc = make.new(2)
    make.prose(doc[0], 60, 80, 480)
    xs, ys = [60.0, 200, 340, 540], [700.0, 730, 770]
    make.ruled(doc[0], xs, ys)
    make.cells(doc[0], xs, ys, [["Format", "Pour", "Contre"], ["Collection", "Vitrine", "Il faut quatre"]])
    make.ruled(doc[1], xs, [60.0, 85])
    make.cells(doc[1], xs, [60.0, 85], [["", "", "produits de plus"]], bold_rows=0)
    make.prose(doc[1], 60, 140, 480)
    assert [b.kind for b in read(doc).blocks] == ["paragraph", "table", "paragraph"]
    assert table(doc).grid()[-1] == ["Collection", "Vitrine", "Il faut quatre produits de plus"]


@pytest.mark.parametrize("same", [True, False])
def test_header_alone_at_the_bottom_of_a_page(same: bool) -> None:
    doc = make.new(2)
    make.prose(doc[0], 60, 80, 480)
    xs = [60.0, 240, 400, 540]
    make.ruled(doc[0], xs, [740.0, 765])
    make.cells(doc[0], xs, [740.0, 765], [["Analyse", "Prix", "Délai"]])
    below, ys = (xs if same else [60.0, 150, 300, 400]), [60.0, 90, 120]
    make.ruled(doc[1], below, ys)
    make.cells(doc[1], below, ys, [["Puits", "89 euros", "5 jours"], ["Sol", "72 euros", "10 jours"]], bold_rows=0)
    blocks = read(doc).blocks
    tables = [b.table for b in blocks if b.table is not None]
    assert len(tables) == 1
    assert tables[0].grid()[:1] == ([["Analyse", "Prix", "Délai"]] if same else [["Puits", "89 euros", "5 jours"]])
    assert tables[0].header_rows == (1 if same else 0)
    assert " ".join(texts(read(doc))).count("Analyse") == (0 if same else 1)


@pytest.mark.parametrize("kept", [1, 2, 3])
def test_table_without_rules_goes_on_over_the_page(kept: int) -> None:
    doc = make.new(2)
    make.prose(doc[0], 60, 80, 480)
    bare(doc[0], 700, [*ROWS, *ROWS[1:]])
    bare(doc[1], 60, [["Salon", str(n), f"{n}0 euros"] for n in range(kept)])
    make.prose(doc[1], 60, 60 + 18 * kept + 30, 480)
    blocks = read(doc).blocks
    assert [b.kind for b in blocks] == ["paragraph", "table", "paragraph"]
    assert table(doc).grid() == [*ROWS, *ROWS[1:], *(["Salon", str(n), f"{n}0 euros"] for n in range(kept))]


def test_prose_after_a_table_without_rules_is_no_row_of_it() -> None:
    doc = make.new(2)
    make.prose(doc[0], 60, 80, 480)
    bare(doc[0], 700, ROWS)
    make.lines(doc[1], 60, 60, ["Bilan"])
    make.prose(doc[1], 60, 90, 480)
    assert table(doc).grid() == ROWS
    assert "Bilan" in " ".join(b.text for b in read(doc).blocks if b.kind != "table")


def test_table_over_three_pages_is_one() -> None:
    doc = make.new(3)
    xs, ys = [60.0, 240, 540], [100.0 + 30 * n for n in range(4)]
    for number, page in enumerate(doc):
        make.ruled(page, xs, ys)
        make.cells(page, xs, ys, [["Semaine", "Sujet"], *([f"S{number}{n}", "Une photo"] for n in range(2))])
    found = table(doc)
    assert (found.n_rows, found.header_rows) == (7, 1)


def test_signs_that_answer_in_cells_are_their_text() -> None:
    doc = make.new()
    xs, ys = [60.0, 240, 390, 540], [100.0, 130, 160]
    make.ruled(doc[0], xs, ys)
    font = pymupdf.Font("zadb")
    writer = pymupdf.TextWriter(doc[0].rect)
    writer.append((250, 148), "\u2714", font=font, fontsize=9)
    writer.append((400, 148), "\u2718", font=font, fontsize=9)
    writer.write_text(doc[0])
    make.cells(doc[0], xs, ys, [["Critère", "Nous", "Eux"], ["Relecture", "", ""]])
    doc[0].insert_text((262, 148), "par courriel", fontsize=9)
    assert table(doc).grid()[1] == ["Relecture", "✔ par courriel", "✘"]


def test_who_is_quoted_stays_with_the_quotation() -> None:
    doc = make.new()
    writer, font = pymupdf.TextWriter(doc[0].rect), pymupdf.Font("helv")
    said = ["« Réparation en une heure, et avec le sourire, merci ! »", "— Une cliente du samedi"]
    for y, text in zip((80, 94, 200, 214, 228), [*said, "Nous avons prévu :", "— une affiche", "— un stand"], strict=True):
        writer.append((60, y), text, font=font, fontsize=11)
    writer.write_text(doc[0])
    assert [b.text for b in read(doc).body()] == [
        "« Réparation en une heure, et avec le sourire, merci ! » — Une cliente du samedi", "Nous avons prévu :", "une affiche", "un stand",
    ]  # fmt: skip


def test_row_under_a_cell_that_crosses_the_gutter_stays_in_the_table() -> None:
    doc = make.new()
    make.prose(doc[0], 60, 80, 480)
    rows = [["Mesure", "Bilan", "Objectif"], ["tissu", "lettre", "plus d'abonnés"], ["page", "équipe", "non"], ["vitrine", "la", "oui"]]
    rows.append(["site web", "la mercerie du pont présente tout", "clics"])
    for r, row in enumerate(rows):
        for x, text in zip((60, 180, 335), row, strict=True):
            doc[0].insert_text((x, 200 + r * 20), text, fontsize=10, fontname="hebo" if r == 0 else "helv")
    make.prose(doc[0], 60, 330, 480)
    assert table(doc).grid() == rows


def test_heading_over_two_lines_of_a_narrow_column_is_one() -> None:
    doc = make.new(2)
    for column, x in enumerate((55, 310)):
        y = make.lines(doc[0], x, 80, ["2. Objectifs de la mercerie", f"B{column}"], 16.4, fontname="hebo") + 8
        make.prose(doc[0], x, y, 216, make.PROSE * 2)
    make.prose(doc[1], 55, 80, 480)
    make.lines(doc[1], 55, 300, ["3. Moyens", "4. Mesure"], 16.4, fontname="hebo")
    make.prose(doc[1], 55, 380, 480)
    titles = [b.text for b in read(doc).blocks if b.kind == "heading"]
    assert titles[2:] == ["3. Moyens", "4. Mesure"]
    assert titles[:2] == ["2. Objectifs de la mercerie B0", "2. Objectifs de la mercerie B1"]
