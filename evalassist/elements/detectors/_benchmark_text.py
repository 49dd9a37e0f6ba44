"""Comparisons of actors told outside tables: what announces them, the actors of a zone and what is said of each, the criteria they share."""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from evalassist.elements.detectors._plan_words import NETWORK, SOCIAL
from evalassist.elements.tools import Zone, heading_level, is_definition, is_instruction, is_promise, label_value, plain
from evalassist.language.numerals import parse_words
from evalassist.language.words import sentences
from evalassist.model.document import Block

RIVALS = re.compile(
    r"benchmark|acteurs (?:en (?:place|presence)|du (?:marche|secteur)|presents|deja)|autres acteurs|concurren|confreres?(?!\w)|riva(?:l|ux)|competit(?:eur|rice|ion|or)s?(?!\w)|analyse comparative|etude comparative|comparatif"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:(?:les|des|d'|quelques|aux|trois|deux|quatre|cinq) autres \w+|autour de (?:nous|la|l'\w+)|ailleurs|a cote|qui d'autre|en face|voisin(?:e?s)?|comparai\w+|compare[rzs]?|nos semblables|pas (?:les )?seul\w*|"
    r"que font(?:-ils|-elles)?|font les autres|(?:acteurs|marques|enseignes|maisons|comptes|pages|structures|etablissements|clubs|boutiques|associations|sites|salles) (?:similaires|comparables|du secteur|observe\w*|etudie\w*|voisin\w*|locaux|proches|regarde\w*|visite\w*)|"
    r"paysage|etat de l'art|inspirations?|meilleures pratiques|qui (?:fait|vend|propose) (?:la meme chose|quoi (?:a cote|ailleurs|autour))|tour d'horizon|chez les autres)(?!\w)"
)
_LEAD = re.compile(
    r"(?<!\w)(?:concurren\w+|rivaux|confreres|d'autres (?:\w+ ){0,2}(?:parlent|font|vendent|proposent|existent|visent|occupent)|(?:nous|lui|leur) ressembl\w+|memes? (?:metier|creneau|publics?|clientele|clients|quartier|parents|offres?|produits?|marche)|"
    r"(?:j'ai|nous avons|on a|ai) (?:\w+ ){0,2}(?:regarde|observe|etudie|compare|visite|analyse|releve|passe au crible|retenu|choisi|epluche)e?s? (?:de pres |surtout )?(?:les |ces )?(?:deux|trois|quatre|cinq|six|\d+|plusieurs|d'autres)|"
    r"(?:deux|trois|quatre|cinq|\d+) (?:\w+ ){0,2}(?:ont ete|sont) (?:visite|observe|etudie|compare|regarde|releve|analyse)\w*)(?!\w)"
)
_THINGS = re.compile(
    r"\W*(?:\w+ ){0,2}(?:solutions?|outils?|logiciels?|plateformes?|reseaux|formats?|personnes|clients?|clientes?|versions?|visuels?|photos?|messages?|avis|choses|fois|jours|semaines|mois)(?!\w)"
)
_NOT_HEAD = re.compile(
    r"(?<!\w)(?:influenc\w+|partenair\w+|outils?|personas?|cibles?|equipe|veille|sources?|createurs?|ambassad\w+|publics?|bibliographie|remerciements|swot|temoignages?|clients?|annexes? [a-z\d]+ ?$|crise|presse|reseaux (?:sociaux|choisis|retenus)|canaux)(?!\w)"
)
_CRITERIA: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"(?<!\w)(?:{source})(?!\w)")
    for name, source in {
        "abonnés": r"abonne\w*|followers?|fans|communaute|suiveurs|inscrits",
        "engagement": r"engagement|likes?|commentaires?|interactions?|partages|reactions?",
        "réponses": r"repond\w*|reponses?",
        "fréquence": r"frequence|regulier\w*|irregulier\w*|(?:fois|posts?|publications?|reels?|videos?) (?:par|/) ?(?:jour|semaine|mois|sem)|tous les (?:jours|deux jours|2 jours|mois)|quotidien\w*|rythme|chaque (?:jour|semaine|mois|soir)|inactif\w*|actifs?|actives?|(?:post|publi)\w* (?:peu|beaucoup|tous|chaque|rarement|souvent)",
        "ton": r"tons?|tutoi\w*|tutoy\w*|vouvoi\w*|vouvoy\w*|langage|humour|registre|style|drole\w*|serieu\w+|decale\w*|voix",
        "prix": r"prix|tarifs?|€|euros?|cher|chere|chers|abordable\w*|gamme|gratuit\w*",
        "positionnement": r"positionn\w+|promesse|valeurs|image de marque|haut de gamme|luxe|familial\w*|populaire",
        "cible": r"cibles?|public|clientele|clients|familles|jeunes|s'adresse\w*|vise\w*",
        "réseaux": r"reseaux|plateformes?|instagram|insta|ig|facebook|fb|linkedin|tiktok|youtube|newsletter",
        "formats": r"formats?|videos?|photos?|reels?|carrousels?|stor(?:y|ies)|directs?|lives?",
        "contenus": r"contenus?|themes?|sujets?|rubriques?|ligne editoriale|articles?|affiches de|resultats|coulisses",
        "visuel": r"visuels?|charte graphique|couleurs?|logo|identite|esthetique|feed|affiches?|graphism\w+",
        "forces": r"forces?|points? forts?|atouts?",
        "faiblesses": r"faiblesses?|points? faibles?|limites?|lacunes?|manque\w*",
        "site": r"site|seo|referencement|blog|boutique en ligne",
        "avis": r"avis|notes?|notee?s?|reputation|etoiles?",
        "offre": r"offres?|services?|produits?|livraison|vend|vendent|propose\w*|cartes?|menus?|choix",
        "taille": r"places|jauge|capacite|salles?|couverts|chambres|magasins|boutiques|salaries|membres|licencies|m2|hectares",
        "horaires": r"horaires?|ouvert\w*|ferme\w*",
        "lieu": r"km|kilometres?|quartier|centre-ville|minutes|rue",
    }.items()
}
_STARTERS = frozenset(
    """le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je j leur leurs son sa ses notre nos mon ma mes votre vos
    et mais ou donc or ni car puis enfin ensuite voila voici resultat bref conclusion synthese bilan methode source note aucun aucune tous tout
    toutes chez pour dans sur avec sans entre apres avant depuis pendant quand comme si en au aux a par contre ceux celles celui eux deux trois
    quatre cinq six plusieurs certains certaines beaucoup peu rien personne cela ca qui que quoi dont c s n m t y abonnes ton prix frequence reseaux
    formats forces faiblesses points point site avis offre positionnement cible cibles visuel visuels engagement contenu contenus constat analyse
    limites atouts tarif tarifs conclusion remarque bonne bonnes idee idees retenir lecon lecons ainsi aujourd malgre selon face hors cote total
    bonjour bonsoir merci cher chere premier premiere deuxieme second seconde troisieme dernier derniere petite petit chaque aucune comment pourquoi ou quel quelle quels quelles objectif objectifs critere criteres reponse reponses horaires communaute lieu date periode janvier fevrier mars avril mai juin juillet aout
    axe axes volet volets pilier piliers etape phase septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche france paris quant autre autres seul seule""".split()
)
_CAP = r"[A-ZÀ-ÝŒ@][\w&'’.°-]*"
_NAME = rf"(?:(?:Le|La|Les|L['’]|Au|Aux)\s?)?{_CAP}(?:\s(?:de|du|des|d['’]|la|le|les|l['’]|et|&|à|au|aux|en|sur|par)?\s?(?:la |l['’]|les )?[\w&'’.-]+){{0,5}}?"
_VERB = (
    r"(?:est|sont|a|ont|vend|vendent|propose\w*|publie\w*|poste\w*|mise\w*|joue\w*|affiche\w*|compte\w*|totalise\w*|reste\w*|possede\w*|utilise\w*|communique\w*|repond\w*|parle\w*|tutoie\w*|vouvoie\w*|se|s['’]\w+|n['’]\w+|ne|fait|font|offre\w*|"
    r"tient|tiennent|occupe\w*|dispose\w*|anime\w*|domine\w*|attire\w*|cumule\w*|partage\w*|privilegie\w*|soigne\w*|cible\w*|ouvre\w*|existe\w*|montre\w*|raconte\w*|diffuse\w*|pratique\w*|alimente\w*|mele|melange|rassemble|concentre|facture\w*|reunit|travaille)"
)
_OPENING = re.compile(
    rf"^\W*(?:(?:chez|côté|pour|quant à|d['’]abord|puis|enfin|ensuite|de son côté|en face|à l['’]inverse|concurrent(?:e)?s?(?: (?:direct|indirect|principal)\w*)?)\W+)?(?:n ?°\s*)?(?:\d{{1,2}}\s*[.):–-]+\s*)?(?P<n>{_NAME})\s*(?P<d>[,:(–—=]|\s-\s|\s+(?={_VERB}\s))",
)


