"""Build dossier.docx and dossier.pdf of this sample; the text is in content.py."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def bus():
    image = Image.new("RGB", (760, 320), "white")
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((80, 60, 680, 240), 30, fill="#2f5d3a")
    for x in range(120, 620, 90):
        draw.rectangle((x, 90, x + 60, 150), fill="#f4cf5b")
    for x in (200, 560):
        draw.ellipse((x - 45, 200, x + 45, 290), fill="#333333")
    return image


def bars():
    image = Image.new("RGB", (800, 340), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((618, 640, 652, 671, 690, 748, 771)):
        draw.rectangle((50 + n * 105, 300 - (value - 560), 110 + n * 105, 300), fill="#2f5d3a")
        draw.text((60 + n * 105, 280 - (value - 560)), str(value), fill="#222222")
    return image


if __name__ == "__main__":
    d = Dossier({"bus": (bus, 9), "bars": (bars, 12)}, font="Georgia", size=10.5, accent="2F5D3A", head_fill="E6EFE0",
                header="Le Roulepage, bibliobus", footer="Judith Lamarque-Viel – page")
    d.write(TEXT)
    d.save(HERE / "dossier.docx", "Dossier Le Roulepage")
