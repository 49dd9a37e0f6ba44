"""Planning du projet (rétroplanning, diagramme de Gantt, calendrier de réalisation).

Ce qui est cherché : les étapes du travail de communication, avec leurs échéances et qui s'en charge.
Formes reconnues : tableau d'étapes, diagramme de Gantt (semaines ou mois en colonnes, croix ou cases), puces datées, circuit hebdomadaire de
production d'une publication, paragraphe qui déroule au moins trois étapes datées ou dit qui fait quoi à son tour.
Champs : steps (nombre d'étapes), deadlines, owners (oui ou non).
Complet : des étapes avec échéances et responsables.
Ce qui n'est pas retenu : le calendrier des publications (calendrier éditorial), un plan d'actions, les travaux ou l'organisation interne de
l'entreprise, la définition d'un rétroplanning, un outil seulement cité (Trello, agenda), une promesse.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from itertools import groupby

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._believed import announced, kept
from evalassist.elements.detectors._dated_runs import DatedRun, dated_runs, merged
from evalassist.elements.detectors._learned import pointed
from evalassist.elements.detectors._owners import names_owner
from evalassist.elements.detectors._plan_lines import PRODUCES, clauses_owned, is_diary, is_task, names_doer
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import ACTION_CONTEXT, PLANNING_CONTEXT, is_communication
from evalassist.elements.detectors._planning_told import in_sections, in_sentences
from evalassist.elements.detectors._units import assembled
from evalassist.elements.detectors.editorial_calendar import COUNTDOWN, is_calendar_run
from evalassist.elements.regions import outdone
from evalassist.elements.tools import context_of, is_definition, is_instruction, is_promise, label_value, make_element, plain
from evalassist.language.quantities import find_dates, flat
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(
    r"retro-?\s?plannings?|diagrammes? de gantt|\bgantt\b|\bplannings?\b(?! (?:editori|de publi|de contenu))|chronogramme|tableau trello"
)
_EXAMPLES = (
    Example("# Rétroplanning\n\n| Étape | Responsable | Échéance |\n|---|---|---|\n| Audit des réseaux | Léa | 3 mars |\n| Charte graphique | Tom | 15 mars |\n| Lancement de la page | Léa | 2 avril |\n", True, "complete"),
    Example("# Diagramme de Gantt\n\n| Tâches | S1 | S2 | S3 | S4 |\n|---|---|---|---|---|\n| Brief et cadrage | X |  |  |  |\n| Tournage des vidéos |  | X | X |  |\n| Montage et publication |  |  |  | X |\n", True, "incomplete"),
    Example("# Planning du projet\n\n- Janvier : audit des comptes par Inès\n- Février : tournage des vidéos, Inès et Paul\n- Mars : lancement de la campagne, Paul\n", True, "complete"),
    Example("# Organisation\n\nVoici le circuit de production d'une publication :\n\n- le lundi, Nora choisit le sujet ;\n- le mardi, Paul prend les photos ;\n- le jeudi, Nora rédige le texte et la gérante valide ;\n", True, "complete"),
    Example("# Planning\n\nUn rétroplanning est un outil qui permet de partir de la date de fin.\n", False),
    Example("# Organisation\n\nJe m'organiserai avec un tableau Trello et un planning partagé.\n", False),
    Example("# Les travaux\n\n- En janvier : démolition par l'entreprise Bati\n- En février : électricité et plomberie\n- En mars : peinture et carrelage\n", False),
    Example("# Calendrier éditorial\n\n| Date | Réseau | Format | Sujet |\n|---|---|---|---|\n| 2 mars | Instagram | Réel | Les coulisses |\n| 5 mars | Facebook | Photo | Portrait |\n| 9 mars | Instagram | Story | Sondage |\n", False),
)  # fmt: skip


@detector(
    "planning",
    title="planning du projet",
    fields=("steps", "deadlines", "owners"),
    required=("steps", "deadlines", "owners"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the plannings of the communication work and where one is only named."""
    elements = [_of_tables(group) for group in merged(document, readings_of(document, "planning"))]
    taken = {read.block.id for read in table_readings(document)}
    for run in dated_runs(document, taken):
        taken_by_calendar = is_calendar_run(run)
        if not taken_by_calendar and _is_planning(run):
            elements.append(_of_run(run))
        if taken_by_calendar or _is_planning(run):
            taken |= {block.id for block in (*run.heads, *run.items)}
    for heads, inside in _numbered_phases(document, taken):
        blocks = [block for block in inside if block.id not in {head.id for head in heads}]
        dated = sum(bool(find_dates(block.text)) for block in blocks) >= 0.6 * len(heads)
        elements.append(_result([*blocks, *heads], len(heads), dated, sum(names_owner(block.text) for block in blocks) >= 0.6 * len(heads)))
        taken |= {block.id for block in inside}
    for lines in (*_dated_tasks(document, taken), *_phases(document, taken), *_chains(document, taken)):
        if taken & {block.id for block in lines}:
            continue
        elements.append(_of_lines(lines))
        taken |= {block.id for block in lines}
    for block in document.body():
        if block.kind in ("paragraph", "list_item") and block.id not in taken and _is_prose(block):
            elements.append(_of_prose(block))
            taken.add(block.id)
    planned = {element.section for element in elements}
    sure: set[str] = set()
    for told in (*in_sentences(document, taken), *in_sections(document, taken)):
        if not taken & {block.id for block in told.blocks} and told.blocks[0].section not in planned:
            sure.add(told.blocks[0].id)
            elements.append(_result(list(told.blocks), told.steps, told.deadlines, told.owners))
            taken |= {block.id for block in told.blocks}
    for blocks in _typed(document, taken):
        element = _of_prose(blocks[0]) if len(blocks) == 1 else _of_lines(blocks)
        elements.append(element)
        taken |= set(element.block_ids)
    elements = kept(document, "planning", elements, lambda one: 0.0 if one.block_ids[0] in sure else _least(document, one))
    return assembled(document, "planning", elements, _NAME, taken, lambda block: block.kind != "table")


