from __future__ import annotations

import re

import pytest

from evalassist.assess.wording import ELEMENT_NAMES, FIELD_NAMES
from evalassist.language.readability import flesch
from evalassist.model.document import Cell, Table
from evalassist.model.report import Missing
from evalassist.model.rubric import ELEMENT_TYPES
from evalassist.report import advice
from evalassist.report.cards import own_column, quadrant, split_items, swot_lists, table_view
from evalassist.report.html import html_report
from evalassist.report.maps import page_map, section_map, timeline
from evalassist.report.plain import plain
from evalassist.report.words import french_spaces, thread_kind
from tests.report import fixture


def test_every_element_type_has_a_complete_example_and_advice() -> None:
    for type_ in ELEMENT_TYPES:
        example = advice.example_of(type_)
        assert example is not None and example.lines and example.sector, type_
        assert advice.how_to(Missing(code=f"{type_}.none", message="")) == advice.models()["elements"][type_]["how"]


def test_advice_on_a_field_is_about_that_field() -> None:
    assert "échéance" in advice.how_to(Missing(code="smart.time_bound", message=""))
    assert advice.how_to(Missing(code="budget.total", message="")) == "Écrivez le total."
    assert advice.how_to(Missing(code="inconnu", message="")) == advice.models()["codes"]["default"]
    known = set(FIELD_NAMES)
    for type_, item in advice.models()["elements"].items():
        assert type_ in ELEMENT_NAMES
        assert set(item["fields"]) <= known, type_


def test_our_own_advice_is_easy_to_read() -> None:
    texts = [item["how"] for item in advice.models()["elements"].values()] + list(advice.models()["codes"].values())
    assert advice.own_readability(texts)[0] >= 55


def test_the_checklist_puts_what_matters_first_and_keeps_every_criterion() -> None:
    items = advice.checklist(fixture.report(), fixture.rubric())
    assert [item.result.id for item in items] == ["C1.b", "C2.a", "C3.a", "C2.b", "C1.a", "C3.b"]
    assert [item.group for item in items] == ["first", "complete", "unread", "check", "done", "done"]
    assert items[0].found == () and items[0].example is not None and items[0].example.sector == "une auberge de jeunesse"
    assert items[2].how == (advice.models()["codes"]["unread"],)


