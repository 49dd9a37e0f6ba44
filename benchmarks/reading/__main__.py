"""How well dossiers are read, beside plain python-docx, plain ``page.get_text()``, pymupdf4llm, markitdown and docling.

``python -m benchmarks.reading [--quick] [--out FILE]``: made-up dossiers drawn by script (known text, tables, headings,
captions) and the samples (their DOCX's raw XML is the truth for both their DOCX and their PDF). Figures:

- characters: share of the characters written that come back (white space aside);
- order: 1 − normalised edit distance between what was written and what was read;
- cells: F1 of (row, rank in the row, text), each table paired with the one most like it;
- headings: F1 of (level, text); captions: F1 of (caption, the table or figure it is tied to);
- OCR: 1 − word error rate, by resolution and angle; ms per page and peak memory of one reading in a process of its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.reading import scans
from benchmarks.reading.draw import docx_bytes, pdf_bytes
from benchmarks.reading.measure import Scores, Tally, add
from benchmarks.reading.readers import for_format
from benchmarks.reading.truth import Truth, Writer, sample_truth

ROOT = Path(__file__).resolve().parents[2]
AIMS = {"chars": 0.999, "order": 0.99, "cells": 0.97, "headings": 0.95, "ocr": 0.97, "ms": 60.0}
Files = dict[str, list[tuple[Truth, bytes]]]


def made_up(count: int) -> dict[str, Files]:
    """Dossiers drawn by script, by format and group."""
    docx: Files = {"styles": [], "bold headings": []}
    pdf: Files = {"one column": [], "headers and figures": [], "two columns": [], "slides": [], "tables without rules": []}
    for seed in range(count):
        plain = Writer(seed).dossier(f"m{seed}", 5, figures=True)
        docx["styles"].append((plain, docx_bytes(plain)))
        docx["bold headings"].append((plain, docx_bytes(plain, by_look=True)))
        flat = Writer(100 + seed).dossier(f"p{seed}", 6)
        pdf["one column"].append((flat, pdf_bytes(flat)))
        pdf["headers and figures"].append((plain, pdf_bytes(plain, margins=True)))
        bare = Writer(200 + seed).dossier(f"c{seed}", 6, tables=False)
        pdf["two columns"].append((bare, pdf_bytes(bare, columns=2, size=10)))
        pdf["slides"].append((flat, pdf_bytes(flat, wide=True, size=15)))
        pdf["tables without rules"].append((flat, pdf_bytes(flat, ruled=False)))
    return {"docx": docx, "pdf": pdf}


def samples(most: int) -> dict[str, Files]:
    """The samples of this repository."""
    found: dict[str, Files] = {"docx": {"samples": []}, "pdf": {"samples": []}}
    for path in sorted((ROOT / "samples").glob("d*/dossier.docx"))[:most]:
        truth = sample_truth(path)
        found["docx"]["samples"].append((truth, path.read_bytes()))
        if path.with_suffix(".pdf").is_file():
            found["pdf"]["samples"].append((truth, path.with_suffix(".pdf").read_bytes()))
    return found


def page_count(data: bytes, kind: str) -> int:
    """Pages of a PDF; a DOCX is one."""
    if kind != "pdf":
        return 1
    import pymupdf

    with pymupdf.open(stream=data, filetype="pdf") as document:
        return int(document.page_count)


def measure(kind: str, group: str, files: list[tuple[Truth, bytes]], lines: list[str]) -> Scores:
    """Measure every reader on one group; write a row for each; return ours."""
    own = Scores()
    for name, reader in for_format(kind).items():
        if reader is None:
            lines.append(f"| {kind} | {group} | {name} | not installed here | | | | | |")
            continue
        scores = Scores()
        reader(files[0][1])  # imports
        for truth, data in files:
            started = time.process_time()
            found = reader(data)
            scores.seconds += time.process_time() - started
            scores.pages += page_count(data, kind)
            add(scores, truth, found)
        if name == "evalassist":
            own = scores
        pace = f"{1000 * scores.seconds / scores.pages:.0f}"
        figures = (scores.chars.recall, scores.order.recall, scores.cells.f1, scores.headings.f1, scores.captions.f1)
        cells = [kind, group, name, *("–" if figure != figure else f"{figure:.4f}" for figure in figures), pace]
        lines.append("| " + " | ".join(cells) + " |")
    return own


def peak_memory(path: Path) -> float:
    """Peak resident memory in MB of one reading in a fresh interpreter."""
    code = (
        "import sys;from pathlib import Path;from evalassist.ingest.gate import read_document;"
        "from evalassist.ingest.options import ReadOptions;read_document(Path(sys.argv[1]),ReadOptions(ocr='never'));"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, cwd=ROOT, check=True)
    return int(done.stdout) / 1024


def verdict(name: str, value: float, aim: float, below: bool = False) -> str:
    """One line: a figure beside its aim."""
    met = value <= aim if below else value >= aim
    return f"- {name}: {value:.4g} (aim {'<' if below else '≥'} {aim:g}) {'met' if met else '**not met**'}"


def main() -> None:
    """Measure and print (or write) a Markdown report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer files")
    parser.add_argument("--out", type=Path, help="write the report there too")
    options = parser.parse_args()
    count, most, pages = (2, 3, 1) if options.quick else (5, 99, 2)
    lines = ["# Reading", "", "| format | group | reader | characters | order | cells F1 | headings F1 | captions F1 | ms/page |"]
    lines.append("|---|---|---|---|---|---|---|---|---|")
    whole = {name: Tally() for name in ("chars", "order", "cells", "headings", "captions")}
    spent, read = 0.0, 0
    for corpus in (made_up(count), samples(most)):
        for kind, groups in corpus.items():
            for group, files in groups.items():
                own = measure(kind, group, files, lines)
                for name, tally in whole.items():
                    part: Tally = getattr(own, name)
                    tally.add(part.right, part.wanted, part.given)
                if kind == "pdf":
                    spent, read = spent + own.seconds, read + own.pages
    results, ocr_seconds = scans.run(pages)
    lines += ["", "ms/page is processor time; a DOCX counts as one page.", "", "## Scans: word accuracy", ""]
    lines += ["| dpi | " + " | ".join(f"{angle}°" for angle in scans.ANGLES) + " |", "|---" * (len(scans.ANGLES) + 1) + "|"]
    for dpi in scans.RESOLUTIONS:
        lines.append(f"| {dpi} | " + " | ".join(f"{results[dpi, angle].recall:.4f}" for angle in scans.ANGLES) + " |")
    cells = scans.tables(2 * pages)
    lines += ["", "## Scans: table cells F1", "", "| dpi | with rules | without |", "|---|---|---|"]
    lines += [f"| {dpi} | {cells[dpi, True].f1:.4f} | {cells[dpi, False].f1:.4f} |" for dpi in scans.RESOLUTIONS]
    right = sum(tally.right for tally in results.values()) / sum(tally.wanted for tally in results.values())
    first = sorted((ROOT / "samples").glob("d*/dossier.*[xf]"))
    memory = {path.suffix: peak_memory(path) for path in first[:2] if path.suffix in (".docx", ".pdf")}
    lines += ["", "## evalassist beside the aims (all groups together)", ""]
    lines.append(verdict("characters", whole["chars"].recall, AIMS["chars"]))
    lines.append(verdict("order", whole["order"].recall, AIMS["order"]))
    lines.append(verdict("table cells F1", whole["cells"].f1, AIMS["cells"]))
    lines.append(verdict("headings F1 with level", whole["headings"].f1, AIMS["headings"]))
    lines.append(f"- captions F1: {whole['captions'].f1:.4f}")
    lines.append(verdict("OCR words", right, AIMS["ocr"]))
    lines.append(verdict("ms of processor per text page (PDF)", 1000 * spent / max(1, read), AIMS["ms"], below=True))
    lines.append(f"- a scanned page: {ocr_seconds:.1f} s; peak memory: " + ", ".join(f"{k[1:]} {v:.0f} MB" for k, v in memory.items()))
    report = "\n".join(lines)
    print(report)
    if options.out:
        options.out.write_text(report + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
