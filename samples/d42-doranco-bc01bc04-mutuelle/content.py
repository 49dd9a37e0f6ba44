"""Text of the sample (fictitious)."""

TEXT = r"""
=12 École Doranco - titre Community Manager - session de novembre 2025
=26 **Rapport de mission « Tremplin Études »**
=15 Mutuelle des Trois Vallons (M3V)
=12 Stratégie social media de rentrée & gestion de la e-réputation
=11 Réf. TE-2025-03 - version 2 - diffusion restreinte DG / DEV / COM
=11 Consultante : Solveig Marchandeau (alternante COM) - tuteur : Baptiste Delorgne (RCOM)
> Les chiffres de la mutuelle sont arrondis à la demande du CODIR. La mutuelle, les personnes et les concurrents portent des noms d'emprunt.
%pagebreak
**Sommaire**
%toc
1|0. Executive summary|3
1|1. Cadrage de la mission|3
2|1.1 Le client en chiffres|3
2|1.2 La commande|4
1|2. Diagnostic|4
2|2.1 Écoute du marché|4
2|2.2 État des lieux des comptes|5
2|2.3 Matrice de décision|5
2|2.4 Concurrence|5
2|2.5 Cibles|6
1|3. Dispositif de rentrée|6
2|3.4 Stratégie d'influence et budget|7
1|4. Dashboard et retour à mi-parcours|8
1|5. Le dossier « double prélèvement »|8
1|6. Plan de remédiation|10
1|Annexe 1 - Requêtes d'écoute|10
1|Annexe 2 - Exemples de publications|11
1|Annexe 3 - Réponses envoyées|11
1|Annexe 4 - Charte graphique et modèles|12
%end
**Glossaire** (les sigles sont nombreux, désolée) : ADH adhérents ; CA chiffre d'affaires ; CPA coût par action ; CTR taux de clic ; DEV direction du développement ; ETP équivalent temps plein ; M3V Mutuelle des Trois Vallons ; NSS net sentiment score ; ROI retour sur investissement ; RU restaurant universitaire ; SAV service adhérents ; TE offre Tremplin Études ; VU vues.
%pagebreak
# 0. Executive summary
La M3V lance à la rentrée 2025 la formule TE (complémentaire santé étudiante à 11,90 € / mois). Notoriété faible chez les 18-24, trois comptes qui ronronnent, et, au milieu de la campagne, un incident de prélèvement qui nous a valu onze jours de messages fort désagréables. Objectif SMART de la mission tel que posé en réunion de lancement : devenir la mutuelle préférée des étudiants de Valmorey.
Le rapport traite d'abord la stratégie (parties 1 à 4) puis l'incident et ses suites (5 et 6). Nos recommandations, numérotées pour le CODIR :
+ **R1.** Mettre Instagram et TikTok en tête, laisser LinkedIn aux parents et aux employeurs d'alternants.
+ **R2.** Doter l'offre TE d'une adresse courte unique, la même partout (m3v-tremplin.example).
+ **R3.** Tenir un délai de première réponse de 4 h ouvrées sur tous les messages d'étudiants.
+ **R4.** Publier et épingler un point d'étape « où en est ton remboursement » chaque lundi tant que l'incident n'est pas soldé.
+ **R5.** Rafraîchir les visuels de la page Facebook.
Côté finances : à mi-parcours 2 210 € sont engagés. 71 devis × 38 % de transformation (taux DEV 2024) = 27 contrats ; 27 × 96 € de marge annuelle = 2 592 €. Soit un ROI de + 17 % dès la première année, avant renouvellement.
> Rappel : ROI = (gain - coût) / coût. Un ROI positif signifie que l'action rapporte davantage qu'elle ne coûte.
# 1. Cadrage de la mission
## 1.1 Le client en chiffres
La M3V est une mutuelle du livre II, née en 1951 de trois caisses d'ouvriers du textile. Siège à Valmorey, 6 agences, 83 salariés. Ses valeurs affichées dans le hall : proximité, clarté, entraide.
| Indicateur M3V | 2022 | 2023 | 2024
| ADH (personnes protégées) | 41 300 | 40 900 | 40 150
| Cotisations (M€) | 25,8 | 26,4 | 27,3
| Frais de gestion (M€) | 3,1 | 3,2 | 3,4
| dont communication institutionnelle (k€) | 118 | 124 | 131
| Ratio S/P | 84 % | 86 % | 87 %
| NPS toutes agences | 31 | 29 | 28
L'âge moyen des ADH est passé de 49 à 53 ans en dix ans : c'est LA raison d'être de TE. Le comité exécutif vise pour l'entreprise 42 000 ADH en 2028 et un ratio S/P ramené à 82 %, ce qui n'est pas du ressort de la communication.
L'engagement RSE est ancien : la M3V a été labellisée « Employeur solidaire » en 2021, 6,4 % des salariés sont en situation de handicap et le siège est passé à l'électricité verte. Le rapport RSE 2024 est téléchargable sur le site corporate. Un outil d'intelligence artificielle repère par ailleurs les factures d'optique suspectes depuis 2023 (projet de la direction technique, hors mission).
## 1.2 La commande
La lettre de mission (DEV, 12 juin) tient en une page. On y lit : « se faire connaître des étudiants » et « remplir le simulateur ». J'ai reformulé : la DEV veut des devis, la COM veut une image plus jeune. Il n'y a pas de contrainte de ton, sauf ne pas parler de « gratuit ».
Trois parties prenantes ont été entendues (entretiens de 20 min, compte rendu chez B. Delorgne) :
- **La DEV** attend des devis exploitables, c'est-à-dire avec un téléphone, et pas de jeunes hors département.
- **Les conseillers d'agence** redoutent l'afflux : ils demandent à connaître les dates de publication 10 jours avant pour prévoir les permanences.
- **Le BDE de l'IUT** veut une mutuelle « qui réponde le soir », et qui explique le tiers payant sans jargon.
Après arbitrage du 24 juin avec la DG, les ambitions sont classées ainsi. P1 passe avant P2 et P2 avant P3 : en cas de coup dur sur le budget on coupe d'abord la P3.
| Rang | Ambition | Formulation retenue | Pourquoi
| P1 | Être connus | Porter de 9 % à 20 % la part des étudiants de l'agglomération qui citent spontanément la M3V, d'ici au 30 novembre 2025 (enquête flash, 150 réponses, refaite à l'identique) | Sans notoriété le simulateur reste vide. Deux stands campus + Instagram rendent le saut jouable : Soliane est passée de 12 à 22 % en un automne
| P2 | Être choisis | Obtenir 120 demandes de devis TE en ligne entre le 25 août et le 31 octobre, contre 47 sur la même période de 2024 (ancienne formule) | C'est la commande de la DEV ; le tarif est le moins cher de la zone
| P3 | Être aimés | Faire vivre une vraie communauté étudiante autour de la santé au quotidien avant la fin de l'année universitaire | Réduire la distance avec une cible qui ne pousse pas la porte des agences
# 2. Diagnostic
## 2.1 Écoute du marché
La veille consiste à collecter, trier et diffuser l'information utile à l'entreprise ; on distingue la veille concurrentielle, technologique, juridique et sociétale. Pour TE j'ai retenu trois priorités :
- **Axe A - la santé mentale et le budget des étudiants.** C'est là qu'ils parlent d'argent et de soins : sur 60 fils lus en juillet, 34 évoquaient un renoncement au dentiste ou au psy.
- **Axe B - les offres concurrentes locales.**
- **Axe C - la réglementation (100 % santé, Mon soutien psy).**
| Outil | Usage | Pourquoi celui-là
| Google Alerts | Alerte quotidienne, axes A et C | Gratuit, capte la presse locale que les étudiants partagent
| Feedly | Lecture le lundi matin, 22 flux | Range par axe, évite 22 onglets ouverts ; je partage le tri à B. Delorgne
| Bibliothèque publicitaire Meta | Relevé du vendredi, axe B | Montre les annonces actives de Soliane et Ma P'tite Mutu sans payer d'outil
Ce que la veille de juillet-août a donné, et ce qu'on en fait :
%size 9
| Signal relevé | Source | Opportunité ou menace ? | Conséquence
| Mon soutien psy porté à 12 séances | Feedly, axe C | Opportunité | Un thème éditorial entier
| Soliane offre 2 mois aux boursiers | Pub Meta, axe B | Menace (forte) | Ne pas se battre sur le prix affiché
| Fermeture de l'agence Mutu'Jeunes du campus sud | Presse locale | Opportunité | Stand à prévoir sur le campus sud
| Rumeur de hausse de la taxe sur les contrats | Feedly, axe C | Menace (moyenne) | Préparer une réponse type
## 2.2 État des lieux des comptes
Relevé fait le 30 juin 2025 sur 90 jours.
| Compte | Abonnés | Publications / sem. | Taux d'engagement | Constat
| Facebook | 3 870 | 1,2 | 0,9 % | 68 % des abonnés ont plus de 45 ans
| Instagram | 412 | 0,4 | 1,9 % | Dernière story : 11 avril ; bio sans lien
| LinkedIn | 1 540 | 0,6 | 2,4 % | Surtout des salariés et des courtiers
Lecture : le principal point faible est l'âge. Sur Facebook 4 % seulement des interactions viennent des 18-24. Sur Instagram, 31 des 38 publications de l'année sont des affiches d'agence au format paysage, rognées dans la grille ; ces 31 affiches plafonnent à 7 mentions J'aime alors que les 7 photos d'équipes font 29 en moyenne. Enfin 17 commentaires sur 44 n'ont jamais reçu de réponse.
Préconisations issues de ce relevé :
- Passer Instagram de 0,4 à 3 publications par semaine dès le 25 août.
- Réécrire la bio des trois comptes avec le lien TE et les horaires du SAV.
- Privilégier les visages de l'équipe plutôt que les affiches.
## 2.3 Matrice de décision
> La SWOT est un outil d'analyse stratégique qui croise les forces et faiblesses internes avec les opportunités et menaces externes ; elle se lit de l'interne vers l'externe.
%size 9
| Nos atouts | Nos boulets | Les portes qui s'ouvrent | Les nuages
| Tarif TE le plus bas de la zone (11,90 €) // 6 agences, dont 2 à moins de 800 m d'un campus // Conseillers formés au tiers payant | Inconnus des moins de 25 ans (9 %) // 412 abonnés Instagram // SAV fermé après 17 h | Fermeture de Mutu'Jeunes sur le campus sud // Mon soutien psy élargi à 12 séances | Soliane et ses 2 mois offerts // Défiance envers les assureurs à la moindre erreur de prélèvement
En croisant les colonnes on tire deux chantiers immédiats. (1) Occuper le campus sud : un stand devant le RU les 4 et 18 septembre, à la place laissée par Mutu'Jeunes, tenu par l'agence qui est à 600 m. (2) Compenser la fermeture à 17 h en ouvrant une permanence en messagerie privée de 18 h à 20 h, les mardis et jeudis.
Une PESTEL complètera utilement la matrice en phase 2.
## 2.4 Concurrence
%size 9
| | Soliane Étudiants | Ma P'tite Mutu | M3V - TE
| Prix mensuel entrée de gamme | 13,40 € | 12,50 € | 11,90 €
| Instagram (abonnés) | 9 800 | 2 150 | 412
| Ton | Humour, mèmes | Très institutionnel | À construire
| Réponse en commentaire | < 2 h | 1 jour | 26 h
| Présence campus | Oui, 3 campus | Non | Non (2024)
La place à prendre : entre le copain rigolo et l'assureur en costume, personne ne fait la mutuelle qui explique.
## 2.5 Cibles
Le marché : 14 600 étudiants sur l'agglomération, 61 % logent hors du foyer familial, et au niveau national un étudiant sur trois a déjà renoncé à des soins. L'export d'audience de Meta Business Suite (juin) donne trois groupes : 18-20 ans primo-entrants (22 % des 18-34 touchés), 21-24 ans alternants ou en master (54 %), parents payeurs de 43-55 ans (24 % de l'audience totale Facebook, femmes à 7 sur 10).
%size 9
| Repère | **Inès Bourdarel**, 18 ans | **Théo Lanvaux**, 22 ans | **Parent payeur**, 47 ans
| Situation | L1 de droit, studio, boursière échelon 3 | Alternant BUT GEA, salarié d'une PME, colocation | Aide-soignante, un fils en BTS
| Ce qu'elle ou il cherche | Payer peu, comprendre ce qui est remboursé, ne pas demander à ses parents | Être couvert vite, choisir seul, garder son kiné du club | Que le fiston soit couvert pour les dents
| Ce qui bloque | Le jargon ; peur d'un engagement de 12 mois ; elle a déjà été prélevée par erreur par son opérateur | Croit que la mutuelle de l'employeur suffit ; n'appelle jamais | 
| Habitudes | TikTok le soir 21 h-23 h, Instagram stories entre deux TD, lit les avis avant d'acheter | Instagram pendant la pause de midi, YouTube, groupe WhatsApp de promo | Facebook le dimanche, groupe « parents d'étudiants 57 »
| Attente envers nous | Réponse simple en DM | Devis en 3 minutes sur mobile | Un numéro de téléphone
Un persona est un client imaginaire mais représentatif, auquel on donne un prénom, un âge, des motivations et des freins. Un quatrième profil, l'étudiant étranger, sera étudié ultérieurement.
# 3. Dispositif de rentrée
## 3.1 Où parler
Instagram d'abord : Inès et Théo y sont tous les deux, et le sticker lien mène droit au simulateur, donc à la P2. TikTok ensuite pour la P1, parce qu'un compte neuf peut y être vu par des non-abonnés et que c'est là qu'Inès passe ses soirées. Facebook est gardé pour les parents (24 % de l'audience, ce sont eux qui signent), LinkedIn pour les employeurs de Théo. Pas de Snapchat : aucun des 150 répondants de l'enquête ne s'en sert pour s'informer.
## 3.2 De quoi parler et comment
Fil rouge : « la mutuelle qui explique ». Quatre rubriques : *Décodage* (une ligne de relevé expliquée), *Petits budgets* (dents, lunettes, psy), *Dans les coulisses* (les conseillers) et *Vrai/faux*. On tutoie, on reste poli, une idée par post, pas de promesse. Les mots à faire vivre : reste à charge, tiers payant, devis, couvert, sans surprise, on t'explique. Les mots bannis : sinistre, prestation, bénéficiaire, cotisant, gratuit.
Le secteur bouge, l'IA générative comme ChatGPT fait gagner un temps précieux aux community managers dans la rédaction, à condition de vérifier ce qu'elle produit. Les modèles Canva de l'équipe seront transmis en fin de mission.
Le contenu organique est celui qui est diffusé gratuitement auprès de sa communauté ; le contenu sponsorisé bénéficie d'un budget média pour toucher une audience plus large. Les deux sont complémentaires.
## 3.3 Quand
%size 9
| Jalon | Contenu de l'étape | Échéance | Sert
| J1 | Refonte des bios + ouverture TikTok | 22 août | P1
| J2 | Série Décodage, 6 épisodes | 25 août - 12 sept. | P1, P3
| J3 | Stands RU campus sud, story en direct | 4 et 18 sept. | P1
| J4 | Campagne simulateur | 8 sept. - 10 oct. | P2
| J5 | Mois du Vrai/faux, sondages | octobre | P3
| J6 | Enquête flash n° 2 et bilan | 30 nov. | P1
Charge : 28 jours d'alternance disponibles sur la période (2 j / semaine × 14), 21 sont planifiés, 7 gardés en réserve. Une vidéo Décodage me prend 5 h, d'où 2 par semaine et pas davantage. B. Delorgne valide sous 48 h.
Exemple de quinzaine :
%size 9
| Date | Compte | Rubrique / sujet
| Lun. 25 août | Instagram | Décodage n° 1 : « c'est quoi ce ticket modérateur ? »
| Mer. 27 août | TikTok | Vrai/faux : « ma carte Vitale suffit »
| Ven. 29 août | Facebook | Parents : les lunettes de la rentrée
| Lun. 1er sept. | Instagram | Décodage n° 2 : le tiers payant
| Mer. 3 sept. | TikTok | Coulisses : Malika, conseillère campus sud
| Jeu. 4 sept. | Instagram | Stand RU, en direct
| Ven. 5 sept. | LinkedIn | Alternants : la mutuelle de l'employeur et la nôtre
**Le rendez-vous du 18 septembre.** Live Instagram de 12 h 15 à 13 h depuis le stand du RU : Malika répond aux questions posées en sticker la veille, un café offert à qui vient avec sa question écrite.
## 3.4 Stratégie d'influence et budget
Deux créateurs locaux ont été approchés :
- **@lea.en.licence** (Léa, 6 300 abonnés, 71 % de Valmorey et alentours, L3 psycho) : parle budget et angoisses d'examens, c'est exactement notre Axe A.
- **@coloc_du_57** (Yanis et Milo, 11 200 abonnés).
Les campagnes passeront par Meta Ads Manager (ceux qui ne nous cherchent pas) et Google Ads (ceux qui tapent déjà « mutuelle étudiante »).
| Poste | Détail | Montant TTC
| Meta | J2 et J4 | 1 150 €
| Google | J4 | 600 €
| **Sous-total média** | < | **1 750 €**
| Tournage | micro-cravate, lumière, 2 demi-journées de monteur | 520 €
| Campus | kakémono, cafés, 200 mémos papier | 380 €
| Créateurs | 2 × 225 € | 450 €
| **Sous-total production** | < | **1 350 €**
Les deux sous-totaux font 3 100 €, sous l'enveloppe de 3 200 € fixée par la DG. Comme elle ne bougera pas, la visibilité payante est concentrée sur cinq semaines et un rayon de 15 km autour des campus plutôt qu'étalée : à budget constant, ça fait environ 4 passages par étudiant au lieu d'un. Si une ligne déborde, ce sont les créateurs qu'on réduit à un seul.
# 4. Dashboard et retour à mi-parcours
## 4.1 Le dashboard
%size 9
| Ambition | Objectif opérationnel | KPI suivi | Départ (juin) | Cible
| P1 | Être vus sur l'agglo | Portée mensuelle 18-24 à 15 km | 6 200 | 18 000
| P1 | Faire regarder les vidéos | VU complètes / épisode | s.o. | 900
| P2 | Amener au simulateur | CTR du lien TE | 0,8 % | 1,5 %
| P2 | Convertir | Devis / CPA | 47 / s.o. | 120 / 14 € maxi
| P3 | Faire parler | Taux d'engagement Instagram | 1,9 % | à suivre
Autres indicateurs utiles en community management : le taux de rebond, la part de voix, le coût pour mille.
## 4.2 Ce qu'on a obtenu au 5 octobre (semaine 6 sur 10)
| KPI | Cible | Obtenu | Avancement
| Portée 18-24 | 18 000 / mois | 15 400 | 86 %
| VU complètes / épisode | 900 | 1 120 | 124 %
| CTR | 1,5 % | 1,7 % | atteint
| Devis | 120 | 71 | 59 % pour 60 % du temps
| CPA | 14 € | 11,60 € | atteint
La P2 est donc dans les clous malgré trois semaines bousculées : 71 devis alors que le rythme en demandait 72. Les devis viennent à 63 % d'Instagram, ce qui donne raison au choix du sticker lien. La portée de la P1 est en retrait parce que la diffusion a été suspendue du 5 au 12 septembre ; les vidéos Décodage, elles, dépassent la cible, surtout la n° 2 sur le tiers payant (1 940 VU). L'enquête flash n'est refaite qu'en novembre, je ne peux pas conclure sur les 20 %.
Il conviendra de poursuivre les efforts et d'adapter la stratégie en fonction des résultats.
# 5. Le dossier « double prélèvement »
*Scénario de l'école adapté à la M3V.* Le 4 septembre, 640 adhérents de 18 à 24 ans (anciens contrats et premiers TE) ont été prélevés deux fois (23,80 €). Premier message à 7 h 40, sous la story du stand.
## 5.1 Comment on écoute
Les mentions sont relevées à la main, avec les requêtes « Incident » de l'annexe 1 ; il existe sur le marché des logiciels comme Mention, Talkwalker ou Brandwatch. Le dispositif est gradué :
| Niveau | Ce qui déclenche | Premier geste | Délai
| Vert | Question isolée, ton neutre | Réponse en commentaire, tag « suivi » dans le tableau partagé | 4 h ouvrées
| Orange | 3 messages sur le même sujet en 24 h, ou question restée muette plus de 12 h, ou capture d'écran d'un relevé | Vérifier auprès du SAV, réponse publique courte, DM proposé | 2 h
| Rouge | Plus de 15 messages négatifs par jour, reprise par un média ou par un compte de plus de 5 000 abonnés | Message épinglé, arrêt des publications prévues | 30 min
Relevé deux fois par jour (9 h et 17 h 30), un onglet par niveau. Le dispositif sera déployé progressivement à l'ensemble des agences. Les signaux qu'on aurait dû voir : deux captures d'écran de relevés bancaires dès le 3 au soir dans un groupe de promo ; une hausse des « vous êtes joignables ? » en DM (9 le 3 septembre contre 1 ou 2 d'habitude).
## 5.2 Ce qui s'est dit
J'ai codé à la main les 214 messages reçus du 4 au 14 septembre : positifs 37, neutres 64, négatifs 113. Pic le 6 (61 messages).
!bars|Messages reçus par jour, du 4 au 14 septembre (en rouge, au-dessus de 30)
| Sujet des 113 messages négatifs | Nombre | Part | Ton dominant
| Double prélèvement, agios | 58 | 51 % | colère
| Personne ne répond | 31 | 27 % | agacement, ironie
| Espace adhérent en panne | 15 | 13 % | agacement
| Divers (prix, autre contrat) | 9 | 8 % | neutre à négatif
NSS = (37 - 113) / 214 = - 36. Autrement dit, pour un message aimable, trois hostiles ; en juillet le NSS était à + 12, la bascule est donc entièrement due à l'incident et non à l'offre. La note Trustpilot est descendue de 3,6 à 3,1 en une semaine. On notera que 27 % des reproches ne portent pas sur l'argent mais sur notre silence : c'est la partie qui dépend de la COM. La M3V veut être perçue comme proche et claire.
## 5.3 Ce qu'on a fait
Une cellule de crise est un groupe restreint qui se réunit pour décider vite ; elle comprend en général la direction, le juridique et la communication. À la M3V le CODIR réunit le DG, la DEV, la DAF et la DRH chaque mardi.
- **4 septembre, 9 h 05** - passage en orange. Vérification au SAV : confirmé, erreur du prestataire bancaire.
- **4 septembre, 11 h 20** - première réponse publique sous la story (annexe 3, réponse 1).
- **5 septembre, 8 h** - passage en rouge. Toutes les annonces Meta et Google sont coupées : continuer à dire « sans surprise » à des gens débités deux fois aurait jeté de l'huile sur le feu, et chaque clic payé aurait amené un commentaire de plus.
- **5 septembre, 12 h** - message épinglé sur les trois comptes, avec la date de remboursement (9 septembre) et le lien vers un formulaire agios.
- **6 septembre** - prise en charge des agios sur justificatif ; réponse en DM aux 31 personnes restées sans nouvelles.
- **6 septembre** - script fourni aux deux créateurs.
- **9 septembre** - remboursement effectif de 612 comptes sur 640.
- **12 septembre** - reprise des annonces.
Le ton a suivi notre règle de clarté : on dit ce qu'on sait, on dit ce qu'on ne sait pas, on donne une date.
**Règles de la page** (rappelées le 5) : pas d'insulte ni de propos discriminant, pas de numéro d'adhérent en public ; un commentaire qui enfreint ces règles est masqué puis son auteur prévenu en privé. Une critique, même sévère, n'est jamais masquée.
## 5.4 Avant / après
| Mesure | 4 - 14 sept. | 15 - 28 sept.
| Messages | 214 | 88
| Positifs / neutres / négatifs | 37 / 64 / 113 | 29 / 38 / 21
| NSS | - 36 | + 9
| Temps moyen de 1re réponse | 26 h | 9 h
| Note Trustpilot | 3,1 | 3,3
On remonte, sans retrouver le + 12 de juillet.
# 6. Plan de remédiation
Classé du plus urgent au moins urgent :
- **Action A, priorité haute - le point du lundi.** Story épinglée tant qu'il reste des comptes à rembourser (28 au 14 septembre). Texte du 15 : « Lundi, 10 h. 612 remboursés, 28 en cours car RIB changé. Si tu en fais partie, un DM et on t'appelle. Prochain point lundi 22. » Motif : 51 % des plaintes visent le prélèvement et 22 personnes ont posé deux fois la même question.
- **Action B, priorité haute - la promesse des 4 h.** Répondre en 4 h ouvrées, contre 26 h pendant l'incident, grâce à la permanence de 18 h-20 h. Motif : 27 % des négatifs nous reprochent de ne pas répondre. Suivi : temps moyen de première réponse, relevé le vendredi.
- **Action C, priorité moyenne - nouveaux visuels Facebook.** Couverture et icônes à refaire pour repartir sur une image positive.
Nous devrions constater une nette amélioration de la réputation dans les prochains mois.
# Conclusion
La mission m'a appris qu'une campagne se juge aussi aux jours où on l'éteint. TE est lancée, les devis rentrent, et le plus dur fut d'obtenir une date auprès de la DAF. Je ne suis pas sûre que mon codage des tonalités soit très scientifique, j'étais seule à coder et l'ironie m'a donné du mal. Merci à B. Delorgne, à Malika et au BDE.
# Annexe 1 - Requêtes d'écoute
Axe A : "mutuelle étudiant", "renoncer dentiste", "psy gratuit étudiant", "fin de mois" + Valmorey. Axe B : "Soliane", "ma ptite mutu", "Mutu'Jeunes", "mutuelle pas chère" + fac. Axe C : "100 % santé", "Mon soutien psy", "taxe TSA". Incident : "M3V" + (prélevé OR débité OR agios OR arnaque), "trois vallons" + remboursement. Exclusions : "M3V" + handball (un club porte le même sigle !).
# Annexe 2 - Exemples de publications
**Instagram, 25 août, carrousel 5 vues**
> Ticket modérateur : non, ce n'est pas un ticket de caisse 🧾 C'est la part que la Sécu te laisse. Sur une consultation à 30 €, ça fait 9 €. Avec nous, 0 €. Fais le test en 3 minutes ➡️ m3v-tremplin.example #ViesEtudiantes #Valmorey #MutuelleQuiExplique avec @bde.iut.valmorey
**LinkedIn, 5 septembre** (programmée, retirée le matin même)
> Vous accueillez un alternant ? Sa couverture d'entreprise et notre formule Tremplin peuvent se compléter. Malika, conseillère au campus sud, répond à vos questions cette semaine.
# Annexe 3 - Réponses envoyées
**Réponse 1** - à « Vous m'avez pris 2 fois 11,90, je suis à découvert à cause de vous bravo » :
> Bonjour Kenza, tu as raison d'être en colère : tu as bien été prélevée deux fois, c'est une erreur de notre côté. On ne connait pas encore la date exacte du remboursement, on te la donne ici demain midi au plus tard. Garde ton relevé si ta banque te compte des frais.
**Réponse 2** - à « mutuelle fantôme, 3 DM zéro réponse » :
> Bonjour Florian, trois messages sans réponse, ce n'est pas normal et on s'en excuse. Malika t'appelle aujourd'hui entre 18 h et 20 h si tu nous laisses ton numéro en privé.
**Réponse 3** - à un avis Trustpilot 1 étoile sans texte :
> Merci pour votre avis, nous en prenons bonne note.
# Sources
Enquête flash M3V (juin 2025, 150 étudiants) ; exports Meta Business Suite ; observatoire régional de la vie étudiante, édition 2024 ; cours de stratégie digitale 2e année.
"""
