"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from docx.shared import Pt  # noqa: E402
from matplotlib import get_data_path  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402


def font(size: int) -> Any:
    return ImageFont.truetype(str(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans-Bold.ttf"), size)


def river() -> Any:
    """A canoe on three waves."""
    image = Image.new("RGB", (820, 330), "#f3ede2")
    draw = ImageDraw.Draw(image)
    draw.pieslice((250, 20, 570, 210), 0, 180, fill="#a0522d")
    draw.line((470, 40, 600, 250), fill="#4a3222", width=9)
    for row in range(3):
        for n in range(9):
            draw.arc((n * 92, 190 + row * 38, n * 92 + 92, 240 + row * 38), 0, 180, fill="#3b6f8c", width=8)
    return image


def columns() -> Any:
    """Posts of 2025 by month: January to April 2, then 9, 13, 14, 12, 7, and 2 till the end."""
    image = Image.new("RGB", (900, 330), "white")
    draw = ImageDraw.Draw(image)
    for n, (name, value) in enumerate(zip("JFMAMJJASOND", (0, 0, 1, 3, 9, 13, 14, 12, 7, 1, 1, 0), strict=True)):
        left = 40 + n * 70
        draw.rectangle((left, 280 - value * 16, left + 44, 280), fill="#a0522d")
        draw.text((left + 10, 280 - value * 16 - 26), str(value), font=font(17), fill="#4a3222")
        draw.text((left + 14, 292), name, font=font(18), fill="#4a3222")
    return image


class Notebook(Dossier):
    """No heading style: bold lines, the first level a little larger."""

    def heading(self, level: int, text: str) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(16)
        paragraph.paragraph_format.keep_with_next = True
        run = paragraph.add_run(text)
        run.bold = True
        run.font.size = Pt(14)


def main() -> None:
    dossier = Notebook(
        {"river": (river, 9), "columns": (columns, 12)},
        headings="bold",
        font="Georgia",
        size=11,
        accent="A0522D",
        head_fill="F0E0D2",
        footer="Yoann Querbec – La Halte de Sienne –",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "La Halte de Sienne")


if __name__ == "__main__":
    main()
