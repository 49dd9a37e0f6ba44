"""The gate: what is refused, with which code, and what is read in spite of damage."""

from __future__ import annotations

import io
import random
import time
import zipfile
from pathlib import Path

import pytest

from evalassist.ingest.gate import read_bytes, read_document, sniff
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from tests.fixtures_docx import LONG, NS, Raw, cell, inline_graphic, p, picture, png, table

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
OPTIONS = ReadOptions(ocr="never")


def archive(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("--", "."), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code", "found"),
    [
        (b"", "FILE_EMPTY", ""),
        (b"\n \n", "FILE_EMPTY", ""),
        (OLE + "WordDocument".encode("utf-16-le"), "FORMAT_UNSUPPORTED", ".doc"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "ENCRYPTED", ""),
        (b"{\\rtf1 bonjour}", "FORMAT_UNSUPPORTED", "RTF"),
        (b"<!DOCTYPE html><html><body>x</body></html>", "FORMAT_UNSUPPORTED", "HTML"),
        (b"Un texte tout simple, sans format.", "FORMAT_UNSUPPORTED", "texte brut"),
        (png(), "FORMAT_UNSUPPORTED", "PNG"),
        (
            archive(**{"mimetype": "application/vnd.oasis.opendocument.text", "META-INF__manifest.xml": "<x/>"}),
            "FORMAT_UNSUPPORTED",
            "odt",
        ),
        (archive(**{"Index__Document.iwa": "x"}), "FORMAT_UNSUPPORTED", "Pages"),
        (archive(**{"xl__workbook.xml": "x"}), "FORMAT_UNSUPPORTED", "Excel"),
        (archive(**{"a.txt": "x"}), "FORMAT_UNSUPPORTED", "ZIP"),
        (archive(**{"word__styles.xml": "<x/>"}), "DOCX_BROKEN", ""),
        (b"PK\x03\x04" + bytes(10), "DOCX_BROKEN", ""),
    ],
)
def test_refusals_are_coded(data: bytes, code: str, found: str) -> None:
    with pytest.raises(EvalAssistError) as caught:
        read_bytes(data, "x.docx", OPTIONS)
    assert caught.value.code == code and found in caught.value.message and "\n" not in caught.value.message


def test_paths(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError, match="FILE_MISSING"):
        read_document(tmp_path / "absent.docx")
    with pytest.raises(EvalAssistError, match="FILE_UNREADABLE"):
        read_document(tmp_path)
    big = tmp_path / "gros.docx"
    big.write_bytes(bytes(3_000_000))
    with pytest.raises(EvalAssistError, match="FILE_TOO_BIG"):
        read_document(big, ReadOptions(max_bytes=1_000_000))
    good = tmp_path / "bon.docx"
    good.write_bytes(Raw(p(LONG)).bytes())
    document = read_document(good)
    assert document.file == "bon.docx" and len(document.sha256) == 64 and document.words == len(LONG.split())


def test_wrong_extension_is_read_and_said() -> None:
    document = read_bytes(Raw(p(LONG)).bytes(), "dossier.pdf", OPTIONS)
    assert "EXTENSION" in [n.code for n in document.notices]
    assert sniff(b"%PDF-1.7\n", "x.docx") == "pdf"


def test_no_text_is_an_error() -> None:
    raw = Raw(p("", inside=inline_graphic(picture("ri")))).add("image", "word/media/i.png", png(), "ri")
    with pytest.raises(EvalAssistError, match="seulement des images"):
        read_bytes(raw.bytes(), "x.docx", OPTIONS)


def test_other_language_is_noticed() -> None:
    english = "The plan of the team is to read all of the files and to write what it found in a report for the jury. " * 12
    codes = [n.code for n in read_bytes(Raw(p(english)).bytes(), "x.docx", OPTIONS).notices]
    assert codes == ["NOT_FRENCH"]


