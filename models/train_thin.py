"""Learns models/thin.npz: partial examples against positive ones, over the encoder's vectors (see evalassist/matching/thin.py).

usage: python -m models.train_thin [--write]

Prints the area under the ROC curve, cross-validated by criterion (five folds).
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from benchmarks.dataset import ROOT, shipped_encoder
from evalassist.matching import bank
from evalassist.matching.encoder import Encoder
from evalassist.matching.thin import ThinModel
from evalassist.rubric.load import load_rubric_file
from models.compile_banks import shipped


def fit(encoder: Encoder, shipped_bank: Path | None = None) -> tuple[ThinModel, float, int, int]:
    """Return the model for one encoder, its area under the curve on criteria left out, how many partial and positive examples it learnt from.

    ``shipped_bank``: the file of precompiled vectors of this encoder, that of the shipped one when None.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import roc_auc_score
    from sklearn.model_selection import GroupKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    items, groups = [], []
    for found in shipped():
        criteria = [criterion for _, _, criterion in load_rubric_file(found).criteria() if criterion.bank.partial]
        for entry in bank.entries(criteria):
            if entry.role in ("positive", "partial"):
                items.append(entry)
                groups.append(f"{found.id}/{criteria[entry.criterion].id}")
    x = bank.bank_vectors(items, encoder, shipped_bank)
    y = np.array([entry.role == "partial" for entry in items])
    scaler = StandardScaler()
    model = make_pipeline(scaler, LogisticRegression(C=0.01, class_weight="balanced", max_iter=500))
    scores = cross_val_predict(model, x, y, groups=groups, cv=GroupKFold(5), method="predict_proba")[:, 1]
    model.fit(x, y)
    weights = model[-1].coef_[0] / scaler.scale_
    bias = float(model[-1].intercept_[0] - (weights * scaler.mean_).sum())
    thin = ThinModel(encoder.sha256, weights.round(4).astype(np.float32), round(bias, 4))
    return thin, float(roc_auc_score(y, scores)), int(y.sum()), int((~y).sum())


def main() -> int:
    """Measure, and write with --write."""
    thin, area, partial, positive = fit(shipped_encoder())
    print(f"{partial} partial, {positive} positive examples, AUC {area:.3f}")
    if "--write" in sys.argv[1:]:
        thin.save(ROOT / "models" / "thin.npz")
    return 0


if __name__ == "__main__":
    sys.exit(main())
