"""Regions of a dossier (table, list, section, boxes, paragraph) and how likely each holds a genuine element of a type, by a small learned model.

A region is described by weak signs: hashed word stems and pairs of them, the stems of its heading, of its lead line and of a table's header and
first column, and its structure (rows, columns, figures, money, dates, labels, first person, hashtags...). One logistic
regression per type weighs them (``models/train_regions.py`` writes ``models/regions.npz``), with the mean sentence vector of its passages where it is known; probabilities are calibrated on documents left out.
The model confirms weak findings, proposes places that the rules do not see and doubts others: it never says what an element's parts are.
"""

# ruff: noqa: E501
from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from evalassist import resources
from evalassist.elements.meaning import Meaning, lent, mean_of
from evalassist.elements.tools import clean_title, grid_of, heading_level, plain, zones
from evalassist.language.words import STOP_WORDS, stem
from evalassist.model.document import Block, Document

TYPES = (
    "swot", "smart", "persona", "kpi", "editorial_calendar", "benchmark", "budget", "planning", "action_plan", "post_example", "influencer_list",
    "editorial_charter", "moderation", "crisis", "event", "veille", "recommendations", "roi", "funnel",
)  # fmt: skip
RIVALS: dict[str, tuple[str, ...]] = {
    "kpi": ("benchmark", "budget", "editorial_calendar", "planning", "action_plan", "influencer_list", "swot", "funnel", "smart"),
    "planning": ("editorial_calendar", "action_plan", "event", "budget", "moderation"),
}
"""Types that one place rarely holds together with a type: the likelier one is right."""
BITS = 15
_WIDEST = 900
_NAME = "regions.npz"
JOINT = "joint_"
"""Prefix of the arrays of the model that weighs words, structure and sentence vectors together."""
Vector = NDArray[np.float32]
Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Region:
    """A candidate place: ``kind`` is table, list, section, boxes or paragraph; ``heading`` the title above, ``lead`` the line that announces it."""

    kind: str
    blocks: tuple[Block, ...]
    heading: str
    lead: str
    chances: tuple[float, ...] = field(default=(), compare=False, repr=False)

    @property
    def text(self) -> str:
        """The texts of the blocks, one a line."""
        return "\n".join(block.text for block in self.blocks)

    @property
    def key(self) -> tuple[str, ...]:
        """The ids of the blocks."""
        return tuple(block.id for block in self.blocks)


def candidates(document: Document) -> list[Region]:
    """Return the regions in reading order, without their chances: sections (of 900 words at most), tables, runs of items, runs of boxes, paragraphs."""
    body = document.body()
    found: list[tuple[int, int, Region]] = []
    place = {block.id: index for index, block in enumerate(body)}
    for zone in zones(document):
        if zone.blocks and sum(len(block.text) for block in zone.blocks) < _WIDEST * 6:
            parent = zone.heading.section[-1] if zone.heading.section else ""
            found.append(
                (place[zone.heading.id], 0, Region("section", zone.blocks, f"{parent} / {zone.title}" if parent else zone.title, ""))
            )
    index = 0
    while index < len(body):
        block, end = body[index], index + 1
        if block.kind == "table":
            kind = "table"
        elif block.form in ("textbox", "smartart", "ocr"):
            kind = "boxes"
            while end < len(body) and body[end].form == block.form and body[end].section == block.section:
                end += 1
        elif block.kind == "list_item":
            kind = "list"
            while end < len(body) and body[end].kind == "list_item":
                end += 1
        elif block.kind == "heading" or heading_level(block) is not None:
            index += 1
            continue
        else:
            kind = "paragraph"
        before = body[index - 1] if index else None
        lead = before.text if before is not None and before.kind in ("paragraph", "caption", "heading") else ""
        found.append((index, 1, Region(kind, body[index:end], block.section[-1] if block.section else "", _last(lead))))
        index = end
    return [region for _, _, region in sorted(found, key=lambda item: item[:2])]


def _last(text: str) -> str:
    return text[-160:].rsplit(". ", 1)[-1]


