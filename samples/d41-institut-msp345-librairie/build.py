"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def frame(size: tuple[int, int], boxes: list[tuple[int, int, int, int]]) -> Any:
    """A plain mock: rectangles in the shop's night blue on a pale ground."""
    image = Image.new("RGB", size, "#eef2f7")
    draw = ImageDraw.Draw(image)
    for n, box in enumerate(boxes):
        draw.rectangle(box, fill="#1b2a4a" if n % 2 == 0 else "#9fb3d1", outline="#1b2a4a", width=4)
    return image


def main() -> None:
    logo = frame((500, 220), [(60, 40, 245, 180), (255, 40, 440, 180)])
    phone = frame((700, 420), [(30, 30, 230, 390), (250, 30, 450, 390), (470, 30, 670, 390)])
    dossier = Dossier(
        {"logo": (lambda: logo, 4.5), "capture": (lambda: phone, 10)},
        font="Liberation Sans", size=10.5, accent="1B2A4A", head_fill="DCE4F0",
        header="Rapport de mission – L'Encre et le Givre", footer="T. Garnesson – MSP 3, 4 et 5 – page",
    )  # fmt: skip
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Rapport de mission L'Encre et le Givre")


if __name__ == "__main__":
    main()
