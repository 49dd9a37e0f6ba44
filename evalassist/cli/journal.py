"""``evalassist journal``: read the traces, prove they are intact, set how long personal data is kept."""

from __future__ import annotations

from pathlib import Path

import click

DATA = click.option(
    "--data",
    metavar="DOSSIER",
    type=click.Path(path_type=Path),
    help="Dossier de données (par défaut celui de l'utilisateur, ou EVALASSIST_DATA).",
)


@click.group("journal", context_settings={"max_content_width": 100})
def command() -> None:
    """Consulter et vérifier le journal : chaque lecture et chaque décision, avec les empreintes qui prouvent que rien n'a changé.

    EVALASSIST_NO_JOURNAL=1 désactive l'enregistrement des lectures.
    """


@command.command("show")
@DATA
@click.option("--last", default=20, show_default=True, type=click.IntRange(0), metavar="N", help="Nombre d'entrées (0 : toutes).")
def show(data: Path | None, last: int) -> None:
    """Afficher les dernières entrées."""
    from evalassist.cohort.journal import lines
    from evalassist.cohort.store import Store

    store = Store(data)
    found = lines(store, last) if store.path.exists() else []
    click.echo("\n".join(found) if found else f"Le journal de « {store.folder} » est vide.")


@command.command("verify")
@DATA
@click.option(
    "--head", metavar="EMPREINTE", help="Empreinte de fin notée ailleurs (procès-verbal) : elle doit encore figurer dans le journal."
)
def verify(data: Path | None, head: str | None) -> None:
    """Vérifier que rien n'a été modifié, retiré, ajouté ni coupé ; code de sortie 6 sinon.

    Notez l'empreinte affichée dans un document gardé ailleurs : elle prouvera plus tard que le journal n'a pas été réécrit en entier.
    """
    from evalassist.cohort.journal import verify as check
    from evalassist.cohort.store import Store
    from evalassist.model.errors import EvalAssistError

    store = Store(data)
    result = check(store, head)
    for remark in result.remarks:
        click.echo(f"remarque : {remark}", err=True)
    if result.problems:
        raise EvalAssistError("JOURNAL_ALTERED", path=store.path, details="\n".join(f"  - {item}" for item in result.problems))
    click.echo(f"Journal intact : {result.entries} entrée(s).")
    click.echo(f"Empreinte de fin : {result.head}")


@command.command("retention")
@DATA
@click.option("--days", type=click.IntRange(1, 36500), metavar="N", help="Effacer les données personnelles après N jours.")
@click.option("--off", is_flag=True, help="Ne plus effacer automatiquement.")
def retention(data: Path | None, days: int | None, off: bool) -> None:
    """Afficher ou régler la durée de conservation des données personnelles du journal (appliquée à chaque lecture)."""
    from evalassist.cohort.journal import RETENTION, apply_retention
    from evalassist.cohort.store import Store

    store = Store(data)
    if days is not None or off:
        store.set_setting(RETENTION, None if off else str(days))
    current = store.setting(RETENTION)
    click.echo(
        "Aucune durée de conservation n'est réglée." if current is None else f"Données personnelles effacées après {current} jour(s)."
    )
    erased = apply_retention(store)
    if erased:
        click.echo(f"{erased} donnée(s) personnelle(s) effacée(s).")
