"""Makes a rubric that does not fit its types fit them, so that one reading reports every error: types first, then meaning."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from evalassist.model.rubric import Rubric

_ROUNDS = 4
PLACEHOLDER = "\u2400"
"""Begins every text put in for a missing or refused one; an error about such a text is not the author's."""

_LISTS = frozenset({"blocks", "competencies", "criteria", "types", "facets", "any", "items"})
_NEED = {"kind": "facets", "facets": [{"label": PLACEHOLDER, "any": [PLACEHOLDER]}]}


def repaired(data: Mapping[str, Any]) -> Rubric | None:
    """Return the rubric built from ``data`` with every refused value dropped or replaced by a placeholder; None when that fails.

    Positions in lists are kept, so that the place of an error found in the result is its place in the file. Never used to assess.
    """
    copied: Any = copy.deepcopy(dict(data))
    for _ in range(_ROUNDS):
        try:
            return Rubric.model_validate(copied)
        except ValidationError as error:
            for number, item in enumerate(error.errors()):
                _mend(copied, item["loc"], str(item["type"]), number)
    return None


def _mend(root: Any, loc: Sequence[Any], kind: str, number: int) -> None:
    node, path = root, []
    for part in loc:
        inside = (isinstance(node, dict) and part in node) or (isinstance(node, list) and isinstance(part, int) and part < len(node))
        if inside:
            path.append((node, part))
            node = node[part]
    if kind == "missing":
        target = node if isinstance(node, dict) else None
        if target is not None:
            target[loc[-1]] = _empty(str(loc[-1]), number)
        return
    if not path:
        return
    parent, key = path[-1]
    if kind == "extra_forbidden":
        parent.pop(key, None)
    elif kind.startswith("union_tag"):
        parent[key] = copy.deepcopy(_NEED)
    elif isinstance(parent, dict) and key in (
        "observable",
        "min",
        "max",
        "complete",
        "reason",
        "counts",
        "requires",
        "anchors",
        "deliverables",
    ):
        parent.pop(key, None)
        if key == "min" and parent.get("kind") == "count":
            parent["min"] = 1
    else:
        parent[key] = _empty(str(key), number)


def _empty(key: str, number: int) -> Any:
    if key in _LISTS:
        return []
    return 1 if key in ("min", "schema") else f"{PLACEHOLDER}{number}"


def duplicate_keys(data: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield (line, column, key), 1-based, for each key written a second time in its mapping; nothing when the YAML cannot be read."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.nodes import MappingNode, SequenceNode

    try:
        root = YAML(typ="rt", pure=True).compose(data)
    except (YAMLError, UnicodeDecodeError, ValueError, RecursionError):
        return
    stack, visited = [root], set()
    while stack:
        node = stack.pop()
        if node is None or id(node) in visited:
            continue
        visited.add(id(node))
        if isinstance(node, MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                name = str(key.value)
                if name in seen:
                    yield key.start_mark.line + 1, key.start_mark.column + 1, name
                seen.add(name)
                stack.append(value)
        elif isinstance(node, SequenceNode):
            stack.extend(node.value)
