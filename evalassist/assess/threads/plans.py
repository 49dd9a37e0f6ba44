"""Network or action -> calendar and budget."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evalassist.assess.threads._shared import NETWORKS, Dossier, Line, around, figures, has, keys, networks
from evalassist.language.quantities import find_money
from evalassist.language.words import strip_accents
from evalassist.model.report import Thread

_TOOLS = ("buffer", "hootsuite", "metricool", "canva", "business suite", "agorapulse", "outil*", "insights")
_CHOSEN = re.compile(
    r"\b(?:lanc(?:er|ement|ons|erons|era)|prevu\w*|retenu\w*|ouvr(?:ir|ira|irons)|cree(?:r|ra|rons)|alimente(?:e|s)?|sera|seront|publi(?:er|era|erons)|"
    r"on y (?:met|publie|poste)|choisi(?:e|s|es)?|nous irons|sera utilise\w*|animer)\b|\b(?:instagram|facebook|linkedin|tiktok|pinterest|youtube|snapchat|discord) aussi\b"
)
_REFUSED = re.compile(
    r"\b(?:ecart\w*|(?:laiss|mett|mis)\w* .{0,25}de cote|"
    r"n'est pas|ne sera pas|ne seront pas|pas retenu\w*|abandonn\w*|renonc\w*|refus\w*|a etudier|etudier|plus tard|pas encore|pas d[e']|peut-etre|"
    r"n'(?:ai|a|ont|avons) pas|je n[e']|"
    r"supprim\w*|ferm\w*|concurrent\w*|rival\w*|confrere\w*|ils|elle|sauf|ne pas|jamais|inutile|exclu\w*|annee prochaine|saison prochaine|l'an dernier)\b|\?"
)


_ADJUSTS = re.compile(
    r"^\W*(?:\d+[.) |]+)?(?:raccourci\w*|rallong\w*|remplac\w*|decal\w*|deplac\w*|corrig\w*|abandonn\w*|arret\w*|supprim\w*|redui\w*|modifi\w*|revoir|changer|passer de|ajust\w*)\b"
)
"""A line that changes contents already out: it plans nothing new on the network."""


_RHYTHM = re.compile(
    r"\b(?:par (?:jour|semaine|quinzaine|mois)|chaque (?:jour|semaine|mois|matin|soir)|tous les (?:jours|lundis|mardis|mercredis|jeudis|vendredis|samedis|"
    r"dimanches|matins|soirs|mois)|toutes les|hebdo\w*|mensuel\w*|quotidien\w*|(?:une?|deux|trois|quatre|cinq|six|\d) fois|anim(?:er|ation|ons)|aliment(?:er|ation|ons)|"
    r"publications? (?:sur|regulier\w*)|publier)\b"
)
"""A line that plans publications as such: any line of the calendar on that network answers it. A thing done once (a button, an account opened) needs its subject."""
_UNSURE = re.compile(r"\bquand (?:il|elle|on|nous|je)\b|\bsi (?:on|possible|le temps|nous|je|j'ai)\b|\bun jour\b")


def network_to_plan(dossier: Dossier) -> Iterator[Thread]:
    """The networks chosen or named in the action plan: found in the calendar, or neither there nor in the budget."""
    if not dossier.plan:
        return
    budgets = dossier.of("budget")
    planned = [
        line
        for element in dossier.of("action_plan")
        for line in dossier.element_lines(element)
        if not _ADJUSTS.match(strip_accents(line.text))
    ]
    for names in NETWORKS:
        network = names[0]
        action = next((line for line in planned if network in networks(line.text)), None)
        chosen = None if action else _chosen(dossier, network)
        if action is None and chosen is None:
            continue
        source = action.end().model_copy(update={"quote": around(action.text, network)}) if action else chosen.end() if chosen else None
        dated = _dated(dossier, network, action)
        if source is None or (
            dated is not None and action is not None and action.element is not None and dated.block.id in action.element.block_ids
        ):
            continue
        if dated is not None:
            target = dated.end().model_copy(update={"quote": around(dated.text, network)})
            yield Thread(
                code="action_calendar", kind="action → calendrier", status="made", source=source, target=target,
                message=f"{network} : l'action prévue se retrouve au calendrier.",
            )  # fmt: skip
        elif not _any_dated(dossier, network) and _nowhere(dossier, network) and len(dossier.plan_networks) >= 2:
            if budgets and any(network in networks(element.text) for element in budgets):
                continue
            where = "ni au calendrier ni au budget" if budgets else "pas au calendrier"
            told = "figure dans le plan d'action" if action else "est annoncé"
            yield Thread(
                code="action_calendar", kind="action → calendrier", status="broken", source=source, target=None,
                message=f"{network} {told} mais {where}." if budgets else f"{network} {told} mais n'est {where}.",
            )  # fmt: skip


def _any_dated(dossier: Dossier, network: str) -> Line | None:
    return next((line for line in dossier.plan if network in networks(line.text)), None)


def _dated(dossier: Dossier, network: str, action: Line | None) -> Line | None:
    """Return the calendar's line for what is planned on the network: any of them for a rhythm or a choice, one on the same subject for a single action."""
    if action is None:
        return _any_dated(dossier, network)
    said, subject = strip_accents(action.text), keys(_what(action.text, network))
    if _UNSURE.search(said):
        return None
    if _RHYTHM.search(said) or not subject:
        return _any_dated(dossier, network)
    return next((line for line in dossier.plan if network in networks(line.text) and subject & keys(line.text)), None)


def _what(text: str, network: str) -> str:
    """Return the cell of a row that says what is done on the network, or the first that says anything; the others tell for whom, by whom and when."""
    cells = [cell for cell in text.split(" | ") if keys(cell)]
    return next((cell for cell in cells if network in networks(cell)), cells[0] if cells else text)


