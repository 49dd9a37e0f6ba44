"""Annotated copies of the dossier: a PDF with highlights and notes, a DOCX with comments on the quotes; the text is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from evalassist.model.document import Document
from evalassist.model.report import Evidence, Report
from evalassist.report import words
from evalassist.report.flow import shown

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
    import pymupdf

    blocks = {block.id: block for block in document.blocks}
    with pymupdf.open(stream=source.read_bytes(), filetype="pdf") as pdf:
        for note in notes(report):
            block = blocks[note.evidence.block_id]
            number = (block.page or 1) - 1
            if number >= pdf.page_count:
                continue
            page = pdf[number]
            quads = _find(page, note.evidence.quote)
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


def _find(page: object, quote: str) -> list[object]:
    """Return the quads of a quote on a page: whole, else line by line or by its first and last words; empty when it is not drawn there."""
    search = page.search_for  # type: ignore[attr-defined]
    found: list[object] = list(search(quote, quads=True))
    if found:
        return found
    for part in (piece for line in quote.split("\n") for piece in line.split(" | ")):
        pieces = part.split()
        for at in range(0, len(pieces), 8):
            chunk = " ".join(pieces[at : at + 8])
            if len(chunk) > 11:
                found.extend(list(search(chunk, quads=True))[:2])
    return found
