"""The kinds of criteria that the measured figures are told by: what a criterion asks for, not how well it is read. Defined here only."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from evalassist.model.rubric import CountNeed, CoverageNeed, Criterion, ElementNeed, Need, ToolsNeed

Kind = Literal["element", "quantified", "prose"]
KINDS: tuple[Kind, ...] = get_args(Kind)

KIND_TITLES: dict[Kind, str] = {
    "element": "Élément attendu",
    "quantified": "Nombre ou liste exigés",
    "prose": "Argument rédigé",
}
"""Kind -> its name, in French."""

KIND_MEANING: dict[Kind, str] = {
    "element": "le critère demande un élément reconnaissable (SWOT, objectifs, personas, indicateurs, calendrier…)",
    "quantified": "le critère demande un nombre de choses, des outils ou une liste de points à traiter",
    "prose": "le critère se lit dans le texte : une analyse, un choix expliqué, une manière de faire",
}
"""Kind -> what its criteria ask for, in French."""


def kind_of(criterion: Criterion) -> Kind:
    """Return the kind of a criterion: an expected element goes before a quantity, a quantity before prose."""
    return kind_of_needs(criterion.requires)


def kind_of_needs(needs: Iterable[Need]) -> Kind:
    """As ``kind_of``, from the requirements alone; the aspects of an argument (facets) are prose."""
    found = tuple(needs)
    if any(isinstance(need, ElementNeed) for need in found):
        return "element"
    if any(isinstance(need, (CountNeed, ToolsNeed, CoverageNeed)) for need in found):
        return "quantified"
    return "prose"
