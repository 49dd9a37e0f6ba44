"""Where the work runs: in this process, in local processes, or on a Dask cluster (``dask_executor``). Same tasks in, same bytes out.

Local processes are concurrent.futures pools of one process each ("lanes"): a broken pool then names the dossier that broke it, and a
dossier past its time can be stopped alone. Every worker keeps its encoder loaded, ignores Ctrl-C (the parent stops it) and ends when
the parent is gone.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any, Final, Protocol

from evalassist.cohort.job import Outcome, Settings, Task, Work, failed, limit_memory, warm_up, work
from evalassist.model.errors import EvalAssistError

OnStage = Callable[[str, str], None]
"""Called with (label of the dossier, stage in French)."""
TRIES: Final = 2
"""A dossier whose worker died (killed by the system, crash in a library) is tried again in a fresh worker, then without the costly steps;
one past its time is tried again without them."""
STARTS: Final = 2
"""Beside one per lane, workers that may die one after the other before they take a dossier up: then the machine is at fault, not a dossier."""
START_S: Final = 180.0
"""Seconds a fresh worker may take to import and load its encoder, before the dossier's own time."""
_POLL_S: Final = 0.2
_FAILED: Final = "!"
"""Begins the message of a worker that could not start."""


class Executor(Protocol):
    """Runs tasks and yields their outcomes in the order they end; at most a few tasks are drawn ahead of the work."""

    def run(self, tasks: Iterable[Task], on_stage: OnStage) -> Iterator[Outcome]:
        """Yield one Outcome per task; closing the iterator stops the work."""


class InProcess:
    """Everything in this process, one dossier after the other; the time limit is the readers' own, nothing is killed."""

    def __init__(self, settings: Settings, work: Work = work) -> None:
        """``work`` is replaced in tests."""
        self._settings = settings
        self._work = work

    def run(self, tasks: Iterable[Task], on_stage: OnStage) -> Iterator[Outcome]:
        """Yield the outcomes in the order of the tasks."""
        for task in tasks:
            label = task.label
            yield self._work(self._settings, task, lambda stage, label=label: on_stage(label, stage))  # type: ignore[misc]


class Processes:
    """``jobs`` local worker processes, started by spawn; a dossier past ``timeout_s`` is stopped and reported as TIMEOUT."""

    def __init__(self, settings: Settings, jobs: int, work: Work = work, warm: bool = True) -> None:
        """``warm``: load the encoder when a worker starts."""
        self._settings = settings
        self._jobs = max(1, jobs)
        self._work = work
        self._warm = warm
        self._stillborn = 0

    def began(self) -> None:
        """Note that a worker took a dossier up: workers can start here."""
        self._stillborn = 0

    def died_at_start(self, why: str) -> None:
        """Note that a worker ended before it took a dossier up; WORKER_START when one after the other does."""
        self._stillborn += 1
        if self._stillborn >= STARTS + self._jobs:
            raise EvalAssistError("WORKER_START", reason=why)

    def run(self, tasks: Iterable[Task], on_stage: OnStage) -> Iterator[Outcome]:
        """Yield the outcomes as they end; WORKER_START when the workers die before they take a dossier up."""
        source = iter(tasks)
        again: deque[tuple[Task, int]] = deque()
        lanes: list[_Lane] = []
        try:
            while True:
                for lane in [*lanes, *(_Lane(self) for _ in range(self._jobs - len(lanes)))]:
                    if lane.task is not None:
                        continue
                    item = again.popleft() if again else next(((task, 1) for task in source), None)
                    if item is None:
                        continue
                    if lane not in lanes:
                        lanes.append(lane)
                    lane.start(*item)
                busy = [lane for lane in lanes if lane.future is not None]
                if not busy:
                    return
                wait([lane.future for lane in busy if lane.future is not None], timeout=_POLL_S, return_when=FIRST_COMPLETED)
                for lane in busy:
                    outcome = lane.poll(on_stage, again)
                    if outcome is not None:
                        yield outcome
        finally:
            for lane in lanes:
                lane.stop()


