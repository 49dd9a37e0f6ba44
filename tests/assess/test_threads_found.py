"""Links of the fil rouge that a figure, a network or a place in the dossier makes sure, and the look-alikes that must stay unsaid."""

from __future__ import annotations

import pytest

from evalassist.assess.threads import build_threads
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.report import Thread
from tests.assess.test_threads import EMPTY, element, kpi, links, objective
from tests.assess.test_threads_plan import calendar, of, persona


@pytest.mark.parametrize(
    ("action", "made"),
    [
        ("Distribuer les gants en vitrine", False),
        ("Photographier les gants brodés en vitrine", True),
        ("Gants offerts aux élèves | Photos prises devant la vitrine brodée", False),
    ],
)
def test_two_words_of_a_point_must_stand_together_in_what_takes_it_up(action: str, made: bool) -> None:
    swot = element("e01", "swot", "Des gants brodés toujours photographiés pareil | Peu de passage", "b0001")
    found = links(EMPTY, swot, element("e06", "action_plan", f"{action}\nImprimer des affiches", "b0010"))
    assert (("diagnosis_objective", "made") in found) is made


def test_answering_everybody_is_no_conclusion_of_the_diagnosis() -> None:
    document = document_from_markdown(
        "# Bilan\n| Atouts | Faiblesses |\n|---|---|\n| Cire pure | Avis et courriels sans réponse |\n\n"
        "# Voisin\nSes avis et ses courriels : une réponse à chacun.\n"
    )
    swot = element("e02", "swot", document.blocks[1].text, document.blocks[1].id)
    assert links(document, swot) == []


SOLD = """# Buts
Vendre 200 bougies avant Noël.

# Bilan
| Menaces | Opportunités |
|---|---|
| Grossiste installé rue Voltaire avec entrepôt | {} |

# Suite
Face au grossiste de la rue Voltaire et son entrepôt, nous filmerons la coulée.
"""


@pytest.mark.parametrize(
    ("point", "broken"),
    [
        ("Tournage d'un téléfilm au château l'été prochain", True),
        ("Coulée devenue populaire chez les lycéens", False),
        ("Téléfilm", False),
    ],
)
def test_an_opening_of_which_no_word_comes_back_is_said_to_be_dropped(point: str, broken: bool) -> None:
    document = document_from_markdown(SOLD.format(point))
    swot = element("e02", "swot", document.blocks[3].text, document.blocks[3].id)
    aim = objective("Vendre 200 bougies avant Noël.", "bougies", block=document.blocks[1].id, target="200 bougies")
    found = [item.source.quote for item in build_threads(document, (aim, swot)) if item.status == "broken"]
    assert found == ([point] if broken else [])


RESULT = "# Bilan\nLes vidéos du mardi font 900 vues et les photos du lundi 120 vues. {}\n"


@pytest.mark.parametrize(
    ("after", "made"),
    [
        ("Donc nous avons décalé l'envoi au jeudi.", True),
        ("Les vidéos ont été décalées au jeudi parce que le lundi rend peu.", True),
        ("L'affiche est passée de deux à une couleur parce que l'encre manquait.", False),
    ],
)
def test_a_change_with_a_reason_of_its_own_must_speak_of_the_result(after: str, made: bool) -> None:
    found = of("result_adjustment", document_from_markdown(RESULT.format(after)))
    assert bool(found) is made


COSTS = """# Annonces
| Annonce | Clics | Coût du clic |
|---|---|---|
| A, la ruche | 310 | 0,31 € |
| B, le pot | 88 | 0,74 € |

# Suite
{}
"""


@pytest.mark.parametrize(
    ("decision", "quote"),
    [
        ("On coupe B, à 0,74 € le clic.", "B, le pot | 88 | 0,74 €"),
        ("B a coûté 0,74 € le clic.", None),
        ("On coupe B, à 0,59 € le clic.", None),
    ],
)
def test_what_is_cut_for_a_figure_only_one_row_gives(decision: str, quote: str | None) -> None:
    found = of("result_adjustment", document_from_markdown(COSTS.format(decision)))
    assert [item.source.quote for item in found] == ([quote] if quote else [])


def test_a_line_of_a_plan_that_does_nothing_or_shares_a_mere_measure_adjusts_nothing() -> None:
    document = document_from_markdown("# Suivi\nRelevé.\n\n# Suite\n- À qui\n")
    follow = kpi("Indicateur | Mai\nFemmes et hommes de la vallée | 78\nAbonnés | 640", document.blocks[1].id)
    for row in ("À qui | Femmes et hommes de la vallée", "Les contes amènent six abonnés sur dix | Publier deux contes"):
        plan = element("e03", "action_plan", f"{row}\nRepeindre la façade | Léa | juin", document.blocks[-1].id)
        assert of("result_adjustment", document, follow, plan) == []


