"""Calendrier éditorial.

Ce qui est cherché : les publications prévues, avec leur date, leur canal, leur format et leur thème.
Formes reconnues : tableau d'une publication par ligne, tableau par semaine ou par jour (jours en colonnes, réseaux ou créneaux en lignes),
plusieurs tableaux de même en-tête qui se suivent, puces datées (« Lundi : story Instagram… », « J-10 : LinkedIn… »), tableau sans dates, titres de semaine suivis de puces, phrase qui
donne au moins trois rendez-vous avec leur format ou leur sujet.
Champs : dates, channels, formats, themes (oui ou non), days (nombre de jours couverts).
Complet : dates, canaux, formats et thèmes.
Ce qui n'est pas retenu : la définition du calendrier éditorial, une fréquence seule (« trois publications par semaine »), une ligne du sommaire,
une promesse, un rétroplanning de projet, un bilan de publications passées avec leurs chiffres, le relevé de ce que publient les autres.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._believed import announced, kept
from evalassist.elements.detectors._dated_runs import DatedRun, dated_days, dated_runs, days_covered, merged
from evalassist.elements.detectors._plan_lines import is_task
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import CALENDAR_CONTEXT, FORMAT, NETWORK, has_date
from evalassist.elements.tools import is_definition, is_instruction, is_promise, label_value, make_element, named_only, plain, view
from evalassist.language.quantities import find_dates
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(
    r"calendriers? (?:editori\w+|de publications?|de contenus?|social media|des publications)|plannings? (?:editori\w+|de publications?|de contenus?)"
)
_EXAMPLES = (
    Example("# Calendrier éditorial\n\n| Date | Réseau | Format | Sujet |\n|---|---|---|---|\n| 2 mars 2026 | Instagram | Réel | Les coulisses de l'atelier |\n| 5 mars 2026 | Facebook | Photo | Portrait de Jeanne |\n| 9 mars 2026 | Instagram | Story | Sondage couleurs |\n", True, "complete"),
    Example("# Ma semaine type\n\n- Lundi : réel Instagram sur les gestes du métier\n- Mercredi : carrousel LinkedIn, conseil d'entretien\n- Vendredi : story Instagram, question de la semaine\n", True, "complete"),
    Example("# Ce que nous publions et quand\n\n| | Lundi | Mercredi | Vendredi |\n|---|---|---|---|\n| Instagram | Réel : la recette du jour | Carrousel : le producteur | Story : sondage dessert |\n| Facebook | Photo du marché | Article du blog | Vidéo en cuisine |\n", True, "complete"),
    Example("# Planning de publication\n\n| Quand | Publication |\n|---|---|\n| 3 avril | Photo du chantier fini |\n| 10 avril | Vidéo avant après |\n| 17 avril | Portrait du client |\n", True, "incomplete"),
    Example("# Calendrier éditorial\n\nUn calendrier éditorial est un tableau qui permet de planifier les publications.\n", False),
    Example("# Rythme\n\nNous publierons trois fois par semaine sur Instagram.\n", False),
    Example("[toc] 7.2 Calendrier éditorial du mois de mars ..... 14\n\n# Suite\n\nLe calendrier éditorial sera présenté plus tard.\n", False),
    Example("# Rétroplanning\n\n| Étape | Responsable | Échéance |\n|---|---|---|\n| Audit des réseaux | Léa | 3 mars |\n| Charte graphique | Tom | 15 mars |\n| Lancement de la page | Léa | 2 avril |\n", False),
)  # fmt: skip


@detector(
    "editorial_calendar",
    title="calendrier éditorial",
    fields=("dates", "channels", "formats", "themes", "days"),
    required=("dates", "channels", "formats", "themes"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the editorial calendars of the dossier and where one is only named."""
    readings = [read for read in readings_of(document, "editorial_calendar") if not _watched(read) and not _alerts(read)]
    elements = [_of_tables(group) for group in merged(document, readings)]
    taken = {read.block.id for read in table_readings(document)}
    for block in document.body():
        if block.table is not None and block.id not in {read.block.id for read in readings} and (undated := _undated(block)):
            elements.append(undated)
            taken.add(block.id)
    for run in dated_runs(document, taken):
        if is_calendar_run(run):
            elements.append(_of_run(run))
            taken |= {block.id for block in (*run.heads, *run.items)}
    for lines in [*_slotted(document, taken), *_phased(document, taken)]:
        elements.append(_of_slots(lines))
        taken |= {block.id for block in lines}
    for block in document.body():
        if block.kind in ("paragraph", "list_item") and block.id not in taken and _is_prose(block):
            elements.append(_of_prose(block))
            taken.add(block.id)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    elements = kept(document, "editorial_calendar", _joined(document, elements), lambda one: _least(document, one))
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(document, "editorial_calendar", _NAME, taken | titled, lambda block: block.kind != "table")
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


