"""Links of the fil rouge towards contents, calendar, budget and adjustments."""

from __future__ import annotations

import pytest

from evalassist.assess.threads import build_threads
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document
from evalassist.model.element import Element
from evalassist.model.report import Thread
from tests.assess.test_threads import EMPTY, element, links, objective, only

FULL = {"name": True, "age": True, "role": True, "motivations": True, "frustrations": True}


def persona(id_: str, name: str, block: str, text: str = "un portrait", **fields: object) -> Element:
    return element(id_, "persona", f"{name}, {text}", block, f"Persona {name}", **{**FULL, **fields})


def calendar(*lines: str, id_: str = "e09", block: str = "b0090") -> Element:
    return element(id_, "editorial_calendar", "\n".join(lines), block, "Calendrier")


def of(code: str, document: Document, *elements: Element) -> list[Thread]:
    return [item for item in build_threads(document, elements) if item.code == code]


ROSE, HUGO, LINE = persona("e03", "Rose", "b0002"), persona("e04", "Hugo", "b0003"), persona("e05", "Line", "b0004")


def test_a_persona_named_in_the_calendar_and_one_left_out_of_it() -> None:
    found = of("persona_content", EMPTY, ROSE, HUGO, LINE, calendar("4 mars | Vidéo pour Rose", "8 mars | Photo pour Line"))
    assert [(item.source.element_id, item.status) for item in found] == [("e03", "made"), ("e04", "broken"), ("e05", "made")]
    assert found[1].message == "Aucun contenu prévu ne reprend Persona Hugo, alors que d'autres personas ont leurs lignes au calendrier."
    assert found[0].target is not None and found[0].target.quote == "4 mars | Vidéo pour Rose"


def test_a_colour_is_not_a_persona_and_silence_when_the_calendar_names_nobody() -> None:
    assert links(EMPTY, ROSE, HUGO, LINE, calendar("4 mars | Bouquet couleur rose", "8 mars | Vidéo")) == []
    assert links(EMPTY, ROSE, HUGO, calendar("4 mars | Vidéo pour Rose")) == [("persona_content", "made")]


def test_a_mere_character_nameless_personas_and_namesakes_are_left_alone() -> None:
    dated = calendar("4 mars | Vidéo pour Rose", "8 mars | Photo pour Line")
    character = persona("e04", "Hugo", "b0003", age=False, role=False, motivations=False, frustrations=False)
    assert "e04" not in {item.source.element_id for item in of("persona_content", EMPTY, ROSE, character, LINE, dated)}
    nameless = element("e05", "persona", "un portrait", "b0003", "Persona 2", name=False, age=True, motivations=True)
    assert links(EMPTY, nameless, dated) == []
    assert links(EMPTY, ROSE, persona("e04", "Rose", "b0003"), calendar("4 mars | Vidéo pour Rose")) == []


def test_a_persona_put_aside_is_not_called_forgotten() -> None:
    aside = persona("e04", "Hugo", "b0003", "gardé comme cible secondaire")
    dated = calendar("4 mars | Vidéo pour Rose", "8 mars | Photo pour Line")
    assert [item.status for item in of("persona_content", EMPTY, ROSE, aside, LINE, dated)] == ["made", "made"]


def test_a_parent_is_reached_by_a_content_for_families() -> None:
    mother = persona("e03", "Rose", "b0002", "mère de deux enfants")
    made = only(EMPTY, mother, calendar("4 mars | Facebook | jeu pour toute la famille"))
    assert made.message == "Persona Rose : un contenu prévu s'adresse à son groupe (les familles)."
    assert links(EMPTY, mother, calendar("4 mars | Facebook | horaires")) == []


