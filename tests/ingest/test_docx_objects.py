"""Text boxes, pictures, charts, SmartArt, tables, altChunk, lists."""

from __future__ import annotations

import pytest

from tests.fixtures_docx import (
    LONG,
    NS,
    Raw,
    box,
    cell,
    inline_graphic,
    kinds,
    p,
    picture,
    png,
    read,
    table,
    texts,
    word,
)


def test_text_box_read_once_and_groups_in_reading_order() -> None:
    quadrants = [("Menaces", 6, 4), ("Forces", 0, 0), ("Opportunités", 0, 4), ("Faiblesses", 6, 0)]
    runs = "".join(box(p(text), x, y) for text, x, y in quadrants)
    document = Raw(p(LONG) + p("", inside=runs)).read()
    assert texts(document, "paragraph")[1:] == ["Forces", "Faiblesses", "Opportunités", "Menaces"]
    assert {b.form for b in document.blocks[1:]} == {"textbox"}


def test_legacy_text_box_and_group() -> None:
    vml = (
        f"<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>{p('Un')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>"
    )
    member = f"<wps:wsp><wps:spPr/><wps:txbx><w:txbxContent>{p('Deux')}</w:txbxContent></wps:txbx></wps:wsp>"
    group = inline_graphic(f"<wpg:wgp>{member}</wpg:wgp>")
    document = Raw(p("", inside=vml) + p("", inside=group)).read()
    assert kinds(document) == [("paragraph", "Un"), ("paragraph", "Deux")]


def test_table_and_list_inside_a_text_box() -> None:
    inner = p("- premier point") + table(cell(p("a")) + cell(p("b")), cell(p("c")) + cell(p("d")))
    document = Raw(p("", inside=box(inner))).read()
    assert [(b.kind, b.form, b.text) for b in document.blocks] == [
        ("list_item", "textbox", "premier point"), ("table", "textbox", "a | b\nc | d"),
    ]  # fmt: skip


def test_white_text_in_a_filled_box_is_seen_and_off_page_is_not() -> None:
    white = '<w:color w:val="FFFFFF"/>'
    body = p("", inside=box(p("Bandeau", run=white), fill="204060")) + p("", inside=box(p("au loin"), x=-90))
    document = Raw(body).read()
    assert kinds(document) == [("paragraph", "Bandeau"), ("hidden", "au loin")]


def test_image_alt_and_unread_with_the_heading_above() -> None:
    raw = Raw(
        p("Analyse", "Titre1") + p(LONG) + p("", inside=inline_graphic(picture("ri"), alt="Matrice dessinée")) + p("Figure 1 : matrice")
    )
    document = raw.add("image", "word/media/i.png", png(), "ri").read()
    image = document.blocks[2]
    assert (image.kind, image.alt) == ("image", "Matrice dessinée")
    assert (document.unread[0].kind, document.unread[0].near) == ("image", "Analyse")
    assert (document.blocks[3].kind, document.blocks[3].anchor) == ("caption", image.id)


def test_small_and_repeated_pictures_are_no_unread_content() -> None:
    logo = p("", inside=inline_graphic(picture("ri"), width_cm=2, height_cm=2))
    big = p("", inside=inline_graphic(picture("rb")))
    raw = Raw(p(LONG) + logo + big * 3).add("image", "word/media/i.png", png(), "ri")
    document = raw.add("image", "word/media/b.png", png(), "rb").read()
    assert len(texts(document, "image")) == 4 and not document.unread


def test_linked_picture_is_not_opened() -> None:
    raw = Raw(p(LONG) + p("", inside=inline_graphic(picture("rx", "link"))))
    document = raw.external("image", "file:///etc/passwd", "rx").read()
    assert [n.code for n in document.notices] == ["EXTERNAL_REF"]
    assert document.unread[0].reason.startswith("image liée")


