"""Rarer things: newer charts, a DOCX within a DOCX, unknown drawings, sections, macros, recognised pictures."""

from __future__ import annotations

import sys
import types
from collections import OrderedDict

import pytest

from evalassist.ingest.docx.rtf import read_rtf
from tests.fixtures_docx import LONG, NS, Raw, cell, inline_graphic, kinds, p, picture, png, table, texts
from tests.fixtures_pdf import quadrants

CX = "http://schemas.microsoft.com/office/drawing/2014/chartex"


def test_newer_chart() -> None:
    data = (
        '<cx:data id="0"><cx:strDim type="cat"><cx:lvl ptCount="2"><cx:pt idx="0">Visite</cx:pt><cx:pt idx="1">Achat</cx:pt>'
        '</cx:lvl></cx:strDim><cx:numDim type="val"><cx:lvl ptCount="2"><cx:pt idx="0">900</cx:pt><cx:pt idx="1">45</cx:pt>'
        "</cx:lvl></cx:numDim></cx:data>"
    )
    series = "<cx:series><cx:tx><cx:txData><cx:v>Personnes</cx:v></cx:txData></cx:tx></cx:series>"
    title = "<cx:title><cx:tx><cx:rich><a:p><a:r><a:t>Entonnoir</a:t></a:r></a:p></cx:rich></cx:tx></cx:title>"
    part = (
        f'<cx:chartSpace {NS} xmlns:cx="{CX}"><cx:chartData>{data}</cx:chartData><cx:chart>{title}<cx:plotArea>'
        f"<cx:plotAreaRegion>{series}</cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>"
    )
    drawing = inline_graphic(f'<cx:chart xmlns:cx="{CX}" r:id="rc"/>').replace("<w:r>", "").replace("</w:r>", "")
    run = (
        f'<w:r><mc:AlternateContent xmlns:cx1="{CX}"><mc:Choice Requires="cx1">{drawing}</mc:Choice><mc:Fallback>'
        "<w:t>Ce graphique n'est pas disponible</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document = Raw(p("", inside=run)).add("chartEx", "word/charts/chartEx1.xml", part, "rc").read()
    assert kinds(document) == [("caption", "Entonnoir"), ("table", " | Personnes\nVisite | 900\nAchat | 45")]


def test_unknown_drawing_falls_back() -> None:
    run = (
        '<w:r><mc:AlternateContent xmlns:zz="urn:inconnu"><mc:Choice Requires="zz"><w:t>neuf</w:t></mc:Choice>'
        "<mc:Fallback><w:t>ancien</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert kinds(Raw(p("", inside=run)).read()) == [("paragraph", "ancien")]


def test_docx_within_a_docx() -> None:
    inner = Raw(p("Titre interne", "Titre1") + p(LONG)).bytes()
    raw = Raw(p("Avant") + '<w:altChunk r:id="ra"/>').add("aFChunk", "word/part.docx", inner, "ra")
    document = raw.read()
    assert [(b.kind, b.form, b.text) for b in document.blocks] == [
        ("paragraph", "body", "Avant"), ("heading", "altchunk", "Titre interne"), ("paragraph", "altchunk", LONG),
    ]  # fmt: skip


RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Essai;}{\info{\title Non lu}}
\pard\outlinelevel0\b Diagnostic\b0\par
\pard L'\'e9quipe pr\u233?pare {\v pi\'e8ge} la f\u234\'ea}te {\field{\*\fldinst HYPERLINK x}{\fldrslt du lac}} \{2026\}.\par
\pard{\listtext \bullet\tab}relancer les \'e9coles\par
\trowd\cellx3000\cellx6000\pard\intbl Action\cell\pard\intbl Date\cell\row
\trowd\cellx3000\cellx6000\pard\intbl Affiche\par grand format\cell\pard\intbl mars\cell\row
\pard Fin.{\pict\pngblip 89504e47}\par}""".replace(rb"\u234\'ea}te", rb"\u234\'eate")


def test_rtf_chunk_is_read() -> None:
    raw = Raw(p("Avant") + '<w:altChunk r:id="ra"/>' + p("Après")).add("aFChunk", "word/part.rtf", RTF, "ra", "application/rtf")
    document = raw.read()
    assert kinds(document) == [
        ("paragraph", "Avant"), ("heading", "Diagnostic"), ("paragraph", "L'équipe prépare la fête du lac {2026}."),
        ("list_item", "relancer les écoles"), ("table", "Action | Date\nAffiche grand format | mars"), ("paragraph", "Fin."),
        ("paragraph", "Après"),
    ]  # fmt: skip
    assert {b.form for b in document.blocks[1:-1]} == {"altchunk"} and not document.unread


@pytest.mark.parametrize("data", [b"{\\rtf1" + b"{" * 5000, b"{\\rtf1 " + b"\\u-99999 " * 10 + b"}", b"{\\rtf1 ok", b"{\\rtf1}}}}"])
def test_broken_rtf_gives_text_or_nothing(data: bytes) -> None:
    found = read_rtf(data)
    assert found is None or all(item.kind == "paragraph" for item in found)


def test_section_break_turns_the_page() -> None:
    ends = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Fin de section</w:t></w:r></w:p>"
    body = p("Un") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Deux</w:t></w:r></w:p>" + ends + p("Paysage")
    assert [(b.text, b.page) for b in Raw(body).read().blocks] == [("Un", 1), ("Deux", 2), ("Fin de section", 2), ("Paysage", 3)]


def test_section_in_landscape_is_read_in_its_place() -> None:
    wide = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>'
    upright = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    grid = table(cell(p("Action")) + cell(p("Date")), cell(p("Affiche")) + cell(p("mars")))
    document = Raw(p("Avant") + upright + grid + wide + p("Après")).read()
    assert kinds(document) == [("paragraph", "Avant"), ("table", "Action | Date\nAffiche | mars"), ("paragraph", "Après")]


def test_rows_and_cells_in_content_controls() -> None:
    row = (
        f"<w:sdt><w:sdtContent><w:tr>{cell(p('c'))}<w:sdt><w:sdtContent>{cell(p('d'))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
    )
    body = table(cell(p("a")) + cell(p("b"))).replace("</w:tbl>", row + "</w:tbl>")
    assert texts(Raw(body).read(), "table") == ["a | b\nc | d"]


def test_deleted_row_is_apart() -> None:
    gone = "<w:tr><w:trPr><w:del w:id='1' w:author='x'/></w:trPr>" + cell(p("vieux")) + cell(p("rang")) + "</w:tr>"
    body = table(cell(p("a")) + cell(p("b")), cell(p("c")) + cell(p("d"))).replace("</w:tbl>", gone + "</w:tbl>")
    assert kinds(Raw(body).read()) == [("table", "a | b\nc | d"), ("deleted", "vieux rang")]


def test_macro_enabled_file_is_read_and_its_macro_left_alone() -> None:
    raw = Raw(p(LONG)).add("vbaProject", "word/vbaProject.bin", b"\x00" * 50)
    raw.types["word/document.xml"] = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert texts(raw.read(), "paragraph") == [LONG]


def test_recognised_picture_is_laid_out_by_quadrant() -> None:
    raw = Raw(p(LONG) + p("", inside=inline_graphic(picture("ri"))))
    document = raw.add("image", "word/media/i.png", quadrants(), "ri").read(ocr="auto")
    (image,) = [b for b in document.blocks if b.kind == "image"]
    read = [b for b in document.blocks if b.form == "ocr"]
    assert {b.anchor for b in read} == {image.id} and min(b.ocr_confidence or 0 for b in read) > 0.6
    found = [b.text for b in read]
    assert found.index("Équipe soudée") == found.index("FORCES") + 1
    assert found.index("Hausse du papier") == found.index("MENACES") + 2
    assert not document.unread and [n.code for n in document.notices] == ["OCR_USED"]


def test_pictures_of_margins_and_plain_ones_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    from evalassist.ingest import ocr, ocr_result

    monkeypatch.setenv("EVALASSIST_NO_CACHE", "1")
    monkeypatch.setattr(ocr_result, "_memory", OrderedDict())
    asked: list[object] = []
    monkeypatch.setattr(ocr, "recognise", lambda *args, **more: asked.append(args) or [])
    plain = Raw(p(LONG) + p("", inside=inline_graphic(picture("ri")))).add("image", "word/media/i.png", png(), "ri")
    assert plain.read(ocr="auto").unread == () and asked == []
    drawn = Raw(p(LONG) + p("", inside=inline_graphic(picture("ri"), width_cm=2, height_cm=2)))
    drawn.add("image", "word/media/i.png", quadrants(), "ri").read(ocr="auto")
    assert asked == []
    drawn.read(ocr="always")
    assert asked != []


def test_recogniser_that_fails_leaves_the_picture_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("evalassist.ingest.ocr")

    def crash(data: bytes, options: object) -> None:
        raise RuntimeError

    module.ocr_image = crash  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "evalassist.ingest.ocr", module)
    raw = Raw(p(LONG) + p("", inside=inline_graphic(picture("ri")))).add("image", "word/media/i.png", png(), "ri")
    assert [u.kind for u in raw.read(ocr="auto").unread] == ["image"]
