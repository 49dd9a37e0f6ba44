"""Attributes each table of a dossier to one type among calendars, plannings, action plans, budgets, benchmarks and lists of creators.

Each type gets points from the roles of the columns (headers first, contents when headers say nothing), from what announces the table and from
its rows; the best type above a threshold wins, so that a table is never two things. Tables of indicators, SWOT, objectives, personas, funnels,
watch plans, moderation or crisis get points too and are left to their own detectors.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evalassist.elements.detectors._benchmark_tables import benchmark_score
from evalassist.elements.detectors._influence_parts import influencer_rows, people_with_public, public_columns
from evalassist.elements.detectors._plan_lines import infinitive, is_diary, numeric_share
from evalassist.elements.detectors._plan_words import (
    ACTION_CONTEXT,
    ADVICE,
    BENCHMARK_CONTEXT,
    BUDGET_CONTEXT,
    CALENDAR_CONTEXT,
    COMPARED,
    COURTED,
    FOREIGN,
    FORMAT,
    HANDLE,
    INFLUENCER_WORD,
    LEVER,
    MEANS,
    NETWORK,
    NUMBERING,
    PIXELS,
    PLANNING_CONTEXT,
    RETURN,
    ROLE_PATTERNS,
    TARGETING,
    WHAT,
    has_audience,
    has_date,
    has_money,
    is_communication,
    is_total,
)
from evalassist.elements.regions import belief
from evalassist.elements.tools import TableView, context_of, flipped_view, grid_of, plain, view
from evalassist.model.document import Block, Document

THRESHOLD = 3.5
_EVEN = 0.25
"""Chance at which the learned typer lends no points to a reading; two points for each above it."""
_TYPED = 4.4
"""Points of a table the rules see nothing in, for each unit of its chance: read from .8 on (chosen on dossiers by authors the typer had not seen)."""


@dataclass(frozen=True)
class Reading:
    """One table read as ``kind``: the view that reads best, the columns of each role, and whether its header is a time axis."""

    block: Block
    kind: str
    seen: TableView
    roles: dict[str, list[int]]
    context: str
    time_axis: bool
    score: float

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The rows that are not totals and hold something besides one repeated cell."""
        return [row for row in self.seen.rows if not is_total(row) and len({cell for cell in row if cell.strip()}) > 1]

    def cells(self, role: str) -> list[str]:
        """Return, row by row, the texts of the columns of ``role`` joined by a space."""
        columns = self.roles.get(role, [])
        return [" ".join(row[c] for c in columns if c < len(row)).strip() for row in self.rows]

    def filled(self, role: str, share: float = 0.5) -> bool:
        """Whether at least ``share`` of the rows give something in the columns of ``role``."""
        texts = self.cells(role)
        return bool(texts) and sum(bool(re.search(r"\w{2}|\d", text)) for text in texts) >= share * len(texts)


_LAST: list[tuple[Document, tuple[Reading, ...]]] = []


def table_readings(document: Document) -> tuple[Reading, ...]:
    """Return the tables attributed to a type of this family, in reading order (the last document read is remembered)."""
    if _LAST and _LAST[0][0] is document:
        return _LAST[0][1]
    read = (read_table(document, block) for block in document.body() if block.kind == "table")
    found = tuple(one for one in read if one is not None)
    _LAST[:] = [(document, found)]
    return found


def readings_of(document: Document, kind: str) -> list[Reading]:
    """Return the tables attributed to ``kind``."""
    return [read for read in table_readings(document) if read.kind == kind]


def read_table(document: Document, block: Block) -> Reading | None:
    """Return the best reading of one table, None when it is too small or belongs to another family."""
    if block.table is None:
        return None
    grid = grid_of(block.table)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    title = grid[0][0] if len({*grid[0]}) == 1 else ""
    context = plain(f"{context_of(document, block)}\n{title}".strip())
    foreign = _foreign(block, grid, context)
    best: Reading | None = None
    for seen in (view(block.table), flipped_view(block.table)):
        roles = column_roles(seen)
        axis = _time_axis(seen)
        for kind, points in _scores(seen, roles, axis, context, block.text).items():
            chance = belief(document, kind, (block.id,))
            points = max(points + (2.0 * (chance - _EVEN) if points > 0 else 0.0), _TYPED * chance)
            if points >= THRESHOLD and points > foreign and (best is None or points > best.score + 1e-9):
                best = Reading(block, kind, seen, roles, context, axis, points)
    return best


