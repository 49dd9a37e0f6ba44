"""``evalassist similar``: passages that dossiers of one cohort share, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from evalassist.cohort.pseudonymise import KeyFile
    from evalassist.cohort.sources import Submission
    from evalassist.ingest.options import ReadOptions
    from evalassist.model.document import Document


@click.command("similar", context_settings={"max_content_width": 100})
@click.argument("dossiers", nargs=-1, required=True, metavar="DOSSIER...", type=click.Path(path_type=Path))
@click.option(
    "--template",
    "templates",
    multiple=True,
    metavar="FICHIER",
    type=click.Path(path_type=Path),
    help="Texte donné par l'école (trame, sujet), à écarter ; répétable.",
)
@click.option(
    "--out",
    "-o",
    default=Path("passages-communs"),
    show_default=True,
    metavar="DOSSIER",
    type=click.Path(path_type=Path),
    help="Où écrire.",
)
@click.option(
    "--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Reconnaissance de caractères."
)
@click.option(
    "--pseudonymise",
    is_flag=True,
    help="Remplacer noms, courriels, téléphones, adresses et noms de fichiers par des codes, citations comprises.",
)
@click.option(
    "--key",
    metavar="FICHIER",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Fichier de correspondance des codes, celui de batch (par défaut dans le dossier de données, jamais à côté des pages).",
)
def command(dossiers: tuple[Path, ...], templates: tuple[Path, ...], out: Path, ocr: str, pseudonymise: bool, key: Path | None) -> None:
    """Montrer les passages communs à plusieurs dossiers, citations côte à côte avec leurs pages.

    DOSSIER est un fichier, un répertoire ou un zip (aussi celui de Moodle), lu comme par batch : un sous-répertoire est un candidat.

    Ce sont des passages à regarder, rien de plus : une ressemblance peut avoir bien des raisons, et l'outil ne conclut rien.
    Écrit passages-communs.html et passages-communs.json. Code de sortie 3 si un dossier n'a pas pu être lu.
    """
    import sys
    from typing import Literal, cast

    from evalassist.cli.run_check import prepare_output
    from evalassist.cohort.similarity import find
    from evalassist.cohort.similarity_kept import dump
    from evalassist.cohort.similarity_page import NAME, html, to_json
    from evalassist.ingest.options import ReadOptions
    from evalassist.model.errors import EXIT_SOME_UNREAD, EvalAssistError
    from evalassist.report.writers import write_atomic

    options = ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr))
    keys: KeyFile | None = None
    if pseudonymise or key is not None:
        from evalassist.cohort.pseudonymise import KeyFile

        keys = KeyFile(key, out)
    submissions = _listed(dossiers, out, keys)
    if len(submissions) < 2:
        raise EvalAssistError("NO_DOSSIER", path=f"{dossiers[0]} (il en faut au moins deux à comparer)")
    given, lost = _read(_listed(templates), options)
    if lost:
        sys.exit(EXIT_SOME_UNREAD)
    if keys is not None:
        keys.save()
    documents, failures = _read(submissions, options)
    prepare_output(out)
    found = [document for _, document in documents]
    result = find(found, [document for _, document in given])
    if keys is not None:
        from evalassist.cohort.similarity_private import mask

        result, found = mask(result, found, [item.real.known if item.real is not None else () for item, _ in documents], keys)
        keys.save()
    data = to_json(result, found, keys is not None)
    for name, content in ((f"{NAME}.html", html(data).encode("utf-8")), (f"{NAME}.json", dump(data))):
        write_atomic(out / name, content)
        click.echo(str(out / name))
    _note([item for item, _ in documents], found, [document for _, document in given])
    passages = sum(len(items) for items in result.pairs.values())
    click.echo(f"{len(documents)} dossier(s) comparé(s) : {passages} passage(s) à regarder, dans {len(result.pairs)} paire(s).", err=True)
    if failures:
        sys.exit(EXIT_SOME_UNREAD)


def _listed(paths: Sequence[Path], out: Path | None = None, keys: KeyFile | None = None) -> list[Submission]:
    """Return the submissions of folders, zips and files, in the order given, each under a label of its own; with ``keys`` under codes, in
    the order of the codes. FILE_MISSING, ARCHIVE_BROKEN."""
    from dataclasses import replace

    from evalassist.cohort.sources import Inventory, discover

    found = [item for path in paths for item in discover(path, exclude=out).submissions]
    if keys is not None:
        from evalassist.cohort.masking import masked

        found = list(masked(Inventory(tuple(found)), keys).submissions)
    seen: dict[str, int] = {}
    for index, item in enumerate(found):
        seen[item.label] = seen.get(item.label, 0) + 1
        if seen[item.label] > 1:
            found[index] = replace(item, label=f"{item.label} ({seen[item.label]})")
    return found


def _read(submissions: Sequence[Submission], options: ReadOptions) -> tuple[list[tuple[Submission, Document]], int]:
    """Return the dossiers that can be read, named by their candidate, file or code, and how many cannot; each refusal is one line on stderr."""
    from evalassist.cli.run_check import progress_lines
    from evalassist.cohort.masking import unnamed
    from evalassist.cohort.merge import merge
    from evalassist.ingest.worker import read_held
    from evalassist.model.errors import EvalAssistError

    documents = []
    failures = 0
    with progress_lines(len(submissions), False) as show:
        for submission in submissions:
            show(submission.label, "lecture")
            names = submission.real.shown([ref.name for ref in submission.files], submission.others) if submission.real else {}
            parts, lost = [], []
            for ref in submission.files:
                try:
                    parts.append(read_held(ref.load(), ref.name, options))
                except EvalAssistError as error:
                    lost.append((ref.name, unnamed(error, names)))
            if not submission.files:
                found = ", ".join(submission.others) or "aucun fichier"
                lost.append(("", EvalAssistError("SUBMISSION_EMPTY", name=submission.label, found=found)))
            for _, refusal in lost:
                click.echo(f"evalassist : {submission.label} : [{refusal.code}] {refusal.message}", err=True)
            failures += bool(lost)
            if parts:
                documents.append((submission, merge(parts, lost).model_copy(update={"file": submission.label})))
            show(submission.label, None)
    return documents, failures


def _note(submissions: Sequence[Submission], documents: Sequence[Document], templates: Sequence[Document]) -> None:
    """Note the dossiers compared in the audit journal; a refusal is one line on stderr."""
    from evalassist.cohort import journal

    hashes = [document.sha256 for document in templates]

    def record() -> None:
        for submission, document in zip(submissions, documents, strict=True):
            files = " + ".join(ref.name for ref in submission.files)
            journal.record_similar(file=files, sha256=document.sha256, candidate=submission.label, templates=hashes)

    refusal = journal.quietly(record)
    if refusal:
        click.echo(f"evalassist : {refusal}", err=True)
