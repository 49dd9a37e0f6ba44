"""Charts as tables and SmartArt as nested lists, from the data Word keeps beside the drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from evalassist.ingest.build import fold
from evalassist.ingest.docx.ns import DGM, A, C, child, local, number
from evalassist.model.document import Cell, Table

MAX_POINTS = 2000


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart read as a grid: titles outside the grid (chart title, value axis titles) stand in ``titles``."""

    titles: tuple[str, ...]
    table: Table | None


@dataclass(slots=True)
class _Series:
    name: str
    categories: dict[int, str]
    values: dict[int, str]


def show_number(text: str, code: str = "") -> str:
    """Return a cached value as the chart shows it: a percentage when its format says so, float noise cut off."""
    try:
        value = float(text)
    except ValueError:
        return text
    percent = "%" in code
    shown = f"{value * 100 if percent else value:.10g}"
    if "." in code and percent and re.search(r"0\.(0+)%", code):
        digits = len(re.search(r"0\.(0+)%", code)[1])  # type: ignore[index]
        shown = f"{value * 100:.{digits}f}"
    return shown + (" %" if percent else "")


def read_chart(root: etree._Element) -> Chart:
    """Return the titles, series and categories of a ``c:chartSpace``."""
    titles = [_rich(title) for title in _titles(root)]
    corner = ""
    axis_titles: list[str] = []
    for axis in root.iter(C + "catAx", C + "dateAx", C + "serAx", C + "valAx"):
        title = axis.find(C + "title")
        text = _rich(title) if title is not None else ""
        if not text:
            continue
        if axis.tag in (C + "catAx", C + "dateAx") and not corner:
            corner = text
        else:
            axis_titles.append(text)
    series = []
    for element in root.iter(C + "ser"):
        categories = _points(child(element, C + "cat") if child(element, C + "cat") is not None else child(element, C + "xVal"))
        value_holder = child(element, C + "val") if child(element, C + "val") is not None else child(element, C + "yVal")
        name = _points(child(element, C + "tx"))
        plain = child(element, C + "tx", C + "v")
        label = (plain.text or "") if plain is not None else " ".join(name.values())
        series.append(_Series(fold(label), categories, _points(value_holder)))
    return Chart(tuple(text for text in [*titles, *axis_titles] if text), _grid(corner, series))


def read_chart_ex(root: etree._Element) -> Chart:
    """Return the titles and data of a newer chart (funnel, treemap, waterfall…: ``cx:chartSpace``)."""
    titles = [
        fold("".join(t.text or "" for t in title.iter(A + "t"))) or _named_text(title, "v")
        for title in root.iter()
        if local(title) == "title"
    ]
    names = [_named_text(tx, "v") for tx in root.iter() if local(tx) == "tx" and _parent(tx) == "series"]
    series: list[_Series] = []
    for data in (e for e in root.iter() if local(e) == "data" and _parent(e) == "chartData"):
        categories: dict[int, str] = {}
        values: dict[int, str] = {}
        for dimension in data:
            for level in (e for e in dimension if local(e) == "lvl"):
                for point in (e for e in level if local(e) == "pt"):
                    at = number(point.get("idx")) or 0
                    if local(dimension) == "strDim":
                        categories[at] = f"{fold(point.text or '')} {categories.get(at, '')}".strip()
                    else:
                        values[at] = show_number(point.text or "", level.get("formatCode", ""))
        name = names[len(series)] if len(series) < len(names) else ""
        series.append(_Series(name, categories, values))
    return Chart(tuple(text for text in titles if text), _grid("", series))


def _parent(element: etree._Element) -> str:
    above = element.getparent()
    return "" if above is None else local(above)


def _named_text(element: etree._Element, name: str) -> str:
    return fold(" ".join(e.text or "" for e in element.iter() if local(e) == name))


def _titles(root: etree._Element) -> list[etree._Element]:
    title = child(root, C + "chart", C + "title")
    return [] if title is None else [title]


