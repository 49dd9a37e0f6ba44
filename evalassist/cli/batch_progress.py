"""What a batch shows while it runs: on a terminal one bar for the cohort with the time left and one line per dossier being read with its
stage; piped, one line per dossier."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from evalassist.cohort.state import Done

STAGES = ("démarrage", "lecture", "découpage", "comparaison aux exemples", "éléments attendus", "statuts", "pseudonymes", "rapports")
"""The stages of one dossier in order; another name keeps the place reached so far."""
_LABEL = 34


class Progress:
    """Follows a run: ``begin``, ``stage``, ``end`` as ``cohort.batch.Watcher`` asks; a context manager."""

    def __init__(self, quiet: bool, console: Any = None) -> None:
        """``console``: a rich Console to draw on, instead of stderr when it is a terminal."""
        self.total = 0
        self.count = 0
        self._quiet = quiet
        self._console = console
        self._bar: Any = None
        self._whole: Any = None
        self._lines: dict[str, Any] = {}
        self._failed = 0

    def __enter__(self) -> Progress:
        if self._console is None and not self._quiet and sys.stderr.isatty():
            from rich.console import Console

            self._console = Console(stderr=True)
        if self._console is not None:
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
            from rich.progress import Progress as RichProgress

            self._bar = RichProgress(
                TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn(),
                TextColumn("{task.fields[note]}"), TimeElapsedColumn(), TimeRemainingColumn(elapsed_when_finished=True),
                console=self._console, transient=True,
            )  # fmt: skip
            self._whole = self._bar.add_task("Promotion", total=None, note="reste")
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the bars off the screen."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def begin(self, total: int) -> None:
        """Set the number of dossiers."""
        self.total = total
        if self._bar is not None:
            self._bar.update(self._whole, total=total)

    def stage(self, label: str, stage: str) -> None:
        """Show the stage a dossier being read has reached."""
        if self._bar is None:
            return
        line = self._lines.get(label)
        if line is None:
            from rich.markup import escape

            shown = label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"
            line = self._lines[label] = self._bar.add_task(f"  {escape(shown)}", total=len(STAGES), note="")
        place = {"completed": STAGES.index(stage) + 1} if stage in STAGES else {}
        self._bar.update(line, note=stage, **place)

    def end(self, done: Done, reused: bool) -> None:
        """Count a dossier; one line on stderr when it is not a terminal."""
        self.count += 1
        if self._bar is not None:
            line = self._lines.pop(done.label, None)
            if line is not None:
                self._bar.remove_task(line)
            self._failed += not done.ok
            failed = f"{self._failed} non lu(s), " if self._failed else ""
            self._bar.update(self._whole, advance=1, note=f"{failed}reste")
        elif not self._quiet:
            state = "déjà fait" if reused else ("lu" if done.ok else f"échec {done.code}")
            click.echo(f"[{self.count}/{self.total}] {done.label} : {state}", err=True)
