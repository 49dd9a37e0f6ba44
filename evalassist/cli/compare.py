"""``evalassist compare``: what a new draft gained or lost."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("compare", context_settings={"max_content_width": 100})
@click.argument("before", metavar="AVANT.json", type=click.Path(path_type=Path))
@click.argument("after", metavar="APRES.json", type=click.Path(path_type=Path))
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Texte à lire, ou JSON.")
def command(before: Path, after: Path, format_: str) -> None:
    """Comparer les rapports JSON de deux versions d'un dossier : ce que la nouvelle gagne, ce qu'elle perd.

    Les deux rapports viennent de « evalassist check --format json », avec le même référentiel.
    """
    from evalassist.report.compare import compare, comparison_json, comparison_text, load_report

    result = compare(load_report(before), load_report(after))
    click.echo(comparison_json(result) if format_ == "json" else comparison_text(result))
