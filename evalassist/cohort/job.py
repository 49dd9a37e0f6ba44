"""The work on one submission, the same whatever runs it: bytes in, rendered reports and a small summary out. Nothing is written here."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from evalassist.cohort.sources import FileRef
from evalassist.model.errors import EvalAssistError, notice
from evalassist.model.report import CriterionResult, Report
from evalassist.model.rubric import Rubric

if TYPE_CHECKING:
    from evalassist.cohort.masking import Real
    from evalassist.cohort.pseudonymise import Codes
    from evalassist.ingest.options import ReadOptions
    from evalassist.kept import Kept
    from evalassist.matching.encoder import Encoder
    from evalassist.model.document import Document

Stage = Callable[[str], None]


@dataclass(frozen=True)
class Settings:
    """What is the same for every dossier of a run. ``threads`` is how many texts a worker encodes side by side (0: all cores).

    ``secret``: that of the codes, when the outputs are masked.
    """

    rubric: Rubric
    deliverable: str | None = None
    formats: tuple[str, ...] = ("html", "json")
    audience: Literal["examiner", "trainer", "candidate"] = "examiner"
    model: str | None = None
    ocr: Literal["auto", "always", "never"] = "auto"
    timeout_s: int = 300
    memory_mb: int = 0
    now: str | None = None
    threads: int = 0
    secret: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Task:
    """One submission to read.

    ``payload`` holds the files' bytes when the worker may not see the disk (a cluster), else it reads them; ``cheap`` says in French why
    the first reading was stopped, when this is the second one, without the costly steps; ``real``: the real names of a masked submission.
    """

    key: str
    label: str
    stem: str
    files: tuple[FileRef, ...]
    others: tuple[str, ...] = ()
    payload: tuple[bytes | EvalAssistError, ...] | None = None
    cheap: str = ""
    real: Real | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Outcome:
    """What became of one submission: ``outputs`` are (file name, bytes), ``summary`` is the JSON-able material of the cohort's overview,
    ``codes`` what the codes made for it stand for."""

    key: str
    ok: bool
    code: str = ""
    message: str = ""
    outputs: tuple[tuple[str, bytes], ...] = ()
    summary: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    codes: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)


Work = Callable[[Settings, Task, Stage], Outcome]
"""Module-level function run by the executors; it returns a failed Outcome rather than raise."""


def failed(task: Task, code: str, **params: Any) -> Outcome:
    """Return the outcome of a submission that could not be read, with its coded French message."""
    error = EvalAssistError(code, **params)
    return Outcome(task.key, False, error.code, error.message)


def work(settings: Settings, task: Task, stage: Stage) -> Outcome:
    """Read one submission, report on it and render every format; a failure is an Outcome with its code."""
    started = time.monotonic()
    codes: Codes | None = None
    if settings.secret is not None:
        from evalassist.cohort.pseudonymise import Codes

        codes = Codes(settings.secret)
    try:
        outputs, summary = _check(settings, task, stage, codes)
    except EvalAssistError as error:
        return Outcome(task.key, False, error.code, error.message, seconds=time.monotonic() - started)
    except MemoryError:
        return failed(task, "MEMORY", file=task.label)
    except Exception as error:  # one dossier must not stop the others
        reason = type(error).__name__ if codes is not None else f"{type(error).__name__}: {error}"
        return failed(task, "INTERNAL", stage=f"dossier « {task.label} »", reason=reason)
    seconds = time.monotonic() - started
    return Outcome(task.key, True, outputs=outputs, summary=summary, seconds=seconds, codes=codes.codes if codes is not None else {})


@lru_cache(maxsize=2)
def _encoder(model: str | None, threads: int) -> Encoder:
    """The encoder of this process, loaded once."""
    from evalassist.matching.encoder import SHIPPED, OnnxEncoder, load_encoder
    from evalassist.resources import models_dir

    if threads and model in (None, SHIPPED):
        return OnnxEncoder(models_dir() / SHIPPED, threads)
    return load_encoder(model)


def warm_up(settings: Settings) -> None:
    """Load the encoder ahead of the first dossier."""
    _encoder(settings.model, settings.threads)


def limit_memory(megabytes: int) -> None:
    """Cap the private memory of this process, where the system can (Linux); 0 is no cap."""
    if megabytes <= 0 or os.name != "posix":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    wanted = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))


def _check(settings: Settings, task: Task, stage: Stage, codes: Codes | None) -> tuple[tuple[tuple[str, bytes], ...], dict[str, Any]]:
    from evalassist.kept import Choices, Kept
    from evalassist.report.writers import WRITERS, Options, file_name

    stage("lecture")
    held = _held(task)
    chosen = Options(settings.audience)
    kept = Kept(Choices(settings.rubric.sha256, settings.deliverable, settings.model, _options(settings), settings.now))
    key = _kept_key(kept, task, held)
    document, report = (kept.document(key), kept.report(key)) if kept.has(key) else (None, None)
    if document is None or report is None:
        document, report = _analyse(settings, task, held, stage)
        kept.keep(key, document, report)
    else:
        stage("reprise d'une lecture identique")
    if codes is not None and task.real is not None:
        from evalassist.cohort.masking import mask

        stage("pseudonymes")
        file = task.files[0].name if len(task.files) == 1 else task.label
        document, report = mask(document, report, task.real, _shown(task), codes, file)
        key = None  # what is rendered is not what is kept
    stage("rapports")
    outputs: list[tuple[str, bytes]] = []
    for name in settings.formats:
        if name == "annotated":
            outputs += _annotated(report, document, held, task.stem)
            continue
        label = f"{name}:{settings.audience}"
        data = kept.rendered(key, label)
        if data is None:
            data = WRITERS[name](report, document, settings.rubric, chosen)
            kept.keep_rendered(key, label, data)
        outputs.append((file_name(task.stem, name, document, chosen.audience), data))
    return tuple(outputs), summary_of(report)


@dataclass(frozen=True)
class _Held:
    """The files of a submission in memory, each content once, under the names they are read by; and those that cannot be had."""

    files: tuple[tuple[str, bytes], ...]
    failures: tuple[tuple[str, EvalAssistError], ...]


def _held(task: Task) -> _Held:
    names = task.real.files if task.real is not None else tuple(ref.name for ref in task.files)
    if len(names) == 1:
        names = (names[0].rsplit("/", 1)[-1],)
    files: dict[str, tuple[str, bytes]] = {}
    failures = []
    for index, name in enumerate(names):
        try:
            data = _content(task, index)
        except EvalAssistError as error:
            if error.code == "FILE_CHANGED":
                raise
            failures.append((name, error))
        else:
            files.setdefault(hashlib.sha256(data).hexdigest(), (name, data))  # the same file handed in twice is read once
    return _Held(tuple(files.values()), tuple(failures))


def _options(settings: Settings) -> ReadOptions:
    from evalassist.ingest.options import ReadOptions

    return ReadOptions(ocr=settings.ocr, timeout_s=settings.timeout_s)


def _shown(task: Task) -> dict[str, str]:
    """Return what the real file names of a masked submission are shown as."""
    return task.real.shown([ref.name for ref in task.files], task.others) if task.real is not None else {}


def _kept_key(kept: Kept, task: Task, held: _Held) -> str | None:
    """Return the key of a former analysis: that of ``evalassist check`` for one file; None for a reading that must not be kept."""
    if task.cheap or held.failures or not held.files:
        return None
    others = task.real.others if task.real is not None else task.others
    if len(held.files) == 1 and not others:
        return kept.key_of(*held.files[0])
    names = json.dumps([[name for name, _ in held.files], others], ensure_ascii=False)
    return kept.key_of(f"lot {names}", *(data for _, data in held.files))


def _analyse(settings: Settings, task: Task, held: _Held, stage: Stage) -> tuple[Document, Report]:
    from evalassist.cohort.merge import merge
    from evalassist.pipeline import build_report

    documents: list[Document] = []
    failures = list(held.failures)
    for name, data in held.files:
        try:
            documents.append(_read(data, name, _options(settings), task.cheap))
        except EvalAssistError as error:
            failures.append((name, error))
    if not documents:
        if failures:
            from evalassist.cohort.masking import unnamed

            raise unnamed(failures[0][1], _shown(task))
        raise EvalAssistError("SUBMISSION_EMPTY", name=task.label, found=", ".join(task.others) or "aucun fichier")
    document = merge(documents, failures, task.real.others if task.real is not None else task.others)
    encoder = _encoder(settings.model, settings.threads)
    return document, build_report(document, settings.rubric, settings.deliverable, encoder, now=settings.now, progress=stage)


def _read(data: bytes, name: str, options: ReadOptions, why: str) -> Document:
    """Read one file in a process of its own, as ``evalassist check`` does; ``why`` says what stopped a first reading of the dossier."""
    from evalassist.ingest.worker import read_held

    if not why:
        return read_held(data, name, options)
    document = read_held(data, name, options.cheap())
    reason = f"première lecture arrêtée ({why}), images et tableaux difficiles laissés de côté"
    return document.model_copy(update={"notices": (*document.notices, notice("PARTIAL_READ", reason=reason))})


def _content(task: Task, index: int) -> bytes:
    if task.payload is None:
        return task.files[index].load()
    item = task.payload[index]
    if isinstance(item, EvalAssistError):
        raise item
    return item


class _InMemory:
    """Stands for the Path the annotated copy reads, for a file that is in no folder."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read_bytes(self) -> bytes:
        return self._data


