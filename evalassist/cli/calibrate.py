"""``evalassist calibrate``: adjust statuses and confidence on a centre's own decisions."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("calibrate", context_settings={"max_content_width": 100})
@click.argument("dossiers", nargs=-1, metavar="DOSSIER...", type=click.Path(path_type=Path))
@click.option("--undo", is_flag=True, help="Revenir au modèle livré.")
@click.option("--dry-run", is_flag=True, help="Mesurer sans rien mettre en service.")
@click.option("--force", is_flag=True, help="Mettre en service même sans amélioration mesurée.")
@click.option(
    "--ocr", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True, help="Reconnaissance de caractères."
)
def command(dossiers: tuple[Path, ...], undo: bool, dry_run: bool, force: bool, ocr: str) -> None:
    """Ajuster les seuils de statut et la confiance sur les décisions enregistrées par « evalassist review ».

    Donnez les dossiers décidés (fichiers ou répertoires) : ils sont relus ici, rien ne quitte la machine. Un tiers des dossiers est mis de
    côté pour mesurer avant et après ; l'ajustement n'est mis en service que s'il fait mieux sur ceux-là. Les rapports suivants le nomment.
    """
    from evalassist.cohort import calibrate
    from evalassist.cohort.store import Store

    store = Store()
    if undo:
        done = calibrate.undo(store)
        click.echo(
            "Ajustement retiré : le modèle livré est de nouveau en service." if done else "Aucun ajustement local n'était en service."
        )
        return
    if not dossiers:
        raise click.UsageError("donnez les dossiers décidés, ou --undo")
    from typing import Literal, cast

    from evalassist.assess.status import shipped_status_model
    from evalassist.cli.run_check import expand
    from evalassist.cohort.review import latest
    from evalassist.ingest.options import ReadOptions
    from evalassist.matching.encoder import load_encoder

    model = shipped_status_model()
    options = ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr))
    examples, remarks = calibrate.collect(
        expand(dossiers), latest(store), load_encoder(None), options, model, lambda name: click.echo(f"lecture de {name}", err=True)
    )
    for remark in remarks:
        click.echo(f"remarque : {remark}", err=True)
    result = calibrate.fit(examples, model)
    click.echo(f"{result.decisions} décisions sur {result.dossiers} dossiers, dont {result.held_out} mis de côté pour la mesure :")
    click.echo(f"{'':<34}{'livré':>8}{'ajusté':>8}")
    for label, name in (
        ("mêmes statuts que les examinateurs", "accuracy"),
        ("F1 moyen des trois statuts", "macro_f1"),
        ("kappa quadratique", "qkappa"),
        ("erreur de confiance (Brier)", "brier"),
    ):
        before, after = getattr(result.before, name), getattr(result.after, name)
        click.echo(f"{label:<34}{f'{before:.3f}'.replace('.', ','):>8}{f'{after:.3f}'.replace('.', ','):>8}")
    if dry_run:
        click.echo("Rien n'a été mis en service (--dry-run).")
    elif result.better or force:
        click.echo(f"Ajustement en service : {calibrate.install(store, result)} (pour revenir en arrière : evalassist calibrate --undo).")
    else:
        click.echo("L'ajustement ne fait pas mieux sur les dossiers mis de côté : le modèle livré reste en service.")
