"""The four quadrants of a SWOT: their labels in any wording, the items under them, the tables that hold them."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from evalassist.elements.tools import clean_title, plain, split_items
from evalassist.model.document import Block, Cell, Table

QUADRANTS = ("strengths", "weaknesses", "opportunities", "threats")
FRENCH = {"strengths": "forces", "weaknesses": "faiblesses", "opportunities": "opportunités", "threats": "menaces"}

_WORDS = {
    "strengths": r"forces?|atouts?|points? d'appui|appuis|acquis|points? forts?|points positifs|strengths?|avantages|qualites|nos plus",
    "weaknesses": r"faiblesses?|fragilites?|points? faibles?|points negatifs|weakness(?:es)?|points? (?:a|d')\s?ameliorer|points? (?:a )?ameliorations?|axes d'amelioration|lacunes?|limites?|handicaps?|vulnerabilites|inconvenients|points? de fragilite|points de vigilance internes?|nos moins|freins internes|points? de vigilance(?! externes?)|points? (?:a )?(?:corriger|travailler|revoir|renforcer)|points noirs|bemols?",
    "opportunities": r"opportunit(?:es?|y|ies)|occasions?|chances?(?: a saisir)?|perspectives|leviers externes|tendances favorables|portes ouvertes|coups de pouce",
    "threats": r"menaces?|risques?|threats?|dangers?|obstacles externes|contraintes externes|perils?|vents contraires|points? de vigilance externes?|alertes",
}
_SENTENCES = {
    "strengths": r"ce (?:que|qu')\s?(?:nous |on |l'on |elle |il )(?:a|avons|ont) (?:deja )?(?:pour (?:nous|soi|elle|lui|eux)|de (?:bien|bon|mieux|solide|precieux))|ce qui (?:tient (?:la route|bon|debout)|roule|brille|fait la difference|est (?:deja )?(?:acquis|fort|bien|en place)|marche|fonctionne|nous porte|nous aide|joue (?:pour|en (?:notre|sa|leur) faveur)|plaide pour|fait (?:notre|sa|leur) force|va bien|nous distingue|est solide)|ce (?:que|qu')\s?(?:nous |on |elle |il |l'\w+ |la \w+ )?(?:faisons|fait|reussit|reussissons|sait faire|savons) (?:de )?bien|sur quoi (?:s'appuyer|nous appuyer|on peut compter)|ce sur quoi (?:nous|on) (?:pouvons|peut)",
    "weaknesses": r"ce qui (?:coince|bloque|cloche|boite|grince|patine|pique|rame|est (?:faible|bancal|a revoir)|(?:nous )?freine|peche|manque|nous manque|ne va pas|joue contre nous|marche moins|nous dessert|nous ralentit|est fragile|nous penalise)|ce que (?:nous|on) (?:faisons|fait|maitrisons|maitrise) (?:moins bien|mal)|la ou (?:ca|cela|nous) (?:coince|peche|pechons)|(?:les|nos) manques|ou (?:nous|on) (?:devons|doit) progresser",
    "opportunities": r"ce (?:que|qu')\s?(?:le |l'|la |nous |on )?(?:\w+ )?(?:(?:nous )?(?:offre|apporte|permet)|(?:peut|peuvent|pourrait|pouvons|pourrions) (?:nous )?(?:offrir|apporter|saisir|aider|exploiter|profiter|prendre|attraper|tenter|gagner|attendre|viser|recuperer))|ce qui (?:peut|pourrait) nous (?:aider|porter|servir|profiter|faire grandir|pousser)|ce qui s'ouvre|ce dont (?:nous|on) (?:pouvons|peut|pourrait|pourrions) profiter|ce qui (?:s'annonce|arrive) (?:de )?(?:bien|bon)|bonnes? nouvelles? (?:du|autour)|a saisir",
    "threats": r"ce qui (?:peut|pourrait|risque de) (?:nous )?(?:nuire|menacer|couler|plomber|abattre|ralentir|desservir|arreter|faire (?:du )?(?:mal|tomber|perdre|trebucher|reculer|chuter|rater)|gener|freiner|compliquer|faire peur|faire capoter)|ce qui (?:nous )?(?:menace|guette|inquiete|fait peur|pese|pend au nez)|ce (?:que|qu')\s?(?:nous |on |il faut )?(?:redoutons|redoute|craignons|craint|surveiller)|a surveiller|ce qui nous fait peur",
}
_LEAD = r"(?:(?:s|w|o|t|f|m)\s*[-=:.)/]+\s*)?(?:(?:cote|pour|parmi|au rayon|du cote|au niveau|concernant|et|enfin|en premier lieu|notamment)\s+(?:de\s|des\s|les\s|ses\s|nos\s)?)?(?:(?:nos|les|ses|mes|leurs?|des|la|l'|le|une?|quelques|principales?|principaux|grandes?|grands?|deux|trois|quatre|cinq|\d)\s*)*"
LABELS = {name: re.compile(rf"^{_LEAD}(?:(?P<word>{_WORDS[name]})(?!\w)|{_SENTENCES[name]})") for name in QUADRANTS}
_PHRASES = {
    "strengths": r"fait bien|sait (?:bien )?faire|peut compter sur|a pour (?:elle|lui|nous)|fait la difference",
    "weaknesses": r"ce qui (?:lui |nous )?manque|laisse a desirer|peche par|souffre d\w*|manque (?:encore )?(?:de|d')",
    "opportunities": r"(?:mouvements?|tendances?|vents?|contexte|signaux?|signe|climat|evolutions?|dynamique)(?: \w+){0,2} (?:favorables?|porteu(?:r|se)s?|bons?|bonnes?)|vents? dans le dos|fenetre de tir|terrain favorable|s'ouvre a (?:nous|elle|lui)",
    "threats": r"ce qui (?:peut|pourrait) (?:tout )?(?:gacher|contrarier|nuire|menacer|faire mal)|(?:nous|la|le|les) guette\w*|vents? contraires?|inquiet\w+",
}
_CUES = {name: re.compile(rf"(?<!\w)(?:{_WORDS[name]}|{_PHRASES[name]})(?!\w)") for name in QUADRANTS}
_TAIL = re.compile(
    r"^[\s:.()/&+–—-]*(?:(?:en )?(?:interne|externe)s?|positi\w+|negati\w+|strengths?|weakness(?:es)?|opportunit\w+|threats?|forces?|faiblesses?|menaces?|"
    r"(?:de|du|des|de l'|d'|pour|a|au|dans|chez)\s?(?:la |le |les |l'|notre |nos |mon |votre )?[\w'’ -]{2,40}|principa\w+|a (?:saisir|eviter|surveiller|corriger|travailler)|identifie\w+|actuel\w+|majeur\w+|s|w|o|t|[-–—:/()\s])*[\s:.()–—-]*$"
)
_BLANK = re.compile(r"^\W*(?:a completer|a remplir|a definir|xx+|\.{2,}|…+|lorem|nsp|neant|idem|aucune?|\?+|tbd)\W*$")
_GENERIC = re.compile(
    r"^(?:internes?|externes?|elements?|facteurs?|aspects?|positifs?|negatifs?|favorables?|defavorables?|avantages?|atouts?|concurrentiels?|entreprises?|organisations?|environnement\w*|"
    r"marche|points?|forts?|faibles?|ameliorer|caracteristiques?|ressources?|competences?|handicaps?|peu\w*|nuire|activite|profiter|exploiter|saisir|permett\w+|representent?|sont|est|peut|"
    r"performance\w*|structure|projet|developpement|limit\w+|freine\w*|menac\w+|opportunit\w+|forces?|faiblesses?|analyse\w*|swot|matrice|axe|identifi\w+|recens\w+|list\w+|lie[se]*|provenant|"
    r"venant|exterieure?s?|interieure?s?|influence\w*|impact\w*|aux|dont|elle|il|ce|ces|que|qui|les|des|une?|la|le|et|ou|de|du|par|sur|dans|pour|a|au|en|son|sa|ses|leurs?|notre|nos|tout|toute|"
    r"autres?|potentiel\w*|susceptibles?|face|domaines?|lesquels?|se|ainsi|enfin|d'une|part|l|d|s|qu|c|n)$"
)


@dataclass
class Quadrant:
    """One quadrant: its items and the blocks they stand in."""

    name: str
    items: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


_CONFUSED = str.maketrans("l105", "IIOS")


def _legible(title: str) -> str:
    """Return a line with its opening sign dropped and the letters of its first capitals put right ("+ OPPORTUNlTES" -> "OPPORTUNITES")."""
    title = re.sub(r"^\s*[+±]\s*(?=[^\W\d])", "", title)
    match = re.match(r"[A-ZÀ-Ý][A-ZÀ-Ýl105]{4,}(?![a-zà-ÿ])", title)
    return match.group().translate(_CONFUSED) + title[match.end() :] if match else title


_GLOSSED = re.compile(r"[^\W\d][^():\n]{2,40}\(([^\W\d]+)\)\s*:?$")
"""A title of one's own with the quadrant's usual name after it ("Vent arrière (opportunités)")."""


def label_of(text: str) -> tuple[str, str] | None:
    """Return (quadrant, rest) when a text starts with a quadrant's label: rest is "" for a label standing alone ("Nos forces", "Atouts (internes) :").

    A sentence that merely begins with such a word ("Forces de vente en hausse cette année grâce à…") is none.
    """
    letter = re.match(r"^\W*([SWOT])\s*[-–—:=.)/]+\s+(?=\w{3})", text)
    if letter and not label_of(text[letter.end() :]):
        return QUADRANTS["SWOT".index(letter[1])], text[letter.end() :]
    if (glossed := _GLOSSED.match(text.strip())) and (named := label_of(glossed[1])) and not named[1]:
        return named
    title = re.sub(r"^[Qq]u['’]est-(?=ce\s?qu)", "", _legible(clean_title(text.strip())))
    seen = plain(title)
    if len(seen) != len(title):
        title = seen
    for name in QUADRANTS:
        match = LABELS[name].match(seen)
        if not match:
            continue
        rest = seen[match.end() :]
        if "word" in match.groupdict() and match["word"] is None and ":" not in rest:
            return (name, "") if len(seen.split()) <= 9 else None
        colon = re.match(r"^([^:.\n]{0,45}?)\s*(?::|\n)\s*(\S.*)$", rest, re.S)
        if colon and _TAIL.match(colon[1]):
            return name, title[len(title) - len(colon[2]) :]
        if _TAIL.match(rest) and len(seen.split()) <= 8:
            return name, ""
        dash = re.match(r"^\s*(?:\([^)]*\)\s*)?[-–—•]\s+(\S.*)$", rest, re.S)
        if dash:
            return name, title[len(title) - len(dash[1]) :]
        return None
    return None


def pieces(text: str) -> list[tuple[str, str]]:
    """Cut a paragraph where labels stand in its course ("Forces : a ; b. Faiblesses : c."): [(quadrant, what it holds)], [] when one at most does."""
    cuts = [match.end() for match in re.finditer(r"(?:^|[.;!?]\s+|\n)(?=[^\W\d][^.;:!?\n]{2,45}:\s)", text)]
    found: list[tuple[str, str]] = []
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=False):
        label = label_of(text[start:end])
        if label and label[1]:
            found.append((label[0], label[1].strip()))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {text[start:end].strip()}")
    return found if len({name for name, _ in found}) >= 2 else []


def real_items(texts: Sequence[str]) -> list[str]:
    """Return the texts that say something of a given organisation: blanks and purely generic wording (a course definition) left out."""
    kept = []
    for text in texts:
        seen = plain(text)
        found = re.findall(r"[a-z0-9]+", seen)
        if not found or _BLANK.match(seen):
            continue
        generic = sum(bool(_GENERIC.match(word)) for word in found)
        if len(found) >= 3 and generic / len(found) > 0.8:
            continue
        kept.append(text)
    return kept


def items_in(text: str, lines: Sequence[str] = ()) -> list[str]:
    """Return the items of one cell, line or paragraph; a single line that is a plain enumeration gives its members."""
    parts = split_items(text, lines)
    if len(parts) == 1 and re.match(r"\s*[-–—]\s", text) and len(dashed := re.split(r"\s+[-–—]\s+", text.strip(" -–—"))) > 1:
        parts = dashed
    if len(parts) == 1 and len(barred := [one for one in re.split(r"\s+[/|]\s+", parts[0]) if re.search(r"\w{2}", one)]) > 1:
        parts = barred
    if len(parts) == 1:
        members = [
            part
            for part in re.split(r",\s+(?!\d)|\s+et\s+(?=(?:une?|des|la|le|les|notre|nos)\s)", parts[0].rstrip("."))
            if re.search(r"\w{2}", part)
        ]
        if len(members) > 1 and all(len(member.split()) <= 9 for member in members):
            parts = members
    return real_items(parts)


def cue_segments(text: str) -> list[tuple[str, str]]:
    """Cut prose at its quadrant words: [(quadrant, what is said until the next quadrant word)], in order; [] when fewer than two."""
    seen = plain(text)
    if len(seen) != len(text):
        text = seen
    marks = sorted((match.start(), match.end(), name) for name in QUADRANTS for match in _CUES[name].finditer(seen))
    merged: list[tuple[int, int, str]] = []
    for start, end, name in marks:
        if merged and merged[-1][2] == name:
            continue
        merged.append((start, end, name))
    found = []
    for index, (_, end, name) in enumerate(merged):
        stop = merged[index + 1][0] if index + 1 < len(merged) else len(text)
        if index + 1 < len(merged):
            boundary = max(text.rfind(mark, end, stop) for mark in (". ", "; ", "\n"))
            stop = boundary + 1 if boundary > end else stop
        found.append((name, text[end:stop].strip(" :,.;\n-–—()")))
    return found


def sentence_items(segment: str) -> list[str]:
    """Return the items told in a prose segment: its coordinated members of three words or more."""
    body = re.sub(
        r"^(?:(?:sont|est|tiennent|tient|resident|viennent|vient|restent|reste|:|,|c'est|il y a|nous avons)\s+)+(?:surtout |d'abord |principalement |notamment )?",
        "",
        segment,
    )
    parts = re.split(r";\s*|\.\s+|,\s+(?!\d)|\s+(?:et|ainsi que|mais aussi|puis|enfin)\s+", body)
    kept: list[str] = []
    for part in parts:
        if len(re.findall(r"\w+", part)) >= 3 or not kept:
            kept.append(part)
    return real_items([part for part in kept if re.search(r"\w{3}", part)])


_SIGNS = re.compile(r"[;•▪|\n]|\s[-–—]\s")
"""What cuts the text of one cell among several of a column: a comma there belongs to the item."""
Labels = dict[tuple[int, int], tuple[str, str, Cell]]


Signed = Callable[[str], tuple[int, int]]


def quadrants_of_table(table: Table, complete: Callable[[Table, Labels], Labels], signed: Signed | None = None) -> tuple[dict[str, list[str]], int] | None:
    """Return ({quadrant: items}, number of labels) of a table that holds quadrant labels, else None.

    Read in any layout: one row or one column of labels, 2x2 with the label inside each cell, label rows above content rows. A crossed
    matrix (labels on both edges) or a table that repeats a label (one pair per competitor) is none. ``complete`` adds the labels that
    the layout implies when only some are known.
    """
    labels: Labels = {}
    for cell in table.cells:
        first = cell.lines[0] if cell.lines else cell.text
        found = label_of(first) or (label_of(cell.text) if cell.lines else None)
        if found is None and not cell.lines:
            found = _run_on_label(cell.text)
        if found:
            labels[(cell.row, cell.col)] = (found[0], found[1], cell)
    if crossed := _axes(table, signed):
        return crossed
    if not labels:
        labels = _letters(table)
    if not labels:
        return None
    labels = complete(table, labels)
    names = [name for name, _, _ in labels.values()]
    if len(set(names)) >= 3 and len(names) > len(set(names)) and len({key[1] for key in labels}) == 1:
        return _row_by_row(table, labels)
    if len(set(names)) < 2 or len(names) != len(set(names)):
        return None
    alone = {key for key, (_, rest, cell) in labels.items() if not rest and len(cell.lines) < 2}
    if (
        any(r == 0 and c > 0 for r, c in alone)
        and sum(c == 0 and r > 0 for r, c in alone) >= 2
        and len(alone) == 4
        and len({c for _, c in alone}) > 2
    ):
        return None
    items: dict[str, list[str]] = {}
    for (row, col), (name, rest, cell) in labels.items():
        if (row, col) not in alone:
            own = items_in(rest) if rest and len(cell.lines) < 2 else []
            items[name] = (
                own
                + (real_items(cell.lines[1:]) if len(cell.lines) > 2 else [item for line in cell.lines[1:] for item in items_in(line)])
                + ([] if len(cell.lines) < 2 or not rest else items_in(rest))
            )
            continue
        beside = any(other[0] == row and other != (row, col) for other in alone)
        content: list[Cell] = []
        if beside or col + cell.col_span >= table.n_cols:
            for other_cell in sorted(
                (one for one in table.cells if col <= one.col < col + cell.col_span and one.row > row),
                key=lambda one: one.row,
            ):
                if (other_cell.row, other_cell.col) in labels or any(key[0] == other_cell.row for key in alone if key[0] > row):
                    break
                content.append(other_cell)
        else:
            below = [one for one in table.cells if one.row == row + 1 and one.col == col]
            content = [
                one
                for one in table.cells
                if row <= one.row < row + cell.row_span and one.col >= col + cell.col_span and (one.row, one.col) not in labels
            ]
            if not content and below:
                content = below
        filled = [one for one in content if one.text.strip()]
        items[name] = [
            item
            for one in filled
            for item in (real_items([one.text]) if len(filled) > 1 and len(one.lines) < 2 and not _SIGNS.search(one.text) else items_in(one.text, one.lines))
        ]
    return items, len(names)


def _letters(table: Table) -> Labels:
    """Return the four cells that hold one letter each, "S W O T" or "F F O M" whatever the mix, {} when they are not exactly these."""
    single = [(cell, match[1]) for cell in table.cells if (match := re.fullmatch(r"\W*([SWOTFM])\W*", cell.text))]
    if len(single) != 4 or not re.fullmatch(r"[SF][WF]O[TM]", "".join(letter for _, letter in single)):
        return {}
    return {(cell.row, cell.col): (name, "", cell) for (cell, _), name in zip(single, QUADRANTS, strict=True)}


def _row_by_row(table: Table, labels: Labels) -> tuple[dict[str, list[str]], int] | None:
    """Read a table of one point a row, its quadrant named in one column ("Force | Équipe soudée | la montrer")."""
    items: dict[str, list[str]] = {}
    for (row, col), (name, rest, _) in labels.items():
        beside = [one.text for one in table.cells if one.row == row and one.col > col and one.text.strip()]
        items.setdefault(name, []).extend(real_items([rest] if rest else beside[:1]))
    return items, len(items)


def _run_on_label(text: str) -> tuple[str, str] | None:
    """A cell read as one line, its label in capitals or followed by a bullet: "FORCES Équipe soudée", "Forces - Équipe soudée"."""
    match = re.match(r"^\W*([A-ZÀ-Ý]{5,}(?: [A-ZÀ-Ý]{3,})?)\s+(?=[A-ZÀ-Ýa-zà-ÿ•\d-])", text)
    if not match:
        return None
    label = label_of(match[1])
    return (label[0], text[match.end() :]) if label else None


_EDGE = r"^\W*(?:origine |facteurs? |aspects? |points? |elements? |diagnostic |analyse |en |environnement |impact )?"
_AXES = (
    (re.compile(_EDGE + r"intern"), 0),
    (re.compile(_EDGE + r"extern"), 1),
    (re.compile(_EDGE + r"(?:positi|favorabl|\+|utile|atout)"), 2),
    (re.compile(_EDGE + r"(?:negati|defavorabl|nuisib|handicap)"), 3),
)


def _axes(table: Table, signed: Signed | None = None) -> tuple[dict[str, list[str]], int] | None:
    """Read a table whose edges say internal / external and positive / negative without naming the quadrants.

    ``signed`` gives the (side, colour) of an edge's words where no exact word does ("Chez nous", "Ce qui nous freine").
    """
    rows: dict[int, int] = {}
    cols: dict[int, int] = {}
    for cell in table.cells:
        edge = (cell.col == 0 and cell.row > 0) or (cell.row == 0 and cell.col > 0)
        axis = _axis(cell.text, signed) if edge and 0 < len(cell.text.split()) <= 6 else None
        if axis is not None:
            (cols if cell.row == 0 else rows)[cell.row if cell.row else cell.col] = axis
    if set(cols.values()) == {2, 3} and len(rows) == 1 and next(iter(rows.values())) < 2:
        left = {cell.row for cell in table.cells if cell.col == 0 and cell.row > 0 and cell.text.strip()} - set(rows)
        if len(left) == 1:
            rows[left.pop()] = 1 - next(iter(rows.values()))
    if sorted([*rows.values(), *cols.values()]) != [0, 1, 2, 3] or len(rows) != 2:
        return None
    items: dict[str, list[str]] = {}
    for cell in table.cells:
        if cell.row in rows and cell.col in cols:
            side, sign = sorted((rows[cell.row], cols[cell.col]))
            if side > 1 or sign < 2:
                return None
            items[QUADRANTS[2 * side + sign - 2]] = items_in(cell.text, cell.lines)
    return items, 4


def _axis(text: str, signed: Signed | None) -> int | None:
    """Return what an edge says: 0 inside, 1 outside, 2 good, 3 bad, None when it says neither or both."""
    seen = plain(text)
    for pattern, axis in _AXES:
        if pattern.match(seen):
            return axis
    side, colour = signed(seen) if signed is not None else (0, 0)
    if colour:
        return 2 if colour > 0 else 3
    return None if not side else (1 if side > 0 else 0)
