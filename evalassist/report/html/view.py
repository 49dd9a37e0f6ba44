"""What the templates are given: plain values, nothing computed twice, nothing that is a mark."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from evalassist.model.document import Block, Document
from evalassist.model.report import Report
from evalassist.model.rubric import Rubric
from evalassist.report import cards, figures, maps

SHOWN_KINDS = frozenset({"heading", "paragraph", "list_item", "table", "caption", "footnote", "image"})
"""Kinds of blocks the passage window shows."""

MANY = 120
"""Criteria beyond which the detail of each one is set aside (in a noscript element) and put in place by the script, near the screen first."""


def _tree(report: Report, rubric: Rubric) -> list[dict[str, Any]]:
    """Return blocs -> competences -> results, in the rubric's order; results unknown to the rubric come last."""
    blocs = {bloc.id: bloc.title for bloc in rubric.blocks}
    titles = {competency.id: competency.title for bloc in rubric.blocks for competency in bloc.competencies}
    tree: dict[str, dict[str, Any]] = {}
    for result in report.criteria:
        bloc = tree.setdefault(result.block, {"id": result.block, "title": blocs.get(result.block, ""), "competencies": {}})
        row = bloc["competencies"].setdefault(
            result.competency, {"id": result.competency, "title": titles.get(result.competency, ""), "results": []}
        )
        row["results"].append(result)
    return [{**bloc, "competencies": list(bloc["competencies"].values())} for bloc in tree.values()]


def _deliverable_title(report: Report, rubric: Rubric) -> str:
    return next((item.title for item in rubric.deliverables if item.id == report.rubric.deliverable), "")


def _common(report: Report, rubric: Rubric) -> dict[str, Any]:
    known = figures.figures()
    return {
        "tree": _tree(report, rubric),
        "deliverable_title": _deliverable_title(report, rubric),
        "figures": known,
        "beside": {item.id: "" for item in report.criteria} | known.beside(rubric),
        "kind_header": figures.GROUP_HEADER,
        "kind_rows": known.rows(report.rubric.id),
        "kind_words": figures.GROUP_WORDS,
        "kind_meanings": figures.kind_meanings(),
        "figures_from": figures.WHERE_FROM,
        "rubric": rubric,
    }


def unread_groups(report: Report) -> list[dict[str, Any]]:
    """Return what could not be read, grouped by kind and reason: ``kind``, ``reason``, ``count``, ``places`` (at most six are named)."""
    from evalassist.report import words

    grouped: dict[tuple[str, str], list[str]] = {}
    for item in report.dossier.unread:
        place = words.place_text(item.page, item.section)
        if item.near and item.near not in item.section:
            place += f", sous « {item.near} »"
        grouped.setdefault((words.UNREAD_WORDS[item.kind], item.reason), []).append(place)
    found = []
    for (kind, reason), places in grouped.items():
        named = list(dict.fromkeys(places))
        rest = " ; et ailleurs" if len(named) > 6 else ""
        found.append({"kind": kind, "reason": reason.rstrip("."), "count": len(places), "places": " ; ".join(named[:6]) + rest})
    return found


def examiner(report: Report, document: Document, rubric: Rubric) -> dict[str, Any]:
    """Return the context of the examiner's reading."""
    return _common(report, rubric) | {
        "unread": unread_groups(report),
        "groups": cards.groups(report, document),
        "sections": maps.section_map(report, document),
        "pages": maps.page_map(report, document),
        "planned": maps.timeline(report),
        "matrix": maps.thread_matrix(report),
        "thread_links": {(id(report.threads[at]), name): link for (at, name), link in maps.thread_links(report, document).items()},
        "key": lambda thread, name: (id(thread), name),
        "names": {element.id: element.name or element.type for element in report.elements},
        "data": island(_data(report)),
        "blocks": island(
            [_block(block) for block in document.blocks if block.kind in SHOWN_KINDS and (block.text or block.kind == "image")]
        ),
        "later": len(report.criteria) > MANY,
    }


def island(data: Any) -> Any:
    """Return ``data`` as JSON that cannot end the script element it stands in."""
    from markupsafe import Markup

    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704 - every character that could leave the element is escaped above


def _data(report: Report) -> dict[str, Any]:
    return {
        "dossier": {"file": report.dossier.file, "sha256": report.dossier.sha256},
        "rubric": {
            "id": report.rubric.id,
            "version": report.rubric.version,
            "sha256": report.rubric.sha256,
            "deliverable": report.rubric.deliverable,
        },
        "tool": {"name": report.tool.name, "version": report.tool.version},
        "criteria": {
            item.id: {"status": item.status, "evidence": [[e.block_id, e.start, e.end, e.quote] for e in item.evidence]}
            for item in report.criteria
        },
    }


def _block(block: Block) -> list[Any]:
    """Return [id, kind, level, page, text or rows of cells (text, row span, column span, header)]."""
    content: Any = block.text or (block.alt or "")
    if block.table is not None:
        rows: list[list[Any]] = [[] for _ in range(block.table.n_rows)]
        for cell in block.table.cells:
            if cell.row < block.table.n_rows:
                rows[cell.row].append([cell.text, cell.row_span, cell.col_span, int(cell.header)])
        content = rows
    return [block.id, block.kind, block.level or 0, block.page or 0, content]


def trainer(report: Report, rubric: Rubric) -> dict[str, Any]:
    """Return the context of the trainer's reading."""
    from evalassist.report import advice

    return _common(report, rubric) | {"competencies": advice.trainer(report, rubric)}


def candidate(report: Report, rubric: Rubric) -> dict[str, Any]:
    """Return the context of the candidate's reading."""
    from evalassist.report import advice

    items = advice.checklist(report, rubric)
    grouped = [(key, title, members) for key, title in advice.GROUPS if (members := [item for item in items if item.group == key])]
    return _common(report, rubric) | {"grouped": grouped, "readability": advice.own_readability(_sentences(items))}


def _sentences(items: Sequence[Any]) -> Iterable[str]:
    for item in items:
        yield from item.missing
        yield from item.how
