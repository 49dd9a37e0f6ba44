"""French numbers, money, percentages, dates and deadlines, in figures and in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evalassist.language.quantities import (
    find_changes,
    find_counts,
    find_dates,
    find_deadlines,
    find_durations,
    find_frequencies,
    find_money,
    find_numbers,
    find_percentages,
    find_ranges,
    flat,
    parse_words,
)


def in_words(value: int) -> str:
    """A plain French speller used as the other side of the round trip (0..999 999)."""
    small = [
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf",
    ]
    tens = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
    if value < 20:
        return small[value]
    if value < 100:
        ten, unit = divmod(value, 10)
        if ten in (7, 9):
            ten, unit = ten - 1, unit + 10
        if unit == 0:
            return tens[ten] + ("s" if ten == 8 else "")
        return tens[ten] + (" et " if unit in (1, 11) and ten != 8 else "-") + small[unit]
    if value < 1000:
        hundred, rest = divmod(value, 100)
        head = ("" if hundred == 1 else small[hundred] + " ") + "cent" + ("s" if hundred > 1 and not rest else "")
        return head + (" " + in_words(rest) if rest else "")
    thousand, rest = divmod(value, 1000)
    head = ("" if thousand == 1 else re.sub(r"(cent|vingt)s$", r"\1", in_words(thousand)) + " ") + "mille"
    return head + (" " + in_words(rest) if rest else "")


@given(st.integers(0, 999_999))
def test_words_round_trip(value: int) -> None:
    assert parse_words(in_words(value)) == value
    if value > 1:
        found = find_numbers(f"on compte {in_words(value)} abonnés")
        assert [number.value for number in found] == [value]


@given(st.integers(0, 10**9), st.sampled_from([" ", "\u00a0", "\u202f", "", "."]))
def test_figures_round_trip(value: int, separator: str) -> None:
    text = f"soit {value:,} abonnés".replace(",", separator)
    found = find_numbers(text)
    assert [number.value for number in found] == [value]
    assert text[found[0].start : found[0].end].replace(separator, "") == str(value)


@given(st.text(max_size=80))
def test_spans_are_inside_any_text(text: str) -> None:
    assert len(flat(text)) == len(text)
    for finder in (find_numbers, find_money, find_percentages, find_dates, find_durations, find_changes, find_counts):
        for one in finder(text):
            assert 0 <= one.start < one.end <= len(text)
    for start, end in (*find_deadlines(text), *find_frequencies(text)):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("une trentaine de visites", [30]),
        ("environ deux cents inscrits", [200]),
        ("une demi-douzaine et 12k vues", [6, 12000]),
        ("2,5 millions de vues", [2_500_000]),
        ("un atelier pour une cliente", []),
        ("Web2 et B2B", []),
        ("quatre-vingt-dix-sept", [97]),
        ("trois à quatre posts", [3, 4]),
    ],
)
def test_numbers(text: str, values: list[float]) -> None:
    assert [number.value for number in find_numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1 200 €", [1200]), ("2 k€", [2000]), ("2k€", [2000]), ("1,5 M€", [1_500_000]), ("deux mille euros", [2000]), ("mille euros", [1000]),
        ("€ 300", [300]), ("450,50 € TTC et 30 euros", [450.5, 30]), ("300 abonnés", []), ("2 500 EUR", [2500]),
    ],
)  # fmt: skip
def test_money(text: str, values: list[float]) -> None:
    assert [money.value for money in find_money(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("+25 %", [25]), ("- 3 % de rebond", [-3]), ("de 5 à 10 %", [5, 10]), ("dix pour cent", [10]), ("un tiers des ventes", [100 / 3]),
        ("gagner 3 points", [3]), ("3 points de vente", []), ("un taux de 4,5%", [4.5]), ("le quart du temps", []),
    ],
)  # fmt: skip
def test_percentages(text: str, values: list[float]) -> None:
    assert [one.value for one in find_percentages(text)] == pytest.approx(values)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("le 15/03/2026", ["day"]), ("15 mars", ["day"]), ("mi-juin", ["month"]), ("mars 2026", ["month"]), ("T1 2026", ["quarter"]), ("S12", ["week"]),
        ("semaine du 3 mars", ["day"]), ("2e trimestre 2026", ["quarter"]), ("fin d'année", ["relative"]), ("d'ici la fin du trimestre", ["relative"]),
        ("horizon 2027", ["year"]), ("en 2026", ["year"]), ("avant Noël", ["event"]), ("J-30", ["offset"]), ("été 2026", ["season"]), ("lundi", ["weekday"]),
        ("2026-03-15", ["day"]), ("2 000 vues", []), ("20 % et 3/4", []),
    ],
)  # fmt: skip
def test_dates(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in find_dates(text)] == kinds


def test_date_parts() -> None:
    day, quarter = find_dates("1er avril 2026 puis T3 2026")
    assert (day.year, day.month, day.day) == (2026, 4, 1)
    assert (quarter.year, quarter.month) == (2026, 7)


@pytest.mark.parametrize(
    "text",
    ["d'ici la fin du trimestre", "d'ici juin", "avant le 15/03/2026", "en six mois", "sous trois mois", "au T2 2026", "d'ici 6 mois", "fin 2026", "dans les douze prochains mois",
     "à la fin de la saison", "d'ici la rentrée", "sur une période de 3 mois", "Échéance : 30 juin", "jusqu'au 31 décembre", "pour la fin de l'année", "30/06/2026", "3 mois",
     "pendant la durée de la campagne", "à l'issue du stage", "d'ici à Noël", "entre mars et juin", "à 6 mois"],
)  # fmt: skip
def test_deadlines(text: str) -> None:
    assert find_deadlines(text), text
    assert find_deadlines(f"Gagner des abonnés sur notre compte Instagram {text}") or len(text) < 12, text


@pytest.mark.parametrize(
    "text",
    [
        "3 posts par semaine",
        "chaque lundi",
        "les femmes de 25 à 34 ans",
        "publier davantage",
        "une newsletter mensuelle",
        "atteindre 500 abonnés sur nos réseaux",
    ],
)
def test_no_deadlines(text: str) -> None:
    assert not find_deadlines(text)


@pytest.mark.parametrize(("text", "days"), [("six mois", 180), ("2 à 3 semaines", 21), ("un an", 365), ("48 heures", 2)])
def test_durations(text: str, days: float) -> None:
    assert [one.days for one in find_durations(text)] == pytest.approx([days])


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("passer de 1 200 à 2 000 abonnés", [(1200, 2000)]),
        ("de 3 % à 5 %", [(3, 5)]),
        ("de 850 abonnés à 1 500", [(850, 1500)]),
        ("120 → 200", [(120, 200)]),
        ("3 posts et 4 stories", []),
    ],
)
def test_ranges(text: str, pairs: list[tuple[float, float]]) -> None:
    assert [(one.value, other.value) for one, other in find_ranges(text)] == pairs


@pytest.mark.parametrize(
    ("text", "values"),
    [("doubler les ventes", [2]), ("multiplier par trois", [3]), ("diviser par deux", [0.5]), ("x4", [4])],
)
def test_changes(text: str, values: list[float]) -> None:
    assert [one.value for one in find_changes(text)] == values


def test_counts_leave_dates_out() -> None:
    assert [one.value for one in find_counts("Objectif 1 : 500 abonnés d'ici le 30 juin 2026, en 3 mois")] == [500]
