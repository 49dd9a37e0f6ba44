"""Assess every criterion of a rubric on one dossier: evidence, requirements, status, what is missing, questions for the jury."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from evalassist.assess.admitted import Admission, admissions
from evalassist.assess.features import LABELS, features
from evalassist.assess.lacks import NO_GAPS, Near, for_absent, for_partial, for_present, nearest_mention
from evalassist.assess.needs import NeedResult, Zone, check_needs, facts_of, make_zone
from evalassist.assess.parts import PartsModel, best_stems
from evalassist.assess.reason_words import reason_message
from evalassist.assess.status import StatusModel, Verdict
from evalassist.assess.unread import unread_places
from evalassist.assess.usual import Usual, nothing_seen
from evalassist.elements.tone import is_definition, is_instruction, is_promise
from evalassist.language.cues import CueIndex
from evalassist.language.words import sentences, stems, strip_accents
from evalassist.matching.proof import Proof
from evalassist.matching.select import Pick, discount_shared, select
from evalassist.model.document import Block, Document
from evalassist.model.element import Element, Mention
from evalassist.model.passage import Passage
from evalassist.model.report import CriterionResult, Evidence, Missing, Reason, Status
from evalassist.model.rubric import Bloc, Competency, Criterion, ElementNeed, FacetsNeed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_ZONE_PICKS = 4
_NEIGHBOURS = 2
_SHOWN_RATIO = 0.85
"""Quotes weaker than this share of the best one are not shown: on left-out training dossiers hit@3 .88 -> .85, precision@3 .50 -> .59."""
_UNMEASURED = 0.5
_FEW_PASSAGES = 20
"""Confidence is measured on dossiers of over 60 passages, against criteria with a bank of examples: elsewhere it is at most ``_UNMEASURED``."""
_SURE_ABSENT = 0.65
"""Under this probability (seven in ten by the calibration curve) "absent" is no finding but a doubt: the closest passage is quoted, nothing is called missing."""
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
    stems: frozenset[str]
    near: tuple[Near, ...] = ()


class Assessor:
    """Holds what is common to all criteria of one dossier."""

    def __init__(
        self,
        document: Document,
        passages: Sequence[Passage],
        elements: Sequence[Element],
        mentions: Sequence[Mention] = (),
        proof: Proof | None = None,
        usual: Usual | None = None,
        parts: PartsModel | None = None,
    ) -> None:
        self.document = document
        self.passages = passages
        self.elements = elements
        self.mentions = mentions
        self.proof = proof
        self.usual = nothing_seen() if usual is None else usual
        self.parts = parts
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

    def judge(self, criterion: Criterion, probabilities: Floats, signals: Floats, rivals: Floats | None = None) -> Judged:
        """Return picks, requirement results and features; ``probabilities`` (passages,), ``signals`` (passages, len(ALL_NAMES)).

        ``rivals`` (passages,) counts the criteria each passage is likelier for; without it a passage is taken for this criterion's own.
        """
        picks = select(probabilities, self.passages)
        needs = check_needs(criterion, self._zone(picks), self.elements)
        values = features(picks, needs, self.passages, probabilities, signals, self.elements, self.proof)
        values = self.usual.relative(criterion, values)
        near = tuple(self._near(criterion, picks, probabilities, rivals))
        return Judged(criterion, tuple(picks), tuple(needs), values, best_stems(probabilities, self.passages), near)

    @cached_property
    def _admitted(self) -> list[tuple[int, Block, Admission, frozenset[str], frozenset[str]]]:
        """Passage index, block, sentences, their stems and those around them, for each place of the body that admits a gap or puts work off."""
        by_block: dict[str, list[int]] = {}
        for index, passage in enumerate(self.passages):
            by_block.setdefault(passage.span.block_id, []).append(index)
        found = []
        for block in self._body:
            if block.kind in ("heading", "toc", "table") or block.id not in by_block:
                continue
            for item in admissions(block.text):
                spans = [(index, self.passages[index].span) for index in by_block[block.id]]
                over = [index for index, span in spans if span.start < item.end and item.start < span.end]
                own = frozenset(stems(block.text[item.start : item.end]))
                words = own | frozenset(stems(" ".join((*block.section[-1:], block.text[max(0, item.start - 120) : item.start]))))
                found.append((over[-1] if over else spans[0][0], block, item, own, words))
        return found

    def _near(self, criterion: Criterion, picks: Sequence[Pick], probabilities: Floats, rivals: Floats | None) -> list[Near]:
        """Return the sentences on this subject that admit a gap or put work off, the most likely first."""
        if not picks or picks[0].score <= 0:
            return []
        top = float(picks[0].score)
        heads = [self._blocks[pick.block_id] for pick in picks[:_ZONE_PICKS] if pick.score >= 0.5 * top]
        subject = self._subject(criterion)
        found: list[tuple[float, int, Near]] = []
        for index, block, item, own, words in self._admitted:
            share = float(probabilities[index]) / top
            rank = int(rivals[index]) if rivals is not None else 0
            steps = min((abs(self._rank[block.id] - self._rank[head.id]) for head in heads if head.section == block.section), default=99)
            reach = _reach(share, rank, steps, len(subject & own), len(subject & words))
            if reach is not None:
                near = Near(item.kind, block.text[item.start : item.end], block.page, block.section, reach)
                found.append((rank - 10 * share, self._rank[block.id], near))
        return [near for _, _, near in sorted(found, key=lambda place: place[:2])]

    def _zone(self, picks: Sequence[Pick]) -> Zone:
        quotes = [self._blocks[pick.block_id].text[pick.start : pick.end] for pick in picks]
        paths: dict[tuple[str, ...], None] = {}
        for pick in picks[:_ZONE_PICKS]:
            paths.setdefault(self._blocks[pick.block_id].section)
        blocks = [block for path in paths for block in self._by_section.get(path, ()) if path]
        blocks.extend(self._around([pick for pick in picks[:_ZONE_PICKS] if not self._blocks[pick.block_id].section]))
        sections = [*(" > ".join(path) for path in paths), *(block.text for block in blocks), *quotes]
        return make_zone(quotes, sections, self._whole, blocks, self._told)

    @cached_property
    def _told(self) -> CueIndex:
        """The sentences of the body that are neither definitions nor promises nor instructions."""
        told = []
        for block in self._body:
            for start, end in sentences(block.text):
                sentence = block.text[start:end]
                if not (is_definition(sentence) or is_promise(sentence) or is_instruction(sentence)):
                    told.append(strip_accents(sentence))
        return CueIndex(told)

    def _subject(self, criterion: Criterion) -> frozenset[str]:
        """Return the stems that tell the subject of a criterion: its title, anchors and cues."""
        cues = [cue for need in criterion.requires if isinstance(need, FacetsNeed) for facet in need.facets for cue in facet.any]
        return frozenset(
            stem for text in (criterion.title, *criterion.anchors, *cues) for stem in stems(text.replace("*", "")) if len(stem) > 3
        )

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
        measured = bool(criterion.bank.positive) and len(self.passages) >= _FEW_PASSAGES
        confidence = verdict.confidence if measured else min(verdict.confidence, _UNMEASURED)
        floor = _SHOWN_RATIO * judged.picks[0].score if judged.picks else 0.0
        evidence = tuple(self._evidence(pick) for pick in judged.picks if pick.score >= floor)
        unsure = {
            f"{need.types[0]}.none" for need in criterion.requires if isinstance(need, ElementNeed) and failed.intersection(need.types)
        }
        needs = [replace(need, missing=tuple(item for item in need.missing if item.code not in unsure)) for need in judged.needs]
        missing = self._missing(status, judged, needs, verdict)
        places = unread_places(criterion, self.document.unread, failed, headed=self._headed)
        if criterion.observable != "text" and status != "present":
            status = "not_inspectable"
            missing = (Missing(code="not_in_text", message=_NOT_IN_TEXT[criterion.observable]),)
        elif status == "absent" and places:
            status = "not_inspectable"
            missing = tuple(Missing(code="unread", message=message) for message in places)
        elif status == "partial" and places:
            missing = (
                *(item for item in missing if item.code != "check" and not item.code.startswith("part.")),
                *(Missing(code="unread", message=message) for message in places),
            )
        if status == "absent":
            evidence = tuple(item for item in evidence if item.score >= 0.25)[:3]
        questions = (criterion.question,) if criterion.question and status != "present" else ()
        return CriterionResult(
            id=criterion.id,
            competency=competency.id,
            block=bloc.id,
            status=status,
            confidence=confidence,
            evidence=evidence,
            missing=missing,
            questions=questions,
            to_verify=confidence < model.verify_below,
            reasons=_reasons(verdict, judged, model) if status == verdict.status else (),
            title=criterion.title,
            text=criterion.text,
        )

    def _missing(self, status: Status, judged: Judged, needs: Sequence[NeedResult], verdict: Verdict) -> tuple[Missing, ...]:
        criterion = judged.criterion
        if status == "absent":
            closest = self._closest(judged.picks) if verdict.probabilities[0] < _SURE_ABSENT else None
            return for_absent(needs, judged.near, nearest_mention(criterion, self.mentions), closest)
        if status == "partial":
            types = {name for need in criterion.requires if isinstance(need, ElementNeed) for name in need.types}
            cited = {pick.block_id for pick in judged.picks[:_ZONE_PICKS]}
            holders = [item for item in self.elements if item.type in types and cited.intersection(item.block_ids)]
            side = [fact for item in holders[:1] for fact in facts_of(item)]
            gaps = self.parts.gaps(criterion, judged.stems, verdict.probabilities) if self.parts is not None else NO_GAPS
            return for_partial(criterion, needs, judged.near, side, gaps)
        return for_present(needs, judged.near)

    def _closest(self, picks: Sequence[Pick]) -> Near | None:
        if not picks:
            return None
        block = self._blocks[picks[0].block_id]
        return Near("closest", block.text[picks[0].start : picks[0].end], block.page, block.section)

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


def _reach(share: float, rank: int, steps: int, own: int, words: int) -> int | None:
    """Return how close a sentence is to a criterion: 0 beside its quotes and its own, 1 on its subject, None elsewhere.

    ``share`` of the best quote's probability, ``rank`` of the criterion for that passage (0 is its first), ``steps`` in blocks from the
    nearest quote, words of the subject in the sentence (``own``) and around it (``words``). Set on judged messages, see benchmarks/missing.py.
    """
    if steps == 0 and rank == 0 and share >= 0.85 and own:
        return 0
    if steps > 1 and (share < 0.7 or own < 2):
        return None
    if words and ((rank == 0 and share >= 0.4) or (rank <= 1 and share >= 0.75 and own) or (rank <= 2 and own > 2)):
        return 1
    return None


def _reasons(verdict: Verdict, judged: Judged, model: StatusModel) -> tuple[Reason, ...]:
    """Return the six heaviest reasons; each message says where the feature lies, whichever way it weighs."""
    ordered = sorted(verdict.terms.items(), key=lambda item: (-abs(item[1]), item[0]))[:6]
    mean, scale = model.scores[0].mean, model.scores[0].scale
    kinds = {need.kind for need in judged.criterion.requires}

    def message(name: str) -> str:
        return reason_message(name, LABELS[name], (judged.features[name] - mean[name]) / scale[name], kinds)

    return tuple(Reason(name=name, message=message(name), weight=round(weight, 3)) for name, weight in ordered if abs(weight) >= 0.05)


def assess(
    document: Document,
    passages: Sequence[Passage],
    elements: Sequence[Element],
    rows: Sequence[tuple[Bloc, Competency, Criterion]],
    signals: Floats,
    probabilities: Floats,
    model: StatusModel,
    failed: frozenset[str] = frozenset(),
    mentions: Sequence[Mention] = (),
    proof: Proof | None = None,
    usual: Usual | None = None,
    parts: PartsModel | None = None,
) -> tuple[CriterionResult, ...]:
    """Assess the criteria ``rows``; ``signals`` is (criteria, passages, len(ALL_NAMES)), ``probabilities`` (criteria, passages)."""
    import numpy as np

    assessor = Assessor(document, passages, elements, mentions, proof, usual, parts)
    shown = discount_shared(probabilities)
    rivals = np.argsort(np.argsort(-shown, axis=0, kind="stable"), axis=0).astype(np.float32)
    return tuple(
        assessor.result(bloc, competency, assessor.judge(criterion, shown[index], signals[index], rivals[index]), model, failed)
        for index, (bloc, competency, criterion) in enumerate(rows)
    )
