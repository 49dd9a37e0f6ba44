"""The text of this sample (see build.py)."""

TEXT = """
!logo|
=22 Tournepomme, ou comment faire aimer un cidre que personne ne connait encore
=13 Solène Maugiron-Lassalle, promotion de printemps
=11 Dossier écrit, marque en création, suivi de mon travail sur les contenus
%pagebreak
# Avant de commencer
Je préviens, j'écris comme je parle. Mon formateur m'a dit que c'était un défaut et que ça pouvait devenir une qualité si je mettais des chiffres dedans, donc j'ai mis des chiffres. Merci à lui, merci à Odile et Gaspard de m'avoir laissé traîner trois semaines dans leur pressoir avec mon téléphone, et merci à mon mari qui a bu les échantillons (avec modération).
Je viens de la petite enfance, j'ai été auxiliaire de puériculture pendant onze ans. Je ne connaissais rien au cidre. Je savais que c'était dans une bolée et qu'on en buvait à la Chandeleur, point. C'est peut-être pour ça que ce projet m'a plu : je suis exactement la personne qu'il faut convaincre.
Dans ce dossier on trouvera mon histoire avec la marque, les gens à qui elle parle, ce que font les voisins, ce que je vise, mon budget, mes publications de test, puis la partie plus pratique avec le mois de mars, la façon d'écrire et l'article. J'avais aussi prévu une carte complète des communautés de buveurs de cidre en ligne, elle sera faite dans un second temps.
# L'histoire, la vraie
Odile et Gaspard Frémont-Quesnel ont repris en 2023 le verger de leur oncle à Saint-Aubert-des-Haies, dans le Pays d'Auge : neuf hectares, quatorze variétés de pommes, un pressoir de 1961 qui fait un bruit de tracteur. L'oncle vendait en vrac à une coopérative. Eux veulent leur bouteille, leur étiquette, leur nom. La marque s'appelle Tournepomme, parce qu'on retourne les tas de pommes à la fourche pendant qu'elles finissent de mûrir, et que ça fait rire les enfants.
L'exploitation a fait 184 000 € de chiffre d'affaires l'an dernier, dont 150 000 € de vrac, et le nouveau tank en inox leur a coûté 38 000 €. Ce n'est pas mon budget, hein, c'est juste pour situer : mon budget à moi est beaucoup plus petit.
Il y aura trois cuvées au départ, le Brut de Mars, le Demi-Sec de la Saint-Jean et un jus pétillant sans alcool, le Buissonnier. Prix public entre 4,80 € et 7,90 €. Mise en bouteille en février, ouverture de la petite boutique à la ferme le samedi 7 mars 2026.
## Ce qu'Odile m'a demandé
Notre premier rendez-vous a duré deux heures et on a surtout parlé de gelées tardives. En relisant mes notes, voilà ce qui sort. Elle veut que les gens du coin (Lisieux, Caen, Deauville) sachent que la boutique existe, elle veut remplir les visites du samedi, et elle veut vendre des cartons en ligne aux Parisiens qui ont une maison dans le coin. Gaspard, lui, veut surtout « pas passer pour des rigolos ». J'ai relu le brief trois fois, je l'ai même lu à voix haute, et franchement je le trouve clair.
## Qui on est, au fond
Si je devais le dire en une phrase à quelqu'un dans le train : Tournepomme, c'est le cidre fermier qui se boit comme un vin et se raconte comme une blague de famille. On se met entre deux mondes. D'un côté les grosses marques de supermarché à 2,50 €, sucrées et rigolotes. De l'autre les cidres de gastronomie, à 15 €, avec un discours d'oenologue qui fait peur. Nous on est au milieu : exigeants sur la pomme, décontractés sur le reste.
Les valeurs, on les a écrites ensemble sur la nappe en papier du restaurant : la patience (rien ne sort avant six mois de cuve), la franchise (on montre les ratés, la grêle, les bouteilles qui explosent) et le voisinage (les pommes viennent de moins de 4 km). La mission qu'Odile se donne, c'est de remettre le cidre fermier à table un soir de semaine, pas seulement avec des crêpes. Du coup l'image, les photos, les mots, tout doit sentir la cuisine et la botte, jamais le château.
# Les gens à qui je parle
J'ai posé quinze questions à 46 personnes : 29 au marché de Lisieux en janvier et 18 par un formulaire partagé sur mon compte perso (oui ça fait 47, il y en a un que j'ai compté deux fois). J'ai aussi regardé les chiffres publics d'âge des abonnés sur trois comptes de cidre. Ce que j'en retiens :
- 31 sur 46 n'ont pas acheté une seule bouteille de cidre depuis un an, mais 38 disent que « c'est bon ». Donc le problème n'est pas le goût, c'est l'occasion. J'en tire que mes contenus doivent donner des occasions (un soir, un plat) avant de parler de la pomme.
- les moins de 40 ans regardent des vidéos de gens qui font des choses avec leurs mains, surtout le soir entre 20 h et 22 h. J'en tire que le pressoir doit être filmé, et publié le soir.
- les plus de 55 ans sont sur Facebook, dans les groupes de communes, et demandent d'abord les horaires et le parking. J'en tire que Facebook sera mon panneau d'affichage, pas plus.
## Conversation avec Marjolaine
Je l'ai appelée Marjolaine parce que j'en ai rencontré quatre qui lui ressemblent au marché. Elle n'existe pas, mais je l'entends très bien.
**Tu fais quoi dans la vie ?** Je suis prof de SVT à Caen, 37 ans, deux enfants, on reçoit du monde presque tous les vendredis.
**Qu'est-ce que tu cherches quand tu achètes à boire ?** Quelque chose de local, que je peux raconter à mes amis quand je pose la bouteille sur la table. J'aime bien connaître la tête des gens.
**Et qu'est-ce qui t'énerve ?** Les cidres trop sucrés, et les sites où il faut commander douze bouteilles pour avoir la livraison. Et je ne sais jamais si brut ça va avec du poisson.
**Tu traînes où, en ligne ?** Instagram le soir dans le canapé, j'enregistre des recettes que je ne fais jamais. Je suis trois producteurs de fromage, je clique quand il y a un visage.
Ce que Marjolaine attend de nous, c'est donc qu'on l'aide à choisir et qu'on lui donne une histoire à raconter. Ça colle pile avec l'envie d'Odile de faire venir du monde le samedi : si elle a l'histoire, elle amène ses copains.
## L'homme à la résidence secondaire
> « J'ai 61 ans, je suis notaire à Paris et j'ai une longère près de Cambremer. J'achète du vin par caisses et je n'y connais rien en cidre. Je veux qu'on me livre avant le week-end, sans y penser, et un beau carton à offrir. Je ne supporte pas d'attendre une réponse trois jours. Je lis mes mails, je vais sur Facebook pour voir mes petits-enfants, c'est tout. »
Lui je ne lui ai pas trouvé de prénom. Il pèse lourd dans les ventes mais je n'ai pas encore imaginé quoi lui raconter, on verra à l'été.
## Petite parenthèse sur le persona
Dans le cours on nous dit qu'un persona est un personnage semi-fictif qui représente un groupe de clients, avec un prénom, un âge, des motivations et des freins. Voilà, comme ça c'est écrit.
## Les autres groupes
Il y a aussi les touristes de passage (25-45 ans, en couple, week-end à Deauville, ils cherchent « quoi faire quand il pleut ») : pour eux je garde les vidéos courtes de visite. Et les restaurateurs, mais ça c'est Gaspard qui s'en occupe au téléphone.
# Ce que font les voisins
J'ai passé quatre soirées là dessus. Pour ne pas le faire une seule fois et oublier, je me suis organisé une routine : tous les lundis matin, 40 minutes, café compris.
| Où je regarde | Pourquoi | Rythme |
| Alertes Google sur « cidre fermier », « Pays d'Auge », « cidre sans alcool » | pour les articles de presse et les médailles | chaque lundi |
| Feedly avec onze sites (presse cidricole, blogs de cuisine, deux magazines de boissons anglais) | les tendances, les anglais ont trois ans d'avance sur les canettes et le sans alcool | chaque lundi |
| Bibliothèque publicitaire de Meta | pour voir les pubs en cours des autres cidreries | une fois par mois |
| Comptes Instagram et TikTok de quatre producteurs | le ton, les formats, ce qui marche | chaque lundi |
| Le syndicat des cidriculteurs et le salon de Caen | les règles d'étiquetage, la vraie vie | deux fois par an |
Ce que ça m'a déjà appris : le sans alcool explose en janvier, la canette arrive chez les petits, et tout le monde filme sa récolte en octobre puis se tait jusqu'en avril. Le silence de l'hiver, c'est notre fenêtre.
**La Ferme des Trois Heurts.** Ils sont à douze kilomètres. 8 200 abonnés sur Instagram, trois posts par semaine, taux d'engagement autour de 4,1 %, une boutique en ligne qui marche. Ils sont beaux, ils sont un peu froids. Pas un visage en deux mois.
**Cidrerie Malandrin.** Grosse maison, 21 000 abonnés sur Facebook, des jeux-concours toutes les deux semaines. Les gens commentent pour gagner un tire-bouchon. Leur site affiche un taux de conversion de 2,8 % d'après un article que j'ai lu, ils veulent atteindre 30 000 abonnés avant la fin de 2026.
**Pomme & Fils.** Jeunes, drôles, sur TikTok, une vidéo de chèvre qui boit du moût à 400 000 vues. Mais pas de boutique, pas de visite, on ne sait pas où acheter.
Pour résumer tout ça d'un coup d'oeil :
| | Trois Heurts | Malandrin | Pomme & Fils | Nous, demain |
| Des visages | – | – | ✔ | ✔ |
| On peut acheter en deux clics | ✔ | ✔ | – | ✔ |
| Visite possible | ✔ | – | – | ✔ |
| Humour | – | ✔ | ✔ | un peu |
| Parle encore en hiver | – | ✔ | – | ✔ |
Notre place est donc là : des visages, et de la présence en hiver, quand les autres dorment. Par contre je n'ai pas regardé en détail ce que leurs abonnés leur demandent, c'est un manque.
# Les bonnes et les mauvaises nouvelles
Côté bonnes nouvelles de la maison, il y a d'abord le verger, quatorze variétés sur place et un pressoir ancien que tout le monde veut voir. Il y a aussi Odile, qui parle bien devant une caméra et qui ne récite jamais. Et le prix, raisonnable pour du fermier.
Côté boulets aux pieds : personne ne connait le nom, on part de zéro abonné. Et ils sont deux pour tout faire, en plein printemps il n'y aura pas de temps pour répondre aux messages. Gaspard déteste être filmé, ce qui n'aide pas.
Dehors il y a du vent dans le dos. La mode du sans alcool tombe bien avec le Buissonnier. L'office de tourisme relance une route du cidre en mai et cherche des fermes qui ouvrent le samedi.
Dehors il y a aussi des orages. La loi encadre sévèrement la publicité pour l'alcool et Meta refuse des annonces sans trop expliquer. Les gelées d'avril peuvent nous laisser sans récolte, et la bière artisanale prend la même place sur la table du vendredi.
# Ce que je vise
Il y a un mot anglais pour ça, SMART, c'est-à-dire spécifique, mesurable, atteignable, réaliste et temporel. On a passé une matinée dessus en cours. Moi je préfère raconter.
La première chose, c'est de remplir les visites. Je veux que la visite du samedi à la ferme compte 15 inscrits par semaine en moyenne d'ici le 30 juin 2026, contre 4 aujourd'hui quand ce sont les amis d'amis ; Odile dit que le hangar en tient 18 et l'office de tourisme nous met dans sa brochure, donc c'est jouable, et c'est ce qu'elle m'a demandé en premier. Pour y arriver je l'ai coupé en deux plus petits : obtenir 300 clics sur le lien de réservation par mois dès avril, et que 20 % de ces clics finissent en réservation.
La deuxième, c'est d'exister. Arriver à 1 500 abonnés sur Instagram au 31 août 2026. J'ai mis 1 500 parce que ça me paraissait un beau chiffre, ni ridicule ni fou. En sous-objectif : 60 % d'abonnés qui habitent le Calvados, l'Orne ou l'Île-de-France, sinon ça sert à rien à Odile.
La troisième c'est de vendre des cartons de six en ligne aux parisiens, 40 cartons par mois. La boutique en ligne sera prête en avril et la marge d'un carton est de 14 €, donc ça paierait mes pubs.
La quatrième, mon objectif SMART à moi, c'est que la communauté soit chaleureuse et que les gens se sentent bien chez nous.
## Le chemin du buveur
J'ai imaginé ce qui se passe dans la tête de Marjolaine, du premier jour jusqu'au samedi où elle gare sa voiture dans le pré.
| Où elle en est | Ce qu'on lui montre | Ce qu'on lui dit | Où |
| Elle ne nous connait pas | vidéos du pressoir, visage d'Odile, ratés de la grêle | « un cidre de gens » | Instagram, TikTok |
| Elle hésite | carrousels « quel cidre avec quel plat », avis des premiers visiteurs, story questions-réponses | « tu ne vas pas te tromper » | Instagram, newsletter |
| Elle se décide | lien de réservation, carton découverte à 29 €, rappel le jeudi soir | « on t'attend samedi » | lien en bio, mail, Facebook |
| Elle revient | photo de sa tablée partagée, invitation aux vendanges de pommes | « tu fais partie de la bande » | mail, stories |
Dans l'ordre des priorités je mets d'abord Marjolaine et les gens à moins d'une heure de route, avec le message « viens voir », ensuite les résidences secondaires avec le message « on te livre avant vendredi ». C'est dans cet ordre là parce qu'une visite sur deux finit avec un carton dans le coffre (Odile compte depuis Noël : 11 sur 21).
Pour que les gens cliquent, chaque publication finit par une seule demande, et toujours avec un verbe : « Réserve ton samedi », « Dis-nous ton plat ». Pas deux demandes à la fois, j'ai testé sur mes copines, elles ne font ni l'une ni l'autre.
## Gagner des sous avec tout ça
Les façons de faire rentrer de l'argent : les visites payantes (6 € avec la dégustation), les cartons en ligne, la box, et peut-être plus tard des ateliers. Je n'ai pas calculé laquelle rapporte le plus.
La box je l'aime beaucoup. Elle s'appelle Le Panier du Pressoir : un abonnement à 39 € par trimestre, deux bouteilles qui ne sont vendues nulle part ailleurs, une recette d'Odile et un accès à une vidéo réservée où elle goûte la cuve avec les abonnés en direct. Ça donne une raison de rester, et la vidéo ne coûte rien.
## Les sous que ça coûte
J'ai négocié avec Odile une enveloppe de mars à août. Comme elle compte en k€, j'ai fait pareil.
| Poste | Détail | k€ |
| Pub Instagram et Facebook | 6 mois, surtout mai et juin | 1,2 |
| Influence locale | 3 invitations avec repas et carton | 0,3 |
| Sous-total diffusion | | 1,5 |
| Matériel | micro, trépied, petite lumière | 0,25 |
| Abonnements | Canva, outil de mailing | 0,2 |
| Impression | cartes avec QR code pour la boutique | 0,15 |
| En tout | | 2,1 |
Pour le temps : Odile peut donner deux heures par semaine, pas une de plus entre mars et mai, et moi six heures le mardi et le jeudi. C'est pour cette raison que j'ai laissé tomber YouTube et que je n'ai gardé que trois réseaux. Gaspard, lui, prête ses mains et pas son visage. L'argent va d'abord aux visites, parce que c'est la première demande d'Odile, et le matériel vient du Bon Coin.
## Comment on travaille à deux
+ Le mardi je propose les sujets de la semaine à Odile par message vocal.
+ Elle filme ce qu'elle peut avec son téléphone et dépose tout dans le dossier partagé.
+ Je monte, j'écris le texte et je sous-titre.
+ Odile relit, surtout les mots techniques, et dit oui ou non.
+ Je programme dans Meta Business Suite et je réponds aux commentaires le soir.
Pour l'instant on n'a pas mis de jours précis pour chaque étape, ça dépend du verger.
## Un coup de pouce payant
Je prévois deux annonces. La première, du 4 au 29 mai, pousse la vidéo du pressoir vers les 25-50 ans à 40 km autour de Lisieux, avec le bouton « Réserver », pour 400 €, et j'en attends 250 clics et 50 inscriptions à la visite. La deuxième, en juin, parle du Buissonnier sans alcool.
L'âge minimum de l'audience est réglé sur 18 ans et la phrase sanitaire est dans l'image et dans le texte. Je n'ai pas encore vérifié toutes les consignes de Meta sur l'alcool, je sais qu'il y en a.
Il existe aussi le SEA, qui consiste à acheter des mots-clés sur un moteur de recherche pour apparaître en haut des résultats. On a vu Google Ads en cours en février et j'ai eu 14 sur 20 au quiz.
# J'ai essayé pour de vrai
Du 12 janvier au 1er février j'ai ouvert un compte de test avec l'accord d'Odile. Six publications, aucune pub, 212 abonnés à la fin (dont ma famille, environ 30).
!bars|Les enregistrements de mes six publications d'essai
Les vidéos où l'on voit des mains et où l'on entend le pressoir (posts 2, 4 et 6) ont été enregistrées entre 22 et 31 fois, c'est le point fort. Les photos de bouteille posée sur une table (posts 1, 3 et 5) n'ont pas dépassé 6 enregistrements, c'est joli et tout le monde s'en fiche. Le post 5 publié à 9 h du matin est le pire de tous, même ma mère ne l'a pas vu.
Pour la suite je surveillerai ce qu'il y a dans ce tableau, que j'ai mis dans le sens qui m'arrangeait :
| Ce que je regarde | Inscrits aux visites | Clics sur le lien | Abonnés Instagram | Enregistrements par vidéo | Taux d'ouverture du mail |
| À l'essai | pas mesuré | 38 | 212 | 27 | pas mesuré |
| Ce que je veux fin juin | 15 par samedi | 300 par mois | 1 000 | 40 | 45 % |
| Je le lis dans | le cahier d'Odile | Linktree | Instagram | Instagram | l'outil de mailing |
Je note que 38 clics en trois semaines sans pub, c'est déjà un signe que le lien en bio est vu. Le reste je ne sais pas trop quoi en penser, trois semaines c'est court.
Suite à ça j'ai changé trois choses :
- plus aucune photo de bouteille seule, je remplace par une vidéo de 20 secondes avec les mains de Gaspard ;
- publication décalée du matin à 20 h 30, le mardi et le jeudi ;
- un ton moins « joli », plus raconté : la première phrase doit être une bêtise ou un aveu.
# Le mois de mars, jour après jour (ou presque)
Le fil de tout le mois, c'est la naissance d'une bouteille : on part de la cuve, on finit sur la table. Chaque semaine est un chapitre, et chaque publication se termine sur une question à laquelle répond la suivante. Comme ça on a envie de voir la suite, comme une série.
**Semaine du 2 mars, la cuve**
- mardi 3, Instagram, vidéo 25 s : Odile goûte et grimace, « pas prêt »
- jeudi 5, Instagram, carrousel : les trois cuvées expliquées avec des pulls (sec, demi-sec, doudou)
- samedi 7, Facebook, photo et horaires : on ouvre la boutique !
**Semaine du 9 mars, la bouteille**
- mardi 10, Instagram et TikTok, vidéo 20 s : une bouteille explose, on rit
- jeudi 12, Instagram, story avec sondage : bouchon liège ou capsule ?
- vendredi 13, Facebook, photo : rappel visite du lendemain
**Semaine du 16 mars, l'étiquette**
- mardi 17, Instagram, carrousel : les sept étiquettes ratées
- jeudi 19, TikTok, vidéo 15 s : la colle à l'ancienne
- samedi 21, Facebook, album : les premiers visiteurs
**Semaine du 23 mars, la table**
- mardi 24, Instagram, carrousel à enregistrer : quel cidre avec quel plat
- jeudi 26, Instagram, vidéo 30 s : la tablée du vendredi, invités compris
- dimanche 29, le blog et Facebook : l'article sur le cidre à table
Trois publications par semaine, pas plus, pas moins. C'est le rythme que j'ai choisi pour toute l'année.
On a prévu aussi d'être sur Pinterest, parce que les recettes y vivent longtemps.
# Notre façon de causer
## De quoi on parle
Quatre grandes familles de sujets, pas une de plus. Les mains (le travail, le pressoir, la taille des arbres) parce que c'est ce que les gens enregistrent et que ça montre notre patience. Les ratés, parce qu'on a promis d'être francs. La table, parce que Marjolaine veut savoir quoi servir. Le voisinage : le fromager, la potière, le facteur.
Comme tout le monde se met au naturel et aux coulisses, on sera dans l'air du temps ; ce qui nous change un peu c'est les ratés.
## Avec quels mots
On tutoie, on fait des phrases courtes, on avoue avant d'expliquer. Jamais de « notes de », jamais de « terroir d'exception », jamais de majuscules pour crier. On dit « la pomme pique » et pas « une belle acidité ». Un peu de parler normand mais pas de caricature. Cette manière convient aux trentenaires du canapé, qui fuient les discours de dégustation.
| On écrit | On n'écrit pas |
| « Ça pique un peu, c'est fait exprès. » | « Une attaque vive et une finale tout en longueur. » |
| « Samedi, 15 h, mets des bottes. » | « Nous avons le plaisir de vous convier à notre visite. » |
| « On s'est trompés d'étiquette. » | « Un incident indépendant de notre volonté. » |
Les couleurs : rouge pomme, crème et vert feuille, toujours à la lumière du jour, pas de filtre. Une police ronde pour les titres. Sur Instagram les vidéos sont verticales avec le titre écrit en gros dans la première seconde, et les carrousels font six images au maximum. Pour les autres réseaux on verra, on reprendra sans doute la même chose.
## Ce qu'on a le droit de faire
Avant de publier le visage d'un visiteur on lui fait signer le petit papier rose (autorisation d'image, retirable quand il veut). Les adresses mail de la newsletter sont laissées par les gens eux-mêmes, avec la case à cocher, le lien de désinscription et une durée de trois ans. Et on fait attention à tout le monde, c'est important l'accessibilité.
# Trois publications écrites en entier
%box 15
**Instagram, mardi 10 mars, vidéo verticale**
On t'avait dit qu'on montrerait les ratés 💥🍾 Bouteille numéro 47, 3 h du matin, Gaspard en chaussettes. Bilan : un carreau, deux litres de Brut de Mars et une bonne frousse. Et toi, ta plus grosse catastrophe en cuisine c'était quoi ? Raconte, on te lit ce soir.
#cidrefermier #paysdauge #coulisses #tournepomme @lapotiereduvillage
L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
%end
%box 15
**Instagram, mardi 24 mars, carrousel**
Poisson ou fromage, quel cidre tu ouvres ? 🐟🧀 On a fait six petites fiches, tu les enregistres et vendredi tu fais la maligne devant tes invités. Dis-nous ton plat en commentaire et Odile te répond avec une bouteille (virtuelle, désolée). Réserve ton samedi, le lien est dans la bio.
#cidre #accordmetsetcidre #normandie #recettedusoir
L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
%end
%box 15
**Facebook, samedi 7 mars, photo**
C'est ouvert ! 🍎 Boutique de la ferme, Saint-Aubert-des-Haies, 10 h à 18 h, le parking est dans le pré (mettez des bottes). Qui vient nous voir aujourd'hui ? Taguez celui qui conduit.
%end
# L'article du blog, celui du 29 mars
## Et si on servait du cidre un soir de semaine ?
On croit que le cidre c'est pour les crêpes. C'est un peu comme croire que le pain c'est pour le petit déjeuner. À la ferme on en met sur la table le mardi, avec ce qu'il y a dans le frigo, et voici comment on s'y prend pour ne pas se tromper.
### Avec du poisson, prends le brut
Le gras du poisson aime ce qui pique. Un filet de maquereau, une pomme de terre, du beurre, et le Brut de Mars fait le travail du citron. Sers-le à dix degrés, dans un verre à vin, pas dans une bolée : la bolée est jolie mais elle laisse filer les bulles en cinq minutes.
### Avec du fromage, prends le demi-sec
Un camembert bien fait couvre tout. Le demi-sec a assez de rondeur pour tenir, et le petit reste de sucre calme le sel. Si tu as des invités qui boivent peu, compte une bouteille pour quatre.
### Et pour ceux qui ne boivent pas
Le Buissonnier est fait des mêmes pommes, sans alcool du tout. On te raconte d'où il vient sur notre page Les cuvées. Les enfants l'adorent, les conducteurs aussi.
### On garde combien de temps une bouteille ouverte ?
Deux jours au frigo avec un bon bouchon, trois si tu aimes le cidre plat. Ensuite, fais-en une sauce pour le porc, c'est à ça que servent les fonds de bouteille chez nous.
## Comment je l'ai fait
J'ai écrit en partant des questions qu'on m'a posées au marché : la température, le plat, la garde, les enfants. Chaque question est devenue un petit titre. Le lien vers la page des cuvées est dans le passage sur le sans alcool, c'est le seul pour le moment.
Sur le référencement je sais qu'un mot-clé est l'expression que tape l'internaute et qu'il faut une méta-description et des balises alt sur les images, on l'a vu avec l'intervenante. Je n'ai pas eu le temps de m'y mettre.
# Mes outils et mes formats
J'ai changé exprès de format d'un jour à l'autre : vidéo courte, carrousel, story avec sondage, album photo, article. Les vidéos sont en 1080 par 1920, entre 15 et 30 secondes, parce que sur l'essai les gens partaient après la trentième. Pour les carrousels et le reste, je laisse le réglage de Canva.
Canva me sert pour les carrousels et les étiquettes de story, parce que j'y ai mis les trois couleurs et la police une bonne fois et qu'Odile peut corriger un mot depuis son téléphone. CapCut me sert pour couper les vidéos et poser les sous-titres, que je relis car il écrit « poiré » à chaque fois qu'Odile dit « pourri ». Pour la lumière je passe les photos dans Lightroom sur mobile, toujours avec le même réglage, mais je ne maîtrise pas le reste du logiciel.
# Pour finir
J'ai appris à tailler un pommier, à dire non à une photo de bouteille et à faire un tableau. Si c'était à refaire je commencerais par le test et pas par les chiffres. Au début j'avais préparé un autre sujet, une micro-crèche, où je visais 12 familles inscrites avant le 1er septembre 2026 et 300 € de flyers ; il reste de cette histoire une affiche que ma soeur a gardée.
Mon rêve pour dans cinq ans c'est une fête des pommes avec 2 000 personnes et une fanfare.
# Annexe, où j'ai lu des choses
- Notes de cours, modules stratégie et rédaction, janvier à mars.
- Baromètre des boissons fermières (fictif), édition 2025 : 27 % des foyers normands achètent du cidre au moins une fois par trimestre.
- Conversations avec Odile et Gaspard, carnet vert.
- Questionnaire du marché de Lisieux, 46 réponses, tableau brut non joint.
"""
