"""A rubric as text for people."""

from __future__ import annotations

from evalassist.assess.wording import element_name
from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import CountNeed, CoverageNeed, ElementNeed, FacetsNeed, Need, Rubric

_OBSERVABLE = {"text": "", "visual": " [se juge à l'œil]", "oral": " [se juge à l'oral]"}


def need_text(need: Need) -> str:
    """Return one requirement in French."""
    if isinstance(need, ElementNeed):
        names = " ou ".join(element_name(name) for name in need.types)
        count = f"au moins {need.min} : " if need.min > 1 else ""
        return f"{count}{names}"
    if isinstance(need, FacetsNeed):
        labels = ", ".join(facet.label for facet in need.facets)
        return f"aspects attendus ({need.min or len(need.facets)} sur {len(need.facets)}) : {labels}"
    if isinstance(need, CoverageNeed):
        return f"{need.of} : au moins {need.min or len(need.items)} traités"
    if isinstance(need, CountNeed):
        upper = f" à {need.max}" if need.max else " au moins"
        return f"{need.of} : {need.min}{upper}"
    reason = " avec la raison ou l'usage" if need.reason else ""
    return f"{need.min} outil(s) nommé(s){reason}, par exemple {', '.join(need.any[:3])}"


def rubric_text(rubric: Rubric, deliverable: str | None = None) -> str:
    """Return the tree of a rubric; DELIVERABLE_UNKNOWN when the deliverable is not one of its own."""
    try:
        rows = rubric.criteria(deliverable)
    except KeyError as error:
        raise EvalAssistError(
            "DELIVERABLE_UNKNOWN", name=deliverable, rubric=rubric.id, choices=", ".join(item.id for item in rubric.deliverables)
        ) from error
    lines = [f"{rubric.id} — {rubric.title} (version {rubric.version}, {len(rows)} critères)"]
    for item in rubric.deliverables:
        lines.append(f"  livrable {item.id} : {item.title} ({', '.join(item.competencies)})")
    bloc_id = competency_id = ""
    for bloc, competency, criterion in rows:
        if bloc.id != bloc_id:
            lines += ["", f"{bloc.id} — {bloc.title}"]
        if competency.id != competency_id:
            lines.append(f"  {competency.id} — {competency.title}")
        bloc_id, competency_id = bloc.id, competency.id
        lines.append(f"    {criterion.id}{_OBSERVABLE[criterion.observable]} {criterion.title}")
        lines.append(f"        {criterion.text}")
        lines += [f"        · {need_text(need)}" for need in criterion.requires]
        lines.append(f"        exemples : {len(criterion.bank.positive)} positifs, {len(criterion.bank.negative)} contre-exemples")
    return "\n".join(lines)
