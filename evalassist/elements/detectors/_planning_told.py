"""Plannings told in sentences: dated things to do inside a paragraph, who does what after whom, and sections headed as a planning."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass

from evalassist.elements.detectors._owners import names_owner
from evalassist.elements.detectors._plan_lines import infinitive, is_diary, is_task, names_doer
from evalassist.elements.detectors._plan_words import ACTION_CONTEXT, CALENDAR_CONTEXT, PLANNING_CONTEXT, is_communication
from evalassist.elements.tools import is_definition, is_instruction, is_promise, plain, zones
from evalassist.language.quantities import find_dates, find_deadlines
from evalassist.model.document import Block, Document


@dataclass(frozen=True)
class Steps:
    """Steps told in ``blocks``: their number, whether they are dated and whether somebody is named for them."""

    blocks: tuple[Block, ...]
    steps: int
    deadlines: bool
    owners: bool


_CUT = re.compile(r"\s*[;.]\s+|:\s+|,\s*(?:et\s+|puis\s+)?")
_ON = re.compile(
    r"^(?:et |puis |enfin )?(?:(?:le )?(?:1er|\d{1,2})(?: (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*)?|(?:le |la )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|veille)|(?:semaine|s|j) ?[-+]? ?\d{1,2})(?:,| :)? +(?:on (?:va )?|il faut )?(?=[a-z])"
)


def _dated(text: str) -> list[str]:
    """Return the clauses "le 10, tester la connexion" of a text: a day, then a verb in the infinitive."""
    found = []
    for part in re.split(r"\s*[;.:]\s+", text):
        opening = _ON.match(plain(part))
        if opening and infinitive(part[opening.end() :]):
            found.append(part)
    return found


_ORGANISED = re.compile(
    r"(?<!\w)(?:organis\w+|repartition|on se (?:partage|repartit)|nous nous (?:partageons|repartissons)|reparti\w*|circuit|chacun (?:son|sa|a)|qui fait quoi|comment (?:on|nous) (?:travaill\w+|fabriqu\w+|produi\w+)|deroule\w*|de l'idee a|a la chaine|dans l'ordre|les roles)(?!\w)"
)
_THEN = re.compile(
    r"(?<!\w)(?:puis|ensuite|enfin|d'abord|apres|avant|des que|une fois|a la fin|en dernier|au depart|le lendemain|la veille|de l'idee a|a la chaine|dans l'ordre|circuit|etapes?)(?!\w)"
)
"""What puts the doers one after another: without it, in the text or the heading, they are a team introduced, not its work."""
_ELSE = re.compile(r"(?<!\w)(?:crises?|bad buzz|moderation|commentaires? (?:negatifs?|agressifs?)|objectifs?|recommandations?|concurren\w+|editorial\w*)(?!\w)")


def _chain(text: str) -> list[str]:
    """Return the clauses of the longest sentence run that each open on somebody and what they do ("Paul tourne, Nora relit et publie")."""
    best: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        parts = [part.strip() for part in re.split(r"\s*;\s*|,\s*(?:et\s+|puis\s+)?|\s+et\s+(?=[A-ZÀ-Ý]|je |j')|\s:\s", sentence)]
        doers = [part for part in parts if (names_doer(part) and not is_task(part)) or re.match(r"(?:je|j'|on|nous|moi)\b", plain(part))]
        if len({plain(part).split()[0] for part in doers}) >= 3 and len(doers) > len(best) and len(doers) * 3 >= len(parts) * 2:
            best = doers
    return best


def _refused(block: Block, title: str) -> bool:
    return is_definition(block.text) or is_instruction(block.text) or bool(_ELSE.search(title))


def _section(document: Document, block: Block) -> str:
    return "\n".join(other.text for other in document.body() if other.section == block.section)


def in_sentences(document: Document, taken: set[str]) -> list[Steps]:
    """Paragraphs with at least three dated things to do, or where the organisation is told as at least four doers in a row."""
    found = []
    for block in document.body():
        title = plain(" ".join(block.section[-1:]))
        if block.kind != "paragraph" or block.id in taken or _refused(block, title):
            continue
        dated = _dated(block.text)
        if len(dated) >= 3 and not ACTION_CONTEXT.search(title) and is_communication(f"{title}\n{_section(document, block)}"):
            found.append(Steps((block,), len(dated), True, sum(map(names_owner, dated)) * 2 >= len(dated)))
            continue
        if not (_ORGANISED.search(f"{title}\n{plain(block.text)}") or PLANNING_CONTEXT.search(title)) or not is_communication(block.text):
            continue
        if not (_THEN.search(plain(block.text)) or find_dates(block.text) or _ORGANISED.search(title) or PLANNING_CONTEXT.search(title)):
            continue
        doers = _chain(block.text)
        if len(doers) >= 4 and not is_diary(doers, title):
            found.append(Steps((block,), len(doers), sum(bool(find_dates(part)) for part in doers) * 2 >= len(doers), True))
    return found


_HEADED = re.compile(
    r"retro-?\s?planning|gantt|planning(?! (?:editori|de publi|de contenu|de post))|calendrier (?:de |du |des |d')?(?:la |l'|le )?(?:realisation|deploiement|projet|mise en (?:oeuvre|place)|production|travail|operation\w*|campagne|lancement|previsionnel)|echeancier|phasage|jalons|(?:les )?(?:grandes )?etapes (?:du|de|a venir)|deroule(?:ment)? (?:du|de la|des)|avant le jour j|compte a rebours"
)
_MADE = re.compile(
    r"(?<!\w)(?:briefs?|audit|cadrage|reperages?|tournages?|montages?|shooting|prises? de vues?|redaction|ecriture|maquettes?|relectures?|validations?|impressions?|mises? en ligne|lancement|envois?|diffusion|bilan|teas\w+|publication|inscriptions?|devis|retouches?|programmation|recrutement|campagne|affich\w+|radio|presse)(?!\w)"
)


def in_sections(document: Document, taken: set[str]) -> list[Steps]:
    """Sections headed as a planning whose paragraphs, without a table or a list of their own, give at least three dates or terms of making."""
    found: list[Steps] = []
    used: set[str] = set()
    for zone in zones(document):
        title = plain(zone.heading.text)
        blocks = [block for block in zone.content if block.kind in ("paragraph", "list_item")]
        if not _HEADED.search(title) or CALENDAR_CONTEXT.search(title) or any(block.table is not None or block.id in taken | used for block in zone.blocks):
            continue
        told = [block for block in blocks if not (_refused(block, title) or is_promise(block.text)) and (find_dates(block.text) or find_deadlines(block.text))]
        text = "\n".join(block.text for block in told)
        dates = {text[one.start : one.end].lower() for one in find_dates(text) if one.kind != "year"}
        terms = len(dates) + sum(not find_dates(text[start:end]) for start, end in find_deadlines(text))
        made = {match.group()[:5] for match in _MADE.finditer(plain(text))}
        if not told or len(dates) < 2 or terms < 3 or len(made) < 2 or len(text.split()) > 300 or is_diary([text], title) or not is_communication(text):
            continue
        owned = sum(names_owner(part) for part in re.split(r"(?<=[.;])\s+", text))
        found.append(Steps(tuple(told), max(len(dates), min(len(made), terms)), True, owned * 5 >= 2 * max(1, len(re.split(r"(?<=[.;])\s+", text)))))
        used |= {block.id for block in zone.blocks}
    return found
