"""Where the objectives of a dossier are: tables, cards, lists under a heading of objectives, sentences."""

from __future__ import annotations

import re

from evalassist.elements.detectors._learned import pointed
from evalassist.elements.detectors._smart_parts import (
    OTHER_LABELS,
    deadline_of,
    inline_labels,
    smart_label,
    target_of,
)
from evalassist.elements.detectors._smart_words import (
    AIMED,
    COMPANY,
    CUE,
    DROPPED,
    ELSEWHERE,
    EXAMPLE,
    FOLLOWS,
    INFINITIVE,
    LABELLED,
    LATER,
    NOT_ZONE,
    OUTCOME,
    PAST,
    PEOPLE,
    PERSONAL,
    RANGE,
    RANKED,
    RANKED_OPENING,
    RECALLED,
    REFERS,
    RIVAL,
    SMALLER,
    TARGETS_LEAD,
    VERBS,
    ZONE,
    Found,
    acts,
    generic,
    in_zone,
    numbered,
)
from evalassist.elements.detectors._swot_signs import lesson
from evalassist.elements.tools import (
    clean_title,
    heading_level,
    is_about_others,
    is_definition,
    is_instruction,
    plain,
)
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import ElementForm


def from_cards(document: Document, taken: set[str]) -> list[Found]:
    """Return the objectives told by a card: an "Objectif 1 : …" opening and the lines under it, or a run of SMART labels."""
    body = [block for block in document.body() if block.id not in taken]
    found: list[Found] = []
    index = 0
    while index < len(body):
        block = body[index]
        level = heading_level(block)
        number = numbered(block.text) if block.table is None else None
        labels = inline_labels(block.text) if block.table is None else {}
        label_run = block.table is None and smart_label(block.text) is not None and _run_length(body, index) >= 3
        starts = (number is not None and _stated(block, number, level)) or bool(labels) or label_run
        if not starts or block.id in taken or lesson(block.section):
            index += 1
            continue
        card, end = _card(body, index, level, number, labels, label_run)
        if card is not None:
            found.append(card)
            taken.update(one.id for one in card.blocks)
        index = max(end, index + 1)
    return found


_QUALIFIED = re.compile(
    r"^\W*(?:notre |mon |l')?objectif (?:principal|general|global|secondaire|prioritaire|qualitatif|quantitatif|cognitif|affectif|conatif|strategique|marketing|commercial|"
    r"de (?:communication|notoriete|conversion|vente|fidelisation|trafic|visibilite|campagne))[^:]{0,25}:"
)


def _stated(block: Block, number: str, level: int | None) -> bool:
    text = plain(block.text)
    if PAST.search(text) or is_definition(block.text) or is_instruction(block.text):
        return False
    if number:
        return True
    if level is not None and level < 60:
        return False
    after = text.split(":", 1)[1] if ":" in text else ""
    if _QUALIFIED.match(text) and acts(after):
        return True
    return (
        bool(INFINITIVE.match(after))
        and target_of(after) is not None
        and bool(deadline_of(after) or ZONE.search(plain(" ".join(block.section[-1:]))))
    )


def _run_length(body: list[Block], index: int) -> int:
    names: set[str] = set()
    for block in body[index : index + 12]:
        label = smart_label(block.text) if block.table is None else None
        if label:
            names.add(label[0])
        elif heading_level(block) is not None and heading_level(block) != 60:
            break
    return len(names)


