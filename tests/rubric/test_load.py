from pathlib import Path

import pytest

from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import ELEMENT_TYPES
from evalassist.rubric.load import find_rubric, load_rubric

GOOD = """schema: 1
id: essai
version: "1"
title: "Essai"
deliverables:
  - {id: L1, title: "Livrable", competencies: [C1]}
blocks:
  - id: B1
    title: "Bloc"
    competencies:
      - id: C1
        title: "Compétence"
        criteria:
          - {id: C1.a, code: "C1", title: "Titre", text: "Phrase.", requires: [{kind: element, types: [swot]}]}
"""


def write(tmp_path: Path, text: str) -> str:
    path = tmp_path / "essai.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def problems(tmp_path: Path, text: str) -> str:
    with pytest.raises(EvalAssistError) as caught:
        load_rubric(write(tmp_path, text))
    assert caught.value.code == "RUBRIC_INVALID"
    return caught.value.message


@pytest.mark.parametrize(("name", "count"), [("ifocop-cm", 73), ("doranco-rncp41364", 135), ("6cent30six-rs", 19), ("institut-cm", 47)])
def test_shipped_rubrics_are_whole(name: str, count: int) -> None:
    rubric = load_rubric(name)
    rows = rubric.criteria()
    assert len(rows) == count
    assert len({criterion.id for _, _, criterion in rows}) == count
    for _, _, criterion in rows:
        if criterion.observable == "text":
            assert len(criterion.bank.positive) >= 8, criterion.id
            assert len(criterion.bank.negative) >= 4, criterion.id
            assert criterion.question.endswith("?"), criterion.id


def test_a_good_rubric_loads_with_its_bank(tmp_path: Path) -> None:
    name = write(tmp_path, GOOD)
    (tmp_path / "banks").mkdir()
    (tmp_path / "banks" / "essai.yaml").write_text('rubric: essai\ncriteria:\n  C1.a:\n    positive: ["Un exemple."]\n', encoding="utf-8")
    rubric = load_rubric(name)
    assert rubric.criteria("L1")[0][2].bank.positive == ("Un exemple.",)
    with pytest.raises(KeyError):
        rubric.criteria("L2")


def test_unknown_key_is_placed_and_the_nearest_is_suggested(tmp_path: Path) -> None:
    message = problems(tmp_path, GOOD.replace('title: "Bloc"', 'titel: "Bloc"'))
    assert "essai.yaml:9:5" in message
    assert "« title »" in message


def test_duplicate_key_is_refused(tmp_path: Path) -> None:
    assert "clé en double" in problems(tmp_path, GOOD + 'title: "Encore"\n')


def test_unknown_element_type_suggests_the_nearest(tmp_path: Path) -> None:
    message = problems(tmp_path, GOOD.replace("[swot]", "[swott]"))
    assert "« swott »" in message
    assert "« swot »" in message
    assert "swot" in ELEMENT_TYPES


def test_all_errors_come_at_once(tmp_path: Path) -> None:
    message = problems(tmp_path, GOOD.replace("[swot]", "[swott]").replace("competencies: [C1]}", "competencies: [C9]}"))
    assert "swott" in message
    assert "C9" in message
    assert "2 erreur(s)" in message


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "a: [", "\x00", "a: &x [*x]"])
def test_broken_yaml_is_a_coded_error(tmp_path: Path, text: str) -> None:
    assert "essai.yaml:" in problems(tmp_path, text)


def test_unknown_rubric_suggests_the_nearest() -> None:
    with pytest.raises(EvalAssistError, match="ifocop-cm"):
        find_rubric("ifocop")
