from __future__ import annotations

from evalassist.assess.threads import build_threads
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document
from evalassist.model.element import Element
from evalassist.model.report import Thread

EMPTY = document_from_markdown("")


def element(id_: str, type_: str, text: str, block: str, called: str = "", **fields: object) -> Element:
    section = (type_.capitalize(),)
    return Element.model_validate(
        {"id": id_, "type": type_, "form": "table", "status": "complete", "fields": fields, "section": section, "block_ids": (block,), "quote": text.split("\n")[0],
         "text": text, "name": called}
    )  # fmt: skip


def objective(text: str, metric: str, **fields: object) -> Element:
    return element("e01", "smart", text, "b0001", "Objectif 1", metric=metric, measurable=True, **fields)


def kpi(text: str, block: str = "b0002") -> Element:
    return element("e02", "kpi", text, block)


def links(document: Document, *elements: Element) -> list[tuple[str, str]]:
    return [(item.code, item.status) for item in build_threads(document, elements)]


def only(document: Document, *elements: Element) -> Thread:
    (thread,) = build_threads(document, elements)
    return thread


SUBSCRIBERS = objective("Passer de 300 à 500 abonnés d'ici juin", "abonnés")


def test_an_objective_measured_by_an_indicator() -> None:
    made = only(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nFollowers Instagram | 500"))
    assert (made.code, made.status, made.message) == (
        "objective_kpi",
        "made",
        "Objectif 1 est mesuré par un indicateur du tableau de suivi.",
    )
    assert made.target is not None and made.target.quote == "Followers Instagram | 500"


def test_an_objective_no_indicator_measures() -> None:
    broken = only(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nPanier moyen | 40 €"))
    assert (broken.status, broken.target) == ("broken", None)
    assert broken.message == "Objectif 1 : aucun indicateur relevé ne le mesure (communauté)."


def test_silence_when_the_indicators_are_not_understood() -> None:
    assert links(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nScore Zibeline | 40")) == []


def test_silence_when_the_metric_is_not_understood_or_its_word_is_in_the_table() -> None:
    assert links(EMPTY, objective("Atteindre 40 points Zibeline", "points Zibeline"), kpi("Panier moyen | 40 €")) == []
    assert links(EMPTY, objective("Recruter 12 adhérents fidélité", "adhérents fidélité"), kpi("Panier fidélité | 40 €")) == []


def test_silence_without_both_sides_or_when_they_are_one_block() -> None:
    assert links(EMPTY, SUBSCRIBERS) == [] == links(EMPTY, kpi("Abonnés | 500"))
    assert links(EMPTY, SUBSCRIBERS, kpi("Panier moyen | 40 €", block="b0001")) == []


DOSSIER = """# Persona
Rose, 34 ans, fleuriste, cherche des idées.
Hugo, 51 ans, cuisinier, manque de temps.
# Calendrier
| Date | Contenu |
|---|---|
| 4 mars | Vidéo pour Rose |
| 8 mars | Bouquet couleur rose |
"""


def persona(id_: str, name: str, block: str) -> Element:
    return element(id_, "persona", f"{name}, un portrait", block, f"Persona {name}", name=True)


CALENDAR = element("e09", "editorial_calendar", "4 mars | Vidéo pour Rose", "b0005")
ROSE, HUGO = persona("e03", "Rose", "b0002"), persona("e04", "Hugo", "b0003")


def test_a_persona_taken_up_and_one_left_out() -> None:
    document = document_from_markdown(DOSSIER)
    assert document.blocks[4].kind == "table"
    found = build_threads(document, (ROSE, HUGO, CALENDAR))
    assert [(item.source.element_id, item.status) for item in found] == [("e03", "made"), ("e04", "broken")]
    assert found[1].message == "Aucun contenu prévu ne reprend Persona Hugo, alors qu'au moins un autre persona est repris."
    assert found[0].target is not None and found[0].target.quote in document.blocks[4].text


def test_a_colour_is_not_a_persona_and_silence_when_nobody_is_named() -> None:
    document = document_from_markdown(DOSSIER.replace("Vidéo pour Rose", "Vidéo pour tous"))
    assert links(document, ROSE, HUGO, CALENDAR) == []


def test_nameless_personas_and_namesakes_are_left_alone() -> None:
    document = document_from_markdown(DOSSIER)
    nameless = element("e05", "persona", "un portrait", "b0003", "Persona 2", name=False)
    assert links(document, nameless, CALENDAR) == []
    assert links(document, ROSE, persona("e04", "Rose", "b0003"), CALENDAR) == []


ACTIONS = element("e06", "action_plan", "Animer TikTok | Léa\nAnimer Instagram | Léa", "b0010")
BUDGET = element("e08", "budget", "Publicité Instagram | 200 €", "b0012")


def test_a_network_of_the_plan_that_is_neither_dated_nor_paid() -> None:
    calendar = element("e07", "editorial_calendar", "4 mars | Instagram | vidéo", "b0011")
    found = build_threads(EMPTY, (ACTIONS, calendar, BUDGET))
    assert [(item.status, item.message) for item in found] == [
        ("made", "Instagram : l'action prévue se retrouve au calendrier."),
        ("broken", "TikTok figure dans le plan d'action mais ni au calendrier ni au budget."),
    ]


def test_silence_when_the_calendar_names_no_network_or_there_is_no_budget() -> None:
    bare = element("e07", "editorial_calendar", "4 mars | vidéo", "b0011")
    assert links(EMPTY, ACTIONS, bare, BUDGET) == []
    calendar = element("e07", "editorial_calendar", "4 mars | Instagram | vidéo", "b0011")
    assert links(EMPTY, ACTIONS, calendar) == [("action_calendar", "made")]


def test_a_point_of_the_diagnosis_taken_up() -> None:
    swot = element("e01", "swot", "Atelier rénové rue Pasteur | Peu d'avis en ligne", "b0001")
    action = element("e06", "action_plan", "Photographier l'atelier rénové | Léa", "b0010", "Plan d'action")
    made = only(EMPTY, swot, action)
    assert (made.code, made.status, made.source.quote) == ("diagnosis_objective", "made", "Atelier rénové rue Pasteur")
    assert links(EMPTY, swot, element("e06", "action_plan", "Imprimer des affiches | Léa", "b0010")) == []
