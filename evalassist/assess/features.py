"""The named features of one criterion on one dossier: what the status model decides from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from evalassist.assess.needs import NeedResult
from evalassist.matching.proof import LOOKED, Proof
from evalassist.matching.select import Pick
from evalassist.matching.signals import NAMES
from evalassist.model.element import Element
from evalassist.model.passage import Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LABELS: dict[str, str] = {
    "top1": "force du meilleur passage",
    "top2": "force du deuxième passage",
    "top3": "force du troisième passage",
    "mean5": "force moyenne des passages",
    "strong": "nombre de passages convaincants",
    "expected": "quantité de passages sur le sujet",
    "strong_words": "longueur de ce qui est écrit sur le sujet",
    "strong_sections": "nombre de sections qui en parlent",
    "gap": "écart entre le meilleur passage et les suivants",
    "needs": "exigences remplies",
    "needs_min": "exigence la moins remplie",
    "needs_strict": "exigences remplies dans les passages cités",
    "unmet": "nombre d'exigences non remplies",
    "element": "élément attendu trouvé et suffisant",
    "element_any": "élément attendu trouvé",
    "has_element": "un élément est attendu",
    "facets": "aspects attendus présents",
    "facets_strict": "aspects présents dans les passages cités",
    "tools": "outils nommés et justifiés",
    "count": "nombre attendu atteint",
    "coverage": "liste attendue couverte",
    "dense_max": "sens proche des exemples",
    "back_max": "mots propres à ce critère",
    "neg_margin": "plus proche des exemples que des contre-exemples (sens)",
    "lex_neg_margin": "plus proche des exemples que des contre-exemples (mots)",
    "promise": "formulé comme une promesse",
    "definition": "formulé comme une définition",
    "mention": "seulement cité",
    "decoy": "ressemble à une preuve sans en être une",
    "accepted": "meilleur passage relu : accepté comme preuve",
    "whole_best": "meilleur passage relu : montre toute l'exigence",
    "whole": "passages relus : montrent toute l'exigence",
    "thin": "écrit comme un exemple incomplet",
    "thin_best": "meilleur passage écrit comme un exemple incomplet",
    "partial_margin": "plus proche des exemples incomplets que des exemples complets (sens)",
    "lex_partial_margin": "plus proche des exemples incomplets que des exemples complets (mots)",
    "gap_admitted": "manque reconnu par le candidat",
    "gap_around": "manque reconnu dans la même section",
    "figures": "chiffres dans les passages",
    "rows": "passages dans un tableau",
    "lists": "passages dans une liste",
    "own_voice": "écrit à la première personne",
    "heading": "titre de section parlant",
    "in_element": "passages dans l'élément attendu",
    "in_complete": "passages dans un élément complet",
    "dense_share": "sens propre à ce critère plus qu'aux autres",
    "back_share": "mots propres à ce critère plus qu'aux autres",
    "dense_z": "sens qui se détache du reste du dossier",
    "lex_z": "mots qui se détachent du reste du dossier",
    "heading_any": "une section du dossier porte ce sujet",
    "heading_words": "longueur des sections qui portent ce sujet",
    "usual_absent": "critère souvent non montré dans les dossiers annotés",
    "usual_partial": "critère souvent montré en partie dans les dossiers annotés",
    "usual_present": "critère souvent montré en entier dans les dossiers annotés",
    "dossier_elements": "éléments complets dans tout le dossier",
    "dossier_promise": "promesses dans tout le dossier",
    "dossier_definition": "définitions dans tout le dossier",
    "dossier_figures": "chiffres dans tout le dossier",
}
"""The features in order, with their French label."""

FEATURES: tuple[str, ...] = tuple(LABELS)

_COLUMN = {name: index for index, name in enumerate(NAMES)}
_CORE = ("swot", "smart", "persona", "kpi", "editorial_calendar", "benchmark", "budget", "planning", "action_plan")


def logit(probability: float) -> float:
    """Return the log-odds, clipped to ±7."""
    clipped = min(max(probability, 1e-3), 1 - 1e-3)
    return math.log(clipped / (1 - clipped))


def features(
    picks: Sequence[Pick],
    needs: Sequence[NeedResult],
    passages: Sequence[Passage],
    probabilities: Floats,
    signals: Floats,
    elements: Sequence[Element],
    proof: Proof | None = None,
) -> dict[str, float]:
    """Return the features of one criterion.

    ``probabilities`` is (passages,) and ``signals`` (passages, len(ALL_NAMES)); ``picks`` and ``needs`` are those of the criterion,
    ``elements`` those of the whole dossier, ``proof`` looks at the best passages again.
    """
    found = dict.fromkeys(FEATURES, 0.0)
    found.update(_from_needs(needs))
    core = sum(element.status == "complete" and element.type in _CORE for element in elements)
    found["dossier_elements"] = min(1.0, core / 10)
    if not len(passages):
        return found
    found.update(_from_picks(picks, passages, probabilities, signals))
    if proof is not None:
        found.update(_from_proof(proof, passages, probabilities, signals))
    for name, column in (("dossier_promise", "promise"), ("dossier_definition", "definition"), ("dossier_figures", "figures")):
        found[name] = float(signals[:, _COLUMN[column]].mean())
    return {name: round(float(found[name]), 5) for name in FEATURES}


def _from_proof(proof: Proof, passages: Sequence[Passage], probabilities: Floats, signals: Floats) -> dict[str, float]:
    import numpy as np

    best = np.argsort(-probabilities, kind="stable")[:LOOKED]
    accepted, complete = proof.judge(signals[best], [passages[int(index)].text for index in best])
    return {"accepted": float(accepted.max()), "whole_best": float(complete[0]), "whole": float(complete[:3].mean())}


def _from_needs(needs: Sequence[NeedResult]) -> dict[str, float]:
    by_kind: dict[str, list[NeedResult]] = {}
    for need in needs:
        by_kind.setdefault(need.kind, []).append(need)

    def mean(kind: str, strict: bool = False) -> float:
        items = by_kind.get(kind)
        return sum(item.strict if strict else item.share for item in items) / len(items) if items else 0.5

    elements = by_kind.get("element", [])
    return {
        "needs": sum(item.share for item in needs) / len(needs) if needs else 0.5,
        "needs_min": min((item.share for item in needs), default=0.5),
        "needs_strict": sum(item.strict for item in needs) / len(needs) if needs else 0.5,
        "unmet": float(sum(not item.met for item in needs)),
        "element": mean("element"),
        "element_any": float(any(item.share > 0 for item in elements)) if elements else 0.5,
        "has_element": float(bool(elements)),
        "facets": mean("facets"),
        "facets_strict": mean("facets", strict=True),
        "tools": mean("tools"),
        "count": mean("count"),
        "coverage": mean("coverage"),
    }


def _from_picks(picks: Sequence[Pick], passages: Sequence[Passage], probabilities: Floats, signals: Floats) -> dict[str, float]:
    import numpy as np

    scores = [pick.score for pick in picks] + [0.0] * 5
    strong = [index for index in range(len(passages)) if probabilities[index] > 0.5]
    ordered = np.argsort(-probabilities, kind="stable")
    best = ordered[:3]
    under_heading = [index for index in range(len(passages)) if signals[index, _COLUMN["anchor_heading"]] >= 1]
    found = {
        "top1": logit(scores[0]),
        "top2": logit(scores[1]),
        "top3": logit(scores[2]),
        "mean5": sum(scores[:5]) / 5,
        "strong": float(sum(score > 0.5 for score in scores)),
        "expected": math.log1p(float(probabilities.sum())),
        "strong_words": math.log1p(sum(passages[index].words for index in strong)),
        "strong_sections": float(len({passages[index].section for index in strong})),
        "gap": float(probabilities[ordered[0]] - probabilities[ordered[min(9, len(ordered) - 1)]]),
        "heading_any": float(signals[:, _COLUMN["anchor_heading"]].max()),
        "heading_words": math.log1p(sum(passages[index].words for index in under_heading)),
    }
    names = (
        ("promise", "promise"), ("definition", "definition"), ("mention", "mention"), ("decoy", "decoy"), ("thin", "thin"),
        ("gap_admitted", "gap"), ("figures", "figures"), ("rows", "is_row"),
        ("lists", "is_list"), ("own_voice", "done"), ("heading", "anchor_heading"), ("in_element", "element"),
        ("in_complete", "element_complete"), ("dense_share", "dense_share"), ("back_share", "back_share"), ("dense_z", "dense_z"), ("lex_z", "lex_z"),
    )  # fmt: skip
    for name, column in names:
        found[name] = float(signals[best, _COLUMN[column]].mean())
    found["thin_best"] = float(signals[ordered[0], _COLUMN["thin"]])
    for name, prefix in (("partial_margin", "dense"), ("lex_partial_margin", "lex")):
        margin = signals[best, _COLUMN[f"{prefix}_partial"]] - signals[best, _COLUMN[f"{prefix}_max"]]
        found[name] = float(margin.mean())
    section = passages[int(ordered[0])].section
    same = [index for index in range(len(passages)) if passages[index].section == section]
    found["gap_around"] = float(signals[same, _COLUMN["gap"]].mean())
    if picks:
        members = list(picks[0].members)
        found["dense_max"] = float(signals[members, _COLUMN["dense_max"]].max())
        found["back_max"] = float(signals[members, _COLUMN["back_max"]].max())
        found["neg_margin"] = float((signals[members, _COLUMN["dense_max"]] - signals[members, _COLUMN["dense_negative"]]).max())
        found["lex_neg_margin"] = float((signals[members, _COLUMN["lex_max"]] - signals[members, _COLUMN["lex_negative"]]).max())
    return found
