"""Événement de communication : portes ouvertes, direct, concours, webinaire, salon, inauguration…

Ce qui est cherché
    Un événement de l'organisation, daté, annoncé ou tenu sur un canal, avec un but.

Formes reconnues
    Une rubrique qui porte le nom de l'événement, une fiche (date, lieu, canal, objectif), un paragraphe (« le samedi 4 avril, en direct sur
    Instagram, pour… »), un tableau à deux colonnes, un tableau ou une liste où chaque ligne est un événement.

Champs
    date (jour, mois ou période précise), channel (réseau, direct, site, affiche, lettre…), goal (ce qu'on en attend). Complet avec les trois.

Ce qui n'est pas retenu
    Une fête calendaire citée dans un planning, un événement passé de l'histoire de l'entreprise ou d'un concurrent, la définition de
    l'événementiel, la promesse sans date ni canal, le titre seul, une panne ou un incident, le texte d'une publication, les résultats du soir même.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Collection

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors import _event_words as words
from evalassist.elements.detectors._aspects import skipped, theory
from evalassist.elements.detectors._believed import kept
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._post_parts import HASHTAG
from evalassist.elements.detectors._units import assembled, by_section, distinct, topic_zones
from evalassist.elements.tools import (
    heading_level,
    is_definition,
    is_instruction,
    key_values,
    label_value,
    make_element,
    plain,
    view,
    zones,
)
from evalassist.language.quantities import find_dates
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element


def _has_date(text: str, *, day_only: bool = False) -> bool:
    kinds = ("day",) if day_only else words.PRECISE
    said = plain(text)
    if words.WEEKDAY.search(said) or words.RECURRING.search(said):
        return True
    return any(date.kind in kinds and not (date.kind == "month" and date.month is None) for date in find_dates(text))


def _days(text: str) -> set[tuple[int | None, int | None]]:
    """Return the (month, day) of the days a text gives."""
    return {(date.month, date.day) for date in find_dates(text) if date.kind == "day"}


def _card(block: Block) -> dict[str, bool]:
    found = {"date": False, "channel": False, "goal": False}
    if block.table is None:
        return found
    for label, value in key_values(block.table).items():
        said = plain(label)
        if value.strip():
            found["date"] |= bool(words.KEY_DATE.match(said)) and (_has_date(value) or bool(re.search(r"\d", value)))
            found["channel"] |= bool(words.KEY_CHANNEL.match(said))
            found["goal"] |= bool(words.KEY_GOAL.match(said))
    return found


def _fields(blocks: list[Block]) -> tuple[dict[str, bool], list[Block]]:
    fields = {"date": False, "channel": False, "goal": False}
    parts = []
    for block in blocks:
        before = dict(fields)
        if block.table is not None:
            for name, value in _card(block).items():
                fields[name] |= value
            if fields != before:
                parts.append(block)
            continue
        for start, end in sentences(block.text):
            text = block.text[start:end]
            said = plain(text)
            if is_definition(text) or is_instruction(text):
                continue
            fields["date"] |= _has_date(text)
            fields["channel"] |= bool(words.CHANNEL.search(said))
            fields["goal"] |= bool(words.GOAL.search(said))
        if fields != before or (words.EVENT.search(plain(block.text)) and not theory(block.text)):
            parts.append(block)
    return fields, parts


def _element(fields: dict[str, bool], parts: list[Block], quote: str | None = None, text: str | None = None) -> Element:
    french = {"date": "pas de date", "channel": "aucun canal nommé", "goal": "aucun but donné"}
    missing = [name for name, value in fields.items() if not value]
    details = [f"événement : {french[name]}" for name in missing]
    return make_element("event", distinct(parts), dict(fields), missing=missing, details=details, name="Événement", quote=quote, text=text)


def _aside(text: str) -> bool:
    """Whether a text (accent-free) tells a publication shown, an advertisement or results rather than an event."""
    return bool(
        words.POSTED.search(text)
        or words.RESULTS.match(text)
        or len(set(words.CREATIVE.findall(text))) >= 2
        or (len(words.TO_READERS.findall(text)) >= 1 and len(re.findall(r"(?<!\w)vous(?!\w)", text)) >= 2)
    )


def _guess(blocks: list[Block], held: Collection[tuple[str, ...]], covered: Collection[str], listed: Collection[str]) -> Element | None:
    """Read a place the learned typer points at: its date, and its channel or goal.

    ``held``: the sections that hold an event already; ``listed``: the tables of events, and what is told of them beside.
    """
    if any(block.id in listed for block in blocks):
        return None
    text = "\n".join(block.text for block in blocks)
    first = plain(blocks[0].text)
    if words.RESULTS.match(first):
        return None
    if any(block.id in covered for block in blocks) and not (
        len(blocks) == 1 and words.HELD.search(first) and _has_date(text, day_only=True) and not words.AFTERWARDS.match(first)
    ):
        return None
    if blocks[0].section in held and (words.AFTERWARDS.match(first) or not _has_date(text, day_only=True)):
        return None
    seen = plain(" ".join([*blocks[0].section[-1:], text]))
    if len(HASHTAG.findall(text)) >= (1 if blocks[-1].form == "textbox" else 2) or not (words.EVENT.search(seen) or words.HELD.search(seen) or len({m.group() for m in words.GATHER.finditer(seen)}) >= 3):
        return None
    if len(blocks) == 1 and blocks[0].table is not None:
        fields, parts = _card(blocks[0]), blocks
    else:
        fields, parts = _fields(blocks)
    return _element(fields, parts) if parts and fields["date"] and sum(fields.values()) >= 2 else None


def _rows(document: Document) -> list[tuple[list[Element], set[str]]]:
    """Return the events of the tables that hold one a row (name, date, and a channel or a goal), with the blocks of their section."""
    found = []
    for block in document.body():
        if block.table is None or skipped(block.section):
            continue
        seen = view(block.table)
        title = plain(" ".join(block.section[-1:]))
        name, date = seen.find(words.NAME_HEADER), seen.find(words.DATE_HEADER)
        channel, goal = seen.find(words.CHANNEL_HEADER), seen.find(words.GOAL_HEADER)
        calendar = sum(bool(words.CALENDAR_HEADER.search(plain(text))) for text in seen.header)
        if name is None or date is None or name == date or (channel is None and goal is None) or calendar >= 2 or not 1 <= len(seen.rows) <= 10:
            continue
        if words.REFUSED.search(title) or words.NOT_HERE.search(title):
            continue
        announced = bool(words.PLURAL.search(title) or words.TITLE.search(title) or re.match(r"evenement|rendez-vous|rencontre|animation", plain(seen.header[name])))
        rows = [row for row in seen.rows if len(row) == len(seen.header) and row[name].strip() and re.search(r"\d", row[date])]
        events = [row for row in rows if words.EVENT.search(plain(" ".join(row)))]
        if len(rows) * 2 < len(seen.rows) or not (announced or len(events) * 2 > len(rows)):
            continue
        elements = []
        for row in rows:
            text = " | ".join(cell for cell in row)
            fields = {
                "date": True,
                "channel": (channel is not None and bool(row[channel].strip("-–— "))) or bool(words.CHANNEL.search(plain(text))),
                "goal": goal is not None and bool(row[goal].strip("-–— ")),
            }
            elements.append(_element(fields, [block], row[name], text))
        if elements:
            days = {day for row in rows for day in _days(row[date])}
            beside = [other for other in document.body() if other.section == block.section]
            found.append((elements, {block.id, *(other.id for other in beside if other.table is not None or _days(other.text) <= days)}))
    return found


def _dated_titles(document: Document) -> list[tuple[Element, set[str]]]:
    """Return the events told under a heading that is a day and a name ("Samedi 13 juin : la grande lessive"), with a channel, a goal and people who come."""
    found = []
    dated = [zone for zone in zones(document) if _has_date(zone.title, day_only=True)]
    for zone in dated:
        title = plain(zone.title)
        if len(dated) > 2 and not (words.CLOCK.search(title) or words.EVENT.search(title)):
            continue
        if not zone.blocks or len(zone.blocks) > 14 or words.DIARY.search(title) or words.REFUSED.search(title):
            continue
        content = [block for block in zone.content if block.table is None and block.kind != "caption"]
        fields, parts = _fields(content)
        text = plain("\n".join(block.text for block in content))
        if words.MISHAP.search(text) or re.match(r"\W*semaine(?!\w)", title):
            continue
        gathers = len({match.group() for match in words.GATHER.finditer(f"{title} {text}")})
        if fields["channel"] and fields["goal"] and (gathers >= 2 or words.EVENT.search(f"{title} {text}")) and not HASHTAG.search(text):
            found.append((_element({**fields, "date": True}, parts or content), {block.id for block in zone.blocks}))
    return found


def _titled(document: Document) -> list[tuple[Element, set[str]]]:
    found = []
    for zone in topic_zones(document, words.TITLE, words.REFUSED):
        content = [block for block in zone.content if block.kind != "caption"]
        tables = [block for block in content if block.table is not None and not any(_card(block).values())]
        posted = any(block.form == "textbox" and HASHTAG.search(block.text) for block in content)
        if len(tables) * 2 > len(content) or len(content) > 25 or posted:
            continue
        told = [block for block in content if block not in tables]
        places = {block.section: [one for one in told if one.section == block.section] for block in told}
        own = [run for run in places.values() if len(places) >= 2 and _told_alone(run)]
        if own and (*zone.heading.section, zone.heading.text) not in places:
            for run in own:
                found.append((_element(_fields(run)[0], _fields(run)[1]), {block.id for block in run}))
            continue
        fields, parts = _fields(told)
        if parts and fields["date"] and (fields["channel"] or fields["goal"]):
            found.append((_element(fields, parts), {block.id for block in zone.blocks}))
    return found


def _told_alone(run: list[Block]) -> bool:
    """Whether a part of a chapter tells a whole event: named in its title or its text, on a day, with a channel or a goal."""
    title, text = plain(" ".join(run[0].section[-1:])), plain("\n".join(block.text for block in run))
    fields, parts = _fields(run)
    named = words.TITLE.search(title) or (words.EVENT.search(text) and words.HELD.search(text))
    return bool(parts and named and fields["date"] and (fields["channel"] or fields["goal"]))


def _of_labels(run: list[Block]) -> Element | None:
    """Return the event of a sheet of lines "Date : …", "Canal : …", "But : …" that goes with a place, a programme or an event's name."""
    lines = [(block, pair) for block in run if block.table is None and (pair := label_value(block.text)) and len(pair[0].split()) <= 4]
    labels = [(block, plain(pair[0])) for block, pair in lines]
    here = [
        block
        for block, label in labels
        if words.KEY_DATE.match(label) or words.KEY_CHANNEL.match(label) or words.KEY_GOAL.match(label) or words.KEY_PLACE.match(label)
    ]
    keys = {
        name: any(pattern.match(label) for _, label in labels)
        for name, pattern in (("date", words.KEY_DATE), ("channel", words.KEY_CHANNEL), ("goal", words.KEY_GOAL))
    }
    keys["date"] = keys["date"] or _has_date(" ".join(run[0].section[-1:]), day_only=True)
    placed = any(words.KEY_PLACE.match(label) for _, label in labels)
    text = plain("\n".join([*run[0].section[-1:], *(block.text for block in run)]))
    keys["channel"] = keys["channel"] or any(words.CHANNEL.search(plain(block.text)) for block in here)
    if len(here) < 2 or sum(keys.values()) < 2 or not (words.EVENT.search(text) and (placed or keys["date"])):
        return None
    keys["date"] = _has_date(" ".join(run[0].section[-1:]), day_only=True) or any(
        words.KEY_DATE.match(label) and (_has_date(block.text) or re.search(r"\d", block.text)) for block, label in labels
    )
    keys["channel"] = keys["channel"] or bool(words.CHANNEL.search(text))
    return _element(keys, here) if keys["date"] or words.EVENT.search(plain(" ".join(run[0].section[-1:]))) else None


