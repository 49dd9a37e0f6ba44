"""Charte éditoriale (règles d'écriture, ton, façon de parler).

Ce qui est cherché : les règles données à ceux qui écrivent : ton et adresse (tutoiement, vouvoiement, mots interdits), formats et dimensions,
règles visuelles, règles de droit, exemples de ce qu'on écrit ou n'écrit pas.
Formes reconnues : texte ou liste sous un titre de charte, de ligne éditoriale ou de « façon de parler », tableau de règles, paragraphe de ton
dans une autre partie. Les règles d'un même chapitre forment une seule charte.
Champs : tone, formats, visual, legal, examples (oui ou non).
Complet : le ton, les formats et des exemples.
Ce qui n'est pas retenu : le ton d'un concurrent, une tenue de travail, la définition d'une charte, une charte seulement nommée ou promise, une
liste de rubriques sans règle.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from collections.abc import Sequence

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._plan_tables import table_readings
from evalassist.elements.detectors._post_parts import HASHTAG
from evalassist.elements.detectors._units import assembled
from evalassist.elements.tools import heading_level, is_definition, is_instruction, is_promise, make_element, plain
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_NAME = re.compile(
    r"chartes? (?:editoriale|redactionnelle|d'ecriture|de redaction)|lignes? editoriales?|guide (?:de style|editorial|redactionnel)"
)
_HEAD = re.compile(
    r"chartes? (?:editoriale|redactionnelle|d'ecriture|de redaction|des? reseaux)|ligne editoriale|guide (?:de style|editorial|redactionnel)|regles d'ecriture|regles (?:de redaction|editoriales)|\bcharte(?! (?:graphique|de (?:moderation|la communaute|bonne conduite|securite)|des commentaires|du groupe|rse|ecolog\w+|d'accueil|informatique|qualite|visuelle))|"
    r"\b(?:le|notre|quel) ton\b|tonalite|notre voix|facons? de parler|comment (?:on|nous) (?:parle|ecri)\w*|^\W*(?:[\d.]+ )?comment (?:parle|ecrit|s'exprime)\w*|ligne edito(?!rial)|principes? (?:redactionnels?|editoriaux|d'ecriture)|de quoi on parle et comment|style (?:d'ecriture|redactionnel|et ton)|ecrire pour|ton et style|ton editorial|brand voice|tone of voice|(?:brand|editorial|writing) guidelines|ton de (?:la |notre )?marque|comment on ecrit|nos mots"
)
_TONE_HEAD = re.compile(
    r"^\W*(?:[\d.]+ )?(?:(?:le |notre |quel )?tons?|tone|tone of voice|voix|voice|style|langage|vocabulaire|registre|(?:comment|on) (?:on |nous )?(?:parl|ecri)\w+)(?!\w)"
)
_STRICT_HEAD = re.compile(
    r"chartes? (?:editoriale|redactionnelle|d'ecriture|de redaction)|guide (?:de style|editorial|redactionnel)|regles d'ecriture|regles (?:de redaction|editoriales)"
)
_ELSEWHERE = re.compile(
    r"concurren|benchmark|persona|moderation|crise|bilan|conclusion|lexique|glossaire|bibliograph|swot|objectif|audit|remerciement|entretien|presentation de l'(?:entreprise|association)|contexte"
)
_TONE: tuple[re.Pattern[str], ...] = tuple(
    re.compile(source, re.M)
    for source in (
        r"\b(?:on |nous |je |il faut )?(?:tutoi\w+|tutoyer|vouvoi\w+|vouvoyer|tutoiement|vouvoiement)\b|on dit « ?vous|on dit « ?tu\b",
        r"\b(?:la|notre|une) ligne (?:\w+ )?est\b|\b(?:le|notre|un|son|du) ton\b|\btons? (?:est|sera|employe|adopte|reste|:|chaleureux|complice|expert|leger|decale|simple|bienveillant|direct|pedagogique)|^\W*ton\b|tonalite|registre (?:de langue|familier|courant|soutenu)|tone of voice|^\W*(?:la |notre )?voix\b ?[:|]|^\W*registre ?[:|]|(?:^|[.;]\s)ton (?!de\b|du\b|d')\w+",
        r"\bon parle (?:comme|a|avec|simplement|d'egal)|nous parlons|facon de parler|notre voix|on s'adresse|nous nous adressons|notre style|style (?:d'ecriture|redactionnel)",
        r"\b(?:jargon|anglicismes?|mots? (?:interdits?|bannis?|a eviter|simples|anglais|compliques?)|vocabulaire|expressions? (?:interdites?|a eviter))\b|\bjamais (?:« |de |d'|le mot|en )|on (?:evite|bannit|proscrit)|a eviter\b|on n'ecrit (?:pas|jamais|ni)",
        r"\b(?:humour|ironie|second degre|bienveillan\w+|chaleureu\w+|complicite|proximite|franch\w+|pedagogique|decale\w*)\b",
        r"\bphrases? (?:courtes?|simples?)|emojis?\b|ponctuation|points? d'exclamation|majuscules?|ecriture inclusive|orthographe (?:est )?relue|(?:une|deux|trois) (?:phrases?|idees?|lignes?)\b",
    )
)
_FORMATS = re.compile(
    r"\d+ ?[x×] ?\d+ ?(?:px|pixels)?|\b\d+ ?px\b|\b(?:9[:/]16|16[:/]9|4[:/]5|1[:/]1)\b|format (?:carre|vertical|horizontal|portrait|paysage)|formats? (?:et dimensions?|retenus?|autorises?|privilegies?|imposes?|\w+ : )|"
    r"^\W*(?:les |nos )?(?:formats?|supports?)\b ?[:|]|\b(?:reels?|videos?|tutoriels?|tutos?|stor(?:y|ies)|carr?ousels?|articles?|shorts?|posts?|lives?)\b[^.;:\n]{0,20}\b(?:de|en|a) (?:moins de |maximum |max )?\d+ ?(?:s|secondes?|sec|mots|vues|images?|slides|lignes|min|minutes)\b|^\W*gabarits? ?[:|]|\b(?:longueur|duree) (?:maximale|des? |:|\|)|\b\d+ (?:a \d+ )?(?:mots|caracteres|signes|slides|vues|visuels) (?:maximum|max|au plus|par )|\b\d+ a \d+ (?:mots|caracteres|signes|secondes|vues|slides)|(?:moins de|maximum|pas plus de) \d+ (?:secondes|mots|caracteres|signes)|\b(?:images?|photos?|visuels?|videos?) (?:carree?s?|verticale?s?|horizontale?s?)\b|(?:videos?|reels?|sons?|audios?) (?:de|d') ?(?:moins de |au plus )?(?:dix|quinze|vingt|trente|quarante|soixante|une) (?:secondes|minutes?)|\b(?:deux|trois|quatre|cinq|six|huit|dix) (?:lignes|vues|images|slides|ecrans|visuels) (?:au plus|(?:au )?maximum|max)\b|\b(?:reels?|carrousels?|stor(?:y|ies)|tutos?) pour (?:l[ae']|les|des|un)|\bcarrousels? (?:de )?(?:deux|trois|quatre|cinq|six|sept|huit|dix) |(?:on|nous) (?:publi|post|racont|communiqu|montr)\w+ (?:\w+ )?en (?:photos?|videos?|images?|carrousels?|stor(?:y|ies)|reels?) (?:et|ou) en |\b\d+ ?(?:s|secondes|mots|vues) (?:maximum|max|au plus)",
    re.M,
)
_KIND = re.compile(
    r"(?<!\w)(?:(video|film)s?|(photo)s?|(carr?ousel)s?|(reel)s?|(stor)(?:y|ies)|(article|billet|texte long)s?|(sondage|quiz)s?|(tutoriel|tuto|astuce)s?|(affiche)s?|(direct|live)s?|(podcast|son)s?|(fiche|infographie|lexique)s?|(portrait|temoignage|recit|citation)s?|(fil) de discussion)(?!\w)"
)
_SHAPED = re.compile(
    r"(?<!\w)(?:(?:par|chaque|le|du) (?:jour|semaine|mois|quinzaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lendemain)|(?:nous|on) (?:publi|met|poste|montre)\w*|(?:un jour|une semaine|une fois) (?:sur|par)|formats?|formes?|uniquement|exclusivement|rien d'autre que|vertical\w*|sous-titr\w+|a la verticale|supports?)(?!\w)"
)


def _shapes(text: str) -> bool:
    """Whether a rule says in which shapes one publishes: a size or a length, or two kinds of contents with their rhythm or their form."""
    kinds = {match.lastindex for match in _KIND.finditer(text)}
    return bool(_FORMATS.search(text)) or (len(kinds) >= 2 and bool(_SHAPED.search(text)))


_COLOUR = r"(?:bleu|vert|rouge|jaune|ocre|orange|gris|noir|blanc(?:he)?|rose|creme|violet(?:te)?|brun|corail|turquoise|beige)"
_VISUAL = re.compile(
    rf"\b{_COLOUR}(?:e|s|es)?\b[^.;\n]{{0,40}}\b{_COLOUR}(?:e|s|es)?\b|\b(?:le|du|un) {_COLOUR} (?:de|du|des|est|reste)\b|"
    r"\b(?:cote|pour les?|sur les?) (?:images?|photos?|visuels?)\b|\bcouleurs?\b|palette|typograph\w+|\bpolices?\b|charte graphique|\blumiere\b|\bfiltres? (?!a )|\bcadrages?\b|meme cadre|fond (?:blanc|uni|vert|clair|neutre)|"
    r"\blogos?\b|gabarits?|identite visuelle|#[0-9a-f]{6}\b|^\W*(?:visuels?|images?)\b ?[:|]|photos? (?:prises?|naturelles?|sans (?!avoir|l'|l(?:a|e|eur)s? |son |sa |aucun|accord|autoris|permission|consent|sign|demander)|(?:\w+ )?(?:en|a la) lumiere)",
    re.M,
)
_LEGAL = re.compile(
    r"\b(?:rgpd|droit a l'image|droits? d'auteur|autorisation (?:ecrite|d'image|des? (?:personne|parent|famille|client)s?|de (?:diffusion|tournage|publication|captation)|parentale|signee)|mentions? legales?|copyright|libres? de droits?|credits? (?:photo|obligatoire)|partenariat remunere|"
    r"collaboration commerciale|donnees personnelles|reglement sur les donnees|cnil|consentement|accord (?:ecrit|signe|des personnes|parental)|credits? (?:du|de la|photo)|(?:cite\w*|credite\w*|nomme\w*) (?:toujours )?(?:le|la|l')? ?(?:photographe|auteur|artiste|illustrat\w+)|demande\w* (?:d'abord )?(?:la permission|l'accord|l'autorisation)|papier signe|sans (?:l'|leur |son )?accord|la signature|societe d'auteurs|mineurs? a l'image|(?:pas de|aucun|jamais d[e'] ?|pas d') ?(?:mineurs?|enfants?) (?:a l'image|reconnaissable|filme|de face|sans)|mention (?:legale|obligatoire|«)|propriete intellectuelle|flout\w+|sans avoir (?:\w+ )?(?:signe|dit oui|donne|autorise)|sign(?:e|ee?s?|ent|er) (?:d'abord )?(?:la|une|un|le|leur) (?:\w+ )?(?:feuille|papier|formulaire|fiche|decharge|bon|registre)|loi (?:evin|informatique|sapin|influenc\w+|du \d)|mentions? sanitaires?|(?:cite\w*|credite\w*|nomme\w*) (?:toujours |systematiquement )?(?:l'|la |le |les )?(?:source|editeur|compagnie|autrice|dessinat\w+))\b"
)
_EXAMPLE = re.compile(
    r"\bexemples?\b ?(?:de |d'|a |:|\||«|pour)|\bexemples?\b[^.:«\n]{0,30}: ?[«“\"]|(?<!\w)(?:bonnes?|mauvaises?|bon|mauvais) (?:\w+ )?: ?[«“\"]|on (?:fait|ecrit|dit) ?\| ?on (?:evite|n')|\bpar exemple\b|(?:on (?:ecrit|dit|ecrira|dira|dirait)|nous (?:ecrivons|disons|dirions|ecririons)|ecrire|dire|dites|ecrivez|preferer|plutot) ?:? [«“\"]|» (?:(?:est|sont) (?:conforme|correct|admis|bien|bon)\w*|(?:ne )?(?:l')?(?:est|sont) pas|ne l'est pas|et pas|plutot que|et non|au lieu de|mais pas) «|a (?:faire|dire|ne pas (?:faire|dire|suivre))\b|publication type|(?:^|[.;!?»”]\s+)(?:oui|non|ok|ko|bien|pas bien|a bannir|a garder|correct|incorrect|bon|mauvais|avant|apres)(?: \([^)]{0,40}\))? : ?[«“\"]|(?:phrase|mot|tournure|message|texte|accroche)s? (?:qui (?:ne )?(?:convien\w+|va|vont|pass\w+|marche\w*|nous ressemble\w*)|a (?:eviter|preferer|proscrire)|de reference)[^.«]{0,30}: ?[«“\"]|do(?:'s)? (?:and|et|&|/) don'?t|^\W*(?:do|don'?t|on (?:n')?ecrit(?: pas)?|on (?:ne )?dit(?: pas)?|oui|non|a dire|a ne pas dire) ?[:|]",
    re.M,
)
_EXAMPLES = (
    Example("# Charte éditoriale\n\n- Ton : complice, on tutoie, pas de jargon\n- Formats : carrousel vertical 1080 x 1350 px, réels de 15 à 30 secondes\n- Exemple : « Tu viens goûter ? » plutôt que « Nous vous invitons »\n", True, "complete"),
    Example("# Notre façon de parler\n\nOn parle comme un voisin : on vouvoie, avec humour, jamais de jargon. Les mots interdits sont « unique » et « incroyable ».\n", True, "incomplete"),
    Example("# Règles d'écriture\n\n| Règle | Consigne |\n|---|---|\n| Ton | chaleureux, tutoiement, pas d'ironie |\n| Formats | photo carrée 1080 x 1080 px |\n| Exemple | « Salut les lève-tôt » |\n", True, "complete"),
    Example("# Charte éditoriale\n\nUne charte éditoriale est un document qui fixe le ton et les formats.\n", False),
    Example("# Suite\n\nNous rédigerons une charte éditoriale dans un second temps.\n", False),
    Example("# Les concurrents\n\nCafé Brun tutoie ses clients, avec humour et sans jargon ; Maison Lou vouvoie et garde un ton expert.\n", False),
    Example("# L'atelier\n\nLes loueurs portent tous la même veste jaune pour assurer une image uniforme.\n", False),
)  # fmt: skip


@detector(
    "editorial_charter",
    title="charte éditoriale",
    fields=("tone", "formats", "visual", "legal", "examples"),
    required=("tone", "formats", "examples"),
    examples=_EXAMPLES,
)
def detect(document: Document) -> Detection:
    """Return the editorial rules of the dossier, one element per chapter, and where a charter is only named."""
    tables = {read.block.id for read in table_readings(document)}
    elements = [found for chapter in _chapters(document) if (found := _of_chapter(chapter, tables)) is not None]
    strict = [element for element in elements if any(_HEAD.search(plain(title)) for title in element.section)]
    elements = _without_line(strict) or elements[:1]
    elements = _without_line([*elements, *guessed(document, "editorial_charter", elements, _guess)])
    return assembled(document, "editorial_charter", elements, _NAME, (), lambda block: block.kind != "table")


def _without_line(elements: list[Element]) -> list[Element]:
    """Leave out a thin "ligne éditoriale" (its tone and one thing more at most) when the dossier has a charter of its own elsewhere."""
    charters = [element for element in elements if any(re.search(r"chartes?|guide|regles", plain(title)) for title in element.section)]

    def full(element: Element) -> int:
        return sum(bool(value) for value in element.fields.values())

    best = max(map(full, elements), default=0)

    def thin(element: Element) -> bool:
        return full(element) <= max(2, best - 2) and (bool(charters) or best >= 4)

    return [element for element in elements if element in charters or not thin(element)]


def _chapters(document: Document) -> list[list[Block]]:
    """Group the body under its outermost headings; a dossier's single title does not count as one."""
    body = document.body()
    levels = [block.level or 1 for block in body if block.kind == "heading"]
    outer = min(levels, default=1)
    title = next((block for block in body if block.kind == "heading"), None)
    if title is not None and levels.count(outer) == 1 and len(levels) > 2 and not _HEAD.search(plain(title.text)):
        outer = min((level for level in levels if level > outer), default=outer)
    chapters: list[list[Block]] = [[]]
    for block in body:
        if block.kind == "heading" and (block.level or 1) <= outer:
            chapters.append([])
        chapters[-1].append(block)
    return [chapter for chapter in chapters if chapter]


