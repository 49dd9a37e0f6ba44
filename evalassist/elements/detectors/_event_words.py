"""Words of the event detector: what an event is called, that it is held, where it is told, what for, and what it is not."""

# ruff: noqa: E501
from __future__ import annotations

import re

NOUN = (
    r"(?:evenements?(?! (?:indesirable|historique|sanitaire|« ?\w+ ?»|de conversion|ga4|du pixel))|portes? ouvertes?|journee (?:decouverte|speciale|portes|d'essai|nationale)|webina(?:ires?|rs?)|quiz (?:en|sur)|chasse (?:aux?|au) \w+|conferences?|jeux?[- ]concours|jeu (?:sur|en ligne)|cine-?club|blind test|nuit blanche|(?:la|une|cette|grande|premiere) nuit (?:des|de la|du (?!\d))|dedicaces?(?! sur)|(?:grand )?concours|tirages? au sort|salons? (?:du|de(?! (?:coiffure|toilettage|the|beaute|jardin|l'|tatouage|massage))|des|d'|professionnel)|soirees?(?! d'(?:hiver|ete))|inauguration|vernissage|"
    r"festival|pop[- ]?up|degustations?|apero\w*|tournois?|expositions?|masterclass\w*|meet-?up|challenge|live(?: shopping| instagram| facebook| tiktok)?|directs? (?:sur|instagram|facebook|tiktok|youtube)|(?<!reservees )(?<!reserves )(?<!reserve )(?<!vente )(?<!ventes )(?<!vendre )(?<!vendu )(?<!achat )en direct(?! (?:du producteur|a la ferme|aupres))|lancement (?:officiel|du|de la|public)|fete (?:de|du|des)|petit-dejeuner (?:presse|client)|afterwork|visites? guidees?|rencontres? (?:avec|publique|client)|reunion publique|stand|hackathon|brocante|marche de noel|operation speciale|rallye|ouverture publique|defile|avant-premiere|table ronde|defis? (?:photo|du|de|des|en|«)|tombola|kermesse|braderie|vide[- ]grenier|bourse aux \w+|troc (?:de|aux)|veillee|projection (?:de|du|publique|gratuite)|gouter (?:de|du|des|offert|gratuit)|balades? (?:contee|urbaine|en|a)|vente (?:privee|ephemere|flash)|defournement|matinee (?:decouverte|speciale)|atelier (?:ouvert|public|gratuit|decouverte|participatif))"
)
EVENT = re.compile(rf"(?<!\w){NOUN}(?!\w)")
TITLE = re.compile(rf"(?<!\w)(?:{NOUN}|evenementiel|(?:^|\. )(?:la )?nuit (?:des|de|du)(?! \d)|gala|match d[eu]s?|gouter)(?!\w)")
REFUSED = re.compile(
    r"(?<!\w)(?:concurren\w*|calendrier|planning|bilan|histori\w*|parcours|budget|benchmark|swot|moments forts|marronniers|secteur|marche(?! de noel)|personas?|reglement|annexe|plans? (?:d'|de )?actions?)(?!\w)"
)
ORGANISED = re.compile(
    r"(?<!\w)(?:organis\w+|aura lieu|a eu lieu|se tien(?:t|dra)|rendez-vous|invit\w+|inscri\w+|propos\w+|lanc\w+|prevu\w*|ouvr\w+|en direct|annonc\w+|anim\w+|accueill\w+|participer|gagner|tirage|celebr\w+|(?:est|ser(?:a|ont)|devient|deviendra) (?:une?|l'occasion d'une?) (?:\w+ )?(?:evenement|fete|rendez-vous)|se deroul\w+)(?!\w)"
)
CHANNEL = re.compile(
    r"(?<!\w)(?:instagram|insta|facebook|linkedin|tiktok|youtube|twitch|zoom|teams|visio\w*|whatsapp|discord|x \(twitter\)|twitter|pinterest|snapchat|en direct|live|newsletters?|lettre d'information|e-?mails?|emailing|sms|affich\w+|flyers?|tracts?|site(?: internet| web)?|en ligne|presse|radio|stor(?:y|ies)|reels?|posts?|boutique en ligne|billetterie|"
    r"reseaux sociaux|canal|canaux|evenement facebook|invitations?|qr code|podcast|meta|en commentaires?)(?!\w)"
)
GOAL = re.compile(
    r"(?<!\w)(?:objectifs?|but|afin d\w+|pour (?!(?:le|la|les|un|une|des|l'|cette|ce|cet|chaque|tous|toute|nos|notre|leur)(?!\w))\w+(?:er|ir|re)(?!\w)|vise(?:r|nt)?|attend\w*|idee (?:est )?d[e'] ?\w+|amener|attirer|recrut\w+|faire (?:venir|connaitre|decouvrir)|(?:on|nous|je|j') ?(?:voul\w+|veu[tx]|visai\w+|visons|espere?\w*|aimeri\w+|cherch\w+)|generer|obtenir|recueillir|collecter|finalite|enjeu|cible de|\d+ (?:nouve\w+ )?(?:participants?|inscrits|inscriptions|personnes|visiteurs?|souscriptions?|contacts|abonnes|ventes|places vendues))(?!\w)"
)
HELD = re.compile(
    r"(?<!\w)(?:a eu lieu|aura lieu|ont lieu|se tien(?:t|dra)|s'est (?:\w+ ){0,2}tenue?|a ete (?:tenue?|organisee?)|se deroule(?:ra)?|s'est deroulee?|est (?:prevue?|fixee?|programmee?) (?:le|au|pour)|ouvr(?:e|ira|ait|irons) (?:ses|nos|les|un direct)|on (?:fait|a fait|fera|organise|ouvre)|nous (?:avons (?:fait|ouvert|tenu|accueilli)|organisons|avons organise|organiserons|ouvrons|ouvrirons)|rendez-vous (?:est )?(?:fixe|le|a)|a ouvert)(?!\w)"
)
GATHER = re.compile(
    r"(?<!\w)(?:public|visiteurs?|spectateurs?|participants?|invites?|inscri\w+|places?|entree (?:libre|gratuite)|venir|viennent|venez|venus?|salle|buvette|stands?|animat\w+|programme|accueil\w*|questions? en direct|tirage|lots?|gagn\w+|replay|spectacle|match|concert|visite|essais?|direct)(?!\w)"
)
CLOCK = re.compile(r"(?<!\d)\d{1,2} ?h(?:eures?)?(?: ?\d{2})?(?!\w)")
OURS = re.compile(
    r"(?<!\w)(?:(?:on|nous|je|l'equipe|la boutique|l'association) (?:\w+ ){0,3}?(?:organis\w+|prevo\w+|lan[c]\w+|propos\w+|prepar\w+|ouvr\w+|invit\w+|anim\w+|accueill\w+|envie de (?:faire|lancer|organiser)|fer(?:a|ons|ai)|tien\w+)|notre (?:\w+ )?(?:live|direct|webinaire|concours|soiree|evenement|salon|stand|jeu))(?!\w)"
)
DEADLINE = re.compile(r"(?:avant|d'ici|jusqu'au|depuis|d’ici)(?: le| la| l'| au)?\s[^,.;:]{0,30}", re.I)
MAYBE = re.compile(
    r"(?<!\w)(?:pourrait|pourraient|pourrions|imaginer|a terme|envisag\w+|un jour|si (?:l'(?:equipe|agenda)|le (?:temps|budget|planning)|la (?:meteo|mairie|tresorerie)|les (?:moyens|finances)|on|nous) (?:(?:le|nous|l') ?)*(?:permet\w*|peut|peuvent|pouvons|suit|suivent|accepte\w*|autorise\w*|est d'accord)|sous reserve|eventuellement|par exemple)(?!\w)"
)
NOT_HERE = re.compile(
    r"(?<!\w)(?:crise|moderation|plans? (?:d'|de )?actions?|persona\w*|bibliographie|exemples? de publications?|histori\w*|concurren\w*|veille|carnet|stage|publicites?|annonces? (?:meta|sponsorisee|payante)|campagnes? (?:meta|publicitaire)|les resultats)(?!\w)"
)
PAST_HISTORY = re.compile(
    r"(?<!\w)(?:en (?:19|20)[01]\d|depuis (?:19|20)\d\d|fondee?s? en|creee?s? en|il y a \w+ ans|chaque annee depuis|notre concurrent|le concurrent|ils organisent|il organise)(?!\w)"
)
NAMED = re.compile(
    r"(?<!\w)(?:^evenements?$|evenementiel|jeu[- ]concours|portes ouvertes|webinaire|live instagram|evenement(?:s)? (?:de (?:communication|lancement)|sur les reseaux|digital\w*|en ligne))(?!\w)"
)
KEY_DATE = re.compile(r"^(?:la |le |les )?(?:dates?|quand|jour|horaires?|periode)(?!\w)")
KEY_CHANNEL = re.compile(
    r"^(?:la |le |les |l'|notre )?(?:canal|canaux|channel|medias?|via|sur quoi|annonces?|annonce sur|relais|promotion|diffuse\w*|moyens?|lien|page|outils?|comment|communique\w*|publicite|invitations?|inscriptions?|reseaux?|plateformes?|supports?|diffusion|communication|ou)(?!\w)"
)
KEY_GOAL = re.compile(
    r"^(?:la |le |les |l'|notre |ce qu['e]\s?)?(?:goal|a quoi|a quelle fin|fins?$|intention|interet|on (?:vise|veut|cherche|attend)|nous (?:visons|voulons|cherchons|attendons)|je (?:vise|veux|cherche)|resultats? (?:vises?|attendus?)|visee?s?|cible chiffree|pour quoi|ambition|utilite|objectifs?|buts?|pourquoi|finalites?|attendus?|enjeux?)(?!\w)"
)
KEY_PLACE = re.compile(r"^(?:lieux?|ou|programme|deroule|deroulement|public|invites?|intervenants?|lots?|format)(?!\w)")
SHEET = re.compile(r"(?<!\w)(?:specifique|mesurable|atteignable|motivations?|freins?|hashtags?|legende|texte du post)(?!\w)")
PRECISE = ("day", "month", "quarter", "week", "season", "event")
WEEKDAY = re.compile(
    r"(?<!\w)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?!\d| ?h)"
)
DIARY = re.compile(r"(?<!\w)(?:objet|journal|carnet|jour|note|mail|compte[- ]rendu|version|bilan|releve\w*|facebook|linkedin|tiktok|post|publication|story|reel|crise)(?!\w)")
RECURRING = re.compile(
    r"(?<!\w)(?:(?:le |chaque )?(?:premier|1er|deuxieme|troisieme|dernier|2e|3e) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:du mois|de chaque mois|de chaque trimestre)|(?:premier|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) d[e'] ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))(?!\w)"
)
MISHAP = re.compile(
    r"(?<!\w)(?:ne (?:repond|marche|fonctionne|demarre) plus|en panne|tombee? en panne|fuites?|alarme|evacue\w*|blesse\w*|incendie|accident\w*|sinistre|colere|plaintes?|renvoye\w*|bad[- ]?buzz|polemique\w*|coupure|degats|intoxication|rappel de lots?|note google (?:passe|tombe|chute))(?!\w)"
)
POSTED = re.compile(
    r"(?<!\w)(?:publications?|posts?|reels?|stor(?:y|ies)|carrousels?|annonces?|visuels?|textes?|legendes?|videos?) (?:\S+ ){0,8}?(?:reproduit\w*|retranscrit\w*|ci-(?:apres|dessous|contre)|suivante?s?|que voici|obten\w+|etai(?:t|ent) vue?s?)(?!\w)"
)
CREATIVE = re.compile(r"(?<!\w)(?:une image|boutons?|format (?:vertical|carre|horizontal)|visuel|accroche|le (?:message|texte) (?:reprend|annonce|invite|rappelle)|appel a l'action|placement|audiences?|ensembles? de publicites)(?!\w)")
TO_READERS = re.compile(r"(?<!\w)(?:racontez|dites|partagez|rejoignez|taguez|identifiez|cliquez|reservez|repondez)(?:-\w+)*(?!\w)")
RESULTS = re.compile(r"^\W*(?:(?:les )?resultats?|bilan|verdict|a titre de (?:compte rendu|bilan)|compte rendu|au final|en chiffres)(?!\w)")
AFTERWARDS = re.compile(
    r"^\W*(?:le soir meme|ce soir-la|pendant (?:le|la|les|ce|cette|l')|a la fin|le lendemain|apres (?:le|la|l'|cette|cet)|(?:soiree|journee|matinee|apres-midi) en (?:\w+ temps|chiffres|images)|resultats?|bilan|verdict|sur place|le jour (?:meme|j))(?!\w)"
)
PLURAL = re.compile(
    r"(?<!\w)(?:evenements|evenementiel|temps forts|rendez-vous|animations|agenda|operations speciales|rencontres|journees speciales)(?!\w)"
)
NAME_HEADER = re.compile(
    r"^(?:l'|le |les |la |notre )?(?:evenements?|intitules?|rendez-vous|noms?|animations?|quoi|temps forts?|operations?|titres?|rencontres?)(?!\w)"
)
DATE_HEADER = re.compile(r"(?<!\w)(?:dates?|quand|jours?|horaires?|periodes?)(?!\w)")
CHANNEL_HEADER = re.compile(
    r"(?<!\w)(?:canal|canaux|annonce\w*|relais|diffusion|reseaux?|plateformes?|supports?|promotion|communication|medias?|sur quoi)(?!\w)"
)
GOAL_HEADER = re.compile(
    r"(?<!\w)(?:objectifs?|buts?|finalites?|pour ?quoi|vise\w*|attendus?|intentions?|enjeux?|a quoi|resultats? attendus?|on (?:veut|vise|attend))(?!\w)"
)
CALENDAR_HEADER = re.compile(
    r"(?<!\w)(?:sujets?|themes?|formats?|statuts?|hashtags?|piliers?|rubriques?|textes?|contenus?|legendes?|responsables?|qui|livrables?|etapes?|actions?|couts?|budget|taches?|types? de (?:post|contenu)\w*|publications?|posts?)(?!\w)"
)
