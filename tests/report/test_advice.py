from __future__ import annotations

import pytest

from evalassist.assess.wording import ELEMENT_NAMES, FIELD_NAMES
from evalassist.model.document import Cell, Table
from evalassist.model.report import Missing
from evalassist.model.rubric import ELEMENT_TYPES
from evalassist.report import advice
from evalassist.report.cards import quadrant, split_items, swot_lists, table_view
from evalassist.report.maps import page_map, section_map, timeline
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
