"""The words of confidence can be reached, mean what they say, and their reasons are facts about the dossier."""

from __future__ import annotations

import pytest

from evalassist.assess.status import shipped_status_model
from evalassist.elements.base import registry
from evalassist.model.report import CriterionResult, Reason
from evalassist.report import reasons, words
from evalassist.report.figures import figures


def result(status: str = "present", confidence: float = 0.8, to_verify: bool = False, *named: tuple[str, float]) -> CriterionResult:
    return CriterionResult(
        id="C1", competency="C1", block="A1", status=status, confidence=confidence, to_verify=to_verify,
        reasons=tuple(Reason(name=name, message="(non dit)", weight=weight) for name, weight in named),
    )  # fmt: skip


def test_every_word_of_confidence_can_be_reached_by_the_calibration_that_ships() -> None:
    model = shipped_status_model()
    reached = {
        words.confidence_words(result("present", confidence, confidence < model.verify_below))
        for confidence in (model.calibrated(step / 100) for step in range(34, 100))
    }
    assert reached == set(words.CONFIDENCE_MEANING)


def test_a_criterion_the_text_cannot_show_has_no_word_of_confidence() -> None:
    assert words.confidence_words(result("not_inspectable", 0.83)) == words.NOT_READ
    assert "ne suffit pas" in words.confidence_reason(result("not_inspectable", 0.83))


@pytest.mark.parametrize("status", ["present", "partial", "absent"])
def test_a_reason_is_told_on_the_side_it_really_lies(status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dossier with few definitions is not said to define, whatever the status; the side comes from weight and coefficient together."""
    table = {"present": {"definition": -0.2}, "partial": {"definition": 0.1}, "absent": {"definition": 0.2}}
    monkeypatch.setattr(reasons, "coefficients", lambda: table)
    few = result(status, 0.6, False, ("definition", -2 * table[status]["definition"]))
    many = result(status, 0.6, False, ("definition", 2 * table[status]["definition"]))
    assert reasons.facts(few) == ((), ())
    assert reasons.facts(many) == ((), ("une partie définit la notion sans l'appliquer",))


def test_nothing_is_told_of_a_feature_close_to_its_mean_or_without_a_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reasons, "coefficients", lambda: {"present": {"top1": 0.5, "needs": 0.001}})
    assert reasons.facts(result("present", 0.6, False, ("top1", 0.05), ("needs", 0.4), ("inconnu", 3.0))) == ((), ())


def test_reasons_of_absence_are_not_told_as_merits() -> None:
    said = words.confidence_reason(result("absent", 0.5, True, ("top1", 1.2), ("mention", 0.6), ("dense_share", -0.5)))
    assert said.startswith(
        "Ce qui a pesé : le meilleur passage reste éloigné de ce qui est attendu ; une partie ne fait que nommer le sujet."
    )
    assert "En sens contraire : les passages parlent bien de ce sujet-là." in said
    assert said.endswith("Les indices se partagent : relisez le passage avant de conclure.")


def test_the_same_fact_is_told_once_and_never_with_its_contrary() -> None:
    favourable, doubtful = reasons.facts(
        result("present", 0.6, False, ("top2", 2.0), ("mean5", 1.0), ("top3", -0.5), ("unmet", 0.4), ("needs", 0.3))
    )
    assert favourable == ("plusieurs passages vont dans le même sens", "ce qui est demandé se retrouve près des passages")
    assert doubtful == ()


def test_every_field_a_detector_can_fill_has_a_french_name() -> None:
    unnamed = {(item.type, name) for item in registry().values() for name in item.fields if name not in words.FIELD_LABELS}
    assert unnamed == set()


def test_the_figures_that_ship_are_read_whole() -> None:
    known = figures()
    assert known.failures and all(label and value for label, value, _ in known.measures)
    assert any("trois premiers" in label for label, _, _ in known.measures)
