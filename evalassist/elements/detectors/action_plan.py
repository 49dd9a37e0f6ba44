"""Plan d'actions (ou plan de communication opérationnel).

Ce qui est cherché : les actions décidées, avec leurs responsables, leurs échéances et leur budget.
Formes reconnues : tableau d'actions ou de campagnes, fiches « Action 1 : … » avec leurs lignes (« Responsable : », « Échéance : »), tableaux
d'une action chacun, liste d'actions sous un titre de plan d'actions.
Champs : actions (nombre), owners, deadlines, budget (oui ou non).
Complet : responsables et échéances.
Ce qui n'est pas retenu : un planning d'étapes (planning), des publications (calendrier éditorial), les actions d'un concurrent, un plan
d'actions défini, promis ou seulement nommé.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._dated_runs import merged
from evalassist.elements.detectors._owners import names_owner
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import has_date, has_money, is_communication
from evalassist.elements.tools import Zone, heading_level, is_definition, is_promise, key_values, make_element, named_only, plain, zones
from evalassist.language.quantities import find_deadlines
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(r"plans? (?:d'|de )?actions?(?! social)|programmes? d'actions?")
_PLAN = re.compile(
    r"plans? (?:d'|de )?actions?|programme d'actions?|actions? (?:a mener|prevues?|retenues?|prioritaires?|a mettre en (?:oeuvre|place))|(?:mes|nos|les) actions\b|plan operationnel|declinaison operationnelle"
)
_CARD = re.compile(r"^\W*(?:fiche )?action (?:n ?° ?)?\d+\b")
_OWNER = re.compile(r"\b(?:responsables?|pilotes?|porteurs?|qui|en charge|referente?s?|acteurs?|par qui)\s*(?:\?|:|\|)")
_WHEN = re.compile(r"\b(?:echeances?|delais?|deadline|dates?|quand|periode|calendrier|pour quand|debut|fin)\s*(?:\?|:|\|)")
_MONEY = re.compile(r"\b(?:budget|couts?|montant|depense)\s*(?:\?|:|\|)")
_EXAMPLES = (
    Example("# Plan d'actions\n\n| Action | Responsable | Échéance | Budget |\n|---|---|---|---|\n| Ouvrir le compte TikTok | Léa | mars 2026 | 0 € |\n| Lancer la newsletter | Karim | avril 2026 | 120 € |\n", True, "complete"),
    Example("# Nos actions\n\n## Action 1 : ouvrir un compte Instagram\n\nResponsable : Zoé\n\nÉchéance : 15 mars 2026\n\n## Action 2 : organiser un concours photo\n\nResponsable : Zoé et Hugo\n\nÉchéance : mai 2026\n", True, "complete"),
    Example("# Publicité\n\n| Campagne | Période | Public | Dépense | Résultat visé |\n|---|---|---|---|---|\n| Ouverture | 9 au 29 mars | 25-55 ans | 900 € | 2 600 clics |\n| Réunion | 1er au 15 avril | 40-65 ans | 300 € | 90 inscriptions |\n", True, "incomplete"),
    Example("# Plan d'action\n\n- Refaire la biographie Instagram : Nina, avant le 10 mars\n- Contacter trois blogueuses : Paul, d'ici fin avril\n- Lancer une campagne Facebook de 200 € : Nina, en mai\n", True, "complete"),
    Example("# Plan d'action\n\nUn plan d'action est un document qui permet de passer de la stratégie à l'opérationnel.\n", False),
    Example("# Suite\n\nNous établirons un plan d'actions avec la direction.\n", False),
    Example("# Budget\n\n| Poste | Montant |\n|---|---|\n| Publicité | 300 € |\n| Photos | 200 € |\n| Total | 500 € |\n", False),
    Example("# Les concurrents\n\nLe café Lumen mène des actions commerciales et un plan d'action national.\n", False),
)  # fmt: skip


@detector(
    "action_plan",
    title="plan d'actions",
    fields=("actions", "owners", "deadlines", "budget"),
    required=("owners", "deadlines"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the action plans of the dossier and where one is only named."""
    elements = [_of_tables(group) for group in merged(document, readings_of(document, "action_plan"))]
    taken = {read.block.id for read in table_readings(document)}
    for element in (*_cards(document, taken), *_lists(document, taken), *_decided(document, taken)):
        if not taken & set(element.block_ids):
            elements.append(element)
            taken |= set(element.block_ids)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(document, "action_plan", _NAME, taken | titled, lambda block: block.kind != "table")
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


def _result(blocks: Sequence[Block], actions: int, owners: bool, deadlines: bool, budget: bool, cards: bool = False) -> Element:
    missing, details = [], []
    if not owners:
        missing.append("owners")
        details.append("plan d'actions : pas de responsables")
    if not deadlines:
        missing.append("deadlines")
        details.append("plan d'actions : pas d'échéances")
    if not budget:
        details.append("plan d'actions : actions non chiffrées")
    fields = {"actions": actions, "owners": owners, "deadlines": deadlines, "budget": budget}
    return make_element(
        "action_plan", blocks, fields, form="cards" if cards else None, missing=missing, details=details, name="Plan d'actions"
    )


