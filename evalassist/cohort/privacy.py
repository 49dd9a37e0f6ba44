"""What is kept on one person: show all of it, or destroy all of it (GDPR, articles 15 and 17)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from evalassist import cache
from evalassist.cohort.names import tokens
from evalassist.cohort.pseudonymise import KeyFile
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError

_MIN_HASH = 8


@dataclass(frozen=True)
class Trace:
    """All that is kept on one person.

    ``entries``: journal entries (JSON, without salts); ``refs``: the personal values they point at; ``dossiers``: SHA-256 of the files;
    ``files``: their names; ``codes``: pseudonyms and what they stand for; ``reports``: report files found in the folder given.
    """

    name: str
    entries: tuple[dict[str, Any], ...]
    refs: tuple[str, ...]
    dossiers: tuple[str, ...]
    files: tuple[str, ...]
    codes: dict[str, dict[str, str]]
    reports: tuple[Path, ...]


def find(name: str, store: Store, keys: KeyFile | None = None, reports: Path | None = None) -> Trace:
    """Return what is kept on ``name``: a person's name, a file's name, a pseudonym or a SHA-256 (8 digits at least).

    A name matches when all its words are in the candidate's name or the file's name. PERSON_UNKNOWN when nothing matches.
    """
    codes = {code: item for code, item in (keys.codes if keys else {}).items() if code == name or _matches(name, item["value"])}
    subjects = store.personal("subject") if store.path.exists() else []

    def mine(value: dict[str, str]) -> bool:
        file, digest = str(value.get("file", "")), str(value.get("sha256", ""))
        if PurePath(file).stem in codes or file == name:
            return True
        if re.fullmatch(rf"[0-9a-f]{{{_MIN_HASH},64}}", name) and digest.startswith(name):
            return True
        return _matches(name, file) or _matches(name, str(value.get("candidate", "")))

    dossiers = {item.value["sha256"] for item in subjects if mine(item.value)}
    kept = [item for item in subjects if item.value["sha256"] in dossiers]
    numbers = {item.seq for item in kept}
    decisions = [item for item in store.personal("decisions") if item.seq in numbers] if kept else []
    by_number = {entry.seq: entry for entry in store.entries()} if kept else {}
    entries = []
    for item in kept:
        entry = by_number[item.seq]
        found: dict[str, Any] = {"seq": entry.seq, "at": entry.at, "kind": entry.kind, "subject": item.value}
        found |= {key: value for key, value in entry.body.items() if key != "refs"}
        given = [other.value for other in decisions if other.seq == item.seq]
        entries.append(found | ({"decisions": given[0]} if given else {}))
    files = list(_reports(reports, dossiers, name)) if reports is not None else []
    if not kept and not codes and not files:
        raise EvalAssistError("PERSON_UNKNOWN", name=name, path=store.folder)
    return Trace(
        name,
        tuple(entries),
        tuple(item.ref for item in (*kept, *decisions)),
        tuple(sorted(dossiers)),
        tuple(sorted({str(item.value["file"]) for item in kept})),
        codes,
        tuple(files),
    )


def _matches(name: str, text: str) -> bool:
    words = set(tokens(name))
    return bool(words) and max(map(len, words)) > 1 and words <= set(tokens(re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", text)))


def _reports(folder: Path, dossiers: set[str], name: str) -> Iterator[Path]:
    """Yield the files of the reports on these dossiers, or whose file bears the name: those beside a JSON report, of the same stem."""
    for path in sorted(folder.rglob("*.json")):
        try:
            dossier = json.loads(path.read_text(encoding="utf-8"))["dossier"]
            digest, file = str(dossier["sha256"]), str(dossier["file"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if digest in dossiers or _matches(name, file):
            yield from sorted(item for item in path.parent.glob(f"{_escaped(path.stem)}.*") if item.is_file())


def _escaped(stem: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", stem)


def export(trace: Trace) -> bytes:
    """Return everything kept, as JSON a person can be given: journal, decisions, pseudonyms, names of the report files."""
    data = {
        "kind": "evalassist-export",
        "schema_version": "1",
        "person": trace.name,
        "dossiers": list(trace.dossiers),
        "files": list(trace.files),
        "journal": list(trace.entries),
        "pseudonyms": trace.codes,
        "reports": [path.as_posix() for path in trace.reports],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def erase(trace: Trace, store: Store, keys: KeyFile | None = None) -> None:
    """Destroy everything kept: personal values of the journal (its chain stays whole), pseudonyms, report files, and the cache of readings.

    OUTPUT_UNWRITABLE when a report file cannot be removed; what comes before it is gone.
    """
    store.erase(trace.refs, "request")
    if keys is not None:
        keys.forget(trace.codes)
    cache.Store(cache.default_folder()).clear()
    for path in trace.reports:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise EvalAssistError("OUTPUT_UNWRITABLE", path=path, reason=error.strerror or "refusé") from error
