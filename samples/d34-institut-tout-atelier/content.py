"""Text of the sample, in the markup of ``_markup.py``."""

TEXT = """
!roue|
=24 **LA BURETTE**
=15 atelier vélo participatif, Vierzon
=12 Dossier de mises en situation – Community Manager
=11 Nadège Kermadec – session de juin 2026
=10 Structure, personnes et chiffres fictifs
%pagebreak
**Sommaire**
%toc
1|D'où je parle|3
1|Point de départ|3
1|Les voisins|4
1|Ce qui tient, ce qui coince|5
1|Cap|6
1|Les gens|7
1|Sur le terrain|8
1|Ce qu'on publie|9
1|Mars, pour voir|11
1|Préconisations en cas d'écart|13
1|Écrire|13
1|Quand ça répond|15
1|Les réglages|16
1|Annexes|18
%end
%pagebreak
# D'où je parle
- 11 ans assistante de service social, polyvalence de secteur. Puis usée. Bilan de compétences, formation CM.
- Depuis octobre : 17 h / semaine à La Burette (contrat aidé), mission « com' et lien ».
- Réflexe gardé de l'ancien métier : des notes, des fiches, des tableaux. Je n'écris pas de belles phrases, le jury me pardonnera. Les tirets, c'est pour aller vite.
- Vocabulaire maison : « venir en baleine » = venir en galère avec un vélo fichu. « Sorti de benne » = vélo récupéré en déchèterie.

# Point de départ
**L'asso en cinq lignes**
- Atelier d'auto-réparation : les gens réparent eux-mêmes, on prête outils + coup de main. Local de 140 m², ancien garage, rue des Ponts.
- 2 salariés (Loïc, mécano ; moi, mi-temps), 14 bénévoles, 312 adhérents à jour au 28 février 2026.
- Adhésion 15 € / an, 5 € pour minima sociaux et étudiants.
- 236 vélos sortis de benne en 2025, soit 4,2 tonnes de ferraille évitées. Notre activité est écologique par nature, ça se voit tous les jours.
- Budget de l'association 2025 : 61 400 €, dont 38 000 € de salaires et 7 200 € de loyer.

**Pourquoi communiquer maintenant**
- Subvention de la Ville baissée de 3 000 €. Le CA veut plus d'adhésions, pas plus de dossiers de subvention.
- Le loyer passe à 690 € par mois en janvier prochain.
- Bouche à oreille excellent mais tourne en rond : mêmes familles, mêmes quartiers.

**Regarder autour**
Tous les lundis, 45 min, avant l'ouverture. J'ai repris les questions que je posais en entretien social, elles marchent aussi pour surveiller un secteur.

| Question | Ma réponse
| Qui | moi ; Loïc relit ce qui est technique
| Quoi | 3 sujets : nouveautés des réseaux (formats, algorithmes), règles et aides vélo, ce que font les autres ateliers et magasins
| Où | fils Feedly + boîte mail + 2 groupes Facebook locaux
| Quand | lundi 9 h – 9 h 45, bilan écrit le dernier lundi du mois
| Comment | lecture, tri dans un tableur (à garder / à jeter / à faire), une idée par semaine portée à la réunion d'équipe
| Combien | 0 € d'abonnement, 4 h par mois
| Pourquoi | ne plus découvrir les choses après tout le monde : la prime réparation, on l'a sue par un client

- Google Alerts : trois alertes actives, « atelier vélo », « Vierzon vélo », « prime vélo ».
- Feedly : 12 fils rangés en trois dossiers, un par sujet.
- Je lis : la lettre de la fédération des usagers de la bicyclette, le site du réseau des ateliers, le quotidien local, le blog du modérateur, deux youtubeurs mécano, le groupe « Tu sais que tu viens de Vierzon ».
- Déjà servi : en janvier, vu que les carrousels de 5 images étaient plus repris que les vidéos chez les ateliers de Tours et d'Orléans. On en a fait un : 61 partages.

# Les voisins
Trois structures regardées du 12 au 30 janvier 2026, même grille pour tout le monde.

| | Cycles Bertin (magasin, centre) | Roue Libre Bourges (atelier asso) | Sportéo (grande surface, zone nord)
| Prix d'une révision | 55 € | prix libre | 39 €
| Abonnés Facebook | 1 150 | 2 300 | page nationale, pas de page locale
| Rythme | 1 post / mois | 4 posts / semaine | aucun local
| Ce qu'ils montrent | vélos neufs, promos | bénévoles, gestes, fêtes | catalogue
| Avis Google | 4,1 (52) | 4,9 (143) | 3,4 (610)
| Temps de réponse en message privé (test) | pas de réponse | 3 h | renvoi vers un formulaire

- Bertin : sérieux mais muet. Clients âgés, beaucoup de vélos électriques. Ne nous prend personne : il nous envoie même les vieux clous.
- Roue Libre : les plus forts. Leur truc = des visages, toujours le prénom, jamais de produit. Ils publient quatre fois par semaine à deux salariés com', on ne peut pas suivre, mais le ton est à prendre.
- Sportéo : pas cher, rapide, mais les gens se plaignent des délais dans les avis. C'est là qu'on a une place : réparer le jour même, en apprenant.

Donc : on ne se bat pas sur le prix ni sur la quantité. On se bat sur les visages et sur « tu repars avec ton vélo ce soir ».

# Ce qui tient, ce qui coince
**Bien gonflé**
- mécano diplômé présent à toutes les permanences
- 4,7 sur 5 de moyenne sur 38 avis
- stock de pièces d'occasion unique dans le Cher
- 14 bénévoles qui ont tous une histoire à raconter

**À plat**
- presque personne de moins de 30 ans (8 % des adhérents)
- horaires faux sur la fiche Google depuis le déménagement
- un seul mi-temps pour toute la communication
- photos sombres, prises au téléphone dans le garage

**Vent dans le dos**
- plan vélo de l'agglo : 11 km de pistes d'ici 2027
- ligne de bus 4 arrêtée le dimanche, des gens cherchent une solution
- prix de l'essence, tout le monde compte

**Vent de face**
- Sportéo ouvre un comptoir réparation en septembre
- vols de vélos en hausse à la gare, méfiance envers l'occasion
- loyer qui monte, donc heures de com' menacées

**Ce que j'en tire**
- Corriger la fiche Google avant tout le reste (une heure, gratuit, effet direct sur ceux qui trouvent porte close).
- Mettre les bénévoles en avant chaque semaine avec leur prénom, comme Roue Libre, plutôt que des vélos tout seuls.
- Ouvrir le chantier Instagram pour les 18-30 ans et laisser Facebook aux familles.

> Rappel de cours : la matrice SWOT croise l'interne et l'externe, les atouts et les handicaps, pour choisir une direction. Elle a été formalisée aux États-Unis dans les années 60.

# Cap
**Ce qu'on veut**
- Adhérents : passer de 312 à 380 à jour de cotisation au 31 décembre 2026. On en gagne 6 par mois sans rien faire, il en faut 7 ; la permanence du mercredi et le parrainage doivent donner le reste. Sert à payer la hausse de loyer.
- Instagram : de 410 à 800 abonnés habitant l'agglo pour le 30 septembre 2026, avec 2 publications par semaine préparées par moi. Parce que les moins de 30 ans ne nous voient pas ailleurs. En mars on a pris 74 abonnés avec ce rythme, donc c'est jouable.
- Femmes aux permanences : monter de 31 % à 45 % des passages, grâce au jeudi soir en mixité choisie animé par Coralie. C'est dans le projet associatif.
- Notre objectif SMART pour l'image : être l'atelier de référence du bassin de Vierzon et faire parler de nous partout.

**Pour qui**
- A – familles serrées : quartiers Bourgneuf et Tunnel, vélo = trajet d'école, budget compté
- B – 18-30 ans : lycée pro, BTS, intérim, pas de permis ou pas de voiture
- C – retraités bricoleurs : futurs bénévoles surtout

**Leviers retenus**
- réseaux sociaux (Facebook, Instagram)
- fiche Google et blog
- e-mail aux adhérents
- publicité Meta à petite dose
- partenaires : médiathèque, mission locale, centre social

**Trois mots sur les valeurs**
- Solidarité : tarif à 5 €, chantier avec la mission locale. Économie circulaire : rien à la benne. La RSE, pour nous, c'est notre raison d'être, c'est écrit dans les statuts depuis 2014.
- Les Objectifs de développement durable ont été adoptés par l'ONU en 2015 ; il y en a 17, pour l'horizon 2030.

# Les gens
**Fiche 1**

| Prénom | Rachida, 36 ans
| Fait quoi | aide à domicile, 28 h par semaine, deux enfants (7 et 10), Bourgneuf
| Roule | vélo donné par une collègue, freins morts ; tournée de 6 km
| Veut | être à l'heure chez ses patients, ne pas dépendre du bus ni demander d'avance au CCAS
| Bloque | peur d'être jugée parce qu'elle n'y connaît rien, « c'est un truc de mecs » ; pas dispo le samedi
| Téléphone | Facebook le soir vers 21 h, groupe de quartier, messages vocaux, ne lit pas les longs textes
| Pour la toucher | permanence du mercredi, visage de femme sur la photo, prix écrit en gros

**Fiche 2**

| Prénom | Gilbert, 67 ans
| Fait quoi | ancien tourneur, retraité depuis 5 ans, pavillon à Méreau
| Veut | rester utile, transmettre, voir du monde le matin
| Téléphone | tablette, lit le journal local, pas de réseau social sauf les photos des petits-enfants
| Pour le toucher | article dans le journal, mot de la mairie, coup de fil

- Les fiches viennent de 9 discussions au comptoir, février 2026 (prénoms changés).
- Persona = portrait type d'un client idéal, avec un prénom et une photo. En social on disait « vignette ».

**Dire quoi, où**

| Public | On lui dit | Où | On saura que ça marche si
| A familles | Ton vélo roule ce soir, pour moins cher qu'un plein | Facebook page + groupes de quartier | messages « c'est ouvert quand ? », passages du mercredi
| B 18-30 | Pas de permis ? On a 23 vélos qui attendent | Instagram (reels, stories) | abonnés, adhésions à 5 €
| C retraités | Vos mains valent de l'or | journal local, e-mail | appels, candidatures bénévoles

# Sur le terrain
**Feuille de route**

| Action | Tenue par | Pour quand | Coût | Suivi
| Fiche Google : horaires, photos, bouton itinéraire | Nadège | 15 mai | 0 € | demandes d'itinéraire, relevées chaque lundi
| Série « Le geste du mardi » (8 épisodes) | Loïc filmé par Nadège | 2 juin – 21 juillet | 60 € (micro) | vues à 30 s, enregistrements
| La Grande Révision (voir plus bas) | Nadège + Coralie | 13 juin | 240 € | entrées comptées à la porte, adhésions
| Autocollants « Je roule sorti de benne » sur les vélos vendus | bénévoles du jeudi | 1er juillet | 90 € | photos où on nous identifie
| Mail « il te manque une roue ? » aux 96 adhérents non renouvelés | Nadège | 20 mai | 0 € | taux de clic, réadhésions

**Samedi 13 juin : La Grande Révision**
- Cour de l'atelier, 10 h – 17 h. Chacun amène son vélo, check en 5 points gratuit, goûter, vente de sortis de benne, concours du freinage le plus bruyant.
- But : 60 entrées et 25 adhésions dans la journée (45 entrées à la porte ouverte de 2025).
- Annonce : événement Facebook le 18 mai, compte à rebours en story Instagram les trois derniers jours, affiche au centre social.
- Sur place : mur de photos « avant / après », les gens s'identifient, tirage au sort d'un antivol parmi ceux qui publient. Ça fait parler longtemps après.

**À rebours**
- J-26 : événement Facebook créé
- J-20 : affiches chez l'imprimeur
- J-12 : appel aux bénévoles
- J-3 : stories
- J+2 : album photo, merci, lien d'adhésion

**Sous**

| Poste | Détail | Montant
| Fabriquer | micro-cravate | 60 €
| Fabriquer | autocollants (200) | 90 €
| *Sous-total fabriquer* | < | 150 €
| Faire venir | affiches A3 (30) et tracts | 85 €
| Faire venir | goûter + antivol du tirage | 155 €
| *Sous-total Grande Révision* | < | 240 €
| Payer pour être vu | publicité Meta, mars (test) | 118 €
| Payer pour être vu | publicité Meta, juin | 120 €
| *Sous-total pub* | < | 238 €
| **Total communication 2026** | < | **628 €**

Le CA a voté 650 € le 4 février. Reste 22 €, pour les imprévus.

# Ce qu'on publie
**La ligne**
- On montre des gens, des mains, des pannes. Jamais un vélo tout seul sur fond blanc.
- Trois rubriques et pas une de plus : « Le geste du mardi » (apprendre), « Sorti de benne » (avant / après d'un vélo), « Ils roulent » (portrait).
- On tutoie. Phrases courtes. Zéro jargon : on dit « le truc qui change les vitesses (le dérailleur) ». Humour oui, moquerie non.
- Orange rouille et gris, police ronde, prénom toujours écrit sur l'image.
- Formats : photo, carrousel 5 images max, vidéo verticale de moins de 40 s.

**Semaine par semaine**

| Sem. | Jour | Canal | Forme | Rubrique et sujet
| 23 | mar. 2 juin | Instagram + Facebook | vidéo 35 s | Le geste du mardi : la rustine
| 23 | ven. 5 juin | Facebook | photo + récit | Ils roulent : Yasmina, 28 h de ménage et 40 km par semaine
| 24 | mar. 9 juin | Instagram + Facebook | vidéo 35 s | Le geste du mardi : régler ses freins
| 24 | mer. 10 – ven. 12 juin | Instagram | stories | compte à rebours Grande Révision
| 24 | sam. 13 juin | Facebook | direct 10 min | La Grande Révision
| 25 | lun. 15 juin | Facebook | album 20 photos | merci + lien d'adhésion
| 25 | jeu. 18 juin | Instagram | carrousel | Sorti de benne : le tandem
| 26 | mar. 23 juin | Instagram + Facebook | vidéo 35 s | Le geste du mardi : la chaîne
| 26 | ven. 26 juin | Instagram | reel | Ils roulent : Enzo, BTS, 19 ans, premier vélo à 40 €
| 27 | mar. 30 juin | Instagram + Facebook | vidéo 35 s | Le geste du mardi : la selle à la bonne hauteur
| 27 | jeu. 2 juillet | Facebook | carrousel | Sorti de benne : le vélo hollandais
| 28 | mar. 7 juillet | Instagram + Facebook | vidéo 35 s | Le geste du mardi : la chambre à air

- Mardi 18 h 30 : sortie de boulot. Soir 21 h pour les groupes de quartier.

**Attirer sans crier**
- Le check en 5 points existe en fiche à télécharger sur le blog : on la donne contre une adresse mail. 143 téléchargements depuis décembre.
- Un article de fond par mois sur le blog, repris en carrousel puis en fiche plastifiée à la médiathèque : un seul travail, trois usages.
- L'inbound marketing, c'est faire venir le client à soi au lieu d'aller le chercher (cours du 8 janvier).

# Mars, pour voir
**Le test**
- Du 2 au 29 mars 2026, une campagne Meta, 118 € dépensés sur 120.
- But : faire remplir le formulaire « je réserve mon établi » du blog → objectif Trafic dans le gestionnaire, pas Notoriété, parce qu'on avait besoin de gens qui viennent et pas de gens qui nous trouvent sympas.
- Format : carrousel (4 vélos avant / après, dernière carte = le formulaire), choisi contre la vidéo : public de 25-45 ans à 10 km, qui compare avant de se déplacer et feuillette plus qu'il ne regarde. Campagne en continu, non ponctuelle, 4 € par jour.
- Les copies d'écran des réglages de l'audience sont sur la clé remise au centre avec les autres fichiers.
- Méthode ABCD vue en formation : Attract, Brand, Connect, Direct. Conçue par une plateforme vidéo, elle sert à juger une annonce.

**Autour de la pub**
- Mail aux 412 adresses du fichier le 10 mars : 171 ouvertures, 38 clics.
- Deux relais locaux contactés : Maud (@maud_a_velo, 3 900 abonnés, infirmière à vélo à Vierzon : c'est exactement la vie de notre public A) et Ticast (@ticast18, 12 000 abonnés, humour berrichon). Maud a fait une story gratuite, Ticast a un vélo prêté pour trois mois.
- Affiliation : pas adapté à une asso.

**Google payant**
- Le SEA, c'est l'achat de mots sur le moteur de recherche. Les associations peuvent demander un crédit gratuit ; le dossier sera déposé à l'automne.

**Avant / après**
Je ne suis pas matheuse et l'échantillon est petit, mais voilà ce que j'ai montré au CA du 8 avril, une page, projetée.

| Au compteur | 2 fév. – 1er mars | 2 – 29 mars | Écart
| Visites du blog | 388 | 1 071 | + 176 %
| Taux de rebond | 71 % | 58 % | – 13 points
| Formulaires « établi » remplis | 12 | 47 | + 35
| Adhésions | 6 | 25 | + 19
| Abonnés Instagram | 336 | 410 | + 74
| Taux de clic de l'annonce | – | 2,1 % | –

- Lecture pour les élus : l'effet vient d'abord du carrousel (6 formulaires sur 10 portent l'étiquette « pub »), ensuite de la story de Maud, le 17 mars, visible à l'œil nu sur la courbe. Les 19 adhésions de plus sont du jamais vu pour un mois de mars (7 en 2025, 5 en 2024).
- 118 € pour 19 adhésions, ça fait 6,21 € par adhésion gagnée. Le CA a trouvé ça correct.
- Ce qui n'a pas pris : Facebook, 3 commentaires en un mois, sous l'objectif de 20. On reste attentifs et on ajustera au fil de l'eau.

**On regarde quoi, ensuite**
Chaque lundi je note le taux de clic des annonces, qui doit rester au-dessus de 1,5 %, et le coût par clic, que je veux sous 0,30 €. Je compte aussi les formulaires « établi » transformés en adhésion : un sur trois au moins, on était à 40 % en mars. Les visites viennent de Matomo, le reste de Meta Business Suite.

| Thermomètre | Aujourd'hui | Là où on veut être | C'est pour
| Adhérents à jour | 337 (31 mars) | 380 | décembre
| Abonnés Instagram | 410 | 800 | septembre
| Demandes d'itinéraire Google | 52 / mois | 90 / mois | juillet
| Enregistrements des tutos | 11 par vidéo | 30 par vidéo | juillet
| Commentaires Facebook | 3 / mois | 20 / mois | juin

- L'engagement sera suivi aussi.

# Écrire
**L'actualité qui tombe**
26 mars, l'agglo annonce : plus de bus ligne 4 le dimanche à partir du 5 avril, travaux du pont. 200 commentaires furieux sous l'article du journal. On a publié le lendemain midi, tant que c'était chaud :

%box 15
**La Burette – Facebook, 27 mars, 12 h 10**
Plus de bus le dimanche ? 🚲 Nous on a 23 vélos qui attendent dans la cour.
Sylvie prenait la 4 pour aller voir sa mère à l'hôpital. Dimanche, elle ira en bleu : un mixte de 1986, sorti de benne, freins neufs, 45 €.
Tu es coincé·e aussi ? Passe mercredi de 14 h à 19 h, on t'en règle un à ta taille.
👉 Réserve ton vélo : atelier-laburette.example/dimanche
#Vierzon #Ligne4 #SortiDeBenne
[photo : Sylvie, de dos, sur le vélo bleu, rue des Ponts]
%end

Résultat : 214 partages, 31 réservations, 19 vélos partis en dix jours, et un article dans le journal. On n'a pas tapé sur l'agglo, exprès : on travaille avec eux.

**Deuxième exemple, Instagram**
- Image : deux mains noires de cambouis, un billet de 10.
- Texte : « 10 €. C'est le prix de la chaîne. Chez nous, la main-d'œuvre c'est toi, et Loïc te regarde faire. Une révision à 55 € en magasin, 10 € ici. Enregistre ce post pour le jour où ça grince. » #VeloVierzon #Autoreparation

**Comment je raconte**
Toujours le même squelette, quatre temps, hérité des récits de vie : 1. la panne (dans la vie, pas sur le vélo) 2. la porte poussée 3. le geste qu'on apprend 4. la première sortie. Une seule personne, un seul chiffre, un objet qu'on voit. Exemple, Yasmina, paru sur le blog le 14 février :
> « À 5 h 20, il n'y a pas de bus à Vierzon. Il y a Yasmina qui marche, quarante minutes, jusqu'aux bureaux qu'elle nettoie. En novembre elle a poussé notre porte avec un vélo sans roue arrière. Elle a mis trois mercredis. Le 2 décembre, elle est arrivée en onze minutes. »
- Le nœud au ventre, c'est la marche de nuit. Je l'ai cherché : on partage quand on a eu peur avec quelqu'un et qu'on respire à la fin. 97 partages, 41 commentaires, deux dons de vélo.
- Dans tous les textes je mets le gain en clair : minutes gagnées, euros gardés. 11 minutes au lieu de 40, 10 € au lieu de 55.

**Pour le moteur de recherche**
Article du blog : « Atelier vélo à Vierzon : réparer soi-même pour 15 € par an ».
- Mot visé : *atelier vélo Vierzon* (dans le titre, le premier paragraphe, l'adresse de la page et la légende de la photo).
- Famille de mots tissée autour, tous placés au moins une fois : auto-réparation, établi, pied d'atelier, dérailleur, patins de frein, chambre à air, dévoiler une roue, pièces d'occasion, bénévole mécano.
- Autres mots repérés : vélo, réparation vélo, vélo occasion, atelier, Vierzon.
- Trois intertitres, 820 mots, deux liens vers d'autres pages du blog (horaires, check en 5 points), un vers la page vélo de la Ville.
- Première page Google depuis le 20 février, 6e place (relevé en navigation privée).
> Extrait : « Pousser la porte d'un atelier vélo à Vierzon, ce n'est pas déposer sa machine et revenir jeudi. C'est monter son vélo sur un pied d'atelier, trouver pourquoi le dérailleur saute, changer ses patins de frein avec un bénévole mécano à côté. »

**Les vidéos**
- Sous-titres incrustés partout : les gens regardent sans le son, dans le bus, au boulot.
- Même jingle, même plan d'ouverture.

# Quand ça répond
- L'e-réputation désigne l'image d'une organisation telle qu'elle ressort de tout ce qui se dit d'elle en ligne. Les gens disent plutôt du bien de nous, tant mieux.

**Le soir, je fais quoi**
- 20 min par jour : je réponds à tout, je remercie par le prénom, je pose une question en retour.
- Groupe « Les mains dans le cambouis », 188 membres : j'y passe tous les soirs, je like, je remonte les bonnes astuces.

| Si quelqu'un écrit | On fait | On répond
| une question d'horaires | dans la journée | « Mercredi 14-19 h, samedi 10-13 h. Viens comme tu es, on a les outils 🔧 »
| une moquerie sur un débutant | message masqué, mot privé | « Ici on apprend tous. Ton message a été retiré, tu restes le bienvenu. »
| un avis à une étoile (attente) | réponse publique sous 24 h | « Deux heures d'attente samedi, c'est trop. Depuis mars on réserve son établi en ligne. »
| raciste, sexiste | supprimé, bloqué, capture gardée | pas de réponse

**Le coup dur de février**
- 11 février : un homme reconnaît « son » vélo volé sur notre photo de vente. 60 commentaires en deux heures, « receleurs ».
- 1) photo retirée et message : « Nous vérifions le numéro de cadre, réponse ce soir » ; 2) Loïc appelle le commissariat ; 3) à 20 h, message public : le vélo est rendu, photo de la remise ; 4) depuis, numéro de cadre contrôlé avant toute vente.
- Retombé en une nuit. Le monsieur a adhéré.

# Les réglages
**Comptes**

| Réglage | Choix | Pourquoi
| Type de compte Instagram | professionnel, catégorie « service communautaire » | statistiques + bouton « Réserver » qui mène à l'établi, donc aux adhésions
| Bio | « On t'apprend à réparer ton vélo 🔧 Vierzon – mer. et sam. » | le mot Vierzon pour sortir dans la recherche locale
| Page Facebook | bouton « Envoyer un message », réponse automatique avec les horaires | les familles écrivent le soir
| Filtre | liste de 40 mots bloqués, validation des identifications | protéger les débutants
| Droits | Nadège admin, Loïc éditeur, Coralie modératrice, double authentification | personne n'est seul à avoir les clés

- 78 % des visites du blog viennent d'un téléphone (Matomo, mars), c'est énorme.

**Le blog** (WordPress, atelier-laburette.example)
- Quatre entrées au menu : Venir / Réparer / Acheter un vélo / Donner un coup de main. Bouton d'adhésion orange en haut à droite.
- Page d'accueil avec une grande photo et les trois derniers articles.
- Trouvable : extension SEO réglée (titre et description écrits à la main pour 14 pages sur 14), adresses courtes sans date, plan du site envoyé à la Search Console le 6 janvier, photos renommées avant envoi (« reparation-frein-velo-vierzon.jpg »).
- Mentions légales en pied de page (association, président, hébergeur). Autorisation de prise de vue signée par toute personne montrée, modèle au comptoir ; photos maison ou libres de droits, auteur cité.
- Le RGAA est la référence de l'État pour l'accessibilité des sites publics ; il compte 106 critères.

**Contrôle technique du blog** (fait le 22 avril avec Loïc)

| Nature | Point regardé | État
| Technique | temps de chargement de l'accueil | KO : 6,8 s
| Technique | certificat https | OK
| Technique | sauvegarde automatique | OK, chaque nuit
| Technique | extensions à jour | KO : 4 en retard
| Technique | liens morts | KO : 9, anciens horaires
| Fonctions | formulaire « établi » | OK, accusé de réception reçu
| Fonctions | téléchargement de la fiche 5 points | OK
| Fonctions | moteur de recherche interne | KO : ne trouve pas « rustine »
| Fonctions | partage vers les réseaux | OK
| Fonctions | paiement de l'adhésion en ligne | KO une fois sur dix, page blanche
| Fonctions | commentaires | OK, validés à la main

- Liens morts : remplacés le soir même par une redirection vers « Venir ». Extensions : mises à jour par Loïc le 24 avril, une par une, après sauvegarde.
- Une version 2 du blog verra le jour, plus jolie et plus vivante.

# Annexes
**A. Petite hygiène numérique** (affichée au-dessus de l'ordi)
- Le fichier mail est nettoyé deux fois par an : 96 adresses mortes retirées en janvier, autant d'envois pour rien en moins.
- Mots de passe dans le gestionnaire, pas sur le carton au-dessus de l'établi.
- Affiches imprimées recto seul, le dos sert de brouillon à l'accueil.

**B. Pense-bête charte** (collé au mur)
- Tutoiement, phrases courtes, prénom sur l'image. Orange rouille. Pas de photo d'enfant sans papier signé.

**C. Chiffres qui traînent**
- 2,9 millions de vélos vendus par an en France selon un magazine de la filière.
- 60 % des trajets domicile-travail de moins de 5 km se feraient en voiture.

**D. Ce qu'on fera plus tard**
- Une étude de satisfaction sera menée auprès des adhérents.
- On réfléchit à un podcast.

**E. Merci**
Loïc, Coralie, le CA, mes collègues de la circonscription qui m'ont laissée partir, et Maud.

**F. Sources**
Cours de l'Institut (modules 1 à 9), statistiques Matomo et Meta de la structure, journal de bord personnel, aide en ligne des plateformes.
"""
