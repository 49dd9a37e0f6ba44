"""Objectives and indicators read as measures, and whether an indicator measures an objective.

An indicator is a row (or, in a transposed table, a column) of a KPI element. It measures an objective when both name the same measure
("abonnés", "followers") or the same things ("conventions signées"), on the same network; shared figures (the target, the start) settle doubts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from evalassist.assess.threads._shared import Dossier, Line, figures, has, keys, networks
from evalassist.language.dates import find_dates
from evalassist.language.numerals import find_numbers
from evalassist.language.words import strip_accents
from evalassist.model.element import Element

SAME: dict[str, tuple[str, ...]] = {
    "abonnés": ("abonné", "abonnés", "abonnée", "abonnées", "follower*", "fans"),
    "abonnements": ("abonnement*",),
    "engagement": ("engagement", "taux d'engagement"),
    "interactions": ("interaction*",),
    "réactions": ("réaction*", "like*", "j'aime", "mentions j'aime"),
    "commentaires": ("commentaire*",),
    "partages": ("partage*",),
    "portée": ("portée", "reach", "couverture", "comptes touchés", "personnes touchées", "impression*", "vues"),
    "visites": ("visite*", "visiteur*", "session*", "trafic", "pages vues"),
    "clics": ("clic*", "ctr"),
    "inscriptions": ("inscription*", "inscrit*", "inscrire"),
    "demandes": ("formulaire*", "demande*", "devis", "lead*", "prospect*"),
    "téléchargements": ("téléchargement*", "télécharg*"),
    "ventes": ("vente*", "vendu*", "vendre", "commande*", "achat*"),
    "chiffre d'affaires": ("chiffre d'affaires",),
    "panier moyen": ("panier moyen",),
    "écoutes": ("écoute*", "auditeur*"),
    "candidatures": ("candidature*",),
    "réservations": ("réservation*", "rendez-vous"),
    "avis": ("avis",),
    "dons": ("don", "dons", "donateur*"),
    "adoptions": ("adoption*", "adopté*", "adopter"),
    "adhésions": ("adhésion*", "adhérent*", "sociétaire*", "membre*"),
    "participants": ("participant*", "participation", "fréquentation", "entrées"),
    "démonstrations": ("démo*", "demo*", "essai gratuit"),
    "délai de réponse": (
        "délai de réponse",
        "délai moyen de réponse",
        "temps de réponse",
        "première réponse",
        "temps moyen de réponse",
        "first response",
        "response time",
    ),
}
"""Measures in the words people use; the words of one line name the same thing."""
LOOSE: dict[str, tuple[str, ...]] = {
    "communauté": ("abonnés", "adhésions"),
    "engagement": ("engagement", "interactions", "réactions", "commentaires", "partages"),
    "notoriété": ("portée", "écoutes"),
    "trafic": ("visites", "clics"),
    "conversion": (
        "abonnements",
        "inscriptions",
        "demandes",
        "téléchargements",
        "réservations",
        "ventes",
        "chiffre d'affaires",
        "panier moyen",
        "candidatures",
        "adoptions",
        "dons",
        "participants",
        "adhésions",
    ),
    "avis": ("avis",),
}
"""Families: measures of one family may stand for one another, so that a shared family silences "no indicator measures it"."""
_LOOSE_CUES: dict[str, tuple[str, ...]] = {
    "communauté": ("communauté", "fédérer", "fidélis*", "fidélité", "compte * grandir"),
    "engagement": ("réagir", "animer", "faire parler", "conversation*", "engager"),
    "notoriété": ("notoriété", "visibilité", "connaître", "visible*", "faire connaître", "reconnu*", "connu*"),
    "trafic": ("lien", "trafic", "page d'arrivée"),
    "conversion": ("vente*", "client*", "contrat*", "contact*", "prospect*", "conversion*", "recrut*", "candidat*"),
    "avis": ("avis", "note", "satisfaction", "étoile*", "réputation"),
}
_SUBSCRIBED = re.compile(
    r"\babonne(?:e?s?) (?:payant\w* )?(?:a|au|aux|de|du|des) (?:la |l'|notre |nos |cette |une |un |sa |leur )?"
    r"(?:boite|box|lettre|newsletter|infolettre|offre|formule|journal|revue|magazine|panier|coffret|service|salle|saison|theatre)\w*"
)
"""Subscribers who pay for or receive something, not followers of an account."""
_DELAY = "délai de réponse"
_ANSWERED = re.compile(
    r"\b(?:delais?|temps) (?:\w+ )?(?:de reponse|pour repondre)\b|"
    r"\brepon(?:dre|se|dons|du)\w*\b[^.;|]{0,60}?\b(?:en|sous|dans|moins de)(?: les?| moins de)? "
    r"(?:\d+|un|une|deux|trois|quatre|vingt-quatre|quarante-huit) ?(?:h\b|heures?|min\w*|jours?)"
)
"""How fast messages are answered ("répondre à chaque message en moins de 24 h"): a delay, whatever is answered."""
_MEANS = re.compile(
    r"\b(?:grace a|afin (?:de|que)|pour que|puisqu[e']|parce qu[e']|ce que permet|en (?:mettant|proposant|publiant|utilisant)|au moyen|via|"
    r"c'est jouable|avec quoi|pourquoi :|contre \d|sans quoi|sans lesquel\w*|avec une trame)"
)
_COST = re.compile(r"\b(?:couts?|prix|cpc|cpm|cpa|depenses?)\b")
_RATE = re.compile(r"\b(?:taux|part|pourcentage|proportion|ctr|pour cent)\b|%")
_AIMED = re.compile(r"\b(?:cibles?|vise\w*|attendue?s?|esper\w*|objectifs?|targets?|a atteindre|buts?|prevue?s?)\b")
_SEATS = re.compile(r"\b(?:places?|billet\w*|entrees?|spectat\w*|sieges?|tickets?|jauge)\b")
"""What a show or a visit sells, under its many names."""
_TOOL = re.compile(r"^\W*(?:outils?|logiciels?|applis?|applications?|abonnements?)\b")
"""First head of a table of tools: its rows are no indicators."""
_ROLE = frozenset(
    "indicateur indicateurs kpi quoi mesure mesures cible cibles objectif objectifs visé visée attendu espéré obtenu relevé départ source sources outil "
    "outils instrument valeur résultat résultats fréquence lecture commentaire pourquoi évolution avant après repère ma écart mois semaine période".split()
)


@dataclass(frozen=True)
class Goal:
    """An objective: its element, the words that say what is aimed at (means cut off), its measures, figures and networks."""

    element: Element
    core: str
    measures: frozenset[str]
    loose: frozenset[str]
    things: frozenset[str]
    figures: frozenset[float]
    target: frozenset[float]
    networks: frozenset[str]


@dataclass(frozen=True)
class Indicator:
    """One indicator: its name as written, the line it is quoted by, all its words."""

    element: Element
    name: str
    quote: str
    text: str
    measures: frozenset[str]
    things: frozenset[str]
    figures: frozenset[float]
    networks: frozenset[str]
    aimed: frozenset[float] = frozenset()
    """The figures its table gives as aimed at."""


@lru_cache(maxsize=8192)
def measures_in(text: str) -> frozenset[str]:
    """Return the measures named in ``text``."""
    found = {name for name, cues in SAME.items() if has(cues, text)}
    plain = strip_accents(text)
    if _ANSWERED.search(plain):
        found.add(_DELAY)
    if "abonnés" in found and _SUBSCRIBED.search(plain) and not networks(text):
        found.remove("abonnés")
        found.add("abonnements")
    return frozenset(found)


def families_in(text: str) -> frozenset[str]:
    """Return the loose families of ``text``."""
    named = measures_in(text)
    return frozenset(name for name, parts in LOOSE.items() if named & set(parts) or has(_LOOSE_CUES[name], text))


def goal_of(element: Element) -> Goal:
    """Read an objective element as a measure."""
    fields = " ; ".join(str(element.fields.get(name) or "") for name in ("target", "baseline"))
    said = element.quote
    cut = _MEANS.search(strip_accents(said), 15)
    core = said[: cut.start()] if cut and len(strip_accents(said)) == len(said) else said
    target = str(element.fields.get("target") or "")
    metric = str(element.fields.get("metric") or "")
    metric = metric if strip_accents(metric) in strip_accents(core) or not measures_in(core) else ""
    text = f"{core} ; {metric} ; {target}"
    return Goal(
        element, core, measures_in(text), families_in(f"{element.text} ; {metric}"), keys(f"{core} ; {target}"),
        figures(fields) | (figures(core) if not figures(fields) else frozenset()), figures(target), networks(core),
    )  # fmt: skip


def _label(cell: str) -> bool:
    plain = strip_accents(cell).strip(" .:()")
    if not re.search(r"[a-z]{3}", plain) or find_dates(cell) or re.match(r"^s\d|^(?:t|q)\d", plain):
        return False
    return not set(re.findall(r"[a-z]+", plain)) <= {strip_accents(word) for word in _ROLE}


def _rows(element: Element) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(" | ")] for line in element.text.split("\n") if line.strip()]


def indicators_of(element: Element) -> list[Indicator]:
    """Return the indicators of one KPI element."""
    rows = _rows(element)
    found: list[tuple[str, str, str]] = []
    if rows and len(rows[0]) > 1 and _TOOL.match(strip_accents(rows[0][0])):
        return []
    aim = next((at for at, head in enumerate(rows[0]) if at and _AIMED.search(strip_accents(head))), 0) if rows else 0
    aimed = {" | ".join(row).strip(): figures(row[aim]) for row in rows[1:] if aim and aim < len(row)}
    if len(rows) > 1 and len(rows[0]) > 1:
        heads = rows[0][1:]
        firsts = [row[0] for row in rows[1:]]
        across = sum(map(_label, heads)) / max(1, len(heads))
        down = sum(map(_label, firsts)) / max(1, len(firsts))
        measured_across = sum(bool(measures_in(cell)) for cell in heads)
        measured_down = sum(bool(measures_in(cell)) for cell in firsts)
        if (across, measured_across) > (down, measured_down) and measured_across >= measured_down:
            for column, head in enumerate(rows[0]):
                if column and _label(head):
                    cells = [row[column] for row in rows[1:] if column < len(row)]
                    found.append((head, head, " ; ".join([head, *cells])))
        else:
            lines = [line for line in element.text.split("\n") if line.strip()]
            found = [(row[0], line, line) for row, line in zip(rows[1:], lines[1:], strict=True) if _label(row[0])]
    else:
        lines = [line.strip() for line in element.text.split("\n") if line.strip()]
        found = [(re.split(r"\s?:|\d", line)[0][:80] or line, line, line) for line in lines]
    return [
        Indicator(
            element, name.strip(), quote.strip(), text, measures_in(name), keys(name), figures(text), networks(name),
            aimed.get(" | ".join(cell.strip() for cell in quote.split(" | ")).strip(), frozenset()),
        )
        for name, quote, text in found
        if name.strip()
    ]


def _another(goal: Goal, indicator: Indicator) -> bool:
    """Return True when the indicator counts something else in the same words: what a click costs, a rate for a number, another aimed figure."""
    if indicator.aimed and goal.figures and not (goal.figures & indicator.figures or indicator.aimed & figures(goal.element.text)):
        return True
    name = strip_accents(indicator.name)
    said = strip_accents(f"{goal.core} ; {goal.element.fields.get('target') or ''} ; {goal.element.fields.get('metric') or ''}")
    if _COST.search(name) and not _COST.search(said):
        return True
    return bool(_RATE.search(name)) and not _RATE.search(said)


def match(goal: Goal, indicator: Indicator) -> float:
    """Return how surely the indicator measures the objective (0: not at all; from 1: said)."""
    if goal.networks and indicator.networks and not goal.networks & indicator.networks:
        return 0.0
    shared = goal.things & indicator.things
    same = goal.measures & indicator.measures
    if (goal.measures and indicator.measures and not same) or (_DELAY in goal.measures and _DELAY not in indicator.measures):
        return 0.0  # how many messages came says nothing of how fast they were answered
    if _another(goal, indicator):
        return 0.0
    both = goal.figures & indicator.figures
    score = 2.0 * len(both) if shared or same else 0.0
    if score:
        score += 0.5 * bool(goal.target & indicator.figures)
    if same:
        cues = tuple(cue for name in same for cue in SAME[name])
        counted = find_numbers(f"{goal.core} ; {goal.element.fields.get('target') or ''} ; {goal.element.fields.get('baseline') or ''}")
        if not counted and _DELAY not in same and len(shared) < 2 and not shared - keys(" ".join(cues)):
            return min(score, 0.5)  # an aim without any figure: the name of a common measure alone does not tell it is this one
        rest = {key for key in indicator.things - keys(" ".join(cues)) if not has(cues, key)}
        own = {key for key in rest if key not in goal.things}
        # "clics page panier" for an aim of clicks to the basket page; "inscrits aux essais" is another thing than an aim of "inscrits" to the letter
        score += 1.0 if not own or score else 0.4
        score += 0.2 * len(shared & rest) + 0.1 * bool(goal.networks & indicator.networks)
    elif indicator.things and not indicator.measures:
        covered = len(shared) / len(indicator.things)
        # a goal whose measure is known is measured by a line that does not name it only where a figure is shared
        whole = covered == 1.0 and (score or (len(shared) > 1 and not goal.measures))
        score += 1.0 if whole else 0.5 if covered >= 0.5 else 0.0
    elif shared:
        score += 0.3
    elif both - figures(indicator.name) and figures(goal.core) & figures(indicator.name):
        score += 1.0  # "part des moins de 30 ans | 9 %" for an aim that starts from 9 % of people under 30
    return score


def weak(goal: Goal, indicator: Indicator) -> bool:
    """Return True when anything at all, however faint, ties the indicator to the objective."""
    families = families_in(indicator.text)
    if _SEATS.search(strip_accents(goal.core)) and _SEATS.search(strip_accents(indicator.text)):
        return True
    if goal.loose & families or any(value >= 100 or value != int(value) for value in goal.figures & indicator.figures):
        return True
    shared = (goal.things | keys(goal.element.text)) & keys(indicator.text)
    if goal.measures and indicator.measures and goal.loose and families_in(indicator.name):
        # two known measures of different families ("ventes", "clics"): a word in common ("panier") does not make one stand for the other
        return len(shared) >= 2
    return bool(shared) or len(goal.figures & indicator.figures) >= 2


def result_lines(dossier: Dossier, goal: Goal) -> Iterator[Line]:
    """Yield the lines elsewhere in the dossier that may report this objective's measure: its things and a figure."""
    own = set(goal.element.block_ids)
    for line in dossier.outside("smart", "post_example", "swot", "benchmark", "persona", "spelling"):
        if line.block.id in own or not figures(line.text) or (line.block.kind == "table" and _TOOL.match(strip_accents(line.block.text))):
            continue
        shared = goal.things & keys(line.text)
        same = goal.measures & measures_in(line.text)
        same_figure = bool(goal.figures & figures(line.text)) and (len(shared) >= 2 or bool(same))
        if same_figure or (len(shared) >= 2 and _REACHED.search(strip_accents(line.text))):
            yield line


