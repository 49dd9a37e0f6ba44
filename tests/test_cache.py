"""The store of results: what is kept comes back, what breaks is a miss, several processes share it."""

from __future__ import annotations

import multiprocessing
import sqlite3
import stat
from pathlib import Path

import pytest

from evalassist import cache
from evalassist.cache import FILE_NAME, Store, digest


def test_digest_does_not_run_parts_together() -> None:
    assert digest("ab", "c") != digest("a", "bc") and digest("é") == digest("é".encode())
    assert len(digest(b"")) == 64


def test_kept_values_come_back_in_another_store(tmp_path: Path) -> None:
    first = Store(tmp_path / "neuf")
    assert first.get("k") is None and first.put("k", b"\x00valeur")
    assert Store(tmp_path / "neuf").get("k") == b"\x00valeur"
    first.put("k", b"autre")
    assert first.get("k") == b"autre"
    first.clear()
    assert list((tmp_path / "neuf").iterdir()) == [] and first.get("k") is None


def test_only_the_user_can_read_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "c")
    store.put("k", b"v")
    assert stat.S_IMODE((tmp_path / "c").stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "c").iterdir()} == {0o600}


def test_size_is_bounded_and_the_unused_go_first(tmp_path: Path) -> None:
    store = Store(tmp_path, max_bytes=10_000)
    assert not store.put("large", bytes(2_600))
    for at in range(12):
        store.put(f"k{at}", bytes(1_000))
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE entry SET used = used - 90000 WHERE key = 'k11'")
    store.prune()
    left = [at for at in range(12) if store.get(f"k{at}") is not None]
    assert len(left) == 8 and 11 not in left and 0 not in left and 10 in left


def test_old_entries_are_forgotten(tmp_path: Path) -> None:
    store = Store(tmp_path, max_age_s=3600)
    store.put("k", b"v")
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE entry SET used = used - 7200")
    assert store.prune() == 1 and store.get("k") is None


def test_a_file_that_is_no_database_is_started_again(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"pas une base" * 500)
    store = Store(tmp_path)
    assert store.get("k") is None and store.put("k", b"v") and store.get("k") == b"v"


def test_a_folder_that_cannot_be_made_is_a_miss(tmp_path: Path) -> None:
    (tmp_path / "fichier").write_text("x")
    store = Store(tmp_path / "fichier" / "dedans")
    assert store.get("k") is None and not store.put("k", b"v") and store.prune() == 0


def test_turned_off_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVALASSIST_CACHE_DIR", str(tmp_path / "ici"))
    monkeypatch.setenv("EVALASSIST_NO_CACHE", "1")
    assert cache.shared_store() is None
    monkeypatch.setenv("EVALASSIST_NO_CACHE", "0")
    store = cache.shared_store()
    assert store is not None and store.path == tmp_path / "ici" / FILE_NAME and not store.path.exists()


def _fill(folder: Path, name: str) -> None:
    store = Store(folder)
    for at in range(60):
        store.put(f"{name}{at}", name.encode() * 100)
        store.get(f"{name}{at}")


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    parent = Store(tmp_path)
    parent.put("p", b"parent")
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_fill, args=(tmp_path, name)) for name in "abcd"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0]
    assert parent.get("p") == b"parent"
    kept = sum(parent.get(f"{name}{at}") == name.encode() * 100 for name in "abcd" for at in range(60))
    assert kept == 240
