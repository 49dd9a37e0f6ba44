"""Which parts of a requirement a dossier does not show: for criteria shown in part, the gap is named.

A criterion is cut into parts (``bank.parts`` of its rubric). A logistic model over named features says how likely each is shown: how often
the part is shown in the labelled training dossiers, whether its words and the words of its kind (a reason, a source, a link to objectives…)
stand in the best passages, and how the status was decided. It is learnt on criteria that models which did not see the dossier call partial
(``models/train_parts.py`` writes ``models/parts.json``), since it is only asked about those.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from evalassist import resources
from evalassist.assess.status import STATUSES, Logistic
from evalassist.language.words import stems, strip_accents
from evalassist.matching.cases import criterion_key
from evalassist.model.document import Block
from evalassist.model.passage import Passage
from evalassist.model.rubric import Criterion, Part, PartKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LOOKED = 8
"""How many passages of a criterion are looked at, the likeliest first."""
NAMED = 0.25
"""A part is said to be missing under this probability: 86 in 100 are, on dossiers by authors left out."""
MOST = 2
"""Parts named for one criterion, at most."""
_FEW, _AROUND, _LEAST_STEM, _MOST_CUES = 5, 4, 4, 6
_PRIOR = (1.2, 0.8)
"""Dossiers' worth of shown and not shown added to what was seen: six parts in ten are shown."""
_FLOOR = 1e-4

_REASON = r"\bcar\b|parce qu|puisqu|\bafin\b|grace a|en raison|justifi|c'est pourquoi|choisi|prefer|retenu|plutot que|permet|pour (?:que|\w+er\b)"
_CUES: dict[str, str] = {
    "reason": _REASON,
    "figures": r"\d",
    "source": r"source|selon|d'apres|etude|insee|barometre|rapport|http|www|consult",
    "date": r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche)\b|\b20\d\d\b|\bs\d{1,2}\b|semaine|mois",
    "use": r"\bdonc\b|j'en (?:deduis|conclus|retiens)|en (?:deduis|conclu|retien|tire)|du coup|nous (?:allons|avons decide)|"
    r"on (?:va|arrete|garde|passe)|decid|conclu|lecon|correct|ajust",
    "compare": r"contre|plus que|moins que|avant|apres|\bde \d[\d ,]{0,12} a \d|par rapport|face a|alors que|ecart|cible|atteint",
    "law": r"rgpd|cnil|\bloi|droit|licence|mention|code de|obligat|arpp|autoris|consent",
    "tool": r"canva|metricool|insights|hootsuite|meta|google|analytics|trello|notion|logiciel|outil|semrush|feedly|brevo|mailchimp|capcut|"
    r"excel|tableur|alert",
    "example": r"[«\"“#]|exemple|capture|annexe|voir|publi",
    "form": r"\|",
    "each": r"chaque|chacun|tous|toutes|\|",
    "count": r"\b(?:deux|trois|quatre|cinq|six|\d)\b",
    "objectives": r"objectif|\bbut\b|\bo\d\b|vis\w+",
    "targets": r"cible|persona|public|client|abonne|lecteur|visiteur",
    "diagnosis": r"swot|force|faibless|menace|opportunit|diagnostic|audit|constat|concurren",
    "brief": r"brief|demande|command\w+|souhait|attend",
    "brand": r"valeur|mission|identite|image|marque|positionn",
    "strategy": r"strateg|ligne|plan",
    "results": r"resultat|bilan|obten|mesur|kpi|indicateur",
    "budget": r"budget|€|euro|cout",
    "calendar": r"calendrier|planning|semaine|date",
    "platform": r"instagram|facebook|linkedin|tiktok|youtube|reseau",
    "link": r"lien|relie|coheren",
}
"""Words (without accents) of each kind of part; a link is known by what it goes to."""
_LINKED = frozenset(("reason", "link", "use"))
_LAID_OUT = frozenset(("form", "each", "count"))

