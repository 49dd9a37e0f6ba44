"""The text of this sample (see build.py)."""

TEXT = """
!mark|
=20 Dossier écrit de certification
=13 Mise en communication numérique du cabinet Axe & Souffle (Montbrenay)
| Établi par | Honorine Vasselin-Tordjman |
| Période d'observation | du 1er juillet au 31 octobre 2025 |
| Tutrice en entreprise | Mme Cl. Barbezat, masseuse-kinésithérapeute associée |
| Destinataires | membres du jury, direction du cabinet |
| Révision | n° 7, relue, non corrigée pour l'orthographe |
%toc
1|Partie A. Cadre général|2
1|Partie B. Connaissance de l'environnement|2
1|Partie C. Orientations retenues|4
1|Partie D. Exécution et diffusion payante|7
1|Partie E. Résultats constatés et retour sur investissement|8
1|Partie F. Productions|9
1|Partie G. Réputation et rassemblement|11
1|Partie H. Outils|12
1|Pièces|13
%end
%pagebreak
# Partie A. Cadre général
## A.1 Fiche d'identité
| Rubrique | Renseignement |
| Dénomination | Axe & Souffle, société civile de moyens pour les soins, société à responsabilité limitée pour le studio |
| Implantation | 3, quai des Teinturiers (adresse d'exercice), Montbrenay, 31 000 habitants |
| Effectif | 3 kinésithérapeutes, 2 professeures de Pilates, 1 secrétaire à mi-temps |
| Locaux | 240 m2, 4 salles de soins, 1 studio de 9 places équipé d'appareils |
| Chiffre d'affaires 2024 | 412 000 €, dont 96 000 € pour le studio (+ 8 % par rapport à 2023) |
| Investissement récent | 54 000 € d'appareils, amortis sur sept ans |
| Particularité réglementaire | la communication des soins est encadrée par le code de déontologie ; seules les séances collectives de Pilates peuvent faire l'objet d'une promotion |
%box 16
**Avertissement au lecteur**
Le présent dossier a été rédigé sous forme de tableaux à la demande de la direction, par laquelle cette présentation est employée pour l'ensemble des documents internes. Les passages rédigés ont été limités au strict nécessaire.
%end
## A.2 Parcours de l'autrice et remerciements
| Objet | Contenu |
| Parcours | Quatorze années ont été passées au service des marchés publics d'un syndicat des eaux. Une reconversion a été engagée en 2024. |
| Remerciements | Sont remerciées Mme Barbezat, la secrétaire, ainsi que les adhérentes du mardi soir par lesquelles les séances photographiques ont été supportées. |
| Apports personnels | La rigueur du classement a été jugée utile ; la brièveté a dû être apprise. |
# Partie B. Connaissance de l'environnement
## B.1 Dispositif d'observation
| Question posée | Réponse arrêtée |
| Quoi | l'offre de Pilates et de prévention du mal de dos, les usages numériques de la patientèle, les règles ordinales |
| Qui | l'autrice du dossier pour la collecte, Mme Barbezat pour la validation |
| Où | rayon de 20 km, presse professionnelle nationale, réseaux sociaux francophones |
| Quand | chaque vendredi de 9 h à 10 h, synthèse le dernier vendredi du mois |
| Comment | alertes, agrégateur de flux, requêtes composées, tableau partagé à trois couleurs |
| Combien | 17 semaines, 204 éléments relevés, 41 conservés |
| Pourquoi | deux ouvertures concurrentes n'ont été connues que par les clientes en 2024 |

| Instrument | Emploi | Réglage |
| Moteur de recherche, requêtes composées | repérage des studios et des avis | "pilates" AND (montbrenay OR aubrac) -emploi filetype:pdf |
| Google Alertes | suivi automatique du nom du cabinet et de trois expressions | « axe et souffle », « pilates montbrenay », « mal de dos bureau » ; envoi quotidien |
| Inoreader | agent de collecte, filtres par mots | 26 flux, règle d'exclusion « yoga bébé » |
| Visualping | détection des changements sur les pages de tarifs des confrères | 4 pages, contrôle hebdomadaire |
Les sources suivantes ont été consultées : revue professionnelle de la rééducation, site de l'ordre, presse locale, blog d'une formatrice, groupe Facebook d'habitants. Leur fiabilité n'a pas été cotée.
## B.2 Établissements comparables
| Critère | Studio Cambrure | Forme & Équilibre | Kiné Rive Gauche | Axe & Souffle |
| Tarif de la séance | 22 € | 14 € | non affiché | 18 € |
| Encadrement | professeures | animateurs sportifs | kinésithérapeutes | professeures et kinésithérapeutes |
| Réservation en ligne | oui, application | oui | non | oui, page lente |
| Abonnés Instagram | 3 150 | 1 020 | 0 | 486 |
| Publications par mois | 16 | 6 | 0 | 3 |
| Note Google | 4,9 (132 avis) | 4,1 (58 avis) | 4,4 (19 avis) | 4,7 (37 avis) |
| Ton employé | mode, anglais | sportif, tutoiement | aucun | soignant, vouvoiement |
%box 16
**Lecture de la comparaison**
Il est constaté que Studio Cambrure domine par l'image et par la fréquence, mais qu'aucun soignant n'y intervient. Forme & Équilibre est retenu pour son prix, au détriment de l'encadrement. Kiné Rive Gauche est absent des réseaux. La double compétence soin et mouvement n'est donc revendiquée par personne : cet espace est celui qui doit être occupé.
Il a été déclaré à la presse par Studio Cambrure qu'un objectif de 5 000 abonnés serait atteint au 31 mars 2026, avec un budget de 12 000 €.
%end
## B.3 État des lieux
%box 16
**Acquis**
Deux professions sous le même toit, ce que nul confrère ne propose.
Note publique de 4,7 sur 37 avis, sans réponse désobligeante.
Fidélité : 61 % des abonnées du studio sont présentes depuis plus d'un an.
%end
%box 16
**Insuffisances**
Studio rempli à 54 % seulement, les créneaux de midi restant déserts.
Page de réservation chargée en 6,8 secondes.
Trois publications par mois, sans régularité ni auteur désigné.
%end
%box 16
**Circonstances favorables**
Rentrée de septembre, pendant laquelle les recherches « mal de dos » sont doublées.
Deux mutuelles locales par lesquelles une partie de l'abonnement est remboursée.
%end
%box 16
**Circonstances défavorables**
Règles de l'ordre : toute confusion entre soin et promotion expose à une sanction.
Ouverture annoncée d'une salle à bas prix en zone commerciale.
Hausse du coût des annonces locales, évaluée à 18 % en un an.
%end
| Décision tirée de l'état des lieux | Fondement |
| Les créneaux de midi sont mis en avant | insuffisance de remplissage et présence de bureaux à 400 m |
| Le site de réservation est repris avant toute dépense publicitaire | lenteur constatée |
| Les soins ne sont jamais cités dans les annonces | règles de l'ordre |
# Partie C. Orientations retenues
## C.1 Ce qui est visé
| N° | Ce qui est visé | Point de départ et moyens | Motif |
| 1 | Le taux de remplissage des cours collectifs doit être porté de 54 % à 75 % au 31 décembre 2025. | 54 % en juin ; ouverture de trois créneaux à 12 h 30, 1 400 € d'enveloppe | équilibre du studio atteint à 70 % |
| 2 | 60 séances découverte doivent être réservées en ligne entre le 15 septembre et le 12 octobre 2025. | 22 l'année précédente sans annonce ; page refaite en août | premier pas vers l'abonnement, une découverte sur trois étant convertie |
| 3 | La liste de diffusion doit compter 400 inscrits. | 180 inscrits au 1er juillet ; formulaire à l'accueil | indépendance à l'égard des réseaux |
La direction a également souhaité que « l'image du cabinet soit rajeunie », objectif dit SMART dans le compte rendu, sans autre précision.
| Rappel théorique | Source |
| Un objectif SMART est spécifique, mesurable, acceptable, réaliste et temporellement défini. La matrice SWOT croise le diagnostic interne et le diagnostic externe. | polycopié, séance 3 |
## C.2 Publics
| Fiche n° 1 | Delphine Ravoire |
| Âge | 46 ans |
| Situation | responsable paie dans une collectivité, bureau à 400 m, deux adolescents |
| Ce qui est recherché | ne plus souffrir après huit heures assise, disposer d'une heure à elle, être corrigée par quelqu'un de compétent |
| Ce qui retient | crainte de se faire mal, honte d'être raide, pause de midi limitée à une heure vingt |
| Conduite en ligne | Facebook au déjeuner, recherche Google le soir, avis lus avant tout achat |

| Fiche n° 2 | Adrien |
| Âge | 29 ans |
| Situation | développeur en télétravail, coureur à pied, trois sorties par semaine |
| Ce qui est recherché | gainage pour progresser, éviter la blessure |
| Conduite en ligne | Instagram et Strava, vidéos de moins d'une minute |

| Segment | Poids dans le fichier | Message adressé | Réseau |
| Actifs sédentaires de 35 à 60 ans | 58 % | « Votre pause de midi peut réparer votre matinée » | Facebook, courriel |
| Sportifs de 20 à 35 ans | 17 % | « Ce qui vous manque pour courir plus loin » | Instagram |
| Jeunes mères | 14 % | « Reprendre doucement, encadrée » | Instagram, bouche-à-oreille |
| Retraités actifs | 11 % | « Rester souple en bonne compagnie » | Facebook, affichage |
Les leviers mobilisables ont été recensés : référencement naturel, annonces, courriel, réseaux, partenariat avec les mutuelles. L'ordre dans lequel il y sera recouru sera arbitré ultérieurement par la direction.
%box 16
**Développement durable**
Il a été relevé que l'objectif mondial n° 3 (bonne santé et bien-être) correspondait à l'activité du studio et qu'il pourrait être évoqué dans les publications.
%end
## C.3 Plan de communication
| Élément du plan | Contenu arrêté |
| Contexte | studio rempli aux deux tiers à peine, rentrée favorable, concurrence sur le prix |
| Cibles | segments du tableau C.2, priorité donnée aux actifs sédentaires |
| Objectifs | n° 1, 2 et 3 du tableau C.1 |
| Promesse | « Bouger juste, entourée de soignants » |
| Suivi | revue de trente minutes chaque vendredi, tableau E.1, alerte si un seuil est franchi |

| Action | Responsable | Échéance | Coût | Suivi par |
| Page de réservation reprise | prestataire Web, contrôle secrétaire | 29 août | pris sur l'entretien du site | temps de chargement |
| Campagne d'annonces « pause du midi » | l'autrice | 15 sept. au 12 oct. | 1 000 € | coût par réservation |
| Série de conseils « trois gestes » | professeures, montage autrice | 15 sept. au 10 oct. | 280 € | enregistrements, clics |
| Lettre bimensuelle | secrétaire | les 18 sept. et 2 oct. | 120 € | ouvertures |
| Matinée du dos | toute l'équipe | samedi 11 oct. | sans coût externe | présents, abonnements |
Une présence sur LinkedIn est également retenue afin que les employeurs du quartier soient touchés.
| Chapitre | Article | Montant | Part |
| Diffusion payante | Annonces sur les réseaux sociaux | 620 € | 44 % |
| ^ | Annonces sur le moteur de recherche | 380 € | 27 % |
| Sous-total diffusion | < | 1 000 € | 71 % |
| Production | Captation vidéo, demi-journée | 280 € | 20 % |
| ^ | Abonnement à l'outil d'envoi | 120 € | 9 % |
| Total de l'enveloppe | < | 1 400 € | 100 % |
%landscape
## C.4 Tableau des parutions
%size 8.5
| Semaine | Instagram | Facebook | Blog | Courriel | Thème de la semaine |
| 38 // 15 au 21 sept. | lun. 15, vidéo 40 s : trois gestes au bureau // jeu. 18, story sondage : où avez-vous mal ? | mar. 16, photo : les créneaux de 12 h 30 | mer. 17, article : mal de dos au bureau | jeu. 18, lettre n° 1 | La chaise |
| 39 // 22 au 28 sept. | lun. 22, carrousel : régler son écran // ven. 26, portrait de Lison, professeure | mar. 23, vidéo 40 s : s'étirer sans se lever | – | – | L'écran |
| 40 // 29 sept. au 5 oct. | lun. 29, vidéo 40 s : respirer avant la réunion | mar. 30, album : le studio vide, le studio plein // ven. 3, invitation | mer. 1er, article : Pilates ou gymnastique douce | jeu. 2, lettre n° 2 | Le souffle |
| 41 // 6 au 12 oct. | mar. 7, compte à rebours // sam. 11, direct | mer. 8, photo : le programme de la matinée // sam. 11, album | – | – | La matinée du dos |
Ligne tenue : utilité d'abord, vouvoiement, aucune promesse de guérison, une seule idée par parution.
%portrait
## C.5 Procédés de contenu et sobriété
| Procédé | Application au cabinet |
| Contenu utile pour attirer | le guide « Dix minutes pour son dos », remis contre une adresse, est proposé au bas de chaque article et sert d'entrée vers la séance découverte |
| Automatisation | à étudier avec le prestataire |

| Geste de sobriété | Application | Effet mesuré |
| Vidéos livrées en 720 points, 40 secondes au plus, sans lecture automatique | toutes les vidéos depuis le 15 septembre | 11 Mo par vidéo au lieu de 64 |
| Images converties en WebP sous 80 ko | site et blog | page d'accueil ramenée de 4,9 à 1,3 Mo |
| Fichier d'adresses purgé chaque trimestre | 37 adresses inactives retirées | envois réduits d'un cinquième |
| Anciennes pages supprimées | 23 pages de 2018 | hébergement réduit à la formule de base |
# Partie D. Exécution et diffusion payante
## D.1 Choix du format d'annonce
| Étape du choix | Décision | Justification |
| But de la campagne | trafic vers la page de réservation, puis conversions | but n° 2 |
| Type | annonces à l'enchère, deux ensembles | comparaison du message « douleur » et du message « pause » |
| Format | vidéo courte sous-titrée pour Facebook, carrousel pour Instagram | public sédentaire visé au déjeuner, sans le son |
| Public visé | 35 à 60 ans, 12 km autour de Montbrenay, intérêts liés au travail de bureau | segment prioritaire, 58 % du fichier |
!target|Copie d'écran du gestionnaire : public retenu pour la campagne « pause du midi », relevée le 12 septembre 2025
| Théorie | Énoncé |
| Modèle ABCD | Attract, Brand, Connect, Direct : quatre principes par lesquels une vidéo publicitaire efficace est construite. |
Un envoi par courriel a été joint aux annonces : les 180 inscrits ont reçu la vidéo le 18 septembre. Le recours à l'affiliation et aux créateurs de contenu a été évoqué en réunion ; une liste de créateurs locaux sera constituée.
## D.2 Annonces de recherche
| Expression achetée | Correspondance | Enchère maximale | Part de l'enveloppe |
| pilates montbrenay | exacte | 0,90 € | 150 € |
| cours pilates midi | expression | 0,75 € | 110 € |
| soulager dos travail | expression | 0,60 € | 80 € |
| pilates petit groupe | large surveillée | 0,50 € | 40 € |
Les 380 € de l'enveloppe de recherche sont répartis à raison de 13,50 € par jour au plus ; les expressions « kiné » et « rééducation » ont été exclues pour cause déontologique.
# Partie E. Résultats constatés et retour sur investissement
## E.1 Mesures
| Mesure | Définition retenue | Seuil visé | Constaté au 12 oct. | Origine du chiffre |
| Taux de clic | clics / affichages | 1,5 % | 1,9 % | gestionnaire de publicités |
| Coût par clic | dépense / clics | 0,70 € | 0,58 € | gestionnaire de publicités |
| Réservations découverte | formulaires validés | 60 | 47 | logiciel de réservation |
| Coût par réservation | dépense d'annonces rapportée aux réservations validées | 18 € | 21,28 € | calcul |
| Taux de conversion de la page | réservations / clics | 4 % | 2,7 % | Matomo |
| Taux de rebond | visites d'une seule page | 50 % | 63 % | Matomo |
| Remplissage du studio | places prises / places | 75 % en décembre | 68 % | planning du studio |
| Partages | nombre | – | 31 | réseaux |
Ces mesures ont été choisies parce que l'abonnement, seule recette promotionnelle du studio, est précédé d'une séance découverte dans neuf cas sur dix.
## E.2 Comparaison présentée à la direction
| Indicateur de gestion | Avant (juin) | Après (12 octobre) | Évolution | Commentaire |
| Remplissage du studio | 54 % | 68 % | + 14 points | porté par le créneau de 12 h 30, complet dès la troisième semaine |
| Découvertes en ligne sur quatre semaines | 22 (2024) | 47 | + 114 % | en deçà des 60 visées |
| Abonnés Instagram | 486 | 731 | + 245 | public plus jeune qu'attendu |
| Avis Google | 37 | 52 | + 15 | note stable à 4,7 |
| Temps de chargement | 6,8 s | 3,1 s | – 54 % | encore au-dessus des 2 s recommandées |
%box 16
**Retour sur investissement**
Le retour sur investissement s'obtient en rapportant le gain net au montant engagé. Les éléments comptables étant attendus en janvier, le calcul sera produit lors de la soutenance.
%end
## E.3 Écarts et mesures proposées
| Écart relevé | Cause présumée | Mesure proposée | Délai |
| 13 réservations manquantes | formulaire de neuf champs abandonné au cinquième | réduire le formulaire à quatre champs et autoriser le paiement sur place | 15 novembre |
| Rebond à 63 % | l'annonce parle du midi, la page de tous les horaires | créer une page d'arrivée propre au midi, avec les trois créneaux en tête | 30 novembre |
| Coût par réservation à 21,28 € | message « douleur » deux fois plus cher que « pause » | couper l'ensemble « douleur » et verser ses 310 € sur « pause » | dès la prochaine campagne |
| Créneau du lundi soir vide | aucune parution ne le cite | deux parutions par mois dédiées au lundi | janvier |
# Partie F. Productions
## F.1 Article de blog
| Expression générique | Volume mensuel | Expression de longue traîne | Volume mensuel |
| mal de dos | 74 000 | mal de dos au bureau que faire | 390 |
| pilates | 110 000 | pilates pour débutant mal de dos | 260 |
| posture assise | 5 400 | exercice dos assis sur une chaise | 720 |

| Emplacement | Rédaction retenue |
| Expression principale | mal de dos au bureau |
| Titre de la page (58 signes) | Mal de dos au bureau : trois gestes à faire sans se lever |
| Adresse | /conseils/mal-de-dos-au-bureau |
| Premier paragraphe | l'expression figure dans les trente premiers mots |
| Intertitres | deux sur quatre reprennent une variante en forme de question |
| Liens | deux liens internes (créneaux, guide), un lien vers l'assurance maladie |
| Résultat au 31 octobre | neuvième position, 212 visites venues du moteur |
%box 16
**Mal de dos au bureau : trois gestes à faire sans se lever**
Il est 11 h 40, l'écran n'a pas bougé, vous non plus. Le mal de dos au bureau n'arrive pas d'un coup : il s'installe, comme un collègue qui parle trop fort.
**Que faire quand le bas du dos tire ?**
Posez les deux pieds à plat. Soufflez longuement en rentrant le nombril, comptez six. Recommencez quatre fois. Rien ne se voit, votre voisin croira que vous réfléchissez.
**Et quand la nuque se bloque ?**
Reculez le menton comme si l'on vous tendait un plat douteux. Tenez trois secondes. Cinq fois suffisent, deux fois par jour.
**Pourquoi la chaise n'est pas coupable**
Aucune assise n'est mauvaise, c'est l'immobilité qui l'est. Levez-vous pour téléphoner, imprimez loin, buvez souvent.
**Trois créneaux à l'heure du déjeuner**
Au studio, le cours de 12 h 30 dure quarante-cinq minutes. La première séance se réserve en ligne et ne vous engage à rien.
%end
## F.2 Récit de marque
| Procédé de narration | Emploi dans la vidéo « Lison » |
| Situation de départ | Lison, danseuse, sourit à vingt-deux ans sur une photographie de tournée |
| Rupture | la chute, le corset, le silence d'une année |
| Passage de relais | la rencontre avec la kinésithérapeute, premier appareil, première colère |
| Retournement | le jour où elle corrige une autre et s'aperçoit qu'elle n'a plus peur |
| Chute ouverte | « Depuis, je compte les souffles des autres. » |
| Ce que la personne y gagne | matériellement : 45 minutes à 18 €, appareils fournis, remboursement partiel par deux mutuelles, vestiaire et douche sur place |
## F.3 Publications
%box 16
**Facebook, mardi 16 septembre, photographie du studio vide à midi**
Neuf places, personne. Pendant ce temps votre dos déjeune plié en deux devant un tableur. Trois créneaux viennent d'ouvrir à 12 h 30, à quatre minutes à pied de la préfecture. Réservez votre séance découverte : axe-et-souffle.example/midi #Pilates #Montbrenay #PauseDéjeuner
%end
%box 16
**Instagram, lundi 15 septembre, vidéo de 40 secondes sous-titrée**
Trois gestes, zéro tapis, aucun regard de travers 🪑 Enregistrez cette vidéo pour votre prochaine réunion trop longue, et dites-nous en commentaire à quelle heure votre dos vous rappelle à l'ordre. Avec @lison.souffle #MalDeDos #BureauSansDouleur
%end
| Principe d'écriture appliqué | Adaptation au lecteur |
| Le problème, son aggravation, puis l'issue | employé pour les actifs sédentaires, par lesquels la gêne est reconnue avant la solution |
| Phrases de douze mots au plus, verbes d'action | lecture debout, sur téléphone, au déjeuner |
| Légère ironie à l'égard du bureau, jamais du corps | public craignant d'être jugé |
Les portraits des professeures, leurs diplômes et le nombre d'heures de formation ont été publiés afin que le sérieux du cabinet soit perçu ; la série « Qui vous corrige ? » a recueilli 94 réactions et six avis spontanés.
| Adaptation des fichiers | Réglage |
| Poids | photographies exportées à 1 080 points et 75 % de qualité, vidéos sans musique ajoutée, soit 11 Mo |
| Choix du format | le carrousel est préféré à la vidéo lorsqu'une image fixe suffit, par souci de poids |
| Lecture pour tous | sous-titres incrustés sur chaque vidéo |
# Partie G. Réputation et rassemblement
## G.1 Diagnostic de réputation
| Critère examiné | Relevé | Appréciation |
| Note moyenne et volume | 4,7 sur 37 avis, quatre ans d'ancienneté | favorable, volume faible |
| Tonalité des avis | 31 favorables, 4 neutres, 2 défavorables | défauts cités : attente au téléphone, stationnement |
| Délai de réponse | 11 jours en moyenne, un avis sur trois resté muet | insuffisant |
| Première page du moteur | 6 résultats sur 10 maîtrisés, une fiche d'annuaire erronée | à corriger |
| Mentions sur les réseaux | 14 en trois mois, dont 9 de clientes | affection réelle, dispersée |
La communauté a été portée de 486 à 731 abonnés. Les nouveaux venus ont été salués un à un pendant la première semaine.
## G.2 Rassemblement
| Rubrique | Contenu |
| Intitulé | La Matinée du dos |
| Date et lieu | samedi 11 octobre 2025, de 9 h 30 à 12 h 30, au studio et en direct sur Instagram |
| But | 80 personnes accueillies, 20 séances découverte réservées sur place |
| Déroulement | atelier de posture sur chaise, parcours souffle, questions posées en ligne et lues par Lison |
| Participation | les mouvements sont choisis par le vote des abonnés du 7 octobre |
| Annonce | compte à rebours, invitation Facebook, lettre n° 2 |
| Incitation | bouton « Je viens » relié à l'inscription, puis message « Choisissez votre créneau » avec lien vers les trois horaires du midi |
| Bilan | 73 présents, 112 spectateurs du direct, 16 réservations |
%box 16
**Difficultés**
En cas de situation complexe, une analyse approfondie sera conduite et une solution appropriée sera recherchée avec l'ensemble des parties.
%end
# Partie H. Outils
## H.1 Comptes
| Paramètre | Réglage effectué | But servi |
| Type de compte | professionnel, catégorie « studio de Pilates » et non « kinésithérapeute » | conformité, accès aux statistiques |
| Bouton d'action | « Réserver », relié au logiciel de réservation | découvertes (n° 2) |
| Biographie | lieu, horaires du midi, lien unique | remplissage (n° 1) |
| Messages | réponse d'absence après 19 h, quatre réponses enregistrées | disponibilité de la secrétaire |
| Droits | deux administratrices, une rédactrice, double authentification | sécurité |
Le site a été ouvert sur le téléphone de la secrétaire et l'affichage y a été trouvé correct.
## H.2 Blog
| Domaine | Disposition prise |
| Habitudes des lecteurs | 71 % des lectures ont lieu le soir entre 20 h et 23 h ; les lecteurs s'arrêtent au deuxième écran |
| Ergonomie qui en découle | sommaire cliquable en tête, bouton de réservation fixe, fond ivoire moins éblouissant, paragraphes de quatre lignes |
| Référencement | extension dédiée installée, plan du site déclaré, descriptions de 150 signes rédigées pour les 12 articles |
| Lecture par tous | Le RGAA est le référentiel général d'amélioration de l'accessibilité, publié par l'État. |
| Droit | mentions légales publiées avec hébergeur et directrice de publication ; photographies réalisées au studio avec cession signée |
## H.3 Grille d'examen du site
| Volet | Point examiné | État | Observation |
| Technique | temps de chargement | à revoir | 3,1 s à l'ouverture, serveur partagé avec d'autres sites |
| ^ | certificat de sécurité | conforme | renouvelé automatiquement |
| ^ | liens rompus | à revoir | 7 liens relevés |
| ^ | sauvegarde | conforme | quotidienne, 30 jours |
| Fonctionnel | parcours de réservation | à revoir | abandon constaté au cinquième champ du formulaire |
| ^ | recherche interne | absente | – |
| ^ | formulaire de contact | défaillant par moments | messages parfois classés parmi les indésirables |
| ^ | affichage des créneaux | conforme | mis à jour toutes les 15 minutes |
Résolution : les messages indésirables cesseront dès que l'enregistrement SPF du domaine aura été complété. Les autres défauts n'ont pas encore reçu de remède.
## H.4 Évolutions proposées
| Évolution | Gain pour l'utilisateur | Lien avec les orientations | Priorité |
| Réservation en deux écrans avec choix du créneau en premier | la disponibilité est connue sans saisir son nom | n° 1 et n° 2 | 1 |
| Filtre « j'ai mal où ? » sur le blog | le conseil utile est trouvé en un geste | contenu utile, guide | 2 |
| Rappel par message la veille avec bouton de report | les absences sont évitées, la place est rendue | remplissage | 2 |
| Page propre à chaque mutuelle partenaire | le reste à payer est affiché avant l'inscription | partenariats | 3 |
# Pièces
| Pièce | Objet | Observation |
| 1 | Enquête nationale sur la santé au travail (édition 2024) | 68 % des employés de bureau déclarent souffrir du dos ; dépense moyenne de bien-être : 310 € par an |
| 2 | Budget de fonctionnement du syndicat des eaux (ancien emploi) | cité comme modèle de présentation : 2,4 M€, 41 lignes, total vérifié |
| 3 | Plan de communication du syndicat, 2022 | 12 000 foyers à équiper d'un compteur avant le 1er juin 2023 |
| 4 | Engagement RSE du fabricant d'appareils | « hêtre certifié, emballage recyclé » |
| 5 | Notes de cours | séances 1 à 22 |
%box 16
**Conclusion**
Il ressort de l'ensemble que le studio a été rempli davantage, que la réservation demeure le point faible et que la double compétence gagne à être montrée. Une charte des réponses et une mise en récit de l'actualité seront proposées à la direction l'an prochain. Il est rappelé que les chiffres ont été arrêtés au 12 octobre 2025, sauf indication contraire.
%end
"""
