"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
=12 Titre de Community Manager – travaux des modules 1 et 2
!logo|
=24 Les Voix du Lavoir
=14 Stratégie social media et production de contenus pour le festival de l'ensemble vocal La Cantarelle
=12 Baptiste Ormeaux
=11 Projet individuel, année 2025-2026
%pagebreak
%toc
1|1. L'association et la commande|3
1|2. Diagnostic et veille|3
1|3. Publics et communautés|5
1|4. Plan de communication|6
1|5. Conversion et ressources propres|7
1|6. Ligne éditoriale|7
1|7. Publicité|8
1|8. Moyens et organisation|8
1|9. Mesure du mois de juin|9
1|10. Gestion de crise|10
1|11. Calendrier éditorial|10
1|12. Charte éditoriale|11
1|13. Publications et article|11
1|Annexes|13
%end
%pagebreak
# 1. L'association et la commande
## 1.1. La Cantarelle
Fondé en 1998 dans l'arrière-salle d'un café de Saint-Ormel, l'ensemble vocal La Cantarelle réunit quarante-six choristes amateurs, âgés de dix-neuf à quatre-vingt-un ans, qui répètent chaque mardi soir sous la conduite d'un chef rémunéré deux heures par semaine, et qui donnent trois concerts par an dans les églises du canton. L'association s'est donné pour mission de faire chanter ensemble des personnes qui ne lisent pas la musique, et elle tient à trois choses que ses statuts énoncent dès l'article 2 : la gratuité de l'apprentissage, le mélange des âges et l'exigence dans le travail.
Ses comptes, présentés à l'assemblée générale de janvier, s'équilibrent à 21 400 €, dont 9 200 € de cotisations, 6 000 € de subvention communale et le reste en recettes de concerts.
À l'automne 2026, elle organisera pour la première fois un festival, Les Voix du Lavoir, du vendredi 25 au dimanche 27 septembre, dans le lavoir couvert que la commune vient de restaurer et qui peut accueillir trois cent vingt personnes assises. Deux chœurs invités, l'un de Galice et l'autre du Jura, partageront l'affiche avec les choristes de la maison.
## 1.2. La demande de la présidente
Lors de l'entretien du 4 février, Mme Vasseur-Quillet, présidente, a exprimé trois attentes qu'elle a ensuite confirmées par écrit (sa lettre figure en annexe A) : que la billetterie couvre les cachets des chœurs invités, que l'on voie dans le public d'autres têtes que celles des conjoints de choristes, et que l'association garde, une fois le festival passé, un moyen de joindre directement ceux qui sont venus. Ces attentes ont été gardées sous les yeux tout au long du travail.
Il convient de rappeler qu'une stratégie s'aligne toujours sur le brief du client et que cet alignement se vérifie à chaque étape, faute de quoi le community manager travaille pour lui-même.
# 2. Diagnostic et veille
## 2.1. Matrice SWOT
**Forces.** L'ensemble dispose d'un répertoire de quatre-vingts pièces qu'il chante par cœur, d'un chef dont la pédagogie est connue bien au-delà du canton, et d'un lieu, le lavoir, que personne d'autre n'utilise pour la musique.
**Faiblesses.** Le public des concerts a vieilli avec les choristes, de sorte que les moins de trente-cinq ans y représentent à peine un spectateur sur douze ; la page Facebook est tenue par à-coups, et le compte Instagram, ouvert par une choriste en 2024, n'a jamais servi qu'à relayer des affiches.
**Opportunités.** L'engouement pour les chorales d'un soir, où l'on apprend une chanson en deux heures, amène au chant des personnes qui n'auraient jamais poussé la porte d'une association, et la restauration du lavoir a suscité une curiosité que la presse locale entretient.
**Menaces.** Une fin de septembre pluvieuse éloignerait les spectateurs d'un lieu ouvert sur deux côtés, et le festival de jazz de Brioude-sur-Loing, le même week-end, s'adresse en partie aux mêmes familles.
On sait que cet outil, dont l'acronyme est anglais, sert à confronter ce qui relève de l'organisation et ce qui relève de son environnement.
## 2.2. Dispositif de veille
Le tableau qui suit recense les sources consultées depuis le mois de février, le temps qui leur est consacré et ce que l'on y cherche.
%size 8.5
| Axe | Sources | Outil | Mots surveillés | Rythme
| Le chant choral et ses usages | Revue À Chœur Joie, site de la plateforme de la voix, lettre du CNM | Agrégateur Feedly | chœur amateur, chorale éphémère, pratique vocale | Le lundi, trente minutes
| Les festivals voisins | Comptes de Brioude Jazz, Chants en Vallée et Polyphonies du Haut-Pays | Liste privée Instagram, onglet « Pages à surveiller » de Facebook | nom des trois festivals, billetterie | Deux fois par semaine
| Les réseaux eux-mêmes | Blog du Modérateur, compte @creators, Siècle Digital | Lettres d'information | Reels, événements, algorithme | Le vendredi, vingt minutes
| Ce qui se dit du lavoir | Le Courrier de l'Ormel, groupe « Saint-Ormel d'hier et d'aujourd'hui » | Alerte Google | lavoir Saint-Ormel, La Cantarelle | Alerte quotidienne
La France compterait trois millions et demi de choristes amateurs, chiffre que l'on retrouve partout sans que sa source soit toujours donnée.
## 2.3. Les festivals comparés
| | Brioude Jazz | Chants en Vallée | Polyphonies du Haut-Pays
| Abonnés (Facebook / Instagram) | 5 200 / 1 900 | 2 300 / 640 | 3 100 / 1 250
| Rythme relevé en mars | Cinq publications par semaine | Une par semaine | Trois par semaine
| Contenu dominant | Annonces d'artistes | Photos de public | Vidéos de répétition
| Billetterie | Intégrée à la page | Par courriel | Lien en biographie, billet enfant à 1 €
De cette comparaison l'association retient que les Polyphonies, dont les moyens sont proches des siens, obtiennent leurs meilleures réactions en montrant le travail plutôt que le résultat, ce qui lui convient d'autant mieux que ses répétitions du mardi sont déjà ouvertes ; que l'achat par courriel de Chants en Vallée décourage, et que la sienne devra donc tenir en deux écrans ; que le billet à 1 € pour les enfants mérite, enfin, d'être imité à Saint-Ormel.
Nous complèterons ce relevé par une étude des prix pratiqués dans les cinq départements voisins.
# 3. Publics et communautés
## 3.1. Ce que disent les abonnés actuels
La page Facebook compte 1 340 abonnés, dont 71 % de femmes et 62 % de personnes de plus de cinquante ans, présentes surtout entre 18 h et 20 h, et qui commentent davantage les souvenirs que les annonces ; on en déduit que cette page vendra les billets du samedi soir pourvu qu'on y raconte des histoires de choristes en fin d'après-midi, et que les annonces sèches doivent y rester rares. Les 180 abonnés d'Instagram, pour 54 % âgés de dix-huit à trente-quatre ans, regardent les vidéos jusqu'au bout mais n'ouvrent presque jamais les images d'affiche, d'où le choix de réserver ce compte à l'image animée, et de renoncer aux affiches.
## 3.2. Quatre portraits
%box 15
**Odile Ferrand, 63 ans, bibliothécaire retraitée
Elle vit à Saint-Ormel, chante sous la douche, et cherche des sorties où l'on n'est pas seule au milieu de couples.
Ce qu'elle veut : entendre de belles voix près de chez elle, reconnaître quelqu'un dans le chœur, rentrer avant onze heures.
Ce qui l'arrête : les billetteries qui exigent la création d'un compte, les programmes incompréhensibles.
Ses habitudes : Facebook après le goûter, jusqu'au journal du soir ; elle partage à ses trois amies par messagerie.
%end
%box 15
**Mathis Delaroche, 24 ans, étudiant en musicologie
Il loue une chambre à vingt kilomètres et vient au festival en covoiturage, s'il vient.
Ce qu'il attend : découvrir des répertoires qu'on n'enseigne pas, rencontrer d'autres chanteurs de son âge, peut-être rejoindre un pupitre.
Ce qui l'agace : l'image poussiéreuse du concert d'église, les sites qui ne s'affichent pas sur téléphone.
Ses habitudes : Instagram le midi et tard le soir, vidéos courtes, décision prise la veille.
%end
%box 15
**Sandrine Belhomme, 39 ans, aide-comptable, deux enfants de six et neuf ans
Elle aimerait que ses enfants voient autre chose que des écrans et que la sortie ne dépasse pas trente euros pour quatre.
Elle s'informe le mercredi, dans les groupes de parents de Facebook et par les cahiers d'école, et réserve dès que la date est fixée.
%end
%box 15
**Karim Aouadi, 47 ans, directeur d'une école de musique intercommunale
Il suit la page de l'association, dirige lui-même un chœur d'enfants, et voudrait emmener ses élèves de troisième cycle écouter le chœur galicien.
%end
## 3.3. Communautés du territoire
Au-delà des abonnés, un relevé des médias, groupes et personnes susceptibles de relayer le festival a été dressé au mois de mars.
| Nom | Nature | Taille
| Saint-Ormel d'hier et d'aujourd'hui | Groupe Facebook d'habitants | 3 900 membres
| Parents du canton de l'Ormel | Groupe Facebook | 1 150 membres
| Le Courrier de l'Ormel | Hebdomadaire, page Facebook | 8 400 abonnés
| Radio Lavandière | Radio associative | 2 000 abonnés
| Choristes de France | Groupe Facebook national | 17 000 membres
| Noémie Castaing (@noemiechante) | Chanteuse et pédagogue, Instagram | 12 600 abonnés
| Le Promeneur de l'Ormel | Blog de patrimoine, Instagram | 2 750 abonnés
| Jules et Anna (@duoreverie) | Duo vocal, TikTok et Instagram | 6 300 abonnés
# 4. Plan de communication
## 4.1. Objectifs
Un objectif SMART est spécifique, mesurable, atteignable, réaliste et situé dans le temps, ce que la formation rappelle à juste titre. Ceux du festival ont été arrêtés avec le bureau le 2 juin.
- Vendre en ligne 600 billets sur les 960 places des trois soirées avant le 25 septembre 2026, soit 200 avant le 15 juillet, 250 entre cette date et la fin d'août et 150 en septembre, ce que les ventes du dernier concert rendent raisonnable[^Page Facebook, de janvier à mai 2026 : portée moyenne de 480 personnes par publication, taux d'engagement de 3,4 %, et 31 billets achetés par le lien du concert du 10 mai, pour 1 120 clics, soit 2,8 % de conversion.], et ce qui répond à la première attente de la présidente, puisque 600 billets à 8 € couvrent les cachets.
- Porter de 180 à 500 le nombre d'abonnés du compte Instagram au 30 septembre 2026, avec un palier de 320 au 15 juillet, en s'appuyant sur deux choristes de moins de vingt-cinq ans qui filmeront les répétitions, afin que le public rajeunisse comme le bureau le souhaite.
- Recueillir 150 inscriptions à la lettre d'information d'ici au 31 août 2026, dont 90 par la publicité et 60 par le formulaire que l'on présentera aux concerts d'été, où passent d'ordinaire quatre cents personnes, pour que l'association puisse rejoindre ses spectateurs sans dépendre d'un réseau.
- Se faire connaître des écoles de musique du pays, dont au moins huit relaieront l'affiche auprès de leurs élèves.
## 4.2. Indicateurs
| Indicateur | Cible | Outil de relevé | Fréquence
| Billets vendus en ligne | 600 | Tableau de bord HelloAsso | Chaque lundi
| Abonnés Instagram | 400 | Statistiques du compte | Chaque lundi
| Portée moyenne par publication Facebook | 700 personnes | Meta Business Suite | Tous les quinze jours
| Taux d'engagement moyen | 4,5 % | Meta Business Suite | Tous les quinze jours
# 5. Conversion et ressources propres
## 5.1. À qui l'on s'adresse, et pour dire quoi
Trois publics passent en premier, dans cet ordre. Aux habitants de plus de cinquante ans, l'on dira « Vos voisins chantent, venez les écouter », et le lien conduira droit à la soirée du samedi, celle de La Cantarelle ; aux jeunes adultes, « Trois chœurs, un lavoir, une nuit », avec un renvoi vers le vendredi et le chœur galicien ; aux familles, « Quatre places, moins de trente euros », le lien ouvrant la page du dimanche après-midi, où le tarif réduit est déjà sélectionné. Chacun de ces messages reste le même de juin à septembre, et les visiteurs qui ont ouvert la page de vente sans conclure reçoivent, s'ils sont inscrits, un rappel dix jours avant la date.
## 5.2. Le parcours du spectateur
Dans un premier temps, celui de la découverte, des extraits de répétition de trente secondes sont diffusés auprès de personnes qui ne suivent pas l'association, et l'affiche est relayée par les groupes d'habitants. Dans un second temps, celui de la décision, les abonnés reçoivent le lien direct vers la soirée qui les concerne, un compte des places restantes paraît chaque semaine de septembre, et la billetterie tient en deux écrans.
Pour inviter à l'action, chaque publication se termine par un verbe et un seul, « réservez », « venez » ou « chantez », placé avant le lien.
## 5.3. Les recettes
Trois leviers ont été retenus au regard de ce qu'une association de bénévoles peut tenir. La billetterie en ligne, à 8 € le plein tarif et 4 € le tarif réduit, constitue le premier, car elle ne demande aucune trésorerie ; le don en ligne, déductible, proposé au moment du paiement, convient à un public fidèle et souvent imposable, et devrait rapporter 500 € si un acheteur sur dix ajoute une pièce ; la participation par code à flasher, affiché près de la sortie et rappelé en story le lendemain, s'adresse enfin à ceux qui, venus en invités, souhaitent aider.
Le festival Polyphonies du Haut-Pays propose pour sa part, depuis 2024, une formule payante donnant accès à des enregistrements réservés et à des rencontres avec les chefs, dont son directeur se dit satisfait.
# 6. Ligne éditoriale
## 6.1. Thèmes
La parole du festival s'organise autour de trois thèmes que l'on reconnaîtra dans le calendrier. « La répétition du mardi » montre le travail en train de se faire, ses erreurs comprises, parce que l'association tient à l'exigence autant qu'à la gratuité de l'apprentissage, et que le public, d'après les commentaires, veut savoir comment on en arrive là. « Quarante-six vies » présente un choriste à la fois, du lycéen à l'octogénaire, et donne à voir ce mélange des âges auquel les statuts font référence. « Le lavoir » raconte un lieu, ses lavandières, sa charpente et son acoustique, sujet qui réunit les anciens du bourg et les curieux de patrimoine.
## 6.2. Ton et style
Le ton est celui d'un voisin cultivé qui ne fait pas la leçon : on vouvoie, on explique d'un mot le terme italien que l'on emploie, on rit volontiers de soi. Les phrases sont courtes sur Instagram, où le public est jeune et pressé, et prennent le temps d'un récit sur Facebook, où les lecteurs, plus âgés, aiment qu'on leur raconte.
Une ligne éditoriale se doit de suivre les tendances de son secteur tout en se distinguant de celles des concurrents, ce qui suppose d'être régulièrement réinterrogée.
## 6.3. Segments
Les plus de cinquante-cinq ans du canton, amateurs de patrimoine et de chant, fidèles à Facebook en fin de journée et prompts à partager par messagerie, recevront les portraits de choristes et les récits du lavoir. Les dix-huit à trente ans, chanteurs ou musiciens pour beaucoup, présents sur Instagram à midi et la nuit, qui se décident tard et en groupe, auront les extraits de répétition et les coulisses du chœur galicien. Les parents de trente à quarante-cinq ans, attachés aux sorties en famille et peu coûteuses, lecteurs des groupes locaux le mercredi, trouveront les informations pratiques du dimanche et le jeu des voix, où l'on devine quel pupitre chante.
L'ordre des contenus suit ce que chacun vient chercher : aux premiers on donne des noms et des souvenirs, car ils veulent reconnaître ; aux deuxièmes, de la musique avant tout texte, car ils veulent entendre ; aux parents, l'heure, le prix et le stationnement, car ils veulent s'organiser.
# 7. Publicité
Trois campagnes payantes, réparties de la fin de juin à la mi-septembre, cherchent chacune un geste précis, et le bureau en a validé la dépense.
| Campagne | Période | Geste recherché | Résultat visé | Dépense
| La lettre du lavoir | 22 juin – 12 juillet | Inscription à la lettre | 90 inscriptions, 700 clics | 140 €
| Vos voisins chantent | 17 – 30 août | Achat d'un billet du samedi | 60 billets, 900 clics | 120 €
| Une nuit galicienne | 7 – 16 septembre | Achat d'un billet du vendredi | 30 billets, 400 clics | 60 €
L'annonce de la deuxième campagne, diffusée sur Facebook auprès des plus de cinquante ans dans un rayon de vingt-cinq kilomètres, montre le visage d'une choriste connue au marché, avec la phrase « Vos voisins chantent, venez les écouter », un bouton « Réserver » et la date ; elle tourne quatorze jours, à 8,50 € par jour environ.
Le SEA, qui désigne l'achat de mots-clés dans les moteurs de recherche, complète en général les campagnes sociales, à condition que les deux se renforcent.
# 8. Moyens et organisation
## 8.1. Budget
La vente de billets étant la première des priorités, c'est la publicité qui la sert et l'outil de vente qui ont été dotés d'abord, les imprimés venant ensuite parce que le public le plus âgé y reste sensible.
| Poste | Montant | Remarque
| Publicité Facebook et Instagram | 320 € | Priorité 1, trois campagnes
| Nom de domaine et hébergement | 90 € | Priorité 1, page de vente
| Micro et pied pour téléphone | 210 € | Priorité 2, reels des répétitions
| Impression de dépliants et d'affiches | 540 € | Priorité 3, imprimeur du bourg
| Séance de photographie au lavoir | 300 € | Priorité 2, une demi-journée
| Réserve | 390 € | Débloquée par la trésorière
| **Total** | **1 850 €** |
Les personnes se répartissent de même : six heures par semaine pour l'auteur de ces lignes, deux heures pour chacune des deux choristes qui filment, Lou et Capucine, une heure pour M. Hébrard, qui relit, le tout avec un ordinateur portable, deux téléphones personnels et la connexion de la salle des fêtes. L'imprimeur, dont la graphiste travaille sous InDesign, livrera l'affiche et le dépliant.
## 8.2. Circuit d'une publication
| Étape | Qui | Au plus tard
| Choix du sujet en réunion de bureau | Bureau, B. Ormeaux | Le mardi, deux semaines avant
| Tournage ou prise de vue à la répétition | Lou et Capucine | Le mardi suivant, 21 h 30
| Rédaction du texte et montage | B. Ormeaux | Le jeudi soir
| Relecture de la langue et des noms propres | M. Hébrard | Le samedi midi
| Accord de la présidente | Mme Vasseur-Quillet | Le dimanche, 18 h
| Programmation dans Meta Business Suite | B. Ormeaux | Le lundi matin
# 9. Mesure du mois de juin
Avant de lancer la campagne de septembre, huit publications ont été diffusées du 8 au 28 juin, à titre d'essai ; la figure 1 en donne la portée, et le tableau ce que les indicateurs fixés auparavant sont devenus.
!bars|Figure 1 – Portée des huit publications de juin 2026, en personnes touchées
| Indicateur | Fixé pour juin | Relevé | Lecture
| Billets vendus en ligne | 60 | 74 | La vente, ouverte le 15, a été portée par les familles de choristes ; le chiffre flatte et ne dit rien encore du public extérieur
| Abonnés Instagram | 240 | 262 | Atteint
| Portée moyenne Facebook | 600 | 655 | Atteint
| Clics vers la billetterie | 250 | 188 | L'écart tient à la période, les vacances n'étant pas fixées, et à une soirée d'orage qui a coupé le réseau du bourg
La vidéo des basses accordant leur souffle, publiée le 16, a été vue par 1 480 personnes et partagée cinquante-deux fois, parce qu'elle montrait une faute puis sa correction ; le portrait de Mme Lacaze, doyenne du chœur, a recueilli quarante-six commentaires, presque tous d'anciens élèves ; le sondage sur le nom du cocktail de la buvette a fait participer un abonné sur neuf, proportion que l'association n'avait jamais connue.
Les enseignements de cette période seront examinés par le bureau au début de septembre, et chacun pourra faire valoir son point de vue.
# 11. Calendrier éditorial
Le fil conducteur est celui d'une partition que l'on monte pupitre par pupitre : la première semaine donne la parole aux sopranos, la deuxième aux altos, puis viennent les ténors et les basses, et la dernière réunit tout le monde, si bien que celui qui suit le compte entend le chœur se construire jusqu'au vendredi du festival, chaque vidéo reprenant les dernières secondes de la précédente.
%size 8.5
| Du 24 août au 6 septembre | Jour et heure | Réseau | Forme | Contenu
| Sopranos | Lundi 24, 18 h 30 | Facebook | Portrait (photo et récit) | Quarante-six vies : Jeanne, boulangère et première voix
| ^ | Mercredi 26, 12 h 15 | Instagram | Reel | La répétition du mardi : attaquer sans forcer
| ^ | Vendredi 28, 20 h | Facebook | Direct | Répétition ouverte, le public choisit le bis
| ^ | Dimanche 30, 18 h 30 | Facebook | Carrousel d'archives | Le lavoir en 1911
| Altos | Lundi 31, 18 h 30 | Facebook | Portrait | Quarante-six vies : trois générations au même rang
| ^ | Mercredi 2, 12 h 15 | Instagram | Reel | La répétition du mardi : la note que personne n'entend
| ^ | Vendredi 4, 12 h 15 | Instagram | Story sondage | Quel pupitre chante ? Le jeu des voix
| ^ | Dimanche 6, 17 h | YouTube | Vidéo de trois minutes | Le lavoir, ses pierres et son écho
%size 8.5
| Du 7 au 27 septembre | Jour et heure | Réseau | Forme | Contenu
| Ténors | Lundi 7, 18 h 30 | Facebook | Portrait | Quarante-six vies : Aurélien, facteur
| ^ | Mercredi 9, 12 h 15 | Instagram | Reel | La répétition du mardi : respirer ensemble
| ^ | Vendredi 11, 18 h 30 | Facebook | Article partagé | Chanter sans lire une note
| Basses et tutti | Lundi 21, 18 h 30 | Facebook | Portrait | Quarante-six vies : le doyen des basses
| ^ | Mardi 22, 12 h 15 | Instagram | Reel | Les quatre pupitres réunis
| ^ | Mercredi 23, 12 h 15 | Instagram | Carrousel | Se garer, s'asseoir, boire un verre : le dimanche en famille
| ^ | Jeudi 24, 12 h 15 | Instagram | Reel | Le chœur galicien arrive
| ^ | Vendredi 25, 17 h | Facebook | Photo | Ouverture des portes, dernières places
| ^ | Samedi 26, 11 h | Instagram | Story | Coulisses du samedi
| ^ | Dimanche 27, 21 h | YouTube | Vidéo | Le dernier accord
*Rythme : trois à quatre publications par semaine, quantité que le public de Facebook, peu habitué à nous lire plus de deux fois dans la semaine, supporte sans se désabonner (neuf départs seulement en juin), et qui suffit à vendre puisque chaque soirée revient ainsi une fois tous les sept jours ; Instagram, plus volatil, reçoit la moitié de l'ensemble.*
# 12. Charte éditoriale
Quatre personnes publieront, et deux d'entre elles n'ont jamais tenu d'autre compte que le leur, aussi la manière d'écrire a-t-elle été fixée.
- On vouvoie toujours, y compris dans les réponses, et l'on nomme les choristes par leur prénom.
- On écrit « venez chanter » plutôt que « ne ratez surtout pas », la maison n'employant ni superlatif ni point d'exclamation double.
- Un terme de musique est expliqué dans la même phrase, comme le ferait ce voisin cultivé dont parle la partie 6.
- On ne se moque de personne, sauf de soi.
- Les émojis, trois au plus, viennent en fin de phrase et n'y remplacent jamais un mot.
Sur Facebook, le texte compte de 400 à 900 signes, la photographie est horizontale, le lien est placé en premier commentaire, et l'événement est toujours identifié. Sur Instagram, la première ligne doit se suffire à elle-même, car le reste est replié, la vidéo est verticale et dure moins de quarante-cinq secondes, et les mots-dièse, de cinq à huit, ferment le texte.
Les visuels d'Instagram partent d'un même gabarit, bleu de lessive et blanc cassé, titre en bas à gauche, que Lou a enregistré dans le dossier partagé et que chaque auteur doit reprendre.
Le règlement européen sur les données, entré en application en mai 2018, a beaucoup occupé les associations.
# 13. Publications et article
## 13.1. Trois publications
**Instagram, mercredi 26 août.** Reel vertical, les sopranos de dos devant le bassin vide. « Attaquer une note sans la bousculer : voilà trois mardis que nos sopranos s'y emploient. Écoutez la deuxième tentative, puis la quatrième. À votre avis, qu'est-ce qui a changé ? Dites-le-nous en commentaire, la cheffe de pupitre répond à tous. Réservez votre soirée par le lien de notre profil. 🎶💧 #ChantChoral #ChoraleAmateur #LesVoixDuLavoir #SaintOrmel #Polyphonie #FestivalVocal »
**Facebook, lundi 31 août.** Photographie horizontale, trois femmes sur un banc. « Yvette a chanté ici en 1998, sa fille l'a rejointe dix ans plus tard, et Capucine, la petite-fille, tient désormais le même rang d'altos. Aucune des trois ne lisait la musique en arrivant. Qui vous a appris votre première chanson, et laquelle était-ce ? Racontez, nous en chanterons une le samedi 26 septembre. Merci à @Le Courrier de l'Ormel pour la photographie. Venez : le lien de réservation vous attend en premier commentaire. 🎵 #LesVoixDuLavoir #SaintOrmel #Chorale »
**Instagram, story du vendredi 4 septembre.** Fond bleu de lessive, onde sonore de dix secondes, autocollant de sondage. « Quel pupitre chante ? Alto ou ténor ? Réponse demain, et une place de concert pour l'une des bonnes oreilles. 👂 »
## 13.2. Un article pour le site
L'article ci-après, destiné à la rubrique « Carnet » du site, répond à la question que les spectateurs posent le plus souvent aux choristes à la sortie, à savoir s'il faut connaître le solfège. Les expressions retenues sont « chorale sans solfège », « chanter dans une chorale débutant » et « chorale amateur », que l'on a placées dans le titre, le premier paragraphe et l'un des sous-titres.
**Chanter dans une chorale sans solfège : comment cela se passe, un mardi à La Cantarelle**
Beaucoup de personnes aimeraient rejoindre une chorale amateur et y renoncent parce qu'elles ne lisent pas la musique. À La Cantarelle, trois choristes sur quatre sont dans ce cas. Voici, heure par heure, ce qui les attend lorsqu'elles poussent la porte.
**Vingt heures : on réveille le corps**
La répétition commence debout, sans partition. On bâille, on souffle sur une bougie imaginaire, on fait vibrer les lèvres. Dix minutes suffisent pour que la voix se pose, et personne ne chante seul.
**Vingt heures quinze : on apprend à l'oreille**
Le chef chante une phrase de quatre secondes, le pupitre la répète. Lorsque la phrase tient, il en ajoute une autre. Des fichiers audio, un par voix, permettent de réécouter chez soi, dans la voiture ou en cuisine ; ils sont rangés sur la page « Nos enregistrements de travail » [lien vers /carnet/enregistrements]. Un débutant retient en moyenne un morceau en cinq séances.
**Vingt et une heures : chorale sans solfège ne veut pas dire sans méthode**
Le texte imprimé porte de petites flèches, qui montent et descendent avec la mélodie. C'est une écriture de fortune, que chacun finit par compléter à sa façon. Au bout d'un an, la plupart des choristes suivent une portée sans s'en être aperçus.
**Et pour essayer ?**
Les trois premières répétitions sont libres, sans inscription, le mardi à vingt heures, salle des fêtes de Saint-Ormel. Ceux qui préfèrent écouter d'abord peuvent venir au lavoir à la fin de septembre : le programme des trois soirées [lien vers /festival] est en ligne. On vient comme on est, on repart en fredonnant.
Une méta-description est un court résumé de la page, que les moteurs affichent sous le titre et qui donne envie de cliquer ; la balise alt décrit, quant à elle, une image.
# Annexes
## Annexe A – Lettre de la présidente, 11 février 2026
> Monsieur, je vous confirme les termes de notre entretien. Le bureau vous accorde mille huit cent cinquante euros, réserve comprise, et il n'y aura pas de rallonge avant l'assemblée de janvier. Vous pourrez compter sur Lou et Capucine deux heures par semaine chacune, hors des examens de mai, et sur M. Hébrard le samedi matin.
> La vente ne pourra ouvrir avant le 15 juin, date à laquelle la commission de sécurité aura visité le lavoir ; d'ici là, merci de n'annoncer aucune jauge. Je tiens enfin à ce que le festival reste sobre, gobelets consignés, venue à pied ou à vélo, et pas de banderoles en plastique.
> Avec ma confiance, Hélène Vasseur-Quillet
## Annexe B – Fiche technique des formats
| Format | Où | Dimensions | Durée ou longueur | Pourquoi lui
| Reel de répétition | Instagram | 1080 × 1920, 9:16 | 20 à 45 secondes, titre dans le tiers central | Faire découvrir le chœur à qui ne le suit pas
| Portrait | Facebook | 1200 × 900, 4:3 | 400 à 900 signes | Faire parler et partager les habitants
| Carrousel | Instagram | 1080 × 1350, 4:5 | Cinq vues au plus | Donner aux familles heure, prix, accès
| Story à sondage | Instagram | 1080 × 1920 | 10 secondes | Obtenir une réponse d'un geste
| Direct | Facebook | Horizontal, 1280 × 720 | 40 minutes | Réunir les abonnés à heure fixe
## Annexe C – Remerciements et références
Que soient remerciés ici Mme Vasseur-Quillet pour sa patience, M. Hébrard pour ses virgules, ainsi que Lou et Capucine, qui m'ont appris à tenir un téléphone droit. On voudra bien pardonner à ce dossier, dont la partie consacrée aux recettes a été écrite d'un trait, ce qu'elle a de sommaire.
Carnets de répétition de l'association, 2019-2026. Statuts de La Cantarelle, déposés en 1998, modifiés en 2022. Supports du centre de formation, modules 1 et 2.
"""
