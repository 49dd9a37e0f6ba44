"""Tables read as boards of indicators: a column of indicators, rows or columns of metrics, indicators with their tool."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._kpi_parts import (
    COLUMNS,
    CONTEXT,
    CRITERION,
    METRIC,
    NOT_CONTEXT,
    TOOLS,
    Board,
    Row,
    about_others,
    before_after,
    has_date,
    has_figure,
    measured_columns,
    measured_rows,
    read_line,
)
from evalassist.elements.tools import TableView, is_instruction, plain

_ACTION = re.compile(
    r"(?<!\w)(?:actions?|canal|canaux|formats?|heures?|publications?|themes?|sujets?|contenus?|taches?|concurrents?|budget|cout|responsables?|postes?|depenses?|montants?|prix)(?!\w)"
)
_WHY = re.compile(r"(?<!\w)(?:pourquoi|moyens?|pertinence|justification|interet|motif|apport|atteignable|realiste)(?!\w)")
_ADVICE = re.compile(
    r"(?<!\w)(?:mesures?|actions?|solutions?|pistes?|corrections?|ajustements?) (?:propos|correct|a (?:prendre|mener)|retenu|envisag|prise|conseill|recommand)\w*|recommandations?(?!\w)|preconisations?"
)


def board_of(seen: TableView, titles: str, results: bool) -> Board | None:
    """Read a table whose rows are indicators; None when it is none."""
    names = {name: [i for i, text in enumerate(seen.header) if pattern.search(plain(text))] for name, pattern in COLUMNS.items()}
    metric_rows = [row for row in seen.rows if row and METRIC.search(plain(row[0]))]
    context = bool(CONTEXT.search(titles)) and not NOT_CONTEXT.search(titles.split("\n")[0])
    at = names["indicator"][0] if names["indicator"] else None
    if len(names["indicator"]) > 1 and not names["target"]:
        names["target"] = [i for i in names["indicator"][1:] if re.match(r"\W*reperes?(?!\w)", plain(seen.header[i]))]
    if at is None and names["tool"] and 0 not in names["tool"] and seen.header and CRITERION.search(plain(seen.header[0])):
        at = 0
    first = plain(seen.header[0]).strip() if seen.header else ""
    if (
        re.match(r"(?:l'|les |nos |mes )?(?:objectifs?|buts?|ambitions?)(?!\w)", first)
        and not names["tool"]
        and any(_WHY.search(plain(text)) for text in seen.header)
    ):
        return None
    if about_others(seen.header, seen.rows) or any(_ADVICE.search(plain(text)) for text in seen.header):
        return None
    actions = sum(bool(_ACTION.search(plain(text))) for text in seen.header)
    if at is None and before_after(seen) and not NOT_CONTEXT.search(titles):
        at = 0
    elif at is None:
        yearly = sum(bool(re.fullmatch(r"\W*(?:annee |exercice )?(?:19|20)\d\d\W*", plain(text))) for text in seen.header) >= 2
        readings = bool(metric_rows) and not yearly and measured_columns(seen) and measured_rows(seen.rows) and len(seen.rows) >= 2
        metric_rows = list(seen.rows) if readings else metric_rows
        if len(metric_rows) < 2 or len(metric_rows) * 2 < len(seen.rows) or NOT_CONTEXT.search(titles):
            return None
        told = any(re.match(r"^(?:resultats?|obtenu|atteint|realise)", plain(text)) for text in seen.header) or measured_columns(seen)
        if not (context or told or names["target"]) or any(len(row[0].split()) > 9 for row in metric_rows):
            return None
        at = 0
    elif (actions >= 2 or (actions and not context)) and not _told(seen, at, names):
        return None
    if at is not None and not _indicative(seen, at, bool(names["tool"])):
        return None
    results = results or measured_columns(seen)
    for column in [i for i in names["tool"] if i != at]:
        cells = [cell for row in seen.rows if column < len(row) and (cell := row[column]).strip()]
        if cells and sum(bool(re.match(r"\W*\d", cell)) for cell in cells) * 2 > len(cells):
            names["tool"].remove(column)
            names["value"].append(column)
    board = Board()
    named = set(names["target"]) | set(names["value"]) | set(names["tool"]) | set(names["date"])
    done: set[str] = set()
    for row in seen.rows:
        label = row[at] if at < len(row) else ""
        if not re.search(r"\w{2}", label) or plain(label) in done or is_instruction(label):
            continue
        done.add(plain(label))
        one = Row(label)
        for col, cell in enumerate(row):
            if col == at or not cell.strip():
                continue
            figure = has_figure(cell) or bool(re.fullmatch(r"\W*\d[\d\s.,]*\W*", cell))
            if col in names["target"]:
                one.target = one.target or figure
            elif col in names["value"]:
                one.value = one.value or figure
            elif (
                col not in named
                and figure
                and len(cell.split()) <= 8
                and not re.search(
                    r"(?<!\w)(?:objectifs?|n|lie|numero|axe)(?!\w)", plain(seen.header[col]) if col < len(seen.header) else ""
                )
            ):
                one.target, one.value = one.target or not results, one.value or results
            one.tool = one.tool or (col in names["tool"] and len(cell) > 1) or bool(TOOLS.search(plain(cell)))
            one.date = one.date or (col in names["date"] and len(cell) > 1) or has_date(cell)
        inside = read_line(label, results=results)
        if inside.target or inside.value:
            one.target, one.value = one.target or inside.target, one.value or inside.value
        board.rows.append(one)
    return board


_BOARD = re.compile(r"\W*(?:kpis?|indicateurs?|metriques?)(?: \w+){0,2}\W*$")


def named_board(header: Sequence[str]) -> bool:
    """Whether a column is headed "KPI", "Indicateur suivi": the table is one of indicators, whatever its other columns."""
    return any(_BOARD.match(plain(text)) for text in header)


def _told(seen: TableView, at: int, names: dict[str, list[int]]) -> bool:
    """Whether a table with columns of actions is still one of indicators: a column of that name beside their targets or values, figures in most rows."""
    sides = [i for i in (*names["target"], *names["value"]) if i != at]
    figured = sum(any(i < len(row) and re.search(r"\d", row[i]) for i in sides) for row in seen.rows)
    return bool(_BOARD.match(plain(seen.header[at]))) and bool(sides) and figured * 2 >= len(seen.rows)


def _indicative(seen: TableView, at: int, tools: bool) -> bool:
    """Whether half of the rows name a metric or carry a short figure, and a table of bare years is not mostly about other things than metrics."""
    labels = [plain(row[at]) for row in seen.rows if at < len(row) and re.search(r"\w{2}", row[at])]
    if labels and all(re.fullmatch(r"\W*(?:annee |exercice )?(?:19|20)\d\d\W*", label) for label in labels):
        return False
    metrics = sum(bool(METRIC.search(label) or _OWN.search(label)) for label in labels)
    figured = sum(any(_FIGURE.match(plain(cell)) for col, cell in enumerate(row) if col != at) for row in seen.rows)
    years = sum(bool(re.fullmatch(r"\W*(?:annee |exercice )?(?:19|20)\d\d\W*", plain(text))) for text in seen.header)
    if years >= 2 and metrics * 2 < len(labels):
        return False
    return tools or (metrics + figured) * 2 >= len(labels)


def followed(seen: TableView, board: Board) -> bool:
    """Whether three rows at least, under a header of indicators, each say the tool or how often they are read, figures to come or not."""
    first = plain(seen.header[0]) if seen.header else ""
    named = bool(COLUMNS["indicator"].search(first) or re.match(r"\W*(?:quoi|ce qu\w*|chiffres?|donnees?)(?!\w)", first))
    kept = sum(row.tool or row.date for row in board.rows)
    return named and len(board.rows) >= 3 and kept * 3 >= 2 * len(board.rows) and any(METRIC.search(plain(row.label)) for row in board.rows)


_OWN = re.compile(
    r"(?<!\w)(?:impressions?|clics?|cliques?|cpc|cpm|cpa|cpl|ctr|roas|portee|couverture|reach|taux de (?:clics?|conversion|ouverture|rebond|transformation|completion|retour|remplissage|reponse)|conversions?|ouvertures?|rebond|sessions?|visites?|visiteurs|"
    r"resas?|reservations?|inscri\w+|ventes?|commandes?|devis|enregistrements?|telechargements?|formulaires?|adhesions?|dons?|billets?|entrees|couverts|panier moyen|delai de reponse|temps de (?:reponse|lecture|visionnage)|desabonnements?|leads?|prospects?|rendez-vous|appels?|visites? de profil)(?!\w)"
)
"""What only the owner of an account, a site or a till can read: figures of one's own, no comparison of competitors."""
_FIGURE = re.compile(r"\W*(?:environ |pres de |\+ ?|[-–] ?|x ?)?\d[\d\s.,]*(?:k|%|€|h|min|s|points?|sur \d+)?(?: \w+){0,2}\W*$")
_PLANNED = re.compile(r"(?<!\w)(?:tarifs?|prix|grille|formules?|abonnements? (?:mensuel|annuel)|jauge|postes?|fournisseurs?|semaine type|quantite|qte|pu|unitaire)(?!\w)")


def readings_of(seen: TableView, titles: str) -> Board | None:
    """Read a table that has no column of indicators: three labels or more of its first column are metrics with their figures, two of them one's own.

    ``titles``: accent-free headings and the line before; None for comparisons, budgets, price lists, accounts.
    """
    if NOT_CONTEXT.search(titles) or _PLANNED.search(titles) or len(seen.rows) < 3 or about_others(seen.header, seen.rows):
        return None
    if any(_PLANNED.search(plain(text)) or NOT_CONTEXT.search(plain(text)) for text in seen.header[:1]):
        return None
    board, own, figured = Board(), 0, 0
    for row in seen.rows:
        cells = [cell for cell in row[1:] if re.search(r"\w", cell)]
        if not cells or sum(bool(_FIGURE.match(plain(cell))) for cell in cells) * 3 < 2 * len(cells):
            continue
        figured += 1
        label = plain(row[0])
        if len(label.split()) <= 8 and (METRIC.search(label) or _OWN.search(label)):
            own += bool(_OWN.search(label))
            board.rows.append(Row(row[0], value=True, tool=bool(TOOLS.search(label)), date=has_date(row[0])))
    if len(board.rows) < 3 or own < 2 or len(board.rows) * 2 < figured:
        return None
    return board
