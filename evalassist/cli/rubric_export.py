"""``evalassist rubric export``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("export")
@click.argument("name", metavar="ID")
@click.option("--to", "kind", type=click.Choice(["case", "xlsx", "md"]), required=True, help="CASE (JSON), classeur ou Markdown.")
@click.option(
    "--out", "-o", metavar="FICHIER", type=click.Path(path_type=Path), help="Fichier à écrire (par défaut : à l'écran, sauf classeur)."
)
@click.option("--force", is_flag=True, help="Remplacer un fichier qui existe.")
def command(name: str, kind: str, out: Path | None, force: bool) -> None:
    """Écrire un référentiel en CASE (JSON), en classeur ou en Markdown.

    Le classeur se réimporte avec « rubric import » : on peut y retoucher les textes. Aucun niveau ni point n'est écrit.
    """
    from evalassist.cli.write_out import write_bytes, write_text
    from evalassist.rubric.load import load_rubric

    rubric = load_rubric(name)
    if kind == "xlsx":
        from evalassist.authoring.export import export_xlsx

        write_bytes(export_xlsx(rubric), out or Path(f"{rubric.id}.xlsx"), force=force)
    elif kind == "md":
        from evalassist.authoring.export import export_markdown

        write_text(export_markdown(rubric), out, force=force)
    else:
        from evalassist.authoring.case import export_case

        write_text(export_case(rubric), out, force=force)