# ---------------------------------------------------------------- signs

_WORD = re.compile(r"[a-z][a-z0-9-]*|\d+")


@lru_cache(maxsize=65536)
def _hash(name: str) -> int:
    return zlib.crc32(name.encode()) & ((1 << BITS) - 1)


def _stems(text: str) -> list[str]:
    return ["#" if word[0].isdigit() else stem(word) for word in _WORD.findall(plain(text)) if word not in STOP_WORDS or len(word) == 1]


def _bag(prefix: str, tokens: Sequence[str], pairs: bool = True) -> set[int]:
    found = {_hash(prefix + token) for token in tokens}
    if pairs:
        found.update(_hash(f"{prefix}{one} {two}") for one, two in itertools.pairwise(tokens))
    return found


_PATTERNS: dict[str, str] = {
    "figure": r"\d", "percent": r"\d\s?%", "money": r"\d\s?(?:€|k€|euros?\b)", "date": r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janv\w*|fevr\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*|s\d{1,2}|j[+-]\s?\d+|\d{1,2}/\d{1,2})\b",
    "hour": r"\b\d{1,2}\s?h\b|\b\d{1,2}h\d\d", "hashtag": r"#\w{3,}", "at": r"(?<!\w)@\w+", "link": r"https?:|www\.|\.(?:fr|com)\b", "we": r"\b(?:nous|notre|nos|on)\b", "i": r"\b(?:je|j'|mon|ma|mes)(?:\b|\w)",
    "you": r"\b(?:vous|votre|vos|tu|ton|tes|toi)\b", "quote": r"[«\"“]", "question": r"\?", "exclaim": r"!", "emoji": r"[\U0001F300-\U0001FAFF\u2600-\u27bf]", "label": r"(?m)^[^:\n.]{2,40}\s?:\s\S",
    "arrow": r"[→➜>]|\b(?:=>|->)", "age": r"\b\d{2} ans\b", "network": r"\b(?:instagram|facebook|linkedin|tiktok|youtube|pinterest|x|twitter|newsletter|blog|threads|twitch|snapchat)\b",
    "infinitive": r"(?m)^[^\w\n]*(?:\d+[.)]\s*)?[a-z]{2,}(?:er|ir|re)\b", "future": r"\b\w{2,}(?:erons?|eront|era|erai|ira|irons)\b", "past": r"\b(?:a|ont|avons|ai|avait|avions) \w+(?:e|u|i|is|it)\b",
    "conditional": r"\b\w{2,}(?:rait|raient|rions|rais)\b", "if": r"\b(?:si|en cas|quand|lorsqu)\b", "we-must": r"\b(?:il faut|il faudra\w*|doi(?:t|vent)|devr\w+|a eviter|interdit\w*)\b", "source": r"\b(?:source|selon|d'apres|etude|insee)\b",
    "followers": r"\b(?:abonne\w*|followers?|communaute)\b", "frequency": r"\b(?:par (?:jour|semaine|mois|an)|chaque|tous les|toutes les|quotidien\w*|hebdo\w*|mensuel\w*|/ ?(?:sem|mois|jour))\b", "cells-bar": r" \| ", "plus-minus": r"(?m)^[^\S\n]*[+–-]\s",
}  # fmt: skip


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in _PATTERNS.items())


@dataclass(frozen=True)
class Part:
    """What was read of one block: its hashed stems and pairs, its number of words, the times each pattern is met (12 at most)."""

    bag: frozenset[int]
    words: int
    counts: tuple[int, ...]


def read_part(block: Block) -> Part:
    """Read one block."""
    tokens, seen = _stems(block.text), plain(block.text)
    counts = tuple(sum(1 for _ in itertools.islice(pattern.finditer(seen), 12)) for _, pattern in _compiled())
    return Part(frozenset(_bag("", tokens)), len(tokens), counts)


