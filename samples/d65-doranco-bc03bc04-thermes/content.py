"""Text of the sample dossier d65 (light markup, see _markup.py). Everything in it is fictitious."""

TEXT = """
=13 DORANCO – Community Manager, niveau 6
=26 **Châtelmont-les-Bains, une station qui se parle**
=14 Animer la communauté des curistes et veiller sur la réputation de la station
!badge|
=12 Ludivine Castagnol
=11 Blocs 3 et 4 – projet écrit et scénario de crise – promotion de mars
%pagebreak
%toc
1|Avant de commencer|3
1|1. La station, les gens, les objectifs|3
2|1.4 Trois personas détaillés|5
1|2. Faire participer|6
1|3. Travailler avec des créateurs|8
1|4. Fidéliser et mesurer|10
2|4.4 Analyse de cohorte des curistes fidèles|11
1|5. Surveiller la réputation|12
1|6. La semaine de l'étage bleu|14
1|Conclusion|17
1|Annexes|18
%end
%pagebreak
# Avant de commencer
Je préfère prévenir mon lecteur : je suis bavarde, et une station thermale donne envie de l'être davantage. Pendant quatre semaines, de la fin février à la fin mars, j'ai tenu les comptes de l'office de tourisme de Châtelmont-les-Bains, 2 900 habitants l'hiver et le double dès que la saison des cures ouvre, le premier lundi de mars. J'y ai appris trois choses : que les curistes lisent tout, qu'ils s'ennuient entre quatorze et seize heures, et qu'une rumeur circule dans une salle de repos plus vite que sur n'importe quel réseau.
Je remercie Mme Delcros, directrice de l'office, qui m'a laissé les mots de passe et sa confiance, dans cet ordre. Merci aussi à mes camarades de promotion, qui ont relu ce dossier dans le train.
# 1. La station, les gens, les objectifs
## 1.1 Le décor
L'office emploie quatre personnes et dispose d'un budget annuel de 318 000 €, dont la moitié vient de la taxe de séjour ; je le dis pour situer la maison, pas pour m'en attribuer un centime. Les thermes, eux, sont une société à part, qui a sa propre directrice, sa propre page et ses propres soucis. En France, les stations accueillent à peu près un demi-million de curistes chaque année, dit la brochure de la fédération, et l'âge moyen tournerait autour de 65 ans.
L'office se réclame de trois valeurs, inscrites sur le mur de l'accueil par un ancien stagiaire qui avait une belle écriture : l'hospitalité, la sincérité, le soin. Je les ai eues sous les yeux tous les matins.
Quand je suis arrivée, la page Facebook comptait 6 150 abonnés, le compte Instagram 1 480, et personne n'avait répondu à un avis Google depuis la Toussaint.
## 1.2 Une matrice pour y voir clair
On nous a appris en cours que la SWOT est un tableau à quatre cases croisant le diagnostic interne et le diagnostic externe, et que son mérite tient à sa simplicité. Voici la mienne, remplie avec Mme Delcros un après-midi de pluie.
| Nos forces | Nos faiblesses
| Des habitués qui reviennent dix ans de suite // Une eau chaude à 41 degrés, visible en pleine rue à la fontaine // Un accueil ouvert sept jours sur sept en saison | Des avis laissés sans réponse pendant des mois // Une image de maison de repos dans les commentaires // Aucun créneau de publication fixe
| Nos chances | Ce qui nous guette
| Les mini-cures de six jours, que les moins de 50 ans demandent // La ligne de car directe depuis Montferrier rouverte en février | Une rumeur sanitaire en pleine saison // La station voisine de Roquebelle qui vient de refaire ses bassins
## 1.3 Regarder chez les autres
J'ai regardé deux stations qui nous ressemblent. Roquebelle publie tous les jours, surtout de la vidéo, répond à ses avis dans la journée et fait parler ses soignants face caméra ; ses 14 000 abonnés commentent peu. Bains-sur-Ourche publie deux fois par semaine, uniquement des photos de paysage, laisse ses avis en plan, mais organise chaque mois une visite filmée que 900 abonnés fidèles suivent comme un feuilleton. J'en tire une petite leçon : ce n'est pas la cadence qui fait causer, c'est le rendez-vous.
Une comparaison tarifaire complète des douze stations de la région sera présentée plus loin dans ce travail.
## 1.4 À qui je parle
Un persona, d'après mon cours, est un portrait imaginaire mais réaliste d'un client type, utile pour ne pas écrire dans le vide. J'en ai gardé un vrai et demi.
Laissez-moi vous raconter Solange Vidalie. Soixante-neuf ans, ancienne secrétaire de mairie près de Limoges, veuve depuis quatre ans, elle fait sa cure chaque mois de mars, trois semaines pour ses genoux. Le matin elle trempe ; l'après-midi, allongée sous un plaid avec sa tablette, elle lit tout ce que l'office publie et répond à tout le monde, y compris aux gens qui ne lui ont rien demandé. Elle revient pour retrouver « sa bande » et pour qu'on se souvienne de son prénom. Ce qu'elle ne supporte pas, c'est de poser une question et d'attendre ; et puis ces affichettes en petits caractères qu'elle doit photographier pour les agrandir.
La demi-portion, c'est le mari ou la fille qui accompagne : la quarantaine pour l'une, l'ennui pour l'autre, un téléphone à la main, à la recherche d'une balade de deux heures qui ne finisse pas dans une boutique de savons.
## 1.5 Les objectifs
Nous nous sommes mises d'accord sur quatre lignes. La dernière est de la directrice, qui y tenait.
| Objectif | Pour qui, où | Chiffre | Pour quand | D'où l'on part, comment
| 1. Agrandir le cercle | Curistes de la saison, page Facebook | 6 600 abonnés | 31 mars | 6 150 abonnés fin février ; affichette avec code à flasher dans les douze hôtels ; parce que la page remplace le bulletin papier supprimé
| 2. Faire causer | Curistes présents, Facebook et Instagram | 450 interactions par semaine | 31 mars | Un rendez-vous à 14 h trois jours par semaine
| 3. Répondre aux avis | Google et Tripadvisor | Réponse en moins de 72 h | Aussitôt que possible | Une heure chaque matin ; l'absence de réponse revient dans un avis sur cinq
| 4. Objectif SMART de rayonnement | Le grand public | Être connus de tous | – | –
# 2. Faire participer
## 2.1 Les rendez-vous
Un curiste a du temps, c'est même sa principale occupation. J'ai donc bâti des habitudes plutôt que des coups d'éclat. Le lundi, le **sondage de la buvette** : une question bête posée en story Instagram avec l'autocollant à deux réponses, et le même sondage sur Facebook pour ceux qui n'ont pas Instagram, c'est-à-dire presque tous. « Peignoir noué devant ou sur le côté ? » a fait 312 votes, et une dispute affectueuse de quatre jours. Le mercredi, le **défi des trois tasses** : photographier sa tasse de tisane à trois endroits différents de la station avant le dimanche. Le vendredi, une **question ouverte**, du genre « que faites-vous de vos après-midi ? », à laquelle Solange répond la première.
Voici l'annonce du défi, telle qu'elle est partie sur la page le 5 mars avec une photo de tasse posée sur la margelle de la fontaine :
> Trois tasses, trois coins de Châtelmont, une photo de chaque avant dimanche soir ☕ La plus drôle gagne un goûter pour deux à la pâtisserie Orsini. On poste en commentaire, on ne se bouscule pas, on se réchauffe ! #LesTroisTasses #ChâtelmontLesBains
Et celle-ci, sur Instagram, le 17 mars, en carrousel de quatre images :
> Vous avez deux heures et de bonnes chaussures ? La boucle du Pas-de-l'Âne monte doucement, redescend pareil, et il y a un banc tous les 300 mètres (on les a comptés). Dites-nous avec qui vous la feriez 💬 @gerard.randonne l'a testée avant vous.
Côté résultats, je le sens tous les jours : la page vit nettement plus qu'avant, on y rit, et le mois de mars s'est terminé à 1 930 réactions et commentaires. Mme Delcros, qui n'est pas du genre à s'emballer, a parlé de résurrection.
## 2.2 Le programme des deux premières semaines
%landscape
%size 9
| Jour | Réseau | Format | Sujet | Heure
| Lun. 3 mars | Instagram, Facebook | Sondage | Le peignoir | 14 h
| Mer. 5 mars | Facebook | Photo et défi | Les trois tasses | 14 h
| Ven. 7 mars | Facebook | Question ouverte | Vos après-midi | 14 h
| Dim. 9 mars | Facebook | Album | Les tasses reçues | 18 h
| Lun. 10 mars | Instagram, Facebook | Sondage | Tisane ou café | 14 h
| Mar. 11 mars | Facebook | Texte épinglé | Point sur l'eau | 11 h
| Jeu. 13 mars | Facebook | Direct | La kiné répond | 14 h 30
| Ven. 14 mars | Facebook | Question ouverte | Votre premier bain | 14 h
| Lun. 17 mars | Instagram | Carrousel | Boucle du Pas-de-l'Âne | 14 h
%portrait
La semaine du 3 mars, j'ai commencé par publier à 9 h, par habitude d'employée de bureau. Business Suite m'a détrompée en six jours : 61 % des interactions tombaient entre 13 h et 15 h, à l'heure de la sieste. J'ai tout décalé à 14 h dès le vendredi 7, et corrigé le tableau ci-dessus en conséquence, ce qui lui donne un petit air de sagesse qu'il n'avait pas.
## 2.3 Tenir la salle
Il a fallu modérer, et j'avoue que je n'aime pas beaucoup ça. J'ai affiché une note en haut de la page :
- Ici on se dit bonjour, même quand on n'est pas d'accord.
- Pas de conseils de traitement : chacun son médecin.
- Aucun nom de soignant ni de curiste sans son accord.
- La publicité déguisée part à la corbeille.
Les deux lignes du milieu ne sortent pas de mon chapeau : les standards de la communauté de Facebook interdisent la désinformation médicale dangereuse et la divulgation de données d'autrui, et je les cite en réponse quand je retire quelque chose. Le spam, je le signale avec le bouton prévu, puis je bloque. Un internaute peut demander un nouvel examen, je le lui rappelle toujours. Trois cas pour que l'on se figure la chose :
Un monsieur jurait qu'un jus de chou remplaçait l'anticoagulant de sa voisine. Commentaire masqué le 8 mars, puis message privé : « Bonjour Monsieur, votre enthousiasme pour le chou nous touche, mais nous ne pouvons pas laisser un conseil qui remplace un médicament : c'est la règle de Facebook et c'est aussi la nôtre. Votre recette de soupe, en revanche, est la bienvenue. » Il a envoyé la soupe.
Une dame a nommé la kinésithérapeute qui l'avait « broyée ». Nom retiré, commentaire republié par elle sans le nom, réponse publique : « Merci de l'avoir reformulé. Les soins dépendent des thermes, voici leur adresse pour qu'on vous entende vraiment. »
Enfin un vendeur de matelas, onze fois. Signalé, banni, sans phrase.
Un bot, explique la fiche mémo, est un programme qui répond à la place d'un humain selon des règles écrites d'avance. L'établissement thermal en a installé un sur son propre site, il s'appelle Thermo et il renvoie toujours à l'horaire de la piscine.
## 2.4 Les événements
Le jeudi 13 mars, de 14 h 30 à 15 h 15, nous avons tenu en direct sur Facebook « La kiné répond », avec Mme Sauvignac, kinésithérapeute en ville. Le but était double : occuper une heure creuse et donner aux curistes un endroit sérieux où poser leurs questions, puisqu'ils les posaient déjà, en désordre, sous les photos de tasses. Entre deux questions je lançais un petit quiz avec le module de sondage du direct : « À quelle température sort l'eau de la fontaine, 32, 41 ou 67 degrés ? », puis « Combien de marches pour monter au kiosque ? ». Le gagnant choisissait la question suivante, privilège que Solange a exercé deux fois.
!live|Figure 1 – Le direct du 13 mars : 86 personnes présentes au plus fort.
Le 29 mars, une **marche des peignoirs**, du kiosque aux thermes, en peignoir bien entendu, avec un filtre Instagram dessiné par le fils de la pâtissière.
Pour s'inscrire à la marche, un formulaire Google : nom, courriel, hôtel, taille du peignoir. Cent quatre réponses en une semaine. (Le RGPD, je le rappelle, est le règlement européen entré en application en 2018 pour protéger les données personnelles. La mention légale que l'on voit en bas des billets est celle des thermes.)
## 2.5 Que tout le monde suive
Mon public a des yeux fatigués et des oreilles qui sifflent. Deux habituées malentendantes m'ont expliqué qu'elles lâchaient les directs au bout de cinq minutes ; un ancien imprimeur, presque aveugle, se fait lire les publications par sa femme. J'ai donc sous-titré l'enregistrement du direct, relu les sous-titres à la main (la machine écrivait « l'art rose » pour l'arthrose), mis en ligne une transcription de quatre pages, et cessé d'écrire du texte sur les images. À l'accueil, nous imprimons chaque lundi les publications de la semaine en corps 18, pour ceux qui n'ont pas de tablette, et les parcours de balade indiquent désormais les bancs et les pentes pour les personnes en fauteuil ou avec une canne.
# 3. Travailler avec des créateurs
## 3.1 Qui, et pourquoi eux
Je n'ai pas couru après les grands noms, qui de toute façon ne prennent pas le car de Montferrier. Trois personnes m'ont paru justes. Gérard Lasserre, alias @gerard.randonne, 11 200 abonnés sur Instagram, marche lentement et le revendique : ses abonnés ont entre 55 et 75 ans, ses vidéos de sentiers font autour de 9 % d'engagement, et il habite à quarante minutes. Mireille Bonnefous, 7 800 abonnés sur Facebook, raconte son arthrose avec un humour qui ressemble à celui de nos curistes ; quand elle recommande une crème, les pharmacies de son canton sont en rupture, et c'est exactement le ton de sincérité que nous cherchons. « Une cure à deux », enfin, un couple de jeunes retraités, 4 100 abonnés sur YouTube, filme des séjours entiers sans musique forcée : peu de monde, mais des gens qui regardent vingt minutes jusqu'au bout et qui réservent ensuite.
Heepsy et Upfluence sont des moteurs de recherche de créateurs, qui trient par pays, par sujet et par taux d'engagement. Mireille, elle, m'a été présentée par la pharmacienne.
## 3.2 Ce que nous leur avons proposé
À Gérard : deux vidéos de balades au départ du kiosque, contre deux nuits d'hôtel, pour faire connaître nos sentiers hors saison. À Mireille : une semaine de journal de cure et une présence au direct, 350 €, pour dédramatiser la première fois. Au couple : un épisode, hébergement offert, pour montrer la station du matin au soir. Le tout m'a coûté 350 € de cachet, 280 € de nuits d'hôtel négociées et 60 € de repas, soit 690 €, ce que Mme Delcros a trouvé « raisonnable pour des gens connus ».
Nous avons signé avec chacun une convention de deux pages. Elle impose la mention « Collaboration commerciale » visible dès le début de chaque contenu payé ou échangé contre un avantage, comme la loi de juin 2023 sur l'influence le demande ; elle interdit de filmer un curiste reconnaissable sans autorisation écrite, et j'avais une pile d'autorisations de droit à l'image dans mon sac, dont dix-neuf sont revenues signées. Le modèle nous a été prêté par une collègue de Bains-sur-Ourche. L'éthique, comme disait notre intervenant, est au cœur des métiers de la communication.
## 3.3 Dans la pratique
- 24 février : premier appel, envoi de la convention
- 3 mars : conventions signées
- 10 mars : arrivée de Mireille, début du journal
- 17 mars : tournage avec Gérard au Pas-de-l'Âne
- 24 mars : mise en ligne de l'épisode du couple
- 28 mars : remerciements et envoi des photos
La publication de Mireille du 12 mars donne une idée de l'ensemble ; elle l'a mise en ligne sur sa page, avec une photo d'elle en bonnet de bain :
> Collaboration commerciale avec l'office de Châtelmont. Jour 3 : mes genoux ne me parlent toujours pas, mais ils ont arrêté de crier. Ici personne ne m'a promis de miracle, on m'a promis de l'eau chaude, et il y en a. Les infos pour une première cure : chatelmont-tourisme.example/premiere-fois
Elle ressemble à la maison : de l'accueil, pas de promesse de guérison, une plaisanterie par paragraphe. Son texte a été partagé 212 fois et la vidéo de Gérard vue 18 400 fois.
# 4. Fidéliser et mesurer
## 4.1 Le carnet de cure
Les habitués sont notre trésor et on ne leur donnait rien. Nous avons imprimé un **carnet de cure** : un tampon par participation (une photo envoyée, un défi relevé, un conseil donné à un débutant). À cinq tampons, un café offert ; à dix, l'entrée gratuite au concert du kiosque ; à quinze, le titre d'« Ancien de la buvette », avec une place réservée à la répétition générale de la fête des eaux, que personne d'autre ne voit. Deux cent quatorze carnets sont sortis du tiroir en quatre semaines, et 81 sont revenus avec au moins cinq tampons. On les tamponne à l'accueil, dans un registre à petits carreaux.
Tribe et Discourse sont des logiciels qui permettent à une marque d'ouvrir son propre espace d'échange ; la fiche du cours leur consacre une page entière. Aux thermes, la directrice songe à quelque chose de ce genre.
## 4.2 Ce que j'ai compris des gens
Trois habitudes se détachent. Les curistes écrivent pendant la sieste et se taisent le week-end, quand la famille débarque. Ceux qui en sont à leur deuxième ou troisième saison donnent des conseils, ceux de la première posent des questions, et les plus anciens racontent ; autrement dit, plus on revient, plus on parle, mais moins on demande. Enfin, les nouveaux arrivent presque toujours sur la page par le commentaire d'une amie.
On pense beaucoup à attirer et peu à garder, c'est bien dommage, et c'est un vrai sujet.
## 4.3 Les chiffres de la communauté
Tirés de Meta Business Suite le 31 mars, à 17 h, un café à la main. Au milieu, ce que nous visions ; à droite, ce qui est arrivé.
| Abonnés Facebook | 6 600 | 6 540
| Abonnés Instagram | 1 600 | 1 655
| Interactions par semaine | 450 | 482
| Mentions de la station par d'autres comptes | 60 | 97
| Membres actifs (au moins un commentaire) | 300 | 341
Nous avons donc manqué de peu les abonnés Facebook, et je crois savoir pourquoi : la semaine de fermeture dont je parle au chapitre 6 a coûté 70 désabonnements d'un coup. Les mentions, elles, ont dépassé de loin ce que j'attendais, mais un tiers d'entre elles étaient fâchées. Les interactions tiennent surtout aux sondages, qui en apportent 44 % à eux seuls pour trois minutes de travail. Pour la suite, je garderais le créneau de 14 h et je ferais davantage de sondages, en variant un peu les sujets.
# 5. Surveiller la réputation
## 5.1 Les oreilles de la station
La veille, on nous l'a assez répété, consiste à surveiller en continu ce qui se dit d'une organisation. J'écoute avec Google Alertes et Mention, sur les mots « Châtelmont », « cure Châtelmont », « thermes Châtelmont » et les fautes d'orthographe qui vont avec (il y en a onze), chaque matin avant 9 h. Chaque trouvaille est rangée dans un tableur à trois étages : **bruit** (une blague, une photo ratée), **frisson** (une même question posée trois fois en deux jours, une capture d'écran d'un groupe fermé, un curiste connu pour sa gentillesse qui s'agace), **alarme** (un mot de santé, un journaliste, plus de dix partages). Le frisson déclenche un coup de fil, l'alarme le protocole.
Le tableur avait été mis en place l'hiver dernier par un stagiaire des thermes, paraît-il très soigneux.
Pour les avis, les notifications de Google et le compte propriétaire de Tripadvisor sont activés sur le téléphone de l'accueil. J'ai laissé Trustpilot de côté, où nous n'avons que deux avis, dont un destiné à un camping ; Google, lui, reçoit 71 % de ce qui s'écrit sur nous et Tripadvisor presque tout le reste, ce sont donc les deux sonnettes à ne pas rater.
## 5.2 Ce qu'elles ont entendu
En mars, 214 mentions, que j'ai toutes lues, et dont l'annexe A donne le détail semaine par semaine. Par sujet : la fermeture de l'étage bleu (96), l'accueil et les réponses (58), les animations (37), les hôtels (23). Par ton : 79 négatives, 74 neutres, 61 positives. La note Google de la station est passée de 4,0 fin février à 3,6 au 20 mars. Si je soustrais les mécontents des contents, j'obtiens une tonalité nette de −18 sur 214, alors que février était à +9 : ce n'est pas un effondrement, c'est une brouille, et elle se concentre sur huit jours. Tripadvisor n'a presque pas bougé, à 4,1 ; cet écart entre les deux sites vient de ce que les touristes de passage, qui écrivent là, n'ont pas vu l'étage fermé.
Reste un malaise plus ancien. Le conseil municipal veut, je cite sa délibération, « une station de santé moderne, ouverte aux actifs ». Or les mots qui reviennent dans les avis sont « hôpital » (14 fois), « vieillot » (11), « comme chez ma grand-mère » (6, et ce n'est pas toujours un reproche). Entre la station que l'on vote et celle que l'on commente, il y a bien trente ans.
Parmi les petits bruits, j'ai relevé trois messages sur l'odeur du couloir nord, deux sur une aide-soignante qui tousse et une photo de robinet rouillé, tous avant le 4 mars.
# 6. La semaine de l'étage bleu
## 6.1 Les faits
Le scénario qui m'a été confié est celui-ci. Le jeudi 6 mars, un contrôle trouve de la légionelle au-dessus du seuil dans un circuit ; les thermes ferment l'étage bleu le soir même, et l'agence de santé est prévenue. Personne n'est malade. Mais vendredi matin, une affichette scotchée sur une porte est photographiée, publiée, et légendée « on nous cache des hospitalisations ». À midi, 140 partages. L'office, à qui tout le monde écrit parce qu'il répond, n'a reçu aucune consigne.
## 6.2 Le protocole
Je l'ai écrit le vendredi à 13 h, sur un coin de table, et je ne prétends pas qu'il soit élégant.
+ Repérer : dès qu'une alarme tombe dans le tableur, capture d'écran, heure, nombre de partages.
+ Vérifier : appeler les thermes et demander deux choses, ce qui est sûr et ce que l'on ne sait pas encore. Une heure au plus.
+ Suspendre : arrêter les publications programmées et la publicité en cours.
+ Dire : un message public unique, épinglé, daté, avec ce qui est sûr, ce qu'on ignore et l'heure du prochain point.
+ Répondre : à chaque commentaire inquiet dans les deux heures de 8 h à 21 h, toujours en renvoyant au message épinglé ; les insultes sont masquées, les questions jamais.
Les seuils d'entrée sont ceux du chapitre 5 : un mot de santé, un journaliste, ou dix partages.
## 6.3 Ce que nous avons fait
À 14 h 10, ce vendredi, le message suivant était en tête de page :
> Bonjour à tous. L'étage bleu des thermes est fermé depuis hier soir parce qu'un contrôle a trouvé de la légionelle dans un de ses circuits. Les autres étages sont contrôlés et ouverts. À notre connaissance personne n'est malade. Nous ne savons pas encore quand l'étage rouvrira : prochain point ici demain à 11 h.
J'ai coupé le boost de la publication du peignoir, qui continuait à faire rire pendant qu'on s'inquiétait : payer pour une plaisanterie ce jour-là aurait paru du mépris. Le défi des tasses a été mis en sommeil jusqu'au dimanche. Le samedi à 11 h, le dimanche, le lundi, un point par jour, même pour dire qu'il n'y avait rien de neuf ; le mardi 11, le résultat d'analyse en photo, épinglé. Les curistes privés d'étage bleu ont reçu une invitation au concert et un car gratuit pour la piscine municipale.
Deux échanges, recopiés sans les embellir :
**Josette P.** « Vous saviez depuis quand ?? » – **L'office** « Depuis vendredi midi, Josette, en même temps que vous, et c'est trop tard, nous vous l'accordons. Le contrôle date de jeudi, la fermeture de jeudi soir. Le prochain point est à 11 h, posez-nous d'ici là tout ce qui vous tracasse. »
**Avis Google, une étoile, « Honteux »** – « Vous êtes venue pour vous soigner et vous avez trouvé une porte fermée sans explication : à votre place nous serions en colère aussi. Les soins manqués sont reportés sans frais par les thermes, et l'office vous garde une place au concert si vous restez. Ludivine, à l'accueil, jusqu'à 18 h. »
Je n'ai pas toujours trouvé le mot juste, loin de là, mais j'ai préféré dire qu'on ne savait pas plutôt que d'inventer : la sincérité du mur de l'accueil, on l'affiche ou on l'efface.
Les relations avec les thermes ont été cordiales, la directrice m'a eue au téléphone, puis son mari, puis de nouveau elle, et chacun a fait de son mieux.
## 6.4 Ce qu'il faut améliorer
Trois chantiers ressortent de tout cela. La vitesse, d'abord : dix-huit heures de silence entre la fermeture et notre message, c'est là que la rumeur a poussé, et 58 mentions du mois parlent de réponses absentes ou tardives. La clarté de l'affichage ensuite, puisque tout est parti d'une affichette sans date ni explication. L'eau elle-même enfin : nous ne parlons de sa qualité que lorsqu'elle est mauvaise, si bien que le public n'a aucun repère.
Dans la foulée, plusieurs choses ont déjà changé :
- **Le point de l'eau**, tous les vendredis à 11 h depuis le 21 mars : température, dernier contrôle, résultat, en une image sans jargon. Exemple du 28 : « Contrôle du 25, rien à signaler, 41 degrés à la fontaine. » Il répond aux 96 mentions sur la fermeture ; nous suivons le nombre de partages.
- **La fiche de l'accueil**, depuis le 18 mars : les sept questions les plus posées et leur réponse, au comptoir comme en ligne, pour éviter que trois personnes disent trois choses, ce qui est arrivé le 7 et le 8.
- **L'affichette type**, depuis le 24 mars : date, motif, durée, à qui s'adresser.
Nous espérons que l'ambiance s'en ressentira et que la confiance reviendra peu à peu.
Ce travail me paraît juste : l'éthique est notre boussole.
## 6.5 Lettre à Monsieur le Maire
Châtelmont, le 1er avril (ce n'en est pas un)
Monsieur le Maire,
Vous m'avez demandé, entre deux portes, « alors, ça donne quoi ? ». Je vous réponds par écrit, car vous marchez vite.
La page compte 6 540 abonnés quand nous en voulions 6 600. Les messages de curistes reçoivent une réponse en 5 heures, le direct a réuni 86 personnes, et la marche des peignoirs 97 sur 104 inscrits, dont votre adjoint. Pendant la semaine de l'étage bleu, le message épinglé a été vu 22 300 fois, soit quatre fois plus que la rumeur n'avait été partagée le premier jour, si l'on me permet cette comparaison boiteuse. Les avis Google, eux, attendent encore 9 jours en moyenne. Dix-sept personnes m'ont dit revenir l'an prochain grâce à Mireille ; je n'ai aucun moyen de le vérifier, mais elles avaient l'air sincères.
Il reste que la note a baissé et que la confiance se regagne moins vite qu'un abonné. Je vous dois donc aussi mes conseils, que vous trouverez dans ma conclusion, car cette lettre devient longue.
Avec mes salutations respectueuses, et tièdes comme il se doit,
Ludivine Castagnol
# Conclusion
Que retenir, sinon que l'on ne prépare pas une crise le jour où elle arrive ? Si l'on me gardait une saison de plus, voici ce que je ferais. Je ramènerais à 48 heures, avant la fin mai, le délai de réponse aux avis Google, qui est de 9 jours aujourd'hui, en y consacrant une demi-heure chaque matin à l'ouverture, parce que 58 mentions sur 214 nous reprochent notre silence. Je maintiendrais le point de l'eau chaque vendredi à 11 h jusqu'à la clôture de novembre, soit trente-quatre numéros, en alternant chiffres et visite filmée, puisque le public n'a pas de repère. Je formerais deux collègues de l'accueil au protocole, une matinée au mois d'avril, avec un exercice surprise, car le 7 mars j'étais seule à savoir me connecter. Je ferais relire l'affichette type par trois curistes avant de l'imprimer. J'ouvrirais enfin un numéro de messagerie pour les questions de soins, que les thermes tiendraient eux-mêmes.
Ce ne sont pas de grandes idées. Mais une station, c'est beaucoup de petites portes, et il faut quelqu'un derrière chacune.
%pagebreak
# Annexes
## A. Les mentions de mars
| Semaine | Positives | Neutres | Négatives | Sujet le plus fréquent
| 3 au 9 mars | 14 | 22 | 38 | Étage bleu
| 10 au 16 mars | 16 | 24 | 27 | Étage bleu, réponses
| 17 au 23 mars | 15 | 15 | 9 | Animations
| 24 au 31 mars | 16 | 13 | 5 | Marche des peignoirs
## B. Notre façon d'écrire
Quelques lignes que je laisse à la personne suivante. On vouvoie, on sourit, on ne promet jamais une guérison ; une plaisanterie par texte, aucune le jour d'une mauvaise nouvelle. Facebook reçoit les textes longs et les albums, Instagram les carrousels et les stories. On écrit « les soins » et non « le traitement » : « vos soins reprennent lundi » est bien, « votre traitement » ne l'est pas.
## C. Petit lexique
Taux d'engagement : rapport entre les interactions et la portée. Taux de conversion : part des visiteurs qui accomplissent l'action attendue ; c'est un KPI que toute station devrait suivre. Signal faible : information discrète annonçant un changement.
## D. Ce que j'ai dépensé
| Poste | Montant
| Affichettes à code pour les hôtels | 96 €
| Carnets de cure, 300 exemplaires | 210 €
| Boosts Facebook | 80 €
| Goûters et lots | 74 €
| Total | 460 €
## E. Sources
Délibération du conseil municipal (extrait), brochure de la fédération thermale, centre d'aide de Meta, supports de cours des blocs 3 et 4, conversations avec des gens en peignoir.
"""
