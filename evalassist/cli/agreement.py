"""``evalassist agreement``: how far examiners agree with each other and with the tool."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("agreement", context_settings={"max_content_width": 100})
@click.option("--rubric", "-r", metavar="ID", help="Se limiter à un référentiel.")
@click.option(
    "--reports",
    metavar="DOSSIER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Rapports HTML et JSON : les désaccords y renvoient.",
)
@click.option(
    "--out", "-o", metavar="DOSSIER", type=click.Path(path_type=Path), help="Écrire aussi accord.html et accord.json dans ce répertoire."
)
@click.option("--data", metavar="DOSSIER", type=click.Path(path_type=Path), help="Dossier de données (par défaut celui de l'utilisateur).")
def command(rubric: str | None, reports: Path | None, out: Path | None, data: Path | None) -> None:
    """Mesurer l'accord sur les décisions enregistrées par « evalassist review » : kappas de Cohen et de Fleiss, alpha de Krippendorff.

    Les désaccords ne disent pas qui a tort : ils montrent les critères dont la lecture est à partager entre examinateurs.
    """
    import json

    from evalassist.cohort.agreement import agreement, to_json
    from evalassist.cohort.agreement_page import html, report_links, summary
    from evalassist.cohort.review import latest
    from evalassist.cohort.store import Store

    results = agreement(latest(Store(data)), rubric)
    links = report_links(reports, out)
    click.echo(summary(results))
    if out is not None:
        from evalassist.cli.run_check import prepare_output
        from evalassist.report.writers import write_atomic

        prepare_output(out)
        content = {
            "accord.html": html(results, links),
            "accord.json": json.dumps(to_json(results, links), ensure_ascii=False, indent=2) + "\n",
        }
        for name, data_text in content.items():
            write_atomic(out / name, data_text.encode("utf-8"))
            click.echo(str(out / name))
