"""Text of the sample dossier d19 (fictitious people, firm and figures)."""

TEXT = r"""
!logo|
=24 LES MOTS QUI RESTENT
=14 Mettre en ligne un métier dont personne ne veut parler
=11 Maëlle Ribeyrol – projet individuel, session de printemps 2026
=11 Formation Community Manager
> « On ne fait pas de réclame avec les morts. » Théobald Quermont, le premier jour
%pagebreak
# Dans quel ordre je raconte
%toc
1|Comment je suis entrée dans cet atelier|3
1|Ce que Théobald m'a demandé, et ce qu'il ne m'a pas demandé|3
1|Ce que j'écoute chaque semaine|4
1|Les autres graveurs|5
1|Trois conversations|6
1|Là où l'on en parle déjà|7
1|Le fond de l'affaire|7
1|De la peine à la commande|8
1|Comment on écrit ici|9
1|L'argent, les bras, les dates|9
1|Un mois pour voir|10
1|Ce que j'ai changé après le mois d'essai|10
1|Pour finir|11
%end
%pagebreak
# Comment je suis entrée dans cet atelier
Je ne vais pas mentir, je n'avais pas prévu de passer mon hiver au milieu des plaques de granit. J'étais assistante dentaire pendant neuf ans, j'ai démissionné pour des raisons que je garde pour moi, et quand il a fallu choisir une entreprise pour le projet individuel, toutes mes camarades de promotion ont pris une boutique de bougies ou un salon de thé. Moi j'avais enterré ma grand-mère en octobre. Le faire-part, on l'avait fait à la va-vite, avec une faute dans le prénom de mon oncle. La faute est restée imprimée à cent vingt exemplaires. C'est de là que tout est parti.
Théobald Quermont a cinquante-huit ans. Il grave la pierre depuis l'âge de dix-sept ans, à Saint-Aurèle-du-Pas, dans un atelier qui sent la poussière mouillée et le café froid. Sa fille Lison l'a rejoint il y a trois ans pour la papeterie : faire-part, cartes de remerciement, livrets de cérémonie, petites plaques de bois gravées. L'atelier s'appelait « Marbrerie Quermont Père ». La nouvelle marque, celle que je porte dans ce dossier, n'existe pas encore : elle s'appellera **Les Mots qui restent** et doit ouvrir sa boutique en ligne au printemps.
Quelques repères pour situer. L'atelier a été fondé en 1961 par le grand-père, il a compté jusqu'à sept ouvriers, il en reste deux avec la famille. Le chiffre d'affaires était de 212 000 € l'an dernier, la graveuse laser achetée en 2023 a coûté 31 400 € et il reste deux ans de traites. Rien de tout cela n'est de la communication mais ça explique pourquoi on compte chaque billet.
On me demande souvent si c'est triste. Non. On rit beaucoup dans cet atelier. On rit bas, c'est tout.
# Ce que Théobald m'a demandé, et ce qu'il ne m'a pas demandé
La première réunion a eu lieu le 12 janvier, sur un coin d'établi. J'avais préparé une liste de questions, je n'en ai posé que deux. Il a parlé une heure et demie. Ce qui suit est ce que j'ai compris en relisant mes notes le soir, et que je lui ai fait relire ensuite.
Ce qu'il veut d'abord, c'est qu'on arrête de lui téléphoner pendant qu'il grave. Aujourd'hui onze familles par mois lui demandent un prix, toutes au téléphone, souvent en pleurant, et il note sur des bouts de carton. Il voudrait que d'ici au 30 juin 2026 elles soient quarante par mois à passer par un formulaire sur le site, ce que je crois jouable parce que l'hôpital et les deux maisons de retraite du canton ont accepté de donner notre adresse, et parce que Lison répond déjà en moins de quatre heures. C'est la chose à laquelle il tient le plus : sans ces demandes par écrit, il perd une matinée par semaine.
Ensuite il y a les agences. Lison a été plus carrée que lui. Je recopie son tableau tel qu'elle me l'a envoyé, avec ses titres à elle.
| Qui parle | Ce que je vise | Pourquoi ça compte | D'où on part, avec quoi
| Lison | 18 agences de pompes funèbres de la région qui signent la convention de dépôt avant le 30 septembre 2026 | Une agence apporte environ deux familles par mois, c'est ce qui paie les traites de la machine | 5 agences déjà d'accord sans l'avoir signée ; un coffret d'échantillons à déposer et une demi-journée de tournée par semaine
| Théobald | Que les gens osent enfin nous appeler | Parce que le silence leur fait du mal | Rien, il faut que ça vienne
La deuxième ligne, j'ai essayé de la transformer, il n'a pas voulu. Il m'a dit que l'audace ne se compte pas. Je l'ai donc laissée, mais je ne m'en sers pas.
Il y a encore deux choses que je me suis fixées moi-même et que Théobald a acceptées sans enthousiasme. La page Instagram, qui n'existe pas, doit atteindre 1 200 abonnés à la veille de la Toussaint 2026, et je voudrais que la moitié vive à moins de soixante kilomètres. Et puis le panier : les commandes de papeterie passées au comptoir font en moyenne 164 €, je veux que celles passées en ligne montent à 195 € au troisième trimestre 2026, en proposant le livret de cérémonie en même temps que le faire-part, ce que Lison fait déjà oralement une fois sur trois et qui marche.
Pour que ce ne soit pas quatre voeux en l'air, j'ai coupé chaque chose en morceaux plus petits. Pour les quarante demandes : 900 visites du site par mois fin avril, 1 600 fin mai, et un formulaire rempli par une visite sur quarante. Pour les agences : quatre signatures par mois à partir de mai, et un coffret déposé dans trente agences. Pour Instagram : 300 abonnés fin mai, 700 fin août. Ce sont les marches de l'escalier.
D'après le cours, un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini ; je l'ai appris par coeur pour le contrôle de décembre et je l'ai retrouvé dans tous les livres.
## Ce qui nous attache les mains
Il n'y a pas d'argent pour une agence de communication. L'enveloppe est de 4,6 k€ pour toute l'année, photographies comprises, et Théobald a refusé d'y ajouter un centime. Lison a six heures par semaine, pas une de plus, et jamais le jeudi parce que c'est le jour des cimetières. Moi je suis là deux jours par semaine jusqu'au 31 juillet, après je m'en vais. Il y a aussi une contrainte qu'on ne trouve dans aucun manuel : on ne montre ni un visage en deuil, ni un nom réel, ni une date de décès. Toutes les plaques photographiées sont gravées exprès avec des noms inventés, ce qui prend chaque fois une demi-heure de machine.
## Notre place
Entre l'internet pas cher et le marbrier qu'on n'ose pas déranger, il y a un trou. Nous nous mettons dedans. Les Mots qui restent, c'est l'atelier qui aide à trouver la phrase juste avant de graver quoi que ce soit, et qui la relit trois fois. Théobald appelle ça « la politesse faite aux vivants ». Les trois choses auxquelles la famille tient sont la justesse (pas une faute, jamais), la lenteur (on rappelle le lendemain, on ne fait pas signer le jour même) et le travail d'ici (la pierre vient à quarante kilomètres). On ne sera donc ni les moins chers, ni les plus rapides, et l'image qu'on donne doit le dire dès la première photo : des mains, de la poussière, aucun ange en plastique.
Je mettrai face à face, point par point, le cahier de Théobald et mes propres choix, afin qu'on voie que l'un répond à l'autre ; ce tableau viendra dans une version suivante du dossier.
# Ce que j'écoute chaque semaine
Je me suis fabriqué une habitude : le lundi de 8 h 30 à 10 h, un carnet, et pas de téléphone. J'ai rangé ça en trois tiroirs.
Premier tiroir, le métier. Je lis la lettre mensuelle d'un syndicat de marbriers, deux revues de pompes funèbres à la médiathèque, et un podcast sur le deuil qui sort le mercredi. Deuxième tiroir, les concurrents : j'ai mis des alertes Google sur « plaque funéraire personnalisée », « faire-part décès en ligne » et « gravure granit », et je passe en revue leurs comptes Instagram et leurs pages Facebook à la main. Troisième tiroir, les familles : les avis laissés sur Google, deux groupes Facebook de soutien et un forum où l'on s'échange des textes. Tout est collé dans un tableau partagé avec la date et une colonne « et alors ? ».
La colonne « et alors ? » est la plus utile. Par exemple, en février, j'ai vu passer onze fois la question « combien de lignes peut-on mettre ? ». Les familles qui cherchent une plaque ne comparent pas des pierres, elles comptent des lettres. Nous allons donc afficher un compteur de caractères sur le site, et j'en ferai un thème de publication. Pour les autres tendances que je relève (le bois, les QR codes sur les tombes, les cérémonies laïques) je n'ai pas encore tranché.
En France, plus de 600 000 personnes meurent chaque année et environ quatre familles sur dix choisissent la crémation, avec des prévisions à 50 % d'ici 2030. Ces chiffres m'ont été donnés en cours d'économie.
## Le temps qu'il fait autour de nous
On apprend que la matrice SWOT sépare ce qui vient du dedans et ce qui vient du dehors, avec quatre cases et des puces. J'ai préféré des phrases.
**Ce qui tient.** La main de Théobald, d'abord : quarante et un ans de gravure et des clients qui reviennent parce qu'il avait fait la pierre du père. La réactivité de Lison ensuite, qui répond dans la demi-journée. Enfin un carnet d'adresses : il tutoie la moitié des agences du département.
**Ce qui grince.** Personne ne sait prendre une photo correcte dans cet atelier. Le site actuel date de 2012 et ne s'ouvre pas sur un téléphone. Et nous n'avons pas une seule ligne écrite d'avance, tout est dans la tête du patron.
**Le vent dans le dos.** Les cérémonies civiles augmentent et elles demandent des livrets que les paroisses fournissaient avant. Les gens éparpillés aux quatre coins du pays commandent forcément à distance. Et deux marbriers du canton partent en retraite sans repreneur.
**Le vent de face.** Les grandes plateformes vendent la plaque à 39 €. La crémation retire des pierres. Et le sujet lui-même : dès qu'on en parle, une partie des gens passe son chemin.
De tout ça je retiens surtout deux leçons : montrer les mains puisque c'est notre force et que les plateformes n'en ont pas, et mettre le livret de cérémonie au premier rang.
# Les autres graveurs
J'en ai regardé trois de près pendant quinze jours, en janvier.
**Gravéo** est la plateforme. C'est elle qui vend à 39 €. Elle a 48 000 abonnés sur Facebook et publie deux fois par jour, avec un taux d'engagement de 0,3 %. Son configurateur est remarquable, on voit la plaque se remplir lettre à lettre. En revanche personne ne répond aux commentaires et le ton est celui d'un marchand de t-shirts. Objectif affiché dans leur communiqué : 100 000 commandes en 2026.
**Atelier Sauvebœuf** est un confrère à trente kilomètres. Très belles photos, vingt ans de métier, tarif autour de 140 €. Il publie quand il y pense, parfois rien pendant six semaines. Il répond à tout le monde, longuement, on sent le monsieur gentil.
**Papier Violette** ne fait que du faire-part, à Paris, entre 2 et 4 € pièce. C'est joli, c'est féminin, c'est un peu mariage. Une publication par jour sur Instagram, des réels, et des textes à télécharger.
| | Gravéo | Atelier Sauvebœuf | Papier Violette | Nous (avril)
| Aide pour le texte | ✘ | ✔ par téléphone | ✔ modèles | ✔ relecture
| Voir le résultat avant | ✔ | ✘ | ✔ | ✔
| Rythme | 2 par jour | irrégulier | 1 par jour | 3 par semaine
| Répond aux gens | ✘ | ✔ | ✔ | ✔
| Prix d'entrée | 39 € | 140 € | 2 € pièce | 95 €
Le trou est visible sur la première ligne : personne n'aide à écrire gratuitement avant l'achat. Papier Violette donne des modèles, mais c'est le même texte pour tous.
Petite parenthèse : Sauvebœuf m'a reconnue au salon de Limoges, il savait que je regardais sa page, j'ai failli mourir de honte (sans jeu de mots). Il m'a offert un café.
# Trois conversations
On m'avait dit de dessiner des profils avec une photo de banque d'images et un prénom. Je n'ai pas su. J'ai préféré aller m'asseoir chez des gens. Les prénoms et les détails ont été changés, et Odile est un mélange de deux dames.
%cols
## Odile, dans sa cuisine
> Qui êtes-vous, Odile ?
J'ai soixante-sept ans, j'étais institutrice, je suis veuve depuis le 3 novembre. J'habite un bourg de 900 habitants et je conduis encore.
> Qu'est-ce que vous cherchiez quand vous avez commandé la plaque ?
Une phrase qui soit de lui et pas du catalogue. Il disait toujours « on verra demain », je voulais ça. Et je voulais que mes enfants trouvent ça beau.
> Qu'est-ce qui vous a découragée ?
Le monsieur du magasin m'a montré un classeur avec des colombes. Et sur l'ordinateur on me demandait de payer avant d'avoir vu. J'ai fermé.
> Vous regardez quoi, sur votre tablette ?
Facebook, le matin, après la radio. Je ne mets rien, je lis. J'appelle ma fille quand je ne comprends pas.
## Karim, dans sa camionnette
> Présentez-vous.
Karim, quarante et un ans, chauffagiste à mon compte, deux gamins. Mon père est enterré à six cents kilomètres d'ici.
> Vous vouliez quoi ?
Aller vite, mais bien. Être fier devant mes oncles. Tout faire depuis mon téléphone entre deux chantiers, le soir surtout.
> Et qu'est-ce qui vous a énervé ?
Qu'on ne me dise pas le prix. Qu'on me rappelle à quatorze heures quand je suis dans une chaudière. Les délais, aussi, jamais les mêmes.
> Les réseaux ?
Instagram tous les soirs, des vidéos de chantier, de pierre, de bois. Je pourrais regarder un type graver pendant une heure.
## Soizic, à l'agence
> Vous faites quoi, exactement ?
J'ai trente-quatre ans, je suis conseillère funéraire. Je reçois quatre familles par semaine et c'est moi qui leur parle du faire-part.
> Qu'est-ce qu'il vous faut de notre part ?
Un échantillon qu'on peut toucher, et un délai que je peux promettre. Si je peux dire « jeudi » et que c'est jeudi, je vous envoie tout le monde.
> Vous nous suivrez où ?
LinkedIn un peu, surtout le courriel. Je regarde le lundi.
%endcols
Ce que j'en tire pour le travail : Odile veut voir avant de payer, donc la première page du site montrera l'aperçu et la mention « rien à régler aujourd'hui ». Karim regarde le soir et aime le geste, donc les vidéos de gravure partiront à 20 h 30 et le prix sera écrit dans la légende. Les deux fuient le téléphone, ce qui tombe bien puisque la demande par écrit est justement ce que Théobald attend. Soizic, elle, attend de la régularité ; je ne sais pas encore comment lui en donner.
L'an dernier, pour un exercice de groupe sur un camion à pizzas, nous avions inventé Jessica, 24 ans, étudiante, motivée par les bons plans et frustrée par la queue du midi. C'était amusant mais ce n'était personne.
# Là où l'on en parle déjà
Les gens en deuil ne sont pas un public, ils sont des petits groupes fermés. J'ai dressé la liste de ce qui existe, en demandant l'autorisation d'entrer quand il le fallait.
| Lieu | Combien | Ce qu'on y fait
| Groupe Facebook « Écrire pour lui, écrire pour elle » | 6 200 membres | On poste un brouillon de texte et on demande un avis, surtout le dimanche soir
| Groupe Facebook des jeunes veufs et veuves de l'Ouest | 1 900 membres | –
| Forum Le Banc | environ 400 actifs | –
| Le podcast « Après la pluie » (animatrice : Nour Abadie) | 14 000 écoutes par épisode | Témoignages longs, écoutés en voiture
| Page du diocèse et page de la libre pensée | 3 100 et 800 | –
Je n'ai pas eu le temps de remplir la troisième colonne partout. Les associations de cérémonies laïques, qui n'ont pas de page à elles, seraient sans doute une communauté à approcher.
# Le fond de l'affaire
## De quoi l'on va causer
Quatre sujets, pas un de plus, et chacun répond à une chose que la famille Quermont défend :
- **La phrase.** Trouver ses mots, compter les lettres, éviter les fautes. C'est la justesse.
- **Le geste.** Théobald qui grave, Lison qui plie le papier. C'est le travail d'ici.
- **Le temps.** Quand commander, quand attendre, ce que l'on peut faire un an après. C'est la lenteur.
- **Les usages.** Pourquoi on met des fleurs, des galets, un caillou sur une tombe. Ça, c'est pour donner du plaisir, parce qu'il en faut.
## Les trois publics
J'ai rangé les gens en trois tas. Les aînés qui commandent pour un conjoint (60 ans et plus, Facebook, lisent le matin, aiment les textes) : pour eux le sujet de la phrase, en image fixe avec de gros caractères. Les enfants éloignés (35 à 55 ans, Instagram, le soir, aiment la matière et le geste) : pour eux les vidéos d'atelier. Les professionnels des agences, je les garde pour plus tard.
Ces tas me servent à ne pas écrire pour tout le monde à la fois. Je n'ai pas fixé de chiffre pour chacun.
## Ce que font les autres en ce moment
Le genre à la mode est la vidéo de geste sans parole, avec le bruit de l'outil. J'en ai vu chez des luthiers, des relieurs, des tailleurs de pierre ; ça s'appelle de l'ASMR. Nous allons en faire aussi, et je pense qu'aucun graveur funéraire ne s'y est mis.
# De la peine à la commande
Je n'aime pas le mot « tunnel », surtout ici. Mais il faut bien que les gens arrivent quelque part.
**Au tout début**, la famille ne nous cherche pas. Elle a trois jours pour faire un faire-part. Il faut qu'elle tombe sur nous : les vidéos de geste, la page d'aide aux textes, la carte déposée à l'hôpital. **Au moment de choisir**, elle compare, et là c'est l'aperçu gratuit et la relecture par Lison qui font la différence ; on envoie par courriel trois propositions de texte dans la journée. Pour la suite, c'est-à-dire la décision elle-même, je n'ai pas encore dessiné les étapes, le site n'étant pas terminé.
Les personnes à convaincre en premier sont les enfants éloignés, parce qu'ils paient et décident en une soirée. À eux le message est « Voyez votre texte gravé avant de payer, prix écrit, délai tenu ». Aux aînés, qui décident plus tard, le message est « Nous relisons trois fois, vous ne réglez rien aujourd'hui ». Dans les deux cas la sortie est la même : le formulaire de demande, trois questions, pas de compte à créer, et une réponse écrite le jour même ; c'est là que je veux les amener, et non vers la boutique.
Pour les boutons, j'ai essayé deux formulations sur la page provisoire : « Demander un devis » et « Voir mon texte gravé ». La deuxième a eu 61 clics sur 540 visites, la première 22 sur 512. Je garde la deuxième. Je n'ai rien testé d'autre.
## D'où viendront les sous
La question m'a gênée mais Lison l'a prise à bras le corps. Trois sources, dit-elle. La vente directe de papeterie et de plaques par le site, qui reste le gros morceau (70 % attendu). La commission inversée avec les agences : elles vendent nos livrets à leur comptoir et gardent 15 %, ce qui nous coûte moins cher que de la publicité. Et le supplément « texte écrit avec vous », 45 € pour une heure de téléphone avec Lison, qui existe déjà au comptoir et que quinze clients ont pris l'an dernier. Ces trois-là collent à la maison parce qu'elles vendent du travail et pas de la place.
Des abonnements, des contenus réservés ? On a ri. Peut-être un jour un carnet à remplir soi-même, mais personne n'y a réfléchi.
## Faire venir pour faire faire
Chaque publication ne demande qu'une chose. J'en ai fixé trois sortes sur la période d'avril à juin. Une campagne « Comptez vos lettres » (six publications, lien vers le compteur du site) dont j'attends 500 clics et 60 formulaires remplis. Une campagne « Le petit cahier » : un guide de huit pages pour écrire un éloge, à télécharger contre une adresse électronique, 250 téléchargements visés avant le 15 juin. Et la tournée des agences, avec un bouton pour demander le coffret d'échantillons, 30 demandes visées.
Le SEA, ou référencement payant, consiste à acheter des mots-clés aux enchères sur un moteur de recherche afin d'apparaître au-dessus des résultats naturels. Il complète les réseaux sociaux.
L'atelier achète depuis 1998 un encart dans le bulletin paroissial et un autre dans l'annuaire, 640 € par an les deux, et personne ne sait si ça rapporte.
# Comment on écrit ici
J'ai affiché ça au-dessus de l'ordinateur de l'atelier. On vouvoie. On écrit « mort » quand il s'agit de la mort, pas « parti », pas « les étoiles ». Phrases courtes, au présent, jamais de point d'exclamation. Pas d'émoji, sauf un seul, la feuille, en fin de message sur Instagram. L'humour est permis quand c'est Théobald qui se moque de lui-même, jamais autrement. À Odile on parle comme à une voisine qu'on respecte, à Karim comme à un client pressé à qui on ne ment pas.
Exemple. On n'écrit pas : « Découvrez notre superbe gamme de plaques ! » On écrit : « Cette pierre a mis deux jours. La phrase avait mis trois semaines. »
# L'argent, les bras, les dates
## Ce que ça coûte
| Poste | Détail | k€
| Images | Une journée de photographe en avril, une en septembre | 1,3
| Site | Compteur de lettres et formulaire, développeur indépendant | 1,5
| Échantillons | 30 coffrets pour les agences | 0,9
| Sous-total avant l'été | < | 3,7
| Mise en avant de publications | Instagram et Facebook, 90 € par mois d'avril à octobre | 0,63
| Imprévus | | 0,27
| **Tout compris** | < | **4,6**
Le plus gros est mis sur le site et les images, parce que sans elles les quarante demandes sont impossibles. La mise en avant passe après. Pour les bras : Lison fait les textes et les réponses (4 heures par semaine), Théobald prête ses mains une heure le mardi pour les vidéos, je m'occupe du montage, du calendrier et des relevés. Les outils sont gratuits, un téléphone de Lison, un micro-cravate à 35 €, Canva et CapCut.
## Qui fait quoi, quand
Les croix sont les semaines occupées. J'ai mis les noms dans la case.
%size 8
| Tâche | Qui | mars S2 | mars S4 | avril S2 | avril S4 | mai S2 | mai S4 | juin S2 | Terminé au plus tard
| Choisir et relire les 40 premières phrases | Lison | X | X | | | | | | 27 mars
| Photographier l'atelier | Maëlle + photographe | | X | X | | | | | 10 avril
| Compteur et formulaire | Développeur | | X | X | X | | | | 24 avril
| Tourner 8 vidéos de geste | Théobald, Maëlle | | | X | X | X | | | 15 mai
| Relecture avant publication | Lison | | | X | X | X | X | X | la veille, 17 h
| Tournée des coffrets | Lison | | | | | X | X | X | 12 juin
| Relevé et bilan du mois | Maëlle | | | | X | | X | X | dernier vendredi
Chaque publication passe par quatre mains : j'écris le lundi, Théobald dit si le geste est juste le mardi, Lison relit trois fois le mercredi, je programme le vendredi. Si une faute est trouvée, on recommence d'un cran.
## Les deux premières semaines d'avril
- Mardi 7 avril, Instagram, vidéo de 30 secondes : le burin sur le granit, 20 h 30 (le geste)
- Jeudi 9 avril, Facebook, image fixe : « Combien de lettres dans une vie ? », 9 h (la phrase)
- Samedi 11 avril, Instagram, carrousel de 5 vues : pourquoi un caillou sur la tombe (les usages)
- Mardi 14 avril, Instagram, vidéo : Lison plie un faire-part, 20 h 30 (le geste)
- Jeudi 16 avril, Facebook, texte long : que peut-on faire un an après ? (le temps)
- Samedi 18 avril, Instagram et Facebook, image : le compteur est ouvert (la phrase)
L'atelier est ouvert du mardi au samedi de 9 h à 12 h et de 14 h à 18 h, le lundi sur rendez-vous, fermé la semaine de l'Ascension.
# Un mois pour voir
Avant d'ouvrir pour de bon, j'ai ouvert un compte d'essai du 2 au 27 février, sans publicité, sous le nom de l'atelier. Douze publications. Je craignais des insultes, il n'y en a pas eu une.
J'avais noté avant de commencer ce que je voulais obtenir. Le tableau est couché parce que c'est comme ça que je l'ai tenu dans mon carnet.
| | Personnes touchées | Réactions pour 100 vues | Clics vers la page | Demandes écrites | Abonnés
| Ce que j'espérais | 3 000 | 4 | 120 | 8 | 100
| Ce que j'ai eu | 5 140 | 6,8 | 97 | 9 | 143
| Où je l'ai lu | Meta Business Suite | calcul à la main | liens raccourcis | boîte de Lison | Instagram
La portée et les réactions ont dépassé ce que j'attendais à cause d'une seule vidéo, celle de la lettre R, qui fait à elle seule 2 900 personnes. Les clics sont en dessous, et je crois savoir pourquoi : le lien était dans la biographie et les gens plus âgés ne savent pas où c'est. Les neuf demandes sont le chiffre qui a fait lever un sourcil à Théobald, car huit venaient de gens qui n'avaient jamais mis les pieds à l'atelier.
Pour la suite, voici ce que je relèverai le dernier vendredi de chaque mois.
| Indicateur | Demandes par formulaire | Conventions signées | Abonnés Instagram | Téléchargements du cahier | Partages de vidéos
| Février | 9 | 0 | 143 | – | 71
| Fin mai | 25 | 4 | 300 | 150 |
| Fin juin | 40 | 8 | 450 | 250 |
| Source | site | dossier de Lison | Instagram | site | Instagram
Ce qui a bien marché : le bruit, les mains, le très court. La vidéo de la lettre R dure onze secondes. Le reste, franchement, je ne saurais pas dire pourquoi ça a pris ou pas pris ; les textes longs font moins de vues mais je n'ai pas comparé les heures.
Je suivrai également la notoriété spontanée et la satisfaction, qui sont des indicateurs importants.
Il faudra bien sûr revoir certaines choses après l'été, quand j'aurai plus de recul.
# Pour finir
Ce projet m'a appris à me taire pendant que les autres cherchent leurs mots, ce qui n'était pas ma spécialité. Mes points forts : l'écoute, la patience. Mon point faible : je commence tout, je finis tard. D'ici juin je veux passer mon permis remorque et lire trois livres sur l'écriture.
Merci à Théobald pour le café, à Lison pour ses six heures, à Nour Abadie qui a répondu à un courriel à minuit, et à ma grand-mère, dont le nom n'est écrit nulle part ici.
# Annexe 1 – Le petit cahier, deux extraits
> Écrivez d'abord ce qu'il disait tous les jours. Ensuite seulement ce qu'il a fait.
> Une plaque de vingt centimètres porte environ soixante lettres. Soixante lettres, c'est : « Elle ouvrait la porte avant qu'on ait frappé. » Comptez.
# Annexe 2 – Mesures du mois d'essai
!chart|Figure 1 – Personnes touchées par publication, 2 au 27 février
# Sources
Notes de cours, module 1. Carnet d'atelier, janvier à mars 2026. Alberic Noisel, *Écrire court*, éditions du Quai, 2019. Revue *Pierre et mémoire*, numéros 112 à 114.
"""
