"""Text of the dossier, in the light markup of ``_markup``. Every person, firm and figure is invented."""

TEXT = """
!logo|
=24 **Dossier professionnel**
=16 Titre de Community Manager – épreuves MSP1 à MSP5
=15 La Coopérative fromagère du Val d'Aurence
=12 Présenté par Maëlle Fontbonne
=11 Promotion 2025-2026 – janvier 2026
%pagebreak
# Remerciements
Je tiens à remercier Monsieur Rémi Chassaigne, président de la coopérative, pour m'avoir accueillie huit semaines, ainsi que Nadège Pouget, la secrétaire, qui m'a ouvert les comptes et les tableaux de ventes. Je remercie aussi mes formateurs pour leur relecture. Le « nous » utilisé dans ce dossier désigne la coopérative et moi-même.
# Sommaire
%toc
1|1. La coopérative et la demande|3
1|2. La veille|4
1|3. La concurrence|5
1|4. Où en sommes-nous ?|6
1|5. La stratégie webmarketing|7
1|6. Le plan de communication|8
2|6.1 Les personas|8
2|6.2 Les objectifs SMART|9
2|6.3 Le calendrier éditorial|10
1|7. La campagne e-publicité|12
1|8. Les indicateurs et le bilan|13
1|9. La rédaction web|14
1|10. Les publications|15
1|11. La réputation et l'événement|16
2|11.3 La cellule de crise|17
1|12. Les comptes, le blog et la grille|18
1|Annexes|20
%end
%pagebreak
# 1. La coopérative et la demande
La Coopérative fromagère du Val d'Aurence a été fondée en 1954 par onze éleveurs de Saint-Elme-les-Crêtes. Elle regroupe aujourd'hui quatorze fermes et emploie neuf personnes. Elle transforme chaque année 1,9 million de litres de lait cru en trois fromages : la tomme d'Aurence, une raclette et un petit bleu appelé le Ruisselet.
Les ventes se répartissent ainsi : 61 % par les grossistes, 27 % au magasin de la fromagerie, 8 % sur les marchés et 4 % seulement sur la boutique en ligne ouverte en 2021. Le chiffre d'affaires de 2024 s'élève à 2,35 millions d'euros. La coopérative a par ailleurs voté un budget de 240 000 € pour agrandir la cave d'affinage, dont les travaux commenceront en septembre.
La demande de Monsieur Chassaigne tient en une phrase, prononcée lors de notre premier rendez-vous : « Je voudrais que le magasin ne s'arrête pas à la porte du magasin. » En effet, la route du col est fermée une partie de l'hiver et la fréquentation tombe de moitié entre décembre et mars. Il nous a donc été demandé de faire vivre les réseaux sociaux et de vendre davantage de colis.
En France, on consomme environ 27 kg de fromage par an et par habitant. Ce chiffre montre que le marché est porteur.
# 2. La veille
Avant toute chose, il convient de s'informer. Pour poser notre veille, nous nous sommes interrogés dans l'ordre. **Quoi ?** Les habitudes d'achat de fromage en ligne et ce que disent les clients des producteurs voisins. **Qui ?** La recherche est menée par la stagiaire, et Nadège Pouget la reprendra ensuite. **Quand ?** Le lundi et le jeudi, une demi-heure avant l'ouverture du standard. **Où ?** Sur le web francophone, et principalement dans les départements du Massif central.
Nous avons ensuite choisi nos instruments. Sur Google, nous utilisons les opérateurs de recherche : "tomme fermière" site:forum-gourmand.example -recette pour lire les avis sans les recettes, ou encore filetype:pdf "lait cru" after:2025-01-01 pour retrouver les notes de la filière. Deux agents travaillent à notre place : une alerte Talkwalker sur « Val d'Aurence » et « tomme d'Aurence », et Visualping, qui nous prévient quand la page tarifs d'un concurrent est modifiée. Les articles repérés sont rangés dans Feedly.
Les sources n'ont pas toutes la même valeur. C'est pourquoi nous les avons notées de A (sûre) à C (à recouper).
| Source | Nature | Note | Pourquoi cette note
| Bulletin du syndicat laitier régional | professionnelle, mensuelle | A | chiffres signés, méthode indiquée
| Le Courrier des Crêtes | presse locale | B | journaliste identifié, mais pas de source chiffrée
| Groupe Facebook « Fromages et compagnie » | amateurs, 8 400 membres | C | avis sincères mais anonymes, toujours vérifiés ailleurs
| Notes de l'institut technique du lait | scientifique | A | auteurs nommés et relus
En trois semaines, cette veille nous a appris que les colis « à faire fondre » se vendent surtout entre la mi-octobre et la mi-février. Nous ferons également, dans une prochaine partie, une comparaison avec les fromageries suisses et italiennes.
# 3. La concurrence
Trois maisons vendent des produits comparables à moins de cent kilomètres. Le tableau ci-dessous a été rempli le 14 octobre 2025 en visitant les sites et les pages.
| Critère observé | Fromagerie Belvezet | GAEC des Airelles | Cave Malpeyre
| Abonnés Instagram | 3 150 | 890 | 5 400
| Publications par semaine | 2 | 1 | 4
| Boutique en ligne | oui, 22 références | non | oui, 47 références
| Frais de port pour 2 kg | 11,90 € | – | 9,50 €
| Vidéo tournée en cave | non | non | non
| Note Google | 4,6 | 4,8 | 4,1
*Tableau 2 – Les trois concurrents. La Cave Malpeyre est un affineur, elle ne produit pas de lait.*
# 4. Où en sommes-nous ?
La matrice SWOT est un outil d'analyse stratégique qui croise les forces et les faiblesses internes avec les opportunités et les menaces externes. Elle a été inventée dans les années 1960. Pour la rendre plus parlante aux sociétaires, nous avons préféré des mots de la montagne.
## Notre bonne herbe
- Un lait cru collecté à moins de 18 km, chez des éleveurs qui se connaissent tous
- Une médaille d'argent au concours régional de Vaurelle en 2025
- Un magasin où 41 % des clients reviennent au moins une fois par mois
## Nos cailloux dans le sabot
- La boutique en ligne plafonne à 9 commandes par semaine
- Les avis laissés par les clients restent le plus souvent sans réponse
- Personne n'est formé à la photo, les images sont prises à la va-vite
## Le vent dans le dos
- Les citadins cherchent des colis tout prêts pour recevoir le week-end
- Aucun voisin ne filme ses caves, la place est libre
- Le sentier de grande randonnée passera à 300 m du magasin dès juin 2026
## Les nuages sur le col
- Le prix du transport réfrigéré a augmenté de 14 % en un an
- Une marque nationale a lancé une « tomme des volcans » à 9,90 € le kilo
## Ce que l'on décide
De cette lecture, nous retenons deux décisions. D'une part, il faut consacrer l'hiver au colis plutôt qu'au magasin, puisque c'est là que nous plafonnons et que la demande des citadins existe. D'autre part, il ne faut pas se battre sur le prix face à la marque nationale : nous montrerons la cave, ce qu'aucun voisin ne fait.
# 5. La stratégie webmarketing
L'objectif commercial est de porter la part de la boutique en ligne de 4 % à 7 % des ventes en une année. Nous découpons la clientèle en trois segments : les trentenaires urbains qui reçoivent, les familles de passage l'été, et les restaurateurs de la région.
Les leviers ont été classés du premier au dernier à actionner. En premier vient le référencement naturel du blog, car il ne coûte que du temps et travaille même quand nous dormons. En deuxième vient l'e-mail, parce que nous possédons déjà 730 adresses de clients du magasin. En troisième viennent Instagram et Facebook pour faire découvrir la cave. La publicité payante arrive en dernier, une fois que les pages d'arrivée sont prêtes, sans quoi on paierait des visites perdues.
Les Objectifs de développement durable, au nombre de dix-sept, ont été adoptés par les Nations unies en 2015. Ils s'adressent aux États comme aux entreprises et servent de cadre à de nombreuses démarches.
L'inbound marketing consiste à attirer le client vers soi au lieu d'aller le chercher, et le marketing automation permet d'envoyer des messages de façon automatique. Dans notre cas, nous publions deux articles de fond par mois sur le blog (un conseil de dégustation et un portrait d'éleveur), puis nous les découpons en trois publications pour Instagram.
# 6. Le plan de communication
## 6.1 Les personas
Un persona est le portrait d'un client imaginaire qui représente un segment. Voici les trois nôtres, établis après lecture de 52 bons de commande et onze conversations au magasin.
| Carte 1 | Carte 2 | Carte 3
| **Solène Vaugrand**, 34 ans // Infirmière de bloc à Clermont-Ferrand, en couple // **Ce qui la pousse :** recevoir sans cuisiner, épater ses amis avec un produit qu'ils ne connaissent pas // **Ce qui la freine :** la peur d'un colis arrivé tiède, les frais de port // **Ses habitudes :** Instagram le soir après 21 h, commande le mardi pour le samedi | **Bastien Coularède**, 47 ans // Chef et patron d'un restaurant de 38 couverts // **Ce qui le pousse :** mettre un nom de ferme sur sa carte, une livraison régulière // **Ce qui le freine :** les minimums de commande, les fournisseurs injoignables le matin // **Ses habitudes :** lit ses courriels à 15 h, LinkedIn une fois par semaine | **La famille en vacances** // Deux enfants de 6 et 10 ans, en location pour une semaine // **Ce qui les pousse :** une sortie gratuite, montrer des vaches aux enfants, rapporter un souvenir qui se mange // **Leurs habitudes :** Facebook de l'office de tourisme et panneaux du bord de route
## 6.2 Les objectifs SMART
Rappelons qu'un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini.
+ Faire passer la boutique en ligne de 9 à 20 commandes par semaine pour le 30 juin 2026, au moyen des colis tout prêts et de la campagne Meta ; cela compense la baisse d'hiver du magasin, qui est le souci premier du président.
+ Atteindre 1 500 abonnés sur Instagram au 31 mai 2026, contre 612 en octobre 2025, en publiant trois fois par semaine dont une vidéo de cave.
+ Obtenir 300 inscriptions nouvelles à la lettre d'information grâce à un coupon glissé dans chaque colis.
+ Notre quatrième objectif SMART est de devenir la référence du fromage de montagne auprès des restaurateurs.
## 6.3 Messages, actions et calendrier
Le contexte ayant été donné au chapitre 1, nous présentons ici ce que nous disons à chacun.
| Cible | Message | Réseau
| Trentenaires urbains (Solène) | « La soirée est prête, il ne manque que vos amis. » | Instagram, publicité Meta
| Familles de passage | « Ici, les enfants retournent la tomme eux-mêmes. » | Facebook
| Restaurateurs (Bastien) | – | –
Le plan d'actions est le suivant.
| Action | Cible | Échéance
| Tourner quatre vidéos d'affinage en cave, puisque personne ne le fait | urbains | 27 février 2026
| Ouvrir les deux pages « colis apéro » et « colis à fondre » | urbains | 6 mars 2026
| Relancer les 730 adresses par courriel | anciens clients | 12 mars 2026
| Lancer la campagne de recherche Google | urbains | 7 avril 2026
| Organiser la soirée en direct | familles et urbains | 24 avril 2026
| Poser un panneau à flasher au départ du sentier de grande randonnée | familles | 1er juin 2026
La ligne éditoriale est la suivante. Nous parlons comme au comptoir : phrases courtes, vouvoiement, jamais de superlatif. Quatre rubriques reviennent : *Dans la cave* (le métier), *À table* (l'usage), *Quatorze fermes* (les gens) et *Bon à savoir* (le pratique). Les formats retenus sont la vidéo verticale de moins de 40 secondes, le carrousel de cinq images et la photo simple pour Facebook.
Le calendrier du mois de mars est présenté à la page suivante. Nous nous excusons par avance pour la petite taille des caractères : c'est le seul moyen de le garder entier.
%landscape
## Calendrier éditorial de mars 2026
%size 8.5
| Date | Réseau | Format | Rubrique | Sujet | Première phrase prévue | Pour qui
| Lun. 2 mars, 18 h | Facebook | photo simple | Bon à savoir | La route du col : jours d'ouverture | Le chasse-neige est passé, nous aussi. | familles
| Mer. 4 mars, 21 h | Instagram | vidéo 35 s | Dans la cave | Le brossage du matin | Deux cents tommes avant le café. | urbains
| Ven. 6 mars, 17 h | Instagram | carrousel | À table | Le colis apéro pour six | Samedi, vous recevez. Nous emballons. | urbains (Solène)
| Mar. 10 mars, 12 h | Facebook | photo simple | Quatorze fermes | La ferme des Ollières | Ils sont trois frères et un seul tracteur. | familles
| Jeu. 12 mars, 9 h | Courriel | lettre | À table | Offre de retour, port réduit | Vous nous avez manqué cet hiver. | anciens clients
| Mer. 18 mars, 21 h | Instagram | vidéo 30 s | Dans la cave | Pourquoi la croûte est grise | Non, ce n'est pas de la poussière. | urbains
| Ven. 20 mars, 17 h | Instagram | carrousel | À table | Le colis à fondre, derniers jours | L'hiver finit, la raclette aussi. | urbains
| Mar. 24 mars, 12 h | Facebook | photo simple | Quatorze fermes | Le premier veau de Clarisse | Il est né dimanche, pendant la messe. | familles
| Sam. 28 mars, 19 h | Facebook et Instagram | photo simple | Bon à savoir | Le changement d'heure à l'étable | Allez expliquer ça à quatorze troupeaux. | tous
*Tableau 5 – Neuf publications, du 2 au 28 mars. Chacune renvoie à l'une des quatre rubriques.*
%portrait
## 6.4 L'écologie numérique et la responsabilité de la coopérative
La coopérative a souhaité que sa communication pèse moins lourd. Trois habitudes ont été prises. Chaque trimestre, les adresses qui n'ont ouvert aucune lettre depuis un an sont retirées de la liste, ce qui a déjà fait passer l'envoi de 910 à 730 destinataires. Le site a été déplacé chez un hébergeur lyonnais alimenté en électricité renouvelable. Enfin, le dossier partagé est vidé de ses doublons le premier vendredi du mois : 38 Go ont été effacés en novembre.
Pour les tournages, nous filmons en 4K afin d'obtenir la plus belle image possible. De son côté, l'emballage des colis a été repensé : un format plus petit, moins de carton, de la laine de bois à la place du polystyrène.
La responsabilité sociale ne reste pas dans un classeur. La coopérative paie le lait 47 centimes le litre, soit un peu plus que le prix du bassin, et elle l'écrit sur la fiche de chaque produit. Les colis sont préparés deux matinées par semaine par cinq travailleurs de l'ESAT de Vaurelle, qui figurent dans la rubrique *Quatorze fermes* au même titre que les éleveurs, avec leur accord écrit. Le petit-lait est donné à l'élevage porcin de la commune.
Nous avons proposé que la page « colis » affiche une ligne « ce que touche la ferme », que les vidéos reprendront.
# 7. La campagne e-publicité
## 7.1 Le format et le ciblage
Une campagne d'essai a eu lieu du 3 au 23 novembre 2025 sur Meta ; celle du printemps en reprendra les réglages. Le format retenu est le carrousel à quatre volets, un par produit du colis. Nous l'avons préféré à la vidéo parce que l'objectif est la vente et non la notoriété, et que chaque volet peut conduire à sa propre fiche. La campagne est de type conversion, en achat aux enchères, sur une audience froide : femmes et hommes de 28 à 45 ans, à 25 km autour de Clermont-Ferrand, Lyon et Saint-Étienne, intéressés par la gastronomie ou par l'accueil à la maison ; les acheteurs des 90 derniers jours sont exclus.
!page|Figure 1 – Copie d'écran de la page Facebook de la coopérative, le 16 octobre 2025.
Pour ordonner nos messages, nous appliquons la méthode ABCD vue en formation.
- **Attract** : la vidéo de brossage, très courte, arrête le pouce de ceux qui ne nous connaissent pas.
- **Brand** : le bandeau vert, la vache couchée et la phrase « quatorze fermes, une cave » reviennent sur chaque volet pour que l'on se souvienne de nous.
- **Connect** : une question sous la légende (« croûte ou sans croûte ? ») engage la discussion, et nous répondons sous deux heures.
## 7.2 Les autres techniques
À côté de la publicité, trois relais sont prévus. Premièrement, le mailing : une lettre de relance à nos 730 clients, avec un port à 4,90 € pendant dix jours. Deuxièmement, l'affiliation : le blog de randonnée *Les Godillots d'Aurence* touche 5 % sur les commandes passées par son lien. Troisièmement, des créateurs de contenu, à qui l'on envoie un colis sans payer de publication. Nous avons retenu Perrine Lassagne (@perrinealacave, 11 200 abonnés, dont une moitié de Lyonnais), car elle ne parle que de fromages au lait cru et répond à tout le monde ; Hugo Tardieu (@hugorecoit, 6 700 abonnés), parce que ses tables d'apéritif correspondent exactement à Solène ; et le compte @volcansgourmands (18 500 abonnés).
## 7.3 Les mots achetés
Sur Google, nous avons défini les mots suivants, rangés en deux groupes d'annonces. Groupe « colis » : colis fromage, panier fromage, box fromage. Groupe « produit » : tomme de montagne, raclette lait cru, fromage fermier. Les mots « recette », « emploi » et « gratuit » sont exclus. L'annonce renvoie vers la page du colis correspondant et non vers l'accueil.
## 7.4 Ce que cela coûte
Le bureau de la coopérative a été consulté le 8 décembre. Il a accepté que le plan du printemps mobilise 480 € de publicité Meta, auxquels s'ajoutent 150 € de colis offerts aux créateurs, 300 € pour la personne qui tournera et montera les vidéos de cave, 120 € de prospectus déposés dans les gîtes et 90 € pour l'outil d'envoi des courriels, ce qui porte l'ensemble à 1 140 € toutes taxes comprises.
# 8. Les indicateurs et le bilan
## 8.1 Ce que nous regardons
Dans un souci de rigueur, nous n'avons conservé que peu de chiffres, relevés chaque lundi dans Google Analytics et dans le gestionnaire Meta. Le taux de clic du carrousel doit dépasser 1,5 %, le coût par clic doit rester sous 0,45 €, le taux de conversion de la page colis doit atteindre 2 % et le taux de rebond doit descendre sous 55 %. Ces seuils viennent de la campagne de novembre et du panier moyen : au-delà de 0,45 € le clic, la vente d'un colis ne paie plus la publicité.
On parle souvent du taux d'engagement, qui est un KPI très utile pour un community manager.
## 8.2 Avant et après l'essai de novembre
| Indicateur | Avant (13 oct. – 2 nov.) | Après (3 – 23 nov.) | Évolution
| Visites de la boutique | 1 120 | 2 340 | + 109 %
| Commandes par semaine | 9 | 15 | + 6
| Panier moyen | 34 € | 38 € | + 4 €
| Taux de rebond | 68 % | 57 % | – 11 points
| Coût par clic | – | 0,41 € | –
| Abonnés Instagram | 612 | 840 | + 228
**À retenir pour le conseil d'administration.** Trois semaines de publicité ont doublé les visites et fait gagner six commandes par semaine. Le prix du clic est bon. Le rebond reste deux points au-dessus de ce que nous voulons : des visiteurs repartent en découvrant les frais de port.
## 8.3 Ce que cela a rapporté
Le ROI, ou retour sur investissement, se calcule en retirant les coûts des gains puis en divisant par les coûts. L'essai de novembre a coûté 310 €. Il a apporté 46 commandes, pour un panier moyen de 38 €. Le conseil a jugé le résultat encourageant et a voté la suite.
# 9. La rédaction web
## 9.1 L'article publié
Nous avons écrit un article pour le blog, mis en ligne le 2 décembre sous le titre « Plateau de fromages : quantités et ordre de dégustation ». En voici le début.
> Un plateau de fromages réussi ne se juge pas au nombre de morceaux. Comptez 80 grammes par personne après un repas, 200 grammes s'il remplace le repas. Trois fromages suffisent : une pâte pressée comme la tomme, une pâte persillée, une pâte molle. Sortez-les une heure avant, sous un torchon. Et commencez par le plus doux : après le bleu, le palais n'écoute plus personne.
L'expression visée est « plateau de fromages ». Autour d'elle, nous avons réparti les mots que le lecteur et le moteur s'attendent à trouver : affinage, croûte, pâte pressée, pâte persillée, lait cru, dégustation, couteau, accord, portion. L'expression figure dans le titre, dans la première phrase, dans un intertitre sur trois et dans l'adresse de la page ; deux liens conduisent vers la fiche de la tomme et vers le colis apéro. L'article est passé de la 34e à la 11e position entre le 2 décembre et le 12 janvier, d'après la Search Console.
Pour les prochains textes, les mots-clés retenus sont : fromage, tomme, raclette, plateau, affinage, colis. Les expressions de longue traîne, plus longues et moins concurrentielles, sont réputées convertir davantage.
## 9.2 Mettre en récit
Nous avons choisi de raconter la matinée de Clarisse Ollier, éleveuse. Le récit suit un schéma en quatre temps : une situation calme (l'étable à cinq heures), un incident (la tempête de janvier coupe la route de collecte), une épreuve (porter 240 litres à la motoneige jusqu'à la fruitière) et un dénouement (la tomme fabriquée ce jour-là, numérotée et vendue aux voisins). Le lecteur est placé derrière l'épaule de l'héroïne et la phrase de fin répond à la phrase de début.
> À cinq heures, Clarisse ne regarde jamais la fenêtre. Ce matin-là, elle aurait dû. La route avait disparu. Le lait, lui, n'attend pas. [...] À cinq heures, désormais, Clarisse regarde la fenêtre.
Pour le client, les avantages sont les suivants : le colis évite quatre-vingts minutes de route, le fromage se garde trois semaines dans son papier, le prix au kilo est inférieur de 3 € à celui de la crèmerie de quartier, et le couteau est fourni.
# 10. Les publications
## 10.1 La médaille
Publiée sur Instagram le 19 novembre, photo du ruban posé sur la meule :
> Ils étaient cent douze sur la table du jury. 🥈 Notre tomme de huit mois repart de Vaurelle avec l'argent, et Gérard avec les larmes aux yeux. Merci aux quatorze fermes. Goûtez-la avant qu'il n'en reste plus : lien en bio. #tommedaurence #laitcru #fromagedemontagne
Cette publication a reçu 214 mentions j'aime et 31 commentaires, dont celui d'une crémière de Lyon : « La seule tomme que mes clients reconnaissent à l'aveugle. » Nous l'avons repris, avec son accord, sur la page d'accueil.
## 10.2 Le changement d'heure
Le newsjacking consiste à s'emparer d'une actualité pour faire parler de soi. Nous avons écrit un texte pour la nuit du 28 au 29 mars, dont tous les journaux parleront :
> Cette nuit, on avance les montres. Sauf à l'étable. Pancarte est traite à 5 h depuis neuf ans, et personne n'a encore trouvé comment lui expliquer l'heure d'été. Racontez-nous : chez vous, qui refuse de changer d'heure ? ⏰🐄
Il sera accompagné de la photo de la vache nommée Pancarte devant l'horloge de la laiterie, sur Facebook.
## 10.3 Le même message, deux oreilles
La coopérative lance un colis découverte. Aux familles, sur Facebook, nous écrivons : « Trois fromages, un petit couteau, un jeu pour les enfants : de quoi voyager jusqu'à l'étable sans sortir de la cuisine. » À un chef, par courriel, nous écrivons : « Chef, trois pâtes au lait cru de quatorze fermes nommées, portions de 1,2 kg, minimum de commande de 4 kg, livraison le mercredi avant 8 h. Je vous appelle jeudi à 15 h. » Le premier texte promet un moment ; le second retire les objections d'un professionnel pressé.
# 11. La réputation et l'événement
## 11.1 Ce que l'on dit de nous
Pour diagnostiquer notre réputation, nous avons relevé la fiche Google : la note moyenne est de 4,2 sur 5 pour 87 avis. C'est une note honorable. Nous voulons que nos fromages restent accessibles à toutes les bourses et nos clients y sont sensibles.
Deux réponses ont été publiées avec l'accord du président. À un avis à cinq étoiles : « Merci Lydie, le compliment est accroché dans la salle de fabrication, à hauteur de chaudron. » À une personne qui n'avait pas trouvé l'horaire : « Bonjour Marc, nous ouvrons le dimanche de 9 h à 12 h, même sous la neige ; l'horaire a été corrigé sur la fiche ce matin. »
La communauté Instagram est passée de 612 à 840 abonnés pendant l'automne. En cas de problème plus compliqué, il faudra réunir le bureau et en discuter calmement.
## 11.2 La Nuit de la première tomme
Il s'agit d'une soirée diffusée en direct depuis la salle de fabrication, sur Facebook, le vendredi 24 avril 2026 de 20 h à 21 h. Le but est de réunir 150 personnes connectées en même temps et de recueillir 40 commandes du colis « première tomme ». Pendant la première demi-heure, Gérard démoule ; pendant la seconde, il répond aux questions posées en commentaire et l'on vote pour le nom de la meule.
Le ressort choisi est la nostalgie. On entendra la voix de Marthe, 91 ans, qui portait le lait à dos d'âne avec son père ; puis sa petite-fille retournera la même forme en bois. Chacun de ceux qui regardent a eu une grand-mère, une cuisine, une odeur. À l'écran et dans la légende, une seule invitation : « Réservez votre part de la meule de Marthe, il y en a quarante » avec le bouton *Réserver*.
Le déroulé de préparation est le suivant :
- 30 mars : réserver la ligne internet de secours
- 7 avril : répétition générale filmée
- 13 avril : ouverture de l'événement Facebook et première annonce
- 20 avril : rappel par courriel aux inscrits
- 24 avril, 18 h : essai de son
# 12. Les comptes, le blog et la grille
## 12.1 Les comptes
Les comptes Facebook et Instagram existent depuis 2019. Nous avons vérifié les paramètres avec la secrétaire et ils conviennent à nos objectifs. Plus de huit Français sur dix se connectent aujourd'hui avec un smartphone : l'affichage sur téléphone est donc un enjeu majeur pour toutes les entreprises.
## 12.2 Le blog
Le blog est installé sous WordPress, à côté de la boutique. L'ergonomie est la discipline qui adapte un outil à celui qui s'en sert ; notre blog est agréable et l'on s'y retrouve facilement. L'extension de référencement Yoast a été ajoutée en novembre et les adresses des pages reprennent désormais leur titre au lieu d'un numéro.
Sur le plan du droit, la page des mentions légales indique l'éditeur, le directeur de publication et l'hébergeur. Les photographies sont soit prises par nous, soit achetées à Mme Delphine Rochebrune, dont le nom figure sous chaque image comme le prévoit le contrat de cession du 4 novembre. Le magasin dispose d'une rampe et d'un comptoir abaissé qui le rendent accessible aux personnes à mobilité réduite.
## 12.3 La grille d'analyse
Le site a été passé en revue le 5 janvier 2026, point par point.
| Point contrôlé | Constat | Ce qui peut tomber en panne | Remède
| Certificat HTTPS | valide jusqu'au 11 mai | expiration, page d'alerte rouge | renouvellement automatique activé, rappel à J-15
| Temps de chargement | 4,8 s sur l'accueil | abandon avant l'affichage | extension de cache, à défaut désactiver le diaporama
| Liens | 17 liens cassés | page introuvable après un produit supprimé | redirection vers la fiche voisine, contrôle mensuel
| Sauvegardes | une par mois, sur le même serveur | perte totale si le serveur tombe | copie hebdomadaire sur un disque de la coopérative
| Versions | 6 extensions en retard | faille ou conflit après une mise à jour | mise à jour d'abord sur la copie d'essai
La fédération départementale des coopératives prévoit de refondre son portail en 2027, avec une carte des producteurs. Un site a naturellement vocation à évoluer avec les besoins de ses visiteurs.
# Conclusion
Ce travail nous a permis de comprendre qu'une fromagerie n'a pas besoin de parler fort : elle a besoin de parler régulièrement. La SWOT, les personas et les KPI nous ont été d'une grande aide. Le plan du printemps est prêt, il sera suivi par Madame Pouget. Nous espérons que ce dossier, malgré ses maladresses, donnera au jury l'envie de goûter la tomme.
# Bibliographie
- Guide interne de la formation, module « Publicité en ligne », 2025.
- J. Marsan, *Vendre du fromage sans en faire tout un plat*, éditions du Buron, 2022.
# Annexes
## Annexe 1 – Lettre remise au président
Monsieur le Président,
Comme convenu, voici ce que je vous conseille si les chiffres du printemps s'éloignent de ceux que nous attendons. Si le coût par clic dépasse 0,60 € trois jours de suite, coupez la zone de Lyon, qui était déjà la plus chère en novembre, et reportez la somme sur Saint-Étienne. Si le rebond ne descend pas sous 55 % à la mi-avril, affichez les frais de port dès le premier volet du carrousel et essayez le port offert à partir de 49 €. Si enfin les commandes restent sous quinze par semaine à la fin d'avril, remplacez le colis à fondre par le colis apéro, qui n'a pas de saison.
Je vous recommande aussi d'ouvrir un compte TikTok pour les lycéens du bassin.
Je vous prie d'agréer, Monsieur le Président, mes salutations respectueuses.
M. Fontbonne
## Annexe 2 – Glossaire
- **CPC** : coût par clic.
- **ESAT** : établissement et service d'aide par le travail.
- **Fruitière** : lieu où l'on met en commun le lait pour faire le fromage.
- **Moderation** : ensemble des règles par lesquelles on accepte ou retire un commentaire.
"""
