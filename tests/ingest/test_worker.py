"""The worker process: same reading, limits that hold, a second try, nothing left behind."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from evalassist.ingest import gate, worker
from evalassist.ingest.gate import read_document
from evalassist.ingest.options import ReadOptions
from evalassist.ingest.worker import Reading, read_held, read_isolated
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from tests.fixtures_docx import LONG, Raw, p

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks")
TEXT_ONLY = ReadOptions(ocr="never")
REAL = read_document


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    path = tmp_path / "dossier.docx"
    path.write_bytes(Raw(p("Titre", "Titre1") + p(LONG) * 40).bytes())
    return path


def children() -> set[int]:
    """The processes this one has started and not buried."""
    found = set()
    for task in Path(f"/proc/{os.getpid()}/task").iterdir():
        found |= {int(pid) for pid in (task / "children").read_text().split()}
    return found


def instead(monkeypatch: pytest.MonkeyPatch, way: object) -> None:
    """Have the child do something else than reading."""
    monkeypatch.setattr(gate, "read_document", way)


def first_only(bad: object) -> object:
    """Something that misbehaves while the costly steps are on, and reads when they are off."""

    def read(path: Path, options: ReadOptions) -> Document:
        if options.costly:
            bad()  # type: ignore[operator]
        return REAL(path, options)

    return read


def hang() -> None:
    while True:
        time.sleep(0.05)


def segfault() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def devour() -> None:
    kept = [bytearray(16_000_000) for _ in range(400)]
    raise AssertionError(len(kept))


def wrong() -> None:
    raise EvalAssistError("DOCX_BROKEN", file="x", reason=f"{gate.INTERRUPTED}, KeyError")


def test_same_document_as_in_process(dossier: Path) -> None:
    before = children()
    assert read_isolated(dossier, TEXT_ONLY) == read_document(dossier, TEXT_ONLY)
    assert children() == before


def test_same_document_from_a_thread_by_a_new_interpreter(dossier: Path) -> None:
    found: list[Document] = []
    thread = threading.Thread(target=lambda: found.append(read_isolated(dossier, TEXT_ONLY)))
    thread.start()
    thread.join(60)
    assert found == [read_document(dossier, TEXT_ONLY)]


def test_same_document_from_bytes_in_a_fork_and_a_new_interpreter(dossier: Path) -> None:
    data = dossier.read_bytes()
    wanted = read_document(dossier, TEXT_ONLY).model_copy(update={"file": "lot/dossier.docx"})
    assert read_held(data, "lot/dossier.docx", TEXT_ONLY) == wanted
    done: list[Document] = []
    thread = threading.Thread(target=lambda: done.append(read_held(data, "lot/dossier.docx", TEXT_ONLY)))
    thread.start()
    thread.join()
    assert done == [wanted]
    with pytest.raises(EvalAssistError) as refused:
        read_held(b"%PDF-1.7 rien", "lot/casse.pdf", TEXT_ONLY)
    assert refused.value.code == "PDF_BROKEN" and "lot/casse.pdf" in refused.value.message


def test_coded_errors_come_through(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError) as caught:
        read_isolated(tmp_path / "absent.pdf")
    assert caught.value.code == "FILE_MISSING" and "absent.pdf" in caught.value.message


@pytest.mark.parametrize(
    ("bad", "why"),
    [(hang, "délai de 1 s"), (segfault, "SIGSEGV"), (devour, "mémoire"), (wrong, "erreur interne"), (lambda: os._exit(9), "code de sortie 9")],
)  # fmt: skip
def test_second_try_without_the_costly_steps(dossier: Path, monkeypatch: pytest.MonkeyPatch, bad: object, why: str) -> None:
    before = children()
    instead(monkeypatch, first_only(bad))
    started = time.monotonic()
    document = read_isolated(dossier, ReadOptions(timeout_s=1 if bad is hang else 30, max_memory=300_000_000))
    assert time.monotonic() - started < 30
    (note,) = [n.message for n in document.notices if n.code == "PARTIAL_READ"]
    assert why in note and document.words > 100
    assert children() == before


@pytest.mark.parametrize(("bad", "code"), [(hang, "TIMEOUT"), (segfault, "WORKER_DIED"), (devour, "WORKER_DIED")])
def test_coded_error_when_both_tries_fail(dossier: Path, monkeypatch: pytest.MonkeyPatch, bad: object, code: str) -> None:
    before = children()
    instead(monkeypatch, lambda path, options: bad())  # type: ignore[operator]
    with pytest.raises(EvalAssistError) as caught:
        read_isolated(dossier, ReadOptions(timeout_s=1 if bad is hang else 30, max_memory=300_000_000))
    assert caught.value.code == code and "\n" not in caught.value.message
    assert children() == before


def test_a_second_unforeseen_error_keeps_its_code(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, lambda path, options: wrong())
    with pytest.raises(EvalAssistError, match="DOCX_BROKEN"):
        read_isolated(dossier)


def test_files_written_by_the_child_are_bounded(dossier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "MAX_WRITTEN", 1000)
    target = tmp_path / "trop"

    def flood() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        target.write_bytes(bytes(100_000))

    instead(monkeypatch, first_only(flood))
    document = read_isolated(dossier)
    assert "SIGXFSZ" in document.notices[-1].message and target.stat().st_size <= 1000


def test_leaving_early_ends_the_child(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = children()
    instead(monkeypatch, lambda path, options: hang())
    with Reading(dossier):
        assert len(children()) == len(before) + 1
    assert children() == before


def test_little_time_is_added(dossier: Path) -> None:
    def best(read: object) -> float:
        times = []
        for _ in range(7):
            started = time.perf_counter()
            read(dossier, TEXT_ONLY)  # type: ignore[operator]
            times.append(time.perf_counter() - started)
        return min(times)

    # 0.02 s on an idle machine; the bound leaves room for a busy one
    assert best(read_isolated) - best(read_document) < 0.6
