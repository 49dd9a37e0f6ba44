"""Returns told without naming one: a cost, what came of it, and a figure that follows from the two (what is left, so much per euro, a share of the cost)."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evalassist.elements.tools import plain
from evalassist.language.quantities import find_money, find_numbers, find_percentages, flat
from evalassist.language.words import sentences

SPENT = re.compile(
    r"(?<!\w)(?:couts?|coute(?:e|es|s)?|coutait|coutaient|coutent|depens\w+|investi(?!ssement)\w*|paye\w*|payant|debours\w+|mis(?:e|es)?|engage\w*|sorti\w*|sortie de caisse|verse\w*|consacr\w+|mobilis\w+|frais|facture\w*|publicite|pub|sponsoris\w+|boost\w*)(?!\w)"
)
CAME = re.compile(
    r"(?<!\w)(?:rapport(?:e|es|ee|ees|ent|ait|aient|er)|ramene\w*|fait (?:rentrer|entrer|vendre)|laiss(?:e|ent|ait|aient|e[se]?)|chiffre d'affaires|ca|ventes?|vendu\w*|recettes?|gains?|gagne\w*|revenus?|encaiss\w+|rentre\w*|entre\w* en caisse|caisse|marge|benefices?|commandes?|paniers?|inscriptions?|adhesions?|reservations?|billets?|entrees?|nuitees?|nuits?|dons?|commissions?|abonnements?|cotisations?|tickets?|collecte\w*|recolt\w+|amen(?:e|es|ee|ees|ent|ait)|recuper\w+|revenue?s?|valeur|clients?|eleves?|inscrits?|adherents?|rendez-vous|devis|contrats?|economis\w+|epargn\w+)(?!\w)"
)
_LEFT = re.compile(
    r"(?<!\w)(?:rest(?:e|ent|ait)|gagn\w+|gains?|benefices?|solde|excedent|difference|net(?:te|s)?|perdu\w*|perte|perd|en poche|dans la poche|deficit|ecart|positif\w*|surplus|profit|de mieux|deduction|deduit\w*)(?!\w)"
)
_PER = re.compile(
    r"(?<!\w)(?:(?:par|pour|chaque) (?:(?:un|1|chaque) )?(?:euros?|€)|(?:pour|par|a) (?:1|un) ?€?|fois (?:la|sa|notre|ma|ce|plus|autant|le)|pour un|par euro|pour une? |(?:1|un) (?:€|euros?) (?:depense|investi|mis|verse|engage)\w*|rapport(?: \w+)? (?:de|:|est de)|multiple de|ratio|coefficient|facteur|multipli\w+ par|divis\w+)(?!\w)"
)
_COURSE = re.compile(r"(?<!\w)(?:par exemple|imaginons|supposons|prenons|admettons|si l'on (?:investit|depense)|exemple fictif|aurait|auraient|serait|rapporterait)(?!\w)")
_TIMES = (
    (2.0, re.compile(r"(?<!\w)(?:le double|double de|deux fois (?:la|les|ce|notre|plus)|deux pour un)(?!\w)")),
    (3.0, re.compile(r"(?<!\w)(?:le triple|triple de|trois fois (?:la|les|ce|notre|plus)|trois pour un)(?!\w)")),
    (4.0, re.compile(r"(?<!\w)(?:le quadruple|quatre fois (?:la|les|ce|notre|plus)|quatre pour un)(?!\w)")),
)
_FORMULA = re.compile(
    r"\(?\s?(?P<g>\d[\d ]{0,12}(?:,\d+)?)\s?(?:€|euros?)?\s?[-−–]\s?(?P<c>\d[\d ]{0,12}(?:,\d+)?)\s?(?:€|euros?)?\s?\)?\s?(?:/|÷|:|divises? par)\s?(?P<d>\d[\d ]{0,12}(?:,\d+)?)"
)
_BARE = re.compile(r"(?P<n>\d[\d ]{0,12}(?:,\d+)?) (?:depense|investi|engage|mis|paye|sorti|debourse|verse|encaisse|rentre|gagne|rapporte)\w*")


@dataclass(frozen=True)
class Sum:
    """A cost and a gain of which a stated figure follows."""

    cost: float
    gain: float


@dataclass(frozen=True)
class _Amount:
    start: int
    end: int
    value: float


def _amounts(text: str, seen: str) -> list[_Amount]:
    found = [_Amount(one.start, one.end, one.value) for one in find_money(text) if one.value > 1]
    for match in _BARE.finditer(seen):
        value = float(match["n"].replace(" ", "").replace(",", "."))
        if value > 1 and not any(one.start <= match.start() < one.end for one in found):
            found.append(_Amount(match.start("n"), match.end("n"), value))
    return sorted(found, key=lambda one: one.start)


def _side(text: str, amount: _Amount) -> str:
    """Return "cost" or "gain" after the nearest word of spending or earning in the clause, "" when none or both stand as near."""
    seen = flat(text)
    left = re.split(r"[.;|\n](?=\s)", seen[max(0, amount.start - 80) : amount.start])[-1]
    right = re.split(r"[.;|\n,](?=\s)", seen[amount.end : amount.end + 45])[0]
    cost = min([*(len(left) - m.end() for m in SPENT.finditer(left)), *(m.start() for m in SPENT.finditer(right))], default=999)
    gain = min([*(len(left) - m.end() for m in CAME.finditer(left)), *(m.start() for m in CAME.finditer(right))], default=999)
    return "" if cost == gain else "cost" if cost < gain else "gain"


def summed(text: str) -> Sum | None:
    """Return the first return that a passage works out from a cost and a gain of its own, None without one."""
    said = plain(text)
    if _COURSE.search(said):
        return None
    seen = flat(text)
    for match in _FORMULA.finditer(seen):
        got, paid, under = (float(match[name].replace(" ", "").replace(",", ".")) for name in "gcd")
        if paid == under > 0 and got != paid:
            return Sum(paid, got)
    if not SPENT.search(said) or not CAME.search(said):
        return None
    amounts = _amounts(text, seen)[:12]
    if len({one.value for one in amounts}) < 2:
        return None
    sides = {one: _side(text, one) for one in amounts}
    costs = [one for one in amounts if sides[one] == "cost"] + [one for one in amounts if sides[one] == ""]
    percents = [one for one in find_percentages(text) if one.end - one.start >= 2]
    plainly = [one for one in find_numbers(text) if not any(a.start <= one.start < a.end for a in amounts)]
    for cost in costs:
        for gain in amounts:
            if gain.value == cost.value or sides[gain] != "gain":
                continue
            left, times = gain.value - cost.value, gain.value / cost.value
            lefts = {left, *(left - one.value for one in amounts if one.value not in (cost.value, gain.value) and sides[one] != "gain" and one.value < left)}
            for one in amounts:
                if one.value not in (cost.value, gain.value) and any(abs(one.value - abs(value)) <= 0.51 for value in lefts) and _near(seen, one, _LEFT):
                    return Sum(cost.value, gain.value)
                if abs(one.value - times) <= max(0.06, 0.02 * times) and _near(seen, one, _PER):
                    return Sum(cost.value, gain.value)
            for number in plainly:
                if number.value > 1 and abs(number.value - times) <= max(0.06, 0.04 * times) and _near(seen, _Amount(number.start, number.end, number.value), _PER):
                    return Sum(cost.value, gain.value)
            if any(abs(times - value) <= 0.04 * value for value, word in _TIMES if word.search(seen)):
                return Sum(cost.value, gain.value)
            for percent in percents:
                share = (left / cost.value * 100, times * 100)
                if any(abs(percent.value - value) <= max(1.0, 0.02 * abs(value)) and value > 5 for value in share):
                    return Sum(cost.value, gain.value)
    return None


def _near(seen: str, one: _Amount, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(seen[max(0, one.start - 45) : one.start]) or pattern.search(seen[one.end : one.end + 45]))


def windows(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Return the (first, last) of the passages to read: each text alone, then each with the next one."""
    return [*((at, at) for at in range(len(texts))), *((at, at + 1) for at in range(len(texts) - 1))]


