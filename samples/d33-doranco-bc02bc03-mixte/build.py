"""Build dossier.docx (python-docx) and dossier.pdf (soffice) from content.py. Everything in it is invented."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup_at import Look, build, face  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

GREEN, CLAY = "#5B7A45", "#B8613B"


def visuel():
    image = Image.new("RGB", (600, 420), "#F7F3EA")
    draw = ImageDraw.Draw(image)
    draw.rectangle((60, 300, 540, 380), fill="#A9825A", outline="#6E5132", width=3)
    for n in range(7):
        x = 100 + n * 66
        draw.line((x, 300, x, 190 - (n % 3) * 40), fill=GREEN, width=6)
        draw.ellipse((x - 34, 170 - (n % 3) * 40, x, 200 - (n % 3) * 40), fill=GREEN)
        draw.ellipse((x, 170 - (n % 3) * 40, x + 34, 200 - (n % 3) * 40), fill=GREEN)
    draw.text((170, 325), "POUSSE-PERRON", font=face(30, True), fill="white")
    return image


def carrousel():
    image = Image.new("RGB", (540, 675), "#F7F3EA")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 480, 540, 675), fill=GREEN)
    draw.text((40, 70), "Plein nord,", font=face(54, True), fill=CLAY)
    draw.text((40, 140), "plein d'espoir", font=face(54, True), fill=CLAY)
    draw.text((40, 240), "5 plantes qui se moquent", font=face(30), fill="#333333")
    draw.text((40, 285), "du soleil", font=face(30), fill="#333333")
    draw.text((40, 560), "Glissez →", font=face(34, True), fill="white")
    return image


def courbe():
    image = Image.new("RGB", (1150, 460), "white")
    draw = ImageDraw.Draw(image)
    values = [2.5, 2.2, 2.9, 3.1, 4.0, 4.7, 5.1, 6.3, 5.6, 4.9, 4.4, 4.8, 4.6]
    points = [(70 + n * 82, 400 - value * 55) for n, value in enumerate(values)]
    for n in range(1, 7):
        draw.line((60, 400 - n * 55, 1110, 400 - n * 55), fill="#DDDDDD")
        draw.text((10, 388 - n * 55), f"{n} %", font=face(18), fill="#444444")
    draw.line(points, fill=GREEN, width=5)
    for n, (x, y) in enumerate(points):
        draw.ellipse((x - 6, y - 6, x + 6, y + 6), fill=CLAY)
        draw.text((x - 18, 415), f"S{n + 10}", font=face(18), fill="#444444")
    return image


def sondage():
    image = Image.new("RGB", (400, 620), GREEN)
    draw = ImageDraw.Draw(image)
    draw.text((40, 60), "Demain on sème…", font=face(32, True), fill="white")
    draw.ellipse((110, 140, 290, 320), fill="#C8405A")
    draw.line((200, 140, 230, 80), fill="white", width=8)
    for n, label in enumerate(("Radis  64 %", "Roquette  36 %")):
        draw.rounded_rectangle((40, 380 + n * 80, 360, 440 + n * 80), 24, fill="white")
        draw.text((80, 395 + n * 80), label, font=face(26, True), fill=CLAY)
    return image


def barres():
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    for n, (month, value) in enumerate((("Février", 212), ("Mars", 389), ("Avril", 641), ("Mai", 577))):
        x = 80 + n * 200
        draw.rectangle((x, 360 - value // 2, x + 120, 360), fill=GREEN if n else CLAY)
        draw.text((x + 30, 330 - value // 2), str(value), font=face(22, True), fill="#333333")
        draw.text((x + 20, 370), month, font=face(22), fill="#333333")
    return image


IMAGES = {"visuel": (visuel, 11), "carrousel": (carrousel, 6.5), "courbe": (courbe, 15), "sondage": (sondage, 5.5), "barres": (barres, 12)}

if __name__ == "__main__":
    build(HERE, TEXT, Look("Georgia", (1, 3), "E3ECD8", "Pousse-Perron – « Mon balcon pousse »", "Ilyes Ferradin – BC02 et BC03", "Ilyes Ferradin", IMAGES))
