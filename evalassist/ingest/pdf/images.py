"""Images and scans of a page: which are read by character recognition, which are only shown, which stay unread."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from evalassist.ingest.ocr import available, ocr_image, ocr_page
from evalassist.ingest.ocr_layout import edges_of, fragments, lay_out
from evalassist.ingest.ocr_result import OcrResult
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.pdf.ahead import Ahead
from evalassist.ingest.pdf.extract import PageParts
from evalassist.ingest.pdf.glyphs import bad_share
from evalassist.ingest.pdf.shapes import Item, Picture, area, contains, union
from evalassist.model.document import BBox

MIN_WIDTH, MIN_HEIGHT = 30.0, 20.0
"""Images smaller than this (points) are ornaments."""
SURE = 0.5
"""Below this mean confidence, what was read of an image is kept out: it is more noise than text."""


@dataclass(slots=True)
class ImageLog:
    """What recognition did over the dossier."""

    read: int = 0
    confidences: list[float] = field(default_factory=list)
    unread: list[tuple[Item | None, int, str, str]] = field(default_factory=list)
    """(image item, page, kind, reason) of what was not read."""
    deadline: float = float("inf")


def repeated_images(pages: list[PageParts]) -> set[int]:
    """Return the xrefs of images that stand on three pages or more (logos, grounds)."""
    counts: Counter[int] = Counter()
    for parts in pages:
        counts.update({picture.xref for picture in parts.pictures if picture.xref})
    return {xref for xref, count in counts.items() if count >= 3}


def join_strips(parts: PageParts) -> None:
    """Put the strips some scanners cut a page into back together as one picture (to be rendered, xref 0)."""
    strips = [picture for picture in parts.pictures if picture.box[2] - picture.box[0] > 0.5 * parts.width]
    if len(strips) < 3:
        return
    strips.sort(key=lambda picture: picture.box[1])
    run = [strips[0]]
    runs: list[list[Picture]] = []
    for picture in strips[1:]:
        near = abs(picture.box[1] - run[-1].box[3]) < 2 and abs(picture.box[0] - run[-1].box[0]) < 3
        if near and abs(picture.box[2] - run[-1].box[2]) < 3:
            run.append(picture)
        else:
            runs.append(run)
            run = [picture]
    runs.append(run)
    for group in runs:
        if len(group) < 3:
            continue
        chosen = {id(picture) for picture in group}
        box = union([picture.box for picture in group])
        parts.pictures = [picture for picture in parts.pictures if id(picture) not in chosen]
        parts.pictures.append(Picture(box, 0, max(p.width for p in group), sum(p.height for p in group)))


def is_scan(parts: PageParts) -> bool:
    """True when the page is in the main an image, or drawn outlines, or text in a font nobody can name."""
    page = parts.width * parts.height
    shown = "".join(frag.text for frag in parts.frags if not frag.layer)
    if len(shown) >= 80 and bad_share(shown) > 0.3:
        return True
    if len(shown) >= 50 or any(frag.layer for frag in parts.frags):
        return False
    covered = sum(area(picture.box) for picture in parts.pictures)
    if covered >= 0.4 * page and any(area(picture.box) > 0.1 * page for picture in parts.pictures):
        return True
    return not parts.pictures and len(shown) < 10 and parts.curves > 400


def read_scan(page: Any, parts: PageParts, options: ReadOptions, log: ImageLog, ahead: Ahead) -> tuple[Item, bool]:
    """Read a page scan: its lines become the fragments of the page. Return the image item and whether it was read."""
    box = (0.0, 0.0, parts.width, parts.height)
    item = Item("image", "", box, parts.number)
    if not available(options):
        why = "reconnaissance désactivée" if not options.wants_ocr else "données de reconnaissance absentes"
        log.unread.append((item, parts.number, "scan", f"page numérisée, {why}"))
        return item, False
    result = ahead.take(parts.number, log.deadline)
    if result is None and monotonic() > log.deadline:
        log.unread.append((item, parts.number, "scan", "page numérisée, temps de lecture dépassé"))
        return item, False
    result = result or ocr_page(page, options)
    frags = fragments(result) if result is not None else []
    if result is None or (frags and (result.confidence or 1.0) < SURE):
        log.unread.append((item, parts.number, "scan", "page numérisée illisible"))
        return item, False
    if not frags:
        log.unread.append((item, parts.number, "image", "page faite d'une image sans texte reconnu"))
        return item, False
    parts.frags = frags
    parts.horizontal, parts.vertical, parts.fills, parts.frames = *edges_of(result), [], []
    item.confidence = result.confidence
    _counted(result, log)
    return item, True


def _counted(result: OcrResult, log: ImageLog) -> None:
    log.read += 1
    if result.confidence is not None:
        log.confidences.append(result.confidence)


def read_images(
    page: Any, parts: PageParts, options: ReadOptions, repeated: set[int], seen: set[int], log: ImageLog
) -> list[tuple[Item, list[Item]]]:
    """Return (image item, items read in it) for each image of the page that is more than an ornament."""
    found: list[tuple[Item, list[Item]]] = []
    page_area = parts.width * parts.height
    live = sum(len(frag.text) for frag in parts.frags)
    for picture in parts.pictures:
        width, height = picture.box[2] - picture.box[0], picture.box[3] - picture.box[1]
        if width < MIN_WIDTH or height < MIN_HEIGHT or (picture.xref in repeated and picture.xref in seen):
            continue
        seen.add(picture.xref)
        item = Item("image", "", picture.box, parts.number, picture=picture)
        ground = area(picture.box) > 0.8 * page_area and live >= 200
        if ground:
            continue
        found.append((item, []))
        covered = sum(len(f.text) for f in parts.frags if contains(picture.box, f.middle)) > 20
        if covered or not _may_carry(picture, page_area, repeated, options):
            continue
        if not available(options):
            why = "reconnaissance désactivée" if not options.wants_ocr else "données de reconnaissance absentes"
            log.unread.append((item, parts.number, "image", f"image non lue ({why})"))
            continue
        if monotonic() > log.deadline:
            log.unread.append((item, parts.number, "image", "image non lue (temps de lecture dépassé)"))
            continue
        result = _recognise(page, picture, options)
        if result is None:
            log.unread.append((item, parts.number, "image", "image illisible"))
            continue
        if not result.lines:
            continue
        if (result.confidence or 1.0) < SURE:
            if result.words >= 8:
                log.unread.append((item, parts.number, "image", "texte de l'image trop incertain"))
            continue
        if result.words < 2:
            continue
        found[-1] = (item, _placed(lay_out(result, parts.number), picture.box, result))
        _counted(result, log)
    return found


def _may_carry(picture: Picture, page_area: float, repeated: set[int], options: ReadOptions) -> bool:
    """Large enough, in points and pixels, to hold a drawing with text."""
    width, height = picture.box[2] - picture.box[0], picture.box[3] - picture.box[1]
    if picture.xref in repeated and options.ocr != "always":
        return False
    if options.ocr == "always":
        return picture.width >= 60 and picture.height >= 20
    if picture.width < 150 or picture.height < 70:
        return False
    return width * height >= 0.05 * page_area or (width >= 150 and height >= 80)


def _recognise(page: Any, picture: Picture, options: ReadOptions) -> OcrResult | None:
    data = _bytes(page, picture)
    return None if data is None else ocr_image(data, options)


def _bytes(page: Any, picture: Picture) -> bytes | None:
    """Return the image as a PNG or JPEG: the stored one, or the place on the page rendered at its own resolution."""
    import pymupdf

    try:
        if picture.xref and not picture.masked:
            data: bytes = page.parent.extract_image(picture.xref)["image"]
            if _same_shape(data, picture.box):
                return data
        width = max(1.0, picture.box[2] - picture.box[0])
        zoom = max(150 / 72, min(300 / 72, picture.width / width))
        pixmap = page.get_pixmap(matrix=pymupdf.Matrix(zoom, zoom), clip=pymupdf.Rect(picture.box), alpha=False)
        return bytes(pixmap.tobytes("png"))
    except Exception:  # an image no decoder understands
        return None


def _same_shape(data: bytes, box: BBox) -> bool:
    """True when the stored image is shown unturned and uncropped (same proportions as its place)."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            ratio = image.width / image.height
    except Exception:  # not a format Pillow knows
        return False
    shown = (box[2] - box[0]) / max(1.0, box[3] - box[1])
    return 0.8 < ratio / shown < 1.25


def _placed(items: list[Item], box: BBox, result: OcrResult) -> list[Item]:
    """Bring boxes from the pixels of the image to the points of the page."""
    zoom_x, zoom_y = (box[2] - box[0]) / result.width, (box[3] - box[1]) / result.height
    for item in items:
        x0, y0, x1, y1 = item.box
        item.box = (box[0] + x0 * zoom_x, box[1] + y0 * zoom_y, box[0] + x1 * zoom_x, box[1] + y1 * zoom_y)
        item.size *= zoom_y
        item.rows = []
    return items
