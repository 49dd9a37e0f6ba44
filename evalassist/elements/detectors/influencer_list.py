"""Liste d'influenceurs (créateurs, ambassadeurs, relais d'opinion).

Ce qui est cherché : des personnes ou des comptes nommés, avec la taille de leur audience et la raison de les choisir.
Formes reconnues : tableau (tous les créateurs, ou quelques lignes « Créatrices » d'une carte des communautés), liste de comptes, texte qui en
présente au moins deux.
Champs : people (nombre de personnes ou de comptes), audience, justification (oui ou non).
Complet : l'audience et la justification, pour chacun.
Ce qui n'est pas retenu : « nous contacterons des influenceurs » sans nom, une définition de l'influence, une piste abandonnée, ses propres comptes.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._influence_parts import influencer_rows, public_columns
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import AUDIENCE_NUMBER, HANDLE, INFLUENCER_WORD, has_audience
from evalassist.elements.detectors._units import assembled
from evalassist.elements.tools import (
    Zone,
    context_of,
    heading_level,
    is_definition,
    is_instruction,
    label_value,
    make_element,
    neighbours,
    plain,
    view,
    zones,
)
from evalassist.language.quantities import find_numbers
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(
    r"(?<!\w)(?:(?:nano|micro|macro)?-?\s?influenceu(?:r|se)s?|marketing d'influence|createurs? de contenus?|creatrices? de contenus?|ambassadeurs? de (?:la )?marque)(?!\w)"
)
_REASON = re.compile(
    r"\b(?:parce qu\w*|car\b|puisqu\w*|pour (?:son|sa|ses|leur|leurs)|affinite\w*|partage\w* (?:nos|notre|les|l')|correspond\w*|coheren\w+|proche de|en phase|pertinent\w*|touche\w*|s'adresse\w*|parle\w* (?:a|de|aux?)|"
    r"son public|sa communaute|son audience|valeurs|credib\w+|legitim\w+|authenti\w+|choisi\w*|retenu\w*|interesse\w*|specialis\w+|passionne\w*|exactement|notre (?:public|cible|clientele|coeur)|habite|local\w*|engagement|fidele\w*|raison|atout)\b"
)
_GIVEN_UP = re.compile(
    r"\b(?:j'ai (?:laisse tomber|renonce|ecarte|abandonne)|nous avons (?:renonce|ecarte|abandonne)|ecarte\w*|renonce\w*|trop cher\w*|pas retenu\w*|au depart je voulais)\b"
)
_RESULTS = re.compile(
    r"(?<!\w)(?:groupes? (?:facebook|whatsapp)|(?:nous|m') ?(?:a|ont) (?:amene|rapporte|apporte|valu)\w*|gagne\w*|vue?s? [\d \u202f\u00a0]+ fois|a ete vue?)(?!\w)"
)
_NEAR = re.compile(
    r"(?<!\w)(?:influence(?!r)|collab\w*|partenari\w+|ambassad\w+|createu?r\w*|creatrice\w*|short-?list|relais|prescript\w+|comptes? (?:a (?:contacter|suivre|approcher)|reper\w+|retenus?|locaux|partenaires|invites?)|(?:reper|retenu|contact|approch|sollicit|invit)\w* (?:plusieurs|quelques|trois|quatre|cinq|six|des|ces) (?:comptes|personnes|profils)|qui parle\w* de|porte-voix|allies?)(?!\w)"
)
_OTHER_ACCOUNTS = re.compile(
    r"(?<!\w)(?:concurren\w+|rival\w*|rivaux|confreres?|benchmark|l'equipe|nos comptes|mes comptes|notre compte|comptes? (?:officiels?|de la marque)|veille|sources?|statistiques?|abonnes (?:obtenus|gagnes))(?!\w)"
)
_PSEUDO = re.compile(r"(?<![\w@./-])(?=[a-z0-9._]*[a-z]{3})[a-z][a-z0-9]*(?:[._][a-z0-9]+)+(?![\w./])|(?<![\w@./-])[a-z]{6,}\d{1,4}(?!\w)")
_SIZE = re.compile(
    r"(?<!\w)\d+(?:[.,]\d+)?\s?[kK](?!\w|\s?€)|(?:communaut|audience|suivie? par|abonn|followers)\w*\s(?:\w+\s){0,3}:?\s?\d[\d \u202f\u00a0.]*\d|\d[\d \u202f\u00a0.]{2,} (?:personnes|fidèles|sur (?:Instagram|TikTok|YouTube|Insta))"
)
_EXAMPLES = (
    Example("# Influenceurs\n\n| Influenceur | Abonnés | Pourquoi |\n|---|---|---|\n| @lina.cuisine | 12 400 | elle cuisine local |\n| @marc.velo | 3 100 | son public est le nôtre |\n", True, "complete"),
    Example("# Les créatrices à contacter\n\n- @lesjoursdemaia, 8 200 abonnés : elle partage nos valeurs de réparation\n- @toutseraccommode, 15 k abonnés : son public de couturières correspond à notre cible\n", True, "complete"),
    Example("# Relais\n\nDeux influenceuses locales : @nina.rennes (6 000 abonnés), choisie parce que son audience habite la ville, et @papa.poule35 (2 300 abonnés), retenu pour son ton.\n", True, "complete"),
    Example("# Ambassadeurs\n\n| Nom | Réseau | Abonnés |\n|---|---|---|\n| Léo Brisac | TikTok | 40 000 |\n| Sana Merle | Instagram | 9 000 |\n", True, "incomplete"),
    Example("# Influence\n\nNous contacterons des influenceurs locaux correspondant à nos valeurs.\n", False),
    Example("# Influence\n\nUn influenceur est une personne qui a de l'audience ; un nano-influenceur a moins de 10 000 abonnés.\n", False),
    Example("# Influence\n\nJe voulais contacter une influenceuse connue, mais elle demande 2 000 € par publication. J'ai laissé tomber.\n", False),
    Example("# Nos comptes\n\n| Réseau | Compte | Abonnés |\n|---|---|---|\n| Instagram | @atelier.lou | 300 |\n| Facebook | Atelier Lou | 800 |\n", False),
)  # fmt: skip


@detector(
    "influencer_list",
    title="liste d'influenceurs",
    fields=("people", "audience", "justification"),
    required=("audience", "justification"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the lists of creators and where influence is only named."""
    elements = [_of_table(document, read) for read in readings_of(document, "influencer_list") if not _tiers(read)]
    taken = {read.block.id for read in table_readings(document)} | {one for element in elements for one in element.block_ids}
    for blocks, people, sized, reasons in _cards(document, taken):
        elements.append(_result(blocks, people, sized, reasons))
        taken |= {block.id for block in blocks}
    for group in _groups(document, taken):
        elements.append(_of_blocks(group))
        taken |= {block.id for block in group}
    elements += guessed(document, "influencer_list", elements, _guess)
    return assembled(document, "influencer_list", elements, _NAME, taken, lambda block: block.kind != "table")


