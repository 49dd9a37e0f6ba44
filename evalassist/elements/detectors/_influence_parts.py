"""Parts of tables of creators: rows that name some, columns that count who follows them, people with a public of their own."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._persona_parts import first_name
from evalassist.elements.detectors._plan_words import BENCHMARK_CONTEXT, HANDLE, INFLUENCER_WORD, NETWORK
from evalassist.elements.tools import TableView, plain


def people_with_public(rows: list[tuple[str, ...]], counted: int, context: str, roles: dict[str, list[int]]) -> bool:
    """Whether most rows are people, by their first names, each with a number of followers or friends: no rivals, no dates, no costs."""
    people = sum(bool(first_name(row[0])) and len(row[0].split()) <= 5 and not NETWORK.search(plain(row[0])) for row in rows)
    enough = max(2, 0.6 * len(rows))
    dated = any(re.search(r"\d", row[c]) for c in roles.get("date", []) for row in rows if c < len(row))
    return people >= enough and counted >= enough and not dated and "cost" not in roles and not BENCHMARK_CONTEXT.search(context)


_PUBLIC = re.compile(
    r"\W*(?:(?:suit|suivent) combien|(?:est |sont )?suivi\w* par|publics?|communautes?|taille|audiences?|abonnes|followers?|reach|fans|lectorat|"
    r"(?:combien (?:de personnes )?|qui )(?:la|le|les|l'|nous)(?: ou (?:la|le))? ?sui\w*)(?!\w)"
)


def public_columns(seen: TableView) -> list[int]:
    """Return the columns that say who follows an account ("Public", "Communauté", "Qui le suit")."""
    return [i for i, text in enumerate(seen.header) if _PUBLIC.match(plain(text))]


_COMMUNITY = re.compile(
    r"(?<!\w)(?:groupes?|forums?|boucles?|communautes?|associations?|clubs?|presse|hebdo\w*|journa(?:l|ux)|gazette|radio|pages? (?:locale|de la|d'|des|du)|serveur|discord|subreddit|newsletter|parents d'eleves|habitants|membres)(?!\w)"
)


_MAP = re.compile(r"\W*(?:lieux?|communautes?|groupes?|ou|espaces?|endroits?|publics?|carrefours?)(?!\w)")


def influencer_rows(rows: list[tuple[str, ...]], announced: bool, header: str = "") -> list[tuple[str, ...]]:
    """Return the rows that present one creator: those labelled so or with an account, under a header of communities; every named row of an announced table,
    unless it labels some and gives no account; else those labelled so.
    """
    marked = [row for row in rows if INFLUENCER_WORD.search(plain(row[0]))]
    handled = [row for row in rows if HANDLE.search(row[0])]
    own = [row for row in rows if row in marked or row in handled]
    others = [row for row in rows if row not in own]
    groups = sum(bool(_COMMUNITY.search(plain(" ".join(row[:2])))) for row in others)
    if _MAP.match(plain(header)) and len(own) >= 2 and handled and others and groups * 2 >= len(others):
        return own
    return [row for row in rows if row[0].strip()] if announced and (handled or not marked) else marked
