"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from docx.enum.section import WD_ORIENT  # noqa: E402
from docx.oxml import OxmlElement  # noqa: E402
from docx.oxml.ns import qn  # noqa: E402
from docx.shared import Cm, Pt, RGBColor  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402


def font(size: int) -> Any:
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSansMono.ttf"), size)


def desks() -> Any:
    """Occupied desks of 22, month by month."""
    image = Image.new("RGB", (900, 330), "#f4f7f7")
    draw = ImageDraw.Draw(image)
    months = (("sept", 11), ("oct", 13), ("nov", 12), ("déc", 8), ("janv", 12), ("févr", 12))
    last = None
    for n, (name, value) in enumerate(months):
        x, y = 80 + n * 145, 280 - value * 14
        if last:
            draw.line((*last, x, y), fill="#d9622b", width=5)
        draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill="#1f5f66")
        draw.text((x - 10, y - 42), str(value), font=font(24), fill="#1f5f66")
        draw.text((x - 25, 295), name, font=font(20), fill="#333333")
        last = (x, y)
    return image


def page() -> Any:
    """Mock of the Facebook page of the association."""
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 900, 150), fill="#1f5f66")
    draw.ellipse((40, 90, 170, 220), fill="#d9622b")
    draw.text((190, 165), "Le Quai des Bricoles", font=font(34), fill="#222222")
    draw.text((190, 215), "Association  612 J'aime", font=font(22), fill="#666666")
    draw.rectangle((40, 260, 860, 400), outline="#cccccc", width=2)
    draw.text((60, 280), "Prochain atelier : voir affiche", font=font(24), fill="#222222")
    draw.text((60, 330), "3 mentions J'aime    0 commentaire", font=font(20), fill="#666666")
    return image


class Slides(Dossier):
    """Headings of level 1 are slide titles on a coloured band; the others are ordinary Word headings."""

    def _turn(self, landscape: bool) -> None:
        first = self.doc.sections[0]
        if landscape and not self.doc.paragraphs:
            first.orientation = WD_ORIENT.LANDSCAPE
            first.page_width, first.page_height = Cm(29.7), Cm(21)
        else:
            super()._turn(landscape)

    def heading(self, level: int, text: str) -> None:
        paragraph = self.doc.add_paragraph(style=f"Heading {level}")
        run = paragraph.add_run(text)
        if level == 1:
            paragraph.paragraph_format.page_break_before = level == 1
            paragraph.paragraph_format.space_after = Pt(14)
            run.font.color.rgb = RGBColor(255, 255, 255)
            shade = OxmlElement("w:shd")
            shade.set(qn("w:val"), "clear")
            shade.set(qn("w:fill"), "1F5F66")
            paragraph._p.get_or_add_pPr().append(shade)

    def table(self, lines: list[str]) -> None:
        super().table([line.rstrip().removesuffix("|") for line in lines])


def main() -> None:
    dossier = Slides(
        {"desks": (desks, 15), "page": (page, 12)},
        font="Arial",
        size=11,
        accent="1F5F66",
        table_style="Light Grid Accent 1",
        head_fill="",
        header="Quai des Bricoles - notes et diapos",
        footer="Y. K.-A.",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Quai des Bricoles")


if __name__ == "__main__":
    main()
