"""Text of the sample d62 (fictitious)."""

TEXT = """
=26 Au Pas Repris
=15 Une cordonnerie de quartier qui voudrait qu'on la trouve
!sign|L'enseigne, redessinée par mes soins
=12 Étude de cas – bloc 1 – Nolwenn Castaing
=11 Session de printemps 2026
%pagebreak
# Qu'est-ce qu'on va trouver dans ce dossier ?
%toc
1|C'est qui, Yvon ?|3
1|Qu'est-ce qu'il me demande, et les autres ?|3
1|Qu'est-ce que je surveille ?|4
1|Bilan de la veille : opportunités et menaces|4
1|On la voit où, la boutique, aujourd'hui ?|4
1|Qu'est-ce que j'ai vu chez les autres ?|5
1|Alors, ça va ou ça va pas ?|5
1|On parle à qui ?|6
1|On veut quoi, dans l'ordre ?|7
1|On raconte quoi, et comment ?|8
1|Ça coûte combien ?|9
1|Quand est-ce qu'on fait quoi ?|9
%end
Je préviens : j'ai écrit comme j'ai pris mes notes, debout dans l'atelier, entre la machine à coudre et l'odeur de colle. J'ai remis dans l'ordre après. Merci à Yvon et Maëlle pour les cafés, merci à ma mère pour la relecture (les fautes qui restent sont à moi).
%pagebreak
# C'est qui, Yvon ?
Yvon Ferrelle a 58 ans, il tient la cordonnerie Au Pas Repris, rue des Tanneurs à Vaubrenne, depuis vingt-trois ans. Avant lui c'était un M. Bozec qui faisait aussi les clés, Yvon a arrêté les clés, « ça rapporte mais ça casse la journée ». Il ressemelle, il coud, il teint, il refait les fermetures des sacs. Avec lui il y a Maëlle Jorand, 26 ans, en apprentissage depuis septembre, qui sortira cordonnière-bottière en 2027. Et c'est tout. Deux personnes, quarante-deux mètres carrés, une vitrine, un chat qui n'est pas sur les réseaux.
Le chiffre d'affaires de l'année dernière c'est 91 400 €, dont 12 000 € sont partis dans une ponceuse neuve. Je le dis pour situer, ce n'est pas mon budget. Le marché de la réparation de chaussures en France, d'après l'article que j'ai lu, c'est quelque chose comme 3 400 ateliers, deux fois moins qu'il y a trente ans.
La boutique est à six minutes à pied de la gare. Les gens passent devant le matin, un talon qui claque, ils se disent « faudrait que je m'en occupe » et ils rachètent une paire. Voilà le problème, en une phrase.
# Qu'est-ce qu'il me demande, et les autres ?
J'ai passé deux après-midi avec Yvon, les 14 et 21 janvier. Au début il m'a dit : « je veux être sur Internet ». On est déjà sur Internet, j'ai répondu. Donc on a creusé. En tirant le fil, ce qu'il y a derrière sa demande c'est trois soucis : le mois de février est vide alors que novembre déborde, les moins de quarante ans ne savent pas qu'une basket se répare, et il perd une heure par jour à répondre au téléphone pour donner le prix d'un talon. Il y a aussi une limite qu'il a posée tout de suite, il ne veut pas montrer sa tête en vidéo, ses mains oui. Et il ne veut pas de clients à cent kilomètres : pas d'envoi postal, il a essayé en 2021 et il a mangé la marge dans les cartons.
Le vrai besoin, reformulé et relu avec lui : remplir les creux avec des gens du coin, qui ont compris le prix avant d'entrer. J'ai classé le reste (vendre du cirage, recruter un deuxième apprenti) en « plus tard » et il a dit d'accord.
Et autour de lui, ils attendent quoi ?
- Maëlle attend qu'on montre le métier comme un métier d'aujourd'hui, parce que dans sa classe ils sont quatre et que ses copines croient qu'elle répare des clés.
- Les clients au comptoir (j'en ai interrogé dix-neuf, un bloc sur les genoux) veulent surtout un prix et un délai avant de se déplacer ; treize sur dix-neuf l'ont dit en premier.
- L'Union des commerçants des Tanneurs voudrait que la rue ait l'air vivante le mercredi, jour où trois rideaux sur huit restent fermés.
- Le comptable, Monsieur Dastié, souhaite juste qu'on ne dépasse pas l'enveloppe et qu'on garde les factures de pub séparées.
# Qu'est-ce que je surveille ?
La veille, je l'ai posée fin janvier, en trois axes, et je la fais le lundi matin dans le train. Le tableau, c'est celui que j'ai collé au mur.
%size 9
| Axe | Les mots que je tape | Où | Pourquoi cet axe | Tous les combien
| Les autres ateliers autour de Vaubrenne | cordonnier Vaubrenne, cordonnerie gare, talon minute, ressemelage pas cher | Google Alerts, fiches Google | Yvon a perdu ses bottes d'équitation quand un atelier a ouvert à Lornans et il l'a appris huit mois après | Lundi
| La basket qui se répare | sneakers repair, nettoyage baskets, recoller semelle, resemelage sneakers, bonus réparation | Feedly, TikTok | Les moins de quarante ans sont ceux qui manquent, et c'est par la basket qu'ils entrent | Lundi et jeudi
| Les métiers d'art et l'artisanat | métier d'art, artisan, cuir | Feedly | C'est un domaine important à suivre quand on est artisan | Une fois par mois
Pour les outils : Google Alerts parce que c'est gratuit et que ça m'envoie un mail, donc Yvon pourra continuer sans moi ; une alerte par mot, pas plus de quatre sinon on ne lit plus. Feedly, je l'ai choisi parce que la moitié des blogs de réparation que j'ai trouvés n'ont pas de newsletter et qu'il range tout dans deux dossiers. J'avais regardé Talkwalker, mais pour une boutique dont on parle trois fois par an sur le web ça n'avait pas de sens.
# Bilan de la veille : opportunités et menaces
Le bilan sera présenté dans une matrice à deux colonnes, avec d'un côté ce qui peut nous servir et de l'autre ce qui peut nous gêner. Je la remplirai au fur et à mesure des lundis, et elle sera remise à Yvon à la fin du trimestre.
# On la voit où, la boutique, aujourd'hui ?
Je suis partie de ce que les gens trouvent quand ils tapent le nom. Sur Google, il y a une fiche, réclamée par Yvon en 2019. 31 avis, 4,6 sur 5, mais sept avis n'ont jamais eu de réponse, dont les trois mauvais (« pas d'horaires », « fermé alors que c'est écrit ouvert »). Les horaires étaient ceux d'avant le confinement. Les photos : deux, dont une de la vitrine de nuit. En janvier la fiche a donné 42 demandes d'itinéraire et 57 appels, c'est écrit dans les statistiques de la fiche.
Sur Instagram, @aupasrepris, 212 abonnés. Quatre photos en quatorze mois, la dernière date du 3 novembre. Un taux d'engagement autour de 2,1 % que j'ai calculé à la main sur ces quatre photos (j'aime plus commentaires, divisé par abonnés). La bio dit « cordonnier » et rien d'autre, pas d'adresse, pas de lien. Sur huit messages privés reçus depuis l'été, cinq étaient encore non lus quand j'ai ouvert le téléphone. Et les photos sont prises sous le néon, tout est vert.
Il y a aussi la page Facebook, que Maëlle a ouverte, et le petit site que le neveu d'Yvon avait monté en 2017. Le nom du site est bien imprimé sur les tickets.
Donc pour moi, ce qu'il faut reprendre :
- Répondre aux sept avis restés seuls avant le 15 mars, et ensuite à tous les nouveaux sous 48 heures.
- Refaire des photos propres, à la lumière du jour.
- Mettre une bio qui donne envie, avec un lien.
# Qu'est-ce que j'ai vu chez les autres ?
J'y suis allée. Pas sur Internet, en vrai, avec une paire de bottines au talon usé dans un sac, le samedi 24 janvier et le mercredi 28.
D'abord Talon Express, dans la galerie du supermarché de Lornans. J'ai attendu quatre minutes, le monsieur ne m'a pas regardée mais il a été rapide : 14 € le talon, prêt en vingt minutes. Le prix est affiché en gros. Sur Instagram ils n'existent pas ; sur Google, 3,9 avec 204 avis et personne ne répond. On sort de là sans savoir qui a fait le travail.
Ensuite la Maison Courtepointe, dans la vieille ville d'Ambrelle. Là j'ai eu droit à un fauteuil. 26 € le talon, une semaine de délai, mais on m'a expliqué le cuir et on m'a montré la forme. Leur Instagram est superbe, 4 800 abonnés, des mains, du fil, de la lumière de fenêtre, trois posts par semaine. Google : 4,9, 88 avis, une réponse à chacun. Prix : nulle part, il faut demander. J'ai compris que le prix caché, moi, ça m'aurait fait faire demi-tour.
Et enfin SneakWash, un corner de nettoyage de baskets monté par deux étudiants dans une friperie. 19 € le nettoyage, deux jours. Ils vendent une carte de cinq nettoyages à 75 €, le garçon m'a dit que la moitié de la caisse vient de là. TikTok seulement, 6 200 abonnés, pas de fiche Google. Prix écrit à la craie. Ils ne recollent pas, ne recousent pas, ils m'ont envoyée « chez un vieux » (c'était Yvon !).
Ce que j'en ramène dans mon sac : afficher un prix, montrer les mains, et cette histoire de carte prépayée qui fait revenir.
# Alors, ça va ou ça va pas ?
J'ai tout mis à plat sur la table avec Yvon et Maëlle, en quatre tas. On appelle ça comme on veut. En cours on nous a dit : la matrice SWOT est un outil d'analyse stratégique qui croise les facteurs internes et les facteurs externes d'une organisation. Nous, on a fait des tas de post-it.
## Qu'est-ce qui tient debout ?
- Vingt-trois ans de main, et des clients qui viennent depuis le début
- La gare à six minutes à pied
- Une note de 4,6 malgré des horaires faux
- Maëlle, qui sait filmer et qui a l'âge de ceux qu'on cherche
## Qu'est-ce qui boite ?
- Des avis et des messages laissés sans réponse
- Pas un prix visible avant d'entrer
- Février à moitié vide
## Qu'est-ce qui peut nous porter ?
- Le bonus réparation, que l'État rembourse à partir de 6 € par paire et que presque personne ne connaît à Vaubrenne
- SneakWash qui renvoie ce qu'il ne sait pas faire
- La ville qui refait le parvis de la gare et cherche des vitrines à montrer
## Qu'est-ce qui peut nous faire tomber ?
- Talon Express qui affiche 14 € en gros
- Le prix du cuir, plus 18 % en un an chez le fournisseur
- Des baskets collées d'une pièce qu'on ne peut plus ouvrir
Et donc on fait quoi avec ces tas ? Trois choses, décidées sur place le 4 février :
- Contre le prix affiché de Talon Express, on colle une ardoise de six prix en vitrine et la même en photo épinglée sur Instagram.
- Pour profiter des étudiants de SneakWash, on leur laisse une pile de cinquante cartons « recollage chez Yvon » et on leur renvoie les nettoyages.
- Pour le trou de février, on ouvre un créneau d'atelier cirage le samedi à 10 h, six places, 15 €.
Ensuite j'appliquerai aussi une analyse de sentiment sur les avis, avec un code couleur. C'est une méthode qui permet de connaître la tonalité de ce que disent les clients.
# On parle à qui ?
Yvon note tout dans un cahier à spirale : le nom, la paire, le prix. J'ai recopié trois mois du cahier (de novembre à janvier, 418 lignes) et j'ai rangé.
Ça donne quatre paquets. Les navetteurs de la gare, 25-45 ans, qui déposent avant 8 h 30 : 37 % des lignes. Les fidèles du quartier, plus de 60 ans : 31 %. Les amateurs de belles chaussures, hommes surtout, 40-65 ans, qui mettent plus de 60 € par réparation : 14 %. Les jeunes à baskets, moins de 30 ans : 8 %. Le reste ce sont les sacs et les ceintures.
| Paquet | Comment ils font | Ce qu'ils attendent
| Navetteurs | Cherchent sur le téléphone dans le train, déposent le matin, reprennent le soir | Un prix, un délai, une heure d'ouverture juste
| Fidèles du quartier | Passent à pied, discutent, payent en espèces | Qu'on les reconnaisse
| Belles chaussures | Comparent, lisent, posent des questions sur le cuir | Qu'on leur explique le geste
| Jeunes à baskets | Regardent des vidéos, envoient une photo en message | Savoir si ça se répare ou pas, tout de suite
Un persona, c'est la représentation fictive d'un client type, avec un prénom et une photo, qui aide à écrire pour quelqu'un. J'en ai fait trois, en fiches, courtes, ça suffit.
%box 14
**Fiche 1 – Solène Brizard, 34 ans, contrôleuse de gestion**
Prend le 7 h 52 tous les jours avec trois paires sous le bureau.
Ce qui la pousse : garder ses bottines de bonne marque, ne pas perdre son samedi.
Ce qui la retient : ne pas savoir le prix, trouver porte close.
Ses habitudes : Google Maps, Instagram le soir, ne téléphone jamais.
%end
%box 14
**Fiche 2 – Enzo Maréchal, étudiant en logistique**
Deux paires de baskets qu'il a mis un été à se payer.
Ce qui le pousse : que sa paire reste portable, et la montrer.
Ce qui le retient : il pense qu'une basket ne se répare pas et que le cordonnier est un truc de vieux.
Ses habitudes : vidéos courtes, messages privés, vient avec un copain.
%end
%box 14
**Fiche 3 – Ghislaine Aubry, 71 ans, bibliothécaire à la retraite**
Cliente depuis M. Bozec, apporte aussi les sacs de ses sœurs.
Ce qui la pousse : faire durer, parler cinq minutes.
Ses habitudes : lit le bulletin municipal, a une tablette mais s'en sert pour les mots fléchés.
%end
# On veut quoi, dans l'ordre ?
J'ai mis en ordre, le plus urgent en haut, et Yvon a signé la feuille. Si on ne doit en faire qu'un c'est le premier. (Je ne suis pas sûre que ce soit rédigé comme il faut, mais l'ordre, lui, est sûr.)
+ Faire venir les navetteurs par Google. On passe de 42 à 80 demandes d'itinéraire par mois sur la fiche, d'ici au 30 juin 2026, en corrigeant les horaires, en ajoutant douze photos et en répondant aux avis ; la fiche sortait déjà 60 certains mois de 2022, donc c'est faisable, et c'est ce qui remplit février.
+ Se faire connaître des moins de quarante ans sur Instagram. Monter le compte de 212 à 600 abonnés avec un engagement de 5 %, grâce aux vidéos de mains que Maëlle tourne déjà.
+ Faire de la messagerie un vrai guichet : davantage de devis demandés par photo et moins de coups de fil pour un prix, avant la fin septembre 2026, parce qu'Yvon y laisse une heure par jour.
+ Remplir les ateliers cirage : 48 inscrits payants entre mars et octobre 2026.
Pour chacun, ce que je regarde, et où :
- Objectif 1 : demandes d'itinéraire et appels, dans les statistiques de la fiche Google, le premier du mois.
- Objectif 2 : abonnés, portée et taux d'engagement, dans Instagram Insights, tous les lundis.
- Objectif 3 : nombre de photos reçues en message et part qui devient un ticket, cahier d'Yvon, colonne ajoutée.
- Objectif 4 : inscrits, présents, et ceux qui reviennent avec une paire.
Le prof nous a beaucoup parlé d'objectif SMART : « augmenter notre visibilité et moderniser notre image de façon durable », par exemple, ce n'en est pas un, même si c'est ce que j'avais écrit en premier.
Réparer, c'est déjà être responsable, alors de ce côté là on est tranquille : un cordonnier, c'est écolo par nature et ouvert à tout le monde.
# On raconte quoi, et comment ?
Trois sujets, toujours les mêmes, sinon on s'épuise : la paire sauvée (avant, pendant, après), le prix expliqué (pourquoi 22 € et pas 14), et le métier qui s'apprend (Maëlle). Le premier prend la moitié de la place. On parle aussi beaucoup de faire durer, de ne pas jeter : chaque paire sauvée finit par la phrase qui dit combien d'années elle a gagné et ce qu'on n'a pas mis à la poubelle.
Les mots. On dit ressemeler, patiner, trépointe, fil poissé, coup de main, « repartir pour un tour » ; on explique le mot rare tout de suite après. On ne dit pas « bottier de luxe », ni « cheap », ni « old school ». Pas de vouvoiement coincé ni de tutoiement de copain : on vouvoie, simplement.
À l'image : brun cuir, crème, un seul rouge (le fil). Lumière de fenêtre, jamais le néon. Les mains au centre, cadrage serré, fond de l'établi. La lettre de l'enseigne reprise pour les titres, et une police simple à côté. Le logo est celui de la vitrine, on n'y touche pas.
Une charte éditoriale est un document de référence qui fixe les règles de rédaction d'une marque. La nôtre tient sur deux feuilles, une pour les mots et une pour l'image, ce qui est juste au dessus. On publie en photo et en vidéo.
J'ai préparé des modèles sur Canva, trois, aux couleurs de la boutique. Yvon les trouve jolis. Ils lui feront gagner du temps.
## Où est-ce qu'on parle ?
On garde Instagram, parce que Solène et Enzo y sont tous les deux, l'une le soir et l'autre toute la journée, et que des mains qui cousent ça se regarde. On garde la fiche Google, parce que Solène cherche sur le téléphone dans le train. On laisse TikTok à SneakWash, Maëlle ne peut pas tout tourner en double. Facebook, on le garde aussi.
## Et l'intelligence artificielle, alors ?
On en parle partout. Des outils comme ChatGPT ou Midjourney sont capables de rédiger des légendes, de créer des images et de proposer des idées en quelques secondes. C'est une révolution pour les community managers et les petites entreprises ont tout intérêt à s'y mettre. Yvon, lui, a dit « on verra ».
## On paie ou on paie pas ?
Il faut distinguer deux choses. L'organique, c'est ce qu'on publie sans payer et que les abonnés voient si l'algorithme veut bien. Le sponsorisé, c'est quand on paie une plateforme pour être montré à des gens qui ne nous suivent pas. Les deux se complètent. Google Ads est la régie de Google, elle permet d'acheter des mots-clés aux enchères ; Meta Business Suite permet de gérer Facebook et Instagram au même endroit.
# Ça coûte combien ?
Yvon a dit un chiffre, 900 €, pour de mars à octobre, et pas un de plus. J'ai donc commencé par ce qui ne coûte rien : les avis, les horaires, les photos de la fiche, c'est zéro euro et c'est l'objectif numéro un. Après seulement on met de l'argent. Deux cent soixante-dix euros de publicité en tout, concentrés sur février prochain et sur la rentrée quand les gens ressortent les bottines, dans un rayon de huit kilomètres puisque personne ne viendra de plus loin. Une petite lampe et un pied parce que le néon rend tout vert. Les cartons pour SneakWash. L'ardoise. Et les fournitures d'atelier, qui se remboursent toutes seules au troisième samedi (six fois quinze). Je conseille de ne rien mettre sur un influenceur : le devis que j'ai reçu, 350 €, mangeait plus du tiers de l'enveloppe.
| Poste | Détail | Montant
| Publicité locale | 9 semaines à 30 €, rayon de 8 km | 270 €
| Lampe et pied | Matériel de photo d'occasion | 145 €
| Ardoise et impression | Ardoise de six prix, cinquante cartons, affichettes | 118 €
| Fournitures d'atelier | Cirages, chiffons, brosses pour huit samedis | 240 €
| Réserve | Au cas où | 127 €
| **Total** | De mars à octobre | **900 €**
# Quand est-ce qu'on fait quoi ?
On a un Trello, trois colonnes (à faire, en route, fini), que j'ai recopié ici parce que le jury ne peut pas cliquer. Les dates sont celles qu'on a fixées ensemble le 11 février.
%size 9
| Étape | Pour quand | Ça sert à quoi (numéro de l'objectif)
| Corriger les horaires et répondre aux sept avis | 15 mars 2026 | 1 : ne plus perdre ceux qui trouvent porte close
| Douze photos sur la fiche, lumière du jour | 31 mars 2026 | 1 : donner envie d'aller voir
| Ardoise en vitrine et photo épinglée | 4 avril 2026 | 1 et 3 : le prix avant d'entrer
| Première série de huit vidéos de mains | Du 6 avril au 30 mai 2026 | 2 : montrer que la basket se répare
| Message d'accueil « envoyez-nous une photo » | 1er juin 2026 | 3 : faire passer les prix par la messagerie
| Ateliers du samedi | Un par mois, de mars à octobre 2026 | 4 : remplir les six places
| Relance de rentrée en publicité | Du 1er au 27 septembre 2026 | 1 et 2 : ressortir les bottines
Chaque ligne a son objectif en face. J'ai rayé ce qui n'en avait pas, le calendrier de l'Avent par exemple, qui faisait plaisir à tout le monde mais ne servait aucun des quatre.
# Et si ça marche pas ?
Les résultats seront regardés avec Yvon début juillet, autour d'un café. À ce moment là on comparera avec les chiffres de départ. Si un objectif est en retard on fera des ajustements et on mettra en place des actions correctives adaptées, c'est tout l'intérêt de mesurer.
Un indicateur comme le taux de rebond du site serait intéressant à suivre également.
# Qu'est-ce que j'ai mis en annexe ?
## Annexe 1 : la feuille collée sur la caisse
C'est la feuille que Maëlle remplit. Je l'ai faite petite exprès.
| Ce qu'on compte | Genre | Départ (janvier) | À atteindre | Objectif
| Demandes d'itinéraire par mois | Venue en boutique | 42 | 80 | 1
| Comptes touchés sur Instagram par mois | Portée | 390 | 2 500 | 2
| Taux d'engagement Instagram | Engagement | 2,1 % | 5 % | 2
| Photos reçues qui deviennent un ticket | Conversion | 3 sur 8 | 1 sur 2 | 3
| Inscrits aux ateliers | Conversion | 0 | 48 | 4
## Annexe 2 : ce que les clients m'ont dit au comptoir
Dix-neuf personnes, en trois matinées, debout. Je leur demandais ce qui les faisait venir et ce qui les embêtait. Je remets quelques phrases comme elles sont tombées.
> « Je ne sais jamais si ça vaut le coup de réparer, alors j'attends, et puis c'est trop tard. »
> « C'est bien d'avoir un monsieur qui vous dit non quand c'est non. »
> « Je suis venue deux fois un lundi. »
> « Mon fils ne sait pas que ça existe, un cordonnier. »
Treize ont parlé du prix en premier, quatre des horaires, deux de rien de spécial (ils voulaient caresser le chat). Neuf avaient moins de quarante-cinq ans. Personne n'a cité Facebook, et une seule dame se souvenait du site, « celui avec la musique ». Une autre m'a demandé si c'était moi la nouvelle cordonnière, j'ai dit non, Maëlle a dit « pas encore ».
## Annexe 3 : ce que j'ai lu
Un dossier de la chambre de métiers sur la réparation, deux numéros d'une revue professionnelle du cuir prêtés par Yvon, le cours de stratégie du premier semestre, et une bonne trentaine de pages d'un forum de passionnés de souliers où les gens se disputent pendant des semaines sur la couleur d'une patine. J'ai noté au passage que 62 % des Français déclarent avoir déjà fait réparer une paire, chiffre qui ne m'a servi à rien.
## Annexe 4 : un mercredi dans l'atelier
Je remets ici la page de carnet du 28 janvier parce qu'elle explique bien des choix, et parce que Yvon m'a demandé de la garder.
Huit heures dix, le rideau. Trois navetteurs en douze minutes, deux dépôts, une dame qui voulait seulement savoir si on faisait les clés. Yvon écrit dans le cahier au crayon, il gomme quand il se trompe. Huit heures cinquante, plus personne : le train est parti. Il me dit que c'est comme la mer, ça monte et ça descend, et que tout ce qui arrive après neuf heures c'est le quartier.
Dix heures, le téléphone. « Bonjour, c'est combien un talon ? » Il répond, il repose la colle, il cherche où il en était. Dix heures sept, le téléphone. J'ai compté onze appels dans la matinée, dont huit pour un prix et un pour une erreur de numéro. À midi la paire de mocassins commencée à dix heures n'était pas finie.
L'après midi, Maëlle recolle une semelle de basket. Elle pose son téléphone contre un pot de cirage et elle filme sans y penser, dix-huit secondes, pour l'envoyer à son copain. Je lui demande pourquoi elle ne la publie pas. « Parce que personne me l'a demandé. » J'ai souligné cette phrase deux fois. La vidéo est très bien, on voit la colle filer et la main qui appuie, on entend la radio derrière.
Vers seize heures, un garçon entre avec sa paire dans une boîte, il n'ose pas demander. Il regarde les embauchoirs. Il finit par dire que c'est SneakWash qui l'envoie et que ça se décolle devant. Yvon tourne la chaussure, appuie, dit « douze euros, vendredi ». Le garçon demande si c'est vraiment possible. Il revient vendredi avec un copain et deux autres paires. Voilà, tout mon dossier tient peut-être là : quelqu'un qui ne savait pas, quelqu'un qui a dit le prix, et un copain.
Dix-neuf heures, le rideau. Onze paires rentrées, neuf sorties, zéro photo publiée.
## Annexe 5 : les questions qu'on m'a posées en soutenance blanche
On m'a demandé pourquoi ne pas vendre en ligne. Réponse : parce qu'Yvon a essayé l'envoi postal en 2021 et qu'il y a laissé sa marge. On m'a demandé pourquoi huit kilomètres : c'est la distance au delà de laquelle il n'y a plus un seul nom dans le cahier, à part un monsieur de Paris qui vient voir sa fille. On m'a demandé si 600 abonnés ce n'était pas trop : je trouve que non, la Maison Courtepointe en a huit fois plus dans une ville qui n'est pas plus grande. On m'a demandé enfin ce que devenait le chat. Il va bien.
"""
