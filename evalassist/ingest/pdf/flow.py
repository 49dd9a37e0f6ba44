"""From the items of all pages to the blocks of the dossier: roles, joins over pages, anchors, unread places."""

from __future__ import annotations

from evalassist.ingest.build import Builder
from evalassist.ingest.pdf import headings
from evalassist.ingest.pdf.furniture import mark_contents, mark_footnotes
from evalassist.ingest.pdf.hygiene import clean
from evalassist.ingest.pdf.images import ImageLog
from evalassist.ingest.pdf.paragraphs import Words
from evalassist.ingest.pdf.shapes import Item
from evalassist.ingest.pdf.table_text import continued, joined
from evalassist.ingest.text import caption_start
from evalassist.model.document import BODY_KINDS, Block, Unread
from evalassist.model.errors import Notice

_ENDS = (".", "!", "?", ":", ";", "…", "»")
_ASIDE = ("header", "footer", "footnote", "image", "hidden", "comment", "caption")


def finish(
    items: list[Item],
    margins: list[Item],
    hidden: list[Item],
    heights: dict[int, float],
    outline: list[tuple[int, str, int]],
    words: Words,
    notices: list[Notice],
) -> tuple[tuple[Block, ...], dict[int, str]]:
    """Return the finished blocks and the block id of each item (by ``id(item)``)."""
    body = headings.body_size(items)
    mark_contents(items, len(heights))
    mark_footnotes(items, heights, body)
    _mark_captions(items, body)
    headings.mark(items, outline, len(heights))
    items = _join(items, words)
    _anchor_captions(items)
    _strip_calls(items)
    items = clean(_with_asides(items, margins, hidden), notices)
    return _blocks(items)


def _mark_captions(items: list[Item], body: float) -> None:
    for index, item in enumerate(items):
        if item.kind != "paragraph" or item.form not in ("body", "textbox", "ocr"):
            continue
        start = caption_start(item.text)
        if start is None:
            if _under_picture(items, index, body):
                item.kind = "caption"
            continue
        if len(item.rows) > 4:
            continue
        wanted = ("table",) if start.of == "table" else ("image", "table")
        near = items[max(0, index - 3) : index] + items[index + 1 : index + 4]
        if start.number or any(other.kind in wanted for other in near):
            item.kind = "caption"


def _under_picture(items: list[Item], index: int, body: float) -> bool:
    """A short line, smaller than the text, right under an image and within its width."""
    item = items[index]
    above = [other for other in items[max(0, index - 12) : index] if other.form != "ocr"]
    if not above or above[-1].kind != "image" or above[-1].page != item.page or item.form != "body":
        return False
    image = above[-1]
    gap = item.box[1] - image.box[3]
    within = image.box[0] - 30 <= item.box[0] and item.box[2] <= image.box[2] + 30
    small = item.size <= 0.93 * body and len(item.rows) <= 2 and len(item.text.split()) <= 25
    return within and small and -2 <= gap < 30


def _anchor_captions(items: list[Item]) -> None:
    """Tie each caption to the nearest table or image, preferring the kind it names and the same page."""
    taken: set[int] = set()
    items = [item for item in items if item.form != "ocr"]
    for index, item in enumerate(items):
        if item.kind != "caption":
            continue
        start = caption_start(item.text)
        best: tuple[float, Item] | None = None
        for offset in range(-6, 7):
            place = index + offset
            if offset == 0 or not 0 <= place < len(items):
                continue
            other = items[place]
            if other.kind not in ("image", "table") or abs(other.page - item.page) > 1:
                continue
            wanted = "table" if start is not None and start.of == "table" else "image"
            cost = _distance(item, other) + (0 if other.kind == wanted else 150) + (400 if id(other) in taken else 0)
            if best is None or cost < best[0]:
                best = (cost, other)
        if best is not None and best[0] < 420:
            item.anchor_item = best[1]
            taken.add(id(best[1]))


def _distance(a: Item, b: Item) -> float:
    if a.page != b.page:
        return 200.0
    up_down = max(0.0, b.box[1] - a.box[3], a.box[1] - b.box[3])
    aside = max(0.0, b.box[0] - a.box[2], a.box[0] - b.box[2])
    return up_down + aside


def _join(items: list[Item], words: Words) -> list[Item]:
    """Join paragraphs and tables that go on in the next column or on the next page."""
    done: list[Item] = []
    for item in items:
        previous = _last_body(done, item)
        if previous is not None and item.page > (previous.last_page or previous.page) and item.kind == previous.kind == "table":
            ended = previous.last_page or previous.page
            if previous.form == item.form and item.page - ended == 1 and continued(previous, item):
                previous.table = joined(previous, item)
                previous.last_page = item.page
                continue
        elif previous is not None and _goes_on(previous, item):
            previous.text = words.join(previous.text, item.text)
            previous.rows = previous.rows + item.rows
            previous.notes += item.notes
            continue
        done.append(item)
    return done


