"""The measured figures that ship with the models, for the transparency page of every format."""

from __future__ import annotations

import json
from dataclasses import dataclass

from evalassist import resources

DEFAULT_FAILURES = (
    "Un contenu placé dans une image peut rester illisible ; le critère est alors « non vérifiable », jamais « non trouvé ».",
    "Un travail formulé avec des mots très éloignés de l'usage du métier peut échapper à l'outil.",
    "Un passage bien tourné mais creux peut être relevé à tort : la citation est là pour être lue.",
)

WHERE_FROM = (
    "Ces chiffres décrivent l'outil sur des dossiers d'essai fictifs, écrits et étiquetés par des modèles de langue, sans examinateur humain ; "
    "ils ne disent rien de ce dossier-ci."
)


@dataclass(frozen=True)
class Figures:
    """Measures as (label, value, detail), and the known failures, in French."""

    measures: tuple[tuple[str, str, str], ...]
    failures: tuple[str, ...]


def figures() -> Figures:
    """Return the figures of ``models/figures.json``; no measure, and the usual failures, when the file is not shipped or cannot be read."""
    try:
        data = json.loads((resources.models_dir() / "figures.json").read_text(encoding="utf-8"))
        measures = tuple((str(item["label"]), str(item["value"]), str(item.get("detail", ""))) for item in data.get("measures", ()))
        failures = tuple(str(item) for item in data.get("failures", ()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Figures((), DEFAULT_FAILURES)
    return Figures(measures, failures or DEFAULT_FAILURES)
