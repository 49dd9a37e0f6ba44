"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402

def ridge() -> Any:
    """The association's logo: a ridge and a path."""
    image = Image.new("RGB", (700, 260), "white")
    draw = ImageDraw.Draw(image)
    draw.polygon([(20, 240), (180, 60), (260, 150), (380, 20), (540, 190), (600, 130), (690, 240)], fill="#2f5d62")
    draw.line([(40, 235), (230, 190), (330, 215), (430, 120), (385, 30)], fill="#f2b134", width=9)
    return image

def main() -> None:
    dossier = Dossier(
        {"ridge": (ridge, 8)},
        headings="styles",
        font="Liberation Sans",
        size=10.5,
        accent="2F5D62",
        head_fill="DCE9E6",
        header="Sentes du Verdelon – BC01 + BC04 – v3.2",
        footer="T. Maubourguet – juillet 2025 –",
    )
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Sentes du Verdelon")

if __name__ == "__main__":
    main()
