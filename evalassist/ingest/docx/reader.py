"""Puts a DOCX together: package, walk, shaping, then the numbered blocks of the Document."""

from __future__ import annotations

import hashlib
from collections import Counter

from lxml import etree

from evalassist.ingest.build import Builder, count_words, fold
from evalassist.ingest.docx.inline import Inline
from evalassist.ingest.docx.items import Item, PageCounter
from evalassist.ingest.docx.ns import A, R, W, local, switch
from evalassist.ingest.docx.numbering import Numbering
from evalassist.ingest.docx.package import Package
from evalassist.ingest.docx.shape import shape
from evalassist.ingest.docx.styles import Styles
from evalassist.ingest.docx.walk import (
    Context,
    LimitReachedError,
    Walker,
    page_background,
    section_types,
    without_empty,
)
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import BODY_KINDS, Block, Document, Unread
from evalassist.model.errors import EvalAssistError, Notice, notice

_PICTURES = frozenset({"blip", "imagedata", "gradFill"})


def read(data: bytes, name: str, options: ReadOptions) -> Document:
    """See ``evalassist.ingest.docx.read_docx``."""
    package = Package(data, name, options)
    context, body = open_document(package, options)
    items: list[Item] = []
    try:
        walker = Walker(context)
        walker.walk(body, items)
        walker.finish(items)
        margins = _headers_and_footers(context, body)
    except LimitReachedError:
        margins = []
    items = shape(without_empty(items), context.notices) + without_empty(margins)
    builder = Builder()
    ids: dict[int, str] = {}
    for item in items:
        ids[id(item)] = _emit(builder, item)
    blocks = _anchored(builder.blocks(), items, ids)
    body_blocks = [block for block in blocks if block.kind in BODY_KINDS]
    pages = max((block.page for block in blocks if block.page), default=None) if context.pages.known else None
    if context.pages.page is not None and pages is not None:
        pages = max(pages, context.pages.page)
    return Document(
        file=name,
        sha256=hashlib.sha256(data).hexdigest(),
        format="docx",
        pages=pages,
        words=count_words(body_blocks),
        blocks=blocks,
        unread=_unread(context, blocks, ids),
        notices=tuple(_notices(context, package)),
    )


def open_document(package: Package, options: ReadOptions) -> tuple[Context, etree._Element]:
    """Return the reading context of a package and the body of its main part."""
    try:
        word = package.open()
        root: etree._Element = word.element
        body = root.find(W + "body")
    except EvalAssistError:
        raise
    except Exception as error:
        raise EvalAssistError("DOCX_BROKEN", file=package.file, reason=f"structure illisible, {type(error).__name__}") from error
    if body is None:
        raise EvalAssistError("DOCX_BROKEN", file=package.file, reason="le corps du texte manque")
    numbering_root = None
    for relation in word.part.rels.values():
        if relation.reltype.endswith("/numbering"):
            numbering_root = relation.target_part.element if hasattr(relation.target_part, "element") else None
    styles = Styles(word.styles.element)
    pages = PageCounter(known=next(body.iter(W + "lastRenderedPageBreak"), None) is not None)
    inline = Inline(styles, pages)
    context = Context(
        package, options, styles, Numbering(numbering_root), inline, pages, package.main,
        section_types=section_types(body), page_color=page_background(root),
    )  # fmt: skip
    context.use_part(package.main)
    context.has_pictures = any(local(node) in _PICTURES for node in body.iter(A + "blip", A + "gradFill", "{*}imagedata"))
    targets: Counter[str] = Counter()
    for blip in body.iter(A + "blip"):
        relation = inline.relations.get(blip.get(R + "embed", ""))
        if relation is not None:
            targets[relation.target] += 1
    context.repeated = targets
    context.backdrops = backdrops(body)
    return context, body


def backdrops(body: etree._Element) -> frozenset[etree._Element]:
    """Return the body's children that share a page with a drawing laid behind the text.

    The colour under their text is not known: white words there are most often seen.
    """
    found: set[etree._Element] = set()
    region: list[etree._Element] = []
    behind = False
    for node in body:
        region.append(node)
        if any(anchor.get("behindDoc") in ("1", "true") for anchor in node.iter("{*}anchor")):
            behind = True
        ends = node.find(f"{W}pPr/{W}sectPr") is not None or any(
            local(mark) == "lastRenderedPageBreak" or mark.get(W + "type") == "page"
            for mark in node.iter(W + "lastRenderedPageBreak", W + "br")
        )
        if ends:
            if behind:
                found.update(region)
            region, behind = [node], False
    if behind:
        found.update(region)
    return frozenset(found)


