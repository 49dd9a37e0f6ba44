from __future__ import annotations

import pytest

from evalassist.matching.tone import tone, tone_features

DONE = "Nous avons publié douze vidéos en mars et gagné 240 abonnés ; le budget dépensé est de 180 €."
PROMISE = "Nous définirons plus tard les indicateurs et un calendrier sera mis en place ultérieurement."
DEFINITION = "Une analyse SWOT est un outil stratégique qui permet d'identifier les forces et les faiblesses d'une entreprise."


def test_the_three_voices_are_told_apart() -> None:
    assert tone(PROMISE).promise > max(tone(DONE).promise, tone(DEFINITION).promise)
    assert tone(DEFINITION).definition > max(tone(DONE).definition, tone(PROMISE).definition)
    assert tone(DONE).promise < 0.5 and tone(DONE).definition < 0.5


@pytest.mark.parametrize("text", ["", "•", "12 345", DONE, "a" * 5000])
def test_strengths_lie_between_0_and_1(text: str) -> None:
    found = tone(text)
    assert all(0 <= value <= 1 for value in (found.promise, found.definition, found.done, found.gap))


def test_figures_weigh_the_same_and_features_are_of_unit_length() -> None:
    assert tone_features("gagner 300 abonnés") == tone_features("gagner 41 abonnés")
    assert sum(value * value for value in tone_features(DONE).values()) == pytest.approx(1)
    assert tone_features("") == {}


def test_the_candidates_own_voice_and_own_gaps() -> None:
    assert tone("J'ai publié trois vidéos et nous avons mesuré leur portée.").done == 1
    assert tone("Le marché du livre est stable.").done == 0
    assert tone("Je n'ai pas de chiffres, faute de temps.").gap == 1
    assert tone("Le budget est de 300 euros.").gap == 0
