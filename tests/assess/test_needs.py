from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from evalassist.assess.needs import NeedResult, check_needs, make_zone
from evalassist.assess.wording import COUNT_NAMES, ELEMENT_NAMES, FIELD_NAMES
from evalassist.elements.base import registry
from evalassist.elements.markdown import document_from_markdown
from evalassist.language.cues import CueIndex
from evalassist.language.words import strip_accents
from evalassist.model.element import Element
from evalassist.model.rubric import ELEMENT_TYPES
from tests import fake_matching as fake


def check(
    need: dict[str, object], section: str = "", *, elsewhere: str = "", quotes: str = "", elements: Sequence[Element] = ()
) -> NeedResult:
    blocks = document_from_markdown(section).body()
    whole = CueIndex([strip_accents(section), strip_accents(elsewhere)])
    zone = make_zone([quotes], [block.text for block in blocks], whole, blocks)
    return check_needs(fake.criterion(requires=[need]), zone, elements)[0]


def said(result: NeedResult) -> list[str]:
    return [item.message for item in result.missing]


def element(type_: str, called: str = "", missing: tuple[str, ...] = (), **fields: bool | int) -> Element:
    status = "incomplete" if missing else "complete"
    return Element(
        id="e01",
        type=type_,
        form="list",
        status=status,
        fields=dict(fields),
        missing=missing,
        block_ids=("b0001",),
        quote="x",
        text="x",
        name=called,
    )


def test_every_element_type_and_required_field_has_french_words() -> None:
    assert set(ELEMENT_NAMES) == set(ELEMENT_TYPES)
    required = {name for item in registry().values() for name in item.required}
    assert required <= set(FIELD_NAMES)
    assert not any(re.search(r"[(]s[)]|[(]e[)]", text) for text in (*FIELD_NAMES.values(), *COUNT_NAMES.values(), *ELEMENT_NAMES.values()))


def test_an_element_that_is_not_there() -> None:
    result = check({"kind": "element", "types": ["swot", "benchmark"]})
    assert (result.share, result.met) == (0.0, False)
    assert said(result) == ["Rien qui ressemble à une analyse SWOT ou une comparaison de concurrents n'a été trouvé dans ce qui a été lu."]
    assert result.missing[0].code == "swot.none"


def test_an_element_that_lacks_fields_says_which_and_names_it() -> None:
    found = element("smart", "Objectif 2", missing=("time_bound",), measurable=True)
    result = check({"kind": "element", "types": ["smart"], "complete": True}, elements=[found])
    assert said(result) == ["Objectif 2 : pas d'échéance."]
    assert (result.missing[0].code, result.missing[0].element_id) == ("smart.time_bound", "e01")
    assert 0 < result.share < 1
    nameless = check({"kind": "element", "types": ["swot"], "complete": True}, elements=[element("swot", missing=("threats",), threats=1)])
    assert said(nameless) == ["Analyse SWOT : moins de deux menaces."]


def test_a_count_asked_for_gives_both_numbers() -> None:
    need = {"kind": "element", "types": ["kpi"], "counts": {"indicators": 5}}
    assert said(check(need, elements=[element("kpi", indicators=3)])) == ["Tableau d'indicateurs : il faut au moins 5 indicateurs, 3 ici."]
    assert check(need, elements=[element("kpi", indicators=5)]).met
    assert said(check(need, elements=[element("kpi")])) == ["Tableau d'indicateurs : il faut au moins 5 indicateurs, aucune trace ici."]


def test_too_few_and_too_many_instances() -> None:
    one = element("persona", "Persona Claire", name=True)
    few = check({"kind": "element", "types": ["persona"], "min": 2}, elements=[one])
    assert said(few) == ["Persona : 1 dans ce qui a été lu, pour 2 au moins."]
    many = check({"kind": "element", "types": ["persona"], "min": 1, "max": 2}, elements=[one] * 3)
    assert said(many) == ["Persona : 3 dans ce qui a été lu, pour 2 au plus."]
    assert not many.met
    assert check({"kind": "element", "types": ["persona"], "min": 1, "max": 3}, elements=[one] * 3).met


def test_one_good_instance_is_enough_even_beside_a_poor_one() -> None:
    pair = [element("swot", missing=("threats",)), element("swot")]
    assert check({"kind": "element", "types": ["swot"], "complete": True}, elements=pair).met


