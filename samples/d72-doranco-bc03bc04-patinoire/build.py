"""Build dossier.docx and dossier.pdf: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def bars(values, fill):
    """Plain bars, one per month or theme."""
    image = Image.new("RGB", (820, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate(values):
        draw.rectangle((50 + n * 125, 270 - value // 5, 130 + n * 125, 270), fill=fill)
        draw.text((70 + n * 125, 252 - value // 5), str(value), fill="#333333")
    draw.line((30, 270, 800, 270), fill="#333333", width=2)
    return image


def main():
    images = {
        "inter": (lambda: bars((412, 588, 701, 1190, 1036, 955), "#2e6f95"), 12),
        "tona": (lambda: bars((470, 310, 290), "#8a3b3b"), 10),
    }
    dossier = Dossier(
        images, headings="styles", font="Liberation Sans", size=10.5, accent="1D4E68", head_fill="DCE8EE",
        header="Ville de Vaucelin – Direction des sports – Patinoire municipale Le Givrier",
        footer="M. Torquat – BC03 / BC04 – page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier patinoire Le Givrier")


main()
