"""What the learned model adds to the rules: statements that no rule found, and statements of the rules that bear no sign of an objective."""

from __future__ import annotations

import re
from dataclasses import replace

from evalassist.elements.detectors._smart_find import core, not_ours
from evalassist.elements.detectors._smart_learn import Statement, features, load_model, signs, statements, worth
from evalassist.elements.detectors._smart_parts import deadline_of, target_of
from evalassist.elements.detectors._smart_words import (
    AIMED,
    EXAMPLE,
    LABELLED,
    LATER,
    OWED,
    PAST,
    PERSONAL,
    PLEDGED,
    REFERS,
    RIVAL,
    Found,
    numbered,
)
from evalassist.elements.detectors._swot_signs import lesson
from evalassist.elements.tools import is_definition, is_instruction, plain
from evalassist.language.words import sentences
from evalassist.model.document import Document

Scores = list[tuple[Statement, float]]


def weighed(document: Document, taken: set[str]) -> Scores:
    """Return the statements outside ``taken`` (block ids) that are worth it, each with its probability; [] without a model."""
    model = load_model()
    if model is None:
        return []
    return [(one, model.probability(features(one)) if worth(one) else 0.0) for one in statements(document, taken)]


def from_model(scores: Scores, taken: set[str], known: list[Found]) -> list[Found]:
    """Return the statements that the model takes for objectives and no rule found; only sure ones in a section whose objectives are known."""
    model = load_model()
    if model is None:
        return []
    told = {one.blocks[0].section: one.quote == "" or one.blocks[0].kind != "paragraph" for one in known}
    quotes = [(one.blocks[0].id, one.quote or one.statement) for one in known]
    lists = _lists(scores, model.accept)
    found: list[Found] = []
    for one, probability in scores:
        text = one.text
        least = (
            _BESIDE * model.accept
            if one.block.kind == "list_item" and one.block.section in lists
            else model.accept
            if one.block.section not in told
            else model.sure
            if told[one.block.section]
            else (model.accept + 4 * model.sure) / 5
        )
        if probability < least or one.block.id in taken or _vetoed(one):
            continue
        if any(one.block.id == block and (text in quote or quote in text) for block, quote in quotes):
            continue
        after = [one.block.text[start:end] for start, end in sentences(one.block.text) if start >= one.end][:2]
        follow = following(after, {item.text for item, weight in scores if item.block.id == one.block.id and weight >= model.accept})
        found.append(Found([one.block], text, " ".join(follow), {}, None, text, " ".join([text, *follow]), numbered(text) or ""))
    return found


_BESIDE = 0.4
"""Of the usual chance: what an item needs beside two objectives that make up half of its list."""


def _lists(scores: Scores, accept: float) -> set[tuple[str, ...]]:
    """Return the sections whose list items are objectives for one half at least, and two of them."""
    items: dict[tuple[str, ...], list[bool]] = {}
    for one, probability in scores:
        if one.block.kind == "list_item":
            items.setdefault(one.block.section, []).append(probability >= accept)
    return {section for section, taken in items.items() if sum(taken) >= 2 and 2 * sum(taken) >= len(taken)}


def following(after: list[str], others: set[str]) -> list[str]:
    """Return the sentences after a statement that speak of it still: two at most, up to another objective."""
    kept: list[str] = []
    for said in after[:2]:
        if said in others:
            break
        kept.append(said)
    return kept


def _vetoed(one: Statement) -> bool:
    """Whether a sign that no weight can make up for stands in the statement: past, promise, lesson, rival, reference to an objective told elsewhere."""
    text, seen = one.text, plain(core(one.text))
    if not_ours(one.block, seen) or lesson(one.block.section) or is_instruction(text) or is_definition(text):
        return True
    there = signs(one)
    if "=deliverable" in there and "=will" not in there and "=opens" not in there:
        return True
    if not there.keys() & {"=figure", "=deadline", "=opens", "=cue"}:
        return True
    aimed = "=item" in there and "=near+figure+deadline" in there
    if "=will" not in there and "=opens" not in there and not aimed and "=observed" in there and "=change" not in there:
        return True
    past = () if OWED.search(seen) else (PAST, RIVAL)
    if any(pattern.search(seen) for pattern in (EXAMPLE, PERSONAL, LATER, *past)):
        return True
    figure = target_of(re.sub(r"(?i)objectifs?[\s\d,et]+", "", text)) is not None
    return not figure and ("smart" in seen or bool(REFERS.search(seen)))


def refused(one: Found, scores: Scores) -> bool:
    """Whether the model sees nothing of an objective in what a rule took."""
    model = load_model()
    if model is None or one.labels or _pledged(one):
        return False
    said = one.quote or one.statement
    same = [weight for item, weight in scores if item.block.id == one.blocks[0].id and (item.text in said or said in item.text)]
    if not same:
        return False
    there = set().union(
        *(signs(item) for item, _ in scores if item.block.id == one.blocks[0].id and (item.text in said or said in item.text))
    )
    elsewhere = "=zone" not in there and bool(there & _OTHER_PLACES) and not LABELLED.match(plain(one.statement))
    return max(same) < (model.accept if elsewhere else 0.3 if "=event" in there else model.refuse)


def _pledged(one: Found) -> bool:
    """Whether the writer takes a figure and a deadline as its own aim."""
    seen = plain(core(one.statement))
    return bool(PLEDGED.search(seen) or AIMED.search(seen)) and target_of(one.statement) is not None and bool(deadline_of(one.statement))


_OTHER_PLACES = frozenset({"=paid", "=measures", "=diagnosis", "=people", "=elsewhere"})
"""Signs of places that tell of other things: an announcement that a rule found there needs the model's word too."""


def one_a_paragraph(found: list[Found], scores: Scores) -> list[Found]:
    """Keep one objective in each paragraph of a ranked series ("D'abord, …", "Ensuite, …"): the one with a figure and a deadline, then the likeliest."""
    series = {item.block.id for item, _ in scores if item.series and item.block.kind == "paragraph"}
    weight = {(item.block.id, item.text): probability for item, probability in scores}
    best: dict[str, Found] = {}

    def worth_of(one: Found) -> tuple[bool, bool, float]:
        return target_of(one.statement) is not None, bool(deadline_of(one.statement)), weight.get((one.blocks[0].id, one.statement), 0.0)

    for one in found:
        block = one.blocks[0]
        if block.id in series and (block.id not in best or worth_of(one) > worth_of(best[block.id])):
            best[block.id] = replace(one, text=block.text, context=block.text.replace(one.statement, " "))
    return [
        best.get(one.blocks[0].id, one)
        for one in found
        if one.blocks[0].id not in best or best[one.blocks[0].id].statement == one.statement
    ]
