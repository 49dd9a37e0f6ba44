"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(HERE))

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw, ImageFont  # noqa: E402


def bars() -> Any:
    """Messages a day, 4 to 14 September."""
    image = Image.new("RGB", (820, 330), "white")
    draw = ImageDraw.Draw(image)
    for n, value in enumerate((18, 39, 61, 33, 22, 14, 9, 7, 5, 4, 2)):
        x, top = 30 + n * 70, 290 - value * 4
        draw.rectangle((x, top, x + 46, 290), fill="#B3402A" if value > 30 else "#0F5C6E")
        draw.text((x + 10, top - 24), str(value), font=ImageFont.load_default(18), fill="#333333")
        draw.text((x + 10, 298), f"{n + 4}/9", font=ImageFont.load_default(16), fill="#333333")
    return image


def main() -> None:
    options = {"font": "Arial", "size": 10.5, "accent": "0F5C6E", "head_fill": "D3E8EC"}
    footer = "S. Marchandeau - Confidentiel client - p."
    dossier = Dossier({"bars": (bars, 13)}, header="Rapport de mission TE-2025 / M3V", footer=footer, **options)
    dossier.write(TEXT)
    dossier.save(HERE / "dossier.docx", "Rapport de mission Tremplin Études")


if __name__ == "__main__":
    main()
