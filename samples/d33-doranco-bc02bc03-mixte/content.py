"""Texte du dossier d33 : personnes, entreprise et chiffres inventés."""

TEXT = """
>>12 Dossier de certification – Community Manager
>>24 Faire pousser une communauté sur deux mètres carrés
!visuel|
>>15 Pousse-Perron, kits de potager pour balcon
>>12 Blocs BC02 et BC03 – Ilyes Ferradin – promotion 2026
@pb
# Sommaire
@toc
1|Avant-propos|3
1|La commande|3
1|BC02 – Produire et diffuser|5
2|Ouvrir la maison : comptes et pages|5
2|Planning éditorial|6
2|Charte éditoriale|9
2|Contenus sponsorisés|10
2|Tableau de bord de la campagne|11
1|BC03 – Animer la communauté|12
2|Modération et protocole de crise|13
2|Influenceurs et partenariats|14
2|Événement : la Nuit des semis|15
2|Fidélisation|16
2|Calcul du retour sur investissement|17
1|Pour conclure|17
1|Annexes|18
@end
@pb
# Avant-propos
J’ai grandi au sixième étage, avec un balcon où ma grand-mère faisait entrer un citronnier, trois géraniums et un séchoir. Quand la formation nous a demandé de choisir un terrain, je n’ai pas cherché longtemps. Merci à Hortense Kerbrat et Baptiste Olivo, les deux fondateurs de Pousse-Perron, d’avoir accepté qu’un débutant touche à leurs comptes en pleine saison, et merci à Wassila, notre formatrice, pour ses relectures au stylo vert.
Pousse-Perron est une petite entreprise nantaise fondée en 2021. Elle assemble des kits de potager pour balcons étroits : bac en bois de palette, terreau sans tourbe, graines reproductibles et carnet. Elle a vendu 3 150 kits en 2025, réalise 142 000 € de chiffre d’affaires et consacre 9 800 € par an au poste « communication » de ses comptes, site compris. Quatre personnes y travaillent : Hortense (direction, produit), Baptiste (logistique), Méline (graphisme à mi-temps) et moi de février à juin 2026.
Le jardinage urbain intéresse : d’après une enquête de la profession, 41 % des citadins disent cultiver au moins une plante comestible et 27 % voudraient commencer. Je cite ces pourcentages parce qu’ils rassurent, mais ils ne disent rien de nos clients à nous.
# La commande
## Ce qu’Hortense attend
Le rendez-vous de lancement a eu lieu le 9 février 2026. Hortense a dit une phrase que j’ai gardée : « On vend bien en avril et on disparaît en juin. » Les comptes existaient mais parlaient surtout de promotions. Elle voulait une campagne de printemps, appelée « Mon balcon pousse », du 2 mars au 31 mai, et une communauté qui survive à l’été.
## Objectifs retenus
La méthode SMART, d’après mon cours, impose qu’un objectif soit « simple à comprendre, chiffré, à la portée de l’équipe, utile et daté ». J’ai essayé de m’y tenir :
- **Objectif 1.** Faire passer le taux d’engagement moyen du compte Instagram de 2,4 % à 4 % entre le 2 mars et le 31 mai 2026 ; nos clients achètent après conversation, et deux rendez-vous interactifs par semaine, que j’ai le temps de tenir, doivent y suffire.
- **Objectif 2.** Porter le nombre d’inscrits à la lettre « Le carnet de semis » de 260 à 1 000 au plus tard le 31 mai, parce que la lettre est le seul canal qui vende encore en juin ; 900 € de publicité Meta y sont réservés.
- **Objectif 3.** Obtenir 120 photos de balcons publiées par des clients avec le mot-dièse #MonBalconPousse avant le 17 mai (34 en 2025), pour montrer des résultats d’amateurs et non des photos de catalogue ; un défi doté et un billet dans chaque colis y aideront.
- **Objectif 4.** Recruter des ambassadeurs parmi les retraités du quartier, qui ont l’expérience et le temps.
Un cinquième objectif figurait dans le brief et il est qualifié de SMART par Baptiste : « être présents dans le cœur de tous les citadins ». Je l’ai laissé dans le brief.
## Personas
J’ai dépouillé 318 réponses au questionnaire glissé dans les colis et les statistiques des comptes. Trois silhouettes ressortent.
@box
YVONNE, 71 ans, retraitée de la Poste, Saint-Herblain
Ce qui la pousse : retrouver le goût des tomates de son père, avoir de quoi parler avec ses voisines.
Ce qui l’arrête : l’écriture trop petite des notices, le dos, la peur de commander en ligne.
Ses usages : Facebook sur tablette le matin, groupes de quartier, jamais de stories.
@end
@box
SABRINA, 36 ans, infirmière de nuit et mère de deux enfants, Rezé
Ce qui la pousse : montrer à ses enfants d’où vient un radis, souffler après le travail.
Ce qui l’arrête : « j’ai déjà tué un basilic », pas de temps, un balcon plein nord.
Ses usages : Instagram vers 14 h au réveil, enregistre les tutos, commente peu mais vote toujours.
@end
Théo est le troisième. Il a 22 ans, étudie la géographie à Nantes, vit en colocation et jardine surtout pour manger moins cher ; il trouve les kits trop beaux pour son budget et n’ouvre que TikTok, où il regarde des vidéos de récup’.
## Regard sur les voisins
Avant d’écrire la moindre légende j’ai regardé, pendant la semaine du 9 février, ce que faisaient trois marques comparables.
@size 9
| Marque | Rythme Instagram | Engagement moyen | Place donnée aux clients | Ton |
| Bacs & Basilic | 6 posts par semaine | 1,1 % | aucune | catalogue |
| La Serre de Poche | 3 posts par semaine | 3,8 % | un balcon de client chaque dimanche | complice |
| Terre en Ville | 1 post par semaine | 2,0 % | concours annuel | militant |
Ce qui marche chez La Serre de Poche, c’est la photo d’amateur : je m’en suis servi pour fixer l’objectif 3.
# BC02 – Produire et diffuser
## Ouvrir la maison : comptes et pages
Les trois comptes ont été repris un par un entre le 16 et le 20 février.
@size 8.5
| Élément | Instagram @pousseperron | Page Facebook Pousse-Perron | Page LinkedIn |
| Photo de profil | Pot à deux feuilles | Pot à deux feuilles | Pot à deux feuilles |
| Couverture | À la une : Semer, Arroser, Vos balcons | Balcon de Rezé, 1640 × 856 px | Atelier d’assemblage |
| Description | « 2 m², c’est déjà un jardin. Kits de potager assemblés à Nantes. » | Histoire, horaires, téléphone, questions fréquentes | Activité, quatre salariés, insertion |
| Liens | pousseperron.example/carnet | Boutique, Messenger, carnet | Site, offres |
La charte graphique de Méline impose trois couleurs (vert mousse, terre cuite, blanc cassé), une police à empattements pour les titres, et le bois brut en fond. Elle raconte ce que l’entreprise défend : du simple, du local, rien de brillant. J’ai donc retiré les dégradés roses des anciennes stories à la une et refait les neuf couvertures avec le même pot ; les trois pages se reconnaissent maintenant au premier coup d’œil.
Pour les personnes, nous avons un formulaire d’autorisation : toute personne reconnaissable sur une image signe une feuille où figurent la date, les supports et une durée de deux ans ; pour les enfants ce sont les deux parents. Six feuilles sont classées dans le dossier partagé, et la photo du marché de Talensac a été retirée car un passant n’avait pas signé.
## Sous le capot
Quelques réglages ont changé, et voici pourquoi. J’ai passé Instagram en compte professionnel « Magasin local » parce que sans cela le bouton d’itinéraire n’apparaît pas. J’ai désactivé la publication automatique d’Instagram vers Facebook : les légendes pleines de mots-dièse faisaient fuir les lecteurs de Facebook. Enfin les stories à la une sont passées de quatorze à trois, car les dernières recevaient moins de dix vues. Les captures de ces écrans sont restées sur l’ancien téléphone de l’entreprise.
Les autres paramètres, en bref :
- notifications : commentaires et messages en temps réel de 9 h à 19 h sur le téléphone commun, résumé à 8 h pour les mentions ;
- autorisations : Hortense administratrice, Méline et moi éditeurs, Baptiste en lecture seule ;
- publication : commentaires ouverts à tous, identification d’Instagram soumise à notre accord, partage en story permis.
Côté données, double authentification pour les quatre accès, retrait de deux anciens stagiaires encore connectés, messages privés contenant une adresse effacés au bout de trente jours. Nous n’avons envoyé aucun fichier de clients à Meta, et le pixel du site ne se déclenche qu’après accord sur le bandeau de cookies.
Une réunion avec le prestataire technique du site est prévue à la rentrée.
## Planning éditorial
Le planning couvre treize semaines ; les deux semaines reproduites ici sont celles qui entourent la Nuit des semis. Rythme : quatre publications Instagram, trois Facebook, une LinkedIn et une lettre par quinzaine.
@land
@size 8.5
| Date | Canal | Objectif | Cible | Thème | Format |
| lundi 13 avril, 9 h | Facebook | conversation | Yvonne | Tomates : quand sortir les plants ? | photo et question |
| mardi 14 avril, 14 h | Instagram | engagement | Sabrina | Balcon au nord, que planter | carrousel 7 vues |
| jeudi 16 avril, 14 h | Instagram | engagement | Sabrina | Vote : radis ou roquette | story sondage |
| vendredi 17 avril, 9 h | Lettre | inscription | toutes | Carnet de semis n° 4 | courriel |
| dimanche 19 avril, 18 h | Instagram | photos de clients | Sabrina | Le balcon du dimanche | photo de client |
| lundi 20 avril, 9 h | Facebook | inscription | Yvonne | Nuit des semis, mode d’emploi imprimable | visuel et lien |
| mercredi 22 avril, 12 h | LinkedIn | notoriété | enseignes | D’où vient notre bois | texte et photo |
| vendredi 24 avril, 20 h 30 | Instagram et Facebook | engagement | toutes | La Nuit des semis | direct |
| dimanche 26 avril, 18 h | Instagram | photos de clients | Sabrina | Les semis de la nuit | carrousel |
@port
J’ai comparé trois outils. Buffer oblige à payer au-delà de trois comptes, Hootsuite coûte plus cher que nos lots ; Meta Business Suite est gratuit et rassemble Facebook et Instagram, c’est donc lui que nous utilisons pour programmer. Exemple : les quatre « balcons du dimanche » d’avril ont été chargés le même après-midi, le 2 avril, avec l’aperçu de recadrage, puis déplacés d’une heure d’un simple glisser. LinkedIn est programmé à part.
## Tenir le cap
### L’argent et le temps
Hortense a tranché : priorité aux contenus gratuits, le payant ne sert qu’à faire venir des inscrits à la lettre. J’ai réparti mes 28 heures hebdomadaires en 20 heures d’organique (rédaction, réponses, photos) et 4 heures de publicité, le reste allant aux réunions. L’enveloppe de la campagne est la suivante.
@size 9
| Poste | Prévu | Dépensé |
| Publicité Meta (inscriptions à la lettre) | 900 € | 884 € |
| Influenceurs : kits et défraiements | 620 € | 590 € |
| Tournage de six vidéos courtes | 350 € | 350 € |
| Lots du défi | 210 € | 210 € |
| Sous-titrage par une indépendante | 140 € | 126 € |
| Kakémono de salon | 180 € | 0 € |
| **Total** | **2 400 €** | **2 160 €** |
### L’équipe
Tous les mardis, quinze minutes debout devant le tableau. Deux exemples. Le 24 mars, Baptiste prévient que le terreau arrive avec une semaine de retard : nous repoussons le post « rempotage » et Méline prépare à la place une fiche sur la lumière. Le 7 avril, c’est moi qui alerte Hortense que quarante personnes demandent un bac plus étroit ; elle fait fabriquer vingt prototypes.
### Rétroplanning
@size 9
| Étape | Pour le | Qui | Fait le |
| Brief signé et budget accordé | 13 février | Hortense | 13 février |
| Comptes remis à neuf | 20 février | Ilyes, Méline | 20 février |
| Charte et modèles visuels | 27 février | Méline | 27 février |
| Autorisations d’image et conventions signées | 6 mars | Hortense | 5 mars |
| Tournage des six vidéos | 18 mars | Ilyes, Méline | 18 mars |
| Règlement du défi déposé et relu | 31 mars | Hortense | 30 mars |
| Répétition du direct | 22 avril | toute l’équipe | 22 avril |
| Bilan remis | 12 juin | Ilyes | 11 juin |
Aucune date n’a glissé, et les deux étapes juridiques (autorisations, règlement) ont été finies avant la première publication concernée, comme l’exigeait Hortense.
### Ce qu’il a fallu déplacer
Le planning n’a pas survécu intact. À cause du retard de terreau, déjà raconté, la séquence rempotage est passée de la semaine 13 à la semaine 15. La semaine des Saints de glace, le gel annoncé sur la Loire nous a fait retirer le post « sortez tout ! » du 11 mai, qui aurait fait mourir les plants de nos clients. Et l’arrêt maladie de Méline, du 4 au 8 mai, a transformé deux carrousels en simples photos légendées.
## Charte éditoriale
Elle tient sur deux pages, collées au-dessus du bureau. En voici l’essentiel.
@size 9
| Rubrique | Ce que l’on fait | Ce que l’on évite |
| Voix | On dit « vous » et « nous », on avoue nos ratés, une pointe d’humour par texte | Le latin des botanistes, l’injonction, la culpabilité |
| Construction | Une phrase d’accroche, un geste concret, une question | Plus de 120 mots sur Instagram |
| Formats | Carrousel pour apprendre, photo de client le dimanche, direct une fois par saison | La promotion sèche |
| Images | Lumière du jour, mains et terre visibles, vert mousse et terre cuite | Les filtres, les balcons de magazine |
| Mentions | « Collaboration commerciale » en tête dès qu’un avantage est reçu, prénom seul pour les clients | Toute promesse de récolte |
| Exemple type | « Ce matin, deux radis et une limace. On appelle ça une victoire. Et vous ? » | « Découvrez notre offre exceptionnelle ! » |
## Des textes qui répondent à une question
Le texte le plus lu du site s’appelle « Que planter sur un balcon plein nord ? ». Je l’ai construit autour de cette expression, que les clientes écrivent mot pour mot dans nos messages, avec « potager balcon ombre » et « légumes sans soleil » en renfort. Le titre la porte, l’adresse de la page aussi (/balcon-plein-nord), la première phrase répond tout de suite, puis viennent quatre intertitres : ce qui pousse, ce qui végète, le bac, l’arrosage. Début de l’article :
« Un balcon plein nord n’est pas un balcon mort. Mâche, oseille, menthe, ciboulette et fraises des bois s’y plaisent, à condition de ne pas noyer leurs racines. Comptez deux heures de lumière claire, même sans soleil direct. »
Et deux publications qui suivent la charte à la lettre :
~ Instagram, mardi 14 avril – carrousel de sept vues
Plein nord, plein d’espoir 🌿 On nous l’écrit vingt fois par semaine : « chez moi rien ne pousse ». Nous aussi, on a noyé une menthe (oui, une menthe). Glissez : cinq plantes qui se moquent du soleil, et le geste qui les sauve. La liste complète vous attend sur pousseperron.example/balcon-plein-nord. Et chez vous, quelle orientation ? #balconnord #potagerbalcon #MonBalconPousse
~ Facebook, lundi 13 avril – photo d’Hortense les mains dans un bac
Les tomates, on les sort quand ? Ma grand-mère disait « après les Saints de glace », mon voisin dit « quand les lilas ont fini ». Nous, on a déjà perdu six plants pour avoir été trop pressés. Dites-nous en commentaire ce que vous faites, et de quel coin vous êtes : on fera la carte.
Toutes les vidéos sont sous-titrées, à la main, par Garance, une indépendante. Pour trouver des accroches, j’ai demandé des variantes à un assistant d’IA puis gardé ce qui nous ressemblait.
## Images et vidéos
J’ai tout produit aux dimensions demandées : carrousels en 1080 × 1350, stories et vidéos courtes en 1080 × 1920 de 20 à 45 secondes, visuels Facebook en 1200 × 630, image LinkedIn en 1200 × 1200. La bande du bas de chaque story reste vide, sinon le sondage la couvre.
Canva a servi aux modèles de carrousel, ce qui m’a permis de passer de deux heures à trente-cinq minutes par publication. Méline a dessiné les pictogrammes des six gestes dans Illustrator. CapCut a monté les vidéos : sur « le bac qui fuit », la coupe des trois premières secondes a ramené le départ des spectateurs de 61 % à 38 %. J’ai aussi fait essayer trois fonds de balcon par Firefly, pour la maquette seulement.
!carrousel|Figure 1 – Première vue du carrousel « Plein nord » (maquette)
Nous montrons des mains de tous âges et de toutes couleurs, un balcon de résidence sociale, un jardinier en fauteuil (bac posé à 75 cm) ; les fiches parlent de « la personne qui jardine ».
## Contenus sponsorisés
Deux publicités seulement, toutes deux au service de la lettre. La première est une vidéo verticale de 22 secondes dans les stories :
~ Publicité A – story, du 9 mars au 5 avril
Votre balcon fait deux mètres carrés ? C’est assez pour trente radis. Chaque quinzaine, Le carnet de semis vous dit quoi semer, et quand. Gratuit, sans blabla. → S’inscrire
~ Publicité B – carrousel, du 6 avril au 10 mai
Vue 1 : « En avril, on sème quoi ? » Vue 2 : radis, roquette, aneth. Vue 3 : « La suite dans votre boîte aux lettres (électronique). » Bouton : Je m’inscris.
Le message est unique, s’inscrire, et il reprend le nom et les couleurs de « Mon balcon pousse ». Côté technique, la story est en 1080 × 1920 et pèse moins de 30 Mo, le texte couvre moins d’un cinquième de l’image ; plafond de 15 € par jour, total 884 € pour 900 € autorisés.
Exemple de ciblage : Publicité A, femmes et hommes de 28 à 45 ans, à 20 km autour de Nantes, Rennes et Angers, intérêts « plantes d’intérieur » et « cuisine maison », en excluant les inscrits actuels. Publicité B : personnes ayant regardé la moitié de la vidéo A au moins, plus une audience similaire de 1 %.
## Diffusion et référencement
Mes mots-dièse suivent une petite règle : un de marque (#MonBalconPousse), deux de sujet (#potagerbalcon, #balconnord), un de ville (#nantesjardin). Je les ai choisis à l’oreille, en lisant les légendes des autres, et les expressions du site viennent des messages des clientes.
Chaque contenu part là où il a une chance. La fiche imprimable en gros caractères a été postée dans onze groupes de quartier de Saint-Herblain, un matin à 9 h, pour Yvonne ; le carrousel « plein nord » est réservé à Instagram à 14 h, quand les soignantes de nuit se réveillent ; l’histoire du bois va sur LinkedIn, à l’intention des acheteurs d’enseignes.
L’effet se voit. Publié à 18 h le 17 mars, un carrousel semblable avait touché 1 900 comptes avec 2,2 % d’engagement ; à 14 h, « plein nord » en a touché 5 400 avec 5,1 %. La fiche imprimable a été vue 7 800 fois alors que la page compte 2 300 abonnés.
## La parole aux jardiniers
Le cœur de la campagne, ce sont les photos des clients. Chaque colis contient un billet : « Montrez-nous votre balcon, même raté ». Le dimanche à 18 h une photo est choisie et commentée. Voilà pour le gratuit. Pour le payant, une seule photo de cliente, celle de Rezé avec l’arrosoir percé, est devenue la troisième vue d’une publicité ; les autres n’ont jamais été sponsorisées, elles servent la conversation et non l’acquisition.
Avant chaque reprise j’envoie un message privé : « Bonjour ! Votre balcon nous plaît beaucoup, êtes-vous d’accord pour qu’on le montre dimanche ? » Sans réponse, on ne publie pas ; sur 97 demandes, 81 oui.
Dans Meta Ads, la campagne est réglée sur l’objectif « Prospects », avec deux ensembles de publicités, l’événement « inscription » du pixel comme conversion, un placement limité aux stories et au fil, et une diffusion coupée de minuit à 6 h. J’ai doublé le budget de la publicité B le 20 avril, en prenant sur la A.
Nous en attendions 700 inscriptions, dont 600 payées moins de 1,50 € chacune, et 120 photos, soit exactement les objectifs 2 et 3.
## Tableau de bord de la campagne
J’ai retenu six mesures, relevées chaque lundi dans Instagram Insights, Meta Ads et Google Analytics.
@size 9
| Mesure | Avant (février) | Visé | Au 31 mai | Outil |
| Taux d’engagement Instagram | 2,4 % | 4 % | 4,6 % | Instagram Insights |
| Inscrits au Carnet de semis | 260 | 1 000 | 934 | Brevo |
| Photos #MonBalconPousse | 34 (2025) | 120 | 143 | relevé à la main |
| Coût par inscription | – | 1,50 € | 2,10 € | Meta Ads |
| Visites de « balcon plein nord » | 0 | 1 500 | 2 260 | Google Analytics |
| Réponses données sous 24 h | 52 % | 90 % | 61 % | Meta Business Suite |
!courbe|Figure 2 – Taux d’engagement Instagram, moyenne par semaine (semaines 10 à 22)
Lecture : l’engagement grimpe dès que la photo de client devient régulière (semaine 14) et culmine avec la Nuit des semis. Les inscriptions restent 66 sous la cible car la publicité A a coûté 2,90 € par inscrit quand la B n’en coûtait que 1,45. La page « plein nord » amène à elle seule 212 inscrits sans un centime.
### Préconisations pour l’automne
- Arrêter la vidéo froide et mettre 80 % du budget sur le carrousel, avec un plafond de 1,50 € par inscrit.
- Écrire quatre articles du type « plein nord » d’ici octobre, un par orientation, et viser 60 inscriptions par article.
- Passer la photo du dimanche à deux par semaine en septembre, puisque c’est le format le plus commenté (48 commentaires en moyenne).
- Ouvrir un compte Pinterest.
### Ce qui a été corrigé en route
Dès le 20 avril, les chiffres de la publicité A (2,90 €) et trois messages agacés (« je vois votre vidéo dix fois par jour ») m’ont fait déplacer 15 € par jour vers la B et limiter la répétition à deux affichages par semaine. Le 27 avril, après que cinq personnes ont trouvé la fiche illisible, nous l’avons refaite en corps 16. Le 4 mai, les liens de la lettre sont devenus de gros boutons, à la demande d’Yvonne (la vraie s’appelle autrement). Je n’ai pas séparé les chiffres d’avant et d’après, je ne peux donc pas dire ce que chaque correction a rapporté.
# BC03 – Animer la communauté
## Faire parler les balcons
Un rendez-vous par humeur :
- lundi, la question du matin sur Facebook : « Les tomates, on les sort quand ? » a reçu 164 réponses, dont nous avons tiré une carte ;
- jeudi, le vote en story : « radis ou roquette ? », « j’arrose le matin / le soir / quand j’y pense » ;
- tout avril, le défi « Trente radis » : semer le 1er, montrer le 30, se faire commenter par Hortense ;
- une fois par mois, « le procès du légume » : la communauté défend ou accuse la courgette en commentaires.
!sondage|Figure 3 – Story du 16 avril, sondage « radis ou roquette » (maquette)
Je me sers de ce que les plateformes offrent : sticker sondage, curseur « à quel point ça pousse ? », boîte à questions relayée par Hortense en vidéo, compte à rebours avant le direct, et l’outil « Ajoutez le vôtre » qui a enchaîné 58 photos de semis.
~ Story « Ajoutez le vôtre », 2 avril
Montrez votre premier semis, même s’il ressemble à du gazon 🌱 On répond à tout le monde. #TrenteRadis
Les chiffres ont suivi : de 212 interactions par semaine en février (commentaires, votes, réponses), nous sommes passés à 389 en mars, 641 en avril et 577 en mai.
## Modération et protocole de crise
Une règle pour tous les espaces : on peut dire que le kit est raté, on ne peut pas dire que le jardinier est idiot. Les propos haineux, les coordonnées privées et les ventes de plantes interdites sont supprimés et signalés, ce que demandent de toute façon les règles de Facebook et d’Instagram ; les disputes sur les pesticides sont ramenées au calme par un rappel, puis closes.
Trois cas vécus. Le 18 mars, un membre publie le numéro d’un livreur en retard : retiré en neuf minutes, explication en privé, il s’excuse. Le 9 avril, « encore un truc de bobos, crevez » sous une photo de cliente : supprimé, compte bloqué et signalé pour harcèlement, mot à la cliente. Le 2 mai, échange de soixante commentaires sur l’anti-limaces : j’ai répondu « Ici chacun peut expliquer sa méthode, personne n’insulte celle du voisin. On reprend demain à tête reposée ? » et fermé le fil pour la nuit.
Un robot de réponse aurait sûrement aidé pendant la Nuit des semis, j’en ai parlé à Hortense.
Si l’affaire devient sérieuse, la feuille rouge du classeur s’applique :
1) Repérer : plus de dix plaintes sur un même lot en 24 heures, ou un journaliste. Je préviens Hortense par téléphone.
2) Figer : Méline suspend tout ce qui est programmé.
3) Vérifier : Baptiste retrouve le lot et la cause en moins de trois heures.
4) Dire : Hortense signe un message public, le même partout, avec la solution ; je réponds un par un.
5) Suivre : point deux fois par jour jusqu’au calme, puis compte rendu.
Elle a été ouverte le 21 mars : vingt-deux clients reçoivent un terreau moisi. À 15 h, la cause est connue (une palette restée sous la pluie), à 16 h 30 le message est en ligne : « Un lot de terreau a pris l’eau chez nous. C’est notre faute. Tous les sacs sont remplacés lundi, vous n’avez rien à renvoyer. » Quinze des vingt-deux ont remercié en commentaire.
## Influenceurs et partenariats
Je les ai trouvés à la main, en remontant les mots-dièse de jardin et les identifications de nos clients, pendant trois soirées.
@size 8.5
| Compte | Réseau | Abonnés | Engagement | Pourquoi ce compte |
| @mamie.terreau | Facebook | 12 400 | 6,2 % | Parle aux plus de 60 ans de l’Ouest, répond à chaque commentaire, déteste le plastique comme nous |
| @nord.et.menthe | Instagram | 8 100 | 7,4 % | Ne montre que des balcons à l’ombre, public d’infirmières et d’enseignantes |
| @lescolocsvertes | Instagram | 15 900 | 3,9 % | Petits budgets, récup’, peut toucher les étudiants |
| @baptiste_au_balcon | YouTube | 31 000 | 2,8 % | Tutoriels longs, caution technique ; audience plus masculine |
| @roule.ma.terre | Instagram | 5 300 | 8,8 % | Jardinier en fauteuil, rend visible le bac rehaussé |
J’ai écarté @plantaddict_fr malgré ses 90 000 abonnés : trois publicités par semaine pour des engrais de synthèse.
Ce que nous leur avons proposé :
- @mamie.terreau : trois publications « tomates d’autrefois », pour amener ses lectrices de plus de 60 ans à la fiche imprimable ;
- @nord.et.menthe : une prise de compte d’une journée, pour faire connaître l’article aux travailleuses de nuit ;
- @roule.ma.terre : test du bac à 75 cm, pour recueillir l’avis des jardiniers à mobilité réduite.
Chaque accord est écrit. La convention d’une page prévoit la mention « Collaboration commerciale » au début de la légende et le label de partenariat rémunéré d’Instagram, l’accord pour l’usage des images pendant un an et le droit d’en demander le retrait. Le défraiement y est chiffré.
Deux exemples dans l’esprit de la maison : chez @roule.ma.terre, « Collaboration commerciale avec Pousse-Perron. J’ai planté assis, sans pousser de jurons, ce qui est une première. Le bac est haut, la vis du fond est mal placée et je le leur ai dit. » Et l’atelier commun du 9 mai au jardin de la résidence des Bruyères, où @mamie.terreau a repiqué des tomates avec douze voisins.
Sur le plan moral, nous n’imposons aucun texte, la critique est permise (la vis en est la preuve), pas de plante interdite, pas d’enfant mis en scène. Hortense relit et signe chaque convention ; aucun juriste ne l’a vue.
Le calendrier des actions communes :
@size 9
| Quand | Action | Qui fait quoi |
| 10 mars | Envoi des kits | Baptiste expédie, influenceurs confirment |
| 24 mars | Appel de préparation | Ilyes anime, chacun propose une idée |
| 6 avril | Prise de compte de @nord.et.menthe | elle publie, Ilyes modère |
| 24 avril | Direct à trois voix | Hortense présente, @mamie.terreau et @roule.ma.terre invités |
| 9 mai | Atelier des Bruyères | @mamie.terreau anime, Méline photographie |
Avant parution, chaque contenu passe par un aller-retour de 48 heures : je vérifie la mention, l’exactitude des gestes et l’absence de visage non autorisé. Sur neuf contenus, huit ont été validés tels quels ; le troisième de @lescolocsvertes est revenu une fois car la mention commerciale était cachée à la fin, il a été corrigé avant d’être publié.
## Événement : la Nuit des semis
Vendredi 24 avril à 20 h 30, un direct d’une heure sur Instagram et Facebook : tout le monde sème en même temps, avec ce qu’il a sous la main. L’idée vient de la communauté elle-même ; au sondage de mars, 62 % demandaient « un moment ensemble » et les mères de famille voulaient une heure après le coucher des enfants. Le but était de réunir 250 personnes et de provoquer 100 inscriptions à la lettre.
On s’inscrivait par un formulaire Google (prénom, courriel, code postal, composition du foyer) pour recevoir la liste du matériel.
Pendant le direct, trois quiz Instagram (« cette graine, c’est quoi ? »), un sondage pour choisir la deuxième culture (aneth 57 %, persil 43 %), des questions épinglées et le curseur pour dire où l’on en est.
@size 9
| Indicateur | Espéré | Obtenu |
| Personnes en direct au plus fort | 250 | 318 |
| Messages pendant l’heure | 400 | 1 046 |
| Réponses aux trois quiz | 300 | 512 |
| Inscriptions à la lettre dans les 24 h | 100 | 131 |
| Revisionnages à 7 jours | 500 | 870 |
## N’oublier personne
Le questionnaire des colis comportait une question libre sur les difficultés : 14 % des répondants ont plus de 65 ans et lisent mal les petits caractères, neuf personnes jardinent assises, quatre sont sourdes ou malentendantes, et une dizaine lisent difficilement le français. Pour elles, la fiche en corps 16, le bac à 75 cm, des pictogrammes pour les six gestes et un direct avec sous-titres.
Dans les contenus, cela donne des sous-titres sur les six vidéos, une description sous chaque photo importante (« Bac en bois à hauteur de table, trois rangs de radis, une main tient un arrosoir rouge »), des mots-dièse avec majuscule à chaque mot et pas plus de deux émojis par légende.
## Fidélisation
Hortense craignait juin. Nous avons donc créé « Les Pouces verts », un cercle à trois feuilles. Première feuille à l’inscription : le calendrier de semis imprimable. Deuxième feuille après trois balcons publiés : un sachet de graines rares, envoyé par la poste. Troisième feuille quand on a aidé cinq membres : invitation à choisir la variété de l’année et prix coûtant sur les recharges.
Les membres se retrouvent sur un forum Discourse, ouvert le 1er avril à l’adresse forum.pousseperron.example, avec quatre salons (Nord, Plein soleil, Ratés magnifiques, Trocs) et les badges de l’outil pour les trois feuilles. Nous l’avons préféré à un groupe Facebook parce que les réponses s’y retrouvent d’une année sur l’autre.
Les résultats au 31 mai :
@size 9
| Indicateur de fidélité | Avril | Mai |
| Membres du cercle | 146 | 233 |
| Membres actifs au moins une fois par semaine | 71 | 128 |
| Membres de la deuxième feuille | 19 | 54 |
| Clients 2025 ayant racheté une recharge | 8 % | 17 % |
| Départs du forum | 6 | 9 |
En regardant ces nombres de plus près, j’ai comparé les membres selon leur feuille : 41 % de ceux de la deuxième ont racheté, contre 9 % de la première.
Deux comportements m’ont surpris. Les gens reviennent d’abord pour leurs échecs : le salon « Ratés magnifiques » fait 44 % des messages. Et les plus de 60 ans, discrets sur Instagram, donnent 6 réponses sur 10 aux débutants.
Pour garder ce monde-là, je propose de :
- envoyer un sachet surprise au premier raté publié, avant la deuxième feuille ;
- nommer « voisin de semis » un membre expérimenté pour chaque nouveau du forum ;
- tenir en juillet une permanence du dimanche soir sur l’arrosage pendant les vacances.
## La communauté en chiffres
@size 9
| Indicateur | 1er mars | 31 mai | Source |
| Abonnés Instagram | 4 870 | 6 310 | Instagram Insights |
| Abonnés Facebook | 1 940 | 2 480 | Meta Business Suite |
| Interactions par semaine | 212 | 577 | relevé Meta Business Suite |
| Mentions de la marque par mois | 37 | 118 | Mention |
| Membres du forum | 0 | 233 | statistiques Discourse |
!barres|Figure 4 – Interactions par semaine, moyenne mensuelle, de février à mai 2026
La communauté a grossi d’un tiers mais les échanges ont presque triplé : ce ne sont donc pas les nouveaux qui font la différence, ce sont les anciens qui se sont mis à parler. Facebook, que l’on m’avait dit mourant, porte 38 % des commentaires. J’en tire trois orientations : faire du forum le lieu principal et d’Instagram la vitrine, confier la question du lundi aux membres les plus âgés, et ne plus courir après le nombre d’abonnés.
Deux réglages sont déjà faits sur la base de ces relevés. Le vote du jeudi est passé de 18 h à 14 h après que le nombre de votants a été mesuré à 96 puis 171. Le « procès du légume », qui n’attirait que 12 commentaires sur Instagram contre 87 sur le forum, a déménagé sur le forum le 11 mai.
Pour la suite, dans nos moyens :
- garder les mêmes rendez-vous l’été, en plus léger ;
- accueillir les nouveaux par un mot personnel ;
- donner davantage de place aux Ratés magnifiques dans la lettre ;
- former Baptiste à la prise de vue, pour les jours où je ne suis pas là.
Le sentiment de communauté serait aussi un bel indicateur à suivre.
# Pour conclure
Le retour sur investissement, ou ROI, se calcule d’ordinaire en divisant le gain net par la somme dépensée ; Hortense n’a pas souhaité communiquer les ventes de la campagne. Une étude de la concurrence plus complète sera menée à l’automne.
J’ai appris à me taire un peu. Au début je répondais à tout, trop vite, trop long ; vers avril les membres se répondaient entre eux et c’était bien mieux. J’ai appris à dire non à une publicité et oui à une photo floue. Et j’ai appris que l’on peut tuer un basilic en public, s’en excuser et gagner quarante abonnés.
Si je recommençais, je demanderais les chiffres de vente dès le premier jour et je noterais chaque correction avec sa date, pour pouvoir comparer.
@pb
# Annexes
## Annexe A – Le billet glissé dans les colis
« Montrez-nous votre balcon, même raté. Prenez-le en photo, ajoutez #MonBalconPousse, dites-nous ce qui a poussé et ce qui a péri. Chaque dimanche à 18 h, nous en montrons un. Les ratés sont bienvenus : nous en avons plein. »
## Annexe B – Ce que disait le cours
Une charte éditoriale « rassemble les règles de fond et de forme applicables aux contenus d’une marque ». Un persona est « le portrait-robot du client idéal ». Une analyse SWOT « met en regard les atouts, les points faibles, les possibilités et les dangers ». Je n’ai pas refait de SWOT, Hortense en avait une de 2024.
## Annexe C – Sources
- C. Vauquelin, Cultiver à l’ombre, éditions du Muret, 2023.
- Supports de cours de la promotion 2026, modules « contenus » et « communautés ».
- Fiches pratiques de la Ville sur les jardins partagés, consultées en février 2026.
"""
