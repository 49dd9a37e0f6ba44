"""The work on a Dask cluster: the one a certifier has (``tcp://…``) or a local one started for the run (``local``).

A remote worker may not see the disk: the files travel with the task and the reports come back, so this process alone writes. Dask gives
a lost task to another worker; a dossier past its time has its worker restarted by its nanny.
"""

from __future__ import annotations

import contextlib
import logging
import time
import warnings
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from evalassist.cohort.executors import START_S, OnStage
from evalassist.cohort.job import Outcome, Settings, Task, Work, failed, work
from evalassist.model.errors import EvalAssistError

AHEAD: Final = 2
"""Tasks sent per thread of the cluster: enough to keep it busy, few enough to bound memory."""
_POLL_S: Final = 0.5


class DaskExecutor:
    """Runs tasks through ``distributed``; CLUSTER_UNAVAILABLE when the extra or the scheduler is missing."""

    def __init__(self, settings: Settings, address: str, jobs: int, work: Work = work) -> None:
        """``address``: tcp://host:port of a scheduler, or "local" for ``jobs`` workers on this machine."""
        self._settings = settings
        self._work = work
        self._remote = address != "local"
        try:
            from distributed import Client, LocalCluster
        except ImportError as error:
            raise EvalAssistError(
                "CLUSTER_UNAVAILABLE", address=address, reason="distributed n'est pas installé : pip install evalassist[cluster]"
            ) from error
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters comes back as an Outcome
        self._cluster: Any = None
        try:
            if address == "local":
                self._cluster = LocalCluster(
                    n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=logging.CRITICAL
                )
            self._client: Any = Client(self._cluster or address, timeout=20)
        except (OSError, ValueError, RuntimeError) as error:
            if self._cluster is not None:
                self._cluster.close()
            raise EvalAssistError("CLUSTER_UNAVAILABLE", address=address, reason=str(error) or type(error).__name__) from error

    def run(self, tasks: Iterable[Task], on_stage: OnStage) -> Iterator[Outcome]:
        """Yield the outcomes as they end; the cluster, or the connection to it, is closed at the end."""
        source = iter(tasks)
        again: deque[Task] = deque()
        running: dict[Any, tuple[Task, float | None]] = {}
        cold = True
        try:
            while True:
                while len(running) < self._room():
                    task = again.popleft() if again else next(source, None)
                    if task is None:
                        break
                    running[self._submit(task)] = (task, None)
                    on_stage(task.label, "envoyé à la grappe")
                if not running:
                    return
                ended = self._ended(list(running))
                for future in ended:
                    task, _ = running.pop(future)
                    cold = False
                    outcome = self._outcome(future, task)
                    if outcome.code == "WORKER_DIED" and not task.cheap:
                        again.append(replace(task, cheap="le processus de lecture a disparu"))
                    else:
                        yield outcome
                for task in self._late(running, cold):
                    if task.cheap:
                        yield failed(task, "TIMEOUT", file=task.label, seconds=self._settings.timeout_s)
                    else:
                        again.append(replace(task, cheap=f"délai de {self._settings.timeout_s} s dépassé"))
        finally:
            for future in running:
                with contextlib.suppress(Exception):
                    future.cancel()
            with contextlib.suppress(Exception):
                self._client.close(timeout=10)
            if self._cluster is not None:
                self._cluster.close(timeout=10)

    def _room(self) -> int:
        threads: dict[str, int] = self._client.nthreads()
        return AHEAD * max(1, sum(threads.values()))

    def _submit(self, task: Task) -> Any:
        if self._remote and task.payload is None:
            payload: list[bytes | EvalAssistError] = []
            for ref in task.files:
                try:
                    payload.append(ref.load())
                except EvalAssistError as error:
                    payload.append(error)
            task = replace(task, payload=tuple(payload))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "large object in graph": the dossier itself has to travel
            return self._client.submit(_run, self._settings, task, self._work, pure=False, key=f"evalassist-{task.key}-{bool(task.cheap)}")

    def _ended(self, futures: list[Any]) -> list[Any]:
        from distributed import wait

        with contextlib.suppress(TimeoutError):
            wait(futures, timeout=_POLL_S, return_when="FIRST_COMPLETED")
        return [future for future in futures if future.done()]

    def _outcome(self, future: Any, task: Task) -> Outcome:
        from distributed import KilledWorker

        try:
            outcome: Outcome = future.result()
            return outcome
        except KilledWorker:
            return failed(task, "WORKER_DIED", file=task.label, reason="plusieurs processus de la grappe s'y sont arrêtés")
        except Exception as error:
            return failed(task, "INTERNAL", stage=f"dossier « {task.label} »", reason=f"{type(error).__name__}: {error}")
        finally:
            future.release()

    def _late(self, running: dict[Any, tuple[Task, float | None]], cold: bool) -> list[Task]:
        """Stop the dossiers past their time. The clock of a dossier starts when a worker is seen working on it."""
        at: dict[str, str] = {}
        with contextlib.suppress(Exception):
            for address, keys in self._client.processing().items():
                for key in list(keys)[:1]:  # a worker's first task is the one it works on
                    at[str(key)] = address
        now = time.monotonic()
        limit = self._settings.timeout_s + (START_S if cold else 0.0)
        late: list[Task] = []
        for future, (task, begun) in list(running.items()):
            address_of = at.get(str(future.key))
            if address_of is None:
                continue
            if begun is None:
                running[future] = (task, now)
            elif now - begun > limit:
                late.append(task)
                del running[future]
                with contextlib.suppress(Exception):
                    future.cancel(force=True)
                    self._client.restart_workers([address_of], timeout=30, raise_for_error=False)
        return late


def _run(settings: Settings, task: Task, work: Work) -> Outcome:
    return work(settings, task, lambda stage: None)
