"""Words shared by the detectors of plans, costs and publications: networks, formats, column roles, subject of a text."""

# ruff: noqa: E501
from __future__ import annotations

import re
from functools import lru_cache

from evalassist.elements.tools import plain
from evalassist.language.quantities import find_dates, find_money

NETWORK = re.compile(
    r"(?<![\w@])(?:instagram|insta|ig|facebook|fb|meta|linkedin|linked in|tik ?tok|youtube|yt|pinterest|twitter|x \(ex|threads|snapchat|snap|twitch|"
    r"discord|whatsapp|telegram|mastodon|bluesky|be ?real|newsletters?|infolettre|e-?mailings?|blog|site(?: web| internet)?|google (?:my )?business|podcasts?|tous (?:les )?reseaux|reseaux sociaux)(?![\w-])"
)
"""Networks and other channels, in accent-free text."""

SOCIAL = re.compile(
    r"(?<![\w@])(?:instagram|insta|facebook|fb|linkedin|tik ?tok|youtube|pinterest|twitter|threads|snapchat|twitch|discord|mastodon|bluesky|be ?real)(?![\w-])"
)

FORMAT = re.compile(
    r"(?<!\w)(?:reels?|story|stories|stor(?:y|ies) ?\w*|carr?ousels?|photos?|videos?|posts?|articles?|lives?|directs?|infographies?|sondages?|quiz|newsletters?|visuels?|images?|"
    r"podcasts?|shorts?|tutos?|tutoriels?|interviews?|portraits?|jeux?[- ]concours|concours|diaporamas?|albums?|gifs?|illustrations?|textes?|e-?mails?|threads?|faq|citations?|"
    r"publications? (?:texte|photo|image)|statuts?|boomerangs?|vlogs?|memes?|avant[ /-]apres|temoignages? video|motion design|affiches?|flyers?|communique)(?!\w)"
)
"""Content formats, in accent-free text."""

COMMUNICATION = re.compile(
    r"(?<!\w)(?:communication|com'|publi(?:er|cations?|es?|ons)|posts?|reels?|story|stories|carrousels?|visuels?|campagnes?|contenus?|reseaux|reseau social|instagram|facebook|linkedin|"
    r"tik ?tok|youtube|pinterest|page|comptes?|photos?|photograph\w+|shooting|videos?|tournages?|montage|redaction|rediger|maquettes?|chartes?|audit|brief\w*|site|blog|newsletters?|"
    r"emailings?|affich\w+|flyers?|bannieres?|publicit\w+|pubs?|ads|sponsoris\w+|influenc\w+|creat(?:eurs?|rices?)|ambassad\w+|partenariats?|evenements?|personas?|veille|editorial\w*|benchmark|swot|"
    r"kpis?|reporting|bilan|statistiques|abonn\w+|communaut\w+|moderation|seo|sea|referencement|programm(?:er|ation)|canva|metricool|hootsuite|graphis\w+|webinaires?|concours|presse|"
    r"teasers?|teasing|community|hashtags?|logo|goodies|stand|salon|marketing|annonces?|community manager|landing|imprim\w+|impressions?|studio|micro|trepied|eclairage|gabarits?|tournee|vernissage)(?!\w)"
)
"""Words of a communication project: a plan, a budget or a calendar must be about that."""

OFF_TOPIC = re.compile(
    r"(?<!\w)(?:travaux|chantier|toiture|demolition|macon\w*|electricite|plomberie|cloisons?|peinture|carrelage|clotures?|isolation|chauffage|loyers?|salaires?|charges|masse salariale|"
    r"chiffre d'affaires|resultat net|benefice|tresorerie|bilan comptable|amortissements?|emprunt|capital|fonds de roulement|stock|matieres premieres|flotte|assurances?|vehicules?|"
    r"machines?|four|moulin|nettoyage|menage|freins|batteries|entrainement|seances? de (?:sport|marche)|marche|cours de|recettes? (?:de|du)|revision\w*|vidange|livraisons?|plantations?|semis|recoltes?|"
    r"ventes?|compte de resultat|previsionnel|business plan|budget familial|courses|croquettes|veterinaires?|achats? de (?:marchandises|matiere))(?!\w)"
)
"""Words of the company's own affairs (works, accounts, maintenance), not of its communication."""

