"""French names of element types and of their fields, for messages."""

from __future__ import annotations

ELEMENT_NAMES: dict[str, str] = {
    "swot": "une analyse SWOT",
    "smart": "un objectif SMART",
    "persona": "un persona",
    "kpi": "un tableau d'indicateurs",
    "editorial_calendar": "un calendrier éditorial",
    "benchmark": "une comparaison de concurrents",
    "budget": "un budget chiffré",
    "planning": "un planning",
    "action_plan": "un plan d'action",
    "post_example": "un exemple de publication",
    "influencer_list": "une liste d'influenceurs",
    "editorial_charter": "une charte éditoriale",
    "moderation": "des règles ou réponses de modération",
    "crisis": "un protocole de crise",
    "event": "un événement",
    "veille": "un dispositif de veille",
    "recommendations": "des recommandations",
    "roi": "un calcul de retour sur investissement",
    "funnel": "un parcours en étapes (tunnel)",
    "seo": "un travail de référencement",
    "legal": "un point de droit",
    "accessibility": "un point d'accessibilité",
    "eco": "une pratique de sobriété numérique",
    "rse": "une démarche de responsabilité sociétale",
    "screenshot": "une capture d'écran",
    "spelling": "un contrôle d'orthographe",
}

FIELD_NAMES: dict[str, str] = {
    "strengths": "moins de deux forces",
    "weaknesses": "moins de deux faiblesses",
    "opportunities": "moins de deux opportunités",
    "threats": "moins de deux menaces",
    "specific": "pas assez précis (qui, quoi, où)",
    "measurable": "pas de valeur cible chiffrée",
    "attainable": "ni point de départ ni moyens repérés",
    "relevant": "lien avec le besoin de l'organisation non repéré",
    "time_bound": "pas d'échéance repérée",
    "name": "pas de nom",
    "age": "pas d'âge",
    "role": "pas de métier ni de rôle",
    "motivations": "motivations absentes",
    "frustrations": "freins absents",
    "behaviour": "comportements absents",
    "indicators": "trop peu d'indicateurs",
    "targets": "pas de valeur cible",
    "values": "pas de valeur mesurée",
    "tools": "pas d'outil de mesure",
    "dates": "pas de dates",
    "channels": "pas de canal",
    "formats": "pas de format",
    "themes": "pas de thème",
    "days": "période trop courte",
    "competitors": "trop peu de concurrents",
    "criteria": "trop peu de critères de comparaison",
    "lines": "trop peu de lignes chiffrées",
    "total": "pas de total",
    "sum_ok": "le total ne correspond pas à la somme des lignes",
    "steps": "trop peu d'étapes",
    "deadlines": "pas d'échéances",
    "owners": "pas de responsables",
    "actions": "trop peu d'actions",
    "budget": "pas de budget",
    "platform": "plateforme non précisée",
    "text": "pas de texte",
    "hashtags": "pas de mot-dièse",
    "emoji": "pas d'emoji",
    "mention": "pas de mention de compte",
    "link": "pas de lien",
    "cta": "pas d'appel à l'action",
    "media": "pas de média",
    "people": "trop peu de personnes",
    "audience": "pas d'audience chiffrée",
    "justification": "pas de justification",
    "tone": "ton non défini",
    "visual": "pas de repères visuels",
    "legal": "pas de règles juridiques",
    "examples": "pas d'exemples",
    "rules": "pas de règles",
    "replies": "pas de réponses rédigées",
    "roles": "pas de rôles",
    "date": "pas de date",
    "channel": "pas de canal",
    "goal": "pas d'objectif",
    "axes": "trop peu d'axes",
    "keywords": "pas de mots-clés",
    "frequency": "pas de fréquence",
    "items": "trop peu d'éléments",
    "computed": "pas de calcul",
    "stages": "étapes du parcours incomplètes",
    "awareness": "étape de découverte absente",
    "consideration": "étape de réflexion absente",
    "decision": "étape de décision absente",
    "metric": "pas d'indicateur",
    "target": "pas de valeur cible",
    "baseline": "pas de point de départ",
    "deadline": "pas d'échéance",
    "correct": "le résultat ne correspond pas aux chiffres donnés",
    "cost": "pas de coût",
    "gain": "pas de gain",
    "commented": "capture non commentée",
    "settings": "pas de réglages visibles",
    "results": "pas de résultats visibles",
}

