from __future__ import annotations

from evalassist.assess.lacks import Near, clip, for_absent, for_partial, for_present, nearest_mention, quoted
from evalassist.assess.needs import NeedResult
from evalassist.assess.parts import Gaps
from evalassist.model.element import Mention
from evalassist.model.report import Missing
from evalassist.model.rubric import Bank, Part, Partial
from tests import fake_matching as fake


def near(text: str = "Le plan viendra.", kind: str = "announced", reach: int = 1, page: int | None = 3) -> Near:
    return Near(kind, text, page, ("Suite",), reach)


def said(items: tuple[Missing, ...]) -> list[str]:
    return [item.message for item in items]


def need(*missing: Missing) -> NeedResult:
    return NeedResult("facets", 0.5, 0.5, missing)


def partials(*lacks: str) -> Bank:
    return Bank(partial=tuple(Partial(text="Un exemple.", lacks=text) for text in lacks))


def test_a_quote_says_where_it_stands_and_keeps_one_pair_of_quotation_marks() -> None:
    assert quoted(near()).message == "Seulement annoncé (p. 3) : « Le plan viendra. »"
    assert quoted(near("Elle dit « oui » un jour.", "admitted", page=None)).message == (
        "Reconnu dans le dossier (sous « Suite ») : « Elle dit “oui” un jour. »"
    )
    assert quoted(near("Matrice des forces ........ 12", "heading_only")).message == (
        "Un titre, sans contenu retrouvé dessous (p. 3) : « Matrice des forces »"
    )


def test_long_quotes_are_cut_at_a_word() -> None:
    text = clip("mot " * 100)
    assert len(text) <= 201 and text.endswith("mot…")


def test_the_mention_kept_is_of_a_type_asked_for_and_announced_before_named() -> None:
    swot = fake.criterion(requires=[{"kind": "element", "types": ["swot"]}])
    named = Mention(type="swot", quote="On parle de SWOT.", reason="no_data")
    later = Mention(type="swot", quote="La SWOT sera jointe en annexe du dossier.", reason="no_data")
    found = nearest_mention(swot, [Mention(type="budget", quote="Le budget sera fait.", reason="promise"), named, later])
    assert found is not None and (found.kind, found.text) == ("promise", later.quote)
    assert nearest_mention(fake.criterion(), [named]) is None


def test_partial_goes_from_facts_to_quotes_to_doubts_four_at_most() -> None:
    fact = Missing(code="smart.time_bound", message="Objectif 2 : pas d'échéance.", element_id="e01")
    doubt = Missing(code="facet", message="Aucune trace repérée dans ce qui a été lu : coût.")
    none = Missing(code="funnel.none", message="Nous n'avons rien repéré qui ressemble à un parcours.")
    soft = Missing(code="seo.none", message="Nous n'avons rien repéré qui ressemble à un travail de référencement.")
    found = for_partial(fake.criterion(), [need(doubt, none, soft, fact)], [near(reach=0), near("Loin.", reach=1)], ())
    assert said(found) == [
        "Objectif 2 : pas d'échéance.",
        "Seulement annoncé (p. 3) : « Le plan viendra. »",
        "Aucune trace repérée dans ce qui a été lu : coût.",
        "Parcours en étapes (tunnel) : rien de complet n'a été reconnu, à vérifier dans les passages cités.",
    ]


def test_absent_says_it_once_and_does_not_list_doubts_again() -> None:
    doubt = Missing(code="facet", message="Aucune trace repérée dans ce qui a été lu : coût.")
    found = for_absent([need(doubt)], [near(reach=1), near("Autre.")], None)
    assert said(found) == [
        "Nous n'avons pas repéré de passage probant dans ce qui a été lu.",
        "Seulement annoncé (p. 3) : « Le plan viendra. »",
    ]


def test_a_doubtful_absence_asks_to_read_the_closest_passage_and_calls_nothing_missing() -> None:
    none = Missing(code="budget.none", message="Nous n'avons pas repéré de budget.")
    (item,) = for_absent([need(none)], [], None, Near("closest", "Nous avons 300 €.", 4, ("Moyens",)))
    assert item.code == "check"
    assert item.message == "Lecture incertaine ; à lire avant de conclure, le passage le plus proche de ce qui est demandé (p. 4) : « Nous avons 300 €. »"


def test_present_quotes_only_what_stands_beside_the_passages() -> None:
    assert for_present([], [near(reach=1)]) == ()
    assert said(for_present([], [near("Loin.", reach=1), near(reach=0)])) == ["Seulement annoncé (p. 3) : « Le plan viendra. »"]


def test_no_gap_is_guessed_when_none_is_known() -> None:
    facets = {"kind": "facets", "facets": [{"label": "coût", "any": ["euro*"]}, {"label": "délai", "any": ["semaine*"]}]}
    criterion = fake.criterion(requires=[facets], bank=partials("Coût absent", "Délai absent", "Tirelire du trésorier vide", "Vague"))
    (item,) = for_partial(criterion, [need()], [], ())
    assert (item.code, item.message) == ("check", "Pas de manque précis repéré ; à relire avec la question proposée.")
    (item,) = for_partial(fake.criterion(question=""), [need()], [], ())
    assert item.message == "Pas de manque précis repéré ; à relire avec l'énoncé du critère."


def test_the_parts_not_shown_are_told_after_facts_and_quotes_and_instead_of_doubts() -> None:
    fact = Missing(code="smart.time_bound", message="Objectif 1 : pas d'échéance.", element_id="e01")
    doubt = Missing(code="facet", message="Aucune trace repérée dans ce qui a été lu : bilan.")
    part = Part(id="a", kind="date", label="la date du bilan", gap="le bilan n'est pas daté")
    kept = near("Je n'ai pas daté le bilan.", "admitted", 0)
    criterion = fake.criterion()
    found = for_partial(criterion, [need(fact), need(doubt)], [kept], (), Gaps((part,)))
    assert [item.code for item in found] == ["smart.time_bound", "admitted", "part.a"]
    assert said(for_partial(criterion, [need(doubt)], [], (), Gaps((part,)))) == ["Manque probable : le bilan n'est pas daté."]
    assert [item.code for item in for_partial(criterion, [need(doubt)], [], ())] == ["facet"]
    assert said(for_partial(criterion, [], [], (), Gaps((), part))) == ["Pas de manque précis repéré ; à contrôler d'abord : la date du bilan."]
