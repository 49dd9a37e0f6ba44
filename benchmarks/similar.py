"""Shared passages in a large generated cohort: what the index finds beside brute force, time and memory as the cohort grows.

usage: python -m benchmarks.similar [--sizes 500,1000,2500,5000] [--exact 60] [--sentences 60] [--json FILE]

Each dossier is drawn from a vocabulary whose words follow Zipf's law; one sentence in ten is a stock sentence with its own figure (as in
real dossiers), one dossier in twenty takes three sentences from another one and rewrites some words. "planted" is the share of these
passages that are found. Every size runs in a process of its own, whose highest resident memory and processor time are given.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from evalassist.cohort.similarity import ALIKE, alike, cut, find, word_likeness
from evalassist.model.document import Block, Document

LETTERS = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "ché", "tra", "plu", "gran")
STOCK = 150


def vocabulary() -> tuple[list[str], list[float]]:
    """Return 12,000 invented words and their cumulated weights."""
    words = ["".join(pair) for pair in itertools.product(LETTERS, repeat=3)][:6000]
    words += [word + "s" for word in words]
    random.Random(1).shuffle(words)
    return words, list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))


def cohort(count: int, sentences: int) -> tuple[list[Document], set[tuple[int, int]]]:
    """Return the dossiers and the pairs that share a planted passage."""
    words, weights = vocabulary()
    drawn = random.Random(2)

    def draw(pick: random.Random) -> list[str]:
        return pick.choices(words, cum_weights=weights, k=pick.randint(9, 26))

    stock = [draw(drawn) for _ in range(STOCK)]
    texts: list[list[list[str]]] = []
    planted: set[tuple[int, int]] = set()
    for number in range(count):
        pick = random.Random(1000 + number)
        own = []
        for _ in range(sentences):
            line = list(pick.choice(stock)) if pick.random() < 0.1 else draw(pick)
            line[pick.randrange(len(line))] = str(pick.randint(10, 9999))
            own.append(line)
        if number % 20 == 19:
            other = pick.randrange(number)
            place = pick.randrange(sentences - 3)
            for offset, line in enumerate(texts[other][place : place + 3]):
                mine = list(line)
                for _ in range(max(1, len(mine) // 8)):
                    mine[pick.randrange(len(mine))] = pick.choice(words)
                own[pick.randrange(10) * 4 % (sentences - 3) + offset if offset == 0 else offset] = mine
            planted.add((other, number))
        texts.append(own)
    documents = []
    for number, own in enumerate(texts):
        blocks = tuple(
            Block(id=f"b{place:04d}", kind="paragraph", text=" ".join(" ".join(line).capitalize() + "." for line in own[start : start + 5]))
            for place, start in enumerate(range(0, sentences, 5), start=1)
        )
        documents.append(Document(file=f"d{number}.docx", sha256=f"{number:064x}", format="docx", pages=None, words=900, blocks=blocks))
    return documents, planted


def resident() -> float:
    """Highest resident memory of this process so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def one_size(count: int, sentences: int) -> dict[str, Any]:
    """Search one cohort and return its figures."""
    documents, planted = cohort(count, sentences)
    before, cpu, begun = resident(), time.process_time(), time.monotonic()
    result = find(documents)
    return {
        "dossiers": count,
        "sentences": count * sentences,
        "seconds": round(time.monotonic() - begun, 1),
        "cpu_s": round(time.process_time() - cpu, 1),
        "memory_mib": round(resident() - before),
        "planted_found": round(sum(pair in result.pairs for pair in planted) / max(1, len(planted)), 3),
        "pairs_shown": len(result.pairs),
        "given": len(result.given),
    }


def against_brute_force(count: int, sentences: int) -> dict[str, Any]:
    """Compare the index with every pair of sentences on a small cohort."""
    documents, _ = cohort(count, sentences)
    every = [sentence for index, document in enumerate(documents) for sentence in cut(document, index)]
    begun = time.process_time()
    found = {(one, other) for one, other, _ in alike(every)}
    index_s = time.process_time() - begun
    begun = time.process_time()
    exact = {
        (i, j)
        for (i, one), (j, other) in itertools.combinations(enumerate(every), 2)
        if one.dossier != other.dossier and word_likeness(one.words, other.words) >= ALIKE
    }
    return {
        "dossiers": count,
        "alike": len(exact),
        "recall": round(len(found & exact) / max(1, len(exact)), 4),
        "wrong": len(found - exact),
        "index_cpu_s": round(index_s, 2),
        "brute_force_cpu_s": round(time.process_time() - begun, 2),
    }


def growth(sizes: list[int], sentences: int) -> list[dict[str, Any]]:
    """Run each size in a fresh process."""
    rows = []
    for size in sizes:
        command = [sys.executable, "-m", "benchmarks.similar", "--one", str(size), "--sentences", str(sentences)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parent.parent)
        rows.append(json.loads(done.stdout))
        print("similar", json.dumps(rows[-1]), flush=True)
    return rows


def main() -> None:
    """Run the parts and print one line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="500,1000,2500,5000")
    parser.add_argument("--exact", type=int, default=60)
    parser.add_argument("--sentences", type=int, default=60)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    if chosen.one:
        print(json.dumps(one_size(chosen.one, chosen.sentences)))
        return
    found: dict[str, Any] = {"exact": against_brute_force(chosen.exact, chosen.sentences)}
    print("against brute force", json.dumps(found["exact"]), flush=True)
    found["growth"] = growth([int(item) for item in chosen.sizes.split(",")], chosen.sentences)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
