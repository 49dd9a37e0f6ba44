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


def wheel() -> Any:
    """A wheel with its spokes."""
    image = Image.new("RGB", (300, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 280, 280), outline="#B5451B", width=16)
    for x, y in ((150, 20), (280, 150), (150, 280), (20, 150), (58, 58), (242, 242), (58, 242), (242, 58)):
        draw.line((150, 150, x, y), fill="#444444", width=4)
    return image


if __name__ == "__main__":
    dossier = Dossier(
        {"roue": (wheel, 4)},
        headings="bold",
        font="Arial",
        size=10.5,
        accent="B5451B",
        head_fill="F4E1D8",
        header="La Burette - dossier CM",
        footer="N. Kermadec - p.",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier La Burette")
