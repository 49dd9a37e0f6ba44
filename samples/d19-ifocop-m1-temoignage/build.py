"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from docx.enum.section import WD_SECTION  # noqa: E402
from docx.oxml import OxmlElement  # noqa: E402
from docx.oxml.ns import qn  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402

STONE, LEAF = "#5b5750", "#6c7f5a"
REACH = (180, 240, 150, 310, 2900, 260, 190, 220, 140, 210, 180, 160)


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSerif-Bold.ttf" if bold else "DejaVuSerif.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (640, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((120, 20, 520, 200), radius=90, outline=STONE, width=6)
    draw.text((320, 110), "R", font=font(120, True), fill=STONE, anchor="mm")
    draw.ellipse((430, 160, 480, 190), fill=LEAF)
    draw.text((320, 232), "marbrerie & papeterie", font=font(26), fill=STONE, anchor="mm")
    return image


def chart() -> Image.Image:
    image = Image.new("RGB", (1000, 420), "white")
    draw = ImageDraw.Draw(image)
    draw.line((60, 360, 980, 360), fill="black", width=2)
    for n, value in enumerate(REACH):
        left, top = 75 + n * 75, 360 - value * 310 // 2900
        draw.rectangle((left, top, left + 48, 360), fill=LEAF if value > 1000 else STONE)
        draw.text((left + 24, top - 14), str(value), font=font(17), fill="black", anchor="mm")
        draw.text((left + 24, 382), str(n + 1), font=font(18), fill="black", anchor="mm")
    return image


def columns(dossier: Dossier, number: int) -> None:
    """Open a continuous section of ``number`` columns."""
    section = dossier.doc.add_section(WD_SECTION.CONTINUOUS)
    properties = section._sectPr
    for old in properties.findall(qn("w:cols")):
        properties.remove(old)
    cols = OxmlElement("w:cols")
    cols.set(qn("w:num"), str(number))
    cols.set(qn("w:space"), "500")
    properties.append(cols)


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "chart": (chart, 15)},
        headings="bold",
        header="Les Mots qui restent",
        footer="M. Ribeyrol –",
        font="Liberation Serif",
        size=11.5,
        accent="5B5750",
        head_fill="",
    )
    for piece in re.split(r"(?m)^(%cols|%endcols)$", TEXT):
        if piece in ("%cols", "%endcols"):
            columns(dossier, 2 if piece == "%cols" else 1)
        else:
            dossier.write(piece)
    dossier.save(HERE / "dossier.docx", "Les Mots qui restent")


if __name__ == "__main__":
    main()
