"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def picture(heights: tuple[int, ...], size: tuple[int, int], wave: bool) -> Any:
    """Bars rising from the base line, or centred on it as a sound wave."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    step = (size[0] - 80) // len(heights)
    for n, height in enumerate(heights):
        left, base = 40 + n * step, size[1] // 2 if wave else size[1] - 40
        draw.rectangle((left, base - height, left + step // 2, base + (height if wave else 0)), fill="#2F5D8A")
        if not wave:
            draw.text((left, base - height - 16), str(height * 5), fill="#333333")
    return image


class Bold(Dossier):
    def heading(self, level: int, text: str) -> None:
        super().heading(level, text)
        self.doc.paragraphs[-1].runs[0].font.color.rgb = type(self.doc.styles["Heading 1"].font.color.rgb).from_string(self.accent)


logo = lambda: picture((10, 30, 62, 40, 85, 110, 70, 95, 48, 20, 56, 26, 8), (700, 260), True)  # noqa: E731
bars = lambda: picture((92, 104, 296, 118, 86, 142, 110, 100), (760, 380), False)  # noqa: E731
dossier = Bold({"logo": (logo, 8), "bars": (bars, 12)}, headings="bold", font="Georgia", size=10.5, accent="2F5D8A",
               head_fill="E3ECF5", header="Les Voix du Lavoir", footer="B. Ormeaux – page")  # fmt: skip
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Les Voix du Lavoir")
