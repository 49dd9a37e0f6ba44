"""A grid (.csv, .tsv or .xlsx) with one row per criterion to a draft rubric: columns id, bloc, competence, criterion."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from evalassist.authoring.attach import MAX_CRITERIA
from evalassist.authoring.codes import bloc_of, competency_of, labelled
from evalassist.authoring.from_document import read_source, slug
from evalassist.authoring.suggest import plain, suggest
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.weak import TO_CHECK
from evalassist.rubric.write import Draft, DraftBloc, DraftCompetency, DraftCriterion

MAX_BYTES = 10 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
MAX_CELL = 5000
_COLUMNS = {
    # field: accepted headings, without accents
    "id": ("id", "identifiant", "code", "code critere", "numero", "n°"),
    "bloc": ("bloc", "bloc de competences", "activite", "block"),
    "competence": ("competence", "competences", "competency"),
    "criterion": ("critere", "criteres", "critere d'evaluation", "criteres d'evaluation", "criterion", "texte", "text"),
    "title": ("titre", "intitule", "title"),
    "question": ("question", "question du jury"),
    "observable": ("observable", "se juge sur"),
}
_SEEN = {"texte": "text", "text": "text", "oeil": "visual", "visuel": "visual", "visual": "visual", "oral": "oral"}


def read_rows(path: Path) -> list[list[str]]:
    """Return the cells of a grid as texts; UTF-8 or Windows-1252, comma, semicolon or tab. RUBRIC_SOURCE, RUBRIC_SOURCE_BIG, FILE_…"""
    data = read_source(path, MAX_BYTES)
    if path.suffix.lower() == ".xlsx":
        return _xlsx(path, data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    first = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(row)]
    except csv.Error as error:
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason="CSV mal formé") from error


def _xlsx(path: Path, data: bytes) -> list[list[str]]:
    import zipfile
    from importlib import import_module

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > MAX_UNPACKED:
                raise EvalAssistError("BOMB", file=path.name, reason="contenu décompressé démesuré")
        book = import_module("openpyxl").load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows: list[list[str]] = []
        for row in sheet.iter_rows(values_only=True, max_col=50):
            cells = ["" if cell is None else str(cell).strip() for cell in row]
            if any(cells):
                rows.append(cells)
            if len(rows) > MAX_CRITERIA + 1:
                break
        book.close()
    except EvalAssistError:
        raise
    except Exception as error:  # openpyxl raises many kinds of errors on a damaged file
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason=f"classeur illisible, {type(error).__name__}") from error
    return rows


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Return field -> column for a heading row."""
    found: dict[str, int] = {}
    for index, cell in enumerate(header):
        name = " ".join(plain(cell).split())
        for field, names in _COLUMNS.items():
            if name in names and field not in found:
                found[field] = index
    return found


def import_grid(path: Path, name: str = "") -> Draft:
    """Return the draft of a grid; an empty bloc or competence cell repeats the one above. RUBRIC_SOURCE when a column is missing."""
    rows = read_rows(path)
    columns = columns_of(rows[0]) if rows else {}
    missing = [label for label, field in (("compétence", "competence"), ("critère", "criterion")) if field not in columns]
    if missing:
        reason = f"colonne(s) absente(s) : {', '.join(missing)} ; la première ligne doit nommer id, bloc, compétence, critère"
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason=reason)
    if len(rows) - 1 > MAX_CRITERIA:
        raise EvalAssistError("RUBRIC_SOURCE_BIG", file=path.name, what="critères", limit=MAX_CRITERIA)
    draft = Draft(name or slug(path.stem), path.stem, source=path.name, remarks=[f"Ébauche importée de la grille {path.name}."])
    blocs: dict[str, DraftBloc] = {}
    owners: dict[tuple[str, str], DraftCompetency] = {}
    bloc_text = owner_text = ""
    used: set[str] = set()
    for line, row in enumerate(rows[1:], 2):

        def cell(field: str, row: list[str] = row) -> str:
            index = columns.get(field, -1)
            return " ".join(row[index].split())[:MAX_CELL] if 0 <= index < len(row) else ""

        text = cell("criterion")
        if not text:
            continue
        bloc_text = cell("bloc") or bloc_text or "Certification entière"
        owner_text = cell("competence") or owner_text
        if bloc_text not in blocs:
            identifier, title = bloc_of(bloc_text) or labelled(bloc_text) or (f"B{len(blocs) + 1}", bloc_text)
            blocs[bloc_text] = DraftBloc(identifier, title or bloc_text)
            draft.blocs.append(blocs[bloc_text])
        bloc = blocs[bloc_text]
        if (bloc_text, owner_text) not in owners:
            code, title = competency_of(owner_text) or labelled(owner_text) or ("", owner_text or "Sans compétence")
            item = DraftCompetency(code or f"{bloc.id}.C{len(bloc.competencies) + 1}", title or owner_text)
            owners[bloc_text, owner_text] = item
            bloc.competencies.append(item)
        item = owners[bloc_text, owner_text]
        identifier = cell("id") or f"{item.id}.{len(item.criteria) + 1}"
        criterion = DraftCriterion(identifier, text, title=cell("title"), question=cell("question"))
        if not cell("id"):
            criterion.doubts.append("identifiant attribué par l'importation")
        if identifier in used:
            criterion.id = f"{identifier}-ligne{line}"
            criterion.doubts.append(f"identifiant « {identifier} » employé deux fois dans la grille")
        used.add(criterion.id)
        seen = plain(cell("observable"))
        if seen:
            criterion.observable = _SEEN.get(re.sub(r"^a l'|^le |^l'", "", seen), "text")
        suggest(criterion)
        item.criteria.append(criterion)
    if not draft.criteria():
        raise EvalAssistError("RUBRIC_SOURCE_EMPTY", file=path.name)
    if any(criterion.doubts for _, _, criterion in draft.criteria()):
        draft.remarks.append(f"Chaque « {TO_CHECK} » est à relire.")
    _distinct(draft)
    return draft


def _distinct(draft: Draft) -> None:
    """Make bloc and competence ids unique."""
    seen: set[str] = set()
    things: list[DraftBloc | DraftCompetency] = []
    for bloc in draft.blocs:
        things += [bloc, *bloc.competencies]
    for thing in things:
        base, number = thing.id, 2
        while thing.id in seen:
            thing.id, number = f"{base}-{number}", number + 1
        seen.add(thing.id)
