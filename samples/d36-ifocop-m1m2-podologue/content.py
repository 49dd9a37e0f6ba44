"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=12 IFOCOP – Titre Community Manager – Promotion printemps 2026
!logo|
=24 **Dossier social media**
=16 Modules 1 et 2
=14 Entreprise fictive en création : **Plante & Foulée**, chaussures de sport et soin du pied (Limoges)
=12 Candidat : Yanis Delbreuil, 24 ans
=11 Rendu le 10 avril 2026
%pagebreak
=14 **Table des matières**
%toc
1|Remerciements|2
1|PARTIE 1 – STRATÉGIE SOCIAL MEDIA (M1)|3
2|1. Présentation et brief client|3
2|2. Objectifs de communication et contraintes|3
2|3. Veille|4
2|4. Benchmark concurrentiel|4
2|5. SWOT|5
2|6. Cartographie des communautés|5
2|7. Cibles et personas|6
2|8. Objectifs SMART|7
2|9. Stratégie de conversion et tunnel en trois étapes|7
2|10. Monétisation et calcul du ROI|8
2|11. Ligne éditoriale|8
2|12. Publicité et SEA|9
2|13. Ressources, budget et workflow|9
2|14. KPI et bilan de la phase de test|10
1|PARTIE 2 – CRÉATION DE CONTENUS (M2)|11
2|15. Planning éditorial|11
2|16. Charte éditoriale|12
2|17. Exemples de publications|13
2|18. Article de blog optimisé|13
2|19. Création graphique et vidéo|14
1|Conclusion|15
1|Annexes et bibliographie|15
%end
# Remerciements
Merci à toute la promo pour les relectures du mardi soir, à notre formatrice qui m'a fait recommencer trois fois mes personas, et à mon club d'athlé qui a rempli mon questionnaire sur un coin de tribune sous la pluie. Merci aussi à ma grand-mère, qui ne sait toujours pas ce qu'est un community manager mais qui a testé les semelles.
%pagebreak
# PARTIE 1 – STRATÉGIE SOCIAL MEDIA (M1)
## 1. Présentation et brief client
> Consigne du module : présentez l'entreprise, son histoire, son offre et les attentes du commanditaire.
Plante & Foulée est une boutique qui n'existe pas encore : elle ouvre le samedi 9 mai 2026 dans le quartier de la Cathédrale, à Limoges. Elle vend des chaussures de course, de marche et de salle, des chaussettes techniques et des produits de soin du pied. Au fond du magasin il y a un cabinet, ou la fondatrice, Maud Kerbrat, pédicure-podologue depuis onze ans, fait des bilans de foulée sur rendez-vous. Son associé Loïc Sardin tient la caisse et les essayages, il a fait huit ans dans une grande enseigne de sport.
Pour le montage, Maud a emprunté 85 000 € à la banque, dont 38 000 € de stock de départ et 22 000 € de travaux. C'est beaucoup pour 64 m² mais l'emplacement est bon, il y a un arrêt de trolley devant.
Le brief tient sur une page. Maud veut que les gens de Limoges sachent que la boutique existe, qu'ils comprennent qu'on n'y vend pas une chaussure sans avoir regardé le pied, et surtout elle ne veut pas qu'on fasse « comme les influenceurs running avec la montre à 700 balles ». Elle veut remplir les créneaux de bilan du mardi et du jeudi, qui sont les jours creux.
**Le positionnement.** Plante & Foulée se place entre le grand magasin de sport et le cabinet médical : une boutique de quartier où on regarde d'abord le pied, ensuite la chaussure, et en dernier la couleur. La mission que Maud répète c'est « faire bouger les gens sans qu'ils aient mal ». Les trois valeurs affichées au mur seront la patience, la franchise (on dit quand une paire ne va pas, même la plus chère) et l'accueil de tous les niveaux. L'image voulue est donc simple, rassurante, un peu drôle, jamais élitiste, et nos prix sont milieu de gamme (de 75 à 160 €) pour coller avec ce discours.
## 2. Objectifs de communication et contraintes
> Consigne du module : explicitez les objectifs de communication et déclinez-les.
Voici les trois objectifs de communication retenus avec Maud, chacun coupé en sous-objectifs :
- **Faire connaître** : être vu dans les clubs et les salles de Limoges, apparaître quand on cherche une boutique de running, faire parler de l'ouverture.
- **Faire comprendre** : montrer ce qu'est un bilan de foulée, casser l'idée que le podologue c'est pour les vieux, expliquer l'usure des semelles.
- **Faire venir** : donner envie de réserver, remplir les jours creux, transformer les essayages en ventes.
Côté contraintes, elles ont pesé sur tous mes choix. L'enveloppe pour la première année ne dépasse pas 4 200 €. Je suis seul, huit heures par semaine, le lundi et le vendredi matin, donc pas de montage compliqué ni de présence sur cinq réseaux : j'ai laissé tomber YouTube et LinkedIn pour ça. Maud ne peut être filmée qu'entre midi et deux, quand le cabinet est vide. Enfin la boutique n'a pas de site marchand avant septembre, du coup tout passe par la fiche Google et un lien de réservation.
Ce que les clients attendent, je l'ai demandé à la sortie des entraînements. Les débutants attendent qu'on ne les juge pas et qu'on parle normalement. Les coureurs réguliers attendent des avis honnêtes sur les modèles, avec les défauts. Les gens qui travaillent debout (infirmières, serveurs, caissières) attendent de ne plus avoir mal le soir, la performance ils s'en moquent. Beaucoup attendent aussi des prix affichés.
## 3. Veille
> Consigne du module : mettez en place une veille et citez vos sources.
La veille est une activité continue et organisée qui consiste à collecter, trier et diffuser des informations utiles à l'entreprise. On distingue la veille concurrentielle, sectorielle, technologique, juridique et sociétale (cours du 12 janvier).
J'ai organisé la mienne autour de trois axes. Le premier axe c'est le secteur : ce qui bouge dans la chaussure de sport et dans le soin du pied. Le second ce sont les concurrents de l'agglo, leurs publications et leurs promos. Je n'ai pas pu tout suivre au jour le jour, surtout en février, mais le système tourne :
- Feedly, avec neuf blogs et magazines rangés en deux dossiers (running, santé du pied), lu le lundi matin ;
- Google Alertes sur les noms des trois concurrents ;
- la bibliothèque publicitaire de Meta, pour voir les pubs actives des enseignes, une fois par mois ;
- le fil TikTok d'un compte créé exprès, abonné seulement à des comptes course et podologie ;
- le magazine papier *Cordon & Semelle*, que le club reçoit, et les newsletters de deux marques ;
- les avis Google des boutiques voisines, lus un par un.
Ce que j'en ai sorti pour la boutique : les chaussures à bout large montent depuis un an, et chez nos clientes qui restent debout toute la journée c'est exactement la demande, donc Maud en commande quatre modèles et on en fera un sujet dès avril. Les clubs de course du soir, sans inscription, attirent les 20-30 ans qui n'iront jamais dans un club licencié : c'est là qu'il faut aller les chercher. Et dans les avis des concurrents, le reproche qui revient est « on m'a vendu la paire sans me regarder courir » (j'en ai compté 14 sur 96), ce qui tombe pile sur la promesse de Plante & Foulée.
En France, le marché de la chaussure de sport pèserait plus de trois milliards d'euros et un quart des Français dit courir au moins une fois par mois, d'après une infographie vue dans *Cordon & Semelle*.
## 4. Benchmark concurrentiel
J'ai comparé les trois commerces qui reviennent le plus dans le questionnaire. Relevé fait à la main le 20 février.
%size 8.5
| Critère | Sportélan Limoges Nord | Le Repaire du Coureur | Podo-Confort Saint-Martial
| Réseaux actifs | Facebook, Instagram | Instagram, Strava | Facebook seulement
| Abonnés (réseau principal) | 6 300 | 2 150 | 410
| Rythme | 5 posts par semaine, tous promo | 2 par semaine | 1 par mois
| Formats | affiches catalogue | photos de course, quelques Reels | liens d'articles
| Ton | commercial, vouvoiement | entre initiés, chronos | médical
| Ce qui manque chez eux | aucun conseil | rien pour les débutants | aucune image du magasin
La place libre, c'est donc le conseil expliqué en images à des gens qui débutent ou qui ont mal. Personne ne montre de pied à l'écran.
## 5. SWOT
> Rappel de cours : le SWOT croise un diagnostic interne (forces, faiblesses) et un diagnostic externe (opportunités, menaces).
| **Forces** // – Podologue diplômée présente dans le magasin // – Reprise des vieilles paires pour recyclage // – Loïc connaît déjà une partie des coureurs | **Faiblesses** // – Aucune notoriété, zéro abonné au départ // – Pas de vente en ligne avant septembre // – Une seule personne pour les réseaux
| **Opportunités** // – Les clubs du soir sans licence, qui cherchent un point de départ en centre-ville | **Menaces** // – Sportélan refait son rayon running en juin // – Les sites qui cassent les prix // – Une profession de santé ne peut pas communiquer n'importe comment
Cette matrice montre que la boutique a de vrais atouts et que tout se jouera dans les premiers mois.
## 6. Cartographie des communautés
Pour ne pas parler dans le vide, j'ai cherché où sont déjà les gens :
- **Groupes** : « Ça court à Limoges » (Facebook, 3 800 membres), « Rando 87 » (2 600 membres), le groupe WhatsApp du club du mercredi (74 personnes).
- **Médias** : la radio étudiante Beffroi FM, le gratuit *Le P'tit Limougeaud*, le blog « Trail et Châtaigne ».
- **Influenceurs** : @lea.court.doucement (5 200 abonnés), @papa.trail87 (3 100 abonnés), @infirmiere.et.baskets (8 900 abonnés).
Les trois influenceurs ont été choisis et seront contactés en avril par message privé.
## 7. Cibles et personas
> Consigne du module : au moins trois personas complets.
Un persona est une fiche semi-fictive qui représente un client type, avec ses besoins, ses freins et ses habitudes.
J'ai fait passer un questionnaire papier à 118 personnes, à la sortie de quatre entraînements et devant deux salles de sport. Il a donné les fiches suivantes.
%landscape
%size 9
| FICHE 1 | FICHE 2 | FICHE 3
| **Inès Fontvieille**, 22 ans // Étudiante en droit, court depuis trois mois // *Ce qui la fait avancer* : tenir 5 km sans s'arrêter, se vider la tête avant les partiels, courir avec ses copines le mercredi // *Ce qui la bloque* : peur d'avoir l'air nulle en magasin, budget de 90 € pas plus // *Ses habitudes* : TikTok deux heures par jour, sauvegarde les vidéos, achète le samedi // « Je ne sais même pas si j'ai le pied plat. » | **Karim Oudjani**, 41 ans // Technicien de maintenance, prépare son deuxième marathon // *Ce qui le fait avancer* : passer sous les 3 h 45, finir sans blessure // *Ce qui le bloque* : a déjà perdu une saison à cause d'un mauvais conseil, se méfie des vendeurs // *Ses habitudes* : Strava, Instagram le soir, lit les commentaires avant le texte, compare quatre modèles // « Dis-moi les défauts d'abord. » | **Sylvie Bardoux**, 53 ans // Aide-soignante de nuit // *Ce qui la fait avancer* : finir sa garde sans avoir les pieds en feu, remarcher le dimanche avec son mari // *Ses habitudes* : Facebook au petit-déjeuner, groupe de rando, appelle plutôt que de réserver sur internet, vient avec une ordonnance // « Le sport, c'est pas trop mon truc, mais mes pieds si. »
%portrait
De ces réponses je tire quatre enseignements qui ont orienté la suite. 68 % des répondants regardent une vidéo d'essai avant d'acheter : la vidéo courte sera notre premier format. Les moins de 25 ans découvrent sur TikTok mais viennent à deux ou trois, donc les invitations seront pensées pour des groupes. Après 45 ans c'est Facebook et le téléphone qui dominent, donc chaque post Facebook affichera le numéro du cabinet. Et comme une personne sur deux n'a jamais vu un podologue, on commence par montrer le cabinet avant de parler de réservation.
## 8. Objectifs SMART
> Rappel de cours : un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini. Exemple du cours : « augmenter de 20 % le trafic du site en six mois ».
%size 8.5
| N° | Spécifique | Mesurable | Atteignable | Réaliste / pertinent | Temporel
| 1 | Faire venir des habitants de Limoges métropole sur le compte Instagram @plante.et.foulee | 1 000 abonnés | QR code en vitrine dès avril et deux clubs partenaires (420 licenciés) qui relaient | La boutique ouvre sans aucune clientèle, il faut une base locale | 31 août 2026
| 2 | Obtenir des réservations de bilan de foulée par le lien en ligne, surtout mardi et jeudi | 60 rendez-vous | Oui | Ce sont les jours creux que Maud veut remplir | avant le 30 juin 2026
| 3 | Avoir une communauté qui réagit et qui nous aime | Taux d'engagement | Réponse à tous les commentaires sous 24 h | La confiance est au centre du métier | dans les 6 mois
| 4 | Faire inscrire les clients du magasin et les visiteurs du lien en bio à la lettre mensuelle « Le pied léger » | 300 inscrits | Formulaire en caisse et bon de 5 € dès 60 € d'achat | Ne pas dépendre que d'Instagram | dès que possible
Ces objectifs sont SMART et couvrent la notoriété, l'engagement et la conversion.
## 9. Stratégie de conversion et tunnel en trois étapes
Le but de la conversion ici n'est pas de vendre sur internet (pas de site) mais de faire passer la porte. La cible numéro un est Inès, parce que les débutants n'ont encore d'habitude nulle part ; la deuxième est Sylvie, pour les créneaux de bilan en journée ; Karim vient en troisième, il est déjà bien servi ailleurs. À chacun son message : « Ici personne ne te demande ton chrono » pour Inès, « Vos pieds travaillent autant que vous, on les regarde » pour Sylvie, « On te dit d'abord ce qui ne va pas » pour Karim. Le chemin est le même pour tous : une vidéo, le lien de réservation ou le numéro, un bilan à 35 € remboursé en bon d'achat si on prend une paire.
Le parcours client se fait en trois temps :
| Étape du parcours | Ce que vit le client | Actions prévues | Support
| Découverte | tombe sur nous par hasard ou par un copain | vidéos « le pied expliqué », affichettes QR dans les salles, passage sur Beffroi FM | TikTok, Instagram, radio
| Considération | compare, hésite, lit les avis | essais filmés avec défauts, story questions-réponses de Maud, réponse aux avis Google | Instagram, fiche Google
Pour que les contenus fassent agir, j'ai gardé quelques recettes simples. Chaque vidéo dit dans les deux premières secondes à qui elle parle (« si tu as mal sous le talon… »). Un seul appel à l'action par publication, jamais deux, et toujours avec un verbe : « Réserve ton mardi », « Envoie-nous ta semelle ». Le lien de réservation est différent pour chaque réseau, et le message automatique d'Instagram change selon le mot envoyé (« marche », « course », « boulot ») pour répondre avec le bon créneau. L'accroche est toujours une question, car sur un même carrousel elle a récolté presque deux fois plus d'enregistrements que l'affirmation (41 contre 22).
Le calcul est simple : 60 bilans à l'objectif 2, c'est le nombre de créneaux libres le mardi et le jeudi en deux mois.
## 10. Monétisation et calcul du ROI
La monétisation désigne tout ce qui permet de tirer un revenu d'une audience : abonnements payants, contenus premium, masterclass, placements rémunérés. Le ROI se calcule ainsi : (gains – coûts) / coûts × 100.
Chez nous les leviers sont modestes mais ils collent au magasin. Le premier c'est le bilan à 35 €, mis en avant dans une vidéo sur trois : c'est lui qui paie le temps passé. Le deuxième est la réservation de paire par message privé, avec retrait sous 48 h, qui remplace la vente en ligne jusqu'en septembre. Le troisième est la vente de complément : chaque essai filmé finit sur la chaussette qui va avec, à 12 €, et Loïc la pose sur le comptoir le jour même. Ça suffit pour une première année, avec une clientèle de quartier.
## 11. Ligne éditoriale
Quatre thèmes reviennent toute l'année, et chacun sort d'une valeur de la boutique :
- **Le pied expliqué** (patience) : anatomie simple, usure, petits bobos, quand consulter. Répond à ceux qui ont mal.
- **L'essai honnête** (franchise) : une paire, trois défauts, deux qualités, filmés sur le trottoir. Répond à Karim.
- **Première foulée** (accueil) : les débuts de vrais clients, sans chrono. Répond à Inès.
- **Derrière le rideau** : le cabinet, les cartons, les ratés de Loïc.
Le ton est celui d'une copine qui s'y connaît : tutoiement sur Instagram et TikTok, vouvoiement sur Facebook parce que le public y est plus âgé et que Maud y reçoit ses patients. Phrases courtes, mots de tous les jours, un trait d'humour par post mais jamais sur le physique des gens. Un terme médical est toujours traduit juste après.
La vidéo courte verticale et les clubs du soir sont ce qui monte dans le secteur, on l'a vu dans la veille, alors la ligne s'appuie dessus avec un format « essai sur trottoir » et des rendez-vous du mercredi.
J'ai ensuite découpé l'audience pour savoir quoi montrer à qui :
%size 8.5
| Segment | Âge | Centres d'intérêt | Comportement | Contenus réservés | But
| Débutants | 18-28 ans | sorties entre amis, bien-être, petits budgets | scrolle le soir, enregistre, vient en groupe | « Première foulée », tutos lacets, sondages | les mettre à l'aise
| Réguliers | 30-50 ans | courses locales, matériel, données | compare, commente, fidèle si on est honnête | « L'essai honnête », fiches de modèles | gagner leur confiance
| Debout toute la journée | 40-60 ans | santé, marche du dimanche, famille | lit le matin, téléphone, demande l'avis des collègues | « Le pied expliqué », conseils après la garde | les faire venir au cabinet
## 12. Publicité et SEA
Le SEA (Search Engine Advertising) regroupe les annonces payantes des moteurs de recherche ; avec le SEO et le SMO il forme le SEM. Une campagne SEA fonctionne aux enchères sur des mots-clés.
Maud a déjà réservé un encart d'un quart de page dans *Le P'tit Limougeaud* du mois de mai (290 €, payé sur le budget travaux), il reprendra le logo et l'adresse. Pour les réseaux une ligne publicité est prévue plus bas dans le budget et Loïc a prêté sa carte bancaire pour ouvrir le compte publicitaire.
Les contenus, eux, sont pensés pour déclencher une action précise. Le jeu « Montre ta semelle » (envoyer une photo de semelle usée, gagner un bilan) passe par un formulaire et vise 120 inscriptions à la lettre entre le 4 et le 9 mai. La série « Réserve ton mardi » renvoie au lien de réservation : on en attend 25 clics par semaine et 6 rendez-vous. Le carrousel sur l'usure sert à récolter des enregistrements, avec 80 comme repère.
## 13. Ressources, budget et workflow
Les personnes : moi pour la rédaction et la vidéo, Maud qui relit tout ce qui touche à la santé, Loïc qui pose et qui filme en dépannage. Le budget de communication de la première année est le suivant :
| Poste | Montant
| Séance photo d'ouverture | 650 €
| Micro, trépied, lumière | 380 €
| Publicité Meta | 900 €
| Lots des jeux | 420 €
| Partenariat avec deux clubs | 600 €
| Soirée d'ouverture | 850 €
| Flyers et QR codes | 240 €
| **Total** | **4 040 €**
Il reste 160 € de marge sur l'enveloppe.
Pour la fabrication d'un contenu, le circuit est toujours le même :
+ idée notée dans le tableau Trello (Yanis) ;
+ script de dix lignes (Yanis) ;
+ relecture santé (Maud) ;
+ tournage entre midi et deux (Yanis et Loïc) ;
+ montage et légende (Yanis) ;
+ validation et programmation (Maud puis Yanis) ;
+ réponses aux commentaires (Yanis, Loïc le week-end).
## 14. KPI et bilan de la phase de test
> Rappel de cours : un KPI est un indicateur clé, il doit être relié à un objectif.
| Indicateur | Objectif lié | Cible | Outil
| Abonnés Instagram | n° 1 | 1 000 | Meta Business Suite
| Rendez-vous réservés en ligne | n° 2 | 60 | agenda de réservation
| Taux d'engagement | n° 3 | en hausse | Meta Business Suite
| Portée moyenne des vidéos | n° 1 | 2 500 | TikTok Studio
| Inscrits à la lettre | n° 4 | 350 | Brevo
| Avis Google | – | 40, note de 4,6 | fiche Google
Le compte Instagram et le compte TikTok ont tourné en test du 9 au 29 mars 2026, avec onze publications. Résultats : 214 abonnés, portée moyenne de 610 comptes, taux d'engagement de 3,1 %, 9 clics sur le lien, 3 bilans pré-réservés, 38 inscrits à la lettre.
!bars|Figure 1 – Vues des onze publications de la phase de test (source : Meta Business Suite et TikTok Studio, relevé du 30 mars).
Trois semaines c'est court, je sais bien qu'on ne peut pas en faire une vérité, mais on voit déjà ce qui marche et ce qui ne marche pas. Le Reel « je cours dans la boue avec des chaussures à 160 € » (publication 3) a fait 2 340 vues, parce qu'il y a un enjeu dès la première seconde et que Loïc tombe vraiment ; 62 partages, tous de gens du coin. Le carrousel « pied plat ou pas ? » (n° 8) est le plus enregistré, il se garde pour plus tard. À l'inverse les deux posts de remise (n° 5 et n° 9) n'ont pas dépassé 180 vues : l'image est une affiche, il n'y a ni visage ni pied. Et les publications du dimanche matin passent inaperçues, nos coureurs sont dehors.
Bien entendu la stratégie sera ajustée tous les trimestres en fonction des résultats obtenus.
%pagebreak
# PARTIE 2 – CRÉATION DE CONTENUS (M2)
## 15. Planning éditorial
Toutes les publications du lancement racontent la même histoire, « 28 jours pour se remettre debout » : on suit les pieds d'Inès (jouée par une amie) de la première paire jusqu'au premier 5 km. Chaque vidéo reprend là où la précédente s'arrête, les carrousels expliquent ce qu'on vient de voir, et Facebook raconte le même jour côté cabinet. Le lecteur qui arrive au milieu trouve un récap épinglé.
Rythme prévu :
| Réseau | Nombre de publications
| Instagram | 3 par semaine
| TikTok | 1 par semaine
| Facebook | 1 par semaine
| Blog et lettre | 1 par mois
Le planning est présenté page suivante, il va du 27 avril au 24 mai.
%landscape
%size 8
| Date | Heure | Réseau | Format | Thème | Sujet | Appel à l'action | Pour qui
| lun. 27/04 | 18 h 30 | Instagram | Reel 25 s | Première foulée | Jour 1 : Inès sort les vieilles baskets de sa sœur | « Tu cours avec quoi, toi ? » | Débutants
| mer. 29/04 | 7 h 30 | Facebook | Photo | Derrière le rideau | Le cabinet se monte, Maud et les cartons | Appeler pour les premiers créneaux | Debout
| ven. 01/05 | 17 h | TikTok | Vidéo 30 s | L'essai honnête | La Brume 4, trois défauts | Enregistrer | Réguliers
| lun. 04/05 | 18 h 30 | Instagram | Carrousel 6 vues | Le pied expliqué | Ta semelle parle : usure dedans, dehors, devant | Envoyer sa photo (jeu) | Tous
| mar. 05/05 | 12 h 15 | Instagram | Story sondage | Première foulée | Jour 8 : lacets serrés ou pas ? | Voter | Débutants
| mer. 06/05 | 17 h | TikTok | Vidéo 20 s | Première foulée | Jour 9 : premier club du soir | Venir mercredi prochain | Débutants
| jeu. 07/05 | 18 h 30 | Instagram | Reel 20 s | Derrière le rideau | J-2, Loïc a perdu les clés | Mettre un rappel | Tous
| ven. 08/05 | 7 h 30 | Facebook | Événement | Derrière le rideau | Ouverture demain, programme | « Je participe » | Debout
| sam. 09/05 | 10 h | Instagram | Live 20 min | Le pied expliqué | Bilan de foulée en direct pendant l'ouverture | Poser sa question | Tous
| sam. 09/05 | 19 h | Facebook | Album | Derrière le rideau | Les photos de la journée | Se retrouver et s'identifier | Tous
| mer. 20/05 | 12 h | Blog et lettre | Article | Le pied expliqué | Ampoules : cinq gestes | Lire, réserver | Tous
| ven. 22/05 | 18 h 30 | Instagram | Carrousel 5 vues | Le pied expliqué | Jour 26 : ce que Maud a vu sous les pieds d'Inès | Réserve ton mardi | Débutants
| dim. 24/05 | 20 h | TikTok | Vidéo 45 s | Première foulée | Jour 28 : le 5 km | Raconte ton premier | Débutants
%portrait
La soirée d'ouverture du samedi 9 mai, à la boutique et en direct sur Instagram à 10 h, proposera un bilan de foulée gratuit tiré au sort toutes les heures, un café et une course déguisée autour de la cathédrale.
## 16. Charte éditoriale
Une charte éditoriale est un document de référence qui permet à plusieurs rédacteurs d'écrire d'une seule voix et de garder une cohérence sur tous les supports (cours).
**Écrire.** On tutoie sur Instagram et TikTok, on vouvoie sur Facebook, conformément à la ligne. Première phrase de moins de dix mots. Une idée par post. Trois émojis au maximum, toujours en fin de ligne. On écrit « mal au pied » et pas « douleur plantaire », « paire » et pas « produit », « viens voir » et pas « n'hésitez pas ». On ne promet jamais une guérison, on ne compare pas un corps à un autre. Exemple oui : « Ta cheville te parle, viens la faire écouter. » Exemple non : « Dites adieu à vos douleurs ! »
**Voir.** Bleu nuit et orange brique, police Poppins, toujours un pied ou une semelle à l'image, fond de trottoir plutôt que fond blanc, logo en bas à droite.
**Adapter.** Sur Instagram, la légende commence par la question, le Reel est vertical avec un titre dans la zone centrale pour ne pas être coupé par la grille, cinq hashtags pas plus. Sur TikTok, texte incrusté et son tendance baissé à 15 %, légende d'une ligne, hashtag local obligatoire. Sur Facebook, on écrit plus long (quatre à huit lignes), le numéro de téléphone apparaît avant le « voir plus », le lien va en premier commentaire. La story sert uniquement aux sondages et aux questions.
**Le cadre.** Les adresses récoltées par le jeu et en caisse servent seulement à la lettre, la case n'est pas précochée, on peut se désinscrire en bas de chaque envoi et les données sont effacées au bout de deux ans sans ouverture, comme le veut le RGPD. Un client filmé signe une autorisation, on ne montre jamais un patient du cabinet sans accord écrit.
## 17. Exemples de publications
**Publication A – Instagram, carrousel du 4 mai**
| Texte : « Ta semelle est plus usée dehors que dedans ? 👟 Retourne tes baskets, là, maintenant. Usure dehors, dedans, devant : on t'explique les trois en six images. Et si tu veux savoir ce que la tienne raconte, envoie-nous sa photo en MP avec le mot SEMELLE, on tire un bilan au sort samedi avec @clubdumercredi87 👀🧡 » // #runninglimoges #foulée #chaussuresderunning #débutercourse #limoges // Visuel : six semelles photographiées sur le trottoir, flèches orange.
**Publication B – Facebook, 8 mai**
> « Demain, on ouvre ! Maud vous attend dès 9 h 30 rue de la Cathédrale, avec du café et un tabouret pour vos pieds. Vous êtes debout toute la journée ? Racontez-nous en commentaire votre pire paire de chaussures de travail : on a une idée de cadeau. Le programme et la réservation sont ici : planteetfoulee.example/ouverture »
**Publication C – TikTok, script du 1er mai**
> « La Brume 4, 149 euros. Défaut un : elle prend l'eau. Défaut deux : le lacet est trop court, regarde. Défaut trois : elle couine. Et pourtant je la garde. Devine pourquoi. » #essaihonnete #limoges
En mars, la question finale du script C avait été posée en brouillon à 30 personnes du club, 22 ont répondu sans qu'on insiste, signe que ça donne envie de causer.
## 18. Article de blog optimisé
> Rappel de cours : un article optimisé comporte des balises title et Hn, une méta-description de 155 caractères et des attributs alt sur les images.
Mots-clés retenus : ampoule pied course à pied (principal), chaussettes anti-ampoules, éviter les ampoules en courant, soin ampoule. Je ne suis pas podologue donc Maud a corrigé deux passages, j'espère que ça se lit bien quand même.
### Ampoules en course à pied : cinq gestes à prendre avant ton premier 5 km
Tu as couru vingt minutes, tu étais fier, et ce matin tu marches comme un pingouin. Une ampoule au pied en course à pied, ce n'est pas une fatalité : c'est de la chaleur, de l'humidité et un frottement au même endroit. On peut agir sur les trois.
### 1. Choisis la bonne longueur
Le pied gonfle en courant. Il faut une largeur de pouce entre ton gros orteil et le bout de la chaussure. Si tu hésites entre deux tailles, prends la plus grande et serre mieux. Essaie toujours en fin de journée, jamais le matin.
### 2. Change de chaussettes avant de changer de chaussures
Le coton garde l'eau. Des chaussettes anti-ampoules en fibres fines, sans couture sur les orteils, règlent déjà la moitié des cas que Maud voit au cabinet. Compte entre 9 et 16 euros la paire, deux paires suffisent pour débuter.
### 3. Fais le nœud du coureur
Le dernier petit trou en haut de la chaussure n'est pas une décoration. Il sert à bloquer le talon, et un talon bloqué ne frotte plus. On te montre le geste en magasin et sur notre page « Bilan de foulée ».
### 4. Prépare ta peau
Une crème grasse la veille sur les zones qui chauffent, et des ongles coupés droits. Pas de crème juste avant de partir : elle fait glisser le pied et c'est pire. Pour éviter les ampoules en courant longtemps, une bande de protection posée à sec tient mieux qu'un pansement.
### 5. Si c'est trop tard
On ne perce pas une petite ampoule qui ne fait pas mal. On lave, on protège, on laisse respirer le soir. Si elle est grosse, rouge, ou si tu es diabétique, tu n'attends pas : tu appelles un podologue ou ton médecin. Le bon soin d'une ampoule, c'est souvent celui qu'on n'a pas bricolé tout seul.
### À retenir
Une bonne longueur, une chaussette qui sèche, un talon tenu. Et si ça revient toujours au même endroit, c'est ta foulée qui parle : relis notre article « Ta semelle raconte ta vie » et réserve ton mardi.
## 19. Création graphique et vidéo
Les vidéos sont montées sur CapCut, directement depuis le téléphone : c'est le plus rapide pour couper au rythme de la voix et poser le texte, je gagne une heure par Reel. J'ai aussi pris Canva, Lightroom mobile et Notion. Le logo a été commandé par Maud à une graphiste indépendante, qui l'a dessiné sous Illustrator et livré en trois couleurs.
Sur les treize contenus du lancement il y a cinq vidéos, deux carrousels, une story à sondage, un direct, un album, une photo, un événement et un article : j'ai voulu varier pour ne pas lasser, la vidéo pour toucher du monde, le carrousel pour expliquer, la story pour faire voter, le direct pour répondre.
La boutique, elle, est engagée pour la planète : les boîtes en carton sont rendues au fournisseur, les paires usées partent au recyclage et Loïc vient à vélo.
# Conclusion
Ce dossier m'a appris à ne pas commencer par les visuels, ce que j'aurais fait il y a un an. Le brief de la cliente a été respecté dans toutes les parties. Nous ferons aussi une étude des concurrents en ligne au niveau national et un partenariat avec le semi-marathon d'automne, que Maud aimerait bien. Pour la suite, j'aimerais que la boutique continue de miser sur la vidéo et garde son humour.
# Annexes et bibliographie
## Annexe 1 – Extrait du questionnaire
Quel âge avez-vous ? Où regardez-vous avant d'acheter une paire ? Avez-vous déjà vu un podologue ? Qu'est-ce qui vous énerve dans un magasin de sport ? (118 réponses, dont 71 femmes.)
## Annexe 2 – Gabarits
| Format | Dimensions | Durée ou poids | À quoi il sert
| Reel et TikTok | 1080 × 1920 px | 20 à 45 s, sujet visible avant 2 s | toucher de nouvelles personnes
| Carrousel | 1080 × 1350 px | 5 à 6 vues, titre de 40 signes | faire enregistrer
| Story | 1080 × 1920 px, marges de 250 px en haut et en bas | 15 s | faire voter
| Photo Facebook | 1200 × 630 px | – | faire appeler
| Direct | vertical, téléphone sur trépied | 20 min, pas plus | répondre
## Annexe 3 – Rappel des objectifs chiffrés
Instagram : 1 000 abonnés fin août. Bilans : 60 avant la fin juin. Lettre : 300 inscrits.
## Bibliographie
Cours IFOCOP, modules 1 et 2, 2026. *Cordon & Semelle*, numéros de janvier à mars. Aide en ligne de Meta Business Suite et de TikTok Studio. Avis Google relevés le 20 février 2026.[^Les avis ont été lus sur les fiches publiques, sans recopier les noms.]
"""
