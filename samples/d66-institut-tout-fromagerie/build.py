"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(HERE))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Image.Image:
    image = Image.new("RGB", (360, 200), "white")
    draw = ImageDraw.Draw(image)
    draw.pieslice((90, 20, 270, 190), 25, 335, fill="#e8c45a", outline="#7a5a1c", width=6)
    for x, y in ((150, 80), (190, 140), (140, 130)):
        draw.ellipse((x, y, x + 22, y + 22), fill="#c79a2b")
    return image


def page() -> Image.Image:
    image = Image.new("RGB", (640, 300), "#eef1f4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 640, 110), fill="#4d6b3c")
    draw.ellipse((30, 70, 120, 160), fill="#e8c45a", outline="white", width=4)
    for y in (180, 205, 230, 255):
        draw.rectangle((30, y, 600 - y // 2, y + 10), fill="#c5ccd3")
    return image


dossier = Dossier({"logo": (logo, 6), "page": (page, 10)}, headings="styles", font="Arial", accent="4D6B3C",
                  head_fill="EBE3C8", header="Val d'Aurence – dossier professionnel", footer="Maëlle Fontbonne – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Val d'Aurence")
