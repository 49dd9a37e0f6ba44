"""What changed between two versions of a rubric, criterion by criterion, and what it means for the kept examples."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Literal

from evalassist.model.rubric import Competency, Criterion, Rubric

Kind = Literal["unchanged", "reworded", "renumbered", "renumbered_reworded", "added", "removed"]

SAME = 97.0
"""Similarity (0 to 100) from which two texts are held to be the same words."""
CLOSE = 85.0
REWORDED = 55.0


@dataclass(frozen=True)
class Change:
    """One criterion before and after. ``similarity`` is 0 to 100; ``examples`` the number of positive passages kept for the old one.

    ``reused`` is true when the identifier stands for another criterion in the other version; ``moved`` names the competences it went
    from and to; ``needs`` is true when its declared requirements or the way it is observed changed.
    """

    kind: Kind
    old: str | None
    new: str | None
    old_text: str = ""
    new_text: str = ""
    similarity: float = 0.0
    examples: int = 0
    reused: bool = False
    moved: tuple[str, str] | None = None
    needs: bool = False


@dataclass(frozen=True)
class RubricDiff:
    """The changes in the order of the new rubric, removed criteria last, and those of blocs, competences and deliverables in French."""

    old: str
    new: str
    changes: tuple[Change, ...]
    structure: tuple[str, ...] = field(default=())

    def of(self, *kinds: Kind) -> tuple[Change, ...]:
        """Return the changes of these kinds."""
        return tuple(item for item in self.changes if item.kind in kinds)

    def id_map(self) -> dict[str, str]:
        """Return old id -> new id for every criterion that goes on."""
        return {item.old: item.new for item in self.changes if item.old is not None and item.new is not None}


def _fold(text: str) -> str:
    plain = "".join(char for char in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(char))
    return " ".join(re.findall(r"[a-z0-9%€]+", plain))


def similarity(first: str, second: str) -> float:
    """Return how alike two texts are, 0 to 100: the better of the edit ratio in order and of the ratio of sorted words (rapidfuzz)."""
    from rapidfuzz import fuzz

    one, two = _fold(first), _fold(second)
    if not one or not two:
        return 0.0
    return max(fuzz.ratio(one, two), fuzz.token_sort_ratio(one, two))


def diff_rubrics(old: Rubric, new: Rubric) -> RubricDiff:
    """Pair the criteria of two versions: same id and close text first, then close texts under other ids, then the same id reworded."""
    before = [(competency, criterion) for _, competency, criterion in old.criteria()]
    after = [(competency, criterion) for _, competency, criterion in new.criteria()]
    scores = {(i, j): similarity(one.text, two.text) for i, (_, one) in enumerate(before) for j, (_, two) in enumerate(after)}
    pairs: dict[int, int] = {}
    left, right = set(range(len(before))), set(range(len(after)))

    def take(minimum: float, same_id: bool) -> None:
        ordered = sorted((-score, abs(i - j), i, j) for (i, j), score in scores.items() if score >= minimum)
        for _, _, i, j in ordered:
            if i in left and j in right and (not same_id or before[i][1].id == after[j][1].id):
                pairs[i] = j
                left.discard(i)
                right.discard(j)

    take(SAME, True)
    take(SAME, False)
    take(CLOSE, True)
    take(CLOSE, False)
    take(REWORDED, True)
    take(REWORDED + 10, False)
    back = {j: i for i, j in pairs.items()}
    old_ids = {criterion.id for _, criterion in before}
    new_ids = {criterion.id for _, criterion in after}
    changes: list[Change] = []
    for j, (competency, criterion) in enumerate(after):
        if j in back:
            i = back[j]
            changes.append(_pair(before[i], (competency, criterion), scores[i, j]))
        else:
            changes.append(Change("added", None, criterion.id, new_text=criterion.text, reused=criterion.id in old_ids))
    for i in sorted(left):
        criterion = before[i][1]
        examples = len(criterion.bank.positive)
        changes.append(Change("removed", criterion.id, None, criterion.text, examples=examples, reused=criterion.id in new_ids))
    return RubricDiff(f"{old.id} {old.version}", f"{new.id} {new.version}", tuple(changes), tuple(_structure(old, new)))


def _pair(old: tuple[Competency, Criterion], new: tuple[Competency, Criterion], score: float) -> Change:
    one, two = old[1], new[1]
    renumbered, reworded = one.id != two.id, score < SAME
    kind: Kind = "unchanged"
    if renumbered and reworded:
        kind = "renumbered_reworded"
    elif renumbered:
        kind = "renumbered"
    elif reworded:
        kind = "reworded"
    moved = None if old[0].id == new[0].id else (old[0].id, new[0].id)
    needs = one.requires != two.requires or one.observable != two.observable
    return Change(kind, one.id, two.id, one.text, two.text, round(score, 1), len(one.bank.positive), False, moved, needs)


def _structure(old: Rubric, new: Rubric) -> list[str]:
    """Return the French sentences on blocs, competences and deliverables that came, went or changed title."""
    levels = (
        ("bloc", {item.id: item.title for item in old.blocks}, {item.id: item.title for item in new.blocks}),
        (
            "compétence",
            {item.id: item.title for bloc in old.blocks for item in bloc.competencies},
            {item.id: item.title for bloc in new.blocks for item in bloc.competencies},
        ),
        ("livrable", {item.id: item.title for item in old.deliverables}, {item.id: item.title for item in new.deliverables}),
    )
    lines = []
    for name, before, after in levels:
        lines += [f"{name} {key} : nouveau ({title})" for key, title in after.items() if key not in before]
        lines += [f"{name} {key} : retiré ({title})" for key, title in before.items() if key not in after]
        lines += [
            f"{name} {key} : intitulé changé" for key, title in after.items() if key in before and similarity(before[key], title) < SAME
        ]
    if old.validation_rule != new.validation_rule:
        lines.append("règle de validation : texte changé")
    return lines
