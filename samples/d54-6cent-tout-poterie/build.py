"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def bowl() -> Any:
    """The workshop's sign: a bowl on a wheel."""
    image = Image.new("RGB", (600, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.pieslice((170, 20, 430, 280), 0, 180, fill="#a4512b")
    draw.rectangle((100, 225, 500, 245), fill="#3c4a45")
    draw.rectangle((285, 245, 315, 295), fill="#3c4a45")
    return image


def main() -> None:
    dossier = Dossier(
        {"bowl": (bowl, 6)},
        headings="bold",
        font="Liberation Sans",
        size=10.5,
        accent="7A3B1E",
        head_fill="F1E2D6",
        footer="Atelier Tournebise – dossier réseaux sociaux – O. Ferrandou –",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Atelier Tournebise")


if __name__ == "__main__":
    main()
