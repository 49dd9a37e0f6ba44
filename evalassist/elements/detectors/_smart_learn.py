"""Statements of a dossier that may be objectives, their named features, and a small logistic model that weighs them.

Features are the words and word pairs of a statement, the words of its heading, and structure: will or duty verb, opening on an action, target
figure, change, deadline, what announces it, what its siblings look like, and the signs of what is no objective. ``models/train_objectives.py``
writes the weights to ``models/objectives.json``; every weight can be read there.
"""

# ruff: noqa: E501
from __future__ import annotations

import itertools
import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from evalassist import resources
from evalassist.elements.detectors._smart_find import head_of, untitled
from evalassist.elements.detectors._smart_parts import deadline_of, target_of
from evalassist.elements.detectors._smart_words import (
    COMPANY,
    CUE,
    DROPPED,
    ELSEWHERE,
    EXAMPLE,
    FOLLOWS,
    LATER,
    NOT_ZONE,
    PAST,
    PEOPLE,
    PERSONAL,
    RANGE,
    REFERS,
    RIVAL,
    SMALLER,
    TARGETS_LEAD,
    WIDE_ZONE,
    ZONE,
    acts,
)
from evalassist.elements.detectors._swot_signs import lesson
from evalassist.elements.tools import (
    clean_title,
    heading_level,
    is_about_others,
    is_definition,
    is_instruction,
    is_promise,
    plain,
)
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document

_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[a-z]\w*|[€%:]")
_WORDS = 34
_NOUN_OF_CHANGE = re.compile(
    r"^\W*(?:(?:une?|la|le|l')\s?)?(?:hausse|baisse|augment\w+|doublement|progression|croissance|reduction|recul|gain|obtention|conquete|recrutement|acquisition|vente|signature|remplissage|\+ ?\d|[-–] ?\d+ ?%|x ?\d|plus de|moins de|au moins|davantage|passage)(?!\w)"
)
_FUTURE = re.compile(
    r"(?<!\w)(?:[a-z]{2,}(?:erai|eront|erons|era|erait|irai|ira|iront|irons|irait)|aurons|aura|auront|serons|sera|seront|ferons|fera|feront|faudra|devra|devront|devrait|pourra)(?!\w)"
)
_WILL = re.compile(
    r"(?<!\w)(?:v(?:eu[tx]|oulons|oulait|oudrait|oudrais|oudrions|eulent)|vis(?:e|ons|er|ait|ent)|souhait\w+|aimer(?:ait|ions|ais)|esper\w+|attend\w*|cherch\w+|compt(?:e|ons) (?!pas)\w+|doi(?:t|vent|s)|devons|devr\w+|faut|faudr\w+|engage\w*|fix\w+|promet\w*|pari\w*|prend\w* (?:le|la) \w+|il s'agi\w+|reste a|a (?:nous|moi) de|tient a|ambition\w*|objectifs?|but|cap|cible|mission|defi|enjeu|priorite|visee?s?|attendue?s?|demande\w*|exige\w*)(?!\w)"
)
_OBSERVED = re.compile(
    r"(?<!\w)(?:(?:a|ont|avons|ai|avait|avaient) (?:\w+ )?[a-z]{3,}(?:e|i|u|is|it)e?s?|etai(?:t|ent|s)|avai(?:t|ent)|en 20(?:1\d|2[0-4])|l'an (?:dernier|passe)|actuellement|aujourd'hui|a ce jour|compte (?:deja )?\d)(?!\w)"
)
_WE = re.compile(
    r"(?<!\w)(?:nous|on|je|j'\w+|notre|nos|mon|ma|mes|m'|l'equipe|l'association|la direction|le patron|la patronne|la gerante|le gerant|la cliente?)(?!\w)"
)
_DELIVERABLE = re.compile(
    r"(?<!\w)(?:rapport|maquettes?|presentation orale|livrables?|soutenance|memoire|dossier|compte[- ]rendu|annexes?|pages?)(?!\w)"
)
_MEASURES = re.compile(
    r"(?<!\w)(?:comment (?:je|on|nous|l'on) (?:le )?(?:sau|mesur|suiv|verifi|voi)\w*|mesures?|suivi|indicateurs?|savoir si|tableaux? de bord|kpis?|reporting|bilan|performances?|chiffres cles|statistiques)(?!\w)"
)
_DIAGNOSIS = re.compile(
    r"(?<!\w)(?:forces?|faiblesses?|opportunites?|menaces?|etat des lieux|diagnostic|audit|concurren\w+|comparables?|rivaux|voisins|marche|environnement|historique|contexte|existant|d'ou (?:je|on|nous|l'on)|depart|presentation|c'est qui|qui sommes|veille|tendances?|benchmark\w*|les autres|ailleurs)(?!\w)"
)
_PAID = re.compile(
    r"(?<!\w)(?:sponsoris\w+|boost\w*|campagne (?:payante|publicitaire|sponsorisee)|publicit\w+|annonces? (?:payante|sponsorisee)s?|encheres?|ciblage|euros? par jour|€ (?:par|/) ?jour|coup de pouce|pub|ads|(?:budget|enveloppe) de \d+)(?!\w)"
)
_DONE = re.compile(
    r"(?<!\w)(?:(?:on|nous|j'|ils|elle|il|elles) ?(?:a|avons|ai|ont) (?:aussi |deja |d'abord |ensuite |bien |meme )?(?:fait|organise|lance|tenu|monte|publie|mis|propose|invite|ouvert|envoye|sponsorise|tourne|vu|compte)s?|il a ete (?:declare|propose|annonce|decide|constate))(?!\w)"
)
_RANKED_START = re.compile(
    r"^\W*(?:(?:tout )?(?:d'abord|ensuite|enfin|premierement|deuxiemement|troisiemement|primo|secundo|tertio|en (?:premier|second|deuxieme|troisieme|dernier) lieu)(?!\w)|(?:la|le|un|une|mon|notre) (?:premiere?|deuxieme|second|seconde|troisieme|quatrieme|derniere?|autre)(?!\w)|(?:un|deux|trois|[1-5abc])\s*[:.)°])"
)
_EVENT = re.compile(
    r"(?<!\w)(?:evenements?|event|soirees?|journees?|matinees?|fetes?|concours|portes ouvertes|salon|rencontres?|inauguration|live|rassemblement|gala)(?!\w)"
)
_SAYS = re.compile(
    r"^\W*[a-z][\w' ()-]{1,30}\s?:\s*[«\"“]|^\W*(?:les? |la |l')?(?:mairie|direction|tresori\w+|presidente?|benevoles?|clients?|equipe|gerante?|patron\w*|maire|bureau|elue?s?|salaries?|vendeu\w+)\s?:"
)
_THEY = re.compile(r"(?<!\w)ce qu(?:'| )(?:ils|elles|elle|il)(?!\w)")
_DUTY = re.compile(r"(?<!\w)(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|faut|faudra)(?!\w)")
_PACE = re.compile(r"(?<!\w)(?:par (?:jour|semaine|mois)|/ ?(?:sem|mois|jour)|chaque|tous les|toutes les)(?!\w)")


