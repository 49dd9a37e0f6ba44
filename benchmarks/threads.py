"""The fil rouge of the report against what a jury would see: right, wrong, or a link the gold does not list.

usage: python -m benchmarks.threads [--split train|dev|test|all] [-v]

The gold of a dossier ("threads" in gold.json, where it has them) lists some of the links, never all. A predicted link is
- gold: both ends correspond to a gold link (for a broken link its source and the kind of its target) and the state is the same: right;
- opposed: same source and same kinds but no gold link of that state, one of the other state: wrong;
- not in gold: neither. A reader judges it in thread_judgements.json (see ``key``), which is read back; -v prints it whole.
A judgement also overrules the gold for a link that the gold does list. Precision is right / judged; ``unjudged`` says how many links nobody judged.
Recall is the share of gold links said. Dossiers without gold threads count for precision only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.dataset import Sample, findings, samples
from benchmarks.score import overlap
from evalassist.model.document import Document
from evalassist.model.element import Element
from evalassist.model.report import Report, ReportElement, Thread, ThreadEnd

JUDGEMENTS = Path(__file__).with_name("thread_judgements.json")
AnyElement = Element | ReportElement
KINDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "diagnosis_objective": (
        frozenset({"swot", "benchmark"}),
        frozenset({"smart", "editorial_calendar", "action_plan", "recommendations", "crisis", "event"}),
    ),
    "objective_kpi": (frozenset({"smart"}), frozenset({"kpi"})),
    "kpi_objective": (frozenset({"kpi"}), frozenset({"smart"})),
    "persona_content": (frozenset({"persona"}), frozenset({"editorial_calendar", "post_example"})),
    "action_calendar": (frozenset({"action_plan"}), frozenset({"editorial_calendar", "budget"})),
    "action_budget": (frozenset({"action_plan"}), frozenset({"editorial_calendar", "budget"})),
    "objective_content": (frozenset({"smart"}), frozenset({"editorial_calendar"})),
    "result_adjustment": (frozenset({"kpi"}), frozenset({"recommendations", "action_plan"})),
}
"""Code of a predicted link -> the kinds of gold ends it may answer."""
_ONE_PER_ELEMENT = frozenset({"smart", "persona", "post_example"})
"""Elements that are one thing; the others are lists, of which a link names one line."""


@dataclass
class Tally:
    """Counts of one kind of link (or of all)."""

    right: int = 0
    wrong: int = 0
    unjudged: int = 0
    gold: int = 0
    found: int = 0

    def text(self) -> str:
        """Return the counts and shares as one line."""
        said = self.right + self.wrong
        precision = f"{self.right / said:.3f}" if said else "-"
        recall = f"{self.found / self.gold:.3f}" if self.gold else "-"
        return f"precision {precision} ({self.right}/{said}, unjudged {self.unjudged})  recall {recall} ({self.found}/{self.gold})"


@dataclass
class Outcome:
    """Tallies by code of link, and the lines ``-v`` prints."""

    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    lines: list[str] = field(default_factory=list)

    def total(self) -> Tally:
        """Return the sum over the kinds."""
        total = Tally()
        for tally in self.kinds.values():
            for name in vars(total):
                setattr(total, name, getattr(total, name) + getattr(tally, name))
        return total


def key(dossier: str, thread: Thread) -> str:
    """Return the key of a link in the judgements: dossier, code and state, then hashes of the two quotes ("-" without target)."""

    def digest(end: ThreadEnd | None) -> str:
        return hashlib.sha256(" ".join(end.quote.split()).encode()).hexdigest()[:8] if end else "-"

    return f"{dossier} {thread.code} {thread.status} {digest(thread.source)} {digest(thread.target)}"


def judgements() -> dict[str, dict[str, str]]:
    """Return the judged links: key -> {"verdict": "right"|"wrong", "why": ...}."""
    loaded: dict[str, dict[str, str]] = json.loads(JUDGEMENTS.read_text(encoding="utf-8")) if JUDGEMENTS.is_file() else {}
    return loaded


def _fold(text: str) -> str:
    return " ".join(text.replace("’", "'").replace(" | ", " ").split()).lower()


def corresponds(end: ThreadEnd, quote: str, elements: dict[str, AnyElement], *, whole: bool) -> bool:
    """Return True when a gold quote stands at this end: overlap >= 0.6, or in the end's line (with ``whole``: anywhere in its element)."""
    if overlap(quote, end.quote) >= 0.6 or _fold(quote) in _fold(end.quote):
        return True
    element = elements.get(end.element_id or "")
    if element is None:
        return False
    if whole or element.type in _ONE_PER_ELEMENT:
        return _fold(quote) in _fold(element.text)
    if element.type == "swot":
        return False
    lines = [_fold(line) for line in element.text.split("\n")]
    said = _fold(end.quote)
    return any(_fold(quote) in line and said in line for line in lines)


