"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def heron(width: int = 500) -> Any:
    """A plain heron shape over reeds."""
    image = Image.new("RGB", (width, 300), "#2F5D50")
    draw = ImageDraw.Draw(image)
    for x in range(10, width, 28):
        draw.line((x, 300, x + 6, 190), fill="#C98A2B", width=4)
    draw.line((230, 280, 235, 170), fill="white", width=6)
    draw.ellipse((190, 120, 290, 185), fill="white")
    draw.line((280, 140, 300, 60, 345, 66), fill="white", width=9)
    return image


def palette() -> Any:
    image = Image.new("RGB", (900, 300), "white")
    image.paste(heron(500), (0, 0))
    ImageDraw.Draw(image).rectangle((520, 0, 700, 300), fill="#2F5D50")
    ImageDraw.Draw(image).rectangle((720, 0, 899, 300), fill="#C98A2B")
    return image


drawn = {"marque": (heron, 7.0), "palette": (palette, 12.0)}
dossier = Dossier(drawn, headings="bold", font="Arial", size=10.5, accent="2F5D50", head_fill="", header="Carnet de marais", footer="S. Garrigou")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Carnet de marais")
