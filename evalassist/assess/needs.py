"""Checks the declared requirements of a criterion and says in French what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from evalassist.assess.wording import SEVERAL, SPOKEN, capital, count_name, element_name, element_noun, field_name
from evalassist.language.cues import CueIndex, bits
from evalassist.language.words import strip_accents
from evalassist.model.document import Block
from evalassist.model.element import Element
from evalassist.model.report import Missing
from evalassist.model.rubric import CountNeed, CoverageNeed, Criterion, ElementNeed, FacetsNeed, Need, ToolsNeed

_REASON = re.compile(
    r"\b(?:car|parce qu|puisqu|afin|pour|permet|permettent|permettra|grace a|choisi|retenu|utile|gratuit|simple|complet|fiable|avantage|"
    r"interet|raison|justifi|adapte|pratique|centralise|alerte|suivre|surveille|mesure|detecte|repere|recoi|consulte|utilis)\w*"
)
_ORDINAL = re.compile(
    r"(?:^|[\s(])(?:premier|premiere|premierement|deuxieme|deuxiemement|second|seconde|troisieme|troisiemement|quatrieme|d'abord|ensuite|"
    r"enfin|(?:axe|objectif|action|priorite|recommandation|etape|attente|besoin|piste|mesure|ajustement|proposition)\s*(?:n[°o]\s*)?\d)\b"
)


@dataclass(frozen=True)
class Zone:
    """The text around the evidence of one criterion: the quotes themselves, the sentences of their sections, and the whole dossier.

    ``told`` holds the sentences of the dossier that are neither definitions nor promises: where a thing must not stand to be nowhere.
    """

    quotes: CueIndex
    sections: CueIndex
    sentences: tuple[str, ...]
    dossier: CueIndex
    blocks: tuple[Block, ...]
    told: CueIndex


def make_zone(
    quotes: Sequence[str], sections: Sequence[str], dossier: CueIndex, blocks: Sequence[Block], told: CueIndex | None = None
) -> Zone:
    """Build a zone; ``sections`` are whole texts and are cut at sentence ends; without ``told`` all the dossier counts."""
    sentences = tuple(part for text in sections for part in re.split(r"(?<=[.!?;])\s|\n", strip_accents(text)) if part.strip())
    return Zone(CueIndex([strip_accents(text) for text in quotes]), CueIndex(sentences), sentences, dossier, tuple(blocks), told or dossier)


@dataclass(frozen=True)
class NeedResult:
    """How far one requirement is met: ``share`` from 0 to 1 in the sections, ``strict`` in the quotes alone, and what is missing."""

    kind: str
    share: float
    strict: float
    missing: tuple[Missing, ...] = ()

    @property
    def met(self) -> bool:
        """True when nothing is missing."""
        return self.share >= 0.999


def check_needs(criterion: Criterion, zone: Zone, elements: Sequence[Element]) -> list[NeedResult]:
    """Check every requirement of ``criterion``; results in the order declared."""
    return [_check(need, zone, elements) for need in criterion.requires]


def _check(need: Need, zone: Zone, elements: Sequence[Element]) -> NeedResult:
    if isinstance(need, ElementNeed):
        return _element(need, elements, zone)
    if isinstance(need, FacetsNeed):
        return _facets(need, zone)
    if isinstance(need, ToolsNeed):
        return _tools(need, zone)
    if isinstance(need, CoverageNeed):
        return _coverage(need, zone)
    return _count(need, zone)


def _unmet(element: Element, need: ElementNeed) -> dict[str, str]:
    """Return the fields of ``element`` the need asks for and that are not there, each with what to say."""
    lacking: dict[str, str] = {}
    for name, minimum in need.counts.items():
        value = element.fields.get(name)
        number = int(value) if isinstance(value, (int, float)) else 0
        if number < minimum:
            lacking[name] = count_name(name, number, minimum)
    for name in need.fields:
        if not element.fields.get(name):
            lacking.setdefault(name, field_name(element.type, name))
    if need.complete and element.status != "complete":
        for name in element.missing:
            lacking.setdefault(name, field_name(element.type, name))
    return lacking


def _element(need: ElementNeed, elements: Sequence[Element], zone: Zone) -> NeedResult:
    found = [element for element in elements if element.type in need.types]
    label = " ou ".join(dict.fromkeys(element_name(name) for name in need.types))
    title = capital(" ou ".join(dict.fromkeys(element_noun(name) for name in need.types)))
    code = need.types[0]
    if not found and need.min < 1:
        return NeedResult("element", 1.0, 1.0)
    if not found:
        message = f"Nous n'avons rien repéré qui ressemble à {label} dans ce qui a été lu."
        if any(zone.told.has(SPOKEN.get(name, ())) for name in need.types):
            message = f"{title} : des mots s'en approchent, mais rien de complet n'a été reconnu."
        return NeedResult("element", 0.0, 0.0, (Missing(code=f"{code}.none", message=message),))
    good = [element for element in found if not _unmet(element, need)]
    missing: list[Missing] = []
    if len(good) < need.min:
        if len(found) < need.min:
            missing.append(Missing(code=f"{code}.count", message=f"{title} : {len(found)} dans ce qui a été lu, pour {need.min} au moins."))
        missing.extend(_fields(found, need))
    if need.max is not None and len(found) > need.max:
        missing.append(Missing(code=f"{code}.too_many", message=f"{title} : {len(found)} dans ce qui a été lu, pour {need.max} au plus."))
    least = max(1, need.min)
    partial = 0.5 * min(1.0, len(found) / least) + 0.5 * min(1.0, len(good) / least)
    unmet = len(good) < need.min or (need.max is not None and len(found) > need.max)
    if unmet and partial > 0.95:
        partial = 0.9
    return NeedResult("element", partial if unmet else 1.0, partial if unmet else 1.0, tuple(missing[:6]))


def _fields(found: Sequence[Element], need: ElementNeed) -> list[Missing]:
    """Say what the elements lack; of types that come once in a dossier, only the best one is told, and nothing that another one shows."""
    told = list(found)
    if set(need.types).isdisjoint(SEVERAL):
        told = sorted(found, key=lambda element: len(_unmet(element, need)))[:1]
    missing: list[Missing] = []
    for element in told:
        others = [other for other in found if other is not element and other.type == element.type]
        who = element.name or capital(element_noun(element.type))
        for name, said in _unmet(element, need).items():
            if name in element.doubtful:
                continue
            if element.type not in SEVERAL and any(other.fields.get(name) and name not in other.missing for other in others):
                continue
            missing.append(Missing(code=f"{element.type}.{name}", message=f"{who} : {said}.", element_id=element.id))
    return missing


def facts_of(element: Element) -> list[Missing]:
    """Return what an incomplete element lacks, of the fields that are not doubtful."""
    who = element.name or capital(element_noun(element.type))
    return [
        Missing(code=f"{element.type}.{name}", message=f"{who} : {field_name(element.type, name)}.", element_id=element.id)
        for name in element.missing
        if name not in element.doubtful and element.type != "post_example"
    ]


def _facets(need: FacetsNeed, zone: Zone) -> NeedResult:
    wanted = max(1, need.min if need.min is not None else len(need.facets))
    near = [zone.sections.has(facet.any) for facet in need.facets]
    strict = [zone.quotes.has(facet.any) for facet in need.facets]
    if not need.facets:
        return NeedResult("facets", 1.0, 1.0)
    missing: tuple[Missing, ...] = ()
    # a cue that stands elsewhere in the dossier, said as done, may be the thing itself: then nothing is claimed
    nowhere = [facet.label for facet, ok in zip(need.facets, near, strict=True) if not ok and not zone.told.has(facet.any)]
    left = len(need.facets) - len(nowhere)
    if sum(near) < wanted == len(need.facets) and nowhere:
        missing = (Missing(code="facet", message=f"Aucune trace repérée dans ce qui a été lu : {', '.join(nowhere[:4])}."),)
    elif sum(near) < wanted and left < wanted:
        shown = [facet.label for facet, ok in zip(need.facets, near, strict=True) if ok]
        seen = f" ({', '.join(shown)})" if shown else ""
        listed = ", ".join(nowhere[:3]) + ("…" if len(nowhere) > 3 else "")
        message = f"Aspects repérés : {sum(near)} sur {wanted} attendus{seen}. Pas de trace, par exemple : {listed}"
        missing = (Missing(code="facet", message=message if listed.endswith("…") else f"{message}."),)
    return NeedResult("facets", min(1.0, sum(near) / wanted), min(1.0, sum(strict) / wanted), missing)


def _tools(need: ToolsNeed, zone: Zone) -> NeedResult:
    where = {tool: bits(zone.sections.mask(tool)) for tool in need.any}
    named = {tool for tool, places in where.items() if places}
    reasoned = {
        tool
        for tool in named
        if any(_REASON.search(zone.sentences[place]) or len(zone.sentences[place].split()) > 14 for place in where[tool])
    }
    elsewhere = {tool for tool in need.any if zone.dossier.mask(tool)} - named
    good = reasoned if need.reason else named
    least = max(1, need.min)
    share = min(1.0, len(good) / least)
    strict = min(1.0, len([tool for tool in good if zone.quotes.mask(tool)]) / least)
    if share >= 1.0:
        return NeedResult("tools", 1.0, strict)
    examples = ", ".join(need.any[:3])
    bare = sorted(named - reasoned) if need.reason else []
    if bare:
        message = f"{'Outils cités' if len(bare) > 1 else 'Outil cité'} sans raison ni usage expliqué : {', '.join(bare)}."
    elif named:
        message = f"Outils repérés près de ces passages : {', '.join(sorted(named))} ; il en faut au moins {least}."
    elif elsewhere:
        several = "Outils nommés" if len(elsewhere) > 1 else "Outil nommé"
        message = f"{several} ailleurs dans le dossier ({', '.join(sorted(elsewhere)[:3])}), mais pas repéré près de ces passages."
    else:
        message = f"Nous n'avons repéré aucun outil de ce type dans ce qui a été lu (par exemple : {examples})."
    partial = max(share, 0.5 * min(1.0, len(named) / least), 0.3 * min(1.0, len(elsewhere) / least))
    return NeedResult("tools", min(partial, 0.9), strict, (Missing(code="tools", message=message),))


def _coverage(need: CoverageNeed, zone: Zone) -> NeedResult:
    wanted = max(1, need.min if need.min is not None else len(need.items))
    near = [item[0] for item in need.items if zone.sections.has(item)]
    strict = [item for item in need.items if zone.quotes.has(item)]
    share = min(1.0, len(near) / wanted)
    missing: tuple[Missing, ...] = ()
    if share < 1.0:
        listed = f" ({', '.join(near)})" if near else ""
        missing = (
            Missing(
                code="coverage",
                message=f"{capital(need.of)} : nous en repérons {len(near)} près de ces passages{listed}, pour {wanted} au moins.",
            ),
        )
    return NeedResult("coverage", share, min(1.0, len(strict) / wanted), missing)


def count_items(need: CountNeed, zone: Zone) -> int:
    """Return the best estimate of how many things stand near the evidence: list items, table rows, enumerations or cue sentences."""
    runs: list[int] = []
    run = 0
    for block in zone.blocks:
        run = run + 1 if block.kind == "list_item" else 0
        runs.append(run)
        if block.table is not None:
            rows = block.text.split("\n")[block.table.header_rows :]
            runs.append(sum(bool(row.replace("|", "").strip()) for row in rows))
    ordinals = len({match for sentence in zone.sentences for match in _ORDINAL.findall(sentence)})
    cued = len(bits(zone.sections.any(need.cues)))
    titles = CueIndex([strip_accents(block.text) for block in zone.blocks if block.kind == "heading"])
    headings = len(bits(titles.any(need.cues)))
    return max([0, ordinals, cued, headings, *runs])


def _count(need: CountNeed, zone: Zone) -> NeedResult:
    found = count_items(need, zone)
    share = min(1.0, found / need.min) if need.min > 0 else 1.0
    missing: tuple[Missing, ...] = ()
    if share < 1.0:
        about = f"nous en comptons {found}" if found else "nous n'en repérons pas"
        missing = (Missing(code="count", message=f"{capital(need.of)} : {about} près de ces passages, pour {need.min} au moins."),)
    return NeedResult("count", share, share, missing)
