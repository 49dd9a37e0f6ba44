"""The audit journal: which tool, models, rubric and dossier gave which report, who decided what and when; and the proof it was not changed."""

from __future__ import annotations

import getpass
import json
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from evalassist import __version__
from evalassist.cohort.store import GENESIS, Entry, Store, commitment, entry_hash
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import Report, RubricInfo, ToolInfo

OFF = "EVALASSIST_NO_JOURNAL"
"""Environment variable: "1" keeps runs out of the journal."""
RETENTION = "retention_days"
MAX_SHOWN = 20


@dataclass(frozen=True)
class Verification:
    """What ``verify`` found. ``problems`` (French) is empty when the journal is intact; ``remarks`` are worth knowing and prove nothing."""

    entries: int
    head: str
    problems: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def who() -> str:
    """Return who runs this: EVALASSIST_USER, else the account's name."""
    chosen = os.environ.get("EVALASSIST_USER", "").strip()
    if chosen:
        return chosen[:120]
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def record(
    *, command: str, tool: ToolInfo, rubric: RubricInfo, file: str, sha256: str, candidate: str = "", folder: Path | None = None
) -> Entry | None:
    """Note one report in the journal; None when the journal is off. A ``candidate`` is the name given by the submission, if any.

    EvalAssistError DATA_UNWRITABLE when the data folder refuses: callers say so and go on, a report never waits for its trace.
    """
    if os.environ.get(OFF) == "1":
        return None
    store = Store(folder)
    body = {
        "command": command,
        "tool": {"name": tool.name, "version": tool.version, "models": [item.model_dump() for item in tool.models]},
        "rubric": rubric.model_dump(include={"id", "version", "sha256", "deliverable"}),
    }
    subject = {"file": file, "sha256": sha256, "candidate": candidate}
    entry = store.append("run", body, {"subject": subject, "actor": {"name": who()}})
    apply_retention(store)
    return entry


def record_similar(
    *, file: str, sha256: str, candidate: str = "", templates: Sequence[str] = (), folder: Path | None = None
) -> Entry | None:
    """Note one dossier that was compared with others; ``templates``: hashes of the texts left out. As ``record``."""
    if os.environ.get(OFF) == "1":
        return None
    store = Store(folder)
    tool = ToolInfo(version=__version__)
    body = {"command": "similar", "tool": {"name": tool.name, "version": tool.version, "models": []}, "templates": list(templates)}
    subject = {"file": file, "sha256": sha256, "candidate": candidate}
    entry = store.append("similar", body, {"subject": subject, "actor": {"name": who()}})
    apply_retention(store)
    return entry


def record_run(report: Report, *, command: str, folder: Path | None = None) -> Entry | None:
    """As ``record``, for a report at hand."""
    dossier = report.dossier
    return record(command=command, tool=report.tool, rubric=report.rubric, file=dossier.file, sha256=dossier.sha256, folder=folder)


def quietly(work: Callable[[], object]) -> str | None:
    """Do a recording, but return the French message of a refusal instead of raising it; None when all is well."""
    try:
        work()
    except EvalAssistError as error:
        return f"[{error.code}] {error.message} ; ce passage n'est pas tracé"
    return None


def record_quietly(report: Report, *, command: str, folder: Path | None = None) -> str | None:
    """As ``record_run``, with a refusal returned as its French message."""
    return quietly(lambda: record_run(report, command=command, folder=folder))


def apply_retention(store: Store, now: datetime | None = None) -> int:
    """Erase the personal values older than the folder's retention setting; return how many (0 when none is set)."""
    days = store.setting(RETENTION)
    if days is None:
        return 0
    limit = ((now or datetime.now(UTC)) - timedelta(days=int(days))).isoformat(timespec="seconds")
    refs = store.refs_before(limit)
    store.erase(refs, f"retention {days} days")
    return len(refs)


