"""The Word report: real styles, a table of contents field, everything editable; the same bytes for the same report."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from evalassist.report.flow import Bullets, Decision, Grid, Heading, Node, Para, Quote, shown
from evalassist.report.words import french_spaces

FIXED = datetime(2000, 1, 1, tzinfo=UTC)
"""The date written where a format asks for one: a report carries no clock of its own."""

_LINE = 80
"""Characters that stand side by side on a line of a table, about."""

_TEXT_WIDTH = int(16.6 * 360_000)
"""Width of the text on the page, in EMU."""


def render(nodes: list[Node], title: str) -> bytes:
    """Return the nodes as a DOCX file."""
    import docx
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    for name, size in (
        ("Normal", 10.5),
        ("Title", 22),
        ("Heading 1", 16),
        ("Heading 2", 13),
        ("Heading 3", 11.5),
        ("Quote", 10.5),
        ("List Bullet", 10.5),
    ):
        style = document.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        if name != "Normal" and name not in ("Quote", "List Bullet"):
            style.font.color.rgb = RGBColor(0x17, 0x21, 0x2B)
    document.styles["Normal"].paragraph_format.space_after = Pt(5)
    document.styles["Quote"].paragraph_format.left_indent = Cm(0.8)
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), "fr-FR")
    _properties(document, title)
    _update_at_opening(document)
    anchors = {number: f"_Toc{1000 + number}" for number, node in enumerate(nodes) if isinstance(node, Heading) and node.level in (2, 3)}
    for number, node in enumerate(nodes):
        if isinstance(node, Heading) and node.level == 1:
            document.add_paragraph(shown(node.text), style="Title")
        elif isinstance(node, Heading):
            heading = document.add_heading(shown(node.text), level=node.level - 1)
            if number in anchors:
                _bookmark(heading, anchors[number], number)
        else:
            _node(document, node)
        if number == 2:
            _contents(document, [(node, anchors[at]) for at, node in enumerate(nodes) if at in anchors and isinstance(node, Heading)])
    footer = section.footer.paragraphs[0]
    footer.text = french_spaces("evalassist : aide à la lecture, aucune note. Page ")
    _field(footer, "PAGE", "1")
    data = io.BytesIO()
    document.save(data)
    return fixed_zip(data.getvalue())


def _properties(document: Any, title: str) -> None:
    core = document.core_properties
    core.title, core.author, core.language, core.comments = shown(title), "evalassist", "fr-FR", ""
    core.last_modified_by = "evalassist"
    core.created = core.modified = FIXED.replace(tzinfo=None)


def _node(document: Any, node: Para | Quote | Bullets | Grid | Decision) -> None:
    if isinstance(node, Para):
        paragraph = document.add_paragraph()
        if node.label:
            paragraph.add_run(french_spaces(shown(node.label) + (" : " if node.text else ""))).bold = True
            paragraph.paragraph_format.keep_with_next = not node.text
        paragraph.add_run(shown(node.text))
    elif isinstance(node, Quote):
        quote = document.add_paragraph(shown(node.text), style="Quote")
        quote.add_run().add_break()
        quote.add_run(shown(node.cite)).italic = False
    elif isinstance(node, Bullets):
        for item in node.items:
            document.add_paragraph(shown(item), style="List Bullet")
    elif isinstance(node, Decision):
        document.add_paragraph().add_run(
            french_spaces("Décision du jury : ☐ montré  ☐ en partie  ☐ non trouvé  ☐ non vérifiable")
        ).bold = True
        document.add_paragraph().add_run(french_spaces("Notes : ")).bold = True
    else:
        _table(document, node)


def _table(document: Any, grid: Grid) -> None:
    from docx.oxml import OxmlElement

    width = max([len(grid.header), *(len(row) for row in grid.rows)])
    named = any(grid.header)
    table = document.add_table(rows=len(grid.rows) + int(named), cols=width, style="Table Grid")
    table.autofit = False
    for column, share in zip(table.columns, _shares(grid, width), strict=True):
        column.width = int(_TEXT_WIDTH * share)
        for cell in column.cells:
            cell.width = column.width
    rows = ([grid.header] if named else []) + list(grid.rows)
    for number, (row, cells) in enumerate(zip(table.rows, rows, strict=True)):
        for cell, text in zip(row.cells, cells, strict=False):
            cell.text = shown(text)
            if named and number == 0:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if named and number == 0:
            properties.append(OxmlElement("w:tblHeader"))
    document.add_paragraph()


def _shares(grid: Grid, width: int) -> list[float]:
    """Return each column's share of the page width, after its longest text (bounded), so that no word of up to 16 letters is broken."""

    def cells(index: int) -> list[str]:
        return [row[index] for row in (grid.header, *grid.rows) if index < len(row)]

    longest = [max([4, *(min(60, len(text)) for text in cells(index))]) for index in range(width)]
    least = [max([5, *(min(16, len(word) + 3) for text in cells(index) for word in text.split())]) / _LINE for index in range(width)]
    if sum(least) >= 1:
        return [value / sum(least) for value in least]
    shares = [value / sum(longest) for value in longest]
    fixed = {index for index in range(width) if shares[index] < least[index]}
    rest = 1 - sum(least[index] for index in fixed)
    free = sum(longest[index] for index in range(width) if index not in fixed)
    return [least[index] if index in fixed else rest * longest[index] / free for index in range(width)]


