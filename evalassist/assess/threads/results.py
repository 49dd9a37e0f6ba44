"""KPI -> results -> adjustments: what was changed because of what was read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evalassist.assess.threads._shared import AUDITED, Dossier, Line, figures, has, keys
from evalassist.assess.threads.measures import measures_in
from evalassist.language.quantities import find_percentages
from evalassist.language.words import strip_accents
from evalassist.model.report import Thread

_CHANGED = re.compile(
    r"\b(?:decal(?:e|ons|er|ee?s?)|deplac(?:e|ons|er|ee?s?)|remplac\w+|abandonn\w+|(?:ai|avons|a) arrete|on arrete|nous arretons|reduit\w* d|port(?:er|ee?s?) de .{3,60} a|"
    r"pass(?:e|ee|es) (?:a|au|de) |avanc(?:e|ee)s? (?:a|au)|agrandi\w*|ai change|avons change|on change|a ete (?:decide|modifie\w*|avance\w*|decale\w*|remplace\w*)|"
    r"il a ete decide|nous avons decide|j'ai decide|desormais|depuis (?:la|le) .{2,25} (?:j'ai|nous avons|on)|suite donnee|a partir d[eu']? ?\w+ (?:on|nous|je)|"
    r"retir(?:er|ons|e)|doubl(?:er|ons)|corrig\w+)\b"
)
_BECAUSE = re.compile(
    r"\b(?:donc|du coup|parce que|car|puisque|au vu|a la suite|suite a|apres (?:les|le|la|avoir)|faisait|faisaient|c'est pourquoi|compte tenu|d'ou)\b"
)
_BACK = re.compile(
    r"^.{0,40}\b(?:donc|du coup|c'est pourquoi|d'ou|au vu|a la suite|suite a|compte tenu|apres (?:les|le|la|avoir))\b"
)
"""A decision that leans on what was just said; one that gives a reason of its own ("parce que...") must speak of the same thing."""
_READ = re.compile(
    r"\b(?:marche\w*|reste mort|font|fait|faisai\w+|ont fait|touchees?|engagement|vues|clics?|taux|moyenne|baisse|repli|recul|hausse|progress\w+|score|votes?|portee|"
    r"reponses?|commentaires?|impressions?|abonnes)\b"
)
_REASON = re.compile(r"\b(?:au vu|parce que|car|puisque|compte tenu|apres les?)\b")
_AGES = re.compile(r"\d+ ?(?:-|–|a|et) ?\d+ ans\b")
"""Whom a row is about or a campaign aims at."""
_NOT_RESULT = ("benchmark", "swot", "persona", "smart", "post_example", "budget", "veille", "influencer_list", "moderation")


def result_to_adjustment(dossier: Dossier) -> Iterator[Thread]:
    """The decisions the text draws from a reading, and the corrective actions that name a figure or the things of a result."""
    told: set[str] = set()
    yield from _told_together(dossier, told)
    yield from _by_row(dossier, told)


def _result(line: Line) -> bool:
    return bool(_READ.search(strip_accents(line.text))) and (
        bool(figures(line.text)) or has(("marche*", "reste mort", "ne marche pas", "baisse*"), line.text)
    )


def _told_together(dossier: Dossier, told: set[str]) -> Iterator[Thread]:
    lines = [line for line in dossier.outside(*_NOT_RESULT) if line.block.kind != "table"]
    for index, line in enumerate(lines):
        plain = strip_accents(line.text)
        changed = bool(_CHANGED.search(plain))
        if line.text in told or not (changed or _CUT.search(plain)):
            continue
        before = lines[index - 1] if index and lines[index - 1].block.id == line.block.id else None
        source: Line | None = None
        if changed and before is not None and _result(before) and _BECAUSE.search(plain) and (_BACK.search(plain) or _same_thing(before, line)):
            source = before
        elif changed and _REASON.search(plain) and figures(line.text) and _READ.search(plain):
            source = _figure_source(dossier, line)
        source = source or _only_source(dossier, line)
        if source is None:
            continue
        told.add(line.text)
        yield Thread(
            code="result_adjustment", kind="résultat → ajustement", status="made", source=source.end(), target=line.end(),
            message="Un résultat relevé est suivi d'un changement décidé.",
        )  # fmt: skip


_CUT = re.compile(r"\b(?:on|nous|je|j'ai|avons)[ ']?(?:coup|arret|gard|remplac|supprim|doubl|rempl)(?:e|ons|ai|e?s)?\b")
"""A thing kept or cut, told by who decides it."""


def _only_source(dossier: Dossier, line: Line) -> Line | None:
    """Return the only line that gives a figure with decimals of the decision, where it is a row of results ("0,74 €" the click)."""
    wanted = {value for value in figures(line.text) if value != int(value)}
    if not wanted:
        return None
    found = [other for other in dossier.lines if other.text != line.text and wanted & figures(other.text)]
    if len(found) != 1 or found[0].block.kind != "table" or dossier.types_of(found[0].block) & frozenset(_NOT_RESULT) - {"budget"}:
        return None
    if "budget" in dossier.types_of(found[0].block) and not _READ.search(strip_accents(found[0].block.text)):
        return None  # what was spent is a result only beside what it brought
    return found[0] if found[0].order < line.order else None


def _share(value: float, text: str) -> bool:
    return any(item.value == value for item in find_percentages(text))


def _same_thing(one: Line, other: Line) -> bool:
    return bool(keys(one.text) & keys(other.text) or measures_in(one.text) & measures_in(other.text))


def _figure_source(dossier: Dossier, line: Line) -> Line | None:
    """Return the line elsewhere that gives a figure of the decision, with a shared word."""
    wanted, things = figures(line.text), keys(line.text) | {f"={name}" for name in measures_in(line.text)}
    best: tuple[int, Line] | None = None
    for other in dossier.outside(*_NOT_RESULT):
        if (other.block.id == line.block.id and other.text == line.text) or len(other.text) > 400:
            continue
        same = wanted & figures(other.text)
        shared = things & (keys(other.text) | {f"={name}" for name in measures_in(other.text)})
        if same and shared:
            score = 3 * len(same) + len(shared)
            if best is None or score > best[0]:
                best = (score, other)
    return best[1] if best else None


_ACT = re.compile(
    r"(?:^|\| |[:;.] |\d[.)] )\W*(?:\d+\W+)?(?:ne (?:plus|pas) |se |s'|l'|re)?[a-z]{2,}(?:er|ir|re|oir)\b|\b(?:mise|refonte|ajout|creation|reprise|envoi|passage|"
    r"remplacement|report|suppression|changement|ouverture|installation|decalage|page propre|test|relance|plus (?:de|aucune?)|davantage|moins de|deux fois)\b"
)
def _acted(text: str) -> bool:
    """Whether a row says what will be done, and is no line of an audit."""
    plain = strip_accents(text)
    return bool(_ACT.search(plain) or _CHANGED.search(plain)) and not AUDITED.search(plain)


def _by_row(dossier: Dossier, told: set[str]) -> Iterator[Thread]:
    """Rows of an action plan or recommendations after the results: same figure and a shared word, or two rare shared words."""
    rows = [
        Line(line.text, line.block, line.order, element)
        for element in dossier.of("kpi")
        for line in dossier.element_lines(element)[1 if "|" in element.text else 0 :]
        if len(line.text) < 400
    ]
    if not rows:
        return
    first = min(row.order for row in rows)
    named = {row.text for row in rows if " | " in row.text}
    held = {row.text for row in rows}
    rows.extend(
        line
        for line in dossier.outside(*_NOT_RESULT, "action_plan", "recommendations", "editorial_calendar", "planning", "crisis")
        if line.block.kind == "table" and line.text not in held
    )
    for element in dossier.of("action_plan", "recommendations"):
        for line in dossier.element_lines(element):
            if line.order <= first or line.text in told or not _acted(line.text) or _AGES.search(strip_accents(line.text)):
                continue
            best: tuple[float, Line] | None = None
            for row in rows:
                if row.order > line.order or row.block.id == line.block.id or _AGES.search(strip_accents(row.text)):
                    continue
                shared = {key for key in keys(line.text) & keys(row.text) if not measures_in(key)}
                same = {value for value in figures(line.text) & figures(row.text) if _share(value, line.text) == _share(value, row.text)}
                rare = {key for key in shared if dossier.rarity[key] <= 4}
                measured = measures_in(line.text) & measures_in(row.text)
                if (same and (shared or measured)) or (len(shared) >= 2 and rare and row.text in named and row.element is not None):
                    score = 2.0 * len(same) + len(shared) + 0.5 * len(measured)
                    if best is None or score > best[0]:
                        best = (score, row)
            if best is not None:
                told.add(line.text)
                yield Thread(
                    code="result_adjustment", kind="résultat → ajustement", status="made", source=best[1].end(), target=line.end(),
                    message="Une action corrective répond à un résultat relevé.",
                )  # fmt: skip
