"""Encodes the accepted quotes of the labelled training dossiers: writes models/cases.npz (see evalassist/matching/cases.py).

usage: python -m models.build_cases [--check]

Reads the gold of the splits "train" and "dev" (what ships); never the split "test".
"""

from __future__ import annotations

import sys

import numpy as np

from benchmarks.dataset import ROOT, encoded_by, samples, shipped_encoder
from evalassist.matching.cases import Cases, criterion_key, load_cases
from evalassist.matching.encoder import Encoder
from evalassist.rubric.load import load_rubric

TARGET = ROOT / "models" / "cases.npz"


def build(encoder: Encoder) -> Cases:
    """Return the quotes of every training dossier, in the order of dossiers, criteria and quotes, encoded by ``encoder``."""
    texts: list[str] = []
    keys: list[bytes] = []
    partial: list[bool] = []
    owners: list[str] = []
    for sample in sorted((*samples("train"), *samples("dev")), key=lambda item: item.id):
        known = {criterion.id: criterion_key(criterion) for _, _, criterion in load_rubric(sample.gold["rubric"]).criteria()}
        for leaf, row in sample.gold["criteria"].items():
            for quote in row["evidence"]:
                if leaf in known:
                    texts.append(quote)
                    keys.append(known[leaf])
                    partial.append(row["status"] == "partial")
                    owners.append(sample.id)
    return Cases(encoder.sha256, encoded_by(encoder, texts), tuple(keys), tuple(partial), tuple(owners))


def main() -> int:
    """Write, or with --check say whether the file is what the gold gives (exit 1 when it is not)."""
    found = build(shipped_encoder())
    if "--check" not in sys.argv[1:]:
        found.save(TARGET)
        return 0
    stored = load_cases(TARGET) if TARGET.is_file() else None
    same = (
        stored is not None
        and (stored.encoder, stored.keys, stored.partial, stored.owners) == (found.encoder, found.keys, found.partial, found.owners)
        and bool(np.allclose(stored.vectors, found.vectors, atol=2e-3))
    )
    if not same:
        print(f"{TARGET.name} is out of date: run python -m models.build_cases")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
