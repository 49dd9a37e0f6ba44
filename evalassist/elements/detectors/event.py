"""Événement de communication : portes ouvertes, direct, concours, webinaire, salon, inauguration…

Ce qui est cherché
    Un événement de l'organisation, daté, annoncé ou tenu sur un canal, avec un but.

Formes reconnues
    Une rubrique qui porte le nom de l'événement, une fiche (date, lieu, canal, objectif), un paragraphe (« le samedi 4 avril, en direct sur
    Instagram, pour… »), un tableau à deux colonnes.

Champs
    date (jour, mois ou période précise), channel (réseau, direct, site, affiche, lettre…), goal (ce qu'on en attend). Complet avec les trois.

Ce qui n'est pas retenu
    Une fête calendaire citée dans un planning, un événement passé de l'histoire de l'entreprise ou d'un concurrent, la définition de
    l'événementiel, la promesse sans date ni canal, le titre seul.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._units import assembled, by_section, distinct, topic_zones
from evalassist.elements.tools import heading_level, is_definition, is_instruction, key_values, label_value, make_element, plain, zones
from evalassist.language.quantities import find_dates
from evalassist.language.words import sentences
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NOUN = (
    r"(?:evenements?(?! (?:indesirable|historique|sanitaire))|portes? ouvertes?|journee (?:decouverte|speciale|portes|d'essai|nationale)|webina(?:ires?|rs?)|quiz (?:en|sur)|chasse (?:aux?|au) \w+|conferences?|jeux?[- ]concours|(?:grand )?concours|tirages? au sort|salons? (?:du|de|des|d'|professionnel)|soirees?(?! d'(?:hiver|ete))|inauguration|vernissage|"
    r"festival|pop[- ]?up|degustations?|apero\w*|tournois?|expositions?|masterclass\w*|meet-?up|challenge|live(?: shopping| instagram| facebook| tiktok)?|directs? (?:sur|instagram|facebook|tiktok|youtube)|en direct|lancement (?:officiel|du|de la|public)|fete (?:de|du|des)|petit-dejeuner (?:presse|client)|afterwork|visites? guidees?|rencontres? (?:avec|publique|client)|reunion publique|stand|hackathon|brocante|marche de noel|operation speciale|rallye|ouverture publique|defile|avant-premiere|table ronde|defis? (?:photo|du|de|des|en|«)|tombola|kermesse|braderie|vide[- ]grenier|bourse aux \w+|troc (?:de|aux)|veillee|projection (?:de|du|publique|gratuite)|gouter (?:de|du|des|offert|gratuit)|balades? (?:contee|urbaine|en|a)|vente (?:privee|ephemere|flash)|defournement|matinee (?:decouverte|speciale)|atelier (?:ouvert|public|gratuit|decouverte|participatif))"
)
_EVENT = re.compile(rf"(?<!\w){_NOUN}(?!\w)")
_TITLE = re.compile(rf"(?<!\w)(?:{_NOUN}|evenementiel)(?!\w)")
_REFUSED = re.compile(
    r"(?<!\w)(?:concurren\w*|calendrier|planning|bilan|histori\w*|parcours|budget|benchmark|swot|moments forts|marronniers|secteur|marche(?! de noel)|personas?)(?!\w)"
)
_ORGANISED = re.compile(
    r"(?<!\w)(?:organis\w+|aura lieu|a eu lieu|se tien(?:t|dra)|rendez-vous|invit\w+|inscri\w+|propos\w+|lanc\w+|prevu\w*|ouvr\w+|en direct|annonc\w+|anim\w+|accueill\w+|participer|gagner|tirage|celebr\w+|petit evenement|se deroul\w+)(?!\w)"
)
_CHANNEL = re.compile(
    r"(?<!\w)(?:instagram|insta|facebook|linkedin|tiktok|youtube|twitch|zoom|teams|visio\w*|whatsapp|discord|x \(twitter\)|twitter|pinterest|snapchat|en direct|live|newsletters?|lettre d'information|e-?mails?|emailing|sms|affich\w+|flyers?|tracts?|site(?: internet| web)?|en ligne|presse|radio|stor(?:y|ies)|reels?|posts?|boutique en ligne|billetterie|"
    r"reseaux sociaux|canal|canaux|evenement facebook|invitations?|qr code|podcast|meta)(?!\w)"
)
_GOAL = re.compile(
    r"(?<!\w)(?:objectifs?|but|afin d\w+|pour (?!(?:le|la|les|un|une|des|l'|cette|ce|cet|chaque|tous|toute|nos|notre|leur)(?!\w))\w+(?:er|ir|re)(?!\w)|vise(?:r|nt)?|attend\w*|idee (?:est )?d[e'] ?\w+|amener|attirer|recrut\w+|faire (?:venir|connaitre|decouvrir)|generer|obtenir|recueillir|collecter|finalite|enjeu|cible de|\d+ (?:nouve\w+ )?(?:participants?|inscrits|inscriptions|personnes|visiteurs?|souscriptions?|contacts|abonnes|ventes|places vendues))(?!\w)"
)
_HELD = re.compile(
    r"(?<!\w)(?:a eu lieu|aura lieu|ont lieu|se tien(?:t|dra)|s'est tenue?|a ete (?:tenue?|organisee?)|se deroule(?:ra)?|s'est deroulee?|est (?:prevue?|fixee?|programmee?) (?:le|au|pour)|ouvr(?:e|ira|ait|irons) (?:ses|nos|les|un direct)|on (?:fait|a fait|fera|organise|ouvre)|nous (?:avons (?:fait|ouvert|tenu|accueilli)|organisons|avons organise|organiserons|ouvrons|ouvrirons)|rendez-vous (?:est )?(?:fixe|le|a)|a ouvert)(?!\w)"
)
_GATHER = re.compile(
    r"(?<!\w)(?:public|visiteurs?|spectateurs?|participants?|invites?|inscri\w+|places?|entree (?:libre|gratuite)|venir|viennent|venez|venus?|salle|buvette|stands?|animat\w+|programme|accueil\w*|questions? en direct|tirage|lots?|gagn\w+|replay|spectacle|match|concert|visite|essais?|direct)(?!\w)"
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2} ?h(?:eures?)?(?: ?\d{2})?(?!\w)")
_OURS = re.compile(
    r"(?<!\w)(?:(?:on|nous|je|l'equipe|la boutique|l'association) (?:\w+ ){0,3}?(?:organis\w+|prevo\w+|lan[c]\w+|propos\w+|prepar\w+|ouvr\w+|invit\w+|anim\w+|accueill\w+|envie de (?:faire|lancer|organiser)|fer(?:a|ons|ai)|tien\w+)|notre (?:\w+ )?(?:live|direct|webinaire|concours|soiree|evenement|salon|stand|jeu))(?!\w)"
)
_DEADLINE = re.compile(r"(?:avant|d'ici|jusqu'au|depuis|d’ici)(?: le| la| l'| au)?\s[^,.;:]{0,30}", re.I)
_MAYBE = re.compile(
    r"(?<!\w)(?:pourrait|pourraient|pourrions|imaginer|a terme|envisag\w+|un jour|si l'equipe|sous reserve|eventuellement|par exemple)(?!\w)"
)
_NOT_HERE = re.compile(
    r"(?<!\w)(?:crise|moderation|plans? (?:d'|de )?actions?|persona\w*|bibliographie|exemples? de publications?|histori\w*|concurren\w*|veille|carnet|stage)(?!\w)"
)
_PAST_HISTORY = re.compile(
    r"(?<!\w)(?:en (?:19|20)[01]\d|depuis (?:19|20)\d\d|fondee?s? en|creee?s? en|il y a \w+ ans|chaque annee depuis|notre concurrent|le concurrent|ils organisent|il organise)(?!\w)"
)
_NAMED = re.compile(
    r"(?<!\w)(?:^evenements?$|evenementiel|jeu[- ]concours|portes ouvertes|webinaire|live instagram|evenement(?:s)? (?:de (?:communication|lancement)|sur les reseaux|digital\w*|en ligne))(?!\w)"
)
_KEY_DATE = re.compile(r"^(?:la |le |les )?(?:dates?|quand|jour|horaires?|periode)(?!\w)")
_KEY_CHANNEL = re.compile(
    r"^(?:la |le |les |l'|notre )?(?:canal|canaux|channel|medias?|via|sur quoi|annonces?|annonce sur|relais|promotion|diffuse\w*|moyens?|lien|page|outils?|comment|communique\w*|publicite|invitations?|inscriptions?|reseaux?|plateformes?|supports?|diffusion|communication|ou)(?!\w)"
)
_KEY_GOAL = re.compile(
    r"^(?:la |le |les |l'|notre |ce qu['e]\s?)?(?:goal|a quoi|a quelle fin|fins?$|intention|interet|on (?:vise|veut|cherche|attend)|nous (?:visons|voulons|cherchons|attendons)|je (?:vise|veux|cherche)|resultats? (?:vises?|attendus?)|visee?s?|cible chiffree|pour quoi|ambition|utilite|objectifs?|buts?|pourquoi|finalites?|attendus?|enjeux?)(?!\w)"
)
_KEY_PLACE = re.compile(r"^(?:lieux?|ou|programme|deroule|deroulement|public|invites?|intervenants?|lots?|format)(?!\w)")
_SHEET = re.compile(r"(?<!\w)(?:specifique|mesurable|atteignable|motivations?|freins?|hashtags?|legende|texte du post)(?!\w)")
_PRECISE = ("day", "month", "quarter", "week", "season", "event")


_WEEKDAY = re.compile(
    r"(?<!\w)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?!\d| ?h)"
)
_HASHTAG = re.compile(r"(?<![\w&])#[^\W\d_]\w+")
_DIARY = re.compile(r"(?<!\w)(?:objet|journal|carnet|jour|note|mail|compte[- ]rendu|version|bilan|releve\w*|facebook|linkedin|tiktok|post|publication|story|reel|crise)(?!\w)")


def _has_date(text: str, *, day_only: bool = False) -> bool:
    kinds = ("day",) if day_only else _PRECISE
    if _WEEKDAY.search(plain(text)):
        return True
    return any(date.kind in kinds and not (date.kind == "month" and date.month is None) for date in find_dates(text))


def _card(block: Block) -> dict[str, bool]:
    found = {"date": False, "channel": False, "goal": False}
    if block.table is None:
        return found
    for label, value in key_values(block.table).items():
        said = plain(label)
        if value.strip():
            found["date"] |= bool(_KEY_DATE.match(said)) and (_has_date(value) or bool(re.search(r"\d", value)))
            found["channel"] |= bool(_KEY_CHANNEL.match(said))
            found["goal"] |= bool(_KEY_GOAL.match(said))
    return found


def _fields(blocks: list[Block]) -> tuple[dict[str, bool], list[Block]]:
    fields = {"date": False, "channel": False, "goal": False}
    parts = []
    for block in blocks:
        before = dict(fields)
        if block.table is not None:
            for name, value in _card(block).items():
                fields[name] |= value
            if fields != before:
                parts.append(block)
            continue
        for start, end in sentences(block.text):
            text = block.text[start:end]
            said = plain(text)
            if is_definition(text) or is_instruction(text):
                continue
            fields["date"] |= _has_date(text)
            fields["channel"] |= bool(_CHANNEL.search(said))
            fields["goal"] |= bool(_GOAL.search(said))
        if fields != before or (_EVENT.search(plain(block.text)) and not theory(block.text)):
            parts.append(block)
    return fields, parts


def _element(fields: dict[str, bool], parts: list[Block], quote: str | None = None) -> Element:
    french = {"date": "pas de date", "channel": "aucun canal nommé", "goal": "aucun but donné"}
    missing = [name for name, value in fields.items() if not value]
    details = [f"événement : {french[name]}" for name in missing]
    return make_element("event", distinct(parts), dict(fields), missing=missing, details=details, name="Événement", quote=quote)


def _guess(blocks: list[Block]) -> Element | None:
    """Read a place the learned typer points at: two of date, channel and goal at least."""
    text = "\n".join(block.text for block in blocks)
    seen = plain(" ".join([*blocks[0].section[-1:], text]))
    if len(_HASHTAG.findall(text)) >= (1 if blocks[-1].form == "textbox" else 2) or not (_EVENT.search(seen) or _HELD.search(seen) or len({m.group() for m in _GATHER.finditer(seen)}) >= 3):
        return None
    if len(blocks) == 1 and blocks[0].table is not None:
        fields, parts = _card(blocks[0]), blocks
    else:
        fields, parts = _fields(blocks)
    return _element(fields, parts) if parts and sum(fields.values()) >= 2 else None


def _dated_titles(document: Document) -> list[tuple[Element, set[str]]]:
    """Return the events told under a heading that is a day and a name ("Samedi 13 juin : la grande lessive"), with a channel, a goal and people who come."""
    found = []
    dated = [zone for zone in zones(document) if _has_date(zone.title, day_only=True)]
    for zone in dated:
        title = plain(zone.title)
        if len(dated) > 2 and not (_CLOCK.search(title) or _EVENT.search(title)):
            continue
        if not zone.blocks or len(zone.blocks) > 14 or _DIARY.search(title) or _REFUSED.search(title):
            continue
        content = [block for block in zone.content if block.table is None and block.kind != "caption"]
        fields, parts = _fields(content)
        text = plain("\n".join(block.text for block in content))
        gathers = len({match.group() for match in _GATHER.finditer(f"{title} {text}")})
        if fields["channel"] and fields["goal"] and (gathers >= 2 or _EVENT.search(f"{title} {text}")) and not _HASHTAG.search(text):
            found.append((_element({**fields, "date": True}, parts or content), {block.id for block in zone.blocks}))
    return found


def _titled(document: Document) -> list[tuple[Element, set[str]]]:
    found = []
    for zone in topic_zones(document, _TITLE, _REFUSED):
        content = [block for block in zone.content if block.kind != "caption"]
        tables = [block for block in content if block.table is not None and not any(_card(block).values())]
        posted = any(block.form == "textbox" and _HASHTAG.search(block.text) for block in content)
        if len(tables) * 2 > len(content) or len(content) > 25 or posted:
            continue
        fields, parts = _fields([block for block in content if block not in tables])
        if parts and fields["date"] and (fields["channel"] or fields["goal"]):
            found.append((_element(fields, parts), {block.id for block in zone.blocks}))
    return found


def _of_labels(run: list[Block]) -> Element | None:
    """Return the event of a sheet of lines "Date : …", "Canal : …", "But : …" that goes with a place, a programme or an event's name."""
    lines = [(block, pair) for block in run if block.table is None and (pair := label_value(block.text)) and len(pair[0].split()) <= 4]
    labels = [(block, plain(pair[0])) for block, pair in lines]
    here = [
        block
        for block, label in labels
        if _KEY_DATE.match(label) or _KEY_CHANNEL.match(label) or _KEY_GOAL.match(label) or _KEY_PLACE.match(label)
    ]
    keys = {
        name: any(pattern.match(label) for _, label in labels)
        for name, pattern in (("date", _KEY_DATE), ("channel", _KEY_CHANNEL), ("goal", _KEY_GOAL))
    }
    keys["date"] = keys["date"] or _has_date(" ".join(run[0].section[-1:]), day_only=True)
    placed = any(_KEY_PLACE.match(label) for _, label in labels)
    text = plain("\n".join([*run[0].section[-1:], *(block.text for block in run)]))
    keys["channel"] = keys["channel"] or any(_CHANNEL.search(plain(block.text)) for block in here)
    if len(here) < 2 or sum(keys.values()) < 2 or not (_EVENT.search(text) and (placed or keys["date"])):
        return None
    keys["date"] = _has_date(" ".join(run[0].section[-1:]), day_only=True) or any(
        _KEY_DATE.match(label) and (_has_date(block.text) or re.search(r"\d", block.text)) for block, label in labels
    )
    keys["channel"] = keys["channel"] or bool(_CHANNEL.search(text))
    return _element(keys, here)


