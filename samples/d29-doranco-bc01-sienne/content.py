"""Text of the dossier, in the light markup of _markup_t1.py (bold-only headings, no table but one price list)."""

TEXT = """
=11 Doranco – promotion de janvier – titre de Community Manager, premier bloc
!river|
=22 **La Halte de Sienne**
=14 Descendre une rivière, remonter une réputation
=11 Deux études de cas réunies en un seul dossier, par Yoann Querbec
=11 Mai 2026
%pagebreak
**Ce qu'on trouve dans ce dossier**
- D'où je parle, et d'où parle la Halte (p. 3)
- Tendre l'oreille (p. 3)
- Quand on pose tout à plat (p. 4)
- Ce qu'ils m'ont demandé, autour de la table (p. 5)
- L'état des lieux, sans tricher (p. 5)
- Ceux qui pagaient (p. 6)
- Où je veux aller (p. 7)
- La voix de la rivière et sa charte (p. 7)
- Sur quels quais s'arrêter (p. 8)
- Avec quel argent, à quel moment (p. 9)
- Lire les remous (p. 9)
- Merci (p. 10)
%pagebreak
# D'où je parle, et d'où parle la Halte
Je m'appelle Yoann, j'ai trente-neuf ans, j'ai conduit des cars scolaires pendant douze ans dans le bocage et c'est en attendant les enfants sur les parkings que j'ai commencé à faire des vidéos. Une vidéo d'un héron a fait 40 000 vues, j'ai cru que c'était facile. Ce dossier m'a montré que non.
La Halte de Sienne est une petite base de canoë avec un gîte de vingt-deux lits, à Saint-Aubert-sur-Sienne, dans la Manche. Elle appartient à Odile et Régis Taupin, qui l'ont reprise en 2017 à un club qui fermait. Hugo, le moniteur, travaille d'avril à octobre. L'hiver il répare les bateaux et Odile fait les comptes, l'été tout le monde fait tout.
La maison possède vingt-six canoës, une remorque, une buvette et un vieux minibus. En 2025 les Taupin ont dépensé 22 400 € pour changer la moitié de la flotte et refaire les douches, avec une aide du département. Odile dit qu'elle veut une base « durable et responsable », comme tout le monde, et il y a un panneau en bois à l'entrée pour le dire.
La rivière à son caractère. On n'y navigue pas partout, il y a un barrage à passer à pied et des périodes interdites pour les poissons. Voilà le calendrier que Régis a punaisé dans l'entrée : de décembre à mars, fermé ; avril et mai, groupes scolaires ; juin à septembre, tout public ; octobre, entretien des berges.
Selon la brochure d'un comité régional, les rivières de Normandie accueillent 180 000 sorties de canoë par an, en hausse de 9 % depuis trois ans. Je ne sais pas comment ils comptent, mais ça donne envie.
J'ai fait mon stage là-bas six semaines, du 23 mars au 1er mai 2026. Odile m'a donné les clés des comptes le premier matin, avec un post-it où le mot de passe était faux.
# Tendre l'oreille
Avant de parler j'ai voulu écouter. Je me suis donné trois directions pour surveiller ce qui se passe : le niveau d'eau et les règles de navigation, les autres bases de canoë de la région, et ce que disent les familles qui cherchent une sortie du dimanche. La première se comprend toute seule : un arrêté de la préfecture et c'est quarante réservations à rembourser, c'est arrivé deux fois en 2025. Les deux autres m'ont parus utiles aussi.
Pour attraper tout ça je me sers de Google Alerts, parce que c'est gratuit, que ça arrive dans la boîte mail qu'Odile ouvre tous les matins, et que ça suffit pour trois communes. J'ai ajouté Feedly pour les sites de cinq bases et du syndicat de rivière, car leurs actualités ne passent pas sur les réseaux et que je peux tout lire en dix minutes le lundi. J'ai essayé une version de démonstration de Talkwalker, je l'ai laissé tomber : personne ne parle assez de nous pour que ça vaille le prix.
Voici les mots que j'ai mis dedans, rangés par sujet :
- pour l'eau : « arrêté navigation Manche », « Sienne niveau », « étiage », « ouverture pêche 2026 » ;
- pour les voisins : « canoë Vire », « kayak Souleuvre », « location canoë Normandie », « base nautique groupe » ;
- pour les familles : « que faire dimanche Granville », « sortie enfants Coutances », « anniversaire canoë », « gîte groupe Manche pas cher ».
Odile ajoute ce que les clients lui racontent à la buvette, et franchement c'est souvent mieux que les alertes. J'ai gardé toutes mes notes dans un cahier, semaine après semaine, je peux le montrer à l'oral.
**Les deux voisins que j'ai regardés de près**
Je suis allé voir sur place et en ligne, en me faisant passer pour un père de famille (ce que je suis). La base des Trois Gués, à quarante minutes, demande 24 € par adulte, on réserve et on paie en ligne en deux minutes, et elle affiche 4,7 sur 612 avis. Le Moulin d'Argouges, plus près, demande 18 €, il faut téléphoner, et il a 4,1 sur 88 avis. Nous : 19 €, un formulaire qui arrive dans une boîte que Régis relève le soir, 4,6 sur 212 avis. Autrement dit nous sommes bien notés, pas chers, et difficiles à réserver.
# Quand on pose tout à plat
J'ai mis tout ce que je savais dans quatre cadres, un après-midi de pluie, avec Odile à côté qui corrigeait.
%box 15
**Ce qui nous porte**
- une note de 4,6 sur 212 avis, et des gens qui citent Hugo par son prénom
- le gîte au bord de l'eau, aucun voisin n'en a
- deux canoës larges où on peut embarquer un fauteuil roulant
%end
%box 15
**Ce qui nous freine**
- on ne peut pas payer en ligne, 4 demandes sur 10 restent sans réponse le jour même
- comptes laissés à l'abandon de septembre à mars
- trois personnes, et aucune qui aime écrire
%end
%box 15
**Ce qui pousse derrière**
- la voie verte passera à 300 mètres de la base en juillet 2026
- les comités d'entreprise de Saint-Lô cherchent des sorties d'une journée
%end
%box 15
**Ce qui peut nous faire chavirer**
- une sécheresse comme en 2022, six semaines sans naviguer
- les Trois Gués ouvrent un deuxième départ à douze kilomètres de chez nous
%end
Notre formatrice nous a appris que la matrice SWOT sert à classer les facteurs internes et externes d'une organisation en quatre familles. C'est un peu ce que j'ai fait sans y penser. Elle nous a aussi parlé de l'analyse de sentiment, qui permet de savoir si les avis sont positifs, négatifs ou neutres ; je la ferai sur les 212 avis quand j'aurai le temps.
**Ce que j'en fais tout de suite**
- Mettre un vrai bouton de réservation avec paiement sur la page Facebook et sur la bio Instagram, avant le pont de l'Ascension, puisque c'est là qu'on perd les gens.
- Faire une page « À vélo jusqu'au canoë » et la proposer à l'office de tourisme dès que la date de la voie verte est confirmée.
- Écrire aux onze comités d'entreprise de Saint-Lô avec une offre journée plus repas au gîte, car personne d'autre ne peut loger un groupe.
# Ce qu'ils m'ont demandé, autour de la table
Le 25 mars on s'est assis à trois, Odile, Régis et moi (Hugo était sur l'eau). J'ai posé des questions pendant une heure et demie et j'ai pris des notes. Odile en a surtout contre le téléphone. Elle voudrait que les réservations se fassent sans elle, elle voudrait du monde en semaine parce que le samedi est plein, elle voudrait arrêter de répondre quinze fois par jour à la même question sur l'âge minimum. Régis, lui, n'a pas dit grand chose. Je n'ai pas pu voir Hugo seul à seul, ni les enseignants, ni l'office de tourisme, le stage était trop court.
Ce que chacun attend :
- Odile attend que les gens réservent tout seuls, et du monde du mardi au vendredi ;
- les clients, d'après la buvette, attendent qu'on leur dise clairement à partir de quel âge et si on est mouillé.
Une fois tout relu, je range ce qu'il y a à faire dans cet ordre, du plus pressé au moins pressé :
+ Faire passer les réservations en ligne, parce que sans ça tout le reste fuit comme un vieux bateau.
+ Remplir les jours de semaine, parce que c'est là qu'il reste de la place et que les salaires tombent quand même.
+ Ouvrir la rivière à ceux qui ne viennent jamais, parce qu'Odile y tient et que les bateaux sont là.
Régis voudrait aussi un site neuf. Je l'ai mis de côté, c'est un autre métier que le mien.
# L'état des lieux, sans tricher
J'ai regardé les comptes un par un. Sur Facebook, 1 930 personnes suivent la page, il y a eu 61 publications en 2025, dont 48 entre mai et août. Sur Instagram, 402 abonnés, 19 photos en tout, la dernière datait de septembre. Il existe un site, fait par un neveu.
Ce qui ne va pas, chiffres en main[^Statistiques de la page Facebook et du compte Instagram, relevées le 27 mars 2026 sur l'année 2025.] :
- une publication Facebook touche 210 personnes en moyenne, alors que 1 930 suivent la page, soit à peine une sur neuf ;
- les photos de paysage sans personne font 1,1 % d'engagement, celles où l'on voit Hugo ou des clients font 5,4 %, et pourtant 40 photos sur 61 sont des paysages ;
- le délai de réponse moyen affiché par Facebook est de 31 heures, et sur 148 demandes reçues en juillet 57 n'ont jamais eu de suite.
!columns|Les publications de 2025, mois par mois : l'hiver, plus rien
De là je tire trois conseils pour les Taupin :
- ramener le temps de réponse de 31 heures à moins de 4 heures, grâce à des réponses enregistrées pour les cinq questions qui reviennent ;
- montrer davantage de visages et moins de paysages ;
- publier plus régulièrement, y compris l'hiver.
Je précise que les trois consignes de sécurité affichées au ponton (gilet fermé, chaussures aux pieds, pas de saut du barrage) ne sont pas des conseils de communication, mais j'en ai fait une vidéo, on verra plus loin.
# Ceux qui pagaient
Un persona, c'est un client type que l'on invente à partir de données pour mieux comprendre ses besoins, d'après mon cours. J'ai essayé de ne pas trop inventer. J'ai sorti les statistiques de la page Facebook (âge, ville, heures) et j'ai rangé les gens en trois paquets.
- Les familles du coin : parents de 32 à 48 ans, à moins de quarante kilomètres, 54 % des abonnés de la page, viennent le week-end, décident le vendredi soir.
- Les groupes : comités d'entreprise, anniversaires, enterrements de vie de garçon, de 8 à 20 personnes, demandent un devis trois à cinq semaines avant.
- Les gens de passage : campeurs et cyclistes, juillet et août, cherchent sur leur téléphone le matin même, beaucoup de Belges et de Néerlandais.
Les familles regardent la page surtout le vendredi entre 18 h et 21 h, elles partagent entre elles en messagerie, elles posent une question avant de réserver et elle veulent savoir si le petit de cinq ans peut monter. Les groupes, c'est une personne qui porte tout le monde et qui a peur d'oublier quelque chose. Les gens de passage ne suivent personne, ils veulent un prix, une heure et un itinéraire.
%box 15
**Aurélie Guesdon, 38 ans, aide-soignante à Coutances, deux garçons de 5 et 9 ans**
Ce qui la fait bouger : sortir les enfants des écrans, une journée où elle n'organise rien, moins de 60 € pour quatre.
Ce qui la retient : elle ne nage pas très bien, elle a peur pour le petit, et elle déteste téléphoner pour réserver.
Ses habitudes : Facebook le vendredi soir, le groupe des parents d'élèves, les avis avec photos.
Elle dit : « Si je peux payer à 22 heures depuis mon lit, c'est bon. »
%end
Et puis il y a Joris De Backer. Quarante-quatre ans, professeur de sport à Gand, il traverse la Normandie à vélo avec sa compagne et dort en gîte. Il veut de l'eau, du calme et quelque chose qu'on ne fait pas chez lui ; il aime raconter ses étapes sur Instagram et il cherche en anglais, le matin, sur son téléphone, entre deux cafés. Je l'ai rencontré pour de vrai, enfin quelqu'un comme lui, et il m'a appris à dire « pagaie » en flamand.
# Où je veux aller
J'ai repris les trois rangs de tout à l'heure et je leur ai donné un corps.
**D'abord la réservation.** Je veux que 60 % des réservations individuelles de la Halte se fassent en ligne au 31 août 2026. Elles sont aujourd'hui à 0 %, mais la base des Trois Gués est à 75 % après une saison avec le même outil, et Hugo a déjà vérifié que la caisse le supporte. Pour la maison c'est deux heures de téléphone en moins par jour et des clients qui ne s'évaporent plus.
**Ensuite la semaine.** Entre le 1er juin et le 30 septembre 2026, amener 12 groupes d'entreprise ou d'association du mardi au vendredi, par le mail aux comités et par LinkedIn d'Odile. Il y en a eu 5 l'an dernier sans rien faire, et le gîte permet de loger tout le monde. C'est ce qui paie le salaire d'Hugo en juin.
**Enfin la rivière pour tous.** Je tiens à ce que les personnes en fauteuil, les personnes sourdes et les familles qui n'ont pas les moyens puissent monter dans un bateau à la Halte. On a deux canoës larges, une rampe, un moniteur qui apprend à signer, et un tarif suspendu que les clients peuvent offrir à la caisse. C'est une priorité au même titre que les deux autres, pas une décoration : chaque mois on dira combien de personnes ont pu venir grâce à ça.
Pour suivre le premier rang je regarderai la part des réservations en ligne et le temps de réponse ; pour le deuxième, le nombre de devis envoyés et signés. Pour le troisième je ne sais pas encore.
Mon objectif SMART personnel, c'est que la Halte soit connue dans toute la Normandie et au-delà, de façon spécifique, mesurable et réaliste.
# La voix de la rivière et sa charte
On parle de quoi ? De quatre choses, pas plus : **l'eau du jour** (niveau, température, bêtes aperçues), **les gens d'ici** (Hugo, Odile, les habitués), **les premières fois** (un enfant, une grand-mère, un chien peureux) et **le mode d'emploi** (âge, tenue, durée, chien ou pas chien). Les premières fois sont ce qui touche le plus, le mode d'emploi est ce qui évite le téléphone.
Les mots qui reviennent : eau, rive, pagaie, souffle, lent, mouillé, héron, gué, casse-croûte. Les mots que je laisse aux autres : aventure extrême, sensations, incontournable, expérience. Je dis « vous » parce qu'Odile vouvoie tout le monde, et je fais des phrases de pêcheur, courtes, avec une pointe d'humour.
Pour le côté graphique je verrai avec le neveu, il a le logo. La charte complète, avec les couleurs, les polices et des exemples de chaque sorte de contenu, sera faite pendant l'été.
**Une trame pour annoncer la semaine**
Je propose une trame de publication qui se remplit en trois minutes : une bête ou une chose vue, le niveau de l'eau, les places qui restent, et comment réserver. Un exemple, publié sur Facebook le jeudi 16 avril, avec une photo du petit Noé qui rame à l'envers (parents d'accord) :
> « Ce matin, un martin-pêcheur a suivi Noé pendant un kilomètre. L'eau est à 14 degrés, elle arrive aux mollets, personne n'est tombé. 🛶 Samedi il reste six places à 10 h et quatre à 14 h. Vous avez déjà vu le martin-pêcheur, vous ? Racontez-nous, et pour monter à bord : bouton Réserver juste sous la photo. #lahaltedesienne #canoënormandie #manchetourisme »
J'ai fait deux semaines avec cette trame pour voir si ça tenait :
**Semaine du 13 avril**
- Lundi 13, Facebook : l'eau du jour
- Jeudi 16, Facebook : les places du week-end, avec Noé
- Samedi 18, Instagram : une première fois, la grand-mère de Percy
**Semaine du 20 avril**
- Mardi 21, Instagram : Hugo répare une coque
- Jeudi 23, Facebook : le mode d'emploi, à partir de quel âge
- Dimanche 26, Facebook et Instagram : les gilets, le barrage, la consigne qui sauve
# Sur quels quais s'arrêter
Facebook d'abord, sans hésiter : c'est là qu'Aurélie et les familles passent leur vendredi soir, c'est là que sont les 1 930 abonnés et le groupe des parents d'élèves, et c'est là que le bouton de réservation sert mon premier rang. Instagram ensuite, pour les gens de passage comme Joris qui cherchent une image et un itinéraire le matin, en anglais. LinkedIn enfin, mais seulement par le profil d'Odile, parce que les responsables de comités d'entreprise y sont et que c'est du ressort de mon deuxième rang. Pas de TikTok : ni les familles ni les comités n'y sont chez nous, et je n'ai que deux mains. Pas de YouTube non plus, le héron me suffit.
Reste la langue. Les questions des campeurs arrivent en anglais et en néerlandais, et chez nous personne ne parle néerlandais. Un client de Gand a traduit nos cinq réponses enregistrées contre une descente gratuite, assis à la buvette, et Odile répond maintenant en une minute à un message qu'elle laissait dormir. Une camarade de promotion a ri en disant que l'intelligence artificielle l'aurait fait en trois secondes. C'est vrai que les outils d'IA comme ChatGPT ou Midjourney transforment notre métier et permettent de gagner un temps précieux dans la création de contenus ; il faudra que je m'y mette.
Le contenu organique, c'est ce que l'on publie gratuitement et que l'algorithme montre à une partie des abonnés ; le contenu sponsorisé, c'est quand on paie pour toucher plus de monde. Les deux sont complémentaires et une bonne stratégie sait les doser.
Il existe de nombreux outils pour cela : Google Ads permet d'acheter des mots-clés et Meta Business Suite permet de gérer ses pages et ses publicités au même endroit. Je ne les ai pas ouverts pendant le stage, Odile garde la carte bancaire.
# Avec quel argent, à quel moment
Odile ne m'a pas donné d'enveloppe, elle m'a dit « raisonnable ». Je compte 240 € pour trois semaines de publicité Facebook à 30 km autour de la base, avant l'été, parce que c'est le moyen le moins cher de toucher les familles qui décident le vendredi ; 180 € pour 500 cartes à poser dans les campings et chez le loueur de vélos ; et 90 € d'abonnement à l'outil de réservation pour trois mois. Pour être mieux vu sans rien payer, je conseille de remplir la fiche Google (horaires, photos, âge minimum) et de demander un avis à chaque groupe au moment du casse-croûte.
Les tarifs de la base, pour mémoire :
| Descente | Adulte | Enfant
| Petite boucle, 6 km | 19 € | 12 €
| Grande boucle, 13 km | 27 € | 18 €
| Nuit au gîte | 24 € | 16 €
Un diagramme de Gantt est un outil qui représente les tâches d'un projet sous forme de barres dans le temps. J'ai préféré une liste, que j'ai accrochée à côté du calendrier de Régis :
- 4 mai : bouton de réservation en place (premier rang)
- 11 mai : réponses enregistrées en trois langues (premier rang)
- 18 mai : mails aux onze comités d'entreprise (deuxième rang)
- 1er juin : début de la publicité, cartes dans les campings (premier rang)
- 15 juin : journée d'essai avec l'association des familles sourdes (troisième rang)
- 1er septembre : on regarde ce que ça a donné (les trois)
Chaque ligne porte le rang auquel elle répond, pour qu'Odile voie d'un coup d'œil que rien n'est fait juste pour faire joli. Deux lignes que j'avais prévues, un concours photo et un autocollant, ont sautées parce qu'elles ne servaient aucun des trois.
# Lire les remous
Les chiffres que je regarderai chaque premier lundi du mois :
%box 15
**Le carnet du premier lundi**
Combien de gens voient une publication Facebook : 210 au départ, je vise 450 en août (pour la notoriété auprès des familles)
Combien réagissent : 2,3 % au départ, je vise 4 % en août
Part des réservations faites en ligne : 0 % au départ, 60 % au 31 août (premier rang)
Groupes signés en semaine : 5 l'an dernier, 12 au 30 septembre (deuxième rang)
Source : statistiques Facebook, outil de réservation, cahier d'Odile
%end
Il y aurait aussi le CTR, le CPM, le taux de rebond, le taux de conversion, le NPS et beaucoup d'autres sigles que l'on trouve dans les livres.
Pendant les deux semaines d'avril, les six publications ont touché 388 personnes en moyenne et récolté 4,9 % de réactions. Celle de Noé a été vue par 1 120 personnes et partagée 31 fois. Celle d'Hugo qui répare sa coque a fait 96 vues sur Instagram. On a reçu 22 demandes en messagerie contre 9 sur les mêmes semaines de 2025. Odile a dit « ah quand même », et Régis a mis un pouce, ce qui chez lui est beaucoup.
Au mois de septembre je proposerai des ajustements adaptés en fonction de ce que disent les indicateurs, afin d'optimiser la stratégie et d'atteindre les objectifs.
**Ce que j'ai appris pour moi**
J'ai appris que je parle trop long et que les gens lisent sur un ponton, avec le soleil dans l'écran. J'ai appris à compter avant de juger : j'étais persuadé que mes paysages étaient ce qu'il y avait de mieux, et ce sont les pires. J'ai appris aussi qu'un patron de base nautique répond « on verra » à tout, et que « on verra » veut souvent dire oui. Le plus dur a été de ne pas tout faire : TikTok, un site, un concours, une mascotte (j'avais dessiné une loutre). Régis m'a dit une phrase que je garde : une rivière on ne la pousse pas.
Si je devais refaire ce stage, je passerais la première journée entière à la buvette sans ouvrir l'ordinateur, et je noterais tout. Les gens disent le prix qu'ils trouvent cher, l'heure à laquelle ils ont faim, le nom de leur chien. Le reste, on le trouve dans les statistiques, mais ça, jamais.
# Merci
Merci à Odile pour les clés et le café, à Régis pour ses silences, à Hugo qui m'a fait tomber à l'eau le deuxième jour en disant que c'était la tradition. Merci à ma formatrice, à mon groupe de janvier, et à mes deux filles qui ont regardé la vidéo du héron onze fois.
**Ce que j'ai lu**
- Mes cours de janvier à mars 2026, surtout les cahiers sur l'écoute et sur la publicité.
- *La rivière ordinaire*, carnet d'un garde-pêche, trouvé dans le gîte.
- Les brochures du comité régional et du syndicat de la Sienne.
"""
