"""Reads a dossier in a process of its own, so that no file can crash, block or fill the machine of who reads it.

The child process has a limit of memory, of time on the processor, of the size of what it may write, and leaves no core
file; it is killed when its time is over and when its parent dies. What went wrong once is tried a second time with the costly steps off.
From the main thread of a Linux process the child is a fork (a few milliseconds); elsewhere it is a new interpreter.
The answer comes back as JSON, never as a pickle: a process that read a hostile file is not trusted.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from evalassist.ingest.fork import Fork, tie_to
from evalassist.ingest.options import ReadOptions
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError, notice

MAX_WRITTEN: Final = 512 * 1024 * 1024
"""Largest file the child may write, in bytes (its only file is the store of recognised images, capped lower)."""
SECOND_TRY_S: Final = 60.0
"""Seconds given at most to the second try, which reads text only."""
_MEMORY = "mémoire insuffisante"
_SLOW = "délai de {seconds:g} s dépassé"


class Reading:
    """A dossier being read; ``result`` waits for it. Start several, or do other work meanwhile.

    A context manager: leaving it before the result was asked for ends the child.
    """

    def __init__(self, path: Path, options: ReadOptions | None = None, data: bytes | None = None) -> None:
        """``data``: the content, when it is not to be read from ``path``, which is then only the name shown."""
        self._source = _Source(path, data)
        self._options = options or ReadOptions()
        self._child = _start(self._source, self._options)

    def result(self) -> Document:
        """Return the document, of a second and cheaper try when the first one failed.

        Raises ``EvalAssistError``: the codes of ``read_document``, TIMEOUT, WORKER_DIED.
        """
        answer, why = self._child.wait(self._options.timeout_s)
        if answer is not None and not _interrupted(answer):
            return _document(answer)
        if not self._options.costly:
            raise self._failure(answer, why)
        again = replace(self._options.cheap(), timeout_s=min(SECOND_TRY_S, self._options.timeout_s))
        second, _ = _start(self._source, again).wait(again.timeout_s)
        if second is None or _interrupted(second):
            raise self._failure(answer, why)
        document = _document(second)
        reason = f"première lecture arrêtée ({why or 'erreur interne du lecteur'}), images et tableaux difficiles laissés de côté"
        return document.model_copy(update={"notices": (*document.notices, notice("PARTIAL_READ", reason=reason))})

    def _failure(self, answer: dict[str, Any] | None, why: str) -> EvalAssistError:
        if answer is not None:
            return EvalAssistError(answer["code"], **answer["params"])
        if why == _SLOW.format(seconds=self._options.timeout_s):
            return EvalAssistError("TIMEOUT", file=self._source.shown, seconds=f"{self._options.timeout_s:g}")
        return EvalAssistError("WORKER_DIED", file=self._source.shown, reason=why)

    def close(self) -> None:
        """End the child if it is still there."""
        self._child.end()

    def __enter__(self) -> Reading:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()


def read_isolated(path: Path, options: ReadOptions | None = None) -> Document:
    """Return the dossier at ``path``, read in a process of its own. Errors as ``Reading.result``."""
    with Reading(path, options) as reading:
        return reading.result()


def read_held(data: bytes, name: str, options: ReadOptions | None = None) -> Document:
    """Return the dossier held in ``data`` and shown as ``name``, read in a process of its own. Errors as ``Reading.result``."""
    with Reading(Path(name), options, data) as reading:
        return reading.result()


def _interrupted(answer: dict[str, Any]) -> bool:
    """True when the reader stopped on something unforeseen, which a reading without the costly steps may avoid."""
    return bool(answer.get("again"))


def _document(answer: dict[str, Any]) -> Document:
    if "code" in answer:
        raise EvalAssistError(answer["code"], **answer["params"])
    return Document.model_validate_json(answer["document"])


@dataclass(frozen=True)
class _Source:
    """What is to be read: a file, or the bytes of one that is named only."""

    path: Path
    data: bytes | None

    @property
    def shown(self) -> str:
        """The name shown to people."""
        return self.path.name if self.data is None else str(self.path)


class _Forked:
    """A child made by a fork; it writes its answer into a pipe."""

    def __init__(self, source: _Source, options: ReadOptions) -> None:
        def work(into: int) -> None:
            _quiet()
            _write(into, _answer(source, options))

        self._child = Fork(work)

    def wait(self, seconds: float) -> tuple[dict[str, Any] | None, str]:
        """Return the answer, or None and why there is none."""
        until = time.monotonic() + seconds
        pieces: list[bytes] = []
        try:
            while piece := self._child.read(until):
                pieces.append(piece)
            if piece is None:
                return None, _SLOW.format(seconds=seconds)
            return _parsed(b"".join(pieces), self._child.wait())
        finally:
            self.end()

    def end(self) -> None:
        """Kill the child if it lives and bury it."""
        self._child.end()


class _Spawned:
    """A child that is a new interpreter; it writes its answer on its standard output."""

    def __init__(self, source: _Source, options: ReadOptions) -> None:
        asked = {name: str(value) if isinstance(value, Path) else value for name, value in asdict(options).items()}
        held = source.data is not None
        path = str(source.path if held else source.path.absolute())
        self._asked = (
            json.dumps({"path": path, "held": held, "parent": os.getpid(), "options": asked}).encode() + b"\n" + (source.data or b"")
        )
        self._process = subprocess.Popen(
            [sys.executable, "-m", "evalassist.ingest.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)},
        )  # fmt: skip

    def wait(self, seconds: float) -> tuple[dict[str, Any] | None, str]:
        """Return the answer, or None and why there is none."""
        try:
            data, _ = self._process.communicate(self._asked, timeout=seconds)
            return _parsed(data, self._process.returncode)
        except subprocess.TimeoutExpired:
            return None, _SLOW.format(seconds=seconds)
        finally:
            self.end()

    def end(self) -> None:
        """Kill the child if it lives and bury it."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


