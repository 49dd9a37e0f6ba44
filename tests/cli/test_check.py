import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ENV = {**os.environ, "HF_HUB_OFFLINE": "1"}


def run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    code = "import sys; from evalassist.cli.main import main; sys.exit(main())"
    root = str(Path(__file__).resolve().parents[2])
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**ENV, "PYTHONPATH": root},
        check=False,
        timeout=120,
    )


def dossier(path: Path) -> Path:
    import docx

    document = docx.Document()
    document.add_heading("Diagnostic", 1)
    table = document.add_table(rows=2, cols=2)
    texts = (
        "Forces\n- atelier rénové\n- équipe stable",
        "Faiblesses\n- site lent\n- peu d'avis",
        "Opportunités\n- festival voisin\n- prime locale",
        "Menaces\n- inflation\n- enseigne rivale",
    )
    for cell, text in zip((c for row in table.rows for c in row.cells), texts, strict=True):
        cell.text = text
    document.add_heading("Objectifs", 1)
    document.add_paragraph(
        "Nous voulons passer de 1 200 à 2 000 abonnés Instagram d'ici le 30 juin 2026 pour remplir l'atelier, grâce à trois publications par semaine."
    )
    for index in range(30):
        document.add_paragraph(
            f"Paragraphe {index} : l'atelier de céramique accueille des groupes le mercredi et le samedi, avec une équipe de trois personnes."
        )
    document.save(str(path))
    return path


def test_help_needs_no_heavy_room() -> None:
    code = "import sys; from evalassist.cli.main import cli\ntry: cli(['--help'], standalone_mode=False)\nexcept SystemExit: pass\n"
    code += "print(sorted(set(sys.modules) & {'numpy','spacy','pymupdf','torch','pydantic','onnxruntime','docx'}))"
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**ENV, "PYTHONPATH": root}, check=True)
    assert done.stdout.strip().endswith("[]")


def test_check_writes_both_reports_and_nothing_else(tmp_path: Path) -> None:
    path = dossier(tmp_path / "atelier.docx")
    done = run("check", str(path), "--rubric", "6cent30six-rs", "--format", "html,json", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert sorted(item.name for item in (tmp_path / "out").iterdir()) == ["atelier.html", "atelier.json"]
    report = json.loads((tmp_path / "out" / "atelier.json").read_text(encoding="utf-8"))
    assert len(report["criteria"]) == 19
    assert any(element["type"] == "swot" and element["status"] == "complete" for element in report["elements"])
    forbidden = {"score_total", "total_score", "grade", "mark", "rank", "passed"}
    assert not forbidden & set(report)


def test_same_input_same_bytes(tmp_path: Path) -> None:
    path = dossier(tmp_path / "atelier.docx")
    for name in ("a", "b"):
        assert run("check", str(path), "-r", "6cent30six-rs", "--format", "json", "-o", str(tmp_path / name)).returncode == 0
    assert (tmp_path / "a" / "atelier.json").read_bytes() == (tmp_path / "b" / "atelier.json").read_bytes()


def test_one_unreadable_dossier_does_not_stop_the_others(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    dossier(folder / "bon.docx")
    (folder / "vide.docx").write_bytes(b"")
    done = run("check", str(folder), "-r", "6cent30six-rs", "--format", "json", "-o", str(tmp_path / "out"))
    assert done.returncode == 3
    assert "[FILE_EMPTY]" in done.stderr
    assert [item.name for item in (tmp_path / "out").iterdir()] == ["bon.json"]


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("check", "absent.docx", "-r", "ifocop-cm"), 3, "FILE_MISSING"),
        (("check", "note.docx", "-r", "ifocopp"), 2, "RUBRIC_UNKNOWN"),
        (("check", "note.docx", "-r", "ifocop-cm", "-d", "M9"), 2, "DELIVERABLE_UNKNOWN"),
        (("check", "note.docx", "-r", "ifocop-cm", "--format", "pptx"), 2, "FORMAT_OPTION"),
        (("check", "note.docx", "-r", "ifocop-cm", "-o", "note.docx"), 4, "OUTPUT_UNWRITABLE"),
        (("check", "vide", "-r", "ifocop-cm"), 2, "NO_DOSSIER"),
        (("check", "note.docx", "-r", "ifocop-cm", "--model", "inconnu"), 2, "MODEL_NOT_FOUND"),
        (("outline", "note.docx"), 3, "FORMAT_UNSUPPORTED"),
    ],
)
def test_usage_errors_are_one_coded_french_line(tmp_path: Path, arguments: tuple[str, ...], status: int, code: str) -> None:
    (tmp_path / "note.docx").write_text("rien", encoding="utf-8")
    (tmp_path / "vide").mkdir()
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == status, done.stderr
    assert f"[{code}]" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "rapports").exists() or not list((tmp_path / "rapports").iterdir())


def test_click_messages_are_french(tmp_path: Path) -> None:
    done = run("check", "x.docx")
    assert done.returncode == 2
    assert "Il manque l'option" in done.stderr
    assert run("chek").stderr.count("check") == 1
