"""Text of the sample d52 (fictitious brewery), in the light markup of _markup.py."""

TEXT = """
=26 L'ÉCLUSIER
=15 La taproom de la Brasserie Trois-Écluses, Port-Laurain
!logo|
=16 Carnet de bord d'un community manager
=12 Mes notes à Hélène, de septembre à novembre 2025
=12 Mises en situation M3 et M4
=11 Maxence Ollivaud, en alternance – titre Community Manager (IFOCOP)
=10 L'abus d'alcool est dangereux pour la santé, à consommer avec modération. Dossier réservé au jury.
%pagebreak
**Mode d'emploi de ce dossier**
Je n'ai pas refait un beau rapport. Hélène Querrec (la gérante) me demande des notes courtes, que je lui envoie par mail, en général le lundi matin. Je les ai mises bout à bout, j'ai enlevé les trucs perso, et j'ai ajouté deux annexes. Bastien c'est le brasseur, Inès le bar le week-end. Il y a des abréviations : resa = réservation, IG = Instagram, FB = Facebook.
**Ce qu'on trouve dedans**
- Qui on est et ce que tu m'as demandé
- L'animation (vote, quiz, dessous de verre)
- La modération et les réponses
- Le samedi de la rampe
- La soirée brassin et les partenaires
- Les comptes, la programmation, l'article du site
- Le protocole de crise à trois niveaux
- La pub, les résultats, ce qu'on décide
- Annexes

**Lundi 8 septembre – Objet : ce que j'ai compris**
Hélène,
Je récapitule notre RDV de vendredi, tu me diras si je me trompe. La brasserie fait 620 hectolitres par an, six bières permanentes, et la taproom L'Éclusier a ouvert en avril 2024 sur le quai, 48 places assises dont 20 dehors. Tu vends un peu à des cavistes mais c'est le bar qui paye les salaires. L'an dernier le CA de la taproom était de 214 000 € et tu as budgété 9 500 € pour refaire la chambre froide, donc tu n'as « pas grand chose » pour la com, je cite.
Le pb : le samedi on refuse du monde, le jeudi on s'ennuie. Inès a compté 40 % de remplissage le jeudi en août.
Ce qu'on s'est dit comme buts :
- **Le jeudi.** Passer de 22 à 35 couverts réservés chaque jeudi soir d'ici le jeudi 13 novembre, par le bouton « Réserver » d'IG et de FB. C'est jouable : le bouton existe déjà et personne n'en parle, et le jeudi est le seul soir où il nous reste de la place.
- **Les avis.** Répondre à 100 % des avis Google sous 48 h, bons ou mauvais. J'ai les accès et ça prend une demi-heure par semaine, aujourd'hui un avis sur trois reste sans rien.
- **Les abonnés.** Gagner des abonnés du coin sur IG avant Noël, pas des gens de Toulouse.
Bastien voudrait aussi « qu'on devienne LA référence craft de la région ». Je le note.
En cours on nous rappelle que : « un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini ; il permet de piloter l'action et d'évaluer la performance ». Voilà.
**Chiffres trouvés (pour ta culture)**
- 2 500 brasseries en France environ, dix fois plus qu'en 2005
- 64 % des 25-40 ans disent choisir un bar après avoir regardé ses réseaux (Baromètre Comptoirs & Quartiers, 2024)
- 31 % des buveurs de bière ont pris au moins une bière sans alcool dans le mois (même source)
- Le taux d'engagement moyen d'un compte « food » de moins de 5 000 abonnés serait de 2,1 %
J'ai copié ça d'un article, je ne m'en sers pas plus que ça.

**Jeudi 11 septembre – Objet : état des lieux en 4 paquets**
J'ai passé l'aprèm au bar à regarder et j'ai relu 140 avis. Je te fais ça sans chichi.
*Ce qui marche*
- les bières, vraiment (le mot « bière » est dans 9 avis positifs sur 10)
- Bastien, dès qu'il parle les gens s'arrêtent
- la vue sur l'écluse le soir
*Ce qui coince*
- personne ne répond sur les réseaux après 18 h
- nos photos de verres, toutes pareilles
- on parle peu de ce qu'on mange
*Ce qui peut nous aider*
- la voie verte passe devant depuis juin
- le sans-alcool que les gens réclament
*Ce qui me fait peur*
- la Loi Évin, si on fait n'importe quoi on risque gros
**Les deux d'à côté**
Le Quai 12 (bar à vins, 3 800 abonnés IG) poste tous les jours, surtout des assiettes, et ne répond à personne. La Mousse qui Penche (bar à bières, 1 150 abonnés) poste deux fois par mois mais ses stories du vendredi marchent : la patronne se filme en vidant le lave-verres. Nous on est à 1 420 abonnés avec 3 posts par semaine. Je ferai un tableau complet des concurrents la semaine prochaine avec les prix.
**À qui on parle le jeudi**
Karine, 41 ans, comptable au port, vient avec deux collègues en sortant du bureau. Elle veut s'asseoir, grignoter et être rentrée à 21 h, elle choisit le matin en regardant IG dans le bus. Ce qui l'énerve : ne pas savoir s'il y aura de la place, et les cartes sans rien pour celle qui conduit. Elle réserve si c'est en deux clics.
Et puis Thibaud, 29 ans, menuisier, il vient pour goûter les nouveautés et causer fermentation avec Bastien. Il commente tout, il prend en photo les étiquettes, il suit quinze brasseries.

**Vendredi 12 septembre – Objet : la Loi Évin et comment on cause**
Tu m'as demandé une page. Je ne suis pas juriste, j'ai relu les articles L3323-2 et suivants du code de la santé publique et la fiche de ton syndicat.
- On a le droit de parler : origine, composition, degré, nom du brasseur, façon de fabriquer, façon de servir, lieu de vente. On n'a pas le droit de dire que la bière rend drôle, fort, sexy ou champion.
- La mention sanitaire sur tout post où on voit ou nomme une bière. Sur les stories aussi.
- Pas de mineur à l'image, pas de sport, pas de volant. Le club cyclo voulait qu'on sponsorise sa randonnée : j'ai dit non, sport + alcool c'est niet.
- Jamais de bière à gagner dans un concours. On fait gagner des visites, des tabliers, des planches.
- Comptes réglés en 18 ans et plus (fait sur IG et FB le 10/09).
- Le ton : on tutoie, on explique comme Bastien au comptoir, une blague par post maxi, jamais de jargon sans traduction. On dit « On a mis du sarrasin du Moulin Fauvel » et pas « notre gamme premium ».
- Formats : un reel de fabrication par semaine, le reste en photo ou carrousel, et de la story à la volée.

**Mercredi 17 septembre – Objet : ce que les gens veulent (petit papier sur les tables)**
61 clients ont rempli le papier entre vendredi et dimanche. Ils pouvaient cocher plusieurs cases.
- choisir ou nommer une bière : 38
- comprendre comment c'est fait : 33
- jouer avec des trucs à gagner : 19
- avoir des concerts : 17
- rien du tout « on est bien comme ça » : 6
Donc je te propose trois animations qui collent à leurs réponses, je les ai rangées dans un tableau.
| Quoi | Comment ça marche | Pour répondre à | Qui | Quand
| Baptise le brassin | Les abonnés proposent un nom pour la bière au sarrasin en commentaire, on garde 4 noms, vote en story | les 38 qui veulent nommer | moi, Bastien trie les noms | 22 sept. au 2 oct.
| Le quiz de la cuve | 4 questions en story avec le sticker quiz, la réponse filmée par Bastien le lendemain | les 33 qui veulent comprendre | Bastien + moi | chaque lundi à partir du 22 sept.
| Dessine ton dessous de verre | On distribue des dessous blancs, les gens postent le leur avec #MonDessousEclusier, un tirage parmi les photos, lot : visite de la brasserie pour 4 | les 19 joueurs | Inès distribue, je repartage | 13 oct. au 2 nov.
| Le mot de Bastien | Un post « discutons » : une question ouverte, il répond à tous pendant une heure | 33 aussi | Bastien | un mardi sur deux
Pour les concerts on n'a pas la place.

**Le post de lancement (validé par toi le 19)**
> Port-Laurain, on a un souci : la nouvelle n'a pas de nom 😅 Elle est blonde, elle titre 5,2°, elle est brassée avec le sarrasin du @moulin_fauvel et elle sort de cuve le 9 octobre. Bastien a proposé « Cuvée 14 ». On l'a fait taire. À toi : ton idée en commentaire avant dimanche minuit, on en garde quatre. #BrasserieTroisEcluses #PortLaurain #BierePaysanne – L'abus d'alcool est dangereux pour la santé, à consommer avec modération.
Photo : les mains de Bastien dans le sac de sarrasin (pas de verre, exprès).

**Lundi 22 septembre – Objet : les règles de la maison (modération)**
Je les ai mises en commentaire épinglé sur FB et dans une story à la une sur IG. Cinq règles et ce que je fais quand on les casse.
+ On cause bière, cuisine, quai. La pub pour autre chose, je masque.
+ On ne s'insulte pas, on n'attaque ni le physique ni l'accent de quelqu'un. Première fois je supprime et j'écris en privé, deuxième fois je bloque.
+ On ne raconte pas ses cuites. Je réponds gentiment, ou je masque si c'est de la vantardise.
+ Si tu n'as pas 18 ans tu n'as rien à faire là : je supprime et je bloque le compte.
+ Une critique reste en ligne. Toujours. Même moche, tant qu'elle n'insulte pas.
Côté outil, dans Meta Business Suite j'ai rempli la liste de mots bloqués : 46 mots (insultes, variantes avec des étoiles, « crypto », « gains rapides », « bourré », noms de deux sites de paris). Depuis, ça masque tout seul et je passe relever le matin à 9 h et vers 17 h.
**Exemples vrais, je recopie (pseudos changés)**
@riv_du_lac : « 7 balles la pinte faut pas pousser vous êtes des voleurs »
> Moi : « Salut, oui 7 € c'est pas rien. Dedans il y a du malt d'ici et 5 semaines de cuve. Le jeudi le galopin est à 2,80 € si tu veux goûter sans te ruiner. Bastien t'explique le prix quand tu veux, il adore ça. » *(règle 5, je laisse)*
@jo_le_z : « la serveuse avec ses kilos en trop elle pourrait sourire »
> Supprimé à 17 h 10 le 24/09 après capture. En privé : « Bonjour, ton commentaire vise une personne de l'équipe sur son physique, on ne laisse pas passer. Si le service t'a déçu raconte-nous la soirée, là on peut agir. » *(règle 2. Il a recommencé le 30, bloqué.)*
@les3copains : « on s'est mis une MINE chez vous samedi mdrrr 12 pintes »
> Moi : « Content que vous ayez passé une bonne soirée les 3. Par contre nous on préfère quand vous vous rappelez le goût 😉 et on a une navette jusqu'à la gare le samedi. » *(règle 3)*
@trader_facile88 : « gagnez 400e/jour lien en bio »
> Masqué par le filtre, banni à la main. *(règle 1)*
@gigi_nono : « comment vous osez mettre du sarrasin, je suis allergique j'ai été malade »
> Moi : « Aïe Gigi, désolé pour toi. Le sarrasin est écrit au tableau mais pas sur l'ardoise de la terrasse, tu as raison. Je t'écris en privé pour savoir quand c'était et je préviens Bastien tout de suite. » *(règle 5)*
Au 31 octobre le compte est de : 14 spams masqués, 5 commentaires supprimés, 2 blocages, 0 critique enlevée.
@nath.kerv, un client d'avril, nous a laissé trois photos le même jour. Je lui ai écrit « Nath, la 2e avec le reflet dans l'écluse est folle, on peut te la reprendre avec ton nom ? » et il a dit oui.

**Lundi 29 septembre – Objet : LE SAMEDI DE LA RAMPE (à lire en premier)**
Je te raconte dans l'ordre parce que tu n'étais pas là. Samedi 27, 19 h 20, Mme Hervoët arrive en fauteuil avec son fils. La rampe est bouchée par les fûts de la livraison. Inès est seule, elle dit « on peut vous servir dehors ». Le fils filme 40 secondes.
- 20 h 05 : la vidéo est dans le groupe FB « Port-Laurain entre nous » (11 200 membres).
- 22 h 40 : 180 commentaires, première note à 1 étoile sur Google.
- 23 h 15 : Bastien répond depuis son compte perso « on est une petite boîte, si vous saviez la journée qu'on a eue ». Ça flambe.
- dimanche 8 h 30 : je découvre tout. Je demande à Bastien d'effacer. Trop tard, c'est en capture.
- dimanche 11 h : je t'appelle, on écrit ensemble.
- dimanche 12 h : publié sur FB et IG, et sous la vidéo.
> « Samedi, notre rampe était encombrée et Mme H. n'a pas pu entrer. C'est notre faute, pas celle de la serveuse ni d'une grosse journée. Hélène l'a appelée ce matin pour s'excuser. Ce lundi la rampe est vidée et marquée au sol, et on ne stocke plus rien devant. Ceux qui veulent vérifier sont les bienvenus. – Hélène et toute l'équipe »
- lundi 10 h : photo de la peinture jaune au sol, avec la date. Le fils a mis « ok merci ».
**Pourquoi c'est parti si fort, à mon avis**
Trois choses. La livraison du samedi est posée devant la porte depuis qu'on n'a plus la clé du garage : la cause vraie elle est là, c'est de la logistique. Deux : pendant 13 h personne n'a regardé, donc les gens ont parlé entre eux. Trois, la réponse de Bastien a fait basculer le sujet du fauteuil vers « ils se victimisent » ; j'ai trié les 312 commentaires, 97 parlent de la rampe et 141 de sa réponse.
Ce que ça peut nous coûter : la note Google est passée de 4,6 à 4,2 avec 19 avis à une étoile, deux groupes ont annulé (34 personnes, environ 780 € de caisse), et la mairie, qui décide fin octobre des chalets du marché de Noël, a vu la vidéo. Et sur le fond notre image de « bar où tout le monde est bienvenu » en prend un coup chez les familles.
Notre cours dit qu'« un protocole de crise précise la cellule de crise, les niveaux d'alerte, les porte-parole et les messages préparés ». On voit bien l'intérêt.
Aux 19 avis à 1 étoile j'ai répondu un par un, 4 personnes ont remonté leur note.

**Lundi 6 octobre – Objet : ce que j'entends, et ce que je change**
Je tiens un cahier (une feuille partagée, onglet « Ils ont dit »). Chaque commentaire, MP ou avis qui demande quelque chose prend une ligne : date, qui, canal, ce qu'il dit, à qui je l'ai passé, ce qu'on a répondu. 83 lignes au 5 octobre. Le vendredi je te lis les 5 qui reviennent le plus.
- 9 personnes ont demandé si les chiens entrent : c'est oui, je l'ai mis dans la bio et dans la réponse rapide.
- Le vote en story : 6 abonnés ont râlé parce que c'était fini quand ils sortaient du boulot. Le vote final est resté ouvert 48 h au lieu de 24.
- Le quiz le lundi tombait pendant notre fermeture, des gens nous disaient « on joue et c'est fermé ». Je l'ai mis au mercredi.
- Sur le mot de Bastien, on voit que les gens veulent des photos des cuves, pas du texte.
Côté bar, à partir des mêmes lignes on a fait des choses :
- le galopin (12,5 cl) est sur l'ardoise depuis le 1er octobre, demandé 7 fois ;
- l'ardoise de la terrasse liste les allergènes, suite à Gigi ;
- une carte sans alcool avec 4 boissons dont une limonade de drêches ;
- les horaires Google du dimanche étaient faux, corrigés.
Les gens ont l'air contents, Inès dit qu'on lui en parle.
Le vote a donné « La Sarrasinoise », 112 voix.

**Vendredi 10 octobre – Objet : la soirée brassin + avec qui on la fait**
**Le jeudi 6 novembre à 19 h, à L'Éclusier et en direct sur IG**
Le but : remplir un jeudi (48 places) et montrer comment se fait La Sarrasinoise. Bastien ouvre la salle de brassage, le meunier du Moulin Fauvel raconte le sarrasin pendant 20 minutes, puis Bastien commente un brassin en direct. Inès sert les planches. Je filme avec ton téléphone sur pied, son au micro-cravate, connexion testée le 4, commentaires coupés pour que Bastien reste dans son truc. Le public est assis face à la verrière et regarde, la vidéo reste ensuite sur le compte.
| Étape | Pour quand | Qui
| Prévenir la mairie (heure de fermeture) | 14 octobre | Hélène
| Affiche + visuel story | 20 octobre | Maxence
| Ouvrir les resas (page de réservation) | 23 octobre | Maxence
| Test image, son, réseau | 4 novembre | Maxence, Inès
| Rangement de la salle de brassage | 5 novembre | Bastien
| Direct | 6 novembre | tous
**Les partenaires**
J'ai regardé une vingtaine de comptes du coin, j'en garde quatre. Tous majeurs, tous avec un public adulte (j'ai demandé les captures de stats).
| Qui | Ce qu'il est | Public | Pourquoi lui | Ce qu'on échange
| Moulin Fauvel (@moulin_fauvel) | meunier bio à 9 km | 2 300 abonnés | c'est notre sarrasin, on partage l'idée de grain local et de circuit court | on se cite, il vient le 6 nov.
| Fromagerie des Trois Buttes | fromagère du marché | 1 050 abonnés, clientes de 35-60 ans | ses fromages sont sur nos planches, même exigence sur l'origine | un reel à deux
| Margaux Lestienne (@margaux_a_table) | créatrice, restos et marchés | 8 700 abonnés, 91 % ont plus de 25 ans, 58 % à moins de 40 km | elle refuse les placements d'alcool fort, parle du travail des gens et pas des prix, comme nous | invitation à la soirée, contrat écrit, mention « collaboration commerciale »
| Quai des Lecteurs | la librairie d'à côté | 1 900 abonnés | nos clients s'y croisent le jeudi, esprit de quartier | un « livre + limonade » par mois
J'ai écarté @leo_biere_challenge (41 000 abonnés) : il fait des culs secs, et un quart de son public a moins de 21 ans.

**Lundi 13 octobre – Objet : les comptes**
Fait le tour. Voilà où on en est.
| Compte | Photo | Présentation | Contact et infos
| Instagram @leclusier_taproom | la péniche dessinée | « Taproom de la Brasserie Trois-Écluses ⚓ Quai des Mariniers, Port-Laurain. Jeu-dim. Chiens ok. 18+. L'abus d'alcool est dangereux pour la santé » | bouton Réserver, mail, tél., itinéraire
| Facebook L'Éclusier | la façade, prise au tél | « Bar à bières artisanales » | bouton Réserver
| Google | le comptoir vide | | adresse, horaires, tél.
| TikTok @leclusier | | |
TikTok, c'est Inès qui l'avait ouvert, je le garde pour pas qu'on nous pique le nom (et vu l'âge du public on n'y postera pas).
Pour info le look du bar : enseigne bleu nuit, tabliers en toile écrue, étiquettes dessinées par ta sœur avec une écluse différente par bière, police tampon. C'est beau et c'est cohérent, les clients le disent. La Blonde est jaune, l'Ambrée brique, la Stout gris bleu.
Et j'ai vérifié l'accessibilité : rampe à 5 %, porte de 90 cm, toilettes aux normes, une table plus basse côté quai.
**Les notifs**
L'appli est installée sur le tél du bar et sur le mien, ça sonne pour les deux. Inès peut répondre aussi. C'est important de bien gérer ses notifications pour rester réactif et ne rien rater.

**Mardi 14 octobre – Objet : quand on poste**
Les stats d'IG disent que nos abonnés sont là surtout le mercredi et le jeudi de 17 h à 18 h 30, et le dimanche vers 11 h. J'ai donc calé : mercredi 17 h 15 (pour faire réserver le jeudi), jeudi 17 h 30 (ceux qui sortent du bureau), dimanche 11 h. Tout est programmé le lundi dans le planificateur de Meta Business Suite, IG et FB ensemble, sauf les stories du soir.
**Semaine du 20 octobre**
- mer. 22, 17 h 15, IG + FB, reel 25 s : pourquoi le sarrasin se concasse à part
- jeu. 23, 17 h 30, IG + FB, photo : ouverture des resas pour le 6 novembre
- dim. 26, 11 h, IG, carrousel 5 vues : les plus beaux dessous de verre
**Semaine du 27 octobre**
- mer. 29, 17 h 15, IG + FB, reel 20 s : le meunier au moulin
- jeu. 30, 17 h 30, IG, photo : la planche de la fromagère
- ven. 31, FB, partage de l'article du site
- dim. 2, 11 h, IG, story : tirage au sort du concours
**Ce que j'ai changé en route**
En septembre j'avais mis 5 carrousels de verres à midi, portée moyenne 240. Les deux reels de cuve ont fait 1 900 et 2 300. Du coup depuis le 1er octobre plus de carrousels de verres, un reel par semaine le mercredi, et j'ai lâché midi pour la fin d'aprèm : portée moyenne d'octobre 1 120. Les textes longs sont passés de 180 à 70 mots parce que les gens ne cliquaient pas sur « plus ».

**Jeudi 16 octobre – Objet : l'article sur le site**
Le site est sous WordPress, un thème tout simple qui sait gérer les images, les vidéos, les cartes et même du son. J'ai écrit « Le sarrasin dans la bière, d'où ça sort ? » (le texte est en annexe 1). Je l'ai enregistré en brouillon lundi, Bastien a corrigé deux bêtises sur la fermentation et toi la mention sanitaire, statut « en attente de relecture » le temps que tu passes. Ensuite programmé au mardi 21 octobre à 10 h, catégorie « Fabrication », étiquettes sarrasin et Moulin Fauvel. Il est sorti à l'heure, j'ai juste oublié de prévenir le meunier.

**Lundi 20 octobre – Objet : ce que je lis pour rester à jour**
- la newsletter Le Petit Social (tous les mardis)
- le blog pros d'Instagram, une fois par semaine
- les alertes Google « loi Évin réseaux sociaux » et « Port-Laurain bière »
- le fil LinkedIn de deux CM de brasseries
Trois trucs lus, et ce que ça voudrait dire pour nous :
- La recherche IG lit de plus en plus les légendes : il faut écrire les mots que les gens tapent. J'ai repris les légendes du 8, du 9 et du 12 octobre avec « taproom Port-Laurain » et « bière au sarrasin » en toutes lettres.
- Les reels de plus de 30 s tiennent mieux s'il y a des sous-titres : il faudrait en mettre.
- Les avis Google avec photo pèsent plus dans le local : demander une photo sur le ticket de caisse.
Nouveautés repérées : les canaux de diffusion, les notes, les reels d'essai montrés d'abord aux non-abonnés. Instagram en sort une par mois on dirait. Les canaux permettraient d'annoncer le brassin à ceux qui le veulent, d'autres brasseries y sont déjà.

**Lundi 27 octobre – Objet : la pub**
Tu m'as donné 180 €. Campagne « Le jeudi, il reste des tables », du 1er au 26 octobre, objectif clics vers la page de resa, IG et FB seulement, 21 ans et plus pour être large par rapport à la loi. On parle de la planche, de la vue, de la place assise, et la bière n'apparaît que par son nom et son origine, avec la mention.
%size 9
| Ensemble | À qui | Visuel | Dépensé | Impressions | Clics | CPC | Resas
| A – Sorties de bureau | 30-50 ans, 10 km, zone du port | la table basse au soleil | 80 € | 14 200 | 213 | 0,38 € | 24
| B – Curieux de cuisine | 25-60 ans, 25 km, intérêts fromages et marchés | la planche | 60 € | 11 900 | 131 | 0,46 € | 12
| C – Voisins | 21-65 ans, 3 km | Bastien devant la cuve | 40 € | 6 300 | 58 | 0,69 € | 5
| Total | | | 180 € | 32 400 | 402 | 0,45 € | 41
À la louche : 41 resas, 2,3 personnes par table, panier moyen 17 € : ça fait environ 1 600 € de caisse pour 180 € dépensés, donc presque 9 € pour 1 €. Je ne sais pas dire combien seraient venus de toute façon, prends le chiffre avec des pincettes.
La moitié du budget était à l'ensemble A, je l'ai pas touché en cours de route. J'ai laissé Advantage+ décoché, je préfère décider.

**Vendredi 31 octobre – Objet : le dessous de verre**
Post de rappel, pas mal commenté :
> Il reste 3 jours pour gribouiller ✏ Demande ton dessous de verre blanc à Inès, dessine ce que tu veux (pas ton ex), prends-le en photo et poste-le avec #MonDessousEclusier. Dimanche on tire au sort une visite de la brasserie pour 4, réservée aux plus de 18 ans.
Réglement en story à la une. 57 dessins postés, on pensait en avoir 20.

**Lundi 10 novembre – Objet : les résultats, mois par mois**
**Septembre.** On partait de 1 420 abonnés IG, on finit à 1 486. Portée du mois 9 800, engagement 2,4 %. Les jeudis : 22, 21, 24 et 23 couverts réservés. Le samedi de la rampe a tout écrasé la dernière semaine, la portée de cette semaine là (6 100) est une mauvaise portée.
**Octobre.** 1 731 abonnés, portée 31 500, engagement 4,9 %, surtout avec le vote et les reels du mercredi. Les jeudis : 25, 29, 31, 34, 37 couverts. Avis Google : 46 reçus, 46 réponses, 41 dans les 48 h, la note remonte à 4,4. 12 personnes ont cliqué sur l'article du site.
**Novembre (jusqu'au 9).** 1 790 abonnés. La soirée brassin : 48 places prises en deux jours, 71 personnes au plus fort du direct, 52 couverts le jeudi 6 en comptant le bar. Je n'ai pas encore les chiffres de Margaux.
!resas|Figure 1 – Couverts réservés chaque jeudi, du 4 septembre au 6 novembre 2025
La mairie nous a donné un chalet, côté kiosque.

**Mercredi 12 novembre – Objet : des questions, et ce qu'on décide**
On en a parlé hier, j'écris pour pas oublier.
- **Qui regarde le tél le samedi soir ?** Décidé : Inès de 18 h à 20 h, moi de 20 h à 23 h, on note dans le cahier. Dès samedi 15.
- **Bastien répond-il avec son compte ?** Non. Il écrit, je relis, on publie au nom de la maison.
- **On garde le vote ?** Oui, un brassin par trimestre, ouvert 48 h, prochain du 12 au 22 janvier pour la bière de printemps.
- **On remet de la pub ?** Oui mais seulement A et B, 50 € + 40 € en décembre, on coupe C qui coûte 0,69 € le clic.
- **Et la carte sans alcool, on la montre ?** Oui, un post par semaine en janvier, c'est demandé et ça nous met à l'aise avec la loi.
- **Faut-il un vrai photographe ?** On en reparle.
- **On fait mieux sur la communication interne ?** Oui, il faut mieux communiquer entre nous.

**Annexe 1 – Le texte de l'article (copié de WordPress)**
> Le sarrasin dans la bière, d'où ça sort ?
> Quand Bastien a dit qu'il allait mettre du sarrasin dans une blonde, on a d'abord pensé aux galettes. Et puis on est allés voir Yves au Moulin Fauvel, à neuf kilomètres de la cuve. Le sarrasin n'est pas une céréale, c'est une cousine de la rhubarbe, il pousse vite, il n'aime pas les traitements, et les abeilles l'adorent. Yves en sème quatre hectares sur des terres pauvres où le blé boude. Il le sèche doucement, il enlève l'enveloppe noire, et il nous livre des sacs de vingt-cinq kilos qui sentent la noisette. Dans une bière, le sarrasin ne fermente pas comme l'orge, il lui manque ce qu'il faut pour transformer l'amidon en sucre, alors on l'utilise en petite part, douze pour cent du grain, et on compte sur l'orge pour faire le travail.
> Bastien le concasse à part, parce qu'il est tout petit et qu'il bouche le filtre, puis il l'empâte à soixante-cinq degrés pendant une heure et quart. La mousse est plus fine, la couleur un peu paille, et à la fin on a un goût de grain grillé et de foin. On en fait mille litres à la fois, et il faut cinq semaines de cuve. Le nom, c'est vous qui l'avez choisi : La Sarrasinoise, 5,2°. Si vous voulez voir comment ça se passe, on ouvre la salle de brassage le jeudi 6 novembre, il reste quelques places et Yves sera là pour parler de ses champs.
> L'abus d'alcool est dangereux pour la santé, à consommer avec modération.

**Annexe 2 – Trois messages privés et mes réponses**
*Le 3 octobre, Sandra :* « on est 11 dont 2 végé et une enceinte le 18 c'est possible ? »
> « Coucou Sandra, 11 le samedi c'est juste mais j'ai la grande table jusqu'à 20 h 30. Pour tes 2 végés il y a la planche du potager, et pour la future maman la limonade de drêches, zéro alcool, c'est ma préférée. Je te la bloque à quel nom ? »
*Le 9 octobre, M. Perrodin :* « Bonjour, je souhaite offrir une visite à mon père pour ses 70 ans. »
> « Bonjour Monsieur Perrodin, quelle belle idée. Bastien fait visiter le samedi à 11 h, une heure debout avec un tabouret si besoin pour votre papa. Dites-moi sa bière préférée, on lui fera goûter le malt qui va avec. »
*Le 25 octobre, le fils de Mme Hervoët :* « Maman est repassée, la rampe est nickel. »
> « Merci d'avoir pris le temps de nous le dire, vraiment. On pense à vous deux à chaque livraison. La prochaine fois demandez Hélène, elle veut lui offrir la limonade. »

**Merci**
À Hélène, Bastien, Inès, à Yves, et à ma formatrice qui a accepté mes mails.
**Sources**
Code de la santé publique, art. L3323-2 à L3323-6 ; fiche « réseaux sociaux » du syndicat ; Baromètre Comptoirs & Quartiers 2024 ; cours IFOCOP.
"""
