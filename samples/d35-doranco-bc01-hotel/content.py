"""Text of the sample, in the markup of ``_markup.py``."""

TEXT = """
!cimes|
=22 **Hôtel des Trois Combes**
=15 Étude relative à la stratégie de communication digitale d'un établissement familial de montagne
=12 Bloc 1 – Rapport écrit présenté par Mme Bérengère Chautard
=10 L'établissement, le village, les personnes et les données sont imaginaires
%pagebreak
%toc
1|Avant-propos|3
1|Chapitre I. De l'établissement et de la demande|3
1|Chapitre II. De la surveillance de l'environnement|4
1|Chapitre III. Des établissements comparables|6
1|Chapitre IV. Examen de la situation|7
1|Chapitre V. De la présence en ligne|8
1|Chapitre VI. Des publics|9
1|Chapitre VII. Des finalités poursuivies|10
1|Chapitre VIII. De l'expression|11
1|Chapitre IX. Des supports et de la diffusion|12
1|Chapitre X. De la mise en œuvre et des moyens|13
1|Chapitre XI. Du suivi|14
1|Charte éditoriale et gabarits|15
1|Annexes|15
%end
%pagebreak
# Avant-propos
Le présent rapport a été établi à la suite d'une période d'observation de neuf semaines, conduite entre le 12 janvier et le 14 mars 2026, au cours de laquelle la candidate, précédemment employée dans un service d'urbanisme intercommunal, a été accueillie par la famille Perrachon. Il convient d'indiquer d'emblée que l'exercice a été mené dans une maison où l'on travaille du lever au coucher et où la communication a toujours été considérée comme une chose que l'on fait quand la vaisselle est terminée. Les données qui suivent ont été relevées sur place, avec l'accord des exploitants, et il y sera fait référence tout au long du document. Que soient ici remerciés Mme et M. Perrachon, leur fille Élise, ainsi que la chienne Gentiane, qui figure sur un nombre considérable de photographies.

# Chapitre I. De l'établissement et de la demande
L'Hôtel des Trois Combes est situé à Saint-Aubry-le-Haut, village de 410 habitants établi à 1 240 mètres d'altitude. Il comporte quatorze chambres et une salle de restaurant de trente-deux couverts, et il est exploité par la même famille depuis 1961. Le prix moyen de la nuitée s'élevait à 122 euros en 2025. Le taux d'occupation annuel s'est établi à 54 %, avec des écarts considérables, puisque la maison est pleine en février et en août et qu'il n'est pas rare que trois chambres seulement soient occupées au mois de mai. Le chiffre d'affaires de l'exercice 2025 a été de 486 000 euros, les charges de personnel en ayant absorbé 171 000 et la réfection de la toiture 38 500. La maison est chauffée par une chaudière à bois depuis 2019 et les légumes proviennent pour moitié d'un maraîcher de la vallée, ce dont les exploitants sont légitimement fiers.

La demande a été recueillie lors de deux entretiens tenus avec Mme et M. Perrachon, le 14 janvier et le 2 février, sur la base d'un guide de douze questions. Il en est ressorti que les chambres sont aujourd'hui vendues à 62 % par l'intermédiaire d'une centrale de réservation qui prélève 17 % de commission, et qu'il est attendu avant toute chose que les clients reviennent à la réservation sans intermédiaire. Il a également été exprimé par M. Perrachon, à plusieurs reprises et avec une certaine vivacité, que les mois de mai, juin, septembre et octobre devaient cesser d'être des mois morts, faute de quoi l'emploi d'Élise à l'année ne pourrait être maintenu. Enfin, Mme Perrachon a fait savoir qu'elle souhaitait ne plus découvrir les avis par la bouche des voisins et que quelqu'un y répondît au nom de la maison. Chacune de ces demandes a été reformulée par écrit et validée par les intéressés le 5 février. Élise et le chef ont été entendus à leur tour, entre deux services, et leurs propos ont été versés au dossier.

De ces demandes ont été tirées les finalités suivantes : il s'agirait de vendre en direct, de faire connaître la maison en dehors des deux saisons pleines, et de tenir la conversation avec les clients. Ces finalités sont complémentaires et il sera veillé à ce qu'elles soient poursuivies de concert.

# Chapitre II. De la surveillance de l'environnement
Il est généralement admis que la veille est un processus continu de collecte, de traitement et de diffusion de l'information, destiné à éclairer la décision. Un dispositif a été mis en place dès la première semaine et se trouve décrit dans le tableau ci-après, que l'on a voulu court afin qu'il puisse être tenu par Élise après le départ de la candidate.

| Axe | Mots et sujets suivis | Outil, et pourquoi celui-là | Rythme
| Les hôtels et hébergements du massif | « hôtel Saint-Aubry », « demi-pension montagne », « week-end Trois Combes », noms des trois établissements voisins | Google Alerts, parce que la presse locale et les blogs de randonnée y remontent le jour même et sans frais | chaque lundi
| Les centrales de réservation et les réseaux sociaux | « commission hôtel », « réservation directe », « Instagram fonctionnalité », « reels voyage » | Feedly, qui réunit neuf sites professionnels en une seule lecture et évite à Élise d'ouvrir neuf pages | deux fois par mois
| Les règles sur les avis et les données des clients | « faux avis », « consentement cookies hôtel », « fichier client RGPD » | Talkwalker Alerts, retenu pour les forums d'hôteliers que l'alerte précédente ne voit pas | une fois par mois

La surveillance exercée de janvier à mars n'a pas été vaine. Il a été appris par une dépêche locale, le 3 février, que la véloroute de la vallée serait prolongée jusqu'au col à compter du mois de juin 2026, ce qui doit être regardé comme une occasion de premier ordre pour un établissement disposant d'une cave où trente vélos peuvent être enfermés. Il a été constaté dans le même temps, au détour d'un article professionnel, que la centrale de réservation déjà évoquée allait placer en tête de ses listes les hôtels acceptant une commission de 20 %, et cette annonce constitue une menace directe pour une maison de quatorze chambres. D'autres informations ont été recueillies, dont il sera établi ultérieurement une synthèse mensuelle.

# Chapitre III. Des établissements comparables
Le premier établissement examiné est l'hôtel Le Grand Tétras, qui se trouve à quatre kilomètres, en bordure de piste, et qui compte quarante-deux chambres. La nuitée y est proposée à 168 euros en moyenne. Il dispose d'un service de communication partagé avec deux autres hôtels du même propriétaire, et il en résulte des publications quotidiennes, fort belles, mais dans lesquelles aucun visage n'apparaît ; 8 900 personnes y sont abonnées sur Instagram, et il a été relevé que les commentaires y restent sans réponse dans la plupart des cas. La réservation peut y être faite en trois écrans. La note laissée par les voyageurs est de 4,2 sur 5.

Le gîte d'étape La Sauterelle, tenu par un couple arrivé en 2021, doit être regardé comme l'établissement dont il y a le plus à apprendre. Dix-neuf lits seulement, une nuitée à 41 euros, et cependant 3 700 abonnés, obtenus par une courte vidéo déposée chaque dimanche soir dans laquelle le temps de la semaine est annoncé aux marcheurs. Il y est répondu à tous les avis, le plus souvent dans la journée, et la note est de 4,8. En revanche il n'y est possible de réserver que par téléphone, entre 17 heures et 19 heures, ce que plusieurs voyageurs ont déploré.

La résidence Les Balcons du Nant, enfin, appartient à une chaîne nationale. Il n'y existe pas de compte propre à l'établissement, les publications étant faites depuis le siège et concernant tantôt la mer, tantôt la montagne. La réservation y est aisée, les prix y varient de 70 à 210 euros selon les semaines, la note y est médiocre, soit 3,6, et c'est principalement du défaut d'accueil que se plaignent les clients.

| | Grand Tétras | La Sauterelle | Balcons du Nant | Trois Combes
| Abonnés Instagram | 8 900 | 3 700 | aucun compte | 640
| Note des voyageurs | 4,2 | 4,8 | 3,6 | 4,6
| Avis ayant reçu une réponse | 35 % | 100 % | 60 % | 22 %
| Écrans avant de réserver | 3 | téléphone | 4 | 7

Il se déduit de ce rapprochement que la maison n'a rien à envier à ses voisins pour ce qui est de l'accueil, mais qu'elle est devancée par tous dès qu'il s'agit de répondre ou de permettre la réservation. La place laissée libre est celle d'un hôtel où l'on voit ceux qui reçoivent.

# Chapitre IV. Examen de la situation
On rappellera pour mémoire que la matrice SWOT, d'origine anglo-saxonne, consiste à distinguer ce qui relève de l'organisation et ce qui relève de son environnement. L'exercice a été conduit le 20 février, autour de la grande table, avec les trois membres de la famille.

**Au titre des atouts**, il a été retenu que la maison est tenue par une famille connue et visible, que la table est réputée au-delà du canton (le menu du dimanche est complet quarante semaines par an), qu'une cave fermée permet de recevoir les cyclistes et que 31 % des clients sont déjà venus.

**Au titre des insuffisances**, ont été relevés le parcours de réservation, jugé interminable par tous ceux à qui il a été montré, l'absence de toute publication entre le 15 mars et le 15 juin 2025, ainsi que l'ancienneté des photographies des chambres, qui datent de 2014 et montrent encore l'ancienne moquette.

**S'agissant des circonstances favorables**, la prolongation de la véloroute vient naturellement en premier ; il s'y ajoute le goût croissant des citadins de la métropole voisine pour les séjours de deux nuits hors vacances, et la fermeture du dernier autre restaurant du village.

**S'agissant des périls**, la hausse annoncée de la commission a été placée au premier rang, suivie du raccourcissement de la saison de ski, dont dix-huit jours ont été perdus en cinq ans, et du projet de quarante logements meublés à l'entrée du village.

Il est résulté de cette délibération, outre un certain soulagement, plusieurs décisions qui ont été consignées le soir même : une page du site sera consacrée aux cyclistes, avec la cave, la lessive et les horaires du col, et elle devra être en ligne avant l'ouverture de la véloroute ; une vidéo hebdomadaire de trente secondes, inspirée de La Sauterelle, sera confiée à Élise et au chef le jeudi, jour où le menu est composé ; et un avantage sera réservé à ceux qui réservent sans intermédiaire, en l'espèce le petit déjeuner offert, afin de ne pas subir la hausse de la commission.

Une analyse de sentiment aurait pour objet, selon la littérature, de classer les propos des internautes selon leur tonalité positive, neutre ou négative.

# Chapitre V. De la présence en ligne
L'ensemble des supports sur lesquels la maison apparaît a été examiné. Le site, réalisé en 2016 par un cousin, a reçu 1 340 visites en février 2026 d'après Google Analytics ; sur cent personnes ayant ouvert la page des chambres, quatre-vingt-six en sont reparties avant le calendrier, et il faut franchir sept écrans pour parvenir au paiement. La page Facebook réunit 1 210 abonnés et a donné lieu à vingt-six publications en douze mois, dont dix-neuf en hiver ; la portée moyenne en a été de 310 personnes, la seule exception étant la photographie de la chienne sous la neige, vue 4 100 fois. Le compte Instagram, ouvert en 2022, comprend 640 abonnés et quarante et une images, sans qu'aucune vidéo y ait jamais été déposée, et le lien qui figure dans sa présentation mène à une page supprimée. La fiche Google porte la note de 4,6 pour 214 avis, mais quarante-sept seulement ont reçu une réponse, soit 22 %. La fiche tenue sur la centrale de réservation est, elle, parfaitement à jour, ce qui est révélateur.

Il pourrait être objecté que ces relevés portent sur un seul mois d'hiver, et la candidate en convient bien volontiers ; ils n'en désignent pas moins les mêmes défauts que ceux dont les clients se plaignent, onze avis sur les quarante derniers mentionnant la difficulté de réserver.

Il est en conséquence recommandé de ramener de sept à trois le nombre d'écrans précédant le paiement, avant le 30 juin ; de faire procéder à de nouvelles prises de vues des chambres et de la salle, par un photographe de métier et en présence des personnes ; et de publier plus régulièrement entre les saisons, en s'appuyant sur la vie de la cuisine.

# Chapitre VI. Des publics
Les abonnés ont été étudiés au moyen des statistiques fournies par Instagram, sur la période du 1er février au 2 mars. Il en a été dégagé trois groupes : les 25-34 ans, qui représentent 29 % des abonnés et habitent pour les deux tiers la métropole voisine ; les 35-54 ans, majoritairement des femmes, pour 46 % ; les plus de 55 ans, pour 19 %, qui sont souvent d'anciens clients ou des gens du pays. Les premiers regardent les vidéos le soir et enregistrent sans commenter, les deuxièmes commentent volontiers et écrivent en message privé pour demander un prix, les derniers partagent les images anciennes du village. Les comportements des touristes évoluent d'ailleurs chaque année.

## Une semaine de mars chez Solène
Il est 22 h 40 et Solène Aubertin, trente-huit ans, orthophoniste libérale à la métropole, n'a toujours pas trouvé où emmener son compagnon pour leurs dix ans. Elle fait défiler des chambres identiques sur son téléphone, couchée, l'écran baissé pour ne pas le réveiller. Ce qu'elle voudrait, elle le sait très bien : deux nuits, un vrai dîner, marcher sans itinéraire, et que personne ne leur propose d'activité. Trois fois déjà elle a été déçue par des photographies trop flatteuses, et depuis elle lit les avis, d'abord les mauvais, ensuite la manière dont l'hôtelier a répondu. Le prix ne l'arrête pas vraiment ; ce qui l'arrête, c'est de devoir créer un compte, de ne pas comprendre si le dîner est compris, et la crainte de se retrouver au milieu d'un séminaire. Le lendemain, dans le train, elle tombera sur une vidéo de trente secondes où un cuisinier explique pourquoi il n'y aura pas de morilles cette semaine. Elle enverra un message. Elle attendra deux jours la réponse, et elle réservera ailleurs.

## Le col, vu par Jean-Marc
Jean-Marc est professeur d'éducation physique, et il a été convenu avec trois collègues de monter le col avant la fin de juin. C'est lui qui organise, comme toujours, dans un tableau envoyé le dimanche soir. Il lui faut un lieu où les vélos ne dormiront pas dehors, un petit déjeuner à six heures et demie, et de quoi se vanter au retour. Il redoute les hôtels qui disent « vélos bienvenus » et qui désignent un poteau dans la cour. Il suit une dizaine de comptes de cyclistes et n'ouvre Facebook que pour le groupe de son club.

Un persona, il convient de le rappeler, est un personnage fictif représentant un segment de clientèle, auquel sont prêtés un prénom, un âge et des habitudes.

# Chapitre VII. Des finalités poursuivies
À l'issue de l'examen qui précède, il a été arrêté avec la famille un ensemble d'objectifs qu'il n'a pas paru utile de présenter autrement que dans le fil du texte. En premier lieu, et parce que chaque nuitée passant par la centrale coûte un peu plus de vingt euros à la maison, la part des nuitées réservées en direct devra être portée de 38 % à 50 % au 30 avril 2027, résultat qui est tenu pour accessible puisque le seul petit déjeuner offert, essayé pendant deux semaines en janvier, avait déjà fait gagner quatre points. En deuxième lieu, la maison n'étant pas connue des moins de quarante-cinq ans hors de l'hiver, le compte Instagram devra passer de 640 à 1 500 abonnés avant le 15 décembre 2026, à raison de deux publications par semaine préparées par Élise sur son temps de réception, le gîte voisin ayant accompli un chemin plus long en une seule année. En troisième lieu, il devra être répondu à la totalité des avis dans les soixante-douze heures à compter du 1er septembre 2026, contre 22 % actuellement et sans délai, tâche à laquelle vingt minutes seront consacrées chaque matin par Mme Perrachon, dès lors qu'il a été vu que les futurs clients lisent les réponses autant que les avis. Il est en outre espéré un accroissement de 15 % des nuitées d'arrière-saison. De façon plus générale, un objectif SMART a été formulé, à savoir devenir une référence de l'hôtellerie familiale de montagne et rayonner durablement.

Pour que ces objectifs soient traduits dans le travail ordinaire, il leur a été attaché des tâches et des mesures. La vente en direct sera servie par un bouton placé en tête de chaque page et par un rappel dans la présentation des deux comptes, et on en jugera par le nombre de clics sur ce bouton, dont cent vingt sont attendus chaque mois, et par la part des paniers menés à leur terme, qui devra atteindre 30 %. La progression des abonnés sera servie par la vidéo du jeudi et mesurée par les vues complètes, quatre cents par vidéo étant visées. La tenue de la conversation sera mesurée par la part des avis répondus et par le délai moyen, relevés l'un et l'autre le premier lundi du mois.

La responsabilité sociétale des entreprises, telle que définie par la norme ISO 26000, recouvre l'intégration volontaire de préoccupations sociales et environnementales. Elle fait partie des valeurs de la maison depuis l'origine.

# Chapitre VIII. De l'expression
Trois sujets ont été retenus à l'exclusion des autres, à savoir la table, la montagne lente et la maison elle-même avec ceux qui l'habitent. Sera donc écarté tout ce qui relève de la performance sportive ou de la promotion de dernière minute. La manière de s'exprimer sera celle d'une conversation au comptoir : le vouvoiement est maintenu, l'humour est permis s'il s'exerce aux dépens de la maison, et les points d'exclamation seront évités. Pour ce qui est de l'apparence, il sera fait usage du vert sapin et du rouge des volets, d'une seule police à empattements, de photographies prises à la lumière du jour, sans filtre, et où figure toujours une personne ou, à défaut, la chienne.

Une charte éditoriale est un document de référence où sont fixées les règles de rédaction d'une organisation ; il en sera rédigé une dès que les nouvelles photographies auront été livrées. Des gabarits seront également créés sur Canva, outil dont la simplicité est reconnue, afin de faire gagner du temps à l'équipe.

S'agissant des avis et des commentaires, il a été posé que toute réponse serait signée d'un prénom, qu'aucune polémique ne serait poursuivie au-delà d'un message, que les propos injurieux seraient signalés et non discutés, et qu'un appel téléphonique serait proposé dès lors qu'un séjour aurait été véritablement manqué.

# Chapitre IX. Des supports et de la diffusion
Il n'a pas été jugé raisonnable d'être partout. Instagram a été retenu parce que c'est là que se trouvent les citadins de trente à quarante-cinq ans à qui l'on veut faire connaître la maison en dehors de l'hiver, et que la vidéo courte y est montrée à ceux qui ne sont pas encore abonnés. Facebook a été conservé pour les habitués, le village et les clubs cyclistes, qui y tiennent leurs groupes et y organisent leurs sorties. Le site reste le lieu où l'on réserve, et toute publication doit y ramener. La fiche Google est désormais traitée comme un support à part entière, les avis y étant lus avant la décision. TikTok et LinkedIn ont été écartés, le premier faute de temps, le second faute d'objet.

L'intelligence artificielle est appelée à transformer en profondeur les métiers de la communication. Des assistants tels que ChatGPT permettent de produire des textes en quelques secondes, et leur intérêt pour la maison sera examiné au second semestre.

Il y a lieu de distinguer ce qui est publié sans dépense et ce qui est payé. Relève de la première catégorie la vidéo du jeudi, ainsi que des publications telles que celle-ci, rédigée pour Instagram et destinée à accompagner une photographie du chef devant une cagette vide : « Pas de morilles cette semaine. Il a gelé mardi, elles attendent, nous aussi. À la place, Thierry fait des ravioles à l'ail des ours et il en fait trop. Dites-nous en commentaire si l'on met une table de plus. #SaintAubry #CuisineDeMontagne #TroisCombes ». Relève de la seconde, à l'inverse, l'annonce qui sera diffusée sur Facebook du 18 au 27 mai auprès des 30-55 ans abonnés à des pages de cyclisme dans un rayon de cent vingt kilomètres, pour soixante euros, sous la forme d'une photographie de la cave et du texte suivant : « Ici, les vélos dorment mieux que vous. Cave fermée, lessive, petit déjeuner à 6 h 30. Réservez en direct : trois-combes.example/velo ». La première entretient, la seconde va chercher ; il ne serait pas sage de payer pour montrer la chienne, que chacun regarde déjà gratuitement.

Google Ads et Meta Business Suite comptent parmi les outils les plus utilisés par les professionnels pour la gestion des annonces.

La dépense ayant été plafonnée à 1 800 euros par la famille, il est préconisé de ne rien payer en février ni en août, où l'on affiche complet, et de réserver la totalité des 360 euros d'annonces aux quatre mois creux, à raison de six annonces de soixante euros ; la fiche Google, qui est gratuite et qui apporte déjà un appel sur trois, sera complétée avant tout achat d'espace. Il a par ailleurs été convenu d'inviter pour une nuit Capucine Rolland, dite @capu_en_selle, suivie par 9 400 cyclistes de la région, parce qu'elle publie précisément les montées de cols au départ de petits villages et que ses abonnés ont l'âge et le matériel de la clientèle espérée.

Une soirée sera donnée à l'hôtel le 12 décembre 2026 pour le lancement de la saison, à laquelle le village sera convié par la page Facebook et par le panneau de la mairie.

# Chapitre X. De la mise en œuvre et des moyens
La mise en œuvre a été découpée en quatre temps. Jusqu'au 30 juin 2026, il sera remédié à ce qui fait fuir, c'est-à-dire au parcours de réservation et au lien mort d'Instagram, cette étape étant au service de la vente directe. Du 1er juillet au 31 août, la saison ne laissant pas de répit, on se bornera à constituer une réserve d'images et à mettre la fiche Google en ordre. Du 1er septembre au 15 décembre viendront la vidéo hebdomadaire et les annonces d'automne, qui doivent porter le compte à 1 500 abonnés, ainsi que la réponse à tous les avis, qui relève du troisième objectif. De janvier à avril 2027, enfin, les anciens clients seront sollicités par courrier électronique en vue des séjours de printemps, de manière à consolider la part des réservations directes.

Les dépenses ont été prévues comme suit, étant précisé que les montants ont été demandés à des prestataires de la vallée.

| Nature de la dépense | Prestataire ou support | Montant
| Prises de vues, une journée | photographe de la vallée | 480 €
| Refonte du parcours de réservation | développeuse indépendante | 620 €
| Six annonces hors saison | Facebook et Instagram | 360 €
| Cartes remises au départ, avec code à scanner | imprimerie | 90 €
| Envoi des courriers électroniques, un an | abonnement | 144 €
| Nuit et dîner de l'invitée | maison, au prix de revient | 56 €
| **Total** | < | **1 650 €**

Il a été vérifié que l'effort n'était pas déraisonnable. Un séjour de trois nuits vendu en direct épargne à la maison 62 euros de commission, soit 17 % de 366 euros, de sorte que la dépense sera couverte par vingt-sept séjours déplacés de la centrale vers le site, quand il en est vendu plus de neuf cents par an.

# Chapitre XI. Du suivi
Il sera tenu par Élise, dans un classeur, un relevé mensuel où figureront la portée cumulée des publications, pour laquelle quatre mille comptes sont visés chaque mois à partir de septembre, le taux d'interaction, qui devrait s'établir à 5 % sur Instagram, ainsi que la part des visiteurs du site qui réservent, aujourd'hui de 1,1 % d'après Google Analytics et que l'on souhaite porter à 2,5 %. La première mesure renseigne sur la notoriété hors saison, la deuxième sur la conversation, la dernière sur la vente en direct, et il n'a pas été jugé utile d'en retenir davantage. La réputation de la maison fera également l'objet d'une attention particulière.

Un bilan sera dressé au terme de la première année, dans lequel les résultats seront rapprochés des objectifs et les enseignements nécessaires tirés. Au vu de ce bilan, les corrections qui s'imposeraient seront apportées au dispositif. Il peut d'ores et déjà être observé que l'exercice 2025 de l'hôtel a été bon, le taux d'occupation ayant gagné deux points par rapport à 2024, grâce à un mois de février exceptionnellement enneigé.

# Annexes
## Annexe 1. Semaine ordinaire, à afficher à la réception

| Jour | Support | Sujet
| Lundi | fiche Google | réponses aux avis du week-end
| Mardi | Facebook | le village, une image ancienne
| Jeudi | Instagram | la table : le chef et le menu
| Samedi | Instagram et Facebook | la maison : ceux qui arrivent, ceux qui partent

## Annexe 2. Extraits du guide d'entretien
- Comment un client vous trouve-t-il, à votre avis ?
- Que refusez-vous de montrer ?
- Quel mois redoutez-vous ?
- Que diriez-vous d'un client qui réserve par la centrale alors qu'il vous connaît ?

## Annexe 3. Chiffres d'ensemble
Selon un observatoire régional, 41 % des séjours en montagne seraient réservés moins de trois semaines à l'avance. Le marché français de l'hôtellerie indépendante compterait environ 14 000 établissements. Une enquête de satisfaction sera adressée aux clients de l'été. Le label environnemental auquel certains confrères ont adhéré comporte, dit-on, plus de cent critères.

## Annexe 4. Lettre reçue
Une lettre d'une cliente de 1987, retrouvée dans un livre, a été jointe au dossier remis à la famille : il y est question d'une tarte, d'un orage et d'une chambre « où l'on entendait le torrent ». Il a été décidé de la lire un jour devant la caméra.

## Sources
Cours du bloc 1, relevés Google Analytics et Instagram de l'établissement, registre des réservations, presse locale, entretiens des 14 janvier et 2 février 2026.
"""
