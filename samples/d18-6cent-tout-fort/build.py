"""Build the dossier: ``python build.py`` (fictitious optician; text in content.py)."""

from __future__ import annotations

import sys
from pathlib import Path

from content import TEXT
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from _markup import Dossier  # noqa: E402

SLATE, BRASS = "#2F4858", "#B08D57"


def logo() -> Image.Image:
    image = Image.new("RGB", (560, 220), "white")
    draw = ImageDraw.Draw(image)
    for x in (60, 320):
        draw.ellipse((x, 40, x + 180, 190), outline=SLATE, width=14)
    draw.arc((225, 70, 335, 150), 200, 340, fill=BRASS, width=12)
    return image


def curve() -> Image.Image:
    image = Image.new("RGB", (900, 340), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(22)
    draw.line((60, 290, 860, 290), fill="black", width=2)
    draw.line((60, 290 - 45 * 5.5, 860, 290 - 45 * 5.5), fill=BRASS, width=3)
    draw.text((760, 290 - 45 * 5.5 - 16), "45", font=font, fill=BRASS, anchor="mm")
    for n, (month, value) in enumerate((("nov.", 14), ("déc.", 17), ("janv.", 22))):
        x = 150 + 230 * n
        draw.rectangle((x, 290 - value * 5.5, x + 120, 289), fill=SLATE)
        draw.text((x + 60, 290 - value * 5.5 - 16), str(value), font=font, fill="black", anchor="mm")
        draw.text((x + 60, 315), month, font=font, fill="black", anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 6.5), "courbe": (curve, 12.5)},
        headings="styles",
        font="Liberation Serif",
        size=11.5,
        accent=SLATE[1:],
        head_fill="E8E2D6",
        header="Optique Belvédère — dossier de certification",
        footer="Page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Présence sociale d'un opticien indépendant")


if __name__ == "__main__":
    main()
