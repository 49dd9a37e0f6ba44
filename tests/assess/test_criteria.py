from __future__ import annotations

import numpy as np
import pytest

from evalassist.assess.criteria import Assessor, assess
from evalassist.assess.features import FEATURES
from evalassist.assess.status import Logistic, StatusModel
from evalassist.elements.markdown import document_from_markdown
from evalassist.matching.rerank import ALL_NAMES
from evalassist.model.document import Document, Unread
from evalassist.model.element import Element, Mention
from evalassist.model.report import CriterionResult
from evalassist.model.rubric import Criterion
from evalassist.segment import segment
from tests import fake_matching as fake

TEXT = "# Budget\nLe budget de la fête est de 300 euros.\nNous louons la salle deux semaines avant.\n# Charte\nNotre ton reste simple."
FACET = {"kind": "facets", "facets": [{"label": "délai", "any": ["semaine*"]}, {"label": "assurance", "any": ["assurance*"]}]}
SWOT = {"kind": "element", "types": ["swot"], "complete": True}


def fixed(status: str) -> StatusModel:
    """A model that always says ``status``."""
    sides = [
        Logistic({"top1": 0.0}, {"top1": 1.0}, {"top1": 0.0}, 4.0 if name == status else 0.0) for name in ("absent", "partial", "present")
    ]
    return StatusModel((sides[0], sides[1], sides[2]))


def judged(
    status: str,
    criterion: Criterion,
    text: str = TEXT,
    *,
    scores: tuple[float, ...] | None = None,
    elements: tuple[Element, ...] = (),
    unread: tuple[Unread, ...] = (),
    failed: frozenset[str] = frozenset(),
    mentions: tuple[Mention, ...] = (),
) -> CriterionResult:
    document: Document = document_from_markdown(text).model_copy(update={"unread": unread})
    passages = segment(document)
    ((bloc, competency, _),) = fake.rubric(criterion).criteria()
    probabilities = np.array([scores or [0.9] + [0.0] * (len(passages) - 1)], dtype=np.float32)[:, : len(passages)]
    signals = np.zeros((1, len(passages), len(ALL_NAMES)), dtype=np.float32)
    (result,) = assess(
        document, passages, elements, ((bloc, competency, criterion),), signals, probabilities, fixed(status), failed, mentions
    )
    return result


def messages(result: CriterionResult) -> list[str]:
    return [item.message for item in result.missing]


def facets(text: str) -> float:
    """The share of FACET met around the first passage of ``text``."""
    document = document_from_markdown(text)
    passages = segment(document)
    probabilities = np.array([0.9] + [0.0] * (len(passages) - 1), dtype=np.float32)
    signals = np.zeros((len(passages), len(ALL_NAMES)), dtype=np.float32)
    return Assessor(document, passages, ()).judge(fake.criterion(requires=[FACET]), probabilities, signals).needs[0].share


def swot(missing: tuple[str, ...] = ("threats",)) -> Element:
    return Element(
        id="e01", type="swot", form="table", status="incomplete" if missing else "complete", fields={}, missing=missing, block_ids=("b0002",), quote="300", text="300"
    )  # fmt: skip


def test_quotes_are_read_from_their_block_and_name_their_element() -> None:
    (evidence,) = judged("present", fake.criterion(), elements=(swot(),)).evidence
    assert evidence.quote == "Le budget de la fête est de 300 euros."
    assert (evidence.block_id, evidence.section, evidence.element_id, evidence.score) == ("b0002", ("Budget",), "e01", 0.9)


def test_partial_says_what_is_missing_around_the_quotes() -> None:
    result = judged("partial", fake.criterion(requires=[FACET]))
    assert messages(result) == ["Aucune trace repérée dans ce qui a été lu : assurance."]
    assert result.questions == ("Combien cela coûte-t-il ?",)


def test_partial_with_everything_met_still_says_something_true() -> None:
    assert messages(judged("partial", fake.criterion())) == ["Pas de manque précis repéré ; à relire avec la question proposée."]


