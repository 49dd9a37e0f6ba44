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
    """Three nails, head up."""
    image = Image.new("RGB", (420, 260), "white")
    draw = ImageDraw.Draw(image)
    for x in (110, 210, 310):
        draw.rectangle((x - 38, 30, x + 38, 52), fill="#37424d")
        draw.polygon(((x - 13, 52), (x + 13, 52), (x, 240)), fill="#8a3b1e")
    return image


def reach() -> Any:
    """Mean reach by type of content: album, short video, old photograph, poll."""
    image = Image.new("RGB", (760, 260), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((610, 1480, 1120, 540)):
        draw.rectangle((60, 20 + n * 58, 60 + value * 2 // 5, 58 + n * 58), fill="#8a3b1e" if value > 1000 else "#9aa5b0")
    return image


dossier = Dossier({"logo": (logo, 5), "reach": (reach, 12)}, font="Liberation Serif", accent="37424D", head_fill="E4E7EA",
                  header="Musée de la Clouterie – dossier de projet, blocs 2 et 3", footer="H. Marchandeau – page")  # fmt: skip
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Musée de la Clouterie")
