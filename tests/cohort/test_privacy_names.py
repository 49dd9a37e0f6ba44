import json
from pathlib import Path

import pytest

from evalassist.cohort.names import Person, contacts, from_file_name, from_text, people
from evalassist.cohort.pseudonymise import KeyFile, Masker, moved, pseudonymise, replace
from evalassist.model.document import Block, Cell, Document, Table
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import CriterionResult, DossierInfo, Evidence, Report, ReportElement, RubricInfo, ToolInfo
from evalassist.pipeline import verify_quotes


@pytest.mark.parametrize(
    ("file", "key"),
    [
        ("VASSEUR_Lucie_dossier_M1.docx", "lucie vasseur"),
        ("Dossier-LucieVasseur.pdf", "lucie vasseur"),
        ("Anh-Thu Quéméré_10423_assignsubmission_file_rapport.docx", "anh thu quemere"),
        ("dossier_final_v3.docx", None),
        ("projet-communication-digitale.pdf", None),
    ],
)
def test_names_of_files(file: str, key: str | None) -> None:
    assert [person.key for person in from_file_name(file)] == ([key] if key else [])


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Merci à Mme Ozanne et à M. Le Floch pour leur accueil.", ["ozanne", "le floch"]),
        ("Entretien mené avec Julien d'Estrées le 3 mai.", ["julien d estrees"]),
        ("Candidate : Ilse Vantongeren", ["ilse vantongeren"]),
        ("La Maison Bleue vend sur Instagram Shopping.", []),
        ("Community Manager en alternance chez Atelier Nord", []),
        ("Lucie, 34 ans, aime le vélo.", []),
    ],
)
def test_names_in_text(text: str, keys: list[str]) -> None:
    assert list(dict.fromkeys(person.key for person in from_text(text, cover=False))) == keys


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("écrire à lucie.v+pro@exemple.fr.", "Courriel"),
        ("06 12 34 56 78", "Téléphone"),
        ("+33 (0)6.12.34.56.78", "Téléphone"),
        ("0612345678", "Téléphone"),
        ("12 bis, rue des Tanneurs, 37000 Tours", "Adresse"),
        ("4 place de la Mairie", "Adresse"),
        ("linkedin.com/in/lucie-vasseur", "Profil"),
        ("2 94 05 37 261 042 18", "Numéro"),
    ],
)
def test_contacts_are_found(text: str, kind: str) -> None:
    assert [found for _, _, found in contacts(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "un budget de 1 200 € pour 12 cours de cuisine",
        "de 2 000 à 3 500 abonnés en 2026",
        "12 places assises",
        "@atelier_nord",
        "le 06/12/2025",
    ],
)
def test_figures_are_no_contacts(text: str) -> None:
    assert list(contacts(text)) == []


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "cle.json")


def test_a_name_is_masked_in_all_its_writings(keys: KeyFile) -> None:
    masker = Masker([Person("lucie vasseur", candidate=True)], keys)
    code = masker.mask("Lucie Vasseur")
    assert code.startswith("Candidat-")
    for text in ("VASSEUR Lucie", "LUCIE VASSEUR", "Vasseur", "lucie vasseur", "Lucie-Vasseur"):
        assert masker.mask(text) == code
    assert masker.mask("les vasseurs et les lucioles") == "les vasseurs et les lucioles"
    assert masker.mask("@lucie.vasseur").startswith("Compte-")


def test_codes_are_stable_with_the_same_file_and_only_with_it(tmp_path: Path) -> None:
    one = KeyFile(tmp_path / "a.json")
    code = one.code("Personne", "x y", "X Y")
    one.save()
    assert KeyFile(tmp_path / "a.json").code("Personne", "x y", "X Y") == code
    assert KeyFile(tmp_path / "b.json").code("Personne", "x y", "X Y") != code
    assert (tmp_path / "a.json").stat().st_mode & 0o777 == 0o600
    assert KeyFile(tmp_path / "a.json").codes[code]["value"] == "X Y"


