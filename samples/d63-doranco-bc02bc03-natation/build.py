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


def draw(values: tuple[int, ...]) -> Any:
    """A wave logo (no value) or a bar chart of the values."""
    image = Image.new("RGB", (760, 300), "white")
    pen = ImageDraw.Draw(image)
    for n in range(0 if values else 6):
        pen.arc((60 + n * 110, 90, 170 + n * 110, 200), 180 * (n % 2), 180 + 180 * (n % 2), fill="#0b6e8f", width=16)
    for n, value in enumerate(values):
        pen.rectangle((80 + n * 160, 270 - value // 4, 180 + n * 160, 270), fill="#0b6e8f" if n < 3 else "#f2a900")
        pen.text((110 + n * 160, 250 - value // 4), str(value), fill="black")
    return image


def main() -> None:
    images = {"logo": (lambda: draw(()), 8.0), "bars": (lambda: draw((318, 402, 561, 733)), 12.0)}
    dossier = Dossier(images, headings="styles", accent="0B6E8F", head_fill="D8EEF5",
                      header="Les Ondines de Courvelle – projet BC02 et BC03", footer="Titouan Lescaille – page")  # fmt: skip
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Les Ondines de Courvelle")


if __name__ == "__main__":
    main()
