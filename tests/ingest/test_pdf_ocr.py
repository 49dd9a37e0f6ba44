"""Scans and images: read by recognition when wanted, listed as unread when not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rapidfuzz.distance import Levenshtein

from evalassist.ingest.ocr import ocr_image
from evalassist.ingest.ocr_layout import lay_out
from evalassist.ingest.ocr_rules import find_rules
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf import read_pdf
from tests import fixtures_pdf as make

TESSDATA = Path(__file__).parents[2] / "models" / "tessdata"
OCR, NO_OCR = ReadOptions(tessdata=TESSDATA), ReadOptions(tessdata=TESSDATA, ocr="never")


def draw(page: Any) -> None:
    make.lines(page, 60, 80, ["2. Plan d'action"], 16, fontname="hebo")
    make.prose(page, 60, 120, 480, make.PROSE * 2)
    make.lines(page, 70, 260, ["- relancer les écoles du quartier", "- écrire une lettre chaque mois"])


@pytest.mark.parametrize(("dpi", "angle"), [(150, 0.0), (200, 1.5), (300, -2.0)])
def test_scan_is_read_with_confidence_and_structure(dpi: int, angle: float) -> None:
    document = read_pdf(make.scan(draw, dpi, angle), "scan.pdf", OCR)
    image, *read = document.blocks
    assert image.kind == "image" and all(b.form == "ocr" and b.anchor == image.id for b in read)
    assert (read[0].kind, read[0].text) == ("heading", "2. Plan d'action")
    assert Levenshtein.normalized_similarity(read[1].text, (make.PROSE * 2).strip()) > 0.97
    assert [b.text for b in read if b.kind == "list_item"] == [
        "relancer les écoles du quartier", "écrire une lettre chaque mois",
    ]  # fmt: skip
    assert all(b.ocr_confidence is not None and b.ocr_confidence > 0.8 for b in read)
    assert document.unread == () and [n.code for n in document.notices] == ["OCR_USED"]


def test_scan_without_recognition_is_unread_not_an_error() -> None:
    document = read_pdf(make.scan(draw), "scan.pdf", NO_OCR)
    assert document.words == 0
    assert [(u.page, u.kind) for u in document.unread] == [(1, "scan")]


def test_sideways_scan_is_set_upright() -> None:
    import io

    import pymupdf
    from PIL import Image

    flat = make.new()
    draw(flat[0])
    pixmap = flat[0].get_pixmap(dpi=150, colorspace=pymupdf.csGRAY)
    out = io.BytesIO()
    Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples).rotate(90, expand=True).save(out, "PNG")
    doc = make.new(1, make.H, make.W)
    doc[0].insert_image(doc[0].rect, stream=out.getvalue())
    document = read_pdf(make.data(doc), "scan.pdf", OCR)
    assert "Plan d'action" in document.blocks[1].text


def with_image() -> Any:
    doc = make.new()
    y = make.lines(doc[0], 60, 80, ["3. Analyse"], 16, fontname="hebo")
    y = make.prose(doc[0], 60, y + 10, 480)
    doc[0].insert_image((60, y, 460, y + 280), stream=make.quadrants())
    make.lines(doc[0], 60, y + 300, ["Figure 1 - Matrice de la librairie"], 9)
    make.prose(doc[0], 60, y + 340, 480, "Ensuite. " + make.PROSE)
    return doc


def test_quadrants_of_an_image_are_read_one_by_one() -> None:
    result = ocr_image(make.quadrants(), OCR)
    assert result is not None and (result.confidence or 0) > 0.85
    found = [item.text for item in lay_out(result)]
    for title, first, second in (
        ("FORCES", "Équipe soudée", "Fichier de 800 clients"),
        ("FAIBLESSES", "Site lent", "Peu de photos"),
        ("OPPORTUNITÉS", "Marché de Noël", "Festival du livre"),
        ("MENACES", "Grande surface voisine", "Hausse du papier"),
    ):  # fmt: skip
        place = found.index(title)
        assert " ".join(found[place + 1 : place + 3]).startswith(f"{first} {second}")


def test_image_text_is_anchored_to_its_image_and_caption_too() -> None:
    document = read_pdf(make.data(with_image()), "essai.pdf", OCR)
    (image,) = [b for b in document.blocks if b.kind == "image"]
    (caption,) = [b for b in document.blocks if b.kind == "caption"]
    assert caption.anchor == image.id
    assert {b.anchor for b in document.blocks if b.form == "ocr"} == {image.id}
    assert image.section == ("3. Analyse",) and document.unread == ()


def test_image_is_unread_with_its_heading_when_recognition_is_off() -> None:
    (left,) = read_pdf(make.data(with_image()), "essai.pdf", NO_OCR).unread
    assert (left.page, left.kind, left.near) == (1, "image", "3. Analyse")


def test_invisible_layer_over_a_scan_is_read_as_recognised_text() -> None:
    import pymupdf

    doc = pymupdf.open(stream=make.scan(draw))
    make.prose(doc[0], 60, 120, 480, make.PROSE, render_mode=3)
    document = read_pdf(make.data(doc), "scan.pdf", NO_OCR)
    assert [(b.text, b.form) for b in document.blocks if b.kind == "paragraph"] == [(make.PROSE.strip(), "ocr")]
    assert not [b for b in document.blocks if b.kind == "hidden"]


def test_bytes_that_are_no_image_give_none() -> None:
    assert ocr_image(b"pas une image", OCR) is None
    assert ocr_image(make.quadrants(), NO_OCR) is None


def drawn_table(page: Any, rules: bool) -> list[list[str]]:
    rows = [["Action", "Qui", "Date"], ["Relancer les écoles du quartier", "Noémie", "12 mars"], ["Écrire la lettre", "Karim", "3 avril"],
            ["Préparer le stand", "Noémie", "20 mai"]]  # fmt: skip
    y = make.prose(page, 60, 80, 480) + 20
    xs, ys = [60.0, 240, 390, 540], [y + 42 * at for at in range(5)]
    make.cells(page, xs, ys, rows, 11)
    if rules:
        make.ruled(page, xs, ys)
    make.prose(page, 60, ys[-1] + 40, 480)
    return rows


@pytest.mark.parametrize(("dpi", "angle", "rules"), [(150, 1.0, True), (200, -1.5, True), (200, 0.6, False)])
def test_table_of_a_scan_keeps_its_cells(dpi: int, angle: float, rules: bool) -> None:
    rows: list[list[str]] = []
    document = read_pdf(make.scan(lambda page: rows.extend(drawn_table(page, rules)), dpi, angle), "scan.pdf", OCR)
    (table,) = [b for b in document.blocks if b.table is not None]
    assert table.table is not None and table.table.grid() == rows
    assert table.form == "ocr" and (table.ocr_confidence or 0) > 0.8


def test_table_of_an_image_keeps_its_cells() -> None:
    doc = make.new()
    rows = drawn_table(doc[0], True)
    data = doc[0].get_pixmap(dpi=150, clip=(40, 60, 560, 420)).tobytes("png")
    result = ocr_image(data, OCR)
    assert result is not None
    assert [item.table.grid() for item in lay_out(result) if item.table is not None] == [rows]


def test_rules_are_lines_not_letters_nor_photographs() -> None:
    from PIL import Image, ImageDraw

    page = Image.new("L", (1240, 1754), 245)
    pen = ImageDraw.Draw(page)
    pen.line((100, 300, 1100, 303), fill=20, width=3)
    pen.line((100, 300, 100, 900), fill=20, width=3)
    pen.rectangle((300, 1000, 900, 1400), fill=40)
    pen.text((120, 400), "Tableau des Actions", fill=0, font_size=50)
    level, upright = find_rules(page)
    assert level[2] - level[0] > 990 and abs(level[1] - 301) < 5 and upright[3] - upright[1] > 590
    noise = Image.effect_noise((800, 600), 90)
    assert find_rules(noise) == () and find_rules(Image.new("L", (900, 900), 255)) == ()
