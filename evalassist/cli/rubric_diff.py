"""``evalassist rubric diff``."""

from __future__ import annotations

import click


@click.command("diff")
@click.argument("old", metavar="ANCIEN")
@click.argument("new", metavar="NOUVEAU")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Texte à lire, ou JSON.")
def command(old: str, new: str, format_: str) -> None:
    """Comparer deux versions d'un référentiel : critères nouveaux, retirés, reformulés, renumérotés.

    La fin dit ce que deviennent les passages d'exemple gardés pour l'ancienne version. ANCIEN et NOUVEAU sont des identifiants ou des chemins.
    """
    from evalassist.report.rubric_diff import diff_json, diff_text
    from evalassist.rubric.diff import diff_rubrics
    from evalassist.rubric.load import load_rubric

    result = diff_rubrics(load_rubric(old), load_rubric(new))
    click.echo(diff_json(result) if format_ == "json" else diff_text(result))