def test_key_files_are_checked(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    with pytest.raises(EvalAssistError, match="PSEUDONYM_KEY"):
        KeyFile(tmp_path / "x.json")
    with pytest.raises(EvalAssistError, match="PSEUDONYM_KEY"):
        KeyFile(tmp_path / "out" / "cle.json", tmp_path / "out")


def test_positions_move_with_the_text() -> None:
    text, spans = "avec Lucie Vasseur ici", [(5, 18, "Personne-1")]
    new = replace(text, spans)
    assert new[moved(19, spans) :] == "ici" and new[: moved(4, spans)] == "avec"
    assert new[moved(8, spans) : moved(12, spans, end=True)] == "Personne-1"


def make() -> tuple[Document, Report]:
    text = "Lucie Vasseur a mené trois entretiens avec Mme Ozanne, et Lucie Vasseur en rend compte ici."
    table = Table(n_rows=1, n_cols=2, cells=(Cell(row=0, col=0, text="Responsable"), Cell(row=0, col=1, text="Lucie Vasseur")))
    blocks = (
        Block(id="b0001", kind="paragraph", text="Lucie Vasseur"),
        Block(id="b0002", kind="paragraph", text=text, section=("Mot de Lucie Vasseur",)),
        Block(id="b0003", kind="table", text="Responsable | Lucie Vasseur", table=table),
        Block(id="b0004", kind="footer", text="lucie.vasseur@exemple.fr"),
    )
    document = Document(file="VASSEUR_Lucie.docx", sha256="a" * 64, format="docx", pages=None, words=900, blocks=blocks)
    start, end = text.index("mené"), text.index("Vasseur en") + 3  # ends inside the name
    evidence = Evidence(quote=text[start:end], page=None, section=blocks[1].section, block_id="b0002", start=start, end=end, score=0.9)
    criterion = CriterionResult(id="C1", competency="C", block="B", status="present", confidence=0.9, evidence=(evidence,))
    element = ReportElement(
        id="e01", type="planning", form="table", status="complete", fields={"owner": "Lucie Vasseur"}, missing=(), page=None, section=(),
        block_ids=("b0003",), quote="Responsable | Lucie", text=blocks[2].text,
    )  # fmt: skip
    report = Report(
        tool=ToolInfo(version="0"),
        rubric=RubricInfo(id="r", version="1", sha256="b" * 64),
        dossier=DossierInfo(file=document.file, sha256="a" * 64, format="docx", pages=None, words=900, language="fr", readability={}),
        criteria=(criterion,),
        elements=(element,),
        mentions=(),
    )
    return document, report


def test_every_output_is_masked_and_every_quote_still_verbatim(keys: KeyFile) -> None:
    from evalassist.report.html import html_report
    from evalassist.report.writers import render_json
    from evalassist.rubric.load import load_rubric

    document, report = make()
    shown, masked = pseudonymise(document, report, keys, use_spacy=False)
    verify_quotes(masked, shown)
    rubric = load_rubric("6cent30six-rs")
    for output in (render_json(masked, shown, rubric), html_report(masked, shown, rubric), shown.model_dump_json().encode()):
        for word in ("Lucie", "Vasseur", "Ozanne", "VASSEUR", "exemple.fr"):
            assert word.encode() not in output
    assert masked.criteria[0].evidence[0].quote.startswith("mené trois entretiens avec Mme Personne-")
    assert masked.dossier.sha256 == report.dossier.sha256 and masked.dossier.file.endswith(".docx")
    assert masked.criteria[0].status == report.criteria[0].status
    kept = json.loads(keys.path.read_text(encoding="utf-8"))["codes"].values()
    assert {"VASSEUR_Lucie.docx", "Lucie Vasseur", "lucie.vasseur@exemple.fr"} <= {item["value"] for item in kept}


@pytest.mark.parametrize("text", ["Ilse Vantongeren – promotion 2026"])
def test_spacy_finds_an_uncommon_name_on_the_cover(text: str) -> None:
    document = Document(
        file="d.docx", sha256="a" * 64, format="docx", pages=None, words=9, blocks=(Block(id="b1", kind="paragraph", text=text),)
    )
    assert people(document, use_spacy=False) == []
    assert [(item.key, item.candidate, item.parts) for item in people(document)] == [("ilse vantongeren", True, True)]
