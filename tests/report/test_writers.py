from __future__ import annotations

import html
import io
import os
import re
import zipfile
from pathlib import Path

import docx
import openpyxl
import pymupdf
import pytest
from docx.oxml.ns import qn

from evalassist.model.document import Block, Document
from evalassist.model.errors import EvalAssistError
from evalassist.report import figures
from evalassist.report.annotate import _find
from evalassist.report.flow import TITLES
from evalassist.report.markdown import escape
from evalassist.report.sheet import MAX_HEIGHT, row_height, sheet_names
from evalassist.report.writers import WRITERS, Audience, Options, file_name, write_report
from tests.report import fixture
from tests.report.test_html import HOSTILE, hostile_report

SNAPSHOTS = Path(__file__).with_name("snapshots")


def normalised(name: str, data: bytes) -> str:
    """The part of a written report a person would notice changing."""
    if name == "html":
        text = re.sub(r"<style>.*?</style>", "<style></style>", data.decode(), flags=re.DOTALL)
        return re.sub(r"<script>.*?</script>", "<script></script>", text, flags=re.DOTALL).replace("><", ">\n<") + "\n"
    if name == "docx":
        document = docx.Document(io.BytesIO(data))
        lines = [f"{item.style.name}: {item.text}" for item in document.paragraphs]
        return "\n".join([*lines, *(" | ".join(cell.text for cell in row.cells) for table in document.tables for row in table.rows)]) + "\n"
    if name == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(data))
        return (
            "\n".join(
                f"{sheet.title}: {[cell for cell in row if cell is not None]}"
                for sheet in book
                for row in sheet.iter_rows(values_only=True)
            )
            + "\n"
        )
    return data.decode()


@pytest.mark.parametrize(
    "name,audience",
    [
        ("json", "examiner"),
        ("html", "examiner"),
        ("html", "trainer"),
        ("html", "candidate"),
        ("md", "examiner"),
        ("md", "trainer"),
        ("md", "candidate"),
        ("docx", "examiner"),
        ("xlsx", "examiner"),
    ],
)
def test_snapshot(name: str, audience: Audience) -> None:
    got = normalised(name, WRITERS[name](fixture.report(), fixture.document(), fixture.rubric(), Options(audience)))
    kept = SNAPSHOTS / f"{audience}.{name}.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        SNAPSHOTS.mkdir(exist_ok=True)
        kept.write_text(got, encoding="utf-8")
    assert got == kept.read_text(encoding="utf-8"), "run with UPDATE_SNAPSHOTS=1 and read the difference"


@pytest.mark.parametrize("name", ["json", "html", "md", "docx", "xlsx"])
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    first, second = (WRITERS[name](fixture.report(), fixture.document(), fixture.rubric(), Options()) for _ in range(2))
    assert first == second


def test_the_contents_of_the_word_report_lead_to_the_headings_and_word_brings_them_up_to_date() -> None:
    document = docx.Document(io.BytesIO(WRITERS["docx"](fixture.report(), fixture.document(), fixture.rubric(), Options())))
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    links = {
        item.get(f"{word}anchor"): "".join(part.text for part in item.iter(f"{word}t"))
        for item in document.element.body.iter(f"{word}hyperlink")
    }
    headings = {
        mark.get(f"{word}name"): (paragraph.style.name, paragraph.text)
        for paragraph in document.paragraphs
        for mark in paragraph._p.iter(f"{word}bookmarkStart")
    }
    assert len(links) > 10 and set(links) == set(headings)
    assert all(headings[name] in (("Heading 1", text), ("Heading 2", text)) for name, text in links.items())
    ids = [mark.get(f"{word}id") for mark in document.element.body.iter(f"{word}bookmarkStart")]
    assert len(set(ids)) == len(ids) and ids == [mark.get(f"{word}id") for mark in document.element.body.iter(f"{word}bookmarkEnd")]
    names = [child.tag.removeprefix(word) for child in document.settings.element]
    assert names.index("updateFields") < names.index("compat")


