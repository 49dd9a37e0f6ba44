"""What is already done, in SQLite beside the outputs, and the lock that keeps a second run out of the folder.

A dossier is done when its row says so and every output it lists is on disk with the hash it lists; the row is written after the outputs.
So a run that was cut anywhere goes on from there, and what was half done is done again.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

from evalassist.cohort.job import Outcome, Settings, Task
from evalassist.model.errors import EvalAssistError

FOLDER: Final = ".evalassist"
DATABASE: Final = "suivi.sqlite"
TRANSIENT: Final = frozenset({"TIMEOUT", "WORKER_DIED", "MEMORY", "FILE_CHANGED", "FILE_MISSING", "FILE_UNREADABLE", "INTERNAL"})
"""Failures tried again by the next run; the others come from the file itself and stay until it changes."""
_SCHEMA: Final = """
create table if not exists dossier (
  key text not null, stem text not null, label text not null, content text not null, ok integer not null, code text not null,
  message text not null, outputs text not null, summary text not null, seconds real not null, primary key (key, stem)
)"""


@dataclass(frozen=True)
class Done:
    """A dossier of an earlier run or of this one. ``outputs`` are (file name, sha256)."""

    label: str
    stem: str
    ok: bool
    code: str
    message: str
    outputs: tuple[tuple[str, str], ...]
    summary: dict[str, Any]
    seconds: float


def content_of(task: Task) -> str:
    """Return the hash of all that a submission holds: names, contents, files that are not read."""
    return _digest([[ref.name, ref.sha256] for ref in task.files] + [list(task.others)])


def key_of(task: Task, settings: Settings, model_sha256: str, version: str) -> str:
    """Return the hash of all that decides the outputs: content, rubric, settings, model, version of the tool, codes or names."""
    under = [hashlib.sha256(settings.secret).hexdigest()] if settings.secret is not None else []
    return _digest(
        [
            *under,
            content_of(task),
            settings.rubric.sha256,
            settings.rubric.id,
            settings.deliverable,
            sorted(settings.formats),
            settings.audience,
            settings.ocr,
            settings.now,
            model_sha256,
            version,
        ]
    )


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def private_folder(path: Path) -> Path:
    """Create a folder only its owner can open; OUTPUT_UNWRITABLE when that is refused."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = path / f".essai-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=path, reason=error.strerror or "refusé") from error
    return path


class State:
    """The record of one output folder, held by one run at a time (OUTPUT_BUSY); a context manager."""

    def __init__(self, out: Path) -> None:
        """Lock the folder and open its record; OUTPUT_UNWRITABLE, OUTPUT_BUSY, STATE_BROKEN."""
        self._out = private_folder(out)
        inner = private_folder(out / FOLDER)
        self._lock = _lock(inner / "verrou", out)
        path = inner / DATABASE
        try:
            self._base = sqlite3.connect(path, isolation_level=None)
            self._base.execute("pragma synchronous=full")
            self._base.execute("pragma secure_delete=on")
            self._base.execute(_SCHEMA)
            os.chmod(path, 0o600)  # noqa: PTH101
        except sqlite3.Error as error:
            self._lock.close()
            raise EvalAssistError("STATE_BROKEN", path=path, reason=str(error)) from error

    def __enter__(self) -> State:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._base.close()
        self._lock.close()
        for left in self._out.glob(".evalassist-*"):  # temporary files of a run that was killed while it wrote
            if left.is_file():
                left.unlink(missing_ok=True)

    def find(self, key: str, stem: str) -> Done | None:
        """Return the record of a dossier that need not be done again, else None."""
        row = self._execute(
            "select label, stem, ok, code, message, outputs, summary, seconds from dossier where key = ? and stem = ?", (key, stem)
        ).fetchone()
        if row is None:
            return None
        done = Done(row[0], row[1], bool(row[2]), row[3], row[4], tuple((a, b) for a, b in json.loads(row[5])), json.loads(row[6]), row[7])
        if not done.ok and done.code in TRANSIENT:
            return None
        return done if all(self._same(name, sha256) for name, sha256 in done.outputs) else None

    def _same(self, name: str, sha256: str) -> bool:
        try:
            return hashlib.sha256((self._out / name).read_bytes()).hexdigest() == sha256
        except OSError:
            return False

    def save(self, task: Task, outcome: Outcome) -> Done:
        """Write the outputs, then the record. Outputs of an older content of the same dossier that are no longer made are removed."""
        from evalassist.report.writers import write_atomic

        for name, data in outcome.outputs:
            write_atomic(self._out / name, data)
        outputs = tuple((name, hashlib.sha256(data).hexdigest()) for name, data in outcome.outputs)
        content = content_of(task)
        fresh = {name for name, _ in outputs}
        for (old,) in self._execute("select outputs from dossier where stem = ? and content <> ?", (task.stem, content)).fetchall():
            for name, _ in json.loads(old):
                if name not in fresh:
                    (self._out / name).unlink(missing_ok=True)
        done = Done(task.label, task.stem, outcome.ok, outcome.code, outcome.message, outputs, outcome.summary, outcome.seconds)
        self._execute("begin")
        self._execute("delete from dossier where stem = ? and content <> ?", (task.stem, content))
        self._execute(
            "insert or replace into dossier values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                outcome.key,
                task.stem,
                task.label,
                content,
                int(outcome.ok),
                outcome.code,
                outcome.message,
                json.dumps(outputs, ensure_ascii=False),
                json.dumps(outcome.summary, ensure_ascii=False, sort_keys=True),
                outcome.seconds,
            ),
        )
        self._execute("commit")
        return done

    def forget(self, stems: Collection[str]) -> None:
        """Destroy the records of these dossiers and the outputs they list, for good."""
        for stem in sorted(stems):
            for (listed,) in self._execute("select outputs from dossier where stem = ?", (stem,)).fetchall():
                for name, _ in json.loads(listed):
                    try:
                        (self._out / name).unlink(missing_ok=True)
                    except OSError as error:
                        raise EvalAssistError("OUTPUT_UNWRITABLE", path=self._out / name, reason=error.strerror or "refusé") from error
            self._execute("delete from dossier where stem = ?", (stem,))
        self._execute("vacuum")

    def _execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        try:
            return self._base.execute(statement, tuple(values))
        except sqlite3.OperationalError as error:
            raise EvalAssistError("OUTPUT_UNWRITABLE", path=self._out / FOLDER / DATABASE, reason=str(error)) from error
        except sqlite3.DatabaseError as error:
            raise EvalAssistError("STATE_BROKEN", path=self._out / FOLDER / DATABASE, reason=str(error)) from error


def _lock(path: Path, out: Path) -> IO[bytes]:
    """Hold an exclusive lock the system frees when the process ends, however it ends."""
    try:
        path.touch(mode=0o600)
        handle = path.open("ab")
    except OSError as error:
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=out, reason=error.strerror or "refusé") from error
    try:
        if os.name == "posix":
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError as error:
        handle.close()
        raise EvalAssistError("OUTPUT_BUSY", path=out) from error
    return handle
