"""What the labelled dossiers say of the parts of each requirement, and the model that tells which part of a requirement is not shown.

Labels: ``samples/<id>/parts.json`` gives, for each criterion and part of its rubric's bank, the numbers of the accepted quotes that show it
(an empty list: shown, by no quote), 0 where it is lacking, null where the two readings do not tell. ``models/train_assess.py`` calls ``fit_parts``
with what models that did not see each dossier make of it, and writes ``models/parts.json``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from benchmarks.dataset import Sample, samples
from benchmarks.proofs import StatusRow
from evalassist.assess.parts import FEATURES, Labels, PartsModel, Seen, chosen, features
from evalassist.assess.status import STATUSES
from evalassist.matching.cases import criterion_key
from evalassist.rubric.load import load_rubric

STRENGTH = 0.03
"""Chosen on dossiers by authors left out: .01 to .1 do alike."""
Probabilities = tuple[float, float, float]


def labels_of(sample: Sample) -> dict[tuple[str, str], bool]:
    """Return for each (criterion id, part id) of a dossier whether it is shown; what the readings do not tell is left out."""
    path = sample.folder / "parts.json"
    rows = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {(leaf, part): value != 0 for leaf, parts in rows.items() for part, value in parts.items() if value is not None}


def seen_in(dossiers: Sequence[Sample]) -> Labels:
    """Return what these dossiers show, by criterion key and part id."""
    shown: dict[tuple[bytes, str], tuple[list[str], list[str]]] = {}
    for sample in dossiers:
        keys = {criterion.id: criterion_key(criterion) for _, _, criterion in load_rubric(sample.gold["rubric"]).criteria()}
        for (leaf, part), value in labels_of(sample).items():
            shown.setdefault((keys[leaf], part), ([], []))[0 if value else 1].append(sample.id)
    return {key: Seen(tuple(sorted(yes)), tuple(sorted(no))) for key, (yes, no) in shown.items()}


@lru_cache(maxsize=1)
def _known() -> dict[str, Sample]:
    return {sample.id: sample for sample in (*samples("train"), *samples("dev"))}


def fit_parts(rows: Sequence[StatusRow], probabilities: Sequence[Probabilities]) -> dict[str, Any]:
    """Fit on the parts of the criteria called partial; ``probabilities`` of each row by models that did not see its dossier. JSON-ready."""
    from sklearn.linear_model import LogisticRegression

    known = {name: _known()[name] for name in sorted({row.dossier for row in rows})}
    seen = seen_in(list(known.values()))
    labels = {name: labels_of(sample) for name, sample in known.items()}
    inputs, targets = [], []
    for row, chances in zip(rows, probabilities, strict=True):
        if STATUSES[int(np.argmax(chances))] != "partial":
            continue
        key = criterion_key(row.criterion)
        for part in row.criterion.bank.parts:
            shown = labels[row.dossier].get((row.criterion.id, part.id))
            if shown is not None:
                values = features(part, row.stems, seen[key, part.id].without(row.dossier).log_odds(), chances)
                inputs.append([values[name] for name in FEATURES])
                targets.append(shown)
    x = np.array(inputs)
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    scale = np.where(deviation > 1e-4, deviation, 1.0)
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit((x - mean) / scale, np.array(targets))
    return {
        **{name: _named(values) for name, values in (("mean", mean), ("scale", scale), ("weights", model.coef_[0]))},
        "bias": round(float(model.intercept_[0]), 5),
        **_labels_json(seen),
    }


def _named(values: Sequence[float]) -> dict[str, float]:
    return {name: round(float(value), 5) for name, value in zip(FEATURES, values, strict=True)}


def _labels_json(seen: Labels) -> dict[str, Any]:
    """Return the dossiers, then by criterion and part the places among them of those that show it and of those that lack it."""
    owners = sorted({name for item in seen.values() for name in (*item.shown, *item.lacking)})
    rank = {name: place for place, name in enumerate(owners)}
    found: dict[str, dict[str, list[list[int]]]] = {}
    for (key, part), item in sorted(seen.items()):
        found.setdefault(key.hex(), {})[part] = [[rank[name] for name in names] for names in (item.shown, item.lacking)]
    return {"owners": owners, "labels": found}


def outcomes(model: PartsModel, rows: Sequence[StatusRow], probabilities: Sequence[Probabilities], levels: Sequence[float]) -> Counter[str]:
    """Return, for each level of naming, how many criteria were called partial, and of the parts named how many are lacking, shown, not labelled."""
    count = Counter[str]()
    labels = {name: labels_of(_known()[name]) for name in {row.dossier for row in rows}}
    for row, chances in zip(rows, probabilities, strict=True):
        if STATUSES[int(np.argmax(chances))] != "partial":
            continue
        found = model.shown(row.criterion, row.stems, chances)
        for level in levels:
            named = chosen(found, level)
            truth = [labels[row.dossier].get((row.criterion.id, part.id)) for part in named]
            count[f"{level} criteria"] += 1
            count[f"{level} named"] += bool(named)
            count[f"{level} lacking"] += truth.count(False)
            count[f"{level} shown"] += truth.count(True)
            count[f"{level} not labelled"] += truth.count(None)
    return count
