"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (420, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((110, 40, 310, 240), fill="#2F6B3C")
    draw.pieslice((150, 10, 270, 130), 180, 360, fill="#B3261E")
    draw.polygon([(300, 120), (400, 140), (300, 160)], fill="#444444")
    return image


def curve() -> Any:
    image = Image.new("RGB", (800, 300), "white")
    draw = ImageDraw.Draw(image)
    for values, fill in (((24, 29, 27), "#B3261E"), ((64, 97, 71), "#2F6B3C")):
        points = [(120 + 270 * n, 270 - 2.5 * v) for n, v in enumerate(values)]
        draw.line(points, fill=fill, width=6)
        for (x, y), v in zip(points, values, strict=True):
            draw.text((x, y - 24), str(v), fill="black", font_size=20)
    return image


if __name__ == "__main__":
    dossier = Dossier({"logo": (logo, 6), "courbe": (curve, 13)}, headings="bold", font="Calibri", accent="2F6B3C", head_fill="E4EFE2", header="Poivre Pivert – L. Maréchaux", footer="page")  # noqa: E501
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Poivre Pivert")
