"""Analyse SWOT : forces, faiblesses, opportunités et menaces d'une organisation.

Ce qui est cherché
    Un diagnostic en quatre quadrants, quel que soit son nom. Le détecteur compte les éléments de chaque quadrant.

Formes reconnues
    - tableau : 2 x 2 avec ou sans en-têtes, quatre lignes ou quatre colonnes, libellé dans la case ou au-dessus ;
    - quatre listes ou quatre paragraphes sous des intertitres (« Nos atouts », « Fragilités », « Occasions », « Risques »,
      « Ce qui joue pour nous »…), même si le mot SWOT n'est jamais écrit, et quatre encadrés
      dont deux titres au moins sont connus ou qui distinguent le dedans du dehors ;
    - lignes « Forces : … ; … », zones de texte, SmartArt, image lue par OCR ;
    - texte suivi où chaque quadrant est annoncé (« Parmi nos forces… ; côté menaces… »), ou deux paragraphes, l'un du dedans, l'autre du dehors ;
    - tableau des seuls atouts et fragilités sous un titre qui les nomme (incomplet).

Champs
    strengths, weaknesses, opportunities, threats : nombre d'éléments de chaque quadrant. L'analyse est complète avec au moins deux
    éléments dans chacun des quatre.

Ce qui n'est pas retenu
    La définition de l'outil, la promesse de le faire, un titre ou une ligne de sommaire sans contenu, deux listes « points forts /
    points faibles » d'un concurrent, une trame à compléter.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import partial

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._learned_parts import quadrant_items
from evalassist.elements.detectors._swot_fours import fours
from evalassist.elements.detectors._swot_parts import (
    FRENCH,
    QUADRANTS,
    cue_segments,
    quadrants_of_table,
    sentence_items,
)
from evalassist.elements.detectors._swot_runs import label_runs
from evalassist.elements.detectors._swot_sides import by_sides
from evalassist.elements.detectors._swot_signs import (
    INSIDE,
    OUTSIDE,
    by_columns,
    completed,
    defined,
    lesson,
    signed,
    told_in_order,
    unlabelled,
)
from evalassist.elements.tools import (
    context_of,
    heading_level,
    is_definition,
    is_instruction,
    is_promise,
    make_element,
    named_only,
    plain,
)
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element, Mention

_NAMED = re.compile(r"(?<!\w)(?:s\.?w\.?o\.?t|f\.?f\.?o\.?m|forces(?: et (?:les |nos |ses )?|, (?:les |nos |ses )?| ?/ ?)faiblesses)(?!\w)")
_SELF = re.compile(
    r"(?<!\w)(?:mes (?:propres )?(?:forces|faiblesses|points forts|points faibles|atouts|limites|qualites|defauts)|(?:opportunite|menace|risque)s? (?:que je vois )?pour moi|j'ai (?:appris|progresse|grandi))(?!\w)"
)
_OWN_LESSON = re.compile(r"(?<!\w)(?:pour moi|j'ai (?:appris|progresse|grandi)|embauche\w*|diplome\w*|stage|cdi|recruteurs?|candidature\w*)(?!\w)")
_TRADE = re.compile(
    r"(?<!\w)(?:client\w*|boutique|atelier|vitrine|marches?|concurren\w+|commandes?|ventes?|vendre|tarifs?|prix|fournisseurs?|chaine|franchise|foire|salons?|magasins?|site|gamme|produits?|activite|entreprise|quartier|loyers?|secteur|abonnes)(?!\w)"
)


def _in_business(texts: list[str]) -> bool:
    """Whether "mes atouts" are those of somebody's own trade (clients, prices, a shop), not of a student looking back."""
    seen = plain("\n".join(texts))
    return len({match.group() for match in _TRADE.finditer(seen)}) >= 3 and not _OWN_LESSON.search(seen)


_TOOL = re.compile(
    r"(?<!\w)(?:matrice|outil|methode|grille|acronyme|sigle|modele|swot|ffom)(?: \w+){0,2} (?:croise|recense|liste|met en regard|distingue|oppose|repartit|classe|resume|confronte|invite a|se lit|comporte)(?!\w)"
)
_DIAGNOSIS = re.compile(
    r"(?<!\w)(?:diagnostic|analyse (?:interne|externe|de (?:la situation|l'existant|l'entreprise))|etat des lieux|bilan (?:strategique|de la situation)|matrice|synthese de l'analyse|mon analyse|notre analyse|cette analyse)(?!\w)"
)
_OTHER_SUBJECT = re.compile(
    r"(?<!\w)(?:concurrents?|bilan personnel|mon parcours|pendant (?:ce projet|mon stage|ma mission)|mes (?:forces|faiblesses|points forts|points faibles)|competiteurs?)(?!\w)"
)


_SECTOR = re.compile(
    r"(?<!\w)(?:porter|forces? concurrentielles?|(?:forces|faiblesses|atouts|opportunites|menaces)(?: \w+){0,3} (?:du|de la|de notre|de ce|pour le|de tout le) (?:secteur|filiere|marche|metier|profession|branche))(?!\w)"
)


