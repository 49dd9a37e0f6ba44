"""Parts of tables of creators: rows that name some, columns that count who follows them, people with a public of their own."""

from __future__ import annotations

import re

from evalassist.elements.detectors._persona_parts import first_name
from evalassist.elements.detectors._plan_words import BENCHMARK_CONTEXT, INFLUENCER_WORD, NETWORK
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


def influencer_rows(rows: list[tuple[str, ...]], announced: bool) -> list[tuple[str, ...]]:
    """Return the rows that present one creator: every row when the table is announced so, else those labelled so or with a creator's handle."""
    marked = [row for row in rows if INFLUENCER_WORD.search(plain(row[0]))]
    return [row for row in rows if row[0].strip()] if announced and not marked else marked