def _chosen(dossier: Dossier, network: str) -> Line | None:
    """Return the line that says this network will be used; None when it is doubted, refused or somebody else's."""
    lines = [
        line
        for line in dossier.outside(
            "benchmark", "persona", "influencer_list", "veille", "post_example", "kpi", "swot", "editorial_calendar", "budget", "smart"
        )
        if network in networks(line.text)
        and line.block.kind != "table"
        and len(line.text) < 400
        and line not in dossier.plan
        and not has(_TOOLS, line.text)
    ]
    if any(
        _REFUSED.search(_clause(line.text, network))
        and re.search(r"\b(?:ecart|abandonn|renonc|pas retenu|exclu|laiss\w* .{0,25}de cote)", strip_accents(line.text))
        for line in lines
    ):
        return None
    return next(
        (
            line
            for line in lines
            if _CHOSEN.search(_clause(line.text, network))
            and not _UNSURE.search(_clause(line.text, network))
            and not _REFUSED.search(_clause(line.text, network))
            and not _after_refusal(line)
        ),
        None,
    )


def _after_refusal(line: Line) -> bool:
    """Return True when the line goes on from a refusal ("J'ai écarté TikTok. YouTube aussi, car…")."""
    before = line.block.text[: max(0, line.block.text.find(line.text))]
    return "aussi" in line.text[:40] and bool(_REFUSED.search(strip_accents(before)[-250:]))


def _clause(text: str, network: str) -> str:
    """Return the clause of ``text`` that names the network, in plain letters."""
    return next((part for part in re.split(r"[;:] |\. ", strip_accents(text)) if network in networks(part)), "") + (
        " " + strip_accents(text) if len(text) < 160 else ""
    )


def _nowhere(dossier: Dossier, network: str) -> bool:
    """Return True when no publication, event, planning or result of the dossier is on this network."""
    others = dossier.of("post_example", "event", "planning", "kpi", "editorial_calendar", "funnel")
    return not any(network in networks(f"{element.name} {element.text}") for element in others)


_COMMON = keys("publicité campagne publications mise avant matériel outils frais divers imprévus abonnement")
_NOT_ACTION = ("roi", "kpi", "budget", "benchmark", "swot", "persona", "smart", "post_example", "influencer_list", "spelling")


_AD = re.compile(r"\b(?:publicites?|pubs?|ads|adwords|annonces? payantes?|publications? payees?|sponsoris\w+|meta)\b")
_CAMPAIGN = re.compile(r"\b(?:campagnes?|publicites?|pubs?|ads|publications? payees?|sponsoris\w+|annonces? payantes?)\b")
_SPENT = re.compile(r"\b(?:ete|avons|ai) (?:depens\w+|vote\w*)|\beuros? votes?|€ votes?\b")
"""What a sum became: an account, no action."""
_LEAST = 50.0
"""Euros from which an amount tells one expense from another."""


def _telling(amounts: set[float] | frozenset[float], text: str) -> bool:
    return any(amount >= _LEAST for amount in {item.value for item in find_money(text)} & amounts)


def _campaign(line: Line) -> bool:
    """Return True when the line, the words its block opens with or the title it stands under, speaks of paid publications."""
    title = line.block.section[-1] if line.block.section else ""
    return bool(_CAMPAIGN.search(strip_accents(f"{line.text} ; {line.block.text[:60]} ; {title}"))) and not re.search(r"\b(?:sinon|si)\b", strip_accents(line.text))


def budget_lines(dossier: Dossier) -> Iterator[Thread]:
    """The budget lines that pay for an action told elsewhere: same amount and a shared word, or three shared words."""
    for budget in dossier.of("budget"):
        used: set[str] = set()
        for line in dossier.element_lines(budget):
            amounts = {item.value for item in find_money(line.text)} or figures(line.text)
            things = keys(line.text)
            advertised = bool(_AD.search(strip_accents(line.text)))
            if (
                not things
                or has(("total", "sous-total", "totaux", "tout compris", "ensemble", "imprévu*", "somme"), line.text)
                or line.text.lstrip("| ")[:1] in "Σ∑"
                or not (figures(line.text) or amounts)
            ):
                continue
            best: tuple[int, Line] | None = None
            for other in dossier.outside(*_NOT_ACTION):
                if (
                    other.block.id in budget.block_ids
                    or other.text in used
                    or len(other.text) > 400
                    or other.block.kind in ("caption", "footnote")
                ):
                    continue
                if _SPENT.search(strip_accents(other.text)):
                    continue
                if has(("enveloppe", "plafond*", "limité*", "total"), other.text) or (
                    has(("budget*",), other.text) and not (advertised and _campaign(other))
                ):
                    continue
                shared = {key for key in things & keys(other.text) if dossier.rarity[key] <= 6}
                same = bool({item.value for item in find_money(other.text)} & amounts)
                paid = advertised and _telling(amounts, other.text) and _campaign(other)
                score = 2 * len(shared - _COMMON) + len(shared & _COMMON) + (3 if same and shared else 0) + 4 * paid
                enough = (
                    (same and shared)
                    or paid
                    or len(shared - _COMMON) >= 3
                    or (len(shared) >= 2 and len(things) >= 3 and things <= keys(other.text))
                )
                if enough and (best is None or score > best[0]):
                    best = (score, other)
            if best is not None:
                used.add(best[1].text)
                yield Thread(
                    code="action_budget", kind="action → budget", status="made", source=best[1].end(), target=line.end(),
                    message="Une action décrite dans le dossier a sa ligne au budget.",
                )  # fmt: skip
