"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=26 **La médiathèque L'Écluse**
=15 Faire vivre une communauté de lecteurs, et tenir la maison
=12 Dossier d'animation et de mise en route des outils
=12 Maud Castelnau – session de printemps 2026
%pagebreak
# Table des matières
%toc
1|D'où je parle|3
1|Donner envie de répondre|3
2|Trois rendez-vous pour jouer|3
2|Ce que l'on a compté, ce que l'on a entendu|4
1|Garder un salon agréable|4
1|Quand ça chauffe|5
1|Sortir et inviter|6
2|Le budget de la nuit des carnets|7
1|Les comptes, la vitrine, les réponses|7
1|Un article de bout en bout|9
1|Regarder devant|10
%end
%pagebreak
# D'où je parle
J'ai été vendeuse en papeterie pendant treize ans. Quand le magasin a fermé, j'ai suivi cette formation et je suis allée faire mon stage là où je passais déjà mes samedis, à la médiathèque. L'Écluse est un équipement imaginaire, mais je me suis beaucoup inspirée de celles que je connais. Je remercie l'équipe d'une bibliothèque de la Loire qui m'a ouvert ses placards, mon tuteur Rachid et ma voisine qui a tout relu.
L'Écluse a ouvert en 1998 dans une ancienne minoterie au bord du canal, à Roanne. Elle compte 62 000 documents, 11 agents, 7 400 inscrits et un petit auditorium de 90 places. Les enfants forment plus d'un tiers des emprunteurs. Le budget d'acquisition de livres est de 118 000 € par an, auquel s'ajoutent 9 000 € pour les abonnements de presse. La ville rénove aussi la façade, ce qui ne nous regarde pas ici mais qui explique les échaffaudages sur mes photos.
Jusqu'à l'an passé la communication se faisait par affiches. Il y avait une page Facebook tenue « quand on avait le temps » et un compte Instagram ouvert par une stagiaire, avec 640 abonnés dont beaucoup d'autres bibliothèques. La directrice, Mme Bonnefoy, m'a demandé de faire parler les gens et de ne pas se faire déborder. C'est le sujet de ce travail, fait entre octobre 2025 et mars 2026.
Nos abonnés, ce sont surtout des femmes de 28 à 55 ans, des enseignants, quelques lycéens très bavards et un noyau de retraités fidèles sur Facebook. Dans un petit questionnaire distribué à l'accueil (142 réponses), ils disent venir sur nos réseaux pour trois choses : trouver quoi lire ensuite, savoir ce qu'il y a samedi, et « voir les coulisses ». Je me suis accrochée à ces trois envies.
# Donner envie de répondre
Un gestionnaire de communauté, lit-on partout, fédère les internautes autour d'une marque en suscitant l'engagement et l'interactivité. C'est vrai mais cela ne dit pas quoi faire le lundi matin. Voilà ce que j'ai fait.
## Trois rendez-vous pour jouer
**Le duel du mardi.** Chaque mardi à 18 h, une story Instagram oppose deux livres sur un même thème, avec l'autocollant de vote. Le gagnant est mis sur la table de l'entrée avec un petit fanion. Cela répond à ceux qui ne savent jamais quoi emprunter : 84 votants en moyenne au bout de trois mois, le record étant le duel « Polar de canal contre polar de montagne » avec 151 votes.
**La question du dimanche.** Sur Facebook, à l'heure du café, je pose une question à laquelle tout le monde peut répondre sans être savant : « Quel livre avez-vous abandonné sans honte ? », « Lisez-vous la fin d'abord ? ». Je réponds à chacun avant midi, avec un titre à proposer. Les discussions vont de 20 à 63 commentaires.
**La cote mystère.** Une fois par mois, un concours : je photographie un détail d'une couverture, il faut trouver l'ouvrage et sa place dans les rayons. Le premier qui m'apporte le livre à l'accueil gagne un sac en toile et choisit le détail suivant. Le règlement tient en dix lignes, il est épinglé en tête de page et il ne faut ni acheter ni s'abonner pour jouer. Ce jeu-là plaît aux amateurs de coulisses, car on y voit les réserves et l'atelier de reliure.
J'ai aussi essayé une chaîne de lecture sur le groupe des lycéens, elle s'est éteinte au bout de quatre messages. Je l'écris parce que tout ne marche pas.
## Ce que l'on a compté, ce que l'on a entendu
Tous les lundis je relève à la main, dans une feuille partagée avec Rachid, combien de personnes ont répondu, et dans la dernière colonne ce qu'elles proposent.
%size 9
| Mois | Duel du mardi (votes) | Question du dimanche (commentaires) | Cote mystère (réponses) | Ce qu'on nous a soufflé
| Novembre | 212 | 96 | 17 | Mettre des BD dans les duels ; donner la réponse du concours plus tôt
| Décembre | 305 | 148 | 22 | Parler des livres audio pour les trajets
| Janvier | 361 | 171 | 41 | Rejouer le samedi pour ceux qui travaillent
| Février | 338 | 204 | 38 | Des duels pour les enfants pendant les vacances
De ces propositions, quatre ont été retenues. Les BD sont entrées dans le duel dès le 2 décembre, et c'est une lectrice, Mme Delorme, qui a choisi la première paire. La réponse de la cote mystère tombe désormais le vendredi. Une sélection de livres audio est épinglée depuis le 6 janvier. Et pendant les congés de février le duel s'est joué à hauteur d'enfant, avec des albums. Chaque fois, j'ai remercié publiquement la personne qui avait eu l'idée. Celle du samedi a été écartée parce que personne n'est là pour animer le jeu.
# Garder un salon agréable
La modération consiste à surveiller, filtrer et valider les contributions des internautes dans le respect d'une charte préétablie. Voilà pour le cours. Chez nous il y a un autre modérateur, Gilles, qui distribue la parole pendant les débats de l'auditorium et coupe le micro au bout de trois minutes ; il n'a rien à voir avec ce chapitre.
Avant mon arrivée, chacun faisait à son idée. Un collègue effaçait tout ce qui l'agaçait, un autre n'effaçait rien. J'ai donc réuni les quatre agents qui ont les codes et nous avons écrit une règle du jeu commune, pour que le même message reçoive le même traitement un mardi ou un dimanche.
| Ce que l'on voit | Ce que l'on fait | Qui | Sous combien de temps
| Critique du service, même rude, sans insulte | On laisse et on répond | Agent de semaine | Le jour ouvré suivant
| Hors sujet, petite annonce, lien commercial | On masque, message privé type | Agent de semaine | Dans la journée
| Grossièreté, moquerie d'une personne | On masque, premier avertissement écrit | Agent de semaine | Deux heures en journée
| Deuxième fois | Compte bloqué trente jours | Maud ou Rachid | Deux heures
| Injure raciste, menace, donnée privée | Capture, suppression, blocage, signalement à la plateforme et à la mairie | La directrice | Tout de suite
| Message politique en période électorale | On masque sans discuter, quel que soit le camp | La directrice | Dans la journée
Depuis le 3 novembre, 31 messages sont passés par ce tableau, toujours avec les mêmes suites. Par exemple les deux annonces de vide-grenier de janvier ont été masquées toutes les deux, bien que l'une vienne d'un conseiller municipal, qui n'était pas content.
## Ce qu'on lit en arrivant
Sur Facebook, le texte ci-dessous est épinglé et repris dans la rubrique « à propos ».
%box 15
**Ici, c'est comme en salle de lecture**
On peut ne pas aimer un livre, on ne s'en prend pas à celle qui l'a aimé.
On se parle comme si l'on était assis à la même table.
Pas d'insulte, pas de publicité, pas de nom de famille d'un autre lecteur.
Pas de fin dévoilée sans prévenir (oui, c'est grave).
Ce qui dépasse est retiré, avec une explication si vous la demandez.
%end
Les abonnés y renvoient parfois d'eux-mêmes : « on est en salle de lecture ici » a écrit M. Valette sous une querelle au sujet d'un prix littéraire.
## Ce qui n'a pas passé
Le filtre de mots de Facebook contient 46 termes, surtout des injures et leurs fautes d'orthographe, ainsi que trois noms de sites de paris. Sur Instagram j'ai ouvert l'option qui cache d'office les réponses jugées offensantes et j'y ai ajouté la même liste. En quatre mois, 19 commentaires ont été arrêtés avant d'être vus, 9 ont été masqués à la main, 3 supprimés : une adresse personnelle d'agent, une blague sur les gens du voyage, un lien piégé. Chaque retrait est noté dans un fichier avec la capture d'écran, la date et le prénom de l'agent. Deux fois nous avons remis en ligne un message bloqué à tort, « con » étant aussi une syllabe de « Concarneau ».
# Quand ça chauffe
## Ce que l'on nous reproche
J'ai relu les 58 avis et commentaires mécontents reçus entre septembre et février, avis Google compris, et je les ai mis en tas.
%size 9
| De quoi on se plaint | Combien | D'où cela vient | Ce que l'on risque
| Horaires du samedi raccourcis | 24 | Deux postes non remplacés, annoncés par une simple feuille sur la porte | Des familles qui se désinscrivent ; la note Google passée de 4,6 à 4,2
| Réservations qui n'arrivent pas | 15 | Le nouveau logiciel envoie les courriels dans les indésirables | Des livres perdus de vue, un accueil qui passe son temps à s'excuser
| Bruit l'après-midi | 11 | La salle de travail jouxte l'espace jeunesse | Les étudiants partent à la bibliothèque du campus
| Livres jugés « choquants » au rayon ado | 8 | Un même groupe de parents, trois comptes créés la même semaine | Reprise par la presse, pression sur le choix des livres
On voit que la première cause n'est pas le manque de personnel mais la façon dont on l'a dit. Le quatrième tas est petit, mais c'est le seul qui puisse déborder dans le journal ; je l'ai donc mis à part.
## Ce que l'on a changé
Suite aux plaintes sur le samedi, les horaires figurent depuis le 10 janvier en image fixe tout en haut des deux pages, et tout changement est annoncé quinze jours avant. Pour les réservations, j'ai écrit un mode d'emploi en trois captures (« regardez dans vos indésirables ») que l'on donne à l'accueil et que l'on colle en réponse. Pour le bruit, des casques se prêtent au comptoir et le créneau calme de 14 h à 16 h est rappelé le mercredi. Je pense que tout cela a fait du bien, les collègues aussi, mais nous n'avons pas eu le temps de le vérifier.
## Les trois feux
Une crise est un évènement inattendu qui menace la réputation d'une organisation et exige une réponse rapide. Nous avons choisi l'image des feux tricolores parce que tout le monde la comprend, même un vacataire.
| Feu | On y est quand… | La première heure | Les vingt-quatre heures | Qui parle
| **Vert** | Un ou deux mécontents, pas de reprise | Réponse polie sous le commentaire | On note, on en parle le lundi | Agent de semaine
| **Orange** | Plus de dix messages le même jour, ou un élu s'en mêle | On suspend les publications prévues, Maud prévient la directrice par téléphone | Un message unique, épinglé, avec ce que l'on sait et ce que l'on ignore ; on répond en renvoyant vers lui | Maud écrit, la directrice valide
| **Rouge** | Journaliste, menace, blessé, fuite de données | On ne répond rien seul ; cellule à trois (directrice, Maud, cabinet du maire) | Communiqué de la ville, réponses en privé aux personnes touchées, captures conservées | Le cabinet du maire
| | < | Après | Dans la semaine, une page de bilan : ce qui est parti, ce qu'on a dit, ce qu'on refera autrement | Rachid
Nous avons vécu un orange. Le 17 janvier, un billet accusait L'Écluse de « mettre de la pornographie entre les mains des enfants » à cause d'un roman graphique. Quatorze commentaires en une matinée. À 11 h 20, publications suspendues ; à 11 h 35, Mme Bonnefoy prévenue ; à 13 h, ce texte :
> « Bonjour à toutes et à tous. Le livre dont il est question est rangé en secteur adulte depuis son achat ; il avait été reposé par erreur sur une table ado. Il a retrouvé sa place ce matin. Nos bibliothécaires vous montrent volontiers comment les livres sont choisis : passez nous voir, ou écrivez-nous en message. »
Le soir il restait deux messages. Le lendemain le billet avait été effacé par son auteur.
Réponse toute prête pour les horaires : « Bonjour Carine, vous avez trouvé porte close avec les petits et j'en suis navrée. Le samedi nous ouvrons maintenant à 10 h. Je vous garde les deux albums à l'accueil jusqu'à mercredi ? Maud ».
# Sortir et inviter
## Les gens qui lisent tout haut
J'ai passé deux soirées à chercher qui parle de livres près de chez nous. Voici celles et ceux que j'ai retenus et contactés.
| Nom | Où | Combien les suivent | Ce qu'on leur a proposé
| @la.page.cornee (Jade) | Instagram | 8 300 | Une carte de lectrice et une visite des réserves
| Tonton Polar | YouTube | 4 900 | Enregistrer un épisode dans l'auditorium
| @maman.lit.au.canal | Instagram | 2 150 | Choisir dix albums pour la table de mars
| Radio Bords de Loire, émission « Marque-page » | Radio et podcast | environ 3 000 | Un rendez-vous mensuel
Jade a dit oui tout de suite, Tonton Polar a demandé 300 € que nous n'avons pas, la radio réfléchit. L'idéal serait de nouer des partenariats avec des influenceurs partageant les valeurs de la marque et garantissant une bonne cohérence d'image.
## La nuit des carnets
Le vendredi 13 mars 2026 de 19 h à 22 h, nous avons fait une soirée en double, dans l'auditorium et en direct sur Instagram. Le principe : une autrice de carnets de voyage, Hélène Sorbier (personnage inventé), commence une histoire, et le public décide de la suite. Toutes les vingt minutes, deux chemins étaient proposés ; on votait à main levée dans la salle et par l'autocollant de sondage à la maison. Les lycéens tenaient la tablette et lisaient à voix haute les commentaires. Nous voulions trois choses : faire venir au moins 60 personnes, en avoir 100 en même temps sur le direct et récolter 30 nouvelles inscriptions dans la semaine.
+ Dix jours avant : compte à rebours en story, et l'on peut proposer le premier mot de l'histoire (74 mots reçus).
+ Le soir même : quatre votes, un dessin fait en direct, un cadavre exquis écrit dans les commentaires.
+ Le lendemain : le récit complet est mis en page et offert à ceux qui ont participé, 53 téléchargements.
Il y avait 71 personnes dans la salle et 118 au plus fort du direct. Un monsieur de 84 ans a voté pour la première fois « dans le téléphone ».
Pour mémoire, la médiathèque organise aussi chaque automne la foire aux livres réformés : montage des tables le jeudi (services techniques), étiquetage le vendredi (bénévoles), vente le samedi.
# Les comptes, la vitrine, les réponses
## Remise en état
J'ai repris les deux pages et ouvert un compte YouTube pour les replays. Pour ne rien oublier j'ai rempli cette fiche.
| | Facebook | Instagram | YouTube
| Nom affiché | Médiathèque L'Écluse – Roanne | L'Écluse, médiathèque | Médiathèque L'Écluse
| Identifiant | @ecluse.roanne | @ecluse.roanne | @ecluse.roanne
| Photo de profil | Pictogramme de la porte d'écluse, fond vert d'eau | < | <
| Texte de présentation | « Des livres, du calme et parfois du bruit au bord du canal. Entrée libre, même sans carte. » | « Des livres, du calme et parfois du bruit 📚 au bord du canal. Le duel, c'est mardi 18 h ! » | « Les rencontres de l'auditorium, pour celles et ceux qui gardaient les enfants ce soir-là. »
| Adresse, téléphone, courriel | Remplis, avec les horaires et le plan | Bouton « appeler » et bouton « itinéraire » | Courriel dans l'onglet « à propos »
| Lien | Page des horaires | Page de liens : horaires, catalogue, inscription, agenda | Agenda
| Bannière | Photo du canal au petit matin, 1640 × 924 px | sans objet | À faire
!fiche|La fiche Instagram après remise en état (maquette)
Nos couleurs sont celles de la signalétique : vert d'eau, brique et blanc cassé. Sur Facebook et Instagram, le pictogramme est le même et les visuels du duel gardent le bandeau brique. Je n'ai pas repris les anciennes photos ni la chaîne vidéo, dont les vignettes sont encore celles que YouTube choisit tout seul, et la lettre électronique de la ville garde son logo bleu.
Le bâtiment, lui, est exemplaire : rampe à l'entrée, ascenseur, boucle magnétique au comptoir, rayon de livres en gros caractères et contrastes renforcés sur les marches. L'accessibilité est une valeur forte de la maison et nous y sommes très attachés.
## Quand parler
Les statistiques de nos deux pages montrent des abonnés connectés surtout le mardi entre 17 h 30 et 19 h, le dimanche de 9 h à 11 h, et le vendredi midi. Les parents regardent en sortant de l'école, les retraités avec le café. J'ai calé les rendez-vous là-dessus, et je programme le tout le lundi dans Meta Business Suite pour quinze jours.
| Jour et heure | Du 2 au 8 mars | Du 9 au 15 mars | Pourquoi à ce moment
| Mardi 18 h, Instagram | Duel en story : forêt ou désert ? | Duel en story : deux carnets de voyage | Pic des abonnés, sortie du travail
| Mercredi 13 h, Instagram | Réel : le créneau calme, casque sur les oreilles | Réel : le canal dessiné par les enfants | Les parents préparent l'après-midi
| Vendredi 12 h, Facebook | Agenda du week-end, image fixe | La nuit des carnets, c'est ce soir (événement) | On choisit sa sortie à la pause
| Dimanche 9 h 30, Facebook | Question : lisez-vous en marchant ? | Question : votre plus vieux ticket de bibliothèque ? | Le café des retraités
Les statistiques seront étudiées régulièrement afin d'ajuster les publications et d'optimiser nos performances dans une logique d'amélioration continue.
Le KPI, ou indicateur clé, mesure l'efficacité d'une action. Nous regarderons la portée, le taux d'engagement et la fidélité de nos abonnés.
## Répondre
Le logiciel de prêt envoie tout seul une notification aux lecteurs quand leur réservation est arrivée, puis une seconde au bout de dix jours ; c'est réglé par l'informaticien de la ville et cela fonctionne assez bien. De notre côté, l'agent de semaine ouvre les applications le matin en arrivant et le soir avant de partir.
Nous vouvoyons, nous signons de notre prénom, nous parlons d'un livre chaque fois que c'est possible. Quelques exemples :
- À Bastien, qui ne trouvait rien pour son fils de 9 ans qui « déteste lire » : « Bonjour Bastien, votre fils n'a peut-être pas encore rencontré le sien ! S'il aime les vélos, essayez *Les Dérailleurs*, 60 pages et beaucoup de boue. Je vous le mets de côté sous son prénom ? Maud »
- À Yvonne, 79 ans, perdue avec le livre audio : « Chère Yvonne, c'est plus facile à montrer qu'à écrire. Venez jeudi à 15 h avec votre tablette, Rachid fera chauffer la bouilloire. »
- À Lina, lycéenne, fâchée d'avoir perdu le duel : « Lina, le fantastique a perdu de 4 voix, on a vu pire ! Revanche le 24 ? C'est vous qui choisissez le champion. »
Jamais de copier-coller sans changer le prénom et le titre. Les messages privés intéressants, je les recopie dans un carnet à spirale qui reste à l'accueil.
Les retours, eux, sont suivis de très près : chaque document rapporté est enregistré, contrôlé, puis rangé dans la journée, et les retards sont relancés par courrier au bout de trois semaines.
# Un article de bout en bout
Le site de L'Écluse tourne sous WordPress. J'y ai mis un article pour la nuit des carnets. J'avais d'abord fait un brouillon à la main dans mon cahier, dans le train, puis je l'ai recopié. La mise en ligne du catalogue, prévue cet été, est assurée par un prestataire.
L'idée était que l'on comprenne en dix secondes : un titre, un chapô, trois parties qui se lisent séparément et, au bout, comment venir. J'ai utilisé les niveaux de titres de l'éditeur, le titre principal pour le nom, le niveau 2 pour les parties, le niveau 3 pour les questions pratiques, une liste pour les horaires et une citation détachée.
## « Ce soir-là, c'est vous qui tenez le crayon »
*Une histoire qui commence au bord du canal et qui finit où vous voulez : le 13 mars, la médiathèque L'Écluse vous confie la suite.*
### Une autrice, une page blanche, et quatre carrefours
Hélène Sorbier voyage avec trois crayons et un carnet qui tient dans la poche. Elle a dessiné des gares, des marchés et beaucoup de chiens endormis. À L'Écluse, elle ouvrira un carnet neuf devant vous. À quatre moments de la soirée l'histoire se divisera en deux, et c'est le public qui tranchera.
> « Je prépare la première phrase, et rien d'autre. Le reste, je vous fais confiance, c'est beaucoup plus effrayant que la page blanche. » Hélène Sorbier
### Depuis la salle ou depuis le canapé
Dans l'auditorium on votera à main levée. À la maison, il suffira de suivre le direct sur le compte Instagram de la médiathèque. Les élèves du lycée liront vos idées à voix haute, les bonnes et les autres.
!carnet|Photo d'illustration insérée dans l'article : le carnet ouvert sur la table de l'auditorium
### Avant de venir
- Quand ? Vendredi 13 mars, de 19 h à 22 h, on peut partir au milieu
- Où ? Auditorium de L'Écluse, quai du Moulin
- Combien ? Rien, mais on réserve sa chaise au comptoir ou par téléphone
- Avec des enfants ? Oui, à partir de 8 ans
L'article fait 480 mots en tout. J'y ai placé deux photos, allégées à 180 ko et légendées, plus l'affiche. Je voulais aussi mettre la vidéo de présentation d'Hélène et une carte, mais le lecteur vidéo ne s'affichait pas sur le téléphone de Rachid et je n'ai pas trouvé pourquoi ; il faudra y revenir.
Le référencement naturel désigne l'ensemble des techniques permettant de positionner une page web dans les premiers résultats des moteurs de recherche.
# Regarder devant
Je me tiens au courant avec la lettre d'un réseau de bibliothécaires numériques et deux chaînes consacrées aux réseaux sociaux. En décembre, j'y ai lu que les carrousels de photos repartaient dans le fil des gens qui ne les avaient pas fait défiler la première fois, et que les comptes culturels gagnaient à montrer des visages. J'ai suivi le second conseil : depuis janvier, un agent apparaît dans un visuel sur deux. Le reste de mes lectures dort encore dans un dossier.
Les plateformes proposent sans cesse de nouvelles fonctions, canaux de diffusion, notes, publications en commun à plusieurs comptes. Nous ne manquerons pas de les expérimenter et d'intégrer les plus pertinentes dès que l'occasion se présentera. Il parait qu'elles changent tout, mais j'attends de voir.
D'après le ministère, un Français sur trois est entré dans une bibliothèque au cours de l'année et 16 % y sont inscrits. Cela laisse de la marge. Notre souhait, à terme, est de devenir la médiathèque la plus vivante du département, ce que j'appelle notre objectif SMART.
## Pour finir
J'ai appris qu'on anime mieux en posant une question bête qu'en expliquant quelque chose d'intelligent. J'ai appris aussi à ne pas répondre à chaud : le soir du 17 janvier j'avais écrit trois versions, toutes mauvaises. Mes points forts sont l'écoute et l'orthographe, mes points faibles la vidéo et les chiffres, et j'ai encore du mal à déléguer. Je referai la fiche YouTube, c'est promis. Si je continue à L'Écluse, j'aimerais ouvrir un salon pour les lycéens, mais avec eux et pas à leur place.
# Annexe : deux semaines de mon carnet de stage
- 5 janvier : rentrée, 37 mails. La fuite dans la réserve jeunesse est réparée. Réunion d'équipe, on parle surtout du chauffage.
- 6 janvier : sélection de livres audio épinglée. Deux personnes viennent en emprunter le jour même, l'une d'elles pensait qu'il fallait payer.
- 8 janvier : formation extincteurs pour tout le monde. En cas d'incendie, l'agent d'accueil évacue, le vigile appelle les pompiers, la directrice compte les gens sur le quai.
- 9 janvier : première version de la règle du jeu affichée dans le bureau. Gilles trouve que c'est sévère pour les petites annonces, nous gardons.
- 10 janvier : image fixe des horaires. Trois « merci » et un « enfin ».
- 13 janvier : duel des BD, 118 votes. Mme Delorme passe voir son fanion, elle se fait photographier.
- 14 janvier : visite d'une classe de CM2, 26 enfants, une dent perdue, retrouvée.
- 17 janvier : le jour orange, raconté plus haut. Rentrée chez moi à 21 h.
- 19 janvier : bilan d'une page avec Rachid. Ce que l'on refera autrement : prévenir le standard de la mairie plus tôt, car il a reçu six appels sans savoir quoi dire.
# Quelques lectures
- B. Lhermitte, *Le lecteur et son écran*, Presses du Vieux Pont, 2022.
- Guide d'accueil des publics, réseau des bibliothèques ligériennes, 2024.
- Conditions d'utilisation des plateformes citées, consultées le 14 novembre 2025.
- Notes de cours, promotion 2026[^Merci à mes camarades Salomé et Théo pour le partage de leurs fiches.].
"""
