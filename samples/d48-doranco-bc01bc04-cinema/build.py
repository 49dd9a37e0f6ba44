"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (600, 220), "white")
    draw = ImageDraw.Draw(image)
    for n in range(9):
        draw.rectangle((20 + n * 63, 20, 70 + n * 63, 50), fill="#7a1f2b")
    draw.text((150, 80), "LE RUBAN", fill="#7a1f2b", font_size=72)
    return image


def curve() -> Any:
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    points = [(90 + n * 170, 230 - (value - 2270) * 3 // 2) for n, value in enumerate((2288, 2301, 2310, 2396))]
    draw.line(points, fill="#7a1f2b", width=4)
    for (x, y), text in zip(points, ("oct. 2288", "nov. 2301", "déc. 2310", "janv. 2396"), strict=True):
        draw.text((x - 30, y - 28), text, fill="black", font_size=17)
    return image


dossier = Dossier({"logo": (logo, 8), "curve": (curve, 11)}, font="Cambria", accent="7A1F2B", head_fill="EFDDE0",
                  header="Le Ruban – BC01 et BC04", footer="Ysaline Ferrand –")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Une salle, une ville, des voix")
