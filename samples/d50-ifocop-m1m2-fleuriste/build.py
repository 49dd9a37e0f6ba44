"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parents[0]))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    """A dahlia: sixteen petals and a muddy heart."""
    image = Image.new("RGB", (420, 420), "white")
    draw = ImageDraw.Draw(image)
    for n in range(16):
        draw.pieslice((30, 30, 390, 390), n * 22.5, n * 22.5 + 17, fill="#c2416b" if n % 2 else "#e58aa5")
    draw.ellipse((150, 150, 270, 270), fill="#5a3b22")
    return image


def bars() -> Any:
    """Reach of the twelve posts of the test."""
    image = Image.new("RGB", (860, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((410, 380, 2240, 520, 300, 460, 610, 1180, 290, 700, 560, 630)):
        draw.rectangle((30 + n * 68, 280 - value // 9, 76 + n * 68, 280), fill="#c2416b" if value > 1000 else "#b9a48f")
    return image


dossier = Dossier({"logo": (logo, 5), "bars": (bars, 13)}, font="Calibri", accent="9C2F55", head_fill="F7E3EA",
                  header="Gadoue & Dahlias – dossier CM", footer="Noé R. – M1 + M2 – page")  # fmt: skip
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Gadoue & Dahlias")
