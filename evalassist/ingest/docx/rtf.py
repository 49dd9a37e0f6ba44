"""Reads the text of an RTF part: paragraphs, list marks, headings by outline level, tables (RTF specification 1.9.1).

Only what is shown is kept: pictures, fields' codes, hidden text, styles and file information are passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from evalassist.ingest.build import fold
from evalassist.ingest.docx.items import Item
from evalassist.model.document import Cell, Table

MAX_BYTES = 20 * 1024 * 1024
MAX_DEPTH = 200
_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+")
_PASSED_OVER = frozenset(
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation "
    "fldinst listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles "
    "bkmkstart bkmkend shpinst nonshppict filetbl pgptbl mmathPr wgrffmtfilter".split()
)
_SIGNS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": " ", "enspace": " ",
}  # fmt: skip
_ESCAPED = {b"~": "\u00a0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
_CODES = {1252: "cp1252", 1250: "cp1250", 1251: "cp1251", 65001: "utf-8", 437: "cp437", 850: "cp850", 10000: "mac_roman"}


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until the brace closes: whether text is shown, bytes to skip after a Unicode sign, list mark being read."""

    shown: bool = True
    hidden: bool = False
    skip: int = 1
    mark: bool = False


@dataclass(slots=True)
class _Reader:
    out: list[Item] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    group: _Group = field(default_factory=_Group)
    outline: int | None = None
    in_table: bool = False
    row: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    code: str = "cp1252"
    to_skip: int = 0

    def add(self, text: str) -> None:
        while self.to_skip and text:
            text, self.to_skip = text[1:], self.to_skip - 1
        if text and self.group.shown and not self.group.hidden:
            (self.label if self.group.mark else self.text).append(text)

    def paragraph(self) -> None:
        """End a paragraph (in a table: a line of the cell)."""
        if self.in_table:
            self.text.append(" ")
            return
        self.table()
        text, label = fold("".join(self.text)), fold("".join(self.label))
        self.text, self.label = [], []
        if not text:
            return
        if self.outline is not None:
            self.out.append(Item("heading", f"{label} {text}".strip(), "altchunk", level=self.outline + 1, style_level=self.outline + 1))
        elif label:
            self.out.append(Item("list_item", text, "altchunk", label=label, list_level=1))
        else:
            self.out.append(Item("paragraph", text, "altchunk"))

    def cell(self) -> None:
        label = fold("".join(self.label))
        self.row.append(fold(f"{label} {''.join(self.text)}"))
        self.text, self.label = [], []

    def end_row(self) -> None:
        if self.row:
            self.rows.append(self.row)
        self.row = []

    def table(self) -> None:
        """Append the table read so far."""
        self.end_row()
        rows, self.rows = self.rows, []
        if not any(text for row in rows for text in row):
            return
        width = max(len(row) for row in rows)
        cells = tuple(Cell(row=r, col=c, text=text) for r, row in enumerate(rows) for c, text in enumerate(row))
        self.out.append(Item("table", "", "altchunk", table=Table(n_rows=len(rows), n_cols=width, cells=cells)))


def read_rtf(data: bytes) -> list[Item] | None:
    """Return the items of an RTF part, form ``altchunk``; None when it is none, too large or too deep."""
    if not data.startswith(b"{\\rtf") or len(data) > MAX_BYTES:
        return None
    reader = _Reader()
    stack: list[_Group] = []
    starred = False
    for found in _TOKEN.finditer(data):
        word, number, byte, sign, brace, plain = found.groups()
        if brace is not None:
            reader.to_skip = 0
        if brace == b"{":
            stack.append(reader.group)
            if len(stack) > MAX_DEPTH:
                return None
        elif brace == b"}":
            reader.group = stack.pop() if stack else _Group()
            if not stack:
                break
        elif plain is not None:
            reader.add(plain.decode(reader.code, "replace"))
        elif byte is not None:
            reader.add(bytes([int(byte, 16)]).decode(reader.code, "replace"))
        elif sign == b"*":
            starred = True
            continue
        elif sign is not None:
            reader.add(_ESCAPED.get(sign, ""))
        elif word is not None:
            _control(reader, word.decode("ascii"), None if number is None else int(number), starred)
        starred = False
    reader.in_table = False
    reader.paragraph()
    reader.table()
    return reader.out


def _control(reader: _Reader, name: str, number: int | None, starred: bool) -> None:
    if name in ("pntext", "listtext"):
        reader.group = replace(reader.group, mark=True)
    elif name in _PASSED_OVER or starred:
        reader.group = replace(reader.group, shown=False)
    elif name == "u" and number is not None:
        code = number + 65536 if number < 0 else number
        reader.to_skip = 0
        reader.add(chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd")
        reader.to_skip = reader.group.skip
    elif name == "uc" and number is not None:
        reader.group = replace(reader.group, skip=max(0, min(number, 8)))
    elif name == "ansicpg" and number is not None:
        reader.code = _CODES.get(number, "cp1252")
    elif name in ("v", "deleted"):
        reader.group = replace(reader.group, hidden=number != 0)
    elif name == "plain":
        reader.group = replace(reader.group, hidden=False)
    elif name == "pard":
        reader.outline, reader.in_table = None, False
    elif name == "outlinelevel" and number is not None:
        reader.outline = number if 0 <= number <= 8 else None
    elif name == "intbl":
        reader.in_table = True
    elif not reader.group.shown:
        return
    elif name in ("par", "sect", "page"):
        reader.paragraph()
    elif name in ("cell", "nestcell"):
        reader.cell()
    elif name in ("row", "nestrow"):
        reader.end_row()
    elif name in _SIGNS:
        reader.add(_SIGNS[name])
