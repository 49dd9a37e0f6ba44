"""Tunnel de conversion : les étapes qui mènent de la découverte à la décision.

Ce qui est cherché
    Un parcours en étapes, chacune avec ce qui y est fait (contenu, message, action), quels que soient les mots : notoriété, considération,
    conversion ; attirer, convaincre, vendre ; AIDA ; « d'abord se faire remarquer, puis donner des raisons d'y croire ».

Formes reconnues
    Tableau (une étape par ligne ou par colonne, nommée ou reconnue à ce que les gens y font), liste, intertitres, lignes « Découverte : … »,
    phrases enchaînées, chemin d'une personne raconté sous un titre qui l'annonce, encadrés.

Champs
    stages (nombre d'étapes), awareness (découverte), consideration (intérêt, comparaison), decision (passage à l'acte). Complet avec les trois.

Ce qui n'est pas retenu
    La définition du tunnel, la promesse, le titre seul, une trame vide, un tableau d'objectifs ou d'indicateurs qui cite une seule étape.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._units import assembled, by_section, distinct, topic_zones
from evalassist.elements.tools import clean_title, grid_of, heading_level, label_value, make_element, plain
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:tunnels?|funnel|entonnoir|aida|parcours (?:d'achat|client\w*|utilisateur|visiteur|d'adhesion|de (?:conversion|decision|l'utilisateur|la cible|don)|du (?:client|visiteur|futur|donateur)|des? (?:clients?|cibles?|visiteurs?|adherents?))|parcours d[eu](?: la| l')? ?(?!(?:format|stag|visit(?!eu)|soin|sante|vie|cours|etud|scol|profession|golf|rando|obstacle|motric|insert|integr|orient|marche|peche|recherche)\w*)\w+\W*$|customer journey|(?:leur|son|le) chemin (?:jusqu'a|vers|de|du)|les (?:trois|quatre|cinq) (?:temps|moments|etapes) d'un\w* \w+|(?:de la|du) (?:premiere? )?\w+ (?:au panier|a l'achat|a la commande|au comptoir|a la caisse|jusqu'a (?:nous|la porte|l'achat))|(?:de la|du) \w+ (?:a l'achat|a l'inscription|a l'adhesion|a la (?:vente|commande|reservation|decision)|au (?:don|panier|rendez-vous)))(?!\w)"
)
_STAGES = {
    "awareness": re.compile(
        r"(?<!\w)(?:awareness|notoriete|decouv\w+|attention|attir\w+|attract\w+|visibilite|(?:se )?faire (?:connaitre|remarquer|decouvrir|voir)|prise de conscience|conscience|tofu|haut(?= d[eu] (?:tunnel|funnel|l'entonnoir)|\W*$)|see|decouvre\w*|acquisition|reach|toucher|capter|etre (?:vu|vus|vue|vues|repere\w*)|exposition|accroch\w+|rencontr\w+|il(?:s)? (?:nous )?(?:voi(?:t|ent)|decouvr\w+))(?!\w)"
    ),
    "consideration": re.compile(
        r"(?<!\w)(?:consideration|interets?|interess\w+|desirs?|evaluation|comparaison|compar(?:e|ent|er)|intention|mofu|milieu(?= d[eu] (?:tunnel|funnel|l'entonnoir)|\W*$)|think|activation|verifi\w+|lit les avis|il (?:hesite|compare|cherche)|convaincre|convain\w+|rassur\w+|hesit\w+|reflexion|engagement|engager|donner (?:envie|des raisons|confiance)|seduire|seduction|preference|se renseign\w+|renseignement|envie|confiance|y croire|informer|nurturing)(?!\w)"
    ),
    "decision": re.compile(
        r"(?<!\w)(?:decision|decid\w+|conversion|convert\w+|action|achats?|achet\w+|ventes?|vendre|commande\w*|reserv\w+|inscri\w+|adhesion|adher\w+|pass\w+ a l'act\w+|passage a l'acte|bofu|bas(?= d[eu] (?:tunnel|funnel|l'entonnoir)|\W*$)|do(?=\W*$)|revenus?(?=\W*$)|transformation|transformer|souscri\w+|(?:se|s') ?lance\w*|franchit le pas|craque\w*|dons?|donner(?! (?:envie|des raisons|confiance))|prise de rendez-vous|signature|choix)(?!\w)"
    ),
    "loyalty": re.compile(
        r"(?<!\w)(?:fidelisation|fidelis\w+|fidelite|loyaute|loyalty|care(?=\W*$)|retention|retenir|recommand\w+|ambassad\w+|advocacy|partage|revien\w+|apres[- ](?:l')?(?:achat|vente|visite)|revenir|faire revenir|parrainage)(?!\w)"
    ),
}
_DEEDS = {
    "awareness": re.compile(
        r"(?<!\w)(?:tomb\w+ (?:sur|dessus)|(?:nous |l'annonce |la |une? |notre \w+ |passer )?(?:voit|voient|voir) (?:passer|d'abord|notre|une|la|l')?|appren\w+ (?:que|notre|l')|decouvr\w+|passe devant|crois\w+|entend\w* parler|s(?:ache|ait|avoir|avent|achent|auront?|aura) (?:\w+ )?que [^.;,]{1,25} exist\w+|nous existons|font connaitre|faire connaitre|haut de l'entonnoir|flan\w+|se faire (?:voir|remarquer)|attir\w+|(?:ne |n')?(?:nous |me |le |la )?connai\w+ pas|ne sai\w+ pas que|sans (?:nous|le|la) (?:connaitre|chercher))(?!\w)"
    ),
    "consideration": re.compile(
        r"(?<!\w)(?:compar\w+|(?:lit|lisent|lire|regarde\w*) (?:les|nos|des|la)|hesit\w+|cherch\w+ (?:si|des|a)|verifi\w+|telecharg\w+|se renseign\w+|dout\w+|s'interess\w+|interess\w+|convain\w+|evalu\w+|pose\w* des questions|reflech\w+)(?!\w)"
    ),
    "decision": re.compile(
        r"(?<!\w)(?:reserv\w+|achet\w+|achat|command\w+|s'inscri\w+|appell\w+|pai\w+|payer|se decid\w+|decision|conversion|passage a l'acte|pousse\w* la porte|s'arrete|tranche|prend\w* rendez-vous|signe\w*|franchi\w+|emporte\w* (?:l'affaire|l'adhesion|la decision|le morceau)|conclu(?:t|re|ent)(?!\w)|saute\w* le pas|convainc\w+ par)(?!\w)"
    ),
    "loyalty": re.compile(r"(?<!\w)(?:revien\w+|reviendr\w+|garder|fidelis\w+|recommand\w+|parrain\w+|parle(?:ra|ront|r) de nous|une fois (?:chez|rentre|l'|le|la))(?!\w)"),
}  # fmt: skip
"""What people do at each stage, where no word names it."""
_WALK = re.compile(r"(?<!\w)(?:parcours|chemin|tunnels?|funnel|entonnoir|conver\w+|journey|du premier \w+|achat|commande)(?!\w)")
_STEP = re.compile(r"^\W*(?:etapes?|phases?|stages?|steps?|temps|moments?|niveaux?)(?: d[eu] (?:la |l'|son )?(?:\w+))?\W*$")
_STAGE_NUMBER = re.compile(
    r"^\W*(?:(?:etape|phase|temps|niveau)\s*)?(?:n° ?)?\d*\s*[-.):–—]*\s*(?:la |le |l'|les |phase de |phase d'|etape de |etape d')?"
)
_SEQUENCE = re.compile(
    r"(?<!\w)(?:d'abord|premier temps|premierement|au debut|puis|ensuite|deuxieme temps|second temps|enfin|pour finir|troisieme temps|derniere etape|une fois)(?!\w)"
)
_NAMED = re.compile(r"(?<!\w)(?:tunnel de (?:conversion|vente)s?|funnel|entonnoir|aida)(?!\w)")


@dataclass(frozen=True)
class _Stages:
    names: tuple[str, ...]
    count: int
    blocks: tuple[Block, ...]


def _stage(label: str) -> str | None:
    """Return the stage a short label names at its start ("1. Découverte", "Phase de considération")."""
    said = plain(clean_title(label))
    said = said[_STAGE_NUMBER.match(said).end() :] if _STAGE_NUMBER.match(said) else said  # type: ignore[union-attr]
    if not said or len(said.split()) > 7:
        return None
    best = [(match.start(), name) for name, pattern in _STAGES.items() if (match := pattern.search(said))]
    if not best or min(best)[0] > 14:
        return None
    return min(best)[1]


def _table(block: Block, named: bool) -> _Stages | None:
    if block.table is None:
        return None
    grid = grid_of(block.table)
    if len(grid) < 2 or len(grid[0]) < 2:
        return None
    columns = [list(column) for column in zip(*grid, strict=True)]
    axes = [(columns[0], [row[1:] for row in grid]), (grid[0], [column[1:] for column in columns])]
    for (labels, contents), deeds in [(axis, False) for axis in axes] + [(axis, True) for axis in axes if named]:
        rows = [(label, content) for label, content in zip(labels, contents, strict=True) if label.strip()]
        head = next(bool(label.strip()) for label in labels)
        stages = [
            (_stage(label) or (_deed(content) if deeds and not (head and index == 0) else None), content)
            for index, (label, content) in enumerate(rows)
        ]
        filled = [name for name, content in stages if name and any(len(cell.split()) >= 2 for cell in content)]
        distinct_names = set(filled)
        known = distinct_names & {"awareness", "consideration", "decision"}
        if len(known) >= 3 or (named and len(distinct_names) >= 2):
            if not named and len(filled) * 2 < len(rows):
                continue
            rest = {plain(label) for (name, content), (label, _) in zip(stages[1:], rows[1:], strict=True) if name is None and any(len(cell.split()) >= 2 for cell in content)}
            held = {plain(label) for (name, content), (label, _) in zip(stages, rows, strict=True) if name and any(len(cell.split()) >= 2 for cell in content)}
            return _Stages(tuple(distinct_names), len(held) + (len(rest) if named else 0), (block,))
    return None


def _deed(content: list[str]) -> str | None:
    """Return the stage that the cells of a row tell by what people do there, None when none or several do equally."""
    text = plain(" ; ".join(content))
    counts = {name: len(pattern.findall(text)) for name, pattern in _DEEDS.items()}
    best = max(counts.values())
    names = [name for name, count in counts.items() if count == best]
    return names[0] if best and len(names) == 1 else None


def _named_table(block: Block) -> bool:
    """Whether a table says that its rows or columns are the steps of a path to the purchase: its corner cell names steps, its headings a path."""
    if block.table is None:
        return False
    corner = plain(grid_of(block.table)[0][0]) if grid_of(block.table) else ""
    place = plain(" | ".join(clean_title(title) for title in block.section[-2:]))
    return bool(_STEP.match(corner)) and bool(_WALK.search(corner) or _WALK.search(place))


def _objectives(block: Block) -> bool:
    """Whether a table states objectives or indicators: its rows may bear names of stages."""
    assert block.table is not None
    head = [plain(cell).strip() for row in grid_of(block.table)[:1] for cell in row]
    return sum(bool(re.match(r"(?:[smart]|specifi\w+|mesurab\w+|atteign\w+|realis\w+|tempor\w+)$", cell)) for cell in head) >= 3 or bool(
        re.match(r"(?:objectifs?|indicateurs?|kpis?)(?!\w)", head[0] if head else "")
    )


def _labelled(blocks: list[Block], named: bool) -> _Stages | None:
    """Stages given one per list item, line or sub-heading; each needs words of its own."""
    found: list[tuple[str, Block]] = []
    current: str | None = None
    for block in blocks:
        level = heading_level(block)
        pair = label_value(block.text)
        if block.table is not None:
            current = None
            continue
        if level is not None or block.kind == "heading":
            current = _stage(block.text)
            continue
        if pair and _stage(pair[0]) and len(pair[1].split()) >= 3 and not theory(block.text):
            found.append((_stage(pair[0]) or "", block))
            current = None
            continue
        dash = re.match(r"^(.{3,50}?)\s+(?:[-–—→(]|->)\s*(\S.*)$", block.text)
        boxed = block.kind == "list_item" or block.form in ("textbox", "smartart", "ocr")
        if dash and _stage(dash[1]) and len(dash[2].split()) >= 3 and (boxed or named) and not theory(block.text):
            found.append((_stage(dash[1]) or "", block))
            continue
        if current and len(block.text.split()) >= 4 and not theory(block.text):
            found.append((current, block))
            current = None if block.kind != "list_item" else current
    names = [name for name, _ in found]
    order = list(dict.fromkeys(names))
    known = set(order) & {"awareness", "consideration", "decision"}
    if len(known) >= 3 or (named and len(order) >= 2):
        return _Stages(tuple(order), len(order), tuple(block for _, block in found))
    return None


def _prose(blocks: list[Block], named: bool) -> _Stages | None:
    """Stages told one after the other by sentences with sequence words."""
    found: list[tuple[str, Block]] = []
    marks = 0
    for block in blocks:
        if block.table is not None or heading_level(block) is not None:
            continue
        for start, end in sentences(block.text):
            text = block.text[start:end]
            said = plain(text)
            if theory(text):
                continue
            for clause in re.split(r"\s*;\s*|,\s+(?=puis|ensuite|enfin)", said):
                mark = _SEQUENCE.search(clause)
                if not mark and not named:
                    continue
                head = clause[mark.end() if mark and mark.start() < 25 else 0 :][:60]
                hits = [(match.start(), name) for name, pattern in _STAGES.items() if (match := pattern.search(head))]
                if hits and len(clause.split()) >= 6:
                    marks += bool(mark)
                    found.append((min(hits)[1], block))
    order = list(dict.fromkeys(name for name, _ in found))
    if "awareness" not in order or len(order) < 2 or marks < 2:
        return _walked(blocks) if named else None
    if not named and len(order) < 3 and not _close(found):
        return None
    return _Stages(tuple(order), len(order), tuple(block for _, block in found))


_NOT = re.compile(r"(?<!\w)(?:n'|ne )(?:\w+ )?$")
_ORDER = ("awareness", "consideration", "decision", "loyalty")


def _walked(blocks: list[Block]) -> _Stages | None:
    """The way of a person told clause after clause in a place named for it: three stages, or discovery and decision, in their order."""
    found: list[tuple[str, Block]] = []
    for block in blocks:
        if block.table is not None or heading_level(block) is not None:
            continue
        for start, end in sentences(block.text):
            if theory(block.text[start:end]):
                continue
            for clause in re.split(r"\s*[;:]\s+|,\s+(?=puis|ensuite|enfin)|\)(?:\s+et|,)\s+", plain(block.text[start:end])):
                hits = [(m.start(), name) for table in (_DEEDS, _STAGES) for name, pattern in table.items() if (m := pattern.search(clause)) and (name == "awareness" or not _NOT.search(clause[: m.start()]))]
                if hits and len(clause.split()) >= 4:
                    found.append((min(hits)[1], block))
    first = {name: index for index, (name, _) in reversed(list(enumerate(found)))}
    known = [name for name in _ORDER if name in first]
    if sorted(known, key=lambda name: first[name]) != known or "awareness" not in known or ("decision" not in known and len(known) < 3):
        return None
    return _Stages(tuple(known), len(known), tuple(block for _, block in found))


def _close(found: list[tuple[str, Block]]) -> bool:
    """Whether two stages stand in one block and in order, discovery first."""
    return len({block.id for _, block in found}) == 1 and found[0][0] == "awareness" and found[1][0] == "consideration"


def _element(stages: _Stages) -> Element:
    french = {"awareness": "découverte", "consideration": "considération", "decision": "décision"}
    missing = [name for name in french if name not in stages.names]
    fields: dict[str, bool | int | float | str | None] = {"stages": stages.count, **{name: name in stages.names for name in french}}
    details = [f"tunnel de conversion : étape de {french[name]} absente" for name in missing]
    return make_element("funnel", distinct(stages.blocks), fields, missing=missing, details=details, name="Tunnel de conversion")


@detector(
    "funnel",
    title="tunnel de conversion",
    fields=("stages", "awareness", "consideration", "decision"),
    required=("awareness", "consideration", "decision"),
    examples=(
        Example(
            "## Le parcours du visiteur\n| Étape | Contenu |\n|---|---|\n| Découverte | Réel sur la taille des vignes |\n| Considération | Carrousel sur les trois cuvées |\n| Décision | Lien de réservation de la visite |\n| Fidélisation | Lettre de printemps aux visiteurs |\n",
            True,
            "complete",
        ),
        Example(
            "- Attirer : une vidéo par semaine sur le marché\n- Convaincre : témoignages de deux clientes en story\n- Vendre : code de bienvenue de 5 € sur la boutique\n",
            True,
            "complete",
        ),
        Example(
            "## Amener les parents au club\nD'abord se faire remarquer avec une vidéo à la sortie des écoles. Puis donner confiance, grâce au portrait des entraîneurs et à un essai filmé.\n",
            True,
            "incomplete",
        ),
        Example(
            "## Tunnel de conversion\n### Notoriété\nPublicités vidéo autour de la salle, à dix kilomètres.\n### Intérêt\nArticles de blog sur la reprise du sport.\n### Action\nSéance d'essai réservée depuis le profil.\n",
            True,
            "complete",
        ),
        Example("Le tunnel de conversion se compose de trois étapes qui sont la notoriété, la considération et la décision.", False),
        Example("## Tunnel de conversion\nNous construirons le tunnel dans un second temps.\n", False),
        Example(
            "| Objectif | Indicateur |\n|---|---|\n| Notoriété | 2 000 vues par mois |\n| Recrutement | 3 candidatures reçues |\n", False
        ),
        Example("J'ai d'abord découvert l'entreprise, puis j'ai pris confiance et enfin décidé de rester en alternance.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find conversion funnels: in titled zones first, then any table, list or prose that names the three stages."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE):
        content = list(zone.blocks)
        tables = [stages for block in content if (stages := _table(block, True))]
        found = tables or [stages for stages in (_labelled(content, True) or _prose(content, True),) if stages]
        for stages in found:
            elements.append(_element(stages))
        if found:
            covered.update(block.id for block in zone.blocks)
    for block in document.body():
        free = block.id not in covered and block.table is not None
        named = free and _named_table(block)
        table = _table(block, named) if free and (named or not _objectives(block)) else None
        if table:
            elements.append(_element(table))
            covered.add(block.id)
    for run in by_section(document, covered):
        if re.search(
            r"(?<!\w)(?:j'ai (?:d'abord )?|mon (?:parcours|stage)|swot)", plain(" ".join([*run[0].section[-1:], run[0].text[:120]]))
        ):
            continue
        near = bool(_NAMED.search(plain(" ".join(block.text for block in run))))
        labelled = _labelled([block for block in run if block.table is None], near)
        stages = labelled or _prose(run, near)
        if stages:
            elements.append(_element(stages))
            covered.update(block.id for block in stages.blocks)
    return assembled(document, "funnel", elements, _NAMED, covered)
