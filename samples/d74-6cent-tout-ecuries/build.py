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


def logo() -> Any:
    """A horseshoe and the name."""
    image = Image.new("RGB", (700, 300), "#fbf6e9")
    draw = ImageDraw.Draw(image)
    draw.arc((270, 20, 430, 210), 130, 410, fill="#1d4a38", width=28)
    draw.text((130, 230), "LES ÉCURIES DU VAL PERDRIX", font=ImageFont.load_default(30), fill="#1d4a38")
    return image


def main() -> None:
    """Write both files."""
    dossier = Dossier({"logo": (logo, 7)}, headings="bold", font="Arial", size=10.5, accent="1D4A38", head_fill="E4EFE6",
                      header="Val Perdrix / réseaux", footer="J. Bréhier – p.")
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Les Écuries du Val Perdrix")


if __name__ == "__main__":
    main()