def column_roles(seen: TableView) -> dict[str, list[int]]:
    """Return the columns of each role; contents decide where no header gives dates, costs, channels or formats."""
    roles: dict[str, list[int]] = {}
    for role, pattern in ROLE_PATTERNS.items():
        columns = [i for i, text in enumerate(seen.header) if text.strip() and pattern.search(plain(text).strip())]
        if columns:
            roles[role] = columns
    rows = [row for row in seen.rows if not is_total(row)]
    _refuse(roles, seen, rows)
    for index in range(seen.n_cols):
        cells = [row[index] for row in rows if index < len(row) and row[index].strip()]
        if len(cells) < max(2, len(rows) // 2):
            continue
        short = [cell for cell in cells if len(cell.split()) <= 8]
        if len(short) * 2 >= len(cells):
            _add(roles, "date", index, [cell for cell in cells if has_date(cell)], cells, 0.6)
            _add(roles, "cost", index, [cell for cell in cells if has_money(cell)], cells, 0.6)
            _add(roles, "channel", index, [cell for cell in cells if NETWORK.search(plain(cell))], cells, 0.7)
            _add(roles, "format", index, [cell for cell in cells if FORMAT.search(plain(cell))], cells, 0.7)
    roles["cost"] = [
        c for c in roles.get("cost", []) if sum(bool(re.search(r"\d", row[c])) and len(row[c].split()) <= 8 for row in rows if c < len(row)) * 3 >= len(rows)
    ]  # fmt: skip
    metric_costs = [
        i for i in roles.get("cost", []) if i < len(seen.header) and re.search(r"\b(?:cpc|cpm|cpa|cout (?:par|du clic|d'acquisition))\b", plain(seen.header[i]))
    ]  # fmt: skip
    roles["cost"] = [i for i in roles["cost"] if i not in metric_costs]
    if not roles["cost"] and seen.n_cols == 2 and any(is_total(row) and has_money(row[-1]) for row in seen.rows):
        roles["cost"] = [1]
    return {role: columns for role, columns in roles.items() if columns}


def _refuse(roles: dict[str, list[int]], seen: TableView, rows: list[tuple[str, ...]]) -> None:
    """Take away the roles that a long cell owes to a chance word, or that contents deny: owners and steps are no figures, dates are dates."""
    for role, columns in roles.items():
        keep = []
        for column in columns:
            cells = [row[column] for row in rows if column < len(row) and row[column].strip()]
            bare = sum(not re.search(r"[^\W\d_]{2}", cell) for cell in cells)
            long = seen.flipped and len(seen.header[column].split()) > 5
            if long or (role in ("owner", "step", "action", "reason") and cells and bare * 2 > len(cells)):
                continue
            if role == "date" and seen.flipped and cells and not any(has_date(cell) for cell in cells):
                continue
            keep.append(column)
        roles[role] = keep


def _add(roles: dict[str, list[int]], role: str, index: int, hits: list[str], cells: list[str], share: float) -> None:
    if len(hits) >= share * len(cells) and index not in roles.get(role, []):
        roles.setdefault(role, []).append(index)


def _time_axis(seen: TableView) -> bool:
    heads = [text for text in seen.header if text.strip()]
    timed = [text for text in heads if len(text.split()) <= 5 and has_date(text)]
    return len(timed) >= len(heads) - (3 if len(timed) >= 3 else 1) and len(timed) >= 2


def _foreign(block: Block, grid: list[list[str]], context: str) -> float:
    """Return the points of the best reading that is none of this family's types."""
    labels = [plain(cell) for cell in grid[0]] + [plain(row[0]) for row in grid]
    score = 0.0
    for points, pattern, least in FOREIGN:
        hits = {match.group().rstrip("s") for label in labels if len(label.split()) <= 8 for match in pattern.finditer(label)}
        if len(hits) >= least:
            score = max(score, points)
    head = " | ".join(plain(cell) for cell in grid[0])
    if re.search(r"\b(?:kpis?|indicateurs?|reperes?|metriques?)\b", plain(grid[0][0])) or (
        re.search(r"\b(?:kpis?|indicateurs?)\b", head)
        and re.search(r"\b(?:cible|valeur|depart|resultats?|espere|obtenu|outil|seuil)", head)
        and not re.search(r"\b(?:actions?|qui|responsable|pilote)\b", head)
    ):
        score = max(score, 6.5)
    if re.search(r"\bveille\b|\bsources?\b", head + context) and re.search(
        r"\b(?:sources?|rythme|frequence|lus?|lue|consulte\w*|verifi\w+)\b", head
    ):
        score = max(score, 7.0)
    if re.search(r"\bcrises?\b|bad buzz", context[-300:]) or (
        re.search(r"\b(?:reponses?|commentaires? (?:recu|type)|situation)\b", head)
        and re.search(r"moderation|commentaire|reponse", context + head)
    ):
        score = max(score, 7.0)
    if re.search(r"\b(?:contraintes?|constat|ce que je constate|ce qu'elle impose)\b", head):
        score = max(score, 4.5)
    return score


def _scores(seen: TableView, roles: dict[str, list[int]], axis: bool, context: str, text: str) -> dict[str, float]:
    rows = [row for row in seen.rows if not is_total(row)]
    if len(rows) < 2 and not axis:
        return {"benchmark": benchmark_score(seen, rows, roles, context)}
    return {
        "editorial_calendar": _calendar(rows, roles, axis, context),
        "planning": _planning(rows, roles, axis, context, text),
        "action_plan": _action_plan(rows, seen, roles, axis, context, text),
        "budget": _budget(seen, roles, context, text),
        "benchmark": benchmark_score(seen, rows, roles, context),
        "influencer_list": _influencers(seen, rows, roles, context),
    }


def _share(rows: list[tuple[str, ...]], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.search(plain(" ".join(row)))) for row in rows) / max(1, len(rows))


