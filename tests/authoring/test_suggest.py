import pytest

from evalassist.authoring.suggest import minimums, suggest
from evalassist.rubric.write import DraftCriterion


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Au moins trois personas sont décrits.", [(3, None, "personas sont décrits")]),
        ("Entre 3 et 5 axes de contenus sont définis.", [(3, 5, "axes de contenus sont")]),
        ("Le candidat présente 4 réseaux sociaux a minima.", [(4, None, "réseaux sociaux")]),
        ("Trois axes prioritaires sont retenus.", [(3, None, "axes prioritaires sont")]),
        ("Les 12 mois de 2024 sont couverts.", []),
        ("Un plan est rédigé.", []),
        ("De 5 à 3 outils.", [(3, None, "outils")]),
    ],
)
def test_minimums(text: str, expected: list[tuple[int, int | None, str]]) -> None:
    found = [(item.low, item.high) for item in minimums(text)]
    assert found == [(low, high) for low, high, _ in expected]
    for item, (_, _, what) in zip(minimums(text), expected, strict=True):
        assert item.what.split()[0] == what.split()[0]


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Une matrice SWOT de la ferme est présentée.", [{"kind": "element", "types": ["swot"]}]),
        ("Entre trois et six indicateurs sont suivis.", [{"kind": "element", "types": ["kpi"], "min": 3, "max": 6}]),
        ("Les forces du troupeau sont nommées.", []),
        ("Le calendrier éditorial couvre un mois.", [{"kind": "element", "types": ["editorial_calendar"]}]),
        ("Les animaux sont en bonne santé.", []),
    ],
)
def test_suggested_elements(text: str, needs: list[dict[str, object]]) -> None:
    criterion = DraftCriterion("x", text)
    suggest(criterion)
    assert [need.data for need in criterion.needs] == needs
    assert all(need.why for need in criterion.needs)


@pytest.mark.parametrize(
    ("text", "observable"),
    [
        ("Le candidat s'exprime avec aisance face au jury.", "oral"),
        ("Les visuels sont lisibles et conformes à la charte graphique.", "visual"),
        ("Les abris sont décrits.", "text"),
    ],
)
def test_what_no_text_can_show_is_marked(text: str, observable: str) -> None:
    criterion = DraftCriterion("x", text)
    suggest(criterion)
    assert criterion.observable == observable
    assert bool(criterion.doubts) == (observable != "text")
