"""``evalassist rubric new``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from evalassist.rubric.write import DraftCompetency


def _identifier(value: str) -> str:
    """Refuse an identifier that cannot name a file."""
    import re

    cleaned = value.strip()
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", cleaned):
        raise click.BadParameter("lettres sans accent, chiffres, point et tiret seulement, par exemple mon-centre-cm")
    return cleaned


@click.command("new")
@click.option(
    "--out", "-o", metavar="DOSSIER", type=click.Path(path_type=Path), default=Path("rubrics"), show_default=True, help="Où écrire."
)
@click.option("--force", is_flag=True, help="Remplacer un référentiel du même nom.")
def command(out: Path, force: bool) -> None:
    """Écrire l'ébauche d'un référentiel en répondant à quelques questions (réponse vide : passer à la suite).

    Trois fichiers sont écrits : le référentiel, sa banque d'exemples vide et le schéma qui guide la saisie dans l'éditeur.
    """
    from evalassist.authoring.suggest import suggest
    from evalassist.cli.write_out import write_text
    from evalassist.model.errors import EvalAssistError
    from evalassist.rubric.write import SCHEMA_NAME, Draft, DraftBloc, DraftCompetency, bank_skeleton, schema_text, to_yaml

    name = click.prompt("Identifiant du référentiel (par exemple mon-centre-cm)", value_proc=_identifier)
    path = out / f"{name}.yaml"
    if path.exists() and not force:
        raise EvalAssistError("FILE_EXISTS", path=path)
    draft = Draft(name, click.prompt("Titre"), click.prompt("Certificateur", default="", show_default=False), version="1")
    while True:
        number = len(draft.blocs) + 1
        title = click.prompt(f"Titre du bloc {number}", default="", show_default=False)
        if not title:
            if draft.blocs:
                break
            click.echo("Il faut au moins un bloc.")
            continue
        bloc = DraftBloc(f"B{number}", title)
        draft.blocs.append(bloc)
        while True:
            code = f"C{number}.{len(bloc.competencies) + 1}"
            wording = click.prompt(f"  Compétence {code}", default="", show_default=False)
            if not wording:
                break
            item = DraftCompetency(code, wording)
            bloc.competencies.append(item)
            _criteria(item)
    if not draft.criteria():
        raise click.UsageError("aucun critère n'a été donné : rien n'est écrit")
    for _, _, criterion in draft.criteria():
        suggest(criterion)
    write_text(to_yaml(draft), path, force=force)
    bank = out / "banks" / f"{name}.yaml"
    if force or not bank.exists():
        write_text(bank_skeleton(draft), bank, force=force)
    write_text(schema_text(), out / SCHEMA_NAME, force=True)
    click.echo(f"Ensuite : écrivez les exemples dans {bank}, puis lancez evalassist rubric validate {path}")


def _criteria(item: DraftCompetency) -> None:
    """Ask for the criteria of one competence."""
    from evalassist.rubric.write import DraftCriterion

    while True:
        code = f"{item.id}.{chr(ord('a') + len(item.criteria))}" if len(item.criteria) < 26 else f"{item.id}.{len(item.criteria) + 1}"
        text = click.prompt(f"    Critère {code} (une phrase)", default="", show_default=False)
        if not text:
            return
        seen = click.prompt("      Se juge sur", type=click.Choice(["texte", "oeil", "oral"]), default="texte")
        question = click.prompt("      Question pour le jury si le texte ne le montre pas", default="", show_default=False)
        observable = {"texte": "text", "oeil": "visual", "oral": "oral"}[seen]
        item.criteria.append(DraftCriterion(code, text, observable=observable, question=question))
