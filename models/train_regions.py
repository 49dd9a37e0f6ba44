"""Trains the model that tells which regions of a dossier hold an element of each type: writes models/regions.npz.

usage: python -m models.train_regions [--write] [--check]

Examples: every candidate region (``elements/regions.py``) of the sample dossiers of splits train and dev, of samples/fragments and of
models/regions_bank.md: positive for a type when it
holds the quote of a gold element of that type; negative otherwise, three times as heavy when it holds a decoy's quote; left aside when it is
another part of the section that holds the quote. Prints, with whole dossiers and fragments left out (eight folds), the precision, recall and F1 per
type of the places the model alone would propose. The same left-out figures calibrate each type (slope and offset).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.dataset import ROOT, SAMPLES, encoded, shipped_encoder, splits
from benchmarks.fragments import dossiers, fragments
from benchmarks.score import overlap
from evalassist.elements.markdown import document_from_markdown
from evalassist.elements.meaning import block_vectors, mean_of
from evalassist.elements.regions import BITS, JOINT, TYPES, Part, Region, candidates, signs
from evalassist.model.document import Document
from evalassist.resources import models_dir
from evalassist.segment import segment

FOLDS, STRENGTH, STEPS, RARE, DECOY_WEIGHT, HELD = 8, 2.0, 70, 2, 3.0, 0.75
DIM, DENSE = 384, 0.05
"""Width of the vectors of the encoder that ships; size of one standard deviation of their values beside hashed signs of unit groups: .05 and .08 do alike
on documents left out, more does worse."""
BANK = ROOT / "models" / "regions_bank.md"
_MARK = re.compile(r"\s*\{\w+\}\s*$", re.M)
Array = NDArray[Any]


@dataclass(frozen=True)
class Examples:
    """Signs (regions x 2**BITS, sparse), mean sentence vectors (regions x dim, 0 where unknown), labels (regions x types: 1, 0, -1 unknown), weights,
    the document of each region, the regions, the gold elements each holds."""

    signs: Any
    vectors: Array
    labels: Array
    weights: Array
    groups: Array
    regions: list[Region]
    held: list[list[int]]
    golds: list[list[dict[str, Any]]]


def bank() -> Iterator[tuple[dict[str, Any], Document]]:
    """Yield (gold, document) of each small dossier of models/regions_bank.md: the lines that end with a type in braces are the quotes."""
    for number, part in enumerate(BANK.read_text(encoding="utf-8").split("\n---\n")[1:]):
        text = _MARK.sub("", part)
        forms = {"|": "table", "-": "list", "1": "list"}
        rows = [
            {
                "type": match[2],
                "quote": re.sub(r"^\s*(?:[-|]|\d\.|\[\w+\])\s*", "", match[1]).strip(" |"),
                "form": forms.get(match[1][0], "prose"),
            }
            for match in (re.match(r"(.+?)\s*\{(\w+)\}\s*$", line) for line in part.splitlines())
            if match
        ]
        yield {"id": f"bank-{number:02d}", "elements": rows}, document_from_markdown(text)


def sources() -> Iterator[tuple[dict[str, Any], Document]]:
    """Yield (gold, document) of every dossier that is not of the test split, of every fragment and of the bank."""
    known = [name for name, entry in splits().items() if entry["split"] in ("train", "dev")]
    yield from dossiers(sorted(known))
    for folder in sorted(path for path in (SAMPLES / "fragments").glob("*") if path.is_dir()):
        yield from fragments(folder, None)
    yield from bank()


def _holds(quote: str, text: str) -> bool:
    return len(text) >= 0.6 * len(quote) and overlap(quote, text) >= HELD


def label(gold: dict[str, Any], found: list[Region]) -> tuple[Array, Array, list[list[int]]]:
    """Return the labels, the weights and the gold elements (their numbers) of each region of one document."""
    texts, keys = [region.text for region in found], [set(region.key) for region in found]
    labels, weights = np.zeros((len(found), len(TYPES)), np.int8), np.ones((len(found), len(TYPES)), np.float32)
    held: list[list[int]] = [[] for _ in found]
    known = [(number, row) for number, row in enumerate(gold.get("elements") or []) if row["type"] in TYPES]
    for number, row in known:
        column = TYPES.index(row["type"])
        holders = [index for index, text in enumerate(texts) if _holds(row["quote"], text)]
        around = [index for index in holders if found[index].kind == "section"]
        if around and row.get("form") not in ("table", "image"):
            nearest = keys[min(around, key=lambda index: len(texts[index]))]
            for index, blocks in enumerate(keys):
                if blocks <= nearest and labels[index, column] == 0:
                    labels[index, column] = -1
        for index in holders:
            labels[index, column] = 1
            held[index].append(number)
    for decoy in gold.get("decoys") or []:
        if decoy["type"] in TYPES:
            column = TYPES.index(decoy["type"])
            for index, text in enumerate(texts):
                if labels[index, column] != 1 and _holds(decoy["quote"], text):
                    labels[index, column] = 0
                    weights[index, column] = DECOY_WEIGHT if found[index].kind != "section" else DECOY_WEIGHT / 2
    return labels, weights, held


def examples() -> Examples:
    """Read every source."""
    from scipy.sparse import csr_matrix

    rows: list[tuple[Any, Any]] = []
    vectors: list[Array] = []
    labels, weights, groups, kept, held, golds = [], [], [], [], [], []
    for group, (gold, document) in enumerate(sources()):
        found, parts = candidates(document), dict[str, Part]()
        rows.extend(signs(region, parts) for region in found)
        some = label(gold, found)
        labels.append(some[0])
        weights.append(some[1])
        held.extend(some[2])
        groups.extend([group] * len(found))
        kept.extend(found)
        passages = segment(document)
        known = block_vectors(passages, encoded([passage.indexed() for passage in passages]))
        means = [mean_of(region.key, known) for region in found]
        vectors.extend(np.zeros(DIM, np.float32) if mean is None else mean for mean in means)
        golds.append(gold.get("elements") or [])
    pointers = np.cumsum([0, *(len(indices) for indices, _ in rows)])
    data = (np.concatenate([values for _, values in rows]), np.concatenate([indices for indices, _ in rows]), pointers)
    matrix = csr_matrix(data, shape=(len(rows), 1 << BITS))
    return Examples(matrix, np.array(vectors), np.concatenate(labels), np.concatenate(weights), np.array(groups), kept, held, golds)


def joint(every: Examples) -> tuple[Any, Array, float]:
    """Return the signs with the centred and scaled vectors beside them, the mean vector and the scale."""
    from scipy.sparse import csr_matrix, hstack

    known = np.abs(every.vectors).sum(axis=1) > 0
    mean = every.vectors[known].mean(axis=0).astype(np.float16).astype(np.float32)
    centred = np.where(known[:, None], every.vectors - mean, 0.0)
    scale = DENSE / float(centred[known].std())
    return hstack([every.signs, csr_matrix(centred * scale)]).tocsr(), mean, scale


def fit(every: Examples, signs: Any, train: Array) -> tuple[Array, Array]:
    """Fit every type at once on the regions of ``train``; return weights (columns of ``signs``, types) and biases. Positives weigh up to twelve times more, as they are rare."""
    from scipy.optimize import minimize

    labels = every.labels[train]
    gold = (labels == 1).astype(np.float64)
    count = gold.sum(axis=0)
    heavier = np.clip(0.15 * (len(gold) - count) / np.maximum(1, count), 0.15, 12.0)
    weight = every.weights[train] * np.where(gold == 1, heavier, 1.0) * (labels >= 0)
    width = signs.shape[1]
    signs = signs[train]
    seen = np.flatnonzero(np.bincount(signs.indices, minlength=width) >= RARE)
    signs = signs[:, seen]
    back = signs.T.tocsr()
    shape = (len(seen) + 1, gold.shape[1])

    def loss(flat: Array) -> tuple[float, Array]:
        both = flat.reshape(shape)
        logits = signs @ both[:-1] + both[-1]
        error = weight * (1 / (1 + np.exp(-logits)) - gold)
        value = float((weight * (np.logaddexp(0, logits) - gold * logits)).sum() + (both[:-1] ** 2).sum() / (2 * STRENGTH))
        return value, np.vstack([back @ error + both[:-1] / STRENGTH, error.sum(axis=0)]).ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x.reshape(shape)
    weights = np.zeros((width, gold.shape[1]))
    weights[seen] = found[:-1]
    return weights, found[-1]


def left_out(every: Examples, signs: Any) -> Array:
    """Return the logits (regions x types) by models that have not seen the region's document."""
    from sklearn.model_selection import GroupKFold

    logits = np.zeros(every.labels.shape)
    for train, test in GroupKFold(FOLDS).split(signs, groups=every.groups):
        weights, bias = fit(every, signs, train)
        logits[test] = signs[test] @ weights + bias
    return logits


