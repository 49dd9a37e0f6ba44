"""Build dossier.docx and dossier.pdf: ``python build.py``. Deterministic; the text is in content.py."""
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(HERE))
from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def poster() -> Any:
    """A mock poster: a trestle table under bunting."""
    image = Image.new("RGB", (700, 420), "#fff3d6")
    draw = ImageDraw.Draw(image)
    for n in range(10):
        draw.polygon(((n * 70, 30), (n * 70 + 60, 30), (n * 70 + 30, 90)), fill=("#d9482b", "#2a7f8e")[n % 2])
    draw.rectangle((120, 240, 580, 262), fill="#6b4a2b")
    for x in (170, 510):
        draw.polygon(((x, 262), (x - 30, 390), (x - 18, 390), (x + 6, 262)), fill="#6b4a2b")
    draw.text((250, 140), "LE GRAND DEBARRAS - 14 JUIN", fill="#d9482b")
    return image


dossier = Dossier({"poster": (poster, 9)}, headings="bold", font="DejaVu Sans", size=10, accent="D9482B",
                  header="Le Grand Débarras des Trois-Lavoirs", footer="Nadège Poulignac – Doranco –")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Le Grand Débarras")
