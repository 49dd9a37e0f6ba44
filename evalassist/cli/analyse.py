"""One run's dossiers through the pipeline or the store of former analyses: the encoder and the rubric are loaded when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist.kept import Choices, Kept

if TYPE_CHECKING:
    from evalassist.matching.encoder import Encoder
    from evalassist.model.document import Document
    from evalassist.model.report import Report
    from evalassist.model.rubric import Rubric
    from evalassist.report.writers import Options
    from evalassist.rubric.load import RubricFile


class Analyses:
    """The analyses of a run, kept from a former one or made now."""

    def __init__(self, rubric: RubricFile, choices: Choices) -> None:
        self._file = rubric
        self.choices = choices
        self.kept = Kept(choices)

    def prepare(self, paths: list[Path]) -> None:
        """Load what reading needs unless every dossier is known; RUBRIC_INVALID, DELIVERABLE_UNKNOWN, MODEL_NOT_FOUND."""
        if not paths or not all(self.kept.has(self.kept.key(path)) for path in paths):
            _ = self.rubric, self.encoder

    @cached_property
    def rubric(self) -> Rubric:
        """The rubric, its deliverable checked."""
        from evalassist.pipeline import rubric_rows
        from evalassist.rubric.load import load_rubric_file

        rubric = load_rubric_file(self._file)
        rubric_rows(rubric, self.choices.deliverable)
        return rubric

    @cached_property
    def encoder(self) -> Encoder:
        """The sentence encoder; the one that ships is loaded while the first dossier is read."""
        from evalassist.matching.encoder import SHIPPED, load_encoder, shipped_folder
        from evalassist.matching.later import LaterEncoder

        if self.choices.model not in (None, SHIPPED):
            return load_encoder(self.choices.model)
        shipped_folder()
        return LaterEncoder()

    def read(self, path: Path, progress: Callable[[str], None]) -> Analysis:
        """Return the analysis of one dossier; the errors of ``pipeline.check_file``."""
        key = self.kept.key(path)
        report = self.kept.report(key) if self.kept.has(key) else None
        if report is not None:
            return Analysis(self, key, report)
        from evalassist.pipeline import check_file

        document, report = check_file(
            path, self.rubric, self.choices.deliverable, self.encoder, self.choices.options, now=self.choices.now, progress=progress
        )
        if key is not None and self.kept.key(path) == key:  # else the file changed meanwhile
            self.kept.keep(key, document, report)
        else:
            key = None
        return Analysis(self, key, report, document)


@dataclass
class Analysis:
    """A report and, when first asked for, the document it was made from."""

    run: Analyses
    key: str | None
    report: Report
    read: Document | None = None

    def document(self) -> Document:
        """Return the document; it is read again only if the store has lost it since."""
        if self.read is None:
            self.read = self.run.kept.document(self.key)
        if self.read is None:
            from evalassist.model.errors import EvalAssistError

            raise EvalAssistError("INTERNAL", stage="reprise d'une lecture", reason="document absent du cache, relancez avec --no-cache")
        return self.read

    def render(self, name: str, options: Options) -> bytes:
        """Return the bytes of one format."""
        from evalassist.report.writers import WRITERS

        label = f"{name}:{options.audience}"
        data = self.run.kept.rendered(self.key, label)
        if data is None:
            data = WRITERS[name](self.report, self.document(), self.run.rubric, options)
            self.run.kept.keep_rendered(self.key, label, data)
        return data
