"""Build dossier.docx (deterministic) from content.py: ``python build.py``; the PDF is made by soffice from the DOCX."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
from content import HEADER, TEXT
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw

ACCENT = "9A2A3C"
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def png(image: Image.Image) -> io.BytesIO:
    out = io.BytesIO()
    image.save(out, "PNG")
    out.seek(0)
    return out


def logo() -> io.BytesIO:
    image = Image.new("RGB", (420, 300), "white")
    pen = ImageDraw.Draw(image)
    pen.polygon(((90, 90), (330, 90), (210, 290)), fill="#C7283F")
    pen.ellipse((85, 50, 335, 140), fill="#C7283F")
    for x in (150, 210, 270):
        for y in (110, 150):
            pen.ellipse((x - 5, y - 8, x + 5, y + 8), fill="#F6D55C")
    pen.polygon(((130, 70), (210, 20), (290, 70), (210, 95)), fill="#3F7D3A")
    return png(image)


def chart() -> io.BytesIO:
    image = Image.new("RGB", (900, 400), "white")
    pen = ImageDraw.Draw(image)
    pen.text((60, 10), "Visites de la page « venir cueillir »", fill="black", font_size=24)
    for i, (name, value) in enumerate((("mai 2025", 640), ("mai 2026", 1480))):
        pen.rectangle((220, 90 + i * 130, 220 + value // 3, 170 + i * 130), fill=("#C9C9C9", "#C7283F")[i])
        pen.text((60, 115 + i * 130), name, fill="black", font_size=24)
        pen.text((235 + value // 3, 115 + i * 130), str(value), fill="black", font_size=24)
    return png(image)


IMAGES = {"logo": (logo, 5), "chart": (chart, 11)}


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


def box(doc: Any, lines: list[str], number: int) -> None:
    pars = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    cx, cy = int(15.5 * 360000), int((1 + 0.95 * sum(1 + len(x) // 95 for x in lines)) * 360000)
    xml = (
        f'<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="{900 + number}" name="Zone {number}"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        f'<a:ln w="12700"><a:solidFill><a:srgbClr val="{ACCENT}"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{pars}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )
    doc.add_paragraph()._p.append(parse_xml(xml))


def table(doc: Any, rows: list[list[str]], size: float, sheet: bool) -> None:
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
                cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {NS} w:val="clear" w:fill="F6E3E5"/>'))
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


def build() -> Any:
    doc = docx.Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    first = doc.sections[0]
    first.page_width, first.page_height = Cm(21), Cm(29.7)
    first.header.paragraphs[0].text = HEADER
    foot = first.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run("page ")
    field(foot, "PAGE")
    size, sheet, boxes, lines = 9.5, False, 0, TEXT.strip().split("\n")
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
            table(doc, [[c.strip() for c in r.strip("|").split("|")] for r in rows], size, sheet)
            size, sheet = 9.5, False
        elif mark in ("#", "##", "###"):
            par = doc.add_paragraph()
            par.paragraph_format.space_before, par.paragraph_format.keep_with_next = Pt(12), True
            run = par.add_run(rest)
            run.bold, run.font.size = True, Pt(19 - 3 * len(mark))
            run.font.color.rgb = RGBColor.from_string(ACCENT if len(mark) < 3 else "333333")
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
            box(doc, inner, boxes)
        elif mark == "%img":
            name, _, caption = rest.partition("|")
            draw, width = IMAGES[name]
            par = doc.add_paragraph()
            par.alignment = WD_ALIGN_PARAGRAPH.CENTER
            par.add_run().add_picture(draw(), width=Cm(width))
            if caption:
                doc.add_paragraph(caption, style="Caption")
        else:
            runs(doc.add_paragraph(), line)
    when = datetime.datetime(2026, 6, 22)
    core = doc.core_properties
    core.author, core.created, core.modified, core.title = "", when, when, "Dossier"
    return doc


def save(doc: Any, path: Path) -> None:
    raw = io.BytesIO()
    doc.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, (2026, 6, 22, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    save(build(), Path(__file__).with_name("dossier.docx"))
