"""Why a status was read, in facts a person can check: what the named reasons of the model say about the passages, never the model's own words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from evalassist.model.report import CriterionResult, Reason

MIN_SPREAD = 0.4
"""A fact is told when the feature lies at least this many standard deviations from the mean of the training dossiers."""
MIN_COEFFICIENT = 0.02
"""Below it a feature's side cannot be worked out from its weight in the decision."""
FACTS_SHOWN = 3
"""Facts of each side that are told."""

CLOSE = ("le meilleur passage ressemble à ce qui est attendu", "le meilleur passage reste éloigné de ce qui est attendu")
WORK = (
    "les passages décrivent un travail, plus qu'une simple évocation",
    "les passages évoquent le sujet plus qu'ils ne montrent un travail",
)
SEVERAL = ("plusieurs passages vont dans le même sens", "peu de passages en parlent")
LENGTH = ("le sujet est développé", "le sujet est traité en peu de mots")
ASKED = ("ce qui est demandé se retrouve près des passages", "une partie de ce qui est demandé ne se retrouve pas près des passages")
ELEMENT = ("l'élément attendu a été reconnu", "l'élément attendu n'a pas été reconnu, ou pas en entier")
OWN = ("les passages parlent bien de ce sujet-là", "les passages pourraient répondre aussi bien à d'autres critères")
WHOLE = ("les passages semblent montrer toute l'exigence", "les passages ne semblent montrer qu'une partie de l'exigence")
FACTS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("top1", "dense_max", "back_max"), CLOSE), **dict.fromkeys(("neg_margin", "lex_neg_margin"), WORK),
    **dict.fromkeys(("top2", "top3", "mean5", "strong", "expected", "strong_sections"), SEVERAL), **dict.fromkeys(("strong_words", "heading_words"), LENGTH),
    **dict.fromkeys(("needs", "needs_min", "needs_strict", "facets", "facets_strict", "count", "coverage", "tools"), ASKED), "unmet": (ASKED[1], ASKED[0]),
    **dict.fromkeys(("element", "element_any"), ELEMENT), **dict.fromkeys(("in_element", "in_complete"), ("un passage vient d'un élément reconnu", "")),
    **dict.fromkeys(("dense_share", "back_share", "dense_z", "lex_z"), OWN), "figures": ("des chiffres appuient les passages", "peu de chiffres dans les passages"),
    "heading_any": ("une partie du dossier porte ce sujet dans son titre", ""), "promise": ("une partie est annoncée pour plus tard", ""),
    "definition": ("une partie définit la notion sans l'appliquer", ""), "mention": ("une partie ne fait que nommer le sujet", ""),
    "decoy": ("une partie ressemble à une simple évocation", ""), **dict.fromkeys(("gap_admitted", "gap_around"), ("le dossier dit lui-même qu'il manque quelque chose", "")),
    "accepted": CLOSE, **dict.fromkeys(("whole", "whole_best"), WHOLE),
    **dict.fromkeys(("thin", "thin_best", "partial_margin", "lex_partial_margin"), ("les passages ressemblent à un travail incomplet", "")),
}  # fmt: skip
"""Feature -> (what a high value says, what a low value says; "" says nothing)."""

AGAINST = frozenset({
    "unmet", "promise", "definition", "mention", "decoy", "gap_admitted", "gap_around", "thin", "thin_best", "partial_margin", "lex_partial_margin",
})  # fmt: skip
"""Features whose high value speaks against the criterion being shown."""


@lru_cache(maxsize=1)
def coefficients() -> Mapping[str, Mapping[str, float]]:
    """Return status -> feature -> log-odds per standard deviation (against the mean of the other statuses), of the model that ships."""
    from evalassist.assess.status import STATUSES, shipped_status_model

    weights = [dict(score.weights) for score in shipped_status_model().scores]
    found: dict[str, dict[str, float]] = {}
    for index, status in enumerate(STATUSES):
        others = [item for at, item in enumerate(weights) if at != index]
        found[status] = {name: value - sum(item.get(name, 0.0) for item in others) / len(others) for name, value in weights[index].items()}
    return found


def _spread(reason: Reason, status: str) -> float | None:
    """Return how many standard deviations above its mean the feature lies (negative: below); None when that cannot be known."""
    coefficient = coefficients().get(status, {}).get(reason.name)
    if coefficient is not None:
        return reason.weight / coefficient if abs(coefficient) >= MIN_COEFFICIENT else None
    if status not in ("present", "absent"):
        return None
    helps = (reason.weight > 0) == (status == "present")
    return 1.0 if helps != (reason.name in AGAINST) else -1.0


def facts(result: CriterionResult) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return (what speaks for the criterion being shown, what speaks against it), strongest first, each told once and at most three.

    A reason's weight alone does not say which way the dossier lies: a scarce definition and a plentiful one both weigh. The side is worked
    out from the coefficient of the model, so that « une partie définit la notion » is told only of a dossier that does define it.
    """
    favourable: list[str] = []
    doubtful: list[str] = []
    for reason in sorted(result.reasons, key=lambda item: -abs(item.weight)):
        spread = _spread(reason, result.status)
        if spread is None or abs(spread) < MIN_SPREAD or reason.name not in FACTS:
            continue
        said = FACTS[reason.name][0 if spread > 0 else 1]
        side = favourable if (spread > 0) != (reason.name in AGAINST) else doubtful
        if said and said not in (*favourable, *doubtful) and not _denied(said, (*favourable, *doubtful)):
            side.append(said)
    return tuple(favourable[:FACTS_SHOWN]), tuple(doubtful[:FACTS_SHOWN])


def _denied(said: str, told: tuple[str, ...]) -> bool:
    """Whether a stronger reason already told the contrary (two measures of one thing may differ; the stronger one is kept)."""
    return any(said in pair and any(other in told for other in pair if other and other != said) for pair in FACTS.values())
