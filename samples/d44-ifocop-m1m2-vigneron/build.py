"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def walls() -> Any:
    """Three dry-stone walls, one above the other: the estate's mark."""
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    for row in range(3):
        for n in range(7 - row):
            left = 60 + row * 42 + n * 84
            draw.rounded_rectangle((left, 190 - row * 70, left + 76, 250 - row * 70), 14, fill=("#6b2737", "#8c5a3c", "#b59a72")[row])
    return image


def curve() -> Any:
    """Bookings per month: October, November, December."""
    image = Image.new("RGB", (640, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, (month, value) in enumerate((("oct.", 11), ("nov.", 21), ("dec.", 40))):
        draw.rectangle((90 + n * 180, 250 - value * 5, 190 + n * 180, 250), fill="#6b2737")
        draw.text((120 + n * 180, 262), f"{month} : {value}", fill="black", font_size=20)
    return image


options = {"font": "Georgia", "size": 10.5, "accent": "6B2737", "head_fill": "EFE3D6"}
dossier = Dossier({"walls": (walls, 7), "curve": (curve, 10)}, header="Domaine des Trois Murets", footer="Philippe Garrouste –", **options)
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Domaine des Trois Murets")
