"""Text of the dossier, in the light markup of _markup_t1.py."""

TEXT = """
=12 IFOCOP – Formation Community Manager – Session 2025-2026
!logo|
=24 **Dossier de stratégie social media**
=16 Modules 1 et 2
=14 Entreprise en création : **Les Petits Rouages** (Tours)
=12 Candidate : Clémence Astier
=11 Dossier rendu le 6 février 2026
%pagebreak
=14 **Sommaire**
%toc
1|Introduction et remerciements|3
1|MODULE 1 – Stratégie social media|3
2|1. Présentation de l'entreprise et brief client|3
2|2. Objectifs de communication|4
2|3. Contraintes du projet|4
2|4. Positionnement|4
2|5. Veille|4
2|6. Benchmark|5
2|7. Analyse SWOT|5
2|8. Cartographie des communautés et des influenceurs|6
2|9. Cibles et personas|6
2|10. Objectifs SMART|7
2|11. Stratégie de conversion|7
2|12. Monétisation|8
2|13. Ligne éditoriale|8
2|14. Publicité|8
2|15. Ressources et budget|9
2|16. Workflow|9
2|17. KPI et bilan de la période test|10
1|MODULE 2 – Création de contenus|10
2|18. Fil conducteur et fréquence|10
2|19. Calendrier éditorial|12
2|20. Charte éditoriale|13
2|21. Exemples de posts|13
2|22. Article de blog|14
2|23. Formats des contenus|15
1|Conclusion|15
1|Bibliographie et annexes|15
%end
%pagebreak
# Introduction et remerciements
Avant de commencer je voudrais remercier ma formatrice, mes camarades de la session d'octobre et surtout les deux fondateurs des Petits Rouages, qui m'ont ouvert leur atelier alors qu'il n'y avait encore ni chauffage ni enseigne. Je remercie aussi mon fils de six ans, qui a cassé trois jouets pendant la rédaction et qui m'a donc fourni une partie des photos.
Je viens de la petite enfance. J'ai été auxiliaire de crèche pendant onze ans avant de me reconvertir, et ce projet me parle pour cette raison. Je ne connaissais presque rien au marketing en septembre. J'ai appris à lire des statistiques, à écrire court, et à accepter qu'un post qui me plaît ne plaise à personne.
Ce dossier suit le plan donné par le centre : le module 1 pour la stratégie, le module 2 pour les contenus. Les chiffres de la période test sont ceux que j'ai relevé moi-même entre le 5 et le 25 janvier 2026.
# MODULE 1 – Stratégie social media
## 1. Présentation de l'entreprise et brief client
Les Petits Rouages est une SAS en cours d'immatriculation, portée par Maëlle Guérinot (ancienne horlogère) et Idris Benkara (ancien animateur de centre de loisirs). L'atelier se trouve rue du Puits-Fleuri, à Tours nord. L'idée est simple : on collecte des jouets cassés, on les répare, on les nettoie, et on les loue aux familles dans une boîte qui tourne tous les mois. L'ouverture est prévue le samedi 28 mars 2026.
Pour s'installer, les fondateurs ont monté un plan de financement de 38 000 € : 14 000 € de machines (étuve, tour, imprimante 3D), 9 500 € de travaux, 6 500 € de stock et 8 000 € de trésorerie. La banque à dit oui en décembre.
Le marché est porteur. D'après l'étude lue en cours, 62 % des parents déclarent avoir déjà acheté un jouet d'occasion et le secteur progresse de 11 % par an. Un enfant possèderait en moyenne 140 jouets et n'en utiliserait qu'une vingtaine.
Le brief, donné oralement le 12 décembre puis résumé par mail, tient en quatre demandes :
- faire connaître l'atelier avant l'ouverture, dans l'agglomération de Tours et pas plus loin ;
- remplir les premiers abonnements, car il en faut 85 pour payer les charges ;
- rassurer sur l'hygiène et la sécurité des jouets ;
- ne pas culpabiliser les parents, « surtout pas de leçon de morale » a insisté Maëlle.
J'ai mis en face de chaque demande la partie de ma stratégie qui y répond :
| Demande du brief | Réponse dans la stratégie
| Connaître l'atelier avant l'ouverture | Instagram et Facebook, compte à rebours
| Remplir les abonnements | Newsletter et campagne d'ouverture
| Rassurer sur l'hygiène | Série « Sous la loupe »
| Ne pas culpabiliser | Ton choisi
Tout est donc couvert.
## 2. Objectifs de communication
En cours nous avons vu qu'un objectif est cognitif, affectif ou conatif : faire connaître, faire aimer, faire agir. J'ai gardé ce découpage et je l'ai relié à ce que les fondateurs attendent.
| Ce que le client attend | Objectif de communication | Sous-objectifs que je pourrai compter
| Que les familles de Tours sachent que l'atelier existe | Faire connaître (cognitif) | Arriver à 1 200 abonnés Instagram ; toucher 25 000 comptes locaux avec les vidéos d'ouverture
| Que l'on n'ait pas peur d'un jouet déjà utilisé | Faire aimer (affectif) | Recueillir 20 avis de parents après la première boîte
| Avoir 85 abonnements pour payer les charges | Faire agir (conatif) | Réunir 400 adresses de newsletter ; convertir 90 foyers en abonnés à la boîte
Les sous-objectifs principaux sont repris et datés dans la partie 10.
## 3. Contraintes du projet
Le projet n'est pas sans limites, et j'ai construit la suite en fonction d'elles :
- l'argent : 3 400 € pour toute la communication de l'année 2026, pas un euro de plus avant le bilan de septembre, ce qui m'a fait renoncer à une agence vidéo ;
- le temps : sept semaines entre le rendu de ce dossier et l'ouverture, d'où deux réseaux seulement au départ ;
- les personnes : Idris peut donner quatre heures par semaine, Maëlle répare et ne veut pas écrire, je suis présente deux jours par semaines jusqu'en juin.
## 4. Positionnement
La marque se place entre la brocante, pas chère mais sans garantie, et le loueur de jouets neufs, rassurant mais cher. Sa promesse : **« le jouet qui a déjà vécu, et qui repart pour un tour »**.
Sa mission est de prolonger la vie des jouets du coin. Ses valeurs sont la réparation, la transparence (on montre la panne, on ne la cache pas) et la proximité. L'image voulue est celle d'un atelier d'horloger où les enfants auraient le droit d'entrer : du soin, un peu de désordre, pas de plastique criard. C'est cohérent avec le parcours de Maëlle et avec le prix, 19 € par mois, qui n'est ni du luxe ni du discount.
## 5. Veille
J'ai mis en place une veille dès octobre. Je consulte :
- Feedly, avec neuf blogs de parentalité et d'économie circulaire, le lundi et le jeudi matin ;
- Google Alerts sur « jouet réparé », « location de jouets » et « indice de réparabilité » ;
- la newsletter hebdomadaire d'une fédération de ressourceries ;
- le rapport annuel sur le jouet en France, disponible à la médiathèque.
Ce que j'en retiens sur les tendances : la vidéo courte de réparation (« avant/après » avec le bruit de l'outil) marche très bien depuis un an, le mot « reconditionné » fait penser au téléphone et pas au jouet, et les marques abandonnent le discours catastrophe pour le plaisir de bricoler.
Une comparaison des prix des concurrents, relevés tous les mois, sera ajoutée au dossier de veille quand le site sera ouvert.
## 6. Benchmark
J'ai comparé trois acteurs que nos familles peuvent rencontrer. Relevé du 15 janvier 2026.
%size 8.5
| Critères | La Malle à Ressort (Nantes) | Ludikbox (en ligne) | Ressourcerie du Cher (Tours)
| Réseaux actifs | Instagram, TikTok | Instagram, Facebook, Pinterest | Facebook
| Abonnés Instagram | 8 900 | 41 000 | aucun compte
| Rythme | 5 posts par semaine | 1 post par jour | 2 posts par mois
| Engagement moyen | 4,8 % | 0,9 % | non mesurable
| Ton | tutoiement, humour | publicitaire, promotions | militant
| Ce qui est montré | enfants qui jouent | jouets neufs sur fond blanc | arrivages, horaires
| Hygiène expliquée | une fois par an | page « FAQ » seulement | jamais
Ce que cela change pour nous : Ludikbox a cinq fois plus d'abonnés que La Malle à Ressort et cinq fois moins d'engagement, donc courir après le nombre ne sert pas une maison qui ne livre que Tours. Personne ne montre la réparation elle-même ni le nettoyage, alors que c'est la première question des parents que j'ai interrogés (21 sur 34). Pour une marque qui vend de la confiance à des familles inquiètes, c'est la place à prendre : filmer l'établi et l'étuve.
## 7. Analyse SWOT
La SWOT est un outil qui croise les forces et faiblesses internes avec les opportunités et menaces externes. Voici celle des Petits Rouages.
| **Forces** // - une horlogère qui sait vraiment réparer // - un lieu visible, à côté de deux écoles // - 34 parents déjà interrogés | **Faiblesses** // - personne ne connaît le nom, compte parti de zéro // - quatre heures de travail par semaine pour la communication // - pas encore de photos de familles
| **Opportunités** // - vidéos de réparation très regardées depuis un an // - les micro-crèches cherchent à renouveler leurs jouets sans acheter // - la mairie aide les commerces de réparation à se faire connaître | **Menaces** // - Ludikbox annonce une offre à 12 € par mois // - peur de l'hygiène chez les parents de bébés // - un rappel de jouet dangereux ferait du tort à toute la filière
La menace que je prends le plus au sérieux est celle de l'hygiène, et la force que j'utilise le plus est le savoir-faire de Maëlle. La série « Sous la loupe » est née de ce croisement.
## 8. Cartographie des communautés et des influenceurs
Le modèle du centre demande ici une carte. Elle est en annexe 4. Je dirai seulement qu'il est important, pour une marque, de connaître les communautés qui parlent déjà de son sujet, car elles ont leurs codes et leurs habitudes.
## 9. Cibles et personas
Un persona est un personnage imaginaire qui représente un groupe de clients et à qui on donne un prénom, un âge et des habitudes. J'ai construit les miens à partir des 34 questionnaires passés à la sortie des écoles Jean-Mermoz et du Petit-Pressoir, et de deux entretiens en crèche.
Ce que disent les 34 questionnaires : 26 répondants sont des femmes, l'âge va surtout de 29 à 41 ans, 24 ont Instagram et l'ouvrent le soir après 20 h 30, 9 seulement ont TikTok. 21 ont cité l'hygiène comme premier frein, 12 le manque de place à la maison. **J'en tire trois choses :** publier après le coucher des enfants, répondre à la question de l'hygiène avant de parler d'écologie, et laisser TikTok de côté cette année.
| **Camille Dutertre**, 34 ans | Cible prioritaire 1 : les parents actifs
| Situation | Bibliothécaire, deux enfants (2 et 5 ans), appartement de 64 m² à Tours nord
| Motivations | Faire de la place, faire plaisir sans dépenser plus de 20 € par mois, sortir le samedi
| Freins | A peur des microbes, n'aime pas s'engager, a déjà été déçue par une box
| Habitudes | Instagram le soir dans le canapé, enregistre des idées d'activités, lit les avis avant d'acheter
| Phrase | « Si je vois comment c'est lavé, je prends. »

| **Monique Lavergne**, 66 ans | Cible prioritaire 2 : les grands-parents
| Situation | Retraitée de la Poste, trois petits-enfants le mercredi, pavillon à Saint-Cyr
| Motivations | Avoir de quoi les occuper, retrouver les jouets de son époque, transmettre le goût de réparer
| Freins | Ne paie pas en ligne, trouve l'abonnement compliqué
| Habitudes | Facebook le matin, partage beaucoup, téléphone plutôt que d'écrire
| Phrase | « Le mien est au grenier depuis 1968, il suffirait d'un ressort. »

| **Bastien Oukaci**, 29 ans | Cible secondaire : les professionnels
| Situation | Éducateur de jeunes enfants, référent achats d'une micro-crèche de douze places
| Motivations | Renouveler les jeux chaque trimestre, montrer une démarche responsable aux familles
| Habitudes | LinkedIn deux fois par semaine, demande un devis par mail, décide en équipe
Les attentes de chaque cible sont reliées ainsi aux objectifs de la partie 2 :
| Cible | Attend de nous | Objectif servi
| Parents actifs (Camille) | Voir le nettoyage, pouvoir arrêter quand elle veut | Faire aimer, puis faire agir
| Grands-parents (Monique) | Un lieu et une voix au téléphone, des souvenirs | Faire connaître (elle partage)
| Professionnels (Bastien) | Une preuve de conformité et un devis | Faire agir
## 10. Objectifs SMART
SMART veut dire Spécifique, Mesurable, Atteignable, Réaliste et Temporel. Un bon objectif coche les cinq cases.
%size 8
| N° | Spécifique | Mesurable | Atteignable | Réaliste / utile à l'entreprise | Temporel
| O1 | Faire grandir la communauté Instagram @lespetitsrouages auprès des parents de l'agglomération de Tours | 1 200 abonnés | 214 abonnés gagnés en trois semaines de test sans publicité | La marque part de zéro : sans communauté locale, pas d'ouverture réussie | 30 juin 2026
| O2 | Transformer des familles de Tours en abonnées à la boîte mensuelle, au moyen de la newsletter et de la journée d'ouverture | 90 foyers abonnés | L'atelier peut préparer 100 boîtes par mois à deux | Le seuil pour payer les charges est de 85 | 30 septembre 2026
| O3 | Constituer une liste de parents inscrits à la newsletter, par la bio Instagram et le comptoir | 400 adresses | Un formulaire est prêt, et un carton « une réparation offerte » sera tendu à chaque visiteur | C'est par mail que les boîtes se réservent | 31 mai 2026
| O4 | Faire réagir les grands-parents sur la page Facebook | 5 % d'engagement | | Ils partagent et amènent les parents | En continu
Mon objectif SMART personnel, en plus des quatre : que Les Petits Rouages devienne la marque de cœur des familles tourangelles et que tout le monde en parle.
## 11. Stratégie de conversion
Je pars des deux cibles prioritaires. À Camille je dis une chose : « tu vois tout, et tu arrêtes quand tu veux ». Elle arrive par un reel, elle regarde la série d'hygiène, elle laisse son adresse contre le carton « une réparation offerte », elle reçoit trois mails en dix jours (l'étuve en images, les avis, le créneau d'essai) et elle réserve une boîte d'essai sans engagement. À Monique je dis : « venez avec le jouet du grenier ». Elle voit la publication Facebook, elle téléphone, elle passe à l'atelier le mercredi et on lui propose la carte cadeau de trois boîtes, payable en chèque. Le message clé n'est pas le même, la porte d'entrée non plus, mais les deux finissent au comptoir.
**Plan d'action selon le parcours**
| Étape du parcours | Actions | Réseau
| Awareness | Compte à rebours de l'ouverture, vidéos d'établi, relais de la mairie | Instagram, Facebook
| Decision | Boîte d'essai à 9 €, créneau réservé en ligne, relance par mail à J+3 | Newsletter, site
L'étape du milieu m'a posé problème, je n'ai pas trouvé quoi y mettre sans répéter.
Pour pousser à l'action, chaque publication se termine par un seul appel, toujours à l'infinitif (« Réserver ma boîte », « Passer mercredi »), placé dans la dernière ligne.
## 12. Monétisation
Le revenu principal est l'abonnement à 19 € par mois. Je propose deux leviers de plus que la communauté peut porter :
- les ateliers du mercredi « je répare avec Maëlle », 15 € par duo, huit places : ils remplissent un jour creux et nourrissent les vidéos, ce qui sert O1 ;
- la carte cadeau de trois boîtes, 54 €, pensée pour les grands-parents qui ne veulent pas d'abonnement en ligne : elle fait entrer de nouveaux foyers et sert O2.
J'ai écarté l'affiliation avec des marques de jouets neufs, qui rapporterait un peu mais contredirait la promesse de réparation. Une offre premium pourra être étudiée plus tard avec les fondateurs.
## 13. Ligne éditoriale
**Thèmes.** Quatre rubriques reviennent, chacune tient à une valeur de la maison et à une question des familles :
- *Sous la loupe* : comment on lave, démonte, contrôle (transparence, peur de l'hygiène) ;
- *La panne du mardi* : une réparation en images (savoir-faire) ;
- *Le jouet du grenier* : souvenirs et objets apportés par les gens du quartier (proximité) ;
- *Samedi à l'atelier* : la vie du lieu, les rendez-vous.
**Ton et style.** On tutoie sur Instagram, on vouvoie sur Facebook et au téléphone. Phrases courtes, vocabulaire d'atelier expliqué (une « goupille », un « pignon »), humour doux, jamais d'ordre ni de reproche. Les parents fatigués du soir veulent sourire, pas apprendre une leçon.
**Ce qui nous distingue.** Nous montrons la panne et la main qui répare, là où les autres montrent l'enfant qui joue ou le jouet sur fond blanc.
**Segmentation et contenus par segment**
| Segment | Âge | Centres d'intérêt | Comportement en ligne | Contenus prévus
| Parents actifs | 29-41 ans | Sorties du samedi, rangement, activités sans écran | Instagram après 20 h 30, enregistre, lit les avis | Reels « La panne du mardi », carrousels « Sous la loupe », stories de questions
| Grands-parents | 60-72 ans | Souvenirs, bricolage, généalogie | Facebook le matin, commente et partage | Photos « Le jouet du grenier », rappels d'horaires
| Professionnels de la petite enfance | 25-50 ans | Pédagogie, normes, achats groupés | LinkedIn, mail | Fiche technique d'hygiène
Chaque segment reçoit ce qu'il attend : la preuve pour les parents, le souvenir pour les grands-parents, la conformité pour les professionnels.
## 14. Publicité
Une seule campagne payante est prévue, autour de l'ouverture, du 14 au 28 mars, sur Meta. L'annonce est une vidéo verticale de 15 secondes (une voiture à friction repart après dix ans). J'ai respecté les règles apprises : la mention « Sponsorisé » reste visible, le texte ne promet rien que la boutique ne tienne, le prix affiché est le prix payé, l'annonce s'adresse aux adultes de 25 à 70 ans à moins de 15 km et jamais aux enfants, aucun visage d'enfant reconnaissable n'y figure. Si un compte local en parle contre une boîte offerte, il écrira « collaboration commerciale » en tête de publication.
La campagne pousse vers le formulaire d'inscription à la newsletter et vers la réservation de la boîte d'essai. Nous espérons ainsi beaucoup d'inscriptions et de clics.
Le SEA (Search Engine Advertising) désigne l'achat de mots-clés sur les moteurs de recherche ; il complète le SEO, qui est gratuit.
## 15. Ressources et budget
J'ai rangé les moyens par priorité : d'abord ce qui sert l'ouverture, ensuite ce qui peut attendre septembre.
| Priorité | Poste | Qui / quoi | Montant 2026
| 1 | Publicité Meta, ouverture et rentrée | Clémence, 2 jours de réglage | 1 100 €
| 1 | Micro, éclairage et trépied | Idris filme, téléphone de l'atelier | 420 €
| 1 | Cartons « réparation offerte », 2 000 ex. | imprimeur de quartier | 310 €
| 2 | Outil de newsletter | Clémence puis Idris | 180 €
| 2 | Abonnement outil graphique | Clémence | 120 €
| 2 | Boîtes offertes à des familles testeuses | Maëlle, 25 boîtes | 475 €
| 3 | Stand au salon de la petite enfance (novembre) | Idris, 2 jours | 650 €
| ^ | Réserve | | 145 €
| **Total** | < | < | **3 400 €**
Les heures : 4 h par semaine pour Idris (tournage et messages), 14 h pour moi jusqu'en juin (écriture, montage, publicité, chiffres), 1 h pour Maëlle devant la caméra. En cas de manque, on garde l'ouverture et on coupe le salon.
## 16. Workflow
| Étape | Qui | Échéance | Durée
| 1. Choisir les sujets du mois | Clémence et Idris | le 20 du mois d'avant | 1 h 30
| 2. Tourner à l'établi | Idris, Maëlle | deux mercredis par mois | 2 h
| 3. Écrire et monter | Clémence | dans les 4 jours | 6 h
| 4. Relire (pièces, sécurité, orthographe) | Maëlle | 48 h avant parution | 30 min
| 5. Programmer et publier | Clémence | la veille au plus tard | 1 h
| 6. Répondre et relever les chiffres | Idris, Clémence | tous les soirs, bilan le 1er du mois | 2 h
Quarante-huit heures de relecture peuvent sembler longues, mais Maëlle n'ouvre sa messagerie qu'un jour sur deux.
## 17. KPI et bilan de la période test
Du 5 au 25 janvier, j'ai ouvert les comptes sans publicité et publié onze fois. Trois chiffres avaient été choisis avant : abonnés, portée, engagement.
| Indicateur | Objectif du test | Relevé au 25 janvier | Ce que j'en pense | Outil
| Abonnés Instagram | 150 | 214 | Dépassé : les parents des deux écoles se sont passé l'adresse | Statistiques Instagram
| Portée moyenne d'un post | 600 comptes | 540 | Un peu court, mais on n'en est pas loin | Statistiques Instagram
| Taux d'engagement | 4 % | 6,2 % | Très bon, mais sur une petite base de proches | Meta Business Suite
| Réponses au sondage en story | 20 | 47 | L'hygiène revient encore en premier | Stories
!bars|Figure 1 – Portée des onze posts de la période test
Ce qui a bien marché : « La panne du mardi » (portée 1 310, 58 enregistrements) a doublé toutes les autres, le bruit de l'établi retient les gens, et la story de questions a reçu 47 réponses. Les visages de Maëlle et d'Idris attirent plus que les objets seuls.
Il faudra aussi suivre le taux de clic, le coût par lead, le taux de rebond et la part de voix.
À la fin de chaque mois, j'ajusterai la stratégie en fonction des résultats obtenus, afin de l'améliorer en continu.
# MODULE 2 – Création de contenus
## 18. Fil conducteur et fréquence
Tout le mois de mars raconte une seule histoire : **le tigre à bascule**, trouvé en morceaux dans une cave de la rue du Puits-Fleuri, doit remarcher pour l'ouverture du 28. Le lundi on donne de ses nouvelles, le mardi on répare une de ses pièces, le jeudi on lave, le samedi on invite. Un abonné qui manque une semaine peut reprendre, car chaque publication rappelle en une phrase où en est le tigre.
J'ai retenu trois publications par semaine sur Instagram et deux sur Facebook. Trois, parce que les parents interrogés ne veulent « pas être envahis » (19 sur 34), que la Malle à Ressort obtient 4,8 % d'engagement avec cinq et Ludikbox 0,9 % avec sept, et que nos heures ne permettent pas plus. Deux sur Facebook, le matin, quand les grands-parents s'y trouvent. La newsletter part une fois par mois, pour ne pas user une liste toute jeune.
%landscape
## 19. Calendrier éditorial
%size 8.5
| Semaine | Date et heure | Canal | Format | Thème | But
| S10 (2-8 mars) | lundi 2, 20 h 45 | Instagram | Reel 20 s | Le tigre : découverte dans la cave | Faire connaître
| ^ | mardi 3, 8 h 30 | Facebook | Photo + texte | Jouet du grenier : qui reconnaît ce tigre ? | Faire réagir
| ^ | jeudi 5, 20 h 45 | Instagram | Carrousel 6 vues | Sous la loupe : l'étuve à 70 degrés | Rassurer
| ^ | samedi 7, 9 h | Facebook, Instagram | Story + photo | Samedi à l'atelier : visite du chantier | Faire venir
| S11 (9-15 mars) | lundi 9, 20 h 45 | Instagram | Story sondage | Le tigre : quelle couleur pour la selle ? | Faire réagir
| ^ | mardi 10, 20 h 45 | Instagram | Reel 30 s | Panne du mardi : le ressort de bascule | Faire connaître
| ^ | jeudi 12, 8 h 30 | Facebook | Photo ancienne | Jouet du grenier : vos tigres à vous | Faire réagir
| ^ | samedi 14, 10 h | Newsletter | Mail | Réserver la boîte d'essai | Faire agir
| S12 (16-22 mars) | | | | |
| S13 (23-29 mars) | lundi 23, 20 h 45 | Instagram | Carrousel 4 vues | Le tigre : J-5 | Faire venir
| ^ | mardi 24, 20 h 45 | Instagram | Reel 30 s | Panne du mardi : l'oreille recollée | Faire connaître
| ^ | jeudi 26, 20 h 45 | Instagram | Carrousel | Sous la loupe : les dix contrôles | Rassurer
| ^ | vendredi 27, 8 h 30 | Facebook | Événement | L'ouverture, plan d'accès | Faire venir
| ^ | samedi 28, 8 h, 9 h, 11 h et 14 h | Instagram, Facebook | Direct, stories, photo, reel | Le tigre remarche | Faire venir
Les couleurs du tableau d'origine (une par rubrique) ne passent pas bien en impression.
%portrait
## 20. Charte éditoriale
**Ce que l'on écrit.** Toujours le prénom de la personne qui répare. Une publication égale une idée. On commence par la panne, on finit par l'invitation. On dit « jouet réparé », pas « reconditionné ». On ne dit jamais « il faut », « vous devriez », « sauver la planète ». Ponctuation simple, un point d'exclamation au plus.
| On écrit | On n'écrit pas
| « Son ressort avait lâché. Maëlle l'a refait. » | « Découvrez notre savoir-faire unique !!! »
| « Tu peux arrêter quand tu veux. » | « Abonnement sans engagement selon conditions »
| « Bonjour Madame, passez mercredi, on regardera ensemble. » | « Merci de nous contacter en MP »
**Ce que l'on montre.** Fond d'établi en bois, lumière chaude, mains visibles. Deux couleurs, le vert bouteille et le jaune laiton, police Lora pour les titres. Logo en bas à droite, petit.
**Réseau par réseau**
| Réseau | Formats | Longueur et usages
| Instagram | Reels, carrousels de 4 à 8 vues, stories | Légende de 60 à 120 mots, 4 à 6 hashtags, tutoiement, premier commentaire pour l'adresse
| Facebook | Photo unique, événement, album | Texte jusqu'à 150 mots, pas de hashtag, vouvoiement, numéro de téléphone à la fin
| Newsletter | Un sujet, une photo, un bouton | Objet de moins de 45 signes, 200 mots
**Quand plusieurs personnes écrivent.** Idris me remplacera en juillet et une stagiaire arrivera à l'automne. Pour que l'on ne voie pas la différence : trois gabarits de visuels verrouillés (panne, loupe, grenier), une liste de douze formules d'ouverture et de fermeture, la même signature partout (« L'atelier »), et la relecture de Maëlle avant toute publication, quel que soit le réseau ou l'auteur.
**La loi.** Pas de photo d'enfant sans l'accord écrit des deux parents, rangé dans un classeur à l'atelier. Les adresses de la newsletter sont recueillies avec une case non cochée d'avance et un lien de désinscription dans chaque mail, elles sont effacées au bout de trois ans sans réponse.
## 21. Exemples de posts
**Post 1 – Instagram, reel, lundi 2 mars**
Visuel : la tête du tigre sort d'un carton, musique de boîte mécanique.
« Il dormait dans une cave depuis 1974. Une oreille en moins, plus de ressort, et cette moustache 🐯 On s'est dit : on le remet sur pattes pour le 28 mars. Tu nous aides ? Dis-nous en commentaire comment on l'appelle, le prénom le plus aimé sera gravé sous la selle. 👇
#jouetréparé #Tours #parentsdetours #lapannedumardi #secondevie »
**Post 2 – Facebook, photo, mardi 3 mars**
Visuel : le tigre posé sur l'établi, photo noir et blanc de 1974 à côté.
« Qui, parmi vous, a chevauché ce tigre à l'école du Petit-Pressoir ? 📷 Monsieur Arnoult, l'ancien gardien, nous jure qu'il était rouge. Racontez-nous, et si vous avez un jouet à ressort au grenier, passez nous voir mercredi de 14 h à 18 h. Pour nous joindre : le numéro de l'atelier est sur la page. »
**Post 3 – Instagram, carrousel, jeudi 5 mars**
« 70 degrés pendant 20 minutes : c'est le temps que passe chaque jouet lavable dans notre étuve 🔬 Fais défiler pour voir le trajet complet, du carton d'arrivée à ta boîte. Une question sur le lavage ? Pose-la ici, Maëlle répond ce soir. Réserver ma boîte d'essai : lien en bio.
#hygiène #jouetréparé #bébé #Tours #souslaloupe »
Les mots « jouet réparé » et « Tours » reviennent partout, car ce sont eux que les parents tapent.
## 22. Article de blog
> Article prévu pour le site, mise en ligne le 16 mars 2026. Environ 420 mots.
### Un jouet ne marche plus : faut-il vraiment le jeter ?
Le camion ne roule plus, la poupée ne parle plus, et le petit dernier pleure. Avant la poubelle, prenez cinq minutes : sur dix jouets déposés à notre atelier cet hiver, sept sont repartis en état pour moins de 8 €. Voici comment faire le tri chez vous.
### Les trois pannes que vous pouvez réparer seul
La première, et de loin, c'est la pile. Une pile qui a coulé laisse une poudre blanche sur les contacts : un coton-tige, un peu de vinaigre blanc, on sèche, on remet une pile neuve. Comptez dix minutes.
La deuxième est la roue libre. Quand une petite voiture penche, l'essieu a souvent glissé. On le remet droit et on bloque avec une goutte de colle à bois, jamais de colle forte, qui casse au premier choc.
La troisième est la couture ouverte. Un point arrière bien serré, du fil doublé, et l'ours repart. Vérifiez que les yeux tiennent : on doit pouvoir tirer dessus avec force sans que rien ne bouge.
### Quand il vaut mieux nous l'apporter
Un ressort, un moteur, une carte qui ne répond plus : ce n'est pas hors de prix, mais il faut l'outil. Apportez toutes les pièces, même cassées, dans un sac. Maëlle fait le diagnostic devant vous, c'est gratuit, et vous dit tout de suite si cela vaut la peine.
### Quand il faut renoncer
Un jouet sans marquage CE, dont la peinture s'écaille, ou qui a perdu une pièce de la taille d'une bille et que l'on donne à un enfant de moins de trois ans : celui-là, on ne le répare pas. Nous en gardons les vis et les roues pour d'autres, le reste part au recyclage.
### Et l'hygiène dans tout ça ?
Chez vous, un passage à l'eau savonneuse à 40 degrés suffit pour le plastique, et une nuit au congélateur pour une peluche qui ne se lave pas. À l'atelier, tout ce qui peut chauffer passe vingt minutes à l'étuve. Vous pouvez venir regarder par la vitre : les enfants adorent.
Prochaine étape : ouvrez le placard, choisissez le jouet que votre enfant réclame encore, et venez mercredi.
Pour le référencement, j'ai retenu quatre expressions, que j'ai placées dans le titre et dans les paragraphes : « réparer un jouet », « jouet cassé », « atelier jouet Tours », « laver un jouet d'occasion ». Les sous-titres reprennent les questions que les gens se posent.
La balise alt est le texte qui remplace l'image, la méta-description est le résumé affiché par Google : ces notions ont été vues au deuxième trimestre.
## 23. Formats des contenus
J'ai voulu varier : reels, carrousels, photo unique, photo d'archive, story à sondage, événement, direct, mail et article long. En quatre semaines, on compte neuf formats différents, chacun avec son rôle : le reel fait découvrir, le carrousel explique, la photo d'archive fait parler, le direct fait venir.
Côté dimensions, les reels sont en 1080 × 1920 et les carrousels en 1080 × 1350. Pour Facebook et la newsletter, je n'ai pas encore regardé.
Nous avons vu en cours que le numérique représente une part croissante des émissions et que tout community manager devrait y penser.
# Conclusion
Je suis contente d'avoir tenu la ligne que les fondateurs voulaient : pas de morale. Ma stratégie est plus solide sur Instagram que sur le reste, je le sais. La partie publicité est courte et je n'ai pas eu le temps d'approfondir les outils graphiques, que je préfère laisser à une camarade plus à l'aise.
Le tigre, lui, a maintenant un ressort. S'il tient jusqu'au 28 mars, j'aurai au moins réussi cela.
# Bibliographie et annexes
- Supports de cours du centre, modules 1 et 2, 2025.
- *Réparer, un art de faire*, revue d'atelier, numéro 14.
- Rapport annuel sur le jouet, consulté à la médiathèque centrale.
**Annexe 1** – Questionnaire passé aux 34 parents (dix questions, papier).
**Annexe 2** – Mon calendrier de formation : octobre, tronc commun ; novembre, écriture web ; décembre, publicité ; janvier, statistiques ; février, rendu.
**Annexe 3** – Compte rendu du rendez-vous du 12 décembre 2025 avec les fondateurs.
"""
