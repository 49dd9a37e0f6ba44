"""A fast stand-in for the reading of a dossier: same bytes for the same input, and a way to misbehave for each first word of the file."""

from __future__ import annotations

import hashlib
import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

from evalassist.cohort.batch import Result, run_batch
from evalassist.cohort.executors import Executor, InProcess, Processes
from evalassist.cohort.job import Outcome, Settings, Task
from evalassist.cohort.sources import discover
from evalassist.cohort.state import Done, State
from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import Rubric

RUBRIC = Rubric(id="essai", version="1", title="Référentiel d'essai", blocks=(), sha256="b" * 64)


def settings(timeout_s: int = 30) -> Settings:
    return Settings(RUBRIC, formats=("json",), timeout_s=timeout_s)


def work(settings: Settings, task: Task, stage: Callable[[str], None]) -> Outcome:
    stage("lecture")
    try:
        data = b"\n".join(
            task.payload[index] if task.payload is not None and isinstance(task.payload[index], bytes) else ref.load()  # type: ignore[misc]
            for index, ref in enumerate(task.files)
        )
    except EvalAssistError as error:
        return Outcome(task.key, False, error.code, error.message)
    first = data.split(b" ", 1)[0]
    if first == b"MEURT":
        os._exit(9)
    if first == b"BOUCLE":
        time.sleep(600)
    if first == b"LEVE":
        raise RuntimeError("abîmé")
    if first == b"VIDE":
        return Outcome(task.key, False, "FILE_EMPTY", "le fichier est vide")
    time.sleep(float(os.environ.get("STUB_SLEEP", "0")))
    body = json.dumps({"label": task.label, "sha256": hashlib.sha256(data).hexdigest()}) * 200
    summary = {"criteria": {}, "missing": {}, "unread": 0, "notices": [], "words": 400, "sha256": hashlib.sha256(data).hexdigest()}
    return Outcome(task.key, True, outputs=((f"{task.stem}.json", body.encode()),), summary=summary)


class Follow:
    """Records what a run did."""

    def __init__(self, on_end: Callable[[], None] = lambda: None) -> None:
        self.fresh: list[str] = []
        self.reused: list[str] = []
        self.stages: list[tuple[str, str]] = []
        self._on_end = on_end

    def begin(self, total: int) -> None:
        self.total = total

    def stage(self, label: str, stage: str) -> None:
        self.stages.append((label, stage))

    def end(self, done: Done, reused: bool) -> None:
        (self.reused if reused else self.fresh).append(done.label)
        self._on_end()


def cohort(folder: Path, count: int, poison: tuple[str, ...] = ()) -> Path:
    """Write ``count`` dossiers, the first ones poisoned."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        start = poison[number] if number < len(poison) else "texte"
        (folder / f"dossier{number:03d}.pdf").write_text(f"{start} {number}", encoding="utf-8")
    return folder


def batch(source: Path, out: Path, executor: Executor | None = None, follow: Follow | None = None, model: str = "m") -> Result:
    with State(out) as state:
        return run_batch(discover(source, out), settings(), state, executor or InProcess(settings(), work), follow or Follow(), model)


def outputs(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}


def main(source: str, out: str, jobs: int) -> None:
    """A run in a process of its own, to be killed."""
    batch(Path(source), Path(out), Processes(settings(), jobs, work, warm=False))


def wait_for_kill_point(out: Path, seed: int, count: int) -> None:
    """Wait until a random number of the ``count`` outputs is there, then a random moment more."""
    pick = random.Random(seed)
    wanted, until = pick.randrange(count), time.monotonic() + 30
    while time.monotonic() < until and len(list(out.glob("*.json"))) < wanted:
        time.sleep(0.005)
    time.sleep(pick.uniform(0.0, 0.08))
