"""Build dossier.docx and dossier.pdf of this sample; the text is in content.py."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[0])]

from _markup import Dossier  # noqa: E402
from content import TEXT  # noqa: E402

options: dict[str, Any] = {"headings": "bold", "font": "Liberation Serif", "size": 12, "accent": "5A6B2B", "head_fill": ""}
dossier = Dossier({}, footer="A.-L. Torval –", **options)
dossier.write(TEXT)
dossier.save(HERE / "dossier.docx", "Le jardin des Planches")
