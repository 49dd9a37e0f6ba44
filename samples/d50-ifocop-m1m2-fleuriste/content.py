"""Text of the dossier, in the light markup of ``_markup.py``."""

TEXT = """
=12 Dossier Community Manager – modules 1 et 2
!logo|
=30 Gadoue & Dahlias
=15 Des fleurs qui poussent à 800 mètres de la caisse
=12 Noé R. – promo d'automne
> Projet fictif. Aucune pivoine n'a été blessée pendant la rédaction de ce dossier.
%pagebreak
%toc
1|0. Coucou|3
1|1. Le brief (ou : trois vocaux de sept minutes)|3
1|2. Veille et concurrence|5
1|3. SWOT|6
1|4. Objectifs SMART|7
1|5. Personas|8
1|6. Carte des communautés et influenceurs|10
1|7. Ligne éditoriale|11
1|8. Conversion, pub et monétisation|12
1|9. Qui fait quoi avec quels sous|13
1|10. Bilan du galop d'essai|14
1|11. Charte éditoriale|15
1|12. Calendrier|16
1|13. Mes posts|18
1|14. L'article du blog|19
1|15. Plan d'optimisation et audit SEO|20
1|Annexes|21
%end
%pagebreak
# 0. Coucou
Salut, moi c'est Noé, 22 ans, et j'ai passé l'hiver les pieds dans la boue pour ce dossier (enfin, en imagination, vu que l'entreprise existe pas 😅). L'idée m'est venue en voyant un bouquet de roses à 9,90 € en station-service, avec plus de kilomètres au compteur que ma Clio. Je me suis dit : et si une fleuriste faisait pousser ses fleurs elle-même, juste derrière la boutique ?
Donc voilà Gadoue & Dahlias, à Montreuil-les-Saules (inventé aussi), et Apolline Garrec, 38 ans, ex-comptable, qui ouvre sa boutique le 4 avril 2026. Derrière la boutique, 2 200 m² de champ et une serre d'occasion. Je l'ai mise en scène comme une vraie cliente parce que sinon je m'endors en écrivant.
On nous a dit de parler comme un pro. J'ai essayé. Vous jugerez lol.
# 1. Le brief (ou : trois vocaux de sept minutes)
## Ce qu'elle m'a raconté
Apolline parle beaucoup et vite. En gros, dans ses vocaux, il y a ça : elle veut que les gens du coin sachent que la boutique existe *avant* l'ouverture et pas six mois après, elle veut vendre des bouquets à l'avance pour ne pas couper des fleurs qui finiront au compost, et elle veut remplir ses ateliers du samedi. Elle a aussi dit « et que ce soit joli », ce qui est un brief en soi.
Elle a déjà un petit compte Instagram, celui de son stand du marché : 412 abonnés, des photos floues, un chat. J'ai gardé le chat.
## Ce qu'on a pas le droit d'oublier
Faut être honnête, on est pas chez une marque de luxe. Apolline peut lâcher 900 € pour toute l'année, pas un de plus, elle a cinq heures par semaine pour les réseaux (moins en mai, quand ça fleurit de partout), et comme matos il y a son téléphone, le mien et un trépied qui penche. Jo, le saisonnier, n'est là que de mai à septembre. Ça veut dire pas de tournage le vendredi matin (récolte) ni de gros film avec un drone.
La serre lui a coûté 14 000 € et la chambre froide 3 600 €, financées par un prêt sur sept ans.
## Positionnement
La mission d'Apolline tient sur un sticker : remettre de la saison dans les vases. Ses trois valeurs, qu'elle m'a dictées en rempotant : la terre, la franchise, le rire. L'image qu'on veut dans la tête des gens, c'est la voisine aux bottes crottées qui te dit « non, j'ai pas de rose en février, mais regarde-moi ces hellébores ». Ni fleuriste chic du centre, ni rayon fleurs de supermarché : la fleuriste qui cultive elle-même et qui l'assume, boue comprise. C'est pour ça que le nom dit « gadoue » avant de dire « dahlias », que les photos montrent les mains sales, et que les prix sont écrits à la craie, sans « à partir de ».
# 2. Veille et concurrence (le moment détective 🕵️)
La veille, selon mon cours, c'est « un processus continu de collecte et d'analyse d'informations utiles à la décision ». OK.
En vrai, tous les lundis soir avec un thé, je passe une demi-heure sur Google Trends, Pinterest Trends et l'onglet Explorer d'Instagram, avec toujours les mêmes requêtes : « fleurs de saison », « slow flower », « bouquet champêtre », « mariage fleurs séchées ». Je colle tout dans un tableau Notion qui ressemble à un frigo d'étudiant.
Ce qui remonte depuis deux mois :
- les recherches « bouquet champêtre » grimpent de mars à juin puis dégringolent ;
- les vidéos de récolte sans paroles (juste le bruit du sécateur) tournent énormément ;
- le mot « local » fatigue, le mot « saison » monte ;
- les fleurs séchées commencent à passer de mode chez les mariés.
Le marché français du végétal d'ornement pèse plusieurs milliards et 85 % des fleurs coupées vendues seraient importées, d'après un article lu à la BU. Ça fait réfléchir.
## Les autres
J'ai regardé ceux qui vendent des fleurs à moins de 20 km, voilà le tableau :
| Qui | Abonnés Instagram | Rythme
| Pétale Express (chaîne, zone commerciale) | 3 900 | 1 post par jour, que des promos
| Maison Clémentin (fleuriste chic, centre) | 2 150 | 2 posts par semaine, sondages en story le dimanche
| Le Jardin de Biquette (ferme florale à 18 km) | 870 | quand elle a le temps
Moralité pour nous : Biquette fait pousser comme Apolline, mais elle montre surtout ses chèvres, donc le créneau « champ + boutique » est libre. Les sondages du dimanche chez Clémentin, je les pique sans honte.
# 3. SWOT
Rappel de cours : la matrice SWOT croise l'interne (forces, faiblesses) et l'externe (opportunités, menaces) pour orienter la stratégie. Voici la nôtre, en 4 colonnes parce que le carré, c'est vu et revu.
| Forces | Faiblesses | Opportunités | Menaces
| Les fleurs poussent derrière, on peut tout filmer | Personne connaît la boutique hors du marché | Fête des Mères le 31 mai, pile au pic des pivoines | Bouquets importés à 9,90 € en grande surface
| Apolline est drôle sans faire exprès | Rien à vendre de décembre à février | | Gel tardif en avril, comme il y a deux ans
| Zéro intermédiaire donc prix clairs | Cinq heures par semaine, pas une de plus | | Pétale Express qui peut casser les prix
| Le chat (Compost, 7 ans) | | |
# 4. Objectifs SMART
SMART = Spécifique, Mesurable, Atteignable, Réaliste, Temporel, tout le monde le sait, ma grand-mère le sait. Les cinq objectifs d'Apolline, dans l'ordre où elle les a hurlés par-dessus le motoculteur :
- **Se faire connaître du coin.** Passer de 412 à 1 500 abonnés Instagram, habitant à moins de 25 km, au 30 septembre 2026. Apolline veut qu'on la connaisse tout de suite ; pendant l'essai on a pris 90 abonnés par mois avec deux posts par semaine et sans annonce d'ouverture, donc en doublant le rythme et avec l'ouverture c'est jouable. Sous-objectifs : 700 abonnés le jour de l'ouverture, 1 100 après la fête des Mères.
- **Vendre avant de couper.** Recevoir 60 précommandes de bouquets de fête des Mères par le formulaire du site, avant le jeudi 28 mai à midi. C'est SA demande, le compost elle en a marre. L'essai de la Saint-Valentin a donné 9 commandes pour 37 clics, donc il nous faut à peu près 250 clics. Sous-objectifs : 120 clics la première semaine, 130 la deuxième.
- **Qu'on nous parle.** Garder un taux d'engagement au-dessus de 5 % sur Instagram (on était à 4,8 % pendant l'essai), parce qu'une page où personne répond, ça fait boutique vide.
- **Les ateliers.** Faire venir plus de monde aux ateliers couronnes du samedi, d'ici la Toussaint, puisque c'est là qu'Apolline gagne le mieux sa vie.
Et un objectif SMART bonus que je trouve très smart : devenir LA référence du dahlia dans tout l'Ouest et faire rayonner la marque !
# 5. Personas (nos 3 copains imaginaires)
Un persona, c'est un client type semi-fictif auquel on donne un prénom, un âge et des habitudes. On en a parlé avec Apolline en regardant qui s'arrêtait au stand.
## Fiche 1
| Prénom | Maëlle Tordjeman
| Âge | 34 ans
| Vie | Infirmière libérale, deux enfants, un break plein de miettes
| Ce qu'elle cherche | Offrir un truc beau sans y passer sa pause ; savoir d'où ça vient
| Ce qui la saoule | Les fleuristes fermés quand elle finit sa tournée, les bouquets qui piquent du nez en trois jours
| Sur son téléphone | Instagram le soir vers 21 h, enregistre les reels, achète en deux clics ou pas du tout
| Sa phrase | « Si je peux pas commander depuis le parking, j'oublie. »
## Fiche 2
| Prénom | Jean-Bernard Quillet
| Âge | 61 ans
| Vie | Jeune retraité des PTT, potager au cordeau, porte-parole autoproclamé du lotissement
| Ce qu'il cherche | Causer variétés et bulbes, faire plaisir à Mireille, acheter à quelqu'un qu'il connaît
| Sur son téléphone | Facebook le matin au café, partage tout dans le groupe du village, commente avec des points de suspension...
Jean-Bernard existe un peu, c'est mon papi, mais chut.
## Les segments, en version tableau de prof
| Segment | Âge | Centres d'intérêt | Comportement | On lui poste | On vise
| Les pressées (Maëlle) | 28-42 | déco, enfants, circuits courts | scrolle le soir, achète depuis son mobile | reels de récolte + lien formulaire | 60 précommandes
| Les mains vertes (Jean-Bernard) | 55-70 | jardin, vie du village | lit le matin, partage sur Facebook | conseils bulbes, album du champ | qu'ils passent au champ
| Les fiancés | 25-35 | mariage, pinterest, récup | épingle dix mois avant, compare | avant / après de bouquets de mariée | des demandes de devis
## Et donc ?
Les stats du vieux compte disent que 71 % des abonnés sont des femmes, que 58 % ont entre 25 et 44 ans et que le pic de connexion tombe entre 20 h 30 et 22 h. J'en tire trois trucs : on publie le soir et surtout pas à midi, on filme à la verticale parce que neuf vues sur dix viennent du mobile, et le lien de commande doit être à un pouce de distance, pas en bas d'un site. Pour Jean-Bernard c'est l'inverse, donc Facebook a ses propres posts, le matin, avec du texte.
# 6. Carte des communautés et influenceurs
Qui peut parler de nous dans le coin (j'ai fait une liste, une vraie carte ça rendait moche) :
- le groupe Facebook « Tu sais que tu viens de Montreuil-les-Saules quand… », 6 300 membres ;
- le groupe « Troc de graines et de boutures du bocage », 1 450 membres ;
- la radio associative Radio Saules et l'hebdo L'Écho du Bocage (rubrique « ça ouvre ») ;
- @lou.met.la.table, créatrice déco, 11 200 abonnés ;
- @paul_et_ses_poireaux, maraîcher qui fait des vidéos, 4 700 abonnés.
Pas de micro-célébrité de télé-réalité, Apolline a menacé de me planter avec les tulipes.
# 7. Ligne éditoriale
## De quoi on parle
Quatre rubriques, pas plus, sinon on s'éparpille :
| Rubrique | C'est quoi | Valeur derrière
| La minute gadoue | Ce qui pousse, ce qui crève, en vrai | la terre
| Dis-moi combien | Le prix d'un bouquet décortiqué, tige par tige | la franchise
| Compost le chat | Le chat juge les bouquets | le rire
| Dans ton vase | Comment garder ses fleurs dix jours | la terre, encore
« Dis-moi combien » répond pile aux gens qui trouvent que les fleurs c'est cher, et « Dans ton vase » à Maëlle et ses bouquets qui piquent du nez.
## Comment on parle
On tutoie, on fait des phrases courtes, on a le droit d'être drôle mais jamais aux dépens d'un client. Le vocabulaire est celui du champ (botte, pincer, repiquer) traduit tout de suite entre parenthèses. Sur Facebook on calme les emojis et on fait de vraies phrases, parce que Jean-Bernard trouve que « mdr » c'est une maladie.
## Ce qui change des autres
Chez Clémentin on voit le bouquet fini, chez Pétale Express on voit le prix barré. Nous on montre le ratage : la tige cassée, le semis raté, le puceron. Personne ne fait ça à 20 km à la ronde. Notre ligne éditoriale sera moderne, tendance et unique.
# 8. Conversion, pub et monétisation
## Le tunnel (mais avec de la lumière au bout)
| Étape | Ce qu'on fait | Où | Ce qu'on dit
| Il découvre | Reel de récolte sans paroles ; TikTok du chat | Instagram, TikTok | « ça pousse à 800 m d'ici »
| Il hésite | Story « dis-moi combien » ; album photo du champ ; sondage couleur | Instagram, Facebook | « 32 €, et voilà où ils vont »
| Il achète | Lien formulaire en bio, autocollant lien en story, rappel J-3 | Instagram, site | « réserve, je coupe le matin même »
| Il revient | Message privé de remerciement avec la fiche vase | Instagram | « alors, il tient ? »
La priorité absolue, c'est Maëlle, et le message qu'on lui martèle : « commandé depuis le parking, coupé le matin, prêt à 19 h 30 ». Pour les autres on verra sur place, à l'inspiration.
Pour que ça clique, j'ai comparé deux boutons pendant l'essai : « Commander » contre « Réserve ta botte » ; le deuxième a eu 26 clics sur 37, donc c'est lui qu'on garde partout. Les stories de relance s'adressent aux gens par leur bouquet (« toi qui as voté rose vif… »), et chaque reel se termine par une seule action, jamais deux. Le formulaire de précommande fait quatre lignes et la campagne de mai doit amener 250 clics dessus.
## La pub
Le SEA, c'est l'achat de mots-clés sur les moteurs de recherche, à ne pas confondre avec le SEO (référencement naturel) ni avec le SMO. Google Ads est l'outil le plus connu.
On boostera sûrement les deux posts qui marchent le mieux, j'ai gardé une ligne pour ça.
## La monétisation
Monétiser son audience, ça veut dire transformer une communauté en revenus : abonnements, contenus premium, placements de produits, affiliation... La ferme de Biquette, elle, vend une formation vidéo « mon premier carré de dahlias » à 49 € et il paraît que ça marche très fort. Chez nous la question se posera quand on aura du monde.
# 9. Qui fait quoi avec quels sous
## Les sous
| Poste | Montant | Pourquoi dans cet ordre
| Matériel d'atelier photogénique (seaux, tabliers) | 240 € | sert aussi aux ventes
| Flyers avec QR code pour le marché | 210 € | les gens du coin d'abord
| Photographe, une demi-journée | 160 € | portraits d'Apolline
| Boost | 120 € | mai uniquement
| Canva Pro, un an | 110 € | tout le graphisme
| Lumière + micro cravate | 60 € | son pourri = vidéo pourrie
| **Total** | **900 €** | pile poil
Les cinq heures se découpent comme ça : deux heures et demie sur Instagram parce que c'est là qu'est l'objectif des 1 500, une heure sur le formulaire et les messages, une heure pour TikTok, une demi-heure pour Facebook. Moi je monte, Apolline filme et répond, Jo tient le trépied.
## La chaîne de fabrication
| Étape | Qui | Avec quoi
| Piocher une idée dans le frigo Notion | Noé | Notion
| Filmer au champ | Apolline (Jo au trépied) | téléphone
| Monter | Noé | CapCut
| Relire et dire si c'est drôle | Apolline | WhatsApp
| Programmer | Noé | Meta Business Suite
# 10. Bilan du galop d'essai
Avant d'écrire la stratégie, j'ai fait vivre le vieux compte du stand pendant six semaines (du 12 janvier au 22 février 2026), douze posts en tout. Avec Insights et le compteur du formulaire, ça donne :
| Indicateur | Ce qu'on espérait | Ce qu'on a eu
| Nouveaux abonnés par mois | 60 | 90
| Portée moyenne par post | 600 | 690
| Taux d'engagement | 6 % | 4,8 %
| Clics formulaire (Saint-Valentin) | 50 | 37
| Commandes | 10 | 9
!bars|Portée des douze posts de l'essai : le 3e, c'est le reel sécateur ; le 8e, c'est Compost qui éternue
Comment je lis ça : les gens arrivent (la portée dépasse ce qu'on attendait, surtout grâce à un reel à 2 240), mais ils regardent sans parler, d'où le 4,8 %. Et parmi ceux qui cliquent, presque un sur quatre commande, donc le formulaire n'est pas le problème, c'est le nombre de clics.
Le top : le reel sécateur (2 240 comptes touchés, 61 enregistrements) et Compost qui éternue (1 180). Ce qui marche chez eux, c'est le son brut et une blague dans la première seconde. Le flop : les trois photos de bouquets posés sur la table, sous les 400, sans question, publiées à 12 h ; et la story « prix » mal cadrée dont 70 % des gens sont sortis à la première image.
On réajustera au fur et à mesure selon les résultats, c'est la base du métier. On suivra aussi le nombre de partages.
Le ROI (retour sur investissement) se calcule en divisant le gain net par le coût ; c'est le roi des indicateurs, d'où son nom (non).
# 11. Charte éditoriale
La charte éditoriale, d'après le poly, doit tenir compte du RGPD (règlement européen de 2016) et des personnes en situation de handicap. La nôtre, je l'ai faite en tableau, plastifiable, à scotcher dans la serre :
| Quoi | La règle | On dit / on dit pas
| Ton | Tutoiement, autodérision, zéro langue de bois, comme dans la ligne éditoriale | « J'ai raté mes semis » / « Nous rencontrons un aléa de production »
| Emojis | Trois maxi, en fin de phrase, jamais le 💐 tout seul | 🌱🐈🥾
| Instagram | Reels verticaux 1080 x 1920, carrousels 1080 x 1350, légende courte, lien en bio | « Réserve ta botte » / « Cliquez ici »
| TikTok | Une idée, le chat ou la boue dès le début, son d'origine | « Attends la fin » / intro avec logo
| Facebook | Texte plus long, album, publication le matin, on répond à chaque commentaire | « Vous en avez planté, vous ? »
| Images | Lumière du jour, mains dans le cadre, visuels sobres sur fond lin, rose #9C2F55 et terre #5A3B22 | pas de filtre violet
| Signature | « les mains dedans », en fin de légende | jamais « cordialement »
Les mêmes couleurs, le même tutoiement et la même signature partout, d'Insta à TikTok (sauf le vous de Facebook, voir plus haut).
# 12. Calendrier
Le fil conducteur : « de la graine au vase en deux semaines ». On suit UNE pivoine, qu'on a appelée Josiane, du bouton fermé jusqu'au vase de la maman ; chaque contenu fait avancer son histoire d'un cran et renvoie au précédent. Deux semaines complètes, jour par jour, avant la fête des Mères.
%landscape
%size 8.5
| Jour | Canal | Format | Sujet | Rubrique
| Lundi 18 mai | Instagram | Reel | Josiane est un bouton, le compte à rebours démarre | La minute gadoue
| Mardi 19 mai | Facebook | Album photo | Le rang des pivoines, qui est qui | La minute gadoue
| Mercredi 20 mai | Instagram | Story sondage | Rose vif ou rose poudré ? | Dis-moi combien
| Jeudi 21 mai | TikTok | Vidéo | Compost dort sur Josiane | Compost le chat
| Vendredi 22 mai | Instagram | Carrousel | 32 € tige par tige + lien formulaire | Dis-moi combien
| Samedi 23 mai | Instagram // TikTok // Facebook // Instagram | Live au champ 11 h // Vidéo // Photo // Story | La visite du champ, puis les meilleurs moments, puis encore un peu | La minute gadoue
| Dimanche 24 mai | Instagram | Story sondage | Le sondage piqué à Clémentin | Compost le chat
| Lundi 25 mai | – | – | – | –
| Mardi 26 mai | – | – | – | –
| Mercredi 27 mai | – | – | – | –
| Jeudi 28 mai | Instagram | Story lien | J-3, dernière heure pour réserver | Dis-moi combien
| Vendredi 29 mai | Instagram | Reel | On coupe Josiane (émotion) | La minute gadoue
| Samedi 30 mai | Facebook | Article partagé | Comment garder ses fleurs dix jours | Dans ton vase
%portrait
En rythme de croisière ensuite : quatre publications par semaine sur Instagram, une sur TikTok, une sur Facebook.
Le live du samedi 23 à 11 h, sur Instagram depuis le champ, c'est notre petit événement : Apolline montre les pivoines, les gens choisissent en direct les trois variétés du bouquet de fête des Mères, et le but est de décrocher au moins 40 clics sur le formulaire dans la foulée.
# 13. Mes posts
Les cinq posts dont je suis le plus fier, copiés-collés :
**Post 1, reel Instagram (18 mai)**
> « Elle c'est Josiane. Elle est fermée comme mon frigo un 30 du mois. Dans 13 jours elle sera chez ta mère. Tu paries qu'elle s'ouvre quel jour ? Dis-le en commentaire, le plus près gagne mon respect 🌱🥾 Et si tu la veux : Réserve ta botte, lien en bio. #FleursDeSaison #Pivoine #MontreuilLesSaules #SlowFlower »
Image : gros plan vertical sur le bouton, bruit de bottes.
**Post 2, Facebook (19 mai)**
> « Bonjour les voisins ! De gauche à droite : Sarah, Duchesse, et la petite dernière qui a pris la grêle. Vous en avez au jardin, vous ? Laquelle tient le mieux chez vous ? Racontez-nous, on note tout dans le carnet. Et merci à @RadioSaules qui est passée hier. »
Album de six photos prises à 8 h.
**Post 3, TikTok (21 mai)**
> « POV : tu es une fleur à 6 € et un chat de 5 kilos a sommeil 🐈 »
Vidéo de Compost, son d'origine.
**Post 4, carrousel Instagram (22 mai)**
> « 32 €. Oui. On déplie ? Slide 2 : 11 tiges. Slide 3 : 14 mois d'attente. Slide 4 : mon dos. Slide 5 : ce qu'il me reste. Tu trouves ça cher, juste, donné ? Réponds franchement, je mords pas, j'ai de la terre plein la bouche 🌱 Réserve ta botte avant jeudi, lien en bio. #BouquetChampêtre #FeteDesMeres #DisMoiCombien »
Carrousel de cinq vues, fond lin.
# 14. L'article du blog
> Celui-là est pour le site, et il est partagé le 30 mai.
## Garder ses fleurs dix jours (sans magie ni aspirine)
Tu as craqué pour une botte et tu la voudrais encore debout dimanche prochain ? Bonne nouvelle, tout se joue dans la première heure. Voilà ce qu'on fait à la boutique et que tu peux refaire dans ta cuisine.
### Couper, encore
Une tige posée à l'air cicatrise en quelques minutes et ne boit plus. Recoupe deux centimètres, en biais, avec un couteau qui coupe vraiment (les ciseaux écrasent). Refais-le tous les deux jours. Pour les pivoines, attends que le bouton soit mou comme un marshmallow avant de couper : trop dur, il ne s'ouvrira jamais.
### Le vase, ce grand sale
Un vase mal lavé, c'est un aquarium à bactéries. Du liquide vaisselle, de l'eau bien chaude, et on rince. Remplis au tiers pour les tulipes, aux deux tiers pour les dahlias. Enlève toutes les feuilles qui trempent. L'aspirine, la pièce de cuivre et le sucre, on a testé les trois sur le comptoir : aucune différence après six jours, sauf l'odeur.
### La nuit, au frais
Les fleurs détestent le radiateur et la corbeille de fruits (les pommes dégagent un gaz qui les vieillit). Mets le vase dans l'entrée la nuit, tu gagnes facilement deux jours. Et si malgré tout elles penchent, regarde quelles variétés tiennent le plus longtemps dans notre page « Ce qui pousse en ce moment », lien juste ici : /ce-qui-pousse.
# 15. Plan d'optimisation et audit SEO
En cours on a vu que la méta-description est le petit texte qui s'affiche sous le titre dans Google (environ 155 caractères) et que la balise alt décrit l'image. Le référencement, c'est de longue haleine, je m'y mettrai pour de bon à l'ouverture du site.
# 16. Mes outils
Canva pour les carrousels (un gabarit par rubrique, on change juste la photo et le prix, dix minutes montre en main), CapCut pour couper les silences et caler la musique des reels, l'appli Notes pour les légendes. À l'école on nous a montré Photoshop et Illustrator pendant deux jours, c'était intense. Côté formats on a de tout : reels, stories sondage, carrousel, album, live, article.
# Merci
Merci à Apolline qui n'existe pas, à mon papi qui existe, à la BU pour le chauffage, et au chat. La conclusion : j'ai appris qu'une stratégie, c'est comme un dahlia, faut l'arroser mais pas la noyer. Ok j'arrête.
# Annexes
## Annexe 1. Pense-bête collé sur le frigo
- 1 500 abonnés fin septembre
- 60 précommandes avant le 28
- engagement au-dessus de 5 %
- finir ce dossier (objectif atteint 🎉)
## Annexe 2. Si quelqu'un est méchant
- On ne supprime pas une critique, on supprime une insulte.
- On répond dans la journée, en public, puis en privé.
- On ne répond jamais à chaud ni après deux bières.
Exemple : à « 32 € le bouquet, bande de voleurs », on répond : « Salut ! On comprend la surprise, on a tout détaillé tige par tige dans le carrousel de vendredi. Passe au champ, on t'offre un café et tu comptes avec nous. »
## Annexe 3. Ce que je regarderai chaque mois
| Quoi | Où
| Abonnés | Insights
| Clics formulaire | compteur du site
| Vues TikTok | TikTok Studio
| Partages Facebook | Meta Business Suite
## Annexe 4. Bibliographie
Cours de community management, supports distribués en classe. Un article sur les fleurs coupées lu à la bibliothèque. Le carnet de culture d'Apolline (fictif, taché).
"""
