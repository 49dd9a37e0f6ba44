TEXT = """
=26 **Le Roulepage**
=16 Un bibliobus, vingt-trois villages et quelques écrans
!bus|Dessin de Yamina pour nos vingt ans de route
=12 Dossier de certification Community Manager – modules 3 et 4
=12 Judith Lamarque-Viel – alternance à la communauté de communes du Val d'Ozerre
=11 Session de juin 2025
%pagebreak
%toc
1|Avant de monter à bord|2
1|Le car, ses gens, ses chemins|2
1|Faire parler les villages|3
1|Garder la maison accueillante|5
1|Le mercredi où le bus n'est pas venu|6
1|La nuit des histoires sur le parking|7
1|Ceux qui parlent de nous|8
1|Ce que le voyageur voit en premier|8
1|Un mois de rendez-vous|9
1|Répondre, vraiment répondre|10
1|Le papier du blog|11
1|Ce que je lis, ce que j'essaie|11
1|Avant, après|12
1|À celle ou celui qui prendra le volant|13
1|Plan média et achat d'espace|13
1|Annexes|14
%end
%pagebreak
# Avant de monter à bord
Merci d'abord. À Bertrand, qui conduit le car depuis 2006 et qui connaît le prénom des chiens. À Yamina, qui tient le rayon jeunesse et qui dessine sur les sacs en papier. À ma formatrice, qui m'a appris à couper. Je n'ai pas toujours réussi, vous verrez.
Je suis arrivée au Roulepage en septembre 2024, avec un téléphone pro rayé et une phrase de la directrice : « Fais en sorte qu'on sache quand on passe, et qu'on ait envie de nous attendre. » Ce dossier raconte neuf mois à essayer. J'écris comme je parle aux lecteurs, sur le marchepied ; j'espère que le jury me pardonnera les détours.
J'ai rangé le travail en deux paquets. D'abord ce qui touche aux gens : les jeux, les discussions, les coups de colère, la fête. Ensuite ce qui touche à la mécanique : les pages, les réglages, le blog. Entre les deux il y a le car, qui sent le papier et le gasoil.
# Le car, ses gens, ses chemins
Le Roulepage est un camion de sept tonnes qui transporte 3 200 documents et s'arrête dans vingt-trois communes, toutes les deux semaines, en général une heure. Nous avons 1 140 inscrits actifs. Le service coûte à la communauté de communes 186 000 € par an, salaires, carburant et achats de livres compris. D'après une enquête nationale que j'ai lue cet hiver, 38 % des habitants de zones rurales vivent à plus d'un quart d'heure d'une bibliothèque ; chez nous c'est plutôt la moitié.
À mon arrivée, la page Facebook avait 612 abonnés et l'Instagram 288. La dernière publication datait du 3 juin : une affiche de travaux.
Avec la directrice nous nous sommes donné trois caps, sur un coin de table de la salle des fêtes de Campruz.
- Monter de 612 à 800 abonnés Facebook au 30 juin 2025, en publiant la veille de chaque halte et en affichant l'adresse de la page dans le car, parce que les lecteurs qui ratent le passage nous disent qu'ils ne savaient pas.
- Passer de 4 à 15 commentaires par publication sur Facebook, grâce aux questions posées par Bertrand à chaque tournée, puisqu'une bibliothèque où personne ne cause, c'est un entrepôt.
- Récolter 150 inscriptions à la lettre « Prochain arrêt » avant le 30 juin 2025.
Il y en a eu un quatrième, écrit en gros sur le tableau blanc et baptisé « objectif SMART » par le service culture : rayonner davantage auprès des familles du territoire. Je l'ai laissé au tableau.
## Josette et Théo
Quand je rédige, je pense à Josette. Josette a 71 ans, elle a été factrice à Campruz pendant trente-deux ans, elle vit seule avec une chatte borgne. Elle lit deux policiers par semaine et elle vient aussi pour parler, elle le dit sans se cacher : le car, c'est sa sortie. Ce qui la met en rogne, c'est d'attendre vingt minutes sous l'abribus pour apprendre que le camion est au garage. Elle a Facebook sur une tablette que son fils lui a réglée, elle regarde après le journal de 13 heures, elle commente avec beaucoup de points de suspension.
Et puis il y a Théo, 16 ans, lycéen à Brassempeyre, interne la semaine. Il emprunte des mangas par six. Il passe ses soirées d'internat sur TikTok et ne sait pas que nous avons un compte Instagram.
J'ai inventé ces deux-là en mélangeant des lecteurs que je croise. Au cours on nous a expliqué qu'un persona est un portrait semi-fictif d'une personne type, avec un nom, un âge, des motivations et des freins, qui aide l'équipe à se représenter sa cible. Voilà pour la théorie.
# Faire parler les villages
Au début de l'automne j'ai glissé un petit papier vert dans chaque livre rendu : « Qu'est-ce que vous aimeriez trouver sur notre page ? » Quarante et un papiers sont revenus. On y lisait surtout : les horaires, donner son avis sur les achats, voir la tête des autres lecteurs, et (sept fois !) « des devinettes ».
J'ai donc bâti trois rendez-vous autour de ces demandes-là.
**L'étagère qui vote.** Le premier lundi du mois, deux romans en lice, un sondage sous la photo, le gagnant est acheté et monte dans le car la semaine suivante. En février, 94 personnes ont voté pour choisir entre un polar islandais et une saga paysanne. La saga a gagné, de très peu, et Josette a réclamé un recompte.
**Où est Bertrand ?** Un concours de photo-devinette : un bout de clocher, un lavoir, et le premier qui reconnaît le village choisit un livre dans les cartons de dons. C'était la demande des sept papiers. La devinette du lavoir a reçu 57 réponses, dont certaines très fausses et très drôles.
**Le livre qu'on m'a prêté.** Une discussion ouverte le dimanche soir, sans gagnant, où chacun raconte un livre reçu de quelqu'un. C'est le fil le plus doux de la page.
Voici une publication telle qu'elle est partie, le 3 février :
%box 13
**Facebook – L'étagère qui vote**
Deux romans, une seule place sur l'étagère ! 📚 À gauche, un commissaire islandais qui a froid. À droite, trois sœurs et une ferme qui prend l'eau. Lequel monte dans le car mardi prochain ? Votez sous la photo, et dites-nous pourquoi : les mauvaises raisons sont acceptées.
#LeRoulepage #ValdOzerre #onlitdanslecar
(photo des deux couvertures posées sur le volant)
%end
Et une autre, plus courte, pour l'Instagram :
> Devinez d'où part cette odeur de gaufre… 🧇 Indice : il y a une tour, et pas d'ascenseur. Le nom du village en commentaire, un livre à la clé ! @office_ozerre, chut. #LeRoulepage #devinette
Je tiens un cahier. C'est un vrai cahier, à spirale, il voyage dans la boîte à gants. J'y note à la main chaque message et chaque commentaire qui demande, propose ou rouspète, avec la date et le village ; le vendredi je recopie dans un tableur partagé que Yamina et Bertrand lisent avant la réunion du lundi. C'est un peu artisanal, et on m'a dit qu'il existait des logiciels pour ça, mais au 15 mai il y avait 212 lignes. L'extrait qui suit n'est pas choisi, ce sont les cinq dernières lignes d'avril.
| Date | Qui, où | Ce qui a été dit | Ce que nous en avons fait
| 22/04 | Une maman, Sainte-Aulaine | « Le poste de 20 h on le voit le lendemain, c'est trop tard » | Annonce des haltes avancée à 17 h pour les arrêts du matin
| 23/04 | M. Ducasse, Campruz | Réclame des livres audio sur la page | Rubrique « À écouter » ouverte le 2 mai
| 25/04 | Deux collégiens | Trouvent les devinettes trop faciles | Niveau « coriace » une fois sur deux
| 28/04 | Josette (la vraie s'appelle autrement) | Ne retrouve plus le calendrier | Calendrier épinglé en haut de la page
| 30/04 | Anonyme | « Trop de chats » | Débattu. Les chats restent.
## Deux gestes tirés de vos papiers
L'enquête de décembre (68 réponses, urne posée sur le comptoir) disait deux choses très nettes : l'arrêt de 11 heures à Lucq tombe pendant la messe des enterrements, et on ne sait pas comment réserver un livre à distance. J'en ai parlé en réunion, nous avons déplacé Lucq à 15 h 30 à compter du 13 janvier, et j'ai écrit un petit pas à pas de réservation en quatre images, épinglé sur les deux comptes. La mairie de Lucq nous a remerciés par courier. On a senti que ça respirait mieux.
# Garder la maison accueillante
Une page de bibliothèque n'est pas un champ de bataille, mais enfin, on y parle du prix de l'eau, de l'éolien et du maire. J'ai écrit une page de règles, que l'équipe a relue et que j'ai mise en annexe, pour ne pas alourdir. En voici la vie réelle.
J'ai d'abord rempli la liste de mots bloqués de la page : vingt-neuf termes, des insultes, deux sobriquets qui visent un village voisin, et les mots « crypto » et « gagnez ». Tout commentaire qui en contient un est caché avant que quiconque le lise. De novembre à mai, ce filtre a retenu dix-huit messages, et j'en ai supprimé six autres à la main.
| Ce qui est arrivé | Où, quand | Ce que j'ai fait
| Annonce de prêt d'argent entre particuliers | Facebook, 12 novembre | Supprimée, auteur bloqué, page signalée
| Blague raciste sous la photo du club de lecture | Facebook, 9 janvier | Supprimée dans l'heure, message privé rappelant la règle 2, capture gardée
| Kévin R. traite la mairie de « bande d'incapables » | Facebook, 21 janvier | Masqué, message privé rappelant la règle 1
| M. Ducasse traite la mairie de « bande d'incapables » | Facebook, 4 février | Laissé en ligne, c'est M. Ducasse
| Photo d'un enfant postée par une tante | Instagram, 18 mars | Demande de retrait à l'auteure, retirée le soir même
| Moquerie sur l'orthographe d'une lectrice | Facebook, 2 avril | Réponse publique de Bertrand, la moquerie est restée
> La modération consiste à lire, trier et au besoin écarter les contributions des membres selon des règles connues de tous ; on distingue la modération a priori et a posteriori. (notes de cours)
# Le mercredi où le bus n'est pas venu
Il faut que je raconte le 5 mars.
Il gelait. À 8 h 10 le car refuse de démarrer, à 8 h 30 Bertrand appelle le garage, et personne ne pense à la page. Trois haltes attendent : Sainte-Aulaine, Mourède, l'école de Pouyloubère. À 10 h 42, première photo sous notre dernière publication : onze enfants en bonnet devant un arrêt vide, avec « Merci la com com, belle organisation ». À midi il y a 63 commentaires et un partage dans le groupe « Tu sais que tu viens du Val d'Ozerre si… », qui compte 4 700 membres, soit quatre fois nos inscrits.
J'ai tout relu le soir, crayon à la main, pour comprendre. Sur les 63, trente-huit reprochent le silence et non la panne ; quatorze parlent du froid et des enfants ; six règlent des comptes avec la communauté de communes ; cinq plaisantent. La cause profonde n'est donc pas le moteur : personne, chez nous, n'a la charge de prévenir quand le car reste au garage. Je l'ai lu tout haut à la réunion du lundi. Personne n'a rien dit, Bertrand a regardé ses mains.
Alors, sur le moment, j'ai fait comme j'ai pu. À 12 h 20 j'ai publié ceci :
> Ce matin le Roulepage est resté au garage, batterie morte de froid. Ce qui n'est pas normal, c'est que vous l'ayez appris en grelottant, et nous vous devons des excuses pour ça. Les enfants de Pouyloubère : nous venons vendredi à 10 h, avec du chocolat. Judith, Bertrand et Yamina
L'après-midi j'ai répondu à chacun, un par un, et j'ai téléphoné à la directrice de l'école. Le vendredi nous y étions, avec le chocolat. La photo des bonnets, cette fois dans le car, a été aimée 341 fois. Quelqu'un a écrit : « Bon. Ça va. » Dans la vallée c'est une médaille.
# La nuit des histoires sur le parking
C'est Yamina qui a eu l'idée, un soir de brume, en regardant la lumière du car sur le bitume mouillé : on dirait une veilleuse. Et si on invitait les gens à venir se faire lire des histoires, le car allumé, chacun dans une couverture ?
On a pris le samedi 29 mars, à 20 heures, sur le parking de la salle des fêtes de Brassempeyre. L'idée n'était pas de faire joli : nous voulions que soixante personnes viennent, et surtout que celles qui ne pouvaient pas se déplacer choisissent quand même les histoires. Alors nous avons fait les choses dans le désordre. Trois semaines avant, j'ai ouvert l'événement sur Facebook, et demandé aux abonnés d'envoyer un titre qui leur avait fait peur, petits. Cent douze titres sont tombés. Dix jours avant, j'ai mis les douze plus cités au vote en story, quatre par soir, trois soirs. Bertrand a enregistré sa voix lisant la première phrase du gagnant, sans dire lequel, et on devait trouver.
Le soir même il y a eu 86 personnes, deux chiens, et un brouillard parfait. Nous avons filmé en direct sur Facebook avec le téléphone de la directrice posé sur le rétroviseur. Ceux qui regardaient de chez eux tapaient « lune » ou « cave » et la conteuse, qui voyait l'écran, changeait la fin de l'histoire. On a changé la fin neuf fois. À un moment une dame de Lucq, clouée au lit avec sa hanche, a écrit : « mettez la cave, j'ai que ça », et le parking entier a crié « la cave ! ».
Le direct a été suivi par 143 personnes au plus fort. Le lendemain la page avait 47 abonnés de plus.
Côté sous, c'était modeste : 90 € pour la conteuse, qui est une amie et n'a voulu que l'essence et le repas, 38 € de chocolat et de lait, 55 € de guirlandes à piles et 30 € pour pousser l'invitation à vingt kilomètres à la ronde ; 213 € en tout, pris sur la ligne animations.
# Ceux qui parlent de nous
Nous ne sommes pas seuls à raconter la vallée. J'ai pris contact avec quelques personnes qui ont du monde autour d'elles ; trois ont répondu.
| Qui | Où | Abonnés | État au 15 mai
| Les Carnets d'Odile | blog et Instagram | 2 900 | A dit oui, story le 14 avril
| Ferme de Pé-de-Haut | Facebook | 1 750 | A dit oui, partage les haltes
| Gaëtan Moulis | YouTube, randonnée | 11 400 | Rappeler en juin
| Radio Gave d'Ozerre | antenne et Facebook | 6 200 | A dit oui, chronique le jeudi
| Maison Lartigau, conserves | Instagram | 3 300 | Pas de réponse
Odile a publié trois stories depuis le car le 14 avril, avec un lien vers notre calendrier. Radio Gave nous donne deux minutes le jeudi, c'est Bertrand qui parle, il a pris goût au micro. Le service culture étudie aussi un partenariat avec une enseigne de meubles en kit, dossier qui n'est pas passé par moi.
# Ce que le voyageur voit en premier
Les fiches complètes sont recopiées en annexe C ; ici je dis seulement comment je les ai reprises. La description parlait d'un « service de lecture publique itinérant ». J'ai mis « Le camion plein de livres qui s'arrête près de chez vous ». La photo de couverture Facebook montre le car devant le lac ; sur Instagram la pastille est le hérisson dessiné par une classe de CE2 ; sur le blog, c'est encore la bannière bleue d'avant.
Le Roulepage a pourtant une belle robe. En 2019, l'agence choisie par la communauté de communes a dessiné le logo au livre-roue, un vert sapin, un jaune maïs et une police ronde. Tout cela est peint sur le flanc du car et brodé sur la veste de Bertrand, qui en est fier.
Nous tenons beaucoup à ce que chacun puisse monter. Le car a une rampe depuis 2021, deux étagères en gros caractères, des livres audio, une loupe à la banque de prêt. Yamina a suivi une journée de langue des signes. Quand Madame Hourcade vient avec sa canne blanche, Bertrand lui décrit les couvertures, et je crois qu'il en invente la moitié.
# Un mois de rendez-vous
Tout part de la tournée : on n'écrit pas la même chose la veille d'un passage et la veille d'un dimanche. J'écris une semaine à l'avance et je charge le tout dans Meta Business Suite, le jeudi, en une heure et demie. Voici le mois de mars tel qu'il a été chargé (le 5 a été bousculé, on sait pourquoi).
%size 8.5
| Date | Heure | Où | Quoi | Forme
| lundi 3 | 18 h 30 | Facebook | L'étagère qui vote | photo et sondage
| mardi 4 | 20 h | Facebook, Instagram | Demain : Sainte-Aulaine, Mourède | visuel d'arrêt
| jeudi 6 | 12 h 15 | Instagram | Yamina déballe les nouveautés | vidéo courte
| dimanche 9 | 20 h | Facebook | Le livre qu'on m'a prêté | texte seul
| lundi 10 | 20 h | Facebook, Instagram | Demain : Lucq, Campruz | visuel d'arrêt
| mercredi 12 | 16 h | Instagram | Où est Bertrand ? | photo-devinette
| samedi 15 | 10 h | Facebook | La nuit des histoires, acte 1 | événement
| mardi 18 | 20 h | Facebook, Instagram | Demain : Brassempeyre | visuel d'arrêt
| mercredi 19 | 20 h | Instagram | Vote des histoires | story
| dimanche 23 | 20 h | Facebook | Le livre qu'on m'a prêté | texte seul
| mardi 25 | 20 h | Facebook, Instagram | Demain : Pouyloubère | visuel d'arrêt
| samedi 29 | 20 h | Facebook | La nuit des histoires | direct
Le vendredi soir, c'est relâche. Le car dort et moi aussi.
# Répondre, vraiment répondre
Nos cours insistaient : les réseaux envoient une notification à chaque mention, commentaire ou message privé, et bien des outils permettent de les trier par ordre d'importance. L'ancien stagiaire avait installé une application de ce genre sur son propre téléphone ; elle est partie avec lui. Moi je regarde le matin dans le car, quand il y a du réseau, et le soir.
J'avoue que je ne réponds pas vite, la moyenne est d'un jour et quelques heures. Mais personne ne reçoit une phrase en boîte. Quelques exemples, recopiés tels quels :
> Bonsoir Monsieur Pédelaborde, oui, le tome 4 est rentré, il a une tache de confiture page 30 mais il se lit. Je le mets de côté à votre nom pour Mourède mercredi. Judith
> Chère Lina, ta critique de La Sorcière du placard est affichée dans le car, à hauteur d'enfant. Yamina demande si tu veux bien en écrire une autre sur un livre que tu n'as PAS aimé.
> Madame, vous avez raison, l'amende de 2 € n'avait pas lieu d'être : le car n'est pas passé ce jour-là. Elle est annulée. Bertrand vous garde le dernier Régine Daran pour vous consoler.
Ce sont des réponses signées d'un prénom, qui reprennent le nom du lecteur, le titre, l'arrêt. On reste dans la manière du car : on vouvoie les adultes, on tutoie les enfants, on ne dit jamais « nos services ».
# Le papier du blog
Le blog vit sur WordPress, dans un coin du site de la communauté de communes. J'y ai écrit en avril « Lire dans un village sans librairie : comment ça se passe chez nous », le texte entier est en annexe D. J'ai monté l'article dans l'éditeur par blocs : un titre de page, un chapeau de trois lignes, quatre intertitres de niveau 2, deux sous-intertitres de niveau 3 sous « Comment s'inscrire », une liste à puces et un encadré pour les horaires.
En tête j'ai placé une photo de Bertrand à la banque de prêt, large, avec sa légende. C'est la plus belle que nous ayons, prise par un lecteur de Mourède qui nous l'a donnée.
WordPress, nous a-t-on montré en classe, sait garder un texte en brouillon, le soumettre à relecture ou le faire paraître à une date choisie. C'est Monsieur Etcheverry, du service informatique, qui décide de ce qui sort et quand ; l'article est paru un mardi.
# Ce que je lis, ce que j'essaie
Le mardi matin je prends quarante minutes pour regarder ailleurs. Je suis deux choses : ce que font les autres bibliothèques qui roulent, en France et en Belgique, et ce qui change sur Facebook et Instagram. Un agrégateur, Feedly, m'apporte onze blogs de bibliothécaires ; une alerte Google me signale « bibliobus » et « médiathèque itinérante ». J'ai noté dans mon cahier de belles trouvailles : le bibliobus des Ardennes belges met des légendes à toutes ses vidéos, celui de Haute-Lande a une carte en direct, une collègue de Lorraine conseille les carrousels de six images. Je relis ces pages-là quand je manque d'air.
En janvier j'ai voulu essayer les canaux de diffusion d'Instagram, qui venaient d'arriver sur notre compte. J'en ai ouvert un, « Le car arrive », pendant trois semaines, avec vingt-deux personnes. J'y mettais une note vocale de Bertrand le matin de la halte. Dix-neuf l'écoutait chaque matin, ce qui est énorme, et trois ont écrit qu'elles avaient l'impression qu'il était dans leur cuisine. Le canal s'est tu en février, avec les vacances.
# Avant, après
J'aime bien ces tableaux parce qu'ils ne discutent pas. Les chiffres de gauche sont la moyenne de mars à juin 2024, ceux de droite la moyenne de février à avril 2025, relevés dans les statistiques de Meta.
| Facebook | Avant | Après
| Abonnés (fin de période) | 612 | 771
| Commentaires par publication | 4 | 17
| Portée moyenne | 240 | 690
| Partages par publication | 1 | 6
| Clics vers le calendrier des haltes | 88 par mois | 61 par mois
| Instagram | Avant | Après
| Abonnés | 288 | 402
| Vues d'une story | 51 | 133
| Réponses aux devinettes | – | 31
Les vrais virages sont venus de ces relevés. En novembre mes annonces de halte étaient des textes : 170 personnes touchées en moyenne. J'ai regardé ce qui marchait (les visages) et j'ai remplacé le texte par une photo de lecteur tenant la pancarte du village ; j'ai refait le compte en janvier.
| Annonce de halte | Avant (texte, novembre) | Après (visage et pancarte, janvier)
| Personnes touchées | 170 | 520
| Réactions | 6 | 38
| Commentaires | 1 | 9
Pareil pour les vidéos de Yamina : les statistiques montraient que les gens partait à la vingt-cinquième seconde, j'ai coupé de 70 à 30 secondes et depuis mars deux spectateurs sur trois restent jusqu'au bout.
!bars|Abonnés Facebook à la fin de chaque mois, d'octobre à avril
# À celle ou celui qui prendra le volant
Mon contrat finit fin août. Je laisse sur le tableau de bord, sous le pare-soleil, ces quelques conseils.
- Garder les visages, toujours les visages.
- Ouvrir un podcast avec la voix de Bertrand.
- Écrire aux écoles plus souvent.
- Prévenir dès que le car tousse, avant même d'appeler le garage.
- Rouvrir le canal vocal et s'y tenir.
- Faire grandir la nuit des histoires.
# Plan média et achat d'espace
Je n'en parle pas davantage ici ; les 30 € de mars sont racontés plus haut et la communauté de communes ne souhaite pas en dépenser d'autres.
%pagebreak
# Annexe A – Notre manière d'écrire
Cette feuille est scotchée dans le car, à côté du planning de vidange. Qui écrit pour le Roulepage écrit ainsi.
- La voix : celle du marchepied. Des phrases courtes, de la malice, jamais de moquerie. On dit « nous » et on signe d'un prénom.
- Les mots qu'on évite : usagers, itinérance, offre documentaire, n'hésitez pas.
- Les mots qu'on aime : lecteurs, halte, monter, emporter, se poser.
- Sur Facebook : une photo et cinq lignes au plus, une question à la fin. Sur Instagram : une image carrée ou une vidéo de moins de trente secondes, deux lignes, trois mots-dièse.
- Personne n'apparaît en photo sans avoir signé la feuille jaune ; pour un enfant, ce sont les parents qui signent. On cite toujours l'éditeur d'une couverture.
- Exemple à suivre : « Demain 15 h 30 à Lucq, place du lavoir. Bertrand apporte les polars, apportez les gâteaux. » Exemple à ne pas suivre : « Le bibliobus assurera sa desserte. »
# Annexe B – Ce qu'on se promet les uns aux autres
Texte épinglé en haut de la page depuis le 10 novembre et distribué en marque-page.
+ On discute des livres et des idées, on n'insulte personne, ni un lecteur, ni un voisin, ni un élu.
+ Toute parole qui rabaisse quelqu'un pour son origine, sa religion, son genre, son âge, son corps, son handicap ou son accent est retirée, sans discussion.
+ Chacun écrit comme il peut : les fautes d'orthographe sont les bienvenues et on ne les corrige pas en public.
+ Pas de vente, pas de politique de campagne, pas de photo d'un enfant qui n'est pas le vôtre.
+ On s'adresse à tout le monde : écrivez pour que celui qui lit lentement, ou avec les oreilles, ne soit pas laissé sur le bord.
Au premier écart, un message privé ; au second, on masque ; au troisième, la porte du car se ferme un mois. Notre phrase pour prévenir : « Bonjour, votre commentaire est en pause car il blesse quelqu'un. Reformulez-le, nous le remettrons volontiers. »
# Annexe C – Les fiches de nos pages
%size 8.5
| Rubrique | Facebook | Instagram
| Nom | Le Roulepage, bibliobus du Val d'Ozerre | @leroulepage
| Image de profil | Le car de face, phares allumés | Hérisson des CE2
| Présentation | Le camion plein de livres qui s'arrête près de chez vous. 23 villages, gratuit pour tous. | 🚌📚 23 villages, 3 200 livres, 1 chauffeur qui lit. Prochaine halte ⬇️
| Téléphone, courriel | 01 99 00 14 22, coucou@roulepage.example | bouton « Contacter », coucou@roulepage.example
| Adresse, horaires | Place du Foirail, Brassempeyre ; horaires par halte | –
| Lien | calendrier des haltes | calendrier des haltes
# Annexe D – L'article d'avril
**Lire dans un village sans librairie : comment ça se passe chez nous**
*À Mourède, la dernière boutique qui vendait des livres a fermé en 1994. Pourtant on y lit beaucoup. Petite visite d'un camion qui remplace des murs.*
**Une heure, tous les quinze jours**
Le car se gare devant le lavoir. Bertrand coupe le moteur, sort le marchepied, et la première lectrice est déjà là. En une heure, quarante personnes montent, certaines pour un livre, d'autres pour un mot.
**Ce qu'on trouve à bord**
- des romans, dont une étagère entière de policiers ;
- des albums pour les petits, à hauteur de genou ;
- des livres à écouter et en gros caractères ;
- une grainothèque, parce qu'au printemps on échange aussi des tomates.
**Comment s'inscrire**
*À bord.* Une pièce d'identité, deux minutes, c'est gratuit.
*À distance.* Un message suffit, la carte vous attend à la halte suivante.
**Et si je rate le passage ?**
Vos livres sont prolongés tout seuls. Et le car revient : c'est son métier.
# Annexe E – Bibliographie et fatras
- Notes de cours, modules 3 et 4.
- Lettre professionnelle « Bibliothèques de plein vent », numéros d'hiver.
- Carnet du bord, 212 lignes, consultable sur demande et sous la pluie.
"""
