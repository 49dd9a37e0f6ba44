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


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def target() -> Any:
    """Mock of an advertising manager: the audience settings."""
    image = Image.new("RGB", (1000, 470), "#f0f2f5")
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, 620, 450), fill="white", outline="#cccccc")
    draw.rectangle((640, 20, 980, 450), fill="white", outline="#cccccc")
    draw.text((40, 35), "Audience", font=font(26, True), fill="#1c1e21")
    rows = ("Lieux : Montbrenay (+ 12 km)", "Âge : 35 - 60", "Genre : tous", "Intérêts : mal de dos, Pilates,", "  travail de bureau, yoga")
    for n, row in enumerate(rows):
        draw.rectangle((40, 90 + n * 66, 600, 142 + n * 66), outline="#dddddd")
        draw.text((55, 102 + n * 66), row, font=font(22), fill="#333333")
    draw.text((660, 40), "Taille estimée", font=font(22, True), fill="#1c1e21")
    draw.arc((700, 110, 920, 330), 180, 360, fill="#31a24c", width=18)
    draw.text((680, 260), "17 400 - 20 500", font=font(26), fill="#1c1e21")
    return image


def mark() -> Any:
    """A spine of seven discs beside the name."""
    image = Image.new("RGB", (900, 260), "white")
    draw = ImageDraw.Draw(image)
    for n, shift in enumerate((0, 10, 18, 20, 15, 6, 0)):
        draw.rounded_rectangle((80 + shift, 20 + n * 32, 180 + shift, 44 + n * 32), 10, fill="#355e7c")
    draw.text((260, 85), "AXE & SOUFFLE", font=font(60, True), fill="#355e7c")
    draw.text((264, 165), "kinésithérapie  -  Pilates", font=font(30), fill="#888888")
    return image


class Forms(Dossier):
    """An administrative look: every table with its closing bar, small type."""

    def table(self, lines: list[str]) -> None:
        super().table([line.rstrip().removesuffix("|") for line in lines])


def main() -> None:
    dossier = Forms(
        {"target": (target, 14), "mark": (mark, 12)},
        font="Liberation Sans",
        size=10,
        accent="355E7C",
        head_fill="DCE6EE",
        header="Dossier de certification - Cabinet Axe & Souffle - version définitive",
        footer="Folio",
    )
    dossier.write(TEXT.replace("'", "’"))
    dossier.save(HERE / "dossier.docx", "Axe & Souffle")


if __name__ == "__main__":
    main()
