"""The fil rouge: diagnosis -> objectives -> personas -> contents -> calendar -> KPIs -> budget -> results -> adjustments, link by link.

A link is made (quotes on both sides) or broken. It is called broken only when both sides are well identified and every weaker sign of the
link was looked for in the whole dossier; otherwise nothing is said. Texts are compared by stems and figures, without any encoder.
"""

from __future__ import annotations

from collections.abc import Sequence

from evalassist.assess.threads._shared import NETWORKS, Dossier
from evalassist.assess.threads.diagnosis import benchmark_to_rest, diagnosis_to_rest
from evalassist.assess.threads.objectives import kpi_to_objective, objective_to_content, objective_to_kpi
from evalassist.assess.threads.personas import persona_to_content
from evalassist.assess.threads.plans import budget_lines, network_to_plan
from evalassist.assess.threads.results import result_to_adjustment
from evalassist.model.document import Document
from evalassist.model.element import Element
from evalassist.model.report import Thread

__all__ = ["NETWORKS", "build_threads"]


def build_threads(document: Document, elements: Sequence[Element]) -> tuple[Thread, ...]:
    """Return the links of one dossier, in the order of the chain; empty when there is nothing sure to say."""
    dossier = Dossier(document, elements)
    found: list[Thread] = []
    for step in (
        diagnosis_to_rest,
        benchmark_to_rest,
        objective_to_kpi,
        objective_to_content,
        kpi_to_objective,
        persona_to_content,
        network_to_plan,
        budget_lines,
        result_to_adjustment,
    ):
        found.extend(step(dossier))
    return tuple(found)
