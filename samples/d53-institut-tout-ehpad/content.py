"""Text of the sample d53 (fictitious retirement home), in the light markup of _markup.py."""

TEXT = """
!logo|
=24 Donner des nouvelles
=15 La communication de la Maison des Glycines à destination des familles
=12 Établissement d'hébergement pour personnes âgées, Bourg-Sainte-Aldegonde
=12 Dossier présenté par Solène Rambaud
=11 Titre Community Manager – les cinq mises en situation – session d'automne 2025
%pagebreak
# Ce que contient ce dossier
%toc
1|Avant de commencer|2
1|Écouter avant de parler|3
1|Ce que nous voulons, et pour qui|5
2|Tableau récapitulatif de l'analyse SWOT|5
1|Le plan, mois par mois|7
1|L'annonce pour l'accueil de jour|9
1|Écrire pour ceux qui attendent|11
1|Veiller sur la parole|13
1|La page, le groupe et le blog|15
1|Ce que je retiens|17
1|Annexes : la charte, le avant et le après|18
%end
%pagebreak
# Avant de commencer
La Maison des Glycines est un établissement associatif de soixante-quatorze lits, ouvert en 1987 au bord de la rivière, et qui dispose depuis 2023 d'un accueil de jour de huit places. J'y ai travaillé onze ans comme aide-soignante avant que mon dos ne me demande autre chose. La directrice, madame Vaillant-Prade, m'a confié en janvier 2025 une mission de six mois à mi-temps, qui se résumait dans sa bouche à une phrase : « Les familles nous appellent parce qu'elles ne savent pas, et quand elles ne savent pas elles imaginent. »
Je tiens à dire d'emblée que les prénoms des résidents ont été changés, que les portraits de familles sont composés à partir de plusieurs personnes, et qu'aucune photographie de résident ne figure dans ces pages, y compris celles pour lesquelles j'avais un accord, parce que cet accord avait été donné pour les familles et non pour un jury.
En France, d'après les chiffres que l'on trouve partout, environ 600 000 personnes vivent en établissement, et l'âge moyen à l'entrée dépasse 85 ans. Une enquête de la presse spécialisée avance que 78 % des proches consultent un réseau social au moins une fois par jour.
Le budget de fonctionnement de la maison s'élève à 3,9 millions d'euros, dont 61 000 € pour l'animation et la vie sociale. La communication n'y a pas de ligne.

# Écouter avant de parler
## Une attention régulière à ce qui se dit ailleurs
Pourquoi veiller, dans une maison où l'on a déjà si peu de temps ? Parce qu'une règle sur les photographies, une polémique nationale ou une nouveauté de Facebook peuvent, du jour au lendemain, changer ce que les familles attendent de nous. Je me suis donc imposé un cadre que je voulais tenable après mon départ. C'est moi qui regarde, et l'animatrice, Mireille, prendra la suite en juillet ; la directrice lit le résumé. Nous suivons quatre sujets : les règles qui protègent l'image et les données des personnes, les usages des proches aidants, les façons de faire des autres maisons, et ce que les plateformes modifient. Cela se passe le vendredi, de 14 h à 14 h 45, à l'ordinateur de la salle d'animation, et il n'en sort qu'une page par mois, rangée dans le classeur de la salle de pause et lue en réunion. Le coût est de trois heures de travail par mois, sans abonnement payant.
Pour ne pas dépendre de ma mémoire, j'ai créé dans Google Alertes quatre alertes hebdomadaires : « Maison des Glycines Sainte-Aldegonde », « EHPAD droit à l'image », « accueil de jour » suivi du nom du département, et « proches aidants numérique ». Elles arrivent sur l'adresse de l'animation.
Le choix des lieux où l'on s'informe m'a occupée davantage que l'outil. Je retiens le site de la CNIL, parce que c'est l'autorité qui contrôle et que ses fiches sont datées ; le portail national d'information pour les personnes âgées, tenu par les pouvoirs publics ; la lettre de notre fédération, qui est relue par des juristes ; et les pages locales du journal *Le Courrier de la Sorre*, où une erreur est rectifiée et signée. J'ai laissé de côté les blogs des vendeurs de logiciels, qui disent souvent vrai mais ne citent pas leurs sources.
## Les maisons voisines
Deux établissements se trouvent à moins de vingt kilomètres et les familles nous comparent à eux. La Résidence du Parc, privée, tient une page Facebook très suivie, près de 2 900 abonnés, où l'on voit chaque jour un repas ou un anniversaire ; les visages y sont nombreux et je me suis demandé, sans pouvoir le vérifier, comment les accords sont recueillis. L'hôpital local de Montferrat, public, n'a pas de réseau, mais il envoie chaque trimestre aux familles une lettre imprimée de quatre pages, sobre et fort bien écrite, que l'on retrouve épinglée chez le médecin.
## Regard sur la maison
**Ce sur quoi nous pouvons nous appuyer.** Je place en premier la fidélité de l'équipe, puisque la moitié des soignants est là depuis plus de dix ans et que les familles connaissent leurs prénoms. Vient ensuite une vie de la maison qui se raconte sans effort, avec le potager, la chorale du jeudi et la cuisine faite sur place. Enfin la directrice répond elle-même aux courriers. J'en tire une première décision : ce sont les gens de la maison qui parleront, sous leur prénom, et non une voix anonyme.
**Ce qui nous fragilise.** Le personnel n'a pas le temps d'écrire et il craint de mal faire. Le fichier des adresses électroniques des proches n'était pas à jour, trente-neuf adresses seulement pour soixante-huit familles référentes. Et la page Facebook ouverte en 2020 était restée muette depuis quatorze mois. J'en conclus qu'il faut commencer par le fichier, et ne rien publier avant d'avoir rassuré l'équipe par une règle courte.
**Ce que le dehors nous apporte.** Les proches sont désormais équipés, y compris les conjoints, souvent par leurs petits-enfants. Le département soutient depuis cette année les lieux d'accueil de jour et cherche des maisons à montrer. La décision qui en découle est de consacrer la seule dépense publicitaire du semestre à l'accueil de jour, où il restait trois places libres.
**Ce que le dehors nous retire.** La confiance du public dans les maisons de retraite a été abîmée par des scandales qui ne sont pas les nôtres et dont nous portons cependant le poids. Par ailleurs, une photographie sortie d'un cercle privé ne revient jamais. C'est pourquoi j'ai préféré un groupe fermé à une page ouverte pour tout ce qui touche à la vie des résidents.
L'analyse SWOT, nous a-t-on enseigné, « croise les forces et faiblesses internes avec les opportunités et menaces de l'environnement afin de dégager des axes stratégiques ».

# Ce que nous voulons, et pour qui
## Trois engagements pris devant la directrice
Nous nous sommes entendues, le 17 janvier, sur ce que cette mission devait avoir changé à la fin.
Le premier engagement concerne le lien quotidien : réunir dans un groupe fermé au moins 41 des 68 familles référentes, soit 60 %, avant le 30 juin 2025. Nous partons de zéro, mais Mireille voit chacune de ces familles au moins une fois par trimestre et peut leur tendre elle-même la feuille d'inscription, et c'est la réponse la plus directe à la plainte « on ne sait rien » relevée dans l'enquête de satisfaction de 2024.
Le deuxième touche à l'accueil, où le lundi matin est devenu un moment redouté : diminuer d'un tiers le nombre d'appels du lundi qui ne demandent qu'une nouvelle du week-end. Nathalie, à l'accueil, en avait compté vingt-six en moyenne au mois de janvier, ce qui l'empêche de recevoir les visiteurs.
Le troisième regarde l'accueil de jour : obtenir quinze demandes de visite entre le 6 et le 31 mai 2025 pour les trois places vacantes.
Madame Vaillant-Prade souhaitait ajouter que nous regagnions la confiance des familles, ce à quoi je souscris de tout cœur.
## Trois portraits
*Chantal Bergeal, cinquante-quatre ans, fille d'une résidente.* Elle est secrétaire dans un collège à soixante kilomètres et vient un dimanche sur deux. Elle veut savoir si sa mère a mangé, si elle est descendue à la chorale, et elle voudrait l'apprendre sans avoir à déranger. Ce qui lui pèse, c'est d'appeler au mauvais moment, de sentir qu'elle gêne, et de raccrocher avec un « tout va bien » qui ne lui dit rien. Elle regarde Facebook le soir vers 21 h, dans son lit, elle ne commente presque jamais mais elle garde les photographies.
*Romain Astruc, vingt-sept ans, petit-fils.* Il travaille dans une plateforme logistique près de Lyon, en horaires décalés, et pense à son grand-père plus souvent qu'il ne le dit. Il aimerait lui envoyer quelque chose, une image, un mot, et le voir recevoir cela. Il vit sur son téléphone, passe d'Instagram à WhatsApp, et n'ouvre aucune lettre.
*Le docteur Imbert, médecin traitant à Bourg-Sainte-Aldegonde.* Il oriente les familles vers l'accueil de jour quand elles n'en peuvent plus. Il se plaint de ne jamais savoir s'il reste de la place.
## Une manière d'avancer
Nous nous adressons donc à trois groupes de personnes qui ne se ressemblent pas : les enfants, qui forment l'essentiel des familles référentes et qui sont sur Facebook ; les petits-enfants, plus dispersés ; et ceux qui orientent, médecins, assistantes sociales et pharmaciens. Pour les rejoindre nous disposons du groupe, de la page publique, du blog de la maison, d'une lettre mensuelle, d'une annonce payante et de l'affichage. Chacun de ces moyens sera employé avec mesure et dans le respect de tous.
Nous n'oublions pas ceux qui n'ont rien de tout cela. Dix-neuf familles n'ont pas d'adresse électronique ou ne souhaitent pas en donner. La responsabilité sociale de la maison, telle que nous l'avons écrite dans le plan, commence là : la lettre est imprimée pour elles sur le papier recyclé de la mairie et portée par l'entreprise d'insertion qui fait déjà notre linge ; les quatre tablettes prêtées aux résidents pour les appels en image sont des appareils reconditionnés ; et le temps que les soignants donnent à un article est compté comme du temps de travail.
Les dix-sept objectifs de développement durable ont été adoptés par les Nations unies en 2015, ils vont de la lutte contre la pauvreté à la préservation des océans. La cuisine composte ses épluchures et le potager est arrosé par une cuve.

# Le plan, mois par mois
## À chacun sa parole
Le tableau ci-dessous a été affiché en salle de pause. Il rappelle la situation de départ (une page muette, un fichier incomplet, une plainte des familles), puis, pour chaque destinataire, ce que nous cherchons, ce que nous disons, où nous le disons, ce que nous faisons et comment nous saurons si cela sert.
%landscape
%size 9
| Pour qui | Ce que nous cherchons | Ce que nous leur disons | Où | Ce que nous faisons | Qui s'en charge | Comment nous le suivons
| Enfants des résidents | 41 familles dans le groupe | « Vous saurez, sans avoir à demander. » | Groupe Facebook fermé, lettre mensuelle | Trois nouvelles par semaine, réponse dans la journée | Mireille, Solène | Familles inscrites, relevé chaque 30 du mois
| Petits-enfants | Leur donner une place | « Un mot de vous, et il le lira à voix haute. » | Instagram | La boîte aux mots : on imprime et on lit ce qu'ils envoient | Mireille | Nombre de mots reçus par mois
| Familles sans internet | Ne laisser personne de côté (volet social) | « La même lettre, dans votre boîte. » | Courrier papier | Tirage de 19 exemplaires, papier recyclé, portage par l'entreprise d'insertion | Nathalie | Lettres remises, retours de vive voix
| Médecins, assistantes sociales, pharmaciens | 15 demandes de visite en mai | « Il reste trois places, et un après-midi d'essai. » | Courriel, dépliant | Un envoi à 63 adresses professionnelles le 5 mai | Solène | Demandes citant l'envoi
| Habitants de 45 à 65 ans | Faire connaître l'accueil de jour | « Souffler un mardi, ce n'est pas abandonner. » | Annonce Facebook | Annonce du 6 au 31 mai | Solène | Clics et demandes, chaque vendredi
## Ce dont on parlera
La ligne que nous suivons tient en une phrase : le quotidien, vu par ceux qui le font, sans visage qui n'ait dit oui. Trois rubriques reviennent, *À table* (la cuisine), *Au jardin* (les saisons, le dehors) et *Les mains de la maison* (un métier, un portrait). Il n'y a pas de publication le dimanche, jour des visites.
%size 9
| Mois | Fil du mois | À table | Au jardin | Les mains de la maison | Où cela paraît
| Janvier | On se présente | La soupe du lundi 20 | – | Nathalie, à l'accueil (le 28) | Page, affiche
| Février | La Chandeleur | Les 180 crêpes du 3 | Tailler les glycines (le 19) | Jean-Marc, au linge (le 26) | Groupe, lettre n° 1
| Mars | Le printemps revient | Le pot-au-feu du 12 | Semis de tomates (le 20) | Aïssata, de nuit (le 27) | Groupe, blog, lettre n° 2
| Avril | Les recettes de famille | Trois recettes de résidentes (les 8, 15 et 22) | Le muguet en pot (le 29) | Gérard, en cuisine (le 24) | Groupe, blog, lettre n° 3
| Mai | Souffler un peu | Le pique-nique du 21 | La sieste sous les arbres (le 14) | L'équipe de l'accueil de jour (le 6) | Page, annonce, blog, lettre n° 4
| Juin | Le goûter du 14 | Les tartes aux fraises (le 11) | Premières tomates (le 25) | La chorale (le 18) | Groupe, page, lettre n° 5
%portrait
La préparation, elle, a suivi ce calendrier que je mettais à jour chaque lundi avec Mireille.
| Mois | Étape | Qui | Pour le
| Janvier | Reprise du fichier des proches, appel de chaque famille | Nathalie et Solène | 31 janvier
| Février | Recueil des autorisations d'image, ouverture du groupe | Solène | 21 février
| Mars | Premier article du blog, réunion avec l'équipe | Solène et Gérard | 27 mars
| Avril | Point à mi-parcours avec le conseil de la vie sociale | Madame Vaillant-Prade | 17 avril
| Mai | Annonce et courriel de l'accueil de jour | Solène | 5 mai
| Juin | Goûter, bilan, passation | Mireille et Solène | 30 juin
## Être trouvé plutôt que chercher
Une famille qui cherche une place ne nous connaît pas encore ; elle cherche une réponse. J'ai donc écrit avec l'infirmière coordinatrice un petit guide de huit pages, *Les quinze premiers jours*, que l'on télécharge sur le blog en laissant son adresse, et qui explique ce que personne n'explique : le linge à marquer, le fauteuil que l'on peut apporter, la première nuit. Quarante-six personnes l'ont demandé entre mars et juin, dont neuf ont ensuite téléphoné. À chacune, j'ai écrit un mot de ma main.
## Peser moins lourd
Un certain nombre de proches ont un vieil appareil et un forfait compté, et cela rejoint le souci de ne pas gaspiller. Toute photographie est réduite à 1 200 pixels de large et à moins de 200 Ko avant d'être mise en ligne, et là où j'aurais spontanément filmé la chorale, j'ai publié une image et trente secondes de son, ce qui pèse vingt fois moins. De façon générale il importe que le numérique reste responsable.

# L'annonce pour l'accueil de jour
## Le choix d'une image et d'une phrase
Nous n'avions que 150 € à donner à Facebook et je n'ai pas voulu les disperser. Comme nous attendions une action précise, demander une visite, j'ai retenu l'objectif « trafic » vers le formulaire du blog, et une image unique plutôt qu'une vidéo ou un carrousel : les aidants que nous voulions toucher regardent leur fil le soir, fatigués, le son coupé, et une seule phrase devait suffire. L'image montre deux tasses sur la table de la véranda.
Le ciblage tient en quelques mots : les femmes et les hommes de 45 à 65 ans, dans un rayon de vingt kilomètres autour du bourg, intéressés par la santé, la famille et le jardinage, à l'exclusion des personnes qui aiment déjà notre page.
!annonce|Figure 1 – L'annonce telle qu'elle est parue le 6 mai
La méthode ABCD (attirer, installer la marque, créer le lien, diriger vers l'action) nous a été présentée en cours comme un fil conducteur des annonces vidéo.
> Souffler un mardi, ce n'est pas abandonner. À la Maison des Glycines, votre parent est attendu pour le café, le jardin et la chorale, et vous, vous avez votre journée. Il reste trois places. Demandez un après-midi d'essai, il ne vous engage à rien.
Bouton : Demander une visite, vers la page accueil-de-jour du blog.
En complément, un courriel est parti le 5 mai vers soixante-trois médecins, assistantes sociales et pharmaciens du canton.
Le prestataire qui a fait le site nous proposait aussi des annonces sur Google. On pourrait imaginer d'y acheter le nom de notre commune, et la question reste ouverte.
## Ce que l'on a dépensé
| Dépense | Montant
| Annonce Facebook du 6 au 31 mai | 150 €
| Dépliants de l'accueil de jour, 300 exemplaires | 96 €
| Timbres et papier de la lettre imprimée, cinq numéros | 112 €
| Goûter des familles (fraises, crème, location des nappes) | 240 €
## Ce que nous avons regardé
J'ai choisi peu de mesures, et toutes se rapportent à la demande de visite, qui est ce dont l'accueil de jour vit.
| Mesure | Visé | Obtenu au 31 mai | Relevé dans
| Taux de clic de l'annonce | 1,5 % | 1,8 % (384 clics pour 21 300 affichages) | Gestionnaire de publicités
| Coût du clic | 0,50 € | 0,39 € | Gestionnaire de publicités
| Part des visiteurs de la page qui demandent une visite | 4 % | 2,9 % | Statistiques du blog
| Demandes de visite | 15 | 11 | Cahier de l'accueil
| Taux d'ouverture du courriel | 40 % | 52 % | Outil d'envoi
Deux des trois places sont occupées depuis le 16 juin. Le retour sur investissement se calcule en rapportant le gain net au coût de l'action, et s'exprime en pourcentage ; c'est une notion à laquelle le conseil d'administration est attentif.

# Écrire pour ceux qui attendent
## L'article d'avril
Le blog a reçu en avril un article intitulé « Entrée en EHPAD : comment se passent les premiers jours ? ». Je l'ai écrit après avoir regardé, dans les suggestions du moteur de recherche et dans un outil gratuit de mots-clés, comment les gens formulent leur inquiétude. L'expression que je voulais servir, « entrée en EHPAD », figure dans le titre, dans l'adresse de la page, dans les quatre-vingts premiers mots et dans deux intertitres sur cinq. Chaque intertitre est une question réellement posée à l'accueil (« Puis-je apporter son fauteuil ? »). Le texte renvoie vers le guide et vers la page de l'accueil de jour, ainsi que vers la fiche du portail national sur les aides. La description qui s'affiche dans les résultats compte 148 signes.
| Expression | Sorte | Recherches par mois, selon l'outil | Où je l'ai employée
| entrée en EHPAD | Principale | 1 900 | L'article d'avril
| que faut-il apporter pour une entrée en EHPAD | Longue traîne | 140 | Intertitre 2
| premiers jours en maison de retraite parent triste | Longue traîne | 40 | Intertitre 4
| accueil de jour personne âgée avec nom du bourg | Longue traîne | 20 | Page de l'accueil de jour
Au 30 juin l'article a été lu 730 fois, dont les deux tiers depuis un moteur de recherche.
## Raconter sans exposer
J'ai appris à raconter en quatre temps, que je note dans la marge avant d'écrire : la personne dans son habitude, ce qui vient la déranger, le détour qu'elle invente, et ce qu'elle en rapporte. Je m'oblige à un détail que l'on puisse sentir ou toucher, et je fais parler quelqu'un qui était là plutôt que moi. Le portrait de Gérard, en cuisine, est bâti ainsi : trente ans de purées réussies (l'habitude), l'arrivée d'une résidente qui ne veut plus manger (le trouble), la recette de gâteau de semoule qu'il va demander à sa fille au téléphone (le détour), et la cuillère qu'elle lui rend vide en disant « il manque de la fleur d'oranger » (le retour).
> Gérard, trente ans de cuisine à la Maison des Glycines, n'aime pas qu'une assiette revienne pleine. Madame L. ne mangeait plus. Alors il a téléphoné à sa fille, un carnet sur les genoux, et il a fait le gâteau de semoule de la famille. Elle a tout mangé. Puis elle lui a rendu la cuillère : « Il manque de la fleur d'oranger. » Il en a racheté le lendemain. Et chez vous, quel était le goût du dimanche ? Dites-le-nous en commentaire, Gérard lit tout.
Ce portrait, paru le 24 avril sur la page publique avec une photographie du carnet de recettes, a été partagé 58 fois, et *Le Courrier de la Sorre* l'a repris avec notre accord. Il dit mieux que nous ne le ferions que l'on cuisine ici, sur place, pour quelqu'un.
Ce que la lecture apporte au proche est d'abord un apaisement. Savoir que l'on connaît le goût de sa mère, c'est se sentir moins coupable d'être loin ; c'est retrouver une fierté, aussi, celle d'avoir transmis une recette ; c'est pouvoir parler d'autre chose que de santé au téléphone.
## Le ton juste
Nous écrivions naguère : « Nous vous informons que l'activité chant du jeudi a rencontré un vif succès auprès des résidents présents. » Nous écrivons désormais : « Jeudi, on a chanté *Les Roses blanches*. Deux fois, parce que monsieur P. connaissait un couplet que personne n'avait. » Chantal, si je puis l'appeler ainsi, ne cherche pas un succès d'activité, elle cherche une scène. Les phrases sont courtes, les mots de soin sont traduits, le vouvoiement est de règle, et l'on n'emploie ni diminutif ni « nos petits papis ».
Le message qui a le plus touché fut celui de la boîte aux mots. Il repose sur un ressort simple, la voix de quelqu'un que l'on croyait muet :
> Monsieur T. ne parle presque plus. Hier, Mireille lui a lu les trois lignes de son petit-fils. Il a dit : « Encore. » Elle les a lues quatre fois. Si vous avez trois lignes pour quelqu'un d'ici, envoyez-les-nous avant vendredi à mots@maisondesglycines.example, nous les lirons à voix haute. 💌 #LaBoiteAuxMots
Vingt-deux mots sont arrivés en une semaine. Je m'attendais à cette émotion et je ne la cache pas, mais j'ai tenu à ce que monsieur T. et sa fille relisent le texte avant.
On nous apprend à rebondir sur l'actualité, ce que l'on appelle le newsjacking. L'actualité de notre métier étant ce qu'elle est, je ne m'y suis pas risquée.
## Que chacun puisse lire
Plusieurs proches voient mal, et quelques résidents aussi, qui suivent le groupe sur les tablettes. Chaque image porte un texte de remplacement qui dit ce que l'on y voit et non « image 1 » ; le son de la chorale est accompagné de ses paroles ; la lettre est composée en corps 14, sans italique ni texte posé sur une photographie, et Mireille en enregistre une lecture que l'on peut écouter. Les mots-dièse prennent une majuscule à chaque mot afin que les lecteurs d'écran les prononcent.

# Veiller sur la parole
## Ce que l'on dit de nous
L'e-réputation désigne l'image qu'une organisation laisse en ligne, qu'elle l'ait voulue ou non. J'ai relevé en janvier, sur Google, 17 avis et une moyenne de 3,9 sur 5 ; en juin, nous en étions à 26 avis et 4,3. Le bouche à oreille, dans le canton, nous est plutôt favorable.
## Le groupe des familles
Le groupe s'appelle *Les nouvelles des Glycines*. On n'y entre qu'après avoir été reconnu par l'accueil : Nathalie compare le nom à la fiche du résident, puis téléphone, car un nom ne prouve rien. Nous avons invité d'abord les membres du conseil de la vie sociale, afin que les suivants trouvent des visages connus, ensuite les familles rencontrées au moment des visites, enfin toutes les autres par la lettre. Il comptait 12 familles fin février, 29 fin avril et 47 au 30 juin, soit 69 % des familles référentes, et nous n'avons acheté aucune publicité pour cela.
Les règles du groupe, épinglées en haut, sont les suivantes.
- On parle de son proche, jamais de celui d'un autre.
- Les photographies restent dans le groupe ; on ne les copie pas ailleurs.
- Une question de santé se pose par téléphone à l'infirmière, nous la retirons du fil et rappelons dans la journée.
- Les reproches sont permis, les accusations nominatives contre un soignant ne le sont pas.
Deux échanges, parmi d'autres, montrent comment nous répondons.
Une belle-fille : « Trois semaines que la coiffeuse n'est pas passée, maman est négligée. »
> « Bonjour madame, vous avez raison de nous le dire. La coiffeuse est en arrêt depuis le 3 mars et nous aurions dû vous prévenir. Une remplaçante vient ce jeudi, votre belle-mère est inscrite à 10 h. – Mireille »
Un avis public d'une étoile : « Manque de personnel, on vous prend pour des numéros. »
> « Monsieur, je lis votre message avec peine. Je ne peux pas parler ici de votre proche, mais je voudrais vous entendre : je suis joignable au bureau chaque matin de 9 h à 10 h. – Hélène Vaillant-Prade, directrice »
## L'affaire de la photographie
Le 11 mars au soir, une famille a publié sur son propre compte une photographie prise pendant l'atelier pâtisserie. On y voyait au second plan monsieur D., dont le fils, qui est aussi son tuteur, avait refusé par écrit toute image. Le fils nous a écrit à 22 h, avec colère et non sans raison. La difficulté était triple : l'image n'était pas la nôtre, nous ne pouvions donc pas la retirer ; la famille qui l'avait publiée était de bonne foi et heureuse ; et monsieur D., interrogé, disait se trouver « plutôt pas mal ».
+ Le 11 mars à 22 h 20, j'ai répondu au fils que je m'en chargeais le lendemain à la première heure, et j'ai prévenu la directrice.
+ Le 12 à 8 h 30, Mireille a téléphoné à la famille, qui a recadré l'image dans l'heure et s'est excusée.
+ Le 12 à 11 h, la directrice a reçu le fils, lui a montré l'image retirée et lui a demandé ce qu'il souhaitait pour la suite.
+ Le 20, une règle d'atelier a été affichée : une table est réservée à ceux qui ne veulent pas être vus, dos à la salle, et l'on annonce les photographies avant de les prendre.
Il n'y a pas eu de second incident jusqu'à mon départ, et le fils a signé en mai un accord limité aux photographies de dos.
## Le goûter du 14 juin
Le samedi 14 juin 2025, de 15 h à 17 h 30, les familles ont été conviées au jardin pour un goûter aux fraises, accompagné par la chorale. Le temps fut clément et la véranda est restée vide. L'invitation, parue dans le groupe et dans la lettre, disait :
> Les fraises sont à nous, la crème est à Gérard, il ne manque que vous. Samedi 14 juin à 15 h, au jardin. Dites-nous combien vous serez avant le vendredi 6 juin, au 05 00 00 00 00.

# La page, le groupe et le blog
## Des réglages au service du but
Puisque nous voulions rassurer sans exposer, les réglages ont été choisis un à un. Le groupe est fermé et ne peut être trouvé dans la recherche ; trois questions sont posées à l'entrée ; toute publication d'une famille attend l'accord d'une administratrice ; le téléchargement des albums y est désactivé autant que Facebook le permet. La page publique, qui sert à l'accueil de jour, montre au contraire l'adresse, les horaires et le bouton « Demander une visite », sa messagerie répond hors des heures d'accueil par un message qui donne le numéro de garde, et la mention d'autres comptes en identification y est soumise à validation.
La moitié des Français, lit-on, ne consultent plus internet que sur un téléphone, et nos familles ne font sans doute pas exception.
## Le blog de la maison
Le blog a été créé en 2022 par un prestataire du chef-lieu, sur WordPress, dans des tons mauves qui rappellent la façade. Il est doux à regarder et l'on s'y sent bien. Pour l'article d'avril, j'ai raccourci l'adresse de la page en entree-en-ehpad-premiers-jours et rempli le titre et la description dans l'extension prévue à cet effet.
Le RGAA, référentiel général d'amélioration de l'accessibilité, comporte cent six critères répartis en treize thématiques, et s'impose aux services publics ; une association comme la nôtre gagne à s'en inspirer.
Sur le plan du droit, j'ai procédé avec scrupule. Les mentions légales ont été complétées (directrice de la publication, hébergeur, numéro de l'association). Chaque formulaire dit à quoi servent les renseignements et qui les lit, et les adresses laissées pour le guide sont effacées au bout d'un an[^Durée décidée avec le délégué à la protection des données de la fédération, et inscrite au registre des traitements.]. Les chansons de la chorale ne sont mises en ligne que lorsqu'elles sont libres de droits ou déclarées, et les photographies de Mireille portent son nom. Quant à l'image des résidents, elle suppose un accord écrit de la personne elle-même, demandé au calme, chaque année, pour un usage précis ; si elle est protégée, on recueille aussi l'avis du tuteur, et le refus de la personne l'emporte toujours sur l'accord d'un autre. Un accord se retire d'un mot, et l'image disparaît dans la journée.
En mars le blog est resté inaccessible tout un week-end ; le prestataire a rétabli les choses le lundi.
## Une relecture, ligne à ligne
J'ai parcouru le blog avec une grille, en me plaçant du côté d'une fille qui cherche une réponse.
| Ce que l'on vient chercher | Présent | Tenu à jour par
| Le numéro de l'accueil et celui de la garde | Oui | Nathalie
| Les menus de la semaine | Oui | Gérard
| Le tarif et les aides | Oui, page Venir vivre ici | La directrice
| Le formulaire de demande de visite | Oui | Nathalie
| Le guide à télécharger | Oui, depuis mars | Solène
| Les nouvelles du mois | Oui | Mireille
## Ce que le blog pourrait devenir
Trois évolutions me paraissent découler de tout ce qui précède. La première serait un espace des familles protégé par un mot de passe, où les albums quitteraient Facebook, puisque cinq familles ont refusé le groupe pour la seule raison qu'il s'y trouve. La deuxième serait un petit lexique des mots du soin (GIR, projet personnalisé, contention), que l'on ouvrirait d'un geste depuis n'importe quel article, parce que ce sont les mots que Nathalie explique le plus souvent. La troisième consisterait en un agenda des animations auquel chacun pourrait s'abonner, car l'on nous demande chaque semaine à quel moment venir pour partager quelque chose plutôt que d'attendre dans une chambre.

# Ce que je retiens
!courbe|Figure 2 – Familles inscrites dans le groupe, de fin février à fin juin 2025
Le groupe a dépassé ce que nous nous étions promis. Je voudrais, pour la suite, laisser quelques conseils à Mireille, qui reprend le fil.
- Garder les trois nouvelles par semaine et ne pas monter au-delà, car les familles nous ont dit que c'était la bonne mesure.
- Demander de nouveau toutes les autorisations d'image en janvier 2026, par étage, sur deux semaines.
- Renouveler la boîte aux mots à la Toussaint et avant Noël.
- Continuer à bien communiquer avec tout le monde.
Je n'ai pas tout réussi, et je le dis sans détour : la lettre n° 2 est partie avec neuf jours de retard. Je présenterai également une étude auprès des petits-enfants afin de mieux connaître leurs attentes.

# Annexe 1 – La charte de celles et ceux qui écrivent
Cette charte tient sur une page, elle est signée par toute personne qui publie au nom de la maison.
**La voix.** Nous vouvoyons. Nous racontons une scène plutôt qu'un bilan. Nous ne parlons jamais à la place d'un résident, nous rapportons ce qu'il a dit, avec son accord.
**Les formes.** Une image et au plus soixante-dix mots dans le groupe ; huit cents à mille mots pour un article du blog ; deux pages pour la lettre.
**L'apparence.** Le mauve de la façade et le vert du portail, une seule police, le logo en bas à droite. Des mains, des objets, des dos, des lieux ; un visage seulement s'il a dit oui.
**Le droit et la délicatesse.** Avant de publier, on vérifie le nom dans la liste des accords, au bureau de l'animation. Pas de nom de famille, pas de chambre, pas de maladie, pas d'heure de soin. En cas de doute, on ne publie pas. Les décès ne s'annoncent jamais dans le groupe.

# Annexe 2 – Le avant et le après, pour le conseil de la vie sociale
Cette page a été projetée au conseil du 24 juin, en présence de la directrice et de la présidente de l'association.
| | Janvier 2025 | Juin 2025 | Ce que cela veut dire
| Familles reliées par un groupe | 0 | 47 sur 68 | Sept familles sur dix reçoivent des nouvelles trois fois par semaine
| Adresses électroniques à jour | 39 | 49 | Les dix-neuf autres reçoivent la lettre imprimée
| Appels du lundi matin, en moyenne | 26 | 16 | Nathalie peut de nouveau accueillir les visiteurs
| Avis sur Google | 17 avis, 3,9 | 26 avis, 4,3 | Neuf nouveaux avis, tous ont une réponse
| Places libres à l'accueil de jour | 3 | 1 | Deux personnes accueillies depuis le 16 juin

# Remerciements et sources
Je remercie madame Vaillant-Prade, Mireille, Nathalie, Gérard, les familles du conseil de la vie sociale, et les résidents qui m'ont dit non avec autant de gentillesse que d'autres m'ont dit oui.
Fiches de la CNIL ; article 9 du code civil ; lettre de la fédération ; supports de cours de l'Institut.
"""
