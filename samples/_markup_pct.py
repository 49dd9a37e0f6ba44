"""Light markup to DOCX, third dialect (d30, d31): ``%box`` .. ``%end``, ``%land``, ``%port``, ``%pb``, ``%size 9``, ``%sheet`` (next table without header row),
``%toc title page``, ``%img name|caption``, ``=18 title``, ``| a | b`` (``<`` joins the left cell, ``^`` the one above). Byte-stable DOCX.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from _markup_at import NS
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor


@dataclass(frozen=True)
class Look:
    """What differs between the dossiers; ``styled``: Word heading styles, else larger bold text."""

    accent: str
    head_fill: str
    font: str
    points: float
    styled: bool
    when: datetime.datetime
    images: dict[str, tuple[Callable[[], Any], float]]


def png(image: Any) -> io.BytesIO:
    out = io.BytesIO()
    image.save(out, "PNG")
    out.seek(0)
    return out


def runs(par: Any, text: str) -> None:
    for i, part in enumerate(re.split(r"\*\*", text)):
        if part:
            par.add_run(part).bold = True if i % 2 else None


def field(par: Any, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = par.add_run()
        if kind:
            node = OxmlElement("w:fldChar")
            node.set(qn("w:fldCharType"), kind)
        else:
            node = OxmlElement("w:instrText")
            node.text = code
        run._r.append(node)


def box(doc: Any, lines: list[str], number: int, accent: str) -> None:
    pars = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    cx, cy = int(15.5 * 360000), int((1 + 0.95 * sum(1 + len(x) // 95 for x in lines)) * 360000)
    xml = (
        f'<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="{900 + number}" name="Zone {number}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{accent}"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{pars}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
    doc.add_paragraph()._p.append(parse_xml(xml))


def table(doc: Any, rows: list[list[str]], size: float, sheet: bool, look: Look) -> None:
    """A grid; ``<`` joins the cell at its left, ``^`` the one above. ``sheet``: no header row, first column bold."""
    grid = doc.add_table(len(rows), max(map(len, rows)))
    grid.style = "Table Grid"
    for i, row in enumerate(rows):
        for j, text in enumerate(row):
            cell = grid.cell(i, j)
            if text == "<":
                grid.cell(i, j - 1).merge(cell)
                continue
            if text == "^":
                grid.cell(i - 1, j).merge(cell)
                continue
            par = cell.paragraphs[0]
            runs(par, text)
            par.paragraph_format.space_after = Pt(2)
            head = (j == 0) if sheet else (i == 0)
            for run in par.runs:
                run.font.size = Pt(size)
                run.bold = True if head else run.bold
            if head:
                cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {NS} w:val="clear" w:fill="{look.head_fill}"/>'))
    if sheet:
        for row in grid.rows:
            row.cells[0].width, row.cells[1].width = Cm(4), Cm(12)
    else:
        section = doc.sections[-1]
        room = section.page_width - section.left_margin - section.right_margin
        for row in grid.rows:
            for cell in row.cells:
                cell.width = room // len(row.cells)
    doc.add_paragraph()


def compose(text: str, header: str, look: Look) -> Any:
    doc = docx.Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = look.font, Pt(look.points)
    if look.styled:
        for level, points in ((1, 18), (2, 14), (3, 12)):
            style = doc.styles[f"Heading {level}"]
            style.font.size, style.font.color.rgb = Pt(points), RGBColor.from_string(look.accent)
    first = doc.sections[0]
    first.page_width, first.page_height = Cm(21), Cm(29.7)
    first.header.paragraphs[0].text = header
    foot = first.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run("page ")
    field(foot, "PAGE")
    size, sheet, boxes, lines = 9.5, False, 0, text.strip().split("\n")
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        at += 1
        mark, _, rest = line.partition(" ")
        if not line:
            continue
        if line.startswith("|"):
            rows = [line]
            while at < len(lines) and lines[at].strip().startswith("|"):
                rows.append(lines[at].strip())
                at += 1
            table(doc, [[c.strip() for c in r.strip("|").split("|")] for r in rows], size, sheet, look)
            size, sheet = 9.5, False
        elif mark in ("#", "##", "###"):
            if look.styled:
                doc.add_heading(rest, len(mark))
                continue
            par = doc.add_paragraph()
            par.paragraph_format.space_before, par.paragraph_format.keep_with_next = Pt(12), True
            run = par.add_run(rest)
            run.bold, run.font.size = True, Pt(19 - 3 * len(mark))
            run.font.color.rgb = RGBColor.from_string(look.accent if len(mark) < 3 else "333333")
        elif mark == "-":
            runs(doc.add_paragraph(style="List Bullet"), rest)
        elif mark == "+":
            runs(doc.add_paragraph(style="List Number"), rest)
        elif mark.startswith("="):
            par = doc.add_paragraph()
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = par.add_run(rest)
            run.bold, run.font.size = True, Pt(int(mark[1:]))
        elif mark == "%pb":
            doc.add_page_break()
        elif mark in ("%land", "%port"):
            part = doc.add_section()
            wide = mark == "%land"
            part.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
            part.left_margin = part.right_margin = Cm(1.5) if wide else first.left_margin
            part.page_width, part.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
        elif mark == "%size":
            size = float(rest)
        elif mark == "%sheet":
            sheet = True
        elif mark == "%toc":
            title, _, page = rest.rpartition(" ")
            par = doc.add_paragraph()
            par.paragraph_format.tab_stops.add_tab_stop(Cm(15.5))
            par.paragraph_format.space_after = Pt(1)
            par.add_run(f"{title}\t{page}")
        elif mark == "%box":
            inner = []
            while lines[at].strip() != "%end":
                inner.append(lines[at].strip())
                at += 1
            at += 1
            boxes += 1
            box(doc, inner, boxes, look.accent)
        elif mark == "%img":
            name, _, caption = rest.partition("|")
            draw, width = look.images[name]
            par = doc.add_paragraph()
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            par.add_run().add_picture(draw(), width=Cm(width))
            if caption:
                doc.add_paragraph(caption, style="Caption")
        else:
            runs(doc.add_paragraph(), line)
    core = doc.core_properties
    core.author, core.created, core.modified, core.title = "", look.when, look.when, "Dossier"
    return doc


def build(text: str, header: str, look: Look, path: Path) -> None:
    """Write the DOCX; zip times are those of the dossier's date."""
    raw = io.BytesIO()
    compose(text, header, look).save(raw)
    date = (look.when.year, look.when.month, look.when.day, 0, 0, 0)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, date), old.read(name), zipfile.ZIP_DEFLATED)
