"""Trains the classifier of evidence, promises and definitions on the evidence banks: writes models/tone.json.

usage: python -m models.train_tone [--check]

Prints precision, recall and F1 per class, cross-validated by criterion (five folds).
"""

from __future__ import annotations

import json
import sys

import numpy as np

from evalassist.matching.tone import tone_features
from evalassist.resources import models_dir
from evalassist.rubric.load import load_rubric_file
from models.compile_banks import shipped

CLASSES = ("definition", "evidence", "promise")
_SMALLEST = 0.25


def examples() -> tuple[list[str], list[str], list[str]]:
    """Return texts, classes and criteria (the groups of the cross-validation)."""
    texts, classes, groups = [], [], []
    for item in shipped():
        rubric = load_rubric_file(item)
        for _, _, criterion in rubric.criteria():
            rows = [(text, "evidence") for text in criterion.bank.positive]
            rows += [(negative.text, negative.kind) for negative in criterion.bank.negative if negative.kind in CLASSES]
            for text, kind in rows:
                texts.append(text)
                classes.append(kind)
                groups.append(f"{rubric.id}/{criterion.id}")
    return texts, classes, groups


def main() -> int:
    """Train, print the cross-validated figures, and write or compare."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import classification_report
    from sklearn.model_selection import GroupKFold

    texts, kinds, groups = examples()
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([tone_features(text) for text in texts])
    y = np.array(kinds)

    def fresh() -> LogisticRegression:
        return LogisticRegression(C=20, max_iter=500, class_weight="balanced")

    predicted = np.empty(len(y), dtype=object)
    for train, test in GroupKFold(5).split(x, y, groups):
        predicted[test] = fresh().fit(x[train], y[train]).predict(x[test])
    print(classification_report(y, predicted, digits=3))
    model = fresh().fit(x, y)
    names = vectorizer.get_feature_names_out()
    weights = {
        str(names[column]): [round(float(value), 2) for value in model.coef_[:, column]]
        for column in range(x.shape[1])
        if np.abs(model.coef_[:, column]).max() >= _SMALLEST
    }
    data = {"classes": list(CLASSES), "bias": [round(float(value), 3) for value in model.intercept_], "weights": weights}
    text = json.dumps(data, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
    path = models_dir() / "tone.json"
    if "--check" in sys.argv[1:]:
        return int(not path.is_file() or path.read_text(encoding="utf-8") != text)
    path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
