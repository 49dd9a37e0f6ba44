"""Pictures of a DOCX: image blocks, what recognition reads in the large ones, and what stays unread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from evalassist.ingest.build import fold
from evalassist.ingest.docx.drawings import Shape
from evalassist.ingest.docx.items import Item
from evalassist.ingest.vector import VECTOR, read_vector
from evalassist.model.document import Unread
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.ingest.docx.walk import Context
    from evalassist.ingest.ocr_result import OcrResult
    from evalassist.ingest.options import ReadOptions
    from evalassist.ingest.pdf.shapes import Item as PieceOfImage

LARGE_CM2 = 20.0
"""From this surface on the page, in square centimetres, a picture may carry content (a SWOT, a Gantt chart…)."""
MIN_SIDE_CM = 2.5
REPEATED = 3
"""A picture used this many times is decoration (a logo, a bullet)."""
MAX_IMAGE_BYTES = 60 * 1024 * 1024
MIN_CONFIDENCE = 0.5
"""Below this mean confidence what was read of an image is more noise than text."""
MIN_WORDS = 2
UNSURE_WORDS = 8
"""From this many words, a text too unsure to be kept is reported as unread."""
_UNKNOWN = {**VECTOR, "wdp": "JPEG XR", "jxr": "JPEG XR"}


class Pictures:
    """Reads the pictures of one document; the time given to recognition is bounded by the options."""

    def __init__(self, context: Context, hide: Callable[[str, str, list[Item], Item | None, int | None], None]) -> None:
        """``hide`` keeps a hidden text apart and reports it."""
        self.context = context
        self._hidden = hide
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
        if shape.decorative or context.in_margins or context.repeated[target] >= REPEATED:
            return
        extension = target.rpartition(".")[2].lower()
        large = self._is_large(shape, target)
        if not large and context.options.ocr != "always":
            return
        if any(self._vector(name, item, out) for name in (self._target(shape.vector), target) if name):
            return
        if extension in _UNKNOWN:
            self._unread(f"image vectorielle {_UNKNOWN[extension]} sans texte lisible, non lue", item)
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

    def _target(self, relation_id: str) -> str:
        relation = self.context.inline.relations.get(relation_id)
        return "" if relation is None or relation.external else relation.target

    def _vector(self, target: str, item: Item, out: list[Item]) -> bool:
        """Append the text of a vector picture; False when it has too little, or is no vector picture."""
        extension = target.rpartition(".")[2].lower()
        if extension not in VECTOR:
            return False
        try:
            data = self.context.package.zip.read(target)
            read = read_vector(data, extension) if data and len(data) <= MAX_IMAGE_BYTES else []
        except EvalAssistError as error:
            if error.code == "BOMB":
                raise
            return False
        except Exception:  # a picture that breaks a decoder is listed as unread, it never stops the reading
            return False
        for piece in read:
            if piece.kind == "hidden":
                self._hidden(piece.text, piece.label or "", out, item, item.page)
        read = [piece for piece in read if piece.kind != "hidden"]
        said = " ".join(" ".join(piece.table.row_texts()) if piece.table else piece.text for piece in read)
        if len(said.split()) < MIN_WORDS:
            return False
        for piece in read:
            if piece.text or piece.table is not None:
                kind = piece.kind if piece.kind in ("list_item", "table") else "paragraph"
                made = Item(kind, piece.text, "textbox", page=item.page, anchor=item, label=piece.label, list_level=piece.list_level)
                made.table = piece.table
                out.append(made)
        return True

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
        result, read = _ocr(data, self.context.options)
        self.context.package.zip.forget(target)
        if result is None:
            self._unread("image non lue (reconnaissance de caractères indisponible)", item)
            return
        sure = 1.0 if result.confidence is None else result.confidence
        if result.words >= UNSURE_WORDS and sure < MIN_CONFIDENCE:
            self._unread("texte de l'image reconnu avec trop peu de certitude", item)
        if result.words < MIN_WORDS or sure < MIN_CONFIDENCE:
            return
        for piece in read:
            score = None if piece.confidence is None else round(piece.confidence, 3)
            out.append(
                Item(
                    piece.kind, piece.text, "ocr", page=item.page, anchor=item, ocr_confidence=score,
                    label=piece.label, list_level=piece.list_level, table=piece.table,
                )
            )  # fmt: skip
        self.context.ocr_scores.append(result.confidence)


def _ocr(data: bytes, options: ReadOptions) -> tuple[OcrResult | None, list[PieceOfImage]]:
    """Return what the recogniser reads and the same laid out (columns, quadrants, tables), None when it cannot."""
    try:
        from evalassist.ingest.ocr import ocr_image
        from evalassist.ingest.ocr_layout import lay_out

        result = ocr_image(data, options)
        return result, [] if result is None else lay_out(result)
    except Exception:  # an image that breaks a decoder is listed as unread, it never stops the reading
        return None, []
