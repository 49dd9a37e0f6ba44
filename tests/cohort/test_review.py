import copy
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from evalassist.cli.review import command
from evalassist.cohort.journal import OFF, verify
from evalassist.cohort.review import Decisions, check_journal, check_report, latest, read_decisions, record
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError
from tests.cohort.decisions import decisions, report, run

GOOD = decisions(1, "LF", {"C1": "present", "C2": "partial"})


@pytest.fixture(autouse=True)
def _traced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OFF, raising=False)


def saved(folder: Path, data: Any, name: str = "d.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def changed(path: str, value: Any) -> dict[str, Any]:
    data = copy.deepcopy(GOOD)
    *parents, last = path.split("/")
    place: Any = data
    for item in parents:
        place = place[item]
    place[last] = value
    return data


@pytest.mark.parametrize(
    "data",
    [
        [],
        {},
        changed("kind", "autre"),
        changed("schema_version", "2"),
        changed("dossier/sha256", "abc"),
        changed("criteria/C1/status", "excellent"),
        changed("criteria/C1/evidence", [{"block_id": "b0001"}]),
        changed("examiner", "  "),
        changed("criteria", {}),
    ],
)
def test_a_file_that_is_not_one_is_refused(tmp_path: Path, data: Any) -> None:
    with pytest.raises(EvalAssistError, match="DECISIONS_INVALID"):
        read_decisions(saved(tmp_path, data))


def test_broken_missing_and_marked_files(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"\xff\xfe{")
    with pytest.raises(EvalAssistError, match="DECISIONS_INVALID"):
        read_decisions(tmp_path / "x.json")
    with pytest.raises(EvalAssistError, match="FILE_MISSING"):
        read_decisions(tmp_path / "absent.json")
    (tmp_path / "bom.json").write_text(json.dumps(GOOD), encoding="utf-8-sig")
    assert read_decisions(tmp_path / "bom.json").examiner == "LF"
    assert read_decisions(saved(tmp_path, changed("examiner", "")), "M. Aubry").examiner == "M. Aubry"


@pytest.mark.parametrize(
    ("path", "value", "word"),
    [
        ("dossier/sha256", "c" * 64, "autre dossier"),
        ("rubric/sha256", "c" * 64, "autre référentiel"),
        ("rubric/id", "autre", "autre référentiel"),
        ("rubric/deliverable", None, "autre livrable"),
        ("criteria/C9", {"status": "absent", "tool_status": "absent"}, "C9"),
        ("criteria/C1/tool_status", "absent", "autre rapport"),
        ("criteria/C1/evidence", [{"block_id": "b0001", "start": 0, "end": 12, "quote": "cinq forces", "action": "confirm"}], "passage"),
    ],
)
def test_decisions_on_something_else_are_refused(path: str, value: Any, word: str) -> None:
    check_report(Decisions.model_validate(GOOD), report(1), "d.json")
    with pytest.raises(EvalAssistError, match=word):
        check_report(Decisions.model_validate(changed(path, value)), report(1), "d.json")


def test_the_journal_alone_also_refuses(tmp_path: Path) -> None:
    run(tmp_path, report(1))
    store = Store(tmp_path)
    check_journal(Decisions.model_validate(GOOD), store, "d.json")
    for path, value, word in (
        ("dossier/sha256", "c" * 64, "pas lu"),
        ("rubric/sha256", "c" * 64, "version"),
        ("rubric/deliverable", "M2", "livrable"),
    ):
        with pytest.raises(EvalAssistError, match=word):
            check_journal(Decisions.model_validate(changed(path, value)), store, "d.json")


def test_the_newest_decisions_of_an_examiner_count_and_history_stays(tmp_path: Path) -> None:
    store = Store(tmp_path)
    first, second = Decisions.model_validate(GOOD), Decisions.model_validate(changed("criteria/C1/status", "absent"))
    assert record(first, store) is not None
    assert record(first, store) is None
    assert record(second, store) is not None
    assert [item.decisions.criteria["C1"].status for item in latest(store)] == ["absent"]
    assert len(store.personal("decisions")) == 2
    assert verify(store).problems == ()


def test_command_stores_all_or_nothing(tmp_path: Path) -> None:
    run(tmp_path / "data", report(1))
    good, bad = saved(tmp_path, GOOD), saved(tmp_path, changed("dossier/sha256", "c" * 64), "e.json")
    data = ["--data", str(tmp_path / "data")]
    done = CliRunner().invoke(command, [str(good), str(bad), *data])
    assert isinstance(done.exception, EvalAssistError) and latest(Store(tmp_path / "data")) == []
    assert "2 décision(s) de LF" in CliRunner().invoke(command, [str(good), *data]).output
    assert "déjà enregistré" in CliRunner().invoke(command, [str(good), *data]).output
