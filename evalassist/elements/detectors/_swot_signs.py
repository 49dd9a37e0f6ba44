"""Quadrants told without their labels: side (inside or outside) and colour (good or bad) of an opening, paragraphs that follow each other so.

A reader knows the four quadrants from two questions: is it ours or does it come from around us, does it help or harm? ``sign`` answers both
from wide families of words in the opening of a paragraph or cell; known labels answer at once.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._swot_parts import LABELS, QUADRANTS, items_in, real_items, sentence_items
from evalassist.elements.tools import heading_level, label_value, plain
from evalassist.language.words import sentences
from evalassist.model.document import Block, Cell, Document, Table

LESSON = re.compile(
    r"(?<!\w)(?:rappels?(?: de| du)? (?:cours|theori\w+|notions?|methode)|(?:de|du|mon|notre) cours|definitions?|qu'est[- ]ce qu\w*|c'est quoi|a quoi (?:ca |cela )?sert|(?:l')?utilite d\w*|"
    r"theorie|theoriques?|notions?|lexique|glossaire|vocabulaire|methode swot|l'outil|la methode|comment (?:faire|construire|rediger|remplir))(?!\w)"
)
_DEFINES = re.compile(
    r"^\W*(?:(?:les?|la|l'|une?|des)\s)?(?:s|w|o|t|f|m)?\W*(?:forces?|faiblesses?|opportunites?|menaces?|atouts?|strengths|weaknesses|opportunities|threats)[^.:]{0,25}?\W(?:sont|est|designent?|representent?|regroupent?|"
    r"correspondent?|recouvrent?|naissent|rassemblent?|constituent?|concernent|renvoient|comprennent|viennent|proviennent|:|=)\W"
)
_ANYONE = re.compile(
    r"(?<!\w)(?:(?:l'|d'une |une |toute |son |ses )(?:organisation|entreprise|structure|marque|societe|environnement)|(?:de |a )?l'organisation|ses (?:rival\w*|concurrents)|ce qui (?:lui )?manque|facteurs?|elements?|ressources)(?!\w)"
)
_STRONG_WORDS = {
    "strengths": r"atouts?|points? forts?|forces?|qualites|avantages|richesses?|nos plus|cartes en main|meilleurs? arguments?",
    "weaknesses": r"faiblesses?|points? faibles?|lacunes?|fragilites?|limites?|handicaps?|talons? d'achille|carences?|defauts?|failles?|points? noirs?|manques|insuffisances?|retards?|axes? d'amelioration|points? a (?:ameliorer|travailler|revoir)",
    "opportunities": r"opportunites?|occasions?|aubaines?|(?:vents?|contexte|tendances?|mouvements?|signaux|signe|climat|evolutions?|conjoncture|terrain|dynamique)[^.,;:]{0,30}? (?:favorables?|porteu(?:rs?|ses?)|bons?|bonnes?|encourageants?|prometteu\w+)|vents? dans (?:le dos|nos voiles)|chances?|fenetres? (?:de tir|qui s'ouvre\w*)|portes? (?:qui s')?ouvr\w+|creneaux? (?:a prendre|libre)|perspectives",
    "threats": r"menaces?|dangers?|risques?|perils?|ombres? au tableau|epees? de damocles|nuages?|vents? (?:contraires?|mauvais|de face)|(?:contexte|tendances?|signaux|climat|evolutions?|conjoncture)[^.,;:]{0,30}? (?:defavorables?|inquietants?)",
}
_KNOWN = {name: re.compile(rf"(?<!\w)(?:{source})(?!\w)") for name, source in _STRONG_WORDS.items()}
INSIDE = re.compile(
    r"(?<!\w)(?:internes?|chez nous|dedans|(?:a |de |vue? de )l'interieur|en interne|la maison|l'equipe|nos murs|notre (?:force|equipe|maison)|on a pour nous|nous (?:avons|savons|faisons|possedons|manquons|disposons)|on (?:a|sait|fait|manque|tient))(?!\w)"
)
OUTSIDE = re.compile(
    r"(?<!\w)(?:externes?|(?:son|notre|leur|cet) environnement|dehors|au[- ]dehors|(?:a |de )l'exterieur|exterieure?s?|autour(?: de (?:nous|la|l'\w+))?|ailleurs|alentour|le marche|le contexte|l'environnement|le secteur|conjoncture|l'epoque|le moment|l'avenir|demain|les (?:mois|annees) (?:a|qui) vien\w*|"
    r"s'ouvr\w+|s'annonc\w+|arrive(?:nt)?|(?:peut|peuvent|pourrait|pourraient|pourra|risque(?:nt)? de)|a venir|en face|se profile\w*|la reglementation|l'actualite|monde|saisir|surveiller|profiter|guette\w*|nous tend\w*|redout\w+|craind\w*|crain\w*)(?!\w)"
)
GOOD = re.compile(
    r"(?<!\w)(?:(?:we|to) shine|strong|great|wins?|open doors?|boosts?|we (?:love|rock)|qui va(?! pas| mal)|soude\w*|uniques?|rejoui\w*|costaud\w*|optimis\w+|pour (?:nous|elle|lui|eux|soi)|porte(?:nt|ur|urs|use)?|aid(?:e|er|ent)|bien|mieux|bons?|bonnes?|belles?|fort(?:e|s|es)?|solides?|fier(?:e|s|te)?|reuss\w+|favor\w+|profit\w+|saisir|appui\w*|appuyer|s'ouvr\w+|ouvre\w*|offre\w*|nous tend\w*|sourit|"
    r"gagn\w+|pouss\w+|grandir|avantag\w+|distingue\w*|enviee?s?|positi\w+|chances?|prometteu\w+|porteu\w+|servir|rassur\w+|brille\w*|excell\w+|plait|plus|encourag\w+|marche|fonctionne|roule|compter sur|tien(?:t|nent)|vers le haut|jouit|jouissons|dispose\w*|beneficie\w*|peut compter|confiance|accredite\w*|reconnue?s?|savoir-faire)(?!\w)"
)
BAD = re.compile(
    r"(?<!\w)(?:hurts?|weak|pain points?|red flags?|struggles?|fails?|trembl\w+|retien(?:t|nent)|lest(?:e|ent)|boulets?|casse(?:nt)?|rouill\w+|mal|cloche\w*|coince\w*|frein\w+|manqu\w+|fragil\w*|pech\w+|pas (?:tout )?(?:rose|parfait|glorieux|brillant|encore|assez|au point)|(?:ne |n')\w+ (?:pas|guere)|moins|faibl\w+|contre|nuire|nuit|contrari\w+|inquiet\w*|redout\w+|craind\w*|crain\w*|difficil\w*|problem\w+|gen(?:e|er|ent)|"
    r"defaut\w*|retard\w*|blesse\w*|penalis\w+|ralenti\w*|bloqu\w+|freiner|compliqu\w+|boit\w+|bat de l'aile|grin(?:ce|cer)|fach\w+|peur|douleur|perd\w*|pes(?:e|er|ent)|negati\w+|menac\w+|surveill\w+|guett\w+|dessert|peine|patine\w*|souffre\w*|ratee?s?|corriger|ameliorer|progresser|trou\w*|ombre|echapp\w+|capoter|couler|plomb\w+|deplor\w+|regrett\w+|rebarbati\w+|cantonne\w*|bemols?|helas|danger\w*|s'essouffl\w+|laisse a desirer|sombre\w*|tord\w*|vers le bas)(?!\w)"
)


def axes(opening: str) -> tuple[str, int, int]:
    """Return (label's quadrant or "", side, colour) of an opening: side 1 outside, -1 inside, colour 1 good, -1 bad, 0 unsaid."""
    seen = plain(opening).strip()
    known = next((name for name in QUADRANTS if LABELS[name].match(seen)), "")
    hits = [name for name in QUADRANTS if _KNOWN[name].search(seen)]
    if not known and len(hits) == 1:
        known = hits[0]
    good, bad = bool(GOOD.search(seen)), bool(BAD.search(seen))
    if bad and good and re.search(r"(?<!\w)(?:contre|moins|pas|guere|mal|pourtant|mais|revanche)(?!\w)", seen):
        good = False
    inside, outside = bool(INSIDE.search(seen)), bool(OUTSIDE.search(seen))
    return known, 0 if inside == outside else (1 if outside else -1), good - bad


def signed(edge: str) -> tuple[int, int]:
    """Return (side, colour) of the words on a table's edge, whatever label they hold."""
    _, side, colour = axes(edge)
    return side, colour


def sign(opening: str) -> tuple[str, bool] | None:
    """Return (quadrant, whether a label said it) for the opening of a paragraph or cell, None when it says no colour."""
    known, side, colour = axes(opening)
    if known:
        return known, True
    if not colour:
        return None
    return QUADRANTS[(2 if side > 0 else 0) + (colour < 0)], False


def opening_of(text: str) -> str:
    """Return what announces a paragraph: up to its colon or the end of its first sentence, at most 16 words."""
    pair = label_value(text)
    first = next(iter(sentences(text)), (0, len(text)))
    head = pair[0] if pair else text[first[0] : first[1]]
    head = re.split(r"[:;]|, (?:c'est|ce sont)\b", head)[0]
    return " ".join(head.split()[:16])


def _rest(text: str) -> list[str]:
    """Return the items of a paragraph whose opening announced the quadrant: one per sentence, an enumeration giving its members."""
    spans = [text[start:end] for start, end in sentences(text)]
    if not spans:
        return []
    first = re.split(r":\s+|, (?:c'est|ce sont)\s+", spans[0], maxsplit=1)
    told = ([first[1]] if len(first) > 1 else []) + spans[1:]
    if not told:
        told = [spans[0]]
    items: list[str] = []
    for one in told:
        members = [part for part in sentence_items(one) if len(part.split()) >= 3]
        clauses = re.split(r", et (?=l[ea']|un|une|des|les|on|nous|il|elle)", one) if len(one.split()) >= 14 else [one]
        items.extend(members if len(told) == 1 else [part for part in clauses if len(part.split()) >= 4] or [one])
    return real_items(items)


def defined(texts: Sequence[str]) -> bool:
    """Whether most texts explain what a quadrant is ("Les forces sont les ressources que l'organisation possède") instead of filling it."""
    hits = 0
    for text in texts:
        seen = plain(text)
        specific = re.search(r"\d{2}|(?<!\w)(?:notre|nos|nous|mon|ma)(?!\w)", seen)
        verb = _DEFINES.match(seen)
        hits += bool(verb and not specific and (_ANYONE.search(seen) or (verb.group()[-2] not in ":=" and len(seen.split()) <= 16)))
    return hits >= 2 and hits * 2 >= len(texts)


def lesson(section: Sequence[str]) -> bool:
    """Whether the nearest heading announces a lesson ("Rappel de cours", "La SWOT, c'est quoi ?")."""
    return bool(section) and bool(LESSON.search(plain(section[-1])))


def told_in_order(document: Document, taken: set[str]) -> list[tuple[dict[str, list[str]], list[Block], Block]]:
    """Return the SWOTs told one quadrant after the other, by paragraphs or by the sentences of one: ({quadrant: items}, blocks, first)."""
    found = []
    for run in _paragraph_runs(document, taken):
        order = in_order([opening_of(block.text) if len(block.text.split()) >= 6 else "" for block in run]) if len(run) >= 4 else None
        if order:
            first = order[0][1]
            blocks = [block for index, block in enumerate(run) if index >= first and index < order[-1][2]]
            items = {name: [item for block in run[start:end] for item in _rest(block.text)] for name, start, end in order}
            found.append((items, blocks, blocks[0]))
            continue
        near = plain(" ".join(run[0].section[-1:])) if run else ""
        if 2 <= len(run) <= 5 and ANNOUNCED.search(near) and (across := _across(run)):
            found.append(across)
            continue
        for block in run:
            told = [block.text[start:end] for start, end in sentences(block.text)]
            parts = [part for one in told for part in re.split(r"(?<=;)\s+", one)]
            near = plain(" ".join(block.section[-1:]))
            order = in_order([" ".join(part.split()[:14]) for part in parts], 6.0, not ANNOUNCED.search(near)) if len(parts) >= 4 else None
            if order:
                whole = {name: real_items([i for part in parts[a:b] for i in _members(part)]) for name, a, b in order}
                found.append((whole, [block], block))
    return found


_ANNOUNCES = re.compile(
    rf"^\W*(?:[\w']+\W+){{0,7}}?(?:{'|'.join(_STRONG_WORDS.values())}),\s+(?:dont |a savoir |au premier rang desquels )?"
)


def _across(run: Sequence[Block]) -> tuple[dict[str, list[str]], list[Block], Block] | None:
    """Return a SWOT told by the sentences of several paragraphs under a heading that announces it (two quadrants a paragraph, often)."""
    told = [(block, block.text[start:end]) for block in run for start, end in sentences(block.text)]
    order = in_order([" ".join(text.split()[:22]) for _, text in told], 5.0) if 4 <= len(told) <= 16 else None
    if not order:
        return None
    items = {name: real_items([one for _, text in told[start:end] for one in _members(text)]) for name, start, end in order}
    blocks = list({block.id: block for block, _ in told[order[0][1] : order[-1][2]]}.values())
    return (items, blocks, blocks[0]) if len(blocks) > 1 and all(items.values()) else None


def _members(part: str) -> list[str]:
    body = part.split(":", 1)[1] if re.search(r":\s", part) else part
    if body is part and (led := _ANNOUNCES.match(plain(part))) and len(part[led.end() :].split()) >= 3:
        body = part[led.end() :]
    return [one for one in sentence_items(body) if len(one.split()) >= 2]


def _paragraph_runs(document: Document, taken: set[str]) -> list[list[Block]]:
    runs: list[list[Block]] = [[]]
    for block in document.body():
        told = block.kind == "paragraph" and heading_level(block) is None and block.id not in taken and not lesson(block.section)
        if not told or (runs[-1] and runs[-1][-1].section != block.section):
            runs.append([])
        if told:
            runs[-1].append(block)
    return [run for run in runs if run]


ANNOUNCED = re.compile(
    r"(?<!\w)(?:swot|diagnostic\w*|analyse (?:interne|externe|strategique|de (?:la situation|l'existant|l'entreprise|l'environnement))|etat des lieux|bilan|matrice|ou (?:en (?:est|sommes|suis)|l'on en est|on en est)\w*|"
    r"regards?|photographie|radiographie|constats?|interieur|forces|atouts|dedans|ce que (?:nous|l'on|on) (?:savons|sait) de)(?!\w)"
)
_ENTER, _MOST = 1.0, 3


def _points(seen: tuple[str, int, int], state: int) -> float:
    """Return how well an opening fits the quadrant of rank ``state``."""
    known, side, colour = seen
    if known:
        return 2.5 if known == QUADRANTS[state] else -3.0
    return 1.0 * side * (1 if state > 1 else -1) + 1.5 * colour * (-1 if state % 2 else 1)


def in_order(openings: Sequence[str], least: float = 5.0, strict: bool = False) -> list[tuple[str, int, int]] | None:
    """Find forces, weaknesses, opportunities and threats told in this order: [(quadrant, first index, end index)], None when they are not.

    Each opening fits each quadrant more or less (``_points``); the best path enters each quadrant on an opening that fits it, stays at most
    three openings in one, and must gather ``least`` points on its four entries, one of the last two (both when ``strict``) speaking of the outside.
    """
    seen = [axes(text) if text else ("", 0, 0) for text in openings]
    best: tuple[float, tuple[int, ...]] | None = None
    paths: list[tuple[float, tuple[int, ...]]] = []
    for index, one in enumerate(seen):
        fresh = []
        for score, path in paths:
            state = len(path)
            if state < 4 and index - path[-1] <= _MOST and _points(one, state) >= _ENTER:
                fresh.append((score + _points(one, state), (*path, index)))
            elif state < 4 and index - path[-1] <= _MOST and state == 2 and one[1] > 0 and one[2] == 0:
                fresh.append((score + 1.0, (*path, index)))
        paths = [p for p in paths if index - p[1][-1] < _MOST] + fresh
        if _points(one, 0) >= _ENTER:
            paths.append((_points(one, 0), (index,)))
        for score, path in fresh:
            outside = sum(seen[at][1] > 0 or seen[at][0] in QUADRANTS[2:] for at in path[2:])
            if len(path) == 4 and outside > strict and score >= least and (best is None or score > best[0]):
                best = (score, path)
    if best is None:
        return None
    path = best[1]
    ends = [*path[1:], _end(seen, path[-1])]
    return [(name, start, end) for name, start, end in zip(QUADRANTS, path, ends, strict=True)]


def _end(seen: Sequence[tuple[str, int, int]], last: int) -> int:
    """Return where the threats end: at once unless the next opening still says something bad of the outside."""
    end = last + 1
    while end < len(seen) and end - last < _MOST and seen[end][1] > 0 and seen[end][2] < 0:
        end += 1
    return end


def completed(table: Table, labels: dict[tuple[int, int], tuple[str, str, Cell]]) -> dict[tuple[int, int], tuple[str, str, Cell]]:
    """Add to the known labels of a table the ones its layout implies: four cells, the four of one row, column or pair of rows.

    Two labels at least are known (or the four are signed); an unknown one takes the quadrant its words sign, else the one left at its place.
    """
    held = {name for name, _, _ in labels.values()}
    if not 1 <= len(held) < 4 or len(held) != len(labels):
        return labels
    filled = [cell for cell in table.cells if cell.text.strip()]
    columns = {cell.col for cell in filled if (cell.row, cell.col) in labels}
    rows = {cell.row for cell in filled if (cell.row, cell.col) in labels}
    choices = [filled, [cell for cell in filled if cell.row % 2 == 0 and table.n_rows == 4 and table.n_cols == 2]]
    choices.append([cell for cell in filled if columns == {cell.col}])
    choices.append([cell for cell in filled if rows == {cell.row}])
    for cells in choices:
        if len(cells) == 5 and (cells[0].row, cells[0].col) not in labels and len(cells[0].text.split()) <= 3:
            cells = cells[1:]
        places = [(cell.row, cell.col) for cell in cells]
        if len(cells) != 4 or not set(labels) <= set(places):
            continue
        if (
            len(columns) == 1
            and len(rows) > 1
            and {cell.col for cell in cells} != columns
            and not any(rest for _, rest, _ in labels.values())
        ):
            continue
        parts = [labels[place][:2] if place in labels else _label_part(cell) for cell, place in zip(cells, places, strict=True)]
        if any(len(head.split()) > 10 for (head, _), place in zip(parts, places, strict=True) if place not in labels):
            continue
        told = [(labels[place][0], True) if place in labels else sign(head) for (head, _), place in zip(parts, places, strict=True)]
        strong = {one[0] for one in told if one and one[1]}
        if len(strong) < 2 and len({one[0] for one in told if one}) < 4:
            continue
        names = [one[0] if one and one[1] else "" for one in told]
        for index, one in enumerate(told):
            left = [name for name in QUADRANTS if name not in names]
            if not names[index]:
                usual = QUADRANTS[index]
                names[index] = one[0] if one and one[0] in left else usual if usual in left else left[0]
        if len(set(names)) == 4:
            return {place: labels.get(place, (names[i], parts[i][1], cells[i])) for i, place in enumerate(places)}
    return labels


def _label_part(cell: Cell) -> tuple[str, str]:
    """Return (what stands as the label of a cell, the rest): its first line, or what precedes a bullet, a dash or a colon."""
    if cell.lines:
        return cell.lines[0], ""
    match = re.match(r"^([^:•▪–—\n]{3,70}?)\s*(?::|•|▪|–|—|\s-)\s*(\S.*)$", cell.text, re.S)
    return (match[1], match[2]) if match else (cell.text, "")


def _two_compared(titles: Sequence[str]) -> bool:
    """Whether four titles, two by two, set two things side by side ("Les plus de Luna", "Les plus de Sol") rather than four quadrants.

    True when both columns repeat the words their titles open with, or both rows the name they end on.
    """
    words = [plain(title).split() for title in titles]
    down = all(words[index][:2] == words[index + 2][:2] for index in (0, 1))
    across = all(len(words[index]) > 1 and words[index][-1:] == words[index + 1][-1:] for index in (0, 2))
    return down or across


def by_columns(table: Table) -> tuple[dict[str, list[str]], int] | None:
    """Read four cells, two by two, each a short title over its points, whose titles say good in the first column and bad in the second.

    Three titles of four at least say a colour, none the wrong one, no title is said twice, and a side is told where two things may be compared.
    """
    filled = [cell for cell in table.cells if cell.text.strip()]
    if len(filled) != 4 or len({cell.row for cell in filled}) != 2 or len({cell.col for cell in filled}) != 2:
        return None
    if any(len(cell.lines) < 2 or len(cell.lines[0].split()) > 6 for cell in filled) or len({plain(cell.lines[0]) for cell in filled}) < 4:
        return None
    told = [axes(cell.lines[0]) for cell in filled]
    if not any(side for _, side, _ in told) and _two_compared([cell.lines[0] for cell in filled]):
        return None
    fits = [colour * (-1 if index % 2 else 1) for index, (_, _, colour) in enumerate(told)]
    if min(fits) < 0 or sum(fit > 0 for fit in fits) < 3 or any(side * (1 if index > 1 else -1) < 0 for index, (_, side, _) in enumerate(told)):
        return None
    return {name: real_items(cell.lines[1:]) for name, cell in zip(QUADRANTS, filled, strict=True)}, 4


def unlabelled(table: Table) -> tuple[dict[str, list[str]], int] | None:
    """Read four cells without labels, two by two, as the quadrants in the usual order (a row of signs or letters above them is left out)."""
    filled = [cell for cell in table.cells if len(re.findall(r"[a-z]{2,}", plain(cell.text))) >= 2]
    if table.n_cols > 3 or len(filled) != 4 or len({cell.row for cell in filled}) != 2 or len({cell.col for cell in filled}) != 2:
        return None
    return {name: items_in(cell.text, cell.lines) for name, cell in zip(QUADRANTS, filled, strict=True)}, 4
