"""Plan de veille : axes suivis, outils, mots-clés, rythme.

Ce qui est cherché
    Une veille réellement mise en place : sur quels sujets, avec quels outils et quelles sources, quels mots-clés, à quel rythme.

Formes reconnues
    Tableau (un axe par ligne), liste, intertitres par axe, phrases (« côté concurrents, je surveille… ; côté ville, j'ai mis des alertes
    Google sur « … » »), encadrés, sous n'importe quel titre.

Champs
    axes (nombre), tools (nombre d'outils nommés), keywords (mots-clés donnés), frequency (rythme dit). Complet avec trois axes, un outil, des
    mots-clés et un rythme.

Ce qui n'est pas retenu
    La définition de la veille, la liste des outils du cours, la promesse, le titre seul, « veiller à », la veille au sens de la veille d'un jour.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import partial

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._units import Unit, assembled, by_section, distinct, topic_zones, units_of
from evalassist.elements.tools import clean_title, grid_of, heading_level, is_definition, label_value, make_element, plain, view
from evalassist.language.quantities import find_frequencies
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:veilles?(?! (?:de|du|des) (?:la |l')?(?:fete|noel|ouverture|rentree|lancement|vacances|concours))|dispositif d'ecoute|social listening|sources? d'infos?|(?:mes|nos|les) (?:antennes|alertes|capteurs|sources d'information)|surveiller|surveillance(?! (?:du|des) (?:site|locaux|examen))|se tenir (?:informe\w*|au courant)|rester (?:informe\w*|a jour|en alerte)|regarder autour|garder l'oeil|ecouter (?:le (?:marche|web|terrain)|ce qui se dit)|(?:comment |ou )?(?:j'ecoute|nous ecoutons|(?:on|l'on) ecoute|je (?:me tiens (?:au courant|informe\w*)|surveille)|(?:on|nous nous) (?:se )?(?:tient|tenons) (?:au courant|informe\w*)|je tends l'oreille)|guetter)(?!\w)"
)
_WATCH = re.compile(
    r"(?<!\w)(?:(?:je|nous|on|j') ?(?:\w+ )?(?:surveill\w+|sui(?:s|t|vons|vais|vi)(?= (?:aussi |surtout |de pres |chaque |regulierement )?(?:les|le|la|l'|des|leurs?|ses|nos|deux|trois|quatre|cinq|six|\d+|plusieurs|quelques|de pres|chaque|aussi)(?!\w))|consult\w+|regard\w+|lis(?!\w)|lisons|ecout\w+|relev\w+|parcour\w+|scrut\w+|observ\w+|epluch\w+|consacr\w+)|alertes? google|google (?:alerts?|alertes?)|alertes? (?:sur|creees?|mises?|avec)|(?:flux|fil) rss|mots?-?cles? (?:suivis?|surveilles?|de veille)|(?:ma|notre|cette) veille|veille (?:concurrentielle|technologique|juridique|reglementaire|sectorielle|strategique|metier|image|sociale|d'image|de tendances?|tendances?)|tableau de veille|plan de veille)(?!\w)"
)
_TOOLS = (
    r"google (?:alerts?|alertes?)|alertes? google|feedly|talkwalker(?: alerts?)?|mention\.com|(?:l'outil |version d'essai de )mention(?! d)|^mention \(|netvibes|inoreader|scoop\.?it|pocket|google trends|hootsuite|social ?mention|brand ?mentions?|brand24|meltwater|digimind|visibrain|buzzsumo|bibliotheque publicitaire|ad library|tweetdeck|raindrop|notion|flipboard|radarly|awario|answer ?the ?public|"
    r"semrush|similarweb|social ?blade|exploding topics|pinterest trends|tiktok creative cent(?:er|re)|newsletters?|lettres? (?:d'information|d'une|de la|du|professionnelle)|flux rss|listes? privees?|listes? (?:x|twitter|instagram)|sprout social|agorapulse|metricool|pages to watch|pages a surveiller|legifrance|podcasts?|linkedin|reddit|discord|keepalert|alerti|perplexity|diigo|trello|wayback machine|visualping|distill"
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
_AXIS_LABEL = re.compile(r"^\W*(?:axe|theme|thematique|sujet|volet|domaine|type de veille|veille)(?!\w)")
_AXIS_HEADER = re.compile(r"(?<!\w)(?:axes?|themes?|thematiques?|sujets?|domaines?|volets?|types?|objets?|quoi|veilles?)(?!\w)")
_KEYWORDS = re.compile(
    r"(?<!\w)(?:mots?[- ]cles?|mots? (?:tapes?|suivis|cherches|surveilles)|requetes?|expressions?|hashtags?|mots?-dieses?)(?!\w)"
)
_ALERT = re.compile(r"(?<!\w)(?:alertes?|google (?:alerts?|alertes?)|talkwalker)(?!\w)")
_TAUGHT = re.compile(
    r"(?<!\w)(?:la|une) veille (?:\w+ )?(?:consiste|est|designe|permet|regroupe|se definit)|parmi les outils|outils (?:les plus )?(?:repandus|connus|courants)(?!\w)"
)
_NAMED = re.compile(
    r"(?<!\w)(?:(?:plan|outils?|dispositif|axes?|demarche|tableau|activite|strategie|travail) de veille|la veille (?:consiste|est|desi\w+|perm\w+|concurrentielle|strategique|juridique|technologique|informationnelle)|une veille|veilles? (?:concurrentielles?|technologiques?|juridiques?|reglementaires?|strategiques?|sectorielles?|sociales?|informationnelles?))(?!\w)|^\W*(?:[\d.]+\s*)?(?:la |notre |ma )?veille\W*\d*$"
)


def _tool_names(text: str) -> set[str]:
    found = set()
    for match in _TOOL.finditer(text):
        name = match.group()
        found.add(_SAME_TOOL.get(name, name))
    return found


def _table_axes(block: Block) -> int:
    if block.table is None:
        return 0
    seen = view(block.table)
    if seen.header and _AXIS_HEADER.search(plain(seen.header[0])):
        return len({plain(text) for text in seen.first_column() if text.strip()})
    headers = " ".join(plain(text) for text in seen.header)
    if seen.header and re.search(r"(?<!\w)(?:outils?|sources?|frequences?|rythmes?|mots?-?cles?)(?!\w)", headers):
        return len({plain(text) for text in seen.first_column() if text.strip()})
    labels = [plain(row[0]) for row in grid_of(block.table) if row]
    if labels and sum(bool(_AXIS_LABEL.match(label)) for label in labels) >= 2:
        return sum(bool(_AXIS_LABEL.match(label)) for label in labels)
    return 0


_COUNTED = re.compile(
    r"(?<!\w)(?P<n>deux|trois|quatre|cinq|six|sept|[2-7]) (?:grands? |principaux )?(?:axes|sujets|themes|thematiques|terrains|fenetres|tiroirs|domaines|volets|angles|champs|fronts|directions|dossiers)(?!\w)"
)
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7}


def _axes(blocks: list[Block], units: list[Unit]) -> int:
    counted = next((match["n"] for block in blocks if (match := _COUNTED.search(plain(block.text)))), "")
    if counted:
        return _NUMBERS.get(counted) or int(counted)
    tables = max((_table_axes(block) for block in blocks if not _grid_of_questions(block)), default=0)
    if tables:
        return tables
    headed = [block for block in blocks if heading_level(block) is not None and _AXIS_LABEL.match(plain(clean_title(block.text)))]
    if len(headed) >= 2:
        return len(headed)
    under = len(_listed(blocks, _AXES_LEAD))
    if under >= 2:
        return under
    labels = [pair[0] for block in blocks if block.kind == "list_item" and (pair := label_value(block.text))]
    named = [label for label in labels if _AXIS_LABEL.match(plain(label)) or any(p.search(plain(label)) for p in _AXES.values())]
    if len(named) >= 2:
        return len(named)
    sides = sum(
        len(
            re.findall(
                r"(?<!\w)(?:cote|pour (?:la partie|l'axe)|premier axe|deuxieme axe|second axe|troisieme axe|axe \d)(?!\w)", unit.plain
            )
        )
        for unit in units
    )
    if sides:
        other = [unit for unit in units if not re.search(r"(?<!\w)(?:cote|axe)(?!\w)", unit.plain) and _WATCH.search(unit.plain)]
        return sides + any(pattern.search(unit.plain) for unit in other for pattern in _AXES.values())
    text = " ".join(unit.plain for unit in units)
    return max(1, sum(bool(pattern.search(text)) for pattern in _AXES.values()))


_AXES_LEAD = re.compile(
    r"(?<!\w)(?:axes?|themes?|thematiques?|sujets?|domaines?|fenetres?|volets?|ce que (?:je|nous|l'on) (?:surveill|sui|regard)\w+|surveille\w*)(?!\w)"
)


_TOOLS_LEAD = re.compile(r"(?<!\w)(?:outils?|sources?|instruments?|solutions?|tools)(?!\w)")


def _listed(blocks: list[Block], lead: re.Pattern[str]) -> list[Block]:
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


def _has_keywords(units: list[Unit], blocks: list[Block]) -> bool:
    for unit in units:
        given = re.search(r"[«“\"]\s*\w|#\w|:\s*\w|\|", unit.text)
        if _KEYWORDS.search(unit.plain) and given:
            return True
        if _ALERT.search(unit.plain) and re.search(r"[«“\"]\s*\w|#\w", unit.text):
            return True
    return any(view(block.table).find(_KEYWORDS) is not None for block in blocks if block.table is not None)


_DONE = re.compile(
    r"(?<!\w)(?:j'ai|je|nous|ma|notre|nos|mes|chaque|tous les|toutes les|une alerte|des alertes|\d+ (?:min|minutes|heures?|h))(?!\w)"
)
"""What a candidate does, in a paragraph that also teaches what a watch is."""
_SOURCE = re.compile(
    r"(?<!\w)(?:agregateur|flux|lettres?|newsletters?|revues?|journa(?:l|ux)|presse|groupes?|comptes?|pages?|forums?|blogs?|podcasts?|sites?|salons?|alertes?|abonnements?|outil\w*|bulletins?)(?!\w)"
)


def _guess(blocks: list[Block], alone: bool) -> Element | None:
    """Read a place the learned typer points at as if its title named the watch; three parts at least when the dossier already shows one (not ``alone``)."""
    found = _element(blocks, True, sure=True)
    if found is None:
        return None
    parts = sum(bool(found.fields[name]) for name in ("tools", "keywords", "frequency"))
    return found if parts >= (1 if alone else 3) else None


def _element(blocks: list[Block], titled: bool, sure: bool = False) -> Element | None:
    units = [unit for unit in units_of(blocks, split_items=True) if not theory(unit.text)]
    tables = [b for b in blocks if b.table is not None and (_table_axes(b) or (titled and _grid_of_questions(b))) and _is_watch_table(b)]
    watched = [
        unit
        for unit in units
        if unit.block.id in {block.id for block in tables}
        or (
            unit.block.table is None
            and (
                _WATCH.search(unit.plain)
                or (
                    titled
                    and (unit.count >= 4 or unit.block.kind == "list_item")
                    and (
                        sure
                        or _tool_names(unit.plain)
                        or _KEYWORDS.search(unit.plain)
                        or find_frequencies(unit.text)
                        or _AXIS_LABEL.match(unit.plain)
                    )
                )
            )
        )
    ]
    taught = {
        block.id
        for block in blocks
        if block.table is None and (is_definition(block.text.split(". ")[0]) or _TAUGHT.search(plain(block.text)))
    }
    watched = [unit for unit in watched if unit.block.id not in taught or (_DONE.search(unit.plain) and not _TAUGHT.search(unit.plain))]
    listed_tools = _listed(blocks, _TOOLS_LEAD) if titled else []
    if titled:
        extra = {block.id for block in (*listed_tools, *_listed(blocks, _AXES_LEAD))} - {unit.block.id for unit in watched}
        watched += [unit for unit in units if unit.block.id in extra]
        order = {block.id: index for index, block in enumerate(blocks)}
        watched.sort(key=lambda unit: order[unit.block.id])
    if not watched:
        return None
    text = " ".join(unit.plain for unit in watched)
    tools = _tool_names(text)
    rows = [
        len(view(block.table).rows) for block in tables if block.table and _TOOLS_LEAD.search(plain("".join(view(block.table).header[:1])))
    ]
    n_tools = max(len(tools), len(listed_tools), *rows, 0)
    frequency = any(
        find_frequencies(unit.text)
        or re.search(
            r"(?<!\w)(?:chaque|tous les|toutes les|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)(?: matin| soir)?)(?!\w)|\| (?:lundi|mardi|mercredi|jeudi|vendredi)",
            unit.plain,
        )
        for unit in watched
    )
    keywords = _has_keywords(watched, tables)
    if not sure and n_tools + keywords + frequency < (1 if titled and (tables or len(watched) > 1) else 2):
        return None
    if not titled and not tools:
        return None
    if sure and not n_tools and titled:
        n_tools = sum(bool(_SOURCE.search(unit.plain)) for unit in watched)
    listed = [block for block in blocks if block.kind == "list_item" or heading_level(block) is not None or block in tables]
    axes = _axes(distinct([*listed, *(unit.block for unit in watched)]), watched)
    missing, details = [], []
    for name, here, said in (
        ("axes", axes >= 3, f"veille : {'un seul axe' if axes == 1 else 'deux axes'} au lieu de trois"),
        ("tools", n_tools > 0, "veille : aucun outil nommé"),
        ("keywords", keywords, "veille : pas de mots-clés"),
        ("frequency", frequency, "veille : pas de rythme"),
    ):
        if not here:
            missing.append(name)
            details.append(said)
    parts = distinct([unit.block for unit in watched])
    quote = next((unit.text for unit in watched if unit.block.id == parts[0].id), None)
    fields = {"axes": axes, "tools": n_tools, "keywords": keywords, "frequency": frequency}
    return make_element("veille", parts, fields, missing=missing, details=details, name="Plan de veille", quote=quote)


def _grid_of_questions(block: Block) -> bool:
    """Whether the rows of a table are the questions "Qui ? Quoi ? Où ? Quand ?…"."""
    column = view(block.table).first_column() if block.table is not None else ()
    return len({match.group() for text in column if (match := _ASKED.match(plain(text)))}) >= 4


_ASKED = re.compile(r"(?:qui|quoi|ou|quand|comment|combien|pourquoi)(?= ?\??\s*$)")


def _is_watch_table(block: Block) -> bool:
    """Whether a table gives tools, sources, keywords or a rhythm by axis."""
    if block.table is None:
        return False
    seen = view(block.table)
    labels = " ".join(plain(text) for text in (*seen.header, *seen.first_column()))
    if re.search(r"(?<!\w)(?:format|visuel|legende|budget|cout|cible chiffree|objectif smart|publication du|abonnes)(?!\w)", labels):
        return False
    if _grid_of_questions(block) and not re.search(r"(?<!\w)(?:persona|campagne|objectif|evenement)(?!\w)", plain(" ".join(block.section[-2:]))):
        return True
    hits = sum(
        bool(re.search(rf"(?<!\w)(?:{word})(?!\w)", labels))
        for word in (
            "outils?|instruments?|tools?|avec quoi",
            "sources?(?: suivies)?|ou (?:je|on|nous) (?:lis|regard\\w+|cherch\\w+|lisons)",
            "frequences?|rythmes?|quand|releve|cadence|date de la page lue",
            "mots?-? ?cles?|mots? (?:tapes?|suivis|cherches|surveilles)|requetes?|ce qu(?:i|e|'on) (?:y |je |nous |lui )*(?:est |sont )?(?:suivie?s?|surveill\\w+|demand\\w+|cherch\\w+|suis)",
            "axes?|veilles?|surveill\\w+",
        )
    )
    named = sum(bool(_TOOL.search(plain(" ".join(row[:2])))) for row in seen.rows)
    return hits + (named >= 2) >= 2


@detector(
    "veille",
    title="plan de veille",
    fields=("axes", "tools", "keywords", "frequency"),
    required=("axes", "tools", "keywords", "frequency"),
    examples=(
        Example(
            "## Veille\n| Axe | Outil | Mots-clés | Rythme |\n|---|---|---|---|\n| Concurrents | Feedly | « miel de lavande » | chaque lundi |\n| Réglementation | Newsletter du ministère | étiquetage du miel | chaque mois |\n| Tendances | TikTok Creative Center | #apiculture | chaque jeudi |\n",
            True,
            "complete",
        ),
        Example(
            "Chaque mercredi, je surveille les pages de trois clubs concurrents et j'ai créé des alertes Google sur « padel Nevers ». Côté règlement, je lis la lettre de la fédération ; côté tendances, je suis les sons du moment dans Feedly.",
            True,
        ),
        Example(
            "## Mes alertes\n- Concurrents : Google Alerts sur « pizza au feu de bois Vannes »\n- Réglementation : Légifrance, une fois par mois\n- Avis clients : mention de notre nom, tous les jours\n",
            True,
            "complete",
        ),
        Example("J'ai créé une alerte Google (« gîte Sancerre ») que je consulte une fois par semaine.", True, "incomplete"),
        Example("La veille consiste à surveiller son environnement avec des outils comme Google Alerts ou Feedly.", False),
        Example("## Veille concurrentielle\nNous mettrons en place une veille avec Feedly plus tard.\n", False),
        Example("La veille de l'ouverture, nous avons collé les affiches et je suis passée chez chaque commerçant.", False),
        Example("[toc] 2.2 Plan de veille 6\nNous veillerons à suivre les commentaires de la page avec soin.\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find watch plans: one element per titled zone, then one per section that shows tools and what is watched."""
    elements = []
    covered: set[str] = set()
    for zone in topic_zones(document, _TITLE):
        found = _element(list(zone.blocks), True)
        if found:
            elements.append(found)
            covered.update(block.id for block in zone.blocks)
    for run in by_section(document, covered):
        if re.search(
            r"(?<!\w)(?:mots?[- ]cles?|seo|referencement|kpi|indicateurs?|calendrier|planning|budget)(?!\w)",
            plain(" ".join(run[0].section[-1:])),
        ):
            continue
        found = _element(run, False)
        if found:
            elements.append(found)
            covered.update(found.block_ids)
    elements += guessed(document, "veille", elements, partial(_guess, alone=not elements))
    return assembled(document, "veille", elements, _NAMED)