def _least(document: Document, element: Element) -> float:
    """Return the chance an element needs: none when announced as a calendar, more when a part of the four is not in it."""
    if announced(document, element, CALENDAR_CONTEXT):
        return 0.0
    lines = [plain(text) for text in element.text.split("\n")]
    if sum(bool(_WHEN.match(re.sub(r"^\W*\d+[.)]\s*", "", one))) and bool(NETWORK.search(one)) for one in lines) * 3 >= len(lines) * 2:
        return 0.0
    if not all(element.fields.get(name) for name in ("channels", "formats", "themes")):
        return 0.15
    if element.form == "table":
        return 0.0
    full = sum(len(one.split()) <= 30 and has_date(one) and bool(_CHANNEL.search(one) and FORMAT.search(one)) for one in lines)
    return 0.0 if full * 2 >= len(lines) else 0.08


_CHANNEL = re.compile(f"{NETWORK.pattern}|(?<!\\w)(?:ig|fb|li|yt|tt|nl)(?!\\w)")


_ALERT = re.compile(
    r"^\W*(?:gravite|niveaux?(?: de)?|seuils?|declencheurs?|triggers?|alertes?|qui decide|reponses?|delai de reponse)(?!\w)"
)


def _alerts(read: Reading) -> bool:
    """Whether a table is a procedure of crisis: two columns at least of levels, triggers, deciders or answers."""
    return sum(bool(_ALERT.match(plain(text))) for text in read.seen.header) >= 2


_SPAN = re.compile(
    r"(?<!\w)(?:semaines?|s ?\d{1,2}|du \d{1,2}(?:er)?|le mois|mois|quinzaine|weeks?|janv\w*|fevr\w*|mars|avril|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*)(?!\w)"
)


def _joined(document: Document, elements: list[Element]) -> list[Element]:
    """Join the parts of one calendar told week by week: lists in a row with short lines between them, or under headings of weeks side by side."""
    blocks = {block.id: block for block in document.blocks}
    place = {block.id: index for index, block in enumerate(document.body())}
    body = document.body()
    found: list[Element] = []
    for element in elements:
        last = found[-1] if found else None
        if last is None or "table" in (last.form, element.form):
            found.append(element)
            continue
        start, end = place.get(last.block_ids[-1]), place.get(element.block_ids[0])
        between = body[start + 1 : end] if start is not None and end is not None and start < end else None
        weeks = all(_SPAN.search(plain(one.section[-1] if one.section else "")) for one in (last, element))
        beside = last.section == element.section or (last.section[:-1] == element.section[:-1] and weeks)
        if between is None or not beside or sum(len(block.text.split()) for block in between) > 30 or any(one.table for one in between):
            found.append(element)
            continue
        both = [blocks[one] for one in (*last.block_ids, *element.block_ids)]
        values = {
            name: bool(last.fields.get(name)) or bool(element.fields.get(name)) for name in ("dates", "channels", "formats", "themes")
        }
        days = max(days_covered([block.text for block in both]), *(int(one.fields.get("days") or 0) for one in (last, element)))
        dated = [one for one in (last.section, element.section) if one and weeks]
        if len(dated) == 2 and last.section != element.section:
            days = max(days, int(last.fields.get("days") or 0) + int(element.fields.get("days") or 0))
        found[-1] = _result(both, values, days)
    return found


COUNTDOWN = re.compile(r"^\W*(?:j|s|h) ?[-+–−] ?\d{1,3}(?!\d)")
"""How a line counted from the day of an event opens ("J-10"), in accent-free text."""