def _fields(counts: dict[str, int]) -> tuple[list[str], list[str]]:
    missing, details = [], []
    for name in QUADRANTS:
        if counts[name] >= 2:
            continue
        missing.append(name)
        said = "un seul élément" if counts[name] else "quadrant absent ou vide"
        details.append(f"SWOT, {FRENCH[name]} : {said}")
    return missing, details


def _element(items: dict[str, list[str]], blocks: list[Block], first: Block) -> Element:
    counts = {name: len(items.get(name, [])) for name in QUADRANTS}
    missing, details = _fields(counts)
    ordered = [first, *(block for block in blocks if block.id != first.id)]
    text = "\n".join(block.text for block in blocks)
    return make_element("swot", ordered, counts, missing=missing, details=details, name="SWOT", text=text)


def _tables(document: Document) -> list[Element]:
    found = []
    for block in document.body():
        if block.table is None:
            continue
        context = plain(context_of(document, block))
        read = quadrants_of_table(block.table, completed, signed) or by_columns(block.table)
        read = read or (unlabelled(block.table) if re.search(r"(?<!\w)swot(?!\w)", context) else None)
        if read is None:
            continue
        items, labels = read
        filled = sum(bool(rows) for rows in items.values())
        halved = filled == 2 and bool(items.get("strengths") and items.get("weaknesses")) and _halves(plain(" ".join(block.section[-1:])))
        if filled >= 3 or halved or (labels >= 3 and filled >= 2) or (filled == 2 and re.search(r"(?<!\w)swot(?!\w)", context)):
            if filled < 4 and _OTHER_SUBJECT.search(context):
                continue
            found.append(_element(items, [block], block))
    return found


_INNER = (
    re.compile(r"(?<!\w)(?:forces?|atouts?|points? forts?|qualites)(?!\w)"),
    re.compile(r"(?<!\w)(?:faiblesses?|fragilites?|points? faibles?|limites?|manques?|lacunes?)(?!\w)"),
)


def _halves(title: str) -> bool:
    """Whether a heading names what is strong and what is weak of the organisation ("Atouts et fragilités")."""
    return all(one.search(title) for one in _INNER) and not _OTHER_SUBJECT.search(title) and not _SELF.search(title)


def _from_runs(document: Document, taken: set[str], least: int = 3) -> list[Element]:
    """Return the SWOTs of the labelled runs that fill ``least`` quadrants; two are enough under the name SWOT when ``least`` is not 4."""
    found = []
    for run in label_runs(document, taken):
        filled = [quadrant for quadrant in run.quadrants if quadrant.items]
        context = plain("\n".join([*run.blocks[0].section, run.blocks[0].text]))
        named = bool(re.search(r"(?<!\w)swot(?!\w)", context))
        if len(filled) < least and not (least < 4 and len(filled) == 2 and named):
            continue
        if len(filled) < 4 and _OTHER_SUBJECT.search(context):
            continue
        texts = [block.text for block in run.blocks]
        if any(_SELF.search(plain(text)) for text in texts) and not _in_business(texts):
            continue
        if defined(texts) or (
            lesson(run.blocks[0].section) and not any(re.search(r"\d{2}|(?<!\w)no(?:s|tre)(?!\w)", one) for one in texts)
        ):
            continue
        items = {quadrant.name: quadrant.items for quadrant in run.quadrants}
        found.append(_element(items, run.blocks, filled[0].blocks[0]))
    return found


def _prose(document: Document, taken: set[str]) -> list[Element]:
    """Paragraphs (at most four in a row) whose sentences announce at least three quadrants and say something of each."""
    found: list[Element] = []
    body = [block for block in document.body() if block.kind in ("paragraph", "list_item") and heading_level(block) is None]
    whole = document.body()
    place = {block.id: index for index, block in enumerate(whole)}
    index = 0
    while index < len(body):
        best: tuple[dict[str, list[str]], list[Block]] | None = None
        for size in (1, 2, 3, 4):
            group = body[index : index + size]
            if len(group) < size or any(block.id in taken or block.section != group[0].section for block in group):
                break
            if any(one.table is not None for one in whole[place[group[0].id] : place[group[-1].id]]):
                break
            if lesson(group[0].section) or defined([block.text for block in group]) or _SECTOR.search(plain(group[0].text)):
                break
            text = "\n".join(block.text for block in group)
            items: dict[str, list[str]] = {}
            for name, segment in cue_segments(text):
                if len(re.findall(r"\w+", segment)) >= 4 and not is_definition(segment):
                    items.setdefault(name, []).extend(sentence_items(segment))
            items = {name: rows for name, rows in items.items() if rows}
            if len(items) >= 3 and (best is None or len(items) > len(best[0])):
                best = (items, list(group))
        named = best is not None and (len(best[0]) == 4 or _announced(plain(" ".join([*best[1][0].section[-1:], best[1][0].text]))))
        if best is not None and named and not _tone(best[1]) and not any(_SELF.search(plain(block.text)) for block in best[1]):
            found.append(_element(best[0], best[1], best[1][0]))
            index += len(best[1])
        else:
            index += 1
    return found


