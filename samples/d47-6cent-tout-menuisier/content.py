"""Text of the dossier (light markup, see _markup.py)."""

TEXT = r"""
!logo|
=24 **Du copeau au clic**
=15 Faire vivre l'Atelier Marzin sur les réseaux
=12 Benoît Marzin, artisan menuisier à Saint-Rambaud (entreprise fictive)
=12 Dossier pour la certification réseaux sociaux – session de printemps 2026
%pagebreak
**Ce qu'il y a dedans**
%toc
1|Avant de commencer|3
1|L'atelier, sans enjoliver|3
1|Les réseaux, j'en ai regardé quatre|5
1|Ce que je veux et pour qui|7
1|Lesquels je garde|8
1|De quoi on va parler, et quand|9
1|Mes publications|11
1|Mes chiffres|13
1|Analyse de mes résultats sur trois mois|14
1|Aller chercher du monde|15
1|Quand les gens écrivent|18
1|Pour finir et annexes|20
%end
%pagebreak
# Avant de commencer
Je suis menuisier. Pas écrivain. J'ai fait des phrases courtes, comme je parle. Ma fille Lou a relu, elle a enlevé les gros mots. S'il reste des fautes dans le dossier c'est les miennes.
J'ai suivi la formation parce qu'un client m'a dit : « On vous a cherché, on vous a pas trouvé. » Il a pris quelqu'un d'autre. Un escalier en frêne à 9 000 euros. Ça m'a fait mal.
Merci à Lou, à Yann mon compagnon, à Sofiane l'apprenti qui tient le téléphone mieux que moi, et à la formatrice qui m'a supporté.

# L'atelier, sans enjoliver
On est trois. Moi, Yann qui est là depuis 2009, et Sofiane en deuxième année de CAP. On fait des escaliers, des portes, de l'agencement. Tout en bois massif, surtout du châtaignier et du frêne, achetés à la scierie de Kerlouan, à 14 kilomètres. L'atelier est dans l'ancienne laiterie de Saint-Rambaud, 3 200 habitants.
Le chiffre d'affaires 2025, c'est 212 000 euros. J'ai acheté une scie à panneaux à 18 400 euros l'an dernier, j'ai calculé qu'elle sera rentabilisée en trois ans et demi, soit un retour de 28 % par an. C'est du concret, une machine.
Sur internet il y a : une page Facebook avec 640 abonnés, ouverte en 2017 par ma nièce. Un compte Instagram avec 212 abonnés, dont mes cousins. Un site d'une page. C'est tout.
**Ce qui tient la route**
+ On fait tout nous-mêmes, du tronc à la pose.
+ Les clients sont contents : 4,9 sur Google avec 37 avis.
+ Yann sait expliquer, et il passe bien en vidéo, même s'il dit que non.
+ J'ai quinze ans de photos de chantiers dans des disques durs.
**Ce qui cloche**
1. Personne ne répond aux messages avant le samedi.
2. Les photos sont prises au téléphone, avec le doigt devant une fois sur trois.
3. Je me lasse au bout de deux semaines.
**Ce qui nous aide dehors**
1) Les gens veulent du bois local, ils le demandent maintenant.
2) Il se construit un lotissement de 46 maisons à la sortie du bourg.
**Ce qui fait peur**
1. Les cuisinistes en kit qui font des pubs tous les jours.
2. Le prix du châtaignier, plus 17 % en deux ans.
3. Plus aucun jeune ne veut faire ce métier.

## Ceux d'en face
J'ai passé trois soirées à regarder les autres. J'ai noté pour chacun les abonnés, le rythme, ce qu'ils montrent et s'ils répondent.
1) Cuisines Tronval, la franchise de la zone commerciale. 5 400 abonnés sur Facebook. Une publicité par jour. Que des images de catalogue et des promos. Ils répondent en une heure, mais toujours la même phrase.
2) Menuiserie Le Fur et fils, à Plouvien-le-Haut. 1 150 abonnés sur Facebook, rien sur Instagram. Une photo par mois, le camion devant la maison finie. Pas de réponse.
3) Ébénisterie Sylva, une jeune femme seule, très forte. 13 800 abonnés sur Instagram. Trois vidéos par semaine, on voit ses mains, on entend la scie. Elle répond à tout le monde, avec humour.
Ce que j'en garde. Tronval, je peux pas lutter sur l'argent. Le Fur, je peux le dépasser rien qu'en étant régulier. Sylva, c'est le modèle : les mains et le bruit de l'outil, ça coûte zéro et ça marche.

## Avec quoi je travaille
L'argent d'abord : 90 euros par mois, pas plus, donc 540 euros de mars à août. Les bras ensuite : Sofiane filme une heure le mercredi, Lou monte le dimanche, moi j'écris et je réponds, vingt minutes chaque soir. Yann parle devant l'objectif. Le matériel enfin : mon téléphone (un modèle de 2023), un trépied à 35 euros, une lampe de chantier, CapCut et Canva en version gratuite. Le wifi de l'atelier est mauvais, on envoie depuis la maison.

# Les réseaux, j'en ai regardé quatre
## Où je me renseigne
J'ai pas inventé ce qui suit. Pour Instagram, je lis le blog officiel creators.instagram.com (article du 14 janvier 2026 sur le classement des Reels) et le compte du patron d'Instagram, qui parle face caméra chaque vendredi. Pour Facebook, c'est le centre d'aide Meta pour les entreprises, page « Fonctionnement du fil », mise à jour en décembre 2025, et le Blog du Modérateur, article signé du 20 janvier 2026. Je vérifie toujours que les deux disent pareil. Pour TikTok, Sofiane m'a tout montré. Pinterest, ma femme y est depuis dix ans. Je regarde ça le lundi matin pendant que la colle prend, un quart d'heure, et je note dans un cahier. Mes mots : « menuiserie », « escalier bois », « algorithme », « artisan ».
## Comment ça marche
**Facebook**
1. Ce qu'on peut faire : page, groupes, événements, avis, Messenger, Marketplace, publicités, Reels.
2. Le classement a changé fin 2025 : les vidéos de moins de 90 secondes sont toutes comptées comme Reels, et la page est montrée davantage à des gens qui ne la suivent pas si la vidéo est regardée jusqu'au bout.
3. La mode du moment : les groupes de communes, et les avant-après tout simples.
**Instagram**
1) Ce qu'on peut faire : photos, carrousels, Reels, Stories avec sondage, messages, boutique, publication à deux comptes.
2) Depuis janvier 2026, ce qui compte le plus c'est le partage en message privé, avant les j'aime. Les vidéos recopiées d'ailleurs avec un logo sont moins montrées.
3) La mode : le son d'atelier sans musique, le carrousel de dix images qu'on garde.
**Pinterest**
1. Ce qu'on peut faire : épingles, tableaux, épingles vidéo, lien direct vers le site, statistiques, annonces.
2. L'automne dernier, ils ont donné plus de poids aux épingles neuves et au texte de la description, comme un moteur de recherche. Une épingle vit des mois.
3. La mode : les entrées avec banc, les escaliers à claire-voie, le bois foncé qui revient.
**TikTok**
1) Ce qu'on peut faire : vidéos, directs, duos, messages, boutique, publicité.
2) Ces derniers mois la durée compte : les vidéos de plus d'une minute sont poussées, et la recherche dans l'appli regarde les mots dits à voix haute.
3) La mode : les gens qui fabriquent en silence, les erreurs ratées en direct, les réponses en vidéo aux commentaires.
## Qui s'y trouve
Facebook, chez nous, c'est les 40-65 ans. Un peu plus de femmes. Ils y vont le matin tôt et le soir après le repas, ils lisent les commentaires, ils s'intéressent à la commune, à la maison, aux petites annonces.
Instagram c'est 25-45 ans. Ils regardent les Stories dans la file d'attente. Ils aiment la déco, la rénovation, les belles mains.
Pinterest, 30-50 ans, sept femmes sur dix à ce qu'on m'a dit. Elles préparent des travaux, parfois un an avant. Elles rangent des idées, l'escalier d'un côté, l'entrée de l'autre.
TikTok, 16-30 ans, ils défilent dans le lit le soir. Ils aiment quand c'est vrai.
À savoir : 50 millions de Français sont sur les réseaux et ils y passent 1 h 48 par jour d'après un rapport connu.

# Ce que je veux et pour qui
Un objectif SMART, c'est spécifique, mesurable, atteignable, réaliste et temporel. On l'a vu le premier jour, c'est affiché dans la salle.
Ce dont l'atelier a besoin c'est simple : des escaliers à faire dans le coin, et quelqu'un pour prendre la suite. Des petites portes, j'en ai trop. Voilà ce que j'ai écrit sur le mur :
1. Recevoir 12 demandes de devis d'escalier par les réseaux entre le 1er mars et le 31 août 2026. L'an dernier à la même période j'en ai eu 3, et je ne postais rien. Avec une photo propre par semaine et un peu de pub, ça se tient. L'escalier, c'est ce qui fait vivre l'atelier.
2. Faire passer la page Facebook de 640 à 1 000 abonnés d'ici la fin août 2026, en publiant deux fois par semaine et dans le groupe de la commune.
3. Donner envie à des jeunes. Sofiane aura fini dans un an et Yann part en 2028.
4. Être vu comme LE menuisier du coin.
## Les gens à qui je parle
Un persona, c'est un client imaginaire qui représente un groupe.
Moi je pense à Corinne. Elle existe pas mais j'en ai eu dix comme elle. Elle a 52 ans, elle est infirmière à l'hôpital de Lesquérac. Elle et son mari ont acheté une longère. Elle veut un escalier qui dure, fait par quelqu'un qu'elle peut appeler par son prénom. Ce qui l'énerve : les devis qui arrivent jamais, les commerciaux qui insistent. Elle est sur Facebook le matin à 7 heures avec son café, et elle enregistre des idées sur Pinterest.
Et puis il y a Maxence et Julie, la trentaine, qui construisent dans le nouveau lotissement. Ils comparent tout. Ils sont sur Instagram tous les deux. Ils veulent du beau, ils ont peur du prix, ils demandent direct « c'est combien ? » en message.
Le jeune, je le vois moins bien. Un gamin de troisième, 15 ans, qui sait pas quoi faire et qui aime bricoler.

# Lesquels je garde
Facebook, je garde. C'est là qu'est Corinne, c'est là que les gens de la commune se parlent, et mes escaliers je les vends à 30 kilomètres, pas à Lyon. Pour les devis c'est le premier.
Instagram, je garde aussi. Maxence et Julie y sont, et le métier se voit : un Reel de rabot, ça se partage, et le partage c'est ce que l'appli regarde. Ça sert à être connu des trentenaires qui construisent.
Pinterest, oui. Des femmes qui préparent leurs travaux un an avant, c'est exactement quand il faut que j'arrive. Une épingle ça vit longtemps, je poste une fois et je laisse. Ça amène au site donc aux devis.
TikTok, non. Pas maintenant. C'est là que sont les jeunes, je sais bien, mais trois réseaux pour trois bonshommes c'est déjà beaucoup. On y reviendra si Sofiane veut s'en charger.

# De quoi on va parler, et quand
## Quatre sujets, pas un de plus
1) **Avant / après.** On montre la pièce vide, puis l'escalier posé. Thème : nos réalisations. Pourquoi : les gens n'imaginent pas, il faut qu'ils voient. C'est pour les devis (objectif 1).
2) **La main et l'outil.** Un geste, trente secondes, le bruit de la gouge. Thème : le savoir-faire. Pourquoi : c'est ce qui marche chez Sylva, et c'est ce qui peut donner envie à un jeune (objectif 3).
3) **Le bois de chez nous.** La scierie, le séchage, pourquoi le frêne plutôt que le chêne importé. Thème : nos valeurs, le local. Pourquoi : c'est ce que Tronval ne pourra jamais dire. Ça fait venir des abonnés du coin (objectif 2).
4) **Chez vous.** Un conseil : huiler une marche, rattraper une porte qui frotte. Thème : l'aide. Pourquoi : un conseil se garde et se partage, et les gens me posent des questions derrière (objectifs 1 et 2).
## Comment on cause
On dit « on » et on dit « vous ». Pas de mots de catalogue, pas d'anglais. Des phrases courtes, un peu d'humour, jamais sur le dos d'un client. À dire : « Le frêne, ça plie, ça casse pas. » À ne pas dire : « solution d'aménagement sur mesure ». Les photos : lumière du jour, fond propre, le logo brun et crème en bas à droite, toujours le même filtre. Des vidéos courtes, des photos par deux, des carrousels. On demande au client avant de montrer sa maison, et il signe un papier.
## À quelle heure
Facebook deux fois par semaine, le mardi et le vendredi à 18 h 30. Instagram deux fois aussi, mercredi 12 h 15 et dimanche 18 h. Pinterest le samedi à 9 h, une épingle. J'ai choisi ça parce que c'est quand je peux : la pause, la fermeture de l'atelier, et le samedi avant les courses. Si c'est pas tenable je change pas, je serre les dents.
## Mars 2026, semaine par semaine
**Du 2 au 8 mars**
- Mardi 3, 18 h 30, Facebook, deux photos, avant / après : l'escalier de la longère
- Mercredi 4, 12 h 15, Instagram, Reel, la main et l'outil : la première marche
- Vendredi 6, 18 h 30, Facebook, photo, le bois de chez nous : on va à la scierie
- Samedi 7, 9 h, Pinterest, épingle, avant / après : escalier à claire-voie
- Dimanche 8, 18 h, Instagram, carrousel, chez vous : huiler une marche en cinq images
**Du 9 au 15 mars**
- Mardi 10, 18 h 30, Facebook, vidéo, chez vous : la porte qui frotte
- Mercredi 11, 12 h 15, Instagram, Reel, la main et l'outil : Yann et la gouge
- Vendredi 13, 18 h 30, Facebook, événement, la main et l'outil : on annonce l'atelier ouvert
- Samedi 14, 9 h, Pinterest, épingle, chez vous : banc d'entrée
- Dimanche 15, 18 h, Instagram, story sondage, le bois de chez nous : frêne ou châtaignier ?
**Du 16 au 22 mars**
- Mardi 17, 18 h 30, Facebook, deux photos, avant / après : la mezzanine du lotissement
- Mercredi 18, 12 h 15, Instagram, Reel, la main et l'outil : Sofiane rate une queue d'aronde
- Vendredi 20, 18 h 30, Facebook, photo, le bois de chez nous : le séchoir
- Samedi 21, 9 h, Pinterest, épingle vidéo, avant / après : rampe en frêne
- Dimanche 22, 18 h, Instagram, carrousel, avant / après : trois escaliers, trois budgets
**Du 23 au 29 mars**
- Mardi 24, 18 h 30, Facebook, vidéo, la main et l'outil : rappel atelier ouvert
- Mercredi 25, 12 h 15, Instagram, Reel, le bois de chez nous : un tronc, un an après
- Vendredi 27, 18 h 30, Facebook, photo, chez vous : nettoyer sans abîmer
- Samedi 28, 9 h, Pinterest, épingle, chez vous : sous l'escalier
- Dimanche 29, 18 h, Instagram, story en direct, la main et l'outil : le lendemain de l'atelier ouvert

# Mes publications
L'écriture inclusive et les personnes en situation de handicap, c'est important, la formatrice nous l'a bien rappelé. Ça concerne une personne sur six en France.
## Pour Facebook (mardi 3 mars)
> Il y avait une échelle de meunier. Raide. Madame n'osait plus monter depuis sa hanche. 😬
> Maintenant il y a ça : quinze marches en frêne de Kerlouan, une main courante des deux côtés, et elle dort de nouveau dans sa chambre.
> Trois semaines à l'atelier, deux jours de pose, zéro planche venue d'ailleurs. 🪵
> Vous avez un escalier qui vous fait peur ? Envoyez-nous une photo en message, on vous dit franchement ce qu'on en pense.
> 👉 atelier-marzin.example/escaliers
> Merci à @ScierieDeKerlouan pour les plateaux. #SaintRambaud #Menuiserie #Escalier
Avec deux photos, avant et après, prises du même endroit.
## Pour Instagram (mercredi 11 mars)
> Écoutez sans musique. Juste la gouge. 🔊
> Yann a commencé en 2009. Il dit qu'il apprend encore. La volute que vous voyez, c'est quatre heures, et personne ne la regardera d'aussi près que vous.
> À votre avis, combien de coups pour une volute ? Répondez en commentaire, on a compté. 👇
> @yann.au.bois #menuisier #savoirfaire #bois #faitmain #escalierbois
Reel de 28 secondes, filmé par Sofiane.
## Pour Pinterest (samedi 7 mars)
> Escalier à claire-voie en frêne, limon central, garde-corps en câbles. Une idée pour garder la lumière dans une petite entrée. Fabriqué à Saint-Rambaud. Le détail des dimensions et le prix sont sur le site : atelier-marzin.example/claire-voie
Une photo verticale, tableau « Escaliers qui laissent passer le jour ».

# Mes chiffres
Voilà ce que je regarde. J'ai relevé tout ça un soir.
1. Abonnés Facebook : 640. Je veux 1 000.
2. Abonnés Instagram : 212.
3. Demandes de devis par message : 3.
4. Taux d'engagement : 2,1 %.
5. Clics vers le site : 14.
La notoriété aussi, je vais la suivre. Et la bonne humeur dans les commentaires.
J'ai un tableau tout prêt dans l'ordinateur, avec une colonne par mois. Je le remplirai à la fin de chaque mois et je vous le montrerai à l'oral. Un tableau de reporting sert à suivre l'évolution des indicateurs et à adapter sa ligne éditoriale. On verra à l'usage, et on corrigera le tir s'il faut.

# Aller chercher du monde
Poster c'est bien. Mais 640 personnes, c'est un bal de village. J'ai retenu trois choses.
**La publicité Facebook et Instagram.** Parce que le lotissement est à deux kilomètres et que je peux viser pile ce rayon. Avec 30 euros je touche des gens qui construisent, un panneau au bord de la route me coûterait 400. Et ça s'arrête quand je veux.
**Les relais.** Parce que les gens croient plus le voisin que moi. Le groupe « Tu es de Saint-Rambaud si » a 4 300 membres, une admin que je connais, et c'est là qu'on demande « vous connaissez un bon menuisier ? ».
**Les anciens clients.** Ils ont l'escalier chez eux. Ils sont fiers. S'ils postent une photo, c'est mieux que dix des miennes. Un ambassadeur est une personne qui parle positivement d'une marque à son entourage de façon volontaire.
## La pub, en détail
Je cherche des demandes de devis d'escalier. Je vise les 30-55 ans, propriétaires ou en train de construire, 25 kilomètres autour de Saint-Rambaud. Je mets 60 euros par mois pendant trois mois, donc 180 euros. Comment je fais : le gestionnaire de publicités de Meta, objectif « Messages », deux annonces en même temps (la photo de l'échelle de meunier et le Reel de la gouge), au bout de sept jours je coupe celle qui ramène le moins de messages et je laisse l'autre.
## À qui je demande un coup de main
1) Solenn Abgrall, décoratrice, « Maison Solenn » sur Instagram. On a fait trois chantiers ensemble, elle a les clients qui ont du goût et un peu d'argent.
2) Gwenaël, l'admin du groupe de la commune. 4 300 membres.
3) Scierie de Kerlouan, 2 700 abonnés, ils partagent toujours quand on les cite.
4) Denis, de la quincaillerie.
%landscape
## Le grand tableau de tout ce qu'on fait
%size 8
| N° | Quoi | Pour quoi faire | Pour qui | Qui s'y colle | Quand | Combien
| 1 | Refaire la photo de profil et la couverture | qu'on nous reconnaisse | tout le monde | Lou | avant le 22 février | 0 €
| 2 | Bouton « Envoyer un message » sur Facebook | devis | Corinne | Benoît | 22 février | 0 €
| 3 | Passer Instagram en compte pro | avoir les statistiques | nous | Sofiane | 23 février | 0 €
| 4 | Ouvrir Pinterest et cinq tableaux | devis à long terme | ceux qui préparent des travaux | Lou | 28 février | 0 €
| 5 | Trier quinze ans de photos | de la réserve | nous | Benoît | un dimanche de pluie | 0 €
| 6 | Publicité « Messages », mars | demandes de devis d'escalier | 30-55 ans, 25 km | Benoît | du 9 au 31 mars | 60 €
| 7 | Publicité « Messages », avril | pareil | pareil | Benoît | du 6 au 30 avril | 60 €
| 8 | Publicité « Messages », mai | pareil | pareil | Benoît | du 4 au 29 mai | 60 €
| 9 | Poster dans le groupe de la commune | des abonnés du coin | habitants de Saint-Rambaud | Benoît | un vendredi sur deux | 
| 10 | Publication à deux comptes avec Maison Solenn | se faire connaître | ses abonnés | Sofiane | avril | 
| 11 | Carte « Montrez votre escalier » donnée à la pose | des photos de clients | anciens clients | Yann | dès mars | 
| 12 | Planche à découper offerte à qui poste | remercier | | Yann | dès mars | 
| 13 | Atelier ouvert | faire venir des gens et des jeunes | voisins, collégiens | toute l'équipe | samedi 28 mars | 120 €
| 14 | Répondre aux messages | ne plus perdre un client | tous | Benoît | chaque soir à 20 h | 0 €
%portrait
## L'atelier ouvert
Samedi 28 mars 2026, de 10 h à 17 h, on ouvre les portes. Chacun repart avec une cuillère qu'il a taillée. On l'annonce par un événement Facebook et en story. Le but : 80 visiteurs, et au moins deux collégiens qui demandent un stage. On filme tout pour les semaines d'après.
## L'argent
Pas compliqué. La pub 180 euros, l'atelier ouvert 120, le trépied et la lampe 60, les planches à découper je compte le bois. Le reste je le garde de côté.
Mon beau-frère est plombier. Il a mis 200 euros dans la pub l'an passé, il a gagné 340 abonnés et deux salles de bain, soit sept fois sa mise. Alors j'y crois. À la fin du printemps je ferai les comptes : combien d'abonnés en plus, combien ça a coûté, combien c'est rentré.

# Quand les gens écrivent
D'abord les règles de la maison. On laisse les critiques. On masque les insultes et les liens bizarres. On ne parle jamais d'un devis en public. On ne se moque pas. Et rien après 21 heures, parce que le soir on écrit des bêtises.
On m'a donné six commentaires. J'ai trié.
1. « 9 000 balles un escalier, faut pas se gêner !! » J'agis. Je réponds sous le commentaire, calmement, parce que tout le monde le lit et que d'autres se posent la même question. Je ne supprime surtout pas : il est pas insultant, il est surpris.
2. « Magnifique 😍 » Un cœur suffit. Pas besoin de phrase, ça alourdirait, mais ne rien faire serait impoli.
3. « Vous m'avez posé une porte en novembre elle frotte depuis, j'ai appelé deux fois. » Le plus urgent. Une ligne en public pour dire qu'on a vu, puis message privé et coup de fil le jour même. En public parce que les autres regardent si on assume. En privé parce qu'il y a son adresse.
4. « Gagnez 500 € par jour depuis chez vous, lien dans ma bio » Je supprime et je bloque. C'est une arnaque, c'est interdit par Facebook et mes clients pourraient cliquer.
5. « Toujours des mecs dans ce métier, c'est pas un boulot de gonzesse » Je masque. C'est sexiste et je veux des filles en stage. Si la personne recommence, je bloque et je signale.
6. « Vous faites aussi les volets ? » Pas de modération là-dessus, c'est une question, donc un client peut-être. On répond dans la journée.
Ma nièce, du temps où elle tenait la page, répondait « Bonjour, merci pour votre message, nous revenons vers vous ». Personne revenait vers personne.
## Si ça chauffe pour de bon
1) Je coupe les publications programmées. C'est Lou qui a le mot de passe, elle le fait.
2) J'appelle la personne. Moi, pas Yann.
3) On écrit un message court le lendemain matin, relu par ma femme qui est plus diplomate.

# Pour finir
J'ai appris deux choses. Que le métier intéresse, même raconté par un bougon. Et que c'est du travail, du vrai, pas un truc du dimanche soir. Je sais pas si j'aurai mes douze escaliers. Mais maintenant quand on me cherche, on me trouve.
# Annexes
**Annexe A. La feuille punaisée dans l'atelier**
- 12 devis d'escalier avant fin août
- 900 abonnés Facebook avant fin août
- Sourire sur les photos (Yann)
**Annexe B. La même publication, version courte pour le groupe de la commune**
> Une échelle de meunier en moins à Saint-Rambaud. 🪵 Quinze marches en frêne, deux mains courantes, et une voisine qui redort dans sa chambre. Vous avez un escalier qui vous fait peur ? Écrivez-nous. #SaintRambaud
**Annexe C. Pub, premier jet**
| Poste | Somme
| Publicité mars | 50 €
| Publicité avril | 50 €
| Flyers | 45 €
| Total | 145 €
**Annexe D. Où j'ai trouvé**
- creators.instagram.com, article du 14 janvier 2026
- Centre d'aide Meta pour les entreprises, décembre 2025
- Blog du Modérateur, 20 janvier 2026
- Cours de la formation, janvier et février 2026
"""