def _kinds(thread: Thread) -> tuple[frozenset[str], frozenset[str]]:
    return KINDS.get(thread.code, (frozenset(), frozenset()))


def _same_source(thread: Thread, gold: dict[str, Any], elements: dict[str, AnyElement]) -> bool:
    sources, targets = _kinds(thread)
    return (
        gold["from"]["kind"] in sources
        and gold["to"]["kind"] in targets
        and corresponds(thread.source, gold["from"]["quote"], elements, whole=False)
    )


def _answers(thread: Thread, gold: dict[str, Any], elements: dict[str, AnyElement]) -> bool:
    if gold["state"] != thread.status or not _same_source(thread, gold, elements):
        return False
    return thread.target is None or corresponds(thread.target, gold["to"]["quote"], elements, whole=True)


def _gold_code(gold: dict[str, Any]) -> str:
    for code, (sources, targets) in KINDS.items():
        if gold["from"]["kind"] in sources and gold["to"]["kind"] in targets:
            return code
    return f"{gold['from']['kind']}_{gold['to']['kind']}"


def compare(
    dossier: str, gold: Sequence[dict[str, Any]], threads: Sequence[Thread], elements: Iterable[AnyElement], outcome: Outcome
) -> None:
    """Add one dossier's links to ``outcome``."""
    by_id = {element.id: element for element in elements}
    judged = judgements()
    for thread in threads:
        tally = outcome.kinds[thread.code]
        verdict = judged.get(key(dossier, thread), {}).get("verdict")
        near = [item for item in gold if _same_source(thread, item, by_id)]
        if verdict is None and any(_answers(thread, item, by_id) for item in near):
            verdict = "right"
        elif verdict is None and near and all(item["state"] != thread.status for item in near):
            verdict = "wrong"
        tally.right += verdict == "right"
        tally.wrong += verdict == "wrong"
        tally.unjudged += verdict is None
        target = f"\n     -> {thread.target.quote!r}" if thread.target else ""
        outcome.lines.append(
            f"{verdict or 'UNJUDGED':8} {key(dossier, thread)}\n     {thread.message}\n     {thread.source.quote!r}{target}"
        )
    for item in gold:
        tally = outcome.kinds[_gold_code(item)]
        tally.gold += 1
        said = any(_answers(thread, item, by_id) for thread in threads)
        tally.found += said
        if not said:
            outcome.lines.append(
                f"MISSED   {dossier} {item['state']} {item['from']['kind']} {item['from']['quote']!r} -> {item['to']['kind']} {item['to']['quote']!r}"
            )


def threads_of(sample: Sample) -> tuple[Document, Sequence[Element], Sequence[Thread]]:
    """Read a sample, find its elements and their links (no encoder is needed)."""
    from evalassist.assess.threads import build_threads
    from evalassist.ingest.gate import read_document
    from evalassist.ingest.options import ReadOptions

    document = read_document(sample.file, ReadOptions())
    elements = findings(document).elements
    return document, elements, build_threads(document, elements)


def summary(pairs: Iterable[tuple[Sample, Report]]) -> str:
    """Return the one line of totals for reports that were already made."""
    outcome = Outcome()
    for sample, report in pairs:
        compare(sample.id, sample.gold.get("threads", ()), report.threads, report.elements, outcome)
    return outcome.total().text()


def main() -> None:
    """Print the totals, by kind of link, and with -v every link."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="train", choices=["train", "dev", "test", "all"])
    parser.add_argument("-v", "--verbose", action="store_true")
    arguments = parser.parse_args()
    outcome = Outcome()
    for sample in samples(arguments.split):
        _, elements, threads = threads_of(sample)
        compare(sample.id, sample.gold.get("threads", ()), threads, elements, outcome)
    if arguments.verbose:
        print("\n".join(outcome.lines))
    for code, tally in sorted(outcome.kinds.items()):
        print(f"{code:22} {tally.text()}")
    print(f"{'all links':22} {outcome.total().text()}")


if __name__ == "__main__":
    main()
