"""Text of the sample dossier, in the markup of _markup.py."""

TEXT = """
=11 NOTE STRATÉGIQUE INTERNE – DIFFUSION RESTREINTE
=24 **Atelier Corvanne**
=14 Prothèse dentaire artisanale et vidéos pédagogiques « Le Banc »
=11 Émetteur : Solenne Vaugrenard, chargée de mission communication
=11 Destinataire : M. Hugues Tallandeau, gérant
=11 Réf. AC/COM/2026-02 – version 3, mise à jour du 4 mai 2026 – parcours Community Manager, IFOCOP
%pagebreak
# Sommaire
%toc
1|1. Objet et périmètre de la note|3
1|2. État des lieux|4
2|2.1 Données de départ|4
2|2.2 Concurrence|5
2|2.3 Plus et moins|6
1|3. Publics|6
1|4. Objectifs et résultats clés|8
1|5. Du premier contact à la commande|9
2|5.4 Retour sur investissement de la campagne|10
1|6. Règles éditoriales|10
1|7. Diffusion et moyens|12
1|8. Mesure|14
1|Annexes|15
%end
%pagebreak
# 1. Objet et périmètre de la note
La présente note expose le dispositif de communication sociale de l'Atelier Corvanne pour la période du 2 mars au 31 août 2026. Elle remplace la version 2 du 14 janvier, que le gérant a jugé trop longue. Elle couvre d'une part la stratégie (parties 1 à 5), d'autre part la production des contenus (parties 6 à 8 et annexes).
L'atelier a été immatriculé en octobre 2025 à Saint-Brévan. Il fabrique des couronnes, bridges et prothèses amovibles complètes. L'effectif est de 7 personnes : 1 gérant, 3 prothésistes, 1 technicien CFAO, 1 apprentie, 1 coursier à mi-temps. Le chiffre d'affaires prévisionnel 2026 s'établit à 412 k€, dont 58 k€ de matières (zircone, disilicate, résines) et 31 k€ d'amortissement de l'usineuse.
## 1.1 La commande du gérant
La lettre de mission du 9 janvier tient en une page. Le gérant demande d'être connu des cabinets dans un rayon de 80 km, de recruter un second apprenti, et de faire vivre la série de vidéos « Le Banc » commencée par le technicien, M. Bastien Grolleau, sur son temps de pause. Il précise qu'il ne veut « ni musique de supermarché ni dents blanches de magazine ». La suite de la note est conforme à cette lettre, dont une copie a été remise au jury.
## 1.2 Ce que l'atelier est, et n'est pas
L'atelier se place sur un créneau étroit : la dent faite à la main, stratifiée en bouche du patient si besoin, livrée avec la photographie de chaque étape. Il ne cherche pas à être le moins cher (couronne céramo-zircone : 148 € HT, contre 95 à 110 € HT pour l'importation) ni le plus rapide (8 jours ouvrés). La phrase retenue par l'équipe le 21 janvier est : « La main avant la machine, et la preuve avant la promesse. » Trois valeurs en découlent, à savoir la patience, la traçabilité et la transmission, et la mission que le gérant a inscrite dans les statuts : maintenir à Saint-Brévan un métier que l'on n'y apprenait plus depuis 2009.
## 1.3 Limites matérielles
Les moyens sont comptés. La dépense externe est plafonnée à 4 200 € TTC pour six mois ; le temps de Mme Vaugrenard à 14 h par semaine, celui de M. Grolleau à 3 h, exclusivement le vendredi après 15 h, quand l'usineuse tourne seule. Le tournage se fait avec un téléphone et un objectif macro de 60 mm, la salle de stratification étant la seule pièce dont la lumière ne varie pas. En conséquence le dispositif ne comporte ni tournage en cabinet ni plus d'une vidéo longue par quinzaine.
# 2. État des lieux
## 2.1 Données de départ
Les comptes ont été ouverts sans plan en novembre 2025. Les valeurs ci-dessous sont extraites le 31 janvier 2026 des statistiques natives ; elles servent de point zéro aux résultats clés de la partie 4.
| Compte | Abonnés (nb) | Portée moyenne par publication (comptes) | Taux d'engagement (%) | Clics vers le site (nb/mois)
| YouTube « Le Banc » | 318 | 640 | 4,6 | 22
| Instagram | 204 | 171 | 2,1 | 9
| LinkedIn (page) | 87 | 260 | 3,4 | 31
| Site internet | – | – | – | 5 demandes de tarif/mois
> Tableau 1 – Point zéro au 31 janvier 2026
Ces chiffres ont pesé sur la fixation des objectifs : LinkedIn, avec quatre fois moins d'abonnés que YouTube, apporte déjà la moitié des clics, d'où un résultat clé sur les demandes de tarif et non sur le nombre d'abonnés.
À titre d'information, la profession compte environ 3 600 laboratoires et 43 % des prothèses posées seraient importées. Ces données sont nationales.
La lecture de la presse professionnelle est assurée chaque lundi, 30 min, par Mme Vaugrenard : deux revues de prothèse dentaire reçues sur papier, la lettre du syndicat régional et une alerte Google sur « prothésiste dentaire apprentissage ». Les articles utiles sont rangés dans un dossier partagé. Il en est ressorti en janvier deux sujets transposables : l'essor de l'empreinte optique chez les cabinets ruraux, qui rend l'envoi de fichiers plus simple pour un atelier isolé comme Corvanne, et la pénurie d'apprentis, que les jeunes eux-même attribuent à la méconnaissance du métier.
## 2.2 Concurrence
Quatre laboratoires du même rayon ou du même créneau ont été examinés entre le 19 et le 23 janvier. Les noms ont été modifiés.
| Laboratoire | Réseaux actifs | Publications par mois (nb) | Montre la fabrication | Délai annoncé (j) | Ton
| Labo Estuaire | Facebook, Instagram | 12 | Non, sourires seulement | 5 | Commercial
| Dentalys Ouest | LinkedIn | 3 | Non | 4 | Institutionnel
| Maison Fertier | Instagram | 7 | Oui, accéléré muet | 10 | Artisan d'art
| Céramique Haudry | YouTube | 1 | Oui, 40 min sans montage | 9 | Cours magistral
> Tableau 2 – Relevé comparatif, semaine 4
Enseignement : aucun des quatre ne filme une erreur ni sa reprise. Or les dentistes interrogés (voir 3.2) disent juger un laboratoire à sa manière de refaire. Corvanne filmera donc les reprises, ce que ni Maison Fertier ni Céramique Haudry ne font. C'est la signature de la série.
## 2.3 Plus et moins
Relevé établi en réunion d'équipe le 28 janvier, 45 min, au tableau blanc.
Chez nous
(+) Stratification manuelle maîtrisée par trois personnes, dont une ancienne formatrice de lycée.
(+) Taux de reprise de 1,9 %, relevé sur 410 pièces.
(+) Un technicien qui sait expliquer devant une caméra sans préparer de texte.
(–) Prix supérieur de 35 % au moins à l'importation.
(–) Marque inconnue, 3 mois d'existence.
(–) Une seule personne sait monter les vidéos.
Autour
(+) Empreinte optique installée dans un cabinet rural sur trois du secteur : l'envoi du fichier supprime le coursier.
(+) Le lycée de Brennac rouvre une section prothèse en septembre 2026.
(–) Baisse annoncée des tarifs du panier sans reste à charge.
L'équipe en a tiré une conséquence principale. Le savoir expliquer de M. Grolleau, allié à la réouverture de la section de Brennac, justifie une rubrique tournée vers les élèves et un objectif de recrutement.
# 3. Publics
## 3.1 Où ils se trouvent
| Communauté | Nature | Taille (nb) | Ce qui s'y préfère | Ce qui s'y fait | État
| Prothésistes de France | Groupe Facebook privé | 9 400 | Cas ratés, teintes difficiles | Photographies postées le soir, débats longs | Existante, Corvanne non membre
| Omnipraticiens ruraux | Groupe LinkedIn | 2 150 | Organisation du cabinet, délais | Lecture, peu de commentaires, partages le mardi | Existante
| « Le Spatulé » | Podcast de métier | 1 800 écoutes | Récits de parcours | Écoute au poste de travail | À approcher
| Élèves de Brennac et de deux CFA | Comptes TikTok et Instagram de classe | env. 260 | Vidéos de moins de 60 s, gestes | Réactions par emojis, défis entre classes | Potentielle
| Patients porteurs d'un complet | Forum d'entraide | 640 | Témoignages, entretien | Questions répétées, méfiance envers les marques | Potentielle
> Tableau 3 – Cartographie
L'audience des comptes de Corvanne, elle, se répartit ainsi au 31 janvier : 61 % d'hommes, 44 % de 25-34 ans, 27 % de 35-44 ans, pic de présence entre 19 h et 21 h, 78 % de lecture sur mobile. La part hors de France est de 23 % (Maghreb, Belgique, Canada).
## 3.2 Comptes rendus d'entretien
Trois entretiens ont été reconstitués à partir d'échanges téléphoniques et de 11 messages reçus. Les interlocuteurs sont des figures composées.
**Compte rendu n° 1 – 3 février, 18 h 40, durée 25 min**
Interlocutrice : Dr Maëlle Kerouault, 41 ans, chirurgien-dentiste, deux fauteuils, commune de 3 000 habitants.
Q. Qu'attendez-vous d'un laboratoire ? – R. « Qu'il décroche. Et qu'il me dise avant, pas après, quand mon empreinte est mauvaise. » Elle déclare vouloir garder des patients qui partent se soigner en ville et être fière de ce qu'elle pose.
Q. Qu'est-ce qui vous agace ? – R. « Les pièces à renvoyer deux fois. Trois semaines perdues, et c'est moi qui m'excuse. »
Habitudes relevées : consulte LinkedIn le mardi midi, regarde les vidéos sans le son entre deux patients, compare les tarifs une fois l'an.
**Compte rendu n° 2 – 4 février, 12 h 10, durée 15 min**
Interlocuteur : Théo Lanvollon, 17 ans, élève de première, hésite entre prothèse dentaire et bijouterie.
Q. Pourquoi ce métier ? – R. « Faire des trucs minutieux avec mes mains, et qu'on me paye pour. » Passe 2 h par jour sur TikTok, surtout le soir ; enregistre les vidéos de gestes et les refait en pâte à modeler.
Q. Et après le lycée ? – R. « Je verrai. »
**Compte rendu n° 3 – 6 février, 20 h 05, durée 30 min**
Interlocuteur : un prothésiste salarié d'un gros laboratoire, la quarantaine, souhaite rester anonyme.
Il veut progresser en stratification et, à terme, s'installer. Ce qui le freine : « Chez nous c'est huit couronnes à l'heure, on n'apprend plus rien, et les formations coûtent un mois de salaire. » Suit six chaînes YouTube, en anglais pour la plupart, commente rarement.
## 3.3 Ce que chacun réclame
Les attentes recueillies se résument comme suit. Les dentistes attendent un interlocuteur joignable, un délai tenu et un avis franc sur l'empreinte. Les élèves demandent à voir le geste de près, sans jargon. Les confrères souhaitent des cas compliqués, avec références de poudres et températures de cuisson.
## 3.4 Répartition des contenus
| Segment | Contenus réservés
| Dentistes | Carrousel LinkedIn « L'empreinte du mois », fiche délais, vidéo d'une reprise
| Élèves et apprentis | Vidéo verticale « Un geste », présentation de l'apprentie
| Prothésistes en poste | Vidéo longue « Le Banc », fiche de cuisson à télécharger
> Tableau 4 – Segments et contenus
# 4. Objectifs et résultats clés
La méthode retenue est celle des objectifs et résultats clés. Pour mémoire, un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini ; un bon objectif est à la fois ambitieux et motivant pour l'équipe.
**O1 – Être appelé par les cabinets du rayon de 80 km.**
RC 1.1 – Passer de 5 à 12 demandes de tarif par mois émises par des cabinets dentistes via le formulaire du site, au 31 août 2026. Base : LinkedIn amène 31 clics par mois sans aucune publication régulière, et l'atelier a besoin de 9 cabinets fidèles pour couvrir l'amortissement de l'usineuse.
RC 1.2 – 25 téléchargements par mois de la fiche « Réussir son empreinte optique ».
**O2 – Donner un second apprenti à l'atelier.**
RC 2.1 – 10 candidatures reçues par message privé ou par courriel avant le 15 juin 2026, afin de pourvoir le poste ouvert en septembre.
RC 2.2 – 4 élèves de Brennac accueillis à l'établi le mercredi 20 mai.
**O3 – Installer « Le Banc » comme rendez-vous de la profession.**
RC 3.1 – Porter la chaîne YouTube de 318 à 900 abonnés.
RC 3.2 – Maintenir un taux d'engagement supérieur ou égal à 4,5 % jusqu'au 31 août.
**O4 – Être une marque SMART et inspirante, reconnue pour son exigence.**
# 5. Du premier contact à la commande
## 5.1 Priorité et message
Le dentiste rural passe avant tous les autres : il commande. Message qui lui est adressé : « On vous dit avant de couler si l'empreinte tiendra. » La conversion visée est la demande de tarif, puis l'essai d'une première pièce à -20 %. L'élève vient en second, avec « Viens casser ta première dent chez nous », et la conversion visée est la candidature. Le confrère n'est sollicité que pour la notoriété ; on ne lui vend rien.
## 5.2 Parcours
| Étape | Contenu | Canal | Indicateur (unité)
| Se faire voir | Vidéo d'une reprise, 90 s | LinkedIn, YouTube | Portée (comptes)
| Se faire voir | « Un geste » | TikTok, Instagram | Vues (nb)
| Faire commander | Publication « Première pièce » et formulaire | LinkedIn, site | Demandes de tarif (nb)
| Faire commander | Appel du coursier sous 24 h | Téléphone | Essais (nb)
> Tableau 5 – Plan par étape
Chaque publication se termine par une seule invitation à agir, à l'infinitif : « Demander le tarif », « Réserver un mercredi », « Télécharger la fiche ». L'invitation figure aussi dans la description de la vidéo, première ligne.
## 5.3 Publications payées
Il est proposé de promouvoir, du 4 au 24 mai, la publication « Première pièce » (annexe A, texte 2) auprès des chirurgiens-dentistes de 28 à 60 ans du département et des deux départements limitrophes. Objectif : 40 inscriptions au formulaire d'essai pour 600 € TTC, soit 15 € par inscription. Le précédent test (60 €, 11 jours, novembre) avait donné 3 inscriptions.
Les règles suivantes sont imposées à toute publication payée : la mention « Sponsorisé » n'est jamais recouverte par un visuel ; aucune photographie avant/après de patient ; aucune promesse de résultat esthétique ; texte de moins de 20 % de la surface de l'image ; ciblage limité aux professionnels, un dispositif médical sur mesure ne s'annonçant pas au grand public comme un cosmétique. Le gérant valide par écrit avant mise en ligne.
Le référencement payant (ou SEA) consiste à acheter des mots-clés aux enchères sur un moteur de recherche afin d'apparaître au-dessus des résultats naturels. En 2024, le laboratoire précédent du gérant y avait consacré 900 €.
Les plateformes rémunèrent par ailleurs les créateurs de diverses manières : part des recettes publicitaires à partir de 1 000 abonnés, abonnements de chaîne, dons en direct. La formation présentielle de stratification est, pour sa part, facturée 390 € la journée par Mme Inès Marbeuil depuis décembre, dans le cadre de son activité personnelle.
# 6. Règles éditoriales
## 6.1 Sujets
Quatre sujets sont autorisés. (a) La reprise : une pièce ratée, pourquoi, comment. (b) Le geste : un mouvement de spatule, une couleur. (c) La matière : poudres, cires, plâtres, avec références. (d) La transmission : l'apprentie, les mercredis, Brennac. Ils répondent respectivement à ce que les dentistes, les élèves et les confrères ont dit rechercher et traduisent patience, traçabilité et transmission.
## 6.2 Manière de dire
Le ton est sobre, précis, à hauteur d'établi. On vouvoie les praticiens, on tutoie les élèves, on ne plaisante pas sur les patients. Phrases de 20 mots au plus. Un terme technique est toujours suivi de son explication entre parenthèses, sauf dans « Le Banc ». Point d'exclamation proscrit sur LinkedIn, un au maximum ailleurs. On écrit « refaire » et non « retoucher », « pièce » et non « produit », « praticien » et non « client ».
À dire : « La teinte était trop grise au collet. Nous l'avons refaite en 48 h. » À ne pas dire : « Un sourire de rêve grâce à notre savoir-faire unique !!! »
Emojis : 🦷 🔬 🕯️ seulement, un par paragraphe, jamais en début de ligne.
## 6.3 Présentation par support
| Support | Format | Dimensions (px) | Durée ou longueur | Particularité
| YouTube | Vidéo longue | 1920 × 1080 | 6 à 9 min | Chapitres toutes les 90 s, miniature sans visage
| YouTube, TikTok, Instagram | Vidéo verticale | 1080 × 1920 | 25 à 50 s | Geste visible dans les 2 premières secondes
| Instagram | Carrousel | 1080 × 1350 | 5 à 7 vues | Dernière vue : l'invitation
| LinkedIn | Document PDF ou texte | 1080 × 1350 | 900 à 1 300 signes | Lien en premier commentaire, 3 mots-dièse au plus
> Tableau 6 – Formats
Pour Instagram, trois gabarits Canva verrouillés (fond ardoise #2F4858, filet ivoire, police Lato) sont à utiliser par quiconque publie. Le logo est placé en bas à droite, 120 px.
## 6.4 Précautions
Aucune pièce n'est filmée avec le nom du patient sur la fiche de travail ; les numéros de dossier sont masqués avant tournage. Toute personne reconnaissable signe une autorisation d'image de 2 ans, révocable ; pour l'apprentie, mineure jusqu'en avril, celle des parents est archivée. Les adresses collectées par le formulaire d'essai sont effacées au bout de 12 mois sans commande, la case de consentement n'étant pas précochée.
L'atelier récupère par ailleurs 92 % de son plâtre et a remplacé les gobelets de malaxage jetables. Cette démarche sera rappelée une fois l'an, en avril.
# 7. Diffusion et moyens
## 7.1 Fil de la saison
La saison raconte une seule pièce, la couronne n° 26 d'un cas d'école, de l'empreinte reçue en mars à la pose d'août. Mars : l'empreinte. Avril : le modèle. Mai : la cire. Juin : la matière. Juillet : la teinte. Août : la livraison. Toute publication, quel que soit le canal, porte sur l'étape du mois ; la vidéo longue ouvre le sujet, les formats courts en isolent un geste, LinkedIn en tire la leçon pour le cabinet.
## 7.2 Calendrier par canal, mai 2026
%landscape
%size 8.5
| Canal | Semaine 19 (4-10 mai) | Semaine 20 (11-17 mai) | Semaine 21 (18-24 mai) | Semaine 22 (25-31 mai)
| YouTube, 1 par quinzaine, vendredi 18 h | – | Ven. 15, vidéo longue : sculpter la cire sans la casser | – | Ven. 29, vidéo longue : la reprise du 12 avril
| TikTok, 1 par semaine | Mer. 6, verticale 30 s : chauffer la spatule | Mer. 13, verticale 40 s : la goutte de cire | Mer. 20, verticale : les élèves de Brennac à l'établi | –
| Instagram, 2 par semaine | Lun. 4, carrousel : 5 cires, 5 usages // Jeu. 7, story sondage | Jeu. 14, verticale : la goutte de cire | Mer. 20, carrousel : un mercredi à l'établi // Mer. 20, story // Mer. 20, verticale // Jeu. 21, story question | –
| LinkedIn, 1 par semaine, mardi 12 h 30 | Mar. 5, publication payée « Première pièce » | Mar. 12, document : l'empreinte du mois | Mer. 20, texte : pourquoi ouvrir l'atelier | –
> Tableau 7 – Mai 2026 (mois de la cire)
%portrait
Le rythme a été arrêté à 1 vidéo longue par quinzaine, 1 vidéo TikTok, 2 publications Instagram et 1 publication LinkedIn par semaine.
## 7.3 Fabrication d'une vidéo
| Étape | Contenu de l'étape | Responsable
| 1. Choix de la pièce | Repérage d'une reprise ou d'un cas | I. Marbeuil
| 2. Conducteur | 8 lignes, pas de texte appris | S. Vaugrenard
| 3. Tournage | Salle de stratification, vendredi | B. Grolleau
| 4. Montage | Coupe, titrage, miniature | B. Grolleau
| 5. Relecture | Technique puis fiche patient masquée | I. Marbeuil
| 6. Mise en ligne | Description, chapitres, réponse aux premiers messages | S. Vaugrenard
> Tableau 8 – Circuit
Sous CapCut, M. Grolleau coupe les temps morts à la cire chaude et accélère par 8 le dégrossissage, le geste fin restant à vitesse réelle, ce qui a ramené « Le Banc » de 14 à 8 min. Canva sert aux miniatures et aux carrousels, à partir des gabarits du 6.3, pour que Mme Vaugrenard puisse les produire sans graphiste. Le cabinet du Dr Kerouault possède une licence Adobe complète, dont il a proposé le prêt.
## 7.4 Moyens affectés
| Poste | Quantité | Montant (€ TTC)
| Objectif macro et deux panneaux de lumière | 1 lot | 640
| Publication payée LinkedIn, mai | 21 j | 600
| Publication payée Instagram, juin (élèves) | 14 j | 280
| Abonnement Canva | 6 mois | 72
| Impression des fiches « empreinte » | 500 ex. | 190
| Accueil du mercredi à l'établi (4 dates) | 4 | 220
| **Total** | | **2 002**
> Tableau 9 – Dépenses externes, mars à août
Le solde sous plafond est conservé. Temps interne : 14 h + 3 h par semaine, soit 442 h sur 26 semaines.
# 8. Mesure
Les indicateurs sont relevés le dernier jour ouvré du mois, dans un tableur partagé, à partir de YouTube Studio, de LinkedIn et du formulaire du site. Le tableau 10 reprend les deux premiers mois d'exploitation.
| Indicateur (unité) | Point zéro | 31 mars | 30 avril | Cible au 31 août
| Demandes de tarif (nb/mois) | 5 | 6 | 8 | 12
| Abonnés YouTube (nb) | 318 | 402 | 471 | 900
| Taux d'engagement YouTube (%) | 4,6 | 5,1 | 4,4 | 4,5
| Candidatures d'apprenti (nb cumulé) | 0 | 1 | 3 | 10
| Téléchargements de la fiche (nb/mois) | – | 12 | 17 | 25
> Tableau 10 – Suivi
!views|Figure 1 – Vues à 14 jours des neuf vidéos de mars et avril (nb)
La vidéo V3, « Nous l'avons ratée », a réuni 1 880 vues à 14 jours, soit trois fois la moyenne ; 62 % des spectateurs sont restés jusqu'à la minute 5, la reprise étant annoncée dès la miniature. Le carrousel des 5 plâtres a été enregistré 48 fois pour 204 abonnés. Les publications du mardi midi sur LinkedIn tiennent leur rang, entre 410 et 530 comptes touchés.
Les constats ci-dessus seront portés à l'ordre du jour du comité du 5 juin, qui décidera des suites à donner.
Le taux de reprise des pièces, indicateur de production, s'est établi à 2,1 % sur la même période.
# Annexes
## Annexe A – Textes de publication
**Texte 1 – LinkedIn, page Atelier Corvanne, mardi 14 avril, 12 h 30**
> Une empreinte optique se rate à la gencive, rarement à la dent. Sur nos 8 dernières prothèses reprises, 5 venaient d'une limite cervicale (le bord de la préparation) masquée par la salive. 🦷 Trois réglages suffisent à l'éviter, nous les avons mis sur une page. Et chez vous, quelle zone vous fait recommencer le plus souvent ? Télécharger la fiche : lien en premier commentaire. #empreinteoptique #prothesedentaire #cabinetdentaire
**Texte 2 – LinkedIn, publication payée « Première pièce », 4 au 24 mai**
> Envoyez-nous une empreinte, nous vous disons sous 24 h si elle tiendra, avant de couler. 🔬 Pour votre première pièce à l'Atelier Corvanne, la remise est de 20 %. Visuel : la pièce sur son modèle, fond ardoise. Demander le tarif : ateliercorvanne.example/premiere-piece
**Texte 3 – TikTok, mercredi 6 mai**
> Ta spatule fume ? Trop chaud. 🕯️ Regarde la goutte : si elle file, tu recommences. Tu aurais attendu combien de secondes, toi ? Dis-le en commentaire et réserve ton mercredi à l'établi. #prothesiste #apprentissage #gestemetier (vidéo verticale, 30 s)
**Texte 4 – Instagram, à paraître en juin**
> La matière arrive en poudre, elle repart en dent.
## Annexe B – Article du site : l'empreinte optique en cabinet rural
**Empreinte optique : ce que le laboratoire voit et que l'écran ne montre pas**
Un fichier d'empreinte optique arrive à l'atelier en quatre minutes, quand le coursier en mettait cent dix. Pour un cabinet situé loin de tout laboratoire dentaire, le gain est réel, à condition que le fichier soit exploitable du premier coup.
Trois défauts reviennent. Le premier est la limite cervicale floue : la caméra lit la surface, donc la salive, et le logiciel dessine une marche qui n'existe pas. Il convient de sécher quinze secondes, de placer un fil, puis de reprendre uniquement cette zone. Le deuxième est l'arcade opposée incomplète ; sans elle le prothésiste dentaire règle l'occlusion à l'estime, et la couronne est trop haute une fois sur cinq. Le troisième est la teinte choisie sous le scialytique (la lampe du fauteuil), qui jaunit tout d'un ton. Une photographie à la fenêtre, avec la languette du teintier posée contre la dent, règle la question.
À l'atelier, chaque fichier est ouvert à réception et noté de A à C. A : la pièce est lancée. B : elle est lancée avec une réserve écrite. C : le praticien est appelé dans la journée, avant que le patient n'ait repris la route. En mars, sur 64 fichiers, 9 ont été notés C et tous ont pu être refaits sans nouveau rendez-vous payant.
Un cabinet qui débute peut demander que ses dix premiers fichiers soient commentés un par un. Cela prend six minutes au laboratoire dentaire et en épargne quarante au fauteuil.
*Mots visés pour cet article : empreinte optique, laboratoire dentaire, prothésiste dentaire, cabinet rural.*
## Annexe C – Vocabulaire
Balise alt : texte qui décrit une image à l'intention des moteurs de recherche et des lecteurs d'écran. Méta-description : résumé de 155 signes environ affiché sous le titre dans les résultats.
Benchmark : étude comparée des pratiques d'autres organisations en vue de s'en inspirer. Persona : portrait fictif d'un client type, doté d'un prénom, de motivations et de freins.
CFAO : conception et fabrication assistées par ordinateur. Stratifier : poser la céramique couche par couche.
Éco-conception : prise en compte de l'environnement dès la conception d'un service numérique, par exemple en réduisant le poids des fichiers.
## Annexe D – Remerciements et sources
L'autrice remercie M. Tallandeau, Mme Marbeuil et M. Grolleau, ainsi que l'apprentie, qui a prêté ses mains. Sources : statistiques natives des comptes, cahier d'atelier, supports de cours de la session.
"""
