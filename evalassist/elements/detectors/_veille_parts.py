"""What a watch plan holds, read over the lines that tell it: its axes, tools, keywords and rhythm."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from evalassist.elements.detectors._units import Unit
from evalassist.elements.tools import clean_title, count_enumeration, grid_of, heading_level, label_value, plain, view
from evalassist.language.numerals import parse_words
from evalassist.language.quantities import find_frequencies
from evalassist.model.document import Block

_TOOLS = (
    r"google (?:alerts?|alertes?)|alertes? google|feedly|talkwalker(?: alerts?)?|mention\.com|(?:l'outil |version d'essai de )mention(?! d)|^mention \(|netvibes|inoreader|scoop\.?it|pocket|google trends|hootsuite|social ?mention|brand ?mentions?|brand24|meltwater|digimind|visibrain|buzzsumo|bibliotheque publicitaire|ad library|tweetdeck|raindrop|notion|flipboard|radarly|awario|answer ?the ?public|"
    r"semrush|similarweb|social ?blade|exploding topics|pinterest trends|tiktok creative cent(?:er|re)|newsletters?|lettres? (?:d'information|d'une|de la|du|professionnelle)|fiches? google|flux rss|listes? privees?|listes? (?:x|twitter|instagram)|sprout social|agorapulse|metricool|pages to watch|pages a surveiller|legifrance|podcasts?|linkedin|reddit|discord|keepalert|alerti|perplexity|diigo|trello|wayback machine|visualping|distill"
)
_TOOL = re.compile(rf"(?<!\w)(?:{_TOOLS})(?!\w)")
_SAME_TOOL = {
    "alerte google": "google alert",
    "alertes google": "google alert",
    "google alerts": "google alert",
    "google alertes": "google alert",
    "google alerte": "google alert",
    "ad library": "bibliotheque publicitaire",
    "newsletters": "newsletter",
    "podcasts": "podcast",
}
_AXES = {
    "concurrents": re.compile(
        r"(?<!\w)(?:concurren\w+|confreres|autres (?:refuges|clubs|boutiques|musees|ateliers|ecoles|agences|salles)|rivaux|competiteurs)(?!\w)"
    ),
    "metier": re.compile(
        r"(?<!\w)(?:metier|secteur|sectoriel\w*|filiere|profession\w*|marche(?! de noel)|usages?|consommat\w+|clients?|attentes)(?!\w)"
    ),
    "juridique": re.compile(r"(?<!\w)(?:juridique|reglement\w+|legislat\w+|legale?|lois?|normes?|rgpd|droit)(?!\w)"),
    "tendances": re.compile(
        r"(?<!\w)(?:tendances?|formats?|creat(?:if|ive)\w*|sons? (?:du moment|tendance)|inspiration|contenus?|culture)(?!\w)"
    ),
    "reseaux": re.compile(
        r"(?<!\w)(?:reseaux sociaux|algorithm\w+|plateformes?|nouveautes (?:d'instagram|de meta|des plateformes|tiktok)|fonctionnalites|reseaux eux-memes)(?!\w)"
    ),
    "technologie": re.compile(
        r"(?<!\w)(?:technolog\w+|techniques?|intelligence artificielle|ia|outils? (?:nouveaux|numeriques)|innovation\w*)(?!\w)"
    ),
    "image": re.compile(
        r"(?<!\w)(?:e-?reputation|reputation|image de|mentions? de (?:la|notre) marque|(?:notre|nos) (?:marque|nom|avis)|ce qu'on dit de nous|avis (?:google|clients))(?!\w)"
    ),
    "local": re.compile(r"(?<!\w)(?:local\w*|ville|quartier|territoire|commune|agglomeration|region\w*|voisin\w*|habitants?)(?!\w)"),
    "societe": re.compile(r"(?<!\w)(?:societ\w+|environnement\w*|economi\w+|ecologi\w+|societale)(?!\w)"),
}
AXIS_LABEL = re.compile(r"^\W*(?:axe|theme|thematique|sujet|volet|domaine|type de veille|veille)(?!\w)")
_AXIS_HEADER = re.compile(r"(?<!\w)(?:axes?|themes?|thematiques?|sujets?|domaines?|volets?|types?|objets?|quoi|veilles?)(?!\w)")
KEYWORDS = re.compile(
    r"(?<!\w)(?:mots?[- ]cles?|mots? (?:tapes?|suivis|cherches|surveilles|(?:que|qu')\s?(?:je |j'|nous |on |l'on )\w+)|requetes?|expressions?|hashtags?|mots?-dieses?)(?!\w)"
)
_ALERT = re.compile(r"(?<!\w)(?:alertes?|google (?:alerts?|alertes?)|talkwalker)(?!\w)")


_MENTION = re.compile(r"(?:(?<=[a-zà-ÿ,(;:] )|^)Mention(?= \(|,| parce| et | pour |\.|$)")
"""The tool called Mention, told from the word by its capital in the course of a sentence."""


def tool_names(text: str) -> set[str]:
    """Return the tools and sources a text names, given as it is written: its capitals tell the tool Mention."""
    found = {"mention.com"} if _MENTION.search(text) else set()
    text = plain(text)
    for match in _TOOL.finditer(text):
        name = match.group()
        found.add(_SAME_TOOL.get(name, name))
    return found


def table_axes(block: Block) -> int:
    if block.table is None:
        return 0
    seen = view(block.table)
    if seen.header and _AXIS_HEADER.search(plain(seen.header[0])):
        return len({plain(text) for text in seen.first_column() if text.strip()})
    headers = " ".join(plain(text) for text in seen.header)
    if seen.header and re.search(r"(?<!\w)(?:outils?|sources?|frequences?|rythmes?|mots?-?cles?)(?!\w)", headers):
        return len({plain(text) for text in seen.first_column() if text.strip()})
    labels = [plain(row[0]) for row in grid_of(block.table) if row]
    if labels and sum(bool(AXIS_LABEL.match(label)) for label in labels) >= 2:
        return sum(bool(AXIS_LABEL.match(label)) for label in labels)
    return 0


_COUNTED = re.compile(
    r"(?<!\w)(?P<n>deux|trois|quatre|cinq|six|sept|[2-7]) (?:grands? |principaux )?(?:axes|sujets|themes|thematiques|terrains|fenetres|tiroirs|domaines|volets|angles|champs|fronts|directions|cercles|poles|chapitres)(?!\w)"
)


def _number(match: re.Match[str]) -> int:
    """Return the number a match gives as ``n``, in words or in figures."""
    return int(parse_words(match["n"]) or match["n"])


def count_axes(blocks: Sequence[Block], units: Sequence[Unit], watched: Sequence[Unit]) -> int:
    """Return how many axes the lines of a plan follow: a number said, ordinals, rows, headings, labels or an enumeration; else the kinds of subjects told."""
    said = max((_said(plain(block.text), block.table is None) for block in blocks), default=0)
    if said:
        return said
    asked = [row[1] for block in blocks if block.table and grid_of_questions(block) for row in grid_of(block.table) if re.match(r"\W*quoi(?!\w)", plain(row[0]))]
    if asked and (members := count_enumeration(re.sub(r"\([^)]*\)", "", asked[0]))) >= 2:
        return members
    tables = max((table_axes(block) for block in blocks if not grid_of_questions(block)), default=0)
    if tables:
        return tables
    headed = [block for block in blocks if heading_level(block) is not None and AXIS_LABEL.match(plain(clean_title(block.text)))]
    if len(headed) >= 2:
        return len(headed)
    under = len(listed(blocks, AXES_LEAD))
    if under >= 2:
        return under
    items = [block for block in blocks if block.kind == "list_item"]
    pairs = [pair for block in items if (pair := label_value(block.text))]
    if len(enumerated := [pair for pair in pairs if _FOLLOWED.search(plain(pair[0])) and not TOOLS_LEAD.search(plain(pair[0]))]) == 1:
        return count_enumeration(re.sub(r"\([^)]*\)", "", enumerated[0][1]))
    subjects = [label for label, _ in pairs if not (tool_names(label) or _META.search(plain(label)) or _NETWORKS.match(plain(label)))]
    if len(subjects) >= 3 and len(subjects) * 3 >= 2 * len(items):
        return len(subjects)
    named = [label for label in subjects if AXIS_LABEL.match(plain(label)) or any(p.search(plain(label)) for p in _AXES.values())]
    if len(named) >= 2:
        return len(named)
    sides = sum(len(_SIDE.findall(unit.plain)) for unit in units)
    if sides:
        other = [unit for unit in units if not re.search(r"(?<!\w)(?:cote|axe)(?!\w)", unit.plain) and WATCH.search(unit.plain)]
        return sides + any(pattern.search(unit.plain) for unit in other for pattern in _AXES.values())
    text = " ".join(unit.plain for unit in watched)
    return max(1, sum(bool(pattern.search(text)) for pattern in _AXES.values()))


_SIDE = re.compile(r"(?<!\w)(?:cote|pour (?:la partie|l'axe)|premier axe|deuxieme axe|second axe|troisieme axe|axe \d)(?!\w)")
_META = re.compile(r"(?<!\w)(?:outils?|sources?|frequences?|rythmes?|mots?|quand|ou|qui|comment|pourquoi|methode|tri|resultats?|bilan|date)(?!\w)")
_NETWORKS = re.compile(r"^\W*(?:insta\w*|ig|facebook|fb|tiktok|youtube|yt|linkedin|pinterest|x|twitter|snap\w*|whatsapp|threads|discord|twitch)(?!\w)")
_FOLLOWED = re.compile(r"(?<!\w)(?:ce que (?:je|nous|l'on|on) (?:surveill|sui|regard|guett|ecout)\w+|(?:axes?|sujets?|themes?|thematiques?|domaines?) (?:suivis?|surveilles?|retenus?)|quoi)(?!\w)")
_ORDINALS = (
    re.compile(r"(?<!\w)(?:premiere?|1re?|1er)(?!\w)"),
    re.compile(r"(?<!\w)(?:deuxieme|seconde?|2e)(?!\w)"),
    re.compile(r"(?<!\w)(?:troisieme|3e)(?!\w)"),
    re.compile(r"(?<!\w)(?:quatrieme|4e)(?!\w)"),
    re.compile(r"(?<!\w)(?:cinquieme|5e)(?!\w)"),
)
_WHOLE = re.compile(r"(?<!\w)(?:suis|suivons|suit|surveill\w+|regard\w+|guett\w+|ecout\w+|scrut\w+)(?: \w+)? (?P<n>deux|trois|quatre|cinq|six|[2-6]) (?:choses|cotes|familles|coins|endroits|mondes|publics)(?!\w)")


_SET = re.compile(
    r"(?<!\w)(?:pose|tendu|retenu|choisi|fixe|donne)e?s? (?P<n>trois|quatre|cinq|six)(?: (?:grande?s|petite?s|principa\w+))?(?: (?:pistes|priorites|familles|centres d'interet|antennes|filets|lignes|fils|directions|cotes|regards|points (?:de veille|d'attention|a suivre)|choses (?:a|qu))(?!\w)| ?[.:;(])"
)


def _said(seen: str, prose: bool = True) -> int:
    """Return the number of axes that a text says ("trois directions", "je suis deux choses") or tells one by one ("Premier tiroir… Troisième tiroir…")."""
    match = _COUNTED.search(seen) or _WHOLE.search(seen) or _SET.search(seen)
    if match:
        return _number(match)
    if not prose:
        return 0
    starts = re.split(r"(?<=[.;!?])\s+", seen)
    told = 0
    for rank, ordinal in enumerate(_ORDINALS):
        if not any(ordinal.search(" ".join(one.split()[:3])) for one in starts):
            break
        told = rank + 1
    return told if told >= 3 else 0


AXES_LEAD = re.compile(
    r"(?<!\w)(?:axes?|themes?|thematiques?|sujets?|domaines?|fenetres?|volets?|ce que (?:je|nous|l'on) (?:surveill|sui|regard)\w+|surveille\w*)(?!\w)"
)


TOOLS_LEAD = re.compile(r"(?<!\w)(?:outils?|sources?|instruments?|solutions?|tools)(?!\w)")


def listed(blocks: Sequence[Block], lead: re.Pattern[str]) -> list[Block]:
    """Return the list items under a line that announces them ("Axes surveillés :", "Outils :")."""
    found: list[Block] = []
    open_ = False
    for block in blocks:
        if block.kind != "list_item":
            ends = block.text.rstrip().endswith(":") or heading_level(block) is not None
            open_ = block.table is None and ends and bool(lead.search(plain(block.text)))
        elif open_ and (block.list_level or 1) == 1:
            found.append(block)
    return found


_SOUGHT = re.compile(r"(?<!\w)(?:cherch\w+|filtr\w+|tap\w+|alertes?|feedly|flux|tombent|requetes?)(?!\w)")
_NAMED_ALERT = re.compile(r"(?<!\w)alertes?(?: \w+){0,2} sur (?:l[ea]s? |nos |notre |son |mon |ces |cinq |quatre |trois |deux )?(?:noms?|mots?|celui|expressions?|marque)(?!\w)")


def has_keywords(units: Sequence[Unit], blocks: Sequence[Block]) -> bool:
    for unit in units:
        given = re.search(r"[«“\"]\s*\w|#\w|:\s*\w|\|", unit.text)
        if KEYWORDS.search(unit.plain) and given:
            return True
        if _NAMED_ALERT.search(unit.plain) or (KEYWORDS.search(unit.plain) and "annexe" in unit.plain):
            return True
        if len(re.findall(r"[«“\"]\s*\w[\w'’-]*(?:\s[\w'’-]+){0,4}\s*[»”\"]", unit.text)) >= 3 and (WATCH.search(unit.plain) or _SOUGHT.search(unit.plain)):
            return True
        if _ALERT.search(unit.plain) and re.search(r"[«“\"]\s*\w|#\w", unit.text):
            return True
    return any(view(block.table).find(KEYWORDS) is not None for block in blocks if block.table is not None)


_PAPER = re.compile(r"(?:(?<!\w)(?:le|un|du|au|ce|grand|journal|presse)\s|\()(?:quotidien\w*|hebdomadaires?|mensuels?|trimestriels?)|(?<!\w)(?:quotidien|hebdomadaire|mensuel)\w* (?:local|regional|national|gratuit|du|de)(?!\w)", re.I)
_WHEN = re.compile(
    r"(?<!\w)(?:(?:chaque|tous les|toutes les) (?:(?:deux|trois|premiers?|premieres?|debut de|fin de|2|3|15) )?(?:jours?|matins?|matinees?|midis?|soirs?|semaines?|quinze|quinzaine|mois|trimestres?|saisons?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|week|an)|tous les combien|un (?:jour|soir|matin) sur (?:deux|trois|quatre)|matin et soir|le matin (?:\w+ ){0,4}et le soir|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin| soir| midi)?)(?!\w)|\| (?:lundi|mardi|mercredi|jeudi|vendredi)|^\W*(?:lundi|mardi|mercredi|jeudi|vendredi)(?: matin| soir)?,"
)


def has_frequency(units: Sequence[Unit]) -> bool:
    """Whether a rhythm is told; a newspaper called by its rhythm ("un quotidien local") tells none."""
    return any(find_frequencies(_PAPER.sub(" ", unit.text)) or _WHEN.search(unit.plain) for unit in units)


def grid_of_questions(block: Block) -> bool:
    """Whether the rows of a table are the questions "Qui ? Quoi ? Où ? Quand ?…"."""
    column = view(block.table).first_column() if block.table is not None else ()
    return len({match.group() for text in column if (match := _ASKED.match(plain(text)))}) >= 3


_ASKED = re.compile(r"(?:qui|quoi|ou|quand|comment|combien|pourquoi)(?= ?\??\s*$)")


def is_watch_table(block: Block) -> bool:
    """Whether a table gives tools, sources, keywords or a rhythm by axis."""
    if block.table is None:
        return False
    seen = view(block.table)
    labels = [plain(text) for text in (*seen.header, *seen.first_column())]
    if any(re.search(r"(?<!\w)(?:format|visuel|legende|budget|cout|cible chiffree|objectif smart|publication du|abonnes)(?!\w)", label) for label in labels):
        return False
    if grid_of_questions(block) and not re.search(r"(?<!\w)(?:persona|campagne|objectif|evenement)(?!\w)", plain(" ".join(block.section[-2:]))):
        return True
    hits = sum(
        any(re.search(rf"(?<!\w)(?:{word})(?!\w)", label) for label in labels)
        for word in (
            "outils?|instruments?|tools?|avec quoi",
            "sources?(?: suivies)?|^\\W*ou\\W*$|ou (?:je|on|nous) (?:lis|regard\\w+|cherch\\w+|lisons)",
            "frequences?|rythmes?|quand|tous les combien|combien de fois|jours?|releve|cadence|date de la page lue",
            "mots?-? ?cles?|mots? (?:(?:que|qu')\\s?(?:je |nous |on |l'on )\\w+|tapes?|suivis|cherches|surveilles)|requetes?|ce qu(?:i|e|'on) (?:y |je |nous |lui )*(?:est |sont )?(?:suivie?s?|surveill\\w+|demand\\w+|cherch\\w+|suis)",
            "axes?|veilles?|surveill\\w+",
        )
    )
    named = sum(bool(_TOOL.search(plain(" ".join(row[:2])))) for row in seen.rows)
    return hits + (named >= 2) >= 2


WATCH = re.compile(
    r"(?<!\w)(?:(?:je|nous|on|j') ?(?:\w+ )?(?:surveill\w+|sui(?:s|t|vons|vais|vi)(?= (?:aussi |surtout |de pres |chaque |regulierement )?(?:les|le|la|l'|des|leurs?|ses|nos|deux|trois|quatre|cinq|six|\d+|plusieurs|quelques|de pres|chaque|aussi)(?!\w))|consult\w+|regard\w+|lis(?!\w)|lisons|ecout\w+|relev\w+|parcour\w+|scrut\w+|observ\w+|epluch\w+|consacr\w+)|(?:lit|surveille|releve|consulte|scrute|parcourt)(?= (?:chaque|tous les|toutes les) )|alertes? google|google (?:alerts?|alertes?)|alertes? (?:sur|creees?|mises?|avec)|(?:flux|fil) rss|mots?-?cles? (?:suivis?|surveilles?|de veille)|(?:ma|notre|cette) veille|veille (?:concurrentielle|technologique|juridique|reglementaire|sectorielle|strategique|metier|image|sociale|d'image|de tendances?|tendances?)|tableau de veille|plan de veille)(?!\w)"
)


_SOFT = re.compile(r"^(?:newsletter|lettre|podcast|linkedin|reddit|discord|pinterest|notion|trello|flux rss|liste)")
"""Names of ``_TOOLS`` that are sources rather than software."""
_SOURCE = re.compile(
    r"(?<!\w)(?:agregateur|flux|fil|lettres?|newsletters?|revues?|magazines?|journa(?:l|ux)|presse|groupes?|comptes?|pages?|forums?|blogs?|podcasts?|sites?|salons?|alertes?|bulletins?)(?!\w)"
)
_DROPPED = re.compile(
    r"(?<!\w)(?:ecarte\w*|abandonn\w+|laisse\w* (?:tomber|de cote)|pas (?:ete )?(?:retenue?|gardee?|prise?)|pas de sens|trop cher\w*|renonce\w*|n'(?:ai|avons|a) pas (?:pris|garde|retenu))(?!\w)"
)


_COUNTED_TOOLS = re.compile(r"(?<!\w)(?P<n>deux|trois|quatre|cinq|six|[2-6]) (?:\w+ )?(?:outils|instruments|logiciels|robots)(?!\w)")


def count_tools(blocks: Sequence[Block], units: Sequence[Unit], watched: Sequence[Unit], tables: Sequence[Block]) -> int:
    """Return how many tools a plan uses: software named and not set aside, the items of a list of tools; its sources where no software is named."""
    names = tool_names(" ".join(unit.text for unit in units if not _DROPPED.search(unit.plain)))
    software = {name for name in names if not _SOFT.match(name)}
    rows = [len(view(block.table).rows) for block in tables if block.table and TOOLS_LEAD.search(plain("".join(view(block.table).header[:1])))]
    items = [block for block in blocks if block.kind == "list_item"]
    sourced = [block for block in items if tool_names(block.text) or _SOURCE.search(plain(block.text))]
    told = len(sourced) if len(items) >= 3 and len(sourced) == len(items) and any(tool_names(block.text) for block in items) else 0
    lists = len(listed(blocks, re.compile(r"(?<!\w)(?:outils?|instruments?|tools)(?!\w)"))) or (0 if software else len(listed(blocks, TOOLS_LEAD)))
    if not software and not lists and not rows:
        told = max(told, int(any(_SOURCE.search(unit.plain) for unit in watched)))
    counted = [_number(match) for unit in units if (match := _COUNTED_TOOLS.search(unit.plain))]
    return max(len(names), told, lists, *rows, *counted, 0)


def bears(block: Block) -> bool:
    """Whether a block says an axis, a tool, keywords or a rhythm of a plan."""
    if block.table is not None:
        return is_watch_table(block)
    if heading_level(block) is not None:
        return False
    seen = plain(block.text)
    if len(seen.split()) <= 40 and "veille" in seen and has_frequency([Unit(block, block.text, seen)]):
        return True
    return bool(_said(seen) or tool_names(block.text) or (KEYWORDS.search(seen) and re.search(r"[«“\":#]", block.text)) or WATCH.search(seen))


_AWAY = re.compile(r"(?<!\w)(?:concurren\w+|voisine?s?|rivaux|benchmark|swot|diagnostic|publics?|cibles?|personas?|resultats?|actions? correctives?|statistiques|chiffres|mentions)(?!\w)")
_NEAR = 6


def surroundings(blocks: Sequence[Block], watched: Sequence[Block], titled: bool) -> list[Block]:
    """Return the blocks whose lines tell the plan: the sections of what is watched, without those of another subject; a long section by its neighbours alone.

    ``blocks``: the zone or section the plan was found in; ``titled``: whether its title names a watch.
    """
    ids = {block.id for block in watched}
    strong = [block for block in watched if bears(block)] or list(watched)
    home = {block.section for block in strong if not (_AWAY.search(plain(" ".join(block.section[-1:]))) and "veille" not in plain(" ".join(block.section[-1:])))}
    home = home or {block.section for block in strong}
    inside = [
        block
        for block in blocks
        if block.kind not in ("caption", "footnote") and (block.section in home or (block.kind == "heading" and (*block.section, block.text) in home))
    ]
    inside = [block for block in inside if block.table is None or block.id in ids or is_watch_table(block)]
    if titled or len(inside) <= _NEAR:
        return inside
    near = {block.id for index, block in enumerate(inside) if any(one.id in ids for one in inside[max(0, index - 1) : index + 2])}
    for order in (inside, inside[::-1]):
        for one, two in pairwise(order):
            if one.kind == two.kind == "list_item" and one.id in near:
                near.add(two.id)
    return [block for block in inside if block.id in near]
