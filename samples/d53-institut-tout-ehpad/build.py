"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]
from _markup import Dossier
from content import TEXT
from matplotlib import get_data_path
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent


def draw(width, height, texts, rects):
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    for box, fill in rects:
        pen.rectangle(box, fill=fill)
    for x, y, size, text in texts:
        pen.text((x, y), text, font=ImageFont.truetype(str(Path(get_data_path()) / "fonts/ttf/DejaVuSans.ttf"), size), fill="#333333")
    return image


def logo():
    return draw(640, 200, [(90, 140, 36, "MAISON DES GLYCINES")], [((120 + 60 * n, 20, 150 + 60 * n, 60 + 12 * (n % 4)), "#8e7cc3") for n in range(7)])


def annonce():
    lines = [(60, 40, 24, "Maison des Glycines · Sponsorisé"), (60, 440, 24, "Souffler un mardi, ce n'est pas abandonner."), (440, 500, 22, "Demander une visite")]
    return draw(720, 560, lines, [((60, 90, 660, 420), "#d9d2e9"), ((180, 200, 300, 330), "#ffffff"), ((400, 200, 520, 330), "#ffffff")])


def courbe():
    rows = list(enumerate((("févr.", 12), ("mars", 21), ("avril", 29), ("mai", 38), ("juin", 47))))
    return draw(760, 360, [(70 + n * 135, 325, 20, f"{m} : {v}") for n, (m, v) in rows], [((70 + n * 135, 310 - v * 6, 150 + n * 135, 310), "#6aa84f") for n, (m, v) in rows])


dossier = Dossier({"logo": (logo, 7), "annonce": (annonce, 9), "courbe": (courbe, 11)}, font="Georgia", accent="5B4A8A", head_fill="E4DFF0", header="Donner des nouvelles – Maison des Glycines", footer="Solène Rambaud – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Donner des nouvelles")
