"""Retour sur investissement : ROI ou ROAS calculé à partir d'un coût et d'un gain.

Ce qui est cherché
    Un rapport entre ce qu'une action a coûté et ce qu'elle a rapporté, avec ses chiffres. Le calcul est refait à partir d'eux.

Formes reconnues
    Phrases (« 200 € de publicité ont rapporté 900 € de ventes, soit un ROI de 350 % »), formule, tableau (dépenses, recettes, ROI), liste ;
    phrases qui ne nomment aucun retour mais où un troisième chiffre se déduit de la dépense et du gain (le reste, tant par euro, trois fois la mise).

Champs
    computed : le résultat est donné avec un coût et un gain ; correct : le résultat se retrouve à partir des chiffres (nul si on ne peut pas le dire) ;
    cost, gain : les montants lus, en euros. Complet quand le calcul est fait.

Ce qui n'est pas retenu
    La définition ou la formule sans chiffres, la promesse d'un calcul, les comptes de l'entreprise, les chiffres d'une étude.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._roi_sums import paid_for, summed, windows
from evalassist.elements.detectors._units import by_section, distinct, topic_zones
from evalassist.elements.tools import grid_of, heading_level, is_definition, is_instruction, is_promise, make_element, named_only, plain
from evalassist.language.quantities import Money, find_money, find_numbers, find_percentages
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element, FieldValue

_CUE = re.compile(
    r"(?<!\w)(?:r\.?o\.?i|retours? sur investissements?|roas|rentab\w+|pour (?:1|un|chaque) ?(?:€|euro)s?(?: \w+)?|(?:chaque|1|un) ?(?:€|euro) (?:investi|depense|mis|place)\w*|amorti\w*|retour (?:net |financier )?de (?:\+ ?)?\d+|fois (?:la|sa|notre) mise|(?:par|pour) euro|gain net|benefice net|return on investment|cout(?:e|ait)? plus (?:qu'elle|qu'il|que)|rembours\w+|(?:vaut|valait|valu|valent|vaudra)(?:-elle|-il)? (?:le coup|la peine|l'argent|sa depense|son prix)|(?:rentr|entr)\w+ dans (?:ses|nos|leurs|mes) frais|(?:la |sa |notre |ma )mise (?:de depart|initiale|est|a ete|doubl\w+|tripl\w+)|(?:couvr|couvert)\w* (?:\w+ )?(?:la |sa |notre |les |ses |nos )(?:mise|depenses?|frais|couts?)|bilan (?:financier|comptable de la campagne)|(?:marge|gains?|ventes?|recettes?|revenus?|ca) ?[-−–] ?(?:les? |l')?(?:investi\w*|couts?|depens\w+|mise|budget))(?!\w)"
)
_LEFT = re.compile(
    r"(?<!\w)(?:il (?:nous |en )?reste|reste (?:donc|net)|gagn\w+|benefices?|dans la poche|(?:par|pour un|pour chaque|chaque) euros?|solde|excedent|marge (?:nette|degagee)|difference|deficit|perdu\w*|perte|dans (?:ses|nos) frais|couvr\w+|couvert\w*|fois plus|gain net|net de|moins les? (?:couts?|depenses?|frais))(?!\w)"
)
_TITLE = re.compile(
    r"(?<!\w)(?:r\.?o\.?i(?! d| soleil)|retours? sur (?:l')?investissements?|rentabilite|retour financier|(?:ce que|combien) (?:ca|cela|la campagne|l'operation) (?:\w+ )?(?:rapporte|coute et rapporte)\w*)(?!\w)"
)
_RATIO_CUE = re.compile(r"(?<!\w)roas(?!\w)|pour (?:1|un|chaque) ?(?:€|euro)|(?:chaque|1|un) ?(?:€|euro) (?:investi|depense|mis|place)")
_COST = re.compile(
    r"(?<!\w)(?:couts?|coutee?s?|coutait|coutent|depens\w+|budget|investi(?!ssement)\w*|paye\w*|facture\w*|achat d'espace|publicit\w+|sponsorisation|frais|sponsoris\w+|mise)(?!\w)"
)
_GAIN = re.compile(
    r"(?<!\w)(?:rapport(?:e|es|ee|ees|ent|ait|aient|er)|chiffre d'affaires|ca(?!\w)|ventes?|vendus?|gener\w+|recettes?|gains?|revenus?|commandes?|encaiss\w+|marge|benefices?|valeur|paniers?|inscriptions|adhesions|dons)(?!\w)"
)
_SPENT = re.compile(
    r"(?<!\w)(?:couts?|coutee?s?|coutait|coutent|depens\w+|budget|investi(?!ssement)\w*|paye\w*|engage\w*|mis(?:e|es)?|debours\w+|mobilis\w+|sorti\w*|verse\w*|consacr\w+|frais)(?!\w)"
)
_CAME = re.compile(
    r"(?<!\w)(?:ventes?|vendu\w*|entrees?|clients?|clientes|visiteurs?|visites|reservations?|inscri\w+|adhe\w+|commandes?|contacts?|demandes?|abonne\w*|billets?|tickets?|paniers?|dons?|retombees)(?!\w)"
)
_COURSE = re.compile(
    r"(?<!\w)(?:exemple (?:classique|simple|type|du cours|fictif)|par exemple|imaginons|supposons|prenons|si l'on investit|admettons)(?!\w)"
)
_RESULT = re.compile(
    r"(?<!\w)(?:r\.?o\.?i|retours? sur investissements?|roas|rentabilite|retour (?:net |financier )?de|gain net|rendement|ratio|rapport de|resultat|benefice|soit|taux de retour)(?!\w)[^.;|\n]{0,60}?$"
)
_ACCOUNTS = re.compile(
    r"(?<!\w)(?:resultat net|exercice|bilan comptable|emprunt|banque|pret(?!\w)|selon (?:une|l')|d'apres une|etude|en moyenne dans|secteur|machines?|panneaux?|four|vehicules?|travaux|placements?|livret|bourse|concurren\w+|marketing d'influence rapporte)(?!\w)"
)
_NAMED = re.compile(r"(?<!\w)(?:roi(?! (?:de|du|des|soleil|lion|d'|louis|charles))|retours? sur investissements?|roas)(?!\w)")
_ROI = re.compile(r"\bR\.?O\.?I\b")


@dataclass(frozen=True)
class _Result:
    """A stated result: ``value`` as a percentage for a ROI, as a factor for a ROAS or "x 3"."""

    value: float
    percent: bool


def _cue(text: str) -> bool:
    """Whether a text names a return on investment; the word "roi" counts only in capitals (a king is none)."""
    return any(not match.group().startswith("roi") or _ROI.search(text) for match in _CUE.finditer(plain(text)))


def _results(text: str) -> Iterator[_Result]:
    said = plain(text)
    for percentage in find_percentages(text):
        if percentage.end - percentage.start >= 2:
            before = said[max(0, percentage.start - 70) : percentage.start]
            if _RESULT.search(before) or re.search(r"=\s*\+?\s*$|soit (?:un \w+ de )?\+?\s*$", before):
                yield _Result(percentage.value, True)
    money = find_money(text)
    spans = [(one.start, one.end) for one in money] + [(one.start, one.end) for one in find_percentages(text)]
    for number in find_numbers(text):
        if any(start <= number.start < end for start, end in spans):
            continue
        before = said[max(0, number.start - 50) : number.start]
        if re.search(r"(?<!\w)(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt) ?(?:x|fois)\s*$", before):
            continue  # a multiplication
        if re.search(r"(?<!\w)(?:roas|r\.?o\.?i|retour sur investissement)\b[^.;|\n\d]{0,40}$", before) or re.search(
            r"(?:=|x|fois|facteur)\s*$", before
        ):
            yield _Result(number.value, False)
    per_euro = re.search(r"(?:pour|par|chaque) (?:1 ?€|(?:un |1 |chaque )?euros?)", said)
    if per_euro:
        after = next((one for one in money if one.start >= per_euro.end()), None)
        ahead = next((one for one in reversed(money) if one.end <= per_euro.start() and per_euro.start() - one.end <= 40), None)
        told = ahead or after
        if told:
            yield _Result(told.value, False)
    times = re.search(r"(\d+(?:,\d+)?) fois (?:la|sa|notre) mise", said)
    if times:
        yield _Result(float(times[1].replace(",", ".")), False)


def _roles(text: str, money: list[Money]) -> tuple[float | None, float | None]:
    """Return (cost, gain): the amounts nearest to words of spending and of earning."""
    said = plain(text)
    cost = gain = None
    for amount in money:
        left, right = said[max(0, amount.start - 60) : amount.start], said[amount.end : amount.end + 35]
        left = re.split(r"[.;|\n]|,(?= )", left)[-1]
        right = re.split(r"[.;|,\n]", right)[0]
        costs = [*(left_match.end() - len(left) for left_match in _COST.finditer(left)), *(-m.start() - 1 for m in _COST.finditer(right))]
        gains = [*(left_match.end() - len(left) for left_match in _GAIN.finditer(left)), *(-m.start() - 1 for m in _GAIN.finditer(right))]
        direct = re.match(r"\s?(?:de |d'|en )(?:la |l'|nouvelles? )?\w+", right)
        if direct and (_COST.search(direct.group()) or _GAIN.search(direct.group())):
            left, right = "", direct.group()
            costs, gains = [0] * bool(_COST.search(right)), [0] * bool(_GAIN.search(right))
        near_cost, near_gain = max(costs, default=-999), max(gains, default=-999)
        if near_cost == near_gain:
            continue
        if near_cost > near_gain:
            cost = amount.value if cost is None else cost
        else:
            gain = amount.value if gain is None else gain
    return cost, gain


def _agrees(result: _Result, gain: float, cost: float) -> bool:
    if cost <= 0:
        return False
    expected = [(gain - cost) / cost, gain / cost]
    if result.percent:
        return any(abs(value * 100 - result.value) <= max(1.0, 0.02 * abs(result.value)) for value in expected)
    return any(abs(value - result.value) <= max(0.06, 0.02 * abs(result.value)) for value in expected)


def _check(results: list[_Result], amounts: list[float], cost: float | None, gain: float | None) -> bool | None:
    """Whether some stated result follows from the figures; None when their roles are not clear."""
    pairs = set(permutations(amounts, 2))
    sums = (
        {(amounts[0], sum(amounts[1:])), (sum(amounts[1:]), amounts[0]), (amounts[-1], sum(amounts[:-1])), (sum(amounts[:-1]), amounts[-1])}
        if len(amounts) > 2
        else set()
    )
    if any(_agrees(result, one, other) for result in results for one, other in pairs | sums):
        return True
    if cost is not None and gain is not None and len(set(amounts)) == 2:
        return False
    return None


def _french(value: float) -> str:
    return f"{value:,.2f}".replace(",", "\u202f").replace(".", ",").removesuffix(",00")


def _detail(result: _Result, cost: float, gain: float) -> str:
    if result.percent:
        right = f"{_french(round((gain - cost) / cost * 100, 1)).removesuffix('0') if (gain - cost) / cost * 100 % 1 else _french((gain - cost) / cost * 100)} %"
        said = f"{_french(result.value)} %"
    else:
        right, said = _french(round(gain / cost, 2)), _french(result.value)
    return f"le retour sur investissement annoncé ({said}) ne correspond pas à ses chiffres : {_french(gain)} € rapportés pour {_french(cost)} € dépensés donnent {right}"


def _passages(document: Document) -> Iterator[list[Block]]:
    """Blocks that name a return and hold figures; a formula's lines before it (same section, two blocks) come along if figures are lacking."""
    for run in by_section(document, set()):
        taken: set[str] = set()
        for index, block in enumerate(run):
            if block.id in taken or heading_level(block) is not None or not _cue(block.text):
                continue
            group = [block]
            if block.table is None and len(find_money(block.text)) < 2:
                reach = 6 if block.kind == "list_item" else 2
                for other in reversed(run[max(0, index - reach) : index]):
                    if other.table is None and find_money(other.text) and other.id not in taken:
                        group.insert(0, other)
                if len(find_money("\n".join(one.text for one in group))) < 2:
                    group += [
                        one for one in run[index + 1 : index + 4] if one.table is None and find_money(one.text) and one.id not in taken
                    ]
            taken.update(one.id for one in group)
            yield group