def test_present_drops_doubts_about_words_but_keeps_what_an_element_lacks() -> None:
    assert judged("present", fake.criterion(requires=[FACET])).missing == ()
    assert judged("present", fake.criterion(requires=[SWOT])).missing == ()
    kept = judged("present", fake.criterion(requires=[FACET, SWOT]), elements=(swot(),))
    assert messages(kept) == ["Analyse SWOT : moins de deux menaces."]
    assert kept.questions == ()


def test_absent_says_so_once_and_shows_no_weak_quote() -> None:
    plain = judged("absent", fake.criterion(), scores=(0.2, 0.0, 0.0))
    assert messages(plain) == ["Nous n'avons pas repéré de passage probant dans ce qui a été lu."]
    assert plain.evidence == ()
    without = judged("absent", fake.criterion(requires=[SWOT]))
    assert messages(without) == ["Nous n'avons rien repéré qui ressemble à une analyse SWOT dans ce qui a été lu."]


def test_absent_becomes_not_inspectable_where_the_place_could_not_be_read() -> None:
    lost = Unread(page=3, kind="image", reason="image illisible", near="Analyse SWOT")
    result = judged("absent", fake.criterion(requires=[SWOT]), unread=(lost,))
    assert (result.status, [item.code for item in result.missing], result.reasons) == ("not_inspectable", ["unread"], ())
    assert result.questions
    assert judged("absent", fake.criterion(), unread=(lost,)).status == "absent"
    assert judged("present", fake.criterion(requires=[SWOT]), unread=(lost,), elements=(swot(()),)).status == "present"


@pytest.mark.parametrize("status,expected", [("absent", "not_inspectable"), ("partial", "partial")])
def test_a_failed_detector_never_says_that_nothing_was_found(status: str, expected: str) -> None:
    result = judged(status, fake.criterion(requires=[SWOT]), failed=frozenset({"swot"}))
    assert result.status == expected
    assert messages(result) == ["La recherche de « analyse SWOT » a échoué : rien ne peut en être conclu."]


@pytest.mark.parametrize("observable,word", [("visual", "à l'œil"), ("oral", "à l'oral")])
def test_what_text_cannot_show_is_not_called_missing(observable: str, word: str) -> None:
    for status in ("absent", "partial"):
        result = judged(status, fake.criterion(observable=observable, requires=[SWOT]))
        assert result.status == "not_inspectable"
        assert len(result.missing) == 1 and word in result.missing[0].message
    assert judged("present", fake.criterion(observable=observable)).status == "present"


def test_no_passage_at_all() -> None:
    result = judged("absent", fake.criterion(requires=[FACET]), "# Un titre seul")
    assert result.evidence == ()
    assert messages(result)[0] == "Nous n'avons pas repéré de passage probant dans ce qui a été lu."


def test_without_headings_the_neighbours_of_a_quote_count_and_the_far_end_does_not() -> None:
    near = TEXT.replace("# Budget\n", "").split("# Charte")[0]
    assert facets(near) == 0.5
    far = "Le budget est de 300 euros.\n" + "Une phrase sans rapport aucun.\n" * 4 + "Nous louons la salle deux semaines avant."
    assert facets(far) == 0.0
    assert messages(judged("partial", fake.criterion(requires=[FACET]), far)) == ["Aucune trace repérée dans ce qui a été lu : assurance."]


def test_the_page_before_the_first_heading_does_not_reach_into_the_sections() -> None:
    text = "Le budget est de 300 euros.\n# Calendrier\nNous louons la salle deux semaines avant."
    assert facets(text) == 0.0


def test_a_dossier_made_of_tables_only() -> None:
    result = judged("partial", fake.criterion(requires=[FACET]), "| Poste | Quand |\n|---|---|\n| Salle | deux semaines avant |\n|  |  |")
    assert [item.quote for item in result.evidence] == ["Salle | deux semaines avant"]
    assert messages(result) == ["Aucune trace repérée dans ce qui a été lu : assurance."]


