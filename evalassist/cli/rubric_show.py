"""``evalassist rubric show``."""

from __future__ import annotations

import click


@click.command("show")
@click.argument("name", metavar="ID")
@click.option("--deliverable", "-d", metavar="ID", help="Limiter à un livrable.")
@click.option("--totals", is_flag=True, help="N'afficher que les totaux.")
def command(name: str, deliverable: str | None, totals: bool) -> None:
    """Afficher un référentiel : blocs, compétences, critères, ce que chacun demande, et les totaux.

    ID est un identifiant de « rubric list » ou le chemin d'un fichier YAML.
    """
    from evalassist.report.rubric_text import rubric_text, rubric_totals
    from evalassist.rubric.load import load_rubric

    rubric = load_rubric(name)
    if not totals:
        click.echo(rubric_text(rubric, deliverable))
        click.echo("")
    click.echo(rubric_totals(rubric, deliverable))