def test_the_word_report_has_headings_a_contents_field_french_and_header_rows() -> None:
    document = docx.Document(io.BytesIO(WRITERS["docx"](fixture.report(), fixture.document(), fixture.rubric(), Options())))
    assert document.paragraphs[0].text == TITLES["examiner"]
    styles = [item.style.name for item in document.paragraphs]
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "Quote", "List Bullet"} <= set(styles)
    assert any("TOC" in (item.text or "") for item in document.element.body.iter(qn("w:instrText")))
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} == {"fr-FR"}
    assert all(
        table.rows[0]._tr.trPr is not None and table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for table in document.tables
    )


def test_no_cell_of_the_workbook_is_a_formula() -> None:
    report, extra = hostile_report()
    data = WRITERS["xlsx"](report, fixture.document(*extra), fixture.rubric(), Options())
    book = openpyxl.load_workbook(io.BytesIO(data))
    values = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in values)
    assert {cell.data_type for cell in values} <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets"))


def test_rows_are_tall_enough_for_their_text_and_passages_link_to_their_context() -> None:
    assert row_height([("court", 60)]) == 15
    assert row_height([("mot " * 100, 40), ("court", 10)]) == 15 * 11
    assert row_height([("a\nb\nc", 60)]) == 45
    assert row_height([("x" * 10_000, 30)]) == MAX_HEIGHT
    book = openpyxl.load_workbook(io.BytesIO(WRITERS["xlsx"](fixture.report(), fixture.document(), fixture.rubric(), Options())))
    sheet = book.worksheets[0]
    links = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.hyperlink]
    assert {cell.value for cell in links} == {"voir"}
    for cell in links:
        target = book["Passages"].cell(int(re.search(r"A(\d+)$", cell.hyperlink.location)[1]), 1)  # type: ignore[index]
        assert target.value == sheet.cell(cell.row, 6).value


@pytest.mark.parametrize("audience", ["examiner", "trainer", "candidate"])
@pytest.mark.parametrize("name", ["html", "md", "docx", "xlsx"])
def test_every_report_says_what_the_tool_did_its_hashes_its_measures_and_its_failures(name: str, audience: Audience) -> None:
    text = normalised(name, WRITERS[name](fixture.report(), fixture.document(), fixture.rubric(), Options(audience)))
    text = re.sub(r"\s+", " ", html.unescape(text).replace("\\", ""))
    known = figures.figures()
    assert known.measures and known.failures
    for wanted in (fixture.SHA, fixture.report().rubric.sha256, known.measures[0][1], known.failures[0].split(" : ")[0], "mot pour mot"):
        assert wanted in text, wanted
    assert re.search(r"lu sans l'outil|lecture sans l'outil", text)


def test_sheet_names_are_short_legal_and_different() -> None:
    names = sheet_names(["A/1", "A:1", "x" * 60, "x" * 61, "Passages", ""])
    assert len({name.lower() for name in names.values()}) == 6
    assert all(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in names.values())
    assert "Passages" not in names.values()


@pytest.mark.parametrize(
    "text", ["# titre", "- puce", "1. un", "<b>gras</b>", "| case |", "*étoile*", "[lien](http://x)", "---", "+ plus", "`code`"]
)
def test_markdown_text_stays_text(text: str) -> None:
    assert re.sub(r"\\(.)", r"\1", escape(text)) == text
    assert not re.match(r"(#|- |\+ |\d+\. |---)", escape(text))
    assert not re.search(r"(?<!\\)[<*`|\[]", escape(text))


@pytest.mark.parametrize("name", ["md", "docx", "xlsx"])
def test_hostile_text_cannot_break_a_file(name: str) -> None:
    report, extra = hostile_report()
    text = normalised(name, WRITERS[name](report, fixture.document(*extra), fixture.rubric(), Options()))
    assert "\u202e" not in text and "\x00" not in text
    assert "x" * 10_000 in text
    assert "window.hacked=1" in text.replace("\\", "")


def dossier_docx(path: Path) -> Document:
    """Write the fixture's dossier as a DOCX, in several runs a paragraph, and return it as it would be read."""
    document = fixture.document()
    file = docx.Document()
    for block in document.blocks:
        if block.table is not None:
            table = file.add_table(rows=block.table.n_rows, cols=block.table.n_cols)
            for cell in block.table.cells:
                table.cell(cell.row, cell.col).text = cell.text
        else:
            half = len(block.text) // 2
            paragraph = file.add_paragraph()
            paragraph.add_run(block.text[:half])
            paragraph.add_run(block.text[half:]).bold = True
    file.save(str(path))
    return document