def _in_rows(block: Block) -> str:
    """Return the rows of a table as sentences "label : value", so that words stand beside their amounts."""
    if block.table is None:
        return block.text
    grid = grid_of(block.table)
    if len(grid) > 1 and len(grid[0]) > 2:
        return "\n".join(" ; ".join(f"{grid[0][c]} : {cell}" for c, cell in enumerate(row)) for row in grid[1:])
    return "\n".join(" : ".join(row) for row in grid)


def _read(group: list[Block]) -> Element | None:
    named = next(block for block in reversed(group) if _cue(block.text))
    text = "\n".join(_in_rows(block) for block in group)
    said = plain(text)
    money = [one for one in find_money(text) if one.value > 1]
    if (is_definition(named.text) or is_instruction(named.text) or theory(named.text)) and len(money) < 2:
        return None
    taught = is_definition(named.text) or theory(named.text)
    if taught and _COURSE.search(said) and not re.search(r"(?<!\w)(?:nous avons|j'ai|notre campagne|la campagne)(?!\w)", said):
        return None
    if _ACCOUNTS.search(said) or (is_promise(named.text) and len(money) < 2):
        return None
    results = list(_results(text))
    cost, gain = _roles(text, money)
    amounts = list(dict.fromkeys(one.value for one in money))[:8]
    left = (bool(_LEFT.search(said)) and len(amounts) >= 3 and cost is not None) or any(_set_against(block) for block in group)
    if not results and not left:
        return None
    computed = len(amounts) >= 2
    fields: dict[str, FieldValue] = {"computed": computed, "correct": None, "cost": cost, "gain": gain}
    details, missing = [], []
    if computed:
        fields["correct"] = _check(results, amounts, cost, gain)
        if fields["correct"] is False and cost and gain and results:
            details.append(_detail(results[0], cost, gain))
        elif fields["correct"] and cost and gain and results and results[0].percent and not _RATIO_CUE.search(said):
            net, gross = (gain - cost) / cost * 100, gain / cost * 100
            if abs(gross - results[0].value) <= 1 < abs(net - results[0].value):
                details.append(
                    f"le résultat annoncé ({_french(results[0].value)} %) est le rapport du gain au coût ; la formule (gain - coût) / coût donne {_french(round(net, 1))} %"
                )
    else:
        missing.append("computed")
        details.append("retour sur investissement : un résultat est donné sans le coût et le gain qui y mènent")
    ordered = [named, *(block for block in group if block.id != named.id)]
    return make_element(
        "roi",
        ordered,
        fields,
        missing=missing,
        details=details,
        name="Retour sur investissement",
        text="\n".join(block.text for block in group),
    )


