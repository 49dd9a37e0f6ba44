"""``evalassist rubric validate``."""

from __future__ import annotations

import json
import sys

import click


@click.command("validate")
@click.argument("names", nargs=-1, required=True, metavar="FICHIER...")
@click.option("--strict", is_flag=True, help="Compter les avertissements comme des erreurs (code de sortie 5).")
@click.option("--no-warnings", is_flag=True, help="Ne montrer que les erreurs.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Texte à lire, ou JSON.")
def command(names: tuple[str, ...], strict: bool, no_warnings: bool, format_: str) -> None:
    """Vérifier des référentiels et leurs banques d'exemples, sans s'arrêter à la première erreur.

    Chaque ligne donne fichier:ligne:colonne, ce qui ne va pas et comment le corriger. Un avertissement signale un référentiel valable mais
    faible : critère sans exemple, exigence qu'aucun détecteur ne connaît, critère de plusieurs phrases, exemples partagés par deux critères.
    Le code de sortie vaut 5 s'il y a une erreur.
    """
    from evalassist.elements.base import registry
    from evalassist.model.errors import EXIT_RUBRIC
    from evalassist.rubric.load import check_file, find_rubric

    detectors = {name: item.fields for name, item in registry().items()}
    failed = False
    output = []
    for name in names:
        rubric, problems = check_file(find_rubric(name), detectors)
        errors = [item for item in problems if item.severity == "error"]
        warnings = [item for item in problems if item.severity == "warning"]
        failed = failed or bool(errors) or (strict and bool(warnings))
        shown = errors if no_warnings else [*errors, *warnings]
        if format_ == "json":
            output.append({"file": name, "valid": not errors, "problems": [vars(item) for item in shown]})
            continue
        for item in shown:
            click.echo(str(item))
        if errors or rubric is None:
            click.echo(f"{name} : {len(errors)} erreur(s), {len(warnings)} avertissement(s)")
        else:
            click.echo(f"{name} : valable, {len(rubric.criteria())} critère(s), {len(warnings)} avertissement(s)")
    if format_ == "json":
        click.echo(json.dumps(output, ensure_ascii=False, indent=2))
    if failed:
        sys.exit(EXIT_RUBRIC)