_CARD = re.compile(
    r"^\W*(?:concurrent|acteur|rival|voisin|enseigne|marque)e?s?(?: (?:direct|indirect|principal)\w*)?\s*(?:n ?°\s*)?[\dA-C]?\s*[:–—-]\s*(\S.*)$",
    re.I,
)
_COMMON = re.compile(
    rf"^\W*(?P<n>(?:La|Le|L['’]|Les) ?[a-zà-ÿ][\w'’-]+(?: (?:de|du|des|d['’]|en|à|au|sur) ?(?:la |l['’]|les )?[\w'’-]+){{1,2}}|Le premier|Le second|La première|La seconde|Le troisième|La troisième|L['’]autre)\s*(?:[,:(–—]|\s(?={_VERB}\s))"
)


@dataclass
class Actor:
    """One actor: its name, the blocks about it, and what is said."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)

    @property
    def criteria(self) -> set[str]:
        """The criteria of comparison that what is said speaks of."""
        return criteria_in("\n".join(self.texts))


def criteria_in(text: str) -> set[str]:
    """Return the criteria of comparison that a text speaks of."""
    seen = plain(text)
    return {name for name, pattern in _CRITERIA.items() if pattern.search(seen)}


def announces(zone: Zone) -> int:
    """Return 2 when a zone's heading speaks of rivals or a benchmark, 1 when it or its first lines speak of others like us, else 0."""
    title = plain(zone.heading.text)
    if (_NOT_HEAD.search(title) and not RIVALS.search(title)) or re.search(r"(?<!\w)veille(?!\w)", title):
        return 0
    if RIVALS.search(title):
        return 2
    if _OTHERS.search(title) or _LEAD.search(title):
        return 1
    if zone.level >= 60:
        return 0
    for block in zone.blocks[:3]:
        if heading_level(block) not in (None, 60):
            break
        said = plain(" ".join(block.text.split()[:45]))
        if block.kind == "paragraph" and (match := _LEAD.search(said)) and not _THINGS.match(said, match.end()):
            return 1
    return 0


