"""Trains the model that tells statements of objectives from other statements: writes models/objectives.json.

usage: python -m models.train_objectives [--write] [--check]

Examples: every list item and sentence (``elements/detectors/_smart_learn.py``) of the sample dossiers, of the fragments that are open to study and
of models/objectives_bank.md; positive when it holds the quote of a gold objective (or lies inside it). Prints precision, recall and F1 of the statements
with whole dossiers and fragments left out (ten folds by document). --write trains on all and writes; --check compares what is written.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.dataset import ROOT, SAMPLES
from benchmarks.fragments import dossiers, fragments
from benchmarks.score import match_elements, overlap
from evalassist.elements.detectors._smart_fields import LEARNED, around_of, field_signs
from evalassist.elements.detectors._smart_learn import ObjectiveModel, features, statements, worth
from evalassist.elements.detectors._smart_parts import read_objective
from evalassist.elements.detectors.smart import objectives
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document
from evalassist.resources import models_dir

BANK = ROOT / "models" / "objectives_bank.md"
FOLDS = 10
ACCEPT, SURE, REFUSE = 0.6, 0.95, 0.05
_BANK_WEIGHT = 0.7
_SMALLEST = 0.04
_MARK = "{+}"


@dataclass(frozen=True)
class Row:
    """A statement: its features, whether it is an objective, the document it comes from, its weight, its text."""

    features: dict[str, float]
    objective: bool
    group: str
    weight: float
    text: str


def bank() -> Iterator[tuple[str, Document, list[str]]]:
    """Yield (id, document, marked statements) of each small dossier of the bank."""
    for number, part in enumerate(BANK.read_text(encoding="utf-8").split("\n---\n")[1:]):
        quotes = [re.split(r"(?<=[.!?])\s+|\n", piece.strip())[-1] for piece in part.split(_MARK)[:-1]]
        quotes = [re.sub(r"^\s*(?:[-*]|\d+[.)])\s+", "", quote) for quote in quotes]
        yield f"bank-{number:02d}", document_from_markdown(part.replace(" " + _MARK, "")), quotes


def sources(cached: list[tuple[dict[str, Any], Document]] | None = None) -> Iterator[tuple[str, Document, list[str], float]]:
    """Yield (id, document, quotes of its objectives, weight) of every source."""
    for gold, document in cached if cached is not None else dossiers(["all"]):
        yield gold["id"], document, _quotes(gold), 1.0
    for folder in sorted(path for path in (SAMPLES / "fragments").glob("*") if path.is_dir()):
        for item, document in fragments(folder, None):
            yield item["id"], document, _quotes(item), 1.0
    for name, document, quotes in bank():
        yield name, document, quotes, _BANK_WEIGHT


def _quotes(gold: dict[str, Any]) -> list[str]:
    return [row["quote"] for row in gold.get("elements") or () if row["type"] == "smart"]


def rows(cached: list[tuple[dict[str, Any], Document]] | None = None) -> list[Row]:
    """Return every statement of every source with its label."""
    found = []
    for name, document, quotes, weight in sources(cached):
        for one in statements(document, set()):
            if not worth(one):
                continue
            said = any(overlap(quote, one.text) >= 0.6 and len(one.text.split()) >= 2 for quote in quotes)
            found.append(Row(features(one), said, name, weight, one.text))
    return found


def fit(examples: list[Row]) -> ObjectiveModel:
    """Fit the logistic model; the positives weigh four times as much as their number, so that both errors cost alike."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([row.features for row in examples])
    y = np.array([row.objective for row in examples])
    weight = np.array([row.weight * (3.0 if row.objective else 1.0) for row in examples])
    model = LogisticRegression(C=1.0, max_iter=800)
    model.fit(x, y, sample_weight=weight)
    names = vectorizer.get_feature_names_out()
    weights = {str(name): round(float(value), 2) for name, value in zip(names, model.coef_[0], strict=True) if abs(value) >= _SMALLEST}
    return ObjectiveModel(round(float(model.intercept_[0]), 3), weights, ACCEPT, SURE, REFUSE)


def left_out(examples: list[Row]) -> np.ndarray:
    """Return the probability of each statement from a model that has not seen its document."""
    from sklearn.model_selection import GroupKFold

    groups = [row.group for row in examples]
    found = np.zeros(len(examples))
    for train, test in GroupKFold(FOLDS).split(examples, groups=groups):
        model = fit([examples[index] for index in train])
        for index in test:
            found[index] = model.probability(examples[index].features)
    return found


def field_rows(cached: list[tuple[dict[str, Any], Document]] | None = None) -> list[tuple[set[str], dict[str, Any]]]:
    """Return (signs, gold fields) of every objective that is found and labelled, in dossiers and fragments."""
    found: list[tuple[set[str], dict[str, Any]]] = []
    golds = list(cached if cached is not None else dossiers(["all"]))
    for folder in sorted(path for path in (SAMPLES / "fragments").glob("*") if path.is_dir()):
        golds += fragments(folder, None)
    for item, document in golds:
        gold = [row for row in item.get("elements") or () if row["type"] == "smart"]
        stated = objectives(document) if gold else []
        seen = [{"type": "smart", "text": one.text or "", "quote": one.quote or one.statement} for one, _ in stated]
        for left, right in match_elements(gold, seen):
            one, _ = stated[right]
            values = read_objective(one.statement, one.context, one.labels).fields
            around = around_of(one.statement, one.context, one.text, one.labels)
            found.append((field_signs(one.statement, around, one.labels, values), gold[left]["fields"]))
    return found


def fit_fields(examples: list[tuple[set[str], dict[str, Any]]]) -> dict[str, dict[str, Any]]:
    """Fit the model of each learned field."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    fitted: dict[str, dict[str, Any]] = {}
    for name in LEARNED:
        used = [(signs, bool(gold[name])) for signs, gold in examples if name in gold]
        vectorizer = DictVectorizer()
        x = vectorizer.fit_transform([dict.fromkeys(sorted(signs), 1.0) for signs, _ in used])
        model = LogisticRegression(C=0.3, max_iter=500).fit(x, [there for _, there in used])
        pairs = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
        weights = {str(sign): round(float(value), 2) for sign, value in pairs if abs(value) >= _SMALLEST}
        fitted[name] = {"bias": round(float(model.intercept_[0]), 3), "weights": weights}
    return fitted


def main() -> int:
    """Train, print the left-out figures, write or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    examples = rows()
    if not arguments.check:
        scores = left_out(examples)
        real = np.array([not row.group.startswith("bank-") for row in examples])
        gold = np.array([row.objective for row in examples])
        for name, kept in (("dossiers and fragments", real), ("bank", ~real)):
            for level in (0.3, 0.5, ACCEPT, 0.7, 0.8):
                right = int((gold & kept & (scores >= level)).sum())
                said, there = int((kept & (scores >= level)).sum()), int((gold & kept).sum())
                print(
                    f"{name}, from {level}: P {right / max(1, said):.2f}  R {right / max(1, there):.2f}  F1 {2 * right / max(1, said + there):.2f}"
                )
    if arguments.write or arguments.check:
        model = fit(examples)
        data: dict[str, Any] = {
            "bias": model.bias,
            "weights": dict(model.weights),
            "accept": model.accept,
            "sure": model.sure,
            "refuse": model.refuse,
        }
        data["fields"] = fit_fields(field_rows())
        text = json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
        path = models_dir() / "objectives.json"
        if arguments.check:
            return int(not path.is_file() or path.read_text(encoding="utf-8") != text)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
