"""A comparison of two rubrics as text or JSON."""

from __future__ import annotations

import dataclasses
import json

from evalassist.rubric.diff import Change, RubricDiff

_TITLES = {
    "added": "Critères nouveaux",
    "removed": "Critères retirés",
    "reworded": "Critères reformulés",
    "renumbered": "Critères renumérotés",
    "renumbered_reworded": "Critères renumérotés et reformulés",
}


def diff_text(diff: RubricDiff) -> str:
    """Return the comparison in French: what changed, then what to do with the examples kept for the old version."""
    same = diff.of("unchanged")
    lines = [f"{diff.old} → {diff.new}", f"{len(same)} critère(s) inchangé(s)"]
    for line in diff.structure:
        lines.append(f"  {line}")
    for kind, title in _TITLES.items():
        found = [item for item in diff.changes if item.kind == kind]
        if found:
            lines += ["", f"{title} ({len(found)})"]
            for item in found:
                lines += _lines(item)
    quiet = [item for item in same if item.needs or item.moved]
    if quiet:
        lines += ["", f"Même texte, mais exigences ou place changées ({len(quiet)})"]
        lines += [f"  {item.new}{_notes(item)}" for item in quiet]
    return "\n".join([*lines, "", *advice(diff)])


def _lines(item: Change) -> list[str]:
    name = item.new if item.old in (None, item.new) else item.old if item.new is None else f"{item.old} → {item.new}"
    score = f" (ressemblance {item.similarity:.0f} %)" if item.old and item.new and item.kind != "renumbered" else ""
    lines = [f"  {name}{score}{_notes(item)}"]
    if item.old_text and item.kind != "renumbered":
        lines.append(f"    - {item.old_text}")
    if item.new_text:
        lines.append(f"    {'+' if item.kind != 'renumbered' else '='} {item.new_text}")
    return lines


def _notes(item: Change) -> str:
    notes = []
    if item.moved:
        notes.append(f"passe de {item.moved[0]} à {item.moved[1]}")
    if item.needs:
        notes.append("exigences modifiées")
    if item.reused:
        notes.append("attention : l'identifiant existe dans l'autre version pour un autre critère")
    return f" [{' ; '.join(notes)}]" if notes else ""


def advice(diff: RubricDiff) -> list[str]:
    """Return the French lines that say what becomes of the example passages, with their numbers."""

    def total(items: tuple[Change, ...]) -> int:
        return sum(item.examples for item in items)

    kept, moved = diff.of("unchanged"), diff.of("renumbered")
    reread, gone, fresh = diff.of("reworded", "renumbered_reworded"), diff.of("removed"), diff.of("added")
    lines = ["Exemples gardés dans la banque"]
    lines.append(f"  à garder tels quels : {total(kept)} passage(s) de {len(kept)} critère(s)")
    if moved:
        names = ", ".join(f"{item.old} → {item.new}" for item in moved)
        lines.append(f"  à garder en changeant l'identifiant : {total(moved)} passage(s) ({names})")
    if reread:
        names = ", ".join(f"{item.old} → {item.new}" if item.old != item.new else str(item.new) for item in reread)
        lines.append(f"  à relire, le critère ne dit plus la même chose : {total(reread)} passage(s) ({names})")
    if gone:
        lines.append(f"  à retirer ou à reclasser : {total(gone)} passage(s) ({', '.join(str(item.old) for item in gone)})")
    if fresh:
        lines.append(f"  à écrire, aucun exemple : {', '.join(str(item.new) for item in fresh)}")
    return lines


def diff_json(diff: RubricDiff) -> str:
    """Return the comparison as JSON: old, new, structure, changes, id_map."""
    changes = [dataclasses.asdict(item) for item in diff.changes]
    data = {"old": diff.old, "new": diff.new, "structure": diff.structure, "changes": changes, "id_map": diff.id_map()}
    return json.dumps(data, ensure_ascii=False, indent=2)
