import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from evalassist.cli.rubric import command
from evalassist.rubric.weak import sentence_count
from tests.rubric.helpers import rubric_yaml


def validate(tmp_path: Path, text: str, bank: str | None = None, *options: str) -> Result:
    path = tmp_path / "essai.yaml"
    path.write_text(text, encoding="utf-8")
    if bank is not None:
        (tmp_path / "banks").mkdir()
        (tmp_path / "banks" / "essai.yaml").write_text(bank, encoding="utf-8")
    return CliRunner().invoke(command, ["validate", str(path), *options])


GOOD = rubric_yaml([("C1.a", "Les abris sont décrits."), ("C1.b", "Le foin est compté.")])
BANK = """rubric: essai
criteria:
  C1.a:
    positive: ["Nous avons bâti trois abris de bois pour les brebis, orientés au sud et fermés la nuit."]
  C1.b:
    positive: ["J'ai pesé le foin chaque lundi : quatre cents kilos en janvier, trois cent vingt en mars."]
"""


def test_a_good_rubric_has_no_warning(tmp_path: Path) -> None:
    result = validate(tmp_path, GOOD, BANK)
    assert result.exit_code == 0, result.output
    assert "valable, 2 critère(s), 0 avertissement(s)" in result.output


def test_every_error_is_given_at_once_with_its_place_and_exit_5(tmp_path: Path) -> None:
    bad = GOOD.replace("{id: C1.b", "{id: C1.a").replace(
        'question: "Comment ?"}',
        'question: "Comment ?", requires: [{kind: element, types: [personna]}, {kind: facets, min: 3, facets: [{label: "x", any: ["y"]}]}]}',
    )
    result = validate(tmp_path, bad)
    assert result.exit_code == 5
    assert "essai.yaml:12:14: l'identifiant de critère « C1.a » est employé deux fois" in result.output
    assert result.output.count("vouliez-vous dire « persona » ?") == 2
    assert "le minimum (3) dépasse ce que la liste peut donner (1)" in result.output


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title: "Bloc"', 'titel: "Bloc"', "clé inconnue « titel » ; vouliez-vous dire « title » ?"),
        ("id: C1.b", 'texte: "x", id: C1.b', "clé inconnue « texte » ; vouliez-vous dire « text » ?"),
        ('version: "1"', 'version: "1"\nversion: "2"', "clé en double"),
        (
            "blocks:",
            'deliverables: [{id: L, title: "t", competencies: [CC1]}]\nblocks:',
            "la compétence inconnue « CC1 » ; vouliez-vous dire « C1 »",
        ),
        ("id: C1.b", "requires: [{kind: tools, any: []}], id: C1.b", "ne nomme rien à chercher"),
        ("id: C1.b", "requires: [{kind: outil}], id: C1.b", "sorte d'exigence inconnue"),
    ],
)
def test_errors_say_how_to_mend(tmp_path: Path, old: str, new: str, message: str) -> None:
    result = validate(tmp_path, GOOD.replace(old, new, 1), BANK)
    assert result.exit_code == 5
    assert message in result.output


def test_a_bank_that_is_not_a_mapping_or_is_another_rubrics(tmp_path: Path) -> None:
    assert "cette banque est celle de « autre »" in validate(tmp_path, GOOD, BANK.replace("rubric: essai", "rubric: autre")).output
    (tmp_path / "banks" / "essai.yaml").write_text("criteria: [a, b]\n", encoding="utf-8")
    result = validate(tmp_path, GOOD)
    assert result.exit_code == 5
    assert "« criteria » doit contenir" in result.output


def test_weak_rubrics_get_warnings_and_strict_refuses_them(tmp_path: Path) -> None:
    text = GOOD.replace("Le foin est compté.", "Le foin est compté. La paille est pesée.").replace(
        'text: "Les abris', 'requires: [{kind: element, types: [budget], fields: [totale]}], text: "Les abris'
    )
    result = validate(tmp_path, text)
    assert result.exit_code == 0
    assert "C1.a n'a aucun passage d'exemple" in result.output
    assert "le texte de C1.b compte 2 phrases" in result.output
    assert "aucun détecteur ne remplit le champ « totale » ; vouliez-vous dire « total » ?" in result.output
    assert validate_again(tmp_path, "--strict").exit_code == 5
    data = json.loads(validate_again(tmp_path, "--format", "json").output)
    assert {item["severity"] for item in data[0]["problems"]} == {"warning"}
    assert all(item["line"] > 1 for item in data[0]["problems"])


def validate_again(tmp_path: Path, *options: str) -> Result:
    return CliRunner().invoke(command, ["validate", str(tmp_path / "essai.yaml"), *options])


def test_two_criteria_that_share_examples_are_named(tmp_path: Path) -> None:
    shared = BANK.replace(
        "J'ai pesé le foin chaque lundi : quatre cents kilos en janvier, trois cent vingt en mars.",
        "Nous avons bâti trois abris de bois pour les brebis, orientés au sud et clos le soir.",
    )
    assert "les exemples de C1.a et de C1.b se recouvrent (1 en commun" in validate(tmp_path, GOOD, shared).output


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Une phrase", 1),
        ("Des outils (ex. Canva) sont nommés.", 1),
        ("Des réseaux, etc. Sont exclus les blogs.", 1),
        ("Le taux passe de 1.5 à 2.", 1),
        ("Un plan existe. Il est daté.", 2),
        ("Est-il daté ? Oui.", 2),
    ],
)
def test_sentence_count(text: str, count: int) -> None:
    assert sentence_count(text) == count


def test_errors_of_type_and_of_meaning_come_in_one_reading(tmp_path: Path) -> None:
    bad = (
        GOOD.replace('title: "Essai"', 'titel: "Essai"')
        .replace("{id: C1.b", "{id: C1.a, observable: texte")
        .replace("{id: C1.a, code: C1.a", "{id: C1.a, requires: [{kind: element, types: [buget]}, {kind: outil}], code: C1.a")
        .replace('title: "Bloc"', 'title: "Bloc"\n    title: "Deux"')
    )
    result = validate(tmp_path, bad)
    assert result.exit_code == 5
    for message in (
        "clé inconnue « titel »",
        "il manque la clé « title »",
        "clé en double « title »",
        "attendu : text, visual ou oral",
        "« buget » ; vouliez-vous dire « budget » ?",
        "sorte d'exigence inconnue",
        "« C1.a » est employé deux fois",
    ):
        assert message in result.output
    assert "7 erreur(s)" in result.output
