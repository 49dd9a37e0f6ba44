"""How often a criterion is shown elsewhere: drawn towards all criteria, neutral when unknown, its own dossier left out."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

from evalassist.assess.criteria import Assessor
from evalassist.assess.usual import PRIOR, USUAL_NAMES, Usual, load_usual
from evalassist.elements.markdown import document_from_markdown
from evalassist.matching.cases import criterion_key
from evalassist.matching.rerank import ALL_NAMES
from evalassist.segment import segment
from tests import fake_matching as fake

KEY = criterion_key(fake.criterion()).hex()
OTHER = "00" * 8
HALF = {"d1": "present", "d2": "present", "d3": "absent", "d4": "absent"}


def test_a_criterion_shown_more_often_than_the_others_weighs_that_way() -> None:
    found = Usual({KEY: {"d1": "present", "d2": "present"}, OTHER: HALF}).features(fake.criterion())
    assert set(found) == set(USUAL_NAMES)
    assert found["usual_present"] > 0 > found["usual_absent"]


def test_the_share_is_drawn_towards_that_of_all_criteria() -> None:
    base = (2 + 1) / (4 + 3)
    found = Usual({KEY: {"d1": "present", "d2": "present"}, OTHER: {"d1": "absent", "d3": "absent"}}).features(fake.criterion())
    assert found["usual_present"] == pytest.approx(math.log((2 + PRIOR * base) / ((2 + PRIOR) * base)))


def test_a_criterion_never_seen_is_neutral() -> None:
    assert all(value == pytest.approx(0.0) for value in Usual({OTHER: HALF}).features(fake.criterion()).values())
    assert all(value == pytest.approx(0.0) for value in Usual({}).features(fake.criterion()).values())


def test_a_dossier_left_out_counts_nowhere() -> None:
    whole = Usual({KEY: {"d1": "absent", "d2": "present"}, OTHER: HALF})
    expected = Usual({KEY: {"d2": "present"}, OTHER: {name: status for name, status in HALF.items() if name != "d1"}})
    assert whole.without("d1").features(fake.criterion()) == expected.features(fake.criterion())


def test_it_is_read_back_as_written(tmp_path: Path) -> None:
    usual = Usual({KEY: HALF})
    (tmp_path / "usual.json").write_text(json.dumps(usual.to_json()), encoding="utf-8")
    assert load_usual(tmp_path / "usual.json").features(fake.criterion()) == usual.features(fake.criterion())


def test_the_assessor_hands_the_shares_to_the_status_model() -> None:
    document = document_from_markdown("Le ton du compte reste simple et chaleureux.")
    passages = segment(document)
    probabilities = np.full(len(passages), 0.5, dtype=np.float32)
    signals = np.zeros((len(passages), len(ALL_NAMES)), dtype=np.float32)
    without = Assessor(document, passages, ()).judge(fake.criterion(), probabilities, signals)
    assert all(without.features[name] == 0 for name in USUAL_NAMES)
    usual = Usual({KEY: {"d1": "present"}, OTHER: HALF})
    judged = Assessor(document, passages, (), usual=usual).judge(fake.criterion(), probabilities, signals)
    assert judged.features["usual_present"] == pytest.approx(usual.features(fake.criterion())["usual_present"], abs=1e-4)
