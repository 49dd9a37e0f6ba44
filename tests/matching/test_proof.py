"""The second look: phrasing signs, and log-odds from named signals."""

import time

import numpy as np
import pytest

from evalassist.matching.proof import PHRASE_NAMES, PROOF_NAMES, Proof, phrasing
from evalassist.matching.rerank import ALL_NAMES, Stage


@pytest.mark.parametrize(
    ("sign", "text", "counter"),
    [
        ("says_why", "Instagram, parce que nos clientes y sont.", "Instagram et Facebook."),
        ("says_share", "Le taux est passé à 12 %.", "Le taux est passé à douze."),
        ("says_money", "Il a coûté 300 €.", "Il a coûté cher."),
        ("says_date", "Publié le 3 mars.", "Publié ensuite."),
        ("says_rhythm", "Deux posts par semaine.", "Deux posts."),
        ("says_change", "Les appels ont baissé depuis.", "Les appels sont là."),
        ("says_lesson", "Cela montre que le soir convient.", "Le soir convient."),
        ("says_not", "Je n'ai pas mesuré.", "Mesuré chaque lundi."),
        ("says_only", "Une seule action.", "Une action."),
        ("quotes", "Elle dit « bravo ».", "Elle dit bravo."),
    ],
)
def test_a_sign_sees_its_example_and_not_its_counter_example(sign: str, text: str, counter: str) -> None:
    place = PHRASE_NAMES.index(sign)
    assert phrasing(text)[place] > 0
    assert phrasing(counter)[place] == 0


def test_a_long_text_without_commas_is_read_in_linear_time() -> None:
    begun = time.perf_counter()
    assert phrasing("mot " * 20_000)[PHRASE_NAMES.index("lists")] == 0
    assert time.perf_counter() - begun < 10  # 108 s when every letter was tried as the start of a list


def test_lists_are_counted_part_by_part() -> None:
    place = PHRASE_NAMES.index("lists")
    assert [phrasing(text)[place] for text in ("a, b", "a, b, c", "a,, b, c", "a, b, c, d, e; f")] == [0, 1, 0, 2]


def test_signs_are_counted_up_to_three() -> None:
    assert phrasing("1, 2, 3, 4, 5")[PHRASE_NAMES.index("says_number")] == 3


def test_log_odds_follow_the_named_signals_and_are_clipped() -> None:
    signals = np.zeros((2, len(ALL_NAMES)), dtype=np.float32)
    signals[1, ALL_NAMES.index("dense_max")] = 1.0
    accepted = Stage(("dense_max",), (0.0,), (1.0,), (2.0,), -1.0)
    complete = Stage(("says_share",), (0.0,), (0.01,), (1.0,), 0.0)
    first, second = Proof(accepted, complete).judge(signals, ["rien", "12 % en mars"])
    assert first.tolist() == [-1.0, 1.0]
    assert second.tolist() == [0.0, 5.0]


def test_the_layout_holds_signals_then_phrasing() -> None:
    assert PROOF_NAMES[: len(ALL_NAMES)] == ALL_NAMES
    assert len(set(PROOF_NAMES)) == len(PROOF_NAMES)
