"""Text of the sample dossier d60 (fictitious beekeepers' cooperative), in the light markup of _markup.py: two hands, two layouts."""

FIRST = """
!logo|
=26 **La Ruchée du Vallat**
=15 Faire connaître un miel qui n'a pas de visage
=12 Dossier de certification « Générer et animer des communautés sur les réseaux sociaux »
=11 Maëlle Quintric et Sofian Berrada
=10 Session de juillet 2026
%pagebreak
=14 **Sommaire**
%toc
1|Qui parle dans ce dossier|3
1|1. La coopérative et sa demande|3
2|1.1 Quatorze ruchers, une miellerie|3
2|1.3 Les autres pots du rayon|4
1|2. Quatre réseaux passés en revue|6
2|2.3 Nos sources de veille réseau par réseau|7
1|3. Nos choix|8
1|4. Ce que l'on raconte|9
1|5. Deux publications|11
1|6. Ce qu'on regarde|12
1|7. Charte de modération et réponses types|14
1|8. Publicité et relais|14
1|Annexes|16
%end
%pagebreak
# Qui parle dans ce dossier
Nous avons écrit à deux et cela se verra. Maëlle, alternante à la coopérative depuis septembre 2025, tient la plume jusqu'à la partie 4 ; Sofian, qui s'occupe de la boutique et des chiffres, a rédigé la suite. On a gardé chacun notre manière, le formateur nous a dit que ce n'était pas un problème tant que les deux moitiés se répondent. Le sommaire a été fait avant le texte.
La coopérative existe sous un autre nom, les personnes aussi ; les chiffres sont ceux que l'on nous a laissé publier, arrondis parfois.

# 1. La coopérative et sa demande
## 1.1 Quatorze ruchers, une miellerie
La Ruchée du Vallat réunit quatorze apicultrices et apiculteurs autour d'une miellerie commune à Montvallat. Chacun garde ses ruches, de trente à deux cent vingt, et tout le monde extrait, met en pot et vend ensemble depuis 2011. Il sort de là à peu près vingt-deux tonnes par an : châtaignier surtout, bruyère blanche, acacia les bonnes années, et un miel de garrigue que personne n'arrive à appeler pareil. Le chiffre d'affaires 2025 est de 318 000 €, dont 41 000 € de charges de conditionnement et 9 500 € de frais de véhicules, les gens de la coopérative aiment qu'on le sache.
J'ai mis deux mois à comprendre qui décide de quoi. Le conseil se réunit le premier mardi, sauf en récolte où il ne se réunit pas ; entre les deux, c'est Odile qui tranche au téléphone depuis son camion. Les anciens pensent que la réclame c'est l'étiquette, les jeunes pensent que l'étiquette fait vieux, tout le monde est d'accord sur le fait que le pot d'un kilo est trop lourd pour être envoyé. Une stagiaire était passée avant moi, en 2023, elle avait laissée un classeur intitulé « com » avec trois logos différents et aucun fichier source. Le compte Instagram vient d'elle, ainsi que la moitié des photos.
En France on consomme environ 45 000 tonnes de miel par an et plus de la moitié est importée. Le chiffre revient dans toutes les réunions. Il ne nous dit pas quoi poster le mardi.
## 1.2 Ce qu'on nous demande, et pour qui
La présidente, Odile Farrand, l'a dit en une phrase au conseil d'administration de janvier : les pots partent, mais les gens achètent « un miel » et pas le nôtre. Quand on interroge les clients du marché, sept sur dix ne savent pas citer la coopérative dont ils viennent d'acheter le pot. Le besoin est donc de faire reconnaître le nom et les visages derrière l'étiquette, puis de conduire une part de ces clients vers la boutique en ligne, qui ne pèse que 6 % des ventes alors que la marge y est double.
On s'adresse d'abord à des foyers de 30 à 60 ans installés à moins d'une heure de route, qui mangent local quand ils le peuvent, et en second rang aux vacanciers qui sont passés un été et voudraient recommander. J'ai discuté avec vingt-six clients sur le marché en février, et deux figures en sont sorties.
**Nadège**, 38 ans, infirmière libérale à Alès, deux enfants. Elle achète au marché le samedi quand ses tournées le permettent, sinon plus du tout. Ce qui la pousse : savoir qui a récolté, donner à ses filles autre chose qu'un écureuil en plastique. Ce qui l'agace : les étiquettes « mélange de miels UE et non UE » et les boutiques en ligne où le port coûte plus cher que le pot. Elle fait défiler Instagram entre deux patients et enregistre des recettes qu'elle refait le dimanche.
**Gilles**, 52 ans, tient une table de vingt-quatre couverts au-dessus du Vigan. Il cherche des produits dont il puisse raconter l'origine en salle, il aime qu'on vienne lui faire goûter. Il commande par téléphone, le lundi, jour de fermeture, et lit les nouvelles du coin sur Facebook.
> Un persona est un portrait-robot du client idéal, construit à partir de données réelles, et qui aide à choisir le ton, le canal et le moment (cours de marketing, module 2).
## 1.3 Les autres pots du rayon
J'ai regardé pendant trois semaines, du 2 au 20 février, trois maisons que nos clients citent spontanément.
| Maison | Réseaux tenus | Rythme relevé | Ce qu'on y voit | Réponses aux commentaires
| Les Abeilles de Combelongue | Instagram (6 900 abonnés), Facebook | 4 par semaine | pots sur fond blanc, promotions | rares, une sur dix
| Miellerie Roque-Haute | Facebook (3 200) | 1 par semaine | foires, affiches, photos floues | toujours, dans la journée
| Maison Espinasse | Instagram (14 000), TikTok (22 000) | tous les jours | extraction filmée de près, son | parfois, avec humour
Combelongue a d'ailleurs répondu vertement à un client mécontent en janvier, la capture a tourné dans les groupes de la vallée et ils ont perdu du monde ; ils ont fini par effacer. C'est leur affaire, mais on l'a noté. Ce qui frappe surtout : aucune des trois ne montre les personnes. On voit des pots, des abeilles, des mains, jamais un nom.
## 1.4 Ce qui nous porte et ce qui nous freine
**Ce qu'on a pour nous**
- quatorze producteurs qui ont chacun une histoire et un rucher différent
- un miel de bruyère médaillé deux fois au concours régional
- une miellerie que l'on peut visiter sans rien déranger
**Ce qui coince**
- un site où l'on ne peut payer que par virement
- des photos prises n'importe comment, sans lumière
- quatre apiculteurs sur quatorze qui refusent d'être filmés
**Ce qui s'ouvre**
- l'intérêt des communes pour les circuits courts, deux cantines nous ont appelés
- les groupes locaux Facebook, très vivants depuis les inondations
**Ce qui menace**
- le frelon asiatique, qui a pris un essaim sur cinq l'an dernier
## 1.5 Les moyens, sans se raconter d'histoires
C'est modeste, et je ne suis pas certaine d'avoir tout compté. Le conseil a voté 1 150 € pour l'année pour la communication en ligne. Côté personnes : moi, dix heures par semaine, Sofian quatre heures, et Odile qui relit le vendredi. Le matériel est décrit en annexe B, avec les logiciels.

# 2. Quatre réseaux passés en revue
## 2.1 Comment ils marchent
La veille consiste à surveiller de façon régulière son environnement pour anticiper les évolutions ; on distingue la veille technologique, concurrentielle et sociétale. Une veille sérieuse s'appuie sur des sources fiables et croisées. Pour ce tableau nous avons lu ce que disent plusieurs sites spécialisés et ce que l'on nous a appris en cours ; tout a été remis à jour en mars 2026.
%size 8.5
| Réseau | Ce que l'on peut y faire | Ce qui a bougé dans le classement des contenus | Ce qui prend en ce moment
| Facebook | page, groupes, événements, Messenger, boutique, publicité par rayon autour d'un lieu | depuis l'automne le fil pousse les vidéos courtes de comptes non suivis ; les liens sortants sont montrés à moins de monde | les groupes de village, l'entraide, les albums d'avant-après
| Instagram | publications, carrousels, réels, stories avec sondage, liens en bio, collaboration à deux comptes | les partages en message privé pèsent plus que les mentions j'aime ; la taille du compte joue moins pour les réels | carrousels explicatifs, recettes en sept photos, voix calme
| TikTok | vidéos, directs, duos, recherche interne, boutique | la durée regardée prime, les vidéos de plus d'une minute remontent ; la recherche par mots prend de l'importance | gestes de métier, bruit du couteau à désoperculer
| YouTube | vidéos longues, Shorts, chapitres, onglet communauté, sous-titres automatiques | les Shorts ont désormais leur propre classement et ne tirent plus la chaîne ; la satisfaction déclarée compte | documentaires de vingt minutes, saisons suivies
On nous a fait remarquer que tout ceci vieillit vite. C'est vrai, le temps d'écrire le dossier il y a eu une nouveauté dont je n'ai pas retenu le nom.
## 2.2 Qui s'y trouve
%size 8.5
| | Facebook | Instagram | TikTok | YouTube
| Âge dominant | 35-64 ans | 25-44 ans | 16-29 ans | tous, avec un pic 25-49
| Femmes / hommes | 54 / 46 | 57 / 43 | ^ | ^
| Comment ils consomment | le soir et à midi, ils commentent, partagent dans les groupes | par petits moments, enregistrent et s'envoient les contenus | longues sessions, peu de clics vers l'extérieur | sur le téléviseur, le week-end, une vidéo à la fois
| Ce qui les intéresse ici | vie locale, marchés, bonnes adresses | cuisine, maison, nature | gestes, satisfaction visuelle, animaux | apprendre l'apiculture, reportages
| Comment on se parle | phrases entières, on signe parfois | tutoiement doux, emojis, légendes courtes | humour, reprise de sons, second degré | explications posées, on remercie en commentaire
Je lis dans ce tableau que nos deux figures n'habitent pas au même endroit, et que le plus bruyant des quatre est le moins utile pour vendre un pot.

# 3. Nos choix
## 3.1 Deux réseaux, pas quatre
**Instagram**, parce que Nadège et ses semblables y sont (six acheteuses en ligne sur dix nous y suivent déjà), que l'on y enregistre des recettes et que la marge de la boutique se joue là. C'est le réseau qui sert la vente.
**Facebook**, parce que les habitants de moins d'une heure y lisent les nouvelles de la vallée, que les groupes locaux relaient sans payer et que la page a déjà 2 080 abonnés qui reconnaissent Odile. C'est le réseau qui sert le nom.
TikTok attirerait, Maison Espinasse le prouve, mais les moins de trente ans n'achètent presque pas chez nous et quatre des nôtres ne veulent pas de caméra. YouTube demande des tournages que dix heures ne paient pas. On les laisse pour cette année.
## 3.2 Où l'on veut arriver
L'idée générale, et notre objectif SMART de fond, est de devenir la référence du miel cévenol auprès du grand public. En dessous, trois buts plus terre à terre :
| But | Point de départ et appui | Pourquoi celui-là | Pour quand
| Passer de 1 240 à 1 840 abonnés sur Instagram | +55 par mois cet hiver sans rien faire ; Maëlle y consacre six heures par semaine | la boutique en ligne vit surtout de gens qui nous suivent déjà | 30 juin 2026
| Porter le taux d'engagement de la page Facebook à 5 % | 3,1 % au premier trimestre, Roque-Haute fait 4,8 % avec moins de moyens | faire reconnaître le nom dans la vallée | au fil de la saison
| Convaincre quinze restaurateurs du nord du Gard de nous mettre à leur carte | | la restauration prend les petits lots de bruyère que le marché ne veut pas | 30 septembre 2026

# 4. Ce que l'on raconte
## 4.1 Quatre fils
Ce qui nous distingue, ce sont les gens. Partant du constat de la partie 1.3, j'ai tiré quatre fils et demandé à Odile de les barrer si besoin ; elle n'a rien barré.
- **Celles et ceux du miel.** Un portrait par quinzaine, le rucher, un défaut avoué, un mot de patois. C'est par là que le nom de la coopérative doit rentrer dans les têtes, et donc par là que l'on sert le but de la page Facebook.
- **À la cuillère.** Des recettes simples où le miel est nommé (châtaignier dans la vinaigrette, bruyère sur un fromage de chèvre) : on enregistre, on manque d'un pot, on passe par la boutique. Fil au service des abonnés Instagram.
- **Le carnet de l'année.** Ce qui se passe au rucher selon la saison : visite de printemps, hausses, essaimage, récolte, nourrissement.
- **Vu de la ruche.** L'abeille, la flore, le frelon, les idées fausses que l'on entend au marché.
## 4.2 La manière
On dit « on », on tutoie sur Instagram, on vouvoie sur Facebook. Pas de jeux de mots avec « miel-leux ». Jaune châtaigne (C98A1B) et brun écorce, une seule police, la photo toujours à la lumière du jour. Une phrase qui convient : « René a 71 ans et 48 ruches, il dit que c'est l'inverse qui l'inquiéterait. » Une phrase qui ne convient pas : « Découvrez nos miels d'exception ! ».
## 4.3 Avril, semaine par semaine
Publier au bon moment est essentiel : tous les guides expliquent que chaque réseau a ses heures d'or et que la régularité est récompensée. Le mois d'avril a été construit ainsi :
**Semaine du 6 avril**
- mardi 7, Instagram, carrousel : vinaigrette au châtaignier (À la cuillère)
- jeudi 9, Facebook, album photo : René et ses 48 ruches (Celles et ceux du miel)
- samedi 11, Instagram, story sondage : miel liquide ou figé ?
**Semaine du 13 avril**
- mardi 14, Instagram, réel : première visite de printemps (Le carnet de l'année)
- jeudi 16, Facebook, texte et photo : reconnaître un frelon, que faire (Vu de la ruche)
- samedi 18, Instagram, carrousel : chèvre chaud, bruyère et thym (À la cuillère)
**Semaine du 20 avril**
- mardi 21, Facebook, vidéo courte : Samia pose ses hausses (Celles et ceux du miel)
- jeudi 23, Instagram, réel : le bruit d'une ruche calme (Vu de la ruche)
- samedi 25, Facebook, événement : annonce des portes ouvertes
"""

