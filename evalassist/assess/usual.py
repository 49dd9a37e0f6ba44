"""How often each criterion is shown, shown in part or not shown in the labelled training dossiers: where the status model starts from.

Some requirements are met by nearly every candidate, some by few, whatever the passages look like; a model that knows only the passages of
the dossier before it would have to guess that from their strength. The shares are drawn towards those of all criteria (an empirical Bayes
estimate: ``PRIOR`` dossiers' worth of the whole), so that a criterion seen once says little and one never seen, of another rubric for
instance, says nothing. Written by ``models/train_assess.py`` to ``models/usual.json``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from evalassist import resources
from evalassist.assess.status import STATUSES
from evalassist.matching.cases import criterion_key
from evalassist.model.rubric import Criterion

USUAL_NAMES: tuple[str, ...] = tuple(f"usual_{name}" for name in STATUSES)
PRIOR = 4.0
"""Dossiers' worth of the shares of all criteria; 2 to 8 do alike on dossiers by authors left out."""


@dataclass(frozen=True, eq=False)
class Usual:
    """Statuses of labelled dossiers: ``seen`` gives for each criterion (its key in hexadecimal) the status in each dossier (its id)."""

    seen: Mapping[str, Mapping[str, str]]

    def without(self, dossier: str | None) -> Usual:
        """Return the same without one dossier, so that a training dossier is seen as a new one (None: the same)."""
        if dossier is None:
            return self
        return Usual({key: {name: status for name, status in row.items() if name != dossier} for key, row in self.seen.items()})

    @cached_property
    def _base(self) -> dict[str, float]:
        every = [status for row in self.seen.values() for status in row.values()]
        return {status: (every.count(status) + 1) / (len(every) + len(STATUSES)) for status in STATUSES}

    def features(self, criterion: Criterion) -> dict[str, float]:
        """Return for each status the log of its share for this criterion against its share for all (0: as usual, or criterion never seen)."""
        row = list(self.seen.get(criterion_key(criterion).hex(), {}).values())
        return {
            f"usual_{status}": math.log((row.count(status) + PRIOR * share) / ((len(row) + PRIOR) * share))
            for status, share in self._base.items()
        }

    def to_json(self) -> dict[str, dict[str, str]]:
        """Return plain data, keys and dossiers sorted."""
        return {key: dict(sorted(row.items())) for key, row in sorted(self.seen.items())}


NOTHING_SEEN = Usual({})
"""Says nothing of any criterion."""


def load_usual(path: Path) -> Usual:
    """Read a file of ``Usual.to_json``."""
    return Usual(json.loads(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def shipped_usual() -> Usual:
    """Return the shares that ship, ``NOTHING_SEEN`` when the file is not there."""
    path = resources.models_dir() / "usual.json"
    return load_usual(path) if path.is_file() else NOTHING_SEEN