ROSE = persona("e03", "Rose", "b0002")


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("4 mars | Vidéo pour Rose", True),
        ("Commentaire : Rose s'est plainte du parking | on s'excuse en message", False),
    ],
)
def test_a_persona_named_in_an_incident_is_no_content_for_her(line: str, made: bool) -> None:
    assert bool(of("persona_content", EMPTY, ROSE, calendar(line, "8 mars | Photo"))) is made


def test_a_message_told_in_a_crisis_is_no_content_for_the_persona() -> None:
    document = document_from_markdown("# Portrait\nRose.\n\n# Crise\nLe message de Rose a été masqué.\n\n# Choix\nRien.\n")
    crisis = element("e05", "crisis", document.blocks[3].text, document.blocks[3].id)
    assert of("persona_content", document, persona("e03", "Rose", document.blocks[1].id), crisis, calendar("8 mars | Photo")) == []


def test_a_name_in_capitals_and_a_row_on_the_network_at_the_hour_of_the_persona() -> None:
    loud = persona("e03", "ROSE", "b0002")
    assert of("persona_content", EMPTY, loud, calendar("4 mars | Vidéo pour Rose")) != []
    evening = persona("e04", "Hugo", "b0003", "regarde Instagram le soir")
    assert of("persona_content", EMPTY, evening, calendar("4 mars, 20 h 30 | Instagram | Photo du four")) != []
    assert of("persona_content", EMPTY, evening, calendar("4 mars, 10 h | Instagram | Photo du four")) == []
    assert of("persona_content", EMPTY, evening, calendar("4 mars, 20 h 30 | Facebook | Photo du four")) == []


def contents(aim: str, measure: str, *lines: str) -> list[Thread]:
    return of("objective_content", EMPTY, objective(aim, measure, block="b0001"), calendar(*lines))


def test_an_objective_on_one_network_and_the_calendar_that_publishes_there() -> None:
    lines = ("4 mars | TikTok | Vidéo du four", "9 mars | TikTok | Vidéo du verger", "9 mars | Facebook | Photo")
    (made,) = contents("Réunir 300 abonnés sur TikTok grâce au verger", "abonnés", *lines)
    assert made.target is not None and made.target.quote == "9 mars | TikTok | Vidéo du verger"
    assert made.message == "Objectif 1 : le calendrier prévoit des contenus sur TikTok."
    assert contents("Réunir 300 abonnés sur Facebook", "abonnés", *lines) == []  # one line only
    assert contents("Vendre 300 pains annoncés sur TikTok", "pains", *lines) == []
    assert contents("Réunir 300 abonnés sur TikTok et Facebook", "abonnés", *lines) == []


PAID = "# Campagne de mai\n{}\n\n# Divers\nLe minibus a coûté 240 €.\n"


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("Dépense : 240 €, soit 8 € par jour.", True),
        ("Sinon on paierait 240 € pour rien.", False),
        ("Dépense : 190 € en tout.", False),
    ],
)
def test_the_advertising_line_pays_for_the_campaign_of_the_same_amount(said: str, made: bool) -> None:
    found = of("action_budget", document_from_markdown(PAID.format(said)), element("e08", "budget", "Publicité Meta | 240 €", "b0099"))
    assert [item.source.quote for item in found] == ([said] if made else [])


def test_the_midday_of_a_weekday_is_a_moment() -> None:
    noon = persona("e04", "Hugo", "b0003", "lit LinkedIn le mardi midi")
    assert of("persona_content", EMPTY, noon, calendar("4 mars | LinkedIn, 12 h 30 | Un métier")) != []
    assert of("persona_content", EMPTY, noon, calendar("4 mars | LinkedIn, 18 h 30 | Un métier")) == []


MANY = "Indicateur | Mai\nAbonnés | 480\nPortée | 9 000\nClics sur la lettre | 75\nPanier moyen | 40 €\nVentes | 12"


@pytest.mark.parametrize(
    ("aim", "table", "broken"),
    [
        ("Devenir le rendez-vous préféré des flâneurs", MANY, True),
        ("Devenir le rendez-vous préféré des flâneurs", MANY + "\nFlâneurs comptés à la porte | 31", False),
        ("Faire parler de la maison", MANY + "\nCommentaires | 31", False),
        ("Devenir le rendez-vous préféré des flâneurs", "Indicateur | Mai\nAbonnés | 480\nPortée | 9 000\nVentes | 3", False),
    ],
)
def test_an_objective_without_figure_beside_many_indicators_of_other_things(aim: str, table: str, broken: bool) -> None:
    vague = element("e01", "smart", aim.replace("rendez-vous", "lieu"), "b0001", "Objectif 1", measurable=False)
    assert [item.status for item in of("objective_kpi", EMPTY, vague, kpi(table))] == (["broken"] if broken else [])


