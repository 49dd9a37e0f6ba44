"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Skis Varoz**
=14 Une stratégie de communication digitale pour un fabricant de skis en bois
=12 Titre visé : chargé de communication digitale – bloc 1
=12 Thibaud Escoffier, promotion « Belledonne », janvier 2026
%pagebreak
**SOMMAIRE**
1. Qui sont-ils, qui suis-je ........ 2
2. Écouter le marché ........ 2
3. Le diagnostic ........ 3
4. Ce qu'ils veulent ........ 4
5. Où en sont leurs pages ........ 4
6. À qui l'on parle ........ 5
7. Le cap et les chiffres ........ 6
8. Les mots et les images ........ 7
9. Où, comment, combien ........ 7
10. Le calendrier ........ 8
11. Analyse des résultats de la campagne ........ 10
12. Mot de la fin ........ 10
# 1. Qui sont-ils, qui suis-je
L'atelier Varoz fabrique des skis à Saint-Hilaire-du-Grésivaud (un village que j'ai inventé, entre Grenoble et Chambéry). Tout commence en 1987 quand Marcel Varoz, menuisier, scie une paire de vieux skis pour voir ce qu'il y a dedans. Ses deux filles, Agathe et Pauline, ont repris en 2014. Elles sont six à l'atelier aujourd'hui, elles pressent 940 paires par an, en frêne et en peuplier, vendues entre 690 et 1 150 €. Le chiffre d'affaire est de 810 000 €. L'an passé elles ont investi 132 000 € dans une nouvelle presse, 21 000 € dans une aspiration et 14 000 € dans la réfection du toit, soit 167 000 € en tout.
Moi, je viens de la location de matériel. J'ai fait neuf saisons derrière un comptoir et j'ai vu passer à peu près toutes les erreurs qu'on peut faire avec une paire de skis. Cela m'aide : je connais le vocabulaire des clients. Je n'avais en revanche jamais ouvert un outil de statistiques avant cette formation. Merci à Agathe et Pauline de m'avoir laissé fouiller, et à Jo, le chat de l'atelier, pour sa présence sur les photos.
Mes forces : je suis du coin, je skie, je sais parler aux gens. Mes faiblesses : l'organisation, l'anglais, et une tendance à tout faire le dernier soir.
# 2. Écouter le marché
La veille est un processus continu de collecte, d'analyse et de diffusion d'informations stratégiques, disait notre formateur. J'en ai fait une routine : quarante minutes le lundi, quarante le jeudi, avec un café.
## 2.1 Où je tends l'oreille
J'ai décidé de surveiller trois terrains.
- **Les autres petits ateliers**, en France, en Suisse et en Autriche. C'est le plus important, car deux d'entre eux ont ouvert la vente en ligne l'hiver dernier et nous ont pris des clients : il faut savoir à quel prix ils sortent et ce qu'ils promettent.
- **La neige et la montagne.** Enneigement, fermetures de stations, randonnée.
- **Les réseaux sociaux.** Ce qui change.
Pour les outils, j'en ai pris quatre et j'ai laissé tomber les autres. Google Alerts, parce que c'est gratuit et que les articles locaux y tombent avant tout le monde. Feedly, parce que les sites de ski ont encore des flux et que je peux les ranger en trois dossiers. La version d'essai de Talkwalker, pour savoir quand on parle de Varoz sans nous identifier : en un mois elle a remonté onze messages de forums que personne n'avait vus. Enfin la bibliothèque publicitaire de Meta, puisqu'elle montre les annonces des concurrents et depuis quand elles tournent.
Les expressions que je suis : « ski artisanal », « ski en bois », « ski fait main », « ski de rando sur mesure », « handmade skis », le nom des sept ateliers de ma liste, « réparer ses skis », « ski d'occasion », et côté sujets la fonte des glaciers, la seconde main, le made in France et le retour au ski de randonnée. J'ai retiré « ski pas cher » au bout d'une semaine, il n'y avait que des publicités.
## 2.2 Ce que j'ai ramassé
%size 9
| Trouvé | Où et quand | Ce que cela peut nous apporter
| Le ski de randonnée gagne des pratiquants chaque hiver ; les magasins parlent de +9 % de ventes | Lettre d'une fédération de commerçants, 6 octobre | Mettre en avant le modèle Combe, le plus léger
| Une émission de télévision cherche des métiers rares en Isère | Google Alerts, 13 octobre | Proposer un tournage à l'atelier
| « Tu sais qui a fait tes skis ? », 1 400 réactions sous la photo d'un menuisier suisse | Feedly, 20 octobre | Le visage de l'artisan plait plus que la fiche technique
| Un loueur de Chamrousse veut des skis « qui se réparent » | Talkwalker, 27 octobre | Un contrat possible, et un récit
| On nous cite dans un forum pour une semelle recollée gratuitement | Talkwalker, 3 novembre | Preuve à demander à l'auteur
Il se vend en France plus de 400 000 paires de skis alpins par hiver, et les marques artisanales représentent moins de 2 % du total. Ce sont des chiffres de marché, je les cite pour situer.
# 3. Le diagnostic
J'ai fait le tour avec les deux sœurs autour de la table de la cuisine. Nous avons écrit ce qui venait de chez nous sur des papiers bleus, et ce qui venait du dehors sur des papiers orange. Ensuite j'ai trié.
%box 15
**Ce qui tient (chez nous)**
Un geste que l'on peut filmer du tronc à la piste
Des skis garantis dix ans et réparables
Une clientèle qui revient : 38 % des acheteurs ont déjà une paire
%end
%box 15
**Ce qui grince (chez nous)**
Un site lent, sans panier en ligne
Aucune régularité : vingt-quatre publications en octobre et novembre, deux en décembre
Agathe et Pauline n'aiment pas se montrer
%end
%box 15
**Ce qui souffle dans le bon sens (dehors)**
Le ski de randonnée attire des gens qui ont du goût pour le bois
L'indice de réparabilité est entré dans les conversations
Deux radios cherchent des histoires d'ateliers
%end
%box 15
**Ce qui menace (dehors)**
Des hivers courts : la saison d'achat perd trois semaines
Un atelier savoyard vend en ligne 120 € moins cher
Le prix du frêne a augmenté de 22 % en deux ans
%end
En lisant les quatre encadrés ensemble, une chose saute aux yeux : nous avons les images que les autres n'ont pas, et nous les montrons quand personne n'achète. J'en ai tiré trois décisions.
+ Filmer chaque mercredi matin, de septembre à décembre, une étape de fabrication, et la publier le jeudi soir, au moment où l'on choisit son matériel.
+ Ouvrir une page « Réparer ma paire » avec un formulaire, et l'annoncer à nos 1 130 anciens clients par courriel avant la Toussaint.
+ Répondre au concurrent savoyard par la garantie et non par le prix : un bandeau « dix ans, et après on recolle » sur toutes les fiches.
Il serait intéressant d'appliquer également une analyse de sentiment et une matrice de Porter afin de croiser les méthodologies, ce qui sera fait dans une prochaine étape.
# 4. Ce qu'ils veulent
## 4.1 L'entretien
Le 2 octobre, Agathe m'a parlé pendant une heure et demie. J'ai noté : « on en a marre d'être le secret le mieux gardé du massif », « je ne veux pas d'influenceuse en bonnet rose », « si on vend 80 paires de plus on peut embaucher ». Elle voudrait que l'on comprenne pourquoi les skis coûtent ce prix. Je n'ai pas interrogé Pauline ni les ouvriers, faute de temps, et nous n'avons pas parlé de l'étranger.
## 4.2 Chacun attend quelque chose
- Les deux gérantes attendent des ventes directes, sans remise, et de quoi payer un septième salaire.
- Les quatorze magasins qui nous distribuent attendent qu'on leur envoie du monde et qu'on ne casse pas leurs prix sur internet.
- Les propriétaires d'une paire attendent des nouvelles de l'atelier et un moyen simple de faire réparer.
- La commune attend que son nom soit cité, elle a prêté le local pendant les travaux.
## 4.3 Dans quel ordre
Tout ne peut pas passer en même temps. Voici notre classement, validé avec Agathe le 16 octobre :
1) Vendre plus de paires depuis le site et l'atelier, puisque c'est ce qui permet d'embaucher.
2) Se faire connaître des randonneurs à ski d'Isère et de Savoie, sinon il n'y aura personne à qui vendre.
3) Faire participer les propriétaires, car ce sont eux nos meilleurs vendeurs.
4) Plus tard, l'Italie.
# 5. Où en sont leurs pages
J'ai relevé les chiffres du 1er octobre 2024 au 30 septembre 2025.
| | Instagram @skis.varoz | Facebook Skis Varoz
| Abonnés | 2 870 | 1 640
| Publications sur un an | 61 | 48, presque toutes recopiées
| Portée moyenne | 790 comptes | 210 comptes
| Engagement | 5,2 % | 0,9 %
| Réponse aux messages | 31 heures | 4 jours
| Clics vers le site | 412 | 96
Ce que ces nombres disent de nos ennuis : on ne tient pas le rythme (24 des 61 publications datent d'octobre et novembre, deux seulement de décembre, alors que 44 % des ventes se font ce mois-là) ; on fait attendre (31 heures pour une réponse, et 17 messages sur 60 sont restés sans suite) ; Facebook tourne à vide, 0,9 % d'engagement avec les mêmes photos qui font 5,2 % à côté. Le site, je ne l'ai pas encore étudié car le prestataire n'a pas retrouvé les codes.
!barres|Figure 1. Publications (clair) et ventes (foncé) mois par mois, part de l'année
Deux choses à faire tout de suite. Ramener le délai de réponse sous 6 heures entre octobre et janvier, avec un tour de garde entre Agathe et moi. Passer Facebook à deux publications par semaine écrites pour lui, et viser 2 % d'engagement en mars. Il faudrait aussi soigner davantage l'image en général.
# 6. À qui l'on parle
Un persona est un archétype fictif de client, bâti à partir de données réelles, qui permet de se mettre à la place de l'utilisateur.
J'ai exporté le fichier clients du logiciel de caisse, 1 130 lignes, et j'ai compté avec un tableur. Trois paquets apparaissent : les randonneurs de 30 à 45 ans qui habitent à moins d'une heure (41 %), les skieurs de piste de plus de 50 ans qui ont une résidence en station (33 %), les acheteurs de cadeaux et de skis de mariage, eh oui (11 %). Le reste ne ressemble à rien.
| | Ce qu'ils font | Ce qu'ils attendent d'un fabricant | Ce que cela sert chez nous
| Randonneurs | Regardent Instagram le soir, lisent les forums, essaient avant d'acheter | Le poids au gramme, un essai, la vérité sur la solidité | Priorités 1 et 2 : faire connaître, puis vendre
| Piste, 50 ans et plus | Facebook le matin, bouche-à-oreille, fidèles à un magasin | Du confort, une garantie, quelqu'un au téléphone | Priorité 1, par les magasins
| Cadeaux | Recherchent sur Google en novembre, décident vite | Une gravure, un délai sûr, un bel emballage | Priorité 1, pic de décembre
## 6.1 Trois visages
| **Manon Feuillet, 34 ans** | <
| Métier | Kinésithérapeute à Meylan, deux sorties à ski par semaine dès janvier
| Ce qui la pousse | Partir légère, acheter une fois pour longtemps, connaître celui qui fabrique
| Ce qui la bloque | Peur de casser du bois, ne sait pas où essayer, trouve les sites d'artisans confus
| Où la croiser | Instagram après 21 h, topos en ligne, refuges
| « Je veux bien payer, mais je veux comprendre. » | <

| **Gérard Pontal, 58 ans** | <
| Métier | Chef de chantier, studio aux Sept-Laux, skie quarante jours par an
| Ce qui le pousse | La tenue sur la glace, la fierté de skier local, faire râler son beau-frère
| Ce qui le bloque | N'achète pas sans toucher, se méfie d'internet, trouve cela cher pour un ski « sans pub »
| Où le croiser | Facebook au petit déjeuner, le magasin de Patrick

| **Les parents de Clémence** | <
| Métier | Retraités de l'enseignement, Lyon
| Ce qui les pousse | Marquer le coup pour les trente ans de leur fille
| Où les croiser | Google, marchés de Noël
# 7. Le cap et les chiffres
On nous a appris qu'un objectif doit être SMART, c'est-à-dire spécifique, mesurable, atteignable, réaliste et temporel.
Voici ce que je propose aux gérantes.
- **Vendre.** Faire passer les ventes directes de paires (site et atelier) de 212 à 290 entre le 1er septembre 2026 et le 28 février 2027. L'atelier peut presser 100 paires de plus depuis l'arrivée de la nouvelle presse, et 412 clics vers le site sans panier ont déjà donné 38 ventes. Cela finance l'embauche que veut Agathe.
- **Faire réagir.** Atteindre 7 % d'engagement moyen sur Instagram au 31 mars 2027, contre 5,2 % aujourd'hui, grâce aux films du mercredi ; c'est là que les propriétaires parlent pour nous.
- **Se faire connaître.** Devenir la référence du ski en bois pour les randonneurs alpins, avec une notoriété forte et durable.
Pour chaque chantier de l'hiver, j'ai fixé ce que l'on regardera.
%size 9
| Chantier | On compte | Aujourd'hui | Visé | Avec quoi
| Films du mercredi | Comptes touchés par film | 790 | 2 500 en décembre 2026 | Statistiques Instagram
| Page « Réparer ma paire » | Demandes reçues | 0 | 60 avant le 31 décembre | Formulaire du site
| Essais du samedi au col | Inscrits | 0 | 120 sur six samedis | Billetterie gratuite
| Tour de garde | Heures avant une réponse | 31 | 6 | Boîte Meta
| Vente directe | Paires vendues | 212 | 290 au 28 février | Caisse, code de suivi
Je n'ai pas mis de nombre d'abonnés, exprès : Agathe s'en moque et moi aussi. Les trois indicateurs qui me serviront de boussole sont les comptes touchés (est-ce qu'on nous voit), l'engagement (est-ce qu'on nous aime) et les paires vendues (est-ce qu'on nous achète), un pour chacune des trois priorités.
L'atelier est très engagé : le frêne vient de forêts situées à moins de 80 km, les copeaux chauffent l'école, et un tiers des ouvriers est en situation de handicap. La responsabilité sociétale et l'inclusion sont dans l'ADN de Varoz depuis toujours.
# 8. Les mots et les images
## 8.1 De quoi on parle
Quatre familles de sujets, par ordre d'importance :
- « La planche » : une étape de fabrication, un geste, un bruit.
- « La trace » : une sortie racontée par un propriétaire, avec l'heure du réveil et ce qu'il y avait dans le sac.
- « La fente » : une paire cassée, recollée, et ce qu'on en apprend.
- « Le massif » : un lieu, un refuge, un fromage.
Les mots de la maison : planche, fil du bois, latte, presse, colle, semelle, trace, fente, recoller, lisser, à la main, au frais. Ceux que l'on n'emploie pas : glisse ultime, performance, expérience, passion, innovation. Les phrases sont courtes et le verbe est devant. On tutoie les randonneurs, on vouvoie sur Facebook.
Pour l'œil : lumière naturelle, jamais de ciel retouché, du bois en gros plan une image sur deux. Trois couleurs, le frêne (crème), l'encre et un orange de balise. Titres dans un caractère bâton, comme les panneaux de sentier.
## 8.2 Le carnet de route
J'ai commencé un carnet pour les gérantes, qui tient en trois pages.
| Partie | Ce qu'on y lit
| Notre voix | Tutoiement selon le réseau, phrases courtes, mots interdits
| Nos sujets | Les quatre familles, à qui elles s'adressent
| Nos obligations | Accord écrit des skieurs photographiés, nom du photographe, pas de hors-piste fermé à l'image
La partie sur les images et celle avec des publications montrées sont à écrire.
Nos modèles sont au nombre de cinq : la Combe (randonnée), la Crête (polyvalent), le Replat (piste), la Petite (enfants) et le Carré (freestyle). Chaque modèle est proposé en trois longueurs, avec un exemple en exposition chez les revendeurs.
# 9. Où, comment, combien
## 9.1 Les lieux
Instagram d'abord : c'est là que se trouve Manon le soir, et c'est l'endroit où un geste filmé se comprend sans un mot ; il servira à se faire connaître et à faire réagir. Facebook ensuite, pour Gérard et les magasins, avec les dates d'essai et des textes plus longs, donc pour vendre. YouTube une fois par mois, parce que les randonneurs y regardent des tests de douze minutes avant d'acheter. Pas de TikTok cet hiver : 3 % de nos clients ont moins de 25 ans. Pas de LinkedIn non plus, personne n'y achète de skis.
L'intelligence artificielle bouleverse les métiers de la communication et il faudra apprendre à s'en servir sans perdre son âme. Des outils comme ChatGPT ou Midjourney peuvent générer des textes et des visuels en quelques secondes.
## 9.2 Ce qui est gratuit et ce qui se paie
Sans payer, on publie les films du mercredi, les récits de propriétaires (par exemple « Bertrand, 6 h 10, la Combe Madame et un thermos percé »), les photos de réparation avant et après, et les réponses aux questions des forums. En payant, on fera connaître les dates d'essai et la vente de Noël ; je n'ai pas encore écrit les annonces.
Google Ads est la régie publicitaire de Google, elle fonctionne aux enchères sur des mots-clés. Meta Business Suite est la plateforme qui centralise la gestion des pages Facebook et Instagram.
## 9.3 L'argent
Agathe a fixé la limite à 4 800 € pour la saison, pas un de plus.
| Poste | Montant | Pourquoi
| Publicité pour les essais du samedi | 900 € | 150 € par date, rayon de 60 km
| Publicité de Noël | 1 100 € | Du 20 novembre au 15 décembre
| Caméra d'occasion et micro | 780 € | Sert tous les mercredis
| Photographe, une journée au col | 520 € | Images pour deux ans
| Page « Réparer ma paire » et panier en ligne | 1 200 € | Prestataire actuel
| Imprévus | 300 € | La neige, surtout
| **Total** | **4 800 €** | 
Avec une somme pareille, je conseille de ne pas payer pour des abonnés, de concentrer 2 000 € sur sept semaines et de laisser le reste de l'année vivre gratuitement. Si la neige manque en décembre, les 900 € des essais glissent sur février. Pour être vu sans débourser, il y a les quatorze vitrines : un autocollant avec un code à scanner, déjà imprimé, coût nul.
# 10. Le calendrier
La frise est faite dans un tableur partagé ; les cases noires montrent quand on travaille. Je l'ai doublée d'un tableau Trello avec une carte par étape.
%landscape
%size 8.5
| N° | Étape | Qui | Juil. | Août | Sept. | Oct. | Nov. | Déc. | Janv. | Févr. | Pour le | Avec quoi
| 1 | Carnet de route fini, accords signés | Thibaud | ■ | ■ | | | | | | | 31 août | 4 jours
| 2 | Caméra, essais de tournage | Thibaud, Pauline | | ■ | | | | | | | 28 août | 780 €
| 3 | Films du mercredi (Vendre, Faire réagir) | Thibaud filme, l'atelier joue | | | ■ | ■ | ■ | ■ | | | 17 décembre, 16 films | Une demi-journée par semaine
| 4 | Page « Réparer » et panier | Prestataire, Agathe relit | | | ■ | ■ | | | | | 20 octobre | 1 200 €
| 5 | Courriel aux anciens clients | Agathe | | | | ■ | | | | | 24 octobre | 1 130 adresses
| 6 | Journée photo au col | Photographe | | | | | ■ | | | | Premier beau samedi | 520 €
| 7 | Publicité de Noël | Thibaud | | | | | ■ | ■ | | | 15 décembre | 1 100 €
| 8 | Essais du samedi | Pauline, deux saisonniers | | | | | | ■ | ■ | ■ | 13 février | 900 €, 30 paires de test
| 9 | Bilan | Tout le monde | | | | | | | | ■ | 28 février | Une soirée, une fondue
%portrait
J'ai vérifié que cela tenait. Je suis là deux jours et demi par semaine, soit environ 80 jours de juillet à février ; les étapes ci-dessus m'en prennent 62, il reste de la marge pour les messages et la grippe. Aucune étape n'a été mise entre le 20 décembre et le 3 janvier car l'atelier est fermé et la boutique déborde. L'addition des montants donne 4 500 €, plus les 300 € d'imprévus, donc on reste dans l'enveloppe.
Dans la colonne des étapes j'ai noté quand je pouvais à quelle priorité cela répond ; les films travaillent pour les deux premières. Pour le courriel, la journée photo et le reste je ne l'ai pas précisé.
L'atelier a aussi son planning : séchage du bois en avril, découpe en mai, pressage de juin à octobre (Lucas et Ahmed), finitions en novembre.
# 11. Après
Les résultats de la campagne seront analysés et synthétisés au regard des objectifs, puis des ajustements pertinents seront proposés. Un tableau de bord mensuel sera mis en place. Pour l'instant la saison n'a pas commencé et je n'ai rien à mettre dedans.
# 12. Mot de la fin
Ce travail m'a pris quatre mois, dont un à attendre des codes. Je m'étais donné comme objectif d'écrire trois pages par semaine avant Noël, je l'ai tenu deux semaines. J'ai compris qu'une petite maison n'a pas besoin de parler plus fort mais de parler au bon moment, et que les gens de l'atelier ont raison de ne pas vouloir poser. On filmera les mains.
Si c'était à refaire, j'irais plus tôt chez les magasins. Patrick, celui des Sept-Laux, m'a appris en dix minutes plus de choses que trois semaines de forums. J'ajusterais ma méthode : moins d'onglets, plus de kilomètres.
# Annexe A. Une journée de pressage, racontée
Il est 7 h 15, l'atelier sent la résine et le café. Lucas sort du séchoir les noyaux de frêne découpés la veille et les pèse un par un : il accepte trente grammes d'écart dans une paire, pas plus. Ahmed étale la colle au peigne, toujours dans le même sens, en parlant de football. On pose la semelle, les carres, la fibre, le noyau, encore la fibre, puis le dessus en bois tranché. Le tout glisse dans la presse, 85 degrés, quarante minutes. Pauline en profite pour répondre au téléphone. Quand la presse s'ouvre, on dirait une tarte. Il reste une journée de ponçage, et deux jours de repos avant de toucher au vernis. J'ai filmé tout cela avec mon téléphone, sans trépied, et c'est flou.
# Annexe B. Questions posées à Agathe
- Quand avez-vous vendu votre dernière paire sans discuter du prix ?
- Qui aimeriez-vous voir entrer dans l'atelier ?
- Qu'est-ce que vous ne voulez surtout pas voir sur internet ?
- Si vous aviez un jour de plus par semaine, qu'en feriez-vous ?
- Qui répond aux messages le dimanche ?
- Votre père regarde-t-il vos publications ? (Réponse : « Il n'a pas de téléphone, il regarde les skis. »)
# Annexe C. Sources
- M. Gaillard-Roux, *Vendre ce que l'on fabrique*, Éditions de la Navette, 2020.
- Lettre d'une fédération de commerçants de montagne, octobre et novembre 2025.
- Fichier clients et statistiques de l'atelier, relevés le 1er octobre 2025[^Les adresses ont été retirées avant que je travaille dessus.].
- Cours de la promotion « Belledonne ».
"""
