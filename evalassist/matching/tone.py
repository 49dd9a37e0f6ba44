"""How a passage speaks: evidence of something done or decided, a promise, a course definition, or a look-alike.

A small bag-of-words classifier trained on the evidence banks (positive passages against the hard negatives of kind "promise" and
"definition"; ``models/train_tone.py`` writes ``models/tone.json``). A second one, of the same kind, tells passages that examiners accept from
those that only look like evidence (``models/decoy.json``, from the banks' hard negatives and the decoys recorded in training dossiers).
Every weight can be read there.
"""

from __future__ import annotations

import itertools
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from evalassist import resources
from evalassist.language.words import strip_accents

_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|\w+|[€%:|]")
_OWN = re.compile(
    r"\b(?:j'ai|nous avons|on a|j'utilise|nous utilisons|je publie|nous publions|j'analyse|nous visons|je propose|nous proposons|"
    r"nous retenons|je retiens|notre|nos|mon|mes)\b"
)


_GAP = re.compile(
    r"\b(?:pas encore|(?:n'|ne )(?:ai|a|avons|ont|est|sont|etait|y a|sais|savons|dispose|figure|mesure|compte) (?:pas|aucun\w*|rien|guere)|"
    r"pas eu le temps|faute de (?:temps|donnees|moyens|budget)|par manque de|il manque|manquent|reste(?:nt)? a (?:faire|ecrire|definir|chiffrer|choisir)|"
    r"(?:aucun|aucune|sans) (?:chiffre|donnee|objectif|date|echeance|budget|outil|mesure|suivi|releve|exemple|responsable|seuil)\w*|"
    r"pas (?:de|d') ?(?:chiffre|donnee|date|echeance|budget|outil|mesure|suivi|releve|responsable|seuil|cible)\w*|non (?:chiffre|defini|date|mesure)\w*|"
    r"difficile a (?:mesurer|dire|chiffrer)|au feeling|a l'intuition|un peu au hasard|quand (?:j'ai|on a|nous avons) le temps)\b"
)


@dataclass(frozen=True)
class Tone:
    """Strengths from 0 to 1.

    ``decoy``: the passage only looks like evidence; ``done``: share of first-person marks (own voice); ``gap``: the candidate admits a gap.
    """

    promise: float
    definition: float
    done: float
    gap: float = 0.0
    decoy: float = 0.0


def tone_features(text: str) -> dict[str, float]:
    """Return the word and word-pair features of a text, figures folded to "#", scaled to unit length."""
    found = ["#" if token[0].isdigit() else token for token in _TOKEN.findall(strip_accents(text))]
    keys = dict.fromkeys(found)
    keys.update(dict.fromkeys(f"{one} {two}" for one, two in itertools.pairwise(found)))
    weight = 1.0 / math.sqrt(len(keys) or 1)
    return dict.fromkeys(keys, weight)


@lru_cache(maxsize=1)
def _model() -> tuple[list[float], dict[str, list[float]]]:
    """Return the biases and weights for (definition, evidence, promise); neutral when the file is not there."""
    path = resources.models_dir() / "tone.json"
    if not path.is_file():
        return [-3.0, 0.0, -3.0], {}
    data = json.loads(path.read_text(encoding="utf-8"))
    return data["bias"], data["weights"]


@dataclass(frozen=True)
class DecoyModel:
    """A logistic model over ``tone_features``: log-odds that a passage only looks like evidence."""

    bias: float
    weights: dict[str, float]

    def probability(self, features: Mapping[str, float]) -> float:
        """Return the probability for the features of one text."""
        score = self.bias + sum(self.weights.get(name, 0.0) * value for name, value in features.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


@lru_cache(maxsize=1)
def _decoy_model() -> DecoyModel:
    path = resources.models_dir() / "decoy.json"
    if not path.is_file():
        return DecoyModel(0.0, {})
    data = json.loads(path.read_text(encoding="utf-8"))
    return DecoyModel(float(data["bias"]), data["weights"])


@lru_cache(maxsize=4096)
def tone(text: str) -> Tone:
    """Return how a passage speaks."""
    bias, weights = _model()
    scores = list(bias)
    features = tone_features(text)
    for name, value in features.items():
        row = weights.get(name)
        if row is not None:
            for index, weight in enumerate(row):
                scores[index] += weight * value
    top = max(scores)
    exponentials = [math.exp(score - top) for score in scores]
    total = sum(exponentials)
    own = min(1.0, len(_OWN.findall(strip_accents(text))) / 2)
    return Tone(
        promise=exponentials[2] / total,
        definition=exponentials[0] / total,
        done=own,
        gap=min(1.0, len(_GAP.findall(strip_accents(text))) / 2),
        decoy=_decoy_model().probability(features),
    )
