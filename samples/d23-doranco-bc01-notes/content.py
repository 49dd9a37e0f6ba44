"""The text of this sample (see build.py)."""

TEXT = """
%landscape
=30 LE QUAI DES BRICOLES
=16 coworking + repair café associatif
=12 Etudes de cas 1 et 2 - Yanis Kerdoncuff-Abadie - version du 9 mars
=10 (diapos + notes, les tableaux marqués « à finir » seront finis)
%toc
1|Contexte|2
1|Veille|3
1|Diagnostic|4
1|Public|10
1|Priorités|12
1|Charte éditoriale et modèles de posts|13
1|Plateformes, IA|14
1|Argent, calendrier, mesure|15
%end
# DIAPO 1 - C'est qui, c'est quoi
- association loi 1901, née 2019, Saint-Vorles-sur-Aubette, 9 400 hab.
- ancien quai de chargement d'une filature, 410 m2, loyer mairie 1 € symbolique
- coworking : 22 postes, 9 €/jour ou 120 €/mois, fibre, café (moyen)
- repair café : 2e samedi du mois, 14 bénévoles réparateurs, grille-pain = objet n° 1
- 1 salariée (Maud, 28 h/sem.), 1 service civique, un CA de 7 personnes qui se réunit trop
- budget annuel asso 61 000 €, dont 23 000 € subv. département, 18 500 € adhésions et bureaux, reste = ventes, dons, buvette
- AG 2025 : rapport d'activité -> 1 184 objets apportés, 702 réparés (59 %), 3,1 tonnes évitées. Très applaudi.
> Notes : j'y ai fait un stage de 7 semaines. Avant j'étais régisseur lumière. J'ai donc tendance à faire des conduites et pas des rapports. Merci Maud, merci Jean-Luc (soudure), merci au chat.
## Ce qu'ils demandent, en vrac
Réunion du 12 janvier, autour de la table de soudure, 1 h 40.
- Maud : « il me faut des bureaux pleins, là c'est moitié vide le mardi et le vendredi »
- trésorier : plus de recettes propres, moins dépendre du département (subv. -15 % annoncé pour l'an prochain)
- bénévoles : marre de faire l'affiche eux mêmes la veille au soir
- mairie : du monde en centre-bourg, du visible, photos pour le bulletin
Non creusé : ce que veulent les coworkers déjà là (pas eu le temps de les interroger tous, juste parlé à trois à la machine a café).
| Qui | Attend quoi | Comment je le sais |
| Maud + CA | taux de remplissage des postes, surtout mardi / vendredi | réunion 12/01 |
| Bénévoles réparateurs | être prévenus du nombre d'objets, ne plus gérer l'affichage | mot sur le tableau + 6 discussions |
| Mairie | fréquentation visible du centre, retombées presse | mail de l'adjointe, 20/01 |
| Coworkers | calme, et rencontrer des gens quand même | 3 conversations |
%portrait
# Notes - comment je surveille
Pourquoi surveiller : en 2025 deux concurrents sont arrivés et personne ne l'avait vu venir.
## Mes axes
- Axe 1 : les autres lieux de travail partagé à moins de 30 min. Raison : c'est là que partent nos nomades, un départ = 120 €/mois.
- Axe 2 : la réparation (bonus réparation, lois, pièces détachées). Raison : le samedi dépend des aides de l'Etat, si le bonus change les gens viennent ou ne viennent plus.
- Axe 3 : (à trouver, peut-être le télétravail)
## Avec quoi
- Google Alerts -> gratuit, tombe dans la boîte de Maud le lundi, elle ne se connectera jamais à autre chose donc c'est le bon choix
- Feedly -> 14 flux (presse locale, asso réparation, tiers-lieux), je range en 2 dossiers, sinon on se noie
- Talkwalker Alerts -> prend en plus les forums, utile car les bricoleurs sont sur des forums et pas sur Instagram
- l'oreille de Jean-Luc -> non justifiée mais efficace
Mots surveillés : « coworking + Aubette », « espace partagé », « bureau à la journée », « repair café », « bonus réparation », « obsolescence », « Quai des Bricoles » (avec et sans faute : Quais, Bricolle). Sujets : prix du poste, ouverture de lieu, aides, accident domestique appareil, télétravail en rural.
Rythme : 1 relevé par semaine, lundi, 20 min. 5 relevés faits entre le 15/01 et le 19/02.
| Ce qui est remonté | Date | Ce que ça ouvre | Ce que ça menace |
| Bonus réparation étendu au petit électro | 22/01 | argument gratuit pour nos samedis | (à finir) |
| Ouverture « Bureau du Canal », 8 postes, 95 €/mois | 29/01 | | (à finir) |
| Entreprise Lorvac passe à 3 j de télétravail | 05/02 | 140 salariés qui habitent le coin | (à finir) |
| Collège cherche sorties « gestes durables » | 12/02 | ateliers du mercredi | |
Rappel de cours, pour moi : une veille efficace repose sur trois axes, des outils adaptés et une synthèse régulière partagée. OK.
%landscape
# DIAPO 2 - ce qu'on a, ce qui manque, ce qui arrive
| Sous le capot : costaud | Sous le capot : rouillé | Sur la route : vent dans le dos | Sur la route : nids-de-poule |
| lieu beau et central, 410 m2 | 45 % de postes vides mardi et vendredi | 140 télétravailleurs Lorvac | Bureau du Canal à 95 € |
| 14 réparateurs, très aimés | 1 seule personne pour communiquer, 2 h par semaine | bonus réparation élargi | subvention en baisse de 15 % |
| 702 objets réparés, ça se raconte | site de 2019, pas de réservation en ligne | collège demandeur | fibre mairie en travaux au printemps |
| adhésion pas chère | base mail jamais nettoyée (1 130 adresses) | | |
Méthode : grille classique en 4 colonnes, remplie avec Maud + 2 bénévoles, 1 h, post-it. Une analyse de sentiment sur les avis Google sera ajoutée dans la version finale.
!desks|Postes occupés en moyenne par jour, sur 22 (cahier d'accueil, septembre à février)
## Du coup on fait quoi (sorti de la grille)
- Offre « mardi-vendredi » : 5 demi-journées à 20 €, vendue uniquement ces deux jours, affichée chez Lorvac -> répond aux postes vides + aux 140 télétravailleurs.
- Formulaire de réservation sur le site (plugin gratuit, 1 journée de Jonas du service civique) -> répond au site sans réservation.
- Un compteur d'objets sauvés en vitrine et en ligne, mis à jour chaque 2e samedi -> répond à « personne ne sait ce qu'on fait ».
# DIAPO 3 - où on est visible, où on l'est pas
| Support | Chiffres (janvier-février) | Mon avis |
| Facebook page | 612 j'aime, 2 posts/mois, 38 personnes touchées par post en moyenne, 0,9 % de réactions | endormi |
| Instagram | 207 abonnés, dernier post en août | mort |
| Google (fiche) | 41 avis, 4,6/5, horaires faux depuis 2024 | trésor caché |
| Site | voir notes | |
| Bouche à oreille | pas mesurable | vrai canal |
!page|Capture (refaite) de la page, post de février : trois j'aime
Points qui coincent, avec la preuve :
- les gens repartent du site : 71 % quittent dès la première page (Matomo, février, 486 visites) et la page tarifs est à 5 clics
- horaires faux : 9 avis sur 41 disent « trouvé porte close », le plus récent a trois semaines
- posts trop tard : l'affiche du samedi part le vendredi soir, résultat 38 personnes touchées pour 612 j'aime, soit 6 %
Pas regardé : LinkedIn (pas de page mais des coworkers en parlent ?), newsletter, groupe de quartier.
## A améliorer
- corriger la fiche Google avant le 15 mars, et viser zéro avis « porte close » sur le trimestre suivant
- faire un meilleur site
- poster plus souvent et de façon plus sympa
%portrait
# Notes - les voisins
Fait en voiture avec Maud le 3 février. Pas de tableau, c'est moi qui raconte.
**Bureau du Canal** : 8 postes, 95 €/mois, neuf, gris, silencieux. Pas d'animation du tout. Instagram 890 abonnés, reels tous les deux jours, visite virtuelle. Ils annoncent viser 100 % de remplissage au 1er juin 2026 et un taux d'engagement de 6 %.
**La Ruche d'Ornan** (28 min) : 40 postes, 160 €/mois, salle de réunion vitrée, LinkedIn très actif. Cible boîtes, pas indépendants. Événement mensuel payant.
**Ressourcerie du pont** : ne loue pas de bureau, mais répare (mercredi). 2 300 j'aime Facebook, vidéos avant/après, ton drôle. C'est eux qui ont la presse.
| | Canal | Ruche | Ressourcerie | Quai |
| prix / mois | 95 € | 160 € | - | 120 € |
| animation | non | oui, payant | oui | oui, gratuit |
| réseau fort | Instagram | LinkedIn | Facebook | aucun |
| réservation en ligne | oui | oui | non | non |
Moralité : sommes les seuls à avoir bureau ET tournevis. Les seuls aussi à n'avoir aucun réseau fort.
%landscape
%portrait
# Notes - histoire du lieu (pour ceux que ça interesse)
- 1887 : la filature, les péniches, le quai. On voit encore les anneaux.
- 1974 : fermeture, puis garage municipal, puis rien, puis pigeons
- 2017 : trois voisins et une machine à laver en panne. Personne pour la réparer à moins de 50 km. C'est parti de là.
- 2019 : statuts déposés, premier samedi, 9 objets, 2 réparés, 1 incendié (petit)
- 2020 : fermé comme tout le monde, couture de masques, 4 000 pièces
- 2021 : la mairie prête l'étage, idée de Maud : louer des tables la semaine pour payer le chauffage du samedi
- 2022 : fibre, 12 postes ; 2024 : 22 postes
- 2025 : deux lieux ouvrent autour, chute après l'été, remontée en octobre grâce à rien du tout (on ne sait pas pourquoi, Maud dit le beau temps)
Ce que l'histoire change pour moi : les gens du samedi croient que le coworking est une autre boîte, et les coworkers croient que le bruit du samedi c'est des travaux. Deux publics, une porte, aucune phrase commune. J'ai passé une semaine a chercher cette phrase. Trouvé sur un carton dans l'atelier, écrite par une bénévole : « ici on ne jette ni les choses ni les gens ». Le CA a dit non (trop social), puis oui, puis on verra.
## Entretien avec Maud, 40 min, résumé
- arrivée par hasard, ex assistante de direction, fait la compta, les clés, le café, les réseaux « quand il reste du temps, donc jamais »
- a peur d'Instagram, pas de Facebook ; a peur des tableaux, pas des gens
- fierté : connaît le prénom des 22 réguliers
- ce qu'elle ne veut plus : répondre au téléphone pour dire s'il y a de la place
- ce qu'elle aimerait : qu'on arrête de lui dire « il faudrait »
- son chiffre préféré : 59
- durée de la com par semaine, vérifiée sur son agenda : 1 h 50 en moyenne sur 6 semaines
%landscape
# DIAPO 4 - Mes gens à moi
Outil : questionnaire Framaforms, 64 réponses, 10 questions, envoyé à la base mail + papier au samedi. (le croisement avec Matomo n'a pas été fait)
- Indépendants solo, 28-45 ans, à moins de 15 min : 19 réponses
- Télétravailleurs salariés 1 à 3 j/sem., 30-55 ans : 14 réponses
- Familles et retraités du samedi, 35-75 ans, viennent avec un objet : 27 réponses
- autres (étudiants, curieux) : 4
| Segment | Ce qu'ils font | Ce qu'ils veulent | Sert à quoi chez nous |
| Solo | réservent la veille sur mobile, cherchent sur Google, lisent les avis | ne pas travailler seul, pas d'engagement | remplir mardi / vendredi |
| Télétravailleurs | décident avec leur RH, regardent LinkedIn à midi | calme, fibre, facture propre | abonnements au mois |
| Samedi | Facebook, affiche boulangerie, arrivent à 9 h 55 | sauver l'objet, papoter | faire connaitre le lieu |
# DIAPO 5 - Trois têtes
| | Inès | Bertrand | (3e à finir) |
| Age | 34 ans | 52 ans | |
| Fait quoi | graphiste à son compte, 12 min en vélo | contrôleur de gestion chez Lorvac, télétravail 3 j | retraitée ? |
| Ce qui la / le pousse | voir du monde, casser la solitude, un vrai café | avoir une porte qui ferme, séparer maison et boulot | réparer la cafetière du mari |
| Ce qui bloque | payer un mois plein alors qu'elle vient 6 jours, pas de résa en ligne | pas sûr du calme, peur du bruit de perceuse | |
| Ses habitudes | Instagram le matin, Google Maps, compare en 5 min | LinkedIn à midi, mails, jamais Instagram | Facebook |
| Phrase | « je veux juste savoir s'il reste une place demain » | « il me faut une facture avec le bon libellé » | |
> Notes : un persona c'est une fiche fictive qui incarne un segment (nom, rôle, motivations, freins). Inès = 5 personnes du questionnaire mélangées. Bertrand = mon oncle + 2 réponses.
# DIAPO 6 - Ce qu'on vise, dans l'ordre
Classé avec Maud, dans l'ordre, du plus urgent au moins urgent :
+ REMPLIR - passer de 12 à 16 postes occupés par jour en moyenne (sur 22) d'ici le 30 juin 2026. Besoin n° 1 de Maud et du trésorier. Possible : offre mardi-vendredi + 140 télétravailleurs, et on a déjà fait 13 en octobre.
+ SE FAIRE VOIR - toucher 1 500 personnes par mois sur Facebook et Instagram réunis avant fin mai 2026, chez les habitants à 15 km, contre 76 en janvier ; la mairie veut du visible et on passe de 2 à 8 posts par mois.
+ FAIRE PARTICIPER - que les gens commentent, partagent, se sentent chez eux. Objectif SMART de la 2e année.
Pas retenu : ouvrir un deuxième lieu, vendre des tee-shirts (Jean-Luc y tient).
> Notes : la RSE c'est l'intégration volontaire par une organisation des préoccupations sociales et environnementales. Ça a l'air fait pour nous mais je n'ai pas su où le mettre dans les trois lignes au dessus.
| Vise | Indicateur | Aujourd'hui | Cible | Lu dans | Quand |
| REMPLIR | postes occupés par jour, moyenne de la semaine | 12 | 16 | cahier d'accueil | chaque vendredi |
| REMPLIR | demandes reçues par le formulaire du site | 0 | 25 / mois | site | 1er du mois |
| SE FAIRE VOIR | (à finir) | | | | |
| ? | ouvertures newsletter | 31 % | 40 % | Brevo | à chaque envoi |
# DIAPO 7 - De quoi on cause
- les sauvetages (avant / après, objet + personne)
- les gens du quai (qui bosse là, sur quoi)
- le coin pratique (place libre demain, horaires, facture)
- les coulisses bénévoles, un peu, pas trop
Look : orange rouille + bleu canard, photos vraies avec du bazar derrière, typo machine à écrire pour les titres. Pas de banque d'images. Pas de stock photo de gens qui rient devant un ordi.
Ton : voir charte.
## Charte éditoriale
Le titre est là, la charte arrive. Dans les cours : ligne éditoriale, charte graphique, exemples de contenus. A rédiger avec Maud quand elle rentre de congés.
## Modèles de posts
Idée : trois gabarits Canva. Pas commencés.
# DIAPO 8 - On va où et pas où
| Réseau | On y va ? | Parce que |
| Facebook | oui, 4 posts / mois | les 27 du samedi y sont tous, c'est là que vit le groupe de quartier, sert SE FAIRE VOIR |
| Instagram | oui, 4 posts / mois | Inès y regarde le matin, les avant / après s'y prêtent |
| Fiche Google | oui, mise à jour hebdo | premier réflexe des solos, 41 avis à 4,6, coûte zéro, sert REMPLIR |
| LinkedIn | oui pour Bertrand | c'est là que Lorvac communique |
| TikTok | non | personne pour tourner, 2 h par semaine c'est 2 h |
## Le robot
- utilisé pour de vrai : Le Chat (Mistral), 4 fois, pour transformer les fiches papier des réparations en petits textes avant / après
- comment : je colle la fiche (objet, panne, temps, réparateur), je demande 60 mots, ton copain de comptoir, sans inventer de prix
- gain : 25 min -> 6 min par texte, chronométré ; je relis car il a mis « fer à souder » pour un fer à repasser
- jamais de nom de famille ni de photo dedans
# DIAPO 9 - Les sous
Enveloppe com votée par le CA : 600 € jusqu'en décembre, pas un centime de plus.
| Quoi | Combien | Note |
| Affiches + flyers Lorvac | 140 € | imprimeur adhérent, -20 % |
| Pub Facebook portes ouvertes | 120 € | 10 jours |
| Vitrine compteur (bois, peinture) | 85 € | atelier maison |
| Brevo | 0 € | version gratuite |
| Goûter portes ouvertes | 90 € | |
| reste à affecter | 165 € | ? |
| total | 600 € | |
- avec si peu : d'abord ce qui est gratuit (fiche Google, groupe de quartier), ensuite 120 € d'un coup plutôt que 10 € par ci par là
- le reste on verra
Cours : le contenu organique est diffusé gratuitement auprès de sa communauté, le contenu sponsorisé est payé pour toucher une audience plus large. Google Ads = moteur, Meta Business Suite = Facebook et Instagram.
# DIAPO 10 - Qui fait quoi quand
Tableau recopié de notre Trello (colonnes = semaines de 2026). X = ça travaille.
%size 8.5
| Etape | Qui | s11 | s12 | s13 | s14 | s15 | s16 | s17 | s18 | Fini le |
| Fiche Google propre | Jonas | X | | | | | | | | 15/03 |
| Formulaire de réservation | Jonas + Maud | | X | X | | | | | | 27/03 |
| Offre mardi-vendredi, flyer | Yanis | X | X | | | | | | | 20/03 |
| Passage chez Lorvac | Maud | | | | X | | | | | 03/04 |
| Compteur vitrine | Jean-Luc + 2 bénévoles | | | X | X | X | | | | 10/04 |
| Pub portes ouvertes | Yanis | | | | | | X | X | | 24/04 |
| Portes ouvertes | tous | | | | | | | | X | 02/05 |
- portes ouvertes = surtout pour REMPLIR
- temps dispo : Maud 2 h, Jonas 6 h, moi 7 h, bénévoles 10 h en tout sur avril
- si la fibre tombe on décale tout d'une semaine
Pas chiffré étape par étape.
# DIAPO 11 - Première quinzaine d'avril, ce qui sort
| Jour | Où | Forme | Quoi |
| mer 1 | Facebook | photo | poisson d'avril : on répare les coeurs |
| ven 3 | Instagram | avant / après (2 photos) | le robot mixeur de 1984 |
| mar 7 | Instagram | story | place libre demain ? |
| mer 8 | Fiche Google | actu | offre mardi-vendredi |
| ven 10 | Facebook | vidéo 40 s | le compteur prend sa place |
| sam 11 | Facebook | album | repair café du mois |
| mar 14 | | | (à finir) |
Le premier post, tel quel :
%box 18
Facebook, mercredi 1er avril
A partir d'aujourd'hui on répare aussi les coeurs. Apportez le vôtre le samedi 11, entre 10 h et 16 h, avec la garantie et le ticket de caisse. Bon. Si c'est un poisson ? Oui. Mais pour le grille-pain on est très sérieux : écrivez-nous en commentaire ce qui est en panne chez vous, Jean-Luc prépare sa caisse. #repaircafe #saintvorles
%end
# DIAPO 12 - Et on saura comment
- suivi = le tableau de la diapo 6, relu par Maud le 1er vendredi du mois
- chiffres bruts Facebook : portée 76 en janvier (total des 2 posts), réactions 7
- un tableau de bord plus complet avec portée, engagement, conversion sera fait quand les comptes auront repris
- pour les corrections : on ajustera en fonction des résultats
> Notes : pour comparer, dans mon ancien boulot au théâtre, saison 24-25, la newsletter faisait 46 % d'ouverture et on avait vendu 3 200 places, +12 % en un an. J'avais proposé de passer l'envoi du lundi au jeudi. Rien à voir mais ça m'a appris à lire un chiffre.
%portrait
# Notes de fin
## Ce que j'ai appris
- que réparer c'est long, communiquer aussi
- que 14 bénévoles = 14 avis sur la couleur de l'affiche
- que les gens disent oui au questionnaire quand on tient leur grille-pain
- faire une diapo par idée (j'ai échoué plusieurs fois, voir diapo 3)
## Ce que je n'ai pas fait
- l'axe 3, la 3e tête, la charte, les modèles, la moitié du tableau des indicateurs
- interroger les coworkers présents
- analyser les avis Google un par un (il y en a 41, ce n'est pas la mer à boire, je sais)
- regarder si le mot « Bricoles » fait peur aux cadres de Lorvac (hypothèse de Maud, assez drôle, jamais vérifiée)
## Journal de bord (extraits)
- 12/01 : réunion, soudure, 1 h 40, j'ai taché mon carnet
- 15/01 : alertes créées, première alerte reçue = un accident de tracteur à Aubette, donc mot-clé à resserrer
- 20/01 : mail de l'adjointe, très gentil, demande des photos « avec du monde » ; il n'y avait personne ce jour la
- 27/01 : questionnaire envoyé, 1 130 mails, 212 adresses mortes, 64 réponses, 3 insultes, 1 demande en mariage (pour Jean-Luc)
- 03/02 : tournée des voisins, café gratuit au Canal, payant à la Ruche
- 10/02 : grille en 4 colonnes, Maud voulait mettre le chat dans les forces
- 14/02 : samedi réparation, 61 personnes, 38 objets, 24 repartis vivants ; photographié 9 avant / après
- 19/02 : dernier relevé de veille, rien
- 26/02 : vote des 600 €, 5 pour, 1 contre, 1 endormi
- 04/03 : Trello créé, Maud a tout mis dans « urgent »
- 09/03 : j'arrête d'écrire
## Un samedi vu de près (14/02)
- 9 h 50 : 11 personnes sur le trottoir, 1 aspirateur, 4 grille-pain, 1 orgue électronique porté à deux
- 10 h 05 : Jean-Luc demande à chacun l'histoire de l'objet avant d'ouvrir ; c'est là que tout se passe et personne ne filme
- 11 h : une dame repart avec sa lampe, pleure un peu, dit « elle était à ma mère » ; j'ai la photo, elle a signé
- 12 h 30 : soupe, un coworker descend voir, reste trois heures, répare une souris d'ordinateur
- 14 h : queue, deux énervés, rien de grave ; Maud sort les chaises et ça passe
- 16 h 15 : bilan au feutre sur le tableau, 24 sur 38, applaudissements
- 16 h 40 : on range, l'orgue reste (il est toujours là)
- ce que j'en garde : l'histoire avant l'objet, toujours ; et ne pas photographier les gens qui attendent
- ce que Maud en garde : il faut plus de chaises
- ce que Jean-Luc en garde : les condensateurs chinois sont une honte
## Si on avait plus d'argent (rêves du CA, non retenus)
- un camion atelier, 28 000 €, tournée de 12 villages avant 2028
- une application, 200 inscrits le premier mois, devis 9 500 €
- recruter quelqu'un à la com, 24 h par semaine
- un film, avec l'orgue
## Les chiffres qu'on m'a donnés et dont je ne sais pas quoi faire
- selon une étude nationale (source : affiche dans le couloir), 36 % des actifs ruraux télétravaillent au moins un jour par semaine
- un Français jette en moyenne 21 kg d'appareils par an
- le prix moyen d'un poste partagé en région serait de 187 € / mois
- la ressourcerie a reçu 40 000 € d'une fondation pour refaire son hangar
- la filature employait 600 personnes en 1911
## Sources
- cahier d'accueil du Quai, sept. à févr.
- Matomo, export du 28/02
- questionnaire Framaforms, 64 réponses (fichier chez Maud)
- avis Google, lus en diagonale
- cours « stratégie », janvier, diapos de l'école non recopiées (sauf trois phrases, dites comme telles)
## Mots à moi
- résa = réservation ; com = communication ; le Quai = l'asso ; le Canal = l'autre ; samedi = repair café
- poste = une chaise + une table + une prise qui marche
"""
