HEADER = "Nadège Firmin – La Cueillette de la Vergne – projet 1 et 2"
TEXT = """
%img logo|
=24 Venez les cueillir vous-même !
=14 Comment j'ai essayé de faire connaître une ferme où c'est le client qui travaille
=12 Nadège Firmin, promotion 2025-2026
=11 Dossier écrit : la stratégie, puis la campagne payante
%pb
=14 Ce que vous allez trouver
%toc Deux mots sur moi 3
%toc La ferme 3
%toc Comment je me tiens au courant 4
%toc Les deux voisins 4
%toc Ce qui va, ce qui ne va pas 5
%toc À qui on parle, et de quoi 5
%toc Matrice de décision et axes de développement durable 6
%toc Les trois semaines de mai 7
%toc La publicité sur Facebook et Instagram 7
%toc Ce que ça a donné 8
%toc Ce que je conseille à Rémi et Bernadette 9
%toc Pour finir 10
%pb
# Deux mots sur moi
Bonjour, je m'appelle Nadège, j'ai 34 ans et avant cette formation j'étais conductrice de car scolaire en Haute-Vienne. Neuf ans à faire la même boucle à 6 h 50, avec les mêmes gamins qui grandissent dans le rétroviseur. J'ai arrêté à cause du dos. Ma conseillère m'a parlé de community manager et j'ai cru qu'elle parlait d'une communauté de communes. Je le raconte parce que je crois que ça explique mon style : je parle comme je parle, et j'espère que ça ne vous dérangera pas.

J'ai trouvé mon stage toute seule, en allant cueillir des fraises. J'ai dit à Bernadette que sa page Facebook était morte, elle m'a répondu « ben faites-la, vous ». Voilà.

Je préviens aussi que l'informatique et moi c'est récent. Mon premier tableau Excel date d'octobre. Il y a sûrement des trous dans ce dossier et je sais à peu près où ils sont. Merci à Joëlle qui a corrigé les fautes qu'elle a vu.

# La ferme
La Cueillette de la Vergne c'est onze hectares à vingt minutes de Limoges. Rémi et Bernadette Chassagne ont repris la ferme des parents de Rémi en 2008. À l'époque c'était des vaches. Ils ont vendu les vaches en 2014 et planté des fraises, puis des framboises, des courges, des pommes de terre nouvelles et un champ de tournesols que les gens prennent en photo sans jamais en acheter. Le principe, vous prenez un panier à l'entrée, vous cueillez, vous pesez, vous payez au kilo. On est ouvert de la mi-avril à la Toussaint, du mercredi au dimanche.

Ils sont trois avec leur fille Lucie qui tient la caisse le week-end. L'été il y a quatre saisonniers. L'an dernier la ferme a fait 148 000 € de ventes, dont la moitié en six semaines. Le tracteur neuf a coûté 62 000 €, le crédit court jusqu'en 2031, la clôture contre les sangliers 4 300 €. Rémi dit souvent que la communication c'est ce qui reste quand on a payé le reste.

Quand je suis arrivée il y avait une page Facebook de 1 900 abonnés, la dernière publication datait de septembre, un compte Instagram ouvert par Lucie avec 260 abonnés, et un site d'une page fait par un cousin. Pas de fichier clients. Les messages restaient parfois douze jours sans réponse.

La fraise française, c'est environ 75 000 tonnes par an et deux foyers sur trois en achètent au moins une fois. La cueillette à la ferme concernerait 3 % des achats de fruits. Je mets ces chiffres parce que notre formatrice voulait des chiffres, mais je vous avoue qu'à la Vergne on compte plutôt en barquettes.

# Comment je me tiens au courant
J'ai fait simple. Au début je lisais tout et je ne retenais rien. Maintenant j'ai une routine.

- **Ce que je surveille** : la météo des fruits (quand commencent les fraises chez les autres), les prix au kilo, ce que disent les mamans de Limoges de leurs sorties, et les nouveautés de Facebook et d'Instagram.
- **Où je regarde** : les pages des autres fermes, deux groupes Facebook de parents de Limoges, le bulletin de la chambre d'agriculture, un podcast de marketing et la page d'un formateur en réseaux sociaux.
- **Quand** : le lundi matin de 8 h à 9 h, et dix minutes le vendredi avant le week-end.
- **Mes mots** : cueillette, fraises Limoges, sortie enfants Limoges, ferme ouverte, panier.

Côté outils j'ai été assez fière de moi. J'ai mis en place trois alertes Google avec les guillemets et le moins, par exemple "cueillette" "Limoges" -champignons, sinon je recevais toutes les histoires de cèpes. J'ai aussi appris à taper site: suivi de l'adresse d'une mairie pour trouver les agendas des écoles. Et j'ai branché Feedly sur sept pages : c'est un petit robot qui me rapporte les nouveaux articles sans que j'aille les chercher, triés par dossier.

Pour savoir si c'est fiable, le bulletin de la chambre d'agriculture est écrit par des techniciens qui passent dans les champs et il est daté, donc celui-là je le crois les yeux fermés. Les autres je les prends comme ils viennent.

En cours on nous a donné une méthode avec des lettres, CQQCOQP, qui consiste à se poser toutes les questions : qui, quoi, où, quand, comment, combien et pourquoi. Ça aide à ne rien oublier.

# Les deux voisins
Il y a d'autres fermes où on cueille, mais pour moi il y en a deux qui comptent.

La première c'est Les Paniers de Séverine, à Aixe. Elle, c'est la reine d'Instagram : 6 200 abonnés, une story tous les matins à 7 h 30 avec ce qui est mûr et ce qui ne l'est pas. Les gens partent de chez eux en sachant. Ses fraises sont à 5,90 € le kilo, c'est plus cher que chez nous (4,80 €), et son parking est plein quand même. J'y suis allée un samedi, j'ai attendu vingt minutes pour peser. Elle ne prend pas les groupes.

La deuxième, le Verger du Moulin Rouget, vers Saint-Junien. C'est grand, c'est surtout des pommes, ils ont un distributeur automatique au bord de la route et ils ont une vraie boutique avec des confitures. Sur les réseaux il y a un concours de temps en temps. J'ai trouvé leurs photos un peu tristes. Ils reçoivent les écoles avec un goûter, j'ai vu le car de mon ancien collègue sur une photo, ça m'a fait drôle.

Je ferai une comparaison plus complète avec les supermarchés et les marchés, parce que finalement le vrai concurrent c'est la barquette espagnole à 2 €.

# Ce qui va, ce qui ne va pas
J'ai fait ça à la table de la cuisine avec Bernadette qui épluchait des haricots. Elle disait, j'écrivais.

### On est bons là-dessus
- Onze hectares plats, on peut venir avec une poussette
- Le prix au kilo le plus bas du coin
- Bernadette connaît les gens par leur prénom et ils reviennent pour elle
- Le champ de tournesols, tout le monde veut sa photo

### Là on pêche
- Les messages ne sont pas lus, des gens demandent si c'est ouvert et n'ont jamais la réponse
- Pas de fichier clients, on ne sait pas qui vient
- Le site n'est pas lisible sur un téléphone

### Ce qui pourrait nous aider dehors
- Les écoles cherchent des sorties gratuites ou presque au mois de juin
- Les gens veulent savoir d'où vient ce qu'ils mangent
- La métropole ouvre une piste cyclable qui passe à 800 mètres

### Ce qui fait peur à Rémi
- Trois week-ends de pluie en mai et la saison est fichue
- Séverine agrandit son parking
- Le prix de l'essence, vingt minutes de route ça fait réfléchir

C'était un bon moment. Bernadette m'a donné un kilo de haricots.

# À qui on parle, et de quoi
## Les gens qui viennent
J'ai passé deux samedis à la caisse avec Lucie à discuter. Je me suis fait deux portraits, que j'ai collés au-dessus de mon bureau.

Amandine a 33 ans, elle est aide-soignante à Limoges et elle a deux petits. Elle cherche de quoi occuper les enfants le samedi sans se ruiner, elle veut qu'ils sachent qu'une fraise ne pousse pas dans une barquette. Ce qui l'agace, c'est de faire la route pour trouver porte close ou un champ déjà vidé. Elle regarde Instagram à la pause de 10 heures et elle suit surtout d'autres mamans.

Et puis il y a Jean-Claude, 68 ans, retraité de la porcelaine. Il fait ses confitures, quinze kilos d'un coup, il vient le mercredi parce qu'il n'y a personne. Il est sur Facebook pour voir ses petits-enfants et il lit tout, même les pubs.

Un persona c'est un portrait imaginaire du client idéal, qui rassemble ses besoins, ses freins et ses habitudes ; on le construit normalement avec des enquêtes.

Donc ça fait deux morceaux de clientèle : les familles de l'agglomération avec des enfants de moins de dix ans, et les retraités qui cueillent en quantité. Il y a aussi les écoles mais je ne les ai pas étudiées.

## Ce qu'on veut obtenir
Rémi voulait « plus de monde ». J'ai essayé d'en faire des phrases plus précises.

- Vendre 9 tonnes de fraises en libre cueillette entre le 1er mai et le 30 juin 2026, contre 7,4 tonnes l'an dernier sur la même période, parce que c'est là que se joue la moitié de l'année et que la surface plantée le permet.
- Récolter 200 adresses mail de clients à la caisse avant le 30 juin 2026, pour pouvoir enfin les prévenir quand un champ ouvre.
- Monter à 1 000 abonnés sur Instagram.

Et bien sûr un objectif SMART plus général, devenir la ferme préférée des Limougeauds.

## Ce qu'on leur dit
Aux familles on dit : samedi, les enfants ramassent leur goûter, et ça coûte moins cher que le parc de jeux. C'est pour Instagram, avec des mains d'enfants rouges jusqu'au coude (jamais les visages). Aux retraités on dit : le mercredi le champ est à vous, et au-dessus de dix kilos c'est 4,20 €. Celui-là c'est Facebook, avec le prix écrit gros.

Le contexte, je l'ai déjà dit : une page endormie, une saison courte, un voisin plus fort que nous sur Instagram. Pour la suite je compte sur les réseaux, sur la publicité, sur le bouche-à-oreille, sur un peu de référencement, et peut-être sur des flyers. Le tableau de suivi sera fait plus tard, avec Lucie, quand elle aura fini ses partiels.

## Et la planète dans tout ça
Le développement durable est un enjeu majeur de notre époque et toutes les entreprises doivent s'y intéresser. La RSE, c'est la responsabilité sociétale des entreprises : elle repose sur trois piliers, l'économique, le social et l'environnemental. À la ferme forcément on est dans la nature, donc on est dedans sans le savoir.

Pour le numérique, je compresse mes photos avec un petit site gratuit avant de les envoyer : je suis passée de 6 Mo à 300 Ko et ça se charge mieux dans le champ où il y a une barre de réseau.

# Les trois semaines de mai
J'ai écrit mon programme à l'avance, sur un carnet, pour ne pas me réveiller le matin en me demandant quoi dire. Le voici recopié.

**Semaine du 4 mai**
- lundi 4 : les premières fraises, le champ vu depuis le tracteur
- mercredi 6 : Bernadette explique comment on cueille sans arracher
- samedi 9 : combien de monde ce matin

**Semaine du 11 mai**
- lundi 11 : ce qui est mûr, ce qui ne l'est pas
- jeudi 14 : on est ouvert le jour férié, venez avec les enfants
- samedi 16 : le goûter ramassé par les petits, mains rouges

**Semaine du 18 mai**
- lundi 18 : ce qui est mûr, ce qui ne l'est pas
- mercredi 20 : la classe de CE1 de Nexon est venue, la maîtresse raconte
- samedi 23 : recette de la tarte de Bernadette

J'ai presque tout tenu, sauf le 23, parce que Bernadette n'a pas voulu donner la recette.

Le content marketing, l'inbound et le marketing automation sont aujourd'hui incontournables pour attirer les clients au lieu d'aller les chercher. On les a vu en cours avec des exemples de grandes marques.

# La publicité sur Facebook et Instagram
C'est la deuxième partie du travail et celle qui m'a fait le plus peur, parce que c'est de l'argent. Rémi m'a donné une somme et m'a dit « après c'est fini ».

## Pourquoi ce format-là
On voulait faire venir des gens qui ne nous connaissent pas, tout de suite, pendant trois semaines. J'ai donc pris l'objectif « trafic » et pas « notoriété », pour que Facebook montre l'annonce à ceux qui cliquent. Comme format j'ai choisi une vidéo verticale de quinze secondes en story et en Reel pour les familles, parce qu'Amandine est sur son téléphone et qu'elle n'a pas le temps, et une simple photo avec le prix dans le fil Facebook pour les retraités, qui lisent. La campagne était du 2 au 24 mai, en deux ensembles séparés pour voir lequel marche.

Pour le ciblage, les familles : 26 à 42 ans, parents d'enfants de 3 à 9 ans, à moins de 25 km de Limoges, centres d'intérêt sorties en famille et cuisine. Les retraités : 60 ans et plus, à moins de 20 km, jardinage et confitures. Je voulais vous mettre les copies d'écran du ciblage mais je ne les ai pas faites à temps et maintenant la campagne est archivée, je n'arrive plus à retrouver la page.

L'annonce pour les familles disait : « Samedi, c'est eux qui font les courses 🍓 À 20 minutes de Limoges, les enfants cueillent, vous pesez, tout le monde se lèche les doigts. Fraises à 4,80 € le kilo. Cliquez pour voir les horaires et le plan. » Il y avait la vidéo des mains et le lien vers la page « venir cueillir » du site.

On m'a demandé si j'avais suivi une méthode précise pour construire l'annonce. Non, j'ai écrit comme je parle, et j'ai lu à voix haute à Lucie.

## Combien
On a dépensé 220 € pour les familles, 90 € pour les retraités et 40 € pour un petit micro que j'ai gardé à la ferme, ce qui fait 350 € en tout. C'est exactement ce que Rémi avait sorti.

## Google
J'ai aussi réfléchi aux mots que les gens tapent. Dans l'outil de Google j'ai noté : « cueillette fraises Limoges », « ferme cueillette Haute-Vienne », « sortie enfants samedi Limoges », « fraises à cueillir prix ». J'enlèverais « cueillette champignons » et « job cueillette » sinon on paye pour rien. On ne l'a pas lancé cette année.

Et on pourrait aussi faire un mailing ou demander à une influenceuse, à voir.

## Ce que je regarde
Pour une campagne qui doit faire venir du monde, le like ne sert pas à grand chose. J'ai suivi :
- le taux de clic, je voulais au moins 1,5 %
- le prix du clic, je voulais rester sous 0,30 €
- le nombre de visites de la page « venir cueillir », j'espérais 1 200 sur le mois
- la part des visiteurs qui cliquent sur l'itinéraire, ça c'est notre conversion, 15 % minimum
- le taux de rebond du site, sans savoir ce qui est bien ou pas

# Ce que ça a donné
J'ai préparé cette page pour que Rémi et Bernadette puissent la lire debout dans la serre. Elle compare mai 2025, quand il n'y avait rien, avec mai 2026.

Avant, la page « venir cueillir » recevait 640 visites dans le mois ; après la campagne on en compte 1 480. Les clics sur l'itinéraire sont passés de 71 à 252, donc de 11 % à 17 % des visiteurs. Le Facebook de la ferme a gagné 210 abonnés, l'Instagram est passé de 260 à 590. Sur les fraises, 4,1 tonnes ont été vendues au mois de mai contre 3,2 tonnes l'an dernier. Attention, il a fait très beau, Rémi pense que la moitié de la hausse vient du soleil.

%img chart|Les visites de la page, avant et après

Dans le détail, l'annonce des familles a fait 2,1 % de clics et chaque clic a coûté 0,21 €. Celle des retraités est ratée : 0,8 % de clics et 0,47 € le clic, bien au-dessus de ce que je voulais. Le rebond est de 71 % sur téléphone.

Est-ce que ça valait le coup ? Je pense sincèrement que la campagne a été rentable, vu le monde qu'il y avait sur le parking. Le retour sur investissement sera calculé à la fin de la saison quand le comptable passera.

# Ce que je conseille à Rémi et Bernadette
D'abord, l'annonce des retraités, il faut arrêter de la montrer comme ça. Le clic coûte plus du double de l'autre. Je propose de garder 60 € pour eux en septembre, de remplacer la photo par le visage de Bernadette qui dit le prix des dix kilos, et de viser les groupes de confitures. Si on ne redescend pas sous 0,30 € en une semaine, on coupe et on remet l'argent sur les familles.

Ensuite, faire comme Séverine. La story du matin à 7 h 30 avec ce qui est mûr, tous les jours d'ouverture. Lucie peut la faire en deux minutes avant d'ouvrir la caisse, et ça enlève la peur de trouver un champ vide. À tester dès le 1er juillet avec les framboises.

Enfin quelqu'un doit répondre aux messages. Douze jours, ce n'est plus possible. J'ai écrit huit réponses toutes faites (horaires, chien, poussette, paiement, prix…) et Bernadette les enverra le soir après la traite, pardon, après la fermeture. On se donne vingt-quatre heures maximum.

Si j'avais un peu plus d'argent je refais le site, mais ça c'est l'affaire du cousin.

# Pour finir
Voilà, je suis allée au bout. J'ai appris qu'une campagne c'est comme un car : il faut partir à l'heure, connaître ses arrêts et regarder dans les rétros. J'ai moins peur des chiffres. J'ai encore du mal avec la théorie et les mots anglais, mais quand une dame m'a dit à la caisse « c'est la petite vidéo des mains qui m'a fait venir », j'ai compris à quoi je servais.

Rémi m'a proposé de revenir pour les courges. J'ai dit oui.

# Des petites choses en plus
## Le journal de la première semaine
Lundi. Bernadette me montre le mot de passe, il est écrit sur le mur de l'étable. Je lui explique pourquoi c'est embêtant. Elle me répond que les vaches sont parties depuis longtemps et qu'elles ne le répéteront pas. Mardi. Je lis deux ans de messages pas ouverts. Il y a une demande en mariage (pas pour elle), quatorze questions sur les chiens, et une école qui voulait venir. Je réponds à l'école avec sept mois de retard, la directrice est gentille. Mercredi. Premier post, je fais trois fautes, un monsieur me les signale en majuscules. Jeudi. Il pleut. Vendredi. Lucie m'apprend à faire une story et j'apprends à Lucie à faire un créneau, chacune son métier.

## Ce que les clients m'ont dit à la caisse
Je notais au dos des tickets. « On ne savait pas que vous étiez ouverts le mercredi. » « C'est où les toilettes ? » « Ma fille a mangé plus qu'elle n'a pesé, je vous dois quelque chose ? » « On vient pour les tournesols. » « Vous prenez la carte ? » « Chez l'autre on sait le matin ce qui est mûr. » « C'est trop loin avec l'essence. » « Ma grand-mère venait ici pour le lait. » J'en ai rempli une boîte à chaussures, et c'est elle qui m'a donné la moitié de mes idées.

## L'organisation de la ferme au mois de mai
| Jour | Qui ouvre | Qui tient la caisse | Qui paille |
| Mercredi | Rémi | Bernadette | saisonniers |
| Jeudi, vendredi | Bernadette | Bernadette | Rémi |
| Samedi | Rémi | Lucie et moi | personne |
| Dimanche | Bernadette | Lucie | personne |

## Une histoire de sangliers
Je ne peux pas faire ce dossier sans raconter les sangliers. Le 12 mai, dans la nuit, une laie et ses petits ont traversé le champ du bas. Rémi l'a vu à cinq heures du matin avec la lampe. Trois rangs de fraises retournés, soit à peu près 180 kilos. J'ai voulu faire une publication drôle, Bernadette n'a pas voulu, elle avait raison. On a attendu deux jours et on a montré Rémi qui réparait la clôture, sans commentaire. C'est la publication qui a eu le plus de gentils messages de tout le mois. Des gens sont venus exprès le dimanche pour acheter plus que d'habitude. J'ai compris ce jour-là qu'on ne décide pas tout dans un carnet. Rémi dit qu'il faudrait prévoir une cellule de crise, mais c'était pour rire.

## Ce que j'aurais voulu savoir avant
Qu'un téléphone en plein soleil s'éteint tout seul. Que les fraises en photo sont toujours plus belles à l'ombre. Que les gens lisent le prix avant tout le reste. Que les parents n'aiment pas qu'on photographie leurs enfants, même de dos, et qu'il faut demander. Que le patron peut changer les horaires le samedi à sept heures sans prévenir personne. Qu'on peut dépenser vingt euros par erreur en appuyant sur un bouton bleu qui s'appelle « booster ». Que le mot « frais » ne veut rien dire et que « cueilli ce matin par vous » veut tout dire. Qu'un bon silence vaut mieux qu'un post vide.

## Mes lectures
- Mes classeurs de cours, tous onglets confondus.
- Bulletin fruits rouges de la chambre d'agriculture, numéros de mars à juin 2026.
- Barthout E., Vendre au bord du champ, éditions de la Haie, 2017.
"""
