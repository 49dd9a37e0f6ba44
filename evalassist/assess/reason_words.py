"""What a named reason says in French, whichever way it lies: a feature above or below its mean over the training dossiers.

The weight of a reason tells which way it pulls the status; its message tells what was seen. « cité sans être fait » must not be said of a
dossier where that is rarer than usual, even if the rarity weighs.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

USUAL: Final = 0.1
"""Standard deviations from the mean under which a feature is told as usual."""

HIGH_LOW: Final[dict[str, tuple[str, str]]] = {
    "top1": ("meilleur passage plus probant que d'ordinaire", "meilleur passage moins probant que d'ordinaire"),
    "top2": ("deuxième passage plus probant que d'ordinaire", "deuxième passage moins probant que d'ordinaire"),
    "top3": ("troisième passage plus probant que d'ordinaire", "troisième passage moins probant que d'ordinaire"),
    "mean5": ("ensemble des passages plus probant que d'ordinaire", "ensemble des passages moins probant que d'ordinaire"),
    "strong": ("plus de passages convaincants que d'ordinaire", "moins de passages convaincants que d'ordinaire"),
    "expected": ("plus de passages sur le sujet que d'ordinaire", "moins de passages sur le sujet que d'ordinaire"),
    "strong_words": ("plus est écrit sur le sujet que d'ordinaire", "moins est écrit sur le sujet que d'ordinaire"),
    "strong_sections": ("plusieurs sections en parlent", "peu de sections en parlent"),
    "gap": ("le meilleur passage se détache des suivants", "le meilleur passage ne se détache pas des suivants"),
    "needs": ("exigences remplies pour la plupart", "exigences peu remplies"),
    "needs_min": ("même l'exigence la moins remplie l'est assez", "une exigence au moins n'est guère remplie"),
    "needs_strict": ("exigences remplies dans les passages cités", "exigences peu remplies dans les passages cités"),
    "unmet": ("des exigences non remplies", "peu ou pas d'exigences non remplies"),
    "element": ("élément attendu trouvé et suffisant", "élément attendu non trouvé ou insuffisant"),
    "element_any": ("élément attendu trouvé", "élément attendu non trouvé"),
    "has_element": ("le critère attend un élément précis", "le critère n'attend pas d'élément précis"),
    "facets": ("aspects attendus présents", "aspects attendus peu présents"),
    "facets_strict": ("aspects présents dans les passages cités", "aspects peu présents dans les passages cités"),
    "tools": ("outils nommés et justifiés", "outils peu nommés ou peu justifiés"),
    "count": ("nombre attendu atteint", "nombre attendu non atteint"),
    "coverage": ("liste attendue couverte", "liste attendue peu couverte"),
    "dense_max": ("sens plus proche des exemples que d'ordinaire", "sens plus éloigné des exemples que d'ordinaire"),
    "back_max": ("plus de mots propres à ce critère que d'ordinaire", "moins de mots propres à ce critère que d'ordinaire"),
    "neg_margin": ("sens plus distinct des contre-exemples que d'ordinaire", "sens moins distinct des contre-exemples que d'ordinaire"),
    "lex_neg_margin": ("mots plus distincts des contre-exemples que d'ordinaire", "mots moins distincts des contre-exemples que d'ordinaire"),
    "promise": ("formulé en partie comme une promesse", "pas formulé comme une promesse"),
    "definition": ("formulé en partie comme une définition", "pas formulé comme une définition"),
    "mention": ("en partie cité sans être fait", "pas seulement cité"),
    "decoy": ("ressemble à une preuve sans en être une", "ne ressemble pas à une fausse preuve"),
    "accepted": ("meilleur passage relu de près : il tient mieux que d'ordinaire", "meilleur passage relu de près : il tient moins bien que d'ordinaire"),
    "whole_best": ("meilleur passage plus complet que d'ordinaire", "meilleur passage moins complet que d'ordinaire"),
    "whole": ("passages plus complets que d'ordinaire", "passages moins complets que d'ordinaire"),
    "thin": ("écrit, plus que d'ordinaire, comme un exemple incomplet", "écrit, moins que d'ordinaire, comme un exemple incomplet"),
    "thin_best": ("meilleur passage écrit, plus que d'ordinaire, comme un exemple incomplet", "meilleur passage écrit, moins que d'ordinaire, comme un exemple incomplet"),
    "partial_margin": ("sens plus proche des exemples incomplets que d'ordinaire", "sens plus éloigné des exemples incomplets que d'ordinaire"),
    "lex_partial_margin": ("mots plus proches des exemples incomplets que d'ordinaire", "mots plus éloignés des exemples incomplets que d'ordinaire"),
    "gap_admitted": ("manque reconnu par le candidat", "aucun manque reconnu par le candidat"),
    "gap_around": ("manque reconnu dans la même section", "aucun manque reconnu dans la même section"),
    "figures": ("plus de chiffres que d'ordinaire dans les passages", "moins de chiffres que d'ordinaire dans les passages"),
    "rows": ("passages plus souvent en tableau que d'ordinaire", "passages moins souvent en tableau que d'ordinaire"),
    "lists": ("passages plus souvent en liste que d'ordinaire", "passages moins souvent en liste que d'ordinaire"),
    "own_voice": ("plus écrit à la première personne que d'ordinaire", "moins écrit à la première personne que d'ordinaire"),
    "heading": ("titre de section parlant", "titre de section peu parlant"),
    "in_element": ("passages dans l'élément attendu", "passages hors de l'élément attendu"),
    "in_complete": ("passages dans un élément complet", "passages hors d'un élément complet"),
    "dense_share": ("sens plus propre à ce critère que d'ordinaire", "sens moins propre à ce critère que d'ordinaire"),
    "back_share": ("mots plus propres à ce critère que d'ordinaire", "mots moins propres à ce critère que d'ordinaire"),
    "dense_z": ("sens qui se détache du reste du dossier plus que d'ordinaire", "sens qui se détache du reste du dossier moins que d'ordinaire"),
    "lex_z": ("mots qui se détachent du reste du dossier plus que d'ordinaire", "mots qui se détachent du reste du dossier moins que d'ordinaire"),
    "heading_any": ("une section du dossier porte ce sujet", "aucune section du dossier ne porte ce sujet"),
    "heading_words": ("sections longues sur ce sujet", "sections courtes ou absentes sur ce sujet"),
    "usual_absent": (
        "critère plus souvent non montré que les autres dans les dossiers annotés", "critère rarement non montré dans les dossiers annotés",
    ),
    "usual_partial": (
        "critère plus souvent montré en partie que les autres dans les dossiers annotés", "critère rarement montré en partie dans les dossiers annotés",
    ),
    "usual_present": (
        "critère plus souvent montré en entier que les autres dans les dossiers annotés", "critère rarement montré en entier dans les dossiers annotés",
    ),
    "dossier_elements": ("beaucoup d'éléments complets dans le dossier", "peu d'éléments complets dans le dossier"),
    "dossier_promise": ("beaucoup de promesses dans le dossier", "peu de promesses dans le dossier"),
    "dossier_definition": ("beaucoup de définitions dans le dossier", "peu de définitions dans le dossier"),
    "dossier_figures": ("beaucoup de chiffres dans le dossier", "peu de chiffres dans le dossier"),
}  # fmt: skip
"""Feature -> what is said of a high value, what is said of a low one. « d'ordinaire »: for this criterion, in the labelled dossiers (``usual.STRENGTHS``)."""


ASKED: Final[dict[str, str]] = {
    **dict.fromkeys(("element", "element_any"), "element"), **dict.fromkeys(("facets", "facets_strict"), "facets"),
    **{kind: kind for kind in ("tools", "count", "coverage")}, **dict.fromkeys(("needs", "needs_min", "needs_strict", "unmet"), ""),
}  # fmt: skip
"""Feature -> the kind of requirement it measures ("": any): without one, its value says nothing of the dossier."""


def reason_message(name: str, label: str, spread: float, kinds: Collection[str]) -> str:
    """Return the message of a reason.

    ``label``: the feature's name in French; ``spread``: standard deviations above the mean of the training dossiers (negative: below);
    ``kinds``: the kinds of requirements of the criterion.
    """
    asked = ASKED.get(name)
    if asked is not None and (asked not in kinds if asked else not kinds):
        return f"{label} : rien de tel n'est demandé par ce critère"
    if name not in HIGH_LOW or abs(spread) < USUAL:
        return f"{label} : comme d'ordinaire"
    return HIGH_LOW[name][0 if spread > 0 else 1]
