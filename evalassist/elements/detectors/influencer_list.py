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

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._plan_tables import Reading, influencer_rows, public_columns, readings_of, table_readings
from evalassist.elements.detectors._plan_words import AUDIENCE_NUMBER, HANDLE, INFLUENCER_WORD, has_audience
from evalassist.elements.tools import context_of, is_definition, is_instruction, make_element, named_only, neighbours, plain
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
_FOLLOWERS = re.compile(r"\d[\d  .,]*\s?(?:k|m|mille|millions?)?\s?(?:d'|de )?(?:abonne\w*|followers?|fans)")
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
    elements = [_of_table(document, read) for read in readings_of(document, "influencer_list")]
    taken = {read.block.id for read in table_readings(document)} | {one for element in elements for one in element.block_ids}
    for group in _groups(document, taken):
        elements.append(_of_blocks(group))
        taken |= {block.id for block in group}
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(document, "influencer_list", _NAME, taken | titled, lambda block: block.kind != "table")
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


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


def _of_table(document: Document, read: Reading) -> Element:
    announced = bool(INFLUENCER_WORD.search(read.context + plain(" ".join(read.seen.header[:2]))))
    rows = influencer_rows(read.rows, announced) or read.rows
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


def _people(text: str) -> int:
    handles = len(set(HANDLE.findall(text)))
    return max(handles, len(_FOLLOWERS.findall(plain(text))) if re.search(r"(?<!^)[A-ZÀ-Ý][a-zà-ÿ]+|@", text) else 0)


def _groups(document: Document, taken: set[str]) -> list[list[Block]]:
    """Runs of lines, in one section, that each present creators by a handle or a name with an audience."""
    groups: list[list[Block]] = []
    for block in document.body():
        if block.id in taken or block.kind not in ("paragraph", "list_item") or _people(block.text) == 0:
            continue
        if _GIVEN_UP.search(plain(block.text)) or is_definition(block.text) or is_instruction(block.text):
            continue
        last = groups[-1][-1] if groups else None
        if last is not None and last.section == block.section:
            groups[-1].append(block)
        else:
            groups.append([block])
    kept = []
    for group in groups:
        texts = "\n".join(block.text for block in group)
        near = plain("\n".join([*group[0].section[-1:], context_of(document, group[0]).split("\n")[-1], texts]))
        sized = AUDIENCE_NUMBER.search(plain(texts))
        if INFLUENCER_WORD.search(near) and sum(_people(block.text) for block in group) >= 2 and (sized or _REASON.search(plain(texts))):
            own = [block for block in group if HANDLE.search(block.text) or INFLUENCER_WORD.search(near)]
            kept.append(own)
    return [group for group in kept if not any("#" in block.text for block in group)]


def _of_blocks(group: Sequence[Block]) -> Element:
    people = sum(_people(block.text) for block in group)
    text = plain("\n".join(block.text for block in group))
    sized = len(AUDIENCE_NUMBER.findall(text))
    if len(group) > 1:
        reasons = sum(bool(_REASON.search(plain(block.text))) for block in group) >= 0.8 * len(group)
    else:
        reasons = len(_REASON.findall(text)) >= min(people, 2)
    return _result(group, people, sized >= 0.8 * people, reasons)