def _calendar(rows: list[tuple[str, ...]], roles: dict[str, list[int]], axis: bool, context: str) -> float:
    networks, formats = _share(rows, NETWORK), _share(rows, FORMAT)
    dated = sum(any(has_date(row[c]) for c in roles.get("date", []) if c < len(row)) for row in rows)
    if not axis and dated * 2 < len(rows) and _share(rows, PIXELS) >= 0.5:
        return 0.0
    said = bool(CALENDAR_CONTEXT.search(context))
    written = [cell for row in rows for cell in row[1:] if len(cell.split()) >= 2]
    if (axis and not (said or networks >= 0.5)) or (axis and len(written) < 3):
        return 0.0
    if not axis and "date" not in roles:
        return 0.0
    channel = "channel" in roles or networks >= 0.5
    form = "format" in roles or formats >= 0.5
    theme = "theme" in roles or axis
    if channel + form + theme + said < 2 or not (channel or form):
        return 0.0
    points = 1.5 + 1.25 * channel + 1.0 * form + 1.0 * theme + 2.5 * said
    points -= 1.5 * ("cost" in roles) + 1.0 * ("step" in roles and not said) + 1.5 * ("action" in roles and not said)
    crowded = axis and _crowded(rows)
    points -= 2.5 * (len(roles.get("stats", [])) >= 2) + 1.0 * bool(PLANNING_CONTEXT.search(context) and not (said or crowded))
    points -= 2.5 * ("owner" in roles and "format" not in roles and not axis and bool(ACTION_CONTEXT.search(context)))
    if roles.get("date") == roles.get("format") or (not axis and roles.get("date") == [0] and len(rows[0]) < 3 and not channel):
        points -= 1.5
    return points


def _crowded(rows: list[tuple[str, ...]]) -> bool:
    """Whether half of the filled cells beside the first name a network: what is published, not what is done."""
    cells = [plain(cell) for row in rows for cell in row[1:] if re.search(r"\w", cell)]
    return sum(bool(NETWORK.search(cell)) for cell in cells) * 2 >= max(1, len(cells))


def _to_do(rows: list[tuple[str, ...]], roles: dict[str, list[int]]) -> bool:
    """Whether most rows say what to do in the infinitive, in their column of steps or actions or in their first one."""
    columns = sorted({*roles.get("step", []), *roles.get("action", []), 0})
    return sum(any(infinitive(row[c]) for c in columns if c < len(row)) for row in rows) >= 0.6 * len(rows)


