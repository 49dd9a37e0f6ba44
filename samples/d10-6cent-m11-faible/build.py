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
from docx.shared import Cm, Pt  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

CORAL, WATER = "#e8705a", "#7fc4b5"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    for n in range(5):
        x, y = 120 + n * 110, 90 + (n % 2) * 70
        draw.ellipse((x, y, x + 60, y + 85), fill=CORAL if n % 2 else WATER)
        for toe in range(4):
            draw.ellipse((x + toe * 16, y - 22, x + toe * 16 + 13, y - 8), fill=CORAL if n % 2 else WATER)
    return image


def phone() -> Image.Image:
    image = Image.new("RGB", (420, 460), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((110, 10, 310, 450), radius=28, fill="#333333")
    draw.rectangle((124, 44, 296, 410), fill=WATER)
    draw.text((210, 220), "09:41", font=font(46, True), fill="white", anchor="mm")
    return image


def bars() -> Image.Image:
    image = Image.new("RGB", (1000, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((980, 1240, 1610, 1380)):
        x = 120 + n * 210
        draw.rectangle((x, 250 - value // 8, x + 120, 250), fill=CORAL)
        draw.text((x + 60, 235 - value // 8), str(value), font=font(20, True), fill="black", anchor="mm")
        draw.text((x + 60, 275), f"semaine {n + 1}", font=font(18), fill="black", anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 11), "phone": (phone, 6), "bars": (bars, 13)},
        footer="Les Petits Pas de Côté –",
        font="Carlito",
        size=14,
        accent="C8503B",
        head_fill="DDF1EC",
    )
    dossier.table_size = 12
    section = dossier.doc.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(16.7)
    section.top_margin = section.bottom_margin = Cm(1.3)
    dossier.doc.styles["Heading 1"].font.size = Pt(30)
    dossier.doc.styles["Heading 1"].paragraph_format.space_before = Pt(0)
    # A slide starts with its title: the break is the heading's, not a paragraph of its own.
    dossier.doc.styles["Heading 1"].paragraph_format.page_break_before = True
    dossier.write(TEXT.replace("%pagebreak\n", "%size 12\n"))
    dossier.save(HERE / "dossier.docx", "Animer la communauté – Les Petits Pas de Côté")


if __name__ == "__main__":
    main()
