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

NIGHT, ORANGE, CREAM = "#1f2a4d", "#e8833a", "#fff7e6"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (600, 320), "white")
    draw = ImageDraw.Draw(image)
    draw.pieslice((150, 60, 450, 360), 180, 360, fill=ORANGE)
    for x in range(170, 440, 45):
        draw.line((300, 210, x + (x - 300) * 0.6, 30), fill=ORANGE, width=4)
    draw.rectangle((100, 210, 500, 222), fill=NIGHT)
    draw.text((300, 270), "LES LÈVE-TÔT", font=font(40, True), fill=NIGHT, anchor="mm")
    return image


def hours() -> Image.Image:
    image = Image.new("RGB", (1000, 480), "white")
    draw = ImageDraw.Draw(image)
    bars = [("avant 6 h", 14), ("6 h - 6 h 45", 26), ("6 h 45 - 7 h 30", 29), ("7 h 30 - 9 h", 19), ("après 9 h", 9)]
    for n, (label, value) in enumerate(bars):
        x = 90 + n * 180
        draw.rectangle((x, 400 - value * 11, x + 110, 400), fill=NIGHT if n < 3 else ORANGE)
        draw.text((x + 55, 380 - value * 11), str(value), font=font(22, True), fill="black", anchor="mm")
        draw.text((x + 55, 430), label, font=font(18), fill="black", anchor="mm")
    draw.line((60, 400, 960, 400), fill="black", width=2)
    return image


def profile() -> Image.Image:
    image = Image.new("RGB", (640, 760), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((40, 40, 200, 200), fill=ORANGE, outline=NIGHT, width=5)
    draw.text((120, 120), "LT", font=font(60, True), fill=NIGHT, anchor="mm")
    draw.text((240, 60), "lesleve_tot.coop", font=font(28, True), fill="black")
    draw.text((240, 110), "212 abonnés   9 publications", font=font(20), fill="black")
    draw.text((40, 230), "Le café qu'on partage avant que la ville se réveille", font=font(19), fill="black")
    for n in range(9):
        x, y = 40 + (n % 3) * 190, 290 + (n // 3) * 150
        draw.rectangle((x, y, x + 180, y + 140), fill=(NIGHT, ORANGE, "#8a94b8")[(n * 2 + n // 3) % 3])
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 7), "hours": (hours, 14), "profile": (profile, 7)},
        header="Les Lève-Tôt – stratégie social media",
        footer="Noémie Le Guellec – page",
        font="Liberation Sans",
        size=10.5,
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier de stratégie social media – Les Lève-Tôt")


if __name__ == "__main__":
    main()