def _result(blocks: Sequence[Block], people: int, audience: bool, reason: bool, quote: str | None = None) -> Element:
    missing, details = [], []
    if not audience:
        missing.append("audience")
        details.append("influenceurs : la taille de l'audience n'est pas donnée pour chacun")
    if not reason:
        missing.append("justification")
        details.append("influenceurs : le choix n'est pas justifié pour chacun")
    fields = {"people": people, "audience": audience, "justification": reason}
    return make_element("influencer_list", blocks, fields, missing=missing, details=details, name="Influenceurs", quote=quote)


_NETWORK = re.compile(r"\W*(?:instagram|facebook|linkedin|tiktok|tik tok|youtube|pinterest|snapchat|whatsapp|twitter|x|threads|newsletter)\W*$")


def _guess(blocks: Sequence[Block]) -> Element | None:
    """Read the creators of a place the learned typer points at: rows of a table, lines, or sentences."""
    told = [block for block in blocks if heading_level(block) is None]
    rows = [row for block in told if block.table is not None for row in view(block.table).rows]
    if not rows:
        return _of_blocks(told) if told else None
    rows = influencer_rows(rows, True, next(" ".join(view(one.table).header[:1]) for one in told if one.table is not None)) or rows
    if all(_NETWORK.match(plain(row[0])) for row in rows if row):
        return None  # one's own accounts, network by network
    texts = [" ".join(row) for row in rows]
    sized = sum(bool(re.search(r"\d", text) or _sizes(text)) for text in texts)
    reasons = sum(bool(_REASON.search(plain(text))) for text in texts)
    return _result(told, len(rows), sized >= 0.8 * len(rows), reasons >= 0.5 * len(rows))


def _tiers(read: Reading) -> bool:
    """Whether a table classes creators by size (nano, micro, macro…) instead of naming some."""
    return sum(bool(_TIER.match(plain(row[0]))) for row in read.rows) >= 2


