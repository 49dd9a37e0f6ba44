"""``evalassist rubric import``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("import")
@click.argument("source", metavar="SOURCE", type=click.Path(path_type=Path))
@click.option("--fiche", metavar="NUMERO", help="Numéro de fiche (RNCP41364, RS6232) à prendre dans l'export XML de France compétences.")
@click.option("--id", "name", metavar="ID", help="Identifiant du référentiel (par défaut : tiré du nom du fichier).")
@click.option("--out", "-o", metavar="FICHIER", type=click.Path(path_type=Path), help="Fichier YAML à écrire (par défaut : à l'écran).")
@click.option("--bank", is_flag=True, help="Écrire aussi une banque d'exemples vide dans banks/, à côté du fichier.")
@click.option("--force", is_flag=True, help="Remplacer un fichier qui existe.")
def command(source: Path, fiche: str | None, name: str | None, out: Path | None, bank: bool, force: bool) -> None:
    """Tirer une ébauche de référentiel d'un fichier.

    SOURCE est un référentiel en PDF, DOCX ou texte (tableaux activité, compétence, critères), l'export XML de France compétences ou son zip (avec
    --fiche), une grille .csv ou .xlsx (colonnes id, bloc, compétence, critère), ou un fichier JSON au format CASE. Ce qui est incertain est marqué
    « à vérifier ».

    \b
    Exemples :
      evalassist rubric import referentiel.pdf --id mon-centre --out rubrics/mon-centre.yaml
      evalassist rubric import export-fiches-rncp.zip --fiche RNCP41364
      evalassist rubric import grille.csv --out rubrics/grille.yaml
    """
    from evalassist.authoring.read import import_any
    from evalassist.cli.write_out import write_text
    from evalassist.rubric.write import bank_skeleton, schema_text, to_yaml

    if bank and out is None:
        raise click.UsageError("--bank demande --out")
    draft = import_any(source, name or (out.stem if out else ""), fiche)
    write_text(to_yaml(draft), out, force=force)
    if out is not None:
        write_text(schema_text(), out.parent / "rubric.schema.json", force=True)
        if bank:
            write_text(bank_skeleton(draft), out.parent / "banks" / f"{out.stem}.yaml", force=force)
    rows = draft.criteria()
    doubtful = sum(bool(criterion.doubts) for _, _, criterion in rows)
    competencies = sum(len(bloc.competencies) for bloc in draft.blocs)
    click.echo(f"{len(draft.blocs)} bloc(s), {competencies} compétence(s), {len(rows)} critère(s), dont {doubtful} à vérifier", err=True)
