"""Whole analyses kept by content: the same file, read by the same program with the same models and choices, is not read twice.

A key covers the bytes of the dossier and its name, the rubric's files, the deliverable, the models, the program's own files, the installed
libraries and every option that can change a report. What is kept is the Report and the Document as JSON, and the rendered files. Nothing here
imports a heavy room: on a hit neither the encoder nor a reader is loaded.
"""

from __future__ import annotations

import os
import sys
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import __version__, resources
from evalassist.cache import digest, shared_store

if TYPE_CHECKING:
    from evalassist.cache import Store
    from evalassist.ingest.options import ReadOptions
    from evalassist.model.document import Document
    from evalassist.model.report import Report

FORMAT = "1"
"""Changes when what is kept changes shape."""
UNSURE = frozenset({"PARTIAL_READ", "LIMIT_REACHED", "DETECTOR_CRASH"})
"""Notices of readings that a quieter machine or another try could better: they are not kept."""


@dataclass(frozen=True)
class Choices:
    """All that a report depends on beside the dossier. ``model`` as given on the command line, None for the one that ships."""

    rubric_sha256: str
    deliverable: str | None
    model: str | None
    options: ReadOptions
    now: str | None = None

    def text(self) -> str:
        """Return the choices as one line, the same for equal choices; the folder of the OCR data counts by its name only."""
        options = {name: getattr(self.options, name) for name in sorted(self.options.__dataclass_fields__) if name != "cache"}
        return repr(
            (self.rubric_sha256, self.deliverable, self.model, self.now, sorted((name, str(value)) for name, value in options.items()))
        )


class Kept:
    """The analyses of one run's choices. Every method is silent: what goes wrong is a miss."""

    def __init__(self, choices: Choices, store: Store | None = None) -> None:
        self._store = store or shared_store()
        model = _model_mark(choices.model)
        if self._store is None or model is None:
            self._store = None
            return
        self._base = digest(FORMAT, choices.text(), model, _program_mark(), _local_mark())

    def key(self, path: Path) -> str | None:
        """Return the key of a dossier, None when it cannot be read here or nothing is kept (the reader tells why)."""
        if self._store is None:
            return None
        try:
            if not path.is_file():
                return None
            return digest(self._base, path.name, path.read_bytes())
        except OSError:
            return None

    def key_of(self, name: str, *contents: bytes) -> str | None:
        """Return the key of a dossier held in memory under ``name``, the same as ``key`` for one file; None when nothing is kept."""
        return None if self._store is None else digest(self._base, name, *contents)

    def has(self, key: str | None) -> bool:
        """Return whether the whole analysis is there."""
        return all(self.rendered(key, name) is not None for name in ("document", "report"))

    def report(self, key: str | None) -> Report | None:
        """Return the report kept under ``key``."""
        from evalassist.model.report import Report

        data = self.rendered(key, "report")
        try:
            return Report.model_validate_json(data) if data is not None else None
        except ValueError:
            return None

    def document(self, key: str | None) -> Document | None:
        """Return the document kept under ``key``."""
        from evalassist.model.document import Document

        data = self.rendered(key, "document")
        try:
            return Document.model_validate_json(data) if data is not None else None
        except ValueError:
            return None

    def keep(self, key: str | None, document: Document, report: Report) -> None:
        """Keep an analysis, unless it was cut short or a detector failed."""
        if key is None or any(item.code in UNSURE for item in (*document.notices, *report.notices)):
            return
        self._put(key, "document", document.model_dump_json().encode())
        self._put(key, "report", report.model_dump_json().encode())

    def rendered(self, key: str | None, name: str) -> bytes | None:
        """Return the bytes kept for the output ``name``."""
        if key is None or self._store is None:
            return None
        value = self._store.get(digest(key, name))
        try:
            return zlib.decompress(value) if value is not None else None
        except zlib.error:
            return None

    def keep_rendered(self, key: str | None, name: str, data: bytes) -> None:
        """Keep the bytes of an output whose analysis is kept."""
        if key is not None and self._store is not None and self._store.get(digest(key, "report")) is not None:
            self._put(key, name, data)

    def _put(self, key: str, name: str, data: bytes) -> None:
        if self._store is not None:
            self._store.put(digest(key, name), zlib.compress(data, 1))


def _stats(folder: Path, ends: tuple[str, ...] = ()) -> str:
    """Return what tells whether files changed, without reading them: names, sizes and times to the nanosecond, hashed."""
    rows: list[str] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(item for item in folders if item != "__pycache__")
        for name in sorted(names):
            if not ends or name.endswith(ends):
                found = os.stat(os.path.join(place, name))  # noqa: PTH116, PTH118 - hundreds of files on each run
                rows.append(f"{place}/{name}:{found.st_size}:{found.st_mtime_ns}")
    return digest("\n".join(rows))


@cache
def _program_mark() -> str:
    """Return what stands for the program: version, source files, Python, installed libraries, shipped models (small ones by content)."""
    import click

    models = resources.models_dir()
    small = [path.read_bytes() for path in sorted(models.glob("*.json"))]
    libraries = Path(click.__file__).resolve().parents[1].stat().st_mtime_ns
    return digest(__version__, sys.version, str(libraries), _stats(resources.PACKAGE, (".py",)), _stats(models), *small)


def _model_mark(model: str | None) -> str | None:
    """Return what stands for the encoder; None for a model known by name only, whose files are not ours to find."""
    if model is None:
        return "shipped"
    folder = Path(model).expanduser()
    return _stats(folder) if folder.is_dir() else None


def _local_mark() -> str:
    """Return what stands for the centre's own calibration, if any."""
    path = resources.user_data_dir() / "status-local.json"
    return digest(path.read_bytes()) if path.is_file() else ""
