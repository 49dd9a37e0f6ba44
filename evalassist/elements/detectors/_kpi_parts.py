"""Words and columns of indicators: metric names, target, value, tool and date columns, figures of one line."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from evalassist.elements.detectors._plan_words import SOCIAL
from evalassist.elements.tools import TableView, plain
from evalassist.language.quantities import (
    find_changes,
    find_counts,
    find_dates,
    find_frequencies,
    find_money,
    find_percentages,
)
from evalassist.language.words import sentences

METRIC = re.compile(
    r"(?<!\w)(?:taux d(?:e|')|nombre d(?:e|')|nb d|volume d|cout (?:par|d'acqui|du clic|pour mille)|cpc|cpm|cpa|cpl|ctr|roas?|roi|portee|impressions?|couverture|engagement|interactions?|abonne(?:s|es|ment|ments)?(?!\w)|followers?|fans|"
    r"vues?|clics?|visites?|visiteurs?|visiteuses?|trafic|sessions?|pages vues|taux|likes?|j'aime|mentions? j'aime|commentaires?|partages?|enregistrements?|reach|conversions?|ventes?|chiffre d'affaires|panier moyen|commandes?|reservations?|inscri\w+|leads?|prospects?|"
    r"contacts?|demandes?|devis|avis|notes?(?! de)|satisfaction|nps|telechargements?|adherents?|adhesions?|membres?|participants?|frequentation|retombees|citations|notoriete|sentiment|ouvertures?|desabonnements?|temps (?:de|passe|moyen)|delai de reponse|retention|completion|"
    r"position(?:nement)?|mentions|hashtags?|stories|appels?|messages? (?:prives|recus)|souscriptions?|formulaires?|contrats?|locations?|billets?|dons?|benevoles|comptes touches|personnes touchees|recommandations?|utilisateurs?|part de voix|rebond|backlinks?|entrees|ecoutes|exposants?|personnes|spectateurs|reponses|reactions|publications|nouveaux clients|clients?|rendez-vous|candidatures?)(?!\w)"
)
NAMED = re.compile(
    r"(?<!\w)(?:kpis?|indicateurs?(?: cles?| de (?:performance|suivi|reussite|resultat|succes|mesure))?|tableaux? de bord|metriques?|dashboards?|scorecards?|scoreboard)(?!\w)"
)
CONTEXT = re.compile(
    r"(?<!\w)(?:kpis?|indicateurs?|tableau de bord|metriques?|mesur(?:e|er|es|ons)|suivi|suivre|sa(?:voir|ura|urons|urai|it) si (?:ca|cela|tout|le|la|les|nos|notre|j|nous|on)|resultats?|performances?|bilan(?: chiffre)?|statistiques|reperes?|evaluer|evaluation|ce que (?:l'|le |la |les )?\w+ nous (?:a|ont) (?:dit|appris)|chiffres (?:cles )?(?:a )?(?:suivre|suivis)|reporting|(?:ce qu\w*|quoi)\W(?:(?:on|nous|je|l'on) )?(?:vais |allons |va )?(?:compt|regard|surveill|not|relev|observ)\w+|(?:on|nous|je) (?:regard|compt|surveill|relev)\w+ quoi|comment (?:on|nous|je) (?:sait|saurons|saura|saurai|mesure)\w*)(?!\w)"
)
NOT_CONTEXT = re.compile(
    r"(?<!\w)(?:concurren\w+|benchmark|comparatif|competit\w+|influenceu\w+|createurs? de contenu|personas?|budget|depenses|devis|(?:du|le|etude de|notre|de|sur le) marche|secteur|calendrier|planning|retroplanning|veille|compte de resultat|exercice comptable|investissements?)(?!\w)"
)
COLUMNS: dict[str, re.Pattern[str]] = {
    "indicator": re.compile(
        r"(?<!\w)(?:indicateurs?|kpis?|metriques?|(?<!est )(?<!sont )reperes?(?! (?:a atteindre|vise))|mesures?|statistiques?|donnees? (?:suivies?|mesurees?)|criteres? de (?:suivi|reussite|succes)|ce (?:qu'on|que (?:nous|je|l'on)) (?:suit|mesur|regard|suiv|compt)\w*|on (?:compte|mesure|regarde|suit))(?!\w)(?! (?:propos|correct|a prendre|retenu|envisag|a mettre|prise))"
    ),
    "target": re.compile(
        r"(?<!\w)(?:ou (?:l'on|on|nous|je) (?:veut|veux|voulons|vise|va|allons|arriv)\w*|veut arriver|(?:que (?:j'|je |nous |l'on |on )?)?(?:esper|vis)(?:ais|ait|ons|ions|e)|reperes? (?:a atteindre|vises?)|cibles?(?! (?:prioritaire|principale|visee))|objectifs? (?:chiffres?|vises?|fixes?|a atteindre|quantitatifs?|20\d\d|\d+ mois)|objectifs?$|valeurs? (?:cibles?|visees?|a atteindre|attendues?)|esperee?s?|visee?s?|attendue?s?|seuils?|buts?|targets?|a atteindre|paliers?|prevue?s?|previsions?|combien|souhaitee?s?|ambition|arrivee|niveau (?:vise|attendu))(?!\w)"
    ),
    "value": re.compile(
        r"(?<!\w)(?:d'ou (?:l'on|on|nous|je) part\w*|(?:j'ai|nous avons|on a) (?:eu|obtenu|fait|mesure)|resultats?(?! attendu)|obtenue?s?|reels?|reelles?|realise[es]?s?|valeurs?(?! (?:cible|visee|attendue|a atteindre))|actuel\w*|depart|atteinte?s?|constate[es]*|t0|t1|avant|apres|aujourd'hui|initiale?s?|base|mesure[es]+|chiffres?|observe[es]*|debut|evolution|point zero|situation|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois \d|semaine \d|s\d+|fin)(?!\w)"
    ),
    "tool": re.compile(
        r"^\W*ou\W*$|(?<!\w)(?:outils?|sources?|logiciels?|ou (?:le |la |les )?(?:lire|lit|trouve\w*|voir|mesure\w*|on)|plateforme de mesure|comment (?:on |nous |je )?(?:le |la |les )?(?:mesur|sui|releve)\w*|avec quoi|lu\b|moyens? de mesure|methode|instrument|releve)(?!\w)"
    ),
    "date": re.compile(
        r"(?<!\w)(?:frequences?|echeances?|dates?|periodes?|quand|delais?|periodicite|rythme|a quelle frequence|deadline)(?!\w)"
    ),
}
TOOLS = re.compile(
    r"(?<!\w)(?:google analytics|ga4|analytics|meta business|business suite|insights?|creator studio|metricool|hootsuite|buffer|agorapulse|swello|iconosquare|looker|data studio|search console|matomo|semrush|ahrefs|mailchimp|brevo|sendinblue|tiktok studio|(?:yt|linkedin|tiktok|instagram|facebook|meta|youtube) (?:stats?|statistiques|studio|insights)|stat(?:s|istiques) (?:tiktok|insta\w*|facebook|fb|meta|youtube|yt|linkedin|(?:de |du |d'|de la |de l')(?:meta|compte|chaine|boutique|site|fiche|profil))|outil d'envoi|(?<!vers la )(?<!vers notre )(?<!ouverture de la )billetterie|logiciels? (?:(?:de |d'|des |du )(?:la |l')?(?:caisse|billet\w+|reserv\w+|gestion|suivi|mesure|stat\w+|compt\w+|veille|vente|analyse|envoi|e-?mail\w*|audience|relation)|(?!libre|gratuit|payant|simple|utilise|adapte|d[eu]s?(?!\w)|d'|pour|et|ou|a|qui)\w+)|compteur d'entrees?|tableur|excel|google sheets|sheets|notion|"
    r"linkedin (?:analytics|statistiques)|statistiques (?:d'|de |du |de la )?(?:instagram|facebook|linkedin|youtube|tiktok|pinterest|de la page|du compte|natives)|youtube studio|utm|pixel|hubspot|crm|logiciel de caisse|caisse|google business|fiche google|google alertes|mention|talkwalker|bitly|wordpress|shopify|prestashop|metabase|not just analytics|ubersuggest)(?!\w)"
)
BEFORE_AFTER = (
    re.compile(r"^\W*(?:avant|depart|debut|au depart)(?!\w)"),
    re.compile(r"^\W*(?:apres|arrivee|fin|a la fin|aujourd'hui|maintenant)(?!\w)"),
)
CRITERION = re.compile(r"^\W*(?:criteres?|ce (?:que|qu')\s?(?:je|nous|on|l'on) (?:releve|observe|note)\w*|elements?)(?!\w)")
_TARGET_CUE = re.compile(
    r"(?<!\w)(?:cibles?|objectifs?|vis(?:e|es|ee|ees|ons|er|ant|ait|ions)(?!\w)|attein\w+|au moins|minimum|min\.?|plus de|seuil|attendu\w*|espere\w*|d'ici|passer (?:de|a)|augmenter|gagner|but|superieur\w*|inferieur\w*|moins de|maximum|depasser|souhait\w+|ambition|doi(?:t|vent)|veu(?:t|x|lent)|voulons|(?:au|en)[- ]dessous|au[- ]dessus|ne pas (?:passer|descendre|depasser))(?!\w)|(?<![-=])[>≥<≤]"
)
_VALUE_CUE = re.compile(
    r"(?<!\w)(?:actuel\w*|(?:on|nous|j') ?(?:etait|etais|etions)|aujourd'hui|obtenu\w*|resultats?|constat\w+|realise\w*|depart|contre|nous (?:sommes|avons)|a ce jour|enregistre\w*|moyenne (?:de|actuelle)|mesure a|s'eleve|(?:est|sont) (?:passee?s?|montee?s?|tombee?s?|revenue?s?|descendue?s?|arrivee?s?|venue?s?)|s'(?:etablit|etablissait|etablissant|elevait)|relevee?s?(?!\w)|passe[es]? de|partons de|l'an dernier|initial\w*)(?!\w)"
)

_HAS_DONE = re.compile(
    r"(?<!\w)(?:a|ai|ont|avons|avait|avaient) (?:[a-z]+ment |deja )?(?!\w+(?:re|nte|ze)(?!\w))(?:ete|eu|atteint|fait|vu|pu|[a-z]{3,}(?:e|i|ie|is|it|u|us|es))(?!\w)"
)
"""What was reached, with its auxiliary: read on a text from which "à" is taken out."""
_TO = re.compile(r"(?<!\w)[àÀ](?!\w)")


_PACE = re.compile(r"fois|post|publi|stor|reel|video|article|newsletter|tou(?:te)?s les")


@dataclass
class Row:
    """One indicator: its label, whether it has a target, a value, a tool, a date."""

    label: str
    target: bool = False
    value: bool = False
    tool: bool = False
    date: bool = False


@dataclass
class Board:
    """The indicators of one table, list or paragraph."""

    rows: list[Row] = field(default_factory=list)


def has_figure(text: str) -> bool:
    """Whether a cell or line holds a figure that counts something (dates, durations, "3 fois par semaine" left out)."""
    busy = [span for span in find_frequencies(text) if _PACE.search(plain(text[span[0] : span[1]]))]
    starts = [one.start for one in find_percentages(text)]
    starts += [one.start for one in find_changes(text)]
    starts += [one.start for one in find_money(text)]
    starts += [one.start for one in find_counts(text)]
    return any(not any(low <= start < high for low, high in busy) for start in starts)


def has_date(text: str) -> bool:
    """Whether a text dates something or says how often."""
    return bool(find_dates(text) or find_frequencies(text))


def read_line(text: str, *, results: bool) -> Row:
    """Return the indicator told by one list item or clause; a bare figure is a value in a section of results, else a target."""
    seen = plain(text)
    figure = has_figure(text)
    target = figure and bool(_TARGET_CUE.search(seen))
    value = figure and bool(_VALUE_CUE.search(seen) or _HAS_DONE.search(plain(_TO.sub(",", text))))
    if figure and re.search(r"\d(?: ?[%€k]| \w+)? ?(?:→|->|=>) ?\d", seen):
        target, value = target or not results, True
    if figure and not target and not value:
        target, value = not results, results
    return Row(text, target, value, bool(TOOLS.search(seen)), has_date(text))


INDICATORS = re.compile(
    r"(?<!\w)(?:(?:une?|deux|trois|quatre|cinq|six|les|ces|mes|nos|\d) (?:indicateurs?|indices?|mesures?|chiffres?|reperes?|kpis?|compteurs?|barometres?|thermometres?|curseurs?|jauges?|boussoles?|aiguilles?)|(?:chiffres|resultats|retombees) (?:consolides?|definitifs?|cles?|de la campagne)|ces resultats|(?:relev|regard|compt|suiv|not|surveill)\w+ (?:\w+ )?(?:deux|trois|quatre|cinq|six|\d) (?:choses|nombres|signaux)|le premier est|le second est|l'indice|l'indicateur)(?!\w)"
)


def measured_rows(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most cells after the labels are bare figures that are no sums of money: a table of readings."""
    cells = [cell for row in rows for cell in row[1:] if re.search(r"\w", cell)]
    figures = [cell for cell in cells if re.search(r"\d", cell) and len(cell.split()) <= 5 and not find_money(cell)]
    return len(cells) >= 4 and len(figures) * 5 >= len(cells) * 3


