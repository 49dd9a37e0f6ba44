"""Indicateurs de performance (KPI) : un élément par tableau, liste ou paragraphe d'indicateurs chiffrés.

Ce qui est cherché
    Ce que le candidat suit pour savoir si ses actions portent, avec la valeur visée ou obtenue, l'outil de mesure et la date.

Formes reconnues
    - tableau avec une colonne d'indicateurs (« Indicateur », « Repère », « Ce qu'on suit »), ou dont les lignes ou les colonnes sont des
      indicateurs (« Portée », « Taux d'engagement »…) dans une partie de suivi ou de résultats ;
    - liste sous un titre ou une phrase qui annonce des indicateurs, ou trois relevés « portée : 8 400 » dans un bilan ;
    - tableau d'indicateurs avec leur outil ou leur rythme de lecture, même sans valeur (incomplet), boîtes « étape → indicateurs → outil » ;
    - phrase qui en énumère au moins deux avec leurs chiffres, paragraphe ou légende qui raconte ce qu'une action a donné ;
    - l'outil et la date sont aussi lus dans le titre, la ligne d'avant, celle d'après et la phrase qui ferme plusieurs listes.

Champs
    indicators : nombre d'indicateurs. targets, values, tools, dates : oui ou non. Complet avec trois indicateurs et des cibles ou des valeurs.

Ce qui n'est pas retenu
    La définition d'un KPI, la liste de ceux qui existent, des indicateurs nommés sans aucune valeur ni cible, le comparatif des
    concurrents, le budget, les statistiques d'un marché, les comptes annuels, l'audience des réseaux, un tableau de mesures à prendre.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._kpi_parts import (
    CONTEXT,
    INDICATORS,
    METRIC,
    NAMED,
    NOT_CONTEXT,
    TOOLS,
    Board,
    Row,
    clauses,
    has_date,
    has_figure,
    kept,
    read_line,
    spoken_rows,
)
from evalassist.elements.detectors._kpi_place import placed
from evalassist.elements.detectors._kpi_recount import named_in, recounted
from evalassist.elements.detectors._kpi_tables import board_of, followed, named_board, readings_of
from evalassist.elements.detectors._kpi_typed import typed_board
from evalassist.elements.detectors._learned import pointed
from evalassist.elements.detectors._plan_words import SOCIAL
from evalassist.elements.detectors._smart_parts import SMART_LABELS
from evalassist.elements.detectors._smart_words import ZONE
from evalassist.elements.regions import SMALL
from evalassist.elements.tools import (
    clip_quote,
    context_of,
    flipped_view,
    heading_level,
    is_about_others,
    is_definition,
    is_instruction,
    is_promise,
    label_value,
    make_element,
    named_only,
    neighbours,
    plain,
    view,
)
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

FIELDS = ("indicators", "targets", "values", "tools", "dates")
_SCORE = re.compile(r"(?<!\w)(?:notes?|indices?|scores?|taux|parts?|il (?:est|vaut|etait)|portee|nombre)(?!\w)")
_RESULTS = re.compile(
    r"(?<!\w)(?:resultats?|bilan|obtenus?|nous (?:a|ont) (?:dit|appris)|performances? (?:du|de la|des)|constat|analyse des|retour sur|ce (?:que|qu'|qui) ?(?:ca|cela|on|nous|j'ai|il|y)?,? ?(?:y )?(?:a|ont|avons|ai)? ?(?:donne|produit|obtenu|marche|bouge|change)|en chiffres|avant,? (?:et |/ ?)?apres|evolution (?:de la|des|du)|retombees)(?!\w)"
)
_ORDER = re.compile(r"^\W*(?:le|la|l') ?(?:premiere?|deuxieme|seconde?|troisieme|derniere?|autre)(?!\w)")
_SOURCE = re.compile(
    r"^\W*(?:source|relev\w+|outils?|mesure\w*|chiffres? (?:tires?|releves?|issus?)|donnees?|suivi|lecture|(?:tout|le tout|ces chiffres) (?:est|sont|vien))(?!\w)"
)
_LEAD = re.compile(r"(?<!\w)(?:kpis?|indicateurs?|metriques?|reperes?|(?:nous|je|on) (?:suiv|mesur|regard)\w+|chiffres? (?:a|que))(?!\w)")


def _element(board: Board, blocks: Sequence[Block], rank: int, dated: bool, quote: str = "") -> Element:
    rows = board.rows
    targets, values = any(row.target for row in rows), any(row.value for row in rows)
    fields = {
        "indicators": len(rows), "targets": targets, "values": values,
        "tools": any(row.tool for row in rows), "dates": dated or any(row.date for row in rows),
    }  # fmt: skip
    missing, details = [], []
    if len(rows) < 3:
        missing.append("indicators")
        details.append(f"KPI : {len(rows)} indicateur{'s' if len(rows) > 1 else ''} seulement, trois attendus")
    if not targets:
        details.append("KPI sans cible")
    if not targets and not values:
        missing.append("targets")
    if not values:
        details.append("KPI sans valeur de départ ni résultat")
    details.extend(f"KPI « {clip_quote(row.label, 8)} » : ni cible ni valeur" for row in rows if not row.target and not row.value)
    if not fields["tools"]:
        details.append("KPI sans outil de mesure")
    if not fields["dates"]:
        details.append("KPI sans date ni fréquence de mesure")
    return make_element("kpi", blocks, fields, missing=missing, details=details, name=f"KPI {rank}", quote=quote or None)


def _tables(document: Document) -> list[Element]:
    found: list[Element] = []
    for block in document.body():
        if block.table is None:
            continue
        around = context_of(document, block)
        titles = plain("\n".join([*block.section[-1:], around]))
        nearest = plain("\n".join([*block.section[-1:], around.split("\n")[-1]]))
        results = bool(_RESULTS.search(nearest))
        board: Board | None = None
        header_dates = False
        for seen in (view(block.table), flipped_view(block.table)):
            labels = sum(any(p.match(plain(text).strip()) for p in SMART_LABELS.values()) for text in seen.header)
            if not seen.header or (labels >= 3 and not named_board(seen.header[: 1 if labels > 3 else None])) or (labels >= 2 and not (NAMED.search(nearest) or named_board(seen.header))):
                continue
            board = board_of(seen, nearest, results)
            if board is not None and board.rows and (any(row.target or row.value for row in board.rows) or followed(seen, board)):
                header_dates = any(has_date(text) for text in seen.header)
                break
            board = None
        if board is None:
            board = next((one for seen in (view(block.table), flipped_view(block.table)) if (one := readings_of(seen, nearest))), None)
        if board is None or (len(board.rows) < 2 and not NAMED.search(titles)):
            continue
        lead = [one for one in neighbours(document, block, 1) if one.kind in ("paragraph", "caption")]
        dated = header_dates or any(has_date(one.text) for one in lead)
        around_tools = [*lead, *(one for one in neighbours(document, block, 0, 1) if one.kind in ("caption", "paragraph"))]
        if any(TOOLS.search(plain(one.text)) for one in around_tools):
            board.rows[0].tool = True
        found.append(_element(board, [block], len(found) + 1, dated))
    return found


def _line(block: Block, taken: set[str]) -> bool:
    """Whether a block can be one line of a list of indicators: a list item, or a short "Indicateur : valeur" paragraph."""
    if block.id in taken:
        return False
    if block.kind == "list_item" or _arrowed(block):
        return True
    pair = label_value(block.text) if block.kind == "paragraph" else None
    if pair is None or len(block.text.split()) > 22:
        return False
    return bool(METRIC.search(plain(pair[0]))) and not NAMED.search(plain(pair[0]))


def _arrowed(block: Block) -> bool:
    """Whether a line of a box gives indicators and their tool between arrows, bars or dashes ("REACH → portée → Meta")."""
    parts = re.split(r"\s(?:→|->|=>|\||–|—|:)\s", block.text)
    seen = plain(block.text)
    return (
        block.kind == "paragraph"
        and block.form != "body"
        and len(parts) >= 3
        and bool(METRIC.search(seen))
        and (bool(TOOLS.search(plain(parts[-1]))) or len(parts[-1].split()) <= 2)
    )


def _readings(run: Sequence[Block]) -> bool:
    """Whether three lines at least, and most of them, are an indicator and its figure, as "portée : 8 412"."""
    pairs = [label_value(one.text) for one in run]
    told = [
        pair
        for pair in pairs
        if pair and METRIC.search(plain(pair[0])) and re.match(r"\W*(?:environ |pres de )?\d", pair[1]) and len(pair[1].split()) <= 8
    ]
    return len(told) >= 3 and len(told) * 3 >= 2 * len(run)


def _lists(document: Document, taken: set[str]) -> list[Element]:
    """Runs of list items (or one-line paragraphs of a text box) announced by a heading or a lead-in of indicators."""
    found: list[Element] = []
    body = document.body()
    index = 0
    while index < len(body):
        block = body[index]
        if not _line(block, taken) or heading_level(block) is not None:
            index += 1
            continue
        end = index
        while end < len(body) and _line(body[end], taken):
            end += 1
        run = list(body[index:end])
        before = body[index - 1] if index else None
        index = end
        lead = plain(before.text) if before is not None and before.kind in ("paragraph", "heading") else ""
        # a heading that only names a network or a date ("Instagram, au 31 janvier") says what its own heading announces
        depth = 2 if run[0].section and (SOCIAL.search(plain(run[0].section[-1])) or has_date(run[0].section[-1])) else 1
        title = plain(" | ".join(run[0].section[-depth:]))
        announced = bool(_LEAD.search(lead.split(". ")[-1])) if lead else False
        announced = announced or (bool(_RESULTS.search(title) or CONTEXT.search(title)) and _readings(run))
        if not (announced or NAMED.search(title) or (CONTEXT.search(title) and not _RESULTS.search(title))) or NOT_CONTEXT.search(title):
            continue
        if (
            before is not None
            and (is_definition(before.text) or is_instruction(before.text))
            and not any(has_figure(one.text) for one in run)
        ):
            continue
        results = bool(_RESULTS.search(title + " " + lead))
        rows = [read_line(one.text, results=results) for one in run if METRIC.search(plain(one.text)) and not is_about_others(one.text)]
        if rows and all(_arrowed(one) for one in run):
            rows = [Row(part, tool=row.tool, date=row.date) for row in rows for part in re.split(r",\s+", row.label)]
        bare = not any(row.target or row.value for row in rows)
        after = body[index] if index < len(body) else None
        kept = any(row.tool or row.date for row in rows) or (
            after is not None and after.kind == "paragraph" and bool(TOOLS.search(plain(after.text)))
        )
        if (
            len(rows) < 2
            or len(rows) * 2 < len(run)
            or (bare and (len(rows) < 3 or not kept or (before is not None and is_promise(before.text))))
        ):
            continue
        if after is not None and after.kind == "paragraph" and _SOURCE.search(plain(after.text)):
            rows[0].tool = rows[0].tool or bool(TOOLS.search(plain(after.text)))
            rows[0].date = rows[0].date or has_date(after.text)
        if bare and after is not None and kept:
            rows[0].tool = rows[0].tool or bool(TOOLS.search(plain(after.text)))
        tooled = sum(row.tool for row in rows) * 2 >= len(rows)
        if bare:
            rows = [Row(part, tool=row.tool, date=row.date) for row in rows for part in named_in(row.label)]
        if not tooled and sum(bool(re.match(r"^\W*(?:objectif|[a-z]+(?:er|ir|re)(?!\w))", plain(row.label))) for row in rows) > len(rows) // 2:
            continue
        dated = bool(before is not None and before.kind == "paragraph" and has_date(before.text))
        found.append(_element(Board(rows), run, len(found) + 1, dated))
    return found


_NOT_MINE = re.compile(
    r"(?<!\w)(?:hors de (?:mon|notre) (?:perimetre|champ)|suivis? par (?:le|la) (?:comptable|direction|siege)|(?:le groupe|la maison[- ]mere|le siege) (?:dont|prevoit|publie|suit)|"
    r"bulletin interne|rapport (?:annuel|d'activite)|(?:pose|posees?) \w+ questions|questionnaire|sondage aupres|(?:personnes|clients) interroges?|ai interroge|avons interroge)(?!\w)"
)
"""Figures of the accountant, of a parent company or of a survey: none of the campaign's indicators."""