def _set_against(block: Block) -> bool:
    """Whether a table sets amounts spent against amounts earned, by rows or by columns."""
    if block.table is None:
        return False
    grid = grid_of(block.table)
    for lines in (grid, [list(column) for column in zip(*grid, strict=True)]):
        paid = [
            line for line in lines if _COST.search(plain(line[0])) and not _GAIN.search(plain(line[0])) and find_money(" ; ".join(line[1:]))
        ]
        won = [
            line for line in lines if _GAIN.search(plain(line[0])) and not _COST.search(plain(line[0])) and find_money(" ; ".join(line[1:]))
        ]
        if paid and won:
            return True
    return False


_UNSET = "retour sur investissement : la dépense et ses effets sont donnés, le rapport entre les deux n'est pas calculé"


def _told(document: Document, covered: set[str]) -> Iterator[Element]:
    """Returns worked out in sentences that name none: one element for the shortest passage of a section."""
    for run in by_section(document, covered):
        lines = [block for block in run if block.table is None and heading_level(block) is None]
        texts = [block.text for block in lines]
        for first, last in windows(texts):
            blocks = lines[first : last + 1]
            text = "\n".join(texts[first : last + 1])
            told = theory(texts[first]) or is_instruction(texts[first]) or bool(_ACCOUNTS.search(plain(text)))
            sum_ = None if told else summed(text)
            paid = None if told or sum_ else paid_for(text)
            if paid is not None:
                yield make_element(
                    "roi", blocks, {"computed": False, "correct": None, "cost": paid, "gain": None}, missing=["computed"],
                    details=[_UNSET], name="Retour sur investissement", text=text,
                )  # fmt: skip
                break
            if sum_ is None:
                continue
            fields: dict[str, FieldValue] = {"computed": True, "correct": True, "cost": sum_.cost, "gain": sum_.gain}
            yield make_element("roi", blocks, fields, name="Retour sur investissement", text=text)
            break


