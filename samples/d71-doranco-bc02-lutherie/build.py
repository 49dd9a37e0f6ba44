"""Build dossier.docx and dossier.pdf: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

HERE = Path(__file__).resolve().parent


def palette() -> Image.Image:
    """Four flat colours, the workshop's palette, with a long f-hole across."""
    image = Image.new("RGB", (800, 220), "white")
    draw = ImageDraw.Draw(image)
    for n, fill in enumerate(("#9c4a1a", "#e8c27a", "#23302b", "#f7f1e6")):
        draw.rectangle((n * 200, 0, n * 200 + 196, 220), fill=fill)
    draw.arc((60, 30, 130, 110), 90, 330, fill="#23302b", width=9)
    draw.arc((60, 105, 130, 190), 270, 150, fill="#23302b", width=9)
    return image


if __name__ == "__main__":
    book = Dossier({"palette": (palette, 9)}, headings="bold", font="Georgia", size=10.5, accent="9C4A1A", head_fill="F1E0BF",
                   footer="Inès Bouvard-Lacaze · Doranco · bloc 2 ·")
    book.write(TEXT)
    book.save(HERE / "dossier.docx", "Atelier Brosset, campagne de rentrée")
