import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from evalassist.cohort import state as state_module
from evalassist.cohort.executors import InProcess, Processes
from evalassist.cohort.sources import discover
from evalassist.cohort.state import FOLDER, State
from evalassist.model.errors import EvalAssistError
from evalassist.report import writers
from tests.cohort.stub import Follow, batch, cohort, outputs, settings, wait_for_kill_point, work

ROOT = Path(__file__).resolve().parents[2]


def processes(jobs: int = 2, timeout_s: int = 30) -> Processes:
    return Processes(settings(timeout_s), jobs, work, warm=False)


def start(source: Path, out: Path, sleep: str = "0.05") -> "subprocess.Popen[bytes]":
    code = f"from tests.cohort.stub import main; main({str(source)!r}, {str(out)!r}, 2)"
    env = {**os.environ, "PYTHONPATH": str(ROOT), "STUB_SLEEP": sleep}
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=env, stderr=subprocess.DEVNULL)


def children(pid: int) -> list[int]:
    """Worker processes of ``pid`` (not the resource tracker)."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rsplit(")", 1)[1].split()
            command = (path.parent / "cmdline").read_bytes()
        except OSError:
            continue
        if int(fields[1]) == pid and b"spawn_main" in command and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[tuple[Path, dict[str, bytes]]]:
    source = cohort(tmp_path / "copies", 12)
    batch(source, tmp_path / "modele")
    yield source, outputs(tmp_path / "modele")


def test_processes_and_this_process_give_the_same_bytes(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, wanted = whole
    follow = Follow()
    result = batch(source, tmp_path / "out", processes(), follow)
    assert outputs(tmp_path / "out") == wanted
    assert [item.label for item in result.done] == [f"dossier{number:03d}.pdf" for number in range(12)]
    assert ("dossier003.pdf", "lecture") in follow.stages


def test_poisoned_dossiers_fail_alone(tmp_path: Path) -> None:
    source = cohort(tmp_path / "copies", 50, ("MEURT", "BOUCLE", "LEVE", "VIDE", "MEURT"))
    result = batch(source, tmp_path / "out", processes(timeout_s=2))
    assert [item.code for item in result.done[:5]] == ["WORKER_DIED", "TIMEOUT", "INTERNAL", "FILE_EMPTY", "WORKER_DIED"]
    assert all(item.ok for item in result.done[5:])
    assert len(outputs(tmp_path / "out")) == 45


def test_a_second_run_does_nothing_twice(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, wanted = whole
    (source / "dossier013.pdf").write_text("texte nouveau")
    (source / "dossier001.pdf").write_text("texte changé")
    (tmp_path / "modele" / "dossier002.json").write_bytes(b"coup")
    (tmp_path / "modele" / "dossier004.json").unlink()
    follow = Follow()
    batch(source, tmp_path / "modele", follow=follow)
    assert sorted(follow.fresh) == ["dossier001.pdf", "dossier002.pdf", "dossier004.pdf", "dossier013.pdf"]
    assert len(follow.reused) == 9
    again = outputs(tmp_path / "modele")
    assert again["dossier002.json"] == wanted["dossier002.json"] and again["dossier001.json"] != wanted["dossier001.json"]


def test_another_model_or_rubric_reads_again(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    follow = Follow()
    batch(whole[0], tmp_path / "modele", follow=follow, model="autre")
    assert len(follow.fresh) == 12


def test_a_dossier_that_became_unreadable_leaves_no_old_report(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, _ = whole
    (source / "dossier005.pdf").write_text("VIDE")
    result = batch(source, tmp_path / "modele")
    assert [item.label for item in result.failures] == ["dossier005.pdf"]
    assert "dossier005.json" not in outputs(tmp_path / "modele")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
@pytest.mark.parametrize("seed", range(3))
def test_kill_9_of_the_parent_then_resume(tmp_path: Path, whole: tuple[Path, dict[str, bytes]], seed: int) -> None:
    source, wanted = whole
    out = tmp_path / "out"
    parent = start(source, out)
    wait_for_kill_point(out, seed, len(wanted))
    workers = children(parent.pid)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    batch(source, out)
    assert outputs(out) == wanted
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_kill_9_of_a_worker_changes_nothing(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, wanted = whole
    killed: list[int] = []

    def kill_once() -> None:
        if not killed and (found := children(os.getpid())):
            killed.append(found[0])
            os.kill(found[0], signal.SIGKILL)

    result = batch(source, tmp_path / "out", processes(), Follow(kill_once))
    assert killed and not result.failures
    assert outputs(tmp_path / "out") == wanted


def test_ctrl_c_keeps_what_is_done(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, wanted = whole
    count = 0

    def interrupt() -> None:
        nonlocal count
        count += 1
        if count == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch(source, tmp_path / "out", processes(), Follow(interrupt))
    assert not children(os.getpid()) or not Path("/proc/self/stat").exists()
    follow = Follow()
    batch(source, tmp_path / "out", follow=follow)
    assert len(follow.reused) >= 4 and len(follow.reused) + len(follow.fresh) == 12
    assert outputs(tmp_path / "out") == wanted


def test_two_runs_at_once_on_one_folder(tmp_path: Path) -> None:
    source = cohort(tmp_path / "copies", 2)
    with State(tmp_path / "out"), pytest.raises(EvalAssistError) as caught:
        batch(source, tmp_path / "out")
    assert caught.value.code == "OUTPUT_BUSY"
    assert len(batch(source, tmp_path / "out").done) == 2


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("x")
    for out in (tmp_path / "fichier" / "out", Path("/proc/evalassist-essai")):
        with pytest.raises(EvalAssistError) as caught:
            State(out)
        assert caught.value.code == "OUTPUT_UNWRITABLE"
    if os.name == "posix" and os.getuid() != 0:
        closed = tmp_path / "ferme"
        closed.mkdir(mode=0o500)
        with pytest.raises(EvalAssistError) as caught:
            State(closed)
        assert caught.value.code == "OUTPUT_UNWRITABLE"


def test_a_full_disk_stops_the_run_and_a_later_one_ends_it(
    tmp_path: Path, whole: tuple[Path, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    source, wanted = whole
    real = writers.os.fdopen
    calls = 0

    def full(handle: int, mode: str) -> object:
        nonlocal calls
        calls += 1
        if calls == 6:
            os.close(handle)
            raise OSError(28, "No space left on device")
        return real(handle, mode)

    monkeypatch.setattr(writers.os, "fdopen", full)
    with pytest.raises(EvalAssistError) as caught:
        batch(source, tmp_path / "out")
    assert caught.value.code == "OUTPUT_UNWRITABLE"
    monkeypatch.undo()
    assert len(outputs(tmp_path / "out")) == 5
    batch(source, tmp_path / "out")
    assert outputs(tmp_path / "out") == wanted


@pytest.mark.skipif(os.name != "posix", reason="needs mount")
def test_a_disk_that_is_really_full(tmp_path: Path, whole: tuple[Path, dict[str, bytes]]) -> None:
    source, wanted = whole
    small = tmp_path / "petit"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160k", "tmpfs", str(small)], capture_output=True, check=False).returncode:
        pytest.skip("mounting needs rights")
    try:
        with pytest.raises(EvalAssistError) as caught:
            batch(source, small / "out", processes())
        assert caught.value.code == "OUTPUT_UNWRITABLE"
        kept = outputs(small / "out")
        assert 0 < len(kept) < len(wanted) and all(wanted[name] == data for name, data in kept.items())
        subprocess.run(["mount", "-o", "remount,size=4m", str(small)], check=True)
        follow = Follow()
        batch(source, small / "out", follow=follow)
        assert outputs(small / "out") == wanted and len(follow.reused) >= len(kept) - 1
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_clock_that_jumps_changes_nothing(tmp_path: Path, whole: tuple[Path, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch) -> None:
    source, wanted = whole
    jumps = iter([0, 86_400 * 400, -86_400 * 800, 3600] * 10_000)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + next(jumps))
    result = batch(source, tmp_path / "out", processes(timeout_s=5))
    assert not result.failures and outputs(tmp_path / "out") == wanted
    os.utime(source / "dossier003.pdf", (0, 0))  # a date is not what tells a change
    follow = Follow()
    batch(source, tmp_path / "out", follow=follow)
    assert len(follow.reused) == 12


def test_a_dossier_changed_while_it_is_read(tmp_path: Path) -> None:
    source = cohort(tmp_path / "copies", 3)
    inventory = discover(source)
    ref = inventory.submissions[1].files[0].hashed()
    ref.path.write_text("texte pendant")
    with pytest.raises(EvalAssistError) as caught:
        ref.load()
    assert caught.value.code == "FILE_CHANGED"
    result = batch(source, tmp_path / "out", _ChangesUnderway(settings(), work))
    assert [item.code for item in result.done] == ["", "FILE_CHANGED", ""]
    assert not batch(source, tmp_path / "out").failures


class _ChangesUnderway(InProcess):
    """Rewrites the second dossier between its listing and its reading."""

    def run(self, tasks, on_stage):  # type: ignore[no-untyped-def]
        def changed():  # type: ignore[no-untyped-def]
            for task in tasks:
                if task.label == "dossier001.pdf":
                    task.files[0].path.write_text("texte tout autre")
                yield task

        return super().run(changed(), on_stage)


def test_a_broken_record_is_said(tmp_path: Path) -> None:
    source = cohort(tmp_path / "copies", 1)
    batch(source, tmp_path / "out")
    (tmp_path / "out" / FOLDER / state_module.DATABASE).write_bytes(b"pas une base" * 100)
    with pytest.raises(EvalAssistError) as caught:
        batch(source, tmp_path / "out")
    assert caught.value.code == "STATE_BROKEN"


def test_outputs_are_private(tmp_path: Path) -> None:
    batch(cohort(tmp_path / "copies", 2), tmp_path / "out")
    if os.name == "posix":
        for path in [tmp_path / "out", *(tmp_path / "out").rglob("*")]:
            assert path.stat().st_mode & 0o077 == 0, path


def test_few_tasks_are_drawn_ahead(tmp_path: Path) -> None:
    drawn = 0
    task = replace(_task(tmp_path), key="")

    def tasks():  # type: ignore[no-untyped-def]
        nonlocal drawn
        for number in range(50):
            drawn += 1
            yield replace(task, key=str(number), stem=f"d{number}")

    ended = 0
    for _ in processes().run(tasks(), lambda label, stage: None):
        ended += 1
        assert drawn - ended <= 2
    assert ended == 50


def _task(tmp_path: Path):  # type: ignore[no-untyped-def]
    from evalassist.cohort.batch import task_of

    return task_of(discover(cohort(tmp_path / "copies", 1)).submissions[0], settings(), "m", "1")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_dask_gives_the_same_bytes_even_with_a_worker_killed(
    tmp_path: Path, whole: tuple[Path, dict[str, bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    distributed = pytest.importorskip("distributed")
    from evalassist.cohort.dask_executor import DaskExecutor

    source, wanted = whole
    monkeypatch.setenv("STUB_SLEEP", "0.1")
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50)
    try:
        victim = next(iter(cluster.workers.values())).process.process.pid
        killed: list[int] = []

        def kill_once() -> None:
            if not killed:
                killed.append(victim)
                os.kill(victim, signal.SIGKILL)

        executor = DaskExecutor(settings(), cluster.scheduler_address, 2, work)
        result = batch(source, tmp_path / "out", executor, Follow(kill_once))
    finally:
        cluster.close()
    assert killed and not result.failures
    assert outputs(tmp_path / "out") == wanted


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_local_cluster_of_four_over_sixty_dossiers_with_a_worker_killed_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--cluster local``: the cluster is the run's own."""
    pytest.importorskip("distributed")
    from evalassist.cohort.dask_executor import DaskExecutor

    source = cohort(tmp_path / "copies", 60)
    batch(source, tmp_path / "modele")
    monkeypatch.setenv("STUB_SLEEP", "0.05")
    executor = DaskExecutor(settings(), "local", 4, work)
    ended: list[int] = []
    killed: list[int] = []

    def kill_half_way() -> None:
        ended.append(1)
        if len(ended) == 30:
            pids = [nanny.process.process.pid for nanny in executor._cluster.workers.values()]
            assert len(pids) == 4
            killed.append(pids[0])
            os.kill(pids[0], signal.SIGKILL)

    result = batch(source, tmp_path / "out", executor, Follow(kill_half_way))
    assert killed and not result.failures and len(result.done) == 60
    assert outputs(tmp_path / "out") == outputs(tmp_path / "modele")


def test_no_scheduler_is_one_coded_line(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    from evalassist.cohort.dask_executor import DaskExecutor

    with pytest.raises(EvalAssistError) as caught:
        DaskExecutor(settings(), "carte://rien", 1, work)
    assert caught.value.code == "CLUSTER_UNAVAILABLE"
