"""What the neighbours of an objective say of it: advice, key results and their parents, mere references, tables that cut known objectives up."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import replace

from evalassist.elements.detectors._smart_parts import deadline_of, target_of
from evalassist.elements.detectors._smart_words import ZONE, Found, acts, numbered
from evalassist.elements.tools import clean_title, grid_of, heading_level, plain
from evalassist.model.document import Block, Document

_ADVICE = re.compile(
    r"(?<!\w)(?:recommand\w+|preconis\w+|suggestions?|conseil(?:s|le|lons)(?! d)|pistes?|ameliorations?|ajustements?|correctifs?|(?:a|faut|faudrait) (?:reprendre|corriger|refaire|ameliorer|changer|revoir))(?!\w)"
)
_RANKED = re.compile(r"^\W*(?:r|reco\w*|action|priorite|mesure|axe|piste)\.?\s?(?:n ?°\s*)?\d(?!\w)")
_NAMES = re.compile(r"^\W*(?:objectifs?|buts?|o\d|okr|kr|rc)(?!\w)")


def advised(document: Document) -> set[str]:
    """Return the ids of the list items and numbered lines that stand under advice ("Il est recommandé de :", "5. Recommandations").

    Advice with a figure and a deadline states an aim all the same, unless it is numbered as advice ("R1 :", "Priorité 2 –").
    """
    found: set[str] = set()
    under = False
    for block in document.body():
        title = plain(clean_title(block.section[-1])) if block.section else ""
        if block.kind == "list_item" or (numbered(block.text) is not None and heading_level(block) is None):
            here = under or bool(_ADVICE.search(title))
            seen = plain(block.text)
            aimed = target_of(block.text) is not None and bool(deadline_of(block.text)) and not _RANKED.match(seen)
            if here and not aimed and not ZONE.search(title) and not _NAMES.match(seen):
                found.add(block.id)
            continue
        seen = plain(re.split(r"[.!?]\s", block.text)[-1])
        under = block.table is None and block.text.rstrip().endswith(":") and bool(_ADVICE.search(seen)) and not ZONE.search(seen)
    return found


def sifted(document: Document, found: list[Found]) -> list[Found]:
    """Return the objectives of tables, cards and lists without the parents of key results, the mere references and the tables that cut known ones up."""
    return _without_cuts(document, _without_references(document, _key_results(found)))


def _key_results(found: list[Found]) -> list[Found]:
    """Join each key result ("RC 2.1 – …") to the objective it stands under, which is left out when it bears no figure of its own."""
    parents = {one.number: one for one in found if re.fullmatch(r"\d", one.number) and not one.labels}
    held = {one.number.split(".")[0] for one in found if "." in one.number}
    kept: list[Found] = []
    for one in found:
        if one.number in held and parents.get(one.number) is one and target_of(_said(one)) is None:
            continue
        parent = parents.get(one.number.split(".")[0]) if "." in one.number else None
        if parent is not None and not one.labels:
            one = replace(one, labels={"reason": _said(parent)})
        kept.append(one)
    return kept


def _said(one: Found) -> str:
    """Return a statement without the number it opens on."""
    return re.sub(r"^\W*(?:[^\W\d_]{1,12}\s?)?(?:n ?°\s*)?\d(?:\.\d)?\s*[:.–—)-]\s*", "", one.statement)


def _figured(one: Found) -> bool:
    labels = [one.labels.get(name, "") for name in ("target", "measurable")]
    return any(target_of(text) is not None for text in (_said(one), *labels) if text)


def _without_references(document: Document, found: list[Found]) -> list[Found]:
    """Leave out a run of "Objectif 1 : clics et appels, le lundi" that only name what is looked at, when the objectives stand elsewhere with their figures."""
    order = {block.id: index for index, block in enumerate(document.body())}
    runs: list[list[Found]] = []
    for one in sorted((one for one in found if one.number and not one.labels), key=lambda one: order.get(one.blocks[0].id, 0)):
        last = runs[-1][-1] if runs else None
        if last is not None and order.get(one.blocks[0].id, 0) - order.get(last.blocks[-1].id, 0) == 1 and one.blocks[0].section == last.blocks[0].section:
            runs[-1].append(one)
        else:
            runs.append([one])
    gone: set[int] = set()
    for run in runs:
        bare = len(run) >= 2 and all(not _figured(one) and not deadline_of(one.text or one.statement) and not acts(plain(_said(one))) for one in run)
        others = sum(_figured(one) for one in found if one not in run)
        if bare and others >= 2:
            gone.update(id(one) for one in run)
    return [one for one in found if id(one) not in gone]


_SUB = re.compile(r"(?<!\w)(?:sous[- ]objectifs?|objectifs? operationnels?|declin\w+)(?!\w)")
_WATCHED = re.compile(r"(?<!\w)(?:dashboards?|tableaux? de (?:bord|suivi)|indicateurs?|kpis?|suivi|mesures?|reporting)(?!\w)")
_INDICATOR = re.compile(r"(?<!\w)(?:kpis?|indicateurs?|metriques?)(?!\w)")


def _without_cuts(document: Document, found: list[Found]) -> list[Found]:
    """Leave out the rows of a table of indicators, without any deadline, that cuts up or follows objectives stated with their figures elsewhere."""
    tables: dict[str, list[Found]] = {}
    for one in found:
        if one.blocks[0].table is not None:
            tables.setdefault(one.blocks[0].id, []).append(one)
    gone: set[int] = set()
    for rows in tables.values():
        block = rows[0].blocks[0]
        if not _cuts(block) or any(one.labels.get("deadline") or deadline_of(one.statement) for one in rows):
            continue
        dated = sum(_figured(one) and bool(deadline_of("\n".join([one.text, *one.labels.values()]))) for one in found if one not in rows)
        if dated >= 2:
            gone.update(id(one) for one in rows)
    return [one for one in found if id(one) not in gone]


def _cuts(block: Block) -> bool:
    assert block.table is not None
    grid = grid_of(block.table)
    head = plain(" | ".join(grid[0])) if grid else ""
    title = plain(clean_title(block.section[-1])) if block.section else ""
    return bool(_INDICATOR.search(head)) and bool(_SUB.search(head) or _SUB.search(title) or _WATCHED.search(title))