def calibration(every: Examples, logits: Array) -> tuple[Array, Array]:
    """Return the slope and offset of each type that turn left-out logits into frequencies."""
    from sklearn.linear_model import LogisticRegression

    slope, offset = np.ones(len(TYPES), np.float32), np.zeros(len(TYPES), np.float32)
    for column in range(len(TYPES)):
        known = every.labels[:, column] >= 0
        model = LogisticRegression(C=10.0, random_state=0).fit(logits[known, column, None], every.labels[known, column])
        slope[column], offset[column] = round(float(model.coef_[0, 0]), 4), round(float(model.intercept_[0]), 4)
    return slope, offset


def proposed(every: Examples, chances: Array, column: int, level: float) -> tuple[int, int, int]:
    """Return (found, spurious, missed) of the regions of at least ``level``, likeliest first, none overlapping a likelier one."""
    right = wrong = missed = 0
    for group, golds in enumerate(every.golds):
        wanted = {number for number, row in enumerate(golds) if row["type"] == TYPES[column]}
        inside = np.flatnonzero(every.groups == group)
        used: set[str] = set()
        got: set[int] = set()
        for index in sorted(inside[chances[inside, column] >= level], key=lambda index: -chances[index, column]):
            if not used.intersection(every.regions[index].key):
                used.update(every.regions[index].key)
                hit = wanted.intersection(every.held[index])
                wrong += not hit
                got |= hit
        right += len(got)
        missed += len(wanted - got)
    return right, wrong, missed


