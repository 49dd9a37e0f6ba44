"""Text of the sample, in the markup of ``_markup``."""

TEXT = r"""
=11 MSP1 · MSP2 · MSP3 · MSP4 · MSP5
=28 **NEUVIÈME DEGRÉ**
=15 Grow the crew – social & digital playbook
!logo|
=12 Salle de bloc, voie et café – Montbrac-sur-Loue
=11 Dossier de certification Community Manager – Enzo Lagardelle – studio Prise Directe
%pagebreak
# What's inside
%toc
1|00. Le brief en 30 secondes|3
1|01. Radar|3
1|02. Playground : le marché|3
1|03. Strategy|4
1|04. Paid & KPI|7
1|05. Contenus|9
1|06. Community & live|10
1|07. Owned media|12
2|Calcul du ROI de la campagne|9
2|Roadmap des évolutions|13
1|Appendix|13
%end
# 00. Le brief en 30 secondes
Le client : Neuvième Degré, 1 150 m² de bloc et 42 lignes de voie dans une ancienne menuiserie. Ouverture : mars 2023. Équipe : 9 personnes, dont deux ouvreurs et un barista. 612 abonnés payants au 1er septembre 2025.
Le problème : le soir c'est full, la journée c'est mort. Entre 10 h et 16 h le taux de remplissage plafonne à 19 %.
La demande du gérant, Bastien Orfèvre, au kick-off : « Je veux du monde le mardi matin, pas seulement des likes. »
Notre job : trois mois de campagne, de septembre à fin novembre 2025. Le studio Prise Directe (moi en alternance + une graphiste deux jours par semaine) prend la main sur les comptes.
Merci à Bastien, à Capucine la graphiste, et à tous les habitués qui ont accepté d'être filmés en train de tomber.
> En France, l'escalade en salle compterait plus de 1,2 million de pratiquants, en hausse de 9 % par an d'après la presse spécialisée. Context only.
# 01. Radar
## The setup
La veille, c'est notre radar. Voici comment on l'a cadrée :
| Question | Notre réponse
| Quoi ? | Ouvertures de salles dans un rayon de 40 km, tarifs journée, formats vidéo qui marchent dans le milieu grimpe
| Qui ? | Enzo collecte, Bastien lit le digest
| Quand ? | Lundi matin, 45 minutes, puis digest envoyé à midi
| Où ? | Presse locale, Instagram, forums, Google
## The stack
- **Google, mode ninja** : requêtes avec opérateurs, par exemple "salle d'escalade" (Montbrac OR Vaudoncourt) -emploi, ou site:instagram.com "Neuvième Degré" pour repérer les posts qui ne nous taguent pas.
- **Google Alerts** : cinq alertes quotidiennes sur le nom de la salle, celui du gérant et les trois concurrents.
- **Feedly** : un board « Grimpe » de 22 flux, avec un filtre qui fait remonter les articles contenant « ouverture », « tarif » ou « accident ».
- **Visualping** : surveille les pages tarifs des concurrents et nous pingue dès qu'un prix bouge. C'est lui qui a vu passer la baisse de Cube 25 le 16 septembre.
## Where we look
Nos sources : le site de la fédération, le magazine Dalle & Dévers, le journal L'Écho de la Loue, le subreddit escalade, les comptes TikTok de grimpeurs et la newsletter d'un cabinet loisirs indoor. On pioche aussi dans les stories des ouvreurs du coin.
# 02. Playground : le marché
## The others
Trois salles se disputent les mêmes doigts que nous. On a testé chacune, en client mystère, entre le 3 et le 10 septembre.
| | Neuvième Degré | Cube 25 | La Fissure | Vertical'Âme
| Entrée journée | 13,50 € | 11 € depuis le 16/09 | 12 € | 15 €
| Abonnés Instagram | 2 840 | 6 100 | 1 050 | 3 300
| Posts par semaine | 2 | 7 | 1 | 3
| Engagement moyen | 3,1 % | 1,4 % | 4,8 % | 2,2 %
| Offre en journée | Aucune | Pass lunch 8 € | Cours seniors le jeudi | Coworking
| Note Google | 4,6 (214 avis) | 4,1 (530 avis) | 4,8 (96 avis) | 4,3 (187 avis)
Reading. Cube 25 crie fort mais n'est pas aimé : sept posts par semaine, un engagement deux fois moindre que le nôtre, et des avis qui se plaignent du monde. La Fissure est minuscule et adorée, parce qu'elle répond à chaque commentaire par un prénom. Vertical'Âme a compris la journée avant tout le monde avec ses tables de coworking, seulement elle est à 15 €. Conclusion : la place libre, c'est « la journée, pas chère et chaleureuse ».
## Board de décision
| Where we shine // Ouvreurs maison, nouveaux blocs chaque mardi // Café de spécialité noté 4,9 // Parking gratuit de 80 places | What hurts // Aucune offre en journée // Instagram irrégulier, deux posts par semaine // Vestiaires jugés petits dans 31 avis
| Open doors // 1 400 télétravailleurs recensés dans l'agglo // Fermeture de la piscine pour travaux jusqu'en mars 2026 | Red flags // Cube 25 casse ses prix // Facture d'électricité en hausse de 22 %
So what ? On croise le café et les télétravailleurs (pass « Grimpe & Mails »), on récupère les orphelins de la piscine avant mars, et on ne suit surtout pas Cube 25 sur le prix : on vend l'accueil.
## SDG, the big words
Les dix-sept objectifs de développement durable ont été adoptés par les Nations unies en 2015. Ils couvrent la pauvreté, la santé, l'éducation, le climat et les villes durables. Toute marque responsable doit les garder en tête.
# 03. Strategy
## The targets
%box 15.5
**Persona #1 – INÈS, 34 ans, UX designer en télétravail**
Vit à deux rues de la gare. Mac, tote bag, grimpe en 6a depuis un an.
Ce qui la drive : casser la solitude des journées à la maison, progresser sans la foule du soir.
Ce qui la bloque : peur de ne pas avoir de wifi correct, horaires de réunion imprévisibles.
Ses apps : Instagram à la pause de 13 h, Spotify, newsletters le matin. Elle réserve sur mobile, à la dernière minute.
%end
%box 15.5
**Persona #2 – GILBERT, 63 ans, jeune retraité de l'enseignement**
Nageur privé de piscine. Deux petits-enfants le mercredi.
Ce qui le drive : garder la forme, trouver une bande de copains, montrer aux petits que papi grimpe.
Ce qui le bloque : « c'est un sport de jeunes », crainte de la chute, tarif plein sans réduction.
Son média : Facebook deux fois par jour, L'Écho de la Loue papier.
%end
%box 15.5
**Persona #3 – TEDDY, 20 ans, étudiant en STAPS**
Vient déjà trois soirs par semaine avec sa bande.
Ce qui le drive : la perf, le style, être repartagé par la salle.
Où le trouver : TikTok et Discord, après 22 h.
%end
Petit rappel de cours : un persona est un portrait semi-fictif du client idéal, construit à partir de données réelles, qui aide toute l'équipe à parler à quelqu'un.
## The goals
| Goal card | Chiffre | Deadline | Pourquoi c'est jouable
| **G1 – Remplir la journée** : entrées du lundi au vendredi, 10 h-16 h | de 390 à 620 par mois | 30 novembre 2025 | 1 400 télétravailleurs à moins de 15 min et la piscine fermée ; c'est la demande n° 1 de Bastien
| **G2 – Vendre le pass Grimpe & Mails** aux télétravailleurs | 90 pass | 30 novembre 2025 | Pass à 59 €, test de septembre : 17 ventes en 10 jours sans pub
| **G3 – Grandir sur Instagram** | 4 000 abonnés | Non précisé | Base de 2 840
| **G4 – Devenir LA salle qu'on aime** | – | Fin d'année | Objectif SMART validé par le client
## The levers
On joue sur plusieurs leviers : social organique, Meta Ads, Google Ads, emailing, relations avec les commerces et référencement local. Pour les télétravailleurs, on pousse le pass ; pour les seniors, le créneau du jeudi matin ; pour les étudiants, on entretient la flamme.
Chaque levier a ses forces et ses faiblesses, l'idée est de multiplier les points de contact.
## The plan
Contexte : journées vides, concurrence agressive sur le prix, trois mois pour prouver. Les cibles : Inès, Gilbert, Teddy. Les goals : voir plus haut.
| Cible | Message | Réseau
| Inès | « Ton open space a un mur de 4 mètres. » | Instagram, LinkedIn
| Gilbert | « La piscine est fermée. Le mur, non. » | Facebook
| Teddy | | TikTok
Et concrètement, qui fait quoi :
| Action | Qui | Quand | Budget
| Lancer le pass Grimpe & Mails | Bastien + Enzo | 8 septembre | 0 €
| Shooter la série « Open space vertical » | Capucine | 10-12 septembre | 180 €
| Ouvrir les campagnes Meta | Enzo | 15 septembre | 900 €
| Atelier seniors du jeudi | Maël, moniteur | à partir du 18 septembre | 240 €
| Nocturne « Lights Off » | toute l'équipe | 17 octobre | 650 €
%landscape
## The calendar – focus octobre, deux semaines
%size 9
| Date | Réseau | Format | Sujet | Cible
| Lun 6 oct. 8 h 30 | LinkedIn | Carrousel 5 slides | Une journée de télétravail à la salle, heure par heure | Inès
| Mar 7 oct. 18 h | Instagram | Reel 20 s | Les nouveaux blocs de la semaine | Teddy
| Jeu 9 oct. 9 h | Facebook | Album photo | L'atelier des « cheveux gris » | Gilbert
| Ven 10 oct. 13 h | Instagram | Story sondage | Café ou dévers d'abord ? | Inès
| Lun 13 oct. 8 h 30 | LinkedIn | Témoignage | Josette, 62 ans, son premier 5a | Gilbert, Inès
| Mar 14 oct. 18 h | TikTok | Vidéo 15 s | Chute de l'ouvreur, bloopers | Teddy
| Jeu 16 oct. 9 h | Facebook | Événement | Rappel Lights Off J-1 | Tous
| Sam 18 oct. 11 h | Instagram | Carrousel photo | Best of de la nocturne | Tous
%portrait
## Tone & look
On tutoie. On vanne, mais jamais le niveau des gens. Phrases de moins de quinze mots, un anglicisme max par post (pas comme dans ce dossier). Formats : Reel de 15 à 25 secondes, carrousel de cinq slides, story avec sticker. Couleurs : corail et bleu ardoise, typo Archivo Black pour les accroches. Oui : « T'es tombé ? Bienvenue. » Non : « Repousse tes limites, champion ! »
## Inbound machine
Le hook : un PDF gratuit, « Le guide du premier bloc », 8 pages, contre une adresse mail. Depuis le 22 septembre il a été téléchargé 268 fois.
Derrière, Brevo tourne tout seul :
+ J0 – le guide + une vidéo de Maël sur la chute.
+ J+3 – « Trois créneaux où tu seras tranquille », avec le planning de journée.
+ J+7 – une séance d'essai à 5 €, lien de résa, valable dix jours.
Si la personne réserve, elle sort du scénario et bascule dans la liste « crew ». Sinon on relance une seule fois à J+21. Le blog attire, le guide capte, les mails convertissent : 41 séances d'essai vendues comme ça au 31 octobre.
## The funnel
| Stage | Ce que vit la personne | Notre contenu
| See | Tombe sur un Reel dans son fil | « Open space vertical », pub 15 s
| Think | Compare, lit les avis, télécharge le guide | Blog, guide, témoignage de Josette
| Do | Réserve sa séance à 5 € | Mail J+7, pub de retargeting
## Green & good
Chez Neuvième Degré on est attachés à la planète. Une démarche RSE est en réflexion et Bastien aimerait faire labelliser la salle un jour. Les prises sont fabriquées en Europe. La RSE, ou responsabilité sociétale des entreprises, désigne la prise en compte des enjeux sociaux et environnementaux par les entreprises.
Côté digital : avant l'envoi du premier mail, on a supprimé de la base 1 320 adresses inactives depuis dix-huit mois, ce qui évite du stockage et des envois pour rien.
# 04. Paid & KPI
## Meta, the engine
Objectif de la campagne : la réservation. Type : conversions, avec l'événement « Résa confirmée » du pixel. Ciblage : 25-45 ans, 12 km autour de Montbrac, intérêts télétravail, coworking, yoga, escalade, en excluant les abonnés actuels. Le format retenu est la vidéo verticale de 15 secondes en Reels et stories, parce qu'Inès scrolle debout à 13 h, que le clip d'ouverture avait trois fois plus de complétion en vertical, et que le bouton Réserver tient sous la vidéo. Pour Gilbert, une image fixe dans le fil Facebook, 55-70 ans : il lit, il ne scrolle pas.
### Screens du ciblage
Voir annexe.
## A-B-C-D
Google a théorisé ses meilleures vidéos YouTube avec quatre lettres : Attract, accrocher dès les premières secondes ; Brand, montrer la marque tôt ; Connect, créer l'émotion ; Direct, dire quoi faire. C'est un super framework que toutes les marques devraient utiliser.
## Search
Sur Google Ads, on se positionne sur « salle escalade Montbrac », « bloc Montbrac tarif », « activité retraité Montbrac », « coworking sport » et « que faire piscine fermée ». Mots-clés exclus : emploi, formation, mur d'escalade enfant jardin. Type de correspondance : exacte pour les deux premiers, expression pour les autres.
## Plus-plus : the allies
On ne met pas tous nos œufs dans Meta.
| Allié | Audience | Pourquoi lui ou elle | Deal
| @lou.grimpe.doucement | 8 200 abonnés Instagram, 71 % de femmes 25-40 ans | Parle de grimpe sans perf, habite à 20 min | 2 stories + 1 Reel contre 6 mois de pass
| @papycrux | 3 900 abonnés Facebook | Il est drôle | Vidéo d'essai, 150 €
| @montbrac.bouge | 12 400 abonnés, média local | 83 % d'audience à moins de 25 km | Jeu concours, 10 entrées
Affiliation : la boutique Cordelette & Cie glisse notre code CORDE10 dans chaque colis local ; elle touche 4 € par pass vendu. Résultat au 31 octobre : 12 pass.
Mailing : outre le scénario Brevo, un envoi par mois aux 2 050 contacts « piscine » loués à l'association des nageurs, avec leur accord.
## The money
| Poste | Montant
| Meta Ads | 900 €
| Shooting et accessoires | 180 €
| Influence et jeu concours | 150 €
| Nocturne Lights Off | 650 €
| Brevo, 3 mois | 75 €
| **Total** | **1 955 €**
Pour info, la salle a investi 48 000 € dans ses nouveaux tapis en 2024.
## KPI cards
| KPI | Target | Réel au 31 octobre | Tool
| Taux de clic des pubs | 1,5 % | 1,9 % | Meta Ads Manager
| Coût par clic | 0,60 € max | 0,47 € | Meta Ads Manager
| Coût par résa | 9 € max | 11,20 € | Pixel + logiciel de caisse
| Taux de conversion de la page pass | 4 % | 3,1 % | GA4
| Taux de rebond de la page pass | 50 % max | 58 % | GA4
Why these ? Bastien veut des entrées en journée : on suit donc la chaîne clic, page, résa, du premier au dernier maillon.
> KPI à suivre aussi : la visibilité, le sentiment de marque, la coolitude.
## Before / after
!chart|Figure 1 – Entrées en journée par mois, de juin à octobre 2025
| | Août 2025 | Octobre 2025
| Entrées journée | 390 | 547
| Abonnés Instagram | 2 840 | 3 410
| Pass vendus | | 58
| Engagement moyen | | 4,4 %
| Coût par résa | | 11,20 €
## ROI
Le retour sur investissement se calcule ainsi : gains moins coût, divisé par coût, multiplié par cent. Plus il est élevé, plus la campagne est rentable. C'est le chiffre que tout boss regarde en premier.
## If it drifts
Tous les vendredis on regarde les cards. Si le coût par résa reste au-dessus de 9 € deux semaines de suite, on coupe la vidéo la moins cliquée et on bascule son budget vers le retargeting des téléchargeurs du guide. Pour le rebond et la conversion, on optimisera.
# 05. Contenus
L'actu de départ : le 29 septembre, la mairie annonce que la piscine des Tilleuls restera fermée jusqu'en mars. Le soir même, notre post était prêt.
## SEO copy
Mot-clé cible de la page : « escalade Montbrac ». Title (57 signes) : Escalade à Montbrac en journée : bloc, café, wifi, à 5 €.
Génériques : escalade, bloc, salle de sport, coworking. Longue traîne : « salle d'escalade ouverte le matin à Montbrac », « sport pour retraité sans piscine Montbrac », « où télétravailler et faire du sport près de la Loue ».
Extrait de la page publiée le 2 octobre :
> Envie d'essayer l'escalade à Montbrac sans la foule du soir ? Du lundi au vendredi, dès 10 h, la salle d'escalade Neuvième Degré t'ouvre ses murs de bloc. Pas de corde, pas de partenaire à trouver : tu enfiles des chaussons, tu grimpes à quatre mètres, tu retombes sur un tapis épais. Entre deux essais, le café, le wifi et douze tables t'attendent.
> Où faire de l'escalade à Montbrac quand on débute ? Commence par les blocs jaunes. Nos moniteurs passent toutes les demi-heures, et la première séance d'escalade est à 5 €, chaussons compris. Réserve ton créneau sur la page planning.
Après trois semaines, la page est passée de la position 14 à la position 5 sur la requête cible (Search Console).
## Story time : Josette
On a construit l'histoire en quatre temps. Situation : Josette, 62 ans, ex-institutrice, nage tous les mardis depuis vingt ans. Élément perturbateur : grille fermée, panneau « travaux ». Épreuve : sa première séance, les avant-bras en feu, elle redescend au bout de deux prises et veut partir. Résolution : le troisième jeudi, elle tape le haut du mur et pleure. On commence par la fin, en gros plan sur ses mains pleines de magnésie, pour que tout le monde veuille savoir à qui elles sont.
## What you get
Dans le pass Grimpe & Mails tu as : dix entrées en journée, les chaussons inclus, la fibre à 1 Gb, un café filtre par visite, un casier avec prise. Soit 5,90 € la séance au lieu de 13,50 €.
## Posts
**Facebook – 29 septembre, 19 h 40**
La piscine est fermée jusqu'en mars. Le mur, lui, est ouvert jeudi à 9 h 30. 🧗 On garde une place à côté de Maël pour tous les orphelins des Tilleuls, et on prête les chaussons. Réserve ta séance à 5 € : neuviemedegre.example/jeudi #Montbrac #PiscineDesTilleuls Photo : un bonnet de bain accroché à une prise.
> Newsjacking réussi : 214 partages, 96 commentaires, repris par @montbrac.bouge le lendemain.
**Instagram – 7 octobre**
POV : ta réu est finie et ton bureau a des prises. 💻🧗‍♀️ Qui tu ramènes mardi ? Tague ton collègue le plus crispé. Pass en bio. #bloc #teletravail #climbinggym avec @lou.grimpe.doucement – Reel 20 s
**LinkedIn – 13 octobre**
À 62 ans, Josette a perdu sa piscine et trouvé un mur. Son récit nous a tous bluffés.
## Proud wall
Dans la salle et sur Insta, on affiche les vrais mots des clients. « Ici personne ne m'a demandé mon niveau, on m'a demandé mon prénom » (Aurore, avis Google du 4 octobre) est devenu un visuel corail, épinglé en haut du profil. Quatre visuels de ce type, tirés d'avis 5 étoiles, ont été publiés ; ils montrent l'accueil, notre vraie différence.
## For everyone
L'accessibilité des contenus, c'est notre ADN : il est important que chacun puisse nous suivre, qu'il voie mal ou qu'il entende mal.
## Format
Les visuels sont exportés en PNG, 4 000 pixels de large, et les Reels en 4K, pour un rendu parfait sur grand écran.
# 06. Community & live
## Check-up
Comment sait-on si on nous aime ? On a retenu cinq critères : la note Google, le nombre d'avis par mois, la part d'avis négatifs, les thèmes récurrents et notre délai de réponse.
| Critère | Juin-août | Sept.-oct.
| Note | 4,6 | 4,7
| Avis par mois | 6 | 15
| Part d'avis à 1 ou 2 étoiles | 11 % | 7 %
| Thème négatif n° 1 | vestiaires | vestiaires
| Délai de réponse moyen | 9 jours | 22 heures
La note, c'est la vitrine ; le thème, c'est la vérité : les vestiaires reviennent dans un avis négatif sur deux, et ce n'est pas un sujet de com.
## The crew
Le 20 septembre on a ouvert un Discord « La Cordée », aujourd'hui 143 membres. Les gens y cherchent des partenaires et y postent leurs vidéos. Ça vit tout seul, c'est beau.
## Two voices
Même info – les nouveaux blocs du mardi – mais pas le même mot.
- Pour la bande de Teddy, sur TikTok : « 14 nouveaux blocs. Un seul flashé hier. Devine lequel. »
- Pour Gilbert, sur Facebook : « Maël a ouvert six parcours faciles cette semaine. Il vous montre les gestes, jeudi à 9 h 30, avec un café. »
On passe au vouvoiement avec les seniors : testé en A/B, +38 % de clics.
## Feel it
Le ressort de toute la campagne, c'est la fierté qu'on éprouve après la peur. D'où le choix des plans : la main qui tremble, le silence, puis le cri en haut. Sur le Reel de Josette, 61 % des commentaires contiennent « j'ai pleuré », « frissons » ou un cœur.
## Lights Off
Vendredi 17 octobre, 20 h-minuit. On éteint tout, on grimpe à la frontale et à la peinture fluo. Live Instagram à 21 h pour la finale. But : faire venir 60 amis de membres qui ne sont jamais entrés. Chaque abonné a une place pour deux, et la communauté a voté en story pour le nom des trois blocs de la finale. Bilan : 187 entrées dont 74 nouveaux, 1 120 vues en direct.
L'affiche et la story se terminaient pareil : « Prends ton +1 – clique, choisis ta frontale, il reste 40 places ».
## Answer back
On répond à tout, en signant de son prénom. Pas d'insulte, pas de pub, pas de vidéo de chute sans l'accord du tombé : sinon on masque.
- À « vestiaires ridicules » → « Tu as raison Karim, on est à l'étroit. Vingt casiers de plus arrivent en janvier. En attendant, la journée c'est plus calme. – Enzo »
- À « 13,50 € c'est du vol » → « On comprend Léa. En journée, le pass revient à 5,90 €. – Enzo »
## Crisis room
Une crise peut arriver à n'importe quelle marque. Il faut rester calme, transparent et réactif. Notre équipe est prête.
# 07. Owned media
## Accounts set-up
Instagram est passé en compte pro, catégorie « Salle d'escalade ». Bio : « Bloc, voie, café. T'es tombé ? Bienvenue. » Adresse, téléphone et horaires renseignés.
## Mobile first
En 2025, près de huit internautes sur dix consultent le web sur leur téléphone. Le mobile n'est plus une option.
## The blog
### User experience
Le blog « Magnésie » est notre maison. On y est bien.
### Référencement
Le blog tourne sous WordPress avec Yoast. Les adresses des articles ont été raccourcies, par exemple /premier-bloc au lieu de /?p=412.
### RGAA
Le référentiel général d'amélioration de l'accessibilité fixe les règles que doivent suivre les sites publics français. Il décline les WCAG en critères vérifiables.
### Legal
Mentions légales en pied de page (éditeur, hébergeur, directeur de publication). Bandeau cookies avec bouton « Tout refuser » aussi visible que « Accepter », mesure d'audience déposée après accord seulement, comme le demande la CNIL ; adresse de contact pour effacer ses données dans chaque mail.
## Site check
On a passé site et blog au crible le 24 octobre.
| Zone | Point contrôlé | Constat | Fix
| Technique | Temps de chargement de l'accueil | 4,8 s, six extensions inutiles | Désactiver les extensions
| Technique | HTTPS et certificat | OK |
| Technique | Liens cassés | 11 liens en 404 vers l'ancien planning | Redirections 301
| Fonctionnel | Tunnel de résa | Le code CORDE10 est refusé une fois sur cinq |
| Fonctionnel | Formulaire du guide | Mail de confirmation en spam chez Orange |
| Fonctionnel | Recherche interne | Ne trouve pas « tarif » au pluriel |
| Fonctionnel | Partage social | OK |
Honnêtement je ne suis pas développeur et ma grille reste basique, mais les sept points couvrent le back et le front.
## Roadmap
Le site évoluera en 2026. Une réflexion sera lancée avec Bastien pour imaginer de belles nouveautés.
# Wrap-up
Bilan à un mois de la fin. Trois choses à faire dès lundi :
- Prolonger le créneau du jeudi senior à deux matinées par semaine : il affiche complet depuis trois semaines.
- Passer de quatre à deux posts TikTok par mois : 6 % seulement des entrées en journée viennent de là.
- Proposer le pass à 5 entreprises de la zone des Forges avant Noël.
On a kiffé. Le mardi matin il y a du bruit dans la salle, Bastien râle parce qu'il n'y a plus de lait d'avoine : mission en bonne voie.
# Appendix
## A. Visuel de la pub
!ad|Figure 2 – La pub Meta « Open space vertical », version stories
## B. Rétroplanning du projet
| Étape | Échéance
| Kick-off et audit | 1er septembre
| Tournage | 12 septembre
| Go live des pubs | 15 septembre
| Point mi-campagne | 17 octobre
| Bilan final | 2 décembre
## C. Glossaire
SWOT : matrice des forces, faiblesses, opportunités et menaces. SMART : spécifique, mesurable, atteignable, réaliste, temporel. Benchmark : comparaison avec d'autres acteurs du marché ; nous en ferons un second sur les salles de yoga.
## D. Sources
Dalle & Dévers n° 88 ; L'Écho de la Loue, 29 septembre 2025 ; export Meta Ads et GA4 du 31 octobre 2025 ; cours du module e-publicité.
"""
