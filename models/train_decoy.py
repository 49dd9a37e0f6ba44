"""Trains the classifier of passages that only look like evidence: writes models/decoy.json (see evalassist/matching/tone.py).

usage: python -m models.train_decoy [--with-dev] [--write]

Examples: the evidence banks (positive passages against every hard negative), the fragments of samples/fragments (elements against decoys), and
the training dossiers (passages holding an accepted quote against passages holding a recorded decoy and no quote). Without --write,
prints the area under the ROC curve on dossiers left out of the training, one fold in five.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from benchmarks.dataset import ROOT, SAMPLES, Case, load_case, samples
from benchmarks.learning import labels
from benchmarks.score import overlap
from evalassist.matching.tone import DecoyModel, tone_features
from evalassist.rubric.load import load_rubric_file
from models.compile_banks import shipped

FOLDS = 5
_DOSSIER_WEIGHT = 3.0
_SMALLEST = 0.2
Example = tuple[dict[str, float], bool, float]


@lru_cache(maxsize=1)
def bank_examples() -> tuple[Example, ...]:
    """Return (features, decoy?, weight) of the banks' texts and of the quotes of the fragments."""
    from ruamel.yaml import YAML

    found: list[Example] = []
    for item in shipped():
        for _, _, criterion in load_rubric_file(item).criteria():
            found += [(tone_features(text), False, 1.0) for text in criterion.bank.positive]
            found += [(tone_features(negative.text), True, 1.0) for negative in criterion.bank.negative]
    for path in sorted((SAMPLES / "fragments").glob("*/*.yaml")):
        for fragment in YAML(typ="safe").load(path.read_bytes()) or ():
            found += [(tone_features(row["quote"]), False, 1.0) for row in fragment.get("elements") or ()]
            found += [(tone_features(row["quote"]), True, 1.0) for row in fragment.get("decoys") or ()]
    return tuple(found)


_KNOWN: dict[str, tuple[tuple[int, Example], ...]] = {}


def dossier_examples(case: Case) -> tuple[tuple[int, Example], ...]:
    """Return (passage index, example) of one dossier's accepted passages and decoys."""
    known = _KNOWN.get(case.sample.id)
    if known is not None:
        return known
    accepted = labels(case).max(axis=0) > 0
    found: list[tuple[int, Example]] = []
    for column, passage in enumerate(case.matched.passages):
        if accepted[column]:
            found.append((column, (tone_features(passage.text), False, _DOSSIER_WEIGHT)))
        elif any(overlap(decoy["quote"], passage.text) >= 0.6 for decoy in case.sample.gold["decoys"]):
            found.append((column, (tone_features(passage.text), True, _DOSSIER_WEIGHT)))
    _KNOWN[case.sample.id] = tuple(found)
    return _KNOWN[case.sample.id]


def fit_decoy(cases: Sequence[Case]) -> DecoyModel:
    """Fit on the banks, the fragments and these dossiers; both classes weigh the same."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    examples = [*bank_examples(), *(example for case in cases for _, example in dossier_examples(case))]
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([features for features, _, _ in examples])
    y = np.array([decoy for _, decoy, _ in examples])
    model = LogisticRegression(C=1.0, max_iter=500, class_weight="balanced")
    model.fit(x, y, sample_weight=np.array([weight for _, _, weight in examples]))
    names = vectorizer.get_feature_names_out()
    weights = {
        str(name): round(float(weight), 2) for name, weight in zip(names, model.coef_[0], strict=True) if abs(weight) >= _SMALLEST
    }
    return DecoyModel(round(float(model.intercept_[0]), 3), weights)


def decoy_column(case: Case, model: DecoyModel) -> list[float]:
    """Return the probability of each passage of a case."""
    return [model.probability(tone_features(passage.text)) for passage in case.matched.passages]


def decoy_json(model: DecoyModel) -> Mapping[str, object]:
    """Return the model as JSON-ready data."""
    return {"bias": model.bias, "weights": dict(sorted(model.weights.items()))}


def main() -> int:
    """Measure, or write the model."""
    from sklearn.metrics import roc_auc_score

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--with-dev", action="store_true", help="learn from train and dev together")
    parser.add_argument("--write", action="store_true", help="write models/decoy.json from all these dossiers")
    arguments = parser.parse_args()
    cases = [load_case(sample) for sample in [*samples("train"), *(samples("dev") if arguments.with_dev else [])]]
    if arguments.write:
        text = json.dumps(decoy_json(fit_decoy(cases)), ensure_ascii=False, indent=0) + "\n"
        (ROOT / "models" / "decoy.json").write_text(text, encoding="utf-8")
        return 0
    truth, scores = [], []
    for fold in range(FOLDS):
        apart = cases[fold::FOLDS]
        model = fit_decoy([case for case in cases if case not in apart])
        for case in apart:
            column = decoy_column(case, model)
            for index, (_, decoy, _) in dossier_examples(case):
                truth.append(decoy)
                scores.append(column[index])
    print(f"left-out dossiers: {sum(truth)} decoys, {len(truth) - sum(truth)} accepted passages, AUC {roc_auc_score(truth, scores):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
