"""A generated cohort: dossiers per minute, memory, overhead, resume, cache, shared passages, and faults at random points.

usage: python -m benchmarks.cohort [--dossiers 200] [--faults 50] [--similar 5000] [--rubric 6cent30six-rs] [--skip-speed] [--json FILE]

Speed: the same dossiers with one and with two worker processes, one encoding thread each, nothing kept from one run to the next; "steady"
leaves out the start of the workers. "cpu_s" is the processor time of this run (parent, workers and readers) per dossier; "others" is the
share of the machine's cores that other programs used meanwhile: with two cores and others above 0, two workers cannot reach twice one.
"ratio_cpu" is what two workers would reach alone: twice the processor time of one over that of two.
Memory: resident memory of parent and workers when a dossier ends, highest in the first and in the last quarter of the run.
Overhead: the whole of a batch (listing, hashing, queue, audit journal, record, atomic writes) around a reading that costs nothing.
Resume: the same command again when all is done. Cache: another output folder, the analyses being known.
Shared passages: see benchmarks/similar.py. Faults: kill -9 of the parent or of a worker at a random point, then resume; every output must be there, byte for byte.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import similar
from evalassist.cohort import journal
from evalassist.cohort.batch import run_batch
from evalassist.cohort.executors import Processes
from evalassist.cohort.job import Outcome, Settings, Task
from evalassist.cohort.sources import discover
from evalassist.cohort.state import Done, State
from evalassist.model.report import RubricInfo, ToolInfo
from evalassist.rubric.load import load_rubric
from tests.cohort import stub

ROOT = Path(__file__).resolve().parent.parent
TRADES = ("la librairie", "le fournil", "la ferme florale", "l'atelier de vélos", "le café-théâtre", "la coopérative de thé")
TOWNS = ("Valbrune", "Saint-Orme", "Pontclair", "Hautecombe", "Bellerive-sur-Lise")
GOALS = ("abonnés Instagram", "réservations en ligne", "inscrits à la lettre", "avis déposés", "visites du site")
PARTS = (
    "Pour {trade}, les clients de {town} viennent surtout le samedi : nous avons compté {n} passages en trois semaines.",
    "Nous publions {few} fois par semaine, car l'équipe de {few} personnes ne peut pas tenir un rythme plus soutenu.",
    "Le concurrent le plus proche, à {n} mètres, répond vite aux commentaires mais ne montre jamais ses coulisses.",
    "Le budget de la campagne est de {n} €, dont un tiers pour les visuels et le reste pour la diffusion locale.",
    "Chaque lundi, nous relevons le taux d'engagement et comparons avec les {few} semaines précédentes.",
    "Nous répondons à un avis négatif dans la journée, en nommant le problème et en proposant un rendez-vous.",
)


class Follow:
    """Times of the ends of dossiers, and resident memory at each."""

    def __init__(self) -> None:
        self.ends: list[float] = []
        self.memory: list[tuple[float, float]] = []

    def begin(self, total: int) -> None:
        self.begun = time.monotonic()

    def stage(self, label: str, stage: str) -> None:
        pass

    def end(self, done: Done, reused: bool) -> None:
        self.ends.append(time.monotonic())
        workers = [resident(pid) for pid in workers_of(os.getpid())]
        self.memory.append((resident(os.getpid()), max(workers, default=0.0)))


def resident(pid: int) -> float:
    """Resident memory of a process in MiB, 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except (OSError, IndexError):
        return 0.0