FEATURES: tuple[str, ...] = (
    "usual", "cues", "cues_weighed", "reasons", "words", "words_around", "table",
    *(f"status_{name}" for name in STATUSES), *(f"kind_{name}" for name in get_args(PartKind)),
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """The best passages of one criterion: their ``texts`` and probabilities ``weights``, likeliest first, and the ``blocks`` that hold the first of them."""

    texts: tuple[str, ...]
    weights: tuple[float, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Seen:
    """One part in the labelled dossiers: the ids of those that show it and of those that lack it."""

    shown: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()

    def without(self, dossier: str | None) -> Seen:
        """Return the same without one dossier."""
        return Seen(tuple(one for one in self.shown if one != dossier), tuple(one for one in self.lacking if one != dossier))

    def log_odds(self) -> float:
        """Return the log-odds that a dossier shows the part, drawn towards ``_PRIOR``."""
        return math.log((len(self.shown) + _PRIOR[0]) / (len(self.lacking) + _PRIOR[1]))


Labels = Mapping[tuple[bytes, str], Seen]


@lru_cache(maxsize=64)
def _cue(part: Part) -> re.Pattern[str] | None:
    pattern = _CUES.get(part.to or "link" if part.kind == "link" else part.kind) or (_CUES["link"] if part.kind == "link" else None)
    return re.compile(pattern) if pattern else None


_REASONS = re.compile(_REASON)


def features(part: Part, look: Look, usual: float, probabilities: Sequence[float]) -> dict[str, float]:
    """Return the ``FEATURES`` of one part; ``usual`` from ``Seen.log_odds``, ``probabilities`` of the three statuses of its criterion."""
    texts = [strip_accents(text).lower() for text in look.texts]
    cue = _cue(part)
    hits = [len(cue.findall(text)) for text in texts] if cue else [0] * len(texts)
    total = sum(look.weights) or 1.0
    own = {stem for stem in stems(part.label) if len(stem) >= _LEAST_STEM}
    near = {stem for text in look.texts[:_FEW] for stem in stems(text)}
    around = {stem for text in (*look.texts, *(block.text for block in look.blocks)) for stem in stems(text)}
    return {
        "usual": usual,
        "cues": float(min(_MOST_CUES, sum(hits[:_FEW]))),
        "cues_weighed": sum(weight for weight, count in zip(look.weights, hits, strict=True) if count) / total,
        "reasons": float(min(4, len(_REASONS.findall(" ".join(texts[:_FEW]))))) if part.kind in _LINKED else 0.0,
        "words": len(own & near) / max(1, len(own)),
        "words_around": len(own & around) / max(1, len(own)),
        "table": float(part.kind in _LAID_OUT and any(block.table is not None for block in look.blocks)),
        **{f"status_{name}": math.log(max(_FLOOR, value)) for name, value in zip(STATUSES, probabilities, strict=True)},
        **{f"kind_{name}": float(part.kind == name) for name in get_args(PartKind)},
    }


@dataclass(frozen=True)
class Gaps:
    """What is said of the parts of one criterion: those ``named`` as missing, the surest first; ``first``, the one to check where none is."""

    named: tuple[Part, ...] = ()
    first: Part | None = None


@dataclass(frozen=True)
class PartsModel:
    """The model and what it knows of each part, by criterion key and part id."""

    score: Logistic
    labels: Labels

    def without(self, dossier: str | None) -> PartsModel:
        """Return the same without what one dossier shows, so that a training dossier is seen as a new one (None: the same)."""
        if dossier is None:
            return self
        return PartsModel(self.score, {key: seen.without(dossier) for key, seen in self.labels.items()})

    def shown(self, criterion: Criterion, look: Look, probabilities: Sequence[float]) -> list[tuple[float, Part]]:
        """Return the (probability of being shown, part) of a criterion, the least likely first; ``probabilities`` of its three statuses."""
        key = criterion_key(criterion)
        found = []
        for part in criterion.bank.parts:
            usual = self.labels.get((key, part.id), Seen()).log_odds()
            odds = self.score.score(features(part, look, usual, probabilities))
            found.append((1 / (1 + math.exp(-odds)), part))
        return sorted(found, key=lambda pair: (pair[0], pair[1].id))

    def gaps(self, criterion: Criterion, look: Look, probabilities: Sequence[float]) -> Gaps:
        """Return the parts that are all but surely not shown, and the one to check first."""
        found = self.shown(criterion, look, probabilities)
        said = [part for chance, part in found if chance < NAMED]
        return Gaps(tuple(said[:MOST]), found[0][1] if found and not said else None)


def look_at(probabilities: Floats, passages: Sequence[Passage], blocks: Mapping[str, Block]) -> Look:
    """Return the look at one criterion's best passages; ``probabilities`` (passages,), ``blocks`` by id."""
    import numpy as np

    best = [int(index) for index in np.argsort(-probabilities, kind="stable")[:LOOKED]]
    held = dict.fromkeys(passages[index].span.block_id for index in best[:_AROUND])
    return Look(tuple(passages[index].text for index in best), tuple(float(probabilities[index]) for index in best), tuple(blocks[name] for name in held))


def load_parts(data: Mapping[str, Any]) -> PartsModel:
    """Build the model from the JSON written by ``models/train_parts.py``."""
    score = Logistic(data["mean"], data["scale"], data["weights"], float(data["bias"]))
    owners = data["owners"]
    labels = {
        (bytes.fromhex(key), name): Seen(*(tuple(owners[place] for place in places) for places in item))
        for key, parts in data["labels"].items()
        for name, item in parts.items()
    }
    return PartsModel(score, labels)


@lru_cache(maxsize=1)
def shipped_parts() -> PartsModel | None:
    """Return the model that ships, None when the file is not there: then no part is called missing."""
    path: Path = resources.models_dir() / "parts.json"
    return load_parts(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None
