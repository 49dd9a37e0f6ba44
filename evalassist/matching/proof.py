"""A second look at the best passages of one criterion: would an examiner accept each, and does it show the whole requirement?

Two logistic models over named signals, read from ``models/proof.json``: those of the ranker (``matching/rerank.py``) and how the passage
is phrased (``PHRASES``). They are fitted on the passages a ranker that did not see the dossier puts first (``benchmarks/proofs.py``), the
second one on accepted passages alone: those of criteria said present against those of criteria said partial.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.language.words import strip_accents
from evalassist.matching.rerank import ALL_NAMES, Stage, read_stage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

LOOKED = 5
"""How many passages of a criterion are looked at again."""
_MOST = 3
_CLIP = 5.0

PHRASES: dict[str, str] = {
    "says_why": r"\bcar\b|parce qu|puisqu|\bafin\b|grace a|en raison|justifi|\bdonc\b|c'est pourquoi|choisi|prefer|retenu|plutot que",
    "says_number": r"\d",
    "says_share": r"\d\s?%|pour cent|sur dix",
    "says_money": r"€|\beuros?\b|k€",
    "says_date": r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)\b|\b20\d\d\b|\bs\d{1,2}\b|\bt[1-4]\b|\d{1,2}/\d{1,2}",
    "says_rhythm": r"par (?:jour|semaine|mois|trimestre)|\bchaque\b|quotidien|hebdo|mensuel|tous les|toutes les|fois par",
    "says_change": r"pass\w+ de|de \d[\d ,]* a \d|contre \d|hausse|baiss|augment|progress|\+ ?\d|doubl|tripl",
    "says_lesson": r"montre|signifi|expliqu|on voit|je (?:deduis|conclus|retiens|note)|en (?:deduis|conclus|retiens|deduit|tire)|veut dire|"
    r"signe|enseignement|conclu|lecon|indique",
    "says_not": r"\b(?:ne|n'|pas|aucun\w*|sans|jamais|rien|manqu\w*|reste a)\b",
    "says_done": r"\b(?:j'ai|nous avons|on a|a ete|ont ete|etait|avons)\b",
    "says_later": r"\b\w+r(?:ons|ai|a|ez|ont)\b|\bva\b|allons",
    "says_goal": r"objectif|\bbut\b|vis\w+",
    "says_vaguely": r"\b(?:plusieurs|quelques|divers\w*|certain\w*|beaucoup|etc|assez|plutot|un peu|bien|bon\w*)\b",
    "says_we": r"\b(?:j|je|nous|on|mon|notre|nos)\b",
    "says_only": r"\b(?:seul\w*|uniquement|juste)\b",
    "quotes": r"[«\"“]",
    "lists": r"(?:^|(?<=[,;]))[^,;]+[,;][^,;]+[,;][^,;]+",  # from the start of a part only: linear in a text without commas
    "colon": r":",
    "tags": r"[#@]",
    "cells": r"\|",
}
"""Signs of phrasing, counted up to three in the passage without accents and capitals."""
PHRASE_NAMES: tuple[str, ...] = (*PHRASES, "says_words")
PROOF_NAMES: tuple[str, ...] = (*ALL_NAMES, *PHRASE_NAMES)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in PHRASES.values())


@lru_cache(maxsize=4096)
def phrasing(text: str) -> tuple[float, ...]:
    """Return the signs of one passage, in the order of ``PHRASE_NAMES``; the last one is the logarithm of its words."""
    folded = strip_accents(text).lower()
    found = []
    for pattern in _patterns():
        hits = 0
        for _ in pattern.finditer(folded):
            hits += 1
            if hits == _MOST:
                break
        found.append(float(hits))
    return (*found, math.log1p(max(1, len(folded.split()))))


@dataclass(frozen=True)
class Proof:
    """Both models; log-odds are clipped to ±5."""

    accepted: Stage
    complete: Stage

    def judge(self, signals: Floats, texts: list[str]) -> tuple[Floats, Floats]:
        """Return the log-odds of (accepted, complete) for some passages: ``signals`` (passages, len(ALL_NAMES)), their ``texts``."""
        import numpy as np

        wide = proof_inputs(signals, texts)
        accepted, complete = (np.clip(stage.logit(wide, PROOF_NAMES), -_CLIP, _CLIP) for stage in (self.accepted, self.complete))
        return accepted, complete


def proof_inputs(signals: Floats, texts: list[str]) -> Floats:
    """Return (passages, len(PROOF_NAMES)): the ranker's signals, then the phrasing of each text."""
    import numpy as np

    return np.hstack([signals, np.array([phrasing(text) for text in texts], dtype=np.float32)])


@lru_cache(maxsize=1)
def shipped_proof() -> Proof | None:
    """Return the models that ship, None when the file is not there."""
    path = resources.models_dir() / "proof.json"
    if not path.is_file():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return Proof(read_stage(data["accepted"]), read_stage(data["complete"]))
