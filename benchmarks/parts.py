"""How often a part of a requirement that a report calls missing is lacking (``evalassist/assess/parts.py``), by ``samples/<id>/parts.json``.

Those labels were made from the adjudicated reason of every status (``why`` in gold.json) and the accepted quotes; for the split "test" by two
readers who did not see each other's, where they differ the part is not judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from benchmarks.dataset import Sample
from evalassist.model.report import Report
from models.train_parts import labels_of


def parts_summary(items: Iterable[tuple[Sample, Report]]) -> str:
    """Return one line: parts named, those lacking and those shown, and for how many of the criteria shown in part a lacking one is named."""
    count: Counter[str] = Counter()
    for sample, report in items:
        labels = labels_of(sample)
        for result in report.criteria:
            gold = sample.gold["criteria"].get(result.id)
            if gold is None:
                continue
            named = [item.code.removeprefix("part.") for item in result.missing if item.code.startswith("part.")]
            truth = [labels.get((result.id, name)) for name in named]
            count["said"] += len(named)
            count["right"] += truth.count(False)
            count["wrong"] += truth.count(True)
            count["partial"] += gold["status"] == "partial"
            count["told"] += result.status == "partial"
            count["covered"] += gold["status"] == "partial" and False in truth
            if result.status == gold["status"]:
                count["sure right"] += truth.count(False)
                count["sure wrong"] += truth.count(True)
    judged = count["right"] + count["wrong"]
    share = f"{count['right'] / judged:.2f}" if judged else "-"
    return (
        f"{count['said']} named on {count['told']} criteria called partial, {count['right']} lacking, {count['wrong']} shown (precision {share}; where "
        f"the status is right {count['sure right']} to {count['sure wrong']}); a lacking part is named for {count['covered']} of {count['partial']} partial criteria"
    )
