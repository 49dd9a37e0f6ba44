"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (600, 240), "white")
    draw = ImageDraw.Draw(image)
    for n in range(6):
        draw.polygon([(60 + n * 80, 30), (130 + n * 80, 30), (110 + n * 80, 210), (80 + n * 80, 210)], fill="#7a1f2b" if n % 2 else "#b8323f")
    return image


def plan() -> Any:
    image = Image.new("RGB", (900, 330), "white")
    draw = ImageDraw.Draw(image)
    for row in range(9):
        for seat in range(26):
            fill = "#e8b4a0" if row == 6 and seat in (0, 1, 24, 25) else "#7a1f2b"
            draw.rectangle((60 + seat * 30, 20 + row * 33, 82 + seat * 30, 44 + row * 33), fill=fill)
    return image


dossier = Dossier({"logo": (logo, 6), "plan": (plan, 12)}, headings="bold", font="Georgia", accent="7A1F2B",
                  footer="Solène Pradaud – Doranco – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Faire parler les fauteuils")
