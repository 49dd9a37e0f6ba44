"""A référentiel as PDF, DOCX or text to a draft rubric."""

from __future__ import annotations

import re
from pathlib import Path

from evalassist.authoring.attach import WHOLE, Builder
from evalassist.authoring.codes import bloc_of
from evalassist.authoring.lines import TextReader, tabbed_rows
from evalassist.authoring.suggest import plain
from evalassist.authoring.tables import TableReader, rows_of
from evalassist.model.document import Document
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.weak import TO_CHECK
from evalassist.rubric.write import Draft

MAX_BYTES = 50 * 1024 * 1024
MAX_TEXT_BYTES = 5 * 1024 * 1024
TEXT_SUFFIXES = (".txt", ".md", ".text")


def slug(text: str, fallback: str = "referentiel") -> str:
    """Return an identifier of small letters, figures and dashes made from ``text`` (40 characters at most)."""
    return re.sub(r"[^a-z0-9]+", "-", plain(text)).strip("-")[:40].strip("-") or fallback


def read_source(path: Path, limit: int) -> bytes:
    """Return the bytes of a file to import; FILE_MISSING, FILE_UNREADABLE, FILE_EMPTY, RUBRIC_SOURCE_BIG above ``limit`` bytes."""
    try:
        if not path.exists():
            raise EvalAssistError("FILE_MISSING", file=path)
        if path.stat().st_size > limit:
            raise EvalAssistError("RUBRIC_SOURCE_BIG", file=path.name, what="taille", limit=f"{limit // (1024 * 1024)} Mo")
        data = path.read_bytes()
    except OSError as error:
        raise EvalAssistError("FILE_UNREADABLE", file=path.name, reason=error.strerror or "refusé") from error
    if not data.strip():
        raise EvalAssistError("FILE_EMPTY", file=path.name)
    return data


def import_document(path: Path, name: str = "") -> Draft:
    """Return the draft made from a référentiel; ``name`` is the rubric's id, made from the file's name when empty.

    Tables are read first, and the running text when they give nothing. Errors: those of ``read_isolated`` and ``read_source``,
    RUBRIC_SOURCE_EMPTY when no competence is recognised.
    """
    if path.suffix.lower() in TEXT_SUFFIXES:
        data = read_source(path, MAX_TEXT_BYTES)
        return import_text(data.decode("utf-8", "replace"), name or slug(path.stem), path.name)
    from evalassist.ingest.options import ReadOptions
    from evalassist.ingest.worker import read_isolated

    document = read_isolated(path, ReadOptions(max_bytes=MAX_BYTES, max_pages=300))
    return import_read(document, name or slug(path.stem), path.name)


def import_read(document: Document, name: str, file: str) -> Draft:
    """Return the draft made from a document that was read."""
    builder = Builder(name, file, file)
    reader = TableReader(builder, wrapped=document.format == "pdf")
    used = 0
    title = ""
    for block in document.blocks:
        if block.kind == "table" and block.table is not None:
            used += reader.table(rows_of(block.table))
        elif block.kind in ("heading", "paragraph"):
            opening = bloc_of(block.text)
            if opening and len(block.text.split()) <= 30:
                builder.bloc(opening[0], opening[1])
                reader.new_bloc()
            elif block.kind == "heading" and not title:
                title = block.text
            elif block.kind == "paragraph":
                reader.goes_on(block.text)
    if not used or not any(bloc.competencies for bloc in builder.draft.blocs):
        text = "\n\n".join(("- " if block.kind == "list_item" else "") + block.text for block in document.body())
        return import_text(text, name, file)
    draft = builder.finish()
    draft.title = title or draft.title
    return _checked(draft, file, f"importé des tableaux de {file}")


def import_text(text: str, name: str, file: str) -> Draft:
    """Return the draft made from a raw text: its tab-separated tables when it has some, else its codes, bullets or sentences."""
    builder = Builder(name, file, file)
    rows = tabbed_rows(text)
    if rows:
        reader = TableReader(builder)
        reader.table(rows)
        if any(bloc.competencies for bloc in builder.draft.blocs):
            return _checked(builder.finish(), file, f"importé des tableaux (tabulations) de {file}")
        builder = Builder(name, file, file)
    running = TextReader(builder, text)
    running.read()
    draft = builder.finish(whole_bloc=running.mode == "sentences")
    drop_doubled_bloc(draft)
    competencies = sum(len(bloc.competencies) for bloc in draft.blocs)
    if running.mode == "sentences" and len(draft.criteria()) < competencies:
        for bloc in draft.blocs:
            for item in bloc.competencies:
                item.criteria = []
    ways = {"codes": "codes de critères", "bullets": "puces", "sentences": "phrases"}
    return _checked(draft, file, f"importé du texte de {file} d'après ses {ways[running.mode]} ; colonnes peut-être mélangées")


def drop_doubled_bloc(draft: Draft) -> None:
    """Drop a first bloc without title of its own whose competences are listed again under the blocs that follow (a fiche's summary)."""
    if len(draft.blocs) < 2:
        return
    later = {" ".join(plain(item.title).split())[:60] for bloc in draft.blocs[1:] for item in bloc.competencies}
    first = draft.blocs[0].competencies
    doubled = sum(" ".join(plain(item.title).split())[:60] in later for item in first)
    if draft.blocs[0].title == WHOLE and doubled >= 0.6 * len(first):
        del draft.blocs[0]


def _checked(draft: Draft, file: str, how: str) -> Draft:
    if not draft.criteria():
        draft = provisional(draft)
    if not draft.criteria():
        raise EvalAssistError("RUBRIC_SOURCE_EMPTY", file=file)
    draft.remarks += [
        f"Ébauche : {how}.",
        f"Chaque « {TO_CHECK} » est à relire ; reformulez les textes dans vos mots, puis écrivez la banque d'exemples.",
    ]
    return draft


def provisional(draft: Draft) -> Draft:
    """Give each competence without criterion a provisional one with its own words (a fiche publishes competences only)."""
    from evalassist.authoring.suggest import suggest
    from evalassist.rubric.write import DraftCriterion

    for bloc in draft.blocs:
        for item in bloc.competencies:
            if not item.criteria:
                doubt = "la source ne donne pas de critère ; celui-ci reprend la compétence, à remplacer"
                criterion = DraftCriterion(f"{item.id}.a", item.title, code=item.id, doubts=[doubt])
                suggest(criterion)
                item.criteria.append(criterion)
    return draft
