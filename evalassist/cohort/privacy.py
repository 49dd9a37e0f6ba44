"""What is kept on one person: show all of it, or destroy all of it (GDPR, articles 15 and 17)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from evalassist import cache
from evalassist.cohort import lots, similarity_kept
from evalassist.cohort.names import tokens
from evalassist.cohort.pseudonymise import KeyFile
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError

_MIN_HASH = 8
_REPEATED = re.compile(r" \(\d+\)$")
"""What ``similar`` adds to a label that another dossier bears."""


@dataclass(frozen=True)
class Trace:
    """All that is kept on one person.

    ``entries``: journal entries (JSON, without salts); ``refs``: the personal values they point at; ``dossiers``: SHA-256 of the files;
    ``files``: their names; ``codes``: pseudonyms and what they stand for; ``reports``: report files found in the folder given; ``lots``: the
    person's submissions in the batch folders found there; ``pages``: the shared passages
    found there. ``shared`` counts what is left alone: entries and reports on the same content that
    somebody else handed in, or that stands under another name.
    """

    name: str
    entries: tuple[dict[str, Any], ...]
    refs: tuple[str, ...]
    dossiers: tuple[str, ...]
    files: tuple[str, ...]
    codes: dict[str, dict[str, str]]
    reports: tuple[Path, ...]
    lots: tuple[lots.Row, ...] = ()
    pages: tuple[similarity_kept.Page, ...] = ()
    shared: int = 0


def find(name: str, store: Store, keys: KeyFile | None = None, reports: Path | None = None) -> Trace:
    """Return what is kept on ``name``: a person's name, a file's name, a pseudonym or a SHA-256 (8 digits at least).

    A name matches when all its words are in the candidate's name or the file's name. What bears another name is another's, even with the
    same content (twin submissions, group work); a SHA-256 stands for everyone who handed that content in. PERSON_UNKNOWN when nothing matches.
    """
    codes = {code: item for code, item in (keys.codes if keys else {}).items() if code == name or _matches(name, item["value"])}
    by_hash = re.fullmatch(rf"[0-9a-f]{{{_MIN_HASH},64}}", name) is not None

    def named(*texts: str) -> bool:
        return any(PurePath(text).stem in codes or text == name or _matches(name, text) for text in texts if text)

    def mine(value: dict[str, str]) -> bool:
        if by_hash and str(value.get("sha256", "")).startswith(name):
            return True
        candidate, file = str(value.get("candidate", "")), str(value.get("file", ""))
        return named(candidate) or ((not candidate or file == name) and named(file))

    held, others = (
        lots.matching(reports, lambda row: named(*row.names) or (by_hash and row.sha256.startswith(name))) if reports else ([], [])
    )
    subjects = store.personal("subject") if store.path.exists() else []
    direct = [item for item in subjects if mine(item.value)]
    dossiers = {str(item.value["sha256"]) for item in direct} | {row.sha256 for row in held if row.sha256}
    same = [item for item in subjects if item not in direct and item.value["sha256"] in dossiers]
    own_files = {(item.value["sha256"], item.value["file"]) for item in direct} | {
        (row.sha256, str(row.record["summary"].get("file", ""))) for row in held
    }
    claimed = {(item.value["sha256"], item.value["file"]) for item in same if item.value.get("candidate")}
    linked = [item for item in same if not item.value.get("candidate") and _pair(item.value) in own_files - claimed]
    kept = sorted((*direct, *linked), key=lambda item: item.seq)
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
    rivals = {str(item.value["sha256"]) for item in same if item not in linked} | {row.sha256 for row in others}
    files, foreign = _reports(reports, dossiers, own_files, rivals, named) if reports is not None else ([], 0)
    sides = _pages(
        reports, dossiers, own_files, rivals, lambda file, sha: named(file, _REPEATED.sub("", file)) or (by_hash and sha.startswith(name))
    )
    if reports is not None:
        files += _agreements(reports, lambda file: named(file) or file in {own for _, own in own_files})
    codes |= _codes_within(keys, codes)
    if not kept and not codes and not files and not held and not sides:
        raise EvalAssistError("PERSON_UNKNOWN", name=name, path=store.folder)
    return Trace(
        name,
        tuple(entries),
        tuple(item.ref for item in (*kept, *decisions)),
        tuple(sorted(dossiers)),
        tuple(sorted({str(item.value["file"]) for item in kept})),
        codes,
        (*files, *(path for row in held for path in row.outputs)),
        tuple(held),
        tuple(sides),
        sum(item.others for item in sides) + len(same) - len(linked) + foreign + sum(row.sha256 in dossiers for row in others),
    )


def _pair(value: dict[str, str]) -> tuple[str, str]:
    return str(value["sha256"]), str(value["file"])


def _codes_within(keys: KeyFile | None, codes: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return the codes that stand in the person's dossiers only: phones, addresses, file names… that bear no name."""
    dossiers = {code for code, item in codes.items() if item["kind"] == "Dossier"}
    if keys is None or not dossiers:
        return {}
    return {code: item for code, item in keys.codes.items() if item["dossiers"] and set(item["dossiers"].split()) <= dossiers}


