"""What a reader may do and how far: one frozen value handed down to every reader."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

OcrMode = Literal["auto", "always", "never"]
"""``auto``: pages without text and large images; ``always``: every image too; ``never``: nothing, images go to unread."""

TESSDATA_FILE = "fra.traineddata"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Limits and choices of one reading.

    ``max_bytes``: size of the file in bytes; ``max_unpacked``: sum of the uncompressed parts of a DOCX in bytes;
    ``max_pages`` and ``max_chars``: what is read at most, the rest is announced by a notice; ``timeout_s``: seconds given to
    one dossier (enforced by the worker, readers may stop costly steps earlier); ``tessdata``: folder holding
    ``fra.traineddata`` when it is not the one shipped; ``costly``: False for the second try, without layout search or OCR;
    ``cache``: False to recognise every image again; ``max_memory``: bytes the worker may take beyond what it starts with.
    """

    ocr: OcrMode = "auto"
    max_bytes: int = 200 * 1024 * 1024
    max_unpacked: int = 600 * 1024 * 1024
    max_pages: int = 1500
    max_chars: int = 5_000_000
    timeout_s: float = 300.0
    tessdata: Path | None = None
    costly: bool = True
    cache: bool = True
    max_memory: int = 2 * 1024 * 1024 * 1024

    def cheap(self) -> ReadOptions:
        """Return the same options with the costly steps (OCR, table search on every page…) off."""
        return replace(self, costly=False, ocr="never")

    @property
    def wants_ocr(self) -> bool:
        """True when images and scans may be read by character recognition."""
        return self.costly and self.ocr != "never"

    def tessdata_dir(self) -> Path | None:
        """Return the folder that holds ``fra.traineddata``, or None when there is none on this machine."""
        folder = self.tessdata
        if folder is None:
            try:
                from evalassist.resources import models_dir

                folder = models_dir() / "tessdata"
            except Exception:  # no models folder in this installation: OCR is simply not available
                return None
        return folder if (folder / TESSDATA_FILE).is_file() else None
