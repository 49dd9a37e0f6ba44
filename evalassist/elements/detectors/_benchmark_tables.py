"""Points of a table read as a comparison of actors: names on one edge, criteria on the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._plan_words import (
    BENCHMARK_CONTEXT,
    CRITERIA,
    INFLUENCER_WORD,
    ROLE_PATTERNS,
    SOCIAL,
    TOOLISH,
    has_date,
    is_total,
)
from evalassist.elements.tools import TableView, plain

_US = re.compile(r"^\W*(?:nous(?:-memes?)?|notre|nos|mon|ma|chez nous|moi|us)(?!\w)")
_OTHER_HEAD = re.compile(r"\W*(?:cibles?|rang|prio\w*|objectifs?|buts?|messages?|personas?|createur\w*|ou (?:je|nous|on) \w+|questions?)\W*$")
_CHOSEN = re.compile(
    r"\W*pourquoi (?:elles?|lui|eux|l'|les? |la |cet(?:te)? |ce )"
    r"(?:\W*$|\W*(?:ou |et )|(?:invit|choisi|contact|sollicit|reten|prend|personne|compte|createur|profil|partenaire)\w*)"
)
"""Header of people to invite, with the reason of each choice ("Pourquoi elle ou lui", "Pourquoi l'inviter")."""
_RIVAL = re.compile(r"\W*(?:(?:le|la|les|nos?|l'autre|un|une) )?(?:voisine?s?|rivale?s?|rivaux|concurrent\w*|confreres?)(?!\w)")


def about_else(header: Sequence[str], context: str) -> bool:
    """Whether the rows of a table are something else than actors: targets, ranks, goals, people to invite, places where one looks.

    Only the first header says what the rows are ("Cible", "Message" are criteria further on), or one that asks why a person was chosen; never
    in a table said to be about rivals, by a header or by ``context`` (accent-free; titles only, where a lead may name rivals in passing).
    """
    heads = [plain(head) for head in header]
    if not heads or not (_OTHER_HEAD.match(heads[0]) or any(map(_CHOSEN.match, heads[1:]))):
        return False
    return not BENCHMARK_CONTEXT.search(context) and not any("concurren" in head for head in heads)


def benchmark_score(seen: TableView, rows: list[tuple[str, ...]], roles: dict[str, list[int]], context: str) -> float:
    """Return the points of a view whose rows are the actors, columns the criteria (the flipped view serves a table with actors on top).

    Signs: what announces the table, a corner that names actors or criteria, headers that are criteria, a row for oneself among the others.
    One actor alone is enough only when the table is announced as a study of competitors and compares on three criteria at least.
    """
    said = bool(BENCHMARK_CONTEXT.search(context))
    if said and len(seen.header) < 3 and len(rows) >= 2 and len(rows[0]) >= 3 and len(competitor_names(rows)) == len(rows):
        return 5.0 if sum(_alike([row[c] for row in rows if c < len(row)]) for c in range(1, len(rows[0]))) >= 2 else 0.0
    if len(seen.header) < 3 or not rows:
        return 0.0
    first = plain(seen.header[0])
    if about_else(seen.header, context):
        return 0.0
    if re.search(r"\b(?:reseau|plate-?forme)", first) and any(SOCIAL.search(plain(text)) for text in (*seen.header[1:], *(row[0] for row in rows))):
        return 0.0
    if sum(bool(SOCIAL.search(plain(row[0])) and len(row[0].split()) <= 3) for row in rows) * 2 > len(rows):
        return 0.0
    head = bool(ROLE_PATTERNS["competitor"].search(first)) or bool(ROLE_PATTERNS["criterion"].search(first)) or not first.strip()
    concurrent = bool(re.search(r"concurren|confrere", first + " " + " ".join(plain(text) for text in seen.header)))
    concurrent = concurrent or any(_RIVAL.match(plain(row[0])) for row in rows)
    hits = sum(bool(CRITERIA.search(plain(text))) for text in seen.header[1:])
    names = competitor_names(rows)
    us = bool(names) and any(_US.match(plain(row[0])) for row in rows)
    if len(names) < 2 and not (len(names) == 1 and (us or (said and hits >= 3))):
        return 0.0
    if (not (said or concurrent or us) and hits < 3) or hits < 1 or (hits * 3 < len(seen.header) - 1 and not (concurrent or us)):
        return 0.0
    if (
        TOOLISH.search(first)
        or (re.search(r"\boutils?\b", context[-200:]) and not concurrent)
        or ("cost" in roles and any(is_total(row) for row in seen.rows))
    ):
        return 0.0
    dated = [c for c in roles.get("date", []) if sum(has_date(row[c]) for row in rows if c < len(row)) * 2 >= len(rows)]
    points = 1.0 + 2.5 * said + 1.5 * (concurrent or us) + 0.75 * head + 0.5 * min(hits, 5)
    points -= 1.5 * bool(INFLUENCER_WORD.search(context[-200:] + first)) + 2.0 * (bool(dated) and not (said or us)) + 2.0 * ("action" in roles)
    if not (said or concurrent or us) and any(re.search(r"\b(?:qui|pourquoi|action)\b", plain(text)) for text in seen.header):
        points -= 2.0
    return points


def _alike(cells: list[str]) -> bool:
    """Whether cells without a header measure the same thing: a word of comparison they share, or figures in all."""
    shared = set.intersection(*({match.group() for match in CRITERIA.finditer(plain(cell))} for cell in cells)) if cells else set()
    return bool(shared) or sum(bool(re.search(r"\d", cell)) for cell in cells) * 3 >= 2 * len(cells) > 0


def competitor_names(rows: list[tuple[str, ...]]) -> list[str]:
    """Return the row labels that may name a competitor: short, starting with a capital letter, a digit or @, and no network."""
    names = []
    for row in rows:
        label = row[0].strip()
        low = plain(label)
        if not label or len(label.split()) > 9 or _US.match(low):
            continue
        if (label[0].isupper() or label[0].isdigit() or label[0] in '@«“"#') and not (SOCIAL.match(low) or CRITERIA.match(low)):
            names.append(label)
    return list(dict.fromkeys(names))
