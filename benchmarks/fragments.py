"""Element detectors measured on the bank of fragments, or on the sample dossiers: short Markdown specimens with gold, one organisation each.

usage: python -m benchmarks.fragments [--folder PATH]... [--samples ID]... [--type T]... [--ids odd|even] [-v]

Without --folder: every samples/fragments/<x> folder. --samples takes prefixes ("d04") or "all" and measures those dossiers instead. Per type: true
positives, spurious, missed, precision, recall, F1, field accuracy, right complete/incomplete, decoys rejected (as benchmarks/score.py counts
them). A file kpi.yaml may hold elements of other types: --type keeps the rows of one type, whatever the file. Types that gold never labels (seo, legal…) are
only counted ("not labelled"). -v prints each missed, spurious, wrong field and taken decoy.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.dataset import SAMPLES
from benchmarks.dataset import findings as find
from benchmarks.score import CORE, SINGLE, etext, match_elements, overlap
from evalassist.elements.markdown import document_from_markdown
from evalassist.model.document import Document

LABELLED = frozenset(SINGLE) | frozenset(CORE)


@dataclass
class Count:
    """What was counted for one type: elements (found, spurious, missed), fields, completeness and decoys as (right, of)."""

    found: int = 0
    spurious: int = 0
    missed: int = 0
    fields: list[int] = field(default_factory=lambda: [0, 0])
    complete: list[int] = field(default_factory=lambda: [0, 0])
    decoys: list[int] = field(default_factory=lambda: [0, 0])

    def row(self, name: str) -> str:
        """Return one line of the table."""
        precision, recall = _share(self.found, self.found + self.spurious), _share(self.found, self.found + self.missed)
        f1 = _share(2 * self.found, 2 * self.found + self.spurious + self.missed)
        shares = (precision, recall, f1, _share(*self.fields), _share(*self.complete), _share(*self.decoys))
        return f"{name:20}{self.found:5}{self.spurious:5}{self.missed:5}" + "".join(f"{value:>8}" for value in shares)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def fragments(folder: Path, ids: str | None) -> Iterator[tuple[dict[str, Any], Document]]:
    """Yield every fragment of a folder's YAML files with its Document; ``ids`` keeps the odd or even numbered ones."""
    from ruamel.yaml import YAML

    for path in sorted(folder.glob("*.yaml")):
        for item in YAML(typ="safe").load(path.read_bytes()) or ():
            digits = re.search(r"(\d+)\D*$", item["id"])
            if ids is None or (digits and (int(digits[1]) % 2 == 1) == (ids == "odd")):
                yield item, document_from_markdown(item["text"])


def dossiers(prefixes: Sequence[str]) -> Iterator[tuple[dict[str, Any], Document]]:
    """Yield the gold of each sample dossier whose id starts with one of ``prefixes`` (or "all") and its Document."""
    from benchmarks.dataset import splits
    from evalassist.ingest.gate import read_document
    from evalassist.ingest.options import ReadOptions

    known = splits()
    for folder in sorted(SAMPLES.glob("d*")):
        if (folder / "gold.json").is_file() and ("all" in prefixes or folder.name.startswith(tuple(prefixes))):
            gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
            file = known.get(folder.name, {}).get("file", "dossier.docx")
            yield {**gold, "id": folder.name}, read_document(folder / file, ReadOptions())


def fields_right(gold: dict[str, Any], got: dict[str, Any]) -> dict[str, bool]:
    """Return, for each field of the gold, whether the element has it right (booleans equal, numbers within 20 % or 1)."""
    right = {}
    for key, value in (gold.get("fields") or {}).items():
        said = (got.get("fields") or {}).get(key)
        if isinstance(value, bool):
            right[key] = key in (got.get("fields") or {}) and bool(said) == value
        else:
            numbers = isinstance(value, (int, float)) and isinstance(said, (int, float))
            right[key] = numbers and abs(float(said) - float(value)) <= max(1, 0.2 * float(value))
    return right


