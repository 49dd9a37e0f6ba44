"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Hydralys, laboratoire d'analyses d'eau et de sol**
=15 Produire, animer, configurer : dossier de mises en situation 3, 4 et 5
=12 Candidat : Ludovic Peyrachon – promotion 2025-2026
%pagebreak
# Table des matières
%toc
1|1. Le contexte|2
1|2. Écrire pour le web|2
2|2.1 Le référencement naturel|3
2|2.2 Le storytelling|4
1|3. Les contenus|4
2|3.3 Newsjacking : notre exemple|5
1|4. La communauté et la réputation|5
1|5. Les comptes et le blog|7
2|5.4 Audit RGAA|9
1|6. La grille de contrôle|9
1|7. Et après ?|10
%end
%pagebreak
# 1. Le contexte
Hydralys est un petit laboratoire indépendant de Haute-Loire. Fondé en 1989 par deux soeurs, Mireille et Agnès Combet, dans la cuisine de leur grand-mère qui ne voulait plus boire au puits, il a déménagé quatre fois avant d'arriver dans la zone artisanale de Brives-Charensac. Il emploie aujourd'hui quatorze personnes, dont huit à la paillasse. Les deux tiers des 1,9 million d'euros de chiffre d'affaires viennent des communes et des industriels ; le reste, c'est ce qui m'intéresse : les particuliers qui ont un puits, une source, un potager, et les maraîchers.
Je suis entré chez Hydralys comme préleveur en 2016. J'ai fait des kilomètres avec une glacière dans le coffre. Une hernie m'a obligé à m'asseoir, et la direction m'a proposé de reprendre la communication, que personne ne faisait. Merci à Mme Combet pour sa confiance, et à Houria, informaticienne à mi-temps, sans qui le blog serait encore en panne.
Il y aurait en France plus d'un million de puits et forages domestiques déclarés, et un tiers de leurs propriétaires n'auraient jamais fait contrôler leur eau. Le laboratoire voudrait passer de 420 à 600 analyses de particuliers en 2026. Les gens nous trouvent mal : ils cherchent sur internet, tombent sur de gros laboratoires et prennent un kit à 19 € sur une place de marché.
Le travail a été fait de novembre 2025 à avril 2026. Tout n'a pas été terminé.
# 2. Écrire pour le web
## 2.1 Le référencement naturel
Le référencement naturel (SEO) regroupe les techniques qui permettent à une page d'être bien placée dans les résultats d'un moteur de recherche. J'ai travaillé sur une page : celle de l'analyse de l'eau de puits, qui existait mais faisait douze lignes et dont le titre était « Prestation 4 ».
J'ai choisi un seul mot-clé cible pour cette page : **analyse eau de puits**. Il est tapé environ 1 900 fois par mois d'après l'outil gratuit que j'ai utilisé, avec une concurrence moyenne, et c'est mot pour mot ce que les gens disent au téléphone. Autour, j'ai rangé le vocabulaire qui doit apparaître naturellement dans le texte :
| Ce qu'on redoute | Ce qu'on mesure | Ce qu'on fait
| eau trouble, goût de terre, odeur d'œuf, dépôt orange | nitrates, bactéries, Escherichia coli, dureté, pH, fer, pesticides | prélèvement, flacon stérile, glacière, rapport, potabilité, margelle
Ensuite j'ai réécrit. Le titre affiché dans Google est devenu « Analyse eau de puits : prix, délai, mode d'emploi | Hydralys », la description fait 148 caractères et se termine par le prix. Le mot-clé est dans le titre principal, dans la première phrase et dans deux des cinq intertitres, jamais plus de neuf fois pour 1 050 mots. Les intertitres sont les questions que l'on nous pose (« Combien ça coûte ? », « Comment remplir le flacon ? »). J'ai ajouté trois liens vers d'autres pages du site, un lien vers le site du ministère, et j'ai rebaptisé les images (« flacon-sterile-analyse-puits.jpg » au lieu de « IMG_2231 »).
> Votre puits est clair, frais, et votre grand-père en a bu toute sa vie. Une analyse d'eau de puits ne dit pas le contraire : elle dit ce que l'œil ne voit pas.
En novembre la page était en 38e position sur cette requête ; mi-mars elle était 11e, et le nombre de visites venues de Google sur cette page est passé de 22 à 164 par mois.
Pour les autres pages j'ai dressé une première liste : *laboratoire analyse eau*, *analyse de sol*, *analyse potabilité*, *test nitrates*. Ce sont des mots très demandés et donc très disputés. Je n'ai pas eu le temps de chercher des expressions plus longues.
## 2.2 Le storytelling
Le storytelling, ou mise en récit, est l'art de raconter une histoire pour transmettre un message. Il existe des techniques éprouvées : le voyage du héros, la structure en trois actes, l'effet miroir, la boucle ouverte. Une marque qui raconte est une marque dont on se souvient. Nous pourrions nous en inspirer car l'histoire des deux soeurs est belle.
Sur la page du puits, j'ai préféré dire clairement ce que le client y gagne : il n'a pas à se déplacer, le flacon arrive par la poste ; le rapport tient en une page au lieu de six ; il coûte 89 € au lieu de 140 € chez un concurrent à Lyon. Pour le reste, ce que l'on ressent en le lisant, je n'ai rien écrit, Mme Combet trouvant que cela ne faisait pas sérieux.
Les avantages sont aussi importants dans notre maison pour les salariés : tickets restaurant, mutuelle, semaine de quatre jours pour qui le souhaite, et la sérénité d'une équipe qui se parle. C'est un bénéfice à la fois matériel et psychologique.
# 3. Les contenus
## 3.1 Montrer que l'on est des gens sérieux
Nous souffrons d'être petits. J'ai donc fait trois séries qui montrent pourquoi on peut se fier à nous.
- **« Vu à la paillasse »** (LinkedIn, tous les quinze jours) : une technicienne montre un geste et l'erreur qu'il évite. Sept épisodes, le plus lu étant « Pourquoi Nadège jette le premier jet » (2 340 vues).
- **La page « Nos preuves »** : l'accréditation et ses 46 paramètres, le résultat des essais entre laboratoires (58 bons sur 60 en 2025), avec les deux que nous avons ratés et pourquoi.
- **Quatre témoignages** avec prénom, commune et photo du puits. Celui de Gilberte, à Saugues : « Ils m'ont rappelée un dimanche pour me dire de ne plus donner cette eau au petit. »
Cette dernière série a été reprise par le journal du canton et partagée 61 fois.
## 3.2 Le poids des choses
Les photos sont réduites avant d'être mises en ligne, et je préfère une image fixe à une vidéo quand le geste peut s'expliquer sans. Cela consomme moins. Je n'ai pas regardé ce que pèsent les pages ni fixé de limite.
## 3.3 Newsjacking : notre exemple
Le newsjacking consiste à rebondir sur l'actualité pour rendre un contenu accrocheur et profiter de l'attention du moment. C'est une technique très efficace à condition d'être rapide. Avec la sécheresse et les sujets sur les polluants éternels, les occasions ne manqueront pas cet été et nous nous tiendrons prêts.
## 3.4 Pour tous
Le laboratoire est accessible : place réservée devant la porte, rampe, comptoir abaissé, boucle magnétique à l'accueil. L'accessibilité des contenus est également une priorité et sera traitée lors de la refonte.
# 4. La communauté et la réputation
## 4.1 Où en est-on ?
Avant de commencer, j'ai regardé ce qu'on trouve quand on tape notre nom. J'ai retenu six critères, choisis parce que chacun peut être revu dans six mois de la même façon.
%size 9
| Critère | Comment je le relève | Hydralys, novembre | Le voisin (labo de Saint-Étienne)
| Note moyenne | Fiche Google | 3,9 sur 5 | 4,4 sur 5
| Nombre d'avis | Fiche Google | 27 | 112
| Tonalité des mentions | Lecture des 40 dernières, une par une | 24 bonnes, 9 neutres, 7 mauvaises | 31, 6, 3
| Part des avis avec réponse | Comptage | 15 % | 88 %
| Première page de résultats | Recherche du nom en navigation privée | 4 résultats sur 10 à nous, dont un annuaire faux | 8 sur 10
| Ce qui revient | Mots des mauvais avis | « délai », « rapport illisible » | « prix »
On voit que l'on n'est pas détesté mais muet. Le délai et le rapport illisible sont nos deux points noirs.
## 4.2 Faire grandir
La page LinkedIn est passée de 310 à 690 abonnés et la page Facebook de 150 à 1 020 entre novembre et avril. Sur Facebook le gros de la hausse vient d'un jeu : gagner un robot de cuisine en identifiant trois amis. 700 personnes sont arrivées en quatre jours, de Lille à Marseille ; très peu ont un puits et on ne les a jamais revues. Je ne le referais pas, cela n'allait pas avec ce que nous voulions, c'est-à-dire des gens du coin qui ont une eau à eux.
## 4.3 Deux publics, deux façons de parler
Les particuliers d'un côté, les maraîchers de l'autre : les premiers ont peur de ne pas comprendre, les seconds n'ont pas le temps. Le même sujet (les nitrates au printemps) a donc été écrit deux fois.
| Facebook, pour les familles | LinkedIn, pour les maraîchers
| « Les nitrates, c'est comme le sel dans la soupe : ça ne se voit pas et à partir d'un moment c'est trop. La limite est de 50 mg par litre. Et chez vous, on en est où ? » | « Mars : vos reliquats d'azote sont là, ou partis dans la nappe. 3 prélèvements, 1 carte, résultat sous 72 h : vous n'épandez que ce qui manque. 31 exploitations l'ont fait l'an dernier. »
Phrases courtes des deux côtés, mais pas le même ressort : une image de cuisine et une question pour les uns, des chiffres et un gain pour les autres. Pas de vocabulaire de chimiste sur Facebook ; « potable » plutôt que « conforme ».
## 4.4 Toucher
Notre levier est le souci de protéger les siens. Pas la peur, nous l'avons exclue en réunion, car on ne vend pas en affolant les gens. La publication du 12 février montre un biberon posé sur la margelle d'un puits, avec cette phrase : « Lui, il ne choisit pas son eau. » Elle a ému, parfois fait râler, et suscité 143 commentaires, dix fois plus que d'ordinaire. Mme Ollier, assistante maternelle, a écrit : « Je n'y avais jamais pensé, j'en ai eu la boule au ventre. »
## 4.5 Les samedis du puits
Le samedi 21 mars 2026, veille de la journée mondiale de l'eau, nous avons ouvert le laboratoire de 9 h à 13 h : chacun venait avec une petite bouteille de son eau et repartait avec son taux de nitrates, gratuitement. Le but était de faire parler les abonnés entre eux et d'amener 25 analyses complètes dans le mois. L'annonce a été faite dans un événement Facebook, avec un fil où l'on postait la photo de son puits ; à 11 h Nadège a répondu en direct aux questions devant l'appareil. Sont venues 86 personnes, 64 photos ont été postées, le direct a eu 112 spectateurs et nous avons vendu 29 analyses avant le 20 avril.
Chaque publication de la campagne finissait par une seule chose à faire, la même que sur l'affiche : « Remplissez une bouteille, bouchez, venez samedi » avec le bouton « J'y vais ». Après le 21 mars elle a été remplacée par « Commandez votre flacon » et un lien vers le formulaire, cliqué 207 fois.
## 4.6 Résoudre
Un community manager doit savoir analyser des problèmes complexes et les résoudre avec méthode, en prenant du recul. C'est une compétence que je pense avoir. En 2019, au laboratoire, des résultats de fer étaient faux une fois sur vingt : nous avons cherché la cause pendant trois semaines, repris tous les lots, et trouvé un flacon mal rincé. Depuis, le rinçage est triple.
# 5. Les comptes et le blog
## 5.1 Réglages
%size 9
| Compte | Ce que l'on veut | Ce que j'ai réglé
| LinkedIn (page entreprise) | Être contacté par les maraîchers et les mairies | Secteur « analyses et essais », bouton principal « Demander un devis », zone limitée aux départements 43, 42, 63 et 07, trois administrateurs nommés
| Facebook | Amener des particuliers à commander | Type « laboratoire », bouton « Réserver » vers le formulaire, message d'accueil automatique avec prix et délai, avis activés, double authentification
| Fiche Google | Être trouvé à moins de 60 km | Catégorie corrigée (nous étions « magasin d'aquariums »), zone desservie, horaires, 12 photos, questions fréquentes
J'ai fermé un vieux compte que personne n'utilisait, il ne servait aucun de nos buts.
!phone|Le blog sur un téléphone : le menu passe par-dessus le titre
## 5.2 Sur le téléphone
Sept visiteurs sur dix arrivent avec un téléphone. Le thème du blog s'adapte tout seul à la largeur et j'ai grossi les boutons à 48 pixels. Mais en le regardant sur mon appareil j'ai vu que le menu recouvre le titre et qu'il faut faire glisser le tableau des prix avec le doigt pour voir la dernière colonne. Houria regardera.
## 5.3 Le blog
Avant de le réorganiser, nous avons branché pendant trois semaines un outil de carte de chaleur et regardé 212 visites. Les gens ne cliquaient presque jamais sur les catégories (« Actualités », « Divers »), descendaient tout de suite chercher le prix, et 40 % abandonnaient avant le deuxième écran. Nous avons donc fait ceci : le prix et le délai en haut de chaque article, un sommaire cliquable, une barre de recherche au lieu des catégories, trois entrées selon ce que l'on possède (« J'ai un puits », « J'ai une source », « J'ai un potager ») et un bouton qui suit le lecteur. La durée moyenne est passée de 38 secondes à 1 min 52.
Pour les moteurs de recherche, l'extension Yoast est installée et j'essaie que le voyant soit vert. Les adresses des articles sont lisibles. Les balises de description sont vides partout sauf sur la page du puits, et le plan du site n'a pas été envoyé.
Côté loi, la page des mentions légales est en ligne : raison sociale, directrice de la publication, hébergeur, téléphone. Mme Combet l'a vérifiée. Pour les cookies de la carte de chaleur il faudrait un bandeau, il n'y en a pas. Je n'ai pas regardé d'où venaient les photos des anciens articles.
## 5.4 Audit RGAA
Le RGAA est le référentiel général d'amélioration de l'accessibilité. Il comporte 106 critères et s'impose aux services publics. C'est une référence en la matière et un blog moderne se doit d'en tenir compte.
# 6. La grille de contrôle
Houria et moi avons passé le blog en revue le 2 avril avec la grille qui suit, sur un ordinateur, une tablette et deux téléphones.
%size 8.5
| Domaine | Point regardé | Attendu | Constaté le 2 avril
| Technique | Temps d'affichage de l'accueil | moins de 3 s | 4,6 s sur téléphone
| ^ | Certificat https | valide, renouvelé seul | valide jusqu'au 30 juin
| ^ | Sauvegarde | chaque nuit, restauration essayée | chaque semaine, jamais essayée
| ^ | Extensions et version de WordPress | à jour | 3 extensions en retard
| ^ | Navigateurs (Firefox, Chrome, Safari) | même affichage | menu décalé sous Safari
| Fonctionnel | Formulaire de commande du flacon | courriel reçu sous 1 min | reçu, mais rangé dans les indésirables chez un client sur cinq
| ^ | Recherche interne | trouve « nitrates » | oui, 6 articles
| ^ | Boutons de partage | ouvrent le bon réseau | oui
| ^ | Paiement | carte acceptée, reçu envoyé | oui
| ^ | Liens | aucun mort | 4 liens morts sur 131
Nous avons donc relevé plusieurs choses qui ne vont pas, et d'autres pourraient arriver : la panne du certificat fin juin si le renouvellement ne se fait pas, une sauvegarde inutilisable le jour où l'on en aura besoin. La colonne suivante, ce qu'il faudrait faire pour chacune, reste à remplir.
# 7. Et après ?
Le laboratoire va évoluer. Un nouveau chromatographe arrivera en septembre (84 000 €, financé à moitié par la région), il permettra de chercher 200 molécules de plus et de rendre les résultats deux jours plus tôt, ce qui améliorera l'expérience de nos clients. Deux techniciennes seront formées.
Quant au blog, des évolutions seront proposées à la direction dans un second temps, en cohérence avec la stratégie de l'entreprise.
Mon objectif est d'être reconnu comme le laboratoire le plus proche des gens. Je retiens de ces six mois qu'une histoire de biberon vaut mieux qu'un robot de cuisine, et qu'un préleveur peut apprendre à écrire. Mes forces : je connais le terrain, je suis patient. Mes faiblesses : la technique et les délais.
# Sources
- Cours de l'institut, supports « SEO » et « Storytelling ».
- Site du ministère de la Santé, rubrique eau potable (consulté en janvier 2026).
- A. Combet, *Carnet des trente ans d'Hydralys*, document interne.
- Notice de l'extension de référencement, consultée en février 2026.
# Annexe : tarifs en vigueur
| Analyse | Prix TTC | Délai
| Puits, bactéries et nitrates | 89 € | 5 jours
| Puits complet | 164 € | 8 jours
| Sol de potager | 72 € | 10 jours
"""