@pytest.mark.parametrize(
    ("habit", "line", "made"),
    [
        ("regarde Instagram le soir", "4 mars | Instagram, vidéo, 20 h 30", True),
        ("regarde Instagram le soir", "4 mars | Instagram, vidéo, 8 h", False),
        ("regarde Instagram le soir", "4 mars | Facebook, photo, 20 h 30", False),
        ("lit LinkedIn de 12 h à 14 h", "4 mars | LinkedIn, 12 h 15, article", True),
    ],
)
def test_channel_and_moment(habit: str, line: str, made: bool) -> None:
    assert links(EMPTY, persona("e03", "Rose", "b0002", habit), calendar(line)) == ([("persona_content", "made")] if made else [])


FIRM = persona("e04", "Armand", "b0003", "dirige une entreprise de toiture, pourrait devenir sponsor")
PARENT = persona("e03", "Rose", "b0002", "mère de deux enfants")
WEEKS = [f"{day} mars | Facebook | les familles au jardin" for day in range(3, 9)]


def test_a_persona_who_stands_for_firms_and_no_content_for_firms() -> None:
    found = of("persona_content", EMPTY, PARENT, FIRM, calendar(*WEEKS))
    assert [(item.source.element_id, item.status) for item in found] == [("e03", "made"), ("e04", "broken")]
    found = of("persona_content", EMPTY, PARENT, FIRM, calendar(*WEEKS, "12 mars | LinkedIn | portrait d'un partenaire"))
    assert [(item.source.element_id, item.status) for item in found] == [("e03", "made"), ("e04", "made")]


ACTIONS = element("e06", "action_plan", "Animer TikTok | Léa\nAnimer Instagram | Léa", "b0010")
BUDGET = element("e08", "budget", "Publicité Instagram | 200 €", "b0012")
DATED = calendar("4 mars | Instagram | vidéo", "6 mars | Facebook | photo", id_="e07", block="b0011")


def test_a_network_of_the_plan_that_is_neither_dated_nor_paid() -> None:
    found = of("action_calendar", EMPTY, ACTIONS, DATED, BUDGET)
    assert [(item.status, item.message) for item in found] == [
        ("made", "Instagram : l'action prévue se retrouve au calendrier."),
        ("broken", "TikTok figure dans le plan d'action mais ni au calendrier ni au budget."),
    ]


def test_silence_when_the_network_is_used_or_the_calendar_names_too_few() -> None:
    post = element("e10", "post_example", "Viens voir !", "b0013", "TikTok, 3 mars")
    assert links(EMPTY, ACTIONS, DATED, BUDGET, post) == [("action_calendar", "made")]
    assert links(EMPTY, ACTIONS, calendar("4 mars | vidéo"), BUDGET) == []
    paid = element("e08", "budget", "Publicité TikTok | 200 €", "b0012")
    assert links(EMPTY, ACTIONS, DATED, paid) == [("action_calendar", "made")]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Nous allons nous lancer sur TikTok avec des recettes filmées.", ["broken"]),
        ("Pinterest : des tableaux de saison, lancement prévu en mars.", ["broken"]),
        ("TikTok est écarté, le lancement demanderait trop de temps.", []),
        ("TikTok : lancement à étudier.", []),
        ("J'ai écarté Twitch pour l'instant. YouTube aussi, car le montage prend quatre jours.", []),
        ("Notre rival va se lancer sur TikTok.", []),
    ],
)
def test_a_network_announced_in_a_sentence(said: str, expected: list[str]) -> None:
    assert [item.status for item in of("action_calendar", document_from_markdown(f"# Réseaux\n{said}\n"), DATED, BUDGET)] == expected


def test_a_calendar_written_as_bullets_counts() -> None:
    bullets = "# Semaine\n- lundi 20 : Facebook, le score\n- mercredi 22 : Facebook, les petits\n- vendredi 24 : Instagram, l'équipe\n"
    document = document_from_markdown("# Envies\nOn pense se lancer sur TikTok avec des défis.\n" + bullets)
    (broken,) = of("action_calendar", document)
    assert (broken.status, broken.message) == ("broken", "TikTok est annoncé mais n'est pas au calendrier.")


