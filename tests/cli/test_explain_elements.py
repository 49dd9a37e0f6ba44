"""``evalassist explain`` and ``evalassist elements``: what they print, and their coded refusals."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from evalassist.cli import elements, explain
from evalassist.elements.base import registry
from evalassist.model.errors import EvalAssistError
from tests.report.fixture import report

REPORT = report()


@pytest.fixture
def report_file(tmp_path: Path) -> Path:
    path = tmp_path / "rapport.json"
    path.write_text(REPORT.model_dump_json(indent=2), encoding="utf-8")
    return path


def test_every_criterion_is_explained_with_its_reasons_gaps_and_quotes(report_file: Path) -> None:
    for result in REPORT.criteria:
        done = CliRunner().invoke(explain.command, [str(report_file), result.id])
        assert done.exit_code == 0, done.output
        flat = " ".join(done.output.split())
        for text in (result.title, *(item.message for item in (*result.reasons, *result.missing)), *result.questions):
            assert " ".join(text.split()) in flat
        for item in result.reasons:
            assert f"{abs(item.weight):.2f}".replace(".", ",") in flat
        for evidence in result.evidence:
            assert " ".join(evidence.quote.split()) in flat


def test_reasons_come_strongest_first() -> None:
    result = next(item for item in REPORT.criteria if len(item.reasons) > 1)
    text = explain.explain_text(result)
    places = [text.index(item.message) for item in sorted(result.reasons, key=lambda item: -abs(item.weight))]
    assert places == sorted(places)


def test_json_holds_the_criterion_as_in_the_report(report_file: Path) -> None:
    result = REPORT.criteria[0]
    done = CliRunner().invoke(explain.command, [str(report_file), result.id.lower(), "--format", "json"])
    data = json.loads(done.output)
    assert data["criterion"] == result.model_dump(mode="json")
    assert data["dossier"] == REPORT.dossier.sha256


def test_unknown_criterion_names_the_nearest() -> None:
    wanted = REPORT.criteria[0].id
    with pytest.raises(EvalAssistError) as caught:
        explain.find_criterion(REPORT, wanted + "x")
    assert caught.value.code == "CRITERION_UNKNOWN"
    assert f"« {wanted} »" in caught.value.message


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"schema_version": "1"}', "pas du JSON"])
def test_what_is_not_a_report_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "autre.json"
    path.write_text(content, encoding="utf-8")
    done = CliRunner().invoke(explain.command, [str(path), "C1"])
    assert isinstance(done.exception, EvalAssistError)
    assert done.exception.code == "REPORT_INVALID"


def test_every_detector_has_its_page() -> None:
    known = registry()
    listed = CliRunner().invoke(elements.command, []).output
    for name, item in known.items():
        assert name in listed
        done = CliRunner().invoke(elements.command, [name])
        assert done.exit_code == 0
        assert item.title in done.output
        for field in item.fields:
            assert field in done.output


def test_unknown_element_names_the_nearest() -> None:
    with pytest.raises(EvalAssistError) as caught:
        elements.find_detector(registry(), "swat")
    assert caught.value.code == "ELEMENT_UNKNOWN"
    assert "« swot »" in caught.value.message
