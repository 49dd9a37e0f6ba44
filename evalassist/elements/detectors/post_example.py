"""Exemple de publication rédigée.

Ce qui est cherché : le texte d'une publication tel qu'il paraîtrait, un élément par publication.
Formes reconnues : titre (« Publication du 2 juin, Instagram ») suivi du texte, annonce (« Voici un exemple de post : ») suivie d'une zone de
texte ou d'une citation, fiche ou tableau (Plateforme, Texte, Hashtags, Visuel), texte suivi de ses hashtags, « Exemple : « … » ».
Champs : platform, text, hashtags, emoji, mention, link, cta, media (oui ou non). Appel à l'action : un verbe qui invite
(« réservez », « dis-nous »), un lien montré ou une question posée au lecteur à la fin en est un.
Complet : la plateforme, le texte et deux autres éléments.
Ce qui n'est pas retenu : une idée de publication, une ligne de calendrier, une liste de hashtags, un outil de création, une réponse à un
commentaire, un slogan cité.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._plan_tables import table_readings
from evalassist.elements.detectors._plan_words import NETWORK
from evalassist.elements.detectors._post_parts import (
    FOR_WHOM,
    HASHTAG,
    HEAD,
    LEAD,
    PARENT,
    PUT,
    SOCIAL_TITLE,
    TEXT_LABEL,
    has_cta,
    is_described,
    is_marked,
    is_post_text,
    is_screen,
    labels_of,
    network_line,
    picture_after,
    picture_near,
    post_fields,
    quoted,
    quoted_all,
    sent_there,
    speaks_to_readers,
    told_picture,
)
from evalassist.elements.detectors._post_place import content_of, joins, lead_of, opens, text_start
from evalassist.elements.detectors._post_tables import posts_of_table
from evalassist.elements.tools import (
    clean_title,
    heading_level,
    is_definition,
    is_instruction,
    is_promise,
    label_value,
    make_element,
    named_only,
    plain,
)
from evalassist.language.quantities import find_dates
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(r"exemples? (?:de )?(?:posts?|publications?)|maquettes? de (?:posts?|publications?)")
_OTHER_ZONE = re.compile(
    r"moderation|commentaires|conversation|crise|bad buzz|reponses?\b|persona|objectif|bibliograph|entretien|verbatim|questionnaire|concurren|benchmark"
)
_RULE = re.compile(r"^\W*(?:pas de|pas d'|aucune?|on ne|on peut|on se|jamais|ne pas|interdit)(?!\w)")
_RIVAL = re.compile(r"(?<!\w)(?:concurren\w+|rival\w*|rivaux|confreres?)(?!\w)")
_SEARCHED = re.compile(r"(?<!\w)(?:je|nous|on) (?:\w+ )?(?:cherch\w+|surveill\w+|sui(?:s|t|vons))(?!\w)[^.]{0,40}#")
_ANSWERED = re.compile(
    r"^\W*(?:@\w[\w.]*|(?:moi|nous|la page|reponse\w*(?: \w+)?|(?:notre|ma) reponse|commentaires?|avis|pas bon|mauvais|a eviter|a ne pas \w+|non)) ?: ?[«“\"]|(?<!\w)(?:on|nous|je) (?:lui |leur )?repon\w+(?: \w+)? ?: ?[«“\"]"
)
_OWN_TEXT = re.compile(r"\b[Tt]exte\s*:\s*[«“]\s*([^»”]{30,})")
_FRENCH = {
    "platform": "plateforme", "text": "texte", "hashtags": "hashtags", "emoji": "émoji", "mention": "mention d'un compte", "link": "lien",
    "cta": "appel à l'action", "media": "visuel",
}  # fmt: skip
_EXAMPLES = (
    Example("# Publication du 2 juin, Instagram\n\n« 47 kilos, et elle sonne quand on tourne. 🕰️ Farida emmène l'horloge de mamie à l'autre bout de la ville. Vous la voyez passer ? Prenez-la en photo !\n\n#VeloCargo #Besancon »\n", True, "complete"),
    Example("# Ligne\n\nVoici un exemple de publication Instagram :\n\n[textbox] Ta vieille cafetière est très bien ☕ Garde le post pour samedi et dis-nous son âge en commentaire !\n\n[textbox] #Cafe #Tours\n", True, "complete"),
    Example("# Post LinkedIn\n\n- Plateforme : LinkedIn\n- Texte : Nous recrutons un relieur passionné dans notre atelier de Nantes.\n- Hashtags : #emploi #Nantes\n- Visuel : photo de l'équipe\n", True, "complete"),
    Example("# Notre façon de parler\n\nExemple : « Gaston, 9 ans, ronfle et vole le beurre. Il a peur des parapluies. Vous avez un canapé et pas de parapluie ? Appelez-nous. »\n", True, "incomplete"),
    Example("# Création\n\nIl existe d'excellents outils de création comme Canva, CapCut ou la suite Adobe.\n", False),
    Example("# Hashtags\n\nNos hashtags : #velo #cargo #besancon #famille\n", False),
    Example("# Exemple de publication\n\nUn exemple de publication sera ajouté plus tard.\n", False),
    Example("# Réponses aux commentaires\n\nExemple : « Bonjour Paul, merci de votre message, nous sommes désolés pour ce retard et vous écrivons tout de suite en privé. »\n", False),
)  # fmt: skip


@detector(
    "post_example",
    title="exemple de publication",
    fields=("platform", "text", "hashtags", "emoji", "mention", "link", "cta", "media"),
    required=("platform", "text"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the written posts of the dossier, one by one, and where one is only named."""
    taken = {read.block.id for read in table_readings(document)}
    elements: list[Element] = []
    body = [block for block in document.blocks if block.kind not in ("toc", "header", "footer", "hidden", "deleted", "comment")]
    for index, block in enumerate(body):
        if block.id in taken or not block.text or _OTHER_ZONE.search(plain(" ".join(block.section[-1:]))):
            continue
        found = [_result([block], fields, "Publication", text) for fields, text in posts_of_table(block)] if block.kind == "table" else _at(body, index, taken)
        for element in found:
            if block.kind == "table" or not taken & set(element.block_ids):
                elements.append(element)
        taken |= {one for element in found for one in element.block_ids}
    elements += _beside(body, elements, taken)
    taken |= {one for element in elements for one in element.block_ids}
    elements += guessed(document, "post_example", elements, _guess)
    titled = {block.id for element in elements for block in document.blocks if block.text in element.section}
    mentions = named_only(
        document, "post_example", _NAME, taken | titled, lambda block: block.kind != "table" and not block.text.rstrip().endswith(":")
    )
    return Detection(elements=tuple(elements), mentions=tuple(mentions))


