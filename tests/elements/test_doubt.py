"""What is not found is called missing only when nothing near it speaks of it."""

import pytest

from evalassist.elements.base import registry, run_detectors
from evalassist.elements.doubt import CUES, NEVER, doubtful, told
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document
from evalassist.model.element import Element


def element(document: Document, type_: str, *missing: str, details: tuple[str, ...] = (), text: str = "") -> Element:
    block = document.blocks[1]
    return Element(
        type=type_, form="prose", status="incomplete", fields=dict.fromkeys(missing, False), missing=missing, details=details,
        block_ids=(block.id,), quote=block.text, text=text or block.text,
    )  # fmt: skip


def doubts(markdown: str, type_: str, *missing: str) -> tuple[str, ...]:
    document = document_from_markdown(markdown)
    return doubtful(element(document, type_, *missing), document, {block.id: index for index, block in enumerate(document.blocks)})


@pytest.mark.parametrize(
    ("type_", "field", "speaks", "silent"),
    [
        ("smart", "time_bound", "# But\nGagner 300 abonnés avant la rentrée.", "# But\nGagner 300 abonnés."),
        (
            "persona",
            "frustrations",
            "# Claire\nClaire a 34 ans.\nElle hésite devant le prix.",
            "# Claire\nClaire a 34 ans.\nElle lit le soir.",
        ),
        (
            "crisis",
            "roles",
            "# En cas de crise\nOn vérifie les faits.\nLa directrice répond à la presse.",
            "# En cas de crise\nRetirer la publication.",
        ),
        ("budget", "total", "# Dépenses\nAffiches : 40 €.\nEn tout, 90 €.", "# Dépenses\nAffiches : 40 €."),
    ],
)
def test_words_near_the_element_make_a_field_doubtful(type_: str, field: str, speaks: str, silent: str) -> None:
    assert doubts(speaks, type_, field) == (field,)
    assert doubts(silent, type_, field) == ()


def test_what_stands_around_an_objective_belongs_to_another() -> None:
    assert doubts("# But\nGagner en visibilité.\nFidéliser 40 clients avant mai.", "smart", "time_bound") == ()


def test_one_absent_quadrant_is_said_two_are_doubtful() -> None:
    text = "# Où nous en sommes\nNos atouts : l'équipe, le lieu."
    assert doubts(text, "swot", "threats") == ()
    assert doubts(text, "swot", "threats", "weaknesses") == ("threats", "weaknesses")


def test_doubtful_fields_are_not_told_and_their_sentences_neither() -> None:
    document = document_from_markdown("# But\nGagner des abonnés.")
    one = element(document, "smart", "measurable", "time_bound", details=("pas de chiffre", "pas d'échéance"))
    assert told(one.model_copy(update={"doubtful": ("time_bound",)})) == (("measurable",), ("pas de chiffre",))
    assert told(one) == (("measurable", "time_bound"), ("pas de chiffre", "pas d'échéance"))
    other = one.model_copy(update={"details": ("une seule phrase",), "doubtful": ("measurable", "time_bound")})
    assert told(other) == ((), ())


def test_every_cue_is_about_a_known_type() -> None:
    assert {type_ for type_, _ in (*CUES, *NEVER)} <= set(registry())


def test_findings_carry_their_doubts() -> None:
    document = document_from_markdown(
        "# Nos objectifs\n- Objectif 1 : passer de 200 à 500 abonnés Instagram.\n- Objectif 2 : être plus visibles."
    )
    found = [item for item in run_detectors(document).elements if item.type == "smart"]
    assert found and all(set(item.doubtful) <= set(item.missing) for item in found)
