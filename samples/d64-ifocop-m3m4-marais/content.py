"""Text of the sample dossier d64 (light markup, see _markup.py). Everything in it is fictitious."""

TEXT = """
=12 IFOCOP – titre Community Manager
=24 **Carnet de marais**
=14 Animer, modérer, régler : six semaines avec Les Veilleurs de Brézolle
!marque|
=12 Solène Garrigou – session de printemps
=11 Rendu des deux mises en situation (animation de la communauté / outils et comptes)
%pagebreak
**Dans ce carnet**
Où j'arrive – p. 3
Pour qui on poste, ce qu'on vise – p. 4
Semaine par semaine – p. 6
Carte des influenceurs et de leurs audiences croisées – p. 7
Carnet du modérateur – p. 8
Quand ça chauffe – p. 9
Vitrines, horaires, clochettes – p. 11
L'article – p. 12
Rester à jour, sous, fin – p. 13
%pagebreak
# 1. Où j'arrive
Les Veilleurs de Brézolle. Asso loi 1901, gère avec le Département la réserve nat. du marais de Brézolle (212 ha, roselière, deux étangs, 4,5 km de sentier de planches). 140 adhérents, 1 garde salariée (Clémence), 11 photographes bénévoles qui fournissent TOUTES les images. Pas de salarié comm. Avant moi : chacun postait quand il voulait, mot de passe sur un post-it.
Ma mission = 6 sem., 2 j/sem. Demande de la présidente (Odile) lors du 1er RDV, notée telle quelle : « Je veux que les gens participent, pas qu'ils likent. Et je ne veux plus découvrir une engueulade trois jours après. »
La stratégie existe déjà (document du CA de novembre, 4 pages) : faire venir les 25-45 ans de la vallée, rester sobre, ne jamais donner la position d'un nid. Je ne la refais pas, je l'anime.
Pour situer : en France, un peu plus d'une personne sur deux suit au moins un compte nature (chiffre lu dans une plaquette, à prendre avec des pincettes). Le tourisme ornitho pèserait 1,3 million de visiteurs par an sur la façade atlantique.
L'asso tourne avec 61 400 € par an, dont 38 000 € de salaire de la garde, 9 000 € d'entretien des planches et 4 200 € d'assurance. Rien là-dedans pour les réseaux.
## Ce qui tient
Photos superbes, fournies par 11 bénévoles, stock d'env. 3 000 images légendées. Clémence connaît chaque oiseau et parle bien devant une caméra.
## Ce qui prend l'eau
Aucune règle commune, ton différent selon qui poste. Délai de réponse aux messages : 3 jours en moyenne (relevé sur janv.). Peu de moins de 40 ans parmi les adhérents, moyenne 63 ans.
## Ce qui pousse
La médiathèque de Vaubrun prête sa salle et son matériel vidéo. Nouvelle voie verte ouverte en avril, passe à 400 m de l'entrée.
## Ce qui menace
Dérangement des nids quand un lieu devient « à la mode ». Groupes chasse locaux très remontés sous chaque post loutre.
(pour mémoire, fiche du cours : « la matrice croise l'interne et l'externe, le positif et le négatif, et sert à décider. » Voilà.)
# 2. Les voisins
Deux réserves regardées, 10 derniers posts de chaque, sur 4 points.
- Étangs de Larnage : 3 posts/sem., surtout vidéos courtes ; répond à 9 comm. sur 10 ; jeu photo mensuel ; 5 800 abonnés.
- Marais du Pontil : 1 post/sem., affiches de sortie scannées ; répond à 2 comm. sur 10 ; aucun jeu ; 2 100 abonnés.
- Nous en janvier : irrégulier (0 à 6/sem.), photos seules ; 3 comm. sur 10 ; aucun jeu ; 1 240 abonnés.
Ce que j'en garde : Larnage répond et joue, et ça se voit. On prend l'idée du jeu photo, à notre sauce. Pontil montre l'inverse.
Une étude des comptes chasse de la vallée sera menée plus tard avec la même grille.
# 3. Pour qui on poste
Jocelyne a 58 ans, assistante maternelle à Vaubrun. Elle fait le tour des planches chaque dimanche avec son mari et un vieux compact. Poste ses photos dans le groupe Fb, attend les réactions, revient voir le soir. Ce qui la fait venir : apprendre un nom d'oiseau par semaine, être citée. Ce qui l'agace : les experts qui corrigent sèchement, « c'est un phragmite, pas un rousserolle, révisez ». Elle commente avant 8 h, puis vers 19 h 30. Elle demande depuis longtemps des jeux « pas pour spécialistes ».
Autre figure, sans prénom parce que je n'en ai croisé que deux : le lève-tôt à vélo, la trentaine, ingénieur ou prof, Insta dans le train, story plutôt que post. Cherche un coin calme à moins de 20 min, veut savoir si les planches sont ouvertes avant de partir.
Cours, rappel : un persona est un personnage semi-fictif qui représente un segment de la cible ; on lui donne un prénom et des habitudes.
# 4. Ce qu'on vise
Trois caps fixés avec Odile le 3 mars.
Cap 1. Le compte Insta passe de 1 240 à 1 700 abonnés au 30 juin ; tenable car le stock photo permet 3 posts/sem. sans rien produire de plus, et utile puisque l'asso cherche des adhérents de moins de 45 ans.
Cap 2. Récolter auprès des promeneurs 40 photos marquées #MonBrézolle avant le 31 mai (12 arrivées toutes seules l'an passé).
Cap 3. Chaque message privé, Fb ou Insta, a sa réponse en moins de 24 h au lieu de 3 jours aujourd'hui, avec un tour de garde à quatre.
Noté aussi par le CA comme « objectif SMART n° 4 » : devenir la réserve préférée des habitants de la vallée.
# 5. Faire bouger les gens
Point de départ : j'ai relu 3 mois de groupe Fb + 14 questionnaires papier ramassés à l'AG. Revient tout le temps : « des jeux faciles », « voir ce que font les autres », « savoir ce qu'on peut voir en ce moment ». Donc 4 rendez-vous, un par attente :
- **Qui c'est ?** (lundi, story Insta + groupe Fb) : gros plan d'une plume ou d'une patte, sondage à 2 réponses, solution le soir. Pour ceux qui veulent du facile (Jocelyne).
- **#MonBrézolle** (tout le mois) : les promeneurs envoient une photo, on en republie 3 par semaine avec prénom et accord écrit par MP. Gagne : une matinée à l'affût avec un photographe de l'asso.
- **En ce moment** (vendredi) : « vous avez vu quoi cette semaine ? » – fil de discussion, Clémence complète.
- **Le mur des ratés** (1er dimanche) : la photo floue dont on est fier. Né d'une blague de Tom, ça détend.
Règle maison pour le jeu : pas de nid, pas de jeune, pas de coordonnées GPS.
## Deux posts tels que sortis
> « Ce matin 6 h 52, −2°. Il ne chante pas, il souffle dans une bouteille 🐦 Le butor est revenu. Photo Nadège, depuis l'observatoire 2. Vous l'avez déjà entendu ? Dites-nous où vous étiez en commentaire 👇 #MonBrézolle #butor #marais »
Instagram, mardi 18 mars, 7 h, photo seule.
> « C'est flou, c'est loin, c'est peut-être un canard. On adore. Envoyez votre plus beau raté en MP avant dimanche, on en fait un mur ! »
Groupe Facebook, sans visuel (exprès : le mur vient après).
## Semaine par semaine
Semaine du 17 mars
- lun. 17 – story Insta + groupe Fb – sondage « Qui c'est ? » – patte de foulque
- mar. 18, 7 h – Insta – photo – retour du butor
- jeu. 20, 19 h 15 – Page Fb – carrousel 5 vues – la roselière en hiver
- ven. 21 – groupe Fb – discussion « En ce moment »
Semaine du 24 mars
- lun. 24 – story Insta + groupe Fb – sondage « Qui c'est ? » – plume de geai
- mar. 25, 7 h – Insta – reel 20 s – brume sur l'étang nord
- jeu. 27, 19 h 15 – Page Fb – album – 3 photos #MonBrézolle
- ven. 28 – groupe Fb – discussion
Semaine du 31 mars
- lun. 31 – story – sondage deux niveaux (facile / costaud)
- mar. 1er, 7 h – Insta – photo – faux poisson d'avril : le flamant (retiré à midi, promis)
- ven. 4, 20 h 30 – Fb live – La nuit des grenouilles
- dim. 6 – groupe Fb – mur des ratés
Semaine du 7 avril
- lun. 7 – story – sondage – œil de couleuvre
- jeu. 10, 19 h 15 – Page Fb – texte + photo – merci du live, 5 questions restées sans réponse
- ven. 11 – groupe Fb – discussion
- sam. 12 – YouTube – replay coupé 11 min
Le carrousel « digues » du 3 avril est passé au 10 puis sauté : Clémence en arrêt, personne pour relire.
# 6. Carnet du modérateur
6 règles, votées au CA du 10 mars, épinglées dans le groupe :
- R1 pas de localisation de nid ni de gîte
- R2 pas d'insulte, pas d'attaque sur la personne
- R3 pas de pub ni de vente
- R4 photo d'autrui = nom de l'auteur
- R5 chasse, loup, éoliennes : on discute dans le fil dédié, pas sous les photos
- R6 un rappel, puis masquage, puis 7 j de silence, puis dehors
Même barème pour tous, adhérents et photographes compris (cf. Bao plus bas).
Journal, semaines 1 à 4. Extraits recopiés. Moi = M.
Mar. 18, 8 h 04. **Fredo47** : « Il est où exactement votre butor, côté ponton ou côté digue ?? » – **M** : « Bonjour Fredo, belle oreille si vous l'avez entendu de la digue ! On garde l'endroit pour nous, il couve bientôt (R1). Par contre l'observatoire 2 vers 7 h, c'est le bon fauteuil. » – laissé en ligne.
Mer. 19, 21 h 40. **Compte « promo-jumelles »** : 3 liens. – R3. Supprimé 21 h 52, compte bloqué, pas de réponse.
Ven. 21, 12 h 15. **Bao** (photographe asso) poste une nichée, GPS dans la légende. – **M** en MP : « Bao, je l'enlève tout de suite, tu sais pourquoi (R1). Tu peux la remettre en juillet sans la carte, elle est magnifique. » – masqué 12 h 17. Râle. OK le soir.
Dim. 23, 18 h 30. **Gilles R.** : « bande de bobos à jumelles, allez bosser » – **M** : « Gilles, on est 140 dont 60 qui bossent le dimanche à réparer les planches que vous prenez 🙂 Pour la chasse c'est le fil épinglé (R5), ici on reste sur la photo. » – Gilles re : insulte sur Jocelyne. – R2 + R6 : masqué, 7 j de silence. Revenu le 31, poli.
Jeu. 27, 20 h 10. **Nadège B.** : « ma photo de la loutre est chez Vaubrun Tourisme sans mon nom » – **M** : « Merci Nadège, message envoyé à l'office à 20 h 15. On vous dit dès qu'ils corrigent. » – corrigé le 28. R4.
Sam. 5, 7 h 50. **Marité** : « Je viens avec maman qui marche mal, le tour est long ? » – **M** : « Bonjour Marité, prenez la boucle courte : 900 m, 4 bancs, tout plat. La passerelle du fond est glissante avant 10 h, attendez le soleil. Bonne balade à toutes les deux. »
Filtre : liste de 34 mots bloqués dans le groupe (insultes, « promo », « lien en bio », 5 mots chasse orduriers) ; comm. avec lien → attente. 19 comm. retenus en 4 sem., 15 supprimés, 4 remis. Liste bricolée, j'ai sûrement oublié des insultes locales, mais ça tourne.
# 7. Ce que les gens disent
Chaque soir 19 h 30, tour des comm. et MP Fb + Insta, report dans une feuille : date, qui, canal, sujet (accès / espèces / conduite / photo / divers), répondu oui-non, à transmettre à. 4 sem. = 212 lignes. Le vendredi, copie des lignes « à transmettre » à Clémence (terrain) et à Odile (asso). Sujet n° 1 : accès et parking, 61 lignes.
Suite : plan du parking refait et posté en épinglé le 2 avril ; horaires des planches ajoutés au répondeur Fb ; panneau « boucle courte » commandé par Clémence après 9 messages du type Marité.
Sur les avis Google on est à 4,1 (63 avis). Sept avis à 1 étoile depuis l'été : « Nul, rien vu », « Boue partout », « Gardienne désagréable », « On se fait disputer pour un chien », etc. Ils ont tous reçu un mot.
# 8. Quand ça chauffe
Un bad buzz, dit le support, c'est une vague de réactions négatives qui échappe à l'annonceur.
Échelle en 3 crans, tient sur une feuille A5 scotchée au local. Je m'excuse, c'est du vite fait, mais elle a servi.
- **Vert** (1 à 3 comm. grognons) : réponse du tour de garde sous 4 h, ton normal, on ne supprime rien.
- **Orange** (plus de 10 comm. ou un partage par un compte de plus de 2 000 abonnés) : on suspend les posts programmés, message d'attente dans l'heure, faits demandés à la garde, réponse signée de l'asso sous 6 h.
- **Rouge** (presse, mairie, mise en cause d'une personne, menace) : Odile seule parle, texte relu par Clémence, comm. fermés, captures gardées, dépôt de plainte si menace ; point à J+2 puis J+7.
Servi le dim. 30 mars. Partage par @vallee_en_colere (3 400 abonnés) de la photo butor : « l'asso qui protège colle ses objectifs dans les nids ». 27 comm. à 11 h. → orange.
11 h 10 posts suspendus. 11 h 25 : « On lit tout. On vérifie avec Nadège et la garde, on revient avant 17 h. » 15 h 40, signé Les Veilleurs : « Photo prise le 16 mars au 600 mm depuis l'observatoire 2, à 140 m, en présence de Clémence. Voici le cliché non recadré. Personne ne quitte les planches, photographes compris. Vos questions ici, on répond jusqu'à 20 h. » 41 réponses, 2 masquages (R2). Retour au vert mardi.
# 9. Ceux qui parlent de nous
Un nano-influenceur : 1 000 à 10 000 abonnés, forte proximité (fiche cours).
Comptes retenus pour la suite :
- @plumes_du_bief – 4 300 ab. Insta
- @lea_a_velo_lent – 8 900 ab. Insta, 2 100 TikTok
- @vaubrun.autrement – 6 200 ab. Fb
- @carnet.de.vase – 1 150 ab. Insta
Contact par MP, proposé à tous : 1 matinée à l'affût contre 1 story. Léa et Carnet de vase ont dit oui pour mai.
L'an dernier la LPO du coin a relayé deux de nos sorties, de sa propre initiative.
## La nuit des grenouilles
Live Fb, ven. 4 avril, 20 h 30-21 h 15, depuis l'étang nord, Clémence au micro, Tom au tél., moi aux comm. But : 60 personnes en direct et 10 nouvelles têtes à la sortie du 12. Comment on fait jouer : on coupe l'image, 4 chants, les gens votent en comm. (1 2 3 4) ; puis 15 min de questions ; celui qui a tout bon choisit le nom de la mare.
- 14 mars : accord Clémence + lieu
- 21 mars : essai 4G sur la digue (2 barres, OK)
- 28 mars : événement Fb créé, rappel story
- 3 avril : batteries, lampe rouge, plan B salle médiathèque
- 5 avril : remerciements, coupe du replay
Résultat : 74 en direct au plus haut, 133 votes, la mare s'appelle « Croâ-sur-Mer ».
Second rendez-vous, à caler : une « heure du héron » en live Insta avec la classe de CM2 de Vaubrun, pour que les enfants posent leurs questions.
# 10. Les vitrines
Comptes repris ou ouverts : Page Fb, groupe Fb, Insta, YouTube. Connexion Meta Business Suite, 2 admins (Odile, moi), 4 éditeurs. Double authentification partout, post-it brûlé.
| **Compte** | **Nom affiché** | **Photo** | **Texte de présentation**
| Page Fb | Les Veilleurs de Brézolle | héron, rond, fond vert | « Réserve naturelle du marais de Brézolle. 212 ha, des planches, du silence et des bénévoles. »
| Insta | @veilleurs.brezolle | idem | « Marais de Brézolle 🌾 photos des bénévoles – jamais de nid – #MonBrézolle »
| YouTube | Les Veilleurs de Brézolle | idem | « Lives et replays depuis les planches. »
| Groupe Fb | Brézolle, ce qu'on a vu | bandeau roselière | 6 règles épinglées
!palette|Fig. 1 – Ce qui est posé pareil sur Page, Insta, YouTube et bandeau du site : héron seul, vert roseau 2F5D50, ocre C98A2B, titres en Lora, aucun autre jaune. Anciens logos (3) retirés le 12 mars.
Note cours, W3C : organisme qui publie les standards du web ; ses règles WCAG portent sur les sites perceptibles, utilisables, compréhensibles et robustes.
Rappel terrain : 900 m de planches roulables en fauteuil depuis le parking nord, main courante des deux côtés.
# 11. L'heure des posts
Stats Insta + Page, du 1er au 15 mars (15 j, c'est maigre, je sais) : nos abonnés sont là de 6 h 30 à 8 h, puis de 19 h à 20 h ; creux net le samedi. → Insta mardi 7 h ; Page Fb jeudi 19 h 15, programmés le dimanche d'avant dans Business Suite pour toute la semaine. Groupe Fb : à la main.
Odile regardera les chiffres avec moi fin avril pour décider si on touche aux créneaux.
Relevé au 13 avril, donc quatre semaines, sur Business Suite : portée moyenne 1 180 par post pour 1 000 visés, engagement 6,2 % (on voulait 5), 31 photos #MonBrézolle reçues, 1 410 abonnés Insta, délai de réponse médian 5 h contre 24 visées. Le reel de brume a fait 3 900 vues à lui seul, le carrousel roselière 420.
# 12. Les clochettes
Avant : alertes sur le tél. perso d'Odile. Maintenant : tout dans la boîte de réception Business Suite (Page, Messenger, Insta), appli sur 4 tél., tour de garde par quinzaine, son coupé 22 h-7 h. Alertes : tout coché (commentaires, mentions, messages, tags, avis, j'aime, nouveaux abonnés), même sonnerie pour tous. YouTube arrive par mail. Réponse auto du soir : « Le marais dort, nous aussi. Retour demain dès 7 h. »
# 13. L'article
Site : WordPress, thème de base, 6 rubriques. Article posé dans l'éditeur le 9 avril : « Qui chante la nuit à Brézolle ? », 640 mots.
- Titre H1, chapeau de 3 lignes
- H2 « Quatre voix, quatre bêtes » puis H3 par espèce (rainette, crapaud calamite, grenouille agile, pélodyte)
- H2 « Écouter sans déranger » : liste à puces, 5 gestes
- H2 « Venir » : horaires, boucle courte, renvoi à la page Accès
Extrait du chapeau : « Le soir d'avril, on n'a rien vu, on a tout entendu. Quatre espèces, quatre rythmes : de quoi fermer les yeux. »
Dans la page : image à la une (rainette, Nadège), galerie de 6 vues qui s'ouvrent en grand, replay YouTube inséré dans un bloc vidéo – à l'affichage : « Cette vidéo est privée ».
Texte envoyé à Yann (secrétaire, a les droits) : c'est lui qui met en ligne d'habitude, quand il a un moment.
# 14. Rester à jour
Veille = surveillance organisée de l'environnement pour anticiper. Chez moi : deux axes, outils réseaux / pratiques des réserves. Feedly (9 flux : blogs social media, actualités Meta, lettre de Réserves de l'Ouest), alerte Google « marais de Brézolle », liste Insta de 12 réserves. Le lundi, 30 min. Liens rangés dans un Notion, par mois.
Essayé, sur une idée de Nadège, du 24 mars au 11 avril : le canal de diffusion Insta « Planches ouvertes ? ». 1 message le matin (ouvert / glissant / fermé). 88 inscrits en 3 sem., lu par 6 sur 10, zéro question « c'est ouvert ? » en MP ces jours-là. Durée : 2 min.
# 15. Les sous
Pour mes 6 semaines : 45 € de lampes rouges et batteries, 60 € de tirages pour les gagnants du jeu, 24 € de carte 4G, 30 € de boost du live, soit 159 € en tout, pris sur la caisse buvette.
# 16. Qui fait quoi après moi
- Tour de garde comm. et MP : Nadège, Tom, Odile, Yann, une quinzaine chacun, dès le 28 avril
- Sélection #MonBrézolle le mercredi : Tom, jusqu'au 31 mai
- Sondage du lundi : Bao (oui, Bao), à partir du 5 mai
- Balade avec Léa et Carnet de vase : Nadège, avant le 25 mai
- Journal de modération : celui qui est de garde
# 17. Fin – café avec Odile, 14 avril
**O** : « Bon. On garde quoi ? »
**M** : « Le live, un par mois, toujours un vendredi, 45 min. Le tour de garde à quatre, week-end compris : c'est le dimanche que ça brûle, deux fois sur trois. Et la feuille du soir, même réduite à trois colonnes. »
**O** : « Et on change quoi ? »
**M** : « Deux signatures à la fin des réponses, celle de l'asso et un prénom. Un accord photo écrit dès l'adhésion, pour ne plus courir après par MP. »
**O** : « YouTube ? » – **M** : « Deux vidéos par an, pas plus, sinon ça meurt. »
**O** : « Et TikTok, mon petit-fils dit que... » – **M** : « Non. »
Merci à Odile, Clémence, aux onze, à ma formatrice. Au butor aussi.
%pagebreak
# Annexes
## A – Ce que j'ai noté sur le jeu du lundi
24 mars, 11 commentaires dont 3 « trop dur », 1 « on dirait un examen ». MP de Jocelyne : « j'ose plus répondre devant les autres ». → dès le 31 : deux niveaux dans la story, réponse par sondage donc anonyme, et on ne corrige plus sous le nom des gens. Idem pour « En ce moment » : demandé par 4 membres, on ouvre le fil le vendredi matin et plus le soir.
## B – Mail à Odile, 13 avril
« Odile, les chiffres pour le CA : 1 410 abonnés Insta (cap 1 700), 31 photos sur les 40, 74 personnes au live pour 60 espérées, 9 venues à la sortie du 12 sur 10 voulues. Côté Fb, le groupe est passé de 380 à 455. Bises, S. »
## C – Message type d'accord photo (MP)
« Bonjour ! Votre photo nous plaît bcp. On peut la republier sur Insta et Fb avec votre prénom, pour le jeu #MonBrézolle, sans autre usage ? Un simple "oui" suffit, et vous pouvez changer d'avis quand vous voulez. »
## D – Post du merci (10 avril, Page Fb)
> « Vous étiez 74 dans le noir avec nous. Merci ! 5 questions sont restées dans la vase : Clémence y répond ici ⬇️ La prochaine, c'est le 2 mai. Inscriptions pour la sortie : brezolle-veilleurs.example/sorties »
Avec photo de la mare (Tom). @mediatheque.vaubrun remerciée dans le post.
## E – Lexique
MP : message privé. UGC : contenu produit par les utilisateurs. KPI : indicateur clé, p. ex. le nombre de partages. Taux d'engagement : interactions / portée. Cr. : critère.
## F – Lu / consulté
Guide du bénévole nature (fédération), support de cours modules 3 et 4, aide en ligne Meta, aide WordPress.
"""