def _last_body(done: list[Item], item: Item) -> Item | None:
    for other in reversed(done[-8:]):
        if other.kind in _ASIDE or (other.form == "ocr" and item.form != "ocr"):
            continue
        return other
    return None


def _goes_on(first: Item, second: Item) -> bool:
    """A paragraph cut by the end of a page or column: no end sign, and the next piece starts in lower case."""
    if first.kind not in ("paragraph", "list_item") or second.kind != "paragraph" or not second.text or not first.text:
        return False
    if first.form != second.form or abs(first.size - second.size) > 0.6 or first.bold != second.bold:
        return False
    elsewhere = second.page == first.page + 1 or (second.page == first.page and second.group != first.group)
    if not elsewhere or first.form not in ("body", "ocr"):
        return False
    if first.text.endswith(_ENDS) or first.text.endswith(","):
        return first.text.endswith(",") and second.text[0].islower()
    return second.text[0].islower() or (first.text[-1] in "-\u2010" and second.text[0].isalpha())


def _strip_calls(items: list[Item]) -> None:
    """Take the raised call of a footnote out of the text that has it, when the footnote was found."""
    for note in items:
        if note.kind != "footnote" or note.anchor_item is None or not note.label:
            continue
        target = note.anchor_item
        for row in target.rows:
            for frag in row.frags:
                run = [glyph for glyph in frag.glyphs if glyph.raised and glyph.c.strip()]
                if "".join(glyph.c for glyph in run).strip("()[]") != note.label or not run:
                    continue
                place = next(i for i, glyph in enumerate(frag.glyphs) if glyph is run[0])
                before = "".join(glyph.c for glyph in frag.glyphs[:place])[-12:]
                mark = "".join(glyph.c for glyph in run)
                for joint in (before + mark, before.rstrip() + " " + mark):
                    if before.strip() and joint in target.text:
                        target.text = target.text.replace(joint, before.rstrip(), 1)
                        break


def _with_asides(items: list[Item], margins: list[Item], hidden: list[Item]) -> list[Item]:
    """Put headers before and footers, then hidden text, after the items of their page."""
    done: list[Item] = []
    pages = sorted({item.page for item in [*items, *margins, *hidden]})
    position = 0
    for page in pages:
        done += [item for item in margins if item.page == page and item.kind == "header"]
        while position < len(items) and items[position].page <= page:
            done.append(items[position])
            position += 1
        done += [item for item in margins if item.page == page and item.kind == "footer"]
        done += [item for item in hidden if item.page == page]
    return done + items[position:]


def _blocks(items: list[Item]) -> tuple[tuple[Block, ...], dict[int, str]]:
    ids = {id(item): f"b{number:04d}" for number, item in enumerate(items, start=1)}
    builder = Builder()
    last_body: str | None = None
    for item in items:
        anchor = ids.get(id(item.anchor_item)) if item.anchor_item is not None else None
        if item.kind == "comment" and anchor is None:
            anchor = last_body
        x0, y0, x1, y1 = item.box
        made = builder.add(
            item.kind, item.text, form=item.form, level=item.level, page=item.page,
            bbox=(round(x0, 1), round(y0, 1), round(x1, 1), round(y1, 1)), label=item.label,
            list_level=item.list_level if item.kind == "list_item" else None, table=item.table, anchor=anchor,
            bold=item.bold, font_size=round(item.size, 1) or None, alt=item.alt,
            ocr_confidence=round(item.confidence, 3) if item.confidence is not None else None,
        )  # fmt: skip
        assert made == ids[id(item)]
        if item.kind in BODY_KINDS and item.kind != "heading":
            last_body = made
    return builder.blocks(), ids


def unread(log: ImageLog, pages: list[int], blocks: tuple[Block, ...], ids: dict[int, str]) -> list[Unread]:
    """Return what could not be read, with the heading above it."""
    by_id = {block.id: block for block in blocks}
    found: list[Unread] = []
    for item, page, kind, reason in log.unread:
        block = by_id.get(ids.get(id(item), "")) if item is not None else None
        section = block.section if block is not None else ()
        found.append(
            Unread(page=page, kind="scan" if kind == "scan" else "image", reason=reason,
                   near=section[-1] if section else "", section=section)
        )  # fmt: skip
    found += [Unread(page=page, kind="page", reason="page illisible") for page in pages]
    return found
