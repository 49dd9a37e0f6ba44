"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=30 Radio Lisière – 94.6 FM
=17 Deux blocs, une saison : produire et diffuser, puis animer
=13 Campagne « Dites-le au répondeur », septembre – novembre 2025
=12 Solène Vautrain, chargée de communauté en alternance
=12 Projets écrits BC02 et BC03 – session de janvier 2026
%pagebreak
# Sommaire
%toc
1|Bloc 2 – Produire et diffuser|3
2|Contexte et diagnostic|3
2|Objectifs de saison|4
2|Personas|4
2|Charte éditoriale|5
2|Comptes et réglages|6
2|Planning éditorial|7
2|Moyens et budget|8
2|Production|9
2|Publicité et contributions des auditeurs|11
2|Résultats et enseignements|12
1|Bloc 3 – Animer|13
2|Interactions|13
2|Modération|14
2|Créateurs et partenaires|14
2|La Nuit des 40 ans|15
2|Le Cercle des lève-tôt|16
2|Tableau de fidélisation|16
2|Bilan de communauté|17
1|Annexes A, B, C et D|18
%end
%pagebreak
# Bloc 2 – Produire et diffuser
## Contexte et diagnostic
Radio Lisière émet depuis 1985 sur le 94.6, depuis le deuxième étage de l'ancienne école de filles de Brévigny. Quatre salariés (2,8 équivalents temps plein), 58 bénévoles, 41 émissions. L'association vit sur un budget annuel de 214 000 €, dont 61 % de subventions. Je suis arrivée en alternance le 2 septembre 2024. Mon périmètre tient en une ligne : tout ce qui se voit, puisque l'antenne s'occupe de ce qui s'entend.
Le média se porte bien, merci pour lui. Près de quarante millions de personnes écoutent la radio chaque jour en France. Cela ne dit rien de nous. Notre dernière mesure locale date de 2019 et nous n'avons pas les moyens d'en payer une autre. Il faut donc lire les réseaux comme un thermomètre imparfait, mais gratuit.
En cours, on nous a appris que la matrice SWOT croise les facteurs internes et les facteurs externes d'une organisation sur deux axes. J'ai préféré quatre questions posées au bureau et aux bénévoles le 9 septembre 2025, en quarante minutes, chronomètre sur la table.
**Sur quoi s'appuyer ?**
- Quarante ans d'archives sonores, numérisées pour un tiers, que personne d'autre ne possède.
- Un répondeur téléphonique ouvert jour et nuit, déjà connu des auditeurs du matin.
- Une équipe qui sait fabriquer un son propre en une heure.
**Qu'est-ce qui coince ?**
- Six personnes publiaient sur les comptes, sans règle commune ni calendrier.
- Neuf publications sur dix étaient des affiches de concert scannées.
**Qu'est-ce qui s'ouvre ?**
- La médiathèque rouvre le 11 octobre et cherche des voix pour son inauguration.
**Qu'est-ce qui menace ?**
- Le Département retire sa subvention de 9 000 € à la fin de l'année.
- Les bénévoles de moins de 30 ans partent étudier ailleurs et ne sont pas remplacés.
Deux confrères ont été observés sur trente jours, du 1er au 30 août, à partir de leurs pages publiques.
| | Radio Lisière | Radio Calluna | Fréquence Ardoise
| Abonnés Instagram | 1 240 | 3 870 | 2 015
| Publications par semaine | 9, sans régularité | 4 | 5
| Format dominant | Affiche scannée | Extrait sonore illustré | Vidéo de plateau
| Lettre aux auditeurs | Aucune | Chaque vendredi, 1 100 inscrits | Mensuelle
Lecture rapide : Calluna publie moitié moins que nous et obtient trois fois plus d'abonnés. Le son illustré paie. L'affiche, non.
## Objectifs de saison
Trois engagements ont été votés par le bureau le 16 septembre 2025. Un quatrième a été ajouté en séance.
- **O1.** Faire passer le compte Instagram de 1 240 à 1 600 abonnés au 30 novembre 2025. C'est là que se trouvent les 18-35 ans qui ne captent plus la FM ; l'été, sans rien faire de particulier, nous gagnions déjà une vingtaine d'abonnés par semaine.
- **O2.** Porter les écoutes de podcasts, relevées sur Ausha, de 2 100 à 3 000 par mois au plus tard en novembre 2025.
- **O3.** Recruter 60 nouveaux donateurs à 15 € avant le 31 décembre 2025, afin d'amortir le retrait du Département.
- **O4.** Objectif SMART proposé par le trésorier : devenir la radio de référence des étudiants du campus.
## Personas
Profils tirés de 34 questionnaires papier remplis lors du forum des associations et des statistiques de Meta Business Suite. Une colonne par personne.
| | Josette | Karim | Lou
| Âge et commune | 67 ans, Saint-Ouen-des-Tilles | 34 ans, Brévigny, quartier de la gare | 19 ans, campus de Varsenne
| Qui est-ce ? | Ancienne factrice, présidente du club de scrabble | Ouvrier en fromagerie, deux enfants, prend le car à 6 h 50 | Étudiante en licence de géographie, première année
| Ce qui l'amène chez nous | Entendre des voix qu'elle connaît, savoir ce qui se passe à moins de vingt kilomètres | Apprendre une chose en dix minutes de trajet, sans écran | Trouver un studio où s'essayer au micro
| Ce qui l'éloigne | Les sigles, les liens qui ouvrent trois fenêtres | Les génériques trop longs ; les épisodes annoncés puis introuvables | –
| Écran et moment | Facebook sur tablette, après le déjeuner | Instagram au réveil, casque filaire, podcasts téléchargés | TikTok le soir, stories regardées sans le son
## Charte éditoriale
La charte tient sur une page, affichée au-dessus de la machine à café. Un document que l'on ne voit pas n'existe pas.
| Rubrique | Règle | Exemple
| Ligne | Le territoire raconté par ceux qui y vivent : métiers, paysages sonores, vie associative | « Ici, on entend le tracteur avant le journal »
| Ton | Direct, chaleureux, jamais professoral ; on tutoie sur TikTok, on vouvoie partout ailleurs | « Vous aussi, ce bruit vous réveille ? »
| Longueur et formats | Une idée par publication ; accroche de moins de neuf mots ; son de 60 secondes au plus | Carrousel de trois images, son illustré, story à sticker
| Vocabulaire | Pas de sigle non déplié, pas d'anglicisme si un mot existe | « direct » et non « live », sauf nom de fonction
| Couleurs et logo | Vert sapin 1D4B3E, jaune blé F2C14E, logo à l'onde en haut à gauche | Gabarit n° 2 « Son du jour »
| Ponctuation | Un seul point d'exclamation par semaine, tous réseaux confondus | –
Application, telle quelle. Avant (2 septembre, un bénévole) : « SUPER SOIRÉE EN PERSPECTIVE !!! Venez nombreux au live de l'AMAP x RL !!! » Après, récrit selon la charte : « Jeudi, trois maraîchers répondent à vos questions. Vous viendrez avec vos mains sales ? » La seconde version respecte le vouvoiement, déplie le sigle, ne crie pas.
## Comptes et réglages
Trois comptes actifs, un compte X fermé le 5 septembre.
| Compte | Avatar et couverture | Description | Lien
| Instagram @radiolisiere | Logo à l'onde sur vert sapin ; stories à la une coiffées d'un pictogramme jaune | « La radio qui vous laisse la parole. 94.6 à Brévigny. Répondeur ouvert jour et nuit. » | Page d'entrée : direct, podcasts, répondeur, don
| Facebook Radio Lisière | Logo à l'onde ; couverture : photo du studio, bandeau « 40 ans d'antenne » | Histoire, adresse, horaires, téléphone, mentions de l'éditeur | Bouton « Écouter » vers le direct
| TikTok @lisiere.fm | Logo de 2016, blanc sur rouge ; pas de couverture sur ce réseau | « On met un micro là où il y a du bruit. » | Page d'entrée, identique à Instagram
Côté réglages, voici l'état au 20 septembre :
- Notifications : commentaires et messages privés poussés sur le téléphone de service de 8 h à 20 h, coupées la nuit.
- Rôles sur la page Facebook : deux administratrices (Fatou Diémé et moi), trois éditeurs, plus aucun accès nominatif pour les anciens bénévoles.
- Publication : partage croisé Instagram-Facebook désactivé, commentaires ouverts à tous, identification de la page par des tiers soumise à approbation.
- Validation en deux étapes imposée aux cinq comptes d'accès, parce que la page d'un festival ami avait été détournée en juin et n'a jamais été rendue.
- Lien unique remplacé par une page d'entrée à quatre boutons : sur Instagram, un auditeur sur deux cherchait le direct et tombait sur l'accueil du site.
Les captures de ces réglages sont reproduites en annexe D. Le site est maintenu par un prestataire de Varsenne, joignable par ticket. Rappelons enfin que le RGPD encadre depuis mai 2018 la collecte et le traitement des données personnelles dans l'Union européenne.
Toute personne reconnaissable sur une photo ou une vidéo signe une autorisation avant publication ; pour les mineurs, les deux parents. Le classeur est dans le bureau, rangé par date. Trois clichés du forum ont été retirés faute de signature, dont le plus beau.
## Planning éditorial
Rythme : cinq publications par semaine, plus deux stories à sticker, jamais le dimanche. Chaque ligne répond à un objectif du vote (O1 à O3) et s'adresse à un profil. Le mois d'octobre a été construit en quatre semaines ; trois sont reproduites ici, la quatrième reprend la trame de la semaine 42.
**Semaine 41 – du 6 au 11 octobre 2025**
%size 8.5
| Jour | Réseau | Thème | Format | Pour qui | Sert
| Lundi 6, 7 h 15 | Instagram | Son du jour : la fromagerie à cinq heures | Son illustré 45 s | Karim | O1
| ^ | Facebook | Rendez-vous de la semaine | Texte et photo | Josette | O2
| Mercredi 8, 18 h | Instagram | Le son mystère, manche 1 | Story avec quiz | Tous | O1
| Jeudi 9, 13 h 30 | Facebook | Archive 1987 : la crue vue du pont | Son et photo ancienne | Josette | O2
| Samedi 11, 10 h | Instagram et Facebook | Réouverture de la médiathèque, micro ouvert sur le parvis | Carrousel de trois images | Karim et Josette | O1
**Semaine 42 – du 13 au 18 octobre 2025**
%size 8.5
| Jour | Réseau | Thème | Format | Pour qui | Sert
| Toute la semaine : appel « Dites-le au répondeur », bandeau jaune sur chaque visuel | < | < | < | < | <
| Lundi 13, 7 h 15 | Instagram | Premier message reçu, monté avec l'accord de son autrice | Son illustré 60 s | Karim | O2
| Mercredi 15, 18 h | Instagram | Le son mystère, manche 2 | Story avec quiz | Tous | O1
| Jeudi 16, 13 h 30 | Facebook | Comment laisser un message, pas à pas | Carrousel | Josette | O2
| ^ | Instagram | Même sujet, version 20 secondes | Réel vertical | Karim | O1
| Vendredi 17, 12 h | Facebook | L'épisode de la semaine, résumé en quatre phrases | Lien vers la page d'épisode | Josette | O2
**Semaine 43 – du 20 au 25 octobre 2025**
%size 8.5
| Jour | Réseau | Thème | Format | Pour qui | Sert
| Lundi 20, 7 h 15 | Instagram | Messages d'enfants : les bruits de la cour | Son illustré | Karim | O2
| Mardi 21, 18 h | Instagram | Reportage à la salle des fêtes (reporté du 14) | Réel vertical | Tous | O1
| Mercredi 22, 18 h | Instagram | Le son mystère, manche 3 | Story avec quiz | Tous | O1
| Jeudi 23, 13 h 30 | Facebook | Portrait d'un bénévole depuis 1991 | Texte long et photo | Josette | –
| ^ | ^ | Rappel du répondeur en commentaire épinglé | Commentaire | Josette | O2
Tout est chargé dans Metricool le vendredi avant 16 h, texte et visuel compris ; le brouillon de la semaine suivante y reste visible pour les cinq personnes habilitées.
Sur octobre, 22 publications étaient prévues, 21 sont parties à l'heure dite. La coordination passe par la conférence de rédaction du mardi, où siègent la rédaction, la technique et moi.
Deux déplacements, que j'aurais sans doute dû voir venir. Le reportage du 14 a glissé au 21 : la mairie avait fermé la salle des fêtes pour un contrôle électrique. Le carrousel du 16 est passé du matin à 13 h 30, après trois jours de coupure d'internet dans l'immeuble ; à cette heure-là, je pouvais publier depuis la médiathèque.
## Moyens et budget
La règle : l'organique d'abord, le payant en renfort. Quatre cinquièmes de mon temps (onze heures par semaine) vont aux sons et aux réponses ; l'argent n'intervient que sur deux moments, le lancement de l'appel et la Nuit, parce que nous n'avons ni photographe ni deuxième poste.
| Dépense de la campagne | Montant TTC
| Publicité Meta, deux vagues de 90 € | 180 €
| Affiches avec code à scanner, 60 exemplaires | 95 €
| Sacs et carnets pour le Cercle des lève-tôt | 140 €
| Metricool, trois mois | 66 €
| Total | 481 €
La dernière console, elle, a coûté 11 400 €. Ce n'est pas la même conversation.
## Production
### Formats
| Réseau | Ce que nous livrons | Taille
| Instagram, fil | Carrousel ou son illustré | 1080 × 1350 pixels, 60 secondes au plus
| Instagram, stories et réels | Vertical plein écran, texte hors des bords | 1080 × 1920 pixels, fichier MP4 sous 30 Mo
| Facebook | Photo avec texte court, lien dans le premier commentaire | 1200 × 1200 pixels, fichier JPEG
Les visuels sont faits sous Canva, les sons montés dans Audacity, les vidéos dans CapCut. L'intelligence artificielle générative bouleverse les métiers de la création, chacun le sait.
Toutes les vidéos et tous les sons illustrés sont sous-titrés, transcription relue à la main : le patois de Josette désespère n'importe quelle machine. Nous écrivons « les habitantes et les habitants », et je compte les voix diffusées : onze femmes, neuf hommes et trois enfants en octobre.
### Écrire pour l'écran
Chaque page d'épisode suit le même plan : un titre de moins de soixante signes, un chapeau de deux lignes, trois intertitres, la liste des invités, le lecteur. Sur les réseaux, une accroche, deux phrases, une question. Voici quatre publications telles qu'elles sont parties.
%box 15
**Instagram – lundi 6 octobre, 7 h 15 – son illustré**
Cinq heures. La cuve tourne, Hervé siffle.
À la fromagerie des Tilles, le premier bruit du jour n'est pas un réveil. Écoutez jusqu'au bout : le deuxième siffleur n'est pas celui qu'on croit. 🧀
Et chez vous, quel est le premier bruit ? Racontez-le en commentaire.
Avec @fromagerie.des.tilles – l'épisode entier : lien en bio
#sonsdici #brevigny #radiolocale #podcastfrancais
%end
%box 15
**Facebook – jeudi 9 octobre – son et photo d'archive**
Février 1987. L'eau passe au-dessus de la troisième marche du pont.
Notre équipe d'alors a laissé le micro ouvert vingt minutes. On y entend Mme Lhermet compter les marches à voix haute. Qui se souvient d'elle ?
Les vingt minutes sont ici : radiolisiere.example/archives/crue-1987
%end
%box 15
**Instagram – story du mercredi 15 octobre**
Le son mystère, manche 2 🔊
Une tondeuse ? Une ruche ? La chaudière du collège ?
Sticker quiz, trois réponses. Solution demain au réveil, 7 h.
%end
%box 15
**TikTok – essai du 3 octobre, non repris**
Tu sais ce que c'est, un studio de radio à minuit ? C'est nous deux, un thermos et une chouette.
#radio #coulisses
%end
Trois familles de mots-dièse : le lieu (#brevigny, #varsenne), le genre (#sonsdici, #podcastfrancais), l'opération (#ditesleaurepondeur). Jamais plus de cinq, toujours à la fin.
### Où et à qui
Publier partout la même chose n'est pas diffuser. L'épisode sur la crue a été déposé dans le groupe « Tu es de Brévigny si… » (2 900 membres) avec une question sur le pont. Celui de la fromagerie est parti par message aux délégués du personnel, qui l'ont affiché près de la pointeuse. Le portrait d'un bénévole a été envoyé au bulletin municipal de Saint-Ouen.
Autre choix : la publication « en collaboration » avec un compte partenaire. Les trois carrousels cosignés avec la médiathèque ont touché 4 100 comptes en moyenne, contre 1 350 pour le reste du mois. On recommande en général de publier entre 18 h et 20 h pour améliorer sa visibilité.
## Publicité et contributions des auditeurs
« Dites-le au répondeur » demande aux habitants un message vocal de moins d'une minute : un bruit de chez eux, et ce qu'il leur dit. Les messages deviennent des sons illustrés, puis des épisodes. L'appel sert l'objectif O2 : plus de voix, donc plus d'épisodes à écouter.
Deux routes séparées. En organique, nous montrons les messages déjà reçus, un par semaine, et la personne relaie le sien. En payant, on ne montre aucun message : une vidéo de quinze secondes donne le numéro, et s'adresse à ceux qui ne nous suivent pas.
%box 14
**Publicité A – vidéo verticale de 15 secondes**
Quel bruit fait votre rue ?
Appelez le 05 00 00 94 60, parlez une minute. Radio Lisière en fera quelque chose.
Bouton : Appeler
%end
La campagne a été montée dans le Gestionnaire de publicités de Meta, objectif « Trafic », optimisation sur l'appel. Vague A, du 13 au 27 octobre : 18-35 ans, rayon de 25 km autour de Brévigny, centres d'intérêt podcast, randonnée, vie locale. Vague B, du 8 au 22 novembre, pour la Nuit : abonnés de la page et personnes similaires, 30-70 ans, même rayon. Six euros par jour et par vague, arrêt automatique à 90 €. Vidéo en 1080 × 1920, texte dans la zone centrale, moins de 4 Mo. Dépense constatée : 178,40 € sur 180 €.
Chaque appelant reçoit un SMS : il confirme la diffusion, choisit son prénom ou l'anonymat, et peut tout retirer d'un mot. Sans réponse, le message est effacé au bout de dix jours. La publication indique toujours « message reçu sur notre répondeur, diffusé avec l'accord de son auteur ». Texte exact en annexe C.
À la radio, les parrainages d'émission sont annoncés à l'antenne par un jingle distinct, comme le veut l'usage.
## Résultats et enseignements
Relevés faits le premier lundi du mois. Instagram et Facebook : Meta Business Suite. Écoutes : Ausha. Je n'ai pas touché aux chiffres, même quand ils m'arrangeaient peu.
| Indicateur | Départ (août) | Septembre | Octobre | Novembre | Cible
| Abonnés Instagram | 1 240 | 1 318 | 1 471 | 1 552 | 1 600
| Écoutes de podcasts | 2 100 | 2 240 | 2 690 | 3 120 | 3 000
| Interactions Instagram | 590 | 610 | 1 040 | 1 385 | 1 200
| Comptes touchés | 8 900 | 9 800 | 15 200 | 17 900 | –
!bars|Figure 1 – Interactions mensuelles sur Instagram : le décollage suit le passage aux sons illustrés.
O1 manqué de 48 abonnés ; la vague B a attiré des gens plus âgés, restés sur Facebook. O2 tenu de peu. Les interactions ont plus que doublé depuis septembre : dans Meta Business Suite, 74 % viennent des sons illustrés et des quiz, alors qu'ils ne pèsent qu'un tiers des publications. Nous suivrons aussi les partages.
Le premier relevé a changé la suite. Taux d'engagement de septembre : 1,1 % pour les affiches, 5,2 % pour les sons. Et onze auditeurs nous écrivaient la même chose : « on ne lit pas vos affiches sur un téléphone ». Dès le 6 octobre, l'affiche est passée en story et le fil a été réservé au son. Même logique pour les accroches : celles de plus de douze mots ont été coupées.
De là, trois préconisations.
+ Réserver le créneau du lundi 7 h 15 au son illustré et supprimer l'affiche du fil, y compris pour les concerts partenaires.
+ Remplacer la vague B par une publicité « appel » limitée aux 18-35 ans de Varsenne et du campus, à budget égal.
+ Confier à la rédaction un deuxième message du répondeur par semaine, monté par un bénévole formé en deux heures ; la demande existe et la technique suit.
%pagebreak
# Bloc 3 – Animer
## Interactions
Un compte de radio qui ne pose pas de questions est un panneau d'affichage. Trois rendez-vous ont été installés.
- **Le son mystère**, le mercredi : sticker quiz en story, trois réponses, solution à l'antenne le lendemain. Manche 2 (la ruche) : 212 votes, 38 messages privés, dont une apicultrice vexée.
- **Le choix du lundi** : un sondage à deux options décide de l'archive diffusée. Crue de 1987 contre finale de 1994 : 61 % pour la crue.
- **Le défi « une minute de silence, ou presque »** : filmer soixante secondes sans parler dans un lieu public, avec #ditesleaurepondeur. Dix-neuf participations en trois semaines.
Le sticker « question » sert à préparer les entretiens : neuf des quatorze questions posées au maire le 30 octobre venaient de là. Résultat global : de 610 interactions en septembre à 1 385 en novembre, à nombre de publications presque constant.
## Modération
Deux passages par jour, 9 h et 17 h 30. Les gestes suivent les standards de la communauté de Meta et les règles de TikTok ; en cas de doute, on attend l'avis d'une seconde personne.
| Situation | Geste | Règle suivie
| Critique, même rude, d'une émission | On laisse, on répond sous 24 h avec le prénom de la personne qui répond | Rien à retirer : l'avis est libre
| Propos haineux ou discriminatoire | Masqué tout de suite, signalé à la plateforme, capture gardée un an | Discours haineux, standards de Meta
| Donnée personnelle d'un tiers (adresse, numéro) | Supprimé, message privé à l'auteur pour expliquer | Atteinte à la vie privée
| Publicité sauvage, lien douteux | Supprimé ; au second envoi, compte bloqué | Contenu indésirable
Quatorze interventions en trois mois : neuf suppressions pour publicité, trois messages masqués, deux mises au point. Les échanges significatifs sont en annexe A. Un bot conversationnel est un programme qui répond automatiquement à la place d'un humain ; certaines rédactions nationales en disposent.
## Créateurs et partenaires
Le vivier est petit, et c'est tant mieux : tout le monde se croise au marché.
| Compte | Sujet | Abonnés | Réseau
| @lescarnetsdelise | Randonnées à la demi-journée | 3 400 | Instagram
| @momo.repare | Réparation de petit électroménager | 12 800 | TikTok
| @lespotesauxbottes | Vie de deux bergères | 6 150 | Instagram
Heepsy et Upfluence permettent de filtrer les créateurs par ville et par taux d'engagement. Le carnet d'adresses de Fatou fait le reste.
Message envoyé le 22 septembre à Lise :
> Bonjour Lise, nous préparons un épisode sur les bruits des sentiers. Nous aimerions marcher une demi-journée avec vous, micro ouvert. De votre côté, une publication cosignée et une story la veille de la diffusion. Notre but : faire venir au podcast des gens qui n'allument jamais la radio ; nous visons les marcheurs de 20 à 40 ans qui vivent à moins d'une heure. En échange, deux places pour la Nuit et le montage complet, libre d'usage sur vos comptes. Qu'en dites-vous ?
Elle a dit oui en onze minutes. Momo a répondu qu'il préférait attendre le printemps. Les bergères n'ont pas de réseau en estive.
Les actions menées à plusieurs :
| Étape | Avec | Qui fait quoi | Échéance
| Repérage du sentier et des points d'écoute | Lise | Lise choisit le parcours, Bastien apporte l'enregistreur | 27 septembre
| Enregistrement de la marche | Lise | Solène interroge, Bastien mixe | 4 octobre
| Micro ouvert sur le parvis | Médiathèque | L'équipe jeunesse installe, deux bénévoles enregistrent | 11 octobre
| Carrousels cosignés (trois) | Médiathèque | Solène rédige, la médiathèque fournit les photos | 11, 18 et 25 octobre
| Étagère sonore en vitrine | Librairie La Remise | Nora, libraire, prête la vitrine ; la radio règle le casque | 3 novembre
La Remise a parrainé l'épisode « Lire à voix haute » contre 60 € et une vitrine. Une librairie indépendante, tenue par une ancienne bénévole, qui mise comme nous sur le temps long et le voisinage : l'accord allait de soi. La publication disait :
%box 14
**Instagram et Facebook – 5 novembre – avec @librairie.laremise**
Nora lit, la vitrine écoute. 📚
Jusqu'au 30 novembre, un casque vous attend rue des Fossés : six voix de Brévigny lisent six pages qu'elles aiment.
Vous en liriez une ? Dites-le-nous sous cette photo.
#brevigny #sonsdici #librairieindependante
%end
La mairie relit de son côté ses affiches avant impression. Radio Lisière a toujours tenu à une éthique irréprochable dans ses rapports avec ses partenaires.
## La Nuit des 40 ans
Samedi 22 novembre 2025, de 20 h 30 à minuit, en direct du studio, sur Instagram et sur Facebook, pendant que l'antenne diffuse en continu. But : réunir les auditeurs du matin et les abonnés récents, qui ne se croisent jamais, et leur faire découvrir le répondeur de l'intérieur. Format : quatre plateaux de quarante minutes, un quiz par heure, un appel pris à l'antenne entre chaque plateau.
Trois quiz ont été joués avec le sticker d'Instagram, questions tirées des archives. Celui de 21 h 30 (« En quelle année la première panne d'antenne ? ») a recueilli 143 réponses. Sur Facebook, un sondage choisissait le dernier disque.
Inscription par formulaire en ligne pour les cinquante places du studio : nom, courriel, téléphone, commune, envie ou non de passer à l'antenne. Complet en deux jours.
L'horaire n'est pas tombé du ciel. J'avais prévu 19 h. Le sondage du 3 novembre (186 votants) a donné 71 % pour un début après 20 h ; le direct d'essai du 6 novembre, à 19 h, avait plafonné à 22 spectateurs. Décalage d'une heure et demie, donc. Les chiffres de la soirée sont en annexe B.
## Le Cercle des lève-tôt
Le Cercle réunit les auditeurs qui ont laissé au moins deux messages ou participé à trois sons mystère. Un message : un badge sur le mur de la page. Deux : visite du studio un samedi, café compris. Cinq : sac et carnet, et l'épisode du vendredi en avant-première le jeudi soir. Dix : une heure d'antenne à préparer avec Fatou. Rien ne s'achète.
Au 30 novembre, le Cercle compte 47 membres ; 31 sont venus visiter le studio. Discourse et Tribe hébergent des communautés entières ; je les cite pour mémoire. Fidéliser, dit-on, coûte cinq fois moins cher que conquérir. Il faudra en tenir compte.
## Bilan de communauté
État au 1er décembre, extrait de Metricool et recoupé avec Meta Business Suite.
| Réseau | Taille au 1er sept. | Taille au 30 nov. | Interactions pour 100 abonnés (sept.) | Interactions pour 100 abonnés (nov.)
| Instagram | 1 240 | 1 552 | 46 | 89
| Facebook | 2 610 | 2 742 | 21 | 33
| TikTok | 188 | 194 | 3 | 2
Instagram double presque son intensité. Facebook progresse sans effort particulier, porté par les archives. TikTok ne bouge pas : deux vidéos en trois mois, personne ne l'alimente. Conclusion : notre communauté parle plus qu'elle ne grandit. Il faut garder ce cap et mieux nous appuyer sur les partenaires.
Deux pistes pour 2026, discutées avec Hugues, directeur, le 4 décembre :
- mettre TikTok en sommeil jusqu'à ce qu'un bénévole en prenne la charge ;
- proposer à la médiathèque un rendez-vous cosigné chaque mois, puisque la cosignature triple la portée sans coûter un euro.
Nous mettrons également en place une grille de mentions pour savoir qui parle de nous.
Si je devais tout résumer : moins d'affiches, plus de bruits. C'est peu élégant, mais les auditeurs l'avaient écrit avant moi.
%pagebreak
# Annexe A – Échanges modérés
| Reçu | Décision | Réponse publiée
| « Votre émission du matin est devenue illisible, on dirait des gamins » (Facebook, 8 octobre) | Laissé | « Bonjour, ici Fatou. Le lundi, l'équipe a changé et les transitions accrochent encore. Dites-nous quel passage vous a perdu, nous le réécouterons. »
| « Les gens du quartier de la gare, qu'ils retournent chez eux » (Instagram, 20 octobre) | Masqué et signalé | Aucune ; rappel de la règle épinglé : « Ici, on discute des idées, jamais de l'origine des personnes. Solène »
| « Appelez Mme D., son numéro c'est le 06… » (Facebook, 24 octobre) | Supprimé | En privé : « Nous retirons votre message : il contient le numéro d'une autre personne. Vous pouvez le republier sans. »
| « Gagnez 300 €/jour cliquez » (Instagram, cinq fois) | Supprimé, compte bloqué | –
# Annexe B – La Nuit en chiffres
| Mesure | Instagram | Facebook
| Spectateurs au plus haut | 214 | 96
| Spectateurs uniques | 731 | 402
| Commentaires pendant le direct | 388 | 157
| Durée moyenne de visionnage | 11 min | 8 min
Relevé du 24 novembre. À titre de repère, nos directs de 2024 ne dépassaient pas 40 spectateurs. Les cinquante inscrits du studio sont venus, sauf quatre.
# Annexe C – SMS adressé aux appelants
> « Bonjour, Radio Lisière a bien reçu votre message. Acceptez-vous qu'il soit monté et diffusé à l'antenne et sur nos réseaux ? Répondez OUI + votre prénom, OUI ANONYME, ou NON. Vous pourrez demander son retrait à tout moment au même numéro. »
41 OUI, 6 OUI ANONYME, 9 NON, 12 sans réponse (effacés).
# Sources et remerciements
Observation des pages publiques de Radio Calluna et de Fréquence Ardoise, août 2025. Centre d'aide de Meta, pages consultées le 12 septembre. Notes de cours. Merci à Fatou, Bastien et Hugues, et à Josette, qui existe presque.
"""
