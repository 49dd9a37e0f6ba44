from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pytest

from evalassist.assess.needs import NeedResult, check_needs, facts_of, make_zone
from evalassist.assess.wording import COUNT_NAMES, ELEMENT_NAMES, FIELD_NAMES
from evalassist.elements.base import registry
from evalassist.elements.doubt import NEVER
from evalassist.elements.markdown import document_from_markdown
from evalassist.language.cues import CueIndex
from evalassist.language.words import strip_accents
from evalassist.model.element import Element
from evalassist.model.rubric import ELEMENT_TYPES
from tests import fake_matching as fake


def check(
    need: Mapping[str, object], section: str = "", *, elsewhere: str = "", quotes: str = "", elements: Sequence[Element] = ()
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
        doubtful=tuple(name for name in missing if (type_, name) in NEVER),
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
    assert said(result) == [
        "Nous n'avons rien repéré qui ressemble à une analyse SWOT ou une comparaison de concurrents dans ce qui a été lu."
    ]
    assert result.missing[0].code == "swot.none"


def test_an_element_that_lacks_fields_says_which_and_names_it() -> None:
    found = element("smart", "Objectif 2", missing=("time_bound",), measurable=True)
    result = check({"kind": "element", "types": ["smart"], "complete": True}, elements=[found])
    assert said(result) == ["Objectif 2 : pas d'échéance repérée."]
    assert (result.missing[0].code, result.missing[0].element_id) == ("smart.time_bound", "e01")
    assert 0 < result.share < 1
    nameless = check({"kind": "element", "types": ["swot"], "complete": True}, elements=[element("swot", missing=("threats",), threats=1)])
    assert said(nameless) == ["Analyse SWOT : moins de deux menaces."]


def test_a_count_asked_for_gives_both_numbers() -> None:
    need = {"kind": "element", "types": ["kpi"], "counts": {"indicators": 5}}
    assert said(check(need, elements=[element("kpi", indicators=3)])) == [
        "Tableau d'indicateurs : au moins 5 indicateurs à montrer, nous en comptons 3."
    ]
    assert check(need, elements=[element("kpi", indicators=5)]).met
    assert said(check(need, elements=[element("kpi")])) == [
        "Tableau d'indicateurs : au moins 5 indicateurs à montrer, nous n'en voyons pas."
    ]


def test_too_few_and_too_many_instances() -> None:
    one = element("persona", "Persona Claire", name=True)
    few = check({"kind": "element", "types": ["persona"], "min": 2}, elements=[one])
    assert said(few) == ["Persona : 1 dans ce qui a été lu, pour 2 au moins."]
    many = check({"kind": "element", "types": ["persona"], "min": 1, "max": 2}, elements=[one] * 3)
    assert said(many) == ["Persona : 3 dans ce qui a été lu, pour 2 au plus."]
    assert not many.met
    assert check({"kind": "element", "types": ["persona"], "min": 1, "max": 3}, elements=[one] * 3).met


def test_words_of_a_type_said_as_done_forbid_to_write_that_nothing_stands_there() -> None:
    need = {"kind": "element", "types": ["editorial_calendar"]}
    assert said(check(need, elsewhere="Semaine du 20 avril : lundi, une photo.")) == [
        "Calendrier éditorial : des mots s'en approchent, mais rien de complet n'a été reconnu."
    ]
    assert said(check(need, elsewhere="Le fromage se mange froid.")) == [
        "Nous n'avons rien repéré qui ressemble à un calendrier éditorial dans ce qui a été lu."
    ]


def test_of_types_that_come_once_only_the_best_is_told_and_not_what_another_shows() -> None:
    need = {"kind": "element", "types": ["planning"], "complete": True}
    poor = element("planning", "Planning 1", missing=("deadlines", "owners", "steps"))
    better = element("planning", "Planning 2", missing=("owners",), steps=4, deadlines=True)
    assert said(check(need, elements=[poor, better])) == ["Planning 2 : pas de responsables."]
    held = element("planning", "Planning 3", missing=("deadlines",), steps=4, owners=True)
    both = check(need, elements=[better, held])
    assert said(both) == [] and not both.met


def test_every_objective_is_told_with_its_name() -> None:
    need = {"kind": "element", "types": ["smart"], "complete": True}
    pair = [element("smart", "Objectif 1", missing=("time_bound",)), element("smart", "Objectif 2", missing=("measurable",))]
    assert said(check(need, elements=pair)) == ["Objectif 1 : pas d'échéance repérée.", "Objectif 2 : pas de valeur cible chiffrée."]


def test_fields_read_too_seldom_right_are_not_told() -> None:
    need = {"kind": "element", "types": ["veille"], "counts": {"axes": 3}}
    result = check(need, elements=[element("veille", "Plan de veille", missing=("axes",), axes=1)])
    assert said(result) == [] and 0 < result.share < 1
    facts = facts_of(element("smart", "Objectif 1", missing=("relevant", "time_bound")))
    assert [item.code for item in facts] == ["smart.time_bound"]


def test_one_good_instance_is_enough_even_beside_a_poor_one() -> None:
    pair = [element("swot", missing=("threats",)), element("swot")]
    assert check({"kind": "element", "types": ["swot"], "complete": True}, elements=pair).met


FACETS = {
    "kind": "facets",
    "facets": [{"label": "coût", "any": ["euro*"]}, {"label": "délai", "any": ["semaine*"]}, {"label": "outil", "any": ["canva"]}],
}


def test_facets_name_only_what_is_not_there() -> None:
    result = check(FACETS, "Cela prendra deux semaines avec Canva.", quotes="Cela prendra deux semaines")
    assert said(result) == ["Aucune trace repérée dans ce qui a été lu : coût."]
    assert result.share == pytest.approx(2 / 3) and result.strict == pytest.approx(1 / 3)


def test_facets_with_a_minimum_do_not_ask_for_all() -> None:
    need = {**FACETS, "min": 2}
    assert check(need, "Deux semaines et 300 euros.").met
    assert said(check(need, "Deux semaines.")) == ["Aspects repérés : 1 sur 2 attendus (délai). Pas de trace, par exemple : coût, outil."]
    assert said(check(need, "Rien.")) == ["Aspects repérés : 0 sur 2 attendus. Pas de trace, par exemple : coût, délai, outil."]


def test_a_facet_whose_words_stand_elsewhere_is_not_called_missing() -> None:
    result = check(
        FACETS, "Cela prendra deux semaines avec Canva.", elsewhere="Il nous faut 300 euros.", quotes="Cela prendra deux semaines"
    )
    assert said(result) == []
    assert result.share == pytest.approx(2 / 3) and not result.met
    assert said(check({**FACETS, "min": 2}, "Deux semaines.", elsewhere="300 euros.")) == []
    assert check({**FACETS, "min": 2}, "Deux semaines.", elsewhere="300 euros.").share == 0.5


TOOLS = {"kind": "tools", "any": ["Feedly", "Mention", "Talkwalker"], "min": 2, "reason": True}


@pytest.mark.parametrize(
    "section,elsewhere,message",
    [
        ("- Feedly", "", "Outil cité sans raison ni usage expliqué : Feedly."),
        ("- Feedly\n- Talkwalker", "", "Outils cités sans raison ni usage expliqué : Feedly, Talkwalker."),
        ("- Feedly, pour suivre les blogs\n- Talkwalker", "", "Outil cité sans raison ni usage expliqué : Talkwalker."),
        ("Feedly, pour suivre les blogs.", "", "Outils repérés près de ces passages : Feedly ; il en faut au moins 2."),
        ("Rien ici.", "Feedly", "Outil nommé ailleurs dans le dossier (Feedly), mais pas repéré près de ces passages."),
        ("Rien ici.", "", "Nous n'avons repéré aucun outil de ce type dans ce qui a été lu (par exemple : Feedly, Mention, Talkwalker)."),
    ],
)
def test_tools_messages_are_true(section: str, elsewhere: str, message: str) -> None:
    result = check(TOOLS, section, elsewhere=elsewhere)
    assert said(result) == [message]
    assert result.share < 1


def test_tools_named_with_a_reason_are_enough() -> None:
    assert check(TOOLS, "Feedly, pour suivre les blogs.\nTalkwalker, afin de mesurer les mentions.").met
    assert check({**TOOLS, "reason": False}, "- Feedly\n- Talkwalker").met


def test_coverage_counts_synonyms_once() -> None:
    need = {"kind": "coverage", "of": "réseaux sociaux", "items": [["Instagram", "Insta"], ["Facebook"], ["LinkedIn"]], "min": 2}
    assert said(check(need, "Instagram et encore Insta.")) == [
        "Réseaux sociaux : nous en repérons 1 près de ces passages (Instagram), pour 2 au moins."
    ]
    assert said(check(need, "Rien.")) == ["Réseaux sociaux : nous en repérons 0 près de ces passages, pour 2 au moins."]
    assert check(need, "Insta et LinkedIn.").met


def test_counts_look_at_lists_filled_rows_and_numbered_things() -> None:
    need = {"kind": "count", "of": "attentes", "min": 3}
    assert check(need, "- une\n- deux\n- trois").met
    table = "| Attente | Qui |\n|---|---|\n| Un accueil | La mairie |\n|  |  |\n|  |  |"
    assert said(check(need, table)) == ["Attentes : nous en comptons 1 près de ces passages, pour 3 au moins."]
    assert check(need, table.replace("|  |  |", "| Un suivi | L'école |")).met
    assert check(need, "Axe 1 : dire. Axe 2 : montrer. Axe 3 : faire venir.").met
    assert said(check(need, "Aucune liste.")) == ["Attentes : nous n'en repérons pas près de ces passages, pour 3 au moins."]


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
