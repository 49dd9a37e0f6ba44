"""What character recognition gives (words, lines, their boxes and confidences) and how it is kept for the next time."""

from __future__ import annotations

import json
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from evalassist.cache import shared_store
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import BBox

_MEMORY_SIZE = 256


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
    rules: tuple[BBox, ...] = ()
    """Level and upright lines drawn on it, as boxes."""

    @property
    def confidence(self) -> float | None:
        """Mean confidence of the words weighed by their length, 0..1; None when the engine does not say."""
        return mean([word for line in self.lines for word in line.words])

    @property
    def text(self) -> str:
        """The lines joined by new lines, in the engine's order."""
        return "\n".join(line.text for line in self.lines)

    @property
    def words(self) -> int:
        """Number of words read."""
        return sum(len(line.words) for line in self.lines)


def mean(words: list[OcrWord]) -> float | None:
    """Return the mean confidence of words weighed by their length, None when none is known."""
    known = [(len(word.text), word.confidence) for word in words if word.confidence is not None]
    total = sum(size for size, _ in known)
    return sum(size * sure for size, sure in known) / total if total else None


_memory: OrderedDict[str, OcrResult | None] = OrderedDict()


def recall(key: str, options: ReadOptions) -> tuple[bool, OcrResult | None]:
    """Return whether the answer under ``key`` is known, from this run or a former one, and the answer."""
    if not options.cache:
        return False, None
    if key in _memory:
        return True, _memory[key]
    store = shared_store()
    kept = store.get(key) if store is not None else None
    if kept is None:
        return False, None
    try:
        result = unpacked(kept)
    except (ValueError, KeyError, TypeError, IndexError, zlib.error):  # written by something else: as if not there
        return False, None
    _memory[key] = result
    return True, result


def remember(key: str, result: OcrResult | None, options: ReadOptions) -> None:
    """Keep an answer for this run and, when there is one, for the next (an image that failed is tried again then)."""
    if not options.cache:
        return
    _memory[key] = result
    while len(_memory) > _MEMORY_SIZE:
        _memory.popitem(last=False)
    store = shared_store() if result is not None else None
    if store is not None and result is not None:
        store.put(key, packed(result))


def packed(result: OcrResult) -> bytes:
    """Return a result as bytes, for the store or another process."""
    lines = [
        [line.block, line.par, line.confidence, line.bbox, [[word.text, word.bbox, word.confidence] for word in line.words]]
        for line in result.lines
    ]
    head = [result.width, result.height, result.skew, result.turned, result.rules]
    return zlib.compress(json.dumps([head, lines], ensure_ascii=False, separators=(",", ":")).encode())


def unpacked(data: bytes) -> OcrResult:
    """Return the result of ``packed`` bytes; ValueError, KeyError, TypeError, IndexError or zlib.error when they are something else."""
    head, rows = json.loads(zlib.decompress(data))
    lines = []
    for block, par, confidence, box, pieces in rows:
        words = tuple(OcrWord(text, _box(place), sure) for text, place, sure in pieces)
        lines.append(OcrLine(" ".join(word.text for word in words), _box(box), words, confidence, block, par))
    width, height, skew, turned, rules = head
    return OcrResult(tuple(lines), width, height, skew, turned, tuple(_box(rule) for rule in rules))


def _box(values: Any) -> BBox:
    x0, y0, x1, y1 = values
    return (x0, y0, x1, y1)
