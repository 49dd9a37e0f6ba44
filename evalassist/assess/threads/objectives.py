"""Objective -> indicator, and indicator -> objective."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evalassist.assess.threads._shared import Dossier, around, element_end, figures, keys, networks
from evalassist.assess.threads.measures import (
    Goal,
    Indicator,
    all_indicators,
    families_in,
    goal_of,
    match,
    measures_in,
    reports,
    result_lines,
    weak,
)
from evalassist.language.words import strip_accents
from evalassist.model.element import Element
from evalassist.model.report import Thread

_MAX_OBJECTIVES = 12
_SURE = 1.0
_AIM = re.compile(
    r"\b(?:objectifs?|but|buts|vis(?:e|er|ee|ees|ent)|atteindre|souhait\w+|voudrai\w+|veu(?:t|x|lent)|voulons|d'ici|faire passer|priorite)\b"
)
_ITS_REASON = re.compile(
    r"\b(?:mesure|verifie|condition|permet|pour (?:savoir|voir|suivre|verifier)|sert a|indique si|montre si|objectif \d)\b"
)
_WHY = re.compile(r"\b(?:pourquoi|raison|sert a|a quoi|utilite|interet|objectifs?(?: suivi| vise| lie)?s?$)")
_MAX_LOST = 2
_MANY = 5
_LARGE = 100.0
_ON_NETWORK = frozenset({"abonnés", "engagement", "interactions", "réactions", "commentaires", "partages", "portée"})
"""What contents published on a network bring to that network."""
_FOR_AIM = re.compile(r"\bpour (?:l'|le |notre |mon |cet |ce )(?:objectif|but)\b")
"""Prose that shares out the figures among the objectives."""
_WANTED = re.compile(r"\b(?:je|nous|on) (?:veu[xt]|voulons|vis\w+|voudrai\w*)\b|\bpas plus de\b")


def objective_to_kpi(dossier: Dossier) -> Iterator[Thread]:
    """Each objective and the indicator that measures it; broken when the table is understood and nothing anywhere follows the objective."""
    objectives, kpis = dossier.of("smart")[:_MAX_OBJECTIVES], dossier.of("kpi")
    indicators = all_indicators(kpis)
    for element in objectives:
        goal = goal_of(element)
        others = [item for item in indicators if not set(item.element.block_ids) & set(element.block_ids)]
        best = max(others, key=lambda item: match(goal, item), default=None)
        called = element.name or "Un objectif"
        if best is not None and match(goal, best) >= _SURE and not _elsewhere(goal, best, others):
            yield Thread(
                code="objective_kpi", kind="objectif → indicateur", status="made", source=element_end(element),
                target=element_end(best.element, best.quote), message=f"{called} est mesuré par un indicateur du tableau de suivi.",
            )  # fmt: skip
            continue
        told = next((line for line in result_lines(dossier, goal) if reports(goal, line)), None)
        if told is not None:
            yield Thread(
                code="objective_kpi", kind="objectif → indicateur", status="made", source=element_end(element), target=told.end(),
                message=f"{called} est suivi : un relevé du dossier reprend sa mesure.",
            )  # fmt: skip
        elif _unmeasured(dossier, goal, others, len(others) == len(indicators)):
            yield Thread(
                code="objective_kpi", kind="objectif → indicateur", status="broken", source=element_end(element), target=None,
                message=f"{called} : aucun indicateur relevé ne le mesure.",
            )  # fmt: skip


def objective_to_content(dossier: Dossier) -> Iterator[Thread]:
    """Each objective of audience or reaction on one network, and a line of a calendar that has at least two on it."""
    told: set[str] = set()
    for element in dossier.of("smart")[:_MAX_OBJECTIVES]:
        goal = goal_of(element)
        if len(goal.networks) != 1 or not goal.measures & _ON_NETWORK or goal.networks & told:
            continue
        (network,) = goal.networks
        own = set(element.block_ids)
        lines = [line for line in dossier.plan if network in networks(line.text) and line.block.id not in own and len(networks(line.text)) < 3]
        told |= goal.networks
        if len(lines) >= 2:
            best = max(lines, key=lambda line: len(keys(element.text) & keys(line.text)))
            yield Thread(
                code="objective_content", kind="objectif → contenus", status="made", source=element_end(element),
                target=best.end().model_copy(update={"quote": around(best.text, network)}),
                message=f"{element.name or 'Un objectif'} : le calendrier prévoit des contenus sur {network}.",
            )  # fmt: skip


def _elsewhere(goal: Goal, best: Indicator, indicators: list[Indicator]) -> bool:
    """Return True when a large figure of the objective stands in a row that does not name its measure, and none in the row that does."""
    large = {value for value in goal.figures if value >= _LARGE}
    return not goal.figures & best.figures and any(large & item.figures for item in indicators)


def _unmeasured(dossier: Dossier, goal: Goal, indicators: list[Indicator], apart: bool) -> bool:
    known = [item for item in indicators if item.measures or item.things]
    if not apart or not ((_counted(goal) and goal.element.fields.get("measurable")) or _vague(goal, known)):
        return False
    if not _counted(goal) and any(
        goal.things & goal_of(other).things for other in dossier.of("smart") if other is not goal.element and other.fields.get("measurable")
    ):
        return False  # told again with its figures elsewhere
    if not (goal.measures or goal.things) or len(known) < 3 or not any(item.measures for item in known):
        return False
    here = dossier.order.get(goal.element.block_ids[0], 0)
    if all(dossier.order.get(item.element.block_ids[0], 0) < here for item in known):
        return False  # an aim set after the figures is a next step: nothing can measure it yet
    return not any(weak(goal, item) for item in indicators) and next(iter(result_lines(dossier, goal)), None) is None


def _vague(goal: Goal, known: list[Indicator]) -> bool:
    """Return True for an objective without any figure or measure, beside enough indicators to see that none is its own."""
    if goal.measures or goal.loose or figures(goal.element.text) or len(known) < _MANY:
        return False
    return sum(bool(item.measures) for item in known) >= 3


def _counted(goal: Goal) -> bool:
    return bool(goal.figures or re.search(r"\d", str(goal.element.fields.get("target") or "")))


def kpi_to_objective(dossier: Dossier) -> Iterator[Thread]:
    """The indicators that measure none of the objectives, in tables that do follow objectives; silent when an aim may be theirs."""
    objectives, kpis = dossier.of("smart"), dossier.of("kpi")
    goals = [goal_of(element) for element in objectives]
    if sum(bool(goal.element.fields.get("measurable")) for goal in goals) < 2:
        return
    aims = list(_aims(dossier))
    reasoned = {
        item.things | item.measures
        for item in all_indicators(kpis)
        if _ITS_REASON.search(strip_accents(item.text)) and item.name != item.text
    }
    reasoned |= {item.things | item.measures for item in all_indicators(kpis) if _tied(item, goals)}
    reasoned = {words for words in reasoned if words}
    apart = {block_id for element in dossier.of("event", "post_example", "crisis") for block_id in element.block_ids}
    scenes = {element.section for element in dossier.of("event", "crisis") if element.section}
    first = min((dossier.order.get(id_, 0) for element in objectives for id_ in element.block_ids), default=0)
    named: set[frozenset[str]] = set()
    for element in kpis:
        if apart & set(element.block_ids) or element.section in scenes or dossier.order.get(element.block_ids[0], first) < first:
            continue  # the figures of one event follow that event; those before the objectives are where they start from
        indicators = _apart(all_indicators([element]), objectives)
        made = [item for item in indicators if any(match(goal, item) >= _SURE for goal in goals)]
        served = {goal.element.id for goal in goals for item in made if match(goal, item) >= _SURE}
        reasons = _reasons(element)
        lost = [
            item
            for item in indicators
            if item not in made
            and item.things | item.measures not in reasoned
            and item.quote not in reasons
            and _aimless(item, goals, aims)
        ]
        if len(served) < 2 or len(lost) > min(_MAX_LOST, len(made)):
            continue  # a table that follows one thing only, or much besides the objectives, is no dashboard of theirs
        for item in lost:
            if item.things | item.measures in named:
                continue
            named.add(item.things | item.measures)
            yield Thread(
                code="kpi_objective", kind="indicateur → objectif", status="broken", source=element_end(element, item.quote), target=None,
                message=f"L'indicateur « {item.name} » ne mesure aucun des objectifs relevés.",
            )  # fmt: skip


def _reasons(element: Element) -> frozenset[str]:
    """Return the rows that fill a column whose head asks why the indicator is followed."""
    rows = [line.split(" | ") for line in element.text.split("\n") if line.strip()]
    at = next((column for column, head in enumerate(rows[0]) if column and _WHY.search(strip_accents(head))), 0) if rows else 0
    return frozenset(" | ".join(row).strip() for row in rows[1:] if at and at < len(row) and len(row[at].strip(" –-—.")) > 2)


def _tied(indicator: Indicator, goals: list[Goal]) -> bool:
    """Return True when the rest of the indicator's line (why it is followed) names what an objective is about."""
    said = keys(indicator.text) - keys(indicator.name)
    return any(said & goal.things for goal in goals)


