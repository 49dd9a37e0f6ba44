"""The named signals that say how well each passage shows each criterion: an array of shape (criteria, passages, signals)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from evalassist.language.cues import CueIndex, bits
from evalassist.language.words import strip_accents
from evalassist.matching.bank import ROLES, BankEntry, bank_tokens
from evalassist.matching.cases import Cases, stand_in
from evalassist.matching.lexical import LexicalIndex, tokens
from evalassist.matching.tone import tone
from evalassist.model.element import Element, Mention
from evalassist.model.passage import Passage
from evalassist.model.rubric import CountNeed, CoverageNeed, Criterion, ElementNeed, FacetsNeed, ToolsNeed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from evalassist.matching.thin import ThinModel

    Floats = NDArray[np.float32]
    Lexical = tuple[Floats, Floats]

NAMES: tuple[str, ...] = (
    "lex_max",
    "lex_mean3",
    "lex_official",
    "lex_negative",
    "lex_partial",
    "lex_z",
    "back_max",
    "back_mean3",
    "back_share",
    "dense_max",
    "dense_mean3",
    "dense_official",
    "dense_negative",
    "dense_partial",
    "dense_z",
    "dense_share",
    "case_max",
    "case_mean3",
    "case_z",
    "case_share",
    "case_partial",
    "anchor_heading",
    "anchor_text",
    "cues",
    "tools",
    "element",
    "element_complete",
    "element_other",
    "mention",
    "promise",
    "definition",
    "done",
    "gap",
    "decoy",
    "thin",
    "figures",
    "length",
    "short",
    "is_row",
    "is_list",
    "front_matter",
    "section_support",
    "rank_lex",
    "rank_dense",
    "rank_back",
)
"""The signals in order. ``*_z`` are standardised over the passages of the dossier, ``*_share`` over the criteria."""

_FRONT = re.compile(r"remerciement|bibliograph|sitograph|webograph|glossaire|sommaire|table des matieres|avant[- ]propos|lexique")
_DIGIT = re.compile(r"\d")


def lexical_scores(passages: Sequence[Passage], bank: Sequence[BankEntry]) -> Lexical:
    """Return the BM25 scores of the passages for each text of the bank and of the bank for each passage, both (len(bank), len(passages))."""
    import numpy as np

    if not passages or not bank:
        nothing = np.zeros((len(bank), len(passages)), dtype=np.float32)
        return nothing, nothing
    documents = [tokens(passage.indexed()) for passage in passages]
    queries = bank_tokens(bank)
    forward_index = LexicalIndex(documents)
    backward_index = LexicalIndex(queries)
    forward = np.stack([forward_index.scores(query) for query in queries])
    return forward, np.stack([backward_index.scores(document) for document in documents], axis=1)


def compute(
    passages: Sequence[Passage],
    criteria: Sequence[Criterion],
    bank: Sequence[BankEntry],
    passage_vectors: Floats,
    bank_vectors: Floats,
    elements: Sequence[Element] = (),
    mentions: Sequence[Mention] = (),
    thin: ThinModel | None = None,
    lexical: Lexical | None = None,
    cases: Cases | None = None,
    without: str | None = None,
) -> Floats:
    """Return the signals, float32 of shape (len(criteria), len(passages), len(NAMES)).

    ``passage_vectors`` is (len(passages), dim) and ``bank_vectors`` (len(bank), dim), rows of unit length. ``lexical``: the result of
    ``lexical_scores`` for the same passages and bank, when it is there already. ``cases``: quotes of other dossiers, those of the dossier
    ``without`` left out.
    """
    import numpy as np

    shape = (len(criteria), len(passages))
    layer: dict[str, Floats] = {name: np.zeros(shape, dtype=np.float32) for name in NAMES}
    if not passages or not criteria:
        return np.zeros((*shape, len(NAMES)), dtype=np.float32)
    forward, backward = lexical if lexical is not None else lexical_scores(passages, bank)
    dense = bank_vectors @ passage_vectors.T
    places: list[dict[str, list[int]]] = [{role: [] for role in ROLES} for _ in criteria]
    for place, item in enumerate(bank):
        places[item.criterion][item.role].append(place)
    for row, groups in enumerate(places):
        positive = groups["positive"] or groups["official"]
        for prefix, matrix in (("lex", forward), ("back", backward), ("dense", dense)):
            chosen = np.sort(matrix[positive], axis=0)[::-1]
            layer[f"{prefix}_max"][row] = chosen[0]
            layer[f"{prefix}_mean3"][row] = chosen[:3].mean(axis=0)
            if prefix != "back":
                layer[f"{prefix}_official"][row] = matrix[groups["official"]].max(axis=0)
                # without counter-examples the official wording stands in: zeros would say "far from every counter-example"
                layer[f"{prefix}_partial"][row] = matrix[groups["partial"] or groups["official"]].max(axis=0)
                layer[f"{prefix}_negative"][row] = matrix[groups["negative"] or groups["official"]].max(axis=0)
    for prefix in ("lex", "dense"):
        mean3 = layer[f"{prefix}_mean3"]
        layer[f"{prefix}_z"] = (mean3 - mean3.mean(axis=1, keepdims=True)) / (mean3.std(axis=1, keepdims=True) + 1e-6)
    for prefix in ("back", "dense"):
        mean3 = layer[f"{prefix}_mean3"]
        layer[f"{prefix}_share"] = (mean3 - mean3.mean(axis=0, keepdims=True)) / (mean3.std(axis=0, keepdims=True) + 1e-6)
    layer.update(cases.layers(criteria, passage_vectors, layer, without) if cases is not None else stand_in(layer))
    for name, source in (("rank_lex", "lex_mean3"), ("rank_dense", "dense_mean3"), ("rank_back", "back_mean3")):
        order = np.argsort(np.argsort(-layer[source], axis=1, kind="stable"), axis=1)
        layer[name] = (1.0 / (1.0 + order)).astype(np.float32)
    _cue_layers(layer, passages, criteria)
    layer.update(element_layers(passages, criteria, elements, mentions))
    _passage_layers(layer, passages)
    if thin is not None:
        layer["thin"][:] = thin.log_odds(passage_vectors)
    _section_support(layer, passages)
    return np.stack([layer[name].astype(np.float32) for name in NAMES], axis=2)


def _need_cues(criterion: Criterion) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the groups of cues of a criterion (facets, covered items, counted things) and its tools."""
    groups: list[tuple[str, ...]] = []
    named: list[str] = []
    for need in criterion.requires:
        if isinstance(need, FacetsNeed):
            groups.extend(facet.any for facet in need.facets)
        elif isinstance(need, CoverageNeed):
            named.extend(word for item in need.items for word in item)
        elif isinstance(need, CountNeed) and need.cues:
            groups.append(need.cues)
        elif isinstance(need, ToolsNeed):
            named.extend(need.any)
    return groups, named


