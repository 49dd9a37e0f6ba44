"""YAML -> Rubric: finds a rubric by name or path, merges its evidence banks, reports every error at once with file, line and column."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evalassist import resources
from evalassist.model.errors import EvalAssistError
from evalassist.model.rubric import Rubric

if TYPE_CHECKING:
    from evalassist.rubric.check import Problem

MAX_YAML_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True)
class RubricFile:
    """A rubric that was found: its id (the file's stem), its YAML file and its bank files."""

    id: str
    path: Path
    banks: tuple[Path, ...]


def user_rubrics_dir() -> Path:
    """Return the user's own rubric folder (it may not exist)."""
    import platformdirs

    return Path(platformdirs.user_data_dir("evalassist", appauthor=False)) / "rubrics"


def search_dirs() -> list[Path]:
    """Return the folders searched, first match wins: ./rubrics, the user's folder, the package."""
    return [Path("rubrics"), user_rubrics_dir(), resources.rubrics_dir()]


def bank_files(folder: Path, rubric_id: str) -> tuple[Path, ...]:
    """Return the bank files of a rubric: banks/<id>.yaml, then banks/<id>.*.yaml by name."""
    banks = folder / "banks"
    found = [banks / f"{rubric_id}.yaml", *sorted(banks.glob(f"{rubric_id}.*.yaml"))]
    return tuple(path for path in dict.fromkeys(found) if path.is_file())


def list_rubrics() -> list[RubricFile]:
    """Return every rubric found in the search folders, by id."""
    found: dict[str, RubricFile] = {}
    for folder in search_dirs():
        if folder.is_dir():
            for path in sorted(folder.glob("*.yaml")):
                found.setdefault(path.stem, RubricFile(path.stem, path, bank_files(folder, path.stem)))
    return [found[name] for name in sorted(found)]


def find_rubric(name: str) -> RubricFile:
    """Return the rubric called ``name``, or at the path ``name``; RUBRIC_UNKNOWN with the nearest name otherwise."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml"):
        if not path.is_file():
            raise EvalAssistError("RUBRIC_UNKNOWN", name=name, hint=" (fichier introuvable)")
        return RubricFile(path.stem, path, bank_files(path.parent, path.stem))
    known = list_rubrics()
    for item in known:
        if item.id == name:
            return item
    from rapidfuzz import process

    near = process.extractOne(name, [item.id for item in known], score_cutoff=60)
    raise EvalAssistError("RUBRIC_UNKNOWN", name=name, hint=f" (vouliez-vous dire « {near[0]} » ?)" if near else "")


def load_rubric(name: str) -> Rubric:
    """Load the rubric ``name`` (id or path) with its banks; RUBRIC_UNKNOWN or RUBRIC_INVALID (every error, with its place)."""
    return load_rubric_file(find_rubric(name))


def file_sha256(found: RubricFile) -> str:
    """Return the SHA-256 that the report gives for this rubric, without loading it; errors as ``load_rubric_file``."""
    return digest(_read(path) for path in (found.path, *found.banks))


def load_rubric_file(found: RubricFile, *, use_compiled: bool = True) -> Rubric:
    """Load one rubric file with its banks; a precompiled copy of the same bytes is used when the package ships one."""
    contents = {path: _read(path) for path in (found.path, *found.banks)}
    sha256 = digest(contents.values())
    compiled = _compiled(found.id, sha256) if use_compiled else None
    if compiled is not None:
        return compiled
    from evalassist.rubric.check import check_rubric

    rubric, problems = check_rubric(contents, sha256)
    errors = [problem for problem in problems if problem.severity == "error"]
    if rubric is None or errors:
        raise EvalAssistError("RUBRIC_INVALID", count=len(errors), details="\n".join(str(problem) for problem in errors))
    return rubric


def check_file(found: RubricFile, detectors: Mapping[str, Sequence[str]] | None = None) -> tuple[Rubric | None, list[Problem]]:
    """Return the rubric (None when it has errors that stop it) and every error and warning on its file and its banks, in order.

    ``detectors`` maps element types to the fields their detectors fill: see ``evalassist.rubric.weak``.
    """
    from evalassist.rubric.check import check_rubric

    contents = {path: _read(path) for path in (found.path, *found.banks)}
    return check_rubric(contents, digest(contents.values()), warn=True, detectors=detectors)


def digest(contents: Iterable[bytes]) -> str:
    """Return the SHA-256 of a rubric's files one after the other, in hexadecimal."""
    total = hashlib.sha256()
    for data in contents:
        total.update(data)
    return total.hexdigest()


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise EvalAssistError("RUBRIC_UNKNOWN", name=path, hint=f" ({error.strerror})") from error
    if len(data) > MAX_YAML_BYTES:
        raise EvalAssistError("RUBRIC_INVALID", count=1, details=f"{path}:1:1: fichier de plus de 8 Mo")
    return data


def compiled_path(rubric_id: str) -> Path:
    """Return where the precompiled JSON of a shipped rubric stands."""
    return resources.models_dir() / "rubrics" / f"{rubric_id}.json"


def _compiled(rubric_id: str, sha256: str) -> Rubric | None:
    path = compiled_path(rubric_id)
    if not path.is_file():
        return None
    data = json.loads(path.read_bytes())
    if data.get("sha256") != sha256:
        return None
    return Rubric.model_validate(data)
