"""Text of the sample d63 (fictitious)."""

TEXT = """
!logo|
=26 Les Ondines de Courvelle
=15 Un mois de contenus et d'animation pour un club de natation
=12 Dossier de projet – blocs BC02 et BC03
=12 Titouan Lescaille – promotion d'automne 2025
%pagebreak
# Sommaire
%toc
1|Introduction|3
1|1. Les comptes du club|3
2|1.1 Présentation des pages|3
2|1.2 Charte graphique et éditoriale|4
2|1.3 Réglages techniques|4
2|1.4 Droit à l'image et propriété intellectuelle|4
1|2. Le planning éditorial|5
1|3. La production des contenus|7
1|4. La campagne sponsorisée|8
1|5. Le référencement des contenus|9
1|6. Les contenus des nageurs|9
1|7. L'animation de la communauté|9
1|8. Les partenaires et créateurs|10
1|9. L'événement|11
1|10. Accessibilité et publics|11
1|11. La fidélisation : résultats du programme|11
1|12. Résultats|12
1|Annexes|13
%end
Table des figures : figure 1, le logo ; figure 2, les interactions par semaine.
%pagebreak
# Introduction
Les Ondines de Courvelle est une association de natation de 312 licenciés, créée en 1974, qui partage la piscine municipale Jean-Maurel avec le public scolaire. Le club a une école de natation (de 5 à 11 ans), un groupe de compétition, des maîtres (les adultes, de 25 à 78 ans) et depuis deux ans une section de natation adaptée, encadrée par Bérénice Tollard. Son budget annuel est de 74 000 €, dont 51 000 € pour les lignes d'eau et les salaires. Les valeurs inscrites dans les statuts sont l'entraide, la progression de chacun et la sécurité dans l'eau.
J'ai effectué ce projet du 29 septembre au 26 octobre 2025. Ma tutrice était Garance Oury, secrétaire du club. L'objectif fixé avec elle tient en trois points : remplir les 48 places des stages de Toussaint avant le 17 octobre, faire passer les interactions hebdomadaires de 318 à 600 avant le 26 octobre, et faire venir au moins 60 personnes à la soirée du 22 octobre.
D'après la fédération, plus de 400 000 personnes sont licenciées en France, et un quart d'entre elles ont moins de douze ans. C'est donc un sport qui touche beaucoup les familles.
Je remercie Garance Oury, Bérénice Tollard, les entraîneurs et les parents qui se sont prêtés au jeu.
# 1. Les comptes du club
## 1.1 Présentation des pages
Le club avait deux pages abandonnées et un compte créé par un ancien nageur. J'ai tout repris à zéro, sauf la page Facebook qui avait déjà 640 abonnés. Le tableau 1 donne l'état des comptes au 1er octobre.
%size 9
| Élément | Instagram @ondines.courvelle | Facebook Les Ondines de Courvelle
| Photo de profil | Logo vague sur fond blanc, 320 x 320 | La même
| Couverture | Cinq couvertures de stories à la une (stages, école, maîtres, adapté, infos) | Photo du grand bain vide à 7 h, 851 x 315, avec le slogan « Chacun son couloir, tous le même bassin »
| Description | Club de natation à Courvelle, de 5 à 78 ans. Essai gratuit le samedi | Présentation en six lignes, horaires par groupe, adresse de la piscine
| Liens | Page d'inscription du club et formulaire d'essai | Site, téléphone du secrétariat, itinéraire
| Catégorie | Club de sport | Club de sport
> Tableau 1 : les éléments renseignés sur chaque compte
!logo|Figure 1 : le logo du club, redessiné en bleu piscine pour les deux comptes
## 1.2 Charte graphique et éditoriale
La charte a été validée par le bureau le 30 septembre. Elle tient en une page et je l'ai appliquée aux deux comptes et à tous les visuels.
| Rubrique | Règle
| Couleurs | Bleu piscine #0B6E8F pour les titres, jaune bouée #F2A900 pour les appels, blanc pour le fond
| Polices | Nunito gras pour les titres, Nunito pour le reste
| Images | Toujours quelqu'un dans l'eau ou au bord, jamais un podium seul : l'entraide passe avant la médaille
| Ton | Tutoiement, phrases courtes, un encouragement, jamais de moquerie sur un temps ou un corps
| Formats | Carrousel pour expliquer, vidéo de moins de 30 s pour montrer, story pour demander l'avis
| À dire | « Ton premier 25 mètres vaut une finale. »
| À ne pas dire | « Les meilleurs de la région »
> Tableau 2 : la charte du club
Le jaune bouée rappelle la sécurité, qui est dans les statuts, et le bleu reprend le carrelage de Jean-Maurel. La photo de profil, les couvertures et les gabarits utilisent les mêmes deux couleurs, ce qui fait qu'on reconnaît une publication du club avant d'avoir lu le nom.
## 1.3 Réglages techniques
Le compte Instagram est passé en compte professionnel pour avoir accès aux statistiques. La page Facebook a été reliée à Instagram parce que Garance publiait deux fois la même chose à la main. L'ancien administrateur, parti en 2022, a été retiré car il pouvait encore publier.
Les paramètres que j'ai configurés sont les suivants :
- Notifications : messages et mentions seulement, sur le téléphone du secrétariat, coupées de 21 h à 8 h.
- Autorisations : Garance administratrice, moi éditeur jusqu'au 31 octobre, les deux entraîneurs en modérateurs.
- Publication : validation obligatoire des publications de visiteurs, identification du club soumise à accord.
- Commentaires : filtre de mots activé avec une liste de 34 termes.
- Confidentialité : liste des abonnés masquée sur Facebook, messages d'inconnus rangés dans les demandes, localisation des stories désactivée.
Le site du club est géré par le service informatique de la mairie. Il est important d'entretenir de bonnes relations avec les équipes techniques, car elles détiennent les accès et assurent la maintenance du site.
## 1.4 Droit à l'image et propriété intellectuelle
La licence comporte une case « j'accepte d'être photographié ». Elle ne suffisait pas pour les réseaux, j'ai donc fait signer une autorisation pour les comptes du club, avec le nom du support et la durée d'un an. Pour les mineurs, les deux parents signent. Au 10 octobre, 187 autorisations étaient revenues et les 14 enfants dont la famille a refusé portent un bonnet rouge à l'entraînement, ce qui permet de les écarter du cadre.
# 2. Le planning éditorial
Le planning (tableau 3) couvre quatre semaines. Il vise trois publics : les parents de l'école de natation, les jeunes du groupe compétition et les maîtres. La fréquence est de trois publications par semaine et deux stories par jour d'entraînement.
%landscape
%size 8.5
| Date | Réseau | Format | Thématique | Public | Objectif
| Mar. 30 sept., 12 h | Instagram, Facebook | Carrousel | Les groupes du club | Parents | Notoriété
| Jeu. 2 oct., 12 h | Instagram | Vidéo 25 s | La coulée expliquée | Compétition | Interactions
| Sam. 4 oct., 10 h | Facebook | Photo et texte | L'essai gratuit du samedi | Parents | Essais
| Mar. 7 oct., 12 h | Instagram, Facebook | Carrousel | Stages de Toussaint : qui, quand, combien | Parents | Inscriptions
| Jeu. 9 oct., 12 h | Instagram | Sondage en story | Papillon ou dos ? | Compétition | Interactions
| Sam. 11 oct., 10 h | Facebook | Portrait | Marceau, 78 ans, maître | Maîtres | Interactions
| Mar. 14 oct., 18 h 30 | Instagram, Facebook | Vidéo 28 s | Une heure avec la section adaptée | Parents | Notoriété
| Ven. 17 oct., 18 h 30 | Instagram | Défi | #MonBonnetOndines | Compétition | Participation
| Dim. 19 oct., 18 h 30 | Facebook, Instagram | Carrousel | La soirée du 22, mode d'emploi | Tous | Inscriptions à la soirée
| Mer. 22 oct., 20 h | Instagram | Direct | Bord de bassin | Tous | Participation
| Sam. 25 oct., 18 h 30 | Facebook, Instagram | Album | Retour en images | Tous | Interactions
> Tableau 3 : le planning éditorial du 29 septembre au 26 octobre 2025
%portrait
L'outil utilisé est Meta Business Suite. Par exemple, les trois publications de la semaine du 6 octobre ont été programmées en une fois le dimanche soir, et les stories restaient à faire sur place.
## 2.1 Moyens et priorités
L'organique est prioritaire : il occupe 14 heures par semaine (moi 11, Garance 3) et tout le matériel est prêté. Le payant est réservé aux stages, la seule chose que le club vend ce mois-ci. Le tableau 4 répartit les 180 € votés par le bureau.
| Poste | Nature | Montant
| Publicité « stages de Toussaint » | Payant | 60 €
| Micro-cravate étanche d'occasion | Organique | 45 €
| Cartes Bonnet d'or, 60 exemplaires | Fidélisation | 38 €
| Goûter et lots de la soirée | Événement | 37 €
| **Total** | | **180 €**
> Tableau 4 : le budget du projet
La coordination avec les équipes internes est un facteur clé de réussite. Les entraîneurs, le bureau et les bénévoles sont des acteurs essentiels et une communication fluide permet à chacun de trouver sa place.
## 2.2 Le planning de production
| Contenu | À rendre le | Rendu le | Publié le | Qui
| Carrousel des groupes | 29 sept. | 29 sept. | 30 sept. | Titouan
| Vidéo de la coulée | 1er oct. | 1er oct. | 2 oct. | Titouan, Loïc (entraîneur)
| Carrousel stages | 6 oct. | 5 oct. | 7 oct. | Titouan, Garance
| Portrait de Marceau | 10 oct. | 10 oct. | 11 oct. | Titouan
| Vidéo section adaptée | 13 oct. | 13 oct. | 14 oct. | Titouan, Bérénice
| Affiche et carrousel soirée | 17 oct. | 18 oct. | 19 oct. | Garance
> Tableau 5 : le planning de production
Deux dates ont bougé. Le défi était prévu le jeudi 16 mais le bassin était fermé pour vidange du 15 au 16 octobre, je l'ai donc décalé au vendredi 17. Le portrait d'une jeune nageuse a été remplacé par celui de Marceau car elle était malade et ne revenait qu'après les vacances. J'ai un peu honte de ces changements mais ils étaient nécessaires.
# 3. La production des contenus
Les contenus ont été faits avec trois outils. Canva a servi aux gabarits : quatre modèles avec les couleurs bloquées, que Garance peut remplir en dix minutes. CapCut a servi au montage, par exemple pour ralentir la coulée à 40 % et ajouter les sous-titres automatiques que je corrigeais ensuite. Une photo prise à travers la vitre verdâtre a été rattrapée dans Lightroom.
| Contenu | Réseau | Dimensions | Durée ou poids
| Carrousel | Instagram | 1080 x 1350 px | 6 vues au plus
| Vidéo courte | Instagram | 1080 x 1920 px | 25 à 28 s, 30 Mo
| Album | Facebook | 1200 x 630 px | 12 photos
| Story | Instagram | 1080 x 1920 px | 15 s
> Tableau 6 : les formats produits
Voici trois publications complètes, avec le texte tel qu'il est paru.
| Publication 1 | Instagram et Facebook, 7 octobre 2025
| Texte | Tu as entre 6 et 14 ans et deux semaines devant toi ? Viens passer cinq matinées dans l'eau avec Loïc et Bérénice. Pas besoin de savoir nager vite, il faut juste avoir envie. 48 places, 65 € la semaine.
| Appel | Inscris-toi par le lien de la bio avant le 17 octobre 🏊
| Hashtags | #OndinesCourvelle #StageNatation #Toussaint
| Visuel | Carrousel de 5 vues aux couleurs du club
| Texte alternatif | Quatre enfants de dos, assis au bord du petit bain, bonnets jaunes, une entraîneuse leur parle, accroupie.
> Tableau 7 : publication « stages »
| Publication 2 | Instagram, vidéo du 2 octobre 2025
| Texte | Trois secondes sous l'eau qui te font gagner un mètre. Regarde les mains de Loïc, puis ses pieds. Et toi, tu comptes combien d'ondulations ? Dis-le en commentaire 👇
| Mention | @loic.ondines
| Hashtags | #natation #coulée #OndinesCourvelle
| Sous-titres | 0:02 « Les bras serrés derrière les oreilles. » 0:09 « On garde la tête entre les bras. » 0:17 « Et seulement là, on remonte. »
> Tableau 8 : publication « coulée » et ses sous-titres
| Publication 3 | Facebook, 11 octobre 2025
| Texte | Marceau a appris à nager à 61 ans. Il en a 78 et il n'a manqué que deux mardis cette année, dont un pour un mariage. « Je ne vais pas vite, mais je vais loin. » Bravo Marceau, on garde ton couloir au chaud.
| Visuel | Photo de Marceau au couloir 6, lunettes sur le front
| Texte alternatif | Un homme âgé souriant, accoudé à la ligne d'eau, lunettes relevées.
> Tableau 9 : publication « portrait »
On y retrouve le tutoiement et les phrases courtes de la charte, et chaque texte finit par un encouragement ou une question. Dans le portrait j'ai supprimé la phrase sur le chrono de Marceau, car la charte interdit de plaisanter sur un temps.
# 4. La campagne sponsorisée
Une seule publicité a été diffusée, au profit des stages. Le message est volontairement unique : cinq matinées dans l'eau pour les 6-14 ans, 65 €, il reste des places. Le texte affiché était :
> « Vacances de Toussaint : et si on mettait la tête sous l'eau ? Cinq matinées avec les entraîneurs des Ondines, de 6 à 14 ans, 65 €. Il reste des places, inscription en deux minutes. »
Le bouton choisi est « S'inscrire », il mène au formulaire du club. La campagne a été configurée dans le Gestionnaire de publicités Meta : objectif trafic, emplacements fil Instagram et fil Facebook uniquement, du 8 au 12 octobre.
| Réglage | Valeur
| Visuel | Image 1080 x 1350 px, moins de 20 % de texte
| Titre | 38 signes (limite de 40)
| Public | Adultes de 28 à 48 ans, Courvelle et 12 km autour
| Centres d'intérêt | Parents d'enfants de 6 à 12 ans, activités de vacances
| Exclusion | Personnes ayant déjà aimé la page
| Dépense | 12 € par jour pendant 5 jours, soit 60 €, plafond bloqué
> Tableau 10 : les réglages de la publicité
À la fin des cinq jours, 59,84 € avaient été dépensés pour 214 clics.
La transparence est une valeur importante de la publicité en ligne et les plateformes ont beaucoup progressé sur ce point ces dernières années.
# 5. Le référencement des contenus
Le référencement social consiste à employer les mots que les internautes recherchent. SEMrush et Ahrefs sont deux outils de référence : ils indiquent le volume de recherche et la difficulté d'un mot-clé. Un hashtag bien choisi permet à une publication d'être trouvée par des personnes qui ne suivent pas le compte.
Facebook est tourné vers les parents et les maîtres, Instagram vers les jeunes nageurs. Les publications sont adaptées à chacun. Celles de midi ont touché 410 comptes en moyenne, celles de 18 h 30 en ont touché 880.
# 6. Les contenus des nageurs
Le défi #MonBonnetOndines a été lancé le 17 octobre. Le principe : se prendre en photo avec le bonnet du club dans un endroit où l'on ne nage pas, et la publier avec le mot-dièse. Vingt-trois photos ont été postées en neuf jours, dont une au sommet d'un télésiège et une dans un rayon de surgelés. Onze sont passées dans la story du club. Ce défi a été porté uniquement par le compte et par le bouche-à-oreille des vestiaires, il devait avoir beaucoup de succès et faire parler du club.
# 7. L'animation de la communauté
## 7.1 Les contenus qui font participer
J'ai alterné les formats pour que chacun puisse répondre à sa façon :
- un sondage en story, « Papillon ou dos ? », le 9 octobre : 96 votes, 61 % pour le dos ;
- un défi photo, #MonBonnetOndines ;
- une question en publication, sur le nombre d'ondulations : 41 réponses ;
- une boîte à questions en story, le 13 octobre, « Demandez tout à Bérénice », à laquelle elle a répondu en six vidéos.
Les autocollants de sondage et de questions d'Instagram ont été utilisés deux fois par semaine. Les réponses étaient reprises le lendemain à l'entraînement, par exemple la séance du 10 a commencé par du dos puisque le dos avait gagné.
## 7.2 Les règles et la modération
Les règles sont affichées dans une story à la une et épinglées sur Facebook :
+ On parle aux gens comme au bord du bassin, en les regardant dans les yeux.
+ Pas de commentaire sur le corps ou le temps d'un nageur.
+ Pas de photo d'enfant en gros plan dans les commentaires.
+ Pas de publicité.
Un message qui ne respecte pas la règle est masqué dans la journée. Au deuxième, la personne reçoit un message privé. Au troisième elle est bloquée par Garance.
Il y a eu peu de cas. Le 8 octobre un père a écrit « 65 € pour barboter, vous vous gavez ». Réponse publiée quarante minutes après : « Bonjour, on comprend la question. Les 65 € paient deux entraîneurs diplômés et la location du bassin ; le club n'y gagne rien, et une aide existe pour les familles qui en ont besoin. Garance vous explique quand vous voulez au secrétariat. » Il a remercié et inscrit ses deux filles.
Le 12, sous le portrait de Marceau : « à cet âge là on reste au sec ». Commentaire masqué, et message privé : « Bonjour, on a retiré ton commentaire, notre règle 2 demande de ne pas se moquer d'un nageur. Viens plutôt essayer un mardi, Marceau t'attend. »
Un bot est un programme capable de répondre automatiquement à des messages. ManyChat en est l'exemple le plus connu et fait gagner beaucoup de temps aux grandes marques.
# 8. Les partenaires et créateurs
Trois créateurs locaux ont été repérés :
| Nom | Réseau | Abonnés | Contenus
| Salomé fait du sport | Instagram | 8 400 | Course, natation, vélo
| Papa Grenouille | TikTok | 21 000 | Vie de famille
| Courvelle Bons Plans | Facebook | 12 700 | Sorties
> Tableau 11 : les créateurs repérés
À chacun, on propose un cours d'essai filmé avec un entraîneur, en échange d'une publication. Le but est de remplir les essais du samedi. La publication devra porter la mention « Partenariat rémunéré » ou « Invitation », y compris quand seul le cours est offert.
Des plateformes comme Heepsy et Upfluence existent pour trouver des influenceurs. Elles disposent de filtres par ville et par taux d'engagement. Un partenariat éthique doit évidemment être validé sur le plan juridique et apporter de la valeur aux deux parties. Les créateurs seront invités au printemps.
# 9. L'événement
La « Soirée bord de bassin » a eu lieu le mercredi 22 octobre 2025 de 19 h 30 à 21 h, à la piscine Jean-Maurel et en direct sur Instagram à partir de 20 h. Elle s'adressait aux familles de l'école de natation et aux curieux. Le but était de faire se rencontrer les groupes, qui se croisent dans les couloirs sans se parler, et de montrer la section adaptée. Au programme : relais mélangés (un enfant, un maître, un parent), démonstration de sauvetage, quiz et goûter.
Les places étaient gratuites, sur inscription. Le formulaire en ligne demandait le nom, le prénom, l'âge, l'adresse électronique, le téléphone, le groupe, et les allergies pour le goûter.
Un quiz en story a aussi été proposé pendant le direct, il a bien fonctionné.
| Indicateur | Prévu | Obtenu
| Personnes inscrites | 60 | 88
| Personnes présentes | 60 | 71
| Spectateurs du direct (maximum) | 30 | 46
| Commentaires pendant le direct | 40 | 129
| Demandes d'essai dans les trois jours | 5 | 9
> Tableau 12 : les chiffres de la soirée
# 10. Accessibilité et publics
Toutes les vidéos sont sous-titrées et toutes les photos ont un texte alternatif (voir les tableaux 7 à 9). Les mots-dièse prennent une majuscule à chaque mot pour que les lecteurs d'écran les séparent.
Bérénice m'a aidé à lister les besoins. Six nageurs de la section adaptée sont sourds ou malentendants : la démonstration de sauvetage a été doublée en langue des signes par une maman. Une trentaine de familles lisent mal le français, d'où le carrousel des stages décliné en pictogrammes, sans phrase. Deux nageurs ne supportent pas le flash ni la musique forte : la soirée a commencé par une demi-heure calme, lumière baissée.
# 11. La fidélisation : résultats du programme
Le club lance la carte Bonnet d'or. On gagne un tampon quand on amène quelqu'un à un essai, quand on aide à une soirée ou quand on participe à un défi. À cinq tampons, une heure de bassin privatisée en famille un dimanche ; à dix, le bonnet doré qui ne se vend pas et le choix du nom d'un couloir pendant un mois. La carte est réservée aux licenciés, elle a été présentée à la soirée.
La mesure du programme sera faite en juin, à la fin de la saison, avec un tableau de bord de fidélisation complet.
Les communautés peuvent aussi être réunies sur des espaces dédiés comme Discourse ou Tribe, qui remplacent les forums d'autrefois.
# 12. Résultats
## 12.1 Les chiffres
Les chiffres viennent d'Instagram Insights et de Meta Business Suite, relevés chaque lundi.
| Indicateur | Semaine 1 | Semaine 2 | Semaine 3 | Semaine 4
| Abonnés Instagram | 512 | 548 | 617 | 701
| Abonnés Facebook | 640 | 652 | 671 | 694
| Portée | 3 100 | 4 450 | 6 900 | 9 300
| Interactions | 318 | 402 | 561 | 733
| Taux d'interaction | 10,3 % | 9,0 % | 8,1 % | 7,9 %
> Tableau 13 : les résultats des quatre semaines
!bars|Figure 2 : les interactions par semaine (l'objectif de 600 est dépassé la quatrième semaine)
Les interactions ont plus que doublé, de 318 à 733, et la portée a triplé. Le taux baisse parce que la portée monte plus vite que les réponses. Les 48 places de stage étaient prises le 15 octobre.
Trois habitudes apparaissent. Les parents commentent surtout le dimanche soir, quand ils préparent les sacs de piscine. Les maîtres n'aiment presque rien mais ils enregistrent : 58 des 74 enregistrements du mois viennent de la vidéo de la coulée. Et les jeunes répondent en story, jamais sous une publication.
## 12.2 Ce qui a été corrigé en route
Au 12 octobre, les publications de midi plafonnaient à 410 comptes touchés et 7 commentaires sur 10 arrivaient après 18 h. À partir du 14, tout est donc passé à 18 h 30. De la même façon, les textes de plus de six lignes étaient coupés et personne n'ouvrait la suite, la troisième vue du carrousel de la soirée a reçu les informations à la place de la légende.
## 12.3 Conclusions et préconisations
Le projet montre qu'un club peut animer une communauté avec peu de moyens. Pour la suite, je préconise de :
- continuer les vidéos techniques, qui plaisent aux nageurs ;
- garder un rythme régulier et rester à l'écoute de la communauté ;
- mieux associer les parents, qui sont les premiers ambassadeurs ;
- faire vivre la carte Bonnet d'or pour que les licenciés reviennent.
Ces préconisations sont dans la continuité des valeurs du club et pourront être mises en œuvre par le bureau.
# Annexes
## Annexe 1 : déroulé de la soirée du 22 octobre
| Heure | Moment | Responsable
| 18 h 45 | Accueil calme, lumière baissée, sans musique | Bérénice
| 19 h 30 | Mot du président et relais mélangés | Loïc
| 20 h 00 | Début du direct, démonstration de sauvetage | Titouan
| 20 h 25 | Quiz | Garance
| 20 h 40 | Remise des premières cartes et goûter | Les parents bénévoles
> Tableau 14 : le déroulé
## Annexe 2 : journal de bord
**Lundi 29 septembre.** Première rencontre avec le bureau. On me donne un mot de passe qui ne marche plus, puis un autre, puis le prénom du chien de l'ancien trésorier, et c'était ça. Je passe l'après-midi à noter ce qui est en ligne et ce qui devrait ne plus y être.
**Jeudi 2 octobre.** Tournage de la coulée avec Loïc, dans l'eau à 26 degrés, téléphone dans une pochette. Quatorze prises, dont treize floues à cause de la buée. La quatorzième est la bonne et elle dure 25 secondes, je n'ai presque rien coupé.
**Mercredi 8 octobre.** La publicité part à 7 h. À midi j'ai déjà regardé les chiffres onze fois, Garance me confisque le téléphone. C'est aussi le jour du commentaire sur le prix, j'ai écrit trois réponses avant d'en garder une, la première était beaucoup trop longue et la deuxième un peu vexée.
**Lundi 13 octobre.** Boîte à questions. La plus posée : « est-ce qu'on a le droit de se tenir à la ligne ? ». Bérénice répond oui, toujours, et sa réponse est devenue une sorte de devise dans les vestiaires.
**Mercredi 15 octobre.** Vidange. Je découvre qu'une piscine vide fait de l'écho et que les carreaux du fond ne sont pas bleus mais blancs. Les 48 places de stage sont prises, on retire la ligne « il reste des places » de la description.
**Mercredi 22 octobre.** La soirée. Le direct a coupé deux minutes parce que le réseau passe mal derrière les gradins. Une petite fille de l'école a nagé son relais avec Marceau, ils ont fini derniers et c'est la photo la plus aimée du mois.
**Dimanche 26 octobre.** Dernier relevé, dernier gâteau. Garance sait programmer seule.
## Annexe 3 : extrait du questionnaire des parents
Quarante-deux parents ont répondu sur papier au bord du bassin, début octobre. Trente et un découvrent les informations du club par un autre parent, six par l'affiche, cinq par les réseaux. Vingt-huit disent regarder leur téléphone le soir après le repas. Dix-neuf n'avaient jamais vu la section adaptée. Une question ouverte demandait ce qui manquait ; la réponse la plus fréquente est « savoir si le cours est annulé ».
## Annexe 4 : glossaire et sources
Un persona est un portrait type de client, utile pour se représenter sa cible. Un KPI est un indicateur clé de performance. L'UGC désigne les contenus créés par les utilisateurs ; la marque doit normalement recueillir leur consentement avant de les rediffuser. Une matrice SWOT résume les forces et les faiblesses d'une organisation.
Sources : cours de production de contenus et d'animation (premier semestre), aide en ligne de Meta, rapport d'activité 2024 du club, guide municipal des associations de Courvelle.
"""