def _beside(body: list[Block], elements: list[Element], taken: set[str]) -> list[Element]:
    """Posts without a sign of their own whose heading names a network and a date, like those of the posts beside them."""
    posts = {one for element in elements for one in element.block_ids}
    heads = [i for i, block in enumerate(body[:-1]) if heading_level(block) is not None and network_line(block.text)]
    known = {body[i].section for i in heads if body[i + 1].id in posts}
    found = []
    for i in heads:
        if body[i].section in known and body[i].section and body[i + 1].id not in taken:
            content = content_of(body, i + 1, taken)
            if content and content[0].kind != "list_item" and (element := _of_content(body, content, i, body[i], True)) is not None:
                found.append(element)
    return found


def _result(blocks: Sequence[Block], fields: dict[str, bool], name: str, text: str | None = None) -> Element:
    others = [key for key in fields if key not in ("platform", "text")]
    missing = [key for key in ("platform", "text") if not fields[key]]
    if sum(fields[key] for key in others) < 2:
        missing += [key for key in others if not fields[key]]
    absent = [_FRENCH[key] for key in fields if not fields[key]]
    details = [f"{name} : sans {', '.join(absent)}"] if absent else []
    return make_element("post_example", blocks, fields, missing=missing, details=details, name=name, text=text, quote=text)


def _guess(blocks: list[Block]) -> Element | None:
    """Read a place the learned typer points at."""
    lines = [block.text for block in blocks if block.table is None]
    around = " ".join([*blocks[0].section[-2:], *lines[:1]])
    fields = post_fields(lines or [""], around, labels_of(lines), False)
    spoken = fields["hashtags"] or fields["emoji"] or fields["link"] or fields["mention"] or fields["cta"]
    if not lines or not spoken or sum(fields.values()) < 2 or any(_ANSWERED.search(plain(line)) for line in lines):
        return None
    return _result(blocks, fields, "Publication")


