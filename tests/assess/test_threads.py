from __future__ import annotations

import pytest

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


def objective(text: str, metric: str, id_: str = "e01", block: str = "b0001", **fields: object) -> Element:
    return element(id_, "smart", text, block, "Objectif 1", metric=metric, measurable=True, **fields)


def kpi(text: str, block: str = "b0002") -> Element:
    return element("e02", "kpi", text, block)


def links(document: Document, *elements: Element) -> list[tuple[str, str]]:
    return [(item.code, item.status) for item in build_threads(document, elements)]


def only(document: Document, *elements: Element) -> Thread:
    (thread,) = build_threads(document, elements)
    return thread


SUBSCRIBERS = objective("Passer de 300 à 500 abonnés d'ici juin", "abonnés", block="b0091")
SALES = "Indicateur | Cible\nPanier moyen | 40 €\nVisites du site | 900\nClics sur la lettre | 75"


def test_an_objective_measured_by_an_indicator() -> None:
    made = only(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nFollowers Instagram | 500"))
    assert (made.code, made.status, made.message) == (
        "objective_kpi",
        "made",
        "Objectif 1 est mesuré par un indicateur du tableau de suivi.",
    )
    assert made.target is not None and made.target.quote == "Followers Instagram | 500"


def test_an_objective_no_indicator_measures() -> None:
    broken = only(EMPTY, SUBSCRIBERS, kpi(SALES))
    assert (broken.code, broken.status, broken.target) == ("objective_kpi", "broken", None)
    assert broken.message == "Objectif 1 : aucun indicateur relevé ne le mesure."


def test_silence_when_the_indicators_are_few_or_not_understood() -> None:
    assert links(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nScore Zibeline | 40")) == []
    assert links(EMPTY, SUBSCRIBERS, kpi("Indicateur | Cible\nPanier moyen | 40 €")) == []


def test_silence_when_a_word_a_family_or_a_figure_of_the_objective_is_in_the_table() -> None:
    assert links(EMPTY, objective("Recruter 12 jardiniers fidèles", "jardiniers fidèles"), kpi(SALES + "\nRepas des jardiniers | 8")) == []
    assert links(EMPTY, SUBSCRIBERS, kpi(SALES + "\nFidélité de la communauté | 8")) == []
    assert links(EMPTY, objective("Servir 4 350 soupes", "soupes"), kpi(SALES + "\nBols distribués | 4 350")) == []


def test_the_same_things_and_figures_make_the_link_whatever_the_measure_is_called() -> None:
    aim = objective("Passer de 23 à 40 élèves à l'atelier de poterie avant juin", "inscrits", target="40 élèves", baseline="23")
    made = only(
        EMPTY, aim, kpi("Quoi | Janvier | Mai\nLikes moyens | 12 | 30\nÉlèves de l'atelier poterie | 23 | 31\nMessages reçus | 2 | 19")
    )
    assert made.status == "made" and made.target is not None and made.target.quote == "Élèves de l'atelier poterie | 23 | 31"


def test_a_transposed_table_is_read_by_columns() -> None:
    aim = objective("Faire signer la charte à 18 campings avant septembre", "campings", target="18 campings")
    table = kpi("Indicateur | Demandes par courriel | Chartes signées | Partages\nMars | 4 | 2 | 30\nAvril | 9 | 5 | 41")
    made = only(EMPTY, aim, table)
    assert made.target is not None and made.target.quote == "Chartes signées"


def test_another_network_or_another_measure_is_not_the_objective_s() -> None:
    facebook = objective("Atteindre 900 abonnés Facebook en juin", "abonnés", target="900 abonnés")
    assert links(EMPTY, facebook, kpi("Indicateur | Cible\nAbonnés Instagram | 400\nVisites du site | 900\nPanier moyen | 40 €")) == []
    baskets = objective("Vendre 350 coffrets", "coffrets", target="350 coffrets")
    assert ("objective_kpi", "made") not in links(
        EMPTY, baskets, kpi("Indicateur | Cible\nClics page coffret | 800\nPortée | 9 000\nAbonnés | 40")
    )


def test_an_objective_set_after_the_figures_is_a_next_step() -> None:
    document = document_from_markdown(
        "# Suivi\n| Indicateur | Valeur |\n|---|---|\n| Panier moyen | 40 |\n\n# Ensuite\nPasser de 300 à 500 abonnés\n"
    )
    late = objective("Passer de 300 à 500 abonnés", "abonnés", block=document.blocks[-1].id)
    assert links(document, late, kpi(SALES, document.blocks[1].id)) == []


READING = """# Buts
Récolter 80 avis Google avant fin mai.

# Bilan
Avis Google à ce jour : 52 (on en veut 80).
"""


def test_a_reading_told_in_a_sentence_follows_the_objective() -> None:
    document = document_from_markdown(READING)
    aim = objective("Récolter 80 avis Google avant fin mai.", "avis", block=document.blocks[1].id, target="80 avis")
    made = only(document, aim)
    assert made.status == "made" and made.target is not None and made.target.quote == "Avis Google à ce jour : 52 (on en veut 80)."
    assert (
        links(document_from_markdown(READING.replace("Avis Google à ce jour : 52 (on en veut 80).", "Nous avons 80 chaises.")), aim) == []
    )


def test_silence_without_both_sides_or_when_they_are_one_block() -> None:
    assert links(EMPTY, SUBSCRIBERS) == [] == links(EMPTY, kpi("Abonnés | 500"))
    assert links(EMPTY, SUBSCRIBERS, kpi(SALES, block="b0091")) == []


CLICKS = objective("Obtenir 120 inscriptions au stage", "inscriptions", "e03", "b0093", target="120 inscriptions")


def lost(table: str, *aims: Element, document: Document = EMPTY) -> list[str]:
    return [item.source.quote for item in build_threads(document, (*aims, kpi(table, "b0092"))) if item.code == "kpi_objective"]


def test_an_indicator_that_measures_no_objective() -> None:
    table = "Indicateur | Mai\nAbonnés | 480\nInscriptions au stage | 90\nTaux de clic des annonces | 2,1 %"
    assert lost(table, SUBSCRIBERS, CLICKS) == ["Taux de clic des annonces | 2,1 %"]


def test_silence_when_the_indicator_says_why_it_is_there_or_an_aim_elsewhere_may_be_its_own() -> None:
    table = "Indicateur | Pourquoi | Mai\nAbonnés | but 1 | 480\nInscriptions au stage | but 2 | 90\nTaux de clic des annonces | {} | 2,1 %"
    assert lost(table.format("vérifie que l'image arrête"), SUBSCRIBERS, CLICKS) == []
    document = document_from_markdown("# Envie\nOn veut aussi que les clics montent.\n")
    assert lost(table.format("-"), SUBSCRIBERS, CLICKS, document=document) == []


def test_silence_when_most_indicators_would_be_lost_or_only_one_objective_is_known() -> None:
    assert lost("Indicateur | Mai\nAbonnés | 480\nPortée | 9 000\nTaux de clic | 2,1 %", SUBSCRIBERS, CLICKS) == []
    assert lost("Indicateur | Mai\nAbonnés | 480\nMessages reçus | 9\nTaux de clic | 2,1 %", SUBSCRIBERS) == []


def test_a_point_of_the_diagnosis_taken_up() -> None:
    swot = element("e01", "swot", "Atelier rénové rue Pasteur | Peu d'avis en ligne", "b0001")
    action = element("e06", "action_plan", "Photographier l'atelier rénové | Léa", "b0010", "Plan d'action")
    made = only(EMPTY, swot, action)
    assert (made.code, made.status, made.source.quote) == ("diagnosis_objective", "made", "Atelier rénové rue Pasteur")
    assert links(EMPTY, swot, element("e06", "action_plan", "Imprimer des affiches | Léa", "b0010")) == []


SWOT = """# Buts
Vendre 200 bougies avant Noël.

# Bilan
| Atouts | Menaces |
|---|---|
| Cire récoltée au village | Grossiste chinois installé rue Voltaire avec entrepôt géant |

# Suite
{}
"""


def threat(after: str) -> list[str]:
    document = document_from_markdown(SWOT.format(after))
    table = document.blocks[3]
    swot = element("e02", "swot", table.text, table.id)
    aim = objective("Vendre 200 bougies avant Noël.", "bougies", block=document.blocks[1].id, target="200 bougies")
    return [
        item.source.quote for item in build_threads(document, (aim, swot)) if item.code == "diagnosis_objective" and item.status == "broken"
    ]


def test_the_main_threat_nobody_takes_up() -> None:
    assert threat("Nous filmerons la coulée chaque jeudi.") == ["Grossiste chinois installé rue Voltaire avec entrepôt géant"]


def test_silence_when_the_threat_comes_back_in_other_words() -> None:
    assert threat("Face au grossiste de la rue Voltaire, nous montrerons la main.") == []
    vague = document_from_markdown(
        SWOT.format("Rien.").replace("Grossiste chinois installé rue Voltaire avec entrepôt géant", "Marché instable")
    )
    assert links(vague, element("e02", "swot", vague.blocks[3].text, vague.blocks[3].id)) == []


def test_the_free_place_among_competitors_is_taken() -> None:
    document = document_from_markdown(
        "# Voisins\n| | Lumen | Ciro |\n|---|---|---|\n| Abonnés | 900 | 400 |\n\nPersonne ne raconte la ruche : c'est notre place.\n"
    )
    benchmark = element("e01", "benchmark", document.blocks[1].text, document.blocks[1].id)
    aim = objective("Gagner 200 abonnés avec la vie de la ruche", "abonnés", "e02", "b0099")
    made = only(document, benchmark, aim)
    assert (made.code, made.source.quote) == ("diagnosis_objective", "Personne ne raconte la ruche : c'est notre place.")
    assert links(document, benchmark, objective("Gagner 200 abonnés en mai", "abonnés", "e02", "b0099")) == []


def test_silence_when_the_line_names_what_an_objective_is_about_here_or_in_another_table() -> None:
    tied = "Indicateur | Lecture | Mai\nAbonnés | - | 480\nInscriptions au stage | - | 90\nTaux de clic des annonces | une annonce lue remplit le stage | 2,1 %"
    assert lost(tied, SUBSCRIBERS, CLICKS) == []
    again = kpi("Indicateur | Avril | Mai\nInscriptions au stage | 40 | 90\nTaux de clic des annonces | 1,8 % | 2,1 %", "b0094")
    both = build_threads(EMPTY, (SUBSCRIBERS, CLICKS, kpi(tied, "b0092"), again))
    assert [item for item in both if item.code == "kpi_objective"] == []


def test_subscribers_to_a_product_are_no_followers() -> None:
    boxes = objective("Amener 60 familles à devenir abonnées à la boîte", "abonnées", target="60 abonnées")
    table = kpi("Indicateur | Cible\nAbonnés Instagram | 150\nPanier moyen | 40 €\nVisites du site | 900")
    assert ("objective_kpi", "made") not in links(EMPTY, boxes, table)
    followers = objective("Amener le compte Instagram à 150 abonnés", "abonnés", target="150 abonnés")
    assert ("objective_kpi", "made") in links(EMPTY, followers, table)


def test_how_many_messages_came_says_nothing_of_how_fast_they_were_answered() -> None:
    fast = objective("Répondre à chaque message Instagram en moins de 24 h", "messages", target="24 h")
    counted = "Indicateur | Cible\nMessages Instagram reçus | 24\nVisites du site | 900\nPanier moyen | 40 €"
    timed = "Indicateur | Cible\nDélai moyen de réponse | 24 h\nVisites du site | 900\nPanier moyen | 40 €"
    assert ("objective_kpi", "made") not in links(EMPTY, fast, kpi(counted))
    assert ("objective_kpi", "made") in links(EMPTY, fast, kpi(timed))


@pytest.mark.parametrize(
    ("point", "made"),
    [("Notre compte Instagram n'a que 300 abonnés", True), ("Le compte Instagram de Lumen a 4 800 abonnés", False)],
)
def test_an_aim_does_not_start_from_a_rival_s_figures(point: str, made: bool) -> None:
    swot = element("e02", "swot", f"{point} | Peu de passage", "b0001")
    aim = objective("Passer le compte Instagram de 300 à 500 abonnés", "abonnés", block="b0099", baseline="300", target="500 abonnés")
    assert (("diagnosis_objective", "made") in links(EMPTY, swot, aim)) is made


BASKET = objective("Obtenir 400 clics vers le panier en mai", "clics", target="400 clics")


@pytest.mark.parametrize(
    ("row", "made"),
    [
        ("Clics vers le panier | 400 | 310", True),
        ("Coût par clic | 0,40 € | 0,52 €", False),
        ("Taux de clic | 2 % | 1,7 %", False),
        ("Clics vers le panier | 90 | 70", False),
    ],
)
def test_what_a_click_costs_a_rate_or_another_aimed_figure_does_not_measure_a_number_of_clicks(row: str, made: bool) -> None:
    table = f"Indicateur | Cible | Mai\nAbonnés | 700 | 640\nPortée | 9 000 | 8 200\n{row}"
    assert (("objective_kpi", "made") in links(EMPTY, BASKET, kpi(table))) is made


def test_a_step_the_objective_gives_may_be_the_table_s_aim() -> None:
    staged = objective("Réunir 600 abonnés Instagram en juin | 150 à Noël | 350 en mars", "abonnés", target="600 abonnés")
    assert ("objective_kpi", "made") in links(EMPTY, staged, kpi("Indicateur | But à Noël | Décembre\nAbonnés Instagram | 150 | 171"))


def test_what_is_sold_is_not_the_average_basket_nor_the_turnover() -> None:
    sold = objective("Vendre 90 terrines avant mai", "terrines", target="90 terrines")
    assert ("objective_kpi", "made") in links(EMPTY, sold, kpi("Indicateur | Mai\nTerrines vendues | 61"))
    assert ("objective_kpi", "made") not in links(EMPTY, sold, kpi("Indicateur | Mai\nPanier moyen | 31 €\nChiffre d'affaires | 900 €"))


def test_a_table_of_tools_holds_no_indicator() -> None:
    table = "Outil | Usage | Prix\nCompteur d'abonnés | suivre les abonnés | 500 €"
    assert links(EMPTY, SUBSCRIBERS, kpi(table)) == []


def test_a_row_that_holds_the_start_and_the_aim_of_a_share_is_its_indicator() -> None:
    young = objective("Porter la part des entrées de moins de 30 ans de 12 % à 18 %", "entrées", target="18 %", baseline="12 %")
    assert ("objective_kpi", "made") in links(EMPTY, young, kpi("Indicateur | Mars | Mai\nPart des moins de 30 ans | 12 % | 14 %"))
    assert ("objective_kpi", "made") not in links(EMPTY, young, kpi("Indicateur | Mars | Mai\nPart des plus de 60 ans | 12 % | 14 %"))


LISTENED = """# Buts
Porter les lectures du conte de 700 à 950 par mois.

# Relevé
| Quoi | Mars | Juin | Visé |
|---|---|---|---|
| {} | 700 | 880 | 950 |
"""


@pytest.mark.parametrize(("row", "made"), [("Lectures du conte", True), ("Coût des lectures", False), ("Pages imprimées", False)])
def test_a_row_of_any_table_with_the_start_the_aim_and_the_thing_follows_the_objective(row: str, made: bool) -> None:
    document = document_from_markdown(LISTENED.format(row))
    aim = objective(document.blocks[1].text, "lectures", block=document.blocks[1].id, target="950", baseline="700")
    assert (("objective_kpi", "made") in links(document, aim)) is made


def test_silence_on_figures_of_departure_on_tables_of_one_thing_and_on_rows_that_say_why() -> None:
    table = "Indicateur | Mai\nAbonnés | 480\nInscriptions au stage | 90\nTaux de clic des annonces | 2,1 %"
    start = document_from_markdown("# Départ\nConstat.\n\n# Buts\nPremier but.\n\nSecond but.\n")
    early = (
        objective("Passer de 300 à 500 abonnés d'ici juin", "abonnés", "e01", start.blocks[3].id),
        objective("Obtenir 120 inscriptions au stage", "inscriptions", "e03", start.blocks[4].id, target="120 inscriptions"),
    )
    found = build_threads(start, (*early, kpi(table, start.blocks[1].id)))
    assert not [item for item in found if item.code == "kpi_objective"]
    one_thing = "Indicateur | Mai\nInscriptions au stage | 90\nInscriptions | 120\nTaux de clic des annonces | 2,1 %"
    assert lost(one_thing, SUBSCRIBERS, CLICKS) == []
    why = "Indicateur | Mai | Pourquoi lui\nAbonnés | 480 | -\nInscriptions au stage | 90 | -\nTaux de clic des annonces | 2,1 % | le dernier pas"
    assert lost(why, SUBSCRIBERS, CLICKS) == []