def test_a_budget_line_and_its_action() -> None:
    document = document_from_markdown("# Pub\nJ'ai boosté l'affiche pendant six jours pour 40 €.\nLe goûter a eu lieu.\n")
    made = only(document, element("e08", "budget", "Boost de l'affiche | 40 €\nTotal | 40 €", "b0099"))
    assert (made.code, made.source.quote) == ("action_budget", "J'ai boosté l'affiche pendant six jours pour 40 €.")
    assert links(document, element("e08", "budget", "Location du terrain | 40 €", "b0099")) == []
    limit = document_from_markdown("# Cadre\nL'enveloppe de l'affiche est limitée à 40 €.\n")
    assert links(limit, element("e08", "budget", "Boost de l'affiche | 40 €", "b0099")) == []


RESULT = "# Bilan\nLes vidéos du mardi font 900 vues et les photos du lundi 120 vues. {}\n"


def test_a_result_followed_by_a_change() -> None:
    made = only(document_from_markdown(RESULT.format("Donc depuis avril nous avons décalé les photos au jeudi.")))
    assert (made.code, made.source.quote) == ("result_adjustment", "Les vidéos du mardi font 900 vues et les photos du lundi 120 vues.")
    assert made.target is not None and made.target.quote == "Donc depuis avril nous avons décalé les photos au jeudi."


def test_a_result_without_a_decision_or_a_decision_without_a_result() -> None:
    assert links(document_from_markdown(RESULT.format("Je crois savoir pourquoi."))) == []
    assert links(document_from_markdown("# Bilan\nIl a plu. Du coup on a décalé le pique-nique.\n")) == []


def test_a_corrective_action_that_names_the_figure_of_a_result() -> None:
    document = document_from_markdown(
        "# Suivi\n| Thème | Nombre |\n|---|---|\n| Retards de livraison | 64 |\n| Casse | 12 |\n\n# Suite\n- Prévenir la veille\n"
    )
    table, last = document.blocks[1], document.blocks[-1]
    follow = element("e02", "kpi", "Indicateur | Mai\nRetards de livraison | 64\nCasse | 12", table.id)
    plan = element("e03", "action_plan", "Prévenir la veille | Léa | 64 retards relevés\nRepeindre la façade | Léa | juin", last.id)
    made = only(document, follow, plan)
    assert (made.code, made.target and made.target.quote) == ("result_adjustment", "Prévenir la veille | Léa | 64 retards relevés")


def test_links_come_in_the_order_of_the_chain() -> None:
    swot = element("e01", "swot", "Atelier rénové rue Pasteur | Peu de passage", "b0001")
    aim = objective("Passer de 300 à 500 abonnés grâce à l'atelier rénové", "abonnés", "e02", "b0003")
    table = element("e11", "kpi", "Indicateur | Mai\nAbonnés | 480", "b0020")
    codes = [code for code, _ in links(EMPTY, swot, aim, table, ACTIONS, DATED, BUDGET)]
    assert codes == ["diagnosis_objective", "objective_kpi", "action_calendar", "action_calendar"]


@pytest.mark.parametrize(
    ("action", "line", "made"),
    [
        ("Instagram : trois publications par semaine", "4 mars | Instagram | Photo du four", True),
        ("Enquête auprès des riverains | Instagram | Zoé", "4 mars | Instagram | Photo du four", False),
        ("Enquête auprès des riverains | Instagram | Zoé", "4 mars | Instagram | Enquête : vos horaires", True),
        ("Un tutoriel Instagram quand il fera beau", "4 mars | Instagram | Photo du four", False),
    ],
)
def test_one_action_is_dated_by_a_line_on_its_subject_a_rhythm_by_any_line(action: str, line: str, made: bool) -> None:
    plan = element("e03", "action_plan", f"{action}\nFacebook : deux publications par semaine", "b0002", "Plan")
    found = of("action_calendar", EMPTY, plan, calendar(line, "8 mars | Facebook | Coulisses"))
    assert any(item.status == "made" and item.message.startswith("Instagram") for item in found) is made
    assert not any(item.status == "broken" for item in found)
