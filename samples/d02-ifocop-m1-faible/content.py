"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
=12 Formation Community Manager
=12 Projet individuel
!photo|
=26 **Le Refuge des Quatre Vents**
=14 Exister sur les réseaux quand on n'a que des chiens, des chats et des bénévoles
=12 Kévin Marchetti
=11 Décembre 2025
%pagebreak
# Dans ce dossier
%toc
1|Merci|2
1|Un refuge, pourquoi et pour qui|2
1|Ce que l'association attend de moi|3
1|Avec quoi on travaille|3
1|Regarder autour de soi|4
1|Ceux à qui on parle|5
1|Portraits de trois adoptants|5
1|Ce qu'on veut obtenir|5
1|Faire rentrer un peu d'argent|6
1|De quoi on parle et comment|6
1|La pub|7
1|S'organiser à douze|7
1|Savoir si ça marche|8
1|Pour finir|8
1|Une dernière chose : Gaston|8
1|Sources|9
%end
# Merci
Merci à Josiane, qui m'a ouvert la porte de son garage rempli de croquettes un soir de novembre et qui m'a parlé trois heures. Merci à mon formateur, M. Delcourt, pour sa patience avec mes retards. Merci à Pâquerette, griffon de onze ans, qui a dormi sur mes pieds pendant que j'écrivais et qui a mangé la page 6 de mon premier brouillon (c'est vrai).
Je ne viens pas du tout de la communication. J'ai été huit ans préparateur de commandes, puis mon dos a dit stop. J'ai choisi ce sujet parce que les animaux m'ont toujours entouré et parce que je trouve qu'on parle d'eux très mal sur internet, soit avec des violons, soit avec de la colère.
# Un refuge, pourquoi et pour qui
La France compte environ quatre-vingt millions d'animaux de compagnie, dont près de dix-sept millions de chats et dix millions de chiens. Chaque année les associations recueillent entre cent et deux cent mille animaux, avec un pic bien connu l'été. Un foyer sur deux possède au moins un animal. Ces chiffres sont énormes et je les ai retrouvés dans presque tous les articles que j'ai lus.
En Creuse, la situation est particulière. Le refuge départemental le plus proche est à quarante minutes de route et il est plein depuis deux ans. Les mairies sont obligées par la loi d'avoir une fourrière ou une convention avec une fourrière, mais beaucoup de petites communes ne savent pas vers qui se tourner quand un chien est trouvé le vendredi soir.
L'association Le Refuge des Quatre Vents est née de ce constat. Elle est en cours de création : les statuts ont été déposés en octobre 2025 et un ancien corps de ferme est prêté par une famille pour dix ans. Il y aura huit boxes pour les chiens, une chatterie de vingt places, un parc clôturé et une salle pour recevoir les familles. L'ouverture est prévue en mai 2026. La construction coûte cher : 64 000 € de travaux, dont 31 000 € de clôtures et de boxes, 22 000 € de toiture et 11 000 € d'électricité, financés par une fondation, deux communes et un prêt familial.
La présidente s'appelle Josiane, ancienne auxiliaire vétérinaire. Autour d'elle il y a onze bénévoles réguliers, un vétérinaire qui accepte de venir une demi-journée par semaine, et un trésorier qui était comptable dans le bâtiment. Le nom vient du lieu-dit : la ferme est sur une butte où le vent souffle dans tous les sens, on n'entend que ça la nuit.
**Ce que l'association défend.** Soigner avant de placer, ne jamais euthanasier pour faire de la place, dire la vérité sur le caractère de chaque animal, même si cela fait fuir l'adoptant. Josiane répète : « Un chien rendu, c'est un chien abandonné deux fois. » La mission est de recueillir, soigner et replacer les animaux de l'est du département. L'honnêteté, la patience et le respect du vivant sont les trois valeurs inscrites dans les statuts.
Pour me rendre compte, j'ai passé deux journées entières chez les familles d'accueil qui gardent déjà neuf animaux. À 7 heures on sort les chiens par deux, à 8 heures on nettoie, à 9 heures on soigne, à midi on s'écroule. L'après-midi est plus calme, sauf si le téléphone sonne. Il sonne toujours. Une dame voulait rendre un chat parce qu'il ne s'accordait pas avec son nouveau canapé ; Josiane a raccroché poliment puis elle a dit un mot que je n'écrirai pas ici. Un monsieur de 78 ans, lui, appelait chaque jour pour demander si « le petit noir » était encore là. Il l'a adopté le vendredi.
J'ai compris en les regardant que le premier problème n'est pas la communication mais la fatigue. Une stratégie qui ajoute du travail ne sera pas suivie, quelque soit sa qualité. C'est pourquoi j'ai voulu faire simple, et c'est aussi pourquoi certaines parties de ce dossier sont courtes.
# Ce que l'association attend de moi
J'ai eu un entretien avec Josiane et un autre avec le trésorier. Ils n'ont jamais eu de page sur les réseaux. Leur demande était assez large : être connus dans le département, trouver des familles, trouver des sous, et que ça ne leur prenne pas de temps. Josiane a aussi demandé qu'on ne montre jamais d'animal blessé en gros plan. Le trésorier voulait surtout savoir combien ça coûte.
Dans ma formation j'ai appris qu'un bon brief doit contenir le contexte, la cible, le message et le budget, et que la stratégie doit ensuite être alignée sur le brief. C'est un point très important, car une stratégie qui n'est pas alignée avec le brief risque de décevoir le client.
# Avec quoi on travaille
Il faut être réaliste. L'association a 900 € pour toute la communication de l'année 2026, pas un euro de plus, parce que le reste part en croquettes et en frais vétérinaires. Cela m'a obligé à écarter tout de suite les vidéos tournées par un professionnel (le devis reçu était de 1 400 €).
Ensuite le temps : les bénévoles sont au refuge le matin et le soir pour nourrir et nettoyer. Personne ne peut s'occuper des réseaux plus de quatre heures par semaine, et moi je ne suis là que deux jours jusqu'en juin. J'ai donc prévu peu de publications, préparées d'avance, et un seul moment de prise de vue, le mercredi après-midi, quand les animaux sont calmes.
Enfin le matériel : un téléphone avec une bonne caméra, celui de Lucas, le plus jeune bénévole, et une connexion internet très faible à la ferme. Pas de direct possible là-haut, donc pas de direct dans mon projet. Les photos sont envoyées le soir depuis la maison.
!matrix|Notre diagnostic (novembre 2025)
Ce diagnostic, je l'ai fait avec Josiane autour d'un café. On voit bien que le point fort c'est l'équipe et que le danger vient surtout de l'argent et de l'été.
# Regarder autour de soi
La veille consiste à surveiller son environnement pour anticiper les évolutions et repérer les concurrents. Elle peut être concurrentielle, technologique, juridique ou sociétale. Pour la mettre en place il existe beaucoup d'outils : Google Alerts, Feedly, Talkwalker, Mention, Netvibes.
De mon côté j'ai créé deux alertes Google (« refuge Creuse » et « chien trouvé Aubusson ») et je regarde une fois par semaine les pages Facebook de deux autres refuges : celui du département et la Maison des Museaux, dans la Haute-Vienne.
| Refuge | Abonnés Facebook | Ce qu'il publie
| Refuge départemental | 7 300 | Photos des animaux, avis de recherche
| La Maison des Museaux | 2 150 | Photos, ventes de gâteaux, messages de remerciement
Le refuge départemental publie presque tous les jours et la Maison des Museaux deux fois par semaine. Le premier a une page bien faite avec une jolie photo de couverture ; la seconde a un logo un peu ancien. Nous ferons plus tard une analyse de la concurrence plus approfondie avec un outil professionnel.
Une matrice SWOT sert à classer ce qui est interne (les forces, les faiblesses) et ce qui est externe (les opportunités, les menaces). Il est conseillé de la faire à plusieurs et de se limiter à cinq éléments par case. C'est la méthode que j'ai suivie pour l'image placée plus haut.
J'ai aussi lu deux articles sur la loi de novembre 2021 contre la maltraitance animale. Elle oblige les futurs propriétaires à signer un certificat d'engagement sept jours avant l'adoption, et elle interdit la vente de chiots et de chatons en animalerie depuis 2024. Je trouve que c'est une bonne loi. Ma voisine n'est pas d'accord.
# Ceux à qui on parle
Sur les réseaux, on ne parle pas à tout le monde. J'ai fait des groupes.
- Les familles avec enfants, entre 30 et 45 ans, qui cherchent un chien ou un chat pour la maison. Ce qu'elles veulent, c'est être rassurées : savoir si l'animal supporte les petits, s'il est propre, combien ça coûte par mois et ce qui se passe si ça n'accroche pas.
- Les personnes seules ou retraitées, plus de 60 ans, souvent un chat. Elles attendent de la compagnie et un peu d'aide pour les frais de vétérinaire.
- Les jeunes de 18 à 25 ans qui ne peuvent pas adopter mais qui partagent.
- Les donateurs. Ils veulent qu'on leur prouve que l'argent va aux bêtes.
Un buyer persona est une fiche qui décrit le client idéal avec un prénom, un âge, un métier, des motivations et des freins. Il permet à toute l'équipe de se représenter la personne à qui elle s'adresse. Le mien s'appelle Sandrine, elle a 41 ans et elle travaille à la mairie de Felletin. Elle a deux enfants et une maison avec un jardin. J'ai pensé à elle parce qu'elle ressemble à ma cousine.
Les réseaux les plus utilisés par les Français en 2025 restent Facebook, avec plus de 40 millions d'utilisateurs, puis Instagram et TikTok. L'algorithme favorise les contenus qui font réagir la communauté et les caractéristiques de l'audience sont disponibles dans les statistiques de chaque plateforme, ce qui permet de mieux connaître les préférences et les comportements de sa cible.
Autour de nous, il existe déjà des endroits où nos futurs abonnés se retrouvent : le groupe Facebook « Animaux perdus et trouvés 23 » (9 400 membres), le groupe « Tu es de Felletin si… » (2 600 membres), la page de l'école vétérinaire de la région et le compte de Mila, une adolescente d'Aubusson qui filme ses trois chats. J'irai me présenter dans les deux groupes dès l'ouverture.
Au départ je voulais aussi contacter une grande influenceuse animalière connue, mais elle demande 2 000 € par publication. J'ai laissé tomber.
# Ce qu'on veut obtenir
Un objectif doit être SMART, c'est-à-dire Spécifique, Mesurable, Acceptable, Réaliste et Temporel. Par exemple : augmenter le chiffre d'affaires de 10 % en un an. Si un objectif n'est pas SMART, on ne peut pas savoir s'il est atteint.
Pour le refuge, j'ai travaillé sur trois niveaux, comme vu en cours : le cognitif (faire connaître), l'affectif (faire aimer), le conatif (faire agir).
- **Faire connaître** : que l'on parle du refuge dans tout l'est du département et que les mairies pensent à nous.
- **Faire aimer** : donner une image sérieuse et joyeuse du refuge.
- **Faire agir** : que 40 animaux soient adoptés entre l'ouverture et fin décembre 2026 grâce à une annonce vue sur nos pages.
Notre objectif SMART principal reste d'augmenter fortement notre visibilité et de fédérer une communauté engagée autour du bien-être animal, le plus rapidement possible.
J'aimerais aussi que la page Facebook arrive à 1 000 abonnés. Josiane trouve que c'est beaucoup, Lucas trouve que c'est peu.
Il faudra que les publications soient régulières. Le tunnel de conversion, d'après mon cours, se compose de trois étapes qui sont la notoriété (awareness), la considération et la décision : à chaque étape, le contenu doit être différent pour accompagner l'utilisateur jusqu'à l'action. On l'appelle aussi entonnoir, parce qu'il y a beaucoup de monde en haut et peu de monde en bas.
# Faire rentrer un peu d'argent
C'est la partie que le trésorier attendait. Une association ne vend pas de la publicité sur ses vidéos, et avec mille abonnés elle ne gagnerait rien. J'ai cherché ce qui convient à un petit refuge rural, où les gens donnent volontiers mais de petites sommes, et où la caisse doit couvrir environ 300 € de vétérinaire par mois.
**Le parrainage.** Pour 8 € par mois, on devient le parrain d'un animal difficile à placer, vieux ou malade. En échange le parrain entre dans un groupe Facebook fermé où l'on met chaque semaine une vidéo de son filleul, avec des nouvelles de sa santé, que les autres ne voient pas. Il reçoit une carte signée d'une patte à Noël. Avec 25 parrains les deux tiers des soins sont payés, c'est pour cela que je mets cette idée en premier.
**Le calendrier des bras cassés.** Douze animaux jamais adoptés, photographiés par un bénévole, vendu 12 € à partir d'octobre. La boutique de toilettage d'Aubusson paie 150 € pour avoir son nom sur la couverture et une série de trois publications communes.
**Les dons défiscalisés.** Le bouton de don de Facebook n'étant pas intéressant pour nous (trop de délai), on renvoie vers une plateforme associative gratuite. Un don de 30 € revient à 10 € après impôts, et il faut le redire car presque personne ne le sait.
J'ai laissé de côté la boutique de tee-shirts : il faut avancer l'argent et nous n'en avons pas.
# De quoi on parle et comment
J'ai choisi cinq sujets qui reviennent toute l'année. Je les ai testés à l'oral sur les bénévoles et sur trois familles rencontrées chez le vétérinaire, qui m'ont toutes dit qu'elles voulaient surtout connaître le vrai caractère des animaux.
| Sujet | Ce qu'on montre | Pourquoi
| Le vrai caractère | Un animal, ses qualités et ses gros défauts, sans enjoliver | Les familles veulent être rassurées ; c'est notre règle d'honnêteté
| La vie à la ferme | Nettoyage, nourrissage, vent, boue | Montrer le travail, donner envie d'aider
| Le conseil du mercredi | Un problème, une solution, avec le vétérinaire | Éviter les retours
| Ils sont partis | Nouvelles des animaux adoptés six mois plus tard | La patience paie
| Combien ça coûte | Une facture expliquée | Les donateurs veulent savoir où va l'argent
**La façon de parler.** On parle comme Josiane : franchement, avec des mots simples et de l'humour, jamais en pleurnichant. On dit « vous » aux gens parce qu'une partie du public est âgée, et on fait parler l'animal à la première personne seulement dans « Ils sont partis ». Les mots interdits sont « sauvez-le », « dernière chance » et « honte ». Deux lignes maximum avant le prénom de l'animal, pas plus de trois émojis. Pour les photos : l'animal à hauteur des yeux, dehors, jamais derrière des barreaux, et le même cadre vert pour tout le monde.
Exemple : « Gaston, 9 ans, 34 kilos. Il ronfle, il vole le beurre et il a peur des parapluies. Il est aussi d'une douceur incroyable avec les grands-mères. Vous avez un canapé et pas de parapluie ? Appelez-nous. »
Chaque annonce d'animal finit de la même façon : une question, puis « Appelez-nous » et le numéro, parce que dans le coin les gens préfèrent téléphoner. Je pense que c'est mieux qu'un formulaire.
Sur les réseaux il faut aussi suivre les tendances. Les tendances changent tout le temps et il est important pour une marque de se différencier de ses concurrents avec une ligne éditoriale originale et dans l'air du temps.
Un calendrier éditorial est un tableau qui indique la date, le réseau, le format et le thème de chaque publication. Il évite d'oublier des choses et permet de travailler à plusieurs.
# La pub
Je n'y connaissais rien avant la formation. La publicité sur Facebook s'achète aux enchères et on peut choisir l'âge, le lieu et les centres d'intérêt. Elle doit respecter les règles publicitaires de la plateforme. Le SEA, c'est la publicité sur Google : on achète des mots-clés et on paie au clic. Les deux sont complémentaires.
Pour le refuge je prévois une petite opération en septembre, juste après les abandons de l'été, pour trouver des parrains. Elle s'appelle « Un café par semaine », parce que 8 € par mois c'est le prix de quatre cafés. Une photo d'un vieux chien, une phrase, et le bouton « S'inscrire » qui mène à la page du parrainage. On la montre aux habitants du département qui aiment les animaux. Je n'ai pas encore décidé combien d'inscriptions on doit viser, ça dépendra de l'été.
# S'organiser à douze
On est douze en me comptant, mais tout le monde n'a pas envie de toucher à un téléphone. J'ai donc regardé ce qui presse le plus : d'abord les annonces d'animaux, ensuite le parrainage, et le reste quand on peut. Les mains et les sous suivent cet ordre.
| Ce qui compte | Qui s'en occupe | Avec quoi | Argent
| 1. Les annonces d'animaux | Lucas (photos), Josiane (textes), 2 h par semaine | Téléphone, fond et cadre vert, Canva gratuit pour association | 180 €
| 2. Le parrainage | Le trésorier et moi, 1 h par semaine | Groupe fermé, plateforme de dons, publicité de septembre | 420 €
| 3. Le calendrier | Deux bénévoles en août et septembre | Imprimeur d'Aubusson, avance sur les ventes | 240 €
| 4. Le reste | Qui veut | | 60 €
| Total | < | < | 900 €
Pour une annonce, le chemin est toujours le même et il tient sur une affiche collée sur le frigo de la salle :
+ le mercredi, Lucas photographie l'animal et note trois qualités et trois défauts avec le soigneur ;
+ le jeudi avant midi, Josiane écrit le texte sur le modèle ;
+ le jeudi soir, le vétérinaire vérifie la partie santé par SMS ;
+ le vendredi à 18 h, je mets en page et je programme ;
+ le dimanche à 10 h, l'annonce paraît ; Josiane répond au téléphone l'après-midi.
Si le vétérinaire n'a pas répondu, l'annonce saute une semaine, on ne publie jamais un animal malade sans le dire. J'ai essayé ce circuit pendant trois semaines avec des animaux en famille d'accueil : les délais tiennent, sauf le jeudi de la rentrée.
Pour les travaux, la toiture est faite en février par l'entreprise du village, les clôtures en mars par les bénévoles, et la visite des services vétérinaires aura lieu le 14 avril. Josiane a tout noté dans son agenda.
# Savoir si ça marche
Les KPI sont des indicateurs clés de performance. Il en existe beaucoup : la portée, les impressions, le taux d'engagement, le taux de clic, le coût par clic, le nombre d'abonnés. Ils permettent de piloter la stratégie et de prendre de bonnes décisions.
Nous suivrons la portée, le taux d'engagement et le nombre de partages avec Meta Business Suite, et nous ferons un bilan régulier. Il faudra analyser les forces et les faiblesses de nos publications puis ajuster le ton, la fréquence et les formats en fonction des résultats. Je n'ai pas encore de chiffres à présenter puisque la page n'est pas ouverte.
Dans mon ancien métier, on mesurait tout : le nombre de colis par heure, les erreurs, les retards. J'étais à 118 colis par heure en moyenne, avec 0,4 % d'erreurs. Je sais donc qu'un chiffre peut motiver mais qu'il peut aussi rendre fou. Je ne veux pas mettre cette pression-là à des bénévoles.
# Pour finir
Ce dossier m'a fait comprendre qu'un refuge n'a pas besoin de vidéos parfaites. Il a besoin de tenir dans la durée et de dire la vérité. Ma stratégie est claire, elle est adaptée et elle répond aux attentes du refuge et de ses publics.
Si je devais recommencer, je passerais plus de temps sur les chiffres et moins sur les photos. J'ai été trop gentil avec mon planning. J'ai découvert aussi que j'aimais écrire, ce que personne dans ma famille n'aurait cru.
La suite, pour moi, ce sera de gérer la page pendant un an au moins. Nous mettrons en place un plan de gestion de crise et une charte de modération dès que la page aura ses premiers commentaires négatifs. Et j'adopterai peut-être Gaston.
# Une dernière chose : Gaston
Puisque je parle de lui, voici ce que le comportementaliste a écrit. Points forts : sociable avec les chats, propre, marche bien en laisse. Points faibles : voleur, sourd d'une oreille, peur de l'orage. Ce qui pourrait l'aider : un jardin, une personne présente la journée. Ce qui pourrait le mettre en danger : les escaliers, un autre mâle. Je trouve que cette fiche est un modèle de franchise, et je voudrais que toutes les nôtres lui ressemblent.
Son programme de remise en forme est affiché sur la porte du box : semaine 1, dix minutes de marche ; semaine 2, vingt minutes ; semaine 3, la grande boucle avec Lucas ; semaine 4, pesée chez le vétérinaire. Il doit perdre 4 kilos avant le 31 janvier. Il en a déjà perdu un et demi, alors qu'il a encore volé une raclette entière à la Saint-Nicolas.
# Sources
- Cours de ma formation, modules 1 à 4.
- Deux articles de presse sur la loi du 30 novembre 2021.
- Entretiens avec la présidente, le trésorier et le vétérinaire (octobre et novembre 2025).
- Site d'une fédération d'associations de protection animale, consulté le 12 novembre 2025.
- A. Verdier, *Vivre avec un vieux chien*, Éditions du Paillasson, 2019.
"""
