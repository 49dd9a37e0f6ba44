"""A reason's message says where the dossier lies, whichever way its weight pulls."""

import json

import pytest

from evalassist.assess.criteria import Judged, _reasons
from evalassist.assess.features import FEATURES, LABELS
from evalassist.assess.reason_words import ASKED, HIGH_LOW, reason_message
from evalassist.assess.status import shipped_status_model
from evalassist.model.rubric import CountNeed, Criterion


def test_every_feature_has_two_messages_that_differ() -> None:
    assert set(HIGH_LOW) == set(FEATURES)
    assert all(high != low and high and low for high, low in HIGH_LOW.values())
    assert set(ASKED) <= set(FEATURES)


@pytest.mark.parametrize(
    ("name", "spread", "kinds", "message"),
    [
        ("mention", 1.2, (), "en partie cité sans être fait"),
        ("mention", -0.4, (), "pas seulement cité"),
        ("unmet", 2.0, ("facets",), "des exigences non remplies"),
        ("unmet", -1.0, ("facets",), "peu ou pas d'exigences non remplies"),
        ("top1", 0.05, (), "force du meilleur passage : comme d'ordinaire"),
        ("element_any", -1.0, ("count",), "élément attendu trouvé : rien de tel n'est demandé par ce critère"),
        ("needs", -1.0, (), "exigences remplies : rien de tel n'est demandé par ce critère"),
        ("count", -1.0, ("count",), "nombre attendu non atteint"),
    ],
)
def test_messages(name: str, spread: float, kinds: tuple[str, ...], message: str) -> None:
    assert reason_message(name, LABELS[name], spread, kinds) == message


@pytest.mark.parametrize("side", [2.0, -2.0])
def test_the_side_of_a_reason_comes_from_the_dossier_not_from_its_weight(side: float) -> None:
    """All features two deviations on one side: every message is of that side, while weights are of both signs."""
    model = shipped_status_model()
    mean, scale = model.scores[0].mean, model.scores[0].scale
    values = {name: mean[name] + side * scale[name] for name in model.scores[0].weights} | {
        name: 0.0 for name in FEATURES if name not in model.scores[0].weights
    }
    criterion = Criterion(id="a", code="a", title="t", text="x", requires=(CountNeed(kind="count", of="actions", min=2),))
    judged = Judged(criterion=criterion, picks=(), needs=(), features=values, stems=frozenset())
    verdict = model.decide(values)
    found = _reasons(verdict, judged, model)
    assert 1 <= len(found) <= 6
    for item in found:
        expected = HIGH_LOW[item.name][0 if side > 0 else 1]
        assert item.message == expected or "rien de tel" in item.message
    assert json.dumps([item.model_dump() for item in found])
