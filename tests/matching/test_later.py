"""Work in threads beside the rest: what is under way is known and waited for."""

from __future__ import annotations

import threading

import pytest

from evalassist.matching.later import busy, in_thread, settle


def test_work_under_way_is_known_and_waited_for() -> None:
    settle()
    gate = threading.Event()
    coming = in_thread(lambda: gate.wait(30))
    assert busy()
    threading.Timer(0.1, gate.set).start()
    settle()
    assert coming.done()
    assert coming.result() is True
    assert not busy()


def test_settle_waits_for_work_that_fails_and_its_error_comes_with_the_result() -> None:
    def fail() -> None:
        raise ValueError("essai")

    coming = in_thread(fail)
    settle()
    assert coming.done()
    with pytest.raises(ValueError, match="essai"):
        coming.result()
