"""Light markup to DOCX and PDF, second dialect (d32, d33): ``@box``/``@toc`` .. ``@end``, ``@land``, ``@port``, ``@pb``, ``@size 9``, ``>>18 title``,
``~ italic``, ``1) item``, ``!image|caption``, ``| a | b`` (``<`` joins the left cell, ``^`` the one above). Byte-stable DOCX.
"""

from __future__ import annotations

import datetime
import io
import os
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from PIL import ImageFont

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


@dataclass(frozen=True)
class Look:
    """What differs between the dossiers: font, levels with Word heading styles, fill of header rows, header, footer, author, pictures."""

    font: str
    styled: tuple[int, ...]
    head_fill: str
    header: str
    footer: str
    author: str
    images: dict[str, tuple[Callable[[], Any], float]] = field(default_factory=dict)


def face(size, bold=False):
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(f"/usr/share/fonts/truetype/dejavu/{name}", size)


def run_text(paragraph, text, size=None, italic=False, bold=False):
    for n, piece in enumerate(text.split("**")):
        if not piece:
            continue
        run = paragraph.add_run(piece)
        run.bold = bold or n % 2 == 1 or None
        run.italic = italic or None
        if size:
            run.font.size = Pt(size)


def page_field(paragraph):
    for kind in ("begin", "code", "end"):
        run = paragraph.add_run()
        if kind == "code":
            node = OxmlElement("w:instrText")
            node.text = "PAGE"
        else:
            node = OxmlElement("w:fldChar")
            node.set(qn("w:fldCharType"), kind)
        run._r.append(node)


def turn(doc, landscape):
    section = doc.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))


def heading(doc, level, text, look):
    if level in look.styled:
        doc.add_heading(text, level)
        return
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(10)
    run_text(paragraph, text, {1: 16, 2: 13, 3: 11.5}[level], bold=True)


def table(doc, lines, size, look):
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    cols = max(len(row) for row in rows)
    grid = doc.add_table(rows=len(rows), cols=cols)
    grid.style = "Table Grid"
    section = doc.sections[-1]
    room = (section.page_width - section.left_margin - section.right_margin) / 360000
    text = [[r[c] for r in rows if c < len(r)] for c in range(cols)]
    word = [max(len(w) for cell in col for w in cell.split() or [""]) for col in text]
    share = [max(min(max(map(len, col)), 48), 2.4 * w, 8) for col, w in zip(text, word, strict=True)]
    grid.autofit = False
    for c in range(cols):
        grid.columns[c].width = Cm(round(room * share[c] / sum(share), 2))
        for cell in grid.columns[c].cells:
            cell.width = Cm(round(room * share[c] / sum(share), 2))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if text in ("<", "^"):
                continue
            right, down = c, r
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            while down + 1 < len(rows) and c < len(rows[down + 1]) and rows[down + 1][c] == "^":
                down += 1
            cell = grid.cell(r, c)
            if (right, down) != (c, r):
                cell = cell.merge(grid.cell(down, right))
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
            run_text(cell.paragraphs[0], text, size, bold=r == 0)
            if r == 0:
                shade = OxmlElement("w:shd")
                shade.set(qn("w:val"), "clear")
                shade.set(qn("w:fill"), look.head_fill)
                cell._tc.get_or_add_tcPr().append(shade)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)


def text_box(doc, lines, number):
    inner = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    height = 420000 + 230000 * sum(1 + len(line) // 85 for line in lines)
    xml = (
        f'<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="5760000" cy="{height}"/><wp:docPr id="{900 + number}" name="Zone {number}"/><a:graphic><a:graphicData '
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:solidFill><a:srgbClr val="F3F7EC"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="6B8E4E"/></a:solidFill></a:ln>'
        f'</wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
    doc.add_paragraph()._p.append(parse_xml(xml))


def picture(doc, name, caption, look):
    draw, width = look.images[name]
    stream = io.BytesIO()
    draw().save(stream, format="PNG")
    stream.seek(0)
    paragraph = doc.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run().add_picture(stream, width=Cm(width))
    if caption:
        line = doc.add_paragraph(style="Caption")
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.add_run(caption)


def compose(doc, text, look):
    lines = [line for line in text.strip().split("\n") if line.strip()]
    size, boxes, i = 10.0, 0, 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("|"):
            end = i
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            table(doc, lines[i:end], size, look)
            i, size = end, 10.0
            continue
        if line == "@toc" or line == "@box":
            end = lines.index("@end", i)
            if line == "@box":
                boxes += 1
                text_box(doc, lines[i + 1 : end], boxes)
            else:
                for entry in lines[i + 1 : end]:
                    level, title, page = entry.split("|")
                    paragraph = doc.add_paragraph()
                    paragraph.paragraph_format.left_indent = Cm(0.6 * (int(level) - 1))
                    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
                    paragraph.add_run(f"{title}\t{page}")
            i = end + 1
            continue
        if line.startswith("#"):
            mark, title = line.split(" ", 1)
            heading(doc, len(mark), title, look)
        elif line == "@pb":
            doc.add_page_break()
        elif line in ("@land", "@port"):
            turn(doc, line == "@land")
        elif line.startswith("@size"):
            size = float(line.split()[1])
        elif line.startswith(">>"):
            points, title = line[2:].split(" ", 1)
            paragraph = doc.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.space_before = Pt(22)
            run_text(paragraph, title, float(points), bold=float(points) > 14)
        elif line.startswith("!"):
            picture(doc, *line[1:].split("|", 1), look)
        elif line.startswith("- "):
            run_text(doc.add_paragraph(style="List Bullet"), line[2:])
        elif line[:1].isdigit() and line[1:3] == ") ":
            run_text(doc.add_paragraph(style="List Number"), line[3:])
        elif line.startswith("~ "):
            run_text(doc.add_paragraph(), line[2:], italic=True)
        else:
            run_text(doc.add_paragraph(), line)
        i += 1


def freeze(path):
    """Rewrite the package with fixed zip times: two builds are byte-identical."""
    with zipfile.ZipFile(path) as package:
        parts = [(name, package.read(name)) for name in sorted(package.namelist(), key=lambda n: (n != "[Content_Types].xml", n))]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def build(folder, text, look):
    """Write dossier.docx and dossier.pdf into ``folder``."""
    doc = docx.Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = look.font, Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin = section.bottom_margin = Cm(2.2)
    if look.header:
        section.header.paragraphs[0].text = look.header
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run(look.footer + " – page ")
    page_field(foot)
    compose(doc, text, look)
    props = doc.core_properties
    props.author, props.title = look.author, look.footer
    props.created = props.modified = datetime.datetime(2025, 12, 1, 9, 0)
    path = folder / "dossier.docx"
    doc.save(str(path))
    freeze(path)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{os.environ.get('LO_PROFILE', profile)}", "--headless", "--convert-to", "pdf",
             "--outdir", str(folder), str(path)], check=True, capture_output=True)
