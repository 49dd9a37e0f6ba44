import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.erase import command as erase_command
from evalassist.cli.export import command as export_command
from evalassist.cohort.journal import OFF, verify
from evalassist.cohort.privacy import erase, find
from evalassist.cohort.pseudonymise import FILE, KeyFile, masked_name
from evalassist.cohort.review import latest
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError
from tests.cohort.decisions import decisions, keep, report, run, sha

LUCIE, PAUL = "Vasseur_Lucie.docx", "paul-vasseur-m1.pdf"


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.setenv("EVALASSIST_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "data"
    run(folder, report(1, file=LUCIE))
    run(folder, report(2, file=PAUL))
    keep(
        folder,
        [decisions(1, "LF", {"C1": "present"}, file=LUCIE, notes="Lucie progresse"), decisions(2, "LF", {"C1": "absent"}, file=PAUL)],
    )
    return Store(folder)


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("Lucie Vasseur", (LUCIE,)),
        ("VASSEUR lucie", (LUCIE,)),
        (LUCIE, (LUCIE,)),
        ("vasseur", (LUCIE, PAUL)),
        (sha(2), (PAUL,)),
    ],
)
def test_a_person_is_found_by_name_file_or_hash(store: Store, name: str, files: tuple[str, ...]) -> None:
    assert find(name, store).files == files


@pytest.mark.parametrize("name", ["Lucien Vasseur", "Luc", "v", "", "0" * 7])
def test_nobody_else_is_found(store: Store, name: str) -> None:
    with pytest.raises(EvalAssistError, match="PERSON_UNKNOWN"):
        find(name, store)


def test_erasing_one_leaves_the_other_and_the_chain(store: Store) -> None:
    erase(find("Lucie Vasseur", store), store)
    assert verify(store).problems == ()
    raw = store.path.read_bytes()
    for word in (b"Lucie", sha(1).encode()):
        assert word not in raw
    assert PAUL.encode() in raw
    assert [item.unit[0] for item in latest(store)] == [sha(2)]
    with pytest.raises(EvalAssistError, match="PERSON_UNKNOWN"):
        find("Lucie Vasseur", store)


def test_a_pseudonymised_dossier_is_found_through_its_code(tmp_path: Path, store: Store) -> None:
    keys = KeyFile(store.folder / FILE)
    code = masked_name("Ozanne-Marc.docx", keys, sha(3))
    keys.code("Candidat", "marc ozanne", "Marc Ozanne")
    keys.save()
    run(store.folder, report(3, file=code))
    trace = find("Marc Ozanne", store, keys)
    assert trace.files == (code,) and len(trace.codes) == 2
    assert find(Path(code).stem, store, keys).dossiers == (sha(3),)
    erase(trace, store, keys)
    assert KeyFile(store.folder / FILE).codes == {} and verify(store).problems == ()
    assert code.encode() not in store.path.read_bytes()


def reports(folder: Path) -> None:
    folder.mkdir()
    for index, stem in ((1, "copie [1]"), (2, "copie 2")):
        (folder / f"{stem}.json").write_text(json.dumps({"dossier": {"sha256": sha(index), "file": f"{stem}.docx"}}), encoding="utf-8")
        for end in (".html", ".candidat.html"):
            (folder / f"{stem}{end}").write_text("<p>", encoding="utf-8")


def test_export_then_erase_by_command(tmp_path: Path, store: Store) -> None:
    reports(tmp_path / "rapports")
    runner = CliRunner()
    common = ["Lucie Vasseur", "--data", str(store.folder), "--reports", str(tmp_path / "rapports")]
    out = tmp_path / "lucie.json"
    assert "2 entrée(s) du journal" in runner.invoke(export_command, [*common, "--out", str(out)], catch_exceptions=False).output
    assert out.stat().st_mode & 0o777 == 0o600
    data = json.loads(out.read_text(encoding="utf-8"))
    assert [entry["kind"] for entry in data["journal"]] == ["run", "review"]
    assert data["journal"][1]["decisions"]["criteria"]["C1"]["notes"] == "Lucie progresse"
    assert len(data["reports"]) == 3 and "paul" not in out.read_text(encoding="utf-8")
    again = runner.invoke(export_command, [*common, "--out", str(out)])
    assert isinstance(again.exception, EvalAssistError) and again.exception.code == "FILE_EXISTS"
    assert runner.invoke(erase_command, common, input="n\n").exit_code == 1
    assert len(find("Lucie Vasseur", store).entries) == 2
    assert "Effacé." in runner.invoke(erase_command, [*common, "--yes"], catch_exceptions=False).output
    assert sorted(path.name for path in (tmp_path / "rapports").iterdir()) == ["copie 2.candidat.html", "copie 2.html", "copie 2.json"]


def test_a_name_shared_by_two_dossiers_is_said(store: Store) -> None:
    done = CliRunner().invoke(erase_command, ["vasseur", "--data", str(store.folder)], input="n\n")
    assert "plusieurs dossiers" in done.output and len(find("vasseur", store).entries) == 4
