"""The command as a user runs it, with the real reading: one cohort, made once for the module."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.test_check import dossier

ROOT = Path(__file__).resolve().parents[2]
RUBRIC = "6cent30six-rs"


def run(*arguments: str, cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    code = "import sys; from evalassist.cli.main import main; sys.exit(main())"
    env = {**os.environ, "HF_HUB_OFFLINE": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=cwd, env=env, check=False, timeout=500
    )


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Moodle download of three submissions, one with an annex, one empty, one broken; read for candidates."""
    folder = tmp_path_factory.mktemp("promotion")
    whole, annex = dossier(folder / "dossier.docx"), folder / "annexe.docx"
    import docx

    extra = docx.Document()
    extra.add_heading("Suivi des indicateurs", 1)
    for number in range(40):
        extra.add_paragraph(
            f"Semaine {number} : le taux d'engagement du compte est relevé chaque vendredi par la responsable de l'atelier."
        )
    extra.save(str(annex))
    with zipfile.ZipFile(folder / "travaux.zip", "w") as archive:
        archive.write(whole, "Léa Morin_4211_assignsubmission_file/dossier.docx")
        archive.write(annex, "Léa Morin_4211_assignsubmission_file/annexe.docx")
        archive.write(whole, "Omar Diallo_4213_assignsubmission_file_dossier.docx")
        archive.writestr("Zoé Vide_4214_assignsubmission_onlinetext/onlinetext.html", "<p>voir en classe</p>")
        archive.writestr("Ana Test_4215_assignsubmission_file/dossier.docx", b"PK\x03\x04 abime")
    done = run("batch", str(folder / "travaux.zip"), "-r", RUBRIC, "-o", str(folder / "out"), "--for", "candidate", "--jobs", "1")
    assert done.returncode == 3, done.stderr
    assert "[SUBMISSION_EMPTY]" in done.stderr and "[DOCX_BROKEN]" in done.stderr
    assert "Traceback" not in done.stderr and "2 dossier(s) sur 4 lus" in done.stdout
    return folder


def test_each_candidate_has_reports_and_the_lot_says_the_rest(cohort: Path) -> None:
    names = sorted(item.name for item in (cohort / "out").iterdir())
    assert names == [
        ".evalassist", "Léa Morin-4211.candidat.html", "Léa Morin-4211.json", "Omar Diallo-4213.candidat.html", "Omar Diallo-4213.json",
        "cohorte.html", "cohorte.xlsx", "lot.json",
    ]  # fmt: skip
    lot = json.loads((cohort / "out" / "lot.json").read_text(encoding="utf-8"))
    assert [(item["participant"], item["ok"]) for item in lot["dossiers"]] == [(4215, False), (4211, True), (4213, True), (4214, False)]
    assert not {"score", "grade", "mark", "rank", "total"} & set(json.dumps(lot).split('"'))


def test_one_file_in_a_batch_reads_as_in_check(cohort: Path) -> None:
    assert run("check", str(cohort / "dossier.docx"), "-r", RUBRIC, "--format", "json", "-o", str(cohort / "seul")).returncode == 0
    alone = (cohort / "seul" / "dossier.json").read_bytes()
    assert (cohort / "out" / "Omar Diallo-4213.json").read_bytes() == alone


def test_an_annex_is_read_with_its_dossier_and_named(cohort: Path) -> None:
    both = json.loads((cohort / "out" / "Léa Morin-4211.json").read_text(encoding="utf-8"))
    one = json.loads((cohort / "out" / "Omar Diallo-4213.json").read_text(encoding="utf-8"))
    assert both["dossier"]["file"] == "dossier.docx + annexe.docx"
    assert both["dossier"]["words"] > one["dossier"]["words"]
    sections = {item["section"][0] for result in both["criteria"] for item in result["evidence"] if item["section"]}
    assert sections and sections <= {"dossier.docx", "annexe.docx"}
    assert any(element["type"] == "swot" and element["section"][0] == "dossier.docx" for element in both["elements"])


def test_the_same_command_again_reads_nothing(cohort: Path) -> None:
    before = {item.name: item.read_bytes() for item in (cohort / "out").iterdir() if item.is_file()}
    done = run("batch", str(cohort / "travaux.zip"), "-r", RUBRIC, "-o", str(cohort / "out"), "--for", "candidate", "-j", "0")
    assert done.returncode == 3 and "dont 4 déjà faits" in done.stdout
    assert {item.name: item.read_bytes() for item in (cohort / "out").iterdir() if item.is_file()} == before


def test_feedback_and_worksheet_go_back_to_moodle(cohort: Path) -> None:
    sheet = cohort / "notes.csv"
    text = (
        "\ufeffIdentifiant,Nom complet,Note,Feedback par commentaires\r\n"
        'Participant 4211,"Morin, Léa","12,00",\r\nParticipant 4213,Omar Diallo,,\r\nParticipant 4299,Ida Sol,,\r\n'
    )
    sheet.write_bytes(text.replace('"Morin, Léa"', "Léa Morin").encode())
    done = run("moodle", "worksheet", str(cohort / "out"), str(sheet), "--to", str(cohort / "fini.csv"))
    assert done.returncode == 3 and done.stderr.count("non renvoyé") == 2, done.stderr
    lines = (cohort / "fini.csv").read_bytes().decode().split("\r\n")
    assert lines[0].startswith("\ufeffIdentifiant") and lines[3] == "Participant 4299,Ida Sol,,"
    assert lines[1].startswith('Participant 4211,Léa Morin,"12,00","<p>') and lines[2].startswith('Participant 4213,Omar Diallo,,"<p>')
    done = run("moodle", "feedback", str(cohort / "out"), "--zip", str(cohort / "retour.zip"), "--worksheet", str(sheet))
    assert done.returncode == 3, done.stderr
    with zipfile.ZipFile(cohort / "retour.zip") as archive:
        assert [name.split("_")[1] for name in archive.namelist()] == ["4211", "4213"]
        assert b"<html" in archive.read(archive.namelist()[0])


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("batch", "absent", "-r", RUBRIC, "-o", "out"), 3, "FILE_MISSING"),
        (("batch", "vide", "-r", RUBRIC, "-o", "out"), 2, "NO_DOSSIER"),
        (("batch", "vide", "-r", "inconnu-xyz", "-o", "out"), 2, "RUBRIC_UNKNOWN"),
        (("batch", "copies", "-r", RUBRIC, "-o", "copies/a.pdf/out"), 4, "OUTPUT_UNWRITABLE"),
        (("moodle", "feedback", "vide"), 2, "MOODLE_REFUSED"),
        (("moodle", "worksheet", "vide", "absente.csv"), 2, "WORKSHEET_REFUSED"),
    ],
)
def test_errors_are_one_coded_french_line(tmp_path: Path, arguments: tuple[str, ...], status: int, code: str) -> None:
    (tmp_path / "vide").mkdir()
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "a.pdf").write_bytes(b"x")
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert f"[{code}]" in done.stderr and "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_help_of_batch_needs_no_heavy_room() -> None:
    code = (
        "import sys; from evalassist.cli.main import cli\n"
        "try: cli(['batch', '--help'], standalone_mode=False)\nexcept SystemExit: pass\n"
        "print(sorted(set(sys.modules) & {'numpy','spacy','pymupdf','torch','pydantic','onnxruntime','docx','distributed','sqlite3'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True
    )
    assert done.stdout.strip().endswith("[]") and "reprend" in done.stdout