def chart_part() -> str:
    def points(tag: str, values: list[str], fmt: str = "") -> str:
        inner = "".join(f'<c:pt idx="{i}"><c:v>{v}</c:v></c:pt>' for i, v in enumerate(values))
        return f"<c:{tag}>{fmt}{inner}</c:{tag}>"

    def title(text: str) -> str:
        return f"<c:title><c:tx><c:rich><a:p><a:r><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx></c:title>"

    series = (
        f"<c:ser><c:tx><c:strRef>{points('strCache', ['Visites'])}</c:strRef></c:tx>"
        f"<c:cat><c:strRef>{points('strCache', ['Mars', 'Avril'])}</c:strRef></c:cat>"
        f"<c:val><c:numRef>{points('numCache', ['0.125', '0.3'], '<c:formatCode>0.0%</c:formatCode>')}</c:numRef></c:val></c:ser>"
    )
    return (
        f"<c:chartSpace {NS}><c:chart>{title('Audience')}<c:plotArea><c:barChart>{series}</c:barChart>"
        f"<c:catAx>{title('Mois')}</c:catAx></c:plotArea></c:chart></c:chartSpace>"
    )


def test_chart_becomes_a_table() -> None:
    raw = Raw(p(LONG) + p("", inside=inline_graphic('<c:chart r:id="rc"/>')))
    document = raw.add("chart", "word/charts/chart1.xml", chart_part(), "rc").read()
    caption, chart = document.blocks[1:]
    assert (caption.kind, caption.text, caption.anchor) == ("caption", "Audience", chart.id)
    assert (chart.form, chart.text) == ("chart", "Mois | Visites\nMars | 12.5 %\nAvril | 30.0 %")


def test_smartart_texts_in_the_order_of_the_tree() -> None:
    def point(key: str, text: str, kind: str = "node") -> str:
        return f'<dgm:pt modelId="{key}" type="{kind}"><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>'

    links = "".join(
        f'<dgm:cxn modelId="c{s}{d}" srcId="{s}" destId="{d}" srcOrd="{o}"/>' for s, d, o in (("0", "2", 1), ("0", "1", 0), ("1", "3", 0))
    )
    nodes = (
        point("0", "", "doc") + point("2", "Action") + point("1", "Diagnostic") + point("3", "Entretiens") + point("9", "calcul", "pres")
    )
    part = f"<dgm:dataModel {NS}><dgm:ptLst>{nodes}</dgm:ptLst><dgm:cxnLst>{links}</dgm:cxnLst></dgm:dataModel>"
    raw = Raw(p("", inside=inline_graphic('<dgm:relIds r:dm="rd" r:lo="x" r:qs="x" r:cs="x"/>')))
    document = raw.add("diagramData", "word/diagrams/data1.xml", part, "rd").read()
    assert [(b.text, b.list_level, b.form) for b in document.blocks] == [
        ("Diagnostic", 1, "smartart"), ("Entretiens", 2, "smartart"), ("Action", 1, "smartart"),
    ]  # fmt: skip


def test_smartart_that_cannot_be_read_is_listed() -> None:
    document = Raw(p(LONG) + p("", inside=inline_graphic('<dgm:relIds r:dm="absent"/>'))).read()
    assert [u.kind for u in document.unread] == ["smartart"]


def test_merged_cells_stand_once_with_their_spans() -> None:
    span, start, more = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    document = Raw(
        table(
            cell(p("Large"), span) + cell(p("C")),
            cell(p("Haut"), start) + cell(p("b1")) + cell(p("c1")),
            cell(p(""), more) + cell(p("b2")) + cell(p("c2")),
        )
    ).read()
    grid = document.blocks[0].table
    assert grid is not None and (grid.n_rows, grid.n_cols) == (3, 3)
    assert grid.grid() == [["Large", "Large", "C"], ["Haut", "b1", "c1"], ["Haut", "b2", "c2"]]
    assert document.blocks[0].text.count("Haut") == 1


def test_cell_keeps_its_lines_and_its_list() -> None:
    document = Raw(table(cell(p("- un") + p("- deux")) + cell(p("x")), cell(p("y")) + cell(p("z")))).read()
    first = document.blocks[0].table
    assert first is not None and first.cells[0].lines == ("- un", "- deux")


def test_tables_nested_four_deep() -> None:
    inner = table(cell(p("n4")) + cell(p("m4")), cell(p("o4")) + cell(p("q4")))
    for depth in (3, 2, 1):
        inner = table(cell(p(f"n{depth}")) + cell(p(f"m{depth}")), cell(p(f"o{depth}") + inner + p("")) + cell(p(f"q{depth}")))
    document = Raw(inner).read()
    assert [b.text for b in document.blocks] == [f"n{d} | m{d}\no{d} | q{d}" for d in (1, 2, 3, 4)]
    assert [b.anchor for b in document.blocks] == [None, "b0001", "b0002", "b0003"]


