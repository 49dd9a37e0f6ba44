"""``similar --pseudonymise``, and the pages of shared passages in ``export`` and ``erase``."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli.erase import command as erase_command
from evalassist.cli.export import command as export_command
from evalassist.cli.similar import command
from evalassist.cohort import similarity_kept
from evalassist.cohort.journal import OFF, lines, verify
from evalassist.cohort.masking import masked
from evalassist.cohort.names import Person
from evalassist.cohort.privacy import export, find
from evalassist.cohort.pseudonymise import FILE, Codes, KeyFile
from evalassist.cohort.similarity import find as compare
from evalassist.cohort.similarity_page import html, to_json
from evalassist.cohort.similarity_private import mask
from evalassist.cohort.sources import discover
from evalassist.cohort.store import Store
from evalassist.model.document import Block, Document
from evalassist.model.errors import EvalAssistError

SHARED = (
    "Pendant ce stage, Maëlle Quintric a repris seule le compte Instagram de la savonnerie et publié trois fois par semaine. "
    "Écrire à maelle.quintric@exemple.fr pour recevoir le calendrier complet des publications du trimestre."
)
WORDS = ("Maëlle", "Quintric", "quintric", "QUINTRIC", "Diallo", "Omar", "exemple.fr")


def moodle(path: Path, people: tuple[tuple[str, str], ...]) -> Path:
    """A Moodle download of one DOCX per person: (name and number, text)."""
    import docx

    with zipfile.ZipFile(path, "w") as archive:
        for who, text in people:
            made = docx.Document()
            made.add_heading(f"Bilan de {who.split('_')[0]}", 1)
            for line in text.split("\n"):
                made.add_paragraph(line)
            made.save(str(path.parent / "d.docx"))
            archive.write(path.parent / "d.docx", f"{who}_assignsubmission_file/dossier.docx")
    return path


def own(word: str) -> str:
    return " ".join(f"{part}{word}" for part in ("cette", "phrase", "reste", "celle", "dont", "personne", "jamais", "fera", "usage")) + "."


COHORT = (
    ("Maëlle Quintric_11", f"{SHARED}\n{own('rouge')}"),
    ("Omar Diallo_12", f"{SHARED}\n{own('vert')}"),
    ("Ida Solène_13", f"{SHARED.replace('Pendant', 'Durant')}\n{own('bleu')}"),
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(OFF, raising=False)
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("EVALASSIST_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path


def run(home: Path, *more: str, code: int = 0) -> dict:  # type: ignore[type-arg]
    done = CliRunner().invoke(command, [str(home / "t.zip"), "--out", str(home / "out"), "--ocr", "never", *more], catch_exceptions=False)
    assert done.exit_code == code, done.output
    (home / "messages").write_text(done.output.replace(str(home), ""), encoding="utf-8")
    data: dict = json.loads((home / "out" / "passages-communs.json").read_text(encoding="utf-8"))  # type: ignore[type-arg]
    return data


def test_nobody_is_named_and_the_passages_are_the_same(home: Path) -> None:
    moodle(home / "t.zip", COHORT)
    plain, coded = run(home), run(home, "--pseudonymise")
    assert coded["pseudonymised"] and not plain["pseudonymised"]
    for name in ("out/passages-communs.json", "out/passages-communs.html", "messages"):
        raw = (home / name).read_text(encoding="utf-8")
        assert not [word for word in WORDS if word in raw], name
        assert "Ida" not in raw and "Solène" not in raw, name
    count = sorted(len(pair["passages"]) for pair in plain["pairs"])
    assert count == [1, 1, 1] == sorted(len(pair["passages"]) for pair in coded["pairs"])
    assert sorted(item["sha256"] for item in plain["dossiers"]) == sorted(item["sha256"] for item in coded["dossiers"])
    keys = KeyFile(home / "data" / FILE)
    batch = {item.label for item in masked(discover(home / "t.zip"), keys).submissions}
    assert {item["file"] for item in coded["dossiers"]} == batch  # the codes batch gives
    assert [item["file"] for item in coded["dossiers"]] == sorted(batch)
    quotes = [quote["quote"] for pair in coded["pairs"] for item in pair["passages"] for side in "ab" for quote in item[side]]
    assert any("Candidat-" in quote for quote in quotes) and any("Courriel-" in quote for quote in quotes)
    assert (home / "out").stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in (home / "out").iterdir())
    with pytest.raises(EvalAssistError, match="PSEUDONYM_KEY"):
        run(home, "--key", str(home / "out" / "cle.json"))


def test_a_refusal_under_codes_names_nobody(home: Path) -> None:
    path = moodle(home / "t.zip", COHORT)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("Omar Diallo_14_assignsubmission_file/Diallo.docx", b"PK\x03\x04 abime")
        archive.writestr("Omar Diallo_15_assignsubmission_file/Diallo.xlsx", b"x")
    run(home, "--pseudonymise", code=3)
    said = (home / "messages").read_text(encoding="utf-8")
    assert "[DOCX_BROKEN]" in said and "[SUBMISSION_EMPTY]" in said and not [word for word in WORDS if word in said]


def document(file: str, index: int, *texts: str) -> Document:
    blocks = tuple(Block(id=f"b{n:04d}", kind="paragraph", text=text, page=n, section=("Bilan",)) for n, text in enumerate(texts, 1))
    return Document(file=file, sha256=f"{index:064x}", format="docx", pages=None, words=900, blocks=blocks)


def test_quotes_are_verbatim_in_the_masked_block_and_marks_stand_on_the_same_words() -> None:
    documents = [
        document("A", 1, "Rien de commun ici. " + SHARED),
        document("B", 2, SHARED.replace("trois fois", "cinq fois") + " Suite propre au second."),
    ]
    found = compare(documents)
    result, shown = mask(found, documents, [[Person("maelle quintric", True)], []], Codes(b"s" * 32), use_spacy=False)
    assert list(result.pairs) == list(found.pairs)
    data = to_json(result, shown)
    for side, index in (("a", 0), ("b", 1)):
        for quote in data["pairs"][0]["passages"][0][side]:
            assert quote["quote"] == shown[index].block(quote["block_id"]).text[quote["start"] : quote["end"]]
            assert not [word for word in WORDS if word in quote["quote"]]
            assert quote["shared"] and all(0 <= start < end <= len(quote["quote"]) for start, end in quote["shared"])
    first = data["pairs"][0]["passages"][0]["b"][0]
    assert not any("cinq" in first["quote"][start:end] for start, end in first["shared"])


def test_a_first_name_copied_with_the_passage_is_masked_on_the_other_side_too() -> None:
    text = "Moi, Maëlle, j'ai tenu chaque semaine le tableau des réponses données aux clientes de la savonnerie."
    documents = [
        document("A", 1, text),
        document("B", 2, text),
        document("C", 3, "Maëlle vend aussi des pains de savon sur le marché couvert."),
    ]
    result, shown = mask(compare(documents), documents, [[Person("maelle quintric", True)], [], []], Codes(b"s" * 32), use_spacy=False)
    assert "Maëlle" not in html(to_json(result, shown))
    assert "Maëlle" in shown[2].blocks[0].text  # a dossier that shares nothing keeps its own persons


def test_export_gives_own_words_only_and_erase_leaves_the_others(home: Path) -> None:
    moodle(home / "t.zip", (*COHORT, ("Zoé Test_14", f"{SHARED}\n{own('gris')}")))
    with zipfile.ZipFile(home / "t.zip") as archive:
        twin = archive.read("Zoé Test_14_assignsubmission_file/dossier.docx")
    with zipfile.ZipFile(home / "t.zip", "a") as archive:
        archive.writestr("Léo Jumeau_15_assignsubmission_file/dossier.docx", twin)
    before = run(home)
    names = [item["file"] for item in before["dossiers"]]
    assert len(before["pairs"]) == 6 and before["identical_files"] == [[names.index("Léo Jumeau 15"), names.index("Zoé Test 14")]]
    store = Store(home / "data")
    assert sum("comparaison" in line for line in lines(store, 0)) == 5
    trace = find("Omar Diallo", store, reports=home)
    record = json.loads(export(trace))["shared_passages"][0]
    assert len(record["quotes"]) == 6 and len(record["dossiers"]) == 1
    assert "Ida" not in json.dumps(record, ensure_ascii=False) and "Durant" not in json.dumps(record, ensure_ascii=False)
    common = ["Omar Diallo", "--reports", str(home)]
    shown = CliRunner().invoke(export_command, [*common, "--out", str(home / "omar.json")], catch_exceptions=False).output
    assert "1 page(s) de passages communs" in shown
    done = CliRunner().invoke(erase_command, [*common, "--yes"], catch_exceptions=False)
    assert "6 citation(s)" in done.output and verify(store).problems == ()
    after = json.loads((home / "out" / "passages-communs.json").read_text(encoding="utf-8"))
    assert [item["file"] for item in after["dossiers"]] == [name for name in names if "Omar" not in name]

    def named(data: dict) -> list[tuple[str, str, str]]:  # type: ignore[type-arg]
        files = [item["file"] for item in data["dossiers"]]
        return [(files[p["dossiers"][0]], files[p["dossiers"][1]], json.dumps(p["passages"])) for p in data["pairs"]]

    assert named(after) == [item for item in named(before) if "Omar" not in item[0] + item[1]]
    page = (home / "out" / "passages-communs.html").read_text(encoding="utf-8")
    assert "Omar" not in page and page == html(after) and "Ida Solène 13" in page
    with pytest.raises(EvalAssistError, match="PERSON_UNKNOWN"):
        find("Omar Diallo", store, reports=home / "out")
    twin_trace = find("Zoé Test", store, reports=home)
    assert twin_trace.pages[0].record["dossiers"][0]["file"] == "Zoé Test 14" and twin_trace.shared == 2  # Léo's page and journal entry


def test_erasing_a_masked_page_goes_by_the_code(home: Path) -> None:
    moodle(home / "t.zip", COHORT)
    before = run(home, "--pseudonymise")
    keys = KeyFile(home / "data" / FILE)
    trace = find("Maëlle Quintric", Store(home / "data"), keys, home)
    assert len(trace.pages) == 1 and re.fullmatch(r"Dossier-[0-9A-F]{10}", trace.pages[0].record["dossiers"][0]["file"])
    similarity_kept.erase(trace.pages[0])
    after = json.loads((home / "out" / "passages-communs.json").read_text(encoding="utf-8"))
    assert len(after["dossiers"]) == len(before["dossiers"]) - 1 and len(after["pairs"]) == 1
    with pytest.raises(EvalAssistError, match="OUTPUT_UNWRITABLE"):
        similarity_kept.erase(trace.pages[0])  # the list is no longer the one that was looked at


def test_common_texts_quoted_from_the_person_go_and_others_are_counted_without_them() -> None:
    data = {
        "dossiers": [{"file": name, "sha256": name * 64} for name in "abc"],
        "identical_files": [[0, 2], [1, 2]],
        "pairs": [],
        "found_in_many": [{"quote": "Q0", "dossiers": [0, 1, 2]}, {"quote": "Q1", "dossier": 1, "dossiers": [0, 1, 2]}],
        "template_sentences": 0,
    }
    left = similarity_kept.without(data, {0})
    assert left["identical_files"] == [[0, 1]]
    assert left["found_in_many"] == [{"quote": "Q1", "dossier": 0, "dossiers": [0, 1]}]


def test_two_sources_with_the_same_file_name_have_two_labels(home: Path) -> None:
    import docx

    for folder in ("x", "y"):
        (home / folder).mkdir()
        made = docx.Document()
        made.add_paragraph(SHARED)
        made.add_paragraph(own(folder))
        made.save(str(home / folder / "dossier.docx"))
    arguments = [str(home / "x"), str(home / "y"), "--out", str(home / "out"), "--ocr", "never"]
    assert CliRunner().invoke(command, arguments, catch_exceptions=False).exit_code == 0
    data = json.loads((home / "out" / "passages-communs.json").read_text(encoding="utf-8"))
    assert [item["file"] for item in data["dossiers"]] == ["dossier.docx", "dossier.docx (2)"]