@dataclass(frozen=True)
class Statement:
    """A list item or a sentence at ``start:end`` of ``block``, what announces it and the share of its siblings with a figure, with an action.

    ``series``: its paragraph is one of several of the section that open on a rank ("D'abord", "La deuxième"); ``aims``: how many other statements of the
    section want, open on or owe something with a figure and a deadline.
    """

    block: Block
    start: int
    end: int
    lead: str
    rank: int
    count: int
    figured: float
    acting: float
    series: bool = False
    aims: int = 0

    @property
    def text(self) -> str:
        """The statement as written."""
        return self.block.text[self.start : self.end]


def statements(document: Document, taken: set[str]) -> Iterator[Statement]:
    """Yield every list item and sentence outside ``taken`` (block ids), tables and headings left out."""
    listed = list(_statements(document, taken))
    ranked: Counter[tuple[str, ...]] = Counter()
    aims: Counter[tuple[str, ...]] = Counter()
    own: list[bool] = []
    for one in listed:
        seen = _spoken(one.text)
        ranked[one.block.section] += one.start == 0 and bool(_RANKED_START.match(seen))
        own.append(bool(acts(seen) or _WILL.search(seen)) and target_of(one.text) is not None and bool(deadline_of(one.text)))
        aims[one.block.section] += own[-1]
    for one, mine in zip(listed, own, strict=True):
        series = ranked[one.block.section] >= 2 and bool(_RANKED_START.match(_spoken(one.block.text)))
        yield replace(one, series=series, aims=aims[one.block.section] - mine)


