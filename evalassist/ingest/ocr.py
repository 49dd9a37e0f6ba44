"""Character recognition of page scans and images, in French, with PyMuPDF's built-in Tesseract.

Boxes are given in the units of what was read (points of the page, or pixels of the image), origin at the top left.
A skewed image is straightened (turned around its middle) before it is read, and the boxes are those of the straightened
image, so that lines are level; with the few degrees a scanner gives they lie within some points of the original.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
from collections import OrderedDict
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalassist.cache import digest
from evalassist.ingest.mupdf import mupdf
from evalassist.ingest.ocr_result import OcrLine, OcrResult, OcrWord, mean, recall, remember
from evalassist.ingest.ocr_rules import find_rules
from evalassist.ingest.options import TESSDATA_FILE, ReadOptions
from evalassist.ingest.tesseract import PSM_AUTO, PSM_SPARSE, RawWord, TesseractError, recognise

if TYPE_CHECKING:
    from evalassist.model.document import BBox

DPI = 300
"""Resolution a page is rendered at for reading."""
MAX_PIXELS = 26_000_000
"""A rendered page or image is scaled down to at most this many pixels (an A3 page at 300 dpi has 17 million)."""
DRAWING_PIXELS = 2400
"""An embedded image is read with at most this many pixels on its longer side."""
DRAWING_LIMIT_S = 15.0
"""Seconds given to one reading of an embedded image (a photograph full of leaves holds thousands of specks)."""
SMALL_LETTERS, LARGE_LETTERS = 14.0, 40.0
"""Words lower than this many pixels are read again enlarged; nothing higher gains by it, however doubtful."""
MIN_SKEW, MAX_SKEW = 0.15, 8.0
WAY = 4
"""Number of this way of reading: it goes up whenever the same image may give other words, so that none is recalled."""
_ALNUM = re.compile(r"[^\W_]")


def available(options: ReadOptions) -> bool:
    """True when recognition is wanted and the French data is on this machine."""
    return options.wants_ocr and options.tessdata_dir() is not None


def ocr_image(data: bytes, options: ReadOptions) -> OcrResult | None:
    """Read an image file (PNG, JPEG…); boxes in pixels of that image.

    None when recognition is off or not available, or when the bytes are no image Pillow or MuPDF can open. An image
    without text gives a result without lines.
    """
    tessdata = options.tessdata_dir() if options.wants_ocr else None
    if tessdata is None:
        return None
    key = digest("image", _engine(tessdata), data)
    known, result = recall(key, options)
    if not known:
        image = _open(data)
        result = None if image is None else _read_drawing(image, tessdata)
        remember(key, result, options)
    return result


def ocr_page(page: Any, options: ReadOptions) -> OcrResult | None:
    """Read a whole ``pymupdf.Page`` rendered at 300 dpi; boxes in points of the page as it is shown (rotation applied).

    None when recognition is off or not available, or when the page cannot be rendered.
    """
    tessdata = options.tessdata_dir() if options.wants_ocr else None
    if tessdata is None:
        return None
    import pymupdf
    from PIL import Image

    rect = page.rect
    zoom = min(DPI / 72, math.sqrt(MAX_PIXELS / max(1.0, rect.width * rect.height)))
    try:
        pixmap = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csGRAY, alpha=False)
    except Exception:  # a broken image inside the page: MuPDF raises its own errors
        return None
    samples = bytes(pixmap.samples)
    key = digest("page", _engine(tessdata), f"{pixmap.width} {zoom}", samples)
    known, result = recall(key, options)
    if not known:
        image = Image.frombytes("L", (pixmap.width, pixmap.height), samples)
        read = _read_page(image, tessdata, int(72 * zoom))
        result = None if read is None else _scaled(read, 1 / zoom)
        remember(key, result, options)
    return result


@lru_cache(maxsize=8)
def _engine(tessdata: Path) -> str:
    """Return what an answer depends on beside the image: the French data, the engine and this module's way of asking."""
    import importlib.metadata

    data = hashlib.sha256((tessdata / TESSDATA_FILE).read_bytes()).hexdigest()
    return f"{WAY} {importlib.metadata.version('pymupdf')} {data}"


