"""Warnings on a rubric that is valid but weak: nothing here stops it from loading."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from evalassist.model.rubric import Criterion, ElementNeed, Rubric

TO_CHECK = "à vérifier"
"""How a draft marks what a person must read again, at the start of a title."""

MAX_WORDS = 60
_SHINGLE = 4
_OVERLAP = 0.5
_ABBREVIATIONS = re.compile(r"\b(?:ex|etc|cf|p|art|min|max|env|n|M|Mme|vs)\.|\.{2,}|…|\b[A-Z]\.(?=[A-Z])|\d\.\d")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-ZÀ-ÖØ-Þ«0-9])")

Keys = list[str | int]
Add = Callable[[Keys, str], None]


def weaknesses(rubric: Rubric, add: Add, detectors: Mapping[str, Sequence[str]] | None = None) -> None:
    """Call ``add(keys, message)`` for each weakness of ``rubric``; ``keys`` is the path of the place in the rubric's YAML file.

    ``detectors`` maps each element type that has a detector to the fields it fills; without it, element requirements are not looked at.
    """
    places: dict[str, Keys] = {}
    for b, bloc in enumerate(rubric.blocks):
        for c, competency in enumerate(bloc.competencies):
            if not competency.criteria:
                add(["blocks", b, "competencies", c], f"la compétence {competency.id} n'a aucun critère")
            for k, criterion in enumerate(competency.criteria):
                keys: Keys = ["blocks", b, "competencies", c, "criteria", k]
                places[criterion.id] = keys
                _criterion(criterion, keys, add)
                if detectors is not None:
                    _elements(criterion, keys, add, detectors)
    covered = {name for item in rubric.deliverables for name in item.competencies}
    for b, bloc in enumerate(rubric.blocks):
        for c, competency in enumerate(bloc.competencies):
            if rubric.deliverables and competency.id not in covered:
                add(["blocks", b, "competencies", c, "id"], f"aucun livrable ne couvre la compétence {competency.id}")
    for first, second, count, sample in overlaps([criterion for _, _, criterion in rubric.criteria()]):
        short = sample if len(sample) <= 70 else sample[:69].rstrip() + "…"
        add(
            [*places[second], "id"],
            f"les exemples de {first} et de {second} se recouvrent ({count} en commun, dont « {short} ») : "
            "l'outil ne pourra pas les distinguer ; gardez chaque passage sous un seul critère",
        )


def _criterion(criterion: Criterion, keys: Keys, add: Add) -> None:
    name = criterion.id
    if criterion.title.lower().startswith(TO_CHECK):
        add([*keys, "title"], f"{name} est encore marqué « {TO_CHECK} » : relisez-le, puis retirez la marque")
    if not criterion.bank.positive and criterion.observable == "text":
        add([*keys, "id"], f"{name} n'a aucun passage d'exemple : l'intitulé seul retrouve mal les preuves ; écrivez-en au moins trois")
    sentences = sentence_count(criterion.text)
    if sentences > 1:
        add([*keys, "text"], f"le texte de {name} compte {sentences} phrases : une seule suffit ; sinon, faites-en plusieurs critères")
    elif len(criterion.text.split()) > MAX_WORDS:
        add([*keys, "text"], f"le texte de {name} dépasse {MAX_WORDS} mots : resserrez-le ou faites-en plusieurs critères")
    negatives = {_fold(item.text) for item in criterion.bank.negative}
    if any(_fold(text) in negatives for text in criterion.bank.positive):
        add([*keys, "id"], f"un même passage est à la fois exemple et contre-exemple de {name}")
    if criterion.observable == "text" and not criterion.question:
        add([*keys, "id"], f"{name} n'a pas de question pour le jury (clé « question »)")


def _elements(criterion: Criterion, keys: Keys, add: Add, detectors: Mapping[str, Sequence[str]]) -> None:
    from rapidfuzz import process

    for n, need in enumerate(criterion.requires):
        if not isinstance(need, ElementNeed):
            continue
        for name in need.types:
            if name not in detectors:
                add(
                    [*keys, "requires", n, "types"],
                    f"{criterion.id} : aucun détecteur ne cherche encore « {name} » ; l'exigence restera vide",
                )
        known = sorted({field for name in need.types for field in detectors.get(name, ())})
        for where, names in (("fields", need.fields), ("counts", tuple(need.counts))):
            for field in names:
                if known and field not in known:
                    near = process.extractOne(field, known, score_cutoff=60)
                    hint = f" ; vouliez-vous dire « {near[0]} » ?" if near else f" ; champs connus : {', '.join(known)}"
                    add([*keys, "requires", n, where], f"{criterion.id} : aucun détecteur ne remplit le champ « {field} »{hint}")


def sentence_count(text: str) -> int:
    """Return the number of sentences of ``text`` (0 when empty); usual abbreviations do not end one."""
    plain = _ABBREVIATIONS.sub("x", text.strip())
    return 1 + len(_SENTENCE_END.findall(plain)) if plain else 0


def overlaps(criteria: Sequence[Criterion]) -> list[tuple[str, str, int, str]]:
    """Return (first id, second id, passages in common, one of them) for each pair of criteria sharing example passages.

    Two passages are the same when half of the shorter one's sequences of four words stand in the other.
    """
    shingles: list[tuple[int, str, frozenset[str]]] = []
    where: dict[str, list[int]] = defaultdict(list)
    for index, criterion in enumerate(criteria):
        for text in criterion.bank.positive:
            grams = _shingles(text)
            for gram in grams:
                where[gram].append(len(shingles))
            shingles.append((index, text, grams))
    common: dict[tuple[int, int], int] = defaultdict(int)
    for places in where.values():
        for i, first in enumerate(places):
            for second in places[i + 1 :]:
                if shingles[first][0] != shingles[second][0]:
                    common[first, second] += 1
    pairs: dict[tuple[int, int], list[str]] = defaultdict(list)
    for (first, second), count in common.items():
        shorter = min(len(shingles[first][2]), len(shingles[second][2]))
        if count >= max(1.0, _OVERLAP * shorter):
            low, high = sorted((shingles[first][0], shingles[second][0]))
            pairs[low, high].append(shingles[first][1])
    return [(criteria[a].id, criteria[b].id, len(texts), texts[0]) for (a, b), texts in sorted(pairs.items())]


def _fold(text: str) -> str:
    plain = "".join(char for char in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(char))
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def _shingles(text: str) -> frozenset[str]:
    words = _fold(text).split()
    return frozenset(" ".join(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))) if words else frozenset()
