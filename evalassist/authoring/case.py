"""CASE CFRubric JSON (1EdTech, Competencies and Academic Standards Exchange 1.0) to a draft rubric, and a rubric to CASE.

A CFRubric holds CFRubricCriteria (category, description, position) with levels. Levels and weights are marks: they are not read, and none
is written. Identifiers written are UUIDs of version 5, the same for the same rubric.
"""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

from evalassist.authoring.attach import MAX_CRITERIA
from evalassist.authoring.codes import competency_of, labelled
from evalassist.authoring.from_document import read_source, slug
from evalassist.authoring.suggest import suggest
from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import Rubric
from evalassist.rubric.weak import TO_CHECK
from evalassist.rubric.write import Draft, DraftBloc, DraftCompetency, DraftCriterion

MAX_BYTES = 20 * 1024 * 1024
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://purl.imsglobal.org/spec/case/v1p0/evalassist")


def import_case(path: Path, name: str = "") -> Draft:
    """Return the draft of a CASE file: a CFRubric, a list of them, or a CFPackage (key CFRubrics).

    Criteria of the same category make a competence; each CFRubric makes a bloc. RUBRIC_SOURCE when the JSON is not CASE.
    """
    data = read_source(path, MAX_BYTES)
    try:
        loaded = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason="JSON mal formé") from error
    rubrics = _rubrics(loaded)
    if not rubrics:
        raise EvalAssistError("RUBRIC_SOURCE", file=path.name, reason="aucun CFRubric avec CFRubricCriteria")
    title = _text(rubrics[0], "title") or path.stem
    draft = Draft(name or slug(title), title, source=f"CASE, {path.name}", remarks=[f"Ébauche importée du fichier CASE {path.name}."])
    used: set[str] = set()
    skipped = 0
    for index, entry in enumerate(rubrics, 1):
        heading = _text(entry, "title")
        label, heading = labelled(heading) or (f"B{index}", heading or f"Bloc {index}")
        bloc = DraftBloc(f"{label}-{index}" if label in used else label, heading)
        used.add(bloc.id)
        draft.blocs.append(bloc)
        owners: dict[str, DraftCompetency] = {}
        criteria = [item for item in entry["CFRubricCriteria"] if isinstance(item, dict)]
        criteria.sort(key=lambda item: item["position"] if isinstance(item.get("position"), int) else 0)
        for item in criteria[: MAX_CRITERIA - len(used)]:
            text = _text(item, "description") or _text(item, "category")
            if not text:
                skipped += 1
                continue
            category = _text(item, "category") or bloc.title
            if category not in owners:
                code, wording = competency_of(category) or labelled(category) or ("", category)
                owner = DraftCompetency(
                    f"{bloc.id}.{code}" if code in used else code or f"{bloc.id}.C{len(owners) + 1}", wording or category
                )
                used.add(owner.id)
                owners[category] = owner
                bloc.competencies.append(owner)
            owner = owners[category]
            extension = item.get("extensions")
            wanted = extension.get("evalassist:id") if isinstance(extension, dict) else None
            identifier = str(wanted) if wanted and str(wanted) not in used else f"{owner.id}.{len(owner.criteria) + 1}"
            used.add(identifier)
            criterion = DraftCriterion(identifier, text)
            if not wanted:
                criterion.doubts.append("identifiant attribué par l'importation")
            if item.get("CFRubricCriterionLevels"):
                criterion.doubts.append("les niveaux et leurs points ne sont pas repris : l'outil ne note pas")
            suggest(criterion)
            owner.criteria.append(criterion)
    if not draft.criteria():
        raise EvalAssistError("RUBRIC_SOURCE_EMPTY", file=path.name)
    if skipped:
        draft.remarks.append(f"{TO_CHECK} : {skipped} critère(s) sans texte n'ont pas été repris.")
    return draft


def _rubrics(loaded: Any) -> list[dict[str, Any]]:
    if isinstance(loaded, dict):
        for key in ("CFRubrics", "CFRubric"):
            if key in loaded:
                return _rubrics(loaded[key])
        return [loaded] if isinstance(loaded.get("CFRubricCriteria"), list) else []
    if isinstance(loaded, list):
        return [item for entry in loaded[:200] if isinstance(entry, dict) for item in _rubrics(entry)]
    return []


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""


def export_case(rubric: Rubric) -> str:
    """Return the rubric as a CASE CFPackage extract: one CFRubric per bloc, criteria without levels, weights or scores."""
    rubrics = []
    for bloc in rubric.blocks:
        identifier = _uuid(rubric.id, bloc.id)
        criteria: list[dict[str, Any]] = []
        for competency in bloc.competencies:
            for criterion in competency.criteria:
                criteria.append(
                    {
                        "identifier": _uuid(rubric.id, bloc.id, criterion.id),
                        "uri": f"urn:uuid:{_uuid(rubric.id, bloc.id, criterion.id)}",
                        "category": f"{competency.id} – {competency.title}",
                        "description": criterion.text,
                        "position": len(criteria) + 1,
                        "rubricId": identifier,
                        "CFRubricCriterionLevels": [],
                        "extensions": {"evalassist:id": criterion.id, "evalassist:title": criterion.title},
                    }
                )
        rubrics.append(
            {
                "identifier": identifier,
                "uri": f"urn:uuid:{identifier}",
                "title": f"{bloc.id} – {bloc.title}",
                "description": f"{rubric.title} (version {rubric.version})",
                "CFRubricCriteria": criteria,
            }
        )
    return json.dumps({"CFRubrics": rubrics}, ensure_ascii=False, indent=2) + "\n"


def _uuid(*parts: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, "/".join(parts)))
