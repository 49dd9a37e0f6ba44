"""Modération : règles de traitement des commentaires et réponses rédigées.

Ce qui est cherché
    Des règles (ce qui est masqué, supprimé, signalé, sous quel délai on répond) et des réponses écrites, mot pour mot, à des commentaires, avis
    ou messages.

Formes reconnues
    - charte ou procédure en liste, en tableau (situation, conduite à tenir) ou en phrases ;
    - tableau « commentaire | réponse », lignes « Commentaire : … » puis « Réponse : … », réponses citées entre guillemets ;
    - sous un titre qui parle de modération, de commentaires ou d'avis, ou au fil du texte quand deux règles au moins sont données.

Champs
    rules : au moins deux règles ; replies : nombre de réponses rédigées. Complet avec les deux.

Ce qui n'est pas retenu
    La définition de la modération, la promesse d'une charte, le titre seul, les réponses d'un questionnaire ou d'un entretien, le simple
    relevé de commentaires reçus.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from itertools import groupby

from evalassist.elements.base import Example, detector
from evalassist.elements.detectors import _moderation_parts as parts_of
from evalassist.elements.detectors._aspects import theory
from evalassist.elements.detectors._believed import kept as believed
from evalassist.elements.detectors._learned import guessed
from evalassist.elements.detectors._units import Unit, assembled, by_section, distinct, quoted, topic_zones, units_of
from evalassist.elements.tools import grid_of, heading_level, label_value, make_element, plain, view
from evalassist.model.document import Block, Document
from evalassist.model.element import Detection, Element

_TITLE = re.compile(
    r"(?<!\w)(?:moderation|moderer|netiquette|(?:gestion|traitement|suivi|reponses?|repondre|reaction|gerer|face) (?:\w+ ){0,2}(?:commentaires?|avis|messages?|critiques?|communaute|internautes?|abonnes|mecontents?)|"
    r"reponses? (?:types?|aux|modeles?|redigees?|proposees?|qui)|exemples? de (?:reponses?|messages? de reponse)|(?:regles?|reglement) (?:du|de notre|sur le|de la) (?:serveur|discord|forum|salon|chat|canal)|prises? de parole des (?:internautes|abonnes|clients)|ce (?:qu'on|que (?:l'on|nous|j')) (?:a |avons |ai )?repond\w*|regles? (?:de|du|pour) (?:la )?(?:communaute|groupe|page|vie|bonne conduite)|community (?:rules|guidelines)|commentaires?|animer et moderer|charte (?:de la communaute|des commentaires|du groupe|de bonne conduite)|repondre(?! a (?:la|une?|l') (?:demande|besoin|appel)))(?!\w)"
)
_LOOSE = re.compile(
    r"(?<!\w)(?:relation (?:avec la )?(?:communaute|client)|animer? (?:la |sa |notre )?communaute|animation de (?:la )?communaute|tenir la page|vie du groupe)(?!\w)"
)
_REFUSED = re.compile(r"(?<!\w)(?:questionnaires?|sondages?|enquetes?|entretiens?|interviews?|analyse des resultats|appel d'offres)(?!\w)")
_RULES_CUE = re.compile(
    r"(?<!\w)(?:regles?|chartes?(?! (?:editoriale|graphique))|netiquette|bonne conduite|reglement|moderat\w+|moder(?:er|e|ons)|ce qui (?:ne )?(?:passe|est (?:interdit|refuse|supprime|retire)|n'est pas)|savoir-vivre|ici,? (?:on|c'est)|conditions de participation)(?!\w)"
)
_PLACE = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|communaute|groupe|page|salon|forum|fil|serveur|discord|facebook|instagram|tiktok|linkedin|google|youtube|membres|abonnee?s?|internautes?|epingl\w+|(?<!avec )moderat\w+|trolls?)(?!\w)"
)
_ONLINE = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|en ligne|communaute|groupe (?:facebook|prive|whatsapp|discord|ferme)|(?:la|notre|nos|cette) pages?|discord|facebook|instagram|tiktok|linkedin|youtube|abonnee?s?|internautes?|epingl\w+|(?<!avec )moderat\w+|publications?|posts?|fin devoilee|spoil\w*)(?!\w)"
)
_OTHERS = re.compile(
    r"(?<!\w)(?:concurren\w+|rivaux|rivale?s?|confreres?|chez eux|la marque voisine|ils repondent|leurs? (?:page|moderation|charte))(?!\w)"
)
_OBJECT = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|propos|insult\w+|injur\w+|grossier\w*|trolls?|spams?|hors[- ]sujet|haineu\w+|haine|racis\w+|sexis\w+|discrimin\w+|diffam\w+|critiques?|polemiques?|internautes?|abonnes?|membres?|publicites?|promotion|petites annonces|politique|liens? (?:douteux|publicitaires?)|attaques?|moqueries?|plaintes?|reclamations?|question|mecontent\w*|arnaques?|harcel\w+|menaces?|demande\w*|donnees? (?:personnelles?|privees?)|coordonnees|noms? de|auteur|quelqu'un s'enerve|s'enerv\w+|comptes?)(?!\w)"
)
_SPEECH = re.compile(
    r"(?<!\w)(?:commentaires?|messages?(?! prives?)|propos|insult\w+|injur\w+|grossier\w*|trolls?|spams?|hors[- ]sujet|haineu\w+|haine|racis\w+|sexis\w+|discrimin\w+|diffam\w+|critiques?|moqueries?|publicite|petites annonces|politique|noms? de famille|avis (?:negatifs?|google|injurieux))(?!\w)"
)
_SANCTION = re.compile(
    r"(?<!\w)(?:supprim\w+|suppression|masqu\w+|bloqu\w+|blocage|signal(?:e|es|ee|ees|er|ement|ons)|bann\w*|exclu\w*|avert\w+|efface\w*|filtr\w+|interdit\w*|toler\w+|retir\w+|retrait|rappel a l'ordre|ferm(?:e|er|ons) les commentaires)(?!\w)"
)
_BAN = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?:pas d[e'u]|pas \w+|aucune?s?|jamais|zero|on ne|ne (?:pas|jamais)|n'\w+ pas|interdi\w+|sans|respect\w*|restez|rester|soyez|etre (?:poli|courtois|respectueu)\w*|on (?:se|reste|respecte|evite)|evite\w*|tout(?:e|es)? \w+|tous les \w+|les? \w+ (?:\w+ ){0,4}(?:est|sont|le|la|seulement|uniquement|interdi\w+)|une? \w+ (?:\w+ ){0,6}(?:se \w+ avec|avec) (?:son|l')? ?accord)(?!\w)"
)
_PROHIBIT = re.compile(
    r"(?<!\w)(?:ne passe(?:nt)? pas|ne laiss\w+ passer (?:ni|aucune?)|interdit\w*|pas admis\w*|refus(?:e|es|ees?|ons)|n'accept\w+|proscrit\w*|n'ont pas leur place|non tolere\w*|inaccept\w+)(?!\w)"
)
_PENALTY = re.compile(r"(?<!\w)(?:avertissements?|bannissement|exclusion)(?!\w)")
_FORBID = re.compile(
    r"(?<!\w)(?:nul ne|nul n'|personne ne|il est (?:interdit|defendu|exclu)|n'(?:est|ont|a) pas (?:sa|leur) place|n'est pas admis\w*|vaut (?:un )?(?:avertissement|exclusion|rappel))(?!\w)"
)
_ANSWER = re.compile(
    r"(?<!\w)(?:repon(?:d|ds|dre|dons|dra|dez|se|ses)|remerci\w+|message prive|en prive|mp(?!\w)|transme\w+|transmi\w+|(?:sous|en moins de|dans les|delai)\s(?:de )?(?:\d+|une|deux|trois|quatre|douze|vingt-quatre|quarante-huit) ?(?:h|heures?|minutes?|jours?)|dans (?:l'heure|la journee)|laisse(?:r|ons)?|jamais|toujours|calme\w*|courtois\w*|invit(?:e|er|ons)|propose\w*|ne discut\w+|oriente\w*|escalade|relire|relit)(?!\w)"
)
_REACTS = re.compile(
    r"(?<!\w)(?:repon(?:d|ds|dre|dons|dra|dez|se|ses)|remerci\w+|message prive|en prive|transm\w+|invit(?:e|er|ons)|orient\w*|escalade|(?:sous|en moins de|dans les|delai)\s(?:de )?(?:\d+|une|deux|trois|quatre|douze|vingt-quatre|quarante-huit) ?(?:h|heures?|minutes?|jours?))(?!\w)"
)
_WHEN = re.compile(r"(?<!\w)(?:quand|lorsqu\w+|si|face a|en cas d\w*|a chaque|pour (?:un|une|les|chaque))(?!\w)")
_ACTS = re.compile(
    r"(?<!\w)(?:je|on|nous) (?:ne |n'|le |la |les |lui |leur |me )*(?:repond\w*|propos\w+|discut\w+|masqu\w+|supprim\w+|remerci\w+|invit\w+|signal\w+|bloqu\w+|laiss\w+|retir\w+|avert\w+|pass\w+ en)(?!\w)"
)
_TOLD = re.compile(r"(?<!\w)(?:j'ai|j'en ai|on en a|j'avais|nous avons|a ete|ont ete|avons ete|avait|avaient|etait|etaient|a ecrit)(?!\w)")
_REPLY_HEADER = re.compile(
    r"(?<!\w)(?:reponses?|repliques?|(?:nous|je|on) repond(?:s|ons)?|ma reponse|(?:message|texte|mot) (?:envoye|publie|poste|de reponse)|ce (?:que|qu')\w* ?(?:nous|on|j')? ?(?:a|avons|ai) (?:\w+ )?(?:ecrit|repondu))(?!\w)"
)
_RECEIVED_HEADER = re.compile(
    r"(?<!\w)(?:commentaires?|messages?|avis|situations?|cas|questions?|remarques?|critiques?|types?|publi\w+|internautes?|recus?|lus?|(?:ce (?:qui|qu'|que) .{0,20})?(?:ecrit|dit|lit|recoit|entend)|verbatims?|echanges?)(?!\w)"
)
_WRITTEN_HEADER = re.compile(r"(?<!\w)(?:commentaires?|messages?|avis|critiques?|internautes?|publi\w+|ecrit|dit|lit)(?!\w)")
_CONDUCT_HEADER = re.compile(
    r"(?<!\w)(?:ce qu(?:e|'|e l')? ?(?:on|je|nous) (?:fai\w+|repon\w+|decid\w+)|ce que l'on fait|ce que (?:j'ai|nous avons|on a) fait|actions?|conduite|traitements?|reactions?|reponses?|suites?|sanctions?|mesures?|decisions?|que faire|attitude|comment (?:on|nous|je) (?:reag\w+|repon\w+))(?!\w)"
)
_REPLY_LABEL = re.compile(r"^(?:(?:notre|ma|la|exemple de|modele de|proposition de)?\s*(?:reponse|replique)s?)(?!\w)")
_REPLY_CUE = re.compile(r"(?<!\w)(?:repon(?:d|ds|dons|du|dra|dre|se|ses)|replique\w*|->|→)(?!\w)|→|->")
_REPLIED = re.compile(
    r"(?<!\w)(?:(?:j'ai|nous avons|on a|avons|ai) (?:\w+ )?repondu|reponses? (?:a |au |aux |types?|publiee?s?|toute prete|ecrite|:)|(?:je|on|nous) (?:lui |leur )?repond\w*)(?!\w)|→|->"
)
_HAVE_REPLIED = re.compile(r"(?<!\w)(?:j'ai|nous avons|on a) (?:\w+ )?repondu[^.;«»]{0,40}$|(?<!\w)reponse(?: publique| publiee?| envoyee| type| privee)?\W*$")
_REPLY_TOLD = re.compile(r"(?<!\w)(?:j'ai|nous avons|on a|je (?:lui|leur) ai|on (?:lui|leur) a) (?:\w+ )?repondu(?!\w)")
_ADDRESSED = re.compile(
    r"^\W*(?:(?:au numero|reponse) ?\w*|(?:a|au|a la|a l'|a une?) (?:(?:monsieur|madame|mme|m\.|un|une|la|le|l')?\s?\S+))", re.I
)
_SALUTE = re.compile(
    r"^\W*(?:bonjour|bonsoir|chere?s?|madame|monsieur|merci|salut|coucou|hello|hey|desole\w*|oui|non)(?!\w)(?! a (?:tous|toutes))"
)
_VOCATIVE = re.compile(r"^\W*[A-ZÀ-Ý][a-zà-ÿ-]+(?: [A-ZÀ-Ý]\.)?\s?,")
_TO_SOMEONE = re.compile(r"(?<!\w)(?:vous|votre|vos|tu|te|t'\w*|ton (?!d|est|du|reste|employe)\w+|ta|tes|toi)(?!\w)")
_NAMED = re.compile(r"(?<!\w)(?:moderation|moderer|charte de moderation|netiquette|regles de la communaute)(?!\w)")


def _is_rule(unit: Unit, titled: bool) -> bool:
    if theory(unit.text) or unit.count < 3 or _OTHERS.search(unit.plain) or parts_of.TALLY.search(unit.plain) or (_TOLD.search(unit.plain) and unit.block.table is None):
        return False
    if _SANCTION.search(unit.plain) and (_OBJECT.search(unit.plain) or (titled and unit.block.kind != "paragraph")):
        return True
    if _PROHIBIT.search(unit.plain) and _OBJECT.search(unit.plain) and titled:
        return True
    if titled and unit.count >= 6 and (_FORBID.search(unit.plain) or _PENALTY.search(unit.plain)) and not quoted(unit.text, 6):
        return True
    if not titled or not _OBJECT.search(unit.plain) or quoted(unit.text, 6):
        return False
    listed = unit.block.kind != "paragraph" or unit.block.form == "textbox"
    return bool(_ANSWER.search(unit.plain)) if listed else bool(_REACTS.search(unit.plain)) and not parts_of.COUNTED.search(unit.plain)


def _weight(unit: Unit) -> int:
    """How many rules a sentence holds: two when it grades its sanctions or tells a whole conduct ("je réponds une fois, je propose…")."""
    listed = len(parts_of.LISTED_BANS.findall(unit.plain)) >= 2 and bool(_SPEECH.search(unit.plain))
    return 2 if listed or len(set(_SANCTION.findall(unit.plain))) >= 2 or len(_ACTS.findall(unit.plain)) >= 2 else 1


def _conduct(block: Block, before: str = "") -> list[Unit]:
    """Return the rows of a table that says, case by case, what is done (hidden, answered, reported…); [] when it is no such table."""
    if block.table is None or parts_of.is_protocol(block):
        return []
    seen = view(block.table)
    column = next((i for i, text in enumerate(seen.header) if i and _CONDUCT_HEADER.search(plain(text))), None)
    rows = units_of([block])
    sanctions = [row for row in rows if _SANCTION.search(row.plain)]
    acting = [row for row in rows if _SANCTION.search(row.plain) or _ANSWER.search(row.plain)]
    received = bool(seen.header) and any(_WRITTEN_HEADER.search(plain(text)) for text in seen.header)
    about = [row for row in rows if received or _OBJECT.search(row.plain)]
    if (
        (column is None and (seen.header or len(sanctions) * 2 < len(rows)))
        or len(acting) < max(2, len(rows) / 2)
        or len(about) * 2 < len(rows)
    ):
        return []
    sorted_ = column is not None and bool(re.search(r"(?<!\w)(?:messages?|commentaires?|avis|publications?)(?!\w)", before))
    return rows if len(sanctions) >= 2 or sorted_ or (sanctions and _PLACE.search(plain(block.text))) else []


def _banned(blocks: list[Block], before: str) -> list[Unit]:
    """Return the items of lists or text boxes of at least three rules of behaviour, announced as rules or forbidding what trolls do."""
    found: list[Unit] = []
    for listed, run in groupby(
        blocks, key=lambda b: heading_level(b) is None and (b.kind == "list_item" or b.form in ("textbox", "smartart"))
    ):
        group = list(run)
        items = [unit for unit in units_of(group) if unit.count >= 3] if listed else []
        bans = [unit for unit in items if _BAN.search(unit.plain) or _SANCTION.search(unit.plain)]
        strict = any(_SANCTION.search(unit.plain) for unit in items)
        online = _ONLINE.search(before + " ".join(unit.plain for unit in items))
        spoken = any(_SPEECH.search(unit.plain) for unit in bans)
        if len(items) >= 3 and len(bans) * 2 >= len(items) and online and spoken and (strict or _RULES_CUE.search(before)):
            found += items
        before = plain(group[-1].text)
    return found


def _replies_in_table(block: Block) -> int:
    if block.table is None:
        return 0
    seen = view(block.table)
    column = seen.find(_REPLY_HEADER)
    other = next((i for i, text in enumerate(seen.header) if i != column and _RECEIVED_HEADER.search(plain(text))), None)
    if column is not None and other is not None:
        cells = [cell for cell in seen.column(column) if len(cell.split()) >= 4 and not parts_of.PLACEHOLDER.match(plain(cell))]
        addressed = [cell for cell in cells if _is_addressed(cell)]
        if len(addressed) * 2 >= len(cells) or (_WRITTEN_HEADER.search(plain(seen.header[other])) and not _conduct(block)):
            return len(cells)
        return 0
    grid = grid_of(block.table)
    labelled = [row[1] for row in grid if len(row) == 2 and _REPLY_LABEL.match(plain(row[0]))]
    return sum(len(cell.split()) >= 4 for cell in labelled) or sum(_cited_replies(row.text, "", False) for row in units_of([block]))


def _is_addressed(text: str) -> bool:
    """Whether a text speaks to somebody: it greets, calls by name or says "vous" or "tu"."""
    said = plain(text)
    return bool(_SALUTE.search(said) or _VOCATIVE.search(text) or _TO_SOMEONE.search(said))


def _greets(text: str) -> bool:
    return bool(_SALUTE.search(plain(text)) or _VOCATIVE.search(text))


def _replies(blocks: list[Block], titled: bool) -> tuple[int, list[Block]]:
    """Return how many replies are written out and the blocks that hold them."""
    count, holders = 0, []
    for index, block in enumerate(blocks):
        online = titled or _ONLINE.search(plain("\n".join([*block.section[-2:], block.text, blocks[index - 1].text if index else ""])))
        found = _replies_in_table(block) if online else 0
        if block.table is None and heading_level(block) is None and not _OTHERS.search(plain(block.text)):
            before = plain(blocks[index - 1].text) if index else ""
            pair = label_value(block.text)
            if pair and _REPLY_LABEL.match(plain(pair[0])) and len(pair[1].split()) >= 4 and _is_addressed(pair[1]):
                found = 1
            elif (online or "→" in block.text) and parts_of.PAIRED.search(block.text):
                found = len(parts_of.PAIRED.findall(block.text))
            elif quoted(block.text, 6):
                found = _cited_replies(block.text, before, titled)
            elif block.form == "textbox" and _greets(block.text) and _TO_SOMEONE.search(plain(block.text)) and len(block.text.split()) >= 8:
                found = int(bool(_ADDRESSED.match(before) or titled))
            elif parts_of.REPLY_LEAD.match(before) and not parts_of.REPLY_LEAD.match(plain(block.text)) and len(block.text.split()) >= 6:
                found = int(_is_addressed(block.text))
            if not found and parts_of.OWN_VOICE.match(plain(block.text)) and quoted(block.text, 5) and (titled or parts_of.HANDLE_LEAD.match(before)):
                found = 1
            if found and theory(block.text) and not quoted(block.text, 5):
                found = 0
        if found:
            count += found
            holders.append(block)
    return count, holders


def _cited_replies(text: str, before: str, titled: bool) -> int:
    """Return how many quoted texts are replies: told as such just before, or a greeting to somebody named before the quotation."""
    count, last = 0, 0
    for said in quoted(text, 5):
        start = text.index(said, last)
        lead = plain(text[last:start]).rstrip('«“" :\u00a0\u202f')
        told = before if len(lead.split()) < 2 and last == 0 else lead
        cued = bool(_REPLIED.search(told)) and (_greets(said) or titled or bool(_HAVE_REPLIED.search(told)))
        cued = cued or bool(titled and _REPLY_CUE.search(told))
        cued = cued or bool(_HAVE_REPLIED.search(told) and _is_addressed(said))
        if said.rstrip().endswith("?") and not _greets(said) and not _HAVE_REPLIED.search(told):
            continue
        if _is_addressed(said):
            count += cued or (_greets(said) and bool(_ADDRESSED.match(told)))
        else:
            count += bool(_HAVE_REPLIED.search(told))
        last = start + len(said)
    return count


def _element(blocks: list[Block], titled: bool, before: str = "") -> Element | None:
    told_before = [before, *(plain(block.text[-200:]) if block.table is None else "" for block in blocks)]
    tables = [unit for lead, block in zip(told_before, blocks, strict=False) for unit in _conduct(block, lead)]
    banned = _banned(blocks, before)
    listed = {unit.block.id for unit in (*tables, *banned)}
    told = [unit for unit in units_of(blocks) if unit.block.id not in listed and _is_rule(unit, titled)]
    if not titled:
        sure = {unit.block.id for unit in told if _SPEECH.search(unit.plain)}
        told = [unit for unit in told if unit.block.table is None and unit.block.kind != "caption" and unit.block.id in sure]
        told += [u for u in units_of(blocks) if u.block.id not in listed and u not in told and _WHEN.search(u.plain) and len(_ACTS.findall(u.plain)) >= 2 and not theory(u.text) and _ANSWER.search(u.plain)]  # fmt: skip
    replies, holders = _replies(blocks, titled)
    replying = {block.id for block in holders}
    told = [unit for unit in told if unit.block.id not in replying or (_SANCTION.search(unit.plain) and not _replies_in_table(unit.block))]
    if parts_of.CRISIS_TITLE.search(before) and not _RULES_CUE.search(before):
        told = [unit for unit in told if _SPEECH.search(unit.plain) and _SANCTION.search(unit.plain) and not parts_of.DONE.search(unit.plain)]
    logged = [unit for unit in tables if parts_of.is_log(unit.block)]
    rules = [*tables, *banned, *told]
    graded = any(len(parts_of.GRADED.findall(plain(block.text))) >= 2 and _SANCTION.search(plain(block.text)) for block in blocks if block.table is None)
    has_rules = len(tables) > len(logged) or bool(banned) or graded or sum(_weight(unit) for unit in told) >= 2
    told_reply = any(_REPLY_TOLD.search(plain(block.text)) for block in holders)
    if not has_rules and not logged and replies < (1 if titled or told_reply else 2):
        return None
    parts = distinct([*(unit.block for unit in rules if has_rules or unit in logged), *holders])
    order = {block.id: index for index, block in enumerate(blocks)}
    parts.sort(key=lambda block: order[block.id])
    return _result(parts, has_rules, replies, next((unit.text for unit in rules if unit.block.id == parts[0].id), None))


def _guess(blocks: list[Block]) -> Element | None:
    """Read a place the learned typer points at: its rules and replies, else its quoted texts that speak to somebody."""
    before = plain(" ".join(blocks[0].section[-2:]))
    found = _element(blocks, True, before)
    replies = sum(_is_addressed(said) for block in blocks for said in quoted(block.text, 5))
    if found is not None and (found.fields["replies"] or not replies):
        return found
    units = units_of(blocks)
    ruled = sum(bool(_SANCTION.search(unit.plain) or _FORBID.search(unit.plain) or _ANSWER.search(unit.plain)) for unit in units)
    told = distinct([unit.block for unit in units])
    return _result(told, not replies or (ruled >= 2 and not parts_of.CRISIS_TITLE.search(before)), replies, None) if told and (replies or ruled) else None


def _parted(blocks: list[Block], titled: bool, before: str) -> list[Element]:
    """Return the elements of a zone: a table of cases apart from the rules or the replies written around it, else one for all."""
    leads = [before, *(plain(block.text[-200:]) for block in blocks)]
    tables = [block for lead, block in zip(leads, blocks, strict=False) if block.table is not None and _conduct(block, lead)]
    rest = [block for block in blocks if block not in tables]
    if len(tables) == 1 and titled:
        lead = leads[blocks.index(tables[0])]
        one, other = _element(tables, titled, lead), _element(rest, titled, before)
        if one and other and (int(other.fields["replies"] or 0) >= 2 or _banned(rest, before)):
            return [one, other]
    whole = _element(blocks, titled, before)
    return [whole] if whole else []


def _result(parts: list[Block], has_rules: bool, replies: int, quote: str | None) -> Element:
    missing, details = [], []
    if not has_rules:
        missing.append("rules")
        details.append("modération : pas de règles de traitement des commentaires")
    if not replies:
        missing.append("replies")
        details.append("modération : aucune réponse rédigée")
    return make_element(
        "moderation", parts, {"rules": has_rules, "replies": replies}, missing=missing, details=details, name="Modération", quote=quote
    )


def _next_to(document: Document, one: Element, other: Element) -> bool:
    """Whether the sections of two elements follow one another, with no other heading between."""
    order = {block.id: index for index, block in enumerate(document.blocks)}
    return sum(block.kind == "heading" for block in document.blocks[order[one.block_ids[-1]] : order[other.block_ids[0]]]) <= 1


def _joined(document: Document, elements: list[Element]) -> list[Element]:
    """Join rules without replies and replies without rules that stand one after the other in the same chapter."""
    blocks = {block.id: block for block in document.blocks}
    order = {block.id: index for index, block in enumerate(document.blocks)}
    kept: list[Element] = []
    for element in sorted(elements, key=lambda one: order[one.block_ids[0]]):
        last = kept[-1] if kept else None
        if last is not None and last.section[:1] and last.section[:-1] == element.section[:-1] and (last.section[:-1] or _next_to(document, last, element)):
            pair = (last, element)
            if {tuple(one.missing) for one in pair} == {("rules",), ("replies",)}:
                parts = [blocks[one] for both in pair for one in both.block_ids]
                replies = sum(int(one.fields["replies"] or 0) for one in pair)
                kept[-1] = _result(parts, True, replies, last.quote)
                continue
        kept.append(element)
    return kept


@detector(
    "moderation",
    title="modération",
    fields=("rules", "replies"),
    required=("rules", "replies"),
    examples=(
        Example(
            "## Règles de modération\n- Insulte ou propos raciste : commentaire masqué, auteur bloqué\n- Critique : réponse publique sous 24 heures, puis message privé\n- Publicité : supprimée sans réponse\n### Réponses types\nRéponse à un retard : « Bonjour Lina, votre colis est parti ce matin, pardon pour l'attente. »\n",
            True,
            "complete",
        ),
        Example(
            "| Commentaire reçu | Réponse proposée |\n|---|---|\n| Trop cher ! | Bonjour Marc, nos paniers pèsent sept kilos et viennent tous de la vallée. |\n| Encore fermé ? | Bonjour, nous ouvrons dès jeudi à 9 heures, à bientôt ! |\n",
            True,
            "incomplete",
        ),
        Example(
            "Les messages injurieux sont supprimés et leur auteur averti une fois. Les commentaires hors sujet sont masqués le soir même par la personne de garde.",
            True,
        ),
        Example(
            "## Face aux avis négatifs\nÀ la cliente qui attendait son devis, j'ai répondu : « Bonjour Sonia, vous avez raison, nous aurions dû vous rappeler lundi. Je vous appelle à midi. »\n",
            True,
        ),
        Example("La modération consiste à supprimer les commentaires injurieux et à signaler les propos haineux.", False),
        Example(
            "## Charte de modération\nNous rédigerons une charte de modération dès que la page aura ses premiers commentaires.\n", False
        ),
        Example(
            "## Résultats du questionnaire\n| Question | Réponse |\n|---|---|\n| Quel réseau ? | Instagram pour deux personnes sur trois environ |\n",
            False,
        ),
        Example("Nous avons reçu 45 commentaires et 12 avis positifs ce mois-ci, dont un message du maire.", False),
    ),
)
def detect(document: Document) -> Detection:
    """Find rules for comments and written replies: one element per titled zone, then one per section of the rest."""
    elements = []
    covered: set[str] = set()
    for title in (_TITLE, _LOOSE):
        for zone in topic_zones(document, title, _REFUSED):
            if zone.heading.id in covered or any(block.id in covered for block in zone.blocks):
                continue
            if _OTHERS.search(plain(" ".join([*zone.heading.section[-1:], zone.heading.text]))) or not _ONLINE.search(plain(zone.text)):
                continue
            parted = _parted(list(zone.blocks), title is _TITLE, plain(zone.heading.text))
            if parted:
                elements += parted
                covered.update((zone.heading.id, *(block.id for block in zone.blocks)))
    for run in by_section(document, covered):
        if any(_REFUSED.search(plain(title)) or _OTHERS.search(plain(title)) for title in run[0].section):
            continue
        found = _element(run, False, plain(" ".join(run[0].section[-2:])))
        elements += believed(document, "moderation", [found] if found else [], lambda one: 0.0 if int(one.fields["replies"] or 0) >= 2 else 0.1)
    elements += guessed(document, "moderation", elements, _guess)
    return assembled(document, "moderation", _joined(document, elements), _NAMED, covered)
