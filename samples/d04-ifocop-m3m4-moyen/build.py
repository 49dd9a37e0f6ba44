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

WATER, BRICK, CHALK, INK = "#7fb8ad", "#a6492f", "#f7f3ea", "#2b2b2b"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def gate(draw: ImageDraw.ImageDraw, x: int, y: int, unit: int) -> None:
    """A lock gate: two leaves in a V above three waves; (x, y) is the top left corner."""
    draw.polygon((x, y, x + unit * 4, y + unit, x + unit * 4, y + unit * 5, x, y + unit * 4), fill=BRICK)
    draw.polygon((x + unit * 8, y, x + unit * 4.2, y + unit, x + unit * 4.2, y + unit * 5, x + unit * 8, y + unit * 4), fill=BRICK)
    for n in range(3):
        top = y + unit * (5.3 + n * 0.7)
        draw.line((x - unit, top, x + unit * 9, top), fill=CHALK, width=max(3, unit // 5))


def logo() -> Image.Image:
    image = Image.new("RGB", (800, 620), WATER)
    draw = ImageDraw.Draw(image)
    gate(draw, 240, 90, 40)
    draw.text((400, 510), "L'Écluse", font=font(84, True), fill=CHALK, anchor="mm")
    return image


def account() -> Image.Image:
    image = Image.new("RGB", (640, 800), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((40, 40, 200, 200), fill=WATER)
    gate(draw, 80, 80, 10)
    draw.text((230, 70), "ecluse.roanne", font=font(30, True), fill=INK)
    draw.text((230, 125), "1 912 abonnés  214 publications", font=font(19), fill=INK)
    draw.text((40, 225), "Des livres, du calme et parfois du bruit", font=font(20), fill=INK)
    for n, label in enumerate(("Appeler", "Itinéraire", "Message")):
        draw.rectangle((40 + n * 190, 280, 220 + n * 190, 325), fill=CHALK, outline=INK)
        draw.text((130 + n * 190, 302), label, font=font(18), fill=INK, anchor="mm")
    for n in range(9):
        x, y = 40 + (n % 3) * 190, 350 + (n // 3) * 145
        draw.rectangle((x, y, x + 180, y + 135), fill=(WATER, CHALK, "#c9d9d5")[(n * 2 + n // 3) % 3])
        draw.rectangle((x, y + 105, x + 180, y + 135), fill=BRICK)
    return image


def notebook() -> Image.Image:
    image = Image.new("RGB", (1000, 560), "#8c6d4f")
    draw = ImageDraw.Draw(image)
    draw.polygon((140, 90, 500, 120, 500, 490, 120, 450), fill=CHALK)
    draw.polygon((500, 120, 860, 90, 885, 450, 500, 490), fill="white")
    for n in range(8):
        draw.line((180, 160 + n * 34, 460, 172 + n * 34), fill="#b9b3a5", width=4)
    gate(draw, 590, 200, 22)
    draw.line((760, 60, 930, 330), fill=BRICK, width=16)
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 9), "fiche": (account, 6.5), "carnet": (notebook, 11)},
        font="Liberation Serif",
        size=11,
        accent="A6492F",
        head_fill="DDEBE8",
        header="L'Écluse – animation, modération, outils",
        footer="Maud Castelnau ·",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "La médiathèque L'Écluse")


if __name__ == "__main__":
    main()
