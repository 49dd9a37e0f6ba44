"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def picture(kind: str) -> Any:
    """A drawing without text: ``logo`` (a wall of holds), ``chart`` (bars by month), ``ad`` (a phone with a climber)."""
    image = Image.new("RGB", (420, 640) if kind == "ad" else (760, 300), "white")
    draw = ImageDraw.Draw(image)
    if kind == "chart":
        for n, value in enumerate((402, 371, 390, 468, 547)):
            draw.rectangle((60 + n * 135, 280 - value // 2.2, 150 + n * 135, 280), fill="#ff6b57" if n > 2 else "#3b4f63")
    elif kind == "logo":
        draw.polygon(((180, 290), (330, 20), (600, 290)), fill="#3b4f63")
        for x, y in ((330, 80), (300, 170), (400, 150), (350, 230), (480, 240)):
            draw.ellipse((x - 16, y - 12, x + 16, y + 12), fill="#ff6b57")
    else:
        draw.rounded_rectangle((20, 20, 400, 620), 40, fill="#3b4f63")
        draw.ellipse((180, 180, 240, 240), fill="#ffd9a0")
        draw.rectangle((190, 240, 230, 400), fill="#ff6b57")
        draw.rounded_rectangle((90, 520, 330, 580), 20, fill="#ff6b57")
    return image


if __name__ == "__main__":
    pictures = {"logo": (lambda: picture("logo"), 7), "chart": (lambda: picture("chart"), 12), "ad": (lambda: picture("ad"), 5)}
    dossier = Dossier(
        pictures, font="Arial", size=10.5, accent="FF6B57", head_fill="FFE1DC", header="Neuvième Degré – Grow the crew", footer="Prise Directe –"
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Neuvième Degré")
