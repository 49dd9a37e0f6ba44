"""200 spoilt files, DOCX and PDF, through the worker: a document or one coded line each, in time, and nothing left behind."""

from __future__ import annotations

import io
import os
import random
import time
import zipfile
import zlib
from functools import cache
from pathlib import Path

import pymupdf
import pytest

from evalassist.ingest.options import ReadOptions
from evalassist.ingest.worker import read_isolated
from evalassist.model.document import Document
from evalassist.model.errors import ERRORS, EvalAssistError
from tests import fixtures_pdf as pdf
from tests.ingest.test_gate import damaged, sample

OPTIONS = ReadOptions(ocr="never", timeout_s=10, max_memory=1024**3, max_unpacked=40_000_000)
UNEXPECTED = ("INTERNAL", "TIMEOUT", "WORKER_DIED")


@cache
def plain_pdf() -> bytes:
    doc = pdf.new(3)
    for number, page in enumerate(doc):
        y = pdf.lines(page, 60, 80, [f"{number + 1}. Diagnostic"], 16, fontname="hebo")
        y = pdf.prose(page, 60, y + 10, 470, pdf.PROSE * 2)
        pdf.ruled(page, [60, 200, 340], [y, y + 40, y + 80])
        pdf.cells(page, [60, 200, 340], [y, y + 40, y + 80], [["Action", "Date"], ["Affiche", "mars"]])
    doc[1].insert_image((60, 500, 200, 600), stream=pdf.quadrants(200, 140))
    doc.set_toc([[1, "1. Diagnostic", 1], [1, "2. Diagnostic", 2]])
    return bytes(doc.tobytes(garbage=0, deflate=False))


def spoilt_pdf(seed: int) -> bytes:
    """The PDF truncated, with bits flipped, pieces cut, repeated, or numbers and names of its objects changed."""
    chance = random.Random(seed)
    data = bytearray(plain_pdf())
    way = seed % 6
    if way == 0:
        del data[chance.randrange(30, len(data)) :]
    elif way == 1:
        for _ in range(chance.randrange(1, 200)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif way == 2:
        at = chance.randrange(len(data))
        del data[at : at + chance.randrange(1, 3000)]
    elif way == 3:
        at = chance.randrange(len(data))
        data[at:at] = data[max(0, at - 2000) : at] * chance.randrange(1, 4)
    elif way == 4:
        numbers = [at for at, sign in enumerate(data) if 48 <= sign <= 57]
        for at in chance.sample(numbers, 60):
            data[at] = 48 + chance.randrange(10)
    else:
        names = (b"/Kids", b"/Count", b"/Contents", b"/Length", b"/Font", b"/Parent", b"/MediaBox", b"endobj", b"xref")
        name = chance.choice(names)
        return bytes(data).replace(name, name[:-1] + bytes([97 + chance.randrange(26)]), chance.randrange(1, 9))
    return bytes(data)


def looping_pdf(kind: int) -> bytes:
    """PDFs that point at themselves or grow: page trees, forms, streams within streams, outlines."""
    kids, content, extra = "[3 0 R]", b"BT /F 12 Tf 50 700 Td (Bonjour) Tj ET", ""
    box = "/MediaBox[0 0 595 842]"
    if kind == 0:
        kids = "[2 0 R 3 0 R]"
    elif kind == 1:
        extra, content = "/XObject<</X 5 0 R>>", b"/X Do"
    elif kind == 2:
        box = "/MediaBox[0 0 9999999999 9999999999]"
    elif kind == 3:
        content = b"q " * 400_000
    elif kind == 4:
        content = b"BT /F 12 Tf " + b"(aaaaaaaaaaaaaaaa) Tj " * 60_000 + b"ET"
    packed = zlib.compress(content)
    length = -1 if kind == 5 else len(packed)
    form = zlib.compress(b"/X Do /X Do")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>",
        f"<</Type/Pages/Kids{kids}/Count 1/Parent 2 0 R>>".encode(),
        f"<</Type/Page/Parent 2 0 R{box}/Contents 4 0 R/Resources<<{extra}>>>>".encode(),
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (length, packed),
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length %d/Filter/FlateDecode>>stream\n%s\nendstream"
        % (len(form), form),
        b"<</First 6 0 R/Next 6 0 R/Last 6 0 R/Title(a)/Parent 6 0 R>>",
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, start=1))
    return b"%PDF-1.5\n" + body + b"trailer<</Size 7/Root 1 0 R>>\n%%EOF"


