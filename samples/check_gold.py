"""Check the gold labels of the sample dossiers: ``python samples/check_gold.py [ID ...] [--index FILE]``.

For each sample folder: gold.json is valid; every quote (evidence, elements, decoys) stands in the text of dossier.docx (text boxes and
footnotes included, white space folded; element quotes of form "image" are exempt); every leaf of the scope has a row; statuses are valid; evidence
is empty exactly when the status is absent.  The leaves come from criteria-index.yaml (``--index``, or EVALASSIST_INDEX, or
../shared/referentiels/ beside the checkout).  Exit status 1 when a problem is found.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import sys
import unicodedata
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
HERE = Path(__file__).resolve().parent
STATUSES = ("present", "partial", "absent")
MAX_QUOTES = 5  # four by the author, a fifth at most from the adjudication of the two readings


def fold(text: str) -> str:
    """NFC, straight apostrophes, every run of white space (no-break spaces too) one space."""
    text = unicodedata.normalize("NFC", text).replace("\u2019", "'")
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def _collect(node: ElementTree.Element, out: list[str]) -> None:
    if node.tag == FALLBACK:
        return
    if node.tag == W + "t":
        out.append(node.text or "")
    elif node.tag in (W + "tab", W + "br", W + "cr"):
        out.append(" ")
    for child in node:
        _collect(child, out)
    if node.tag == W + "p":
        out.append(" ")


def docx_text(path: Path) -> str:
    """Body, then footnotes and endnotes, as one folded string."""
    out: list[str] = []
    with zipfile.ZipFile(path) as package:
        for name in ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml"):
            if name in package.namelist():
                _collect(ElementTree.fromstring(package.read(name)), out)
                out.append(" ")
    return fold("".join(out))


def competence_span(names: list[str], first: str, last: str) -> list[str]:
    return names[names.index(first) : names.index(last) + 1]


def leaves(index: Any, rubric: str, scope: list[str]) -> list[str]:
    """Leaf ids to label for the competences in ``scope`` (an entry may be a span such as C1-C10)."""
    book = next(r for r in index if r["rubric"] == rubric)
    table: dict[str, Any] = {}
    for bloc in book["blocs"]:
        table.update({str(k): v for k, v in bloc["competences"].items()})
    wanted: list[str] = []
    for entry in scope:
        ends = str(entry).split("-")
        wanted += competence_span(list(table), ends[0], ends[-1])
    return [str(leaf) for name in wanted for leaf, row in table[name].items() if row.get("obs", True) not in ("non", False)]


def check(folder: Path, index: Any) -> list[str]:
    """Problems found in one sample folder, as lines of text."""
    try:
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return [f"gold.json: {error}"]
    text = docx_text(folder / "dossier.docx")
    problems: list[str] = []

    def quote_in(place: str, quote: str) -> None:
        if not quote or fold(quote) not in text:
            problems.append(f"{place}: quote not found: {quote!r}")

    if gold.get("id") != folder.name:
        problems.append(f"id {gold.get('id')!r} is not the folder's name")
    rows = gold.get("criteria", {})
    if index is not None:
        expected = leaves(index, gold["rubric"], gold["scope"])
        problems += [f"{leaf}: no row" for leaf in expected if leaf not in rows]
        problems += [f"{leaf}: not a leaf of the scope" for leaf in rows if leaf not in expected]
    for leaf, row in rows.items():
        status, evidence = row.get("status"), row.get("evidence", [])
        if status not in STATUSES:
            problems.append(f"{leaf}: status {status!r}")
        if (status == "absent") != (not evidence):
            problems.append(f"{leaf}: status {status} with {len(evidence)} evidence quotes")
        if len(evidence) > MAX_QUOTES:
            problems.append(f"{leaf}: more than {MAX_QUOTES} quotes")
        for quote in evidence:
            quote_in(leaf, quote)
            if not 5 <= len(quote.split()) <= 40:
                problems.append(f"{leaf}: quote of {len(quote.split())} words: {quote!r}")
    for number, element in enumerate(gold.get("elements", [])):
        place = f"elements[{number}] {element.get('type')}"
        for key in ("type", "form", "where", "complete", "fields", "missing", "quote"):
            if key not in element:
                problems.append(f"{place}: no {key}")
        if element.get("form") != "image":
            quote_in(place, element.get("quote", ""))
    for number, decoy in enumerate(gold.get("decoys", [])):
        quote_in(f"decoys[{number}] {decoy.get('type')}", decoy.get("quote", ""))
    counts = collections.Counter(row.get("status") for row in rows.values())
    words = len(text.split())
    print(
        f"{folder.name}: {words} words, {len(rows)} leaves "
        + ", ".join(f"{counts[s]} {s}" for s in STATUSES)
        + f", {len(gold.get('elements', []))} elements, {len(gold.get('decoys', []))} decoys, {len(problems)} problems"
    )
    return problems


def load_index(given: str | None) -> Any:
    beside = HERE.parents[1] / "shared" / "referentiels" / "criteria-index.yaml"
    path = Path(given or os.environ.get("EVALASSIST_INDEX") or beside)
    if not path.is_file():
        print("criteria-index.yaml not found: the leaves of the scope are not checked", file=sys.stderr)
        return None
    from ruamel.yaml import YAML

    return YAML(typ="safe").load(path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--index")
    options = parser.parse_args()
    index = load_index(options.index)
    folders = [HERE / name for name in options.ids] or sorted(path.parent for path in HERE.glob("*/gold.json"))
    bad = 0
    for folder in folders:
        for problem in check(folder, index):
            print(f"  {folder.name}: {problem}")
            bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
