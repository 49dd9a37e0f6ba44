"""``batch --pseudonymise``: nobody is named in any file, file name or message; the correspondence is apart and private."""

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from evalassist.cohort.masking import masked
from evalassist.cohort.pseudonymise import Codes, KeyFile
from evalassist.cohort.sources import discover
from evalassist.model.errors import EvalAssistError

ROOT = Path(__file__).resolve().parents[2]
RUBRIC = "6cent30six-rs"
WORDS = ("Coralie", "coralie", "Vasseur", "VASSEUR", "Quéméré", "Quemere", "Anh-Thu", "exemple.fr", "06 12 34", "Tanneurs", "bilan-perso")


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "PYTHONPATH": str(ROOT), "EVALASSIST_DATA": str(folder / "data"), "EVALASSIST_CACHE_DIR": str(folder / "cache")}
    env |= {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp")}
    env.pop("EVALASSIST_NO_JOURNAL", None)
    env.pop("EVALASSIST_NO_CACHE", None)
    command = [sys.executable, "-m", "evalassist", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder / "ici", env=env, check=False, timeout=500)


def dossier(path: Path, name: str, more: str = "") -> Path:
    import docx

    document = docx.Document()
    document.add_paragraph(name)
    document.add_paragraph("coralie.vasseur@exemple.fr – 06 12 34 56 78 – 12 rue des Tanneurs, 37000 Tours")
    document.add_heading(f"Objectifs de {name}", 1)
    document.add_paragraph(
        f"{name} veut passer de 1 200 à 2 300 abonnés Instagram d'ici le 30 juin 2026, grâce à trois publications par semaine."
    )
    for index in range(12):
        document.add_paragraph(
            f"Paragraphe {index} {more}: l'atelier de céramique accueille des groupes le mercredi avec une équipe de trois."
        )
    path.parent.mkdir(exist_ok=True, parents=True)
    document.save(str(path))
    return path


@pytest.fixture(scope="module")
def cohort(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Moodle download: a dossier with an annex and a sheet, one that is broken, one alone; read twice, under names and under codes."""
    folder = tmp_path_factory.mktemp("promotion")
    for name in ("ici", "home", "tmp"):
        (folder / name).mkdir()
    one = dossier(folder / "d1" / "a.docx", "Coralie Vasseur")
    annex = dossier(folder / "d1" / "b.docx", "Coralie Vasseur", "annexe ")
    two = dossier(folder / "d2" / "a.docx", "Anh-Thu Quéméré")
    with zipfile.ZipFile(folder / "travaux.zip", "w") as archive:
        archive.write(one, "Coralie Vasseur_4211_assignsubmission_file/Vasseur-Coralie.docx")
        archive.write(annex, "Coralie Vasseur_4211_assignsubmission_file/annexe Vasseur.docx")
        archive.writestr("Coralie Vasseur_4211_assignsubmission_file/bilan-perso-Vasseur.xlsx", b"x")
        archive.write(two, "Anh-Thu Quéméré_4212_assignsubmission_file_Quemere.docx")
        archive.writestr("Coralie Vasseur_4213_assignsubmission_file/Vasseur.docx", b"PK\x03\x04 abime")
        archive.writestr("../Vasseur-dehors.docx", b"x")
    common = ["batch", str(folder / "travaux.zip"), "-r", RUBRIC, "--jobs", "1"]
    assert run(folder, *common, "-o", str(folder / "noms"), "--format", "json", "-q").returncode == 3
    before = set(folder.rglob("*"))
    done = run(folder, *common, "-o", str(folder / "codes"), "--format", "html,json,md,docx,xlsx", "--pseudonymise")
    assert done.returncode == 3 and "Traceback" not in done.stderr, done.stderr
    (folder / "messages").write_text(done.stdout.replace(str(folder), "") + done.stderr, encoding="utf-8")
    written = {path.relative_to(folder).parts[0] for path in set(folder.rglob("*")) - before}
    assert written <= {"codes", "data", "cache", "messages"}, written
    return folder


def texts(out: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(item for item in out.rglob("*") if item.is_file()):
        raw = path.read_bytes()
        if path.suffix in (".docx", ".xlsx"):
            with zipfile.ZipFile(path) as archive:
                raw = b"".join(archive.read(name) for name in archive.namelist())
        yield path.relative_to(out).as_posix(), raw


def test_nobody_is_named_in_any_output_or_message(cohort: Path) -> None:
    found = list(texts(cohort / "codes"))
    assert len(found) >= 2 * 5 + 3 + 2
    for name, raw in [*found, ("messages", (cohort / "messages").read_bytes())]:
        for word in WORDS:
            assert word not in name and word.encode() not in raw, (name, word)
        assert b"4211" not in raw or not name.endswith("lot.json")
    lot = json.loads((cohort / "codes" / "lot.json").read_text(encoding="utf-8"))
    assert lot["pseudonymised"] and [item["participant"] for item in lot["dossiers"]] == [None] * 3
    assert all(re.fullmatch(r"Dossier-[0-9A-F]{10}", item["label"]) for item in lot["dossiers"])
    assert [item["code"] for item in lot["dossiers"] if not item["ok"]] == ["DOCX_BROKEN"]


def test_the_statuses_are_those_of_the_names(cohort: Path) -> None:
    def statuses(out: Path) -> dict[str, list[tuple[str, str]]]:
        reports = [json.loads(path.read_text(encoding="utf-8")) for path in out.glob("*.json") if path.name != "lot.json"]
        return {item["dossier"]["sha256"]: [(result["id"], result["status"]) for result in item["criteria"]] for item in reports}

    assert len(statuses(cohort / "codes")) == 2 and statuses(cohort / "codes") == statuses(cohort / "noms")
    both = next(path for path in (cohort / "codes").glob("*.md") if "Fichier-" in path.read_text(encoding="utf-8"))
    assert "Candidat-" in both.read_text(encoding="utf-8")


def test_the_correspondence_is_apart_whole_and_private(cohort: Path) -> None:
    path = cohort / "data" / "pseudonymes.json"
    assert path.stat().st_mode & 0o077 == 0 and not path.with_name("pseudonymes.json.ajouts").exists()
    values = {item["value"] for item in json.loads(path.read_text(encoding="utf-8"))["codes"].values()}
    assert {"Coralie Vasseur 4211", "Coralie Vasseur", "annexe Vasseur.docx", "coralie.vasseur@exemple.fr"} <= values
    for item in [*(cohort / "codes").rglob("*"), *(cohort / "data").rglob("*"), *(cohort / "cache").rglob("*")]:
        assert item.stat().st_mode & 0o077 == 0, item


def test_a_second_run_reads_nothing_and_makes_the_same_bytes(cohort: Path) -> None:
    before = {name: raw for name, raw in texts(cohort / "codes") if ".evalassist" not in name}
    done = run(
        cohort, "batch", str(cohort / "travaux.zip"), "-r", RUBRIC, "--jobs", "1", "-o", str(cohort / "codes"), "--format", "html,json,md,docx,xlsx",
        "--pseudonymise",
    )  # fmt: skip
    assert "dont 3 déjà faits" in done.stdout
    assert {name: raw for name, raw in texts(cohort / "codes") if ".evalassist" not in name} == before


def test_a_masked_batch_does_not_go_back_to_moodle(cohort: Path) -> None:
    done = run(cohort, "moodle", "feedback", str(cohort / "codes"), "--zip", str(cohort / "retour.zip"))
    assert done.returncode == 2 and "[MOODLE_REFUSED]" in done.stderr and "pseudonymisé" in done.stderr


@pytest.mark.parametrize(
    ("more", "code"), [(("--format", "annotated"), "PSEUDONYM_FORMAT"), (("--key", "sortie/cle.json"), "PSEUDONYM_KEY")]
)
def test_a_format_or_a_key_that_would_give_names_away_is_refused(cohort: Path, more: tuple[str, ...], code: str) -> None:
    done = run(cohort, "batch", str(cohort / "travaux.zip"), "-r", RUBRIC, "-o", "sortie", "--pseudonymise", *more)
    assert done.returncode == 2 and f"[{code}]" in done.stderr and not (cohort / "ici" / "sortie").exists()


def test_the_journal_of_a_masked_batch_names_nobody(cohort: Path) -> None:
    shown = run(cohort, "journal", "show", "--last", "2").stdout
    assert shown.count("Dossier-") == 2 and not [word for word in WORDS if word in shown]
    assert run(cohort, "journal", "verify").returncode == 0


def test_one_submission_has_one_code_whatever_stands_beside_it(tmp_path: Path) -> None:
    def files(folder: str, *names: str) -> Path:
        for name in names:
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / name).write_bytes(b"x")
        return tmp_path / folder

    codes = Codes(b"s" * 32)
    one = masked(discover(files("a", "Vasseur Lucie.docx")), codes).submissions
    more = masked(discover(files("b", "Vasseur Lucie.docx", "Morin.docx")), codes).submissions
    assert one[0].stem in {item.stem for item in more} and [item.stem for item in more] == sorted(item.stem for item in more)
    assert [person.key for item in one if item.real for person in item.real.known] == ["lucie vasseur"]


def test_codes_added_by_a_run_that_was_cut_are_kept(tmp_path: Path) -> None:
    keys = KeyFile(tmp_path / "cle.json")
    keys.save()
    keys.add({"Personne-1": {"kind": "Personne", "value": "Léa Morin"}})
    keys.add({"Personne-2": {"kind": "Personne", "value": "Omar Sol"}})
    added = tmp_path / "cle.json.ajouts"
    added.write_bytes(added.read_bytes()[:-4])  # the power went out
    assert added.stat().st_mode & 0o077 == 0
    again = KeyFile(tmp_path / "cle.json")
    assert set(again.codes) == {"Personne-1"} and again.secret == keys.secret
    again.add({"Personne-3": {"kind": "Personne", "value": "Ida Test"}})
    assert set(KeyFile(tmp_path / "cle.json").codes) == {"Personne-1", "Personne-3"}
    other = KeyFile(tmp_path / "cle.json")
    other.code("Personne", "x y", "X Y")
    other.save()
    assert again.forget(["Personne-1"]) == 1
    left = KeyFile(tmp_path / "cle.json").codes
    assert "Personne-1" not in left and "Personne-3" in left and len(left) == 2 and not added.exists()
    keys.secret = b"autre"
    with pytest.raises(EvalAssistError, match="PSEUDONYM_KEY"):
        keys.save()