def is_calendar_run(run: DatedRun) -> bool:
    """Whether dated lines are publications: networks or formats in most of them, and nobody's tasks."""
    said = bool(CALENDAR_CONTEXT.search(run.context))
    both = sum(bool(NETWORK.search(plain(t))) or bool(FORMAT.search(plain(t))) for t in run.texts) / len(run.items)
    strict = min(run.share(NETWORK), 1.0) + run.share(FORMAT)
    tasks = sum(is_task(text) for text in run.texts) * 2 >= len(run.items)
    tasks = tasks or (run.share(COUNTDOWN) >= 0.6 and run.share(NETWORK) < 0.5)
    if is_definition(run.items[0].text) or (tasks and not said):
        return False
    return both >= (0.5 if said else 0.7) and (said or strict >= 0.9)


_REACTIONS = re.compile(r"(?<!\w)(?:j'aime|likes?|reactions?|vues|portee|commentaires?|partages?|resultats?|interactions?)(?!\w)")
_THEIRS = re.compile(
    r"(?<!\w)(?:voisine?s?|concurren\w+|riva(?:l|le|ux)|confreres?|l(?:'|es )autres?|leurs? (?:page|publications?|posts?|compte)|ai suivi|avons suivi|releve[es]?|ai (?:note|observe)|avons (?:note|observe)|publient les|publie (?:l'|le |la ))(?!\w)"
)


def _watched(read: Reading) -> bool:
    """Whether a table is a record of what somebody else published: reactions in a column, others named around it."""
    said = plain(" ".join([*read.block.section[-1:], read.context])).replace("’", "'")
    return any(_REACTIONS.search(plain(text).replace("’", "'")) for text in read.seen.header) and bool(_THEIRS.search(said))


def _undated(block: Block) -> Element | None:
    """A table under a heading of calendar whose rows give network and format, without a date."""
    title = plain(block.section[-1]) if block.section else ""
    if block.table is None or not (_NAME.search(title) or CALENDAR_CONTEXT.search(title) or _PLAN.search(title)):
        return None
    seen = view(block.table)
    rows = [" ".join(row) for row in seen.rows]
    if (
        len(rows) < 3
        or seen.n_cols < 2
        or _share(rows, NETWORK) < 0.6
        or _share(rows, FORMAT) < 0.5
        or sum(map(has_date, rows)) * 2 >= len(rows)
    ):
        return None
    themes = sum(any(len(cell.split()) >= 2 and _subject(cell) for cell in row) for row in seen.rows) * 2 >= len(rows)
    return _result([block], {"dates": False, "channels": True, "formats": True, "themes": themes}, 0)


_WHEN = re.compile(
    r"^\W*(?:(?:\w+ )?(?:jours?|semaines?|mois|heures?) (?:avant|apres)|avant|pendant|apres|durant|veille|(?:la |le |a la )?(?:veille|lendemain|jour)|[jsdh] ?[-+–]? ?\d+|(?:debut|mi|fin|courant)(?=[ -])|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:temps|phase|etape|vague|acte) \w+|(?:une?|deux|trois|quatre|cinq|six|dix|quinze) (?:jours?|semaines?|mois))(?!\w)"
)


def _phased(document: Document, taken: set[str]) -> list[list[Block]]:
    """Return the runs of three lines or more that open on a moment, then name the network: "Trois semaines avant : LinkedIn, on dévoile…"."""
    runs: list[list[Block]] = [[]]
    for block in document.body():
        pair = label_value(re.sub(r"^\s*\d+[.)]\s*", "", block.text)) or _coded(block.text)
        told = pair is not None and block.table is None and block.id not in taken and len(block.text.split()) <= 40
        if told and pair is not None and _WHEN.match(plain(pair[0])):
            runs[-1].append(block)
        elif runs[-1] and not (len(block.text.split()) <= 8 and has_date(block.text)):
            runs.append([])
    return [run for run in runs if len(run) >= 3 and sum(bool(NETWORK.search(plain(one.text))) for one in run) * 4 >= len(run) * 3]


