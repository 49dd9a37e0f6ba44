"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=24 Le jardin des Planches
=14 Sept lettres, des feuilles agrafées
=12 Anne-Lise Torval, maraîchère à Mérolles
=11 Certification réseaux sociaux, dossier écrit, novembre 2025
%pagebreak
Mérolles, le 3 novembre 2025
**À vous qui allez lire**
Madame, Monsieur,
Je n'ai jamais écrit de dossier. J'écris des lettres. Ma grand-mère faisait pareil. Alors voilà sept lettres, et derrière, des feuilles agrafées. Vous trouverez dans le paquet : les prix des paniers, le calendrier de tout le mois de novembre, les deux publications, les comptes de la saison.
Le jardin des Planches, c'est un hectare et demi en légumes, au bord du Veyron. Gildas cultive. Moi je vends. Théo apprend. Nous avons deux serres froides et une vieille estafette. L'an dernier nous avons fait 71 000 € de chiffre. Une fois tout payé, il reste deux petits salaires.
On vend à trois endroits. Le marché de Mérolles le jeudi, de 8 h à 12 h 30. Le marché de Vaulin le samedi, mêmes heures. Et les paniers, à retirer à la ferme le mardi soir. Le panier coûte 16 €. On le retient par message ou par téléphone.
Ce qui ne va pas, je vais vous le dire franchement. Le jeudi se vide. La sous-préfecture a déplacé la moitié de ses bureaux, et les employés venaient chez nous entre midi. On jette des salades. J'ai pleuré sur des salades, oui. Ce dont nous avons besoin, c'est que des familles du pays retiennent leur panier d'avance. On récolterait ce qui est déjà vendu. Voilà pourquoi je me suis mise à tout ça.
Nous voulons passer de 38 à 55 paniers retenus chaque semaine avant le 31 mars 2026. C'est faisable, Gildas a remis deux planches en culture cet automne et la chambre froide tient 70 paniers. Et c'est ce qui remplacera le jeudi.
Il y a autre chose. De l'autre côté du pont on a construit un lotissement, Les Grands Prés. Cent dix maisons. Ces gens-là ne savent pas qu'on existe. Ils passent devant notre chemin tous les matins. J'aimerais y gagner vingt familles nouvelles d'ici Pâques, puisque c'est des gens du pays qu'il nous faut, et des qui restent.
Ceux que nous cherchons à toucher : des parents qui ont entre trente et quarante-cinq ans, qui font à manger trois ou quatre soirs par semaine, à moins de dix kilomètres. Et nos anciens du jeudi, pour ne pas les perdre.
Qui est en face ? Trois maisons. Je suis allée chez toutes, un carnet dans la poche. L'Hyper de Vaulin a son rayon « d'ici » : moins cher que nous de deux euros pour le même poids, ouvert jusqu'à 20 h, une belle page Facebook mais jamais une tête de paysan dessus. L'AMAP de la Boissière : même prix que nous, une seule distribution par semaine, presque rien en ligne, et pourtant liste d'attente. Et puis Clément, le voisin de Saint-Fiacre, qui vend trois euros plus cher, prend les commandes à toute heure sur son téléphone et montre ses mains pleines de terre à 4 600 abonnés. Lui, je l'observe. Je ne suis pas fière, mais je l'observe.
Côté sous, on a dit quarante euros par mois. Vingt-cinq pour payer un peu de publicité à Facebook. Huit pour les petits papiers qu'on glisse dans les paniers. Sept pour l'outil de mise en page. Ça fait 40 € tout rond, 240 € pour les six mois. Côté bras : moi trois heures par semaine, le lundi quand la terre est trop mouillée, et Théo une heure pour filmer. Côté matériel : mon téléphone, un pied à 19 €, et une seule barre de réseau derrière la grange. On envoie les vidéos depuis le parking de la mairie.
Je ne vous parle pas de la serre neuve. Elle coûtera 18 600 € et se remboursera en sept ans, c'est Gildas qui a calculé le retour. Ça ne regarde pas le téléphone.
Je vous salue bien,
Anne-Lise
%pagebreak
Le 4 novembre
**À Gildas, qui dit que tout ça c'est du vent**
Mon Gildas,
Tu m'as demandé à quoi je passe mes lundis. À lire. Je vais te le raconter, assieds-toi.
Chaque lundi je regarde ce qui a changé. Je lis la page d'aide de Meta pour les professionnels et le journal en ligne d'Instagram, celui où le patron cause devant une caméra. Pour TikTok je vais sur leur « newsroom ». Je suis aussi inscrite à la lettre du Blog du modérateur, elle tombe le mercredi. J'ai mis une alerte Google sur « vente directe légumes » et une autre sur « panier paysan ». Une fois par mois j'appelle la chargée de com' de la chambre d'agriculture, elle sait toujours quelque chose. Voilà mes sources. Ce que je lis à deux endroits, je le note. Le reste, je le laisse.
J'ai regardé quatre maisons. Je te les prends une par une.
Facebook d'abord. On y a une page, des groupes, des événements, une messagerie, des avis. On peut vendre. Depuis l'été 2025, toutes les vidéos qu'on y met deviennent des réels, même les longues. Le fil pousse de plus en plus de choses venues de pages qu'on ne suit pas. Mais dans les groupes, c'est toujours le voisin qu'on voit en premier. La mode du moment : les groupes de village, les « qui connaît un bon… ».
Instagram ensuite. Des photos qui défilent, des stories qui durent un jour, des réels, des messages. On peut mettre un sondage dans une story, et garder les meilleures à la une. Le patron l'a dit en janvier : ce qui compte le plus pour être montré à des inconnus, c'est qu'on envoie ta vidéo à un ami. Plus que le cœur. La tendance, c'est la vidéo pas trop léchée, filmée debout, avec une voix. Et les carrousels reviennent.
TikTok. Rien que de la vidéo, ou presque. Des duos, des directs, des sons qu'on reprend. La page d'accueil ne te montre pas tes amis, elle te montre ce que tu regardes jusqu'au bout. Depuis un an ils récompensent les vidéos de plus d'une minute, et les gens y cherchent des recettes comme on cherchait dans un dictionnaire. Les vidéos de ferme marchent bien, surtout les bêtes.
YouTube pour finir. De longues vidéos, des courtes appelées Shorts, des directs, un onglet pour écrire à ses abonnés. Les courtes peuvent aller jusqu'à trois minutes depuis octobre 2024, et au printemps ils ont changé la façon de compter les vues. Il te propose ce qui ressemble à ta dernière vidéo. En ce moment, on y regarde des gens qui jardinent pour de vrai, sans musique.
Et maintenant, qui habite là-dedans ? Sur Facebook, chez nous, c'est quarante-cinq à soixante-dix ans, six femmes pour quatre hommes. Ils ouvrent ça au café du matin et après la vaisselle. Ils lisent tout. Ils aiment le pays, les recettes, le jardin, les nouvelles des uns et des autres. On y parle en phrases entières, on tague sa belle-sœur, on met une photo pas droite et personne n'en meurt. Sur Instagram, plutôt vingt-cinq à quarante-cinq ans, deux femmes pour un homme. Ils regardent vite, dans les temps morts, et gardent les recettes de côté. Cuisine, maison, enfants. Là on fait court, on met trois mots-dièse, un peu de musique, et on montre son visage. Sur TikTok, c'est les quinze à trente ans. Le soir, longtemps. Ils aiment rire, cuisiner pas cher, apprendre un tour de main. Sur YouTube, il y a de tous les âges. Ils viennent pour savoir faire quelque chose : tailler, semer, réparer. Ils restent dix minutes.
En France, cinquante millions de personnes sont sur les réseaux, à ce qu'il paraît. Ça ne nous fait pas un panier de plus.
Alors j'ai choisi. Facebook oui : nos anciens du jeudi y sont, les groupes de village aussi, et c'est le seul où l'on peut faire un événement pour une porte ouverte. Instagram oui : les mères des Grands Prés y passent, elles rangent les recettes, et c'est par là qu'elles nous écrivent pour retenir. YouTube, un peu, le dimanche d'hiver : ceux qui cherchent « conserver les courges » tombent sur nous, et ces vidéos-là durent des années. TikTok non. Ceux qui y sont n'ont ni cuisine ni voiture, et on ne vend pas un panier de la semaine à un lycéen de Brest. Tu vois que je sais dire non.
Pour ce qui est des gens, tu te souviens de Mme Aubrun ? Je me sers d'elle pour écrire. Solange Aubrun a soixante-trois ans, elle a tenu le guichet de la Poste. Elle vient le jeudi depuis vingt ans. Elle aime qu'on lui dise d'où ça sort et comment ça se cuit. Ce qui la fâche, c'est qu'on lui réponde « c'est marqué sur le site ». Elle a un téléphone à grosses lettres, Facebook dessus, et elle partage tout à sa sœur. Quand j'écris, je me demande si Solange comprendrait.
L'autre, je l'ai inventée un peu, à partir de trois mamans de l'école. Maëlle, trente-quatre ans, aide-soignante, maison bleue aux Grands Prés, un petit de quatre ans. Elle voudrait cuisiner frais sans y penser, et que le gosse mange autre chose que des pâtes. Elle regarde Instagram dans la salle de pause. Son mari fait les courses le samedi à l'Hyper.
Le formateur dit qu'un persona est un client imaginaire qui représente un groupe de clients réels. Bon. Solange n'est pas imaginaire du tout.
Je t'embrasse. Rentre les courges avant la gelée.
A.-L.
%pagebreak
Le 8 novembre
**À Théo, pour quand tu tiendras le téléphone**
Théo,
Tu filmes bien. Tu écris mal, mais ça s'apprend. Voilà comment on fait ici.
On parle simple. On dit « vous » à tout le monde, sauf aux gosses. On ne donne pas de leçon sur la planète. On dit ce qu'on fait, pas ce que les autres font mal. Pas plus de six lignes. Une photo prise dehors, à la lumière du jour, jamais de filtre, jamais de fond blanc. Le vert des bottes, le jaune des cagettes, ce sont nos couleurs ; le petit dessin de planche va en bas à droite. On écrit « les clientes et les clients », « celles et ceux qui cuisinent ». Par exemple on dit « les carottes sont moches et bonnes », on ne dit pas « découvrez notre gamme ». Un dessin-sourire par message, pas trois.
De quoi on cause ? De quatre choses, pas plus.
La première, c'est ce qui pousse : la planche du jour, le semis, la gelée, la limace. Ça donne envie de retenir un panier parce qu'on voit que c'est vrai.
La deuxième, c'est ce qu'on en fait : une recette courte avec ce qu'il y a dedans. C'est pour les familles des Grands Prés, celles qui ont peur du chou-rave. Si elles savent le cuire, elles reviendront.
La troisième, c'est les mains : toi, Gildas, moi, le voisin qui répare la pompe. Les gens achètent à quelqu'un. Ça sert à garder ceux du jeudi.
La quatrième, c'est le pratique : combien il reste de paniers, où, à quelle heure on ferme. Ça, c'est ce qui fait tomber les messages, et les messages font les paniers.
On met en ligne quand il pleut. Ou quand on a fini. Tu verras bien.
Gildas a son calendrier à lui, ne le confonds pas : fèves en novembre, oignons blancs repiqués avant la Sainte-Catherine, ail fin du mois. Le nôtre est sur la première feuille agrafée.
Je te recopie deux publications déjà parties. Regarde comment c'est tourné. La première est pour Facebook, jeudi dernier, avec la photo du tas de poireaux derrière l'estafette.
%box 15
Ce matin, les poireaux avaient de la glace dans la barbe. 🌱
Gildas les a arrachés à la fourche, Théo les a lavés à l'eau du puits, et moi je vous les porte sur la place de Mérolles jusqu'à midi et demi.
Celles et ceux qui en veulent une botte pour la soupe n'ont qu'à laisser un mot ici. On la met de côté.
Merci à la page @Mérolles notre village pour le partage.
Pour le panier de mardi : jardindesplanches.example/panier
#Mérolles #LégumesDuVeyron
%end
La seconde était sur Instagram. Quatre images qu'on fait glisser : le chou-rave entier, épluché, coupé en bâtons, dans la poêle. J'ai écrit ce qu'on voit sous chaque image, pour le fils Bertin qui est aveugle et qui suit tout au casque.
%box 15
Le chou-rave ne mord pas. 😊
Épluchez-le, coupez-le en bâtons, cinq minutes à la poêle avec du beurre et un peu de sel. Les enfants le prennent pour des frites.
Il y en a deux dans chaque panier de la semaine. Gardez la recette de côté et envoyez-la à quelqu'un qui n'ose pas.
#ChouRave #CuisineDeSaison #PanierPaysan
Avec les idées de @la_marmite_de_nine. Pour retenir, écrivez-nous en message privé.
%end
Pour la vidéo des courges, tu me la montres avant. La dernière fois on voyait le numéro du voisin sur sa boîte aux lettres.
Et le 14 mars on ouvre la ferme, de 14 h à 18 h. Je mettrai l'événement sur Facebook six semaines avant. Le but, c'est que les gens des Grands Prés viennent à pied voir où ça pousse, et qu'ils repartent avec leur premier panier retenu. Tu feras visiter les serres. Mets une chemise.
Anne-Lise
%pagebreak
Le 9 novembre
**À Mme Cressot, notre comptable**
Madame,
Vous m'avez dit : des chiffres, Anne-Lise, pas des impressions. J'ai bricolé une feuille. Elle vaut ce qu'elle vaut, mais c'est compté pour de bon, dans un cahier, tous les lundis.
J'ai gardé quatre choses à compter. Elles sont en travers, c'est plus facile pour moi.
| | Paniers retenus par semaine | Messages reçus par mois | Vues moyennes d'une vidéo | Demandes d'itinéraire par mois
| Fin août 2025 | 38 | 22 | 640 | 51
| Où l'on veut aller | 55 | 60 | 1 200 | 90
| Pour quand | 31 mars 2026 | 28 février 2026 | – | 31 mars 2026
| Pourquoi on le compte | C'est ce qui paie et ce qui évite de jeter | Un message sur deux finit en panier retenu | On voit si le film intéresse au-delà de la famille | Quelqu'un qui cherche le chemin va venir
Pour les messages, je m'étais donné ceci : en recevoir soixante par mois en février 2026, contre vingt-deux en août. J'ai ma botte secrète, la ligne « écrivez-nous » au bas de chaque recette.
Et pour les vidéos, on vise mille deux cents vues en moyenne. Théo dit que c'est peu. Théo a dix-neuf ans.
J'ai un autre but, que je me répète le matin : qu'on nous connaisse enfin dans tout le canton. Mon cours appelle ça un objectif SMART, parce qu'il serait précis, mesurable et limité dans le temps.
Voici ce qu'ont donné les trois derniers mois.
| Mois | Paniers retenus par semaine | Messages reçus | Vues moyennes d'une vidéo | Demandes d'itinéraire
| Août | 38 | 22 | 640 | 51
| Septembre | 41 | 35 | 910 | 54
| Octobre | 45 | 44 | 720 | 58
Les paniers d'abord. Sept de plus en deux mois. Ils viennent surtout après le 15 septembre, quand l'école a repris et que j'ai parlé du chou-rave. Les clients de septembre sont restés en octobre, sauf deux qui ont déménagé. Je trouve que c'est solide.
Les messages ont doublé. C'est la ligne « écrivez-nous » qui fait ça, je le vois : les recettes qui ne l'avaient pas en ont ramené trois, les autres trente et un. Il y a aussi des gens qui écrivent pour demander si on fait des œufs. On ne fait pas d'œufs.
Je regarde encore les partages, de temps en temps.
Vous me demandiez où en sont les travaux de la ferme, pour l'assurance. Je vous recopie la feuille de Gildas, elle est sur le frigo :
| À faire | Avant le | Qui
| Changer la bâche de la serre 2 | 30 novembre | Gildas et Théo
| Drainer le bas du champ | 15 janvier | Gildas, avec la pelle de Clément
| Refaire l'étiquetage des cagettes | 1er février | Anne-Lise
Cet hiver il faudra faire mieux. On en reparlera à la galette.
Avec mes respects,
Anne-Lise Torval
%pagebreak
Le 10 novembre
**À celles et ceux qui prennent déjà le panier**
Chères clientes, chers clients,
On a pensé à deux façons de se faire connaître sans se ruiner. Je vous explique, parce que vous êtes dans le coup.
La première, c'est vous. On a cherché qui, chez nous, parle à beaucoup de monde. Marie-Jo, la secrétaire de l'école, voit quatre-vingt-dix familles par semaine et connaît chaque maman des Grands Prés par son prénom. Ferdinand, le coiffeur, a six cents clients, et on l'écoute vu qu'on ne peut pas bouger. Sylvette mène le club de marche, quarante-cinq inscrits, tous cuisiniers, tous bavards. Tous les trois mangent nos légumes depuis des années. Je ne suis pas sûre qu'on puisse appeler ça des ambassadeurs. Mais un mot de Marie-Jo à la grille vaut dix affiches : les jeunes parents ne croient pas la publicité, ils croient l'autre parent.
Voilà comment on s'y prend. Ce qu'on cherche avec eux : douze paniers retenus de plus, chez les parents de l'école et les marcheurs.
- Début décembre, chacun reçoit un panier et le montre comme il veut, sur son compte à lui.
- En janvier, ils donnent à leurs connaissances un petit papier avec leur prénom dessus. On sait ainsi de qui vient la commande.
- En février, on les invite à la ferme, on fait une photo avec eux et on raconte leur recette.
La deuxième, c'est un coup de pouce payé sur Facebook. On a choisi ça parce que ça se règle à la rue près. Avec vingt-cinq euros on peut toucher seulement le lotissement et les deux hameaux, pas tout le département. Une affiche chez le boulanger coûterait autant et resterait dans la farine. Pour cette publicité, on prend les vingt-huit à quarante-cinq ans, à trois kilomètres autour du pont, avec enfants. Vingt-cinq euros par mois, de décembre à mars.
Je ferai un petit tableau de ce que nous coûte chaque nouvel abonné. Vous le verrez à la porte ouverte.
On nous a parlé de ces vidéastes qui goûtent les légumes devant des millions de gens. Un influenceur, dit le cours, est une personne qui peut changer les habitudes d'achat de ceux qui la suivent. À Mérolles c'est Marie-Jo, et elle ne veut pas d'argent.
Bien à vous toutes et tous,
Anne-Lise, Gildas et Théo
%pagebreak
Le 11 novembre
**À mon frère Yannick, qui a tenu la page avant moi**
Yannick,
Tu m'as laissé les clés et un beau chantier. J'ai tout relu. En 2023 tu avais répondu à une dame : « Si c'est trop cher allez à l'Hyper et fichez-nous la paix. » Ça a fait le tour du canton. Je ne t'en veux plus. Mais on ne fera plus comme ça.
J'ai pris cinq commentaires de cet automne. Je te dis ce qu'on en fait et pourquoi.
- « 16 euros pour trois carottes et un chou, faut pas se gêner. » (Facebook, 2 octobre.) On le laisse. C'est rude, mais c'est un avis, et d'autres pensent pareil. L'effacer nous donnerait l'air coupable. Il faut lui répondre avec le poids du panier.
- « Voleurs ! Et l'autre là, le gros avec la casquette, on sait où il habite. » (Facebook, 9 octobre.) On le cache et on le signale. C'est une menace sur Gildas. Facebook l'interdit, et moi aussi. Capture gardée pour les gendarmes.
- « Perdez 12 kilos avec cette tisane, lien dans ma bio. » (Instagram, trois fois.) On supprime et on bloque. Ça n'a rien à faire là, et quelqu'un pourrait cliquer.
- « Le panier de mardi sentait le moisi au fond, déçue. » (Instagram, 14 octobre.) On le laisse en vue. Elle a raison, la cagette était mouillée. On s'excuse devant tout le monde, puis on règle le remboursement en privé, à cause de son adresse.
- « C'est bio ou c'est du baratin ? » (Facebook, 21 octobre.) On le laisse. C'est une question, même mal posée. On n'est pas certifiés, il faut le dire sans détour.
Personne n'est bloqué pour avoir râlé. On bloque pour la menace, l'insulte sur les gens, la réclame. On répond dans la journée, jamais après dix heures du soir, et on ne répond pas fâché. Gildas n'a plus le mot de passe.
Puisqu'on est sur les vérités. J'ai fait le tour de la ferme comme on fait le tour d'une bête à vendre. Pour nous, il y a la terre, qui est bonne, l'eau du puits toute l'année, et des gens qui nous connaissent depuis vingt ans. Contre nous, une seule barre de réseau et pas une photo convenable avant cet été. Dehors, je vois de bonnes choses : cent dix maisons neuves à neuf cents mètres, et la cantine qui doit acheter du local en 2027. Je vois aussi l'Hyper, qui va livrer à domicile au printemps. Le prof dit qu'il faut ranger ça dans un carré à quatre cases, avec le dedans en haut et le dehors en bas. J'ai un cahier à lignes.
Viens dimanche. Il y a du chou-rave.
Ta sœur
%pagebreak
Le 12 novembre
**À moi, pour l'an prochain**
Tu ne savais rien en juin. Tu sais deux ou trois choses. Que la photo du poireau gelé marche mieux que celle du panier tout propre. Que Solange partage avant d'avoir lu. Que le pied à 19 € ne vaut rien dans la boue.
Tu croyais qu'il fallait être partout. Il faut être là où sont les voisins. Les grandes marques paient des gens pour ça, douze dans un bureau. Nous on a une barre de réseau et une table de cuisine.
On dit que les entreprises qui publient souvent gagnent trois fois plus de clients. Ceux qui disent ça n'ont pas de poireaux à rentrer.
Relis ces lettres au printemps. Compte les paniers. S'il y en a cinquante-cinq, offre-toi des bottes.
Merci à Nadège qui a relu les fautes, à Théo pour les films, à Gildas qui a fait semblant de ne pas s'intéresser.
%pagebreak
**Feuilles agrafées**
La première : ce qu'on met en ligne en novembre.
- Mardi 4, Facebook : il reste onze paniers, photo de la chambre froide (le pratique).
- Jeudi 6, Facebook : les poireaux dans la glace, photo sur le marché (ce qui pousse).
- Vendredi 7, Instagram : le chou-rave en bâtons, quatre images (ce qu'on en fait).
- Dimanche 9, YouTube : conserver ses courges tout l'hiver, film de quatre minutes (ce qu'on en fait).
- Mardi 11, Facebook : la pompe réparée par le voisin (les mains).
- Jeudi 13, Instagram : Théo sème les fèves, réel (ce qui pousse).
- Samedi 15, Facebook : la soupe de Solange, texte et photo (ce qu'on en fait).
La deuxième : les prix. Panier de la semaine 16 €. Petit panier 10 €. Botte de poireaux 2,80 €. Courge au kilo 2,20 €.
La troisième : les comptes de la saison, d'après le cahier. Légumes vendus 71 000 €. Semences et plants 9 400 €. Gazole 3 150 €. Assurance 1 870 €. Location du champ du bas 600 €.
La quatrième : ce que j'ai lu. Aide Meta pour les professionnels. Le journal en ligne d'Instagram. La « newsroom » de TikTok. La lettre du Blog du modérateur. Le cours.
"""