_REACHED = re.compile(
    r"\b(?:resultat|releve|obtenu|atteint|on en (?:veut|est)|on part de|a ce jour|sommes (?:a|passes)|au total|deja|nous en avons|avons eu)\b"
)


_EXPECTED = re.compile(r"\b(?:attendue?s?|esperee?s?|visee?s?|cibles?|objectif|prevue?s?)\b")


def reports(goal: Goal, line: Line) -> bool:
    """Return True when the line states the measure as followed: the target's figure, the same things, another figure, and words of a reading."""
    said = figures(line.text)
    same = goal.measures & measures_in(line.text)
    if same and goal.target & said and len(goal.figures & said) >= 2:
        return True  # the start and the target, of the same measure
    if line.block.kind == "table" and len(goal.figures & said) >= 2 and goal.target & said and goal.things & keys(line.text.split(" | ")[0]):
        return not _COST.search(strip_accents(line.text.split(" | ")[0]))
    if same and goal.target & said and said - goal.figures and _EXPECTED.search(strip_accents(line.text)):
        return True
    return bool(
        goal.figures & said
        and said - goal.figures
        and len(goal.things & keys(line.text)) >= 2
        and _REACHED.search(strip_accents(line.text))
    )


def all_indicators(kpis: Sequence[Element]) -> list[Indicator]:
    """Return the indicators of all KPI elements."""
    return [indicator for element in kpis for indicator in indicators_of(element)]