def _matches(name: str, text: str) -> bool:
    words = set(tokens(name))
    return bool(words) and max(map(len, words)) > 1 and words <= set(tokens(re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", text)))


def _reports(
    folder: Path, dossiers: set[str], own_files: set[tuple[str, str]], claimed: set[str], named: Callable[..., bool]
) -> tuple[list[Path], int]:
    """Return the files of the person's reports outside batch folders (those beside a JSON report, of the same stem), and how many JSON
    reports on the same content are left alone.

    A report bears the person's name, or a file name known to be theirs; else its content decides, unless somebody else ``claimed`` it or
    another report on it bears the name.
    """
    sure: list[tuple[Path, str]] = []
    maybe: list[tuple[Path, str]] = []
    elsewhere = set(lots.outputs_of(folder))
    for path in sorted(folder.rglob("*.json")):
        if path in elsewhere:
            continue
        try:
            dossier = json.loads(path.read_text(encoding="utf-8"))["dossier"]
            digest, file = str(dossier["sha256"]), str(dossier["file"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if named(file) or ((digest, file) in own_files and digest not in claimed):
            sure.append((path, digest))
        elif digest in dossiers:
            maybe.append((path, digest))
    taken = claimed | {digest for _, digest in sure}
    mine = [path for path, _ in sure] + [path for path, digest in maybe if digest not in taken]
    found = [item for path in sorted(mine) for item in sorted(path.parent.glob(f"{_escaped(path.stem)}.*")) if item.is_file()]
    return found, sum(digest in taken for _, digest in maybe)


def _agreements(folder: Path, mine: Callable[[str], bool]) -> Iterator[Path]:
    """Yield the pages of ``evalassist agreement`` that name one of the person's files: made again from the decisions that are left."""
    for path in sorted(folder.rglob("*.json")):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["kind"] != "evalassist-agreement":
                continue
            files = {str(item["file"]) for rubric in data["rubrics"] for item in rubric["disagreements"]}
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if any(mine(file) for file in sorted(files)):
            yield from (item for item in (path, path.with_suffix(".html")) if item.is_file())


def _pages(
    folder: Path | None,
    dossiers: set[str],
    own_files: set[tuple[str, str]],
    rivals: set[str],
    named: Callable[[str, str], bool],
) -> list[similarity_kept.Page]:
    """Return the pages of shared passages that speak of the person; the same rules as for a report."""
    if folder is None:
        return []

    def sure(entry: similarity_kept.Entry) -> bool:
        file, sha256 = entry
        return named(file, sha256) or ((sha256, file) in own_files and sha256 not in rivals)

    return similarity_kept.pages(folder, sure, dossiers, rivals)


def _escaped(stem: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", stem)


def export(trace: Trace) -> bytes:
    """Return everything kept, as JSON a person can be given: journal, decisions, pseudonyms, records of batches, their own quotes of the
    pages of shared passages (nobody else's), names of the report files."""
    data = {
        "kind": "evalassist-export",
        "schema_version": "1",
        "person": trace.name,
        "dossiers": list(trace.dossiers),
        "files": list(trace.files),
        "journal": list(trace.entries),
        "pseudonyms": trace.codes,
        "batches": [{"folder": row.out.as_posix(), **row.record} for row in trace.lots],
        "shared_passages": [{"file": page.path.as_posix(), **page.record} for page in trace.pages],
        "reports": [path.as_posix() for path in trace.reports],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def erase(trace: Trace, store: Store, keys: KeyFile | None = None) -> None:
    """Destroy everything kept: records and reports of batches, personal values of the journal (its chain stays whole), pseudonyms, other
    report files, their side of the pages of shared passages, and the cache of readings.

    OUTPUT_BUSY while a batch writes in one of the folders: nothing is gone then. OUTPUT_UNWRITABLE when a file cannot be removed.
    """
    for out in sorted({row.out for row in trace.lots}):
        lots.erase(out, {row.stem for row in trace.lots if row.out == out})
    for page in trace.pages:
        similarity_kept.erase(page)
    store.erase(trace.refs, "request")
    if keys is not None:
        keys.forget(trace.codes)
    cache.Store(cache.default_folder()).clear()
    for path in trace.reports:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise EvalAssistError("OUTPUT_UNWRITABLE", path=path, reason=error.strerror or "refusé") from error