def _of_table(document: Document, read: Reading) -> Element:
    announced = bool(INFLUENCER_WORD.search(read.context + plain(" ".join(read.seen.header[:2]))))
    rows = influencer_rows(read.rows, announced, " ".join(read.seen.header[:1])) or read.rows
    columns = [*read.roles.get("audience", []), *public_columns(read.seen)]
    sized = [row for row in rows if has_audience(" ".join(row)) or any(find_numbers(row[c]) for c in columns if c < len(row))]
    reasons = read.roles.get("reason", [])
    given = [
        row for row in rows if any(re.search(r"\w{3}", row[c]) for c in reasons if c < len(row)) or _REASON.search(plain(" ".join(row[1:])))
    ]
    after = neighbours(document, read.block, 0, 1)
    handles = [match.group() for row in rows for match in HANDLE.finditer(" ".join(row))]
    told = [block for block in after if handles and all(handle in block.text for handle in handles) and _REASON.search(plain(block.text))]
    quote = next((cell for row in rows for cell in row[1:] if len(cell.split()) >= 3 and cell in read.block.text), None)
    return _result([read.block, *told], len(rows), len(sized) >= 0.8 * len(rows), bool(told) or len(given) >= 0.8 * len(rows), quote)


_TIER = re.compile(
    r"^\W*(?:les |des )?(?:nano|micro|mid|meso|macro|mega|celebrites?|stars?)(?:[- ]?tier|\W?influ\w*)?\W*(?:$|[:|(–-]|\d|de |entre )"
)
_OTHERS_USE = re.compile(r"(?<!\w)(?:concurren\w+|rival\w*|rivaux|(?:la marque|l'enseigne) \w+ (?:travaille|collabore|a fait appel))(?!\w)")
_CARD_LINE = re.compile(
    r"^(?:communaute|audience|abonnes?|followers?|taille|reseaux?|plateformes?|compte|pseudo|pourquoi\w*|raison|justification|choix|affinites?|interet|ligne|univers|style|engagement|taux d'engagement|contrepartie|proposition|statistiques|public|why)(?!\w)"
)


def _cards(document: Document, taken: set[str]) -> list[tuple[list[Block], int, bool, bool]]:
    """Sheets, one heading a creator, whose lines give audience or reason, under a chapter of influence: (blocks, people, sizes, reasons)."""
    chapters: dict[tuple[str, ...], list[Zone]] = {}
    for zone in zones(document):
        chapter = zone.heading.section
        if zone.heading.id not in taken and chapter and (INFLUENCER_WORD.search(plain(chapter[-1])) or _NEAR.search(plain(chapter[-1]))):
            labels = [pair for block in zone.content if (pair := label_value(block.text)) and _CARD_LINE.match(plain(pair[0]))]
            if labels and len(zone.blocks) <= 8:
                chapters.setdefault((*chapter, str(zone.level)), []).append(zone)
    found = []
    for group in chapters.values():
        if len(group) < 2 or _OTHER_ACCOUNTS.search(plain(group[0].heading.section[-1])):
            continue
        sized = sum(
            bool(_sizes(zone.text) or re.search(r"(?:communaute|audience|abonnes?|taille)\w* ?: ?\D{0,12}\d", plain(zone.text)))
            for zone in group
        )
        reasons = sum(
            bool(
                _REASON.search(plain(zone.text))
                or re.search(r"\b(?:pourquoi|raison|justification|choix|affinite|interet)", plain(zone.text))
            )
            for zone in group
        )
        blocks = [block for zone in group for block in (zone.heading, *zone.content)]
        found.append((blocks, len(group), sized >= 0.8 * len(group), reasons >= 0.8 * len(group)))
    return found


def _accounts(text: str) -> set[str]:
    """Return the accounts a text names: "@name", or a pseudonym written bare ("sous_les_pins", "lucie.brode")."""
    bare = {one.group() for one in _PSEUDO.finditer(text) if not re.search(r"\.(?:fr|com|org|net|eu|io|bzh|example)$", one.group())}
    return {one.lstrip("@").rstrip(".") for one in HANDLE.findall(text)} | bare


def _people(text: str) -> int:
    named = re.search(r"(?<!^)[A-ZÀ-Ý][a-zà-ÿ]+|@", text) and not _RESULTS.search(plain(text))
    return max(len(_accounts(text)), _sizes(text) if named else 0)


_FOLLOWING = re.compile(
    r"^\s?(?:d'|de )?(?:\w+ )?(?:abonne|follower|fidel|inscrit|curieux|membre|lecteur|auditeur|ecoutes?|personnes|vues|gens|passionne|gourmand|parents|joueurs)"
)


def _sizes(text: str) -> int:
    said = plain(text)
    spelt = sum(one.value >= 500 and bool(_FOLLOWING.match(said[one.end : one.end + 40])) for one in find_numbers(text))
    spans = sorted(match.span() for match in (*AUDIENCE_NUMBER.finditer(said), *_SIZE.finditer(text)))
    apart = sum(index == 0 or start >= max(end for _, end in spans[:index]) for index, (start, _) in enumerate(spans))
    return max(spelt, apart)


