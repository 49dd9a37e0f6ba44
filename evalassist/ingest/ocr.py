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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evalassist.ingest.options import ReadOptions
from evalassist.ingest.tesseract import PSM_AUTO, PSM_SPARSE, RawWord, TesseractError, recognise

if TYPE_CHECKING:
    from evalassist.model.document import BBox

DPI = 300
"""Resolution a page is rendered at for reading."""
MAX_PIXELS = 26_000_000
"""A rendered page or image is scaled down to at most this many pixels (an A3 page at 300 dpi has 17 million)."""
MIN_SKEW, MAX_SKEW = 0.15, 8.0
_CACHE_SIZE = 256
_ALNUM = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class OcrWord:
    """One word: text, box, confidence 0..1 (None when the engine does not say)."""

    text: str
    bbox: BBox
    confidence: float | None


@dataclass(frozen=True, slots=True)
class OcrLine:
    """One line of words; ``block`` and ``par`` number the engine's own blocks and paragraphs from 1."""

    text: str
    bbox: BBox
    words: tuple[OcrWord, ...]
    confidence: float | None
    block: int
    par: int


@dataclass(frozen=True, slots=True)
class OcrResult:
    """What was read of one page or image: ``width`` x ``height`` in the units of the boxes.

    ``skew`` (degrees) and ``turned`` (0, 90, 180 or 270 degrees counter-clockwise) are what the image was turned by
    before reading; the boxes are those after turning.
    """

    lines: tuple[OcrLine, ...]
    width: float
    height: float
    skew: float = 0.0
    turned: int = 0

    @property
    def confidence(self) -> float | None:
        """Mean confidence of the words weighed by their length, 0..1; None when the engine does not say."""
        return _mean([word for line in self.lines for word in line.words])

    @property
    def text(self) -> str:
        """The lines joined by new lines, in the engine's order."""
        return "\n".join(line.text for line in self.lines)

    @property
    def words(self) -> int:
        """Number of words read."""
        return sum(len(line.words) for line in self.lines)


_cache: OrderedDict[str, OcrResult | None] = OrderedDict()


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
    key = "i" + hashlib.sha256(data).hexdigest()
    if key not in _cache:
        image = _open(data)
        _remember(key, None if image is None else _read_drawing(image, tessdata))
    return _cache.get(key)


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
    key = "p" + hashlib.sha256(samples).hexdigest() + f":{pixmap.width}"
    if key not in _cache:
        image = Image.frombytes("L", (pixmap.width, pixmap.height), samples)
        result = _read_page(image, tessdata, int(72 * zoom))
        _remember(key, None if result is None else _scaled(result, 1 / zoom))
    return _cache.get(key)


def _remember(key: str, result: OcrResult | None) -> None:
    _cache[key] = result
    while len(_cache) > _CACHE_SIZE:
        _cache.popitem(last=False)


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
    import pymupdf
    from PIL import Image

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
    """Read an embedded image, enlarged when its letters would be small; as a page and as scattered text, richer wins."""
    from PIL import Image

    width, height = image.size
    if width < 16 or height < 8:
        return OcrResult((), width, height)
    scale = max(1.0, min(3.0, 2400 / max(width, height)))
    scale = min(scale, math.sqrt(MAX_PIXELS / (width * height)))
    if abs(scale - 1) > 0.01:
        image = image.resize((round(width * scale), round(height * scale)), Image.Resampling.LANCZOS)
    best: OcrResult | None = None
    for psm in (PSM_AUTO, PSM_SPARSE):
        result = _read(image, tessdata, DPI, psm)
        if result is not None and (best is None or _worth(result) > 1.05 * _worth(best)):
            best = result
    return None if best is None else _scaled(best, 1 / scale)


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


def _read(image: Any, tessdata: Path, dpi: int, psm: int) -> OcrResult | None:
    skew = _skew(image)
    straight = image.rotate(skew, fillcolor=255, resample=3) if skew else image
    try:
        words = recognise(straight.tobytes(), image.width, image.height, tessdata=tessdata, dpi=dpi, psm=psm)
    except TesseractError:
        return None
    return OcrResult(_lines(words), image.width, image.height, skew)


def _skew(image: Any) -> float:
    """Return the angle in degrees to turn the image by so that its lines are level (0 when it is good as it is)."""
    import pymupdf

    try:
        pixmap = pymupdf.Pixmap(pymupdf.csGRAY, image.width, image.height, image.tobytes(), False)
        angle = float(pymupdf.mupdf.fz_detect_skew(pixmap.this))
    except Exception:  # too small or blank
        return 0.0
    return angle if MIN_SKEW <= abs(angle) <= MAX_SKEW else 0.0


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
        kept = tuple(word for word in group if not _noise(word))
        sure = _mean(list(kept))
        if not kept or (sure is not None and sure < 0.35):
            continue
        box = (
            min(word.bbox[0] for word in kept), min(word.bbox[1] for word in kept),
            max(word.bbox[2] for word in kept), max(word.bbox[3] for word in kept),
        )
        lines.append(OcrLine(" ".join(word.text for word in kept), box, kept, sure, block, par))
    return tuple(lines)


def _noise(word: OcrWord) -> bool:
    """A speck or a border read as a sign: no letter or digit and little confidence, or hardly any confidence."""
    sure = 1.0 if word.confidence is None else word.confidence
    if _ALNUM.search(word.text) is None:
        return sure < 0.6
    return sure < 0.2


def _mean(words: list[OcrWord]) -> float | None:
    known = [(len(word.text), word.confidence) for word in words if word.confidence is not None]
    total = sum(size for size, _ in known)
    return sum(size * sure for size, sure in known) / total if total else None


def _scaled(result: OcrResult, factor: float) -> OcrResult:
    def scale(box: BBox) -> BBox:
        return (box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor)

    lines = tuple(
        replace(
            line, bbox=scale(line.bbox), words=tuple(replace(word, bbox=scale(word.bbox)) for word in line.words)
        )
        for line in result.lines
    )
    return replace(result, lines=lines, width=result.width * factor, height=result.height * factor)
