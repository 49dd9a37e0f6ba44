"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import SCREENS, TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def screen(lines: list[str]) -> Any:
    """A mock telephone screen: one band of text per line, the first as the title bar."""
    image = Image.new("RGB", (620, 60 + 62 * len(lines)), "#f4f1ea")
    draw = ImageDraw.Draw(image)
    for n, line in enumerate(lines):
        draw.rounded_rectangle((20, 20 + n * 62, 600, 72 + n * 62), 12, fill="#0f5c6e" if n == 0 else "white")
        draw.text((36, 33 + n * 62), line, fill="white" if n == 0 else "#222222", font_size=22)
    return image


def bars() -> Any:
    """Reach of the eight posts of the test."""
    image = Image.new("RGB", (760, 330), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((410, 930, 520, 1260, 1480, 700, 640, 1110)):
        draw.rectangle((30 + n * 90, 290 - value // 6, 95 + n * 90, 290), fill="#0f5c6e")
        draw.text((40 + n * 90, 298), f"n°{n + 1}: {value}", fill="black", font_size=14)
    return image


images = {name: (lambda lines=lines: screen(lines), 8.5) for name, lines in SCREENS.items()} | {"bars": (bars, 12)}
dossier = Dossier(images, headings="bold", font="Arial", size=10, accent="0F5C6E", head_fill="D7ECEF", header="Paliô / BC02 + BC03", footer="I. Kerdoncuff, p.")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Paliô")
