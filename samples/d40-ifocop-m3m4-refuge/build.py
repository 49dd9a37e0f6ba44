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


def basket() -> Any:
    """An empty basket, drawn in two strokes."""
    image = Image.new("RGB", (600, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.arc((120, 20, 480, 280), 180, 360, fill="#d9772b", width=14)
    draw.polygon([(100, 150), (500, 150), (440, 270), (160, 270)], outline="#d9772b", fill="#f6dcc2")
    for x in range(150, 460, 45):
        draw.line((x, 152, x + 15, 268), fill="#d9772b", width=6)
    return image


if __name__ == "__main__":
    dossier = Dossier(
        {"logo": (basket, 6), "panier": (basket, 8)},
        headings="bold",
        font="Georgia",
        size=10.5,
        accent="B85A17",
        head_fill="FBE6D4",
        header="Le Panier de Nestor – dossier M3 / M4",
        footer="S. Vauquelin – page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Le Panier de Nestor")
