"""Build dossier.docx and dossier.pdf: ``python build.py``. The text is in content.py."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

HERE = Path(__file__).resolve().parent


def logo() -> Image.Image:
    """A barn with an arrow coming back to its door."""
    image = Image.new("RGB", (600, 320), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon([(150, 150), (300, 50), (450, 150)], fill="#8a3b12")
    draw.rectangle((170, 150, 430, 270), fill="#d98e4a")
    draw.rectangle((265, 190, 335, 270), fill="white")
    draw.arc((330, 180, 520, 300), 0, 200, fill="#2f5d50", width=12)
    return image


class Plain(Dossier):
    """The two-by-two grid has no shaded head."""

    def table(self, lines: list[str]) -> None:
        fill, self.head_fill = self.head_fill, "" if lines[0].startswith("| **") else self.head_fill
        super().table(lines)
        self.head_fill = fill


if __name__ == "__main__":
    book = Plain({"logo": (logo, 6)}, font="Verdana", size=10, accent="8A3B12", head_fill="F6E3D0",
                 header="La Grange aux Retours – dossier M1 et M2", footer="L. Tardivel, page")
    book.write(TEXT)
    book.save(HERE / "dossier.docx", "La Grange aux Retours")