def _guess(blocks: list[Block], few: bool) -> Element | None:
    """Read a place the learned typer points at, when it fills three quadrants (``few``: two) and neither teaches nor speaks of the author."""
    items = quadrant_items(blocks, few)
    if (
        items is None
        or _SECTOR.search(plain(blocks[0].text))
        or lesson(blocks[0].section)
        or _tone(blocks)
        or any(_SELF.search(plain(block.text)) for block in blocks)
    ):
        return None
    return _element(items, blocks, next((block for block in blocks if heading_level(block) is None), blocks[0]))


def _announced(text: str) -> bool:
    """Whether a heading or paragraph names the diagnosis, or speaks of the inside and of the outside."""
    return bool(_NAMED.search(text) or _DIAGNOSIS.search(text) or (INSIDE.search(text) and OUTSIDE.search(text)))


def _tone(blocks: list[Block]) -> bool:
    """Whether most of the blocks define, promise or instruct."""
    if any(_TOOL.search(plain(b.text)) for b in blocks):
        return True
    bad = sum(is_definition(b.text) or is_instruction(b.text) or (is_promise(b.text) and len(b.text.split()) < 40) for b in blocks)
    return bad * 2 > len(blocks)


@detector(
    "swot",
    title="analyse SWOT",
    fields=QUADRANTS,
    required=QUADRANTS,
    examples=(
        Example(
            "## Diagnostic\n| Forces | Faiblesses |\n| Équipe soudée<br>Label bio | Pas de site web<br>Petite équipe |\n"
            "| Opportunités | Menaces |\n| Marché de Noël<br>Fibre locale | Hausse du cuir<br>Vente en ligne |\n",
            True,
            "complete",
        ),
        Example(
            "## Nos atouts\n- Un atelier ouvert au public\n- Des prix doux\n## Nos fragilités\n- Aucun budget publicitaire\n- Horaires réduits\n"
            "## Les occasions à saisir\n- Fête de la laine en mai\n- Nouvelle ligne de tram\n## Les risques\n- Arrivée d'une chaîne\n- Prix de la laine\n",
            True,
            "complete",
        ),
        Example(
            "Nos forces sont la proximité avec les éleveurs et un fromage primé deux fois. Nos faiblesses tiennent au site vieillissant et à "
            "l'absence de photographe. Côté opportunités, la route des fromages passe devant la ferme depuis avril. Les menaces : la sécheresse et la hausse du lait.",
            True,
        ),
        Example(
            "## Analyse SWOT\n**Forces :** accueil chaleureux ; terrasse ombragée\n**Faiblesses :** carte trop longue ; peu de photos\n**Opportunités :** festival de jazz\n",
            True,
            "incomplete",
        ),
        Example(
            "La matrice SWOT est un outil qui recense les forces, les faiblesses, les opportunités et les menaces d'une entreprise.",
            False,
        ),
        Example("## Analyse SWOT\nNous réaliserons une analyse SWOT complète dans un second temps.\n", False),
        Example(
            "[toc] 2.3 Analyse SWOT 7\n## Concurrents\n### La Bobine\nPoints forts : vitrine, prix.\nPoints faibles : accueil froid, site lent.\n",
            False,
        ),
        Example(
            "## SWOT\n| Forces | Faiblesses | Opportunités | Menaces |\n|---|---|---|---|\n| Éléments internes positifs | Éléments internes négatifs | Facteurs externes favorables | Facteurs externes défavorables |\n",
            False,
        ),
    ),
)
def detect(document: Document) -> Detection:
    """Find every SWOT of the document, whatever its form and its wording."""
    elements = _tables(document)
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += _from_runs(document, taken, 4)
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += [_element(items, blocks, first) for items, blocks, first in fours(document, taken)]
    taken = {block_id for element in elements for block_id in element.block_ids}
    for items, blocks, first in told_in_order(document, taken):
        if not any(_SELF.search(plain(block.text)) or _tone([block]) for block in blocks):
            elements.append(_element(items, blocks, first))
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += _from_runs(document, taken)
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += [_element(items, blocks, first) for items, blocks, first in by_sides(document, taken)]
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += _prose(document, taken)
    elements += guessed(document, "swot", elements, partial(_guess, few=not elements))
    taken = {block_id for element in elements for block_id in element.block_ids}
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    return Detection(elements=tuple(elements), mentions=tuple(_mentions(document, taken, bool(elements))))


def _mentions(document: Document, taken: set[str], found: bool) -> list[Mention]:
    listed = list(named_only(document, "swot", _NAMED, taken))
    if not found:
        return listed
    return [one for one in listed if one.reason in ("definition", "promise", "instruction")]