def _spoken(block: Block, seen: str, title: str) -> bool:
    """Whether a paragraph under a heading of measures, or whose author follows figures, tells two indicators with their target in as many sentences."""
    if NOT_CONTEXT.search(title) or ZONE.search(title) or is_instruction(block.text) or is_about_others(block.text):
        return False
    if _NOT_MINE.search(seen) or not (CONTEXT.search(title) or kept(block.text)):
        return False
    return len(spoken_rows(block.text)) >= (2 if CONTEXT.search(title) else 3)


def _prose(document: Document, taken: set[str]) -> list[Element]:
    found: list[Element] = []
    homes = {block.section for block in document.body() if block.id in taken}
    for block in document.body():
        if block.id in taken or block.kind not in ("paragraph", "caption") or heading_level(block) is not None:
            continue
        results = bool(block.section) and bool(_RESULTS.search(plain(block.section[-1])))
        mine = not _NOT_MINE.search(plain(block.text)) and (block.kind == "caption" or block.section not in homes)
        if mine and (read := recounted(block, results)):
            found.append(_element(Board(read), [block], len(found) + 1, has_date(block.text)))
            homes.add(block.section)
            continue
        if block.kind == "caption":
            continue
        seen = plain(block.text)
        title = plain(block.section[-1]) if block.section else ""
        results = bool(_RESULTS.search(title))
        listed = bool(INDICATORS.search(seen)) or (results and block.section not in homes and not NOT_CONTEXT.search(title))
        if _spoken(block, seen, title):
            rows = spoken_rows(block.text)
            found.append(_element(Board(rows), [block], len(found) + 1, has_date(block.text)))
            continue
        if not (listed or NAMED.search(seen) or (NAMED.search(title) and re.search(r"(?<!\w)(?:suiv|mesur|vis)\w+", seen))):
            continue
        if is_instruction(block.text) or is_about_others(block.text) or NOT_CONTEXT.search(title) or _NOT_MINE.search(seen):
            continue
        rows = [read_line(part, results=results) for part in clauses(block.text) if METRIC.search(plain(part)) and not is_definition(part)]
        figured = [row for row in rows if row.target or row.value]
        named = bool(NAMED.search(seen)) or bool(INDICATORS.search(seen))
        if named and len(figured) < 2:
            told = [block.text[start:end] for start, end in sentences(block.text)]
            figured = [
                read_line(one, results=True)
                for one in told
                if ((re.search(r"\d", one) and _SCORE.search(plain(one))) or (has_figure(one) and _ORDER.match(plain(one))))
                and not is_definition(one)
            ]
            rows = figured = [Row(row.label, row.target, True, row.tool, row.date) for row in figured]
        if len(figured) < (2 if named else 4):
            continue
        found.append(_element(Board(rows if len(figured) * 2 >= len(rows) else figured), [block], len(found) + 1, has_date(block.text)))
    return found


