"""The French words every report format shares: statuses, places, confidence, reasons, field labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.assess.wording import element_name
from evalassist.model.report import CriterionResult, Status
from evalassist.report import reasons

STATUS_WORDS: dict[Status, str] = {
    "present": "montré",
    "partial": "en partie",
    "absent": "non trouvé",
    "not_inspectable": "non vérifiable",
}
"""What a status is called."""

STATUS_MEANING: dict[Status, str] = {
    "present": "des passages du dossier répondent au critère",
    "partial": "le sujet est traité, mais une partie de ce qui est demandé n'a pas été retrouvée",
    "absent": "rien n'a été trouvé dans ce qui a pu être lu",
    "not_inspectable": "le texte ne permet pas de conclure (image non lue, oral, aspect visuel)",
}
"""What a status means, for the legend."""

MENTION_WORDS: dict[str, str] = {
    "definition": "la notion est définie, sans être appliquée au projet",
    "promise": "le travail est annoncé pour plus tard",
    "heading_only": "un titre existe, sans contenu dessous",
    "no_data": "le sujet est nommé, sans les données attendues",
    "instruction": "la consigne est recopiée",
}
"""Why a mention is not evidence."""

UNREAD_WORDS: dict[str, str] = {
    "image": "image", "scan": "page numérisée", "smartart": "schéma SmartArt", "chart": "graphique", "encrypted": "partie protégée", "embedded": "objet incorporé",
    "page": "page", "other": "autre contenu",
}  # fmt: skip
"""What could not be read."""

FORM_WORDS: dict[str, str] = {
    "table": "tableau", "list": "liste", "prose": "texte suivi", "cards": "fiches", "textboxes": "zones de texte", "image": "image lue par reconnaissance de caractères",
    "smartart": "schéma SmartArt",
}  # fmt: skip
"""The shape an element comes in."""

FIELD_LABELS: dict[str, str] = {
    "strengths": "forces", "weaknesses": "faiblesses", "opportunities": "opportunités", "threats": "menaces", "specific": "spécifique", "measurable": "mesurable",
    "attainable": "atteignable", "relevant": "pertinent", "time_bound": "daté", "metric": "indicateur", "target": "cible chiffrée", "baseline": "point de départ",
    "deadline": "échéance", "name": "nom", "age": "âge", "role": "métier ou rôle", "motivations": "motivations", "frustrations": "freins", "behaviour": "comportements",
    "indicators": "indicateurs", "targets": "valeurs cibles", "values": "valeurs mesurées", "tools": "outils", "dates": "dates", "channels": "canaux", "formats": "formats",
    "themes": "thèmes", "days": "jours couverts", "competitors": "concurrents", "criteria": "critères de comparaison", "lines": "lignes chiffrées", "total": "total",
    "sum_ok": "somme vérifiée", "steps": "étapes", "deadlines": "échéances", "owners": "responsables", "actions": "actions", "budget": "budget", "platform": "plateforme",
    "text": "texte", "hashtags": "mots-dièse", "emoji": "emoji", "mention": "mention de compte", "link": "lien", "cta": "appel à l'action", "media": "média",
    "people": "personnes", "audience": "audience", "justification": "justification", "tone": "ton", "visual": "repères visuels", "legal": "règles juridiques",
    "examples": "exemples", "rules": "règles", "replies": "réponses rédigées", "roles": "rôles", "date": "date", "channel": "canal", "goal": "objectif", "axes": "axes",
    "keywords": "mots-clés", "frequency": "fréquence", "items": "éléments", "computed": "calcul", "stages": "étapes", "sentences": "phrases", "words": "mots",
    "aspects": "aspects traités", "standards": "référentiel d'accessibilité", "subtitles": "sous-titres", "alt": "texte alternatif", "audio_description": "audiodescription",
    "inclusive_writing": "écriture inclusive ou claire", "contrast": "contrastes et caractères", "reading": "lecteur d'écran ou clavier", "cleaning": "ménage des contenus",
    "hosting": "hébergement", "measure": "mesure d'impact", "print": "impression", "reuse": "réemploi", "video": "vidéo sobre", "weight": "poids des fichiers",
    "awareness": "découverte", "consideration": "réflexion", "decision": "décision", "advertising": "publicité signalée", "copyright": "droit d'auteur",
    "image_rights": "droit à l'image", "legal_notice": "mentions légales", "rgpd": "données personnelles", "correct": "calcul juste", "cost": "coût", "gain": "gain",
    "environment": "environnement", "ethics": "éthique", "honest_claims": "promesses vérifiables", "label": "label", "odd": "objectifs de développement durable",
    "social": "action sociale", "territory": "ancrage local", "commented": "capture commentée", "images": "images",
    "results": "résultats visibles", "settings": "réglages visibles",
    "tool": "outil", "headings": "sous-titres de page", "links": "liens", "local": "fiche locale", "long_tail": "longue traîne", "meta_description": "méta-description",
    "positions": "positions suivies", "technical": "technique du site", "title_tag": "balise titre", "errors": "fautes relevées", "rate": "fautes pour cent mots",
}  # fmt: skip
"""What a field of an element is called."""

THREAD_STAGES: dict[str, str] = {
    "diagnosis": "diagnostic", "swot": "diagnostic (SWOT)", "benchmark": "concurrents", "objective": "objectif", "objectives": "objectifs", "smart": "objectif",
    "persona": "persona", "personas": "personas", "target": "cible", "content": "contenus", "axes": "axes de contenu", "calendar": "calendrier",
    "editorial_calendar": "calendrier", "kpi": "indicateur", "kpis": "indicateurs", "budget": "budget", "results": "résultats", "adjustments": "ajustements",
    "action": "action", "action_plan": "plan d'action", "planning": "planning", "event": "événement", "crisis": "gestion de crise", "roi": "retour sur investissement",
}  # fmt: skip
"""What the stages of the fil rouge are called."""


def element_title(type_: str) -> str:
    """Return the name of an element type as a title, without article ("Analyse SWOT")."""
    name = element_name(type_)
    for article in ("une ", "un ", "des "):
        if name.startswith(article):
            name = name.removeprefix(article)
            break
    return name[:1].upper() + name[1:]


def thread_kind(kind: str) -> str:
    """Return a link's kind for people: "objective-kpi", "objective>kpi" or "objective_to_kpi" -> "objectif → indicateur"."""
    flat = kind.replace("_to_", "-").replace("->", "-").replace(">", "-").replace("→", "-").replace(":", "-").replace(".", "-")
    parts = [part.strip() for part in flat.split("-") if part.strip()]
    return " → ".join(THREAD_STAGES.get(part, part.replace("_", " ")) for part in parts) or kind


