from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from evalassist import pipeline
from evalassist.elements import base
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document
from evalassist.model.element import Detection
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report
from evalassist.model.rubric import Deliverable, Rubric
from evalassist.report.schema import load_schema
from evalassist.report.writers import render_json
from tests import fake_matching as fake

TEXT = """# Diagnostic
| Forces | Faiblesses |
|---|---|
| - atelier rénové<br>- équipe stable | - site lent<br>- peu d'avis en ligne |
| Opportunités | Menaces |
| - festival voisin<br>- aide de la région | - loyers en hausse<br>- enseigne rivale |
# Objectifs
Objectif 1 : passer de 1 200 à 2 000 abonnés Instagram d'ici le 30 juin 2026, grâce à trois publications par semaine, pour remplir l'atelier.
Objectif 2 : être plus visible.
# Budget
Le budget de la campagne s'élève à 900 euros, dont 400 euros de publicité et 300 euros d'impression.
| Poste | Montant |
|---|---|
| Publicité | 400 € |
| Impression | 300 € |
|  |  |
| Location | 200 € |
| Total | 900 € |
"""
FORBIDDEN = {"mark", "marks", "grade", "total_score", "total", "rank", "ranking", "passed", "pass", "points", "note", "percentile"}


def rubric() -> Rubric:
    made = fake.rubric(
        fake.criterion("C1.a", bank=fake.bank(), anchors=("budget",)),
        fake.criterion("C1.b", title="Diagnostic", text="Les forces et les faiblesses sont analysées.", requires=[{"kind": "element", "types": ["swot"], "complete": True}]),
        fake.criterion("C1.c", title="Objectifs", text="Chaque objectif est daté.", requires=[{"kind": "element", "types": ["smart"], "min": 2, "complete": True}]),
        fake.criterion("C1.d", title="Voix", text="La voix est claire.", observable="oral"),
    )  # fmt: skip
    return made.model_copy(
        update={
            "deliverables": (
                Deliverable(id="M1", title="Livrable", competencies=("C1",)),
                Deliverable(id="M2", title="Vide", competencies=()),
            )
        }
    )


def build(text: str = TEXT, deliverable: str | None = None) -> tuple[Document, Report]:
    document = document_from_markdown(text)
    return document, pipeline.build_report(document, rubric(), deliverable, fake.FakeEncoder())


def written(document: Document, report: Report) -> bytes:
    return render_json(report, document, rubric())


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from keys(item)
    elif isinstance(value, list):
        for item in value:
            yield from keys(item)


def test_the_written_report_follows_the_shipped_schema_and_holds_no_mark() -> None:
    document, report = build()
    data = json.loads(written(document, report))
    jsonschema.Draft202012Validator(load_schema()).validate(data)
    for element in data["elements"]:
        element["fields"] = {}  # a budget's own total is the candidate's figure
    assert not FORBIDDEN & set(keys(data))
    assert [item["id"] for item in data["criteria"]] == ["C1.a", "C1.b", "C1.c", "C1.d"]


def test_every_quote_is_verbatim_where_it_says() -> None:
    document, report = build()
    quotes = [item for result in report.criteria for item in result.evidence]
    assert quotes
    for item in quotes:
        block = document.block(item.block_id)
        assert block.text[item.start : item.end] == item.quote and block.section == item.section
    for element in report.elements:
        assert element.quote in document.block(element.block_ids[0]).text
    assert all(mention.quote in "\n".join(block.text for block in document.blocks) for mention in report.mentions)


def test_the_evidence_is_on_the_subject_and_the_elements_are_found() -> None:
    _, report = build()
    assert all("€" in item.quote or "euros" in item.quote for item in report.criteria[0].evidence)
    assert {"swot", "smart", "budget"} <= {element.type for element in report.elements}
    assert not any(item.code.startswith("swot") for item in report.criteria[1].missing)


def test_what_is_missing_never_speaks_of_an_element_that_is_not_in_the_report() -> None:
    _, report = build()
    known = {element.id for element in report.elements}
    named = {item.element_id for result in report.criteria for item in result.missing if item.element_id}
    assert named <= known
    types = {element.type for element in report.elements}
    none = {item.code.partition(".")[0] for result in report.criteria for item in result.missing if item.code.endswith(".none")}
    assert not none & types


def test_same_input_same_bytes() -> None:
    assert written(*build()) == written(*build())


@pytest.mark.parametrize(
    "text",
    ["", "# Un titre seul", "Une seule phrase de quatre mots.", "| a | b |\n|---|---|\n|  |  |", "| a | b |\n|  |  |\n| c d e f | |"],
)
def test_almost_empty_dossiers_give_a_valid_report(text: str) -> None:
    document, report = build(text)
    jsonschema.validate(json.loads(written(document, report)), load_schema())
    assert len(report.criteria) == 4
    assert "SHORT" in [item.code for item in report.notices]


def test_a_rubric_without_criteria_and_an_unknown_deliverable() -> None:
    assert build(deliverable="M2")[1].criteria == ()
    assert len(build(deliverable="M1")[1].criteria) == 4
    with pytest.raises(EvalAssistError) as caught:
        build(deliverable="M9")
    assert caught.value.code == "DELIVERABLE_UNKNOWN" and "M1" in caught.value.message


def test_a_detector_that_crashes_costs_only_its_own_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    before = build()[1]
    real = base.registry()

    def crash(document: Document) -> Detection:
        raise RuntimeError("panne d'essai")

    broken = {name: base.Detector(**{**vars(item), "detect": crash}) if name == "swot" else item for name, item in real.items()}
    monkeypatch.setattr(base, "registry", lambda: broken)
    document, after = build()
    kept = [(item.type, item.quote) for item in before.elements if item.type != "swot"]
    assert [(item.type, item.quote) for item in after.elements] == kept
    assert "DETECTOR_CRASH" in [item.code for item in after.notices]
    swot = after.criteria[1]
    assert swot.status != "absent"
    assert not any(item.code == "swot.none" for item in swot.missing)
    jsonschema.validate(json.loads(written(document, after)), load_schema())


def test_a_quote_that_cannot_be_read_again_is_a_fault_not_a_report() -> None:
    document, report = build()
    assert any("2 000 abonnés" in item.quote for result in report.criteria for item in result.evidence)
    other = document_from_markdown(TEXT.replace("2 000 abonnés", "2 000 lecteurs"))
    with pytest.raises(EvalAssistError) as caught:
        pipeline.verify_quotes(report, other)
    assert caught.value.code == "INTERNAL"
    pipeline.verify_quotes(report, document)
