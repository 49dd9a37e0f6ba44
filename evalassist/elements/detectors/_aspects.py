"""Detectors with open fields (legal, accessibility, eco, rse, seo): aspects shown by applied sentences, grouped by section.

A sentence (list item, table row) shows an aspect when its words are there, it neither defines, promises nor instructs, and it is
applied: it speaks of what "nous", "je", "notre", "chaque publication"… do, or it stands in a list, a table or under a heading of the subject.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from evalassist.elements.tools import (
    clip_quote,
    heading_level,
    is_definition,
    is_instruction,
    is_promise,
    label_value,
    make_element,
    make_mention,
    mention_reason,
    plain,
)
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element, FieldValue, Mention

APPLIED = re.compile(
    r"(?<!\w)(?:j'|je|nous|notre|nos|mon|ma|mes|on|chaque|chacune?|tou(?:t|te|s|tes) (?:les?|la|nos|l'|photo|image|video|visuel|publication|contenu|post|texte|personne|collaboration)|"
    r"aucune?s?|pas de|jamais|systematiquement|(?:est|sont|a ete|ont ete) (?:\w+ )?\w+(?:e|ee|es|ees|is|ises?|it|its|ites)(?!\w))"
)
_THEORY = re.compile(
    r"(?<!\w)(?:il existe (?:beaucoup|plusieurs|de nombreu\w+|differente?s?|plein)|(?:mon|le|notre|mes|nos|les) cours|en cours,|vue?s? en cours|se definit|acronyme|(?<!nous )signifie|designe|consiste a|veut dire|wikipedia|par definition|en theorie|c'est[- ]a[- ]dire|regroupe les|pour (?:memoire|rappel)|adoptee?s? par l'onu|(?:est|sont) (?:un |une |les? |la |l'|des |deux )?(?:\w+ ){0,3}(?:outils?|suites?|logiciels?|extensions?|organismes?) (?:qui|les? plus|le plus|payant\w*|connu\w*)|"
    r"est (?:une?|la|le|l'|un ensemble)\s*(?:\w+ )?(?:reglement|referentiel|norme|loi|ensemble|technique|pratique|notion|concept|demarche qui|principe|maniere|discipline|outil))"
)
_SKIPPED = re.compile(
    r"(?<!\w)(?:bibliographie|sitographie|webographie|glossaire|lexique|remerciements?|sommaire|table des matieres|definitions?|notions? (?:de|du|cles)|mon parcours|cadre theorique|apports? theoriques?|sources? (?:consultees|utilisees|et references)|references)(?!\w)"
)
_ABANDON = re.compile(
    r"(?<!\w)(?:n'(?:a|ai|avons|est|ont|y a)\s?(?:pas|aucune?|jamais|encore)|ne (?:connai\w+|sais|savons|fait|font|faisons|maitris\w+) (?:pas|rien)|rien (?:n'|de|sur)|faute de|nous voulons|je voudrais|j'aimerais|nous aimerions|nous veillerons|je veillerai|"
    r"a voir (?:avec|plus tard|ensuite)|on (?:en (?:re)?parlera|verra)|(?:je|nous|on) (?:me |nous |se )?(?:renseigner\w+|verrai?|verrons)|reste a (?:faire|voir|definir|mettre)|a (?:etudier|clarifier|verifier)|(?:nous |me |lui |leur )?pos(?:erait|eraient|ait) (?:un |des )?problemes?|serai[ts]? (?:interessant|utile|bien|necessaire)|il faudra\w*|on parle (?:beaucoup|souvent|de plus en plus)|est (?:tres |aussi |un enjeu )?(?:important|essentiel|primordial|a la mode|indispensable)e?s?)(?!\w)"
)

Role = Literal["strong", "weak", "label"]


@dataclass(frozen=True)
class Aspect:
    """One thing looked for. ``strong``: enough by itself; ``weak``: only where the subject is named (heading or text); ``label``: names the subject, shows nothing."""

    name: str
    french: str
    pattern: re.Pattern[str]
    role: Role = "strong"


@dataclass
class _Group:
    section: tuple[str, ...]
    blocks: list[Block] = field(default_factory=list)


@dataclass(frozen=True)
class _Hit:
    block: Block
    quote: str
    aspects: tuple[Aspect, ...]
    words: tuple[str, ...]


def cues(*alternatives: str) -> re.Pattern[str]:
    """Compile accent-free alternatives to one pattern matched at the start of a word."""
    return re.compile(r"(?<!\w)(?:" + "|".join(alternatives) + r")")


def skipped(section: Sequence[str]) -> bool:
    """Whether a section is a bibliography, a glossary, thanks or course notions: nothing in it is the candidate's work."""
    return any(_SKIPPED.search(plain(title)) for title in section)


def theory(sentence: str) -> bool:
    """Whether a sentence teaches a notion, promises, instructs or admits that the thing is not done."""
    said = plain(sentence)
    if _THEORY.search(said) or _ABANDON.search(said) or is_instruction(sentence) or is_promise(sentence):
        return True
    return is_definition(sentence) and not re.search(r"(?<!\w)(?:j'|je|nous|notre|nos|mes|mon|ma)(?!\w)", said)


def _groups(document: Document) -> Iterator[_Group]:
    group: _Group | None = None
    for block in document.body():
        if block.kind == "heading":
            continue
        if group is None or group.section != block.section:
            if group:
                yield group
            group = _Group(block.section)
        group.blocks.append(block)
    if group:
        yield group


