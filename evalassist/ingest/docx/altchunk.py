"""Reads an ``altChunk``: HTML, plain text, RTF, a web archive or another DOCX put whole in the package."""

from __future__ import annotations

import email
import email.policy
from typing import TYPE_CHECKING

from lxml import etree, html

from evalassist.ingest.build import fold
from evalassist.ingest.docx.items import Item
from evalassist.ingest.docx.ns import local
from evalassist.ingest.docx.rtf import read_rtf
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Cell, Table
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.ingest.docx.package import Package

MAX_NESTED = 3
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "table",
        "section",
        "article",
        "main",
        "body",
        "blockquote",
    }
    | {
        "dl",
        "dt",
        "dd",
        "pre",
        "figure",
        "figcaption",
        "header",
        "footer",
        "aside",
        "nav",
        "center",
        "form",
        "html",
        "address",
    }
)
_SKIPPED = frozenset({"script", "style", "head", "template", "noscript", "iframe", "object", "svg", "title", "meta", "link"})


def read_chunk(package: Package, target: str, options: ReadOptions, depth: int) -> list[Item] | None:
    """Return the items of the part ``target``, form "altchunk"; None when its format is not read or it is not there."""
    data = package.zip.read(target)
    if not data or depth > MAX_NESTED:
        return None
    kind = package.content_type(target)
    extension = target.rpartition(".")[2].lower()
    if data[:4] == b"PK\x03\x04":
        return _docx(data, package.file, options, depth)
    if "rtf" in kind or data[:5] == b"{\\rtf":
        return read_rtf(data)
    if extension in ("mht", "mhtml") or "message/rfc822" in kind or b"MIME-Version" in data[:600]:
        message = email.message_from_bytes(data, policy=email.policy.default)
        page = message.get_body(("html", "plain")) if hasattr(message, "get_body") else None
        if page is None:
            return None
        text = page.get_content()
        return _html(text) if page.get_content_type() == "text/html" else _plain(text)
    text = _decode(data)
    if "html" in kind or extension in ("html", "htm", "xhtml") or "<html" in text[:2000].lower():
        return _html(text)
    if "text" in kind or extension == "txt":
        return _plain(text)
    return None


def _decode(data: bytes) -> str:
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _plain(text: str) -> list[Item]:
    return [Item("paragraph", line, "altchunk") for line in text.splitlines() if line.strip()]


def _docx(data: bytes, file: str, options: ReadOptions, depth: int) -> list[Item] | None:
    from evalassist.ingest.docx.package import Package
    from evalassist.ingest.docx.reader import open_document
    from evalassist.ingest.docx.walk import Walker

    try:
        context, body = open_document(Package(data, file, options), options)
        items: list[Item] = []
        walker = Walker(context)
        walker.walk(body, items, depth=depth + 1)
        walker.finish(items)
    except EvalAssistError as error:
        if error.code == "BOMB":
            raise
        return None
    for item in items:
        item.form = "altchunk" if item.form == "body" else item.form
    return items


def _html(text: str) -> list[Item]:
    try:
        parser = html.HTMLParser(no_network=True, recover=True, huge_tree=False, encoding="utf-8")
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return _plain(text)
    out: list[Item] = []
    _node(root, out, 0, None)
    return out


def _node(node: etree._Element, out: list[Item], depth: int, ordered: list[int] | None) -> None:
    """Read a block element: the inline text between its blocks makes paragraphs of its own."""
    name = local(node)
    if depth > 60 or name in _SKIPPED or _is_hidden(node):
        return
    if name == "table":
        table = _table(node)
        if table is not None:
            out.append(Item("table", "", "altchunk", table=table))
        return
    if name in ("ul", "ol"):
        ordered = [0] if name == "ol" else None
    pieces: list[str] = [node.text or ""]
    level = int(name[1]) if len(name) == 2 and name[0] == "h" and name[1].isdigit() else None
    for inner in node:
        tag = local(inner)
        if tag in _BLOCKS or any(local(below) in _BLOCKS for below in inner.iterdescendants()):
            _text(pieces, name, level, out, depth, ordered)
            _node(inner, out, depth + 1, ordered)
            pieces = []
        elif tag not in _SKIPPED and not _is_hidden(inner):
            pieces.append("\n" if tag == "br" else _inline(inner))
        pieces.append(inner.tail or "")
    _text(pieces, name, level, out, depth, ordered)


def _text(pieces: list[str], name: str, level: int | None, out: list[Item], depth: int, ordered: list[int] | None) -> None:
    text = fold("".join(pieces))
    if not text:
        return
    if level is not None:
        out.append(Item("heading", text, "altchunk", level=level, style_level=level))
    elif name in ("li", "dt", "dd"):
        label = "•"
        if ordered is not None:
            ordered[0] += 1
            label = f"{ordered[0]}."
        out.append(Item("list_item", text, "altchunk", label=label, list_level=1))
    else:
        out.append(Item("caption" if name == "figcaption" else "paragraph", text, "altchunk"))


def _inline(node: etree._Element) -> str:
    """Return the text of an inline element, what is hidden or no text left out."""
    pieces = [node.text or ""]
    for inner in node:
        tag = local(inner)
        if tag and tag not in _SKIPPED and not _is_hidden(inner):
            pieces.append("\n" if tag == "br" else _inline(inner))
        pieces.append(inner.tail or "")
    return "".join(pieces)


def _is_hidden(node: etree._Element) -> bool:
    style = (node.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or node.get("hidden") is not None


def _table(node: etree._Element) -> Table | None:
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    n_rows = n_cols = 0
    for row in node.iter("tr"):
        if next(row.iterancestors("table"), None) is not node:
            continue
        col = 0
        for element in row:
            if local(element) not in ("td", "th"):
                continue
            while (n_rows, col) in taken:
                col += 1
            across, down = _span(element, "colspan"), _span(element, "rowspan")
            taken.update((n_rows + r, col + c) for r in range(down) for c in range(across))
            text = fold(" ".join(str(piece) for piece in element.itertext()))
            cells.append(
                Cell(
                    row=n_rows, col=col, text=text, row_span=down, col_span=across,
                    header=local(element) == "th",
                )
            )  # fmt: skip
            col += across
        n_cols = max(n_cols, col)
        n_rows += 1
    if not any(cell.text for cell in cells):
        return None
    cells = [cell.model_copy(update={"row_span": min(cell.row_span, n_rows - cell.row)}) for cell in cells]
    return Table(n_rows=n_rows, n_cols=n_cols, cells=tuple(cells))


def _span(element: etree._Element, name: str) -> int:
    try:
        return max(1, min(int(element.get(name) or 1), 100))
    except ValueError:
        return 1
