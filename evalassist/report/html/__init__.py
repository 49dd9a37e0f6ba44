"""The HTML report: one self-contained file, three readings (examiner, trainer, candidate) of the same report."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from evalassist.model.document import Document
from evalassist.model.report import Report
from evalassist.model.rubric import Rubric

if TYPE_CHECKING:
    from jinja2 import Environment

Audience = Literal["examiner", "trainer", "candidate"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
"""Who a report is written for."""

_HERE = Path(__file__).parent
CSP = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""No request leaves the page."""


_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined

    from evalassist.report import words

    sources = {path.name: words.french_spaces(path.read_text(encoding="utf-8")) for path in sorted((_HERE / "templates").glob("*.j2"))}
    environment = Environment(loader=DictLoader(sources), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals.update(words=words)
    environment.filters.update(
        place=lambda item: words.place_text(item.page, item.section),
        title=words.element_title,
        nb=lambda text: words.french_spaces(str(text)),
    )
    return environment


def html_report(report: Report, document: Document, rubric: Rubric, audience: Audience = "examiner") -> bytes:
    """Return the report as one HTML file (UTF-8) for an audience: no outside resource, works from file://, prints on A4."""
    from evalassist.report.html import view

    if audience == "examiner":
        context = view.examiner(report, document, rubric)
    elif audience == "trainer":
        context = view.trainer(report, rubric)
    else:
        context = view.candidate(report, rubric)
    from markupsafe import Markup

    css = (_HERE / "style.css").read_text(encoding="utf-8")
    script = (
        "\n".join((_HERE / name).read_text(encoding="utf-8") for name in ("state.js", "passage.js", "app.js"))
        if audience == "examiner"
        else ""
    )
    page = (
        _environment()
        .get_template(f"{audience}.html.j2")
        .render(
            **context,
            report=report,
            audience=audience,
            csp=CSP,
            css=Markup(css),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own files
        )
    )
    return _tight(_clean(page)).encode("utf-8", "replace")


def _tight(page: str) -> str:
    """Drop the line ends between two tags: they are ours (a dossier's « < » is escaped) and each costs the browser a node."""
    return re.sub(r">\n+<", "><", page)


def _clean(page: str) -> str:
    """Drop the control characters HTML forbids (NUL, escape…) and lone surrogates; new lines and tabs stay."""
    return _FORBIDDEN.sub("", page)
