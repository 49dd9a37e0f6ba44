"""Build dossier.docx and dossier.pdf: a chatty narrative, Word heading styles, odd headings."""

import re
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2] / "main" / "samples")]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402


def font(size, bold=False):
    return ImageFont.truetype("DejaVuSerif-Bold.ttf" if bold else "DejaVuSerif.ttf", size)


def boutique():
    im = Image.new("RGB", (900, 480), "#dfe8e0")
    d = ImageDraw.Draw(im)
    d.rectangle((120, 90, 780, 460), fill="#4f7a63", outline="#2c4a3a", width=5)
    d.rectangle((160, 200, 520, 430), fill="#fbf3d9", outline="#2c4a3a", width=4)
    d.rectangle((580, 200, 730, 460), fill="#7a5636", outline="#2c4a3a", width=4)
    for n in range(9):
        d.rectangle((180 + n * 36, 330 - (n * 17) % 50, 206 + n * 36, 420), fill=("#a33", "#356", "#c93")[n % 3])
    d.text((215, 120), "La Page Infusée", font=font(56, True), fill="#fbf3d9")
    return im


def post():
    im = Image.new("RGB", (700, 700), "#e9dcc3")
    d = ImageDraw.Draw(im)
    d.ellipse((80, 300, 330, 520), fill="#4f7a63")
    d.arc((290, 340, 420, 470), 270, 90, fill="#4f7a63", width=22)
    d.polygon([(360, 480), (520, 440), (520, 600), (360, 640)], fill="white", outline="#333")
    d.polygon([(520, 440), (680, 480), (680, 640), (520, 600)], fill="white", outline="#333")
    d.text((70, 70), "Jeudi 16 octobre", font=font(56, True), fill="#2c4a3a")
    d.text((70, 150), "on lit à voix haute", font=font(46), fill="#2c4a3a")
    return im


def carte():
    im = Image.new("RGB", (700, 300), "#fbf3d9")
    d = ImageDraw.Draw(im)
    d.rectangle((8, 8, 692, 292), outline="#4f7a63", width=4)
    d.text((40, 50), "Vous êtes à la page 100.", font=font(34, True), fill="#2c4a3a")
    d.text((40, 120), "Faites une pause, on est là aussi :", font=font(24), fill="#333")
    for i in range(12):
        for j in range(12):
            if (i * 7 + j * 5 + i * j) % 3:
                d.rectangle((520 + i * 11, 120 + j * 11, 530 + i * 11, 130 + j * 11), fill="black")
    return im


d = Dossier(
    {"boutique": (boutique, 12), "post": (post, 8), "carte": (carte, 9)},
    headings="styles", font="Georgia", size=11, accent="2C4A3A", head_fill="E3EBDD",
    header="La Page Infusée, un automne", footer="N. Castagnier",
)
d.write(re.sub(r" \|$", "", TEXT, flags=re.M))
d.save(HERE / "dossier.docx", "La Page Infusée")
