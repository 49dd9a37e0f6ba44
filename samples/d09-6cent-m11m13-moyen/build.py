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

WOOD, FIR, YOLK = "#b5793c", "#29524a", "#f2c14e"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (640, 360), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon([(240, 90), (400, 90), (320, 250)], fill=WOOD)
    draw.rectangle((225, 65, 415, 95), fill=FIR)
    draw.rectangle((308, 20, 332, 66), fill=YOLK)
    draw.text((320, 310), "BILLE & COPEAU", font=font(44, True), fill=FIR, anchor="mm")
    return image


def followers() -> Image.Image:
    image = Image.new("RGB", (1000, 460), "white")
    draw = ImageDraw.Draw(image)
    series = {"Instagram": ((1180, 1264, 1402), FIR), "Facebook": ((2310, 2318, 2341), WOOD), "Pinterest": ((96, 131, 208), YOLK)}
    for s, (name, (values, colour)) in enumerate(series.items()):
        draw.rectangle((90 + s * 220, 20, 115 + s * 220, 45), fill=colour)
        draw.text((125 + s * 220, 32), name, font=font(20), fill="black", anchor="lm")
        for n, value in enumerate(values):
            x = 110 + n * 300 + s * 75
            draw.rectangle((x, 400 - value // 8, x + 60, 400), fill=colour)
            draw.text((x + 30, 385 - value // 8), str(value), font=font(17), fill="black", anchor="mm")
    for n, month in enumerate(("août", "septembre", "octobre")):
        draw.text((215 + n * 300, 428), month, font=font(20), fill="black", anchor="mm")
    draw.line((70, 400, 960, 400), fill="black", width=2)
    return image


def photo() -> Image.Image:
    image = Image.new("RGB", (720, 500), "#efe3d0")
    draw = ImageDraw.Draw(image)
    for n, colour in enumerate((WOOD, "#c98f53", "#a5692f", "#d9a86c")):
        x = 90 + n * 145
        draw.rounded_rectangle((x, 230, x + 120, 340), 22, fill=colour)
        draw.ellipse((x + 8, 315, x + 48, 355), fill=FIR)
        draw.ellipse((x + 72, 315, x + 112, 355), fill=FIR)
    draw.rectangle((0, 355, 720, 500), fill="#d8c3a5")
    draw.text((360, 440), "Le petit train de 1962", font=font(34, True), fill=FIR, anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "followers": (followers, 13), "photo": (photo, 8)},
        header="Bille & Copeau – générer et animer une communauté",
        footer="Capucine Ferrazza – dossier de certification –",
        font="Liberation Sans",
        size=11,
        accent="29524A",
        head_fill="F6E3B4",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Bille & Copeau, dossier de certification")


if __name__ == "__main__":
    main()