COUNT_NAMES: dict[str, str] = {
    "strengths": "forces",
    "weaknesses": "faiblesses",
    "opportunities": "opportunités",
    "threats": "menaces",
    "indicators": "indicateurs",
    "days": "jours couverts",
    "competitors": "concurrents",
    "criteria": "critères de comparaison",
    "lines": "lignes chiffrées",
    "steps": "étapes",
    "actions": "actions",
    "people": "personnes",
    "axes": "axes",
    "tools": "outils",
    "replies": "réponses rédigées",
    "items": "recommandations",
    "stages": "étapes du parcours",
    "aspects": "aspects",
    "images": "captures",
}


SOFT_TYPES = frozenset(
    {"seo", "legal", "accessibility", "eco", "rse", "recommendations", "spelling", "event", "editorial_charter", "moderation"}
)
"""Types told by words more than by form: where something was found, that none was recognised says little."""

SPOKEN: dict[str, tuple[str, ...]] = {
    "swot": ("forces", "faiblesses", "atouts", "points faibles"),
    "smart": ("objectif*",),
    "kpi": ("kpi", "indicateur*"),
    "editorial_calendar": ("calendrier*", "planning", "semaine du", "semaine 1", "programmation"),
    "benchmark": ("benchmark", "concurren*"),
    "planning": ("planning", "rétroplanning", "gantt", "échéance*"),
    "action_plan": ("plan d'action*", "qui fait quoi"),
    "funnel": ("tunnel", "entonnoir", "parcours"),
    "editorial_charter": ("charte", "ligne éditoriale", "ton", "gabarit*"),
    "moderation": ("modér*", "commentaires"),
    "seo": ("référencement", "seo", "mot-clé*", "mots-clés", "requête*", "longue traîne", "mots"),
    "legal": ("droits d'auteur", "droit à l'image", "mentions légales", "rgpd", "autorisation*", "créditée*", "cession"),
    "accessibility": ("sous-titr*", "texte alternatif", "rgaa", "wcag", "audiodescription"),
    "eco": ("sobriété", "éco-conception", "allég*", "compress*", "empreinte"),
    "rse": ("rse", "odd", "développement durable", "responsabilité", "objectifs de l'onu", "papier certifié", "recycl*"),
    "recommendations": ("recommand*", "préconis*", "je propose", "nous proposons", "je conseille", "il faut"),
}
"""Words that, said as done, forbid to write that nothing of a type stands anywhere."""

SEVERAL = frozenset({"smart", "persona", "kpi", "post_example", "benchmark", "event", "screenshot"})
"""Types that come several times in a dossier, each instance with what it lacks."""


def element_name(type_: str) -> str:
    """Return the French name of an element type, with its article."""
    return ELEMENT_NAMES.get(type_, type_)


def element_noun(type_: str) -> str:
    """Return the French name of an element type without its article ("analyse SWOT")."""
    name = element_name(type_)
    article, _, rest = name.partition(" ")
    return rest if article in ("un", "une", "des") and rest else name


def capital(text: str) -> str:
    """Return ``text`` with its first letter in upper case, the others as they are."""
    return text[:1].upper() + text[1:]


def field_name(type_: str, name: str) -> str:
    """Return what to say when the field ``name`` of an element of this type is missing."""
    return FIELD_NAMES.get(name, "une partie attendue n'a pas été retrouvée")


def count_name(name: str, found: int, minimum: int) -> str:
    """Return what to say when the field ``name`` counts ``found`` things where ``minimum`` are asked for ("au moins 5 indicateurs à montrer, nous en comptons 2")."""
    if minimum < 2 or name not in COUNT_NAMES:
        return FIELD_NAMES.get(name, "une partie attendue n'a pas été retrouvée")
    counted = f"nous en comptons {found}" if found else "nous n'en voyons pas"
    return f"au moins {minimum} {COUNT_NAMES[name]} à montrer, {counted}"
