"""Parts of a requirement: what is usual is drawn towards all, words of the part count, only sure gaps are named, shipped labels are sound."""

import json
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from evalassist.assess.parts import (
    FEATURES,
    LOOKED,
    MOST,
    NAMED,
    Gaps,
    PartsModel,
    Seen,
    best_stems,
    chosen,
    features,
    load_parts,
    shipped_parts,
)
from evalassist.assess.status import Logistic
from evalassist.elements.markdown import document_from_markdown
from evalassist.language.words import stems
from evalassist.matching.cases import criterion_key
from evalassist.model.rubric import Bank, Criterion, Part
from evalassist.rubric.load import load_rubric
from evalassist.segment import segment

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
PLACE = Part(id="a", kind="content", label="la place de la marque face aux concurrents", gap="la place de la marque n'est pas formulée")
WHY = Part(id="b", kind="reason", label="la raison du choix", gap="aucune raison n'appuie le choix")
GOALS = Part(id="c", kind="link", label="le lien avec un objectif", gap="rien n'est relié à un objectif")
CRITERION = Criterion(id="C1", code="C1", title="Positionnement", text="La place de la marque est dite et justifiée.", bank=Bank(parts=(PLACE, WHY, GOALS)))
EVEN = (1 / 3, 1 / 3, 1 / 3)


def near(text: str) -> frozenset[str]:
    return frozenset(stems(text))


def model(weights: dict[str, float], labels: dict[str, Seen] | None = None) -> PartsModel:
    score = Logistic(dict.fromkeys(FEATURES, 0.0), dict.fromkeys(FEATURES, 1.0), {**dict.fromkeys(FEATURES, 0.0), **weights}, 0.0)
    return PartsModel(score, {(criterion_key(CRITERION), name): seen for name, seen in (labels or {}).items()})


def test_a_part_shown_more_often_is_likelier_and_never_certain() -> None:
    often, seldom = Seen(("d1", "d2", "d3")), Seen((), ("d1", "d2", "d3"))
    assert often.log_odds() > Seen().log_odds() > seldom.log_odds()
    assert often.without("d1") == Seen(("d2", "d3"))
    assert often.without("d9") == often


def test_the_words_of_the_part_are_looked_for_in_the_best_passages() -> None:
    filler = "\n\n".join(f"Le local numéro {rank} est rue des Lilas." for rank in range(LOOKED))
    document = document_from_markdown(f"# Marché\nNotre marque tient une place à part, face à deux concurrents.\n\n{filler}")
    passages = segment(document)
    first = np.array(["marque" in passage.text for passage in passages], dtype=np.float32)
    assert features(PLACE, best_stems(first, passages), 0.0, EVEN)["words"] == 1.0
    assert features(PLACE, best_stems(1 - first, passages), 0.0, EVEN)["words"] == 0.0
    assert set(features(PLACE, frozenset(), 0.0, EVEN)) == set(FEATURES)


def test_only_parts_that_are_surely_not_shown_are_named_the_surest_first() -> None:
    known = model({"usual": 1.0}, {"a": Seen((), tuple("123456")), "b": Seen((), tuple("123456789")), "c": Seen(tuple("123456"))})
    found = known.gaps(CRITERION, near("Rien."), EVEN)
    assert found == Gaps((WHY, PLACE))
    assert len(found.named) == MOST
    assert model({"usual": 1.0}, {"b": Seen((), ("1",))}).gaps(CRITERION, near("Rien."), EVEN) == Gaps((), WHY)
    assert known.gaps(CRITERION.model_copy(update={"bank": Bank()}), near("Rien."), EVEN) == Gaps()


def test_a_part_for_each_item_is_not_named_beside_another_and_tone_or_spelling_never() -> None:
    each = Part(id="d", kind="each", label="une raison pour chaque réseau", gap="une raison manque pour un réseau au moins")
    tone = Part(id="e", kind="other", label="un texte sans faute", gap="le texte a des fautes")
    assert chosen([(0.1, WHY), (0.1, each), (0.2, PLACE)]) == (WHY, PLACE)
    assert chosen([(0.1, each), (0.2, WHY)]) == (each,)
    assert chosen([(0.1, tone)]) == ()
    assert chosen([(NAMED, WHY)]) == ()


@given(st.text(max_size=200), st.floats(0, 1))
def test_any_passages_give_a_probability(text: str, absent: float) -> None:
    known = model(dict.fromkeys(FEATURES, 0.5))
    for chance, _ in known.shown(CRITERION, near(text), (absent, 1 - absent, 0.0)):
        assert 0 <= chance <= 1


def test_the_shipped_model_knows_the_parts_of_the_shipped_rubrics() -> None:
    shipped = shipped_parts()
    assert shipped is not None
    unseen = 0
    for name in ("ifocop-cm", "institut-cm", "doranco-rncp41364", "6cent30six-rs"):
        for _, _, criterion in load_rubric(name).criteria():
            for part in criterion.bank.parts:
                seen = shipped.labels.get((criterion_key(criterion), part.id), Seen())
                assert not set(seen.shown) & set(seen.lacking)
                assert part.gap[0].islower() and not part.gap.endswith(".")
                unseen += seen == Seen()
    assert unseen < 10
    data = json.loads((SAMPLES.parent / "models" / "parts.json").read_text(encoding="utf-8"))
    assert load_parts(data) == shipped
    assert 0 < NAMED < 0.5


def test_the_labels_of_the_samples_name_parts_and_quotes_that_exist_and_agree_with_the_status() -> None:
    files = sorted(SAMPLES.glob("d*/parts.json"))
    assert len(files) >= 79
    for path in files:
        gold = json.loads((path.parent / "gold.json").read_text(encoding="utf-8"))
        parts = {criterion.id: {part.id for part in criterion.bank.parts} for _, _, criterion in load_rubric(gold["rubric"]).criteria()}
        for leaf, row in json.loads(path.read_text(encoding="utf-8")).items():
            assert set(row) == parts[leaf], (path.parent.name, leaf)
            quotes = len(gold["criteria"][leaf]["evidence"])
            for value in row.values():
                assert value in (0, None) or all(0 <= index < quotes for index in value)
            if gold["criteria"][leaf]["status"] == "absent":
                assert not any(isinstance(value, list) for value in row.values()), (path.parent.name, leaf)
