"""Assess every criterion of a rubric on one dossier: evidence, requirements, status, what is missing, questions for the jury."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evalassist.assess.features import LABELS, features
from evalassist.assess.needs import NeedResult, Zone, check_needs, make_zone
from evalassist.assess.status import StatusModel, Verdict
from evalassist.assess.unread import unread_places
from evalassist.language.cues import CueIndex
from evalassist.language.words import strip_accents
from evalassist.matching.select import Pick, discount_shared, select
from evalassist.model.document import Block, Document
from evalassist.model.element import Element
from evalassist.model.passage import Passage
from evalassist.model.report import CriterionResult, Evidence, Missing, Reason, Status
from evalassist.model.rubric import Bloc, Competency, Criterion, ElementNeed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_ZONE_PICKS = 4
_NEIGHBOURS = 2
_SURE = 3
_SHOWN_RATIO = 0.85
"""Quotes weaker than this share of the best one are not shown: on left-out training dossiers hit@3 .88 -> .85, precision@3 .50 -> .59."""
_NOT_IN_TEXT = {
    "visual": "Ce critère se juge à l'œil, sur le rendu visuel : le texte ne suffit pas.",
    "oral": "Ce critère se juge à l'oral : le texte ne suffit pas.",
}


@dataclass(frozen=True)
class Judged:
    """Everything behind one criterion's result: kept for ``explain`` and for training."""

    criterion: Criterion
    picks: tuple[Pick, ...]
    needs: tuple[NeedResult, ...]
    features: Mapping[str, float]


