"""Texte du dossier d32 : personnes, entreprise et chiffres inventés."""

TEXT = """
>>26 Dossier M3 – M4
>>16 Animation des communautés et configuration des outils
>>14 Pédalune, atelier de vélos reconditionnés
!logo|
>>12 Maëlle Corvaisier – formation Community Manager
>>12 Période observée : 1er septembre – 30 novembre 2025
@pb
# Sommaire
@toc
1|1. Remerciements et présentation|3
1|2. Rappel de la stratégie|3
1|3. Plan d’animation|5
1|4. Modération|7
1|5. Relation client|8
1|6. Gestion de crise|8
1|7. Événement et partenariats|9
1|8. Configuration des comptes|10
1|9. Programmation et notifications|11
1|10. Article sur le CMS|13
1|11. Benchmark des ateliers concurrents|14
1|12. Veille et bilan|14
1|Annexes|15
@end
@pb
# 1. Remerciements et présentation
Je remercie d’abord Solenn Darrieu, qui dirige l’atelier, et toute l’équipe qui m’a laissé poser mon ordinateur entre deux roues à rayonner pendant trois mois. Merci aussi à mes camarades de promotion pour les relectures du dimanche soir. Je n’avais jamais démonté un dérailleur avant ce stage, aujourd’hui je sais au moins dire ce qui ne va pas.
## 1.1 L’entreprise
Pédalune est née en 2018 dans un ancien garage de Chalon-sur-Saône. L’atelier récupère des vélos en déchetterie, les remet en état et les revend avec un an de garantie. L’équipe compte neuf salariés dont cinq en parcours d’insertion. En 2024, 812 vélos sont repartis de l’atelier, pour un chiffre d’affaires de 214 000 € et un budget de communication annuel, salaires compris, de 11 500 €.
Le vélo reconditionné progresse en France : selon une étude citée par la fédération, 18 % des acheteurs de 2024 ont choisi un vélo d’occasion, contre 11 % trois ans plus tôt. Je donne ces chiffres pour situer le marché, ils ne nous fixent rien.
Les valeurs affichées sur le mur de l’atelier sont au nombre de trois : réparer avant de jeter, apprendre à faire soi-même, rouler à tout âge. Le ton est direct, un peu taquin, on tutoie.
## 1.2 Mon rôle
J’ai été accueillie comme assistante communication, trente heures par semaine. Avant moi, c’était le chef d’atelier, Kévin, qui publiait « quand il pleuvait ». Mes missions : faire vivre les communautés, répondre aux gens, préparer la journée du 15 novembre, remettre les comptes au propre et rédiger un premier article sur le site.
# 2. Rappel de la stratégie
## 2.1 Analyse SWOT
En cours nous avons vu que la matrice SWOT est un outil qui croise les forces et faiblesses internes avec les opportunités et menaces externes. Celle que j’ai construite avec Solenn tient dans la figure suivante.
!swot|Figure 1 – Matrice SWOT de la communication de Pédalune (atelier du 4 septembre 2025)
Ce que j’en retiens : notre faiblesse la plus visible est la lenteur, un message privé sur trois reste sans réponse au bout de deux jours. L’opportunité la plus nette est la prime vélo de 200 € votée par l’agglomération en juin 2025, que personne dans l’équipe n’a encore expliquée en ligne.
## 2.2 Objectifs SMART
Rappel de cours : un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini. Sans ces cinq qualités on ne peut pas piloter une action.
@size 9
| N° | Objectif | Point de départ | Échéance | Pourquoi et comment |
| O1 | Répondre en moins de 4 heures à 80 % des messages privés Facebook et Instagram | 38 % en août 2025 | 30 novembre 2025 | La lenteur fait perdre des ventes ; une heure de permanence matin et soir m’est réservée, c’est donc tenable |
| O2 | Gagner 500 abonnés Instagram habitant Chalon, Le Creusot ou Mâcon | 6 420 abonnés dont 2 900 locaux | à préciser | Les ventes se font au comptoir, un abonné de Brest n’achète pas ; concours local et partenaires |
| O3 | Réunir 60 participants à la journée Le Grand Réglage à l’atelier | 41 personnes en 2024 | 15 novembre 2025 | Remplir l’agenda d’hiver, période creuse ; l’équipe entière est présente et l’entrée est gratuite |
Solenn y a ajouté à la main un quatrième objectif, qu’elle appelle SMART elle aussi : devenir la référence du vélo malin dans toute la Bourgogne. Je le garde comme une ambition.
## 2.3 Personas
J’ai repris les fiches de vente et interrogé treize clients au comptoir. Il en sort deux profils principaux et un troisième plus discret.
!persona|Figure 2 – Carte persona : Julien, le vélotafeur
@size 9
| Persona 2 : Nadège, 34 ans, assistante maternelle au Creusot | < |
| Ses motivations | Emmener trois petits à l’école sans voiture, faire des économies sur l’essence |
| Ses freins | Peur d’acheter un vélo trafiqué, ne sait pas régler un frein elle-même |
| Ses habitudes | Facebook le soir après 20 h 30, lit les avis Google avant de se déplacer, regarde des tutoriels très courts |
Le troisième profil est Hamid, 67 ans, ancien postier, qui roule pour garder la forme avec son club de randonneurs ; il ne regarde que le groupe Facebook « Balades du Chalonnais » et se plaint que tout soit fait pour les jeunes.
En cours, un persona nous a été défini comme « un personnage imaginaire qui représente un groupe cible, avec un nom, un âge et des besoins ». Les nôtres partent de vraies conversations.
# 3. Plan d’animation
## 3.1 Ce que la communauté demande
Le 8 septembre j’ai posé trois questions en story et dans le groupe Facebook de l’atelier. 187 personnes ont répondu : 64 % veulent apprendre à réparer, 22 % veulent voir les vélos avant/après, 9 % attendent les promotions et le reste n’a pas d’avis. Jusque là nous publiions surtout des promotions… J’ai donc bâti les rendez-vous autour du « apprendre à réparer ».
## 3.2 Les rendez-vous interactifs
- « Le diagnostic du mardi » : une photo de panne, quatre réponses possibles en sondage Instagram, le corrigé en vidéo le lendemain. En moyenne 126 votes.
- « Montre ta monture » : chaque vendredi un membre présente son vélo, les autres devinent l’année. La discussion dépasse souvent les 30 commentaires.
- « Le concours du pneu crevé » : du 1er au 10 octobre, raconter sa pire crevaison en commentaire, la communauté vote avec des cœurs, un entretien complet à gagner.
- « La question bête » : une boîte à questions en story le jeudi, Kévin répond face caméra à trois d’entre elles.
!story|Figure 3 – Sondage du « diagnostic du mardi » du 14 octobre (maquette)
Le plan se lit dans le tableau ci-dessous, avec qui fait quoi.
@size 9
| Mois | Action | Réseau | Responsable | Date limite |
| Septembre | Enquête auprès de la communauté | Instagram et groupe Facebook | Maëlle | 12 septembre |
| ^ | Lancement du diagnostic du mardi | Instagram | Maëlle et Kévin | 23 septembre |
| Octobre | Concours du pneu crevé, entretien complet offert au gagnant | Facebook et Instagram | Maëlle | 10 octobre |
| ^ | Boîte à questions hebdomadaire | Instagram | Kévin | chaque jeudi |
| Novembre | Journée Le Grand Réglage | Atelier et direct Instagram | toute l’équipe | 15 novembre |
## 3.3 Le suivi des échanges avec les membres
Tous les lundis je note dans un tableur les votes, les commentaires et les remarques de la semaine. Exemple de relevé :
@size 9
| Semaine | Votes au sondage | Commentaires | Remarques des membres |
| 39 | 88 | 61 | « et les vélos d’enfants ? » (11 parents) |
| 41 | 131 | 204 | le lot du concours ne sert à rien à ceux qui n’habitent pas Chalon |
| 43 | 140 | 97 | demandes de corrigé plus lent |
Trois remarques ont changé ce que nous faisions. « Montre ta monture » est ouvert aux vélos d’enfants depuis le 3 octobre parce que onze parents l’ont demandé. Le lot du concours peut désormais être pris en bon d’achat, car sept joueurs du Creusot se trouvaient lésés. Et le corrigé est dit plus lentement, en deux temps.
Je pense que c’est ce que j’ai le mieux réussi : les gens voient qu’on les lit.
## 3.4 Exemples de publications
~ Publication 1 – Instagram, 14 octobre, photo carrée :
Ça couine, ça frotte, ça t’énerve ? 🔧 Regarde bien cette photo et dis-nous d’où vient le bruit : plaquettes, disque, roue voilée ou moyeu ? Réponds en story avant ce soir, le corrigé de @kev.pedalune tombe demain midi. #diagnosticdumardi #velochalon #reparersoimeme
~ Publication 2 – Facebook, 3 novembre, visuel du Grand Réglage :
Le 15 novembre, viens avec ton vélo qui grince, repars avec un vélo qui roule 🚲 Six postes de réglage, une chasse aux pièces pour les enfants et une soupe à 13 h. C’est gratuit mais les places par créneau sont comptées : inscris-toi sur pedalune.example/reglage
~ Publication 3 – LinkedIn, 6 novembre, portrait photo :
Sofiane a rejoint l’atelier en janvier sans savoir tenir une clé. Il signe cette semaine un CDI de mécanicien cycles. L’insertion, chez nous, ça se compte en boulons serrés.
# 4. Modération
## 4.1 Charte de modération
La charte est épinglée dans le groupe et résumée dans la bio Facebook. Elle tient en cinq lignes :
- on parle vélo, atelier et mobilité, pas politique municipale ;
- on critique une réparation, jamais la personne qui l’a faite ;
- pas d’insulte, pas de moquerie sur le niveau ou le matériel des autres ;
- pas d’annonce de vente sans prix ni photo ;
- pas de lien publicitaire.
@size 9
| Gravité | Exemple | Ce que l’on fait | Délai |
| Légère | Hors sujet, majuscules | Rappel poli en réponse | 24 h |
| ^ | Annonce sans prix | Message privé puis masquage | ^ |
| Moyenne | Moquerie, agressivité | Masquage et avertissement | 4 h |
| Grave | Insulte, menace, arnaque | Suppression, capture, exclusion et signalement | 1 h |
## 4.2 Comment je l’ai appliquée
Le filtre automatique de la page Facebook contient 41 mots, surtout des injures et des mots d’arnaque (« crypto », « PCS », « coupon »). Sur les trois mois, 57 commentaires ont été retenus par le filtre, 9 ont été supprimés à la main et 2 comptes exclus du groupe. Exemple du 22 octobre : un faux compte proposait des vélos électriques à 90 € ; supprimé en vingt minutes, signalé à Facebook, message d’alerte épinglé.
Je dois être honnête, je n’ai pas toujours suivi le barème. Pour les habitués du groupe je suis plus souple : deux moqueries de clients fidèles sont restées en ligne alors qu’un nouveau a été averti pour moins que ça. Kévin me l’a fait remarquer.
# 5. Relation client
## 5.1 Nos réponses
La consigne est de tutoyer, de citer le vélo ou la panne de la personne et de ne jamais copier-coller. Voici trois vrais échanges, les prénoms sont changés.
@size 9
| Ce qu’on nous a écrit | Ce que j’ai répondu |
| « Bonjour, mon Peugeot bleu acheté en mai a la selle qui tourne, c’est normal ? » | « Salut Clémence ! Non, une selle qui danse la valse ce n’est pas normal, même sur un joli Peugeot bleu. Passe quand tu veux avant samedi, on resserre le chariot en cinq minutes et c’est offert. » |
| « Trop cher pour de la récup. » | « Salut Marc, je comprends. Dans les 180 € du Motobécane que tu as vu il y a quatre heures de Sofiane, deux pneus neufs et un an de garantie. Viens l’essayer, tu nous diras ! » |
| « Merci pour la réparation express !! » | « Avec plaisir Odile, et bravo pour tes 22 km du dimanche, Kévin est encore admiratif. » |
Les échanges privés sont inscrits dans un tableau partagé avec la date, le pseudo et le statut (à traiter, répondu, clos). Il y avait aussi une colonne « ce qu’on en apprend » mais, faute de temps, elle est restée vide.
## 5.2 Les avis négatifs
Entre juin et octobre, onze avis Google sont à une ou deux étoiles. Je les ai relus avec Solenn et j’ai classé les motifs.
@size 9
| Motif de mécontentement | Nombre | D’où ça vient |
| Délai de réparation dépassé | 6 | Pas de suivi après le dépôt : le client ne sait pas que la pièce est en commande |
| Antivol livré sans notice | 3 | Changement de fournisseur en mai, notice en anglais seulement |
| Accueil jugé froid | 2 | Samedi matin, une seule personne pour le comptoir et le téléphone |
Deux améliorations sont nées de là. Depuis le 20 octobre, un SMS part quand la pièce est commandée puis quand le vélo est prêt. Et Sofiane a dessiné une notice d’antivol en quatre images, glissée dans chaque sachet. Les clients ont l’air plus contents mais nous n’avons rien compté.
Un questionnaire de satisfaction sera envoyé à tous les clients au printemps prochain, avec une note de recommandation.
# 6. Gestion de crise
Dans le cours, une crise est « un événement inattendu qui menace la réputation d’une organisation et qui appelle une réponse rapide ». Pour nous ce serait par exemple un accident dû à un vélo mal remonté, ou un soupçon de vélo volé. Avec Solenn, nous avons écrit le protocole suivant, affiché derrière le comptoir.
@size 9
| Niveau | Signe | Réponse | Qui |
| 1 – Vert | Un commentaire mécontent isolé | Réponse publique sous 4 h puis message privé | Maëlle |
| 2 – Orange | Plus de 10 commentaires sur le même sujet en 24 h | Publications programmées mises en pause, réponse type validée, point avec Solenn | Maëlle, Solenn |
| 3 – Rouge | Accident, mise en cause d’un salarié, presse | Communiqué sous 2 h, une seule voix, réseaux figés | Solenn seule parle |
| ^ | ^ | Appel de l’assureur, copie de tous les messages | Kévin |
Les étapes sont toujours dans le même ordre :
1) Capturer et dater ce qui se dit.
2) Classer en vert, orange ou rouge avec une deuxième personne.
3) Répondre selon le niveau, sans accuser le client.
4) Noter ce qui s’est passé dans le cahier et en reparler le vendredi.
Le protocole a servi une fois. Le 27 octobre, une dame reconnaît sur notre page un vélo qu’elle dit volé : 14 commentaires en une soirée, donc orange. J’ai suspendu les deux posts prévus, Solenn a publié à 21 h 10 le numéro de cadre et le reçu de la déchetterie, puis nous avons invité la dame à l’atelier. Ce n’était pas son vélo. Elle a remercié publiquement.
# 7. Événement et partenariats
## 7.1 L’événement : Le Grand Réglage
Le samedi 15 novembre, de 10 h à 17 h, l’atelier devient un grand établi ouvert : chacun règle son vélo avec un mécanicien à côté. Pour faire participer ceux qui ne peuvent pas venir, un direct Instagram à 11 h et à 15 h laisse les internautes choisir par vote la prochaine panne à réparer. Une chasse aux pièces cachées occupe les enfants et le mur « ma pire chute » se remplit de mots d’adhésif.
Le but est d’attirer 60 participants et de remplir l’agenda de décembre. 73 personnes sont venues et le direct a réuni 412 spectateurs, avec 389 votes.
!retro|Figure 4 – Rétroplanning du Grand Réglage, du 6 octobre au 17 novembre
@size 9
| Poste | Montant |
| Impression de 300 tracts et de 20 affiches | 96 € |
| Soupe et boissons pour 70 personnes | 140 € |
| Publicité Facebook et Instagram, rayon de 25 km | 120 € |
| Petites pièces offertes (câbles, patins) | 84 € |
| Total de la journée | 440 € |
## 7.2 Partenaires et influenceurs
J’ai cherché des comptes de la région qui parlent de vélo ou de vie de famille. Les noms sont ceux de la liste partagée avec Solenn.
@size 9
| Compte | Réseau | Abonnés | Contact |
| @lola_roule_en_saone | Instagram | 8 900 | message envoyé le 2 octobre |
| @papa.cargo71 | TikTok | 14 300 | accord le 9 octobre |
| @chalon_bons_plans | Instagram | 21 000 | sans réponse |
| Radio Bords de Saône | Facebook | 5 400 | interview le 12 novembre |
| Club Les Rayons d’Or | Facebook | 1 150 | affiche au local |
Sans être un expert, je crois qu’avoir de nombreux abonnés compte beaucoup. Nous avons commencé par les plus suivis. @papa.cargo71 a fait une vidéo de 40 secondes le jour J, en échange d’une révision.
# 8. Configuration des comptes
## 8.1 Les informations des profils
En arrivant, il manquait l’adresse sur Instagram et le téléphone de Facebook était celui de l’ancien local. J’ai tout repris le 10 septembre.
@size 8.5
| Compte | Photo | Bio | Contact | Lien |
| Instagram @pedalune.atelier | Lune bleue à rayons | « On répare, tu roules. Vélos reconditionnés et garantis 1 an · Chalon-sur-Saône » | Bouton appeler, adresse, courriel | pedalune.example |
| Facebook Pédalune | Lune bleue à rayons | Même texte, avec horaires et charte du groupe | Téléphone, Messenger, itinéraire | pedalune.example |
| TikTok @pedalune | Ancien logo rouge | « Pannes, bruits bizarres et mains sales » | courriel | page de liens |
| LinkedIn Pédalune | Lune bleue à rayons | Présentation de l’atelier d’insertion, 9 salariés | Site, adresse | pedalune.example/recrutement |
## 8.2 L’identité visuelle
La charte est courte : bleu nuit, jaune de sécurité, police ronde, lune à rayons en haut à gauche. Les modèles Canva sont appliqués sur Instagram, Facebook et LinkedIn depuis le 15 septembre. TikTok garde l’ancien logo rouge et des couvertures sans charte, car les codes du compte sont chez un ancien stagiaire injoignable.
## 8.3 Rappel sur l’accessibilité
Le W3C publie les WCAG, des règles internationales rangées en trois niveaux, A, AA et AAA, qui portent sur le contraste, la navigation au clavier et les textes de remplacement. C’est un sujet important dans notre métier et nous l’avons étudié pendant une matinée.
# 9. Programmation et notifications
## 9.1 Les moments de publication
Les statistiques de Meta Business Suite montrent deux pics : 12 h – 13 h du mardi au jeudi et 20 h 30 – 21 h 30 le dimanche et le lundi. J’ai donc calé le sondage le mardi à 12 h 15 et les contenus pour les parents le lundi à 20 h 45, quand Nadège a couché les petits.
!heures|Figure 5 – Abonnés connectés selon l’heure (Meta Business Suite, octobre 2025, données redessinées)
Tout est programmé le vendredi précédent dans le planificateur de Meta ; LinkedIn est programmé depuis LinkedIn. Voici les deux semaines qui encadrent la journée.
@land
@size 9
| Semaine | Date et heure | Réseau | Format | Sujet |
| Semaine 45 | lundi 3 novembre, 20 h 45 | Facebook | Visuel | Annonce du Grand Réglage, créneaux pour familles |
| ^ | mardi 4 novembre, 12 h 15 | Instagram | Story sondage | Diagnostic : chaîne qui saute |
| ^ | jeudi 6 novembre, 12 h 30 | LinkedIn | Portrait photo | Le CDI de Sofiane |
| ^ | vendredi 7 novembre, 12 h 00 | Instagram | Carrousel | Montre ta monture : tandem de 1986 |
| Semaine 46 | lundi 10 novembre, 20 h 45 | Facebook | Vidéo 45 s | Régler un frein de remorque d’enfant |
| ^ | mardi 11 novembre, 12 h 15 | Instagram | Story sondage | Diagnostic : pédalier qui craque |
| ^ | jeudi 13 novembre, 12 h 30 | TikTok | Vidéo 20 s | Coulisses du rangement de l’atelier |
| ^ | samedi 15 novembre, 11 h 00 et 15 h 00 | Instagram | Direct | Le Grand Réglage, votes du public |
@port
Nous ajusterons bien sûr les horaires et les formats en fonction des performances constatées. Sur la période, le calendrier a été tenu tel quel du premier au dernier jour, ce dont je suis plutôt fière.
## 9.2 Les notifications
J’ai séparé mon téléphone personnel et celui de l’atelier. Sur celui-ci, l’application Meta Business Suite envoie une alerte sonore pour chaque mention et chaque commentaire, Instagram et Facebook compris ; les « j’aime » et les nouveaux abonnés sont coupés. Les messages privés sont restés sur le réglage d’origine, sans alerte ni ordre de passage, je les ouvre pendant la permanence. TikTok n’a pas été réglé.
# 10. Article sur le CMS
Le site est sous WordPress. L’article a pour titre « Acheter un vélo d’occasion sans se faire rouler » et il vise Nadège et tous ceux qui ont peur du vélo trafiqué. Je l’ai monté directement dans l’éditeur de blocs avec une introduction de trois lignes, un titre principal, quatre intertitres de deuxième niveau et une liste à cocher :
- H1 : Acheter un vélo d’occasion sans se faire rouler
- H2 : Le cadre, la première chose à regarder
- H2 : Les freins et les roues en trois gestes
- H2 : Le numéro de cadre et la facture
- H2 : Ce qu’un atelier te doit
Extrait : « Soulève l’avant, fais tourner la roue et regarde-la passer entre les patins. Si elle ondule de plus de deux millimètres, elle est voilée. Ce n’est pas grave, ça se redresse, mais ça se négocie : compte une vingtaine d’euros. Ensuite serre le frein à fond : le levier ne doit jamais toucher la poignée. »
L’article a d’abord dormi quatre jours en brouillon, le temps que Kévin vérifie les conseils et que Solenn corrige le passage sur la garantie. Je l’ai ensuite programmé pour le dimanche 9 novembre à 20 h 30, dans la catégorie « Conseils », commentaires ouverts avec validation. Il est en ligne depuis. J’ai reçu 31 visites le premier soir et huit partages.
!article|Figure 6 – L’article dans l’éditeur, onglet Publication (maquette)
Pour l’instant l’article ne contient que du texte. Les photos du cadre et la vidéo de la roue seront ajoutées quand le photographe aura livré ses fichiers.
# 11. Benchmark des ateliers concurrents
Cette partie sera complétée après le rendez-vous avec la fédération. Il faudra comparer au moins trois ateliers de la région.
# 12. Veille et bilan
## 12.1 Veille
La veille est l’activité qui consiste à surveiller de façon continue son environnement pour anticiper. Je l’ai organisée sur deux axes, le métier de community manager et le marché du vélo, avec Feedly pour les blogs, une alerte Google et la lettre du BDM, que je lis le lundi. La lettre du 6 octobre conseillait par exemple de raccourcir les vidéos et d’écrire des légendes plus longues. C’est très intéressant pour la suite de ma carrière.
J’ai aussi lu que les canaux de diffusion, les Notes et les réponses en vidéo se développent. Je n’ai pas eu le temps de les essayer à l’atelier.
## 12.2 Tableau de bord
@size 9
| Indicateur | Août | Cible | Fin novembre | Outil |
| Messages privés traités en moins de 4 h | 38 % | 80 % | 71 % | Meta Business Suite |
| Abonnés Instagram locaux | 2 900 | 3 400 | 3 265 | Instagram Insights |
| Taux d’engagement Instagram | 2,1 % | 3,5 % | 4,2 % | Instagram Insights |
| Participants au Grand Réglage | 41 | 60 | 73 | Feuille d’émargement |
| Note Google | 4,1 | non fixée | 4,0 | Fiche Google |
Le nombre de vues TikTok est un indicateur dont on parle beaucoup ; nous ne le suivons pas encore.
## 12.3 Préconisations
- Garder le sondage du mardi, qui porte l’engagement à 4,2 %, et en faire un deuxième le samedi.
- Passer la permanence des messages de deux à trois créneaux, puisque 71 % seulement sont traités en moins de 4 h.
- Lancer un podcast sur l’histoire du cyclisme en Saône-et-Loire.
- Récupérer les codes TikTok par la procédure officielle avant janvier.
## 12.4 Ce que j’ai appris
J’avais peur de la modération et j’ai aimé ça. J’ai compris aussi qu’une communauté ne se « gère » pas, elle se fréquente. Si c’était à refaire, je demanderais les codes de tous les comptes dès le premier jour, et je dormirais la veille de l’événement.
La partie rédigée en anglais de ma soutenance ne figure pas ici. Je tiens mes carnets de bord à disposition du jury, ainsi que le cahier de crise de l’atelier.
# Annexes
## Annexe 1 – Message d’accueil du groupe
« Bienvenue dans le groupe de l’atelier ! Ici on montre ses vélos, ses pannes et ses bricolages. Présente-toi avec une photo de ta monture et dis-nous ce que tu aimerais savoir réparer. Lis la charte épinglée, elle fait cinq lignes. »
## Annexe 2 – Texte du règlement du concours (extrait)
« Le concours du pneu crevé est ouvert aux personnes majeures résidant en France métropolitaine, du 1er octobre 2025 à 10 h au 10 octobre 2025 à 20 h. Une seule participation par compte. Facebook et Instagram ne parrainent pas l’opération. »
## Annexe 3 – Bibliographie
- L. Brossard-Vial, Parler aux cyclistes, éditions du Guidon, 2022.
- Cours « Animer une communauté », supports de la formation, automne 2025.
- Cours « Outils de publication », supports de la formation, automne 2025.
"""
