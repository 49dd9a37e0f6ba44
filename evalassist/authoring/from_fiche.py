"""A fiche of the France compétences open-data export (XML V4.1, or a zip of it) to a draft rubric.

The export weighs hundreds of megabytes: it is read as a stream, fiche by fiche, and each fiche is freed. Document type declarations are
refused, so that no entity is ever expanded; names are compared without their namespace.
Source of the format: data.gouv.fr, « Répertoire national des certifications professionnelles et répertoire spécifique », Licence Ouverte 2.0.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from evalassist.authoring.attach import infinitive
from evalassist.authoring.codes import bare_code, competency_of
from evalassist.authoring.from_document import provisional
from evalassist.model.errors import EvalAssistError
from evalassist.rubric.weak import TO_CHECK
from evalassist.rubric.write import Draft, DraftBloc, DraftCompetency

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_XML_BYTES = 4 * 1024**3
MAX_RATIO = 200
MAX_COMPETENCIES = 500


class _Capped:
    """A binary stream that stops with RUBRIC_SOURCE_BIG after ``limit`` bytes, and refuses a document type declaration at its start."""

    def __init__(self, stream: IO[bytes], name: str, limit: int) -> None:
        self._stream, self._name, self._left, self._head = stream, name, limit, b""

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        data = self._stream.read(size if 0 < size < 1 << 20 else 1 << 20)
        self._left -= len(data)
        if self._left < 0:
            raise EvalAssistError("RUBRIC_SOURCE_BIG", file=self._name, what="taille décompressée", limit=f"{MAX_XML_BYTES >> 30} Go")
        if len(self._head) < 65536:
            self._head += data[:65536].replace(b"\x00", b"")
            if b"<!DOCTYPE" in self._head or b"<!ENTITY" in self._head:
                raise EvalAssistError("RUBRIC_SOURCE", file=self._name, reason="déclaration de type de document refusée par sécurité")
        return data


@contextmanager
def _opened(path: Path) -> Iterator[list[_Capped]]:
    """Yield the XML streams of ``path``: itself, or each .xml of a zip."""
    if not path.is_file():
        raise EvalAssistError("FILE_MISSING", file=path)
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                parts = [info for info in archive.infolist() if info.filename.lower().endswith(".xml")]
                if not parts:
                    raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason="aucun fichier XML dans l'archive")
                for info in parts:
                    if info.file_size > MAX_XML_BYTES or info.file_size > MAX_RATIO * max(info.compress_size, 1):
                        raise EvalAssistError("BOMB", file=path.name, reason="taux de compression anormal")
                yield [_Capped(archive.open(info), path.name, MAX_XML_BYTES) for info in parts]
        else:
            with path.open("rb") as stream:
                yield [_Capped(stream, path.name, MAX_XML_BYTES)]
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError) as error:
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason=f"archive ou fichier illisible, {type(error).__name__}") from error


def _local(tag: object) -> str:
    return str(tag).rsplit("}", 1)[-1].upper()


def _child(element: _Element, *names: str) -> _Element | None:
    for name in names:
        element_or_none = next((child for child in element if _local(child.tag) == name), None)
        if element_or_none is None:
            return None
        element = element_or_none
    return element


def _text(element: _Element, *names: str) -> str:
    found = _child(element, *names)
    return "" if found is None else " ".join(" ".join(str(part) for part in found.itertext()).split())


def _raw(element: _Element, *names: str) -> str:
    found = _child(element, *names)
    return "" if found is None else "".join(str(part) for part in found.itertext())


def find_fiche(path: Path, number: str) -> tuple[_Element, list[str]]:
    """Return the FICHE element called ``number``, and the numbers met before it; FICHE_UNKNOWN with the nearest number otherwise."""
    from lxml import etree

    wanted = re.sub(r"\s", "", number).upper()
    met: list[str] = []
    with _opened(path) as streams:
        for stream in streams:
            try:
                events = etree.iterparse(
                    stream, events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
                )
                for _, element in events:
                    if _local(element.tag) != "FICHE":
                        continue
                    name = _text(element, "NUMERO_FICHE").replace(" ", "").upper()
                    if name == wanted:
                        return element, met
                    met.append(name)
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
            except etree.XMLSyntaxError as error:
                raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason=f"XML mal formé, ligne {error.lineno}") from error
    from rapidfuzz import process

    near = process.extractOne(wanted, met, score_cutoff=60)
    hint = f" ({len(met)} fiche(s) lues" + (f" ; vouliez-vous dire {near[0]} ?)" if near else ")")
    raise EvalAssistError("FICHE_UNKNOWN", number=number, file=path.name, hint=hint)


_ITEM = re.compile(
    r"\s{3,}|\s{2}(?=[A-ZÀ-Þ][a-zà-ÿ]+(?:er|ir|re)\b)|\n|(?<=[.;])\s*(?=[-–•]\s)|(?<=[.;])\s+(?=(?:A\d{1,2}\.?)?C\s?\d)|(?<=\s)(?=[-–•]\s+[A-ZÀ-Þ])"
)
_CODE_INSIDE = re.compile(r"(?<=[\s.;])(?=(?:A\d{1,2}\.?C\d{1,2}|C\d{1,2}(?:\.\d{1,2})*)\s?[-–—:.]\s*[A-ZÀ-Þ])")


def split_competencies(text: str) -> list[tuple[str, str]]:
    """Return (code or "", wording) for each competence of a list that the export flattened to one text (wide blanks, dashes, codes)."""
    found: list[tuple[str, str]] = []
    code = ""
    for part in _ITEM.split(text.replace("\xa0", " ")):
        for piece in _CODE_INSIDE.split(part):
            item = piece.strip().lstrip("-–•* ").strip(" ;")
            if not item:
                continue
            if bare_code(item):
                code = f"{item} "
                continue
            coded = competency_of(code + item)
            code = ""
            if coded:
                found.append((coded[0], " ".join(coded[1].split())))
            elif found and (item[:1].islower() or len(item) < 4):
                found[-1] = (found[-1][0], f"{found[-1][1]} {' '.join(item.split())}")
            elif not (item.endswith(":") and len(item.split()) <= 12):
                found.append(("", " ".join(item.split())))
    return [item for item in found if len(item[1].split()) >= 2 or infinitive(item[1])]


def import_fiche(path: Path, number: str, name: str = "") -> Draft:
    """Return the draft of one fiche: its blocs (a fiche RS has one), competences, and a provisional criterion for each competence.

    FICHE_UNKNOWN, RUBRIC_SOURCE (malformed, doctype), RUBRIC_SOURCE_BIG, BOMB, RUBRIC_SOURCE_EMPTY when the fiche lists no competence.
    """
    fiche, _ = find_fiche(path, number)
    code = _text(fiche, "NUMERO_FICHE")
    owners = [
        _text(item, "NOM_CERTIFICATEUR")
        for item in (_child(fiche, "CERTIFICATEURS") if _child(fiche, "CERTIFICATEURS") is not None else ())  # type: ignore[union-attr]
        if _text(item, "ETAT_CERTIFICATEUR") in ("Actif", "")
    ]
    draft = Draft(name or code.lower(), f"{_text(fiche, 'INTITULE')} ({code})", "; ".join(dict.fromkeys(filter(None, owners))))
    draft.source = f"fiche {code}, France compétences, data.gouv.fr, Licence Ouverte 2.0"
    draft.version = _text(fiche, "DATE_DECISION") or draft.version
    blocs = _child(fiche, "BLOCS_COMPETENCES")
    texts = [(item, _raw(item, "LISTE_COMPETENCES")) for item in blocs] if blocs is not None else []
    for index, (item, text) in enumerate(texts, 1):
        identifier = _text(item, "CODE").replace(" ", "").removeprefix(code) or f"BC{index:02d}"
        draft.blocs.append(_bloc(identifier, _text(item, "LIBELLE") or identifier, text))
    if not any(bloc.competencies for bloc in draft.blocs):
        text = _raw(fiche, "CAPACITES_ATTESTEES")
        draft.blocs = [_bloc("RS" if code.upper().startswith("RS") else "BC01", "Certification entière", text)]
    _unique(draft)
    if not any(bloc.competencies for bloc in draft.blocs):
        raise EvalAssistError("RUBRIC_SOURCE_EMPTY", file=f"{path.name}, fiche {code}")
    replaced = _text(fiche, "NOUVELLES_CERTIFICATIONS")
    draft.remarks += [
        f"Source : France compétences, data.gouv.fr, Licence Ouverte 2.0 (fiche {code}).",
        f"Une fiche publie des compétences, pas les critères : chaque critère provisoire est marqué « {TO_CHECK} ».",
    ]
    if replaced:
        draft.remarks.append(f"{TO_CHECK} : cette fiche est remplacée par {replaced}.")
    return provisional(draft)


def _bloc(identifier: str, title: str, text: str) -> DraftBloc:
    bloc = DraftBloc(identifier, title)
    for index, (code, wording) in enumerate(split_competencies(text)[:MAX_COMPETENCIES], 1):
        item = DraftCompetency(code or f"{identifier}.C{index}", wording)
        if not code:
            item.doubts.append("code attribué par l'importation, découpage de la liste deviné")
        bloc.competencies.append(item)
    return bloc


def _unique(draft: Draft) -> None:
    """Prefix the codes printed in several blocs by their bloc, and number those still doubled."""
    seen: set[str] = set()
    for bloc in draft.blocs:
        for item in bloc.competencies:
            if item.id in seen:
                item.id = f"{bloc.id}.{item.id}"
            base, number = item.id, 2
            while item.id in seen:
                item.id, number = f"{base}-{number}", number + 1
            seen.add(item.id)
