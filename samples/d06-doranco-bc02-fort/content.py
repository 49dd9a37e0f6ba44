"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=25 **Les P'tits Galets**
=15 Produire et publier pour un réseau de onze crèches
=12 Dossier du bloc 2 – Saison de janvier à juin 2026
=12 Oriane Le Bihan, alternante
%pagebreak
**Sommaire**
%toc
1|1. Le contexte|3
1|2. Ouverture des comptes|3
1|3. Réglages|4
1|4. Calendrier éditorial|5
2|4.4 Ce qu'il a fallu déplacer en cours de route|7
1|5. Rédaction|7
1|6. Images et vidéos|8
1|7. Publicité|9
1|8. Diffusion|10
1|9. La parole aux parents|10
1|10. Résultats|11
1|11. La suite|12
1|Annexes|12
%end
%pagebreak
# 1. Le contexte
Je suis alternante depuis septembre 2025 au siège des P'tits Galets, une association qui gère onze crèches dans le Trégor, de Lannion à Paimpol. Il y a 318 places, 124 salariées et salariés, et une liste d'attente qui varie beaucoup d'une commune à l'autre : soixante familles à Lannion, des berceaux vides à Pontrieux. L'association a été créée en 1991 par quatre mères qui se gardaient les enfants à tour de rôle dans un presbytère. Son budget est de 4,9 millions d'euros, dont 71 % de salaires et 6 % de repas. Les enfants mangent bio à 60 %, les couches lavables sont arrivées en 2022 et deux crèches accueillent des enfants en situation de handicap avec une éducatrice spécialisée. C'est une maison inclusive et éco-responsable, et fière de l'être.
Merci à Soizic, ma tutrice, à Loïc qui répare tout, et aux enfants qui m'ont appris à m'asseoir par terre.
On m'a confié une question simple : comment parler sur les réseaux d'un métier où l'on ne peut presque rien montrer ? La stratégie avait été écrite par la promotion précédente. Elle fixait trois buts pour le premier semestre, que je reprends tels quels parce que tout le reste s'y accroche.
| But | Repère à atteindre | Date
| Remplir les places libres de l'est (Pontrieux, Paimpol) | 45 demandes de visite venues d'internet | 30 juin 2026
| Recruter | 30 candidatures d'auxiliaires de puériculture | 31 mai 2026
| Être reconnu comme une maison qui explique ce qu'elle fait | 6 % d'engagement moyen et 40 000 comptes touchés | 30 juin 2026
Deux publics, donc : les futurs parents de 25 à 38 ans à moins de vingt minutes d'une crèche, et les professionnelles de la petite enfance, diplômées ou en reconversion. La charte, héritée elle aussi, tient en une phrase : « on parle à hauteur d'enfant, on ne fait pas la leçon aux parents ». Elle demande des phrases courtes, le vouvoiement, un détail concret par texte, pas de « bout de chou », pas de diminutif, et une pointe d'humour.
# 2. Ouverture des comptes
Il existait onze pages Facebook, une par crèche, dont quatre sans mot de passe connu. Nous en avons gardé une et créé le reste.
%size 9
| | Facebook | Instagram | LinkedIn
| Nom | Les P'tits Galets, crèches du Trégor | @lesptitsgalets | Les P'tits Galets
| Image de profil | Le galet souriant, 320 × 320 px | < | Le galet sur fond ardoise
| Couverture | La plage de Trestraou vue d'un mètre de haut, 1640 × 856 px | Trois couvertures de stories à la une : « Visiter », « Nos métiers », « Une journée » | Bandeau « 124 métiers à hauteur d'enfant »
| Texte de description | « Onze crèches associatives entre Lannion et Paimpol. On y fait la sieste, des trous dans le sable et des phrases entières. » | « Onze crèches du Trégor 🪨 Des trous dans le sable et des phrases entières. Visite ? 👇 » | « Association de petite enfance. Nous recrutons, nous formons, nous écoutons. »
| Liens | Site, formulaire de visite, itinéraire des onze crèches | Page de liens à quatre boutons | Espace candidatures
| Contact | Téléphone du siège, messagerie ouverte de 9 h à 18 h | Bouton courriel | Soizic, responsable recrutement
!page|Figure 1. La page Instagram en février 2026 (maquette reconstituée)
Partout, le même galet et les mêmes teintes : ardoise, écume, et un jaune ciré pour les titres. Les stories à la une ont toutes le même rond. Sur LinkedIn, le fond change car Soizic y tenait.
## 2.1 Ce que la loi et le bon sens demandent
On ne publie pas un enfant comme on publie un gâteau. Voici les règles que nous avons écrites avec la directrice et fait relire par la juriste de la fédération :
- Aucun visage d'enfant reconnaissable. On filme les mains, les bottes, le dos, les voix avec accord.
- Pour chaque séance, un accord signé par les deux parents, valable un an, précisant où et combien de temps l'image sera en ligne ; on peut le reprendre d'un simple courriel, retrait en 48 heures.
- Les salariées signent aussi, et la participation est libre : sept ont dit non, personne ne leur demande pourquoi.
- La musique vient d'une banque libre de droits (facture gardée), les dessins sont de Nolwenn, qui nous cède leur usage pour trois ans par contrat, et le nom du photographe apparaît sous chaque image.
- Les comptines publiées sont du domaine public, vérifiées une à une ; nous avons renoncé à deux chansons des années 1970 dont l'auteur est vivant.
# 3. Réglages
## 3.1 Les boutons que j'ai tournés
- Alertes : les messages privés et les mentions sonnent sur le téléphone du siège de 9 h à 18 h ; les « j'aime » sont coupés ; un résumé part par courriel à 8 h 30.
- Rôles : Soizic administre, j'édite, les onze directrices ont un accès « brouillon » et rien ne part sans l'une de nous deux.
- Publication : partage croisé d'Instagram vers Facebook désactivé ; étiquetage par des tiers soumis à accord ; commentaires limités aux abonnés sur les publications de recrutement.
- Texte de remplacement des images ouvert par défaut dans les options avancées.
J'ai désactivé le partage croisé parce que les liens ne s'ouvraient pas sous les légendes recopiées et que 30 clics par mois se perdaient ainsi. J'ai mis l'étiquetage sous accord après qu'une mamie a identifié par erreur une crèche du Finistère, et réglé l'envoi en haute qualité car nos vidéos devenaient floues dès qu'il y avait du sable.
Loïc, le technicien, est passé quatre fois : une chaudière, deux serrures, une box. Nous avons une très bonne relation avec les équipes techniques.
## 3.2 Les données des familles
Le formulaire de visite demandait la profession, le revenu et le numéro d'allocataire : nous avons gardé le prénom, la commune, le mois de naissance et un moyen de répondre. Les messages privés contenant des informations de santé sont effacés après réponse, et on invite à téléphoner. L'accès à la boîte exige une double authentification, et les comptes des stagiaires sont retirés le jour de leur départ. La mesure d'audience du site attend l'accord du visiteur. Enfin, la liste des abonnés n'est jamais exportée et la localisation est coupée sur les photos, pour que l'on ne sache pas quelle crèche fait sa promenade où.
# 4. Calendrier éditorial
## 4.1 Comment il est bâti
Chaque mois a une couleur : janvier les pieds, février le langage, mars la nourriture, avril le dehors, mai les métiers, juin les départs. Nous publions quatre fois par semaine, trois pour les familles et une pour les professionnelles. Le tableau de la page suivante montre trois semaines d'avril telles que l'équipe les a reçues.
%landscape
## 4.2 Trois semaines d'avril : « dehors »
%size 8
| Date et heure | Réseau | But | Pour qui | Sujet | Format | Texte et fabrication | Rythme | Statut
| Mardi 7 avril, 20 h 30 | Instagram | Expliquer | Futurs parents | Pourquoi on sort quand il pleut | Réel 9:16, 25 s, sous-titré | Oriane, crèche de Pleubian | Chaque mardi | Publié
| Mercredi 8 avril, 12 h | Facebook | Remplir l'est | Parents de Paimpol | La cour de Paimpol vue par les bottes | Album de 5 photos | Gwenn, directrice | Chaque mercredi | Publié
| Jeudi 9 avril, 8 h | LinkedIn | Recruter | Auxiliaires | « J'étais comptable » : Maël raconte | Texte et portrait | Soizic | Chaque jeudi | Publié
| Dimanche 12 avril, 9 h 30 | Instagram | Expliquer | Futurs parents | Cinq jeux avec trois cailloux | Carrousel 1080 × 1350, 6 vues | Nolwenn dessine | Chaque dimanche | Publié
| Mardi 14 avril, 20 h 30 | Instagram | Remplir l'est | Parents de Pontrieux | Une matinée au potager de Pontrieux | Réel 9:16, 30 s, sous-titré | Oriane | Chaque mardi | Publié
| Mercredi 15 avril, 12 h | Facebook | Remplir l'est | Parents de l'est | Portes ouvertes du 25, mode d'emploi | Événement et image 1200 × 630 | Gwenn | Chaque mercredi | Publié
| Jeudi 16 avril, 8 h | LinkedIn | Recruter | Reconversions | Le diplôme en un an, qui paie ? | Document de 7 pages à feuilleter | Soizic, Oriane | Chaque jeudi | Publié
| Dimanche 19 avril, 9 h 30 | Instagram | Reconnaissance | Parents déjà là | #MonPremierGalet, messages de parents | Carrousel de témoignages | Oriane | Chaque dimanche | Publié
| Mardi 21 avril, 20 h 30 | Instagram | Expliquer | Futurs parents | La sieste dehors, oui, vraiment | Réel 9:16, 20 s, sous-titré | Oriane, crèche de Tréguier | Chaque mardi | Publié
| Mercredi 22 avril, 12 h | Facebook | Remplir l'est | Parents de l'est | Rappel des portes ouvertes, plan | Image 1200 × 630 | Gwenn | Chaque mercredi | Publié
| Jeudi 23 avril, 8 h | LinkedIn | Recruter | Auxiliaires | Combien gagne-t-on chez nous ? | Image 1200 × 1200, grille | Soizic | Chaque jeudi | Publié
| Dimanche 26 avril, 9 h 30 | Instagram | Reconnaissance | Tous | Samedi, vous étiez 140 : merci | Album, dos et mains | Oriane | Chaque dimanche | Publié
%portrait
Nous programmons avec Meta Business Suite, parce que les deux réseaux principaux y sont, que c'est gratuit et que les directrices savent s'en servir. LinkedIn passe par Buffer (version gratuite, dix publications en attente), retenu pour sa file d'attente. Hootsuite a été essayé deux semaines puis abandonné, 99 € par mois pour une association, non.
## 4.3 Ce qui passe d'abord
Nous avons 2 400 € et trente heures par semaine à deux. Le gratuit vient en premier : 26 heures et aucun euro pour expliquer et recruter, car les portraits circulent tout seuls. Le payant ne sert qu'à une chose, remplir l'est, là où personne ne nous suit encore.
| À quoi sert l'argent | Somme | Temps | But visé
| Publicité portes ouvertes de Pontrieux et Paimpol | 1 150 € | 6 h | Remplir l'est
| Publicité « Une place en septembre » | 650 € | 4 h | Remplir l'est
| Dessins de Nolwenn | 420 € | | Expliquer
| Micro et petit trépied | 110 € | | Tous
| Banque de musique, un an | 70 € | | Tous
| **Total** | **2 400 €** | 10 h |
Les grands rendez-vous ont été tenus.
| Étape | Qui | Prévu pour | Fait le
| Gabarits prêts, directrices formées | Oriane | 30 janvier | 28 janvier
| Tournages de mars et avril | Oriane | 13 mars | 12 mars
| Annonces déposées | Oriane, Soizic | 1er avril | 1er avril
| Portes ouvertes | Gwenn | 25 avril | 25 avril
| Série de portraits | Soizic | 4 mai | 4 mai
| Bilan | Tous | 3 juillet | 2 juillet
Les directrices ont été associées et la communication interne est bonne. Nous avons fait une réunion au début.
Dans les crèches, le planning change sans cesse : une absence, et c'est Yann qui remplace Anne au pied levé, la sortie à la ferme passe au jeudi, les bébés dorment dans l'autre salle. C'est la vie du métier.
# 5. Rédaction
## 5.1 Un article pour le site
Pour attirer les parents de l'est, j'ai écrit un article dont voici le début et les réglages.
| Expression visée | « crèche Paimpol » (principale), « place en crèche septembre », « adaptation crèche durée »
| Titre de la page (57 signes) | Crèche à Paimpol : à quoi ressemble la première semaine ?
| Description (149 signes) | Cinq matins, un doudou et beaucoup de questions : le déroulé d'une adaptation à la crèche de Paimpol, racontée jour par jour, avec les places libres.
| Adresse | /creche-paimpol-premiere-semaine
| Intertitres | Le lundi, on visite – Le mercredi, on se quitte dix minutes – Et s'il pleure ? – Où reste-t-il une place en septembre ?
> « Le lundi, personne ne vous demandera de partir. Vous vous asseyez sur le tapis, votre enfant regarde le bac à sable, et Gwenn vous explique où l'on range les bottes. Une adaptation en crèche dure cinq matins chez nous, parfois huit, parce que certains enfants sont comme certains adultes : ils aiment bien voir la mer avant de se baigner. »
L'article fait 740 mots, l'expression principale revient cinq fois, dont dans le premier intertitre et le nom de la photo. Les expressions viennent de ce que Google propose quand on commence à taper, je n'avais pas d'abonnement à un logiciel spécialisé. Trois mots-dièse au plus par publication : #Trégor #PetiteEnfance et celui du lieu.
## 5.2 Publication Instagram du 7 avril
%box 15
« Il pleut. On sort. ☔
À 10 h 05, à Pleubian, huit paires de bottes ont testé la profondeur de la flaque du fond. Verdict : un doudou de haut. On rentre trempés, on dort deux heures, et le soir il y a une histoire à raconter.
Et vous, petit, vous aviez le droit à la flaque ? Dites-nous tout 👇
📷 @nolwenn.dessine #Trégor #PetiteEnfance #Pleubian »
%end
## 5.3 Publication LinkedIn du 9 avril
« Il y a deux ans, Maël rapprochait des factures. Aujourd'hui il rapproche des enfants qui veulent la même pelle. Sa reconversion a duré onze mois, payée par l'association. Il nous dit ce qu'il a perdu (un bureau), ce qu'il a gagné (le dehors) et ce que sa mère en pense. Cinq postes sont ouverts : lesptitsgalets.example/postes »
Ces textes suivent la charte que j'ai reçue : vouvoiement, phrases brèves, un détail que l'on voit (« un doudou de haut », « la même pelle »), un sourire à la fin, et aucun diminutif, pas même « bout de chou », que j'avais écrit deux fois dans mes premières versions et que Soizic a barré.
## 5.4 Pour que tout le monde suive
Chaque vidéo porte des sous-titres corrigés à la main, jaune clair sur fond ardoise, car 70 % des gens regardent sans le son. Les images ont un texte de remplacement écrit par moi et non par la machine (« Six bottes jaunes autour d'une flaque, vues du dessus »). Pour les réels, une voix décrit l'action pendant les trois premières secondes lorsque l'image ne suffit pas.
# 6. Images et vidéos
## 6.1 Ce que demandent les écrans
| Support | Dimensions | Durée ou poids | Ce que nous y faisons
| Réel Instagram | 1080 × 1920 px, 9:16 | 15 à 30 s, MP4, moins de 100 Mo | Une idée, trois plans, sous-titres hors du cinquième bas
| Carrousel Instagram | 1080 × 1350 px, 4:5 | 6 vues au plus, JPG | Dessins de Nolwenn, titre en 60 points
| Photo Facebook | 1200 × 630 px | Moins de 400 ko | Paysage, texte sous 20 % de l'image
| Document LinkedIn | PDF 1080 × 1350 px | 7 pages | Une phrase par page
!reel|Figure 2. Plan de montage du réel « On sort quand il pleut »
## 6.2 Avec quoi
Canva nous a servi pour les gabarits : j'y ai enregistré les trois teintes, le caractère et le galet, si bien que les directrices changent la photo sans toucher au reste ; un visuel qui prenait quarante minutes en prend douze. CapCut pour couper et sous-titrer : le réel du 7 avril part de 9 minutes de prises et tombe à 25 secondes. Photoshop deux fois, pour effacer une plaque de voiture et un prénom sur un portemanteau. Les croquis du carrousel « cinq jeux avec trois cailloux » ont été faits au crayon par Nolwenn, puis nettoyés dans Illustrator.
Dans les images on voit autant de papas que de mamans, des peaux de toutes les couleurs, une poussette double et le fauteuil de Margot ; ce n'est pas un hasard, je coche une petite grille avant chaque série.
# 7. Publicité
## 7.1 Les deux annonces
**Portes ouvertes, du 1er au 24 avril.** Une image des bottes devant la barrière bleue de Paimpol. « Samedi 25, la barrière reste ouverte. Venez compter les bottes, poser vos questions et voir s'il reste une place pour septembre. » Bouton « S'inscrire ». Format vertical pour les stories, carré pour le fil. Le message reprend celui des publications gratuites de la semaine et renvoie vers le même événement, pour que tout se réponde.
**Une place en septembre, du 11 au 31 mai.** Réel de 15 secondes : un portemanteau vide, puis une étiquette qu'on y colle. « Il reste un crochet à Pontrieux. Il est à la bonne hauteur. » Bouton « Demander une visite ».
## 7.2 À qui, avec quoi
| | Portes ouvertes | Une place en septembre
| Lieu | Paimpol, Pontrieux, 15 km autour | Pontrieux, 20 km autour
| Âge | 24 à 40 ans | 24 à 40 ans
| Intérêts retenus | Grossesse, parentalité, puériculture | Personnes venues sur la page « visite » depuis 90 jours, et profils proches
| Exclusions | Parents déjà inscrits | Parents déjà inscrits, candidats à l'emploi
| Dimensions | 1080 × 1920 et 1080 × 1080 px | 1080 × 1920 px
| Plafond | 48 € par jour, 1 150 € en tout | 31 € par jour, 650 € en tout
| Dépensé | 1 138,40 € | 644,10 €
Les deux annonces ont été montées dans le gestionnaire de publicités de Meta : une campagne « prospects », deux ensembles par ville, trois visuels par ensemble, formulaire instantané à quatre questions et pixel posé sur la page de remerciement. Au bout de cinq jours j'ai coupé le visuel à la poussette, qui coûtait 6,10 € par inscription contre 3,20 € pour les bottes.
Le marché de la publicité numérique a dépassé 11 milliards d'euros en France, et les réseaux sociaux en prennent plus du quart. La transparence du ciblage publicitaire est un enjeu sociétal majeur dont tout professionnel doit avoir conscience.
# 8. Diffusion
Le SEO désigne les techniques d'optimisation pour les moteurs de recherche ; SEMrush et Ahrefs sont les deux outils les plus connus du marché.
Je n'ai pas envoyé la même chose partout. Trois exemples. Le réel de la pluie a été partagé dans « Parents du Trégor » (6 100 membres) un mardi soir, avec un mot de la modératrice. L'article sur l'adaptation est parti par courriel aux 64 familles sur liste d'attente qui habitent l'est. Le portrait de Maël a été envoyé aux deux écoles d'auxiliaires et à l'agence pour l'emploi de Guingamp, qui l'ont repris.
| Choix | Avant (février) | Après (avril) | Ce que j'en pense
| Publier les réels à 20 h 30 plutôt qu'à midi | 1 210 comptes touchés, 4,1 % d'engagement | 3 480 comptes touchés, 7,3 % | Les parents regardent quand c'est couché
| Passer par le groupe « Parents du Trégor » | 90 partages | 412 partages | Les deux tiers viennent de trois publications
| Portraits le jeudi à 8 h sur LinkedIn | 310 vues | 1 960 vues | L'heure compte moins que la reprise par les écoles
# 9. La parole aux parents
## 9.1 #MonPremierGalet
En avril et mai nous avons demandé aux parents d'écrire, ou de photographier sans visage, ce que leur enfant a rapporté de sa première semaine : un galet, une feuille, un gros mot. Il y avait deux voies. Sans argent : une affichette à l'entrée des onze crèches, un autocollant de réponse en story, et chaque dimanche un carrousel de cinq messages. Avec de l'argent : les trois récits qui avaient fait le plus réagir sont devenus des annonces vers les futurs parents de Pontrieux, pris sur les 650 €.
Le premier récit, celui de la famille de Tréguier : « Il a rapporté un escargot. Nous l'avons appelé Directeur. » (212 réactions, puis 41 clics en annonce.)
Nous espérions quarante contributions ; il en est venu 63, dont onze papas et une arrière-grand-mère.
## 9.2 Avec leur accord
Personne n'est repris par surprise. On répond d'abord en message : « Votre histoire nous a fait rire. Pouvons-nous la publier sur Instagram et Facebook jusqu'au 31 décembre, avec votre prénom ou sans ? Et dans une annonce payée ? Vous pouvez dire oui à l'un et non à l'autre. » La réponse est copiée dans un registre avec la date. Sur 63 familles, 58 ont accepté la publication, 19 seulement l'annonce. La légende porte « Merci à Katell, publié avec son accord », et quand le récit est sponsorisé on ajoute « Témoignage de parent, non rémunéré ». Une maman a changé d'avis le 9 mai, retrait dans l'heure.
# 10. Résultats
Nous avons suivi peu de choses, mais chaque vendredi. Instagram Insights donne les comptes touchés, l'engagement et les heures. Google Analytics compte, grâce à un lien marqué par réseau, combien de visiteurs vont jusqu'au formulaire. Le tableau de Soizic dit combien de candidatures citent LinkedIn. J'ai écarté le nombre d'abonnés, qui ne remplit aucun berceau.
| Indicateur | Repère | Résultat au 30 juin | Écart | D'où vient le chiffre
| Demandes de visite venues d'internet | 45 | 58 | + 13 | Google Analytics, formulaire
| dont Pontrieux | 20 | 12 | − 8 | Formulaire
| Candidatures d'auxiliaires | 30 | 34 | + 4 | Fichier du recrutement
| Comptes touchés | 40 000 | 46 300 | + 6 300 | Insights Instagram et Facebook
| Engagement moyen | 6 % | 6,4 % | + 0,4 | Insights Instagram
| Coût d'une demande payée | 25 € | 31 € | + 6 € | Gestionnaire de publicités
!courbe|Figure 3. Demandes de visite par mois, Paimpol (foncé) et Pontrieux (clair)
Lecture : les buts sont atteints dans l'ensemble, mais Pontrieux résiste. Les visites du site y sont pourtant aussi nombreuses qu'à Paimpol (412 contre 436) ; c'est sur le formulaire que l'on perd les gens, 71 % s'arrêtent à la question de l'horaire, car la crèche ferme à 17 h 45. Ce n'est donc pas un problème de visibilité. Sur les 24 réels, les huit meilleurs ont en commun l'extérieur et une durée sous 25 secondes ; les quatre plus faibles montrent un adulte qui parle.
Ce que je préconise :
- à Pontrieux, afficher les horaires dès l'annonce et mettre en avant les deux assistantes maternelles partenaires qui prennent le relais jusqu'à 19 h ;
- sur Instagram, réserver les interviews à LinkedIn et ne garder que des scènes de dehors de moins de 25 secondes ;
- en publicité, arrêter les profils proches (44 € la demande) et mettre la somme sur les visiteurs de la page « visite » (22 €).
# 11. La suite
## 11.1 Ce que nous avons changé, ce que nous changeons
Les chiffres de février montraient des réels vus par 1 210 comptes seulement, et trois parents nous ont écrit « à midi on travaille » : d'où le passage à 20 h 30. Le sondage en story de mars (188 réponses) réclamait moins de conseils et plus de coulisses, nous avons donc remplacé la rubrique « Le saviez-vous ? » par « À hauteur de bottes ». Enfin les stagiaires ont trouvé les textes LinkedIn trop longs ; ils sont passés de 1 900 à 900 signes.
Autre correction, en juin : le formulaire de Pontrieux pose maintenant la question de l'horaire à la fin, et propose un rappel par téléphone. C'est trop tôt pour savoir ce que cela donne.
## 11.2 De septembre à décembre
| Conseil | Pourquoi | Ce que cela coûte | Qui
| Une directrice filme, une fois par mois, avec le gabarit | Les crèches de l'est ont produit nos trois meilleurs réels | Une heure par mois, rien à acheter | Gwenn, puis les autres
| Campagne « 17 h 45, et après ? » à Pontrieux | Huit demandes manquent | 300 €, pris sur la publicité | Oriane
| Portraits deux jeudis sur quatre | 34 candidatures pour cinq postes, on peut ralentir | Deux heures économisées par mois | Soizic
| Rouvrir #MonPremierGalet à chaque rentrée | 63 récits sans presque rien dépenser | Une affichette, 40 € | Oriane
Le retour sur investissement sera calculé l'an prochain, quand nous saurons combien de visites sont devenues des inscriptions.
## 11.3 Bilan personnel
J'ai appris à écrire pour des gens fatigués. J'ai appris qu'un dos d'enfant raconte plus qu'un visage. Mes faiblesses restent les tableurs et la ponctualité ; ma force, d'après Soizic, c'est de poser des questions bêtes. J'aimerais devenir à terme une professionnelle reconnue de la communication responsable, c'est mon objectif SMART à moi. J'ai aussi rencontré l'intelligence artificielle en cours, où l'on nous a expliqué qu'il faudrait toujours être transparent sur son usage.
# Annexes
## A. Modèle d'accord remis aux familles (extrait)
« Nous, parents de ………, acceptons que des images où notre enfant n'est pas reconnaissable soient publiées sur les comptes des P'tits Galets pendant un an. Nous pouvons changer d'avis sans donner de raison. »
## B. Une semaine de menus
Lundi : purée de panais, poisson, compote. Mardi : lentilles, carottes râpées, fromage blanc. Mercredi : semoule, poulet, poire. Jeudi : soupe verte, œufs, kiwi. Vendredi : pâtes, courgettes, yaourt. Les menus sont fixés cinq semaines à l'avance par la cuisinière et affichés dans l'entrée.
## C. Petit lexique
- Persona : portrait fictif d'un client type, avec un prénom, un âge, des motivations et des freins.
- KPI : indicateur clé de performance, qui mesure l'atteinte d'un objectif.
- UGC : contenu créé par les utilisateurs d'une marque[^Nous disions plus simplement « les histoires des parents ».].
## D. Bibliographie
- A. Kerampran, *Montrer sans exposer*, Éditions de la Grève, 2023.
- Guide d'une autorité de protection des données sur l'image des mineurs, consulté le 12 novembre 2025.
- Aides en ligne des plateformes citées, consultées entre janvier et juin 2026.
"""
