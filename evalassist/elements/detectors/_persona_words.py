"""Words of personas: the labels of a card (or the questions of an interview) and the cues of a portrait in prose, in any person."""

# ruff: noqa: E501
from __future__ import annotations

import re

_SUBJECT = r"(?:(?:il|elle|ils|elles|iel|je|vous|tu|on)(?:(?: ou | et |/)(?:il|elle|ils|elles))?|j'|(?!ne |n'|me |se )[a-z]{3,12})\s?"
_OBJECT = r"(?:(?:la|le|les|l'|lui|leur|vous|me|m'|te|t'|nous|s')(?: ?/ ?(?:la|le)(?!\w)| ou (?:la|le) )?\s?)?"


def _label(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("SUBJ ", _SUBJECT).replace("SUBJ", _SUBJECT).replace("OBJ", _OBJECT))


_PRONOUN = re.compile(r"^(?:il|elle|iel|ils|elles|lui|eux)(?:\s?(?:/|ou|et)\s?(?:il|elle|iel|ils|elles|lui|eux))?\s+(?=\w)")
_THAT = re.compile(r"^(?:ca|cela)\s(?=(?:l'|le |la |les |lui |leur )?\w)")


def question(text: str) -> str:
    """Return a label (accent-free) with its question taken away: "et qu'est-ce qui vous retient ?" -> "ce qui vous retient"."""
    seen = re.sub(r"^(?:et|mais|alors|donc|puis|enfin|sinon)\W+", "", text.strip(" ?:.!«»-–—").replace("’", "'"))
    seen = re.sub(r"(?<!\w)(qu)(?=(?:ils?|elles?|on)(?!\w))", r"\1'", seen)
    seen = re.sub(r"^qu'?\s?est[- ]ce qu(?=[ie'])", "ce qu", seen)
    return _THAT.sub("ce qui ", _PRONOUN.sub("", seen, count=1), count=1)


