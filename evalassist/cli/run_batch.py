"""The work behind ``evalassist batch``: choices -> settings and executor, progress, summary, exit status."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from evalassist.cli.batch_progress import Progress
from evalassist.model.errors import EXIT_SOME_UNREAD, EvalAssistError

if TYPE_CHECKING:
    from evalassist.cohort.batch import Result
    from evalassist.cohort.executors import Executor
    from evalassist.cohort.job import Outcome, Settings, Task
    from evalassist.cohort.pseudonymise import KeyFile
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
    pseudonymise: bool = False
    key: Path | None = None


def run(choices: Choices) -> None:
    """Do the whole cohort; exits 3 when at least one dossier could not be read."""
    from evalassist.assess.used import used_models
    from evalassist.cli.run_check import parse_formats
    from evalassist.cohort.batch import run_batch, write_overview
    from evalassist.cohort.job import Settings
    from evalassist.cohort.sources import discover
    from evalassist.cohort.state import State
    from evalassist.cohort.workbook import write_cohort
    from evalassist.matching.encoder import load_encoder
    from evalassist.pipeline import rubric_rows
    from evalassist.report.writers import WRITERS
    from evalassist.rubric.load import load_rubric

    formats = parse_formats(choices.formats, tuple(WRITERS))
    keys = correspondence(choices, formats)
    rubric = load_rubric(choices.rubric)
    rubric_rows(rubric, choices.deliverable)
    inventory = discover(choices.source, exclude=choices.out)
    jobs = choices.jobs if choices.jobs is not None else min(4, os.cpu_count() or 1, len(inventory.submissions))
    os.umask(0o077)  # reports hold personal data: only their owner can open them
    if keys is not None:
        from evalassist.cohort.masking import masked

        inventory = masked(inventory, keys)
        keys.save()
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
        secret=keys.secret if keys is not None else None,
    )
    with State(choices.out) as state:
        encoder = load_encoder(choices.model)
        models = used_models(encoder.name, encoder.sha256)
        model_sha256 = "".join(item.sha256 for item in models)
        executor = choose_executor(settings, jobs, choices.cluster)
        trace = tracer(settings, models)

        def before(task: Task, outcome: Outcome) -> None:
            if keys is not None:
                keys.add(outcome.codes)
            if outcome.ok:
                trace(task, outcome)

        with Progress(choices.quiet) as bar:
            try:
                result = run_batch(inventory, settings, state, executor, bar, model_sha256, before=before)
            except KeyboardInterrupt:
                bar.stop()
                click.echo(f"{bar.count} dossier(s) sur {bar.total} sont faits ; la même commande reprendra là.", err=True)
                raise
            finally:
                if keys is not None:
                    keys.save()
        written = [write_overview(result, settings, choices.out), *write_cohort(result, settings, choices.out, share=choices.share)]
    summary(result, choices.out, written, choices.quiet)
    if result.failures:
        sys.exit(EXIT_SOME_UNREAD)


def correspondence(choices: Choices, formats: Sequence[str]) -> KeyFile | None:
    """Return the correspondence file of a masked run; PSEUDONYM_FORMAT, PSEUDONYM_KEY, None for a run under names."""
    if not choices.pseudonymise and choices.key is None:
        return None
    from evalassist.cohort.pseudonymise import KeyFile

    if "annotated" in formats:
        raise EvalAssistError("PSEUDONYM_FORMAT", name="annotated")
    return KeyFile(choices.key, choices.out)


def tracer(settings: Settings, models: tuple[ModelRef, ...]) -> Callable[[Task, Outcome], None]:
    """Return what notes a dossier in the audit journal; the first refusal is said on stderr, and the run goes on."""
    from evalassist import __version__
    from evalassist.cohort import journal
    from evalassist.model.report import RubricInfo, ToolInfo

    tool = ToolInfo(version=__version__, models=models)
    rubric = RubricInfo(
        id=settings.rubric.id, version=settings.rubric.version, sha256=settings.rubric.sha256, deliverable=settings.deliverable
    )
    said = False

    def trace(task: Task, outcome: Outcome) -> None:
        nonlocal said
        digest, file = str(outcome.summary.get("sha256", "")), str(outcome.summary.get("file") or task.stem)
        refusal = journal.quietly(
            lambda: journal.record(command="batch", tool=tool, rubric=rubric, file=file, sha256=digest, candidate=task.label)
        )
        if refusal and not said:
            said = True
            click.echo(f"evalassist : {refusal}", err=True)

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
