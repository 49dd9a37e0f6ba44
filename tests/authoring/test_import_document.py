from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.authoring import from_document, tables
from evalassist.authoring.attach import align, infinitive
from evalassist.authoring.codes import bloc_of, bullet_of, competency_of, criterion_of
from evalassist.authoring.from_document import import_document, import_text
from evalassist.cli.rubric import command
from evalassist.model.errors import EvalAssistError
from tests.authoring.helpers import docx_table, errors_of, shape

FEED = "C1 – Nourrir le troupeau en pesant le foin afin de prévenir les maladies"
CARE = "C2 – Soigner les brebis en tenant un carnet afin d'alerter le vétérinaire"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BLOC 2 – Tenir la ferme", ("BC02", "Tenir la ferme")),
        ("RNCP12345BC03 - Vendre les fromages", ("BC03", "Vendre les fromages")),
        ("Activité 1 : Accueillir les classes", ("A1", "Accueillir les classes")),
        ("1. TENIR LA FERME", ("B1", "TENIR LA FERME")),
        ("Blocage des animaux", None),
        ("1. Le foin est pesé", None),
    ],
)
def test_bloc_codes(text: str, expected: tuple[str, str] | None) -> None:
    assert bloc_of(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("C1.2 Soigner les brebis", "C1.2"),
        ("C 3 – Traire", "C3"),
        ("A1C2. Vendre", "A1C2"),
        ("1.4.2. Peser le foin", "1.4.2"),
        ("€3 Elever", "C3"),
        ("C'est pesé", None),
        ("Cr1.1 – Le foin", None),
        ("1.5 tonne de foin", None),
        ("12.10.2024 livraison", None),
    ],
)
def test_competence_codes(text: str, code: str | None) -> None:
    found = competency_of(text)
    assert (found[0] if found else None) == code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cr 1.1 – Le foin est pesé", ("Cr1.1", "Le foin est pesé")),
        ("Crl.2 Le foin", ("Cr1.2", "Le foin")),
        ("C1.1.a – Le foin", ("C1.1.a", "Le foin")),
        ("Critère 4 : le foin", ("Cr4", "le foin")),
        ("Créer un enclos", None),
        ("Crise du foin", None),
    ],
)
def test_criterion_codes(text: str, expected: tuple[str, str] | None) -> None:
    assert criterion_of(text) == expected


@pytest.mark.parametrize(
    ("line", "is_item"), [("- Le foin", True), ("• foin", True), ("-Le foin", True), ("-12 °C", False), ("Le foin", False)]
)
def test_bullets(line: str, is_item: bool) -> None:
    assert (bullet_of(line) is not None) == is_item


@pytest.mark.parametrize(
    ("text", "expected"), [("Soigner les brebis", True), ("Mettre en place", True), ("Dossier écrit", False), ("Le foin", False)]
)
def test_infinitive(text: str, expected: bool) -> None:
    assert infinitive(text) == expected


def test_align_never_goes_back_and_follows_rare_words() -> None:
    titles = ["Nourrir le troupeau avec du foin", "Soigner les brebis malades", "Vendre des fromages"]
    texts = ["Le foin est pesé", "La ration de foin est notée", "Les brebis malades sont isolées", "Le prix des fromages est affiché"]
    assert align(titles, texts) == [0, 0, 1, 2]
    assert align(titles, ["Les fromages sont emballés"]) == [2]


def test_four_columns_with_codes_headings_and_merged_competence(tmp_path: Path) -> None:
    rows: list[tuple[str | list[str] | None, ...]] = [
        ("BLOC 1 – Tenir la ferme",),
        (
            "A1.1",
            FEED,
            "Étude de cas",
            ["Cr 1 – Qualité de la ration :", "- Le foin est pesé chaque lundi.", "- Au moins trois rations sont comparées."],
        ),
        (None, None, None, ["Cr 1.2 – Suivi : les restes sont mesurés chaque soir."]),
        ("A1.2", CARE, "", ["Cr2 – Le carnet de soins est signé."]),
    ]
    draft = import_document(docx_table(tmp_path / "ferme.docx", rows), "ferme")
    assert [bloc.title for bloc in draft.blocs] == ["Tenir la ferme"]
    assert shape(draft) == {
        "C1": ["Le foin est pesé chaque lundi.", "Au moins trois rations sont comparées.", "les restes sont mesurés chaque soir."],
        "C2": ["Le carnet de soins est signé."],
    }
    assert [criterion.id for _, _, criterion in draft.criteria()] == ["Cr1.a", "Cr1.b", "Cr1.2", "Cr2"]
    assert draft.criteria()[1][2].needs[0].data["min"] == 3
    assert errors_of(draft, tmp_path) == []


def test_three_columns_without_codes_get_marked_codes(tmp_path: Path) -> None:
    rows: list[tuple[str | list[str] | None, ...]] = [
        (FEED[5:], "Oral", ["Le foin est pesé.", "Les restes sont mesurés."]),
        (CARE[5:], "Oral", ["Le carnet de soins est signé."]),
    ]
    draft = import_document(docx_table(tmp_path / "ferme.docx", rows, HEAD3), "ferme")
    assert list(shape(draft).values()) == [["Le foin est pesé.", "Les restes sont mesurés."], ["Le carnet de soins est signé."]]
    assert all(item.doubts for bloc in draft.blocs for item in bloc.competencies)


HEAD3 = ("Compétences", "Modalités", "Critères")


