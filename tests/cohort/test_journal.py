import json
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.journal import command
from evalassist.cohort.journal import OFF, RETENTION, apply_retention, lines, record_quietly, record_run, verify
from evalassist.cohort.store import HEAD, Store
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import DossierInfo, Report, RubricInfo, ToolInfo


def report(file: str = "atelier.docx", sha: str = "a" * 64) -> Report:
    dossier = DossierInfo(file=file, sha256=sha, format="docx", pages=3, words=900, language="fr", readability={})
    rubric = RubricInfo(id="r", version="1", sha256="b" * 64, deliverable="M1")
    return Report(tool=ToolInfo(version="0"), rubric=rubric, dossier=dossier, criteria=(), elements=(), mentions=())


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.setenv("EVALASSIST_USER", "Lise Faure")
    folder = tmp_path / "data"
    for index in range(4):
        record_run(report(f"copie{index}.docx", str(index) * 64), command="check", folder=folder)
    return Store(folder)


def tamper(store: Store, *statements: str) -> None:
    with sqlite3.connect(store.path) as connection:
        for name in ("entries_keep", "entries_stay", "personal_keep"):
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0


def test_an_untouched_journal_is_intact_and_private(store: Store) -> None:
    result = verify(store)
    assert (result.entries, result.problems, result.remarks) == (4, (), ())
    for path in store.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert verify(store, result.head).problems == ()
    assert "copie3.docx" in lines(store)[-1] and "par Lise Faure" in lines(store)[-1]


def test_the_chain_holds_no_personal_value(store: Store) -> None:
    bodies = json.dumps([entry.body for entry in store.entries()])
    assert "copie" not in bodies and "Lise" not in bodies and "1" * 64 not in bodies


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE entries SET at='2020-01-01T00:00:00+00:00' WHERE seq=2", "entrée 2 : contenu modifié"),
        ("UPDATE entries SET body=replace(body, 'check', 'batch') WHERE seq=3", "entrée 3 : contenu modifié"),
        ("DELETE FROM entries WHERE seq=2", "entrée 2 : manquante"),
        ("DELETE FROM entries WHERE seq=4", "journal coupé"),
        ("DELETE FROM entries", "journal coupé"),
        ("UPDATE personal SET value=replace(value, 'copie1', 'copie9') WHERE role='subject' AND seq=2", "donnée personnelle modifiée"),
        ("DELETE FROM personal WHERE seq=2 AND role='actor'", "sans effacement enregistré"),
        ("INSERT INTO personal VALUES('x', 2, 'subject', 's', '{}')", "hors du journal"),
    ],
)
def test_every_change_is_found(store: Store, statement: str, word: str) -> None:
    tamper(store, statement)
    assert any(word in problem for problem in verify(store).problems)


def test_a_cut_stays_visible_after_new_entries(store: Store) -> None:
    tamper(store, "DELETE FROM entries WHERE seq>2", "DELETE FROM personal WHERE seq>2")
    for index in range(5):
        record_run(report(f"neuf{index}.docx"), command="check", folder=store.folder)
    assert any("repère de fin" in problem for problem in verify(store).problems)


def test_a_rebuilt_journal_is_found_by_a_head_noted_elsewhere(store: Store) -> None:
    noted = verify(store).head
    for path in store.folder.iterdir():
        path.unlink()
    record_run(report(), command="check", folder=store.folder)
    assert verify(store).problems == ()
    assert any("--head" in problem for problem in verify(store, noted).problems)


def test_lost_files_and_garbage(store: Store) -> None:
    (store.folder / HEAD).unlink()
    assert any("repère" in problem for problem in verify(store).problems)
    store.path.write_bytes(b"rien d'un journal" * 100)
    assert any("ne se lit plus" in problem for problem in verify(store).problems)


def test_entries_refuse_updates(store: Store) -> None:
    with sqlite3.connect(store.path) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("UPDATE entries SET kind='x'")


