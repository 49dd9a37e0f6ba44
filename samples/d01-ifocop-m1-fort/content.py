"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=28 **Les Lève-Tôt**
=14 Coopérative de torréfaction – Tours
=20 **Dossier de stratégie social media**
=12 Projet individuel – module 1
=12 Noémie Le Guellec
=11 Formation Community Manager – session d'automne
=11 Dossier remis le 14 novembre 2025
%pagebreak
# Remerciements
Je remercie d'abord mes deux formatrices, qui ont relu trois versions de ce dossier sans jamais perdre patience, et mes camarades de promotion pour nos échanges du jeudi soir. Merci également aux commerçants des Halles qui ont accepté de me parler de leur clientèle entre deux cafés, et à ma sœur, qui a posé devant l'objectif un dimanche à 7 heures du matin. Ce dossier m'a pris six semaines. J'ai beaucoup appris, surtout à couper.
# Sommaire
%toc
1|Remerciements|2
1|Introduction|3
1|1. Présentation du projet|3
2|1.1 L'histoire de la coopérative|3
2|1.2 Le brief du client|3
2|1.3 Les contraintes|4
2|1.4 Plateforme de marque|4
1|2. Étude de l'environnement|4
2|2.1 Dispositif de veille|4
2|2.2 Benchmark|5
2|2.3 SWOT|5
1|3. Les cibles|6
2|3.1 Personas|6
2|3.2 Cartographie des communautés|6
2|3.3 Ce que j'en retiens|7
1|4. Objectifs SMART|7
1|5. Tunnel de conversion|8
1|6. Monétisation|8
1|7. Ligne éditoriale|9
2|7.1 Nos quatre rubriques|9
2|7.2 Calendrier éditorial du mois de mars|9
1|8. Publicité|10
1|9. Moyens et organisation|10
1|10. Indicateurs de performance|11
1|Conclusion et bilan personnel|11
1|Bibliographie|11
1|Annexes|12
%end
%pagebreak
# Introduction
En France, on boit du café tous les jours ou presque : selon la fédération professionnelle que j'ai consultée, plus de 80 % des foyers en achètent et la consommation moyenne dépasse 5 kg par personne et par an. Pourtant, dans une ville comme Tours, le café de spécialité reste un petit monde un peu fermé, avec son vocabulaire et ses habitudes. C'est cette porte que la coopérative Les Lève-Tôt veut ouvrir.
Le présent dossier propose une stratégie social media pour accompagner la naissance de cette coopérative, dont l'atelier-boutique doit ouvrir le 4 avril 2026. L'entreprise est fictive, mais je l'ai construite à partir d'entretiens avec de vrais professionnels et de mes deux ans comme serveuse dans un coffee shop. Je précise que je n'ai aucun intérêt dans le secteur, à part une consommation personnelle que mon médecin juge excessive.
# 1. Présentation du projet
## 1.1 L'histoire de la coopérative
Tout commence en 2023, dans l'arrière-salle d'une ressourcerie du quartier Velpeau. Cinq amis – une ancienne chimiste, un boulanger, deux salariés de l'insertion et une graphiste – achètent à plusieurs un petit torréfacteur d'occasion de 1 kg. Le samedi, ils grillent du café pour leurs voisins. La file d'attente commence à 6 h 45, d'où le nom. En deux ans le bouche-à-oreille amène 340 clients réguliers et trois cafés-restaurants. Le petit torréfacteur ne suffit plus.
Les fondateurs choisissent alors le statut de SCIC[^Société coopérative d'intérêt collectif : salariés, clients et collectivités peuvent y détenir des parts et y voter, selon le principe une personne égale une voix.] : salariés, buveurs de café, cafetiers et ville pourront devenir sociétaires, à 20 € la part. Le plan de financement de l'entreprise prévoit 42 000 € pour le torréfacteur de 15 kg, 18 500 € de travaux et 12 000 € de stock de café vert, soit 72 500 € financés par un prêt et par les parts. Ces sommes ne concernent pas la communication.
Le calendrier des travaux est déjà fixé : démolition en décembre, électricité en janvier (M. Aubry), pose du conduit de cheminée en février, passage de la commission de sécurité mi-mars.
## 1.2 Le brief du client
Le conseil d'administration provisoire m'a reçue deux fois. La présidente, que j'appellerai Hélène, a résumé la commande en une phrase : « On veut que les gens de Tours sachent qu'on existe, qu'ils aient envie de rentrer même s'ils ne connaissent rien au café, et qu'ils prennent une part. » Elle a insisté sur trois choses :
- remplir la boutique dès l'ouverture, parce que le loyer (1 150 € par mois) tombe de toute façon ;
- réunir 500 sociétaires avant l'été pour rassurer la banque ;
- vendre l'abonnement mensuel, qui donne de la visibilité sur les achats de café vert.
Elle ne veut pas d'une communication « de barista à moustache » : trop intimidante. Elle souhaite aussi que les producteurs soient montrés avec respect, sans misérabilisme.
J'ai gardé ces demandes sous les yeux pendant tout le travail : la boutique à remplir, les sociétaires, l'abonnement. On les retrouve dans ma stratégie, notamment dans les objectifs 1, 2 et 3 de la partie 4.
## 1.3 Les contraintes
Une stratégie qui ignore la réalité du terrain ne sert à rien. Voici donc le cadre dans lequel j'ai travaillé.
| Contrainte | Ce qu'elle impose | Conséquence sur mes choix
| Argent | Enveloppe de 6 000 € pour neuf mois, toutes dépenses comprises | Pas d'agence, pas de tournage extérieur ; la publicité est limitée à 2 400 €
| Temps | Ouverture le 4 avril 2026 non négociable ; l'équipe torréfie le mardi et le jeudi | Les tournages se font ces deux jours-là ; rien à produire le samedi, jour de vente
| Personnes | Une alternante à 3 jours par semaine et 4 heures mensuelles de la graphiste | Deux réseaux tenus correctement plutôt que cinq à moitié
| Matériel | Un smartphone récent, un micro-cravate, Canva Pro déjà payé | Formats courts filmés à la main, gabarits réutilisables
## 1.4 Plateforme de marque
Les Lève-Tôt ne cherchent pas à être les plus pointus. Leur place, c'est celle du café du matin, bon, traçable et sans chichi, grillé par des gens du quartier et possédé par ceux qui le boivent. Face aux torréfacteurs haut de gamme, la coopérative joue la simplicité ; face au supermarché, elle joue la fraîcheur et le juste prix payé au producteur.
%box 15
**Notre plateforme de marque
Mission : rendre le bon café ordinaire, dans le sens où il devrait être l'ordinaire de tous.
Valeurs : partage du pouvoir (une personne, une voix), transparence (le prix payé au producteur est imprimé sur chaque paquet), curiosité sans snobisme.
Personnalité : la voisine qui se lève tôt, drôle, un peu directe, jamais donneuse de leçons.
Promesse : « Le café qu'on partage avant que la ville se réveille. »
%end
Cette image tient parce qu'elle est vraie : les fondateurs continuent de servir eux-mêmes le samedi, et le prix du café vert est affiché au mur. Je m'en sers donc comme filtre : une publication qui ferait fuir un débutant ou qui cacherait un prix n'est pas publiée.
# 2. Étude de l'environnement
## 2.1 Dispositif de veille
La veille m'occupe une heure le lundi matin et vingt minutes le jeudi. J'ai séparé ce qui concerne le métier, ce qui concerne les concurrents et ce qui concerne les réseaux eux-mêmes.
| Axe | Sources suivies | Outil | Rythme
| Métier et filière café | Newsletter d'une revue professionnelle, site de l'association des cafés de spécialité, cours de l'arabica, blog d'un importateur nantais | Feedly | Lundi
| Concurrents | Pages Instagram et Google Business de six torréfacteurs de Touraine, leurs publicités actives | Bibliothèque publicitaire Meta, liste privée Instagram | Lundi
| Habitants et actualité locale | Quotidien régional, groupes Facebook de quartier, comptes de la ville | Google Alerts, notifications Facebook | Jeudi
| Réseaux sociaux | Blog du modérateur, comptes officiels créateurs | Feedly, newsletter | Lundi
Mots-clés suivis : « café de spécialité », « torréfacteur Tours », « SCIC alimentaire », « prix café », « coffee shop Tours ».
Trois informations remontées depuis septembre ont réellement pesé sur mes choix. D'abord, la hausse du cours de l'arabica fait beaucoup réagir les Tourangeaux dans les groupes de quartier (« 9 € le paquet, ils se moquent du monde ») : nos futurs clients attendent donc une explication du prix, ce qui tombe bien puisque la coopérative l'imprime sur le paquet. Ensuite, les vidéos de torréfaction filmées de près, sans voix, dépassent largement les autres chez les torréfacteurs suivis. Enfin, aucun acteur local ne parle aux débutants qui ont une cafetière à filtre du supermarché, alors que c'est précisément notre public du samedi.
## 2.2 Benchmark
J'ai retenu trois acteurs que nos clients citent spontanément. Les relevés datent du 20 octobre 2025.
%size 8.5
| Critère | Maison Corvelle | Grain de Loire | Café Pivoine
| Type | Torréfacteur haut de gamme, centre-ville | Coffee shop qui torréfie, étudiant | Grossiste avec boutique en ligne
| Abonnés Instagram | 8 900 | 4 350 | 1 120
| Publications par semaine | 3 | 5 et des stories quotidiennes | 1, irrégulier
| Engagement moyen | 1,8 % | 4,6 % | 0,9 %
| Ton | Expert, vouvoiement, vocabulaire de dégustation | Complice, anglicismes, mèmes | Commercial, promotions
| Formats dominants | Photos très léchées | Réels de moins de 15 secondes | Visuels de promotion
| Ce qui marche | Portraits de producteurs | Coulisses du matin | Les jours de livraison gratuite
Grain de Loire est notre vrai rival : même âge de clientèle, même humour. Par contre il ne parle jamais de prix ni de filière. Maison Corvelle impressionne mais n'explique pas. Il reste donc une place pour un compte qui explique simplement, qui montre combien touche la productrice et qui assume le réveil à 5 heures. J'en ai tiré deux décisions : publier entre 6 h 30 et 7 h 30, créneau qu'aucun des trois n'occupe, et faire du prix affiché un rendez-vous mensuel.
## 2.3 SWOT
Le cours rappelle que la matrice SWOT est un outil d'analyse stratégique qui croise les forces et les faiblesses internes d'une organisation avec les opportunités et les menaces de son environnement. Appliquée aux Lève-Tôt, elle donne ceci.
| Diagnostic de la coopérative au 1er novembre 2025 | <
| **Forces** // 340 clients réguliers déjà acquis au marché // Transparence du prix, unique à Tours // Cinq fondateurs qui passent bien à l'image // Statut coopératif, sympathie immédiate | **Faiblesses** // Notoriété faible hors du quartier Velpeau // Aucune photothèque, compte Instagram peu nourri // Une seule personne à temps partiel pour la communication
| **Opportunités** // Débutants délaissés par les concurrents // Rue piétonnisée devant la boutique en mars 2026 // Mairie qui soutient l'économie sociale | **Menaces** // Cours de l'arabica très instable // Grain de Loire ouvre une deuxième adresse // Lassitude face aux discours « responsables »
Ma lecture : il faut s'appuyer sur les 340 fidèles (ce sont eux qui feront la preuve sociale) pour sortir du quartier avant que Grain de Loire n'occupe le terrain.
# 3. Les cibles
## 3.1 Personas
Un persona est un personnage semi-fictif qui représente un groupe de clients partageant les mêmes besoins. J'ai construit les miens après 22 entretiens au marché et un questionnaire en ligne (97 réponses).
| Claire, la voisine pressée | <
| Profil | 38 ans, infirmière à domicile, deux enfants, quartier Velpeau, 2 300 € net par mois
| Ses motivations | Un café bon sans réfléchir, acheter près de chez elle, soutenir des gens qu'elle connaît
| Ses freins | Peur de passer pour une ignorante ; le prix au kilo ; pas le temps de faire la queue
| Ses usages | Instagram à 6 h 40 dans la voiture, groupe Facebook du quartier le soir ; regarde les stories sans le son
| Ce qu'elle attend de nous | Qu'on lui dise quel paquet prendre pour sa cafetière, en une phrase
| Lien avec mes objectifs | Boutique remplie (objectif 1) et abonnement (objectif 3)

| Bastien, le coopérateur convaincu | <
| Profil | 52 ans, professeur d'histoire, militant associatif, vit à Saint-Pierre-des-Corps
| Ses motivations | Posséder un bout de commerce local, voter, comprendre la filière
| Ses freins | A déjà été déçu par une épicerie participative qui a fermé ; se méfie d'Instagram
| Ses usages | Facebook tous les jours, lit les articles jusqu'au bout, commente longuement
| Ce qu'il attend de nous | Des comptes clairs, le nom des producteurs et une date d'assemblée
| Lien avec mes objectifs | Souscription de parts (objectif 2)
Le troisième profil est plus flou : Inès, étudiante de 22 ans, suit Grain de Loire, aime filmer son petit-déjeuner et découvre les lieux par TikTok. Elle cherche surtout un endroit où travailler le matin sans se ruiner. Je la garde comme cible secondaire.
## 3.2 Cartographie des communautés
Avant de vouloir créer notre communauté, j'ai regardé celles qui existent déjà, et où nous pourrions être les bienvenus.
%size 8.5
| Famille | Communauté | Taille | Ce qu'on y aime, comment on s'y comporte | Statut pour nous
| Groupes locaux | « Velpeau entre voisins » (Facebook) | 6 200 membres | Entraide, bons plans, photos du marché ; forte réaction aux prix ; actif entre 19 h et 21 h | Existant : 41 membres sont déjà clients
| ^ | « Tours zéro déchet » (Facebook) | 3 800 membres | Vrac, consigne, débats longs ; rejette la publicité déguisée | Potentiel, si on vient avec la consigne de bocaux
| Passionnés | « Filtre & V60 France » (Discord) | 2 100 membres | Recettes chiffrées, matériel ; méprise le café en capsule | Potentiel mais éloigné de notre ton
| Médias locaux | Radio associative Canal Mignonne, émission du matin | 15 000 auditeurs | Interviews conviviales, auditeurs de 35 à 60 ans | Potentiel : invitation prévue en mars
| Créatrices | @tours.a.table | 12 400 abonnés | Bonnes adresses, réels de 20 secondes, beaucoup d'enregistrements | Potentiel
| ^ | @lavelo_du_matin | 3 150 abonnés | Cyclistes lève-tôt, humour, sondages en story très suivis | Potentiel, affinité évidente avec notre nom
| Sociétaires | Liste WhatsApp du marché | 118 personnes | Lisent tout, répondent peu, viennent quand on leur demande | Existant, noyau de départ
Pour les deux créatrices, le choix n'est pas qu'une affaire de nombre : @tours.a.table touche les 25-40 ans de l'agglomération, notre cœur de clientèle de l'objectif 1 ; @lavelo_du_matin partage l'heure et l'humour des Lève-Tôt et son audience commente trois fois plus que la moyenne des comptes locaux.
## 3.3 Ce que j'en retiens
Les 97 réponses au questionnaire et l'observation des groupes donnent des résultats assez nets : 64 % des répondants ont entre 30 et 49 ans, 71 % boivent leur premier café avant 7 h 30, 58 % ont une cafetière à filtre ordinaire et 62 % regardent les vidéos sans le son. Une personne sur trois avoue ne pas oser entrer chez un torréfacteur.
| Ce que je constate | Ce que je décide
| 71 % boivent leur café avant 7 h 30 | Publier tôt, à 6 h 45, et faire du lever du jour notre signature
| 62 % regardent sans le son | Texte incrusté sur toutes les vidéos, pas de voix indispensable
| 1 sur 3 n'ose pas entrer | Une rubrique entière pour débutants, et une vendeuse nommée qui accueille
| Bastien lit jusqu'au bout | Facebook reçoit les textes longs, Instagram l'image et le court
# 4. Objectifs SMART
Un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini : c'est la règle d'or apprise en cours. Avant de les détailler, je pars des trois intentions de communication du conseil et je les découpe.
- **Faire connaître** (ce que les gens savent) : devenir visible dans toute l'agglomération. Cela se mesure par l'objectif 1 et par un palier intermédiaire de 40 000 comptes touchés par mois fin février 2026.
- **Faire aimer** (ce qu'ils ressentent) : que les débutants se sentent chez eux. Cela se mesure par l'objectif 4 et par 60 avis Google avec une note d'au moins 4,7 fin juin 2026.
- **Faire agir** (ce qu'ils font) : souscrire une part, puis s'abonner. Ce sont les objectifs 2 et 3, ceux qu'Hélène regarde en premier.
| Objectif 1 – Sortir du quartier | <
| Spécifique | Faire passer le compte Instagram des Lève-Tôt de 212 à 1 500 abonnés habitant Tours et son agglomération
| Mesurable | + 1 288 abonnés, suivis chaque lundi dans les statistiques Instagram ; 80 % situés à moins de 20 km
| Atteignable | Le compte de préfiguration a gagné 95 abonnés en octobre sans aucune animation ; Grain de Loire avait gagné 1 400 abonnés dans les cinq mois autour de son ouverture
| Réaliste et pertinent | Répond à la première demande du conseil : remplir la boutique au-delà des habitués de Velpeau
| Temporel | Du 1er décembre 2025 au 30 avril 2026

| Objectif 2 – Réunir les sociétaires | <
| Spécifique | Obtenir par Facebook et Instagram 180 demandes de souscription de parts sur le formulaire en ligne
| Mesurable | 180 formulaires complets, liens suivis par balises UTM
| Atteignable | 64 personnes ont déjà laissé leur adresse au marché ; en réunion publique, une personne sur quatre souscrit
| Réaliste et pertinent | La banque demande 500 sociétaires ; les réseaux en apporteraient un gros tiers, le reste viendra du marché et des réunions
| Temporel | Entre le 5 janvier et le 31 mai 2026
Objectif 3 : d'ici le 30 juin 2026, convaincre 120 foyers de prendre l'abonnement mensuel à 14 €, dont 70 venus des réseaux sociaux, afin que la coopérative puisse commander son café vert six mois à l'avance. C'est jouable : lors des trois dégustations d'octobre, 31 personnes sur 270 ont demandé spontanément « une formule tous les mois ».
Objectif 4 : atteindre 5 % d'engagement moyen par publication sur Instagram entre avril et juin 2026, parce qu'une communauté qui répond est la seule preuve que les débutants se sentent accueillis.
Au-delà de ces quatre objectifs, notre ambition SMART est de devenir à terme la marque de café préférée des Tourangeaux, en étant toujours plus proches d'eux.
Sur quoi reposent ces chiffres ? L'entreprise n'ayant pas encore ouvert, je n'ai que l'historique du compte de préfiguration : 212 abonnés, 9 publications, 2,9 % d'engagement moyen en octobre. Pour les souscriptions et les abonnements, aucune donnée en ligne n'existe encore.
# 5. Tunnel de conversion
Mes deux cibles prioritaires ne se convainquent pas avec la même phrase. À Claire, on dit : « Viens comme tu es, on te trouve ton café en une minute. » À Bastien : « Vingt euros, une voix, et tu sais où va l'argent. » Le parcours ci-dessous conduit la première vers la boutique puis l'abonnement, le second vers la souscription ; chaque étape a son message et son action.
%size 8.5
| Étape | Où en est la personne | Claire (boutique, abonnement) | Bastien (part sociale) | Action et mesure
| Découverte | Elle ne nous connaît pas | Réel du lever du jour sponsorisé à 5 km autour de la boutique | Article partagé dans « Velpeau entre voisins » | 8 réels entre décembre et mars ; comptes touchés
| Considération | Elle hésite, elle compare | Carrousel « quel paquet pour ta cafetière », à enregistrer | Vidéo de 3 minutes sur le prix affiché, invitation à la réunion publique | 1 carrousel par semaine ; enregistrements, clics
| Décision | Elle passe à l'acte | Bon « premier café offert » à montrer en boutique, valable 15 jours | Lien direct vers le formulaire, rappel par message la semaine suivante | Bons utilisés, formulaires complets
| Fidélité | Elle revient et en parle | Story du samedi avec les clients, parrainage | Compte rendu d'assemblée en direct | Abonnements, parrainages
Concernant les contenus eux-mêmes, chaque carrousel se termine par un bouton en image « Je le garde pour samedi » et chaque réel par une question courte. Je n'utilise jamais plus d'un appel à l'action par publication. Nous verrons à l'usage s'il faut des textes différents selon les personnes.
# 6. Monétisation
Gagner de l'argent grâce aux réseaux n'est pas un gros mot pour une coopérative, à condition que tout le monde sache où il va. J'ai étudié cinq pistes et j'en garde trois, choisies parce qu'elles financent directement les objectifs 2 et 3 et qu'elles ne coûtent presque rien à lancer.
- **La « Tournée du matin »**, abonnement mensuel à 14 € : 250 g d'un café choisi par l'équipe, plus l'accès à un direct privé avec le torréfacteur le premier mardi du mois. L'abonné entre dans la liste « amis proches » d'Instagram, où l'on montre les essais ratés.
- **L'atelier du dimanche**, 25 € pour 8 personnes, réservé d'abord aux abonnés du compte pendant 48 heures. Deux ateliers par mois représentent 400 € de recettes.
- **Les paquets à quatre mains**, séries limitées faites avec un commerçant (chocolatier, libraire) qui paie 300 € sa présence dans la série de vidéos et sur l'étiquette.
J'ai écarté l'affiliation sur du matériel et la publicité pour des tiers : elles rapporteraient peu (moins de 40 € par mois d'après mes calculs) et brouilleraient la transparence qui est notre marque de fabrique.
# 7. Ligne éditoriale
## 7.1 Nos quatre rubriques
| Rubrique | Sujet | Pourquoi elle parle à nos gens | Valeur portée
| Avant l'aube | Le quartier et l'atelier entre 5 h et 7 h | Ils sont debout, eux aussi | Proximité
| Le prix du paquet | Décomposition d'un prix, portrait de la productrice | Répond à la colère sur les tarifs | Transparence
| Zéro question bête | Conseils pour cafetière ordinaire | Lève la peur d'entrer | Curiosité sans snobisme
| On vote quoi ? | Vie de la coopérative, choix soumis aux sociétaires | Montre que la part sert à quelque chose | Partage du pouvoir
**Le ton.** On tutoie sur Instagram et on vouvoie sur Facebook, où le public est plus âgé. Phrases courtes, humour du matin, aucun mot anglais quand un mot français existe (« café filtre » et pas « brew »). On ne se moque jamais de quelqu'un qui met du sucre. Côté image : lumière naturelle rasante, mains plutôt que visages, bleu nuit et orange du lever de soleil, pas de fond blanc de studio.
**Ce qui nous distingue.** Là où les comptes du secteur parlent d'arômes et de matériel, nous parlons d'heure, de prix et de voisins. Personne à Tours ne montre l'envers du tarif d'un paquet, et personne n'occupe le petit matin.
**À qui parle-t-on ?** J'ai découpé l'audience en trois groupes, à partir du questionnaire.
%size 8.5
| Groupe | Qui | Centres d'intérêt | Habitudes en ligne | Ce qu'on lui propose
| Les pressés du quartier | 30-49 ans, actifs, moins de 2 km | Vie locale, enfants, cuisine rapide | Instagram avant 7 h, stories, sans le son | Avant l'aube, Zéro question bête ; stories du samedi
| Les engagés | 45-65 ans, toute l'agglomération | Économie sociale, politique locale, jardin | Facebook le soir, textes longs, commentaires | Le prix du paquet, On vote quoi ? ; directs d'assemblée
| Les curieux étudiants | 19-25 ans, deux campus | Petit-déjeuner, lieux où travailler, vélo | Réels, enregistrement d'adresses, le dimanche | Réels courts, bon de découverte du lundi
Pour le groupe des pressés, je vise 25 enregistrements par carrousel « Zéro question bête ». Pour les deux autres groupes je n'ai pas fixé de seuil, faute de recul.
Voici un exemple de publication Instagram (rubrique « Zéro question bête ») :
%box 14
**@lesleve_tot.coop – mardi, 6 h 45
Ta cafetière à filtre de 2009 ? Elle est très bien. ☕ Trois réglages gratuits pour un café deux fois meilleur demain matin : l'eau, la dose, le temps. Fais défiler, garde le post pour samedi et dis-nous en commentaire l'âge de ta machine !
#CaféTours #LèveTôt #CaféFiltre
%end
# 8. Publicité
La campagne payante tourne autour de l'ouverture. Elle a un seul but : faire venir et faire remplir le formulaire.
%size 8.5
| Campagne | Période | Public | Bouton | Dépense | Résultat visé
| « Le quartier se réveille » | 9 au 29 mars 2026 | 25-55 ans, rayon de 5 km | En savoir plus | 900 € | 2 600 clics vers la page d'ouverture
| « Une voix à 20 € » | 16 février au 15 mars 2026 | 40-65 ans, agglomération, intérêts économie sociale | S'inscrire | 850 € | 90 inscriptions à la réunion publique et 70 formulaires
| « Premier café offert » | 4 au 18 avril 2026 | Personnes ayant réagi aux deux autres | Télécharger le bon | 650 € | 400 bons téléchargés, 160 utilisés
Chaque annonce renvoie vers une page unique, avec un formulaire de trois champs, car j'ai constaté chez Grain de Loire qu'on perdait les gens sur la page d'accueil. Les publications sponsorisées avec @tours.a.table porteront la mention « Collaboration commerciale » dès la première ligne. Pour les autres règles publicitaires, je me référerai au guide de Meta le moment venu.
Pour le référencement payant, nous mettrons en place des annonces Google Ads cohérentes avec les campagnes sociales dans un second temps.
# 9. Moyens et organisation
## 9.1 Budget de communication
Les moyens vont d'abord à l'ouverture et aux souscriptions (les deux priorités d'Hélène), qui reçoivent à elles seules la moitié de l'enveloppe.
| Poste | Détail | Priorité | Montant
| Publicité Meta | Trois campagnes décrites en partie 8 | 1 | 2 400 €
| Créatrices locales | Deux collaborations rémunérées | 2 | 900 €
| Événement d'ouverture | Impression, gobelets, photographe une matinée | 1 | 1 100 €
| Matériel | Éclairage, trépied, second micro | 3 | 380 €
| Outils | Metricool 9 mois, Canva déjà payé | 2 | 220 €
| Graphiste | 4 heures par mois facturées à la coopérative | 2 | 720 €
| Imprévus | | | 280 €
| **Total** | < | < | **6 000 €**
Côté humain : l'alternante (3 jours) écrit, filme et répond ; Sonia, la graphiste, fournit les gabarits ; Driss, torréfacteur, valide ce qui touche au produit et donne une heure le mardi pour les tournages. Côté technique : Metricool pour programmer, un dossier partagé pour les photos, un tableau Trello pour suivre.
## 9.2 Circuit de production et planning
Une publication passe par cinq colonnes dans Trello : idée, tournage, montage, validation, programmée. Driss a 24 heures pour valider ; passé ce délai, c'est moi qui tranche.
%size 8.5
| Période | Étape | Qui | Échéance
| Décembre 2025 | Gabarits, charte du ton, banque de 60 photos | Sonia et l'alternante | 19 décembre
| ^ | Ouverture de la page Facebook, refonte du profil Instagram | Alternante | 12 décembre
| Janvier – février 2026 | Deux publications par semaine, lancement du formulaire | Alternante, Driss | 5 janvier
| ^ | Campagne « Une voix à 20 € » | Alternante | 16 février
| Mars 2026 | Campagne du quartier, visite des créatrices, radio | Alternante, Hélène | 29 mars
| Avril 2026 | Ouverture, direct de 6 h 30, bons | Toute l'équipe | 4 avril
| Mai – juin 2026 | Abonnements, atelier, point d'étape au conseil | Alternante, Hélène | 30 juin
L'ouverture elle-même sera un petit événement : le samedi 4 avril, rendez-vous à 6 h 30 devant l'atelier, en direct sur Instagram, avec l'idée d'amener 150 personnes avant 9 heures et 20 nouvelles souscriptions sur place.
# 10. Indicateurs de performance
Je suivrai ces indicateurs dans un tableau de bord mensuel, présenté au conseil le premier mercredi du mois.
| Indicateur | Objectif lié | Départ (oct. 2025) | Cible | Outil
| Abonnés Instagram | 1 | 212 | 1 500 au 30 avril | Instagram Insights
| Comptes touchés par mois | 1 | 3 900 | 40 000 | Meta Business Suite
| Formulaires de souscription | 2 | 0 | 180 au 31 mai | Google Analytics (UTM)
| Abonnements venus des réseaux | 3 | 0 | 70 au 30 juin | Logiciel de caisse
| Taux d'engagement | 4 | 2,9 % | 5 % | Metricool
| Avis Google | – | 11 | 60 | Google Business
Nous regarderons aussi le sentiment des commentaires et la qualité de la relation avec nos abonnés. L'interprétation de ces chiffres se fera après les trois premiers mois, quand ils existeront. Le retour sur investissement des campagnes sera bien sûr calculé.
# Conclusion et bilan personnel
Les Lève-Tôt ont une histoire simple et une raison d'être : c'est beaucoup plus que la moyenne des marques qu'on croise dans un fil d'actualité. Ma stratégie tient en une image, celle d'une fenêtre allumée avant les autres. Elle demande de la régularité plus que de l'argent.
Mes forces et mes faiblesses pendant ce projet : j'ai été à l'aise dans les entretiens et dans l'écriture, beaucoup moins dans les tableaux de chiffres, que j'ai recommencés quatre fois. J'ai ajusté ma méthode en cours de route, avec un planning affiché sur le frigo. Si c'était à refaire, je lancerais le questionnaire plus tôt et je parlerais plus vite aux cafetiers. Malgrés cela je suis fière du résultat.
Il resterait à rédiger un plan de crise, que je ferai dans le module suivant, et à tester LinkedIn, que j'ai laissé de côté.
# Bibliographie
- Fédération des torréfacteurs de l'Ouest, *Baromètre des usages du café*, édition 2025.
- P. Marchadier, *Petite sociologie du comptoir*, Éditions du Zinc, 2022.
- Cours « Stratégie social media », support de formation, 2025.
- Blog du modérateur, articles consultés entre septembre et novembre 2025.
# Annexes
## Annexe 1 – Questionnaire
Diffusé du 22 septembre au 12 octobre 2025 au marché et dans deux groupes Facebook ; 97 réponses exploitables. Questions : âge, quartier, heure du premier café, matériel, budget mensuel, réseaux fréquentés, ce qui vous retient d'entrer chez un torréfacteur, seriez-vous prêt à prendre une part ?
!hours|Figure 1 – Heure du premier café chez les répondants (97 réponses)
## Annexe 2 – Lexique
- **Café vert** : grain avant torréfaction.
- **Taux d'engagement** : interactions divisées par les comptes touchés.
- **KPI** : indicateur clé de performance, chiffre qui dit si l'on avance.
- **SEA** : achat d'annonces dans les résultats d'un moteur de recherche.
## Annexe 3 – Maquette du profil Instagram
!profile|Figure 2 – Maquette du profil (dessin de l'autrice)
"""
