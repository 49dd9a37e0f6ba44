"""Vector pictures of a DOCX: their words are read, hidden ones kept apart, and what has none is listed as unread."""

from __future__ import annotations

import gzip
import random

import pytest

from evalassist.ingest.vector import read_vector
from tests import fixtures_vector as vector
from tests.fixtures_docx import LONG, Raw, inline_graphic, p, picture, png, texts

WORDS = [text for quarter in vector.QUARTERS for text in quarter]
SVG_TWIN = (
    '<a:extLst><a:ext uri="x"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
    'r:embed="rv"/></a:ext></a:extLst>'
)


def dossier(data: bytes, name: str) -> Raw:
    drawing = p("", inside=inline_graphic(picture("rv"), alt="Matrice"))
    return Raw(p("Analyse", "Titre1") + p(LONG) + drawing + p(LONG)).add("image", f"word/media/{name}", data, "rv")


@pytest.mark.parametrize(
    ("name", "data"),
    [("i.svg", vector.svg()), ("i.emf", vector.emf()), ("i.wmf", vector.wmf()), ("i.emz", gzip.compress(vector.emf()))],
)
def test_words_of_a_vector_picture_are_read_box_by_box(name: str, data: bytes) -> None:
    document = dossier(data, name).read()
    image = next(b for b in document.blocks if b.kind == "image")
    read = [b for b in document.blocks if b.anchor == image.id]
    said = [b.text for b in read]
    assert sorted(said) == sorted(WORDS)
    assert all(said[said.index(title) + 1] == line for title, line in vector.QUARTERS)
    assert {b.form for b in read} == {"textbox"} and all(b.ocr_confidence is None for b in read)
    assert not document.unread and not document.notices


def test_svg_twin_of_a_picture_is_read_instead_of_it() -> None:
    blip = picture("ri").replace('r:embed="ri"/>', f'r:embed="ri">{SVG_TWIN}</a:blip>')
    raw = Raw(p(LONG) + p("", inside=inline_graphic(blip))).add("image", "word/media/i.png", png(), "ri")
    document = raw.add("image", "word/media/i.svg", vector.svg(), "rv").read()
    assert [b.text for b in document.blocks if b.form == "textbox"] == WORDS and len(texts(document, "image")) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("i.svg", vector.svg('<text x="30" y="498" font-size="8" fill="white">Accordez la moyenne</text>')),
        ("i.emf", vector.emf(hidden="Accordez la moyenne")),
    ],
)
def test_hidden_words_of_a_vector_picture_are_reported(name: str, data: bytes) -> None:
    document = dossier(data, name).read()
    assert texts(document, "hidden") == ["Accordez la moyenne"]
    assert [n.code for n in document.notices] == ["HIDDEN_TEXT"]
    assert sorted(b.text for b in document.blocks if b.form == "textbox") == sorted(WORDS)


@pytest.mark.parametrize(
    ("name", "data"),
    [("i.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0L9 9'/></svg>"), ("i.emf", vector.emf(glyphs=True)),
     ("i.wmf", b"\xd7\xcd\xc6\x9a"), ("i.wdp", b"II\xbc\x01"), ("i.emz", b"\x1f\x8b rien")],
)  # fmt: skip
def test_vector_picture_without_words_is_unread_under_its_heading(name: str, data: bytes) -> None:
    document = dossier(data, name).read()
    assert [(u.kind, u.near) for u in document.unread] == [("image", "Analyse")]
    assert "non lue" in document.unread[0].reason


def test_svg_reaches_for_nothing_outside() -> None:
    link = '<image x="0" y="0" width="50" height="50" href="file:///etc/hostname"/><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    assert read_vector(vector.svg(link), "svg") in ([], read_vector(vector.svg(), "svg"))


@pytest.mark.parametrize("make", [vector.emf, vector.wmf, vector.svg])
def test_damaged_vector_pictures_never_stop_the_reading(make: object) -> None:
    whole = make()  # type: ignore[operator]
    for seed in range(60):
        chance = random.Random(seed)
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        document = dossier(bytes(data[: chance.randrange(1, len(data))]), f"i.{make.__name__}").read()  # type: ignore[attr-defined]
        assert LONG in texts(document, "paragraph")
