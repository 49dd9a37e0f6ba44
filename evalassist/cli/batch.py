"""``evalassist batch``: a whole cohort."""

from __future__ import annotations

from pathlib import Path

import click

from evalassist.cli.no_cache import no_cache_option


@click.command("batch", context_settings={"max_content_width": 100})
@click.argument("source", metavar="SOURCE", type=click.Path(path_type=Path))
@click.option(
    "--rubric", "-r", required=True, metavar="ID", help="Référentiel : identifiant (evalassist rubric list) ou chemin d'un fichier YAML."
)
@click.option("--out", "-o", required=True, metavar="DOSSIER", type=click.Path(path_type=Path), help="Où écrire ; sert aussi à reprendre.")
@click.option("--deliverable", "-d", metavar="ID", help="Livrable : limite la lecture à ses critères (par exemple M1).")
@click.option(
    "--format",
    "formats",
    default="html,json",
    show_default=True,
    metavar="LISTE",
    help="Formats séparés par des virgules : html, json, docx, md, xlsx, annotated.",
)
@click.option(
    "--for",
    "audience",
    type=click.Choice(["examiner", "trainer", "candidate"]),
    default="examiner",
    show_default=True,
    help="À qui s'adressent les rapports.",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0, 256),
    default=None,
    metavar="N",
    help="Processus de lecture (par défaut : un par cœur, 4 au plus ; 0 : tout dans ce processus, sans arrêt forcé).",
)
@click.option("--cluster", metavar="ADRESSE", help="Grappe Dask : tcp://serveur:8786, ou local pour en démarrer une (extra « cluster »).")
@click.option("--timeout", type=click.IntRange(5, 3600), default=300, show_default=True, metavar="S", help="Durée maximale d'un dossier.")
@click.option(
    "--memory", type=click.IntRange(0, 65536), default=0, metavar="MO", help="Mémoire maximale d'un processus (0 : aucune limite ; Linux)."
)
@click.option("--model", metavar="NOM", help="Autre modèle sentence-transformers : nom ou dossier (aucun téléchargement).")
@click.option(
    "--ocr",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Reconnaissance de caractères.",
)
@no_cache_option
@click.option("--now", metavar="DATE", help="Horodatage à inscrire dans les rapports (aucun par défaut).")
@click.option("--share", is_flag=True, help="Vue de promotion à diffuser : sans noms, effectifs de moins de 5 masqués.")
@click.option(
    "--pseudonymise", is_flag=True, help="Remplacer noms, courriels, téléphones, adresses et noms de fichiers par des codes, partout."
)
@click.option(
    "--key",
    metavar="FICHIER",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Fichier de correspondance des codes (par défaut dans le dossier de données, jamais à côté des rapports).",
)
@click.option("--quiet", "-q", is_flag=True, help="N'afficher que les erreurs et le bilan.")
def command(
    source: Path,
    rubric: str,
    out: Path,
    deliverable: str | None,
    formats: str,
    audience: str,
    jobs: int | None,
    cluster: str | None,
    timeout: int,
    memory: int,
    model: str | None,
    ocr: str,
    now: str | None,
    share: bool,
    pseudonymise: bool,
    key: Path | None,
    quiet: bool,
) -> None:
    """Lire tous les dossiers d'une promotion et écrire un rapport de preuves pour chacun.

    SOURCE est un répertoire, un zip, ou le zip « télécharger tous les travaux remis » de Moodle. Un fichier à la racine est un dossier ;
    un sous-répertoire est un candidat, dont tous les fichiers forment un seul dossier. La même commande relancée reprend où elle s'est
    arrêtée et ne refait que ce qui a changé. Avec --pseudonymise, aucun fichier écrit, aucun nom de fichier et aucun message ne nomme
    une personne ; les codes se retrouvent dans le fichier de correspondance.

    \b
    Exemples :
      evalassist batch copies/ -r ifocop-cm -d M1 -o rapports
      evalassist batch depots-moodle.zip -r 6cent30six-rs -o rapports --for trainer --jobs 2
    """
    from evalassist.cli.run_batch import Choices, run

    run(
        Choices(
            source,
            rubric,
            out,
            deliverable,
            formats,
            audience,
            jobs,
            cluster,
            timeout,
            memory,
            model,
            ocr,
            now,
            share,
            quiet,
            pseudonymise,
            key,
        )
    )
