"""What is told around a board of indicators: its heading's date, the line before, the line after, the sentence that closes several boards."""

from __future__ import annotations

import re

from evalassist.elements.detectors._kpi_parts import TOOLS, has_date
from evalassist.elements.tools import heading_level, is_definition, is_promise, plain
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Element

_SOURCE = re.compile(
    r"(?<!\w)(?:source|relev\w+|extrait\w*|mesure\w*|lue?s?|lit|lisons|tires?|tirees?|issue?s?|chiffres?|donnees?|etat (?:au|du)|suivi\w*|statistiques|compt\w+)(?!\w)"
)
_WIDE = re.compile(
    r"(?<!\w)(?:tout (?:ca|cela|ceci|ce qui precede)|(?:ces|tous ces|les|tous les) (?:chiffres|indicateurs|releves|donnees|kpis?|nombres)|le tout|l'ensemble)(?!\w)"
)
_FAR = 12


def placed(document: Document, element: Element) -> Element:
    """Return an element with the tool and the date that the text around it gives (its fields ``tools`` and ``dates``)."""
    if element.fields["tools"] and element.fields["dates"]:
        return element
    body = document.body()
    own = set(element.block_ids)
    spots = [index for index, block in enumerate(body) if block.id in own]
    if not spots:
        return element
    first, last = body[spots[0]], body[spots[-1]]
    dated = has_date(first.section[-1]) if first.section else False
    tooled = False
    for text in _near(body, spots[0], spots[-1]):
        tooled = tooled or bool(TOOLS.search(plain(text)))
        dated = dated or has_date(text)
    for block in body[spots[-1] + 1 : spots[-1] + 1 + _FAR]:
        if block.section[: max(1, len(last.section) - 1)] != last.section[: max(1, len(last.section) - 1)]:
            break
        if block.kind in ("paragraph", "list_item") and block.id not in own:
            for start, end in sentences(block.text):
                said = plain(block.text[start:end])
                if _WIDE.search(said) and _SOURCE.search(said) and TOOLS.search(said):
                    tooled = True
    fields = {**element.fields, "tools": bool(element.fields["tools"]) or tooled, "dates": bool(element.fields["dates"]) or dated}
    if fields == element.fields:
        return element
    gone = {name for name, there in (("KPI sans outil de mesure", tooled), ("KPI sans date ni fréquence de mesure", dated)) if there}
    return element.model_copy(update={"fields": fields, "details": tuple(one for one in element.details if one not in gone)})


def _near(body: tuple[Block, ...], first: int, last: int) -> list[str]:
    """The last two sentences of the line before, and the line after, when they say where or when figures are read."""
    told: list[str] = []
    for index, edge in ((first - 1, first), (last + 1, last)):
        if not 0 <= index < len(body) or body[index].section != body[edge].section:
            continue
        block = body[index]
        if block.kind not in ("paragraph", "caption", "list_item") or heading_level(block) is not None or is_definition(block.text):
            continue
        parts = [block.text[start:end] for start, end in sentences(block.text)] or [block.text]
        parts = parts[-2:] if index < edge else parts[:3]
        told.extend(part for part in parts if not is_promise(part) and (_SOURCE.search(plain(part)) or (block.kind == "caption" and index < edge)))
    return told