def _annotated(report: Report, document: Document, held: _Held, stem: str) -> list[tuple[str, bytes]]:
    """One annotated copy per file that was read, each with the passages of that file."""
    from evalassist.report.annotate import annotated_copy
    from evalassist.report.writers import file_name

    sources = {block.id: block.source for block in document.blocks}
    named = set(sources.values())
    parts = [item for item in held.files if item[0] in named] or list(held.files)
    done: list[tuple[str, bytes]] = []
    for number, (source, data) in enumerate(parts, start=1):
        own = report
        if len(parts) > 1:
            criteria = tuple(
                result.model_copy(update={"evidence": tuple(item for item in result.evidence if sources[item.block_id] == source)})
                for result in report.criteria
            )
            own = report.model_copy(update={"criteria": criteria})
        kind: Literal["docx", "pdf"] = "pdf" if b"%PDF-" in data[:1024] else "docx"
        view = document.model_copy(update={"format": kind})
        name = file_name(stem if len(parts) == 1 else f"{stem}.{number}", "annotated", view)
        done.append((name, annotated_copy(own, view, cast(Path, _InMemory(data)))))
    return done


def summary_of(report: Report) -> dict[str, Any]:
    """Return what the cohort's overview keeps of a report: statuses, kinds of missing things, unread places; no text of the candidate."""
    return {
        "criteria": {result.id: result.status for result in report.criteria},
        "missing": {result.id: sorted(set(missing_labels(result))) for result in report.criteria if result.missing},
        "unread": len(report.dossier.unread),
        "unread_kinds": sorted({item.kind for item in report.dossier.unread}),
        "words": report.dossier.words,
        "pages": report.dossier.pages,
        "sha256": report.dossier.sha256,
        "file": report.dossier.file,
        "notices": sorted({item.code for item in report.notices}),
    }


def missing_labels(result: CriterionResult) -> list[str]:
    """Return in general French words what each missing entry is about (never a name or a quote of the candidate)."""
    from evalassist.assess.wording import element_name, field_name

    labels = []
    for item in result.missing:
        type_, _, rest = item.code.partition(".")
        if item.code in ("unread", "not_in_text", "not_found"):
            continue
        if type_ == "part":
            labels.append(item.message.partition(" : ")[2].rstrip("."))
        elif item.element_id is not None and rest:
            labels.append(f"{element_name(type_)} : {field_name(type_, rest)}")
        elif rest == "none":
            labels.append(f"{element_name(type_)} : rien trouvé")
        elif rest:
            labels.append(f"{element_name(type_)} : {'trop' if rest == 'too_many' else 'pas assez'} nombreux")
        elif item.code == "facet":
            labels.append(item.message.partition(" : ")[2].rstrip(".") or item.message)
        else:
            labels.append(
                {"tools": "outils non nommés ou non expliqués", "coverage": "points attendus non tous traités"}.get(
                    item.code, "à compléter"
                )
            )
    return labels
