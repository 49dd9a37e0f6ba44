"""Build dossier.docx and dossier.pdf of this sample: ``python build.py``. Deterministic; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(Path(__file__).resolve().parents[1])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402


def live(bubbles: int = 5) -> Any:
    """A mock of the live video: a dark frame and comment bubbles; with none, the badge of the station."""
    image = Image.new("RGB", (800, 400), "#22313f" if bubbles else "#f3efe6")
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 60, 340, 340), fill="#e8a87c" if bubbles else "#2e86ab")
    for n in range(bubbles):
        draw.rounded_rectangle((420, 40 + n * 66, 760 - n * 30, 86 + n * 66), 18, fill="#f5f5f5")
    return image


class Station(Dossier):
    """The table of community figures has no head row."""

    def table(self, lines: list[str]) -> None:
        fill, self.head_fill = self.head_fill, "" if lines[0].startswith("| Abonnés") else self.head_fill
        super().table(lines)
        self.head_fill = fill


drawn = {"badge": (lambda: live(0), 6.0), "live": (live, 10.0)}
dossier = Station(drawn, font="Georgia", accent="2E86AB", header="Châtelmont-les-Bains", footer="L. Castagnol – Doranco – page")
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Châtelmont-les-Bains, une station qui se parle")