def _statements(document: Document, taken: set[str]) -> Iterator[Statement]:
    body = document.body()
    index, lead = 0, ""
    while index < len(body):
        block = body[index]
        if block.kind not in ("paragraph", "list_item", "footnote") or block.id in taken or heading_level(block) not in (None, 60):
            lead = ""
            index += 1
            continue
        if block.kind == "list_item" or (block.form != "body" and len(block.text.split()) <= 45):
            end = index
            while end < len(body) and body[end].kind == block.kind and body[end].form == block.form and body[end].id not in taken:
                end += 1
            run = body[index:end]
            figured = sum(bool(re.search(r"\d", one.text)) for one in run) / len(run)
            acting = sum(acts(plain(one.text)) for one in run) / len(run)
            for rank, one in enumerate(run):
                yield Statement(one, 0, len(one.text), lead, rank, len(run), figured, acting)
            index, lead = end, ""
            continue
        spans = list(sentences(block.text))
        for rank, (start, end) in enumerate(spans):
            yield Statement(block, start, end, lead if rank == 0 else block.text[spans[rank - 1][0] : start], rank, len(spans), 0.0, 0.0)
        lead = block.text
        index += 1


_DIGIT = re.compile(
    r"\d|(?<!\w)(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|centaines?|\w+aines?|moitie|tiers|quart|double\w*|triple\w*)(?!\w)"
)


def worth(one: Statement) -> bool:
    """Whether a statement can be an objective at all: announced, or a will, an action or a change with a figure."""
    titles = plain(" | ".join(one.block.section[-2:]))
    lead = plain(one.lead) if one.lead.rstrip().endswith(":") else ""
    if ZONE.search(titles) or WIDE_ZONE.search(titles) or (lead and (ZONE.search(lead) or _WILL.search(lead))):
        return True
    seen = _spoken(one.text)
    return bool(_DIGIT.search(seen)) and bool(_WILL.search(seen) or _NOUN_OF_CHANGE.match(seen) or acts(seen))


_ELIDED = re.compile(r"(?<!\w)([dljmnstc]|qu) (?=[aeiouyh])")


def _spoken(text: str) -> str:
    """Return a text accent-free, its apostrophes straight, those left out put back ("D AVIS" -> "d'avis")."""
    seen = plain(text)
    return _ELIDED.sub(r"\1'", seen) if text.isupper() else seen


