"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=26 **Brasserie des Trois Écluses**
=14 Bières de rivière – Redon (Ille-et-Vilaine)
=18 **Stratégie digitale et campagne de lancement de L'Éclusette, la blonde sans alcool**
=12 Mises en situation professionnelles 1 et 2
=12 Maël Trévidic – promotion de printemps
=11 Juillet 2025
%pagebreak
# Remerciements
Merci à Solenn, la gérante, qui m'a ouvert la brasserie et surtout ses chiffres, ce qui n'est pas rien. Merci à Yannig, le brasseur, pour sa patience devant mon trépied posé au milieu des fûts. Merci enfin à ma compagne, qui a goûté onze versions de bière sans alcool et qui n'en peut plus.
# Sommaire
%toc
1|Remerciements|2
1|Introduction|3
1|PARTIE 1 – Stratégie et plan de communication|3
2|1. La brasserie en quelques lignes|3
2|2. Organisation de la veille|3
2|3. Étude de la concurrence|4
2|4. Analyse SWOT|5
2|5. Les clientèles visées|5
2|6. Stratégie webmarketing|6
2|7. Plan de communication|7
2|8. Calendrier éditorial|9
2|9. Contenus et sobriété|10
1|PARTIE 2 – Campagne publicitaire et mesure|10
2|10. Dispositif publicitaire|10
2|11. Référencement payant|12
2|12. Budget de la campagne|12
2|13. Résultats|13
2|14. Retour sur investissement|13
1|Bilan personnel|14
1|Bibliographie|14
%end
%pagebreak
# Introduction
Quand je suis arrivé en stage à la brasserie, en février, je ne buvais que du cidre. On m'a confié un sujet que personne ne voulait : faire connaître une bière sans alcool à des gens qui viennent justement pour l'alcool. C'est un drôle de cadeau, mais c'est aussi le seul produit de la maison que l'on peut promouvoir sans marcher sur des œufs avec la loi Évin.
Le marché est porteur : d'après une étude de panel lue dans la presse professionnelle, les ventes de bières sans alcool ont progressé de 11 % en 2024 en grande distribution et une bière sur vingt achetée en France n'en contient plus. Ces chiffres concernent surtout des marques industrielles et ne disent rien de nos clients à nous ; je les donne pour situer.
# PARTIE 1 – Stratégie et plan de communication
## 1. La brasserie en quelques lignes
La Brasserie des Trois Écluses a été créée en 2016 par Solenn et Yannig Le Bihan dans un ancien entrepôt à sel, sur le port de Redon. Elle emploie cinq personnes, brasse 640 hectolitres par an et vend quatre bières permanentes : une blonde, une ambrée, une blanche et une stout que les habitués appelent « la vase ». Les ventes se partagent entre les bars et restaurants (52 %), les épiceries et caves (21 %), le bar-boutique sur place (24 %) et le site marchand (3 %).
En 2024, l'entreprise a investi 86 000 € dans une désalcooliseuse à membrane et 9 400 € dans une étiqueteuse ; l'emprunt court sur sept ans. C'est cette machine qui permet L'Éclusette, blonde à moins de 0,5 %, sortie le 2 juin 2025 au prix de 3,20 € la bouteille de 33 cl.
La commande de Solenn tient en trois lignes écrites au dos d'un bon de livraison : que la machine tourne, que le site vende enfin quelque chose, et qu'on ne perde pas les anciens. Elle m'a laissé une somme de 1 500 € et l'accès à tout.
## 2. Organisation de la veille
### 2.1 Sept questions pour ne pas chercher au hasard
Avant d'ouvrir le moindre outil, j'ai rempli cette grille avec Solenn. Elle m'a évité de lire des heures sur le houblon.
| Question | Réponse retenue pour L'Éclusette
| Qui ? | Je collecte et je trie ; Solenn et Yannig reçoivent la synthèse et décident
| Quoi ? | Trois sujets : le marché du sans-alcool, les brasseries de l'Ouest, les règles de publicité sur les boissons
| Où ? | Presse professionnelle, sites des concurrents, réseaux, textes officiels ; en France et en Belgique
| Quand ? | Le lundi de 8 h à 9 h 30, synthèse d'une page le premier vendredi du mois
| Comment ? | Alertes et flux, classement dans un tableur partagé avec une couleur par sujet
| Combien ? | 6 heures par mois, aucun abonnement payant
| Pourquoi ? | Choisir le positionnement de la bière, son prix et le ton des annonces avant le 2 juin
### 2.2 D'où viennent les informations
Je me suis imposé une règle apprise à l'école d'infirmiers, que j'ai faite avant : pas de source sans auteur ni date.
| Source | Qui parle | Dernière parution lue | Confiance | Ce que j'en tire
| Revue trimestrielle d'un syndicat de brasseurs indépendants | Profession, rédaction identifiée | Avril 2025 | Forte | Volumes, prix moyens
| Site Légifrance, code de la santé publique | État | Version en vigueur | Très forte | Ce qu'on a le droit de montrer
| Blog « Mousse et compagnie » | Amateur belge, signé, depuis 2012 | Mai 2025 | Moyenne, avis personnels | Tendances de goût
| Pages et boutiques des trois concurrents | Marques | Relevé du 12 mai 2025 | Faible pour les promesses, forte pour les prix | Prix, formats, rythme
| Quotidien régional, édition de Redon | Journalistes | Quotidien | Forte | Actualité du port, fêtes
Les articles sans signature et les comparatifs sponsorisés ont été écartés, sept en tout. Je recoupe un chiffre avec au moins une seconde source avant de le donner à Solenn : c'est comme ça que j'ai abandonné un « 30 % des jeunes ne boivent plus » que tout le monde recopiait et dont je n'ai jamais retrouvé l'origine.
### 2.3 Les outils
Deux alertes Google, reçues le lundi à 8 h, me remontent les articles contenant « bière sans alcool » et « brasserie Redon ». Un compte Feedly gratuit réunit neuf flux. J'ai aussi commencé à regarder les moteurs de recherche spécialisés mais je n'ai pas eu le temps d'aller plus loin.
## 3. Étude de la concurrence
Trois brasseries vendent déjà une sans-alcool artisanale à moins de 120 km. J'ai relevé les mêmes points chez chacune le 12 mai, en me faisant passer pour un client quand il fallait.
%size 8.5
| Critère | Brasserie du Gué (Nantes) | Kerzu (Vannes) | La Fourche (Angers) | Trois Écluses
| Produit sans alcool | IPA 0,4 %, canette | Blonde 0,0 %, bouteille | Blanche 0,5 %, bouteille | Blonde moins de 0,5 %
| Prix 33 cl | 2,90 € | 3,60 € | 3,10 € | 3,20 €
| Réseau principal et abonnés | Instagram, 14 200 | Facebook, 5 800 | Instagram, 3 100 | Instagram, 2 240
| Rythme de publication | 5 par semaine | 2 par semaine | Irrégulier | 1 par semaine
| Interaction moyenne | 2,1 % | 3,8 % | 1,2 % | 4,4 %
| Achat en ligne | Oui, livraison offerte à 45 € | Non | Oui, mais panier en 7 étapes | Oui, livraison à 8,90 €
| Ce qui marche chez eux | Recettes de cocktails | Les bénévoles des fêtes | Rien de net | Les coulisses
La Brasserie du Gué parle fort et souvent ; elle a pris la place de la canette branchée, et il serait idiot de la lui disputer avec 1 500 €. Kerzu vend très bien pendant les fêtes mais pas du tout sur internet : un client de Vannes qui veut en commander ne peut pas. La Fourche a un site, mais j'ai abandonné deux fois mon panier. De cette comparaison je garde deux choses pour nous : occuper le terrain du repas de famille et de la route, que personne ne tient, et rendre l'achat en ligne plus simple que chez nos voisins. Notre taux d'interaction, meilleur que celui de tout le monde, vient d'une petite communauté fidèle ; il baissera forcément en grandissant.
## 4. Analyse SWOT
Selon le cours, la matrice SWOT croise un diagnostic interne (forces et faiblesses) et un diagnostic externe (opportunités et menaces) afin d'éclairer les choix stratégiques de l'entreprise. Voici la nôtre.
| Forces | Faiblesses
| Une bière désalcoolisée sur place, goût jugé proche de la blonde par 31 dégustateurs sur 40 // Une communauté petite mais bavarde (4,4 % d'interaction) // Un bar sur le port, 300 passages un samedi de juin | Le site ne pèse que 3 % des ventes // Livraison trop chère sous 45 € // Une seule personne pour la communication, à mi-temps
| **Opportunités** | **Menaces**
| Progression des ventes de sans-alcool // Fête du canal le 21 juin, 8 000 visiteurs // Publicité autorisée plus librement si la marque ne renvoie pas à une bière alcoolisée | Les industriels cassent les prix à 1,10 € // Étiquette de « fausse bière » chez les habitués // Un contrôle si le visuel rappelle nos bières alcoolisées
Ce que ce tableau nous fait décider :
- puisque le site est faible et que la Fourche ne fait pas mieux, on baisse le seuil de livraison offerte à 35 € pendant le lancement (force du prix contre faiblesse logistique) ;
- puisque les habitués se méfient, la première semaine est réservée au bar, avec dégustation à l'aveugle, avant toute publicité ;
- puisque la loi regarde le visuel, L'Éclusette a son étiquette et ses comptes d'annonces à elle, sans le logo des trois écluses croisées ;
- on ne répond pas aux industriels sur le prix, jamais.
## 5. Les clientèles visées
Un persona est une représentation fictive du client idéal, construite à partir de données réelles et d'entretiens. J'ai parlé avec 14 clients du bar et dépouillé 96 réponses au questionaire de la newsletter.
| | Gwenola | Thibault
| Âge et situation | 34 ans, enceinte de cinq mois, un fils de 4 ans, Redon | 45 ans, marié, Saint-Nicolas
| Métier | Professeure des écoles | Commercial, 900 km par semaine
| Ce qui la ou le motive | Trinquer comme les autres sans devoir se justifier | Rentrer en voiture l'esprit tranquille après un déjeuner client
| Ce qui l'agace | Le jus de fruit tiède qu'on lui sert d'office | Les bières sans alcool « qui ont le goût de céréales »
| Où on la ou le touche | Instagram le soir après 20 h 30, groupes de mamans | Facebook tôt le matin, recherche Google pour les cadeaux
| Achat | Pack de 6 en ligne, livré | Carton de 12 au bar le samedi
La troisième est Annick, 61 ans, retraitée de la poste, trésorière du club de randonnée. Elle n'achète pas pour elle : elle remplit la glacière du groupe. Ce qu'elle veut, c'est une boisson qui plaise à tous et qui vienne d'ici ; ce qui la freine, c'est le prix au carton et les sites où il faut créer un compte. Elle lit tous les courriels, ouvre Facebook à midi et imprime les bons de réduction.
## 6. Stratégie webmarketing
### 6.1 Les objectifs
Ils partent de la commande de Solenn et des chiffres de départ relevés le 26 mai.
| N° | Objectif | Départ | Pourquoi c'est tenable
| 1 | Vendre 240 packs de 6 Éclusette sur le site entre le 2 juin et le 31 juillet 2025, pour que le site vende enfin | 0 pack, 38 commandes par mois en tout | 4 packs par jour, soit 1 % des visites attendues, avec la livraison offerte à 35 €
| 2 | Faire venir 6 000 visites sur la page de L'Éclusette avant le 31 juillet 2025, sans quoi rien ne se vendra | Page créée le 28 mai | 900 € d'annonces à 0,25 € le clic, plus la newsletter
| 3 | Passer le compte Instagram de 2 240 à 2 900 abonnés au 31 août 2025, en majorité dans un rayon de 40 km, pour nourrir le bar | 2 240 | On gagne déjà 45 abonnés par mois avec un seul post par semaine
Un quatrième but m'a été soufflé par Yannig : que L'Éclusette devienne un objectif SMART à elle toute seule, c'est-à-dire la bière que tout le monde a dans son frigo. Je le note parce qu'il m'a fait rire.
### 6.2 Les segments et l'ordre des leviers
J'ai découpé la clientèle en trois groupes selon le moment où l'on renonce à l'alcool : par état (grossesse, santé), par obligation (la route), par envie (les groupes mixtes). Les deux premiers sont prioritaires car ils rachètent toutes les semaines ; le troisième n'achète que l'été.
Dans l'ordre où je les ai engagés :
+ La newsletter (1 180 inscrits, gratuite) et le bar : on commence par ceux qui nous aiment déjà.
+ Les réseaux sans dépense, Instagram puis Facebook : montrer la fabrication pour tuer l'idée de fausse bière.
+ Les annonces Meta à partir du 9 juin, quand il y a des avis de clients à montrer.
+ Les annonces de recherche Google en dernier, à petite somme, pour capter les gens qui cherchent déjà.
J'ai laissé de côté TikTok (public trop jeune, et on ne veut pas jouer avec ça) et l'affichage programmatique (ticket d'entrée trop haut).
Pour mémoire, les Objectifs de développement durable, adoptés par l'ONU en 2015, sont au nombre de 17 et concernent aussi les petites entreprises.
## 7. Plan de communication
### 7.1 Point de départ
La marque est connue à Redon (8 personnes sur 10 au marché) et inconnue au-delà de 30 km. L'Éclusette arrive dans un rayon où l'on a déjà été déçu. La communication doit donc rassurer sur le goût avant de parler de santé.
### 7.2 À qui l'on dit quoi, et où
| Cible | But recherché | Message | Réseau principal | Preuve
| Gwenola, ceux qui ne peuvent pas | Achat en ligne, objectif 1 | « Tu trinques, point. » | Instagram, stories et Reels | Témoignages, notes des 40 dégustateurs
| Thibault, ceux qui conduisent | Visite au bar et carton, objectifs 1 et 2 | « Celle de la route du retour. » | Facebook et recherche Google | Taux d'alcool, procédé filmé
| Annick, les groupes | Commande groupée, objectif 1 | « Une glacière, zéro exclu. » | Newsletter et Facebook | Prix au carton, retrait gratuit
| Les habitués du bar | Ne pas les perdre | « La même eau, le même malt, le même Yannig. » | Instagram, bar | Dégustation à l'aveugle
### 7.3 Qui fait quoi et quand
%size 8.5
| Action | Responsable | Échéance | Moyens | Comment on suit
| Page produit et panier en 3 étapes | Maël, prestataire du site | 28 mai | 180 € | Taux d'abandon du panier
| Séance photo sur le chemin de halage | Maël | 30 mai | 0 €, prêt d'un appareil | 25 images gardées
| Semaine de dégustation au bar | Yannig | 2 au 8 juin | 60 bouteilles offertes | Fiches remplies
| Annonces Meta | Maël | 9 au 29 juin | 600 € | Relevé le lundi et le jeudi
| Annonces de recherche | Maël | 16 juin au 13 juillet | 300 € | Relevé le lundi
| Courriels aux inscrits | Solenn | 3, 12 et 26 juin | 0 € | Ouverture, clics
| Point de suivi avec la gérante | Maël et Solenn | Chaque vendredi 17 h | 30 minutes | Tableau partagé, feux rouge, orange, vert
### 7.4 Ligne éditoriale
On parle comme au comptoir : tutoiement sur Instagram, vouvoiement sur Facebook, jamais de leçon de santé ni de blague sur les buveurs. Trois familles de sujets reviennent :
- **Comment c'est fait** : l'eau, le malt, la membrane, les ratés (une vidéo et un carrousel par semaine) ;
- **Quand on la boit** : la route, le goûter, la rando (photos de lieux, jamais de studio) ;
- **Ceux qui la boivent** : témoignages de vrais clients, avec autorisation signée.
Les visuels gardent le bleu canal et le jaune paille, une seule typographie, et aucun élément des étiquettes alcoolisées. Par exemple, on écrit « moins de 0,5 % » et jamais « sans danger pendant la grossesse », qui serait une allégation de santé. On ne montre pas de mineur, on ne tague pas un club sportif sans accord écrit.
%landscape
## 8. Calendrier éditorial
Chaque ligne renvoie à une des trois familles (C comment, Q quand, X ceux). Le dimanche on ne publie rien, le bar est fermé.
%size 8
| Date | Réseau | Format | Famille et sujet | Texte ou accroche | Cible
| Lun. 2 juin | Instagram | Reel 25 s | C – la membrane en gros plan | « L'alcool sort par ici. » | Habitués
| Mar. 3 juin | Newsletter | Courriel | C – annonce et code retrait | « Elle est sortie. » | Annick
| Jeu. 5 juin | Facebook | Photo | Q – parking du port, 23 h | « Celle de la route du retour. » | Thibault
| Sam. 7 juin | Instagram | Stories | X – dégustation à l'aveugle | Sondage « avec ou sans ? » | Habitués
| Mar. 10 juin | Instagram | Carrousel 5 vues | C – l'eau, le malt, le temps | « Rien enlevé d'autre. » | Gwenola
| Jeu. 12 juin | Newsletter | Courriel | Q – pique-nique | « Une glacière, zéro exclu. » | Annick
| Ven. 13 juin | Facebook | Vidéo 40 s | X – Loïc, chauffeur de car | « Je rentre tranquille. » | Thibault
| Mar. 17 juin | Instagram | Reel 20 s | Q – goûter d'anniversaire, côté parents | « Tu trinques, point. » | Gwenola
| Sam. 21 juin | Instagram et Facebook | Direct 15 min | Q – fête du canal | « On est au ponton 4. » | Tous
| Mar. 24 juin | Instagram | Carrousel | X – trois clientes | « Neuf mois, trois avis. » | Gwenola
| Jeu. 26 juin | Newsletter | Courriel | X – avis reçus | « Vous en dites quoi ? » | Annick
| Lun. 30 juin | Facebook | Photo | C – le lot raté | « On a jeté 800 litres. » | Habitués
%portrait
## 9. Contenus et sobriété
### 9.1 Attirer sans interrompre
Plutôt que de crier plus fort, j'ai voulu qu'on vienne à nous : un petit guide « Recevoir sans alcool, 8 accords de fromages » se télécharge sur le site contre une adresse, et deux articles de blog (« Comment enlève-t-on l'alcool d'une bière ? » et « Que boire quand on conduit ? ») y conduisent. En juin, 164 personnes ont pris le guide. L'envoi des courriels d'après reste manuel, je n'ai pas mis en place de scénario.
### 9.2 Peser moins
Une brasserie consomme déjà beaucoup d'eau, Solenn ne voulait pas que la communication en rajoute côté énergie. Ce que nous avons réellement fait :
- toutes les photos du site converties et ramenées sous 150 Ko (la page produit est passée de 6,2 Mo à 1,1 Mo) ;
- les vidéos tournées et mises en ligne en 720p, sans lecture automatique sur le site ;
- 412 adresses qui n'ouvraient rien depuis un an retirées de la liste en mai, avant l'envoi du 3 juin ;
- les anciennes publications réemployées : sept des vingt visuels de juin sont des recadrages de 2024.
### 9.3 Ce que fait la maison, et comment on le montre
La démarche responsable n'est pas un argument ajouté, elle existait avant moi : bouteilles consignées lavées à 18 km (71 % de retour), drêches données à un éleveur de Bains-sur-Oust, malt breton, et étiquetage confié à un ESAT depuis 2021. Dans la communication, elle devient une rubrique : chaque pack vendu en ligne contient l'étiquette-retour de la consigne, l'équipe de l'ESAT est créditée dans les vidéos avec son accord, et une fois par trimestre on publie le taux de retour, même s'il baisse. On refuse le mot « vert », et tout chiffre sur l'environnement doit pouvoir être prouvé par une facture.
# PARTIE 2 – Campagne publicitaire et mesure
## 10. Dispositif publicitaire
### 10.1 Choix du format
Le but étant la vente sur le site, j'ai pris une campagne de type trafic la première semaine puis conversion une fois le pixel nourri (50 paniers). Trois formats étaient possibles.
| Format | Pour | Contre | Décision
| Carrousel 4 vues | Montre le procédé, puis le prix et le pack | Long à faire | Retenu pour Gwenola, femmes et hommes de 27 à 42 ans, parents, 40 km
| Vidéo 15 s verticale | Peu chère au visionnage, émotion | Clique moins | Retenue pour Thibault, 35-55 ans, grands déplacements, en notoriété puis reciblage
| Collection | Belle vitrine | Il faut 4 produits, on en a un | Écartée
Toutes les annonces sont réservées aux plus de 18 ans par choix, bien que la boisson ne soit pas alcoolisée.
### 10.2 Réglages du gestionnaire
!cible1|Capture 1 – Gestionnaire de publicités Meta : audience « Parents 27-42 », rayon de 40 km autour de Redon, relevée le 6 juin 2025
!cible2|Capture 2 – Ensemble de publicités « Route » : âge, centres d'intérêt et exclusion des acheteurs des 30 derniers jours
Sur la première capture, on voit que l'audience estimée est de 41 000 à 48 000 personnes, ce qui est assez large pour 20 € par jour. Sur la seconde, j'ai exclu les acheteurs récents pour ne pas payer deux fois le même client.
%box 13
**Annonce 1 – Instagram, carrousel
Tu trinques, point. 🍻 L'Éclusette, c'est la blonde de Redon à moins de 0,5 %, brassée pour de vrai puis débarrassée de l'alcool.
Pack de 6 livré chez toi, port offert dès 35 € jusqu'au 31 juillet. @lestroisecluses
#sansalcool #redon #bierebretonne
Bouton : Acheter – troisecluses.example/eclusette
%end
### 10.3 Et autour de la publicité
La méthode ABCD se décompose en quatre temps : Attract (attirer), Brand (valoriser la marque), Connect (créer le lien) et Direct (pousser à l'acte). C'est un modèle utile pour organiser une campagne.
En renfort des annonces, j'ai envoyé trois courriels à la liste, les 3, 12 et 26 juin : le deuxième, avec le bon de retrait, a ramené 57 commandes à lui seul. Pour les créateurs de contenu, nous contacterons peut-être quelqu'un à la rentrée. L'affiliation n'a pas été étudiée.
## 11. Référencement payant
Les gens qui tapent « bière » ne nous intéressent pas : trop cher et trop vague. J'ai donc cherché des requêtes précises dans l'outil de planification de mots-clés, puis réparti 300 € sur quatre semaines, soit 10,70 € par jour, avec un plafond de 0,60 € par clic.
| Groupe d'annonces | Mots-clés achetés | Recherches par mois | Clic estimé | Correspondance
| Produit | bière artisanale sans alcool, blonde sans alcool | 2 400 | 0,48 € | Expression
| Lieu | brasserie redon, bière bretonne sans alcool | 390 | 0,22 € | Exacte
| Usage | bière enceinte sans alcool, bière pour conduire | 720 | 0,35 € | Expression
| Cadeau | coffret bière sans alcool | 880 | 0,57 € | Exacte
Mots exclus : gratuit, recette, machine, emploi, ainsi que les noms des marques industrielles. Les deux tiers de la somme vont aux groupes Produit et Lieu, le reste attend les premiers résultats.
## 12. Budget de la campagne
| Poste | Montant
| Annonces Meta, 21 jours | 600 €
| Annonces de recherche, 28 jours | 300 €
| Page produit (prestataire) | 180 €
| Bouteilles de dégustation, au coût de revient | 66 €
| Impression des fiches et bons | 54 €
| **Total engagé** | **1 200 €**
Il reste 300 € sur l'enveloppe, gardés pour septembre.
## 13. Résultats
Voici les indicateurs suivis, tous liés à la vente des packs en ligne. Les chiffres viennent du gestionnaire Meta, de Google Ads et de Matomo.
!clics|Figure 3 – Visites quotidiennes de la page L'Éclusette en juin 2025
%size 9
| Indicateur | Ce qu'il dit pour la vente | Cible | Résultat au 13 juillet | Outil
| Taux de clic des annonces Meta | L'annonce donne-t-elle envie ? | 1,2 % | 1,7 % | Gestionnaire Meta
| Coût par clic Meta | Combien coûte une visite | 0,25 € | 0,21 € | Gestionnaire Meta
| Coût par clic de recherche | Idem côté Google | 0,40 € | 0,53 € | Google Ads
| Taux de rebond de la page | La page tient-elle la promesse ? | 55 % | 61 % | Matomo
| Taux de conversion | Visites qui deviennent des commandes | 2,5 % | 2,9 % | Matomo
| Packs vendus en ligne | L'objectif 1 | 240 au 31 juillet | 187 au 13 juillet | Boutique
### 13.1 Ce que je montrerai à Solenn
Au 13 juillet, la page a reçu 4 890 visites et 142 commandes contenant de L'Éclusette. Pour Instagram, on est passé de 2 240 à 2 615 abonnés. En revanche je n'ai pas relevé, avant le 2 juin, le taux de conversion ni le panier moyen du site : je ne peux donc pas dire de combien ils ont bougé. J'ai présenté le tout à l'oral, debout dans la salle de brassage.
### 13.2 Les écarts
Le clic Google coûte plus cher que prévu et le rebond est trop haut. Il faudra sans doute resserrer les mots-clés du groupe Cadeau et revoir un peu le haut de la page.
## 14. Retour sur investissement
Le retour sur investissement sera calculé avec Solenn à la fin de l'exercice, lorsque le comptable aura isolé les ventes du site. C'est un indicateur indispensable pour justifier la dépense auprès d'une direction. Nous suivrons aussi la notoriété de la marque et la satisfaction des clients.
# Bilan personnel
J'ai appris à compter. Mes forces sont l'écoute et la photo ; mes faiblesses, l'organisation et les tableaux, que j'ai refait trois fois. J'ai manqué la fête du 14 juillet pour finir ce dossier, et je conseille à ceux qui viendront après moi de relever les chiffres avant, pas pendant. La suite naturelle serait un calendrier éditorial de rentrée, que je proposerai à Solenn en août.
# Bibliographie
- Cours de marketing digital de la promotion, séquences 2 à 7, 2025.
- « La publicité des boissons expliquée aux petits brasseurs », brochure syndicale, 2023.
- Guide d'écoconception web, collectif associatif, consulté le 4 mai 2025.
- Documentation d'aide de Meta Business et de Google Ads, consultée en mai 2025.
"""
