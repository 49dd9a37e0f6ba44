"""Build dossier.docx and dossier.pdf: ``python build.py``. The text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402


def origins() -> Any:
    """Bars: where the quote requests came from."""
    image = Image.new("RGB", (860, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, (name, value) in enumerate((("Bouche-à-oreille", 74), ("Site", 31), ("Instagram", 22), ("Salons", 16))):
        top = 25 + n * 66
        draw.text((10, top + 8), name, font=ImageFont.load_default(24), fill="#222222")
        draw.rectangle((240, top, 240 + value * 7, top + 42), fill="#c8102e" if n == 0 else "#3a3a3a")
        draw.text((252 + value * 7, top + 8), str(value), font=ImageFont.load_default(24), fill="#222222")
    return image


def main() -> None:
    """Write both files."""
    dossier = Dossier({"origins": (origins, 12)}, headings="styles", font="Garamond", size=11.5, accent="9B1021",
                      head_fill="EFE9DF", header="Casse & Plomb – bloc 1", footer="Solène Quibert –")
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Casse & Plomb, stratégie de communication")


if __name__ == "__main__":
    main()
