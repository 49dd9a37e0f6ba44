"""Workers that never come up: said at once, with the reason, and no dossier is blamed."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evalassist.cohort import executors
from evalassist.cohort.executors import Processes
from evalassist.model.errors import EvalAssistError
from tests.cohort.stub import batch, cohort, settings, work

ROOT = Path(__file__).resolve().parents[2]


class DiesWhenLoaded:
    """A work that ends the worker while it is being unpickled, before any initialiser."""

    def __reduce__(self) -> tuple[Any, tuple[int]]:
        return os._exit, (3,)


@pytest.mark.parametrize("jobs", [1, 2])
def test_workers_that_die_at_start_stop_the_run_with_one_coded_error(tmp_path: Path, jobs: int) -> None:
    source = cohort(tmp_path / "copies", 40)
    begun = time.monotonic()
    with pytest.raises(EvalAssistError) as caught:
        batch(source, tmp_path / "out", Processes(settings(), jobs, DiesWhenLoaded(), warm=False))  # type: ignore[arg-type]
    assert caught.value.code == "WORKER_START" and "aussitôt" in caught.value.message
    assert time.monotonic() - begun < 60
    assert len(batch(source, tmp_path / "out").done) == 40  # nothing was marked as failed meanwhile


def test_the_reason_of_a_worker_that_cannot_load_is_given(tmp_path: Path) -> None:
    chosen = replace(settings(), model=str(tmp_path / "absent"))
    with pytest.raises(EvalAssistError) as caught:
        batch(cohort(tmp_path / "copies", 3), tmp_path / "out", Processes(chosen, 1, work, warm=True))
    assert caught.value.code == "WORKER_START" and "absent" in caught.value.message


def test_a_worker_that_never_answers_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(executors, "START_S", 0.001)
    with pytest.raises(EvalAssistError) as caught:
        batch(cohort(tmp_path / "copies", 3), tmp_path / "out", Processes(settings(), 1, work, warm=False))
    assert caught.value.code == "WORKER_START" and "aucune réponse" in caught.value.message


def test_a_script_without_a_main_guard_can_start_workers(tmp_path: Path) -> None:
    source = cohort(tmp_path / "copies", 2)
    script = tmp_path / "sans_garde.py"
    script.write_text(
        "from pathlib import Path\n"
        "from evalassist.cli.run_batch import leave_main_alone\n"
        "from tests.cohort.stub import main\n"
        "leave_main_alone()\n"
        f"main({str(source)!r}, {str(tmp_path / 'out')!r}, 2)\n"
    )
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out").glob("*.json"))) == 2
