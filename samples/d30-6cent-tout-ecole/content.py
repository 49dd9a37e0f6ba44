HEADER = "Les Roues du Canal – dossier professionnel – Maëlle Jégado"
TEXT = """
=14 Certification « Générer et animer des communautés sur les réseaux sociaux »
=26 Les Roues du Canal
=16 Faire pédaler une communauté entre l'écluse et la mer
%img logo|
=12 Dossier présenté par Maëlle Jégado
=12 Session de juin 2026
%pb
=16 Sommaire
%toc Remerciements 3
%toc 1. La structure et son besoin 3
%toc 2. L'inventaire des réseaux sociaux 4
%toc 3. Benchmark 6
%toc 4. Analyse SWOT de la structure 6
%toc 5. Personas 7
%toc 6. Objectifs SMART 7
%toc 7. Ligne éditoriale et calendrier éditorial 8
%toc 8. Exemples de publications 10
%toc 9. KPI et reporting 11
%toc 10. Plan d'actions d'amélioration 12
%toc 11. Développer la communauté 13
%toc 12. Modération 13
%toc Conclusion, bibliographie, annexes 14
%pb
# Remerciements
Je voudrais remercier Yannick et Soizic, qui m'ont ouvert leur atelier pendant sept mois et qui m'ont laissé toucher à leurs comptes sans (trop) trembler. Merci aussi à mes formateurs, à ma sœur qui a relu les vingt premières pages, et aux clients qui ont accepté de se faire filmer avec de la graisse sur les mains.

Je viens de l'hôtellerie. J'ai travaillé onze ans en réception, d'abord à Quimper puis dans un trois étoiles du golfe. J'ai appris à répondre vite, à rester aimable quand on me crie dessus, et à ne jamais promettre une chambre que je n'ai pas. C'est ce que je pensais pouvoir apporter au métier de community manager. Pour le reste, j'ai tout appris en un an : je ne savais pas ce qu'était un Reel et mon propre compte Instagram avait neuf abonnés dont ma mère.

# 1. La structure et son besoin
## 1.1 Présentation
Les Roues du Canal est une petite société créée en 2019 à Saint-Aubin-l'Écluse, au bord du canal de Nantes à Brest. Elle loue des vélos (34 vélos de randonnée, 12 vélos à assistance électrique, 6 remorques enfants), elle répare les vélos des habitants et elle organise trois samedis par mois un atelier où l'on apprend à réparer soi-même. Yannick, ancien éclusier, gère la location. Soizic, mécanicienne cycle, tient l'atelier. Je suis en alternance depuis le mois de novembre, deux jours par semaine.

L'histoire du lieu compte beaucoup pour eux. Le bâtiment est une ancienne maison de halage, restée vide pendant quinze ans. Ils ont refait la toiture eux-mêmes avec l'aide d'une vingtaine de bénévoles, et le four à pain marche encore. Les premiers clients ont été les habitants du bourg qui apportaient leurs vieux vélos, et la location est venue après, presque par hasard, quand une famille belge en panne a demandé si elle pouvait louer un tandem.

Pour situer l'entreprise, le chiffre d'affaires 2025 a été de 96 400 €, dont 61 % pour la location, pour des achats de vélos neufs de 18 200 € et un loyer de 7 200 € par an. Le résultat est positif de justesse. Ces chiffres viennent du bilan que Yannick m'a montré.

## 1.2 Ce que la structure attend de moi
Lors de notre premier entretien, en novembre, j'ai posé beaucoup de questions. Voila ce que j'en retiens. La saison est trop courte : 72 % des locations se font en juillet et en août. Yannick voudrait remplir mai, juin et septembre, et surtout ne plus dépendre du téléphone : sept réservations sur dix se prennent encore en appelant la boutique, ce qui l'oblige à lâcher un client pour en prendre un autre. Soizic, elle, veut que les gens du coin sachent que l'atelier existe toute l'année.

Le besoin est donc double : être trouvé par des vacanciers avant qu'ils partent, et garder un lien avec les habitants à moins de vingt kilomètres. La communauté visée, ce sont d'abord les familles de Rennes et de Nantes qui cherchent une sortie d'un ou deux jours, ensuite les cyclistes au long cours qui traversent la Bretagne, enfin les jeunes du pays qui roulent avec des vélos d'occasion.

## 1.3 Avec quoi je travaille
Côté humain, il y a moi, quatorze heures par semaine, dont six au plus pour les réseaux. Soizic accepte d'être filmée, Yannick non, mais il écrit très bien et me relit. Côté technique : un téléphone correct, une connexion fibre à la boutique, le compte Canva et un appareil photo que Yannick me prête. Il n'y a pas de logiciel de programmation payant, je passe par Meta Business Suite.

Côté argent, j'ai obtenu une enveloppe pour la communication de l'année. Elle est petite, mais c'est la première fois qu'il y en a une.

| Poste | Détail | Montant |
| Abonnement graphisme | Canva Pro, 12 mois | 110 € |
| Matériel | micro-cravate et trépied pour les vidéos d'atelier | 75 € |
| Autocollants | 500 autocollants avec QR code à poser sur les vélos de location | 95 € |
| **Total** | < | **280 €** |

Le matériel a été acheté en janvier. Les autocollants sont commandés.

# 2. L'inventaire des réseaux sociaux
Avant de proposer quoi que ce soit j'ai voulu comprendre chaque réseau. J'ai cherché sur Internet, j'ai lu des articles et j'ai regardé pas mal de vidéos de spécialistes. J'ai aussi demandé autour de moi. Je ne prétend pas tout savoir, ça change tout le temps.

Le marché est énorme : en France, plus de 50 millions de personnes utilisent au moins un réseau social, et la moyenne tourne autour de 1 h 45 par jour. Le vélo lui-même est en plein boom, avec 22 millions de touristes à vélo estimés chaque année. Ça donne envie, mais ça ne dit pas quoi publier à Saint-Aubin.

## Facebook
Facebook reste la place du village. On y trouve les pages, les événements, les groupes locaux, les avis, la messagerie et la place de marché. Le fil d'actualité trie les publications selon ce que la personne a déjà commenté ou partagé, et depuis deux ans il glisse de plus en plus de contenus de comptes qu'on ne suit pas, surtout de la vidéo courte. Un lien posé dans le texte fait moins de vues qu'une photo. La tendance que je remarque, ce sont les groupes privés de quartier qui remplacent les pages.

Chez nous le public y a entre 35 et 65 ans, un peu plus de femmes que d'hommes. Ils se connectent surtout le soir après 20 heures et le matin tôt. Ils commentent pour aider ou pour râler.

## Instagram
Instagram, c'est l'image : stories de 24 heures, carrousels, Reels, guides, canaux de diffusion. L'application ne classe plus tout de la même façon : les stories montrent d'abord les comptes proches, les Reels sont poussés vers des inconnus si on les regarde jusqu'au bout et si on les envoie à un ami en message privé. Les hashtags comptent moins qu'avant, les mots de la légende comptent plus, comme dans un moteur de recherche. En ce moment les carrousels avec musique et les photos « pas parfaites » marchent très bien.

Les utilisateurs ont en majorité de 18 à 40 ans et les femmes y sont un peu plus nombreuses. Elles sont nombreuses à préparer leurs week-ends dessus et à enregistrer des adresses.

## TikTok
TikTok diffuse des vidéos verticales avec des sons, des duos, des collages et des directs. La page « Pour toi » ne se soucie presque pas du nombre d'abonnés : chaque vidéo est montrée à un petit groupe, et si ce groupe la regarde en entier elle passe à un groupe plus grand. Depuis la dernière mise à jour les vidéos de plus d'une minute sont favorisées, et la recherche dans l'application devient un vrai usage. Les tutoriels de réparation et les « avant / après » sont très présents.

C'est un public jeune, 15 à 30 ans, qui regarde beaucoup et longtemps, avec des blagues qu'il faut connaître.

## LinkedIn
LinkedIn est le réseau du travail. On y publie des textes, des documents à faire défiler, des newsletters, des événements ; il y a des pages et des profils. L'algorithme regarde le temps passé sur le post et les commentaires longs, et il montre un contenu pendant plusieurs jours, alors qu'ailleurs c'est fini en quelques heures. La grande mode est à la vidéo verticale et aux récits d'échec.

On y trouve des actifs de 25 à 55 ans, plutôt diplômés.

## Mon choix
Je retiens Facebook, Instagram et TikTok. Facebook, parce que les habitants à moins de vingt kilomètres y sont déjà : le groupe du bourg compte 2 300 membres et l'atelier de Soizic y est recommandé toutes les semaines sans qu'on ait rien fait. Instagram, parce que les familles y cherchent leur week-end et y enregistrent des lieux, donc c'est là qu'on peut vendre mai, juin et septembre. TikTok, parce que Soizic a une présence incroyable devant la caméra et que les jeunes du coin n'ont pas Facebook.

J'écarte LinkedIn : nous ne vendons presque rien aux entreprises et je n'ai que six heures par semaine, un quatrième réseau serait mal tenu.

# 3. Benchmark
J'ai regardé trois loueurs du même bassin pendant trois semaines, en mars. J'ai noté la même chose pour chacun.

%size 9
| | Cyclo'Fluvial (Pontivy) | Bretagne à Deux Roues (Redon) | La Manivelle Bleue (Josselin) |
| Réseaux utilisés | Facebook, Instagram | Facebook, Instagram, YouTube | Facebook seulement |
| Abonnés cumulés | 3 150 | 8 900 | 740 |
| Rythme | 1 publication par semaine | 4 par semaine | 1 par mois, rien en hiver |
| Contenus | photos de paysages, promotions | itinéraires, témoignages, posts traduits en anglais et en allemand | affiches d'événements |
| Vidéo | aucune | 2 longues vidéos par an | aucune |
| Réponse aux messages | sous 2 jours | dans l'heure | pas de réponse à mon test |
| Tarif VAE à la journée | 38 € | 42 € | 35 € |

Ce que j'en tire : personne ne montre la réparation, et aucun des trois ne fait de vidéo courte. La place est libre. Par contre Bretagne à Deux Roues nous bat sur un point : ils parlent aux étrangers dans leur langue, avec des publications en anglais et en allemand, et leurs avis montrent que ça compte.

# 4. Ce que j'ai retenu des diagnostics
En cours on nous a appris que la matrice SWOT sert à croiser les forces et les faiblesses internes d'une organisation avec les opportunités et les menaces de son environnement. C'est un outil très utile, créé à l'origine pour les grandes entreprises. Je la ferai avec Yannick quand nous aurons les chiffres de l'été.

# 5. Personas
Un persona est un personnage fictif qui représente un groupe de clients avec les mêmes besoins ; on lui donne un prénom, une photo, une vie. J'en ai fait trois à partir des fiches de location (je n'ai gardé aucun nom) et de dix-huit petites conversations au comptoir.

%sheet
| Fiche 1 | La maman organisée |
| Prénom et âge | Claire, 38 ans |
| Situation | infirmière à Rennes, deux enfants de 5 et 9 ans, en couple |
| Ce qui la pousse | faire bouger les enfants, passer un dimanche sans écran, ne pas dépenser plus de 100 € |
| Ce qui la bloque | elle a peur des routes, elle ne sait pas si les remorques sont sûres, elle déteste téléphoner pour réserver |
| Ses habitudes | Instagram dans son lit après 21 heures, enregistre des idées de sorties, décide le jeudi pour le dimanche |

%sheet
| Fiche 2 | Le voyageur |
| Prénom et âge | Jürgen, 61 ans |
| Situation | professeur à la retraite, vit à Brême, traverse la Bretagne avec sa femme |
| Ce qui le pousse | voir des écluses, manger local, rouler 50 km par jour à son rythme |
| Ses habitudes | prépare son voyage en hiver sur Facebook dans des groupes de cyclotouristes, lit les publications en allemand et un peu en anglais |

%sheet
| Fiche 3 | Le bricoleur fauché |
| Prénom et âge | Théo, 20 ans |
| Situation | étudiant en BTS à Redon, vit chez ses parents, vélo acheté 40 € |
| Ce qui le pousse | réparer lui-même, être autonome, rencontrer du monde le samedi |
| Ce qui le bloque | il croit que l'atelier est réservé aux pros, il n'a pas d'outils et pas d'argent |
| Ses habitudes | TikTok plusieurs fois par jour, cherche ses tutos dans l'application, ne lit pas les mails |

# 6. Objectifs SMART
La méthode SMART veut dire spécifique, mesurable, atteignable, réaliste et temporel : un objectif bien écrit permet de savoir si on a réussi. J'ai discuté les miens avec Yannick et Soizic le 12 février.

+ Passer de 30 % à 50 % de réservations prises en ligne au 30 septembre 2026, en mettant le lien de réservation dans tous nos contenus Instagram ; c'est jouable car le module de réservation existe déjà, et cela libère Yannick du téléphone.
+ Remplir les ateliers du samedi : atteindre 10 participants en moyenne par atelier avant le 31 décembre 2026, contre 6 aujourd'hui, grâce aux vidéos de Soizic, pour que l'atelier vive aussi l'hiver.
+ Obtenir 60 avis Google supplémentaires, parce que les avis rassurent les familles.
+ Trouver 5 hébergeurs partenaires le long du canal qui parlent de nous sur leurs pages d'ici le 15 juillet 2026.

Et un dernier objectif SMART qui tient à cœur à Yannick : donner une image plus moderne et plus dynamique de la maison de halage auprès de tous les publics.

# 7. Ligne éditoriale et calendrier éditorial
## 7.1 De quoi on parle
J'ai posé quatre grands sujets, que j'appelle nos quatre rayons. Le ton est tutoyé sur TikTok, vouvoyé ailleurs, et toujours avec un peu d'humour d'atelier.

- **Les mains dans le cambouis** : Soizic répare, explique, montre une astuce en moins d'une minute. Ce rayon sert à remplir les ateliers du samedi (objectif 2), car on vient quand on a vu que c'était facile.
- **Au fil de l'eau** : des sorties d'un jour, avec kilomètres, aires de pique-nique et météo. Il doit amener les familles à réserver en ligne (objectif 1), le lien est toujours dans le contenu.
- **Gens d'écluse** : portraits d'habitants, d'éclusiers, de bénévoles, vieilles photos de la maison.
- **La vie de la boutique** : nouveautés, horaires, arrivées de vélos, petites annonces.

## 7.2 Quand on publie
- Instagram : trois fois par semaine, à 21 heures. Les familles comme Claire y sont le soir une fois les enfants couchés, c'est aussi ce que montre l'onglet « abonnés les plus actifs » de notre compte, avec un pic entre 20 h 30 et 22 h.
- Facebook : deux fois par semaine, à 12 h 15.
- TikTok : une fois par semaine, le mercredi à 17 heures, c'est mon jour de présence.

## 7.3 Le mois de mai 2026
La page suivante présente le calendrier. Je l'ai préparé avec Soizic, sur un grand tableau dans l'atelier. Les visuels sont rangés dans un dossier partagé.
%land
## Calendrier éditorial – du 4 au 31 mai 2026
%size 8
| Semaine | Lundi | Mardi | Mercredi | Jeudi | Vendredi | Samedi | Dimanche |
| **S19** du 4 au 10 mai | Instagram – carrousel – Au fil de l'eau : boucle des 3 écluses avec remorque, 14 km (lien résa) | Facebook – photo – La vie de la boutique : horaires de mai | TikTok – vidéo 60 s – Cambouis : changer une chambre à air | Instagram – Reel – Au fil de l'eau : « dimanche sans écran » pour les familles | Facebook – événement – atelier du 9 mai | – | Instagram – story et post – Gens d'écluse : Marcel, 84 ans |
| **S20** du 11 au 17 mai | Instagram – carrousel – Au fil de l'eau : où pique-niquer | Facebook – photo ancienne – Gens d'écluse : la maison en 1931 | TikTok – vidéo 45 s – Cambouis : régler ses freins sans outil cher | Instagram – Reel – remorques enfants : sont-elles sûres ? Soizic répond | Facebook – lien – retour sur l'atelier, prochaine date | – | Instagram – post – photos de clients |
| **S21** du 18 au 24 mai | Instagram – carrousel – Au fil de l'eau : sortie VAE grands-parents | Facebook – vidéo – Cambouis : entretien avant l'été | TikTok – vidéo 60 s – un vélo à 40 € remis en état | Instagram – Reel – La vie de la boutique : déballage des 4 VAE | Facebook – événement – atelier du 23 mai | – | Instagram – story sondage et post – quelle boucle dimanche prochain ? |
| **S22** du 25 au 31 mai | Instagram – carrousel – Au fil de l'eau : 2 jours jusqu'à Josselin | Facebook – photo – Gens d'écluse : les bénévoles du toit | TikTok – vidéo 70 s – Cambouis : dérailleur qui saute | Instagram – Reel – Au fil de l'eau : départ au lever du soleil | Facebook – lien – places restantes en juin | – | Instagram – post – La vie de la boutique : merci pour mai |
%port
# 8. Exemples de publications
Voici deux exemples que j'ai déjà préparés. Celui de TikTok sera tourné quand il fera beau.

## Facebook
%box
Les Roues du Canal – mardi 12 mai, 12 h 15
📸 1931. Devant la maison de halage, la famille de l'éclusier pose avec un vélo trop grand pour tout le monde. Presque cent ans après, on y répare toujours des roues ! Vous reconnaissez quelqu'un ? Dites-le-nous en commentaire 👇
Merci à la mairie de @Saint-Aubin-l'Écluse pour le prêt de la photo.
Pour venir nous voir : lesrouesducanal.example/venir
#CanalDeNantesABrest #SaintAubinLEcluse
Visuel : photographie ancienne scannée, cadre blanc, logo en bas à droite.
%end

## Instagram
%sheet
| Texte | Dimanche sans écran ? 🚲 On a dessiné une boucle de 14 km, toute plate, avec trois écluses et deux aires de pique-nique. Les remorques sont révisé chaque matin par Soizic. Enregistre ce post pour le week-end et réserve en deux clic ! |
| Visuel | carrousel de 5 images : carte dessinée, remorque, écluse, table de pique-nique, tarif |
| Hashtags | #veloenfamille #canaldenantesabrest #sortiebretagne |
| Mention | @tourisme.saintaubin |
| Lien | lien de réservation dans la bio |

L'écriture inclusive et l'accessibilité sont des sujets importants dont il faut avoir conscience aujourd'hui.

# 9. KPI et reporting
## 9.1 Les indicateurs que je suis
Il existe des dizaines d'indicateurs, comme le taux de rebond, le coût par mille ou le sentiment de marque, mais j'ai préféré en garder peu et les suivre vraiment.

| Indicateur | Cible | Échéance | Outil | Pourquoi celui-ci |
| Part des réservations prises en ligne | 50 % | 30/09/2026 | module de réservation | c'est le premier besoin de Yannick, il mesure l'objectif 1 |
| Clics vers la page de réservation | 150 par mois | 30/06/2026 | lien traqué dans la bio | dernier pas avant la réservation, on voit si le contenu donne envie |
| Taux d'engagement Instagram | 5 % | 30/06/2026 | statistiques Instagram | montre si les familles réagissent, pas seulement si elles passent |
| Vues moyennes par vidéo TikTok | 1 500 | 30/09/2026 | TikTok Studio | une vidéo vue par les jeunes du coin précède un atelier rempli |
| Délai de réponse aux messages | moins de 3 h | 31/05/2026 | Meta Business Suite | la concurrence répond dans l'heure, un message perdu est une location perdue |

## 9.2 Les trois derniers mois
| Indicateur | Février 2026 | Mars 2026 | Avril 2026 |
| Part des réservations en ligne | 30 % | 33 % | 37 % |
| Clics vers la réservation | 38 | 61 | 97 |
| Taux d'engagement Instagram | 4,1 % | 3,6 % | 2,9 % |
| Vues moyennes par vidéo TikTok | 310 | 480 | 1 120 |
| Délai de réponse | 9 h | 11 h | 8 h |

%img chart|Figure 1 – Les clics du lien traqué, de février à avril

Les clics ont plus que doublé en deux mois. Le saut d'avril vient de deux carrousels de sorties qui ont été enregistrés plus de cent fois chacun ; le beau temps a aidé aussi, il faut être honnête.

Sur TikTok, la moyenne d'avril est tirée par une seule vidéo, celle de la chambre à air en 58 secondes (4 300 vues). Les autres tournent autour de 400. Je ne sais pas encore si c'est de la chance mais le format tutoriel court ressort clairement.

J'ai été surprise par la différence entre les réseaux. À l'hôtel on aurait tout mis dans le même panier. J'ai passé un week-end entier à comprendre pourquoi deux écrans ne donnaient pas le même chiffre pour la même journée : c'était une histoire de fuseau horaire.

# 10. Plan d'actions d'amélioration
À partir de là j'ai proposé à Yannick et Soizic une liste courte. Nous l'avons validée le 28 avril autour du four à pain.

| Tâche | Délai | Responsable |
| Créer 12 réponses enregistrées dans la messagerie pour descendre le délai de réponse | 11 mai 2026 | Maëlle |
| Téléphone de la boutique : relever les messages à 11 h et à 16 h | dès le 4 mai 2026 | Yannick |
| Tourner 4 tutoriels d'affilée au format de la chambre à air, avec le micro-cravate | 20 mai 2026 | Soizic et Maëlle |
| Refaire deux carrousels de sorties par mois avec lien traqué, puisque ce sont eux qui font cliquer | 31 mai 2026 | Maëlle |
| Coller les autocollants QR code sur les 34 vélos | 15 juin 2026 | Yannick |

À côté de cela, la maison a ses propres chantiers : refaire la dalle de l'atelier en octobre (Yannick), changer la chaudière avant décembre (artisan) et acheter un pont élévateur en 2027. Cela ne me concerne pas mais ça explique pourquoi on ne peut pas tout faire.

# 11. Développer la communauté
Pour aller chercher de nouvelles personnes je retiens deux possibilités parmi celles que j'ai vues en formation.

La première est la publicité locale sur Instagram. Je la choisis parce que notre portée naturelle ne dépasse pas le pays de Redon alors que les familles à convaincre habitent Rennes et Nantes : sans payer, on ne les touchera jamais avant l'été.

La seconde, ce sont les ambassadeurs. Nos bénévoles publient déjà des photos avec nous, ils sont crédibles, ils ne coûtent rien, et un voisin qui recommande pèse plus qu'une affiche. Un grand influenceur voyage n'aurait pas de sens pour 46 vélos.

Le plan d'actions de la publicité et des ambassadeurs sera construit avec Yannick au mois de juin, quand on saura ce qu'il reste dans la caisse. Nous calculerons alors le retour sur investissement de chaque euro dépensé. Les résultats seront présentés dans une prochaine version de ce dossier.

# 12. Modération
## 12.1 Nos règles
Il n'y avait pas de règles écrites. J'en ai proposé cinq, affichées dans la partie « À propos » de la page : pas d'insulte, pas de publicité pour un autre commerce, pas de numéro de téléphone ni de photo d'enfant sans accord, on critique le service mais pas les personnes, et toute question reçoit une réponse. Un propos raciste ou menaçant est masqué puis signalé à la plateforme.

## 12.2 Les commentaires et mes réponses
Voici cinq commentaires reçus (ou imités de commentaires reçus), avec ce que j'ai décidé.

| Commentaire | Action | Réponse publiée |
| « VAE en panne de batterie au km 20, on a poussé 2 h avec les gosses. Merci bien. » | répondre en public puis en privé. Je ne masque pas : la critique porte sur le service, elle est vraie, et la cacher donnerait l'impression qu'on a quelque chose à cacher | « Bonjour, deux heures à pousser avec des enfants, c'est vraiment pénible et nous en sommes désolés. La batterie a été contrôlée ce matin, elle est remplacée. Je vous écris en message privé pour le remboursement de la journée. Maëlle » |
| « Soizic une femme mécano mdr, elle sait au moins ce qu'est une clé de 15 ? » | masquer | « Bonjour, Soizic est mécanicienne cycle diplômée et répare environ 600 vélos par an. Ici on peut critiquer notre travail, pas les personnes : votre message a été masqué. » |
| « Louez plutôt chez moi, VAE à 25 €, tel 06… » | supprimer | pas de réponse publique |
| « C'est ouvert le jeudi de l'Ascension ? » | répondre | « Bonjour ! Oui, nous ouvrons le jeudi 14 mai de 9 h à 18 h. Pensez à réserver les remorques, il en reste quatre. Belle journée 🚲 » |
| « Arnaque, 42 € pour un vélo pourri !!! » | répondre | « Bonjour, nous comprenons votre déception. Nos tarifs sont de 39 € la journée pour un VAE et tous nos vélos sont révisés avant départ. Pouvez-vous nous donner la date de votre location pour que nous vérifions ? » |

Pour une vraie crise (un accident grave par exemple), il faudra prévoir une procédure.

# Conclusion
Sept mois ont passé très vite. Si je regarde en arrière, ce que je retiens ce n'est pas une courbe mais le samedi où trois étudiants sont entrés dans l'atelier en disant « c'est vous la dame de la chambre à air ? ». Soizic a rougi. Yannick a dit que finalement, TikTok, ce n'était pas si bête.

Je sais que tout n'est pas complet. J'ai manqué de temps sur la dernière partie et je me suis sans doute trop attachée aux petites histoires. Mais j'ai un métier entre les mains et j'ai envie de continuer, peut-être auprès d'autres loueurs du canal.

# Bibliographie
- Supports de cours de la formation, 2025-2026.
- Le Gall P., Histoires de halage, éditions du Pertuis, 2011.
- Guide du petit mécano, fascicule de l'atelier, 2020.

# Annexes
## Annexe 1 – Horaires d'ouverture
| Jour | Avril à juin | Juillet et août |
| Lundi | fermé | 9 h – 19 h |
| Mardi au vendredi | 9 h – 18 h | 9 h – 19 h |
| Samedi | 9 h – 18 h, atelier à 14 h | 8 h 30 – 19 h |
| Dimanche | 9 h – 13 h | 8 h 30 – 19 h |

## Annexe 2 – Extrait de mon journal de stage
« 14 janvier. Première vidéo. Soizic a parlé dix-huit minutes. J'en ai gardé cinquante secondes et j'ai pleuré en coupant la blague du pédalier. »
« 3 février. Un client m'a demandé si j'étais la secrétaire. J'ai dit que j'étais la community manager. Il m'a demandé si c'était contagieux. »
« 27 mars. Test du message aux concurrents. La Manivelle Bleue n'a jamais répondu, j'ai un peu honte de les avoir piégés. »
« 28 avril. Réunion autour du four. On a mangé trop de kouign-amann, on a validé la liste. »

## Annexe 3 – Ce que j'ai appris sur le droit à l'image
Au début je filmais tout le monde. Une cliente m'a fait remarquer, gentiment, qu'on voyait la plaque de sa voiture et le visage de son fils. J'ai effacé la séquence et j'ai préparé un petit papier d'autorisation que je fais signer avant de filmer. Pour les enfants, les deux parents signent. Le papier est rangé dans un classeur à la boutique, pas sur mon téléphone. Les photos anciennes prêtées par la mairie sont rendues avec une mention de leur origine.

## Annexe 4 – Petit lexique de l'atelier
VAE : vélo à assistance électrique. Remorque : carriole à deux roues pour deux enfants de moins de 20 kg. Chemin de halage : chemin qui longe le canal, où les chevaux tiraient les péniches. Dévoiler une roue : la remettre droite en réglant les rayons. Reel : vidéo courte d'Instagram. Story : image qui disparaît au bout d'un jour.

## Annexe 5 – Une journée type
Je commence à neuf heures par les messages de la nuit, café en main. Ensuite je descends voir Soizic, qui me dit quel vélo est sur le pied d'atelier et s'il y a quelque chose d'amusant à filmer. Vers onze heures je monte la vidéo du mercredi ou je prépare un carrousel ; l'après-midi, je suis souvent au comptoir parce qu'il y a du monde, et c'est là que j'entends les vraies questions des gens : est-ce que c'est plat, est-ce qu'il y a des toilettes, est-ce que le chien peut venir. J'en ai fait une liste qui est collée derrière la caisse. Je note dans mon cahier les phrases exactes, elles valent mieux que mes idées. À dix-sept heures je relis tout avec Yannick, qui enlève toujours un point d'exclamation sur deux.
"""
