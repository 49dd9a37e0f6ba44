"""``evalassist outline``: what the tool saw in a dossier."""

from __future__ import annotations

from pathlib import Path

import click

from evalassist.cli.no_cache import no_cache_option


@click.command("outline", context_settings={"max_content_width": 100})
@click.argument("dossier", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Affichage à lire, ou JSON de chaque bloc.",
)
@click.option(
    "--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Reconnaissance de caractères."
)
@click.option(
    "--timeout", type=click.IntRange(5, 3600), default=300, show_default=True, metavar="S", help="Durée maximale de lecture, en secondes."
)
@no_cache_option
def command(dossier: Path, format_: str, ocr: str, timeout: int) -> None:
    """Montrer ce qui a été lu : titres, blocs par sorte, tableaux, images non lues avec leur page."""
    from typing import Literal, cast

    from evalassist.ingest.options import ReadOptions
    from evalassist.ingest.worker import read_isolated
    from evalassist.report.outline import outline_json, outline_text

    document = read_isolated(dossier, ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr), timeout_s=timeout))
    click.echo(outline_json(document) if format_ == "json" else outline_text(document))
