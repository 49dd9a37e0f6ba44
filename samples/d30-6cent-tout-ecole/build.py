"""Build dossier.docx (deterministic) from content.py: ``python build.py``; the PDF is made by soffice from the DOCX."""

from __future__ import annotations

import datetime
import io
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup_pct import Look, build, png  # noqa: E402
from content import HEADER, TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

ACCENT = "20605A"


def logo() -> io.BytesIO:
    image = Image.new("RGB", (520, 260), "white")
    pen = ImageDraw.Draw(image)
    for x in (150, 370):
        pen.ellipse((x - 85, 90, x + 85, 255), outline="#20605A", width=12)
        pen.line((x, 172, x + 40, 60), fill="#D98E04", width=10)
    pen.line((150, 172, 370, 172), fill="#D98E04", width=10)
    return png(image)


def chart() -> io.BytesIO:
    image = Image.new("RGB", (900, 420), "white")
    pen = ImageDraw.Draw(image)
    pen.line((80, 360, 860, 360), fill="black", width=3)
    for i, value in enumerate((38, 61, 97)):
        x = 170 + i * 230
        pen.rectangle((x, 360 - value * 3, x + 110, 360), fill="#20605A")
        pen.text((x + 40, 340 - value * 3), str(value), fill="black", font_size=20)
        pen.text((x + 20, 370), ("février", "mars", "avril")[i], fill="black", font_size=22)
    pen.text((80, 10), "Clics vers la page de réservation", fill="black", font_size=24)
    return png(image)


IMAGES = {"logo": (logo, 6), "chart": (chart, 12)}


if __name__ == "__main__":
    build(TEXT.replace("'", "’"), HEADER, Look(ACCENT, "DDEBE8", "Calibri", 11, True, datetime.datetime(2026, 5, 4), IMAGES), HERE / "dossier.docx")
