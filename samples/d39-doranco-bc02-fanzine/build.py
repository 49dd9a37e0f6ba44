"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

INK, CORAL = "#14213D", "#FF6B57"


def draw(kind: str) -> Any:
    image = Image.new("RGB", (700, 260), "white")
    pen = ImageDraw.Draw(image)
    if kind in ("logo", "reel", "mood"):
        pen.ellipse((250, 30, 450, 230), fill=INK)
        for r in range(80, 10, -20):
            pen.arc((350 - r, 130 - r, 350 + r, 130 + r), 0, 320, fill=CORAL, width=7)
    if kind == "reel":
        pen.text((270, 232), "La radio grésille.", fill=INK, font_size=20)
    if kind == "setup":
        for n, line in enumerate(("Compte professionnel : oui", "Vidéos HD : oui", "Boutique : non", "Remix : non")):
            pen.rectangle((60, 20 + n * 56, 640, 66 + n * 56), outline=INK, width=3)
            pen.text((80, 30 + n * 56), line, fill=INK, font_size=22)
    if kind == "bars":
        for n, value in enumerate((41, 28, 96, 67)):
            pen.rectangle((80 + n * 150, 240 - 2 * value, 170 + n * 150, 240), fill=CORAL if value > 90 else INK)
            pen.text((112 + n * 150, 212 - 2 * value), str(value), fill="black", font_size=22)
    return image

NAMES = ("logo", "mood", "setup", "reel", "bars")
if __name__ == "__main__":
    dossier = Dossier({n: (lambda n=n: draw(n), 9) for n in NAMES}, font="Arial", accent="14213D", head_fill="FFE1DC", footer="Mollusque – Yanis Le Guellaut –")  # noqa: E501
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Mollusque")