def _coded(text: str) -> tuple[str, str] | None:
    match = re.match(r"^\W*([JSDjs] ?[-+–]? ?\d{1,2}[^:]{0,20}?)\s*:\s*(\S.*)$", text)
    return (match[1], match[2]) if match else None


def _result(blocks: Sequence[Block], found: dict[str, bool], days: int) -> Element:
    labels = {"dates": "dates", "channels": "canaux", "formats": "formats", "themes": "thèmes"}
    missing = [name for name in labels if not found[name]]
    details = [
        f"calendrier éditorial : {labels[name]} absents" if name != "dates" else "calendrier éditorial : pas de dates" for name in missing
    ]
    return make_element(
        "editorial_calendar",
        blocks,
        {**found, "days": days},
        missing=missing,
        details=details,
        name="Calendrier éditorial",
    )


def _of_tables(group: Sequence[Reading]) -> Element:
    first = group[0]
    rows = [" ".join(row) for read in group for row in read.rows]
    heads = " ".join(first.seen.header)
    written = [cell for read in group for row in read.rows for cell in row[1:] if len(cell.split()) >= 2]
    networks = _share(rows, NETWORK)
    gridded = first.time_axis or sum(bool(NETWORK.search(plain(text))) for text in first.seen.header) >= 2
    gridded = gridded or sum(bool(NETWORK.search(plain(row[0]))) and has_date(row[0]) for row in first.rows) >= 2
    found = {
        "dates": first.time_axis or first.filled("date"),
        "channels": networks >= 0.5 or first.filled("channel") or bool(NETWORK.search(plain(heads + " " + first.context))),
        "formats": first.filled("format") or _share(rows, FORMAT) >= 0.5,
        "themes": (gridded and sum(_subject(cell) for cell in written) >= 3) or _themed(first) or _left_over(first),
    }
    texts = [*first.context.split("\n")[-1:], heads, *rows]
    blocks = [read.block for read in group]
    days = max(days_covered(texts), days_covered([heads, *rows]))
    columns = sorted({0, *first.roles.get("date", [])})
    dates = [row[c] for read in group for row in read.rows for c in columns if c < len(row)]
    own = next((texts for texts in (first.seen.header, dates) if len(set(dated_days(texts))) >= 2), ())
    days = days_covered(own) if own else days
    weekdays = [text for text in first.seen.header if _WEEKDAY.match(plain(text))]
    labels = [plain(row[0]) for row in first.rows]
    if len(weekdays) >= 2 and all(re.match(r"\W*(?:s|sem|semaine)?\W*\d", label) and not re.search(r"\d ?h", label) for label in labels):
        days = max(days, 7 * len(labels))
    return _result(blocks, found, days)


_DAY = re.compile(r"(?<!\w)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?!\w)")
_WEEKDAY = re.compile(r"\W*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?!\w)")


def _themed(read: Reading) -> bool:
    texts = read.cells("theme")
    return bool(texts) and sum(_subject(text) for text in texts) >= 0.5 * len(texts)


def _left_over(read: Reading) -> bool:
    """Whether a column that is neither date, channel, format nor owner says something different in most rows."""
    known = {c for role in ("date", "channel", "format", "owner", "cost", "stats", "metric", "audience") for c in read.roles.get(role, [])}
    for column in range(read.seen.n_cols):
        cells = [row[column].strip() for row in read.rows if column < len(row) and row[column].strip()]
        told = {plain(cell) for cell in cells if len(cell.split()) >= 2 and _subject(cell)}
        if column not in known and len(cells) * 2 >= len(read.rows) and len(told) * 3 >= len(read.rows) * 2:
            return True
    return False


def _share(texts: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.search(plain(text))) for text in texts) / max(1, len(texts))


def _subject(text: str) -> bool:
    """Whether something is left to say once date, network and format are taken away."""
    rest = plain(text)
    for one in reversed(find_dates(text)):
        rest = rest[: one.start] + " " + rest[one.end :] if len(rest) == len(text) or one.end <= len(rest) else rest
    rest = FORMAT.sub(" ", NETWORK.sub(" ", rest))
    return len(re.findall(r"[a-z]{4,}", rest)) >= 1


