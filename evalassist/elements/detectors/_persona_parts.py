"""Reading one persona: first names, attribute labels ("Freins", "Ce qui la retient"), and the cues of a persona told in prose."""

# ruff: noqa: E501
from __future__ import annotations

import re

from evalassist.elements.detectors._first_names import FIRST_NAMES
from evalassist.elements.tools import clean_title, label_value, plain
from evalassist.language.quantities import flat
from evalassist.model.element import FieldValue

FIELDS = ("name", "age", "role", "motivations", "frustrations", "behaviour")
REQUIRED = ("name", "role", "motivations", "frustrations")
FRENCH = {
    "name": "prénom absent",
    "age": "âge absent",
    "role": "métier ou situation absent",
    "motivations": "motivations absentes",
    "frustrations": "freins absents",
    "behaviour": "comportement absent",
}

LABELS: dict[str, re.Pattern[str]] = {
    "name": re.compile(
        r"^(?:(?:pre)?noms?(?! de (?:marque|domaine|l'entreprise|la marque))(?!\w)|identite|qui est-(?:il|elle)|appellation|s'appelle)"
    ),
    "age": re.compile(r"^(?:ages?(?!\w)|tranche d'age|date de naissance|generation)"),
    "role": re.compile(
        r"^(?:profession|metier|poste|situation(?! (?:geo|de depart))|statut|fonction|activite(?:s)? pro|activite$|csp|categorie socio|emploi|role|travail|secteur d'activite|occupation|etudes|job|vie professionnelle|qui (?:est-(?:il|elle)|c'est)|profil(?! (?:type|n))|presentation|bio(?:graphie)?(?!\w)|description|portrait|donnees (?:socio)?-?demographiques|identite|carte d'identite)"
    ),
    "motivations": re.compile(
        r"^(?:(?:ses |sa |les |leurs? |son )?(?:motivations?|besoins?|objectifs?(?! (?:lie|de com|de la campagne|smart|vise|associe))|attentes?|envies?|buts?(?!\w)|aspirations?|desirs?|reves?|centres? d'interets? et motiv|leviers?|declencheurs?|moteurs?|raisons? d'acha\w+|valeurs)|ce (?:qu'|que )(?:il|elle|ils|elles)s? (?:cherch|attend|veu|recherch|souhait|aim|espere|vien|desire)\w*|ce qui (?:la|le|les|l')\s?(?:motive|attire|fait (?:venir|rever|bouger|craquer)|pousse|interesse|anime|decide|seduit)\w*|pourquoi (?:il|elle) (?:vien|achet|nous)\w*)"
    ),
    "frustrations": re.compile(
        r"^(?:(?:ses |sa |les |leurs? |son )?(?:freins?|frustrations?|obstacles?|peurs?|craintes?|doutes?|problem\w+|irritants?|points? de (?:douleur|friction|blocage)|pain ?points?|difficultes?|objections?|reticences?|inquietudes?|blocages?|contraintes?|barrieres?|agacements?|defis?|hesitations?|deceptions?)|ce qui (?:la|le|les|l'|lui)\s?(?:agace|retient|frein|bloque|fait (?:peur|fuir|hesiter|reculer|douter)|fatigue|lasse|decourage|arrete|ralentit|enerve|inquiet|gene|rebute|embete|derange|empeche|pose probleme|deplait)\w*|ce (?:qu'|que )(?:il|elle|ils|elles) (?:n'aime|ne veu|redout|crain|detest|reproch|fui)\w*)"
    ),
    "behaviour": re.compile(
        r"^(?:(?:ses |sa |les |leurs? |son )?(?:comportements?|habitudes?|canaux|canal|reseaux?(?: sociaux)?|usages?|medias?|parcours(?! pro)|loisirs?|centres? d'interets?|journee|quotidien|mode de vie|style de vie|plateformes?|presence (?:en ligne|digitale)|consommation|outils|applications?|informations? et medias|digital|numerique|passions?|hobbies|ou (?:la|le|les) (?:trouver|toucher|croiser)|ou (?:il|elle) (?:s'informe|se trouve|traine|est)|equipement)|ce (?:qu'|que )(?:il|elle) (?:fait|regarde|lit|consulte|utilise)|comment (?:il|elle) (?:s'informe|achete))"
    ),
}
_CUES: dict[str, re.Pattern[str]] = {
    "age": re.compile(
        r"(?<!\w)(?:\d{2} ?(?:[-a] ?\d{2} ?)?ans(?!\w)(?! d'experience| de metier| d'anciennete)|(?:vingt|trente|quarante|cinquante|soixante)(?:[- ][\w-]+)? ans|(?:la |sa )?(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?!\w)(?! d')|nee? en (?:19|20)\d\d|(?:trente|quadra|quinqua|sexa|septua)(?:genaire|naire)?s?(?!\w))"
    ),
    "role": re.compile(
        r"(?<!\w)(?:infirmi\w+|etudiant\w*|lyceen\w*|collegien\w*|retrait\w+|cadre|responsable|gerant\w*|directeur|directrice|professeure?|enseignant\w*|institut\w+|artisan\w*|commercant\w*|salarie\w*|employe\w*|ouvri\w+|agricult\w+|avocat\w*|medecin|"
        r"comptable|assistante?(?! \w+ vocal)|ingenieure?|graphiste|designer|developpeu\w+|consultant\w*|freelance|entrepreneu\w*|auto-entrepreneu\w*|independant\w*|chef\w* d'entreprise|cheffe? de \w+|vendeu\w+|caissi\w+|mere (?:au foyer|de)|pere (?:au foyer|de)|"
        r"au chomage|en recherche d'emploi|demandeu\w+ d'emploi|fonctionnaire|secretaire|aide[- ]soignant\w*|educat\w+|animat(?:eur|rice)|orthophoniste|kine\w*|coach|technicien\w*|mecanicien\w*|plombi\w+|electricien\w*|menuisi\w+|boulang\w+|cuisini\w+|"
        r"restaurat(?:eur|rice)|coiffeu\w+|estheticien\w*|libraire|bibliothecaire|journaliste|photographe|architecte|notaire|pharmacien\w*|dentiste|veterinaire|sage-femme|puericultrice|assistante? maternelle|militaire|pompier|polici\w+|gendarme|chauffeu\w+|routi\w+|"
        r"facteur|factrice|banqui\w+|conseill\w+|charge[e]? d\w*|manager|manageuse|rh|drh|dirigeante?|president\w*|maire|elue?|adjoint\w*|apprenti\w*|alternante?|stagiaire|doctorant\w*|chercheu\w+|traduct\w+|artiste|musicien\w*|comedien\w*|maraich\w+|viticult\w+|"
        r"eleveu\w+|jardini\w+|paysagiste|fleuriste|receptionniste|serveu\w+|hoteli\w+|guide|agent\w*|operat(?:eur|rice)|magasini\w+|logistici\w+|acheteu\w+ (?:public|industriel)\w*|commercial\w*|community manager|psychologue|ostheopathe|osteopathe|formateur|formatrice|"
        r"travaill(?:e|ent)(?! (?:sur|a l'idee))|exerce|son (?:metier|entreprise|cabinet|salon|atelier|poste|emploi|bureau|agence)|gagne sa vie|repare|tient (?:un|une|la|le) \w+|dirige|est en (?:master|licence|bts|terminale|premiere|reconversion))(?!\w)"
    ),
    "motivations": re.compile(
        r"(?<!\w)(?:cherche(?:nt)?|recherche(?:nt)?(?! d'emploi)|veut|veulent|souhaite(?:nt|rait)?|rev(?:e|ent|ait)|aimerait|a (?:tres |vraiment )?envie|desire|espere|a besoin|besoin d|motiv\w+|attend(?:ent)? (?:de|d'|du|des|qu|surtout|un)|tient a|aspire|voudrait|ambitionne|pour se (?:detendre|faire plaisir|depenser)|curieu\w+ de|sensible a|s'interesse|son (?:objectif|but|reve)|attache[e]? a|apprecie|aime(?! pas)|ce qui (?:la|le|l')\s?(?:anime|motive|pousse|attire|decide|fait (?:venir|rever)))(?!\w)"
    ),
    "frustrations": re.compile(
        r"(?<!\w)(?:crain(?:t|te|tes)|redoute|(?:a |de |la )?peurs?(?! de rien)|agac\w+|enerv\w+|hesit\w+|n'ose (?:pas|plus)|manque(?:r|nt)? (?:de|d')|trop (?:cher|chere|complique|loin|long|cheres|chers)\w*|frustr\w+|frein\w*|deteste|n'aime (?:pas|guere)|se mefie|mefian\w+|inqui\w+|decu\w*|peine a|a du mal|doute|n'a (?:pas|plus|jamais) (?:le |les |de |l'|confiance|assez|beaucoup)|se plaint|regrette|retient|bloqu\w+|reproche|rebut\w+|difficult\w+|n'imagine pas|se sent (?:perdu|depass|juge|seul|exclu|mal)\w*|perdue? (?:devant|face|dans)|decourag\w+|lasse\w*|ras-le-bol|ne (?:sait|trouve|comprend|supporte|fait|croit|veut|peut|voit) (?:pas|plus|jamais|rien)|mais (?:elle|il) (?:trouve|juge|n')|stress\w*|complique\w*|obstacle|reticen\w+|submerge\w*|deborde\w*|ce qui (?:la|le|l')\s?(?:fatigue|lasse|arrete|decourage|ralentit))(?!\w)"
    ),
    "behaviour": re.compile(
        r"(?<!\w)(?:utilise|consulte|suit|scroll\w*|achete|commande|regarde|lit|instagram|facebook|tiktok|linkedin|youtube|pinterest|whatsapp|snapchat|twitter|podcasts?|s'informe|frequente|ecoute|publie|partage|enregistre|commente|navigue|compare|reserve|connecte\w*|sur (?:son|les) (?:telephone|smartphone|reseaux)|google|newsletters?|passe (?:\w+ )?(?:heures?|minutes?|du temps|ses soirees|par)|le soir|le matin|chaque (?:jour|matin|soir|semaine|week-end)|pratique|court|fait (?:ses courses|du|de la)|sort)(?!\w)"
    ),
}
_CAP = r"[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ][a-zàâäçéèêëîïôöùûüœ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?"
_AGE_AFTER = re.compile(
    rf"(?:^|[\s«\"(:–—-])(?P<n>(?!(?:Voici|Prenons|Imaginons|Rencontrez|Pour|Chez|Avec|Persona|Profil|Cible|Notre|Mon|Une?|Le|La|Les|Puis|Enfin|Et|Ensuite|Femme|Homme)\b){_CAP})(?:\s+(?:{_CAP}|[A-Z]\.))?\s*(?:,\s*|\s+\(|\s*[–—-]\s*|\s+a\s+|\s*:\s*|\s*/\s*)(?:(?:une?|notre|la|le|l['’])?\s?[^\W\d]*\s?[^\W\d]*\s?(?:de\s+)?)?(?P<a>\d\d)\s?ans"
)
_CALLED = re.compile(rf"(?:s['’]appelle|appelons-(?:le|la)|nomm[ée]e?|pr[ée]nomm[ée]e?|baptis[ée]e?|appel[ée]e?)\s+(?P<n>{_CAP})")
NOT_NAMES = frozenset(
    """actif actifs active age agee avatar avec bordeaux buyer cadre chez cible cibles client cliente clients couple dans depuis deuxieme
    elle elles enfants entre environ etudiant etudiante facebook famille familles femme femmes fiche france freins homme hommes il ils
    instagram je jeune jeunes la le les lille linkedin lyon ma maman marseille mere mes metier moins mon motivations nantes nom nos
    notre nous objectif on papa parent parents paris pere persona personas plus population portrait pour premier prenom principal
    principale profession profil public publics retraite retraitee sa second secondaire seconde segment selon ses son sur tiktok
    toulouse tranche travail troisieme un une vous youtube""".split()
)


