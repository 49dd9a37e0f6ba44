"""Build dossier.docx and dossier.pdf of this sample; the text is in content.py."""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def logo():
    image = Image.new("RGB", (500, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((170, 30, 330, 170), fill="#f26a1b")
    for x in range(150, 351, 40):
        draw.line((250, 140, x, 240), fill="#f26a1b", width=18)
    return image


def ad():
    image = Image.new("RGB", (270, 480), "#0d2340")
    draw = ImageDraw.Draw(image)
    for x, y, r in ((60, 120, 12), (150, 200, 26), (110, 300, 18)):
        draw.ellipse((x - r, y - r, x + r, y + r), outline="white", width=3)
    draw.text((30, 380), "Ta première bulle : 35 EUR", fill="white")
    draw.rectangle((60, 420, 210, 452), fill="#f26a1b")
    return image


if __name__ == "__main__":
    d = Dossier({"logo": (logo, 6), "ad": (ad, 4.5)}, headings="bold", font="Arial", size=10, accent="0D2340",
                head_fill="FCE3D3", header="Octopus Club – dossier CM", footer="E. Tréguilly –")
    d.write(TEXT)
    d.save(HERE / "dossier.docx", "Dossier Octopus Club")