_ACCOUNTS = re.compile(
    r"(?<!\w)(?:effectifs?|resultat (?:net|d'exploitation)|marge (?:brute|nette)|masse salariale|excedent|capitaux|tresorerie|absenteisme|chiffre d'affaires(?: annuel)?|ca ht|dettes?|benefice)(?!\w)"
)
_MILLIONS = re.compile(r"\d\s?(?:m|mds?|millions?|milliards?)(?!\w)")


def about_others(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table gives the yearly accounts of the firm, or the users of networks by the million: no indicator of the campaign."""
    edges = [[plain(text) for text in header], [plain(row[0]) for row in rows if row]]
    years = max(sum(bool(re.fullmatch(r"\W*(?:annee |exercice )?(?:19|20)\d\d\W*", text)) for text in edge) for edge in edges)
    labels = [text for edge in edges for text in edge]
    if sum(bool(re.search(r"(?<!\w)(?:de)?conseille|(?<!\w)recommande|(?<!\w)ideale?(?!\w)|(?<!\w)optimale?(?!\w)", text)) for text in labels) >= 1:
        return True
    if years >= 2 and any(_ACCOUNTS.search(label) for label in labels):
        return True
    cells = [plain(cell) for row in rows for cell in row[1:] if re.search(r"\d", cell)]
    return len(cells) >= 2 and sum(bool(_MILLIONS.search(cell)) for cell in cells) * 3 >= len(cells)


def clauses(text: str) -> list[str]:
    """Cut prose into the clauses that may each tell one indicator."""
    parts = re.split(r"[;\n]|\.\s+|,\s+(?!\d)(?![^()]{0,200}\))|,\s+(?=(?:\d[\d\s]*|\d+,\d+ ?%) ?[^\W\d]{4,})(?![^()]{0,200}\))|\s+et\s+(?=(?:le|la|les|l['’]|un|une|enfin|des|\d)\s?)(?![^()]{0,200}\))|:\s+", text)
    return [part for part in parts if re.search(r"\w{3}", part)]


_SHORT = re.compile(r"\W*(?:ig|insta|fb|yt|li|tt|x)\W*$")
_SPAN = re.compile(r"\W*(?:w|s|sem\.?|semaine|m|mois|j|jour|t|trim\.?|trimestre|q) ?\d{1,2}(?: (?:19|20)\d\d)?\W*$")
"""Heads (accent-free) that are a network in short, or the number of a week, a month, a quarter."""


def measured_columns(seen: TableView) -> bool:
    """Whether the columns after the first are one's networks, or two dates or periods to compare: their figures were measured."""
    heads = [plain(text) for text in seen.header[1:] if text.strip()]
    networks = {match.group() for text in heads if (match := SOCIAL.search(text) or _SHORT.match(text))}
    if len(networks) >= 2 and len(networks) >= len(heads) - 1:
        return True
    told = any(COLUMNS["target"].search(text) for text in heads) and any(COLUMNS["value"].search(text) for text in heads)
    return told or sum((bool(find_dates(text)) and len(text.split()) <= 8) or bool(_SPAN.match(text)) for text in heads) >= 2


def before_after(seen: TableView) -> bool:
    """Whether two columns "avant" and "après" give figures that are no sums of money in most rows."""
    columns = [next((i for i, text in enumerate(seen.header) if i and one.search(plain(text))), None) for one in BEFORE_AFTER]
    if None in columns or columns[0] == columns[1] or len(seen.rows) < 2:
        return False
    cells = [[row[i] if i is not None and i < len(row) else "" for i in columns] for row in seen.rows]
    figured = [pair for pair in cells if all(re.search(r"\d", cell) and not find_money(cell) for cell in pair)]
    return len(figured) >= 2 and len(figured) * 5 >= len(cells) * 3


_KEPT = re.compile(
    r"(?<!\w)(?:je|j'en|nous|on) (?:le |la |les |l'|en )?(?:not|relev|compt|surveill|regard|suiv|suis|mesur|retien|retenu|ai retenu)\w*(?! sur)(?!\w)|(?<!\w)releve[es]*(?!\w)|(?<!\w)(?:indicateurs?|kpis?|reperes?|thermometres?)(?!\w)"
)


def spoken_rows(text: str) -> list[Row]:
    """Return the sentences (cut at semicolons) that name a metric and give its figure, one indicator each; [] unless two say both where it stands or what is aimed at."""
    rows = []
    for start, end in sentences(text):
        for part in re.split(r"\s;\s|\n", text[start:end]):
            if METRIC.search(plain(part)) and has_figure(part):
                rows.append(read_line(part, results=True))
    aimed = sum(row.target for row in rows)
    return rows if len(rows) >= 2 and aimed >= 2 else []


def kept(text: str) -> bool:
    """Whether a text says that its author notes, counts, follows or reads figures."""
    return bool(_KEPT.search(plain(text)))
