"""What to say is missing on one criterion: few sentences, the surest first, each true of the dossier or worded as a doubt.

Sources, from the surest to the least sure: what an element that was read lacks, what the candidate admits or puts off (quoted), the part of
the requirement that is probably not shown (``assess/parts.py``), what no cue shows near the quotes; when nothing else is known, no gap
is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evalassist.assess.admitted import admissions
from evalassist.assess.needs import NeedResult
from evalassist.assess.parts import Gaps
from evalassist.assess.wording import SOFT_TYPES, capital, element_noun
from evalassist.model.element import Mention, MentionReason
from evalassist.model.report import Missing
from evalassist.model.rubric import Criterion, ElementNeed, Part

MAX_MISSING = 4
NO_GAPS = Gaps()
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
    "closest": "Lecture incertaine ; à lire avant de conclure, le passage le plus proche de ce qui est demandé",
}
_CODES = {"admitted": "admitted", "announced": "announced", "promise": "announced", "closest": "check"}
_ORDER: tuple[MentionReason, ...] = ("promise", "definition", "heading_only", "instruction", "no_data")


@dataclass(frozen=True)
class Near:
    """A sentence close to a criterion that says what is not there; ``kind`` is a key of ``_SAID``.

    ``reach``: 0 beside a quote, 1 on the subject.
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
    code = _CODES.get(near.kind, "named")
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


def for_absent(needs: Sequence[NeedResult], near: Sequence[Near], mention: Near | None, doubt: Near | None = None) -> tuple[Missing, ...]:
    """Nothing convincing was found: say so once, then the nearest thing found, if any; with a ``doubt``, only ask that it be read."""
    if doubt is not None:
        return _few([quoted(doubt), *(quoted(item) for item in near[:1])])
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


def for_partial(
    criterion: Criterion, needs: Sequence[NeedResult], near: Sequence[Near], side: Sequence[Missing], gaps: Gaps = NO_GAPS
) -> tuple[Missing, ...]:
    """Something was found: facts, then the candidate's own words, then the parts not shown (``gaps``), doubts only without these.

    ``side`` are facts of the element that holds the quotes.
    """
    said = [item for need in needs for item in need.missing]
    facts = [item for item in said if item.element_id is not None][:_MAX_FACTS] or list(side[:_MAX_FACTS])
    doubts = [item for item in said if item.element_id is None and not item.code.endswith(".none")]
    shapes = [soft_none(item) for item in said if item.code.endswith(".none") and item.code.partition(".")[0] not in SOFT_TYPES]
    quotes = [quoted(item) for item in near if item.reach == 0]
    parts = [Missing(code=f"part.{part.id}", message=f"Manque probable : {part.gap}.") for part in gaps.named]
    found = [*facts, *quotes[:_MAX_QUOTED], *(parts or (*doubts, *shapes))]
    if not found:
        found = [check(criterion, gaps.first)]
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


def check(criterion: Criterion, first: Part | None = None) -> Missing:
    """Return what is said when nothing precise is known to be missing: no gap is guessed, the part ``first`` is only pointed at.

    The usual gaps of the bank's partial examples were told here once: read again in six dossiers, two in three did not hold.
    """
    if first is not None:
        return Missing(code="check", message=f"Pas de manque précis repéré ; à contrôler d'abord : {first.label}.")
    against = "la question proposée" if criterion.question else "l'énoncé du critère"
    return Missing(code="check", message=f"Pas de manque précis repéré ; à relire avec {against}.")


def _few(items: Iterable[Missing]) -> tuple[Missing, ...]:
    kept: dict[str, Missing] = {}
    for item in items:
        kept.setdefault(item.message, item)
    return tuple(kept.values())[:MAX_MISSING]
