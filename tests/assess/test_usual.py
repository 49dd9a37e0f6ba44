"""What is usual for a criterion: drawn towards all criteria, neutral when unknown, its own dossier left out."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalassist.assess.criteria import Assessor
from evalassist.assess.features import FEATURES
from evalassist.assess.usual import PRIOR, STRENGTHS, USUAL_NAMES, WEIGHT, Usual, load_usual, nothing_seen, usual_rows
from evalassist.elements.markdown import document_from_markdown
from evalassist.matching.cases import criterion_key
from evalassist.matching.rerank import ALL_NAMES
from evalassist.segment import segment
from tests import fake_matching as fake

KEY = criterion_key(fake.criterion())
OTHER = b"0" * 8
HALF = (("d1", "present"), ("d2", "present"), ("d3", "absent"), ("d4", "absent"))


def usual(mine: tuple[tuple[str, str], ...] = (), others: tuple[tuple[str, str], ...] = (), strength: float = 0.0) -> Usual:
    """Rows of this criterion and of another; every strength is 0, but ``strength`` for this criterion."""
    plain = dict.fromkeys(STRENGTHS, 0.0)
    return usual_rows(
        [(KEY, owner, status, dict.fromkeys(STRENGTHS, strength)) for owner, status in mine]
        + [(OTHER, owner, status, plain) for owner, status in others]
    )


def test_a_criterion_shown_more_often_than_the_others_weighs_that_way() -> None:
    found = usual((("d1", "present"), ("d2", "present")), HALF).shares(fake.criterion())
    assert set(found) == set(USUAL_NAMES)
    assert found["usual_present"] > 0 > found["usual_absent"]


def test_the_share_is_drawn_towards_that_of_all_criteria() -> None:
    base = (2 + 1) / (4 + 3)
    found = usual((("d1", "present"), ("d2", "present")), (("d1", "absent"), ("d3", "absent"))).shares(fake.criterion())
    assert found["usual_present"] == pytest.approx(math.log((2 + PRIOR * base) / ((2 + PRIOR) * base)))


@given(st.dictionaries(st.sampled_from(FEATURES), st.floats(-9, 9)))
def test_a_criterion_never_seen_is_neutral(some: dict[str, float]) -> None:
    values = {**dict.fromkeys(FEATURES, 0.0), **some}
    for known in (usual((), HALF), nothing_seen()):
        found = known.relative(fake.criterion(), values)
        assert all(found[name] == pytest.approx(0.0) for name in USUAL_NAMES)
        assert all(found[name] == values[name] for name in FEATURES if name not in USUAL_NAMES)


def test_strengths_are_told_against_what_the_criterion_usually_gets() -> None:
    values = dict.fromkeys(FEATURES, 3.0)
    same = usual((("d1", "present"),), (("d2", "present"),), strength=2.0)
    above = 2.0 - (2.0 + 0.0) / 2  # what this criterion has above the mean of all rows shown in full
    found = same.relative(fake.criterion(), values)
    assert found["top1"] == pytest.approx(3.0 - above / (1 + WEIGHT))
    assert found["needs"] == 3.0


def test_a_criterion_strong_only_because_it_is_met_is_not_told_down() -> None:
    """Rows of one status are compared with rows of that status: what sets a status apart is no habit of the criterion."""
    strong, weak = dict.fromkeys(STRENGTHS, 4.0), dict.fromkeys(STRENGTHS, 0.0)
    known = usual_rows([(KEY, "d1", "present", strong), (OTHER, "d1", "present", strong), (KEY, "d2", "absent", weak), (OTHER, "d2", "absent", weak)])
    assert known.relative(fake.criterion(), dict.fromkeys(FEATURES, 1.0))["top1"] == pytest.approx(1.0)


def test_a_dossier_left_out_counts_nowhere() -> None:
    whole = usual((("d1", "absent"), ("d2", "present")), HALF, strength=1.0)
    expected = usual((("d2", "present"),), tuple(row for row in HALF if row[0] != "d1"), strength=1.0)
    values = dict.fromkeys(FEATURES, 1.0)
    assert whole.without("d1").relative(fake.criterion(), values) == expected.relative(fake.criterion(), values)
    assert whole.without("d9") is whole.without(None) is whole


def test_it_is_read_back_as_written(tmp_path: Path) -> None:
    known = usual(HALF, HALF, strength=0.333)
    known.save(tmp_path / "usual.npz")
    values = dict.fromkeys(FEATURES, 1.0)
    assert load_usual(tmp_path / "usual.npz").relative(fake.criterion(), values) == known.relative(fake.criterion(), values)


def test_the_assessor_hands_it_to_the_status_model() -> None:
    document = document_from_markdown("Le ton du compte reste simple et chaleureux.")
    passages = segment(document)
    probabilities = np.full(len(passages), 0.5, dtype=np.float32)
    signals = np.zeros((len(passages), len(ALL_NAMES)), dtype=np.float32)
    without = Assessor(document, passages, ()).judge(fake.criterion(), probabilities, signals)
    assert all(without.features[name] == 0 for name in USUAL_NAMES)
    known = usual((("d1", "present"),), HALF, strength=1.0)
    judged = Assessor(document, passages, (), usual=known).judge(fake.criterion(), probabilities, signals)
    assert judged.features == known.relative(fake.criterion(), without.features)
    assert judged.features["top1"] < without.features["top1"]