def test_framed_paragraphs_are_no_table() -> None:
    document = Raw(p(LONG) + table(cell(p("À retenir") + p("- un point")))).read()
    assert [(b.kind, b.form) for b in document.blocks[1:]] == [("paragraph", "textbox"), ("list_item", "textbox")]


def test_header_row_and_header_column() -> None:
    bold = "<w:b/>"
    rows = [
        cell(p("Critère", run=bold)) + cell(p("Nous", run=bold)),
        cell(p("Prix")) + cell(p("12 €")),
        cell(p("Délai")) + cell(p("3 j")),
    ]
    grid = Raw(table(*rows)).read().blocks[0].table
    assert grid is not None and grid.header_rows == 1
    rows = [cell(p(label, run=bold)) + cell(p(LONG)) for label in ("Âge", "Métier", "Freins")]
    grid = Raw(table(*rows)).read().blocks[0].table
    assert grid is not None and grid.header_rows == 0
    assert [c.header for c in grid.cells] == [True, False] * 3


def test_swot_without_bold_has_no_header() -> None:
    rows = [
        cell(p("Forces : " + LONG)) + cell(p("Faiblesses : " + LONG)),
        cell(p("Opportunités : " + LONG)) + cell(p("Menaces : " + LONG)),
    ]
    grid = Raw(table(*rows)).read().blocks[0].table
    assert grid is not None and not any(c.header for c in grid.cells)


@pytest.mark.parametrize("name", ["c.html", "c.txt"])
def test_alt_chunk(name: str) -> None:
    content = (
        "<html><head><title>non</title><style>p{}</style></head><body><h2>Titre</h2><p>Un <b>mot</b>.</p><ul><li>point</li></ul>"
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><p style='display:none'>piège</p></body></html>"
    )
    if name.endswith("txt"):
        content = "Première ligne\nSeconde ligne"
    raw = Raw(p("Avant") + '<w:altChunk r:id="ra"/>' + p("Après"))
    document = raw.add("aFChunk", f"word/{name}", content, "ra", "text/html" if name.endswith("html") else "text/plain").read()
    expected = (
        [("heading", "Titre"), ("paragraph", "Un mot."), ("list_item", "point"), ("table", "A | B\n1 | 2")]
        if name.endswith("html")
        else [("paragraph", "Première ligne"), ("paragraph", "Seconde ligne")]
    )
    assert kinds(document) == [("paragraph", "Avant"), *expected, ("paragraph", "Après")]
    assert {b.form for b in document.blocks[1:-1]} == {"altchunk"}


def test_embedded_file_is_not_opened() -> None:
    document = Raw(p(LONG) + p("", inside='<w:r><w:object><o:OLEObject ProgID="Excel" r:id="rz"/></w:object></w:r>')).read()
    assert [u.kind for u in document.unread] == ["embedded"]


NUMBERING = (
    f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    "</w:numbering>"
)


def item(text: str, num: int, level: int = 0) -> str:
    return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def test_labels_are_computed() -> None:
    rows = [
        ("u", 1, 0),
        ("v", 1, 1),
        ("w", 1, 1),
        ("x", 1, 2),
        ("y", 1, 0),
        ("z", 1, 1),
        ("b", 2, 0),
        ("r", 3, 0),
        ("s", 3, 0),
    ]
    document = Raw("".join(item(*row) for row in rows)).add("numbering", "word/numbering.xml", NUMBERING).read()
    assert [b.label for b in document.blocks] == ["1.", "a)", "b)", "1.I", "2.", "a)", "•", "5.", "6."]
    assert [b.list_level for b in document.blocks] == [1, 2, 2, 3, 1, 2, 1, 1, 1]
    assert {b.kind for b in document.blocks} == {"list_item"}


def test_python_docx_lists_and_tables() -> None:
    def build(d):  # type: ignore[no-untyped-def]
        d.add_paragraph("Un", "List Number")
        d.add_paragraph("Deux", "List Number")
        grid = d.add_table(2, 2)
        for row in grid.rows:
            for one in row.cells:
                one.text = "x"

    document = read(word(build))
    assert [(b.kind, b.label) for b in document.blocks] == [("list_item", "1."), ("list_item", "2."), ("table", None)]
