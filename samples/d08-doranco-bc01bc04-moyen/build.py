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

GREEN, PLUM, GREY = "#2f6b4f", "#7a3b69", "#d8d8d8"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (660, 280), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((150, 40, 300, 170), outline=GREEN, width=14)
    draw.ellipse((360, 40, 510, 170), outline=PLUM, width=14)
    draw.arc((290, 70, 370, 150), 200, 340, fill=GREEN, width=12)
    draw.text((330, 232), "REGARDS SOLIDAIRES", font=font(38, True), fill=GREEN, anchor="mm")
    return image


def mentions() -> Image.Image:
    image = Image.new("RGB", (1060, 480), "white")
    draw = ImageDraw.Draw(image)
    values = [3, 4, 11, 46, 88, 71, 39, 22, 12, 7]
    for n, value in enumerate(values):
        x = 60 + n * 98
        draw.rectangle((x, 410 - value * 4, x + 66, 410), fill=PLUM if value > 20 else GREY)
        draw.text((x + 33, 394 - value * 4), str(value), font=font(19, True), fill="black", anchor="mm")
        draw.text((x + 33, 440), f"{n + 10} mars", font=font(16), fill="black", anchor="mm")
    draw.line((40, 410, 1040, 410), fill="black", width=2)
    return image


def restart_numbers(document: Any) -> None:
    """Give each run of numbered items a list of its own, so that each starts again at 1."""
    numbering = document.part.numbering_part.numbering_definitions._numbering
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(style).abstractNumId.val
    current = None
    for paragraph in document.paragraphs:
        if paragraph.style.name != "List Number":
            current = None
            continue
        if current is None:
            current = numbering.add_num(abstract)
            current.add_lvlOverride(ilvl=0).add_startOverride(1)
        props = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        props.get_or_add_ilvl().val = 0
        props.get_or_add_numId().val = current.numId


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "mentions": (mentions, 14)},
        footer="Bérénice Taupin – étude de cas et scénario – p.",
        font="DejaVu Sans",
        size=9.5,
        accent="2F6B4F",
        head_fill="",
    )
    dossier.write(TEXT)
    restart_numbers(dossier.doc)
    dossier.save(HERE / "dossier.docx", "Regards Solidaires, dossier écrit")


if __name__ == "__main__":
    main()
