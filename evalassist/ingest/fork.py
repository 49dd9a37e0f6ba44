"""A fork of this process that does one piece of work and answers through a pipe: it dies with its parent and is always buried."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from collections.abc import Callable


class Fork:
    """One child process; ``read`` takes what it writes, ``wait`` its exit code, ``end`` kills and buries it. Linux and other POSIX only."""

    def __init__(self, work: Callable[[int], None]) -> None:
        """Start the child: it calls ``work`` with the descriptor it writes its answer to, then exits: 0, or 1 when that raised. OSError."""
        self._out, into = os.pipe()
        parent = os.getpid()
        try:
            self._pid = os.fork()
        except OSError:
            os.close(self._out)
            os.close(into)
            raise
        if self._pid == 0:
            status = 1
            try:
                os.close(self._out)
                tie_to(parent)
                work(into)
                status = 0
            finally:
                os._exit(status)
        os.close(into)
        self._poll = select.poll()
        self._poll.register(self._out, select.POLLIN | select.POLLHUP)

    @property
    def ended(self) -> bool:
        """True once ``end`` was called: there is nothing more to read."""
        return self._out < 0

    def read(self, until: float) -> bytes | None:
        """Return the next bytes, b"" at the end of what the child writes, None when ``until`` (monotonic, seconds) comes first."""
        left = until - time.monotonic()
        return os.read(self._out, 1 << 20) if left > 0 and self._poll.poll(1000 * left) else None

    def wait(self) -> int:
        """Return the exit code of the child, minus the signal's number when one killed it; it must have closed its pipe."""
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def end(self) -> None:
        """Kill the child if it lives and bury it."""
        if self._pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                os.waitpid(self._pid, 0)
            self._pid = 0
        if self._out >= 0:
            os.close(self._out)
            self._out = -1


def tie_to(parent: int) -> None:
    """Have the kernel end this process when its parent dies (Linux), and leave interrupts to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if hasattr(os, "getppid") and sys.platform != "win32" and os.getppid() != parent:
        os._exit(1)
