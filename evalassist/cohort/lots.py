"""What the output folder of a batch holds on each submission: its record, its place in ``lot.json``, its reports; to show or to destroy."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evalassist.cohort.batch import OVERVIEW
from evalassist.cohort.state import DATABASE, FOLDER, State
from evalassist.model.errors import EvalAssistError

GROUP_VIEWS = ("cohorte.html", "cohorte.xlsx", "moodle-feedback.zip", "moodle-feuille.csv")
"""What is made of the whole group: removed when a member is erased, made again by the next run of ``batch`` or ``moodle``."""


@dataclass(frozen=True)
class Row:
    """One submission of one batch folder. ``names``: all it is known by (label, stem, files); ``outputs``: its reports that are there."""

    out: Path
    stem: str
    names: tuple[str, ...]
    sha256: str
    outputs: tuple[Path, ...]
    record: dict[str, Any]


def folders(root: Path) -> list[Path]:
    """Return the batch folders at or under ``root``."""
    return sorted(path.parents[1] for path in root.rglob(f"{FOLDER}/{DATABASE}"))


def rows(out: Path) -> list[Row]:
    """Return the submissions of a batch folder, in the order of their stems; STATE_BROKEN."""
    listed = {item.get("stem", ""): item for item in _overview(out).get("dossiers", [])}
    path = out / FOLDER / DATABASE
    found = []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            records = base.execute("select stem, label, ok, code, message, outputs, summary from dossier order by stem, rowid").fetchall()
    except sqlite3.Error as error:
        raise EvalAssistError("STATE_BROKEN", path=path, reason=str(error)) from error
    for stem, label, ok, code, message, outputs, text in records:
        summary = json.loads(text)
        item = listed.get(stem, {})
        names = dict.fromkeys([label, stem, *item.get("files", []), *item.get("not_read", []), str(item.get("moodle_name") or "")])
        reports = tuple(out / name for name, _ in json.loads(outputs) if (out / name).is_file())
        record = {"label": label, "ok": bool(ok), "code": code, "message": message, "files": item.get("files", []), "summary": summary}
        found.append(Row(out, stem, tuple(name for name in names if name), str(summary.get("sha256", "")), reports, record))
    return found


def erase(out: Path, stems: Collection[str]) -> list[Path]:
    """Destroy the records, reports and listing of these submissions, and the group's views; return the files that are gone.

    OUTPUT_BUSY while a batch writes there, OUTPUT_UNWRITABLE.
    """
    from evalassist.report.writers import write_atomic

    gone = [path for row in rows(out) if row.stem in stems for path in row.outputs]
    views = [out / name for name in GROUP_VIEWS if (out / name).is_file()]
    with State(out) as state:
        overview = _overview(out)
        if overview:
            labels = {row.record["label"] for row in rows(out) if row.stem in stems}
            overview["dossiers"] = [item for item in overview["dossiers"] if not _listed(item, stems, labels)]
            overview["same_files"] = [
                kept for item in overview.get("same_files", []) if len(kept := [one for one in item if one not in labels]) > 1
            ]
            write_atomic(out / OVERVIEW, (json.dumps(overview, ensure_ascii=False, indent=2) + "\n").encode())
        state.forget(stems)
        try:
            for path in views:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise EvalAssistError("OUTPUT_UNWRITABLE", path=out, reason=error.strerror or "refusé") from error
    return [*gone, *views]


def _listed(item: dict[str, Any], stems: Collection[str], labels: Collection[str]) -> bool:
    return item["stem"] in stems if "stem" in item else item.get("label") in labels


def _overview(out: Path) -> dict[str, Any]:
    try:
        value = json.loads((out / OVERVIEW).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) and isinstance(value.get("dossiers"), list) else {}


def matching(root: Path, mine: Callable[[Row], bool]) -> tuple[list[Row], list[Row]]:
    """Return the submissions of every batch folder under ``root`` that are ``mine``, and the others."""
    every: list[Row] = [row for out in folders(root) for row in rows(out)]
    return [row for row in every if mine(row)], [row for row in every if not mine(row)]


def outputs_of(root: Path) -> Iterator[Path]:
    """Yield every file a batch folder under ``root`` answers for: they are found through its record only."""
    for out in folders(root):
        yield out / OVERVIEW
        for row in rows(out):
            yield from row.outputs
