import io
import zipfile
from pathlib import Path

import pytest

from evalassist.authoring import from_fiche
from evalassist.authoring.from_fiche import import_fiche, split_competencies
from evalassist.authoring.read import import_any
from evalassist.model.errors import EvalAssistError
from tests.authoring.helpers import errors_of, shape

EXPORT = Path(__file__).resolve().parents[1] / "data" / "rncp" / "extrait-fiches-v4.1.xml"


def code_of(path: Path, number: str = "RNCP1") -> str:
    with pytest.raises(EvalAssistError) as caught:
        import_fiche(path, number)
    return caught.value.code


def test_a_fiche_with_blocs(tmp_path: Path) -> None:
    draft = import_fiche(EXPORT, "rncp37488")
    assert [bloc.id for bloc in draft.blocs] == ["BC01", "BC02"]
    assert [len(bloc.competencies) for bloc in draft.blocs] == [5, 4]
    assert draft.blocs[0].competencies[1].title == "Coder"
    assert "Licence Ouverte 2.0" in draft.source
    assert all("la source ne donne pas de critère" in criterion.doubts[0] for _, _, criterion in draft.criteria())
    assert errors_of(draft, tmp_path) == []


def test_a_fiche_of_the_specific_register_has_one_bloc_and_says_it_is_replaced(tmp_path: Path) -> None:
    draft = import_fiche(EXPORT, "RS6232")
    assert len(shape(draft)) == 4
    assert any("remplacée par RS7485" in remark for remark in draft.remarks)
    assert errors_of(draft, tmp_path) == []


def test_zip_and_namespace(tmp_path: Path) -> None:
    text = (
        EXPORT.read_text(encoding="utf-8")
        .replace("<FICHES>", '<f:FICHES xmlns:f="urn:x" xmlns="urn:y">')
        .replace("</FICHES>", "</f:FICHES>")
    )
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lisez-moi.txt", "x")
        archive.writestr("export.xml", text)
    assert len(import_any(path, "", "RNCP37488").criteria()) == 9


def test_unknown_fiche_suggests_the_nearest() -> None:
    with pytest.raises(EvalAssistError) as caught:
        import_fiche(EXPORT, "RNCP37489")
    assert caught.value.code == "FICHE_UNKNOWN"
    assert "vouliez-vous dire RNCP37488 ?" in caught.value.message


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    path.write_text(
        '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]><FICHES><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE></FICHE></FICHES>'
    )
    assert code_of(path) == "RUBRIC_SOURCE"


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("export.xml", "<FICHES>" + " " * 5_000_000)
    assert code_of(path) == "BOMB"


def test_the_stream_is_capped(tmp_path: Path) -> None:
    stream = from_fiche._Capped(io.BytesIO(b"<a>" + b" " * 100), "x", 50)
    with pytest.raises(EvalAssistError) as caught:
        stream.read()
    assert caught.value.code == "RUBRIC_SOURCE_BIG"


@pytest.mark.parametrize("content", ["<FICHES><FICHE>", "pas du XML", ""])
def test_broken_exports_are_coded_errors(tmp_path: Path, content: str) -> None:
    path = tmp_path / "export.xml"
    path.write_text(content)
    assert code_of(path) == "RUBRIC_SOURCE"
    assert code_of(tmp_path / "absent.xml") == "FILE_MISSING"


def test_a_fiche_without_competences(tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    path.write_text("<FICHES><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>Vide</INTITULE></FICHE></FICHES>")
    assert code_of(path) == "RUBRIC_SOURCE_EMPTY"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A1C1. Nourrir le troupeau        A1C2.Soigner les brebis", [("A1C1", "Nourrir le troupeau"), ("A1C2", "Soigner les brebis")]),
        ("- Nourrir le troupeau ;    - Soigner les brebis", [("", "Nourrir le troupeau"), ("", "Soigner les brebis")]),
        ("Nourrir le troupeau  Soigner les brebis", [("", "Nourrir le troupeau"), ("", "Soigner les brebis")]),
        ("Nourrir le troupeau   du domaine", [("", "Nourrir le troupeau du domaine")]),
        ("Compétences :    C1 - Nourrir le troupeau.  C2 - Traire", [("C1", "Nourrir le troupeau."), ("C2", "Traire")]),
        ("", []),
    ],
)
def test_flattened_lists_are_cut(text: str, expected: list[tuple[str, str]]) -> None:
    assert split_competencies(text) == expected
