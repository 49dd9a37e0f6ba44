"""A whole cohort: list the submissions, skip what is done, run the rest, record each as it ends, then write the overview."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from evalassist import __version__
from evalassist.cohort.executors import Executor
from evalassist.cohort.job import Outcome, Settings, Task
from evalassist.cohort.sources import Inventory, Submission
from evalassist.cohort.state import Done, State, key_of

OVERVIEW = "lot.json"


class Watcher(Protocol):
    """Who follows the run (a progress bar, a test)."""

    def begin(self, total: int) -> None:
        """``total`` dossiers are going to be read or found done."""

    def stage(self, label: str, stage: str) -> None:
        """A dossier reached a stage."""

    def end(self, done: Done, reused: bool) -> None:
        """A dossier is done; ``reused`` when an earlier run did it."""


@dataclass(frozen=True)
class Result:
    """All the dossiers of a run in the order of the inventory, and how many were done by an earlier run."""

    submissions: tuple[Submission, ...]
    done: tuple[Done, ...]
    reused: int
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def failures(self) -> list[Done]:
        """The dossiers that could not be read."""
        return [item for item in self.done if not item.ok]

    def twins(self) -> list[tuple[str, ...]]:
        """Labels of submissions that hold exactly the same files, to be looked at (often a double upload)."""
        groups: dict[str, list[str]] = {}
        for submission, item in zip(self.submissions, self.done, strict=True):
            if item.summary.get("sha256"):
                groups.setdefault(item.summary["sha256"], []).append(submission.label)
        return [tuple(labels) for labels in groups.values() if len(labels) > 1]


def run_batch(
    inventory: Inventory,
    settings: Settings,
    state: State,
    executor: Executor,
    watcher: Watcher,
    model_sha256: str,
    version: str = __version__,
    before: Callable[[Task, Outcome], None] = lambda task, outcome: None,
) -> Result:
    """Do every submission that is not done yet; each is recorded as soon as it ends, so the run may be cut at any time.

    ``before`` is called for each dossier read, ahead of its record: what it keeps (codes, audit trail) may be there twice after a crash,
    and is never missing.
    """
    waiting: dict[str, tuple[int, Task]] = {}
    done: dict[int, Done] = {}
    watcher.begin(len(inventory.submissions))
    reused = 0

    def todo() -> Iterator[Task]:
        nonlocal reused
        for index, submission in enumerate(inventory.submissions):
            task = task_of(submission, settings, model_sha256, version)
            found = state.find(task.key, task.stem)
            if found is None:
                waiting[task.key] = (index, task)
                yield task
            else:
                reused += 1
                done[index] = found
                watcher.end(found, True)

    outcomes = executor.run(todo(), watcher.stage)
    try:
        for outcome in outcomes:
            index, task = waiting.pop(outcome.key)
            before(task, outcome)
            done[index] = state.save(task, outcome)
            watcher.end(done[index], False)
    finally:
        close: Callable[[], None] | None = getattr(outcomes, "close", None)
        if close is not None:
            close()
    return Result(inventory.submissions, tuple(done[index] for index in range(len(done))), reused, inventory.left_out)


def task_of(submission: Submission, settings: Settings, model_sha256: str, version: str) -> Task:
    """Hash the files of a submission and return its task."""
    files = tuple(ref.hashed() for ref in submission.files)
    task = Task("", submission.label, submission.stem, files, submission.others, real=submission.real)
    return replace(task, key=f"{key_of(task, settings, model_sha256, version)}-{submission.stem}")


def overview(result: Result, settings: Settings) -> dict[str, Any]:
    """Return the machine-readable list of the run: what was read, what was not and why. No order but that of the names, no figure of merit."""
    return {
        "rubric": {"id": settings.rubric.id, "version": settings.rubric.version, "sha256": settings.rubric.sha256},
        "deliverable": settings.deliverable,
        "audience": settings.audience,
        "pseudonymised": settings.secret is not None,
        "dossiers": [
            {
                "label": submission.label,
                "stem": submission.stem,
                "participant": submission.moodle.participant if submission.moodle else None,
                "blind": submission.moodle.blind if submission.moodle else False,
                "team": submission.moodle.team if submission.moodle else False,
                "moodle_name": submission.moodle.name if submission.moodle else None,
                "files": [ref.name for ref in submission.files],
                "not_read": list(submission.others),
                "ok": item.ok,
                "code": item.code,
                "message": item.message,
                "outputs": [{"name": name, "sha256": sha256} for name, sha256 in item.outputs],
                "unread": item.summary.get("unread", 0),
            }
            for submission, item in zip(result.submissions, result.done, strict=True)
        ],
        "left_out": [{"name": name, "reason": reason} for name, reason in result.left_out],
        "same_files": [list(labels) for labels in result.twins()],
    }


def write_overview(result: Result, settings: Settings, out: Path) -> Path:
    """Write ``lot.json`` beside the reports and return its path."""
    from evalassist.report.writers import write_atomic

    target = out / OVERVIEW
    write_atomic(target, (json.dumps(overview(result, settings), ensure_ascii=False, indent=2) + "\n").encode())
    return target
