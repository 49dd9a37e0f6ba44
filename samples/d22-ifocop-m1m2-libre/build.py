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


def logo() -> Any:
    """An apple turned upside down above the name of the house."""
    image = Image.new("RGB", (700, 330), "#fbf6ea")
    draw = ImageDraw.Draw(image)
    draw.ellipse((270, 40, 430, 200), fill="#b5442e")
    draw.rectangle((345, 195, 355, 235), fill="#5b3a1e")
    draw.ellipse((355, 205, 405, 230), fill="#6f8f3a")
    draw.text((170, 250), "TOURNEPOMME", font=font(44), fill="#3a2b1a")
    return image


def bars() -> Any:
    """Saves of the six test posts, as bars."""
    image = Image.new("RGB", (800, 380), "white")
    draw = ImageDraw.Draw(image)
    for n, (name, value) in enumerate((("1", 4), ("2", 31), ("3", 6), ("4", 22), ("5", 3), ("6", 27))):
        left = 70 + n * 115
        draw.rectangle((left, 320 - value * 8, left + 70, 320), fill="#b5442e" if value > 20 else "#c9b98f")
        draw.text((left + 15, 320 - value * 8 - 30), str(value), font=font(22), fill="#3a2b1a")
        draw.text((left + 5, 330), f"post {name}", font=font(18), fill="#3a2b1a")
    return image


class Bold(Dossier):
    """No heading style and hardly any difference of size: bold lines, the third level underlined."""

    def table(self, lines: list[str]) -> None:
        super().table([line.rstrip().removesuffix("|") for line in lines])

    def heading(self, level: int, text: str) -> None:
        paragraph = self.doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(12)
        run = paragraph.add_run(text)
        run.bold = True
        run.underline = True if level == 3 else None
        run.font.size = Pt(13 if level == 1 else 11)


def main() -> None:
    dossier = Bold(
        {"logo": (logo, 9), "bars": (bars, 11)},
        headings="bold",
        font="Cambria",
        accent="7A2E1D",
        head_fill="",
        footer="Solène M. / mon dossier Tournepomme / page",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Tournepomme, dossier")


if __name__ == "__main__":
    main()
