"""``evalassist erase``: destroy everything kept on one person."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("erase", context_settings={"max_content_width": 100})
@click.argument("candidate", metavar="PERSONNE")
@click.option(
    "--reports",
    metavar="DOSSIER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Supprimer aussi ses rapports dans ce répertoire, ce que batch y a noté et ses passages dans les pages de similar.",
)
@click.option("--key", metavar="FICHIER", type=click.Path(path_type=Path), help="Fichier de correspondance des codes.")
@click.option("--data", metavar="DOSSIER", type=click.Path(path_type=Path), help="Dossier de données (par défaut celui de l'utilisateur).")
@click.option("--yes", is_flag=True, help="Ne pas demander confirmation.")
def command(candidate: str, reports: Path | None, key: Path | None, data: Path | None, yes: bool) -> None:
    """Effacer tout ce qui est conservé sur une personne (droit à l'effacement). C'est définitif.

    Le journal garde la trace anonyme qu'une lecture et un effacement ont eu lieu, et reste vérifiable. Le dossier lui-même, et les rapports
    copiés ailleurs, ne sont pas touchés. PERSONNE : son nom, le nom de son fichier, son code ou l'empreinte SHA-256 du dossier.
    """
    from evalassist.cohort.privacy import erase, find
    from evalassist.cohort.pseudonymise import FILE, KeyFile
    from evalassist.cohort.store import Store

    store = Store(data)
    keys = KeyFile(key or store.folder / FILE)
    trace = find(candidate, store, keys, reports)
    click.echo(f"Dossiers concernés : {', '.join(trace.files) or 'aucun au journal'}")
    click.echo(
        f"À effacer : {len(trace.refs)} donnée(s) du journal, {len(trace.codes)} code(s), {len(trace.reports)} fichier(s) de rapport."
    )
    for path in trace.reports:
        click.echo(f"  {path}")
    for row in trace.lots:
        click.echo(
            f"  {row.out} : {row.record['label']} (suivi et lot.json ; les vues de promotion et les retours Moodle y seront retirés : "
            "relancez batch et moodle pour les refaire)"
        )
    for page in trace.pages:
        click.echo(f"  {page.path} : {len(page.record['quotes'])} citation(s) (lui et la page HTML sont refaits sans cette personne)")
    if trace.shared:
        click.echo(
            f"Conservé : {trace.shared} trace(s) du même contenu sous un autre nom ou par une autre personne ; l'empreinte SHA-256 les vise toutes."
        )
    if len(trace.dossiers) > 1:
        click.echo("Attention : plusieurs dossiers correspondent ; vérifiez qu'ils sont bien de la même personne.")
    if not yes:
        click.confirm("Effacer définitivement ?", abort=True)
    erase(trace, store, keys)
    click.echo("Effacé.")
