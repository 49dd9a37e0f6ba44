"""Personas : un élément par personne imaginée qui représente une cible.

Ce qui est cherché
    Un client type raconté comme une personne : prénom, âge, métier ou situation, ce qu'elle veut, ce qui la freine, ce qu'elle fait.

Formes reconnues
    - fiche sous un intertitre (« Persona 1 : Claire ») avec des lignes « Freins : … », des intertitres ou un texte ;
    - un tableau par persona, un tableau dont chaque ligne ou chaque colonne est un persona ;
    - récit : « Solène a 36 ans. Elle est orthophoniste… », même sans le mot persona ; « appelons-la… », « imaginez… », « d'abord…, ensuite… » ;
    - zones de texte, SmartArt, image lue par OCR.

Champs
    name, age, role, motivations, frustrations, behaviour : présent ou non. Complet avec le prénom, le métier ou la situation, les
    motivations et les freins.

Ce qui n'est pas retenu
    La définition d'un persona, un titre ou une ligne de sommaire sans portrait, une promesse, un segment décrit en une ligne, les
    membres de l'équipe, un témoin cité dans un article, la présentation du candidat.
"""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._learned import guessed, pointed
from evalassist.elements.detectors._learned_parts import persona_unit
from evalassist.elements.detectors._persona_parts import (
    FIELDS,
    FRENCH,
    REQUIRED,
    attribute,
    first_name,
    line_attribute,
    read_persona,
    story_name,
    titled_name,
)
from evalassist.elements.detectors._persona_tables import CONTEXT, STRONG, Unit, announced, feed, from_tables
from evalassist.elements.detectors._persona_told import VOICE, companions, galleries, gathered, network, ours, spoken, story, told
from evalassist.elements.tools import (
    clean_title,
    heading_level,
    is_definition,
    is_instruction,
    make_element,
    named_only,
    plain,
)
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element, FieldValue

