"""Text of the dossier (fictitious optician, fictitious people), in the light markup of ``samples/_markup.py``."""

TEXT = """
!logo|
=12 Certification professionnelle — dossier écrit
=24 **Optique Belvédère**
=15 Présence sociale d'un opticien indépendant : inventaire, programmation, mesure, développement
=12 Dossier établi par Aurélien Thévenard
=11 Montreval-sur-Orne, février 2026
%pagebreak
=14 **Table des matières**
%toc
1|1. Cadre et périmètre du dossier|3
1|2. Veille et inventaire des réseaux|3
2|2.1 Dispositif de veille|3
2|2.2 Fonctionnement des cinq réseaux étudiés|4
2|2.3 Publics présents|4
1|3. La maison et son environnement|4
2|3.1 Ce qui est demandé|4
2|3.2 Matrice croisée|5
2|3.3 Publics visés|5
2|3.4 Confrères observés|5
2|3.5 Moyens disponibles|6
2|3.6 Réseaux retenus|6
1|4. Programmation|6
2|4.1 Axes|6
2|4.2 Rythme et horaires|7
2|4.3 Mois de mars 2026|8
1|5. Publications rédigées|9
1|6. Mesure et correction|10
1|7. Développement de l'audience|11
2|7.4 Étude des influenceurs nationaux|12
1|8. Modération|12
1|9. Bilan personnel|12
1|Annexes|13
%end
%pagebreak
# 1. Cadre et périmètre du dossier
Le présent dossier porte sur l'établissement Optique Belvédère, magasin d'optique indépendant implanté depuis 1987 place de la Halle, à Montreval-sur-Orne (18 400 habitants). L'établissement a été repris en 2016 par Mme Ombeline Carasso, opticienne-optométriste. Il emploie deux opticiens diplômés, une monteuse et une apprentie, Lison, dont il sera beaucoup question.
Le chiffre d'affaires de l'exercice 2025 s'est élevé à 684 000 €, réparti entre équipements progressifs (52 %), unifocaux (24 %), solaires (13 %) et lentilles (11 %). Le budget de fonctionnement du magasin (loyer, assurances, télétransmission) représente 91 000 € par an ; il n'est mentionné ici que pour situer l'ordre de grandeur.
L'histoire du lieu mérite deux lignes. Le fondateur, M. Carasso père, taillait encore des verres minéraux à la main en 1995 ; la meuleuse est exposée en vitrine et suscite davantage de questions que les montures. L'enseigne a refusé en 2019 de rejoindre un réseau national, décision prise à l'unanimité moins une voix, celle du comptable.
Les remerciements de l'auteur vont à Mme Carasso, à Lison, et au docteur Seyrac pour sa relecture des passages médicaux. Le stage s'est déroulé du 3 novembre 2025 au 27 février 2026.
La période observée s'étend de novembre 2025 à janvier 2026 ; la programmation proposée concerne mars 2026. Les données chiffrées proviennent des outils de l'établissement, sauf indication contraire portée en note.
# 2. Veille et inventaire des réseaux
## 2.1 Dispositif de veille
Une veille a été installée le 5 novembre 2025 et relevée chaque lundi de 9 h à 9 h 45. Elle suit trois directions : les évolutions des plateformes, les usages des publics de 35 à 70 ans, et le discours de la filière optique (myopie de l'enfant, offre sans reste à charge, publicité des dispositifs médicaux).
| Réseau | Source suivie | Nature et date de consultation | Motif de confiance
| Instagram | Blog officiel destiné aux créateurs | éditeur, 12 janvier 2026 | origine directe des annonces
| ^ | Lettre « Réseaux & Territoires » | presse spécialisée, n° 212 de janvier 2026 | article signé, chiffres sourcés
| Facebook | Centre d'aide Meta pour les entreprises | éditeur, 12 janvier 2026 | documentation mise à jour, datée
| TikTok | Salle de presse TikTok France | éditeur, 19 janvier 2026 | communiqués archivés
| LinkedIn | Blog d'ingénierie de LinkedIn | éditeur, 19 janvier 2026 | auteurs identifiés
| Pinterest | Rapport annuel de tendances Pinterest Predicts | éditeur, décembre 2025 | méthode décrite en fin de rapport
| Tous | Baromètre du numérique (organisme public) | enquête, édition 2025 | échantillon et marge publiés
Trois outils ont été employés : Feedly pour les blogs, une alerte sur les expressions « opticien indépendant », « myopie enfant » et « 100 % santé optique », et un tableur partagé où chaque information est recoupée par une deuxième source avant d'être retenue[^Deux informations ont été écartées faute de recoupement, dont une rumeur sur la disparition des mots-dièse.].
## 2.2 Fonctionnement des cinq réseaux étudiés
| Réseau | Fonctions utiles au magasin | Ce que l'algorithme a changé | Tendance relevée
| Instagram | Reels, carrousels, stories à questions, bouton de réservation | partages en message privé pesés plus lourd que les mentions « j'aime » depuis 2025 | carrousels longs, coulisses de métier
| Facebook | événements, groupes, messagerie, avis | fil ouvert aux comptes non suivis, toute vidéo devenue Reel | groupes de communes très actifs
| TikTok | vidéo courte ou de plus d'une minute, réponses en vidéo | durée de visionnage complète favorisée ; recherche interne en hausse | « apprends avec moi » par des professionnels
| LinkedIn | articles, documents à feuilleter, page vitrine | conversations entre pairs favorisées, liens sortants pénalisés | récits d'apprentis
| Pinterest | épingles, tableaux, lien direct vers le site | durée de vie de plusieurs mois, lecture de l'image | « quelle forme pour mon visage »
L'ensemble montre que la vidéo courte s'est imposée sur quatre réseaux sur cinq, mais que les contenus qui durent restent les carrousels et les épingles.
## 2.3 Publics présents
| Réseau | Âges dominants | Femmes / hommes | Habitudes et centres d'intérêt | Codes
| Instagram | 25-44 ans | 56 / 44 | mode, décoration, consultation à la pause et le soir | visuel soigné, story spontanée
| Facebook | 40-69 ans | 54 / 46 | vie locale, bons plans, lecture matinale | entraide, tutoiement rare
| TikTok | 15-29 ans | non relevé | divertissement, tutoriels, sessions longues en soirée | humour, coupe rapide
| LinkedIn | 28-55 ans | non relevé | carrière, recrutement, aux heures de bureau | vouvoiement, récit professionnel
| Pinterest | 25-54 ans | 70 / 30 | projets, achats préparés, dimanche | image verticale, mot-clé
La répartition par sexe n'a pu être établie pour deux réseaux, les sources consultées se contredisant. En France, près de huit internautes sur dix se connectent chaque jour à un réseau social et trois Français sur quatre portent des lunettes ; ces ordres de grandeur ne constituent pas des cibles pour le magasin.
# 3. La maison et son environnement
## 3.1 Ce qui est demandé
Un entretien d'une heure et demie a été conduit avec Mme Carasso le 6 novembre. Trois besoins ont été exprimés et classés : remplir l'agenda des bilans visuels, dont un créneau sur trois reste vide ; être reconnu pour le conseil et non pour la remise ; faciliter l'embauche d'un opticien en septembre.
Il a été convenu, en premier lieu, de porter de 22 à 45 par mois, d'ici au 30 juin 2026, le nombre de bilans visuels pris depuis les réseaux, ce que permettent le bouton de réservation installé en décembre et les seize créneaux libres relevés chaque semaine, afin de combler l'agenda.
En deuxième lieu, le taux d'engagement moyen du compte Instagram devra passer de 2,3 % en janvier à 4 % au 31 mai 2026, grâce à deux Reels hebdomadaires confiés à Lison, pour que la maison soit identifiée par ses conseils plutôt que par ses prix.
En troisième lieu, Mme Carasso souhaite recueillir soixante nouveaux avis Google avant la fin de l'année.
Un objectif SMART est un objectif spécifique, mesurable, atteignable, réaliste et temporellement défini ; le rappel figure dans tous les supports de cours et n'appelle pas de commentaire.
## 3.2 Matrice croisée
| Appuis de la maison | Fragilités de la maison | Vents favorables | Vents contraires
| Sous la main de l'équipe | < | Hors de la main de l'équipe | <
| Optométriste présente cinq jours sur sept | Un seul compte alimenté régulièrement | Dépistage de la myopie scolaire annoncé par l'agglomération | Ouverture d'une chaîne à bas prix en zone commerciale
| Atelier de montage sur place, réparation en une heure | Photographies disparates, sans règle | Délai de cinq mois chez les ophtalmologistes du secteur | Vente de montures en ligne avec essayage virtuel
| Note moyenne de 4,8 sur 96 avis | Aucune relance après achat | Fermeture du confrère de Saint-Loup | Durcissement attendu des règles de publicité en santé
De la rencontre du premier appui et du deuxième vent favorable est née la priorité donnée au bilan visuel. La fragilité des photographies a conduit aux règles du chapitre 5. Le durcissement des règles de publicité a fait écarter tout message comparatif.
## 3.3 Publics visés
Six clients ont été interrogés au comptoir entre le 10 et le 21 novembre. Deux portraits en ont été tirés, auxquels s'ajoute un candidat fictif au poste d'opticien.
**Entretien avec Béatrice, 52 ans, secrétaire de mairie**
> — Qu'est-ce qui vous amène ? — Je tends les bras pour lire le menu, voilà. Je veux voir net sans changer de lunettes dix fois par jour. — Qu'est-ce qui vous retient ? — La peur de ne pas m'habituer aux progressifs, et le prix qu'on annonce à la fin. — Où vous informez-vous ? — Le groupe Facebook de Montreval, le matin avec le café, et les avis.
| | Yanis | Clémence
| Âge et situation | 34 ans, père de deux enfants, technicien de maintenance | 27 ans, opticienne salariée en galerie marchande
| Ce qu'il ou elle cherche | que la myopie de sa fille de 8 ans n'augmente plus | un poste où l'on prend le temps d'examiner
| Ce qui l'arrête | cinq mois d'attente chez le spécialiste, informations contraires | crainte de perdre en salaire, éloignement
| Comment on le ou la rencontre | Instagram de 20 h à 22 h, Reels et stories | LinkedIn le mardi et le jeudi à midi
Béatrice attend d'être rassurée : son attente fonde l'axe « Voir sans crainte ». Yanis attend une explication : elle fonde l'axe « Les yeux des enfants ».
## 3.4 Confrères observés
Trois confrères ont été suivis pendant quatre semaines. Le relevé a été fait le vendredi, à la main.
| Critère | Lunetterie du Pont | Chaîne Optivia (zone commerciale) | Atelier Monocle
| Réseaux tenus | Facebook | Facebook, Instagram, TikTok | Instagram, Pinterest
| Abonnés (compte principal) | 840 | 5 600 (page nationale relayée) | 3 900
| Publications par semaine | 1 | 7 | 4
| Engagement moyen | 1,1 % | 0,4 % | 5,2 %
| Sujet dominant | fermetures, horaires | remises | création, portraits de clients
| Réponses aux commentaires | rares | automatiques | personnelles, sous 12 h
La chaîne publie beaucoup et n'échange pas ; Atelier Monocle obtient treize fois son engagement avec des portraits. Aucun des trois n'explique la santé visuelle, espace que l'établissement peut occuper sans dépense. Atelier Monocle a par ailleurs déclaré à la presse locale vouloir atteindre 6 000 abonnés et 400 ventes en ligne d'ici décembre, pour un budget publicitaire de 12 000 €.
## 3.5 Moyens disponibles
| Nature | Détail | Coût de mars à mai 2026
| Humains | Lison, six heures par semaine ; Mme Carasso, une heure de relecture ; un renfort photo | 360 €
| Techniques | téléphone, trépied et lampe (achetés), Canva Pro | 36 €
| Publicité | deux campagnes Meta | 300 €
| ^ | Relais locaux (montures prêtées, impressions) | 180 €
| Sous-total publicité et relais | < | 480 €
| **Total** | < | **876 €**
Le plafond fixé par Mme Carasso est de 900 €. L'écart de 24 € est gardé en réserve[^Le salaire de Lison n'est pas compté, il relève du contrat d'apprentissage.].
## 3.6 Réseaux retenus
Instagram est retenu parce que Yanis et les parents de 30 à 44 ans s'y trouvent le soir et que la réservation s'y fait en deux gestes. Facebook est retenu parce que les porteurs de progressifs, moitié du chiffre d'affaires, lisent le groupe communal chaque matin. LinkedIn est retenu pour le seul recrutement. Pinterest est retenu pour les montures, la recherche « forme du visage » menant droit au site.
TikTok est écarté : son public de moins de 30 ans ne correspond à aucun des trois besoins, et la présence d'un dispositif médical dans une vidéo humoristique ferait courir un risque.
# 4. Programmation
## 4.1 Axes
| Axe | De quoi l'on parle | À quoi il sert
| A. Voir sans crainte | adaptation aux progressifs, prix expliqués, essai à domicile | lever les freins avant le bilan (premier but)
| B. Les yeux des enfants | myopie, écrans, dépistage | amener les parents au bilan (premier but)
| C. Gestes d'atelier | meulage, réparation, la machine de 1987 | engager la communauté par le métier (deuxième but)
| D. La maison | équipe, apprentissage, vie de la place | attirer un opticien, rendre proche
## 4.2 Rythme et horaires
Les statistiques du compte Instagram montrent un pic de connexion des abonnés de 20 h à 21 h 30 en semaine ; deux Reels par semaine y paraîtront donc à 20 h 15, le mardi et le jeudi. Sur Facebook, 61 % des lectures ont lieu entre 7 h et 9 h : la publication est fixée à 7 h 30, le mercredi et le samedi. LinkedIn sera alimenté un jeudi sur deux à 12 h 15, heure à laquelle les professionnels interrogés disent ouvrir l'application. Pour Pinterest, cinq épingles seront déposées le dimanche à 17 h, moment de préparation des achats selon le rapport cité en 2.1.
%landscape
## 4.3 Mois de mars 2026
%size 8.5
| Semaine | Mardi 20 h 15 — Instagram | Mercredi 7 h 30 — Facebook | Jeudi | Samedi 7 h 30 — Facebook
| 2 au 8 mars | 3 : Reel « Trois minutes avec un progressif » (axe A) | 4 : photo et texte, « Un prix, ligne par ligne » (axe A) | 5 : Instagram 20 h 15, Reel « La machine de 1987 » (axe C) | 7 : album de la place un jour de marché (axe D)
| 9 au 15 mars | 10 : Reel « À quelle distance lit votre enfant ? » (axe B) | 11 : question aux habitants, « Qui tend les bras ? » (axe A) | 12 : Instagram, Reel réparation en une heure (axe C) // LinkedIn 12 h 15, récit de Lison (axe D) | 14 : affiche du dépistage du 21 (axe B)
| 16 au 22 mars | 17 : carrousel 6 vues « Écrans, ce qui est établi » (axe B) | 18 : lien vers la réservation, deux créneaux (axe A) | 19 : Instagram, story à questions avec Mme Carasso (axe B) | 21 : direct depuis la salle des fêtes (axe B)
| 23 au 29 mars | 24 : Reel « Le bilan en 40 secondes » (axe A) | 25 : portrait de client, avec son accord (axe A) | 26 : Instagram, Reel meulage (axe C) // LinkedIn 12 h 15, annonce du poste (axe D) | 28 : coulisses du rangement de stock (axe D)
| 30 et 31 mars | 31 : carrousel bilan du mois (axe D) | — | — | —
%portrait
Ce tableau est tenu dans une feuille partagée ; Lison prépare le vendredi, Mme Carasso valide le lundi avant midi. La journée de dépistage du samedi 21 mars, de 10 h à 16 h à la salle des fêtes, en constitue le temps fort : annonce par un événement Facebook, vingt bilans attendus sur place, direct commenté à 11 h.
| Étape de préparation du dépistage | Échéance | Qui
| Accord de la mairie pour la salle | 27 février | Mme Carasso
| Affiche et événement en ligne | 13 mars | Lison
| Matériel testé, consentements imprimés | 19 mars | la monteuse
| Direct et réponses | 21 mars | Lison, Mme Carasso
| Remerciements et relance | 24 mars | A. Thévenard
# 5. Publications rédigées
## 5.1 Règles d'écriture et d'image
La maison vouvoie, explique et ne promet pas. Une phrase porte une idée. Les mots « remise », « imbattable » et « miracle » ne sont pas employés. « Votre correction a le droit de prendre son temps » est conforme ; « Venez vite, stock limité » ne l'est pas. Les images sont prises de jour, à gauche de la vitrine, avec le bleu ardoise (#2F4858) et le laiton (#B08D57) de l'enseigne. Trois formats sont admis : Reel de moins de 45 secondes, carrousel de six vues, photo accompagnée d'un texte de 600 signes au plus. La mention « dispositif médical, produit de santé réglementé » figure dès qu'un verre correcteur est montré.
Toute image reçoit une description pour les lecteurs d'écran, toute vidéo un sous-titrage relu, et les mots-dièse portent une majuscule à chaque mot. L'écriture évite le masculin seul par des tournures neutres (« l'équipe », « les personnes myopes ») plutôt que par le point médian, que les synthèses vocales lisent mal.
## 5.2 Instagram, mardi 10 mars
> 👓 Votre enfant lit à moins de 30 cm ? Ce n'est peut-être pas une habitude, c'est peut-être un signe. En 40 secondes, Ombeline vous montre le test de la règle. Merci à @ecole.les.tilleuls pour l'accueil. Un doute ? Le bouton « Réserver » est sous notre nom. #MyopieEnfant #MontrevalSurOrne #OpticienIndependant
Média : Reel de 40 secondes, sous-titré. Description : une fillette pose un livre contre une règle de bois, l'opticienne compte les centimètres.
## 5.3 Facebook, mercredi 11 mars
> Qui, à table, tend les bras pour lire le menu ? 🍽️ Levez la main, personne ne juge. Passé 45 ans, l'œil accommode moins : c'est banal, et cela se corrige. Racontez-nous votre pire astuce en commentaire, la meilleure sera illustrée par Lison. Pour un bilan, deux créneaux restent jeudi : www.optique-belvedere.example/bilan
Média : photographie d'une carte de restaurant tenue à bout de bras, texte de remplacement rédigé.
## 5.4 LinkedIn, jeudi 12 mars
> « Le premier verre que j'ai monté, je l'ai cassé. » Lison est apprentie chez nous depuis dix-huit mois. Elle raconte ce qu'on apprend dans une maison où l'on dispose de quarante minutes par client. En septembre, une place d'opticien ou d'opticienne se libère. Parlons-en : écrivez à @Optique Belvédère. #Optique #Apprentissage
Média : document à feuilleter de cinq pages, photographies d'atelier.
Le texte de l'épingle Pinterest sera rédigé lorsque les montures de printemps auront été livrées.
# 6. Mesure et correction
## 6.1 Indicateurs choisis
| Indicateur | Pourquoi lui | Départ (janvier 2026) | Cible et date | Outil
| Bilans pris depuis les réseaux | mesure le premier but | 22 par mois | 45 par mois au 30 juin 2026 | agenda en ligne
| Taux d'engagement Instagram | mesure le deuxième but | 2,3 % | 4 % au 31 mai 2026 | Instagram Insights
| Portée mensuelle Facebook | vérifie que le groupe communal relaie | 5 200 | 10 000 au 30 avril 2026 | Meta Business Suite
| Délai moyen de réponse | condition de la réservation | 6 h | 3 h au 31 mars 2026 | Meta Business Suite
| Taux d'ouverture de la lettre aux fournisseurs | suivi par habitude du magasin | 31 % | 35 % au 31 mars 2026 | outil d'envoi
## 6.2 Trois mois relevés
| Indicateur | Nov. 2025 | Déc. 2025 | Janv. 2026 | Lecture
| Abonnés Instagram | 1 180 | 1 246 | 1 351 | progression de 14 % en deux mois, tirée par les vidéos d'atelier
| Taux d'engagement Instagram | 2,1 % | 2,6 % | 2,3 % | repli de janvier : quatre affiches de soldes, contraires aux règles du 5.1
| Bilans pris depuis les réseaux | 14 | 17 | 22 | effet du bouton posé le 9 décembre, encore loin de la cible
| Portée mensuelle Facebook | 6 400 | 9 100 | 5 200 | le pic tient à la collecte de vieilles lunettes, non reconduite
| Délai moyen de réponse | 19 h | 11 h | 6 h | astreinte de Lison le matin, manque le samedi après-midi
!courbe|Figure 1 — Bilans pris depuis les réseaux, par mois
L'engagement ne suit pas les abonnés : la communauté s'étend, mais les contenus de prix ne la font pas parler. La portée de Facebook dépend d'opérations isolées, ce qui est une faiblesse.
## 6.3 Ce qui sera corrigé
| Tâche | Responsable | Délai | Résultat attendu
| Retirer les affiches de prix, leur substituer l'axe A | Lison | 2 mars | retour à 2,6 % d'engagement
| Installer une réponse du samedi et un renvoi vers l'agenda | Mme Carasso | 7 mars | délai sous 4 h
| Reprendre la collecte de lunettes chaque trimestre | la monteuse | 15 avril | portée supérieure à 9 000
| Ajouter le bouton « Réserver » aux Reels sponsorisés | A. Thévenard | 9 mars | 30 bilans en mars
Ces corrections découlent toutes d'un écart relevé au 6.2 ; aucune n'a été proposée pour elle-même.
# 7. Développement de l'audience
## 7.1 Fonctions choisies
La publicité Meta est retenue pour le bilan visuel, car la portée naturelle de la page ne dépasse pas 9 % des abonnés et le rayon utile est de 15 km. Le relais par des comptes locaux est préféré aux créateurs nationaux, le magasin ne pouvant recevoir que des habitants du canton. Le programme d'ambassadeurs est retenu parce que la moitié des nouveaux clients déclarent venir sur recommandation.
## 7.2 Plan par fonction
| Fonction | But | Audience | Budget | Manière de faire
| Publicité Meta | 40 bilans de mars à mai | 30-60 ans, 15 km, parents et porteurs de lunettes | 300 € | deux vidéos opposées pendant 5 jours, la meilleure gardée 20 jours
| Relais locaux | 8 000 habitants touchés | abonnés de trois comptes du canton | 120 € | monture prêtée un mois, deux stories avec mention du partenariat, lien suivi
| Ambassadeurs | 12 bilans par parrainage | clients équipés depuis moins d'un an | 60 € | à définir avec Mme Carasso
Relais pressentis : @montreval.en.famille (4 100 abonnés, dont 71 % à moins de 20 km), retenu pour les parents ; @la.halle.gourmande (2 700 abonnés, commerçante voisine), retenue pour son public de 45 ans et plus ; @trail.orne (1 900 abonnés, sportifs), retenu pour les solaires à la vue.
La publicité porte la mention « sponsorisé », et chaque relais signe une page rappelant l'obligation d'annoncer le partenariat et l'interdiction de tout propos médical.
## 7.3 Premiers résultats
Un essai a été conduit du 12 au 31 janvier : 240 € de publicité et 180 € de montures prêtées, soit 420 € engagés. Le compte a gagné 105 abonnés dans le mois, dont 68 % habitent à moins de 20 km et 57 % ont entre 30 et 55 ans, contre 41 % en novembre ; l'abonné local a donc coûté 5,88 €. Onze équipements ont été vendus après un bilan issu de l'essai, pour une marge moyenne de 95 €.
Le gain net s'élève à 1 045 − 420 = 625 €, soit un retour de 149 % sur la somme engagée. Le résultat doit être lu avec prudence : trois clients seraient sans doute venus sans publicité, ce qui ramènerait le retour à 81 %.
Au vu de ces chiffres, la part des montures prêtées est réduite d'un tiers et l'enveloppe publicitaire est portée de 240 à 300 €, la vidéo des enfants remplaçant celle des solaires, quatre fois plus chère au bilan obtenu.
## 7.4 Étude des influenceurs nationaux
Une étude des créateurs spécialisés en santé visuelle sera présentée lors de la soutenance.
# 8. Modération
## 8.1 Règles
Les règles affichées sur la page tiennent en quatre lignes : aucune donnée de santé en public, aucune attaque nominative, aucune publicité tierce, réponse sous 24 heures ouvrées. Elles renvoient aux conditions d'utilisation de chaque réseau. Une critique, même sévère, n'est jamais supprimée.
## 8.2 Cinq commentaires reçus
%size 9
| N° | Commentaire | Décision | Motif
| 1 | « 640 € pour deux verres, vous vous moquez du monde. » — Facebook | laisser, répondre en public puis en privé | critique recevable, sans injure
| ^ | Réponse publiée : « Bonjour, une telle somme mérite une explication. Votre devis distingue monture, verres et options ; nous vous proposons de le relire ensemble, et l'offre sans reste à charge vous sera présentée. Écrivez-nous en message. » | < | <
| 2 | « Ma fille a -3,5 à l'œil gauche et prend de l'atropine, c'est normal ? » — Instagram | masquer, répondre en privé | donnée de santé d'une mineure, conseil médical
| ^ | Réponse publiée : « Bonjour, pour protéger votre fille nous avons masqué votre message et vous écrivons en privé. Seul son médecin peut se prononcer sur le traitement. » | < | <
| 3 | « Gagnez 500 € par jour, lien dans mon profil » — Instagram | supprimer, signaler, bloquer | escroquerie, contraire aux conditions du réseau
| 4 | « La vendeuse rousse est une incapable. » — Facebook | masquer, avertir l'auteur | attaque contre une personne reconnaissable
| ^ | Réponse publiée : « Bonjour, nous entendons votre mécontentement et voulons le réparer. Notre page n'accepte pas les attaques contre une personne : dites-nous plutôt ce qui s'est passé, Mme Carasso vous rappelle aujourd'hui. » | < | <
| 5 | « Réparation en une heure, et avec le sourire, merci ! » — Google | laisser, remercier | avis favorable
| ^ | Réponse publiée : « Merci à vous ! La monteuse a lu votre message à voix haute, la machine de 1987 aussi. À bientôt place de la Halle. » | < | <
Le ton reste celui du 5.1. L'humour n'est employé que lorsque la personne est satisfaite.
# 9. Bilan personnel
L'auteur exerçait auparavant dans l'assurance, où tout message passait par trois services. Il a fallu apprendre à publier le soir même, et à renoncer à la phrase parfaite. La principale difficulté a été d'obtenir de chacun qu'il note l'origine des rendez-vous ; un pense-bête collé sur l'écran y a pourvu mieux que toutes les réunions.
Trois regrets sont consignés. Les avis Google n'ont pas été suivis avec méthode. Le coût en temps n'a pas été relevé. La portée du direct n'est qu'espérée.
Dans une mission antérieure pour une mutuelle, l'auteur avait établi un plan de six actions avec responsables, échéances et 15 000 € de budget ; l'expérience a servi, mais le plan n'a aucun rapport avec le magasin.
# Annexes
## Annexe 1 — Notions rappelées
Une matrice SWOT comporte quatre cadrans, les deux premiers internes, les deux derniers externes. Un persona est un personnage fictif doté d'un prénom, d'un âge, d'objectifs et de freins, qui représente un groupe de clients. Le retour sur investissement est le rapport du gain net à la dépense. Une bonne ligne éditoriale précise le ton, les formats et les sujets.
## Annexe 2 — Extrait de la grille d'entretien
+ Depuis quand portez-vous une correction ?
+ Qu'est-ce qui vous a fait choisir ce magasin ?
+ Quels réseaux avez-vous ouverts hier ?
+ Qu'est-ce qui vous ferait prendre rendez-vous sans téléphoner ?
## Annexe 3 — Sources
- Baromètre du numérique, édition 2025, organisme public.
- Pinterest Predicts, décembre 2025.
- Code de la santé publique, partie relative à la publicité des dispositifs médicaux.
- Lettre « Réseaux & Territoires », n° 212.
- Notes de cours, module « animer une communauté », automne 2025.
"""
