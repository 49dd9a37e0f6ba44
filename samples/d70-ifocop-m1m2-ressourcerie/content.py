"""Text of the dossier, in the markup of _markup.py."""

TEXT = """
=12 IFOCOP – Formation Community Manager – Modules M1 et M2
=24 **La Grange aux Retours**
=15 Une ressourcerie qui ouvre, et tout le monde à prévenir
!logo|Logo provisoire, dessiné par la nièce de la présidente et repris par moi
=12 Loïc Tardivel – janvier 2026
=10 Projet fictif. La commune, l'association et les personnes sont inventées.
%pagebreak
# Sommaire
%toc
1|1. Le client et ce qu'il veut|3
2|1.1 L'association|3
2|1.2 Les contraintes|4
1|2. Veille et concurrence|4
2|2.1 Veille|4
2|2.2 Benchmark|5
2|2.3 SWOT|5
1|3. Les publics|6
2|3.1 Le questionnaire|6
2|3.2 Personas|6
1|4. Objectifs SMART|8
1|5. La stratégie|9
1|6. Moyens, planning et indicateurs|10
2|6.4 Analyse des résultats et ajustements|12
1|7. Ligne éditoriale et charte|13
1|8. Calendrier éditorial|14
1|9. Exemples de publications|15
1|10. Article de blog|17
1|11. Les visuels|18
1|Annexes|19
%end
# Remerciements
Merci à ma tutrice qui a relu deux fois la partie objectifs (et qui n'était toujours pas d'accord la deuxième), merci à mes parents pour la table de la cuisine que j'ai occupée tout le mois de décembre, et merci à la vraie recyclerie où j'ai passé trois samedis à trier des tasses, qui se reconnaîtra. Je viens de la logistique, j'ai conduit un chariot élévateur pendant onze ans, alors si le vocabulaire du marketing me glisse parfois des mains on me pardonnera.
# 1. Le client et ce qu'il veut
## 1.1 L'association
La Grange aux Retours est une association qui va ouvrir une ressourcerie à Vaubrisson, 5 100 habitants, dans l'ancien hangar de la coopérative agricole. Elle récupère des meubles, de la vaisselle, des vélos, des livres, elle trie, elle répare ce qui se répare, et elle revend pas cher. L'ouverture est fixée au samedi 14 mars 2026. L'équipe : une coordinatrice salariée (Édith), un animateur d'atelier à mi-temps (Basile), une présidente, Mme Corvec, qui décide de tout avec beaucoup de gentillesse, et une vingtaine de bénévoles dont la moitié a plus de 65 ans.
La mission tient sur l'affiche du local : donner une deuxième vie aux objets et du lien à ceux qui les apportent. Les valeurs affichées sont le réemploi, l'accueil sans condition et la débrouille, « la débrouille joyeuse » dit Mme Corvec. L'image voulue est celle d'un lieu chaleureux où on n'a pas honte d'entrer. J'ai repris ces trois mots dans le ton des publications.
Côté argent, l'association tourne avec un budget de 186 000 € par an, dont 74 000 € de salaires et 31 000 € de subvention de la communauté de communes, le reste en ventes espérées. Ce n'est évidemment pas ce que j'ai à dépenser.
Ce que le conseil d'administration m'a demandé à la réunion du 5 janvier, je le recopie de mon cahier : 1) « remplir le hangar », c'est-à-dire avoir des dons de qualité avant l'ouverture ; 2) « qu'il y ait du monde le premier jour » ; 3) « trouver des bras pour l'atelier bois ». Je me suis appuyé sur ce brief du début à la fin de mon travail et je pense que la stratégie y répond.
Réduire les déchets, c'est la raison d'être du projet : une ressourcerie de cette taille évite en moyenne quarante tonnes d'enfouissement par an, et notre hangar est chauffé avec un poêle à granulés de récup. L'écologie n'est pas un argument ici, c'est le métier.
## 1.2 Les contraintes
J'ai trois contraintes et elles sont dures. Le temps : Édith peut me donner six heures par semaine, pas une de plus, parce qu'elle tient aussi la caisse. L'argent : 2 400 € pour toute l'année 2026, publicité et impression comprises. Le matériel : un téléphone correct, un vieux PC, pas d'appareil photo, et un wifi qui tombe dès qu'on branche la ponceuse.
J'en ai tiré des choix : deux réseaux principaux seulement et un troisième à l'essai, pas de vidéo montée de plus d'une minute, et rien qui oblige quelqu'un à répondre après 19 h.
# 2. Veille et concurrence
## 2.1 Veille
La veille c'est un peu regarder par la fenêtre avant de sortir : on peut s'en passer mais on finit mouillé. Pour suivre ce qui bouge dans le réemploi je me suis inscrit à la lettre d'info d'un réseau national de ressourceries, je lis le fil « seconde main » d'un magazine de consommation, et j'écoute un podcast sur l'économie circulaire dans la voiture. La semaine où j'écris, j'y ai appris que la filière des jouets d'occasion se structure et que les bonus réparation sont élargis au petit électroménager ; c'est noté dans mon cahier.
J'ai aussi l'intention d'analyser l'e-réputation des ressourceries du département, avec une note sur chaque avis Google, ce qui donnera une vision complète.
## 2.2 Benchmark
Trois voisins vendent déjà de l'occasion aux gens de Vaubrisson. Relevé du 8 janvier :
| | La Trocante (dépôt-vente) | Compagnons du Val (communauté) | Groupe « Vide-grenier permanent » (Facebook)
| Abonnés | 1 900 | 3 400 | 6 200 membres
| Rythme | 1 post tous les dix jours | 4 par semaine | 30 annonces par jour
| Prix affichés | Jamais | Parfois | Toujours
| Réponse aux messages | Le lundi matin | Sous 3 jours | Immédiate mais entre particuliers
| Collecte chez les gens | Non | Oui, délai 5 semaines | Non
Ce que ça change pour nous. Les gens d'ici veulent le prix, et ils le trouvent seulement dans le groupe de particuliers : on met donc des étiquettes lisibles de loin dans le hangar et une grille de prix à l'entrée dès mars, pour que les jeunes qui s'installent ne repartent pas. Ensuite personne ne répond le week-end alors que les messages des donneurs partent surtout le dimanche soir (c'est ce que raconte Édith, et c'est aussi ce que sort mon questionnaire) : on met une réponse automatique avec le lien de rendez-vous et on rappelle le lundi avant 10 h. Enfin cinq semaines d'attente chez les Compagnons, c'est une porte ouverte pour ceux qui ont une maison à vidé : on promet dix jours.
À noter que les vidéos des Compagnons sont trop longues et mal cadrées, par contre leurs photos de vitrine sont très réussies, c'est ce qui marche le mieux chez eux.
## 2.3 SWOT
La matrice SWOT est un outil d'analyse stratégique qui croise les forces et faiblesses internes d'une organisation avec les opportunités et menaces de son environnement. Voici la nôtre :
| **Forces** // Hangar de 640 m² avec parking, visible de la départementale // Atelier bois déjà équipé, deux menuisiers retraités // Camionnette prêtée par la mairie deux jours par semaine | **Faiblesses** // Aucune présence en ligne avant janvier // Six heures de communication par semaine // Bénévoles peu à l'aise avec les réseaux
| **Opportunités** // Cinq semaines d'attente chez le concurrent pour une collecte // Bulletin municipal tiré à 5 100 exemplaires, page offerte en mars | **Menaces** // Le groupe de vide-grenier, gratuit et immédiat
Du coup je joue sur la collecte rapide : c'est notre avance, et elle dépend de la camionnette. Les Français ont acheté pour plusieurs milliards d'euros de seconde main l'an dernier et 6 sur 10 disent l'avoir fait au moins une fois, le marché est là.
# 3. Les publics
## 3.1 Le questionnaire
J'ai tenu une table au marché deux jeudis de suite et j'ai aussi mis un lien dans la boucle des parents d'élèves. 84 réponses. Ce n'est pas l'Insee, j'en conviens, et il y a trop de retraités dedans à cause du marché. N'empêche que trois choses ressortent et qu'elles m'ont fait changer d'avis :
- 51 % n'avaient jamais entendu parler de la Grange, alors que le panneau est posé depuis l'été. Donc on commence par dire où c'est, avec une photo du hangar vu de la route, avant de parler de quoi que ce soit d'autre.
- 58 % de ceux qui ont quelque chose à donner disent que le frein c'est le transport, et ils ont en moyenne 61 ans. Donc la collecte à domicile passe devant dans les messages, et le numéro de téléphone est écrit en gros, pas seulement un lien.
- Les moins de 40 ans regardent Instagram le soir après 20 h 30 et n'ouvrent presque plus Facebook, sauf pour les groupes. Donc les trouvailles à prix doux vont sur Instagram le soir et les infos pratiques dans les groupes.
## 3.2 Personas
> Monique, ou la maison de maman
Monique Lestrade a 63 ans, elle est secrétaire médicale, plus pour longtemps, elle compte les mois. Depuis septembre elle vide la maison de sa mère à quarante minutes de chez elle. Elle voudrait que les choses servent : c'est ça qui la pousse, que le buffet parte chez quelqu'un et pas à la benne. Ce qui l'agace, c'est les annonces où on lui demande « dernier prix ? » et les gens qui ne viennent pas, et puis elle ne peut pas porter une armoire. Elle est sur Facebook tous les soirs, sur tablette, elle lit les commentaires avant le post et elle écrit le dimanche quand elle rentre. De nous elle attend une date, un camion et un merci : c'est exactement l'objectif 1, les rendez-vous de collecte.
> Amaury et Sanaa, le premier appart'
Sanaa a 27 ans, elle est aide-soignante de nuit, elle vient d'emménager avec Amaury dans un T3 vide. Ils ont mille euros pour tout meubler et l'envie que ce soit beau quand même, Sanaa garde des photos de salons scandinaves dans son téléphone. Ce qu'elle ne supporte plus : faire vingt bornes pour une table qui n'est plus là. Elle regarde Instagram avant de dormir, donc vers 9 h du matin vu son métier ou le soir en repos, elle enregistre plus qu'elle ne commente. Elle attend de savoir avant de venir ce qu'il y a et combien ça coûte. Pour elle, c'est l'objectif 2 : venir le jour de l'ouverture parce qu'elle aura vu la table et le prix.
> Les anciens de la coopérative
Il y a aussi les retraités bricoleurs, 66 ans et plus, souvent des anciens de la coopérative, qui connaissent le hangar mieux que nous. Ils viennent pour l'odeur du bois et pour ne pas rester seuls l'après-midi.
## 3.3 Segmentation
En résumé j'ai trois segments :
- les donneurs, 55-70 ans, propriétaires, intéressés par le patrimoine familial et le jardin ; ils lisent Facebook le soir et préfèrent téléphoner ;
- les équipeurs, 22-38 ans, locataires, déco et bons plans ; ils enregistrent sur Instagram, se déplacent le samedi, comparent avec les applis de revente ;
- les bricoleurs, 60-75 ans, bois, vélo, mécanique ; peu connectés, ils passent par un voisin ou par le bulletin.
%landscape
# 4. Objectifs SMART
Un objectif SMART est spécifique, mesurable, atteignable, réaliste et temporellement défini. J'ai mis une colonne par lettre, comme en cours.
%size 8.5
| N° | S | M | A | R | T
| 1 | Obtenir des rendez-vous de collecte à domicile par le formulaire du site, à Vaubrisson et dans les six communes autour | 25 rendez-vous par mois | La camionnette fait 8 tournées par mois, à 3 ou 4 adresses | Sans dons, hangar vide : c'est la demande n° 1 du conseil d'administration | Rythme atteint au 30 avril 2026
| 2 | Faire venir les habitants à la boutique pour l'ouverture | 400 passages comptés à l'entrée | Le bulletin tiré à 5 100 exemplaires relaie nos posts, parking de 60 places | Les ventes du premier jour paient deux mois de loyer, demande n° 2 | Le samedi 14 mars 2026
| 3 | Recruter des bénévoles pour l'atelier bois du mardi et du jeudi | 12 bénévoles | Atelier chauffé, deux menuisiers pour encadrer | Demande n° 3 : trouver des bras | Dès que possible
| 4 | Faire connaître la Grange | Plus d'abonnés sur Facebook et sur Instagram | C'est jouable | Un habitant sur deux ignore que nous existons (questionnaire) | Fin 2026
%portrait
Les deux premiers sont les plus importants alors je les ai découpés. Pour l'objectif 1 il faut, chaque mois, 1 800 foyers touchés sur Facebook, dont 120 qui cliquent vers le formulaire, dont 25 qui vont au bout. Pour l'objectif 2 : 150 réponses « j'y vais » sur l'événement Facebook au 10 mars, 40 partages de l'affiche, et le jour même 400 passages. Ces chiffres suivent ce que le conseil a demandé dans l'ordre où il l'a demandé.
Le taux d'engagement, c'est le nombre d'interactions divisé par la portée, multiplié par cent. On considère en général qu'il est bon au-dessus de 3 %.
# 5. La stratégie
## 5.1 Faire agir
La cible prioritaire jusqu'à l'ouverture c'est les donneurs, parce que sans eux les équipeurs trouvent des étagères vides. Le message pour eux est toujours le même et il tient en une ligne : « Vous appelez, on vient sous dix jours, et vos affaires resservent à deux rues d'ici. » Il s'appuie sur le frein du transport et sur ce que Monique veut vraiment. Chaque publication qui leur est adressée finit par le numéro et le bouton « Je réserve mon passage », qui arrive droit sur le formulaire, sans passer par la page d'accueil. Après l'ouverture, la priorité passe aux équipeurs.
## 5.2 Le parcours
Pour le parcours j'ai raisonné comme au quai de déchargement, dans l'ordre où ça arrive.
- Ils ne nous connaissent pas : une photo du hangar vue de la route, avec l'adresse, partagée dans les quatre groupes de communes, plus une demi-page dans le bulletin de mars.
- Ils nous connaissent et ils se demandent si c'est pour eux : la série « On prend / on prend pas » en carrousel, les avis des premiers donneurs, et la visite filmée du dépôt avec Basile.
- Ils sont venus : carte de fidélité à tampons en carton, un mot dans la newsletter, et on les tague (s'ils veulent) sur la photo de leur objet chez eux.
## 5.3 Monétiser
Les réseaux proposent aujourd'hui plusieurs façons de monétiser une audience : abonnements payants, contenus exclusifs, badges pendant les lives, collaborations rémunérées avec des marques. Ces leviers permettent aux créateurs de valoriser leur communauté.
La Grange, elle, vit de ses ventes au hangar et de sa subvention, et Mme Corvec ne veut pas voir le logo d'une banque sur les murs de l'atelier. On en a reparlé deux fois.
## 5.4 Publicité et SEA
Il y aura une publicité sur Facebook et Instagram, elle est écrit en annexe 1 ; elle sert à faire inscrire les gens à la newsletter. Les autres contenus poussent au formulaire : les publications « collecte » sont comptées sur les clics, 120 par mois demandés contre zéro aujourd'hui, et sur 25 demandes validées.
Le SEA (Search Engine Advertising) regroupe les liens sponsorisés dans les moteurs de recherche comme Google Ads. On achète des mots-clés aux enchères et on paie au clic. C'est complémentaire du SEO.
# 6. Moyens, planning et indicateurs
## 6.1 Budget de communication
| Poste | Montant 2026 | Remarque
| Publicité Meta | 600 € | concentrée en mars et en septembre
| Flyers et affiches (imprimeur du canton) | 540 € | 2 000 flyers, 150 affiches A3
| Canva Pro association | 0 € | gratuit pour les assos
| Site et nom de domaine | 210 € | hébergeur associatif
| Trépied, micro-cravate, lampe | 165 € | d'occasion, ça va de soi
| Journée photo avec un photographe | 350 € | une fois dans l'année
Le reste je le garde de côté. Les heures d'Édith ne sont pas comptées dedans.
## 6.2 Comment on fabrique une semaine
+ Lundi avant midi : Édith choisit l'objet de la semaine au dépôt et le met sur la table bleue.
+ Lundi 14 h : Basile prend six photos et une vidéo de vingt secondes, les dépose dans le dossier partagé.
+ Mardi : j'écris les trois textes, une heure et demie en tout.
+ Mercredi 12 h : Mme Corvec relit sur son téléphone ; sans réponse à 17 h on considère que c'est oui.
+ Mercredi soir : je programme tout dans Meta Business Suite.
+ Vendredi 16 h : dix minutes à deux pour répondre à ce qui traîne.
Ça fait à peu près cinq heures et demie sur les six, testé à blanc la semaine du 12 janvier, ça passe si personne n'est malade.
Et pour le lancement, le rétroplanning :
| Étape | Pour le | Qui
| Ouvrir la page Facebook et le compte Instagram, bio, horaires | 19 janvier | Loïc
| Mettre le formulaire de collecte en ligne et le tester à trois | 30 janvier | Édith, avec le neveu informaticien
| Texte et photo pour le bulletin | 6 février | Mme Corvec
| Créer l'événement Facebook de l'ouverture | 16 février | Loïc
| Imprimer et coller les affiches | 23 février | Basile et quatre bénévoles
| Publicité en ligne | 2 mars | Loïc
| Ouverture | 14 mars | tout le monde
## 6.3 Les KPI
| Indicateur | Cible | Outil
| Demandes de rendez-vous validées | 25 par mois | Formulaire du site
| Clics vers le formulaire | 120 par mois | Matomo
| Réponses à l'événement | 150 au 10 mars | Facebook
| Taux d'engagement | à suivre | Insights
| Portée | à suivre | Insights
Ils seront regardés tous les mois et on ajustera le ton, la fréquence et les formats en fonction des résultats. Le ROI (retour sur investissement) se calcule en divisant le gain par le coût ; il permet de savoir si l'action était rentable.
## 6.5 Le jour J
Le 14 mars, à 11 h, Basile fait un direct de douze minutes sur Facebook depuis l'atelier : il remonte une chaise devant tout le monde et la met en vente à la fin, prix au chapeau. Le but est que ceux qui hésitent à venir l'après-midi viennent. Le soir je relèverai trois choses et je les enverrai à Mme Corvec : le compteur d'entrée (400 attendus), les scans du QR code du flyer (80) et les photos publiées avec #MaGrangeAuxRetours (25, ce serait déjà bien).
%pagebreak
# 7. Ligne éditoriale et charte
## 7.1 Ce dont on parle
L'idée qui tient tout : on suit **un objet par semaine**, du coffre de la voiture du donneur jusqu'au salon de l'acheteur. Le lundi il arrive, le mercredi on le répare, le vendredi on annonce son prix, et la semaine d'après on montre où il vit. Même les posts pratiques s'y accrochent (l'article sur ce qu'on prend ou pas part de la commode de la semaine 2). Comme ça quelqu'un qui rate un épisode a envie de voir la suite.
Autour de ça, quatre sujets :
- l'arrivage et ses prix (réemploi, et c'est ce qu'on nous demande le plus au marché : « il y a quoi, et à combien ? ») ;
- les gestes de l'atelier, recoller une chaise, dérouiller un vélo (la débrouille joyeuse) ;
- les gens, donneurs, acheteurs, bénévoles, avec leur accord (l'accueil) ;
- le pratique, horaires, collecte, ce qu'on refuse (parce que 58 % des répondants sont bloqués là-dessus).
Une bonne ligne éditoriale doit s'inscrire dans les tendances du secteur tout en se différenciant des concurrents, c'est très important aujourd'hui.
## 7.2 Comment on parle
On vouvoie sur Facebook, où sont les donneurs, et on tutoie sur Instagram, où sont les équipeurs ; c'est le questionnaire qui m'a fait couper en deux, les gens de 60 ans n'aimaient pas du tout être tutoyés par un hangar. Le style est celui d'un voisin qui connaît l'histoire des choses : phrases de quinze mots maximum, un détail vrai par post, de l'humour sur les objets, jamais sur les gens.
Les règles d'écriture qui en découlent :
- on dit « donner », « resservir », « remettre d'aplomb » ; on ne dit pas « déchet », « pauvre », « défavorisé » (accueil sans condition) ;
- l'objet est toujours dans la première phrase, puisque c'est lui le fil ;
- le prix en chiffres, en fin de texte, jamais « prix en MP » ;
- pas de morale écologique : on montre la chaise réparée, elle parle toute seule ;
- un point d'exclamation par post, pas trois.
Une charte éditoriale sert à garantir l'homogénéité des prises de parole d'une marque. Chez nous chaque bénévole qui a les codes publie un peu comme il le sent, et c'est aussi ce qui fait le charme de la page.
## 7.3 Les formats
| | Facebook | Instagram
| Photo | 1080 × 1350, trois photos par post au plus | Carrousel de 5 vues, 1080 × 1350
| Vidéo | Moins d'une minute, direct possible | Réel vertical de 20 à 30 s, 1080 × 1920
| Texte | 60 à 120 mots, numéro de téléphone dedans | 40 mots, lien en bio
| Particularité | Partage dans les groupes de communes | Mots-dièse, stories à la une « Prix » et « Venir »
Il y aura aussi TikTok, tenu par Basile, pour les gestes d'atelier. Pour TikTok je me donne 300 abonnés au 30 juin 2026, sinon on arrête.
## 7.4 Ce que la loi demande
Aucune photo d'une personne reconnaissable sans son accord écrit ; la feuille est sur le comptoir, une ligne suffit, et pour les mineurs ce sont les parents qui signent. Le formulaire de collecte ne demande que nom, adresse, téléphone et liste d'objets ; les fiches sont effacées six mois après le passage et personne d'autre ne les reçoit. Les lettres, photos de famille et papiers trouvés dans les meubles ne sont jamais montrés, on les rend.
Pour les commentaires, trois règles affichées dans les infos de la page : pas d'insulte, pas de revente entre membres sous nos posts, pas de coordonnées d'un tiers. Ce qui les enfreint est masqué, et on écrit en privé : « Bonjour, nous avons retiré votre message parce qu'il contenait le numéro de quelqu'un d'autre, vous pouvez le reposter sans. »
# 8. Calendrier éditorial
Facebook trois fois par semaine parce que les donneurs l'ouvrent chaque soir et qu'il faut du volume pour les 120 clics ; Instagram deux fois, à 20 h 30, quand les équipeurs regardent ; TikTok une vidéo quand Basile a fini une pièce. Rien le dimanche sauf la réponse automatique. Au dessus, les gens du marché m'ont dit qu'ils se désabonneraient.
**Semaine 1, du 16 au 22 février : la lampe de la coopérative**
- Lundi 16, Facebook, photo du hangar vu de la route, « c'est ici », thème pratique, lien vers l'événement
- Mercredi 18, Facebook, album de trois photos, la lampe arrive, thème arrivage
- Jeudi 19, 20 h 30, Instagram, carrousel, la lampe démontée, thème atelier
- Vendredi 20, Facebook, portrait du donneur avec son accord, thème les gens
- Samedi 21, Instagram, réel de 25 s, elle s'allume
**Semaine 2, du 23 février au 1er mars : la commode de Monique**
- Lundi 23, Facebook, photo, la commode sort du coffre, thème arrivage
- Mardi 24, site, article « Donner un meuble », thème pratique
- Mercredi 25, Facebook, lien vers l'article
- Jeudi 26, 20 h 30, Instagram, carrousel « On prend / on prend pas »
- Vendredi 27, TikTok, 30 s, recoller un tiroir
**Semaine 3, du 2 au 8 mars**
- Jeudi 5, Facebook, rappel de l'événement, affiche
**Semaine 4, du 9 au 15 mars : l'ouverture**
- Lundi 9, Facebook, photo, la table de ferme et son prix ; Instagram, la même en story
- Mardi 10, Facebook, plan d'accès ; Instagram, carrousel des dix prix les plus doux
- Mercredi 11, Facebook, portrait d'Édith ; TikTok, montage des rayons en accéléré
- Jeudi 12, Facebook, album arrivage ; Instagram 20 h 30, réel visite du dépôt
- Vendredi 13, Facebook, horaires et parking ; Instagram, compte à rebours en story
- Samedi 14, 11 h, direct Facebook ; stories toute la journée ; Instagram, photo de la foule
Mon collègue de promo a fait pour son client un calendrier de six mois avec les marronniers, très complet, mais son client vend des confitures toute l'année.
# 9. Exemples de publications
## 9.1 Facebook, lundi 23 février
> Cette commode a dormi quarante ans dans une chambre de Vaubrisson, avec des draps brodés dedans et une clé qu'on croyait perdue 🗝️ Ce matin, elle est arrivée chez nous dans le coffre d'un break, hayon ouvert, à 20 à l'heure. Un tiroir coince, un pied boite : Basile s'en occupe mercredi. Et vous, c'était quoi, le meuble dans lequel il ne fallait surtout pas fouiller ? Racontez-nous en commentaire, on lit tout. Vous avez une commode, un buffet, une table à faire resservir ? On passe sous dix jours : 05 00 00 00 00 ou le bouton « Je réserve mon passage ». #ressourcerie #Vaubrisson #donnermeuble
## 9.2 Instagram, jeudi 26 février
Carrousel de cinq vues, texte sous l'image :
> La table bancale ? On prend ✅ Le matelas de 1994 ? On prend pas 🙈 Balaye pour voir les dix objets qui nous font hésiter, et dis-nous en commentaire lequel TU aurais pris. Le lien pour donner est en bio. 📍 La Grange aux Retours, ouverture le 14 mars. #secondemain #ressourcerie #premierappart @mairiedevaubrisson
## 9.3 TikTok, vendredi 27 février
Vidéo de 30 s, verticale. Plan 1 le tiroir qui coince (bruit). Plan 2 la bougie qu'on frotte sur la glissière. Plan 3 le tiroir qui glisse, Basile lève le pouce. Texte à l'écran « 0 € et 20 secondes ».
# 10. Article de blog
Publié sur le site le mardi 24 février. Les expressions visées sont « donner un meuble », « ressourcerie Vaubrisson » et « collecte meubles à domicile », je les ai mises dans le titre, le chapeau et deux intertitres.
## Donner un meuble : ce qu'on prend, ce qu'on refuse, et comment on vient le chercher
Une maison à vider, un buffet trop grand, un vélo qui rouille : donner un meuble à la ressourcerie de Vaubrisson prend dix minutes au téléphone. Voici ce qu'il faut savoir avant d'appeler.
### Ce qu'on prend les yeux fermés
Les tables, les chaises même dépareillées, les buffets, les commodes, les lits démontés, les étagères en bois massif. Une rayure n'est pas un problème, un pied cassé non plus : l'atelier est là pour ça. La vaisselle passe aussi, si elle voyage dans un carton fermé, avec du journal entre les assiettes.
### Ce qu'on est obligés de refuser
Les matelas, les canapés déchirés, les panneaux gonflés par l'eau et les appareils à gaz. On le dit franchement parce que personne n'aime voir repartir un camion à moitié vide. Dans ces cas-là, votre mairie vous indique les jours d'encombrants, et on vous redonne le numéro.
### La collecte de meubles à domicile, pas à pas
Vous remplissez notre formulaire de collecte (c'est la page « Je donne » du site) ou vous téléphonez. Édith vous propose une date sous dix jours. Le jour dit, deux personnes viennent avec la camionnette ; le meuble doit être vidé et accessible, au rez-de-chaussée ou par un escalier où l'on passe à deux. C'est gratuit.
### Et après ?
Votre meuble passe à l'atelier, puis en boutique, avec une étiquette qui dit d'où il vient si vous le voulez bien. Vous pouvez suivre son voyage dans notre page « L'objet de la semaine ». La plupart repartent en moins d'un mois.
# 11. Les visuels
Les formats ont été choisis selon ce qu'on veut obtenir. Le carrousel vertical 1080 × 1350 pour expliquer (on prend / on prend pas), parce qu'il tient tout l'écran et qu'on le garde ; le réel 1080 × 1920 de 25 s pour faire connaître, car Instagram le montre à des gens qui ne nous suivent pas ; la photo simple pour vendre, l'objet et son prix. Avec le direct, les stories, l'article et l'affiche, on a de quoi varier sans lasser.
Pour fabriquer : Canva pour les carrousels et l'affiche, avec un modèle verrouillé (fond crème, brun, police ronde) que je duplique chaque semaine, comme ça un carrousel prend vingt minutes au lieu d'une heure ; CapCut pour couper les vidéos et poser les sous-titres, que je corrige à la main parce qu'il écrit « la ressourcerie » de quatre manières. La photo de couverture de la page a été faite sous Affinity Photo.
Les sous-titres servent surtout à Sanaa, qui regarde sans le son à côté de quelqu'un qui dort.
# Conclusion
J'ai voulu une communication à la taille du hangar : grande de loin et simple de près. Si je devais retenir une chose c'est que les gens ne donnent pas un meuble à une page Facebook, ils le donnent à quelqu'un qui rappelle le lundi. En cas de bad buzz il faudra bien sûr une cellule de crise réactive. Le projet m'a aussi appris à demander, ce qui n'était pas mon fort au quai.
# Annexes
## Annexe 1. La publicité
Texte : « Un hangar, 900 objets, des prix riquiqui. La Grange aux Retours ouvre le 14 mars à Vaubrisson. Inscrivez-vous à la lettre : les dix plus belles pièces y sont montrées la veille 💌 » Image : la table de ferme, 1080 × 1080. Bouton : S'inscrire. Diffusion du 2 au 14 mars, 15 km autour de Vaubrisson, 22-70 ans, 180 €. Deux visuels en test, celui avec le prix et celui sans.
## Annexe 2. Les communautés autour de nous
%size 8.5
| Communauté | Taille | Ce qu'ils aiment, ce qu'ils font | Comment on y entre
| Groupe « Tu sais que tu viens de Vaubrisson quand… » | 2 700 membres | Vieilles photos, nostalgie ; commentent beaucoup le dimanche | L'histoire de la commode, jamais d'annonce de vente
| Boucle des parents d'élèves | 140 familles | Échangent vêtements et jouets, réponse dans l'heure | Info jouets d'occasion, par une maman bénévole
| La Gazette du Val (hebdo local et sa page) | 4 800 abonnés | Faits divers, inaugurations ; partagent les photos de gens connus | Inviter la journaliste à l'atelier le 10 mars
| @lesmurs.dejulie, compte déco | 9 300 abonnés, 70 % de femmes de 25-35 ans | Enregistrent les avant/après, peu de commentaires | Elle habite à 12 km et ne montre que de l'occasion : lui prêter la table
| @pepe_rabote, bricoleur | 5 100 abonnés, plutôt des hommes de 50 ans et plus | Posent des questions techniques, regardent en entier | Parle aux bricoleurs que nous cherchons pour l'atelier : une séance filmée avec Basile
| Futurs habitants du lotissement des Aulnes | 62 logements livrés en juin | Pas encore de groupe, cherchent à se meubler | Flyer dans la pochette de remise des clés
## Annexe 3. Fiche technique de l'article
| Champ | Contenu saisi
| Titre SEO | Donner un meuble à Vaubrisson : la ressourcerie vient le chercher
| Adresse | /donner-un-meuble
| Méta-description | Table, buffet, vélo : la ressourcerie de Vaubrisson collecte vos meubles à domicile, gratuitement, sous dix jours. Ce qu'on prend, ce qu'on refuse. (146 signes)
| Alt image 1 | Commode en noyer à trois tiroirs dans le coffre ouvert d'un break
| Alt image 2 | Deux bénévoles portent un buffet vers la camionnette blanche
## Annexe 4. Mot laissé à Mme Corvec en partant
> Chère Madame, trois choses que je vous conseille et qui ne coûtent presque rien. D'abord, mettez les horaires et le numéro sur la fiche Google du hangar, elle existe déjà avec l'ancienne coopérative et elle dit « fermé définitivement » ! Ensuite, collez le QR code du formulaire sur les deux portières de la camionnette, elle est plus vue que nous tous. Enfin, gardez Basile deux heures par semaine pour les photos, c'est lui que les gens veulent voir. Bien à vous, Loïc.
## Annexe 5. Bibliographie
Cours IFOCOP « Social media strategy », 2025. Une lettre professionnelle du réemploi, numéros d'octobre à décembre 2025. Guides d'aide de Meta Business Suite, consultés en janvier 2026. Mon cahier.
"""
