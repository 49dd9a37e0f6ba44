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


def card(draw, box, title, lines, fill, size=22):
    draw.rectangle(box, fill=fill, outline="#555555", width=2)
    draw.text((box[0] + 14, box[1] + 10), title, font=face(size + 4, True), fill="#1B2A4A")
    for n, line in enumerate(lines):
        draw.text((box[0] + 14, box[1] + 52 + n * (size + 14)), line, font=face(size), fill="#222222")

FONT, STYLED, HEAD_FILL = "Calibri", (1, 2, 3), "DCE6F2"
HEADER, FOOTER, AUTHOR = "", "Maëlle Corvaisier – Dossier M3-M4 – Pédalune", "Maëlle Corvaisier"


def logo():
    image = Image.new("RGB", (420, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((90, 20, 330, 260), fill="#1B2A4A")
    draw.ellipse((150, 10, 360, 220), fill="white")
    for x, y in ((105, 150), (150, 225), (210, 250), (120, 80)):
        draw.line((210, 140, x, y), fill="#F2C230", width=5)
    draw.text((120, 262), "PÉDALUNE", font=face(30, True), fill="#1B2A4A")
    return image


def swot():
    image = Image.new("RGB", (1300, 640), "white")
    draw = ImageDraw.Draw(image)
    card(draw, (10, 10, 645, 315), "Forces", ["• Cinq parcours d'insertion à raconter", "• Garantie d'un an sur chaque vélo",
                                              "• Un groupe Facebook de 1 900 membres"], "#E3F1E1")
    card(draw, (655, 10, 1290, 315), "Faiblesses", ["• Messages privés traités trop tard", "• Comptes incomplets, un logo périmé",
                                                    "• Publications sans régularité"], "#F8E1DC")
    card(draw, (10, 325, 645, 630), "Opportunités", ["• Prime vélo de 200 € de l'agglomération", "• Hausse de l'occasion chez les familles"],
         "#DDE9F7")
    card(draw, (655, 325, 1290, 630), "Menaces", ["• Grande enseigne avec rayon occasion", "• Faux comptes et vélos volés en ligne"], "#FBF1CF")
    return image


def persona():
    image = Image.new("RGB", (1200, 520), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, 1195, 515), outline="#1B2A4A", width=4)
    draw.ellipse((40, 60, 240, 260), fill="#F2C230", outline="#1B2A4A", width=3)
    draw.text((112, 120), "J", font=face(80, True), fill="#1B2A4A")
    draw.text((30, 290), "Julien, 29 ans", font=face(28, True), fill="#1B2A4A")
    draw.text((30, 332), "technicien réseau", font=face(22), fill="#222222")
    card(draw, (300, 30, 1170, 180), "Ses envies", ["Aller au travail sans bouchons, réparer seul"], "#E3F1E1")
    card(draw, (300, 190, 1170, 340), "Ce qui le bloque", ["Manque de temps, peur du vol devant la gare"], "#F8E1DC")
    card(draw, (300, 350, 1170, 500), "En ligne", ["Instagram à midi, stories et vidéos de moins d'une minute"], "#DDE9F7")
    return image


def story():
    image = Image.new("RGB", (420, 640), "#1B2A4A")
    draw = ImageDraw.Draw(image)
    draw.text((30, 30), "Le diagnostic du mardi", font=face(26, True), fill="#F2C230")
    draw.ellipse((110, 90, 310, 290), outline="white", width=6)
    draw.text((40, 320), "D'où vient le bruit ?", font=face(24, True), fill="white")
    for n, (label, share) in enumerate((("Plaquettes", 46), ("Disque", 27), ("Roue voilée", 19), ("Moyeu", 8))):
        y = 370 + n * 62
        draw.rounded_rectangle((30, y, 390, y + 48), 20, fill="white")
        draw.text((46, y + 10), f"{label}  {share} %", font=face(22), fill="#1B2A4A")
    return image


def retro():
    image = Image.new("RGB", (1400, 460), "white")
    draw = ImageDraw.Draw(image)
    weeks = ["6 oct.", "13 oct.", "20 oct.", "27 oct.", "3 nov.", "10 nov.", "17 nov."]
    for n, week in enumerate(weeks):
        draw.text((520 + n * 122, 15), week, font=face(20, True), fill="#1B2A4A")
    steps = [("Réserver les établis – Kévin", 0, 1), ("Écrire et imprimer le tract – Maëlle", 0, 2), ("Relancer les partenaires – Maëlle", 1, 3),
             ("Ouvrir les inscriptions – Solenn", 3, 5), ("Publicité locale – Maëlle", 4, 6), ("Jour J, 15 nov. – toute l'équipe", 5, 6),
             ("Bilan et merci – Solenn", 6, 7)]
    for n, (label, start, end) in enumerate(steps):
        y = 60 + n * 55
        draw.text((15, y + 6), label, font=face(21), fill="#222222")
        draw.rectangle((515 + start * 122, y, 505 + end * 122, y + 36), fill="#F2C230", outline="#1B2A4A")
    return image


def heures():
    image = Image.new("RGB", (1100, 420), "white")
    draw = ImageDraw.Draw(image)
    values = [2, 1, 1, 1, 1, 3, 9, 16, 20, 17, 18, 26, 44, 30, 21, 19, 22, 28, 30, 31, 42, 47, 25, 9]
    for hour, value in enumerate(values):
        x = 40 + hour * 43
        draw.rectangle((x, 360 - value * 6, x + 32, 360), fill="#F2C230" if value > 40 else "#1B2A4A")
        draw.text((x + 2, 368), str(hour), font=face(18), fill="#222222")
    draw.text((40, 10), "Part des abonnés connectés, par heure", font=face(22, True), fill="#1B2A4A")
    return image


def article():
    image = Image.new("RGB", (1200, 560), "#F4F4F4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, 820, 540), fill="white", outline="#BBBBBB")
    draw.text((50, 45), "Acheter un vélo d'occasion sans se faire rouler", font=face(25, True), fill="#111111")
    for n in range(3):
        draw.rectangle((50, 100 + n * 24, 760 - n * 70, 110 + n * 24), fill="#CCCCCC")
    draw.text((50, 190), "Le cadre, la première chose à regarder", font=face(21, True), fill="#111111")
    for n in range(4):
        draw.rectangle((50, 235 + n * 24, 770 - n * 50, 245 + n * 24), fill="#CCCCCC")
    draw.text((50, 350), "Les freins et les roues en trois gestes", font=face(21, True), fill="#111111")
    for n in range(4):
        draw.rectangle((50, 395 + n * 24, 740 - n * 40, 405 + n * 24), fill="#CCCCCC")
    card(draw, (840, 20, 1180, 300), "Publication", ["État : planifié", "9 nov. 2025, 20 h 30", "Catégorie : Conseils", "Révisions : 6"], "white", 20)
    return image


IMAGES = {"logo": (logo, 7), "swot": (swot, 15.5), "persona": (persona, 14), "story": (story, 6), "retro": (retro, 16), "heures": (heures, 14),
          "article": (article, 14)}


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