def _cue_layers(layer: Mapping[str, Floats], passages: Sequence[Passage], criteria: Sequence[Criterion]) -> None:
    import numpy as np

    texts = CueIndex([strip_accents(passage.text) for passage in passages])
    heads = CueIndex([strip_accents(" > ".join(passage.section)) for passage in passages])
    last_heads = CueIndex([strip_accents(" > ".join(passage.section[-1:])) for passage in passages])
    size = len(passages)

    def spread(mask: int) -> Floats:
        row = np.zeros(size, dtype=np.float32)
        row[bits(mask)] = 1.0
        return row

    for row, criterion in enumerate(criteria):
        groups, named = _need_cues(criterion)
        layer["anchor_heading"][row] = 0.5 * spread(heads.any(criterion.anchors)) + 0.5 * spread(last_heads.any(criterion.anchors))
        if criterion.anchors:
            layer["anchor_text"][row] = np.minimum(3.0, sum(spread(texts.mask(cue)) for cue in criterion.anchors)) / 3
        if groups:
            layer["cues"][row] = sum(spread(texts.any(group)) for group in groups) / len(groups)
        if named:
            layer["tools"][row] = np.minimum(2.0, sum(spread(texts.mask(cue)) for cue in named)) / 2


def element_layers(
    passages: Sequence[Passage],
    criteria: Sequence[Criterion],
    elements: Sequence[Element],
    mentions: Sequence[Mention],
) -> dict[str, Floats]:
    """Return the signals that depend on the elements found, each (criteria, passages)."""
    import numpy as np

    names = ("element", "element_complete", "element_other", "mention")
    layer: dict[str, Floats] = {name: np.zeros((len(criteria), len(passages)), dtype=np.float32) for name in names}
    wanted = [{name for need in criterion.requires if isinstance(need, ElementNeed) for name in need.types} for criterion in criteria]
    by_block: dict[str, list[Element]] = {}
    for element in elements:
        for block_id in element.block_ids:
            by_block.setdefault(block_id, []).append(element)
    for column, passage in enumerate(passages):
        around = by_block.get(passage.span.block_id, [])
        for row, types in enumerate(wanted):
            inside = [element for element in around if element.type in types]
            if inside:
                layer["element"][row, column] = 1.0
                layer["element_complete"][row, column] = float(any(element.status == "complete" for element in inside))
            elif around:
                layer["element_other"][row, column] = 1.0
    spans: dict[str, list[Mention]] = {}
    for mention in mentions:
        spans.setdefault(mention.block_id, []).append(mention)
    for column, passage in enumerate(passages):
        for mention in spans.get(passage.span.block_id, []):
            if mention.quote in passage.text or passage.text in mention.quote:
                layer["mention"][:, column] = 1.0
    return layer


def _passage_layers(layer: Mapping[str, Floats], passages: Sequence[Passage]) -> None:
    import math

    for column, passage in enumerate(passages):
        found = tone(passage.text)
        layer["promise"][:, column] = found.promise
        layer["definition"][:, column] = found.definition
        layer["done"][:, column] = found.done
        layer["gap"][:, column] = found.gap
        layer["decoy"][:, column] = found.decoy
        layer["figures"][:, column] = min(3, len(_DIGIT.findall(passage.text))) / 3
        layer["length"][:, column] = min(1.0, math.log1p(passage.words) / math.log(81))
        layer["short"][:, column] = float(passage.words < 8)
        layer["is_row"][:, column] = float(passage.grain == "row")
        layer["is_list"][:, column] = float(passage.grain == "list")
        layer["front_matter"][:, column] = float(bool(_FRONT.search(strip_accents(" ".join(passage.section)))))


def _section_support(layer: dict[str, Floats], passages: Sequence[Passage]) -> None:
    """Mean of the best standardised lexical scores of the other passages under the same heading."""
    import numpy as np

    groups: dict[tuple[str, ...], list[int]] = {}
    for column, passage in enumerate(passages):
        groups.setdefault(passage.section, []).append(column)
    for columns in groups.values():
        scores = layer["lex_z"][:, columns] + layer["dense_z"][:, columns]
        total = scores.sum(axis=1, keepdims=True)
        others = (total - scores) / max(1, len(columns) - 1)
        layer["section_support"][:, columns] = np.clip(others, -3, 6) if len(columns) > 1 else 0.0
