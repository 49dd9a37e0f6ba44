from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from evalassist.elements.markdown import document_from_markdown
from evalassist.matching import bank
from evalassist.matching.signals import NAMES, compute
from evalassist.model.element import Element, Mention
from evalassist.model.passage import Passage
from evalassist.model.rubric import Criterion
from evalassist.segment import segment
from tests import fake_matching as fake

TEXT = """# Remerciements
Merci à toute l'équipe de la librairie pour son accueil chaleureux.
# Budget
Le budget de la librairie s'élève à 900 euros, dont 200 euros de publicité.
| Poste | Montant |
|---|---|
| Affiches | 120 € |
|  |  |
| Location | 80 € |
# Charte
Notre ton reste chaleureux et simple, avec une couleur verte.
"""


def run(
    text: str, *criteria: Criterion, elements: tuple[Element, ...] = (), mentions: tuple[Mention, ...] = ()
) -> tuple[tuple[Passage, ...], NDArray[np.float32]]:
    passages = segment(document_from_markdown(text))
    items = bank.entries(criteria)
    encoder = fake.FakeEncoder()
    vectors = encoder.encode([passage.indexed() for passage in passages])
    return passages, compute(passages, criteria, items, vectors, bank.bank_vectors(items, encoder), elements, mentions)


def column(signals: NDArray[np.float32], name: str, row: int = 0) -> NDArray[np.float32]:
    return signals[row, :, NAMES.index(name)]


def test_shape_and_the_passage_on_the_subject_leads() -> None:
    passages, signals = run(
        TEXT, fake.criterion(bank=fake.bank(), anchors=("budget",)), fake.criterion("C1.b", title="Ton", text="Le ton est décrit.")
    )
    assert signals.shape == (2, len(passages), len(NAMES))
    assert signals.dtype == np.float32 and np.isfinite(signals).all()
    best = next(index for index, passage in enumerate(passages) if "900 euros" in passage.text)
    for name in ("lex_max", "dense_max", "rank_lex", "anchor_heading"):
        assert column(signals, name)[best] == column(signals, name).max() > 0


def test_no_passage_no_criterion_no_bank() -> None:
    assert run("# Titre seul", fake.criterion())[1].shape == (1, 0, len(NAMES))
    assert run(TEXT)[1].shape[0] == 0
    signals = run(TEXT, fake.criterion())[1]
    assert np.isfinite(signals).all()


def test_without_counter_examples_the_official_wording_is_the_neutral_value() -> None:
    signals = run(TEXT, fake.criterion())[1]
    assert column(signals, "dense_negative").tolist() == column(signals, "dense_official").tolist()
    with_bank = run(TEXT, fake.criterion(bank=fake.bank()))[1]
    assert column(with_bank, "dense_negative").tolist() != column(with_bank, "dense_official").tolist()


def test_one_passage_has_no_spread() -> None:
    passages, signals = run("Le budget de la fête est de 300 euros.", fake.criterion(bank=fake.bank()))
    assert len(passages) == 1
    assert column(signals, "lex_z").tolist() == [0.0] and column(signals, "section_support").tolist() == [0.0]
    assert column(signals, "rank_lex").tolist() == [1.0]


def test_rows_and_front_matter_are_told_apart_and_empty_rows_give_no_passage() -> None:
    passages, signals = run(TEXT, fake.criterion(bank=fake.bank()))
    rows = [passage.text for index, passage in enumerate(passages) if column(signals, "is_row")[index]]
    assert rows == ["Affiches | 120 €", "Location | 80 €"]
    front = [passage.section for index, passage in enumerate(passages) if column(signals, "front_matter")[index]]
    assert front == [("Remerciements",)]


def test_wanted_elements_and_mentions_mark_their_passages() -> None:
    passages = segment(document_from_markdown(TEXT))
    block = next(passage.span.block_id for passage in passages if "900 euros" in passage.text)
    other = next(passage for passage in passages if "Merci" in passage.text)
    element = Element(type="budget", form="prose", status="complete", fields={}, block_ids=(block,), quote="900 euros", text="900 euros")
    mention = Mention(type="budget", quote=other.text, reason="promise", block_id=other.span.block_id)
    wanting = fake.criterion(requires=[{"kind": "element", "types": ["budget"]}])
    passages, signals = run(TEXT, wanting, fake.criterion("C1.b"), elements=(element,), mentions=(mention,))
    here = [passage.span.block_id == block for passage in passages]
    assert column(signals, "element").astype(bool).tolist() == here == column(signals, "element_complete").astype(bool).tolist()
    assert column(signals, "element", 1).max() == 0 and column(signals, "element_other", 1).astype(bool).tolist() == here
    assert [passage.text for passage, hit in zip(passages, column(signals, "mention"), strict=True) if hit] == [other.text]


def test_named_tools_and_facets_are_cues_whatever_their_accents() -> None:
    needs = [
        {"kind": "tools", "any": ["Canva"]},
        {"kind": "facets", "facets": [{"label": "coût", "any": ["coût*"]}, {"label": "délai", "any": ["délai*"]}]},
    ]
    passages, signals = run("Les couts de la fête sont connus.\nNous utilisons Canva chaque semaine.", fake.criterion(requires=needs))
    assert column(signals, "cues").tolist() == [0.5, 0.0]
    assert column(signals, "tools").tolist() == [0.0, 0.5]
    assert len(passages) == 2
