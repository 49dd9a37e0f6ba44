"""A rubric is data: blocs, competences, criteria, what each criterion requires, and its evidence bank."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from evalassist.model.base import Noun

ELEMENT_TYPES: tuple[str, ...] = (
    "swot",
    "smart",
    "persona",
    "kpi",
    "editorial_calendar",
    "benchmark",
    "budget",
    "planning",
    "action_plan",
    "post_example",
    "influencer_list",
    "editorial_charter",
    "moderation",
    "crisis",
    "event",
    "veille",
    "recommendations",
    "roi",
    "funnel",
    "seo",
    "legal",
    "accessibility",
    "eco",
    "rse",
    "screenshot",
    "spelling",
)
"""Every element type a rubric may ask for."""


class ElementNeed(Noun):
    """At least ``min`` instances of one of ``types`` with these boolean ``fields`` true and these ``counts`` reached."""

    kind: Literal["element"]
    types: tuple[str, ...]
    min: int = 1
    max: int | None = None
    fields: tuple[str, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    complete: bool = False


class Facet(Noun):
    """One aspect of a criterion; ``any`` holds French words or short phrases, ``*`` stands for any ending."""

    label: str
    any: tuple[str, ...]


class FacetsNeed(Noun):
    """At least ``min`` of the facets (null: all) must be shown near the evidence."""

    kind: Literal["facets"]
    facets: tuple[Facet, ...]
    min: int | None = None


class ToolsNeed(Noun):
    """At least ``min`` of these tools must be named, with a reason or a use when ``reason`` is true."""

    kind: Literal["tools"]
    any: tuple[str, ...]
    min: int = 1
    reason: bool = False


class CountNeed(Noun):
    """Between ``min`` and ``max`` items (list items, table rows, enumerations) near the evidence."""

    kind: Literal["count"]
    of: str
    min: int
    max: int | None = None
    cues: tuple[str, ...] = ()


class CoverageNeed(Noun):
    """At least ``min`` of ``items`` (each a tuple of synonyms) must be treated."""

    kind: Literal["coverage"]
    of: str
    items: tuple[tuple[str, ...], ...]
    min: int | None = None


Need = Annotated[ElementNeed | FacetsNeed | ToolsNeed | CountNeed | CoverageNeed, Field(discriminator="kind")]


class Negative(Noun):
    """A hard negative of the evidence bank."""

    kind: Literal["definition", "promise", "heading", "figures", "offtopic", "instruction"]
    text: str


class Partial(Noun):
    """An example that shows the criterion only in part; ``lacks`` says what is not there."""

    text: str
    lacks: str


PartKind = Literal[
    "content", "reason", "link", "figures", "source", "date", "count", "each", "form", "example", "tool", "use", "compare", "law", "other"
]


class Part(Noun):
    """A part of what a criterion asks for: ``label`` names it, ``gap`` is a clause that says it is not there, ``kind`` what sort of thing shows it."""

    id: str
    kind: PartKind
    label: str
    gap: str


class Bank(Noun):
    """Example passages of one criterion in a candidate's voice, and the parts it is made of."""

    positive: tuple[str, ...] = ()
    negative: tuple[Negative, ...] = ()
    partial: tuple[Partial, ...] = ()
    parts: tuple[Part, ...] = ()


class Criterion(Noun):
    """One leaf of the référentiel; ``bank`` is filled from ``rubrics/banks`` by the loader."""

    id: str
    code: str
    title: str
    text: str
    observable: Literal["text", "visual", "oral"] = "text"
    requires: tuple[Need, ...] = ()
    anchors: tuple[str, ...] = ()
    question: str = ""
    bank: Bank = Bank()


class Competency(Noun):
    """A competence and its criteria."""

    id: str
    title: str
    criteria: tuple[Criterion, ...]


class Bloc(Noun):
    """A bloc de compétences."""

    id: str
    title: str
    competencies: tuple[Competency, ...]


class Deliverable(Noun):
    """A piece of work handed in and the competences it covers."""

    id: str
    title: str
    competencies: tuple[str, ...]


class Rubric(Noun):
    """A whole référentiel. ``sha256`` is that of the YAML file followed by its bank files (set by the loader)."""

    schema_: int = Field(alias="schema", default=1)
    id: str
    version: str
    language: str = "fr"
    title: str
    certifier: str = ""
    source: str = ""
    validation_rule: str = ""
    deliverables: tuple[Deliverable, ...] = ()
    blocks: tuple[Bloc, ...]
    sha256: str = ""

    def criteria(self, deliverable: str | None = None) -> tuple[tuple[Bloc, Competency, Criterion], ...]:
        """Return the criteria in the référentiel's order, those of one deliverable if given; KeyError if it is unknown."""
        wanted: frozenset[str] | None = None
        if deliverable is not None:
            wanted = frozenset({item.id: item.competencies for item in self.deliverables}[deliverable])
        return tuple(
            (bloc, competency, criterion)
            for bloc in self.blocks
            for competency in bloc.competencies
            for criterion in competency.criteria
            if wanted is None or competency.id in wanted
        )