def first_name(text: str, *, trusted: bool = False) -> str:
    """Return the first name a title or label gives ("Persona 1 : Claire, la pressée" -> "Claire"), "" if none.

    Known French first names are taken anywhere near the start; with ``trusted`` (a "Nom :" value) any capitalised word is taken.
    """
    for match in re.finditer(_CAP, text[:120]):
        key = plain(match.group()).split("-")[0]
        if key in FIRST_NAMES and key not in NOT_NAMES:
            return match.group()
    if trusted:
        said = re.match(rf"\W*(?:M(?:me|lle|r)?\.?\s+)?({_CAP})", text)
        if said and plain(said[1]) not in NOT_NAMES:
            return said[1]
    return ""


def story_name(text: str) -> str:
    """Return the first name a paragraph opens on as a persona does ("Claire, 34 ans", "À 49 ans, Marc…", "Elle s'appelle Inès"), else ""."""
    called = _CALLED.search(text)
    if called and plain(called["n"]) not in NOT_NAMES:
        return called["n"]
    for aged in _AGE_AFTER.finditer(text[:260]):
        if plain(aged["n"]).split("-")[0] not in NOT_NAMES:
            return aged["n"]
    opening = re.match(
        rf"\W*(?:(?:Voici|Prenons|Imaginons|Rencontrez|Pour|Chez|Quant à|Enfin,?|Puis|Ensuite,?|Et|Avec|Il y a)\s+)?({_CAP})(?=[\s,(:])",
        text,
    )
    if opening and plain(opening[1]).split("-")[0] in FIRST_NAMES:
        return opening[1]
    early = re.search(rf"(?:persona|profil|cible|cliente?|portrait|visiteu\w+)[^.]{{0,60}}?[\s:,]({_CAP})(?=[\s,(.])", text[:200])
    if early and plain(early[1]).split("-")[0] in FIRST_NAMES:
        return early[1]
    return ""


