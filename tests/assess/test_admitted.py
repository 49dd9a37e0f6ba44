from __future__ import annotations

import pytest

from evalassist.assess.admitted import admissions


def told(text: str) -> list[tuple[str, str]]:
    return [(item.kind, text[item.start : item.end]) for item in admissions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Je n'ai pas eu le temps de relever les chiffres de mars.",
        "Les besoins des apprentis n'ont pas été recensés.",
        "J'ai pas de règle écrite pour les insultes.",
        "Le tableau des tarifs : pas rempli, faute de temps.",
        "Pas de publicité avec ces vidéos pour l'instant.",
        "Pour le second atelier, les rôles restent à préciser avec le chef.",
        "On n'a jamais comparé les deux horaires entre eux.",
        "Trois lots ont été vendus sans que la marge en ait été calculée.",
    ],
)
def test_gaps_told_by_the_candidate(text: str) -> None:
    assert told(text) == [("admitted", text)]


@pytest.mark.parametrize(
    "text",
    [
        "La grille de relecture sera jointe en annexe.",
        "Nous rédigerons une charte avec le bureau à la rentrée.",
        "Il faudra choisir un outil de mesure avec la comptable.",
        "Sous-titres : à voir avec le monteur du studio.",
        "La page des conditions de vente est en cours.",
    ],
)
def test_work_put_off(text: str) -> None:
    assert told(text) == [("announced", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons relevé les chiffres de mars chaque lundi.",
        "Aucun visage d'enfant reconnaissable n'est montré.",
        "Cela n'a rien à voir avec le four du boulanger.",
        "Les clients qui n'ont pas répondu ont reçu un second message.",
        "Il manque 0,2 point pour atteindre le but fixé.",
        "« Je n'ai pas encore choisi », nous écrit une cliente de la boutique.",
        "Pourquoi ne l'avez-vous pas fait plus tôt ?",
        "Quinze ans plus tard, la boutique a changé de rue.",
    ],
)
def test_sentences_that_admit_nothing(text: str) -> None:
    assert told(text) == []


def test_sentences_in_a_row_make_one_and_a_leaning_one_takes_the_one_before() -> None:
    row = "Je n'ai pas étudié le marché de Lens. Je ferai cette visite en juin. Le stand est loué."
    assert told(row) == [("admitted", "Je n'ai pas étudié le marché de Lens. Je ferai cette visite en juin.")]
    leaning = "Deux titres ont été essayés. Je n'ai rien testé d'autre."
    assert told(leaning) == [("admitted", leaning)]
