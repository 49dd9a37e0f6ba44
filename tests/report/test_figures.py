"""Figures by kind of criterion and by rubric: how they are counted, written, read and shown."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.figures import Leaf, groups, share, tally
from evalassist import resources
from evalassist.model.report import CriterionResult, Evidence
from evalassist.model.rubric import CountNeed, CoverageNeed, Criterion, ElementNeed, Facet, FacetsNeed, Need, ToolsNeed
from evalassist.report import figures
from evalassist.report.html import html_report
from evalassist.rubric.kinds import KIND_MEANING, KIND_TITLES, KINDS, kind_of
from tests.report import fixture

READ = figures.figures
ELEMENT = ElementNeed(kind="element", types=("swot",))
TOOLS = ToolsNeed(kind="tools", any=("Canva",))
FACETS = FacetsNeed(kind="facets", facets=(Facet(label="pourquoi", any=("car",)),), min=1)


@pytest.mark.parametrize(
    ("needs", "kind"),
    [
        ((), "prose"),
        ((FACETS,), "prose"),
        ((FACETS, TOOLS), "quantified"),
        ((CountNeed(kind="count", of="actions", min=3),), "quantified"),
        ((CoverageNeed(kind="coverage", of="réseaux", items=(("Instagram",),)),), "quantified"),
        ((TOOLS, ELEMENT), "element"),
    ],
)
def test_the_kind_of_a_criterion_is_what_it_asks_for(needs: tuple[Need, ...], kind: str) -> None:
    assert kind_of(Criterion(id="a", code="a", title="t", text="x", requires=needs)) == kind
    assert set(KIND_TITLES) == set(KIND_MEANING) == set(KINDS)


def leaf(kind: str, gold: str, got: str | None, *quotes: str, wanted: tuple[str, ...] = ("la boutique vend du pain",)) -> Leaf:
    evidence = tuple(Evidence(quote=quote, page=1, section=(), block_id="b1", start=0, end=len(quote), score=0.5) for quote in quotes)
    result = None
    if got is not None:
        result = CriterionResult(id="c", competency="C", block="B", status=got, confidence=0.5, evidence=evidence)
    return Leaf("r1" if kind == "element" else "r2", kind, {"status": gold, "evidence": wanted if gold != "absent" else ()}, result)


def test_recall_precision_and_announcements_are_counted_by_hand() -> None:
    good, bad = "La boutique vend du pain.", "Rien de cela n'est dit ici."
    found = tally(
        [
            leaf("element", "present", "present", bad, good, bad),
            leaf("element", "present", "partial", bad, bad, bad, good),  # the fourth passage is not looked at
            leaf("element", "partial", "absent", good),
            leaf("element", "absent", "present", bad),
            leaf("element", "present", "not_inspectable"),
            leaf("element", "present", None),
        ]
    )
    assert found["criteria"] == 6
    assert (found["recall"]["value"], found["recall"]["of"]) == (0.4, 5)
    assert (found["precision"]["value"], found["precision"]["of"]) == (0.286, 7)
    assert (found["announced"]["value"], found["announced"]["of"]) == (0.667, 3)
    assert (found["status"]["value"], found["status"]["of"]) == (0.25, 4)


def test_groups_are_kinds_then_rubrics_and_an_empty_one_is_left_out() -> None:
    found = groups([leaf("element", "present", "present"), leaf("prose", "absent", "absent"), leaf("prose", "absent", "present")])
    assert [(item["group"], item["id"], item["criteria"]) for item in found] == [
        ("kind", "element", 1),
        ("kind", "prose", 2),
        ("rubric", "r1", 1),
        ("rubric", "r2", 2),
    ]
    assert found[1]["recall"] == {"value": None, "of": 0, "low": None, "high": None}


def test_the_interval_is_wilson_s() -> None:
    got = share(8, 10)
    assert (got["low"], got["high"]) == (0.49, 0.943)
    assert share(10, 10)["high"] == 1.0 and share(0, 10)["low"] == 0.0


def shipped(folder: Path, monkeypatch: pytest.MonkeyPatch, **data: Any) -> figures.Figures:
    (folder / "figures.json").write_text(json.dumps({"measures": [], "failures": ["défaut"], **data}), encoding="utf-8")
    monkeypatch.setattr(resources, "models_dir", lambda: folder)
    return READ()


def test_what_the_benchmark_writes_is_what_reports_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = groups([*[leaf("element", "present", "present", "la boutique vend du pain")] * 12, leaf("prose", "present", "absent")])
    known = shipped(tmp_path, monkeypatch, groups=found, groups_from={"split": "test", "dossiers": 2, "criteria": 13})
    assert known.groups_from == "2 dossiers d'essai, 13 critères."
    rows = known.rows("r2")
    assert [row[0] for row in rows] == ["Élément attendu", "Argument rédigé", "Ce référentiel, tous critères"]
    assert rows[0][2] == "100\xa0% (76 à 100\xa0%)" and rows[1][2] == rows[2][2] == "trop peu de cas"
    assert known.rows("autre")[-1][1:] == ("0", *["aucun dossier d'essai"] * 4)
    lines = known.beside(fixture.rubric())
    kinds = {criterion.id: kind_of(criterion) for _, _, criterion in fixture.rubric().criteria()}
    assert set(lines) == {name for name, kind in kinds.items() if kind == "element"} and lines
    assert set(lines.values()) == {"Élément attendu — sur les dossiers d'essai : rappel 100\xa0%, précision 100\xa0%"}


@pytest.mark.parametrize("groups_", [None, [{"group": "kind"}], "texte", [{"group": "kind", "id": "prose", "criteria": "x"}]])
def test_a_file_without_groups_or_with_broken_ones_does_not_stop_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, groups_: Any
) -> None:
    data = {} if groups_ is None else {"groups": groups_}
    known = shipped(tmp_path, monkeypatch, **data)
    assert known.failures and known.rows("essai") == () and known.beside(fixture.rubric()) == {}
    monkeypatch.setattr(figures, "figures", lambda: known)
    page = html_report(fixture.report(), fixture.document(), fixture.rubric()).decode()
    assert "small measured" not in page and 'id="mesures"' not in page


@pytest.mark.parametrize("audience", ["examiner", "trainer", "candidate"])
def test_the_table_is_in_every_reading_and_the_line_beside_the_evidence_for_the_examiner(audience: Any) -> None:
    page = html_report(fixture.report(), fixture.document(), fixture.rubric(), audience).decode().replace(" ", " ").replace("\u202f", " ")
    assert 'id="mesures"' in page and "Ce référentiel, tous critères" in page and "trop peu de cas" in page
    assert page.count('class="small measured"') == (len(fixture.report().criteria) if audience == "examiner" else 0)
