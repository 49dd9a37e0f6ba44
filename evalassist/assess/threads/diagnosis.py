"""Diagnosis (SWOT items, what the benchmark showed) -> objectives, contents, actions; and the threats and openings nobody takes up."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evalassist.assess.threads._shared import AUDITED, GENERIC, Dossier, Line, element_end, figures, has, keys, networks
from evalassist.assess.threads.measures import goal_of, measures_in
from evalassist.language.numerals import find_numbers
from evalassist.language.quantities import find_percentages
from evalassist.language.words import sentences, stems, strip_accents, words
from evalassist.model.document import Block
from evalassist.model.element import Element
from evalassist.model.report import Thread, ThreadEnd

_FOLLOWERS = ("smart", "action_plan", "recommendations", "crisis", "editorial_calendar", "event", "funnel")
_SAID = {
    "smart": "l'objectif en tient compte", "action_plan": "une action en tient compte", "recommendations": "une recommandation en tient compte",
    "crisis": "le protocole de crise en tient compte", "editorial_calendar": "un contenu du calendrier le reprend", "event": "un événement en tient compte",
    "funnel": "le tunnel en tient compte",
}  # fmt: skip
_THREATS = re.compile(
    r"\b(?:menaces?|risques?|nuages?|vents? (?:de face|contraires?)|dangers?|faire mal|ce qui menace|perils?|obstacles?)\b"
)
_OPENINGS = re.compile(
    r"\b(?:opportunites?|occasions?|chances?|vents? (?:dans le dos|favorables?)|ce qui peut nous aider|souffle dans le bon sens|leviers?)\b"
)
_INSIDE = re.compile(
    r"\b(?:forces?|atouts?|appuis?|points? forts?|faiblesses?|fragilites?|points? faibles?|ce qui (?:nous )?(?:porte|plombe|tient|grince|cloche)|coince)\b"
)
_TAKEN = re.compile(
    r"\b(?:est nee?|a (?:donc )?conduit|ont conduit|d'ou|c'est pourquoi|en decoule\w*|je retiens|nous retenons|on retient|a fait ecarter|repond a|en reponse a|"
    r"pour (?:repondre|contrer|compenser)|s'appu\w+ sur|c'est notre place|prendre cette place|nous nous mettons|donc (?:nous|on)|nous allons donc|priorite)\b"
)


_GAP = re.compile(
    r"\b(?:notre place|cette place|place (?:libre|a prendre|laissee)|espace (?:que|libre|laisse)|a (?:occuper|prendre)|il y a un (?:trou|creneau|vide)|le trou est|"
    r"nous (?:demarquer|differencier|distinguer))\b"
)
_RARE = 3
"""Blocks that may hold a word for it to tell alone of a free place."""
_NOT_GAP = GENERIC - frozenset(stems("prix produit")) | frozenset(
    stems("personne aucun montre montrer fois notre place espace établissement occuper concurrents comptes faire peut sans")
)


@dataclass(frozen=True)
class Item:
    """One point of a SWOT: its text and, where known, its quadrant ("threat", "opening", "inside" or "")."""

    text: str
    side: str
    things: frozenset[str]


def items_of(dossier: Dossier, swot: Element) -> list[Item]:
    """Return the points of a SWOT; the lines of a cell, the sentences of a paragraph."""
    found: list[Item] = []
    blocks: list[Block] = [dossier.document.blocks[dossier.order[id_]] for id_ in swot.block_ids if id_ in dossier.order]
    tables = [block for block in blocks if block.table is not None]
    if tables:
        for block in tables:
            found.extend(_table_items(block))
        return found
    side = ""
    texts = [block.text for block in blocks] if blocks else swot.text.split("\n")
    for line in texts:
        for start, end in sentences(line):
            for piece in line[start:end].split(" | "):
                heading = _side(piece)
                if heading and (len(words(piece)) <= 7 or ":" in piece[:40] or "," in piece[:40]):
                    side = heading
                if 3 <= len(words(piece)) <= 45:
                    found.append(Item(piece.strip(), side, keys(piece)))
    return found


def _table_items(block: Block) -> Iterator[Item]:
    assert block.table is not None
    heads: dict[int, str] = {}
    rows: dict[int, str] = {}
    for cell in block.table.cells:
        pieces = list(cell.lines) or [cell.text]
        first = _side(pieces[0])
        short = first and len(words(pieces[0])) <= 7
        if short and len(pieces) == 1:
            if cell.col == 0 and cell.row:
                rows[cell.row] = first
            else:
                heads[cell.col] = first
            continue
        side = first if short else heads.get(cell.col, "") or rows.get(cell.row, "")
        for piece in pieces[1:] if short else pieces:
            if 3 <= len(words(piece)) <= 45:
                yield Item(piece, side, keys(piece))


def _side(text: str) -> str:
    plain = strip_accents(text)[:60]
    return "threat" if _THREATS.search(plain) else "opening" if _OPENINGS.search(plain) else "inside" if _INSIDE.search(plain) else ""


def benchmark_to_rest(dossier: Dossier) -> Iterator[Thread]:
    """The free place the comparison with others showed, and the objective or content that takes it."""
    for benchmark in dossier.of("benchmark")[:1]:
        last = max((dossier.order[id_] for id_ in benchmark.block_ids if id_ in dossier.order), default=0)
        gaps = [
            line
            for line in dossier.outside("benchmark", "kpi", "smart", "swot")
            if (last - 6 <= line.order <= last + 6 or line.block.section == benchmark.section) and _GAP.search(strip_accents(line.text)) and len(line.text) < 300
        ]  # fmt: skip
        for gap in gaps[:1]:
            things = frozenset(key for key in stems(gap.text) if len(key) > 3) - _NOT_GAP
            best: tuple[float, ThreadEnd] | None = None
            for element in dossier.of("smart", "editorial_calendar", "action_plan"):
                for text, end in (
                    [(element.text, element_end(element))]
                    if element.type == "smart"
                    else [(line.text, line.end()) for line in dossier.element_lines(element)]
                ):
                    shared = things & frozenset(stems(text))
                    telling = len(shared) >= 2 or (element.type == "smart" and any(dossier.rarity[key] <= _RARE for key in shared & keys(text)))
                    if telling and (best is None or len(shared) > best[0]):
                        best = (len(shared), end)
            if best is not None:
                yield Thread(
                    code="diagnosis_objective", kind="diagnostic → stratégie", status="made", source=element_end(benchmark, gap.text) if gap.text in benchmark.text else gap.end(),
                    target=best[1], message="La place laissée libre par les concurrents est prise : la suite y répond.",
                )  # fmt: skip


def diagnosis_to_rest(dossier: Dossier) -> Iterator[Thread]:
    """The points of the first SWOT and the conclusions of the benchmark that the rest of the dossier takes up, and the main threat nobody does."""
    judged = {block_id for element in dossier.of("moderation", "crisis", "post_example") for block_id in element.block_ids}
    swots = [element for element in dossier.of("swot") if not judged & set(element.block_ids)]
    if not swots:
        return
    swot = swots[0]
    items = items_of(dossier, swot)
    own = set(swot.block_ids)
    for item in items:
        hit = _taken_up(dossier, item, own)
        if hit is not None:
            end, said = hit
            yield Thread(
                code="diagnosis_objective", kind="diagnostic → stratégie", status="made", source=element_end(swot, item.text), target=end,
                message=f"Un point du diagnostic est repris : {said}.",
            )  # fmt: skip
    threats = [item for item in items if item.side == "threat"]
    main = threats[:1] if threats and _forgotten(dossier, threats[0], swot) else []
    sides = {item.side for item in items}
    for item in items if {"threat", "opening"} <= sides else ():
        if item in main or item.side not in ("threat", "opening") or not _vanished(dossier, item, swot):
            continue
        called = "Une menace" if item.side == "threat" else "Une opportunité"
        yield Thread(
            code="diagnosis_objective", kind="diagnostic → stratégie", status="broken", source=element_end(swot, item.text), target=None,
            message=f"{called} du diagnostic n'est reprise nulle part dans la suite.",
        )  # fmt: skip
    if main:
        yield Thread(
            code="diagnosis_objective", kind="diagnostic → stratégie", status="broken", source=element_end(swot, threats[0].text), target=None,
            message="La première menace du diagnostic n'est reprise nulle part dans la suite.",
        )  # fmt: skip


def _weight(dossier: Dossier, stems: frozenset[str]) -> float:
    blocks = max(2, len(dossier.lines))
    return sum(math.log(blocks / max(1, dossier.rarity[key])) for key in stems)


def _alike(dossier: Dossier, item: Item, text: str, least: float = 0.5) -> float:
    """Return the weight of the words shared by a point and a text; 0 when they share too little to be sure."""
    shared = item.things & keys(text)
    same = {
        value for value in figures(item.text) & figures(text) if value >= 10 and (value in _shares(item.text)) == (value in _shares(text))
    }
    rare = {key for key in shared if dossier.rarity[key] <= max(4, len(dossier.lines) // 40)}
    whole = _weight(dossier, item.things) or 1.0
    weight = _weight(dossier, shared)
    if (same and len(shared) >= 2) or _counted(item.text) & _counted(text):
        return weight + 5
    agreeing = {
        value for value in figures(item.text) & figures(text) if (value in _shares(item.text)) == (value in _shares(text))
    }
    if len(agreeing) >= 2 and shared:
        return weight + 3
    if len(shared) >= 2 and rare and weight >= least * whole and (len(shared) > 2 or _together(shared, text)):
        return weight
    return 0.0


def _together(shared: frozenset[str], text: str) -> bool:
    """Return True when two of the shared stems stand in one cell or sentence: words of two cells tell of two things."""
    pieces = (cell[start:end] for cell in text.split(" | ") for start, end in sentences(cell))
    return any(len(shared & keys(piece)) >= 2 for piece in pieces)


def _counted(text: str) -> frozenset[tuple[float, str]]:
    """Return the numbers (from 10) of ``text`` with the thing they count ("1 200 randonneurs"), where the word tells something."""
    found: set[tuple[float, str]] = set()
    for number in find_numbers(text):
        after = words(text[number.end : number.end + 30])
        if number.value in figures(text) and number.value >= 10 and after:
            found.update((number.value, key) for key in keys(after[0]))
    return frozenset(found)


def _shares(text: str) -> set[float]:
    return {item.value for item in find_percentages(text)}


def _taken_up(dossier: Dossier, item: Item, own: set[str]) -> tuple[ThreadEnd, str] | None:
    best: tuple[float, ThreadEnd, str] | None = None
    for element in dossier.of(*_FOLLOWERS):
        if own & set(element.block_ids):
            continue
        lines = _pieces(dossier, element) if element.type != "smart" else []
        for text, end in [(line.text, line.end()) for line in lines] or [(element.text, element_end(element))]:
            weight = 0.0 if AUDITED.search(strip_accents(text)) and element.type != "smart" else _alike(dossier, item, text)
            if weight and (best is None or weight > best[0]):
                best = (weight, end, _SAID[element.type])
    if best is None and (aim := _plain_aim(dossier, item)) is not None:
        best = (1.0, element_end(aim), _SAID["smart"])
    if best is None:
        for line in _conclusions(dossier, own):
            weight = _alike(dossier, item, line.text, 0.4)
            if weight and (best is None or weight > best[0]):
                best = (weight, line.end(), "une conclusion en est tirée")
    return best[1:] if best else None


def _plain_aim(dossier: Dossier, item: Item) -> Element | None:
    """Return the only objective that starts from a point inside the house: its percentage, or the same network and the same measure.

    A point with other figures than those the objective gives is not where it starts: a rival's followers, for instance.
    """
    if item.side in ("threat", "opening"):
        return None
    shares = {value for value in _shares(item.text) if value >= 10}
    named, measured = networks(item.text), measures_in(item.text)
    goals = [goal_of(element) for element in dossier.of("smart")]
    told = figures(item.text)
    goals = [goal for goal in goals if not told or told & figures(goal.element.text) or not goal.element.fields.get("baseline")]
    started = [goal for goal in goals if shares & _shares(str(goal.element.fields.get("baseline") or ""))]
    same = [goal for goal in goals if goal.measures & measured and goal.networks & named]
    on_it = [goal for goal in goals if len(named) == 1 and goal.networks == named and has(("compte*", "page*", "profil*"), item.text)]
    for found in (started, same, on_it):
        if len(found) == 1:
            return found[0].element
    return None


def _pieces(dossier: Dossier, element: Element) -> Iterator[Line]:
    """Yield the lines of an element, prose cut into sentences."""
    for line in dossier.element_lines(element):
        if " | " in line.text:
            yield line
        else:
            for start, end in sentences(line.text):
                yield Line(line.text[start:end], line.block, line.order, element)


def _conclusions(dossier: Dossier, own: set[str]) -> Iterator[Line]:
    for line in dossier.lines:
        if line.block.id not in own and line.block.kind != "table" and _TAKEN.search(strip_accents(line.text)):
            yield line


def _forgotten(dossier: Dossier, item: Item, swot: Element) -> bool:
    """Return True when no later block and no objective shares two telling words, or a theme, with the point, and most of its words are gone."""
    if len(item.things) < 4:
        return False
    last = max((dossier.order[id_] for id_ in swot.block_ids if id_ in dossier.order), default=0)
    own = set(swot.block_ids)
    seen: set[str] = set()
    for block in dossier.document.body():
        types = dossier.types_of(block)
        if block.id in own or (dossier.order[block.id] < last and not types & {"smart", "action_plan"}):
            continue
        shared = item.things & keys(block.text)
        heavy = len(shared) >= 0.4 * len(item.things) or _weight(dossier, shared) >= 0.4 * _weight(dossier, item.things)
        if (len(shared) >= 2 and heavy) or len(shared) >= 3 or (shared and figures(item.text) & figures(block.text)):
            return False
        seen |= shared
    follow = " ".join(element.text for element in dossier.of(*_FOLLOWERS))
    return len(seen) <= len(item.things) / 2 and not _theme(item.text, follow, dossier, last)


def _vanished(dossier: Dossier, item: Item, swot: Element) -> bool:
    """Return True when not one telling word of the point is met again in the dossier, nor its theme."""
    if len(item.things) < 2 or len(words(item.text)) < 4:
        return False
    own = set(swot.block_ids)
    last = max((dossier.order[id_] for id_ in own if id_ in dossier.order), default=0)
    if any(item.things & keys(block.text) for block in dossier.document.body() if block.id not in own):
        return False
    follow = " ".join(element.text for element in dossier.of(*_FOLLOWERS))
    return not _theme(item.text, follow, dossier, last)


_THEMES: tuple[tuple[str, ...], ...] = (
    ("concurren*", "rival*", "chaîne", "plateforme*", "discount*", "discounter*", "grande surface"),
    ("prix", "cher", "chère", "bas prix", "tarif*", "coût*", "inflation", "pouvoir d'achat"),
    ("règlement*", "règles", "loi", "rgpd", "durcissement"),
    ("météo", "hiver*", "été", "climat", "neige", "pluie", "saison*", "sécheresse"),
    ("bad buzz", "réputation", "critique*", "avis", "image", "méfiance", "lassitude", "vol*", "polémique*", "rumeur*", "tabou"),
    ("algorithme*", "portée", "dépendance"),
    ("subvention*", "budget*", "financement*", "mécène*", "don*"),
)


def _theme(item: str, follow: str, dossier: Dossier, last: int) -> bool:
    """Return True when a theme of the point is spoken of in what follows from the diagnosis (or named by a line that draws a conclusion)."""
    themes = [cues for cues in _THEMES if has(cues, item)]
    later = " ".join(line.text for line in dossier.lines if line.order > last and _TAKEN.search(strip_accents(line.text)))
    return any(has(cues, f"{follow} {later}") for cues in themes)


__all__: Sequence[str] = ("Item", "benchmark_to_rest", "diagnosis_to_rest", "items_of")
