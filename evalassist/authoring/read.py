"""Any source of a rubric to a draft: the kind is told by the file's extension and first bytes."""

from __future__ import annotations

from pathlib import Path

from evalassist.model.errors import EvalAssistError
from evalassist.rubric.write import Draft


def import_any(path: Path, name: str = "", fiche: str | None = None) -> Draft:
    """Return the draft made from ``path``; ``fiche`` is the number to take in a France compétences export. Coded errors."""
    from evalassist.authoring.from_document import import_document

    suffix = path.suffix.lower()
    if fiche is not None or suffix == ".xml":
        from evalassist.authoring.from_fiche import import_fiche

        if fiche is None:
            raise EvalAssistError(
                "RUBRIC_SOURCE", file=path.name, reason="donnez le numéro de la fiche avec --fiche, par exemple RNCP41364"
            )
        return import_fiche(path, fiche, name)
    if suffix in (".csv", ".tsv", ".xlsx"):
        from evalassist.authoring.from_grid import import_grid

        return import_grid(path, name)
    if suffix == ".json":
        from evalassist.authoring.case import import_case

        return import_case(path, name)
    return import_document(path, name)