FACETS = {
    "kind": "facets",
    "facets": [{"label": "coût", "any": ["euro*"]}, {"label": "délai", "any": ["semaine*"]}, {"label": "outil", "any": ["canva"]}],
}


def test_facets_name_only_what_is_not_there() -> None:
    result = check(FACETS, "Cela prendra deux semaines avec Canva.", quotes="Cela prendra deux semaines")
    assert said(result) == ["Aspect non retrouvé près des passages : coût."]
    assert (result.share, result.strict) == (pytest.approx(2 / 3), pytest.approx(1 / 3))


def test_facets_with_a_minimum_do_not_ask_for_all() -> None:
    need = FACETS | {"min": 2}
    assert check(need, "Deux semaines et 300 euros.").met
    assert said(check(need, "Deux semaines.")) == ["Encore 1 aspect à montrer près des passages, parmi : coût, outil."]
    assert said(check(need, "Rien.")) == ["Encore 2 aspects à montrer près des passages, parmi : coût, délai, outil."]


TOOLS = {"kind": "tools", "any": ["Feedly", "Mention", "Talkwalker"], "min": 2, "reason": True}


@pytest.mark.parametrize(
    "section,elsewhere,message",
    [
        ("- Feedly", "", "Outil cité sans raison ni usage expliqué : Feedly."),
        ("- Feedly\n- Talkwalker", "", "Outils cités sans raison ni usage expliqué : Feedly, Talkwalker."),
        ("- Feedly, pour suivre les blogs\n- Talkwalker", "", "Outil cité sans raison ni usage expliqué : Talkwalker."),
        ("Feedly, pour suivre les blogs.", "", "Outils nommés près des passages cités : 1 (Feedly), pour 2 au moins."),
        ("Rien ici.", "Feedly", "Outil nommé ailleurs dans le dossier (Feedly), mais pas près des passages cités."),
        ("Rien ici.", "", "Aucun outil de ce type n'est nommé dans ce qui a été lu (par exemple : Feedly, Mention, Talkwalker)."),
    ],
)
def test_tools_messages_are_true(section: str, elsewhere: str, message: str) -> None:
    result = check(TOOLS, section, elsewhere=elsewhere)
    assert said(result) == [message]
    assert result.share < 1


def test_tools_named_with_a_reason_are_enough() -> None:
    assert check(TOOLS, "Feedly, pour suivre les blogs.\nTalkwalker, afin de mesurer les mentions.").met
    assert check(TOOLS | {"reason": False}, "- Feedly\n- Talkwalker").met


def test_coverage_counts_synonyms_once() -> None:
    need = {"kind": "coverage", "of": "réseaux sociaux", "items": [["Instagram", "Insta"], ["Facebook"], ["LinkedIn"]], "min": 2}
    assert said(check(need, "Instagram et encore Insta.")) == ["Réseaux sociaux : 1 près des passages cités (Instagram), pour 2 au moins."]
    assert said(check(need, "Rien.")) == ["Réseaux sociaux : 0 près des passages cités, pour 2 au moins."]
    assert check(need, "Insta et LinkedIn.").met


def test_counts_look_at_lists_filled_rows_and_numbered_things() -> None:
    need = {"kind": "count", "of": "attentes", "min": 3}
    assert check(need, "- une\n- deux\n- trois").met
    table = "| Attente | Qui |\n|---|---|\n| Un accueil | La mairie |\n|  |  |\n|  |  |"
    assert said(check(need, table)) == ["Attentes : environ 1 près des passages cités, pour 3 au moins."]
    assert check(need, table.replace("|  |  |", "| Un suivi | L'école |")).met
    assert check(need, "Axe 1 : dire. Axe 2 : montrer. Axe 3 : faire venir.").met
    assert said(check(need, "Aucune liste.")) == ["Attentes : rien de tel près des passages cités, pour 3 au moins."]


def test_a_list_broken_by_a_paragraph_is_two_lists() -> None:
    assert not check({"kind": "count", "of": "attentes", "min": 3}, "- une\n- deux\nEntre les deux listes.\n- trois\n- quatre").met


def test_requirements_without_a_minimum_worth_the_name_do_not_crash() -> None:
    for need in (
        {"kind": "facets", "facets": []},
        {"kind": "coverage", "of": "points", "items": []},
        {"kind": "tools", "any": [], "min": 0},
    ):
        assert 0 <= check(need).share <= 1
    assert check({"kind": "element", "types": ["swot"], "min": 0}).met
    assert check({"kind": "count", "of": "points", "min": 0}).met