def show(every: Examples, chances: Array) -> None:
    """Print the left-out figures."""
    levels = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
    total = np.zeros((len(levels), 3), int)
    for column, name in enumerate(TYPES):
        counts = np.array([proposed(every, chances, column, level) for level in levels])
        total += counts
        scores = [2 * a / max(1, 2 * a + b + c) for a, b, c in counts]
        best = int(np.argmax(scores))
        a, b, c = counts[best]
        print(
            f"{name:20} best from {levels[best]}: P {a / max(1, a + b):.2f} R {a / max(1, a + c):.2f} F1 {scores[best]:.2f} | "
            + " ".join(f"{score:.2f}" for score in scores)
        )
    for level, (a, b, c) in zip(levels, total, strict=True):
        print(f"all from {level}: P {a / max(1, a + b):.2f} R {a / max(1, a + c):.2f} F1 {2 * a / max(1, 2 * a + b + c):.3f}")


def packed(name: str, weights: Array) -> dict[str, Array]:
    """Return the weights of the hashed signs in eight bits, rows of zeros left out."""
    scale = (np.abs(weights).max(axis=0) / 127).astype(np.float32)
    small = np.rint(weights / scale).astype(np.int8)
    rows = np.flatnonzero(np.abs(small).max(axis=1) > 0).astype(np.uint16)
    return {f"{name}weights": small[rows], f"{name}rows": rows, f"{name}scale": scale}


def main() -> int:
    """Train, print the left-out figures, write or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    every = examples()
    both, mean, scale = joint(every)
    data: dict[str, Array] = {}
    for name, columns in (("", every.signs), (JOINT, both)):
        print("words, structure and sentence vectors" if name else "words and structure")
        logits = left_out(every, columns)
        slope, offset = calibration(every, logits)
        show(every, 1 / (1 + np.exp(-(slope * logits + offset))))
        if arguments.write or arguments.check:
            weights, biases = fit(every, columns, np.arange(len(every.groups)))
            data |= {f"{name}slope": slope, f"{name}offset": offset, f"{name}bias": np.round(biases, 4).astype(np.float32)}
            data |= packed(name, weights[: 1 << BITS])
            if name:
                data |= {"dense": (weights[1 << BITS :] * scale).astype(np.float16), "mean": mean.astype(np.float16)}
    if not data:
        return 0
    data["encoder"] = np.array(shipped_encoder().sha256)
    path = models_dir() / "regions.npz"
    if arguments.check:
        with np.load(path, allow_pickle=False) as kept:
            return int(any(not np.array_equal(kept[name], value) for name, value in data.items()))
    np.savez_compressed(path, **data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
