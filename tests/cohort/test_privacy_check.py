import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.check import command
from evalassist.cohort.journal import OFF, verify
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError


def dossier(path: Path, number: int) -> Path:
    import docx

    document = docx.Document()
    document.add_paragraph("Coralie Vasseur")
    document.add_paragraph("coralie.vasseur@exemple.fr – 06 12 34 56 78")
    document.add_heading("Objectifs", 1)
    document.add_paragraph(
        f"Coralie Vasseur veut passer de 1 200 à 2 {number}00 abonnés Instagram d'ici le 30 juin 2026, grâce à trois publications par semaine."
    )
    for index in range(12):
        document.add_paragraph(
            f"Paragraphe {index} : l'atelier de céramique accueille des groupes le mercredi avec une équipe de trois personnes."
        )
    path.parent.mkdir(exist_ok=True)
    document.save(str(path))
    return path


def test_check_pseudonymises_every_file_it_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path / "data"))
    monkeypatch.delenv(OFF, raising=False)
    paths = [dossier(tmp_path / name / "Vasseur-Coralie.docx", index) for index, name in enumerate(("a", "b"), start=3)]
    out = tmp_path / "out"
    arguments = [*map(str, paths), "-r", "6cent30six-rs", "--format", "html,json,md,docx,xlsx", "-o", str(out), "--pseudonymise"]
    done = CliRunner().invoke(command, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert len(list(out.iterdir())) == 10
    for path in out.iterdir():
        assert "asseur" not in path.name and path.name.startswith("Dossier-")
        raw = path.read_bytes()
        if path.suffix in (".docx", ".xlsx"):
            import zipfile

            with zipfile.ZipFile(path) as archive:
                raw = b"".join(archive.read(name) for name in archive.namelist())
        for word in (b"Coralie", b"Vasseur", b"VASSEUR", b"exemple.fr", b"06 12 34"):
            assert word not in raw, (path.name, word)
    report = json.loads(next(out.glob("*.json")).read_text(encoding="utf-8"))
    assert any("Candidat-" in item["quote"] for result in report["criteria"] for item in result["evidence"])
    store = Store()
    assert all("asseur" not in json.dumps(item.value) for item in store.personal("subject"))
    assert len(store.entries()) == 2 and verify(store).problems == ()
    assert "Coralie Vasseur" in (tmp_path / "data" / "pseudonymes.json").read_text(encoding="utf-8")


def test_the_annotated_copy_and_a_key_beside_the_reports_are_refused(tmp_path: Path) -> None:
    path = dossier(tmp_path / "a" / "d.docx", 3)
    base = [str(path), "-r", "6cent30six-rs", "-o", str(tmp_path / "out"), "--pseudonymise"]
    for more, code in ((["--format", "annotated"], "PSEUDONYM_FORMAT"), (["--key", str(tmp_path / "out" / "cle.json")], "PSEUDONYM_KEY")):
        done = CliRunner().invoke(command, [*base, *more])
        assert isinstance(done.exception, EvalAssistError) and done.exception.code == code
    assert not (tmp_path / "out").exists()
