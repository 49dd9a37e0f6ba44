"""The readers compared: ours, and what people use for want of one. Each gives a ``Found``; None when it is not installed."""

from __future__ import annotations

import importlib.util
import io
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.reading.measure import Found
from benchmarks.reading.truth import Rows
from evalassist.ingest.gate import read_bytes
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Block, Table

Reader = Callable[[bytes], Found]
TEXT_ONLY = ReadOptions(ocr="never")


def ours(data: bytes) -> Found:
    """evalassist, without character recognition (the truth holds no word of an image)."""
    document = read_bytes(data, "dossier", TEXT_ONLY)
    blocks = {block.id: block for block in document.blocks}
    found = Found("")
    parts = []
    for block in document.blocks:
        if block.kind in ("heading", "paragraph", "list_item", "table", "caption", "toc") and block.form != "chart":
            parts.append(" ".join(cell.text for cell in block.table.cells) if block.table else _said(block))
        if block.kind == "heading":
            found.headings.append((block.level or 0, _said(block)))
        elif block.kind == "caption":
            found.captions.append((block.text, _about(blocks.get(block.anchor or ""))))
        if block.table is not None:
            found.tables.append(rows_of(block.table))
    found.text = "\n".join(parts)
    return found


def _said(block: Block) -> str:
    """The text with the number a heading carries apart from it."""
    return f"{block.label} {block.text}" if block.kind == "heading" and block.label else block.text


def _about(block: Block | None) -> str:
    if block is None:
        return ""
    if block.table is None:
        return "figure" if block.kind == "image" else ""
    grid = block.table.grid()
    return grid[0][0] + grid[1][0] if len(grid) > 1 else ""


def rows_of(table: Table) -> Rows:
    """Return the texts of the cells, row by row, a merged cell once."""
    rows: Rows = [[] for _ in range(table.n_rows)]
    for cell in table.cells:
        rows[cell.row].append(cell.text)
    return rows


def python_docx(data: bytes) -> Found:
    """python-docx: paragraphs and tables in order, headings by style name."""
    import docx
    from docx.table import Table as WordTable

    found = Found("")
    parts = []
    for item in docx.Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(item, WordTable):
            rows = [[cell.text for cell in row.cells] for row in item.rows]
            found.tables.append(rows)
            parts.append(" ".join(cell for row in rows for cell in row))
            continue
        parts.append(item.text)
        style = item.style.name if item.style is not None else ""
        if style and style.startswith("Heading ") and style[8:].isdigit():
            found.headings.append((int(style[8:]), item.text))
    found.text = "\n".join(parts)
    return found


def get_text(data: bytes) -> Found:
    """PyMuPDF's plain ``page.get_text()``."""
    import pymupdf

    with pymupdf.open(stream=data, filetype="pdf") as document:
        return Found("\n".join(page.get_text() for page in document))


def pymupdf4llm(data: bytes) -> Found:
    """pymupdf4llm's Markdown, read back."""
    import pymupdf
    import pymupdf4llm as tool

    with pymupdf.open(stream=data, filetype="pdf") as document:
        return from_markdown(str(tool.to_markdown(document, show_progress=False)))


def markitdown(data: bytes) -> Found:
    """markitdown's Markdown, read back."""
    from markitdown import MarkItDown

    return from_markdown(str(MarkItDown().convert_stream(io.BytesIO(data)).text_content))


def docling(data: bytes) -> Found:
    """docling's Markdown, read back (it needs its models on this machine)."""
    from docling.document_converter import DocumentConverter

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("dossier.pdf" if data[:5] == b"%PDF-" else "dossier.docx")
        path.write_bytes(data)
        found = from_markdown(str(DocumentConverter().convert(path).document.export_to_markdown()))
    # docling writes a section of level 1 as "##": its titles are told by their level in the document
    found.headings = [(max(1, level - 1), text) for level, text in found.headings]
    return found


def from_markdown(text: str) -> Found:
    """Take headings and pipe tables out of Markdown, and its marks off the text."""
    found = Found("")
    parts: list[str] = []
    table: Rows = []
    for line in [*text.split("\n"), ""]:
        line = line.strip()
        if line.startswith("|") and line.endswith("|"):
            cells = [_bare(cell) for cell in line.strip("|").split("|")]
            if not all(re.fullmatch(r":?-+:?", cell) for cell in cells if cell):
                table.append(cells)
                parts.append(" ".join(cells))
            continue
        if table:
            found.tables.append(table)
            table = []
        title = re.match(r"(#{1,6})\s+(.*)", line)
        if title:
            found.headings.append((len(title[1]), _bare(title[2])))
            parts.append(_bare(title[2]))
        elif not line.startswith(("![", "```", "-----")) and "intentionally omitted" not in line:
            parts.append(_bare(line))
    found.text = "\n".join(parts)
    return found


def _bare(text: str) -> str:
    text = re.sub(r"<br\s*/?>", " ", text)
    text = re.sub(r"\*\*|__|`|~~", "", text)
    return re.sub(r"(?<!\w)[*_]|[*_](?!\w)|\\(?=\W)", "", text).strip()


def for_format(kind: str) -> dict[str, Reader | None]:
    """Return the readers for "docx" or "pdf" by name; None for one that is not installed here."""
    known: dict[str, tuple[str, Any]] = {
        "docx": ("docx", [("python-docx", python_docx, "docx")]),
        "pdf": ("pymupdf", [("get_text()", get_text, "pymupdf"), ("pymupdf4llm", pymupdf4llm, "pymupdf4llm")]),
    }
    readers: dict[str, Reader | None] = {"evalassist": ours}
    for name, reader, module in [*known[kind][1], ("markitdown", markitdown, "markitdown"), ("docling", docling, "docling")]:
        readers[name] = reader if importlib.util.find_spec(module) else None
    return readers
