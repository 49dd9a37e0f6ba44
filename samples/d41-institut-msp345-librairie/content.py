"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=12 L'Institut – Certification Community Manager
=12 Blocs 2 et 3 – Mises en situation professionnelles 3, 4 et 5
!logo|
=22 **Rapport de mission**
=15 Librairie L'Encre et le Givre (Valmorey)
=13 Production de contenus, animation de la communauté, outils web
=11 Thibault Garnesson – promotion 2025-2026 – remis le 9 février 2026
%pagebreak
=14 **Table des matières**
%toc
1|1. Objet du rapport|3
2|1.1 La structure|3
2|1.2 La stratégie retenue en amont|3
2|1.3 Les publics|3
1|2. Contenu produit à partir d'une actualité (MSP 3)|4
2|2.1 Choix de l'actualité|4
2|2.2 Travail sur les requêtes|4
2|2.3 Publications|4
2|2.4 Mise en récit|5
2|2.5 Apports pour le lecteur|5
1|3. E-réputation, modération, événement (MSP 4)|5
2|3.1 Diagnostic|5
2|3.2 Évolution de la communauté|5
2|3.3 Modération|6
2|3.4 Conduite à tenir en cas d'emballement|6
2|3.5 Nuit de la lecture|6
2|3.6 Traitement d'une difficulté : les commandes annulées|7
1|4. Comptes, blog et analyse (MSP 5)|7
2|4.1 Comptes|7
2|4.2 Consultation sur téléphone|7
2|4.3 Blog|7
2|4.4 Obligations|8
2|4.5 Grille d'analyse du site|8
2|4.6 Évolutions proposées|8
1|5. Conclusion|9
1|Annexe 1 – Charte éditoriale|9
1|Annexe 2 – Mots-clés et article|9
1|Annexe 3 – Tableau des indicateurs|9
1|Annexe 4 – Captures d'écran commentées|10
1|Annexe 5 – Plannings|11
1|Annexe 6 – Matrice SWOT|12
%end
%pagebreak
# 1. Objet du rapport
Le présent rapport rend compte de la mission conduite du 13 octobre 2025 au 31 janvier 2026 auprès de la librairie L'Encre et le Givre. Il porte sur trois mises en situation. Les pièces justificatives sont regroupées dans les annexes, auxquelles il est renvoyé au fil du texte. Le rapport ne prétend pas à l'exhaustivité.
## 1.1 La structure
L'Encre et le Givre est une librairie généraliste indépendante ouverte en 1998. Elle a été reprise en 2011 par Armelle Duthoit, agrandie en 2019 (de 90 à 145 m²) et a obtenu en 2022 un label national de librairie de référence. Elle emploie quatre personnes. Le chiffre d'affaires 2024 s'établit à 612 000 €, dont 41 000 € de charges de personnel supplémentaires liées à l'agrandissement et 18 500 € d'investissement en mobilier.
Le marché du livre en France représente environ 440 millions d'exemplaires vendus par an et la vente en ligne y pèse autour d'un cinquième des achats. Ces données sont rappelées à titre de contexte.
L'analyse interne et externe ayant conduit à la stratégie figure en annexe 6 (matrice SWOT). Pour mémoire, la méthode SWOT consiste à recenser les forces et faiblesses de l'organisation ainsi que les opportunités et menaces de son environnement.
## 1.2 La stratégie retenue en amont
La stratégie a été arrêtée en septembre 2025 avec la gérante. Elle tient en quatre objectifs, un objectif SMART devant être spécifique, mesurable, atteignable, réaliste et temporellement défini.
| N° | Objectif | Point de départ et moyens | Motif
| O1 | Porter les commandes passées sur le site de 80 à 100 par mois au 31 mars 2026 | 80 commandes en septembre ; reprise du blog, une publication par jour ouvré | Compenser la baisse de passage due aux travaux de la rue Haute
| O2 | Réunir 60 inscrits à la Nuit de la lecture du 24 janvier 2026 | 38 inscrits en 2025, formulaire en ligne, relais de deux lycées | Faire entrer en librairie les 16-25 ans, absents du fichier client
| O3 | Faire passer la note moyenne Google de 4,3 à 4,6 | Réponse à tous les avis, demande d'avis glissée dans chaque sac | La note est le premier élément lu par les nouveaux arrivants
| O4 | Asseoir durablement la notoriété de l'enseigne (objectif SMART transversal) | – | –
Tableau 1 – Objectifs de la stratégie
## 1.3 Les publics
Deux profils ont été établis à partir du fichier de fidélité (1 940 porteurs de carte) et de douze entretiens.
| Lectrice prescriptrice | Lecteur étudiant
| Nadège, 41 ans // Professeure documentaliste à Valmorey // **Recherche :** un avis argumenté, des sélections par niveau, la commande groupée // **Regrette :** les délais non annoncés, les catalogues en ligne sans conseil // **Usages :** Facebook le soir, lettre d'information, achat le mercredi | Malo, 20 ans // Étudiant en BTS, chambre en centre-ville // **Recherche :** le poche à petit prix, les mangas le jour de la sortie, un lieu où rester // **Usages :** Instagram et TikTok plusieurs fois par jour, paiement par téléphone
Tableau 2 – Profils de référence
Il est rappelé qu'un persona est un archétype fondé sur des données et destiné à guider la rédaction.
# 2. Contenu produit à partir d'une actualité (MSP 3)
## 2.1 Choix de l'actualité
L'actualité retenue est l'attribution du prix Corbeille 2025, décerné le 4 novembre 2025 à 12 h 45 au roman *Les Dormeuses du col*, d'Ilse Maravel. Elle a été repérée par une alerte Google sur le nom du prix. Le choix repose sur trois constats : le roman était déjà en rayon (22 exemplaires), une libraire l'avait défendu dès août dans la vitrine, et aucune enseigne concurrente de la ville n'avait communiqué sur la sélection.
La publication Instagram a été mise en ligne à 13 h 20, soit trente-cinq minutes après l'annonce, avec un visuel préparé la veille en quatorze versions (une par titre de la sélection). Elle s'appuie sur le décalage entre la solennité de la proclamation et la formule que la libraire avait écrite à la main en août.
## 2.2 Travail sur les requêtes
Les requêtes ont été relevées dans Google Search Console puis complétées avec un outil de suggestion. Elles sont classées en deux familles, expressions courtes et expressions de quatre mots et plus ; le tableau complet est donné en annexe 2. L'expression visée par l'article du blog est « prix Corbeille 2025 ».
L'article a été rédigé en fonction de cette expression : elle figure dans le titre, dans l'adresse de la page, dans le premier paragraphe et dans un intertitre sur deux. L'effet sur la position du site est donné en annexe 3, lignes 5 et 6.
## 2.3 Publications
%box 15.5
**Instagram, 4 novembre 2025, 13 h 20 – carrousel de 3 images**
Carton posé en vitrine le 21 août : « Notre pronostic : celui-ci. » Résultat officiel du jury, 12 h 45 : celui-ci. Ilse Maravel, Les Dormeuses du col, prix Corbeille 2025. 22 exemplaires en rayon. 📚
Réservez le vôtre avant 18 h : lien dans la bio.
#PrixCorbeille #LibrairieIndependante #Valmorey – @editions.du.cairn
%end
La publication Facebook du même jour vise les prescripteurs. Elle a été rédigée comme suit : « Le prix Corbeille 2025 va à Ilse Maravel. Nous tenons à disposition des enseignants une fiche de lecture de quatre pages et la commande groupée à partir de cinq exemplaires. Demande par message ou au comptoir. »
Le ton et la construction suivent la charte en vigueur (voir annexe 1). Trois séries régulières entretiennent l'image de l'enseigne : « Lu par nous », avis signé du prénom d'un libraire, avec la date et le nombre de pages ; « Ils reviennent », phrase d'un client recueillie en caisse avec son accord (exemple du 12 novembre : « J'ai demandé un policier, on m'a posé trois questions, je suis reparti avec le bon ») ; « Label », une publication par trimestre sur ce que recouvre la distinction obtenue en 2022, assortiment et salaires compris. L'article du journal local du 19 novembre sur la vitrine a été repris en story.
La sobriété numérique constitue un enjeu majeur pour l'ensemble de la profession. La librairie utilise des sacs en papier recyclé, a supprimé le film plastique des coffrets et imprime ses marque-pages chez un imprimeur situé à 12 km.
## 2.4 Mise en récit
Le storytelling désigne l'art de raconter une histoire afin de susciter l'adhésion. Les principales structures sont le schéma narratif en cinq temps, le voyage du héros et la boucle ouverte. Elles permettent à une marque de se différencier. Un récit en trois épisodes consacré aux vingt-sept ans de la maison sera publié au printemps 2026.
## 2.5 Apports pour le lecteur
Les avantages exposés dans les publications sont récapitulés ci-après :
- retrait au comptoir deux heures après la commande, sans frais ;
- remise de 5 % sur les livres neufs pour les porteurs de la carte ;
- paiement en deux fois à partir de 80 € ;
- commande groupée facturée en fin de mois pour les établissements.
# 3. E-réputation, modération, événement (MSP 4)
## 3.1 Diagnostic
Le diagnostic a été établi le 20 octobre 2025 puis refait le 30 janvier 2026. Six critères ont été retenus, parce qu'ils correspondent aux endroits où la librairie est effectivement visible : note moyenne sur Google, nombre d'avis, part des avis ayant reçu une réponse, tonalité des mentions (positive, neutre, négative), part des résultats de première page maîtrisés par la librairie, délai de réponse aux messages. Les relevés sont consignés à part (voir annexe 3).
La comparaison avec les deux autres points de vente de livres de la ville est la suivante.
| Critère au 20 octobre | L'Encre et le Givre | Librairie du Marché Couvert | Rayon culture de l'hypermarché
| Note Google | 4,3 (112 avis) | 4,7 (240 avis) | 3,9 (1 020 avis, tout le magasin)
| Avis avec réponse | 18 % | 92 % | 60 %
| Abonnés Instagram | 1 310 | 3 050 | pas de compte
| Publications par semaine | 1 | 5 | –
| Tonalité dominante des mentions | Conseil apprécié, délais critiqués | Accueil | Prix
Tableau 3 – Situation par rapport aux deux concurrents de Valmorey
L'écart le plus net concerne la réponse aux avis. Il a conduit à faire de la note un objectif (O3).
## 3.2 Évolution de la communauté
Le nombre d'abonnés Instagram est passé de 1 310 à 1 742 entre octobre et janvier, celui de la page Facebook de 2 050 à 2 198. Un canal WhatsApp « Arrivages manga » a été ouvert le 3 décembre et compte 64 membres. Des comptes de lecteurs ont été sollicités.
| Compte | Plateforme | Abonnés | Réponse
| @les_pages_de_maud | Instagram | 4 600 | Accord, 2 stories
| @tomes_et_tartines | TikTok | 11 300 | Accord, 1 vidéo
| @bib.du.dimanche | Instagram | 1 900 | Sans suite
Tableau 4 – Comptes sollicités
## 3.3 Modération
Les règles sont affichées dans la section « À propos » de la page : respect des personnes, absence de publicité, absence de révélation de la fin d'un ouvrage sans avertissement, suppression des messages diffamatoires. La modération s'effectue deux fois par jour, à l'ouverture et à 17 h. Deux réponses sont reproduites.
Avis Google du 27 octobre, deux étoiles, « Commande annulée sans explication, je suis allé ailleurs ». Réponse : « Monsieur, votre commande a été annulée par le site alors que l'ouvrage venait d'être vendu au comptoir. L'erreur est de notre fait. Un exemplaire vous est réservé jusqu'au 8 novembre, sans engagement. Armelle Duthoit. »
Commentaire Instagram du 5 novembre, « Encore un prix pour les Parisiens ». Réponse : « L'autrice vit à quarante kilomètres d'ici et vient dédicacer le 6 décembre. On vous garde une chaise ? »
## 3.4 Conduite à tenir en cas d'emballement
Le bad buzz se définit comme la diffusion rapide et massive d'un propos négatif. La conduite arrêtée comporte quatre temps :
+ relever le propos, son auteur, l'heure et le nombre de partages ;
+ suspendre les publications programmées ;
+ publier une réponse factuelle unique, épinglée, dans les trois heures ;
+ archiver les échanges et en tirer une note d'une page.
## 3.5 Nuit de la lecture
L'événement a eu lieu le samedi 24 janvier 2026, de 18 h à 23 h, en librairie, avec retransmission de la lecture de 20 h en direct sur Instagram.[^Objet de la soirée : recruter des lecteurs de 16 à 25 ans et recueillir leur adresse électronique avec leur accord, en vue de la lettre d'information mensuelle.] Le programme a été construit pour que le public intervienne : marathon de lecture par relais de cinq minutes, vote en ligne pour le texte de minuit moins une, battle de premières phrases entre les deux lycées. Le jour, initialement fixé au 17 janvier, a dû être déplacé en raison des travaux ; les 12 inscrits déjà enregistrés ont été prévenus un par un.
La publication d'annonce (Facebook et Instagram, 6 janvier) était la suivante : « La Nuit de la lecture se tient le 24 janvier à partir de 18 h. 60 places, un micro, des passages de cinq minutes. Inscrivez-vous sur encreetgivre.example/nuit et choisissez votre créneau. #NuitDeLaLecture » Elle était accompagnée de l'affiche.
L'émotion est reconnue par la littérature professionnelle comme un puissant levier d'engagement : la joie, la surprise et la nostalgie favorisent le partage.
Le suivi de la soirée repose sur le nombre d'inscrits, le nombre de présents, le nombre d'adresses recueillies et le nombre de spectateurs du direct.
Les dépenses engagées sont les suivantes.
| Poste | Montant
| Publication sponsorisée (Instagram, 10 jours, 15-25 ans, 15 km) | 80 €
| Location du micro et de l'enceinte | 65 €
| Affiches (40 exemplaires) | 48 €
| Boissons et soupe | 92 €
Tableau 5 – Dépenses de la Nuit de la lecture
Le retour sur investissement se calcule en rapportant le gain net au coût de l'opération. Pour la préparation, voir annexe 5.
Une séance de dédicace d'Ilse Maravel s'est par ailleurs tenue le 6 décembre.
## 3.6 Traitement d'une difficulté : les commandes annulées
Sur les 251 commandes passées sur le site entre septembre et novembre, 58 ont été annulées, soit 23 %. Trois causes ont été isolées par rapprochement du journal du site et du logiciel de caisse. En premier lieu, 37 annulations portent sur un exemplaire unique vendu au comptoir avant la synchronisation, laquelle n'a lieu qu'une fois par nuit. En deuxième lieu, 14 concernent des rééditions portant le même titre et un ISBN différent. En dernier lieu, 7 résultent d'un paiement interrompu sur téléphone. La première cause se concentre le samedi (26 cas sur 37). Le dossier a été transmis au prestataire.
# 4. Comptes, blog et analyse (MSP 5)
## 4.1 Comptes
Les réglages des trois comptes ont été repris entre le 13 et le 17 octobre. L'état obtenu est le suivant.
| Réglage | Facebook | Instagram | Google
| Type de compte | Page, catégorie Librairie | Professionnel, catégorie Librairie | Fiche d'établissement validée
| Bouton | Envoyer un message | Contacter | Itinéraire, Appeler
| Horaires | Mardi-samedi 9 h 30-19 h | En bio | Mardi-samedi 9 h 30-19 h, jours fériés saisis
| Message automatique | Activé hors horaires | Activé hors horaires | –
| Double authentification | Oui | Oui | Oui
| Rôles | Gérante administratrice, rédacteur en accès limité | Accès partagé par la suite Meta | Gérante propriétaire
Tableau 6 – Réglages des comptes
## 4.2 Consultation sur téléphone
D'après les statistiques du site, 71 % des visites proviennent d'un téléphone. Un contrôle a été effectué sur deux appareils (un modèle de 2019 et un modèle de 2024). Le menu se replie correctement et les textes restent lisibles sans agrandissement. La page d'accueil se charge en 5,8 secondes et le bouton « Réserver » passe sous la ligne de flottaison.
## 4.3 Blog
Le blog est intégré au site (WordPress). Son référencement a été repris point par point ; les réglages sont visibles sur les captures 3 à 5 de l'annexe 4. L'ergonomie se définit comme l'adaptation d'une interface à ses utilisateurs. En boutique, la table des nouveautés a été rapprochée de l'entrée après comptage des passages (62 % des visiteurs tournent à droite) et les horaires ont été avancés d'une demi-heure le samedi pour tenir compte des habitudes de la clientèle.
Le RGAA, référentiel général d'amélioration de l'accessibilité, comporte 106 critères répartis en treize thématiques et s'impose aux services publics. Une déclaration d'accessibilité sera mise en ligne au cours du second semestre.
## 4.4 Obligations
La page des mentions légales indique l'éditeur, l'hébergeur et le directeur de la publication. Elle a été mise à jour le 21 octobre.[^Le bandeau de cookies propose « Tout refuser » au même niveau que « Tout accepter », conformément aux recommandations de la CNIL ; le registre des traitements compte trois fiches : carte de fidélité, commandes, lettre d'information.] Les adresses recueillies lors de la Nuit de la lecture l'ont été avec une case à cocher non précochée et une durée de conservation de trois ans.
## 4.5 Grille d'analyse du site
La grille a été remplie les 20 et 21 janvier 2026. Elle distingue les points techniques (T) et les points fonctionnels (F).
%size 8.5
| Réf. | Point contrôlé | Méthode | Constat | Anomalie
| T1 | Certificat HTTPS | Navigateur | Valide jusqu'en juin 2026 | Aucune
| T2 | Temps de chargement de l'accueil | PageSpeed, mobile | 5,8 s | Bandeau d'images de grande taille
| T3 | Liens rompus | Robot d'exploration | 43 liens | Anciennes fiches de rencontres
| T4 | Sauvegarde | Interface de l'hébergeur | Hebdomadaire | Restauration jamais essayée
| T5 | Versions (WordPress, extensions) | Tableau de bord | 4 extensions en retard | Risque de faille
| F1 | Recherche d'un titre | 20 essais | 16 réussis | Accents non reconnus
| F2 | Réservation | 10 essais | 8 réussis | Paiement interrompu sur téléphone
| F3 | Formulaire de contact | 5 essais | 5 reçus | Aucune
| F4 | Inscription à la lettre | 5 essais | 5 reçus | Courriel de confirmation en anglais
| F5 | Agenda | Lecture | À jour | Événements passés encore affichés
Tableau 7 – Grille d'analyse du site
## 4.6 Évolutions proposées
Les propositions ci-dessous restent soumises à l'arbitrage de la gérante et leur chiffrage est provisoire.
| Rang | Proposition | Rattachement | Ce que le visiteur y gagne | Échéance
| 1 | Proposer une alerte de retour en rayon sur chaque fiche | O1 | Ne pas avoir à revenir vérifier | mars 2026
| 2 | Remonter le bouton « Réserver » et réduire le bandeau d'accueil pour passer sous 3 secondes | O1 | Réserver en deux gestes depuis son téléphone | mars 2026
| 3 | Ajouter l'inscription au canal « Arrivages manga » sur la page des sorties | O2, 16-25 ans | Être prévenu le jour même | avril 2026
| 4 | Envoyer une demande d'avis deux jours après le retrait | O3 | Donner son avis sans chercher la fiche | avril 2026
| 5 | Moderniser l'ensemble | – | – | à définir
Tableau 8 – Évolutions proposées
# 5. Conclusion
La mission a permis de remettre en service le blog, de reprendre la relation avec les auteurs d'avis et de tenir un événement. Les résultats à la date du 31 janvier figurent en annexe 3. Remerciements : Mme Duthoit et son équipe, ainsi que le formateur référent.
**Sources.** Journal de caisse et Search Console de la librairie ; supports de cours de l'Institut ; documentation de WordPress ; site de la CNIL.
# Annexe 1 – Charte éditoriale
| Rubrique | Règle
| Voix | « Nous » pour la librairie, prénom pour un avis. Pas de superlatif, pas de majuscules d'insistance.
| Adultes prescripteurs (Nadège), Facebook et lettre | Vouvoiement, information d'abord, niveau de classe et prix indiqués. Exemple : « Vous préparez la rentrée de janvier ? Six romans courts pour la 4e, fiches jointes, livraison au CDI le lundi. »
| 16-25 ans (Malo), Instagram et TikTok | Phrases brèves, accroche en question, une seule idée. Exemple : « T'as 7,50 € et deux heures ? On a trois poches qui se lisent d'une traite. Passe avant 19 h. »
| Construction des textes | Ordre attention, intérêt, désir, action ; l'accroche tient en douze mots ; une seule invitation à agir, à l'impératif, en dernière ligne.
| Formats | Carrousel de 3 à 5 images (Instagram), vidéo verticale de 30 s au plus (TikTok), photo et texte de 80 mots (Facebook).
| Visuel | Bleu nuit et blanc, titre en police à empattements, photo prise en boutique, jamais de banque d'images.
Tableau A1 – Charte éditoriale en vigueur depuis le 3 novembre 2025
# Annexe 2 – Mots-clés et article
| Famille | Expression | Recherches par mois | Page visée
| Courte | librairie valmorey | 390 | Accueil
| Courte | prix Corbeille 2025 | 2 400 | Article
| Courte | roman à offrir | 880 | Sélections
| Longue | où acheter le prix Corbeille 2025 à Valmorey | 40 | Article
| Longue | librairie avec commande en ligne et retrait rapide | 70 | Réservation
| Longue | fiche de lecture Les Dormeuses du col lycée | 110 | Article
Tableau A2 – Expressions retenues (relevé du 5 novembre 2025)
Article du 6 novembre 2025. Titre : « Prix Corbeille 2025 : où trouver le roman lauréat à Valmorey ». Méta-description (148 signes) : « Le prix Corbeille 2025 est en rayon à Valmorey. Réservez en ligne, retirez en deux heures, téléchargez la fiche pour les classes. » Intertitres : « Prix Corbeille 2025 : le livre en bref » ; « L'avis d'Armelle » ; « Le prix Corbeille 2025 en classe » ; « Réserver ». Premières lignes : « Le prix Corbeille 2025 a été décerné le 4 novembre. Le prix Corbeille 2025 est disponible à la librairie. » Deux liens internes (réservation, fiche) et un lien vers l'éditeur.
# Annexe 3 – Tableau des indicateurs
%size 8.5
| N° | Indicateur | Outil | 20 oct. 2025 | 30 janv. 2026 | Cible
| 1 | Note moyenne Google | Fiche d'établissement | 4,3 | 4,5 | 4,6
| 2 | Nombre d'avis | Fiche d'établissement | 112 | 161 | –
| 3 | Avis avec réponse | Comptage | 18 % | 97 % | 100 %
| 4 | Mentions négatives (sur 50 relevées) | Alertes, lecture manuelle | 14 | 6 | –
| 5 | Position sur « librairie valmorey » | Search Console | 9 | 3 | 3
| 6 | Position sur « prix Corbeille 2025 » | Search Console | hors 100 | 11 | 10
| 7 | Résultats de première page maîtrisés | Recherche privée | 3 sur 10 | 6 sur 10 | –
| 8 | Délai de réponse aux messages | Suite Meta | 31 h | 5 h | 6 h
| 9 | Commandes par mois sur le site | Journal du site | 80 | 94 | 100
Tableau A3 – Indicateurs relevés
Le taux de conversion et le panier moyen seront également suivis.
# Annexe 4 – Captures d'écran commentées
!capture|Capture 1 – Carrousel du 4 novembre ; texte de remplacement saisi pour chaque image (« carton manuscrit posé sur une pile de romans bleus »), contraste du titre contrôlé à 8,1 pour 1
Capture 2 – Vidéo de la battle de premières phrases : sous-titres incrustés, relus, et transcription complète dans la description.
Capture 3 – Extension de référencement : titre de 58 signes, méta-description renseignée sur les 31 articles du blog, aucun doublon.
Capture 4 – Plan de site XML transmis à la Search Console le 22 octobre, 74 pages indexées sur 76.
Capture 5 – Adresses des articles réécrites sans date, maillage : chaque article renvoie à une sélection et à une fiche de réservation.
Capture 6 – Formulaire d'inscription à la Nuit de la lecture : 71 inscrits au 23 janvier.
%landscape
# Annexe 5 – Plannings
%size 8.5
| Tâche | Responsable | Début | Fin | Moyens
| Définition du programme | Armelle Duthoit | 24 novembre | 5 décembre | Réunion d'équipe, 2 h
| Accord des deux lycées | Thibault Garnesson | 1er décembre | 12 décembre | Courriels, visite au CDI
| Affiche et visuels | Thibault Garnesson | 8 décembre | 19 décembre | Canva
| Ouverture des inscriptions | Thibault Garnesson | 6 janvier | 23 janvier | Formulaire du site
| Essai du son et du direct | Loïc (apprenti) | 22 janvier | 22 janvier | Micro loué
| Soirée | Toute l'équipe | 24 janvier | 24 janvier | –
Tableau A5 – Préparation de la Nuit de la lecture
%size 8.5
| Semaine | Lundi | Mardi | Mercredi | Jeudi | Vendredi
| 5-9 janvier | – | Instagram et Facebook : annonce de la Nuit | Facebook : sélection 4e | Instagram : Lu par nous (Loïc) | TikTok : sorties manga
| 12-16 janvier | Facebook : agenda | Instagram : les deux lycées se présentent | Facebook : fiche de lecture | Instagram : Ils reviennent | TikTok : une phrase, un livre
| 19-23 janvier | Facebook : rappel des créneaux | Instagram : vote du texte | Facebook : le programme | Instagram : essai du micro | TikTok : J-1
Tableau A6 – Publications de janvier 2026
"""