def _groups(document: Document, taken: set[str]) -> list[list[Block]]:
    """Runs of lines, in one section, that each present creators by an account or a name with an audience."""
    groups: list[list[Block]] = []
    for block in document.body():
        if block.id in taken or block.kind not in ("paragraph", "list_item") or _people(block.text) == 0:
            continue
        if _TIER.match(plain(block.text)) or _OTHERS_USE.search(plain(block.text)):
            continue
        if _GIVEN_UP.search(plain(block.text)) or is_definition(block.text) or is_instruction(block.text):
            continue
        last = groups[-1][-1] if groups else None
        if last is not None and last.section == block.section:
            groups[-1].append(block)
        else:
            groups.append([block])
    groups = [_whole(document, group, taken) for group in groups]
    kept = _named(document, taken | {block.id for group in groups for block in group})
    for group in groups:
        texts = "\n".join(block.text for block in group)
        context = plain("\n".join([*group[0].section[-1:], context_of(document, group[0]).split("\n")[-1]]))
        near = f"{context}\n{plain(texts)}"
        if any("#" in block.text for block in group) or sum(_people(block.text) for block in group) < 2 or _OTHER_ACCOUNTS.search(context):
            continue
        told = _sizes(texts) or _REASON.search(plain(texts)) or len(_accounts(texts)) >= 2
        sure = INFLUENCER_WORD.search(near) and (_sizes(texts) or _REASON.search(plain(texts)))
        if sure or (told and _NEAR.search(near if _accounts(texts) else context)):
            kept.append(group)
    return kept


def _whole(document: Document, group: list[Block], taken: set[str]) -> list[Block]:
    """Return the whole list of which at least two lines present creators by their size: the lines that only name one count too."""
    if len(group) < 2 or any(block.kind != "list_item" or not _LABEL.match(block.text) for block in group):
        return group
    body = document.body()
    ids = {block.id for block in group}
    at = [index for index, block in enumerate(body) if block.id in ids]
    first, last = at[0], at[-1]

    def beside(index: int) -> bool:
        return (
            0 <= index < len(body)
            and body[index].kind == "list_item"
            and body[index].section == group[0].section
            and body[index].id not in taken
            and bool(_NAMED.match(body[index].text))
        )

    while beside(first - 1):
        first -= 1
    while beside(last + 1):
        last += 1
    between = body[first : last + 1]
    extra = [index for index, block in enumerate(between, first) if block.id not in ids]
    return list(between) if len(extra) < len(group) and all(map(beside, extra)) else group


_NAMED = re.compile(r"\s*(?:(?:M\.|Mme|Le|La|Les|L') ?)?[A-ZÀ-Ý@][^:;.!?]{2,45}?\s*(?:[:,(–—]|-\s)")
_LABEL = re.compile(r"^\W{0,3}[^:,;()–—!?.]{2,45}?\s*(?:[:,;(–—]|-\s)")


def _named(document: Document, taken: set[str]) -> list[list[Block]]:
    """Lists or text boxes of at least two lines that each open with a name and give a reason or a size, announced as creators or relays."""
    found = []
    for (listed, _), group in groupby(
        document.body(), key=lambda b: ((b.kind == "list_item" or b.form in ("textbox", "smartart")) and b.id not in taken, b.section)
    ):
        lines = [block for block in group if listed and block.table is None and len(block.text.split()) >= 4]
        if len(lines) < 2:
            continue
        context = plain("\n".join([*lines[0].section[-1:], *context_of(document, lines[0]).split("\n")[-1:]]))
        said = INFLUENCER_WORD.search(context) or _NEAR.search(context)
        named = [
            block for block in lines if _LABEL.match(block.text) and not _TIER.match(plain(block.text)) and not is_definition(block.text)
        ]
        told = [block for block in named if _sizes(block.text) or _REASON.search(plain(block.text))]
        if said and not _OTHER_ACCOUNTS.search(context) and len(named) >= 0.8 * len(lines) and len(told) * 2 >= len(lines):
            found.append(lines)
    return found


def _told(text: str) -> bool:
    """Whether a line goes on, after its colon, with a clause about the person: five words, a subject and a verb."""
    pair = label_value(text)
    return bool(pair and len(pair[1].split()) >= 5 and re.match(r"\W*(?:elle|il|elles|ils|ses?|sa|son|nos|nous|on|tout le monde)(?!\w)", plain(pair[1])))


def _of_blocks(group: Sequence[Block]) -> Element:
    people = sum(max(1, _people(block.text)) for block in group)
    text = plain("\n".join(block.text for block in group))
    sized = sum(_sizes(block.text) for block in group)
    if len(group) > 1:
        reasons = sum(bool(_REASON.search(plain(block.text)) or _told(block.text)) for block in group) >= 0.8 * len(group)
    else:
        reasons = len(_REASON.findall(text)) >= min(people, 2)
    return _result(group, people, sized >= 0.8 * people, reasons)
