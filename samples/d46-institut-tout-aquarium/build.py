"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

LINES = ["Audience : Parents 3-11 ans, 40 km", "Lieu : Port-Averel, rayon 40 km", "Age : 28 - 50 ans   Genre : tous",
         "Inclure : parents (enfants 3-11 ans)", "Exclure : acheteurs 90 jours", "Taille estimee : 31 000 - 36 500"]


def draw(name: str) -> Any:
    image = Image.new("RGB", (760, 320), "white" if name != "target" else "#eef2f5")
    pen = ImageDraw.Draw(image)
    if name == "logo":
        pen.ellipse((290, 40, 470, 220), outline="#0B4F6C", width=18)
        pen.arc((320, 90, 440, 210), 0, 300, fill="#E4572E", width=14)
    elif name == "bars":
        for n, v in enumerate((14, 22, 31, 36, 28, 41, 52, 37, 30, 27)):
            pen.rectangle((40 + n * 70, 290 - v * 4, 85 + n * 70, 290), fill="#0B4F6C")
            pen.text((50 + n * 70, 294), str(v), fill="black", font=ImageFont.load_default(18))
    else:
        for n, line in enumerate(LINES):
            pen.rectangle((25, 20 + n * 49, 735, 60 + n * 49), fill="white", outline="#9aa7b1")
            pen.text((40, 28 + n * 49), line, fill="black", font=ImageFont.load_default(22))
    return image


if __name__ == "__main__":
    sizes = (("logo", 7), ("bars", 12), ("target", 12))
    dossier = Dossier({n: (lambda n=n: draw(n), w) for n, w in sizes}, accent="0B4F6C", head_fill="D6E6EC",
                      header="Dossier Community Manager – Aquarium de la Crique", footer="Maëlle Corvaisier – page")
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Aquarium de la Crique")
