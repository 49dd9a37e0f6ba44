"""Text of the dossier (light markup, see _markup.py)."""

TEXT = r"""
!logo|
=26 **L'Aquarium de la Crique**
=16 Dossier de certification – Community Manager
=13 Mises en situation professionnelles 1 à 5
=12 Maëlle Corvaisier – promotion 2025
=11 Structure d'accueil fictive : Aquarium de la Crique, 4 quai des Dorades, Port-Averel
%pagebreak
# Sommaire
%toc
1|Remerciements|3
1|MSP 1 – Stratégie marketing digital et plan de communication|3
2|Présentation et contexte|3
2|La veille|4
2|Benchmark et SWOT|5
2|Plan de communication|7
2|Analyse PESTEL du secteur|9
1|MSP 2 – Campagne de publicité en ligne|10
1|MSP 3 – Contenus|12
1|MSP 4 – E-réputation, modération, événement|14
1|MSP 5 – Comptes et blog|16
1|Annexes|18
%end
%pagebreak
# Remerciements
Je remercie ma tutrice Nadège et toute l'équipe des soigneurs qui m'ont laissé filmer les coulisses (même les jours de nettoyage des filtres !). Merci aussi aux formatrices pour leurs relectures et à mes camarades de promo.

# MSP 1 – Stratégie marketing digital et plan de communication
## Présentation et contexte
L'Aquarium de la Crique est un petit équipement public géré en régie par la communauté de communes de Port-Averel. Il a ouvert en 1998, il compte 23 bassins, environ 180 espèces et quatorze salariés. Le billet adulte est à 13,50 € et le billet enfant à 9 €. En 2024, 61 000 personnes ont passé la porte, dont à peine 19 % entre novembre et mars. Tout le monde sur la côte connait l'aquarium, mais on y va une fois, en août, quand il pleut.
La communication était assurée jusqu'ici par la personne de l'accueil, entre deux groupes scolaires. L'Instagram a 4 100 abonnés, la page Facebook 9 300, et la lettre d'information dort depuis 2023 avec 310 inscrits. La direction souhaite que la saison creuse se remplisse, surtout avec les habitants à moins d'une heure de route. Notre objectif SMART est donc de faire rayonner l'aquarium et de le rendre incontournable sur le territoire.
Le budget de fonctionnement annuel de la régie s'élève à 1,24 M€, dont 410 000 € de charges de personnel et 96 000 € d'électricité (les pompes tournent jour et nuit). Les parcs zoologiques et aquariums français accueillent chaque année plus de 20 millions de visiteurs et 78 % des internautes préparent leurs sorties depuis un mobile.

## La veille
### Méthode CQQCOQP
Pour poser la veille nous sommes partis du questionnement vu en cours, repris dans le tableau qui suit.
| Question | Réponse
| Quoi ? | Les nouveautés des réseaux (formats, réglages), les attentes des familles, l'activité des autres lieux de visite, l'actualité de la mer
| Pourquoi ? | Ne plus découvrir une tendance trois mois après tout le monde et trouver des sujets pour l'hiver
| Comment ? | Un agrégateur, des alertes, un tableau partagé où l'on colle le lien et une phrase de résumé
### Outils
Nous avons mis en place deux alertes Google (« aquarium Port-Averel » et « hippocampe + Atlantique »), un tableau Feedly avec 22 flux rangés en quatre dossiers, et une alerte Talkwalker sur le nom de l'aquarium et ses fautes courantes (« aquarium de la criqe »). Pour fouiller plus loin nous utilisons les opérateurs de Google, par exemple *site:gouv.fr intitle:"aires marines" filetype:pdf* ou *"aquarium" -poisson rouge -bac*, qui enlève les sites d'animalerie. Sur Instagram nous suivons le mot-dièse #biologiemarine.
### Sources suivies
- Blog du Modérateur et Siècle Digital pour les réseaux
- Meta Newsroom
- La lettre de l'office de tourisme
- Ouest-Littoral (quotidien local)
- Les comptes Instagram de trois soigneurs étrangers
- Le site de l'observatoire de la laisse de mer

## Analyse de la concurrence (benchmark)
Trois lieux disputent à l'aquarium l'après-midi des familles : Océapôle, très gros aquarium à 45 minutes, le Marinarium de Kerdonan, musée scientifique, et le Parc des Sept Chênes, animalier, en plein air.
%size 8.5
| Critère | Aquarium de la Crique | Océapôle | Marinarium de Kerdonan | Parc des Sept Chênes
| Tarif enfant | 9 € | 16,90 € | 5 € | 11 €
| Abonnés Instagram | 4 100 | 58 000 | 1 900 | 12 400
| Publications par semaine | 1 à 2 | 7 | 1 | 4
| Format dominant | photo de bassin | vidéo courte | affiche | photo d'animaux
| Ton | neutre, informatif | spectaculaire | savant | tendre, prénoms des animaux
| Réponse aux commentaires | rarement | oui, moins de 3 h | non | oui, le jour même
La comparaison reste modeste, je l'ai faite seule en deux après-midi. Océapôle écrase tout en volume mais ses commentaires tournent autour du prix et de la foule. Le Marinarium a le meilleur contenu scientifique et personne ne le lit, parce que tout est en affiches illisibles. Les Sept Chênes, eux, donnent un prénom à chaque bête et cela marche : leur publication sur la loutre a dépassé 2 000 réactions. Nous en retenons deux choses : jouer la proximité (on connait nos soigneurs par leur prénom) et le petit prix, sans chercher à imiter les gros.

## Matrice SWOT
Le SWOT est un outil d'aide à la décision qui croise les forces et faiblesses internes avec les opportunités et menaces de l'environnement externe.
| **Forces** | **Faiblesses**
| Soigneurs passionnés et à l'aise devant la caméra // Seule nurserie d'hippocampes ouverte au public de la région // Tarif doux // Situation à cinq minutes du port | Peu de publications et pas de régularité // Aucune vidéo avant 2025 // Billetterie en ligne peu visible sur le site
| **Opportunités** | **Menaces**
| Sorties de proximité recherchées hors saison // Forte curiosité pour les coulisses animales // Nouvelle navette gratuite le mercredi | Défiance envers la captivité des animaux // Océapôle baisse ses prix l'hiver // Hausse de l'électricité
De ce tableau nous tirons trois décisions. Un : la nurserie d'hippocampes (force) répond à l'envie de coulisses (opportunité), elle devient notre sujet numéro un. Deux : puisque la défiance sur la captivité monte et que nous répondons peu, toute question sur le bien-être animal aura une réponse d'un soigneur. Trois : avant de payer de la publicité, il faut un bouton de réservation visible, sinon on arrose du sable.

## Stratégie webmarketing
### Objectifs
%size 8.5
| N° | Objectif | Point de départ et moyens | Lien avec le besoin
| O1 | Passer le compte Instagram de l'aquarium à 6 600 abonnés au 30 juin 2026 | 4 100 abonnés en octobre 2025, quatre publications par semaine au lieu d'une ou deux | Se faire voir des habitants du département, qui ne pensent à nous qu'en août
| O2 | Vendre 1 200 billets en ligne entre le 1er novembre 2025 et le 31 mars 2026 | 640 billets l'hiver précédent, campagne payante et nouveau bouton | Remplir la saison creuse
| O3 | Recueillir 900 adresses pour la lettre d'information | 310 inscrits aujourd'hui, guide à télécharger | Pouvoir relancer les visiteurs d'une fois
| O4 | Améliorer l'image de l'aquarium sur le bien-être animal | Réponses des soigneurs | Faire taire la critique sur la captivité
### Segments
Nous avons découpé le public en trois : les familles avec enfants de 3 à 11 ans habitant à moins d'une heure (environ 52 % des entrées hors été), les enseignants du premier degré (21 %), et les visiteurs de passage, couples et retraités en week-end (le reste).
### Leviers retenus
- Référencement naturel avec le blog
- Publicité Meta et un peu de Google Ads
- E-mailing à partir du guide
- Réseaux sociaux en gratuit
- Partenariats avec des comptes locaux

### Nos personas
| **Sabrina, 36 ans** | **Yves Le Guirec, 48 ans**
| Aide-soignante à Port-Averel, deux enfants de 4 et 8 ans // *Ce qu'elle veut* : une sortie facile le mercredi ou le dimanche, où les petits apprennent sans écran // *Ce qui la freine* : le prix à quatre, les trajets, la peur de la foule // *Ses habitudes* : Instagram le soir vers 21 h, groupes Facebook de parents | Professeur des écoles en CE2 à Saint-Laud // *Ce qu'il veut* : une visite qui colle au programme de sciences et un dossier prêt à imprimer // *Ses habitudes* : prépare ses sorties en juin et en janvier, lit ses courriels le midi
Il y a enfin les visiteurs du week-end. On les imagine à deux, la soixantaine, en location, ils regardent la météo le matin puis cherchent sur Google Maps ; ce qui les agace, c'est de payer cher pour une visite de quarante minutes.

### Développement durable
Les objectifs de développement durable (ODD) sont dix-sept objectifs adoptés en 2015 par les Nations unies dans le cadre de l'Agenda 2030. Ils couvrent la pauvreté, la santé, l'éducation, le climat ou encore la vie aquatique, et toute organisation est invitée à s'en saisir. L'Aquarium de la Crique est évidement sensible à ces enjeux.

## Plan de communication
### Rappel du contexte
Un lieu connu mais oublié dix mois sur douze, une équipe volontaire, peu d'argent et une direction qui veut des entrées entre novembre et mars.
### Cibles, objectifs de communication et messages
| Cible | Objectif de communication | Message
| Familles proches | Faire revenir hors saison | « L'hiver aussi, il se passe toujours quelque chose derrière la vitre »
| Enseignants | Faire connaître l'offre pédagogique | « Une demi-journée, trois ateliers, zéro préparation »
| Visiteurs de passage | Donner l'envie d'entrer | « Une heure et demie chez les hippocampes, à cinq minutes du port »
Nous serons présents sur Instagram, Facebook et TikTok, avec une newsletter en appui. Ces réseaux sont complémentaires et permettent de toucher un large public.
### Ligne éditoriale
On parle comme un soigneur qui fait visiter : phrases courtes, prénoms des animaux, un fait scientifique par publication, jamais de blague sur la souffrance animale. On tutoie sur TikTok et Instagram, on vouvoie ailleurs. Quatre rubriques : *Derrière la vitre* (coulisses), *Le saviez-vous ?* (science), *Le petit de la semaine* (naissances) et *Préparer sa visite*. Les visuels : fond sombre, un seul animal, le bleu de la charte (#0B4F6C) et la typographie Nunito. Pas de photo d'enfant sans autorisation écrite des parents. À écrire : « Biscotte a pris 2 grammes ! » ; à ne pas écrire : « venez voir nos créatures ».
### Plan d'actions et suivi
%size 8.5
| Action | Responsable | Échéance | Suivi
| Bouton « Réserver » sur le site, Facebook et Instagram | Maëlle et le prestataire web | 24 octobre 2025 | Clics relevés chaque lundi
| Série de huit vidéos *Derrière la vitre* | Maëlle, Jonas (soigneur) | Du 3 novembre au 22 décembre 2025 | Durée de visionnage
| Guide « Carnet d'exploration de la laisse de mer » | Nadège | 14 novembre 2025 | Téléchargements
| Campagne Meta hiver | Maëlle | Du 29 novembre au 21 décembre 2025 | Tableau des indicateurs
| Envoi du dossier aux écoles | Accueil | Janvier 2026 | Nombre de devis
| Soirée Nuit des méduses | Toute l'équipe | 13 décembre 2025 | Entrées
### Techniques de contenu
Le carnet d'exploration se télécharge contre une adresse mail : c'est notre appât. Une fois l'adresse laissée, un scénario Brevo envoie tout seul trois courriels : le carnet tout de suite, à J+4 l'histoire de Biscotte l'hippocampe avec un lien vers le blog, à J+10 un code de 2 € valable en semaine. Si la personne a cliqué sur la page « scolaires », elle bascule dans une autre série écrite pour les enseignants. Le blog et les vidéos attirent en amont, la série transforme, et la carte annuelle à 29 € vient après la visite.
### La démarche responsable de la maison
Depuis 2022 la régie achète ses poissons de nourrissage à la criée du port, et la boutique ne vend plus rien en plastique. Nous avons voulu que cela se voie dans la stratégie et pas seulement dans le rapport d'activité : un lot de concours est toujours local (visite, panier du maraîcher, carnet fabriqué par l'ESAT de Saint-Laud), un créneau calme sans musique est annoncé chaque premier dimanche pour les visiteurs autistes, et chaque mois une publication rend compte d'un chiffre, même mauvais (kilowattheures, animaux relâchés, animaux morts). Les partenaires rémunérés doivent accepter cette transparence, c'est écrit dans la convention.

%landscape
## Calendrier éditorial – du 3 au 30 novembre 2025
%size 8.5
| Semaine | Date et heure | Réseau | Format | Rubrique et sujet | Publié par
| S45 | Lundi 3, 20 h 30 | Instagram | Vidéo courte | Derrière la vitre : Jonas nettoie la vitre des raies | Maëlle
| ^ | Mercredi 5, 12 h | Facebook | Photo | Préparer sa visite : la navette gratuite | Maëlle
| ^ | Vendredi 7, 18 h | TikTok | Vidéo courte | Le saviez-vous ? Un hippocampe n'a pas d'estomac | Jonas
| S46 | Lundi 10, 20 h 30 | Instagram | Carrousel | Le petit de la semaine : Biscotte, 11 jours | Maëlle
| ^ | Jeudi 13, 12 h | Facebook | Lien blog | Préparer sa visite : le carnet d'exploration | Nadège
| ^ | Samedi 15, 10 h | Instagram | Story question | Derrière la vitre : posez vos questions à Jonas | Maëlle
| S47 | Lundi 17, 20 h 30 | Instagram | Vidéo courte | Derrière la vitre : le repas de nuit | Maëlle
| ^ | Jeudi 20, 12 h | Facebook | Photo | Le saviez-vous ? Journée des droits de l'enfant, une bibliothèque au bassin tactile | Maëlle
| S48 | Mardi 25, 18 h | TikTok | Vidéo courte | Derrière la vitre : peser une méduse | Jonas
| ^ | Samedi 29, 10 h | Facebook | Événement | Préparer sa visite : ouverture des places de la Nuit des méduses | Maëlle
%portrait
# MSP 2 – Campagne de publicité en ligne
## Choix du format
La campagne vise la vente de billets en ligne pour l'hiver. Nous avons donc choisi, chez Meta, l'objectif « Ventes » et non « Notoriété », avec deux formats. Pour les parents qui ne nous connaissent pas encore, une vidéo de 15 secondes dans les Reels, parce que l'animal qui bouge arrête le pouce et que ce public regarde Instagram le soir. Pour celles et ceux qui ont déja visité le site sans acheter, un carrousel de trois cartes (hippocampes, tarifs, navette) en reciblage, type conversion, car il faut là des informations pratiques. L'audience froide est limitée aux parents d'enfants de 3 à 11 ans à 40 km autour de Port-Averel ; la copie de l'écran de ciblage est en annexe 4.
### La méthode ABCD
La méthode ABCD a été développée par Google pour les publicités vidéo : Attract (attirer l'attention dès les premières secondes), Brand (montrer la marque tôt), Connect (créer un lien avec l'histoire) et Direct (dire clairement au spectateur quoi faire). Elle permet d'obtenir de meilleurs résultats publicitaires.
## Budget de la campagne
| Poste | Montant TTC
| Publicité Meta, 23 jours | 460 €
| Reciblage Meta | 140 €
| Montage vidéo (forfait) | 250 €
| Deux comptes partenaires (rémunération et entrées) | 300 €
| **Total** | **1 150 €**
## Référencement payant (SEA)
Une petite campagne Google Ads tournera en parallèle sur le réseau de recherche, limitée au département. Mots-clés achetés : « aquarium », « aquarium port-averel », « sortie famille », « activité vacances », « musée de la mer ». Mots exclus : « animalerie », « occasion », « emploi ». Le mot-clé « aquarium » seul est le plus cher, on estime 0,62 € le clic contre 0,21 € pour notre nom. Deux annonces ont été rédigées, dont : « Aquarium de la Crique – Nurserie d'hippocampes – Dès 9 € – Réservez en ligne ».
## Techniques complémentaires
En plus des annonces : un mailing aux 310 inscrits le 28 novembre ; une affiliation simple avec l'office de tourisme et deux gîtes, qui touchent 1 € par billet vendu avec leur code ; et des comptes locaux suivis par les parents.
| Compte | Réseau | Abonnés | Pourquoi elle ou lui
| Les Bottes de Lison | Instagram | 11 200 | Sorties avec enfants dans le département, commentaires très vivants
| Papa Galet | TikTok | 8 700 | Père de jumeaux, humour, habite à 12 km
| Averel Pratique | Facebook | 23 000 | 
## Indicateurs de performance
Les objectifs de la campagne étant commerciaux, nous suivons peu d'indicateurs mais chaque lundi.
| Indicateur | Cible au 21 décembre | Outil
| Taux de clic sur les annonces | 1,4 % | Gestionnaire Meta
| Coût par clic | 0,35 € maximum | Gestionnaire Meta et Google Ads
| Taux de conversion de la page billets | 3 % | Matomo
| Taux de rebond de la page d'arrivée | moins de 55 % | Matomo
| Portée | 48 000 personnes | Gestionnaire Meta
Nous regarderons aussi la satisfaction des visiteurs et l'ambiance générale des commentaires.
## Résultats du test
Un test de dix jours a été mené du 11 au 20 octobre avec 180 €. Il a produit 21 400 impressions, 318 clics, soit un taux de clic de 1,49 %, un coût par clic de 0,57 € et 44 ajouts au panier.
!bars|Figure 1 – Clics par jour pendant le test d'octobre
L'analyse avant/après permet de mesurer l'effet d'une action en comparant la même donnée à deux moments. Elle est indispensable pour convaincre une direction.
### Retour sur investissement
Le ROI se calcule ainsi : (gains générés – coûts engagés) / coûts engagés x 100. Un ROI positif signifie que l'action est rentable. Nous le calculerons à la fin de la campagne et il sera transmis à la direction avec le ROAS.
### Préconisations
- Continuer à publier régulièrement et soigner la qualité des visuels
- Tester d'autres accroches pour les annonces
- Augmenter le budget si c'est possible
- Mieux travailler la page d'arrivée

# MSP 3 – Contenus à partir d'une actualité
L'actualité donnée était l'avis de tempête « Ombeline » des 8 et 9 novembre 2025 et la fermeture des plages du canton. Tout le monde en parlait, alors nous avons pris la vague au lieu de l'éviter : dès le samedi 9 h, une publication Facebook et Instagram, puis un article de blog le mardi suivant.
## Le post à chaud
%box 13
**Aquarium de la Crique – Facebook et Instagram – samedi 8 novembre, 9 h**
Plages fermées, parapluies retournés, Ombeline est dans la place… 🌊 Mais chez nous la mer est calme : 21 degrés, pas une ride, et Biscotte qui fait sa sieste accrochée à son herbe.
Aujourd'hui et demain, le chocolat chaud est offert aux petits naufragés de la plage (et à leurs parents).
👉 Réservez votre créneau : aquarium-crique.example/billets
#PortAverel #Ombeline #SortieEnFamille
Photo : un hippocampe sur fond noir. Texte alternatif : « Petit hippocampe jaune enroulé autour d'un brin d'herbe marine. »
%end
Ce post a été le plus partagé de l'année (212 partages) et le quotidien local l'a repris en photo du jour.
## L'article de blog
Mot-clé visé : **hippocampe**. Autour de lui nous avons relevé, avec les recherches associées de Google, les mots que l'on retrouve dans les bonnes pages : nurserie, herbier, zostère, poche incubatrice, syngnathe, alevin, queue préhensile, parade nuptiale. Ils sont placés naturellement dans le texte, qui fait 640 mots en ligne (extrait ci-dessous).
Titre H1 : « Hippocampe : pourquoi c'est papa qui accouche ». Adresse : /blog/hippocampe-naissance. Balise titre de 57 caractères, méta description de 148 caractères avec le mot-clé au début. Trois intertitres H2 dont deux avec le mot, un lien vers la page billets, un vers l'article sur les zostères et un lien sortant vers l'observatoire de la laisse de mer.
> Il est trois heures du matin, Jonas fait sa ronde et s'arrête net devant le bac 7. Un hippocampe mâle se plie en deux, une fois, dix fois. À la douzième contraction, un nuage d'alevins sort de la poche incubatrice : 214 petits, pas plus longs qu'un grain de riz. Dans l'herbier de zostères, là dehors, il n'en resterait peut-être qu'un seul vivant à la fin de l'année. Ici, en nurserie, ils seront 60. Biscotte est la plus petite de tous. Passera-t-elle la première semaine ? (la suite mercredi)
Autres mots-clés travaillés sur le site, avec leur volume mensuel estimé :
| Mot-clé | Volume
| aquarium | 90 500
| hippocampe | 27 100
| méduse | 33 100
| sortie | 18 100
## Mise en récit
Le chiffre brut (214 naissances, 28 % de survie en nurserie contre moins de 1 % en mer) était froid. Nous l'avons raconté : une héroïne (Biscotte), un adversaire (la première semaine), un allié (Jonas), une question laissée en suspens à la fin de chaque épisode et un rendez-vous le mercredi. La pesée sert de fil : chaque gramme est une péripétie. Visuellement, le même cadrage serré revient et un compteur de jours s'incruste en bas à gauche.
## Ce que le visiteur y gagne
La page billets liste les avantages : coupe-file avec la réservation, parking gratuit deux heures, 2 € de réduction en semaine, navette sans surcoût, billet valable toute la journée, vestiaire pour poussettes.
## Valoriser la maison
Une publication fixe, épinglée en haut du profil, présente les trois soins donnés en 2025 à des tortues échouées, avec le mot de la vétérinaire et le label « Refuge du littoral » obtenu en mars. Chaque mois un soigneur montre un geste de métier. L'objectif est qu'on pense d'abord à la compétence de l'équipe quand on parle de nous.
Deuxième publication de la série, pour Instagram :
> « Quand Câline est arrivée, elle ne tenait plus la tête hors de l'eau. Ce matin Jonas l'a portée jusqu'à la vague, il avait les lunettes pleines de buée et il dit que c'est le sel. 🐢 Vous auriez tenu, vous ? Dites-le-nous en commentaire et taguez la personne qui pleure devant les films d'animaux. @refugedulittoral #DerriereLaVitre »
Nous cherchons ici l'attendrissement puis le soulagement : le lecteur s'attache à Câline avant d'apprendre qu'elle est sauvée. Texte alternatif saisi dans Instagram : « Une soigneuse porte une tortue vers la mer. » Les vidéos sont filmées en 4K avec l'appareil de la régie puis publiées dans la meilleure qualité possible, car l'image doit rester belle.

# MSP 4 – E-réputation, modération, événement
## Diagnostic d'e-réputation
Je ne suis pas spécialiste et il y a surement des outils plus fins. Le diagnostic a été fait le 6 octobre 2025 sur Google, TripAdvisor, Facebook et les moteurs.
| Critère observé | Relevé | Lecture
| Note moyenne Google (1 134 avis) | 4,2 / 5 | Correcte, en baisse de 0,1 en un an
| Part d'avis avec réponse de l'établissement | 8 % | Très faible
| Thèmes négatifs récurrents | visite courte (41 avis), captivité (19), prix du café (12) | Le premier thème se corrige par l'information
| Première page Google sur notre nom | 7 résultats sur 10 maîtrisés ou neutres | Un article de 2019 reste visible
| Tonalité des mentions sur 3 mois | 61 % positives, 27 % neutres, 12 % négatives | Saine
## La communauté
À ce jour la page Facebook compte 9 300 abonnés, l'Instagram 4 100 et le TikTok, ouvert en septembre, 260. Les abonnés Facebook sont surtout des femmes de 35 à 54 ans. Les messages privés portent à 70 % sur les horaires.
Règles de modération, affichées sur Facebook :
+ On répond à toute question dans les 24 heures, week-end compris
+ On masque les insultes et on explique pourquoi en privé
+ On laisse les critiques, même dures, si elles sont polies
+ On bloque après deux avertissements
Quelques réponses types :
| Commentaire reçu | Réponse proposée
| « 13,50 pour trois poissons, merci mais non » | « Bonjour Didier, merci de votre franchise. La visite dure environ 1 h 15 et le billet est valable toute la journée. En semaine il est à 11,50 € avec le code du carnet. Au plaisir de vous montrer la nurserie ! »
| « Les animaux devraient être libres » | « Bonjour Inès, votre question est légitime. Nos hippocampes sont nés ici, et les tortues soignées repartent. Jonas vous répond en direct samedi à 10 h si vous voulez en parler. »
| « Vous êtes ouverts le 11 ? » | « Oui Karim, de 10 h à 18 h, et la navette circule 🙂 »
Un bad buzz est un phénomène de bouche-à-oreille négatif qui se propage très vite en ligne. En 2023, Océapôle a été pris dans une polémique sur un bassin trop petit : leur directrice a publié une vidéo d'excuses et fait visiter le chantier aux associations. Nous mettrons en place une cellule de crise si cela devait arriver.
## Des mots adaptés au lecteur
Le même sujet n'est pas dit pareil à tout le monde. Aux parents, la formule problème – agitation – solution : « Mercredi. Il pleut. Ils ont déjà fini la boîte de feutres. On a 23 bassins et un coin pour poser votre manteau. » Aux enseignants, on va droit au fait : « Trois ateliers cycle 2, 4,50 € par élève, dossier prêt à imprimer, car possible. » Sur TikTok, où l'on a plutôt des ados, Jonas tutoie et commence toujours par une bêtise (« Ce poisson a deux cerveaux, toi zéro excuse »). Chaque texte finit par un geste à faire : réserver, poser sa question, taguer quelqu'un ou télécharger le carnet.
## La Nuit des méduses
La Nuit des méduses aura lieu le samedi 13 décembre 2025 de 19 h à 23 h. Lumières éteintes, bassins éclairés en bleu, un violoncelliste, une conférence de 25 minutes et une dégustation d'algues. 120 places à 15 €. Les élus et la presse sont invités, un vin chaud sera servi. L'annonce se fait par affiche chez les commerçants et par un événement Facebook.

# MSP 5 – Comptes et blog
## Configuration des comptes
Les réglages ont été revus un par un en pensant aux billets d'hiver et à la proximité.
| Réglage | Avant de commencer | Choix fait | Pourquoi
| Type de compte Instagram | personnel | professionnel, catégorie « Aquarium » | accéder aux statistiques et à la publicité
| Bouton d'action | aucun | « Réserver » vers la billetterie | objectif de vente en ligne
| Biographie | « Aquarium » | « 23 bassins, 1 nurserie d'hippocampes. Ouvert tout l'hiver. Navette gratuite le mercredi » | dire que l'on ouvre hors saison
| Localisation et horaires | horaires d'été | horaires d'hiver, adresse précise | visiteurs de passage
| Messagerie | rien | réponse automatique avec horaires et tarif | 70 % des messages portent là-dessus
| Sécurité | mot de passe partagé | double authentification, rôles séparés | éviter la perte du compte
## Le blog
Le blog est fait avec WordPress, dans le sous-dossier /blog du site. Le thème Astra a été choisi. Le menu a quatre entrées qui reprennent les rubriques : Derrière la vitre, Le saviez-vous ?, Les petits, Préparer sa visite. Une barre de recherche est en haut à droite, le bouton « Réserver » est rouge corail, et un fil d'Ariane a été activé.
Pour le référencement, l'extension Yoast est installée, les permaliens sont courts et sans date, le plan de site XML a été déclaré dans la Search Console le 3 octobre, les images portent un nom parlant (hippocampe-nurserie.jpg) et les articles d'une même rubrique se renvoient les uns aux autres.
Le RGAA (référentiel général d'amélioration de l'accessibilité) fixe les règles que les sites publics doivent suivre ; il comporte 106 critères répartis en treize thématiques. Étant un équipement public, l'aquarium est concerné.
Côté juridique, une page de mentions légales donne l'éditeur (la communauté de communes), la directrice de publication et l'hébergeur. Un bandeau laisse accepter ou refuser les traceurs, Matomo est réglé en mode exempté, et le formulaire du carnet précise l'usage de l'adresse, la durée de conservation de trois ans et le contact du délégué à la protection des données.
## Grille d'analyse du blog
%size 8.5
| Point vérifié | Outil | Relevé du 16 octobre
| Temps de chargement de l'accueil | GTmetrix | 2,3 s
| Certificat HTTPS | navigateur | valide
| Version de WordPress | tableau de bord | 6.6
| Extensions actives | tableau de bord | 9
| Sauvegarde | hébergeur | quotidienne
| Pages indexées | Search Console | 34
Cette grille sera refaite tous les trimestres. Une refonte du blog pourra être étudiée avec la direction par la suite, en fonction des moyens.

# Conclusion
Ce projet m'a appris qu'un petit lieu avec peu d'argent peut exister en ligne s'il raconte ce que les autres n'ont pas. Je ne suis pas certaine que tous les chiffres seront atteints, mais l'équipe s'est prise au jeu, Jonas a maintenant des fans.

# Bibliographie et sources
- Cours de marketing digital, promotion 2025
- Blog du Modérateur, « Chiffres Instagram », consulté le 2 octobre 2025
- Rapport d'activité 2024 de la régie (document interne fictif)
%pagebreak
# Annexes
## Annexe 1 – SWOT (version présentée à la direction)
**Forces** : équipe qui passe bien à l'image ; nurserie d'hippocampes ; prix.
**Faiblesses** : publications irrégulières ; réservation en ligne cachée.
**Opportunités** : envie de coulisses.
**Menaces** : débat sur la captivité ; promotions d'hiver d'Océapôle ; facture d'énergie.
## Annexe 2 – Rappel des objectifs pour l'équipe
- Instagram : 6 500 abonnés à la fin juin
- Billets en ligne : 1 200 pour l'hiver
- Lettre d'information : 900 adresses avant le 28 février 2026 grâce au carnet
## Annexe 3 – Budget (première version, septembre)
| Poste | Montant
| Publicité Meta | 500 €
| Vidéo | 250 €
| Partenaires | 200 €
| Impressions | 90 €
## Annexe 4 – Écran de ciblage
!target|Figure 2 – Capture du gestionnaire de publicités : audience « Parents 3-11 ans, 40 km », avant lancement
La capture montre la zone (Port-Averel + 40 km), l'âge (28 à 50 ans), le critère démographique « parents d'enfants de 3 à 11 ans » et l'exclusion des acheteurs des 90 derniers jours.
## Annexe 5 – Fiche collée au-dessus du bureau
1. Avant chaque envoi de la lettre, retirer les adresses qui n'ont rien ouvert depuis douze mois
2. Un lien vers le fichier partagé plutôt qu'une pièce jointe de 8 Mo
3. Vider le Drive des rushes le dernier vendredi du mois
4. L'hébergeur du blog tourne à l'électricité renouvelable et ses serveurs sont en France : ne pas en changer sans en parler
5. Éteindre l'écran d'accueil le soir
## Annexe 6 – Semaine type (brouillon du calendrier)
| Jour | Réseau | Format
| Lundi | Instagram | vidéo
| Mercredi | Facebook | photo
| Vendredi | TikTok | vidéo
| Samedi | Instagram | story
## Annexe 7 – Suivi au 10 novembre
| Indicateur | Valeur
| Abonnés Instagram | 4 480
| Portée des publications de la semaine | 19 300
| Téléchargements du carnet | 57
"""
