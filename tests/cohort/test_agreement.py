import json
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from evalassist.cli.agreement import command
from evalassist.cohort import kappa
from evalassist.cohort.agreement import agreement, units
from evalassist.cohort.review import latest
from evalassist.cohort.store import Store
from evalassist.model.errors import EvalAssistError
from tests.cohort.decisions import decisions, keep, sha


def counts(ratings: list[list[int | None]], size: int) -> np.ndarray:
    """(raters x units) of categories -> (units, size)."""
    table = np.zeros((len(ratings[0]), size))
    for rater in ratings:
        for unit, value in enumerate(rater):
            if value is not None:
                table[unit, value] += 1
    return table


# the worked example of Krippendorff (2011): four observers, twelve units, categories 1 to 5, missing ratings
N = None
KRIPPENDORFF = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, N, N, N],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, N, 3],
    [N, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, N],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, N],
]
# the worked example widely used for Fleiss' kappa: ten units, fourteen raters, five categories
FLEISS = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]  # fmt: skip


def test_published_values() -> None:
    table = counts([[None if value is None else value - 1 for value in rater] for rater in KRIPPENDORFF], 5)
    summed = kappa.coincidences(table).sum(axis=0)
    assert float(kappa.alpha(summed)) == pytest.approx(0.743, abs=0.001)
    assert float(kappa.alpha(summed, "ordinal")) == pytest.approx(0.815, abs=0.001)
    assert float(kappa.fleiss(kappa.fleiss_table(np.array(FLEISS, dtype=float)).sum(axis=0))) == pytest.approx(0.210, abs=0.001)
    assert float(kappa.cohen(np.array([[20.0, 5.0], [10.0, 15.0]]))) == pytest.approx(0.4)


def test_limits() -> None:
    assert float(kappa.cohen(np.diag([4.0, 6.0]))) == 1.0
    assert np.isnan(kappa.cohen(np.array([[9.0, 0.0], [0.0, 0.0]])))
    assert np.isnan(kappa.alpha(kappa.coincidences(np.array([[2.0, 0.0]] * 6)).sum(axis=0)))
    # agreement as chance gives about nothing, systematic disagreement less
    assert float(kappa.cohen(np.array([[25.0, 25.0], [25.0, 25.0]]))) == pytest.approx(0)
    assert float(kappa.cohen(np.array([[0.0, 10.0], [10.0, 0.0]]))) == -1.0


def test_the_interval_holds_the_truth_and_is_the_same_each_time() -> None:
    generator = np.random.default_rng(3)
    held = 0
    for _ in range(60):
        truth = generator.integers(0, 2, 80)
        other = np.where(generator.random(80) < 0.2, 1 - truth, truth)
        rows = np.zeros((80, 2, 2))
        rows[range(80), truth, other] = 1
        measure = kappa.bootstrap(rows, kappa.cohen)
        assert measure == kappa.bootstrap(rows, kappa.cohen)
        assert measure.low is not None and measure.high is not None
        held += measure.low <= 0.6 <= measure.high
    assert held >= 52


def test_too_few_dossiers_give_no_value() -> None:
    assert kappa.bootstrap(np.ones((4, 2, 2)), kappa.cohen) == kappa.Measure(None, None, None, 4)
    # many units of few dossiers are few
    assert kappa.bootstrap(np.ones((40, 2, 2)), kappa.cohen, [index % 3 for index in range(40)]).units == 3


@pytest.fixture
def data(tmp_path: Path) -> Path:
    items = []
    for index in range(8):
        first = "present" if index % 2 else "absent"
        items.append(decisions(index, "LF", {"C1": first, "C2": "partial"}, blind=True))
        items.append(decisions(index, "MA", {"C1": "partial" if index == 3 else first, "C2": None if index else "rejected"}))
    keep(tmp_path / "data", items)
    return tmp_path / "data"


def test_units_take_only_own_statuses(data: Path) -> None:
    found = units(latest(Store(data)))
    assert len(found) == 16
    assert all(unit.ratings.keys() == ({"LF", "MA"} if unit.criterion == "C1" else {"LF"}) for unit in found)


def test_rows_and_disputes(data: Path) -> None:
    (result,) = agreement(latest(Store(data)))
    first, second = result.criteria
    assert result.examiners == ("LF", "MA") and result.dossiers == 8
    assert first.fleiss.units == 8 and first.ordinal.value is not None and 0.5 < first.ordinal.value < 1
    # by hand: observed 7/8; LF 4 absent 4 present, MA 4 absent 3 present 1 partial: expected 1/2*1/2 + 1/2*3/8 = 7/16
    assert first.cohen.value == pytest.approx(round((7 / 8 - 7 / 16) / (1 - 7 / 16), 3))
    assert second.fleiss.value is None and second.fleiss.units == 0
    # the tool says "present" everywhere: agreement with it is what chance gives
    assert first.tool.value == 0
    assert {(unit.criterion, unit.file) for unit in result.disputes if unit.criterion == "C1"} >= {
        ("C1", "copie3.docx"),
        ("C1", "copie0.docx"),
    }
    assert not any(unit.criterion == "C1" and unit.file == "copie1.docx" for unit in result.disputes)


def test_nothing_to_measure(tmp_path: Path) -> None:
    with pytest.raises(EvalAssistError, match="TOO_FEW_DECISIONS"):
        agreement([])
    with pytest.raises(EvalAssistError, match="TOO_FEW_DECISIONS"):
        agreement(latest(keep(tmp_path, [decisions(1, "LF", {"C1": "present"})])), "autre")


def test_command_links_each_dispute_to_the_report(data: Path, tmp_path: Path) -> None:
    reports = tmp_path / "rapports"
    reports.mkdir()
    (reports / "copie 3.json").write_text(json.dumps({"dossier": {"sha256": sha(3)}}), encoding="utf-8")
    (reports / "copie 3.html").write_text("<p>", encoding="utf-8")
    out = tmp_path / "accord"
    done = CliRunner().invoke(command, ["--data", str(data), "--reports", str(reports), "--out", str(out)], catch_exceptions=False)
    assert "8 dossier(s), 2 examinateur(s)" in done.output
    page = (out / "accord.html").read_text(encoding="utf-8")
    assert 'href="../rapports/copie%203.html#c-C1"' in page and "à l’aveugle" in page
    saved = json.loads((out / "accord.json").read_text(encoding="utf-8"))
    assert saved["rubrics"][0]["overall"]["decisions"] == 24
