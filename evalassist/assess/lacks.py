"""What to say is missing on one criterion: few sentences, the surest first, each true of the dossier or worded as a doubt.

Sources, from the surest to the least sure: what an element that was read lacks, what the candidate admits or puts off (quoted), what no cue
shows near the quotes, and, when nothing else is known, what is most often incomplete on this criterion (the bank's partial examples).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalassist.assess.admitted import admissions
from evalassist.assess.needs import NeedResult
from evalassist.assess.wording import SOFT_TYPES, capital, element_noun
from evalassist.language.words import stems
from evalassist.model.element import Mention, MentionReason
from evalassist.model.report import Missing
from evalassist.model.rubric import Criterion, ElementNeed, FacetsNeed

MAX_MISSING = 4
_MAX_FACTS = 3
_MAX_QUOTED = 2
_CLIP = 200
_LEADERS = re.compile(r"\s*(?:[.…]\s?){3,}\s*\d*$")
"""The dots and the page number of a line of a table of contents."""
_SAID: dict[str, str] = {
    "admitted": "Reconnu dans le dossier",
    "announced": "Seulement annoncé",
    "promise": "Seulement annoncé",
    "definition": "Seulement défini",
    "heading_only": "Un titre, sans contenu retrouvé dessous",
    "no_data": "Seulement cité",
    "instruction": "Consigne recopiée",
}
_PLAIN = frozenset(
    stem
    for text in (
        "un seul une seule second seconde deux trois troisième quatre premier première autre autres part partie absent absente absents manquant "
        "aucun aucune sans pas non ni seuls seules montré montrée montrés précisé précisée précisés relié reliée reliés justifié justifiée nommé nommée "
        "nommés donné donnée données décrit décrite décrits évoqué évoquée traité traitée vague vagues général générale généraux affirmé affirmée "
        "chiffré chiffrée chiffrés argumenté argumentée expliqué expliquée appliqué appliquée détaillé détaillée limité limitée lien exemple exemples "
        "concret concrète analyse analysée mesure mesurée chose trop peu survolé identifié identifiés défini définie définis reporté mais jamais reste",
    )
    for stem in stems(text)
)
"""Words any gap may be told with."""

_PLACES = (0, 2, 3, 1)
"""Partial examples come in fours: a part is missing, the other part is, work was begun and put off, all is vague. The likeliest first."""

_ORDER: tuple[MentionReason, ...] = ("promise", "definition", "heading_only", "instruction", "no_data")


@dataclass(frozen=True)
class Near:
    """A sentence close to a criterion that says what is not there; ``kind`` is a key of ``_SAID``.

    ``reach``: 0 beside a quote, 1 on the subject, 2 not far from it.
    """

    kind: str
    text: str
    page: int | None
    section: tuple[str, ...]
    reach: int = 0


def clip(text: str, limit: int = _CLIP) -> str:
    """Return ``text`` on one line, cut at a word under ``limit`` characters."""
    flat = _LEADERS.sub("", " ".join(text.split())).strip(" ;:,")
    return flat if len(flat) <= limit else flat[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def quoted(near: Near) -> Missing:
    """Return the message that quotes ``near`` and says where it stands."""
    place = f"p. {near.page}" if near.page else (f"sous « {clip(near.section[-1], 60)} »" if near.section else "")
    code = near.kind if near.kind in ("admitted", "announced") else "announced" if near.kind == "promise" else "named"
    text = clip(near.text)
    inner = text.replace("« ", "“").replace(" »", "”").replace("«", "“").replace("»", "”")
    return Missing(code=code, message=f"{_SAID[near.kind]}{f' ({place})' if place else ''} : « {inner} »")


def nearest_mention(criterion: Criterion, mentions: Iterable[Mention]) -> Near | None:
    """Return the mention of an element this criterion asks for, announced before defined before merely named."""
    types = {name for need in criterion.requires if isinstance(need, ElementNeed) for name in need.types}
    fitting = [item for item in mentions if item.type in types]
    if not fitting:
        return None
    reasons: dict[Mention, MentionReason] = {
        item: "promise" if item.reason == "no_data" and admissions(item.quote) else item.reason for item in fitting
    }
    best = min(fitting, key=lambda item: _ORDER.index(reasons[item]))
    return Near(reasons[best], best.quote, best.page, best.section)


def for_absent(criterion: Criterion, needs: Sequence[NeedResult], near: Sequence[Near], mention: Near | None) -> tuple[Missing, ...]:
    """Nothing convincing was found: say so once, then the nearest thing found, if any."""
    facts = [item for need in needs for item in need.missing if item.element_id is not None][:_MAX_FACTS]
    none = [item for need in needs for item in need.missing if item.code.endswith(".none")]
    if none:
        first = none[0]
    else:
        first = Missing(code="not_found", message="Nous n'avons pas repéré de passage probant dans ce qui a été lu.")
    closest = [quoted(item) for item in near[:1]]
    if not closest and mention is not None:
        closest = [quoted(mention)]
    return _few([first, *closest, *facts])


def for_partial(criterion: Criterion, needs: Sequence[NeedResult], near: Sequence[Near], side: Sequence[Missing]) -> tuple[Missing, ...]:
    """Something was found: facts, then the candidate's own words, then doubts; ``side`` are facts of the element that holds the quotes."""
    said = [item for need in needs for item in need.missing]
    facts = [item for item in said if item.element_id is not None][:_MAX_FACTS] or list(side[:_MAX_FACTS])
    doubts = [item for item in said if item.element_id is None and not item.code.endswith(".none")]
    shapes = [soft_none(item) for item in said if item.code.endswith(".none") and item.code.partition(".")[0] not in SOFT_TYPES]
    quotes = [quoted(item) for item in near if item.reach < 2]
    found = [*facts, *quotes[:_MAX_QUOTED], *doubts, *shapes]
    if not found:
        found = [*check(criterion, needs)]
    return _few(found)


