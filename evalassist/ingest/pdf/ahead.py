"""Page scans read by two processes: a fork takes every second scan, in order, while this process reads the others.

Recognition is the slowest step by far and the engine inside PyMuPDF reads one image at a time per process. Which process reads a page does not
change what is read. A fork that fails costs nothing but time: its pages are read here.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from collections.abc import Callable, Sequence

from evalassist.ingest.fork import Fork
from evalassist.ingest.ocr_result import OcrResult, packed, unpacked

_FRAME = struct.Struct("<II")
"""Number of the page, bytes that follow; none for a page that gave no result."""
_alone = False


def allow() -> None:
    """Say that this process has one thread only and may be forked: the sandboxed reader does, before it reads."""
    global _alone
    _alone = True


class Ahead:
    """The results of the scans that a process beside reads; ``take`` waits for one."""

    def __init__(self, numbers: Sequence[int], read: Callable[[int], OcrResult | None]) -> None:
        """``numbers``: pages that are scans, ascending; ``read`` recognises one. Forks for two or more where there is a core to spare."""
        self._numbers = tuple(numbers[1::2]) if _alone and hasattr(os, "fork") and (os.cpu_count() or 1) > 1 else ()
        self._child: Fork | None = None
        self._data = b""
        if self._numbers:
            with contextlib.suppress(OSError):
                self._child = Fork(lambda into: self._recognise(into, read))

    def _recognise(self, into: int, read: Callable[[int], OcrResult | None]) -> None:
        with os.fdopen(into, "wb") as stream:
            for number in self._numbers:
                result = read(number)
                data = b"" if result is None else packed(result)
                stream.write(_FRAME.pack(number, len(data)) + data)
                stream.flush()

    def take(self, number: int, until: float) -> OcrResult | None:
        """Return the result of a page; None when it is not one of the other process's, has none, or is not there by ``until`` (monotonic)."""
        if number not in self._numbers:
            return None
        while self._child is not None and not self._child.ended:
            header = self._read(self._child, _FRAME.size, until)
            if header is None:
                break
            got, size = _FRAME.unpack(header)
            data = self._read(self._child, size, until)
            if data is None:
                break
            if got == number:
                try:
                    return unpacked(data) if data else None
                except (ValueError, KeyError, TypeError, IndexError, zlib.error):
                    return None
        self.close()
        return None

    def _read(self, child: Fork, size: int, until: float) -> bytes | None:
        while len(self._data) < size:
            piece = child.read(until)
            if not piece:
                return None
            self._data += piece
        found, self._data = self._data[:size], self._data[size:]
        return found

    def close(self) -> None:
        """End the other process if it is still there."""
        if self._child is not None:
            self._child.end()
