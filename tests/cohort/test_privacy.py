import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.erase import command as erase_command
from evalassist.cli.export import command as export_command
from evalassist.cohort.batch import write_overview
from evalassist.cohort.journal import OFF, verify
from evalassist.cohort.journal import record as journal_record
from evalassist.cohort.privacy import erase, export, find
from evalassist.cohort.pseudonymise import FILE, KeyFile, masked_name
from evalassist.cohort.review import latest
from evalassist.cohort.state import State
from evalassist.cohort.store import GENESIS, Store
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import ToolInfo
from tests.cohort import stub
from tests.cohort.decisions import RUBRIC, decisions, keep, report, run, sha

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
    raw = store.path.read_bytes().replace(GENESIS.encode(), b"")  # 64 zeros, before a hash that may begin with a 1
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


def lot(folder: Path, *people: tuple[str, bytes]) -> Path:
    """A batch of Moodle submissions, read by the stand-in; the same bytes are the same dossier."""
    for name, data in people:
        (folder / "copies" / f"{name}_assignsubmission_file").mkdir(parents=True)
        (folder / "copies" / f"{name}_assignsubmission_file" / "dossier.pdf").write_bytes(data)
    out = folder / "lot"
    result = stub.batch(folder / "copies", out)
    write_overview(result, stub.settings(), out)
    for name in ("cohorte.html", "cohorte.xlsx", "moodle-feedback.zip", "moodle-feuille.csv"):
        (out / name).write_text("vue", encoding="utf-8")
    return out


def test_a_batch_folder_is_searched_and_cleared_of_one_member_only(tmp_path: Path, store: Store) -> None:
    twin = b"texte commun du groupe"
    out = lot(tmp_path, ("Léa Morin_11", twin), ("Omar Diallo_12", twin), ("Zoé Test_13", b"VIDE"), ("Ida Sol_14", b"autre"))
    digest = hashlib.sha256(twin).hexdigest()
    for name in ("Léa Morin 11", "Omar Diallo 12"):
        journal_record(
            command="batch",
            tool=ToolInfo(version="0"),
            rubric=RUBRIC,
            file="dossier.pdf",
            sha256=digest,
            candidate=name,
            folder=store.folder,
        )
    trace = find("Léa Morin", store, reports=out.parent)
    assert [path.name for path in trace.reports] == ["Léa Morin-11.json"] and len(trace.refs) == 1
    assert trace.shared == 2  # Omar's trace and Omar's submission
    data = json.loads(export(trace))
    assert [item["label"] for item in data["batches"]] == ["Léa Morin 11"] and "Omar" not in json.dumps(data)
    erase(trace, store)
    assert sorted(path.name for path in out.iterdir() if path.is_file()) == ["Ida Sol-14.json", "Omar Diallo-12.json", "lot.json"]
    left = json.loads((out / "lot.json").read_text(encoding="utf-8"))
    assert [item["participant"] for item in left["dossiers"]] == [14, 12, 13] and left["same_files"] == []
    for path in out.rglob("*"):
        if path.is_file():
            assert "Léa".encode() not in path.read_bytes() and rb"L\u00e9a" not in path.read_bytes(), path
    assert verify(store).problems == () and "Omar Diallo 12" in [item.value.get("candidate") for item in store.personal("subject")]
    erase(find("Zoé Test", store, reports=out), store)  # a dossier that could not be read is known by its name too
    assert "Zoé".encode() not in (out / ".evalassist" / "suivi.sqlite").read_bytes()
    assert find(digest[:12], store, reports=out).shared == 0
    with pytest.raises(EvalAssistError, match="PERSON_UNKNOWN"):
        find("Léa Morin", store, reports=out)


def test_nothing_is_erased_while_a_batch_runs_there(tmp_path: Path, store: Store) -> None:
    out = lot(tmp_path, ("Léa Morin_11", b"un"))
    trace = find("Léa Morin", store, reports=out)
    with State(out), pytest.raises(EvalAssistError, match="OUTPUT_BUSY"):
        erase(trace, store)
    assert find("Léa Morin", store, reports=out).reports == trace.reports


def test_the_same_content_under_another_name_is_left_alone_and_said(store: Store) -> None:
    run(store.folder, report(1, file="Morin_Paul.docx"))
    trace = find("Lucie Vasseur", store)
    assert trace.files == (LUCIE,) and len(trace.entries) == 2 and trace.shared == 1
    done = CliRunner().invoke(erase_command, ["Lucie Vasseur", "--data", str(store.folder), "--yes"], catch_exceptions=False)
    assert "Conservé : 1 trace" in done.output and find("Morin Paul", store).files == ("Morin_Paul.docx",)


def test_codes_without_a_name_go_with_the_dossier_they_stand_in(store: Store) -> None:
    keys = KeyFile(store.folder / FILE)
    for dossier, name in (("Dossier-1", "Lucie Vasseur 11"), ("Dossier-2", "Paul Sol 12")):
        keys.codes[dossier] = {"kind": "Dossier", "value": name, "dossiers": ""}
        keys.within = dossier
        keys.code("Téléphone", dossier, "06 12 34 56 78")
        shared = keys.code("Personne", "tutrice", "Nadia Ozanne")
    keys.save()
    trace = find("Lucie Vasseur", store, keys)
    erase(trace, store, keys)
    left = KeyFile(store.folder / FILE).codes
    assert shared in left and [item["kind"] for item in left.values()].count("Téléphone") == 1 and "Dossier-1" not in left


def test_a_page_of_agreement_that_names_the_file_goes(tmp_path: Path, store: Store) -> None:
    for folder, file in (("a", LUCIE), ("b", PAUL)):
        (tmp_path / "accords" / folder).mkdir(parents=True)
        data = {"kind": "evalassist-agreement", "rubrics": [{"disagreements": [{"file": file}]}]}
        (tmp_path / "accords" / folder / "accord.json").write_text(json.dumps(data), encoding="utf-8")
        (tmp_path / "accords" / folder / "accord.html").write_text(file, encoding="utf-8")
    trace = find("Lucie Vasseur", store, reports=tmp_path / "accords")
    assert [path.name for path in trace.reports] == ["accord.json", "accord.html"]
    erase(trace, store)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in (tmp_path / "accords").rglob("accord.*")) == [
        "accords/b/accord.html",
        "accords/b/accord.json",
    ]
