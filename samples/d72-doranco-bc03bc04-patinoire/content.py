"""Text of the dossier, in the markup of _markup.py."""

TEXT = """
=11 VILLE DE VAUCELIN – DIRECTION DES SPORTS ET DES ÉQUIPEMENTS
=24 **Patinoire municipale « Le Givrier »**
=15 Rapport d'animation des communautés numériques et de suivi de la réputation en ligne
=12 Saison 2024-2025 (5 octobre 2024 – 30 mars 2025)
=11 Dossier présenté par Maëlle Torquat, chargée de communication en alternance, au titre des blocs 3 et 4 de la certification Community Manager
=10 Version 3 – avril 2025 – visa de la directrice des sports le 14/04/2025
%pagebreak
%toc
1|1. Cadre de la mission|3
2|1.1 Objet et périmètre|3
2|1.2 Objectifs de saison|3
1|2. Animation des communautés|4
2|2.1 Nature des contenus publiés|4
2|2.2 Modération|5
2|2.3 Relais d'opinion et partenariats|6
2|2.4 Événements|8
2|2.5 Publics à besoins particuliers|9
2|2.6 Fidélisation|9
2|2.7 Tableau de bord|10
1|3. Surveillance et réputation|11
2|3.1 Dispositif de veille|11
2|3.2 Incident du 11 janvier 2025|12
2|3.3 Protocole de crise|13
2|3.4 Actions correctives|14
2|3.5 Recommandations|15
1|Annexes|16
2|Annexe 1 – Extraits de stories|16
2|Annexe 2 – Messages types|16
2|Annexe 3 – Matrice SWOT de l'équipement|17
%end
%pagebreak
# 1. Cadre de la mission
## 1.1 Objet et périmètre
Le présent rapport a pour objet de rendre compte, d'une part, des opérations d'animation conduites sur les comptes Facebook et Instagram de la patinoire municipale et, d'autre part, des mesures prises pour surveiller et rétablir la réputation de l'équipement après l'incident technique du 11 janvier 2025. Il est établi à la demande de la direction des sports et il est versé au dossier de certification de l'intéressée.
La patinoire Le Givrier est exploitée en régie directe depuis 1987. Elle comporte une piste de 56 m x 26 m, une tribune de 640 places et un jardin de glace pour les moins de six ans. L'équipe se compose de 14 agents permanents placés sous l'autorité de Mme Oulad, cheffe d'exploitation. Le budget de fonctionnement de l'équipement s'élève à 1 214 000 euros, dont 412 000 euros de fluides, et relève du budget principal de la Ville. La fréquentation 2023-2024 s'est établie à 87 300 entrées, soit un recul de 6 % par rapport à l'exercice précédent, recul imputable pour l'essentiel à la tranche 15-25 ans en séance publique.
Les principes directeurs arrêtés par le conseil d'exploitation du 12 septembre 2024 sont au nombre de trois : l'accueil de tous sans distinction de ressources ou de handicap, la sobriété énergétique et le respect dû aux agents. Ils s'imposent aux supports de communication comme au reste.
Il est rappelé que les comptes sont administrés par la soussignée (0,5 ETP) et par M. Jolivet, agent d'accueil, en renfort le week-end. On compte en France un peu plus d'une centaine de patinoires permanentes et, selon la presse professionnelle, sept Français sur dix n'auraient pas patiné depuis cinq ans.
## 1.2 Objectifs de saison
Par note de service n° 2024-31, les objectifs ci-après ont été notifiés à la soussignée.
| N° | Objectif notifié | Situation de départ et moyens | Motif | Échéance
| O1 | Porter le compte Instagram de la patinoire de 2 870 à 4 000 abonnés | 2 870 abonnés au 01/10/2024 ; un défi hebdomadaire et quatre relais locaux | Les 15-25 ans désertent la séance publique et ne sont présents que sur ce réseau | 31/03/2025
| O2 | Atteindre 4 % de taux d'interaction moyen sur la page Facebook de la patinoire | 2,1 % relevés en 2023-2024 ; séries interactives le vendredi | La page informe mais ne fait plus réagir les familles | ^
| O3 | Délivrer 600 Cartes Givre aux usagers individuels | sans objet | Remplir les créneaux de semaine, occupés à 34 % | 28/02/2025
| O4 | Améliorer l'image de l'équipement auprès des riverains | Réunions de quartier | Plaintes récurrentes sur le bruit des groupes froids | Saison
L'échéance du 31/03/2025 vaut également pour O2. Dans l'esprit de la méthode SMART, un objectif doit être spécifique, mesurable, atteignable, réaliste et temporellement défini ; le service s'est efforcé de s'y tenir. L'élu de secteur a, de son côté, fait connaître son souhait SMART : « redonner envie de glace à toute la vallée ».
L'enveloppe allouée par arbitrage du 3 octobre s'établit comme suit : 600 euros de publicité Meta, 480 euros de dotations (entrées et location de patins offertes), 350 euros de sous-titrage et d'interprétation en langue des signes, 220 euros d'impression, soit 1 650 euros toutes taxes comprises pour la saison.
# 2. Animation des communautés
## 2.1 Nature des contenus publiés
Il a été procédé, entre le 5 octobre et le 30 mars, à 148 publications, réparties en quatre familles. Le tableau ci-dessous en dresse la nomenclature.
%size 9
| Famille | Fréquence | Exemple effectivement publié | Fonction native mobilisée
| **Service** (horaires, affluence, fermetures) | 3 par semaine | « Séance de 14 h complète, il reste 40 places à 16 h 15 » (FB, 22/12) | Épinglage
| **Participation** | 1 par semaine | Sondage en story : « Vendredi soir : années 80 ou rap FR ? » – 611 votes, 64 % pour les années 80 (IG, 08/11) | Autocollant sondage
| ^ | 1 par semaine | Boîte à questions « Demandez-le au surfaceur » : 57 questions reçues, 12 réponses filmées par Didier (IG, 20/11) | Autocollant questions
| **Défi** | Hebdomadaire à compter du 04/11 | #UnTourSansTomber : filmer un tour complet, identifier un ami (IG, Reels) | Remix, identification
| **Coulisses** | 2 par mois | Carrousel « 4 h du matin, la glace se refait une peau » (IG et FB, 14/12) | Carrousel
À titre d'illustration, la publication de lancement du défi est reproduite ci-après in extenso (Instagram, lundi 4 novembre, 18 h, Reel de 22 secondes) :
> Un tour. Un seul. Sans tomber, sans tenir la balustrade 😅 Didier (58 ans, 31 ans de maison) l'a fait en chaussons à crampons, à vous ! Filmez votre tour, taguez la personne qui finira sur les fesses, et mettez #UnTourSansTomber. Chaque vendredi on tire au sort deux entrées. @patinoirelegivrier
La participation au défi s'est révélée irrégulière : 9 vidéos la première semaine, 41 la cinquième, 17 en février pendant les vacances de la zone. Au total 232 vidéos ont été déposées. La soussignée ne tire pas de ce chiffre une gloire excessive, une partie d'entre elles émanant des licenciés du club.
Publication de type sondage sur Facebook (vendredi 29 novembre) :
> Chocolat chaud de la buvette : plutôt chantilly ❤️ ou plutôt guimauves 👍 ? Le gagnant passe à 1,50 € tout le week-end. Réponse dimanche à midi.
!inter|Figure 1 – Interactions mensuelles cumulées Facebook + Instagram (relevé Meta Business Suite) : 412 en octobre, 588 en novembre, 701 en décembre, 1 190 en janvier (dont incident), 1 036 en février, 955 en mars. Taux d'interaction Facebook : 2,2 % en octobre, 3,8 % en mars, pour une cible de 4 %.
## 2.2 Modération
### 2.2.1 Règles applicables
Le règlement des espaces d'échange, mis en ligne le 15 octobre et épinglé sur les deux comptes, dispose :
+ Les propos injurieux, discriminatoires ou visant nommément un agent sont masqués sans délai, capture conservée, puis signalés à la plateforme au titre de ses Standards de la communauté.
+ Les photographies de mineurs publiées par des tiers sans l'accord des représentants légaux sont retirées sur simple demande.
+ Les messages commerciaux sans lien avec l'équipement sont supprimés ; l'auteur récidiviste est banni trente jours.
+ La critique du service, même vive, est conservée et reçoit une réponse.
Un bot de modération est un programme qui examine les commentaires à la place de l'humain et peut en masquer certains sur la base de mots-clés ; son emploi se répand dans les grandes collectivités. Le portail citoyen de la Ville est d'ailleurs doté d'un agent conversationnel, développé par la direction des systèmes d'information pour les démarches d'état civil. Sur les comptes de la patinoire, les commentaires sont relevés par l'agent de permanence à 9 h, 13 h et 18 h.
### 2.2.2 Registre des interventions (extrait)
%size 9
| Date | Support | Propos (résumé) | Fondement | Suite donnée
| 26/10 | Facebook | « La rousse de la caisse est une grosse feignasse » | Règle 1 | Masqué à 13 h 04, message privé à l'auteur, signalement Meta accepté le 28/10
| 17/11 | Instagram | Vente de patins contrefaits, 6 commentaires identiques | Règle 3 | Supprimés, compte banni trente jours
| 02/12 | Facebook | « 7,20 € pour tourner en rond, c'est du vol » | Règle 4 | Maintenu. Réponse publique : « Bonjour Hugo, le tarif réduit à 4,60 € s'applique aussi le mardi soir, passez nous voir. – Maëlle, Le Givrier »
| 05/01 | Instagram | Photographie d'un groupe scolaire reconnaissable | Règle 2 | Retrait obtenu en 40 minutes après demande de l'école
| Total saison | < | 63 interventions : 21 masquages, 30 suppressions, 12 réponses de médiation | < | <
## 2.3 Relais d'opinion et partenariats
### 2.3.1 Personnes pressenties
Le choix des relais a été arrêté en réunion le 10 octobre, sur propositions des clubs résidents.
%size 9
| Relais | Réseau | Abonnés | Engagement | Observations
| Inès Karvel, patineuse artistique (niveau national) | Instagram | 11 400 | 6,2 % | S'entraîne au Givrier depuis l'âge de 7 ans ; 70 % d'abonnées de 13-24 ans, dont un tiers dans le département, soit la tranche visée par O1
| Papa Poule en Vallée | Facebook | 8 900 | n.c. | Blog de sorties familiales
| Théo « Slapshot » Vidal | TikTok | 23 000 | 4,1 % | Hockeyeur des Lames de Vaucelin
| La Vallée qui bouge | Instagram | 5 250 | 3,0 % | Agenda local
Il existe sur le marché des plateformes spécialisées dans la mise en relation avec les créateurs de contenus, au premier rang desquelles Heepsy ou Upfluence, qui permettent de filtrer les profils par localisation et taux d'engagement. Les prises de contact ont été effectuées par l'intermédiaire des présidents de club et, pour le blog, par courriel.
### 2.3.2 Propositions adressées
- À Mme Karvel : trois Reels « premiers pas » à l'intention des adolescentes qui n'ont jamais chaussé ; objet : faire venir ce public à la séance du vendredi soir. Contrepartie : créneau de glace individuel de deux heures par mois.
- À Papa Poule en Vallée : un article et un album photo sur le jardin de glace, à destination des parents d'enfants de 3 à 6 ans ; objet : faire connaître le créneau du dimanche 9 h 30, mal identifié. Contrepartie : quatre entrées famille.
- À M. Vidal : un défi de tirs au but filmé, à destination des garçons de 15-20 ans ; objet : relayer le défi hebdomadaire. Contrepartie : cinq entrées à faire gagner.
La Vallée qui bouge n'a pas donné suite.
### 2.3.3 Modalités et cadre juridique
Chaque relais a signé une convention d'une page avant la première publication. Celle-ci rappelle l'obligation d'afficher la mention « Collaboration commerciale » dès lors qu'une contrepartie, fût-elle en nature, est consentie (loi du 9 juin 2023), fixe la durée d'utilisation des images à douze mois et exige une autorisation écrite des deux parents pour tout mineur identifiable sur la piste. Onze autorisations parentales ont été recueillies à l'occasion du tournage du 23 novembre et sont conservées à l'accueil.
Les publications sont communiquées à la soussignée quarante-huit heures avant leur mise en ligne, qui vérifie la présence de la mention, l'exactitude des tarifs et le port du casque pour les enfants. En l'absence d'observation sous vingt-quatre heures, le contenu est réputé accepté.
Exemple de publication sponsorisée (Instagram, 30 novembre, compte de Mme Karvel, Reel de 35 secondes, relayé par 120 euros de publicité Meta auprès des 15-24 ans dans un rayon de 20 km) :
> [Collaboration commerciale @patinoirelegivrier] Vous avez peur de tomber ? Moi aussi, tous les jours ⛸️ Je vous montre les trois gestes que j'aurais voulu connaître à 7 ans. Vendredi soir je serai sur la glace du Givrier de 20 h à 21 h, venez comme vous êtes. Billets : lien en bio. #premierspas #LeGivrier
### 2.3.4 Planification hebdomadaire des actions conjointes
%landscape
%size 8.5
| Semaine | Étape | Action | Responsable | Concours | Échéance
| S46 (11-17/11) | Préparation | Signature des conventions, remise du guide de tournage | M. Torquat | Présidents des clubs | Ven. 15/11
| S47 (18-24/11) | Tournage | Captation « premiers pas », piste réservée de 7 h à 9 h | I. Karvel | M. Jolivet (cadrage), Mme Oulad (sécurité) | Sam. 23/11
| S48 (25/11-01/12) | Diffusion | Reel n° 1 et rencontre du vendredi soir | I. Karvel | M. Torquat (publicité) | Sam. 30/11
| ^ | ^ | Article jardin de glace | Papa Poule en Vallée | M. Torquat (relecture) | Dim. 01/12
| S49 (02-08/12) | Diffusion | Défi tirs au but | T. Vidal | Les Lames (gardien, buts) | Mer. 04/12
| S50 (09-15/12) | Diffusion | Reel n° 2 | I. Karvel | M. Torquat | Ven. 13/12
| S51 (16-22/12) | Diffusion | Reel n° 3, annonce du Gala de Noël | I. Karvel | Vaucelin Glace | Mer. 18/12
| S02 (06-12/01) | Bilan | Réunion de bilan – reportée du fait de l'incident | M. Torquat | Tous | Jeu. 09/01
%portrait
À titre de compte rendu, le Reel n° 1 a réuni 14 200 lectures et la soirée du 29 novembre a accueilli 186 patineurs, contre 121 le vendredi précédent. L'article du blog a été partagé 47 fois.
## 2.4 Événements
Trois rendez-vous ont été organisés au cours de la saison.
| Intitulé | Date | Canal | Public et finalité
| « Nuit du Défi » (finale de #UnTourSansTomber) | Ven. 20 décembre 2024, 20 h | Sur place et live Instagram | Jeunes de 15-25 ans ; convertir les participants en ligne en visiteurs (O1)
| Direct « Posez vos questions à la glace » | Mer. 22 janvier 2025, 18 h 30 | Facebook Live, 40 minutes, avec Mme Oulad et le technicien froid | Familles et riverains ; répondre en direct après l'incident
| « Séance douce » | Dim. 16 février 2025, 9 h | Facebook, associations | Personnes autistes, en fauteuil, seniors : sans musique, lumière basse, luges prêtées. Application directe du principe d'accueil de tous
Les inscriptions à la Nuit du Défi et à la Séance douce ont été enregistrées au moyen d'un formulaire en ligne (nom, prénom, date de naissance, téléphone, taille de patins et, pour la Séance douce, nature du besoin). Le formulaire a été clos la veille de chaque événement et la liste imprimée pour l'accueil. Le site internet de la Ville affiche, pour sa part, un bandeau relatif aux cookies conforme aux préconisations en vigueur.
Résultats constatés : la Nuit du Défi a recueilli 143 inscriptions pour 118 présents, le direct associé 402 spectateurs uniques et 96 commentaires ; le direct du 22 janvier a réuni 287 spectateurs simultanés au plus haut et 134 questions, dont 31 traitées à l'antenne ; la Séance douce a accueilli 52 personnes pour une jauge fixée à 60.
Pendant le direct du 22 janvier, un quiz natif a été inséré à trois reprises (voir annexe 1) afin de maintenir l'attention, la part de spectateurs restés jusqu'à la fin s'établissant à 38 %.
## 2.5 Publics à besoins particuliers
Une consultation des associations a été conduite le 7 novembre à la maison des solidarités. Les besoins recensés et les suites qui leur ont été données sont les suivants.
| Public | Besoin exprimé | Suite dans les contenus
| Personnes sourdes (association Mains Vives) | Comprendre les consignes de sécurité en vidéo | Vidéo « Règles de piste » interprétée en langue des signes, sous-titrée
| Personnes autistes | Savoir à l'avance le bruit et la foule | Publication d'un pictogramme d'affluence à trois niveaux, chaque matin à 8 h 45
| Personnes âgées | Lire sans loupe | Visuels d'horaires limités à deux informations, caractères agrandis
| Personnes en fauteuil | Connaître l'accès et le prêt de luges | Story à la une « Venir en fauteuil », filmée du parking à la piste
L'ensemble des Reels produits par le service depuis décembre comporte des sous-titres incrustés, relus à la main. Il y a lieu de souligner que l'accessibilité est l'affaire de tous.
## 2.6 Fidélisation
La Carte Givre, instituée par délibération du 26 septembre 2024, est délivrée gratuitement à l'accueil. Chaque passage donne droit à un flocon. Cinq flocons ouvrent droit à l'affûtage gratuit ; dix, à une entrée ; quinze, à un tour de surfaceuse aux côtés de Didier, avantage réservé aux porteurs et très demandé des enfants. Les porteurs reçoivent en outre le vendredi à midi, vingt-quatre heures avant le public, l'ouverture des places de la soirée à thème.
Des solutions logicielles dédiées à la vie des communautés, telles que Tribe ou Discourse, offrent des forums, des badges et des niveaux. Elles constituent à n'en pas douter une piste d'avenir pour les équipements sportifs, et la fédération en a présenté une à Besançon en mars.
| Indicateur | Oct.-nov. | Déc.-janv. | Févr.-mars | Cible au 28/02
| Cartes délivrées (cumul) | 164 | 391 | 548 | 600
| Porteurs venus au moins 3 fois | 22 % | 31 % | 35 % | n.f.
| Entrées gratuites consommées | 9 | 58 | 112 | n.f.
| Tours de surfaceuse attribués | 0 | 11 | 26 | n.f.
Il ressort de ces éléments que la carte a trouvé son public et que les porteurs reviennent un peu plus au fil des mois. Le service s'attachera, lors de la prochaine saison, à exploiter plus avant les données de fréquentation par des outils adéquats. La fidélisation demeure l'une des priorités de la direction des sports.
## 2.7 Tableau de bord
Les comptes ont été suivis dans Meta Business Suite, avec relevé le premier lundi du mois ; les mentions extérieures ont été relevées par recherche manuelle.
| Indicateur | 01/10/2024 | 06/01/2025 | 31/03/2025 | Cible
| Abonnés Instagram | 2 870 | 3 544 | 4 105 | 4 000
| Abonnés Facebook | 6 240 | 6 588 | 7 015 | –
| Taux d'interaction Facebook | 2,1 % | 3,1 % | 3,8 % | 4 %
| Mentions de « Le Givrier » par des tiers (mois) | 34 | 52 | 71 | –
| Délai moyen de réponse aux messages privés | 26 h | 19 h | 7 h | –
L'objectif O1 est donc atteint et dépassé ; O2 ne l'est pas, à deux dixièmes près. La progression d'Instagram intervient à 61 % dans les quinze jours suivant un contenu de relais, ce qui conduit à attribuer à ceux-ci l'essentiel du gain, alors que la page Facebook progresse surtout par les publications de service relayées dans les groupes de quartier.
En cours de saison, le relevé de décembre ayant fait apparaître que les publications du vendredi 18 heures obtenaient 2,3 fois plus d'interactions que celles du mardi 10 heures (moyennes de 61 et 26), le rendez-vous hebdomadaire a été déplacé au vendredi à compter du 13 décembre. De même, les carrousels d'horaires, dont la portée moyenne plafonnait à 340 comptes, ont été remplacés le 10 février par une story épinglée (portée moyenne de 870).
En conclusion, la saison peut être regardée comme satisfaisante au regard des moyens alloués, et les résultats obtenus auprès des jeunes comme encourageants. Les préconisations relatives à l'animation pour l'exercice 2025-2026 seront présentées au conseil d'exploitation du mois de juin.
# 3. Surveillance et réputation
## 3.1 Dispositif de veille
La surveillance de ce qui se dit de l'équipement est en vigueur depuis le 4 novembre. Elle est organisée comme suit.
%size 9
| Source surveillée | Outil | Mots suivis | Fréquence | Seuil d'attention
| Presse locale et blogs | Revue de presse du cabinet, moteur de recherche | « patinoire Vaucelin », « Le Givrier », « piste glace Vaucelin » | Quotidienne | Tout article nommant un agent
| Groupes de quartier (4) et commentaires | Meta Business Suite, lecture directe | « ammoniac », « bruit », « froid », « arnaque », « fermé » | 3 fois par jour | 3 messages de même thème en 24 h
| Avis Google | Consultation de la fiche | Tous | Hebdomadaire, lundi | Note de 1 ou 2 étoiles
| Messages privés | Boîte commune | Tous | 3 fois par jour | Question de sécurité
Il est précisé que des services d'avis et d'alerte, tels que Trustpilot ou Google Reviews, sont couramment employés par les entreprises commerciales pour être prévenues d'un avis défavorable. Les messages sont portés au registre sous l'une des trois cotes suivantes : verte (usage courant), orange (même grief relevé trois fois en une semaine, ou question inhabituelle d'un riverain), rouge (sécurité, santé, mise en cause nominative). La cote orange correspond à ce que la littérature appelle un signal faible : un fait isolé dont la répétition annonce un trouble. Toute cote rouge est transmise par téléphone à la cheffe d'exploitation dans la demi-heure.
## 3.2 Incident du 11 janvier 2025
### 3.2.1 Les faits
Le samedi 11 janvier à 15 h 20, une fuite d'ammoniac de faible importance, dans le local technique, a déclenché l'alarme. 312 usagers ont été évacués en onze minutes, patins aux pieds pour certains, par 2 °C. Aucun blessé n'a été déploré ; deux agents ont été examinés puis renvoyés à leur domicile. La piste est demeurée close neuf jours. À 16 h 05, une mère de famille a mis en ligne une vidéo de 48 secondes montrant des enfants en chaussettes sur le parking : « On nous a laissés dehors sans un mot ». Cette vidéo a été vue 48 600 fois en trois jours. La page de la patinoire n'a publié son premier message qu'à 19 h 40.
### 3.2.2 Analyse des mentions
Du 11 au 31 janvier, 214 mentions ont été relevées et classées.
%size 9
| Thème | Mentions | Part | Négatives | Neutres | Positives
| Accueil et information pendant l'évacuation | 96 | 45 % | 71 | 17 | 8
| Sécurité de l'installation (ammoniac) | 58 | 27 % | 30 | 25 | 3
| Énergie, « faire de la glace en 2025 » | 37 | 17 % | 29 | 6 | 2
| Remboursement et abonnements | 23 | 11 % | 12 | 10 | 1
| **Ensemble** | **214** | **100 %** | **142** | **58** | **14**
!tona|Figure 2 – Suivi de la tonalité : indice net (positives moins négatives, rapportées au total) de + 12 en décembre, – 60 du 11 au 31 janvier, – 18 en février, + 4 en mars. Note Google : 4,1 en décembre (388 avis), 3,6 au 31 janvier (447 avis), 3,8 au 31 mars (471 avis).
Il convient de lire ces chiffres ainsi : la chute de l'indice net tient pour moitié au défaut d'information sur le parking et non à la fuite elle-même ; la remontée de février suit le direct du 22 janvier. La note Google, elle, se redresse lentement parce que les avis à une étoile restent affichés ; un retour à 4,1 n'est pas envisageable avant l'hiver prochain.
L'équipement entend être perçu comme un service public accueillant (principe n° 1), alors que l'accueil est précisément le thème le plus chargé, avec 71 mentions négatives sur 96. La réputation est un capital long à constituer et prompt à se perdre. Afin de resserrer cet écart, il est proposé de mieux valoriser les agents dans les publications et de communiquer davantage.
### 3.2.3 Signes qui auraient dû alerter
A posteriori, le registre fait apparaître trois signes antérieurs : le 12 décembre, deux riverains de la rue du Barrage signalent une odeur « piquante » ; le 28 décembre, quatre usagers se plaignent en message privé d'une annonce sonore inaudible ; le 3 janvier, un groupe de quartier moque la facture énergétique (19 commentaires). Chacun avait été coté vert par l'agent de permanence.
## 3.3 Protocole de crise
Le protocole ci-après, arrêté le 27 janvier et affiché au local de permanence, remplace la pratique antérieure.
**Étape 1.** Détection : toute odeur, alarme, chute grave ou publication mettant en cause la sécurité est cotée rouge ; l'agent de permanence téléphone à la cheffe d'exploitation, qui confirme les faits sous quinze minutes.
**Étape 2.** Gel : les publications programmées sont suspendues par la chargée de communication dans les dix minutes suivant l'appel.
**Étape 3.** Message d'attente, au plus tard trente minutes après l'alarme, sur Facebook, en story Instagram et par affichage à l'entrée : faits, lieu de rassemblement, heure du prochain point.
**Étape 4.** Validation : la directrice des sports vise le texte par SMS ; en son absence, l'adjoint d'astreinte.
**Étape 5.** Réponse publique : les commentaires reçoivent une réponse personnalisée par ordre d'arrivée, les questions de santé étant basculées en message privé ; nul ne débat des causes avant le rapport technique.
**Étape 6.** Communiqué de la Ville, publié le lendemain avant midi et remis à la presse.
| Acteur | Rôle | Suppléant
| Mme Oulad, cheffe d'exploitation | Établit les faits, déclenche le protocole, parle à l'antenne | Chef d'équipe de service
| M. Torquat, communication | Rédige, gèle, répond, tient le registre | M. Jolivet
| Directrice des sports | Valide les textes, informe le maire et l'adjoint | Adjoint d'astreinte
| Prestataire froid (Frigatech) | Fournit par écrit la nature de la panne ; ne répond pas à la presse | –
| Agents d'accueil | Orientent, distribuent couvertures et surchaussures, ne commentent pas en ligne | –
Durant l'incident lui-même, et quoique tardivement, il a été procédé aux actions suivantes : message public de regret le 11 à 19 h 40 ; adaptation du message le 12 au matin, le mot « désagrément » ayant été mal reçu, au profit de « vous avez eu froid et nous ne vous avons rien dit, nous vous présentons nos excuses » ; remboursement intégral et automatique des 312 billets le 13 ; publication du rapport de contrôle de la qualité de l'air le 17.
Réponse adressée à l'auteure de la vidéo (commentaire public, 12 janvier, 8 h 50) :
> Madame, vous avez raison sur un point essentiel : quarante minutes sans information dehors, avec des enfants, ce n'est pas l'accueil que nous vous devons. Personne n'a été exposé à un air dangereux, et le rapport sera publié ici vendredi. Votre billet est remboursé ; si votre fille le souhaite, Didier lui montrera la machine à la réouverture. Maëlle, pour Le Givrier.
L'intéressée a accepté l'invitation et complété sa légende le 15 janvier (« ils ont répondu, eux »). La règle consistant à maintenir la vidéo en commentaire, plutôt que de la masquer, a contribué à ce dénouement. Les autres solutions retenues, à savoir le gel des programmations, l'affichage et le basculement en message privé, ont donné satisfaction.
## 3.4 Actions correctives
%size 9
| Grief traité | Action | Exemple | Pilote | Échéance | Indicateur
| Défaut d'information | Dix messages prérédigés sur le téléphone de permanence | « Évacuation en cours, rassemblement au gymnase Pasteur. Point à 15 h 50. » | M. Torquat | 31/01 – fait | –
| Attente au froid | 350 couvertures de survie et surchaussures en tribune | Stock posé au vestiaire B | Mme Oulad | 15/02 – fait | –
| Réponses lentes | Astreinte numérique le samedi et le dimanche | Roulement Torquat / Jolivet | Directrice des sports | 01/02 – fait | Délai moyen de réponse
| Ammoniac | Série « Le froid expliqué » (3 vidéos avec Frigatech) | Épisode 1 : « Pourquoi ça sent parfois » | M. Torquat | 30/04 – en cours | –
| Énergie | Affichage mensuel des kWh en tribune | Panneau livré | Services techniques | 01/10 | –
La publication du rapport de contrôle répondait aux 58 mentions relatives à la sécurité, dont la moitié demandait un document ; l'astreinte du week-end répond au fait que 68 % des messages de crise sont arrivés entre le samedi 15 h et le dimanche 20 h, plage non couverte jusque-là. Un climat apaisé est attendu.
Les résultats du suivi ont été consignés chaque lundi dans la fiche ci-dessous, extraite de Google Analytics pour la page « Infos incident » et de Meta Business Suite pour le reste.
| Semaine du | Visites page incident | Mentions négatives | Réponses apportées | Part de réponses sous 4 h
| 13/01 | 3 912 | 88 | 61 | 42 %
| 20/01 | 1 450 | 37 | 35 | 71 %
| 27/01 | 388 | 17 | 17 | 88 %
| 03/02 | 121 | 9 | 9 | 89 %
Il y aurait lieu, au vu de cette fiche, d'améliorer encore la page et de la rendre plus visible.
## 3.5 Recommandations
Par ordre de priorité, il est recommandé à l'autorité territoriale :
- Priorité 1 – de rendre l'astreinte numérique permanente toute l'année, samedi et dimanche de 9 h à 21 h, 68 % des messages de crise étant parvenus sur cette plage ;
- Priorité 2 – d'organiser deux exercices d'évacuation par saison comprenant le volet numérique, le délai du premier message ayant été de quatre heures vingt ;
- Priorité 3 – d'équiper le parking d'un panneau lumineux relié au poste de permanence ;
- Priorité 4 – d'inviter les riverains de la rue du Barrage à une visite du local technique en septembre.
Trois axes d'amélioration de long terme complètent ces mesures : l'information de l'usager en situation dégradée, qui a concentré 45 % des mentions ; la pédagogie de l'énergie ; la formation des agents à la prise de parole. Les axes précités ont reçu l'assentiment de l'adjoint aux sports.
Deux ajustements sont enfin apportés au dispositif de surveillance : ramener à 4 heures, avant le 30 juin 2025, le délai moyen de réponse (7 heures au 31 mars) ; abaisser le seuil de la cote orange. Ils font suite au constat que les trois signes antérieurs avaient été mal cotés.
# Annexes
## Annexe 1 – Extraits de stories et de quiz
Quiz du direct du 22 janvier, question n° 2 : « À quelle température est maintenue la glace ? – 12 / – 5 / 0 °C ». 203 réponses, dont 57 % exactes (– 5 °C). Question n° 3 : « Combien de minutes a duré l'évacuation ? 5 / 11 / 25 ». 188 réponses, 31 % exactes ; la présentatrice a saisi l'occasion pour rappeler le chiffre officiel.
Story du 14 février, curseur « Niveau de trac avant la soirée couples ? » : 276 glissements, moyenne 7 sur 10.
## Annexe 2 – Messages types
Message n° 4 (remboursement) : « Bonjour [prénom], votre billet du [date] est remboursé d'office sous cinq jours, sans démarche de votre part. » Message n° 7 (bruit) : « Bonjour, merci de votre signalement rue du Barrage. L'équipe technique passe ce soir relever le niveau sonore et nous revenons vers vous demain. »
## Annexe 3 – Matrice
La matrice SWOT, outil d'aide à la décision bien connu des collectivités, croise forces et faiblesses internes, opportunités et menaces externes. Elle a vocation à être actualisée à chaque début d'exercice.
## Remerciements
L'autrice remercie Mme Oulad, M. Jolivet et l'ensemble des agents d'exploitation, sans lesquels la glace ne serait que de l'eau.
"""