def _card(
    body: list[Block], index: int, level: int | None, number: str | None, inline: dict[str, str], run: bool
) -> tuple[Found | None, int]:
    first = body[index]
    blocks, labels = [first], dict(inline)
    lines: list[str] = []
    waiting: str | None = None
    end = index + 1
    label_only = (
        level is None and number is not None and first.form != "body" and target_of(re.sub(r"^\W*\w+ ?\d*", "", first.text)) is None
    )
    label_only = label_only or (first.form == "ocr" and number is not None)
    if run and not inline:
        label = smart_label(first.text)
        if label:
            labels[label[0]] = label[1]
            waiting = None if label[1] else label[0]
    while end < len(body):
        block = body[end]
        other = heading_level(block)
        label = smart_label(block.text) if block.table is None else None
        if label:
            if label[0] in labels and labels[label[0]]:
                break
            labels[label[0]] = label[1]
            waiting = None if label[1] else label[0]
        elif (
            block.table is not None
            or block.kind == "caption"
            or numbered(block.text) is not None
            or (other is not None and (level is None or other <= level or other < 50))
        ):
            break
        elif waiting:
            labels[waiting] = (labels[waiting] + " " + block.text).strip()
            if block.kind != "list_item":
                waiting = None
        elif other is not None:
            pass
        elif (pair := _other_label(block.text)) is not None:
            labels.setdefault(pair[0], pair[1])
        elif label_only and block.form == first.form and len(lines) < 2 and numbered(block.text) is None:
            lines.append(block.text)
        elif (level is not None and not run) or FOLLOWS.match(plain(block.text)):
            if level is not None and len(lines) >= 6:
                break
            lines.append(block.text)
        elif block.kind == "list_item" and number is not None and blocks[-1] is not first:
            lines.append(block.text)
        else:
            break
        blocks.append(block)
        end += 1
    statement = (
        re.sub(r"^\W*[^:–—-]{0,40}?\d*\s*[:–—-]\s*", "", first.text, count=1)
        if number is not None and not inline
        else (labels.get("specific") or first.text)
    )
    title_only = level is not None and number is not None
    hollow = all(generic(value) or is_definition(value) or len(value.split()) < 3 for value in labels.values())
    if run and number is None and hollow and not any(re.search(r"\d", value) for value in labels.values()):
        return None, end
    context = "\n".join([*labels.values(), *lines])
    if len(blocks) == 1 and target_of(statement) is None and ((title_only and len(statement.split()) < 4) or "smart" in plain(first.text)):
        return None, end  # a bare title, or called SMART without a figure nor a line to show it
    if (title_only or label_only) and lines and not labels.get("specific"):
        statement = "\n".join([statement, lines[0]])
    text = "\n".join(block.text for block in blocks)
    form: ElementForm | None = None
    if len(blocks) > 2 and labels and all(block.form == "body" for block in blocks):
        form = "cards"
    return Found(blocks, statement, context, labels, form, "", text, number or ""), end


def _other_label(text: str) -> tuple[str, str] | None:
    match = re.match(r"^\W*([^:]{3,40}?)\s*:\s*(\S.*)$", text, re.S)
    if not match:
        return None
    seen = plain(match[1])
    for name in ("deadline", "target", "metric", "baseline", "reason", "means"):
        if OTHER_LABELS[name].search(seen):
            return name, match[2]
    return None


def from_lists(document: Document, taken: set[str]) -> list[Found]:
    """Return the objectives that are list items under a heading or a lead-in of objectives, or items of outcome with figure and deadline."""
    found: list[Found] = []
    weak: list[tuple[int, Found]] = []
    lead = ""
    body = document.body()
    typed = {block.id for _, region in pointed(document, "smart", (), ("list",)) for block in region.blocks}
    for index, block in enumerate(body):
        if block.kind != "list_item":
            lead = block.text if block.kind in ("paragraph", "heading") else ""
            continue
        if block.id in taken or heading_level(block) is not None:
            continue
        text = block.text
        head = core(head_of(text))
        seen = plain(head)
        announced = bool(
            re.search(r"(?<!\w)(?:objectifs?|buts?|ambitions?|nous visons|je vise|nous voulons)(?!\w)[^.]*:\s*$", plain(lead))
        ) and not NOT_ZONE.search(plain(lead))
        zone = in_zone(block)
        if lesson(block.section) or RIVAL.search(seen) or PERSONAL.search(seen) or not_ours(block, seen):
            continue
        if is_instruction(text) or EXAMPLE.search(seen) or PAST.search(seen) or smart_label(text) or is_about_others(text):
            continue
        if REFERS.search(seen) and target_of(re.sub(r"(?i)objectifs?[\s\d,et]+", "", text)) is None:
            continue
        figure = target_of(text) is not None
        deadline = bool(deadline_of(text))
        if "smart" in plain(text) and not figure:
            continue
        opens = acts(seen) or acts(plain(untitled(head)))
        aimed = figure and bool(TARGETS_LEAD.search(plain(lead)))
        if (
            (zone and figure and ":" in text and bool(RECALLED.search(plain(block.section[-1]))))
            or (zone and (announced or not NOT_ZONE.search(plain(lead))) and (opens or (figure and deadline)))
            or (announced and (opens or figure))
            or ((OUTCOME.match(seen) or (acts(seen) and "%" in text)) and figure and deadline)
            or aimed
            or (_AIM.match(seen) and not lesson(block.section) and target_of(_AIM.sub("", seen).split("(")[0]) is not None)
        ):
            if zone and not figure and not deadline and len(text.split()) < 3:
                continue
            under = _under(body, index) or _sheet(body, index)
            told = "\n".join([*([lead] if aimed else []), *(one.text for one in under)])
            whole = "\n".join([text, *(one.text for one in under)])
            found.append(Found([block, *under], text, told, {}, None, text, whole, numbered(text) or ""))
        elif figure and len(text.split()) <= 25 and block.id in typed and not NOT_ZONE.search(plain(lead)):
            found.append(Found([block], text, "", {}, None, text, text, numbered(text) or ""))
        elif zone and len(text.split()) >= 2 and not LATER.search(seen) and not text.rstrip().endswith("?"):
            weak.append((index, Found([block], text, "", {}, None, text, text, "")))
    return [*found, *(one for index, one in weak if _beside(body, index, {item.blocks[0].id for item in found}))]