def _ruling(text: str) -> int:
    seen = plain(text)
    both = bool(re.search(r"tuto(?:i|y)", seen) and re.search(r"vouvo(?:i|y)", seen))
    return both + sum(bool(pattern.search(seen)) for pattern in _TONE)


def _of_chapter(chapter: Sequence[Block], tables: set[str]) -> Element | None:
    usable = [
        block
        for block in chapter
        if heading_level(block) is None
        and (block.id not in tables or (block.table is not None and bool(_RULED.search(plain(block.text.split("\n")[0])))))
        and not _ELSEWHERE.search(plain(" ".join(block.section[-2:])))
        and (block.table is not None or not (is_definition(block.text) or is_promise(block.text) or is_instruction(block.text)))
    ]
    titles = {plain(title) for block in usable for title in block.section}
    titles |= {plain(block.text) for block in chapter if heading_level(block) is not None}
    headed = any(_HEAD.search(title) for title in titles)
    named = any(_STRICT_HEAD.search(title) for title in titles)
    toned = _under_tone(chapter) if headed else set()
    scored = [(block, max(_ruling(block.text), int(block.id in toned))) for block in usable if not HASHTAG.search(block.text)]
    rules = [block for block, score in scored if score >= 2 or (score and headed and _under_head(block, chapter))]
    strength = sum(score for block, score in scored if block in rules)
    if not rules and not (named and any(_FORMATS.search(plain(block.text)) for block in usable)):
        return None
    if (rules and not (headed or strength >= 3)) or (rules and strength < 2 and not named):
        return None
    told = [block for block in rules if _under_head(block, chapter)] if headed else []
    rules = told if sum(score for block, score in scored if block in told) >= 2 else rules
    found = _result(chapter, _within(usable, rules), rules, titles)
    if not headed and sum(bool(value) for value in found.fields.values()) < 2:
        return None
    return found


