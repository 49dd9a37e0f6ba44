"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
=12 Certification « Générer et animer des communautés sur les réseaux sociaux »
!bowl|
=26 Atelier Tournebise
=15 Des réseaux qui remplissent les tours
=12 Dossier pratique – Odile Ferrandou – avril 2025
=11 Montbrac-sur-Vige, la vieille forge, chemin du Lavoir
%pagebreak
**Ce qu'on trouve dans ce dossier**
%toc
1|1. L'atelier en deux minutes|3
1|2. Les réseaux, un par un|4
1|3. Où nous en sommes, où nous allons|6
1|4. La ligne et le mois de mai|9
1|5. Trois publications prêtes à partir|11
1|6. La page du tableur|13
1|7. Ce que disent les chiffres|14
1|8. Faire grandir la communauté|15
1|9. Le jour où ça tourne mal : notre plan de crise|16
1|Annexes|17
%end
**Petit lexique que je garde sous la main** (notes de formation)
1. *Objectif SMART* : un objectif spécifique, mesurable, atteignable, réaliste et temporellement défini. C'est la base d'une bonne stratégie.
2. *Persona* : portrait imaginaire du client type, avec un prénom, un âge, un métier et des envies, qui aide l'équipe à se représenter sa cible.
3. *ROI* : retour sur investissement. On divise le gain net par la somme dépensée et on multiplie par cent pour avoir un pourcentage.
4. *KPI* : portée, impressions, CPM, taux de clic, taux de rebond… il en existe des dizaines, chaque réseau a les siens.
%pagebreak
# 1. L'atelier en deux minutes
Maël Quintrec tourne du grès depuis 2016. L'atelier est dans une ancienne forge, six tours, un four électrique, une grande table pour le modelage. En 2021 il a ouvert des cours parce que la vente de bols seule ne payait pas le loyer, et aujourd'hui les cours font un peu plus de la moitié des rentrées. Moi, Odile, je viens deux jours par semaine : je tiens la caisse, j'inscris les élèves et depuis septembre je m'occupe des réseaux. Je ne suis pas du métier, j'ai appris en faisant, alors ce dossier va droit au but : des fiches, des listes, des chiffres.
Les cours aujourd'hui :
1. Tournage adultes, le mardi soir, le jeudi soir et le samedi matin (2 h 30, vingt-huit euros la séance).
2. Modelage parents-enfants, le mercredi après-midi.
3. Stages de week-end, un par mois, pour les débutants complets.
4. Carte de dix séances, valable six mois, deux cent quarante euros.
Pourquoi s'occuper des réseaux maintenant ? Nous avons soixante-douze places par semaine, cinquante-huit élèves, donc quatorze tabourets vides, dont la moitié le mardi. Tout le monde nous connaît à Montbrac, presque personne à vingt kilomètres. Il nous faut des inscriptions, pas des « j'aime ». Voilà pour le besoin, je ne sais pas si on attendait une formule plus savante.
Le marché va bien : d'après une étude lue dans la presse locale, 4,2 millions de Français ont une pratique céramique ou voudraient essayer, et les inscriptions en loisirs créatifs auraient pris 18 % depuis 2020.
Ce qui est à nous en ligne au 31 mars 2025 : un compte Instagram @tournebise.poterie (mille deux cent trente abonnés), une page Facebook (890), un compte Pinterest ouvert par Maël en 2019, et un site d'une page avec un bouton de réservation.
%pagebreak
# 2. Les réseaux, un par un
J'ai fait une fiche par réseau, toujours dans le même ordre. J'en ai pris quatre ; YouTube et Snapchat existent aussi bien sûr mais je ne les ai pas fichés.
Comment je me tiens au courant. Chaque lundi matin, vingt minutes avec un café : une alerte Google sur « cours de poterie » et « stage céramique » avec le nom des trois communes voisines, puis un tour sur les comptes des autres ateliers. Pour le fonctionnement des réseaux eux-mêmes, je lis des blogs sérieux, je regarde des vidéos d'experts et je croise toujours plusieurs articles récents avant de croire quelque chose. La veille est le fait de surveiller son environnement de façon organisée et de vérifier l'authenticité de ses sources.
## Fiche réseau A
| Instagram | Ce que j'ai noté
| On peut y faire | Photos en carrousel jusqu'à vingt vues, réels, stories avec sondage ou question, direct, lien en bio, canal de diffusion
| L'algorithme en ce moment | Les contenus repris ailleurs sont rétrogradés depuis le printemps 2024, et l'envoi en message privé compte plus que le « j'aime ». Depuis janvier 2025 la grille du profil est passée en vertical 3:4
| Ce qui marche | Vidéos de gestes lents avec le son du tour, avant/après cuisson, défournement filmé en une prise
| Qui est là | 25 à 44 ans surtout ; chez nous 78 % de femmes, 21 % d'hommes (statistiques du compte, mars)
| Leurs habitudes | Elles regardent le soir dans les transports ou le canapé, enregistrent pour plus tard, achètent en ligne des objets faits main
| Ce qui les intéresse | Décoration, fait-main, slow life, sorties entre amies
| Leurs codes | Tutoiement, phrases courtes, emojis en début de ligne, beaucoup de réels avec texte à l'écran
## Fiche réseau B
| Facebook | Ce que j'ai noté
| On peut y faire | Page, groupes locaux, événements avec bouton « ça m'intéresse », avis, Messenger, boutique
| L'algorithme en ce moment | Les publications avec un lien sortant sont moins montrées qu'avant ; depuis 2024 la moitié du fil vient de comptes qu'on ne suit pas. Il pousse les vidéos courtes et les échanges dans les groupes
| Ce qui marche | Événements de proximité, albums de photos où les gens se reconnaissent, souvenirs « il y a trois ans »
| Qui est là | 45 à 65 ans, des parents et des retraités du canton
| Leurs habitudes | Consultent tôt le matin et après le repas, suivent les commerces du bourg, réservent par téléphone plus que par le site
| Ce qui les intéresse | La vie de la commune, les marchés, les sorties avec les petits-enfants
## Fiche réseau C
| TikTok | Ce que j'ai noté
| On peut y faire | Vidéos jusqu'à dix minutes, duos, directs, sons à réutiliser, recherche par mots
| L'algorithme en ce moment | Depuis 2024 les vidéos de plus d'une minute sont favorisées et la recherche compte autant que le fil « Pour toi » ; c'est le temps de visionnage qui décide
| Ce qui marche | Ratages filmés (le vase qui s'effondre), bruit de la terre, « une journée dans mon atelier »
| Qui est là | 16 à 30 ans
| Leurs habitudes | Défilent longtemps, achètent sur un coup de cœur vu en vidéo
| Leurs codes | Humour, face caméra, montage rapide, son du moment, autodérision
## Fiche réseau D
| Pinterest | Ce que j'ai noté
| On peut y faire | Tableaux, épingles avec lien, épingles vidéo, recherche par image
| L'algorithme en ce moment | Les épingles nouvelles passent devant les réépinglées ; depuis le printemps 2025 les images faites par IA portent une étiquette et peuvent être filtrées par les membres. Une épingle vit plusieurs mois
| Ce qui marche | « Idées cadeaux faits main », palettes de couleurs terre, pas à pas de modelage
| Qui est là | 25 à 50 ans, huit femmes sur dix
| Leurs habitudes | Préparent un achat, un mariage ou une décoration des semaines à l'avance
| Ce qui les intéresse | Intérieur, artisanat, cadeaux, cuisine
%pagebreak
# 3. Où nous en sommes, où nous allons
## 3.1 Notre situation
| Ce qui joue pour nous | Ce qui nous freine
| Un vrai potier diplômé, pas un animateur | Le mardi soir presque vide : cinq élèves pour douze places
| Un lieu qui plaît en photo (la forge, les poutres) | Personne ne répond aux messages du jeudi au dimanche
| Des élèves fidèles : six sur dix reprennent une carte | Photos sombres, prises au téléphone, jamais la même couleur
| **Ce qui s'ouvre** | **Ce qui nous menace**
| Les comités d'entreprise de la zone des Vergnes cherchent des sorties | Un café-céramique annoncé à Aubrelle pour l'automne
| La ligne de car du soir relie Aubrelle à Montbrac depuis janvier |
## 3.2 Les voisins
Trois ateliers à moins de quarante minutes. J'ai compter moi-même sur leurs comptes pendant la deuxième semaine de mars.
| | Terre d'Aubrelle | Glaise & Compagnie | Le Four à Nous
| Abonnés Instagram | 3 400 | 610 | 1 950
| Publications par semaine | quatre | une | deux ou trois
| Ce qu'ils montrent | Les pièces finies, jamais les élèves | Leurs promotions | Les stages enfants
| Séance d'essai | Non | Oui, gratuite | Oui, vingt euros
| Réponse à un message | le jour même | trois jours | le lendemain
1. Aucun des trois ne montre les élèves au travail : c'est la place à prendre.
2. Terre d'Aubrelle répond le jour même, nous devons en faire autant.
3. Glaise & Compagnie répond à ses avis par une seule phrase : « Merci de votre retour, nous transmettons à l'équipe. » Je trouve ça froid.
Une étude complète des tarifs de tous les ateliers de la région est donnée plus loin dans l'annexe 4.
## 3.3 À qui nous parlons
La communauté que nous voulons : des adultes actifs à moins de trente minutes de route, qui cherchent une soirée à eux dans la semaine, et derrière eux les jeunes retraités du canton. J'ai dessiné deux fiches à partir du cahier d'inscription.
| Fiche élève 1 | <
| Prénom, âge | Élodie, trente-quatre ans
| Ce qu'elle fait | Infirmière à l'hôpital d'Aubrelle, deux enfants, habite un lotissement à douze kilomètres
| Ce qu'elle vient chercher | Couper avec l'hôpital, repartir avec un objet fait par elle
| Ce qui la retient | Peur de s'engager à l'année avec ses horaires décalés, ne sait pas si elle sera douée
| En ligne | Instagram le soir après vingt heures, enregistre beaucoup, réserve toujours depuis son téléphone

| Fiche élève 2 | <
| Prénom, âge | Bernard, 67 ans
| Ce qu'il fait | Ancien électricien, en retraite depuis deux ans
| Ce qu'il vient chercher | Fabriquer de ses mains, voir du monde le matin
| En ligne | Facebook au petit déjeuner, le groupe « Montbrac d'hier et d'aujourd'hui »
## 3.4 Ce que nous visons
Maël et moi avons posé les objectifs sur l'ardoise le 3 avril. Trois, plus un rêve.
| Objectif 1 | Le mardi soir
| Quoi | Passer de cinq à dix élèves inscrits au cours de tournage du mardi soir
| Pour quand | le 30 septembre 2025 au plus tard
| Comment on y arrive | Une séance d'essai à quinze euros ; l'an passé sept personnes sur dix venues à l'essai se sont inscrites
| Pourquoi | Ce créneau chauffe et éclaire la forge pour cinq personnes, c'est lui qui coûte

| Objectif 2 | L'engagement sur Instagram
| Quoi | Faire monter le taux d'engagement moyen des publications Instagram de 3,1 % à cinq pour cent
| Pour quand | fin août 2025
| Comment on y arrive | Trois publications par semaine au lieu d'une et demie, avec des visages

| Objectif 3 | La réservation
| Quoi | Doubler les clics vers la page de réservation : de quarante à quatre-vingts par mois
| Comment on y arrive | Lien court en bio, bouton sur chaque événement, rappel en story
| Pourquoi | Au téléphone nous perdons des gens, l'atelier est bruyant et personne ne décroche
Et le rêve de Maël, que je note parce qu'il y tient : un objectif SMART et motivant, devenir la poterie de référence de tout le département.
## 3.5 Avec quoi
1. **Les bras** : moi, quatre heures par semaine sur mes deux jours ; Maël, une heure pour se laisser filmer ; Inès, élève du samedi, qui monte les vidéos bénévolement.
2. **L'argent** : six cents euros pour la période d'avril à septembre, détaillés à la page du tableur.
3. **Le matériel** : un téléphone récent, un trépied, une lampe annulaire prêtée par la mairie, Canva, la suite de gestion gratuite de Meta.
## 3.6 Les réseaux que nous gardons
1. **Instagram**. C'est là que sont les 25-44 ans qui cherchent une activité du soir, l'Élodie de la fiche 1. La vidéo de gestes est faite pour la poterie, et le lien en bio mène à la réservation : il sert l'objectif 1 et l'objectif 3.
2. **Facebook**. Les parents du mercredi et les retraités y sont, les événements y circulent de groupe en groupe dans le canton. Pour faire venir du monde un jour précis, rien ne le remplace chez nous.
3. **Pinterest**. Maël y a déjà un compte et il aime bien y aller.
4. TikTok, non pour l'instant : les 16-30 ans n'ont ni la voiture ni les vingt-huit euros, et il faudrait quatre vidéos par semaine.
%pagebreak
# 4. La ligne et le mois de mai
## 4.1 Quatre sujets, pas un de plus
| Sujet | À quoi il sert
| **Les mains des élèves** : on filme les gens qui apprennent, leurs ratés, leur première anse | Montrer qu'on peut venir sans savoir, donc lever la peur d'Élodie et remplir le mardi (objectif 1)
| **Le feu** : cuisson, émail, ouverture du four, ce qu'on ne voit jamais | Faire réagir et partager, c'est le sujet qui a le meilleur engagement depuis l'hiver (objectif 2)
| **Ta place t'attend** : places libres, séance d'essai, stages, mode d'emploi pour réserver | Envoyer vers la page de réservation (objectif 3)
| **La forge et le pays** : l'histoire du lieu, la terre qui vient de la carrière voisine, les autres artisans | Être reconnu au-delà de Montbrac et donner une raison de faire la route
## 4.2 La façon de parler
| À retenir | Chez Tournebise
| Ton | Chaleureux, simple, tutoiement sur Instagram, vouvoiement sur Facebook ; jamais de mots anglais
| Formats | Réel de vingt à quarante secondes, carrousel de cinq vues, album Facebook, épingle verticale
| Couleurs et lettres | Terre cuite, vert-de-gris, blanc cassé ; une seule police ronde pour les titres, logo du bol en bas à droite
## 4.3 Quand et combien
1. Instagram : trois fois par semaine, mardi 12 h 15, jeudi 18 h 45, dimanche 10 h. Les statistiques du compte montrent que 61 % de nos abonnées sont connectées entre dix-huit et vingt heures, avec un petit pic le midi en semaine ; le dimanche matin elles enregistrent deux fois plus qu'un autre jour.
2. Facebook : deux fois par semaine, mercredi 18 h et samedi 9 h.
3. Pinterest : une épingle par semaine, le lundi à 21 h.
## 4.4 Du lundi 5 mai au dimanche 1er juin
Le sujet est entre parenthèses. IG = Instagram, FB = Facebook, PIN = Pinterest. Six par semaine, vingt-quatre en tout.
**Semaine une**
1. Lundi 5 mai, PIN, épingle verticale : « cinq idées de premiers objets » (mains des élèves)
2. Mardi 6, IG, réel : la première anse de Sandrine (mains des élèves)
3. Mercredi 7, FB, album : l'atelier parents-enfants, autorisations signées (mains des élèves)
4. Jeudi 8, IG, carrousel : il reste sept tabourets le mardi (ta place t'attend)
5. Samedi 10, FB, photo : la carrière d'argile des Vergnes, séance avec le photographe (la forge et le pays)
6. Dimanche 11, IG, story sondage : bleu ou vert pour la prochaine fournée ? (le feu)
**Semaine deux**
1. Lundi 12, PIN, épingle : palette « cendre et rouille » (le feu)
2. Mardi 13, IG, réel : le vase qui s'effondre, et on rit (mains des élèves)
3. Mercredi 14, FB, événement : annonce du défournement public du 24 (le feu)
4. Jeudi 15, IG, carrousel : comment réserver en trois gestes (ta place t'attend)
5. Samedi 17, FB, photo ancienne : le forgeron en 1931 (la forge et le pays)
6. Dimanche 18, IG, réel : trempage dans l'émail, son seul (le feu)
**Semaine trois**
1. Lundi 19, PIN, épingle vidéo : centrer la terre (mains des élèves)
2. Mardi 20, IG, carrousel : « je n'ai jamais touché de terre », trois élèves racontent (mains des élèves)
3. Mercredi 21, FB, rappel de l'événement avec le plan d'accès et le car du soir (ta place t'attend)
4. Jeudi 22, IG, story compte à rebours : J-2 (le feu)
5. Samedi 24, FB, direct : on ouvre le four à quinze heures (le feu)
6. Dimanche 25, IG, réel : les visages devant le four (le feu)
**Semaine quatre**
1. Lundi 26, PIN, épingle : bols du défournement (le feu)
2. Mardi 27, IG, carrousel : la séance d'essai expliquée (ta place t'attend)
3. Mercredi 28, FB, album : le 24 mai en trente photos (mains des élèves)
4. Jeudi 29, IG, réel : une soirée du mardi, du tablier au rangement (mains des élèves)
5. Samedi 31, FB, portrait : la vannière d'à côté (la forge et le pays)
6. Dimanche 1er juin, IG, story question : quel stage en juillet ? (ta place t'attend)
## 4.5 Le rendez-vous du mois
Défournement public, samedi 24 mai 2025, de 14 h à 18 h, dans la cour de la forge. Annoncé par un événement Facebook, retransmis en direct sur la page, raconté sur Instagram. Ce qu'on en attend : douze inscriptions à la séance d'essai prises sur place.
Ce qu'il faut avoir fait :
1. avant le 9 mai, prévenir la mairie pour la cour ;
2. avant le 14 mai, ouvrir l'événement et imprimer les cent affichettes ;
3. le 23 mai, enfourner ;
4. le 24 au matin, tables, signalétique, terminal de paiement.
Un marché de Noël à la forge serait une belle occasion aussi, on y pense pour plus tard.
%pagebreak
# 5. Trois publications prêtes à partir
Les maquettes ci-dessous sont celles que Maël a relues.
## Instagram, mardi 13 mai
%box 13
**tournebise.poterie – Réel, 28 secondes**
[vidéo : un vase monte, vacille, s'affaisse ; Karim éclate de rire ; sous-titres incrustés]
Il a tenu… presque ! 🏺
Karim tourne depuis trois semaines. Son vase est tombé, il a recommencé, et il est reparti avec un bol.
Toi aussi, tu as le droit de rater. C'est même comme ça qu'on apprend, chez nous, le mardi soir.
👉 Réserve ta séance d'essai à 15 € : lien en bio.
Merci à @ines.monte pour le montage.
#poterie #coursdepoterie #montbrac #tournage #faitmain
%end
| Ce qu'il y a dedans | Pourquoi
| Texte | Court, le raté d'abord, l'invitation ensuite
| Média | Réel vertical, sous-titres incrustés pour les personnes sourdes et pour celles qui regardent sans le son
| Mots-dièse | Cinq, dont un au nom de la commune
| Mention | La monteuse, qui repartage à ses abonnés
| Lien | Dans la bio, vers la page de réservation
| Emojis | Deux, jamais au milieu d'une phrase pour ne pas gêner les lecteurs d'écran
| Lecture pour tous | Texte de remplacement saisi, « les élèves » plutôt que « les potiers et potières »
## Facebook, mercredi 14 mai
%box 13
**Atelier Tournebise – Événement**
[photo : la porte du four entrouverte, lumière orange]
Avez-vous déjà vu s'ouvrir un four à mille deux cent quatre-vingts degrés ?
Le samedi 24 mai, de 14 h à 18 h, la forge ouvre sa cour et son four. Entrée libre, cidre de la ferme Lascombe, séance d'essai à réserver sur place.
Dites-nous que vous venez : tournebise-poterie.example/24mai
#Montbrac
%end
| Ce qu'il y a dedans | Pourquoi
| Texte | Une question, une date, une heure : les gens du canton veulent savoir quand et où
| Média | Une photo sombre et chaude, reconnaissable dans un groupe
| Lien | Vers l'événement, pour compter les venues
| Mot-dièse | Un seul, les groupes locaux ne s'en servent pas
## Pinterest, lundi 5 mai
%box 11
**Cinq premiers objets à tourner quand on débute**
[visuel vertical : cinq dessins de bols numérotés]
Bol à thé, coupelle, vide-poche, soliflore, petit pot à crayons : cinq formes simples pour une première carte de séances.
tournebise-poterie.example/essai
%end
%pagebreak
# 6. La page du tableur
Copiée telle quelle de mon classeur, les totaux se font seuls.
%size 8.5
| Onglet 1 – Instagram | janv-25 | févr-25 | mars-25 | TOTAL / moy.
| Publications | 6 | 5 | 8 | 19
| Tx engagement | 2,2 % | 2,6 % | 3,1 % | 2,6 %
| Enregistrements / publi | 5 | 6 | 9 | 6,7
| Clics page résa | 21 | 33 | 40 | 94
| Comm. + MP reçus | 14 | 15 | 22 | 51
%size 8.5
| Onglet 2 – inscrits | Places | Inscrits | Libres
| Mardi soir | 12 | 5 | 7
| Mercredi (parents-enf.) | 24 | 23 | 1
| Jeudi soir | 12 | 10 | 2
| Samedi matin | 24 | 20 | 4
| TOTAL | 72 | 58 | 14
%size 8.5
| Onglet 3 – com. avr. à sept. 25 | Qté | PU € | Total €
| Publicité Meta | 3 sem. | 60 | 180
| Affichettes et cartes | 1 | 95 | 95
| Photographe (10 mai) | 1 | 140 | 140
| Lot du concours | 2 | 60 | 120
| Canva, 6 mois | 1 | 65 | 65
| TOTAL | | | 600
%size 8.5
| Onglet 4 – atelier 2024 | Montant €
| Terre et émaux | 3 870
| Électricité du four | 2 915
| Loyer de la forge | 6 600
| Assurance | 812
| TOTAL CHARGES | 14 197
%pagebreak
# 7. Ce que disent les chiffres
## 7.1 Ce que je compte, et pourquoi
Je ne suis pas très à l'aise avec les statistiques, j'ai donc pris quatre repères et je m'y tiens. Tous sont relevés le dernier jour du mois dans la suite de gestion Meta.
1. **Le taux d'engagement Instagram** (réactions + commentaires + enregistrements + partages, divisés par la portée). Trois virgule un pour cent au 31 mars 2025, cinq visés au 31 août. Il dit si les gens font plus que passer.
2. **Les enregistrements par publication** : neuf en mars, quinze visés en août. Une élève sur deux nous dit avoir gardé la publication avant de s'inscrire.
3. **Les clics vers la réservation** : quarante en mars, quatre-vingts visés. C'est le dernier pas avant l'inscription.
4. **Les commentaires et messages privés reçus** : vingt-deux en mars, trente-cinq visés en août, parce qu'un échange vaut mieux qu'un cœur.
## 7.2 Lecture du premier trimestre
Le tableau est à la page précédente (onglet 1).
Le taux d'engagement gagne presque un point en trois mois, de 2,2 à 3,1. La marche de mars vient de deux réels de cuisson, à 5,4 et 4,8 % ; les photos de pièces seules sont restées sous deux pour cent. On est sur la bonne pente pour les cinq pour cent d'août, à condition de garder le feu et les visages.
Les clics vers la page de réservation ont presque doublé, vingt et un en janvier, quarante en mars, et la bascule date du 12 février, le jour où le lien court a été mis en bio. Pour aller à quatre-vingts il en faudra autant venant de Facebook, qui n'en donne pas encore.
Dans l'ensemble la ligne tient la route. Elle sera bien entendu ajustée au fil des résultats, comme il se doit, afin de rester au plus près des attentes de la communauté.
# 8. Faire grandir la communauté
Deux leviers. Le raisonnement du choix est en annexe 2, ici ce sont les fiches d'action, prévues pour juin.
| Levier 1 | Publicité Meta
| But poursuivi | Trente réservations de séance d'essai pour le mardi soir
| À qui | Femmes et hommes de 28 à 48 ans, vingt-cinq kilomètres autour de Montbrac, intérêts « loisirs créatifs » et « céramique »
| Somme | Cent quatre-vingts euros, soit soixante par semaine
| Manière de faire | Trois semaines du 2 au 22 juin ; deux visuels en parallèle la première semaine (le raté de Karim contre la porte du four), on garde le moins cher au clic ; bouton « Réserver »
| Qui | Odile règle, Maël valide

| Levier 2 | Élèves ambassadeurs
| But poursuivi | Que les élèves parlent de nous à leurs collègues et fassent venir au moins une personne chacun à l'essai
| Manière de faire | Leur remettre trois cartes d'invitation nominatives, leur préparer une story à repartager, les remercier en les montrant
| Qui | Inès
La commune aussi s'y met : pour la fête de la Terre, la mairie d'Aubrelle a invité une influenceuse déco de quarante mille abonnés, qui a publié six stories et fait venir du monde.
%pagebreak
# Annexes
## Annexe 1. Commentaires relevés en mars et ce qu'on en fait
Nos règles de page tiennent en quatres lignes :
1. on laisse les critiques, même sèches ;
2. on masque les insultes et on garde une capture ;
3. on supprime la publicité et les liens douteux ;
4. on ne parle jamais d'argent ni de santé en public, on passe en message privé.
| Commentaire vu | On intervient ? | Ce qu'on fait et la raison
| « 28 € pour jouer avec de la boue mdr » | oui | Réponse en commentaire, légère, car d'autres se posent la question du prix
| « Trop beau 😍😍 » | oui | Un emoji suffit, la personne n'attend pas de discours
| « J'ai payé ma carte en novembre et je n'ai plus de créneau, c'est honteux » | oui | Un mot public pour montrer qu'on a lu, puis message privé : il s'agit d'un dossier personnel et d'argent
| « Gagnez 500 € par jour depuis chez vous → » | oui | Suppression et signalement, c'est une arnaque
| « Les potiers du dimanche, retournez à l'usine bande de *** » | oui | Masqué, capture, blocage à la deuxième fois : insulte aux élèves, contraire à la règle 2
| « J'y étais samedi, on s'est régalés » | non | Rien à corriger, on met un cœur si on a le temps
Nos réponses sont toujours courtoises, personnalisées et fidèles à l'esprit de la maison ; c'est un point auquel Maël est très attaché.
## Annexe 2. Pourquoi ces deux leviers
1. La publicité, parce que notre portée naturelle s'arrête au canton : 83 % des abonnés habitent à moins de dix kilomètres, alors que les places du mardi se rempliront avec les gens d'Aubrelle. Trois semaines suffisent pour voir, et la somme reste inférieure à une carte de dix séances.
2. Les ambassadeurs, parce que sur les onze dernières inscriptions, huit sont venues par un élève. Le bouche-à-oreille existe déjà, il suffit de lui donner un support.
3. Les jeux-concours ont été écartés : ils amènent des chasseurs de cadeaux qui se désabonnent.
Les premiers pressentis :
| Élève | Ce qu'il ou elle est | Suit combien de monde
| Sandrine P. | Secrétaire au collège d'Aubrelle, élève du jeudi | 640 abonnés Instagram
| Karim B. | Livreur, élève du mardi | 1 120 abonnés Instagram
| Yolande T. | Présidente du club de marche | 310 amis Facebook
## Annexe 3. La story du compte à rebours
%box 8
**Story Instagram – jeudi 22 mai**
[fond : la porte du four fermée, minuterie]
J-2 avant l'ouverture du four 🔥
Tu viens ? Oui / Peut-être
%end
## Remerciements
À Maël pour la terre, à Inès pour les montages, à la bande du samedi qui s'est laissé filmer. Les prénoms d'élèves sont changés.
"""
