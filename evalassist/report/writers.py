"""Writes a report in each format, atomically: a file is whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report
from evalassist.model.rubric import Rubric

Render = Callable[[Report, Document, Rubric], bytes]


def render_json(report: Report, document: Document, rubric: Rubric) -> bytes:
    """Return the report as the JSON of the contract, keys in the order of the model, UTF-8, two-space indent."""
    return (report.model_dump_json(indent=2, exclude_none=False) + "\n").encode("utf-8")


def render_html(report: Report, document: Document, rubric: Rubric) -> bytes:
    """Return the self-contained HTML report."""
    from evalassist.report.html import html_report

    return html_report(report, document, rubric)


WRITERS: dict[str, Render] = {"html": render_html, "json": render_json}
"""The formats, by name; the name is also the file's extension."""


def write_report(report: Report, document: Document, rubric: Rubric, name: str, target: Path) -> Path:
    """Render one format and write it to ``target``; OUTPUT_UNWRITABLE when that is refused. Returns ``target``."""
    write_atomic(target, WRITERS[name](report, document, rubric))
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