def test_erasure_keeps_the_chain_and_leaves_no_byte(store: Store) -> None:
    refs = [item.ref for item in store.personal("subject") if item.value["file"] == "copie2.docx"]
    assert store.erase(refs, "demande") is not None
    result = verify(store)
    assert (result.entries, result.problems) == (5, ())
    assert b"copie2.docx" not in store.path.read_bytes()
    assert b"copie1.docx" in store.path.read_bytes()
    assert store.erase(refs, "demande") is None


def test_retention_erases_only_what_is_old(store: Store) -> None:
    store.set_setting(RETENTION, "30")
    assert apply_retention(store) == 0
    assert apply_retention(store, datetime.now(UTC) + timedelta(days=31)) == 8
    assert store.personal() == []
    assert verify(store).problems == ()


def test_a_clock_that_jumps_back_is_a_remark(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    class Past(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            return datetime(2001, 1, 1, tzinfo=UTC)

    monkeypatch.setattr("evalassist.cohort.store.datetime", Past)
    record_run(report(), command="check", folder=store.folder)
    result = verify(store)
    assert result.problems == () and any("horloge" in remark for remark in result.remarks)


def _add(folder: Path) -> None:
    for _ in range(10):
        record_run(report(), command="check", folder=folder)


def test_two_processes_share_one_chain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OFF, raising=False)
    workers = [get_context("fork").Process(target=_add, args=(tmp_path / "data",)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    result = verify(Store(tmp_path / "data"))
    assert (result.entries, result.problems) == (30, ())


def test_off_and_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OFF, "1")
    assert record_run(report(), command="check", folder=tmp_path / "data") is None
    assert not (tmp_path / "data").exists()
    monkeypatch.delenv(OFF)
    (tmp_path / "fichier").write_text("x", encoding="utf-8")
    with pytest.raises(EvalAssistError, match="DATA_UNWRITABLE"):
        record_run(report(), command="check", folder=tmp_path / "fichier")
    assert "n'est pas tracé" in (record_quietly(report(), command="check", folder=tmp_path / "fichier") or "")


def test_commands(store: Store) -> None:
    runner = CliRunner()
    data = ["--data", str(store.folder)]
    assert "Journal intact : 4 entrée(s)" in runner.invoke(command, ["verify", *data]).output
    assert len(runner.invoke(command, ["show", "--last", "2", *data]).output.splitlines()) == 2
    assert "365 jour(s)" in runner.invoke(command, ["retention", "--days", "365", *data]).output
    tamper(store, "DELETE FROM entries WHERE seq=1")
    done = runner.invoke(command, ["verify", *data])
    assert isinstance(done.exception, EvalAssistError) and done.exception.exit_status == 6


def test_a_batch_dossier_is_noted_with_its_label_and_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from types import SimpleNamespace
    from typing import Any, cast

    from evalassist.cli.run_batch import tracer
    from evalassist.model.report import ModelRef

    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path))
    settings = SimpleNamespace(rubric=SimpleNamespace(id="r", version="1", sha256="b" * 64), deliverable=None)
    trace = tracer(cast(Any, settings), (ModelRef(name="m", sha256="c" * 64),))
    trace(
        cast(Any, SimpleNamespace(stem="Vasseur_12", label="Lucie Vasseur (12)")), cast(Any, SimpleNamespace(summary={"sha256": "d" * 64}))
    )
    store = Store()
    (entry,) = store.entries()
    assert entry.body["command"] == "batch" and entry.body["tool"]["models"] == [{"name": "m", "sha256": "c" * 64}]
    assert store.personal("subject")[0].value == {"file": "Vasseur_12", "sha256": "d" * 64, "candidate": "Lucie Vasseur (12)"}
    (tmp_path / "fichier").write_text("x", encoding="utf-8")
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path / "fichier"))
    for _ in range(2):  # said once
        trace(cast(Any, SimpleNamespace(stem="s", label="l")), cast(Any, SimpleNamespace(summary={})))
    assert capsys.readouterr().err.count("n'est pas tracé") == 1
