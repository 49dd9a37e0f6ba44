"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=11 Certification « Générer et animer des communautés sur les réseaux sociaux »
!logo|
=26 **Poivre Pivert**
=15 Traiteur de petites réceptions – Vierzon
=12 Dossier professionnel de Ludivine Maréchaux
=11 Alternante en communication – janvier 2026
%pagebreak
=13 **SOMMAIRE**
%toc
1|A. La maison et son besoin|3
1|B. Inventaire des réseaux|5
1|C. Objectifs|7
1|D. Mise en route et calendrier|8
1|E. Indicateurs et suivi|10
1|F. Le choix des réseaux|11
1|G. Règles d'écriture|12
1|H. Les publications|12
1|I. Faire grandir la communauté|14
1|J. Bilan de la campagne et retour sur investissement|15
1|K. Les commentaires|16
1|Annexes|17
%end
%pagebreak
# A. LA MAISON ET SON BESOIN
## A1. Qui nous sommes
Poivre Pivert est une micro-entreprise devenu SARL en 2022. Hélène Courtemanche, la gérante, a cuisiné dix-huit ans en collectivité avant de se lancer dans un laboratoire de 46 m² derrière la gare de Vierzon. Elle travaille avec Bastien, commis à mi-temps, et avec moi, deux jours par semaine, pour tout ce qui se passe sur les écrans. Nous faisons des buffets, des plateaux et des cocktails de 10 à 60 couverts : baptêmes, départs en retraite, repas d'associations, petits séminaires. Au dessus de 60, Hélène refuse, elle dit qu'elle ne sait plus ce qu'il y a dans l'assiette.
Le souci est simple à dire. Entre mai et septembre le carnet déborde, et de novembre à mars il y a des semaines avec une seule commande. 7 clients sur 10 arrivent par le bouche à oreille, donc toujours par les mêmes familles. Hélène m'a demandé de remplir les mois creux sans baisser les prix, et de toucher les bureaux des zones d'activité, qui commandent aussi l'hiver. C'est le point de départ de tout le reste.
Le marché se porte bien malgré tout. La restauration événementielle pèserait plusieurs milliards d'euros en France et 54 % des ménages diraient avoir fait appel au moins une fois à un traiteur pour une fête de famille. Cela montre que notre secteur est porteur.
Coté argent de la maison, l'année 2025 a été lourde : la camionnette frigorifique a coûté 18 400 €, la cellule de refroidissement 6 150 € et la mise aux normes de la hotte 3 900 €, soit 28 450 € empruntés sur cinq ans.
## A2. Pour qui et avec quoi
| Question | Réponse | <
| Qui voulons-nous réunir ? | Familles | Habitants de Vierzon et 25 km autour, 35 à 70 ans, qui reçoivent chez eux ou en salle des fêtes
| ^ | Bureaux | Assistantes, gérants de PME, responsables d'association qui commandent pour 10 à 40 personnes
| Avec quelles personnes ? | Ludivine | 4 h par semaine prises sur mes deux jours : écriture, visuels, réponses
| ^ | Hélène | 30 min le lundi pour relire et valider, et les plats à photographier
| Avec quel argent ? | 520 € de novembre à mars, détail en annexe 1 | <
| Avec quel matériel ? | Un téléphone récent, un trépied, une lampe à pince, Canva gratuit, Meta Business Suite | <
Un persona, c'est un portrait fictif qui résume un groupe de clients : on lui donne un prénom, un âge, des envies et des freins pour mieux lui parler.
> « Je m'appelle Maud, j'ai 41 ans et je suis assistante de direction dans un bureau d'études de 28 personnes, route de Bourges. Quand il y a un pot ou une réunion qui déborde sur midi c'est toujours moi qui organise. Ce que je veux, c'est que tout le monde soit content sans que j'y passe ma matinée, et qu'on me dise bravo au moins une fois. Ce qui m'agace : les devis qui arrivent trois jours après, et les végétariens qu'on oublie. Le matin en arrivant j'ouvre LinkedIn avec mon café, et je garde les bonnes adresses dans un dossier. »
> « Moi c'est Gérard, 67 ans, ancien cheminot, trésorier du club de pétanque. On fait deux repas par an et les 40 ans de mariage au printemps, alors j'ai envie que ce soit bien, que les copains en reparlent. Je suis surtout sur Facebook, dans le groupe de la ville, je regarde les photos des autres et je téléphone. »
## A3. Les voisins
J'ai regardé trois maisons sur un rayon de 30 km, le 2 septembre 2025, en passant une heure sur chacune.
%size 9
| | Maison Bellanger | Le Panier d'Ysée | Cocotte & Cie | Nous
| Abonnés (Insta / Facebook) | 2 140 / 3 300 | 890 / 410 | pas de compte / 1 250 | 512 / 764
| Rythme constaté | 4 fois par semaine, surtout à 12 h et 18 h | 1 fois par semaine | au hasard | au hasard
| Prix affichés | oui, au couvert | oui, à la formule | oui, en PDF | non
| Régimes (végétarien, sans gluten, halal) | rien | rien | rien | rien non plus, alors qu'on le fait
| Photos | studio, très belles | téléphone, claires | sombres | sombres
| Offre bureaux | oui, page dédiée | non | non | oui mais cachée
Deux choses m'ont sauté aux yeux. Les trois affichent leurs prix et pas nous. Et personne ne parle des régimes, c'est pourtant la première question au téléphone.
## A4. Etat des lieux
L'analyse SWOT est un outil qui croise l'interne (forces et faiblesses) et l'externe (opportunités et menaces) pour aider à décider. Voici le notre, sous une autre forme.
| | Ça nous aide | Ça nous freine
| Chez nous | Cuisine faite le jour même // Hélène est connue et aimée // Réponse au téléphone dans l'heure | Photos sombres prises en fin de service // Aucun prix visible en ligne // Compte Instagram laissé deux mois sans rien
| Autour de nous | Fermeture du traiteur Aux Deux Toques en juin 2025, qui faisait les fêtes d'hiver // 60 entreprises installées dans la zone du Vieux Domaine | Hausse du prix du beurre et de la volaille
# B. INVENTAIRE DES RESEAUX
La veille consiste à surveiller de façon régulière des sources d'information pour anticiper les changements de son secteur. Sur les réseaux c'est indispensable car tout bouge très vite. Pour remplir les tableaux j'ai regroupé ce qui se dit un peu partout en ligne et ce qu'on a vu en cours. Je mettrai en place des alertes pour que ce soit suivi automatiquement.
%landscape
## B1. Comment ça marche
%size 8.5
| Réseau | Ce qu'on peut y faire | Ce qui a changé dans l'algorithme | Ce qui prend en ce moment | Usage possible traiteur
| Instagram | Photo, carrousel jusqu'à 20 images, Reel, story avec sondage ou question, live, lien en bio, message privé, publication en collaboration | Depuis 2025 les partages en message privé pèsent plus que les j'aime ; les comptes qui recopient les vidéos des autres sont moins montrés ; compteur de vues commun à tous les formats | Carrousels « étape par étape », plan serré sur un geste, son d'ambiance sans musique | Montrer le dressage, les mains, le avant / après
| Facebook | Page, groupe, événement, avis, bouton Réserver, Messenger, boutique | Toutes les vidéos sont devenus des Reels ; la moitié du fil vient de pages non suivies ; les posts avec lien nu reculent | Photos de groupe locales, avis remerciés, petites annonces dans les groupes de ville | Avis, événements, groupe « Tu es de Vierzon si »
| LinkedIn | Page entreprise, post, document PDF à faire défiler, sondage, lettre, événement | Le temps passé à lire compte plus que les réactions ; priorité aux personnes devant les pages ; moins de portée pour les appâts du type « commentez OUI » | Récits de coulisses signés par un dirigeant, documents courts de 5 à 8 pages | Formules de midi pour les bureaux
| Pinterest | Epingle, tableau, épingle vidéo, recherche par image | La fraicheur des épingles compte ; une épingle peut remonter six mois après | Tables d'automne, buffets « grazing », palettes de couleurs | Inspiration, peu de local
| TikTok | Vidéo jusqu'à 10 min, live, duo, recherche | La recherche prend le dessus ; les vidéos de plus d'une minute sont favorisées | Recettes racontées, journée d'un artisan | ^
## B2. Qui on y rencontre
%size 8.5
| | Instagram | Facebook | LinkedIn | Pinterest
| Tranche d'âge dominante | 25 – 44 ans | 40 – 70 ans | 30 – 55 ans | 25 – 50 ans
| Hommes / femmes | 45 / 55 | 48 / 52 | 55 / 45 | 25 / 75
| Habitudes | Plusieurs passages courts par jour, téléphone, stories le soir ; achat d'impulsion et envie de tester | Une à deux longues visites, lit les commentaires, cherche des avis avant d'appeler ; dépense en famille | Ouvre le matin et entre deux réunions, sur ordinateur ; compare, fait valider | Prépare un projet des semaines à l'avance, enregistre, achète tard
| Centres d'intérêt | Cuisine, déco, sorties, enfants | Vie locale, famille, associations, brocantes | Métier, management, bien-être au travail | Mariage, table, bricolage, recettes
%portrait
# C. OBJECTIFS
Un tableau vaut mieux qu'un long discours. Il a été validé par Hélène le 15 septembre.
%size 9
| N° | Ce qu'on vise | D'où on part | Pour quand | Pourquoi | Comment
| O1 | Recevoir 35 demandes de devis par mois (formulaire + messages privés) venant de Vierzon et 25 km autour | 22 par mois en septembre 2025 | 31 mars 2026 | Remplir les semaines creuses de l'hiver | Lien devis partout, stories, petite publicité Meta
| O2 | Atteindre 900 abonnés Instagram dans le Cher et l'Indre | 512 | 30 juin 2026 | ^ | Carrousels, ambassadeurs
| O3 | Signer 6 contrats de bureaux (plateaux ou séminaires) grâce à LinkedIn | 1 seul en 2025 | au fil de l'eau | Avoir des commandes l'hiver et en semaine | Documents à faire défiler, messages aux assistantes
Notre quatrième objectif est SMART aussi : devenir la référence des petites réceptions en Berry et faire rayonner la marque auprès de tous les publics.
# D. MISE EN ROUTE ET CALENDRIER
## D1. Mise en route (septembre – octobre 2025)
%size 8.5
| Tache | Qui | S36 | S37 | S38 | S39 | S40 | S41
| Regarder les voisins | Ludivine | X | | | | |
| Poser les objectifs avec la gérante | Hélène + Ludivine | | X | X | | |
| Refaire les bios, les boutons et le lien devis | Ludivine | | | X | | |
| Séance photo de 12 plats | Bastien + photographe | | | X | X | |
| Modèles Canva aux couleurs | Ludivine | | | | X | |
| Ecrire le premier mois | Ludivine | | | | X | X |
| Relecture et bon à publier | Hélène | | | | | X |
| Démarrage | Ludivine | | | | | | X
## D2. De quoi on parle
Quatre sujets reviennent, chacun avec sa lettre dans le calendrier.
- **A – Dans la marmite.** Produits de saison, gestes de cuisine, dressage filmé de près. On donne faim pour que la personne demande un devis : c'est l'axe qui sert O1.
- **B – La fête chez vous.** Réceptions servies, tables, petits mots des clients, chiffres de la soirée (nombre de pièces, temps d'installation).
- **C – Pause de midi.** Formules plateaux, délais, livraison, réunions réussies. Il est là pour décrocher les bureaux (O3).
- **D – Nos voisins de panier.** Le maraîcher, la fromagère, le moulin, la brasserie, avec un portrait et un produit.
On poste deux fois par semaine sur Instagram, deux fois sur Facebook, une fois sur LinkedIn. La régularité c'est la clé, il faut que les gens prennent l'habitude de nous voir.
%landscape
## D3. Novembre 2025
%size 8
| Semaine | Date | Réseau | Axe | Sujet | Format | Visuel
| S45 | lundi 3 | Facebook | B | Retour sur le départ en retraite de l'école Colette | Album 6 photos | Bastien
| ^ | mardi 4 | LinkedIn | C | « Livré à 11 h 45, débarrassé à 14 h » : nos plateaux | Document 6 pages | Ludivine
| ^ | mercredi 5 | Instagram | A | Velouté de potimarron, trois gestes | Reel 25 s | Ludivine
| ^ | jeudi 6 | Facebook | D | La fromagère de Mehun | Photo + texte | Ludivine
| ^ | samedi 8 | Instagram | B | Un buffet de 30 personnes vu d'en haut | Carrousel 7 | Bastien
| S46 | lundi 10 | Facebook | A | Le pâté berrichon hors de Pâques, pour ou contre ? | Sondage | Ludivine
| ^ | mercredi 12 | Instagram | D | Le maraîcher arrache ses poireaux | Reel 30 s | Ludivine
| ^ | jeudi 13 | LinkedIn | C | Réunion qui déborde sur midi : la check-list de l'assistante | Document 5 pages | Ludivine
| ^ | vendredi 14 | Facebook | B | Le mot d'une maman après un baptême (accord reçu) | Photo + citation | Bastien
| ^ | dimanche 16 | Instagram | A | Avant / après dressage | Carrousel 4 | Bastien
| S47 | lundi 17 | Facebook | D | La bière de la brasserie d'à coté | Photo + texte | Ludivine
| ^ | mardi 18 | LinkedIn | C | Hélène raconte son premier séminaire | Post signé | Hélène
| ^ | jeudi 20 | Instagram | A | Direct en cuisine : les mini-tartes | Live 20 min | Hélène
| ^ | vendredi 21 | Facebook | B | Salle des fêtes de Foëcy, 55 couverts | Album | Bastien
| ^ | samedi 22 | Instagram | B | Demander un devis en une minute | Story + lien | Ludivine
| S48 | lundi 24 | Facebook | A | Les fêtes approchent : commandes ouvertes, lien devis | Photo + lien | Ludivine
| ^ | mercredi 26 | Instagram | A | Foie gras au torchon, geste | Reel 30 s | Bastien
| ^ | jeudi 27 | LinkedIn | C | Le pot de fin d'année sans stress : formules et délais | Document 6 pages | Ludivine
| ^ | vendredi 28 | Facebook | D | Le moulin et sa farine | Photo + texte | Ludivine
| ^ | dimanche 30 | Instagram | D | Qui fait quoi dans votre assiette | Carrousel 6 | Ludivine
%portrait
# E. INDICATEURS ET SUIVI
## E1. Ce qu'on regarde
%size 8.5
| | Taux d'engagement Instagram | Portée Facebook | Enregistrements | Clics sur le lien devis | Demandes de devis
| Départ (sept. 2025) | 2,1 % | 1 600 comptes | 18 | 52 | 22
| Cible (31 mars 2026) | 4 % | 3 500 comptes | 90 | 130 | 35
| Pourquoi lui | Dit si les gens réagissent au lieu de glisser | On doit sortir du cercle des familles habituelles | Quand on garde un plat, c'est qu'on pense à une date | Dernier pas avant la demande | C'est le besoin de départ
| Lu dans | Insights | Meta Business Suite | Insights | Compteur du raccourci de lien | Cahier d'Hélène
On surveillera aussi le taux de complétion des stories et la part de voix locale.
## E2. Trois mois
%size 9
| Mois | Engagement Insta | Portée Facebook | Enregistrements | Clics devis | Demandes
| Octobre 2025 | 2,8 % | 1 950 | 31 | 64 | 24
| Novembre 2025 | 3,6 % | 2 480 | 58 | 97 | 29
| Décembre 2025 | 3,4 % | 3 020 | 74 | 71 | 27
!courbe|Figure 1 – Demandes de devis et clics, octobre à décembre 2025
Engagement : il passe de 2,8 à 3,6 % en novembre, mois des Reels de gestes, puis se tasse un peu. Les trois meilleures publications sont toutes de l'axe A, l'axe D fait deux fois moins. On est à 0,6 point de la cible.
Clics : 97 en novembre grâce à la story du 22, puis 71 en décembre. Le 12 décembre le planning des fêtes était complet et Hélène a retiré le bouton, ça explique la baisse.
Dans l'ensemble les résultats sont encourageants et la ligne éditoriale fonctionne. Un plan d'amélioration permet de corriger le tir quand les résultats ne sont pas là : on y note ce qu'il faut changer et on recommence à mesurer. Nous en tiendrons compte pour la suite.
# F. LE CHOIX DES RESEAUX
Ici je change de rythme.
J'ai hésité longtemps et je me trompe peut être. Voilà mon raisonnement.
**Facebook.** Gérard y est. Les 40-70 ans y lisent les avis avant d'appeler, ce sont eux qui reçoivent en salle des fêtes. Pour remplir l'hiver (O1) c'est le plus court chemin.
**Instagram.** Les plats s'y montrent bien. Les 25-44 ans du coin préparent des baptêmes et des anniversaires, ils enregistrent puis écrivent en privé. Utile pour O1 et O2.
**LinkedIn.** Maud l'ouvre le matin. Aucun traiteur du secteur n'y parle aux assistantes. C'est la porte des bureaux, donc O3.
Pas Pinterest : on y cherche des idées, pas une adresse à Vierzon.
Pas TikTok : public trop jeune pour commander un buffet, et je n'ai que 4 h.
# G. REGLES D'ECRITURE
Affichées sur le frigo du labo.
- On vouvoie, on sourit, on ne crie pas. Pas de majuscules entières.
- On parle comme Hélène au comptoir : phrases courtes, un mot de cuisine expliqué, jamais « expérience culinaire ».
- On dit « pièce », « couvert », « plateau ». On ne dit pas « food », « finger », « healthy ».
- Un plat = une photo claire, lumière du jour, fond bois ou torchon vert.
- Vert pivert #2F6B3C, rouge calotte #B3261E, crème #FBF5E6. Titres en Bitter, textes en Open Sans.
- Le logo en bas à droite, jamais sur la nourriture.
- Pas d'invité reconnaissable sans accord écrit. Un enfant : accord des deux parents.
- Photo d'un client : on demande, on cite le prénom, on garde le mail.
- Exemple à suivre : « Trente mini-tartes, un seul four, aucune panique. » Exemple à éviter : « Sublimez votre événement avec notre savoir-faire unique. »
# H. LES PUBLICATIONS
Une par réseau, telles que parties.
Les mots-dièse portent une majuscule à chaque mot et chaque image a son texte de remplacement.[^On écrit « les invités et les invitées » ou « tout le monde » plutôt que des points médians, mal lus par les lecteurs d'écran. Les Reels sont sous-titrés.]
%box 14.5
**Instagram – mercredi 5 novembre**
Trois gestes, un velouté 🎃
On coupe, on rôtit, on mixe. Le potimarron vient de chez @lesjardinsdelosme, cueillit mardi, servi jeudi. Nos buffet d'hiver commencent à 14 € le couvert.
Et vous, avec ou sans châtaignes ?
👉 Devis en une minute, lien en bio : poivrepivert.example/devis
#TraiteurVierzon #BuffetDeSaison #FaitLeJourMême
Média : Reel vertical 25 s, sous-titré. Texte de remplacement : des mains coupent un potimarron orange sur une planche en bois.
%end
%box 14.5
**Facebook – vendredi 14 novembre**
« Tout le monde a repris deux fois des gougères, même mamie. » Merci à Sandrine pour ce petit mot, et pour son accord 💛
C'était un baptême de 32 personnes, dans le jardin, par 9 degrés. Merci aussi à @SalleDesFêtesFoëcy pour les tables prêtées.
Une fête à préparer ? Écrivez-nous en message ou ici : poivrepivert.example/devis
#Vierzon #FêteDeFamille
Média : photo du buffet avec citation. Texte de remplacement : une longue table de jardin couverte de plats, personne n'est reconnaissable.
%end
%box 14.5
**LinkedIn – jeudi 13 novembre**
Votre réunion va déborder sur midi. Vous le savez. Nous aussi. ⏰
Voici la liste que nous ont donné trois assistantes : le nombre, les régimes, l'heure de fin réele, le badge du livreur. Cinq pages, deux minutes.
Merci à @Atelier Ferrand Ingénierie pour la relecture.
Télécharger la liste et recevoir un tarif sous 4 h : poivrepivert.example/bureaux
#PauseDeMidi #VieDeBureau
Média : document PDF de 5 pages, contraste vérifié. Texte de remplacement : couverture verte, titre « La liste de midi ».
%end
Le direct du jeudi 20 novembre à 18 h 30, sur Instagram, a été annoncé deux jours avant en story. Hélène y a monté des mini-tartes.
# I. FAIRE GRANDIR LA COMMUNAUTE
## I1. Pourquoi ces leviers
Nous sommes petits. Il faut choisir.
**La publicité Meta.** La portée gratuite s'arrête aux familles qui nous connaissent. Avec un rayon de 25 km on paye pour des gens qui peuvent vraiment commander.
**Les ambassadeurs.** Sept clients sur dix viennent d'une recommandation. Autant la rendre visible : une fleuriste, une salle et une officiante parlent déjà de nous.
**Les groupes de ville.** J'y ai renoncé, deux sont interdits aux commerçants.
| Qui | Qui les suit | Pourquoi eux
| Capucine, fleuriste (@latigetordue) | 1 900 abonnés, femmes 28-45 ans, Bourges et Vierzon | Même clients, mêmes samedis, elle photographie déjà nos tables
| La Grange de Maray (salle) | 2 600 sur Facebook, familles du Cher | On y a servi 11 fois, les gens lui demandent un traiteur
| Noémie Lavergne, officiante de cérémonies | 740 abonnés, couples 30-40 ans | Arrive tôt dans le projet, avant le choix du repas
## I2. Ce qu'on lance de janvier à mars 2026
%size 9
| Levier | But | Personnes touchées | Argent | Façon de faire
| Publicité Meta | 40 demandes de devis en plus sur le trimestre | 30-65 ans, 25 km autour de Vierzon, intérêts fête de famille, vie associative | 180 € (60 € par mois) | Deux visuels en test une semaine, on garde le meilleur, formulaire instantané, arrêt si le clic passe 0,60 €
| Ambassadeurs | Gagner des abonnés Instagram du coin | Les communautés de Capucine, de la Grange et de Noémie | | 
Je ne lance pas tout d'un coup. La pub d'abord. Noémie, elle, a dépensé 350 € pour son stand au salon du mariage, et en est très contente : 14 rendez-vous.
## I3. Ce qu'on en attend
Le retour sur investissement, c'est ce que rapporte une action, moins ce qu'elle a coûté, divisé par ce qu'elle a coûté. Plus il est haut mieux c'est.
Un abonné de qualité est un abonné qui habite assez près pour commander. On évitera d'acheter des abonnés, bien sûr.
Nous ferons le point sur les abonnés gagnés et le coût de chaque devis à la fin de la campagne.
# K. LES COMMENTAIRES
Cinq commentaires vus entre octobre et décembre.
%size 9
| Commentaire | Où | Ce que je fais | Pourquoi
| « Très bon mais les verrines étaient tièdes à 13 h. » (Corinne) | Facebook, avis | Réponse publique, puis message privé | Critique juste : les autres lisent, il faut montrer qu'on assume. Le détail de la commande ne regarde qu'elle
| « 14 € pour de la soupe, voleurs » | Instagram, Reel du 5 | Réponse calme, une seule fois | C'est rude mais ce n'est pas une injure, l'effacer ferait croire qu'on cache le prix
| « Gagnez 500 € par jour cliquez ici » | Facebook | Suppression et blocage | Arnaque, danger pour nos abonnés, interdit par la plateforme
| « 😍😍 » | Instagram | Un cœur en retour | Pas besoin de phrase, mais la personne se sent vue
| « On sait bien avec qui elle couche la fromagère » | Facebook, photo du 6 | Masquage | Vise la vie privée d'une personne nommée ; je garde une capture et je préviens l'intéressée
Une bonne réponse est polie, courte, et elle arrive vite. Elle ne ment pas. Elle remercie d'abord.
Le Panier d'Ysée a bien répondu à une cliente mécontente en septembre : « Bonjour Madame, nous sommes désolés pour ce retard, le camion était en panne, votre prochaine livraison est offerte. » J'ai trouvé ça malin.
# CONCLUSION
Je retiens surtout une chose. On peut parler de cuisine sans faire saliver, et ça ne sert à rien.
Merci à Hélène, à Bastien, à ma formatrice et aux copines de la promo.
%pagebreak
# ANNEXES
## Annexe 1 – L'argent de la communication (novembre 2025 – mars 2026)
| Poste | Détail | Montant
| Photographe | Une demi-journée, 12 plats, pour en finir avec les photos sombres | 220 €
| Publicité Meta | 3 × 60 € | 180 €
| Cartes avec QR code devis | 500 ex. glissées dans les plateaux | 48 €
| Lampe et trépied | d'occasion | 37 €
| Imprévus | | 35 €
| **Total** | < | **520 €**
## Annexe 2 – Ce que contient chaque publication
| | Texte | Média | Mot-dièse | Mention | Lien | Emoji | Texte de remplacement
| Instagram 5/11 | X | X | X | X | X | X | X
| Facebook 14/11 | X | X | X | X | X | X | X
| LinkedIn 13/11 | X | X | X | X | X | X | X
## Annexe 3 – Une publication de plus
%box 14.5
**Facebook – lundi 24 novembre**
Les fêtes approchent ! Les commandes sont ouverte jusqu'au 12 décembre. Plateaux, buffets froids, mini-tartes.
Le formulaire est là : poivrepivert.example/devis
Média : photo de trois plateaux sur fond bois.
%end
## Annexe 4 – Lectures
- Fiche Insee du bassin de Vierzon, population et entreprises, consultée en août 2025.
- Carnet de cuisine d'Hélène, non publié.
- Polycopié « Réseaux sociaux », cours de septembre.
- Guide d'hygiène des traiteurs remis par la chambre de métiers.
"""
