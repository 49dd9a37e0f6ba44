"""One page of a PDF taken apart: fragments of text, strokes, painted areas, images."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from evalassist.ingest.pdf.glyphs import mend
from evalassist.ingest.pdf.shapes import HORIZONTAL, Edge, Fill, Frag, Glyph, Picture

MAX_PATHS = 6000
"""A page with more vector paths than this is a drawing; its strokes are not searched for tables."""
_THIN = 3.0
_BOLD_FLAG, _ITALIC_FLAG, _SUPER_FLAG = 16, 2, 1
_BOLD_NAMES = ("bold", "black", "heavy", "semibold", "demi", "extrabold")


@dataclass(slots=True)
class PageParts:
    """What stands on one upright page of ``width`` x ``height`` points; ``number`` is 1-based."""

    number: int
    width: float
    height: float
    frags: list[Frag] = field(default_factory=list)
    horizontal: list[Edge] = field(default_factory=list)
    vertical: list[Edge] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    frames: list[tuple[float, float, float, float]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    dots: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Small painted marks that may be the bullets of a list."""
    curves: int = 0
    paths: int = 0


def slim(parts: PageParts) -> None:
    """Forget the places of single letters where no table could need them (long dossiers, to save memory)."""
    if parts.vertical or parts.fills:
        return
    for frag in parts.frags:
        if not any(glyph.raised for glyph in frag.glyphs):
            frag.glyphs = []


def text_flags() -> int:
    """Extraction flags: no ligatures, no images, text beyond the page kept (it is reported, not lost)."""
    import pymupdf

    keep = pymupdf.TEXTFLAGS_RAWDICT
    return int(keep & ~pymupdf.TEXT_PRESERVE_LIGATURES & ~pymupdf.TEXT_PRESERVE_IMAGES & ~pymupdf.TEXT_MEDIABOX_CLIP)


def read_parts(page: Any, number: int) -> PageParts:
    """Take one ``pymupdf.Page`` apart; a turned page is set upright first (in memory only)."""
    if page.rotation:
        page.remove_rotation()
    raw = _raw(page)
    turn = _turn(raw)
    if turn:
        page.set_rotation(turn)
        page.remove_rotation()
        raw = _raw(page)
    rect = page.rect
    parts = PageParts(number, rect.width, rect.height)
    parts.frags = _fragments(raw)
    _drawings(page, parts)
    _pictures(page, parts)
    return parts


def _raw(page: Any) -> dict[str, Any]:
    import pymupdf

    textpage = page.get_textpage(flags=text_flags(), clip=pymupdf.INFINITE_RECT())
    result: dict[str, Any] = textpage.extractRAWDICT()
    return result


def _direction(line: dict[str, Any]) -> tuple[int, int]:
    x, y = line["dir"]
    if abs(x) >= abs(y):
        return (1, 0) if x >= 0 else (-1, 0)
    return (0, 1) if y > 0 else (0, -1)


def _turn(raw: dict[str, Any]) -> int:
    """Rotation in degrees that makes most of the text upright (0 when it is already)."""
    counts: Counter[tuple[int, int]] = Counter()
    for block in raw["blocks"]:
        for line in block.get("lines", ()):
            counts[_direction(line)] += sum(len(span["chars"]) for span in line["spans"])
    if not counts:
        return 0
    way, most = max(counts.items(), key=lambda entry: entry[1])
    if way == HORIZONTAL or most < 0.6 * sum(counts.values()) or most < 40:
        return 0
    return {(0, -1): 90, (0, 1): 270, (-1, 0): 180}[way]


def is_bold(font: str, flags: int) -> bool:
    """True when the font says it is bold, by flag or by name."""
    if flags & _BOLD_FLAG:
        return True
    name = font.lower()
    return any(word in name for word in _BOLD_NAMES)


def _fragments(raw: dict[str, Any]) -> list[Frag]:
    frags: list[Frag] = []
    for block in raw["blocks"]:
        for line in block.get("lines", ()):
            frags.extend(_line_fragments(line))
    return frags


