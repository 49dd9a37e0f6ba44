from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from evalassist import pipeline
from evalassist.cli.run_check import expand, output_stems, parse_formats, run_check
from evalassist.model.errors import EvalAssistError


def touch(*paths: Path) -> list[Path]:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return list(paths)


def test_a_folder_stands_for_its_dossiers_but_not_for_earlier_reports(tmp_path: Path) -> None:
    kept = touch(tmp_path / "a.docx", tmp_path / "sous" / "b.PDF")
    touch(tmp_path / "~$a.docx", tmp_path / "notes.txt", tmp_path / "rapports" / "a.docx")
    assert expand([tmp_path], tmp_path / "rapports") == kept
    assert len(expand([tmp_path], tmp_path)) == 3
    assert expand([kept[0], kept[0]]) == [kept[0]]


def test_a_folder_without_a_dossier_is_said(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError) as caught:
        expand([tmp_path])
    assert caught.value.code == "NO_DOSSIER"


def test_output_names_are_unique() -> None:
    paths = [Path(name) for name in ("x/a.docx", "x/a.pdf", "y/a.pdf", "b.docx")]
    stems = output_stems(paths)
    assert len(set(stems)) == 4 and stems[3] == "b"


def test_formats_are_read_once_each() -> None:
    assert parse_formats("json, HTML,json", ("html", "json")) == ["json", "html"]
    with pytest.raises(EvalAssistError) as caught:
        parse_formats(",", ("html",))
    assert caught.value.code == "FORMAT_OPTION"


def test_a_fault_of_ours_on_one_dossier_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def fails(path: Path, *_: object, **__: object) -> None:
        seen.append(path.name)
        raise KeyError("b0099")

    monkeypatch.setattr(pipeline, "check_file", fails)
    monkeypatch.setattr("evalassist.matching.encoder.load_encoder", lambda _: SimpleNamespace(name="essai", sha256="0"))
    paths = touch(tmp_path / "a.docx", tmp_path / "b.docx")
    with pytest.raises(SystemExit) as left:
        run_check(paths, "ifocop-cm", None, "json", tmp_path / "out", None, "never", 30, None, True)
    assert left.value.code == 3
    assert seen == ["a.docx", "b.docx"]
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition("]")[0] for line in lines[:2]] == ["evalassist : [INTERNAL"] * 2
    assert lines[2] == "2 dossiers sur 2 n'ont pas pu être lus."
