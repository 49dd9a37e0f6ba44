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

GREEN, YELLOW = "#2f6b3a", "#e8c21a"
WEEKLY = (288, 437, 602, 653, 590, 686, 671)


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (420, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon((120, 90, 300, 90, 275, 270, 145, 270), fill=GREEN)
    draw.rectangle((105, 60, 315, 88), fill=YELLOW)
    draw.text((210, 180), "SITPO", font=font(38, True), fill="white", anchor="mm")
    return image


def curve() -> Image.Image:
    image = Image.new("RGB", (900, 380), "white")
    draw = ImageDraw.Draw(image)
    points = [(80 + n * 120, 330 - value * 300 // 700) for n, value in enumerate(WEEKLY)]
    draw.line((60, 330, 860, 330), fill="black", width=2)
    draw.line(points, fill=GREEN, width=5)
    for (x, y), value, month in zip(points, WEEKLY, "SONDJFM", strict=True):
        draw.ellipse((x - 7, y - 7, x + 7, y + 7), fill=YELLOW, outline=GREEN)
        draw.text((x, y - 22), str(value), font=font(18), fill="black", anchor="mm")
        draw.text((x, 352), month, font=font(18), fill="black", anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 5), "curve": (curve, 13)},
        header="SITPO – Opération « Rien au pied du bac »",
        footer="Note de présentation – folio",
        font="Liberation Sans Narrow",
        size=11,
        accent="2F6B3A",
        head_fill="E4E4E4",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Note de présentation – Rien au pied du bac")


if __name__ == "__main__":
    main()
