import io

import pytest
from rich.console import Console

from evalassist.cli.batch_progress import STAGES, Progress
from evalassist.cohort.state import Done


def done(label: str, ok: bool = True) -> Done:
    return Done(label, label, ok, "" if ok else "TIMEOUT", "", (), {}, 1.0)


def test_a_terminal_shows_the_cohort_and_the_stage_of_each_dossier() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=120)
    with Progress(False, console) as bar:
        bar.begin(4)
        bar.end(done("a.pdf"), True)
        bar.stage("b [x].pdf", "lecture")
        bar.stage("c.pdf", "statuts")
        bar.end(done("d.pdf", ok=False), False)
        lines = {task.description: task for task in bar._bar.tasks}
        assert lines["Promotion"].completed == 2 and lines["Promotion"].total == 4 and "1 non lu(s)" in lines["Promotion"].fields["note"]
        assert [task.fields["note"] for task in bar._bar.tasks[1:]] == ["lecture", "statuts"]
        assert bar._bar.tasks[2].completed == STAGES.index("statuts") + 1
        assert "b [x].pdf" in console.render_str(bar._bar.tasks[1].description).plain
        bar.stage("c.pdf", "reprise d'une lecture identique")
        assert bar._bar.tasks[2].completed == STAGES.index("statuts") + 1
        bar.end(done("c.pdf"), False)
        assert len(bar._bar.tasks) == 2
        bar._bar.refresh()
    assert "Promotion" in console.file.getvalue() and "-:--:--" in console.file.getvalue()  # type: ignore[attr-defined]


def test_piped_it_is_one_line_per_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    for quiet, wanted in ((False, "[1/2] a.pdf : déjà fait\n[2/2] b.pdf : échec TIMEOUT\n"), (True, "")):
        with Progress(quiet) as bar:
            bar.begin(2)
            bar.stage("b.pdf", "lecture")
            bar.end(done("a.pdf"), True)
            bar.end(done("b.pdf", ok=False), False)
        assert capsys.readouterr().err == wanted
