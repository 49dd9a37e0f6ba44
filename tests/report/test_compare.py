from __future__ import annotations

import json
from pathlib import Path

import pytest

from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report
from evalassist.report.compare import compare, comparison_json, comparison_text, load_report
from evalassist.report.writers import render_json
from tests.report import fixture


def draft(**changes: str) -> Report:
    """The fixture's report with the status of some criteria changed ("C1_b" -> "C1.b") and nothing missing where it is present."""
    report = fixture.report()
    results = []
    for item in report.criteria:
        status = changes.get(item.id.replace(".", "_"))
        results.append(
            item if status is None else item.model_copy(update={"status": status, "missing": () if status == "present" else item.missing})
        )
    return report.model_copy(update={"criteria": tuple(results), "dossier": report.dossier.model_copy(update={"sha256": "d" * 64})})


def test_what_a_new_draft_gained_and_lost() -> None:
    result = compare(fixture.report(), draft(C1_b="present", C1_a="partial"))
    directions = {change.after.id: change.direction for change in result.changes}
    assert directions["C1.b"] == "gained"
    assert directions["C1.a"] == "lost"
    assert directions["C2.a"] == "same"
    text = comparison_text(result)
    assert "C1.b Concurrents comparés : non trouvé → montré" in text
    assert "réglé : Rien qui ressemble à une comparaison" in text
    assert text.index("gagne") < text.index("C1.b") < text.index("perd") < text.index("C1.a")


def test_something_mended_within_the_same_status_is_a_gain() -> None:
    before = fixture.report()
    results = tuple(item.model_copy(update={"missing": item.missing[:1]}) if item.id == "C2.a" else item for item in before.criteria)
    change = next(item for item in compare(before, before.model_copy(update={"criteria": results})).changes if item.after.id == "C2.a")
    assert change.direction == "gained"
    assert change.mended == ("Objectif 2 : pas de valeur cible chiffrée.",)


def test_the_same_report_twice_has_no_difference() -> None:
    result = compare(fixture.report(), fixture.report())
    assert "Aucune différence relevée." in comparison_text(result)
    assert any("même fichier" in warning for warning in result.warnings)


def test_elements_gained_and_lost_are_named() -> None:
    before = fixture.report()
    after = before.model_copy(update={"elements": before.elements[1:]})
    data = json.loads(comparison_json(compare(before, after)))
    assert data["lost_elements"] == ["Analyse SWOT"]
    assert data["new_elements"] == []


def test_drafts_of_two_rubrics_are_not_compared() -> None:
    other = fixture.report().model_copy(update={"rubric": fixture.report().rubric.model_copy(update={"id": "autre"})})
    with pytest.raises(EvalAssistError, match="autre"):
        compare(fixture.report(), other)


def test_a_report_is_read_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "essai.json"
    path.write_bytes(render_json(fixture.report(), fixture.document(), fixture.rubric()))
    assert load_report(path) == fixture.report()


@pytest.mark.parametrize(
    "content,code", [(b"", "REPORT_INVALID"), (b"{}", "REPORT_INVALID"), (b"[1, 2", "REPORT_INVALID"), (None, "FILE_MISSING")]
)
def test_what_is_not_a_report_is_refused_in_one_line(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "essai.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EvalAssistError) as caught:
        load_report(path)
    assert caught.value.code == code
    assert "\n" not in caught.value.message