def workers_of(pid: int) -> list[int]:
    """Worker processes started by ``pid``."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, IndexError):
            fields = path.read_text().rsplit(")", 1)[1].split()
            if int(fields[1]) == pid and fields[0] != "Z" and b"spawn_main" in (path.parent / "cmdline").read_bytes():
                found.append(int(path.parent.name))
    return found


def generate(folder: Path, count: int) -> Path:
    """Write ``count`` different DOCX dossiers of about 700 words (fictitious firms)."""
    import docx

    folder.mkdir(parents=True)
    for number in range(count):
        pick = random.Random(number)
        town, trade, goal = pick.choice(TOWNS), pick.choice(TRADES), pick.choice(GOALS)
        document = docx.Document()
        for title in ("Présentation", "Diagnostic", "Objectifs", "Actions", "Suivi"):
            document.add_heading(title, 1)
            if title == "Diagnostic":
                table = document.add_table(rows=2, cols=2)
                for cell, head in zip(
                    (c for row in table.rows for c in row.cells), ("Forces", "Faiblesses", "Opportunités", "Menaces"), strict=True
                ):
                    cell.text = f"{head}\n- {pick.choice(PARTS).format(town=town, trade=trade, n=pick.randint(30, 900), few=3)}\n- {goal}"
            if title == "Objectifs":
                document.add_paragraph(f"Passer de {pick.randint(100, 400)} à {pick.randint(500, 900)} {goal} d'ici le 30 juin 2026.")
            for _ in range(pick.randint(4, 8)):
                text = pick.choice(PARTS).format(town=town, trade=trade, n=pick.randint(30, 900), few=pick.randint(2, 6))
                document.add_paragraph(text)
        document.save(str(folder / f"dossier-{number:04d}.docx"))
    return folder


def machine() -> tuple[float, float, float]:
    """Seconds so far: used by all cores, by this process, by its ended children."""
    fields = [int(item) for item in Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:]]
    busy = (sum(fields[:8]) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")
    mine, ended = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return busy, mine.ru_utime + mine.ru_stime, ended.ru_utime + ended.ru_stime


def speed(source: Path, out: Path, rubric: str, jobs: int) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Read the cohort with ``jobs`` workers."""
    settings = Settings(load_rubric(rubric), formats=("json",), threads=1)
    follow = Follow()
    start, begun = machine(), time.monotonic()
    with State(out) as state:
        result = run_batch(discover(source), settings, state, Processes(settings, jobs), follow, "banc")
    assert not result.failures, result.failures[0].message
    took, end = time.monotonic() - begun, machine()
    cpu = end[1] - start[1] + end[2] - start[2]
    count, total = len(result.done), follow.ends[-1] - follow.begun
    steady = (count - jobs) / max(1e-9, follow.ends[-1] - follow.ends[jobs - 1])
    quarter = max(1, count // 4)
    figures = {
        "workers": jobs,
        "per_minute": round(60 * count / total, 1),
        "per_minute_steady": round(60 * steady, 1),
        "cpu_s": round(cpu / count, 3),
        "others": round(max(0.0, end[0] - start[0] - cpu) / took / (os.cpu_count() or 1), 2),
        "check_s": round(sum(item.seconds for item in result.done) / count, 2),
        "parent_mib": [round(max(m[0] for m in part)) for part in (follow.memory[:quarter], follow.memory[-quarter:])],
        "worker_mib": [round(max(m[1] for m in part)) for part in (follow.memory[:quarter], follow.memory[-quarter:])],
    }
    return figures, stub.outputs(out)


def again(source: Path, out: Path, rubric: str) -> dict[str, float]:
    """Milliseconds per dossier of a run that finds all done."""
    settings = Settings(load_rubric(rubric), formats=("json",), threads=1)
    begun, follow = time.monotonic(), Follow()
    with State(out) as state:
        result = run_batch(discover(source), settings, state, Processes(settings, 1), follow, "banc")
    assert result.reused == len(result.done)
    return {"resume_ms": round(1000 * (time.monotonic() - begun) / len(result.done), 1)}


def cached(source: Path, folder: Path, rubric: str, count: int) -> dict[str, Any]:
    """Seconds per dossier, all else equal, of a reading that is kept and of one that finds it kept; one worker, its start left out."""
    small = folder / "quelques"
    small.mkdir()
    for path in sorted(source.iterdir())[:count]:
        (small / path.name).write_bytes(path.read_bytes())
    os.environ.pop("EVALASSIST_NO_CACHE", None)
    os.environ["EVALASSIST_CACHE_DIR"] = str(folder / "cache")
    try:
        first, one = speed(small, folder / "froid", rubric, 1)
        second, two = speed(small, folder / "chaud", rubric, 1)
    finally:
        os.environ["EVALASSIST_NO_CACHE"] = "1"
    return {
        "dossiers": count, "first_s": round(60 / first["per_minute_steady"], 3), "known_s": round(60 / second["per_minute_steady"], 3),
        "same_bytes": one == two,
    }  # fmt: skip


def overhead(folder: Path, count: int) -> dict[str, float]:
    """Cost of a batch around a reading that costs nothing, in milliseconds per dossier, and of a run that finds all done."""
    source = stub.cohort(folder / "legers", count)
    for path in source.iterdir():
        path.write_bytes(path.read_bytes() + os.urandom(1 << 19))
    tool, rubric = ToolInfo(version="0"), RubricInfo(id="r", version="1", sha256="b" * 64)

    def before(task: Task, outcome: Outcome) -> None:
        sha256 = str(outcome.summary["sha256"])
        journal.record(
            command="batch", tool=tool, rubric=rubric, file=task.stem, sha256=sha256, candidate=task.label, folder=folder / "journal"
        )

    follow, follow_again = Follow(), stub.Follow()
    executor = Processes(stub.settings(), 1, stub.work, warm=False)
    with State(folder / "legers-out") as state:
        run_batch(discover(source), stub.settings(), state, executor, follow, "m", before=before)
    took = follow.ends[-1] - follow.ends[0]
    begun = time.monotonic()
    stub.batch(source, folder / "legers-out", Processes(stub.settings(), 1, stub.work, warm=False), follow_again)
    assert len(follow_again.reused) == count
    return {"overhead_ms": round(1000 * took / (count - 1), 1), "resume_ms": round(1000 * (time.monotonic() - begun) / count, 1)}


def faults(folder: Path, times: int) -> dict[str, Any]:
    """Kill the parent or a worker at a random point, ``times`` times; resume after the parent's death; compare every byte."""
    source = stub.cohort(folder / "fautes", 16)
    stub.batch(source, folder / "modele")
    wanted = stub.outputs(folder / "modele")
    bad: list[str] = []
    left: list[int] = []
    for seed in range(times):
        out = folder / f"faute-{seed}"
        victim = ("parent", "worker")[seed % 2]
        process = _start(source, out)
        stub.wait_for_kill_point(out, seed, len(wanted))
        workers = workers_of(process.pid)
        if victim == "parent" or not workers:
            process.send_signal(signal.SIGKILL)
        else:
            with contextlib.suppress(ProcessLookupError):
                os.kill(random.Random(seed).choice(workers), signal.SIGKILL)
        process.wait()
        left.append(len(wanted) - len(stub.outputs(out)) if out.exists() else len(wanted))
        if victim == "parent" or not workers:
            stub.batch(source, out)
        if stub.outputs(out) != wanted:
            bad.append(f"{victim} {seed}")
    return {"kills": times, "different_after_resume": bad, "left_when_killed": sorted(left)}


def _start(source: Path, out: Path) -> subprocess.Popen[bytes]:
    code = f"from tests.cohort.stub import main; main({str(source)!r}, {str(out)!r}, 2)"
    env = {**os.environ, "PYTHONPATH": str(ROOT), "STUB_SLEEP": "0.05"}
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=env, stderr=subprocess.DEVNULL)