@detector(
    "kpi",
    title="indicateurs de performance",
    fields=FIELDS,
    required=("indicators",),
    examples=(
        Example(
            "## Indicateurs\n| Indicateur | Départ | Cible | Outil |\n|---|---|---|---|\n| Abonnés Instagram | 410 | 900 | Insights |\n| Taux d'engagement | 2 % | 4 % | Metricool |\n"
            "| Réservations en ligne | 12 | 40 | Logiciel de caisse |\n",
            True,
            "complete",
        ),
        Example(
            "## Comment nous saurons si cela marche\n- Portée moyenne : au moins 3 000 comptes par publication\n- Clics vers la billetterie : 150 par mois\n- Taux d'ouverture de la lettre : 35 %, relevé dans Brevo\n",
            True,
            "complete",
        ),
        Example(
            "Trois indicateurs me serviront : le taux d'engagement (4 %), la portée (2 500 comptes) et les inscriptions (60 d'ici mai).",
            True,
            "complete",
        ),
        Example("## KPI\n- Trafic du site : +20 %\n- Nombre d'avis : 40\n", True, "incomplete"),
        Example("Un KPI est un indicateur clé de performance qui permet de mesurer une action.", False),
        Example("## Suivi\nNous suivrons la portée, le taux de clic et le nombre de partages avec Meta Business Suite.\n", False),
        Example("## Indicateurs\n- La portée\n- Le taux d'engagement\n- Le taux de clic\n", False),
        Example(
            "## Benchmark des concurrents\n| | La Bobine | Chez Odile |\n|---|---|---|\n| Abonnés Instagram | 2 900 | 18 400 |\n| Taux d'engagement | 3 % | 1 % |\n",
            False,
        ),
        Example("## Budget\n| Poste | Montant |\n|---|---|\n| Publicité | 300 € |\n| Photographe | 250 € |\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find every table, list or enumeration of indicators that carries at least one figure."""
    elements = _tables(document)
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += _lists(document, taken)
    taken = {block_id for element in elements for block_id in element.block_ids}
    elements += _prose(document, taken)
    taken = {block_id for element in elements for block_id in element.block_ids}
    for _, region in pointed(document, "kpi", taken, SMALL):
        if read := typed_board(region):
            board, blocks = read
            elements.append(_element(board, blocks, 0, has_date(blocks[0].text.split("\n")[0])))
            taken.update(block.id for block in blocks)
    elements = [placed(document, element) for element in elements]
    order = {block.id: index for index, block in enumerate(document.blocks)}
    elements.sort(key=lambda element: order[element.block_ids[0]])
    numbered = tuple(element.model_copy(update={"name": f"KPI {rank}"}) for rank, element in enumerate(elements, start=1))

    def keep(block: Block) -> bool:
        return block.kind != "table" and not (numbered and block.kind in ("heading", "toc", "caption"))

    return Detection(elements=numbered, mentions=tuple(named_only(document, "kpi", NAMED, taken, keep)))
