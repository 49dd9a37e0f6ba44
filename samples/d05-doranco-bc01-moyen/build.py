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

ASH, INK, BEACON = "#eadfc8", "#22303c", "#e0662b"
POSTS = (4, 3, 2, 3, 3, 4, 5, 6, 9, 21, 18, 3)
SALES = (14, 9, 3, 1, 0, 0, 1, 2, 5, 8, 13, 44)


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (1000, 520), ASH)
    draw = ImageDraw.Draw(image)
    draw.polygon((120, 400, 380, 110, 520, 260, 610, 180, 860, 400), fill=INK)
    draw.polygon((330, 166, 380, 110, 432, 166, 395, 190, 370, 170), fill="white")
    for x in (610, 660):
        draw.rounded_rectangle((x, 60, x + 26, 430), radius=13, fill=BEACON)
    draw.text((500, 470), "VAROZ", font=font(64, True), fill=INK, anchor="mm")
    return image


def bars() -> Image.Image:
    """Share of the year's posts and of the year's sales, in %, by month from January."""
    image = Image.new("RGB", (1200, 520), "white")
    draw = ImageDraw.Draw(image)
    for month, (posts, sales) in enumerate(zip(POSTS, SALES, strict=True)):
        x = 50 + month * 95
        draw.rectangle((x, 460 - posts * 9, x + 32, 460), fill=ASH, outline=INK)
        draw.rectangle((x + 36, 460 - sales * 9, x + 68, 460), fill=INK)
        draw.text((x + 34, 488), "JFMAMJJASOND"[month], font=font(24), fill=INK, anchor="mm")
        draw.text((x + 52, 446 - sales * 9), str(sales), font=font(18), fill=INK, anchor="mm")
    draw.line((30, 460, 1180, 460), fill=INK, width=3)
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 10), "barres": (bars, 14.5)},
        headings="bold",
        font="Liberation Sans",
        size=10.5,
        accent="22303C",
        head_fill="EADFC8",
        header="Skis Varoz / stratégie digitale",
        footer="T. Escoffier –",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Skis Varoz, stratégie de communication digitale")


if __name__ == "__main__":
    main()