def _typed(document: Document, taken: set[str]) -> list[list[Block]]:
    """Return lists and paragraphs that no rule took for a planning and the typer does: three dates or doers at least, and no likelier type."""
    found = []
    for _, region in pointed(document, "planning", taken, ("list", "boxes", "paragraph")):
        blocks = [block for block in region.blocks if not is_instruction(block.text)]
        told = len(blocks) if len(blocks) > 1 else len(find_dates(region.text))
        if not outdone("planning", region) and told >= 3 and not is_definition(region.text):
            found.append(blocks)
    return found


def _of_lines(lines: list[Block]) -> Element:
    dated = sum(bool(find_dates(one.text)) for one in lines) * 2 >= len(lines)
    return _result(lines, len(lines), dated, _doers(lines) * 2 >= len(lines))


_LEAST = 0.12
"""Chance under which steps that nothing announces as a planning are left out."""


def _least(document: Document, element: Element) -> float:
    """Return the chance an element needs: none when announced, counted down to a day, or made of lines that end on who does them."""
    lines = element.text.split("\n")
    shaped = max(sum(bool(COUNTDOWN.match(plain(line))) for line in lines), sum(bool(_BY.search(line)) for line in lines))
    return 0.0 if 3 * shaped >= 2 * len(lines) or announced(document, element, PLANNING_CONTEXT) else _LEAST


def _is_planning(run: DatedRun) -> bool:
    text = "\n".join(run.texts)
    if is_definition(run.items[0].text) or not is_communication(f"{text}\n{run.context[-400:]}") or is_diary(run.texts, run.context):
        return False
    if ACTION_CONTEXT.search(run.context) and not PLANNING_CONTEXT.search(run.context):
        return False
    if all(one.kind == "year" for item in run.texts for one in find_dates(item)[:1]):
        return False
    if sum(bool(COUNTDOWN.match(plain(item))) for item in run.texts) * 3 >= len(run.texts) * 2:
        return True
    tasks = sum(is_task(item) or bool(PRODUCES.search(plain(item))) for item in run.texts) / len(run.texts)
    named = sum(is_task(item) for item in run.texts) / len(run.texts)
    title = "\n".join(run.context.split("\n")[-2:])
    if named >= 0.4 and _STEPS.search(title) and not _NOT_STEPS.search(title):
        return True
    return bool(PLANNING_CONTEXT.search(run.context)) or named >= 0.6 or (tasks >= 0.6 and _owned(run.texts) >= 0.5)


_PHASE = re.compile(
    r"^\W*(?:(?:etape|phase|temps|lot)s? ?\w*|preparation|cadrage|conception|creation|fabrication|production|redaction|ecriture|tournage|montage|relecture|validation|programmation|publication|diffusion|lancement|animation|analyse|mesure|bilan|suivi|audit|moderation|reporting)\b"
)