def attribute(label: str) -> str | None:
    """Return the persona field a label names ("Ce qui la retient" -> frustrations), else None."""
    seen = plain(clean_title(label)).strip(" :")
    if not seen or len(seen.split()) > 8:
        return None
    for name in ("frustrations", "motivations", "behaviour", "age", "name", "role"):
        if LABELS[name].match(seen):
            return name
    both = re.search(r"(?:et|/|&) (?:ses |les )?(freins|frustrations|besoins|attentes|motivations|usages|habitudes)", seen)
    return attribute(both[1]) if both and both[1] != seen else None


def line_attribute(text: str) -> tuple[str, str] | None:
    """Return (field, value) of a line "Freins : le prix"; value "" for a label standing alone."""
    pair = label_value(text)
    if pair is None:
        if len(text.split()) > 7:
            return None
        pair = (text, "")
    name = attribute(pair[0])
    return (name, pair[1]) if name else None


def cues_in(text: str) -> set[str]:
    """Return the fields that prose shows (age, role, motivations, frustrations, behaviour)."""
    seen = flat(text).replace("’", "'")
    return {name for name, pattern in _CUES.items() if pattern.search(seen)}


def read_persona(name: str, labelled: dict[str, str], prose: str, title: str = "") -> dict[str, FieldValue]:
    """Return the six fields. ``labelled``: values found under labels; ``prose``: all other text, read by cues; a label with an empty value is no evidence."""
    told = {
        key
        for key, value in labelled.items()
        if re.search(r"\w{2}", value) and not re.fullmatch(r"\W*(?:a completer|xx+|nc|\?+)\W*", plain(value))
    }
    seen = cues_in("\n".join([title, prose]))
    sure = {"motivations", "frustrations"} & told
    structured = len(told - {"name", "age"}) >= 2
    free = cues_in("\n".join([title, *labelled.values()]))
    fields: dict[str, FieldValue] = {}
    for field in FIELDS:
        if field == "name":
            fields[field] = bool(name)
        elif field in ("age", "role"):
            fields[field] = field in told or field in seen or field in free
        elif structured and sure:
            fields[field] = field in told or (field in seen and len(prose.split()) >= 12) or (field == "behaviour" and field in free)
        else:
            fields[field] = field in told or field in seen
    if "role" in told and re.fullmatch(r"\W*\d\d ans\W*", plain(labelled.get("role", ""))):
        fields["role"] = False
    return fields
