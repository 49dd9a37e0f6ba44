import json
from pathlib import Path

from click.testing import CliRunner

from evalassist.cli.rubric import command
from evalassist.rubric.diff import diff_rubrics
from tests.rubric.helpers import load_text, rubric_yaml

OLD = [
    ("C1.a", "Les abris des animaux sont décrits avec leurs mesures."),
    ("C1.b", "La ration de foin est calculée pour chaque brebis."),
    ("C1.c", "Le carnet de soins est tenu à jour par le berger."),
    ("C1.d", "La clôture électrique est vérifiée chaque semaine."),
]
NEW = [
    ("C1.a", "Le budget de la traite prévoit les pannes de machine."),
    ("C1.b", "Les abris des animaux sont décrits avec leurs mesures."),
    ("C1.c", "Le carnet de soins est tenu à jour chaque jour par le berger et le vétérinaire."),
    ("C1.d", "La clôture électrique est vérifiée chaque semaine."),
]
BANK = 'criteria:\n  C1.a: {positive: ["Un.", "Deux."]}\n  C1.b: {positive: ["Trois."]}\n  C1.d: {positive: ["Quatre."]}\n'


def test_each_kind_of_change_is_told_apart(tmp_path: Path) -> None:
    old = load_text(tmp_path / "old", rubric_yaml(OLD), BANK)
    new = load_text(tmp_path / "new", rubric_yaml(NEW, version="2"))
    diff = diff_rubrics(old, new)
    kinds = {(item.old, item.new): item.kind for item in diff.changes}
    assert kinds == {
        (None, "C1.a"): "added",
        ("C1.a", "C1.b"): "renumbered",
        ("C1.c", "C1.c"): "reworded",
        ("C1.d", "C1.d"): "unchanged",
        ("C1.b", None): "removed",
    }
    assert diff.id_map() == {"C1.a": "C1.b", "C1.c": "C1.c", "C1.d": "C1.d"}
    added = diff.of("added")[0]
    assert added.reused, "C1.a names another criterion in the old version"
    assert diff.of("renumbered")[0].examples == 2


def test_a_rubric_is_equal_to_itself(tmp_path: Path) -> None:
    rubric = load_text(tmp_path, rubric_yaml(OLD), BANK)
    assert {item.kind for item in diff_rubrics(rubric, rubric).changes} == {"unchanged"}


def test_the_command_says_what_becomes_of_the_examples(tmp_path: Path) -> None:
    load_text(tmp_path / "old", rubric_yaml(OLD), BANK)
    load_text(tmp_path / "new", rubric_yaml(NEW, version="2", competence="C9"))
    paths = [str(tmp_path / name / "essai.yaml") for name in ("old", "new")]
    text = CliRunner().invoke(command, ["diff", *paths]).output
    assert "à garder tels quels : 1 passage(s) de 1 critère(s)" in text
    assert "à garder en changeant l'identifiant : 2 passage(s) (C1.a → C1.b)" in text
    assert "à retirer ou à reclasser : 1 passage(s) (C1.b)" in text
    assert "à écrire, aucun exemple : C1.a" in text
    assert "compétence C9 : nouveau" in text
    assert "passe de C1 à C9" in text
    data = json.loads(CliRunner().invoke(command, ["diff", *paths, "--format", "json"]).output)
    assert data["id_map"]["C1.a"] == "C1.b"


def test_show_gives_totals_by_kind(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["show", "6cent30six-rs", "--totals"])
    assert "critères : 19 (18 sur le texte, 1 à l'œil, 0 à l'oral)" in result.output
    assert "listes à couvrir : 6 exigence(s)" in result.output


def test_show_counts_partial_examples(tmp_path: Path) -> None:
    bank = 'criteria:\n  C1.a: {positive: ["Un.", "Deux."], partial: [{text: "Presque.", lacks: "la mesure"}]}\n  C1.b: {positive: ["Trois."]}\n'
    load_text(tmp_path, rubric_yaml(OLD), bank)
    text = CliRunner().invoke(command, ["show", str(tmp_path / "essai.yaml")]).output
    assert "exemples : 2 complets, 1 incomplets, 0 contre-exemples" in text
    assert "exemples : 3 complets (0 à 2 par critère), 1 incomplets (0 à 1 par critère), 0 contre-exemples (0 par critère)" in text
