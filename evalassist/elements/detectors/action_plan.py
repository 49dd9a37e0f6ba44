"""Plan d'actions (ou plan de communication opérationnel).

Ce qui est cherché : les actions décidées, avec leurs responsables, leurs échéances et leur budget.
Formes reconnues : tableau d'actions ou de campagnes, fiches « Action 1 : … » avec leurs lignes (« Responsable : », « Échéance : »), tableaux
d'une action chacun, liste d'actions sous un titre de plan d'actions, lignes ou phrases qui finissent par qui et quand, leviers à libellés.
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
from evalassist.elements.detectors._action_told import NOT_ACTIONS, clauses, in_order, is_due, levers, tailed
from evalassist.elements.detectors._dated_runs import merged
from evalassist.elements.detectors._owners import names_owner
from evalassist.elements.detectors._plan_lines import clauses_owned, infinitive, is_task, names_doer
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import has_date, has_money, is_communication
from evalassist.elements.detectors._units import assembled
from evalassist.elements.tools import (
    Zone,
    heading_level,
    is_definition,
    is_promise,
    key_values,
    label_value,
    make_element,
    neighbours,
    plain,
    zones,
)
from evalassist.language.quantities import find_deadlines
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(r"plans? (?:d'|de )?actions?(?! social)|programmes? d'actions?")
_PLAN = re.compile(
    r"plans? (?:d'|de )?actions?|programme d'actions?|actions? (?:a mener|prevues?|retenues?|prioritaires?|a mettre en (?:oeuvre|place))|(?:mes|nos|les) actions\b|plan operationnel|declinaison operationnelle"
)
_HEADED = re.compile(
    r"(?<!\w)(?:actions?(?! social)|chantiers?|decisions?|priorit\w+|a faire|to[ -]?do|next steps?|prochaines etapes|mesures|engagements?|ce (?:que|qu')\w* ?(?:l'on|on|nous|je)? ?(?:allons|va|vais|fera|ferons|ferai|lan[cç]\w+|met\w*|va faire)|comment (?:nous|on|je) (?:allons|va|vais|y arrive\w*|faire)|feuille de route|par quoi (?:on )?commenc\w+|passer a l'action|mise en oeuvre|leviers|dispositif)(?!\w)"
)
_GOING = re.compile(
    r"(?<!\w)(?:nous allons|on va|je vais|nous voulons|il s'agit de|nous (?:prevoyons|comptons|proposons|avons decide) d\w*|l'equipe va|\w+ va)(?!\w)"
)
_CARD = re.compile(r"^\W*(?:fiche )?action (?:n ?° ?)?\d+\b")
_OWNER = re.compile(r"\b(?:responsables?|pilotes?|porteurs?|qui|en charge|referente?s?|acteurs?|par qui)\s*(?:\?|:|\|)")
_WHEN = re.compile(r"\b(?:echeances?|delais?|deadline|dates?|quand|periode|calendrier|pour quand|debut|fin)\s*(?:\?|:|\|)")
_MONEY = re.compile(r"\b(?:budget|couts?|montant|depense|combien)\s*(?:\?|:|\|)")
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
    sheets = {read.block.id for read in readings_of(document, "action_plan") if _is_sheet(read)}
    readings = [read for read in readings_of(document, "action_plan") if read.block.id not in sheets]
    elements = [_of_tables(document, group) for group in merged(document, readings)]
    taken = {read.block.id for read in table_readings(document)} - sheets
    for element in (
        *_cards(document, taken),
        *_lists(document, taken),
        *_decided(document, taken),
        *_announced(document, taken),
        *_told(document, taken),
        *_shared(document, taken),
        *_in_lines(document, taken),
    ):
        if not taken & set(element.block_ids):
            elements.append(element)
            taken |= set(element.block_ids)
    return assembled(document, "action_plan", elements, _NAME, taken, lambda block: block.kind != "table")


def _in_lines(document: Document, taken: set[str]) -> list[Element]:
    """Plans told by lines that end on who and when, by levers with inline labels, by clauses with owner and term."""
    told = in_order([*tailed(document, taken), *levers(document, taken), *clauses(document, taken)])
    return [_result(one.blocks, one.actions, one.owners, one.deadlines, one.budget or _costed_after(document, one.blocks[-1])) for one in told]


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


def _costed_after(document: Document, last: Block) -> bool:
    """Whether the paragraph after a plan says what it costs."""
    after = " ".join(block.text for block in neighbours(document, last, 0, 1) if block.kind == "paragraph")
    return has_money(after) and bool(re.search(r"\b(?:budget|cout\w*|depens\w+|enveloppe|mis de cote)\b", plain(after)))


def _of_tables(document: Document, group: Sequence[Reading]) -> Element:
    first = group[0]
    acts = [sum(map(is_task, re.split(r"[,;]\s", text))) for text in first.cells("action")]
    several = len(first.rows) <= 4 and len(acts) == len(first.rows) and min(acts, default=0) > 1
    actions = (sum(acts) if several else len(first.rows)) + sum(len(read.rows) for read in group[1:])
    costed = first.filled("cost") or _costed_after(document, group[-1].block)
    dated = first.filled("date") and _in_time(first)
    return _result([read.block for read in group], actions, first.filled("owner"), dated, costed)


_TIMED = re.compile(
    r"(?<!\w)(?:des (?:que|maintenant|a present)|immediat\w*|tout de suite|en continu|permanen\w+|continu|quotidien\w*|hebdo\w*|mensuel\w*|chaque|tous|toutes|\w+ fois|(?:court|moyen|long) terme|urgent\w*|avant|apres|fait|en cours|\d+ ?(?:j|h|min|sem|mois)\w*|rentree|ete|hiver|printemps|automne|vacances|lancement|jour j)(?!\w)"
)


def _in_time(read: Reading) -> bool:
    """Whether the cells of the columns of dates say when, in a third of the rows at least."""
    cells = read.cells("date")
    told = sum(is_due(cell) or bool(re.search(r"\d", cell) or _TIMED.search(plain(cell))) for cell in cells)
    return told * 3 >= len(cells)


def _is_sheet(read: Reading) -> bool:
    """Whether a table is the sheet of one action: labels down the first of two columns, two of them who, when or how much."""
    labels = [f"{plain(key)}:" for key in key_values(read.block.table)] if read.block.table is not None else []
    return sum(any(cue.search(label) for label in labels) for cue in (_OWNER, _WHEN, _MONEY)) >= 2


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
    if not cards:
        cards = _sheets(document, taken) or _tables_alike(document, taken)
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


_NUMBERED = re.compile(r"^\W*(?:fiche )?(?:levier|chantier|mesure|dispositif|initiative|operation|piste|idee|axe|projet) (?:n ?° ?)?(?:\d+|[a-d])(?!\w)")


def _tables_alike(document: Document, taken: set[str]) -> list[tuple[Block, tuple[Block, ...]]]:
    """Label and value tables, each headed by a numbered lever, measure or the like, most of which say who, when or for how much."""
    found: list[tuple[Block, tuple[Block, ...]]] = []
    for block in document.body():
        if block.kind == "table" and block.table is not None and block.id not in taken:
            keys = [plain(key) for key in key_values(block.table)]
            labels = [f"{key}:" for key in keys]
            told = sum(any(cue.search(label) for label in labels) for cue in (_OWNER, _WHEN, _MONEY))
            if keys and _NUMBERED.match(keys[0]) and (told or any(key.startswith(("maniere", "comment", "but", "objectif")) for key in keys)):
                found.append((block, (block,)))
    return found


_PILOT = re.compile(
    r"^(?:responsables?|pilotes?|porteurs?|en charge|charge|par qui|qui s'en occupe|referente?s?|owner|assigne\w*|confie\w* a|qui)(?: \w+)?$"
)
_LINE = re.compile(
    r"^(?:echeances?|delais?|deadline|dates?|quand|periode|pour quand|calendrier|budget|couts?|montant|moyens?|ressources|kpis?|indicateurs?|objectif)(?: \w+)?$"
)


def _sheets(document: Document, taken: set[str]) -> list[tuple[Block, tuple[Block, ...]]]:
    """Zones without the word "action" that each give who leads and when, how much or how it is measured, under a chapter of actions."""
    found = []
    for zone in zones(document):
        inside = tuple(block for block in zone.blocks if block.id not in taken)
        labels = [plain(pair[0]) for block in inside if block.table is None and (pair := label_value(block.text))]
        pilots, lines = [one for one in labels if _PILOT.match(one)], {one for one in labels if _LINE.match(one)}
        chapter = plain(" ".join(zone.heading.section[-1:]))
        if len(pilots) == 1 and lines and len(inside) <= 9 and (_HEADED.search(chapter) or _PLAN.search(chapter) or pilots[0] != "qui"):
            found.append((zone.heading, inside))
    return found


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


def _announced(document: Document, taken: set[str]) -> list[Element]:
    """Lists of at least three actions in the infinitive under a heading or a lead-in of actions, most of them dated, owned or costed."""
    found = []
    body = document.body()
    index = 0
    while index < len(body):
        whole = list(takewhile(lambda one: one.kind == "list_item" and one.id not in taken, body[index:]))
        items = [one for one in whole if (one.list_level or 1) == 1]
        lead = body[index - 1].text if index and body[index - 1].kind in ("paragraph", "heading") else ""
        title = " ".join(body[index].section[-1:])
        index += len(whole) or 1
        said = plain(f"{title}\n{lead[-200:]}")
        texts = _with_lines(whole)
        if (
            len(items) < 3
            or not (_HEADED.search(said) or all(_ONE_ACTION.match(plain(text)) for text in texts))
            or NOT_ACTIONS.search(plain(f"{title}\n{lead[-60:]}"))
            or not is_communication("\n".join(texts))
        ):
            continue
        nested = len(whole) > len(items)
        verbs = sum(infinitive(text) or names_doer(text) or (nested and is_task(text)) for text in texts)
        owned = sum(names_owner(text) for text in texts)
        dated = sum(is_due(text) for text in texts)
        costed = sum(has_money(text) for text in texts)
        if all(_ONE_ACTION.match(plain(text)) for text in texts):
            found.append(_result(whole, len(items), owned * 2 > len(items), dated * 2 > len(items), costed * 2 > len(items)))
            continue
        if verbs < 0.6 * len(items) or max(owned, dated, costed) < 0.5 * len(items):
            continue
        found.append(_result(whole, len(items), owned * 2 >= len(items), dated * 2 >= len(items), costed * 2 >= len(items)))
    return found


_ONE_ACTION = re.compile(r"^\W*actions? (?:n ?° ?)?(?:\d{1,2}|[a-h])(?!\w)")


def _with_lines(items: list[Block]) -> list[str]:
    """Return the text of each first-level item with those of the items under it."""
    texts: list[str] = []
    for one in items:
        if (one.list_level or 1) == 1 or not texts:
            texts.append(one.text)
        else:
            texts[-1] += f"\n{one.text}"
    return texts


_NUMBER_OF = re.compile(
    r"(?<!\w)(?:deux|trois|quatre|cinq|six|\d) (?:\w+ )?(?:chantiers?|idees|actions?|priorites|leviers?|mesures|initiatives|projets)(?!\w)"
)
_WILL_DO = re.compile(r"(?<!\w)\w{2,}(?:era|eront|erai|erons|ira|iront|dra|dront|tra|tront)(?!\w)")
_NOW = re.compile(
    r"(?<!\w)(?:relanc\w+|ecri(?:t|s|vent)|film\w+|contact\w+|ouvr\w+|lanc\w+|anim\w+|publi\w+|prepar\w+|organis\w+|cre(?:e|ent|ons)|mont(?:e|ent|ons)|invit\w+|repond\w*|envoi\w+|redig\w+|tourn(?:e|ent)|propos\w+)(?!\w)"
)


def _shared(document: Document, taken: set[str]) -> list[Element]:
    """A section that counts its actions ("trois chantiers"), then tells in clauses who does each of them."""
    found = []
    for zone in zones(document):
        blocks = [block for block in zone.content if block.kind == "paragraph" and block.id not in taken]
        text = " ".join(block.text for block in blocks)
        title = plain(zone.heading.text)
        counted = [block for block in blocks if _NUMBER_OF.search(plain(block.text))]
        if not counted or len(blocks) > 8 or NOT_ACTIONS.search(title) or is_definition(text) or not is_communication(text):
            continue
        owned = clauses_owned(
            text,
            lambda part: names_owner(f" {part}") and bool(_WILL_DO.search(plain(part)) or _NOW.search(plain(part))),
        )
        if len(owned) < 3:
            continue
        dated = sum(bool(find_deadlines(part)) or has_date(part) for part in owned) * 2 >= len(owned)
        free = bool(re.search(r"(?<!\w)(?:ne coute rien|gratuit\w*|0 ?€)(?!\w)", plain(text)))
        parts = [block for block in blocks if block in counted or any(part in block.text for part in owned)]
        found.append(_result(parts, len(owned), True, dated, has_money(text) or free))
        taken = taken | {block.id for block in zone.blocks}
    return found


_STUDY = re.compile(
    r"^(?:presenter|analyser|etudier|definir|expliquer|decrire|montrer|voir|revenir|aborder|comparer|conclure|etablir|detailler|parler|comprendre|identifier)\b"
)


def _told(document: Document, taken: set[str]) -> list[Element]:
    """Sentences "nous allons …, …, … et …" that give at least three acts of communication under a heading of actions."""
    found = []
    for block in document.body():
        title = plain(" ".join(block.section[-1:]))
        if (
            block.kind != "paragraph"
            or block.id in taken
            or not _HEADED.search(title)
            or NOT_ACTIONS.search(title)
            or is_definition(block.text)
        ):
            continue
        for start, end in sentences(block.text):
            said = plain(block.text[start:end])
            going = _GOING.search(said)
            if not going:
                continue
            clauses = [
                re.sub(r"^(?:\w+ )?(?:donc|ensuite|puis|et|enfin|aussi|egalement|alors|de|d')\s*", "", part.strip())
                for part in re.split(r",\s*(?:et )?|\s+et\s+(?=\w+(?:er|ir|re)\b)|\s*;\s*", said[going.end() :])
            ]
            acts = [part for part in clauses if infinitive(part) and not _STUDY.match(part)]
            if len(acts) < 3 or sum(is_communication(part) for part in acts) < 2:
                continue
            found.append(
                _result(
                    [block],
                    len(acts),
                    names_owner(re.sub(r"\b(?:nous|je|j'|l'equipe)\b", " ", said[going.end() :])),
                    bool(find_deadlines(block.text[start:end])),
                    has_money(block.text),
                )
            )
            break
    return found


def _own_items(zone: Zone, taken: set[str]) -> list[Block]:
    return [
        block
        for block in zone.blocks
        if block.kind == "list_item" and block.id not in taken and heading_level(block) is None and (block.list_level or 1) == 1
    ]
