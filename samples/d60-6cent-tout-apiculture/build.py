"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. First half in Word styles, second half in bold lines."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import FIRST, SECOND  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (300, 260), "white")
    draw = ImageDraw.Draw(image)
    for x, y in ((150, 80), (98, 170), (202, 170)):
        draw.regular_polygon((x, y, 58), 6, fill="#C98A1B", outline="#4A2F14")
    return image


def courbe() -> Any:
    image = Image.new("RGB", (700, 300), "white")
    draw = ImageDraw.Draw(image)
    points = [(80 + 170 * n, 280 - (v - 1100) // 3) for n, v in enumerate((1240, 1410, 1590, 1790))]
    draw.line(points, fill="#C98A1B", width=6)
    for (x, y), v in zip(points, ("1 240", "1 410", "1 590", "1 790"), strict=True):
        draw.text((x - 12, y - 24), v, fill="#333333")
    return image


dossier = Dossier({"logo": (logo, 4), "courbe": (courbe, 11)}, headings="styles", accent="7A4A10", head_fill="F6E3BD",
                  header="La Ruchée du Vallat", footer="M. Quintric, S. Berrada – page")  # fmt: skip
dossier.write(FIRST)
dossier.headings, dossier.head_fill = "bold", ""
dossier.write(SECOND)
dossier.save(HERE / "dossier.docx", "La Ruchée du Vallat")