def place_text(page: int | None, section: Sequence[str]) -> str:
    """Return where something stands: "p. 12 · 3. Objectifs › 3.2 Cibles"; never empty."""
    path = " › ".join(section[-2:])
    page_text = f"p. {page}" if page else ""
    return " · ".join(part for part in (page_text, path) if part) or "début du dossier"


CONFIDENCE_SURE = 0.75
"""Calibrated confidence from which a reading is called « assez sûre »: the highest word the shipped calibration can honestly reach."""

CONFIDENCE_MEANING: dict[str, str] = {
    "lecture assez sûre": "sur les dossiers d'essai, l'outil avait raison à peu près quatre fois sur cinq",
    "lecture probable": "à peu près six fois sur dix",
    "à vérifier": "une fois sur deux, parfois moins",
}
"""What the words of confidence mean, surest first."""

NOT_READ = "à regarder vous-même"
"""Said instead of a confidence where the text does not let the tool conclude."""


def confidence_words(result: CriterionResult) -> str:
    """Return the calibrated confidence in words, never a figure: "à vérifier" below the model's threshold, ``NOT_READ`` where it cannot tell."""
    if result.status == "not_inspectable":
        return NOT_READ
    if result.to_verify:
        return "à vérifier"
    return "lecture assez sûre" if result.confidence >= CONFIDENCE_SURE else "lecture probable"


_SIDES: dict[Status, tuple[str, str]] = {
    "present": ("Ce qui va dans ce sens", "Ce qui invite à la prudence"),
    "partial": ("Ce qui est là", "Ce qui retient"),
    "absent": ("En sens contraire", "Ce qui a pesé"),
    "not_inspectable": ("Ce qui est là", "Ce qui retient"),
}


def confidence_reason(result: CriterionResult) -> str:
    """Return why the tool reads this status, as facts about the passages in French sentences; empty when the report names none."""
    if result.status == "not_inspectable":
        return "Le texte ne suffit pas pour conclure : regardez le dossier lui-même."
    favourable, doubtful = reasons.facts(result)
    names = _SIDES[result.status]
    parts = [f"{name} : {' ; '.join(items)}." for name, items in zip(names, (favourable, doubtful), strict=True) if items]
    if result.status == "absent":
        parts.reverse()
    if result.to_verify:
        parts.append("Les indices se partagent : relisez le passage avant de conclure.")
    return " ".join(parts)


def field_value(value: bool | int | float | str | None) -> str:
    """Return a field's value for people: booleans become "oui" and "non", null becomes an em dash."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    return str(value)


def row_text(text: str) -> str:
    """Return a quote for a format without cells: the bars between the cells of a table's row become middle dots; the words do not move."""
    return text.replace(" | ", " · ") if " | " in text else text


def french_spaces(text: str) -> str:
    """Return one of our own texts with the no-break spaces French asks for, before ; : ! ? » and after « (never for a dossier's words)."""
    return re.sub(r"« ", "«\u00a0", re.sub(r" (?=[;:!?»](?:[\s<).,]|$))", "\u00a0", text))
