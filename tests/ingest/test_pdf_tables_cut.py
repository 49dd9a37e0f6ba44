"""Rows cut by the end of a page, words cut by a narrow cell, and prose in columns that is no table."""

from __future__ import annotations

from evalassist.ingest.pdf.paragraphs import Words
from evalassist.ingest.pdf.shapes import Item
from evalassist.ingest.pdf.table_text import joined
from evalassist.model.document import Cell, Table

HEAD = ["Relais", "Canal", "Portée"]


def item(rows: list[list[str]]) -> Item:
    cells = tuple(Cell(row=r, col=c, text=text, header=rows[r] == HEAD) for r, row in enumerate(rows) for c, text in enumerate(row))
    return Item("table", "", (0, 0, 1, 1), 1, table=Table(n_rows=len(rows), n_cols=len(rows[0]), cells=cells))


def rows(first: list[list[str]], second: list[list[str]]) -> list[list[str]]:
    return joined(item(first), item(second)).grid()


def test_row_cut_by_the_page_is_one_row() -> None:
    above = [HEAD, ["Atelier du canal", "Facebook, journal", "3 400 habitants du pays de"]]
    assert rows(above, [HEAD, ["", "associatif", "Redon"], ["Club photo", "TikTok", "120"]]) == [
        HEAD, ["Atelier du canal", "Facebook, journal associatif", "3 400 habitants du pays de Redon"],
        ["Club photo", "TikTok", "120"],
    ]  # fmt: skip
    assert rows(above, [["et des berges", "du quartier", "la Vilaine"]])[1:] == [
        ["Atelier du canal et des berges", "Facebook, journal du quartier", "3 400 habitants du pays de la Vilaine"]
    ]


def test_a_cell_in_small_letters_does_not_hide_that_the_row_goes_on() -> None:
    above = [HEAD, ["Accueil partagé entre", "trop peu de monde", "c'est 6 demandes"]]
    assert rows(above, [["deux salles", "", "sur 10"]])[1:] == [
        ["Accueil partagé entre deux salles", "trop peu de monde", "c'est 6 demandes sur 10"]
    ]
    small = [HEAD, ["affiche", "gare", "mars"]]
    assert rows(small, [["tract", "marché", "avril"]])[1:] == [["affiche", "gare", "mars"], ["tract", "marché", "avril"]]


def test_new_rows_stay_rows() -> None:
    above = [HEAD, ["Atelier du canal", "Facebook", "Beaucoup."]]
    for below in (
        ["Club photo", "TikTok", "peu"],
        ["Club photo", "", "peu"],
        ["", "", "peu"],
        ["", "Instagram", ""],
    ):
        assert rows(above, [HEAD, below])[-1] == below
    small = [["affiche", "mars", "oui"], ["tract", "avril", "non"]]
    assert rows(small, [["flyer", "mai", "oui"]])[-1] == ["flyer", "mai", "oui"]


def test_words_cut_by_a_narrow_cell() -> None:
    words = Words()
    for line in ("Le bilan de septembre est prêt, celui de décembre aussi.", "septemb", "re", "par", "fois", "parfois"):
        words.learn(line)
    for _ in range(3):
        words.learn("par temps clair, une fois par mois, la fois suivante par courrier, une fois")
    assert words.join("septemb", "re") == "septemb re"
    words.in_cell = True
    assert words.join("avant septemb", "re 2025") == "avant septembre 2025"
    assert words.join("par", "fois") == "par fois"
    assert words.join("septemb", "Re") == "septemb Re"
    assert words.join("arrière-grand-", "mère") == "arrière-grand-mère"


def test_prose_in_two_columns_is_no_table() -> None:
    from evalassist.ingest.options import ReadOptions
    from evalassist.ingest.pdf import read_pdf
    from tests import fixtures_pdf as make

    doc = make.new()
    texts = (make.PROSE * 3).strip(), ("Ensuite vient la suite du plan. " + make.PROSE * 3).strip()
    for x, text in zip((55, 310), texts, strict=True):
        make.prose(doc[0], x, 80, 215, text, 10)
    blocks = read_pdf(make.data(doc), "essai.pdf", ReadOptions(ocr="never")).blocks
    assert " ".join(block.text for block in blocks) == " ".join(texts)
    assert not [block for block in blocks if block.kind == "table"]


def test_merged_cell_cut_by_the_page_is_one_cell() -> None:
    first = item([HEAD, ["Janvier et février", "Deux publications du", "120"]])
    second = item([["2026", "formulaire", ""], ["", "Campagne", "340"]])
    assert second.table is not None
    cells = [cell for cell in second.table.cells if (cell.row, cell.col) != (1, 0)]
    second.table = second.table.model_copy(update={"cells": (cells[0].model_copy(update={"row_span": 2}), *cells[1:])})
    made = joined(first, second)
    spans = {cell.text: cell.row_span for cell in made.cells}
    assert made.n_rows == 3 and spans["Janvier et février 2026"] == 2 and spans["Deux publications du formulaire"] == 1
