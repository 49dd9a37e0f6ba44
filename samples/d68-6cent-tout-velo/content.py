"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
=14 6cent30six – dossier écrit
!logo|
=28 Tout Vélo
=16 Mettre une ville en selle, un post à la fois
=12 Inès Kerbrat – session de mars 2026
=11 Stage effectué à l'atelier coopératif Tout Vélo, Landeval, de décembre 2025 à février 2026
%pagebreak
%toc
1|On se présente, et vite|3
1|Cinq réseaux passés au marbre|3
1|Chez nous : l'état du cadre|5
1|Où on roule, et pourquoi là|6
1|De quoi on parle, et quand|7
1|Les chiffres qu'on regarde|8
1|Le bilan des trois derniers mois|9
1|Appuyer plus fort sur les pédales|9
1|Quand ça grince dans les commentaires|10
1|Lettre au conseil de la coopérative|11
1|Annexes : brouillons de posts, grognons, matériel|11
%end
%pagebreak
# On se présente, et vite
Bon. Imaginez un ancien garage à bus, trois pieds d'atelier, une machine à café qui fuit et une file de gens avec des vélos qui couinent. C'est Tout Vélo. Une coopérative, une vraie : 212 sociétaires, trois salariés, et des bénévoles qui débarquent le samedi avec des gâteaux. On n'y dépose pas son vélo pour le reprendre trois jours après, on y met les mains soi-même, avec quelqu'un à côté qui sait. Et on repart avec du cambouis jusqu'aux coudes, ravi.
Moi c'est Inès, j'ai 26 ans, je suis arrivée en décembre avec mon téléphone et zéro notion de mécanique (je sais maintenant régler un dérailleur, merci Madou). Joris, le coordinateur, m'a dit le premier jour : « On a des comptes partout et on n'est nulle part. » Voilà, c'était ça le sujet.
Ce dossier suit l'ordre dans lequel j'ai bossé : d'abord comprendre les réseaux, ensuite comprendre la maison, et seulement après publier. Je l'écris comme je parle, on m'a dit que c'était permi.
Quelques chiffres pour planter le décor : l'an dernier la coopérative a fait 148 000 € de chiffre d'affaires, dont 61 % de réparation accompagnée, 24 % de vente de vélos remis en état et le reste en formations pour des collectivités. L'assurance et le loyer mangent 31 000 €.
# Cinq réseaux passés au marbre
Au marbre, chez nous, ça veut dire qu'on pose la roue à plat et qu'on regarde si elle est voilée. J'ai fait pareil avec les réseaux. Pour me tenir au courant je fais de la veille tous les matins dans le bus, j'ai des alertes, je lis des blogs de community managers et je suis des comptes spécialisés, franchement ça suffit largement pour sentir le vent tourner. Joris, lui, lit la presse pro du cycle et me transfère ce qui l'amuse.
## Instagram
On a les reels, les carrousels, les stories avec leurs stickers (sondage, question, compte à rebours), les publications à deux signatures et le canal de diffusion. Le gros changement de ces derniers mois : la vue est devenue l'unité de mesure pour tous les formats, et le classement pousse ce qui est envoyé en message privé, plus que ce qui est aimé. Les comptes qui recopient des vidéos avec le filigrane d'ailleurs se font reléguer. Côté mode du moment : la grille passée en vertical, les carrousels avec musique et le « avant / après » filmé en une seule prise, ce qui pour un atelier de réparation est un cadeau du ciel.
Qui y traîne ? Des 18–34 ans en majorité, qui ouvrent l'appli par petites touches, le midi et surtout après 20 h, qui aiment le voyage, le fait-main, la bouffe, l'écologie du quotidien. Les codes : image soignée mais pas glacée, humour léger, emoji en début de ligne, on s'envoie les posts plutôt qu'on ne les commente.
## Facebook
Les groupes, les événements avec leur bouton « intéressé », la messagerie, la place de marché. Depuis l'été 2025 toute vidéo déposée devient un reel, quelle que soit sa longueur, et le fil montre de plus en plus de contenus de pages qu'on ne suit pas ; les liens sortants, eux, sont servis à moins de monde. Ce qui marche en ce moment : les groupes de quartier (dons, coups de main, « quelqu'un connaît un bon réparateur ? ») et les albums photos de fête, oui oui, comme en 2012.
Le public a vieilli : 35–65 ans, un peu plus de femmes que d'hommes dans les groupes locaux de Landeval, des gens qui lisent au petit déjeuner et le dimanche soir, qui s'intéressent à la vie de la commune, à la brocante, à l'école, au jardin. Ici on commente pour de bon, avec des phrases, on identifie sa belle-sœur, on demande les horaires qui sont pourtant écrits au dessus.
## TikTok
La page « Pour toi », les duos, les sons, les séries, et maintenant une barre de recherche que les jeunes prennent pour un moteur tout court. L'algorithme regarde le temps de visionnage et la part de gens qui vont au bout, il favorise désormais les vidéos de plus d'une minute et lit ce qui est écrit dans la légende et à l'écran pour ranger la vidéo. La tendance qui nous concerne : les vidéos de remise en état sans voix, juste le bruit des outils, et les « je t'apprends un truc en 60 secondes ».
C'est les 16–29 ans. Ils regardent le soir, longtemps, au lit, en rafale, sans le son une fois sur deux. Ils aiment l'astuce, la débrouille, la musique, le système D pas cher. Les codes : on parle face caméra, on coupe sec, on s'auto-moque, la perfection fait fuir.
## LinkedIn
Les documents à faire défiler, les sondages, la page entreprise, les newsletters, et un fil vidéo vertical arrivé depuis peu. L'algorithme mesure combien de temps on s'arrête sur le post, il met en avant les commentaires un peu longs et freine les « dites OUI en commentaire » ainsi que les posts dont le lien est dans le texte. Dans l'air du temps : le récit de terrain, les coulisses d'une petite boîte, le dirigeant qui raconte un ratage.
Plutôt 25–54 ans, des cadres, des agents de collectivités, des responsables RSE ; ils passent en semaine, entre deux réunions, parlent mobilité, emploi, transition. On vouvoie, on remercie, on signe de son nom.
## YouTube
Des shorts jusqu'à trois minutes, des vidéos longues, des chapitres, des playlists, un onglet communauté. Depuis mars 2025 la vue d'un short est comptée dès le démarrage de la lecture, donc méfiance quand on compare. Le moteur recommande selon la satisfaction déclarée et la durée regardée. La mode est au tuto long, très chapitré, façon « réparer ensemble ».
On y trouve tous les âges, les hommes de 25–44 ans étant les plus nombreux sur la mécanique ; on y vient avec une question précise, le dimanche, et on reste vingt minutes. Les codes : une promesse dans le titre, une miniature lisible, un plan serré sur les mains.
> D'après une étude lue pendant mon stage, 50,4 millions de Français seraient sur au moins un réseau, et on y passerait 1 h 48 par jour. Ça fait combien de chambres à air changées, ça ?
# Chez nous : l'état du cadre
## Ce que Joris attend de moi
Pas des « likes ». L'atelier tourne bien le mercredi et mal le samedi, alors que le samedi c'est le jour des débutants et que c'est par là qu'on devient sociétaire. Il faut donc remplir les séances du samedi, faire adhérer, et se faire connaître de gens qui n'osent pas entrer parce qu'ils croient qu'il faut déjà s'y connaître. Et un troisième besoin arrivé en cours de route : trouver des entreprises du coin pour les révisions de flottes.
## Ce qui pousse, ce qui freine
J'ai fait le tour avec les trois salariés autour de la machine à café, on a rempli ça au feutre sur une nappe et je l'ai recopié :
| Ce qui pousse | Ce qui freine
| **Dans la maison** // Des mécanos qui adorent expliquer, Madou en tête // 212 sociétaires qui parlent de nous autour d'eux // Des prix libres sur la petite réparation | **Dans la maison** // Un compte Instagram endormi : 640 abonnés et onze publications en un an // Personne n'est à l'aise devant la caméra, à part Solenn // Une devanture qu'on prend pour un dépôt de bus
| **Dehors** // La piste cyclable du canal ouvre en mai 2026 et passe devant la porte // Les lycées cherchent des sorties pas chères autour du vélo | **Dehors** // La prime vélo de la métropole s'arrête fin juin et les ventes d'occasion vont tousser
Ce que j'en tire : on a du récit à revendre et pas de vitrine. Il suffit de mettre l'un dans l'autre.
Je rappelle au passage, parce que le formateur y tient, que ce genre de tableau croise l'interne et l'externe, le positif et le négatif, et qu'il nous vient des écoles de commerce américaines des années soixante.
## Les voisins de route
Je suis allée fouiner chez ceux qui nous ressemblent ou qui nous prennent des clients :
- **Cyclo'Zen**, la grosse enseigne de la zone commerciale : 4 300 abonnés Instagram, un post par jour, ton catalogue (« -20 % sur les casques »), répond aux commentaires avec un robot.
- **Vit'Roule**, le camion qui répare à domicile : 1 150 abonnés, deux à trois posts par semaine, ton sympa et perso du patron, ne répond à personne, j'ai compté quatorze questions restées en plan.
- **Le Dérailleur**, atelier associatif de Marsange, à 30 km : 2 700 abonnés, deux vidéos par semaine, toutes sous-titrées, ton militant, répond à tout dans la journée.
Bilan : la réponse rapide, c'est un boulevard. Et les sous-titres du Dérailleur, c'est malin, on les reprendra chez nous.
## À qui on cause
Deux personnes me servent de boussole. Elles n'existent pas, mais j'en ai croisé douze comme elles.
**Nadège, 41 ans, infirmière de nuit.** Un samedi de décembre elle pousse la porte avec le VTT de son fils, roue avant à plat. Elle voudrait que ça coûte moins que la boutique et, surtout, ne plus dépendre de personne pour une crevaison. Ce qui l'énerve : qu'on lui parle comme à une cruche dans les magasins, et qu'on lui réponde « mardi en huit » quand elle a besoin du vélo lundi. Elle regarde Facebook en rentrant de garde, vers sept heures du matin, et elle demande conseil dans le groupe du quartier avant d'acheter quoi que ce soit. Le samedi est son seul jour possible.
**Théo, 20 ans, étudiant en BUT à Landeval.** Il roule sur un biclou acheté 60 €, il rêve de le transformer en single speed qui claque, il veut apprendre et montrer le résultat aux copains. Il vit sur TikTok entre 22 h et minuit, enregistre les astuces, ne lit jamais une légende jusqu'au bout. Il ne sait pas qu'on existe, il passe pourtant devant tous les jours.
Un persona, pour mémoire, c'est un portrait-robot de client auquel on donne un prénom, un âge et des habitudes afin de se parler plus facilement en équipe. Et il faudra penser aux retraités du club cyclo, qui ont du temps et des vélos magnifiques : c'est un public qui compte beaucoup pour nous, on le dit à chaque réunion.
## Avec quoi on travaille
Côté sous, la coopérative a voté 600 € pour mes idées de l'année 2026 : 300 € de publicité, 180 € pour un micro-cravate et un trépied, 120 € d'affiches à coller avec le QR code. Pas un centime de plus, Joris m'a fait un clin d'œil mais il ne plaisantait pas. Côté bras : moi à plein temps jusqu'à fin février, puis Solenn quatre heures par semaine, Madou une heure le jeudi pour se laisser filmer, et Aziza, bénévole, qui fait des photos. Le matériel et les applis, je les ai rangés à la fin, en annexe 4.
# Où on roule, et pourquoi là
## Les trois caps
Joris voulait du concret, alors on s'est mis d'accord là dessus le 12 janvier :
+ Passer de 640 à 1 200 abonnés sur Instagram d'ici au 30 juin 2026, des gens de Landeval et de l'agglo, parce que la devanture ne suffit pas à nous faire voir ; c'est jouable avec trois posts par semaine et 300 € de pub, Le Dérailleur a mis cinq mois pour faire pareil.
+ Remplir les ateliers du samedi : 8 inscrits par séance en moyenne au lieu de 5, avant le 31 mai 2026, car c'est là que naissent les adhésions ; on part d'un formulaire qui marche déjà et Madou accepte d'ouvrir deux places de plus.
+ Décrocher un premier rendez-vous avec 4 entreprises ou mairies du bassin de Landeval grâce à LinkedIn, pour vendre des révisions de flottes, la demande numéro trois de Joris.
Solenn avait ajouté sur la nappe « objectif SMART : devenir l'atelier préféré des habitants ». J'adore Solenn.
## Les quatre retenus
**Instagram**, parce que c'est là que l'avant / après fait des étincelles et que l'âge colle avec nos nouveaux adhérents (la moitié des inscrits de janvier ont moins de 35 ans). C'est le réseau du cap numéro un.
**Facebook**, parce que Nadège y est et que le groupe « Tu sais que tu es de Landeval quand » compte 9 000 personnes ; les événements y remplissent les samedis mieux qu'une affiche. Cap numéro deux.
**TikTok**, pour attraper Théo et ses copains, qui n'ont jamais entendu parler de nous, avec des tutos d'une minute. Ça nourrit les caps un et deux, et ça ne coûte rien de plus puisqu'on filme déjà le jeudi.
**LinkedIn**, une dose homéopathique, uniquement pour le cap trois : les agents des mairies et les responsables de flottes sont là, et nulle part ailleurs.
YouTube, on laisse au garage. Un tuto long propre c'est deux jours de montage, Solenn en a quatre heures par semaine, et le public y cherche une réponse mondiale, pas un atelier à Landeval.
# De quoi on parle, et quand
## Quatre rayons dans la roue
Le premier rayon s'appelle **« Je m'y mets »** : la crevaison, les freins, la chaîne, montrés par quelqu'un qui n'est pas du métier. C'est lui qui envoie les gens vers les samedis, donc le cap deux.
**« Mains noires »**, ce sont les visages : mécanos, bénévoles, sociétaires, une petite histoire chacun. On s'abonne à des gens, pas à un garage. Il sert le cap un, les abonnés.
**« Seconde vie »**, les vélos sauvés de la benne, avant / après, prix affiché. Ça se partage tout seul en message privé, donc cap un encore, et ça vide le stock au passage.
**« Roule la ville »**, la piste du canal, le stationnement, les flottes pro, ce que font les mairies du coin. C'est notre carte de visite auprès des employeurs, cap trois.
## L'heure et la dose
Instagram : trois fois par semaine, mardi, jeudi et samedi, à 20 h 15. Dans les statistiques du compte, le pic de présence tombe entre 20 h et 21 h et le samedi les gens préparent leur dimanche. Facebook : deux fois, mercredi à 7 h et dimanche à 19 h, parce que notre public lit au petit déjeuner (et Nadège au retour de garde) puis le dimanche soir quand on organise sa semaine. TikTok : le vendredi à 18 h, une fois. LinkedIn : un lundi sur deux à 9 h.
## Mars, jour par jour
%size 8.5
| Date | Où | Quoi (forme) | Rayon
| Lundi 2 | LinkedIn | Document à faire défiler : réviser 12 vélos de service en une matinée | Roule la ville
| Mardi 3 | Instagram | Reel : démonter un pneu sans jurer | Je m'y mets
| Mercredi 4 | Facebook | Événement : l'atelier débutants du samedi 7 | Je m'y mets
| Jeudi 5 | Instagram | Carrousel : le bleu de travail de Madou | Mains noires
| Vendredi 6 | TikTok | 60 secondes pour régler un frein, sans voix | Je m'y mets
| Samedi 7 | Instagram | Avant / après : le vélo hollandais repêché | Seconde vie
| Dimanche 8 | Facebook | Album : les mécaniciennes du samedi | Mains noires
| Mardi 10 | Instagram | Story sondage + reel : chaîne sèche ou chaîne grasse ? | Je m'y mets
| Mercredi 11 | Facebook | Événement : l'atelier débutants du samedi 14 | Je m'y mets
| Jeudi 12 | Instagram | Carrousel : Aziza, photographe et soudeuse | Mains noires
| Vendredi 13 | TikTok | Théo s'offre un single speed à 60 € (le vrai s'appelle Elias) | Seconde vie
| Samedi 14 | Instagram | Avant / après : le tandem des années 80 | Seconde vie
| Dimanche 15 | Facebook | Photo + question : où passe la piste du canal ? | Roule la ville
| Lundi 16 | LinkedIn | Récit : la mairie qui a remis ses agents en selle | Roule la ville
| Mardi 17 | Instagram | Reel : les patins de frein, c'est pas sorcier | Je m'y mets
| Mercredi 18 | Facebook | Événement : l'atelier débutants du samedi 21 | Je m'y mets
| Jeudi 19 | Instagram | Carrousel : 38 ans de boîte, un premier pneu | Mains noires
| Vendredi 20 | TikTok | 60 secondes : la rustine du premier coup | Je m'y mets
| Samedi 21 | Instagram | Avant / après : le VTT tout rouillé | Seconde vie
| Dimanche 22 | Facebook | Album : la bourse aux vélos en préparation | Seconde vie
| Mardi 24 | Instagram | Reel : la roue voilée, on respire | Je m'y mets
| Mercredi 25 | Facebook | Événement : l'atelier débutants du samedi 28 | Je m'y mets
| Jeudi 26 | Instagram | Carrousel : le conseil de la coop en douze photos | Mains noires
| Vendredi 27 | TikTok | Le bruit de l'atelier, une minute, casque obligatoire | Mains noires
| Samedi 28 | Instagram | Avant / après : le vélo cargo de la crèche | Seconde vie
| Dimanche 29 | Facebook | Vidéo : trois samedis en une minute | Je m'y mets
| Lundi 30 | LinkedIn | Sondage : qui entretient les vélos de votre structure ? | Roule la ville
## La grande fête du 6 juin, à rebours
On ouvre les portes le samedi 6 juin, un mois après l'ouverture de la piste : balade, bourse aux vélos, démontage géant en direct sur Instagram à 15 h. Ce qu'on veut : 150 visiteurs et 20 adhésions signées sur place. En partant de la fin :
- 6 juin : direct à 15 h, Solenn filme, Madou démonte, Aziza fait les photos.
- 3 juin : compte à rebours en story, rappel dans les groupes Facebook (Solenn).
- 30 mai : affiches collées chez les commerçants du canal (l'équipe du samedi).
- 18 mai : teaser TikTok tourné et monté (Solenn et Madou).
- 4 mai : événement Facebook en ligne, invitation envoyée aux 212 sociétaires (Joris).
- 20 avril : visuels prêts, relus par Joris.
- 7 avril : réunion de départ, on répartit les rôles, tout le monde.
# Les chiffres qu'on regarde
Cinq, pas un de plus. J'ai posé le tableau couché, un indicateur par colonne, parce que Joris l'imprime et le scotche sur la porte des toilettes.
%size 8.5
| | Abonnés Instagram | Engagement Instagram | Inscrits par samedi | Clics « j'adhère » | Vidéos TikTok vues en entier
| On en est là (31/01/2026) | 640 | 2,1 % | 5 | 18 par mois | 22 %
| On veut | 1 200 | 4 % | 8 | 45 par mois | 35 %
| Pour quand | 30/06/2026 | 30/04/2026 | 31/05/2026 | 31/05/2026 | 30/04/2026
| Lu dans | Statistiques du compte | Statistiques du compte | Formulaire d'inscription | Lien court avec suivi | TikTok Studio
| Pourquoi celui-là | Dit si on sort de l'ombre | Un abonné qui réagit revient | C'est la raison d'être du projet | Dernière marche avant le bulletin | L'algorithme ne montre que ce qui est fini
Pour TikTok, j'ai mis sur la feuille de route de Solenn une barre à 50 % de vidéos terminées en avril, faut viser haut.
Le taux d'engagement, c'est la somme des réactions divisée par la portée, multipliée par cent, certains prennent les abonnés au dénominateur.
Le suivi ? Le premier lundi de chaque mois, Joris ouvre le tableur partagé, une ligne par réseau, une couleur par mois, une colonne pour le petit mot qui va avec, et on commente tous ensemble indicateur par indicateur, café à la main. Le modèle est prêt, avec des flèches vertes et rouges, il est superbe.
## Ce qu'on change au printemps
- Refaire la bio Instagram avec l'adresse, les horaires et le lien d'inscription : avant le 8 mars.
- Couper les intros des reels, le geste doit apparaître dans les deux premières secondes : dès la semaine du 9 mars.
- Poster l'événement du samedi suivant le dimanche plutôt que le mercredi, on gagne trois jours : test du 5 au 26 avril.
- Remplacer les photos floues de 2023 à la une par celles d'Aziza : fini au 15 avril.
# Appuyer plus fort sur les pédales
Bien publier ça ne suffit plus, la portée naturelle est riquiqui. J'ai regardé tous les boutons que les plateformes nous tendent et j'en garde deux.
**Un peu de pub Instagram.** Pourquoi elle : on vise une ville de 38 000 habitants et son agglo, le réglage par rayon kilométrique est exactement fait pour ça ; à 2 ou 3 € par jour on touche des gens qui ne nous croiseront jamais dans leur fil. J'ai écarté la pub LinkedIn, le clic y coûte trop cher pour notre bourse.
**Des ambassadeurs à guidon.** Pourquoi eux : un voisin qui raconte convainc mieux qu'un logo, nos 212 sociétaires parlent déjà de nous, autant leur donner de quoi. Et ça répond pile à la peur de pousser la porte.
## La pub, dans le détail
But : 250 nouveaux abonnés de Landeval et alentour, et 30 inscriptions à un samedi. Public : 20 à 45 ans, 12 km autour de l'atelier, intérêts vélo, bricolage, zéro déchet, en excluant ceux qui nous suivent. Argent : quatre vagues de 85 €, une par mois de mars à juin. Comment : on prend le reel qui a le mieux marché dans le mois, on le pousse dix jours avec le bouton « s'inscrire », deux accroches en parallèle pendant trois jours puis on coupe la moins bonne ; je règle la première, Solenn reprend les suivantes avec mon pas à pas.
## Les ambassadeurs
But : que des habitants racontent leur premier samedi sur leur propre compte. Qui on touche à travers eux : leurs voisins, leurs collègues, les parents d'élèves. J'ai déjà pensé à quatre têtes :
- Elias Ronceray, étudiant, 3 100 abonnés TikTok sur le bricolage fauché : il parle à tous les Théo de la ville.
- Maud Perrigault, institutrice, administre le groupe des parents du quartier des Tanneries, 1 400 membres : on lui fait confiance les yeux fermés.
- Le Fournil du Canal, boulangerie, 2 200 abonnés Instagram : sa vitrine est sur la future piste.
- Bastien Ollivaud, livreur à vélo, 870 abonnés : il connaît toutes les galères, il est drôle, et il roule grâce à nous.
Extrait du mail que j'ai envoyé à Joris le 9 février : « Pour les ambassadeurs je te propose qu'on se donne 20 publications où on est identifiés, 300 visites de profil venues de chez eux et 15 adhésions, le tout au 30 juin. Si on fait la moitié je serai déjà contente. »
## Et ça va donner quoi ?
J'y crois à fond. La communauté va grossir, elle sera locale, elle sera de qualité, et chaque euro reviendra multiplié. Le Dérailleur a mis 200 € l'an passé dans le même genre de campagne, ils ont gagné 480 abonnés et 22 adhésions, soit 9 € l'adhésion. Le retour sur investissement se calcule en retirant le coût du gain et en divisant par le coût, et il faut toujours regarder la qualité des abonnés, pas seulement leur nombre.
# Quand ça grince dans les commentaires
Un atelier c'est vivant, donc ça râle. En stage j'ai relevé tout ce qui clochait sous nos posts et sous ceux de nos voisins, et je l'ai classé : le détail est en annexe 3, avec ce que je ferais à chaque fois et pourquoi.
Notre règle du jeu tient en quatre lignes, elle est épinglée en haut de la page : on ne se moque pas des débutants ; ni insulte ni propos sexiste, raciste ou homophobe ; pas de pub pour sa boutique ; les réglages dangereux (freins, fourche) se discutent à l'atelier, pas en ligne. Celui qui dépasse est prévenu une fois, puis bloqué.
Quand on répond, c'est toujours poli, factuel, jamais à chaud, signé du prénom, et on ne tutoie pas quelqu'un qui se plaint. On garde l'humour pour ceux qui en ont. Solenn a deux heures ouvrées pour réagir en semaine, vingt-quatre heures le week-end.
Et si ça flambe vraiment (un vélo mal serré, un blessé, la presse qui appelle) : Solenn coupe les publications programmées dans l'heure, Joris appelle la personne avant d'écrire quoi que ce soit, puis il publie lui-même un message daté ; Madou, lui, met de côté la fiche de réparation.
# Lettre au conseil de la coopérative
> Chères coopératrices, chers coopérateurs, je file à la fin du mois et je vous laisse les clés. Trois choses avant de partir.
> Répondez. Vit'Roule laisse quatorze questions en plan : fixez-vous deux heures en semaine et tenez-les, c'est gratuit et c'est ce qui nous distinguera le plus vite.
> Gardez une heure de tournage le jeudi avec Madou, quoi qu'il arrive, même en juin quand l'atelier déborde ; sans images fraîches les trois posts d'Instagram ne tiendront pas deux semaines.
> Ouvrez une séance du samedi réservée aux femmes et aux personnes qui débutent, une fois par mois, et annoncez-la dans le groupe de Maud : Nadège viendra, et elle viendra accompagnée.
> Je m'excuse pour les taches sur la nappe, et pour le côté un peu brouillon de la partie pub, écrite la dernière semaine. Merci pour tout. Inès
# Annexes
## Annexe 1 – Brouillons de posts
### Instagram, mardi 3 mars
| Média | Reel vertical 9:16, 38 s, gros plan sur les mains de Solenn, titre blanc sur bandeau vert : « Ton pneu, tes règles »
| Texte | Un pneu, deux démonte-pneus, zéro juron (ou presque). 🛞 Solenn n'avait jamais changé une chambre à air avant décembre. Regardez la tête qu'elle fait à la fin. 😄 Et vous, votre premier pneu, c'était quand ? Racontez-nous en commentaire, puis venez le refaire avec nous samedi : les débutant·es sont chez elles et chez eux. 👉 Inscription par le lien en bio : toutvelo-landeval.example/samedi
| Mots-dièse | #ToutVelo #Landeval #ReparerEnsemble #VeloDebutant
| On identifie | @aziza.photo.landeval
| Texte de remplacement | Deux mains retirent un pneu de vélo au-dessus d'un pied d'atelier ; une femme éclate de rire.
### Facebook, mercredi 4 mars
%box 14
**Publication de la page Tout Vélo
🔧 Samedi 7 mars, 10 h – 12 h 30 : l'atelier des grands débutants est de retour !
Une crevaison, un frein mou, une chaîne qui saute : on vous montre et vous repartez avec un vélo qui roule. Les places sont compté (8, pas une de plus), on vous attends avec du café. ☕
Les enfants sont les bienvenus, la salle est accessible de plain-pied.
Réservation : toutvelo-landeval.example/samedi
#Landeval #AtelierVelo
Photo : Aziza, les huit participantes de janvier devant la porte bleue.
%end
### LinkedIn, lundi 2 mars
Douze vélos de service, une matinée, deux mécaniciens. Voilà ce qu'il a fallu pour remettre en état la flotte du syndicat des eaux de Landeval. Leurs agents ne prenait plus que la voiture, faute de freins. Combien de vélos dort dans votre sous-sol ? Joris Tanguy, notre coordinateur, vous reçoit volontiers autour d'un café. @Syndicat des eaux de Landeval. Pour prendre rendez-vous : toutvelo-landeval.example/flottes #MobiliteDouce #Landeval
## Annexe 2 – Le ton maison
Avec Solenn on a mis noir sur blanc quelques réflexes. On dit « vous » sur Facebook et LinkedIn, « tu » sur TikTok, les deux se mélangent sur Instagram. On écrit « démonter un pneu » et pas « procéder à la dépose du pneumatique ». Vert bouteille et orange signal, lettres grasses, jamais de photo de stock, jamais de vélo à 5 000 €. Personne n'est filmé sans avoir signé l'autorisation posée à l'accueil ; pour les moins de 18 ans ce sont les parents.
## Annexe 3 – La boîte à grognons
%size 8.5
| Ce qui est écrit | Où | Ce que je préconise | Parce que
| « Encore des bobos écolos payés avec nos impôts » | Facebook | Laisser en ligne, ne pas masquer | C'est une opinion, rude mais sans insulte ; l'effacer nous donnerait l'air de censurer
| « Une nana qui répare, mdr, elle retourne à sa cuisine » | TikTok | Supprimer, prévenir une fois, bloquer si récidive | Propos sexiste, interdit par notre règle et par celles de la plateforme
| « Roues pas chères, écrivez moi sur Télégram » | Instagram | Supprimer et signaler comme indésirable | Publicité déguisée, souvent un compte piraté
| « Mon frein a lâché dix minutes après être sorti de chez vous » | Facebook | Laisser visible, passer en message privé dans l'heure, prévenir Joris | Une plainte de sécurité ne se cache pas, et il faut le numéro de fiche pour comprendre
| « Pour la fourche tu dévisses tout et tu tapes au marteau » | TikTok | Masquer et inviter la personne à passer | Le conseil est dangereux, quelqu'un pourrait le suivre
## Annexe 4 – La caisse à outils
Un téléphone prêté par la coop (2022, il filme en 4K), un anneau lumineux donné par Aziza, le futur micro-cravate, la version gratuite d'un logiciel de montage mobile, un outil de mise en page en ligne offert aux associations, le planificateur de Meta pour Instagram et Facebook, le tableur partagé. La connexion de l'atelier est lente, on envoie les vidéos depuis chez Solenn.
## Merci
À Joris, Solenn, Madou, Aziza, au chat de l'atelier (Pignon), à ma formatrice qui a relu la moitié, et à la dame qui m'a crié « bravo la mécano » en pleine rue.
"""
