"""Personas held by tables: one per row, per column, per cell, stacked in one table; and the unit that every form fills."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from evalassist.elements.detectors._persona_parts import (
    attribute,
    cues_in,
    first_name,
    line_attribute,
    story_name,
)
from evalassist.elements.tools import (
    context_of,
    flipped_view,
    grid_of,
    is_definition,
    neighbours,
    plain,
    transpose,
    view,
)
from evalassist.model.document import Block, Document

CONTEXT = re.compile(
    r"(?<!\w)(?:personas?|profils?(?: types?)?|portraits?|clients? (?:types?|ideal\w*)|cibles?|avatars?|a qui (?:on|nous|je|parl\w+|s'adress\w+|pla\w+|plai\w+)|les gens|nos publics?|publics? (?:vises?|cibles?)|qui sont(?:-ils|-elles)?|audience|pour qui|nos (?:client|lect|visit|adher|abonn|usag|habitue|utilisat|donat|eleve|patient|voyageu|joueu|spectat)\w+|(?:deux|trois|quatre|des) visages|(?:deux|trois|quatre|cinq|six|\d) (?:\w+ )?(?:lecteurs?|lectrices|clients?|clientes|visiteurs?|voisins?|personnes|figures|silhouettes|vies|histoires|habitants|usagers|acheteurs|adherents|familles|types|tetes|prenoms|dames|femmes|hommes|regards|inconnus|habituees?|habitues?)|(?:lecteurs?|clients?|personnes|gens|ceux|celles|celui|celle|habitants) (?:a (?:convaincre|toucher|seduire|conquerir|fideliser|attirer)|(?:qu'on|que (?:l'on|nous|je)) (?:espere|veut|voudrait|vise|attend|cherche|imagine|aimerait)\w*)|vers qui|a qui|conversations?|rencontres?|entretiens?|adresse\w* a|qui (?:je|nous|on) (?:vise|veu|voul|cherch)\w*|celles et ceux)(?!\w)|(?m:^[\d.\s]*(?:les |nos |le )?publics?\s*$)"
)
STRONG = re.compile(
    r"(?<!\w)(?:fiches? (?:clients?|profils?|cibles?)|(?:proto)?personas?|(?:client(?:e|s|es)?|profils?|visiteu(?:r|rs|se|ses)|acheteu(?:r|rs|se|ses)|adherente?s?|utilisat(?:eur|rice)s?|famille|lecteurs?|lectrices?) (?:types?|ideal\w*)|avatars?|portraits?[- ](?:robots?|types?)|clients? imaginaires?|appelons-l[ea]|imagine[zr] [a-z]+\.|nos (?:portraits|personnages))(?!\w)"
)


@dataclass
class Unit:
    blocks: list[Block]
    title: str = ""
    name: str = ""
    labelled: dict[str, str] = field(default_factory=dict)
    prose: list[str] = field(default_factory=list)
    text: str = ""
    quote: str = ""
    level: int | None = None
    context: bool = False
    strong: bool = False
    sibling: bool = False


def feed(unit: Unit, text: str, waiting: str | None = None) -> str | None:
    """Give one line to a unit; returns the field whose value is still to come (a label standing alone)."""
    found = line_attribute(text)
    if found:
        name, value = found
        if value:
            unit.labelled[name] = (unit.labelled.get(name, "") + " " + value).strip()
            return None
        unit.labelled.setdefault(name, "")
        return name
    if waiting:
        unit.labelled[waiting] = (unit.labelled[waiting] + " " + text).strip()
        return waiting
    unit.prose.append(text)
    return None


def announced(document: Document, block: Block) -> tuple[bool, bool]:
    """(some heading or lead-in announces targets, it says persona)."""
    before = [b.text for b in neighbours(document, block, 2) if b.kind in ("paragraph", "caption", "heading")]
    titles = plain("\n".join([*block.section[-2:], *(text for text in before if not is_definition(text) or STRONG.search(plain(text)))]))
    named = bool(block.section) and _only_names(block.section[-1])
    return named or bool(CONTEXT.search(titles)), bool(STRONG.search(plain("\n".join([*block.section[-2:], *before]))))


def _only_names(title: str) -> bool:
    """Whether a heading is made of first names, as "Josette et Théo"."""
    words = re.findall(r"[^\W\d]+(?:-[^\W\d]+)*", title)
    names = [word for word in words if first_name(word)]
    return len(names) >= 2 and all(word in names or plain(word) in ("et", "ou", "puis") for word in words)


def from_tables(document: Document) -> list[Unit]:
    units: list[Unit] = []
    for block in document.body():
        if block.table is not None:
            units.extend(_table_units(document, block))
    return units


def _table_units(document: Document, block: Block) -> list[Unit]:
    assert block.table is not None
    context, strong = announced(document, block)
    top = [cell for cell in block.table.cells if cell.row == 0]
    title = top[0].text if len(top) == 1 and block.table.n_cols > 1 else ""
    around = context_of(document, block)
    found: list[Unit] = _stacked(block, context, strong)
    if len(found) >= 2:
        return found
    found = []
    for seen in sorted((flipped_view(block.table), view(block.table)), key=lambda one: -_labels_in(one.header)):
        names = [attribute(text) for text in seen.header]
        if _labels_in(seen.header) < 3 or not ({"motivations", "frustrations"} & set(names)):
            continue
        if re.search(r"concurrent|influenceu|canal", plain(" ".join(seen.header[:1]))):
            continue
        single = len(seen.rows) == 1
        for row in seen.rows:
            unit = Unit([block], context=True, strong=strong or context or len({n for n in names if n}) >= 4)
            loose = [cell for cell, name in zip(row, names, strict=False) if name is None and cell.strip()]
            for cell, name in zip(row, names, strict=False):
                if name and cell.strip():
                    unit.labelled[name] = (unit.labelled.get(name, "") + " " + cell).strip()
            unit.title = (title + "\n" if single else "") + (row[0] if names and names[0] in (None, "name") else "")
            if single and not first_name(unit.title) and "name" not in unit.labelled:
                near = around.split("\n")[-1] if around else ""
                unit.title += "\n" + (near if len(near.split()) <= 14 else "")
            unit.prose = loose
            unit.name = first_name(
                row[0], trusted=not seen.header[0].strip() or names[0] == "name" or "persona" in plain(seen.header[0])
            ) or (story_name(" ".join(row)) if "role" in unit.labelled else next((said for cell in row if (said := story_name(cell))), ""))
            if single and not unit.name and len(seen.header[0].split()) <= 8:
                unit.name = first_name(seen.header[0])
                unit.prose += [seen.header[0]] if unit.name else []
            unit.text = ((title + "\n") if title and single else "") + ("\n" if len(row) > 4 and single else " | ").join(
                f"{head} | {cell}" if single else cell for head, cell in zip(seen.header, row, strict=False) if cell.strip()
            )
            unit.quote = next(
                (
                    cell
                    for name in ("role", "motivations", "frustrations")
                    for cell, own in zip(row, names, strict=False)
                    if own == name and cell and cell in block.text
                ),
                "",
            )
            if len(unit.labelled) >= 2:
                found.append(unit)
        if found:
            return found if any(unit.name for unit in found) or not _segments(found) else []
    if card := _sheet(block):
        return [card]
    if len(found := _silent(block, context, strong)) >= 2:
        return found
    grid = block.table
    heads = {one.col: one for one in grid.cells if one.row == 0 and first_name(one.text) and len(one.text.split()) <= (10 if "age" in cues_in(one.text) else 6)}
    if len(heads) >= 2 and grid.n_rows >= 2:
        for col, head in heads.items():
            below = [one for one in grid.cells if one.col == col and one.row > 0]
            unit = Unit([block], title=head.text, name=first_name(head.text), context=context, strong=strong)
            unit.text = "\n".join([head.text, *(one.text for one in below)])
            side = {one.row: one.text for one in grid.cells if one.col == 0} if 0 not in heads else {}
            for one in below:
                label = side.get(one.row, "")
                for line in one.lines or (one.text,):
                    feed(unit, f"{label} : {line}" if attribute(label) else line)
            unit.quote = below[0].text if below else ""
            found.append(unit)
        return found
    for one in block.table.cells:
        lines = one.lines or (one.text,)
        name = first_name(lines[0]) or story_name(one.text)
        unit = Unit(
            [block],
            title=lines[0],
            name=name,
            context=context,
            strong=strong,
            text=one.text,
            quote=one.text if one.text in block.text else "",
        )
        for line in lines[1:] if len(lines) > 1 else lines:
            feed(unit, line)
        if name and len(one.text.split()) >= 15:
            found.append(unit)
    return found


def _sheet(block: Block) -> Unit | None:
    """A sheet of two columns whose first line gives a first name and whose others, whatever their labels, tell an age and what the person wants or fears."""
    assert block.table is not None
    rows = [[cell for cell in row if cell.strip()] for row in grid_of(block.table)]
    if not 4 <= len(rows) <= 14 or any(len(row) > 2 for row in rows) or sum(len(row) == 2 for row in rows) < 3:
        return None
    head = rows[0][-1]
    name = first_name(head) if len(head.split()) <= 8 else ""
    unit = Unit([block], title=" ".join(rows[0]), name=name, context=True, strong=True)
    for row in rows:
        feed(unit, " : ".join(row))
    seen = set(unit.labelled) | cues_in("\n".join([*unit.prose, *unit.labelled.values()]))
    return unit if name and "age" in seen and {"motivations", "frustrations"} & seen else None


_RANGE = re.compile(r"\d\d ?(?:-|–|a|/|et) ?\d\d(?!\w)|\d\d ans et plus|moins de \d\d|plus de \d\d")


def _segments(units: Sequence[Unit]) -> bool:
    """Whether the rows of a table are segments of a public: none is a person's age, most are ranges or none says wants and fears."""
    ranged = sum(bool(_RANGE.search(plain(unit.labelled.get("age", "")))) for unit in units)
    told = sum({"motivations", "frustrations"} <= set(unit.labelled) for unit in units)
    return len(units) >= 2 and (ranged * 2 > len(units) or ("age" in units[0].labelled and not told)) and told * 2 < len(units)


