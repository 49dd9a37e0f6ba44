"""Build the dossier: ``python build.py`` (fictitious rugby club; text in content.py)."""

from __future__ import annotations

import sys
from pathlib import Path

from content import TEXT
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from _markup import Dossier  # noqa: E402


def logo() -> Image.Image:
    image = Image.new("RGB", (520, 320), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 40, 460, 280), fill="#20466b", outline="#c8102e", width=12)
    draw.arc((130, 70, 390, 250), 200, 340, fill="white", width=6)
    draw.text((260, 165), "RCV 1958", font=ImageFont.load_default(54), fill="white", anchor="mm")
    return image


def curve() -> Image.Image:
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(22)
    draw.line((80, 360, 860, 360), fill="black", width=2)
    draw.line((80, 30, 80, 360), fill="black", width=2)
    months = [("janv.", 612), ("févr.", 688), ("mars", 760), ("avril", 884), ("mai", 1040)]
    points = [(150 + 160 * n, 360 - (value - 500) * 0.55) for n, (_, value) in enumerate(months)]
    draw.line(points, fill="#c8102e", width=5)
    for (x, y), (name, value) in zip(points, months, strict=True):
        draw.ellipse((x - 7, y - 7, x + 7, y + 7), fill="#20466b")
        draw.text((x, y - 24), str(value), font=font, fill="black", anchor="mm")
        draw.text((x, 385), name, font=font, fill="black", anchor="mm")
    return image


def main() -> None:
    images = {"logo": (logo, 6.0), "courbe": (curve, 12.0)}
    dossier = Dossier(images, headings="bold", font="Liberation Sans", size=11, accent="C8102E", head_fill="", footer="RC Valbrune -")
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Le RC Valbrune sur les réseaux")


if __name__ == "__main__":
    main()