def actor_name(text: str) -> str:
    """Return the actor a heading, label or short line names, "" when it is a criterion, a network, oneself or an ordinary word."""
    name = re.sub(
        r"^\W*(?:concurrente?s?|acteur|benchmark|fiche|rival)?\s*(?:direct\w*|indirect\w*|principal\w*)?\s*(?:n ?°\s*)?(?:\d+(?:\.\d+)*\s*[.):–-]*)?\s*[:–-]?\s*",
        "",
        text,
        count=1,
        flags=re.I,
    ).strip(" :–-")
    low = plain(name)
    if not name or len(name.split()) > 9 or not (name[0].isupper() or name[0] in '@«"“' or name[0].isdigit()):
        return ""
    first = re.split(r"\W", low.lstrip('@«"“ '))[0]
    article = re.match(r"(?:le|la|les|l'|au|aux)\s?(?=\S)", low)
    if (
        SOCIAL.fullmatch(low)
        or NETWORK.fullmatch(low)
        or re.match(
            r"(?:nous|notre|mon|nos|moi|ce qu|conclusion|synthese|bilan|methode|forces|faiblesses|points?|pourquoi|tableau|benchmark|concurren\w*)(?!\w)",
            low,
        )
    ):
        return ""
    if first in _STARTERS and not article and "@" not in name:
        return ""
    return name


def _opening_actor(text: str, *, listed: bool) -> str:
    """Return the actor on whose name a text opens ("Montfaucon, à 11 km, …", "Vélo Rond : …"), "" if none; ``listed`` also takes "Le relais : …"."""
    pair = label_value(text) or _dashed(text)
    if pair and len(pair[0].split()) <= 12 and len(pair[1].split()) >= 3:
        head = pair[0].split(",")[0]
        name = actor_name(head)
        common = re.match(r"(?:le|la|les|l'|un|une)\s?(?=[a-z])", head[:4].lower()) and not re.search(r"\s[A-ZÀ-Ý@]|['’][A-ZÀ-Ý]", head)
        if name and (listed or not common) and not (criteria_in(name) and len(name.split()) <= 2):
            return name
    match = _OPENING.match(text)
    if match:
        name = match["n"].strip(" ,")
        words = re.findall(r"\w+", plain(name))
        caps = re.findall(r"(?<!\w)[A-ZÀ-ÝŒ]\w+", name)
        if not actor_name(name) or not words:
            return ""
        article = words[0] in ("le", "la", "les", "l", "au", "aux")
        if article and not re.match(r"(?:L['’]|\w+\s)[A-ZÀ-ÝŒ@]", name):
            return ""
        if not article and words[0] in _STARTERS:
            return ""
        if len(caps) == 1 and len(words) == 1 and match["d"].strip() not in (",", ":", "(", "–", "—") and NETWORK.search(words[0]):
            return ""
        return name
    return ""


