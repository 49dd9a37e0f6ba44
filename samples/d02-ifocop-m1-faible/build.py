"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py.

The examiner gets the PDF. Headings are larger bold text without Word styles; the four-part diagnosis is a picture only.
"""

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

MATRIX = (
    (
        "FORCES",
        "#cfe8cf",
        ("Équipe de 12 bénévoles soudés", "Vétérinaire présent chaque semaine", "Franchise de la présidente"),
    ),
    ("FAIBLESSES", "#f5d9c8", ("Inconnu du public", "Connexion internet très faible", "Aucune expérience des réseaux")),
    ("OPPORTUNITÉS", "#d3e3f5", ("Refuge départemental complet", "Loi de 2021 contre la maltraitance")),
    ("MENACES", "#f3cfd4", ("Abandons de l'été", "Subventions en baisse", "Mauvaise image des refuges")),
)


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def photo() -> Image.Image:
    image = Image.new("RGB", (900, 520), "#bcd7e8")
    draw = ImageDraw.Draw(image)
    draw.ellipse((-200, 320, 700, 900), fill="#6d9a52")
    draw.ellipse((300, 360, 1200, 900), fill="#5b8745")
    draw.rectangle((360, 230, 600, 380), fill="#c9b79c")
    draw.polygon(((340, 230), (480, 140), (620, 230)), fill="#8c4a32")
    draw.rectangle((455, 300, 505, 380), fill="#5c4632")
    for x in range(640, 880, 40):
        draw.rectangle((x, 330, x + 8, 390), fill="#5c4632")
    draw.line((640, 350, 880, 350), fill="#5c4632", width=5)
    draw.ellipse((700, 400, 790, 450), fill="#7a5a3c")
    draw.ellipse((775, 375, 825, 420), fill="#7a5a3c")
    return image


def matrix() -> Image.Image:
    image = Image.new("RGB", (1200, 640), "white")
    draw = ImageDraw.Draw(image)
    for n, (title, colour, items) in enumerate(MATRIX):
        x, y = 10 + (n % 2) * 595, 10 + (n // 2) * 315
        draw.rectangle((x, y, x + 585, y + 305), fill=colour, outline="#444444", width=2)
        draw.text((x + 24, y + 22), title, font=font(32, True), fill="#222222")
        for row, item in enumerate(items):
            draw.text((x + 24, y + 90 + row * 60), "- " + item, font=font(27), fill="#222222")
    return image


def main() -> None:
    dossier = Dossier(
        {"photo": (photo, 12), "matrix": (matrix, 15)},
        headings="bold",
        font="Liberation Serif",
        size=12,
        accent="2E6B34",
        head_fill="",
        footer="K. Marchetti - Le Refuge des Quatre Vents -",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Le Refuge des Quatre Vents")


if __name__ == "__main__":
    main()