@pytest.mark.parametrize(
    "code,message,said",
    [
        ("not_found", "Aucun passage probant n'a été trouvé dans ce qui a été lu.", "Nous n'avons rien trouvé sur ce point."),
        ("seo.none", "Rien qui ressemble à un travail de référencement n'a été trouvé dans ce qui a été lu.", "Nous n'avons pas trouvé de travail de référencement."),
        ("swot.none", "Rien qui ressemble à une analyse SWOT n'a été trouvé dans ce qui a été lu.", "Nous n'avons pas trouvé d'analyse SWOT."),
        ("a.none", "Rien qui ressemble à des recommandations ou un plan d'action n'a été trouvé dans ce qui a été lu.",
         "Nous n'avons pas trouvé de recommandations ou de plan d'action."),
        ("facet", "Aspect non retrouvé près des passages : inclusion.", "Nous n'avons pas vu ce point : inclusion."),
        ("facet", "Encore 2 aspects à montrer près des passages, parmi : suivi, bilan, test.", "Il reste 2 points à traiter, par exemple : suivi, bilan, test."),
        ("facet", "Encore 1 aspect à montrer près des passages, parmi : suivi, bilan.", "Il reste 1 point à traiter, par exemple : suivi, bilan."),
        ("seo.none", "Nous n'avons rien repéré qui ressemble à un travail de référencement dans ce qui a été lu.", "Nous n'avons pas trouvé de travail de référencement."),
        ("facet", "Aucune trace repérée dans ce qui a été lu : suivi, bilan.", "Nous n'avons rien vu sur : suivi, bilan."),
        ("check", "Pas de manque précis repéré ; à relire avec la question proposée.", "À relire en répondant à la question posée."),
        ("check", "Pas de manque précis repéré ; à relire avec l'énoncé du critère.", "À relire avec ce qui est demandé."),
        ("count", "Réseaux : 1 près des passages cités, pour 3 au moins.", "Réseaux : nous en voyons 1, il en faut au moins 3."),
        ("coverage", "Techniques : nous en repérons 0 près de ces passages, pour 2 au moins.", "Techniques : nous n'en voyons pas, il en faut au moins 2."),
        ("coverage", "Techniques : nous en repérons 1 près de ces passages (atelier), pour 2 au moins.", "Techniques : nous en voyons 1 (atelier), il en faut au moins 2."),
        ("count", "Objectifs : nous n'en repérons pas près de ces passages, pour 3 au moins.", "Objectifs : nous n'en voyons pas, il en faut au moins 3."),
        ("facet", "Aspects repérés : 0 sur 2 attendus. Pas de trace, par exemple : bilan, suivi…", "Nous n'avons vu aucun des points demandés, par exemple : bilan, suivi…"),
        ("facet", "Aspects repérés : 1 sur 2 attendus (bilan). Pas de trace, par exemple : suivi.", "Points vus : 1 sur 2 (bilan). Nous n'avons pas vu, par exemple : suivi."),
        ("tools", "Outils repérés près de ces passages : Canva ; il en faut au moins 3.", "Outils que nous avons vus : Canva ; il en faut au moins 3."),
        ("tools", "Outils nommés ailleurs dans le dossier (Canva), mais pas repéré près de ces passages.", "Outils nommés ailleurs dans le dossier (Canva)."),
        ("planning.none", "Planning : rien de complet n'a été reconnu, à vérifier dans les passages cités.", "Planning : nous n'avons rien vu de complet. Relisez ce passage."),
        ("seo.none", "Planning : des mots s'en approchent, mais rien de complet n'a été reconnu.", "Planning : des mots y font penser, mais nous n'avons rien vu de complet."),
        ("legal.none", "Nous n'avons rien repéré qui ressemble à un point de droit dans ce qui a été lu.", "Nous n'avons pas trouvé de règle de droit."),
        ("accessibility.none", "Nous n'avons rien repéré qui ressemble à un point d'accessibilité dans ce qui a été lu.", "Nous n'avons pas trouvé de mesure d'accessibilité."),
        ("smart.attainable", "Objectif 1 : ni point de départ ni moyens repérés.", "Objectif 1 : nous n'avons vu ni point de départ ni moyens."),
        ("kpi.values", "KPI 2 : pas de valeur mesurée.", "Indicateur 2 : pas de valeur mesurée."),
        ("admitted", "Reconnu dans le dossier (p. 3) : « Je n'ai rien trouvé dans ce qui a été lu. »",
         "Vous écrivez vous-même (p. 3) : « Je n'ai rien trouvé dans ce qui a été lu. »"),
        ("announced", "Seulement annoncé (sous « Plan ») : « Nous ferons un bilan. »", "Nous ne l'avons vu qu'annoncé (sous « Plan ») : « Nous ferons un bilan. »"),
        ("named", "Seulement défini : « Le SEO est l'art d'être trouvé. »", "Nous n'en avons vu que la définition : « Le SEO est l'art d'être trouvé. »"),
        ("smart.time_bound", "Objectif 2 : pas d'échéance.", "Objectif 2 : pas d'échéance."),
        ("check", "Pas de manque précis repéré ; à contrôler d'abord : la date du bilan.", "À relire, surtout ceci : la date du bilan."),
        ("part.a", "Manque probable : le bilan n'est pas daté.", "Peut-être à compléter : le bilan n'est pas daté."),
        ("check", "Lecture incertaine ; à lire avant de conclure, le passage le plus proche de ce qui est demandé (p. 4) : « Nous avons 300 €. »",
         "Nous hésitons. Le passage le plus proche que nous ayons vu (p. 4) : « Nous avons 300 €. »"),
    ],
)  # fmt: skip
def test_a_candidate_reads_what_is_missing_in_everyday_words(code: str, message: str, said: str) -> None:
    assert plain(Missing(code=code, message=message)) == said


