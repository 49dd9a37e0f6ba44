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

TEAL, SUN, BRICK = "#14606b", "#f2b134", "#c4512d"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def logo() -> Image.Image:
    image = Image.new("RGB", (600, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.pieslice((200, 40, 400, 240), 180, 360, fill=SUN)
    draw.polygon((120, 200, 230, 90, 300, 150, 380, 70, 480, 200), fill=TEAL)
    draw.text((300, 250), "BLOC LEVANT", font=font(42, True), fill=TEAL, anchor="mm")
    return image


def tone() -> Image.Image:
    image = Image.new("RGB", (900, 240), "white")
    draw = ImageDraw.Draw(image)
    left = 40
    for label, value, color in (("favorables", 102, TEAL), ("neutres", 30, "#b8b8b8"), ("défavorables", 104, BRICK)):
        width = int(value * 820 / 236)
        draw.rectangle((left, 60, left + width, 140), fill=color)
        draw.text((left + width // 2, 100), str(value), font=font(26, True), fill="white", anchor="mm")
        draw.text((left + width // 2, 170), label, font=font(20), fill="black", anchor="mm")
        left += width
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 8), "tone": (tone, 13)},
        header="Bloc Levant – réputation et rentrée",
        footer="Anouk Delaporte – page",
        font="Liberation Sans",
        size=10.5,
        accent="14606B",
        head_fill="FBEBC8",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier blocs 4 et 1 – Bloc Levant")


if __name__ == "__main__":
    main()