def _planning(rows: list[tuple[str, ...]], roles: dict[str, list[int]], axis: bool, context: str, text: str) -> float:
    said = bool(PLANNING_CONTEXT.search(context))
    named = bool(re.search(r"retro-?\s?planning|gantt|diagramme", context))
    tasks = "step" in roles and "owner" in roles and not ("channel" in roles or "format" in roles or "theme" in roles)
    undated = tasks and roles["step"][0] == 0 and not ("cost" in roles or "metric" in roles or "action" in roles)
    if not (axis or "date" in roles or undated) or not is_communication(f"{text}\n{context[-400:]}"):
        return 0.0
    if numeric_share(rows) >= 0.35 or is_diary([], context):
        return 0.0
    if not (said or "step" in roles or (axis and not CALENDAR_CONTEXT.search(context))):
        return 0.0
    points = 1.5 + 1.75 * ("step" in roles) + 1.0 * ("owner" in roles) + 2.0 * said + 1.5 * named + 1.0 * axis
    points += 0.75 * (undated and "date" not in roles and not axis)
    points -= (
        2.0 * bool(CALENDAR_CONTEXT.search(context) and not (named or tasks))
        + 0.75 * ("cost" in roles)
        + 1.0 * ("channel" in roles and "format" in roles)
    )
    points -= 1.0 * bool(ACTION_CONTEXT.search(context) and not said) + 2.0 * (len(roles.get("stats", [])) >= 2)
    points -= 0.75 * ("action" in roles and "step" not in roles and not named)
    points -= 1.0 * (_to_do(rows, roles) and "metric" in roles and not said)
    return points - 2.5 * (axis and "owner" not in roles and _crowded(rows))


def _action_plan(rows: list[tuple[str, ...]], seen: TableView, roles: dict[str, list[int]], axis: bool, context: str, text: str) -> float:
    said = bool(ACTION_CONTEXT.search(context))
    titles = [plain(text).strip() for text in seen.header]
    first = next((text for text in titles if not NUMBERING.match(text)), "")
    means = any(MEANS.match(plain(text).strip()) for text in seen.header[1:])
    advised = bool(ADVICE.match(first)) or (bool(WHAT.match(first)) and ("date" not in roles or ("cost" in roles and "owner" in roles)))
    advised = advised or (len(seen.header) >= 5 and bool(WHAT.match(first)) and "owner" in roles and "date" in roles)
    advised = advised and "owner" in roles and ("date" in roles or "cost" in roles or means)
    tasked = "owner" in roles and _to_do(rows, roles)
    levers = bool(LEVER.match(first)) and "metric" in roles and "cost" in roles
    if axis or not ("action" in roles or said or advised or tasked or levers) or len(seen.header) < 3:
        return 0.0
    parts = [role for role in ("owner", "date", "cost") if role in roles]
    enough = len(parts) + ("metric" in roles) + (advised and means) + (tasked or levers) + said
    if not parts or enough < 2 or not is_communication(f"{text}\n{context[-400:]}") or numeric_share(rows) >= 0.35:
        return 0.0
    advised = advised or tasked or levers
    points = (
        1.0
        + 2.0 * ("action" in roles or advised)
        + 0.5 * (advised and means)
        + 2.5 * bool(re.search(r"plans? (?:d'|de )?actions?|action plans?", context))
        + 1.0 * said
    )
    points += 1.0 * ("owner" in roles) + 1.0 * ("date" in roles) + 0.5 * ("cost" in roles) + 0.5 * ("metric" in roles)
    points += 1.0 * (levers and not any(is_total(row) for row in seen.rows)) + 0.5 * (tasked and "metric" in roles)
    points -= 2.0 * (any(is_total(row) for row in seen.rows) and not said) + 2.0 * (len(roles.get("stats", [])) >= 2)
    points -= 1.5 * bool(CALENDAR_CONTEXT.search(context) and not said) + 1.0 * bool(re.search(r"gantt|retro-?\s?planning", context))
    return points


