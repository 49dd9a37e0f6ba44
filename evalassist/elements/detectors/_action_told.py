"""Action plans without a table: lines that end on who and when, levers told by inline labels, clauses with their owner and term."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from evalassist.elements.detectors._owners import names_owner
from evalassist.elements.detectors._plan_lines import clauses_owned, infinitive, is_diary, is_task, names_doer
from evalassist.elements.detectors._plan_words import CALENDAR_CONTEXT, PLANNING_CONTEXT, has_date, has_money, is_communication
from evalassist.elements.tools import context_of, is_definition, is_instruction, plain
from evalassist.language.quantities import find_dates, find_deadlines, flat
from evalassist.model.document import Block, Document

NOT_ACTIONS = re.compile(
    r"(?<!\w)(?:objectifs?|recommandations?|preconisations?|conseils?|pistes?|swot|competences?|missions?|stage|regles?|charte|moderation|crise|formation|bilan personnel|etapes? suivies)(?!\w)"
)
"""Headings and announcements of what is no action plan, in accent-free text."""
_RELATIVE = re.compile(
    r"(?<!\w)(?:(?:jours?|semaines?|mois|heures?) (?:avant|apres|plus t(?:ot|ard))|(?:le|chaque) (?:1er|premier|\d{1,2}) (?:de chaque|du) mois)(?!\w)"
)
_SINCE = re.compile(r"(?:depuis|il y a|pendant|tous les|toutes les|par)\s+$")
_LASTED = re.compile(r"(?<!\w)(?:depuis|il y a (?:\w+ ){0,2}(?:jours?|semaines?|mois|ans?|annees?|heures?))(?!\w)")


def is_due(text: str) -> bool:
    """Whether a text says when something is to be done: a date or a term, not how long it has lasted ("depuis trois semaines")."""
    seen = flat(text)
    said = [start for start, _ in find_deadlines(text) if not _SINCE.search(seen[max(0, start - 12) : start])]
    return bool(said) or bool(_RELATIVE.search(seen)) or (has_date(text) and not _LASTED.search(seen))


@dataclass(frozen=True)
class Told:
    """Actions told in ``blocks``: their number, and whether owners, terms and costs are given."""

    blocks: tuple[Block, ...]
    actions: int
    owners: bool
    deadlines: bool
    budget: bool


_TAIL = re.compile(r"\s(?:[–—-]|·|\||→|->)\s|\((?=[^()]{2,60}\)\W{0,5}$)")


def _tail(text: str) -> tuple[str, str]:
    """Return a line's head and what follows its first dash, dot or final bracket."""
    cut = _TAIL.search(text)
    return (text[: cut.start()], text[cut.end() :]) if cut else (text, "")


_EDGE = re.compile(r"^(?:\W|(?:pour|avant|des|d[eu]|d'ici|au|aux|en|a|vers|le|la|les|fin|mi|debut|courant|jusqu'au)(?!\w))*$")
_MOMENT = re.compile(
    r"(?<!\w)(?:matin\w*|midi|soir\w*|nuit|jours?|journee|veille|lendemain|semaines?|week-?ends?|mois|trimestres?|semestres?|annees?|saison|rentree|ete|hiver|printemps|automne|vacances|toussaint|noel|paques|fin|mi|debut)(?!\w)"
)


def _undated(part: str) -> str:
    """Return what a part of a line tells before or after its dates and terms ("Maud avant le 14 mai" gives "Maud", "le 14 mai" nothing)."""
    spans = sorted([*((one.start, one.end) for one in find_dates(part)), *find_deadlines(part)])
    if not spans:
        return part.strip()
    before, after = part[: spans[0][0]].strip(), part[max(end for _, end in spans) :].strip()
    return next((side for side in (before, after) if not _EDGE.match(flat(side))), "")


def _who(tail: str) -> bool:
    """Whether a line's end names who acts: not when ("le 14 novembre", "fin septembre"), nor how many."""
    parts = [_undated(part) for part in re.split(r"[,;()·|]|\s[–—-]\s", tail) if part.strip()]
    named = [part for part in parts if part and not part[0].isdigit() and len(part.split()) <= 7 and not _MOMENT.search(" ".join(flat(part).split()[:3]))]
    return any(names_owner(f"par {part}") or names_doer(part) for part in named)


def tailed(document: Document, taken: set[str]) -> list[Told]:
    """Lists of at least three things to do that end on who does them and when ("Refaire la page – Maud, avant le 14 novembre")."""
    found = []
    for _, group in groupby(document.body(), key=lambda block: (block.kind == "list_item" and block.id not in taken, block.section)):
        items = list(group)
        if items[0].kind != "list_item" or items[0].id in taken or len(items) < 3:
            continue
        pairs = [_tail(one.text) for one in items]
        to_do = sum(infinitive(head) or is_task(head) for head, _ in pairs)
        verbs = sum(infinitive(head) for head, _ in pairs)
        owned = sum(_who(tail) for _, tail in pairs)
        dated = sum(is_due(tail) for _, tail in pairs)
        said = "\n".join(plain(context_of(document, items[0])).split("\n")[-2:])
        if min(owned, dated) * 2 < len(items) or to_do < 0.8 * len(items) or verbs * 2 < len(items):
            continue
        if NOT_ACTIONS.search(said) or PLANNING_CONTEXT.search(said) or not is_communication("\n".join(one.text for one in items)):
            continue
        costed = sum(has_money(one.text) for one in items)
        found.append(Told(tuple(items), len(items), True, True, costed * 2 >= len(items)))
    return found