def test_two_competences_in_one_row_are_told_apart_and_marked(tmp_path: Path) -> None:
    rows: list[tuple[str | list[str] | None, ...]] = [
        ([FEED, CARE], "Oral", ["Le foin est pesé.", "Le troupeau mange à heure fixe.", "Le carnet du vétérinaire est signé."]),
    ]
    draft = import_document(docx_table(tmp_path / "ferme.docx", rows, HEAD3), "ferme")
    assert shape(draft) == {"C1": ["Le foin est pesé.", "Le troupeau mange à heure fixe."], "C2": ["Le carnet du vétérinaire est signé."]}
    assert all("deviné" in criterion.doubts[0] for _, _, criterion in draft.criteria())
    assert errors_of(draft, tmp_path) == []


def test_a_table_of_something_else_is_no_rubric(tmp_path: Path) -> None:
    path = docx_table(tmp_path / "prix.docx", [("Foin", "12 €"), ("Paille", "8 €")], ("Produit", "Prix"))
    with pytest.raises(EvalAssistError) as caught:
        import_document(path, "prix")
    assert caught.value.code == "RUBRIC_SOURCE_EMPTY"


CODED = """Référentiel
C1 Nourrir le troupeau en pesant le foin afin de
prévenir les maladies.

M1 Mise en situation : dossier écrit.

Cr1.1 Le candidat pèse le foin
chaque lundi.

Cr1.2 Le candidat compare trois rations :
- foin,
- luzerne.

C2 Soigner les brebis afin d'alerter le vétérinaire. Cr2.1 Le carnet est signé.
Cr2.2 Les brebis malades sont isolées.
Cr2.3 Les dates sont notées.
"""


def test_running_text_with_criterion_codes() -> None:
    draft = import_text(CODED, "ferme", "ferme.txt")
    assert shape(draft) == {
        "C1": ["Le candidat pèse le foin chaque lundi.", "Le candidat compare trois rations : – foin, – luzerne."],
        "C2": ["Le carnet est signé.", "Les brebis malades sont isolées.", "Les dates sont notées."],
    }


SCRAMBLED = """Bloc 1 - Tenir la ferme
C1.1 Nourrir le troupeau en pesant le foin afin de prévenir les maladies
C1.2 Soigner les brebis en tenant un carnet pour le vétérinaire
C1.3
Vendre les fromages au marché pour financer la ferme

Mise en situation : le candidat devra tenir la ferme.

Le foin est pesé chaque lundi devant le troupeau.

Le carnet du vétérinaire est signé
après chaque visite.

Les fromages vendus au marché sont comptés et datés.
"""


def test_scrambled_columns_are_read_by_sentences_and_all_marked(tmp_path: Path) -> None:
    draft = import_text(SCRAMBLED, "ferme", "ferme.txt")
    assert shape(draft) == {
        "C1.1": ["Le foin est pesé chaque lundi devant le troupeau."],
        "C1.2": ["Le carnet du vétérinaire est signé après chaque visite."],
        "C1.3": ["Les fromages vendus au marché sont comptés et datés."],
    }
    assert all(criterion.doubts for _, _, criterion in draft.criteria())
    assert errors_of(draft, tmp_path) == []


def test_tab_separated_rows_with_html_cells() -> None:
    text = (
        "ACTIVITES\tCOMPETENCES\tMODALITES\tCRITERES\n---\t---\t---\t---\n"
        f"<p>A1</p>\t<p>{FEED}</p>\tOral\t<ul><li>- Le foin est pesé.</li><li>- Les restes sont mesurés.</li></ul>\n"
        f"A2\t{CARE}\t\tLe carnet est signé.\n"
    )
    assert shape(import_text(text, "ferme", "f.txt")) == {
        "C1": ["Le foin est pesé.", "Les restes sont mesurés."],
        "C2": ["Le carnet est signé."],
    }


@pytest.mark.parametrize("text", ["rien", "\x00\x01", "Le foin.\n" * 50, "C1\n" * 30])
def test_text_without_rubric_is_a_coded_error(text: str) -> None:
    with pytest.raises(EvalAssistError) as caught:
        import_text(text, "x", "x.txt")
    assert caught.value.code == "RUBRIC_SOURCE_EMPTY"


def test_limits_are_coded_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "gros.txt"
    path.write_text(CODED, encoding="utf-8")
    monkeypatch.setattr(from_document, "MAX_TEXT_BYTES", 10)
    with pytest.raises(EvalAssistError) as caught:
        import_document(path)
    assert caught.value.code == "RUBRIC_SOURCE_BIG"
    monkeypatch.setattr(tables, "MAX_ROWS", 1)
    with pytest.raises(EvalAssistError) as caught:
        import_document(docx_table(tmp_path / "f.docx", [(FEED, "", "Le foin est pesé.")] * 3, HEAD3))
    assert caught.value.code == "RUBRIC_SOURCE_BIG"


def test_the_command_writes_a_draft_that_validates_and_keeps_what_is_there(tmp_path: Path) -> None:
    source = tmp_path / "ferme.txt"
    source.write_text(CODED, encoding="utf-8")
    out = tmp_path / "rubrics" / "ferme.yaml"
    result = CliRunner().invoke(command, ["import", str(source), "--out", str(out), "--bank"])
    assert result.exit_code == 0, result.output
    assert "2 compétence(s), 5 critère(s)" in result.output
    assert (out.parent / "rubric.schema.json").is_file()
    checked = CliRunner().invoke(command, ["validate", str(out)])
    assert checked.exit_code == 0, checked.output
    assert "n'a aucun passage d'exemple" in checked.output
    again = CliRunner().invoke(command, ["import", str(source), "--out", str(out)])
    assert isinstance(again.exception, EvalAssistError)
    assert again.exception.code == "FILE_EXISTS"
