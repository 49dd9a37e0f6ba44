"""Captures d'écran : images annoncées par une légende, un titre ou un renvoi, qui montrent un réglage ou un résultat.

Ce qui est cherché
    Les captures d'écran réellement jointes au dossier et ce qu'elles montrent : l'outil, le réglage, le résultat.

Formes reconnues
    Légende d'une image (« Figure 4 – Capture du gestionnaire de publicités : ciblage »), renvoi au-dessus ou au-dessous d'une image (« la
    capture ci-dessous montre… »), texte de remplacement d'une image, texte lu dans une capture par OCR sous une légende.

Champs
    images (combien d'images accompagnent le passage), tool (l'outil est nommé), settings (un réglage est montré : ciblage, budget, audience…), results
    (des statistiques sont montrées), commented (la capture est expliquée par une phrase), words (l'outil et les réglages nommés).

Ce qui n'est pas retenu
    Un renvoi sans image (« voir les captures en annexe » quand rien n'y est), la consigne « insérer une capture », la promesse, la photo ou le schéma.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.tools import is_instruction, make_element, make_mention, mention_reason, plain, sentence_with
from evalassist.model.document import BODY_KINDS, Block, Document
from evalassist.model.element import Detection, Element, FieldValue, Mention

_CAPTURE = re.compile(
    r"(?<!\w)(?:captures? (?:d'ecran|de l'ecran|ecran|du (?:gestionnaire|tableau|compte|profil|reglage|parametrage|site|post|business|reseau|ciblage)|de (?:la (?:page|campagne|publicite|story|configuration)|l'(?:interface|audience|outil|annonce|onglet|application))|des (?:statistiques|reglages|parametres|stories))|captures?(?= (?:\d|n°|ci-|:|instagram|facebook|meta|linkedin|tiktok|canva|google|montr|prise|du|de l))|copies? d'ecran|impressions? d'ecran|screenshots?|screen shots?|ecrans? (?:de (?:parametrage|reglage|configuration)|du (?:gestionnaire|ciblage)))(?!\w)"
)
_NEED = re.compile(r"(?<!\w)(?:inserer|a inserer|ajouter|mettre|joindre|coller)\b.{0,30}(?:capture|copie d'ecran|screenshot)")
_TOOL = re.compile(
    r"(?<!\w)(?:meta (?:ads|business)(?: suite| manager)?|business (?:suite|manager)|ads manager|facebook ads|gestionnaire de publicites?|google (?:ads|analytics|business|search console|alerts|trends)|campaign manager|linkedin|instagram|facebook|tiktok(?: ads)?|youtube(?: studio)?|pinterest|canva|capcut|hootsuite|buffer|swello|metricool|agorapulse|mailchimp|brevo|sendinblue|wordpress|wix|shopify|prestashop|trello|notion|feedly|semrush|ubersuggest|looker(?: studio)?|search console|analytics|snapchat|discord|twitch|creator studio|later|yoast|hubspot|figma|asana|excel)(?!\w)"
)
_SETTINGS = re.compile(
    r"(?<!\w)(?:cibl\w+|audiences?|budgets?|parametr\w+|reglages?|regle[rs]?|configur\w+|localisation|centres? d'interet|placements?|objectif de campagne|enchere|rayon|tranche d'age|programm\w+|planifi\w+|roles?|autorisations?|pixel|filtres?|mots? (?:bloques|masques|interdits)|confidentialite|double authentification|balises?|utm|segment\w*|exclusion\w*|calendrier de publication)(?!\w)"
)
_RESULTS = re.compile(
    r"(?<!\w)(?:statistiques?|resultats?|portee|impressions(?! d'ecran)|vues|clics?|taux|abonnes|engagement|tableau de bord|couverture|insights?|performances?|interactions)(?!\w)"
)
_COMMENT = re.compile(
    r"(?<!\w)(?:montr\w+|on (?:voit|lit|constate|remarque)|illustr\w+|j'ai (?:regle|choisi|limite|coche|fixe|active|parametre|selectionne|programme|exclu)|nous avons (?:regle|choisi|limite|fixe|active|parametre|selectionne)|apparait|visible|comme le|car|parce qu\w+|afin d\w+)(?!\w)"
)
_OTHER = re.compile(r"(?<!\w)(?:capture de (?:mouvement|donnees|leads|mails)|captures? video)(?!\w)")


def _named(text: str) -> bool:
    said = plain(text)
    return bool(_CAPTURE.search(said)) and not _OTHER.search(said)


def _is_picture(block: Block) -> bool:
    return block.kind == "image" or block.form == "ocr"


def _images_near(blocks: list[Block], index: int) -> list[Block]:
    """Return the pictures next to a block: at most two blocks before, three after, headings as fences."""
    found = []
    for step, reach in ((-1, 2), (1, 3)):
        place = index + step
        left = reach
        while 0 <= place < len(blocks) and (left > 0 or _is_picture(blocks[place])):
            block = blocks[place]
            if block.kind == "heading":
                break
            if _is_picture(block):
                found.append(block)
            else:
                left -= 1
            place += step
    return found


def _element(block: Block, images: list[Block], around: list[Block]) -> Element:
    text = "\n".join(dict.fromkeys([block.text, *(image.alt or image.text for image in images), *(one.text for one in around)]))
    said = plain(text)
    words = [match.group() for pattern in (_TOOL, _SETTINGS) for match in pattern.finditer(said)]
    commented = any(_COMMENT.search(plain(one.text)) and len(one.text.split()) >= 8 for one in (block, *around))
    fields: dict[str, FieldValue] = {
        "images": len({image.anchor or image.id if image.form == "ocr" else image.id for image in images}),
        "tool": bool(_TOOL.search(said)),
        "settings": bool(_SETTINGS.search(said)),
        "results": bool(_RESULTS.search(said)),
        "commented": commented,
        "words": " ; ".join(dict.fromkeys(words))[:200],
    }
    details = [] if commented else ["capture d'écran : rien n'explique ce qu'elle montre"]
    return make_element(
        "screenshot",
        [block],
        fields,
        form="image",
        details=details,
        name="Capture d'écran",
        quote=sentence_with(block.text, _CAPTURE),
        text=text,
    )


@detector(
    "screenshot",
    title="capture d'écran",
    fields=("images", "tool", "settings", "results", "commented", "words"),
    required=(),
    examples=(
        Example(
            "J'ai réglé le ciblage dans le gestionnaire de publicités, comme le montre la capture d'écran.\n[image] x\n[caption] Figure 2 – Capture d'écran du ciblage : femmes de 25 à 40 ans, rayon de 10 km\n",
            True,
            "complete",
        ),
        Example("[image] x\n[caption] Copie d'écran des statistiques Instagram du mois de mars\n", True),
        Example("## Annexe 3 : copies d'écran\nCapture d'écran de la programmation dans Meta Business Suite :\n[image] x\n", True),
        Example("[caption] Screenshot de la campagne TikTok\n[ocr] Budget quotidien 12 € Âge 18-24\n", True),
        Example("Les captures d'écran seront ajoutées en annexe plus tard.", False),
        Example("[Insérer ici une capture d'écran du ciblage]", False),
        Example("[image] x\n[caption] Photo de la vitrine le jour de l'ouverture\n", False),
        Example("Le logiciel de gestion de la flotte, très professionnel, permet de savoir où est chaque vélo.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find screenshots that are there: a caption, lead-in or cross-reference next to a picture; references without a picture are mentions."""
    blocks = [block for block in document.blocks if block.kind not in ("header", "footer", "hidden", "deleted", "comment", "toc")]
    elements: list[Element] = []
    mentions: list[Mention] = [
        make_mention("screenshot", block, "heading_only") for block in document.blocks if block.kind == "toc" and _named(block.text)
    ]
    used: set[str] = set()
    order = sorted(range(len(blocks)), key=lambda index: (blocks[index].kind != "caption", index))
    later: list[tuple[Block, list[Block]]] = []
    for index in order:
        block = blocks[index]
        if not block.text or block.kind not in BODY_KINDS or block.kind == "heading" or block.form == "ocr" or not _named(block.text):
            continue
        images = _images_near(blocks, index)
        fresh = [image for image in images if image.id not in used]
        if not fresh or _NEED.search(plain(block.text)) or is_instruction(block.text):
            later.append((block, images))
            continue
        around = [
            one
            for one in blocks[max(0, index - 3) : index + 4]
            if one.kind in ("paragraph", "list_item")
            and one.id != block.id
            and one.form != "ocr"
            and one.section == block.section
            and (_named(one.text) or _COMMENT.search(plain(one.text)))
        ]
        elements.append(_element(block, fresh, around))
        used.update(image.id for image in fresh)
    for block, images in later:
        if images and not _NEED.search(plain(block.text)):
            continue
        sentence = sentence_with(block.text, _CAPTURE)
        reason = "instruction" if _NEED.search(plain(block.text)) else mention_reason(sentence)
        mentions.append(make_mention("screenshot", block, reason if reason != "definition" or theory(sentence) else "no_data", sentence))
    place = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: place[element.block_ids[0]])
    mentions.sort(key=lambda mention: place[mention.block_id])
    return Detection(elements=tuple(elements), mentions=tuple(mentions))