def _dashed(text: str) -> tuple[str, str] | None:
    match = re.match(r"^\W{0,3}([A-ZÀ-Ý@«][^:.!?\n]{1,60}?)\s+[–—-]\s+(\S.*)$", text, re.S)
    return (match[1], match[2]) if match else None


def actors_of(zone: Zone) -> list[Actor]:
    """Return the actors of a zone: its sub-headings, else its lines that open on a name, else the sentences that do."""
    for found in (_by_headings(zone), _by_lines(zone), _by_sentences(zone)):
        if len(found) >= 2:
            return found
    return max((_by_headings(zone), _by_lines(zone)), key=len)


def _by_headings(zone: Zone) -> list[Actor]:
    found: list[Actor] = []
    level = None
    for block in zone.blocks:
        own = heading_level(block)
        if own is not None and own > zone.level and own != 60 and (level is None or own <= level):
            level = own
            found.append(Actor(actor_name(block.text) if _proper(block.text) else "", [block]))
        elif found and found[-1].name and (block.kind in ("list_item", "table") or len(found[-1].texts) < 3 or own is not None):
            if found[-1].texts and block.kind == "paragraph" and found[-1].blocks[-1].kind == "list_item":
                continue
            found[-1].blocks.append(block)
            found[-1].texts.append(block.text)
            if pair := label_value(block.text):
                found[-1].labels.add(plain(pair[0]))
    return [one for one in found if one.name and one.texts]


def _proper(title: str) -> bool:
    """Whether a heading reads as a name: no numbered sub-section, no article before a common noun, no question."""
    seen = title.strip()
    return (
        not re.match(r"\d+\.\d", seen)
        and not re.match(r"\W*(?:\d+[.)]\s*)?(?:Les?|La|L['’]|Une?|Des|Ce|Nos|Mes)\s?[a-zà-ÿ]", seen)
        and not seen.endswith("?")
    )


def _usable(block: Block) -> bool:
    text = block.text
    return block.kind in ("paragraph", "list_item") and not (
        is_definition(text) or is_instruction(text) or (is_promise(text) and len(text.split()) < 30)
    )


def _by_lines(zone: Zone) -> list[Actor]:
    found: list[Actor] = []
    for block in zone.blocks:
        if not _usable(block):
            continue
        card = _CARD.match(block.text)
        pair = label_value(block.text)
        if card and len(block.text.split()) <= 12 and actor_name(card[1]):
            found.append(Actor(actor_name(card[1]), [block]))
            continue
        if found and pair and criteria_in(pair[0]) and len(pair[0].split()) <= 4:
            found[-1].blocks.append(block)
            found[-1].texts.append(block.text)
            found[-1].labels.add(plain(pair[0]))
            continue
        name = _opening_actor(block.text, listed=block.kind == "list_item" or block.form != "body")
        if name and len(block.text.split()) >= 6:
            found.append(Actor(name, [block], [block.text[block.text.find(name) + len(name) :]]))
        elif found and block.kind == "list_item" and (block.list_level or 1) > 1:
            found[-1].blocks.append(block)
            found[-1].texts.append(block.text)
    return found


def _by_sentences(zone: Zone) -> list[Actor]:
    found: list[Actor] = []
    for block in zone.content:
        if block.kind != "paragraph" or is_definition(block.text):
            continue
        for start, end in sentences(block.text):
            said = block.text[start:end]
            name = _opening_actor(said, listed=False) or (
                match["n"] if (match := _COMMON.match(said)) and len(criteria_in(said)) >= 2 else ""
            )
            if name:
                found.append(Actor(name, [block], [said]))
            elif found and found[-1].blocks[-1].id == block.id and re.match(r"\W*(?:ils?|elles?|leurs?|son|sa|ses|eux)(?!\w)", plain(said)):
                found[-1].texts.append(said)
    return found