_RULED = re.compile(r"(?<!\w)(?:regles?|consignes?|a faire|a dire|on (?:dit|ecrit)|oui|principes?)(?!\w)")
_ASPECT = re.compile(
    r"(?<!\w)(?:formats?|visuel\w*|images?|photos?|couleurs?|graphi\w+|droits?|loi|legal\w*|juridi\w+|precautions?|exemples?|ecri\w+|redaction\w*|vocabulaire|mots|ton|tonalite|voix|style|longueurs?|mentions|a dire|a faire)(?!\w)"
)


def _within(usable: Sequence[Block], rules: Sequence[Block]) -> list[Block]:
    """Return the blocks where a charter stands: from the outermost heading that names it (else that of its rules) down, and the sections beside whose heading says one of its aspects."""
    anchors: set[tuple[str, ...]] = set()
    for block in rules:
        named = next((depth for depth, title in enumerate(block.section, start=1) if _HEAD.search(plain(title))), len(block.section))
        anchors.add(tuple(block.section[:named]))
    beside = {anchor[:-1] for anchor in anchors}

    def inside(block: Block) -> bool:
        path = tuple(block.section)
        if any(path[: len(anchor)] == anchor for anchor in anchors):
            return True
        return path[:-1] in beside and bool(path and _ASPECT.search(plain(path[-1])))

    return [block for block in usable if inside(block)] if rules else list(usable)


