"""What a detector is: one file in ``elements/detectors/`` with a pure function from a Document to a Detection."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from evalassist.elements.doubt import doubtful
from evalassist.elements.meaning import Meaning, lending
from evalassist.model.document import Document
from evalassist.model.element import Detection, Element, Mention
from evalassist.model.errors import Notice, notice

DetectFunction = Callable[[Document], Detection]


@dataclass(frozen=True)
class Example:
    """A small dossier excerpt in Markdown (headings, lists, pipe tables, paragraphs) and what must be found in it."""

    text: str
    found: bool
    status: str | None = None


@dataclass(frozen=True)
class Detector:
    """A registered detector: its element type, French title, fields, function, examples and doc page (the module docstring)."""

    type: str
    title: str
    fields: tuple[str, ...]
    required: tuple[str, ...]
    detect: DetectFunction
    examples: tuple[Example, ...]
    doc: str


_REGISTRY: dict[str, Detector] = {}


def detector(
    type_: str, *, title: str, fields: tuple[str, ...], required: tuple[str, ...], examples: tuple[Example, ...]
) -> Callable[[DetectFunction], DetectFunction]:
    """Register the decorated function as the detector of ``type_``; its module's French docstring is the doc page."""

    def register(function: DetectFunction) -> DetectFunction:
        if type_ in _REGISTRY and _REGISTRY[type_].detect.__module__ != function.__module__:
            raise ValueError(f"two detectors for {type_}")
        doc = importlib.import_module(function.__module__).__doc__ or ""
        _REGISTRY[type_] = Detector(type_, title, fields, required, function, examples, doc.strip())
        return function

    return register


def registry() -> dict[str, Detector]:
    """Return every detector by type, in alphabetical order; imports the files of ``elements/detectors`` once."""
    from evalassist.elements import detectors

    for module in sorted(pkgutil.iter_modules(detectors.__path__), key=lambda item: item.name):
        if not module.name.startswith("_"):
            importlib.import_module(f"{detectors.__name__}.{module.name}")
    return dict(sorted(_REGISTRY.items()))


@dataclass(frozen=True)
class Findings:
    """All elements (numbered in reading order), mentions, and the types whose detector failed."""

    elements: tuple[Element, ...]
    mentions: tuple[Mention, ...]
    failed: frozenset[str]
    notices: tuple[Notice, ...]


def _without_objectives(elements: list[tuple[int, Element]]) -> list[tuple[int, Element]]:
    """Leave out the plans and indicator tables that are nothing but the objectives: a table whose rows state two, a run of lines half of which do."""
    stated = Counter(block_id for _, element in elements if element.type == "smart" for block_id in element.block_ids)

    def doubled(element: Element) -> bool:
        held = [stated[block_id] for block_id in element.block_ids]
        if element.type not in ("planning", "action_plan", "kpi") or not any(held):
            return False
        if element.form == "table":
            return len(held) == 1 and held[0] >= 2
        return element.type != "kpi" and sum(map(bool, held)) >= max(2, len(held) / 2)

    return [pair for pair in elements if not doubled(pair[1])]


def run_detectors(document: Document, meaning: Meaning | None = None) -> Findings:
    """Run every detector on the document; a crash costs only that detector's findings and is reported as a notice.

    ``meaning``: the vectors of the dossier's passages, when they are known, for the learned typer of regions.
    """
    with lending(meaning):
        return _run(document)


def _run(document: Document) -> Findings:
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements: list[tuple[int, Element]] = []
    mentions: list[Mention] = []
    failed: set[str] = set()
    notices: list[Notice] = []
    for item in registry().values():
        try:
            found = item.detect(document)
            placed = [(order[element.block_ids[0]], element) for element in found.elements]
        except Exception:
            failed.add(item.type)
            notices.append(notice("DETECTOR_CRASH", type=item.title))
            continue
        elements.extend(placed)
        mentions.extend(found.mentions)
    elements = _without_objectives(elements)
    elements.sort(key=lambda pair: (pair[0], pair[1].type))
    mentions.sort(key=lambda mention: (order.get(mention.block_id, 0), mention.type, mention.quote))
    numbered = tuple(
        element.model_copy(update={"id": f"e{index:02d}", "doubtful": doubtful(element, document, order)})
        for index, (_, element) in enumerate(elements, start=1)
    )
    return Findings(numbered, tuple(mentions), frozenset(failed), tuple(notices))
