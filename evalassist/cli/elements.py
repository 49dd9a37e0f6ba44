"""``evalassist elements``: what each detector of expected elements looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from evalassist.elements.base import Detector


@click.command("elements", context_settings={"max_content_width": 100})
@click.argument("type_", metavar="[TYPE]", required=False)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Texte à lire, ou JSON.")
def command(type_: str | None, format_: str) -> None:
    """Décrire les éléments que l'outil sait reconnaître (SWOT, objectif SMART, persona…).

    Sans TYPE, la liste ; avec un TYPE, sa page : comment il est reconnu, ses champs, ce qui le rend complet.

    \b
    Exemples :
      evalassist elements
      evalassist elements swot
    """
    import json

    from evalassist.elements.base import registry

    known = registry()
    if type_ is None:
        if format_ == "json":
            click.echo(json.dumps([as_data(item) for item in known.values()], ensure_ascii=False, indent=2))
            return
        width = max(len(name) for name in known)
        for name, item in known.items():
            click.echo(f"{name:<{width}}  {item.title}")
        return
    item = find_detector(known, type_)
    click.echo(json.dumps(as_data(item), ensure_ascii=False, indent=2) if format_ == "json" else page(item))


def find_detector(known: dict[str, Detector], name: str) -> Detector:
    """Return the detector of type ``name``; ELEMENT_UNKNOWN with the nearest type otherwise."""
    wanted = name.strip().casefold().replace("-", "_")
    if wanted in known:
        return known[wanted]
    import difflib

    from evalassist.model.errors import EvalAssistError

    near = difflib.get_close_matches(wanted, known, n=1, cutoff=0.5)
    raise EvalAssistError("ELEMENT_UNKNOWN", name=name, hint=f" ; vouliez-vous dire « {near[0]} » ?" if near else "")


def as_data(item: Detector) -> dict[str, object]:
    """Return what there is to know of a detector, for JSON."""
    return {"type": item.type, "title": item.title, "fields": item.fields, "required": item.required, "doc": item.doc}


def page(item: Detector) -> str:
    """Return the doc page of a detector in French: its text, its fields with their labels, what makes it complete."""
    from evalassist.report.words import FIELD_LABELS

    width = max((len(name) for name in item.fields), default=0)
    lines = [f"{item.type} : {item.title}", "", item.doc, "", "Champs du rapport (* : nécessaire pour « complet ») :"]
    for name in item.fields:
        mark = "*" if name in item.required else " "
        lines.append(f"  {mark} {name:<{width}}  {FIELD_LABELS.get(name, '')}".rstrip())
    return "\n".join(lines)