def _at(body: list[Block], index: int, taken: set[str]) -> list[Element]:
    """A post announced by this block (heading or lead-in), or written in it."""
    block = body[index]
    seen = plain(clean_title(block.text))
    level = heading_level(block)
    if network_line(block.text) and not _OTHER_ZONE.search(plain(" ".join(block.section[-1:]))):
        content = content_of(body, text_start(body, index, taken), taken)
        if content and content[0].kind != "list_item" and speaks_to_readers("\n".join(one.text for one in content)):
            element = _of_content(body, content, index, block)
            return [element] if element is not None else []
    announced = (level is not None and (bool(HEAD.search(seen)) or _under_posts(block))) or (
        level in (None, 60) and len(seen.split()) <= 40 and bool(LEAD.search(seen)) and opens(body, index)
    )
    put = level in (None, 60) and block.text.rstrip().endswith(":") and bool(PUT.search(seen))
    if announced or put:
        content = content_of(body, text_start(body, index, taken), taken)
        element = _of_content(body, content, index, block, put)
        return [element] if element is not None else []
    if block.form == "ocr" and (index == 0 or body[index - 1].form != "ocr"):
        return _of_screen(body, index, taken)
    if block.text.rstrip().endswith(":") and TEXT_LABEL.match(seen.rstrip(" :").strip()) and len(seen.split()) <= 6:
        element = _of_content(body, content_of(body, index + 1, taken), index, block)
        return [element] if element is not None else []
    if level is not None or block.kind not in ("paragraph", "list_item", "caption"):
        return []
    if _ANSWERED.search(seen):
        return []
    pair = label_value(block.text)
    if pair and TEXT_LABEL.match(plain(pair[0])) and len(pair[1].split()) >= 8 and _tells_post(body, index, pair[0]):
        return [_of_label(body, index, taken)]
    inside = quoted(block.text)
    if (
        re.match(r"\W*(?:par )?exemples?\b(?! (?:a ne pas|a suivre|qui|refuse|accepte|correct|bon|mauvais))", seen)
        and len(inside.split()) >= 15
    ):
        return [_simple(body, index, [block], inside)]
    if LEAD.search(plain(block.text.split(":")[0])) and len(inside.split()) >= 12:
        return [_simple(body, index, [block], inside)]
    if is_described(block):
        fields = post_fields([inside], f"{' '.join(block.section[-2:])} {block.text}", {}, True)
        fields["cta"] = fields["cta"] or bool(re.search(r"\bboutons? [«“\"]", seen))
        return [_result([block], fields, "Publication")]
    if sent := sent_there(block.text, plain(" ".join(block.section[-1:]))):
        return [_simple(body, index, [block], text) for text in sent]
    said = next((one for one in quoted_all(block.text) if is_post_text(one, 2)), "")
    if _RIVAL.search(seen) or _SEARCHED.search(seen):
        return []
    if said:
        return [_simple(body, index, [block], said)]
    if FOR_WHOM.search(plain(block.text.split("«")[0][-60:])) and len(inside.split()) >= 10 and has_cta(inside):
        return [_simple(body, index, [block], inside)]
    led = index and body[index - 1].id not in taken and FOR_WHOM.search(plain(body[index - 1].text[-60:]))
    if led and block.kind == "paragraph" and has_cta(block.text) and 10 <= len(block.text.split()) <= 120:
        return [_simple(body, index, [block], block.text)]
    own_text = _OWN_TEXT.search(block.text)
    if (
        own_text
        and len(own_text[1].split()) >= 6
        and SOCIAL_TITLE.search(plain(" ".join([*block.section[-2:], body[index - 1].text if index else ""])))
    ):
        return [_simple(body, index, [block], own_text[1])]
    ends = bool(re.search(r"#\w+\W*$", block.text)) and has_cta(block.text)
    if block.kind == "paragraph" and is_post_text(block.text, 2 if ends else 3) and len(HASHTAG.findall(block.text)) == 1:
        return [_simple(body, index, [block], block.text)]
    if len(HASHTAG.findall(block.text)) >= 2:
        return _by_hashtags(body, index, taken)
    return []



def _tells_post(body: list[Block], index: int, label: str) -> bool:
    """Whether a line "Texte : …" is that of a post: its label, its heading or its neighbours (picture, button, hashtags, network) say so."""
    block = body[index]
    near = [other.text for other in body[max(0, index - 3) : index + 4] if other is not block and other.section == block.section]
    labels = labels_of(near)
    if re.search(r"post|publication|tweet|reel|story|annonce|facebook|instagram|linkedin", plain(label)):
        return True
    return len(labels) >= 1 and bool(SOCIAL_TITLE.search(plain(" ".join([*block.section[-2:], *near]))))


def _of_label(body: list[Block], index: int, taken: set[str]) -> Element:
    """A post given line by line, from its line of text and the labelled lines around it."""
    lines = [index]
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(body) and abs(at - index) <= 4 and body[at].id not in taken and labels_of([body[at].text]):
            lines.append(at)
            at += step
    blocks = [body[at] for at in sorted(lines)]
    texts = [block.text for block in blocks]
    head = body[max(0, min(lines) - 1)]
    media = picture_near(tuple(body), min(lines), max(lines))
    return _result(blocks, post_fields(texts, " ".join([*blocks[0].section[-2:], head.text]), labels_of(texts), media), "Publication")


