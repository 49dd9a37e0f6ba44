"""Protocole de crise : étapes à suivre et rôles quand un bad buzz ou un incident touche l'image.

Ce qui est cherché
    Une suite d'étapes (alerter, suspendre, vérifier, répondre, faire le bilan…) et les personnes qui s'en chargent.

Formes reconnues
    Liste numérotée ou non, tableau (étape, délai, responsable), phrases enchaînées (« d'abord… dans l'heure… puis… »), encadrés, sous un
    titre qui parle de crise ou dans un passage qui la nomme.

Champs
    steps : nombre d'étapes ; roles : des personnes ou fonctions sont désignées. Complet avec trois étapes et des rôles.

Ce qui n'est pas retenu
    La définition d'une crise, la promesse d'un protocole, une crise sanitaire ou économique, une étude de cas d'une autre marque, le titre seul.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._believed import kept as believed
from evalassist.elements.detectors._crisis_steps import foreseen, people, told_acts, told_steps
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._plan_words import is_communication
from evalassist.elements.detectors._units import Unit, assembled, by_section, distinct, topic_zones, units_of
from evalassist.elements.tools import TableView, heading_level, label_value, make_element, plain, view
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_UPSET = r"(?:brul\w+|debord\w+|tourn\w+ mal|s'emball\w+|derap\w+|chauff\w+|explos\w+|se gat\w+|recommenc\w+|se reprodui\w+|arriv\w+)"
_CRISIS = (
    r"(?:(?:gestion|communication|protocole|plan|cellule|scenario|procedure|situation|cas|periode|temps|pendant la|en|de|sortie|apres la|avant la|risques?) (?:de )?(?:la )?crises?(?! (?:sanitaire|economique|energetique|agricole|covid|du|de (?!reputation|communication|confiance|l'image)|immobiliere|financiere))|"
    rf"bad[- ]?buzz|shit ?storm|polemiques?|crise (?:de (?:reputation|communication|confiance|l'image)|mediatique|en ligne|sur les reseaux)|tempete (?:mediatique|numerique)|(?:quand|si|avant que|le jour ou) (?:ca|cela|tout|un post|une publication) (?:nous )?{_UPSET}|(?:protocole|cellule) d'(?:alerte|urgence))"
)
_TITLE = re.compile(rf"(?<!\w)(?:{_CRISIS}|crises?(?! (?:sanitaire|economique|energetique|agricole|du|de))|crisis)(?!\w)")
_LOOSE = re.compile(
    r"(?<!\w)(?:en cas d\w*|que faire|marche a suivre|conduite a tenir|procedures?|protocoles?|urgences?|alertes?|feux|gravite|incidents?|attaques?|tempetes?|coups? durs?|rumeurs?|accidents?|degats|gros temps|imprevus?|escalade|scenarios?|reflexes?|pire|panique|scandales?|orages?|securite|plan b|risques?|e-?reputation|reputation|sensibles?|attaque\w*|degrad\w+|pompiers?|sang-froid|niveaux?|paliers?|ciel|foudre|grain|derapages?|gravement)(?!\w)|^\W*(?:et )?(?:si |s'|quand |lorsqu|au cas ou|le jour ou)"
)
_FEARED = re.compile(r"^\W*(?:et )?(?:si |s'|quand |lorsqu|au cas ou|en cas |le jour ou)")
_CUE = re.compile(rf"(?<!\w){_CRISIS}(?!\w)")
_REFUSED = re.compile(
    r"(?<!\w)(?:crise (?:sanitaire|economique|covid\w*|energetique|agricole|du|immobiliere|financiere)|covid\w*|exemple de|etude de cas|incendie|evacuation|secours|extincteurs?|antennes|capteurs|veille|sources)(?!\w)"
)
_MOVES = {
    "notice": re.compile(
        r"(?<!\w)(?:detect\w+|reper\w+|remarqu\w+|s'aper[cç]\w+|voit|captur\w+|copies? d'ecran|surveill\w+|relev\w+|constat\w+|recens\w+|ecout\w+)(?!\w)"
    ),
    "alert": re.compile(
        r"(?<!\w)(?:alert\w+|previen\w*|prevenu\w*|prevenir|appel\w*|avert\w+|inform\w+|contact\w*|cellule|reuni\w*|convoqu\w+|en copie|transm\w+|saisi\w*|remont\w+|joindre)(?!\w)"
    ),
    "check": re.compile(
        r"(?<!\w)(?:verifi\w+|les faits|analys\w+|evalu\w+|qualifi\w+|recueil\w+|identifi\w+|enquet\w+|comprendre|niveau|decid\w+|cherch\w+)(?!\w)"
    ),
    "hold": re.compile(
        r"(?<!\w)(?:suspend\w*|gel(?:er|e|ons|ees?)|stopp\w+|(?:arret\w*|coup(?:er|e|ons)|bloqu\w+|retir\w+|annul\w+|report\w+) (?:tou\w+ )?(?:les?|la|l'|des|du|ce|toute\w*)|en pause|pause|met\w* en (?:attente|sommeil)|ne (?:publie|poste|repond|dit|supprime)\w* (?:plus|rien|pas)|plus (?:rien|aucun\w*)|silence|noir)(?!\w)"
    ),
    "speak": re.compile(
        r"(?<!\w)(?:repon\w+|communiqu\w+|messages?|texte|publi\w+|excus\w+|s'exprim\w+|parl\w+|porte-parole|une seule voix|explique\w*|declar\w+|redig\w+|diffus\w+|prend la parole|mea culpa)(?!\w)"
    ),
    "close": re.compile(
        r"(?<!\w)(?:bilan|debrief\w*|retour (?:d'experience|au calme)|apprendre|lecons?|suivi\w*|suivre|suit|corrig\w+|mesur\w+|archiv\w+|remerci\w+|referm\w+|main courante|retomb\w+|point (?:final|serait|est|d'etape|complet)|engagements tenus|fait le point|repren\w*|reprise (?:des|de la|du|normale|progressive)|sortie|rendre compte|refer\w+|conserv\w+|j ?\+ ?\d+)(?!\w)"
    ),
}
_MARK = re.compile(
    r"(?<!\w)(?:d'abord|premierement|puis|ensuite|enfin|etape|phase|dans (?:l'heure|la foulee|les \w+ (?:minutes|heures))|immediatement|aussitot|sous \d+ ?(?:h|heures|minutes)|h ?\+ ?\d+|j ?\+ ?\d+|le lendemain|au bout d'|en parallele|des que|dans un premier temps|dans un second temps|[1-9][).]|apres)(?!\w)"
)
_ROLE = re.compile(
    r"(?<!\w)(?:direct(?:eur|rice|ion)|responsables?(?! de (?:l'incident|la panne))|gerante?s?|presidente?s?|community managers?|cm|commission|vice-present\w*|vice-presidente?|adjointe?s?|animatrices?|qualite|service|salariee?s?|porte-parole|avocate?s?|cellule|referente?s?|chef(?:fe)?s?|maire|elue?s?|mme|m\.|charge(?:e)? de|secretaire|patronn?e?|fondat(?:eur|rice)|animat(?:eur|rice)|juriste|agence|bureau|coordinat(?:eur|rice)|astreinte|de garde|pilote|moderat(?:eur|rice)|associee?s?|dirigeante?s?)(?!\w)"
)
_ROLE_HEADER = re.compile(r"(?<!\w)(?:(?<!ce )qui|responsables?|roles?|pilotes?|acteurs?|referents?|personnes?|charge)(?!\w)")
_NAMED = re.compile(rf"(?<!\w){_CRISIS}(?!\w)")
_ACTED = re.compile(rf"{_ROLE.pattern}(?: (?!et )\w+){{0,2}} (?:a|ont|s'est|valid\w+|sign\w+|decid\w+) \w+")
_TOLD = re.compile(r"(?<!\w)(?:j'ai|j'avais|nous avons|nous avions|on a|avait|avaient|etait|etaient|a ete|ont ete)(?!\w)")


def _clauses(unit: Unit) -> list[str]:
    parts = re.split(r"\s*;\s*|,\s+(?=puis|ensuite|enfin|et enfin|apres quoi)|(?<=\w)\s+(?=\(?[1-9]\)\s)|\s+puis\s+", unit.plain)
    return [part for part in parts if len(part.split()) >= 2]


def _moves(text: str) -> set[str]:
    """Return which moves of a protocol a text (accent-free) shows: notice, alert, check, hold, speak, close."""
    return {name for name, pattern in _MOVES.items() if pattern.search(text)}


_LEVEL = re.compile(
    r"^\W*(?:niveaux?|paliers?|seuils?|bacs?|feux?|feu|couleurs?|degres?|gravite|vert|verte|jaune|orange|0range|rouge|noir|[1-4])(?!\w)"
)
_HARD = re.compile(
    r"(?<!\w)(?:cellule|communiques?|porte-parole|suspend\w*|gel(?:er?|ons)?|pause|stopp\w+|arret (?:des|de la|de toutes?|immediat)|message (?:epingle|officiel|unique)|on ne repond (?:plus|rien)|journalistes?|presse|excuses?|coup(?:e|er|ons) (?:les|la))(?!\w)"
)


def _levels(texts: Iterable[str]) -> int:
    """Count the texts that name a level of gravity."""
    return sum(bool(_LEVEL.match(plain(text))) for text in texts)


def _cells(seen: TableView, first: int) -> str:
    """Return what a table says from its column ``first`` on, accent-free."""
    return plain("\n".join(" ".join(row[first:]) for row in seen.rows))


def _triage(block: Block) -> bool:
    """Whether a table only sorts messages by level, with nothing held back nor said in public: moderation, not a crisis protocol."""
    if block.table is None:
        return False
    seen = view(block.table)
    return _levels((*seen.header[:1], *seen.first_column())) >= 2 and not _HARD.search(_cells(seen, 2))


def _candidates(blocks: list[Block], prose: bool) -> Iterator[tuple[int, set[str], list[Block]]]:
    """Yield (steps, moves, blocks) of each table, run of list items or text boxes, and of the prose that follow a sequence."""
    for block in blocks:
        if block.table is not None:
            rows = [row for row in units_of([block]) if row.count >= 4]
            acting = [row for row in rows if _moves(row.plain)]
            if len(rows) >= 2 and len(acting) * 2 >= len(rows) and not _triage(block):
                yield len(rows), _moves("\n".join(row.plain for row in rows)), [block]
    for (listed, _), following in groupby(
        blocks,
        key=lambda block: (
            block.kind == "list_item" or (block.form in ("textbox", "smartart") and heading_level(block) is None),
            block.section,
        ),
    ):
        items = [unit for unit in units_of(list(following)) if listed and (unit.block.list_level or 1) == 1]
        acting = [unit for unit in items if _moves(unit.plain) or _MARK.search(unit.plain)]
        if sum(bool(re.match(r"\W{0,3}[«“]", unit.text)) for unit in items) * 2 > len(items):
            continue
        if len(items) >= 2 and len(acting) * 2 >= len(items) and not all(theory(unit.text) for unit in items):
            told = "\n".join(unit.plain for unit in items)
            posts = all(_ROLE.search(plain(pair[0])) if (pair := label_value(unit.text)) else False for unit in items)
            yield (0 if posts and not _MARK.search(told) else len(items)), _moves(told), distinct([unit.block for unit in items])
    for run in _numbered(blocks):
        moved = [_moves(plain(block.text)) for block in run]
        if sum(map(bool, moved)) * 2 >= len(run) and len(set().union(*moved)) >= 2:
            yield len(run), {*set().union(*moved), "sequence", "numbers"}, run
            prose = False
    for block in blocks:
        acts = foreseen(block.text) if block.kind == "paragraph" and not theory(block.text) else 0
        if acts and _moves(plain(block.text)):
            yield acts, {*_moves(plain(block.text)), "sequence"}, [block]
    moves: set[str] = set()
    holders: list[Block] = []
    count = 0
    if not prose:
        return
    for unit in units_of(blocks):
        cited = unit.block.kind == "list_item" and re.match(r"\W{0,3}[«“]", unit.text)
        if unit.block.kind not in ("paragraph", "list_item") or cited or theory(unit.text) or _TOLD.search(unit.plain):
            continue
        good = [clause for clause in _clauses(unit) if _moves(clause)]
        if good:
            count, moves = count + len(good), moves | _moves(unit.plain)
            holders.append(unit.block)
    if (
        holders
        and (any(_MARK.search(plain(block.text)) for block in holders) or told_steps(holders))
        and (len(moves) >= 3 or (count >= 3 and len(set(_MARK.findall(plain("\n".join(block.text for block in holders))))) >= 2))
    ):
        marked = told_steps(distinct(holders))
        yield (max(marked, count) if count <= 1.5 * marked else marked or count), moves, distinct(holders)


def _numbered(blocks: list[Block]) -> Iterator[list[Block]]:
    """Yield the runs of three paragraphs or more that are numbered by hand, from 1 on."""
    run: list[Block] = []
    for block in [*blocks, None]:
        number = re.match(r"\W{0,2}(\d{1,2})\s?[.)/°-]\s?\S", block.text) if block is not None and block.kind == "paragraph" else None
        if block is not None and number and int(number[1]) == len(run) + 1:
            run.append(block)
            continue
        if len(run) >= 3:
            yield run
        run = [block] if block is not None and number and number[1] == "1" else []


def _element(blocks: list[Block], least: int, prose: bool = True) -> Element | None:
    """Return the best protocol of ``blocks`` with at least ``least`` different moves, None when there is none."""
    found = [
        one for one in _candidates(blocks, prose) if len(one[1]) >= least and (one[0] >= min(least, 3) or (one[0] == 0 and least == 2))
    ]
    if not found:
        return None
    count, _, parts = max(found, key=lambda one: (min(len(one[1]), 4), -found.index(one)))
    return _result(parts, count)


def _result(parts: list[Block], count: int, told: bool = False) -> Element:
    text = plain("\n".join(block.text for block in parts))
    headers = [plain(cell) for block in parts if block.table is not None for cell in view(block.table).header]
    dated = any(_STAMP.match(plain(line)) for block in parts for line in block.text.split("\n"))
    roles = bool(_ROLE.search(text)) or any(_ROLE_HEADER.search(cell) for cell in headers)
    roles = bool(_ACTED.search(text)) if told else roles or (not dated and any(people(block.text) for block in parts))
    missing, details = [], []
    if count < 3:
        missing.append("steps")
        details.append("protocole de crise : moins de trois étapes")
    if not roles:
        missing.append("roles")
        details.append("protocole de crise : personne n'est désigné pour agir")
    return make_element("crisis", parts, {"steps": count, "roles": roles}, missing=missing, details=details, name="Protocole de crise")


_ANSWERED = re.compile(r"(?<!\w)(?:(?:notre |ma |nos )?reponses?(?! (?:sous|attendue|en|max))|profils?|persona\w*|concurrents?)(?!\w)|\d{2} ans(?!\w)")
_STAMP = re.compile(
    r"^\W*(?:(?:le |ce )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2} ?h(?:eures?)?(?: ?\d{2})?|\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le \d{1,2}(?= a \d|,)|\d{1,2}/\d{1,2})|[hj] ?\+ ?\d+|t ?\+ ?\d+|le (?:soir|lendemain)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:matin|soir|midi|apres-midi))(?!\w)"
)
_UPROAR = re.compile(
    r"(?<!\w)(?:excus\w+|colere|plaint\w+|negatifs?|insult\w+|polemiques?|scandale\w*|rumeurs?|accus\w+|arnaque\w*|honte\w*|boycott\w*|incidents?|erreurs?|fautes?|crise|bad[- ]?buzz|une etoile|1 etoile|indign\w+|filme\w*|captures?|journaliste\w*|partage\w* \d+|voleurs?|mecontent\w*)(?!\w)"
)


def _graded(block: Block) -> bool:
    """Whether a table gives, level by level, what sets it off and what is done, with something held back or said by one voice at the highest."""
    if block.table is None:
        return False
    seen = view(block.table)
    told, acts = seen.first_column(), _cells(seen, 1)
    return (
        len(told) >= 2
        and _levels(told) * 3 >= len(told) * 2
        and bool(_HARD.search(acts) and {"speak", "alert"} & _moves(acts) and _UPROAR.search(acts) and is_communication(block.text))
    )


def _logs(run: list[Block]) -> list[Block]:
    """Return the items of an incident told hour by hour: four at least, most opened by an hour or a day, an uproar named around them, something said in public."""
    items = [block for block in run if block.kind == "list_item"]
    stamped = [block for block in items if _STAMP.match(plain(block.text))]
    if len(stamped) < 4 or len(stamped) * 10 < len(items) * 6:
        return []
    text = plain("\n".join([*run[0].section[-2:], *(block.text for block in run)]))
    moves = _moves(plain("\n".join(block.text for block in stamped)))
    uproar = {match.group() for match in _UPROAR.finditer(text)}
    return items if len(uproar) >= 2 and "speak" in moves and (len(moves) >= 3 or ("alert" in moves and len(stamped) == len(items))) else []


def _guess(blocks: list[Block]) -> Element | None:
    """Read the steps of a place the learned typer points at."""
    if any(block.table is not None and _ANSWERED.search(plain(" ".join(view(block.table).header))) for block in blocks):
        return None
    if len(_moves(plain("\n".join(block.text for block in blocks)))) < 3:
        return None
    units = [unit for unit in units_of(blocks) if not theory(unit.text)]
    if sum(bool(re.match(r"\W{0,3}[«“]", block.text)) for block in blocks) * 3 > len(blocks):
        return None
    done = told_acts(plain("\n".join(unit.text for unit in units)))
    if done >= 3 and all(block.kind == "paragraph" for block in blocks):
        return _result(distinct([unit.block for unit in units]), done, told=True)
    found = _element(blocks, 1)
    if found is not None or not any(_moves(unit.plain) for unit in units):
        return found
    units = [unit for unit in units if unit.block.table is not None] or units
    marked = told_steps(distinct([unit.block for unit in units]))
    if done >= 2 or marked:
        return _result(distinct([unit.block for unit in units]), done if done >= 2 else marked, told=done >= 2)
    steps = sum(len(_clauses(unit)) if unit.block.kind == "paragraph" else 1 for unit in units if unit.count >= 3)
    return _result(distinct([unit.block for unit in units]), steps)


def _acts(element: Element) -> bool:
    """Whether a protocol found without a title of crisis is one of communication: something is held back or someone alerted, and something is said."""
    if element.form == "table" and _ANSWERED.search(plain(element.text.split("\n")[0])):
        return False
    moves = _moves(plain(element.text))
    return "speak" in moves and bool({"hold", "alert"} & moves) and is_communication(element.text)


@detector(
    "crisis",
    title="protocole de crise",
    fields=("steps", "roles"),
    required=("steps", "roles"),
    examples=(
        Example(
            "## En cas de bad buzz\n1. Prévenir la directrice et suspendre les publications\n2. Vérifier les faits avec le chef d'équipe\n3. Publier une réponse validée dans les deux heures\n4. Faire le bilan une semaine après\n",
            True,
            "complete",
        ),
        Example(
            "## Gestion de crise\n| Étape | Délai | Qui |\n|---|---|---|\n| Alerter la cellule | 15 min | Community manager |\n| Rédiger le message | 1 h | Responsable communication |\n| Répondre aux commentaires | 2 h | Community manager |\n",
            True,
            "complete",
        ),
        Example(
            "Si une situation de crise survient, je préviens d'abord la gérante et je gèle les posts programmés ; ensuite nous vérifions les faits avec l'atelier, puis un message d'excuses validé est publié. Enfin, nous relevons les commentaires chaque heure.",
            True,
            "complete",
        ),
        Example(
            "## Protocole de crise\n- On arrête les publications\n- On rédige un message d'excuses\n- On surveille les réactions\n",
            True,
            "incomplete",
        ),
        Example(
            "Une crise est une situation qui menace la réputation ; la gestion de crise consiste à alerter, répondre puis analyser.", False
        ),
        Example("## Communication de crise\nJe rédigerai un protocole de crise avant l'ouverture.\n", False),
        Example(
            "Pendant la crise sanitaire, la boutique a d'abord fermé, puis le drive a été lancé, enfin les livraisons ont repris.", False
        ),
        Example("[toc] 8. Plan de crise 31\nUn bad buzz serait gênant pour notre image.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find crisis protocols: one element per titled zone, then sections with a looser title, then passages that name a crisis."""
    elements = []
    covered: set[str] = set()
    for title, least in ((_TITLE, 2), (_LOOSE, 3)):
        for zone in topic_zones(document, title, _REFUSED):
            if zone.heading.id in covered or (least == 3 and len(zone.blocks) > 25):
                continue
            content = [block for block in zone.content if block.id not in covered]
            feared = bool(_FEARED.match(plain(zone.title)))
            found = _element(content, least, least == 2) or (_element(content, 4) if feared else None)
            if found and (least == 2 or (_acts(found) and believed(document, "crisis", [found], lambda _: 0.15))):
                elements.append(found)
                covered.update((zone.heading.id, *(block.id for block in zone.blocks)))
    for run in by_section(document, covered):
        for index, block in enumerate(run):
            said = plain(block.text)
            if block.id in covered or block.table is not None or not _CUE.search(said) or _REFUSED.search(said):
                continue
            group = [block]
            for other in run[index + 1 : index + 9]:
                if other.kind != "list_item" or not block.text.rstrip().endswith(":"):
                    break
                group.append(other)
            found = _element(group, 2 if len(group) > 1 else 3)
            if found:
                elements.append(found)
                covered.update(one.id for one in group)
    for run in by_section(document, covered):
        found = None if any(_REFUSED.search(plain(title)) for title in run[0].section) else _element(run, 4, prose=False)
        found = next(iter(believed(document, "crisis", [found] if found else [], lambda _: 0.2)), None)
        if found and _acts(found) and "hold" in _moves(plain(found.text)) and not elements:
            elements.append(found)
            covered.update(found.block_ids)
    for block in document.body():
        if block.id not in covered and not any(_REFUSED.search(plain(title)) for title in block.section) and _graded(block):
            elements += believed(document, "crisis", [_result([block], len(units_of([block])))], lambda _: 0.15)
            covered.add(block.id)
    for run in by_section(document, covered):
        items = [] if any(_REFUSED.search(plain(title)) for title in run[0].section) else _logs(run)
        if items:
            elements.append(_result(items, len(items)))
            covered.update(block.id for block in items)
    full = [element for element in elements if len(_moves(plain(element.text))) >= 3]
    kept = full or elements
    kept = [*kept, *guessed(document, "crisis", elements, _guess)]
    return assembled(document, "crisis", kept, _NAMED, covered)
