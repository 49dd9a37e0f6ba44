"""Reading order, paragraphs, lists and tables of drawn PDF pages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf import read_pdf
from evalassist.model.document import Block, Document
from tests import fixtures_pdf as make


def read(doc: object) -> Document:
    data = doc if isinstance(doc, bytes) else make.data(doc)
    return read_pdf(data, "essai.pdf", ReadOptions(ocr="never"))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def table(document: Document) -> Block:
    (found,) = [block for block in document.blocks if block.table is not None]
    return found


def test_two_columns_are_read_one_after_the_other_between_full_width_lines() -> None:
    doc = make.new()
    page = doc[0]
    make.lines(page, 60, 70, ["Revue de quartier"], 18, fontname="hebo")
    make.prose(page, 60, 110, 220, make.PROSE * 3)
    make.prose(page, 320, 110, 220, "Seconde colonne. " + make.PROSE * 3)
    make.prose(page, 60, 600, 480, "Pleine largeur. " + make.PROSE)
    found = texts(read(doc))
    assert found == [
        "Revue de quartier", (make.PROSE * 3).strip(), ("Seconde colonne. " + make.PROSE * 3).strip(),
        ("Pleine largeur. " + make.PROSE).strip(),
    ]  # fmt: skip


def test_sidebar_box_is_read_apart_from_the_text_beside_it() -> None:
    doc = make.new()
    page = doc[0]
    page.draw_rect((50, 60, 190, 500), fill=(0.85, 0.9, 1), color=None)
    make.lines(page, 60, 85, ["Profil"], 13, fontname="hebo")
    make.prose(page, 60, 110, 120, "Conseillère en librairie depuis huit ans.", 10)
    make.prose(page, 210, 85, 330, make.PROSE * 4)
    blocks = read(doc).blocks
    assert [b.text for b in blocks if b.form == "textbox"] == ["Profil", "Conseillère en librairie depuis huit ans."]
    assert [b.text for b in blocks if b.form == "body"] == [(make.PROSE * 4).strip()]


def test_cards_of_a_slide_are_read_row_by_row_each_with_its_list() -> None:
    doc = make.new(1, 960, 540)
    page = doc[0]
    make.lines(page, 60, 60, ["Notre diagnostic"], 28, fontname="hebo")
    cards = [("Forces", "Équipe soudée"), ("Faiblesses", "Site lent"), ("Occasions", "Fête"), ("Menaces", "Papier")]
    for index, (title, item) in enumerate(cards):
        x, y = 60 + (index % 2) * 430, 110 + (index // 2) * 200
        page.draw_rect((x, y, x + 400, y + 180), fill=(0.9, 0.95, 0.9), color=None)
        make.lines(page, x + 20, y + 35, [title], 18, fontname="hebo")
        make.lines(page, x + 20, y + 70, [f"- {item}", "- Autre point"], 14)
    found = texts(read(doc))
    wanted = ["Notre diagnostic"] + [text for title, item in cards for text in (title, item, "Autre point")]
    assert found == wanted


def test_words_cut_at_a_line_end_are_mended_but_compounds_keep_their_hyphen() -> None:
    doc = make.new()
    make.lines(
        doc[0], 60, 80,
        ["La librairie poursuit son effort de communi-", "cation auprès des écoles, elle sera peut-",
         "être suivie par le conseil."],
    )  # fmt: skip
    assert texts(read(doc)) == [
        "La librairie poursuit son effort de communication auprès des écoles, elle sera peut-être suivie par le conseil."
    ]


def test_list_items_lose_their_bullet_keep_their_label_and_get_a_level() -> None:
    doc = make.new()
    make.prose(doc[0], 60, 80, 480)
    for x, y, sign, text in [(70, 160, "·", "Premier"), (90, 176, "-", "Dessous"), (70, 192, "·", "Second")]:
        doc[0].insert_text((x, y), sign, fontsize=11)
        doc[0].insert_text((x + 15, y), text, fontsize=11)
    items = [b for b in read(doc).blocks if b.kind == "list_item"]
    assert [(b.text, b.list_level) for b in items] == [("Premier", 0), ("Dessous", 1), ("Second", 0)]
    assert all(b.label for b in items)


def test_ruled_table_with_merged_cells() -> None:
    doc = make.new()
    xs, ys = [60.0, 200, 330, 460, 540], [160.0, 190, 220, 250, 290]
    make.ruled(doc[0], xs, ys, {("h", 2, 0), ("v", 2, 0), ("v", 3, 0)})
    rows = [["Canal", "Indicateurs", "", ""], ["Instagram", "Abonnés", "1 200", "+ 15 %"]]
    make.cells(doc[0], xs, ys, [*rows, ["", "Clics", "340", "+ 8 %"], ["Lettre", "Ouvertures", "48 %", "+ 2 %"]])
    found = table(read(doc)).table
    assert found is not None and (found.n_rows, found.n_cols, found.header_rows) == (4, 4, 1)
    spans = {cell.text: (cell.row_span, cell.col_span) for cell in found.cells}
    assert spans["Indicateurs"] == (1, 3) and spans["Instagram"] == (2, 1) and spans["Clics"] == (1, 1)
    assert found.row_texts()[2] == "Clics | 340 | + 8 %"


def test_table_over_two_pages_is_joined_and_its_header_kept_once() -> None:
    doc = make.new(2)
    xs = [60.0, 220, 400, 540]
    head = ["Semaine", "Sujet", "Format"]
    make.prose(doc[0], 60, 80, 480)
    ys = [600.0 + 30 * i for i in range(4)]
    make.ruled(doc[0], xs, ys)
    make.cells(doc[0], xs, ys, [head, ["1", "Rentrée", "Photo"], ["2", "Prix", "Vidéo"]])
    ys = [60.0 + 30 * i for i in range(3)]
    make.ruled(doc[1], xs, ys)
    make.cells(doc[1], xs, ys, [head, ["3", "Bilan", "Texte"]])
    make.prose(doc[1], 60, 300, 480, "Ensuite. " + make.PROSE)
    found = table(read(doc)).table
    assert found is not None
    assert found.grid() == [head, ["1", "Rentrée", "Photo"], ["2", "Prix", "Vidéo"], ["3", "Bilan", "Texte"]]


def test_borderless_table_is_found_and_columns_of_prose_are_not_one() -> None:
    doc = make.new()
    make.prose(doc[0], 60, 80, 480)
    rows = [["Poste", "Nombre", "Prix", "Total"], ["Affiches", "120", "0,80", "96"], ["Flyers", "2 000", "0,05", "100"],
            ["Annonces en ligne", "3", "150", "450"]]  # fmt: skip
    for r, row in enumerate(rows):
        for x, text in zip((60, 220, 330, 440), row, strict=True):
            doc[0].insert_text((x, 180 + r * 18), text, fontsize=10, fontname="hebo" if r == 0 else "helv")
    make.prose(doc[0], 60, 300, 480, "Le total reste bas. " + make.PROSE)
    document = read(doc)
    found = table(document).table
    assert found is not None and found.grid() == rows and found.header_rows == 1
    assert [b.kind for b in document.blocks] == ["paragraph", "table", "paragraph"]


def test_paragraph_goes_on_over_the_page() -> None:
    doc = make.new(2)
    make.lines(doc[0], 60, 700, ["Le budget prévu par la gérante suffit pour"])
    make.lines(doc[1], 60, 80, ["tenir toute l'année scolaire."])
    document = read(doc)
    assert texts(document) == ["Le budget prévu par la gérante suffit pour tenir toute l'année scolaire."]
    assert document.blocks[0].page == 1


def test_turned_page_and_sideways_text_read_the_same() -> None:
    doc = make.new()
    make.prose(doc[0], 60, 80, 480)
    doc[0].set_rotation(90)
    sideways = make.new(1, 842, 595)
    for number, line in enumerate(make.wrap(make.PROSE, 480)):
        sideways[0].insert_text((100 + number * 15, 560), line, fontsize=11, rotate=90)
    assert texts(read(doc)) == texts(read(sideways)) == [make.PROSE.strip()]


WORD = st.text("abcdefghilmnoprstuvéèàç", min_size=2, max_size=9)
SENTENCE = st.lists(WORD, min_size=3, max_size=45).map(lambda words: " ".join(words).capitalize() + ".")


@settings(max_examples=25, deadline=None)
@given(st.lists(SENTENCE, min_size=1, max_size=7))
def test_every_paragraph_comes_back_once_and_in_order(sentences: list[str]) -> None:
    doc = make.new(1, 595, 1400)
    y = 80.0
    for sentence in sentences:
        y = make.prose(doc[0], 60, y, 470, sentence) + 12
    assert " ".join(texts(read(doc))) == " ".join(sentences)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.lists(WORD, min_size=3, max_size=3), min_size=2, max_size=8))
def test_every_cell_of_a_ruled_table_comes_back_in_its_place(rows: list[list[str]]) -> None:
    doc = make.new()
    xs, ys = [60.0, 210, 370, 540], [80.0 + 26 * i for i in range(len(rows) + 1)]
    make.ruled(doc[0], xs, ys)
    make.cells(doc[0], xs, ys, rows)
    found = table(read(doc)).table
    assert found is not None and found.grid() == rows
