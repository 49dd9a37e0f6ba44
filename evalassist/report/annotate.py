"""Annotated copies of the dossier: a PDF with highlights and notes, a DOCX with comments on the quotes; the text is never changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalassist.model.document import Document
from evalassist.model.report import Evidence, Report
from evalassist.report import words
from evalassist.report.flow import shown

if TYPE_CHECKING:
    import pymupdf

AUTHOR = "evalassist"


@dataclass(frozen=True)
class Note:
    """One remark on one quote: the quote and what it may show, for every criterion that cites it."""

    evidence: Evidence
    text: str


def notes(report: Report) -> list[Note]:
    """Return one note per quoted span, in the order of the dossier's criteria; quotes of criteria found nowhere are left out."""
    found: dict[tuple[str, int, int], tuple[Evidence, list[str]]] = {}
    for result in report.criteria:
        if result.status == "absent":
            continue
        for evidence in result.evidence:
            key = (evidence.block_id, evidence.start, evidence.end)
            line = f"{result.id} {result.title} ({words.STATUS_WORDS[result.status]}, {words.confidence_words(result)})"
            found.setdefault(key, (evidence, []))[1].append(line)
    return [Note(evidence, "Passage relevé pour :\n" + "\n".join(lines)) for evidence, lines in found.values()]


def annotated_copy(report: Report, document: Document, source: Path) -> bytes:
    """Return an annotated copy of the file ``source`` the document was read from, in its own format."""
    if document.format == "pdf":
        return _pdf(report, document, source)
    from evalassist.report.annotate_docx import annotate_docx

    return annotate_docx(notes(report), source.read_bytes())


def _pdf(report: Report, document: Document, source: Path) -> bytes:
    from evalassist.ingest.mupdf import mupdf

    pymupdf = mupdf()
    blocks = {block.id: block for block in document.blocks}
    with pymupdf.open(stream=source.read_bytes(), filetype="pdf") as pdf:
        for note in notes(report):
            block = blocks[note.evidence.block_id]
            number = (block.page or 1) - 1
            if number >= pdf.page_count:
                continue
            page = pdf[number]
            quads = _find(page, note.evidence.quote, block.bbox)
            if quads:
                annotation = page.add_highlight_annot(quads)
                annotation.set_colors(stroke=(0.99, 0.91, 0.62))
            elif block.bbox is not None:
                annotation = page.add_rect_annot(pymupdf.Rect(block.bbox))
                annotation.set_colors(stroke=(0.11, 0.29, 0.45))
            else:
                continue
            annotation.set_info(title=AUTHOR, content=shown(note.text), creationDate="D:20000101000000Z", modDate="D:20000101000000Z")
            annotation.update()
        data: bytes = pdf.tobytes(garbage=1, deflate=True, no_new_id=True)
    return data


def _find(page: pymupdf.Page, quote: str, near: tuple[float, float, float, float] | None = None) -> list[pymupdf.Quad]:
    """Return the quads of a quote on a page, word by word: cell after cell and line after line of it; empty when it is not drawn there.

    ``near`` (points) is where its block stands: words are looked for there first, so that a word met elsewhere on the page is not taken.
    """
    words = [(_bare(str(item[4])), item) for item in page.get_text("words")]
    inside = [item for item in words if near is None or _within(item[1][:4], near)]
    for pool in (inside, words):
        found: list[pymupdf.Quad] = []
        for part in (piece for line in quote.split("\n") for piece in line.split(" | ")):
            found.extend(_run(pool, [bare for word in part.split() if (bare := _bare(word))]))
        if found:
            return found
    return list(page.search_for(quote, quads=True))


def _bare(word: str) -> str:
    return re.sub(r"[^\w%€]+", "", unicodedata.normalize("NFKC", word)).casefold()


def _within(box: tuple[float, ...], near: tuple[float, ...]) -> bool:
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return near[0] - 2 <= across <= near[2] + 2 and near[1] - 2 <= down <= near[3] + 2


def _run(pool: list[tuple[str, Any]], wanted: list[str]) -> list[pymupdf.Quad]:
    """Return the quads of ``wanted`` among the words of a page, one per line: whole whatever the hyphens, else its longest run, if not too short."""
    import pymupdf

    pool, text = [item for item in pool if item[0]], "".join(wanted)
    starts, stream = [], ""
    for bare, _ in pool:
        starts.append(len(stream))
        stream += bare
    at = stream.find(text) if text else -1
    while at >= 0 and at not in starts:  # a quote begins with a word, not inside one
        at = stream.find(text, at + 1)
    if at >= 0:
        best = [item for (_, item), start in zip(pool, starts, strict=True) if at <= start < at + len(text)]
    else:
        best = _longest(pool, wanted)
    if not best or (at < 0 and 2 * len(best) < len(wanted)):
        return []
    lines: dict[tuple[int, int], pymupdf.Rect] = {}
    for item in best:
        key = (item[5], item[6])
        lines[key] = lines[key] | pymupdf.Rect(item[:4]) if key in lines else pymupdf.Rect(item[:4])
    return [rect.quad for rect in lines.values()]


def _longest(pool: list[tuple[str, Any]], wanted: list[str]) -> list[Any]:
    best: list[Any] = []
    for start in range(len(pool)):
        count = 0
        while count < len(wanted) and start + count < len(pool) and pool[start + count][0] == wanted[count]:
            count += 1
        if count > len(best):
            best = [item for _, item in pool[start : start + count]]
    return best
