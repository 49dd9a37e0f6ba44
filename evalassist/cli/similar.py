"""``evalassist similar``: passages that dossiers of one cohort share, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
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
def command(dossiers: tuple[Path, ...], templates: tuple[Path, ...], out: Path, ocr: str) -> None:
    """Montrer les passages communs à plusieurs dossiers, citations côte à côte avec leurs pages.

    DOSSIER est un fichier, un répertoire ou un zip (aussi celui de Moodle), lu comme par batch : un sous-répertoire est un candidat.

    Ce sont des passages à regarder, rien de plus : une ressemblance peut avoir bien des raisons, et l'outil ne conclut rien.
    Écrit passages-communs.html et passages-communs.json. Code de sortie 3 si un dossier n'a pas pu être lu.
    """
    import json
    import sys
    from typing import Literal, cast

    from evalassist.cli.run_check import prepare_output
    from evalassist.cohort import similarity_page
    from evalassist.cohort.similarity import find
    from evalassist.ingest.options import ReadOptions
    from evalassist.model.errors import EXIT_SOME_UNREAD, EvalAssistError
    from evalassist.report.writers import write_atomic

    options = ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr))
    submissions = _listed(dossiers, out)
    if len(submissions) < 2:
        raise EvalAssistError("NO_DOSSIER", path=f"{dossiers[0]} (il en faut au moins deux à comparer)")
    given, lost = _read(_listed(templates), options)
    if lost:
        sys.exit(EXIT_SOME_UNREAD)
    documents, failures = _read(submissions, options)
    prepare_output(out)
    result = find(documents, given)
    content = {
        "passages-communs.html": similarity_page.html(result, documents),
        "passages-communs.json": json.dumps(similarity_page.to_json(result, documents), ensure_ascii=False, indent=2) + "\n",
    }
    for name, text in content.items():
        write_atomic(out / name, text.encode("utf-8"))
        click.echo(str(out / name))
    passages = sum(len(items) for items in result.pairs.values())
    click.echo(f"{len(documents)} dossier(s) comparé(s) : {passages} passage(s) à regarder, dans {len(result.pairs)} paire(s).", err=True)
    if failures:
        sys.exit(EXIT_SOME_UNREAD)


def _listed(paths: Sequence[Path], out: Path | None = None) -> list[Submission]:
    """Return the submissions of folders, zips and files, in the order given; NO_DOSSIER, FILE_MISSING, ARCHIVE_BROKEN."""
    from evalassist.cohort.sources import discover

    return [item for path in paths for item in discover(path, exclude=out).submissions]


def _read(submissions: Sequence[Submission], options: ReadOptions) -> tuple[list[Document], int]:
    """Return the dossiers that can be read, named by their candidate or file, and how many cannot; each refusal is one line on stderr."""
    from evalassist.cli.run_check import progress_lines
    from evalassist.cohort.merge import merge
    from evalassist.ingest.worker import read_held
    from evalassist.model.errors import EvalAssistError

    documents = []
    failures = 0
    with progress_lines(len(submissions), False) as show:
        for submission in submissions:
            show(submission.label, "lecture")
            parts, lost = [], []
            for ref in submission.files:
                try:
                    parts.append(read_held(ref.load(), ref.name, options))
                except EvalAssistError as error:
                    lost.append((ref.name, error))
            if not submission.files:
                found = ", ".join(submission.others) or "aucun fichier"
                lost.append(("", EvalAssistError("SUBMISSION_EMPTY", name=submission.label, found=found)))
            for _, refusal in lost:
                click.echo(f"evalassist : {submission.label} : [{refusal.code}] {refusal.message}", err=True)
            failures += bool(lost)
            if parts:
                documents.append(merge(parts, lost).model_copy(update={"file": submission.label}))
            show(submission.label, None)
    return documents, failures
