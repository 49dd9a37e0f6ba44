"""``evalassist rubric``: the référentiels."""

from __future__ import annotations

import click


@click.group("rubric")
def command() -> None:
    """Lister et afficher les référentiels (./rubrics, dossier de l'utilisateur, référentiels livrés)."""


@command.command("list")
def list_command() -> None:
    """Lister les référentiels disponibles."""
    from evalassist.rubric.load import list_rubrics, load_rubric_file

    for item in list_rubrics():
        rubric = load_rubric_file(item)
        count = len(rubric.criteria())
        click.echo(f"{rubric.id:22} {count:4d} critères  version {rubric.version:10} {rubric.title}")


@command.command("show")
@click.argument("name", metavar="ID")
@click.option("--deliverable", "-d", metavar="ID", help="Limiter à un livrable.")
def show_command(name: str, deliverable: str | None) -> None:
    """Afficher un référentiel : blocs, compétences, critères et ce que chacun demande."""
    from evalassist.report.rubric_text import rubric_text
    from evalassist.rubric.load import load_rubric

    click.echo(rubric_text(load_rubric(name), deliverable))
