"""Checks rubric and bank YAML: every error at once, each with file, line, column, what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from evalassist.model.rubric import ELEMENT_TYPES, Bank, CoverageNeed, ElementNeed, FacetsNeed, Need, Rubric, ToolsNeed
from evalassist.rubric.repair import PLACEHOLDER, duplicate_keys, repaired
from evalassist.rubric.weak import weaknesses

Keys = list[str | int]
"""A path of keys and indexes in a YAML file."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend (error) or to improve (warning) in a rubric, at a 1-based line and column."""

    file: str
    line: int
    column: int
    message: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        kind = "" if self.severity == "error" else "avertissement : "
        return f"{self.file}:{self.line}:{self.column}: {kind}{self.message}"


def _parse(path: Path, data: bytes, problems: list[Problem]) -> Any:
    """Parse with the fast loader; on failure report the place. Duplicate keys are refused by ruamel."""
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        loaded = YAML(typ="safe").load(data)
    except DuplicateKeyError as error:
        doubled = list(duplicate_keys(data))
        for line, column, key in doubled:
            problems.append(Problem(str(path), line, column, f"clé en double « {key} » : gardez-en une seule"))
        if not doubled:
            problems.append(_at(path, error.problem_mark, "clé en double : gardez-en une seule"))
            return None
        lenient = YAML(typ="safe")
        lenient.allow_duplicate_keys = True
        loaded = lenient.load(data)
        return loaded if isinstance(loaded, dict) else None
    except MarkedYAMLError as error:
        problems.append(_at(path, error.problem_mark, f"YAML illisible ({error.problem}) : vérifiez les guillemets et l'indentation"))
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        problems.append(Problem(str(path), 1, 1, f"YAML illisible ({type(error).__name__}) : enregistrez le fichier en UTF-8"))
    else:
        if isinstance(loaded, dict):
            return loaded
        problems.append(Problem(str(path), 1, 1, "le fichier doit contenir des clés (schema, id, blocks…)"))
    return None


def _at(path: Path, mark: Any, message: str) -> Problem:
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    return Problem(str(path), line, column, message)


class Places:
    """Finds the line and column of a path of keys in a YAML file (round-trip load, made only when there is something to report)."""

    def __init__(self, path: Path, data: bytes) -> None:
        from ruamel.yaml import YAML

        self._path = str(path)
        loader = YAML(typ="rt")
        loader.allow_duplicate_keys = True
        self._root = loader.load(data)

    def problem(self, keys: Sequence[str | int], message: str, severity: Literal["error", "warning"] = "error") -> Problem:
        """Return a problem placed at the deepest key of ``keys`` that exists."""
        node: Any = self._root
        line = column = 0
        for key in keys:
            try:
                if hasattr(node, "keys"):
                    line, column = node.lc.key(key)
                else:
                    line, column = node.lc.item(key)
                node = node[key]
            except (AttributeError, KeyError, IndexError, TypeError):
                break
        return Problem(self._path, line + 1, column + 1, message, severity)


_MESSAGES = {
    "extra_forbidden": "clé inconnue « {key} »{near}",
    "missing": "il manque la clé « {key} »",
    "string_type": "« {key} » doit être un texte entre guillemets",
    "int_type": "« {key} » doit être un nombre entier",
    "int_parsing": "« {key} » doit être un nombre entier",
    "bool_type": "« {key} » doit être true ou false",
    "bool_parsing": "« {key} » doit être true ou false",
    "tuple_type": "« {key} » doit être une liste",
    "literal_error": "valeur refusée pour « {key} » ; attendu : {expected}",
    "union_tag_invalid": "sorte d'exigence inconnue : utilisez element, facets, tools, count ou coverage",
    "union_tag_not_found": "il manque « kind » : element, facets, tools, count ou coverage",
    "model_type": "« {key} » doit contenir des clés",
    "model_attributes_type": "« {key} » doit contenir des clés",
}

_KNOWN_KEYS = (
    "schema",
    "id",
    "version",
    "language",
    "title",
    "certifier",
    "source",
    "validation_rule",
    "deliverables",
    "blocks",
    "competencies",
    "criteria",
    "code",
    "text",
    "observable",
    "requires",
    "anchors",
    "question",
    "kind",
    "types",
    "min",
    "max",
    "fields",
    "counts",
    "complete",
    "facets",
    "label",
    "any",
    "reason",
    "of",
    "cues",
    "items",
    "rubric",
    "positive",
    "negative",
)


