"""Requirements suggested by the words of a criterion: expected elements, minimum counts, and criteria that no text can show."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from evalassist.rubric.write import DraftCriterion, DraftNeed

ELEMENT_CUES: tuple[tuple[str, str], ...] = (
    # (element type, pattern over lower-case text without accents)
    ("swot", r"\bswot\b|forces?\b.{0,20}faiblesses?\b.{0,30}opportunites?"),
    ("smart", r"\bsmart\b|specifiques?, mesurables?"),
    ("persona", r"\bpersonas?\b|\bprofils? types?\b"),
    ("kpi", r"\bkpis?\b|\bindicateurs?\b|tableau de (?:bord|reporting)"),
    ("editorial_calendar", r"(?:calendrier|planning|planification) (?:editorial|de (?:publication|diffusion)|des publications)\w*"),
    ("benchmark", r"\bbenchmark\w*|(?:analyse|etude|comparaison)\w* (?:comparative )?(?:de la |des )?concurren\w+"),
    ("budget", r"\bbudget\w*|\bmoyens financiers\b"),
    ("planning", r"\bretroplanning\b|\bgantt\b|\bplanning\b|\bcalendrier (?:de mise en oeuvre|strategique|du projet)|\becheancier\b"),
    ("action_plan", r"\bplans? d'actions?\b|\bplan d actions?\b"),
    ("post_example", r"\bexemples? de (?:publication|post)s?\b|\bposts? redig\w+|\bpublications? (?:est|sont) redigees?"),
    ("influencer_list", r"\binfluenceu\w+"),
    ("editorial_charter", r"\bcharte editoriale\b"),
    ("moderation", r"\bmoderation\b|\bmoderer\b|\bcommentaires? (?:negatifs?|a moderer)"),
    ("crisis", r"\bcrises?\b|\bbad buzz\b"),
    ("event", r"\bevenements?\b|\bwebinaires?\b|\bjeux?[- ]concours\b"),
    ("veille", r"\bveille\b"),
    ("recommendations", r"\b(?:recommandations?|preconisations?)\b"),
    ("roi", r"\broi\b|\broas\b|\bretour sur investissement\b"),
    ("funnel", r"\btunnel\b|\bfunnel\b|\bparcours (?:utilisateur|client|d'achat)|awareness"),
    ("seo", r"\bseo\b|\breferencement\b|\bmots?[- ]cles?\b"),
    ("legal", r"\brgpd\b|\bjuridiques?\b|\bmentions? legales?\b|\bdroits? (?:d'auteur|a l'image)|\bcnil\b"),
    ("accessibility", r"\baccessibilite\b|\brgaa\b|\bhandicap\b"),
    ("eco", r"\beco[- ]?(?:responsab|concep)\w+|\becologi\w+|\bsobriete numerique\b"),
    ("rse", r"\brse\b|\bresponsabilite (?:societale|sociale)|\bdeveloppement durable\b"),
    ("screenshot", r"\bcopies? d'ecran\b|\bcaptures? d'ecran\b"),
    ("spelling", r"\borthograph\w+|\bsans faute"),
)
"""Words that suggest an element. A suggestion only: the reader of the draft decides."""

NUMBERS = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "douze": 12,
}
_NUMBER = rf"(\d{{1,3}}|{'|'.join(NUMBERS)})"
_THING = r"\s+((?:[a-zà-ÿœ'’-]+\s?){1,4})"
_RANGE = re.compile(rf"\b(?:entre|de)\s+{_NUMBER}\s+(?:et|à|a)\s+{_NUMBER}{_THING}", re.IGNORECASE)
_AT_LEAST = re.compile(
    rf"\b(?:au moins|au minimum|minimum|a minima|à minima|minimum de)\s+(?:de\s+)?{_NUMBER}{_THING}"
    rf"|\b{_NUMBER}{_THING}?(?:au moins|au minimum|a minima|à minima|minimum)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"\b{_NUMBER}\s+((?:axes?|indicateurs?|personas?|objectifs?|réseaux|concurrents?|publications?|recommandations?|outils?|sources?)\b[^,.;:]{{0,20}})",
    re.IGNORECASE,
)
_ORAL = re.compile(r"\b(?:a l'oral|oralement|soutenance|s'exprime|elocution|aisance|posture|face au jury|devant le jury|gere le temps)\b")
_VISUAL = re.compile(
    r"\b(?:visuels? (?:est|sont)|images? (?:de haute qualite|est|sont)|charte graphique|lisib\w+|esthetique|mise en page|qualite graphique|rendu visuel)\b"
)


@dataclass(frozen=True)
class Minimum:
    """A count found in a text: ``low`` things at least, ``high`` at most when said, of ``what``."""

    low: int
    high: int | None
    what: str
    words: str


def plain(text: str) -> str:
    """Return ``text`` in lower case without accents, with straight apostrophes and « oe » for « œ »."""
    folded = text.lower().replace("’", "'").replace("œ", "oe")
    return "".join(char for char in unicodedata.normalize("NFD", folded) if not unicodedata.combining(char))


def _value(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _thing(words: str) -> str:
    """Return the thing counted without the verb that follows it: « personas sont décrits » gives « personas »."""
    return re.split(r"\s+(?:est|sont|a|ont|doivent|par|pour|avec|dans|et)\b", " ".join(words.split()))[0]


def minimums(text: str) -> list[Minimum]:
    """Return the counts a criterion states: « au moins trois personas », « entre 3 et 5 axes », « 4 réseaux a minima », « trois axes »."""
    found: list[Minimum] = []
    taken: list[tuple[int, int]] = []

    def add(match: re.Match[str], low: str, high: str | None, what: str | None) -> None:
        if any(start < match.end() and match.start() < end for start, end in taken):
            return
        numbers = _value(low), _value(high) if high else None
        if numbers[0] < 1 or (numbers[1] is not None and numbers[1] <= numbers[0]):
            return
        taken.append(match.span())
        found.append(Minimum(numbers[0], numbers[1], _thing(what or "éléments"), match.group(0).strip()))

    for match in _RANGE.finditer(text):
        add(match, match.group(1), match.group(2), match.group(3))
    for match in _AT_LEAST.finditer(text):
        add(match, match.group(1) or match.group(3), None, match.group(2) or match.group(4))
    for match in _PLAIN.finditer(text):
        if _value(match.group(1)) > 1:
            add(match, match.group(1), None, match.group(2))
    return sorted(found, key=lambda item: text.find(item.words))


def suggest(criterion: DraftCriterion) -> None:
    """Add to ``criterion`` the requirements its words suggest (two elements at most, then counts) and how it seems to be observed."""
    text = plain(criterion.text)
    if criterion.observable == "text":
        for observable, pattern in (("oral", _ORAL), ("visual", _VISUAL)):
            match = pattern.search(text)
            if match:
                criterion.observable = observable
                criterion.doubts.append(f"« {match.group(0)} » laisse penser que ce critère ne se juge pas sur le texte (observable)")
                return
    counts = minimums(criterion.text)
    found: list[tuple[int, str, str]] = []
    for name, cue_words in ELEMENT_CUES:
        match = re.search(cue_words, text)
        if match:
            found.append((match.start(), name, match.group(0)))
    for position, name, words in sorted(found)[:2]:
        data: dict[str, object] = {"kind": "element", "types": [name]}
        why = f"élément suggéré par « {words} »"
        for item in counts:
            start = text.find(plain(item.words))
            if start <= position <= start + len(item.words):
                data["min"] = item.low
                if item.high:
                    data["max"] = item.high
                why += f", nombre lu dans « {item.words} »"
                counts = [other for other in counts if other is not item]
                break
        criterion.needs.append(DraftNeed(data, why))
    for item in counts[:2]:
        cue = re.sub(r"(?:s|x)$", "", item.what.lower().split()[0])
        data = {"kind": "count", "of": item.what, "min": item.low, "max": item.high, "cues": [f"{cue}*"]}
        criterion.needs.append(DraftNeed(data, f"nombre lu dans « {item.words} »"))