def _uncomputed(blocks: list[Block]) -> Element | None:
    """A chapter on the return that gives what was spent and what came of it, and never sets one against the other."""
    spent = [
        block
        for block in blocks
        if block.table is None
        and find_money(block.text)
        and _SPENT.search(plain(block.text))
        and not (is_definition(block.text) or is_instruction(block.text) or is_promise(block.text) or theory(block.text.split(". ")[0]))
        and not _ACCOUNTS.search(plain(block.text))
    ]
    came = [
        block
        for block in blocks
        if block not in spent
        and block.table is None
        and (find_numbers(block.text) or block.kind == "paragraph")
        and (_CAME.search(plain(block.text)) or _GAIN.search(plain(block.text)))
        and not (is_definition(block.text) or theory(block.text.split(". ")[0]))
    ]
    own = [
        block
        for block in spent
        if len(find_money(block.text)) >= 2 or (_CAME.search(plain(block.text)) and len(find_numbers(block.text)) >= 2)
    ]
    if not spent or not (came or own) or any(_COURSE.search(plain(block.text)) for block in spent):
        return None
    return make_element(
        "roi",
        distinct([*spent, *came]),
        {"computed": False, "correct": None, "cost": find_money(spent[0].text)[0].value, "gain": None},
        missing=["computed"],
        details=[_UNSET],
        name="Retour sur investissement",
    )


