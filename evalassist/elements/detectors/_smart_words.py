"""How objectives are announced: headings, numbered openings, verbs, cues, and what looks like one but is not."""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass, field

from evalassist.elements.tools import (
    clean_title,
    plain,
)
from evalassist.model.document import Block
from evalassist.model.element import ElementForm


@dataclass
class Found:
    """A stated objective before its fields are read."""

    blocks: list[Block]
    statement: str
    context: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    form: ElementForm | None = None
    quote: str = ""
    text: str = ""
    number: str = ""
    loose: bool = False


ZONE = re.compile(
    r"(?<!\w)(?:objectifs?|smart|ambitions?|nos buts|buts|intentions|finalites|ce (?:qu'|que )(?:on|nous|je|l'on) (?:se |s'|me |m'|nous )?(?:veu|vis|cherch|souhait|voul|vouloir|attend|promet|engage|esper|fix|poursui|ambitionn|donn\w* (?:a|comme))\w*|ce qui (?:est|a ete|sera|doit etre) (?:vis|attendu|poursuivi|fixe|promis|atteint(?=\W*$))\w*|ou (?:l'on|on|nous|je) (?:veut|voulons|veux|allons|va|vise)(?: aller)?|caps?(?! (?:sur|de|vert)(?!\w))|(?:ce qu'(?:on|il)|ce que \w+) (?:m'a|nous a|m'ont|nous ont|a|est|faut|devons|doit)(?: \w+)? (?:demande\w*|fixe\w*|obtenir|atteindre|gagner)|ce qui (?:m'a ete|nous a ete|est) demande\w*|(?:nos|mes|les|trois|deux|quatre|cinq) engagements|engagements? chiffres?|a viser|a atteindre|paliers?|defis?|goals?|okrs?|key results?|a quoi (?:on|nous|je) (?:veut|voulons|s'engage|sert)\w*|le cap|notre cap|"
    r"(?:resultats?|chiffres?|niveaux?|seuils?) (?:attendus|vises|esperes|a atteindre|souhaites)|jusqu'ou (?:aller|nous)|ce que (?:nous|je) (?:visons|vise))(?!\w)"
)
WIDE_ZONE = re.compile(
    r"(?<!\w)(?:attentes?|attendus?|ce (?:qu'|que )\s?(?:\w+ ){1,4}?(?:fix|attend|demand|vis|veu|voul|cherch|souhait|espe|promet|s'engage|obten)\w*|(?:la |les |une )?barres?|paliers?|marches? a (?:gravir|franchir|monter)|lignes? d'arrivee|horizons?|destinations?|sommets?|"
    r"(?:notre |le |un )?caps?|vers (?:quoi|ou)|ou (?:\w+ ){1,3}?(?:aller|emmener|conduire|arriver|va|allons|vont|mener|etre)|mandat|lettre de mission|commande (?:du|de la|de)|missions? (?:confiee?s?|recue)|engagements?|engageons|paris?(?= )|promis|resolutions?|promesses?(?! de marque)|"
    r"(?:notre|le|de) succes|reussite|a gagner|a obtenir|challenges?|targets?|demain|d'ici (?:\w+ )?(?:un an|six mois|l'ete|noel|fin|la|20\d\d)|gagner quoi|pour quoi faire|point d'arrivee|point de mire|visees?|projections?|ordre de mission)(?!\w)"
)
NOT_ZONE = re.compile(
    r"(?<!\w)(?:objectifs? (?:du (?:dossier|document|memoire|rapport|stage|present)|de (?:ce|mon|la formation|ma formation|l'etude|l'enquete|la veille|l'atelier|ce dossier|l'audit|la charte)|pedagogiques?|professionnels?|personnels?|atteints?)|"
    r"rappel|bilan|atteinte des objectifs|resultats? obtenus|bibliographie|glossaire|lexique|sommaire|definitions?|veille|post|publication \d|crise|methode smart)(?!\w)"
)
RECALLED = re.compile(r"(?<!\w)rappels? (?:chiffres? )?(?:de |des |d')?(?:nos |mes |\w+ )?(?:objectifs?|buts|cibles chiffrees)(?!\w)(?! smart)")
"""Headings of a place that lists the objectives again, without sentences."""
_NUMBERED = re.compile(
    r"^\W*(?:(?:notre|mon|le) )?(?:(?P<o>premier|deuxieme|second|troisieme|quatrieme|cinquieme|dernier) )?objectif(?: smart| principal| secondaire| operationnel| strategique| general| prioritaire| de communication| [a-z]{3,})?\s*(?:n ?°\s*)?(?P<n>\d{1,2}|[a-e](?=\s*[:.)–-]))?\s*(?P<s>[:.–—)-]|\||$)"
)
_SHORT = re.compile(
    r"^\W*(?:(?:o|obj|okr|o\d\s?/?\s?kr|buts?|caps?|ambition|palier|priorite|engagement|defi|cible chiffree|goal)\.?\s?(?:n ?°\s*)?(?P<n>\d)|(?:kr|rc|key result|resultat cle)\s?(?:n ?°\s*)?(?P<k>\d(?:\.\d)?))\s*[:.–—)-]"
)
_RANK = {"premier": "1", "deuxieme": "2", "second": "2", "troisieme": "3", "quatrieme": "4", "cinquieme": "5"}
VERBS = (
    r"(?:faire (?:passer|connaitre|venir|grandir|monter|progresser|decouvrir|signer|reagir|adopter|revenir|aimer|vivre|savoir)|attein(?:dre|te)|obten(?:ir|tion)|gagner|augment(?:er|ation)|reuni[r]|convaincre|doubl(?:er|ement)|tripler|passer|passage|gener(?:er|ation)|"
    r"recrut(?:er|ement)|fidelis(?:er|ation)|attir(?:er)|vendre|vente|redui(?:re)|reduction|collect(?:er|e)|toucher|acqueri[r]|acquisition|recolter|decrocher|conqueri[r]|depasser|franchir|developp(?:er|ement)|accroi(?:tre|ssement)|ameliorer|amelioration|renforcer|"
    r"installer|positionner|federer|engager|donner (?:envie|une image)|rendre|devenir|maintenir|stabiliser|remplir|rassembler|inciter|convertir|multiplier|inscrire|enregistrer|rajeunir|rester|creer|lancer|sensibiliser|informer|montrer|valoriser|promouvoir|"
    r"moderniser|porter|ramener|baisser|diminuer|limiter|hausse|progression|croissance|amener|compter|realiser|susciter|stimuler|booster|amplifier|capter|seduire|mobiliser|etendre|conserver|faciliter|encourager|affirmer|asseoir|elargir)"
)
_THEN = r"(?:(?:tout )?(?:d'abord|ensuite|enfin|puis|aussi|egalement|premierement|deuxiemement|troisiemement|primo|secundo|tertio|(?:en|pour) (?:premier|second|deuxieme|troisieme|dernier|commencer|finir|terminer)(?: lieu)?)\s*[,:]?\s+)?"
INFINITIVE = re.compile(
    rf"^\W*(?:(?:[^:]{{1,60}}):\s*)?{_THEN}(?:d'ici [^,]{{3,40}},\s*|avant [^,]{{3,40}},\s*|en [^,]{{3,30}},\s*|\d+[.)]\s*|(?:de|d'|a|l'|une|un|la|le)\s*)?{VERBS}(?!\w)"
)
SUBJUNCTIVE = re.compile(r"^\W*(?:(?:[^:]{1,60}):\s*)?qu(?:e|')\s?(?:\w+ ){1,8}\w+")
OUTCOME = re.compile(
    r"^\W*(?:(?:[^:]{1,60}):\s*)?(?:(?:d'ici|en|avant|pour|sur) [^,]{3,40},\s*)?(?:faire (?:passer|venir|monter|remonter|progresser|signer|revenir)|recueillir|enregistrer|atteindre|obtenir|gagner|augmenter|reunir|convaincre|doubler|tripler|passer|generer|recruter|fideliser|attirer|vendre|reduire|collecter|toucher|acquerir|recolter|decrocher|conquerir|depasser|franchir|accroitre|multiplier|porter|ramener|baisser|diminuer)(?!\w)"
)
CUE = re.compile(
    r"(?<!\w)(?:(?:le|la|l') ?(?:premiere?|deuxieme|second|seconde|troisieme|quatrieme|derniere?|autre) (?:est|consiste|vise|sera|porte|etant)|objectifs?|ambition(?:ne|nons|nent|s)?|(?:souhait(?:e|ons|ent|erait|ait|ions)|ambitionn\w+|doi(?:t|vent)(?: \w+)? (?:atteindre|passer|monter|depasser|compter|gagner|reunir|arriver|franchir|tomber|descendre)|devr(?:a|ont|ait|aient)(?: \w+)? (?:atteindre|passer|monter|depasser|compter|gagner|reunir|arriver|franchir|tomber|descendre|avoir)|(?:vise|attendu|espere|souhaite)(?:e|s|es)?(?= (?:avant|d'ici|pour|au|en|sur|fin)|[.;)])|j'(?:en )?(?:attends|vise)|barre (?:est|mise|fixee)|(?:m|n)'engage\w*|engageons|se fixe|mettons le cap|(?:a|ont) (?:ete )?fixee?s?(?= (?:a|une?|de|comme|pour))|il est (?:attendu|vise|demande|souhaite)|(?:nous|on|je) cherch(?:e|ons) (?=\w+ \w+))|(?:nous|je|on|elle|il|l'\w+|la \w+|le \w+) (?:vis(?:e|ons|ions|ait|ent|ais)|veut|voulons|veux|voulions|voulait|voulais|voudrai(?:s|t|ent)|voudrions|souhait(?:e|ons|ent|erais|erions)|cherch(?:e|ons|ent) (?:a|des|\d+)|compt(?:e|ons) (?:bien )?(?:atteindre|gagner|obtenir|passer|attirer))|"
    r"j'(?:aimerais|ambitionne|espere)|(?:nous|on) (?:aimerions|aimerait|esperons|espere)|(?:le|notre|mon|un) but|il s'agi(?:t|rait|ssait)(?= de | d'| bien | donc )|(?:notre|le|mon) cap|il (?:nous )?(?:faut|faudra) (?:passer|atteindre|gagner|attirer|obtenir|doubler|convaincre)|palier|(?:la|une|notre) cible (?:est|de|fixee)|nous nous (?:fixons|donnons|engageons|sommes (?:donc |alors |aussi )?(?:fixe|donne|engage)e?s?)|je me (?:fixe|donne|suis fixe)|vis(?:ant|e|er) a)(?!\w)"
)
PAST = re.compile(
    r"(?<!\w)(?:(?:a|avons|ont|ai|avait|avions|est|sommes|etait|etaient|sont) (?:ete |bien |deja |ainsi |donc |largement |presque |pas )?(?:atteint|depasse|gagne|obtenu|passe|realise|augmente|progresse|double|rempli|tenu|genere)e?s?(?!\w)|objectifs? (?:est |sont |non |pas |deja |etai(?:t|ent) |a ete )*(?:atteints?|depasses?|remplis?|tenus?|manques?|rates?)|(?:etait|etaient) (?:de|d'\w+)|but etant|etait fixe|s'etaient? fixe)(?!\w)"
)
LATER = re.compile(
    r"(?<!\w)(?:sera|seront|reste(?:nt)? a) (?:\w+ ){0,2}?(?:etabli|defini|fixe|redige|realise|elabore|calcule|mis en place|fait|complete|precise|ajoute|joint|chiffre|arrete)(?:e|r|s|es)?(?!\w)"
)
OWED = re.compile(
    r"(?<!\w)(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|il (?:nous |lui |leur |me )?(?:faut|faudra|faudrait|fallait))(?!\w)(?: \w+){0,3}? (?:passer|portee?s?|ramenee?s?|atteindre|monter|descendre|tomber|vendre|gagner|reunir|obtenir|recruter|convaincre|depasser|franchir|inscrire|collecter)(?!\w)(?=[^.;]{0,120}(?:\d|cent|vingt|aine|mille|double))"
)
"""A change owed, with its figure: an objective whatever else the sentence tells of the past or of others."""
_COUNTED = (
    r"[^.;]{0,50}?(?:\d[\d ]{0,12}|vingt\w*|trente|quarante|cinquante|soixante|cents?|mille|dix|douze|quinze|\w+aine)(?: [a-z']+){0,2}? (?:abonne\w*|personnes|familles|inscri\w+|adresses|visiteu\w+|visites|spectat\w+|clients?|ventes|commandes|reserv\w+|places|adhe\w+|dons?|donat\w+|"
    r"entrees|clics|vues|avis|demandes|telecharg\w+|participant\w*|candidat\w*|benevoles|reponses|photos|devis|rendez-vous|contacts|stagiaires|eleves|billets|messages|partages|jeunes|adoptions|licencies)(?!\w)"
)
LABELLED = re.compile(
    rf"^\W*(?:(?:le|la|notre|mon|ma|l'|un) ?)?(?:(?:but|objectif|ambition)s? ?(?:[a-z]+ )?:|cibles? ?(?:chiffree?s? ?)?: ?(?:(?:plus de |au moins )?\d[\d ]*(?! ?(?:-|/|a |ans|\d))|{VERBS}(?!\w)))"
)
"""An aim that opens on its name; "cible" names one only before a figure that is no age or before a verb."""
AIMED = re.compile(
    rf"(?<!\w)(?:atten(?:d|ds|dent|dons|dait|daient|du) (?:de (?:moi|nous|l'equipe)|d'ici){_COUNTED}|l'idee (?:est|c'est|reste){_COUNTED}|(?:propose|proposons|decide|convenu\w*) (?:de |d')?(?:viser|atteindre|fixer|passer){_COUNTED}|"
    rf"(?:me suis|s'est|nous sommes|se sont) (?:donne|fixe)\w*{_COUNTED}|reste a (?:faire venir|convaincre|trouver|gagner|reunir|atteindre|remplir){_COUNTED}|fix\w+ (?:la barre )?a{_COUNTED}|(?:on|nous|je) (?:saur|dir|juger|considerer|estimer)\w+ que [^.;]{{0,50}}(?<!\w)(?:quand|si|lorsque|des que|a partir de){_COUNTED}|(?:ce sera|c'est) (?:\w+ )?(?:gagne|reussi|tenu|atteint) (?:quand|si|lorsque|des que|a partir de){_COUNTED})|"
    rf"^\W*si {_COUNTED}[^.]*(?:gagne|reussi|tenu|atteint|content\w*|succes)(?!\w)"
)
"""A result that someone expects of the organisation, with what is counted."""
PLEDGED = re.compile(
    r"(?<!\w)(?:je (?:me )?(?:donne|fixe|vise|promets)|(?:on|nous) (?:se |nous )?(?:donne|donnons|fixe|fixons|vise|visons)|je m'engage|on s'engage|nous nous engageons|mon (?:but|objectif|cap) (?:est|sera|:)|(?:notre|l') ?(?:but|objectif|ambition) (?:est|sera|:))(?!\w)"
)
"""Words by which the writer takes an aim as its own."""
RANKED = re.compile(r"(?:le|la|l') ?(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|autre)")
RANKED_OPENING = re.compile(r"^.*?(?<!\w)(?:est|consiste|vise|sera|porte|etant)\s+(?:a |de |d'|sur )?")
TARGETS_LEAD = re.compile(
    r"(?<!\w)(?:chiffres?|resultats?|seuils?|niveaux?|paliers?|cibles?|valeurs?|marches?|reperes?|nombres?) (?:[a-z]+ ){0,2}?(?:a atteindre|a viser|a depasser|vise[es]*|que (?:je|nous|l'on|on) (?:vis|veu|voul|souhait)\w+|fixe[es]* pour)(?!\w)[^.]*:\s*$"
)
EXAMPLE = re.compile(r"(?<!\w)(?:par exemple|exemple(?: de cours)?|comme par exemple|ex\.? ?:|tel que|en cours)(?!\w)")
REFERS = re.compile(
    r"(?<!\w)(?:(?:aux?|les?|des|l'|d'|ces|cet|nos|ce sont les|lie a l'|repond a l'|correspond a l')\s?objectifs? (?:smart |n ?°\s*)?\d|objectifs? \d(?:,| et) ?\d|voir (?:l'|les )?objectif)"
)
POINTER = re.compile(
    r"^\W*(?:(?:cf|voir|selon|renvoi)(?!\w)|(?:les |nos )?(?:objectifs?|n ?°|numeros?)\s*\d\s*(?:,|et|a|-|/)\s*\d|.{0,40}(?:du|au|le) tableau \w?\.?\d)"
)
"""A cell that points to objectives stated elsewhere."""
FOLLOWS = re.compile(
    r"^\W*(?:c'est|ce(?:la)? (?:est|chiffre|qui|represente|suppose|permet)|ce (?:chiffre|seuil|but|palier)|cet objectif|cette (?:cible|hausse|progression)|il (?:est|repond|me|nous|s'agit|sera)|pour (?:y|l'atteindre|cela|ce faire)|nous (?:partons|en (?:avons|comptons|sommes)|y)|je pars|aujourd'hui|actuellement|a ce jour|atteignable|realis|pertinen|soit|parce que|car|on part|le compte|la page|cela|echeance|delai|indicateur)"
)
ACTION = re.compile(
    r"(?:^|\W)(?:actions?(?! objectif)|canal|canaux|formats?|contenus?|publications?|posts?|themes?|supports?|heures?|jours?|reseaux?|plateformes?|taches?|etapes?|concurrents?|messages?|visuels?|statut|date de (?:publication|diffusion)|cibles? (?:prioritaires?|principale)|persona)(?:\W|$)"
)


