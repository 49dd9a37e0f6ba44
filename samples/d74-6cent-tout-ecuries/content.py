"""Text of the sample: a riding stable, everything in lists, hurried voice."""

TEXT = """
=26 Les Écuries du Val Perdrix
=15 Faire parler d'un poney-club sans y passer ses nuits
!logo|
=12 Dossier écrit – générer et animer des communautés sur les réseaux sociaux
=11 Jordan Bréhier – session d'automne – rendu le 27 octobre 2025
%pagebreak
# Avant de seller
- Je suis moniteur salarié ici depuis quatre ans, et c'est moi qui ai hérité du téléphone "réseaux" qd la stagiaire est partie.
- Le centre : 34 équidés (dont 19 poneys), 186 licenciés l'an dernier, 22 chevaux en pension, une carrière, un manège couvert depuis mars, 3 salariés + la patronne, Maud Lespinasse.
- On est à Saint-Aubert-des-Haies, 20 min de la ville, pas de bus le mercredi, donc des parents qui conduisent et qui attendent dans la voiture (j'y reviens, ces parents la sont notre public en or).
- Ce dossier suit l'ordre ou j'ai travaillé : regarder ailleurs, comprendre chez nous, choisir, publier, compter, pousser, et tenir les commentaires.
- Dedans vous trouverez aussi une étude de satisfaction des familles, menée au printemps.
- Un mot de vocabulaire que j'ai appris en formation : un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini, bref un objectif qu'on peut vérifier.
- Merci à Maud, aux palefreniers et à Caramel qui a mangé mon premier plan.

# 1. Les quatre applis, vues depuis la sellerie
## Comment elles marchent en ce moment
- **Instagram**
- Ce qu'on y fait : reels jusqu'a 3 min, carroussels de 20 images, stories avec sondage / question / lien, canal de diffusion, publications en collaboration à deux comptes.
- Ce qui a bougé : depuis l'an dernier l'appli pousse d'abord les reels partagés en message privé et donne aux petits comptes originaux leur chance dans les recommandations ; les reposts copiés-collés sont retirés des suggestions.
- Ce qui se fait : le "POV" à l'oreille du cheval, le carroussel moche exprès avec du texte écrit au doigt, les avant/apres pansage.
- **Facebook**
- Ce qu'on y fait : page, groupes, évènements (le truc le plus utile pour nous), Marketplace, albums, messages avec réponses automatiques.
- Ce qui a bougé : toutes les vidéos passent en reels, le fil mélange les amis et bcp de contenus recommandés, et les liens sortants sont moins montrés qu'un post avec photo et lien en 1er commentaire.
- Ce qui se fait : les posts "souvenir" (il y a 10 ans...), les albums de concours ou tout le monde se tague, les groupes de village qui remplacent le bulletin municipal.
- **TikTok**
- Ce qu'on y fait : vidéos verticales jusqu'a 10 min, diaporamas photo, lives à partir de 1 000 abonnés, duo et collage, onglet recherche.
- Ce qui a bougé : la durée regardée jusqu'au bout compte plus que les likes et l'appli est devenue un moteur de recherche, donc elle lit les mots du texte, de la voix et des sous-titres pour classer.
- Ce qui se fait : "un jour dans ma vie de palefrenière", les sons ralentis sur du galop, les fails gentils.
- **YouTube**
- Ce qu'on y fait : vidéos longues avec chapitres, Shorts, directs, onglet communauté, listes de lecture, vignettes qu'on choisit.
- On y cherche plus qu'on y traine, une video de 2021 sur comment curer un sabot tourne encore chez un confrère.
## Qui est dessus
- C'est un peu à la louche, j'ai croisé les chiffres publics et ce que je vois au club-house, mais voila pour chacune :
- **Instagram** : surtout 18-34 ans, à peu près moitié femmes moitié hommes au national mais 84 % de femmes sur notre compte ; elles regardent les stories sans le son entre deux cours, enregistrent les carrousels ; intérêts : équipement, concours amateur, bien-être du cheval ; codes : photo soignée, humour entre cavalières, emojis, prénom du cheval tagué comme une personne.
- **Facebook** : 35-60 ans, un peu plus de femmes (58 %) ; les mamans et grands-parents commentent, partagent dans les groupes de commune, cliquent sur les évènements ; intérêts : sorties en famille, vie locale, bons plans de stage ; codes : vouvoiement, texte plus long, remerciements, photos de groupe.
- **TikTok** : 13-24 ans, fille majoritaires autour des hashtags équitation ; elles avalent les vidéos à la chaine, refont les tendances, découvrent des métiers ; intérêts : poneys rigolos, progression, matériel pas cher ; codes : tutoiement, montage rapide, autodérision, son du moment.
- **YouTube** : 25-49 ans, plutot hommes au national (54 %) mais chez les chaînes équestre ce sont des propriétaires et des parents débutants des deux sexes ; ils cherchent une réponse, regardent sur la télé, reviennent par la liste de lecture ; intérêts : soins, travail à pied, achat du premier cheval ; codes : titre en question, visage à l'écran, pas de blabla d'intro.

# 2. Chez nous
## Pourquoi Maud a dit oui
- Le manège couvert coûte 1 940 € par mois à rembourser, et les créneaux de semaine (lundi, jeudi) sont remplis à 46 % seulement.
- Il faut donc des cavaliers adultes et des tout-petits en semaine, et garder ceux qu'on a : 61 licences non renouvelées à la rentrée.
- Ceux qu'on veut toucher : les parents de 30-45 ans à moins de 25 km, les adultes qui ont monté ado et qui hésitent a revenir, et les ados déjà au club qui font venir les copines.
- Le chiffre d'affaires de la structure est de 312 000 € dont 118 000 de pensions, la com n'a jamais eu de ligne à elle avant cette année.
## Ce qui va, ce qui coince
- **Ce qui est solide**
- le manège couvert (le seul à 15 km), donc pas d'annulation l'hiver
- des poneys d'école notés 4,7/5 sur Google avec 93 avis
- une équipe stable, les enfants connaissent leur moniteur
- une palefrenière, Inès, qui filme super bien
- **Ce qui coince**
- quatre mois sans rien publier sur fb au printemps
- des photos floues, jamais de consigne
- le site a des tarifs de 2023
- **Ce qu'on peut attraper**
- la commune refait la voie verte qui passe devant le portail en avril
- les "reprenants" : la fédé dit qu'ils sont de plus en plus à revenir après 35 ans
- **Ce qui peut faire mal**
- l'écurie des Trois Fers ouvre un 2e manège à Corbigny-sous-Bois
## Les voisins
- J'ai passé deux soirées sur les comptes des trois centres que les parents citent au téléphone.
- **Les Trois Fers** : 2 350 abonnés insta, un reel presque chaque jour, ton très "compét", cours à 21 € l'heure, 4,3/5 sur Google ; ils repondent en privé jamais en public.
- **Le Poney Bleu** : 640 abonnés insta mais 3 100 sur fb, albums d'anniversaires, ton maman, 17 € l'heure, 4,8/5 ; rien sur TikTok.
- **Haras de la Sente** : 5 900 abonnés insta, belles images de chevaux à vendre, ton froid, pas de cours débutants, 4,1/5 ; un TikTok à 11 000 grâce à une vidéo de poulain.
- Personne ne parle aux adultes qui reprennent, personne ne montre les moniteurs. C'est la place à prendre.
- Les Trois Fers balancent leur story tous les matins à 7h15, réglé comme une horloge.
## De quoi on dispose
- Moi 4 h par semaine (mardi matin, posé au planning de Maud), Inès 1 h 30 le vendredi pour filmer, et Maud qui relit avant les vacances scolaires.
- Un téléphone correct, un stabilisateur prêté par mon frère, un micro cravate à 35 €, Canva gratuit, CapCut, et le wifi du club-house qui tient jusqu'a la barrière.
- Coté sous, c'est le petit tableau, Maud l'a signé :
| Poste | Montant de novembre à janvier
| Publicité Meta | 240 €
| Cadeaux des cavaliers-relais (bonnets brodés) | 96 €
| Impression des panneaux QR du parking | 54 €
| Total | 390 €
## Deux visages
- **Sandrine, la maman du parking**
- 38 ans, aide-soignante, deux enfants au baby-poney et au galop 1
- elle veut que ses gosses lachent les écrans et qu'on lui dise ou se garer
- ça la freine : le prix du forfait annuel et la peur de la chute
- attend 1 h dans la voiture, le téléphone en main, sur fb et les groupes de la commune
- sa phrase : « Montrez moi qui s'occupe de ma fille et je signe. »
- **Thibault, celui qui revient**
- 43 ans, comptable en ville, a monté jusqu'au galop 5 puis plus rien
- il cherche un truc à lui le jeudi soir, retrouver des sensations
- regarde des vidéos de travail à pied sur la télé, lit les avis avant d'appeler
- **Maëlle, ou l'histoire du mercredi**
- Maëlle a 14 ans, elle est en 4e et elle arrive toujours avec une heure d'avance. Elle s'assoit sur le coffre à grain et elle filme Biscotte qui baille. Elle rêve de passer le galop 4 et surtout d'avoir un poney à elle le temps d'un été. Le soir elle remonte ses vidéos sur CapCut, elle suit une vingtaine de comptes de palefrenières et elle n'ouvre jamais fb "c'est pour ma mère". C'est en la regardant que j'ai compris TikTok.
## Ce qu'on vise
- Passer de 412 à 700 abonnés sur Instagram d'ici le 31 janvier 2026, avec les reels d'Inès qui font déja 3 fois plus de vues que les photos, pour remplir les créneaux de semaine.
- Décrocher 15 inscriptions d'adultes sur le créneau du jeudi soir avant le 15 janvier 2026, c'est la reprise que Maud doit remplir pour payer le manège.
- Obtenir 40 nouveaux avis Google.
- Faire de TikTok un endroit ou les ados du club se sentent chez eux.
- Sur Fb, 120 réponses "intéressé" à l'évènement portes ouvertes du 6 décembre (84 l'an dernier avec juste une affiche).

# 3. Où on va, et pourquoi pas ailleurs
- **Facebook en premier** : c'est la que Sandrine attend dans sa voiture, les groupes de 4 communes autour font 9 800 membres, et l'évènement est le seul format qui a déjà ramené du monde ; donc c'est lui qui porte les inscriptions enfants.
- **Instagram** : nos cavalières de 18-34 y sont déjà (84 % de femmes), elles taguent leur cheval, c'est le réseau de la fidélité et des abonnés ; il sert l'objectif des 700.
- **TikTok** : pour les ados, parce qu'ils nous y ont déjà devancé (une vidéo d'élève à 26 000 vues filmée chez nous sans qu'on soit cité). On ne vend rien dessus, on existe.
- **YouTube** : pour Thibault et les reprenants, qui cherchent des réponses et regardent long ; quelques vidéos bien faites resteront en ligne des années.
- Pas de LinkedIn, personne ne cherche un poney sur LinkedIn. Pas de X non plus, les voisins l'ont tous laissé mourir.

- Je me suis demandé si 4 c'était pas trop pour une personne et demi, mais la même vidéo d'Inès sert deux fois (reel + TikTok) en changeant le texte et le son, donc ça tient.
- Pour info la fédération conseille aux clubs de se concentrer sur deux réseaux, son guide date de 2022.
# 4. De quoi on parle
- **Les gens derrière les chevaux** – portraits des moniteurs, du maréchal, d'Inès à 6 h 30. Sert à rassurer les parents, donc aux inscriptions enfants.
- **Remonter à cheval** – la reprise adulte, les courbatures, les questions bêtes. Sert les 15 inscriptions du jeudi.
- **La vie des poneys** – bêtises, tonte, changement de couverture, anniversaires. Sert le nombre d'abonnés et les partages des ados.
- **Bien faire** – soins, sécurité, bien-être, pourquoi Biscotte ne sort pas le mardi. Sert la confiance et les avis Google.
## Le bon moment
- Publier au bon moment c'est la moitié du boulot, tout le monde le dit, et un compte régulier est mieux traité qu'un compte qui dort.
- L'onglet "activité des abonnés" sert à voir quand les gens sont connectés, Meta affiche aussi les heures conseillées.
- Chaque appli a ses usages et il faut en tenir compte avant de programmer.
## Comment on écrit
- On tutoie sur TikTok, on vouvoie sur fb, sur insta c'est "vous" au pluriel, toujours le prénom du cheval.
- Jamais d'enfant reconnaissable sans l'autorisation signée de la licence (case 4), jamais de cavalier sans casque à l'image.
- Vert sapin et crème du logo, police Poppins, le logo en bas à droite, pas de filtre qui change la robe.
- Vidéo verticale partout sauf YouTube, carrousel 4:5.
## Novembre, décembre, janvier
En novembre on relance. Le mardi 4, portrait de Maud en carrousel sur insta et le même texte rallongé sur fb. Le jeudi 6, reel "j'ai pas monté depuis 20 ans" avec un reprenant. Le mercredi 12, tonte de Caramel sur TikTok. Le samedi 15, ouverture de l'évènement portes ouvertes sur fb avec l'affiche. Apres le 15 on enchaine dans le même esprit, un peu de chaque thème selon la météo et ce qu'Inès a filmé.
En décembre c'est les portes ouvertes (le 6), donc stories toute la journée puis album fb le 8, un reel de remerciement le 10 et le pull moche des poneys pour Noël, pendant les vacances on ralentit et on met des souvenirs de l'année.
En janvier, retour du froid, on parle des reprenants et du manège couvert, avec un concours photo sur insta autour de la galette et la vidéo du maréchal.
- Les portes ouvertes du samedi 6 décembre, 10h-17h : baptêmes à poney, démo d'Inès, essai adulte gratuit ; annoncées par l'évènement fb et la story du compte. Le but : 60 familles sur place et 8 essais adultes.

# 5. Ce que ça donne, prêt à poster
- **Insta, axe les gens derrière les chevaux** (carrousel 6 photos, la 1re : Maud à 7 ans sur un shetland)
> 🐴 Il y a 41 ans, Maud tombait pour la première fois. Elle est remonter tout de suite, et depuis elle n'est plus jamais redescendue. Swipez pour voir la carrière en 1998… Et vous, votre première chute ? Racontez nous en commentaire 👇 @ecuries_valperdrix #equitation #poneyclub #ValPerdrix
- photo décrite en texte alternatif pour celles et ceux qui ne voient pas l'image
- **Fb, axe remonter à cheval** (photo de groupe du jeudi soir)
> Vous avez monté enfant et vous y repensez en passant devant le portail ? Le jeudi à 20h, sept adultes ont repris, certain après vingt ans d'arrêt. La première séance est offerte jusqu'au 15 janvier, les bottes et la bombe sont prêté. Inscription en 2 minutes : ecuries-valperdrix.example/jeudi 🐎 #reprise #equitationadulte
- **TikTok, axe la vie des poneys** (vidéo 19 s, tonte au ralenti, son du moment)
> pov : t'es un poney et sa tombe sur toi l'année de la coupe au bol 💈
- Les vidéos YouTube auront leur vignette avec le visage de Maud et le fond vert.

# 6. On compte quoi
## Instagram, au 31 janvier 2026
- abonnés : 700
- partages en message privé par reel : 25
- taux d'interaction : 6 %
## Facebook, au 31 janvier 2026
- personnes "intéressées" par l'évènement : 120
- clics sur le lien du jeudi soir : 90
- messages reçus pour un essai : 30
## TikTok
- durée moyenne regardée
- abonnés
- commentaires venant d'élèves du club
## YouTube, au 31 janvier 2026
- vues par vidéo : 400
- part vue de la vidéo : 45 %
- On lit tout ça dans Meta Business Suite et dans les stats TikTok et YT Studio.
## Le relevé
- Le relevé mensuel est rangé dans le drive du club, onglet par réseau, une colonne par mois, une case "ce qu'on en pense" à droite.
- Abonnés insta : nov … / déc … / janv …
- Partages par reel : nov … / déc … / janv …
- Intéressés fb : nov … / déc … / janv …
- Vues YT : nov … / déc … / janv …
- Un bon commentaire de chiffre dit d'ou ca vient et pas juste si ça monte, c'est ce que répète notre formatrice.
## Ce qu'on répare
- Refaire la page tarifs du site (2023 !!) – Maud, avant le 14 novembre.
- Ecrire une fiche "comment filmer" d'une page et la coller dans la sellerie – Jordan, le 7 novembre.
- Répondre aux 31 avis Google restés sans réponse, 5 par semaine – Maud et Jordan, fini le 19 décembre.
- Tourner 4 reels d'avance pour ne plus avoir de trou comme au printemps – Inès, 30 novembre.
- Refaire la bio insta avec le lien du jeudi soir – Jordan.

# 7. Pousser un peu
- **La pub Meta** : parce que 9 familles sur 10 ici viennent d'un rayon de 25 km et que le ciblage géographique c'est la seule façon de leur parler sans arroser la ville entière ; les posts gratuits touchent surtout des gens qui montent déja chez nous.
- **Les relais** : les groupes fb des 4 communes et la page de l'office de tourisme, gratuits, et la recommandation d'un voisin pèse plus lourd qu'une annonce quand on confie son gosse.
- **Les cavaliers-relais** : quatre de nos licenciés qui publient déjà sans nous. Pas d'influenceuse nationale, une cavalière connue à 200 000 abonnés ne remplit pas un jeudi à Saint-Aubert.
## Les quatre
- Lola, 15 ans, 1 900 abonnés TikTok, ses copines de collège, c'est elle la vidéo à 26 000 vues (accord signé des parents).
- Karim, 36 ans, reprenant, 310 abonnés insta mais tous à moins de 20 km, il travaille à la mairie.
- Mme Aubertin, grand-mère, admin du groupe fb du village.
- Zoé, 22 ans, galop 7, fait du concours.
## Le mode d'emploi, outil par outil
- **Pub Meta** – pour quoi : 15 essais adultes. Pour qui : 35-50 ans, 25 km autour, intérêts équitation / running / nature. Combien : 240 €, soit 8 € par jour du 10 novembre au 9 décembre. Comment : deux annonces (photo du groupe / vidéo de Karim), on coupe la moins bonne après 10 jours, bouton "réserver".
- **Relais communes** – pour quoi : faire connaitre les portes ouvertes. Comment : un message préparé envoyé aux admins une semaine avant, puis photo de l'affiche, puis un merci après.
- **Cavaliers-relais** – un bonnet chacun (96 € en tout), ils publient ce qu'ils veulent en nous taguant, on repartage.
## Est ce que sa rapporte
- Le retour sur investissement c'est (gains – coût) / coût, en pourcentage, tout euro dépensé doit en ramener.
- Le Poney Bleu a dépensé 180 € l'an dernier et aurait eu 12 inscrits, c'est leur gérante qui me l'a dit au concours.
- Les abonnés de qualité, ce sont ceux qui réagissent et qui habitent pas loin, pas ceux qui gonflent le compteur.
- On saura fin janvier si ça valait le coup, Maud veut un bilan sur une page.

# 8. Quand ça commente
- Voila les commentaires pris sur nos posts des derniers mois (pseudos changés), avec ce que je propose.
- « Vos poneys sont maigres, honte à vous » (fb, 3 likes) : on garde et on répond, c'est une critique, la supprimer ferait croire qu'on cache, on renvoie vers la visite du véto.
- « Gagne un bon d'achat sellerie ici bit.ly/… » : supprimer et bloquer, c'est du spam et les ados cliquent.
- « Le moniteur du mercredi, Kévin, est un gros naze » : masquer puis message privé, attaque contre une personne nommée, on protège le salarié mais on écoute le fond.
- « Je cherche la petite en rose sur la photo 4, elle est de quelle école ?? » : supprimer, signaler à la plateforme et prévenir Maud, une mineure est visée.
- « C'est combien le stage de Toussaint ? » : laisser, répondre, rien à modérer.
- « Rentrez chez vous avec vos chevaux de bourges » : masquer seulement, provoc sans menace, si sa recommence on bannit.
- Répondre c'est d'abord respirer : jamais à chaud, jamais avec son compte perso, toujours poli, et la règle de chaque appli s'applique avant la notre.
- La charte de réponse du club sera affichée au club-house.
## Si un gamin tombe et que ça circule
- 1. Maud seule parle, personne ne commente depuis son compte
- 2. on suspend les publications programmées (Jordan)
- 3. appel à la famille avant tout mot public
- 4. un message court sur fb, le soir même, et on laisse les commentaires ouverts mais relus

# 9. Mot à Maud
- Maud, si tu ne lis qu'une page c'est celle la.
- Mets les vrais tarifs en ligne avant la pub, sinon on paie 240 € pour envoyer les gens sur une page fausse.
- Garde Inès 1 h 30 le vendredi, même en décembre, sans elle il n'y a pas de reels.
- Demande l'avis Google au parking, avec le panneau QR, juste après le passage de galop, les parents sont contents à ce moment la.
- Ouvre un groupe fb privé pour les parents du mercredi.
- Pour les portes ouvertes, prévois 3 poneys calmes pour les baptêmes et pas 5, on manquera de bras.
- On pourrait aussi faire la promo du camp d'été, mais c'est pas le moment.

# Ce que j'en retire
- Je croyais qu'animer c'était poster. En vrai c'est surtout écouter au club-house et noter les phrases des gens.
- Les photos floues c'était pas une question d'appareil mais de consigne, la fiche dans la sellerie va plus changer les choses qu'un nouveau téléphone.
- J'ai aussi compris qu'on a pas la même voix partout, et que demander l'accord des parents AVANT, ça évite les dimanches soir pourris.
- On va mettre en place une vraie démarche de fidélisation, avec un programme de parrainage et une newsletter, c'est en réflexion.
- Le jour ou Maud m'a dit "tiens y a une dame qui a appelé pour le jeudi, elle t'a vu sur insta", j'étais plus fier que d'un sans faute.
# Annexe A – D'où je tiens ce que je raconte
- Je note toujours la date et l'adresse, la moitié des articles sur les algos ont 3 ans et sont repris les uns des autres. Alertes dans Feedly, relevées le lundi, mots suivis : "algorithme reels", "poney-club", "équitation reprise adulte", "Saint-Aubert".
- **Insta** : blog officiel (about.instagram.com/blog, lu le 8/09/2025), compte @creators (stories à la une, 6/10/2025).
- **Fb** : centre d'aide Meta pour les pros (facebook.com/business/help, lu le 9/09/2025), Blog du Modérateur, rubrique Facebook, article du 22/09/2025.
- **TikTok** : TikTok Newsroom France (newsroom.tiktok.com, 12/09/2025), le Creative Center pour les sons (consulté chaque lundi).
- **YT** : blog officiel YouTube (blog.youtube, 15/09/2025), chaîne Creator Insider, vidéo du 3/10/2025.
- Pour les âges : le rapport We Are Social / Meltwater de février 2025 et l'étude Médiamétrie sur l'année internet, croisés avec les stats de notre compte du 1/10/2025.
- Pour les chevaux : la lettre de la fédération, pas gardé la date.

# Annexe B – Trucs notés en vrac
- "SWOT" : forces et faiblesses dedans, opportunités et menaces dehors (cours du 2 octobre).
- En France l'équitation compte plus de 660 000 licenciés, c'est la première fédé féminine.
- 7 jeunes sur 10 auraient déjà acheté un truc vu sur une vidéo, source pas retrouvée.
- Idée à creuser : faire la météo des poneys tous les lundis, avec un animal différent qui annonce le temps.
- L'ancienne stagiaire avait commencé un tableau avec des publications jusqu'a Pâques, il est resté sur son ordi.
- Facture du nouveau sol du manège : 18 400 €, réglée.
- Vu un concurrent au salon qui promettait 10 000 abonnés en un mois pour 300 €, à fuir.
- A la rentrée prochaine on visera plus haut, genre doubler tout.
"""