SECOND = """
%pagebreak
# Deuxième moitié – Sofian
Je prends la suite. Je fais plus court, en points. Mon métier c'est la boutique, pas le style.

# 5. Deux publications
Une par réseau, telles que mises en ligne.
## Instagram, mardi 7 avril
**Texte :** « Trois cuillères d'huile, une de vinaigre, une de châtaignier. C'est tout. 🌰🍯 La vinaigrette qui réconcilie les endives avec la famille. Enregistre-la pour dimanche et dis-nous ce que tu as mis dedans ! »
- hashtags : #mielcevenol #recettefacile #chataignier #circuitcourt
- mention : @fermedesaubrets (les endives viennent de chez eux)
- média : carrousel de 5 photos, 1080 x 1350
## Facebook, jeudi 9 avril
**Texte :** « René a 71 ans et 48 ruches sur le versant du Bousquet. Il a commencé avec un essaim trouvé dans un volet. Si vous le croisez samedi au marché, demandez-lui pourquoi il ne met jamais de gants. 🐝 »
- média : album de 6 photos prises le matin
- lien : page « Nos apiculteurs » du site
- 61 commentaires en deux jours, dont beaucoup d'anciens voisins
Les deux textes ont été relus par Odile avant publication.

# 6. Ce qu'on regarde
Le ROI (retour sur investissement) se calcule en rapportant le gain net au coût engagé. Le taux d'impression est aussi un indicateur intéressant. Bon. Nous, on en a gardé quatre, on ne sait pas en lire plus :
| Indicateur | Au 31 mars 2026 | Visé au 30 juin 2026 | Lu dans | Pourquoi celui-là
| Abonnés Instagram | 1 240 | 1 840 | Meta Business Suite | c'est le but n° 1, et six acheteuses sur dix viennent de là
| Taux d'engagement Facebook | 3,1 % | 5 % | Meta Business Suite | dit si la vallée réagit ou si elle passe
| Clics vers la boutique | 88 par mois | 150 par mois | lien traçable + statistiques du site | le pas juste avant l'achat
| Commentaires sous les portraits | 35 par mois | 80 par mois | comptés à la main le lundi | un commentaire = quelqu'un qui connaît la personne

# 7. Trois mois après
!courbe|Figure 1 – Abonnés Instagram, fin mars à fin juin 2026
| | Avril | Mai | Juin
| Abonnés Instagram (fin de mois) | 1 410 | 1 590 | 1 790
| Taux d'engagement Facebook | 3,4 % | 4,2 % | 4,6 %
| Clics vers la boutique | 96 | 143 | 131
| Commentaires sous les portraits | 41 | 77 | 52
- **Abonnés.** 1 790 pour 1 840 espérés. On rate de cinquante mais la pente est trois fois celle de l'hiver, les recettes font le travail : sur les dix publications qui amènent le plus de monde, huit sont des « À la cuillère ».
- **Clics.** Mai est bon (143) parce que la publicité tournait. En juin on redescend un peu mais on reste au-dessus de mars sans payer. L'objectif de 150 n'est pas atteint. Le paiement par virement fait fuir à la dernière étape, j'ai vu 40 paniers laissés.
Les réels avec du son de ruche ont été vus 9 400 fois, beau score, mais personne n'a cliqué. On a aussi reçu des messages gentils. La modération, c'est le fait de lire, trier, répondre ou retirer ce que les gens écrivent sous nos publications ; pour une petite page c'est surtout du bon sens et une charte sera rédigée à l'automne.

Je note aussi, parce que cela compte dans la vraie vie, que le mois de mai a été celui de l'essaimage. Maëlle a filmé deux fois depuis le siège passager, René s'est fait piquer à la paupière, on a rater une livraison. Les publications sont parties quand même. Celle du 12 mai avait une faute dans le nom d'un village et trois personnes nous l'ont dit dans l'heure, ce qui prouve au moins qu'on est lus.
# 8. Publicité et relais
**Ce qu'on a choisi, et pourquoi**
- la publicité Meta par rayon : Instagram et Facebook ne montrent plus grand-chose aux non-abonnés d'un village précis, or on veut justement le voisinage ; 30 km, c'est la distance du plus loin de nos marchés.
- les relais de communication : trois comptes tenus par des gens que la vallée croit déjà. Un mot d'eux vaut mieux que nos dix posts et ça ne se paie pas.
- pas d'ambassadeurs rémunérés. Un compte de cuisine à 80 000 abonnés nous a proposé un partenariat à 600 €, la moitié de notre année, c'est non.
**Action 1 – la campagne « Voisins de ruche »**
- but : 250 abonnés de plus sur Instagram et 100 inscriptions aux portes ouvertes
- public : femmes et hommes de 30 à 60 ans, 30 km autour de Montvallat, centres d'intérêt cuisine maison et marchés
- dépense : 280 € sur 21 jours, du 4 au 24 mai
- façon de faire : deux visuels (portrait de Samia, recette du chèvre), on coupe le moins bon au bout d'une semaine, on lit les chiffres tous les lundis
- qui : Sofian règle, Maëlle fait les visuels
**Action 2 – les relais**
- but : que les portes ouvertes soient annoncées par d'autres que nous
- façon de faire : on prépare un texte de cinq lignes, une photo, et on le dépose en personne, pot de miel à la main, avant le 15 mai
Les trois relais :
- **Le Panier du Vallat** (AMAP, 640 abonnés Facebook, familles du canton) : même clientèle que la nôtre, ils distribuent déjà nos pots.
- **Vallée Vivante**, groupe d'entraide, 4 300 membres : né des inondations, on y croit ce qui y est écrit.
- **Lucie Tarrade**, conteuse et guide de randonnée.
**Les portes ouvertes**
Dimanche 14 juin, de 10 h à 17 h, miellerie et rucher du Bousquet. Annoncées par un événement Facebook et deux stories. But : faire venir 200 personnes (120 l'an passé). Il en est venu 231, comptées au tampon.
**Ce que ça a coûté**
| Poste | Prévu | Réel
| Publicité « Voisins de ruche » | 280 € | 291 €
| Lumière et trépied | 120 € | 94 €
| Pots offerts aux relais et tombola | 90 € | 126 €
| Étiquettes avec code QR | 150 € | 163 €
| Abonnement Canva (6 mois) | 72 € | 72 €
| **Total** | **712 €** | **746 €**
34 € de dépassement, à cause des pots. Le conseil n'a rien dit.
**Ce que ça a donné**
- Instagram : +180 en mai et +200 en juin, contre 55 par mois avant. Facebook : 2 080 à 2 264.
- la publicité toute seule : 97 abonnés et 118 inscriptions pour 291 €, donc 3 € l'abonné si l'on met tout dessus.
- c'est le visuel de Samia qui a gagné, presque deux fois moins cher que la recette, on ne s'y attendait pas.
- on est contents, Odile aussi, le maire a partagé.

# 9. Ce qu'on change à la rentrée
| Constat | À faire | Pour quand | Qui
| Les recettes amènent huit fois sur dix les abonnés | passer « À la cuillère » à deux carrousels par semaine, dont un en réel | 1er septembre | Maëlle
| 40 paniers abandonnés en juin | écrire le prix du port dès la première image et dans la bio | 15 juillet | Sofian
| Samia bat la recette en publicité | refaire la campagne d'automne avec trois portraits, 200 € | 5 octobre | Sofian et Maëlle
| Les réels de son ne font pas cliquer | en garder un par mois seulement, avec le nom du rucher à l'écran | 1er septembre | Maëlle
| Engagement Facebook à 4,6 % | poser une question à la fin de chaque portrait | dès juillet | Maëlle, relecture Odile
La troisième ligne est la plus sûre à mon avis ; la quatrième se discute, on l'a discutée.

Pour le reste on continue. Odile voudrait un compte par miel, on lui a dit non gentiment. Le fils de Samia veut faire des vidéos de drone au-dessus des ruches, les abeilles n'ont pas donné leur avis. En septembre il y aura la foire de Saint-Blaise, on verra si les gens nous reconnaissent avant d'avoir lu le tablier.
# Annexe A – La préparation, semaine par semaine
**Semaine 6 (2-8 février)** : relevé des trois maisons, questions au marché
**Semaine 8 (16-22 février)** : restitution au conseil, vote du budget
**Semaine 10 (2-8 mars)** : prise de vue chez René et Samia
**Semaine 11 (9-15 mars)** : remise en ordre des deux comptes, bio, photo, lien
**Semaine 13 (23-29 mars)** : écriture des textes d'avril, relecture le vendredi 27
**Semaine 15 (6-12 avril)** : première publication le 7
**Semaine 19 (4-10 mai)** : lancement de la publicité
# Annexe B – Le matériel
- un téléphone Pixel 7 de la coopérative, un trépied, un panneau de lumière
- Canva, CapCut version gratuite, Meta Business Suite
- un site sous PrestaShop, géré par un prestataire de Nîmes, deux jours pour changer une virgule
# Annexe C – Glossaire
- **SWOT** : matrice qui croise les forces, faiblesses, opportunités et menaces d'une organisation.
- **SMART** : spécifique, mesurable, atteignable, réaliste, temporel.
- **Contenu inclusif** : contenu que tout le monde peut lire, y compris avec un lecteur d'écran.
- **Shadowban** : ce que l'on accuse quand une publication ne marche pas.
# Annexe D – Lectures
- *Le rucher durable*, manuel de la fédération, édition 2019
- *Flore mellifère des Cévennes*, brochure du parc
- *Vendre en circuit court*, chambre d'agriculture, fiche 12
- les comptes rendus du conseil d'administration, janvier à juin 2026
# Remerciements
À Odile, à René qui a fini par enlever son chapeau pour la photo, à Samia, aux dix qui ont accepté la caméra et aux quatre qui ont dit non poliment. À Mme Delcros notre formatrice, qui nous a laissés écrire à deux.
"""
