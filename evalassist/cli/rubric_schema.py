"""``evalassist rubric schema``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("schema")
@click.option("--out", "-o", metavar="FICHIER", type=click.Path(path_type=Path), help="Où l'écrire (par défaut : à l'écran).")
def command(out: Path | None) -> None:
    """Écrire le schéma JSON d'un référentiel, pour la complétion et la vérification dans VS Code et les autres éditeurs.

    Placez-le à côté de vos fichiers, dont la première ligne sera « # yaml-language-server: $schema=rubric.schema.json ».
    """
    from evalassist.cli.write_out import write_text
    from evalassist.rubric.write import schema_text

    write_text(schema_text(), out, force=True)