class _Lane:
    """One worker process and the dossier it works on."""

    def __init__(self, owner: Processes) -> None:
        self._owner = owner
        self._pool: ProcessPoolExecutor | None = None
        self._receive: Connection | None = None
        self._pid = 0
        self._deadline = 0.0
        self._started = False
        self._reason = ""
        self._tried = 1
        self.task: Task | None = None
        self.future: Future[Outcome] | None = None

    def start(self, task: Task, tried: int) -> None:
        """Give the lane a dossier; a worker is started when there is none."""
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._receive, send = context.Pipe(duplex=False)
            owner = self._owner
            self._pool = ProcessPoolExecutor(
                1, mp_context=context, initializer=_start, initargs=(owner._settings, owner._work, owner._warm, send)
            )
            self._pid = 0
        self.task, self._tried, self._started, self._reason = task, tried, False, ""
        self._deadline = time.monotonic() + START_S
        try:
            self.future = self._pool.submit(_do, task)
        except BrokenProcessPool:  # it died while it waited for work
            self.stop()
            self.start(task, tried)

    def poll(self, on_stage: OnStage, again: deque[tuple[Task, int]]) -> Outcome | None:
        """Return the outcome when there is one; a task whose worker died goes to ``again`` or fails."""
        task, future = self.task, self.future
        assert task is not None and future is not None
        self._listen(task, on_stage)
        if not future.done():
            if time.monotonic() < self._deadline:
                return None
            self.stop()
            if not self._started:
                self._owner.died_at_start(f"aucune réponse après {START_S:g} s")
                again.appendleft((task, self._tried))
                return None
            seconds = self._owner._settings.timeout_s
            if not task.cheap:
                again.append((replace(task, cheap=f"délai de {seconds} s dépassé"), 1))
                return None
            return failed(task, "TIMEOUT", file=task.label, seconds=seconds)
        self.task = self.future = None
        try:
            return future.result()
        except BrokenProcessPool:
            self._listen(task, on_stage)
            reason = self._reason
            self.stop()  # the pool is broken: this only clears it away
            if not self._started:
                self._owner.died_at_start(reason or "le processus s'arrête aussitôt")
                again.appendleft((task, self._tried))  # the dossier was not even opened
                return None
            if self._tried < TRIES:
                again.append((task, self._tried + 1))
                return None
            if not task.cheap:
                again.append((replace(task, cheap="le processus de lecture a disparu"), TRIES))
                return None
            return failed(task, "WORKER_DIED", file=task.label, reason="le processus de lecture a disparu plusieurs fois")
        except Exception as error:
            return failed(task, "INTERNAL", stage=f"dossier « {task.label} »", reason=f"{type(error).__name__}: {error}")

    def _listen(self, task: Task, on_stage: OnStage) -> None:
        try:
            while self._receive is not None and self._receive.poll():
                pid, stage = self._receive.recv()
                self._pid = pid
                if stage.startswith(_FAILED):
                    self._reason = stage[len(_FAILED) :]
                    continue
                if stage and not self._started:
                    self._started = True
                    self._owner.began()
                    self._deadline = time.monotonic() + self._owner._settings.timeout_s
                if stage:
                    on_stage(task.label, stage)
        except (EOFError, OSError):
            self._receive = None

    def stop(self) -> None:
        """End the worker, if any: asked when it is idle, killed when it is not."""
        pool, self._pool = self._pool, None
        idle = self.future is None
        self.task = self.future = None
        if pool is None:
            return
        if idle:
            pool.shutdown(wait=True)
            self._close()
            return
        if not self._pid and self._receive is not None:
            with contextlib.suppress(EOFError, OSError):
                if self._receive.poll():
                    self._pid = self._receive.recv()[0]
        pids = {self._pid, *(getattr(pool, "_processes", None) or {})} - {0}
        for pid in pids:
            with contextlib.suppress(OSError):
                os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        pool.shutdown(wait=True, cancel_futures=True)
        self._close()

    def _close(self) -> None:
        if self._receive is not None:
            self._receive.close()
        self._receive, self._pid = None, 0


_worker: dict[str, Any] = {}


def _start(settings: Settings, work: Work, warm: bool, send: Connection) -> None:
    """Initialise a worker process: no Ctrl-C of its own, an end when the parent is gone, memory cap, encoder loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _worker.update(settings=settings, work=work, send=send)
    send.send((os.getpid(), ""))
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        limit_memory(settings.memory_mb)
        if warm:
            warm_up(settings)
    except BaseException as error:
        reason = error.message if isinstance(error, EvalAssistError) else f"{type(error).__name__} {error}".strip()[:200]
        send.send((os.getpid(), _FAILED + ("mémoire insuffisante" if isinstance(error, MemoryError) else reason)))
        os._exit(1)  # the parent has the reason: no traceback on the screen


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _do(task: Task) -> Outcome:
    send: Connection = _worker["send"]

    def stage(name: str) -> None:
        with contextlib.suppress(OSError):
            send.send((os.getpid(), name))

    stage("démarrage")
    outcome: Outcome = _worker["work"](_worker["settings"], task, stage)
    return outcome
