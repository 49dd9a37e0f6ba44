"""Steps of a crisis protocol told in sentences, and the people who act in it."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._first_names import FIRST_NAMES
from evalassist.elements.detectors._owners import is_person
from evalassist.elements.tools import plain
from evalassist.model.document import Block

_INLINE = re.compile(r"(?<![\w/.,])([1-9])\s?[/)]\s*(?=\w)")
_NUMBER = r"(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante-huit|vingt-quatre)"
_OPENING = re.compile(
    rf"^\W*(?:d'abord|premierement|premiere chose|en premier|puis|ensuite|enfin|pour finir|pendant ce temps|en parallele|aussitot|immediatement|le lendemain|le soir meme|apres (?:quoi|cela|ca)|des (?:que|qu'\w+|le|la|l')|a {_NUMBER} ?h(?:eures?)?|a (?:midi|minuit)|dans (?:l'heure|la journee|la semaine|les {_NUMBER})|sous {_NUMBER}|au bout d'une?|une fois|(?:la )?(?:premiere|deuxieme|seconde|troisieme|derniere) (?:etape|chose)|etape \d)(?!\w)"
)
_TOLD_ACT = re.compile(
    r"(?<!\w)(?:j'ai|nous avons|on a) (?:\w+ ){0,2}?(?:publi|repond|telephon|appel|prevenu|suspend|retir|supprim|verifi|relu|alert|ecri|envoy|excus|present|contact|rappel|epingl|masqu|explique)\w*"
)
_ON_ACT = re.compile(r"(?<!\w)(?:on|nous|je|tu|il faut) (?:ne |n')?(?:l'|le |la |les |y |lui |leur )?\w{3,}")
_IF_IT = re.compile(
    r"(?<!\w)(?:(?:si|quand|le jour ou) (?:cela|ca) (?:nous |se |re)?\w+|si l'on nous \w+|la prochaine fois|voi(?:ci|la) l'ordre|dans l'ordre)(?!\w)"
)
_CITED = re.compile(r"«[^»]{0,600}»|“[^”]{0,600}”")
_NAME = re.compile(r"(?<![\w-])[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?")

_WITH = re.compile(r"(?<!\w)(?:[Aa]vec|par|prévien\w+|prévenir|appel\w+|alert\w+) ([A-ZÀ-Ý][a-zà-ÿ]{2,})(?![\w'’])")
_MEANS = frozenset(["messenger", "slack", "teams", "zoom", "signal", "gmail", "outlook", "mail", "skype", "sms", "doodle"])


def told_steps(blocks: Sequence[Block]) -> int:
    """Return how many steps sentences give by their own marks (numbers, hours and "puis" that open them, semicolons); 0 when no mark says."""
    text = "\n".join(block.text for block in blocks if block.table is None)
    numbers = [int(number) for number in _INLINE.findall(_CITED.sub(" ", text))]
    if numbers[:3] == [1, 2, 3]:
        return next((index for index, number in enumerate(numbers) if number != index + 1), len(numbers))
    spans = [span for block in blocks if block.kind == "paragraph" for span in _whole(block.text)]
    opened = sum(bool(_OPENING.match(plain(span))) for span in spans if not theory(span))
    parted = [_parted(span) for span in spans]
    best = opened + sum(parted) if opened >= 2 else max(parted, default=0)
    return best if best >= 3 else 0


def _parted(span: str) -> int:
    """Return the number of parts a sentence sets between semicolons, its announcement left out."""
    parts = [part for part in re.split(r"\s:\s", span)[-1].split(";") if len(part.split()) >= 2]
    return len(parts) if len(parts) >= 3 else 0


def told_acts(text: str) -> int:
    """Return the number of acts told in the first person ("j'ai répondu, nous avons retiré") in an accent-free text."""
    return len(_TOLD_ACT.findall(text))


def _whole(text: str) -> list[str]:
    """Return the sentences of a text, kept whole across semicolons."""
    return [span for span in re.split(r"(?<=[.!?…])\s+", text) if span]


def foreseen(text: str) -> int:
    """Return the number of acts of the sentence that says what would be done ("si cela arrive, on l'enlève, on le dit…"); 0 when none does."""
    counts = [0]
    for said in map(plain, _whole(text)):
        acts = len(_ON_ACT.findall(_IF_IT.sub(" ", said)))
        if acts >= 3 and _IF_IT.search(said):
            counts.append(acts)
    return max(counts)


def people(text: str) -> bool:
    """Whether somebody is called by a first name in a text, quotations left out."""
    own = _CITED.sub(" ", text)
    if any(is_person(match[1]) and plain(match[1]) not in _MEANS for match in _WITH.finditer(own)):
        return True
    return any(is_person(match.group()) and plain(match.group()).split("-")[0] in FIRST_NAMES for match in _NAME.finditer(own))