def measure(
    item: dict[str, Any], document: Document, counts: dict[str, Count], others: Counter[str], types: Sequence[str]
) -> list[str]:
    """Add one fragment to the counts; return the lines that say what went wrong (only of ``types`` when given)."""
    findings = find(document)
    gold, lines = item.get("elements") or [], []
    got = [element.model_dump(mode="json") for element in findings.elements]
    others.update(element["type"] for element in got if element["type"] not in LABELLED)
    got = [element for element in got if element["type"] in LABELLED]
    pairs = match_elements(gold, got)
    matched, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, j in pairs:
        count, right = counts[gold[i]["type"]], fields_right(gold[i], got[j])
        count.found += 1
        count.fields[0] += sum(right.values())
        count.fields[1] += len(right)
        same = (got[j]["status"] == "complete") == bool(gold[i].get("complete"))
        count.complete[0] += same
        count.complete[1] += 1
        for key in (key for key, ok in right.items() if not ok):
            said = got[j]["fields"].get(key)
            lines.append(f"{gold[i]['type']} field {key}: gold {gold[i]['fields'][key]}, got {said} | {got[j]['name']} {gold[i]['quote'][:60]}")
    for i, element in enumerate(gold):
        if i not in matched:
            counts[element["type"]].missed += 1
            lines.append(f"{element['type']} MISSED ({element.get('form')}): {element['quote'][:90]}")
    for j, element in enumerate(got):
        if j not in used:
            counts[element["type"]].spurious += 1
            lines.append(f"{element['type']} SPURIOUS {element['fields']}: {etext(element)[:90]!r}")
    for decoy in item.get("decoys") or []:
        same = [element for element in gold if element["type"] == decoy["type"]]
        if any(overlap(decoy["quote"], element.get("quote", "")) >= 0.6 for element in same):
            continue
        free = [element for j, element in enumerate(got) if j not in used and element["type"] == decoy["type"]]
        taken = any(overlap(decoy["quote"], etext(element)) >= 0.6 for element in free)
        counts[decoy["type"]].decoys[0] += not taken
        counts[decoy["type"]].decoys[1] += 1
        if taken:
            lines.append(f"{decoy['type']} DECOY TAKEN: {decoy['quote'][:90]}")
    return [f"{item['id']} {line}" for line in lines if not types or line.split(" ", 1)[0] in types]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, action="append")
    parser.add_argument("--samples", action="append", metavar="ID")
    parser.add_argument("--type", action="append", default=[])
    parser.add_argument("--ids", choices=["odd", "even"])
    parser.add_argument("-v", "--verbose", action="store_true")
    arguments = parser.parse_args()
    folders = arguments.folder or sorted(path for path in (SAMPLES / "fragments").glob("*") if path.is_dir())
    pairs = dossiers(arguments.samples) if arguments.samples else (p for f in folders for p in fragments(f, arguments.ids))
    counts: dict[str, Count] = defaultdict(Count)
    others: Counter[str] = Counter()
    for item, document in pairs:
        lines = measure(item, document, counts, others, arguments.type)
        if arguments.verbose and lines:
            print(*lines, sep="\n")
    print(f"{'':20}{'tp':>5}{'fp':>5}{'fn':>5}" + "".join(f"{name:>8}" for name in ("P", "R", "F1", "field", "compl.", "decoys")))
    total = Count()
    for name in sorted(set(counts) & set(arguments.type) if arguments.type else counts):
        count = counts[name]
        print(count.row(name))
        total.found, total.spurious, total.missed = total.found + count.found, total.spurious + count.spurious, total.missed + count.missed
        for mine, its in ((total.fields, count.fields), (total.complete, count.complete), (total.decoys, count.decoys)):
            mine[0], mine[1] = mine[0] + its[0], mine[1] + its[1]
    print(total.row("all"))
    print("not labelled:", dict(sorted(others.items())))


if __name__ == "__main__":
    main()
