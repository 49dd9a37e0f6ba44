"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]
from _markup import Dossier
from content import TEXT
from matplotlib import get_data_path
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent


def font(size):
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf"), size)


def logo():
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    for n in range(3):
        draw.rectangle((210 + n * 100, 40 + n * 30, 290 + n * 100, 180), outline="#1d2b4f", width=10)
    draw.text((175, 200), "TROIS-ÉCLUSES", font=font(44), fill="#1d2b4f")
    return image


def resas():
    image = Image.new("RGB", (900, 380), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((22, 21, 24, 23, 25, 29, 31, 34, 37, 52)):
        draw.rectangle((40 + n * 84, 330 - value * 5, 95 + n * 84, 330), fill="#b5651d" if n > 3 else "#1d2b4f")
        draw.text((50 + n * 84, 302 - value * 5), str(value), font=font(18), fill="#333333")
    return image


dossier = Dossier({"logo": (logo, 7), "resas": (resas, 13)}, headings="bold", font="Arial", size=10.5, accent="1D2B4F", head_fill="E8E2D6", footer="M. Ollivaud – L'Éclusier – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Carnet de bord L'Éclusier")
