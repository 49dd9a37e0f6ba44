from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.rubric import command
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.load import RubricFile, check_file

RUBRIC = """id: ferme
version: "1"
title: "Ferme pédagogique"
blocks:
  - id: B1
    title: "Soin des animaux"
    competencies:
      - id: C1
        title: "Nourrir"
        criteria:
          - {id: C1.a, code: C1.a, title: "Budget du foin", text: "Le budget annuel du foin est chiffré poste par poste.",
             requires: [{kind: facets, facets: [{label: "prix", any: ["euro*", "€"]}, {label: "poids", any: ["tonne*", "kilo*"]}]}]}
          - {id: C1.b, code: C1.b, title: "Accueil des classes", text: "L'accueil des classes est décrit heure par heure."}
"""


def dossier(path: Path) -> Path:
    import docx

    document = docx.Document()
    document.add_heading("Nourriture", 1)
    document.add_paragraph("Le foin nous coûtera 2 400 euros par an, livré en quatre fois, soit 600 euros par trimestre pour les brebis.")
    document.add_heading("Visites", 1)
    document.add_paragraph("À 9 heures la classe arrive ; à 9 heures 30 les enfants brossent l'âne ; à 11 heures ils goûtent le fromage.")
    document.save(str(path))
    return path


def test_try_shows_every_step_of_the_decision(tmp_path: Path) -> None:
    (tmp_path / "ferme.yaml").write_text(RUBRIC, encoding="utf-8")
    file = dossier(tmp_path / "dossier.docx")
    result = CliRunner().invoke(command, ["try", str(tmp_path / "ferme.yaml"), str(file), "-c", "c1.a", "--top", "1"])
    assert result.exit_code == 0, result.output
    steps = ["1. Le critère C1.a", "2. Les passages", "3. Les citations", "4. Les exigences", "5. Le statut"]
    assert [result.output.index(step) for step in steps] == sorted(result.output.index(step) for step in steps)
    ranked = result.output[result.output.index("2. Les passages") : result.output.index("3. Les citations")]
    assert "Le foin nous coûtera 2 400 euros" in ranked
    assert "classe arrive" not in ranked
    assert "Aucune trace repérée dans ce qui a été lu : poids." in result.output
    assert "Ce n'est pas une note" in result.output


def test_try_refuses_an_unknown_criterion_before_reading_the_dossier(tmp_path: Path) -> None:
    (tmp_path / "ferme.yaml").write_text(RUBRIC, encoding="utf-8")
    result = CliRunner().invoke(command, ["try", str(tmp_path / "ferme.yaml"), "absent.docx", "-c", "C1.z"])
    assert isinstance(result.exception, EvalAssistError)
    assert result.exception.code == "CRITERION_UNKNOWN"
    assert "vouliez-vous dire" in result.exception.message


ANSWERS = "ma ferme\nma-ferme\nMa ferme\nCentre du Pré\nSoin des animaux\nNourrir les bêtes\nAu moins trois personas sont rédigés.\ntexte\nQui ?\n\n\n\n"


def test_new_writes_a_rubric_that_validates(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["new", "--out", str(tmp_path)], input=ANSWERS)
    assert result.exit_code == 0, result.output
    assert "lettres sans accent" in result.output, "the first name has a space and is asked again"
    path = tmp_path / "ma-ferme.yaml"
    assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=rubric.schema.json")
    assert (tmp_path / "rubric.schema.json").is_file()
    rubric, problems = check_file(RubricFile("ma-ferme", path, (tmp_path / "banks" / "ma-ferme.yaml",)))
    assert rubric is not None
    assert [item.message for item in problems if item.severity == "error"] == []
    (criterion,) = [item for _, _, item in rubric.criteria()]
    need = criterion.requires[0]
    assert need.kind == "element"
    assert (need.types, need.min) == (("persona",), 3)


def test_new_does_not_replace_a_rubric(tmp_path: Path) -> None:
    (tmp_path / "ma-ferme.yaml").write_text("déjà là", encoding="utf-8")
    result = CliRunner().invoke(command, ["new", "--out", str(tmp_path)], input=ANSWERS)
    assert isinstance(result.exception, EvalAssistError)
    assert result.exception.code == "FILE_EXISTS"
    assert (tmp_path / "ma-ferme.yaml").read_text(encoding="utf-8") == "déjà là"


@pytest.mark.parametrize("answers", ["x-1\nTitre\n\n", "x-1\nTitre\n\nBloc\n\n\n"])
def test_new_without_criteria_writes_nothing(tmp_path: Path, answers: str) -> None:
    assert CliRunner().invoke(command, ["new", "--out", str(tmp_path)], input=answers).exit_code != 0
    assert list(tmp_path.iterdir()) == []
