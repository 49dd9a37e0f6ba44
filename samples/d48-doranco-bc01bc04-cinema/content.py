"""Text of the sample dossier d48 (fictitious)."""

TEXT = """
!logo|
=22 **Une salle, une ville, des voix**
=15 Stratégie de communication digitale et réputation en ligne du cinéma Le Ruban (Vauclerey)
=12 Dossier de certification – Community Manager, RNCP41364 – blocs BC01 et BC04
=11 Ysaline Ferrand – session de mars 2026
=10 Organisation fictive, construite pour l'exercice ; les chiffres sont ceux du cas.
%pagebreak
# Remerciements
Je remercie l'équipe pédagogique pour ses relectures, ainsi que les bénévoles d'un ciné-club de ma région qui m'ont raconté, un soir de pluie, comment on remplit une salle de 84 places un mardi.
# Sommaire
%toc
1|Introduction|3
1|1. Première étude de cas : comprendre|3
2|1.1 Le Ruban|3
2|1.2 La veille|3
2|1.3 Lecture stratégique|4
2|1.4 Benchmark des salles voisines|4
2|1.5 Besoins et parties prenantes|4
2|1.6 Présence en ligne|5
2|1.7 Publics|5
1|2. Deuxième étude de cas : construire|6
2|2.1 Objectifs|6
2|2.2 Ligne et charte éditoriales|7
2|2.3 Canaux|8
2|2.4 Gratuit et payant|8
2|2.5 Calendrier|9
2|2.6 Tableau de bord|9
1|3. Réputation : l'affaire de l'ascenseur|10
1|Conclusion|14
1|Bibliographie|14
1|Annexes|14
%end
%pagebreak
# Introduction
Une salle classée art et essai est d'abord un lieu. On y vient à pied, on y croise le programmateur, on y laisse son parapluie. Que peut alors apporter une stratégie numérique à un commerce de la présence ? Telle est la question qui traverse ce mémoire. Nous l'abordons en trois temps : comprendre la salle et ses publics, construire une stratégie, enfin observer ce que devient cette stratégie lorsqu'un samedi de novembre tout se retourne contre elle.
Le lecteur trouvera en tête de plusieurs chapitres un court rappel théorique, tiré des cours de l'année, puis l'application au cas. Par convention « nous » désigne l'auteure, et « la salle » l'équipe du Ruban.
# 1. Première étude de cas : comprendre
## 1.1 Le Ruban
Le Ruban est un cinéma associatif de deux écrans (198 et 84 places), installé depuis 1958 dans l'ancienne filature de Vauclerey, 11 400 habitants. Cinq salariés et quarante-deux bénévoles le font tourner. Il a vendu 38 200 billets en 2024. Son budget de fonctionnement s'élève à 412 000 €, dont 96 000 € de subventions et 31 000 € de travaux sur la toiture. À titre de comparaison, la France compte un peu plus de 2 000 cinémas et près de 180 millions d'entrées par an[^Ordres de grandeur donnés en cours, module Filières culturelles, séance 1.].
La charte associative tient en une phrase, peinte au-dessus de la caisse : « la salle de tout le monde ». Trois valeurs en découlent, rappelées à chaque assemblée générale : l'accueil, la curiosité, la franchise. Le lieu se veut aussi sobre : la filature a été isolée en 2022 et les deux projecteurs sont passés au laser, ce qui a réduit la facture d'électricité de 28 %.
## 1.2 La veille
### Rappel théorique
La veille se définit comme « l'activité continue et en grande partie itérative visant à une surveillance active de l'environnement ». Le cours distingue quatre étapes dans la mise en place d'un dispositif : cibler les besoins, choisir les sources, régler les outils, diffuser la synthèse[^Delcambre, support de cours Veille et intelligence, séance 2.]. On oppose classiquement veille *push* et veille *pull*.
### Application au Ruban
Trois directions ont été retenues, et pas davantage, car une seule personne lit. La première est celle des pratiques des autres salles : la moitié de nos idées d'animation de 2024 ont été reprises d'un cinéma voisin, autant le faire avec méthode. La deuxième est réglementaire (affichage des séances accessibles, règles sur les données des inscrits à la lettre, droit des extraits et des affiches) parce qu'un distributeur nous a fait retirer deux bandes-annonces au printemps. La troisième porte sur les usages des plateformes, puisque la portée de nos publications Facebook a fondu de 31 % en un an sans que personne sache dire pourquoi.
Pour lire, nous nous servons de Feedly, retenu parce qu'il range au même endroit la quinzaine de blogs de salles et de fédérations que la directrice consultait un par un ; s'y ajoutent Google Alerts et Talkwalker. Les expressions surveillées sont renvoyées en annexe A.
La synthèse mensuelle tient sur une page, lue en réunion d'équipe le premier mardi.
## 1.3 Lecture stratégique
### Rappel théorique
L'acronyme SWOT désigne les forces, les faiblesses, les opportunités et les menaces ; les deux premières sont internes, les deux suivantes externes[^Delcambre, même support, séance 3.]. L'analyse de sentiment, quant à elle, consiste à attribuer une polarité à un énoncé. Un bon SWOT ne dépasse pas cinq items par case et se lit en croix.
### Application au Ruban
%size 9
| SWOT du cinéma Le Ruban (décembre 2025) | <
| **Forces** // 42 bénévoles connus de toute la ville // Une programmation en version originale que personne d'autre ne propose à 40 km // Deux rencontres par mois avec des invités | **Faiblesses** // Les moins de 26 ans ne pèsent que 9 % des billets, les plus de 60 ans 61 % // Un ascenseur de 1991 qui tombe en panne // Personne pour répondre en ligne le week-end
| **Opportunités** // Le lycée Marguerite-Audoux a ouvert une option cinéma (54 élèves) // La région finance les séances sous-titrées pour sourds et malentendants // Les newsletters locales sont très lues | **Menaces** // Un multiplexe de huit salles ouvre à Brassigny, à 25 minutes, en septembre 2026 // Portée naturelle en baisse sur Facebook
*Tableau 1 – Forces, faiblesses, opportunités et menaces. Sources : billetterie, entretien avec la directrice, presse.*
Que retenir de cette grille ? En croisant la force des bénévoles et l'ouverture de l'option au lycée, nous proposons un ciné-club mensuel animé par six élèves, le premier jeudi du mois à 18 h, avec une présentation filmée au téléphone. Pour le reste, il conviendra de capitaliser sur les forces et de se prémunir contre les menaces.
Un comparatif détaillé avec les salles de Brassigny et de Montlieu sera présenté afin de situer Le Ruban dans son bassin.
## 1.5 Besoins et parties prenantes
L'entretien avec la directrice, Solange Mérieux, a duré une heure vingt (guide en annexe). Elle formule trois demandes : « rajeunir un peu la salle », « arrêter de dépendre de Facebook », et « qu'on sache que tout le monde peut venir, fauteuil ou pas ».
La première mérite qu'on s'y arrête. Rajeunir ne veut pas dire remplacer : les plus de 60 ans assurent les séances d'après-midi, qui sont les seules rentables en semaine. Le besoin réel est donc de remplir autrement les séances de 18 h, à moitié vides (taux d'occupation de 11 %), sans toucher à celles de 14 h. La demande d'autonomie vis-à-vis de Facebook et celle qui concerne l'accès sont notées dans le compte-rendu.
| Partie prenante | Ce qu'elle attend du Ruban en ligne
| Ville de Vauclerey (propriétaire des murs) | Que la salle soit citée dans l'agenda municipal et qu'elle montre des habitants de tous les quartiers
| Bénévoles | Des messages prêts à relayer, sans avoir à écrire
| Lycée Marguerite-Audoux | Un programme annoncé trois semaines à l'avance pour les classes
| Distributeurs | Le respect des visuels fournis et des dates de sortie
*Tableau 2 – Attentes recueillies en septembre 2025.*
## 1.6 Présence en ligne
Le Ruban est présent sur Facebook, sur Instagram et possède un site (leruban-vauclerey.example), refait en 2019, qui sert de vitrine et de grille horaire. L'audit ci-dessous porte sur septembre à décembre 2025, soit 17 semaines.
%size 9
| Support | Facebook | Instagram
| Abonnés | 3 940 | 1 120
| Publications par semaine | 9,2 | 1,4
| Taux d'engagement moyen | 1,2 % | 3,4 %
| Contenu dominant | Affiche + horaires (83 % des publications) | Photos de salle, invités
| Réponse aux commentaires | 1 sur 5 | 1 sur 2
*Tableau 3 – Audit de présence.*
Facebook parle beaucoup et écoute peu. Les 130 publications « affiche et horaires » de la période récoltent en moyenne 6 réactions, contre 71 pour les 11 qui montrent un visage : nous publions surtout ce qui n'interesse pas. Le silence est l'autre faiblesse : sur 214 commentaires laissés en quatre mois, 43 ont obtenu une réponse. Instagram marche mieux, mais il est nourri par une stagiaire partie mi-octobre, d'où le trou visible ensuite.
Nous préconisons donc : de ramener Facebook de neuf publications par semaine à quatre ; de mieux valoriser les invités ; d'être plus réactif.
## 1.7 Publics
### Rappel théorique
Un persona est un personnage imaginaire représentant un groupe cible ; il porte un nom, un âge, un métier, des motivations et des freins, ce qui aide l'équipe à se figurer à qui elle s'adresse[^Lauwers, support de cours Connaissance client, p. 14.]. Les statistiques d'Instagram permettent en outre de connaître l'âge et la ville des abonnés.
### Application au Ruban
La billetterie, seule source continue, distingue les tarifs : carte senior, plein tarif, moins de 26 ans, scolaire. Nous en avons tiré trois groupes, sur les 12 870 billets vendus de septembre à décembre.
%size 9
| Groupe | Poids et habitudes | Ce qu'il attend | Objectif concerné
| Les fidèles de l'après-midi | 61 % des billets, 60 ans et plus, séances de 14 h, lisent le programme papier et la lettre du mercredi | Savoir ce qui passe, sans chercher | Développer la lettre
| Les actifs du soir | 30 %, 30-55 ans, vendredi et samedi 20 h 30, décident le jour même sur leur téléphone | Un avis, une bande-annonce, l'horaire | Faire échanger après le film
| Les moins de 26 ans | 9 %, viennent en groupe, jeudi et samedi, Instagram et messageries, pas Facebook | Venir à plusieurs, ne pas se sentir de trop | Rajeunir les séances de 18 h
*Tableau 4 – Groupes de spectateurs (billetterie, sept.-déc. 2025).*
**Odile Vasseur** a soixante-huit ans et tenait jusqu'en 2019 la mercerie de la rue Basse. Elle vient deux fois par semaine, toujours à 14 h, avec sa carte de dix places, et ouvre la lettre du mercredi dès qu'elle arrive. Ce qui l'amène, c'est la discussion d'après, plus que le film ; ce qui l'arrête, c'est la salle 2, à l'étage, depuis que son genou ne suit plus.
**Théo Lambrecht**, dix-sept ans, est en première, option cinéma. Il a envie de montrer les courts-métrages qu'il tourne avec deux amis et de voir des films dont personne ne parle dans son lycée. Il passe par Instagram, il ne lit aucun programme. Son frein est social : « dans la salle, on est les seuls à ne pas avoir les cheveux blancs », et 7,50 € lui paraissent cher pour un film qu'il ne connaît pas.
**Nadège**, enfin, pourrait incarner les parents du mercredi matin. La quarantaine, deux enfants de cinq et huit ans, elle cherche des séances courtes et un goûter ; elle reserve sur son téléphone la veille au soir.
# 2. Deuxième étude de cas : construire
## 2.1 Objectifs
### Rappel théorique
Un objectif est dit SMART lorsqu'il est spécifique, mesurable, atteignable, réaliste et temporellement défini. Ainsi, « augmenter de 10 % les ventes de la boutique en six mois » est un objectif SMART, au contraire de « vendre plus »[^Lauwers, support de cours Stratégie, séance 5.].
### Application au Ruban
%size 9
| Intitulé | Énoncé | Départ et moyen | Raison d'être
| Jeunes | Porter la part des billets vendus aux moins de 26 ans, à Vauclerey, de 9 % à 13 % entre le 1er janvier et le 30 juin 2026 | 9 % à l'automne ; ciné-club du jeudi et 54 élèves à deux pas | Remplir les séances de 18 h
| Lettre | Compter 2 800 inscrits à la lettre du mercredi au 31 mars 2026 | 2 310 inscrits aujourd'hui ; formulaire posé en caisse et lien dans chaque publication | Moins dépendre de Facebook
| Accès | Réunir en moyenne 25 spectateurs par séance sous-titrée pour sourds et malentendants ou en audiodescription, contre 14, en les annonçant chaque semaine à égalité avec les autres films | Aide de la région acquise ; association locale de personnes sourdes partenaire | Être vraiment « la salle de tout le monde », engagement social de l'association
| Échange | Faire du Ruban, d'ici à la fin de la saison, l'endroit où l'on parle du film après le film | Deux rencontres par mois | Se distinguer des plateformes de films
*Tableau 5 – Les objectifs de la saison.*
À chacun, ou presque, répond une tâche concrète et un chiffre que l'on peut relever sans passer la journée dessus :
| Tâche | Indicateur | Valeur visée | Relevé
| Une présentation de film par un lycéen chaque mois, en Reel | Part des billets « moins de 26 ans » | 13 % | Billetterie, fin de mois
| Un lien d'inscription sous chaque publication | Inscrits à la lettre | 2 800 | Outil d'envoi, chaque lundi
| Une vignette « séance pour tous » chaque mercredi | Spectateurs par séance adaptée | 25 | Billetterie, après chaque séance
*Tableau 6 – Des tâches et leurs indicateurs.*
Nous suivrons également le taux d'ouverture de la lettre et le nombre d'enregistrements sur Instagram.
## 2.2 Ligne et charte éditoriales
La promesse tient en peu de mots : au Ruban, quelqu'un vous attend. Quatre thèmes reviennent : le film de la semaine vu par une personne de la ville, les coulisses (cabine, accrochage des affiches, ménage du dimanche), les rencontres, et la séance pour tous. On écrit « on », « la salle », « le film d'après », « viens comme tu es » ; on laisse de côté « chef-d'œuvre », « incontournable » et le vocabulaire de la critique, qui intimide. Le vouvoiement est gardé sur Facebook et dans la lettre, le tutoiement sur Instagram.
Tout le monde doit pouvoir suivre : chaque vidéo est sous-titrée à la main, chaque image reçoit une description d'une phrase, et le pictogramme des séances adaptées figure dans la grille au lieu d'être relégué en bas de page.
Une semaine ordinaire se déroule ainsi :
- lundi : rien, on prépare ;
- mercredi 9 h : la lettre et, sur Facebook, la vignette du film de la semaine (photo + trois lignes) ;
- jeudi 17 h : un Reel Instagram du ciné-club ou des coulisses ;
- samedi 11 h : sur Facebook, le portrait d'un spectateur ou d'un bénévole (photo).
Par exemple, pour le premier ciné-club (Instagram, 8 janvier) :
> « Ils ont 17 ans, ils ont choisi un film de 1962 et ils vont te dire pourquoi 🎬 Jeudi 18 h, salle 1, 4 € avec ta carte de lycée. Tu viens avec qui ? @lycee.audoux #CinéClub #Vauclerey »
### La charte éditoriale : définition
La charte éditoriale est le document de référence qui fixe la ligne, la charte graphique et des exemples de contenus ; elle garantit l'homogénéité des publications quel que soit le rédacteur[^Lauwers, support de cours Rédaction web, séance 1.]. Elle sera remise aux bénévoles lors de la réunion de rentrée. Des modèles de visuels pourront être déclinés sous Canva.
## 2.3 Canaux
Facebook est conservé parce que les actifs du soir et la mairie y sont, et que c'est là que l'on commente les rencontres. Instagram est choisi pour les moins de 26 ans : Théo et ses amis n'ont que celui-là, et l'objectif Jeunes s'y joue. La lettre du mercredi s'adresse aux fidèles de l'après-midi, qui l'ouvrent réellement ; elle répond au vœu de la directrice de posséder sa propre audience. TikTok est écarté : il faudrait trois vidéos par semaine, nous en tournons une.
L'intelligence artificielle générative bouleverse les métiers de la communication : des outils comme ChatGPT ou Midjourney savent produire textes, images et analyses de tendances en quelques secondes, et leur maîtrise constitue, selon notre intervenant, « la compétence de la décennie »[^Paillard, conférence L'IA et nous, notes de l'auteure.]. Le community manager devra en tirer parti tout en gardant un regard critique.
## 2.4 Gratuit et payant
Le cours rappelle que Google Ads est la régie du moteur de recherche (enchères par mots-clés, paiement au clic) et que Meta Business Suite réunit la gestion des pages, des messages et des publicités Facebook et Instagram. Le SEA vise l'intention, le SMA vise le profil.
Au Ruban, la frontière est simple. Ce qui fait vivre la salle reste gratuit : le portrait du samedi, le Reel du jeudi, la vignette du mercredi, que lisent des gens qui nous connaissent déjà. On ne paie que pour sortir de ce cercle, deux fois dans la saison : une vidéo de vingt secondes avant la nuit du court-métrage (20 mars), montrée à des habitants qui ne suivent pas la page, et un carrousel « Quatre films pour se revoir » à la reprise d'avril.
> Texte du carrousel payant : « On ne s'est pas vus depuis longtemps. Quatre soirs, quatre films, et une place à 4 € si c'est votre première fois chez nous. Réservez : leruban-vauclerey.example/revenir »
La somme disponible pour toute la communication en ligne est de 900 € jusqu'à l'été, ce qui oblige à trancher. Nous recommandons de concentrer 300 € sur deux dates plutôt que 20 € par film : à dix kilomètres à la ronde, on touche vite toujours les mêmes. Les bandes-annonces, fournies gratuitement par les distributeurs, remplacent les vidéos que nous ne pouvons pas payer.
| Poste | Détail | Montant
| Diffusion payante | Nuit du court-métrage, 20 mars | 160 €
| ^ | Carrousel d'avril | 140 €
| Matériel | Micro-cravate et trépied pour les Reels | 95 €
| ^ | Borne photo en location, un week-end | 260 €
| Accessibilité | Transcription et relecture des sous-titres | 165 €
| Imprévus | | 80 €
| **Total** | < | **900 €**
*Tableau 7 – Budget de communication en ligne, janvier-juin 2026.*
## 2.5 Calendrier
« Toute action de communication doit pouvoir être rattachée à une priorité stratégique », écrit notre intervenante[^Lauwers, Stratégie, séance 6.]. Les grandes étapes sont disposées dans un Gantt simplifié.
%size 9
| Étape | Janv. | Févr. | Mars | Avril | Mai | Juin
| Nouveau rythme de publication | à partir du 5 | | | | |
| Ciné-club des lycéens | le 8 | le 5 | le 5 | le 2 | le 7 | le 4
| Formulaire en caisse | | pose le 2 | relevé le 31 | | |
| Diffusion payante | | | du 12 au 20 | du 13 au 19 | |
| Rencontre « Monter au Ruban » | | | le 14 | | |
| Bilan de saison | | | | | | le 22
*Tableau 8 – Calendrier de janvier à juin 2026.*
Est-ce tenable ? La salle m'accorde six heures par semaine, dont une de réunion. Un Reel monté prend deux heures, une vignette vingt minutes, un portrait une heure : le rythme proposé demande quatre heures trente, il reste donc une petite marge pour répondre. Rien n'est lancé du 14 au 22 février, l'équipe étant en congé, ni la semaine de l'assemblée générale. Enfin les 900 € couvrent les deux diffusions, pas une troisième ; je préfère le dire, même si j'ai un peu peur que ce soit juste.
## 2.6 Tableau de bord
Les trois familles d'indicateurs vues en cours (portée, engagement, conversion) sont reprises. La portée dit si l'on sort du cercle, le taux d'engagement si les visages font mieux que les affiches, les inscriptions à la lettre et la part des jeunes si la salle change réellement de public, ce qui est notre but.
%size 9
| Indicateur | Famille | Oct. | Nov. | Déc. | Janv.
| Personnes touchées, Facebook | Portée | 8 400 | 41 700 | 12 300 | 11 900
| Personnes touchées, Instagram | ^ | 2 150 | 3 900 | 2 700 | 4 480
| Taux d'engagement Facebook | Engagement | 1,1 % | 4,8 % | 2,0 % | 2,6 %
| Inscrits à la lettre | Conversion | 2 288 | 2 301 | 2 310 | 2 396
| Part des moins de 26 ans | ^ | 9 % | 8 % | 9 % | 11 %
*Tableau 9 – Relevés mensuels.*
!curve|Figure 1 – Inscrits à la lettre du mercredi, d'octobre à janvier
Les inscriptions progressent de 86 en janvier, mois du nouveau rythme. Le pic de novembre tient à l'affaire racontée plus loin. Un tableau de bord n'a de sens que s'il débouche sur des décisions, comme le rappelle toute la littérature de gestion.
# 3. Réputation : l'affaire de l'ascenseur
## 3.1 Le scénario
Samedi 15 novembre 2025, 20 h. L'ascenseur qui dessert la salle 2 ne répond plus. Un spectateur en fauteuil, venu avec sa sœur pour une avant-première complète, est invité en caisse à « repasser un autre jour ». Dimanche à 11 h 40, la sœur publie sur Facebook : « On nous a renvoyés avec nos billets ». Le message est partagé 214 fois. Le 19, Le Courrier de la Vèze titre sur « la salle de presque tout le monde ». En dix jours la note Google passe de 4,6 à 3,9.
Relisant les mois précédents, nous avons retrouvé ce qui annonçait l'orage : le 4 octobre, un commentaire (« ascenseur encore HS ? ») resté sans réponse ; le 22, le même reproche par une autre personne, avec onze « j'aime » ; le 29, un avis Google à deux étoiles citant « une dame très sèche à la caisse ». Pris un par un, rien. Mis bout à bout, une plainte qui monte.
## 3.2 Écouter
Trustpilot et Google Reviews sont des plateformes d'avis, la première certifiée et surtout employée par le commerce en ligne, la seconde rattachée à la fiche d'établissement (rappel de cours, séance 8). Elles participent de ce que les Anglo-Saxons nomment *online reputation management*.
Depuis le 17 novembre, la salle lit chaque matin les commentaires Facebook, les mentions Instagram, la fiche Google et, le jeudi, le courrier des lecteurs du journal, avec Mention et la recherche Facebook. Trois critères servent à trier. Le ton, bien sûr, car un reproche calme appelle une explication et une insulte non. La répétition : un grief lu deux fois en une semaine n'est plus un hasard. Enfin l'audience de celui qui parle, la présidente d'une association de 300 adherents n'ayant pas le même écho qu'un compte sans abonné.
| Niveau | Ce qui est repéré | Ce que cela déclenche
| Vert | Question ou remarque isolée | Réponse sous 48 h, rien de plus
| Orange | Même reproche deux fois en sept jours, ou auteur suivi par plus de 500 personnes : c'est notre signal faible | Noté au cahier, évoqué à la réunion du mardi
| Rouge | Plus de 20 partages, mise en cause d'un salarié, appel d'un journaliste | Le protocole de la partie 3.6
*Tableau 10 – Grille de tri des mentions.*
Ce dispositif sera déployé progressivement au cours de la saison.
## 3.3 Ce qui s'est dit
Nous avons relevé et classé à la main 142 messages publiés du 16 novembre au 15 décembre : 97 sous des publications Facebook, 31 avis Google, 14 sur Instagram.
%size 9
| Thème | Tonalité | < | < | Messages
| ^ | négative | neutre | positive | ^
| Ascenseur, accès à la salle 2 | 36 | 20 | 2 | 58
| Accueil en caisse | 28 | 9 | 2 | 39
| Absence de réponse de la salle | 17 | 4 | 0 | 21
| Soutien à l'équipe | 0 | 1 | 23 | 24
| **Ensemble** | **81** | **34** | **27** | **142**
*Tableau 11 – Messages par thème et par tonalité.*
Le problème majeur n'est pas la panne mais la phrase de la caisse : les messages sur l'accueil sont ceux où le mot « honte » revient. Deux signaux plus discrets méritent l'attention. D'une part sept personnes demandent si l'on peut savoir *avant* d'acheter que la salle est accessible. D'autre part quatre anciens abonnés écrivent qu'ils ne viennent « plus trop depuis que c'est toujours les mêmes ».
Deux mesures ont été prise sur cette base. Puisque 58 messages sur 142 portent sur l'accès, l'état de l'ascenseur est désormais indiqué au-dessus du bouton de réservation, mis à jour à 13 h. Et puisque 28 des 39 messages sur l'accueil sont négatifs, une fiche d'une page (« un spectateur ne peut pas monter : que dire, que proposer ») est affichée en caisse depuis le 28 novembre.
## 3.4 L'image renvoyée
Nous avons calculé un indice de tonalité : messages positifs moins messages négatifs, rapportés au total. Il vaut (27 − 81) / 142, soit −38 sur la période de crise ; en dessous de zéro, un inconnu qui cherche la salle lit d'abord des reproches. En janvier, sur 64 messages (29 positifs, 17 négatifs), il remonte à +19. La note Google, 4,2 à la fin de janvier, va dans le même sens mais plus lentement, car les vieux avis pèsent toujours.
La salle se dit « de tout le monde ». Ce que l'on lit donne plutôt le sentiment d'un lieu d'habitués, chaleureux quand on en est et un peu fermé quand on arrive. On se voudrait par ailleurs jeune, curieux, franc. Il faudrait ouvrir les présentations de films à d'autres voix que celles des anciens de l'association.
## 3.5 Recommandations à la directrice
Elles sont données par ordre d'urgence :
+ Annoncer chaque semaine l'état des accès, y compris quand tout marche : c'est le premier sujet, 58 messages sur 142.
+ Former les quarante-deux bénévoles de caisse à l'accueil d'une personne handicapée, une soirée en février : 39 messages, dont 28 négatifs, visent la caisse et non la machine.
+ Prévoir quelqu'un pour répondre le week-end, à tour de rôle.
+ Confier une chronique mensuelle de la page à un spectateur en fauteuil ou malvoyant, rémunérée en places.
## 3.6 Protocole et réponses
« En situation de crise, la vitesse compte moins que la justesse, mais le silence est toujours une réponse », note le manuel remis en cours. Le protocole rouge, écrit après coup et testé à blanc le 10 décembre, comprend six temps :
| Temps | Ce qui est fait | Délai
| 1. Repérer | Capture du message, heure, nombre de partages | immédiat
| 2. Vérifier | Appel à la personne présente en caisse ce jour-là, récit écrit | 2 h
| 3. Suspendre | Publications programmées mises en pause | 2 h
| 4. Répondre | Un message public, sans excuse technique ; un message privé à la personne | 6 h
| 5. Réparer | Proposition concrète à la personne, puis annonce de ce qui change | 3 jours
| 6. Suivre | Relevé des messages à J+7 et J+30, point en réunion | 30 jours
*Tableau 12 – Protocole rouge.*
La directrice valide tout message public ; l'auteure tient le cahier.
Voici la réponse publiée sous le message initial, le lundi 17 à 9 h 15 :
> « Bonjour Maëlle. Votre frère avait un billet et il n'a pas vu le film : c'est notre faute, pas celle de l'ascenseur. La phrase qu'on vous a dite en caisse n'aurait jamais dû l'être. Solange vous a appelée ce matin et reste joignable au guichet. »
Et celle qui fut adressée, sur Google, à un avis à une étoile (« cinéma pour bobos valides ») :
> « Bonjour Pascal. La formule est dure, mais le reproche est juste ce soir-là. L'ascenseur est réparé depuis le 21. La prochaine avant-première aura lieu en salle 1, de plain-pied, et vous y avez une place si vous le souhaitez. »
Les deux textes suivent les trois valeurs de la maison : accueil, franchise, curiosité.
D'autres gestes ont été faits dans la semaine. Le message d'explication a été épinglé en haut de la page, les deux billets remboursés et l'avant-première reprogrammée en salle 1 le 29 novembre. Les commentaires sont restés ouverts, hormis trois insultes masquées. Le carrousel de Noël « Venez tous au Ruban », déjà prêt, a été retiré du programme et remplacé par une photo légendée de la réparation.
## 3.7 Ce qui doit changer
Des relevés qui précèdent se dégagent trois axes :
- l'information pratique avant l'achat, puisque l'accès est le premier motif de mécontentement (58 messages) et que sept personnes réclament de savoir à l'avance ;
- la présence dans la conversation, 21 messages reprochant à la salle de ne pas répondre ;
- le renouvellement des voix.
Plusieurs choses sont déjà corrigées. La page « Venir » du site a été réécrite : largeur de la porte, marches, photo de l'ascenseur, numéro direct, là où figurait seulement « accessible PMR ». Une série de trois courtes vidéos, « Je viens au Ruban », suit un spectateur du trottoir au fauteuil ; la première, avec Gilles qui est malvoyant, est sortie le 17 janvier. Enfin une rencontre publique, « Monter au Ruban », se tiendra le samedi 14 mars à 17 h en salle 1 et en direct sur Facebook, pour présenter le devis du nouvel ascenseur et recueillir les remarques.
On espère ainsi une image apaisée et un retour de la confiance.
## 3.8 Bilan et suites
%size 9
| | 16-30 novembre | 1er-15 décembre | Janvier
| Messages relevés | 104 | 38 | 64
| Messages critiques ayant reçu une réponse | 22 % | 71 % | 94 %
| Délai médian de réponse | 4 jours | 2 jours | 20 h
| Note Google à la fin de la période | 3,9 | 4,0 | 4,2
*Tableau 13 – Suivi de la réputation. Chiffres tirés du tableur et de Meta Business Suite.*
Google Analytics, rappelons-le, mesure l'audience d'un site et le parcours de ses visiteurs ; Meta Business Suite mesure celle des pages (rappel de cours, séance 9).
Le retour est net sans être complet. Une chose surprend : sur les 17 messages négatifs de janvier, 12 ont été écrits le dimanche entre 18 h et minuit, quand le Ruban est fermé et le téléphone éteint. De là notre première proposition : instaurer une permanence le dimanche soir, de 20 h à 21 h, afin que toute critique reçoive une réponse en moins de 24 heures, dimanche compris, à compter du 1er mars. Elle coûte une heure par semaine, payée par la salle, et prolonge l'objectif Accès fixé pour la saison.
Viennent ensuite :
- montrer davantage les coulisses techniques ;
- faire vivre la page Google ;
- poursuivre la série « Je viens au Ruban » avec des lycéens.
# Conclusion
Ce travail nous aura appris qu'une stratégie tient moins à ses outils qu'à la phrase que l'on dit en caisse un samedi soir. La théorie aide à voir ; la salle oblige à choisir. On regrettera que la période observée soit courte, et que le multiplexe ne soit pas encore là pour éprouver nos hypothèses.
# Bibliographie
Delcambre R., *Veille et intelligence*, support de cours, 2025. – Lauwers I., *Stratégie*, *Connaissance client* et *Rédaction web*, supports de cours, 2025. – Paillard M., *L'IA et nous*, conférence, novembre 2025. – Manuel de gestion de crise remis en cours, séance 8.
# Annexes
## Annexe A – Expressions suivies
%size 9
| Direction | Expressions et thèmes
| Salles | « ciné-club lycéen », « séance ciné-relax », « animation art et essai », noms des salles de Brassigny et Montlieu
| Droit | « séance SME obligation », « bande-annonce droits diffusion », « inscription newsletter consentement »
| Plateformes | « portée organique 2025 », « Reels cinéma », « groupes locaux Facebook »
| Nom de la salle | « Le Ruban Vauclerey », « cinéma Vauclerey », fautes courantes comprises (« Rubans », « Vauclery »)
## Annexe B – Guide d'entretien (extrait)
Qu'est-ce qui remplit la salle un soir de semaine ? Qui ne vient jamais ? Que fait-on d'un reproche lu le dimanche ? Combien d'heures et combien d'euros peut-on y mettre ? Que voudriez-vous lire sur vous dans deux ans ?
"""