CALENDAR_CONTEXT = re.compile(
    r"(?:calendrier|planning|plan|programme|agenda|grille|planification)s? (?:de |des |d')?(?:la |nos |mes |l')?(?:editori\w+|publications?|posts?|contenus?|diffusion|prises? de parole|community|social media|"
    r"reseaux(?: sociaux)?|hebdomadaire|mensuel|d'animation|animation)|calendrier (?:social|instagram|facebook|linkedin|tiktok|du mois|des? reseaux)|planning (?:instagram|facebook|linkedin|tiktok)|"
    r"semaine (?:par semaine|type)|semaine editoriale|mois type|rythme de publication|ce que (?:je|nous|l'on|on) publie\w*,? (?:quand|jour)|rendez-vous de la semaine|ligne du temps editoriale|publications? (?:prevues|programmees|du mois|de la semaine)"
)
PLANNING_CONTEXT = re.compile(
    r"retro-?\s?planning|gantt|planning|planification|calendrier (?:de |du |des |d')?(?:la |l'|le )?(?:realisation|deploiement|projet|mise en (?:oeuvre|place)|production|travail|operation\w*|campagne|lancement|previsionnel|taches|actions)|"
    r"calendrier previsionnel|echeancier|feuille de route|road ?map|phasage|chronogramme|etapes (?:du|de) (?:projet|travail|production|campagne)|deroul(?:e|ement) du (?:projet|travail)|"
    r"circuit (?:de |d')(?:production|validation|publication)|(?:qui fait quoi)|organisation du (?:travail|projet)|le chemin d'une? (?:annonce|publication|post)|workflow|jalons"
)
ACTION_CONTEXT = re.compile(
    r"plans? (?:d'|de )?actions?|action plans?|actions (?:a mener|preconisees|decidees|proposees)|ce qui (?:sera|va etre|doit etre) (?:corrige|change|fait)|plan (?:de )?(?:communication|com|marketing|media|operationnel|d'attaque|d'animation)|actions? (?:a mener|prevues?|retenues?|prioritaires?|correctives?|a mettre en (?:oeuvre|place)|de communication)|pass(?:er|ons|age) (?:aux actes|a l'action)|"
    r"programme d'actions?|nos actions|mes actions|tableau des actions|declinaison operationnelle|strategie operationnelle|dispositif operationnel|ce que (?:nous|l'on|on|je) (?:allons|va|vais|fera|ferons|ferai)"
)
BUDGET_CONTEXT = re.compile(
    r"budget\w*|couts?\b|depenses?|chiffrage|devis|financement|enveloppe|combien (?:ca|cela) (?:coute|va couter)|moyens financiers|ressources financieres|repartition (?:des? )?(?:moyens|sommes|fonds)|argent|payer|les sous\b|previsionnel financier"
)
BENCHMARK_CONTEXT = re.compile(
    r"benchmark\w*|concurren\w+|analyse comparative|etude comparative|comparatif|comparaison|confreres|(?:nos|les) voisin(?:e?s)|nos rivaux|rivaux|paysage (?:concurrentiel|du secteur)|"
    r"(?:acteurs|marques|enseignes|comptes|pages) (?:similaires|comparables|du secteur|voisin\w*|locaux|observes?|etudies?|analysee?s?)|regarder (?:autour|ailleurs|les autres)|ce que font les autres|les autres (?:\w+ )?(?:du|de la|de|autour)|etat de l'art|meilleures pratiques|inspirations?"
)
INFLUENCER_WORD = re.compile(
    r"(?<!\w)(?:(?:nano|micro|macro|mega)?-?\s?influenceu(?:r|se)s?|createu?r(?:ice)?s? de contenus?|createurs?|creatrices?|ambassadeurs?|ambassadrices?|blogueu(?:r|se)s?|youtubeu(?:r|se)s?|"
    r"tiktokeu(?:r|se)s?|instagrameu(?:r|se)s?|instagrammeu(?:r|se)s?|leaders? d'opinion|prescripteurs?|prescriptrices?|relais d'opinion|kol|partenaires? (?:createurs|d'influence)|streamers?|streameuses?|podcasteu(?:r|se)s?)(?!\w)"
)
COURTED = re.compile(
    r"(?<!\w)(?:ce qu'(?:on|il|elle|ils) (?:\w+ )?(?:a )?(?:propos|offr|demand)\w*|ce que (?:nous|je|l'on) (?:\w+ )?(?:propos|offr|demand)\w*|proposition|contreparties?|collab\w*|dotations?|contact(?:es|ees)|retenus? et contact\w+|a (?:contacter|inviter|solliciter|approcher)|invitations?|type de partenariat)(?!\w)"
)
HANDLE = re.compile(r"(?<![\w.])@[A-Za-z0-9_][\w.]{2,}")
AUDIENCE_NUMBER = re.compile(
    r"(?:\d[\d  .,]*\s?(?:k|m|mille|millions?)?|\bmille|\bun millier|\w+aine)\s?(?:d'|de )?(?:\w+ )?(?:abonne\w*|followers?|fans|membres|vues|lecteurs|auditeurs|inscrits|personnes qui (?:le|la|les) suivent|suiveurs)",
    re.I,
)