_started: Counter[str] = Counter()


def _import_reader(suffix: str) -> None:
    """From the second dossier of a kind on, import its reader here once, so that no further fork has to."""
    _started[suffix] += 1
    if _started[suffix] < 2:
        return
    if suffix == ".pdf":
        import evalassist.ingest.pdf.reader
        from evalassist.ingest.mupdf import mupdf

        mupdf()
    elif suffix == ".docx":
        import evalassist.ingest.docx.reader  # noqa: F401


def _start(source: _Source, options: ReadOptions) -> _Forked | _Spawned:
    forks = sys.platform == "linux" and threading.current_thread() is threading.main_thread()
    if forks:
        _import_reader(source.path.suffix.lower())
    try:
        return _Forked(source, options) if forks else _Spawned(source, options)
    except OSError as error:
        raise EvalAssistError("WORKER_DIED", file=source.shown, reason=error.strerror or "processus refusé") from error


def _parsed(data: bytes, status: int) -> tuple[dict[str, Any] | None, str]:
    if status == 0 and data:
        head, _, rest = data.partition(b"\n")
        answer: dict[str, Any] = json.loads(head)
        if answer.get("died"):
            return None, str(answer["died"])
        return (answer if "code" in answer else {"document": rest}), ""
    if status < 0:
        try:
            name = signal.Signals(-status).name
        except ValueError:
            name = str(-status)
        return None, {"SIGXCPU": "temps de calcul dépassé", "SIGKILL": _MEMORY}.get(name, f"signal {name}")
    return None, f"code de sortie {status}"


# --- what follows runs in the child ---


def _answer(source: _Source, options: ReadOptions) -> bytes:
    """Read under the limits and return the answer: one line of JSON, then the document when there is one."""
    _limit(options)
    try:
        from evalassist.ingest.gate import INTERRUPTED, read_bytes, read_document
        from evalassist.ingest.pdf import ahead

        ahead.allow()

        if source.data is None:
            document = read_document(source.path, options)
        else:
            document = read_bytes(source.data, source.shown, options)
        return b"{}\n" + document.model_dump_json().encode()
    except EvalAssistError as error:
        again = INTERRUPTED in error.params.get("reason", "")
        return json.dumps({"code": error.code, "params": error.params, "again": again}).encode()
    except MemoryError:
        return json.dumps({"died": _MEMORY}).encode()


def _limit(options: ReadOptions) -> None:
    """Bound memory (beyond what the process has already), processor time and written files; no core file."""
    try:
        import resource
    except ImportError:  # Windows: the time limit alone
        return
    seconds = int(options.timeout_s) + 10
    wanted = [
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, seconds * 4),
        (resource.RLIMIT_FSIZE, MAX_WRITTEN),
        (resource.RLIMIT_AS, _mapped() + options.max_memory),
    ]
    for what, value in wanted:
        with contextlib.suppress(ValueError, OSError):
            _, hard = resource.getrlimit(what)
            resource.setrlimit(what, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def _mapped() -> int:
    """Return the bytes of address space the process has already (a fork has its parent's libraries)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 4 * 1024 * 1024 * 1024


def _quiet() -> None:
    """Send what native libraries print to nowhere, and what Python would say of their crash."""
    faulthandler.disable()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _write(into: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(into, view) :]


def _main() -> None:
    asked = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read() if asked["held"] else None
    chosen = asked["options"]
    chosen["tessdata"] = Path(chosen["tessdata"]) if chosen["tessdata"] else None
    into = os.dup(1)
    tie_to(asked["parent"])
    _quiet()
    _write(into, _answer(_Source(Path(asked["path"]), data), ReadOptions(**chosen)))
    os._exit(0)


if __name__ == "__main__":
    _main()
