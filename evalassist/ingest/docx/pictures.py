"""Pictures of a DOCX: image blocks, what recognition reads in the large ones, and what stays unread."""

from __future__ import annotations

import importlib
import time
from typing import TYPE_CHECKING, Any

from evalassist.ingest.build import fold
from evalassist.ingest.docx.drawings import Shape
from evalassist.ingest.docx.items import Item
from evalassist.model.document import Unread
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.ingest.docx.walk import Context

LARGE_CM2 = 20.0
"""From this surface on the page, in square centimetres, a picture may carry content (a SWOT, a Gantt chart…)."""
MIN_SIDE_CM = 2.5
REPEATED = 3
"""A picture used this many times is decoration (a logo, a bullet)."""
MAX_IMAGE_BYTES = 60 * 1024 * 1024
MIN_CONFIDENCE = 0.35
_VECTOR = {"emf": "EMF", "wmf": "WMF", "svg": "SVG", "emz": "EMF", "wmz": "WMF", "wdp": "JPEG XR", "jxr": "JPEG XR"}


class Pictures:
    """Reads the pictures of one document; the time given to recognition is bounded by the options."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self._until = time.monotonic() + context.options.timeout_s * 0.5
        self._seen: set[str] = set()

    def read(self, shape: Shape, page: int | None, out: list[Item]) -> None:
        """Append the block of a picture and, after it, what could be read in it."""
        context = self.context
        item = Item("image", "", page=page, alt=fold(shape.alt) or None)
        out.append(item)
        relation = context.inline.relations.get(shape.relation)
        if relation is None or relation.external:
            context.external += 1
            self._unread("image liée, non ouverte", item)
            return
        target = relation.target
        if shape.decorative or context.repeated[target] >= REPEATED:
            return
        extension = target.rpartition(".")[2].lower()
        large = self._is_large(shape, target)
        if not large and context.options.ocr != "always":
            return
        if extension in _VECTOR:
            self._unread(f"image vectorielle {_VECTOR[extension]} non lue", item)
            return
        if not context.options.wants_ocr:
            self._unread("image non lue (reconnaissance de caractères désactivée)", item)
            return
        if time.monotonic() > self._until:
            self._unread("image non lue (temps imparti dépassé)", item)
            return
        self._recognise(target, item, out)

    def _is_large(self, shape: Shape, target: str) -> bool:
        if shape.width and shape.height:
            return shape.width * shape.height >= LARGE_CM2 and min(shape.width, shape.height) >= MIN_SIDE_CM
        return self.context.package.zip.size(target) > 20_000

    def _unread(self, reason: str, item: Item) -> None:
        self.context.unread.append((Unread(page=item.page, kind="image", reason=reason), item))

    def _recognise(self, target: str, item: Item, out: list[Item]) -> None:
        try:
            data = self.context.package.zip.read(target)
        except EvalAssistError:
            data = None
        if not data or len(data) > MAX_IMAGE_BYTES:
            self._unread("image absente du fichier" if not data else "image trop lourde", item)
            return
        result = _ocr(data, self.context.options)
        self.context.package.zip.forget(target)
        if result is None:
            self._unread("image non lue (reconnaissance de caractères indisponible)", item)
            return
        groups: dict[tuple[int, int], list[Any]] = {}
        for line in result.lines:
            if fold(line.text) and (line.confidence is None or line.confidence >= MIN_CONFIDENCE):
                groups.setdefault((line.block, line.par), []).append(line)
        for lines in groups.values():
            scores = [line.confidence for line in lines if line.confidence is not None]
            score = round(sum(scores) / len(scores), 3) if scores else None
            text = " ".join(line.text for line in lines)
            out.append(Item("paragraph", text, "ocr", page=item.page, anchor=item, ocr_confidence=score))
        if groups:
            self.context.ocr_scores.append(result.confidence)
        elif any(fold(line.text) for line in result.lines):
            self._unread("texte de l'image reconnu avec trop peu de certitude", item)


def _ocr(data: bytes, options: object) -> Any:
    """Return what the recogniser reads, None when it is not there or fails."""
    try:
        module = importlib.import_module("evalassist.ingest.ocr")
        return module.ocr_image(data, options)
    except Exception:  # an image that breaks a decoder is listed as unread, it never stops the reading
        return None
