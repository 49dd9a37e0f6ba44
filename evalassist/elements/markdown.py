"""Builds a small Document from Markdown, for the examples and tests of the detectors.

One line is one block (lines are never joined). Understood: ``# headings``, ``- `` and ``1. `` list items (two spaces of indent
per level), pipe tables (a ``|---|`` line after the first row makes it a header row; ``<br>`` separates the paragraphs of a cell),
``**a whole bold line**``, a page break ``[page]``, and a tag before the text of a line: ``[toc]``, ``[caption]``, ``[footnote]``, ``[header]``,
``[footer]``, ``[hidden]``, ``[deleted]``, ``[comment]``, ``[image]`` (kinds), ``[textbox]``, ``[smartart]``, ``[ocr]`` (forms of the line,
list item or table row that follows).
"""

from __future__ import annotations

import hashlib
import re
from typing import cast, get_args

from evalassist.ingest.build import Builder, count_words, fold
from evalassist.model.document import Cell, Document, Form, Kind, Table

_TAG = re.compile(r"^\[([a-z]+)\]\s*")
_HEADING = re.compile(r"^(#{1,6})\s+(.*)$")
_ITEM = re.compile(r"^(\s*)([-*•]|\d+[.)])\s+(.*)$")
_RULE = re.compile(r"^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$")
_KINDS = frozenset(get_args(Kind))
_FORMS = frozenset(get_args(Form))


def document_from_markdown(text: str, file: str = "exemple.docx") -> Document:
    """Return the Document written in ``text``; ids, sections and folded texts are those of ``ingest.build.Builder``."""
    builder = Builder()
    page = 1
    rows: list[str] = []
    table_form: Form = "body"
    for line in [*text.splitlines(), ""]:
        tag, rest = _tag(line)
        if rest.lstrip().startswith("|"):
            if not rows:
                table_form = cast("Form", tag) if tag in _FORMS else "body"
            rows.append(rest.strip())
            continue
        if rows:
            builder.add("table", "", table=_table(rows), form=table_form, page=page)
            rows = []
        if tag == "page":
            page += 1
        if rest.strip():
            _add_line(builder, rest, tag, page)
    blocks = builder.blocks()
    digest = hashlib.sha256(text.encode()).hexdigest()
    words = count_words(
        block for block in blocks if block.kind not in ("toc", "header", "footer", "hidden", "deleted", "comment")
    )
    return Document(file=file, sha256=digest, format="docx", pages=page, words=words, blocks=blocks)


def _tag(line: str) -> tuple[str, str]:
    match = _TAG.match(line.strip())
    if match and (match[1] in _KINDS or match[1] in _FORMS or match[1] == "page"):
        return match[1], line.strip()[match.end() :]
    return "", line


def _add_line(builder: Builder, line: str, tag: str, page: int) -> None:
    form: Form = cast("Form", tag) if tag in _FORMS else "body"
    heading = _HEADING.match(line.strip())
    item = _ITEM.match(line)
    if tag in _KINDS:
        builder.add(cast("Kind", tag), _plain(line), page=page)
    elif heading:
        builder.add("heading", _plain(heading[2]), level=len(heading[1]), page=page, form=form)
    elif item:
        label = item[2] if item[2][0].isdigit() else "•"
        level = 1 + len(item[1].replace("\t", "  ")) // 2
        builder.add(
            "list_item", _plain(item[3]), label=label, list_level=level, page=page, form=form, bold=_bold(item[3])
        )
    else:
        builder.add("paragraph", _plain(line), page=page, form=form, bold=_bold(line))


def _bold(line: str) -> bool:
    return bool(re.fullmatch(r"\*\*[^*]+\*\*\s*", line.strip()))


def _plain(line: str) -> str:
    return line.strip().replace("**", "")


def _table(rows: list[str]) -> Table:
    header = len(rows) > 1 and bool(_RULE.match(rows[1]))
    grid = [_split(row) for row in rows if not _RULE.match(row)]
    width = max(len(row) for row in grid)
    cells = []
    for r, row in enumerate(grid):
        for c in range(width):
            lines = tuple(fold(part) for part in re.split(r"<br\s*/?>", row[c] if c < len(row) else "") if fold(part))
            cells.append(
                Cell(
                    row=r, col=c, text=" ".join(lines), header=header and r == 0, lines=lines if len(lines) > 1 else ()
                )
            )
    return Table(n_rows=len(grid), n_cols=width, cells=tuple(cells))


def _split(row: str) -> list[str]:
    inner = row.strip().removeprefix("|").removesuffix("|")
    return [_plain(cell) for cell in inner.split("|")]
