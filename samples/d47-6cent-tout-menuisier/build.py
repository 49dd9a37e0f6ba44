"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402


def logo() -> Any:
    """A plank with its rings above the name."""
    image = Image.new("RGB", (700, 300), "#F6EEDD")
    pen = ImageDraw.Draw(image)
    for r in range(20, 110, 18):
        pen.ellipse((350 - r, 120 - r, 350 + r, 120 + r), outline="#6B3F1D", width=5)
    pen.text((215, 245), "ATELIER MARZIN", font=ImageFont.load_default(36), fill="#6B3F1D")
    return image


if __name__ == "__main__":
    dossier = Dossier({"logo": (logo, 8)}, headings="bold", font="Georgia", size=11, accent="6B3F1D", head_fill="EADBC3",
                      header="Du copeau au clic", footer="Benoît Marzin – page")
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Du copeau au clic")
