"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def ridge() -> Any:
    """Three summits and a roof."""
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    for x, top, fill in ((170, 70, "#6F8F7A"), (350, 30, "#2F4F3E"), (540, 90, "#8FA89A")):
        draw.polygon(((x - 170, 240), (x, top), (x + 170, 240)), fill=fill)
    draw.polygon(((300, 240), (300, 200), (350, 165), (400, 200), (400, 240)), fill="#8C2F23")
    return image


if __name__ == "__main__":
    dossier = Dossier(
        {"cimes": (ridge, 9)},
        headings="styles",
        font="Times New Roman",
        size=11.5,
        accent="2F4F3E",
        head_fill="DCE6E0",
        header="Étude de cas – Hôtel des Trois Combes",
        footer="Bloc 1 – page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Étude de cas Hôtel des Trois Combes")
