"""Modération : règles de traitement des commentaires et réponses rédigées.

Ce qui est cherché
    Des règles (ce qui est masqué, supprimé, signalé, sous quel délai on répond) et des réponses écrites, mot pour mot, à des commentaires, avis
    ou messages.

Formes reconnues
    - charte ou procédure en liste, en tableau (situation, conduite à tenir) ou en phrases ;
    - tableau « commentaire | réponse », lignes « Commentaire : … » puis « Réponse : … », réponses citées entre guillemets ;
    - sous un titre qui parle de modération, de commentaires ou d'avis, ou au fil du texte quand deux règles au moins sont données.

Champs
    rules : au moins deux règles ; replies : nombre de réponses rédigées. Complet avec les deux.

Ce qui n'est pas retenu
    La définition de la modération, la promesse d'une charte, le titre seul, les réponses d'un questionnaire ou d'un entretien, le simple
    relevé de commentaires reçus.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._units import Unit, by_section, distinct, quoted, topic_zones, units_of
from evalassist.elements.tools import grid_of, label_value, make_element, named_only, plain, view
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:moderation|moderer|netiquette|(?:gestion|traitement|suivi|reponses?|repondre|reaction|gerer|face) (?:\w+ ){0,2}(?:commentaires?|avis|messages?|critiques?|communaute|internautes?|abonnes|mecontents?)|"
    r"reponses? (?:types?|aux|modeles?|redigees?|proposees?)|regles? (?:de|du|pour) (?:la )?(?:communaute|groupe|page|vie|bonne conduite)|commentaires?|relation (?:avec la )?(?:communaute|client)|animer? (?:et moderer|la communaute)|animation de (?:la )?communaute|charte (?:de la communaute|des commentaires)|repondre(?! a (?:la|une?|l') (?:demande|besoin|appel)))(?!\w)"
)
_REFUSED = re.compile(r"(?<!\w)(?:questionnaires?|sondages?|enquetes?|entretiens?|interviews?|analyse des resultats|appel d'offres)(?!\w)")
_OBJECT = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|propos|insult\w+|injur\w+|trolls?|spams?|hors[- ]sujet|haineu\w+|racis\w+|sexis\w+|diffam\w+|critiques?|polemiques?|internautes?|abonnes?|membres?|publicite|liens? (?:douteux|publicitaires?)|attaques?|moqueries?|plaintes?|reclamations?|question|mecontent\w*|arnaques?|harcel\w+|demande\w*|donnees personnelles|auteur)(?!\w)"
)
_SANCTION = re.compile(
    r"(?<!\w)(?:supprim\w+|masqu\w+|bloqu\w+|signal(?:e|es|er|ement|ons)|bann\w*|exclu\w*|avert\w+|efface\w*|filtr\w+|interdit\w*|toler\w+|retir\w+|ferm(?:e|er|ons) les commentaires|capture\w*)(?!\w)"
)
_ANSWER = re.compile(
    r"(?<!\w)(?:repon(?:d|ds|dre|dons|dra|dez|se|ses)|remerci\w+|message prive|en prive|mp(?!\w)|transme\w+|transmi\w+|(?:sous|en moins de|dans les|delai)\s(?:de )?(?:\d+|une|deux|trois|quatre|douze|vingt-quatre|quarante-huit) ?(?:h|heures?|minutes?|jours?)|jamais|toujours|calme|courtois\w*|invit(?:e|er|ons)|oriente\w*|escalade|relire|relit)(?!\w)"
)
_CONTEXT = re.compile(
    r"(?<!\w)(?:commentaires?|avis|messages?|internautes?|abonnee?s?|communaute|moderat\w+|moderer|trolls?|facebook|instagram|google|tiktok|linkedin|clients?|adherents?|publi\w+)(?!\w)"
)
_REPLY_HEADER = re.compile(
    r"(?<!\w)(?:reponses?|repliques?|(?:nous|je|on) repond(?:s|ons)?|ma reponse|message envoye|texte de reponse)(?!\w)"
)
_RECEIVED_HEADER = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|situations?|cas|questions?|remarques?|critiques?|types?|publi\w+|internautes?|recu)(?!\w)"
)
_REPLY_LABEL = re.compile(r"^(?:(?:notre|ma|la|exemple de|modele de|proposition de)?\s*(?:reponse|replique)s?)(?!\w)")
_REPLY_CUE = re.compile(r"(?<!\w)(?:repon(?:d|ds|dons|du|dra|dre|se|ses)|replique\w*|->|→)(?!\w)|→|->")
_NAMED = re.compile(r"(?<!\w)(?:moderation|moderer|charte de moderation|netiquette|regles de la communaute)(?!\w)")
_PLACEHOLDER = re.compile(r"^\W*(?:a completer|a rediger|\.\.\.|…|-)?\W*$")


def _is_rule(unit: Unit, titled: bool) -> bool:
    if theory(unit.text) or unit.count < 3:
        return False
    if _SANCTION.search(unit.plain) and (_OBJECT.search(unit.plain) or (titled and unit.block.kind != "paragraph")):
        return True
    return titled and bool(_OBJECT.search(unit.plain) and _ANSWER.search(unit.plain)) and not quoted(unit.text, 6)


def _replies_in_table(block: Block) -> int:
    if block.table is None:
        return 0
    seen = view(block.table)
    column = seen.find(_REPLY_HEADER)
    other = next((i for i, text in enumerate(seen.header) if i != column and _RECEIVED_HEADER.search(plain(text))), None)
    if column is not None and other is not None:
        return sum(len(cell.split()) >= 4 and not _PLACEHOLDER.match(plain(cell)) for cell in seen.column(column))
    grid = grid_of(block.table)
    labelled = [row[1] for row in grid if len(row) == 2 and _REPLY_LABEL.match(plain(row[0]))]
    return sum(len(cell.split()) >= 4 for cell in labelled)


def _replies(blocks: list[Block], titled: bool) -> tuple[int, list[Block]]:
    """Return how many replies are written out and the blocks that hold them."""
    count, holders = 0, []
    for index, block in enumerate(blocks):
        found = _replies_in_table(block)
        if block.table is None:
            pair = label_value(block.text)
            said = plain(block.text)
            if pair and _REPLY_LABEL.match(plain(pair[0])) and len(pair[1].split()) >= 4:
                found = 1
            elif _REPLY_CUE.search(said) and quoted(block.text, 5) and (titled or _CONTEXT.search(said)):
                found = _cited_replies(block.text)
            elif (
                quoted(block.text, 6)
                and index
                and _REPLY_LABEL.match(plain(blocks[index - 1].text))
                and len(blocks[index - 1].text.split()) <= 6
            ):
                found = 1
            if found and theory(block.text) and not quoted(block.text, 5):
                found = 0
        if found:
            count += found
            holders.append(block)
    return count, holders


def _cited_replies(text: str) -> int:
    """Return how many quoted texts are announced as a reply by the words just before them."""
    count, last = 0, 0
    for said in quoted(text, 5):
        start = text.index(said, last)
        count += bool(_REPLY_CUE.search(plain(text[last:start])))
        last = start + len(said)
    return count


def _element(blocks: list[Block], titled: bool) -> Element | None:
    rules = [unit for unit in units_of(blocks) if _is_rule(unit, titled)]
    replies, holders = _replies(blocks, titled)
    replying = {block.id for block in holders}
    rules = [unit for unit in rules if unit.block.id not in replying or _SANCTION.search(unit.plain)]
    has_rules = len(rules) >= 2
    if not has_rules and not replies:
        return None
    if not titled and not has_rules and not any(_CONTEXT.search(plain(block.text)) for block in blocks if block.id in replying):
        return None
    missing, details = [], []
    if not has_rules:
        missing.append("rules")
        details.append("modération : pas de règles de traitement des commentaires")
    if not replies:
        missing.append("replies")
        details.append("modération : aucune réponse rédigée")
    parts = distinct([*(unit.block for unit in rules if has_rules), *holders])
    order = {block.id: index for index, block in enumerate(blocks)}
    parts.sort(key=lambda block: order[block.id])
    quote = next((unit.text for unit in rules if unit.block.id == parts[0].id), None)
    return make_element(
        "moderation", parts, {"rules": has_rules, "replies": replies}, missing=missing, details=details, name="Modération", quote=quote
    )


@detector(
    "moderation",
    title="modération",
    fields=("rules", "replies"),
    required=("rules", "replies"),
    examples=(
        Example(
            "## Règles de modération\n- Insulte ou propos raciste : commentaire masqué, auteur bloqué\n- Critique : réponse publique sous 24 heures, puis message privé\n- Publicité : supprimée sans réponse\n### Réponses types\nRéponse à un retard : « Bonjour Lina, votre colis est parti ce matin, pardon pour l'attente. »\n",
            True,
            "complete",
        ),
        Example(
            "| Commentaire reçu | Réponse proposée |\n|---|---|\n| Trop cher ! | Bonjour Marc, nos paniers pèsent sept kilos et viennent tous de la vallée. |\n| Encore fermé ? | Bonjour, nous ouvrons dès jeudi à 9 heures, à bientôt ! |\n",
            True,
            "incomplete",
        ),
        Example(
            "Les messages injurieux sont supprimés et leur auteur averti une fois. Les commentaires hors sujet sont masqués le soir même par la personne de garde.",
            True,
        ),
        Example(
            "## Face aux avis négatifs\nÀ la cliente qui attendait son devis, j'ai répondu : « Bonjour Sonia, vous avez raison, nous aurions dû vous rappeler lundi. Je vous appelle à midi. »\n",
            True,
        ),
        Example("La modération consiste à supprimer les commentaires injurieux et à signaler les propos haineux.", False),
        Example(
            "## Charte de modération\nNous rédigerons une charte de modération dès que la page aura ses premiers commentaires.\n", False
        ),
        Example(
            "## Résultats du questionnaire\n| Question | Réponse |\n|---|---|\n| Quel réseau ? | Instagram pour deux personnes sur trois environ |\n",
            False,
        ),
        Example("Nous avons reçu 45 commentaires et 12 avis positifs ce mois-ci, dont un message du maire.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find rules for comments and written replies: one element per titled zone, then one per section of the rest."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE, _REFUSED):
        found = _element(list(zone.content), True)
        if found:
            elements.append(found)
            covered.update(block.id for block in zone.blocks)
    for run in by_section(document, covered):
        if any(_REFUSED.search(plain(title)) for title in run[0].section):
            continue
        found = _element(run, False)
        if found:
            elements.append(found)
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    taken = {block_id for element in elements for block_id in element.block_ids} | covered
    titles = {title for element in elements for title in element.section}
    mentions = named_only(document, "moderation", _NAMED, taken, lambda block: block.text not in titles)
    return Detection(elements=tuple(elements), mentions=tuple(mentions))