def test_every_feature_is_there_and_a_number() -> None:
    document = document_from_markdown(TEXT)
    passages = segment(document)
    signals = np.zeros((len(passages), len(ALL_NAMES)), dtype=np.float32)
    found = Assessor(document, passages, ()).judge(fake.criterion(requires=[FACET]), np.full(len(passages), 0.6, dtype=np.float32), signals)
    assert tuple(found.features) == FEATURES
    assert all(np.isfinite(value) for value in found.features.values())
    assert found.features["strong"] == 3 and found.features["facets"] == 0.5


GAPS = "# Budget\nLe budget de la fête est de 300 euros. Je n'ai pas encore chiffré la salle.\n# Suite\nLe texte de l'affiche sera ajouté plus tard."


def test_partial_quotes_what_the_candidate_admits_beside_the_passage() -> None:
    result = judged("partial", fake.criterion(anchors=("salle", "budget")), GAPS, scores=(0.9, 0.9, 0.0))
    assert messages(result) == ["Reconnu dans le dossier (p. 1) : « Je n'ai pas encore chiffré la salle. »"]
    assert [item.code for item in result.missing] == ["admitted"]


def test_present_keeps_an_admission_that_is_its_own_and_drops_one_that_is_not() -> None:
    assert [item.code for item in judged("present", fake.criterion(anchors=("salle",)), GAPS, scores=(0.9, 0.9, 0.0)).missing] == [
        "admitted"
    ]
    assert judged("present", fake.criterion(anchors=("affiche",)), GAPS, scores=(0.9, 0.1, 0.0)).missing == ()


def test_absent_gives_the_nearest_thing_found_with_its_place() -> None:
    mention = Mention(type="swot", quote="La matrice SWOT sera présentée.", reason="promise", page=7, block_id="b0002")
    result = judged("absent", fake.criterion(requires=[SWOT]), mentions=(mention,))
    assert messages(result) == [
        "Nous n'avons rien repéré qui ressemble à une analyse SWOT dans ce qui a été lu.",
        "Seulement annoncé (p. 7) : « La matrice SWOT sera présentée. »",
    ]
    other = mention.model_copy(update={"type": "budget"})
    assert len(judged("absent", fake.criterion(requires=[SWOT]), mentions=(other,)).missing) == 1


def test_a_definition_or_a_promise_elsewhere_is_still_no_trace() -> None:
    course = TEXT + "\n# Cours\nD'après le cours, une assurance permet de couvrir un risque.\nUne assurance sera prévue plus tard."
    assert messages(judged("partial", fake.criterion(requires=[FACET]), course)) == [
        "Aucune trace repérée dans ce qui a été lu : assurance."
    ]
    done = judged("partial", fake.criterion(requires=[FACET]), TEXT + "\n# Fin\nNotre assurance coûte 80 euros.")
    assert messages(done) == ["Pas de manque précis repéré ; à relire avec la question proposée."]


def test_never_more_than_four_messages_and_none_twice() -> None:
    pile = tuple(swot(("threats", "strengths")).model_copy(update={"id": f"e0{n}", "name": f"SWOT {n}"}) for n in range(1, 6))
    found = messages(judged("partial", fake.criterion(requires=[SWOT, SWOT, FACET]), GAPS, elements=pile))
    assert len(found) <= 4 and len(set(found)) == len(found)


def test_confidence_is_held_back_where_it_was_never_measured() -> None:
    long = "# Budget\n" + "\n".join(f"Le poste numéro {index} du budget coûte {index} euros." for index in range(1, 30))
    with_bank = fake.criterion(requires=[FACET], bank=fake.bank())
    assert judged("present", with_bank, long).confidence > 0.5
    assert judged("present", with_bank, TEXT).confidence == 0.5
    without = judged("present", fake.criterion(requires=[FACET]), long)
    assert without.confidence == 0.5