def test_paid_words_in_a_row_of_spending_are_a_result_only_beside_what_they_brought() -> None:
    spent = document_from_markdown("# Dépenses\n| Poste | Prix |\n|---|---|\n| B, le pot | 0,74 € |\n\n# Suite\nOn coupe B, à 0,74 €.\n")
    budget = element("e08", "budget", spent.blocks[1].text, spent.blocks[1].id)
    assert of("result_adjustment", spent, budget) == []
    read = document_from_markdown(COSTS.format("On coupe B, à 0,74 € le clic."))
    assert of("result_adjustment", read, element("e08", "budget", read.blocks[1].text, read.blocks[1].id)) != []


@pytest.mark.parametrize(
    ("action", "made"),
    [
        ("Inviter les 240 randonneurs à la fournée", True),
        ("Inviter les riverains à la fournée pour 240 €", False),
        ("Inviter 90 randonneurs à la fournée", False),
    ],
)
def test_the_same_number_of_the_same_thing_takes_up_a_point(action: str, made: bool) -> None:
    swot = element("e01", "swot", "Refuge à 240 randonneurs par an, sans commerce ni fontaine | Peu de passage", "b0001")
    found = links(EMPTY, swot, element("e06", "action_plan", f"{action}\nImprimer des affiches", "b0010"))
    assert (("diagnosis_objective", "made") in found) is made


def test_two_figures_and_a_word_of_a_point_are_the_start_of_an_objective() -> None:
    swot = element("e01", "swot", "Les moins de 30 ans ne font que 12 % des entrées payantes | Peu de passage", "b0001")
    start = objective("Porter les entrées des moins de 30 ans de 12 % à 18 %", "entrées", block="b0005", baseline="12 %", target="18 %")
    assert ("diagnosis_objective", "made") in links(EMPTY, swot, start)
    other = objective("Porter les entrées des moins de 40 ans de 22 % à 28 %", "entrées", block="b0005", baseline="22 %", target="28 %")
    assert ("diagnosis_objective", "made") not in links(EMPTY, swot, other)


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("Pour Rose, nos vidéos montrent le prix dès la première image.", True),
        ("Le récit de Rose a été vu 400 fois, plus que la vidéo du four.", False),
        ("Rose et sa fille sont sur nos photos, comme trois autres publications.", False),
    ],
)
def test_somebody_shown_is_not_somebody_spoken_to(said: str, made: bool) -> None:
    document = document_from_markdown(f"# Portrait\nRose.\n\n# Choix\n{said}\n")
    found = of("persona_content", document, persona("e03", "Rose", document.blocks[1].id), calendar("8 mars | Photo"))
    assert bool(found) is made


def test_a_button_is_no_content_and_an_hour_given_is_kept_to() -> None:
    plan = element("e06", "action_plan", "Bouton « Message » sur la page | Rose | Léa\nVidéo du four | tous | Léa", "b0010", "Plan")
    assert of("persona_content", EMPTY, ROSE, plan) == []
    early = persona("e04", "Hugo", "b0003", "regarde Facebook le matin à 7 heures, et il lit Pinterest le soir")
    assert of("persona_content", EMPTY, early, calendar("4 mars, 9 h 30 | Facebook | Photo du four")) == []
    assert of("persona_content", EMPTY, early, calendar("4 mars, 8 h | Pinterest | Photo du four")) == []
    assert of("persona_content", EMPTY, early, calendar("4 mars, 7 h 30 | Facebook | Photo du four")) != []


@pytest.mark.parametrize(("aim", "made"), [("Avoir plus d'inscrits", False), ("Avoir plus d'inscrits à l'atelier", True)])
def test_an_aim_without_figure_needs_more_than_the_name_of_a_measure(aim: str, made: bool) -> None:
    more = element("e01", "smart", aim, "b0001", "Objectif 1", metric="inscrits", measurable=False)
    rows = "Indicateur | Mai\nInscrits à l'atelier | 31" if made else "La soirée | Relevé\nInscrits | 247"
    assert (("objective_kpi", "made") in links(EMPTY, more, kpi(rows))) is made


def test_a_share_and_a_number_of_things_are_not_the_same_figure() -> None:
    document = document_from_markdown("# Suivi\nRelevé.\n\n# Suite\n- Réécrire\n")
    follow = kpi("Indicateur | Mai\nFiches relues | 64 %\nRetards | 31", document.blocks[1].id)
    for figure, made in (("64 fiches", False), ("64 % des fiches", True)):
        plan = element("e03", "action_plan", f"Réécrire les consignes sur {figure}\nRepeindre", document.blocks[-1].id)
        assert bool(of("result_adjustment", document, follow, plan)) is made


