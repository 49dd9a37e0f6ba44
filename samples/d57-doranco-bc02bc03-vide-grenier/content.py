"""Text of the sample dossier, in the markup of _markup.py."""

TEXT = """
=26 **Le Grand Débarras**
=15 ou comment j'ai fait tourner les réseaux d'un vide-grenier de quartier
!poster|
=12 Comité de quartier des Trois-Lavoirs, Lormeuil
=11 Nadège Poulignac – dossier Doranco, BC02 et BC03 – juillet 2026
%pagebreak
# Ce qu'il y a dans ce dossier
%toc
1|Bonjour, moi c'est Nadège|2
1|Les comptes, comment je les ai montés|3
1|Le programme de publication|4
1|Ce qu'on a posté (les vrais textes)|6
1|La pub, la seule|8
1|Les photos des gens|9
1|Analyse des concurrents (les autres vide-greniers)|9
1|Les histoires de modération|10
1|Les copains qui ont de l'audience|11
1|Le jour J|12
1|Les chiffres|13
1|Trucs de la fin|14
%end
%pagebreak
# Bonjour, moi c'est Nadège
Le comité de quartier des Trois-Lavoirs c'est 23 adhérents, une armoire de tréteaux et un barnum qui fuit. Tous les ans en juin on fait un vide-grenier, le Grand Débarras, rue des Lavandières et sur le parking de l'ancienne filature. L'an passé : 62 exposants, et de l'avis général « y avait que des vieux et des pulls ». Le bureau (Josiane, Momo, Patrick) m'a demandé de m'occuper d'internet passke j'étais la seule à savoir faire une story.
Le comité a 3 400 € en caisse, dont 1 100 pour l'assurance et la location des wc. Rien à voir avec moi, moi j'ai eu 130 euros.
Ce qu'on voulait, noté sur le dos d'un devis le 12 mars :
– avoir 80 exposants inscrits au 31 mai (62 l'an dernier, et la mairie nous a rajouté le parking donc y a la place), vu que c'est les emplacements à 8 € qui payent le barnum neuf
– monter à 1000 abonnés sur la page, on en avait 388
– que les jeunes du quartier viennent, objectif SMART de Momo
Dans le cours on a vu que le SWOT c'est un tableau avec les forces, les faiblesses, les opportunités et les menaces, c'est utile pour prendre du recul.
Notre visiteuse type je l'appelle Sandrine : 38 ans, aide-soignante, deux gamins, elle habite les immeubles du haut. Elle cherche des fringues de gosses pas chères et elle aime bien raconter ce qu'elle a trouvé. Ce qui la gave c'est d'arriver à 10 h et que les pros aient tout raflé à 6. Elle regarde facebook à la pause de 14 h et le soir quand les petits dorment. J'ai aussi pensé à Kylian, 19 ans, en bac pro, qui revend des baskets et des jeux sur Vinted pour se payer son permis. Il est sur insta et c tout.
# Les comptes, comment je les ai montés
**La page Facebook.** Photo de couverture : la rue vue du balcon de Patrick, avec les tables. Photo de profil : le lavoir dessiné par la petite-fille de Josiane. Description remplie (« Le vide-grenier des Trois-Lavoirs, chaque 2e dimanche de juin, 8 € les 3 mètres, buvette, frites maison »), adresse, tel du comité, lien vers la fiche d'inscription, bouton « Nous envoyer un message ».
**L'Instagram** @legranddebarras : même photo de profil, bio de deux lignes, lien vers la fiche. Orange et bleu canard sur les deux, comme les fanions du barnum, et la même écriture ronde sur les visuels.
**Le groupe privé** « Les Débarrassés », pour les exposants : on y entre en répondant à une question (« c'est quoi le nom de la rue du vide-grenier ? »). Le groupe est en privé et les n° de téléphone sont interdits dans les commentaires, on passe en message, et j'ai masqué la liste d'amis et la date de naissance des 2 comptes qui administrent. Le repérage de visage et la localisation sont coupés sur le téléphone du comité.
Les réglages, pour ceux que ça intéresse :
– notifs : messages et commentaires en direct sur mon tel, les j'aime coupés sinon je deviens dingue
– qui publie : Josiane et moi sur la page, dans le groupe tout le monde mais avec validation avant, sauf les anciens de plus d'un an
– partage en story autorisé, identification de la page soumise à mon accord
J'ai changé deux choses en cours de route. J'ai coupé l'envoi automatique d'insta vers facebook, passque les hashtags arrivaient en paquet sous les posts facebook et ça faisait spam. Et j'ai passé le bouton de la page de « Appeler » à « Message » car Josiane recevait 15 appels pendant la messe.
Le beau-frère de Momo, qui bosse dans l'informatique, a refait le wifi de la salle et le mot de passe de la box.
Droit à l'image : sur la rue on prend les tables et les mains, et quand on voit une tête on demande, j'ai un carnet avec les signatures (31 personnes, et les parents pour 6 minots). Y a un monsieur qui a dit non, j'ai recadré.
# Le programme de publication
Pour qui et pour quoi : en avril c'est les exposants (remplir les 80 places), en mai les exposants et les curieux du coin (faire parler), en juin les visiteurs genre Sandrine et les jeunes (faire venir). 3 posts par semaine sur facebook, 2 sur insta, stories quand y a matière. Trois gros thèmes : le trésor (un objet et son histoire), le pratique (place, horaires, parking), les gens (portraits d'habitués).
Semaine du 20 avril
– lundi, facebook, photo : ouverture des inscriptions
– mercredi, insta, carrousel 4 vues : combien ça coûte, où on se gare
– vendredi, facebook, texte + photo : le trésor de Patrick (la machine à coudre)
Semaine du 27 avril
– mardi, facebook + groupe, sondage : on ouvre à 6 h ou à 7 h ?
– jeudi, insta, réel 20 s : Momo plie un barnum tout seul
– samedi, facebook, photo : portrait de Mme Perrin, 31 vide-greniers
Semaine du 4 mai
– lundi, facebook, photo : reste 44 places
– mercredi, insta, story question : votre pire achat
– samedi, groupe, photo : lancement du défi « Mon plus moche »
Semaine du 11 mai
– mardi, facebook, pub : appel aux exposants
– jeudi, insta, carrousel : les plus moches de la semaine
– dimanche, facebook, texte : le trésor de Mme Keïta (un poste radio)
Les suivantes sont sur le même moule, je vous épargne.
Le planning a bougé deux fois. La mairie a fermé la rue le 22 mai pour l'eau, donc la vidéo de repérage de la rue est passé du 22 au 29 et j'ai mis à la place un portrait que j'avais d'avance. Et quand la météo a annoncé de l'orage pour le 14 j'ai gelé les posts « venez en short » et sorti 3 posts pratiques sur les bâches.
Les inscriptions devaient fermer le 31 mai, elles ont fermé le 30 à 21 h, c'était plein. Les flyers sont partis chez l'imprimeur le 4 mai comme prévu, l'affiche le 7.
Je programme dans Meta Business Suite le dimanche soir, par exemple les 3 posts de la semaine du 4 mai étaient calés le 3 à 21 h 30 avec le café.
Le gratuit d'abord, c'était la règle du bureau : on a pas de sous mais on a 3 bénévoles qui partagent. L'argent va seulement au recrutement d'exposants, et seulement si on est sous les 50 au 10 mai (on était à 41). Après ça plus un centime, les visiteurs on les fait venir avec les groupes.
Les sous :
– pub facebook/insta : 80 €
– flyers A6, 500 : 35 €
– lot de la tombola du défi : 15 €
Le bureau se réunit tous les mardis et je leur présenterai le planning à chaque fois, c'est important de travailler avec l'équipe.
# Ce qu'on a posté (les vrais textes)
Comment on cause : on tutoie, on rigole, on se moque jamais d'un objet sauf si c'est le nôtre. Pas d'anglais, pas de « brocante », on dit débarras. Phrases courtes. On finit par une question ou un truc à faire.
Les tailles : carré 1080 x 1080 pour les photos facebook, 1080 x 1350 pour les carrousels insta, 1080 x 1920 pour réels et stories, réels de moins de 30 s vu que personne regarde plus.
**Facebook, lundi 20 avril, 18 h 30**
> C'est reparti ! Le Grand Débarras des Trois-Lavoirs revient le dimanche 14 juin. 8 € les 3 mètres, tréteaux prêtés si tu demandes avant. L'an dernier ya un monsieur qui a vendu une baignoire, donc tout est possible. Inscris-toi ici : grand-debarras.example/inscription. Tu videras quoi, toi ? (photo : la rue vide, 6 h du mat) #videgrenier #lormeuil
**Facebook, vendredi 24 avril, le trésor de Patrick**
> Machine à coudre de 1954, achetée 12 balles à une dame qui pleurait un peu. Patrick lui a promis de s'en servir. Il a fait les fanions du barnum avec. La dame est passée les voir l'année d'après. 🧵 C'est pour ça qu'on fait ça.
**Groupe, samedi 9 mai, le défi**
> LE DÉFI « MON PLUS MOCHE » : poste la photo de l'objet le plus laid de ton grenier avec le hashtag #monplusmoche et raconte d'où il vient. Celui qui a le plus de réactions le 6 juin gagne son emplacement et un cornet de frites. Josiane part favorite avec son hérisson en coquillages. 🦔 A toi !
**Instagram, jeudi 30 avril, réel**
> Momo, 61 ans, contre le barnum. Chrono : 4 min 12. Tu fais mieux ? Viens le 14 juin l'aider à le replier. @legranddebarras #videgrenier #lormeuil #troislavoirs #barnum
**Story insta du 6 mai** : « Ton pire achat en vide-grenier ? », autocollant question, 37 réponses, les 8 plus drôles republiées sans le nom. Le lendemain sondage « hérisson ou dauphin lumineux ? », 112 votes, le dauphin a gagné et Josiane boude.
**Sondage facebook du 28 avril** : 6 h ou 7 h, 143 votes, 7 h à 71 %. On a ouvert à 7 h, et on l'a dit.
**Facebook, mercredi 10 juin**
> Orage annoncé dimanche ? On a 14 bâches et un Momo. On maintient. Prends un k-way et ramène ton voisin. Les infos à jour : épinglées en haut de la page.
**Insta, le 12 juin** : « J-2 ! »
Au passage, les réels sont sous-titrés, c'est moi qui tape à la main vu que l'automatique écrit « le grand des bars ».
Pour les hashtags j'ai regardé ce que mettaient les gens du coin et j'ai pris #videgrenier (gros), #lormeuil (moyen) et #troislavoirs (nous). Le référencement c'est l'ensemble des techniques pour remonter dans google, il parait que c'est long.
Où on a diffusé : la page c'est bien mais c'est les groupes qui font le boulot. J'ai partagé dans « Tu es de Lormeuil si », « Bons plans du canton » et le groupe des parents d'élèves de l'école Jean-Zay, à 14 h pour les équipes du matin et à 20 h 45 quand les gosses sont couchés. Aux parents j'ai envoyé que les posts fringues et jouets, aux bons plans que les prix. Le post du 20 avril a touché 410 personnes depuis la page et 3 120 une fois partagé dans les trois groupes.
# La pub, la seule
Réglée dans le Gestionnaire de pubs de Meta, mardi 12 mai, 10 jours à 8 € :
– objectif de campagne : trafic vers la fiche d'inscription
– autour de Lormeuil 12 km, 30-65 ans, centres d'intérêt brocante, déco récup, Emmaüs, parents
– emplacements : fil facebook et fil insta, stories décochées
– deux versions, une avec la baignoire, une avec Mme Perrin, la baignoire arrêtée au bout de 3 jours (0,61 € le clic contre 0,22 pour Mme Perrin)
Le texte de la pub :
> Ton garage déborde ? 3 mètres de trottoir à 8 € dimanche 14 juin à Lormeuil, tréteaux prêtés, café offert aux exposants avant 7 h. Il reste 39 places. Réserve la tienne en 2 minutes : grand-debarras.example/inscription (photo : Mme Perrin derrière sa table)
Les 80 € ont été dépensés pile, 79,64 exactement. On espère que l'an prochain ça cartonnera encore plus.
# Les photos des gens
Le défi #monplusmoche c'est les gens qui font le contenu, nous on remet en avant. 64 photos reçues, 22 republiées sur la page et en carrousel le jeudi. On a jamais mis de sous dessus. Avant de republier j'envoie toujours le même message :
> Salut, ton horreur est magnifique ! On peut la republier sur la page et l'insta du Débarras avec ton prénom ? Si tu changes d'avis tu me dis et j'enlève dans la journée. Réponds juste oui ou non.
Trois ont dit non, deux ont dit oui mais sans prénom, c'est respecté. Une dame a demandé l'enlèvement après coup, fait le soir même. Et on met toujours « photo de untel » en bas.
# Analyse des concurrents (les autres vide-greniers)
Y en a 14 dans le canton entre mai et septembre, et 5 millions de Français y vont chaque année d'après un article. Je ferai un vrai comparatif avec celui de Saint-Oyen et celui de la caserne.
# Les histoires de modération
Les règles sont épinglées dans le groupe : pas d'armes, pas d'animaux, pas de contrefaçon, pas de politique, pas d'insulte, un avertissement puis dehors. C'est aussi les règles de facebook pour les ventes, comme ça si on me râle dessus je montre.
**L'histoire de la carabine.** Le 3 mai, un gars met une photo d'une carabine à plomb « état neuf, le 14 je brade ». J'ai supprimé le post dans le quart d'heure, signalé à facebook comme vente d'arme et je lui ai écrit : « Salut Dédé, les armes c'est interdit ici et sur la page, même à plomb. Je retire, amène plutôt tes cannes à pêche. » Il a mis un pouce. Il est venu avec les cannes.
**L'histoire des faux sacs.** Une exposante inconnue poste 9 sacs « de marque » à 25 €. Trois personnes disent contrefaçon. J'ai masqué le post, demandé une facture, pas de réponse au bout de 24 h, supprimée et sortie du groupe. J'ai mis un mot sous le post de règles pour que tout le monde comprenne : « Un compte est parti hier, contrefaçon, on rigole pas avec ça. »
**L'histoire de l'emplacement 17.** Sous le post des plans, Mme V. écrit en majuscules que le comité donne les bonnes places aux copains. 26 commentaires en une heure, ça partait en vrille avec des insultes sur Josiane. J'ai masqué les deux insultes et j'ai répondu en public : « Bonjour, les places sont données dans l'ordre des inscriptions, la liste est affichée au local. La 17 est arrivée le 21 avril à 8 h 02. Si vous voulez changer appelez moi ce soir. » Elle a appelé. Elle a eu la 22, à l'ombre. Le lendemain elle a mis un coeur.
Y a aussi le filtre de mots de la page : j'ai mis 40 mots (insultes, « arnaque crypto », « crédit rapide ») et facebook cache tout seul le commentaire en attendant que je regarde. Et messenger envoie une réponse toute faite la nuit.
# Les copains qui ont de l'audience
J'en ai repéré deux :
– Marceline Chine, insta, 6 200 abonnés dont à peu près la moitié dans le département, elle montre ses trouvailles à moins de 5 €, pile notre esprit
– Le Ptit Lormeuillois, page facebook de blagues locales, 9 800 abonnés
A Marceline j'ai proposé ça le 2 mai : elle vient chiner en direct avec 20 € qu'on lui donne, elle fait un réel, et en échange on lui garde une table gratuite pour vendre ses doublons. But : faire venir les 20-35 ans qui croient que c'est pour les vieux, au moins 30 personnes qui disent « je viens de la part de Marceline » à la buvette. Je lui ai demandé d'écrire « collaboration commerciale » en haut vu qu'on lui donne des sous, c'est obligé maintenant. Elle a dit ok.
Les étapes qu'on a notées :
– 2 mai message
– 9 mai café au local
– 5 juin annonce en story
– 14 juin chine et réel
– 16 juin on regarde les chiffres
Son réel du 14, « Je m'habille de la tête aux pieds pour 11 € » montre la récup et les gens du quartier, c'est exactement ce qu'on défend : rien jeter, tout raconter. Elle poste ce qu'elle veut, elle est grande, c'est son compte.
Avec la quincaillerie Bassereau, on a fait la tombola : ils ont donné une perceuse, on a mis leur logo sur le post du 8 juin et Thierry a tiré le gagnant en direct.
En cours on nous a montré Heepsy et Upfluence, des sites qui trouvent des influenceurs avec des filtres.
# Le jour J
Pourquoi un direct en plus du vide-grenier : pour que ceux qui peuvent pas bouger (les nounous, les gens de garde, la maison de retraite) soient un peu là, et que ceux qui hésitent descendent. C'était annoncé sur la page dès le 5 juin, en événement facebook.
Le programme du dimanche 14 juin :
– 5 h 30 installation, café
– 7 h ouverture
– 9 h 30 direct facebook n° 1 : le tour des tables avec Momo, les gens demandent un objet en commentaire et on le cherche
– 11 h quiz en story insta : « il l'a vendu combien ? » sur 6 objets, autocollant quiz, 3 réponses à chaque fois
– 14 h Marceline
– 16 h direct n° 2 : tirage de la tombola et le prix du plus moche
– 18 h on remballe, Momo contre le barnum, la revanche
L'orage est passé à coté. 84 exposants, environ 1 900 visiteurs comptés au clicker par les scouts aux deux bouts de la rue (1 350 l'an dernier). Le direct de 9 h 30 : 212 personnes en même temps au plus haut, 386 commentaires, 17 objets demandés et 11 trouvés. Le quiz 164 joueurs. La tombola en direct 148. À la buvette 43 personnes ont dit Marceline.
La fiche d'inscription demandait nom, adresse, tel, n° de carte d'identité, plaque de la voiture et ce qu'on vend. Les fiches étaient dans le classeur vert de Josiane. Les gobelets étaient consignés et les frites dans du papier, zéro barquette, on est fiers.
Un truc que j'ai appris : M. Aubry y voit presque plus et il m'a dit que nos affiches il les lit pas. Du coup pour lui et les autres du foyer j'ai enregistré un message vocal de 50 s avec le plan, et comme y a plein de familles turques et maliennes dans les immeubles du haut le post pratique a été refait en deux langues par les mamans de l'école.
# Ceux qui reviennent
Les anciens faut les chouchouter. On a fait la carte des Lève-tôt : un tampon par année, au 3e tu choisis ta place avant tout le monde (inscription 5 jours avant l'ouverture), au 5e l'emplacement est gratuit et t'as ton portrait sur la page. Les membres du groupe ont aussi le plan 24 h avant la page. Le groupe facebook « Les Débarrassés » sert à ça toute l'année, on y prête des tréteaux.
Sur les 62 exposants de l'an dernier 46 sont revenus, donc 74 %, et l'année d'avant c'était 38 sur 59, soit 64 %. 19 cartes ont eu leur 3e tampon. On est contents.
Discord c'est une appli où les gens discutent dans des salons, y parait que les jeunes aiment.
# Les chiffres
Ce que je regarde, dans les statistiques de la page et Instagram Insights, tous les lundis : les abonnés, la portée, les interactions, les clics sur la fiche, les inscriptions. Voilà ce que ça donne entre le 20 avril et le 21 juin. La page est passée de 388 à 1 046 abonnés, insta de 0 à 319, le groupe de 57 à 203 membres. La portée cumulée fait 41 800, la plus grosse c'est le 12 juin avec 6 900 (« on a des bâches »), la plus petite les carrousels de prix, 240 en moyenne. On a eu 2 914 interactions en tout sur facebook et 118 mentions de la page, dont 64 pour le défi. La fiche a fait 1 207 clics dont 361 par la pub, 84 inscriptions. Clairement ce qui marche c'est les gens et les histoires, ce qui marche pas c'est les prix en image : un portrait fait 5 fois un carrousel de prix. Le jeudi insta ne sert à rien, les abonnés sont là le dimanche soir.
Les gens réagissent beaucoup plus qu'avant, y a des commentaires sous presque tous les posts alors qu'avant c'était Josiane qui se répondait à elle même.
J'ai corrigé en route :
– vu que les carrousels de prix faisaient 240 de portée, à partir du 18 mai le prix est dans le texte et l'image c'est quelqu'un : la portée des posts pratiques est montée à 690
– la baignoire coûtait trop cher du clic, arrêtée, et le clic moyen est descendu de 0,41 à 0,22 €
– des gens disaient en message qu'ils trouvaient pas le lien, je l'ai remis en premier commentaire et épinglé, les messages « c'est où qu'on s'inscrit » sont passés de 9 par semaine à 1
Pour le groupe aussi j'ai changé des trucs : moins de posts du comité, plus de questions, et la validation assouplie pour les anciens.
L'an prochain on remet ça, c'est voté à l'unanimité moins Patrick qui dormait.
# Trucs de la fin
On fera le bilan avec le bureau en septembre et on proposera des améliorations chiffrées pour le groupe et la page. Momo veut un drone.
Merci à Josiane pour le hérisson, à Patrick pour le balcon, aux scouts pour le clicker, et à ma formatrice qui a lu trois fois.
**Petit lexique pour le bureau.** Canva : un logiciel pour faire des affiches sans être graphiste. KPI : un chiffre qu'on suit pour savoir si ça marche. UGC : contenu fait par les gens. Charte éditoriale : document qui dit le ton, les formats, les couleurs et les règles. RGPD : la loi sur les données perso, faut faire attention. Accessibilité W3C : règles internationales pour que tout le monde puisse lire un site.
"""
