"""Text of the dossier, in the markup of _markup.py."""

TEXT = """
=13 DORANCO · Community Manager · Bloc 2
=26 **Le premier son juste**
=15 Quatre semaines pour remplir l'atelier de Thalie Brosset, luthière
=11 Inès Bouvard-Lacaze · dossier remis le 3 novembre 2025
=10 L'atelier, la ville de Saint-Amarin-le-Vieux et toutes les personnes sont imaginaires.
%pagebreak
# Au programme
%toc
1|A · Le décor|3
1|B · Les vitrines|5
1|C · La partition|8
1|D · Les textes et les images|11
1|E · L'argent et la publicité|15
1|F · Nos tableaux de résultats commentés|18
1|G · Le rideau|20
1|Coulisses|21
%end
# A · Le décor
## A1 · Une phrase
Thalie Brosset ne vend pas des violons. Elle fabrique le moment où un enfant entend, pour la première fois, une note qui ne grince pas. Tout ce dossier sort de là.
## A2 · L'atelier
Rue des Tanneurs, Saint-Amarin-le-Vieux. 44 m², deux établis, une luthière, un apprenti (Gaspard, 20 ans), une comptable le jeudi (Mme Ohlmann). Lutherie du quatuor : violon, alto, violoncelle. Location d'instruments d'étude, réglage, réparation, un instrument neuf tous les trois mois. Chiffre d'affaires 2024 : 118 000 €, dont 36 000 € d'achats de bois et de fournitures. Personne n'avait jamais tenu un compte pour l'atelier. Moi, si, depuis le 18 août.
## A3 · Ce qu'on vise
Vingt-cinq locations d'instruments d'étude signées entre le 1er septembre et le 31 octobre 2025, auprès des familles des quatre écoles de musique du bassin. Il s'en est signé dix-sept l'an dernier sans lever le petit doigt. Ces loyers paient le chauffage de l'hiver : c'est la trésorerie de novembre à mars.
Ensuite, quarante réglages réservés en ligne avant le 15 novembre. Thalie ouvre deux créneaux par jour, le compte y est.
Enfin, et c'est l'objectif le plus SMART des trois : devenir la référence du quatuor dans le département.
## A4 · À qui l'on parle
Aux parents d'un enfant de 6 à 11 ans qui entre à l'école de musique. Aux professeurs de cordes, quatorze en tout, que Thalie connaît par leur prénom. Aux amateurs adultes qui ressortent un violon du grenier.
Élise, je l'ai rencontrée au forum des associations. 41 ans, infirmière scolaire, un fils de 7 ans, Marius, qui voulait la batterie et qui a fini sur la liste du violon. Elle veut lui donner une vraie chance sans y laisser un mois de salaire. Elle a peur de deux choses : acheter trop grand, et se faire rouler par quelqu'un qui parle mieux qu'elle. Elle compare le soir, sur son téléphone, trois onglets ouverts, et elle demande toujours l'avis du professeur avant de sortir sa carte.
## A5 · Les voisins
Trois ateliers se partagent le bassin avec nous. Celui de la préfecture ne publie que des instruments neufs, deux fois l'an. Le marchand en ligne, lui, poste chaque jour et affiche 14 € par mois, sans essayage. Le troisième, au-dessus de la rivière, a un site de 2009 et de l'or dans les mains. Personne ne montre un enfant qui essaie. On va le faire.
Le marché français de l'instrument à cordes pèserait une cinquantaine de millions d'euros, et 38 % des foyers possèdent un instrument qui dort. Je le note, ça ne me sert à rien.
## A6 · Ce que je n'ai pas mis ici
Un persona est un personnage fictif qui représente un segment de clientèle : nom, métier, motivations, freins. Je le rappelle pour le jury qui aime les définitions. Quant à la SWOT, je l'ai posée la première semaine, elle tient sur un post-it au-dessus de l'établi, elle est toujours vraie.
# B · Les vitrines
## B1 · Trois comptes, une seule patte
| | Instagram @atelierbrosset | Page Facebook Atelier Brosset | Fiche Google
| Photo de profil | L'ouïe d'un violon, noir sur ocre | La même | Façade, rue des Tanneurs
| Couverture | (sans objet) trois stories à la une : Louer, Régler, Venir | L'établi vu du dessus, copeaux compris | L'intérieur, lumière de 10 h
| Présentation | « Luthière. Du premier quart de violon au violoncelle de concert. On essaie avant. » | Le même texte, plus l'histoire de l'atelier en 90 mots | 240 signes, mots « luthier » et « location violon »
| Liens | Page « Louer » du site | Réservation, téléphone, plan | Site, itinéraire, rendez-vous
| Horaires | En bio | Remplis, jours fériés compris | Remplis, mercredi mis en avant
Ouverts le 18 août, complets le 22. Pas de TikTok : Thalie n'y est pas, ses clients non plus.
## B2 · La couleur du vernis
!palette|Les quatre teintes : vernis, épicéa, ébène, papier
Ocre brun du vernis, blond de l'épicéa, noir d'ébène, blanc papier. Rien d'autre, jamais. Les quatre teintes ont été relevées à l'établi, sur un alto en cours, parce que l'atelier vend de la matière et de la patience, pas du tape-à-l'œil. Titres en Cormorant, textes en Inter, l'ouïe en filigrane au coin bas droit de chaque visuel. La charte de l'enseigne date de 2016 : même noir, même ouïe. Qui passe de la vitrine au téléphone reconnaît la maison.
## B3 · Les visages
Des enfants, il y en a dans presque tout ce que nous tournons à l'atelier. Aucun n'y est sans papier : autorisation signée des deux parents, durée deux ans, supports nommés, exemplaire remis à la famille. Les quatre professeurs filmés ont signé la leur. Deux familles ont dit non ; on voit les mains, pas les têtes.
Sous nos vidéos, un Bach, un Vivaldi, une chanson de film que les gamins adorent. La musique fait la moitié du travail.
## B4 · Les réglages que j'ai touchés, et pourquoi
- Instagram passé de personnel à professionnel : sans ça, ni bouton de rendez-vous ni chiffres.
- Linktree retiré, remplacé par une page « Louer » du site, parce que l'outil mangeait les balises de suivi et qu'on ne savait plus d'où venaient les gens.
- Page Facebook en double fusionnée avec celle qu'un client avait créée en 2014 : 212 abonnés récupérés d'un coup, et plus de mauvaise adresse.
- Délai de réponse automatique réglé sur 12 h-14 h seulement, l'heure où Thalie colle des barres et ne peut rien toucher.
Quatre gestes. Une matinée.
## B5 · La technique et moi
Le site a été fait par une agence web de la préfecture. Une community manager doit savoir dialoguer avec les développeurs, traduire un besoin en ticket, comprendre une contrainte. Je sais le faire.
Le RGPD encadre depuis 2018 la collecte et l'utilisation des données à caractère personnel dans l'Union européenne. Toute entreprise est concernée, même une luthière.
# C · La partition
## C1 · Quatre semaines de septembre
Une ouverture (on se présente), un développement (on montre le geste), un solo (on laisse parler les enfants), un final (on ouvre la porte). Trois publications par semaine, quatre la dernière.
%size 8.5
| Date | Où | Forme | Sujet | Pour qui | Dans quel but
| Lun. 1er sept. | Instagram + Facebook | Photo, texte long | « Bonjour, c'est nous » | Parents | Faire connaître l'adresse
| Mer. 3 | Instagram | Réel 25 s | Quelle taille de violon à 7 ans ? | Parents | Visites de la page Louer
| Ven. 5 | Facebook | Article partagé | Louer ou acheter | Parents | Locations
| Mar. 9 | Instagram | Carrousel 6 vues | Le chevalet, cette petite barrière | Professeurs | Réglages réservés
| Jeu. 11 | Facebook | Photo | L'âme : le bout de bois qu'on ne voit pas | Amateurs | Réglages réservés
| Sam. 13 | Instagram | Story, sondage | Épicéa ou érable ? | Tous | Réponses
| Mar. 16 | Instagram | Réel 30 s | Marius essaie trois violons | Parents | Locations
| Jeu. 18 | Facebook + Instagram | Réel 40 s | Le vernis, couche par couche | Amateurs | Faire connaître
| Sam. 20 | Instagram | Reprises d'élèves | #monpremierarchet | Parents, élèves | Contributions
| Lun. 22 | Facebook | Texte | Ce que dit Mme Delorme, professeure | Parents | Locations
| Mer. 24 | Instagram | Carrousel 5 vues | Ce que coûte une location | Parents | Locations
| Ven. 26 | Facebook | Événement | Portes ouvertes | Tous | Venues
| Sam. 27 | Instagram | Direct | Dans l'atelier | Tous | Venues
## C2 · L'outil du pupitre
Metricool, formule à 18 € par mois. Il couvre nos deux réseaux et la fiche Google d'un seul écran, là où Meta Business Suite oublie Google ; et Buffer, que j'avais avant, ne sortait pas de rapport en français pour Mme Ohlmann.
## C3 · Mes heures
Treize par semaine. Neuf vont à ce qui ne se paie pas : filmer, écrire, répondre. C'est la priorité, parce qu'un parent choisit un atelier qu'il a vu vivre. Quatre vont à la publicité, sur la seconde quinzaine seulement (du 15 au 28), quand les listes des écoles de musique sont affichées et que la question de l'instrument devient urgente. J'ai tenu ce partage chaque semaine, sauf celle du 22 où le payant est monté à cinq.
## C4 · À trois dans 44 m²
Le lundi à 8 h 30, café debout : Thalie dit ce qui sort de l'établi, Gaspard dit ce qui se filme, je dis ce qui manque. C'est comme ça que le carrousel du chevalet existe, Gaspard en taillait un le mardi suivant et a accepté de s'arrêter toutes les six minutes pour la photo. Mme Ohlmann relit tout ce qui contient un prix ; le 24 elle a fait changer « 19 € par mois » en « 19 € par mois, assurance comprise », deux mots qui nous ont évité dix messages. Thalie a le dernier mot sur le bois. J'avais écrit « sapin », elle a failli pleurer.
## C5 · Tenir le tempo
Le réel de Marius : tourné le 2 septembre, monté le 5, relu par Thalie le 8, programmé le 10, en ligne le 16. Le carrousel des prix : écrit le 15, relu le 18 par Mme Ohlmann, en ligne le 24. Treize publications prévues, treize parues, douze à la date dite. Et toujours ce que Thalie avait demandé en août : aucun prix barré, aucun superlatif, rien qui rabaisse les confrères.
La treizième, parlons-en. Le réel du vernis devait sortir le 18 septembre. Il a plu quatre jours, l'hygrométrie de l'atelier est montée à 74 %, la troisième couche collait encore au doigt : on ne filme pas un vernis qui colle. Glissé au jeudi 25, à la place d'une photo de copeaux qui n'a manqué à personne. Le texte de Mme Delorme, lui, est resté le 22 mais a perdu sa vidéo : extinction de voix.
## C6 · Portes ouvertes
Samedi 27 septembre, 14 h-18 h, rue des Tanneurs, relayé par un direct Instagram à 15 h. But : faire essayer un instrument à trente enfants, et que l'essai se transforme en location. Gaspard accueille, Thalie règle, je filme.
# D · Les textes et les images
## D1 · Comment on parle, rue des Tanneurs
- On vouvoie les parents, on tutoie les enfants.
- Un mot de métier par texte, expliqué dans la même phrase. Exemple : « l'âme, ce petit cylindre d'épicéa coincé entre la table et le fond ».
- Pas de superlatif. On n'écrit pas « un son exceptionnel », on écrit « un son qui ne grince plus dans l'aigu ».
- On finit par un geste possible : venir, essayer, réserver, raconter.
Preuve par l'exemple. Ma première version du 1er septembre : « Découvrez notre savoir-faire unique ! » La version parue : « Bonjour, moi c'est Thalie. Je passe mes journées à coller, raboter, écouter. Si votre enfant commence le violon cette année, poussez la porte, on essaie avant de parler d'argent. » Quatre règles, quatre règles tenues.
## D2 · L'article du 5 septembre
> **Louer ou acheter un violon pour un enfant : la réponse d'une luthière**
> La location d'un violon enfant coûte chez nous 19 € par mois. L'achat d'un instrument d'étude correct, 450 €. À première vue, deux ans de location et on aurait pu acheter. À première vue seulement.
> **Un enfant grandit, un violon non.** Entre 6 et 11 ans, il faut trois tailles : un quart, un demi, un trois-quarts. En location, on échange, le loyer ne bouge pas. En achat, on revend, avec une perte et une annonce à rédiger.
> **Ce que comprend la location de violon à Saint-Amarin.** L'instrument réglé à l'atelier, l'archet, l'étui, l'assurance, un jeu de cordes par an. Et le droit de revenir quand ça siffle.
> **Quand faut-il acheter ?** À la taille entière, vers 12 ans, quand le professeur dit « il est temps ». Les loyers versés la dernière année sont alors déduits du prix.
> Un doute sur la taille ? Mesurez du cou à la paume, bras tendu, et écrivez-nous le chiffre. On vous répond dans la journée. *→ Voir les tailles et réserver un essai*
Titre, chapeau, intertitres : « location violon enfant » y est, et « luthière » aussi. 410 mots à l'écran, en comptant l'encadré des tailles.
## D3 · Le réel du 16 septembre
Instagram, vertical, 30 s. Plan serré sur trois violons couchés. Marius en prend un, grimace. Deuxième, grimace. Troisième : un ré, net. Silence. Sa mère rit derrière la caméra.
> Trois violons, un seul ré. Marius, 7 ans, n'avait jamais tenu un archet lundi. Le vôtre hésite encore ? Venez essayer, c'est fait pour ça 🎻 Réservation sur atelier-brosset.example/louer #violonenfant #lutherie #ecoledemusique
## D4 · Facebook, 22 septembre
> « Un instrument mal réglé, c'est un enfant qui croit qu'il joue mal. » Mme Delorme enseigne le violon depuis vingt-six ans et ne prend plus de gants avec nous. On lui a demandé ce qu'elle regarde en premier quand un élève ouvre son étui. Réponse : le chevalet, puis les ongles 😄 Et vous, professeurs, c'est quoi votre premier coup d'œil ?
## D5 · Aux mesures de l'écran
| Contenu | Mesures | Durée ou poids de texte
| Réel Instagram | 1080 × 1920 | 25 à 40 s, titre lisible dans les deux premières secondes
| Carrousel | 1080 × 1350 | 5 ou 6 vues, 20 mots par vue
| Photo Facebook | 1200 × 1500 | 80 mots
| Couverture de la page | 1640 × 856 | logo hors des bords coupés sur mobile
| Événement Facebook | 1920 × 1005 | date dans l'image
## D6 · Entendre, voir, comprendre
Chaque vidéo porte des sous-titres relus mot à mot (la machine écrit « l'âne » pour « l'âme », chaque fois). Le réel du vernis existe en seconde version, avec une voix qui décrit ce qu'on ne voit pas : la couleur qui fonce, le pinceau qui s'arrête. Faite pour un accordeur aveugle du canton, elle est en ligne à côté de l'autre.
À l'image, une petite gauchère, un adulte débutant de 68 ans, un garçon et une fille par carrousel. Ce n'est pas un quota, c'est notre clientèle.
Ma trousse : Canva, DaVinci Resolve, Midjourney, un micro.
Côté planète, Thalie est irréprochable : épicéa du Jura coupé en lune descendante, touches en poirier teinté plutôt qu'en ébène importé, colles animales, copeaux donnés à un éleveur de poules. L'écoresponsabilité est chez elle une seconde nature.
## D7 · Les réponses de la maison
Sous un post, on répond dans la journée. Trois usages : on ne donne jamais l'estimation d'un violon sur photo, on ne compare pas les confrères, on masque les annonces de revente. À qui demande « ça vaut combien, il y a écrit Stradivarius dedans ? », on répond : « Il y en a des milliers avec cette étiquette, et ils ont tous une histoire. Passez un mercredi, on regarde ensemble, c'est gratuit. »
Au monsieur qui nous trouve trop chers : « 19 € avec l'assurance et les échanges de taille, monsieur. Venez voir le réglage, vous jugerez à l'oreille. »
# E · L'argent et la publicité
## E1 · Ce que ça coûte
J'ai présenté la note à Thalie le 25 août, elle tient en une respiration. Publicité Meta, 190 €. Metricool sur trois mois, 54 €. Un micro sans fil d'occasion, 85 €. Trois cents cartes postales à glisser dans les étuis, 96 €. Le goûter des portes ouvertes, 60 €. Total : 450 €. Signé sur le coin de l'établi.
## E2 · Deux annonces
Annonce A, vidéo verticale, 15 s, 1080 × 1920.
> Il entre à l'école de musique ? Le violon à sa taille, réglé par une luthière, 19 € par mois, assurance comprise. Essai sans engagement, rue des Tanneurs. [Réserver un essai]
Annonce B, image carrée, 1080 × 1080, reprise de la vidéo d'une maman.
> « Il a demandé à rejouer après le goûter. » Sonia, maman de Tom, 8 ans. Location de violon à Saint-Amarin, échange de taille gratuit. [Voir les tailles] #monpremierarchet
Une seule idée par annonce, la taille pour l'une, l'envie pour l'autre, et les deux mènent à la page « Louer ».
## E3 · À qui on les montre
Annonce A : parents de 30 à 50 ans, 20 km autour de Saint-Amarin, enfants d'âge primaire, intérêts « école de musique », « activités enfants ». Exclus : ceux qui ont déjà visité la page de confirmation. Annonce B : les 640 personnes passées par la page « Louer » depuis le 18 août sans réserver, plus une audience qui leur ressemble, même rayon.
Le règlement européen sur les services numériques impose aux plateformes d'expliquer à l'internaute pourquoi il voit telle publicité. C'est une bonne chose pour tout le monde.
## E4 · Dans le gestionnaire
Objectif « Prospects », lancement le 15 septembre à 6 h, arrêt le 28 à minuit. Emplacements choisis à la main : fil et réels Instagram, fil Facebook ; ni Messenger, ni réseau d'audience. Pixel posé sur la page de confirmation, événement « Essai réservé ». Deux ensembles, A à 60 %, B à 40 %. Fréquence surveillée, coupure au-delà de quatre. Le 21, j'ai éteint le fil Facebook de l'annonce A et versé le reliquat sur les réels.
J'attends de ces deux semaines 20 000 impressions, 600 clics et une fréquence sous trois. Ce sera un beau lancement.
## E5 · Les archets des autres
L'idée de #monpremierarchet est venue d'une maman : filmer la première minute de violon de son enfant, sans couper les couacs. Les cartes postales glissées dans les étuis y invitent. Onze familles ont publié. Chaque samedi, en organique, on repasse les plus drôles en story avec un mot de Thalie, pour la complicité, sans lien et sans prix. En payant, c'est l'inverse : une seule vidéo, celle de Sonia, coupée à l'essentiel, avec le bouton et le tarif (annonce B). Les gens qui mettent notre mot-dièse veulent être vus, on les repartage, c'est le jeu.
## E6 · Porter plus loin, au bon endroit
Le réel sur les tailles n'a pas seulement été publié. Je l'ai envoyé en message aux quatorze professeurs de cordes, avec une phrase à transférer aux parents du premier cours ; neuf l'ont fait. L'article a été posé dans le groupe « Parents d'élèves du bassin » par une déléguée, un dimanche soir, et nulle part ailleurs. La vidéo du vernis est partie dans un groupe d'ébénistes amateurs. Un contenu, un public, une porte.
On dit que publier à 18 h double la portée. Je publie quand la colle sèche.
## E7 · Les voix amies
- @lalto_de_suzanne, altiste de conservatoire, 6 400 abonnés, surtout des étudiants de 17 à 24 ans : elle joue sur un alto réglé ici, elle parle vrai.
- Papa Croche, chaîne d'un père qui apprend le violoncelle avec sa fille, 11 200 abonnés, des parents de 35 à 45 ans : exactement Élise, en plus bruyant.
- Maître Fourcade, chef de l'orchestre d'harmonie, page de 1 900 abonnés, toutes les familles du canton : quand il recommande, on y va.
- @violonaddict, 48 000 abonnés.
Suzanne a dit oui contre un réglage, Papa Croche viendra en novembre.
## E8 · Et si ça tourne mal
Une bonne gestion de crise suppose une cellule, un porte-parole et une réponse rapide. Nous sommes trois : la cellule, c'est l'établi.
# F · Ce que ça a donné
## F1 · Les chiffres, d'une traite
Relevés le 31 octobre dans Instagram Insights, Metricool et Google Analytics. La portée cumulée d'Instagram et de Facebook est de 38 400 comptes, on en espérait 30 000 ; le taux d'engagement est à 4,8 % pour une cible de 4 ; la page « Louer » a reçu 1 310 visites, dont 61 % par téléphone ; les essais réservés montent à 47, visés 40 ; les locations signées, à 29 pour 25 attendues. Les réglages réservés en ligne, eux, plafonnent à 22 sur les quarante : les adultes téléphonent, ils ne cliquent pas, et Google Analytics montre qu'ils quittent la page au moment de choisir un créneau. La page des tailles retient 2 min 40 quand l'accueil en retient 0 min 35 ; les parents lisent, et c'est ce temps de lecture, plus que les abonnés, qui annonce l'essai.
Un bon graphique vaut mieux qu'un long discours, et un tableau de bord se lit en un regard : c'est la règle de toute restitution professionnelle.
## F2 · La publicité, à part
231 € dépensés, 21 essais réservés, neuf contrats signés. Un contrat, c'est 19 € pendant vingt mois en moyenne : 9 × 380 = 3 420 € de loyers à venir pour 231 € mis. Quinze fois la mise.
## F3 · Les abonnés
Un mot sur le nombre d'abonnés : c'est un indicateur à suivre, comme le taux de clics et le temps passé. Ils seront suivis.
## F4 · Ce que j'en dis à Thalie
> Thalie, la rentrée est gagnée. Continue les vidéos, c'est ce qui fait vivre l'atelier. Garde un lien fort avec les professeurs. Et soigne un peu plus la présence en ligne cet hiver, quand l'établi respire.
# G · Le rideau
J'ai fait d'un atelier muet un atelier qu'on entend. Le planning sera naturellement adapté aux résultats au fil de l'eau, comme il se doit dans une démarche d'amélioration continue.
Il me reste une dette envers Gaspard (six minutes par photo) et une certitude : le premier son juste, ça se montre. Merci à Thalie, à Mme Ohlmann, à Élise et à Marius, qui joue toujours. Du violon.
# Coulisses
## Coulisse 1 · La feuille de réglages, telle que collée au mur
| Réglage | Instagram | Facebook
| Alertes | Commentaires et messages privés : immédiates ; mentions J'aime : coupées | Messages et avis : immédiates ; réactions : résumé du soir
| Qui peut quoi | Thalie propriétaire, Inès éditrice | Thalie administratrice, Inès éditrice, Gaspard modérateur
| Publications | Reprise en story permise à tous ; remix des réels coupé | Publication par les visiteurs : soumise à accord
| Mots bloqués | « arnaque », « promo », liens | Filtre grossièretés moyen
| Programmation | Sept jours d'avance, le soir | Idem
## Coulisse 2 · Les mots que les gens tapent
Ubersuggest, relevé du 20 août, France.
| Expression | Recherches par mois | Où on l'a mise
| location violon enfant | 1 300 | Titre et adresse de l'article
| taille violon 7 ans | 480 | Réel du 3, page Louer
| luthier saint-amarin | 40 | Fiche Google, accueil
| réglage violon prix | 170 | Page Réglage
SEMrush et Ahrefs sont deux outils très complets de la profession, payants, qui donnent volumes, concurrence et liens entrants. Pour les mots-dièse, toujours les trois mêmes : #violonenfant, #lutherie, #ecoledemusique. Ils sonnent bien.
## Coulisse 3 · Ce qui est promis à Thalie
Une étude de la réputation des quatre luthiers du département lui sera livrée au printemps. Un camarade de promotion a bâti, pour un facteur d'orgues, un plan de communication sur deux ans avec Gantt et responsables ; je m'en inspirerai.
## Coulisse 4 · Sources
Centre d'aide Meta, pages consultées d'août à octobre 2025. Cahier d'atelier de Thalie Brosset, 2019-2025. Carnets de Gaspard. Cours Doranco, bloc 2.
"""
