"""``evalassist explain``: why a criterion of a report has the status it has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from evalassist.model.report import CriterionResult, Report

BAR = 12
"""Width of the longest bar, in characters."""


@click.command("explain", context_settings={"max_content_width": 100})
@click.argument("report", metavar="RAPPORT.json", type=click.Path(path_type=Path))
@click.argument("criterion", metavar="CRITERE")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Texte à lire, ou JSON.")
def command(report: Path, criterion: str, format_: str) -> None:
    """Expliquer un statut : les raisons et leur poids, ce qui manque, les passages cités.

    RAPPORT.json vient de « evalassist check --format json » ; CRITERE est un identifiant de critère de ce rapport.

    \b
    Exemple :
      evalassist explain rapports/dossier.json Cr1.1.a
    """
    from evalassist.report.compare import load_report

    found = load_report(report)
    result = find_criterion(found, criterion)
    if format_ == "json":
        click.echo(explain_json(found, result))
    else:
        click.echo(explain_text(result))


def find_criterion(report: Report, name: str) -> CriterionResult:
    """Return the criterion called ``name`` (case is ignored when that leaves one); CRITERION_UNKNOWN with the nearest id otherwise."""
    exact = [item for item in report.criteria if item.id == name]
    folded = [item for item in report.criteria if item.id.casefold() == name.strip().casefold()]
    if exact or len(folded) == 1:
        return (exact or folded)[0]
    import difflib

    from evalassist.model.errors import EvalAssistError

    ids = {item.id.casefold(): item.id for item in report.criteria}
    near = difflib.get_close_matches(name.casefold(), ids, n=1, cutoff=0.4)
    raise EvalAssistError("CRITERION_UNKNOWN", name=name, hint=f" ; vouliez-vous dire « {ids[near[0]]} » ?" if near else "")


def explain_text(result: CriterionResult) -> str:
    """Return the explanation in French: status, confidence in words, weighed reasons, what is missing, quotes, questions."""
    from evalassist.report.flow import shown
    from evalassist.report.words import STATUS_MEANING, STATUS_WORDS, confidence_words, place_text

    status = STATUS_WORDS[result.status]
    lines = [f"{result.id}  {result.title}".rstrip(), ""]
    if result.text and result.text != result.title:
        lines += [result.text, ""]
    lines.append(f"Statut : {status} ({STATUS_MEANING[result.status]})")
    lines.append(f"Confiance : {confidence_words(result)} (probabilité que ce statut soit juste : {_number(result.confidence, 2)})")
    if result.to_verify:
        lines.append("  Cette lecture est trop peu sûre pour s'y fier : relisez les passages avant de décider.")
    lines += ["", f"Raisons, de la plus forte à la plus faible (+ va vers « {status} », - va contre) :"]
    lines += _reasons(result) or ["  aucune raison chiffrée : ce statut ne vient pas du modèle"]
    lines += ["", "Ce qui manque :"]
    lines += [f"  - {item.message}" for item in result.missing] or ["  rien n'a été relevé"]
    lines += ["", "Passages cités :"]
    lines += [f"  - « {item.quote} » ({place_text(item.page, item.section)})" for item in result.evidence] or ["  aucun"]
    if result.questions:
        lines += ["", "À demander :", *(f"  - {item}" for item in result.questions)]
    lines += ["", "Ce n'est pas une note : un examinateur décide."]
    return shown("\n".join(lines))


def _reasons(result: CriterionResult) -> list[str]:
    ordered = sorted(result.reasons, key=lambda item: -abs(item.weight))
    top = max((abs(item.weight) for item in ordered), default=0.0) or 1.0
    lines = []
    for item in ordered:
        sign = "+" if item.weight >= 0 else "-"
        bar = sign * max(1, round(BAR * abs(item.weight) / top))
        lines.append(f"  {sign}{_number(abs(item.weight), 2)}  {bar:<{BAR}}  {item.message}")
    return lines


def _number(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def explain_json(report: Report, result: CriterionResult) -> str:
    """Return the criterion as in the report, with what identifies the reading: rubric, dossier digest, models; indented JSON."""
    import json

    data = {
        "dossier": report.dossier.sha256,
        "rubric": report.rubric.model_dump(),
        "models": [item.model_dump() for item in report.tool.models],
        "criterion": result.model_dump(mode="json"),
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
