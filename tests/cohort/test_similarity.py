import itertools
import json
import random
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.similar import command
from evalassist.cohort.similarity import ALIKE, MIN_SENTENCE, Sentence, alike, cut, find, fold, marked, without_quotations, word_likeness
from evalassist.cohort.similarity_page import html, to_json
from evalassist.model.document import Block, Document

COPIED = (
    "La savonnerie des Trois Ponts écoule surtout ses pains parfumés sur les marchés du samedi. "
    "Ses clientes fidèles demandent depuis longtemps un abonnement mensuel livré à domicile."
)
REWORDED = (
    "La savonnerie des Trois Ponts écoule surtout ses pains parfumés sur les marchés du dimanche matin. "
    "Ses clientes fidèles demandent depuis longtemps un abonnement trimestriel livré à domicile."
)


def document(index: int, *texts: str, page: int | None = None) -> Document:
    own = (
        " ".join(f"{word}{index}" for word in ["chaque", "dossier", "porte", "aussi", "une", "phrase", "que", "personne", "ne", "partage"])
        + "."
    )
    blocks = tuple(
        Block(id=f"b{number:04d}", kind="paragraph", text=text, page=page, section=("Diagnostic",))
        for number, text in enumerate([*texts, own], 1)
    )
    return Document(file=f"copie{index}.docx", sha256=f"{index:064x}", format="docx", pages=None, words=900, blocks=blocks)


def test_a_copied_passage_is_quoted_on_both_sides_with_its_place() -> None:
    documents = [
        document(1, "Autre chose, dite ici en quelques mots bien à nous, sans rapport.", COPIED, page=4),
        document(2, REWORDED, page=9),
    ]
    result = find(documents)
    ((pair, (shared,)),) = result.pairs.items()
    assert pair == (0, 1) and len(shared.a) == 2
    assert all(item.text in documents[0].block(item.block_id).text[item.start : item.end] for item in shared.a)
    page = html(to_json(result, documents))
    assert "page 4" in page and "page 9" in page and "dimanche matin" in page and "<mark>" in page
    for word in ("plagiat", "fraude", "triche", "%", "suspect"):
        assert word not in page.split("</style>")[1].lower()


@pytest.mark.parametrize(
    "text",
    [
        "Notre atelier ouvre le mercredi et accueille six enfants autour du tour de potier.",
        "« " + COPIED + " »",
        "Oui.",
    ],
)
def test_own_words_quotations_and_short_sentences_are_not_shown(text: str) -> None:
    other = "« " + COPIED + " »" if "«" in text else COPIED
    assert find([document(1, text), document(2, other)]).pairs == {}


def test_a_short_quotation_does_not_hide_its_sentence() -> None:
    assert without_quotations("la marque « Trois Ponts » vend") == "la marque « Trois Ponts » vend"
    assert len(without_quotations(f"avant « {COPIED} » après")) == len(f"avant « {COPIED} » après")


def test_template_text_is_left_out() -> None:
    documents = [document(1, COPIED), document(2, COPIED)]
    result = find(documents, [document(3, REWORDED)])
    assert result.pairs == {} and result.template == 4


def test_text_of_many_dossiers_is_listed_apart() -> None:
    result = find([document(index, COPIED) for index in range(6)])
    assert result.pairs == {}
    assert [len(dossiers) for _, dossiers in result.given] == [6, 6]


def test_identical_files_are_said_once() -> None:
    twin = document(1, COPIED)
    result = find([twin, twin, document(2, REWORDED)])
    assert result.twins == [(0, 1)] and list(result.pairs) == [(0, 2)]


def test_marks_stand_on_the_shared_words() -> None:
    (sentence,) = [
        item for item in cut(document(1, "L'œuvre ÉTÉ « Trois Ponts » vend ici surtout ses pains parfumés."), 0) if item.block_id == "b0001"
    ]
    assert "".join(piece for piece, _ in marked(sentence, [(2, 3)])) == sentence.text


def _sentence(dossier: int, order: int, words: list[str]) -> Sentence:
    return Sentence(dossier, order, "b", 0, 1, None, (), " ".join(words), tuple(words))


def test_the_index_finds_nearly_all_that_brute_force_finds() -> None:
    generator = random.Random(5)
    vocabulary = [f"mot{index}" for index in range(2000)]
    sources: list[list[str]] = []
    every: list[Sentence] = []
    for dossier, order in itertools.product(range(30), range(30)):
        words = [generator.choice(vocabulary) for _ in range(generator.randint(MIN_SENTENCE, 30))]
        if sources and generator.random() < 0.3:  # a copy with up to three pieces written anew
            words = list(generator.choice(sources))
            for _ in range(generator.randint(0, 3)):
                place, size = generator.randrange(len(words)), generator.randint(1, max(1, len(words) // 6))
                words[place : place + size] = [generator.choice(vocabulary) for _ in range(generator.randint(0, size + 1))]
        else:
            sources.append(words)
        every.append(_sentence(dossier, order, words))
    exact = {
        (i, j)
        for (i, one), (j, other) in itertools.combinations(enumerate(every), 2)
        if one.dossier != other.dossier and word_likeness(one.words, other.words) >= ALIKE
    }
    found = {(i, j) for i, j, _ in alike(every)}
    assert found <= exact
    assert len(exact) > 150 and len(found) / len(exact) >= 0.9


def test_same_input_same_output() -> None:
    documents = [document(1, COPIED), document(2, REWORDED)]
    assert json.dumps(to_json(find(documents), documents)) == json.dumps(to_json(find(documents), documents))
    assert fold("L'Été 1,5 %") == ("l", "ete", "1,5")


def test_command(tmp_path: Path) -> None:
    import docx

    for name, text in (("un.docx", COPIED), ("deux.docx", REWORDED)):
        made = docx.Document()
        made.add_heading("Diagnostic", 1)
        made.add_paragraph(text)
        made.add_paragraph(f"Ce paragraphe propre au fichier {name} complète le dossier avec quelques mots de plus.")
        made.save(str(tmp_path / name))
    (tmp_path / "vide.pdf").write_bytes(b"")
    out = tmp_path / "out"
    done = CliRunner().invoke(command, [str(tmp_path), "--out", str(out), "--ocr", "never"])
    assert done.exit_code == 3 and "[FILE_EMPTY]" in done.output
    saved = json.loads((out / "passages-communs.json").read_text(encoding="utf-8"))
    assert len(saved["pairs"]) == 1 and saved["pairs"][0]["passages"][0]["a"][0]["section"] == ["Diagnostic"]


def test_command_on_a_moodle_zip_names_the_candidates(tmp_path: Path) -> None:
    import docx

    with zipfile.ZipFile(tmp_path / "travaux.zip", "w") as archive:
        for number, (name, text) in enumerate((("Léa Morin", COPIED), ("Omar Diallo", REWORDED)), start=11):
            made = docx.Document()
            made.add_heading("Diagnostic", 1)
            made.add_paragraph(text)
            made.add_paragraph(f"Ce paragraphe propre à {name} complète le dossier avec quelques mots de plus.")
            made.save(str(tmp_path / "d.docx"))
            archive.write(tmp_path / "d.docx", f"{name}_{number}_assignsubmission_file/dossier.docx")
    out = tmp_path / "out"
    done = CliRunner().invoke(command, [str(tmp_path / "travaux.zip"), "--out", str(out), "--ocr", "never"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    page = (out / "passages-communs.html").read_text(encoding="utf-8")
    assert "Léa Morin 11 et Omar Diallo 12" in page
