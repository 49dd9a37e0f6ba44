"""Text of the dossier, in the markup of _markup.py."""

TEXT = """
=26 **Quatre mois dans la mousse**
=14 carnet tenu à la savonnerie de Bastienne Arquier, Lussanne-le-Vieux
=12 du 10 février au 13 juin 2025
=11 Noémie Valat – dossier pour l'Institut, les trois blocs
> Le jury voudra bien pardonner les taches. Ce sont des vraies : huile d'olive pages 3 et 7, café partout. J'ai recopié mon carnet au propre sans rien ranger, parce que rangé ce n'était plus moi. Dans ce carnet : des matins, des gens, un plan média, une colère, des essais, et tout au bout la lettre que j'ai laissée sur l'établi.
%pagebreak
# Février
## Lundi 10
Premier matin. Il fait moins deux, l'atelier sent le laurier et le chien mouillé. Bastienne a soixante et un ans, des mains de maçon et trois mots par heure. Elle m'a montré la cuve, les cagettes, la cave où les savons dorment six semaines, puis elle a montré l'ordinateur : « Et ça, c'est pour toi. » Mille cent vingt pains en stock, douze commandes en ligne le mois dernier. Douze. Le reste part le samedi au marché et dans deux épiceries.
Elle m'a dit aussi, sans que je demande, que les huiles et la soude lui coûtaient 3 400 euros par trimestre et que le banquier connaissait son prénom. J'ai bu mon café très chaud, pour avoir une raison de me taire.
## Mardi 11
Ce soir j'ai fait comme on nous a appris, j'ai pris une feuille et j'ai posé les questions bêtes, celles qu'on n'ose pas poser. Qui surveille ? Moi, et Bastienne le samedi, avec ses oreilles. Quoi ? Trois choses : ce que font les autres savonnières, ce que les peaux sensibles se racontent, ce que la loi change sur les étiquettes. Où ? Dans les groupes, les journaux, les étals. Quand ? Le lundi et le jeudi, 8 h – 8 h 40, avant la cuve. Comment ? Un cahier à trois onglets, une ligne par trouvaille, une pastille rouge si ça nous touche. Combien ? Une heure vingt par semaine et zéro euro. Pourquoi ? Parce qu'en novembre tout le monde a su avant elle que l'épicerie de Roche-Sauve prenait un concurrent.
Mes sources, en vrac : le bulletin de la chambre de métiers, les pages de la répression des fraudes, le groupe « Saponificatrices du dimanche » (6 000 membres, on s'y étripe sur le surgras), Cosmétique & Terroir, le blog d'une dermatologue de Nîmes, et les commentaires sous les vidéos des autres.
Ma formatrice ne jure que par Talkwalker, qui écoute le web à votre place et prévient quand on parle de vous. C'est sûrement formidable. Moi j'ai mon cahier.
## Jeudi 13
Je suis allée espionner. Enfin, j'ai acheté des savons, c'est de l'espionnage qui mousse.
D'abord **Le Pain d'Azur**, à quarante kilomètres : 8,90 € les cent grammes, emballage magnifique, 14 200 abonnés sur Instagram, une publication par jour, toujours la même lumière rose. Quand on leur écrit, un robot. Livraison offerte dès 35 €. Puis **Savons Tournebride** : 4,20 €, 2 100 abonnés, une photo quand ils y pensent, mais une note de 4,9 sur 212 avis et le patron qui répond à chacun, en personne, avec des fautes. Livraison 5,50 €, pas de seuil. Enfin **Monique & Filles**, 6,50 €, presque rien en ligne (380 abonnés Facebook), des ateliers complets trois mois à l'avance. Nous : 5,80 €, 840 abonnés, une photo par semaine dont la moitié du chien, 4,6 sur 31 avis, 6 € de port.
Ce que j'en pense, le soir, avec une peau de bébé : on ne battra pas Pain d'Azur sur le joli, ni Tournebride sur le prix. Il reste entre les deux une place où personne n'est : la savonnerie qui *montre* comment elle fait et qui répond. Monique prouve que les gens paieraient pour voir.
## Mardi 18
Pas dormi. J'ai plié une feuille en quatre à trois heures du matin. Je la colle ici.
| **Ce qui tient** // – les six semaines de cave, personne ne les fait plus // – la mention « surgras 8 % » que les peaux à eczéma recherchent // – Bastienne elle-même | **Ce qui craque** // – le site, vieux de sept ans // – 6 € de port pour un savon à 5,80 € // – une seule paire de mains
| **Ce qui s'ouvre** // – les gîtes de la vallée veulent des cadeaux d'accueil locaux // – le marché du solide, + 9 % par an lit-on partout | **Ce qui menace** // – Pain d'Azur ouvre un corner à Roche-Sauve en septembre
Voilà. Je l'ai regardée longtemps. Elle est jolie, ma feuille.
## Mercredi 26
Bastienne a voulu savoir « ce qu'on cherche, au juste ». Bonne question. À l'école un objectif SMART est spécifique, mesurable, acceptable, réaliste et temporel, je l'ai récité, elle a levé un sourcil. « Moi je voudrais faire rayonner le savon de Lussanne. » Si on veut.
Alors on a parlé pour de bon, assises sur les cagettes. Le stock dort, le marché ne suffit plus et le loyer de l'étal augmente en juillet : il faut que le site travaille les six autres jours. De douze commandes en ligne par mois, passer à trente en mai, dernier jour compté le 31 ; elle peut en préparer deux par matinée sans lâcher la cuve, c'est donc tenable. Ça, c'est le premier but, le gros.
Le deuxième : arriver à 1 300 personnes sur le compte Instagram avant le 15 juin, en partant de 840, avec deux vraies publications par semaine au lieu du chien. Le troisième : 150 adresses dans la lettre de l'atelier, on en a 38 dans un cahier d'écolier, il suffit de le poser ouvert sur l'étal le samedi, ces gens-là sont ceux qui reviennent. Je voulais un quatrième but, sur les avis. Elle a dit : « Trois, c'est déjà beaucoup pour des filles qui se lèvent à cinq heures. »
# Mars
## Lundi 3
Des gens. J'ai besoin de voir des visages sinon j'écris dans le vide.
**Solange.** Elle existe presque. Soixante-six ans, ancienne postière, Solange vient au marché à vélo, tous les samedis, dix heures moins le quart. Elle achète deux pains au miel parce que sa mère sentait ça, et elle en donne un. Ce qu'elle aime, c'est savoir qui a fait la chose qu'elle tient. Ce qui la met hors d'elle, ce sont les colis, les mots de passe et les codes reçus sur un téléphone qu'elle a laissé dans la cuisine. Facebook, oui, le soir, pour les petits-enfants ; elle commente en majuscules.
**Kenza**, trente-quatre ans, orthophoniste à Lyon, un fils de quatre ans dont les coudes grattent jusqu'au sang. Elle lit les compositions à voix haute dans les rayons. Elle cherche la nuit, sur Instagram et sur Google, entre une heure et deux, et elle commande d'un pouce avec l'enfant endormi sur l'autre bras. Elle veut une liste courte et quelqu'un qui réponde. Elle a payé trois fois des savons « doux » qui brûlaient : elle ne croit plus les étiquettes.
Et puis il y a **les gîtes**, les Marchetti, les autres. Ils ont douze chambres et veulent un petit pain à poser sur la serviette, avec leur nom dessus. Je ne sais pas grand-chose d'eux.
## Mercredi 5
J'ai tracé le chemin sur le dos d'un carton à savons.
Pour les trente commandes, c'est Kenza d'abord : elle achète à distance, elle revient tous les deux mois, elle en parle aux autres parents. Ensuite les gîtes, qui prennent par cinquante. Solange vient déjà, on la garde, on ne la force pas. L'ordre des choses à faire : la lettre en premier, parce que ceux qui l'ouvrent ont déjà acheté et qu'elle ne coûte rien ; Instagram en deuxième, pour que Kenza nous voie travailler ; la réclame sur Meta en troisième, seulement quand le site tiendra debout ; le moteur de recherche en dernier, il lui faut des mois. Je ne mets pas un euro avant que la fiche produit soit réparée, on n'invite pas chez soi quand l'escalier est cassé.
À Solange on parle sur Facebook. À Kenza, sur Instagram et dans la lettre, et on lui dit une seule chose : *sept ingrédients, six semaines, une personne qui vous répond*. Aux gîtes, LinkedIn ou le téléphone, je verrai.
Ce qu'il y a à faire et qui le fait, noté au crayon :
- fiche « surgras lait d'ânesse » à réécrire – moi – avant le 15 mars
- photos des sept ingrédients, lumière du nord – moi, Bastienne tient les bols – semaine du 17
- étiquettes manuscrites à scanner – Bastienne – 28 mars
- cahier d'adresses recopié dans Brevo – moi – tous les dimanches soir
- appeler les Marchetti – Bastienne, elle connaît le père – avant Pâques
## Samedi 8
Marché. Solange a posé pour moi sans que je demande. Elle tenait son pain au miel comme un oisillon. J'ai son accord écrit au dos d'un ticket, pour la photo et pour le prénom.
Sur l'étal j'ai appris plus qu'en un mois d'école. Une dame à qui je parlais d'« e-réputation » m'a répondu : « Ah, le qu'en-dira-t-on. » Exactement. C'est ce que la machine dit de vous quand vous n'êtes pas dans la pièce. Au village, on dit du bien.
## Mercredi 12
Rédigé. Effacé. Rédigé. L'article du blog s'appelle, enfin, « Savon surgras pour peau atopique : ce qu'il y a vraiment dedans ». J'ai tout bâti autour de *savon surgras peau atopique*, parce que c'est ce que Kenza tape à une heure du matin ; l'expression est dans le titre, dans la première phrase, dans un intertitre sur trois et dans le nom de la photo. La description que Google montrera : « Sept ingrédients, six semaines de cure : pourquoi un savon surgras à 8 % ménage les peaux atopiques, expliqué par la savonnière. » Cent trente-neuf signes, j'ai compté sur mes doigts.
Les autres mots, ceux que j'ai récupérés en regardant ce que le moteur complète tout seul : en gros et tout nus, *savon artisanal*, *savon naturel*, *savon surgras* ; en longs, ceux des gens fatigués, *quel savon pour eczéma coude enfant*, *savon sans huile essentielle bébé 4 ans*, *savon lait d'ânesse cure longue Drôme*. Les premiers, on ne les aura jamais. Les seconds sont à nous.
L'article commence comme ça, et j'en suis un peu fière :
> À 5 h 40, la pâte prend. On n'a plus que quatre minutes pour décider. Cette nuit-là, Bastienne a failli tout jeter. C'était en 2011, l'hiver des routes coupées, le petit voisin avait les coudes en feu et le pharmacien était de l'autre côté de la neige.
Je l'ai construit comme on raconte : entrer au milieu de l'action, un personnage qui veut quelque chose (une mère, de l'eau qui ne pique pas), un obstacle (la neige, la soude qui tourne), le doute, puis le pain posé sur la table. La leçon vient après, jamais avant. Trois actes, et l'objet n'entre qu'au troisième.
Dans le même article je dis ce que ça apporte : un pain de cent grammes dure sept semaines pour deux personnes, il ne laisse pas de film, il se garde deux ans, il remplace le gel et la crème de jour sur les mains. C'est du concret. C'est du savon.
## Jeudi 20
IL A PLU DU SABLE. Le ciel orange, les voitures comme des croissants, tout le monde en parle depuis ce matin, la radio, la boulangère, l'Instagram entier. J'ai couru avec le téléphone, filmé le pare-brise de la Kangoo, le pouce de Bastienne qui trace LAVEZ-MOI, et publié à 11 h 07 :
> Le Sahara nous a fait livrer 40 kg d'exfoliant cette nuit. 🏜️ On ne l'avait pas commandé. Pour les carrosseries on ne peut rien, pour les mains on a ce qu'il faut. Qui a eu la voiture la plus sale de la vallée ? Photo en commentaire, la pire gagne trois pains. @savonnerie.arquier #PluieDeSable #Lussanne
Deux cent douze commentaires. DEUX CENT DOUZE. D'habitude c'est ma tante. Bastienne a demandé si c'était bien, j'ai dit que c'était 31 fois la dernière photo du chien. Elle a ri, je crois que c'est la première fois.
## Vendredi 28
Les étiquettes. Dans une boîte à biscuits il y avait celles de sa grand-mère, à l'encre violette, « *savon de ménage, pour la Léa, qu'elle n'aie plus froid aux mains* ». Bastienne n'a rien dit, elle a refermé la boîte et elle est allée nourrir le chien. J'ai compris que c'était ça qu'on vendait. Pas du gras et de la soude : quelqu'un qui s'inquiète de tes mains.
J'ai publié l'étiquette seule, sans produit, avec ces deux lignes : « Encre violette, 1938. Et vous, qui s'inquiétait de vos mains ? » Les gens ont écrit des romans. Une femme a raconté sa mère lavandière. J'ai pleuré dans l'atelier, ce qui, paraît-il, ne fait pas monter le pH.
# Avril
## Mercredi 2
Réunion avec moi-même pour mettre les quinze jours à plat, sinon je publie à l'humeur. Les règles de plume, on les a écrites ensemble et punaisées : on dit « vous » sauf au chien ; pas de « booster », pas de « cocooning » ; des mains sur chaque photo ; du brun, du crème, l'encre violette ; on ne promet jamais de soigner, parce que la loi l'interdit et que c'est faux.
- lun. 7 – lettre – texte + une photo – les six semaines de cave racontées jour par jour
- mer. 9 – Instagram – Reel de 20 s – la pâte qui prend, sans parole, sous-titré
- sam. 12 – Facebook – photo – Solange et le pain au miel (pour les siens)
- lun. 14 – blog – article – « Quel savon pour un enfant de quatre ans ? »
- mer. 16 – Instagram – carrousel de 7 – un ingrédient par image
- sam. 19 – Facebook – photo – l'étal de Pâques, l'heure d'arrivée
- dim. 20 – Instagram – story – question ouverte : qu'est-ce qui pique chez vous ?
Ça va avec les règles : des mains, du vrai, pas un mot de médecine. Le carrousel du 16, par exemple :
> 1. Huile d'olive, 62 %. 2. Coco. 3. Karité. 4. Lait d'ânesse (bonjour Pâquerette). 5. Soude : il n'en reste plus une trace. 6. Eau. 7. Rien. Il n'y a pas de sept, on vous avait dit six ? Comptez encore, l'argile se cache. Composition complète : savonnerie-arquier.example/surgras #SavonSurgras #ListeCourte
(Il y a bien sept ingrédients. J'aime qu'on compte.)
## Lundi 7
Deux textes pour le même savon, et ce n'est pas de la schizophrénie. Pour Facebook, à Solange : « Le miel est rentré. Il est plus brun cette année, les châtaigniers ont eu chaud. Samedi, 9 h 30, devant la fontaine, comme toujours. » Pour Instagram, à Kenza : « 1 h 12. Il dort enfin. Vous lisez des compositions. Celle-ci tient en une ligne, et si vous avez une question, c'est une humaine qui répond demain à 8 h. » J'ai essayé d'échanger les deux, pour voir : ça ne marche pas du tout, on dirait qu'on s'est trompé de porte.
La petite lettre est partie à 71 adresses. Ouverte par 58 %. J'écris les articles pour qu'on reste, la lettre pour qu'on revienne ; je ne vends qu'à la fin, en une ligne.
## Mardi 15
Le site. Ouvrage de plomberie. J'ai fait asseoir quatre personnes devant, l'une après l'autre, sans rien dire : ma mère, l'apprenti du boulanger, Solange, et la vraie orthophoniste du village. Ils cherchent tous pareil, par la peau et pas par le parfum. Personne n'a vu le blog, rangé sous « Divers ». Ma mère a cliqué cinq fois sur une photo qui n'était pas un lien. Donc : menu en quatre entrées (peau sèche, peau de bébé, mains de travail, cadeaux), blog remonté en deuxième place, photos cliquables, texte à 18 points, et le bouton d'achat en haut parce que c'est là que les yeux tombent. Solange a refait le parcours le jeudi : une minute dix au lieu de quatre.
Les adresses des articles étaient du genre « ?p=418 », je les ai changées pour des mots. Le petit voyant de l'extension est passé au vert et je l'ai cru.
Dans mes statistiques, 81 % des visites viennent d'un téléphone. Le monde entier est dans sa poche. On lit aussi que le RGAA, référentiel général d'amélioration de l'accessibilité, oblige les services publics à rendre leurs pages lisibles par tous, contraste, clavier, lecteur d'écran ; c'est une belle idée, et on nous en a fait un cours entier en novembre.
Refait aussi la page du bas que personne ne lit : nom de l'éditrice, SIRET, hébergeur, téléphone. Les photos de la cave sont de Paul Hoareau, qui a signé une cession pour le site et les réseaux, deux ans, son nom en légende ; celles de Pinterest que Bastienne avait « empruntées » sont à la poubelle.
Et le compte Instagram : passé en professionnel, catégorie « Santé/beauté », bouton « E-mail », horaires de l'atelier, lien vers la boutique. Cinq minutes.
## Jeudi 17
Je range le bazar numérique comme on range l'atelier, un peu par remords. J'ai vidé 4 100 vieux mails de la boîte de la savonnerie et désinscrit les 26 adresses de la lettre qui n'ouvrent jamais. On garde le téléphone de 2019, il filme assez bien. Les sauvegardes : une copie sur disque, plus trois dans le nuage comme avant. Ce n'est peut-être pas grand-chose, ma promo rirait, mais c'est fait.
Le développement durable, d'après l'ONU, tient en dix-sept objectifs, les ODD, de la pauvreté aux océans, à atteindre en 2030. Bastienne a demandé lequel parlait de savon. Aucun, ai-je dit. Elle était déçue.
Il faudra une page sur la responsabilité de la maison, la RSE comme ils disent. L'été, peut-être.
## Jeudi 24
L'argent. On l'a compté avec des pièces sur l'établi, une pile par chose. Cent vingt-six euros de réclame sur Meta, 45 pour faire imprimer les cartes de l'étiquette violette, 30 pour les pains à gagner au prix coûtant, 13 pour le nom de domaine. Deux cent quatorze en tout, d'ici fin mai, et pas une pièce de plus, elle a refermé la boîte.
La réclame part lundi 28 jusqu'au 11 mai. J'ai pris un carrousel et pas une vidéo : on veut des achats, Kenza compare, elle a besoin de faire défiler les sept ingrédients avec le pouce et chaque carte mène à la fiche. Objectif « ventes » dans le gestionnaire, neuf euros par jour. Femmes et hommes de 28 à 42 ans, parents d'enfants de moins de cinq ans, Lyon, Valence, Grenoble plus vingt kilomètres, intérêts eczéma atopique et cosmétique maison, en retirant ceux qui ont acheté depuis soixante jours.
Première carte : des petits coudes rouges et « Encore un savon doux qui pique ? », il faut les arrêter avant la deuxième seconde. Le tampon Arquier est dans le coin dès cette image, pas à la fin, sinon on fait de la pub pour le savon en général. Deuxième à sixième : des mains, la cave, le petit voisin devenu grand, on cherche qu'elle se reconnaisse, pas qu'elle admire. Dernière carte : « Commencez par un seul pain », bouton Acheter, port offert sur le premier. Attirer, signer, toucher, diriger : ma formatrice a une comptine en quatre lettres pour ça et pour une fois elle sert.
Le SEA, c'est payer Google à chaque clic pour apparaître au-dessus des autres ; on choisit des mots, on enchérit. Un jour. À côté de la réclame, j'ai envoyé le 29 un mot spécial aux abonnés de la lettre, code LAINE, un pain offert pour deux. Et je contacterai Marion Sève, 9 000 abonnés, la maman qui teste tout à Valence. Je contacterai aussi des blogueuses.
# Mai
## Vendredi 2
Mail à Bastienne, qui m'avait dit « écris-moi ce que tu regardes, que je regarde aussi » :
> Bastienne, voici mes quatre aiguilles, je les relève le lundi dans Meta et dans l'outil de statistiques du site. La part des gens qui cliquent quand ils voient la réclame : je veux 1,5 %. Ce que coûte un clic : pas plus de 0,45 €. Sur cent qui entrent dans la boutique, combien achètent : on était à 1,2, je vise 2. Et ceux qui repartent aussitôt arrivés : 71 % en février, je voudrais 60 fin mai. Le reste, les cœurs, les pouces, c'est de la buée. N.
Je surveille aussi la portée, pour le plaisir.
## Mardi 13
Journée grise. Une dame de Valence a écrit qu'elle avait des plaques. Bastienne a pris le téléphone, elle est restée vingt minutes dehors, et quand elle est rentrée elle a dit : « C'est arrangé. » Je n'ai pas su quoi ni comment.
Le retour sur investissement, nous a-t-on enseigné, se calcule en rapportant le bénéfice à la dépense. Je note : 214 euros sortis de la boîte, 611 euros de commandes en ligne en mai à ce qu'il semble, en extrapolant. Donc oui, ça rapporte. On mange des fraises.
## Samedi 24
La porte ouverte ! « La cuve à six heures », on l'avait appelée, et tout le monde avait dit que personne ne viendrait à six heures un samedi. Annoncée en story pendant dix jours avec le compte à rebours, par la lettre, et une affiche chez la boulangère. Je voulais que ceux qui nous suivent sur Instagram deviennent des gens qui nous connaissent, et qu'ils ramènent leurs images : chacun coulait son pain, le signait à l'encre violette et le reviendrait chercher dans six semaines. Trente-quatre personnes. Quarante et une publications avec notre nom dans la journée. Kenza – la vraie orthophoniste – a amené son fils.
Le texte de l'annonce, pour mémoire :
> Samedi 24 mai, 6 h du matin, oui. Venez couler votre pain, l'écrire à l'encre, et repartez les mains douces. 35 places, gratuit. Répondez CUVE à cette story et votre nom est sur la liste. ☕ offert aux courageux.
Trente-cinq « CUVE » en deux jours, un désistement pour cause de vaccin du chat.
Le soir, Bastienne : « Ils ont regardé mes mains comme si c'était quelque chose. » J'ai mis la phrase sur une photo de ses mains et c'est devenu la publication la plus partagée depuis qu'on compte, 388 partages ; le journal du canton l'a reprise avec notre nom et l'adresse, et deux épiceries ont appelé le lundi.
# Juin
## Mardi 3
Relevé final. On est 1 412 sur Instagram. Je recopie le tableau que je vais laisser, en gros caractères, pour elle et pour son neveu qui tient les comptes.
| Ce qu'on regarde | Avant (février) | Après (mai) | Ce qu'on voulait
| Commandes en ligne dans le mois | 12 | 27 | 30
| Personnes sur Instagram | 840 | 1 412 | 1 300
| Adresses dans la lettre | 38 | 121 | 150
| Clics sur la réclame | – | 1,9 % | 1,5 %
| Prix d'un clic | – | 0,38 € | 0,45 €
| Acheteurs pour cent visiteurs | 1,2 | 1,7 | 2
| Repartis aussitôt | 71 % | 64 % | 60 %
!curve|Les commandes du site, mois par mois : 12 en février, 14 en mars, 19 en avril, 27 en mai. Tracé à la règle et au café.
Le neveu a lu en silence puis il a dit : « La réclame a marché, c'est la boutique qui traîne. » Il a tout compris. Les gens cliquent plus que prévu et moins cher, ils entrent, et ils s'arrêtent au port de 6 €, je l'ai vu dans les paniers laissés : deux sur trois tombent à cette page-là.
## Vendredi 13
Dernier jour, porte-bonheur. J'ai passé la matinée à tout cliquer une dernière fois et j'ai collé la feuille à la fin. Puis j'ai écrit la lettre. Puis j'ai embrassé le chien.
%pagebreak
# La lettre laissée sur l'établi
Lussanne, le 13 juin
Chère Bastienne,
Vous m'avez dit un jour que les conseils, c'est comme la soude : il en faut peu et il faut peser. J'ai pesé.
D'abord le port. Vous n'avez pas eu vos trente commandes, vous en avez eu vingt-sept, et c'est là qu'elles tombent. Mettez le colis à 3,90 € et offrez-le à partir de trois pains, dès le 1er juillet ; avec la marge du surgras ça passe, votre neveu a vérifié. Si en septembre vous n'êtes pas à deux acheteurs pour cent visiteurs, revenez au prix d'avant, ce n'était pas ça.
Ensuite la lettre. Cent vingt et une adresses au lieu de cent cinquante : le cahier ne se remplit que le samedi. Glissez la carte violette dans chaque colis avec le petit carré à photographier, vous en envoyez une trentaine par mois, il y en aura bien dix qui s'inscriront. Une lettre le premier lundi, pas davantage.
Pour la boutique, trois choses que les gens m'ont demandées en la regardant : pouvoir racheter le même pain en un geste, puisque Kenza revient tous les deux mois ; une page « Pour vos chambres » où les gîtes choisissent la taille et écrivent leur nom, puisque ce sont eux qui prennent par cinquante ; et, sous chaque savon, la date où il est sorti de la cave. Ça va avec ce que nous avons dit en mars : on montre comment c'est fait, on répond. Lucas, l'apprenti du boulanger, peut faire la première avant la rentrée.
Refaites la réclame en octobre, pareille, quatorze jours, cent vingt-six euros. Elle attrape mieux que prévu, ne touchez pas à la première image.
Et laissez le chien, une fois par mois. J'ai eu tort là-dessus.
Je reviendrai chercher mon pain le 5 juillet. Gardez-moi la place près de la cuve.
Noémie
%pagebreak
# Collé à la dernière page
La feuille de vérification du 13 juin, au matin, deux tasses.
%size 9
| Ce que j'essaie | De quel genre | Comment je l'essaie | Ce que je vois | Ce qu'on fait
| Le cadenas devant l'adresse | technique | trois navigateurs | présent partout | –
| Vitesse de la page d'accueil | technique | outil de mesure en ligne | 4,8 secondes, la vidéo de la cave charge tout de suite | charger la vidéo au clic, fait le 13/06 : 2,1 s
| Liens morts | technique | extension de contrôle | 3 sur 64, tous vers l'ancien blog | redirigés le jour même
| Sauvegarde | technique | restauration d'essai | la copie de mai s'ouvre | –
| Ajouter au panier, retirer | fonctionnel | six savons au hasard | le compteur reste à 1 quand on retire tout | 
| Payer | fonctionnel | carte d'essai | accepté, mail reçu | –
| Formulaire des gîtes | fonctionnel | demande fictive | le message n'arrive pas toujours | 
| Recherche dans le blog | fonctionnel | « eczéma », « eczema » | rien sans l'accent | 
| Partage d'un article | fonctionnel | Facebook, Instagram | bonne image, bon titre | –
> Merci à Bastienne, à Solange, au neveu, à Pâquerette. Merci à ma formatrice et à sa comptine. Livres dans le sac cet hiver : un vieux traité de saponification, un roman suédois, et les polycopiés de l'Institut.
"""
