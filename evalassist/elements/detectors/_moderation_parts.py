"""What tells rules of moderation from a record of past cases, from the steps of a crisis and from acts already done."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.tools import plain, view
from evalassist.model.document import Block

LISTED_BANS = re.compile(r"(?<!\w)(?:pas (?:de |du |d')|ni )\w+")
GRADED = re.compile(r"(?<!\w)(?:au|a la) (?:premiere?|1er|seconde?|deuxieme|2e|troisieme|3e)(?: \w+)?(?=,| :)")
_PAST_HEADER = re.compile(r"(?<!\w)ce (?:qui|que|qu'on|que l'on) (?:a ete|est arrive|j'ai|nous avons|on a|a)(?!\w)|(?<!\w)(?:publiee?s?|envoyee?s?)$")
_RULE_HEADER = re.compile(r"(?<!\w)(?:regles?|fondements?|motifs?|criteres?|pourquoi|raisons?|types? de|principes?|conduite|que faire|categories?)(?!\w)")
DONE = re.compile(r"(?<!\w)(?:sont reste\w*|est reste\w*|ont ete|a ete|(?:il|elle|on|j'|nous) ?(?:ai|a|avons) (?:aussi )?(?:efface|retire|supprime|masque|bloque))(?!\w)")
_STEP_HEADER = re.compile(r"^\W*(?:etapes?|temps|phases?|moments?|ordre|quand|delais?|n°)(?!\w)")
_HELD_BACK = re.compile(r"(?<!\w)(?:publications? (?:programmee?s?|prevues?)|suspend\w*|cellule|porte-parole|en pause|gel(?:er|e|ons)|communique)(?!\w)")
CRISIS_TITLE = re.compile(r"(?<!\w)(?:crises?|bad[- ]?buzz|protocole|affaire|incident|polemique)(?!\w)")
_RECEIVED = re.compile(r"(?<!\w)recus?$")
_DONE_CELL = re.compile(r"^\W*(?:(?:message|commentaire|publication|post|avis) )?(?:masqué|supprimé|laissé|maintenu|conservé|retiré|bloqué)e?s?(?!\w)", re.I)
REPLY_LEAD = re.compile(r"^\W*(?:(?:notre |ma |la |exemple de |modele de )?reponses? ?(?:n ?°? ?)?\d{0,2}|\d{1,2}[.)]? ?reponse)(?!\w)[^\n]{0,160}:\s*$")
OWN_VOICE = re.compile(r"^\W*(?:moi|nous|la page|l'equipe|(?:notre |ma )?reponse|(?:(?:supprime|masque)\w*[^«]{0,40}[.,] )?en (?:prive|mp|message prive)) ?:|^\W*(?:supprime|masque)\w*[^«\n]{0,60}en (?:prive|mp) ?: ?«")
HANDLE_LEAD = re.compile(r"^\W*(?:@\w[\w.]*|(?:commentaire|avis|message|client\w*|internaute|abonnee?)[^«\n]{0,40}) ?:")
PAIRED = re.compile(r"[«“\"][^«“»”\"]{3,}[»”\"]\s*(?:→|->|=>|—|–|:)\s*[«“\"]\s?([^»”\"]{12,})")
COUNTED = re.compile(r"\d+ (?:\w+ )?(?:avis|commentaires?|messages?|abonnes|internautes)|\d ?%")
PLACEHOLDER = re.compile(r"^\W*(?:a completer|a rediger|\.\.\.|…|-)?\W*$")
TALLY = re.compile(
    r"\d+ (?:\w+ )?(?:spams?|commentaires?|messages?|avis|insultes?|comptes?|trolls?) (?:\w+ )?(?:masqu|supprim|signal|bloqu|retir|effac)\w+.{0,40}\d+ (?:\w+ )?(?:spams?|commentaires?|messages?|avis|blocages?|suppressions?|signalements?|comptes?|critiques?|bannis\w*)"
)


def is_log(block: Block) -> bool:
    """Whether a table only records what was received and done, with no column that gives the rule or the reason."""
    if block.table is None:
        return False
    seen = view(block.table)
    said = [plain(text) for text in seen.header]
    if any(_RULE_HEADER.search(text) for text in said):
        return False
    done = sum(any(_DONE_CELL.match(cell) for cell in row) for row in seen.rows)
    return any(_PAST_HEADER.search(text) for text in said) or (any(_RECEIVED.search(text) for text in said) and done * 2 > len(seen.rows))


def is_protocol(block: Block) -> bool:
    """Whether a table gives the steps of a crisis rather than cases of comments."""
    seen = view(block.table) if block.table is not None else None
    return bool(seen and seen.header and _STEP_HEADER.match(plain(seen.header[0])) and _HELD_BACK.search(plain(block.text)))
