import itertools
import random
from pathlib import Path

import pytest

from evalassist.assess.local import FILE, NAME, local_path, status_model
from evalassist.assess.status import shipped_status_model
from evalassist.cohort.calibrate import Example, curve, figures, fit, install, macro_f1, majority, qkappa, undo
from evalassist.cohort.journal import verify
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("EVALASSIST_DATA", str(tmp_path / "data"))
    return Store()


def severe(dossiers: int, seed: int = 1) -> list[Example]:
    """Examiners who call partial what the model thinks just present."""
    generator = random.Random(seed)
    found = []
    for dossier in range(dossiers):
        for _ in range(20):
            present = generator.random()
            absent = (1 - present) * generator.random()
            partial = 1 - present - absent
            gold = "present" if present > 0.62 else "partial" if partial + present > 0.5 else "absent"
            found.append(Example(f"{dossier:02d}", (absent, partial, present), gold))
    return found


def test_weights_follow_severe_examiners_and_held_out_figures_say_so() -> None:
    result = fit(severe(12), shipped_status_model())
    assert (result.dossiers, result.held_out, result.decisions) == (12, 4, 240)
    assert result.decision[1] > result.decision[2]
    assert result.better and result.after.macro_f1 > result.before.macro_f1
    assert result == fit(severe(12), shipped_status_model())


def test_noise_is_not_called_better() -> None:
    generator = random.Random(2)
    noise = [Example(item.dossier, item.probabilities, generator.choice(("absent", "partial", "present"))) for item in severe(12)]
    result = fit(noise, shipped_status_model())
    assert result.after.accuracy < 0.6


def test_held_out_dossiers_do_not_change_the_fit() -> None:
    examples = severe(9)
    changed = [Example(item.dossier, item.probabilities, "absent") if item.dossier in ("00", "03", "06") else item for item in examples]
    one, other = fit(examples, shipped_status_model()), fit(changed, shipped_status_model())
    assert (one.decision, one.curve) == (other.decision, other.curve)
    assert one.after != other.after


@pytest.mark.parametrize("examples", [severe(5), severe(12)[:59], []])
def test_too_few_decisions(examples: list[Example]) -> None:
    with pytest.raises(EvalAssistError, match="TOO_FEW_DECISIONS"):
        fit(examples, shipped_status_model())


def test_the_curve_never_falls() -> None:
    generator = random.Random(3)
    points = curve([(p := generator.random(), generator.random() < p) for _ in range(400)])
    assert len(points) > 5
    assert all(one[0] <= other[0] and one[1] <= other[1] for one, other in itertools.pairwise(points))
    assert points[0][1] < 0.35 and points[-1][1] > 0.65


def test_measures_by_hand() -> None:
    gold, guessed = ["absent", "partial", "present", "present"], ["absent", "present", "present", "partial"]
    assert macro_f1(gold, guessed) == pytest.approx((1 + 0 + 0.5) / 3)
    assert qkappa(gold, gold) == 1
    assert qkappa(["absent", "present"], ["present", "absent"]) == pytest.approx(-1)
    assert figures([Example("a", (0.0, 0.0, 1.0), "present")], shipped_status_model()).accuracy == 1
    assert majority(["present", "present", "absent"]) == "present"
    assert majority(["present", "absent"]) is None and majority(["not_inspectable"]) is None


def test_the_adjustment_is_used_named_and_taken_back(store: Store) -> None:
    before, none = status_model()
    assert none is None and before == shipped_status_model()
    result = fit(severe(12), before)
    assert install(store, result) == local_path()
    model, reference = status_model()
    assert reference is not None and reference.name == NAME and len(reference.sha256) == 64
    assert model.decision == result.decision and model.calibration == result.curve
    assert local_path().stat().st_mode & 0o777 == 0o600
    assert undo(store) and not undo(store)
    assert status_model() == (before, None)
    assert [entry.body["action"] for entry in store.entries()] == ["install", "undo"] and verify(store).problems == ()


def test_an_adjustment_for_another_model_or_broken_is_left_aside(store: Store) -> None:
    install(store, fit(severe(12), shipped_status_model()))
    path = store.folder / FILE
    path.write_text(path.read_text(encoding="utf-8").replace('"base_sha256": "', '"base_sha256": "x'), encoding="utf-8")
    assert status_model()[1] is None
    path.write_text("{", encoding="utf-8")
    assert status_model()[1] is None
