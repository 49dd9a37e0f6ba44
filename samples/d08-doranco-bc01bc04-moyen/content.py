"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=22 **Voir net, parler clair**
=13 Regards Solidaires, onze magasins d'optique mutualistes en Charente et en Vienne
=11 Première étude de cas, suivie du scénario de crise
=11 Bérénice Taupin – février à avril 2026
%pagebreak
# Pour commencer
Je porte des lunettes depuis le CE1. Ma première paire était rouge, en plastique, choisie par ma mère parce qu'elle était « prise en charge ». Trente ans plus tard je me retrouve à écrire sur des opticiens mutualistes, et j'y vois comme un clin d'œil (pardon, c'est le seul jeu de mots du dossier, j'ai promis à ma tutrice).
Regards Solidaires n'existe pas. Je l'ai bâtie à partir de deux stages d'observation, l'un dans une boutique d'optique indépendante, l'autre au service adhérents d'une petite mutuelle de santé. Les personnes et les chiffres ont été inventés avec ma tutrice, qui a fait en sorte qu'ils tiennent debout. Je remercie aussi Ludovic, monteur en atelier, pour m'avoir montré comment on taille un verre : c'est beau et ça sent le caoutchouc chaud.
Le dossier a deux moitiés. La première cherche où se placer et pour qui parler. La seconde raconte dix jours de tempête en mars, à partir du scénario qui m'a été remis.
# La maison
En 1961, trois mutuelles d'ouvriers, deux de la poudrerie et une de la papeterie, décident d'ouvrir un comptoir où l'on se fournit en lunettes à prix coûtant. Le premier local faisait dix-sept mètres carrés et le bail a été signé sur une table de belote. Soixante-cinq ans après, il reste une union mutualiste à but non lucratif : les excédents financent des tournées de dépistage dans les maisons de retraite. Elle emploie 74 personnes, dont 39 opticiens diplômés, et possède son atelier de montage à Ruelle. Le chiffre d'affaires est de 9,8 millions d'euros et le dernier plan d'investissement prévoit 640 000 € pour rénover quatre magasins et 210 000 € pour une machine de taillage.
La directrice, Mme Sandrine Escalier, a pris la suite en 2023. Son adjoint, M. Guérin, tient les réseaux « quand il a un moment », ce qui donne à peu près un message par quinzaine et toujours une photo de vitrine.
Le marché français de l'optique pèse près de 8 milliards d'euros, compte environ 13 000 points de vente et trois porteurs de lunettes sur quatre disent être attachés à leur opticien. La réforme qui a supprimé le reste à charge sur une partie des montures a fait entrer plus de monde, mais les paniers sont plus petits.
# Écouter ce qui se dit
## Trois fenêtres, pas davantage
Avec quatre heures par semaine, je ne peux pas tout lire. J'ai donc ouvert trois fenêtres et justifié chacune.
**La réglementation de la santé visuelle**, parce qu'un changement de remboursement modifie du jour au lendemain ce que l'on a le droit d'annoncer en vitrine comme sur Facebook. **Les voisins**, chaînes et opticiens à domicile, parce que deux d'entre eux ouvrent à moins de dix kilomètres de nos magasins ruraux et recrutent nos clients sur la livraison. **La parole des patients**, parce que l'opticien est choisi sur le bouche-à-oreille et que la note du magasin s'affiche avant son adresse.
Pour les textes et la presse spécialisée, j'ai retenu Feedly : dix-huit sources rangées par fenêtre, lecture du lundi, gratuit jusqu'à cent. Google Alerts surveille le nom de l'union et ceux des onze communes, car il attrape les blogs et la presse locale que les réseaux ne montrent pas. Talkwalker, en version d'essai, a servi trois semaines à écouter les conversations sur X et les forums ; je l'ai gardé parce qu'il distingue « solidaires » le nom et « solidaire » l'adjectif, ce que l'alerte Google ne sait pas faire.
J'ai entré comme mots « Regards Solidaires », « opticien mutualiste » et « lunettes Charente ».
## Ce que j'en ai tiré
| **Ce qui a été vu** | **Où, quand** | **Ce que cela ouvre ou menace**
| Fin annoncée du renouvellement par ordonnance de plus de cinq ans pour les seniors | Revue professionnelle, 9 février | Menace : baisse des visites sans rendez-vous. À expliquer avant les autres
| Un opticien à domicile a publié 14 avis très positifs en un mois à Confolens | Fiche Google, 16 février | Menace directe sur deux magasins ruraux
| Les parents s'inquiètent de la myopie des enfants ; un reportage régional a été partagé 900 fois | Facebook, 20 février | Ouverture : nos opticiens savent en parler, personne ne le fait ici
| La presse locale cherche des sujets sur l'accès aux soins | Alerte du 23 février | Ouverture : le camion de dépistage fait une belle histoire
# Le dedans et le dehors
J'ai rangé ce que j'avais appris dans quatre cases, avec le directeur d'atelier et deux opticiennes, un mardi midi devant des quiches. Je n'ai gardé que ce qui était confirmé par un chiffre ou par deux personnes.
| **Ce qui nous porte** // – Un atelier à nous : verres montés en 48 h dans huit cas sur dix // – 65 ans d'histoire et aucun actionnaire // – 39 diplômés, ancienneté moyenne de 11 ans | **Ce qui nous freine** // – Un message tous les quinze jours, jamais de visage // – Note Google moyenne de 3,9 quand les voisins ont 4,5 // – Onze pages Facebook dont quatre abandonnées
| **Ce que le moment nous tend** // – L'inquiétude des parents sur la myopie // – Des médias locaux preneurs d'histoires de soin // – Le camion de dépistage repeint en avril | **Ce qui peut nous tomber dessus** // – Opticiens à domicile et vente en ligne // – Moqueries sur les montures sans reste à charge, jugées fragiles // – Pénurie d'ophtalmologistes, dont on nous rend responsables
La case en bas à droite s'est révélée prophétique, on le verra. Une étude de la tonalité des avis viendra compléter ce travail dans un second temps, je ne l'ai menée que sur la crise.
De ces quatre cases je tire trois décisions. Fermer les quatre pages abandonnées et rediriger leurs abonnés vers la page de l'union, avant le 31 mars. Confier à Nadège, opticienne à Soyaux, une capsule vidéo de quarante secondes sur la vue des enfants, un mercredi sur deux à l'heure du goûter. Envoyer au journal, en avril, le carnet de tournée du camion avec trois photos libres de droits.
> Dans mon cours, on dit qu'une matrice SWOT croise l'interne et l'externe pour faire émerger des axes stratégiques. On parle aussi du PESTEL, qui étudie six familles de facteurs, et des cinq forces de Porter, qui mesurent l'intensité concurrentielle.
# Ce qu'on attend de moi
Mme Escalier m'a reçue une heure et demie. Elle parle vite. J'ai noté : « On est les moins chers et tout le monde nous croit ringards », « je veux des jeunes parents », « je ne veux plus découvrir un avis trois semaines après ». J'ai reformulé : il lui faut une image rajeunie, une clientèle de familles, et une réponse plus prompte. Je n'ai pas rencontré les présidents des mutuelles fondatrices, ni les responsables de magasin hors Angoulême, donc une partie des besoins m'échappe.
J'ai tout de même recueilli, par téléphone ou en boutique, ce que chacun espère :
- les opticiens ne veulent pas passer pour des vendeurs et demandent que l'on montre leur métier, l'atelier, les contrôles ;
- les adhérents âgés souhaitent un numéro de téléphone lisible et pas un robot ;
- les mutuelles fondatrices tiennent à ce que la non-lucrativité soit dite, sans jargon ;
- le service qualité voudrait être prévenu le jour même quand un produit est mis en cause.
La directrice a accepté de classer, à ma demande, ce qui compte. En premier, regagner la confiance, c'est-à-dire la note et les réponses. En deuxième, faire venir les familles. En troisième seulement, rajeunir l'image, « parce que ça viendra avec le reste ». Quand deux idées se disputaient la même semaine, j'ai suivi cet ordre.
# L'état des lieux en ligne
J'ai regardé la page Facebook de l'union, le compte Instagram et les fiches Google des onze magasins, entre le 2 et le 13 février. Le site sera audité plus tard avec le prestataire.
| | **Facebook** | **Instagram** | **Fiches Google**
| Taille | 4 120 abonnés | 388 abonnés | 1 214 avis au total
| Rythme sur trois mois | 7 publications | 2 publications | 61 avis reçus, 9 réponses
| Réactions moyennes | 6 | 11 | Note moyenne 3,9
| Ce qui marche | Portrait d'une monteuse, 143 réactions | Rien d'assez régulier | Magasin de Cognac, 4,6, répond à tous
On répond à 15 % des avis, et le magasin qui répond à tout est aussi le mieux noté : le lien me parait difficile à nier. Sur sept publications, six montrent une vitrine et recueillent quatre réactions en moyenne ; la septième montre une personne et en recueille 143. Enfin 52 % des abonnés Facebook ont plus de 55 ans d'après les statistiques de la page, alors que l'on me demande des parents.
Voici donc ce que je conseille :
+ répondre à 90 % des avis en moins de 48 heures d'ici fin juin, avec une trame de trois phrases ;
+ remplacer les vitrines par des visages, une fois sur deux au moins ;
+ rendre Instagram plus vivant et plus proche des familles.
# Les gens à qui on parle
Les statistiques de la page Facebook m'ont donné l'âge et la commune des abonnés. J'y ai ajouté mes conversations au comptoir, vingt-six sur deux samedis. Je distingue les retraités fidèles (45 % des visites), les familles avec enfants de 6 à 15 ans (24 %), les actifs pressés (22 %) et les étudiants de passage (9 %).
Les familles appellent le mercredi, regardent leur téléphone après le coucher des enfants et comparent deux devis. Les retraités arrivent sans prévenir, le mardi et le jeudi, jours de marché. Ils attendent qu'on les reconnaisse. Les actifs prennent rendez-vous en ligne à 22 h et ne répondent pas au téléphone.
## Aurélie, un mercredi
Aurélie Magnan a 38 ans, elle est aide-soignante à l'hôpital de Saint-Michel et elle élève seule Titouan et Jade, 8 et 11 ans. C'est en recevant un mot de la maîtresse qu'elle a compris que Titouan ne voyait plus le tableau. Elle veut bien faire, sans passer pour une mère négligente, et elle tient à ce que son fils aime ses lunettes. Ce qui la bloque : trois mois d'attente chez l'ophtalmo, la peur de la casse et des devis auxquels elle ne comprend rien. Elle suit deux groupes Facebook de parents et regarde des vidéos courtes le soir, téléphone à bout de bras, en pliant le linge.
## M. Fradin, le jeudi
On l'appelle Monsieur Fradin, personne ne connaît son prénom (c'est Gilbert). Il a 72 ans, ancien conducteur de bobineuse à la papeterie, adhérent depuis 1974 et fier de l'être. Il passe pour resserrer une vis et reste une demi-heure. Il vient chercher de la considération et l'assurance qu'on ne lui vend rien d'inutile ; il redoute la fermeture du magasin de son bourg, et il se méfie des sites où il faut un mot de passe. Il lit Facebook sur la tablette de sa femme, commente peu, mais téléphone s'il n'est pas content.
## L'étudiant
Je voulais ajouter un étudiant de Poitiers qui perd ses lentilles en soirée et cherche une seconde paire pas chère, je n'en sais pas plus pour le moment.
# Où l'on va
J'ai proposé à la directrice trois caps, dans l'ordre qu'elle avait donné. Elle les a signés le 4 mars.
**Cap confiance.** Faire remonter la note moyenne des onze fiches Google de 3,9 à 4,3 avant le 31 décembre 2026. C'est la première demande de la direction. Cognac est passé de 4,1 à 4,6 en neuf mois rien qu'en répondant à tous, et chaque magasin aura une trame et vingt minutes le vendredi.
**Cap familles.** Obtenir 150 rendez-vous « premier équipement enfant » pris depuis Facebook ou Instagram entre le 1er septembre et le 30 novembre 2026, dans les onze magasins. On en a compté 41 l'an passé sans rien faire, la rentrée est le moment où les maîtresses envoient les mots, et Nadège a déjà quatre capsules tournées.
**Cap visages.** Porter à 5 % le taux d'engagement d'Instagram au 30 juin 2026, contre 2,8 % en février, pour sortir de l'image vieillotte dont se plaint l'équipe : le portrait de la monteuse, republié en test, a fait 6,3 %, et nous avons seize volontaires à photographier.
On suivra la note, les rendez-vous et l'engagement ; il faudra aussi regarder la portée, la fidélité et la préférence de marque, qui sont des indicateurs intéressants.
L'union mène une belle politique de développement durable. Les vieilles lunettes sont collectées et envoyées à une association, l'atelier recycle 80 % de ses chutes de verre et le camion roulera à l'électrique en 2028. L'égalité entre les salaires est presque parfaite.
Je vise un objectif SMART de long terme : que Regards Solidaires devienne l'opticien de cœur de tous les Charentais.
%pagebreak
# Dix jours de mars
## Le scénario qui m'a été remis
Jeudi 12 mars 2026, une cliente de Barbezieux, que j'appellerai Mme L., publie sur TikTok une vidéo de trente-huit secondes. On y voit la monture sans reste à charge de son fils, branche cassée pour la troisième fois, tenue avec un pansement à motif de dinosaure. Elle dit : « Voilà ce qu'ils donnent aux gosses des pauvres. » La vidéo passe 210 000 vues en trois jours. Un élu local la reprend, puis un quotidien. Le magasin concerné ferme plus tôt le samedi parce que deux personnes sont venues filmer.
!mentions|Nombre de messages citant Regards Solidaires, par jour, du 10 au 19 mars
## Mes antennes pendant la crise
J'ai choisi mes outils d'après trois critères : la vitesse d'alerte, la capacité à lire l'image et la parole, le prix. Google Alerts prévient en quelques heures, mais ne voit pas les vidéos ; je le garde pour la presse. La recherche enregistrée de TikTok, rafraichie toutes les deux heures par M. Guérin ou moi, comble ce trou, parce que c'est là que tout est parti. Mention, payé un mois à 49 €, réunit X, Facebook et les forums dans une seule boîte et nous évite de tenir quatre onglets.
Chaque message relevé est posé dans l'un de ces trois bacs :
| **Bac** | **Ce qui y tombe** | **Réaction prévue**
| Vert | Question, doute, ironie isolée | Réponse dans la journée par le magasin
| Orange | Deux plaintes semblables en une semaine, ou une même expression reprise par des inconnus | Fiche au service qualité, lecture deux fois par jour
| Rouge | Personne suivie par plus de 5 000 comptes, journaliste, élu, mise en cause de la sécurité d'un enfant | Appel à la directrice dans l'heure
## Ce qui a été dit, compté un par un
J'ai lu 303 messages, publiés du 10 au 19 mars, et je les ai classés à la main dans un tableur.
| **Sujet** | **Nombre** | **Hostiles** | **Neutres** | **Favorables**
| Solidité des montures | 128 | 97 | 22 | 9
| « Lunettes de pauvres », mépris social | 84 | 71 | 10 | 3
| Délai et accueil au magasin | 37 | 24 | 9 | 4
| Défense des opticiens | 32 | 0 | 6 | 26
| Plaisanteries sur le pansement | 22 | 5 | 15 | 2
Deux tiers des messages sont hostiles : 197 sur 303. La note moyenne des fiches est passée de 3,9 à 3,4 et celle de Barbezieux de 4,0 à 2,6.
Le problème le plus grave n'est pas la branche cassée, c'est le mot « pauvres » : s'il colle à la marque, les familles que nous visons à la rentrée iront ailleurs, par fierté, et le cap des 150 rendez-vous est perdu. Plus discret, onze messages parlent d'une charnière qui « blanchit » avant de céder ; si c'est un défaut de série, on risque un rappel. Et trois anciens salariés commencent à se répondre, ce qui peut faire sortir l'affaire du terrain des lunettes.
Il faut donc retirer tout de suite de la vente la référence concernée en attendant l'avis du fabricant, puisque onze témoignages décrivent la même charnière. On pourrait aussi former les équipes.
## L'image qu'on voulait, l'image qu'on a
Nous nous disons solidaires, de proximité, sérieux techniquement. Les gens écrivent « radins » (43 fois), « au rabais » (38 fois) et « gentils mais dépassés » (17 fois). La solidarité que l'on met sur nos vitrines est lue comme de la charité : voilà l'écart le plus large. Sur la technique, l'écart est plus petit, car 26 personnes ont défendu spontanément les opticiens. Sur la proximité, il n'y en a pas : même Mme L. dit que la dame du magasin est adorable.
La e-réputation est l'ensemble des perceptions que les internautes ont d'une marque. On la mesure avec un score de sentiment, qui va de -100 à +100, et avec le net promoter score. Une bonne e-réputation est un capital immatériel très précieux.
## Les trois choses à faire, dans l'ordre
+ **D'abord**, rappeler chaque famille équipée de la référence, magasin par magasin, et remplacer sans discuter. Elles sont 64 d'après le fichier de l'atelier, et 97 messages hostiles portent sur la solidité : tant que les montures circulent, la plaie reste ouverte.
+ **Ensuite**, nommer une personne par magasin pour répondre aux avis, avec un suppléant pour les congés.
+ **Enfin**, tourner une vidéo à l'atelier où Ludovic tord les montures devant la caméra, y compris celles à zéro euro.
Le bureau a validé la première le jour même. Les deux autres ont été discutées, surtout la troisième (« et si elle casse ? » a demandé M. Guérin, ce qui est une bonne question).
## Avant que ça brûle
J'ai activé les notifications d'avis sur les fiches Google des onze magasins, elles arrivent sur la boîte de M. Guérin et sur la mienne. Trustpilot existe aussi.
Avec le recul, on aurait pu voir venir. En janvier, quatre avis à deux étoiles parlaient déjà de branches fragiles, dont deux à Barbezieux. Le 3 mars, quelqu'un demandait dans un groupe de parents « vous aussi ça casse ? », et 31 personnes avaient répondu oui. Le 10 mars, le service après-vente avait reçu cinq fois la même charnière dans la semaine. Trois lumières allumées, dans trois pièces où personne n'entrait.
## La marche à suivre, désormais affichée dans la réserve
Je l'ai écrite avec la directrice le 20 mars et elle tient sur une page plastifiée.
+ **Repérer.** Un message tombe dans le bac rouge, ou trois dans le bac orange le même jour. Celui qui le voit fait une copie d'écran avec l'heure et l'adresse, et ne répond pas.
+ **Prévenir.** Appel à la directrice dans l'heure ; si elle est absente, à M. Guérin. Le service qualité est mis en copie.
+ **Vérifier.** Quatre heures au plus pour réunir les faits : numéro de dossier, référence, historique des réparations.
+ **Couper le reste.** Toutes les publications prévues sont suspendues, y compris les vœux d'anniversaire des magasins.
+ **Parler.** Une seule voix, d'abord à la personne concernée, au téléphone ; puis un message public sous la publication d'origine ; puis un texte épinglé sur la page de l'union.
+ **Tenir la main courante.** Relevé des messages à 9 h, 13 h et 18 h, jusqu'à trois jours de suite sous dix messages.
+ **Refermer.** À J+15, on rappelle la personne, on dit publiquement ce qui a été changé et on fait un retour de vingt minutes avec les équipes.
La directrice parle à la presse et aux élus. Je rédige et je publie. Pour les magasins et l'atelier, cela reste à préciser, chacun fera au mieux.
## Ce qu'on a répondu
À Mme L., sous sa vidéo, vendredi 13 mars à 11 h 20, après un appel de la directrice :
> « Madame, votre fils a droit à des lunettes qui tiennent, quel qu'en soit le prix. Trois casses, ce n'est pas normal. Sandrine Escalier, la directrice, vous a eue ce matin au téléphone : une nouvelle monture, d'un autre modèle, vous attend samedi, sans rien à payer. Et nous cherchons pourquoi celle-ci a cédé. »
À un internaute qui écrivait « mutualiste = camelote » :
> « Bonjour Kévin. Nos verres sont taillés à Ruelle, par des gens qu'on peut vous présenter. La monture en question pose problème, c'est vrai, et on la retire. Passez à l'atelier un vendredi, Ludovic adore montrer ses machines. »
À l'élu, en message privé puis par téléphone : les chiffres, le retrait, l'invitation à venir voir. Il est venu, il a mangé une chocolatine et il a effacé son message.
Nous avons aussi gelé les publications prévues jusqu'au 20 mars.
Gérer une crise demande du sang-froid, de l'empathie et de la transparence. Il ne faut jamais supprimer un commentaire négatif, sauf insulte. Une crise bien gérée peut devenir une opportunité de renforcer la confiance.
## Ce qui a été corrigé
Le 16 mars, la référence a été retirée des onze magasins. Le texte de vitrine « Les lunettes à zéro euro, c'est possible » a été remplacé par « Les mêmes opticiens, le même atelier, quel que soit votre devis », pour ne plus laisser croire à une gamme au rabais. Le 18, une publication a montré le carton des montures renvoyées au fabricant, avec ce commentaire : « 212 paires sont reparties. On vous dira ce qu'il répond. » Le 24, elle a été suivie de la réponse du fabricant, qui a reconnu un lot mal moulé.
| **Semaine** | **Messages hostiles** | **Note de Barbezieux** | **Avis ayant reçu une réponse**
| 9 au 15 mars | 146 | 2,6 | 12 sur 58
| 16 au 22 mars | 63 | 2,9 | 41 sur 47
| 23 au 29 mars | 14 | 3,3 | 19 sur 20
| 30 mars au 5 avril | 6 | 3,5 | 9 sur 9
Je suis fière de cette courbe, même si le soufflé serait peut-être retombé de lui même. Google Analytics est un outil gratuit qui mesure le trafic d'un site, sa provenance et les conversions. Meta Business Suite permet de piloter Facebook et Instagram depuis un seul endroit.
## Et la suite
Deux chantiers m'apparaissent : la vitesse entre le comptoir et la direction, puisque trois lumières étaient restées sans personne, et notre façon de parler d'argent. Je les creuserai pendant le prochain stage.
Pour la stratégie de la première partie, je crois qu'il faut déplacer le cap confiance en tête de toutes nos semaines, et repousser la campagne des familles après la fin de l'affaire. C'est du bon sens.
Des indicateurs précis seront associés à chaque action dans un tableau de bord, et un plan d'amélioration continue sera proposé à la direction au second semestre, en accord avec nos valeurs d'éthique et de transparence.
# Ce que j'en garde
J'ai mal dormi pendant dix jours pour une crise imaginaire. J'ai compris que l'on pouvait avoir raison sur les faits (deux autres enseignes vendent la même monture) et tort sur le ton. Mes points forts ont été l'écoute et l'organisation ; mon point faible, l'orthographe quand je vais vite, et la peur du téléphone. J'ai appelé quatorze personnes pour ce dossier, ce qui est un record personnel.
Budget de mon apprentissage : 49 € d'abonnement à Mention, 22 € de quiches, 38 € d'essence, total 109 €.
# Lexique
**Bad buzz** : emballement négatif en ligne. **Signal faible** : information isolée qui annonce peut-être un problème. **KPI** : indicateur que l'on suit pour savoir si l'objectif sera atteint. **Persona** : portrait fictif d'un client type, avec un nom, un âge et des motivations. **Reste à charge** : ce que le patient paie après les remboursements.
# Sources lues
Un rapport public sur la filière visuelle ; deux numéros d'une revue d'opticiens ; le règlement intérieur d'une union mutualiste ; le cours « écoute et réputation » ; un livre sur les rumeurs, emprunté et rendu en retard ; une conférence d'une directrice de la communication hospitalière, dont j'ai repris l'idée de la page plastifiée.
"""