def _guess(blocks: list[Block]) -> Element | None:
    """Read the rules of a place the learned typer points at."""
    usable = [block for block in blocks if heading_level(block) is None]
    rules = [block for block in usable if _ruling(block.text)]
    titles = {plain(block.text) for block in blocks if heading_level(block) is not None}
    found = _result(blocks, usable, rules, titles) if usable else None
    return found if found is not None and rules and sum(bool(value) for value in found.fields.values()) >= 2 else None


def _under_tone(chapter: Sequence[Block]) -> set[str]:
    """Return the ids of the lines right under a heading or lead-in that says "Ton", "Style", "Comment on parle"."""
    found: set[str] = set()
    open_ = False
    for block in chapter:
        if heading_level(block) is not None:
            open_ = bool(_TONE_HEAD.search(plain(block.text)))
        elif open_:
            found.add(block.id)
    return found


def _under_head(block: Block, chapter: Sequence[Block]) -> bool:
    if any(_HEAD.search(plain(title)) for title in block.section):
        return True
    last = ""
    for other in chapter:
        if other.id == block.id:
            return bool(_HEAD.search(last))
        if heading_level(other) is not None:
            last = plain(other.text)
    return False


def _result(chapter: Sequence[Block], usable: Sequence[Block], rules: Sequence[Block], titles: set[str]) -> Element:
    seen = {block.id: plain(block.text) for block in usable}
    found = {
        "tone": bool(rules),
        "formats": any(_shapes(text) for text in seen.values()),
        "visual": any(_VISUAL.search(text) for text in seen.values()),
        "legal": any(_LEGAL.search(text) for text in seen.values()),
        "examples": any(_EXAMPLE.search(text) for text in seen.values()),
    }
    main = max(rules, key=lambda block: _ruling(block.text)) if rules else None
    others = [
        block
        for block in usable
        if block is not main
        and (block in rules or (main and block.section == main.section and block.kind == "list_item") or any(pattern.search(seen[block.id]) for pattern in (_FORMATS, _VISUAL, _LEGAL, _EXAMPLE)))
    ]
    blocks = [main, *others] if main is not None else others
    labels = {"tone": "ton", "formats": "formats", "visual": "règles visuelles", "legal": "règles de droit", "examples": "exemples"}
    missing = [key for key in ("tone", "formats", "examples") if not found[key]]
    absent = [labels[key] for key in found if not found[key]]
    details = (
        [f"charte éditoriale : {', '.join(absent)} absents"]
        if len(absent) > 1
        else [f"charte éditoriale : {absent[0]} absent"]
        if absent
        else []
    )
    details = [
        re.sub(
            r"(règles \w+(?: \w+)?|formats|exemples) absent$", lambda m: f"{m[1]} absent{'es' if m[1].startswith('règles') else 's'}", line
        )
        for line in details
    ]
    return make_element("editorial_charter", blocks, found, missing=missing, details=details, name="Charte éditoriale")