def _several(run: list[Block]) -> list[Element]:
    """Return the events of a section of several ("Temps forts"): a line each, that opens with its name and gives a date or a channel."""
    title = plain(" ".join(run[0].section[-1:]))
    if not words.PLURAL.search(title) or words.REFUSED.search(title) or words.NOT_HERE.search(title):
        return []
    found = []
    for block in run:
        name = re.match(r"\W{0,3}([^:–—,]{3,70})\s?[:–—,]\s", block.text)
        said = plain(block.text)
        if block.table is not None or name is None or heading_level(block) is not None or len(said.split()) > 80 or HASHTAG.search(block.text) or _aside(said):
            continue
        fields = {"date": _has_date(block.text), "channel": bool(words.CHANNEL.search(said)), "goal": bool(words.GOAL.search(said))}
        if words.EVENT.search(plain(name[1])) and not words.DEADLINE.match(name[1]) and sum(fields.values()) >= (2 if fields["date"] else 1):
            found.append((fields, block))
    if not any(fields["date"] for fields, _ in found) or (len(found) < 2 and found[0][1].kind != "list_item"):
        return []
    return [_element(fields, [block]) for fields, block in found]


def _least(element: Element) -> float:
    """Return the chance under which a paragraph that tells an event is left out: low when it is named, held, and has its day and hour, none when it is ours."""
    said = plain(element.quote)
    if words.EVENT.search(said) and words.OURS.search(said):
        return 0.0
    sure = words.EVENT.search(said) and words.HELD.search(said) and words.CLOCK.search(said) and _has_date(element.quote, day_only=True)
    return 0.05 if sure else 0.15