def _of_run(run: list[Block]) -> Element | None:
    """Return the event told by a paragraph of a section: what it is, when, that it is held, who comes; channel and goal may follow it."""
    title = plain(" ".join(run[0].section[-1:]))
    if _NOT_HERE.search(title):
        return None
    sheet = _of_labels(run)
    if sheet is not None:
        return sheet
    apart = bool(_REFUSED.search(title))
    if sum(len(_HASHTAG.findall(block.text)) for block in run if block.form == "textbox") >= 1:
        run = [block for block in run if block.form != "textbox"]
    for index, block in enumerate(run):
        said = plain(block.text)
        if block.table is not None or _HASHTAG.search(block.text) or block.kind != "paragraph" or heading_level(block) is not None or len(said.split()) < 9:
            continue
        spans = [block.text[start:end] for start, end in sentences(block.text)]
        spans = [text for text in spans if not (theory(text) or _MAYBE.search(plain(text)) or _PAST_HISTORY.search(plain(text)))]
        for at, text in enumerate(spans):
            follow = [other for other in run[index + 1 : index + 4] if other.table is None and heading_level(other) is None]
            here, around = plain(text), plain(" ".join([title, *spans[at : at + 3], *(other.text for other in follow[:1])]))
            dated = _has_date(_DEADLINE.sub(" ", text), day_only=True)
            noun, held = bool(_EVENT.search(here)), bool(_HELD.search(here) or _ORGANISED.search(here))
            gathers = len({match.group() for match in _GATHER.finditer(around)})
            channel = bool(_CHANNEL.search(around))
            goal = bool(_GOAL.search(around))
            points = 1.5 * dated + bool(_CLOCK.search(here)) + 1.0 * noun + 1.0 * held + 0.5 * min(gathers, 2) + 0.5 * channel + 0.5 * goal
            bare = not noun and not _HELD.search(here) and not _CLOCK.search(here)
            if bare or not (
                (dated and points >= 4 and (noun or held or gathers >= 2)) or (noun and _OURS.search(here) and channel and goal)
            ):
                continue
            if apart and not (channel and goal):
                continue
            whole = plain("\n".join([block.text, *(other.text for other in follow)]))
            fields = {"date": _has_date(block.text), "channel": bool(_CHANNEL.search(whole)), "goal": goal or bool(_GOAL.search(whole))}
            if fields["channel"] or (noun and fields["goal"]):
                return _element(fields, [block], text)
    return None


