"""Build dossier.docx (python-docx) and dossier.pdf (soffice) from content.py. Everything in it is invented."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup_at import Look, build, face  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def card(draw, box, title, lines, fill, size=22):
    draw.rectangle(box, fill=fill, outline="#555555", width=2)
    draw.text((box[0] + 14, box[1] + 10), title, font=face(size + 4, True), fill="#1B2A4A")
    for n, line in enumerate(lines):
        draw.text((box[0] + 14, box[1] + 52 + n * (size + 14)), line, font=face(size), fill="#222222")


def logo():
    image = Image.new("RGB", (420, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((90, 20, 330, 260), fill="#1B2A4A")
    draw.ellipse((150, 10, 360, 220), fill="white")
    for x, y in ((105, 150), (150, 225), (210, 250), (120, 80)):
        draw.line((210, 140, x, y), fill="#F2C230", width=5)
    draw.text((120, 262), "PÉDALUNE", font=face(30, True), fill="#1B2A4A")
    return image


def swot():
    image = Image.new("RGB", (1300, 640), "white")
    draw = ImageDraw.Draw(image)
    card(draw, (10, 10, 645, 315), "Forces", ["• Cinq parcours d'insertion à raconter", "• Garantie d'un an sur chaque vélo",
                                              "• Un groupe Facebook de 1 900 membres"], "#E3F1E1")
    card(draw, (655, 10, 1290, 315), "Faiblesses", ["• Messages privés traités trop tard", "• Comptes incomplets, un logo périmé",
                                                    "• Publications sans régularité"], "#F8E1DC")
    card(draw, (10, 325, 645, 630), "Opportunités", ["• Prime vélo de 200 € de l'agglomération", "• Hausse de l'occasion chez les familles"],
         "#DDE9F7")
    card(draw, (655, 325, 1290, 630), "Menaces", ["• Grande enseigne avec rayon occasion", "• Faux comptes et vélos volés en ligne"], "#FBF1CF")
    return image


def persona():
    image = Image.new("RGB", (1200, 520), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((4, 4, 1195, 515), outline="#1B2A4A", width=4)
    draw.ellipse((40, 60, 240, 260), fill="#F2C230", outline="#1B2A4A", width=3)
    draw.text((112, 120), "J", font=face(80, True), fill="#1B2A4A")
    draw.text((30, 290), "Julien, 29 ans", font=face(28, True), fill="#1B2A4A")
    draw.text((30, 332), "technicien réseau", font=face(22), fill="#222222")
    card(draw, (300, 30, 1170, 180), "Ses envies", ["Aller au travail sans bouchons, réparer seul"], "#E3F1E1")
    card(draw, (300, 190, 1170, 340), "Ce qui le bloque", ["Manque de temps, peur du vol devant la gare"], "#F8E1DC")
    card(draw, (300, 350, 1170, 500), "En ligne", ["Instagram à midi, stories et vidéos de moins d'une minute"], "#DDE9F7")
    return image


def story():
    image = Image.new("RGB", (420, 640), "#1B2A4A")
    draw = ImageDraw.Draw(image)
    draw.text((30, 30), "Le diagnostic du mardi", font=face(26, True), fill="#F2C230")
    draw.ellipse((110, 90, 310, 290), outline="white", width=6)
    draw.text((40, 320), "D'où vient le bruit ?", font=face(24, True), fill="white")
    for n, (label, share) in enumerate((("Plaquettes", 46), ("Disque", 27), ("Roue voilée", 19), ("Moyeu", 8))):
        y = 370 + n * 62
        draw.rounded_rectangle((30, y, 390, y + 48), 20, fill="white")
        draw.text((46, y + 10), f"{label}  {share} %", font=face(22), fill="#1B2A4A")
    return image


def retro():
    image = Image.new("RGB", (1400, 460), "white")
    draw = ImageDraw.Draw(image)
    weeks = ["6 oct.", "13 oct.", "20 oct.", "27 oct.", "3 nov.", "10 nov.", "17 nov."]
    for n, week in enumerate(weeks):
        draw.text((520 + n * 122, 15), week, font=face(20, True), fill="#1B2A4A")
    steps = [("Réserver les établis – Kévin", 0, 1), ("Écrire et imprimer le tract – Maëlle", 0, 2), ("Relancer les partenaires – Maëlle", 1, 3),
             ("Ouvrir les inscriptions – Solenn", 3, 5), ("Publicité locale – Maëlle", 4, 6), ("Jour J, 15 nov. – toute l'équipe", 5, 6),
             ("Bilan et merci – Solenn", 6, 7)]
    for n, (label, start, end) in enumerate(steps):
        y = 60 + n * 55
        draw.text((15, y + 6), label, font=face(21), fill="#222222")
        draw.rectangle((515 + start * 122, y, 505 + end * 122, y + 36), fill="#F2C230", outline="#1B2A4A")
    return image


def heures():
    image = Image.new("RGB", (1100, 420), "white")
    draw = ImageDraw.Draw(image)
    values = [2, 1, 1, 1, 1, 3, 9, 16, 20, 17, 18, 26, 44, 30, 21, 19, 22, 28, 30, 31, 42, 47, 25, 9]
    for hour, value in enumerate(values):
        x = 40 + hour * 43
        draw.rectangle((x, 360 - value * 6, x + 32, 360), fill="#F2C230" if value > 40 else "#1B2A4A")
        draw.text((x + 2, 368), str(hour), font=face(18), fill="#222222")
    draw.text((40, 10), "Part des abonnés connectés, par heure", font=face(22, True), fill="#1B2A4A")
    return image


def article():
    image = Image.new("RGB", (1200, 560), "#F4F4F4")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, 820, 540), fill="white", outline="#BBBBBB")
    draw.text((50, 45), "Acheter un vélo d'occasion sans se faire rouler", font=face(25, True), fill="#111111")
    for n in range(3):
        draw.rectangle((50, 100 + n * 24, 760 - n * 70, 110 + n * 24), fill="#CCCCCC")
    draw.text((50, 190), "Le cadre, la première chose à regarder", font=face(21, True), fill="#111111")
    for n in range(4):
        draw.rectangle((50, 235 + n * 24, 770 - n * 50, 245 + n * 24), fill="#CCCCCC")
    draw.text((50, 350), "Les freins et les roues en trois gestes", font=face(21, True), fill="#111111")
    for n in range(4):
        draw.rectangle((50, 395 + n * 24, 740 - n * 40, 405 + n * 24), fill="#CCCCCC")
    card(draw, (840, 20, 1180, 300), "Publication", ["État : planifié", "9 nov. 2025, 20 h 30", "Catégorie : Conseils", "Révisions : 6"], "white", 20)
    return image


IMAGES = {"logo": (logo, 7), "swot": (swot, 15.5), "persona": (persona, 14), "story": (story, 6), "retro": (retro, 16), "heures": (heures, 14),
          "article": (article, 14)}

if __name__ == "__main__":
    build(HERE, TEXT, Look("Calibri", (1, 2, 3), "DCE6F2", "", "Maëlle Corvaisier – Dossier M3-M4 – Pédalune", "Maëlle Corvaisier", IMAGES))
