"""``evalassist check``: dossiers in, evidence reports out."""

from __future__ import annotations

from pathlib import Path

import click

from evalassist.cli.no_cache import no_cache_option


@click.command("check", context_settings={"max_content_width": 100})
@click.argument("dossiers", nargs=-1, required=True, metavar="DOSSIER...", type=click.Path(path_type=Path))
@click.option(
    "--rubric", "-r", required=True, metavar="ID", help="Référentiel : identifiant (evalassist rubric list) ou chemin d'un fichier YAML."
)
@click.option("--deliverable", "-d", metavar="ID", help="Livrable : limite la lecture à ses critères (par exemple M1).")
@click.option(
    "--format",
    "formats",
    default="html,json",
    show_default=True,
    metavar="LISTE",
    help="Formats séparés par des virgules : html, json, docx, md, xlsx, annotated (copie annotée du dossier).",
)
@click.option(
    "--out",
    "-o",
    default=Path("rapports"),
    show_default=True,
    metavar="DOSSIER",
    type=click.Path(path_type=Path),
    help="Où écrire les rapports.",
)
@click.option(
    "--for",
    "audience",
    type=click.Choice(["examiner", "trainer", "candidate"]),
    default="examiner",
    show_default=True,
    help="À qui s'adresse le rapport : examiner (jury), trainer (retour de formation), candidate (liste à vérifier avant de rendre).",
)
@click.option("--open", "open_", is_flag=True, help="Ouvrir le premier rapport écrit, dans le navigateur ou son logiciel.")
@click.option("--model", metavar="NOM", help="Autre modèle sentence-transformers : nom ou dossier (aucun téléchargement).")
@click.option(
    "--ocr",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Reconnaissance de caractères : auto, always (toutes les images), never.",
)
@click.option(
    "--timeout",
    type=click.IntRange(5, 3600),
    default=300,
    show_default=True,
    metavar="S",
    help="Durée maximale de lecture d'un dossier, en secondes.",
)
@no_cache_option
@click.option("--now", metavar="DATE", help="Horodatage à inscrire dans le rapport (aucun par défaut : même entrée, mêmes octets).")
@click.option("--pseudonymise", is_flag=True, help="Remplacer noms, courriels, téléphones, adresses et noms de fichiers par des codes.")
@click.option(
    "--key",
    metavar="FICHIER",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Fichier de correspondance des codes (par défaut dans le dossier de données, jamais à côté des rapports).",
)
@click.option("--quiet", "-q", is_flag=True, help="N'afficher que les chemins des rapports et les erreurs.")
def command(
    dossiers: tuple[Path, ...],
    rubric: str,
    deliverable: str | None,
    formats: str,
    out: Path,
    audience: str,
    open_: bool,
    model: str | None,
    ocr: str,
    timeout: int,
    now: str | None,
    pseudonymise: bool,
    key: Path | None,
    quiet: bool,
) -> None:
    """Lire des dossiers (DOCX, PDF ou répertoires) et écrire un rapport de preuves pour chacun.

    Un dossier illisible n'arrête pas les autres : il est signalé et le code de sortie vaut 3.

    \b
    Exemples :
      evalassist check dossier.docx -r ifocop-cm -d M1
      evalassist check dossier.docx -r ifocop-cm -d M1 --for candidate --open
      evalassist check copies/ -r 6cent30six-rs --format json --out rapports
    """
    from evalassist.cli.run_check import run_check

    keys = None
    if pseudonymise or key is not None:
        from evalassist.cohort.pseudonymise import KeyFile

        keys = KeyFile(key, out)
    run_check(dossiers, rubric, deliverable, formats, out, model, ocr, timeout, now, quiet, audience, open_, keys)
