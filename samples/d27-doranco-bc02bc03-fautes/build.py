"""Build dossier.docx and dossier.pdf: bold headings, merged cells, weekly bullets, many spelling slips."""

import re
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2] / "main" / "samples")]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402


def font(size, bold=False):
    return ImageFont.truetype("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf", size)


def bassin():
    im = Image.new("RGB", (900, 380), "#bfe9ee")
    d = ImageDraw.Draw(im)
    for n in range(7):
        d.rectangle((0, 40 + n * 50, 900, 78 + n * 50), fill="#1fa3b5")
        for x in range(0, 900, 30):
            d.ellipse((x, 80 + n * 50, x + 10, 88 + n * 50), fill="#f4c430")
    return im


def reglages():
    im = Image.new("RGB", (900, 300), "white")
    d = ImageDraw.Draw(im)
    d.rectangle((0, 0, 900, 46), fill="#1877f2")
    d.text((16, 10), "Parametres de la Page > Roles", font=font(22, True), fill="white")
    for n, row in enumerate(("Kevin M. - administrateur", "Cindy - editeur", "Bruno - moderateur", "Publications des visiteurs : validation [ON]")):
        d.text((30, 66 + n * 55), row, font=font(22), fill="#222")
    return im


def affiche():
    im = Image.new("RGB", (600, 600), "#1fa3b5")
    d = ImageDraw.Draw(im)
    d.ellipse((120, 180, 480, 540), fill="#f4c430")
    d.ellipse((220, 280, 380, 440), fill="#1fa3b5")
    d.text((60, 40), "SOIREE BOUEES", font=font(54, True), fill="white")
    d.text((120, 110), "vendredi 18h - 21h", font=font(36), fill="white")
    return im


def graphe():
    im = Image.new("RGB", (900, 420), "white")
    d = ImageDraw.Draw(im)
    for n, (week, value) in enumerate((("S40", 845), ("S41", 850), ("S42", 870), ("S43", 1190), ("S44", 1245))):
        x = 80 + n * 160
        d.rectangle((x, 370 - value // 4, x + 90, 370), fill="#1fa3b5")
        d.text((x + 20, 380), week, font=font(22), fill="black")
        d.text((x + 10, 340 - value // 4), str(value), font=font(22, True), fill="black")
    return im


d = Dossier(
    {"bassin": (bassin, 13), "reglages": (reglages, 13), "affiche": (affiche, 7), "graphe": (graphe, 12)},
    headings="bold", font="Arial", size=11, accent="0B7285", head_fill="FFF3BF",
    header="Piscine des Ondines - K. Mathurel", footer="",
)
d.write(re.sub(r" \|$", "", TEXT, flags=re.M))
d.save(HERE / "dossier.docx", "La piscine des Ondines sur les reseaux")
