"""Text of the sample: a letterpress printing shop, terse and precise voice."""

TEXT = """
=28 Casse & Plomb
=15 Imprimerie typographique – stratégie de communication digitale
=12 Bloc 1 – études de cas 1 et 2
=11 Solène Quibert – promotion 2025-2026 – décembre 2025
!origins|Figure 1 – Origine des 143 demandes de devis reçues en 2024 (registre de l'atelier)
%pagebreak
%toc
1|Avertissement|3
1|Étude de cas 1 – Comprendre|3
2|1.1 La veille|3
2|1.2 Lecture de la situation|5
2|1.3 Ce que veut l'atelier|6
2|1.4 Analyse PESTEL|7
2|1.5 Les supports en ligne|7
2|1.6 Les publics|8
1|Étude de cas 2 – Décider|10
2|2.1 Objectifs et résultats clés|10
2|2.2 Charte éditoriale|11
2|2.3 Réseaux|12
2|2.4 Organique et sponsorisé|12
2|2.5 Calendrier|13
2|2.6 Mesure|14
1|Annexes|15
%end
%pagebreak
# Avertissement
Casse & Plomb imprime à la presse à platine et au caractère mobile depuis 1961, rue des Tanneurs à Saint-Vaury-sur-Lorne. Hélène Marchadier a repris l'atelier de son oncle en 2017. Deux personnes y travaillent : elle-même et un apprenti, Théo Lachaud. Chiffre d'affaires 2024 : 96 400 €, dont 61 % de papeterie de mariage, 23 % de cartes et affiches pour des artistes ou des lieux culturels, 16 % d'entreprises.
Je suis alternante à l'atelier depuis septembre 2025. Les chiffres cités viennent du registre des devis, de la facturation, des statistiques des comptes et du carnet de bord que je tiens. Quand une donnée est estimée, je l'indique.
Deux termes reviennent. La casse est le meuble à tiroirs où l'on range les caractères. Le foulage est l'empreinte en creux que la presse laisse dans le papier : c'est lui que les clients veulent toucher.
Je remercie Hélène Marchadier, qui a relu les chiffres, et Théo, qui a relu les phrases.
# Étude de cas 1 – Comprendre
## 1.1 La veille
La veille consiste à surveiller son environnement de façon continue afin d'anticiper ses évolutions ; on distingue la veille concurrentielle, technologique, juridique et d'image. Voilà pour le cours. À l'atelier, j'ai retenu trois directions, et trois seulement, parce que personne ne lit plus de vingt minutes par jour.
La première porte sur les usages du mariage. Elle passe devant les autres : six factures sur dix en dépendent, et un changement de goût se voit d'abord dans les questions des futurs mariés, six à neuf mois avant les commandes. La deuxième suit les ateliers comparables : nous perdons environ un devis sur quatre au profit de trois noms, toujours les mêmes. La troisième concerne le papier et le plomb : le coton 600 g a augmenté deux fois en 2025 et le fondeur de caractères qui nous fournit n'a pas de successeur, donc tout signal de ce côté engage nos prix.
| Direction | Outils | Relevé
| Usages du mariage | Google Alerts, Pinterest Trends | lundi
| Ateliers comparables | Feedly, abonnement à leurs lettres | mercredi
| Papier et plomb | Google Alerts, bulletin de la fédération des métiers d'art graphique | le 1er du mois
Les expressions suivies figurent en annexe A. Ce que j'ai retenu entre septembre et novembre tient dans le tableau suivant.
| Date | Source | Relevé | Ce que l'atelier peut en tirer
| 15 septembre | Pinterest Trends | « faire-part végétal » recule, « faire-part une couleur » monte | Une couleur, un passage : le type d'impression où nous sommes les moins chers à produire
| 8 octobre | Lettre de Presse du Canal | Ouvre des ateliers payants à 75 € la demi-journée | La demande de visite existe ; nous avons la place le samedi
| 20 octobre | Alerte « impression typographique » | Un reportage régional sur les métiers du livre attire 300 commentaires | Le geste intéresse au-delà des mariés
| 3 novembre | Bulletin de la fédération | Label « savoir-faire rare » ouvert aux ateliers de moins de trois salariés | Dossier de candidature possible avant l'été
## 1.2 Lecture de la situation
Une matrice SWOT croise des facteurs internes et externes, positifs et négatifs ; elle n'a d'intérêt que si chaque case est appuyée sur un fait. Les quatre paragraphes qui suivent s'y tiennent.
L'atelier tient debout par ce qu'il possède. Deux presses Heidelberg révisées, 214 polices en plomb dont 31 introuvables ailleurs dans la région, et une qualité reconnue : 4,6 sur 5 en moyenne. Hélène dessine elle-même les maquettes, ce que deux de nos trois rivaux sous-traitent. Le bouche-à-oreille apporte 74 devis sur 143.
Ce qui le tire en arrière se mesure aussi. Une demande reçoit une réponse au bout de quatre jours et demi en moyenne. Le site date de 2016 et 68 % des visiteurs venus par téléphone repartent sans seconde page. Les photographies sont prises sous néon, sans relief, alors que le relief est le produit.
Le dehors offre des appuis. Le goût de l'impression en une couleur, relevé à l'automne, nous est favorable. La friche Lamotte, à 300 mètres, ouvrira en avril douze ateliers d'artisans et cherche des animations. Le label de la fédération distinguerait l'atelier des imprimeurs numériques qui imitent le foulage.
Le dehors menace aussi. Des plateformes livrent en cinq jours un faux letterpress à 1,10 € la carte, soit trois fois moins que nous. Le papier coton a pris 14 % en un an. Le fondeur, 71 ans, n'a formé personne.
J'ai complété cette lecture par les avis. Le procédé est rudimentaire, un tableur et deux relectures, et je n'en tire pas de science : les 118 avis laissés sur Google (71) et Etsy (47) ont été rangés un à un selon leur tonalité, soit 96 positifs, 14 neutres et 8 négatifs ; dans les 8 derniers, 5 parlent du délai et 3 d'un message resté sans réponse. Le mot « toucher » apparaît dans 41 avis favorables, le mot « prix » dans 2 seulement.
Une décision en découle sans attendre : chaque commande sera photographiée en lumière rasante avant emballage, par Théo, à partir du 5 janvier.
### Trois ateliers face au nôtre
Comparaison faite le 12 novembre 2025, comptes publics et devis demandés sous mon nom.
| Critère | Presse du Canal | La Belle Fonte | Minuscule & Fils | Casse & Plomb
| 100 faire-part, une couleur | 395 € | 460 € | 340 € | 380 €
| Délai annoncé | 4 semaines | 6 semaines | 3 semaines | 4 semaines
| Abonnés Instagram | 8 700 | 3 150 | 1 900 | 1 260
| Publications sur 30 jours | 13 | 6 | 9 | 2
| Visite ou atelier ouvert | oui, 75 € | non | non | sur demande
| Devis en ligne | formulaire, réponse en 1 jour | courriel | configurateur | formulaire, réponse en 4,5 jours
Presse du Canal gagne par la présence, Minuscule & Fils par le prix et la vitesse. Aucun des trois ne montre la composition à la main : ils filment la presse, jamais la casse. Minuscule & Fils publie depuis l'été des visuels produits avec Midjourney ; les commentaires s'y divisent. L'intelligence artificielle générative permet, selon notre cours, d'accélérer la production de textes et d'images.
## 1.3 Ce que veut l'atelier
Entretien du 18 septembre, une heure dix, dans le bruit de la platine. Hélène Marchadier a formulé quatre demandes : recevoir des devis plus intéressants, remplir les mois creux de novembre à février, montrer le métier, ne pas devenir « une boutique de mariage ». Sur la première, j'ai creusé. Un devis intéressant est à ses yeux une commande de plus de 350 €, en une ou deux couleurs, avec une maquette confiée à l'atelier ; 47 % seulement des devis de 2024 remplissaient ces conditions, et un sur trois demandait du doré à chaud, que nous ne faisons pas. La demande réelle porte donc moins sur le nombre que sur le tri.
Autour d'elle, d'autres attendent quelque chose. Théo veut que son travail soit signé et pouvoir le montrer à son jury de brevet des métiers d'art en 2027. La commune, propriétaire du local, souhaite au moins trois ouvertures au public par an en échange du loyer réduit. Les deux librairies qui vendent nos cartes demandent à être citées, avec leur adresse, quand un modèle est mis en avant. Le banquier, lui, n'a rien demandé.
Il ressort de ces échanges les objectifs suivants :
- être connu au-delà du canton ;
- faire venir et faire réagir ;
- transformer les visites du site en demandes de devis utiles.
Un prestataire avait déjà travaillé pour l'atelier en 2022. Son bilan annonçait une portée multipliée par cinq, sans capture ni période.
## 1.5 Les supports en ligne
Relevé du 1er au 30 novembre 2025, sauf mention contraire. Tous les points de contact numériques sont listés.
| Support | Chiffres | Constat
| Site | 410 visites par mois, 68 % de rebond sur téléphone, formulaire à trois clics de l'accueil | Le devis est caché ; la page tarifs n'existe pas
| Instagram | 1 260 abonnés, 14 publications en six mois, portée moyenne 3 900 comptes par mois | Les quatre vidéos de composition font 61 % de la portée
| Facebook | 880 abonnés, dernière publication en juin 2024 | Compte dormant, public local plus âgé
| Fiche Google | 71 avis, 4,6 sur 5, 26 avis sans réponse | Première porte d'entrée des habitants
| Etsy | 47 avis, 3 ventes par mois | Commission de 6,5 %, cartes seulement
| Lettre d'information | 214 adresses, 2 envois en 2024, 38 % d'ouverture | Bon accueil, aucune régularité
Deux faiblesses dominent et les chiffres les désignent. Le chemin vers le devis : sur 410 visiteurs mensuels, 11 ouvrent le formulaire et moins de 3 l'envoient. Le silence : 26 avis sur 71 attendent une réponse, et le plus ancien date de mars 2023.
J'en tire trois préconisations.
+ Placer le bouton « Demander un devis » dans l'en-tête du site, visible dès l'ouverture sur téléphone, et viser 6 envois par mois.
+ Répondre aux avis de la fiche Google, en commençant par les négatifs.
+ Rouvrir Facebook pour les seuls rendez-vous locaux, en relayant les visites et les librairies.
## 1.6 Les publics
Segmenter revient à découper un marché en groupes homogènes. J'ai trié les 143 devis de 2024 dans un tableur exporté de la facturation, par nature de commande, montant et distance. Trois groupes s'en dégagent : les couples (88 devis, panier médian 410 €, 70 % à moins de 60 km), les professionnels de l'image et de la culture (34 devis, panier médian 290 €, deux commandes par an), les entreprises et institutions (21 devis, panier médian 640 €, commandes en décembre). Le tableau de l'annexe B relie chaque groupe à ce que nous visons.
Pour leur donner une voix, j'ai recomposé trois entretiens à partir d'échanges réels, noms changés.
### Entretien 1
**Clémence Vauquelin, 31 ans, chargée de projet dans une mutuelle, se marie en septembre.**
— Comment avez-vous commencé ?
— Par Pinterest, en janvier, le soir, sur le téléphone. J'avais un tableau de 140 images avant d'avoir une date.
— Pourquoi le plomb ?
— Ma grand-mère gardait son menu de noces. On passe le doigt dessus et c'est là. Je veux que mes invités gardent le leur.
— Qu'est-ce qui vous a fait hésiter ?
— Ne pas savoir le prix. J'ai rempli des formulaires partout. Celui qui répond le lendemain avec un ordre de grandeur, il a gagné. Attendre cinq jours, non.
— Et après ?
— J'ai montré trois échantillons à ma mère. C'est l'enveloppe doublée qui a décidé.
### Entretien 2
**Idris Benamar, 44 ans, graphiste indépendant à 90 km.**
— Qu'attendez-vous d'un imprimeur ?
— Qu'il me dise non. Quand un trait de 0,2 ne passera pas, je préfère l'apprendre avant la plaque.
— Où cherchez-vous ?
— Instagram, les mots-clés d'ateliers, et je regarde les vidéos image par image pour voir la pression. Je n'ouvre jamais une lettre.
— Ce qui vous agace ?
— Les comptes où l'on ne voit que des confettis. Et devoir téléphoner pour connaître le format maximal.
### Entretien 3
**Odile Pastre, 58 ans, directrice d'une médiathèque intercommunale.**
— Que venez-vous chercher ?
— Une affiche par an, celle du festival, numérotée. Les élus aiment l'encadrer. Et j'aimerais amener une classe voir la presse.
— Comment avez-vous connu l'atelier ?
— Par la fiche Google, en cherchant le numéro d'un serrurier de la même rue. Depuis je suis la page Facebook, je consulte le matin avant l'ouverture.
# Étude de cas 2 – Décider
## 2.1 Objectifs et résultats clés
Un objectif SMART est spécifique, mesurable, acceptable, réaliste et temporel. La méthode dite OKR, venue de l'industrie, associe un objectif court à des résultats chiffrés ; je l'ai préférée parce qu'elle se lit d'un coup d'œil, au-dessus de la machine.
%size 8.5
| Objectif | Résultat clé | Départ | Échéance | Mesure | Moyen
| A. Être connu au-delà du canton, quand le bouche-à-oreille fait encore 52 % des devis | A1. Portée mensuelle Instagram portée à 9 000 comptes | 3 900 (moyenne septembre-novembre 2025) | 31 mai 2026 | Instagram Insights | Une vidéo de composition par semaine
| ^ | A2. Trois articles chez des blogs de mariage ou de graphisme | aucun | 30 avril 2026 | revue de presse | Échantillons envoyés par la poste
| B. Faire venir et faire réagir | B1. 36 places de visite occupées, sur trois samedis | visites sur demande, 9 personnes en 2024 | 20 juin 2026 | carnet de réservation | 12 places par samedi, Théo présent
| ^ | B2. Taux d'engagement Instagram à 4 % | 2,1 % | en continu | Instagram Insights | Questions en légende
| C. Transformer les visites du site en devis utiles, le tri demandé par Hélène | C1. 6 devis par mois envoyés par le formulaire | 2,6 par mois | 30 juin 2026 | registre des devis | Bouton dans l'en-tête, page tarifs
| ^ | C2. Davantage de commandes d'entreprises | 21 devis en 2024 | 30 juin 2026 | facturation | Envoi de cartes de vœux témoins
A sert la notoriété, B l'engagement, C la conversion. Chaque lettre est affichée au mur avec sa couleur.
L'atelier emploie depuis 2019 des encres à base végétale, rachète ses chutes de coton à une papeterie voisine et refond le plomb usé. La porte de la rue des Tanneurs est de plain-pied depuis les travaux de la commune. Ces pratiques précèdent mon arrivée et sont mentionnées sur les devis.
La responsabilité sociétale des entreprises désigne l'intégration volontaire de préoccupations sociales et environnementales ; la norme ISO 26000 en donne le cadre.
## 2.2 Charte éditoriale
**Ligne.** Trois sujets, pas un de plus. La main : composer, caler, encrer, nettoyer. La matière : papier, plomb, encre, relief. Ceux qui commandent : un faire-part, une affiche, et la raison qui les a fait naître. On écarte les décors de fête, les citations et les fonds d'écran.
**Ton.** Phrases courtes, au présent. On nomme l'outil par son nom et on l'explique en quatre mots. Vouvoiement partout. Pas de superlatif, pas plus d'un point d'exclamation par mois.
**Graphisme.** Noir, blanc cassé et un rouge (référence 186), un seul rouge. Titres dans un Garamond numérisé depuis notre propre casse. Lumière rasante à gauche, fond bois ou papier nu, gros plan à moins de vingt centimètres. Le logotype, deux crochets de composteur, se place en bas à gauche, hauteur 6 % de l'image.
**Droits.** Accord écrit du client avant toute image de sa commande. Noms et adresses floutés sur les enveloppes.
Les gabarits d'imposition de 1961 sont encore suspendus au mur de l'atelier ; ils servent chaque semaine à caler les formes. Le cours recommande par ailleurs de décliner la charte en modèles réutilisables.
## 2.3 Réseaux
Instagram reste le lieu principal : les couples et les graphistes y cherchent, Idris y examine la pression image par image, et nos vidéos de composition y font déjà 61 % de la portée ; c'est donc lui qui porte A1 et B2. La fiche Google sert C1 et le public de proximité : 71 avis, et c'est par elle que passent les habitants. Facebook, rouvert à bas régime, parle à Odile et aux lecteurs des deux librairies, pour B1 uniquement. Pinterest reçoit les images déjà faites, sans travail nouveau, puisque Clémence y a commencé neuf mois avant la fête. TikTok est laissé de côté : aucun des 143 devis de 2024 n'en venait.
## 2.4 Organique et sponsorisé
Un contenu organique est diffusé gratuitement à ses abonnés ; un contenu sponsorisé est diffusé contre paiement à un public choisi par l'annonceur. Chez nous, l'organique montre le travail. Voici la publication du 13 janvier :
> Onze lettres, un blanc, onze lettres. Théo compose « Clémence & Julien » en Garamond corps 24. Le blanc du milieu n'est pas vide : c'est une pièce de plomb, le cadratin. Combien de pièces dans votre prénom ? #typographie #letterpress #compositionplomb
Elle accompagne un plan fixe de quarante secondes, casse ouverte, sans musique, sur le compte Instagram @casseetplomb. Le sponsorisé, lui, élargit le cercle et doit être employé avec mesure.
Google Ads est une régie publicitaire fondée sur l'enchère de mots-clés ; Meta Business Suite regroupe la gestion des pages et des annonces. Presse du Canal y a recours, d'après sa bibliothèque publicitaire.
Hélène a fixé la dépense à 1 450 € hors taxes pour le semestre. Elle a refusé deux fois davantage.
| Poste | Montant
| Sponsorisation Instagram, de février à avril | 420 €
| Photographe, une demi-journée en lumière rasante | 380 €
| Table au salon du papier, 14 et 15 mars | 450 €
| Affichettes et timbres des échantillons | 200 €
| Total | 1 450 €
Dans cette enveloppe, je propose de dépenser les 420 € en trois fois 140 €, sur la vidéo la plus vue du mois précédent, dans un rayon de 100 km ; de n'engager le photographe qu'une fois, en janvier, pour tenir six mois d'images ; d'échanger le stand contre des visites, la moitié des cartes de visite du salon portant un code de réservation. Rien d'autre n'est acheté.
La mise aux normes électriques de l'atelier, 7 900 €, est inscrite aux comptes de 2026. Elle ne concerne pas la communication.
## 2.5 Calendrier
Le tableau reprend le contenu de notre Trello (« Semestre 2026 »), relu le premier lundi de chaque mois.
%size 8.5
| Étape | Échéance | Qui | Ce qu'il faut
| Séance photographique | 15 janvier | Hélène | photographe, 12 commandes mises de côté
| Bouton et page tarifs du site (C1) | 30 janvier | Solène | accès au site, grille de prix
| Première vidéo de composition (A1) | 13 janvier | Théo, Solène | téléphone, pied, lampe
| Réponses aux 26 avis en attente | 28 février | Solène | gabarit relu par Hélène
| Envoi des échantillons aux blogs (A2) | 16 février | Théo | timbres, 20 pochettes
| Salon du papier | 14 mars | Hélène, Théo | table, code de réservation
| Visites ouvertes, trois samedis (B1) | 21 mars, 25 avril, 20 juin | Théo | 12 places, presse propre
| Nettoyage de la liste de la lettre | 30 avril | Solène | fichier des 214 adresses
| Refonte de la carte de fidélité des librairies | 15 mai | Hélène | deux libraires
Les trois visites seront annoncées sur la fiche Google et sur Facebook dix jours avant, avec réservation par message. On y compose une ligne, on repart avec. Je compte sur 36 places occupées.
## 2.6 Mesure
Les relevés auront lieu le premier lundi du mois, sur une page, à la main puis dans un tableur.
| Indicateur | Rattaché à | Cible | Outil | Relevé
| Portée mensuelle | A1 | 9 000 comptes au 31 mai | Instagram Insights | mensuel
| Taux d'engagement | B2 | 4 % | Instagram Insights | mensuel
| Places de visite occupées | B1 | 36 au 20 juin | carnet de réservation | après chaque samedi
| Devis par le formulaire | C1 | 6 par mois au 30 juin | registre | mensuel
| Coût par devis issu d'une sponsorisation | C1 | moins de 30 € | tableur | mensuel
Un taux d'engagement est le rapport entre les réactions et le nombre d'abonnés ou de comptes touchés. Il serait de 1,2 % en moyenne dans l'artisanat selon une étude lue sans date.
Les écarts seront corrigés au fil de l'eau et un point complet aura lieu en juillet.
J'ai écrit à Hélène le 8 décembre pour lui résumer ce qu'elle verra à l'écran : « Chaque premier lundi, quatre chiffres. La portée, qui doit passer 9 000 en mai. Les devis du formulaire, 6 par mois en juin. Les places de visite, 36 au total. Le délai de réponse, aujourd'hui 4,5 jours, que nous voulons sous 2. Si vous n'avez qu'une minute, lisez les devis. »
## Pour finir
L'atelier n'a pas besoin d'être partout. Il a besoin qu'on sache ce qu'il fait et qu'on reçoive une réponse le lendemain. Le reste se range dans un tiroir, par corps et par graisse.
Il me reste de ces mois une habitude : compter avant d'écrire. Une ligne de plomb trop longue ne se compresse pas ; on coupe. Ce dossier a perdu onze pages pour la même raison.
# Annexes
## Annexe A – Expressions suivies
| Direction | Expressions | Thèmes
| Usages du mariage | « faire-part letterpress », « faire-part une couleur », « papeterie mariage 2026 », « menu de mariage » | formats, couleurs, délais, prix
| Ateliers comparables | « Presse du Canal », « La Belle Fonte », « Minuscule & Fils », « atelier typographie visite » | offres, visites, avis
| Papier et plomb | « papier coton 600 g », « fonderie caractères plomb », « label savoir-faire rare » | approvisionnement, aides, labels
## Annexe B – Trois groupes, trois attentes
%size 8.5
| Groupe | Comportement observé | Attente | Ce que nous visons
| Couples | cherchent neuf mois avant, sur téléphone, comparent trois ateliers | un prix indicatif et une réponse en un jour | C1 (devis), A1
| Image et culture | regardent les vidéos, commandent deux fois par an, demandent des contraintes techniques | savoir ce que la presse refuse ; tarif par tirage | A2, B2
| Entreprises et institutions | décident en novembre, commandent en décembre, viennent par recommandation | une facture simple et une pièce qui se garde | C2, B1
## Annexe C – Notes de lecture
Le marché français du mariage pèserait près de cinq milliards d'euros par an. Les couples dépenseraient 3 % de leur budget en papeterie. Ces chiffres ne nous fixent rien.
Calendrier de l'atelier en 2023, retrouvé dans un tiroir : « publier plus, surtout en mai ». Fiche de poste de l'apprenti, article 4 : « participe à la vie numérique de l'atelier ».
Un persona est un personnage fictif qui représente un segment de clientèle.
À l'horizon 2028, l'atelier aimerait ouvrir une seconde salle et compter 10 000 abonnés.
## Annexe D – Sources
Registre des devis 2024. Facturation 2024. Statistiques Instagram et Google du 1er septembre au 30 novembre 2025. Entretien avec H. Marchadier, 18 septembre 2025. Cours de stratégie, promotion 2025-2026.
"""
