"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
!logo|
=13 Dossier de projet écrit
=26 Musée de la Clouterie de Sornay-le-Pont
=15 Production, diffusion et animation : saison « De la main au clou », avril – juin 2025
=12 Blocs de compétences 2 et 3 – H. Marchandeau, chargée de communication en alternance
> Le musée, la commune et les personnes citées dans ce rapport sont fictifs.
%pagebreak
# Sommaire
%toc
1|1. Présentation et cadre de la mission|3
1|2. Mise en place des comptes|4
1|3. Planification|6
1|4. Production des contenus|8
1|5. Diffusion et promotion|10
1|6. Résultats de la production|11
1|7. Animation de la communauté|13
1|8. Relations avec les créateurs de contenus|14
1|9. La Nuit des machines|15
1|10. Accessibilité et tests|16
1|11. Fidélisation|17
1|12. Résultats de la communauté|18
1|Annexes A à F|19
2|F. Captures des réglages|24
%end
%pagebreak
# 1. Présentation et cadre de la mission
## 1.1. L'établissement
Le Musée de la Clouterie occupe depuis 1994 l'ancienne manufacture Bessard, à Sornay-le-Pont. Il est géré par une association de 140 adhérents, emploie trois salariés (directrice, médiateur, agent d'accueil) et s'appuie sur onze bénévoles, pour la plupart anciens ouvriers. Il conserve dix-sept machines, dont neuf en état de marche, et un fonds de 3 200 photographies. La fréquentation s'établit à 9 400 visiteurs en 2024, contre 10 100 en 2019.
D'après les chiffres publiés par le secteur, les musées de sciences et techniques représentent environ 8 % des établissements du pays et un visiteur sur trois y vient en famille[^Synthèse de presse lue au centre de documentation du musée ; chiffres arrondis par mes soins.].
Le projet associatif énonce trois valeurs : la transmission du geste, le respect du travail ouvrier, l'accès de tous. L'exercice comptable 2024 de l'association fait apparaître 212 000 € de produits, dont 96 000 € de subventions ; la réfection de la toiture est inscrite pour 48 500 €.
## 1.2. Rappel du diagnostic
| Points d'appui | Points de fragilité
| Machines qui fonctionnent devant le public | Comptes tenus de façon irrégulière depuis 2022
| Bénévoles qui savent raconter | Moyenne d'âge élevée des abonnés
| Fonds de photographies inédit | Peu de contenus filmés
| **Ce qui peut aider** | **Ce qui peut nuire**
| Intérêt renouvelé pour les savoir-faire manuels | Ouverture d'un parc de loisirs à 12 km
## 1.3. Les objectifs de la saison
La directrice a arrêté les orientations le 10 mars 2025. Un objectif, pour être dit SMART, doit être spécifique, mesurable, atteignable, réaliste et temporellement défini ; le tableau suivant en tient compte.
| N° | Objectif | Point de départ et moyens | Pourquoi
| O1 | Porter la page Facebook de 1 840 à 2 300 abonnés au 30 juin 2025, en priorité des habitants du canton | + 150 abonnés à l'automne sans aucune dépense ; 180 € de publicité cette saison | Les habitants du canton ne représentent plus que 22 % des entrées
| O2 | Obtenir 150 inscriptions à la Nuit des machines avant le 10 juin 2025 | 92 inscrits en 2024 ; salle de 160 places | La soirée finance l'entretien des machines
| O3 | Faire passer de 4 à 8 le nombre moyen de commentaires par publication Facebook | Bénévoles disponibles pour répondre | Les témoignages nourrissent le fonds documentaire
| O4 | Mieux faire connaître le métier de cloutier auprès des jeunes | – | Renouveler le public
Le public prioritaire a été résumé par la directrice sous les traits de Michèle, 58 ans, secrétaire de mairie et fille de clouteuse, qui aime retrouver des visages connus sur les photos anciennes, consulte Facebook après le dîner et partage volontiers ce qui touche à la commune.
# 2. Mise en place des comptes
## 2.1. Contenu des comptes
| Rubrique | Page Facebook | Compte Instagram
| Nom | Musée de la Clouterie – Sornay-le-Pont | @musee_clouterie
| Photo de profil | Les trois clous, fond blanc | Les trois clous, fond blanc
| Description | Neuf machines en marche, des voix qui racontent. Ouvert du mardi au dimanche. | Le bruit du clou, tous les jours sauf lundi
| Lien | Billetterie du site | Page à liens : billetterie, accès, Nuit des machines
| Coordonnées | Téléphone, adresse, horaires | Adresse
## 2.2. Identité visuelle
L'identité reprend la charte graphique remise par la commune au musée en 2021 : gris fonte (#37424D), rouille (#8A3B1E), caractère à empattements pour les titres. Les deux comptes emploient les mêmes trois clous, le même cadre gris et la même mention de bas d'image. Les mains au travail apparaissent sur chaque vignette, ce qui traduit la première valeur du projet associatif, la transmission du geste.
## 2.3. Droits
Les photographies du fonds Bessard appartiennent à l'association par acte de donation du 4 juin 1996, qui autorise leur reproduction ; le nom du photographe, quand il est connu, figure sous l'image. Les onze bénévoles et les deux visiteurs filmés ont signé une autorisation écrite, précisant les supports et la durée (trois ans). Les musiques proviennent de la bibliothèque libre de droits de la plateforme. Une affiche de 1958 dont l'auteur n'a pu être retrouvé a été retirée du programme.
## 2.4. Réglages
Les réglages ont été revus entre le 17 et le 21 mars.
| Réglage | Choix retenu | Motif
| Notifications | Commentaires et messages envoyés sur le téléphone de service ; mentions « j'aime » coupées | Ne pas noyer les questions
| Accès | Directrice administratrice ; médiateur et alternante éditeurs ; anciens stagiaires retirés | Quatre comptes inconnus avaient encore la main
| Connexion | Double authentification pour les trois personnes | Tentative d'intrusion en janvier
| Messagerie | Réponse d'absence le lundi | Jour de fermeture, délais jugés trop longs en 2024
| Filtre de mots | 41 termes injurieux bloqués | Débats vifs sur la fermeture de l'usine
Les captures des écrans correspondants sont versées à l'annexe F.
La communauté de communes a par ailleurs fait intervenir son prestataire informatique en février pour remplacer les bornes wifi du hall ; cette opération n'entrait pas dans ma mission.
# 3. Planification
## 3.1. Calendrier éditorial
Le calendrier a été établi par quinzaine, pour treize semaines.
%size 8.5
| Période | Objectif servi | Public | Thème | Fréquence | Formats et canaux
| 1er – 13 avril | O1 | Habitants du canton | Les visages de l'atelier | 3 par semaine | Photo ancienne, album (Facebook)
| 14 – 27 avril | O3 | Familles d'anciens ouvriers | Qui reconnaît qui ? | 3 par semaine | Photo ancienne, sondage en story (Facebook, Instagram)
| 28 avril – 11 mai | O1 | Habitants du canton | Le 1er mai à la clouterie | 2 par semaine | Album, texte long (Facebook)
| 12 – 25 mai | O3, O4 | Collégiens, enseignants | Le geste en quinze secondes | 3 par semaine | Vidéo courte (Instagram, Facebook)
| 26 mai – 13 juin | O2 | Tous | Les machines se réveillent | 4 par semaine | Vidéo courte, story à rebours, direct
| 14 – 30 juin | O1 | Visiteurs d'été | Vous y étiez | 2 par semaine | Album, témoignage (Facebook)
## 3.2. Outils
Meta Business Suite a été retenu parce qu'il est gratuit et qu'il réunit les deux comptes du musée sur un même écran. Hootsuite a été écarté en raison de son prix, Buffer parce que sa version libre ne donne pas les statistiques utiles à la directrice.
## 3.3. Moyens et priorités
La directrice souhaitait que l'essentiel repose sur le travail des équipes, la publicité venant en appui d'un seul moment. J'ai donc réservé les 180 € de publicité à la Nuit des machines et consacré le reste au non payant : sur douze heures hebdomadaires, huit vont à la production et à la réponse aux commentaires, trois au tournage avec les bénévoles, une à la publicité.
| Poste | Prévu | Dépensé
| Audiodescription (prestataire) | 420 € | 420 €
| Publicité Meta | 180 € | 176 €
| Accueil du public, soirée du 13 juin | 160 € | 158 €
| Impression d'affiches | 145 € | 145 €
| Microphone | 95 € | 95 €
| **Total** | **1 000 €** | **994 €**
## 3.4. Travail avec l'équipe
Un point se tient chaque mardi à 9 h avec la directrice et le médiateur. Le médiateur relit les faits historiques : le 22 avril, il a corrigé la date de mise en service de la machine à cinq frappes (1927 et non 1932) et la publication a été retirée du lot avant parution. L'agent d'accueil relève les questions des visiteurs dans un cahier ; trois d'entre elles ont donné une vidéo.
La vidéo de la machine à cinq frappes a été remplacée au dernier moment dans le calendrier[^La machine est tombée en panne le 6 mai, courroie rompue, et n'a été remise en marche que le 21. La vidéo prévue le 12 mai a donc été échangée avec celle de l'étampage, prête depuis avril, et reportée au 2 juin.].
# 4. Production des contenus
## 4.1. Tableau de production
%size 8.5
| N° | Contenu | Format | Responsable | Prévu le | Livré le
| 1 | Album « Les visages de l'atelier » | 10 photos 1080 x 1350 | Alternante | 31 mars | 31 mars
| 2 | Série « Qui reconnaît qui ? » (6) | Photo 1080 x 1080 | Alternante, médiateur | 11 avril | 14 avril
| 3 | Sondages en story (4) | 1080 x 1920 | Alternante | 14 avril | 14 avril
| 4 | Texte long du 1er mai | 2 400 signes, 1 image 1200 x 630 | Médiateur | 25 avril | 30 avril
| 5 | Vidéo « L'étampage » | Verticale 1080 x 1920, 15 s, sous-titrée | Alternante, M. Perrolaz | 9 mai | 28 avril
| 6 | Vidéo « Cinq frappes » | Verticale 1080 x 1920, 18 s, sous-titrée | Alternante, M. Perrolaz | 9 mai | 30 mai
| 7 | Film audiodécrit « La journée d'une clouteuse » | Horizontal 1920 x 1080, 3 min 10 | Prestataire | 23 mai | 23 mai
| 8 | Compte à rebours de la Nuit | 5 stories 1080 x 1920 | Alternante | 6 juin | 6 juin
## 4.2. Textes
Les textes suivent la même construction : une phrase d'accroche, trois phrases au plus de récit, une question. Les modèles sont donnés à l'annexe B. Un texte optimisé pour le référencement est un texte dans lequel les expressions recherchées par les internautes sont placées avec discernement.
Le ton est celui que fixe l'annexe A : vouvoiement, récit à la première personne du pluriel quand un bénévole parle, jamais de nostalgie appuyée. Exemple de reprise : la première version « Ah, c'était le bon temps ! » a été remplacée par « On commençait à cinq heures. Et chez vous, qui embauchait le premier ? ».
## 4.3. Images et sons
Les vidéos ont été montées avec DaVinci Resolve, les vignettes composées avec Canva et les photographies anciennes retouchées avec GIMP. Un logiciel de transcription à base d'intelligence artificielle a préparé les sous-titres, que j'ai relus mot à mot.
Sur les vingt-deux personnes montrées dans la saison, douze sont des femmes, alors que le parcours du musée n'en présente que trois ; le mot « clouteuse » est systématiquement écrit au côté de « cloutier », et les ouvriers venus d'Algérie et du Portugal sont nommés comme les autres.
Le musée a remplacé l'ensemble des ampoules de la grande halle par des diodes en 2023, dans le cadre de son engagement écologique.
# 5. Diffusion et promotion
## 5.1. Choix de diffusion
Les publications Facebook paraissent à 19 h 30, après le dîner, et non plus à midi : à contenu égal, les six photos de la série « Qui reconnaît qui ? » ont touché en moyenne 1 120 personnes le soir contre 690 pour les deux diffusées à midi. Les vidéos courtes paraissent le mercredi à 14 h, pour les collégiens.
Chaque photo d'atelier est en outre déposée, avec l'accord des administrateurs, dans le groupe « Les anciens de chez Bessard » (870 membres), et les vidéos sont adressées à la liste de diffusion des onze professeurs de technologie du secteur, avec une question à poser en classe.
Les hashtags retenus (#Clouterie, #SavoirFaire, #PatrimoineIndustriel, #SornayLePont) ont été choisis en observant trois musées comparables.
Le SEO désigne l'ensemble des techniques qui améliorent la position d'une page dans les moteurs ; SEMrush et Ahrefs en sont les outils les plus connus.
## 5.2. Publicité
Une annonce unique a été diffusée du 28 mai au 9 juin pour la Nuit des machines. Elle visait les personnes de 30 à 65 ans demeurant à moins de 25 km de Sornay-le-Pont, intéressées par l'histoire locale, le bricolage ou les sorties en famille ; une seconde audience, de 12 personnes seulement lors de l'estimation (enseignants), a été abandonnée. Le texte de l'annonce et sa configuration sont à l'annexe B. La dépense s'est élevée à 176 €, sous le plafond de 180 €, pour 412 clics vers le formulaire.
La réglementation européenne impose aux plateformes d'indiquer à l'internaute pour quelles raisons une annonce lui est présentée[^Règlement dit DSA, étudié en cours au premier semestre.].
## 5.3. Contenus du public
Un contenu généré par l'utilisateur (UGC) est une publication créée par un particulier et non par la marque. Une collecte de photographies de famille sera lancée au printemps 2026, avec un mot-dièse propre au musée et, si le budget le permet, un appui publicitaire.
# 6. Résultats de la production
Les chiffres proviennent de Meta Business Suite (statistiques de la page et du compte) et de Google Analytics pour les visites de la billetterie. Ils portent sur la période du 1er avril au 30 juin 2025.
| Type de contenu | Nombre | Portée moyenne | Taux d'engagement | Clics vers le site
| Album photo | 7 | 610 | 2,9 % | 44
| Vidéo courte | 9 | 1 480 | 5,1 % | 187
| Photo ancienne avec question | 11 | 1 120 | 8,4 % | 61
| Sondage en story | 4 | 540 | 12,0 % | –
!reach|Figure 1. Portée moyenne selon le contenu : album, vidéo courte, photo ancienne, sondage
La photo ancienne accompagnée d'une question est le contenu qui fait le plus réagir après le sondage ; la vidéo courte est celui qui touche le plus de monde et qui conduit le plus vers la billetterie, avec 187 visites sur les 292 que compte Google Analytics. L'album, qui demande le plus de préparation, arrive dernier en portée.
À la mi-saison, le 15 mai, les albums prévus pour la fin de mai ont été convertis en vidéos courtes : la portée des albums n'atteignait pas la moitié de celle des deux premières vidéos, et plusieurs abonnés avaient écrit qu'ils « n'allaient pas au bout ». Ainsi, l'album de quatorze vues sur l'étampage est devenu une vidéo de quinze secondes ; de même les légendes, jugées longues par le médiateur, ont été ramenées à trois phrases.
Au total, la production de la saison a été soutenue et l'on peut en tirer un enseignement favorable quant à la place de l'image animée. Des propositions détaillées seront soumises au conseil d'administration dans le courant de l'année prochaine.
# 7. Animation de la communauté
## 7.1. Contenus d'interaction
Quatre formes ont été employées en alternance : la photo à légender, le sondage, le défi et la question à l'atelier.
- Sondage en story du 16 avril : « À quoi servait cet outil ? Couper / Tordre / Je donne ma langue à la forge », 96 réponses.
- Autocollant quiz du 14 mai : « Combien de clous à la minute ? 60, 120 ou 300 », réponse donnée le lendemain par M. Perrolaz.
- Défi « Quinze secondes de geste » du 21 mai : filmer un geste de métier chez soi, sans parler.
- Question à l'atelier, chaque vendredi : les bénévoles répondent en commentaire.
Le nombre moyen de commentaires par publication Facebook est passé de 4 en mars à 9 en juin ; les réponses aux stories, de 11 à 38 par semaine.
## 7.2. Modération
Les règles affichées sur la page sont reproduites à l'annexe C ; elles renvoient aux standards de la plateforme et s'y conforment. Toute demande reçoit une réponse sous vingt-quatre heures, hors lundi.
Trois cas se sont présentés. Le 1er mai, un commentaire traitant les anciens dirigeants de « voleurs », nommément, a été masqué puis supprimé, et son auteur averti en message privé. Le 9 mai, un échange entre deux anciens délégués a été laissé en ligne, le ton étant vif mais courtois ; j'ai écrit : « Merci à tous deux, vos souvenirs diffèrent et c'est ce qui nous intéresse. Accepteriez-vous d'en parler au micro ? ». Le 3 juin, une publicité pour des compléments alimentaires a été signalée à la plateforme et retirée.
Un robot conversationnel (ou bot) est un programme capable de répondre automatiquement aux questions simples. Plusieurs musées nationaux en sont équipés.
La permanence des réponses est passée du matin au soir, les messages arrivant plutôt après 18 h.
# 8. Relations avec les créateurs de contenus
## 8.1. Personnes repérées
| Nom | Domaine | Audience | Observation
| @brigitte.au.burin | Artisanat d'art | 8 900 abonnés, dont la moitié dans la région | Forge elle-même, public familial proche du nôtre
| @usines_endormies | Photographie de friches | 23 000 abonnés |
| @leprofdetechno | Vidéos pour collégiens | 41 000 abonnés |
Heepsy et Upfluence sont des plateformes payantes qui mettent en relation annonceurs et influenceurs.
## 8.2. Ce que nous proposons
La proposition adressée à @brigitte.au.burin consiste en une demi-journée dans l'atelier, une machine mise en marche pour elle et une vidéo publiée sur son compte, dans le but de donner à voir la forge en activité avant l'été.
Toute publication faite à la suite d'une invitation doit porter la mention « invitation » en tête de légende, et aucune rémunération n'est versée.
## 8.3. Calendrier commun
| Étape | Échéance
| Premier message | 12 mai 2025
| Visite de repérage | 17 juin 2025
| Tournage dans l'atelier | 8 juillet 2025
| Publication | 15 juillet 2025
À la date de remise du présent rapport, la visite de repérage a eu lieu. Les statuts de l'association ont été revus en 2022 par un avocat du barreau voisin.
# 9. La Nuit des machines
La Nuit des machines s'est tenue le vendredi 13 juin 2025, de 20 h 30 à 22 h, dans la grande halle et en direct sur la page Facebook. Elle a été conçue pour les familles d'anciens ouvriers, qui forment le cœur de la communauté, et devait concourir à l'objectif O2. Les neuf machines ont été démarrées l'une après l'autre par ceux qui les avaient conduites, fidèlement au souci de transmission du geste inscrit dans le projet associatif ; une minute de silence a précédé l'extinction.
Le public du direct a choisi par sondage la machine démarrée en dernier (« Cinq frappes ou tréfileuse ? ») et répondu à un quiz de trois questions lancé dans les commentaires, dont : « Que criait le contremaître quand la courroie sautait ? ».
| Mesure | Visé | Obtenu
| Inscriptions | 150 | 138
| Personnes présentes | 130 | 121
| Spectateurs simultanés du direct, au plus haut | 50 | 64
Le mode de recueil des inscriptions est décrit à l'annexe E.
# 10. Accessibilité et tests
## 10.1. Ce qui a été fait
Les règles internationales du W3C (WCAG 2.1, niveau AA) ont servi de repère[^Consultées dans leur traduction française autorisée.]. Toutes les vidéos de la saison sont sous-titrées, y compris les bruits utiles (« la courroie claque », « le marteau s'arrête »). Le film « La journée d'une clouteuse » dispose d'une piste d'audiodescription écrite par un prestataire et dite par une bénévole. Les images reçoivent un texte de remplacement : « Six femmes en tablier devant une presse, 1936, l'une sourit à l'objectif ». Le contraste du gris fonte sur blanc, mesuré, atteint 10 pour 1.
## 10.2. Tests
Quatre personnes malentendantes, membres d'un club de la ville voisine, ont visionné les vidéos 5 et 6 le 28 avril et le 30 mai ; à leur demande, la durée d'affichage est passée de deux à trois secondes par ligne. Deux adhérents déficients visuels ont écouté le film audiodécrit avant sa mise en ligne et fait supprimer une phrase qui couvrait le bruit de la presse. Le délai de lecture, le vocabulaire technique et l'absence d'image ont été relevés comme les trois difficultés principales.
# 11. Fidélisation
Les personnes qui commentent régulièrement sont pour la plupart les enfants des anciens ouvriers ; elles écrivent le soir, reviennent dès qu'un nom est cité et identifient leurs cousins sous les photographies.
Un programme d'engagement récompense la régularité des membres par des avantages réservés. La carte « Compagnon du clou », qui ouvrira droit à des démonstrations privées, sera étudiée en 2026, ainsi que l'installation d'un forum de type Discourse pour les familles. Le taux de fidélité sera alors suivi avec rigueur et des mesures seront prises en conséquence.
# 12. Résultats de la communauté
| Indicateur | Mars 2025 | Juin 2025 | Source
| Abonnés Facebook | 1 840 | 2 265 | Meta Business Suite
| Abonnés Instagram | 410 | 655 | Meta Business Suite
| Commentaires par publication (Facebook) | 4 | 9 | Meta Business Suite
| Mentions du musée par des tiers, par mois | 3 | 14 | Relevé manuel et alertes Google
| Messages privés par semaine | 6 | 19 | Messagerie Meta
L'objectif O1 est presque atteint (2 265 pour 2 300) et O3 dépassé. La progression des mentions tient surtout au groupe des anciens : onze des quatorze mentions de juin en proviennent. La communauté s'élargit donc par les familles plus que par les jeunes, dont la part sur Instagram n'a pas varié (9 %).
Je conclus de ces éléments que la communauté vit d'abord de la reconnaissance des personnes. Trois orientations en découlent :
+ installer un rendez-vous mensuel « Qui reconnaît qui ? » animé par deux bénévoles, en réponse à l'afflux de commentaires nominatifs ;
+ former le médiateur à la modération, l'alternante étant seule à l'exercer alors que les messages ont triplé ;
+ confier à une classe du collège la réalisation de vidéos sur Instagram, puisque les jeunes ne viennent pas d'eux-mêmes.
# 13. Conclusion
Cette saison m'a appris à travailler au rythme d'un établissement et de ses bénévoles. Je remercie l'équipe du musée, M. Perrolaz pour sa patience devant l'objectif, ainsi que mes formateurs. Je regrette de ne pas avoir davantage approfondi certains volets, notamment le tournage, qui reste artisanal.
%pagebreak
# Annexe A. Charte éditoriale
| Rubrique | Règle | Exemple
| Ton | Vouvoiement ; « nous » quand un bénévole parle ; ni jargon ni nostalgie | « On commençait à cinq heures. »
| Longueur | Trois phrases et une question sur Facebook ; deux lignes sur Instagram | voir annexe B
| Images | Mains au travail, lumière naturelle, cadre gris fonte, légende avec date et nom du photographe | « Atelier 3, 1951, photographie R. Bessard »
| Mots | Clouteuse et cloutier, ouvriers nommés ; pas de « petites mains » |
| Droits | Autorisation signée avant publication ; retrait sous 48 heures sur demande | formulaire de 2025
# Annexe B. Maquettes de publications
## B.1. Facebook, 15 avril
> « Six visages, une presse, 1936. Nous connaissons le nom de deux d'entre elles. Les quatre autres attendent le leur. Et vous, qui reconnaissez-vous ? #Clouterie #SornayLePont »
Photographie du fonds Bessard, format carré.
## B.2. Instagram, vidéo du 12 mai
> « L'étampage, en quinze secondes et sans un mot. Montez le son 🔨 Le geste vous rappelle quelqu'un ? Identifiez-le. #SavoirFaire #PatrimoineIndustriel @patrimoine_du_canton »
## B.3. Annonce Facebook et Instagram, 28 mai
> « Elles dorment toute l'année. Le 13 juin, neuf machines se réveillent, conduites par ceux qui les ont connues. Entrée libre sur inscription : 160 places. Réservez la vôtre sur musee-clouterie.example/nuit »
| Réglage | Valeur
| Objectif dans Meta Ads | Trafic
| Public | 30-65 ans, 25 km autour de Sornay-le-Pont, histoire locale, bricolage, sorties en famille
| Emplacements | Fil Facebook, fil Instagram (stories désactivées)
| Budget | 13,50 € par jour, plafond 180 €
| Diffusion | du 28 mai au 9 juin
| Bouton | Réserver
## B.4. Story, 12 juin
> « Demain soir, 20 h 30. Laquelle voulez-vous entendre en premier ? »
# Annexe C. Règles de modération affichées
- Les souvenirs divergent : on ne supprime pas un désaccord.
- Les propos injurieux, racistes ou sexistes sont supprimés sans préavis.
- Nul ne peut être accusé nommément ; le message est masqué, son auteur prévenu.
- La publicité est signalée et retirée.
- Après deux avertissements, le compte est bloqué trente jours.
Réponse type à une erreur historique : « Merci de votre vigilance, nous vérifions dans les registres et revenons vers vous avant vendredi. »
Réponse type à un propos blessant : « Votre message vise une personne. Nous l'avons masqué ; vous pouvez le reformuler. »
# Annexe D. Fiche de crise
À employer en cas d'accident sur une machine, de polémique ou de piratage.
+ Suspendre les publications programmées et prévenir la directrice par téléphone.
+ Relever les faits avec le médiateur, par écrit, sans rien publier.
+ Publier un message unique, relu par la directrice, seule habilitée à s'exprimer.
+ Répondre individuellement, puis consigner l'affaire dans le cahier.
# Annexe E. Formulaire d'inscription à la Nuit des machines
Données demandées : nom, nombre de places, adresse électronique. Mention portée sous le formulaire : « Ces données servent uniquement à gérer votre venue. Elles sont lues par l'accueil, conservées jusqu'au 15 juillet 2025 puis effacées. Vous pouvez les faire corriger ou supprimer en écrivant à la directrice. » Case à cocher, non cochée par défaut, pour recevoir la lettre du musée.
# Sources
Archives de l'association (fictives). Supports de cours. Documentation en ligne des plateformes, consultée de mars à juin 2025.
"""
