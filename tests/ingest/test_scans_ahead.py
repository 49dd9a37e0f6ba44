"""Every second page scan is read by a process beside: the same document, whatever becomes of that process."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import pytest

from evalassist.ingest.ocr_result import OcrResult
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf import ahead, read_pdf
from evalassist.ingest.worker import read_held
from tests import fixtures_pdf as make

TESSDATA = Path(__file__).parents[2] / "models" / "tessdata"
OPTIONS = ReadOptions(tessdata=TESSDATA, cache=False)
SAID = ("Relancer les écoles du quartier en mars.", "Écrire une lettre chaque mois.", "Tenir la page du club.")


def who(number: int) -> OcrResult:
    return OcrResult((), float(os.getpid()), float(number))


@pytest.fixture
def forking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_alone", True)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


@pytest.mark.usefixtures("forking")
def test_every_second_page_is_read_by_another_process() -> None:
    beside = ahead.Ahead([3, 4, 7, 9], who)
    try:
        until = time.monotonic() + 20
        assert beside.take(3, until) is None
        four, nine = beside.take(4, until), beside.take(9, until)
        assert four is not None and nine is not None
        assert (four.height, nine.height) == (4.0, 9.0)
        assert four.width == nine.width != float(os.getpid())
    finally:
        beside.close()


@pytest.mark.usefixtures("forking")
def test_a_process_that_dies_or_is_late_leaves_its_pages_to_the_reader() -> None:
    def dies(number: int) -> OcrResult:
        os._exit(1)

    def late(number: int) -> OcrResult:
        time.sleep(60)
        return who(number)

    for read in (dies, late):
        beside = ahead.Ahead([1, 2], read)
        assert beside.take(2, time.monotonic() + 0.3) is None
        assert beside.take(2, time.monotonic() + 5) is None  # given up: no second wait
        beside.close()


def test_a_process_that_may_have_threads_is_not_forked() -> None:
    beside = ahead.Ahead([1, 2, 3], who)
    assert beside.take(2, time.monotonic() + 5) is None


def test_the_sandboxed_reader_reads_the_same_as_one_process() -> None:
    import pymupdf

    def page_of(text: str) -> bytes:
        def draw(page: Any) -> None:
            make.lines(page, 60, 80, [text], 16)
            make.prose(page, 60, 120, 480, make.PROSE)

        return make.scan(draw, 150)

    whole = pymupdf.open()
    for text in SAID:
        with pymupdf.open(stream=page_of(text), filetype="pdf") as one:
            whole.insert_pdf(one)
    data = whole.tobytes()
    isolated, here = read_held(data, "scans.pdf", OPTIONS), read_pdf(data, "scans.pdf", OPTIONS)
    assert isolated == here
    read = " ".join(block.text for block in isolated.body())
    assert [text for text in SAID if text in read] == list(SAID)
