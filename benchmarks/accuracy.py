"""Accuracy on the sample dossiers, beside a baseline and an ablation.

usage: python -m benchmarks.accuracy [--split train|dev|test|all] [--rubric ID] [--ablation] [--verbose] [--json FILE] [--figures FILE]

Rows: "evalassist" (what ships), "official wording" (the baseline: official wording as the only query, same encoder, best thresholds on the
training dossiers), and with --ablation one row for each part switched off. Columns are the metrics of benchmarks/score.py.
--figures writes the figures by kind of criterion and by rubric into the file that reports show (models/figures.json), see benchmarks/figures.py.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import figures
from benchmarks.dataset import Case, Sample, load_case, samples, shipped_encoder
from benchmarks.parts import parts_summary
from benchmarks.score import macro_f1, overlap, qkappa, score
from benchmarks.threads import summary as threads_summary
from evalassist.matching.signals import NAMES
from evalassist.model.report import CriterionResult, Evidence, Report
from evalassist.pipeline import build_report

COLUMNS = (
    "leaves",
    "coverage",
    "accuracy",
    "macro_f1",
    "qkappa",
    "evidence_hit1",
    "evidence_hit3",
    "evidence_precision3",
    "element_f1",
    "field_accuracy",
    "decoys_rejected",
    "brier",
    "ece",
)


def full_report(case: Case) -> Report:
    """Return the report as the tool writes it, for the whole rubric's scope of the gold."""
    return build_report(case.document, case.rubric, None, shipped_encoder(), without=case.sample.id)


def baseline_report(case: Case, base: Report, thresholds: tuple[float, float]) -> Report:
    """Official wording against every passage by the same encoder; status by two thresholds on the best similarity; no elements."""
    column = NAMES.index("dense_official")
    results = []
    for row, (bloc, competency, criterion) in enumerate(case.rows):
        scores = case.matched.signals[row, :, column]
        order = np.argsort(-scores, kind="stable")[:3]
        evidence = []
        for index in order:
            passage = case.matched.passages[int(index)]
            evidence.append(
                Evidence(
                    quote=passage.text,
                    page=passage.page,
                    section=passage.section,
                    block_id=passage.span.block_id,
                    start=passage.span.start,
                    end=passage.span.end,
                    score=float(scores[index]),
                )
            )
        best = float(scores[order[0]]) if len(order) else 0.0
        status = "present" if best >= thresholds[1] else "partial" if best >= thresholds[0] else "absent"
        results.append(
            CriterionResult(
                id=criterion.id, competency=competency.id, block=bloc.id, status=status, confidence=0.5, evidence=tuple(evidence)
            )
        )
    return base.model_copy(update={"criteria": tuple(results), "elements": (), "mentions": ()})


def baseline_thresholds(cases: Sequence[Case]) -> tuple[float, float]:
    """Return the two thresholds that give the baseline its best macro-F1 on these (training) cases."""
    column = NAMES.index("dense_official")
    pairs = []
    for case in cases:
        for row, (_, _, criterion) in enumerate(case.rows):
            gold = case.sample.gold["criteria"].get(criterion.id)
            if gold is not None and case.matched.signals.shape[1]:
                pairs.append((float(case.matched.signals[row, :, column].max()), gold["status"]))
    grid = sorted({round(value, 2) for value, _ in pairs})
    best, chosen = -1.0, (0.5, 0.6)
    for low in grid:
        for high in grid:
            if high >= low:
                guessed = ["present" if v >= high else "partial" if v >= low else "absent" for v, _ in pairs]
                value = macro_f1([gold for _, gold in pairs], guessed)
                if value > best:
                    best, chosen = value, (low, high)
    return chosen