_AIM = re.compile(
    r"^\W*(?:(?:le|notre|mon|l')\s?)?(?:but|objectif|ambition)s?(?: (?:chiffre|vise|de la (?:journee|soiree|semaine)))?\s?:\s*"
    r"(?=\d|au moins|plus de|[a-z]+(?:er|ir|re) )"
)
"""An item that is a labelled aim, its figure to follow."""
_TITLED = re.compile(r"^\W*[^.:!?\n]{3,45}[.!?]\s+(?=[A-ZÀ-Ý\d])")


def untitled(text: str) -> str:
    """Return a text without the short title it opens on ("Les avis. Répondre à…")."""
    match = _TITLED.match(text)
    return text[match.end() :] if match and len(match.group().split()) <= 6 and not re.search(r"\d", match.group()) else text


def head_of(text: str) -> str:
    """Return the sentence of an item that states something (five words at least), with the title before it; what follows explains."""
    spans = list(sentences(text))
    stated = next((index for index, (start, end) in enumerate(spans) if len(text[start:end].split()) >= 5), 0)
    if not spans or len(text[: spans[stated][0]].split()) > 6:
        return text
    return text[: spans[stated][1]]


_EXPLAINS = re.compile(
    r"\s?[;(]|,? (?:parce qu|car |puisqu|sachant |vu qu|étant donné|comme (?:le|la|l'|il|elle|on|nous) |même si|alors que|tandis que|d'autant)|\s[–—]\s"
)


def core(text: str) -> str:
    """Return what a statement states, without the reasons after it, when the part before them has a figure or a deadline (else the whole)."""
    for match in _EXPLAINS.finditer(text.replace("’", "'")):
        before = text[: match.start()]
        if len(before.split()) >= 6 and (target_of(before) is not None or deadline_of(before)):
            return before
    return text


def _beside(body: tuple[Block, ...], index: int, stated: set[str]) -> bool:
    """Whether half of the other items of a list, and two at least, state objectives: the item then states one too, however poorly."""
    first, last = index, index + 1
    while first and body[first - 1].kind == "list_item" and body[first - 1].section == body[index].section:
        first -= 1
    while last < len(body) and body[last].kind == "list_item" and body[last].section == body[index].section:
        last += 1
    same = [block for block in body[first:last] if (block.list_level or 1) == (body[index].list_level or 1) and block is not body[index]]
    known = sum(block.id in stated for block in same)
    return known >= 2 and known * 2 >= len(same)


def not_ours(block: Block, seen: str) -> bool:
    """Whether a statement (accent-free) is a step, a dropped idea, the company's business plan, or stands under people or other organisations."""
    if _DONE.match(seen) or SMALLER.search(seen) or DROPPED.search(seen) or COMPANY.search(seen):
        return True
    title = plain(clean_title(block.section[-1])) if block.section else ""
    return bool((PEOPLE.search(title) or ELSEWHERE.search(title)) and not ZONE.search(title) and not _OURS.search(seen))


_DONE = re.compile(
    r"^\W*(?:on|nous|j'|je|ils|elles|elle|il) ?(?:l'|y |en )?(?:a|avons|ai|ont) (?:aussi |deja |d'abord |ensuite |bien |meme )?"
    r"(?:fait|organise|tenu|monte|publie|propose|invite|anime)s?(?!\w)"
)
_OURS = re.compile(r"(?<!\w)(?:nous|notre|nos|je|mon|ma|on (?:vise|veut|souhaite))(?!\w)")


