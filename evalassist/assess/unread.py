"""Where the place of a criterion could not be read, "absent" must not be said."""

from __future__ import annotations

from collections.abc import Sequence

from evalassist.assess.wording import element_noun
from evalassist.language.words import find_cues, strip_accents
from evalassist.model.document import Unread
from evalassist.model.rubric import Criterion, ElementNeed

_TYPE_CUES: dict[str, tuple[str, ...]] = {
    "swot": ("swot", "forces", "faiblesses", "diagnostic", "matrice", "atouts", "menaces"),
    "smart": ("objectif*",),
    "persona": ("persona*", "cible*", "profil*"),
    "kpi": ("kpi", "indicateur*", "tableau de bord", "statistique*", "resultat*", "performance*"),
    "editorial_calendar": ("calendrier*", "planning editorial", "programmation", "publications"),
    "benchmark": ("benchmark", "concurren*"),
    "budget": ("budget*", "cout*", "moyens", "financ*"),
    "planning": ("planning", "gantt", "retroplanning", "calendrier", "etapes"),
    "action_plan": ("plan d'action*", "actions"),
    "post_example": ("publication*", "post*", "visuel*", "exemple*"),
    "screenshot": ("capture*", "ecran*", "parametr*", "interface"),
    "funnel": ("tunnel", "parcours", "entonnoir"),
    "editorial_charter": ("charte*", "ligne editoriale"),
    "influencer_list": ("influenceur*", "partenaire*", "ambassadeur*"),
}


def unread_places(criterion: Criterion, unread: Sequence[Unread], failed: frozenset[str], *, headed: bool = True) -> list[str]:
    """Return French sentences on the unread places this criterion may stand in; empty when there is none.

    A place counts when the heading above it, or its own description, carries a cue of the criterion or of an element it asks for, when a
    whole page is unreadable, or when the detector of a wanted element failed. In a dossier without any heading (``headed`` false) an unread
    image with nothing above it may hold any element.
    """
    types = [name for need in criterion.requires if isinstance(need, ElementNeed) for name in need.types]
    cues = [*criterion.anchors, *(cue for name in types for cue in _TYPE_CUES.get(name, ()))]
    found: list[str] = []
    for item in unread:
        where = strip_accents(" > ".join([*item.section, item.near]))
        whole_page = item.kind in ("scan", "page", "encrypted")
        anywhere = not headed and not where.strip() and bool(types)
        if whole_page or anywhere or (where and find_cues(cues, where)):
            place = f"page {item.page}" if item.page else "emplacement sans numéro de page"
            near = f", sous « {item.near} »" if item.near else ""
            found.append(f"Contenu non lu ({place}{near}) : {item.reason.rstrip(' .')}.")
    for name in dict.fromkeys(types):
        if name in failed:
            found.append(f"La recherche de « {element_noun(name)} » a échoué : rien ne peut en être conclu.")
    return list(dict.fromkeys(found))[:4]