def for_present(needs: Sequence[NeedResult], near: Sequence[Near]) -> tuple[Missing, ...]:
    """What words near the quotes seem to lack is no more than a doubt; what an element lacks, and what the candidate admits there, is said."""
    facts = [item for need in needs for item in need.missing if item.element_id is not None]
    said = [quoted(item) for item in near if item.reach == 0]
    return _few([*facts[:_MAX_FACTS], *said[:1]])


def soft_none(item: Missing) -> Missing:
    """Where something was found, a type of element that was not recognised is a doubt about the form, not an absence."""
    title = capital(element_noun(item.code.partition(".")[0]))
    return Missing(code=item.code, message=f"{title} : rien de complet n'a été reconnu, à vérifier dans les passages cités.")


def check(criterion: Criterion, needs: Sequence[NeedResult]) -> tuple[Missing, ...]:
    """Return what to read twice when nothing precise is known to be missing: weak aspects, else the usual gaps of this criterion."""
    usual = usual_gaps(criterion, needs)
    if usual:
        listed = " ; ".join(text[:1].lower() + text[1:] if not text[:2].isupper() else text for text in usual)
        return (Missing(code="check", message=f"Pas de manque précis repéré ; souvent incomplet sur ce critère, à vérifier : {listed}."),)
    weak = [label for need in needs for label in need.weak]
    labels = weak or [facet.label for need in criterion.requires if isinstance(need, FacetsNeed) for facet in need.facets]
    if labels:
        return (
            Missing(
                code="check",
                message=f"Pas de manque précis repéré ; à vérifier dans les passages cités : {', '.join(dict.fromkeys(labels[:4]))}.",
            ),
        )
    return (Missing(code="check", message="Pas de manque précis repéré ; à relire avec l'énoncé du critère."),)


def usual_gaps(criterion: Criterion, needs: Sequence[NeedResult]) -> list[str]:
    """Return at most two gaps of the bank's partial examples, worded for this criterion and not for the example they were written on.

    First those about an aspect the quotes do not show, then in the bank's order.
    """
    labels = [facet.label for need in criterion.requires if isinstance(need, FacetsNeed) for facet in need.facets]
    known = {stem for text in (criterion.title, criterion.text, criterion.question, *labels) for stem in stems(text)} | _PLAIN
    weak = {stem for need in needs for label in need.weak for stem in stems(label) if len(stem) > 2}
    gaps = dict.fromkeys(item.lacks.strip(" .") for item in criterion.bank.partial if item.lacks.strip())
    fitting = [text for text in gaps if {stem for stem in stems(text) if len(stem) > 3} <= known] or list(gaps)[:1]
    ranked = sorted(fitting, key=lambda text: (weak.isdisjoint(stems(text)), _PLACES.index(list(gaps).index(text) % len(_PLACES))))
    kept: list[str] = []
    for text in ranked:
        mine = set(stems(text))
        if all(len(mine & set(stems(other))) < 0.6 * min(len(mine), len(set(stems(other)))) for other in kept):
            kept.append(text)
    return kept[:2]


def _few(items: Iterable[Missing]) -> tuple[Missing, ...]:
    kept: dict[str, Missing] = {}
    for item in items:
        kept.setdefault(item.message, item)
    return tuple(kept.values())[:MAX_MISSING]
