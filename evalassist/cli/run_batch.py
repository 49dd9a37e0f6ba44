"""The work behind ``evalassist batch``: choices -> settings and executor, progress, summary, exit status."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, cast

import click

from evalassist.model.errors import EXIT_SOME_UNREAD

if TYPE_CHECKING:
    from evalassist.cohort.batch import Result
    from evalassist.cohort.executors import Executor
    from evalassist.cohort.job import Settings
    from evalassist.cohort.state import Done
    from evalassist.model.report import ModelRef

SHOWN_FAILURES = 20


@dataclass(frozen=True)
class Choices:
    """The options of the command line."""

    source: Path
    rubric: str
    out: Path
    deliverable: str | None
    formats: str
    audience: str
    jobs: int | None
    cluster: str | None
    timeout: int
    memory: int
    model: str | None
    ocr: str
    now: str | None
    share: bool
    quiet: bool


def run(choices: Choices) -> None:
    """Do the whole cohort; exits 3 when at least one dossier could not be read."""
    from evalassist.assess.local import status_model
    from evalassist.cli.run_check import parse_formats
    from evalassist.cohort.batch import run_batch, write_overview
    from evalassist.cohort.job import Settings
    from evalassist.cohort.sources import discover
    from evalassist.cohort.state import State
    from evalassist.cohort.workbook import write_cohort
    from evalassist.matching.encoder import load_encoder
    from evalassist.model.report import ModelRef
    from evalassist.pipeline import rubric_rows
    from evalassist.report.writers import WRITERS
    from evalassist.rubric.load import load_rubric

    formats = parse_formats(choices.formats, tuple(WRITERS))
    rubric = load_rubric(choices.rubric)
    rubric_rows(rubric, choices.deliverable)
    inventory = discover(choices.source, exclude=choices.out)
    jobs = choices.jobs if choices.jobs is not None else min(4, os.cpu_count() or 1, len(inventory.submissions))
    settings = Settings(
        rubric=rubric,
        deliverable=choices.deliverable,
        formats=tuple(formats),
        audience=cast(Literal["examiner", "trainer", "candidate"], choices.audience),
        model=choices.model,
        ocr=cast(Literal["auto", "always", "never"], choices.ocr),
        timeout_s=choices.timeout,
        memory_mb=choices.memory,
        now=choices.now,
        threads=max(1, (os.cpu_count() or 1) // jobs) if jobs > 1 else 0,
    )
    os.umask(0o077)  # reports hold personal data: only their owner can open them
    with State(choices.out) as state:
        encoder = load_encoder(choices.model)
        local = status_model()[1]
        models = (ModelRef(name=encoder.name, sha256=encoder.sha256), *((local,) if local is not None else ()))
        model_sha256 = "".join(item.sha256 for item in models)
        executor = choose_executor(settings, jobs, choices.cluster)
        with Bar(choices.quiet, tracer(settings, models)) as bar:
            try:
                result = run_batch(inventory, settings, state, executor, bar, model_sha256)
            except KeyboardInterrupt:
                bar.stop()
                click.echo(f"{bar.count} dossier(s) sur {bar.total} sont faits ; la même commande reprendra là.", err=True)
                raise
        written = [write_overview(result, settings, choices.out), *write_cohort(result, settings, choices.out, share=choices.share)]
    summary(result, choices.out, written, choices.quiet)
    if result.failures:
        sys.exit(EXIT_SOME_UNREAD)


def tracer(settings: Settings, models: tuple[ModelRef, ...]) -> Callable[[Done], str | None]:
    """Return what notes a dossier in the audit journal: it gives the French message of a refusal, or None."""
    from evalassist import __version__
    from evalassist.cohort import journal
    from evalassist.model.report import RubricInfo, ToolInfo

    tool = ToolInfo(version=__version__, models=models)
    rubric = RubricInfo(
        id=settings.rubric.id, version=settings.rubric.version, sha256=settings.rubric.sha256, deliverable=settings.deliverable
    )

    def trace(done: Done) -> str | None:
        digest = str(done.summary.get("sha256", ""))
        return journal.quietly(
            lambda: journal.record(command="batch", tool=tool, rubric=rubric, file=done.stem, sha256=digest, candidate=done.label)
        )

    return trace


def choose_executor(settings: Settings, jobs: int, cluster: str | None) -> Executor:
    """Return the executor the options ask for; CLUSTER_UNAVAILABLE."""
    from evalassist.cohort.executors import InProcess, Processes

    leave_main_alone()
    if cluster is not None:
        from evalassist.cohort.dask_executor import DaskExecutor

        return DaskExecutor(settings, cluster, max(1, jobs))
    return InProcess(settings) if jobs == 0 else Processes(settings, jobs)


def leave_main_alone() -> None:
    """Keep spawned workers from importing the script that runs this command: one without a ``__main__`` guard would run it again.

    multiprocessing skips a main module whose ``__spec__`` is that of a package's ``__main__``.
    """
    import importlib.util

    script = sys.modules["__main__"]
    if getattr(script, "__spec__", None) is None:
        script.__spec__ = importlib.util.find_spec("evalassist.__main__")


def summary(result: Result, out: Path, written: list[Path], quiet: bool) -> None:
    """Say what was done, what could not be read and why."""
    total, failures = len(result.done), result.failures
    click.echo(f"{total - len(failures)} dossier(s) sur {total} lus, dont {result.reused} déjà faits ; rapports dans {out}")
    if not quiet:
        for path in written:
            click.echo(str(path))
        for labels in result.twins():
            click.echo(f"Mêmes fichiers déposés plusieurs fois : {', '.join(labels)}", err=True)
        for name, reason in result.left_out:
            click.echo(f"Entrée laissée de côté : {name} ({reason})", err=True)
    for done in failures[:SHOWN_FAILURES]:
        click.echo(f"evalassist : {done.label} : [{done.code}] {done.message}", err=True)
    if len(failures) > SHOWN_FAILURES:
        click.echo(f"… et {len(failures) - SHOWN_FAILURES} autres, dans lot.json.", err=True)
    if failures:
        counts = Counter(done.code for done in failures)
        listed = ", ".join(f"{count} {code}" for code, count in sorted(counts.items()))
        click.echo(f"{len(failures)} dossier(s) non lus : {listed}.", err=True)


class Bar:
    """A rich bar on a terminal: dossiers done, time left, stage of the dossiers being read; a line per dossier when piped."""

    def __init__(self, quiet: bool, trace: Callable[[Done], str | None] | None = None) -> None:
        self._trace = trace
        self.total = 0
        self.count = 0
        self._quiet = quiet
        self._stages: dict[str, str] = {}
        self._bar: Any = None
        self._begun = time.monotonic()

    def __enter__(self) -> Bar:
        if not self._quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("lecture", total=None)
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the bar off the screen."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def begin(self, total: int) -> None:
        """Set the number of dossiers."""
        self.total = total
        if self._bar is not None:
            self._bar.update(self._task, total=total)

    def stage(self, label: str, stage: str) -> None:
        """Show what each dossier being read has reached."""
        self._stages[label] = stage
        if self._bar is not None:
            from rich.markup import escape

            text = " · ".join(f"{name[:28]} : {reached}" for name, reached in list(self._stages.items())[-2:])
            self._bar.update(self._task, description=escape(text))

    def end(self, done: Done, reused: bool) -> None:
        """Count a dossier; one line on stderr when it is not a terminal."""
        self._stages.pop(done.label, None)
        self.count += 1
        if self._trace is not None and done.ok and not reused:
            refusal = self._trace(done)
            if refusal:
                self._trace = None
                click.echo(f"evalassist : {refusal}", err=True)
        if self._bar is not None:
            self._bar.advance(self._task)
        elif not self._quiet:
            state = "déjà fait" if reused else ("lu" if done.ok else f"échec {done.code}")
            click.echo(f"[{self.count}/{self.total}] {done.label} : {state}", err=True)
