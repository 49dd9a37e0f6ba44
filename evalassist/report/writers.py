"""Writes a report in each format, atomically: a file is whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import DossierInfo, Report
from evalassist.model.rubric import Rubric

Audience = Literal["examiner", "trainer", "candidate"]


@dataclass(frozen=True)
class Options:
    """Who the report is for, and the dossier's own file (only the annotated copy reads it again)."""

    audience: Audience = "examiner"
    source: Path | None = None


DEFAULT = Options()
Render = Callable[[Report, Document, Rubric, Options], bytes]


def render_json(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return the report as the JSON of the contract, keys in the order of the model, UTF-8, two-space indent."""
    return (report.model_dump_json(indent=2, exclude_none=False) + "\n").encode("utf-8")


def render_html(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return the self-contained HTML report."""
    from evalassist.report.html import html_report

    return html_report(report, document, rubric, options.audience)


def render_md(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return the report as Markdown."""
    from evalassist.report.flow import flow
    from evalassist.report.markdown import render

    return render(flow(report, document, rubric, options.audience))


def render_docx(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return the report as an editable Word file."""
    from evalassist.report.flow import TITLES, flow
    from evalassist.report.word import render

    return render(flow(report, document, rubric, options.audience), TITLES[options.audience])


def render_xlsx(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return the report as a workbook, one sheet per bloc."""
    from evalassist.report.sheet import render

    return render(report, document, rubric)


def render_annotated(report: Report, document: Document, rubric: Rubric, options: Options = DEFAULT) -> bytes:
    """Return a copy of the dossier with the evidence highlighted and commented; FILE_MISSING when its file is not known."""
    from evalassist.report.annotate import annotated_copy

    if options.source is None or not options.source.is_file():
        raise EvalAssistError("FILE_MISSING", file=options.source or report.dossier.file)
    return annotated_copy(report, document, options.source)


WRITERS: dict[str, Render] = {
    "html": render_html, "json": render_json, "docx": render_docx, "md": render_md, "xlsx": render_xlsx, "annotated": render_annotated,
}  # fmt: skip
"""The formats, by name."""

_AUDIENCE_SUFFIX: dict[Audience, str] = {"examiner": "", "trainer": ".formation", "candidate": ".candidat"}


def file_name(stem: str, name: str, document: Document | DossierInfo, audience: Audience = "examiner") -> str:
    """Return the name of the file a format is written to: "essai.html", "essai.candidat.html", "essai.annote.pdf", "essai.rapport.docx".

    The Word report and the annotated copy never take the name of the dossier itself.
    """
    if name == "annotated":
        return f"{stem}.annote.{document.format}"
    suffix = _AUDIENCE_SUFFIX[audience] if name in ("html", "md", "docx") else ""
    if name == "docx" and not suffix:
        suffix = ".rapport"
    return f"{stem}{suffix}.{name}"


def write_report(report: Report, document: Document, rubric: Rubric, name: str, target: Path, options: Options = DEFAULT) -> Path:
    """Render one format and write it to ``target``; OUTPUT_UNWRITABLE when that is refused. Returns ``target``."""
    write_atomic(target, WRITERS[name](report, document, rubric, options))
    return target


def write_atomic(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` through a temporary file beside it; OUTPUT_UNWRITABLE, and nothing left, on failure."""
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=".evalassist-", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=target, reason=error.strerror or "refusé") from error
