"""Agreement of the two readers of the sample dossiers: ``python samples/agreement.py [ID ...] [--quiet] [--final] [--revision REV]``.

For each sample folder with both gold.json (the author) and gold-second.json (the blind second reader), over the leaves that both have labelled:
the share of equal statuses, Cohen's kappa (J. Cohen, 1960) and the quadratically weighted kappa (Cohen, 1968) of the ordered statuses
absent < partial < present; then how often the author's present/partial leaves share a passage with the second reader's; then each disagreement.
A last line pools the leaves of all the folders.  ``--revision`` reads gold.json as it stood in that git revision: the figures BEFORE adjudication
are those of the revision that precedes the folder's adjudication.json.  Where adjudication.json stands and no revision is given,
the author's first status is taken from it, so that the figures shown remain those of two independent readings (``--final`` leaves it out).
The passages of gold.json are the adjudicated ones all the same: read their share with ``--revision``.
"""

from __future__ import annotations

import argparse
import collections
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from check_gold import STATUSES, fold  # noqa: E402

ORDER = {"absent": 0, "partial": 1, "present": 2}
Pair = tuple[str, str]


def kappa(pairs: list[Pair], quadratic: bool = False) -> float | None:
    """Cohen's kappa of (author, second) pairs; None when chance alone already explains every agreement (or no pair)."""
    total = len(pairs)
    if not total:
        return None
    first, second = (collections.Counter(pair[side] for pair in pairs) for side in (0, 1))

    def cost(a: str, b: str) -> float:
        return float((ORDER[a] - ORDER[b]) ** 2) if quadratic else float(a != b)

    observed = sum(cost(a, b) for a, b in pairs) / total
    expected = sum(cost(a, b) * first[a] * second[b] for a in STATUSES for b in STATUSES) / total**2
    return None if expected == 0 else 1 - observed / expected


def overlap(ours: list[str], theirs: list[str]) -> bool:
    """True when a quote of one list contains, or is contained in, or shares a run of five words with one of the other."""

    def runs(quote: str) -> set[tuple[str, ...]]:
        words = fold(quote).casefold().split()
        return {tuple(words[i : i + 5]) for i in range(max(1, len(words) - 4))}

    return any(runs(a) & runs(b) for a in ours for b in theirs)


def load(folder: Path, revision: str | None, final: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Rows of the author and of the second reader, by leaf."""
    path = folder / "gold.json"
    if revision:
        raw = subprocess.run(["git", "show", f"{revision}:./gold.json"], cwd=folder, check=True, capture_output=True, text=True).stdout
    else:
        raw = path.read_text(encoding="utf-8")
    author: dict[str, Any] = json.loads(raw)["criteria"]
    second: dict[str, Any] = json.loads((folder / "gold-second.json").read_text(encoding="utf-8"))["criteria"]
    ruling = folder / "adjudication.json"
    if not revision and not final and ruling.is_file():
        for row in json.loads(ruling.read_text(encoding="utf-8")):
            if row["leaf"] in author and row.get("author") in ORDER:  # other rows tell of elements or of passages
                author[row["leaf"]] = {**author[row["leaf"]], "status": row["author"]}
    return author, second


def figures(name: str, pairs: list[Pair]) -> str:
    same = sum(a == b for a, b in pairs)
    plain, quadratic = (kappa(pairs, weighted) for weighted in (False, True))
    shown = ["n/a" if value is None else f"{value:.2f}" for value in (plain, quadratic)]
    share = 100 * same / len(pairs) if pairs else 0.0
    return f"{name}: {len(pairs)} leaves, {share:.1f} % agreement, kappa {shown[0]}, quadratic kappa {shown[1]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--revision")
    parser.add_argument("--final", action="store_true", help="gold.json as adjudicated")
    parser.add_argument("--quiet", action="store_true", help="no list of disagreements")
    options = parser.parse_args()
    folders = [HERE / name for name in options.ids] or sorted(p.parent for p in HERE.glob("*/gold-second.json"))
    pooled: list[Pair] = []
    for folder in folders:
        author, second = load(folder, options.revision, options.final)
        shared = [leaf for leaf in author if leaf in second]
        pairs = [(author[leaf]["status"], second[leaf]["status"]) for leaf in shared]
        pooled += pairs
        print(figures(folder.name, pairs))
        for leaf in set(author) ^ set(second):
            print(f"  {leaf}: labelled by one reader only")
        both = [leaf for leaf in shared if author[leaf]["evidence"] and second[leaf]["evidence"]]
        met = sum(overlap(author[leaf]["evidence"], second[leaf]["evidence"]) for leaf in both)
        print(f"  a passage in common for {met} of the {len(both)} leaves where both give evidence")
        if not options.quiet:
            for leaf in shared:
                if author[leaf]["status"] != second[leaf]["status"]:
                    print(f"  {leaf}: author {author[leaf]['status']}, second {second[leaf]['status']}")
    if len(folders) > 1:
        print(figures("all", pooled))
    return 0


if __name__ == "__main__":
    sys.exit(main())
