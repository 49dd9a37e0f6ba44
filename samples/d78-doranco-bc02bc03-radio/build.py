"""Build dossier.docx and dossier.pdf of this sample; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[0])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def bars() -> Any:
    """Interactions per month."""
    image = Image.new("RGB", (700, 300), "white")
    draw = ImageDraw.Draw(image)
    for n, (month, value) in enumerate((("Aout", 590), ("Sept.", 610), ("Oct.", 1040), ("Nov.", 1385))):
        left, top = 60 + n * 160, 260 - value // 6
        draw.rectangle((left, top, left + 100, 260), fill="#1D4B3E" if n < 2 else "#F2C14E")
        draw.text((left + 35, top - 16), str(value), fill="#333333")
        draw.text((left + 35, 270), month, fill="#333333")
    return image


options: dict[str, Any] = {"headings": "styles", "font": "Liberation Sans", "size": 10.5, "accent": "1D4B3E", "head_fill": "DDEBE3"}
dossier = Dossier({"bars": (bars, 11)}, header="Radio Lisière – BC02 et BC03", footer="Solène Vautrain – page", **options)
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Radio Lisière")