def _budget(seen: TableView, roles: dict[str, list[int]], context: str, text: str) -> float:
    costs = roles.get("cost", [])
    rows = [row for row in seen.rows if not is_total(row)]
    costed = [row for row in rows if any(re.search(r"\d", row[c]) for c in costs if c < len(row))]
    summed = len(rows) >= 3 and any(is_total(row) for row in seen.rows) and bool(BUDGET_CONTEXT.search("\n".join(context.split("\n")[-2:])))
    if not costs or len({row[0] for row in costed}) < (1 if summed else 2) or 0 in costs:
        return 0.0
    near = "\n".join(context.split("\n")[-3:])
    said = bool(BUDGET_CONTEXT.search(context)) or any(re.search(r"budget|depense|cout|montant", plain(head)) for head in seen.header)
    total = any(is_total(row) for row in seen.rows)
    comms = is_communication(f"{text}\n{context}") or (
        bool(re.search(r"budget|depense|enveloppe", context)) and is_communication(f"{near}\n{text}\ncommunication")
    )
    if not comms or re.search(
        r"chiffre d'affaires|compte de resultat|previsionnel de tresorerie|grille tarifaire|nos (?:tarifs|offres|prix)|resultat net",
        text.lower() + context[-300:],
    ):
        return 0.0
    if sum(bool(TARGETING.match(plain(head).strip())) for head in (*seen.header, *(row[0] for row in rows))) >= 2 and not total:
        return 0.0
    if any(RETURN.search(plain(head)) for head in (*seen.header, *(row[0] for row in rows))):
        return 0.0
    compared = [head for head in seen.header if COMPARED.search(plain(head))]
    if compared and not total and not re.search("budget|depense", near):
        return 0.0
    points = 1.5 + 2.0 * said + 1.5 * total + 0.75 * any(has_money(row[c]) for row in costed for c in costs if c < len(row))
    points -= (
        0.5 * ("date" in roles and not said)
        + 0.75 * ("action" in roles and not re.search("budget", near))
        + 2.5 * (len(roles.get("stats", [])) >= 2)
    )
    points -= 2.0 * bool(BENCHMARK_CONTEXT.search(near) and not total) + 2.0 * bool(
        re.search(r"plans? (?:d'|de )?actions?", near) and not re.search("budget", near)
    )
    return points


def _influencers(seen: TableView, rows: list[tuple[str, ...]], roles: dict[str, list[int]], context: str) -> float:
    said = bool(INFLUENCER_WORD.search(context))
    first = " ".join(plain(text) for text in seen.header[:2])
    headed = bool(INFLUENCER_WORD.search(first))
    accounts = sum(bool(HANDLE.search(" ".join(row[:2]))) and has_audience(" ".join(row)) for row in rows)
    publics = public_columns(seen)
    counted = [
        row
        for row in rows
        if has_audience(" ".join(row)) or any(re.search(r"\d{3}", row[c].replace(" ", "")) for c in publics if c < len(row))
    ]
    portrayed = 0 in roles.get("people", []) and "reason" in roles and len(counted) >= max(2, 0.6 * len(rows))
    headed = headed or (portrayed and not (BENCHMARK_CONTEXT.search(context) or "date" in roles))
    named = sum(bool(HANDLE.search(" ".join(row[:2]))) for row in rows)
    courted = any(COURTED.search(plain(text)) for text in seen.header) or bool(COURTED.search("\n".join(context.split("\n")[-2:])))
    headed = headed or (
        courted and len(counted) >= max(2, 0.6 * len(rows)) and named * 3 >= len(rows) and not BENCHMARK_CONTEXT.search(context)
    )
    headed = headed or ("reason" in roles and accounts >= max(2, 0.6 * len(rows)) and not BENCHMARK_CONTEXT.search(context))
    known = people_with_public(rows, len(counted), context, roles)
    headed = headed or known
    people = influencer_rows(rows, headed or said)
    if not people or not (headed or said or any(INFLUENCER_WORD.search(plain(row[0])) for row in people)):
        return 0.0
    sized = "audience" in roles or (portrayed and headed) or sum(has_audience(" ".join(row)) for row in people) >= len(people) / 2
    points = (
        1.0
        + 2.0 * headed
        + 2.0 * said
        + 1.25 * sized
        + 0.75 * ("reason" in roles)
        + 1.0 * any(HANDLE.search(" ".join(row)) for row in people)
    )
    points += 1.5 * any(INFLUENCER_WORD.search(plain(row[0])) for row in people)
    points -= 2.0 * ("cost" in roles and any(is_total(row) for row in seen.rows)) + 2.0 * ("step" in roles or "action" in roles)
    points -= 1.5 * bool(BENCHMARK_CONTEXT.search(context) and not (headed or said)) + 1.5 * ("date" in roles and "channel" in roles and not known)
    explained = "reason" in roles and 0 in roles.get("people", [])
    return points if sized or headed or (said and explained) else 0.0