@detector(
    "roi",
    title="retour sur investissement",
    fields=("computed", "correct", "cost", "gain"),
    required=("computed",),
    examples=(
        Example("La campagne a coûté 200 € et a généré 900 € de ventes, soit un ROI de 350 %.", True, "complete"),
        Example("| Dépenses publicitaires | Ventes | ROAS |\n|---|---|---|\n| 150 € | 600 € | 4 |\n", True, "complete"),
        Example("Retour sur investissement : (1 200 € de recettes - 400 € de frais) / 400 € = 200 %.", True, "complete"),
        Example("Le ROI de la campagne de mai est de 120 %, ce qui nous satisfait.", True, "incomplete"),
        Example("Le ROI est un indicateur qui se calcule ainsi : (gain - coût) / coût x 100.", False),
        Example("Le retour sur investissement des campagnes sera bien sûr calculé à la fin du trimestre.", False),
        Example("La galette des rois a coûté 45 € et 60 personnes sont venues : le roi était Hugo.", False),
        Example("[toc] 7. ROI 28\nL'abonnement de bus coûte 36 € par mois et une place de parking 85 €.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find stated returns on investment, and compute them again from their own figures."""
    elements = []
    covered: set[str] = set()
    for group in _passages(document):
        found = _read(group)
        if found:
            elements.append(found)
            covered.update(found.block_ids)
    for found in _told(document, covered):
        elements.append(found)
        covered.update(found.block_ids)
    for zone in topic_zones(document, _TITLE):
        found = None if covered & {block.id for block in zone.blocks} else _uncomputed(list(zone.content))
        if found:
            elements.append(found)
            covered.update(found.block_ids)
    mentions = named_only(document, "roi", _NAMED, covered, lambda block: _cue(block.text))
    return Detection(elements=tuple(elements), mentions=tuple(mentions))
