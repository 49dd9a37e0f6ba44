"""A store of results by content: the same bytes asked the same question give the answer kept from last time.

Keys are SHA-256 digests of everything the answer depends on (see ``digest``); values are bytes. The store is one SQLite
file in the user's cache folder, readable by that user only, bounded in size and age, and safe to share between processes.
It never fails a run: whatever goes wrong with it is a miss. ``EVALASSIST_NO_CACHE=1`` turns it off, and
``EVALASSIST_CACHE_DIR`` puts it elsewhere.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import time
from functools import cache
from pathlib import Path
from typing import Final

FILE_NAME: Final = "store.sqlite3"
MAX_BYTES: Final = 256 * 1024 * 1024
MAX_AGE_S: Final = 30 * 24 * 3600
"""Answers nobody asked for again within 30 days are forgotten: they hold words of dossiers."""
_BUSY_S: Final = 2.0
_PRUNE_EVERY: Final = 50
_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value BLOB NOT NULL, size INTEGER NOT NULL, used INTEGER NOT NULL)",
    "CREATE INDEX IF NOT EXISTS entry_used ON entry (used)",
)


def digest(*parts: str | bytes) -> str:
    """Return the key of an answer: the SHA-256 of the parts, each preceded by its length so that none runs into the next."""
    state = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "big"))
        state.update(data)
    return state.hexdigest()


def enabled() -> bool:
    """False when the environment variable EVALASSIST_NO_CACHE says so."""
    return os.environ.get("EVALASSIST_NO_CACHE", "").strip().lower() in ("", "0", "false", "non", "no")


def default_folder() -> Path:
    """Return the folder of the store: EVALASSIST_CACHE_DIR, else the user's cache folder of this platform."""
    chosen = os.environ.get("EVALASSIST_CACHE_DIR", "").strip()
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("evalassist", appauthor=False))


class Store:
    """A bounded key-value file. ``get`` and ``put`` never raise; a store that cannot be opened remembers nothing.

    ``max_bytes`` bounds the sum of the values and ``max_age_s`` the seconds since an entry was last asked for: what was
    unused longest goes first.
    """

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES, max_age_s: int = MAX_AGE_S) -> None:
        self.path = folder / FILE_NAME
        self._max_bytes = max_bytes
        self._max_age_s = max_age_s
        self._connection: sqlite3.Connection | None = None
        self._owner = 0
        self._puts = 0

    def get(self, key: str) -> bytes | None:
        """Return the value kept under ``key``, None when there is none."""
        try:
            connection = self._open()
            row = connection.execute("SELECT value, used FROM entry WHERE key = ?", (key,)).fetchone()
            if row is None:
                return None
            now = int(time.time())
            if now - row[1] > 24 * 3600:  # a date to the day is enough to know what is in use
                connection.execute("UPDATE entry SET used = ? WHERE key = ?", (now, key))
            return bytes(row[0])
        except (sqlite3.Error, OSError):
            return None

    def put(self, key: str, value: bytes) -> bool:
        """Keep ``value`` under ``key``; False when it was not kept (too large, disk full, another process is writing)."""
        if len(value) > self._max_bytes // 4:
            return False
        try:
            connection = self._open()
            row = (key, value, len(value), int(time.time()))
            connection.execute("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", row)
            self._puts += 1
            if self._puts % _PRUNE_EVERY == 1:
                self.prune()
        except (sqlite3.Error, OSError):
            return False
        return True

    def prune(self) -> int:
        """Forget what is too old or too much; return how many entries went."""
        try:
            connection = self._open()
            gone = connection.execute("DELETE FROM entry WHERE used < ?", (int(time.time()) - self._max_age_s,)).rowcount
            total = connection.execute("SELECT COALESCE(SUM(size), 0) FROM entry").fetchone()[0]
            if total > self._max_bytes:
                for key, size in connection.execute("SELECT key, size FROM entry ORDER BY used, rowid").fetchall():
                    if total <= 0.8 * self._max_bytes:
                        break
                    connection.execute("DELETE FROM entry WHERE key = ?", (key,))
                    total -= size
                    gone += 1
            if gone:
                connection.execute("PRAGMA incremental_vacuum")
        except (sqlite3.Error, OSError):
            return 0
        return int(gone)

    def clear(self) -> None:
        """Forget everything: the file and its journals are removed."""
        self.close()
        for end in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self.path.with_name(self.path.name + end).unlink()

    def close(self) -> None:
        """Give the file back."""
        if self._connection is not None and self._owner == os.getpid():
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None and self._owner == os.getpid():
            return self._connection
        self._connection = None  # a connection of the parent process must not be used, nor closed, after a fork
        try:
            self._connection = self._connect()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            self.clear()  # not a database any more: start again
            self._connection = self._connect()
        self._owner = os.getpid()
        return self._connection

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))  # journals take the rights of this file
        connection = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            for statement in _SCHEMA:
                connection.execute(statement)
        except sqlite3.Error:
            connection.close()
            raise
        return connection


@cache
def _shared(folder: Path) -> Store:
    return Store(folder)


def shared_store() -> Store | None:
    """Return the user's store, None when caching is turned off."""
    if not enabled():
        return None
    try:
        return _shared(default_folder())
    except (ImportError, OSError, RuntimeError):  # no home folder on this machine
        return None