def verify(store: Store, expected_head: str | None = None) -> Verification:
    """Read the whole journal again: numbering, links, hashes, personal values, and the note of its end kept beside it.

    ``expected_head`` is a hash noted elsewhere (the minutes of a jury): it must still be in the chain. Whoever can write both the journal and
    its note can rebuild both; only a hash kept elsewhere shows that.
    """
    if not store.path.exists():
        gone: tuple[str, ...] = ("le journal a disparu alors que son repère de fin existe",) if store.head() is not None else ()
        return Verification(0, GENESIS, gone)
    try:
        with store.open() as connection:
            rows = connection.execute("SELECT seq, at, kind, body, prev, hash FROM entries ORDER BY seq").fetchall()
            personal = connection.execute("SELECT ref, seq, salt, value FROM personal ORDER BY seq").fetchall()
            damage = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except (EvalAssistError, sqlite3.Error) as error:
        return Verification(0, GENESIS, (f"le fichier ne se lit plus comme un journal ({error})",))
    problems: list[str] = [] if damage == ("ok",) else ["le fichier est abîmé (contrôle d'intégrité SQLite)"]
    remarks: list[str] = []
    prev, last_at, number = GENESIS, "", 0
    declared: set[str] = set()
    erased: set[str] = set()
    for seq, at, kind, body, linked, digest in rows:
        number += 1
        if seq != number:
            problems.append(f"entrée {number} : manquante (l'entrée suivante porte le numéro {seq})")
            number = seq
        if linked != prev:
            problems.append(f"entrée {seq} : ne suit pas l'entrée précédente")
        if entry_hash(seq, at, kind, body, linked) != digest:
            problems.append(f"entrée {seq} : contenu modifié")
        if at < last_at:
            remarks.append(f"entrée {seq} : datée avant la précédente (horloge changée ?)")
        content = _content(body)
        refs, removed = content.get("refs"), content.get("erased")
        declared |= set(refs.values()) if isinstance(refs, dict) else set()
        erased |= set(removed) if kind == "erasure" and isinstance(removed, list) else set()
        prev, last_at = digest, max(at, last_at)
    problems += _personal_problems(personal, declared, erased)
    _check_end(store, rows, expected_head, problems, remarks)
    return Verification(len(rows), prev, tuple(problems), tuple(remarks))


def _content(body: str) -> dict[str, Any]:
    try:
        content = json.loads(body)
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _personal_problems(rows: Sequence[tuple[str, int, str, str]], declared: set[str], erased: set[str]) -> list[str]:
    """Return what is wrong with the personal values: changed, added outside the chain, removed without an erasure on record."""
    found = []
    held = set()
    for ref, seq, salt, value in rows:
        held.add(ref)
        if commitment(salt, value) != ref:
            found.append(f"entrée {seq} : donnée personnelle modifiée")
        if ref not in declared:
            found.append(f"entrée {seq} : donnée personnelle ajoutée hors du journal")
    lost = declared - held - erased
    if lost:
        found.append(f"{len(lost)} donnée(s) personnelle(s) retirée(s) sans effacement enregistré")
    return found


def _check_end(store: Store, rows: Sequence[tuple[Any, ...]], expected_head: str | None, problems: list[str], remarks: list[str]) -> None:
    hashes = {row[0]: row[5] for row in rows}
    noted = store.head()
    if noted is None:
        if rows:
            problems.append("le repère de fin du journal a disparu : une coupure ne peut pas être exclue")
    elif noted[0] not in hashes:
        problems.append(f"journal coupé : il comptait {noted[0]} entrée(s), il en reste {len(rows)}")
    elif hashes[noted[0]] != noted[1]:
        problems.append(f"entrée {noted[0]} : ce n'est plus celle que note le repère de fin")
    elif noted[0] < max(hashes):
        remarks.append("le repère de fin est en retard sur le journal (arrêt brutal pendant une écriture ?)")
    if expected_head and expected_head not in hashes.values() and expected_head != GENESIS:
        problems.append("l'empreinte donnée avec --head n'est pas dans le journal : il a été coupé ou réécrit")


def lines(store: Store, limit: int = MAX_SHOWN) -> list[str]:
    """Return the newest entries as French lines, oldest first; an erased value shows as such."""
    values = {item.ref: item.value for item in store.personal()}
    kinds = {"run": "lecture", "review": "décisions", "erasure": "effacement", "similar": "comparaison", "calibration": "calibration"}
    found = []
    for entry in store.entries()[-limit:] if limit else store.entries():
        refs = entry.body.get("refs", {})
        subject = values.get(refs.get("subject", ""), {})
        actor = values.get(refs.get("actor", ""), {})
        rubric = entry.body.get("rubric", {})
        parts = [f"{entry.seq:>5}", entry.at, kinds.get(entry.kind, entry.kind)]
        if "subject" in refs:
            parts.append(subject.get("file") or "(effacé)")
        if rubric:
            parts.append(" ".join(str(item) for item in (rubric.get("id"), rubric.get("deliverable")) if item))
        if actor.get("name"):
            parts.append(f"par {actor['name']}")
        if entry.kind == "erasure":
            parts.append(f"{len(entry.body.get('erased', []))} donnée(s), motif : {entry.body.get('reason', '')}")
        found.append("  ".join(parts))
    return found
