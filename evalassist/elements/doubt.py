"""Fields of an element that were not found although words of their kind stand in it or just around it: nothing is claimed of them.

A detector may miss a part that is said in other words, in the next paragraph or in a column it did not read. Saying "missing" of what a
person can see costs more trust than saying nothing: the field stays unfound, but the report does not call it missing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from evalassist.language.words import strip_accents
from evalassist.model.document import Block, Document
from evalassist.model.element import Element

AROUND = 2
"""Blocks before and after the element that are read too."""

_DATE = (
    r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|20\d\d|t[1-4]|s\d{1,2}|trimestres?|semestres?|semaines?|mois|ans?|annee|rentree|noel|paques|ete|hiver|automne|printemps|"
    r"echeances?|d'ici|delais?|date)\b|\d{1,2}/\d{1,2}"
)
_WISH = (
    r"\b(?:envi\w*|cherch\w*|veu\w+|voudr\w*|voulai\w*|besoins?|attend\w*|attentes?|aim\w+|motiv\w*|rev\w+|souhait\w*|esper\w*|interess\w*|"
    r"plaisir|passion\w*|objectifs?|priorite\w*)\b"
)
_FEAR = (
    r"\b(?:peur\w*|crain\w*|crainte\w*|freins?|hesit\w*|agac\w*|detest\w*|manque\w*|cher|chere|difficil\w*|difficult\w*|dout\w*|perdu\w*|ose|osent|"
    r"problem\w*|inquiet\w*|stress\w*|fatigu\w*|complique\w*|mefi\w*|frustr\w*|irrit\w*|barriere\w*|reproch\w*|peu de temps|pas le temps)\b"
)
_WHO = (
    r"\b(?:direct\w+|gerant\w*|responsables?|president\w*|charge\w*|equipe\w*|community manager|service|valid\w+|je|moi|nous|porte-parole|patron\w*|"
    r"secretaire|referent\w*|qui)\b"
)
_JOB = (
    r"\b(?:travaill\w*|metiers?|profession\w*|salarie\w*|retraite\w*|etudiant\w*|lyceen\w*|gerant\w*|cadres?|employe\w*|responsables?|enseign\w*|"
    r"professeur\w*|infirmi\w*|artisan\w*|chef\w*|direct\w+|commercial\w*|assistant\w*|technicien\w*|ingenieur\w*|agent\w*|mere|pere|maman|papa|"
    r"independant\w*|freelance|agricult\w*|vendeu\w+|comptable\w*|conseill\w+|activite|situation)\b"
)
_AIM = r"\b(?:pour|afin|but|objectifs?|vis\w+|permet\w*|cherch\w*|faire venir|fideliser|recruter)\b"
_REASON = r"\b(?:car|parce|puisqu\w*|pour|afin|choisi\w*|interess\w*|proche\w*|correspond\w*|public|communaute|affinit\w*)\b"
CUES: Mapping[tuple[str, str], str] = {
    ("smart", "time_bound"): _DATE,
    ("smart", "measurable"): r"\d",
    ("persona", "motivations"): _WISH,
    ("persona", "frustrations"): _FEAR,
    ("persona", "role"): _JOB,
    ("persona", "behaviour"): r"\b(?:instagram|facebook|tiktok|linkedin|youtube|google|internet|reseaux|ecran|telephone|portable|achet\w*|consult\w*|lit|regard\w*)\b",
    ("crisis", "roles"): _WHO,
    ("event", "goal"): _AIM,
    ("event", "date"): _DATE,
    ("event", "channel"): r"\b(?:instagram|facebook|tiktok|linkedin|youtube|twitch|site|newsletter|affiche\w*|live|discord)\b",
    ("influencer_list", "justification"): _REASON,
    ("influencer_list", "audience"): r"\d|\babonne\w*|\bcommunaute\w*|\baudience\w*",
    ("post_example", "media"): r"\b(?:photo\w*|video\w*|visuel\w*|image\w*|carrousel\w*|reel\w*|story|stories|illustration\w*|capture\w*)\b",
    ("post_example", "cta"): r"\b(?:\w+ez|lien|reserv\w*|inscri\w*|cliqu\w*|dites|viens|venez|partag\w*)\b",
    ("editorial_charter", "tone"): r"\b(?:tons?|tutoie\w*|tutoiement|vouvo\w*|voix|registre|style)\b",
    ("editorial_charter", "formats"): r"\b(?:formats?|videos?|reels?|carrousels?|photos?|stories|story|articles?|longueur)\b",
    ("editorial_charter", "visual"): r"\b(?:couleurs?|logo|polices?|typographi\w*|visuel\w*|photos?|gabarits?)\b",
    ("editorial_charter", "legal"): r"\b(?:droits?|autorisation\w*|rgpd|mention\w*|image|consentement)\b",
    ("editorial_charter", "examples"): r"«|\bexemples?\b",
    ("editorial_calendar", "themes"): r"\b(?:themes?|sujets?|rubriques?|contenus?|thematiques?|piliers?)\b",
    ("editorial_calendar", "formats"): r"\b(?:formats?|videos?|reels?|carrousels?|photos?|stories|story|articles?|posts?)\b",
    ("editorial_calendar", "channels"): r"\b(?:instagram|facebook|tiktok|linkedin|youtube|pinterest|newsletter|blog|site)\b",
    ("planning", "owners"): _WHO,
    ("planning", "deadlines"): _DATE,
    ("action_plan", "owners"): _WHO,
    ("action_plan", "deadlines"): _DATE,
    ("action_plan", "budget"): r"€|\beuros?\b|\bbudget\w*|\bcout\w*",
    ("budget", "total"): r"\btotal\w*|\ben tout\b|\bsomme\b|\benveloppe\b",
    ("kpi", "targets"): r"\b(?:cibles?|objectifs?|vise\w*|atteindre)\b",
    ("kpi", "tools"): r"\b(?:insights|analytics|studio|outils?|statistiques|metricool|manager)\b",
    ("kpi", "dates"): _DATE,
}  # fmt: skip
"""(type, field) -> what stands near when the field may be there after all; on lower case without accents."""
NEVER = frozenset(
    {
        ("smart", "specific"), ("smart", "relevant"), ("smart", "attainable"),
        ("persona", "name"), ("recommendations", "specific"), ("recommendations", "items"), ("post_example", "platform"),
        ("veille", "axes"), ("veille", "frequency"), ("veille", "tools"), ("veille", "keywords"), ("moderation", "rules"), ("moderation", "replies"),
    }
)  # fmt: skip
"""Fields read again too often for "missing" ever to be said (benchmarks/missing.py, benchmarks/fragments.py)."""
_ROWS = frozenset({"smart"})
"""Types whose instances stand side by side: what stands around one may belong to the next, only its own text counts."""
_QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")


@cache
def _pattern(type_: str, field: str) -> re.Pattern[str] | None:
    cue = CUES.get((type_, field))
    return re.compile(cue) if cue is not None else None


def doubtful(element: Element, document: Document, order: Mapping[str, int]) -> tuple[str, ...]:
    """Return the missing fields of ``element`` that nothing may be claimed of; ``order`` gives the place of each block id in the document."""
    if not element.missing:
        return ()
    places = sorted(order[block_id] for block_id in element.block_ids if block_id in order)
    if not places:
        return ()
    own = strip_accents(element.text).lower()
    near = strip_accents("\n".join(block.text for block in _near(document.blocks, places))).lower()
    read_on_image = any(document.blocks[place].form == "ocr" for place in places) or element.form == "image"
    # a SWOT without two of its quadrants is more often one that was read in part
    misread = read_on_image or sum(name in _QUADRANTS for name in element.missing) > 1
    found = []
    for name in element.missing:
        pattern = _pattern(element.type, name)
        if (
            (element.type, name) in NEVER
            or (pattern is not None and pattern.search(own if element.type in _ROWS else near))
            or (read_on_image and pattern is not None)
            or (misread and name in _QUADRANTS)
        ):
            found.append(name)
    return tuple(found)


def _near(blocks: Sequence[Block], places: Sequence[int]) -> list[Block]:
    wanted: set[int] = set()
    for place in places:
        wanted.update(range(max(0, place - AROUND), min(len(blocks), place + AROUND + 1)))
    return [blocks[place] for place in sorted(wanted)]


def told(element: Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the (missing, details) of an element that the report tells: without its doubtful fields.

    Details go with the missing fields where there is one for each, in the same order; otherwise all are kept.
    """
    if not element.doubtful:
        return element.missing, element.details
    missing = tuple(name for name in element.missing if name not in element.doubtful)
    if len(element.details) != len(element.missing):
        return missing, element.details if missing else ()
    pairs = zip(element.missing, element.details, strict=True)
    return missing, tuple(text for name, text in pairs if name not in element.doubtful)
