"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(HERE))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def courbe() -> Image.Image:
    image = Image.new("RGB", (760, 300), "white")
    draw = ImageDraw.Draw(image)
    values = (18, 21, 18, 19, 27, 14, 36, 39)
    points = [(50 + 92 * n, 270 - 6 * value) for n, value in enumerate(values)]
    draw.line((30, 270, 740, 270), fill="#888888", width=2)
    draw.line(points, fill="#0B1026", width=5)
    for (x, y), value in zip(points, values, strict=True):
        draw.ellipse((x - 7, y - 7, x + 7, y + 7), fill="#F2C14E", outline="#0B1026")
        draw.text((x - 6, y - 24), str(value), fill="#0B1026")
    return image


dossier = Dossier({"courbe": (courbe, 12)}, headings="bold", font="Times New Roman", size=11.5, accent="0B1026",
                  head_fill="F6E7BF", footer="A. Virieux – La Coupole d'Ormeval –")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "La Coupole d'Ormeval")
