"""What each part of the matching is worth: the part is switched off, ranker and status model are fitted again without it.

Fitting again matters: a model that leans on a signal and then loses it at run time says little about what the signal brings. (Fewer folds
than what ships, and confidence from dossiers left out, not authors left out: hours otherwise. The ECE of these rows says nothing.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from benchmarks.crossed import crossed
from benchmarks.dataset import Case
from benchmarks.learning import cross_fitted, fit_status
from benchmarks.proofs import bare_rows, status_rows, usual_of, weighed
from evalassist.assess.criteria import assess
from evalassist.assess.status import StatusModel, load_status_model
from evalassist.assess.usual import Usual
from evalassist.matching.proof import Proof
from evalassist.matching.rerank import Ranker, fusion_ranker
from evalassist.matching.signals import NAMES
from evalassist.model.report import Report
from models.train_assess import FEWER_FOLDS, Trained, train

LEXICAL = tuple(name for name in NAMES if name.startswith(("lex_", "back_")) or name in ("rank_lex", "rank_back"))
DENSE = tuple(name for name in NAMES if name.startswith(("dense_", "case_")) or name == "rank_dense")
OFF: dict[str, tuple[str, ...]] = {
    "lexical": LEXICAL,
    "dense": DENSE,
    "bank": (*(name for name in (*LEXICAL, *DENSE) if "official" not in name), "section_support"),
    "routing": ("element", "element_complete", "element_other", "mention", "anchor_heading", "anchor_text", "cues", "tools"),
}


def without(case: Case, off: Sequence[str]) -> Case:
    """Return the case with these signals blank (a signal that never varies is left out of the fit)."""
    signals = case.matched.signals.copy()
    signals[..., [NAMES.index(name) for name in off]] = 0.0
    return replace(case, matched=replace(case.matched, signals=signals))


def with_models(case: Case, base: Report, ranker: Ranker, proof: Proof | None, status: StatusModel, usual: Usual) -> Report:
    """Return the report as these models would decide it (same elements)."""
    matched = case.matched
    probabilities, signals = ranker.weigh(matched.signals, matched.place)
    results = assess(
        case.document,
        matched.passages,
        matched.findings.elements,
        case.rows,
        signals,
        probabilities,
        status,
        matched.findings.failed,
        proof=proof,
        usual=usual.without(case.sample.id),
    )
    return base.model_copy(update={"criteria": results})


def ablations(cases: Sequence[Case], reports: Sequence[Report], fitting: Sequence[Case]) -> Iterator[tuple[str, list[Report]]]:
    """Yield (name of the part off, reports) with models fitted on ``fitting`` without it."""

    fitting = cross_fitted(crossed(fitting))

    def decided(changed: Sequence[Case], found: Trained) -> list[Report]:
        status = load_status_model(found.status)
        return [with_models(case, report, found.ranker, found.proof, status, found.usual) for case, report in zip(changed, reports, strict=True)]

    for name, off in OFF.items():
        yield f"without {name}", decided([without(case, off) for case in cases], train([without(case, off) for case in fitting], folds=FEWER_FOLDS))
    yield "without context", decided(cases, train(fitting, context=(), folds=FEWER_FOLDS))
    yield "without habits", decided(cases, train(fitting, habits=False, folds=FEWER_FOLDS))
    plain = fusion_ranker()
    rows = [row for case in fitting for row in bare_rows(case, weighed(case, plain), None)]
    usual = usual_of(rows)
    status = load_status_model(fit_status(status_rows(rows, usual)))
    yield "without re-ranker", [with_models(case, report, plain, None, status, usual) for case, report in zip(cases, reports, strict=True)]
