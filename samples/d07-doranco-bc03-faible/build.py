"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

SEA, RED, SAND = "#0d5c75", "#c8432f", "#f3ead7"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (640, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((180, 40, 430, 170), fill=RED)
    draw.polygon([(410, 105), (520, 45), (500, 105), (520, 165)], fill=RED)
    draw.ellipse((225, 80, 250, 105), fill="white")
    for x in range(60, 580, 80):
        draw.arc((x, 185, x + 80, 225), 180, 360, fill=SEA, width=7)
    draw.text((320, 262), "LE GRONDIN PLONGÉE", font=font(36, True), fill=SEA, anchor="mm")
    return image


def reach() -> Image.Image:
    image = Image.new("RGB", (1000, 460), "white")
    draw = ImageDraw.Draw(image)
    for n, (label, value) in enumerate([("mai", 3900), ("juin", 5200), ("juillet", 4700), ("août", 5050)]):
        x = 110 + n * 220
        draw.rectangle((x, 390 - value // 17, x + 120, 390), fill=SEA)
        draw.text((x + 60, 372 - value // 17), f"{value}", font=font(22, True), fill="black", anchor="mm")
        draw.text((x + 60, 420), label, font=font(20), fill="black", anchor="mm")
    draw.line((70, 390, 960, 390), fill="black", width=2)
    return image


def story() -> Image.Image:
    image = Image.new("RGB", (460, 760), SEA)
    draw = ImageDraw.Draw(image)
    draw.text((230, 60), "legrondin.plongee", font=font(22, True), fill="white", anchor="mm")
    draw.rectangle((50, 250, 410, 560), fill=SAND)
    draw.text((230, 310), "On plonge où dimanche ?", font=font(23, True), fill="black", anchor="mm")
    for n, (label, share) in enumerate([("Le tombant", "61 %"), ("L'épave", "39 %")]):
        y = 370 + n * 90
        draw.rectangle((80, y, 380, y + 65), outline=SEA, width=4)
        draw.text((100, y + 32), label, font=font(21), fill="black", anchor="lm")
        draw.text((360, y + 32), share, font=font(21, True), fill=RED, anchor="rm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "reach": (reach, 13), "story": (story, 5.5)},
        headings="bold",
        header="Projet BC03 – Le Grondin Plongée",
        footer="Gaëtan Morvézen – page",
        font="Liberation Serif",
        size=11.5,
        accent="0D5C75",
        head_fill="DCEBF0",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Projet BC03 – Le Grondin Plongée")


if __name__ == "__main__":
    main()
