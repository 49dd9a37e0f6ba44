"""The examiner's page in Debian's Chromium, headless: what a person does with it, from file://."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from evalassist.report.html import AUDIENCES, html_report
from tests.report import fixture
from tests.report.fixture_big import big_report
from tests.report.test_html import hostile_report

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
AXE = os.environ.get("AXE_PATH", "")
pytest.importorskip("playwright.sync_api")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")]


def examiner() -> bytes:
    return html_report(fixture.report(), fixture.document(), fixture.rubric())


def shown_criteria(page: Any) -> list[str]:
    found: list[str] = page.eval_on_selector_all(".crit", "items => items.filter(i => i.offsetParent !== null).map(i => i.dataset.crit)")
    return found


def decide(page: Any, criterion: str, status: str) -> None:
    page.evaluate("id => { location.hash = '#c-' + id; }", criterion)
    page.locator(f'[id="c-{criterion}"] .verdict input[value="{status}"]').check()


def test_the_page_opens_without_errors_or_requests_and_ticks_nothing(open_page: Any) -> None:
    seen = open_page(examiner())
    assert seen.errors == []
    assert len(seen.requests) == 1
    assert seen.page.locator(".crit input:checked").count() == 0
    assert "Rien n'est coché" in seen.page.inner_text("#progress")


def test_a_quote_opens_in_context_with_the_very_words_marked(open_page: Any) -> None:
    page = open_page(examiner()).page
    page.locator('[id="c-C3.b"] a.open').first.click()
    assert page.locator("#passage[open]").count() == 1
    marks = page.eval_on_selector_all("#passage-text mark", "items => items.map(i => i.textContent)")
    assert marks == ["Demandes de devis", "20 par mois", "Formulaire"]
    assert "Chaque lundi, Nora relève" in page.inner_text("#passage-text")
    before = page.locator("#passage-text > *").count()
    page.click("#more-up")
    assert page.locator("#passage-text > *").count() > before
    page.keyboard.press("Escape")
    assert page.locator("#passage[open]").count() == 0


def test_filters_search_and_reset(open_page: Any) -> None:
    page = open_page(examiner()).page
    everything = shown_criteria(page)
    page.locator("input[name=fs][value=present]").uncheck()
    assert shown_criteria(page) == ["C1.b", "C2.a", "C3.a"]
    page.click("#f-reset")
    assert shown_criteria(page) == everything
    page.fill("#q", "echeance publications")
    assert shown_criteria(page) == ["C2.a"]
    page.fill("#q", "introuvable")
    assert page.is_visible("#nothing")
    page.fill("#q", "")
    page.check("#f-verify")
    assert shown_criteria(page) == ["C2.b"]
    page.uncheck("#f-verify")
    page.select_option("#f-bloc", "A2")
    assert shown_criteria(page) == ["C3.a", "C3.b"]


def test_decisions_are_kept_exported_and_imported(open_page: Any, tmp_path: Path) -> None:
    seen = open_page(examiner())
    page = seen.page
    decide(page, "C2.a", "present")
    article = page.locator('[id="c-C2.a"]')
    assert "Vous corrigez" in article.locator(".echo").inner_text()
    article.locator("textarea").fill("Vu à l'oral : échéance donnée.")
    article.locator('.ev-slot[data-ev="0"] input[value=confirm]').check()
    article.locator('.ev-slot[data-ev="1"] input[value=correct]').check()
    article.locator('.ev-slot[data-ev="1"] input[type=text]').fill("voir plutôt la page 4")
    decide(page, "C1.b", "absent")
    page.fill("#who", "AB")
    with page.expect_download() as caught:
        page.click("#export")
    target = tmp_path / "decisions.json"
    caught.value.save_as(str(target))
    assert caught.value.suggested_filename == "dossier.decisions.json"
    data = json.loads(target.read_text(encoding="utf-8"))
    assert data["kind"] == "evalassist-decisions" and data["examiner"] == "AB" and data["dossier"]["sha256"] == fixture.SHA
    assert data["criteria"]["C2.a"]["status"] == "present" and data["criteria"]["C2.a"]["action"] == "correct"
    assert [item["action"] for item in data["criteria"]["C2.a"]["evidence"]] == ["confirm", "correct"]
    assert data["criteria"]["C2.a"]["evidence"][1]["comment"] == "voir plutôt la page 4"
    assert data["criteria"]["C1.b"]["action"] == "confirm"
    assert set(data["criteria"]) == {"C2.a", "C1.b"}

    again = open_page(examiner(), page.context).page
    again.evaluate("location.hash = '#c-C2.a'")
    assert again.locator('[id="c-C2.a"] .verdict input[value=present]').is_checked()
    assert again.locator('[id="c-C2.a"] textarea').input_value() == "Vu à l'oral : échéance donnée."

    elsewhere = open_page(examiner()).page
    assert elsewhere.locator("article.decided").count() == 0
    elsewhere.set_input_files("#import-file", str(target))
    elsewhere.wait_for_selector("article.decided")
    assert elsewhere.eval_on_selector_all("article.decided", "items => items.map(i => i.dataset.crit)") == ["C1.b", "C2.a"]
    assert seen.errors == [] and len(seen.requests) <= 2


@pytest.mark.parametrize(
    "content,message",
    [
        ("{", "JSON lisible"),
        ('{"kind": "autre"}', "ne contient pas de décisions"),
        ('{"kind": "evalassist-decisions", "criteria": {}, "dossier": {"sha256": "0"}}', "autre fichier"),
    ],
)
def test_decisions_that_are_not_for_this_dossier_are_refused(open_page: Any, tmp_path: Path, content: str, message: str) -> None:
    page = open_page(examiner()).page
    path = tmp_path / "faux.json"
    path.write_text(content, encoding="utf-8")
    page.set_input_files("#import-file", str(path))
    page.wait_for_function("document.getElementById('saved').textContent !== ''")
    assert message in page.inner_text("#saved")
    assert page.locator("article.decided").count() == 0


def test_a_decision_can_be_taken_back(open_page: Any) -> None:
    page = open_page(examiner()).page
    decide(page, "C1.a", "present")
    page.locator('[id="c-C1.a"] [data-clear]').click()
    assert page.locator('[id="c-C1.a"] .verdict input:checked').count() == 0
    assert page.locator("article.decided").count() == 0


def test_blind_reading_hides_the_tools_status_until_the_examiner_gave_theirs(open_page: Any) -> None:
    page = open_page(examiner()).page
    page.check("#blind")
    article = page.locator('[id="c-C2.a"]')
    assert not article.locator(".st").is_visible()
    assert not article.locator(".gaps").is_visible()
    assert not page.locator('.chip[data-chip="C2.a"] .tool-status').first.is_visible()
    assert not page.locator(".status-filter").is_visible()
    visible = page.inner_text("#criteres")
    assert not any(word in visible for word in ("lecture probable", "lecture assez sûre", "à regarder vous-même", "à vérifier"))
    decide(page, "C2.a", "partial")
    assert article.locator(".st").is_visible()
    assert "Vous confirmez" in article.locator(".echo").inner_text()
    assert not page.locator('[id="c-C1.a"] .st').is_visible()


def test_blind_reading_does_not_tell_an_absent_criterion_by_its_heading(open_page: Any) -> None:
    report = fixture.report()
    near = report.criteria[0].model_copy(update={"status": "absent"})
    page = open_page(html_report(report.model_copy(update={"criteria": (near,)}), fixture.document(), fixture.rubric())).page
    assert "sans preuve suffisante" in page.inner_text("#criteres")
    page.check("#blind")
    assert "sans preuve suffisante" not in page.inner_text("#criteres")
    decide(page, near.id, "absent")
    assert "sans preuve suffisante" in page.inner_text("#criteres")


def test_the_keyboard_is_enough(open_page: Any) -> None:
    page = open_page(examiner()).page
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == "t-C1.a"
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.id") == "t-C1.a"
    page.keyboard.press("d")
    page.keyboard.press("Space")
    assert page.locator('[id="c-C1.a"] .verdict input[value=present]').is_checked()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("/")
    page.keyboard.type("jk?")
    assert page.input_value("#q") == "jk?"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    assert page.locator("#help[open]").count() == 1
    page.uncheck("#keys-on")
    page.keyboard.press("Escape")
    page.wait_for_function("() => !document.getElementById('help').open && document.activeElement.id !== 'keys-on'")
    before = page.evaluate("document.activeElement.id")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") == before


def test_the_first_tab_stop_skips_to_the_content(open_page: Any) -> None:
    page = open_page(examiner()).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    box = page.locator(".skip").bounding_box()
    assert box is not None and box["x"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.getElementById('contenu').contains(document.activeElement)")


def test_deep_links_open_a_criterion_or_a_passage(open_page: Any) -> None:
    page = open_page(examiner(), anchor="#c-C3.b").page
    assert page.evaluate("document.activeElement.id") == "t-C3.b"
    page = open_page(examiner(), anchor="#passage-b0007-0-10").page
    assert page.locator("#passage[open] mark").inner_text() == "Objectif 1"


def test_hostile_text_runs_nothing_and_breaks_no_layout(open_page: Any) -> None:
    report, extra = hostile_report()
    seen = open_page(html_report(report, fixture.document(*extra), fixture.rubric()))
    page = seen.page
    for index in range(len(extra)):
        page.locator('[id="c-C1.a"] a.open').nth(index).click()
        assert page.locator("#passage[open]").count() == 1
        page.keyboard.press("Escape")
    assert page.evaluate("window.hacked") is None
    assert seen.errors == []
    assert len(seen.requests) == 1
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_marks_follow_python_offsets_through_emoji(open_page: Any) -> None:
    from evalassist.model.document import Block
    from evalassist.model.report import Evidence

    block = Block(id="x1", kind="paragraph", text="👩‍🎓🎉 Bravo à tous les élèves du quartier", page=6)
    start = block.text.index("Bravo")
    quote = Evidence(quote="Bravo à tous", page=6, section=(), block_id="x1", start=start, end=start + 12, score=0.9)
    report = fixture.report()
    first = report.criteria[0].model_copy(update={"evidence": (quote,)})
    page = open_page(html_report(report.model_copy(update={"criteria": (first,)}), fixture.document(block), fixture.rubric())).page
    page.locator('[id="c-C1.a"] a.open').click()
    assert page.locator("#passage-text mark").inner_text() == "Bravo à tous"


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_page_fits_its_window(open_page: Any, width: int, audience: Any) -> None:
    page = open_page(html_report(fixture.report(), fixture.document(), fixture.rubric(), audience)).page
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints_to_a_pdf_with_the_decisions(open_page: Any) -> None:
    import pymupdf

    page = open_page(examiner()).page
    decide(page, "C1.a", "present")
    page.locator('[id="c-C1.a"] textarea').fill("Note imprimée")
    with pymupdf.open(stream=page.pdf(prefer_css_page_size=True), filetype="pdf") as pdf:
        text = "".join(item.get_text() for item in pdf)
        assert pdf.page_count <= 14
        assert (round(pdf[0].rect.width), round(pdf[0].rect.height)) in ((595, 842), (596, 842))
    assert "je retiens" not in text  # boxes nobody ticked stay off the paper
    assert "Note imprimée" in text and "Vous confirmez" in text and "Cités, mais non réalisés" in text


def test_decisions_of_the_browser_are_taken_in_by_review(open_page: Any, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from evalassist.cli.review import command
    from evalassist.cohort.review import latest
    from evalassist.cohort.store import Store
    from evalassist.report.writers import render_json

    page = open_page(examiner()).page
    page.check("#blind")
    decide(page, "C2.a", "present")
    page.locator('[id="c-C2.a"] .ev-slot[data-ev="1"] input[value=reject]').check()
    page.locator('[id="c-C2.a"] textarea').fill("Échéance donnée à l'oral ; « oui ».")
    decide(page, "C3.a", "rejected")
    page.fill("#who", "AB")
    with page.expect_download() as caught:
        page.click("#export")
    decisions, made_on = tmp_path / "dossier.decisions.json", tmp_path / "dossier.json"
    caught.value.save_as(str(decisions))
    made_on.write_bytes(render_json(fixture.report(), fixture.document(), fixture.rubric()))
    ran = CliRunner().invoke(command, [str(decisions), "--report", str(made_on), "--data", str(tmp_path / "data")])
    assert ran.exit_code == 0, ran.output
    assert "2 décision(s) de AB" in ran.output
    kept = latest(Store(tmp_path / "data"))[0].decisions.criteria
    assert (kept["C2.a"].status, kept["C2.a"].action, kept["C2.a"].blind) == ("present", "correct", True)
    assert kept["C2.a"].notes == "Échéance donnée à l'oral ; « oui »."
    assert [item.action for item in kept["C2.a"].evidence] == ["reject"]
    assert (kept["C3.a"].status, kept["C3.a"].action) == ("rejected", "reject")
    other = fixture.report().model_copy(update={"dossier": fixture.report().dossier.model_copy(update={"sha256": "e" * 64})})
    made_on.write_bytes(render_json(other, fixture.document(), fixture.rubric()))
    refused = CliRunner().invoke(command, [str(decisions), "--report", str(made_on), "--data", str(tmp_path / "data")])
    assert refused.exit_code != 0


@pytest.mark.parametrize("count", [6, 40, 135])
def test_the_overview_prints_on_one_page(open_page: Any, count: int) -> None:
    import pymupdf

    report, document, rubric = (fixture.report(), fixture.document(), fixture.rubric()) if count == 6 else big_report()
    report = report.model_copy(update={"criteria": report.criteria[:count]})
    page = open_page(html_report(report, document, rubric)).page
    with pymupdf.open(stream=page.pdf(prefer_css_page_size=True), filetype="pdf") as pdf:
        first, second = pdf[0].get_text(), pdf[1].get_text()
        assert "Vue d'ensemble" in first and "Remarques sur le fichier" in first
        assert "Critère par critère" in second
        assert all(item.id in first for item in report.criteria)
        words = sum(first.count(word) for word in ("montré", "en partie", "non trouvé", "non vérifiable"))
        assert words >= count


def test_each_cell_of_the_fil_rouge_opens_its_evidence(open_page: Any) -> None:
    page = open_page(examiner()).page
    cells = page.locator("#fil td details")
    assert cells.count() == len(fixture.report().threads)
    for index, thread in enumerate(fixture.report().threads):
        cells.nth(index).locator("summary").click()
        assert cells.nth(index).locator(".said").count() == (2 if thread.target else 1)
        cells.nth(index).locator("a.open").first.click()
        assert page.locator("#passage[open]").count() == 1
        page.keyboard.press("Escape")
        assert page.locator("#passage[open]").count() == 0


def test_a_narrow_window_shows_the_overview_before_the_filters(open_page: Any) -> None:
    page = open_page(examiner()).page
    page.set_viewport_size({"width": 400, "height": 900})
    page.reload()
    assert not page.is_visible("#q")
    page.locator(".panel > summary").click()
    assert page.is_visible("#q") and page.is_visible("#export")


@pytest.mark.skipif(not Path(AXE).is_file(), reason="AXE_PATH does not name axe.min.js")
@pytest.mark.parametrize("audience", AUDIENCES)
def test_axe_finds_nothing_against_wcag_aa(browser: Any, tmp_path: Path, audience: Any) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    path = tmp_path / "rapport.html"
    path.write_bytes(html_report(fixture.report(), fixture.document(), fixture.rubric(), audience))
    page.goto(path.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    if audience == "examiner":
        page.evaluate("articles.forEach(build)")
    page.add_style_tag(content="*{content-visibility:visible!important}")
    page.evaluate(Path(AXE).read_text(encoding="utf-8"))
    options = "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}"
    found = page.evaluate(f"axe.run(document, {options})")
    assert [(item["id"], item["nodes"][0]["html"][:160]) for item in found["violations"]] == []
    if audience == "examiner":
        page.locator('[id="c-C3.b"] a.open').first.click()
        found = page.evaluate(f"axe.run(document, {options})")
        assert [(item["id"], item["nodes"][0]["html"][:160]) for item in found["violations"]] == []
    context.close()