def test_the_annotated_docx_keeps_every_character_and_comments_the_quotes(tmp_path: Path) -> None:
    source = tmp_path / "essai.docx"
    document = dossier_docx(source)
    data = WRITERS["annotated"](fixture.report(), document, fixture.rubric(), Options(source=source))
    assert data == WRITERS["annotated"](fixture.report(), document, fixture.rubric(), Options(source=source))
    before, after = docx.Document(str(source)), docx.Document(io.BytesIO(data))
    texts = [[item.text for item in file.element.body.iter(qn("w:t"))] for file in (before, after)]
    assert texts[0] == texts[1]
    comments = [comment.text for comment in after.comments]
    assert len(comments) == 7
    assert any("C2.a Objectifs SMART (en partie, lecture probable)" in text for text in comments)
    start = next(item for item in after.element.body.iter(qn("w:commentRangeStart")) if item.getnext().tag == qn("w:r"))
    assert start.get(qn("w:id")) is not None


def test_the_annotated_pdf_keeps_its_text_and_gains_highlights(tmp_path: Path) -> None:
    source = tmp_path / "essai.pdf"
    base = fixture.document()
    with pymupdf.open() as pdf:
        for number in range(1, 7):
            page = pdf.new_page()
            page.insert_textbox((60, 60, 540, 780), "\n\n".join(b.text for b in base.blocks if b.page == number), fontsize=11)
        pdf.save(str(source))
    document = base.model_copy(update={"format": "pdf"})
    data = WRITERS["annotated"](fixture.report(), document, fixture.rubric(), Options(source=source))
    assert data == WRITERS["annotated"](fixture.report(), document, fixture.rubric(), Options(source=source))
    with pymupdf.open(stream=data, filetype="pdf") as after, pymupdf.open(str(source)) as before:
        assert [page.get_text() for page in after] == [page.get_text() for page in before]
        found = [(page.number + 1, note.info["content"]) for page in after for note in page.annots()]
    assert (3, "Passage relevé pour :\nC2.a Objectifs SMART (en partie, lecture probable)") in found
    assert {number for number, _ in found} == {2, 3, 6}


def test_highlights_follow_words_cut_at_line_ends_and_stay_in_their_block(tmp_path: Path) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_textbox((60, 60, 200, 300), "Les Reels cartonnent chez les 25-\n40 ans du coin. La cantine passe au bio.", fontsize=11)
        page.insert_textbox((300, 60, 540, 300), "La cantine passe au bio.", fontsize=11)
        whole = _find(page, "Les Reels cartonnent chez les 25-40 ans du coin", (60, 60, 200, 300))
        marked = " ".join(page.get_textbox(quad.rect).strip() for quad in whole)
        assert "Reels cartonnent" in marked and "ans du coin" in marked
        assert all(quad.rect.x0 >= 290 for quad in _find(page, "La cantine passe au bio", (300, 60, 540, 300)))
        assert all(quad.rect.x1 <= 210 for quad in _find(page, "La cantine passe au bio", (60, 60, 200, 300)))
        cells = _find(page, "La cantine | du coin")
        assert len(cells) >= 2
        assert _find(page, "Rien de tout cela n'est écrit ici") == []


def test_an_annotated_copy_needs_the_file(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError) as caught:
        WRITERS["annotated"](fixture.report(), fixture.document(), fixture.rubric(), Options(source=tmp_path / "parti.docx"))
    assert caught.value.code == "FILE_MISSING"


def test_no_report_takes_the_name_of_the_dossier() -> None:
    names = [
        file_name("dossier", name, fixture.document(), audience) for name in WRITERS for audience in ("examiner", "trainer", "candidate")
    ]
    assert "dossier.docx" not in names and "dossier.pdf" not in names
    assert "dossier.annote.docx" in names and "dossier.candidat.html" in names


def test_a_refused_folder_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError) as caught:
        write_report(fixture.report(), fixture.document(), fixture.rubric(), "json", tmp_path / "absent" / "x.json")
    assert caught.value.code == "OUTPUT_UNWRITABLE"
    assert list(tmp_path.iterdir()) == []


def test_hostile_blocks_are_the_ones_meant() -> None:
    assert len(HOSTILE) == len(hostile_report()[1]) and isinstance(hostile_report()[1][0], Block)
