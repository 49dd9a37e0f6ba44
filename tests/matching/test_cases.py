"""Quotes of other dossiers count for criteria of the same wording, with the same encoder, never for the dossier they come from."""

from pathlib import Path

import numpy as np

from evalassist.authoring.trial_text import SIGNALS
from evalassist.matching.cases import Cases, criterion_key, load_cases, stand_in
from evalassist.matching.rerank import ALL_NAMES
from tests import fake_matching as fake

ENCODER = fake.FakeEncoder()
PASSAGES = ENCODER.encode(["Le devis de la fête est payé par la mairie.", "Le ton du compte reste simple.", "Une autre phrase."])
QUOTE = "Le devis de la fête est payé par la mairie."


def base(rows: int) -> dict[str, np.ndarray]:
    shape = (rows, len(PASSAGES))
    values = {name: np.zeros(shape, dtype=np.float32) for name in ("dense_max", "dense_mean3", "dense_z", "dense_partial")}
    values["dense_max"][:] = 0.3
    return values


def cases(owner: str = "d01", partial: bool = False) -> Cases:
    return Cases(ENCODER.sha256, ENCODER.encode([QUOTE]), (criterion_key(fake.criterion()),), (partial,), (owner,))


def test_a_quote_draws_the_passage_that_says_the_same() -> None:
    found = cases().layers([fake.criterion()], PASSAGES, base(1))
    assert found["case_max"][0].argmax() == 0
    assert found["case_max"][0, 0] > 0.99
    assert found["case_z"][0, 0] > 1


def test_the_quotes_of_the_dossier_itself_do_not_count() -> None:
    alone = cases().layers([fake.criterion()], PASSAGES, base(1), without="d01")
    assert {name: values.tolist() for name, values in alone.items()} == {
        name: values.tolist() for name, values in stand_in(base(1)).items()
    }


def test_another_wording_has_no_quotes_whatever_its_id() -> None:
    other = fake.criterion(text="Le ton est défini.")
    assert criterion_key(other) != criterion_key(fake.criterion())
    assert cases().layers([other], PASSAGES, base(1))["case_max"].tolist() == base(1)["dense_max"].tolist()


def test_quotes_of_partial_criteria_say_how_near_they_are() -> None:
    found = cases(partial=True).layers([fake.criterion()], PASSAGES, base(1))
    assert found["case_partial"][0].tolist() == [0.0, 0.0, 0.0]
    assert cases().layers([fake.criterion()], PASSAGES, base(1))["case_partial"][0, 0] < 0


def test_they_are_read_back_as_written(tmp_path: Path) -> None:
    cases().save(tmp_path / "cases.npz")
    back = load_cases(tmp_path / "cases.npz")
    assert (back.encoder, back.keys, back.partial, back.owners) == (cases().encoder, cases().keys, cases().partial, cases().owners)
    assert np.allclose(back.vectors, cases().vectors, atol=2e-3)


def test_every_signal_has_a_french_name() -> None:
    assert set(ALL_NAMES) == set(SIGNALS)
