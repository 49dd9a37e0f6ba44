"""Fits what decides evidence, status and missing parts: writes models/ranker.json, proof.json, usual.npz, status.json and parts.json from the training dossiers.

usage: python -m models.train_assess [--check] [--with-dev] [--parts]

Signals come from encoders that did not learn from the dossier (``benchmarks/crossed.py``). The ranker is fitted on the split "train".
The second look (proof) is fitted on what rankers that did not see the dossier make of it, the
status model on features made with rankers and second looks that did not see the dossier (dossiers left out in folds), so that each meets
its inputs as they will be at run time. The calibration curve comes from predictions
for dossiers by authors left out. The split "test" is never read.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any

from benchmarks.crossed import crossed
from benchmarks.dataset import ROOT, Case, load_case, samples
from benchmarks.learning import STRENGTH, cross_fitted, fit_ranker, fit_status
from benchmarks.proofs import StatusRow, Weighed, bare_rows, fit_proof, status_rows, usual_of, weighed
from benchmarks.score import macro_f1, qkappa
from evalassist.assess.parts import NAMED, load_parts
from evalassist.assess.status import STATUSES, StatusModel, load_status_model
from evalassist.assess.usual import Usual, nothing_seen
from evalassist.matching.context import CONTEXT_NAMES
from evalassist.matching.proof import Proof
from evalassist.matching.rerank import Ranker, Stage
from models.train_decoy import decoy_json, fit_decoy
from models.train_parts import fit_parts, outcomes

OUTER_FOLDS = 7
LEVELS = (0.2, NAMED, 0.3)
"""Levels of naming a part that are measured."""
FEWER_FOLDS = 4
"""For the models that only serve to measure dossiers by authors left out."""
Prediction = tuple[tuple[float, float, float], str]
"""The probabilities of the three statuses, and the gold status."""


def stage_json(stage: Stage) -> dict[str, Any]:
    """Return one stage as JSON-ready data."""
    return {
        "names": list(stage.names),
        "mean": list(stage.mean),
        "scale": list(stage.scale),
        "weights": list(stage.weights),
        "bias": stage.bias,
    }


def ranker_json(ranker: Ranker) -> dict[str, Any]:
    """Return both stages as JSON-ready data."""
    assert ranker.second is not None
    return {"first": stage_json(ranker.first), "second": stage_json(ranker.second)}


def calibration(pairs: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Return a monotone curve (probability, observed accuracy): isotonic regression on at most 12 bins, shrunk to the mean."""
    from sklearn.isotonic import IsotonicRegression

    ordered = sorted(pairs)
    size = max(25, len(ordered) // 10)
    bins = [ordered[i : i + size] for i in range(0, len(ordered), size)]
    if len(bins) > 1 and len(bins[-1]) < size // 2:
        bins[-2].extend(bins.pop())
    mean = sum(ok for _, ok in ordered) / len(ordered)
    x = [sum(p for p, _ in chunk) / len(chunk) for chunk in bins]
    y = [(sum(ok for _, ok in chunk) + 6 * mean) / (len(chunk) + 6) for chunk in bins]
    fitted = IsotonicRegression(out_of_bounds="clip").fit(x, y, sample_weight=[len(chunk) for chunk in bins]).predict(x)
    return [(round(float(a), 4), round(float(b), 4)) for a, b in zip(x, fitted, strict=True)]


@dataclass(frozen=True)
class Trained:
    """What a training gives: the models, and figures on dossiers left out."""

    ranker: Ranker
    proof: Proof
    usual: Usual
    status: dict[str, Any]
    parts: dict[str, Any]
    figures: dict[str, float]


def left_out(
    cases: Sequence[Case], strength: float, context: Sequence[str], habits: bool, folds: int = OUTER_FOLDS
) -> tuple[dict[str, Weighed], Usual, list[StatusRow], list[Prediction]]:
    """Return what rankers that did not see each dossier make of it, what is usual so, the rows of ``bare_rows``, left-out predictions for them."""
    seen: dict[str, Weighed] = {}
    for fold in range(folds):
        apart = cases[fold::folds]
        if apart:
            ranker = fit_ranker([case for case in cases if case not in apart], context=context)
            seen.update({case.sample.id: weighed(case, ranker) for case in apart})
    off = [name for name in CONTEXT_NAMES if name not in context]
    bare: dict[str, list[StatusRow]] = {}
    for fold in range(folds):
        apart = cases[fold::folds]
        if apart:
            proof = fit_proof([case for case in cases if case not in apart], seen, off)
            bare.update({case.sample.id: bare_rows(case, seen[case.sample.id], proof) for case in apart})
    usual = usual_of([row for case in cases for row in bare[case.sample.id]]) if habits else nothing_seen()
    made: dict[str, list[Prediction]] = {}
    for fold in range(folds):
        names = {case.sample.id for case in cases[fold::folds]}
        # what is usual is told without these dossiers in the other rows too: their features must not know their statuses
        others = reduce(Usual.without, sorted(names), usual)
        train = [row for name, own in bare.items() if name not in names for row in status_rows(own, others)]
        if not names:
            continue
        model = load_status_model(fit_status(train, strength))
        for name in names:
            made[name] = [(model.decide(values).probabilities, gold) for _, values, gold in status_rows(bare[name], usual)]
    predictions = [pair for case in cases for pair in made[case.sample.id]]
    return seen, usual, [row for case in cases for row in bare[case.sample.id]], predictions


_SHARED: list[tuple[Sequence[Case], float]] = []
"""What the processes of ``unseen_authors`` are forked with."""


def unseen_authors(cases: Sequence[Case], strength: float = STRENGTH) -> tuple[list[Prediction], Counter[str]]:
    """Return predictions, and what is told of parts, for the dossiers of each group of authors but the first, by models that saw none of that group.

    What a new dossier meets is another hand: confidence fitted on dossiers by authors already seen promises too much.
    """
    groups = sorted({case.sample.authors for case in cases})
    _SHARED[:] = [(cases, strength)]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
        found = list(pool.map(_without, groups[1:]))
    return [pair for pairs, _ in found for pair in pairs], sum((count for _, count in found), Counter[str]())


def _without(group: int) -> tuple[list[Prediction], Counter[str]]:
    """Return the predictions, and what is told of parts, for one group of authors."""
    cases, strength = _SHARED[0]
    found = train([case for case in cases if case.sample.authors != group], strength, folds=FEWER_FOLDS)
    model, parts = load_status_model(found.status), load_parts(found.parts)
    predictions: list[Prediction] = []
    told_of = Counter[str]()
    for case in cases:
        if case.sample.authors == group:
            rows = bare_rows(case, weighed(case, found.ranker), found.proof)
            pairs = [(model.decide(values).probabilities, gold) for _, values, gold in status_rows(rows, found.usual)]
            predictions += pairs
            told_of += outcomes(parts, rows, [chances for chances, _ in pairs], LEVELS)
    return predictions, told_of


def judged(
    predictions: Sequence[Prediction],
) -> tuple[list[tuple[float, bool]], dict[str, float]]:
    """Return (probability of the chosen status, right?) of each prediction, and accuracy, macro-F1, quadratic kappa."""
    chosen = [max(range(3), key=probabilities.__getitem__) for probabilities, _ in predictions]
    golds = [gold for _, gold in predictions]
    guessed = [STATUSES[index] for index in chosen]
    pairs = [(item[0][index], STATUSES[index] == item[1]) for item, index in zip(predictions, chosen, strict=True)]
    figures = {
        "accuracy": round(sum(ok for _, ok in pairs) / len(pairs), 3),
        "macro_f1": round(macro_f1(golds, guessed), 3),
        "qkappa": round(qkappa(golds, guessed), 3),
    }
    return pairs, figures


def train(
    cases: Sequence[Case], strength: float = STRENGTH, context: Sequence[str] = CONTEXT_NAMES, *, habits: bool = True, folds: int = OUTER_FOLDS
) -> Trained:
    """Fit everything on these cases; confidence from the dossiers left out in turn. Without ``habits`` nothing is usual for a criterion."""
    seen, usual, bare, predictions = left_out(cases, strength, context, habits, folds)
    data = fit_status(status_rows(bare, usual), strength)
    pairs, figures = judged(predictions)
    data["calibration"] = calibration(pairs)
    data["verify_below"] = 0.55
    off = [name for name in CONTEXT_NAMES if name not in context]
    parts = fit_parts(bare, [chances for chances, _ in predictions])
    return Trained(fit_ranker(cases, context=context), fit_proof(cases, seen, off), usual, data, parts, figures)


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _compact(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _usual_bytes(usual: Usual) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "usual.npz"
        usual.save(path)
        return path.read_bytes()


def main() -> int:
    """Train and write, or compare with what is on disk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit 1 when the files on disk differ from what training gives")
    parser.add_argument(
        "--with-dev", action="store_true", help="fit on train and dev together (what ships, once the settings are chosen on dev)"
    )
    parser.add_argument("--parts", action="store_true", help="write parts.json alone (its labels or words changed), as the whole training would")
    arguments = parser.parse_args()
    wanted = [*samples("train"), *(samples("dev") if arguments.with_dev else [])]
    cases = [load_case(sample) for sample in wanted]
    fitting = cross_fitted(crossed(cases))
    if arguments.parts:
        _, _, bare, predictions = left_out(fitting, STRENGTH, CONTEXT_NAMES, True)
        (ROOT / "models" / "parts.json").write_bytes(_compact(fit_parts(bare, [chances for chances, _ in predictions])))
        return 0
    found = train(fitting)
    print("dossiers left out in turn", json.dumps(found.figures))
    apart, told_of = unseen_authors(fitting)
    if apart:
        pairs, figures = judged(apart)
        found.status["calibration"] = calibration(pairs)
        print("authors left out in turn", json.dumps(figures))
        print("parts named, authors left out in turn", json.dumps(told_of))
    targets = {
        "decoy.json": _json(decoy_json(fit_decoy(cases))),
        "ranker.json": _json(ranker_json(found.ranker)),
        "proof.json": _json({"accepted": stage_json(found.proof.accepted), "complete": stage_json(found.proof.complete)}),
        "usual.npz": _usual_bytes(found.usual),
        "status.json": _json(found.status),
        "parts.json": _compact(found.parts),
    }
    different = 0
    for name, content in targets.items():
        path = ROOT / "models" / name
        if arguments.check:
            different += not path.is_file() or path.read_bytes() != content
        else:
            path.write_bytes(content)
    model: StatusModel = load_status_model(found.status)
    print("calibration", model.calibration)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