RIVAL = re.compile(
    r"(?<!\w)(?:leur (?:communique|objectif|plan|ambition)|dans leur|pour sa part|de (?:son|leur) cote|concurren\w+|(?:a|ont) (?:annonce|affiche|declare)\w*|dans son plan|(?:le|la|nos|les) (?:[a-z]+ )?voisins?(?!\w)|la chaine|tant mieux pour (?:eux|elle|lui)|notre rival|ils (?:visent|veulent|annoncent)|(?:le |la )?(?:numero (?:un|deux)|leader|geant|premier acteur)|(?:la|le|l')\s?(?:region|ministere|etat|federation|commission|union europeenne|departement|filiere|secteur|profession)(?: \w+)? (?:s'est|se|a|veut|vise|souhaite|prevoit|ambitionne|entend)|selon une (?:etude|enquete))(?!\w)"
)
PERSONAL = re.compile(
    r"(?<!\w)(?:objectifs? (?:perso|personnels?|professionnels?|de carriere)|un cdi|mon diplome|ma (?:formation|soutenance|carriere)|mon (?:examen|titre|permis)|(?:la formation|l'ecole) (?:m'|nous )|objectif (?:photo|grand angle|macro|\d+ ?mm)|\d+ ?mm(?!\w)|sur 20 |a titre personnel)(?!\w)"
)
COMPANY = re.compile(
    r"(?<!\w)(?:l'entreprise|le comite (?:executif|de direction)|le (?:directoire|codir|comex)|le conseil d'administration|les actionnaires|la (?:societe|marque|maison|chaine|cooperative|start-?up)|le (?:groupe|reseau)|l'enseigne|la boite|les fondateurs|le siege)(?: \w+)? (?:vise|ambitionne|souhaite|veut|prevoit|projette|espere|compte)\w*[^.;]{0,60}"
    r"(?:chiffre d'affaires|volume d'affaires|levee|m€|millions?|milliards?|magasins|ouvertures|implantations|embauch\w+|recrutements?|effectifs?|rentabilite|ebe|ebitda)(?!\w)"
)
"""The business plan of the company as a whole: no objective of its communication."""
SMALLER = re.compile(
    r"(?<!\w)(?:sous-objectifs?|sous objectifs?|plus petits|objectifs? intermediaires?|points? d'etape|decoup\w+|decompos\w+|coupe en (?:deux|trois|quatre)|pour y (?:arriver|parvenir)|etapes? intermediaires?|a mi-chemin)(?!\w)"
)
"""A step towards an objective just told."""
DROPPED = re.compile(
    r"(?<!\w)(?:pas retenue?s?|non retenue?s?|n'(?:a|avons|ai|ont|est) pas (?:ete )?(?:retenu|garde|choisi)\w*|ecartee?s?|abandonnee?s?|renonc\w+|laissee?s? de cote|(?:hors|pas (?:notre|mon|un|l')) ?(?:objectif|perimetre)|mis de cote|(?:est|sont|releve\w*|depend\w*) pas (?:du ressort|de (?:la communication|notre ressort|mon ressort)))(?!\w)"
)
PEOPLE = re.compile(
    r"(?<!\w)(?:personas?|publics?|profils?|portraits?|cibles?(?! chiffree)|audiences?|fiches? (?:persona|client|n|d'identite)|a qui|pour qui|nos clients|visiteurs types?)(?!\w)"
)
"""Headings of what is told of people: their goals are not the organisation's."""
ELSEWHERE = re.compile(
    r"(?<!\w)(?:concurren\w+|etablissements comparables|comparables|rivaux|nos voisins|le voisin|les voisins|benchmark\w*|chez les autres|les autres|ce que fai(?:t|sai\w*) (?:le|la|les|l')\s?\w+|ailleurs|secteur|marche|digression|en france)(?!\w)"
)
"""Headings of what is told of other organisations."""
RANGE = re.compile(r"^\W*(?:de|passer de|monter de) \d[\d ,.]*\s?(?:%|€|k)?\s?[^.;]{0,40}? a \d")
_NOT_VERBS = frozenset(
    [
        "notre",
        "votre",
        "membre",
        "nombre",
        "cadre",
        "titre",
        "janvier",
        "fevrier",
        "premier",
        "dernier",
        "entre",
        "contre",
        "autre",
        "quatre",
        "lettre",
        "mer",
        "hier",
        "cher",
        "centre",
        "livre",
        "offre",
        "chiffre",
        "maitre",
        "presse",
        "theatre",
        "encore",
        "faire-part",
        "affaire",
        "lire-moi",
    ]
)
_FIRST_WORD = re.compile(
    rf"^\W*(?:[^:]{{1,60}}:\s*)?{_THEN}(?:d'ici [^,]{{3,40}},\s*)?(?:mieux |se |s'|ne plus |d'|de )?([a-z]{{2,}}(?:er|ir|re|oir))(?!\w)"
)