def test_zip_bomb_is_refused_fast() -> None:
    started = time.monotonic()
    with pytest.raises(EvalAssistError, match="BOMB"):
        read_bytes(
            Raw("<w:p/>").add("x", "word/footnotes.xml", b" " * 80_000_000, "rf").bytes(),
            "x.docx",
            ReadOptions(max_unpacked=50_000_000),
        )
    ratio = Raw(p(LONG) + p("", inside='<w:r><w:footnoteReference w:id="1"/></w:r>'))
    ratio.add("footnotes", "word/footnotes.xml", b" " * 60_000_000)
    with pytest.raises(EvalAssistError, match="BOMB"):
        read_bytes(ratio.bytes(), "x.docx", OPTIONS)
    assert time.monotonic() - started < 10


def test_entities_are_refused() -> None:
    def change(name: str, data: bytes) -> bytes:
        declared = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
        return declared + data.replace(b"Bonjour", b"&b;") if name == "word/document.xml" else data

    with pytest.raises(EvalAssistError, match="BOMB"):
        read_bytes(Raw(p("Bonjour")).bytes(change), "x.docx", OPTIONS)


def test_deep_nesting_ends_with_a_code_or_a_reading() -> None:
    deep = p(LONG)
    for _ in range(60):
        deep = table(cell(deep + "<w:p/>"))
    document = read_bytes(Raw(deep).bytes(), "x.docx", OPTIONS)
    assert LONG in " ".join(b.text for b in document.blocks)


def test_limit_on_characters_keeps_what_was_read() -> None:
    document = read_bytes(Raw(p(LONG) * 50).bytes(), "x.docx", ReadOptions(ocr="never", max_chars=1000))
    assert "LIMIT_REACHED" in [n.code for n in document.notices] and 0 < document.words < 400


def test_truncated_archive_is_read_at_best() -> None:
    data = Raw(p("Titre", "Titre1") + "".join(p(f"{LONG} {at * 7919 % 1009}") for at in range(200))).bytes()
    document = read_bytes(data[: int(len(data) * 0.8)], "x.docx", OPTIONS)
    assert "REPAIRED" in [n.code for n in document.notices] and document.words > 20


def sample() -> bytes:
    note = f'<w:footnotes {NS}><w:footnote w:id="1"><w:p><w:r><w:t>Note.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    body = p("Titre", "Titre1") + p(LONG, inside='<w:r><w:footnoteReference w:id="1"/></w:r>') * 6
    body += table(cell(p("a")) + cell(p("b")), cell(p("c")) + cell(p("d"))) + p("", inside=inline_graphic(picture("ri")))
    return Raw(body).add("footnotes", "word/footnotes.xml", note).add("image", "word/media/i.png", png(), "ri").bytes()


def damaged(seed: int) -> bytes:
    """A sample with bits flipped, a piece cut out, moved or repeated, or XML of one part broken."""
    chance = random.Random(seed)
    data = bytearray(sample())
    way = seed % 5
    if way == 0:
        del data[chance.randrange(20, len(data)) :]
    elif way == 1:
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif way == 2:
        at = chance.randrange(len(data))
        del data[at : at + chance.randrange(1, 400)]
    elif way == 3:
        at = chance.randrange(len(data))
        data[at:at] = data[max(0, at - 300) : at] * chance.randrange(1, 5)
    else:
        out, source = io.BytesIO(), zipfile.ZipFile(io.BytesIO(bytes(data)))
        victim = chance.choice(source.namelist())
        with zipfile.ZipFile(out, "w") as made:
            for name in source.namelist():
                content = bytearray(source.read(name))
                if name == victim:
                    at = chance.randrange(len(content))
                    content[at : at + chance.randrange(1, 60)] = bytes(chance.randrange(256) for _ in range(chance.randrange(8)))
                made.writestr(name, bytes(content))
        return out.getvalue()
    return bytes(data)


@pytest.mark.parametrize("seeds", [range(at, at + 40) for at in range(0, 200, 40)])
def test_damaged_files_give_a_code_or_a_document(seeds: range) -> None:
    for seed in seeds:
        started = time.monotonic()
        try:
            result = read_bytes(damaged(seed), "x.docx", OPTIONS)
            assert isinstance(result, Document) and result.words > 0, seed
        except EvalAssistError as error:
            assert error.code != "INTERNAL" and "\n" not in error.message, seed
            assert "interrompue" not in error.message, (seed, error.__cause__)
        assert time.monotonic() - started < 5, seed
