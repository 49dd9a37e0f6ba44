"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def arch() -> Any:
    """Three arches of a cloister, drawn in ink."""
    image = Image.new("RGB", (760, 300), "white")
    draw = ImageDraw.Draw(image)
    for left in (60, 280, 500):
        draw.arc((left, 40, left + 200, 240), 180, 360, fill="#5b3a29", width=8)
        for x in (left + 4, left + 196):
            draw.line((x, 140, x, 280), fill="#5b3a29", width=8)
    draw.line((30, 284, 730, 284), fill="#5b3a29", width=8)
    return image


if __name__ == "__main__":
    dossier = Dossier(
        {"arch": (arch, 10)}, font="Liberation Serif", size=12, accent="5B3A29", head_fill="", header="Les Heures de Valcendre", footer="–"
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Les Heures de Valcendre")
