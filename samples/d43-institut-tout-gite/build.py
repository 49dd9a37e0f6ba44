"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(HERE))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def owl() -> Any:
    """A pen-drawn owl on a branch, the sign of the house."""
    image = Image.new("RGB", (520, 360), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((170, 50, 350, 300), fill="#8A6B4A", outline="#4B3621", width=5)
    for x in (225, 295):
        draw.ellipse((x - 34, 96, x + 34, 164), fill="#F5EEDC", outline="#4B3621", width=4)
        draw.ellipse((x - 12, 118, x + 12, 142), fill="#222222")
    draw.polygon(((260, 150), (246, 178), (274, 178)), fill="#D9902F")
    draw.rectangle((60, 296, 470, 312), fill="#4B3621")
    return image


def main() -> None:
    options = {"headings": "bold", "font": "Georgia", "size": 11, "accent": "4B5D2A", "head_fill": ""}
    dossier = Dossier({"owl": (owl, 6)}, footer="Maëlys Courtadon, carnet de stage -", **options)
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Carnet d'un gîte")


if __name__ == "__main__":
    main()
