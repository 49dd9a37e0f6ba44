"""What every kind of link needs: ends, stems and figures of a text, the lines of elements, the plan of contents, the sentences of the dossier."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from evalassist.language.dates import find_dates
from evalassist.language.numerals import find_numbers
from evalassist.language.words import cue_pattern, sentences, stems, strip_accents
from evalassist.model.document import Block, Document
from evalassist.model.element import Element
from evalassist.model.report import ThreadEnd

NETWORKS: tuple[tuple[str, ...], ...] = (
    ("Instagram", "Insta"),
    ("Facebook",),
    ("LinkedIn",),
    ("TikTok", "Tik Tok"),
    ("YouTube",),
    ("Pinterest",),
    ("Snapchat",),
    ("WhatsApp",),
    ("Twitch",),
    ("Discord",),
)
GENERIC = frozenset(
    stems(
        "réseau réseaux social sociaux communication client clients marché entreprise concurrence concurrent nouveau nouvelle nouveaux "
        "fort forte faible manque absence présence site web internet digital digitale numérique local locale marque image produit prix "
        "équipe temps moyen moyenne développement public cible communauté contenu publication publications publier post posts "
        "instagram insta facebook linkedin tiktok youtube pinterest swot force faiblesse opportunité menace hausse baisse objectif "
        "objectifs indicateur indicateurs kpi nombre taux part total totaux mois mensuel mensuelle mensuels semaine semaines "
        "hebdomadaire jour jours an ans année années compte comptes page pages faire fait avoir être passer porter atteindre obtenir "
        "augmenter doubler développer gagner réunir ramener viser deux trois quatre cinq six sept huit dix premier première deuxième "
        "troisième bon bonne grand grande petit petite gens personne personnes chose choses janvier février mars avril mai juin "
        "juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche matin soir plus moins "
        "ici fin date mme monsieur madame point points trop cher chère coûte coûter onze douze treize quatorze quinze seize vingt "
        "trente quarante cinquante soixante cent mille afin grâce quand départ source outil valeur résultat tableau euro euros heure "
        "heures minute minutes aucun rien jamais toujours bien mieux autre autres avant après aujourd'hui chaque rester reste ouvrir ouvert ouverte question"
    )
)
"""Stems too common in these dossiers to show that two passages speak of the same thing."""


AUDITED = re.compile(r"\b(?:conforme|a revoir|non conforme|satisfaisant\w*|constate\w*|insuffisant\w*|correct\w*|habitudes)\b")
"""A line (accent-free) that judges what is there: no action."""


@lru_cache(maxsize=256)
def _any_cue(cues: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{cue_pattern(cue).pattern})" for cue in cues))


def has(cues: tuple[str, ...], text: str) -> bool:
    """Return True when one of the cues is met in ``text`` (any case, accents or not)."""
    return bool(_any_cue(cues).search(strip_accents(text)))


@lru_cache(maxsize=4096)
def networks(text: str) -> frozenset[str]:
    """Return the networks named in ``text`` by their usual name."""
    plain = strip_accents(text)
    return frozenset(name for name, pattern in _NETWORK.items() if pattern.search(plain))


_NETWORK = {
    names[0]: re.compile("|".join(rf"(?<!\w){' ?'.join(strip_accents(name).replace(' ', ''))}(?!\w)" for name in names))
    for names in NETWORKS
}
"""A name may be cut by a space, as in the narrow columns of a PDF ("Instagra m")."""


@lru_cache(maxsize=8192)
def keys(text: str) -> frozenset[str]:
    """Return the stems that tell what ``text`` is about: no figures, no stop words, nothing generic; "signent" is the verb of "signées"."""
    found = frozenset(key for key in stems(text) if len(key) > 2 and not key[0].isdigit()) - GENERIC
    return frozenset(
        (key[:-3] if len(key) >= 7 and key.endswith("ent") else key[:-1] if len(key) >= 5 and key.endswith("e") else key) for key in found
    )


@lru_cache(maxsize=8192)
def figures(text: str) -> frozenset[float]:
    """Return the telling figures of ``text`` (at least 10, or with a decimal, or a percentage); dates, years and hours are left out."""
    dated = [(span.start, span.end) for span in find_dates(text)]
    found = set()
    for number in find_numbers(text):
        after = text[number.end : number.end + 3].strip().lower()
        if any(start <= number.start < end for start, end in dated) or (1990 <= number.value <= 2040 and number.value.is_integer()):
            continue
        if re.match(r"h(\W|$|\d)", after) or (number.value < 10 and number.value.is_integer() and not after.startswith("%")):
            continue
        if number.value in (10, 100) and text[: number.start].lower().rstrip().endswith(" sur"):
            continue  # "six acheteuses sur dix"
        found.add(number.value)
    return frozenset(found)


def of(elements: Sequence[Element], *types: str) -> list[Element]:
    """Return the elements of these types, in reading order."""
    return [element for element in elements if element.type in types]


def element_end(element: Element, quote: str | None = None) -> ThreadEnd:
    """Return an end at an element, or at one line of it."""
    return ThreadEnd(element_id=element.id, quote=quote or element.quote, page=element.page, section=element.section)


def around(text: str, name: str, size: int = 160) -> str:
    """Return a verbatim piece of ``text`` of at most ``size`` characters around the first occurrence of ``name``, cut at spaces."""
    at = strip_accents(text).find(strip_accents(name))
    if at < 0 or len(strip_accents(text)) != len(text):
        return text[:size].rsplit(" ", 1)[0] if len(text) > size else text
    start = max(0, at - size // 2)
    piece = text[start : start + size]
    if start > 0 and " " in piece:
        piece = piece.split(" ", 1)[1]
    if start + size < len(text) and " " in piece:
        piece = piece.rsplit(" ", 1)[0]
    return piece


@dataclass(frozen=True)
class Line:
    """One verbatim line (a sentence, a list item, a table row) with the block and, where it has one, the element it belongs to."""

    text: str
    block: Block
    order: int
    element: Element | None = None

    def end(self) -> ThreadEnd:
        """Return the end of a link at this line."""
        if self.element is not None:
            return element_end(self.element, self.text)
        return ThreadEnd(element_id=None, quote=self.text, page=self.block.page, section=self.block.section)


_DAY = re.compile(r"^\W*(?:le )?(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\.? ?(?:\d{1,2}(?!\d)|1er)")


class Dossier:
    """One dossier as the links see it: its elements and every line of its body."""

    def __init__(self, document: Document, elements: Sequence[Element]) -> None:
        self.document = document
        self.elements = elements
        self.order = {block.id: index for index, block in enumerate(document.blocks)}
        self._blocks = {block.id: block for block in document.blocks}

    def of(self, *types: str) -> list[Element]:
        """Return the elements of these types."""
        return of(self.elements, *types)

    @cached_property
    def owners(self) -> dict[str, list[Element]]:
        """Block id -> the elements that hold it."""
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            for block_id in element.block_ids:
                found.setdefault(block_id, []).append(element)
        return found

    def types_of(self, block: Block) -> frozenset[str]:
        """Return the types of the elements that hold the block."""
        return frozenset(element.type for element in self.owners.get(block.id, ()))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every sentence and table row of the body, headings left out."""
        found: list[Line] = []
        for block in self.document.body():
            if block.kind == "heading":
                continue
            if block.kind == "table":
                pieces = [line for line in block.text.split("\n") if line.strip()]
            else:
                pieces = [block.text[start:end] for start, end in sentences(block.text)]
            found.extend(Line(piece.strip(), block, self.order[block.id]) for piece in pieces if piece.strip())
        return tuple(found)

    @cached_property
    def rarity(self) -> Counter[str]:
        """Stem -> in how many blocks of the body it stands."""
        found: Counter[str] = Counter()
        for block in self.document.body():
            if block.kind != "heading":
                found.update(keys(block.text))
        return found

    def element_lines(self, element: Element) -> list[Line]:
        """Return the lines of an element, as its own."""
        block = self._blocks.get(element.block_ids[0])
        if block is None:
            block = Block(id=element.block_ids[0], kind="paragraph", text=element.text, page=element.page, section=element.section)
        order = self.order.get(block.id, 0)
        return [Line(line.strip(), block, order, element) for line in element.text.split("\n") if line.strip(" |")]

    @cached_property
    def plan(self) -> tuple[Line, ...]:
        """The lines of the content calendar: those of the calendars found, or runs of three dated lines that name a network."""
        found = [line for element in self.of("editorial_calendar") for line in self.element_lines(element)]
        if found:
            return tuple(found)
        dated = [
            line
            for line in self.lines
            if line.block.kind in ("list_item", "paragraph") and _DAY.match(strip_accents(line.text)) and len(line.text) < 200
            and line.block.text.startswith(line.text)
        ]  # fmt: skip
        return tuple(dated) if sum(1 for line in dated if networks(line.text)) >= 3 else ()

    @cached_property
    def plan_networks(self) -> frozenset[str]:
        """The networks the calendar names (its column heads count)."""
        return frozenset(name for line in self.plan for name in networks(line.text))

    def outside(self, *types: str) -> Iterator[Line]:
        """Yield the lines that no element of these types holds."""
        for line in self.lines:
            if not self.types_of(line.block) & frozenset(types):
                yield line
