"""Headings by style, outline and look; contents; cover; captions; typed lists; and a property test of the whole."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evalassist.ingest.build import fold
from tests.fixtures_docx import LONG, Raw, cell, kinds, p, read, table, texts, word

BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
BOLD = "<w:b/>"


def headings(document):  # type: ignore[no-untyped-def]
    return [(b.level, b.text) for b in document.blocks if b.kind == "heading"]


def test_headings_by_style_outline_and_derived_style() -> None:
    outline = '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>Par plan</w:t></w:r></w:p>'
    body = p("Un", "Titre1") + p(LONG) + p("Deux", "Titre2") + p(LONG) + outline + p(LONG) + p("Maison", "Chapitre") + p(LONG)
    document = Raw(body).read()
    assert headings(document) == [(1, "Un"), (2, "Deux"), (3, "Par plan"), (1, "Maison")]
    assert document.blocks[5].section == ("Un", "Deux", "Par plan")


def test_long_prose_in_a_heading_style_is_a_paragraph() -> None:
    document = Raw(p("Vrai titre", "Titre1") + p(LONG * 3, "Titre1")).read()
    assert headings(document) == [(1, "Vrai titre")]


def test_headings_that_are_only_larger_bold_or_numbered() -> None:
    large = '<w:b/><w:sz w:val="32"/>'
    body = (
        p("Étude du marché", run=large) + p(LONG) + p("Les concurrents", run=BOLD) + p(LONG * 2) + p("Nos moyens", run=large)
        + p(LONG) + p("Le budget", run=BOLD) + p(LONG)
    )  # fmt: skip
    assert headings(Raw(body).read()) == [
        (1, "Étude du marché"),
        (2, "Les concurrents"),
        (1, "Nos moyens"),
        (2, "Le budget"),
    ]
    numbered = p("1. Contexte") + p(LONG) + p("1.1 Le client") + p(LONG) + p("2. Actions") + p(LONG)
    assert headings(Raw(numbered).read()) == [(1, "1. Contexte"), (2, "1.1 Le client"), (1, "2. Actions")]


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons choisi ce canal.",
        "12/03/2024",
        "contact@exemple.invalid",
        "« La mer, simplement »",
        "Budget total :",
        "Remarque ;",
    ],
)
def test_bold_lines_that_are_no_headings(text: str) -> None:
    assert headings(Raw(p(LONG) + p(text, run=BOLD) + p(LONG)).read()) == []


def test_bold_lines_in_a_row_are_no_headings() -> None:
    names = "".join(p(name, run=BOLD) for name in ("Anaïs Roche", "Bruno Lemire", "Chloé Astier", "Denis Vauquier", "Emma Prost"))
    assert headings(Raw(p(LONG) + names + p(LONG)).read()) == []


def test_bold_line_under_styled_headings_is_one_level_deeper() -> None:
    document = Raw(p("Un", "Titre1") + p(LONG) + p("Deux", "Titre2") + p("Nos points forts", run=BOLD) + p(LONG)).read()
    assert headings(document) == [(1, "Un"), (2, "Deux"), (3, "Nos points forts")]


def test_cover_lines_stay_paragraphs() -> None:
    cover = p("Dossier de pratique", "Titre") + p("Camille Fictive", "Titre1") + p("Session de juin", run='<w:b/><w:sz w:val="40"/>')
    document = Raw(cover + BREAK + p("Contexte", "Titre1") + p(LONG)).read()
    assert kinds(document)[:3] == [
        ("paragraph", "Dossier de pratique"),
        ("paragraph", "Camille Fictive"),
        ("paragraph", "Session de juin"),
    ]
    assert headings(document) == [(1, "Contexte")]


def toc_field() -> str:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    entry = "<w:r><w:t>{}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{}</w:t></w:r>"
    return p("", inside=begin + entry.format("Contexte", 2)) + p("", inside=entry.format("Actions", 5)) + p("", inside=end)


def test_contents_by_field_style_control_and_look() -> None:
    body = p("Contexte", "Titre1") + p(LONG) + p("Actions", "Titre1") + p(LONG)
    expected = [("toc", "Sommaire"), ("toc", "Contexte 2"), ("toc", "Actions 5")]
    styled = p("Contexte\t2", "TM1") + p("Actions\t5", "TM1")
    control = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{p('Sommaire')}{p('Contexte 2')}{p('Actions 5')}</w:sdtContent></w:sdt>"
    )
    typed = p("Sommaire") + p("Contexte ........ 2") + p("Actions ........ 5")
    for contents in (p("Sommaire", "Titre1") + toc_field(), p("Sommaire") + styled, control, typed):
        found = kinds(Raw(contents + body).read())
        assert [(k, t.replace(" ........", "")) for k, t in found[:3]] == expected
        assert found[3:] == [("heading", "Contexte"), ("paragraph", LONG), ("heading", "Actions"), ("paragraph", LONG)]


def test_contents_without_page_numbers() -> None:
    titles = p("Sommaire", run=BOLD) + p("Contexte") + p("Actions") + p("Bilan")
    body = "".join(p(title, "Titre1") + p(LONG) for title in ("Contexte", "Actions", "Bilan"))
    assert texts(Raw(titles + body).read(), "toc") == ["Sommaire", "Contexte", "Actions", "Bilan"]


def test_captions_go_to_the_right_neighbour() -> None:
    grid = table(cell(p("a")) + cell(p("b")), cell(p("1")) + cell(p("2")))
    document = Raw(p("Tableau 1 : coûts") + grid + p(LONG) + grid + p("Tableau 2 – gains") + p("Le tableau 2 montre tout.")).read()
    captions = [(b.text, b.anchor) for b in document.blocks if b.kind == "caption"]
    grids = [b.id for b in document.blocks if b.kind == "table"]
    assert captions == [("Tableau 1 : coûts", grids[0]), ("Tableau 2 – gains", grids[1])]
    assert texts(document, "paragraph") == [LONG, "Le tableau 2 montre tout."]


def test_typed_lists_and_manual_lines() -> None:
    lines = "<w:p><w:r><w:t>• un</w:t><w:br/><w:t>• deux</w:t></w:r></w:p>"
    document = Raw(p("- tiret") + p("-20 % de remise") + lines + p("1) d'abord") + p("2) ensuite")).read()
    assert [(b.kind, b.label, b.text) for b in document.blocks] == [
        ("list_item", "-", "tiret"), ("paragraph", None, "-20 % de remise"), ("list_item", "•", "un"), ("list_item", "•", "deux"),
        ("list_item", "1)", "d'abord"), ("list_item", "2)", "ensuite"),
    ]  # fmt: skip


def test_strict_ooxml_reads_the_same() -> None:
    raw = Raw(p("Titre un", "Titre1") + p(LONG) + table(cell(p("a")) + cell(p("b")), cell(p("c")) + cell(p("d"))))
    strict = (
        (
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
        (b"http://schemas.openxmlformats.org/drawingml/2006/main", b"http://purl.oclc.org/ooxml/drawingml/main"),
    )

    def change(name: str, data: bytes) -> bytes:
        for usual, other in strict:
            data = data.replace(usual, other)
        return data

    assert kinds(read(raw.bytes(change))) == kinds(raw.read())


WORDS = st.lists(
    st.sampled_from(["marché", "client", "équipe", "projet", "budget", "séance", "bilan", "visite", "action", "forêt"]),
    min_size=4,
    max_size=30,
)


@st.composite
def contents(draw: st.DrawFn) -> list[tuple[str, list[str]]]:
    """Pieces of a document, each with a mark of its own so that order and uniqueness can be checked."""
    pieces = []
    for at in range(draw(st.integers(1, 12))):
        kind = draw(st.sampled_from(["paragraph", "heading", "bullet", "table", "bold", "box"]))
        count = draw(st.integers(2, 3)) ** 2 if kind == "table" else 1
        pieces.append((kind, [f"m{at}x{one}q " + " ".join(draw(WORDS)) + "." for one in range(count)]))
    return pieces


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(contents())
def test_every_visible_character_once_and_in_order(pieces: list[tuple[str, list[str]]]) -> None:
    from tests.fixtures_docx import box

    body = ""
    for kind, parts in pieces:
        if kind == "table":
            size = int(len(parts) ** 0.5)
            body += table(*("".join(cell(p(t)) for t in parts[at : at + size]) for at in range(0, len(parts), size)))
        elif kind == "box":
            body += p("", inside=box(p(parts[0])))
        else:
            body += p(parts[0], {"heading": "Titre1"}.get(kind, ""), BOLD if kind == "bold" else "")
    document = Raw(body).read()
    shown = " ".join(" ".join(c.text for c in b.table.cells) if b.table else b.text for b in document.blocks)
    assert shown == fold(" ".join(text for _, parts in pieces for text in parts))


def test_python_docx_document_reads_in_order() -> None:
    def build(d):  # type: ignore[no-untyped-def]
        d.add_heading("Titre du début", 1)
        d.add_paragraph(LONG)
        d.add_heading("Détail", 2)
        d.add_paragraph(LONG, "List Bullet")

    document = read(word(build))
    assert [(b.kind, b.level, b.label) for b in document.blocks] == [
        ("heading", 1, None), ("paragraph", None, None), ("heading", 2, None), ("list_item", None, "•"),
    ]  # fmt: skip