def locked_pdf(how: int) -> bytes:
    with pymupdf.open(stream=plain_pdf(), filetype="pdf") as doc:
        return bytes(doc.tobytes(encryption=how, owner_pw="proprio", user_pw="clef"))


def odd_zip(kind: int) -> bytes:
    """Archives within themselves, out of their folder, with the same part twice, too many parts, or locked."""
    out = io.BytesIO(sample())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as made:
        if kind == 0:
            inner = sample()
            for _ in range(6):
                box = io.BytesIO()
                with zipfile.ZipFile(box, "w") as nested:
                    nested.writestr("word/document.xml", inner)
                inner = box.getvalue()
            made.writestr("word/embeddings/recursif.docx", inner)
        elif kind == 1:
            made.writestr("../../../tmp/evade.txt", "x")
            made.writestr("/etc/evade", "x")
        elif kind == 2:
            with pytest.warns(UserWarning, match="Duplicate"):
                made.writestr("word/document.xml", b"<x/>")
        elif kind == 3:
            for at in range(12_000):
                made.writestr(f"word/media/p{at}.xml", b"")
        elif kind == 4:
            made.writestr("word/comments.xml", b"<a>" * 200_000)
        elif kind == 5:
            made.writestr("word/footnotes2.xml", b"0" * 45_000_000)
    data = bytearray(out.getvalue())
    if kind == 6:
        for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            start = data.find(sign)
            while start >= 0:
                data[start + at] |= 1
                start = data.find(sign, start + 4)
    return bytes(data)


FILES = {
    **{f"abime-{seed}.docx": seed for seed in range(400, 500)},
    **{f"abime-{seed}.pdf": seed for seed in range(84)},
}
OTHERS = {
    **{f"boucle-{kind}.pdf": (looping_pdf, kind) for kind in range(6)},
    **{f"verrou-{how}.pdf": (locked_pdf, how) for how in (2, 3, 4)},
    **{f"archive-{kind}.docx": (odd_zip, kind) for kind in range(7)},
}


def outcome(path: Path) -> str:
    """Read through the worker; return "lu" or the code, once the promises held."""
    started = time.monotonic()
    try:
        document = read_isolated(path, OPTIONS)
        assert isinstance(document, Document) and document.words > 0
        said = "lu"
    except EvalAssistError as error:
        assert error.code in ERRORS and "\n" not in error.message and "Traceback" not in error.message
        said = error.code
    assert time.monotonic() - started < 15, path.name
    return said


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the files, and temporary and cache folders of their own."""
    for name in ("dossiers", "tmp", "cache"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("EVALASSIST_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path / "dossiers")
    return tmp_path


def zombies() -> list[str]:
    """The ended children of this process that nobody waited for (Linux)."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        except OSError:
            continue
        if fields[0] == "Z" and int(fields[1]) == os.getpid():
            found.append(entry.parent.name)
    return found


def nothing_left(place: Path, names: set[str]) -> None:
    assert {path.name for path in (place / "dossiers").iterdir()} == names
    assert not any((place / "tmp").iterdir())
    assert not zombies()


@pytest.mark.parametrize("start", range(0, 184, 46))
def test_spoilt_files(place: Path, start: int) -> None:
    names = list(FILES)[start : start + 46]
    codes: dict[str, str] = {}
    for name in names:
        path = place / "dossiers" / name
        path.write_bytes(damaged(FILES[name]) if name.endswith("docx") else spoilt_pdf(FILES[name]))
        codes[name] = outcome(path)
    assert not {name: code for name, code in codes.items() if code in UNEXPECTED}
    assert "lu" in codes.values()
    nothing_left(place, set(names))


def test_looping_locked_and_odd_files(place: Path) -> None:
    codes: dict[str, str] = {}
    for name, (make, kind) in OTHERS.items():
        path = place / "dossiers" / name
        path.write_bytes(make(kind))
        codes[name] = outcome(path)
    assert {codes[f"verrou-{how}.pdf"] for how in (3, 4)} == {"ENCRYPTED"}
    assert codes["archive-0.docx"] == "lu" and codes["archive-5.docx"] == "BOMB" and codes["archive-6.docx"] == "ENCRYPTED"
    assert not {name: code for name, code in codes.items() if code in UNEXPECTED}
    nothing_left(place, set(OTHERS))
    assert not Path("/tmp/evade.txt").exists()


def test_there_are_two_hundred() -> None:
    assert len(FILES) + len(OTHERS) == 200
