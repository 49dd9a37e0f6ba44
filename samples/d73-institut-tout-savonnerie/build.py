"""Build dossier.docx and dossier.pdf: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def curve():
    """A hand-like line of monthly orders."""
    image = Image.new("RGB", (760, 280), "#fffdf6")
    draw = ImageDraw.Draw(image)
    points = [(80 + n * 190, 250 - v * 7) for n, v in enumerate((12, 14, 19, 27))]
    draw.line(points, fill="#7a4b2a", width=5)
    for x, y in points:
        draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill="#b5802f")
    return image


def main():
    dossier = Dossier(
        {"curve": (curve, 9)}, headings="bold", font="P052", size=11.5, accent="7A4B2A",
        head_fill="", footer="carnet de Noémie –",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Carnet de savonnerie")


main()