def _line_fragments(line: dict[str, Any]) -> list[Frag]:
    spans = [span for span in line["spans"] if span["chars"]]
    if not spans:
        return []
    way = _direction(line)
    if way != HORIZONTAL:
        return _turned_fragment(spans, way)
    main = max(spans, key=_weight)
    base, size = main["origin"][1] if "origin" in main else main["chars"][0]["origin"][1], float(main["size"])
    frags: list[Frag] = []
    run: list[Glyph] = []
    owners: list[dict[str, Any]] = []
    gap_start: float | None = None
    wide, back = 1.5 * max(size, 4.0), 3 * size
    for span in spans:
        bold = is_bold(span["font"], span["flags"])
        raised = _raised(span, base, size)
        if run and _differs(owners[-1], span):
            frags.append(_fragment(run, owners, base, size))
            run, owners, gap_start = [], [], None
        fresh = True
        for char in span["chars"]:
            x0, _, x1, _ = char["bbox"]
            c = char["c"]
            if c == " " or c.isspace():
                if run:
                    if gap_start is None:
                        gap_start = run[-1].x1
                    run.append(Glyph(" ", x0, x1))
                continue
            if run:
                start = run[-1].x1 if gap_start is None else gap_start
                if gap_start is not None and x0 - run[-1].x0 < 0.03 * size and x0 - start < 0.05 * size:
                    run.pop()  # a space that takes no room: nobody sees it, it stands for a zero-width sign
                if x0 - start > wide or start - x0 > back:
                    frags.append(_fragment(run, owners, base, size))
                    run, owners, fresh = [], [], True
            gap_start = None
            if fresh:
                owners.append(span)
                fresh = False
            run.append(Glyph(c, x0, x1, bold, raised))
    if run:
        frags.append(_fragment(run, owners, base, size))
    return [frag for frag in frags if frag.text]


def _weight(span: dict[str, Any]) -> float:
    letters = sum(1 for char in span["chars"] if char["c"].strip())
    return float(letters * max(1.0, span["size"]) ** 0.5)


def _differs(a: dict[str, Any], b: dict[str, Any]) -> bool:
    """Visible and invisible text never share a fragment, nor do very small and ordinary letters."""
    if (a["alpha"] == 0) != (b["alpha"] == 0) or (a["char_flags"] & 48 == 0) != (b["char_flags"] & 48 == 0):
        return True
    if (a["size"] < 4) != (b["size"] < 4):
        return True
    return bool(a["color"] != b["color"] and (_pale(a["color"]) != _pale(b["color"])))


def _pale(color: int) -> bool:
    return min(color >> 16 & 255, color >> 8 & 255, color & 255) >= 225


def _raised(span: dict[str, Any], base: float, size: float) -> bool:
    if span["size"] >= 0.85 * size:
        return False
    lifted = base - span["chars"][0]["origin"][1] > 0.15 * size
    return lifted or bool(span["flags"] & _SUPER_FLAG and span["size"] < 0.8 * size)


def _fragment(run: list[Glyph], owners: list[dict[str, Any]], base: float, size: float) -> Frag:
    """Make a fragment of a run of characters; ``owners`` are the spans they come from, in order."""
    glyphs = mend(run)
    while glyphs and not glyphs[-1].c.strip():
        glyphs.pop()
    span = owners[0] if len(owners) == 1 else max(owners, key=lambda owner: len(owner["chars"]))
    text = "".join([glyph.c for glyph in glyphs])
    own = float(span["size"])
    if own < 0.8 * size and not all(glyph.raised for glyph in glyphs if glyph.c != " "):
        size = own
    origin = owners[0]["chars"][0]["origin"]
    span_base = span["chars"][0]["origin"][1]
    line_base = span_base if abs(span_base - base) > 0.6 * size else base
    if len(owners) == 1:
        bold = bool(glyphs) and glyphs[0].bold
    else:
        inked = [glyph.bold for glyph in glyphs if glyph.c != " "]
        bold = sum(inked) >= 0.85 * max(1, len(inked))
    x0, x1 = (glyphs[0].x0, max([glyph.x1 for glyph in glyphs])) if glyphs else (0.0, 0.0)
    return Frag(
        glyphs, x0, line_base - 0.8 * size, x1, line_base + 0.22 * size, line_base, size,
        font=span["font"], bold=bold, italic=bool(span["flags"] & _ITALIC_FLAG), color=span["color"],
        alpha=span["alpha"], drawn=bool(span["char_flags"] & 48), origin=(origin[0], origin[1]), text=text,
    )  # fmt: skip


