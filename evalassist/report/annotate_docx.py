"""Word comments anchored on the quotes of a dossier; runs are commented whole, so that not a character of the text moves."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from evalassist.report.flow import shown
from evalassist.report.word import fixed_zip

if TYPE_CHECKING:
    from evalassist.report.annotate import Note

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset({_MC_FALLBACK, f"{_W}del", f"{_W}footnote", f"{_W}comment"})
"""What a comment cannot or must not be anchored in."""


def annotate_docx(remarks: Sequence[Note], data: bytes) -> bytes:
    """Return the DOCX ``data`` with one comment per note, on the runs that hold the quote.

    A quote that stands where Word takes no comment (a note) is commented on the first paragraph of the dossier, with its words.
    """
    import docx
    from docx.text.run import Run

    document = docx.Document(io.BytesIO(data))
    paragraphs = [(runs, _fold("".join(text for _, text in runs))) for runs in _paragraphs(document.element.body)]
    paragraphs = [item for item in paragraphs if item[1].strip()]
    for note in remarks:
        span = _locate(note.evidence.quote, paragraphs)
        text = shown(note.text)
        if span is None:
            if not paragraphs:
                continue
            runs = paragraphs[0][0]
            span, text = (runs[0][0], runs[-1][0]), f"{text}\nPassage : « {shown(note.evidence.quote)[:300]} »"
        first, last = (Run(element, document) for element in span)
        comment = document.add_comment(runs=[first, last], text=text, author="evalassist", initials="EA")
        comment._comment_elm.attrib.pop(f"{_W}date", None)
    out = io.BytesIO()
    document.save(out)
    return fixed_zip(out.getvalue())


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _paragraphs(body: Any) -> Iterator[list[tuple[Any, str]]]:
    """Yield the runs (element, text) of each paragraph; a text box is anchored as a whole on the run that holds it."""
    for paragraph in body.iter(f"{_W}p"):
        above = list(paragraph.iterancestors())
        if any(parent.tag in _SKIPPED for parent in above):
            continue
        runs = [(run, _run_text(run)) for run in paragraph.iter(f"{_W}r") if next(run.iterancestors(f"{_W}p")) is paragraph]
        runs = [(run, text) for run, text in runs if text and not any(parent.tag in _SKIPPED for parent in run.iterancestors())]
        hosts = [parent for parent in above if parent.tag == f"{_W}r"]
        if runs and hosts:
            yield [(hosts[-1], "".join(text for _, text in runs))]
        elif runs:
            yield runs


def _run_text(run: Any) -> str:
    parts = {f"{_W}tab": " ", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-"}
    return "".join((child.text or "") if child.tag == f"{_W}t" else parts.get(child.tag, "") for child in run)


def _locate(quote: str, paragraphs: Sequence[tuple[list[tuple[Any, str]], str]]) -> tuple[Any, Any] | None:
    """Return the first and the last run of the best place for a quote: the whole of it, else its longest part (a cell, a line)."""
    parts = [_fold(piece) for line in quote.split("\n") for piece in line.split(" | ")]
    for wanted in [_fold(quote), *sorted((part for part in parts if len(part) > 3), key=len, reverse=True)]:
        for runs, text in paragraphs:
            at = text.find(wanted)
            if at >= 0:
                return _runs_at(runs, at, at + len(wanted))
    folded = _fold(quote)
    for runs, text in paragraphs:
        if len(text) > 15 and text in folded:
            return runs[0][0], runs[-1][0]
    return None


def _runs_at(runs: list[tuple[Any, str]], start: int, end: int) -> tuple[Any, Any]:
    """Return the runs that hold the characters ``start`` to ``end`` of the folded text."""
    seen, hit = "", []
    for element, text in runs:
        before = len(_fold(seen))
        seen += text
        after = len(_fold(seen))
        if after > start and before < end:
            hit.append(element)
    return (hit[0], hit[-1]) if hit else (runs[0][0], runs[-1][0])
