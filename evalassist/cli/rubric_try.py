"""``evalassist rubric try``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("try")
@click.argument("rubric", metavar="REFERENTIEL")
@click.argument("dossier", metavar="DOSSIER", type=click.Path(path_type=Path))
@click.option("--criterion", "-c", required=True, metavar="ID", help="Critère à suivre (identifiants : evalassist rubric show).")
@click.option("--deliverable", "-d", metavar="ID", help="Livrable : le critère est départagé parmi les seuls critères de ce livrable.")
@click.option("--top", type=click.IntRange(1, 50), default=8, show_default=True, metavar="N", help="Nombre de passages à montrer.")
@click.option("--model", metavar="NOM", help="Autre modèle sentence-transformers : nom ou dossier (aucun téléchargement).")
@click.option(
    "--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Reconnaissance de caractères."
)
def command(rubric: str, dossier: Path, criterion: str, deliverable: str | None, top: int, model: str | None, ocr: str) -> None:
    """Montrer pas à pas comment un critère est décidé sur un dossier.

    On voit les passages classés avec le poids de chaque signal, les citations retenues, chaque exigence remplie ou non, puis le statut. Utile pour
    mettre au point les exemples et les exigences de son propre référentiel.

    \b
    Exemple :
      evalassist rubric try ifocop-cm dossier.docx --criterion Cr4.a
    """
    from typing import Literal, cast

    from evalassist.authoring.trial import find_criterion, try_criterion
    from evalassist.authoring.trial_text import trial_text
    from evalassist.rubric.load import load_rubric

    loaded = load_rubric(rubric)
    find_criterion(loaded, criterion, deliverable)
    from evalassist.ingest.options import ReadOptions
    from evalassist.ingest.worker import read_isolated
    from evalassist.matching.encoder import load_encoder

    document = read_isolated(dossier, ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr)))
    trial = try_criterion(document, loaded, criterion, load_encoder(model), deliverable=deliverable, top=top)
    click.echo(trial_text(trial))
