"""Text of the dossier (fictitious estate, people and figures)."""

TEXT = r"""
=14 IFOCOP – Titre Community Manager
=12 Dossier individuel : mises en situation 1 et 2
!walls|
=26 **Domaine des Trois Murets**
=15 Faire connaître deux vignerons qui débutent, sans faire de bruit
=12 Philippe Garrouste
=11 Session de janvier 2026 – entreprise, personnes et chiffres fictifs
> L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
%pagebreak
# Avant de commencer
J'ai cinquante ans passés et j'ai travaillé vingt-six ans au contrôle qualité d'une usine de décolletage. On m'y a appris à mesurer avant de parler, et c'est à peu près la seule chose que j'ai apportée avec moi dans cette formation. Je ne suis pas né avec un téléphone dans la main. J'ai donc cherché des choses simples, faisables par deux personnes qui passent leurs journées dehors.
Merci à mes camarades de session, qui ont relu ce travail, et à notre formatrice.
%toc
1|1. Le domaine et ceux qui le font vivre|3
1|2. Regarder autour de soi|5
1|3. Les gens à qui l'on parle|6
1|4. Où l'on veut arriver|8
1|5. Ce qu'on va raconter|8
1|6. Faire venir, faire goûter|9
1|7. Les moyens du bord|11
2|7.3 Qui fait quoi, étape par étape, et pour quand|11
1|8. Trois mois pour voir|12
1|9. Écrire et publier|13
1|Annexes et lectures|18
%end
%pagebreak
# 1. Le domaine et ceux qui le font vivre
## 1.1 Deux personnes, sept hectares et demi
Mireille et Bastien Delhommeau ont repris en 2021 les vignes d'un oncle à Sauzac-le-Vieux, un village du Quercy de trois cents habitants. Pendant trois ans ils ont porté leur raisin à la coopérative ; à la récolte 2024 ils ont décidé de vinifier chez eux. Les premières bouteilles à leur nom sont sorties de la mise en septembre 2025 et le caveau (l'ancienne étable, refaite par Bastien) ouvre le vendredi soir et le samedi depuis le 3 octobre.
Trois vins, pas davantage : Premier Muret, un rouge de malbec à boire dans les deux ans ; Pierre Haute, le même cépage sur le coteau, élevé quatorze mois ; La Claire, un chenin sec. Onze mille bouteilles en tout. Le domaine est certifié en agriculture biologique depuis 2024 et les bouteilles ont été choisies légères, 395 grammes au lieu de 550, pour économiser du verre et du transport.
La création a coûté cher : la cuverie d'occasion, le pressoir, la réfection de l'étable et le stock de bouteilles représentent 148 000 €, dont 110 000 € empruntés sur douze ans. Cela explique la prudence du couple dès qu'on parle de dépenser.
## 1.2 Ce que Mireille et Bastien m'ont demandé
Nous nous sommes vus deux fois, le 2 et le 16 septembre 2025, autour de la table de la cuisine. J'ai pris des notes et je leur ai fait relire. Voici ce qu'ils ont dit, presque mot pour mot :
- « Personne ne sait qu'on existe. À dix kilomètres d'ici, on nous demande encore si c'est nous qui vendons à la cave. »
- « On veut que les gens viennent. Le vin, il faut voir d'où il sort. »
- « On ne veut pas passer pour des gens qu'on n'est pas. Pas de château, pas de grands mots. »
- « On aimerait pouvoir écrire à nos clients quand une cuvée est prête, sans attendre qu'ils passent. »
- « Et il ne faut pas que ça nous prenne nos dimanches. »
## 1.3 Ce avec quoi il faut composer
J'ai rangé les limites du projet dans un tableau, en notant chaque fois ce que cela m'interdit ou m'oblige à faire.
| Limite | Précisément | Ce que j'en fais
| Argent | 2 600 € d'octobre 2025 à septembre 2026, rien de plus | Pas d'agence, une seule demi-journée de photographe
| Temps | Mireille : 2 h par semaine. Bastien : 1 h, et zéro pendant les vendanges | Publications préparées d'avance, deux réseaux seulement
| Technique | Le téléphone ne passe pas dans le chai ; la fibre est au village, pas à la ferme | On filme au chai, on envoie le soir depuis la maison
| Loi | Vin : la loi Évin encadre ce qu'on a le droit de dire et de montrer | On parle d'origine, de cépage, de terroir, de façon de faire. Jamais de fête, de séduction ni de performance
| Savoir-faire | Ni l'un ni l'autre n'a jamais tenu de compte public | Deux après-midi de prise en main avec moi en septembre
## 1.4 La place que nous voulons tenir
Autour de Sauzac il y a d'un côté des châteaux à visite guidée et boutique, de l'autre la cave coopérative avec ses cubis. Les Trois Murets se tiennent entre les deux : le domaine où ce sont ceux qui taillent qui vous servent à goûter. On y vend un vin de parcelle à moins de quatorze euros, et l'on repart en sachant sur quel caillou il a poussé. Cela découle de trois choses auxquelles le couple tient, la franchise, le travail de la main et le voisinage, et de la tâche qu'ils se sont donnée : garder ces vignes de coteau en vie. L'image à donner est donc celle de gens du métier, accessibles, un peu taiseux.
## 1.5 Où nous en sommes, sans se raconter d'histoires
| Ce sur quoi on peut compter | Ce qui nous tire en arrière
| Les vignerons reçoivent eux-mêmes // Un lieu qui se visite, avec les murets de pierre sèche // La certification bio // Un prix doux pour des vins de parcelle | Un nom que personne ne connaît hors du canton // Trois heures par semaine à deux // Aucun fichier de clients
| **Ce qui peut nous porter** | **Ce qui peut nous gêner**
| La voie verte passe à 900 mètres, 38 000 cyclistes comptés en 2024 // Les marchés de producteurs du mardi, de mai à septembre // Le malbec revient dans les conversations des amateurs | La coopérative a ouvert une boutique en ligne à l'été 2025 avec la livraison offerte // Le gel de printemps peut nous laisser sans vin à montrer // Un cadre légal strict pour parler d'alcool
De ce tableau je retiens surtout une faiblesse : le nom. C'est elle qui commande le premier but fixé au chapitre 4, celui des abonnés. Et une chance, la voie verte, reprise au chapitre 6.
# 2. Regarder autour de soi
## 2.1 Où je vais chercher l'information
Je tiens un carnet, et il me sert toujours. Chaque lundi matin, trois quarts d'heure, dans cet ordre :
- **Le métier** : Vitisphere et la lettre de l'interprofession du Sud-Ouest, réunis dans Feedly ; la météo agricole quand il gèle.
- **Ce que les gens cherchent** : Google Trends, une fois par mois, sur « malbec », « visite vigneron » et « vin bio Lot ».
- **Les autres domaines** : les pages de six vignerons du département, que je suis avec un compte Instagram à part, et la bibliothèque publicitaire de Meta pour voir s'ils paient.
- **Nous-mêmes** : une alerte Google sur « Trois Murets » et « Sauzac-le-Vieux », plus les avis de la fiche d'établissement.
- **La règle** : le site de l'autorité de régulation professionnelle de la publicité, une fois par trimestre.
Le marché du vin, lui, ne se porte pas bien. D'après la presse agricole, les Français ont bu 4 % de vin en moins en 2024, et le rouge recule plus vite que le blanc ; la vente directe au domaine représenterait environ un cinquième des bouteilles achetées hors restaurant.[^Chiffres lus dans la presse professionnelle, arrondis par mes soins ; ils donnent le paysage, ils ne fixent rien pour le domaine.]
## 2.2 Ce que font trois voisins
J'ai regardé en septembre trois domaines proches par la taille ou par le public. Les noms sont changés.
| Domaine | Réseaux | Combien de fois par semaine | Ce qu'on y voit | Visite possible en ligne | Abonnés
| Château Bréhaux (32 ha) | Instagram, Facebook, LinkedIn | 5 | Salles, mariages, bouteilles sur fond noir | oui, payante, 15 € | 8 900
| Mas Cantarel (11 ha) | Instagram | 2 à 3 | Étiquettes, repas entre amis | non, téléphone | 2 350
| Cave de Lendou (coopérative) | Facebook | 1 | Promotions, cubis, photos du magasin | non | 4 100
Le Mas Cantarel vend en outre un abonnement : trois cartons par an et une dégustation filmée réservée à ceux qui paient, 240 € l'année. Le château, lui, achète des mots sur Google, on le voit en tapant « visite cave Quercy ».
Aucun des trois ne montre quelqu'un en train de travailler dans la vigne. C'est pourtant ce que nous avons de mieux : deux personnes, un sécateur, un mur. J'en ai tiré l'histoire du rang 14, racontée au chapitre 9.
## 2.3 Où se retrouvent ceux que le vin intéresse
| Lieu | Nature | Taille relevée en septembre 2025
| Vins et vignerons du Sud-Ouest | groupe Facebook | 14 200 membres
| Les Amis de la voie verte | groupe Facebook | 3 600 membres
| Sauzac et alentours, le panneau | groupe Facebook local | 2 100 membres
| La Dépêche, pages du Lot | presse régionale | site et page
| @carnet.de.chai | compte Instagram d'une caviste de Cahors | 6 700 abonnés
| @quercy_a_velo | compte Instagram d'un couple de cyclotouristes | 4 900 abonnés
La caviste et les cyclotouristes sont les deux personnes à qui je proposerais volontiers de passer un après-midi au domaine, sans rien leur payer et sans leur dicter ce qu'ils en disent.
# 3. Les gens à qui l'on parle
## 3.1 Soixante-quatre réponses recueillies au marché
Pendant quatre mardis d'août, j'ai tenu avec Mireille une table sur un marché de producteurs, avec du jus de raisin et un questionnaire d'une page. Soixante-quatre personnes majeures ont répondu. L'échantillon est petit et ne vaut que pour ici, je le sais.
| Ce qu'on a appris | Nombre sur 64 | Ce que j'en conclus pour nous
| Regarde son téléphone plutôt le soir, après le repas | 41 | Publier après 18 h 30, jamais le matin
| N'a jamais osé pousser la porte d'un domaine, de peur de devoir acheter | 27 | Dire partout que goûter n'oblige à rien, montrer le visage de qui accueille
| Choisit sa sortie du week-end le vendredi | 35 | Le message « on est ouverts » part le vendredi
| Utilise Facebook toutes les semaines | 46 (surtout après 50 ans) | Garder Facebook, même si ce n'est plus à la mode
| Utilise Instagram toutes les semaines | 29 (surtout avant 45 ans) | Ouvrir Instagram, pour les plus jeunes des adultes
| Ne sait pas ce que veut dire « malbec » | 33 | Expliquer sans faire la leçon
La ligne qui m'a le plus marqué est la deuxième : presque une personne sur deux a peur de nous déranger. Toute la façon de parler du domaine en découle.
## 3.2 Trois portraits
En cours, on nous a donné cette définition : un persona est un personnage imaginaire qui représente un groupe de clients, doté d'un nom, d'un âge, d'objectifs et de freins. J'ai essayé d'en faire des gens qu'on pourrait croiser.
**Maryvonne et Gérard Tessandier, 66 et 68 ans,** retraités de La Poste, voyagent en camping-car d'avril à octobre. Ils cherchent une étape tranquille et de quoi remplir le coffre pour les enfants ; ce qui leur plaît, c'est de pouvoir dire chez qui ils ont acheté. Ils craignent les chemins étroits et n'aiment pas commander sur internet. Gérard regarde Facebook le matin et le soir, enregistre les adresses et téléphone avant de venir.
**Sandra Vidalenc, 38 ans,** infirmière à l'hôpital de Cahors, un fils de neuf ans. Le week-end elle veut sortir de la ville et trouver quelque chose à faire à trois. Elle aime comprendre ce qu'elle met sur sa table, lit les étiquettes, achète bio quand elle peut. Ce qui la retient : elle ne s'y connaît pas et a peur de passer pour une gourde devant un vigneron. Le soir, une fois le petit couché, elle fait défiler les stories Instagram.
**Le restaurateur.** Il tient une petite table, change sa carte quatre fois par an et cherche un rouge du coin à servir au verre. Il n'a pas le temps de venir à nous.
## 3.3 Ce qu'ils espèrent trouver
- Être accueillis sans façons, et savoir à l'avance combien de temps cela prend.
- Des horaires sûrs. Rien de pire qu'un portail fermé au bout d'un chemin.
- Des mots simples : avec quoi c'est fait, comment, par qui.
- Quelque chose à voir pour ceux qui ne boivent pas, les enfants d'abord.
# 4. Où l'on veut arriver
Un bon objectif, dit le cours, est spécifique, mesurable, atteignable, réaliste et défini dans le temps. Je me suis tenu à quatre lignes. La première colonne reprend ce que les vignerons ont demandé ; la troisième découpe le but en marches plus petites que l'on peut compter.
%size 8.5
| Ce que le couple demande | Ce qu'on vise | Les marches pour y arriver | Au plus tard | Pourquoi c'est jouable
| « Personne ne sait qu'on existe » | 600 abonnés au compte Instagram du domaine, habitants ou vacanciers du Lot | 150 à Noël, 350 au 31 mars ; un passage par mois dans un groupe local | 30 juin 2026 | Le marché du mardi voit passer 400 personnes ; la carte posée sur la table donne le nom du compte, et la moitié de la publicité y est consacrée
| « On veut que les gens viennent » | 45 visites par mois au caveau réservées par le lien de nos pages | 20 par mois dès novembre, 30 en mars ; moins de 5 désistements | avril à septembre 2026, chaque mois | Mireille peut recevoir 60 personnes par mois en deux créneaux ; le bouton de réservation est déjà payé
| « Écrire à nos clients » | 250 inscrits à la Lettre du chai | 50 au caveau, 200 par les pages | 31 décembre 2026 | L'ardoise du caveau et les journées de mai doivent en donner la moitié, la suite viendra du formulaire posé sur les pages
| « Ne pas passer pour ce qu'on n'est pas » | Faire reconnaître le domaine pour sa sincérité | Répondre à tout le monde, montrer les ratés | | Le couple est déjà comme ça
Je n'ai pas prévu de vendre des cartons en ligne cette année. Plus tard, quand les bases seront là, il faudra aussi un objectif SMART de fidélité, fédérer autour du domaine une communauté attachée et durable.
À titre de comparaison, les pages de vignerons affichent en moyenne un taux d'engagement voisin de 2 % selon une étude lue en ligne, et une publication toucherait un abonné sur dix.
# 5. Ce qu'on va raconter
## 5.1 Quatre sujets, et pas un de plus
- **La main** : tailler, attacher, relever un mur. On montre le geste. C'est le travail de la main, qui est la première fierté du couple, et c'est ce que Sandra veut comprendre.
- **Le caillou** : les trois parcelles, le coteau, la pierre sèche. Cela parle aux promeneurs et aux cyclistes.
- **Le verre, expliqué** : cépage, élevage, degré, température de service. On répond aux trente-trois personnes qui ne savaient pas ce qu'est le malbec.
- **La porte ouverte** : horaires, visages, voisins producteurs. Le voisinage, encore, et une réponse à ceux qui n'osent pas.
## 5.2 Notre façon de parler
On parle comme on parle au portail : phrases courtes, présent, « on » plutôt que « nous », vouvoiement. Un mot technique par publication au plus, et expliqué. On admet quand quelque chose a raté. Pas de superlatif, pas de « nectar ». Ce ton convient à des gens intimidés par le vin, et il a l'avantage d'être celui de Mireille.
Ce qui nous sépare des trois voisins, ce n'est pas un style d'images, c'est que les vignerons sont dans le cadre, en bleu de travail, et qu'on suit la même vigne d'un bout de l'année à l'autre.
## 5.3 À chacun de quoi lire
| Qui | Âge et habitudes | Ce qui les intéresse | Ce qu'on leur prépare
| Les voyageurs en camping-car | 60-72 ans, Facebook matin et soir, téléphonent | l'étape, la route, l'adresse | Photo du chemin avec la largeur, horaires, plan ; un album par saison
| Les curieux de la ville | 30-45 ans, Instagram le soir, stories | comprendre, sortir en famille, le bio | Carrousels « le verre, expliqué », sondages en story, idées de promenade
| Les cyclistes de la voie verte | 35-60 ans, appli d'itinéraire, Instagram en vacances | le paysage, la halte, l'eau fraîche | Courtes vidéos des murets, panneau avec code à scanner
| Les restaurants | 30-55 ans, peu présents en ligne | une bouteille du coin au verre | à voir
# 6. Faire venir, faire goûter
## 6.1 À chaque public, une porte d'entrée
Le but n'est pas qu'on nous aime, c'est qu'on pousse la porte. J'ai donc pris les deux publics qui comptent d'abord, et pour chacun une phrase et un geste à obtenir.
Pour Sandra et ceux qui lui ressemblent, la phrase est « goûter n'oblige à rien » ; elle doit pouvoir réserver un créneau du samedi en deux touches depuis Instagram, sans parler à personne, et recevoir un message qui lui dit que la visite dure quarante minutes et que les enfants ont du jus de raisin. Pour Maryvonne et Gérard, la phrase est « vous saurez chez qui vous achetez » ; le geste est un appel, donc le numéro figure en première ligne sur Facebook et sur la fiche du réseau d'étapes pour camping-cars, avec la largeur du chemin. Une fois au caveau, l'ardoise invite à laisser son adresse : c'est là que le visiteur devient un client que l'on peut rappeler.
Toutes les publications se terminent par une invitation à faire une chose et une seule : réserver, venir voir, ou répondre à une question.
## 6.2 Ce qu'on fait, selon que les gens nous connaissent ou non
| Moment | Action | Qui s'en charge
| Ils ne nous connaissent pas | Panneau avec code à scanner au croisement de la voie verte (accord de la mairie obtenu) | Bastien
| Ils ne nous connaissent pas | Un message par mois dans le groupe du village et dans celui de la voie verte | Philippe
| Ils ne nous connaissent pas | Publicité locale « On est ouverts », 20 km autour de Sauzac | Philippe
| Ils sont prêts à venir | Bouton « Réserver » sur Instagram et Facebook, relié à l'agenda | Philippe
| Ils sont prêts à venir | Fiche sur le réseau d'étapes pour camping-cars, deux emplacements | Mireille
| Ils sont prêts à venir | Rappel par message la veille de la visite, avec le plan | Mireille
## 6.3 Payer un peu pour être vus
Deux annonces seulement, relues par Mireille. La publicité pour l'alcool est permise en ligne si elle n'est ni intrusive ni destinée aux jeunes : j'ai donc refusé les formats qui s'ouvrent d'eux-mêmes par-dessus la page, réglé l'âge à 25 ans et plus, et vérifié que chaque image ne montre que le lieu, la vigne ou la bouteille. Personne ne boit. La mention sanitaire est dans l'image et dans le texte.
**Annonce A, Facebook et Instagram, image fixe, du 14 novembre au 14 décembre, 120 €.** « Les Trois Murets, à Sauzac-le-Vieux. Un malbec bio de coteau, élevé quatorze mois. Ce sont les vignerons qui vous reçoivent, vendredi soir et samedi. Goûter n'oblige à rien. Réserver une visite. L'abus d'alcool est dangereux pour la santé, à consommer avec modération. » Personnes de 25 ans et plus dans un rayon de 20 km, sortie en famille, produits bio. Bouton « Réserver ».
**Annonce B, Facebook, image du chemin et du panneau, prévue d'avril à juin, 180 €.** « Étape calme pour camping-cars au milieu des vignes. Deux places, un chemin de 3,20 m, les vignerons sur place. » Personnes de 55 ans et plus, centre d'intérêt camping-car, trajets dans le Lot. Bouton « Appeler ». La mention sanitaire est ajoutée, puisqu'on y voit l'enseigne.
Le reste de la somme, 300 €, servira au compte Instagram et aux journées de mai. Le SEA, pour mémoire, consiste à acheter des mots-clés sur un moteur de recherche afin d'apparaître au-dessus des résultats naturels.
## 6.4 Et gagner de l'argent avec nos publications ?
La monétisation consiste à tirer un revenu de ses contenus et de son audience, par des abonnements, des contenus réservés ou des partenariats rémunérés. De plus en plus de créateurs y ont recours, notamment sur YouTube. Bastien a haussé les épaules : on vend du vin, pas des vidéos. Le sujet mériterait d'être repris.
## 6.5 Les journées de mai
Les samedi 23 et dimanche 24 mai 2026, le domaine ouvre toute la journée avec cinq voisins (fromage, noix, miel, safran, poterie). À 11 h et à 16 h, Bastien remonte un bout de mur devant les visiteurs. On l'annonce sur Facebook par un événement, sur Instagram par un compte à rebours, et par l'affiche chez les commerçants. Nous en attendons 180 personnes sur deux jours et une soixantaine d'adresses pour la lettre.
# 7. Les moyens du bord
## 7.1 L'argent
| À quoi sert la dépense | Montant sur douze mois
| Publicité Facebook et Instagram | 600 €
| Photographe, une demi-journée, droits compris | 450 €
| Film du coteau vu du ciel, par un pilote de drone déclaré | 400 €
| Agenda de réservation en ligne, abonnement annuel | 180 €
| Cartes, ardoise et panneau à scanner | 160 €
| Abonnement Canva | 110 €
| Journées de mai : affiches, verres consignés, jus de raisin | 700 €
| **En tout** | **2 600 €**
Comme les visites passent avant le reste, un peu plus des deux tiers de la somme (publicité, agenda, panneau, journées de mai et une part du photographe) vont à la venue au caveau.
## 7.2 Les bras et les outils
Mireille : deux heures le jeudi soir, elle choisit les photos, relit, répond aux messages, confirme les visites. Bastien : une heure, il filme au téléphone dans les rangs, c'est tout ce qu'on lui demande. Moi, pendant la durée du projet, quatre heures : textes, mise en page, mise en ligne, relevé des chiffres. Côté outils, un téléphone avec un trépied à 30 €, Canva, CapCut, Meta Business Suite pour programmer, l'agenda de réservation, un tableur.
Les travaux de la vigne, eux, ne bougent pas : taille de décembre à mars (Bastien), attachage en avril (les deux), ébourgeonnage en mai (Mireille), palissage en juin, vendange mi-septembre (huit saisonniers).
# 8. Trois mois pour voir
Les comptes ont ouvert le 1er octobre 2025. Les chiffres qui suivent sont inventés pour l'exercice, mais je les ai traités comme de vrais relevés, pris le dernier jour du mois dans Meta Business Suite et dans l'agenda.
| Ce qu'on compte | Où je le lis | But à fin décembre | Octobre | Novembre | Décembre
| Abonnés Instagram | Meta Business Suite | 150 | 58 | 97 | 171
| Visites réservées par le lien | agenda en ligne | 20 par mois | 11 | 21 | 40
| Personnes touchées par semaine | Meta Business Suite | 500 | 240 | 610 | 890
| Réponses et commentaires pour 100 personnes touchées | tableur | 3 | 5,1 | 3,6 | 3,2
!curve|Figure 1 – Visites réservées par le lien de nos pages, octobre à décembre 2025
Les abonnés dépassent la marche de Noël, mais soixante-quatorze des cent soixante et onze sont arrivés en décembre, pendant l'annonce : c'est donc la publicité qui a fait le nombre, pas encore le bouche-à-oreille. Les visites ont doublé deux fois, et celles de décembre tombent presque toutes le samedi ; le but est atteint avec de l'avance, sans qu'on sache si les gens cherchaient des cadeaux. Le nombre de réponses pour cent personnes baisse pendant que la portée monte. Au début, ce sont les cousins qui commentent ; nous restons au-dessus de trois.
L'annonce A a coûté 120 €. Elle a amené 412 clics et 29 réservations entre la mi-novembre et la mi-décembre, contre 11 réservations pour tout le mois d'octobre où l'on ne payait rien. Ces 29 visites ont laissé 812 € au caveau, soit un peu moins de sept euros rentrés pour un euro dépensé, marge non comprise.
La publication qui a le mieux marché est le carrousel du 18 novembre, « Malbec, mode d'emploi » : 1 140 personnes, 61 enregistrements, 22 commentaires. Sa force tient à la question posée en première image et au fait qu'on y apprend quelque chose. La vidéo du muret du 5 décembre vient juste derrière, avec 980 personnes et 34 partages ; le bruit des pierres y fait plus que les mots.
Nous referons ce point chaque trimestre et nous ajusterons ce qui doit l'être, le ton, le rythme ou les formats, à la lumière des chiffres. Le taux de clic, la part de voix et le nombre de mentions seront également suivis.
# 9. Écrire et publier
Pour la seconde partie, l'actualité que j'ai retenue est la réouverture du caveau après la pause de janvier, le samedi 7 février 2026, en pleine taille.
## 9.1 Le rang 14
Tout part d'un rang de vigne. Le quatorzième du coteau, celui qui longe le grand mur. On le suit de la taille à la vendange, toujours pris du même endroit, et chaque publication y revient : le geste du mois, l'oiseau qui y niche, le vin qu'il a donné l'an passé. Même quand on annonce des horaires, la photo est prise depuis le rang 14. Quelqu'un qui arrive en mai doit pouvoir remonter le fil jusqu'à février et comprendre que c'est une seule et même histoire.
## 9.2 À l'affiche du 2 février au 1er mars
%landscape
%size 9
| Jour | Où | Forme | Sujet | Famille | Pour qui
| mar. 3 février, 18 h 45 | Instagram | Carrousel, 5 images | Rang 14 : pourquoi on coupe presque tout | La main | curieux de la ville
| ven. 6 février, 18 h 30 | Facebook | Photo et plan | Le caveau rouvre demain, le chemin est sec | La porte ouverte | camping-cars, voisins
| lun. 9 février, 19 h | Instagram | Vidéo verticale, 30 s | Le bruit du sécateur à huit heures | La main | cyclistes
| mar. 10 février, 18 h 45 | Facebook | Photo | Même image, avec le nom des outils | La main | voisins
| mer. 11 février, 20 h 45 | Instagram | Story, sondage | Malbec ou côt, vous dites comment ? | Le verre, expliqué | Sandra, le soir
| jeu. 12 février, 18 h 45 | Instagram | Carrousel, 6 images | Quatorze mois d'élevage, image par image | Le verre, expliqué | curieux de la ville
| ven. 13 février, 18 h 30 | Facebook | Photo | Ouvert demain ; le voisin apporte ses noix | La porte ouverte | voisins
| sam. 14 février, 17 h | Instagram | Photo | Le rang 14 sous le gel blanc | Le caillou | tous
| mar. 24 février, 18 h 45 | Instagram | Vidéo verticale, 40 s | Remonter une brèche dans le muret | Le caillou | cyclistes
| ven. 27 février, 18 h 30 | Facebook | Album, 8 photos | L'étape camping-car, vue de la route | La porte ouverte | camping-cars
| dim. 1er mars | Blog | Article | Que fait-on dans une vigne en hiver ? | La main | curieux de la ville
%portrait
## 9.3 Pourquoi ce rythme
Deux publications par semaine sur Instagram et une sur Facebook, voilà ce que je recommande. Deux, parce qu'en dessous le compte s'oublie et qu'on vise six cents abonnés en neuf mois ; pas trois, parce que Mireille n'a que deux heures. Le soir après 18 h 30, parce que quarante et une personnes sur soixante-quatre regardent leur téléphone à ce moment-là ; le vendredi pour Facebook, puisque c'est ce jour-là qu'on choisit sa sortie.
## 9.4 Les règles que je me suis données pour écrire
Ces règles valent pour les textes que je prépare. Mireille écrit comme elle parle, et Bastien garde sa façon à lui dans ses stories ; cela fait partie du charme.
- **La voix.** « On », présent, vouvoiement, une idée par phrase. On dit « goûter », pas « déguster ». Exemple : « On a gelé le 12. On ne va pas vous dire que c'est beau. »
- **La longueur sur Instagram.** La première ligne tient en huit mots, c'est elle qu'on voit avant « plus ». Légende de 500 signes au plus, quatre à six mots-dièse à la fin, un carrousel de six images au maximum.
- **Facebook.** On reprend la même chose.
- **Les couleurs.** Lie-de-vin, ocre et blanc cassé ; une seule police ; le petit dessin des trois murs en bas à droite.
- **La loi Évin.** On donne l'origine, l'appellation, le cépage, le degré, la manière de faire, les distinctions. On ne montre personne un verre à la main, aucun mineur, pas de fête, pas de volant. La mention sanitaire figure sur toute publication où il est question du vin, y compris gratuite. Si un ami du domaine reçoit une bouteille et en parle, il l'écrit.
- **Les gens.** Toute personne reconnaissable signe une autorisation, que Mireille garde dans le classeur rouge ; sans papier, on floute ou on recadre. Les photos sont à nous ou payées avec leurs droits.
Tous les vins portent la même étiquette au trait, à la couleur près : l'unité du domaine se voit d'abord sur les bouteilles.
## 9.5 Quatre textes prêts à partir
**Instagram, mardi 3 février (carrousel)**
> On coupe presque tout. ✂️🌿 Sur ce pied du rang 14 il y avait onze sarments hier matin. Il en reste un. Si on les laissait tous, la vigne ferait beaucoup de feuilles et du raisin sans goût. Faites défiler, Bastien vous montre où il pose le sécateur. Et chez vous, on taille tôt ou on attend la lune ? Dites-nous en commentaire 👇 #vigneron #malbec #tailledelavigne #quercy #vinbio — L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
**Facebook, vendredi 6 février (photo et plan)**
> La porte est rouverte 🚪. Demain samedi, de 10 h à 18 h, Mireille vous reçoit à l'étable. Trois vins à goûter, du jus de raisin pour les petits, et le poêle est allumé. Goûter n'oblige à rien, vraiment. Le chemin fait 3,20 m de large, les camping-cars passent. Téléphone sur la page, ou réservez ici : troismurets.example/visite. Merci à @LaFermeDesNoixDeLendou qui sera là aussi. #Sauzac #ouvertdemain #lot — L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
**Instagram, mercredi 11 février (story, sondage)**
> Photo d'une grappe dessinée à l'ardoise. « Le même raisin, deux noms. Chez vous on dit : MALBEC / CÔT. » Deuxième écran : la réponse, et d'où vient chaque mot.
**Instagram, mardi 24 février (vidéo)**
> Une brèche, deux mains, pas de ciment. 🪨 Ce bout de mur a lâché en janvier, il tient le rang 14 depuis plus d'un siècle. Combien de pierres, à votre avis ? On donne la réponse vendredi. #pierreseche #murets #patrimoine #quercy
## 9.6 Un article pour le blog
**Que fait-on dans une vigne en hiver ?**
> De loin, on dirait que rien ne bouge. Et pourtant c'est en ce moment que se décide la récolte.
> Nos visiteurs posent souvent la question : une fois la vendange rentrée, vous faites quoi jusqu'au printemps ? On taille. De décembre à mars, pied par pied, trente-cinq mille fois. La vigne est une liane ; laissée à elle-même, elle grimperait dans les arbres et ferait de petites grappes acides. En ne gardant qu'un ou deux bois par pied, on lui demande moins de raisin mais mieux nourri. Bastien choisit un sarment qui a vu le soleil, gros comme un crayon, placé bas. Il laisse six à huit bourgeons. Le reste tombe dans le rang et y reste : broyé au printemps, il nourrit le sol, ce qui évite d'acheter de l'engrais. En bas de coteau on attend le plus longtemps possible, car une vigne taillée tard débourre tard et craint moins le gel d'avril.
> Et puis l'hiver on répare. Les murets, les piquets, les fils. Le grand mur qui a donné son nom au domaine perd chaque année deux ou trois mètres après les pluies.
> Si vous voulez voir, le caveau a rouvert et le rang 14 est à cinq minutes à pied : les créneaux de visite sont là (troismurets.example/visite). Prenez des bottes. — L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
## 9.7 Les images
| Ce qu'on fabrique | À quoi cela sert | Mesures
| Carrousel Instagram | expliquer, faire enregistrer | 1080 × 1350 px, 5 ou 6 images, texte d'au moins 40 points
| Vidéo verticale Instagram | faire découvrir hors de nos abonnés | 1080 × 1920 px, 25 à 40 s, l'action dans les trois premières secondes
| Story | faire répondre | 1080 × 1920 px, deux écrans au plus, bas de l'image laissé libre pour le sondage
| Photo d'article | illustrer | 1600 × 900 px
Photo seule, carrousel, vidéo, sondage, album, article long : j'ai voulu que les mêmes sujets changent d'habit, parce que Gérard lit un album et que Sandra regarde une story. Canva me sert aux carrousels : j'y ai fait un modèle à trois bandes aux couleurs du domaine, que Mireille n'a plus qu'à remplir, ce qui lui prend dix minutes au lieu d'une heure. CapCut sert à couper et à incruster le texte des vidéos, car presque tout le monde les regarde sans le son ; j'y garde exprès le bruit du chantier, sans musique. Le photographe, lui, travaille sous Lightroom et nous livre des images déjà développées.
Je suis conscient que mes visuels ne sont pas ceux d'un graphiste. Ils sont lisibles, et ils se ressemblent.
# Pour finir
Ce projet m'a réconcilié avec un métier que je croyais réservé aux gens de vingt ans. Je me suis senti plus à l'aise dans les tableaux que dans les images, on le verra sans doute. Mireille m'a dit une chose que je garde : « Si c'est vous qui partez, il faut que ça continue sans vous. »
%pagebreak
# Annexes
## A. Deux réponses données à des commentaires
« 13 € pour un inconnu, vous ne vous embêtez pas. » Réponse : « Bonjour, c'est vrai qu'on débute. Ce prix, c'est quatorze mois d'élevage et une vendange à la main. Passez samedi, on vous le fait goûter et vous nous direz. Mireille »
« On peut venir avec les enfants ? » Réponse : « Oui, bien sûr, il y a du jus de raisin et un parcours des murets. Comptez quarante minutes. »
## B. Mes lectures
- Supports de cours de la session, non publiés.
- Guide de l'autorité de régulation professionnelle de la publicité sur l'alcool.
- Un manuel de référencement : comment rédiger ses titres, sa méta-description et ses balises alt (lu en partie).
- Code de la santé publique, articles relatifs à la publicité en faveur des boissons alcooliques.
"""