def _of_screen(body: list[Block], index: int, taken: set[str]) -> list[Element]:
    """A post seen on its network in a picture whose words were read."""
    lines: list[Block] = []
    for block in body[index:]:
        if block.form != "ocr" or block.id in taken or len(lines) > 25:
            break
        lines.append(block)
    texts = [block.text for block in lines]
    if len(lines) < 2 or not is_screen(texts):
        return []
    return [_result(lines, post_fields(texts, " ".join(texts), {}, True), "Publication")]


def _under_posts(block: Block) -> bool:
    """Whether a heading under "Exemples de publications" names a network or a date."""
    parent = plain(" ".join(block.section[-1:]))
    return (
        heading_level(block) in (*range(10), 50)
        and bool(PARENT.search(parent))
        and bool(NETWORK.search(plain(block.text)) or find_dates(block.text))
    )



def _simple(body: list[Block], index: int, blocks: list[Block], text: str) -> Element:
    section = " ".join(blocks[0].section[-1:])
    own = blocks[0].text.replace(text, " ") if len(blocks) == 1 else ""
    shown = told_picture(own)
    if len(quoted_all(blocks[0].text)) > 1 and text in blocks[0].text:
        before, _, after = blocks[0].text.partition(text)
        own = before[-160:].rsplit("»", 1)[-1]
        shown = told_picture(own) or told_picture(re.split("[«“]", after.lstrip(" »”"), maxsplit=1)[0][:80])
    led = lead_of(body, index, blocks[0].section)
    here = {block.id for block in blocks}
    first, last = index - 1, index + len(blocks)
    near = tuple(one for one in body[max(0, first) : last + 1] if one.id not in here and one.section == blocks[0].section)
    follows = [one for one in body[last : last + 12] if one.section == blocks[0].section]
    media = shown or (len(quoted_all(own)) == 0 and picture_near(near[:1], 0, 0)) or picture_after(follows)
    return _result(blocks, post_fields([text], f"{section} {own} {led}", {}, media), "Publication")





def _of_content(body: list[Block], content: list[Block], index: int, head: Block, sure: bool = False) -> Element | None:
    lines = [block.text for block in content]
    labels = labels_of(lines)
    text = "\n".join(lines)
    if (
        not content
        or len(text.split()) < 8
        or is_definition(text)
        or sum(bool(_RULE.match(plain(line))) for line in lines) * 2 > len(lines) > 2
    ):
        return None
    boxed = len(text.split()) >= 20 and (content[0].form == "textbox" or bool(re.match(r"\s*[«“]", text)))
    if not boxed and (is_promise(text) or (is_instruction(text) and len(text.split()) < 20)):
        return None
    sent = network_line(head.text) and speaks_to_readers(text)
    if not (sure or len(labels) >= 2 or content[0].form == "textbox" or sent or any(is_marked(line) for line in lines)):
        return None
    last = body.index(content[-1])
    follows = [one for one in body[last + 1 : last + 13] if one.section == content[0].section]
    media = picture_near(tuple(body), index + 1, last) or picture_after(follows)
    around = " ".join([head.text, *head.section[-2:]])
    titled = heading_level(head) not in (None, 60) or network_line(head.text)
    name = clean_title(head.text) if titled and len(head.text.split()) <= 8 else "Publication"
    return _result(content, post_fields(lines, around, labels, media), name)


def _by_hashtags(body: list[Block], index: int, taken: set[str]) -> list[Element]:
    """A block of hashtags, with its own text or the marked text just before it."""
    block = body[index]
    own = HASHTAG.sub("", block.text)
    before: list[Block] = []
    if len(own.split()) < 8 and index:
        previous = body[index - 1]
        if (
            previous.id in taken
            or previous.kind not in ("paragraph", "list_item", "caption")
            or previous.form != block.form
            or len(previous.text.split()) < 8
        ):
            return []
        before = [previous]
        while block.form == "textbox" and len(before) < 5 and (first := body.index(before[0])) and joins(body[first - 1], block, taken):
            before.insert(0, body[first - 1])
    text = "\n".join(one.text for one in before) if before else own
    if not (is_marked(text) or re.search(r"[!?]", text)) or re.search(r"\bhashtags?\b", plain(text)) or is_instruction(text):
        return []
    blocks = [*before, block]
    around = " ".join([*block.section[-2:], body[index - len(before) - 1].text if index > len(before) else ""])
    return [_result(blocks, post_fields([one.text for one in blocks], around, {}, False), "Publication")]