_LABELS = re.compile(
    r"(?<![\w'])(pour quoi|pourquoi|buts?|objectifs?|pour qui|cibles?|publics?|combien|budget|couts?|depense|comment|maniere|facon de faire|quand|dates?|periode|echeance|delai|duree|qui|responsable|pilote|porteur|moyens|kpi|indicateurs?|mesure|ou) ?\?? ?:(?!//)"
)
_PLANNED = frozenset("combien budget cout couts depense moyens responsable pilote porteur qui".split())
_LEADER = frozenset("responsable pilote porteur qui".split())


def _inline(block: Block) -> set[str]:
    return {match[1] for match in _LABELS.finditer(plain(block.text))}


def levers(document: Document, taken: set[str]) -> list[Told]:
    """Items or paragraphs of one section told by inline labels ("pour quoi : … Combien : … Comment : …"): two at least, half of which say who or how much."""
    found = []
    for _, group in groupby(document.body(), key=lambda block: block.section):
        blocks = [block for block in group if block.table is None and block.kind in ("list_item", "paragraph") and block.id not in taken]
        told = [block for block in blocks if len(_inline(block)) >= 2 and not is_definition(block.text) and not is_instruction(block.text)]
        labels = [_inline(block) for block in told]
        if len(told) < 2 or sum(bool(one & _PLANNED) for one in labels) * 2 < len(told):
            continue
        at = {block.id: index for index, block in enumerate(blocks)}
        first, last = at[told[0].id], at[told[-1].id]
        kinds = {block.kind for block in told}
        items = [block for block in blocks[first:] if block.kind in kinds and (at[block.id] <= last or block.kind == "list_item")]
        items = told if kinds == {"paragraph"} else items
        title = plain(" ".join(told[0].section[-1:]))
        if PLANNING_CONTEXT.search(title) or CALENDAR_CONTEXT.search(title):
            continue
        if len(told) * 2 < len(items) or NOT_ACTIONS.search(title) or not is_communication("\n".join(block.text for block in items)):
            continue
        leaders = sum(bool(one & _LEADER) for one in labels)
        dated = sum(is_due(block.text) for block in items)
        costed = sum(has_money(block.text) for block in items)
        found.append(Told(tuple(items), len(items), leaders * 2 >= len(items), dated * 2 >= len(items), costed * 3 >= len(items)))
    return found


_CLAUSES = re.compile(r"\s*;\s*|(?<=\w[.!])\s+(?=[A-ZÀ-Ý])")
_BRACKET = re.compile(r"\(([^()]{3,70})\)")
_TERM = re.compile(r"(?<!\w)(?:pour|avant|d'ici|des|jusqu'a\w*|au plus tard|a partir d\w+) ")


def clauses(document: Document, taken: set[str]) -> list[Told]:
    """Paragraphs of at least three clauses that each give their owner and their term: in brackets, or as "Paul refait la page pour le 3 mai"."""
    found = []
    for block in document.body():
        if block.kind != "paragraph" or block.id in taken or is_definition(block.text) or not is_communication(block.text):
            continue
        title = plain(" ".join(block.section[-1:]))
        if NOT_ACTIONS.search(title) or PLANNING_CONTEXT.search(title) or is_diary([block.text], title):
            continue
        parts = [part for part in _CLAUSES.split(block.text) if len(part.split()) >= 4]
        bracketed = [part for part in parts if (match := _BRACKET.search(part)) and _who(match[1])]
        dated = [part for part in bracketed if is_due(_BRACKET.search(part)[1])]  # type: ignore[index]
        if len(bracketed) >= 3 and len(dated) * 2 >= len(bracketed):
            found.append(Told((block,), len(bracketed), True, True, has_money(block.text)))
            continue
        owned = clauses_owned(block.text, lambda part: names_owner(f" {part}") or names_doer(part))
        termed = [part for part in owned if _TERM.search(plain(part)) and is_due(part)]
        if len(termed) >= 3 and not is_diary(termed, title):
            found.append(Told((block,), len(owned), True, True, has_money(block.text)))
    return found


def in_order(founds: Sequence[Told]) -> list[Told]:
    """Return what was told without the ones that share a block with one before."""
    kept: list[Told] = []
    used: set[str] = set()
    for one in founds:
        ids = {block.id for block in one.blocks}
        if not ids & used:
            kept.append(one)
            used |= ids
    return kept