@pytest.mark.parametrize(("line", "made"), [("Σ | 240 € | campagne", False), ("Somme | 240 € | campagne", False), ("Pub | 240 €", True)])
def test_a_sum_of_the_budget_pays_for_nothing_of_its_own(line: str, made: bool) -> None:
    document = document_from_markdown("# Campagne de mai\nDépense de campagne : 240 €.\n")
    assert bool(of("action_budget", document, element("e08", "budget", line, "b0099"))) is made


def test_a_sum_spent_or_voted_is_no_action() -> None:
    document = document_from_markdown("# Campagne de mai\nLes 240 € de la pub ont été dépensés.\n")
    assert of("action_budget", document, element("e08", "budget", "Pub de mai | 240 €", "b0099")) == []


def test_a_letter_on_comments_is_no_diagnosis() -> None:
    document = document_from_markdown(
        "# Modération\nUne menace sur notre four banal ? On la masque.\n\n# Plan\n- Repeindre le four banal, menace ou pas\n"
    )
    held = document.blocks[1]
    swot, rule = element("e01", "swot", held.text, held.id), element("e02", "moderation", held.text, held.id)
    plan = element("e03", "action_plan", "Repeindre le four banal, menace ou pas", document.blocks[3].id)
    assert "diagnosis_objective" not in {code for code, _ in links(document, swot, rule, plan)}
    assert "diagnosis_objective" in {code for code, _ in links(document, swot, plan)}


def test_an_aim_without_figure_told_again_with_one_is_not_called_unmeasured() -> None:
    vague = element("e01", "smart", "Devenir le repaire des flâneurs", "b0001", "Objectif 1", measurable=False)
    exact = objective("Compter 90 flâneurs au repaire", "flâneurs", "e05", "b0007", target="90 flâneurs")
    assert "e01" not in {item.source.element_id for item in of("objective_kpi", EMPTY, vague, exact, kpi(MANY))}
    seats = objective("Vendre les 400 places du spectacle", "places", "e06", "b0008", target="400 places")
    assert of("objective_kpi", EMPTY, seats, kpi("Indicateur | Mai\nAbonnés | 90\nPortée | 700\nClics vers la billetterie | 31")) == []


def test_silence_when_the_objective_s_figure_stands_in_another_row() -> None:
    aim = objective("Passer de 2 140 à 3 000 inscrits", "inscrits", block="b0001", target="3 000 inscrits", baseline="2 140")
    evening = "La soirée | Relevé\nInscrits | 247"
    assert ("objective_kpi", "made") in links(EMPTY, aim, kpi(evening))
    accounts = element("e07", "kpi", "Quoi | Mai\nComptes ouverts | 2 140", "b0020")
    assert ("objective_kpi", "made") not in links(EMPTY, aim, kpi(evening), accounts)


def test_what_belongs_to_a_persona_is_not_for_her() -> None:
    for said, made in (("La sœur de Rose a partagé nos vidéos.", False), ("Auprès de Rose, nos vidéos parleront du prix.", True)):
        document = document_from_markdown(f"# Portrait\nRose.\n\n# Choix\n{said}\n")
        found = of("persona_content", document, persona("e03", "Rose", document.blocks[1].id), calendar("8 mars | Photo"))
        assert bool(found) is made


def test_a_network_left_aside_is_not_announced_and_to_subscribe_is_not_a_follower() -> None:
    dated = calendar("4 mars | Instagram | vidéo", "6 mars | Facebook | photo", block="b0011")
    aside = document_from_markdown("# Réseaux\nOn va publier le soir et laisser TikTok de côté cette année.\n")
    assert of("action_calendar", aside, dated) == []
    part = objective("Amener 40 foyers à s'abonner", "foyers", target="40 foyers")
    assert ("objective_kpi", "made") not in links(EMPTY, part, kpi("Indicateur | Mai\nAbonnés Instagram | 212"))


def test_the_people_of_a_row_are_no_result_to_correct() -> None:
    document = document_from_markdown("# Suivi\nRelevé.\n\n# Suite\n- Publier\n")
    for ages, made in (("30-60 ans, ", False), ("", True)):
        follow = kpi(f"Qui | Mai\nFamilles de la vallée | {ages}64 %\nRetards | 31", document.blocks[1].id)
        plan = element("e03", "action_plan", "Publier pour les familles de la vallée, 64 % des lecteurs\nRepeindre", document.blocks[-1].id)
        assert bool(of("result_adjustment", document, follow, plan)) is made