def acts(text: str) -> bool:
    """Whether a text (accent-free) opens on an action: a verb of change, any infinitive, "que … soit"."""
    first = _FIRST_WORD.match(text)
    return bool(INFINITIVE.match(text) or SUBJUNCTIVE.match(text) or (first and first[1] not in _NOT_VERBS))


def numbered(text: str) -> str | None:
    """Return the number of an "Objectif 2 : …" opening ("" when it is stated without a number, as "Objectif : …"), else None."""
    seen = plain(text)
    match = _NUMBERED.match(seen) or _SHORT.match(seen)
    if not match:
        return None
    groups = match.groupdict()
    number = groups.get("n") or groups.get("k") or _RANK.get(groups.get("o") or "", "")
    if not number and not (groups.get("s") == ":" and len(seen[match.end() :].split()) >= 3):
        return None
    return number.upper() if number else ""


def in_zone(block: Block) -> bool:
    """Whether the nearest headings of a block announce objectives."""
    titles = [plain(clean_title(text)) for text in block.section[-2:]]
    if not titles or (NOT_ZONE.search(titles[-1]) and not RECALLED.search(titles[-1])):
        return False
    return bool(ZONE.search(titles[-1])) or (
        len(titles) == 2
        and bool(ZONE.search(titles[0]))
        and not NOT_ZONE.search(titles[0])
        and bool(
            re.search(
                r"communication|qualitatif|quantitatif|principa|secondaire|cognitif|affectif|conatif|notoriete|image|action|court|moyen|long|strategi|operationnel|marketing",
                titles[-1],
            )
        )
    )


_GENERIC_WORDS = re.compile(
    r"(?<!\w)(?:doit etre|l'objectif (?:doit|est|soit)|peut etre mesure|est-il|est-ce|quoi|qui|comment|quand|delai (?:precis|defini|donne)|clair et|clairement|date butoir|indicateurs? chiffre|defini dans le temps|etre (?:quantifi|mesur|realis))"
)


def generic(text: str) -> bool:
    """Whether a cell explains a letter of SMART ("l'objectif doit être mesurable") instead of filling it."""
    return bool(_GENERIC_WORDS.search(plain(text))) and not re.search(r"\d", text)
