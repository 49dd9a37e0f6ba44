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


def font(size: int) -> Any:
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf"), size)


def logo() -> Any:
    """Two cog wheels above the name."""
    image = Image.new("RGB", (760, 340), "white")
    draw = ImageDraw.Draw(image)
    for x, y, r, fill in ((320, 130, 85, "#1f4d3a"), (455, 165, 55, "#c9a227")):
        draw.ellipse((x - r, y - r, x + r, y + r), outline=fill, width=26)
        draw.ellipse((x - 12, y - 12, x + 12, y + 12), fill=fill)
    draw.text((120, 265), "LES PETITS ROUAGES", font=font(42), fill="#1f4d3a")
    return image


def bars() -> Any:
    """Reach of the eleven posts of the test."""
    image = Image.new("RGB", (900, 380), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((310, 420, 1310, 380, 290, 640, 510, 720, 350, 590, 420)):
        left = 40 + n * 77
        top = 330 - value // 5
        draw.rectangle((left, top, left + 50, 330), fill="#c9a227" if value > 1000 else "#1f4d3a")
        draw.text((left, top - 24), str(value), font=font(16), fill="#333333")
        draw.text((left + 15, 340), str(n + 1), font=font(16), fill="#333333")
    return image


class School(Dossier):
    """The centre's template; the SWOT grid and the persona cards are two-column tables without a shaded head."""

    def table(self, lines: list[str]) -> None:
        fill = self.head_fill
        if lines[0].startswith("| **Forces**"):
            self.head_fill = ""
        super().table(lines)
        self.head_fill = fill


def main() -> None:
    dossier = School(
        {"logo": (logo, 8), "bars": (bars, 13)},
        headings="styles",
        font="Calibri",
        accent="1F4D3A",
        head_fill="DDE9E1",
        header="Dossier Community Manager – Les Petits Rouages",
        footer="Clémence Astier – IFOCOP – page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Dossier Les Petits Rouages")


if __name__ == "__main__":
    main()
