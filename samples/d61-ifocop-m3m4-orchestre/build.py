"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Headings are large bold lines, serif text."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (300, 220), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((70, 30, 230, 190), fill="#1D3B53")
    for n in range(5):
        draw.line((90, 80 + 15 * n, 210, 80 + 15 * n), fill="#B88A3B", width=3)
    return image


def profils() -> Any:
    image = Image.new("RGB", (720, 240), "white")
    draw = ImageDraw.Draw(image)
    for n, name in enumerate(("Facebook", "Instagram", "YouTube")):
        draw.rectangle((20 + 235 * n, 30, 230 + 235 * n, 150), fill="#1D3B53")
        draw.ellipse((40 + 235 * n, 110, 110 + 235 * n, 180), fill="#B88A3B", outline="white", width=4)
        draw.text((125 + 235 * n, 165), name, fill="#333333")
    return image


dossier = Dossier({"logo": (logo, 4), "profils": (profils, 12)}, headings="bold", font="Liberation Serif", accent="1D3B53",
                  head_fill="E9E2D0", header="Orchestre de la Grande Écluse", footer="Y. Corbet – IFOCOP – page")  # fmt: skip
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Orchestre de la Grande Écluse")
