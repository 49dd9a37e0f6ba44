"""The Markdown report (CommonMark with pipe tables): nothing of the dossier is read as Markdown or HTML."""

from __future__ import annotations

import re

from evalassist.report.flow import Bullets, Decision, Grid, Heading, Node, Para, Quote, shown
from evalassist.report.words import french_spaces

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LEAD = re.compile(r"^(\s*)([-+=]|\d{1,9}[.)])(?=\s|$|-|=)")


def escape(text: str) -> str:
    """Return one line of text so that Markdown shows it as it is."""
    flat = " ".join(shown(text).split())
    return _LEAD.sub(lambda match: match[1] + re.sub(r"([-+=.)])", r"\\\1", match[2]), _SPECIAL.sub(r"\\\1", flat))


def render(nodes: list[Node]) -> bytes:
    """Return the nodes as Markdown, UTF-8, ending with a new line."""
    return ("\n\n".join(part for part in (_node(node) for node in nodes) if part) + "\n").encode("utf-8")


def _node(node: Node) -> str:
    if isinstance(node, Heading):
        return f"{'#' * node.level} {escape(node.text)}"
    if isinstance(node, Para):
        label = f"**{escape(node.label)}** : " if node.label and node.text else f"**{escape(node.label)}**" if node.label else ""
        return french_spaces(label) + escape(node.text)
    if isinstance(node, Quote):
        lines = [escape(line) for line in node.text.split("\n") if line.strip()]
        return "\n".join([*(f"> {line}  " for line in lines), f"> — *{escape(node.cite)}*"])
    if isinstance(node, Bullets):
        return "\n".join(f"- {escape(item)}" for item in node.items)
    if isinstance(node, Decision):
        return "Décision : ☐ montré ☐ en partie ☐ non trouvé ☐ non vérifiable — Notes :"
    return _grid(node)


def _grid(grid: Grid) -> str:
    width = max([len(grid.header), *(len(row) for row in grid.rows)])

    def line(cells: tuple[str, ...]) -> str:
        texts = ["<br>".join(escape(part) for part in cell.split("\n")) for cell in cells]
        return f"| {' | '.join(texts + [''] * (width - len(texts)))} |"

    return "\n".join([line(grid.header), "|" + " --- |" * width, *(line(row) for row in grid.rows)])