def _turned_fragment(spans: list[dict[str, Any]], way: tuple[int, int]) -> list[Frag]:
    """Sideways or upside-down text on an upright page: one fragment with its whole box."""
    glyphs: list[Glyph] = []
    boxes = []
    for span in spans:
        for char in span["chars"]:
            boxes.append(char["bbox"])
            glyphs.append(Glyph(char["c"] if char["c"].strip() else " ", 0, 0, is_bold(span["font"], span["flags"])))
    glyphs = mend(glyphs)
    text = " ".join("".join(glyph.c for glyph in glyphs).split())
    if not text:
        return []
    span = spans[0]
    x0, y0 = min(box[0] for box in boxes), min(box[1] for box in boxes)
    x1, y1 = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return [
        Frag(
            glyphs, x0, y0, x1, y1, y1, float(span["size"]), font=span["font"],
            bold=is_bold(span["font"], span["flags"]),
            color=span["color"], alpha=span["alpha"], drawn=bool(span["char_flags"] & 48), direction=way,
            origin=tuple(span["chars"][0]["origin"]), text=text,
        )
    ]  # fmt: skip


def _drawings(page: Any, parts: PageParts) -> None:
    try:
        paths = page.get_cdrawings()
    except Exception:  # a broken content stream: the text was read, the strokes are not needed
        return
    parts.paths = len(paths)
    if len(paths) > MAX_PATHS:
        parts.curves = len(paths)
        return
    page_area = parts.width * parts.height
    for path in paths:
        kind, stroked = path["type"], "s" in path["type"]
        if kind == "clip":
            continue
        color = _rgb(path.get("fill")) if "f" in kind else None
        opaque = path.get("fill_opacity", 1.0) is None or (path.get("fill_opacity", 1.0) or 0.0) > 0.9
        for item in path["items"]:
            if item[0] == "l":
                _stroke(parts, item[1], item[2])
            elif item[0] == "c":
                parts.curves += 1
            elif item[0] in ("re", "qu"):
                box = tuple(item[1]) if item[0] == "re" else _quad_box(item[1])
                _rectangle(parts, box, color, stroked, path.get("seqno", 0), opaque)
        x0, y0, x1, y1 = path["rect"]
        if 1.5 <= x1 - x0 <= 9 and 1.5 <= y1 - y0 <= 9 and 0.6 < (x1 - x0) / (y1 - y0) < 1.6 and len(parts.dots) < 500:
            parts.dots.append((x0, y0, x1, y1))
        elif (x1 - x0) * (y1 - y0) > 0.002 * page_area and min(x1 - x0, y1 - y0) > _THIN:
            boxed = path["items"][0][0] != "re" and _hugs(path["items"], (x0, y0, x1, y1))
            if color is not None and len(path["items"]) > 1 and path["items"][0][0] != "re":
                parts.fills.append(Fill((x0, y0, x1, y1), color, path.get("seqno", 0), opaque and boxed))
            if boxed and (stroked or (color is not None and min(color) < 0.985)):
                parts.frames.append((x0, y0, x1, y1))


