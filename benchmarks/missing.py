#!/usr/bin/env python3
"""How often what a report calls missing is right: reports (contract JSON) against judgements made by reading the dossiers.

usage: missing.py [-v] SAMPLE_DIR=REPORT.json [SAMPLE_DIR=REPORT.json ...]

``missing_judgements.json`` maps "dossier|criterion|code|first 8 hex digits of the message's SHA-256" to a verdict and a short reason:
right (the dossier lacks it and it matters for the criterion), wrong (it is there, or the place named is not), idle (true but useless or vague).
For elements the key is "dossier|element type|field|8 hex digits of the quote". Precision is right / all judged. A message nobody judged is
counted apart, never guessed. For criteria whose gold status is "partial", ``covered`` says how many have at least one message judged right.
"""

from __future__ import annotations

import collections
import hashlib
import json
import pathlib
import sys
from typing import Any

JUDGEMENTS = pathlib.Path(__file__).with_name("missing_judgements.json")
VERDICTS = ("right", "wrong", "idle")


def digest(text: str) -> str:
    """Return the first 8 hexadecimal digits of the SHA-256 of ``text``."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def kind(code: str) -> str:
    """Return the kind of a code: the codes of elements are told by what they say of any type."""
    type_, _, rest = code.partition(".")
    if not rest or type_ == "part":
        return type_
    return f"element.{rest}" if rest in ("none", "count", "too_many") else "element.field"


def messages(dossier: str, report: dict[str, Any], gold: dict[str, Any]) -> list[tuple[str, str, str, str, str]]:
    """Return (key, kind, status given, gold status, message) of each message on a criterion of ``gold``."""
    found = []
    for result in report["criteria"]:
        wanted = gold["criteria"].get(result["id"])
        if wanted is None:
            continue
        for item in result["missing"]:
            key = f"{dossier}|{result['id']}|{item['code']}|{digest(item['message'])}"
            found.append((key, kind(item["code"]), result["status"], wanted["status"], item["message"]))
    return found


def element_gaps(dossier: str, report: dict[str, Any]) -> list[tuple[str, str]]:
    """Return (key, "type.field") of each field an element is said to lack."""
    return [
        (f"{dossier}|{element['type']}|{field}|{digest(element['quote'])}", f"{element['type']}.{field}")
        for element in report.get("elements", ())
        for field in element["missing"]
    ]


def main(arguments: list[str]) -> int:
    """Print the tables."""
    judged: dict[str, list[str]] = json.loads(JUDGEMENTS.read_text(encoding="utf-8"))
    table: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    by_status: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    fields: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    partial = covered = 0
    for pair in arguments:
        if pair == "-v":
            continue
        folder, _, path = pair.partition("=")
        dossier = pathlib.Path(folder).name.partition("-")[0]
        gold = json.loads((pathlib.Path(folder) / "gold.json").read_text(encoding="utf-8"))
        report = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        good: set[str] = set()
        for key, group, status, wanted, message in messages(dossier, report, gold):
            verdict = judged.get(key, ["unjudged"])[0]
            table[group][verdict] += 1
            by_status["status right" if status == wanted else "status wrong"][verdict] += 1
            if verdict == "right":
                good.add(key.split("|")[1])
            elif "-v" in arguments:
                print(verdict, key, message)
        part = [id_ for id_, wanted in gold["criteria"].items() if wanted["status"] == "partial"]
        partial += len(part)
        covered += sum(id_ in good for id_ in part)
        for key, name in element_gaps(dossier, report):
            if key in judged:
                fields[name][judged[key][0]] += 1
    for title, rows in (("kind", table), ("", by_status), ("element field", fields)):
        print(f"{title:28} right wrong  idle unjudged precision")
        for name, counts in sorted(rows.items(), key=lambda row: -sum(row[1].values())):
            known = sum(counts[verdict] for verdict in VERDICTS)
            share = f"{counts['right'] / known:.2f}" if known else "-"
            print(f"{name:28} {counts['right']:5} {counts['wrong']:5} {counts['idle']:5} {counts['unjudged']:8} {share:>9}")
        print()
    everything = sum(table.values(), collections.Counter[str]())
    known = sum(everything[verdict] for verdict in VERDICTS)
    print(f"all: {known} judged, precision {everything['right'] / max(known, 1):.2f}, wrong {everything['wrong'] / max(known, 1):.2f}")
    print(f"gold partial criteria covered by a message judged right: {covered} of {partial}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
