"""Quadrants told without their labels: side (inside or outside) and colour (good or bad) of an opening, paragraphs that follow each other so.

A reader knows the four quadrants from two questions: is it ours or does it come from around us, does it help or harm? ``sign`` answers both
from wide families of words in the opening of a paragraph or cell; known labels answer at once.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from evalassist.elements.detectors._swot_parts import LABELS, QUADRANTS, real_items, sentence_items
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
    "weaknesses": r"faiblesses?|points? faibles?|lacunes?|fragilites?|limites?|handicaps?|talons? d'achille|carences?|defauts?|manques|insuffisances?|retards?|axes? d'amelioration|points? a (?:ameliorer|travailler|revoir)",
    "opportunities": r"opportunites?|occasions?|aubaines?|(?:vents?|contexte|tendances?|mouvements?|signaux|signe|climat|evolutions?|conjoncture|terrain|dynamique)[^.,;:]{0,30}? (?:favorables?|porteu(?:rs?|ses?)|bons?|bonnes?|encourageants?|prometteu\w+)|vents? dans (?:le dos|nos voiles)|chances?|fenetres? (?:de tir|qui s'ouvre\w*)|portes? (?:qui s')?ouvr\w+|creneaux? (?:a prendre|libre)|perspectives",
    "threats": r"menaces?|dangers?|risques?|perils?|ombres? au tableau|epees? de damocles|nuages?|vents? (?:contraires?|mauvais)|(?:contexte|tendances?|signaux|climat|evolutions?|conjoncture)[^.,;:]{0,30}? (?:defavorables?|inquietants?)",
}
_KNOWN = {name: re.compile(rf"(?<!\w)(?:{source})(?!\w)") for name, source in _STRONG_WORDS.items()}
INSIDE = re.compile(
    r"(?<!\w)(?:internes?|chez nous|dedans|(?:a |de |vue? de )l'interieur|en interne|la maison|l'equipe|nos murs|notre (?:force|equipe|maison)|on a pour nous|nous (?:avons|savons|faisons|possedons|manquons|disposons)|on (?:a|sait|fait|manque|tient))(?!\w)"
)
OUTSIDE = re.compile(
    r"(?<!\w)(?:externes?|dehors|(?:a |de )l'exterieur|exterieure?s?|autour(?: de (?:nous|la|l'\w+))?|ailleurs|alentour|le marche|le contexte|l'environnement|le secteur|conjoncture|l'epoque|le moment|l'avenir|demain|les (?:mois|annees) (?:a|qui) vien\w*|"
    r"s'ouvr\w+|s'annonc\w+|arrive(?:nt)?|(?:peut|peuvent|pourrait|pourraient|pourra|risque(?:nt)? de)|a venir|en face|se profile\w*|la reglementation|l'actualite|monde|saisir|surveiller|profiter|guette\w*|nous tend\w*|redout\w+|craind\w*|crain\w*)(?!\w)"
)
GOOD = re.compile(
    r"(?<!\w)(?:pour (?:nous|elle|lui|eux|soi)|porte(?:nt|ur|urs|use)?|aid(?:e|er|ent)|bien|mieux|bons?|bonnes?|belles?|fort(?:e|s|es)?|solides?|fier(?:e|s|te)?|reuss\w+|favor\w+|profit\w+|saisir|appui\w*|appuyer|s'ouvr\w+|ouvre\w*|offre\w*|nous tend\w*|sourit|"
    r"gagn\w+|pouss\w+|grandir|avantag\w+|distingue\w*|enviee?s?|positi\w+|chances?|prometteu\w+|porteu\w+|servir|rassur\w+|brille\w*|excell\w+|plait|plus|encourag\w+|marche|fonctionne|roule|compter sur|tient debout)(?!\w)"
)
BAD = re.compile(
    r"(?<!\w)(?:mal|cloche\w*|coince\w*|frein\w+|manqu\w+|fragil\w*|pech\w+|pas (?:tout )?(?:rose|parfait|glorieux|brillant|encore|assez|au point)|(?:ne |n')\w+ (?:pas|guere)|moins|faibl\w+|contre|nuire|nuit|contrari\w+|inquiet\w*|redout\w+|craind\w*|crain\w*|difficil\w*|problem\w+|gen(?:e|er|ent)|"
    r"defaut\w*|retard\w*|blesse\w*|penalis\w+|ralenti\w*|bloqu\w+|freiner|compliqu\w+|boit\w+|bat de l'aile|grin(?:ce|cer)|fach\w+|peur|douleur|perd\w*|pes(?:e|er|ent)|negati\w+|menac\w+|surveill\w+|guett\w+|dessert|peine|patine\w*|corriger|ameliorer|progresser|trou\w*|ombre|echapp\w+|capoter|couler|plomb\w+|danger\w*|s'essouffl\w+|laisse a desirer|sombre\w*|tord\w*)(?!\w)"
)


@dataclass
class Told:
    """A quadrant told by paragraphs: the blocks, and what they say once the opening announced it."""

    name: str
    known: bool
    blocks: list[Block] = field(default_factory=list)
    items: list[str] = field(default_factory=list)


def sign(opening: str) -> tuple[str, bool] | None:
    """Return (quadrant, whether a label said it) for the opening of a paragraph or cell, None when it says neither side nor colour."""
    seen = plain(opening).replace("’", "'").strip()
    for name in QUADRANTS:
        if LABELS[name].match(seen):
            return name, True
    hits = [name for name in QUADRANTS if _KNOWN[name].search(seen)]
    if len(hits) == 1:
        return hits[0], True
    good, bad = bool(GOOD.search(seen)), bool(BAD.search(seen))
    if bad and good and re.search(r"(?<!\w)(?:contre|moins|pas|guere|mal)(?!\w)", seen):
        good = False
    if good == bad:
        return None
    side = 2 if OUTSIDE.search(seen) else 0
    return QUADRANTS[side + bad], False


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
        clauses = re.split(r",? et (?=l[ea']|un|une|des|les|on|nous|il|elle)", one) if len(one.split()) >= 14 else [one]
        items.extend(members if len(told) == 1 else [part for part in clauses if len(part.split()) >= 4] or [one])
    return real_items(items)


def defined(texts: Sequence[str]) -> bool:
    """Whether most texts explain what a quadrant is ("Les forces sont les ressources que l'organisation possède") instead of filling it."""
    hits = 0
    for text in texts:
        seen = plain(text).replace("’", "'")
        specific = re.search(r"\d{2}|(?<!\w)(?:notre|nos|nous|mon|ma)(?!\w)", seen)
        verb = _DEFINES.match(seen)
        hits += bool(verb and not specific and (_ANYONE.search(seen) or (verb.group()[-2] not in ":=" and len(seen.split()) <= 16)))
    return hits >= 2 and hits * 2 >= len(texts)


def lesson(section: Sequence[str]) -> bool:
    """Whether the nearest heading announces a lesson ("Rappel de cours", "La SWOT, c'est quoi ?")."""
    return bool(section) and bool(LESSON.search(plain(section[-1]).replace("’", "'")))


def told_by_paragraphs(document: Document, taken: set[str]) -> list[tuple[dict[str, list[str]], list[Block], Block]]:
    """Return the SWOTs told by four paragraphs or more in a row, each opening on the sign of its quadrant: ({quadrant: items}, blocks, first)."""
    found = []
    for run in _paragraph_runs(document, taken):
        best = _best(run)
        if best:
            items = {one.name: one.items for one in best}
            blocks = [block for one in best for block in one.blocks]
            found.append((items, blocks, blocks[0]))
    return found


def _paragraph_runs(document: Document, taken: set[str]) -> list[list[Block]]:
    runs: list[list[Block]] = [[]]
    for block in document.body():
        plain_text = block.kind == "paragraph" and heading_level(block) is None and block.id not in taken and block.table is None
        if not plain_text or lesson(block.section) or (runs[-1] and runs[-1][-1].section != block.section):
            runs.append([])
        if plain_text and not lesson(block.section):
            runs[-1].append(block)
    return [run for run in runs if len(run) >= 3]


def _best(run: list[Block]) -> list[Told] | None:
    """Find, in a run of paragraphs, four signs in a row that are the four quadrants (a paragraph without sign continues the one before)."""
    told: list[Told] = []
    for block in run:
        seen = sign(opening_of(block.text)) if len(block.text.split()) >= 6 else None
        if seen is None or (told and told[-1].name == seen[0]):
            if told and len(told[-1].blocks) < 3 and len(told) < 4:
                told[-1].blocks.append(block)
                told[-1].items.extend(_rest(block.text))
            continue
        told.append(Told(seen[0], seen[1], [block], _rest(block.text)))
    for start in range(len(told) - 3):
        four = told[start : start + 4]
        names = [one.name for one in four]
        sides = [name in QUADRANTS[:2] for name in names]
        if sorted(names) != sorted(QUADRANTS) or sides[0] != sides[1]:
            continue
        if sum(one.known for one in four) >= 1 or names == list(QUADRANTS):
            return four
    return None


def completed(table: Table, labels: dict[tuple[int, int], tuple[str, str, Cell]]) -> dict[tuple[int, int], tuple[str, str, Cell]]:
    """Add to two or three known labels of a table the ones its layout implies: four cells, the four of one row, column or pair of rows.

    An unknown label takes the quadrant its words sign, else the one that is left at its place in the usual order.
    """
    known = {name for name, _, _ in labels.values()}
    if not 2 <= len(known) < 4 or len(known) != len(labels):
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
        parts = [_label_part(cell) for cell in cells]
        if any(len(head.split()) > 10 for (head, _), place in zip(parts, places, strict=True) if place not in labels):
            continue
        whole = dict(labels)
        taken = set(known)
        for index, (cell, place) in enumerate(zip(cells, places, strict=True)):
            if place in labels:
                continue
            seen = sign(parts[index][0])
            usual = QUADRANTS[index]
            left = [name for name in QUADRANTS if name not in taken]
            name = seen[0] if seen and seen[0] in left else usual if usual in left else left[0]
            taken.add(name)
            whole[place] = (name, parts[index][1], cell)
        return whole
    return labels


def _label_part(cell: Cell) -> tuple[str, str]:
    """Return (what stands as the label of a cell, the rest): its first line, or what precedes a bullet, a dash or a colon."""
    if cell.lines:
        return cell.lines[0], ""
    match = re.match(r"^([^:•▪–—\n]{3,70}?)\s*(?::|•|▪|–|—|\s-)\s*(\S.*)$", cell.text, re.S)
    return (match[1], match[2]) if match else (cell.text, "")