_NUMBERED = re.compile(r"^\W*(?:jalon|etape|phase|lot|temps|sprint|milestone) ?(?:n ?° ?)?(?:\d|[ivx]+|[a-d])\b")


def _numbered_phases(document: Document, taken: set[str]) -> list[tuple[list[Block], list[Block]]]:
    """Boxes or short headings "Jalon 1 – …" of one section, each followed by its date or by who leads it: (heads, all blocks)."""
    found = []
    for _, group in groupby(document.body(), key=lambda block: block.section):
        blocks = [block for block in group if block.table is None and block.id not in taken]
        heads = [block for block in blocks if _NUMBERED.match(plain(block.text)) and len(block.text.split()) <= 9]
        if len(heads) < 3:
            continue
        at = [blocks.index(head) for head in heads]
        inside = [block for start, end in zip(at, [*at[1:], at[-1] + 2], strict=True) for block in blocks[start:end][:4]]
        text = "\n".join(block.text for block in inside)
        context = plain(" ".join(heads[0].section[-1:]))
        known = [block for block in inside if block not in heads and (find_dates(block.text) or names_owner(block.text))]
        if (
            len(known) >= 0.6 * len(heads)
            and is_communication(text)
            and not (ACTION_CONTEXT.search(context) and not PLANNING_CONTEXT.search(context))
        ):
            found.append((heads, inside))
    return found


def _doers(lines: list[Block]) -> int:
    """How many lines say who does the work."""
    tails = [(one.text, one.text.split(":", 1)[-1].strip()) for one in lines]
    return sum(names_owner(text) or (names_doer(tail) and not is_task(tail)) for text, tail in tails)


def _phases(document: Document, taken: set[str]) -> list[list[Block]]:
    """Runs of at least three lines "phase : who does what", most of them with someone named, about communication."""
    found: list[list[Block]] = []
    run: list[Block] = []
    for block in (*document.body(), None):
        pair = label_value(block.text) if block is not None and block.kind in ("list_item", "paragraph") and block.id not in taken else None
        if block is not None and pair and _PHASE.match(plain(pair[0])) and (not run or run[-1].section == block.section):
            run.append(block)
            continue
        texts = [one.text for one in run]
        if (
            len(run) >= 3
            and _doers(run) * 2 >= len(run)
            and is_communication("\n".join(texts))
            and not any(is_definition(text) for text in texts)
        ):
            found.append(run)
        run = []
    return found


_BY = re.compile(r"\(([^()]{2,60})\)\W*$|\s[–—-]\s([^–—,;:.]{2,40})\W*$")


def _chains(document: Document, taken: set[str]) -> list[list[Block]]:
    """Lists of at least four short lines that each end on who does it, between brackets or after a dash: how a publication is made."""
    found = []
    for _, group in groupby(document.body(), key=lambda block: (block.kind == "list_item" and block.id not in taken, block.section)):
        items = list(group)
        if items[0].kind != "list_item" or items[0].id in taken or len(items) < 4:
            continue
        ends = [match[1] or match[2] for one in items if len(one.text.split()) <= 20 and (match := _BY.search(one.text))]
        owned = sum(names_owner(f"par {end}") for end in ends)
        made = sum(bool(PRODUCES.search(text) or _WORK.search(text) or is_task(text)) for text in (plain(one.text) for one in items))
        said = "\n".join(plain(context_of(document, items[0])).split("\n")[-2:])
        if owned * 3 >= len(items) * 2 and made * 2 >= len(items) and not _NOT_STEPS.search(said):
            found.append(items)
    return found


_STEPS = re.compile(
    r"(?<!\w)(?:organis\w+|deroul\w+|etapes?|phases?|jalons?|preparati\w+|prepar\w+|compte a rebours|agenda|calendrier|a venir|qui viennent|timing|timeline|frise|ordre de passage|mise en oeuvre|le projet|pas a pas|chronologi\w+|dates|delais|echeances|dans (?:l'|quel )ordre|s'y prend\w*|s'y prendre|qui (?:fait|s'occupe de) quoi|et (?:pour )?quand)(?!\w)"
)
_NOT_STEPS = re.compile(
    r"(?<!\w)(?:objectifs?|recommandations?|actions?|editorial\w*|publications?|crise|moderation|evenements?|concours|programme de la (?:journee|soiree))(?!\w)"
)


