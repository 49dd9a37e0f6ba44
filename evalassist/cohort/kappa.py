"""Agreement between raters: Cohen's and Fleiss' kappa, Krippendorff's alpha, with bootstrap intervals.

Every measure is a function of tables that add up over units, so that a resampled value costs one sum. Sources of the formulas:
J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960);
J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971);
R. J. Light, "Measures of response agreement for qualitative data", Psychological Bulletin 76 (1971): mean of the pairs' kappas;
K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), whose worked example is a test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Level = Literal["nominal", "ordinal"]
MIN_UNITS = 5
"""Below this number of dossiers no value is given: it would say nothing."""
RESAMPLES = 1000
SEED = 20240229


@dataclass(frozen=True)
class Measure:
    """A coefficient and its 95 % interval; ``value`` is None when it cannot be computed (too few units, or one category only)."""

    value: float | None
    low: float | None
    high: float | None
    units: int


def cohen(tables: Floats) -> Floats:
    """Return Cohen's kappa of confusion tables of shape (..., k, k); NaN where chance agreement is total or the table is empty."""
    total = tables.sum(axis=(-2, -1))
    with np.errstate(invalid="ignore", divide="ignore"):
        observed = np.trace(tables, axis1=-2, axis2=-1) / total
        expected = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1) / total**2
        return _ratio(observed - expected, 1 - expected)


def fleiss_table(counts: Floats) -> Floats:
    """Return, for counts of shape (units, k), rows (agreement of the unit, 1, counts...) that add up; units with one rating weigh nothing."""
    raters = counts.sum(axis=1)
    several = raters >= 2
    pairs = np.where(several, raters * (raters - 1), 1.0)
    agreement = np.where(several, (counts * (counts - 1)).sum(axis=1) / pairs, 0.0)
    return np.column_stack([agreement, several.astype(float), counts * several[:, None]])


def fleiss(sums: Floats) -> Floats:
    """Return Fleiss' kappa from sums of ``fleiss_table`` rows, shape (..., k + 2). Units may have different numbers of raters."""
    with np.errstate(invalid="ignore", divide="ignore"):
        observed = sums[..., 0] / sums[..., 1]
        shares = sums[..., 2:] / sums[..., 2:].sum(axis=-1, keepdims=True)
        expected = (shares**2).sum(axis=-1)
        return _ratio(observed - expected, 1 - expected)


def coincidences(counts: Floats) -> Floats:
    """Return the coincidence table (units, k, k) of each unit from counts (units, k); units with one rating give zeros."""
    raters = counts.sum(axis=1)
    pairs = counts[:, :, None] * counts[:, None, :]
    size = counts.shape[1]
    pairs[:, range(size), range(size)] -= counts
    return pairs * np.where(raters >= 2, 1 / np.maximum(raters - 1, 1), 0.0)[:, None, None]


def alpha(tables: Floats, level: Level = "nominal") -> Floats:
    """Return Krippendorff's alpha of summed coincidence tables (..., k, k); ordinal categories stand in their order."""
    marginals = tables.sum(axis=-1)
    size = tables.shape[-1]
    if level == "nominal":
        distance = np.broadcast_to(1 - np.eye(size), tables.shape)
    else:
        upto = np.cumsum(marginals, axis=-1)
        middle = upto - marginals / 2
        distance = (middle[..., :, None] - middle[..., None, :]) ** 2
    total = marginals.sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        observed = (tables * distance).sum(axis=(-2, -1))
        expected = (marginals[..., :, None] * marginals[..., None, :] * distance).sum(axis=(-2, -1)) / (total - 1)
        return 1 - _ratio(observed, expected)


def _ratio(above: Any, below: Any) -> Floats:
    return np.where(np.abs(below) > 1e-12, above / np.where(np.abs(below) > 1e-12, below, 1.0), np.nan)


def bootstrap(
    rows: Floats, measure: Callable[[Floats], Floats], groups: Sequence[int] | None = None, weighed: Floats | None = None
) -> Measure:
    """Return ``measure`` of the summed ``rows`` (units, ...) and its 95 % percentile interval over resampled dossiers.

    ``groups`` gives the dossier of each unit (its units are drawn together; by default each unit is a dossier). ``weighed`` (units,)
    says which units carry information (> 0); the dossiers that do not are left out of the count. Same rows, same interval: the seed is fixed.
    """
    owner = np.asarray(groups if groups is not None else range(len(rows)), dtype=int)
    useful = np.ones(len(rows)) if weighed is None else weighed
    kept = useful > 0
    rows, owner = rows[kept], owner[kept]
    names, index = np.unique(owner, return_inverse=True)
    if len(names) < MIN_UNITS:
        return Measure(None, None, None, len(names))
    folded = np.zeros((len(names), *rows.shape[1:]))
    np.add.at(folded, index, rows)
    value = float(measure(folded.sum(axis=0)))
    if np.isnan(value):
        return Measure(None, None, None, len(names))
    generator = np.random.default_rng(SEED)
    drawn = generator.multinomial(len(names), np.full(len(names), 1 / len(names)), size=RESAMPLES).astype(float)
    values = measure(np.tensordot(drawn, folded, axes=1))
    values = values[~np.isnan(values)]
    if len(values) < RESAMPLES // 2:
        return Measure(round(value, 3), None, None, len(names))
    low, high = np.percentile(values, [2.5, 97.5])
    return Measure(round(value, 3), round(float(low), 3), round(float(high), 3), len(names))