def _of_tables(group: Sequence[Reading]) -> Element:
    first = group[0]
    actions = sum(len(read.rows) for read in group)
    return _result([read.block for read in group], actions, first.filled("owner"), first.filled("date"), first.filled("cost"))


def _cards(document: Document, taken: set[str]) -> list[Element]:
    """Zones or key/value tables "Action 1", "Action 2" with lines of owner, deadline or cost; one plan for all of them."""
    cards: list[tuple[Block, tuple[Block, ...]]] = []
    for zone in zones(document):
        if _CARD.search(plain(zone.heading.text)) and zone.heading.id not in taken:
            cards.append((zone.heading, tuple(block for block in zone.blocks if block.id not in taken)))
    for block in document.body():
        if block.kind == "table" and block.table is not None and block.id not in taken:
            pairs = {plain(key): value for key, value in key_values(block.table).items()}
            if any(key.startswith("action") for key in pairs) and any(_OWNER.search(f"{key}:") or _WHEN.search(f"{key}:") for key in pairs):
                cards.append((block, (block,)))
    seen: set[str] = set()
    kept = []
    for head, inside in cards:
        if head.id not in seen:
            kept.append((head, inside))
            seen |= {head.id, *(block.id for block in inside)}
    if len(kept) < 2:
        return []
    texts = [plain("\n".join([head.text, *(block.text for block in inside)])) for head, inside in kept]
    described = [text for text in texts if _OWNER.search(text) or _WHEN.search(text) or _MONEY.search(text)]
    if len(described) * 2 < len(texts) or not is_communication("\n".join(texts)):
        return []
    blocks = [block for head, inside in kept for block in dict.fromkeys((head, *inside))]

    def most(pattern: re.Pattern[str]) -> bool:
        return sum(bool(pattern.search(text)) for text in texts) * 2 >= len(texts)

    return [_result(blocks, len(kept), most(_OWNER), most(_WHEN), most(_MONEY), cards=True)]


def _lists(document: Document, taken: set[str]) -> list[Element]:
    """Lists of at least three actions under a heading of action plan, most of them with a deadline, an owner or a cost."""
    found = []
    for zone in zones(document):
        if not _PLAN.search(plain(zone.heading.text)):
            continue
        items = _own_items(zone, taken)
        texts = [block.text for block in items]
        if len(items) < 3 or is_definition(zone.text) or not is_communication("\n".join(texts)):
            continue
        owned = sum(names_owner(text) for text in texts) / len(texts)
        dated = sum(bool(find_deadlines(text)) or has_date(text) for text in texts) / len(texts)
        costed = sum(has_money(text) for text in texts) / len(texts)
        if max(owned, dated, costed) < 0.5 or sum(is_promise(text) for text in texts) > len(texts) / 2:
            continue
        found.append(_result(items, len(items), owned >= 0.5, dated >= 0.5, costed >= 0.5))
        taken = taken | {block.id for block in items}
    return found


_DECIDED = re.compile(
    r"\b(?:tir\w+|retien\w*|retenu\w*|decid\w+|pris|prends|arrete\w*|voici|propose\w*)\b.{0,30}\b(?:decisions?|actions?|mesures)\b"
)


def _decided(document: Document, taken: set[str]) -> list[Element]:
    """Lists of at least three actions in the infinitive, most of them dated, after "J'en tire trois décisions" or the like."""
    found = []
    body = document.body()
    for index, block in enumerate(body):
        if block.kind != "paragraph" or not _DECIDED.search(plain(block.text[-140:])):
            continue
        items = list(takewhile(lambda one: one.kind == "list_item" and one.id not in taken, body[index + 1 :]))
        texts = [one.text for one in items]
        verbs = sum(bool(re.match(r"\W*[a-z]+(?:er|ir|re)\b", plain(text))) for text in texts)
        dated = sum(bool(find_deadlines(text)) or has_date(text) for text in texts)
        if len(items) < 3 or verbs < 0.8 * len(items) or dated < 0.5 * len(items) or not is_communication("\n".join(texts)):
            continue
        owned = sum(names_owner(text) for text in texts) >= 0.5 * len(items)
        costed = sum(has_money(text) for text in texts) >= 0.5 * len(items)
        found.append(_result(items, len(items), owned, True, costed))
    return found


def _own_items(zone: Zone, taken: set[str]) -> list[Block]:
    return [
        block
        for block in zone.blocks
        if block.kind == "list_item" and block.id not in taken and heading_level(block) is None and (block.list_level or 1) == 1
    ]
