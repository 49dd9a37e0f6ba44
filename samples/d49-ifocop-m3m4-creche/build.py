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


def lampion(draw: Any, x: int, y: int, size: int, fill: str) -> None:
    draw.ellipse((x, y, x + size, y + size * 1.2), fill=fill, outline="#1f4d36", width=5)


def logo() -> Any:
    image = Image.new("RGB", (600, 240), "white")
    lampion(ImageDraw.Draw(image), 250, 60, 90, "#f5b700")
    return image


def duo() -> Any:
    image = Image.new("RGB", (780, 230), "#eeeeee")
    draw = ImageDraw.Draw(image)
    for n, text in enumerate(("Avant", "Facebook", "Instagram", "La porte")):
        draw.rectangle((15 + n * 190, 20, 190 + n * 190, 180), fill="#cccccc" if n == 0 else "#1f4d36")
        lampion(draw, 70 + n * 190, 60, 60, "#b9a5d6" if n == 0 else "#f5b700")
        draw.text((55 + n * 190, 190), text, fill="black", font_size=22)
    return image


dossier = Dossier({"logo": (logo, 8), "duo": (duo, 12)}, headings="bold", font="Verdana", size=10, accent="1F4D36",
                  head_fill="FFF2CC", footer="Les P'tits Lampions – Maïlys Corbin –")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Les P'tits Lampions")
