"""Text a reader of the page cannot see, and text drawn twice, taken apart from what counts."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.shapes import Frag, area, contains, overlap
from evalassist.model.document import BBox

MIN_SIZE = 4.0
"""Letters smaller than this (points) are taken as hidden."""

_LAYER_COVER = 0.5


def part_hidden(page: Any, parts: PageParts) -> list[tuple[Frag, str]]:
    """Take hidden fragments out of ``parts.frags`` and return them with how they are hidden (in French).

    Invisible text over an image that covers much of the page is the layer of an OCR programme: it stays and is marked.
    """
    if not parts.frags:
        return []
    hidden: dict[int, str] = {}
    suspects: list[Frag] = []
    scan = _scan_box(parts)
    for frag in parts.frags:
        how = _plainly_hidden(frag, parts, scan)
        if how is not None:
            hidden[id(frag)] = how
        elif not frag.layer and _luminance(frag.color) > 0.8 * 255:
            suspects.append(frag)
    for frag in _low_contrast(parts, suspects, page) + _same_as_ground(parts):
        hidden.setdefault(id(frag), "même couleur que le fond")
    for frag in _covered(page, parts):
        hidden.setdefault(id(frag), "sous une image ou un aplat")
    taken = [(frag, hidden[id(frag)]) for frag in parts.frags if id(frag) in hidden]
    if taken:
        parts.frags = [frag for frag in parts.frags if id(frag) not in hidden]
    return taken


def _scan_box(parts: PageParts) -> BBox | None:
    page = parts.width * parts.height
    big = [picture.box for picture in parts.pictures if area(picture.box) > _LAYER_COVER * page]
    return big[0] if big else None


def _plainly_hidden(frag: Frag, parts: PageParts, scan: BBox | None) -> str | None:
    x, y = frag.middle
    if not (-2 <= x <= parts.width + 2 and -2 <= y <= parts.height + 2):
        return "hors de la page"
    if not frag.drawn or frag.alpha == 0:
        if scan is not None and contains(scan, frag.middle, 2):
            frag.layer = True
            return None
        return "encre invisible"
    if frag.size < MIN_SIZE:
        return "lettres de moins de 4 points"
    return None


def _luminance(color: int) -> float:
    return 0.299 * (color >> 16 & 255) + 0.587 * (color >> 8 & 255) + 0.114 * (color & 255)


def _low_contrast(parts: PageParts, suspects: list[Frag], page: Any) -> list[Frag]:
    """Among pale fragments, those whose place on the rendered page shows no contrast at all."""
    if not suspects:
        return []
    import numpy as np
    import pymupdf

    zoom = min(2.0, 4000 / max(parts.width, parts.height, 1))
    try:
        pixmap = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csGRAY, alpha=False)
    except Exception:  # the page cannot be drawn: judge by the painted areas alone
        return [frag for frag in suspects if not any(contains(fill.box, frag.middle) for fill in parts.fills)]
    grey = np.frombuffer(pixmap.samples, dtype=np.uint8).reshape(pixmap.height, pixmap.stride)[:, : pixmap.width]
    unseen = []
    for frag in suspects:
        x0, y0 = max(0, int(frag.x0 * zoom)), max(0, int(frag.y0 * zoom))
        patch = grey[y0 : int(frag.y1 * zoom) + 1, x0 : int(frag.x1 * zoom) + 1]
        if patch.size == 0:
            continue
        low, high = np.percentile(patch, (2, 98))
        if float(high) - float(low) < 24:
            unseen.append(frag)
    return unseen


def _same_as_ground(parts: PageParts) -> list[Frag]:
    """Coloured text on a painted area of the very same colour."""
    fills = [fill for fill in parts.fills if fill.opaque and min(fill.color) < 0.95]
    if not fills or len(fills) > 800:
        return []
    found = []
    for frag in parts.frags:
        ground = None
        for fill in fills:
            if contains(fill.box, frag.middle):
                ground = fill
        if ground is not None and _near(frag.color, ground.color):
            found.append(frag)
    return found


def _near(color: int, other: tuple[float, float, float]) -> bool:
    mine = (color >> 16 & 255, color >> 8 & 255, color & 255)
    return all(abs(a - 255 * b) < 10 for a, b in zip(mine, other, strict=True))


def _covered(page: Any, parts: PageParts) -> list[Frag]:
    """Fragments painted over afterwards by an opaque image or a filled area."""
    masks = [picture.box for picture in parts.pictures if not picture.masked]
    masks += [fill.box for fill in parts.fills if fill.opaque]
    if not masks or len(masks) > 1500:
        return []
    under = [frag for frag in parts.frags if not frag.layer and any(contains(box, frag.middle) for box in masks)]
    if not under:
        return []
    try:
        log = page.get_bboxlog()
    except Exception:  # the content stream cannot be replayed
        return []
    images = [picture.box for picture in parts.pictures if not picture.masked]
    later = [
        (number, box)
        for number, (kind, box) in enumerate(log)
        if kind == "fill-image" and any(overlap(box, image) > 0.9 * area(image) for image in images)
    ]
    later += [(fill.seqno, fill.box) for fill in parts.fills if fill.opaque]
    texts = [(number, box) for number, (kind, box) in enumerate(log) if kind.endswith("-text")]
    if not texts or max(number for number, _ in later or [(0, ())]) < texts[0][0]:
        return []
    found = []
    for frag in under:
        hiding = [number for number, box in later if _hides(box, frag)]
        if not hiding or max(hiding) < texts[0][0]:
            continue
        drawn = [number for number, box in texts if contains(box, frag.middle, 0.5)]
        if drawn and max(hiding) > max(drawn):
            found.append(frag)
    return found


def _hides(box: BBox, frag: Frag) -> bool:
    return overlap(box, frag.box) > 0.9 * area(frag.box)


def part_doubled(parts: PageParts) -> int:
    """Take out fragments drawn a second time at (nearly) the same place; return the number of characters taken out."""
    seen: dict[str, list[Frag]] = defaultdict(list)
    kept: list[Frag] = []
    count = 0
    for frag in parts.frags:
        near = [
            other
            for other in seen[frag.text]
            if abs(other.x0 - frag.x0) < 0.3 * frag.size and abs(other.base - frag.base) < 0.3 * frag.size
            and other.layer == frag.layer
        ]  # fmt: skip
        if near and any(sign.isalnum() for sign in frag.text):
            count += len(frag.text)
            near[0].bold = near[0].bold or abs(near[0].x0 - frag.x0) < 0.1 * frag.size
            if _luminance(frag.color) < _luminance(near[0].color):
                near[0].color = frag.color
            continue
        seen[frag.text].append(frag)
        kept.append(frag)
    parts.frags = kept
    return count
