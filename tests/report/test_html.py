from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from evalassist.model.document import Block
from evalassist.model.report import Evidence, Report
from evalassist.report.html import AUDIENCES, Audience, html_report
from evalassist.report.html.view import unread_groups
from evalassist.report.writers import WRITERS, Options
from tests.report import fixture
from tests.report.fixture_big import big_report

HOSTILE = (
    "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>",
    "</blockquote></article>{{ 7*7 }}{% raw %}",
    "\u202egnipool\u202c \u2066isolé \x00\x07\x1b fin",
    "x" * 10_000,
    "👩‍👩‍👧‍👦 émoji 🏳️‍🌈 et \ud800 seul",
    '=HYPERLINK("http://example.invalid")',
    "'\"><svg onload=alert(1)>",
)


class Seen(HTMLParser):
    """Collects tags, attributes and text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("script", "style"):
            self.text.append(data)


def see(page: bytes) -> Seen:
    seen = Seen()
    seen.feed(page.decode("utf-8"))
    return seen


def hostile_report() -> tuple[Report, list[Block]]:
    extra = [Block(id=f"x{i}", kind="paragraph", text=text, page=6, section=(text[:40],)) for i, text in enumerate(HOSTILE)]
    report = fixture.report()
    evidence = tuple(Evidence(quote=b.text, page=6, section=b.section, block_id=b.id, start=0, end=len(b.text), score=0.5) for b in extra)
    first = report.criteria[0].model_copy(update={"evidence": evidence})
    dossier = report.dossier.model_copy(update={"file": "</title><script>window.hacked=1</script>.docx"})
    return report.model_copy(update={"criteria": (first, *report.criteria[1:]), "dossier": dossier}), extra


@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_reading_is_self_contained_and_the_same_twice(audience: Audience) -> None:
    page = html_report(fixture.report(), fixture.document(), fixture.rubric(), audience)
    assert page == html_report(fixture.report(), fixture.document(), fixture.rubric(), audience)
    seen = see(page)
    policy = next(attrs["content"] for tag, attrs in seen.tags if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and policy.startswith("default-src 'none'")
    for tag, attrs in seen.tags:
        assert tag not in ("link", "iframe", "object", "img"), tag
        assert "src" not in attrs
        assert not any(name.startswith("on") for name in attrs), attrs
        if tag == "a":
            assert (attrs.get("href") or "").startswith("#"), attrs
    assert ("html", {"lang": "fr"}) in seen.tags
    assert [tag for tag, _ in seen.tags].count("h1") == 1
    assert [tag for tag, _ in seen.tags].count("main") == 1


def test_the_examiner_page_shows_the_four_statuses_in_words_and_ticks_nothing() -> None:
    seen = see(html_report(fixture.report(), fixture.document(), fixture.rubric()))
    text = " ".join(seen.text)
    for word in (
        "montré",
        "en partie",
        "non trouvé",
        "non vérifiable",
        "à vérifier",
        "Question possible pour le jury",
        "annoncé pour plus tard",
    ):
        assert word in text, word
    radios = [attrs for tag, attrs in seen.tags if tag == "input" and attrs.get("type") == "radio"]
    assert radios and not any("checked" in attrs for attrs in radios)
    assert "Objectif 2 : pas d'échéance" in text.replace("\u00a0", " ")


@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_mark_total_rank_or_share_is_shown(audience: Audience) -> None:
    text = " ".join(see(html_report(fixture.report(), fixture.document(), fixture.rubric(), audience)).text)
    assert not re.search(r"\b\d+(?:[.,]\d+)?\s*/\s*(?:5|10|20|100)\b", text)
    assert not re.search(r"\b(?:admis|recalé|éliminé|taux de réussite|score|validé)\b", text, re.IGNORECASE)
    for value in ("0.95", "0,95", "95 %", "0.91", "0,91", "91 %"):
        assert value not in text


def test_links_inside_the_page_lead_somewhere() -> None:
    seen = see(html_report(fixture.report(), fixture.document(), fixture.rubric()))
    ids = {attrs["id"] for _, attrs in seen.tags if "id" in attrs}
    page = html_report(fixture.report(), fixture.document(), fixture.rubric()).decode()
    held = re.search(r'<script type="application/json" id="blocks">(.*?)</script>', page, re.DOTALL)
    assert held is not None
    blocks = {block[0] for block in json.loads(held[1])}
    for tag, attrs in seen.tags:
        if tag == "a":
            target = (attrs["href"] or "")[1:]
            passage = re.fullmatch(r"passage-(.+)-(\d+)-(\d+)", target)
            assert (passage[1] in blocks) if passage else target in ids, target


@pytest.mark.parametrize("audience", AUDIENCES)
def test_hostile_text_stays_text(audience: Audience) -> None:
    report, extra = hostile_report()
    page = html_report(report, fixture.document(*extra), fixture.rubric(), audience)
    seen = see(page)
    scripts = [attrs for tag, attrs in seen.tags if tag == "script"]
    assert len(scripts) == (4 if audience == "examiner" else 0)
    assert not any("onerror" in attrs or "onload" in attrs for _, attrs in seen.tags)
    assert "\x00" not in page.decode() and "\x1b" not in page.decode()
    text = " ".join(seen.text)
    assert "</title><script>window.hacked=1</script>.docx" in text
    if audience == "examiner":
        assert "{{ 7*7 }}" in text and "x" * 10_000 in text


def test_a_report_without_anything_is_still_a_page() -> None:
    bare = fixture.report().model_copy(update={"criteria": (), "elements": (), "mentions": (), "threads": (), "notices": ()})
    for audience in AUDIENCES:
        assert b"</html>" in html_report(bare, fixture.document(), fixture.rubric(), audience)


def test_four_hundred_criteria_and_three_hundred_pages_stay_under_five_megabytes() -> None:
    report, document, rubric = big_report()
    assert len(report.criteria) == 400
    assert len(html_report(report, document, rubric)) < 5_000_000


def test_passages_of_what_was_not_found_are_not_called_evidence() -> None:
    report = fixture.report()
    near = report.criteria[0].model_copy(update={"status": "absent"})
    for name in ("html", "md"):
        text = WRITERS[name](report.model_copy(update={"criteria": (near,)}), fixture.document(), fixture.rubric(), Options()).decode()
        assert "Passages relevés, sans preuve suffisante" in re.sub(r"<[^>]+>", "", text)
    text = html_report(report.model_copy(update={"criteria": report.criteria[:1]}), fixture.document(), fixture.rubric()).decode()
    assert "Passages relevés" in text and "sans preuve suffisante" not in text


def test_what_could_not_be_read_is_grouped_by_reason() -> None:
    dossier = fixture.report().dossier
    many = tuple(dossier.unread[0].model_copy(update={"page": page}) for page in range(1, 10))
    (group,) = unread_groups(fixture.report().model_copy(update={"dossier": dossier.model_copy(update={"unread": many})}))
    assert group["count"] == 9 and group["places"].endswith(" ; et ailleurs") and group["places"].count(" ; ") == 6