def _of_run(run: list[Block]) -> Element | None:
    """Return the event told by a paragraph of a section: what it is, when, that it is held, who comes; channel and goal may follow it."""
    title = plain(" ".join(run[0].section[-1:]))
    if words.NOT_HERE.search(title):
        return None
    sheet = _of_labels(run)
    if sheet is not None:
        return sheet
    apart = bool(words.REFUSED.search(title))
    if sum(len(HASHTAG.findall(block.text)) for block in run if block.form == "textbox") >= 1:
        run = [block for block in run if block.form != "textbox"]
    for index, block in enumerate(run):
        said = plain(block.text)
        if _aside(said):
            continue
        if block.table is not None or HASHTAG.search(block.text) or block.kind != "paragraph" or heading_level(block) is not None or len(said.split()) < 9:
            continue
        spans = [block.text[start:end] for start, end in sentences(block.text)]
        spans = [text for text in spans if not (theory(text) or words.MAYBE.search(plain(text)) or words.PAST_HISTORY.search(plain(text)))]
        for at, text in enumerate(spans):
            follow = [other for other in run[index + 1 : index + 4] if other.table is None and heading_level(other) is None]
            here, around = plain(text), plain(" ".join([title, *spans[at : at + 3], *(other.text for other in follow[:1])]))
            dated = _has_date(words.DEADLINE.sub(" ", text), day_only=True)
            dated = dated or bool(words.EVENT.match(here) and _has_date(title, day_only=True))
            if words.MISHAP.search(plain(" ".join(spans[at : at + 3]))):
                continue
            noun, held = bool(words.EVENT.search(here)), bool(words.HELD.search(here) or words.ORGANISED.search(here))
            gathers = len({match.group() for match in words.GATHER.finditer(around)})
            channel = bool(words.CHANNEL.search(around))
            goal = bool(words.GOAL.search(around))
            points = 1.5 * dated + bool(words.CLOCK.search(here)) + 1.0 * noun + 1.0 * held + 0.5 * min(gathers, 2) + 0.5 * channel + 0.5 * goal
            bare = not noun and not words.HELD.search(here) and not words.CLOCK.search(here)
            if bare or not (
                (dated and points >= 4 and (noun or held or gathers >= 2)) or (noun and words.OURS.search(here) and channel and goal)
            ):
                continue
            if apart and not (channel and goal):
                continue
            if not noun and not gathers >= 2 and not words.CHANNEL.search(said):
                continue
            whole = plain("\n".join([block.text, *(other.text for other in follow)]))
            fields = {"date": dated or _has_date(block.text), "channel": bool(words.CHANNEL.search(whole)), "goal": goal or bool(words.GOAL.search(whole))}
            if fields["channel"] or (noun and fields["goal"]) or (noun and words.OURS.search(here) and words.CLOCK.search(here)):
                return _element(fields, [block], text)
    return None


