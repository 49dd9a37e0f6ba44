import io
from typing import Any

import openpyxl
import pytest

from evalassist.cohort.batch import Result
from evalassist.cohort.job import Settings, missing_labels, summary_of
from evalassist.cohort.moodle_in import MoodleRef
from evalassist.cohort.sources import Submission
from evalassist.cohort.state import Done
from evalassist.cohort.workbook import HIDDEN, MASKED, NO_RANK, figures, render_html, render_xlsx, shown_counts
from tests.report.fixture import report, rubric


def result(count: int, **changes: Any) -> Result:
    summary = summary_of(report()) | changes
    done = [Done(f"Candidat {number:02d}", f"c{number}", True, "", "", (), summary, 1.0) for number in range(count)]
    done.append(Done("=Zed", "zed", False, "FILE_EMPTY", "le fichier est vide", (), {}, 0.1))
    submissions = [Submission(item.label, item.stem, (), (), MoodleRef(item.label, 1)) for item in done]
    return Result(tuple(submissions), tuple(done), 0)


def cells(data: bytes) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def test_the_workbook_counts_dossiers_by_criterion_in_the_rubric_s_order() -> None:
    view = figures(result(6), Settings(rubric()))
    assert (view.read, view.total) == (6, 7)
    assert [row.id for row in view.rows] == [criterion.id for _, _, criterion in rubric().criteria()]
    statuses = {item.id: item.status for item in report().criteria}
    for row in view.rows:
        if row.id in statuses:
            assert row.counts[statuses[row.id]] == 6 and sum(row.counts.values()) == 6
    sheets = cells(render_xlsx(view))
    assert list(sheets) == ["Présentation", "Critères", "Manques fréquents", "Lecture"]
    assert len(sheets["Critères"]) == len(view.rows) + 1
    assert ["=Zed", "non lu : le fichier est vide"] in sheets["Lecture"]
    assert any(row[3] == 6 for row in sheets["Manques fréquents"][1:])
    assert render_xlsx(view) == render_xlsx(view)
    assert all(cell.data_type != "f" for sheet in openpyxl.load_workbook(io.BytesIO(render_xlsx(view))) for row in sheet for cell in row)


def test_a_long_header_is_not_cut() -> None:
    book = openpyxl.load_workbook(io.BytesIO(render_xlsx(figures(result(6), Settings(rubric())))))
    assert book["Critères"].row_dimensions[1].height >= 45


def test_what_is_shared_names_nobody_and_hides_small_counts() -> None:
    view = figures(result(6), Settings(rubric()))
    for data in (render_html(view, share=True).decode(), str(cells(render_xlsx(view, share=True)))):
        assert "Candidat" not in data and "Zed" not in data and NO_RANK in data
    small = figures(result(4), Settings(rubric()))
    assert list(cells(render_xlsx(small, share=True))) == ["Présentation"]
    assert "<table" not in render_html(small, share=True).decode()


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((12, 3, 9, 0), (12, HIDDEN, MASKED, 0)),
        ((12, 3, 2, 0), (12, HIDDEN, HIDDEN, 0)),
        ((12, 7, 5, 0), (12, 7, 5, 0)),
        ((24, 0, 0, 0), (24, 0, 0, 0)),
        ((20, 4, 0, 0), (MASKED, HIDDEN, 0, 0)),
    ],
)
def test_a_hidden_count_cannot_be_found_by_subtraction(counts: tuple[int, ...], shown: tuple[int | str, ...]) -> None:
    names = ("present", "partial", "absent", "not_inspectable")
    given = dict(zip(names, counts, strict=True))
    assert tuple(shown_counts(given, True).values()) == shown
    assert shown_counts(given, False) == given


def test_the_page_is_whole_and_escaped() -> None:
    page = render_html(figures(result(6), Settings(rubric()))).decode()
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>") and "<script" not in page
    assert 'lang="fr"' in page and page.count("<table>") == 3 == page.count("</table>")


def test_what_is_missing_is_told_in_general_words() -> None:
    labels = [label for item in report().criteria for label in missing_labels(item)]
    assert labels
    names = {element.name for element in report().elements if element.name}
    assert not [label for label in labels if any(name in label for name in names)]
