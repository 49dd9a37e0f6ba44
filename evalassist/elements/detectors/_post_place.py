"""Where a post stands: the blocks that follow what announces it, its neighbours, its picture."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._plan_words import NETWORK, SOCIAL
from evalassist.elements.detectors._post_parts import HASHTAG, LEAD, TEXT_LABEL, is_marked, labels_of, network_line
from evalassist.elements.tools import clean_title, heading_level, plain
from evalassist.language.quantities import find_dates
from evalassist.model.document import Block

_ANALYSIS = re.compile(
    r"^\W*(?:ce(?:tte|t)? (?:post|publication|texte|exemple|annonce|legende|visuel)|j'ai (?:choisi|voulu|utilise)|nous avons (?:choisi|voulu|utilise)|on y|pourquoi|l'objectif|chaque (?:post|publication|annonce)|le (?:ton|visuel|choix|format))\b"
)


def text_start(body: list[Block], index: int, taken: set[str]) -> int:
    """Return where the words of an announced post start: after a line "Légende :" among the next six blocks, else right after the announcement."""
    for offset, block in enumerate(body[index + 1 : index + 7], start=index + 1):
        if block.kind in ("heading", "table") or block.id in taken:
            break
        if TEXT_LABEL.match(plain(clean_title(block.text)).rstrip(" :").strip()) and block.text.rstrip().endswith(":"):
            return offset + 1
    return index + 1


def lead_of(body: list[Block], index: int, section: tuple[str, ...]) -> str:
    """Return the paragraph just before a post that says where it stands: it ends with a colon, or names a network and a date; else ""."""
    before = body[index - 1] if index else None
    if before is None or tuple(before.section) != tuple(section) or before.kind not in ("paragraph", "list_item"):
        return ""
    dated = len(before.text.split()) <= 45 and bool(SOCIAL.search(plain(before.text)) and find_dates(before.text))
    return before.text if before.text.rstrip().endswith(":") or (dated and not HASHTAG.search(before.text)) else ""


def opens(body: list[Block], index: int) -> bool:
    """Whether a lead-in is followed by what it announces: it ends with a colon, or a text box or a quotation comes next."""
    if body[index].text.rstrip().endswith((":", "…")):
        return True
    following = next((block for block in body[index + 1 : index + 4] if block.text and block.kind not in ("image", "caption")), None)
    if following is None or body[index].form == "textbox":
        return False
    return following.form == "textbox" or bool(re.match(r"\s*[«“]", following.text))


def content_of(body: list[Block], start: int, taken: set[str]) -> list[Block]:
    """Return the blocks of an announced post, from ``start``: up to the next heading, table, network line, analysis or closing hashtags."""
    found: list[Block] = []
    for at, block in enumerate(body[start : start + 14], start):
        if block.kind in ("heading", "table") or block.id in taken:
            break
        if block.kind in ("image", "caption", "footnote") or (block.form == "ocr" and not is_marked(block.text)) or not block.text:
            continue
        if found and (found[0].form == "textbox") != (block.form == "textbox"):
            break
        if found and network_line(block.text):
            break
        if found and heading_level(block) == 50 and (NETWORK.search(plain(block.text)) or find_dates(block.text)):
            break
        if found and (_ANALYSIS.search(plain(block.text)) or (LEAD.search(plain(block.text)) and block.text.rstrip().endswith(":"))):
            break
        label = labels_of([block.text])
        if found and found[0].form == "body" and not label and not is_marked(block.text) and _closed(found) and not _goes_on(body, at):
            break
        found.append(block)
        if HASHTAG.search(block.text) and not label and block.form != "textbox" and len("\n".join(b.text for b in found).split()) > 12:
            break
    return found


def _goes_on(body: list[Block], at: int) -> bool:
    """Whether hashtags close the text within the next three paragraphs."""
    for other in body[at + 1 : at + 4]:
        if other.kind != "paragraph" or other.section != body[at].section or heading_level(other) is not None:
            return False
        if len(HASHTAG.findall(other.text)) >= 2 and len(HASHTAG.sub("", other.text).split()) <= 4:
            return True
    return False


def _closed(found: list[Block]) -> bool:
    text = "\n".join(block.text for block in found)
    opened, closing = len(re.findall("[«“]", text)), len(re.findall("[»”]", text))
    return not opened or closing >= opened


def joins(other: Block, block: Block, taken: set[str]) -> bool:
    """Whether a block before a post's hashtags belongs to the same text box."""
    return other.form == "textbox" and other.kind == "paragraph" and other.id not in taken and other.section == block.section
