"""How one criterion is decided on one dossier, step by step: the values behind ``rubric try``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from evalassist.model.report import CriterionResult
from evalassist.model.rubric import Bloc, Competency, Criterion, Rubric

if TYPE_CHECKING:
    from evalassist.assess.needs import NeedResult
    from evalassist.assess.status import Verdict
    from evalassist.matching.encoder import Encoder
    from evalassist.matching.select import Pick


@dataclass(frozen=True)
class RankedPassage:
    """A passage with its probability (0 to 1), what it was before sharing between criteria, and each signal's push in log-odds."""

    index: int
    text: str
    page: int | None
    section: tuple[str, ...]
    probability: float
    before_sharing: float
    terms: tuple[tuple[str, float, float], ...]
    """(signal name, its value, its contribution), strongest contribution first."""


@dataclass(frozen=True)
class Trial:
    """Every step of the decision on one criterion."""

    bloc: Bloc
    competency: Competency
    criterion: Criterion
    passages: int
    ranked: tuple[RankedPassage, ...]
    picks: tuple[Pick, ...]
    quotes: tuple[str, ...]
    needs: tuple[NeedResult, ...]
    features: dict[str, float]
    verdict: Verdict
    result: CriterionResult


def find_criterion(rubric: Rubric, criterion_id: str, deliverable: str | None = None) -> int:
    """Return the place of a criterion among those of the deliverable; CRITERION_UNKNOWN with the nearest id."""
    from evalassist.pipeline import rubric_rows

    ids = [criterion.id for _, _, criterion in rubric_rows(rubric, deliverable)]
    for index, name in enumerate(ids):
        if name.lower() == criterion_id.lower():
            return index
    from rapidfuzz import process

    near = process.extractOne(criterion_id, ids, score_cutoff=50)
    raise EvalAssistError("CRITERION_UNKNOWN", name=criterion_id, hint=f" ; vouliez-vous dire « {near[0]} » ?" if near else "")


def try_criterion(
    document: Document,
    rubric: Rubric,
    criterion_id: str,
    encoder: Encoder,
    *,
    deliverable: str | None = None,
    top: int = 8,
    progress: Callable[[str], None] = lambda stage: None,
) -> Trial:
    """Assess ``document`` exactly as the pipeline does and keep every step for one criterion; CRITERION_UNKNOWN, DELIVERABLE_UNKNOWN."""
    import numpy as np

    from evalassist.assess.criteria import Assessor
    from evalassist.assess.parts import shipped_parts
    from evalassist.assess.status import shipped_status_model
    from evalassist.assess.usual import shipped_usual
    from evalassist.matching.proof import shipped_proof
    from evalassist.matching.rerank import ALL_NAMES, shipped_ranker
    from evalassist.matching.select import discount_shared
    from evalassist.pipeline import match, rubric_rows

    row = find_criterion(rubric, criterion_id, deliverable)
    rows = rubric_rows(rubric, deliverable)
    matched = match(document, rows, encoder, progress)
    ranker, model = shipped_ranker(), shipped_status_model()
    raw, signals = ranker.weigh(matched.signals, matched.place)
    stage = ranker.deciding(len(matched.passages))
    shown = discount_shared(raw)
    assessor = Assessor(
        document, matched.passages, matched.findings.elements, matched.findings.mentions, shipped_proof(), shipped_usual(), shipped_parts()
    )
    bloc, competency, criterion = rows[row]
    judged = assessor.judge(criterion, shown[row], signals[row])
    ranked = []
    for index in [int(item) for item in np.argsort(-shown[row], kind="stable")[:top]]:
        passage = matched.passages[index]
        terms = []
        for name, mean, scale, weight in zip(stage.names, stage.mean, stage.scale, stage.weights, strict=True):
            value = float(signals[row, index, ALL_NAMES.index(name)])
            terms.append((name, value, weight * (value - mean) / scale))
        terms.sort(key=lambda item: (-abs(item[2]), item[0]))
        ranked.append(
            RankedPassage(
                index, passage.text, passage.page, passage.section, float(shown[row, index]), float(raw[row, index]), tuple(terms)
            )
        )
    blocks = {block.id: block.text for block in document.blocks}
    return Trial(
        bloc,
        competency,
        criterion,
        len(matched.passages),
        tuple(ranked),
        judged.picks,
        tuple(blocks[pick.block_id][pick.start : pick.end] for pick in judged.picks),
        judged.needs,
        dict(judged.features),
        model.decide(judged.features),
        assessor.result(bloc, competency, judged, model, matched.findings.failed),
    )
