"""``evalassist review``: take in the decisions an examiner exported from the HTML report."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("review", context_settings={"max_content_width": 100})
@click.argument("files", nargs=-1, required=True, metavar="DECISIONS.json...", type=click.Path(path_type=Path))
@click.option(
    "--report",
    metavar="RAPPORT.json",
    type=click.Path(path_type=Path),
    help="Rapport JSON du dossier : contrôle aussi chaque passage cité.",
)
@click.option("--examiner", metavar="NOM", help="Nom ou code de l'examinateur, s'il manque dans le fichier.")
@click.option("--data", metavar="DOSSIER", type=click.Path(path_type=Path), help="Dossier de données (par défaut celui de l'utilisateur).")
def command(files: tuple[Path, ...], report: Path | None, examiner: str | None, data: Path | None) -> None:
    """Enregistrer des décisions d'examinateurs dans le journal.

    Le fichier vient du bouton « Exporter mes décisions » du rapport HTML. Il est refusé s'il porte sur un autre dossier, un autre
    référentiel ou une autre version que la lecture enregistrée. Rien n'est enregistré si un seul des fichiers donnés est refusé.
    """
    from evalassist.cohort import review
    from evalassist.cohort.store import Store
    from evalassist.report.compare import load_report

    store = Store(data)
    made_on = load_report(report) if report is not None else None
    accepted = []
    for path in files:
        decisions = review.read_decisions(path, examiner)
        if made_on is not None:
            review.check_report(decisions, made_on, str(path))
        else:
            review.check_journal(decisions, store, str(path))
        accepted.append((path, decisions))
    for path, decisions in accepted:
        entry = review.record(decisions, store)
        count = sum(item.status is not None for item in decisions.criteria.values())
        state = f"{count} décision(s) de {decisions.examiner} enregistrée(s)" if entry else "déjà enregistré"
        click.echo(f"{path} : {state}")
