"""A rubric as text for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from evalassist.assess.wording import element_name
from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import CountNeed, CoverageNeed, ElementNeed, FacetsNeed, Need, Rubric

_OBSERVABLE = {"text": "", "visual": " [se juge à l'œil]", "oral": " [se juge à l'oral]"}


def need_text(need: Need) -> str:
    """Return one requirement in French."""
    if isinstance(need, ElementNeed):
        names = " ou ".join(element_name(name) for name in need.types)
        count = f"au moins {need.min} : " if need.min > 1 else ""
        details = list(need.fields)
        details += [f"{name} ≥ {minimum}" for name, minimum in need.counts.items()]
        if need.complete:
            details.append("tous")
        upper = f" (au plus {need.max})" if need.max else ""
        return f"{count}{names}{upper}" + (f" ; champs requis : {', '.join(details)}" if details else "")
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
        bank = criterion.bank
        if bank.parts:
            lines.append(f"        parties : {' ; '.join(part.label for part in bank.parts)}")
        lines.append(
            f"        exemples : {len(bank.positive)} complets, {len(bank.partial)} incomplets, {len(bank.negative)} contre-exemples"
        )
    return "\n".join(lines)


_KINDS = {"element": "éléments", "facets": "aspects", "tools": "outils nommés", "count": "nombres", "coverage": "listes à couvrir"}


def rubric_totals(rubric: Rubric, deliverable: str | None = None) -> str:
    """Return the counts of a rubric (or of one deliverable) as lines of text: how criteria are seen, requirements by kind, bank sizes."""
    rows = [criterion for _, _, criterion in rubric.criteria(deliverable)]
    seen = {name: sum(criterion.observable == name for criterion in rows) for name in _OBSERVABLE}
    lines = [
        "Totaux",
        f"  critères : {len(rows)} ({seen['text']} sur le texte, {seen['visual']} à l'œil, {seen['oral']} à l'oral)",
        f"  sans exigence déclarée : {sum(not criterion.requires for criterion in rows)}",
    ]
    for kind, label in _KINDS.items():
        using = [criterion for criterion in rows if any(need.kind == kind for need in criterion.requires)]
        if using:
            count = sum(need.kind == kind for criterion in using for need in criterion.requires)
            lines.append(f"  {label} : {count} exigence(s) dans {len(using)} critère(s)")
    names = Counter(
        name for criterion in rows for need in criterion.requires if isinstance(need, ElementNeed) for name in dict.fromkeys(need.types)
    )
    if names:
        ordered = sorted(names.items(), key=lambda item: (-item[1], item[0]))
        lines.append("  types d'éléments : " + ", ".join(f"{name} {count}" for name, count in ordered))
    if rows:
        sizes = [
            (label, [len(getattr(criterion.bank, name)) for criterion in rows])
            for label, name in (("complets", "positive"), ("incomplets", "partial"), ("contre-exemples", "negative"))
        ]
        told = ", ".join(f"{sum(counts)} {label} ({_range(counts)} par critère)" for label, counts in sizes)
        lines.append(f"  exemples : {told}")
    return "\n".join(lines)


def _range(counts: Sequence[int]) -> str:
    low, high = min(counts), max(counts)
    return str(low) if low == high else f"{low} à {high}"
