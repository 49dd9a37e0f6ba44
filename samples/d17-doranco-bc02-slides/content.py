"""Text of the slides (fictitious grocery chain, fictitious people), in the markup of ``samples/_markup.py`` plus ``%boxes``."""

TEXT = """
=14 Bloc 2 · Projet écrit · promo 2025-B
=30 **SARRASIN SAUVAGE**
=18 7 épiceries bio, 1 équipe, 4 semaines de contenus
!logo|
=13 Inès Kerbellec, en alternance au siège (Laval)
=11 Version du 24 novembre 2025, support de lecture
# Le menu
+ Qui c'est
+ D'où on part
+ À qui je parle
+ La boutique digitale (comptes)
+ Sous le capot
+ Le mois d'octobre
+ Fabrication
+ Le payant
+ Les clients qui parlent pour nous
+ Charte de modération
+ Les chiffres
+ Et après ?
# Disclaimer
- Support fait pour être lu tout seul, donc un peu plus bavard qu'un vrai slide
- Les chiffres = ceux de l'enseigne, arrondis
- Merci à Gwenola (ma tutrice), aux 7 responsables de magasin, à Titouan pour les photos de courges
- Je viens d'une licence d'anglais, d'où les mots en anglais, sorry
- Ce que j'ai le plus appris : faire court. C'est raté par endroits
# 01 — Qui c'est
- 2009 : première boutique à Mayenne, 60 m², fondée par deux frères anciens meuniers
- 2014 : deuxième magasin, on garde le nom du moulin
- 2025 : 7 magasins (Laval ×2, Mayenne, Évron, Sablé, Le Mans ×2), 74 salariés
- Chiffre d'affaires 2024 : 11,8 M€ (+4 %)
- 190 producteurs, dont 112 à moins de 60 km
- Enveloppe com annuelle du groupe : 96 000 € (catalogue papier, radio locale, vitrines)
- Le bio en France : 12,1 milliards d'euros de ventes en 2023, reprise fragile
# 01 — Pourquoi ce projet
%boxes
**La demande de la direction**
Les clients trouvent le magasin cher. Ils ne savent pas que le vrac local est moins cher qu'en grande surface sur 40 références.
Il faut que ça se sache, sans faire « promo ».
---
**Mon terrain de jeu**
4 semaines : du lundi 6 octobre au dimanche 2 novembre 2025.
Nom de l'opération : « Le tour du panier ».
Idée : chaque semaine, un panier à 20 € composé à moins de 60 km.
%end
- En 2024 le groupe avait lancé « Zéro emballage » : 8 200 € d'affichage, 1 900 € de radio, 700 € de goodies, total 10 800 €. Pas mon projet, mais on m'en parle tout le temps
# 02 — D'où on part
> La photo de départ, faite avec Gwenola le 15 septembre
%boxes
**Ce qui nous porte**
112 producteurs à moins de 60 km
Fiche Google des magasins notée 4,6 en moyenne
Des responsables à l'aise devant la caméra (Évron surtout)
---
**Ce qui nous plombe**
Image « cher » citée par 6 clients sur 10 en caisse
Trois comptes Instagram créés par des magasins chacun dans son coin
Aucune vidéo depuis avril
---
**Le vent dans le dos**
Les Reels de recettes cartonnent chez les 25-40 ans du coin
La cantine du lycée d'Évron passe au bio local en janvier
---
**Les nuages**
Un hard-discounter ouvre un rayon vrac à Sablé en novembre
%end
# 02 — La théorie, vite fait
- Un SWOT croise l'interne (forces, faiblesses) et l'externe (opportunités, menaces) : slide du cours de Mme Aubrée
- Une cible n'est pas un persona. Le persona a un prénom, une histoire, des freins
- UGC : user generated content, contenu créé par les utilisateurs eux-mêmes et non par la marque
- SEMrush et Ahrefs sont des suites qui donnent le volume de recherche et la difficulté d'un mot-clé
- Voilà, passons au concret
# 02 — Les voisins de rayon
> Regardés pendant 15 jours, du 1er au 15 septembre
%size 12
| | Bio des Remparts | Coop Épinoche | Verger d'Antan
| Abonnés Instagram | 9 400 | 3 150 | 12 800
| Vidéos chaque semaine | ✔ | | ✔
| Prix affichés dans les posts | | ✔ |
| Producteurs montrés | ✔ | ✔ |
| Réponse en moins de 24 h | | ✔ | ✔
| Jeux concours | ✔ | | ✔
- Personne ne montre à la fois le prix ET le producteur → c'est notre place
- Le Verger d'Antan dit viser 20 000 abonnés fin 2026 dans son rapport annuel. Good for them
# 02 — Ce qu'on m'a demandé, ce que j'en fais
%size 12
| Le besoin | Ce que je vise | Comment on le saura
| Casser l'image « trop cher » | 1 500 clics vers la page « Panier à 20 € » entre le 6 octobre et le 2 novembre, contre 380 le mois d'avant, en mettant le prix dans chaque visuel | Clics (Google Analytics)
| Réveiller Instagram | Passer de 1,9 % à 3,5 % d'engagement moyen au 2 novembre grâce à deux Reels par semaine | Instagram Insights
| Faire venir les 25-40 ans en magasin | Vendre 600 paniers à 20 € | on en parle avec les caisses
| Fidélité | Développer la communauté |
- Ma vision SMART : être LA référence du bien-manger en Mayenne
# 03 — À qui je parle
%size 12
| | Maëlle | Jean-Yves | Solène & Karim
| Âge | 29 ans | 63 ans | 35 et 36 ans
| Dans la vie | infirmière de nuit à Laval | retraité de la SNCF, potager à Évron | parents de deux petits, enseignants au Mans
| Ce qui les fait bouger | manger sain sans y passer une heure | retrouver le goût d'avant, soutenir les paysans | savoir ce qu'il y a dans l'assiette des enfants
| Ce qui les bloque | pense que c'est hors budget | se méfie des réseaux, n'aime pas qu'on le tutoie | la logistique, deux arrêts pour faire les courses
| Où on les croise | Instagram, Reels, entre 14 h et 16 h au réveil | Facebook le matin, page de la commune | Pinterest pour les menus, WhatsApp des parents
- Solène & Karim = les plus gros paniers (62 € en moyenne) mais on les perd depuis le drive d'à côté
# 04 — La boutique digitale
> Trois comptes magasins fermés, un seul compte par réseau. Fait le 22 septembre.
%size 11
| | Instagram @sarrasinsauvage | Facebook Sarrasin Sauvage | Google (7 fiches)
| Photo de profil | épi blanc sur vert | idem | devanture
| Couverture | 6 stories à la une : Paniers, Vrac, Producteurs, Recettes, Magasins, Jobs | photo des 7 équipes, 1640 × 924 | photo du rayon vrac
| Texte | « 7 épiceries bio en Mayenne et Sarthe. Le panier à 20 €, à moins de 60 km. » | histoire du moulin + horaires | description de 740 signes
| Liens | page de liens : panier, magasins, recrutement | site, bouton « Appeler » | itinéraire, site
| Contact | mail + message | mail, téléphone, Messenger | téléphone du magasin
- Catégorie : « Magasin d'aliments naturels » partout
- TikTok : compte réservé, vide pour l'instant
# 04 — À quoi on ressemble
%boxes
**Couleurs**
Vert meule #3F5B3A — la mousse du moulin
Écru #F4EDE0 — le papier kraft, zéro blanc pur
Rouge betterave #8E2443 — uniquement pour le prix
---
**Lettres et images**
Titres : Fraunces. Textes : Work Sans
Mains, terre, lumière du jour. Pas de banque d'images
Le prix toujours en bas à droite, dans une étiquette
---
**Pourquoi**
L'enseigne dit trois choses : proche, franc, gourmand
Franc → le prix se voit
Proche → un visage de producteur sur deux visuels
%end
!palette|La même étiquette sur le post, la story et l'ardoise du magasin
# 04 — Comment on parle
- On vouvoie sur Facebook, on tutoie en story : Jean-Yves nous l'a dit gentiment
- Phrases de 15 mots max. Un verbe, un légume, un prix
- On n'écrit pas « healthy », « détox », « sans culpabilité »
- Humour de marché : oui. Moquerie des supermarchés : non
- Exemple qui passe : « Le poireau de Régis a pris la pluie, pas une ride. 2,90 € le kilo. »
- Exemple refusé : « Offrez-vous une détox d'automne ! »
- Formats : carrousel recette 5 vues, Reel 20 à 30 s, photo seule pour les infos magasin
- Gwenola relit avec cette page sous les yeux
# 04 — Les papiers
- Producteurs et salariés filmés : autorisation signée, valable 2 ans, rangée par magasin (41 signées)
- Enfants : jamais de visage
- Clients en arrière-plan : on floute
- À faire : un point sur la musique des Reels
# 05 — Sous le capot (1)
%boxes
**Avant**
Messages Instagram lus par personne
Réponse moyenne : 2 jours et demi
Bouton « Réserver » qui menait vers une page 404
---
**Après (24 septembre)**
Bouton branché sur la page panier → 404 disparue
Réponse d'absence + 4 réponses enregistrées (horaires, sans gluten, bocaux, drive)
Réponse moyenne : 5 heures
%end
- Pourquoi ces réglages : 31 % des messages demandaient juste les horaires, et le lien mort touchait 120 visiteurs par semaine
!capture|Capture 1 : réglage du bouton et des réponses enregistrées (compte Instagram, 24/09)
# 05 — Sous le capot (2)
%size 12
| Réglage | Choix | Pour quoi faire
| Notifications | mentions et messages oui, likes non ; coupées de 20 h à 7 h 30 | Gwenola recevait 140 alertes par jour
| Qui a le droit | siège : admin ; 7 responsables : éditeurs stories seulement | plus jamais un post « vente canapé » sur la page
| Publication | validation obligatoire avant sortie, pas de republication auto Insta → Facebook | les hashtags passent mal sur Facebook
| Commentaires | filtre de 32 mots, lien masqué par défaut | faux concours reçus en août
!capture2|Capture 2 : rôles de la page, sept éditeurs limités aux stories
# 05 — Sous le capot (3)
- Avant : trois adresses mail pour quatre comptes, dont une à un ancien stagiaire
- Maintenant : une seule adresse, celle du siège, et un dossier partagé pour les fichiers sources
- Les mots de passe étaient sur un post-it à la caisse 2 d'Évron. Ils n'y sont plus
- On travaille en lien avec l'informatique et le webmaster, très bonne ambiance
- RGPD : à voir avec la direction
# 06 — Le mois d'octobre
> Une ligne = un réseau, une colonne = une semaine. Les jours : mardi, jeudi, samedi.
%size 9.5
| Réseau | Pour qui / but | S41 · 6-12 oct. LE PANIER DU MEUNIER | S42 · 13-19 oct. LE PANIER COURGE | S43 · 20-26 oct. LE PANIER DES VACANCES | S44 · 27 oct.-2 nov. LE PANIER SOUPE
| Instagram (3/sem.) | Maëlle / clics panier | mar. Reel moulin 30 s ; jeu. carrousel galettes ; sam. story quiz | mar. Reel découpe de courge ; jeu. carrousel 3 recettes ; sam. story vote | mar. Reel goûter ; jeu. photo Régis ; sam. story Q/R | mar. Reel soupe 12 min ; jeu. carrousel restes ; sam. story bilan
| Facebook (2/sem.) | Jean-Yves / venir au magasin | mar. portrait du meunier ; sam. affiche panier | mar. conseil conservation ; sam. affiche | mar. souvenir de cantine, question ; sam. affiche | mar. portrait de Régis ; sam. affiche
| Google (1/sem.) | gens qui cherchent « bio » à côté / itinéraires | jeu. post offre | jeu. post offre | jeu. post horaires vacances | jeu. post offre
- Fréquence : 6 publications par semaine, dont 2 avec vidéo. Plus = on ne tient pas
- Pinterest : tableaux « menus de la semaine » pour les familles, lancement prévu pendant l'opération
# 06 — Avec quoi
%boxes
**Buffer (gratuit, 3 canaux)**
Choisi parce que Gwenola valide depuis son téléphone sans compte payant
Exemple : les 12 posts d'octobre chargés le 2 octobre en 1 h 40, le brouillon du 14 corrigé par elle à 7 h du matin
---
**Meta Business Suite**
Pour les messages : une boîte pour Insta + Facebook
Exemple : étiquette « bocal cassé » → 9 clients rappelés en octobre
---
**Écartés**
Hootsuite : 99 € par mois, no way
Notion : beau, mais trois magasins n'ouvrent pas les liens
%end
# 06 — Qui met combien
> Le gratuit d'abord (direction), le payant seulement pour les paniers 1 et 4
%size 12
| Poste | Détail | Montant
| Payant — Meta | panier du meunier, 7 jours | 180 €
| Payant — Meta | panier soupe, 6 jours | 170 €
| Sous-total payant | | 350 €
| Organique — matériel | micro-cravate, lampe | 74 €
| Organique — ingrédients | paniers pour les recettes filmées | 96 €
| Organique — impression | QR code sur l'ardoise, 7 magasins | 42 €
| **Total de l'opération** | | **562 €**
- Temps : moi 2 jours et demi par semaine (80 % sur le gratuit), Titouan 3 h, chaque responsable 30 min
# 06 — Le rétroplanning
%size 12
| | S38 | S39 | S40 | S41 | S42 | S43 | S44 | S45
| Comptes remis au propre | X | X | | | | | |
| Tournage moulin + Régis | | X | X | | | | |
| Validation Gwenola | | | X | X | X | X | |
| Mise en ligne | | | | X | X | X | X |
| Pub Meta | | | | X | | | X |
| Relevé des chiffres | | | | X | X | X | X | X
- Tenu : 22 publications sorties le bon jour sur 24
- Cidre dans le panier du meunier : mention sanitaire ajoutée après un mail du siège
# 06 — On se parle
- Jeudi 8 h 45, appel de 15 minutes avec les 7 responsables : qui a quoi en rayon la semaine d'après
- Exemple : le 9 octobre, Évron annonce 300 kg de butternut d'un coup → Titouan part filmer le lendemain, Reel sorti le mardi 14
- Exemple 2 : la compta a refusé « 20 € tout rond » sans le détail TVA, donc étiquette refaite avec elle en une heure
- Tableau Velleda au siège : vert = validé, rouge = attend
# 06 — Ça a bougé
%boxes
**Prévu**
Jeudi 16 : carrousel « 3 recettes de courge spaghetti »
Samedi 25 : affiche panier des vacances
---
**Fait**
Décalé au samedi 18 : camion du producteur en panne, pas de courge en rayon avant le 17
Avancé au vendredi 24 : deux magasins fermés le samedi pour inventaire
---
**Règle**
On ne publie pas un produit qu'on ne peut pas acheter le jour même
%end
# 07 — Fabrication : les formats
%size 12
| Contenu | Réseau | Dimensions | Poids / durée
| Reel | Instagram | 1080 × 1920, mp4 | 20 à 30 s, moins de 60 Mo
| Carrousel | Instagram | 1080 × 1350, png | 5 vues
| Affiche | Facebook | 1200 × 1500, jpg | 400 Ko
| Post offre | Google | 1200 × 900, jpg | 1 image, 300 signes
- Zone de sécurité en haut et en bas du Reel : le prix était caché par le bouton la première fois
# 07 — Fabrication : les outils
- Canva, CapCut, Firefly : on a toute la panoplie, en version gratuite
- Une IA générative fabrique une image à partir d'une consigne écrite, le prompt ; plus la consigne est précise, plus l'image est fidèle
- Titouan préfère son vieux logiciel de 2012, on ne discute plus
- Je ferai un tuto vidéo pour les sept magasins en décembre
- L'imprimante à étiquettes date de l'ouverture d'Évron, elle a son caractère
# 07 — Fabrication : un Reel, à l'oreille et à l'œil
- Texte incrusté sur toutes les vidéos, relu à la main, en gros (taille 60)
- Taille 60 parce qu'en dessous, au soleil sur le parking, on ne lit rien
- L'audiodescription, on en parlera à la direction
- L'entreprise a un label RSE depuis 2021 et un comité éco-geste ; nos contenus seront bientôt éco-conçus
# 07 — Fabrication : l'article
%boxes
**Titre**
Panier bio à 20 € à Laval : ce qu'il y a dedans
**Chapô**
Un panier bio à 20 €, à Laval, pour quatre repas : c'est possible avec des légumes ramassés à moins de 60 km. On vide le sac devant vous.
**Inter**
Combien coûte le même panier ailleurs ?
---
**Mes notes**
Requête visée : panier bio Laval
À placer aussi : légumes locaux Mayenne
Suite de l'article : pas écrite, faute de temps
Balises : à voir avec le webmaster
%end
# 07 — Quatre posts sortis
%boxes
**Instagram, mardi 7 octobre, Reel**
3 kilos de farine, 2 litres de cidre, 1 meunier qui chante faux. 🌾 Le panier du meunier est là : 20 €, tout vient de @moulin.duvivier (14 km). Lien en bio pour réserver le tien ! #PanierA20 #MayenneGourmande
---
**Facebook, samedi 11 octobre, affiche**
Vous avez jusqu'à ce soir, 19 h, pour le panier du meunier. Galettes pour quatre, cidre, beurre d'Évron. 20 €, dans nos sept magasins. Appelez le vôtre avant de passer. www.sarrasinsauvage.example/panier
%end
# 07 — Quatre posts sortis (suite)
%boxes
**Instagram, samedi 18 octobre, carrousel**
La courge spaghetti ne fait pas de spaghettis. Elle fait mieux. 🎃 3 recettes, 20 minutes, 2,40 € le kilo. Enregistre pour dimanche. #CourgeAddict #PanierA20
---
**Google, jeudi 30 octobre, offre**
Panier soupe : poireaux, pommes de terre, courge, croûtons. 20 € jusqu'au 2 novembre. Retrait au magasin du Mans Jacobins.
%end
- Les hashtags : deux à nous (#PanierA20, #TourDuPanier), deux locaux (#MayenneGourmande, #LeMansMaVille), pas plus de 4
# 08 — Le payant
%boxes
**La pub du panier du meunier**
Format : vidéo courte, sous-titrée, tournée au moulin
Texte : « Quatre repas, 14 kilomètres, 20 €. Le panier du meunier, cette semaine seulement. »
Bouton : Réserver
---
**La pub du panier soupe**
Format : carrousel, un légume par carte, prix sur la dernière
Texte : « La soupe est à 20 €. Les quatre soirs sont compris. »
Bouton : En savoir plus
%end
- Même étiquette, même prix, même page d'arrivée que le gratuit : on ne doit pas sentir la couture
# 08 — Le payant : à qui
%size 12
| | Panier du meunier | Panier soupe
| Où | 12 km autour de Laval et Mayenne | 8 km autour des deux magasins du Mans
| Âge | 25-40 | 28-45
| Intérêts | cuisine maison, AMAP, randonnée | batch cooking, parentalité
| Exclus | abonnés de la page | acheteurs du panier 1 (liste caisse)
- Réglé dans le Gestionnaire de publicités : objectif trafic, enchère auto, plafond 26 € par jour
- Pixel pas posé, donc on ne voit pas ce que les gens font après
# 08 — Le gratuit, mais bien rangé
- Affiche du samedi repostée dans 4 groupes Facebook de communes (Évron, Sablé, Mayenne, Bonchamp), avec accord des admins
- Newsletter : un envoi le jeudi 9 à toute la base (2 950 adresses)
- On verra l'effet sur la portée quand on aura plus de recul
# 09 — Les clients qui parlent pour nous
- Jeu #TourDuPanier : tu postes ton plat fait avec le panier, on en choisit un par semaine, on offre le suivant
- 37 photos reçues en 4 semaines, 11 remises dans nos stories
- La plus belle : un dahl de butternut servi dans un casque de vélo (propre)
- Pas de pub avec ces photos pour l'instant
- Il faudra demander l'autorisation avant de republier, on fera un petit formulaire
# 09 — Influence
- Budget influence : zéro
- Une créatrice de Laval (11 000 abonnés) nous a écrit : 450 € le Reel. Refusé
- Un jour : identifier 10 micro-influenceurs food en Pays de la Loire
# 10 — Charte de modération
> (slide à finir avec Gwenola, la version d'avant parlait surtout du forum du comité d'entreprise)
# 11 — Les chiffres
> Sources : Instagram Insights, Meta Business Suite, Google Analytics 4. Relevés le lundi matin.
%size 12
| | S41 | S42 | S43 | S44
| Comptes touchés (Insta) | 8 900 | 14 200 | 6 100 | 11 700
| Engagement moyen (Insta) | 2,8 % | 4,4 % | 2,1 % | 3,9 %
| Clics page panier | 410 | 520 | 190 | 560
| Coût par clic (pub) | 0,44 € | | | 0,39 €
| Nouveaux abonnés | 96 | 171 | 38 | 120
- 1 680 clics au total : on voulait 1 500, ok
- Engagement du mois : 3,3 %, il manque 0,2 point
- Nouveaux abonnés : 425, personne ne m'en demandait
# 11 — La courbe
!courbe|Clics par semaine vers la page « Panier à 20 € »
- S42 : la courge. Le Reel découpe fait 9 800 vues à lui seul, sans un euro
- S43 : vacances, deux magasins fermés, on le paye
- S44 : pub + soupe, coût au clic en baisse
# 11 — Ce que ça dit
%boxes
**Marche**
Geste + prix dans les 3 premières secondes
Le mardi 14 h 30 (Maëlle se réveille)
Le nom d'un producteur dans le titre
---
**Marche pas**
La photo seule de Régis : 1,2 % d'engagement
Le quiz : 14 réponses
Facebook le mardi matin : 210 personnes touchées
%end
- Conclusion : plus de vidéo de gestes, moins de photos posées
# 11 — Changé en route
- Semaine 43 → 44 : la photo du jeudi remplacée par un Reel, parce que la photo faisait 1,2 % contre 4,4 % pour le Reel courge
- Le post Facebook du mardi matin passé à 18 h 15 après les 210 personnes touchées et le mot de trois clientes (« on lit ça en rentrant »)
- Prix agrandi dans l'étiquette : retour des caisses, les gens croyaient que c'était 20 € le kilo
# 11 — Actions correctives
| Problème | Action | Exemple | Impact
| à compléter | | |
| | | |
# 12 — Et après ?
- Continuer la dynamique
- Aller plus loin sur l'engagement
- Tester de nouveaux formats
- TikTok ? À étudier
- Un vrai plan de relance sera présenté en janvier
# 12 — Bonus : ma mission d'avant
- En BTS j'avais géré le compte d'un salon de tatouage : objectif 500 abonnés en 2 mois, atteint en 7 semaines
- Persona de l'époque : Steeve, 24 ans, barbier, aime les carpes japonaises, a peur des aiguilles
- Rien à voir, mais c'est là que j'ai compris qu'une story le dimanche soir ça marche
# 12 — Ce que je retiens
- Une épicerie, c'est 7 équipes et donc 7 avis sur la couleur du logo
- J'aurais dû commencer par les caisses : c'est elles qui savent
- J'ai surestimé le nombre de formats qu'on peut tenir
- Et sous-estimé les courges
# Annexe A — Extrait du carnet
- 22 sept. : fermeture des trois comptes, larmes à Sablé
- 24 sept. : le bouton marche
- 9 oct. : butternut
- 14 oct. : Reel à 9 800 vues, gâteau
- 20 oct. : tout le monde est en vacances sauf moi
- 2 nov. : fin. Je dors
# Annexe B — Mini lexique
- Reach : personnes touchées, à ne pas confondre avec les impressions
- CTR : nombre de clics divisé par le nombre d'affichages, un bon taux tourne autour de 1 %
- Alt text : texte qui décrit l'image pour les lecteurs d'écran, à renseigner à chaque publication
- Hook : accroche, les trois premières secondes
# Annexe C — Lu, vu
- Cours de Mme Aubrée, support « produire et diffuser », 2025
- Observatoire du commerce bio des Pays de la Loire, note de printemps
- Podcast « Caisse centrale », épisode sur les coopératives
- Aide en ligne de Buffer et de Meta
"""
