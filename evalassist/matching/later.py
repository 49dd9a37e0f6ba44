"""Loading and encoding in threads beside the rest: the encoder computes without the interpreter's lock, so that two cores do two things at once.

Nothing here changes a vector: each text is encoded alone (see ``OnnxEncoder``), whatever runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from evalassist.matching.encoder import Encoder, Vectors

T = TypeVar("T")
_running: set[Future[Any]] = set()


def in_thread(work: Callable[[], T]) -> Future[T]:
    """Do ``work`` in a thread of its own; ``result`` of what is returned waits for it and raises what it raised."""
    pool = ThreadPoolExecutor(1)
    coming = pool.submit(work)
    _running.add(coming)
    coming.add_done_callback(_running.discard)
    pool.shutdown(wait=False)
    return coming


def busy() -> bool:
    """Whether something begun with ``in_thread`` is still being done: the interpreter would wait for it before it ends."""
    return any(not coming.done() for coming in tuple(_running))


def settle() -> None:
    """Wait for all that was begun with ``in_thread``, whatever came of it; call it before a fork.

    There is something to wait for only when what began it has failed meanwhile, as a dossier that cannot be read.
    """
    wait(tuple(_running))


def encode_later(encoder: Encoder, texts: Sequence[str]) -> Future[Vectors]:
    """Encode beside what the caller does meanwhile."""
    return in_thread(lambda: encoder.encode(texts))


class LaterEncoder:
    """The encoder that ships, loaded and hashed in a thread from ``start`` on; whatever is asked of it waits until it is there.

    Start it after a fork, not before: a child must not be made while a thread may hold a lock.
    """

    def __init__(self) -> None:
        """MODEL_NOT_FOUND at the first question when its files are missing or damaged."""
        self._coming: Future[Encoder] | None = None

    def start(self) -> None:
        """Begin to load, if that has not begun."""
        if self._coming is None:
            self._coming = in_thread(_loaded)

    def _there(self) -> Encoder:
        self.start()
        assert self._coming is not None
        return self._coming.result()

    @property
    def name(self) -> str:
        """Name written in the report."""
        return self._there().name

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the model's content."""
        return self._there().sha256

    def encode(self, texts: Sequence[str]) -> Vectors:
        """float32 (n, dim), unit rows, as the encoder's own."""
        return self._there().encode(texts)


def _loaded() -> Encoder:
    from evalassist.matching.encoder import load_encoder

    encoder = load_encoder()
    _ = encoder.sha256
    return encoder
