"""``evalassist rubric list``."""

from __future__ import annotations

import click


@click.command("list")
@click.option("--paths", is_flag=True, help="Montrer aussi le chemin de chaque fichier.")
def command(paths: bool) -> None:
    """Lister les référentiels disponibles ; celui qui a des erreurs est signalé sans cacher les autres."""
    from evalassist.model.errors import EvalAssistError
    from evalassist.rubric.load import list_rubrics, load_rubric_file

    for item in list_rubrics():
        try:
            rubric = load_rubric_file(item)
        except EvalAssistError as error:
            click.echo(f"{item.id:22} illisible : {error.params.get('count', '1')} erreur(s) ; voir evalassist rubric validate {item.path}")
            continue
        where = f"  {item.path}" if paths else ""
        click.echo(f"{rubric.id:22} {len(rubric.criteria()):4d} critères  version {rubric.version:10} {rubric.title}{where}")
