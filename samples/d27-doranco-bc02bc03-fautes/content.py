"""Text of the dossier (fictitious municipal swimming pool). The spelling slips are meant."""

TEXT = """
=12 MAIRIE DE VAUCREUSE - SERVICE DES SPORTS
!bassin|
=22 **LA PISCINE DES ONDINES SUR LES RESEAUX**
=13 Projet de fin de formation community manager, bloc 2 et bloc 3
=12 Kevin Mathurel, session automne 2025
%pagebreak
# SOMMAIRE
%toc
1|Presentation de la piscine|3
1|Les pages|4
1|Le planning|5
1|Les contenus et la pub|7
1|Audit d'accessibilite des contenus|9
1|Les chiffres|10
1|Les nageurs et nous|12
1|Contrat influenceur valide par le service juridique|14
%end
# PRESENTATION DE LA PISCINE
La piscine des Ondines a ouvert en 1974, elle a été rénover en 2023 pour 4,2 millions d'euros dont 1,6 de la région. Il y a un bassin de 25 metres, un bassin ludique, une pataugeoire et un sauna. On acceuille 118 000 entrées par an. Le service des sports c'est 31 agents, dont 9 maitres nageurs, 4 personnes a l'acceuil, et moi qui suis en contrat d'apprentissage depuis janvier. Avant j'etait animateur au centre aéré, et encore avant surveillant de baignade l'été, donc la piscine je connait bien.
Mon tuteur c'est M. Lebrac, le chef de service. Il m'a dit le premier jour « Kevin, on veut que les gens arrettent d'appeler pour avoir les horaires ». C'est pas un objectif mais ca résume bien. La communication de la mairie (Mme Ostrowski) a fait une strategie l'an dernier, je l'ai repris.
Vaucreuse c'est 12 600 habitants, une ancienne ville textile, avec un gymnase, deux stades, un skate park et la piscine. Les scolaires prennent 40 % des creneaux en semaine, les clubs 25 %, le public ce qui reste. Depuis la renovation les tarifs ont augmenté de 40 centimes et ca a raler, surtout les retraités. Le service des sports s'occupe aussi des subventions aux clubs et de la fete du sport en septembre, ou j'ai tenu le stand peche aux canards pendant six heures.
Avant moi c'etait le stagiaire de la com qui faisait les posts quand il y pensait. Il y avait des affiches scanné de travers, et un evenement de 2019 encore epinglé. J'ai mis deux semaines a tout lire. Ce qui m'a frappé c'est que les gens sont attaché a leur piscine, ils y ont tous appris a nager avec le meme maitre nageur, M. Roger, qui leur mettait la perche devant le nez. Quand j'ai posté sa photo pour sa retraite il y a eu 312 commentaires, j'ai pleuré un peu je l'avoue, j'ai appris avec lui moi aussi.
Les objectifs qu'on m'a donné sont dans ce tableau. Le quatrieme vient de l'elu aux sports.
| CE QUE JE VISE | < | < |
| Pour qui | Quoi | Quand et pourquoi |
| Familles du canton | passer de 850 à 1 300 entrées par semaine pendant les vacances de la toussaint, avec les animations deja prévues | du 18 octobre au 2 novembre 2025, car le bassin ludique est a moitié vide a cette periode |
| Ados 13-17 ans | 200 abonnés de plus sur Instagram | avant le 30 novembre 2025 |
| Adultes actifs | remplir l'aquabike du midi, de 6 à 14 inscrits par cours (capacité 16, moniteur deja payé) | fin novembre, c'est le creneau le moins rentable |
| Tout le monde | améliorer l'image de la piscine de façon significative (objectif SMART) | le plus tot possible |
Un objectif SMART c'est un objectif Spécifique, Mesurable, Atteignable, Réaliste et Temporel, comme on la vu en cours.
Pour les cible j'ai repris les fiches de Mme Ostrowski en les raccourcissant :
| | Sandrine | Jordan | Paulette |
| Age et situation | 39 ans, deux enfants, secretaire medicale | 15 ans, lycéen | 71 ans, retraitée de la poste |
| Ce quelle veut | occuper les enfants pas cher quand il pleut | rigoler avec les copains, plonger | garder la forme, voir du monde |
| Ce qui l'enerve | les fermetures annoncée au dernier moment | les regles, le bonnet obligatoire | le bruit, l'eau trop froide |
| Reseau | Facebook | Instagram, Snap | Facebook un peu, le journal |
# LES PAGES
J'ai pas tout crée, la page Facebook existait depuis 2016 mais elle etait vide. J'ai refait l'Instagram @ondines.vaucreuse en avril.
| Reseau | Elements | Fait |
| Facebook | photo de profil (la vague bleu), couverture avec le bassin rénové, description de 4 lignes, horaires, adresse, telephone, lien vers la billeterie | oui |
| ^ | bouton « Reserver » | oui |
| Instagram | photo de profil, bio « Nager, bouger, souffler », lien vers les horaires, categorie piscine, 5 stories a la une | oui |
| YouTube | rien, la chaine de la mairie sert | - |
Les couleurs c'est le bleu turquoise et le jaune de la mairie, j'utilise la vague partout. J'ai pas trouvé la charte graphique complete de la mairie alors la police change des fois, sur les affiche de l'aquabike c'est une autre.
Pour les photos on fait signer une feuille d'autorisation aux parents quand on voit les enfants (feuille en annexe 1), et au bord du bassin il y a un panneau « prise de vue en cours ». Pour la musique et les images je sais pas trop, je prend ce que propose l'appli.
**Reglages.** Dans Meta Business Suite j'ai activé les notifications pour les messages et les avis, j'ai donné le role d'editeur a Cindy de l'acceuil et le role de moderateur a Bruno le chef de bassin, moi je suis admin ; les publications des visiteurs sont soumises a validation et le tag de la page est limité. Le message d'absence s'envoie tout seul apres 19h avec les horaires.
!reglages|Capture 1, les roles et la validation des publications
J'ai aussi changé la taille de la couverture parce que sur telephone on voyait que le plafond : 1640 x 856 px et le bassin bien au milieu. Avant on avait 30 % des visites sur mobile qui repartait direct.
Le RGPD est le reglement general sur la protection des données, il est obligatoire depuis 2018 et protege les citoyens europeens.
# LE PLANNING
## Comment c'est organiser
Les posts sont prévu pour les familles (Facebook, mercredi et vendredi), les ados (Instagram, mardi, jeudi et samedi) et les actifs (Facebook le lundi midi). Trois theme : bouger, s'amuser, les coulisses. L'objectif de chaque semaine est ecrit a coté. Je programme dans Meta Business Suite car c'est gratuit et qu'on a deja les deux comptes dessus.
## Semaine du 13 octobre : faire venir les familles
- lundi 13, 12h, Facebook, photo + texte : aquabike du midi, il reste 8 vélos (bouger)
- mardi 14, 18h, Instagram, reel 20 s : Bruno teste le toboggan en costume (s'amuser)
- mercredi 15, 9h, Facebook, album : le programme de la toussaint (s'amuser)
- jeudi 16, 18h, Instagram, story sondage : plongeon ou bombe ?
- vendredi 17, 17h, Facebook, evenement : soirée bouées geantes
## Semaine du 20 octobre : la grosse semaine
- lundi 20, 12h, Facebook, video : 30 min de velo dans l'eau ca fait quoi (bouger)
- mardi 21, 18h, Instagram, reel : le défi apnée des maitres nageurs
- mercredi 22, 9h, Facebook, photo : les horaires des vacances en gros
- jeudi 23, Instagram, story quiz sur la sécurité
- samedi 25, 11h, Instagram, carrousel photos de la soirée bouées
## Semaine du 27 octobre : tenir le rythme
- lundi 27, Facebook, temoignage d'une cliente de l'aquabike
- mercredi 29, Facebook, photo de la chaufferie (les coulisses)
- jeudi 30, Instagram, reel halloween dans le petit bain
## Semaine du 3 novembre : les chiffres et le repos
- lundi 3, Facebook, remerciement des familles
- mardi 4, Instagram, story « vos idées pour noel »
On voulait aussi faire du Snapchat vu que Jordan et ses copains sont dessus, on le lancera c'est sur.
## Qui fait quoi
Tout les lundis a 8h30 on fait un point de 15 minutes debout devant la machine a café : Bruno donne le planning des bassins, Cindy dit les questions qu'on lui pose le plus, Mme Ostrowski valide les visuels avant jeudi. Exemple : le 6 octobre Cindy a signalé 22 appels sur le prix du bonnet, j'ai fait le post le lendemain.
Le planning a bougé deux fois. La video sous l'eau du 17 est passé au 21 parce que la camera etanche de la mediatheque etait prise. Et le 24 octobre la chaudiere est tombé en panne, donc j'ai tout décalé de trois jours et mis un post de fermeture a la place, parce que faire la pub d'une piscine fermée ca rend les gens fou.
Pour les sous on a decidé de faire surtout du gratuit, et de payer juste pour la toussaint et l'aquabike.
| Depense | Detail | Montant |
| Pub Facebook et Instagram | toussaint, 10 jours | 150 € |
| ^ | aquabike, 7 jours | 70 € |
| Lots des jeux | entrées et bonnets | 60 € |
| Impression | 200 flyers | 45 € |
| Total | < | 325 € |
Le budget de fonctionnement de la piscine est de 1 340 000 € par an, dont 410 000 € d'energie, c'est voté en conseil.
# LES CONTENUS ET LA PUB
## Les textes
Je met les mots que les gens tape : « piscine Vaucreuse », « horaires piscine », « aquabike ». Les phrases sont courtes avec les infos en premier. J'ai pas fait de recherche avec un logiciel, j'ai regardé ce que Google propose quand on tape. Voila un post du 15 octobre sur Facebook :
> 🌊 TOUSSAINT AUX ONDINES ! Piscine ouverte tous les jours de 10h a 19h. Bouées geantes le vendredi, jeux dans l'eau le mercredi, entrée a 2 € pour les moins de 12 ans. On vous attend avec les enfants, pensez au bonnet ! Reservez ici : ondines-vaucreuse.example #PiscineVaucreuse #Toussaint #SortieEnFamille
La mairie veut qu'on vouvoie et qu'on reste « chaleureux mais officiel ». Sur Instagram je tutoie quand meme, sinon les ados ils partent. Donc c'est pas toujours pareil, M. Lebrac m'a fait une remarque une fois.
L'accessibilité numerique consiste a rendre les contenus utilisable par tous, y compris les personnes en situation de handicap. L'IA generative doit etre signalée d'apres l'AI Act.
## Les images et videos
J'ai fait les affiche sur Canva avec le kit couleur (modele en annexe 2) : j'ai crée un modele « info horaires » que Cindy peut remplir toute seule en deux minutes. Les reels sont monté sur CapCut, j'ai coupé les blancs, ajouter la musique et le texte qui bouge. J'ai demandé a ChatGPT dix idées de titre pour le reel de Bruno et j'en ai gardé un, « costume trois pieces et demi ».
Les reels sont en vertical 9:16. Les autres photos je les met comme elle sont, des fois Facebook les coupe.
!affiche|Visuel de la soirée bouées
## La pub
Deux campagnes payante. Celle de la toussaint montre un carrousel de 3 images (la bouée, le toboggan, le prix) et dit une seule chose, « 2 € l'entrée, 16 jours pour en profiter », avec le bouton Réserver, c'est exactement le message de la campagne de la mairie. Celle de l'aquabike est une video de 15 secondes carrée.
> 💦 [Sponsorisé] Ta pause de midi dans l'eau ? 30 minutes d'aquabike, douche chaude et tu repars a 13h15. Premiere seance offerte jusqu'au 15 novembre. 👉 Je reserve mon velo
Le ciblage de la toussaint : parents avec enfants de 3 a 12 ans, 25 a 50 ans, rayon de 20 km autour de Vaucreuse, en enlevant ceux qui aiment deja la page. Pour l'aquabike : 28-55 ans, qui travaille dans la zone d'activité des Pres Hauts, affiché seulement du lundi au jeudi de 10h a 14h. On a dépensé 148 € et 70 €.
En 2022 la mairie avait fait la pub du festival Cordes en Fete, 2 800 € pour 14 spots radio et un ciblage sur tout le departement, ca avait bien marcher.
## Etre trouvé et bien diffusé
Les hashtags : toujours #PiscineVaucreuse, plus deux ou trois autres, j'ai regardé sur Instagram que #aquabike a 1,1 million de publications donc trop gros, et #sortievaucreuse que 340 mais c'est des gens d'ici. SEMrush et Ahrefs sont des outils de referencement tres complet mais payant.
On partage aussi les posts dans le groupe « Parents de Vaucreuse » (2 600 membres) le mercredi. 
## Les photos des nageurs
On a lancé #MaPremiereBombe : les gens envoie leur plus belle bombe (la photo hein). 43 photos recues, 12 republiées. Avant de republier j'envoie toujours le meme message privé : « Bonjour, votre photo est super, est-ce que vous nous autorisez a la publier sur la page de la piscine avec votre prénom ? Vous pouvez changer d'avis quand vous voulez, on l'enleve dans la journée. » et je garde la reponse en capture, et je met « photo envoyée par... ». Six personnes ont dit non ou pas répondu et j'ai rien mis.
Ces photos on les a mise que en gratuit. On aurait pu en faire une pub aussi.
TikTok Ads permet de toucher les 16-24 ans avec des formats immersif, on l'utilisera peut etre l'an prochain.
# LES CHIFFRES
J'ai regardé dans Meta Business Suite et dans le logiciel de caisse (Elisath). Je garde la portée car elle dit si les familles voient les posts, l'engagement pour savoir si ca plait aux ados, et les entrées parce que c'est l'objectif.
| Indicateur | Semaine 42 | Semaine 43 | Semaine 44 | Outil |
| Portée Facebook | 6 200 | 11 900 | 9 400 | Meta Business Suite |
| Taux d'engagement Instagram | 3,4 % | 5,8 % | 4,1 % | ^ |
| Abonnés Instagram | 512 | 569 | 603 | ^ |
| Entrées de la semaine | 870 | 1 190 | 1 245 | caisse |
| Inscrits moyens aquabike midi | 7 | 9 | 10 | ^ |
!graphe|Entrées par semaine, avant et pendant la toussaint
Analyse : la semaine 43 marche le mieux grace au reel du defi apnée (4 800 vues) et a la pub. On arrive presque aux 1 300 entrées. L'aquabike monte doucement. Le nombre de « j'aime » de la page mairie a aussi monté de 120 mais c'est pas nous. On pourra aussi suivre la notoriété.
La piscine Aqualis de Saint-Jorre, a 18 km, fait 210 000 entrées et 9 300 abonnés avec deux personnes a la com, on peut pas se comparer.
## Ce que j'en tire
Les reels avec les maitres nageurs font 3 fois plus de vues que les photos, et dans les commentaires les gens demande « c'est quand le prochain ». Du coup on a remplacé la photo du mercredi 29 par un reel chaufferie avec Bruno. On a aussi corriger les horaires, les gens voyait pas le texte sur le bleu clair : nouveau visuel fond foncé. Apres ca les questions sur les horaires ont un peu baissé d'apres Cindy.
Il faudrait :
- faire plus de videos
- garder le reel du mardi 18h avec un maitre nageur a chaque fois
- mieux communiquer avec les familles
# LES NAGEURS ET NOUS
## Faire participer
On a fait un peu de tout. Le sondage en story « plongeon ou bombe ? » (214 votes, bombe gagne a 78 %), le quiz sécurité du 23 avec le sticker quiz (peut on courir au bord du bassin si on est en retard ?), la boite a questions « demande a Bruno » (31 questions), le defi apnée en reel ou il faut taguer un copain, et #MaPremiereBombe. Le post du sondage :
> Plongeon ou bombe ? 💣 Vote, et tague le copain qui eclabousse tout le monde. Le camp qui gagne choisit la musique de vendredi ! #TeamBombe #OndinesVaucreuse
Les commentaires sont passé de 12 a 47 par semaine entre septembre et octobre je crois, j'ai compté a la main et j'ai pas noté partout.
## Surveiller les commentaires
Les regles : pas d'insulte, pas de pub, pas de nom d'agent, on efface et on previent si ca recommence. C'est marqué dans « à propos » de la page.
Exemples vraiment arrivés :
| Commentaire | Ce que j'ai fait |
| « bande de fonctionnaire feignants, toujours fermé » (24/10, panne) | laissé. Reponse : « Bonjour, la chaudiere est en panne depuis ce matin, on est desolés. Réouverture prevue lundi, vos entrées du jour sont valables jusqu'a fin novembre. » |
| « le maitre nageur roux est un pervers » | masqué tout de suite, capture, prevenu M. Lebrac, message privé a la personne pour quelle passe par la mairie |
| pub pour un regime minceur sous l'aquabike (5 fois) | supprimé et compte bloqué |
| « l'eau est glaciale » | laissé, reponse : « Bonjour Paulette, l'eau est a 27 degrés ce matin, mais on a compris le message, le bassin ludique est a 31 ! » |
Les bots peuvent répondre 24h sur 24 et faire gagner du temps, ManyChat est le plus connu.
## Les gens connu du coin
J'ai cherché sur Instagram en tapant les noms des villages autour.
| Qui | Combien | Pourquoi |
| @laetitia.nage | 6 400 abonnés, beaucoup de mamans du coin | nageuse en eau libre du club, elle s'entraine chez nous |
| @vaucreuse_tips | 3 900 abonnés | bons plans de la ville |
| Maxence, youtubeur sport | ? | il est drole |
A @laetitia.nage on propose une matinée dans le bassin avec 5 meres qui savent pas nager, 2 stories et 1 reel, pour que les meres du canton ose venir ; pour les autres on verra. Comme elle est pas payée mais invitée (3 mois d'abonnement), elle doit mettre « partenariat » sur ses stories, on lui a dit. Le service juridique on lui demandera.
| Etape | Octobre | < | Novembre | < |
| ^ | S43 | S44 | S45 | S46 |
| Premier message a Laetitia | X | | | |
| Rdv a la piscine | | X | | |
| Matinée et tournage | | | X | |
| Publication | | | | X |
Heepsy et Upfluence servent a trouver des influenceurs selon l'audience, il faut un abonnement.
On a aussi fait une soirée bouées geantes le vendredi 24... enfin le lundi 27 a cause de la panne, annoncée sur Facebook, avec le but d'avoir 150 entrées entre 18h et 21h. Il y en a eu 163 et une bouée crevée.
Pour le club de natation (c'est pas mon projet) j'ai aidé a faire leur plan d'action, 6 actions avec les responsables et les dates pour la coupe de printemps, et une liste de partenaires : boulangerie, garage, opticien.
# POUR FINIR
J'ai bien aimé ce projet. J'ai apris a demander avant de publier et a pas repondre quand je suis enervé. Ce qui etait dur c'est l'orthographe (je suis dys), ma copine a relu la moitié. Le sport c'est comme les reseaux, il faut y retourner meme quand l'eau est froide. Merci a M. Lebrac, Cindy, Bruno et sa cravate, Mme Ostrowski, et a Paulette (la vraie) qui nage 40 longueurs et qui commente tout.
La vraie vie d'un apprenti a la piscine c'est pas que des posts. Le matin j'ouvre les vestiaires avec Cindy, je verifie les casiers qui marche plus (il y en a toujours deux), je met les plots pour les scolaires. Vers 10h je m'assoie au bureau des maitres nageurs, il y fait 29 degrés, l'ordinateur rame, et c'est la que je fais mes visuels. L'apres midi je filme. J'ai appris qu'on peut pas filmer les scolaires meme de loin sans prevenir l'ecole, que le chlore abime les telephone, et qu'un maitre nageur qui dit non veut dire « demande moi encore une fois ».
Une fois j'ai mis un post avec une faute enorme, « la picine est ouverte », 86 commentaires en une heure, tout le monde se moquait. M. Lebrac a rigolé, pas Mme Ostrowski. J'ai corrigé et j'ai répondu que le S etait parti nager. C'est le post qui a le plus marché de l'année si on regarde bien, mais je le conseille a personne. Depuis Cindy relit mes posts avant, elle a eu 20 au bac de français. Mon cousin me dit que je devrait utiliser un correcteur, je l'utilise, mais il comprend pas aquabike et il remplace par aquarelle, du coup on a failli annoncer des cours d'aquarelle le midi, il y aurait peut etre eu plus de monde.
L'histoire de la piscine m'a beaucoup interessé aussi. En 1974 c'etait une piscine Tournesol avec le toit qui s'ouvre, il parait que le toit s'est bloqué ouvert en fevrier 1983 et que les gens ont nagé sous la neige. Paulette y etait. J'ai demandé la photo aux archives, ils cherche encore. J'aimerais en faire une serie de souvenirs un jour. Mon grand pere disait qu'on entendait les enfants crier depuis la gare quand le toit etait ouvert, et que le gardien offrait une gauffre a celui qui restait le plus longtemps dans l'eau froide.
Je me rappelle du premier post que j'ai fait en janvier, une photo floue du pediluve, 3 j'aime dont ma mere. Maintenant y a des gamins qui crie « c'est lui de l'Insta » quand je passe avec le telephone. Ca m'a fait quelque chose. Le maire est venu a la soirée bouées, il est tombé a l'eau, on a pas eu le droit de mettre la video et c'est bien dommage, mais Mme Ostrowski a dit que le droit a l'image c'est pour tout le monde meme les elus.
Si je reste l'année prochaine je voudrais qu'on fasse une vraie charte, et des sous titre, et un calendrier pour l'été avec le camping. On verra avec le budget.
# ANNEXES
Annexe 1 : feuille d'autorisation photo (« j'autorise la piscine des Ondines a utiliser la photo de mon enfant sur Facebook et Instagram pendant un an »).
Annexe 2 : modele Canva horaires.
Annexe 3 : captures Meta (a ajouter).
Sources : cours, centre d'aide Meta, site de la mairie. En France 1 enfant sur 2 sait pas nager en entrant en 6e, et il y a 4 135 piscines publiques.
"""