_EACH = re.compile(r"\s?(?:par (?!jour|semaine|mois|an|heure|personne)|l'une?|chacune?|la piece|piece|de l'unite|pour chaque|pour une?)")
_FOR = re.compile(r"\s?(?:\w+ )?pour \w+")
_AIMED = re.compile(
    r"(?<!\w)(?:objectifs?|buts?|cibles?|vis(?:e|ons|ait|ees?)|prevu\w*|prevoi\w*|esper\w+|attendu\w*|attend(?:s|ons)?|estim\w+|devrai\w*|plafond|maximum|si|faudra\w*|comptons|hypothese|proposition|devis)(?!\w)|(?<!\w)\w+(?:era|erait|eront|eraient)(?!\w)"
)
_WORTH = re.compile(
    r"(?<!\w)(?:rentab(?:le|les|ilise\w*)|rembourse(?:e|es|s)?|amortie?s?|(?:on |nous )?(?:s'y|nous y) (?:est |sommes )?retrouv\w+|vau(?:t|lait|lu) (?:le coup|la peine)|valu (?:le coup|la peine)|bonne affaire|(?:largement|bien|tout juste|presque) (?:paye\w*|couvert\w*|gagnant\w*))(?!\w)"
)


def paid_for(text: str) -> float | None:
    """Return the cost that a passage sets against what it brought, without working the return out; None without one.

    Either what each sale or entry cost ("118 € pour 19 adhésions, soit 6,21 € l'une"), or the cost, what came of it and a verdict
    ("186 € dépensés, 22 nuits de plus à 78 € : c'est rentable").
    """
    said = plain(text)
    if _COURSE.search(said) or _AIMED.search(said):
        return None
    for start, end in sentences(text):
        sentence = text[start:end]
        money, seen_sentence = find_money(sentence), flat(sentence)
        if len(money) < 2 or not CAME.search(plain(sentence)):
            continue
        paid = {at for one in money for at in range(one.start, one.end)}
        counted = [one.value for one in find_numbers(sentence) if one.start not in paid and one.value >= 2]
        shares = [one for one in money if one.value > 0 and _EACH.match(seen_sentence, one.end)][:12]
        for cost in money[:12] if shares else ():
            if not (_FOR.match(seen_sentence, cost.end) or _side(sentence, _Amount(cost.start, cost.end, cost.value)) == "cost"):
                continue
            for each in shares:
                near = max(0.02 * each.value, 0.05)
                if cost.end < each.start and each.value < cost.value and any(abs(cost.value / count - each.value) <= near for count in counted):
                    return cost.value
    seen = flat(text)
    costs = [one for one in _amounts(text, seen) if _side(text, one) == "cost"]
    starts = {cost.start for cost in costs}
    if costs and any(one.start not in starts for one in find_numbers(text)) and CAME.search(said) and _WORTH.search(said):
        return costs[0].value
    return None