@detector(
    "event",
    title="événement",
    fields=("date", "channel", "goal"),
    required=("date", "channel", "goal"),
    examples=(
        Example(
            "L'ouverture sera un petit événement : le samedi 12 mai à 10 heures, en direct sur Facebook, pour amener quarante personnes à l'atelier.",
            True,
            "complete",
        ),
        Example(
            "## Journée portes ouvertes\nDate : 14 juin 2026\nCanal : événement Facebook, affiches au marché, newsletter\nObjectif : 60 visiteurs et 15 inscriptions\n",
            True,
            "complete",
        ),
        Example(
            "## Webinaire de rentrée\n| Date | 9 septembre 2026, 18 h |\n| Plateforme | Zoom, inscription depuis LinkedIn |\n| Objectif | 25 contacts d'entreprises |\n",
            True,
            "complete",
        ),
        Example("Nous organisons un jeu-concours sur Instagram du 3 au 10 décembre : un panier à gagner.", True, "incomplete"),
        Example("L'événementiel désigne l'ensemble des techniques qui permettent d'organiser un événement.", False),
        Example("En 2014, l'entreprise a participé au salon de l'habitat le 12 mars et y a reçu un prix.", False),
        Example("## Événement\nNous organiserons plus tard un événement pour fêter les dix ans.\n", False),
        Example(
            "| Date | Thème | Réseau |\n|---|---|---|\n| 14 février | Saint-Valentin, concours | Instagram |\n| 8 mars | Portrait | Facebook |\n",
            False,
        ),
    ),
)
def detect(document: Document) -> Detection:
    """Find events of the organisation: one element per titled zone with a date, then one per dated paragraph on a channel."""
    elements = []
    covered: set[str] = set()
    for rows, ids in _rows(document):
        elements += rows
        covered |= ids
    listed = set(covered)
    for element, ids in (*_titled(document), *_dated_titles(document)):
        if not covered & ids:
            elements.append(element)
            covered |= ids
    for block in document.body():
        card = _card(block) if block.table is not None and block.id not in covered else {}
        context = plain("\n".join([*block.section[-1:], block.text]))
        if card:
            card["channel"] = card["channel"] or bool(words.CHANNEL.search(context))
        if (
            sum(card.values()) >= 2
            and words.EVENT.search(context if card["date"] else plain(" ".join(block.section[-1:])))
            and not words.SHEET.search(context)
            and not words.NOT_HERE.search(plain(" ".join(block.section[-1:])))
        ):
            elements.append(_element(card, [block]))
            covered.add(block.id)
    for run in by_section(document, covered):
        several = _several(run)
        one = _of_run(run) if not several else None
        for found in several or kept(document, "event", [one] if one else [], _least):
            elements.append(found)
            covered |= set(found.block_ids)
    places = {element.section for element in elements}
    elements += guessed(document, "event", elements, lambda blocks: _guess(blocks, places, covered, listed))
    return assembled(document, "event", elements, words.NAMED, covered, lambda block: block.table is None)
