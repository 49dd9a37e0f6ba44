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

BLUE, PALE = "#1b6f8f", "#e3f1f6"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (560, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon((280, 20, 215, 125, 345, 125), fill=BLUE)
    draw.ellipse((210, 80, 350, 200), fill=BLUE)
    draw.text((280, 230), "hydralys", font=font(38, True), fill=BLUE, anchor="mm")
    return image


def phone() -> Image.Image:
    image = Image.new("RGB", (360, 560), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((20, 10, 340, 550), 28, outline="black", width=6)
    draw.text((40, 70), "Analyse eau de puits :", font=font(22, True), fill="black")
    draw.text((40, 100), "prix, délai, mode", font=font(22, True), fill="black")
    draw.rectangle((150, 40, 334, 170), fill=BLUE)
    for n, label in enumerate(("J'ai un puits", "J'ai une source", "J'ai un potager")):
        draw.text((162, 56 + n * 36), label, font=font(18), fill="white")
    for n in range(6):
        draw.rectangle((40, 200 + n * 34, 320 - (n % 3) * 40, 216 + n * 34), fill="#d5d5d5")
    draw.rectangle((40, 430, 320, 490), fill=PALE, outline=BLUE, width=3)
    draw.text((180, 460), "Commander le flacon", font=font(20, True), fill=BLUE, anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 6), "phone": (phone, 5)},
        header="Hydralys – mises en situation 3, 4 et 5",
        footer="L. Peyrachon – page",
        font="Carlito",
        size=11,
        accent="1B6F8F",
        head_fill="E3F1F6",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Mises en situation 3, 4 et 5 – Hydralys")


if __name__ == "__main__":
    main()
