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

ACCENT = "9A2A3C"


def logo() -> io.BytesIO:
    image = Image.new("RGB", (420, 300), "white")
    pen = ImageDraw.Draw(image)
    pen.polygon(((90, 90), (330, 90), (210, 290)), fill="#C7283F")
    pen.ellipse((85, 50, 335, 140), fill="#C7283F")
    for x in (150, 210, 270):
        for y in (110, 150):
            pen.ellipse((x - 5, y - 8, x + 5, y + 8), fill="#F6D55C")
    pen.polygon(((130, 70), (210, 20), (290, 70), (210, 95)), fill="#3F7D3A")
    return png(image)


def chart() -> io.BytesIO:
    image = Image.new("RGB", (900, 400), "white")
    pen = ImageDraw.Draw(image)
    pen.text((60, 10), "Visites de la page « venir cueillir »", fill="black", font_size=24)
    for i, (name, value) in enumerate((("mai 2025", 640), ("mai 2026", 1480))):
        pen.rectangle((220, 90 + i * 130, 220 + value // 3, 170 + i * 130), fill=("#C9C9C9", "#C7283F")[i])
        pen.text((60, 115 + i * 130), name, fill="black", font_size=24)
        pen.text((235 + value // 3, 115 + i * 130), str(value), fill="black", font_size=24)
    return png(image)


IMAGES = {"logo": (logo, 5), "chart": (chart, 11)}


if __name__ == "__main__":
    build(TEXT, HEADER, Look(ACCENT, "F6E3E5", "Georgia", 10.5, False, datetime.datetime(2026, 6, 22), IMAGES), HERE / "dossier.docx")