_ROLES: dict[str, str] = {
    "date": r"^(?:due|when|dates?|quand|jours?|periodes?|semaines?|mois|echeances?|deadlines?|delais?|debut|fin|calendrier|timing|moment|heures?|horaires?|creneaux?|pour quand|duree|planning|trimestre|date\b.*|jour\b.*|pour le|temporalite|au plus tard|.*\b(?:date|echeance|deadline|periode|delai)\b.*)",
    "channel": r"\b(?:can(?:al|aux)|reseaux?|plate-?formes?|supports?|medias?|diffusion|ou\b(?= \?|$)|sur quoi|outil de diffusion|comptes?$)",
    "format": r"\b(?:formats?|types?(?: de (?:contenu|publication|post)s?)?$|type de (?:contenu|publication|post)|nature|forme)\b",
    "theme": r"\b(?:themes?|sujets?|thematiques?|contenus?|titres?|idees?|publications?|posts?|messages?|rubriques?|accroches?|angles?|piliers?|textes?|legendes?|description|ce qu'on (?:publie|poste|montre|dit|y met)|propos)\b",
    "owner": r"\b(?:owners?|who|assignees?|charge\b(?! de)|responsables?|qui\b|porteurs?|pilotes?|acteurs?|en charge|intervenants?|referents?|equipe|par qui|(?:tenu|porte|pilote|gere|suivi|mene|assure|fait|anime|valide)e?s? par|assigne\w*|charge\w* de|attribu\w+|ressources? humaines?|moyens? humains?|ressources|moyens|personnes?(?! (?:touchees?|visees?|ciblees?|attendues?|concernees?|atteintes?|presentes?))|resp\.?|realise par|contributeurs?|proprietaire|qui s'en occupe|confie a)\b",
    "step": r"\b(?:tasks?|steps?|etapes?|taches?|phases?|jalons?|missions?|activites?|livrables?|a faire|chantiers?|lots?|quoi|ce qu'on fait|travail|operations?|ce qui se passe|production)\b",
    "action": r"\b(?:to[ -]?do|actions?|leviers?|dispositifs?|initiatives?|campagnes?|operations?|mesures? (?:prises?|correctives?)|tactiques?|ce qu'(?:on|il faut) (?:va )?faire|ce que (?:je|nous) (?:fais|faisons|change)\w*)\b",
    "cost": r"(?:\b(?:ce que (?:ca|cela) coute\w*|couts?|budgets?|montants?|prix|depenses?|sommes?|tarifs?|total|ht|ttc|argent|enveloppe|investissement|euros?|cout estime|estimation)\b|€)",
    "metric": r"\b(?:kpis?|indicateurs?|mesures?|resultats?|objectifs?|cible chiffree|vise|attendus?|but)\b",
    "stats": r"\b(?:portee|impressions?|vues|likes?|j'aime|engagement|taux|clics?|partages|commentaires|enregistrements|reach|obtenus?|realise|reel obtenu|cpc|cpm|cpa|ctr)\b",
    "audience": r"\b(?:abonne\w*|followers?|audience|communaute|taille|portee|fans|nombre d'abonnes|vues)\b",
    "people": r"\b(?:influenc\w+|createu?r\w*|creatrices?|ambassad\w+|pseudos?|comptes?|noms?|prenom|profils?|blogueu\w+|partenaires?|qui)\b",
    "reason": r"\b(?:ce qui (?:nous |me )?plai\w+|ce qu'on aime|pourquoi|why|affinites?|justif\w+|raisons?|pertinen\w+|interets?|choix|valeurs|lien avec|statut|apport|ce qu'(?:il|elle|ils|elles)s? (?:nous )?apport\w+|adequation|points? forts?|motif|atouts?|coherence|ligne)\b",
    "competitor": r"\b(?:concurrents?|marques?|acteurs?|enseignes?|entreprises?|structures?|etablissements?|organisations?|comptes?|noms?|maisons?|boutiques?|associations?|refuges?|musees?|ecoles?|salles?|restaurants?|agences?|cafes?|concurrence)\b",
    "criterion": r"\b(?:criteres?|axes? de comparaison|elements? (?:compares?|observes?)|points? (?:compares?|observes?)|indicateurs?)\b",
}  # fmt: skip
ROLE_PATTERNS: dict[str, re.Pattern[str]] = {name: re.compile(source) for name, source in _ROLES.items()}
"""What a column is about, from its header in accent-free text; a header may have several roles."""

TOTAL = re.compile(
    r"^\W*(?:sous[- ]?total|total\w*|somme|montant total|budget (?:total|global)|cout (?:total|global)|en tout|ensemble|tout compris|au total|grand total|a payer|cumul)\b"
)


def is_total(row: tuple[str, ...]) -> bool:
    """Whether a table row is a total or sub-total."""
    return any(TOTAL.search(plain(cell)) for cell in row[:2])


