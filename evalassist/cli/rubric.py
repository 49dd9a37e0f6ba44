"""``evalassist rubric``: the référentiels. A group that imports a command's file only when that command runs."""

from __future__ import annotations

import importlib

import click

COMMANDS: dict[str, tuple[str, str]] = {
    # name: (module of evalassist.cli, one-line French help)
    "list": ("rubric_list", "Lister les référentiels disponibles."),
    "show": ("rubric_show", "Afficher un référentiel et ce que chaque critère demande."),
    "validate": ("rubric_validate", "Vérifier des référentiels : toutes les erreurs d'un coup, avec leur place."),
    "try": ("rubric_try", "Montrer pas à pas comment un critère est décidé sur un dossier."),
    "new": ("rubric_new", "Écrire l'ébauche d'un référentiel en répondant à quelques questions."),
    "import": ("rubric_import", "Tirer une ébauche d'un document, d'une fiche RNCP, d'une grille ou d'un fichier CASE."),
    "export": ("rubric_export", "Écrire un référentiel en CASE, en classeur ou en Markdown."),
    "diff": ("rubric_diff", "Comparer deux versions d'un référentiel."),
    "schema": ("rubric_schema", "Écrire le schéma JSON qui guide la saisie dans un éditeur."),
}


class RubricGroup(click.Group):
    """The subcommands, listed from the table and imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the command names in the order of ``COMMANDS``."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"evalassist.cli.{COMMANDS[cmd_name][0]}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, without importing them."""
        with formatter.section("Commandes"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group("rubric", cls=RubricGroup)
def command() -> None:
    """Lister, afficher, vérifier, écrire et importer les référentiels.

    Un référentiel est cherché dans ./rubrics, puis dans le dossier de l'utilisateur, puis parmi ceux qui sont livrés ; on peut aussi donner le
    chemin de son fichier YAML.
    """