def _translate(error: Mapping[str, Any]) -> str:
    key = str(error["loc"][-1]) if error["loc"] else ""
    template = _MESSAGES.get(str(error["type"]), "« {key} » : valeur refusée ({type})")
    near = ""
    if error["type"] == "extra_forbidden":
        from rapidfuzz import process

        found = process.extractOne(key, _KNOWN_KEYS, score_cutoff=60)
        near = f" ; vouliez-vous dire « {found[0]} » ?" if found else ""
    expected = str(error.get("ctx", {}).get("expected", "")).replace(" or ", " ou ").replace("'", "")
    return template.format(key=key, near=near, expected=expected, type=error["type"])


def check_rubric(
    contents: Mapping[Path, bytes], sha256: str, *, warn: bool = False, detectors: Mapping[str, Sequence[str]] | None = None
) -> tuple[Rubric | None, list[Problem]]:
    """Check a rubric file (first of ``contents``) and its banks.

    Returns the rubric with its banks, or None when it cannot be built, and every problem found, in file order. With ``warn`` the
    weaknesses are looked for too (``evalassist.rubric.weak``); ``detectors`` maps element types to the fields their detectors fill.
    """
    problems: list[Problem] = []
    paths = list(contents)
    parsed = {path: _parse(path, contents[path], problems) for path in paths}
    main = parsed[paths[0]]
    if main is None:
        return None, sorted(problems)
    rubric: Rubric | None = None
    places: dict[Path, Places] = {}

    def place(path: Path) -> Places:
        if path not in places:
            places[path] = Places(path, contents[path])
        return places[path]

    banks: dict[str, Bank] = {}
    for path in paths[1:]:
        if parsed[path] is not None:
            problems.extend(_check_bank(path, parsed[path], banks, place))
    try:
        rubric = Rubric.model_validate({**main, "sha256": sha256})
    except ValidationError as error:
        for item in error.errors():
            keys = [
                part for part in item["loc"] if part not in ("element", "facets", "tools", "count", "coverage") or item["loc"][-1] == part
            ]
            problems.append(place(paths[0]).problem(_strip_tags(item["loc"], main) or keys, _translate(item)))
        mended = repaired(main)
        if mended is not None:
            problems.extend(item for item in _semantics(mended, place(paths[0])) if PLACEHOLDER not in item.message)
        return None, sorted(set(problems))
    problems.extend(_semantics(rubric, place(paths[0]) if _needs_places(rubric) else None))
    known = {criterion.id for _, _, criterion in rubric.criteria()}
    for path in paths[1:]:
        if parsed[path] is None:
            continue
        owner = parsed[path].get("rubric", rubric.id)
        if owner != rubric.id:
            problems.append(place(path).problem(["rubric"], f"cette banque est celle de « {owner} », pas de « {rubric.id} »"))
        entries = parsed[path].get("criteria")
        for identifier in entries if isinstance(entries, dict) else ():
            if identifier not in known:
                message = f"le critère « {identifier} » n'est pas dans le référentiel{_near(str(identifier), sorted(known))}"
                problems.append(place(path).problem(["criteria", identifier], message))
    whole = _with_banks(rubric, banks)
    if warn:
        found: list[tuple[list[str | int], str]] = []
        weaknesses(whole, lambda keys, message: found.append((keys, message)), detectors)
        problems.extend(place(paths[0]).problem(keys, message, "warning") for keys, message in found)
    return whole, sorted(problems)


def _strip_tags(loc: Iterable[str | int], root: Any) -> list[str | int]:
    """Drop the discriminator tags pydantic puts into the location, by walking the data itself."""
    node: Any = root
    keys: list[str | int] = []
    for part in loc:
        index: Any = part
        if (isinstance(node, dict) and part in node) or (isinstance(node, list) and isinstance(part, int) and part < len(node)):
            node = node[index]
            keys.append(part)
    return keys


def _check_bank(path: Path, data: Any, banks: dict[str, Bank], place: Any) -> list[Problem]:
    problems: list[Problem] = []
    for key in data:
        if key not in ("schema", "rubric", "criteria"):
            problems.append(place(path).problem([key], f"clé inconnue « {key} » dans une banque de passages"))
    entries = data.get("criteria") or {}
    if not isinstance(entries, dict):
        return [
            *problems,
            place(path).problem(["criteria"], "« criteria » doit contenir des identifiants de critères, chacun avec ses passages"),
        ]
    for identifier, entry in entries.items():
        try:
            bank = Bank.model_validate(entry)
        except ValidationError as error:
            for item in error.errors():
                problems.append(place(path).problem(["criteria", identifier, *item["loc"]], _translate(item)))
            continue
        old = banks.get(identifier, Bank())
        known = {part.id for part in old.parts}
        for rank, part in enumerate(bank.parts):
            if part.id in known:
                message = f"l'identifiant de partie « {part.id} » est employé deux fois"
                problems.append(place(path).problem(["criteria", identifier, "parts", rank, "id"], message))
            known.add(part.id)
        banks[identifier] = Bank(
            positive=old.positive + bank.positive,
            negative=old.negative + bank.negative,
            partial=old.partial + bank.partial,
            parts=old.parts + bank.parts,
        )
    return problems