def signs(one: Statement) -> dict[str, float]:
    """Return the structural features of a statement that are there."""
    text, seen = one.text, _spoken(one.text)
    titles = [plain(clean_title(title)) for title in one.block.section[-2:]]
    title = titles[-1] if titles else ""
    zone = bool(ZONE.search(title))
    wide = not zone and bool(WIDE_ZONE.search(title))
    above = len(titles) == 2 and bool(ZONE.search(titles[0]))
    lead = plain(one.lead)
    figure, deadline = target_of(text) is not None, bool(deadline_of(text))
    item = one.block.kind == "list_item" or one.block.form != "body"
    head = _spoken(head_of(text)) if item else seen
    titled = item and acts(_spoken(untitled(head_of(text))))
    will, opens = bool(_WILL.search(seen)), acts(seen) or titled
    change = bool(RANGE.search(seen) or re.search(r"(?<!\w)de \d[\d ,.]*\s?(?:%|€|k)?[^.;]{0,40}? a \d|contre \w+|au lieu de", seen))
    said = {
        "zone": zone, "wide": wide, "above": above, "no-zone": bool(NOT_ZONE.search(title)), "item": item, "figure": figure, "deadline": deadline,
        "will": will, "cue": bool(CUE.search(seen)), "opens": opens, "noun": bool(_NOUN_OF_CHANGE.match(seen)), "change": change,
        "future": bool(_FUTURE.search(seen)), "observed": bool(_OBSERVED.search(seen)), "past": bool(PAST.search(seen)), "we": bool(_WE.search(seen)),
        "definition": is_definition(text), "instruction": is_instruction(text), "others": is_about_others(text), "promise": is_promise(text),
        "example": bool(EXAMPLE.search(seen)), "refers": bool(REFERS.search(seen)), "rival": bool(RIVAL.search(seen)), "personal": bool(PERSONAL.search(seen)),
        "later": bool(LATER.search(seen)), "follows": bool(FOLLOWS.match(seen)), "lesson": lesson(one.block.section), "targets-lead": bool(TARGETS_LEAD.search(lead)),
        "zone-lead": bool(ZONE.search(lead)) and lead.rstrip().endswith(":"), "will-lead": bool(_WILL.search(lead)) and lead.rstrip().endswith(":"),
        "smart-only": "smart" in seen and not figure, "deliverable": bool(_DELIVERABLE.search(seen)), "pace": bool(_PACE.search(seen)), "first": one.rank == 0, "short": len(seen.split()) < 5, "long": len(seen.split()) > 35,
        "siblings-figured": item and one.figured >= 0.5, "siblings-acting": item and one.acting >= 0.5, "question": text.rstrip().endswith("?"),
        "measures": bool(_MEASURES.search(title)), "diagnosis": not (zone or wide) and any(_DIAGNOSIS.search(one) for one in titles),
        "paid": bool(_PAID.search(seen)) or bool(_PAID.search(title)), "smaller": bool(SMALLER.search(head)), "dropped": bool(DROPPED.search(seen)),
        "done": bool(_DONE.search(seen)), "ranked": bool(_RANKED_START.match(seen)), "says": bool(_SAYS.match(seen)), "they": bool(_THEY.search(title)),
        "people": not zone and bool(PEOPLE.search(title)), "elsewhere": not zone and bool(ELSEWHERE.search(title)), "company": bool(COMPANY.search(seen)),
        "event": not zone and bool(_EVENT.search(title)), "duty": bool(_DUTY.search(seen)), "series": one.series, "known-aim": one.aims > 0, "aims": one.aims > 1,
        "quoted": text.lstrip().startswith(("«", '"', "“")), "title-end": text.rstrip().endswith(":"),
    }  # fmt: skip
    near = zone or wide or above or said["zone-lead"] or said["will-lead"]
    for name, both in {
        "near+figure": near and figure, "near+item": near and item, "near+opens": near and opens, "near+deadline": near and deadline,
        "near+will": near and will, "near+figure+deadline": near and figure and deadline, "will+figure": will and figure, "will+figure+deadline": will and figure and deadline,
        "opens+figure": opens and figure, "opens+figure+deadline": opens and figure and deadline, "figure+deadline": figure and deadline, "will+deadline": will and deadline,
        "cue+figure": said["cue"] and figure, "duty+figure": said["duty"] and figure, "ranked+figure": said["ranked"] and figure, "wide+no-figure": wide and not figure,
        "diagnosis+no-will": said["diagnosis"] and not (will or said["cue"]), "near+we": near and said["we"], "targets-lead+figure": said["targets-lead"] and figure, "change+will": change and will, "near+bare": near and not (figure or deadline or opens or will),
        "bare": not (figure or deadline or opens or will or near), "observed+no-will": said["observed"] and not will, "figure+no-will": figure and not (will or opens or near),
    }.items():  # fmt: skip
        said[name] = both
    return {f"={name}": 1.0 for name, there in said.items() if there}


def features(one: Statement) -> dict[str, float]:
    """Return the features of a statement: structure, words and word pairs (unit length), words of the heading (unit length)."""
    found = signs(one)
    words = ["#" if token[0].isdigit() else token for token in _TOKEN.findall(plain(one.text))[:_WORDS]]
    keys = dict.fromkeys([*words, *(f"{left} {right}" for left, right in itertools.pairwise(words))])
    found.update(dict.fromkeys(keys, 1.0 / math.sqrt(len(keys) or 1)))
    if words:
        found[f"1:{words[0]}"] = 0.5
    title = one.block.section[-1] if one.block.section else ""
    heads = dict.fromkeys(f"h:{token}" for token in _TOKEN.findall(plain(clean_title(title))) if not token[0].isdigit())
    found.update(dict.fromkeys(heads, 1.0 / math.sqrt(len(heads) or 1)))
    return found


@dataclass(frozen=True)
class ObjectiveModel:
    """Bias and weights of the logistic model, and the probability from which a statement is an objective."""

    bias: float
    weights: Mapping[str, float]
    accept: float
    sure: float
    refuse: float

    def probability(self, found: Mapping[str, float]) -> float:
        """Return the probability that a statement with these features is an objective."""
        score = self.bias + sum(self.weights.get(name, 0.0) * value for name, value in found.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def load_model() -> ObjectiveModel | None:
    """Return the model of ``models/objectives.json``, None when the file is not there."""
    path = resources.models_dir() / "objectives.json"
    if not path.is_file():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return ObjectiveModel(float(data["bias"]), data["weights"], float(data["accept"]), float(data["sure"]), float(data["refuse"]))
