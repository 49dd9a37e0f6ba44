"""The agreement as a page and as lines of text, in French; links lead to the criterion in the dossier's report."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import quote

from evalassist.cohort.agreement import Agreement, Row, Unit, link
from evalassist.cohort.kappa import MIN_UNITS, RESAMPLES, Measure
from evalassist.cohort.page import page, table, text

STATUS = {"present": "présent", "partial": "partiel", "absent": "absent", "not_inspectable": "non vérifiable"}
HEAD = ["Critère", "Avis", "Cohen (paires)", "Fleiss", "Alpha nominal", "Alpha ordinal", "Examinateurs / outil", "idem, à l'aveugle"]
NOTE = (
    "1 : accord parfait ; 0 : pas plus d'accord que le hasard ; négatif : moins. Entre crochets, l'intervalle à 95 % "
    f"({RESAMPLES} rééchantillonnages des dossiers). « — » : moins de {MIN_UNITS} dossiers communs, ou tous les avis identiques, "
    "ce qui ne permet aucun calcul. "
    "Un examinateur qui voit d'abord le statut de l'outil tend à le suivre : seule la colonne « à l'aveugle » mesure un accord indépendant."
)


def measure_text(measure: Measure) -> str:
    """Return "0,61 [0,40 ; 0,79]", or a dash."""
    if measure.value is None:
        return "—"
    shown = f"{measure.value:.2f}"
    if measure.low is not None and measure.high is not None:
        shown += f" [{measure.low:.2f} ; {measure.high:.2f}]"
    return shown.replace(".", ",")


def report_links(folder: Path | None, out: Path | None) -> dict[str, str]:
    """Return the HTML report of each dossier (by sha256) found beside its JSON report in ``folder``, as an address relative to ``out``."""
    found: dict[str, str] = {}
    if folder is None:
        return found
    for path in sorted(folder.rglob("*.json")):
        page_path = path.with_suffix(".html")
        if not page_path.is_file():
            continue
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            digest = str(data["dossier"]["sha256"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        base = out if out is not None else Path()
        found.setdefault(digest, quote(Path(os.path.relpath(page_path, base)).as_posix()))
    return found


def summary(results: Sequence[Agreement]) -> str:
    """Return the results as lines for the terminal."""
    lines = []
    for item in results:
        lines.append(f"{item.rubric} : {item.dossiers} dossier(s), {len(item.examiners)} examinateur(s), {len(item.disputes)} désaccord(s)")
        for row in (item.overall, *item.criteria):
            name = row.criterion or "tous les critères"
            lines.append(
                f"  {name:<20} examinateurs : {measure_text(row.ordinal):<24} avec l'outil : {measure_text(row.tool):<24} {row.decisions} avis"
            )
    return "\n".join(lines)


def html(results: Sequence[Agreement], links: Mapping[str, str]) -> str:
    """Return the whole page."""
    parts = [f'<p class="note">{text(NOTE)}</p>']
    for item in results:
        rows = [_cells(row) for row in (item.overall, *item.criteria)]
        parts.append(f"<h2>{text(item.rubric)}</h2>")
        parts.append(f"<p>{item.dossiers} dossier(s), {len(item.examiners)} examinateur(s) : {text(', '.join(item.examiners))}.</p>")
        parts.append(table("Accord par critère", HEAD, rows))
        if item.disputes:
            lines = [_dispute(unit, links) for unit in item.disputes]
            parts.append(table("Désaccords à relire ensemble", ["Critère", "Dossier", "Examinateurs", "Outil"], lines))
        else:
            parts.append("<p>Aucun désaccord.</p>")
    return page("Accord entre examinateurs", "\n".join(parts))


def _cells(row: Row) -> list[str]:
    measures = (row.cohen, row.fleiss, row.alpha, row.ordinal, row.tool, row.blind)
    return [text(row.criterion or "Tous les critères"), str(row.decisions), *(text(measure_text(item)) for item in measures)]


def _dispute(unit: Unit, links: Mapping[str, str]) -> list[str]:
    address = link(unit, links)
    name = f'<a href="{text(address)}">{text(unit.file)}</a>' if address else text(unit.file)
    said = "<br>".join(
        text(f"{examiner} : {STATUS[status]}{' (à l’aveugle)' if examiner in unit.blind else ''}")
        for examiner, status in sorted(unit.ratings.items())
    )
    tool = ", ".join(sorted({STATUS[status] for status in unit.tool.values()}))
    return [text(unit.criterion), name, said, text(tool)]
