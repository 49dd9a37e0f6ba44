"""PyMuPDF as it is used here: without its layout analysis.

Importing ``pymupdf`` imports ``pymupdf.layout`` where it is installed, which opens three neural networks: half of the cost of reading a dossier,
for something nothing here asks for (measured: 2 s of processor time and 150 MB). PyMuPDF itself goes on without it when it cannot be imported.
"""

from __future__ import annotations

import sys
from typing import Any

_LAYOUT = "pymupdf.layout"


def mupdf() -> Any:
    """Return the module ``pymupdf``, imported without its layout analysis unless somebody has imported it already."""
    hidden = "pymupdf" not in sys.modules and _LAYOUT not in sys.modules
    if hidden:
        sys.modules[_LAYOUT] = None  # type: ignore[assignment]
    try:
        import pymupdf
    finally:
        if hidden:
            del sys.modules[_LAYOUT]
    return pymupdf