def measure(cases: Sequence[Case], reports: Sequence[Report], verbose: bool = False) -> dict[str, Any]:
    """Score reports against the gold of their cases with benchmarks/score.py."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = []
        for case, report in zip(cases, reports, strict=True):
            path = Path(folder) / f"{case.sample.id}.json"
            path.write_text(report.model_dump_json(), encoding="utf-8")
            pairs.append((str(case.sample.folder), str(path)))
        return dict(score(pairs, verbose))


def intervals(cases: Sequence[Case], reports: Sequence[Report], rounds: int = 500) -> dict[str, tuple[float, float]]:
    """Return 95 % bootstrap intervals (leaves drawn with replacement, seed 0) of macro-F1, kappa and hit@3."""
    rows = []
    for case, report in zip(cases, reports, strict=True):
        by_id = {item.id: item for item in report.criteria}
        for identifier, gold in case.sample.gold["criteria"].items():
            result = by_id.get(identifier)
            if result is None:
                continue
            hit = None
            if gold["status"] != "absent" and gold["evidence"]:
                hit = any(overlap(quote, item.quote) >= 0.6 for quote in gold["evidence"] for item in result.evidence[:3])
            rows.append((gold["status"], result.status, hit))
    chance = random.Random(0)
    draws: dict[str, list[float]] = {"macro_f1": [], "qkappa": [], "evidence_hit3": []}
    for _ in range(rounds):
        drawn = [rows[chance.randrange(len(rows))] for _ in rows]
        judged = [(gold, got) for gold, got, _ in drawn if got != "not_inspectable"]
        draws["macro_f1"].append(macro_f1([g for g, _ in judged], [p for _, p in judged]))
        draws["qkappa"].append(qkappa([g for g, _ in judged], [p for _, p in judged]))
        hits = [hit for _, _, hit in drawn if hit is not None]
        draws["evidence_hit3"].append(sum(hits) / max(1, len(hits)))
    return {
        name: (round(sorted(values)[int(rounds * 0.025)], 3), round(sorted(values)[int(rounds * 0.975)], 3))
        for name, values in draws.items()
    }


def confidences(cases: Sequence[Case], reports: Sequence[Report]) -> list[tuple[float, bool]]:
    """Return (confidence, right?) of each leaf of the gold that got a status."""
    pairs = []
    for case, report in zip(cases, reports, strict=True):
        for item in report.criteria:
            gold = case.sample.gold["criteria"].get(item.id)
            if gold is not None and item.status != "not_inspectable":
                pairs.append((item.confidence, item.status == gold["status"]))
    return pairs


def calibration_summary(pairs: Sequence[tuple[float, bool]], rounds: int = 500) -> str:
    """Tell the mean confidence, the accuracy, and the ECE that a perfectly calibrated model would show on so few leaves (seeded draws)."""
    chance = random.Random(11)

    def ece(drawn: Sequence[tuple[float, bool]]) -> float:
        bins: dict[int, list[tuple[float, bool]]] = {}
        for confidence, right in drawn:
            bins.setdefault(min(int(confidence * 10), 9), []).append((confidence, right))
        return sum(abs(sum(c for c, _ in chunk) - sum(ok for _, ok in chunk)) for chunk in bins.values()) / len(drawn)

    perfect = sorted(ece([(confidence, chance.random() < confidence) for confidence, _ in pairs]) for _ in range(rounds))
    mean = sum(confidence for confidence, _ in pairs) / len(pairs)
    right = sum(ok for _, ok in pairs) / len(pairs)
    return (
        f"mean {mean:.3f}, accuracy {right:.3f}, ece {ece(pairs):.3f}; a perfectly calibrated model on {len(pairs)} leaves: "
        f"{perfect[rounds // 2]:.3f} (95 % below {perfect[int(rounds * 0.95)]:.3f})"
    )


def abstention(pairs: Sequence[tuple[float, bool]]) -> list[tuple[float, float, float]]:
    """Return (confidence threshold, share of leaves kept, accuracy on them)."""
    curve = []
    for threshold in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [ok for confidence, ok in pairs if confidence >= threshold]
        if kept:
            curve.append((threshold, round(len(kept) / len(pairs), 3), round(sum(kept) / len(kept), 3)))
    return curve


def line(name: str, metrics: dict[str, Any]) -> str:
    """Return one row of the table."""
    return f"{name:22}" + "".join(f"{metrics[column] if metrics[column] is not None else '-':>11}" for column in COLUMNS)


def element_table(by_type: dict[str, tuple[int, int, int]]) -> str:
    """Return one line per element type: found, spurious, missed, precision, recall, F1 (fields and decoys by type: benchmarks.fragments --samples)."""
    lines = [f"{'elements':22}{'found':>9}{'spurious':>9}{'missed':>9}{'P':>8}{'R':>8}{'F1':>8}"]
    for name, (found, spurious, missed) in by_type.items():
        shares = [
            f"{top / bottom:.2f}" if bottom else "-"
            for top, bottom in ((found, found + spurious), (found, found + missed), (2 * found, 2 * found + spurious + missed))
        ]
        lines.append(f"{name:22}{found:>9}{spurious:>9}{missed:>9}" + "".join(f"{share:>8}" for share in shares))
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=["train", "dev", "test", "all"])
    parser.add_argument("--rubric")
    parser.add_argument("--ablation", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--figures", type=Path)
    arguments = parser.parse_args()

    def wanted(split: str) -> list[Sample]:
        return [sample for sample in samples(split) if arguments.rubric in (None, sample.gold["rubric"])]

    cases = [load_case(sample) for sample in wanted(arguments.split)]
    train = cases if arguments.split == "train" else [load_case(sample) for sample in samples("train")]
    reports = [full_report(case) for case in cases]
    print(f"split {arguments.split}: {', '.join(case.sample.id for case in cases)}")
    print(f"{'':22}" + "".join(f"{column[-10:]:>11}" for column in COLUMNS))
    main_metrics = measure(cases, reports, arguments.verbose)
    print(line("evalassist", main_metrics))
    thresholds = baseline_thresholds(train)
    print(
        line(
            "official wording",
            measure(cases, [baseline_report(case, report, thresholds) for case, report in zip(cases, reports, strict=True)]),
        )
    )
    if arguments.ablation:
        from benchmarks.ablation import ablations

        fitting = [*train, *(load_case(sample) for sample in samples("dev"))]
        for name, changed in ablations(cases, reports, fitting):
            print(line(name, measure(cases, changed)), flush=True)
    spread = intervals(cases, reports)
    print("95 % intervals", spread)
    pairs = confidences(cases, reports)
    print("confidence", calibration_summary(pairs))
    print("abstention (threshold, kept, accuracy)", abstention(pairs))
    print("per dossier macro-F1", main_metrics["per_dossier_macro_f1"])
    print("parts", parts_summary((case.sample, report) for case, report in zip(cases, reports, strict=True)))
    print("fil rouge", threads_summary((case.sample, report) for case, report in zip(cases, reports, strict=True)))
    print(element_table(main_metrics["elements_by_type(tp,fp,fn)"]))
    by_kind = figures.groups(figures.leaves(cases, reports))
    print(figures.table(by_kind))
    if arguments.figures:
        figures.write(arguments.figures, cases, reports, arguments.split, main_metrics, spread)
    if arguments.json:
        arguments.json.write_text(json.dumps(main_metrics, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
