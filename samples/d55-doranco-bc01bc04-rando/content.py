"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
!ridge|
=26 Les Sentes du Verdelon
=15 Instrumenter la communication d'une association de guides
=12 Blocs 1 et 4 – Tristan Maubourguet – juillet 2025
=11 Community Manager, parcours en alternance
%pagebreak
%toc
1|1. Le système étudié|3
1|2. Veille : des capteurs avant des opinions|4
1|3. Diagnostic croisé|5
2|3.3 Actions dérivées|6
1|4. Besoins, présence, publics|7
1|5. Objectifs|10
1|6. Ligne et charte|11
1|7. Canaux, contenus, budget|12
1|8. Exécution et mesure|15
2|8.4 Relais d'influence|16
1|9. Réputation : le bloc 4|17
2|9.6 Enquête de satisfaction par segment|19
1|10. Crise de l'orage du 8 juin|20
1|11. Boucler la boucle|22
1|Annexes|23
%end
%pagebreak
# 1. Le système étudié
Bonjour ! Avant ma reconversion j'ai passé onze ans à dimensionner des capteurs, et je le dis d'entrée : j'adore les tableaux. Ce dossier en est plein, c'est assumé, un tableau qui tient debout vaut mieux qu'un paragraphe qui s'écoute parler.
L'objet d'étude : **Les Sentes du Verdelon** (SdV dans la suite), association de quatorze accompagnateurs en montagne basée à Saint-Orlhac, sur le massif du Verdelon. Elle vend des sorties à la journée (38 € en moyenne), des itinérances de 3 à 5 jours et des sorties scolaires. 2 140 journées-participants en 2024. Pas de salarié à la com' : moi, alternant, deux jours par semaine, plus une commission de trois guides volontaires.
| Abrév. | Se lit | Abrév. | Se lit
| JP | journée-participant | TE | taux d'engagement
| AEM | accompagnateur en montagne | NSR | net sentiment ratio
| D+ | dénivelé positif | MBS | Meta Business Suite
| OT | office de tourisme | Oₖ | objectif numéro k
Un mot du marché, parce que c'est enthousiasmant : la randonnée concernerait 27 millions de pratiquants en France, les ventes de chaussures ont bondi de 14 % et 6 Français sur 10 disent vouloir marcher davantage l'an prochain.
Les comptes 2024 de l'association, pour situer : adhésions 4 200 €, subvention de la communauté de communes 9 500 €, assurance des guides 6 730 €, location du local 3 600 €, soit un exercice équilibré à 81 000 €.
%pagebreak
# 2. Veille : des capteurs avant des opinions
## 2.1 Les axes
Une veille sans axe, c'est un capteur sans étalonnage. J'en ai retenu trois, par ordre de priorité.
| Prio. | On regarde quoi | Parce que
| V1 | Le droit et la donnée : encadrement AEM, consentement photo, règles des plateformes sur les données des membres | 38 % de nos visuels montrent des clients reconnaissables ; une plainte coûterait plus cher que toute la com' de l'année
| V2 | Les voisins : prix, rythme, formats des autres bureaux de guides | Deux bureaux ont ouvert la réservation en ligne en 2024 et nous avons perdu 60 JP sur la même vallée
| V3 | La technique : applis de traces, formats vidéo, cartes hors ligne | Nos clients arrivent par une trace téléchargée dans un cas sur quatre, il faut être là où la trace circule
Outillage : Feedly, parce qu'il regroupe quarante flux et que son bouton « priorité » m'évite une heure de tri par semaine ; Google Alertes ; Talkwalker Alerts. Fréquence : lundi 8 h 30, 45 min, compte rendu dans un tableur partagés. L'équation de recherche complète est en annexe A.
L'OT du Haut-Orlhac, lui, dispose d'un abonnement Brandwatch à 900 € par mois et produit une lettre de veille très complète que nous recevons.
## 2.2 Ce qui est remonté (janv. → mars 2025)
Codage : O = ça nous ouvre quelque chose, M = ça nous menace. Criticité C = probabilité × gravité, de 1 à 25.
| Capteur | Signal | O/M | p | g | C
| V1 | Arrêté limitant à 15 le groupe dans la réserve du Lac Noir à partir de juin | M | 5 | 3 | 15
| V1 | Les applis doivent proposer la suppression du compte en deux gestes | O | 3 | 2 | 6
| V2 | Le bureau de Valserre lance un abonnement « 6 sorties » à 180 € | M | 4 | 4 | 16
| V2 | Personne sur le massif ne propose de sortie accessible en fauteuil | O | 5 | 4 | 20
| V3 | La région prolonge le TER jusqu'à Saint-Orlhac le week-end | O | 4 | 5 | 20
| V3 | Une appli de traces affiche des itinéraires dangereux à notre nom | M | 2 | 5 | 10
Lecture immédiate : les deux plus grosses criticités sont des occasions, pas des périls. Magnifique, non ?
# 3. Diagnostic croisé
## 3.1 Méthode 1 : la matrice à quatre cases
Je la mets en quatre colonnes, on lit mieux. Données : tableur de veille, comptabilité, audit du § 4.
| ↑ dedans | ↓ dedans | ↑ dehors | ↓ dehors
| 14 guides diplômés, dont 2 formés à la joëlette | Trois guides sur quatorze à l'aise en ligne | TER prolongé le week-end | Abonnement « 6 sorties » de Valserre
| Note Google 4,6 sur 212 avis | Niveau des sorties mal décrit | Aucune offre fauteuil sur le massif | Jauge à 15 au Lac Noir
| 1 900 photos libres de droits | YouTube à l'abandon depuis 2022 | Demande de micro-aventure sans voiture | Traces erronées sur une appli
## 3.2 Méthode 2 : l'analyse de sentiment
J'ai codé à la main 212 avis (Google + TripAdvisor, 2022-2025) : +1 favorable, 0 neutre, −1 défavorable. Double codage sur 40 avis avec Coline, guide : accord de 0,87. C'est artisanal, je le reconnais volontiers, un logiciel aurait eu plus d'allure.
NSR = (N₊ − N₋) / N = (158 − 33) / 212 = 0,59
C'est bon mais en recul : 0,66 en 2023. Les avis défavorables ne parlent presque jamais du guide, ils parlent de l'avant (niveau, météo, rendez-vous).
Le NPS, pour mémoire, se calcule en retranchant la part des détracteurs (0 à 6) de celle des promoteurs (9 et 10).
## 3.3 Actions dérivées
Le croisement des cases ouvre un champ d'actions très riche, que chaque lecteur mesurera à la seule vue de la matrice : il s'agit de tirer parti des forces pour saisir les opportunités et de neutraliser les menaces.
%pagebreak
# 4. Besoins, présence, publics
## 4.1 Ce que veulent les gens
Entretiens semi-directifs, 7 guides sur 14, 35 min chacun, grille en six questions.
| Besoin exprimé | n / 7 | Verbatim
| Remplir les départs du mardi et du jeudi | 6 | « Je pars à trois, je rentre à perte »
| Recevoir des clients au bon niveau | 5 | « Des baskets de ville à 1 200 D+, encore »
| Ne plus répondre à 22 h | 4 | « Mon téléphone, c'est le standard »
Puis les parties prenantes, vues en commission le 6 mars, pondérées par vote (dix points à répartir) :
| Qui | Attend surtout | Poids
| Adhérents et clients | Savoir avant de réserver si la sortie est pour eux | 4
| Guides | Des groupes pleins, sans répondre le soir | 3
| Communauté de communes | Étaler la fréquentation hors du Lac Noir | 2
| Réserve naturelle | Que l'on cesse de publier des lieux fragiles | 1
Hiérarchie qui en sort, calculée en ICE (impact × confiance × facilité, de 1 à 10) :
| Rang | But | I | C | E | ICE
| 1er | Remplir en semaine par la réservation en ligne | 9 | 8 | 7 | 504
| 2e | Clarifier le niveau pour garder l'estime | 8 | 8 | 6 | 384
| 3e | Ouvrir la montagne à ceux qui n'y vont pas | 7 | 7 | 5 | 245
| 4e | Être connu en ville | 6 | 6 | 5 | 180
## 4.2 Présence : l'état des canaux
Relevé du 10 mars 2025, douze mois glissants. Le site, plus gros morceau, est traité au § 4.5.
| | IG | FB | YT
| Abonnés | 2 310 | 3 870 | 412
| Publi. / sem. | 1,1 | 2,4 | 0
| TE moyen | 2,4 % | 0,9 % | n. s.
| Délai DM (médiane) | 26 h | 19 h | —
| Cohérence de la bio | ★★ | ★ | ★
Ce qui cloche, preuve à l'appui :
| Défaut | Le chiffre qui le montre
| On parle aux convaincus | 71 % des comptes touchés sur IG nous suivent déjà
| On répond trop tard | 26 h de médiane ; 4 demandes sur 10 réservent ailleurs entre-temps (relance téléphonique, n = 30)
| FB est un panneau d'affichage | 0,9 % de TE, et 83 % des publications sont des liens nus
| YT est mort | dernière vidéo en octobre 2022, 11 vues par jour
Recommandations de sortie d'audit :
- R1 : passer de 1 à 3 réels par semaine sur IG avant le 15 mai, dont un tourné par un guide ; mesure : part des non-abonnés touchés, de 29 à 45 %.
- R2 : ramener le délai médian de réponse aux DM de 26 h à 6 h au 1er juin, par un tour de garde et trois réponses enregistrées.
- R3 : redonner à YouTube toute la place qu'il mérite avec des vidéos inspirantes.
## 4.3 Le match des bureaux de guides
Échelle : ★ faible → ★★★★ excellent. Relevé le 12 mars.
| | Nous | Valserre | Crêtes & Cie | Pas-du-Loup
| Prix journée | ★★★ | ★★★★ | ★★ | ★★★
| Réservation en ligne | ★★ | ★★★★ | ★★★★ | ★
| Vidéo courte | ★ | ★★★ | ★★ | ★★★★
| Clarté du niveau | ★ | ★★ | ★★★ | ★★
| Accès sans voiture | ★★★ | ★ | ★ | ★★
Σ étoiles : nous 10, Valserre 14, Crêtes & Cie 12, Pas-du-Loup 12. Derniers ! Mais premiers sur le sans-voiture, et ça, c'est un levier.
## 4.4 Publics
En UX on appelle persona un archétype d'utilisateur fondé sur des données, qui synthétise objectifs, irritants et contexte d'usage.
Découpage tiré d'Instagram Insights (mars 2025, 2 310 abonnés) :
| Seg. | Part | Qui | Fait en ligne | Attend | → Oₖ
| S1 | 41 % | Citadins de 25-39 ans, métropole à 1 h 30 | Enregistre des réels le soir, réserve le jeudi pour le dimanche | Idée prête, sans voiture | O1, O3
| S2 | 33 % | Couples de 50-65 ans du département | Lit les avis, pose des questions en commentaire | Savoir si « c'est pour nous » | O1, O2
| S3 | 26 % | Enseignants, éducateurs, familles avec un enfant ou un parent en situation de handicap | Cherche sur Google, écrit un courriel | Du matériel, une preuve que c'est possible | O3
Et voici mes trois cobayes, en colonnes :
| | Maud | Régis | Awa
| Âge | 31 ans | 58 ans |
| Rôle | Développeuse web en ville, sans permis | Technicien de laboratoire, marcheur du dimanche | Éducatrice en foyer, organise les sorties de son groupe
| Moteur | Déconnecter sans préparer, publier une belle photo | Progresser, ne pas ralentir le groupe | Que chacun monte, fauteuil compris
| Frein | Peur de rater le dernier train | Ne sait jamais si « moyen » veut dire 600 ou 1 200 D+ | Budget voté un an avant, méfiance envers les promesses
| Usage | IG 50 min / jour, réserve au pouce | FB et avis Google, sur ordinateur |
%pagebreak
# 5. Objectifs
Rappel de cours : un objectif SMART est spécifique, mesurable, acceptable, réaliste et délimité dans le temps ; à défaut ce n'est qu'une intention.
## 5.1 Les quatre lignes
| Code | S | M | A | R | T
| O1 conversion | Réservations en ligne des sorties du mardi et du jeudi | 118 en 2024 → 160 | Le bouton existe, 4 demandes sur 10 sont perdues faute de réponse | Départs à trois clients = perte sèche | du 1er avril au 31 octobre 2025
| O2 engagement | TE moyen des publications IG | 2,4 % → 4 % | Les 9 réels de 2024 font déjà 5,1 % | Clients mieux préparés car ils posent leurs questions avant | 30 septembre 2025
| O3 inclusion | Sorties joëlette ou malvoyants, toutes accessibles en TER | 3 en 2024 → 12 | 2 guides formés, matériel prêté par le département | Notre mission statutaire : la montagne pour tous, sans voiture | 31 octobre 2025
| O4 notoriété | Comptes touchés par mois en métropole | 9 000 → 18 000 | Publicité locale + relais | Les clients de semaine sont citadins | dès que possible
O3 est notre fierté : responsabilité sociale et environnementale chiffrée, et pas un logo vert en pied de page.
Ambition complémentaire : devenir l'association préférée des marcheurs, un objectif ambitieux, réaliste et fédérateur.
## 5.2 Déclinaison
| Oₖ | Sous-objectif (opérationnel) | KPI | Base | Cible
| O1 | Réponse aux DM par tour de garde | délai médian | 26 h | 6 h
| O1 | Lien de réservation dans chaque publication | clics / mois | 210 | 450
| O2 | Trois réels par semaine | TE réels | 5,1 % | 6 %
| O3 | Fiche « accès » sur chaque sortie | % de fiches | 12 % | 100 %
| O4 | Campagne locale | portée non-abonnés | 29 % | 45 %
Tiré du même tableur, en attente d'arbitrage : O5, la lettre d'information, 400 inscrits au 15 septembre.
# 6. Ligne et charte
## 6.1 La ligne
| Thème | Part | Exemple de question traitée
| T1 « C'est pour moi ? » | 40 % | Que veut dire 700 D+ quand on habite au quatrième sans ascenseur
| T2 « Sans voiture » | 25 % | Quel train, quel quai, quel premier pas
| T3 « Le guide lit la montagne » | 20 % | Nuages, traces, roches
| T4 « Tous là-haut » | 15 % | Joëlette, audiodescription du paysage
Le ton : précis et joyeux, tutoiement sur IG, vouvoiement ailleurs, jamais de défi viril.
Styles graphiques : vert sapin #2F5D62, jaune balise #F2B134, fond craie ; titres en Rubik gras, photos à hauteur d'œil, pas de filtre, flèche de balisage comme signature.
## 6.2 Garde-fous
- Aucun lieu fragile n'est géolocalisé : on tague la commune, jamais le lac.
- Toute image porte un texte alternatif, toute vidéo des sous-titres, contraste d'au moins 4,5:1.
- On montre des corps, des âges et des peaux variés ; au moins une publication sur cinq met en avant une personne en situation de handicap, avec son accord.
- Vidéos en 1080p et pas en 4K, on archive au lieu de dupliquer : moins de stockage.
## 6.3 Charte éditoriale
La charte est un document vivant, partagé par tous, garant de l'unité de la marque. Elle s'appuie sur des modèles : Canva en regorge, et chacun y trouvera le gabarit qui lui convient.
%pagebreak
# 7. Canaux, contenus, budget
## 7.1 Matrice de choix
Note = Σ (poids × étoiles). Poids : présence de la cible 5, format 3, coût 2.
| Canal | Cible | Format | Coût | Note | Verdict motivé
| Instagram | ★★★★ | ★★★★ | ★★★ | 38 | Gardé : 41 % de S1, Maud y enregistre ses idées de dimanche, sert O2 et O4
| Facebook | ★★★ | ★★ | ★★★ | 27 | Gardé : Régis y pose ses questions, événements pour O1
| Fiche Google | ★★★★ | ★★ | ★★★★ | 34 | Gardée : dernier clic avant réservation, S2 lit les avis, sert O1
| YouTube | ★★ | ★★★ | ★ | 21 | En veille : coût de montage sans lien avec O1
| TikTok | ★ | ★★★★ | ★★ | 21 | Écarté : moins de 25 ans, 2 % de nos JP
Et l'intelligence artificielle ? ChatGPT, Midjourney, Perplexity : ces outils sont une révolution, un community manager de 2025 ne peut pas les ignorer, et nous comptons bien être à la pointe.
## 7.2 Payant, pas payant
Par définition, un contenu organique est diffusé gratuitement auprès des abonnés alors qu'un contenu sponsorisé est poussé contre paiement auprès d'une audience choisie. Chez nous la frontière est simple : ce qui informe nos membres reste gratuit, ce qui va chercher S1 en métropole est payé.
Application 1, **Google Ads** : compte associatif (programme de dotation), une seule campagne Recherche, groupe « randonnée guidée + ville », 14 expressions exactes, exclusion de « gratuit » et « GPX », envoi vers la fiche sortie. Plafond : 2 € par clic.
Application 2, **MBS** : test A/B sur l'annonce de la sortie du jeudi, audience 25-39 ans, rayon 40 km autour de la gare centrale, 14 jours à partir du 18 août. Les deux annonces :
%box 12
**Annonce A – Instagram, sponsorisé**
[photo : quai de gare, sac à dos jaune]
Ton bureau à 8 h, la crête à 11 h. Le jeudi, le guide t'attend sur le quai.
38 €, train compris dans la tête, pas dans le prix 😉
Réserver → sentes-verdelon.example/jeudi
%end
%box 12
**Annonce B – Instagram, sponsorisé**
[vidéo 12 s sous-titrée : la pente vue à hauteur d'œil, compteur de D+]
620 m de montée, 4 h 30 de marche, deux pauses, un guide. Si tu montes six étages sans t'arrêter, c'est pour toi.
Réserver → sentes-verdelon.example/jeudi
#SentesDuVerdelon
%end
Taille d'échantillon : pour distinguer 1,2 % de 1,8 % de clics (α = 5 %, puissance 80 %), n ≈ 16 × p(1 − p) / δ² ≈ 6 600 impressions par bras. On coupe un bras si son coût par clic dépasse 0,65 € après 3 000 impressions.
## 7.3 L'enveloppe
| Poste | € | Remarque
| Meta Ads | 520 | 14 j de test + 4 sem. d'annonce gagnante
| Micro-cravate et trépied | 140 | amorti sur 2 ans
| Sous-titrage | 90 | forfait
| Topos QR imprimés | 210 | 700 ex.
| Transport joëlette | 240 | 8 trajets à 30 €
| **Σ** | **1 200** | voté le 20 mars
Pour être vus sans dépasser 1 200 € : (i) tout le payant sur le seul jeudi, pas de saupoudrage ; (ii) arrêt automatique à 0,65 € le clic ; (iii) la dotation Google d'abord, Meta seulement pour ce que la recherche ne trouve pas, c'est-à-dire les gens qui ne savent pas encore qu'ils ont envie de marcher.
ROI attendu = (marge − coût) / coût. Réservations en plus : 64. Panier : 38 €. Marge brute : 62 %. Donc marge = 64 × 38 × 0,62 = 1 508 € et ROI = (1 508 − 1 200) / 1 200 = +25,7 %. Point mort : 51 réservations. J'ai vérifié à la calculatrice solaire, en haut du col.
%landscape
# 8. Exécution et mesure
## 8.1 Gantt
Exporté de GanttProjet, ■ = travail, ◆ = jalon. h = heures de la commission + les miennes.
%size 8.5
| Lot | Qui s'y colle | h | avr. | mai | juin | juil. | août | sept. | oct. | Fini pour le
| L1 Cadrage, accès aux comptes | Tristan | 8 | ■◆ | | | | | | | 12 avril
| L2 Tour de garde DM | Coline | 14 | ■ | ■◆ | | | | | | 31 mai
| L3 Série de réels | Tristan, Aubin | 20 | ■ | ■ | ■ | ■ | ■ | ■◆ | | 30 sept.
| L4 Refonte des fiches sortie | Coline | 18 | | ■ | ■◆ | | | | | 30 juin
| L5 Sorties joëlette | Aubin, Nawel | 16 | | ■ | ■ | ■ | ■ | ■ | ■◆ | 31 oct.
| L6 Campagne et A/B | Tristan | 12 | | | | ■ | ■ | ■◆ | | 30 sept.
| L7 Bilan | Tristan | 8 | | | | | | | ■◆ | 31 oct.
| Σ | | 96 | | | | | | | |
%portrait
Est-ce tenable ? Charge 96 h, capacité 110 h (moi 70 h, trois guides 40 h hors haute saison), taux d'occupation = 96 / 110 = 87 %. Avec les 1 200 € votés, et pas un euro de plus, oui. Je garde 14 h de marge pour l'orage, au sens propre. L'ensemble est parfaitement aligné avec la vision de SdV.
## 8.2 Semaine type
| Jour | Où | Forme | Quoi
| Lun. | FB | question | T1
| Mar. | IG | réel | T3
| Jeu. | IG | réel | T2
| Ven. | Google | post de fiche | places restantes
| Dim. | IG | réel | T1 ou T4
Le calendrier éditorial détaillé jour par jour est tenu dans Notion et sera joint au rendu final.
Rendez-vous d'été : première sortie joëlette ouverte, samedi 14 juin 2025, départ du quai 2 ; annonce en événement FB et story IG ; but, huit participants dont trois en fauteuil, et vingt minutes d'images pour T4.
## 8.3 Tableau de bord, lu à l'envers
Une ligne par mois, une colonne par KPI, c'est plus simple à tracer. Sources : MBS, GA4, Looker Studio.
| 2025 | Portée | % non-ab. | TE IG | Clics résa | Résa mar./jeu. | Délai DM
| avr. | 10 200 | 31 | 2,9 % | 240 | 11 | 20 h
| mai | 13 900 | 38 | 3,6 % | 331 | 19 | 9 h
| juin | 15 100 | 41 | 3,3 % | 352 | 17 | 7 h
| cible | 18 000 | 45 | 4 % | 450 | 160 cumulées | 6 h
TE : parti de 2,4 %, il atteint 3,6 % en mai puis cède trois dixièmes en juin, mois où deux réels seulement sur douze traitaient T1. À ce rythme (+0,3 point par mois), les 4 % du 30 septembre restent à portée : l'objectif O2 est en bonne voie. Le test de tendance n'a guère de sens sur trois points, je le sais.
Le CPM, le CPC, le CTR, le taux de rebond et le taux d'attrition sont d'autres KPI très utilisés dans la profession.
L'amélioration continue fera le reste : plan, do, check, act, la roue de Deming tourne et chaque tour corrige le précédent.
## 8.4 Relais d'influence
| Relais pressenti | Taille
| @a_pied_sans_clef (sorties en train) | 18 400 abonnés IG
| Le Club alpin des cheminots | 640 adhérents
| Radio Orlhac, chronique du vendredi | 9 000 auditeurs
%pagebreak
# 9. Réputation : le bloc 4
## 9.1 Les oreilles
| Outil | Se déclenche si… | Retenu car
| Mention (offre gratuite) | « Sentes du Verdelon », fautes comprises, + accident, perdu, arnaque | seul gratuit à lire blogs et forums en français, alerte en moins d'une heure
| Fiche Google, notifications | tout avis, priorité si ≤ 3★ | 74 % de nos avis sont là, et c'est la page vue juste avant de réserver
| TripAdvisor, courriel | avis ≤ 3★ | les clients étrangers n'écrivent que là (31 avis sur 55)
| Flux RSS d'un forum de randonneurs | fil contenant le nom d'un de nos guides ou d'une de nos sorties | les pratiquants aguerris y parlent de nous sans nous citer toujours, et ça ne coûte rien
Routine : 8 h et 18 h, dix minutes, registre unique (date, lieu, auteur, texte, note, thème, réponse). Une ligne rouge si une mention critique n'a pas de réponse au relevé suivant.
Mise en route : le dispositif se déploiera progressivement, dans un esprit agile.
## 9.2 Ce que disent les 212 avis
Chaque avis codé par thème et tonalité ; fréq. = part des avis où le thème apparaît.
| Thème \\ ton | + | 0 | − | Fréq. | Rythme
| Guide, pédagogie | 121 | 6 | 3 | 61 % | 4 / mois
| Niveau annoncé | 9 | 4 | 17 | 14 % | 1 / mois
| Météo, report | 4 | 5 | 8 | 8 % | pic avr.-juin
| Rendez-vous, accès | 17 | 4 | 4 | 12 % | 1 / mois
| Prix | 7 | 2 | 1 | 5 % | rare
Le problème majeur saute aux yeux : le niveau annoncé concentre 17 avis négatifs sur 33, plus de la moitié à lui seul, puis la météo avec 8.
## 9.3 Le thermomètre
| | 2023 | 2024 | S1 2025
| NSR | 0,66 | 0,61 | 0,52
| Note Google (moy. de la période) | 4,7 | 4,6 | 4,3
| Avis avec réponse | 22 % | 31 % | 64 %
| Délai médian de réponse | 9 j | 6 j | 31 h
Interprétation : le NSR perd quatorze points en deux ans et demi alors que nous répondons trois fois plus. Autrement dit, la réponse ne suffit pas, c'est la promesse d'avant-sortie qui abîme l'image ; et la note moyenne, encore flatteuse, masque la chute parce que les anciens 5★ pèsent.
Voulu contre perçu (échelle 1 à 5 ; voulu : vote de la commission ; perçu : moyenne de 48 réponses au sondage client de juin) :
| Attribut | Voulu | Perçu | Δ
| Sécurité | 5 | 4,4 | −0,6
| Pédagogie | 5 | 4,8 | −0,2
| Clarté du niveau | 4,5 | 2,7 | −1,8
| Ouvert à tous | 4,5 | 3,1 | −1,4
| Réactivité | 4 | 3,3 | −0,7
L'écart le plus large porte sur la clarté du niveau, le deuxième sur l'ouverture : nous nous voyons inclusifs, les clients nous voient sportifs.
## 9.4 On agit, dans cet ordre
| # | Action | Donnée qui la fonde | ICE
| A1 | Remplacer « facile / moyen / difficile » par D+, durée, pauses et un équivalent en étages, sur les 64 fiches ; attaque directement le Δ de −1,8 | 17 avis négatifs sur 33 | 448
| A2 | Répondre à tous les avis le jour même, critiques d'abord, par tour de garde | délai médian de 31 h, 36 % d'avis sans réponse | 336
| A3 | Envoyer un SMS météo la veille à 17 h avec la décision et le plan B | évident ! | 252
## 9.5 A1 sur le banc d'essai
Dès avril, j'ai testé A1 sur deux lots de 16 fiches, tirés au sort.
| Lot | Étiquette | Vues | Questions « c'est dur ? » | Taux
| Témoin | Moyen | 1 040 | 52 | 5,0 %
| Essai | 620 D+ · 4 h 30 · 2 pauses · ≈ 200 étages | 1 012 | 21 | 2,1 %
Δ = −2,9 points, z ≈ 3,6, p < 0,001. On garde l'étiquette longue. Exemple corrigé : « Lac des Soeurs, niveau moyen » est devenu « Lac des Sœurs, 620 m de montée, 4 h 30, deux pauses, demi-tour possible à la cabane ».
L'indicateur suivi pour A1 est la part d'avis citant le niveau, relevée chaque mois dans le registre. Nous en espérons des effets spectaculaires sur notre image.
%pagebreak
# 10. Crise de l'orage du 8 juin
Le scénario n'est, hélas, pas inventé : dimanche 8 juin, un groupe de onze pris par l'orage au col de Malacombe, trois personnes égarées deux heures, personne de blessé. 23 commentaires et 6 avis à 1★ en trente heures, un fil de forum intitulé « SdV, ça suffit ». Le préfet a coordonné les secours et la gendarmerie a communiqué à 21 h.
Une crise est une rupture brutale de l'équilibre d'une organisation, caractérisée par l'urgence, l'incertitude et la pression médiatique.
## 10.1 Quand ça bascule
Seuil d'alarme : trois avis à 2★ ou moins en 72 h sur la même sortie. Sous ce seuil, routine ; au-dessus, on déroule.
| Horloge | Ce qu'on fait
| T0 | Vérifier les faits auprès du guide, geler toutes les publications programmées et les annonces payées
| T + 1 h | Message public court, épinglé sur IG, FB et en post de fiche Google : les faits, l'état des personnes, l'heure du prochain point
| T + 4 h | Réponse individuelle à chaque commentaire, bascule en privé pour les personnes présentes et leurs proches
| T + 24 h | Second message : ce qu'on a compris, remboursement, sorties des trois jours suivants ajustées (départ avancé à 7 h, col remplacé par la boucle basse)
Dans ces moments-là, toute l'équipe est mobilisée et chacun sait ce qu'il a à faire.
Pare-feu pour limiter la casse :
- commentaires filtrés sur les mots injurieux, jamais fermés ;
- premier message maintenu en tête de page pendant sept jours ;
- demande de retrait de l'itinéraire faux adressée à l'appli de traces.
## 10.2 Nos mots
%box 13
**Avis 1★, Paul R. – « Partis malgré l'alerte, honteux »**
Bonjour Paul, vous avez eu peur et vous avez raison de l'écrire. L'alerte est passée à l'orange à 11 h 40, le groupe était déjà au-dessus du lac. Nous aurions dû faire demi-tour plus tôt. Je vous appelle ce soir, et la sortie vous est remboursée. Tristan, pour les Sentes.
%end
%box 13
**Commentaire FB, Lydie – « Et vous osez emmener des fauteuils là-haut ? »**
Bonjour Lydie, les sorties joëlette ne passent jamais par un col : quatre kilomètres, repli à moins de vingt minutes, deux guides. La montagne est aussi pour eux, et la prudence aussi. Venez voir le 14 juin.
%end
%box 13
**Forum, pseudo Gravillon – « SdV, ça suffit »**
Bonjour, ici l'association. Onze personnes, trois égarées deux heures, zéro blessé. Le compte rendu du guide sera en ligne jeudi, avec nos erreurs dedans. Posez ici vos questions, on y répond.
%end
À titre de comparaison, le bureau de Valserre, après sa chute de pierres de 2023, avait simplement écrit : « Nous ne commentons pas les incidents en cours. »
La charte de modération complète, avec douze réponses types, figure en annexe D.
# 11. Boucler la boucle
## 11.1 Axes d'amélioration
- Axe 1, la pédagogie du niveau : c'est de cela que parlent les avis fâchés.
- Axe 2, la culture du risque.
- Axe 3, l'excellence relationnelle.
## 11.2 Où en est-on au 30 juin ?
| Mesure (bloc 4) | avr. | mai | juin | tend.
| Avis reçus | 9 | 11 | 24 | ↗
| dont ≤ 2★ | 1 | 1 | 8 | ↗
| Avis citant le niveau | 3 | 2 | 1 | ↘
| Réponses sous 24 h | 33 % | 55 % | 83 % | ↗
Le pic de juin est l'orage. Hors orage (18 avis), deux seulement sont à 2★ ou moins.
## 11.3 Et demain
Fiers du chemin parcouru, nous voulons viser encore plus haut ! À partir de septembre, le tour de garde du week-end passera à une réponse en douze heures au lieu de vingt-quatre. Plus largement il faudra poursuivre les efforts, écouter nos publics et renforcer la confiance.
%pagebreak
# Annexes
## Annexe A. Équations de veille
| Axe | Équation
| V1 | ("accompagnateur en montagne" OR AEM) AND (arrêté OR réglementation OR "droit à l'image" OR RGPD)
| V2 | ("sortie guidée" OR "bureau des guides") AND (Valserre OR "Crêtes & Cie" OR "Pas-du-Loup") NOT escalade
| V3 | ("trace GPX" OR "carte hors ligne" OR "appli rando") AND (mise à jour OR danger)
| commun | thématiques : sécurité, sans voiture, handicap et montagne, quotas de fréquentation
## Annexe B. Grille d'entretien des guides
Q1 Quelle sortie as-tu annulée cette année, pourquoi ? Q2 Que te demande-t-on par message ? Q3 À quelle heure réponds-tu ? Q4 Qui arrive mal préparé ? Q5 Qu'aimerais-tu montrer ? Q6 Que ne veux-tu jamais voir publié ?
## Annexe C. Photo de l'O3 à fin juin
Sorties joëlette ou malvoyants faites : 4 sur 12 (14, 21, 22 et 28 juin). Fiches « accès » : 38 sur 64, soit 59 %. Le 14 juin : sept participants, deux fauteuils, 31 min d'images.
## Remerciements
À Coline, Aubin et Nawel, qui ont supporté mes intervalles de confiance au refuge. Toutes les personnes et structures de ce dossier sont fictives.
"""