LABELS: dict[str, re.Pattern[str]] = {
    "name": _label(
        r"^(?:first name|(?:pre)?noms?(?! de (?:marque|domaine|l'entreprise|la marque))(?!\w)|identite|qui est-(?:il|elle)|appellation|s'appelle)"
    ),
    "age": _label(r"^(?:ages?(?!\w)|tranche d'age|date de naissance|generation)"),
    "role": _label(
        r"^(?:(?:il |elle )?fait(?: quoi)?$|fait quoi|vit(?!\w)|travaille(?!\w)|quotidien pro|job|presente[sz]?[- ](?:vous|toi)|(?:vous faites|tu fais|que faites-vous|que fais-tu|dans la vie)(?!\w)|sa vie|vie(?!\w)|en (?:bref|deux mots|quelques mots)|sa situation|son (?:metier|job|travail)|profession|metier|poste|situation(?! (?:geo|de depart))|statut|fonction|activite(?:s)? pro|activite$|csp|categorie socio|emploi|role|travail|secteur d'activite|occupation|etudes|job|vie professionnelle|qui (?:est-(?:il|elle)|c'est)|profil(?! (?:type|n))|presentation|bio(?:graphie)?(?!\w)|description|portrait|donnees (?:socio)?-?demographiques|identite|carte d'identite)"
    ),
    "motivations": _label(
        r"^(?:ce qui est (?:recherche|attendu|souhaite|espere|vise)e?(?!\w)|(?:ses |sa |les |leurs? |son |mes |vos |en )?(?:motivations?|besoins?|objectifs?(?! (?:lie|de com|de la campagne|smart|vise|associe))|attentes?|envies?|buts?(?!\w)|aspirations?|desirs?|reves?|centres? d'interets? et motiv|leviers?|declencheurs?|moteurs?|goals?|needs?|gains?(?!\w)|plaisirs?|priorites?|quetes?|reves?|veut(?!\w)|cherche(?!\w)|aime(?!\w)(?! pas)|adore|attend(?!\w)|espere|voudrait|souhaite|rêve|a besoin|besoin d|raisons? d'acha\w+|valeurs)|ce (?:qu'|que )\s?(?:SUBJ )?(?:cherch|attend|veu|voul|recherch|souhait|aim(?!\w* pas)|ador|esper|vien|desir|appreci|reve)\w*|ce qui OBJ(?:a |avait )?(?:motiv|attir|fait (?:venir|rever|bouger|craquer|envie)|pouss|interess|anim|decid|sedui|amen|plai|driv|donne (?:envie|le sourire)|touch)\w*|pourquoi (?:SUBJ )?(?:vien|ven|achet|nous|ici|chez|ce(?:tte)? )\w*|(?:de quoi|quel) (?:avez-vous|as-tu|a-t-(?:il|elle)) (?:besoin|envie)|(?:que|qu'|quoi) ?(?:cherchez|voulez|attendez|attend|veut|cherche|vouliez)\w*|(?:vous|tu|SUBJ) (?:voul|cherch|attend|esper|aimeri?)\w* quoi|ce qu'?\s?(?:il|elle)?\s?(?:vous|lui|me|leur)?\s?fau\w*)"
    ),
    "frustrations": _label(
        r"^(?:(?:ses |sa |les |leurs? |son |mes |vos |en )?(?:pains?(?!\w)|freins?|frustrations?|obstacles?|peurs?|craintes?|doutes?|problem\w+|irritants?|points? de (?:douleur|friction|blocage)|pain ?points?|difficultes?|objections?|reticences?|inquietudes?|blocages?|contraintes?|barrieres?|agacements?|defis?|hesitations?|deceptions?|fears?|points? noirs?|colere|cauchemars?|deteste|craint(?!\w)|redoute|fuit(?!\w)|evite(?!\w)|n'aime (?:pas|guere)|aime pas|peur d|a (?:peur|horreur)|a marre|marre d|rale|agace|s'agace|enerve)|ce qui OBJ(?:a |avait |fait |ont )?(?:agac|retien|retenu|retient|frein|bloqu|peur|fuir|hesiter|reculer|douter|fatigu|lass|decourag|arret|ralenti|enerv|inquiet|gen|rebut|embet|derang|empech|pose |deplai|met |tracass|stress|chagrin|contrari|coinc|saoul|irrit|eloign|rebut|complique)\w*|ce (?:qu'|que )\s?(?:SUBJ )?(?:n'aim|n'appreci|ne veu|ne suppor|redout|crain|detest|reproch|fui|evit)\w*|de quoi (?:avez-vous|as-tu|a-t-(?:il|elle)|SUBJ a) peur|(?:vous|tu) n'aime\w*|(?:(?:la |le |l'|les |lui )?(?:bloque|coince|retient|freine|agace|gene|enerve|embete|inquiete|stresse|complique|irrite)(?:nt)?(?!\w)))"
    ),
    "behaviour": _label(
        r"^(?:(?:ses |sa |les |leurs? |son )?(?:comportements?|habitudes?|canaux|canal|reseaux?(?: sociaux)?|usages?|medias?|parcours(?! pro)|loisirs?|centres? d'interets?|journee|quotidien|mode de vie|style de vie|plateformes?|presence (?:en ligne|digitale)|consommation|outils|applications?|informations? et medias|digital|numerique|passions?|hobbies|ou (?:la|le|les) (?:trouver|toucher|croiser)|ou (?:il|elle) (?:s'informe|se trouve|traine|est)|equipement|touch ?points?|channels?|conduite|toujours sur|scroll|telephone|smartphone|ecrans?(?!\w)|internet|en ligne|sur (?:internet|le net|les reseaux)|connect\w+|s'informe|achete(?!\w)|lit(?!\w)|regarde(?!\w)|ecoute(?!\w)|suit(?!\w))|ce (?:qu'|que )(?:SUBJ )?(?:fait|regard|li[ts]|consult|utilis|ecout|achet)\w*|comment (?:SUBJ )?(?:s'inform|achet|vous inform|la |le |les |nous |decid|consomm|l')\w*|ou (?:SUBJ )?(?:(?:la|le|les|l'|nous|vous|s'|te) ?)*(?:OBJ)?(?:inform|trouv|touch|crois|rencontr|sui|li[ts]|regard|passe|est|traine|achet)\w*|(?:vous|tu) nous suiv\w*|quels? (?:reseaux?|medias?))"
    ),
}
CUES: dict[str, re.Pattern[str]] = {
    "age": re.compile(
        r"(?<!\w)(?:\d{2} ?(?:[-a] ?\d{2} ?)?ans(?!\w)(?! d'experience| de (?!la |plus)\w| d'anciennete)|(?:quatorze|quinze|seize|dix-(?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)s?(?:[- ](?:et[- ])?[\w-]+)?) ans(?! de (?!la |plus)\w)|[1-9l]\d ?ans(?!\w)(?! d'|\s?que)|(?:la |sa )?(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine)(?!\w)(?! d')|nee? en (?:19|20)\d\d|(?:trentenaire|(?:quadra|quinqua|sexa|septua|octo)(?:genaire)?)s?(?!\w))"
    ),
    "role": re.compile(
        r"(?<!\w)(?:infirmi\w+|eleve (?:de|en) \w+|etudiant\w*|lyceen\w*|collegien\w*|retrait\w+|cadre|responsable|gerant\w*|directeur|directrice|conduit (?:des|un|une|les)|enseigne|soigne|eleve des|exploitation|exploitant\w*|cerealier\w*|professeure?|enseignant\w*|institut\w+|artisan\w*|commercant\w*|salarie\w*|employe\w*|ouvri\w+|agricult\w+|avocat\w*|medecin|"
        r"comptable|assistante?(?! \w+ vocal)|ingenieure?|graphiste|designer|developpeu\w+|consultant\w*|freelance|entrepreneu\w*|auto-entrepreneu\w*|independant\w*|chef\w* d'entreprise|cheffe? de \w+|vendeu\w+|caissi\w+|mere (?:au foyer|de)|pere (?:au foyer|de)|"
        r"au chomage|en recherche d'emploi|demandeu\w+ d'emploi|fonctionnaire|secretaire|aide[- ]soignant\w*|educat\w+|animat(?:eur|rice)|orthophoniste|kine\w*|coach|technicien\w*|mecanicien\w*|plombi\w+|electricien\w*|menuisi\w+|boulang\w+|cuisini\w+|"
        r"restaurat(?:eur|rice)|coiffeu\w+|estheticien\w*|libraire|bibliothecaire|journaliste|photographe|architecte|notaire|pharmacien\w*|dentiste|veterinaire|sage-femme|puericultrice|assistante? maternelle|militaire|pompier|polici\w+|gendarme|chauffeu\w+|routi\w+|"
        r"facteur|factrice|banqui\w+|conseill\w+|charge[e]? d\w*|manager|manageuse|rh|drh|dirigeante?|president\w*|maire|elue?|adjoint\w*|apprenti\w*|alternante?|stagiaire|doctorant\w*|chercheu\w+|traduct\w+|artiste|musicien\w*|comedien\w*|maraich\w+|viticult\w+|"
        r"eleveu\w+|jardini\w+|paysagiste|fleuriste|receptionniste|serveu\w+|hoteli\w+|guide|agent\w*|operat(?:eur|rice)|magasini\w+|logistici\w+|acheteu\w+ (?:public|industriel)\w*|commercial\w*|community manager|psychologue|ostheopathe|osteopathe|formateur|formatrice|"
        r"etudie(?:nt)? (?:la|le|en)(?! question)|travail(?:le|lent|s)?(?! (?:sur|a l'idee|de (?:com|stage)))|exerce|bosse|a (?:mon|son) compte|(?:j'ai|a) une boite|(?:jeune |grand-?)?(?:papa|maman|mere|pere)s? (?:de|d'un|d'une|solo|celibataire)|ancien(?:ne)? \w+(?:eur|euse|rice|ier|iere|iste|ienne?)|"
        r"(?:(?:est|suis|etait|etais|devenue?|metier de|comme) (?:une? |mon |son )?|ans, (?:une? |ex[- ]|sous-)?)(?!(?:seule|ailleurs|meilleur\w*|plusieurs|exterieur\w*|interieur\w*|ordinaire|necessaire|celibataire|solitaire|contraire|claire|premiere|derniere|entiere|fiere|chere|legere|particuliere|familiere|reguliere|singuliere)(?!\w))\w{3,}(?:eur|euse|rice|ier|iere|iste|ienne?|logue|aire|graphe|ure|ologue|thecaire)(?!\w)|son (?:metier|entreprise|cabinet|salon|atelier|poste|emploi|bureau|agence)|gagne sa vie|repare|(?:tient|tiennent|tenait) (?:(?:\w+ ){1,2}\d{4} )?(?:un|une|la|le) \w+|dirige|est en (?:master|licence|bts|terminale|premiere|reconversion))(?!\w)"
    ),
    "motivations": re.compile(
        r"(?<!\w)(?:rever|ravie? de|adore(?:nt)?|vien(?:t|nent) (?:\w+ )?(?:pour|chercher)|(?:lit|achete|ecoute|regarde|court|roule|participe) pour|prete? a (?:payer|mettre|faire)|cherche(?:nt)?(?! (?:\w+ )?(?:sur|dans) (?:google|internet|son|leur|les))|recherche(?:nt)?(?! d'emploi)|veut|veulent|souhaite(?:nt|rait)?|rev(?:e|ent|ait)|aimerait|a (?:tres |vraiment )?envie|desire(?:nt)?|espere(?:nt)?|a besoin|besoin d|motiv\w+|attend(?:ent)? (?:de|d'|du|des|qu|surtout|un)|tien(?:t|nent) a|aspire(?:nt)?|voudrait|ambitionne|pour se (?:detendre|faire plaisir|depenser)|curieu\w+ de|(?:surtout|d'abord) pour|sensible a|s'interesse|son (?:objectif|but|reve)|attache[e]?s? a|apprecie(?:nt)?|aime(?:nt)?(?! pas)|(?:(?:il|elle) lui|(?:il|elle)s? leur) (?:faut|manque|faudrait)|(?:ce|ca|cela) qui (?:la |le |les |l'|lui |leur )(?:fait (?:lever|vibrer|avancer|courir)|anime|motive|pousse|attire|decide|plai[st]|amene|drive|touche|interesse|fait (?:venir|rever|plaisir)))(?!\w)"
    ),
    "frustrations": re.compile(
        r"(?<!\w)(?:(?:il|elle|on) (?:n'|ne )?\w+ (?:pas|plus|jamais) (?:le temps|confiance|assez)|marre|supporte(?:nt)? (?:mal|pas|plus|difficilement)|vit mal|(?:en )?rogne|(?:en|la) colere|exaspere\w*|pese(?!\w)|gene(?!\w)(?! pas)|coince(?:nt)?|effraie\w*|refroidi\w*|en (?:veut|a assez)|fuit|horreur|rale|crain(?:t|te|tes|gnent)|redoute(?:nt)?|evite(?:nt)? (?:de|les?|la)|(?:a |de |la )?peurs?(?! de rien)|agac\w+|enerv\w+|hesit\w+|n'ose (?:pas|plus)|manque(?:r|nt)? (?:de|d')|trop (?!tard|bien|content|mignon)\w{3,}|frustr\w+|frein\w*|deteste(?:nt)?|n'aime(?:nt)? (?:pas|guere)|se mefie|mefian\w+|inqui\w+|decu\w*|peine a|a du mal|(?:se )?doute(?:nt)?|n'(?:a|ont) (?:pas|plus|jamais) (?:le |les |de |l'|confiance|assez|beaucoup)|se plai(?:nt|gnent)|regrette(?:nt)?|retient|bloqu\w+|reproche|rebut\w+|difficult\w+|n'imagine pas|se sent (?:perdu|depass|juge|seul|exclu|mal)\w*|perdue? (?:devant|face|dans)|decourag\w+|lasse\w*|ras-le-bol|ne (?:sai(?:t|vent)|trouve(?:nt)?|comprend|supporte|fait|croit|veut|peu(?:t|vent)|voit) (?:pas|plus|jamais|rien)(?! que (?:nous|l'on|on)(?!\w))|mais (?:elle|il) (?:trouve|juge|n')|stress\w*|complique\w*|obstacle|reticen\w+|submerge\w*|deborde\w*|(?:ce|ca|cela) qui (?:la |le |les |l'|lui |leur )(?:fatigue|lasse|arrete|decourage|ralentit|eloigne|rebute|pese|deplai[st]|manque|fait (?:peur|fuir|hesiter|reculer)))(?!\w)"
    ),
    "behaviour": re.compile(
        r"(?<!\w)(?:utilise|consulte|suit|scroll\w*|achete|commande|regarde|lit|instagram|facebook|tiktok|linkedin|youtube|pinterest|whatsapp|snapchat|twitter|podcasts?|s'informe|frequente|ecoute|publie|partage|enregistre|commente|navigue|compare|reserve|connecte\w*|sur (?:son|les) (?:telephone|smartphone|reseaux)|google|newsletters?|passe (?:\w+ )?(?:heures?|minutes?|du temps|ses soirees|par)|le soir|le matin|chaque (?:jour|matin|soir|semaine|week-end)|pratique|court|fait (?:ses courses|du|de la)|sort)(?!\w)"
    ),
}