ADVICE = re.compile(r"^(?:conseils?|recommandations?|preconisations?|propositions?|decisions?|pistes?|ameliorations?)(?: \w+){0,2}$")
LEVER = re.compile(r"^(?:fonctions?|leviers?|dispositifs?|initiatives?|operations?|campagnes?)(?!\w)")
RETURN = re.compile(
    r"(?<!\w)(?:roas|roi|retour sur|recettes?|chiffre d'affaires|ca genere|ventes? (?:generees?|attribuees?)|marges? (?:degagee?s?|nettes?|brutes?|generee?s?)|gains?|revenus?|rentabilite)(?!\w)"
)
COMPARED = re.compile(
    r"\b(?:avantages?|inconvenients?|limites?|points? (?:forts?|faibles?)|notes?|avis|version|retenu\w*|fonctionnalites?)\b"
)
NUMBERING = re.compile(r"^\W*(?:n[°ºo]?|num(?:ero)?|rang|ref(?:erence)?|id|ordre|priorite)?\W*$")
WHAT = re.compile(
    r"^(?:quoi|ce qu(?:'on|e l'on|e nous|e je) fai\w+|quoi faire|initiatives?|chantiers?|operations?|temps forts?|projets?)(?: \?)?$"
)
MEANS = re.compile(r"^(?:avec quoi|moyens?|ressources|materiel|besoins?|ce qu'il faut|outils?)(?!\w)")
PIXELS = re.compile(r"\d{3,4} ?[x×] ?\d{3,4}|(?<!\w)(?:px|pixels)(?!\w)|\b\d{1,2}:\d{1,2}\b")
TARGETING = re.compile(
    r"^(?:ages?|tranche d'age|lieux?|zones?|localisation|centres? d'interets?|interets?|exclusions?|exclus|placements?|emplacements?|ciblage|audience|sexe|langues?|dimensions)(?!\w)"
)
TOOLISH = re.compile(r"\b(?:outils?|logiciels?|solutions?|prestataires?|hebergeurs?|applications?)\b")
CRITERIA = re.compile(
    r"\b(?:abonne\w*|followers?|fans|engagement|frequence|publications? par|posts? par|rythme|positionnement|tons?|prix|tarifs?|cibles?|forces?|points? forts?|points? faibles?|faiblesses?|reseaux?|"
    r"plateformes?|formats?|contenus?|types?|identite|visuels?|charte|offres?|gammes?|services?|produits?|ce qu(?:i|'il|'elle|'ils|e) \w+|hashtags?|notoriete|anciennete|implantation|site|seo|avis|notes?|instagram|facebook|linkedin|tik ?tok|youtube|pinterest|sujets?|themes?|rubriques?|"
    r"style|promesse|valeurs|interactions?|reponses?|zone|localisation|clientele|ligne|langage|horaires|audience|communaute|livraison|differenciation|publicite|bonnes idees|a retenir|limites|atouts?|lacunes|erreurs)\b"
)


FOREIGN: tuple[tuple[float, re.Pattern[str], int], ...] = (
    (9.0, re.compile(r"\b(?:forces?|atouts?|faiblesses?|fragilites|opportunites?|occasions|menaces?|risques)\b"), 4),
    (9.0, re.compile(r"\b(?:specifique|mesurable|atteignable|acceptable|realiste|temporel\w*|temporellement)\b"), 3),
    (8.0, re.compile(r"\b(?:motivations?|freins?|frustrations?|prenom|age|profession|metier|attentes|besoins|habitudes|objections|centres? d'interet|comportements?)\b"), 3),
    (7.0, re.compile(r"\b(?:decouverte|notoriete|awareness|consideration|decision|conversion|fidelisation|fidelite|recommandation|tofu|mofu|bofu|attirer|convaincre|convertir)\b"), 3),
)  # fmt: skip


def is_communication(text: str) -> bool:
    """Whether a text is about a communication project rather than works, accounts or the firm's own running."""
    seen = plain(text)
    ours = len({match.group() for match in COMMUNICATION.finditer(seen)})
    others = len({match.group() for match in OFF_TOPIC.finditer(seen)})
    return ours > 0 and ours >= others


def has_audience(text: str) -> bool:
    """Whether a text gives the size of an audience ("12 400 abonnés")."""
    return bool(AUDIENCE_NUMBER.search(plain(text)))


@lru_cache(maxsize=16384)
def has_date(text: str) -> bool:
    """Whether a cell or line gives a date, a period or a weekday."""
    return bool(re.search(r"\d|[a-z]{3}", text, re.I)) and bool(find_dates(text))


@lru_cache(maxsize=16384)
def has_money(text: str) -> bool:
    """Whether a cell or line gives an amount of money."""
    return bool(re.search(r"[€$£]|eur", text, re.I)) and bool(find_money(text))