def test_the_page_a_candidate_reads_is_easy_to_read() -> None:
    """Everything of ours on the page (not the dossier's words nor the rubric's), by the count of textstat with French constants."""
    page = html_report(fixture.report(), fixture.document(), fixture.rubric(), "candidate").decode()
    ours = page[page.index("<h2") : page.index('<section id="transparence"')]
    ours = re.sub(r"<blockquote.*?</blockquote>|<h3.*?</h3>|<details>.*?</details>|<p class=\"cite\">.*?</p>", " ", ours, flags=re.DOTALL)
    ours = re.sub(r"\s+", " ", re.sub(r"</(?:p|li|dt|dd|h2)>", ". ", ours))
    ours = re.sub(r"<[^>]+>", " ", ours)
    assert len(ours.split()) > 150
    assert flesch(ours) >= 55
    for word in ("probant", "référentiel", "inspectable", "occurrence", "corpus", "modèle"):
        assert word not in ours.lower(), word


def test_every_next_step_comes_with_an_example_of_another_trade() -> None:
    for code in ("facet", "tools", "count", "coverage", "not_found", "thin", "admitted", "announced", "named", "check"):
        first = fixture.report().criteria[0].model_copy(update={"status": "partial", "missing": (Missing(code=code, message="x"),)})
        report = fixture.report().model_copy(update={"criteria": (first,)})
        (step,) = advice.trainer(report, fixture.rubric())[0].steps
        assert step.example is not None and step.example.sector and step.example.lines, code


def test_a_passage_the_tool_is_unsure_of_is_a_step_to_take_together() -> None:
    unsure = fixture.report().criteria[0].model_copy(update={"status": "present", "to_verify": True, "missing": ()})
    (advice_,) = advice.trainer(fixture.report().model_copy(update={"criteria": (unsure,)}), fixture.rubric())
    assert [(step.missing, step.how) for step in advice_.steps] == [(advice.UNSURE, advice.READ_AGAIN)]


def test_a_persona_among_several_in_a_table_keeps_its_own_column() -> None:
    rows = [("", "Maëlle", "Jean-Yves", "Solène & Karim"), ("Âge", "29 ans", "63 ans", "35 et 36 ans")]
    table = Table(
        n_rows=2, n_cols=4, cells=tuple(Cell(row=r, col=c, text=text) for r, row in enumerate(rows) for c, text in enumerate(row))
    )
    assert own_column(table, "Persona Jean-Yves").grid() == [["", "Jean-Yves"], ["Âge", "63 ans"]]
    assert own_column(table, "Persona Solène").grid()[1] == ["Âge", "35 et 36 ans"]
    assert own_column(table, "Persona Paul") == table


def test_a_swot_in_other_words_still_has_its_four_lists() -> None:
    heads = ("Ce qui nous porte", "Ce qui nous plombe", "Le vent dans le dos", "Les nuages")
    cells = tuple(
        Cell(row=0, col=index, text=f"{head} un {head[-3:]} deux", lines=(head, f"un {index}", f"deux {index}"))
        for index, head in enumerate(heads)
    )
    block = fixture.document().blocks[3].model_copy(update={"table": Table(n_rows=1, n_cols=4, cells=cells)})
    assert dict(swot_lists([block])) == {
        title: (f"un {index}", f"deux {index}") for index, title in enumerate(("Forces", "Faiblesses", "Opportunités", "Menaces"))
    }


def test_the_trainer_sees_two_strengths_and_two_steps_at_most() -> None:
    found = {item.id: item for item in advice.trainer(fixture.report(), fixture.rubric())}
    assert [result.id for result, _ in found["C1"].strengths] == ["C1.a"]
    assert [step.result.id for step in found["C1"].steps] == ["C1.b"]
    assert [result.id for result, _ in found["C2"].strengths] == ["C2.b", "C2.a"]
    assert found["C3"].steps == () and "page 5" in found["C3"].unreadable[0]


def test_swot_lists_of_a_table_and_of_headed_lists() -> None:
    table = [block for block in fixture.document().blocks if block.id == "b0004"]
    assert dict(swot_lists(table))["Menaces"] == ("Vente en ligne", "Hausse du bois")
    block = table[0]
    headed = [
        block.model_copy(update={"table": None, "kind": kind, "text": text})
        for kind, text in [
            ("heading", "Nos atouts"),
            ("list_item", "Un four neuf"),
            ("paragraph", "Points faibles : peu de place ; loyer cher"),
            ("heading", "Risques"),
        ]
    ]
    assert dict(swot_lists(headed)) == {
        "Forces": ("Un four neuf",),
        "Faiblesses": ("peu de place", "loyer cher"),
        "Opportunités": (),
        "Menaces": (),
    }


