"""Which part of a requirement a dossier probably does not show: for criteria shown in part, the gap is named.

A criterion is cut into parts (``bank.parts`` of its rubric). A logistic model over ``FEATURES`` says how likely each is shown: how often
labelled dossiers show it, how many of its words stand in the best passages, how the status was decided, and two kinds of parts that differ from
the others. What is usual weighs most. It is learnt on criteria that models which did not see the dossier call partial
(``models/train_assess.py`` writes ``models/parts.json``), since it is only asked about those. The words of each kind of part (a reason, a
source, a link to objectives…) added nothing, likeness to quotes that show it little.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from evalassist import resources
from evalassist.assess.status import Logistic
from evalassist.language.words import stems
from evalassist.matching.cases import criterion_key
from evalassist.model.passage import Passage
from evalassist.model.rubric import Criterion, Part

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FEATURES: tuple[str, ...] = ("usual", "words", "status_absent", "status_present", "each", "content")
LOOKED = 5
"""How many passages of a criterion are looked at, the likeliest first."""
NAMED = 0.25
"""A part is said to be missing under this probability (chosen on dossiers by authors left out; README gives the share that is right on others)."""
MOST = 2
"""Parts named for one criterion, at most; a part to be shown for each item is not named beside another, which often says the same."""
_UNREAD = "other"
"""The kind of parts that words do not show (spelling, tone): pointed at, never named."""
_LEAST_STEM = 4
_PRIOR = (1.2, 0.8)
"""Dossiers' worth of shown and not shown added to what was seen."""
_FLOOR = 1e-4


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


def best_stems(probabilities: Floats, passages: Sequence[Passage]) -> frozenset[str]:
    """Return the stems of the ``LOOKED`` best passages of a criterion; ``probabilities`` (passages,)."""
    import numpy as np

    best = np.argsort(-probabilities, kind="stable")[:LOOKED]
    return frozenset(stem for index in best for stem in stems(passages[int(index)].text))


def features(part: Part, near: frozenset[str], usual: float, probabilities: Sequence[float]) -> dict[str, float]:
    """Return the ``FEATURES`` of one part.

    ``near``: stems of the best passages, ``usual``: from ``Seen.log_odds``, ``probabilities``: of the three statuses of its criterion (absent, partial, present).
    """
    own = {stem for stem in stems(part.label) if len(stem) >= _LEAST_STEM}
    absent, _, present = (math.log(max(_FLOOR, value)) for value in probabilities)
    return {
        "usual": usual,
        "words": len(own & near) / max(1, len(own)),
        "status_absent": absent,
        "status_present": present,
        "each": float(part.kind == "each"),
        "content": float(part.kind == "content"),
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

    def shown(self, criterion: Criterion, near: frozenset[str], probabilities: Sequence[float]) -> list[tuple[float, Part]]:
        """Return the (probability of being shown, part) of a criterion, the least likely first; arguments as in ``features``."""
        key = criterion_key(criterion)
        found = []
        for part in criterion.bank.parts:
            usual = self.labels.get((key, part.id), Seen()).log_odds()
            odds = self.score.score(features(part, near, usual, probabilities))
            found.append((1 / (1 + math.exp(-odds)), part))
        return sorted(found, key=lambda pair: (pair[0], pair[1].id))

    def gaps(self, criterion: Criterion, near: frozenset[str], probabilities: Sequence[float]) -> Gaps:
        """Return the parts that are probably not shown, and the one to check first where none is."""
        found = self.shown(criterion, near, probabilities)
        return Gaps(named, None) if (named := chosen(found)) else Gaps((), found[0][1] if found else None)


def chosen(found: Sequence[tuple[float, Part]], level: float = NAMED) -> tuple[Part, ...]:
    """Return the parts to name among those of ``PartsModel.shown``."""
    named: list[Part] = []
    for chance, part in found:
        beside = any("each" in (part.kind, other.kind) for other in named)
        if chance < level and part.kind != _UNREAD and not beside:
            named.append(part)
    return tuple(named[:MOST])


def load_parts(data: Mapping[str, Any]) -> PartsModel:
    """Build the model from the JSON written by ``models/train_assess.py``."""
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
    path = resources.models_dir() / "parts.json"
    return load_parts(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None
