"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=26 **Le Bigorneau bavard**
=15 Une petite maison de livres pour enfants, et comment on en parle
=12 Lisandre Vautrot
=11 Dossier professionnel – septembre 2025
%pagebreak
# Ce qu'on trouvera ici
%toc
1|Avant de tourner la page|3
1|La maison|3
1|Garder l'œil ouvert|3
1|Où en est-on ?|4
1|Vers qui, vers quoi|5
1|La saison des mouettes|5
1|Payer pour être vu|6
1|Ce que ça a donné|8
1|Écrire pour être trouvé et pour être aimé|8
1|Les gens|10
1|La boutique et le carnet|10
1|Ce que je changerais|11
1|Livres et liens|11
%end
%pagebreak
# Avant de tourner la page
Je suis venue aux livres par la fenêtre : dix ans au guichet d'une compagnie de ferries, une fermeture de ligne, un bilan de compétences. Le Bigorneau bavard m'a prise parce que je savais calmer une file d'attente. J'y suis depuis janvier, trois jours par semaine. Merci à Rosalie, à Firmin, à la stagiaire qui a corrigé mes captures, et à mon ancien chef qui a relu ce texte sur un quai.
Le rayon jeunesse se porte plutôt bien : un livre sur quatre vendu en France s'adresse aux enfants et aux adolescents, et le chiffre d'affaires du secteur dépasse 350 millions d'euros selon un syndicat professionnel. Nous en représentons une miette.
# La maison
Le Bigorneau bavard publie des albums pour les 3-8 ans depuis 2012, à Boulogne-sur-Mer. Rosalie choisit les textes, Firmin fabrique et vend. Neuf titres par an, 31 au catalogue, 11 800 exemplaires écoulés en 2024, dont plus de la moitié entre octobre et décembre. Les deux fondateurs ont mis au pot 22 000 € au départ ; en 2025 ils dépensent 47 000 € en impression, 19 500 € en droits d'auteur et 6 200 € de salons.
Le titre du printemps s'appelle *La Nuit des mouettes*, de l'autrice Odile Brasme : une petite fille compte les oiseaux au lieu de dormir. Il est sorti le 3 avril 2025, à 14,90 €. C'est lui que l'on m'a demandé de porter.
Le mot d'ordre de Rosalie : « Je veux qu'on nous commande des livres sans passer par le géant, et que les bibliothécaires sachent que l'on existe. »
# Garder l'œil ouvert
**Ce que je me suis demandé d'abord.** Pourquoi surveiller ? Pour choisir nos dates de sortie et ne pas arriver le même jour que trois autres albums de la mer. Quoi ? Les parutions, les prix littéraires, ce que disent les lectrices. Quand ? Le mardi matin, pendant une heure et demie. Le reste, je l'ai découvert en faisant.
**Comment je cherche.** Taper un mot dans un moteur ne donne que de la publicité. Je combine donc des opérateurs : les guillemets pour "album sur la nuit", le signe moins pour enlever les marchands, *site:* pour fouiller les catalogues des médiathèques, *filetype:pdf* pour trouver les listes de lecture des académies. Trois robots travaillent à ma place : une alerte Google sur le nom de la maison, un agent de surveillance de pages (Distill) qui me prévient quand les sites de cinq éditeurs changent, et Inoreader, où des règles trient 26 flux par mots-clés : « album jeunesse », « peur du noir », « mer », « sélection maternelle ».
**À qui je me fie.** Une information n'entre dans mon cahier que si je sais qui l'a écrite, quand, et ce qu'il y gagne.
- La revue du Centre national de la littérature pour la jeunesse : critiques signées, pas de publicité, très fiable.
- Le baromètre annuel sur les achats de livres du Centre national du livre : méthode publiée, échantillon donné.
- Les blogs de bibliothécaires, quatre que je lis vraiment : subjectif, mais ce sont nos acheteuses.
- Les chiffres des éditeurs eux-mêmes : à prendre avec des pincettes, toujours recoupés avec Firmin.
Résultat le plus utile : en février j'ai vu que deux gros éditeurs sortaient un album de phare la première semaine de mars. Nous avons décalé au 3 avril.
# Où en est-on ?
## Les voisins
Deux maisons nous ressemblent. **Plume de goéland**, à Saint-Malo, vend surtout dans les boutiques de musées et poste de belles photos sans jamais répondre à personne. **Grand large et petites bottes**, à Lille, fait le contraire : des vidéos de lecture chaque soir, beaucoup d'humour, 18 000 abonnés, mais des livres plus chers. On est entre les deux, en plus petit. Je ferai un vrai tableau des concurrents pour la rentrée.
## Nous, regardés sans pitié
**Ce que nous faisons bien**
- Des illustrations que l'on reconnaît de loin ; les lectrices nous envoient des photos de chambres décorées
- Une autrice qui lit à voix haute comme personne
- Une boutique en ligne à nous, déjà payée
**Ce qui boite**
- Trois publications par mois, sans suite dans les idées
- Aucune photo de parents en train de lire, seulement des couvertures
- Frais de port de 5,40 € pour un livre à 14,90 €
**Ce qui nous pousse**
- La lecture du soir est devenue un sujet de conversation chez les parents, et dans la presse
- Les écoles de la côte montent un prix des maternelles dont le thème 2025 est la nuit
**Ce qui peut nous faire mal**
- Le géant américain livre en un jour
- Le papier a encore augmenté de 9 % en janvier
De là viennent trois décisions. Puisque notre autrice lit bien et que nos photos sont froides, la voix d'Odile sera partout ce printemps. Puisque les frais de port tuent la vente, on propose le retrait chez onze libraires amis. Puisque le prix des maternelles tombe en juin, on vise d'abord les bibliothécaires, ensuite les parents.
Un sommaire de stage parlerait de matrice SWOT, outil qui répertorie les atouts et les handicaps d'une entreprise ; je préfère mes quatre paquets.
## Le monde autour
Rosalie tenait à ce que nos choix se rattachent aux dix-sept objectifs de l'ONU. J'en ai gardé trois, et chacun a donné un axe de travail :
- l'objectif 4 (éducation de qualité) : la version audio de l'album est offerte aux classes, et nous en parlons une fois par mois ;
- l'objectif 12 (consommation responsable) : on vend d'abord les exemplaires défraîchis à moitié prix, au lieu de les pilonner, avec un rendez-vous « livres cabossés » chaque dernier vendredi ;
- l'objectif 5 (égalité) : la moitié au moins des personnages montrés dans nos publications sont des filles qui agissent, je tiens le compte dans mon tableau.
Pour la responsabilité de l'entreprise elle-même, nos livres sont imprimés à 90 km sur un papier certifié. C'est à peu près tout pour le moment.
# Vers qui, vers quoi
## Nos lectrices
%box 14
**Hermine, 36 ans, bibliothécaire à Calais
Elle commande 400 albums par an avec un budget serré et prépare les séances du mercredi.
Ce qui l'anime : dénicher ce que les autres n'ont pas, faire venir une autrice.
Ce qui la fatigue : les catalogues de 80 pages et les commerciaux pressés.
Elle lit ses courriels à 9 h, va sur Facebook pour les groupes de collègues, jamais le soir.
%end
Et puis il y a Bastien, 33 ans, papa d'une fille de 4 ans. Il fait l'histoire du soir parce que sa compagne travaille de nuit à l'hôpital. Il cherche des livres qu'il aura envie de relire quarante fois, suit deux comptes de pères sur Instagram et achète sur son téléphone à 22 h.
D'après mon cours, un persona comporte toujours un nom, une photo, des objectifs et des freins, et il convient d'en créer au moins deux par produit.
## Ce qu'on veut obtenir
Trois promesses faites à Rosalie en mars. La première : vendre 350 exemplaires de La Nuit des mouettes sur notre boutique entre le 3 avril et le 30 juin 2025, contre 90 pour l'album de l'an passé ; c'est faisable avec le retrait en librairie, et c'est ce qu'elle demande, des ventes sans intermédiaire. La deuxième : inscrire 120 bibliothécaires à la lettre d'ici au 15 juin 2025 ; nous en avons 34, et les onze libraires nous donnent leurs contacts ; c'est la clé du prix des maternelles. La troisième, plus molle : doubler nos abonnés Instagram, qui sont 1 310.
Rosalie a ajouté une ambition SMART, au sens d'intelligente m'a-t-elle dit : faire grandir l'amour de la lecture dans toute la région, durablement.
Je découpe donc le public en deux : les prescripteurs (bibliothécaires, enseignantes, libraires) et les familles avec un enfant de 3 à 6 ans. On utilisera la lettre, Instagram, Facebook, le bouche-à-oreille, la publicité.
# La saison des mouettes
## Le plan
Le contexte est simple : un livre neuf, une maison inconnue, deux mois avant le prix. Aux bibliothécaires nous disons « une autrice qui vient, une heure qui se tient », par la lettre et sur Facebook. Les familles, elles, sont sur Instagram.
| Quoi | Qui | Avec quoi
| Lecture filmée en six épisodes | Odile et moi | Mon téléphone, un micro prêté
| Dossier pour les bibliothécaires | Rosalie | 4 pages, 60 exemplaires imprimés
| Retrait en librairie | Firmin | Onze conventions signées
| Annonces | Moi | 420 €
## Semaine après semaine
Notre ligne tient en trois tiroirs : la **voix** (Odile lit), l'**atelier** (comment un livre se fabrique) et la **chambre** (chez les lecteurs). On vouvoie les professionnelles, on tutoie les parents, on n'emploie ni diminutif ni « trop chou ». Pas d'enfant de face, jamais sans papier signé.
**Semaine du 31 mars**
- Mardi 1er avril, Instagram, photo : l'atelier, une mouette à trois pattes (le faux dessin du 1er avril)
- Jeudi 3 avril, Instagram et Facebook, vidéo d'une minute : la voix, première page du livre
- Vendredi 4 avril, lettre aux bibliothécaires : l'atelier, le dossier et les dates d'Odile
**Semaine du 7 avril**
- Lundi 7 avril, Facebook, album de cinq photos : l'atelier, le choix des bleus
- Mercredi 9 avril, Instagram, story : la chambre, « montre-nous ta lampe de nuit »
- Vendredi 11 avril, Instagram, vidéo : la voix, épisode 2
**Semaine du 14 avril**
- Mardi 15 avril, Instagram, carrousel : la chambre, cinq coins lecture envoyés par des parents
- Jeudi 17 avril, Facebook, vidéo : la voix, épisode 3
**Semaine du 21 avril**
- Mercredi 23 avril, Instagram et Facebook, direct : la voix, soirée avec Odile
- Vendredi 25 avril, Instagram, photo : l'atelier, les livres cabossés
## Les faire venir sans les pousser
Plutôt que d'acheter toutes les visites, j'ai construit un chemin. Un parent qui tape une question sur le coucher tombe sur le carnet de la boutique ; il y trouve un coloriage des mouettes à imprimer, contre son adresse ; il entre alors dans une suite de quatre courriels programmés dans Brevo : le coloriage tout de suite, l'histoire de l'autrice deux jours après, un extrait sonore le cinquième jour, puis un code de retrait gratuit le neuvième, qui n'est envoyé qu'à ceux qui ont ouvert l'extrait. En trois mois, 286 personnes sont entrées et 41 ont acheté, sans que je touche à rien.
Pour la planète, il faudra aussi que j'allège notre manière de publier, je n'ai pas commencé.
# Payer pour être vu
## Quelle annonce pour qui
Le but était la vente, et Bastien achète au téléphone le soir. J'ai donc pris, dans une campagne de ventes Meta, la vidéo verticale de 20 secondes avec la voix d'Odile, réservée aux parents d'enfants de 3 à 6 ans dans le Pas-de-Calais, la Somme et le Nord, diffusée de 19 h à 23 h. Pour Hermine, une annonce à formulaire sur Facebook, en semaine le matin, visant les métiers de la bibliothèque : elle n'a pas à quitter le réseau pour recevoir le dossier. Le carrousel de couvertures a été rejeté après un essai de 30 € : on y voyait trop de livres et personne ne cliquait.
Les captures d'écran des réglages seront jointes en annexe.
## Quatre marches
Une lectrice ne passe pas de l'ignorance au panier. Voici comment chaque marche a été occupée.
| Marche | Ce que nous avons fait | Ce que nous attendions
| A – se faire remarquer | Vidéo de 20 secondes dans le fil, large public | Des vues jusqu'au bout
| B – donner une image de la maison | Trois portraits de l'atelier montrés à ceux qui avaient vu la vidéo | Qu'ils retiennent notre nom
| C – nouer le fil | Story « montre-nous ta lampe de nuit », réponses en message par Odile | Des conversations
| D – faire passer à l'acte | Annonce avec code de retrait, limitée aux visiteurs de la boutique | Des commandes
## À côté de la publicité
Trois renforts. **Les libraires affiliés** : chacun des onze a un lien à son nom et touche 10 % sur les commandes qu'il amène, soit 64 ventes. **Les courriels** de la suite programmée. **Trois comptes de lectrices**, choisis avec Rosalie :
| Compte | Public | Pourquoi elle | Ce qui a été convenu
| Histoires sous la couette | 9 400 abonnés, mères de la région de Lille | Ses avis sont longs et sincères, 6 % de réactions | Un livre offert, avis libre
| La maîtresse à bottes | 5 100 abonnés, enseignantes de maternelle | Elle prépare le même prix | Une séance avec Odile
| Papa lit | 12 700 abonnés, pères | Le seul à parler aux pères du soir | Une vidéo payée 120 €
## Les mots qu'on achète
Sur Google, j'ai préparé une liste de mots à acheter : « livre peur du noir », « album mer maternelle », « livre 4 ans coucher ». La campagne n'a pas encore été chiffrée.
## Ce que cela a coûté
| Poste | Dépense
| Annonces Meta | 420 €
| Vidéo de Papa lit | 120 €
| Dossiers imprimés et timbres | 96 €
| Commissions des libraires | 95 €
| **Ensemble** | **731 €**
# Ce que ça a donné
## Ce que je regarde
Je suis quelques chiffres, dans un carnet : le nombre de personnes abonnées, les j'aime, le taux de clic de nos annonces, la part de gens qui repartent aussitôt. Je n'ai pas fixé de valeur à atteindre, c'était la première fois.
## Avant, après
Cette page a été montrée à Rosalie et Firmin le 4 juillet, autour d'un plateau de bulots. Le « avant » est le printemps 2024, avec l'album précédent ; le « après » est le printemps 2025.
| | 3 avril - 30 juin 2024 | 3 avril - 30 juin 2025 | Écart
| Exemplaires vendus sur la boutique | 90 | 377 | + 287
| Visites de la boutique | 2 150 | 7 930 | × 3,7
| Bibliothécaires inscrites | 34 | 131 | + 97
| Abonnés Instagram | 1 310 (au 1er mars 2025) | 2 204 | + 894
| Taux de clic des annonces | Pas d'annonce | 1,9 % | –
!ventes|Ventes sur la boutique, par quinzaine
Ce qui saute aux yeux : les ventes ont quadruplé alors que les visites n'ont fait que ×3,7, donc les visiteurs achètent un peu plus facilement. La bosse de fin avril, c'est le direct ; celle de mi-juin, le prix des maternelles, où nous avons fini deuxièmes.
## Est-ce que ça valait la peine ?
J'ai refait le calcul avec Firmin. Il reste 6,30 € sur chaque exemplaire une fois payés l'imprimeur et l'autrice. Les 287 exemplaires de plus que l'an dernier rapportent donc 1 808 €. On retire les 731 € dépensés, il reste 1 077 €, soit 1,47 € gagné pour chaque euro mis. Mon temps n'est pas compté, si on le compte on est à peine à l'équilibre, je l'ai dit.
# Écrire pour être trouvé et pour être aimé
## Un article de bout en bout
L'article « Peur du noir : six livres qui aident vraiment » a été écrit pour être lu par les moteurs autant que par les parents. La requête visée, « livre peur du noir », est dans le titre, dans l'adresse, dans les cinquante premiers mots et dans deux intertitres ; le texte fait 1 150 mots, avec un résumé de 150 signes pour la page de résultats et quatre liens vers d'autres pages du carnet. Publié le 18 mars, il est passé de la cinquième à la première page en sept semaines.
| Mots larges | Recherches par mois | Mots précis, à plusieurs | Recherches par mois
| album jeunesse | 5 400 | album jeunesse sur la mer maternelle | 210
| livre enfant 4 ans | 8 100 | livre pour enfant de 4 ans qui ne veut pas dormir | 170
| peur du noir | 3 600 | livre peur du noir 3 ans | 590
Les mots larges nous servent de repère ; on ne se bat que sur la colonne de droite.
## Raconter
Nos six vidéos forment une histoire. La petite fille (l'héroïne) veut dormir mais les mouettes crient ; épisode après épisode un obstacle se dresse (la lampe casse, le vent se lève), un allié arrive (le gardien du port), et l'on ne sait qu'au sixième si elle s'endort. Chaque épisode s'arrête sur une question en suspens. Pour la maison j'ai employé le même ressort : le jour où l'imprimeur a livré 800 couvertures vertes au lieu de bleues, raconté en trois stories, de la catastrophe au sauvetage.
## Deux textes publiés
%box 14
**Instagram, 11 avril, 20 h 45
Ce soir, la lampe de Lou casse. Et dehors, elles sont quarante-deux. 🌙
Bastien nous écrit : « Pour la première fois, je n'ai pas redouté l'heure du coucher. » On ne pouvait pas rêver mieux. L'épisode 2 est là, avec la voix de @odile.brasme.
Tu veux la suite ? Abonne-toi, c'est vendredi prochain.
#albumjeunesse #histoiredusoir #LaNuitDesMouettes
Vidéo verticale, 58 secondes
%end
%box 14
**Facebook, groupe de bibliothécaires, 22 avril
Bonjour à toutes et à tous. Odile Brasme peut venir lire dans vos murs avant le 15 juin : une heure, vingt enfants, un tapis suffit. Le défraiement est limité au trajet.
Il reste sept dates. Réservez la vôtre en nous écrivant : bigorneau.example/odile
%end
À l'une on parle au creux de l'oreille, à l'autre on donne la durée, le nombre d'enfants et le prix : une professionnelle décide sur des faits. Les deux textes sont de moi, et je les ai fait relire chacun par une personne du public visé avant l'envoi.
## Faire parler de la maison, au bon moment
Le 12 mai, la radio locale annonce que la ville veut effaroucher les mouettes du port avec des faucons. Le lendemain à 7 h 30 nous publions un faux communiqué des mouettes, signé de l'héroïne : « Nous demandons un délai, la petite n'a pas fini de compter. » Le quotidien l'a repris, 1 240 partages, notre record.
Le reste de l'année, je mets en avant ce que les autres disent de nous : la deuxième place au prix des maternelles, avec la photo du diplôme dessiné par les enfants ; la critique de la revue de littérature jeunesse, citée et sourcée ; l'imprimeur, qui explique pourquoi il garde nos encres à part. Cela installe l'idée d'une maison soigneuse.
Les sous-titres seront ajoutés aux vidéos quand nous aurons l'abonnement adapté. Aujourd'hui les contenus doivent être accessibles à tous, c'est une obligation morale.
# Les gens
## Ce qu'on dit de nous
J'ai tapé le nom de la maison dans Google et noté ce qui sort : 4,6 sur 5 pour 23 avis, et deux articles. Je n'ai pas su classer le reste.
## D'une poignée à un cercle
Le cercle a grandi sans tricher : pas d'abonnés achetés, pas de jeux-concours à répétition, comme nous l'avions écrit dans la ligne. Chaque message reçoit une réponse en moins d'un jour ouvré, signée. Les parents qui envoient une photo de leur coin lecture reçoivent une carte d'Odile ; 52 sont devenus des habitués et 14 nous servent de comité de lecture. C'est ainsi que nous sommes passés de 1 310 à 2 204, et que les bibliothécaires ont créé leur propre fil de discussion.
## Une soirée en direct
Le mercredi 23 avril 2025 à 20 h 30, Odile a ouvert sa table à dessin, en direct sur Instagram et Facebook. Le but était d'obtenir 60 inscriptions à la lettre et de faire voter le public sur la couverture du prochain album. Il y a eu 212 personnes au plus fort, 74 inscriptions et 390 votes. À trois reprises, Rosalie a affiché la consigne à l'écran : « Votez pour le bleu ou le jaune, puis laissez votre adresse pour recevoir le résultat. » Dix livres ont été envoyés aux votants tirés au sort.
On m'avait parlé de plan de crise. Nous n'en avons pas eu besoin. Une dame a trouvé nos mouettes « laides », nous étions d'accord entre nous pour ne rien répondre.
# La boutique et le carnet
## Les comptes
J'ai remis à plat les comptes avant le lancement, en partant de ce qu'on voulait : vendre et parler aux prescripteurs. Instagram est passé en compte professionnel, catégorie « éditeur », avec bouton de commande et boutique reliée au catalogue, messages d'accueil automatiques et mots grossiers filtrés ; sur Facebook, le bouton principal est devenu « Nous écrire », la page est liée à deux groupes de bibliothécaires et les avis sont ouverts. La double authentification est activée pour nous trois.
## Le carnet
Le blog, que nous appelons le carnet, tourne sous WordPress. J'ai installé une extension de référencement et rempli les titres des six pages principales. Je n'ai pas encore regardé la vitesse ni les liens cassés. Le RGAA est le référentiel général d'amélioration de l'accessibilité, il s'applique surtout aux services publics.
Pour les droits, chaque illustration est créditée et Odile a signé une cession pour les extraits mis en ligne. La page des mentions est en cours.
## Le passage en revue
Avec Firmin nous avons relu la boutique et le carnet, ligne à ligne, le 17 juin.
| Ce qu'on examine | Technique ou usage | Constat | Défaut possible
| Certificat de sécurité et sauvegardes | Technique | Valide, sauvegarde hebdomadaire | Expiration oubliée
| Temps d'affichage de l'accueil | Technique | 4,8 secondes | Abandon
| Formulaire de contact | Usage | Fonctionne | Messages dans les indésirables
| Recherche dans le catalogue | Usage | Ne trouve pas les autrices par leur prénom | Recherche vide
| Paiement et code de retrait | Usage | Code refusé avec une majuscule | Panier perdu
| Mises à jour des extensions | Technique | Trois en retard | Faille
| Inscription à la lettre | Usage | Double envoi de confirmation | Agacement
Le code en majuscules a été réparé tout de suite. Pour le reste nous verrons avec le prestataire.
# Ce que je changerais
Moi, d'abord. J'ai trop attendu avant de demander les chiffres, et j'écris encore comme on parle au micro d'un ferry. Mes points forts sont la voix et le calme ; mes points faibles, l'orthographe des accents et la patience avec les logiciels. En 2026, je voudrais apprendre le montage.
Pour la maison, Rosalie et Firmin doivent décider s'ils gardent neuf titres par an ou s'ils descendent à sept. La suite de leur programme : remise du manuscrit en octobre, épreuves en décembre, impression en février. Moi je pense qu'il faut continuer comme cela et faire confiance aux lecteurs.
# Livres et liens
- Un manuel de communication du livre, édition 2022, lu en entier.
- Le baromètre sur les achats de livres, édition 2025.
- Le cours de la formation, notes personnelles.
- Aide en ligne de Brevo, de Meta et de WordPress.
- *La Nuit des mouettes*, Odile Brasme, Le Bigorneau bavard, 2025.
"""