class Assessor:
    """Holds what is common to all criteria of one dossier."""

    def __init__(self, document: Document, passages: Sequence[Passage], elements: Sequence[Element]) -> None:
        self.document = document
        self.passages = passages
        self.elements = elements
        self._blocks = {block.id: block for block in document.blocks}
        self._whole = CueIndex([strip_accents(block.text) for block in document.body()])
        self._by_section: dict[tuple[str, ...], list[Block]] = {}
        self._rank: dict[str, int] = {}
        self._body = document.body()
        self._headed = any(block.kind == "heading" for block in self._body)
        for rank, block in enumerate(self._body):
            self._rank[block.id] = rank
            path = (*block.section, block.text) if block.kind == "heading" else block.section
            self._by_section.setdefault(path, []).append(block)

    def judge(self, criterion: Criterion, probabilities: Floats, signals: Floats) -> Judged:
        """Return picks, requirement results and features; ``probabilities`` (passages,), ``signals`` (passages, len(NAMES))."""
        picks = select(probabilities, self.passages)
        needs = check_needs(criterion, self._zone(picks), self.elements)
        values = features(picks, needs, self.passages, probabilities, signals, self.elements)
        return Judged(criterion, tuple(picks), tuple(needs), values)

    def _zone(self, picks: Sequence[Pick]) -> Zone:
        quotes = [self._blocks[pick.block_id].text[pick.start : pick.end] for pick in picks]
        paths: dict[tuple[str, ...], None] = {}
        for pick in picks[:_ZONE_PICKS]:
            paths.setdefault(self._blocks[pick.block_id].section)
        blocks = [block for path in paths for block in self._by_section.get(path, ()) if path]
        blocks.extend(self._around([pick for pick in picks[:_ZONE_PICKS] if not self._blocks[pick.block_id].section]))
        sections = [*(" > ".join(path) for path in paths), *(block.text for block in blocks), *quotes]
        return make_zone(quotes, sections, self._whole, blocks)

    def _around(self, picks: Sequence[Pick]) -> list[Block]:
        """Return the blocks of these picks and those near them under no heading, in reading order: a zone where no section bounds one."""
        ranks: set[int] = set()
        for pick in picks:
            here = self._rank[pick.block_id]
            ranks.update(range(max(0, here - _NEIGHBOURS), min(len(self._body), here + _NEIGHBOURS + 1)))
        return [self._body[rank] for rank in sorted(ranks) if self._body[rank].kind != "heading" and not self._body[rank].section]

    def result(self, bloc: Bloc, competency: Competency, judged: Judged, model: StatusModel, failed: frozenset[str]) -> CriterionResult:
        """Turn a judged criterion into its place in the report."""
        criterion = judged.criterion
        verdict = model.decide(judged.features)
        status: Status = verdict.status  # type: ignore[assignment]
        floor = _SHOWN_RATIO * judged.picks[0].score if judged.picks else 0.0
        evidence = tuple(self._evidence(pick) for pick in judged.picks if pick.score >= floor)
        unsure = {
            f"{need.types[0]}.none" for need in criterion.requires if isinstance(need, ElementNeed) and failed.intersection(need.types)
        }
        missing = tuple(dict.fromkeys(item for need in judged.needs for item in need.missing if item.code not in unsure))
        places = unread_places(criterion, self.document.unread, failed, headed=self._headed)
        if criterion.observable != "text" and status != "present":
            status = "not_inspectable"
            missing = (Missing(code="not_in_text", message=_NOT_IN_TEXT[criterion.observable]),)
        elif status == "absent" and places:
            status = "not_inspectable"
            missing = tuple(Missing(code="unread", message=message) for message in places)
        elif status == "partial" and places:
            missing = (*missing, *(Missing(code="unread", message=message) for message in places))
        if status == "absent":
            evidence = tuple(item for item in evidence if item.score >= 0.25)[:3]
            if not any(item.code.endswith(".none") for item in missing):
                missing = (Missing(code="not_found", message="Aucun passage probant n'a été trouvé dans ce qui a été lu."), *missing)
        elif status == "present":
            # what words near the quotes seem to lack is no more than a doubt; what an element that was read lacks is a fact
            missing = tuple(item for item in missing if item.element_id is not None)[:_SURE]
        elif status == "partial" and not missing:
            missing = (Missing(code="thin", message="Le sujet est traité, mais sans tout ce que le critère demande : à lire de près."),)
        questions = (criterion.question,) if criterion.question and status != "present" else ()
        return CriterionResult(
            id=criterion.id,
            competency=competency.id,
            block=bloc.id,
            status=status,
            confidence=verdict.confidence,
            evidence=evidence,
            missing=missing,
            questions=questions,
            to_verify=verdict.confidence < model.verify_below,
            reasons=_reasons(verdict) if status == verdict.status else (),
            title=criterion.title,
            text=criterion.text,
        )

    def _evidence(self, pick: Pick) -> Evidence:
        block = self._blocks[pick.block_id]
        owner = next((element.id for element in self.elements if pick.block_id in element.block_ids), None)
        return Evidence(
            quote=block.text[pick.start : pick.end],
            page=block.page,
            section=block.section,
            block_id=block.id,
            start=pick.start,
            end=pick.end,
            score=round(min(pick.score, 1.0), 3),
            element_id=owner,
            ocr=block.form == "ocr",
        )


def _reasons(verdict: Verdict) -> tuple[Reason, ...]:
    ordered = sorted(verdict.terms.items(), key=lambda item: (-abs(item[1]), item[0]))[:6]
    return tuple(Reason(name=name, message=LABELS[name], weight=round(weight, 3)) for name, weight in ordered if abs(weight) >= 0.05)


def assess(
    document: Document,
    passages: Sequence[Passage],
    elements: Sequence[Element],
    rows: Sequence[tuple[Bloc, Competency, Criterion]],
    signals: Floats,
    probabilities: Floats,
    model: StatusModel,
    failed: frozenset[str] = frozenset(),
) -> tuple[CriterionResult, ...]:
    """Assess the criteria ``rows``; ``signals`` is (criteria, passages, signals), ``probabilities`` (criteria, passages)."""
    assessor = Assessor(document, passages, elements)
    shown = discount_shared(probabilities)
    return tuple(
        assessor.result(bloc, competency, assessor.judge(criterion, shown[index], signals[index]), model, failed)
        for index, (bloc, competency, criterion) in enumerate(rows)
    )
