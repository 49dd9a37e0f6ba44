"""The work behind ``evalassist check``: loads the heavy rooms, shows progress, never lets one dossier stop the others."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from evalassist.model.errors import EXIT_SOME_UNREAD, EvalAssistError

if TYPE_CHECKING:
    from evalassist.cohort.pseudonymise import KeyFile

SUFFIXES = (".docx", ".pdf")


def expand(paths: Sequence[Path], out: Path | None = None) -> list[Path]:
    """Return the dossiers named by ``paths``; a folder stands for the DOCX and PDF files in it, at any depth. NO_DOSSIER when it has none.

    Reports of an earlier run in the folder ``out``, inside one of the folders, are not dossiers.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(
                item
                for item in path.rglob("*")
                if item.suffix.lower() in SUFFIXES
                and item.is_file()
                and not item.name.startswith(("~$", "."))
                and not (out is not None and out.resolve() != path.resolve() and out.resolve() in item.resolve().parents)
            )
            if not inside:
                raise EvalAssistError("NO_DOSSIER", path=path)
            found.extend(inside)
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def output_stems(paths: Sequence[Path]) -> list[str]:
    """Return one file stem per dossier, unique in this run: the file's own, else with its extension, else with its folders' names."""
    stems = [path.stem for path in paths]
    for pattern in ("{stem}-{suffix}", "{parent}-{stem}-{suffix}"):
        for stem in sorted({item for item in stems if stems.count(item) > 1}):
            for index in [i for i, item in enumerate(stems) if item == stem]:
                path = paths[index]
                stems[index] = pattern.format(stem=path.stem, suffix=path.suffix[1:].lower(), parent=path.parent.name)
    seen: dict[str, int] = {}
    for index, stem in enumerate(stems):
        seen[stem] = seen.get(stem, 0) + 1
        if seen[stem] > 1:
            stems[index] = f"{stem}-{seen[stem]}"
    return stems


def parse_formats(formats: str, known: Sequence[str]) -> list[str]:
    """Return the wanted formats in order; FORMAT_OPTION for an unknown one."""
    wanted = [item.strip().lower() for item in formats.split(",") if item.strip()]
    for item in wanted or [""]:
        if item not in known:
            raise EvalAssistError("FORMAT_OPTION", name=item, choices=", ".join(known))
    return list(dict.fromkeys(wanted))


def run_check(
    dossiers: Sequence[Path],
    rubric_name: str,
    deliverable: str | None,
    formats: str,
    out: Path,
    model: str | None,
    ocr: str,
    timeout: int,
    now: str | None,
    quiet: bool,
    audience: str = "examiner",
    open_report: bool = False,
    keys: KeyFile | None = None,
) -> None:
    """Check every dossier; exits with the documented status when at least one could not be read. With ``keys`` every output is masked."""
    from evalassist.cli.analyse import Analyses
    from evalassist.ingest.options import ReadOptions
    from evalassist.kept import Choices
    from evalassist.report.writers import WRITERS, Audience, Options, file_name, write_atomic, write_report
    from evalassist.rubric.load import file_sha256, find_rubric

    wanted = parse_formats(formats, tuple(WRITERS))
    if keys is not None and "annotated" in wanted:
        raise EvalAssistError("PSEUDONYM_FORMAT", name="annotated")
    options = ReadOptions(ocr=cast(Literal["auto", "always", "never"], ocr), timeout_s=timeout)
    found = find_rubric(rubric_name)
    analyses = Analyses(found, Choices(file_sha256(found), deliverable, model, options, now))
    paths = expand(dossiers, out)
    analyses.prepare(paths)
    prepare_output(out)
    from evalassist.cohort.journal import record_quietly

    failures = 0
    untraced = False
    first: Path | None = None
    stems = output_stems(paths)
    with progress_lines(len(paths), quiet) as show:
        for path, stem in zip(paths, stems, strict=True):
            try:
                chosen = Options(cast(Audience, audience), path)
                analysis = analyses.read(path, partial(show, path.name))
                report = analysis.report
                written: list[Path] = []
                if keys is not None:
                    from evalassist.cohort.pseudonymise import pseudonymise

                    document, report = pseudonymise(analysis.document(), report, keys)
                    stem = Path(document.file).stem
                    for name in wanted:
                        target = out / file_name(stem, name, document, chosen.audience)
                        written.append(write_report(report, document, analyses.rubric, name, target, chosen))
                else:
                    for name in wanted:
                        target = out / file_name(stem, name, report.dossier, chosen.audience)
                        write_atomic(target, analysis.render(name, chosen))
                        written.append(target)
            except Exception as error:
                coded = error if isinstance(error, EvalAssistError) else _unforeseen(path, error)
                if coded.code in ("OUTPUT_UNWRITABLE", "MODEL_NOT_FOUND"):  # so would it be for the others
                    raise
                failures += 1
                show(path.name, "échec")
                click.echo(f"evalassist : [{coded.code}] {coded.message}", err=True)
                continue
            show(path.name, None)
            refusal = record_quietly(report, command="check")
            if refusal and not untraced:
                untraced = True
                click.echo(f"evalassist : {refusal}", err=True)
            for target in written:
                click.echo(str(target))
            first = first or written[0]
    if open_report and first is not None:
        click.launch(str(first.resolve()))
    if failures:
        if len(paths) > 1:
            which = (
                f"{failures} dossiers sur {len(paths)} n'ont pas pu être lus"
                if failures > 1
                else f"1 dossier sur {len(paths)} n'a pas pu être lu"
            )
            click.echo(f"{which}.", err=True)
        sys.exit(EXIT_SOME_UNREAD)


def _unforeseen(path: Path, error: Exception) -> EvalAssistError:
    """Return the coded error of a fault of ours on one dossier: the others go on."""
    return EvalAssistError("INTERNAL", stage=path.name, reason=f"{type(error).__name__} {error}".strip()[:200])


def prepare_output(out: Path) -> None:
    """Create the output folder, for its owner only when it is new; OUTPUT_UNWRITABLE when that, or writing in it, is refused."""
    import os

    try:
        out.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=out, reason=error.strerror or "refusé") from error
    if not os.access(out, os.W_OK):
        raise EvalAssistError("OUTPUT_UNWRITABLE", path=out, reason="droits insuffisants")


class _Show:
    """Shows which dossier and stage is being worked on; a rich bar on a terminal, nothing when quiet or piped."""

    def __init__(self, total: int, quiet: bool) -> None:
        self._total = total
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._task = self._bar.add_task("lecture", total=total)

    def __enter__(self) -> _Show:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *args: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, name: str, stage: str | None) -> None:
        """Show ``stage`` of dossier ``name``; None or "échec" ends the dossier."""
        if self._bar is None:
            return
        if stage is None or stage == "échec":
            self._bar.advance(self._task)
        else:
            from rich.markup import escape

            self._bar.update(self._task, description=escape(f"{name} : {stage}"))


def progress_lines(total: int, quiet: bool) -> _Show:
    """Return the progress display as a context manager."""
    return _Show(total, quiet)