def _emit(builder: Builder, item: Item) -> str:
    return builder.add(
        item.kind,
        item.text,
        form=item.form,
        level=item.level if item.kind == "heading" else None,
        page=item.page,
        label=item.label,
        list_level=item.list_level if item.kind == "list_item" else None,
        table=item.table,
        bold=item.bold,
        font_size=item.font_size,
        alt=item.alt,
        ocr_confidence=item.ocr_confidence,
        links=item.links,
    )


def _anchored(blocks: tuple[Block, ...], items: list[Item], ids: dict[int, str]) -> tuple[Block, ...]:
    """Return the blocks with their anchors, which may come later in the document than what hangs on them."""
    done = []
    for block, item in zip(blocks, items, strict=True):
        anchor = ids.get(id(item.anchor)) if item.anchor is not None else None
        done.append(block.model_copy(update={"anchor": anchor}) if anchor else block)
    return tuple(done)


def _unread(context: Context, blocks: tuple[Block, ...], ids: dict[int, str]) -> tuple[Unread, ...]:
    """Return what was not read with the heading above it."""
    by_id = {block.id: block for block in blocks}
    done = []
    for unread, item in context.unread:
        steps = 0
        while item is not None and id(item) not in ids and steps < 20:
            item, steps = item.within, steps + 1
        block = by_id.get(ids.get(id(item), "")) if item is not None else None
        section = block.section if block is not None else ()
        if block is not None and block.kind == "heading":
            section = (*section, block.text)
        done.append(unread.model_copy(update={"section": section, "near": section[-1] if section else ""}))
    return tuple(done)


def _notices(context: Context, package: Package) -> list[Notice]:
    found = list(context.notices)
    inline = context.inline
    if inline.inserted or inline.deleted:
        found.append(notice("TRACKED_CHANGES", inserted=inline.inserted, deleted=inline.deleted))
    if context.external:
        found.append(notice("EXTERNAL_REF", count=context.external))
    if context.ocr_scores:
        scores = [score for score in context.ocr_scores if score is not None]
        mean = round(100 * sum(scores) / len(scores)) if scores else 0
        found.append(notice("OCR_USED", count=len(context.ocr_scores), confidence=mean))
    if package.repaired:
        found.append(notice("REPAIRED", reason=", ".join(package.repaired[:3])))
    return found


def _headers_and_footers(context: Context, body: etree._Element) -> list[Item]:
    """Return the headers and footers that are in use, each text once."""
    package = context.package
    settings = package.xml(package.related("settings") or "word/settings.xml")
    even = bool(switch(settings, W + "evenAndOddHeaders"))
    wanted: list[tuple[str, str]] = []
    for section in body.iter(W + "sectPr"):
        first = bool(switch(section, W + "titlePg"))
        for reference in section:
            kind = {"headerReference": "header", "footerReference": "footer"}.get(local(reference))
            use = reference.get(W + "type", "default")
            if kind is None or (use == "first" and not first) or (use == "even" and not even):
                continue
            relation = package.rels(package.main).get(reference.get(R + "id", ""))
            if relation is not None and not relation.external and (kind, relation.target) not in wanted:
                wanted.append((kind, relation.target))
    out: list[Item] = []
    context.in_margins = True
    said: set[tuple[str, str]] = set()
    for kind, target in wanted:
        root = package.xml(target)
        if root is None:
            continue
        unread = len(context.unread)
        for item in Walker(context).objects.aside(root, target):
            text = fold("\n".join(item.table.row_texts()) if item.table else item.text)
            if item.kind == "image" or not text:
                continue
            if item.kind not in ("hidden", "deleted", "comment", "footnote"):
                if (kind, text) in said:
                    continue
                said.add((kind, text))
                item = Item("header" if kind == "header" else "footer", text, item.form, links=item.links)
            item.page = None
            out.append(item)
        del context.unread[unread:]
    return sorted(out, key=lambda one: one.kind == "footer")