def _rich(title: etree._Element) -> str:
    paragraphs = ["".join(run.text or "" for run in p.iter(A + "t")) for p in title.iter(A + "p")]
    return fold(" ".join(paragraphs)) or fold(" ".join(_points(child(title, C + "tx")).values()))


def _points(holder: etree._Element | None) -> dict[int, str]:
    """Return the cached points of a reference by index; levels of a multi-level one joined, the outermost first."""
    found: dict[int, str] = {}
    if holder is None:
        return found
    levels = list(holder.iter(C + "lvl"))
    if levels:
        count = max((number(p.get("idx")) or 0 for level in levels for p in level.iter(C + "pt")), default=-1) + 1
        for level in levels:
            last = ""
            own = {number(p.get("idx")) or 0: "".join(v.text or "" for v in p.iter(C + "v")) for p in level.iter(C + "pt")}
            for at in range(min(count, MAX_POINTS)):
                last = own.get(at, last)
                found[at] = fold(f"{last} {found.get(at, '')}")
        return found
    shared = next((code.text or "" for code in holder.iter(C + "formatCode")), "")
    numeric = any(True for _ in holder.iter(C + "numCache", C + "numLit"))
    for point in holder.iter(C + "pt"):
        at = number(point.get("idx")) or 0
        text = "".join(v.text or "" for v in point.iter(C + "v"))
        found[at] = show_number(text, point.get("formatCode") or shared) if numeric else fold(text)
        if len(found) >= MAX_POINTS:
            break
    return found


def _grid(corner: str, series: list[_Series]) -> Table | None:
    """Return the data as a table: a header row of series names, one row per category; None without data."""
    series = [one for one in series if one.values or one.categories]
    if not series:
        return None
    rows = sorted({at for one in series for at in (*one.values, *one.categories)})[:MAX_POINTS]
    cells = [Cell(row=0, col=0, text=corner, header=True)]
    cells += [Cell(row=0, col=at, text=one.name, header=True) for at, one in enumerate(series, 1)]
    for line, at in enumerate(rows, 1):
        category = next((one.categories[at] for one in series if one.categories.get(at)), "")
        cells.append(Cell(row=line, col=0, text=category, header=True))
        cells += [Cell(row=line, col=col, text=one.values.get(at, "")) for col, one in enumerate(series, 1)]
    return Table(n_rows=len(rows) + 1, n_cols=len(series) + 1, cells=tuple(cells))


def read_smartart(root: etree._Element) -> list[tuple[int, str]]:
    """Return the texts of a diagram's data model with their depth (1 for the outermost), in the order of the tree."""
    texts: dict[str, str] = {}
    kinds: dict[str, str] = {}
    order: list[str] = []
    for point in root.iter(DGM + "pt"):
        point_id = point.get("modelId", "")
        kinds[point_id] = point.get("type", "node")
        holder = point.find(DGM + "t")
        if holder is not None and kinds[point_id] in ("node", "asst", "doc", "sibTrans", "parTrans"):
            texts[point_id] = fold(" ".join("".join(t.text or "" for t in p.iter(A + "t")) for p in holder.iter(A + "p")))
        order.append(point_id)
    children: dict[str, list[tuple[int, str]]] = {}
    has_parent: set[str] = set()
    for link in root.iter(DGM + "cxn"):
        if link.get("type", "parOf") == "parOf":
            source, target = link.get("srcId", ""), link.get("destId", "")
            children.setdefault(source, []).append((number(link.get("srcOrd")) or 0, target))
            has_parent.add(target)
    found: list[tuple[int, str]] = []
    done: set[str] = set()

    def visit(point_id: str, depth: int) -> None:
        if point_id in done or depth > 30:
            return
        done.add(point_id)
        if texts.get(point_id) and kinds.get(point_id) != "doc":
            found.append((max(1, depth), texts[point_id]))
        for _, target in sorted(children.get(point_id, []), key=lambda pair: pair[0]):
            visit(target, depth + 1)

    for point_id in order:
        if kinds.get(point_id) == "doc":
            visit(point_id, 0)
    for point_id in order:
        if point_id not in has_parent:
            visit(point_id, 1)
    for point_id in order:
        visit(point_id, 1)
    return found
