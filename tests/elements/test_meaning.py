"""Vectors lent to the detectors: means over blocks, waited for only when asked, of no use when they come from another encoder."""

from __future__ import annotations

import numpy as np
import pytest

from evalassist.elements import regions as typer
from evalassist.elements.base import run_detectors
from evalassist.elements.markdown import document_from_markdown
from evalassist.elements.meaning import Meaning, block_vectors, lending, lent, mean_of
from evalassist.elements.regions import JOINT, load_model, regions
from evalassist.segment import segment

TEXT = "# Budget\nLes annonces coûtent 300 € et les affiches 120 €.\n\n# Suite\nLe camping ouvre en mai.\n"
DOCUMENT = document_from_markdown(TEXT)


def test_the_mean_of_blocks_is_weighted_by_the_roots_of_their_words() -> None:
    passages = segment(DOCUMENT)
    vectors = np.eye(len(passages), 8, dtype=np.float32)
    known = block_vectors(passages, vectors)
    ids = [passages[0].span.block_id, passages[-1].span.block_id]
    weights = [max(1, passages[0].words) ** 0.5, max(1, passages[-1].words) ** 0.5]
    mean = mean_of(ids, known)
    assert mean is not None
    assert mean[0] == pytest.approx(weights[0] / sum(weights), abs=1e-5)
    assert mean[len(passages) - 1] == pytest.approx(weights[1] / sum(weights), abs=1e-5)
    assert mean_of(["b9999"], known) is None


def test_what_is_lent_is_taken_back() -> None:
    meaning = Meaning(lambda: "x", dict)
    with pytest.raises(RuntimeError), lending(meaning):
        assert lent() is meaning
        raise RuntimeError
    assert lent() is None


def test_vectors_of_another_encoder_are_not_waited_for() -> None:
    def never() -> dict[str, tuple[np.ndarray, float]]:
        raise AssertionError("asked for")

    with lending(Meaning(lambda: "another", never)):
        assert [region.chances for region in regions(DOCUMENT)] == [region.chances for region in regions(document_from_markdown(TEXT))]


def test_vectors_of_the_encoder_that_was_learned_from_change_the_chances() -> None:
    model = load_model(JOINT)
    assert model is not None and model.dense is not None
    passages = segment(DOCUMENT)
    vectors = np.full((len(passages), model.dense.mean.shape[0]), 0.05, dtype=np.float32)
    with lending(Meaning(lambda: model.dense.encoder if model.dense else "", lambda: block_vectors(passages, vectors))):
        with_vectors = [region.chances for region in regions(DOCUMENT)]
    assert with_vectors != [region.chances for region in regions(document_from_markdown(TEXT))]
    assert all(0 <= chance <= 1 for chances in with_vectors for chance in chances)


def test_a_failure_of_the_encoder_costs_no_more_than_the_places_typed_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> dict[str, tuple[np.ndarray, float]]:
        raise OSError("no vectors")

    model = load_model(JOINT)
    assert model is not None and model.dense is not None
    encoder = model.dense.encoder
    monkeypatch.setattr(typer, "_scored", typer._scored.__wrapped__)
    findings = run_detectors(DOCUMENT, Meaning(lambda: encoder, broken))
    assert {notice.code for notice in findings.notices} <= {"DETECTOR_CRASH"}