_NAMED = re.compile(
    r"(?<!\w)(?:buyer |user |proto)?personas?(?!\w)|portraits? de (?:\w+ )?(?:cibles?|clients?|adoptants?|visiteurs?)|(?:client(?:e|s|es)?|profils?|visiteu\w+|acheteu\w+|adherente?s?|utilisat\w+) types?|portraits?[- ]robots?(?!\w)"
)
_CARD = re.compile(
    r"^\W*(?:(?:le |la |mon |notre |premier |deuxieme |second |troisieme |buyer )*)(?:(?:persona|profil|portrait|avatar|client type|cible)(?: type)?\s*(?:principale?|secondaire|primaire)?\s*(?:n ?°\s*|#\s*)?(?:[1-9]|[a-c](?!\w)|:|–|-)|fiche (?:n ?°\s*|#\s*)?[1-9])"
)
_NOT_PERSONA = re.compile(
    r"(?<!\w)(?:ma tutrice|mon tuteur|fondat(?:eur|rice)|a (?:fonde|cree|repris)|co-?fondat\w+|notre equipe|ancienne? collegue|maitre de stage|tutrice de stage|influenceu\w+|mon parcours|temoignages?|interview\w*|j'ai (?:rencontre|interroge))(?!\w)"
)
_WITNESS = re.compile(
    r"(?<!\w)(?:(?:mon|ma|ce) (?:stage|alternance|formation|memoire|dossier)|(?:m'a|nous a|m'ont|m'avait) (?:dit|confie|raconte|explique|repondu|avoue|montre)|temoigne\w*|dit[- ](?:elle|il)|community manager|recrute\w*|embauche\w*|salarie\w* depuis)(?!\w)"
)
_TOPIC = re.compile(
    r"(?<!\w)(?:cibles?|segment\w*|publics?|criteres?|methode|synthese|conclusion|ce que|ce qu'|pourquoi|comment|choix|definitions?|enquetes?|questionnaire|resultats?|tableaux?|personas?|empathie|parcours|veille|contraintes|outils|mesures?|objectifs?|positionnement|message|besoins|freins|strategie|analyse|ton|swot|calendrier|budget|actions?|kpis?|reseaux)(?!\w)"
)
_NOT_SECTION = re.compile(
    r"(?<!\w)(?:(?:l'|notre |mon |une |la |leur )?equipes?|collabora\w+|fondat\w+|salaries|benevoles|intervenants?|temoign\w+|story ?time|storytelling|mise en recit|scripts?|remerciements|organigramme|trombinoscope|ambassad\w+|influenc\w+|createurs?|qui (?:sommes|suis)[- ](?:nous|je)|"
    r"(?:font|fait) (?:marcher|tourner|vivre|battre)|equipage|distribution|en coulisses?|aux (?:commandes|manettes|fourneaux)|derriere (?:le comptoir|la marque|l'ecran)|pensionnaires|recrues?|candidats?|personnages|interlocuteurs?|artistes|invites?|portraits? (?:d'equipe|publies?|de (?:salarie|benevole|membre|producteur|artisan|l'equipe)\w*)|l'entreprise|presentation (?:de la|du|de l')|historique|partenaires?|qui fait quoi|revue de presse|avis|mission d'avant|experience)(?!\w)"
)
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:l'an(?:nee)? (?:dernier|derniere|passee?),? (?:pour|en|dans|avec|a l'ecole)|(?:(?:fait|realise|imagine|cree|travaille|construit|ecrit)e?s? (?:\w+ ){0,4}|j'etais )en (?:bts|licence|bachelor|terminale|premiere annee)|exercice (?:de|en) (?:groupe|cours|classe)|persona de l'epoque|(?:mission|stage|projet|travail) (?:d'avant|precedent)|ancien (?:stage|poste)|exemple (?:de|du) cours|dans (?:le|notre|mon) cours|vu en cours)(?!\w)"
)
_AUTHOR = re.compile(
    r"(?<!\w)(?:je m'appelle|je suis) [^.]{0,80}?(?:en entreprise|(?:mon|un|en) (?:stage|alternance|apprentissage|memoire|dossier)|ma (?:periode|formation|mission)|candidate? (?:a|au|pour)|community manager)(?!\w)"
)
_CONTINUES = re.compile(
    r"^\W*(?:il(?! y a)|elle|son|sa|ses|ce qui (?:la|le|l')|cote|son|le (?:soir|matin|midi|week-end)|au quotidien|pour (?:elle|lui)|d'(?:un|une|elle|ordinaire)|en revanche|quand (?:il|elle)|citation|verbatim|«)(?!\w)"
)


_META = re.compile(r"^\W*(?:le|la|les|ces?|cette|nos|chaque)(?: \w+){0,2} (?:portraits?|personas?|fiches?|profils?)(?: \w+)? (?:nous|m'|me|serv|guid|aid|perm|sont|est|donn)")


def _fields_of(unit: Unit) -> dict[str, FieldValue]:
    named = first_name(unit.labelled.get("name", ""), trusted=True) or unit.name or first_name(unit.title)
    unit.name = named or unit.name
    return read_persona(
        unit.name, unit.labelled, "\n".join(unit.prose), unit.title,
        spoken=(unit.level is not None or spoken(unit)) and (unit.context or unit.strong),
    )  # fmt: skip


def _accept(unit: Unit, fields: dict[str, FieldValue]) -> bool:
    there = {name for name in FIELDS if fields[name]}
    inner = there & {"motivations", "frustrations", "behaviour"}
    whole = plain("\n".join([unit.title, *unit.prose, *unit.labelled.values()]))
    if _ELSEWHERE.search(plain("\n".join([*unit.blocks[0].section[-1:], unit.blocks[0].text[:300]]))):
        return False
    own = [unit.title] if unit.level is not None and unit.level < 60 else []
    titles = plain(" | ".join([*unit.blocks[0].section[-2:], *own]))
    card = "name" in there and {"motivations", "frustrations"} <= set(unit.labelled) and len(unit.labelled) >= 3
    if _AUTHOR.search(whole[:200]):
        return False
    if _NOT_SECTION.search(titles) and not STRONG.search(titles + whole[:60]) and not card:
        return False
    if network(unit):
        return False
    if unit.level is None and unit.blocks[0].table is not None and not there & {"name", "age"}:
        return False
    if unit.strong:
        return len(there) >= 3 and (bool(inner) or {"name", "age", "role"} <= there)
    if _NOT_PERSONA.search(whole) or ("je m'appelle" in whole and not VOICE.match(unit.blocks[0].text)) or (unit.level is None and _WITNESS.search(whole)):
        return False
    if unit.context:
        return len(there) >= 4 and bool(inner & {"motivations", "frustrations"})
    return len(there) >= 5 and "name" in there and "age" in there and len(inner) >= 2 and {"motivations", "frustrations"} <= there


def _element(unit: Unit, fields: dict[str, FieldValue], rank: int) -> Element:
    label = f"persona {unit.name}" if unit.name else f"persona {rank}"
    missing = [name for name in REQUIRED if not fields[name]]
    details = [f"{label} : {FRENCH[name]}" for name in FIELDS if not fields[name]]
    cards = len(unit.blocks) > 2 and len(unit.labelled) >= 2 and all(block.form == "body" and block.table is None for block in unit.blocks)
    return make_element(
        "persona", unit.blocks, fields, form="cards" if cards else None, missing=missing, details=details,
        name=f"Persona {unit.name}" if unit.name else f"Persona {rank}", text=unit.text or None, quote=unit.quote or None,
    )  # fmt: skip


def _starts(document: Document, block: Block, unit: Unit | None) -> Unit | None:
    """A new unit when ``block`` opens a persona: a card title, a first name in a section of personas, a "Prénom :" line, a story."""
    level = heading_level(block)
    text, seen = block.text, plain(block.text)
    if is_instruction(text) or (is_definition(text) and not story_name(text)):
        return None
    context, strong = announced(document, block)
    label = line_attribute(text)
    if level is not None:
        title = clean_title(text)
        name = first_name(title) if len(title.split()) <= 14 else ""
        name = name or (story_name(title) if context and len(title.split()) <= 10 else "")
        home = plain(block.section[-1]) if block.section else ""
        within = bool(CONTEXT.search(home) or STRONG.search(home)) and not _NOT_SECTION.search(home)
        short = len(title.split()) <= 8 and not attribute(title) and not _TOPIC.search(plain(title))
        if short and (named := titled_name(title)) and (context or within):
            civil = bool(re.match(r"\W*(?:M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Mamie|Papy)(?!\w)", title))
            return Unit([block], title=title, name=name or named, level=level, context=True, strong=strong, sibling=not (name or civil))
        if within and short and not name and not _CARD.match(seen) and not title.endswith("?"):
            return Unit([block], title=title, level=level, context=True, strong=strong, sibling=True)
        if _CARD.match(seen) or (name and (strong or (context and len(title.split()) <= 8)) and not (label and not label[1])):
            card = bool(_CARD.match(seen))
            return Unit(
                [block],
                title=title,
                name=name or story_name(title),
                level=level,
                context=True,
                strong=strong or (card and bool(STRONG.search(seen))) or (card and bool(name)),
            )
        return None
    if label and label[0] == "name" and label[1] and first_name(label[1], trusted=True):
        if (
            unit is not None
            and len(unit.blocks) <= 2
            and not unit.labelled.get("name")
            and (not unit.name or plain(unit.name) in plain(label[1]))
        ):
            return None
        fresh = Unit([block], name=first_name(label[1], trusted=True), context=True, strong=strong, level=unit.level if unit else None)
        feed(fresh, text)
        return fresh
    if label and not _CARD.match(seen):
        return None
    name = story_name(text)
    if unit is not None and name and plain(name) == plain(unit.name):
        return None
    if _CARD.match(seen) and (name or len(text.split()) <= 14):
        return Unit(
            [block],
            title=text if len(text.split()) <= 14 else "",
            name=name or first_name(text),
            prose=[text],
            context=True,
            strong=strong or bool(STRONG.search(seen)),
        )
    text = story(text, name)
    if name and (len(text.split()) >= 8 or (strong and len(text.split()) >= 3) or context):
        return Unit(
            [block], name=name, prose=[text], context=context or bool(STRONG.search(seen)), strong=strong or bool(STRONG.search(seen))
        )
    return None


def _flow(document: Document, taken: set[str]) -> list[Unit]:
    """Units made of lines, cards and stories, walking the body in reading order."""
    units: list[Unit] = []
    unit: Unit | None = None
    waiting: str | None = None
    held = galleries(document)
    for block in document.body():
        level = heading_level(block)
        if level is not None and (block.section, level) in held and block.id not in taken and first_name(block.text):
            unit, waiting = Unit([block], title=clean_title(block.text), name=first_name(block.text), level=level, context=True), None
            unit.strong = announced(document, block)[1]
            units.append(unit)
            continue
        if block.table is not None or block.id in taken:
            unit = None if level is None or unit is None or unit.level is None else unit
            continue
        if block.kind in ("caption", "footnote"):
            continue
        fresh = _starts(document, block, unit)
        if fresh is not None and not (
            unit is not None
            and unit.level is not None
            and level is None
            and not unit.labelled
            and len(unit.blocks) == 1
            and (not unit.name or plain(unit.name) == plain(fresh.name))
        ):
            units.append(fresh)
            unit, waiting = fresh, None
            continue
        if fresh is not None and unit is not None:
            unit.name = unit.name or fresh.name
        if unit is None:
            continue
        if level is not None and level < 60:
            if attribute(block.text) and (unit.level is None or level > unit.level or level >= 50):
                waiting = feed(unit, block.text)
                unit.blocks.append(block)
                continue
            if unit.level is None or level <= unit.level:
                unit = None
                continue
        label = line_attribute(block.text)
        if (
            unit.level is None
            and not label
            and waiting is None
            and block.kind != "list_item"
            and block.form == "body"
            and not _CONTINUES.match(plain(block.text))
            and not (unit.name and plain(story_name(block.text)) == plain(unit.name))
        ):
            unit = None
            continue
        if waiting is not None and block.kind == "paragraph" and unit.labelled.get(waiting) and not label and unit.level is None:
            waiting = None
        waiting = feed(unit, block.text, waiting)
        unit.blocks.append(block)
    return units


@detector(
    "persona",
    title="persona",
    fields=FIELDS,
    required=REQUIRED,
    examples=(
        Example(
            "## Personas\n### Persona 1 : Odile, la jardinière\n- Âge : 61 ans\n- Métier : bibliothécaire à mi-temps\n- Motivations : nourrir ses petits-enfants sans pesticide\n"
            "- Freins : elle trouve les plants trop chers\n- Réseaux : Facebook le matin\n",
            True,
            "complete",
        ),
        Example(
            "Karim a 29 ans. Il est menuisier à son compte et habite le quartier du port. Il cherche des chutes de bois précieux à petit prix, mais il "
            "redoute de se déplacer pour rien. Il regarde YouTube à la pause et commande sur son téléphone.",
            True,
            "complete",
        ),
        Example(
            "## Nos cibles\n| | Lucie | Hervé |\n|---|---|---|\n| Âge | 24 ans | 57 ans |\n| Situation | étudiante en droit | chef d'équipe |\n| Attentes | réviser au calme | un café après l'usine |\n"
            "| Freins | le prix des boissons | ne connaît personne |\n",
            True,
            "complete",
        ),
        Example("## Personas\nPersona 1 : Nadia, 35 ans, coiffeuse à domicile. Elle utilise Instagram chaque soir.\n", True, "incomplete"),
        Example("Un persona est un personnage semi-fictif avec un prénom, un âge, un métier, des motivations et des freins.", False),
        Example("## Personas\nNous rédigerons trois personas après l'enquête.\n[toc] Persona 1 : Claire 12\n", False),
        Example("## L'équipe\nSamira Doré, 44 ans, directrice, suit les comptes. Paul, 31 ans, est chargé de l'accueil.\n", False),
        Example("## Cibles\n- Les familles du quartier, de 30 à 45 ans\n- Les étudiants\n", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find every persona of the document, one element each."""
    accepted: list[tuple[Unit, dict[str, FieldValue]]] = []
    for unit in from_tables(document):
        fields = _fields_of(unit)
        if _accept(unit, fields):
            accepted.append((unit, fields))
    taken = {block.id for unit, _ in accepted for block in unit.blocks}
    waiting: list[tuple[Unit, dict[str, FieldValue]]] = []
    portraits: list[tuple[Unit, dict[str, FieldValue]]] = []
    flow = _flow(document, taken)
    gathered(flow)
    for unit in flow:
        if not any(block.kind != "heading" for block in unit.blocks):
            continue
        fields = _fields_of(unit)
        portraits.append((unit, fields))
        whole = len(unit.blocks) <= 10 and all(fields[name] for name in ("name", "age", "motivations", "frustrations"))
        if (unit.strong or not unit.sibling or whole) and _accept(unit, fields) and not _again(unit, fields, accepted):
            accepted.append((unit, fields))
        elif unit.level is not None and unit.context:
            waiting.append((unit, fields))
    accepted += _sequels(portraits, accepted)
    used = {block.id for unit, _ in accepted for block in unit.blocks}
    for unit in told(document, used):
        fields = _fields_of(unit)
        if (fields["motivations"] or fields["frustrations"]) and _accept(unit, fields) and not _again(unit, fields, accepted):
            accepted.append((unit, fields))
    accepted += [(unit, _fields_of(unit)) for unit in companions(document, [unit for unit, _ in accepted])]
    homes = {(unit.blocks[0].section, unit.level) for unit, _ in accepted if unit.level is not None}
    for unit, fields in waiting:
        inner = [name for name in ("motivations", "frustrations", "behaviour") if fields[name]]
        known = fields["name"] or fields["age"] or (len(inner) >= 2 and (fields["role"] or len(inner) == 3) and not ours(unit))
        enough = bool(inner) and bool(known) and len(" ".join([*unit.prose, *unit.labelled.values()]).split()) >= 6
        if enough and (unit.blocks[0].section, unit.level) in homes and not _again(unit, fields, accepted):
            accepted.append((unit, fields))
    named = {f"Persona {unit.name}" for unit, _ in accepted}
    order = {block.id: index for index, block in enumerate(document.blocks)}
    accepted.sort(key=lambda pair: order[pair[0].blocks[0].id])
    read = [_element(unit, fields, rank) for rank, (unit, fields) in enumerate(accepted, start=1)]
    stories = [one for one in _stories(document, read) if one.name not in named]
    guesses = [*stories, *(one for one in guessed(document, "persona", [*read, *stories], _guess) if one.name not in named)]
    elements = tuple(sorted((*read, *guesses), key=lambda element: order[element.block_ids[0]]))
    used = {block_id for element in elements for block_id in element.block_ids}

    def keep(block: Block) -> bool:
        return not elements or is_definition(block.text)

    return Detection(elements=elements, mentions=tuple(named_only(document, "persona", _NAMED, used, keep)))


def _stories(document: Document, found: list[Element]) -> list[Element]:
    """Read the paragraphs of one section that each open on another first name, where the typer points: each is a persona of its own."""
    taken = {one for element in found for one in element.block_ids}
    blocks = [region.blocks[0] for _, region in pointed(document, "persona", taken, ("paragraph",))]
    named = [(block, name) for block in blocks if (name := story_name(block.text))]
    names: dict[tuple[str, ...], set[str]] = {}
    for block, name in named:
        names.setdefault(block.section, set()).add(name)
    made = [_guess([block]) for block, _ in named if len(names[block.section]) > 1]
    return [element for element in made if element is not None]


def _guess(blocks: list[Block]) -> Element | None:
    """Read a place the learned typer points at: three fields at least."""
    unit = persona_unit(blocks)
    titles = plain(" | ".join(blocks[0].section[-2:]))
    if _ELSEWHERE.search(f"{titles}\n{plain(blocks[0].text[:300])}") or (_NOT_SECTION.search(titles) and not STRONG.search(titles)):
        return None
    fields = _fields_of(unit)
    if not fields["name"] and _META.match(plain(blocks[0].text)):
        return None
    known = bool(fields["name"]) or bool(fields["role"] and STRONG.search(titles)) or bool(fields["motivations"] and fields["frustrations"])
    return _element(unit, fields, 1) if known and sum(map(bool, fields.values())) >= 3 and not network(unit) else None


def _sequels(
    told: list[tuple[Unit, dict[str, FieldValue]]], accepted: list[tuple[Unit, dict[str, FieldValue]]]
) -> list[tuple[Unit, dict[str, FieldValue]]]:
    """Shorter portraits that stand in one section with two personas told in prose: named, with one more thing said."""
    stories = [unit for unit, _ in accepted if unit.level is None and unit.name and unit.blocks[0].table is None]
    found = []
    for unit, fields in told:
        beside = sum(other.blocks[0].section == unit.blocks[0].section for other in stories)
        if (
            beside >= 1
            and unit.level is None
            and unit.context
            and unit.name
            and all(unit is not other for other in stories)
            and sum(map(bool, fields.values())) >= (2 if beside >= 2 else 3)
        ):
            found.append((unit, fields))
    return found


def _again(unit: Unit, fields: dict[str, FieldValue], accepted: list[tuple[Unit, dict[str, FieldValue]]]) -> bool:
    """Whether a unit only speaks again of a persona already found (same first name and no more than it says)."""
    if not unit.name:
        return False
    return any(
        plain(other.name) == plain(unit.name) and sum(map(bool, fields.values())) <= sum(map(bool, seen.values()))
        for other, seen in accepted
    )
