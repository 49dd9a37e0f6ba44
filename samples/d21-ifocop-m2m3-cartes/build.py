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

NIGHT, BRASS = "#101e4a", "#c59b3a"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def door() -> Image.Image:
    image = Image.new("RGB", (420, 460), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((90, 20, 330, 440), radius=30, fill=NIGHT)
    draw.ellipse((175, 170, 245, 240), fill=BRASS)
    draw.polygon((198, 225, 222, 225, 236, 320, 184, 320), fill=BRASS)
    return image


def post() -> Image.Image:
    image = Image.new("RGB", (640, 800), NIGHT)
    draw = ImageDraw.Draw(image)
    for n in range(12):
        x, y = 110 + (n % 4) * 140, 140 + (n // 4) * 190
        draw.ellipse((x - 8, y - 40, x + 8, y - 24), fill="white")
        if n == 6:
            draw.text((x, y + 20), "?", font=font(70, True), fill="white", anchor="mm")
        else:
            draw.ellipse((x - 22, y - 20, x + 22, y + 24), outline=BRASS, width=8)
            draw.rectangle((x - 5, y + 24, x + 5, y + 90), fill=BRASS)
    draw.text((320, 720), "ONZE.", font=font(64, True), fill="white", anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"door": (door, 6), "post": (post, 6.5)},
        headings="bold",
        footer="le verrou bleu · carnet de jeu ·",
        font="DejaVu Sans",
        size=9.5,
        accent="101E4A",
        head_fill="F3E6C4",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Le Verrou Bleu, carnet de jeu")


if __name__ == "__main__":
    main()
