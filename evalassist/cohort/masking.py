"""A cohort under codes: what is listed, recorded and said of each submission names nobody, and a worker masks what it read before it answers.

The parent gives every submission and file its code, so that records, overviews, progress and errors hold nothing else. The worker reads under
the real names (they may count as headings), assesses, then masks; the codes it made go back with its answer, to the correspondence file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from evalassist.cohort.names import Person, folded, from_file_name, from_label
from evalassist.cohort.pseudonymise import Codes, pseudonymise, renamer
from evalassist.cohort.sources import Inventory, Submission
from evalassist.model.errors import EvalAssistError

if TYPE_CHECKING:
    from evalassist.model.document import Document
    from evalassist.model.report import Report

ONLINE = "texte en ligne"


@dataclass(frozen=True)
class Real:
    """What a worker must know of a masked submission: the names of its files and of its other files, in the order of the shown ones, and
    the candidates they belong to."""

    files: tuple[str, ...]
    others: tuple[str, ...]
    known: tuple[Person, ...]

    def shown(self, files: Sequence[str], others: Sequence[str]) -> dict[str, str]:
        """Return what each name is shown as, whole and without its folders."""
        names = dict(zip((*self.files, *self.others), (*files, *others), strict=True))
        return {PurePath(name).name: shown for name, shown in names.items()} | names


def masked(inventory: Inventory, keys: Codes) -> Inventory:
    """Return the inventory under codes, in the order of the codes (that of the names would tell); the codes are in ``keys``."""
    found = sorted((_submission(item, keys) for item in inventory.submissions), key=lambda item: item.label)
    left_out = tuple(
        (keys.code("Fichier", folded(name), name) + PurePath(name).suffix.lower()[:10], reason) for name, reason in inventory.left_out
    )
    return Inventory(tuple(found), left_out)


def _submission(item: Submission, keys: Codes) -> Submission:
    keys.within = ""
    keys.within = code = keys.code("Dossier", folded(item.stem), item.label)
    known: dict[str, Person] = {}
    if item.moodle is not None:
        people = (
            [] if item.moodle.blind or item.moodle.team else [Person(" ".join(folded(item.moodle.name).replace("-", " ").split()), True)]
        )
    else:
        people = [*from_file_name(item.label)]
        if len(item.files) != 1 or item.label != item.files[0].name:  # a folder: the candidate's
            people += from_label(item.label)
    for person in (*people, *(person for ref in item.files for person in from_file_name(ref.name))):
        known.setdefault(person.key, person)
    files = []
    for ref in item.files:
        stem = code if len(item.files) == 1 else keys.code("Fichier", f"{folded(item.stem)}\n{folded(ref.name)}", ref.name)
        files.append(replace(ref, name=stem + PurePath(ref.name).suffix.lower()))
    others = tuple(
        name if name == ONLINE else keys.code("Fichier", f"{folded(item.stem)}\n{folded(name)}", name) + PurePath(name).suffix.lower()[:10]
        for name in item.others
    )
    keys.within = ""
    real = Real(tuple(ref.name for ref in item.files), item.others, tuple(known.values()))
    return Submission(code, code, tuple(files), others, None, real)


def unnamed(error: EvalAssistError, names: dict[str, str]) -> EvalAssistError:
    """Return the error with the real file names of its message replaced."""
    rename = renamer(names)
    return EvalAssistError(error.code, **{name: rename(value) for name, value in error.params.items()})


def mask(document: Document, report: Report, real: Real, names: dict[str, str], codes: Codes, file: str) -> tuple[Document, Report]:
    """Return the document and the report masked, their quotes read again; ``file`` is the name to show for the dossier."""
    from evalassist.pipeline import verify_quotes

    shown, masked_report = pseudonymise(document, report, codes, file=file, files=names, known=real.known)
    verify_quotes(masked_report, shown)
    return shown, masked_report