def _of_run(run: DatedRun) -> Element:
    found = {
        "dates": True,
        "channels": run.share(NETWORK) >= 0.4 or bool(NETWORK.search(run.context)),
        "formats": run.share(FORMAT) >= 0.5,
        "themes": sum(_subject(text) for text in run.texts) >= 0.5 * len(run.items),
    }
    days = days_covered(run.lines)
    return _result(run.items, found, days)


_PLAN = re.compile(r"(?<!\w)(?:content plan|plan de contenus?|plan editorial|editorial plan|social plan|grille editoriale)(?!\w)")


def _slotted(document: Document, taken: set[str]) -> list[list[Block]]:
    """Return the runs of three lines or more, under a heading of calendar, that each give a format and a network between slashes, bars or dashes."""
    runs: list[list[Block]] = [[]]
    for block in document.body():
        title = plain(block.section[-1]) if block.section else ""
        said = bool(_PLAN.search(title) or CALENDAR_CONTEXT.search(title))
        seen = plain(block.text)
        cut = len(re.split(r"\s(?:/|\||–|—|->|→|·)\s", block.text)) >= 3
        if said and cut and block.table is None and block.id not in taken and FORMAT.search(seen) and NETWORK.search(seen):
            runs[-1].append(block)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= 3]


def _of_slots(lines: Sequence[Block]) -> Element:
    texts = [block.text for block in lines]
    dated = sum(has_date(text) or bool(_WHEN.match(plain(text))) for text in texts) * 2 >= len(texts)
    found = {
        "dates": dated,
        "channels": True,
        "formats": _share(texts, FORMAT) >= 0.5,
        "themes": sum(_subject(text) for text in texts) * 2 >= len(texts),
    }
    return _result(lines, found, days_covered(texts) if dated else 0)


def _is_prose(block: Block) -> bool:
    text = plain(block.text)
    if is_definition(block.text) or is_promise(block.text) or is_instruction(block.text):
        return False
    if not re.search(
        r"\bpubli\w+|\bposte?\w*|\bdiffus\w+|rendez-vous|\brythme|\beditori\w+|\bparait|\bprogramm\w+",
        text + plain(" ".join(block.section[-1:])),
    ):
        return False
    formats = {match.group() for match in FORMAT.finditer(text)}
    if (
        (_THEIRS.search(text) and not re.search(r"(?<!\w)(?:je|nous|on|notre|nos)(?!\w)", text))
        or (len(formats) < 2 and not _told_by_day(block.text))
        or not NETWORK.search(text + plain(" ".join(block.section[-1:])))
    ):
        return False
    dates = find_dates(block.text)
    weekdays = {text[one.start : one.end] for one in dates if one.kind == "weekday"}
    days = {text[one.start : one.end] for one in dates if one.kind in ("day", "week")}
    said = CALENDAR_CONTEXT.search(f"{text}\n{plain(' '.join(block.section[-1:]))}")
    return len(weekdays) >= 3 or bool(said and len(days) >= 3)


def _told_by_day(text: str) -> bool:
    """Whether three clauses at least each give a weekday and a subject, two of them a network."""
    clauses = [one for one in re.split(r"[;.]\s|, (?=(?:et )?(?:l[ea] |puis |ensuite |enfin ))", plain(text)) if _DAY.search(one)]
    subjects = [one for one in clauses if len(re.findall(r"[a-z]{4,}", _DAY.sub(" ", FORMAT.sub(" ", NETWORK.sub(" ", one))))) >= 2]
    return len(subjects) >= 3 and sum(bool(NETWORK.search(one)) for one in subjects) >= 2


def _of_prose(block: Block) -> Element:
    clauses = [one for one in re.split(r"[;.]|, (?=l[ea] |puis )", block.text) if find_dates(one)]
    themed = sum(len(re.findall(r"[a-z]{4,}", FORMAT.sub(" ", NETWORK.sub(" ", plain(one))))) >= 3 for one in clauses)
    formats = sum(bool(FORMAT.search(plain(one))) for one in clauses) * 2 >= len(clauses)
    found = {"dates": True, "channels": True, "formats": formats, "themes": bool(clauses) and themed * 2 >= len(clauses)}
    return _result([block], found, days_covered([block.text]))
