"""Budget de communication.

Ce qui est cherché : les dépenses chiffrées du projet de communication, ligne par ligne, et leur total.
Formes reconnues : tableau (avec ou sans en-tête, avec quantités et prix unitaires, sous-totaux, HT et TTC), liste de postes
(« Publicité Meta : 300 € »), phrase qui énumère au moins trois dépenses sous un titre ou une annonce de budget, ou dont une somme est celle des autres.
Champs : lines (nombre de lignes chiffrées), total (un total est écrit), sum_ok (le total est la somme des lignes ; vide sans total).
La somme est recalculée : un écart de plus d'un euro (ou 0,5 %) est signalé avec les deux montants.
Complet : trois lignes chiffrées et un total.
Ce qui n'est pas retenu : les comptes, les travaux ou les investissements de l'entreprise, ses tarifs, ses recettes, un budget seulement annoncé
ou défini, un montant isolé ; ces passages deviennent des mentions.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._believed import announced, kept
from evalassist.elements.detectors._budget_parts import (
    Account,
    amount,
    by_columns,
    costed,
    envelope,
    euros,
    line_amount,
    same,
    stated_total,
    table_account,
)
from evalassist.elements.detectors._budget_told import Closed, closed, labelled
from evalassist.elements.detectors._plan_tables import Reading, readings_of, table_readings
from evalassist.elements.detectors._plan_words import BUDGET_CONTEXT, COMMUNICATION, OFF_TOPIC, TOTAL, is_communication
from evalassist.elements.detectors._units import assembled
from evalassist.elements.tools import (
    context_of,
    heading_level,
    is_about_others,
    is_definition,
    is_instruction,
    is_promise,
    make_element,
    neighbours,
    plain,
    zones,
)
from evalassist.language.quantities import Money, find_dates, find_money, find_numbers, flat
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(r"\bbudgets?\b|\bchiffrage\b")
_EXAMPLES = (
    Example("# Budget\n\n| Poste | Montant |\n|---|---|\n| Publicité Instagram | 300 € |\n| Photographe | 450 € |\n| Impression des flyers | 120 € |\n| Total | 870 € |\n", True, "complete"),
    Example("# Combien ça coûte\n\n- Campagne Facebook : 200 €\n- Tournage de la vidéo : 600 €\n- Abonnement Canva : 110 €\n\nSoit un total de 910 €.\n", True, "complete"),
    Example("# Moyens financiers\n\nLe budget de communication est de 1 500 € : 800 € pour la publicité Meta, 400 € pour la créatrice et 300 € pour le shooting photo.\n", True, "complete"),
    Example("# Budget prévisionnel\n\n| Dépense | Quantité | Prix unitaire | Total |\n|---|---|---|---|\n| Posts sponsorisés | 4 | 50 € | 200 € |\n| Vidéos | 2 | 150 € | 300 € |\n| Goodies | 100 | 2 € | 200 € |\n", True, "incomplete"),
    Example("# L'entreprise\n\nLe budget des travaux est de 82 000 €, dont 42 000 € de toiture, 22 000 € d'électricité et 18 000 € de peinture.\n", False),
    Example("# Budget\n\nUn budget est un document qui permet de prévoir les dépenses d'une campagne.\n", False),
    Example("# Budget\n\nLe budget sera établi plus tard avec la direction.\n", False),
    Example("# Nos tarifs\n\n| Offre | Prix |\n|---|---|\n| Coupe | 25 € |\n| Couleur | 45 € |\n| Brushing | 20 € |\n", False),
)  # fmt: skip


@detector("budget", title="budget", fields=("lines", "total", "sum_ok"), required=("lines", "total"), examples=_EXAMPLES)
def detect(document: Document) -> Detection:
    """Return the communication budgets of the dossier and where one is only named."""
    elements = [one for read in readings_of(document, "budget") if (one := _of_table(document, read)).fields["lines"]]
    taken = {block_id for element in elements for block_id in element.block_ids}
    tabled = {block.section for block in document.body() if block.table is not None and block.id in taken}
    taken |= {read.block.id for read in table_readings(document)}
    for run in _lists(document, taken):
        elements.append(run)
        taken |= set(run.block_ids)
    for block in document.body():
        if block.kind in ("paragraph", "list_item") and block.id not in taken:
            element = _of_prose(document, block)
            if element is not None and (block.section not in tabled or closed(costed(block))):
                elements.append(element)
                taken |= set(element.block_ids)
    for element in _of_sections(document, taken):
        elements.append(element)
        taken |= set(element.block_ids)
    elements = kept(document, "budget", elements, lambda one: 0.0 if _sure(one) or announced(document, one, BUDGET_CONTEXT) else _LEAST)
    return assembled(document, "budget", elements, _NAME, taken, lambda block: block.kind != "table")


_LEAST = 0.05
"""Chance under which amounts that nothing announces as a budget are left out."""


def _sure(element: Element) -> bool:
    """Whether amounts add up to their total and most are told beside a word of communication."""
    seen, money = flat(element.text), find_money(element.text)
    near = sum(bool(COMMUNICATION.search(seen[max(0, one.start - 30) : one.end + 40])) for one in money)
    return bool(element.fields["sum_ok"]) and near * 2 >= len(money)


def _of_table(document: Document, read: Reading) -> Element:
    account = by_columns(read) or table_account(read)
    if not account.lines:
        account = Account(tuple((row[0], value) for row in read.rows for cell in row[1:] if (value := amount(cell)) is not None), ())
    after = neighbours(document, read.block, 0, 1)
    before = neighbours(document, read.block, 1, 0)
    return _element(
        [read.block, *(block for block in after if stated_total([block.text]) is not None and not account.totals)],
        account,
        [*before, *after],
    )


def _element(blocks: Sequence[Block], account: Account, around: Sequence[Block]) -> Element:
    texts = [block.text for block in around if block.kind in ("paragraph", "list_item", "caption")]
    written = account.totals or tuple(value for value in [stated_total(texts)] if value is not None)
    account = Account(account.lines, written)
    details: list[str] = []
    missing: list[str] = []
    total = bool(written)
    right = account.sum_ok()
    if right is False:
        closest = min(written, key=lambda value: abs(value - account.sum))
        details.append(f"le total du budget ({euros(closest)}) ne correspond pas à la somme des lignes ({euros(account.sum)})")
    if not total:
        planned = envelope(texts)
        if planned is not None:
            total = True
            right = same(planned, account.sum) or account.sum <= planned
            if not right:
                details.append(f"la somme des lignes du budget ({euros(account.sum)}) dépasse le montant annoncé ({euros(planned)})")
    if len(account.lines) < 3:
        missing.append("lines")
        details.append(
            f"budget : {len(account.lines)} ligne{'s' if len(account.lines) > 1 else ''} chiffrée{'s' if len(account.lines) > 1 else ''}, trois attendues"
        )
    if not total:
        missing.append("total")
        details.append(f"budget : pas de total (la somme des lignes fait {euros(account.sum)})")
    fields = {"lines": len(account.lines), "total": total, "sum_ok": right}
    return make_element("budget", blocks, fields, missing=missing, details=details, name="Budget")


def _priced(document: Document, run: list[Block]) -> bool:
    """Whether lines that end with bare numbers are amounts: a list headed as costs and summed in euros just after, or by their own sum."""
    heading = plain(" ".join(run[0].section[-1:]))
    after = neighbours(document, run[-1], 0, 1)
    said = stated_total([*(block.text for block in after), run[-1].text])
    values = [value for block in run if (value := line_amount(block)) is not None]
    return bool(_HEAD.search(heading)) and (said is not None and same(sum(values), said))


def _label_of(text: str) -> str:
    return text[: find_money(text)[0].start] if find_money(text) else text


def _lists(document: Document, taken: set[str]) -> list[Element]:
    """Runs of at least three lines that each give one expense, announced as costs."""
    found: list[Element] = []
    body = document.body()
    run: list[Block] = []
    for block in [*body, None]:
        fits = block is not None and block.id not in taken and block.kind in ("list_item", "paragraph") and _is_line(costed(block))
        if fits and block is not None and (not run or run[-1].section == block.section):
            run.append(block)
            continue
        unsigned = [one for one in run if not _EURO.search(costed(one))]
        if len(run) >= 3 and (not unsigned or _priced(document, run)):
            element = _of_run(document, run)
            if element is not None:
                found.append(element)
        run = [block] if fits and block is not None else []
    return found


_MEANS = re.compile(
    r"(?<!\w)(?:frais|factures?|finances?|moyens|investi\w+|la note|addition|tirelire|cagnotte|porte-monnaie|ressources|prix (?:de|des) (?:nos|ces|l'|la)|on paie|a payer|payant\w*|achats?|devis|euros?)(?!\w)"
)


def _about_money(text: str) -> bool:
    """Whether a heading or an announcement (accent-free) speaks of what things cost."""
    return bool(BUDGET_CONTEXT.search(text) or _MEANS.search(text) or _HEAD.search(text))


_EURO = re.compile(r"€|(?<![^\W\d_])(?:k?euros?|eur)(?!\w)", re.I)
_BARE_AMOUNT = re.compile(r"[^\W\d_]{3}.*[\s:=–—-]\d{1,3}(?:[ \u202f\u00a0.]?\d{3})?(?:,\d{1,2})?\s*[;.]?$")


def _is_line(text: str) -> bool:
    if text.rstrip().endswith(":"):
        return False
    if not _EURO.search(text):
        return bool(_BARE_AMOUNT.search(text)) and len(text.split()) <= 20
    money = find_money(text)
    return (
        1 <= len(money) <= 3
        and len(text.split()) <= 30
        and bool(re.search(r"[:=→–—|…(-]|\bpour\b|\d ?€\.?;?$|euros\.?;?$|^\W*\d[\d\s]*(?:,\d+)? ?(?:€|eur)", text))
    )


def _total_line(text: str) -> bool:
    return bool(TOTAL.search(plain(text))) or stated_total([text]) is not None


def _of_run(document: Document, run: list[Block]) -> Element | None:
    context = plain(context_of(document, run[0]))
    text = "\n".join(costed(block) for block in run)
    announced = "\n".join([*context.split("\n")[-2:], plain(run[0].section[-1]) if run[0].section else ""])
    told = sum(bool(COMMUNICATION.search(plain(block.text))) for block in run)
    if not _about_money(announced) and told < 0.6 * len(run) and not any(_total_line(block.text) for block in run):
        return None
    if not is_communication(f"{text}\n{context}") or _not_ours(f"{context}\n{text}"):
        return None
    lines = [(block.text, line_amount(block)) for block in run if not _total_line(block.text)]
    totals = tuple(value for block in run if _total_line(block.text) if (value := amount(costed(block))) is not None)
    around = [*neighbours(document, run[0], 1, 0), *neighbours(document, run[-1], 0, 1)]
    blocks = [
        *run,
        *(block for block in around[-1:] if block not in run and stated_total([block.text]) is not None and heading_level(block) is None),
    ]
    return _element(blocks, Account(tuple((label, value) for label, value in lines if value is not None), totals), around)


def _not_ours(text: str) -> bool:
    seen = plain(text)
    if re.search(r"\bconcurren\w+|benchmark|\b(?:la|une|le) client(?:e|s)? (?:depense|achete)|panier moyen", seen):
        return True
    return bool(
        re.search(
            r"\b(?:(?<!apres )(?<!apres les )(?<!pendant les )travaux|chiffre d'affaires|chantier|loyer|achat de la flotte|masse salariale|investissements? (?:de l'entreprise|initial)|nos tarifs|recettes|revenus|monetis\w+|droits d'auteur|mis au pot|fonds propres|apports? (?:des|personnel)|parrainage|prix de vente)\b",
            seen,
        )
    ) and not re.search(
        r"budget (?:de |du |pour la |global de )*(?:la )?(?:com\b|communication|campagne|publicit\w+|marketing|social media)|depenses de communication",
        seen,
    )


_SPENT = re.compile(r"\b(?:budget|enveloppe|depens\w+|coute\w*|couts?|j'ai reparti|nous avons reparti|repartition|finance\w*|alloue\w*)\b")
_LISTED = re.compile(r"\b(?:budget|depenses?|couts?|enveloppe)\b[^.!?:]{0,50}:")
_EARNED = re.compile(
    r"\b(?:rapport(?:e|es|ee|ees|ent|ait|er)|gener\w+|gains?|vendus?|ventes?|recettes?|marge|roi|roas|retours? sur|rentab\w+|chiffre d'affaires|encaiss\w+|a coute|ont coute|j'ai depense|ont ete (?:depenses|engages)|soit \d[^.]{0,20} engages)\b"
)
_UNIT_PRICE = re.compile(
    r"\b(?:cpc|cpm|cpa|cpl|par (?:clic|abonne\w*|contact|lead|inscri\w+|personne|client\w*|place|vente)|cout (?:par|d'acquisition|du clic)|tarifs?|prix (?:moyen|de vente|public|d'entree|au)|panier moyen|billets?|cotisations?|adhesions?|formules?|menus?|loyers?|salaires?)\b"
)
_PRICED = re.compile(
    r"\b(?:par (?:abonne\w*|contact|lead|inscri\w+|personne|client\w*|place|vente)|tarifs?|panier moyen|cotisations?|adhesions?|formules?|menus?|loyers?|salaires?)\b"
)
_MADE = re.compile(
    r"\b(?:a (?:produire|fabriquer)|(?:prix|cout) de (?:revient|fabrication|production)|(?:chaque \w+|chacune?) (?:coute|revient|laisse)|laisse(?:nt)?|(?:il |nous |me )reste|moins l(?:es?|a))\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:avai(?:t|ent) (?:deja )?(?:lance|depense|investi|achete|paye|coute)\w*|l'annee derniere|l'an dernier|l'annee passee|l'an passe|(?:de |pour )(?:mon|ma) (?:apprentissage|stage|formation|dossier|memoire|soutenance|voyage)|comite des fetes|budget (?:familial|personnel|des menages))\b"
)


_OFFERS = re.compile(
    r"(?<!\w)(?:le (?:premier|deuxieme|second|dernier|troisieme) (?:a|demande|propose)|le moins[ -]disant|(?:^|[,;:.(] ?|(?:retenu|pris|choisi|garde|retiens|prends|garde|choisis|prenons) )le moins cher|ont (?:repondu|chiffre|envoye (?:un|leur) devis)|devis recus?)\b"
)

_THEN = re.compile(r"\s(?:dans|pour|en|sur|aux?|vont|iront)\s(?:le|la|les|l'|un|une|des|nos|notre)?")


def _bare_amounts(text: str) -> list[Money]:
    """Numbers given after a first sum in euros for another use ("400 euros dans les photos, 250 dans une vidéo"), read as euros."""
    money, dates = find_money(text), find_dates(text)
    if not money or len(money) > 2:
        return []
    spans = [*((one.start, one.end) for one in money), *((one.start, one.end) for one in dates)]
    return [
        Money(one.start, one.end, one.value)
        for one in find_numbers(text)
        if one.start > money[0].end
        and one.value >= 20
        and not any(start <= one.start < end for start, end in spans)
        and _THEN.match(plain(text[one.end : one.end + 12]))
    ]


def _of_prose(document: Document, block: Block) -> Element | None:
    """One paragraph with at least three amounts (two where it announces a list or a sum), about what the communication costs."""
    text = re.sub(r"«[^»]*»", lambda match: " " * len(match.group()), costed(block))
    if not _EURO.search(text):
        return None
    heading = plain(block.section[-1]) if block.section else ""
    if (is_definition(text) and len(find_money(text)) < 3) or is_instruction(text):
        return None
    told = closed(text, 2 if _HEAD.search(heading) else 3)
    if told is not None and not _spent(document, block, text, told):
        return None
    if told is not None:
        lines = tuple((_label_of(text), one.value) for one in told.parts)
        return _element([block], Account(lines, (told.total.value,)), [])
    money = [*find_money(text), *_bare_amounts(text)]
    if len(money) < 2 or is_about_others(text):
        return None
    seen = flat(text)
    spoken = _SPENT.search(seen) or len(labelled(text)) >= 3
    if (
        not (spoken or _about_money(heading))
        or (_UNIT_PRICE.search(seen) and not re.search(r"\b(?:budget|enveloppe)\b", seen + heading))
        or _not_ours(f"{heading}\n{text}")
        or not is_communication(f"{heading}\n{text}")
        or _ELSEWHERE.search(seen)
        or _OFFERS.search(seen)
        or (_EARNED.search(seen) and not re.search(r"budget|cout|moyens|enveloppe", heading))
    ):
        return None
    if is_promise(text) and not spoken:
        return None
    stated = stated_total([text])
    planned = stated if stated is not None else envelope([text])
    pieces = [one for one in money if planned is None or one.value != planned or one is not _first(money, planned)]
    near = [one for one in pieces if COMMUNICATION.search(seen[max(0, one.start - 60) : one.end + 60])]
    sums = planned is not None and same(sum(one.value for one in pieces), planned)
    least = 2 if sums or _LISTED.search(seen) else 3
    if len(pieces) < least or len(near) * 2 < len(pieces):
        return None
    if len(labels := labelled(text)) >= 3:
        pieces = labels
    account = Account(tuple((_label_of(text), one.value) for one in pieces), (planned,) if planned is not None else ())
    return _element([block], account, [])


def _spent(document: Document, block: Block, text: str, told: Closed) -> bool:
    """Whether amounts that add up are what the communication costs: nothing earned or sold in their sentences, and a section about it."""
    start = max(text.rfind(". ", 0, told.start), text.rfind("\n", 0, told.start)) + 1
    after = re.search(r"[.\n](?:\s|$)", text[told.end :])
    said = plain(text[start : told.end + (after.start() if after else len(text))])
    heading = plain(block.section[-1]) if block.section else ""
    if _EARNED.search(re.sub(r"\b(?:a|ont) coute\b", " ", said)) or _MADE.search(said) or _ELSEWHERE.search(said):
        return False
    if _not_ours(f"{heading}\n{said}") or is_about_others(said):
        return False
    if _PRICED.search(said) and not re.search(r"\b(?:budget|enveloppe)\b", f"{said}\n{heading}"):
        return False
    if is_communication(f"{heading}\n{said}"):
        return True
    around = "\n".join(one.text for one in document.body() if one.section == block.section)
    return is_communication(f"{said}\n{around}") and not OFF_TOPIC.search(said)


_HEAD = re.compile(
    r"\b(?:budget\w*|depenses?|combien|ce que (?:ca|cela) (?:coute|va couter)|couts?|moyens financiers|ressources financieres|financement|chiffrage|argent|les sous|enveloppe)\b"
)


def _of_sections(document: Document, taken: set[str]) -> list[Element]:
    """Budgets told over several paragraphs of one section headed as such: at least three amounts of the communication, nothing earned."""
    found = []
    for zone in zones(document):
        blocks = [block for block in zone.content if block.kind in ("paragraph", "list_item")]
        if not _HEAD.search(plain(zone.heading.text)) or any(block.id in taken or block.table is not None for block in zone.blocks):
            continue
        spent = [
            block
            for block in blocks
            if find_money(costed(block))
            and not (is_definition(block.text) or is_about_others(block.text) or is_instruction(block.text))
            and not (_EARNED.search(plain(block.text)) or _ELSEWHERE.search(plain(block.text)))
        ]
        text = "\n".join(costed(block) for block in spent)
        if len(spent) < 2 or _not_ours(f"{zone.heading.text}\n{text}") or not is_communication(text):
            continue
        stated = stated_total([block.text for block in spent])
        planned = stated if stated is not None else envelope([block.text for block in spent])
        pieces = [one.value for block in spent for one in find_money(costed(block))]
        if planned in pieces:
            pieces.remove(planned)
        if len(pieces) >= (2 if planned is not None else 3):
            account = Account(tuple(("", value) for value in pieces), (planned,) if planned is not None else ())
            found.append(_element(spent, account, []))
            taken = taken | {block.id for block in spent}
    return found


def _first(money: Sequence[Money], planned: float) -> Money:
    return next(one for one in money if one.value == planned)