def _with_banks(rubric: Rubric, banks: Mapping[str, Bank]) -> Rubric:
    return rubric.model_copy(
        update={
            "blocks": tuple(
                bloc.model_copy(
                    update={
                        "competencies": tuple(
                            competency.model_copy(
                                update={
                                    "criteria": tuple(
                                        criterion.model_copy(update={"bank": banks.get(criterion.id, criterion.bank)})
                                        for criterion in competency.criteria
                                    )
                                }
                            )
                            for competency in bloc.competencies
                        )
                    }
                )
                for bloc in rubric.blocks
            )
        }
    )


def _needs_places(rubric: Rubric) -> bool:
    return bool(_semantics(rubric, None))


def _semantics(rubric: Rubric, places: Places | None) -> list[Problem]:
    """Check what the types cannot: ids used twice, unknown competences, element types nobody detects, impossible counts."""
    found: list[Problem] = []

    def add(keys: Keys, message: str) -> None:
        found.append(places.problem(keys, message) if places else Problem("", 1, 1, message))

    _once([(["deliverables", d, "id"], item.id) for d, item in enumerate(rubric.deliverables)], "livrable", add)
    _once([(["blocks", b, "id"], item.id) for b, item in enumerate(rubric.blocks)], "bloc", add)
    competencies: list[tuple[Keys, str]] = [
        (["blocks", b, "competencies", c, "id"], item.id)
        for b, bloc in enumerate(rubric.blocks)
        for c, item in enumerate(bloc.competencies)
    ]
    _once(competencies, "compétence", add)
    names = [name for _, name in competencies]
    for index, deliverable in enumerate(rubric.deliverables):
        for name in deliverable.competencies:
            if name not in names:
                message = f"le livrable {deliverable.id} cite la compétence inconnue « {name} »{_near(name, names)}"
                add(["deliverables", index, "competencies"], message)
    seen: list[tuple[Keys, str]] = []
    for b, bloc in enumerate(rubric.blocks):
        for c, competency in enumerate(bloc.competencies):
            for k, criterion in enumerate(competency.criteria):
                keys: Keys = ["blocks", b, "competencies", c, "criteria", k]
                seen.append(([*keys, "id"], criterion.id))
                for n, need in enumerate(criterion.requires):
                    _need(need, [*keys, "requires", n], add)
    _once(seen, "critère", add)
    if not seen:
        add(["blocks"], "le référentiel ne contient aucun critère")
    return found


def _once(items: Iterable[tuple[Keys, str]], what: str, add: Callable[[Keys, str], None]) -> None:
    seen: set[str] = set()
    for keys, name in items:
        if name in seen:
            add(keys, f"l'identifiant de {what} « {name} » est employé deux fois")
        seen.add(name)


def _need(need: Need, keys: Keys, add: Callable[[Keys, str], None]) -> None:
    """Check one requirement: known element types, a minimum that can be reached."""
    if isinstance(need, ElementNeed):
        for name in need.types or ("",):
            if name not in ELEMENT_TYPES:
                add([*keys, "types"], f"type d'élément inconnu « {name} »{_near(name, ELEMENT_TYPES)}")
    low, high = getattr(need, "min", None), getattr(need, "max", None)
    if low is not None and (low < 1 or (high is not None and high < low)):
        add([*keys, "min"], "le minimum doit valoir au moins 1 et ne pas dépasser le maximum")
    size: int | None = None
    if isinstance(need, FacetsNeed):
        size = len(need.facets)
        for index, facet in enumerate(need.facets):
            if not facet.any:
                add([*keys, "facets", index, "any"], f"l'aspect « {facet.label} » n'a aucun mot à chercher (clé « any »)")
    elif isinstance(need, ToolsNeed):
        size = len(need.any)
    elif isinstance(need, CoverageNeed):
        size = len(need.items)
        if any(not item for item in need.items):
            add([*keys, "items"], "un point de la liste à couvrir est vide : donnez-lui au moins un nom")
    if size == 0:
        add(keys, "cette exigence ne nomme rien à chercher : complétez sa liste")
    elif size is not None and low is not None and low > size:
        add([*keys, "min"], f"le minimum ({low}) dépasse ce que la liste peut donner ({size})")


def _near(name: str, known: Sequence[str]) -> str:
    from rapidfuzz import process

    near = process.extractOne(name, known, score_cutoff=55)
    return f" ; vouliez-vous dire « {near[0]} » ?" if near else ""