def test_a_swot_whose_labels_share_a_cell_with_their_items() -> None:
    block = fixture.document().blocks[3]
    texts = ["Atouts\nun four\ndeux bras", "Faiblesses : loyer\nbruit"]
    cells = tuple(Cell(row=1, col=i, text=text.replace("\n", " "), lines=tuple(text.split("\n"))) for i, text in enumerate(texts))
    table = Table(n_rows=2, n_cols=2, cells=(Cell(row=0, col=0, text="Diagnostic de mai", col_span=2, header=True), *cells))
    assert dict(swot_lists([block.model_copy(update={"table": table})])) == {
        "Forces": ("un four", "deux bras"), "Faiblesses": ("loyer", "bruit"), "Opportunités": (), "Menaces": (),
    }  # fmt: skip
    view = table_view(table)
    assert view.banner == "Diagnostic de mai" and view.header == () and len(view.rows) == 1


@pytest.mark.parametrize(
    "text,field",
    [
        ("Forces :", "strengths"),
        ("• Opportunités (externes)", "opportunities"),
        ("Forces de vente dans la région", None),
        ("La force", None),
    ],
)
def test_a_quadrant_label_is_a_label_only_at_the_head(text: str, field: str | None) -> None:
    found = quadrant(text)
    assert (found[0] if found else None) == field


def test_items_are_cut_at_semicolons_and_bullets() -> None:
    assert split_items("• un four ; deux bras • trois") == ["un four", "deux bras", "trois"]


def test_planned_actions_come_in_the_order_of_time() -> None:
    assert [(item.date, item.month) for item in timeline(fixture.report())] == [
        ("12 mars 2026", "mars 2026"),
        ("04/04/2026", "avril 2026"),
        ("fin juin 2026", "juin 2026"),
    ]


def test_the_maps_say_where_evidence_and_unread_content_lie() -> None:
    report, document = fixture.report(), fixture.document()
    sections = {place.label: place for place in section_map(report, document)}
    assert sections["1.1 Analyse SWOT"].criteria == ["C1.a"]
    assert sections["3. Plan d'action"].unread == list(report.dossier.unread)
    pages = page_map(report, document)
    assert len(pages) == 6 and pages[2].criteria == ["C2.a", "C2.b"] and pages[4].unread
    assert page_map(report, document.model_copy(update={"pages": None})) == []


def test_french_spaces_and_thread_names() -> None:
    assert french_spaces("Quoi ? « oui » : non ; fin !") == "Quoi\u00a0? «\u00a0oui\u00a0»\u00a0: non\u00a0; fin\u00a0!"
    assert thread_kind("objective-kpi") == "objectif → indicateur"


def test_no_message_of_the_examiners_reaches_a_candidate_with_its_jargon() -> None:
    """Every shape of message the assessment writes is said in other words: none of these is left."""
    shapes = [
        Missing(code="facet", message="Aspects repérés : 2 sur 4 attendus (a, b). Pas de trace, par exemple : c, d."),
        Missing(code="check", message="Pas de manque précis repéré ; à relire avec la question proposée."),
        Missing(code="named", message="Seulement cité (p. 2) : « Notre benchmark. »"),
        Missing(code="named", message="Un titre, sans contenu retrouvé dessous (p. 2) : « Le budget »"),
        Missing(code="named", message="Consigne recopiée (p. 2) : « Présentez votre veille. »"),
        Missing(code="smart.count", message="Objectifs : 1 dans ce qui a été lu, pour 3 au moins."),
        Missing(code="smart.too_many", message="Objectifs : 9 dans ce qui a été lu, pour 5 au plus."),
        Missing(code="tools", message="Nous n'avons repéré aucun outil de ce type dans ce qui a été lu (par exemple : Canva)."),
        Missing(code="tools", message="Outil cité sans raison ni usage expliqué : Canva."),
    ]
    for item in shapes:
        said = plain(item)
        assert said != item.message
        for word in ("repér", "critère", "passages cités", "dans ce qui a été lu", "sans contenu", "Seulement", "aspect"):
            assert word not in said, said
