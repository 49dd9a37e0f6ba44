"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo() -> Any:
    image = Image.new("RGB", (600, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((220, 20, 300, 220), fill="#1b2a49")
    for n in range(5):
        draw.ellipse((300 + n * 14, 20 + n * 22, 322 + n * 14, 42 + n * 22), fill="#c8552d")
    return image


def bars() -> Any:
    image = Image.new("RGB", (900, 340), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((420, 510, 2340, 460, 172, 380, 690, 880, 164, 310, 384)):
        draw.rectangle((40 + n * 77, 300 - value // 9, 90 + n * 77, 300), fill="#c8552d" if value > 800 else "#1b2a49")
        draw.text((45 + n * 77, 282 - value // 9), f"n° {n + 1} : {value}", fill="#333333")
    return image


class Book(Dossier):
    def table(self, lines: list[str]) -> None:
        self.head_fill = "" if lines[0].startswith(("| **Forces", "| Texte")) else "F6DDD2"
        super().table(lines)


dossier = Book({"logo": (logo, 6), "bars": (bars, 14)}, accent="1B2A49",
               header="Dossier social media – Plante & Foulée", footer="Yanis Delbreuil – IFOCOP – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Dossier Plante & Foulée")