def _apart(indicators: list[Indicator], objectives: list[Element]) -> list[Indicator]:
    held = {block_id for element in objectives for block_id in element.block_ids}
    return [item for item in indicators if not held & set(item.element.block_ids)]


def _aims(dossier: Dossier) -> Iterator[str]:
    """Yield what may be an aim: every line of the objectives' sections and every line elsewhere that speaks of aiming."""
    sections = {element.section for element in dossier.of("smart")}
    for line in dossier.lines:
        types = dossier.types_of(line.block)
        if "kpi" in types and (line.block.kind == "table" or not _FOR_AIM.search(strip_accents(line.block.text))):
            if line.block.kind != "table" and _WANTED.search(strip_accents(line.text)):
                yield line.text
            continue
        if line.block.section in sections or "smart" in types or _AIM.search(strip_accents(line.text)):
            yield line.text


def _aimless(indicator: Indicator, goals: list[Goal], aims: list[str]) -> bool:
    if not (indicator.measures or len(indicator.things) >= 2) or _ITS_REASON.search(strip_accents(indicator.text)):
        return False
    families = families_in(indicator.name)
    if any(match(goal, indicator) or goal.measures & indicator.measures or goal.loose & families for goal in goals):
        return False
    if any(goal.figures & indicator.figures for goal in goals) or any(indicator.aimed & figures(aim) for aim in aims):
        return False
    return not any(
        indicator.measures & measures_in(aim) or len(indicator.things & keys(aim)) >= (1 if not indicator.measures else 2) for aim in aims
    )