@detector(
    "event",
    title="événement",
    fields=("date", "channel", "goal"),
    required=("date", "channel", "goal"),
    examples=(
        Example(
            "L'ouverture sera un petit événement : le samedi 12 mai à 10 heures, en direct sur Facebook, pour amener quarante personnes à l'atelier.",
            True,
            "complete",
        ),
        Example(
            "## Journée portes ouvertes\nDate : 14 juin 2026\nCanal : événement Facebook, affiches au marché, newsletter\nObjectif : 60 visiteurs et 15 inscriptions\n",
            True,
            "complete",
        ),
        Example(
            "## Webinaire de rentrée\n| Date | 9 septembre 2026, 18 h |\n| Plateforme | Zoom, inscription depuis LinkedIn |\n| Objectif | 25 contacts d'entreprises |\n",
            True,
            "complete",
        ),
        Example("Nous organisons un jeu-concours sur Instagram du 3 au 10 décembre : un panier à gagner.", True, "incomplete"),
        Example("L'événementiel désigne l'ensemble des techniques qui permettent d'organiser un événement.", False),
        Example("En 2014, l'entreprise a participé au salon de l'habitat le 12 mars et y a reçu un prix.", False),
        Example("## Événement\nNous organiserons plus tard un événement pour fêter les dix ans.\n", False),
        Example(
            "| Date | Thème | Réseau |\n|---|---|---|\n| 14 février | Saint-Valentin, concours | Instagram |\n| 8 mars | Portrait | Facebook |\n",
            False,
        ),
    ),
)
def detect(document: Document) -> Detection:
    """Find events of the organisation: one element per titled zone with a date, then one per dated paragraph on a channel."""
    elements = []
    covered: set[str] = set()
    for element, ids in (*_titled(document), *_dated_titles(document)):
        if not covered & ids:
            elements.append(element)
            covered |= ids
    for block in document.body():
        card = _card(block) if block.table is not None and block.id not in covered else {}
        context = plain("\n".join([*block.section[-1:], block.text]))
        if card:
            card["channel"] = card["channel"] or bool(_CHANNEL.search(context))
        if (
            sum(card.values()) >= 2
            and _EVENT.search(context if card["date"] else plain(" ".join(block.section[-1:])))
            and not _SHEET.search(context)
            and not _NOT_HERE.search(plain(" ".join(block.section[-1:])))
        ):
            elements.append(_element(card, [block]))
            covered.add(block.id)
    for run in by_section(document, covered):
        found = _of_run(run)
        if found is not None:
            elements.append(found)
            covered |= set(found.block_ids)
    elements += guessed(document, "event", elements, _guess)
    return assembled(document, "event", elements, _NAMED, covered, lambda block: block.table is None)