def _open(data: bytes) -> Any | None:
    """Return the image in grey on white (transparency filled), or None."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > 4 * MAX_PIXELS:
                return None
            opened.load()
            image: Any = opened
            if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
                rgba = image.convert("RGBA")
                white = Image.new("RGBA", rgba.size, "white")
                image = Image.alpha_composite(white, rgba)
            return image.convert("L")
    except Exception:  # decoders raise all sorts of errors on broken data
        return _open_mupdf(data)


def _open_mupdf(data: bytes) -> Any | None:
    from PIL import Image

    pymupdf = mupdf()
    try:
        pixmap = pymupdf.Pixmap(data)
        if pixmap.width * pixmap.height > 4 * MAX_PIXELS:
            return None
        if pixmap.alpha:
            pixmap = pymupdf.Pixmap(pixmap, 0)
        grey = pymupdf.Pixmap(pymupdf.csGRAY, pixmap)
        return Image.frombytes("L", (grey.width, grey.height), bytes(grey.samples))
    except Exception:  # not an image at all
        return None


def _read_drawing(image: Any, tessdata: Path) -> OcrResult | None:
    """Read an embedded image as scattered text, again enlarged when its letters are small or doubtful; richer wins.

    Scattered text at the image's own size finds at least what page segmentation of an enlarged image does (measured on
    the drawings of the samples) at a quarter of the cost; the layout is rebuilt from the boxes afterwards.
    """
    width, height = image.size
    if width < 16 or height < 8 or _blank(image):
        return OcrResult((), width, height)
    best: OcrResult | None = None
    for scale in (min(1.0, DRAWING_PIXELS / max(width, height)), min(2.0, DRAWING_PIXELS / max(width, height))):
        if best is not None and (scale < 1.2 or _clear(best)):
            break
        found = _read(_resized(image, scale), tessdata, DPI, PSM_SPARSE, DRAWING_LIMIT_S)
        result = None if found is None else _scaled(found, 1 / scale)
        if result is not None and (best is None or _worth(result) > 1.05 * _worth(best)):
            best = result
    return best


def _resized(image: Any, scale: float) -> Any:
    from PIL import Image

    if abs(scale - 1) < 0.01:
        return image
    return image.resize((max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.Resampling.LANCZOS)


def _blank(image: Any) -> bool:
    """True when the image is all of one shade: nothing is written on it."""
    low, high = image.getextrema()
    return bool(high - low < 24)


def _clear(result: OcrResult) -> bool:
    """True when nothing is to be gained by reading the image enlarged: letters of a good size, read with certainty."""
    words = [word for line in result.lines for word in line.words]
    if not words:
        return False
    heights = sorted(word.bbox[3] - word.bbox[1] for word in words)
    usual = heights[len(heights) // 2]
    return usual >= LARGE_LETTERS or (usual >= SMALL_LETTERS and (result.confidence or 0.0) >= 0.85)


def _read_page(image: Any, tessdata: Path, dpi: int) -> OcrResult | None:
    """Read a page scan; when it makes little sense, the three other orientations are tried."""
    best = _read(image, tessdata, dpi, PSM_AUTO)
    if best is None:
        return None
    if best.words >= 40 and (best.confidence or 1.0) >= 0.8:
        return best
    good = best.words >= 5 and (best.confidence or 1.0) >= 0.6
    angles = [90, 270] if _sideways(image) else [] if good else [180]
    upright = best
    for angle in angles:
        turned = _read(image.rotate(angle, expand=True), tessdata, dpi, PSM_AUTO)
        if turned is not None and turned.words >= 5 and _worth(turned) > 1.5 * max(_worth(upright), _worth(best)):
            best = replace(turned, turned=angle)
    if best.words < 5:
        sparse = _read(image, tessdata, dpi, PSM_SPARSE)
        if sparse is not None and _worth(sparse) > _worth(best):
            best = sparse
    return best


def _worth(result: OcrResult) -> float:
    """Number of letters weighed by how far their confidence is above a coin's toss."""
    total = 0.0
    for line in result.lines:
        for word in line.words:
            sure = 0.8 if word.confidence is None else word.confidence
            total += len(word.text) * max(0.0, sure - 0.4)
    return total