FIRST_PERSON: dict[str, re.Pattern[str]] = {
    "role": re.compile(
        r"(?<!\w)(?:j'ai une (?:boite|entreprise|boutique)|a mon compte|mon (?:metier|boulot|patron|equipe)|je (?:travaille|bosse|gere|dirige|recois|tiens))(?!\w)"
    ),
    "motivations": re.compile(
        r"(?<!\w)(?:j'aimerais|je (?:veux|voulais|voudrais|cherche|cherchais|reve|souhaite|tiens|viens pour|remets)|il me (?:faut|faudrait)|si (?:vous me|tu me|je peux)|pour moi|(?:aller vite|voir|etre|pouvoir) \w+|j'ai (?:besoin|envie)|j'attends)(?!\w)"
    ),
    "frustrations": re.compile(
        r"(?<!\w)(?:j'ai (?:peur|du mal|horreur|pas que)|je (?:n'|ne )?\w+ (?:pas|plus|jamais)|(?:j'|m')arrete|marre|soule|personne (?:ne )?m'a|embetant|galere\w*|m'(?:enerve|agace|inquiete|embete|a (?:dit|jamais)))(?!\w)"
    ),
    "behaviour": re.compile(
        r"(?<!\w)(?:je (?:regarde|lis|suis|commande|achete|mets rien|poste|vais)|j'(?:ecoute|achete|appelle)|mon (?:telephone|tel))(?!\w)"
    ),
}
"""Cues of a portrait told by the person: read only where a card or a section of personas announces it."""
