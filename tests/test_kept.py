"""Kept analyses: the same bytes with and without them, nothing stale, and no heavy room on a hit."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from evalassist import kept
from evalassist.cache import Store
from evalassist.ingest.options import ReadOptions
from evalassist.kept import Choices, Kept
from evalassist.model.errors import notice
from tests.cli.test_check import dossier
from tests.report.fixture import document, report

ROOT = Path(__file__).resolve().parents[1]
CHOICES = Choices("a" * 64, "M1", None, ReadOptions())


def test_what_is_kept_comes_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "essai.docx"
    path.write_bytes(b"contenu")
    store = Kept(CHOICES, Store(tmp_path / "cache"))
    key = store.key(path)
    assert key is not None
    assert not store.has(key)
    store.keep(key, document(), report())
    assert store.has(key)
    assert store.report(key) == report()
    assert store.document(key) == document()
    store.keep_rendered(key, "html:examiner", b"<p>oui</p>")
    assert store.rendered(key, "html:examiner") == b"<p>oui</p>"


@pytest.mark.parametrize(
    "other",
    [
        replace(CHOICES, rubric_sha256="b" * 64), replace(CHOICES, deliverable=None), replace(CHOICES, now="2026-01-01"),
        replace(CHOICES, options=ReadOptions(ocr="never")), replace(CHOICES, options=ReadOptions(timeout_s=10)),
    ],
)  # fmt: skip
def test_every_choice_changes_the_key(tmp_path: Path, other: Choices) -> None:
    path = tmp_path / "essai.docx"
    path.write_bytes(b"contenu")
    store = Store(tmp_path / "cache")
    assert Kept(CHOICES, store).key(path) != Kept(other, store).key(path)


def test_bytes_name_program_and_calibration_change_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, renamed = tmp_path / "essai.docx", tmp_path / "autre.docx"
    path.write_bytes(b"contenu")
    renamed.write_bytes(b"contenu")
    store = Store(tmp_path / "cache")
    keys = [Kept(CHOICES, store).key(path), Kept(CHOICES, store).key(renamed)]
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path / "donnees"))
    (tmp_path / "donnees").mkdir()
    (tmp_path / "donnees" / "status-local.json").write_text("{}", encoding="utf-8")
    keys.append(Kept(CHOICES, store).key(path))
    monkeypatch.setattr(kept, "_program_mark", lambda: "autre programme")
    keys.append(Kept(CHOICES, store).key(path))
    path.write_bytes(b"contenu change")
    keys.append(Kept(CHOICES, store).key(path))
    assert None not in keys
    assert len(set(keys)) == 5


def test_a_reading_cut_short_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "essai.docx"
    path.write_bytes(b"contenu")
    store = Kept(CHOICES, Store(tmp_path / "cache"))
    key = store.key(path)
    cut = report().model_copy(update={"notices": (notice("PARTIAL_READ", reason="durée"),)})
    store.keep(key, document(), cut)
    assert not store.has(key)


def test_turned_off_or_a_model_known_by_name_only_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "essai.docx"
    path.write_bytes(b"contenu")
    assert Kept(replace(CHOICES, model="un-nom-quelconque"), Store(tmp_path / "cache")).key(path) is None
    monkeypatch.setenv("EVALASSIST_NO_CACHE", "1")
    assert Kept(CHOICES).key(path) is None


def test_a_damaged_entry_is_a_miss(tmp_path: Path) -> None:
    path = tmp_path / "essai.docx"
    path.write_bytes(b"contenu")
    raw = Store(tmp_path / "cache")
    store = Kept(CHOICES, raw)
    key = store.key(path)
    assert key is not None
    store.keep(key, document(), report())
    raw.put(kept.digest(key, "report"), b"abime")
    assert not store.has(key)


def test_same_bytes_with_and_without_and_no_heavy_room_on_a_hit(tmp_path: Path) -> None:
    path = dossier(tmp_path / "atelier.docx")
    code = (
        "import sys; from evalassist.cli.main import cli\n"
        "try: cli(sys.argv[1:], standalone_mode=False)\nexcept SystemExit: pass\n"
        "print(sorted(set(sys.modules) & {'numpy', 'spacy', 'pymupdf', 'torch', 'onnxruntime', 'docx', 'jinja2'}))"
    )
    lines = []
    for out, extra in (("sans", ["--no-cache"]), ("premier", []), ("second", [])):
        arguments = ["check", str(path), "-r", "6cent30six-rs", "--format", "html,json,md", "-o", str(tmp_path / out), *extra]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "EVALASSIST_CACHE_DIR": str(tmp_path / "cache")}
        done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, env=environment, check=True)
        lines.append(done.stdout.strip().splitlines()[-1])
    assert lines[2] == "[]"
    assert lines[1] != "[]"
    for name in ("atelier.html", "atelier.json", "atelier.md"):
        assert len({(tmp_path / out / name).read_bytes() for out in ("sans", "premier", "second")}) == 1
    assert json.loads((tmp_path / "second" / "atelier.json").read_bytes())["rubric"]["id"] == "6cent30six-rs"