def _read(image: Any, tessdata: Path, dpi: int, psm: int, limit_s: float = 60.0) -> OcrResult | None:
    skew = _skew(image)
    straight = image.rotate(skew, fillcolor=255, resample=3) if skew else image
    try:
        words = recognise(straight.tobytes(), image.width, image.height, tessdata=tessdata, dpi=dpi, psm=psm, limit_s=limit_s)
    except TesseractError:
        return None
    return OcrResult(_lines(words), image.width, image.height, skew, rules=find_rules(straight))


def _skew(image: Any) -> float:
    """Return the angle in degrees to turn the image by so that its lines are level (0 when it is good as it is).

    Own projection profiles (the ink of a straight page is bunched in rows): MuPDF's ``fz_detect_skew`` reads outside
    the image when it is narrow, which ends the process.
    """
    import numpy as np

    small = np.asarray(image.reduce(max(1, round(max(image.size) / 900)))).astype("float32")
    dark = small < min(160.0, 0.75 * float(np.percentile(small, 90)))
    # the upper edges of the ink: large dark areas and pictures weigh no more than letters
    ys, xs = np.nonzero(dark[1:] & ~dark[:-1])
    if len(xs) < 60:
        return 0.0
    middle = xs - small.shape[1] / 2

    def bunched(angle: float) -> float:
        rows = np.round(ys - middle * math.tan(math.radians(angle))).astype("int64")
        counts = np.bincount(rows - int(rows.min())).astype("float64")
        return float((counts**2).sum())

    best = max((step * 0.5 for step in range(int(-2 * MAX_SKEW), int(2 * MAX_SKEW) + 1)), key=bunched)
    best = max((best + step * 0.1 for step in range(-5, 6)), key=bunched)
    if bunched(best) < 1.15 * bunched(0.0):
        return 0.0
    return round(best, 2) if MIN_SKEW <= abs(best) <= MAX_SKEW else 0.0


def _sideways(image: Any) -> bool:
    """True when lines of text run from top to bottom: the ink varies more between columns than between rows."""
    import numpy as np

    small = image.reduce(max(1, max(image.size) // 1200))
    ink = (np.asarray(small) < 128).astype("float32")
    rows, columns = np.abs(np.diff(ink.mean(axis=1))), np.abs(np.diff(ink.mean(axis=0)))
    return float(columns.std()) > 1.3 * float(rows.std()) > 0


def _lines(words: list[RawWord]) -> tuple[OcrLine, ...]:
    groups: OrderedDict[tuple[int, int, int], list[OcrWord]] = OrderedDict()
    for raw in words:
        groups.setdefault((raw.block, raw.par, raw.line), []).append(OcrWord(raw.text, raw.box, raw.confidence))
    lines: list[OcrLine] = []
    for (block, par, _), group in groups.items():
        kept = tuple(word for word in group if not _noise(word) or _among_sure_words(word, group))
        sure = mean(list(kept))
        if not kept or (sure is not None and sure < 0.35):
            continue
        box = (
            min(word.bbox[0] for word in kept),
            min(word.bbox[1] for word in kept),
            max(word.bbox[2] for word in kept),
            max(word.bbox[3] for word in kept),
        )
        lines.append(OcrLine(" ".join(word.text for word in kept), box, kept, sure, block, par))
    return tuple(lines)


def _among_sure_words(word: OcrWord, line: list[OcrWord]) -> bool:
    """A word of letters, however doubtful, in a line whose other words are sure: taking it out would tear the sentence."""
    letters = sum(sign.isalpha() for sign in word.text)
    others = [other for other in line if other is not word and not _noise(other)]
    return letters >= 4 and letters >= 0.75 * len(word.text) and len(others) >= 1 and (mean(others) or 0.0) >= 0.75


def _noise(word: OcrWord) -> bool:
    """A speck or a border read as a sign: no letter or digit and little confidence, or hardly any confidence."""
    sure = 1.0 if word.confidence is None else word.confidence
    if _ALNUM.search(word.text) is None:
        return sure < 0.6
    return sure < 0.2


def _scaled(result: OcrResult, factor: float) -> OcrResult:
    def scale(box: BBox) -> BBox:
        return (box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor)

    lines = tuple(
        replace(line, bbox=scale(line.bbox), words=tuple(replace(word, bbox=scale(word.bbox)) for word in line.words))
        for line in result.lines
    )
    rules = tuple(scale(rule) for rule in result.rules)
    return replace(result, lines=lines, width=result.width * factor, height=result.height * factor, rules=rules)
