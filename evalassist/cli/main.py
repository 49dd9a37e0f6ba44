"""The ``evalassist`` command: a click group that imports a command's file only when that command runs, so that --help stays instant."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from evalassist import __version__

COMMANDS: dict[str, tuple[str, str]] = {
    # name: (module, one-line French help)
    "check": ("check", "Lire un ou plusieurs dossiers et écrire le rapport de preuves."),
    "batch": ("batch", "Lire toute une promotion (répertoire, zip, dépôts Moodle), reprendre après un arrêt."),
    "moodle": ("moodle", "Préparer le retour vers Moodle : fichiers de feedback, feuille d'évaluation."),
    "compare": ("compare", "Comparer deux versions d'un dossier : ce que la nouvelle gagne ou perd."),
    "explain": ("explain", "Expliquer le statut d'un critère : raisons et poids, ce qui manque, passages."),
    "elements": ("elements", "Décrire les éléments reconnus (SWOT, SMART, persona…) et leurs champs."),
    "outline": ("outline", "Montrer ce que l'outil a lu d'un dossier (plan, tableaux, images non lues)."),
    "rubric": ("rubric", "Lister et afficher les référentiels."),
    "journal": ("journal", "Consulter et vérifier le journal des lectures et des décisions."),
    "review": ("review", "Enregistrer les décisions d'un examinateur (fichier exporté du rapport HTML)."),
    "agreement": ("agreement", "Mesurer l'accord entre examinateurs, et entre examinateurs et outil, critère par critère."),
    "calibrate": ("calibrate", "Ajuster les statuts sur les décisions du centre, localement et de façon réversible."),
    "similar": ("similar", "Montrer les passages communs à plusieurs dossiers, côte à côte."),
    "export": ("export", "Exporter tout ce qui est conservé sur une personne (RGPD)."),
    "erase": ("erase", "Effacer tout ce qui est conservé sur une personne (RGPD)."),
    "doctor": ("doctor", "Vérifier l'installation : modèles, polices, versions."),
}

EPILOG = """Exemples :

\b
  evalassist check dossier.docx --rubric ifocop-cm --deliverable M1
  evalassist check copies/ --rubric institut-cm --format html,json --out rapports
  evalassist outline dossier.pdf

L'outil ne note pas : il montre les passages, un examinateur décide.

\b
Codes de sortie : 0 terminé ; 2 commande mal formée, référentiel ou livrable inconnu ;
3 au moins un dossier n'a pas pu être lu ; 4 écriture impossible ; 5 référentiel invalide ;
6 journal modifié ; 70 erreur interne."""


class LazyGroup(click.Group):
    """A group whose commands live one per file in ``evalassist.cli``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the command names in the order of ``COMMANDS``."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"evalassist.cli.{COMMANDS[cmd_name][0]}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, without importing them."""
        with formatter.section("Commandes"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the nearest command for an unknown one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f" ; vouliez-vous dire « {near[0]} » ?" if near else " ; voir evalassist --help"
            raise click.UsageError(f"commande inconnue « {args[0]} »{hint}")
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", prog_name="evalassist", message="%(prog)s %(version)s", help="Afficher la version.")
def cli() -> None:
    """Trouver dans un dossier de certification les passages qui répondent à chaque critère d'un référentiel.

    evalassist lit le dossier (DOCX ou PDF), relève les passages probants, vérifie les éléments attendus et écrit un rapport. Il ne donne
    ni note, ni total, ni classement.
    """


def _leave(status: int) -> None:
    """End now, without waiting for what is being encoded beside (up to a minute for a large dossier): nothing will read it."""
    from evalassist.matching.later import busy

    if busy():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


def main() -> Any:
    """Run the command line; every coded error is one French line on stderr and its own exit status."""
    from evalassist.cli.french import speak_french

    speak_french()
    try:
        return cli(standalone_mode=False, prog_name="evalassist")
    except click.UsageError as error:
        error.show()
        sys.exit(2)
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrompu.", err=True)
        _leave(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as error:
        from evalassist.model.errors import EvalAssistError

        if isinstance(error, EvalAssistError):
            click.echo(f"evalassist : [{error.code}] {error.message}", err=True)
            sys.exit(error.exit_status)
        raise