def shared_criteria(actors: Iterable[Actor]) -> int:
    """Return on how many criteria actors are compared: labels they share, else subjects told of two at least, else parallel lines."""
    listed = list(actors)
    least = 2 if len(listed) > 1 else 1
    labels = Counter(label for one in listed for label in one.labels)
    cues = Counter(cue for one in listed for cue in one.criteria)
    by_label = sum(count >= least for count in labels.values())
    shared = by_label if by_label >= 2 else sum(count >= least for count in cues.values())
    lines = {len(one.texts) for one in listed if one.texts}
    if len(listed) > 1 and len(lines) == 1 and min(lines) >= 3:
        shared = max(shared, min(lines)) if by_label < 2 else by_label
    return shared


_PARTS = re.compile(r"\s+[–—|/→-]\s+|\s*;\s+")


def parallel(zone: Zone) -> tuple[list[Block], int] | None:
    """Return (lines, criteria) of lines of one pattern, "Nom – a – b": a name, then as many parts on each, two lines at least (three of one part)."""
    lines = [(block, _PARTS.split(block.text.strip(" •-"))) for block in zone.content if block.kind == "list_item" or block.form != "body"]
    told = [(block, parts) for block, parts in lines if len(parts) >= 2 and actor_name(parts[0])]
    sizes = {len(parts) for _, parts in told}
    if len(sizes) != 1 or len(told) * 3 < len(lines) * 2:
        return None
    criteria = sizes.pop() - 1
    figured = all(re.search(r"\d", parts[1]) for _, parts in told)
    if len(told) < (3 if criteria == 1 else 2) or (criteria == 1 and not figured):
        return None
    return [block for block, _ in told], criteria


_POSSESSIVE = re.compile(r"^\W*(?:son|sa|ses|leurs?)\s+\w")


def single_card(zone: Zone) -> tuple[list[Block], int] | None:
    """Return (lines, criteria) of one rival told by labels, "Son rythme : …": three labels at least, its name left out of the criteria."""
    pairs = [(block, pair) for block in zone.content if (pair := label_value(block.text)) and _POSSESSIVE.match(plain(pair[0]))]
    labels = {plain(pair[0]) for _, pair in pairs if not re.search(r"(?<!\w)(?:nom|enseigne|identite)(?!\w)", plain(pair[0]))}
    return ([block for block, _ in pairs], len(labels)) if len(labels) >= 3 and len(labels) + 1 >= len(pairs) else None


_PLACE = re.compile(r"(?:^|\s)(?:à|de|du|des|en|sur|vers|dans|rue|place|quartier|via|avec|par|selon|pour|au|aux|la gare de)\s$|(?:d|l|qu)['’]$", re.I)
_HOW_MANY = re.compile(
    r"(?<!\w)(?P<n>deux|trois|quatre|cinq|six) (?:autres |grands? |principaux |petites? )?(?:\w+ )?(?:concurrents?|rivaux|voisine?s?|confreres|acteurs|maisons|ateliers|boutiques|enseignes|lieux|structures|clubs|salles|comptes|marques|associations|fermes|etablissements|sites|ecoles|domaines|adresses)(?!\w)"
)


def told_of(text: str, names: Iterable[str]) -> tuple[int, int]:
    """Return (actors, criteria) of a comparison told in prose: the names sentences are about, and what is said of two of them, or of each on average.

    A name met only after a word of place or means ("à Nevers", "rue Carnot", "avec Canva", "selon Paul", "par", "pour") or in the tail of a sentence is no actor; a number said first ("trois
    voisins") settles how many there are.
    """
    starts: list[tuple[int, str]] = []
    for name in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            before = re.split(r"[.!?;:\n]\s*", text[max(0, match.start() - 80) : match.start()])[-1]
            if len(before.split()) <= 5 and not _PLACE.search(before[-14:]):
                starts.append((match.start(), name))
                break
    starts.sort()
    spans = [text[start:end] for (start, _), end in zip(starts, [*(at for at, _ in starts[1:]), len(text)], strict=True)]
    about = [found for span in spans if len(span.split()) >= 6 and (found := criteria_in(span))]
    counts = Counter(name for found in about for name in found)
    shared = sum(count >= 2 for count in counts.values())
    said = _HOW_MANY.search(plain(" ".join(text.split()[:60])))
    each = round(sum(map(len, about)) / len(about)) if about else 0
    return (int(parse_words(said["n"]) or 0) if said else len(about)), max(shared, each)
