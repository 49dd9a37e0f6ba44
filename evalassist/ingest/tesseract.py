"""Tesseract as PyMuPDF carries it, called through its C interface: words with boxes and confidences.

PyMuPDF's own ``pdfocr_*`` functions give the text of a page but not how sure Tesseract was. The library inside the
wheel exports Tesseract's public C interface, so it is called directly; where a wheel hides those symbols, the PDF route
is used and the confidence is unknown (None).
"""

from __future__ import annotations

import ctypes
import importlib.util
import threading
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from evalassist.ingest.mupdf import mupdf

PSM_AUTO = 3
"""Page segmentation: find columns, blocks and lines."""
PSM_BLOCK = 6
"""Page segmentation: one uniform block of text."""
PSM_SPARSE = 11
"""Page segmentation: as much text as possible, in no order (diagrams, posters)."""

_LOCK = threading.Lock()
_VOID = ctypes.c_void_p


@dataclass(frozen=True, slots=True)
class RawWord:
    """One recognised word: its place in Tesseract's tree and its box in pixels (x0, y0, x1, y1)."""

    text: str
    box: tuple[float, float, float, float]
    confidence: float | None
    block: int
    par: int
    line: int


class TesseractError(Exception):
    """Tesseract could not be loaded or failed on an image."""


@dataclass(frozen=True, slots=True)
class _Library:
    tess: Any
    context: Any


def _signatures(tess: Any) -> None:
    integer, text = ctypes.c_int, ctypes.c_char_p
    table: dict[str, tuple[Any, list[Any]]] = {
        "TessBaseAPICreate": (_VOID, []),
        "TessBaseAPIInit3": (integer, [_VOID, text, text]),
        "TessBaseAPISetVariable": (integer, [_VOID, text, text]),
        "TessBaseAPISetPageSegMode": (None, [_VOID, integer]),
        "TessBaseAPISetImage": (None, [_VOID, text, integer, integer, integer, integer]),
        "TessBaseAPISetSourceResolution": (None, [_VOID, integer]),
        "TessMonitorCreate": (_VOID, []),
        "TessMonitorDelete": (None, [_VOID]),
        "TessMonitorSetDeadlineMSecs": (None, [_VOID, integer]),
        "TessBaseAPIRecognize": (integer, [_VOID, _VOID]),
        "TessBaseAPIGetTsvText": (_VOID, [_VOID, integer]),
        "TessDeleteText": (None, [_VOID]),
        "TessBaseAPIEnd": (None, [_VOID]),
        "TessBaseAPIDelete": (None, [_VOID]),
        "fz_new_context_imp": (_VOID, [_VOID, _VOID, ctypes.c_size_t, text]),
        "fz_set_leptonica_mem": (None, [_VOID]),
        "fz_clear_leptonica_mem": (None, [_VOID]),
    }
    for name, (result, arguments) in table.items():
        function = getattr(tess, name)
        function.restype, function.argtypes = result, arguments


@lru_cache(maxsize=1)
def _library() -> _Library | None:
    """Return the library of the PyMuPDF wheel with a MuPDF context, or None when the C interface is not exported there.

    The shared library is loaded without importing PyMuPDF (its Python side takes seconds to import) and is given a
    context of its own; it must be told the exact version it was built as, which its file name carries.
    """
    spec = importlib.util.find_spec("pymupdf")
    if spec is None or spec.origin is None:
        return None
    try:
        path = next(Path(spec.origin).parent.glob("libmupdf.so*"))
        tess = ctypes.CDLL(str(path))
        _signatures(tess)
        version = "1." + path.name.partition(".so.")[2]
        context = tess.fz_new_context_imp(None, None, 64 << 20, version.encode())
    except (StopIteration, OSError, AttributeError):
        return None
    return _Library(tess, context) if context else None


def recognise(
    samples: bytes,
    width: int,
    height: int,
    *,
    tessdata: Path,
    dpi: int = 300,
    psm: int = PSM_AUTO,
    limit_s: float = 60.0,
) -> list[RawWord]:
    """Read an 8-bit grey image (``width`` x ``height`` bytes, row by row) in French; TesseractError on failure.

    Recognition stops after ``limit_s`` seconds with what was read so far.
    """
    library = _library()
    with _LOCK:
        if library is None:
            return _by_pdf(samples, width, height, tessdata)
        return _by_c(library, samples, width, height, tessdata, dpi, psm, limit_s)


def _by_c(library: _Library, samples: bytes, width: int, height: int, tessdata: Path, dpi: int, psm: int, limit_s: float) -> list[RawWord]:
    tess = library.tess
    context = library.context
    tess.fz_set_leptonica_mem(context)
    api = tess.TessBaseAPICreate()
    monitor = None
    try:
        if tess.TessBaseAPIInit3(api, str(tessdata).encode(), b"fra") != 0:
            raise TesseractError("fra.traineddata cannot be loaded")
        for name, value in ((b"debug_file", b"/dev/null"), (b"tessedit_do_invert", b"1")):
            tess.TessBaseAPISetVariable(api, name, value)
        tess.TessBaseAPISetPageSegMode(api, psm)
        tess.TessBaseAPISetImage(api, samples, width, height, 1, width)
        tess.TessBaseAPISetSourceResolution(api, dpi)
        monitor = tess.TessMonitorCreate()
        tess.TessMonitorSetDeadlineMSecs(monitor, int(limit_s * 1000))
        tess.TessBaseAPIRecognize(api, monitor)
        pointer = tess.TessBaseAPIGetTsvText(api, 0)
        if not pointer:
            return []
        table = ctypes.string_at(pointer).decode("utf-8", "replace")
        tess.TessDeleteText(pointer)
        return _parse_tsv(table)
    finally:
        if monitor is not None:
            tess.TessMonitorDelete(monitor)
        tess.TessBaseAPIEnd(api)
        tess.TessBaseAPIDelete(api)
        tess.fz_clear_leptonica_mem(context)


def _parse_tsv(table: str) -> list[RawWord]:
    words: list[RawWord] = []
    for row in table.split("\n"):
        parts = row.split("\t")
        if len(parts) < 12 or parts[0] != "5" or not parts[11].strip():
            continue
        block, par, line = int(parts[2]), int(parts[3]), int(parts[4])
        x, y, w, h = (float(value) for value in parts[6:10])
        confidence = max(0.0, min(1.0, float(parts[10]) / 100))
        words.append(RawWord(parts[11].strip(), (x, y, x + w, y + h), confidence, block, par, line))
    return words


def _by_pdf(samples: bytes, width: int, height: int, tessdata: Path) -> list[RawWord]:
    pymupdf = mupdf()
    pixmap = pymupdf.Pixmap(pymupdf.csGRAY, width, height, samples, False)
    try:
        data = pixmap.pdfocr_tobytes(compress=False, language="fra", tessdata=str(tessdata))
        page = pymupdf.open(stream=data, filetype="pdf")[0]
    except Exception as error:  # whatever MuPDF raises
        raise TesseractError(str(error)) from error
    zoom = width / page.rect.width
    found: list[RawWord] = []
    for x0, y0, x1, y1, text, block, line, _ in page.get_text("words"):
        box = (x0 * zoom, y0 * zoom, x1 * zoom, y1 * zoom)
        found.append(RawWord(text, box, None, block + 1, 1, line + 1))
    return found
