"""What recognition read is kept from one run to the next, and used only for the same image."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import pytest

from evalassist.ingest import ocr, ocr_result
from evalassist.ingest.ocr import ocr_image
from evalassist.ingest.options import ReadOptions
from tests.fixtures_pdf import quadrants


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of the images the engine is asked to read, in a cache of this test's own."""
    monkeypatch.setenv("EVALASSIST_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("EVALASSIST_NO_CACHE", raising=False)
    monkeypatch.setattr(ocr_result, "_memory", OrderedDict())
    asked: list[int] = []
    engine = ocr.recognise

    def counted(samples: bytes, *args: int, **more: object) -> object:
        asked.append(len(samples))
        return engine(samples, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ocr, "recognise", counted)
    return asked


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what this process remembers, as a new run would."""
    monkeypatch.setattr(ocr_result, "_memory", OrderedDict())


def test_same_image_is_read_once_over_two_runs(calls: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    image = quadrants(500, 350)
    first = ocr_image(image, ReadOptions())
    asked = len(calls)
    forget(monkeypatch)
    assert ocr_image(image, ReadOptions()) == first and first is not None and first.words > 5
    assert len(calls) == asked > 0
    ocr_image(quadrants(520, 350), ReadOptions())
    assert len(calls) > asked


def test_no_cache_reads_again_and_writes_nothing(calls: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    image = quadrants(500, 350)
    ocr_image(image, ReadOptions(cache=False))
    asked = len(calls)
    ocr_image(image, ReadOptions(cache=False))
    assert len(calls) == 2 * asked and not (tmp_path / "cache").exists()
    monkeypatch.setenv("EVALASSIST_NO_CACHE", "1")
    ocr_image(image, ReadOptions())
    assert not (tmp_path / "cache").exists()


def test_a_spoilt_entry_is_read_again(calls: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlite3

    from evalassist.cache import shared_store

    image = quadrants(500, 350)
    first = ocr_image(image, ReadOptions())
    asked = len(calls)
    store = shared_store()
    assert store is not None
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE entry SET value = x'00ff'")
    forget(monkeypatch)
    assert ocr_image(image, ReadOptions()) == first and len(calls) == 2 * asked


def test_narrow_and_plain_images_do_not_end_the_process() -> None:
    import io

    from PIL import Image

    for size in ((600, 320), (333, 41), (17, 900), (2000, 9), (20, 20)):
        out = io.BytesIO()
        Image.new("RGB", size, "white").save(out, "PNG")
        result = ocr_image(out.getvalue(), ReadOptions(cache=False))
        assert result is not None and result.lines == () and (result.width, result.height) == size
