import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.authoring.case import export_case, import_case
from evalassist.authoring.export import export_markdown, export_xlsx
from evalassist.authoring.from_grid import import_grid
from evalassist.cli.rubric import command
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.diff import diff_rubrics
from evalassist.rubric.load import RubricFile, load_rubric, load_rubric_file
from evalassist.rubric.write import Draft, to_yaml
from tests.authoring.helpers import errors_of, shape

GRID = "Identifiant;Bloc;Compétence;Critère\nK1;Bloc 1 - Élevage;C1 - Nourrir;Le foin est pesé.\nK2;;;Au moins trois rations sont décrites.\n;;C2 - Soigner;Le carnet est tenu.\n"


def code_of(path: Path) -> str:
    with pytest.raises(EvalAssistError) as caught:
        (import_case if path.suffix == ".json" else import_grid)(path)
    return caught.value.code


def loaded(draft: Draft, folder: Path) -> RubricFile:
    path = folder / "relu.yaml"
    path.write_text(to_yaml(draft), encoding="utf-8")
    return RubricFile("relu", path, ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_csv_grid(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "grille.csv"
    path.write_bytes(GRID.encode(encoding))
    draft = import_grid(path)
    assert shape(draft) == {"C1": ["Le foin est pesé.", "Au moins trois rations sont décrites."], "C2": ["Le carnet est tenu."]}
    assert [criterion.id for _, _, criterion in draft.criteria()] == ["K1", "K2", "C2.1"]
    assert [bool(criterion.doubts) for _, _, criterion in draft.criteria()] == [False, False, True]
    assert draft.criteria()[1][2].needs[0].data["of"] == "rations"
    assert errors_of(draft, tmp_path) == []


def test_doubled_ids_are_marked_and_made_unique(tmp_path: Path) -> None:
    path = tmp_path / "grille.csv"
    path.write_text(GRID.replace("K2", "K1"), encoding="utf-8")
    draft = import_grid(path)
    assert [criterion.id for _, _, criterion in draft.criteria()][:2] == ["K1", "K1-ligne3"]
    assert errors_of(draft, tmp_path) == []


def test_bad_grids_are_coded_errors(tmp_path: Path) -> None:
    path = tmp_path / "grille.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    assert code_of(path) == "RUBRIC_SOURCE"
    path.write_text("Compétence;Critère\nC1;\n", encoding="utf-8")
    assert code_of(path) == "RUBRIC_SOURCE_EMPTY"
    broken = tmp_path / "grille.xlsx"
    broken.write_bytes(b"PK\x03\x04 pas un classeur")
    assert code_of(broken) == "RUBRIC_SOURCE"


@pytest.mark.parametrize("content", ["{", "[]", '{"CFRubrics": 3}', '{"CFRubricCriteria": "x"}'])
def test_bad_case_is_a_coded_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    assert code_of(path) == "RUBRIC_SOURCE"


def test_case_levels_and_points_are_never_taken(tmp_path: Path) -> None:
    level = {"score": 4, "description": "Très bien"}
    criterion = {"category": "Soin", "description": "Le carnet est tenu.", "position": 1, "weight": 2, "CFRubricCriterionLevels": [level]}
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"title": "Ferme", "CFRubricCriteria": [criterion]}), encoding="utf-8")
    draft = import_case(path)
    text = to_yaml(draft)
    assert "Très bien" not in text
    assert any("l'outil ne note pas" in doubt for doubt in draft.criteria()[0][2].doubts)
    assert errors_of(draft, tmp_path) == []


@pytest.mark.parametrize("name", ["6cent30six-rs", "institut-cm"])
@pytest.mark.parametrize("kind", ["case", "xlsx"])
def test_export_then_import_keeps_every_criterion_in_its_place(tmp_path: Path, name: str, kind: str) -> None:
    rubric = load_rubric(name)
    if kind == "case":
        path = tmp_path / "x.json"
        path.write_text(export_case(rubric), encoding="utf-8")
        draft = import_case(path)
    else:
        path = tmp_path / "x.xlsx"
        path.write_bytes(export_xlsx(rubric))
        draft = import_grid(path)
    diff = diff_rubrics(rubric, load_rubric_file(loaded(draft, tmp_path)))
    assert {item.kind for item in diff.changes} == {"unchanged"}
    assert [item for item in diff.changes if item.moved] == []


def test_exports_are_the_same_bytes_twice_and_hold_no_mark() -> None:
    rubric = load_rubric("6cent30six-rs")
    assert export_xlsx(rubric) == export_xlsx(rubric)
    case = export_case(rubric)
    assert case == export_case(rubric)
    assert '"score"' not in case
    assert '"weight"' not in case
    identifiers = [item["identifier"] for entry in json.loads(case)["CFRubrics"] for item in entry["CFRubricCriteria"]]
    assert len(set(identifiers)) == 19


def test_markdown_has_one_row_per_criterion_and_escapes_pipes() -> None:
    rubric = load_rubric("6cent30six-rs")
    changed = rubric.blocks[0].competencies[0].criteria[0].model_copy(update={"text": "a | b <script>"})
    competency = rubric.blocks[0].competencies[0].model_copy(update={"criteria": (changed,)})
    small = rubric.model_copy(update={"blocks": (rubric.blocks[0].model_copy(update={"competencies": (competency,)}),)})
    text = export_markdown(small)
    assert "a \\| b &lt;script>" in text
    assert sum(line.startswith("| Cr") for line in export_markdown(rubric).splitlines()) == 19


def test_the_export_command(tmp_path: Path) -> None:
    out = tmp_path / "x.md"
    result = CliRunner().invoke(command, ["export", "6cent30six-rs", "--to", "md", "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert out.read_text(encoding="utf-8").startswith("# Générer et animer")