def _contents(document: Any, entries: list[tuple[Heading, str]]) -> None:
    """Add a table of contents field, filled with the headings as links to their places.

    Nobody knows the pages before the text is laid out, so none is written: Word offers to compute them at opening
    (``_update_at_opening``), LibreOffice on « Actualiser l'index ». Until then the contents read well and the links work.
    """
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    document.add_paragraph().add_run("Sommaire").bold = True
    paragraph = document.add_paragraph()
    _char(paragraph, "begin")
    _instruction(paragraph, 'TOC \\o "1-2" \\h \\z \\u')
    _char(paragraph, "separate")
    for number, (heading, anchor) in enumerate(entries):
        if number:
            paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = 0
        paragraph.paragraph_format.left_indent = (heading.level - 2) * 288_000
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), anchor)
        link.set(qn("w:history"), "1")
        link.append(paragraph.add_run(shown(heading.text))._r)
        paragraph._p.append(link)
    _char(paragraph, "end")
    document.add_paragraph()


def _bookmark(paragraph: Any, name: str, number: int) -> None:
    """Put a bookmark around a paragraph's text."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for item in (start, end):
        item.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    first = next((index for index, child in enumerate(paragraph._p) if child.tag != qn("w:pPr")), len(paragraph._p))
    paragraph._p.insert(first, start)
    paragraph._p.append(end)


def _update_at_opening(document: Any) -> None:
    """Ask Word to bring the fields (contents, page numbers) up to date when it opens the file; it asks the reader first."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    update = OxmlElement("w:updateFields")
    update.set(qn("w:val"), "true")
    settings = document.settings.element
    later = [
        qn(f"w:{name}")
        for name in ("footnotePr", "endnotePr", "compat", "docVars", "rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping")
    ]
    later += [qn(f"w:{name}") for name in ("shapeDefaults", "decimalSymbol", "listSeparator")]
    place = next((child for child in settings if child.tag in later or "officeDocument/2006/math" in child.tag), None)
    if place is None:
        settings.append(update)
    else:
        place.addprevious(update)


def _char(paragraph: Any, kind: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    char = OxmlElement("w:fldChar")
    char.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(char)


def _instruction(paragraph: Any, text: str) -> None:
    from docx.oxml import OxmlElement

    element = OxmlElement("w:instrText")
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    element.text = f" {text} "
    paragraph.add_run()._r.append(element)


def _field(paragraph: Any, instruction: str, value: str) -> None:
    _char(paragraph, "begin")
    _instruction(paragraph, instruction)
    _char(paragraph, "separate")
    paragraph.add_run(value)
    _char(paragraph, "end")


def fixed_zip(data: bytes) -> bytes:
    """Return a zip with the same entries in the same order, dated 1980-01-01, so that two runs give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))
    return out.getvalue()
