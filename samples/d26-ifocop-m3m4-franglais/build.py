"""Build dossier.docx and dossier.pdf: bold headings, text boxes, cards, screenshots drawn as images."""

import re
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[2] / "main" / "samples")]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402

CORAL, CREAM, INK = "#FF6F61", "#FFF4E6", "#2b2b3a"


def font(size, bold=False):
    return ImageFont.truetype("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf", size)


def screen(title, rows, size=(1000, 460)):
    im = Image.new("RGB", size, "white")
    d = ImageDraw.Draw(im)
    d.rectangle((0, 0, size[0], 54), fill=INK)
    d.text((20, 14), title, font=font(22, True), fill="white")
    for n, row in enumerate(rows):
        y = 76 + n * 62
        d.rounded_rectangle((20, y, size[0] - 20, y + 50), 8, fill="#f3f3f7")
        d.text((36, y + 13), row, font=font(20), fill=INK)
        d.ellipse((size[0] - 70, y + 14, size[0] - 46, y + 38), fill=CORAL if n % 3 < 2 else "#bbb")
    return im


def cover():
    im = Image.new("RGB", (1000, 520), CORAL)
    d = ImageDraw.Draw(im)
    d.ellipse((60, 90, 400, 430), fill=CREAM)
    d.text((120, 215), "kutzo", font=font(80, True), fill=CORAL)
    d.text((450, 200), "community", font=font(70, True), fill="white")
    d.text((450, 290), "playbook 2025", font=font(50), fill="white")
    return im


def bios():
    im = Image.new("RGB", (1000, 360), "#eeeeee")
    d = ImageDraw.Draw(im)
    for n, name in enumerate(("Instagram", "Facebook", "LinkedIn")):
        x = 20 + n * 330
        d.rectangle((x, 20, x + 300, 140), fill=CORAL)
        d.ellipse((x + 20, 90, x + 120, 190), fill=CREAM, outline="white", width=5)
        d.text((x + 36, 128), "kutzo", font=font(22, True), fill=CORAL)
        d.text((x + 20, 220), name, font=font(24, True), fill=INK)
        d.text((x + 20, 260), "kutzo.app", font=font(20), fill=INK)
    return im


def semaine2():
    im = Image.new("RGB", (1000, 420), "white")
    d = ImageDraw.Draw(im)
    posts = {(0, 2): "21:00 FB\nsondage", (1, 1): "13:15 IG\nReel caisse", (2, 1): "12:00 IG\nstory", (3, 2): "20:45 IG\nlive Inaya", (4, 0): "07:30 IG\nReel humour"}
    for c, day in enumerate(("Lun 20", "Mar 21", "Mer 22", "Jeu 23", "Ven 24")):
        d.rectangle((c * 200, 0, c * 200 + 200, 60), fill=INK, outline="white")
        d.text((c * 200 + 50, 16), day, font=font(22, True), fill="white")
        for r in range(3):
            d.rectangle((c * 200, 60 + r * 120, c * 200 + 200, 180 + r * 120), outline="#ccc")
            if (c, r) in posts:
                d.rounded_rectangle((c * 200 + 10, 72 + r * 120, c * 200 + 190, 168 + r * 120), 10, fill=CREAM, outline=CORAL)
                d.text((c * 200 + 24, 88 + r * 120), posts[(c, r)], font=font(20), fill=INK)
    return im


d = Dossier(
    {
        "cover": (cover, 15),
        "bios": (bios, 14),
        "semaine2": (semaine2, 15),
        "inbox": (lambda: screen("Agorapulse > Inbox rules", ["P1  DM : bug, panne, résilier -> mobile + Slack", "P2  mentions + ? -> desktop", "P3  likes -> digest 19:00", "Ads comments -> label « sponso »"], (1000, 340)), 14),
        "gut": (lambda: screen("WordPress - Clientes en retard : 5 règles", ["État : planifié - 14 oct. 2025 07:30", "Catégorie : Gestion", "Permalien : /retard-salon", "Commentaires : ouverts, modérés"], (1000, 340)), 13),
    },
    headings="bold", font="Verdana", size=10, accent="FF6F61", head_fill="FFE3DF",
    header="KUTZO // Community Playbook", footer="page",
)
d.write(re.sub(r" \|$", "", TEXT, flags=re.M))
d.save(HERE / "dossier.docx", "Kutzo Community Playbook")