def main() -> None:
    """Run the parts asked for and print one line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossiers", type=int, default=200)
    parser.add_argument("--faults", type=int, default=50)
    parser.add_argument("--rubric", default="6cent30six-rs")
    parser.add_argument("--similar", type=int, default=5000, help="largest cohort searched for shared passages, 0 for none")
    parser.add_argument("--skip-speed", action="store_true")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    os.environ["EVALASSIST_NO_CACHE"] = "1"  # workers inherit it
    os.environ.pop("EVALASSIST_NO_JOURNAL", None)
    found: dict[str, Any] = {"cpus": os.cpu_count(), "load": round(os.getloadavg()[0], 1), "dossiers": chosen.dossiers}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        steps: list[tuple[str, Callable[[], Any]]] = [
            ("overhead", lambda: overhead(folder, max(20, chosen.dossiers))),
            ("faults", lambda: faults(folder, chosen.faults)),
        ]
        for step, run in steps:
            found[step] = run()
            print(step, json.dumps(found[step]), flush=True)
        if not chosen.skip_speed:
            source = generate(folder / "copies", chosen.dossiers)
            one, first = speed(source, folder / "un", chosen.rubric, 1)
            print("one worker", json.dumps(one), flush=True)
            two, second = speed(source, folder / "deux", chosen.rubric, 2)
            print("two workers", json.dumps(two), flush=True)
            found["speed"] = [one, two]
            found["ratio"] = round(two["per_minute_steady"] / one["per_minute_steady"], 2)
            found["ratio_cpu"] = round(2 * one["cpu_s"] / two["cpu_s"], 2)
            found["same_bytes"] = first == second
            print("ratio", found["ratio"], "by processor time", found["ratio_cpu"], "same bytes", found["same_bytes"], flush=True)
            found["resume"] = again(source, folder / "deux", chosen.rubric)
            print("resume", json.dumps(found["resume"]), flush=True)
            found["cache"] = cached(source, folder, chosen.rubric, min(40, chosen.dossiers))
            print("cache", json.dumps(found["cache"]), flush=True)
    if chosen.similar:
        found["similar"] = {"exact": similar.against_brute_force(60, 60)}
        print("similar, against brute force", json.dumps(found["similar"]["exact"]), flush=True)
        sizes = sorted({max(20, chosen.similar // part) for part in (10, 5, 2, 1)})
        found["similar"]["growth"] = similar.growth(sizes, 60)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if found["faults"]["different_after_resume"] or found.get("same_bytes") is False:
        sys.exit(1)


if __name__ == "__main__":
    main()
