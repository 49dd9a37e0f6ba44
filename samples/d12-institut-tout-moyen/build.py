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

SEA, SAND = "#28506b", "#d9a05b"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSerif-Bold.ttf" if bold else "DejaVuSerif.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (420, 360), "white")
    draw = ImageDraw.Draw(image)
    for n in range(6):
        box = (60 + n * 22, 40 + n * 18, 360 - n * 22, 320 - n * 18)
        draw.ellipse(box, fill=SEA if n % 2 == 0 else SAND)
    draw.polygon([(290, 210), (400, 180), (350, 270)], fill="white", outline=SEA)
    return image


def ventes() -> Image.Image:
    image = Image.new("RGB", (1000, 420), "white")
    draw = ImageDraw.Draw(image)
    for n, (label, value) in enumerate([("avr. 1", 51), ("avr. 2", 96), ("mai 1", 48), ("mai 2", 57), ("juin 1", 44), ("juin 2", 81)]):
        x = 80 + n * 150
        draw.rectangle((x, 350 - value * 3, x + 90, 350), fill=SEA)
        draw.text((x + 45, 332 - value * 3), str(value), font=font(22, True), fill="black", anchor="mm")
        draw.text((x + 45, 385), label, font=font(20), fill="black", anchor="mm")
    draw.line((50, 350, 960, 350), fill="black", width=2)
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 5.5), "ventes": (ventes, 12.5)},
        headings="bold",
        header="Lisandre Vautrot",
        footer="Le Bigorneau bavard –",
        font="Liberation Serif",
        size=11.5,
        accent="28506B",
        head_fill="EFE3D0",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Le Bigorneau bavard – dossier professionnel")


if __name__ == "__main__":
    main()
