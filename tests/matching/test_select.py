from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from evalassist.elements.markdown import document_from_markdown
from evalassist.matching.select import MAX_EVIDENCE, discount_shared, select
from evalassist.model.document import Document
from evalassist.segment import MAX_WORDS, segment

SENTENCES = st.lists(
    st.integers(1, 60).map(lambda size: " ".join(["Nous", *["mot"] * size]) + "."),
    min_size=1,
    max_size=6,
).map(" ".join)
ROWS = st.lists(
    st.sampled_from(["| Affiches | 120 € |", "|  |  |", "| Location de la salle des fêtes | 80 € |"]), min_size=1, max_size=5
).map(lambda rows: "\n".join(["| Poste | Montant |", "|---|---|", *rows]))
TEXTS = st.lists(st.one_of(SENTENCES, ROWS, SENTENCES.map(lambda text: f"- {text}"), st.just("# Titre")), max_size=6).map("\n".join)


def words_of(text: str) -> int:
    return len(text.split())


@settings(max_examples=120, deadline=None)
@given(TEXTS, st.data())
def test_picks_are_verbatim_disjoint_short_and_ordered(text: str, data: st.DataObject) -> None:
    document: Document = document_from_markdown(text)
    passages = segment(document)
    scores = data.draw(st.lists(st.floats(0, 1, width=32), min_size=len(passages), max_size=len(passages)))
    picks = select(np.array(scores, dtype=np.float32), passages)
    assert len(picks) <= MAX_EVIDENCE
    assert [pick.score for pick in picks] == sorted((pick.score for pick in picks), reverse=True)
    taken: list[int] = []
    for pick in picks:
        quote = document.block(pick.block_id).text[pick.start : pick.end]
        assert quote.strip() == quote != ""
        assert words_of(quote) <= MAX_WORDS
        assert all(passages[index].text in quote for index in pick.members)
        assert pick.members == tuple(range(pick.members[0], pick.members[-1] + 1))
        taken.extend(pick.members)
    assert len(taken) == len(set(taken))
    spans = sorted((pick.block_id, pick.start, pick.end) for pick in picks)
    assert all(one[0] != two[0] or one[2] <= two[1] for one, two in itertools.pairwise(spans))


def test_no_passage_gives_no_pick_and_unlikely_ones_neither() -> None:
    assert select(np.zeros(0, dtype=np.float32), ()) == []
    passages = segment(document_from_markdown("Une phrase sans rapport avec le sujet."))
    assert select(np.array([0.05], dtype=np.float32), passages) == []


def test_likely_neighbours_of_one_block_make_one_quote_and_other_blocks_do_not() -> None:
    document = document_from_markdown(
        "| Poste | Montant |\n|---|---|\n| Affiches | 120 € |\n| Location | 80 € |\nUn autre paragraphe du dossier."
    )
    passages = segment(document)
    picks = select(np.array([0.9, 0.8, 0.8], dtype=np.float32), passages)
    assert [document.block(pick.block_id).text[pick.start : pick.end] for pick in picks] == [
        "Affiches | 120 €\nLocation | 80 €",
        "Un autre paragraphe du dossier.",
    ]


def test_passages_far_below_the_best_are_left_out() -> None:
    passages = segment(document_from_markdown("Le premier passage du dossier.\nLe second passage du dossier."))
    assert [pick.members for pick in select(np.array([0.9, 0.15], dtype=np.float32), passages)] == [(0,)]


def test_a_passage_counts_fully_for_its_six_best_criteria_only() -> None:
    probabilities = np.linspace(0.9, 0.2, 8, dtype=np.float32)[:, None]
    shown = discount_shared(probabilities)[:, 0]
    assert shown[:6].tolist() == probabilities[:6, 0].tolist()
    assert np.allclose(shown[6:], probabilities[6:, 0] / 2)
    few = probabilities[:5]
    assert discount_shared(few) is few
