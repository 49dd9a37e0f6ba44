"""Build the slides: ``python build.py`` (fictitious grocery chain; text in content.py). Landscape 16:9, one title per page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from content import TEXT
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from _markup import Dossier  # noqa: E402

GREEN, CREAM, BEET = "#3F5B3A", "#F4EDE0", "#8E2443"


class Slides(Dossier):
    """A level-1 heading starts a page and stands on a coloured strip; ``%boxes`` sets text boxes side by side."""

    def heading(self, level: int, text: str) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.page_break_before = True
        paragraph.paragraph_format.space_after = Pt(10)
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), GREEN[1:])
        paragraph._p.get_or_add_pPr().append(shade)
        run = paragraph.add_run(" " + text)
        run.bold = True
        run.font.size = Pt(20)
        run.font.color.rgb = RGBColor(255, 255, 255)

    def boxes_row(self, lines: list[str]) -> None:
        groups: list[list[str]] = [[]]
        for line in lines:
            if line == "---":
                groups.append([])
            elif line.strip():
                groups[-1].append(line)
        width = 22.6 / len(groups) - 0.3
        per_line = width / 0.25
        height = max(sum(0.62 * -(-len(line) // per_line) + 0.1 for line in group) for group in groups) + 0.7
        first = None
        for group in groups:
            self.box(width, group)
            paragraph = self.doc.paragraphs[-1]
            self._enlarge(paragraph._p, int(height * 360000))
            if first is None:
                first = paragraph
                continue
            for run in list(paragraph._p):
                first._p.append(run)
            paragraph._p.getparent().remove(paragraph._p)

    def _enlarge(self, node: Any, height: int) -> None:
        """Boxes of one row get the same height (EMU) and 13-14 pt text."""
        for size in node.iter(qn("w:sz")):
            size.set(qn("w:val"), "28" if size.get(qn("w:val")) == "21" else "25")
        for extent in (*node.iter(qn("wp:extent")), *node.iter(qn("a:ext"))):
            extent.set("cy", str(height))

    def write_slides(self, text: str) -> None:
        rest: list[str] = []
        lines = text.strip("\n").split("\n")
        i = 0
        while i < len(lines):
            if lines[i] == "%boxes":
                end = lines.index("%end", i)
                self.write("\n".join(rest))
                rest = []
                self.boxes_row(lines[i + 1 : end])
                i = end
            else:
                rest.append(lines[i])
            i += 1
        self.write("\n".join(rest))


def logo() -> Image.Image:
    image = Image.new("RGB", (360, 360), GREEN)
    draw = ImageDraw.Draw(image)
    draw.line((180, 320, 180, 110), fill=CREAM, width=8)
    for n in range(6):
        y = 110 + 30 * n
        draw.ellipse((110, y, 172, y + 24), fill=CREAM)
        draw.ellipse((188, y, 250, y + 24), fill=CREAM)
    draw.ellipse((158, 50, 202, 110), fill=CREAM)
    return image


def palette() -> Image.Image:
    image = Image.new("RGB", (900, 190), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(26)
    for n, (fill, ink) in enumerate(((GREEN, CREAM), (CREAM, "black"), (BEET, CREAM))):
        draw.rectangle((20 + 290 * n, 20, 290 + 290 * n, 170), fill=fill, outline="black")
        draw.text((155 + 290 * n, 95), ("poireau", "courge", "20 €")[n], font=font, fill=ink, anchor="mm")
    return image


def screen(title: str, rows: list[str]) -> Image.Image:
    image = Image.new("RGB", (900, 60 + 46 * len(rows)), "#f5f6f8")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 900, 48), fill="#dfe3ea")
    draw.text((20, 24), title, font=ImageFont.load_default(22), fill="black", anchor="lm")
    for n, row in enumerate(rows):
        y = 78 + 46 * n
        draw.text((30, y), row, font=ImageFont.load_default(20), fill="#222222", anchor="lm")
        draw.rounded_rectangle((800, y - 14, 860, y + 14), 14, fill="#3b82f6")
    return image


def curve() -> Image.Image:
    image = Image.new("RGB", (900, 300), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(22)
    for n, (week, value) in enumerate((("S41", 410), ("S42", 520), ("S43", 190), ("S44", 560))):
        x = 90 + 200 * n
        draw.rectangle((x, 250 - value * 0.35, x + 110, 250), fill=GREEN)
        draw.text((x + 55, 275), week, font=font, fill="black", anchor="mm")
        draw.text((x + 55, 232 - value * 0.35), str(value), font=font, fill="black", anchor="mm")
    return image


def main() -> None:
    images = {
        "logo": (logo, 3.6),
        "palette": (palette, 12.0),
        "capture": (lambda: screen("Instagram > Boutons d'action", ["Réserver  >  page panier", "Réponses enregistrées (4)"]), 9.0),
        "capture2": (lambda: screen("Page > Roles", ["Siege : administration", "Evron : stories", "Sable : stories"]), 8.0),
        "courbe": (curve, 15.0),
    }
    deck = Slides(
        images, headings="bold", font="Liberation Sans", size=15, accent=GREEN[1:], head_fill="E4EADF", footer="Sarrasin Sauvage |"
    )
    section = deck.doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(25.4), Cm(14.29)
    section.left_margin = section.right_margin = Cm(1.3)
    section.top_margin = section.bottom_margin = Cm(0.9)
    section.header_distance = section.footer_distance = Cm(0.4)
    deck.write_slides(TEXT)
    deck.save(HERE / "dossier.docx", "Sarrasin Sauvage, le tour du panier")


if __name__ == "__main__":
    main()