def _structure(region: Region, counts: Sequence[int], words: int) -> Iterable[str]:
    yield f"={region.kind}"
    yield f"={region.kind}-size:{min(8, words.bit_length())}"
    yield f"=blocks:{min(5, len(region.blocks).bit_length())}"
    for name, count in zip(_PATTERNS, counts, strict=True):
        if count:
            yield f"=has-{name}"
            yield f"={region.kind}-{name}"
            if count >= 3:
                yield f"=many-{name}"
            if 8 * count >= words / 3:
                yield f"=dense-{name}"
    tables = [block.table for block in region.blocks if block.table is not None]
    items = [block for block in region.blocks if block.kind == "list_item"]
    if tables:
        yield f"=tables:{min(3, len(tables))}"
        grid = grid_of(tables[0])
        yield f"=rows:{min(9, len(grid))}"
        yield f"=cols:{min(8, max((len(row) for row in grid), default=0))}"
        flat = [cell for row in grid[1:] for cell in row[1:] if cell]
        yield f"=cell-figures:{4 * sum(any(c.isdigit() for c in cell) for cell in flat) // (len(flat) or 1)}"
        yield f"=cell-long:{min(5, int(sum(len(cell.split()) for cell in flat) / (len(flat) or 1)).bit_length())}"
    if items:
        yield f"=items:{min(5, len(items).bit_length())}"
        yield f"=numbered:{bool(items[0].label and items[0].label[:1].isdigit())}"
    yield f"=subheads:{min(3, sum(heading_level(block) is not None for block in region.blocks))}"


def signs(region: Region, parts: dict[str, Part]) -> tuple[Indices, Vector]:
    """Return the indices and values of a region's hashed signs; ``parts`` keeps what was read of each block."""
    for block in region.blocks:
        if block.id not in parts:
            parts[block.id] = read_part(block)
    own = [parts[block.id] for block in region.blocks]
    bag = set().union(*(part.bag for part in own))
    counts = [sum(column) for column in zip(*(part.counts for part in own), strict=True)]
    names = {_hash(name) for name in _structure(region, counts, max(1, sum(part.words for part in own)))}
    heads = _bag("h:", _stems(clean_title(region.heading)))
    lead = _bag("l:", _stems(region.lead))
    cells: set[int] = set()
    for block in region.blocks:
        if heading_level(block) is not None:
            cells |= _bag("u:", _stems(clean_title(block.text)), False)
        elif block.table is not None:
            grid = grid_of(block.table)
            cells |= _bag("t:", _stems(" ".join(grid[0]) if grid else ""), False)
            cells |= _bag("c:", _stems(" ".join(row[0] for row in grid[1:] if row)), False)
        elif ":" in block.text[:40]:
            cells |= _bag("k:", _stems(block.text.split(":", 1)[0]), False)
    groups = [(bag, 1.0), (heads, 0.8), (lead, 0.4), (cells, 0.8)]
    indices = [np.fromiter(sorted(group), np.int64, len(group)) for group, _ in groups]
    values = [np.full(len(group), weight / max(1.0, len(group)) ** 0.5, np.float32) for group, weight in groups]
    indices.append(np.fromiter(sorted(names), np.int64, len(names)))
    values.append(np.full(len(names), 0.25, np.float32))
    return np.concatenate(indices), np.concatenate(values)


# ---------------------------------------------------------------- model


@dataclass(frozen=True)
class Dense:
    """Weights (dim, types) of a region's mean sentence vector, from which ``mean`` (dim,) is taken; ``encoder``: sha256 of the encoder."""

    weights: Vector
    mean: Vector
    encoder: str


@dataclass(frozen=True)
class RegionModel:
    """Weights (2**BITS, types) of the hashed signs, and per type the bias and the slope and offset of the calibration."""

    weights: Vector
    bias: Vector
    slope: Vector
    offset: Vector
    dense: Dense | None = None

    def chances(self, indices: Indices, values: Vector, vector: Vector | None = None) -> tuple[float, ...]:
        """Return the calibrated probability of each of ``TYPES`` for one region's signs and, where the model has weights for it, its mean vector."""
        logits = values @ self.weights[indices] + self.bias
        if self.dense is not None and vector is not None:
            logits = logits + (vector - self.dense.mean) @ self.dense.weights
        calibrated = np.clip(self.slope * logits + self.offset, -30, 30)
        return tuple(float(value) for value in 1.0 / (1.0 + np.exp(-calibrated)))


