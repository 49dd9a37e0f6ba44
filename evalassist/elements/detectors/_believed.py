"""Second opinion on what the rules found: the learned typer of regions (``elements/regions.py``) leaves out weak findings it gives next to no chance.

A finding stands on its own when its title, its announcement or its header names what it is; only the others are doubted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from evalassist.elements.regions import belief, load_model
from evalassist.elements.tools import context_of, plain
from evalassist.model.document import Document
from evalassist.model.element import Element


def announced(document: Document, element: Element, title: re.Pattern[str]) -> bool:
    """Whether the nearest heading, the lead line or the caption of an element meets ``title`` (accent-free)."""
    first = next((block for block in document.blocks if block.id == element.block_ids[0]), None)
    if first is None:
        return False
    said = "\n".join([*first.section[-1:], *context_of(document, first).split("\n")[len(first.section) :]])
    return bool(title.search(plain(said)))


def kept(document: Document, type_: str, elements: Iterable[Element], least: Callable[[Element], float]) -> list[Element]:
    """Return the elements but those whose chance of being of ``type_`` is under ``least`` (0 to 1, 0 keeps it); all without a model."""
    found = list(elements)
    if load_model() is None:
        return found
    return [one for one in found if not (level := least(one)) or belief(document, type_, one.block_ids) >= level]


def rivalled(document: Document, type_: str, others: Iterable[str], element: Element) -> bool:
    """Whether one of the ``others`` is clearly likelier (by 0.2) than ``type_`` for the blocks of an element."""
    own = belief(document, type_, element.block_ids)
    return any(belief(document, other, element.block_ids) >= own + 0.2 for other in others)