def _silent(block: Block, context: bool, strong: bool) -> list[Unit]:
    """Personas of a table without labels: columns (else rows) that each give an age or a name, wants and fears, as "Veut : …" or in words."""
    assert block.table is not None
    grid = grid_of(block.table)
    for lines in (transpose(grid), grid):
        units = []
        for cells in lines:
            said = [cell for cell in cells if re.search(r"\w{2}", cell)]
            unit = Unit([block], title=said[0] if said else "", context=context, strong=strong, text="\n".join(said))
            for cell in said:
                feed(unit, cell)
            unit.name = next(
                (name for cell in said if (name := story_name(cell) or (first_name(cell) if len(cell.split()) <= 4 else ""))), ""
            )
            unit.quote = next((cell for cell in said if cues_in(cell) & {"age", "role"} and cell in block.text), "")
            seen = set(unit.labelled) | cues_in("\n".join(unit.prose))
            if len(said) >= 3 and ("age" in seen or (unit.name and strong)) and {"motivations", "frustrations"} & seen:
                units.append(unit)
        if len(units) >= 2 and (context or sum(bool(unit.name) for unit in units) >= 2):
            return units
    return []


def _stacked(block: Block, context: bool, strong: bool) -> list[Unit]:
    """Personas stacked in one table: a row of one merged cell with a first name opens each, label and value rows follow."""
    assert block.table is not None
    found: list[Unit] = []
    for row in range(block.table.n_rows):
        cells = [one for one in block.table.cells if one.row == row and one.text.strip()]
        if len(cells) == 1 and first_name(cells[0].text) and len(cells[0].text.split()) <= 12:
            title = cells[0].text
            found.append(
                Unit([block], title=title, name=first_name(title), context=True, strong=strong or context, text=title, quote=title)
            )
        elif found and cells:
            unit = found[-1]
            name = attribute(cells[0].text) if len(cells) > 1 else None
            value = " ".join(one.text for one in cells[1:])
            if name:
                unit.labelled[name] = (unit.labelled.get(name, "") + " " + value).strip()
            else:
                unit.prose.append(" ".join(one.text for one in cells))
            unit.text += "\n" + " | ".join(one.text for one in cells)
    return [unit for unit in found if len(unit.labelled) >= 2]


def _labels_in(header: Sequence[str]) -> int:
    return len({name for text in header if (name := attribute(text))})