def _hits(block: Block, aspects: Sequence[Aspect], on_topic: bool, sure: bool = False) -> Iterator[_Hit]:
    listed = block.kind in ("list_item", "table")
    for start, end in sentences(block.text):
        sentence = block.text[start:end]
        said = plain(sentence)
        found, words = [], []
        for aspect in aspects:
            match = aspect.pattern.search(said)
            if match:
                found.append(aspect)
                words.append(" ".join(sentence[match.start() : match.end()].split()) if len(said) == len(sentence) else match.group())
        if not found or theory(sentence) or sentence.rstrip().endswith("?"):
            continue
        count = len(re.findall(r"\w+", sentence))
        labelled = label_value(sentence)
        named = labelled is not None and any(aspect.pattern.search(plain(labelled[0])) for aspect in found)
        if count < (3 if listed and on_topic else 4 if listed or named else 6):
            continue
        if sure or named or APPLIED.search(said) or (on_topic and (listed or count >= 8)):
            yield _Hit(block, sentence, tuple(found), tuple(words))


def _title(group: _Group) -> str:
    pseudo = [block.text for block in group.blocks if heading_level(block) is not None]
    return plain(" / ".join([*group.section[-2:], *pseudo]))


def detect_aspects(
    document: Document, type_: str, title: str, aspects: Sequence[Aspect], topic: re.Pattern[str], named: re.Pattern[str] | None = None
) -> Detection:
    """Return one element per section where applied sentences show aspects of ``type_``, and the mentions of ``named`` elsewhere.

    Fields: one boolean per aspect, ``aspects`` (how many), ``words`` (the words that show them). ``topic`` is looked for in headings
    and sentences (accent-free): it lets the weak aspects of the section count.
    """
    elements: list[Element] = []
    taken: set[str] = set()
    for group in _groups(document):
        if skipped(group.section):
            continue
        on_topic = bool(topic.search(_title(group)))
        hits = [hit for block in group.blocks for hit in _hits(block, aspects, on_topic)]
        strong = {hit.block.id for hit in hits if any(aspect.role == "strong" for aspect in hit.aspects)}
        if strong:
            hits = [hit for block in group.blocks for hit in _hits(block, aspects, on_topic, sure=True)]
        kept = []
        for hit in hits:
            around = _around(group, hit.block)
            near = on_topic or any(block.id in strong or topic.search(plain(block.text)) for block in around)
            if any(aspect.role == "strong" or (aspect.role == "weak" and near) for aspect in hit.aspects):
                kept.append(hit)
        if kept:
            labels = [hit for hit in hits if hit not in kept and all(aspect.role == "label" for aspect in hit.aspects)]
            elements.append(_element(type_, title, aspects, kept, labels))
            taken.update(elements[-1].block_ids)
    return Detection(elements=tuple(elements), mentions=tuple(_mentions(document, type_, named or topic, taken)))


def _around(group: _Group, block: Block) -> list[Block]:
    index = group.blocks.index(block)
    return group.blocks[max(0, index - 2) : index + 2]


def _element(type_: str, title: str, aspects: Sequence[Aspect], kept: list[_Hit], labels: list[_Hit]) -> Element:
    shown = {aspect.name for hit in (*kept, *labels) for aspect in hit.aspects}
    concrete = [aspect for aspect in aspects if aspect.role != "label"]
    words = list(dict.fromkeys(word for hit in kept for word in hit.words))
    fields: dict[str, FieldValue] = {aspect.name: aspect.name in shown for aspect in aspects}
    fields["aspects"] = sum(aspect.name in shown for aspect in concrete)
    fields["words"] = " ; ".join(words[:12])
    absent = [aspect.french for aspect in concrete if aspect.name not in shown]
    details = [f"{title} : rien sur {', '.join(absent)}"] if absent else []
    best = max(kept, key=lambda hit: (sum(aspect.role != "label" for aspect in hit.aspects), -kept.index(hit)))
    blocks = list(dict.fromkeys(hit.block for hit in kept))
    first = best.block
    ordered = [first, *(block for block in blocks if block.id != first.id)]
    text = "\n".join(block.text for block in blocks)
    return make_element(
        type_, ordered, fields, details=details, name=title[:1].upper() + title[1:], quote=clip_quote(best.quote), text=text
    )


def _mentions(document: Document, type_: str, named: re.Pattern[str], taken: set[str]) -> Iterator[Mention]:
    for block in document.blocks:
        if block.id in taken or block.kind in ("header", "footer", "hidden", "deleted", "comment", "image") or not block.text:
            continue
        if not named.search(plain(block.text)):
            continue
        if block.kind == "heading" and any(block.text in one.section and one.id in taken for one in document.blocks):
            continue
        if block.kind in ("heading", "toc", "caption"):
            yield make_mention(type_, block, "heading_only")
            continue
        for start, end in sentences(block.text):
            if named.search(plain(block.text[start:end])):
                sentence = block.text[start:end]
                taught = bool(_THEORY.search(plain(sentence)))
                reason = mention_reason(sentence, default="definition" if taught else "no_data")
                if reason == "definition" and not theory(sentence):
                    reason = "no_data"
                yield make_mention(type_, block, reason, sentence)
                break
