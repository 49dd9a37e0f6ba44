"""``evalassist moodle``: back to Moodle."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from evalassist.cohort.moodle_out import Plan
    from evalassist.cohort.worksheet import Worksheet


@click.group("moodle")
def command() -> None:
    """Préparer le retour vers Moodle de ce que « evalassist batch » a écrit. Aucune note n'est jamais renvoyée."""


@command.command("feedback", context_settings={"max_content_width": 100})
@click.argument("folder", metavar="RAPPORTS", type=click.Path(path_type=Path))
@click.option(
    "--zip",
    "target",
    default=None,
    metavar="FICHIER",
    type=click.Path(path_type=Path),
    help="Zip à écrire (par défaut : RAPPORTS/moodle-feedback.zip).",
)
@click.option(
    "--worksheet",
    metavar="FEUILLE",
    type=click.Path(path_type=Path),
    help="Feuille d'évaluation de Moodle : vérifie chaque numéro, retrouve les membres d'un groupe.",
)
def feedback(folder: Path, target: Path | None, worksheet: Path | None) -> None:
    """Écrire le zip de fichiers de feedback, à déposer dans Moodle par « Déposer plusieurs fichiers de feedback dans un zip ».

    RAPPORTS est le dossier --out d'un « evalassist batch » lancé avec --for candidate ou --for trainer.
    """
    from evalassist.cohort.moodle_out import feedback_zip, load_overview, plan
    from evalassist.report.writers import write_atomic

    overview = load_overview(folder)
    found = plan(overview, _worksheet(worksheet) if worksheet is not None else None)
    data = feedback_zip(overview, found.returns, folder)
    path = target or folder / "moodle-feedback.zip"
    write_atomic(path, data)
    click.echo(str(path))
    _end(found)


@command.command("worksheet", context_settings={"max_content_width": 100})
@click.argument("folder", metavar="RAPPORTS", type=click.Path(path_type=Path))
@click.argument("sheet", metavar="FEUILLE.csv", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "target",
    metavar="FICHIER",
    type=click.Path(path_type=Path),
    help="Fichier à écrire (par défaut : RAPPORTS/moodle-feuille.csv) ; ce peut être la feuille elle-même.",
)
@click.option("--overwrite", is_flag=True, help="Remplacer aussi les commentaires déjà écrits.")
def worksheet_command(folder: Path, sheet: Path, target: Path | None, overwrite: bool) -> None:
    """Compléter la colonne « Feedback par commentaires » de la feuille d'évaluation ; tout le reste, notes comprises, est gardé tel quel."""
    from evalassist.cohort.moodle_out import comments, load_overview, plan
    from evalassist.report.writers import write_atomic

    parsed = _worksheet(sheet)
    found = plan(load_overview(folder), parsed)
    data, kept = parsed.complete(comments(found.returns, folder), overwrite)
    path = target or folder / "moodle-feuille.csv"
    write_atomic(path, data)
    click.echo(str(path))
    for number in kept:
        click.echo(f"participant {number} : commentaire déjà écrit, gardé (--overwrite pour le remplacer)", err=True)
    _end(found)


def _worksheet(path: Path) -> Worksheet:
    from evalassist.cohort.worksheet import Worksheet
    from evalassist.model.errors import EvalAssistError

    try:
        return Worksheet(path.read_bytes(), path.name)
    except OSError as error:
        raise EvalAssistError("WORKSHEET_REFUSED", file=path, reason=error.strerror or "illisible") from error


def _end(found: Plan) -> None:
    from evalassist.model.errors import EXIT_SOME_UNREAD

    for label, reason in found.refused:
        click.echo(f"non renvoyé : {label} : {reason}", err=True)
    if found.refused:
        sys.exit(EXIT_SOME_UNREAD)
