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

SLATE, FOAM, OILSKIN = "#3d4f5c", "#e4f0f0", "#f2c230"
PAIMPOL = (3, 4, 6, 17, 11, 5)
PONTRIEUX = (1, 1, 2, 3, 3, 2)


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def pebble(draw: ImageDraw.ImageDraw, x: int, y: int, width: int) -> None:
    """The smiling pebble; (x, y) is its top left corner."""
    height = int(width * 0.72)
    draw.ellipse((x, y, x + width, y + height), fill=SLATE)
    for eye in (0.33, 0.61):
        draw.ellipse((x + width * eye, y + height * 0.3, x + width * (eye + 0.07), y + height * 0.42), fill=FOAM)
    box = (x + width * 0.32, y + height * 0.35, x + width * 0.68, y + height * 0.75)
    draw.arc(box, 20, 160, fill=OILSKIN, width=max(3, width // 40))


def boot(draw: ImageDraw.ImageDraw, x: int, y: int, unit: int) -> None:
    draw.polygon(
        (x, y, x + unit, y, x + unit, y + unit * 1.6, x + unit * 2, y + unit * 2, x + unit * 2, y + unit * 2.4, x, y + unit * 2.4),
        fill=OILSKIN,
        outline=SLATE,
    )


def logo() -> Image.Image:
    image = Image.new("RGB", (900, 560), FOAM)
    draw = ImageDraw.Draw(image)
    pebble(draw, 270, 80, 360)
    draw.text((450, 470), "Les P'tits Galets", font=font(64, True), fill=SLATE, anchor="mm")
    return image


def page() -> Image.Image:
    image = Image.new("RGB", (700, 760), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((30, 30, 190, 190), fill=FOAM)
    pebble(draw, 50, 66, 120)
    draw.text((220, 50), "lesptitsgalets", font=font(30, True), fill="black")
    draw.text((220, 100), "86 publications   1 340 abonnés", font=font(20), fill="black")
    draw.text((30, 210), "Onze crèches du Trégor. Visite ?", font=font(22), fill="black")
    for n, label in enumerate(("Visiter", "Nos métiers", "Une journée")):
        draw.ellipse((40 + n * 150, 260, 130 + n * 150, 350), outline=OILSKIN, width=6, fill=FOAM)
        draw.text((85 + n * 150, 370), label, font=font(17), fill="black", anchor="mm")
    for n in range(6):
        x, y = 30 + (n % 3) * 215, 400 + (n // 3) * 175
        draw.rectangle((x, y, x + 205, y + 165), fill=(SLATE, FOAM)[n % 2])
        boot(draw, x + 60, y + 40, 36)
    return image


def reel() -> Image.Image:
    image = Image.new("RGB", (1200, 560), "white")
    draw = ImageDraw.Draw(image)
    steps = (("0-5 s", "La flaque, vue du dessus"), ("5-18 s", "Huit paires de bottes"), ("18-25 s", "Le portemanteau trempé"))
    for n, (when, what) in enumerate(steps):
        x = 60 + n * 380
        draw.rectangle((x, 30, x + 260, 450), fill=FOAM, outline=SLATE, width=4)
        draw.ellipse((x + 40, 270, x + 220, 400), fill="#b6cdd3")
        for m in range(n + 1):
            boot(draw, x + 50 + m * 60, 160, 30)
        draw.text((x + 130, 480), when, font=font(24, True), fill=SLATE, anchor="mm")
        draw.text((x + 130, 520), what, font=font(20), fill=SLATE, anchor="mm")
    return image


def curve() -> Image.Image:
    """Visit requests per month, January to June."""
    image = Image.new("RGB", (1100, 480), "white")
    draw = ImageDraw.Draw(image)
    for n, month in enumerate(("janv.", "févr.", "mars", "avr.", "mai", "juin")):
        x = 80 + n * 165
        for shift, value, colour in ((0, PAIMPOL[n], SLATE), (55, PONTRIEUX[n], OILSKIN)):
            draw.rectangle((x + shift, 410 - value * 20, x + shift + 48, 410), fill=colour)
            draw.text((x + shift + 24, 395 - value * 20), str(value), font=font(20), fill="black", anchor="mm")
        draw.text((x + 52, 440), month, font=font(22), fill="black", anchor="mm")
    draw.line((50, 410, 1070, 410), fill="black", width=3)
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 9), "page": (page, 6.5), "reel": (reel, 12.5), "courbe": (curve, 13)},
        font="Liberation Sans",
        size=10.5,
        accent="3D4F5C",
        head_fill="FBEFC6",
        header="Les P'tits Galets – production et diffusion",
        footer="Oriane Le Bihan, bloc 2 – page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Les P'tits Galets, production et diffusion de contenus")


if __name__ == "__main__":
    main()
