from __future__ import annotations

import numpy as np

from evalassist.matching.lexical import LexicalIndex, tokens


def test_figures_are_folded_to_classes_and_words_to_stems() -> None:
    found = tokens("En 2025, 300 abonnés et 12 % de clics pour 40 €")
    assert found.count("#an") == 1
    assert found.count("#n") == 3
    assert found[-2:] == ["#pct", "#eur"]
    assert "2025" not in found and "300" not in found
    assert tokens("abonné") == tokens("abonnés")


def test_stop_words_alone_give_no_token() -> None:
    assert tokens("de la, et pour le") == []


def test_the_document_on_the_subject_comes_first() -> None:
    index = LexicalIndex(
        [tokens(text) for text in ("le budget du festival est de 300 €", "la charte graphique", "les objectifs du trimestre")]
    )
    scores = index.scores(tokens("budget prévu en €"))
    assert scores.shape == (3,) and scores.dtype == np.float32
    assert int(scores.argmax()) == 0 and scores[1] == 0


def test_a_query_without_a_known_token_gives_zeros() -> None:
    index = LexicalIndex([tokens("le budget du festival")])
    assert index.scores(tokens("hippocampe")).tolist() == [0.0]
    assert index.scores([]).tolist() == [0.0]


def test_no_document_and_empty_documents_are_no_error() -> None:
    assert LexicalIndex([]).scores(["budget"]).shape == (0,)
    assert LexicalIndex([[], []]).scores(["budget"]).tolist() == [0.0, 0.0]
    mixed = LexicalIndex([[], ["budget"]])
    assert mixed.scores(["budget"])[1] > mixed.scores(["budget"])[0] == 0


def test_a_query_said_twice_does_not_double_its_score() -> None:
    index = LexicalIndex([["budget", "festival"], ["charte"]])
    once, twice = index.scores(["budget"])[0], index.scores(["budget", "budget"])[0]
    assert once < twice < 2 * once
