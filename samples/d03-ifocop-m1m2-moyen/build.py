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

YELLOW, PETROL, GREY, CREAM = "#f4c430", "#1d5c63", "#5a5a5a", "#faf5e6"


def font(size: int, bold: bool = False) -> Any:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / name), size)


def bike(draw: ImageDraw.ImageDraw, x: int, y: int, unit: int) -> None:
    """A cargo bike: two wheels, a frame, a box in front; (x, y) is the rear hub."""
    wheel = int(unit * 0.9)
    for hub, radius in ((x, wheel), (x + unit * 5, int(wheel * 0.8))):
        draw.ellipse((hub - radius, y - radius, hub + radius, y + radius), outline=GREY, width=max(3, unit // 10))
    draw.line((x, y, x + unit, y - unit * 2, x + unit * 2, y, x + unit * 5, y), fill=PETROL, width=max(4, unit // 7))
    draw.polygon(
        (
            (x + unit * 2, y - unit * 2),
            (x + unit * 4.4, y - unit * 2),
            (x + unit * 4, y - unit * 0.3),
            (x + unit * 2.3, y - unit * 0.3),
        ),
        fill=YELLOW,
        outline=GREY,
    )


def logo() -> Image.Image:
    image = Image.new("RGB", (900, 420), "white")
    draw = ImageDraw.Draw(image)
    bike(draw, 230, 300, 80)
    return image


def mock() -> Image.Image:
    image = Image.new("RGB", (540, 960), "#a9c4c6")
    draw = ImageDraw.Draw(image)
    bike(draw, 130, 620, 55)
    draw.rectangle((270, 330, 330, 520), fill="#7a4b26")
    draw.ellipse((278, 345, 322, 389), fill=CREAM)
    draw.text((270, 130), "Elle arrive entière ?", font=font(40, True), fill="white", anchor="mm")
    draw.text((40, 880), "@pousse.caisse", font=font(26, True), fill="white")
    return image


def palette() -> Image.Image:
    image = Image.new("RGB", (900, 260), "white")
    draw = ImageDraw.Draw(image)
    for n, (name, colour) in enumerate(
        (("jaune caisse", YELLOW), ("pétrole", PETROL), ("pavé", GREY), ("papier", CREAM))
    ):
        draw.rectangle((20 + n * 220, 20, 220 + n * 220, 190), fill=colour, outline=GREY)
        draw.text((120 + n * 220, 225), name, font=font(22), fill="black", anchor="mm")
    return image


def main() -> None:
    dossier = Dossier(
        {"logo": (logo, 11), "mock": (mock, 5), "palette": (palette, 11)},
        font="Liberation Sans",
        size=10.5,
        accent="1D5C63",
        head_fill="FAF0C8",
        header="Pousse-Caisse",
        footer="I. Vauthier |",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Pousse-Caisse")


if __name__ == "__main__":
    main()
