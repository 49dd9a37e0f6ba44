"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Bille & Copeau**
=14 Réseaux sociaux d'un atelier de jouets en bois
=12 Dossier écrit et réponses aux commentaires
=12 Capucine Ferrazza – novembre 2025
%pagebreak
%toc
1|Avant-propos|2
1|1. La structure et sa demande|2
2|1.1 Nos moyens|3
2|1.2 Étude des concurrents|3
1|2. Ma veille|3
1|3. Inventaire de cinq réseaux sociaux|3
1|4. Les réseaux retenus|4
1|5. Les contenus|5
2|5.1 Calendrier éditorial de novembre|6
2|5.2 Exemples de publications|7
1|6. Indicateurs et résultats|7
2|6.3 Plan d'action correctif|8
1|7. Développer la communauté|9
1|8. Répondre aux commentaires|9
1|Conclusion et annexes|10
%end
# Avant-propos
Je suis arrivée chez Bille & Copeau par une porte de garage. Je livrais des repas à vélo pour payer ma formation, et un vieux monsieur couvert de sciure m'a proposé d'attendre la fin de l'averse à l'intérieur. Il y avait des toupies partout, jusque dans l'évier. C'était M. Armand Verguet, le fondateur. Il m'a demandé si je savais « faire Internet ». J'ai dit oui, ce qui était un mensonge à l'époque.
Ce dossier raconte ce que j'ai fait ensuite. L'entreprise et les personnes portent d'autres noms et j'ai arrondi les chiffres avec l'accord de la famille. Merci à eux, à ma formatrice Aïcha pour sa patience, et à mes deux colocataires qui ont servi de cobayes pour les photos.
# 1. La structure et sa demande
L'atelier a été créé en 1962 dans un village du Haut-Jura, entre une scierie et une fromagerie. Il a fabriqué des quilles, puis des boites à musique, puis, dans les années quatre-vingt, des figurines pour une grande marque qui est partie du jour au lendemain vers l'Asie. M. Verguet a licencié onze personnes en 1987 et il en parle encore à voix basse. Sa petite-fille Margot, ébéniste, a repris en 2019. Ils sont cinq aujourd'hui, et produisent environ 14 000 pièces par an, du hochet au petit train, en hêtre et en épicéa du massif.
En 2024, le chiffre d'affaires était de 312 000 €. Les charges se répartissent entre 118 000 € de salaires, 64 000 € de bois et de peinture, 21 000 € d'énergie et 9 500 € de contrôles de sécurité. Margot doit aussi remplacer la dégauchisseuse, un devis de 17 800 €.
On vend aujourd'hui à 80 % par des boutiques et seulement 20 % par notre site. Or deux grosses boutiques ferment en janvier. **La demande de Margot est donc claire : que des familles et des grands-parents viennent acheter directement sur le site, et qu'elles nous connaissent avant Noël.** Elle veut passer de 20 à 30 % de ventes directes avant la fin de l'année 2026.
Le jouet en bois représente autour de 5 % du marché français du jouet, qui pèse plus de 4 milliards d'euros, et 54 % des achats se font sur les deux derniers mois de l'année. Un enfant reçoit en moyenne une quinzaine de jouets par an.
La communauté que nous visons se compose de parents de 28 à 42 ans avec un enfant de moins de six ans, attentifs à la matière et à l'origine, et de grands-parents de 58 à 72 ans qui veulent offrir quelque chose qui se garde. Nous pensons aussi aux éducatrices de jeunes enfants, qui achètent par lots, mais plus tard.
## 1.1 Nos moyens
| Ce que nous avons | Détail
| Du temps | Moi, en alternance, deux jours par semaine ; Margot une heure le vendredi
| De l'argent | 900 € pour l'année, dont 240 € déjà pris par l'outil de programmation
| Du matériel | Un téléphone récent, un trépied, une boite à lumière bricolée par M. Verguet avec une caisse à toupies
## 1.2 Étude des concurrents
Une analyse des concurrents permet de se positionner, d'identifier les bonnes pratiques et de repérer un avantage différenciant. Nous analyserons en détail trois fabricants français et une marque allemande au premier trimestre 2026, lorsque la saison sera passée.
# 2. Ma veille
Je bloque le lundi de 9 h à 10 h. Au début je lisais des articles qui recopiaient d'autres articles. Ma formatrice m'a appris à remonter à la source et à regarder la date. Je n'ai gardé que des pages signées, publiées il y a moins d'un an, et j'ai vérifié chaque information dans deux endroits.
| Réseau | Où je lis | Date de la page lue | Comment j'ai vérifié
| Instagram | Blog officiel d'Instagram et vidéos du compte de son directeur | 3 septembre 2025 | Testé sur notre compte le 8 septembre
| Facebook | Centre d'aide de Meta pour les entreprises ; lettre d'une agence lyonnaise signée par son autrice | 16 septembre 2025 | Les deux disent la même chose
| Pinterest | Rapport annuel « tendances » de Pinterest, site pour les professionnels | 12 décembre 2024 et 22 août 2025 | Recherche refaite dans l'outil de tendances
| TikTok | Salle de presse de TikTok ; enquête d'un quotidien national | 27 juin 2025 | Chiffre retrouvé dans le rapport européen de transparence
| YouTube | Blog des créateurs de YouTube ; étude annuelle d'un institut public sur les écrans | 30 mai 2025 | Croisé avec nos statistiques de chaine
J'ai aussi une alerte sur « jouet en bois » et une sur « norme jouet », cette dernière est plus triste qu'on ne croit. Tout est copié dans un tableau partagé, avec le lien et le nom de l'auteur.
# 3. Inventaire de cinq réseaux sociaux
Pour chaque réseau j'ai noté comment il marche, ce qui a changé cette année et ce qui plait en ce moment.
| Réseau | Ce qu'on peut y faire | Ce qui a changé | Ce qui plait en ce moment
| Instagram | Photo, carrousel jusqu'à vingt images, réel, story avec autocollants, canal de diffusion, boutique | Le partage en message privé pèse plus que le j'aime ; les réels peuvent durer trois minutes ; la grille est passée en vertical | Gestes d'atelier filmés de près, sans musique, avec le bruit du bois
| Facebook | Page, groupe, événement, réel, vente entre particuliers | Toutes les vidéos deviennent des réels ; le fil montre davantage de pages que l'on ne suit pas | Photos anciennes à commenter, groupes d'entraide
| Pinterest | Épingle photo ou vidéo, tableau, épingle produit avec prix | La recherche par image est mise en avant ; une épingle récente remonte pendant des mois | Chambres d'enfant en bois clair, listes de cadeaux par âge
| TikTok | Vidéo, direct, duo, photo en série, boutique | Les vidéos de plus d'une minute sont favorisées ; la recherche par mots dans le texte compte davantage | Réparations d'objets anciens, avant et après
| YouTube | Longue vidéo, short, direct, onglet communauté | Les shorts vont jusqu'à trois minutes ; un même short peut être affiché plusieurs mois après | Fabrication de A à Z, sans voix, écoutée comme une berceuse
J'ai remarqué que tous se copient : la vidéo verticale est partout. Ma colocataire dit que bientôt le frigo aussi fera des stories.
## Ceux qui s'y trouvent
| Réseau | Âge dominant | Femmes / hommes
| Instagram | 18 à 34 ans, près de six personnes sur dix | 51 / 49
| Facebook | 35 à 64 ans | 50 / 50
| Pinterest | 25 à 44 ans | 72 / 28
| TikTok | 16 à 29 ans | 55 / 45
| YouTube | Tous âges, 25 à 44 ans en tête | 47 / 53
Sur Instagram, les jeunes mères consultent en plusieurs petites fois, surtout pendant la sieste et après 20 h 30. Elles aiment la décoration, l'éveil et les adresses françaises ; elles enregistrent, partagent en privé et commentent avec des émojis. On se tutoie, on écrit court.
Sur Pinterest on vient avec un projet, souvent plusieurs mois à l'avance : une naissance, une chambre, un anniversaire. On y reste une dizaine de minutes, le soir, et on range les idées dans des tableaux. Presque personne n'y commente. Les centres d'intérêts qui nous touchent sont la pédagogie Montessori, le fait main et les listes de Noël.
Pour les trois autres réseaux je connais moins les usages et je préfère ne pas inventer.
# 4. Les réseaux retenus
Nous irons sur trois réseaux et nous laisserons les deux autres.
**Instagram**, parce que les parents que nous cherchons y passent leurs soirées et que nos gestes d'atelier correspondent à ce qui s'y regarde ; il servira à nous faire connaitre avant Noël. **Facebook**, parce que les grands-parents y sont, que notre page y compte déjà 2 310 abonnés et qu'une photo de 1962 y réveille des souvenirs ; c'est lui qui amène aujourd'hui le plus de clics vers le site. **Pinterest**, parce qu'une épingle vit des mois, qu'on y prépare les listes de cadeaux dès septembre et que chaque image conduit à une fiche produit : c'est le plus proche de l'achat direct que demande Margot.
TikTok est écarté pour le moment : public trop jeune pour acheter un train à 64 €, et il faudrait plusieurs vidéos par semaine que nous n'avons pas les bras pour tourner. YouTube aussi, car une longue vidéo me demande quatre jours de montage, soit deux semaines d'alternance.
# 5. Les contenus
J'ai choisi quatre axes, discutés avec Margot autour d'une fondue.
| Axe | De quoi on parle | À quoi il sert
| A – La main | Tournage, ponçage, peinture, le bruit des machines et des gens | Faire connaitre l'atelier aux parents avant Noël
| B – Le cadeau qui reste | Idées par âge, prix, emballage, dates limites de commande | Amener vers le site et augmenter la vente directe
| C – Le grenier | Photos anciennes, jouets retrouvés, histoires d'abonnés | Faire revenir les grands-parents et les faire raconter
| D – Bon pour les petits | Essences de bois, peintures, normes, entretien, jeu libre | Rassurer les parents qui hésitent et justifier le prix
La ligne est la même partout : simple, tendre, jamais mièvre. On vouvoie sur Facebook, on tutoie sur Instagram. Les couleurs sont le vert sapin, le bois et le jaune d'œuf.
**Quand publier.** Instagram : le mardi et le jeudi à 20 h 45 et le dimanche à 18 h, soit trois fois par semaine. J'ai pris 20 h 45 parce que nos statistiques montrent que 38 % de nos abonnées se connectent entre 20 h 30 et 22 h, quand les enfants dorment ; le dimanche à 18 h est le second pic. Facebook : le mercredi à 12 h 30 et le samedi à 10 h. Pinterest : une épingle le lundi à 21 h.
> Selon une étude américaine, le meilleur moment pour publier sur les réseaux est le mercredi à 11 heures. Une publication régulière est la clé du succès et l'algorithme récompense la constance.
%landscape
## 5.1 Calendrier éditorial de novembre
%size 8.5
| Sem. | Lundi 21 h – Pinterest | Mardi 20 h 45 – Instagram | Mercredi 12 h 30 – Facebook | Jeudi 20 h 45 – Instagram | Samedi 10 h – Facebook | Dimanche 18 h – Instagram
| 3 au 9 | **3** – Axe B // Épingle produit : premier hochet, 0-1 an | **4** – Axe A // Réel 25 s : une toupie en douze coups de gouge | **5** – Axe C // Photo de 1962, « qui reconnait ? » | **6** – Axe D // Carrousel : pourquoi le hêtre | **8** – Axe B // Lien : commander avant le 10 décembre | **9** – Axe C // Story à questions : ton plus vieux jouet
| 10 au 16 | **10** – Axe B // Épingle : cadeaux de 2 ans | **11** – Axe A // Photo : les mains de M. Verguet | **12** – Axe D // Texte et photo : nettoyer un jouet ancien | **13** – Axe B // Carrousel : quel jouet à quel âge | **15** – Axe C // Album : vos trains retrouvés | **16** – Axe A // Réel 40 s : la peinture des wagons
| 17 au 23 | **17** – Axe D // Épingle : peinture et salive, ce qui est testé | **18** – Axe A // Story sondage : rouge ou jaune pour la locomotive | **19** – Axe B // Lien : le petit train de 1962 réédité | **20** – Axe B // Réel 15 s : l'emballage | **22** – Axe C // Vidéo : Mme Ponard raconte ses quilles | **23** – Axe D // Carrousel : trois jeux sans pile
| 24 au 30 | **24** – Axe B // Épingle vidéo : le calendrier de l'avent en bois | **25** – Axe A // Réel 30 s : une journée à l'atelier | **26** – Axe B // Événement : portes ouvertes du 6 décembre | **27** – Axe D // Story quiz : hêtre ou épicéa ? | **29** – Axe C // Photo : le Noël 1971 de l'atelier | **30** – Axe B // Carrousel : nos cinq cadeaux à moins de 25 €
En vert dans mon fichier, ce qui est déjà tourné (quinze cases sur vingt-quatre au 31 octobre).
%portrait
## 5.2 Exemples de publications
### Pour Instagram, dimanche 16 novembre
%box 14
**@bille.et.copeau**
Réel de 40 secondes, gros plan sur le pinceau, son d'atelier.
Sept wagons, trois couches, un seul pinceau. Josiane les peint depuis 1994 et elle ne déborde jamais (elle nous l'a fait écrire). Ce petit train roule sans pile, sans écran et sans bruit, sauf celui de ton enfant 🚂💛 À qui vas-tu montrer cette vidéo ce soir ?
#jouetenbois #fabriqueenfrance #hautjura #noelenbois
Avec @josiane.au.pinceau – lien dans la bio : la page du petit train
%end
### Pour Facebook, mercredi 19 novembre
!photo|Visuel prévu : les quatre premiers wagons
Il avait disparu du catalogue en 1987. Vous avez été trente-sept à nous écrire pour nous dire qu'il dormait encore dans votre grenier, alors nous l'avons refait à l'identique, avec les mêmes gabarits et la même locomotive jaune. Le petit train de 1962 est de retour, en cent exemplaires numérotés. Racontez-nous en commentaire à qui vous l'offririez. 🚂 La commande se passe ici : billeetcopeau.example/train-1962
#jouetenbois #hautjura
L'exemple pour Pinterest est en cours de préparation avec le nouveau gabarit de Margot.
Une publication comporte en général un texte, un visuel, un ou plusieurs hashtags, une mention et un appel à l'action. L'écriture inclusive et les textes alternatifs rendent les contenus accessibles à tous. Il faut y penser dès la conception.
# 6. Indicateurs et résultats
## 6.1 Ce que je suis
Pour ce trimestre, j'ai pris cinq chiffres à atteindre au 31 octobre :
- 1 400 abonnés sur Instagram ;
- 2 400 abonnés sur Facebook ;
- 4 % d'engagement moyen sur Instagram ;
- 500 clics vers le site par mois, tous réseaux ;
- 60 commandes venues des réseaux sur le mois d'octobre.
On pourra ajouter la notoriété spontanée et la satisfaction, plus difficiles à suivre.
## 6.2 Trois mois de chiffres
Relevés dans les statistiques d'Instagram, de la page Facebook et de Pinterest, et dans le tableau de bord de la boutique, le dernier jour de chaque mois.
| Indicateur | Août | Septembre | Octobre | Cible au 31 octobre
| Abonnés Instagram | 1 180 | 1 264 | 1 402 | 1 400
| Abonnés Facebook | 2 310 | 2 318 | 2 341 | 2 400
| Engagement Instagram | 2,9 % | 3,6 % | 4,4 % | 4 %
| Clics vers le site | 212 | 287 | 466 | 500
| Commandes venues des réseaux | 14 | 23 | 51 | 60
!followers|Abonnés des trois réseaux, août à octobre 2025
**Abonnés Instagram.** La cible est passée de deux abonnés, et presque toute la hausse d'octobre date du réel de la toupie cassée, partagé 312 fois en message privé.
**Abonnés Facebook.** Il manque 59 personnes. La page est ancienne, ses abonnés sont fidèles mais elle ne recrute plus, sauf quand un groupe de collectionneurs la relaie.
**Engagement Instagram.** Il monte depuis que l'on voit des mains et des visages ; les photos de jouets seuls plafonnent à 2 %.
**Clics vers le site.** 466 au lieu de 500. Pinterest en apporte désormais 190 avec 208 abonnés seulement, contre 61 en août.
**Commandes.** Elles ont plus que triplé en deux mois sans atteindre 60. Le panier moyen est de 47 €, et la moitié des commandes arrive le dimanche soir.
## 6.3 Plan d'action correctif
Un plan d'action comprend des tâches, un délai et un responsable, il peut prendre la forme d'un tableau ou d'un diagramme de Gantt. Nous mettrons en place des actions d'amélioration après les fêtes, quand toute l'équipe pourra se réunir. M. Verguet a déjà proposé de raconter ses souvenirs, mais il dit cela depuis le mois de mai.
# 7. Développer la communauté
Les réseaux sociaux proposent aujourd'hui des fonctions de croissance : la publicité, les relais par des partenaires, les ambassadeurs et les jeux-concours. La publicité permet de toucher une audience précise selon l'âge, le lieu et les centres d'intérêt. Un ambassadeur est un client convaincu qui parle de la marque spontanément. Le coût par clic se calcule en divisant la dépense par le nombre de clics, et le retour sur investissement en divisant le gain net par la dépense. Ces leviers sont complémentaires et doivent être choisis avec soin.
Nous n'avons encore rien lancé. Margot n'aime pas la publicité, elle a peur de « nourrir la bête ». Un plan d'actions avec objectif, audience et budget sera établi lorsque les 660 € restants auront été débloqués, et nous en mesurerons alors la rentabilité.
Pour l'anecdote, la meilleure publicité de l'année a été une panne : le camion de livraison est resté bloqué sur la place du marché avec son hayon ouvert, et nous avons vendu trente toupies à des gens en doudoune.
L'équipe de production a, elle, un vrai plan pour l'hiver, affiché à côté de la cafetière : révision du tour avant le 12 janvier (Éloi), inventaire du bois du 15 au 17 janvier (Josiane et Margot), contrôle des extincteurs le 20 (prestataire), nouvelle étagère avant février (M. Verguet, s'il retrouve son mètre).
# 8. Répondre aux commentaires
Le sujet remis donnait sept commentaires reçus en octobre sous nos publications. Je dis d'abord lesquels demandent une intervention, puis j'écris les réponses. La règle de la maison tient en quatre lignes : on répond dans la journée, on signe d'un prénom, on ne discute pas d'un problème de sécurité en public au-delà d'un message, et l'on retire ce qui est injurieux ou illégal après en avoir gardé une copie.
| N° | Commentaire | À modérer ? | Ce que je fais et pourquoi
| 1 | « Trop beau, ma fille a le même depuis 15 ans ! » | Non | Réponse chaleureuse
| 2 | « 64 € pour quatre bouts de bois, vous vous moquez du monde » | Non | On laisse, c'est un avis, et d'autres lecteurs se posent la question
| 3 | « Une roue est partie dans la bouche de mon fils de 10 mois » | Oui | Réponse dans l'heure, puis téléphone : sécurité d'un enfant, obligation de signaler
| 4 | « Gagnez un iPhone, cliquez ici » | Oui | Supprimé et signalé
| 5 | « Josiane est trop vieille pour peindre, place aux jeunes » | Oui | Masqué
| 6 | « Vous livrez en Belgique ? » | Non | Réponse pratique
| 7 | « C'est pas chez X qu'ils font pareil en moins cher ? » | Non | Réponse, sans parler de l'autre marque
Voici les réponses que je publierais.
**Au numéro 1.** « Quinze ans, c'est presque l'âge de passer le permis train ! Merci Lucile, et si vous avez une photo de lui aujourd'hui, nous la glissons volontiers dans l'album du samedi. Margot »
**Au numéro 2.** « Bonjour Fabien, la question est légitime. Dans ces 64 €, il y a deux heures et vingt minutes de travail dans le Jura, du hêtre coupé à moins de 40 km et les tests de sécurité. Et un train qu'on vous répare gratuitement, même dans dix ans. Bonne journée, Capucine »
**Au numéro 3.** « Bonjour Amandine, nous espérons avant tout que votre petit garçon va bien. Margot vous appelle dans l'heure, nous venons de vous écrire en message privé pour avoir votre numéro. En attendant, merci de mettre le jouet hors de portée et de garder la roue : elle nous aidera à comprendre. Capucine, pour l'atelier »
**Au numéro 6.** « Bonjour Steven, oui, en trois à quatre jours et pour 8,90 €. Pour une arrivée avant la Saint-Nicolas, mieux vaut commander avant le 27 novembre. Josiane prépare les cartons ! Capucine »
**Au numéro 7.** « Bonjour, il existe en effet d'autres jolis trains. Le nôtre est tourné, poncé et peint ici, et ses roues se remplacent. Passez le voir rouler le 6 décembre, c'est encore la meilleure façon de comparer. Margot »
Pour les numéros 4 et 5, pas de réponse publique. J'ai prévenu Josiane, qui a bien ri et m'a demandé de lui imprimer le commentaire.
La modération est l'art de concilier la liberté d'expression et le respect des personnes. Elle peut être faite a priori ou a posteriori.
# Conclusion
J'ai appris à compter les jours avant Noël et à dire « non » à une idée de vidéo par semaine. Mes forces : la photo, la curiosité, le fait d'aimer parler aux gens âgés. Mes faiblesses : les tableaux, et la tentation de répondre trop vite. L'opportunité que je vois pour moi est un contrat en février, la menace, c'est la dégauchisseuse, qui coute exactement mon salaire d'un an à temps partiel.
Si c'était à refaire, je commencerais Pinterest en juillet. C'est là que les gens décident.
# Annexe 1 – Lexique de la formation
**Objectif SMART** : spécifique, mesurable, atteignable, réaliste et temporel. **Persona** : personnage inventé qui représente une cible, avec ses besoins et ses freins. **Engagement** : réactions, commentaires, partages et enregistrements divisés par la portée. **Reporting** : document qui rend compte des résultats à intervalles réguliers.
# Annexe 2 – Extrait du carnet de M. Verguet
> « 14 février 1963. Neige jusqu'au carreau. Fait 212 quilles. Le petit Paul a mis une toupie dans la soupe. Commande de Lons : 40 trains, à livrer pour Pâques. Demander à Solange pour le jaune. »
Il en a quarante-deux cahiers. J'ai commencé à les photographier, une page par semaine, sans savoir encore ce que nous en ferons. Lui voudrait un musée ; Margot voudrait surtout récupérer l'étagère.
# Annexe 3 – Sources
Pages officielles des cinq réseaux, citées au chapitre 2 avec leur date ; enquête annuelle d'un institut public sur les usages du numérique ; dossier de presse de la fédération du jouet ; cours « réseaux sociaux » de la formation ; un vieux catalogue de 1974 prêté par Mme Ponard, avec des taches de confiture.
"""
