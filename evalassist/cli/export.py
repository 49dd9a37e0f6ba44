"""``evalassist export``: everything kept on one person, in one file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("export", context_settings={"max_content_width": 100})
@click.argument("candidate", metavar="PERSONNE")
@click.option(
    "--out", "-o", required=True, metavar="FICHIER", type=click.Path(path_type=Path, dir_okay=False), help="Fichier JSON à écrire."
)
@click.option("--force", is_flag=True, help="Remplacer le fichier s'il existe.")
@click.option(
    "--reports",
    metavar="DOSSIER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Chercher aussi les rapports de ce répertoire, ce que batch y a noté et ses passages dans les pages de similar.",
)
@click.option("--key", metavar="FICHIER", type=click.Path(path_type=Path), help="Fichier de correspondance des codes.")
@click.option("--data", metavar="DOSSIER", type=click.Path(path_type=Path), help="Dossier de données (par défaut celui de l'utilisateur).")
def command(candidate: str, out: Path, force: bool, reports: Path | None, key: Path | None, data: Path | None) -> None:
    """Exporter tout ce qui est conservé sur une personne : lectures, décisions, codes, rapports (droit d'accès).

    PERSONNE : son nom, le nom de son fichier, son code ou l'empreinte SHA-256 du dossier.
    """
    from evalassist.cohort.privacy import export, find
    from evalassist.cohort.pseudonymise import FILE, KeyFile
    from evalassist.cohort.store import Store, write_private
    from evalassist.model.errors import EvalAssistError

    store = Store(data)
    trace = find(candidate, store, KeyFile(key or store.folder / FILE), reports)
    if out.exists() and not force:
        raise EvalAssistError("FILE_EXISTS", path=out)
    if not out.parent.is_dir():
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=out.parent, reason="répertoire absent")
    write_private(out, export(trace))
    click.echo(
        f"{out} : {len(trace.entries)} entrée(s) du journal, {len(trace.codes)} code(s), {len(trace.reports)} fichier(s) de rapport, "
        f"{len(trace.pages)} page(s) de passages communs."
    )
