"""Text of the sample dossier d61 (fictitious amateur orchestra), in the light markup of _markup.py: a chronicle by month."""

TEXT = """
!logo|
=24 **L'Orchestre de la Grande Écluse**
=15 Chronique d'une saison en ligne, septembre 2025 – mars 2026
=12 Dossier de community management – mises en situation M3 et M4
=11 Présenté par Ysaline Corbet, alto et bénévole à la communication
=10 Port-Lancry
%pagebreak
**Table**
%toc
1|Avant la première note|3
1|Septembre. On compte les pupitres|3
1|Octobre. On range la maison|4
1|Novembre. On paie pour voir|6
1|Décembre. La salle ferme|7
1|Janvier. On rejoue|9
1|Février. Les amis|10
1|Mars. L'article du site|11
1|Annexe 1. La charte du groupe|12
1|Annexe 2. Nos trois vitrines|13
1|Annexe 3. Réglages d'accessibilité de nos comptes|14
1|Annexe 4. Petit lexique|14
%end
%pagebreak
# Avant la première note
Nous disons « nous » dans tout ce texte. D'abord parce que c'est l'usage dans un orchestre, ensuite parce que la commission communication compte trois personnes : Ysaline, qui rédige, Bertrand (contrebasse) et Soizic (flûte). Nous racontons la saison dans l'ordre où elle s'est passée, avec ce qui a raté, et les preuves sont là où elles sont tombées, quelquefois en annexe. L'orchestre et les gens portent d'autres noms que les vrais.
L'Orchestre de la Grande Écluse, ce sont cinquante-huit amateurs de 16 à 79 ans, un chef payé douze heures par mois et une répétition le jeudi de 18 h 30 à 20 h 30 dans un ancien entrepôt du port. L'association tourne avec 86 000 € par an, dont 31 000 € de subvention et 22 000 € pour le chef. Trois concerts par saison. La salle du Bassin, où nous jouons, est accessible aux fauteuils par la rampe du quai et dispose d'une boucle magnétique au balcon.
On compte en France plusieurs milliers d'orchestres amateurs, et un Français sur cinq dit avoir pratiqué un instrument. Cela fait du monde. Dans notre salle il y avait 236 spectateurs en mars 2025, pour 420 fauteuils.

# Septembre. On compte les pupitres
Au premier comité, nous avons demandé ce que le bureau attendait de nous. Il a été question de rayonnement, de jeunesse, de « faire vivre la musique ». Après une heure nous avions trois phrases au tableau, que nous recopions :
- Vendre les 420 places du concert du 13 décembre, contre 236 en mars, parce que la ville regarde le remplissage pour reconduire la subvention ; nous avons une billetterie en ligne neuve et 120 € de publicité pour y aider.
- Amener le groupe Facebook « Les oreilles de l'Écluse » de 340 à 500 membres d'ici au 31 mars 2026.
- Répondre à chaque message en moins de 24 heures.
Le président a ajouté que notre objectif SMART restait de fidéliser le public. C'est noté.
Pour ne pas inventer ce que les gens veulent, nous avons posé quatre questions dans le groupe, du 8 au 21 septembre, 117 réponses. 61 % veulent voir l'envers du décor, 54 % veulent « choisir quelque chose », 38 % avouent ne pas reconnaître un hautbois. Personne n'a demandé d'affiches. De là viennent les trois jeux de la saison :
- **La devinette du vendredi** : dix secondes d'un instrument filmé de trop près, on donne son nom en commentaire, réponse le samedi. C'est pour les 38 %.
- **Le bis du public** : un sondage entre quatre morceaux courts, le plus voté est joué en rappel. C'est pour ceux qui veulent choisir. 212 votes, la *Valse des éclusiers* devant.
- **Prête-nous ta pochette** : chacun poste la photo du disque classique qui traînait chez ses grands-parents, avec #monviniledecluse. 46 photos ; la plus drôle, tirée au vote, gagne deux places.
Nous pensons souvent à une spectatrice précise quand nous écrivons : **Mireille**, 66 ans, ancienne institutrice, qui vient en couple et réserve dès qu'elle reçoit le lien. Elle veut retrouver des têtes connues sur scène et emmener son petit-fils une fois. Elle lit Facebook après le dîner, commente avec des points de suspension.
> Le persona est une représentation semi-fictive de la cible (support de formation, séance 3).
Dernière chose de septembre, le relevé. Chaque dimanche soir, l'un de nous trois ouvre un tableau et y reporte tout ce qui a été dit dans la semaine : commentaires, partages, messages privés, identifications. De septembre à février, 634 commentaires, dont 611 ont reçu une réponse. Des membres ont écrit plusieurs fois que la devinette était trop facile, d'autres qu'elle tombait pendant le repas. Elle est restée le vendredi à 19 h 30, en dix secondes, toute la saison.

# Octobre. On range la maison
Octobre a été le mois des mots de passe. Il y en avait un sur un carton de partitions, un autre dans la tête d'une hautboïste partie vivre à Tours, le dernier personne ne l'a jamais su et il a fallu envoyer la carte d'identité du président à une adresse en anglais. On a perdu onze jours. Nous le disons parce que cela explique que tout le reste du mois aie été fait vite, et que certaines cases n'ont pas été relues.
Les comptes avaient été ouverts par trois trésoriers successifs. Nous avons tout repris, Facebook, Instagram et YouTube, et le détail de chacun figure à l'annexe 2. Un seul logo, la vanne et la clé de sol, le bleu 1D3B53 et le laiton B88A3B, la même police Lora sur les bannières et les miniatures ; les anciens violets ont disparu le 12 octobre.
!profils|Figure 1 – Les trois bannières après reprise : même logo, mêmes deux couleurs, même police sur Facebook, Instagram et YouTube.
Le W3C est un organisme qui édite des recommandations pour que le web soit utilisable par tous, y compris les personnes en situation de handicap ; on y parle de perceptible, utilisable, compréhensible et robuste. C'est important pour une association comme la nôtre.
Nous avons regardé ailleurs, un soir, chez deux voisins. L'Harmonie de Saint-Clar publie deux fois par semaine des photos de groupe, ses vidéos sont rares. L'Ensemble Bélier ne publie que la semaine du concert mais tout en vidéo, et remplit sa salle. Il nous a semblé que la vidéo d'annonce, chez Bélier, faisait le travail.
La grille de novembre a été posée le 26 octobre :
| Quand | Où | De quoi on parle
| lundi 3 et lundi 17 novembre | Facebook | un pupitre se présente
| jeudi 6, 13, 20 et 27 novembre | Instagram et Facebook | sortie de répétition
| vendredi 7, 14, 21 et 28 novembre | groupe | devinette
| dimanche 9 et dimanche 23 novembre | Instagram | billetterie du 13 décembre
| samedi 29 novembre | YouTube | bande-annonce
L'heure n'est pas prise au hasard. Dans les statistiques d'audience, nos abonnés sont là entre 20 h 30 et 21 h 30 en semaine, avec une bosse le jeudi, parce que les cinquante-huit rallument leur téléphone en sortant de répétition et que leurs familles attendent. Tout ce qui est du jeudi part donc à 20 h 45, le dimanche à 18 h, et c'est chargé d'avance pour deux semaines dans le planificateur de Meta Business Suite ; YouTube se programme à part, le samedi à 10 h.
Pour la veille, nous recevons depuis octobre la lettre d'un consultant en réseaux sociaux, celle d'une fédération musicale, et Bertrand suit un podcast sur les outils ; nous lisons le premier lundi du mois. Deux sujets nous occupent, les formats vidéo et la billetterie. On y a appris que les carrousels avec musique revenaient en grâce, que les groupes pouvaient maintenant avoir des salons, et que les liens en commentaire n'étaient plus pénalisés. Une bonne veille permet de rester à la page et de ne pas subir les changements.
Une notification, c'est le petit signal qui prévient qu'il se passe quelque chose. Des outils comme Sprout Social ou Meta Business Suite savent réunir les mentions, les commentaires et les messages dans une même boîte et les classer par priorité, ce qui fait gagner du temps aux grandes équipes.

# Novembre. On paie pour voir
Les photos d'album plafonnaient à 190 personnes, une vidéo verticale de la trompettiste qui rate son entrée et éclate de rire en a touché 1 150. Le 10 novembre, chiffres en main, nous avons donc coupé les albums, monté à deux vidéos verticales par semaine et avancé la billetterie du dimanche de 18 h à 11 h, l'heure où l'on clique le plus. L'engagement a doublé en trois semaines, on le voit dans le tableau plus bas.
Il y a eu débat, d'ailleurs. Deux cors et le premier violon trouvent que rire de soi nuit à la musique, qu'un orchestre se respecte. On les a écouté, on n'a pas changé d'avis, et l'un des deux cors a fini par demander qu'on le filme. Une association reste une association : ce qui se décide à trois le dimanche se rediscute à cinquante-huit le jeudi, et un bon tiers du travail de communication se passe en réalité autour de la machine à café, sans smartphone.
Puis nous avons mis de l'argent, pour la première fois. Meta propose un test A/B qui partage le public en deux et montre à chacun une annonce différente ; aucun de nous ne l'avait jamais ouvert. Du 17 au 24 novembre, 25 kilomètres autour de Port-Lancry, 30 ans et plus :
| | Annonce A | Annonce B
| Image | le chef, de dos, bras levés | la trompettiste qui rit
| Accroche | « Le 13 décembre, Dvořák au Bassin » | « Elle va rater son entrée. Ou pas. »
| Dépense | 60 € | 60 €
| Personnes touchées | 5 100 | 5 340
| Clics vers la billetterie | 61 | 104
| Coût du clic | 0,98 € | 0,58 €
| Billets rattachés | 11 | 27
B gagne, de loin. Le rire fait vendre, Dvořák s'en remettra. Au total 38 billets viennent de ces huit jours[^Retour sur investissement de la publicité : 38 billets à 12 € font 456 € de recettes pour 120 € dépensés, soit (456 - 120) / 120 = 280 %. Les frais de billetterie ne sont pas comptés.], et le 30 novembre nous avions 341 places parties.
La publication qui a le mieux marché sans argent est celle du 20 novembre, sur Instagram :
> « Huit contrebasses, un seul ascenseur. 😅🎻 Devinez combien de voyages ? Réponse en story à 21 h. 👉 Places du 13 décembre : lien en bio. #orchestreamateur #coulisses #portlancry »
Vidéo verticale de 24 secondes, 1080 x 1920. Elle appelait un chiffre, elle en a reçu 83.
Côté dépenses de la saison, pour mémoire : publicité 120 €, lots du concours 24 €, tirage de la charte pour le hall 18 €, location d'un micro 35 €.

# Décembre. La salle ferme
Le samedi 13 décembre, 16 h 10, la chaudière du Bassin fuit, les pompiers font évacuer et la commission de sécurité ferme la salle. Concert à 20 h. 412 billets vendus. Nous étions en train d'accorder.
Ce qui a suivi, heure par heure :
+ 16 h 35, une ligne sur Facebook et Instagram : « Le concert de ce soir n'aura pas lieu, la salle est fermée par sécurité. On vous explique dès qu'on sait. »
+ 17 h 20, le même texte par courriel aux acheteurs, et une feuille sur la porte.
+ 19 h, une vidéo du chef devant l'entrepôt, trente secondes, sans musique.
+ dimanche 14, 11 h, annonce du remboursement ou du report au choix.
+ mercredi 17, date du report : samedi 24 janvier, au gymnase Ferrand.
On s'est relayés jusqu'à minuit, celui qui avait de la batterie répondait. Nous avons compté 63 commentaires fâchés en deux jours et nous les avons relus un par un le lundi pour comprendre. Trente-quatre disaient la même chose : prévenu trop tard, déjà dans la voiture. Vingt et un portaient sur l'argent. Huit demandaient pourquoi jouer dans une salle aussi vieille. Derrière le premier paquet il y a une cause simple, le courriel est parti quarante-cinq minutes après le premier post alors que la moitié de notre public n'est pas sur les réseaux. Derrière le deuxième, une billetterie qui affichait « non remboursable » en bas de page. Quant aux conséquences possibles, nous en voyions trois : 412 personnes à rembourser soit près de 4 900 €, la mairie qui se sent accusée juste avant le vote de la subvention, et les abonnés du printemps qui attendraient la dernière minute pour réserver. Le journal local a titré « Fausse note au Bassin ».
À tous, ou presque, nous avons écrit la même chose :
> « Bonsoir Paulette, on est aussi tristes que vous et on s'excuse pour la route faite pour rien. Le remboursement ou le report, au choix, part demain matin. »
> « Bonsoir Yann, on est aussi tristes que vous et on s'excuse. Le remboursement ou le report, au choix, part demain matin. »
> « Bonsoir Madame Heurtel, on est aussi tristes que vous. Le remboursement ou le report, au choix, part demain matin. »
À l'homme qui parlait d'avocat et à celle qui demandait si les billets marchaient encore, c'est ce texte-là aussi. Une communication de crise efficace repose en principe sur un protocole connu de tous et sur des niveaux de gravité.
Il a aussi fallu trier. Le filtre de mots de la page, quarante-deux mots dont neuf injures en breton, a masqué onze commentaires le soir même. Dix-sept faux vendeurs de billets sont passés entre le 14 et le 20 : supprimés et bloqués dans la demi-heure, Soizic les guettait. Un propos raciste visant notre timbalier est resté six minutes, capture faite, retrait, compte signalé.
Le reste est moins glorieux. Un monsieur a traité la clarinette solo de « canard asthmatique » ; nous avons masqué et envoyé un message privé qui rappelait la règle 2. Neuf jours plus tard, presque la même phrase, signée d'un ancien président de l'association : on l'a laissée, c'est Gérard, et trois personnes ont mis un pouce.

# Janvier. On rejoue
La Valse des éclusiers n'a pas été jouée le 24 janvier, le chef ayant préféré finir sur Dvořák. 388 personnes sont venues au gymnase, il faisait froid, on a gardé les manteaux.
Deux jours avant, le jeudi 22, nous avions ouvert la répétition. En direct sur Facebook et Instagram de 19 h à 20 h, un téléphone au milieu des altos, pour rendre au public la soirée qu'on lui avait prise. Les spectateurs ont voté le tempo du scherzo (lent, comme écrit, déraisonnable), posé 94 questions dont 40 lues à voix haute par Soizic, et désigné le musicien qui devait jouer seul. Déraisonnable a gagné. 186 personnes en même temps au plus haut, 61 sont revenues le jeudi suivant sur la vidéo.
Le matin du 24 il gelait. On a mis du carton sous les pieds des violoncelles, la mairie avait prêté un micro qui sifflait, et le petit-fils d'un premier violon tenait la lampe du pupitre de percussion. Rien de tout cela n'a été publié. Nous le regrettons un peu, c'était drôle.
L'organisation du report a tenu en quelques lignes :
- réserver le gymnase, avant le 19 décembre, Bertrand
- écrire aux 412 acheteurs, le 20 décembre, Ysaline
- louer 400 chaises et des chauffages, le 9 janvier, le bureau
- poser le fléchage et tourner l'annonce, le 21 janvier, Soizic
Beaucoup nous avaient dit, en octobre déjà et encore plus en décembre, qu'ils perdaient le lien de la billetterie et ne savaient pas où se garer. Depuis le 5 janvier le lien est en tête des trois comptes, un plan dessiné par le fils de Bertrand est épinglé, et la mention « non remboursable » a été remplacée par une phrase lisible. Les gens sont plus sereins, il nous semble.
Où en sont les chiffres, à ce stade ? Tableau tenu par Bertrand, un mois par ligne :
| Mois | Portée moyenne d'une publication | Taux d'engagement | Clics billetterie | Délai moyen de réponse
| Septembre | 310 | 2,2 % | 14 | 31 h
| Octobre | 290 | 2,4 % | 26 | 22 h
| Novembre | 870 | 4,9 % | 188 | 9 h
| Décembre | 2 640 | 6,3 % | 97 | 3 h
| Janvier | 1 120 | 5,8 % | 142 | 7 h
| Février | 940 | 5,1 % | 118 | 8 h
Décembre ne compte pas, c'est le malheur qui fait la portée. Mais la marche entre octobre et novembre est à nous. En lisant cela, nous avons conseillé au bureau, sans attendre la fin de saison, de garder deux vidéos verticales chaque semaine jusqu'en juin et de ne plus faire d'album ; de remettre 100 € en avril sur la version qui rit, et rien sur le chef de dos ; d'envoyer désormais le courriel avant le premier post quand un concert saute, avec un modèle prêt dans le classeur ; et puis d'être plus présents, plus vivants. Le bureau a dit oui aux deux premiers, il réfléchit au reste. Nous revenons au récit.

# Février. Les amis
Seuls, nous tournons en rond. Trois compagnonnages ont commencé ce mois-ci.
- **Clara Vidal**, violoncelliste, 8 200 abonnés sur Instagram, presque tous entre 18 et 35 ans et du Grand Ouest. Elle montre ses fausses notes et explique les partitions sans jargon : c'est exactement notre manière, on joue en amateurs et on ne le cache pas. Elle est venue le 12 et a joué au dernier pupitre.
- **Le Sillon**, disquaire du quai, 1 900 abonnés, qui expose les pochettes du concours en vitrine.
- **Boulangerie Kermarec**, 2 600 abonnés Facebook.
Avec Clara les choses se sont faites par hasard, sa tante chante dans la chorale d'à côté. Il n'y a ni contrat ni argent, une tarte et le covoiturage depuis la gare. Les commentaires sous sa vidéo étaient du genre que l'on garde : « enfin un orchestre où on a le droit de se tromper », « c'est où ?? », « ma mère y joue depuis 1994 ». Nous avons recopié le premier sur la porte de l'entrepôt. Elle reviendra ou pas, elle a un concours en mai.
Une marque de cordes à 40 000 abonnés nous a écrit, elle voulait six stories contre un jeu de cordes. Sans suite. Le marketing d'influence consiste à s'appuyer sur des personnes suivies par une communauté engagée.
Comment nous parlons aux gens, en février, quand rien ne brûle :
> À Anouk, qui demande si l'on peut venir avec un bébé : « Bien sûr Anouk ! Choisissez le fond à gauche, près de la porte, les trombones couvrent tout. Et le jeudi à la répétition, personne ne dit rien, on en a déjà eu deux. »
> À Denis, déçu de n'avoir rien entendu au gymnase : « Denis, vous avez raison, le quatrième rang à droite est un trou noir, on l'a vérifié hier avec Bertrand. Merci de l'avoir écrit, on vous garde un fauteuil au centre en avril si vous revenez. »
> À Killian, 15 ans, qui joue du tuba : « Killian, un tuba !! On n'en a qu'un et il a 71 ans. Viens jeudi 18 h 15, demande Soizic, apporte ton instrument ou rien du tout. »
Chacun son mot, jamais de copier-coller cette fois, et l'humour quand la personne en met. Ce que l'on nous dit ne se perd pas : un « carnet des paroles », simple tableur partagé, garde la date, la phrase exacte, le sujet et à qui nous l'avons transmis. 71 remarques en six mois, rangées en cinq familles (lieu, billets, son, programme, musiciens), lues au comité le premier mardi. Les réponses s'en ressentent, on ne promet plus de parking.
La veille du 12, nous avions publié sur Facebook :
> « Jeudi, @claravidal.cello sera au dernier pupitre avec nous. Elle dit qu'elle va se cacher. On parie ? 🎻 Venez la chercher, c'est ouvert, 18 h 30, quai des Toiles. »
Photo de sa chaise vide.

# Mars. L'article du site
Le site de l'orchestre tourne sous WordPress. WordPress est un système de gestion de contenu qui permet d'enregistrer des brouillons, de programmer une date et de classer par catégories et étiquettes. Nous y avons écrit un article sur l'affaire du 13 décembre, voulu par le bureau, en ligne depuis le 9 mars. Le voici en entier :
**Pourquoi nous avons joué en manteau**
Le 13 décembre, à quatre heures de l'après-midi, une chaudière en a décidé autrement. Vous étiez 412 à avoir pris votre place et nous n'avons pas su vous prévenir assez vite. Certains étaient déjà sur la route de Kerdrain, une dame avait pris le train. Nous vous devons d'abord ces excuses-là.
Il a fallu trouver une salle, et une salle où cinquante-huit personnes peuvent s'asseoir avec des contrebasses, cela ne court pas les rues. Le gymnase Ferrand nous a ouvert ses portes. L'acoustique d'un panier de basket vaut ce qu'elle vaut, le froid aussi, et pourtant il s'est passé quelque chose : on ne voyait plus très bien où finissait l'orchestre et où commençait le public.
Nous retournerons au Bassin le 18 avril. La chaudière est neuve. Nous avons changé nos façons de faire, vous serez prévenus par courriel avant tout le monde, et vos places sont remboursables si nous ne jouons pas. Merci d'être restés. Gardez un manteau dans le coffre, on ne sait jamais.
Une vidéo du gymnase et une galerie viendront enrichir la page, ainsi que des liens vers les partenaires. Sur YouTube nos films sont déposés en MP4, 1080p, et cela marche bien.
Voilà la saison au 15 mars. Le groupe vit, on y parle surtout de recettes et de covoiturage.

# Annexe 1. La charte du groupe
Affichée dans le groupe depuis le 3 octobre, imprimée dans le hall, lue à chaque nouveau membre.
**Les oreilles de l'Écluse, mode d'emploi**
- **Règle 1.** Ici on parle de musique, de la nôtre et de celle des autres. On a le droit de ne pas aimer.
- **Règle 2.** On critique un concert, une date, un choix ; pas une personne, pas un pupitre.
- **Règle 3.** Débutants, confirmés, sourds d'une oreille, gens qui applaudissent entre les mouvements : tout le monde est à sa place et personne n'est corrigé en public.
- **Règle 4.** Aucune moquerie sur l'origine, l'accent, l'âge, le corps, le handicap, le genre ou la façon d'écrire. C'est retiré sans discussion.
- **Règle 5.** Pas de vente de billets entre membres, pas de publicité.
- **Règle 6.** On ne publie pas la photo d'un enfant sans l'accord de ses parents.
- **Règle 7.** Première fois : commentaire masqué et message privé. Deuxième fois : silence d'une semaine. Troisième : sortie du groupe.
# Annexe 2. Nos trois vitrines
| | Facebook | Instagram | YouTube
| Nom affiché | Orchestre de la Grande Écluse | @grandeecluse | Orchestre de la Grande Écluse
| Image de profil | vanne et clé de sol sur bleu | la même | la même
| Présentation | 58 amateurs, un entrepôt, trois concerts par an. Répétition ouverte le jeudi. | Amateurs et fiers 🎻 Jeudi 18 h 30, quai des Toiles. Places ⬇️ | 
| Joindre | courriel, téléphone, adresse | courriel, bouton, lien billetterie | 
| Bannière | bleu et laiton, Lora | sans objet | bleu et laiton, Lora
# Annexe 4. Petit lexique
- **SWOT** : outil d'analyse en quatre cases, forces, faiblesses, opportunités et menaces.
- **KPI** : indicateur clé de performance ; le taux de rétention en est un.
- **Bad buzz** : emballement négatif en ligne.
- **UGC** : ce que le public produit lui-même.
- **Éco-conception** : fait de limiter le poids des contenus.
# Merci
Aux cinquante-sept autres. À Gérard, malgré tout. Au gardien du gymnase qui a coupé la soufflerie pendant l'adagio. À notre formatrice, qui nous a demandé trois fois « et après ? ».
"""