def _under(body: tuple[Block, ...], index: int) -> list[Block]:
    """Return the sub-items of a list item: the deeper items that follow it."""
    level = body[index].list_level or 1
    end = index + 1
    while end < len(body) and body[end].kind == "list_item" and (body[end].list_level or 1) > level:
        end += 1
    return list(body[index + 1 : end])


def _sheet(body: tuple[Block, ...], index: int) -> list[Block]:
    """Return the items after an item "but : …" that are lines of the same sheet ("dépense : …"); [] when another aim is among them."""
    end, last = index + 1, index + 7 if LABELLED.match(plain(body[index].text)) else 0
    while end < min(len(body), last) and body[end].kind == "list_item" and re.match(r"^[^:.]{3,30}\s?:\s", body[end].text):
        end += 1
    rest = list(body[index + 1 : end])
    return [] if any(LABELLED.match(plain(one.text)) for one in rest) else rest


_WANTED = re.compile(
    r"(?<!\w)(?:on|nous|je|il|elle|\w+) (?:veut|veux|voul(?:ons|ions|ait)|voudrai(?:t|s)|voudrions)(?!\w)[^.;]{0,60}?"
    r"\d[\d ]* (?:nouve\w+ )?(?:personnes|inscri\w+|abonnes|visiteurs|participants|spectateurs|clients|ventes|reservations|adherents|entrees|vues|commandes|dons|licencies)(?!\w)"
)
_THEN = re.compile(
    rf"(?:^|\W)(?:donc|:|c'est|c'est de|est de|a savoir|sera de|puis|ensuite|enfin) {VERBS}(?!\w)|(?:^|\W)(?:donc|:) [a-z]{{3,}}(?:er|ir) "
)


def from_prose(document: Document, taken: set[str]) -> list[Found]:
    """Return the objectives told in sentences: a stated will and a target figure (a metric or a deadline outside a section of objectives)."""
    found: list[Found] = []
    for block in document.body():
        if block.id in taken or block.kind not in ("paragraph", "footnote") or heading_level(block) is not None:
            continue
        zone = in_zone(block)
        spans = [block.text[start:end] for start, end in sentences(block.text)]
        hits: list[int] = []
        for index, sentence in enumerate(spans):
            seen = plain(core(sentence))
            cue = CUE.search(seen) or AIMED.search(seen)
            outcome = bool(re.search(r"(?<!\w)(?:faire passer|passer|porter|monter) (?:\w+ ){0,8}?de \d", seen))
            figure = target_of(sentence) is not None
            begins = acts(seen) or bool(RANGE.match(seen)) or bool(_THEN.search(seen))
            opening = zone and index == 0 and acts(seen) and len(seen.split()) >= 4
            effect = bool(OUTCOME.match(seen)) and (zone or bool(target_of(sentence) and deadline_of(sentence)))
            if not (
                cue or outcome or opening or effect or (zone and (begins or (figure and RANKED.match(seen) and deadline_of(sentence))))
            ):
                continue
            if "smart" in seen and not figure:
                continue
            if LATER.search(seen) or (cue and not zone and RANKED.match(cue.group()) and not acts(RANKED_OPENING.sub("", seen))):
                continue
            if PAST.search(seen) or is_instruction(sentence) or EXAMPLE.search(seen) or REFERS.search(seen):
                continue
            if lesson(block.section) or RIVAL.search(seen) or PERSONAL.search(seen) or not_ours(block, seen):
                continue
            if is_about_others(sentence) and not zone:
                continue
            if is_definition(sentence) and not (zone and target_of(sentence)):
                continue
            if target_of(sentence) is None and not opening:
                continue
            if (
                not zone
                and not effect
                and not deadline_of(sentence)
                and not (cue and (re.search(r"objectif|ambition|but|fix|aimer", cue.group()) or _WANTED.search(seen)))
            ):
                continue
            hits.append(index)
        for rank, index in enumerate(hits):
            stop = hits[rank + 1] if rank + 1 < len(hits) else len(spans)
            sentence = spans[index]
            after = spans[index + 1 : min(stop, index + 3)]
            follow = after if zone else [one for one in after if FOLLOWS.match(plain(one))]
            whole = " ".join(spans[index : min(stop, index + 3)])
            if len(hits) == 1 and LABELLED.match(plain(sentence)):
                follow, whole = [one for one in spans if one is not sentence], block.text
            found.append(Found([block], sentence, " ".join(follow), {}, None, sentence, whole, numbered(sentence) or "", not zone))
    return found
