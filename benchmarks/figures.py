"""The measured figures that reports show, by kind of criterion and by rubric: written into models/figures.json by benchmarks.accuracy.

usage: python -m benchmarks.accuracy --split test --figures models/figures.json
The whole file is written: overall measures, known failures, and the groups.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from benchmarks.dataset import Case
from benchmarks.score import overlap
from evalassist.model.report import CriterionResult, Report
from evalassist.rubric.kinds import KINDS, kind_of

ALIKE = 0.6
"""Share of words from which a passage is the one the reference reader accepted; that of benchmarks/score.py."""
FIRST = 3
"""Passages looked at, the best first."""
SHOWN = frozenset({"present", "partial"})


@dataclass(frozen=True)
class Leaf:
    """One criterion of one sample: its rubric, its kind, what the reference reader says (gold.json) and what the tool says (None: nothing)."""

    rubric: str
    kind: str
    gold: Mapping[str, Any]
    result: CriterionResult | None


def leaves(cases: Sequence[Case], reports: Sequence[Report]) -> list[Leaf]:
    """Return the judged criteria of the cases, in order."""
    found = []
    for case, report in zip(cases, reports, strict=True):
        kinds = {criterion.id: kind_of(criterion) for _, _, criterion in case.rubric.criteria()}
        results = {item.id: item for item in report.criteria}
        for identifier, gold in case.sample.gold["criteria"].items():
            found.append(Leaf(case.rubric.id, kinds[identifier], gold, results.get(identifier)))
    return found


def share(top: int, bottom: int) -> dict[str, Any]:
    """Return a share with what it is counted on and its 95 % interval (E. B. Wilson, 1927); ``value`` is None on nothing."""
    if not bottom:
        return {"value": None, "of": 0, "low": None, "high": None}
    z, p = 1.96, top / bottom
    middle = (p + z * z / (2 * bottom)) / (1 + z * z / bottom)
    half = z * sqrt(p * (1 - p) / bottom + z * z / (4 * bottom * bottom)) / (1 + z * z / bottom)
    return {"value": round(p, 3), "of": bottom, "low": round(max(0.0, middle - half), 3), "high": round(min(1.0, middle + half), 3)}


def tally(found: Iterable[Leaf]) -> dict[str, Any]:
    """Return the figures of some criteria.

    ``recall``: of the criteria the reader found documented, those with an accepted passage among the first three shown. ``precision``: of
    the passages shown there, the accepted ones. ``announced``: of the criteria the tool calls shown or partly shown, those the reader calls so
    too. ``status``: same status, among those the tool gives one.
    """
    criteria = documented = hit = right = passages = announced = true = judged = same = 0
    for leaf in found:
        criteria += 1
        status = leaf.result.status if leaf.result is not None else "missing"
        gold = leaf.gold["status"]
        if gold != "absent" and leaf.gold["evidence"]:
            quotes = [item.quote for item in leaf.result.evidence[:FIRST]] if leaf.result is not None else []
            accepted = [any(overlap(wanted, quote) >= ALIKE for wanted in leaf.gold["evidence"]) for quote in quotes]
            documented += 1
            hit += any(accepted)
            right += sum(accepted)
            passages += len(accepted)
        if status in SHOWN:
            announced += 1
            true += gold in SHOWN
        if status in (*SHOWN, "absent"):
            judged += 1
            same += status == gold
    return {
        "criteria": criteria,
        "recall": share(hit, documented),
        "precision": share(right, passages),
        "announced": share(true, announced),
        "status": share(same, judged),
    }


def groups(found: Sequence[Leaf]) -> list[dict[str, Any]]:
    """Return the figures by kind of criterion, then by rubric; a group without a criterion is left out."""
    wanted: list[tuple[str, str, list[Leaf]]] = [("kind", kind, [leaf for leaf in found if leaf.kind == kind]) for kind in KINDS]
    wanted += [("rubric", rubric, [leaf for leaf in found if leaf.rubric == rubric]) for rubric in sorted({leaf.rubric for leaf in found})]
    return [{"group": group, "id": name, **tally(members)} for group, name, members in wanted if members]


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _decimal(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def measures(metrics: Mapping[str, Any], spread: Mapping[str, tuple[float, float]], split: str, dossiers: int) -> list[dict[str, str]]:
    """Return the overall figures as the reports tell them: ``metrics`` of ``benchmarks.score``, ``spread`` the 95 % intervals of some."""
    where = {"test": "partie de test", "train": "partie d'apprentissage", "dev": "partie de réglage"}.get(split, "tous les dossiers d'essai")
    low, high = spread["evidence_hit3"]
    said = (
        f"trois statuts ; macro-F1 {_decimal(metrics['macro_f1'])} ({_decimal(spread['macro_f1'][0])} à {_decimal(spread['macro_f1'][1])}), "
        f"kappa quadratique {_decimal(metrics['qkappa'])} ; dossiers et étiquettes produits par des modèles de langue, sans examinateur humain"
    )
    elements = (
        f"sur les mêmes dossiers : {_percent(1 - metrics['element_recall'])} des éléments présents ne sont pas reconnus, "
        "vérifiez toujours « non trouvé »"
    )
    first = (
        f"part des critères documentés dont un passage accepté par le lecteur de référence figure dans les trois premiers ({where} : {dossiers} dossiers "
        f"fictifs, {metrics['leaves']} critères ; intervalle de confiance : {100 * low:.0f} à {100 * high:.0f} %)"
    )
    rows = (
        ("Passages probants dans les trois premiers", _percent(metrics["evidence_hit3"]), first),
        ("Passage probant en premier", _percent(metrics["evidence_hit1"]), "même mesure pour le seul premier passage"),
        ("Passages affichés qui sont probants", _percent(metrics["evidence_precision3"]), "parmi les trois premiers passages montrés"),
        ("Statut identique à celui du lecteur de référence", _percent(metrics["accuracy"]), said),
        ("Éléments attendus (SWOT, objectifs, personas…)", f"F1 {_decimal(metrics['element_f1'])}", elements),
        ("Leurres écartés", _percent(metrics["decoys_rejected"]), "définitions, promesses et simples mentions qui ne sont pas comptées comme des preuves"),
    )
    return [{"label": label, "value": value, "detail": detail} for label, value, detail in rows]


def failures(metrics: Mapping[str, Any]) -> list[str]:
    """Return the known failures as the reports tell them."""
    return [
        "Distinguer « montré » de « en partie » est le point le plus faible : le nombre ou le détail exigé se juge à la lecture.",
        "Un élément écrit sous une forme inhabituelle (tableau sans en-tête, récit) peut ne pas être reconnu.",
        f"La confiance affichée s'écarte de ce qui est observé sur des dossiers nouveaux (erreur de calibration {_decimal(metrics['ece'])}).",
    ]


def write(
    path: Path,
    cases: Sequence[Case],
    reports: Sequence[Report],
    split: str,
    metrics: Mapping[str, Any],
    spread: Mapping[str, tuple[float, float]],
) -> list[dict[str, Any]]:
    """Write the figures file: overall measures, known failures, and the groups, which are returned."""
    found = leaves(cases, reports)
    data: dict[str, Any] = {"measures": measures(metrics, spread, split, len(cases)), "failures": failures(metrics)}
    data["groups"] = groups(found)
    data["groups_from"] = {"split": split, "dossiers": len(cases), "criteria": len(found)}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return list(data["groups"])


def table(found: Iterable[Mapping[str, Any]]) -> str:
    """Return the groups as lines."""
    names = ("recall", "precision", "announced", "status")
    lines = [f"{'group':32}{'criteria':>9}" + "".join(f"{name:>25}" for name in names)]
    for item in found:
        cells = [
            f"{item[name]['value']:.3f} ({item[name]['low']:.2f}-{item[name]['high']:.2f}, {item[name]['of']})" if item[name]["of"] else "-"
            for name in names
        ]
        lines.append(f"{item['group'] + ' ' + item['id']:32}{item['criteria']:>9}" + "".join(f"{cell:>25}" for cell in cells))
    return "\n".join(lines)
