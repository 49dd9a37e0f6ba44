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

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._units import Unit, by_section, distinct, topic_zones, units_of
from evalassist.elements.tools import make_element, named_only, plain, view
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_CRISIS = (
    r"(?:(?:gestion|communication|protocole|plan|cellule|scenario|procedure|situation|cas|periode|temps|pendant la|en|de|sortie|apres la|avant la|risques?) (?:de )?(?:la )?crises?(?! (?:sanitaire|economique|energetique|agricole|covid|du|de (?!reputation|communication|confiance|l'image)|immobiliere|financiere))|"
    r"bad[- ]?buzz|polemiques?|crise (?:de (?:reputation|communication|confiance|l'image)|mediatique|en ligne|sur les reseaux)|tempete (?:mediatique|numerique)|quand (?:ca|cela|tout) (?:brule|deborde|tourne mal|s'emballe|derape)|si (?:ca|cela) (?:derape|tourne mal|s'emballe|chauffe)|protocole d'(?:alerte|urgence))"
)
_TITLE = re.compile(rf"(?<!\w)(?:{_CRISIS}|crises?(?! (?:sanitaire|economique|energetique|agricole|du|de)))(?!\w)")
_CUE = re.compile(rf"(?<!\w){_CRISIS}(?!\w)")
_REFUSED = re.compile(
    r"(?<!\w)(?:crise (?:sanitaire|economique|covid\w*|energetique|agricole|du|immobiliere|financiere)|covid\w*|exemple de|etude de cas)(?!\w)"
)
_ACTION = re.compile(
    r"(?<!\w)(?:alert\w*|previen\w*|preven\w+|suspend\w*|arret\w+|geler|gele|gelons|stopp\w+|coup(?:e|er|ons)|repon\w+|publi\w+|valid\w+|redig\w+|reuni\w+|convoqu\w+|captur\w+|conserv\w+|archiv\w+|analys\w+|evalu\w+|qualifi\w+|surveill\w+|remerci\w+|excus\w+|corrig\w+|bilan|debrief\w*|retour d'experience|"
    r"inform\w+|transm\w+|contact\w*|appel\w*|communiqu\w+|verifi\w+|identifi\w+|detect\w+|decid\w+|recueil\w+|relev\w+|ecout\w+|masqu\w+|designe\w*|diffus\w+|reprend\w*|reprise|explique\w*|mesur\w+|saisi\w*|rappel\w*|tenir|tient|suivi\w*|suivre|sortie|message)(?!\w)"
)
_MARK = re.compile(
    r"(?<!\w)(?:d'abord|premierement|puis|ensuite|enfin|etape|phase|dans (?:l'heure|la foulee|les \w+ (?:minutes|heures))|immediatement|aussitot|sous \d+ ?(?:h|heures|minutes)|h ?\+ ?\d+|j ?\+ ?\d+|le lendemain|au bout d'|en parallele|des que|dans un premier temps|dans un second temps|[1-9][).]|apres)(?!\w)"
)
_ROLE = re.compile(
    r"(?<!\w)(?:direct(?:eur|rice|ion)|responsables?(?! de (?:l'incident|la panne))|gerante?s?|presidente?s?|community manager|cm|porte-parole|avocate?s?|cellule|referente?s?|chef(?:fe)?s?|maire|elue?s?|mme|m\.|charge(?:e)? de|secretaire|patronn?e?|fondat(?:eur|rice)|animat(?:eur|rice)|juriste|agence|bureau|coordinat(?:eur|rice)|astreinte|de garde|pilote|moderat(?:eur|rice)|associee?s?|dirigeante?s?)(?!\w)"
)
_ROLE_HEADER = re.compile(r"(?<!\w)(?:qui|responsables?|roles?|pilotes?|acteurs?|referents?|personnes?|charge)(?!\w)")
_NAMED = re.compile(rf"(?<!\w){_CRISIS}(?!\w)")
_HEADER_STEP = re.compile(r"(?<!\w)(?:etapes?|actions?|phases?|que faire|delais?|temps|moment|niveaux?|quand|conduite)(?!\w)")


def _clauses(unit: Unit) -> list[str]:
    parts = re.split(r"\s*;\s*|,\s+(?=puis|ensuite|enfin|et enfin|apres quoi)|(?<=\w)\s+(?=\(?[1-9]\)\s)|\s+puis\s+", unit.plain)
    return [part for part in parts if len(part.split()) >= 2]


def _steps(blocks: list[Block], titled: bool) -> tuple[int, list[Block]]:
    """Return the number of steps and their blocks: rows of a table, items of a list, else marked clauses."""
    for block in blocks:
        if block.table is None:
            continue
        seen = view(block.table)
        rows = [row for row in units_of([block]) if row.count >= 4]
        fits = not seen.header or any(_HEADER_STEP.search(plain(text)) for text in seen.header)
        if fits and len(rows) >= 2 and sum(bool(_ACTION.search(row.plain)) for row in rows) * 2 >= len(rows):
            return len(rows), [block]
    items = [unit for unit in units_of(blocks) if unit.block.kind == "list_item" and (unit.block.list_level or 1) == 1]
    if len(items) >= 2 and not all(theory(unit.text) for unit in items):
        acting = sum(bool(_ACTION.search(unit.plain) or _MARK.search(unit.plain)) for unit in items)
        if acting * 2 >= len(items):
            return len(items), [unit.block for unit in items]
    count, holders = 0, []
    for unit in units_of(blocks):
        if unit.block.kind not in ("paragraph", "list_item") or theory(unit.text):
            continue
        clauses = _clauses(unit)
        good = [c for c in clauses if _ACTION.search(c) and (titled or _MARK.search(c) or len(clauses) > 1 or _MARK.search(unit.plain))]
        if good:
            count += len(good)
            holders.append(unit.block)
    return count, holders


def _element(blocks: list[Block], titled: bool) -> Element | None:
    count, holders = _steps(blocks, titled)
    if count < 2 or (not titled and count < 3):
        return None
    parts = distinct(holders)
    text = plain("\n".join(block.text for block in blocks if titled or block in parts))
    headers = [plain(cell) for block in parts if block.table is not None for cell in view(block.table).header]
    roles = bool(_ROLE.search(text)) or any(_ROLE_HEADER.search(cell) for cell in headers)
    missing, details = [], []
    if count < 3:
        missing.append("steps")
        details.append("protocole de crise : moins de trois étapes")
    if not roles:
        missing.append("roles")
        details.append("protocole de crise : personne n'est désigné pour agir")
    return make_element("crisis", parts, {"steps": count, "roles": roles}, missing=missing, details=details, name="Protocole de crise")


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
    """Find crisis protocols: one element per titled zone, then passages that name a crisis and give three steps or more."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE, _REFUSED):
        found = _element(list(zone.content), True)
        if found:
            elements.append(found)
            covered.update(block.id for block in zone.blocks)
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
            found = _element(group, len(group) > 1)
            if found:
                elements.append(found)
                covered.update(one.id for one in group)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    titles = {title for element in elements for title in element.section}
    mentions = named_only(document, "crisis", _NAMED, covered, lambda block: block.text not in titles)
    return Detection(elements=tuple(elements), mentions=tuple(mentions))
