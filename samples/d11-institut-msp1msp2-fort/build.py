"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

CANAL, STRAW, GREY = "#1d4e73", "#e3b23c", "#f0f2f5"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (620, 300), "white")
    draw = ImageDraw.Draw(image)
    for n in range(3):
        x = 160 + n * 110
        draw.polygon([(x, 190), (x + 40, 60), (x + 80, 190)], fill=(CANAL, STRAW, CANAL)[n])
    draw.rectangle((110, 190, 510, 206), fill=CANAL)
    draw.text((310, 250), "TROIS ÉCLUSES", font=font(40, True), fill=CANAL, anchor="mm")
    return image


def manager(title: str, rows: list[tuple[str, str]], gauge: str) -> Image.Image:
    image = Image.new("RGB", (1000, 520), GREY)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1000, 56), fill="#1c2b33")
    draw.text((24, 28), "Gestionnaire de publicités", font=font(22, True), fill="white", anchor="lm")
    draw.rectangle((24, 80, 660, 496), fill="white", outline="#ccd0d5")
    draw.text((44, 110), title, font=font(22, True), fill="black", anchor="lm")
    for n, (name, value) in enumerate(rows):
        y = 160 + n * 66
        draw.text((44, y), name, font=font(17), fill="#606770", anchor="lm")
        draw.rectangle((230, y - 22, 640, y + 22), fill="white", outline="#ccd0d5")
        draw.text((242, y), value, font=font(17), fill="black", anchor="lm")
    draw.rectangle((690, 80, 976, 330), fill="white", outline="#ccd0d5")
    draw.text((833, 110), "Taille estimée", font=font(19, True), fill="black", anchor="mm")
    draw.arc((743, 150, 923, 330), 180, 360, fill=CANAL, width=18)
    draw.text((833, 275), gauge, font=font(17, True), fill=CANAL, anchor="mm")
    return image


def cible1() -> Image.Image:
    rows = [
        ("Lieu", "Redon + 40 km"),
        ("Âge", "27 - 42 ans"),
        ("Situation", "Parents, enfant de 0 à 8 ans"),
        ("Intérêts", "Cuisine, brunch, bière artisanale"),
        ("Langue", "Français"),
    ]
    return manager("Audience : Parents 27-42", rows, "41 000 - 48 000")


def cible2() -> Image.Image:
    rows = [
        ("Lieu", "Redon + 40 km"),
        ("Âge", "35 - 55 ans"),
        ("Intérêts", "Automobile, restaurants"),
        ("Comportement", "Déplacements fréquents"),
        ("Exclusion", "Acheteurs, 30 derniers jours"),
    ]
    return manager("Ensemble de publicités : Route", rows, "22 000 - 26 000")


def clics() -> Image.Image:
    image = Image.new("RGB", (1000, 440), "white")
    draw = ImageDraw.Draw(image)
    values = [40, 95, 60, 55, 48, 70, 82, 30, 110, 150, 162, 240, 190, 170, 120]
    values += [160, 185, 178, 190, 205, 260, 140, 180, 196, 188, 230, 210, 175, 160, 150]
    points = [(60 + n * 30, 390 - v) for n, v in enumerate(values)]
    draw.line(points, fill=CANAL, width=4)
    draw.line((50, 390, 970, 390), fill="black", width=2)
    for day in (1, 9, 16, 23, 30):
        draw.text((60 + (day - 1) * 30, 415), f"{day} juin", font=font(16), fill="black", anchor="mm")
    draw.text((300, 120), "début des annonces Meta", font=font(16), fill="#555555")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 7), "cible1": (cible1, 13), "cible2": (cible2, 13), "clics": (clics, 13)},
        header="Brasserie des Trois Écluses – MSP 1 et 2",
        footer="Maël Trévidic – page",
        accent="1D4E73",
        head_fill="DCE9F2",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Stratégie digitale et campagne – L'Éclusette")


if __name__ == "__main__":
    main()
