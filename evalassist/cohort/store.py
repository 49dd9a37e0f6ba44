"""The centre's own data, in one SQLite file with private permissions: a hash-chained journal, and beside it what names people.

An entry of the chain never holds personal data: it holds, for each personal value, the hash of a random salt and that value. The value and
its salt stand in another table; erasing them leaves a hash nobody can turn back, and the chain still verifies (crypto-shredding).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from evalassist import resources
from evalassist.model.errors import EvalAssistError

DATABASE = "journal.sqlite"
HEAD = "journal.head"
GENESIS = "0" * 64
"""``prev`` of the first entry."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries(seq INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS personal(ref TEXT PRIMARY KEY, seq INTEGER NOT NULL, role TEXT NOT NULL, salt TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS settings(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS entries_keep BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER IF NOT EXISTS personal_keep BEFORE UPDATE ON personal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
"""


@dataclass(frozen=True)
class Entry:
    """One entry of the chain. ``at`` is UTC, ISO 8601; ``body`` holds no personal data; ``hash`` covers all the rest."""

    seq: int
    at: str
    kind: str
    body: Mapping[str, Any]
    prev: str
    hash: str


@dataclass(frozen=True)
class Personal:
    """A personal value that an entry points at. ``role``: subject (the candidate's file), actor (who acted), decisions."""

    ref: str
    seq: int
    role: str
    value: Any


def canonical(value: Any) -> str:
    """Return the one JSON text of a value that its hash is made of: sorted keys, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def entry_hash(seq: int, at: str, kind: str, body: str, prev: str) -> str:
    """Return the SHA-256 (hex) of an entry; ``body`` is the stored JSON text."""
    return hashlib.sha256(canonical([seq, at, kind, body, prev]).encode("utf-8")).hexdigest()


def commitment(salt: str, value: str) -> str:
    """Return the SHA-256 (hex) of a salt and a stored JSON text: says nothing of the value once the salt is gone."""
    return hashlib.sha256(f"{salt}\n{value}".encode("utf-8", "surrogatepass")).hexdigest()


def private_folder(folder: Path) -> Path:
    """Create ``folder`` for its owner only; DATA_UNWRITABLE when refused."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EvalAssistError("DATA_UNWRITABLE", path=folder, reason=error.strerror or "refusé") from error
    return folder


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read (0600), whole or not at all; DATA_UNWRITABLE when refused."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
            stream.write(data)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise EvalAssistError("DATA_UNWRITABLE", path=path.parent, reason=error.strerror or "refusé") from error


class Store:
    """The journal of one data folder. Every method may raise DATA_UNWRITABLE (folder refused, file that is no journal, locked for 10 s)."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or resources.user_data_dir()
        self.path = self.folder / DATABASE

    @property
    def exists(self) -> bool:
        """True when this folder holds a journal, or the mark that one was there."""
        return self.path.exists() or (self.folder / HEAD).exists()

    @contextlib.contextmanager
    def open(self, write: bool = False) -> Iterator[sqlite3.Connection]:
        """Yield a connection; with ``write`` the whole block is one transaction that other processes wait for."""
        private_folder(self.folder)
        connection: sqlite3.Connection | None = None
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = sqlite3.connect(self.path, timeout=10, isolation_level=None)
            connection.execute("PRAGMA secure_delete=ON")
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='entries'").fetchone():
                connection.executescript(_SCHEMA)
            if write:
                connection.execute("BEGIN IMMEDIATE")
            yield connection
            if write:
                connection.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise EvalAssistError("DATA_UNWRITABLE", path=self.folder, reason=str(error)) from error
        finally:
            if connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                connection.close()

    def append(self, kind: str, body: Mapping[str, Any], personal: Mapping[str, Any] | None = None) -> Entry:
        """Add one entry; the values of ``personal`` (role: JSON value) are stored apart and only their hashes enter the chain."""
        with self.open(write=True) as connection:
            entry = append_in(connection, kind, body, personal or {})
        self._move_head(entry)
        return entry

    def entries(self) -> list[Entry]:
        """Return the entries in order."""
        with self.open() as connection:
            rows = connection.execute("SELECT seq, at, kind, body, prev, hash FROM entries ORDER BY seq").fetchall()
        return [Entry(seq, at, kind, json.loads(body), prev, digest) for seq, at, kind, body, prev, digest in rows]

    def personal(self, role: str | None = None) -> list[Personal]:
        """Return the personal values still held, oldest entry first."""
        with self.open() as connection:
            rows = connection.execute("SELECT ref, seq, role, value FROM personal ORDER BY seq, role").fetchall()
        return [Personal(ref, seq, kind, json.loads(value)) for ref, seq, kind, value in rows if role in (None, kind)]

    def refs_before(self, limit: str) -> list[str]:
        """Return the hashes of the personal values held by entries older than ``limit`` (UTC, ISO 8601)."""
        with self.open() as connection:
            rows = connection.execute(
                "SELECT ref FROM personal JOIN entries USING(seq) WHERE at < ? ORDER BY seq, role", (limit,)
            ).fetchall()
        return [str(row[0]) for row in rows]

    def erase(self, refs: Sequence[str], reason: str) -> Entry | None:
        """Destroy personal values and their salts for good and note it in the chain (hashes and reason only); None when there is nothing."""
        with self.open(write=True) as connection:
            held = [ref for ref in dict.fromkeys(refs) if connection.execute("SELECT 1 FROM personal WHERE ref=?", (ref,)).fetchone()]
            if not held:
                return None
            connection.executemany("DELETE FROM personal WHERE ref=?", [(ref,) for ref in held])
            entry = append_in(connection, "erasure", {"reason": reason, "erased": held}, {})
        self._move_head(entry)
        with self.open() as connection:
            connection.execute("VACUUM")
        return entry

    def setting(self, name: str) -> str | None:
        """Return a setting of this folder, or None."""
        with self.open() as connection:
            row = connection.execute("SELECT value FROM settings WHERE name=?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_setting(self, name: str, value: str | None) -> None:
        """Set (or with None remove) a setting of this folder."""
        with self.open(write=True) as connection:
            connection.execute("DELETE FROM settings WHERE name=?", (name,))
            if value is not None:
                connection.execute("INSERT INTO settings VALUES(?, ?)", (name, value))

    def head(self) -> tuple[int, str] | None:
        """Return (count, hash) as last noted beside the journal; None when there is no note or it cannot be read."""
        try:
            data = json.loads((self.folder / HEAD).read_text(encoding="utf-8"))
            return int(data["count"]), str(data["hash"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _move_head(self, entry: Entry) -> None:
        """Note the newest entry beside the journal, unless the note there contradicts the chain: that one must stay, to be found."""
        before = self.head()
        if before is not None:
            with self.open() as connection:
                row = connection.execute("SELECT hash FROM entries WHERE seq=?", (before[0],)).fetchone()
            if before[0] >= entry.seq or row is None or row[0] != before[1]:
                return
        write_private(self.folder / HEAD, canonical({"count": entry.seq, "hash": entry.hash}).encode())


def append_in(connection: sqlite3.Connection, kind: str, body: Mapping[str, Any], personal: Mapping[str, Any]) -> Entry:
    """Add one entry inside an open transaction."""
    row = connection.execute("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1").fetchone()
    seq, prev = (row[0] + 1, row[1]) if row else (1, GENESIS)
    refs: dict[str, str] = {}
    for role, value in sorted(personal.items()):
        salt, text = os.urandom(32).hex(), canonical(value)
        refs[role] = commitment(salt, text)
        connection.execute("INSERT INTO personal VALUES(?, ?, ?, ?, ?)", (refs[role], seq, role, salt, text))
    at = datetime.now(UTC).isoformat(timespec="seconds")
    full = {**body, "refs": refs}
    text = canonical(full)
    digest = entry_hash(seq, at, kind, text, prev)
    connection.execute("INSERT INTO entries VALUES(?, ?, ?, ?, ?, ?)", (seq, at, kind, text, prev, digest))
    return Entry(seq, at, kind, full, prev, digest)
