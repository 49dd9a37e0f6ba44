"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    """A bicycle of two wheels and a frame."""
    image = Image.new("RGB", (640, 320), "white")
    draw = ImageDraw.Draw(image)
    for x in (170, 470):
        draw.ellipse((x - 105, 95, x + 105, 305), outline="#0f5c46", width=14)
    frame = [(170, 200), (260, 90), (410, 90), (300, 200), (170, 200), (300, 200), (260, 90)]
    draw.line(frame, fill="#ef6c1a", width=12)
    draw.line([(400, 50), (470, 200)], fill="#ef6c1a", width=12)
    return image


LOOK = {"headings": "styles", "font": "Calibri", "accent": "0F5C46", "head_fill": "FBE3D2"}
dossier = Dossier({"logo": (logo, 7)}, header="Tout Vélo – dossier écrit", footer="Inès Kerbrat –", **LOOK)
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Tout Vélo")
