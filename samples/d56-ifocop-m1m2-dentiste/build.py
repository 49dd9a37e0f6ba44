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


def views() -> Any:
    """Views of the nine test videos."""
    image = Image.new("RGB", (900, 340), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((610, 540, 1880, 700, 460, 220, 930, 815, 640)):
        draw.rectangle((40 + n * 94, 300 - value // 8, 100 + n * 94, 300), fill="#2f4858")
        draw.text((42 + n * 94, 282 - value // 8), f"V{n + 1} : {value}", fill="#333333")
    return image


dossier = Dossier({"views": (views, 13)}, headings="styles", font="Arial", size=10.5, accent="2F4858", head_fill="E3E8EC",
                  header="Note stratégique – Atelier Corvanne", footer="S. Vaugrenard – session IFOCOP – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Note stratégique Atelier Corvanne")
