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

RED, CREAM = "#a8281f", "#fbf3df"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (600, 260), CREAM)
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 40, 180, 160), outline=RED, width=22)
    draw.rectangle((170, 90, 500, 112), fill=RED)
    for x in (400, 450):
        draw.rectangle((x, 110, x + 22, 150), fill=RED)
    draw.text((300, 215), "LE TOUR DE CLÉ", font=font(36, True), fill=RED, anchor="mm")
    return image


def stats() -> Image.Image:
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    for n, (label, value) in enumerate([("nov.", 310), ("déc.", 345), ("janv.", 360), ("févr.", 520), ("mars", 610), ("avril", 655)]):
        x = 80 + n * 135
        draw.rectangle((x, 350 - value // 2, x + 80, 350), fill=RED if n > 2 else "#c9b99a")
        draw.text((x + 40, 335 - value // 2), str(value), font=font(20, True), fill="black", anchor="mm")
        draw.text((x + 40, 378), label, font=font(18), fill="black", anchor="mm")
    draw.line((50, 350, 870, 350), fill="black", width=2)
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "stats": (stats, 12)},
        headings="bold",
        header="Le Tour de Clé – dossier professionnel",
        footer="Solène Gautreau – page",
        font="Liberation Serif",
        size=11.5,
        accent="A8281F",
        head_fill="FBF3DF",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier professionnel – Le Tour de Clé")


if __name__ == "__main__":
    main()
