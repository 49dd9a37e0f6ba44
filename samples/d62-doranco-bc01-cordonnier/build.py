"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. The text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def sign() -> Any:
    """The shop sign: a boot on a brown plate."""
    image = Image.new("RGB", (600, 300), "#5b3a21")
    draw = ImageDraw.Draw(image)
    draw.polygon([(240, 50), (320, 50), (320, 150), (400, 190), (400, 230), (240, 230)], fill="#e8c48a")
    draw.rectangle((232, 230, 408, 248), fill="#1c120a")
    return image


def main() -> None:
    dossier = Dossier({"sign": (sign, 6)}, headings="bold", font="Georgia", accent="5B3A21", head_fill="F1E4D0",
                      header="Au Pas Repris – étude de cas", footer="N. Castaing – page")  # fmt: skip
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Au Pas Repris")


if __name__ == "__main__":
    main()