def _hugs(items: list[Any], box: tuple[float, float, float, float]) -> bool:
    """True for a rectangle with rounded corners: straight pieces along its sides make up much of the outline."""
    x0, y0, x1, y1 = box
    if len(items) > 60:
        return False
    length = 0.0
    for item in items:
        if item[0] != "l":
            continue
        (ax, ay), (bx, by) = item[1], item[2]
        upright = abs(ax - bx) < 1 and min(abs(ax - x0), abs(ax - x1)) < 1.5
        level = abs(ay - by) < 1 and min(abs(ay - y0), abs(ay - y1)) < 1.5
        if upright or level:
            length += abs(ax - bx) + abs(ay - by)
    return length >= 0.35 * 2 * (x1 - x0 + y1 - y0)


def _rgb(color: Any) -> tuple[float, float, float] | None:
    if color is None:
        return None
    values = tuple(float(value) for value in color)
    if len(values) == 3:
        return values
    if len(values) == 1:
        return (values[0], values[0], values[0])
    if len(values) == 4:
        c, m, y, k = values
        return ((1 - c) * (1 - k), (1 - m) * (1 - k), (1 - y) * (1 - k))
    return None


def _quad_box(quad: Any) -> tuple[float, float, float, float]:
    points = [tuple(point) for point in quad]
    return (
        min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points),
    )  # fmt: skip


def _stroke(parts: PageParts, a: Any, b: Any) -> None:
    (x0, y0), (x1, y1) = a, b
    if abs(y0 - y1) < 1.0 and abs(x0 - x1) > 2:
        parts.horizontal.append(Edge((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
    elif abs(x0 - x1) < 1.0 and abs(y0 - y1) > 2:
        parts.vertical.append(Edge((x0 + x1) / 2, min(y0, y1), max(y0, y1)))


def _rectangle(parts: PageParts, box: Any, color: tuple[float, float, float] | None, stroked: bool, seqno: int, opaque: bool) -> None:
    x0, y0, x1, y1 = (float(value) for value in box)
    width, height = x1 - x0, y1 - y0
    if height <= _THIN and width > 2 * height:
        parts.horizontal.append(Edge((y0 + y1) / 2, x0, x1))
        return
    if width <= _THIN and height > 2 * width:
        parts.vertical.append(Edge((x0 + x1) / 2, y0, y1))
        return
    if width < 4 or height < 4:
        return
    if color is not None:
        parts.fills.append(Fill((x0, y0, x1, y1), color, seqno, opaque))
    if stroked or (color is not None and min(color) < 0.985):
        parts.frames.append((x0, y0, x1, y1))
        if stroked:
            parts.horizontal += [Edge(y0, x0, x1), Edge(y1, x0, x1)]
            parts.vertical += [Edge(x0, y0, y1), Edge(x1, y0, y1)]


def _pictures(page: Any, parts: PageParts) -> None:
    for info, xref in _with_xrefs(page):
        x0, y0, x1, y1 = info["bbox"]
        box = (max(0.0, x0), max(0.0, y0), min(parts.width, x1), min(parts.height, y1))
        if box[2] <= box[0] or box[3] <= box[1]:
            continue
        parts.pictures.append(Picture(box, xref, info["width"], info["height"], masked=bool(info.get("has-mask"))))


def _with_xrefs(page: Any) -> list[tuple[dict[str, Any], int]]:
    """Return the images shown with their object numbers, told by size where that is enough (pixels are slow)."""
    infos = page.get_image_info(hashes=False, xrefs=False)
    if not infos:
        return []
    sizes: dict[tuple[int, int], list[int]] = {}
    for entry in page.get_images(full=True):
        sizes.setdefault((entry[2], entry[3]), []).append(entry[0])
    if any(len(set(sizes.get((info["width"], info["height"]), []))) > 1 for info in infos):
        try:
            infos = page.get_image_info(hashes=False, xrefs=True)
        except Exception:  # an image no decoder understands
            return [(info, 0) for info in infos]
        return [(info, int(info.get("xref", 0))) for info in infos]
    return [(info, (sizes.get((info["width"], info["height"])) or [0])[0]) for info in infos]