def _dated_tasks(document: Document, taken: set[str]) -> list[list[Block]]:
    """Lists of at least three tasks that each give their date anywhere in the line, under a heading of steps or organisation."""
    found = []
    for _, group in groupby(document.body(), key=lambda block: (block.kind == "list_item" and block.id not in taken, block.section)):
        items = list(group)
        texts = [block.text for block in items]
        if items[0].kind != "list_item" or len(items) < 3 or items[0].id in taken:
            continue
        context = plain(context_of(document, items[0]))
        tasks = sum(is_task(text) for text in texts)
        dated = sum(bool(find_dates(text)) for text in texts)
        said = "\n".join(context.split("\n")[-2:])
        if tasks < 0.6 * len(items) or dated < 0.6 * len(items) or _NOT_STEPS.search(said) or is_diary(texts, context):
            continue
        if (PLANNING_CONTEXT.search(context) or _STEPS.search(said)) and is_communication("\n".join(texts)):
            found.append(items)
    return found


def _owned(texts: list[str]) -> float:
    return sum(names_owner(text) for text in texts) / max(1, len(texts))


def _result(blocks: list[Block], steps: int, deadlines: bool, owners: bool) -> Element:
    missing, details = [], []
    if steps < 2:
        missing.append("steps")
        details.append("planning : moins de deux étapes")
    if not deadlines:
        missing.append("deadlines")
        details.append("planning : étapes sans échéance")
    if not owners:
        missing.append("owners")
        details.append("planning : on ne sait pas qui fait quoi")
    fields = {"steps": steps, "deadlines": deadlines, "owners": owners}
    return make_element("planning", blocks, fields, missing=missing, details=details, name="Planning")


def _short_owner(cell: str) -> bool:
    return len(cell.split()) <= 5 and names_owner(f"par {cell}")


def _of_tables(group: list[Reading]) -> Element:
    first = group[0]
    steps = sum(sum(any(re.search(r"\w", cell) for cell in row) for row in read.rows) for read in group)
    owned = first.filled("owner") or (
        not first.roles.get("owner") and sum(any(map(_short_owner, row[1:])) for row in first.rows) >= 0.6 * len(first.rows) and not first.time_axis
    )
    within = [match[1] for row in first.rows if row and (match := re.search(r"\(([^)]{3,})\)", row[0]))]
    owned = owned or (first.time_axis and len(within) >= 0.6 * len(first.rows) and _owned([f"par {text}" for text in within]) >= 0.6)
    return _result([read.block for read in group], steps, first.time_axis or first.filled("date"), owned)


def _of_run(run: DatedRun) -> Element:
    return _result(list(run.items), len(run.items), True, _doers(list(run.items)) >= 0.4 * len(run.items))


_WORK = re.compile(
    r"(?<!\w)(?:brief\w*|audit\w*|cadrage|reunion|tourn(?:age|er|e|ons)|mont(?:age|er|e|ons)|validation|valid(?:er|e|ons|ent)|redaction|redig\w+|maquettes?|relecture|relire|relit|bilan|devis|gabarits?|shooting|photograph\w+|prises? de vues?|programm\w+|mise en ligne|lancement|teas\w+|imprim\w+|recrut\w+|retouch\w+|analys\w+|mesur\w+)(?!\w)"
)


def _is_prose(block: Block) -> bool:
    text = flat(block.text)
    if is_definition(block.text) or is_instruction(block.text) or is_promise(block.text) or len(text.split()) > 220:
        return False
    if not is_communication(block.text):
        return False
    dates = [one for one in find_dates(block.text) if one.kind in ("day", "month", "week", "quarter", "offset")]
    if len({text[one.start : one.end] for one in dates}) < 3:
        return False
    if PLANNING_CONTEXT.search(text + "\n" + plain(" ".join(block.section[-1:]))):
        return True
    title = plain(" ".join(block.section[-1:]))
    works = {match.group()[:5] for match in _WORK.finditer(text)}
    return bool(_STEPS.search(title)) and not _NOT_STEPS.search(title) and len(works) >= 3 and not is_diary([block.text], title)


def _of_prose(block: Block) -> Element:
    text = flat(block.text)
    dates = {text[one.start : one.end] for one in find_dates(block.text) if one.kind in ("day", "month", "week", "quarter", "offset")}
    told = clauses_owned(block.text, lambda part: names_owner(f" {part}") or names_doer(part))
    return _result([block], max(len(dates), len(told)), True, names_owner(re.sub(r"\b(?:[Nn]ous|[Jj]e|[Jj]')", " ", block.text)))
