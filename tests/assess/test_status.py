from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalassist.assess.features import FEATURES, LABELS, logit
from evalassist.assess.status import STATUSES, Logistic, StatusModel, load_status_model, shipped_status_model


def model(curve: tuple[tuple[float, float], ...] = (), decision: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> StatusModel:
    def side(weight: float, bias: float) -> Logistic:
        return Logistic({"top1": 0.0}, {"top1": 2.0}, {"top1": weight}, bias)

    return StatusModel((side(-2, 0), side(0, 0.5), side(2, 0)), decision, curve)


def test_the_strongest_side_wins_and_its_terms_speak_for_it() -> None:
    for value, status in ((-4.0, "absent"), (0.0, "partial"), (4.0, "present")):
        verdict = model().decide({"top1": value})
        assert verdict.status == status
        assert sum(verdict.probabilities) == pytest.approx(1)
        assert verdict.confidence == round(verdict.probabilities[STATUSES.index(status)], 3)
    assert model().decide({"top1": 4.0}).terms["top1"] == pytest.approx(6.0)
    assert model().decide({"top1": -4.0}).terms["top1"] == pytest.approx(6.0)


def test_decision_weights_move_the_choice_not_the_probabilities() -> None:
    plain, careful = model().decide({"top1": 0.6}), model(decision=(1, 5, 1)).decide({"top1": 2.0})
    assert careful.status == "partial" and plain.probabilities == model(decision=(1, 5, 1)).decide({"top1": 0.6}).probabilities


def test_the_calibration_curve_is_followed_between_and_beyond_its_points() -> None:
    made = model(((0.4, 0.5), (0.8, 0.9)))
    assert [made.calibrated(x) for x in (0.1, 0.4, 0.6, 0.8, 0.99)] == [0.5, 0.5, 0.7, 0.9, 0.9]
    assert model(((0.5, 0.6), (0.5, 0.8))).calibrated(0.5) == 0.6


def test_a_model_is_read_from_its_json() -> None:
    names = {name: {"top1": 1.0} for name in STATUSES}
    data = {
        "mean": {"top1": 0},
        "scale": {"top1": 1},
        "weights": names,
        "bias": dict.fromkeys(STATUSES, 0),
        "calibration": [[0, 0.3], [1, 0.9]],
    }
    read = load_status_model(data)
    assert read.decide({"top1": 2.0}).probabilities == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert read.verify_below == 0.5
    with pytest.raises(KeyError):
        load_status_model({"mean": {}})


def test_the_shipped_model_knows_every_feature_it_names() -> None:
    shipped = shipped_status_model()
    assert all(set(side.weights) <= set(FEATURES) for side in shipped.scores)
    assert all(scale > 0 for side in shipped.scores for scale in side.scale.values())


@given(st.fixed_dictionaries({name: st.floats(-50, 50) for name in LABELS}))
def test_whatever_the_features_the_verdict_is_a_probability(values: dict[str, float]) -> None:
    verdict = shipped_status_model().decide(values)
    assert verdict.status in STATUSES and 0 <= verdict.confidence <= 1
    assert sum(verdict.probabilities) == pytest.approx(1)


def test_log_odds_are_clipped() -> None:
    assert logit(0) == pytest.approx(-logit(1)) == pytest.approx(-6.9068, abs=1e-3)
    assert logit(0.5) == 0
