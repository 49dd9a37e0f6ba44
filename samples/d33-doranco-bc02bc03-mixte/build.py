"""Build dossier.docx (python-docx) and dossier.pdf (soffice) from content.py. Everything in it is invented."""

import datetime
import io
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw, ImageFont

from content import TEXT

HERE = Path(__file__).resolve().parent
NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def face(size, bold=False):
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(f"/usr/share/fonts/truetype/dejavu/{name}", size)


FONT, STYLED, HEAD_FILL = "Georgia", (1, 3), "E3ECD8"
HEADER, FOOTER, AUTHOR = "Pousse-Perron – « Mon balcon pousse »", "Ilyes Ferradin – BC02 et BC03", "Ilyes Ferradin"
GREEN, CLAY = "#5B7A45", "#B8613B"


def visuel():
    image = Image.new("RGB", (600, 420), "#F7F3EA")
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 300, 540, 380), fill="#A9825A", outline="#6E5132", width=3)
    for n in range(7):
        x = 100 + n * 66
        draw.line((x, 300, x, 190 - (n % 3) * 40), fill=GREEN, width=6)
        draw.ellipse((x - 34, 170 - (n % 3) * 40, x, 200 - (n % 3) * 40), fill=GREEN)
        draw.ellipse((x, 170 - (n % 3) * 40, x + 34, 200 - (n % 3) * 40), fill=GREEN)
    draw.text((170, 325), "POUSSE-PERRON", font=face(30, True), fill="white")
    return image


def carrousel():
    image = Image.new("RGB", (540, 675), "#F7F3EA")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 480, 540, 675), fill=GREEN)
    draw.text((40, 70), "Plein nord,", font=face(54, True), fill=CLAY)
    draw.text((40, 140), "plein d'espoir", font=face(54, True), fill=CLAY)
    draw.text((40, 240), "5 plantes qui se moquent", font=face(30), fill="#333333")
    draw.text((40, 285), "du soleil", font=face(30), fill="#333333")
    draw.text((40, 560), "Glissez →", font=face(34, True), fill="white")
    return image


def courbe():
    image = Image.new("RGB", (1150, 460), "white")
    draw = ImageDraw.Draw(image)
    values = [2.5, 2.2, 2.9, 3.1, 4.0, 4.7, 5.1, 6.3, 5.6, 4.9, 4.4, 4.8, 4.6]
    points = [(70 + n * 82, 400 - value * 55) for n, value in enumerate(values)]
    for n in range(1, 7):
        draw.line((60, 400 - n * 55, 1110, 400 - n * 55), fill="#DDDDDD")
        draw.text((10, 388 - n * 55), f"{n} %", font=face(18), fill="#444444")
    draw.line(points, fill=GREEN, width=5)
    for n, (x, y) in enumerate(points):
        draw.ellipse((x - 6, y - 6, x + 6, y + 6), fill=CLAY)
        draw.text((x - 18, 415), f"S{n + 10}", font=face(18), fill="#444444")
    return image


def sondage():
    image = Image.new("RGB", (400, 620), GREEN)
    draw = ImageDraw.Draw(image)
    draw.text((40, 60), "Demain on sème…", font=face(32, True), fill="white")
    draw.ellipse((110, 140, 290, 320), fill="#C8405A")
    draw.line((200, 140, 230, 80), fill="white", width=8)
    for n, label in enumerate(("Radis  64 %", "Roquette  36 %")):
        draw.rounded_rectangle((40, 380 + n * 80, 360, 440 + n * 80), 24, fill="white")
        draw.text((80, 395 + n * 80), label, font=face(26, True), fill=CLAY)
    return image


def barres():
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    for n, (month, value) in enumerate((("Février", 212), ("Mars", 389), ("Avril", 641), ("Mai", 577))):
        x = 80 + n * 200
        draw.rectangle((x, 360 - value // 2, x + 120, 360), fill=GREEN if n else CLAY)
        draw.text((x + 30, 330 - value // 2), str(value), font=face(22, True), fill="#333333")
        draw.text((x + 20, 370), month, font=face(22), fill="#333333")
    return image


IMAGES = {"visuel": (visuel, 11), "carrousel": (carrousel, 6.5), "courbe": (courbe, 15), "sondage": (sondage, 5.5), "barres": (barres, 12)}


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


def heading(doc, level, text):
    if level in STYLED:
        doc.add_heading(text, level)
        return
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(10)
    run_text(paragraph, text, {1: 16, 2: 13, 3: 11.5}[level], bold=True)


def table(doc, lines, size):
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
                shade.set(qn("w:fill"), HEAD_FILL)
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


def picture(doc, name, caption):
    draw, width = IMAGES[name]
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


def compose(doc, text):
    lines = [line for line in text.strip().split("\n") if line.strip()]
    size, boxes, i = 10.0, 0, 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("|"):
            end = i
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            table(doc, lines[i:end], size)
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
            heading(doc, len(mark), title)
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
            picture(doc, *line[1:].split("|", 1))
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


def main():
    doc = docx.Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin = section.bottom_margin = Cm(2.2)
    if HEADER:
        section.header.paragraphs[0].text = HEADER
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot.add_run(FOOTER + " – page ")
    page_field(foot)
    compose(doc, TEXT)
    props = doc.core_properties
    props.author, props.title = AUTHOR, FOOTER
    props.created = props.modified = datetime.datetime(2025, 12, 1, 9, 0)
    path = HERE / "dossier.docx"
    doc.save(str(path))
    freeze(path)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{os.environ.get('LO_PROFILE', profile)}", "--headless", "--convert-to", "pdf",
             "--outdir", str(HERE), str(path)], check=True, capture_output=True)


if __name__ == "__main__":
    main()