@lru_cache(maxsize=2)
def load_model(prefix: str = "") -> RegionModel | None:
    """Return a model of ``models/regions.npz``, None when the file is not there: words and structure alone, or ``JOINT`` with sentence vectors."""
    path = resources.models_dir() / _NAME
    if not path.is_file():
        return None
    with np.load(path, allow_pickle=False) as data:
        if f"{prefix}rows" not in data:
            return None
        kept = data[f"{prefix}rows"].astype(np.int64)
        weights = np.zeros((1 << BITS, len(TYPES)), np.float32)
        weights[kept] = data[f"{prefix}weights"].astype(np.float32) * data[f"{prefix}scale"]
        dense = None
        if prefix == JOINT:
            dense = Dense(data["dense"].astype(np.float32), data["mean"].astype(np.float32), str(data["encoder"]))
        return RegionModel(weights, data[f"{prefix}bias"], data[f"{prefix}slope"], data[f"{prefix}offset"], dense)


class _Same:
    """A document compared by identity, so that what is worked out for it can be kept while the detectors run."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.document is self.document


@lru_cache(maxsize=2)
def _scored(same: _Same, meaning: Meaning | None) -> tuple[Region, ...]:
    model = load_model(JOINT) if meaning is not None else None
    known: Mapping[str, tuple[Vector, float]] = {}
    if model is not None and model.dense is not None and meaning is not None and meaning.encoder() == model.dense.encoder:
        known = meaning.vectors
    else:
        model = load_model()
    found, parts = candidates(same.document), dict[str, Part]()
    if model is None:
        return tuple(found)
    return tuple(replace(region, chances=model.chances(*signs(region, parts), mean_of(region.key, known))) for region in found)


def regions(document: Document) -> tuple[Region, ...]:
    """Return the candidate regions of a document with their chances; worked out once while the same document is asked for."""
    return _scored(_Same(document), lent())


def likely(type_: str, region: Region) -> float:
    """Return the calibrated probability (0 to 1) that ``region`` holds a genuine element of ``type_``; 0.0 for a type the model does not know."""
    if type_ not in TYPES:
        return 0.0
    chances = region.chances
    if not chances:
        model = load_model()
        chances = model.chances(*signs(region, {})) if model is not None else (0.0,) * len(TYPES)
    return chances[TYPES.index(type_)]


def outdone(type_: str, region: Region) -> bool:
    """Return True when one of the ``RIVALS`` of a type is likelier than it in a region."""
    own = likely(type_, region)
    return any(likely(other, region) > own for other in RIVALS[type_])


def belief(document: Document, type_: str, block_ids: Collection[str]) -> float:
    """Return the highest chance of ``type_`` among the regions made of these blocks: inside them, or holding them and at most three times as long."""
    wanted = set(block_ids)
    size = sum(len(block.text) for block in document.blocks if block.id in wanted)
    best = 0.0
    for region in regions(document):
        keys = set(region.key)
        if keys <= wanted or (wanted <= keys and len(region.text) <= 3 * size + 200):
            best = max(best, likely(type_, region))
    return best


SMALL = ("table", "list", "boxes", "paragraph")
"""The kinds of regions that are no whole sections."""


def proposals(
    document: Document, type_: str, at_least: float, taken: Collection[str] = (), kinds: Collection[str] = ("section", *SMALL)
) -> list[tuple[float, Region]]:
    """Return the (chance, region) of these kinds and of at least ``at_least``, likeliest first; none touches a block of ``taken`` or a likelier one."""
    used = set(taken)
    ranked = sorted(
        ((likely(type_, region), region) for region in regions(document) if region.kind in kinds), key=lambda pair: (-pair[0], pair[1].key)
    )
    found = []
    for chance, region in ranked:
        if chance < at_least:
            break
        if not used.intersection(region.key):
            used.update(region.key)
            found.append((chance, region))
    return found
