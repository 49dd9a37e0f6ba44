"""Text of the sample (fictitious)."""

TEXT = r"""
=12 L'Institut - Community Manager - dossier de mise en situation professionnelle (1 à 5)
=26 **Carnet d'un gîte**
=14 Un printemps à la Combe aux Hulottes
!owl|L'enseigne du gîte, redessinée par mes soins
=12 Maëlys Courtadon, promotion 2025
> On m'a dit qu'un dossier pouvait prendre la forme qu'on veut pourvu que tout y soit. J'ai choisi le carnet parce que c'est comme ça que j'ai travaillé. Les noms et les lieux sont inventés.
%pagebreak
# Lundi 3 mars
Première journée. La Combe aux Hulottes est un éco-gîte de 14 couchages (quatre chambres et une roulotte) au fond de la vallée de l'Arzolle, à 900 m d'altitude. Odile Ferrachat l'a ouvert en 2016 avec son frère Régis. Murs en paille, toilettes sèches, potager, pas de télé. Odile m'a reçu avec une tarte aux orties et m'a tout de suite parlé d'argent : le changement de la chaudière à granulés a coûté 38 000 €, dont 11 400 € de subvention de la Région, et il reste 9 ans de crédit. Le ménage et la blanchisserie font 640 € par mois en saison.
Ce qu'elle me demande : « du monde en semaine ». Le week-end c'est plein de Pâques à octobre. Du lundi au jeudi, un lit sur cinq. Et quand ça se remplit c'est par la plateforme qui prend 17 %.
Régis a réparé la box, elle redémarrait toutes les deux heures.
# Mardi 4 mars
J'ai fait le tour de ce qui existe : une page Facebook (1 120 abonnés, surtout d'anciens hôtes), un Instagram (640), un blog sur WordPress avec 9 articles dont le dernier date d'août 2023, une fiche Google. Le blog est agréable à lire, le thème s'appelle Chlorophylle, j'aime bien les petites feuilles dans la marge. J'ai regardé le tout sur mon téléphone dans le car du retour, c'est joli.
Dans le cours on nous a dit qu'il fallait auditer un site avec une grille à deux volets, l'un technique et l'autre fonctionnel. Je remplirai la grille pendant la semaine du 24.
# Jeudi 6 mars
Matinée écoute. Je me suis posée les questions sur un coin de nappe :
- Quoi ? Les hébergements nature en moyenne montagne, et le tourisme sans voiture.
- Où ? Le département, plus deux vallées voisines qui nous ressemblent.
- Quand ? Le vendredi matin, une heure, pas plus.
- Comment ? Voir ci-dessous.
Pour chercher, je tape par exemple site:arzolle-tourisme.example "sans voiture" filetype:pdf, ou intitle:"gîte" "semaine" -camping. Ça enlève les trois quarts du bruit. J'ai aussi posé quatre alertes Google ("Combe aux Hulottes", "vallée de l'Arzolle" + train, "slow tourisme", "gîte paille") qui tombent dans ma boîte le vendredi à 7 h, et un agrégateur de flux (Inoreader) avec une règle : tout article qui contient « réouverture » ou « ligne » est étoilé et m'est envoyé sur le champ. C'est lui qui m'a prévenue le 22 avril, on en reparlera.
Mes sources : le comité départemental du tourisme (chiffres vérifiés tous les ans par l'observatoire, donc je m'y fie), le journal La Gazette d'Arzolle, le blog d'une randonneuse, deux groupes Facebook de marcheurs, le forum Vie en Vallée. Au passage le comité dit que le département a fait 2,1 millions de nuitées en 2024, dont 31 % en gîte, et que 44 % des visiteurs viennent à moins de 100 km de chez eux.
# Lundi 10 mars
Regardé les voisins. J'ai fait une grille et coché.
| | Le Moulin d'Aubrelle | Gîte des Trois Sapins | L'Estive bleue | Nous
| Réservation en ligne sur son propre site | ✔ | | ✔ | 
| Tarif semaine affiché | ✔ | | | 
| Instagram vivant (1 post / semaine au moins) | ✔ | | ✔ | 
| Répond aux avis | | ✔ | ✔ | ✔
| Parle de venir en train | | | | ✔
| Lettre aux anciens clients | ✔ | | | 
| Petit déjeuner maison mis en avant | ✔ | ✔ | | ✔
Le Moulin est loin devant. Le Moulin envoie d'ailleurs une série de mails automatiques après chaque séjour, Odile l'a reçue l'an dernier quand elle y a dormi pour espionner.
Le soir, sur une autre page, j'ai rangé nos cartes. Prof : « le SWOT permet de dégager les forces et faiblesses internes et les opportunités et menaces externes ». Mes cartes à moi :
**Ce qui joue pour nous**
- la gare à 12 minutes à pied par le chemin du canal
- la cuisine d'Odile, citée dans 38 avis sur 61
- 212 anciens clients dont on a l'adresse mail et la permission d'écrire
**Ce qui joue contre nous**
- rien n'est affiché en semaine, il faut téléphoner
- pas de wifi dans les chambres
- un Instagram qui dort depuis cinq mois
**Ce qui peut tomber du ciel**
- on parle de rouvrir le petit train toute l'année
- le télétravail : des gens libres le jeudi
- la mairie refait le balisage des sentiers
Décision prise en regardant mes cartes : je commence par les 212, c'est du déjà gagné, et je fais de la gare notre phrase d'accroche.
# Mercredi 12 mars
Odile m'a prêté son cahier d'arrivées, j'ai fait trois tas à la main : les marcheurs de 28-45 ans en petit groupe (un gros tiers, viennent de moins de 90 km), les grands-parents avec petits enfants pendant les vacances et les mercredis (un quart), les couples de passage (le reste, viennent par la plateforme et ne reviennent pas). Je laisse tomber les derniers.
Un persona, c'est un portrait-robot du client idéal qui aide toute l'équipe à se mettre à sa place. Plutôt que d'inventer une fiche j'ai fait parler une cliente (j'ai changé son nom et mélangé avec deux autres).
> **Moi :** Vous pouvez vous présenter ?
> **Elle :** Jocelyne Vaucanson, 63 ans, infirmière à la retraite depuis deux ans. J'ai quatre petits-enfants, je les prends à tour de rôle, jamais les quatre ensemble, je ne suis pas folle.
> **Moi :** Qu'est-ce que vous venez chercher ici ?
> **Elle :** Qu'ils mettent les mains dans la terre. Et que ce soit moi qui leur montre. J'ai été élevée à la campagne, eux ils croient que les poireaux poussent en barquette.
> **Moi :** Et ce qui vous ferait aller ailleurs ?
> **Elle :** De ne pas savoir le prix. Je n'aime pas appeler pour demander, on a l'air de marchander. Et puis je ne conduis plus la nuit.
> **Moi :** Vous nous avez trouvés comment ?
> **Elle :** Facebook, une amie avait mis la photo de la roulotte. Je regarde Facebook le matin avec mon café, et je lis vos mails en entier, figurez-vous.
L'autre, c'est Karim, 34 ans, technicien dans une boîte de chauffage, qui marche avec trois copains et veut « partir le mercredi soir, dormir, grimper le Signal, rentrer ». Lui c'est Instagram et les applis de traces.
# Vendredi 14 mars
Recopie de la lettre que j'ai laissée à Odile sur la table, puisqu'elle préfère le papier.
> Chère Odile,
> Vous m'avez demandé ce que j'allais faire de mes quatorze semaines. Vous avez raison de dire que l'objectif SMART c'est de remplir le gîte, mais je dois être plus précise que ça.
> Ce que je voudrais d'abord, c'est qu'entre le 1er avril et le 31 mai on vende 45 nuits du lundi au jeudi en direct, sans la plateforme, alors que vous en aviez fait 19 l'an dernier à la même époque. Je crois que c'est possible parce que vos 212 anciens clients n'ont jamais reçu un seul mot de vous et qu'un sur quatre est retraité. Et c'est votre vrai souci : 17 % de commission sur des nuits à 78 €.
> Ensuite j'aimerais que notre Instagram passe de 640 à 1 000 abonnés au 13 juin, puisque c'est là que sont les marcheurs.
> Enfin, qu'on parle davantage de nous dans la vallée.
> L'ordre des choses : le mail aux anciens en premier parce qu'il ne coûte rien et qu'ils nous aiment déjà ; les réseaux en deuxième, Facebook pour les grands-parents et Instagram pour les marcheurs ; la publicité seulement en troisième, quand les pages seront présentables ; une marcheuse connue en dernier si il reste des sous.
> En gros : mars je regarde et je range, avril je publie, mai je fais la pub, juin je fais les comptes.
> Si vous êtes d'accord, laissez la lettre sous le pot de confiture. Maëlys
Lundi la lettre était sous le pot de confiture.
# Lundi 17 mars
Réglages. Instagram passé en compte professionnel, catégorie « Maison d'hôtes », lieu épinglé à la gare et non au gîte (on veut que les gens comprennent qu'on vient en train), bouton « Réserver » qui ouvre la page Nuits de semaine puisque c'est ça qu'on veut vendre. Sur Facebook le bouton est « Appeler » car Jocelyne et ses amies finissent toujours par appeler, et les messages privés renvoient vers le numéro d'Odile de 9 h à 19 h. Photo de profil : la chouette partout. Bio Instagram : « Éco-gîte à 12 min à pied de la gare. Du lundi au jeudi dès 78 €. »
Régis m'a fait remarquer que le gîte est accessible : rampe depuis 2019, une chambre de plain-pied, douche à l'italienne, le label Tourisme et Handicap est dans l'entrée. C'est important l'accessibilité.
# Mercredi 19 mars
Soirée à la mairie, réunion « notre vallée demain ». L'adjointe a projeté les 17 objectifs de développement durable de l'ONU, un camembert par objectif, et tout le monde a parlé de la déchetterie. Odile a dit que le gîte faisait déja beaucoup. Je suis rentrée à pied.
Décidé de notre manière de parler. On vouvoie tout le monde, phrases courtes, un détail qui se touche ou qui se mange dans chaque texte, jamais « authentique » ni « écrin ». Photos prises ici le jour même, lumière du jour, du vert et du bois, aucune photo achetée. Trois rendez-vous : lundi *le petit prix de la semaine*, mercredi *un chemin depuis la gare*, jeudi ou vendredi *les dessous verts* (paille, granulés, potager : ce que la maison fait pour ne pas abîmer la vallée). Les flyers seront tirés chez l'imprimeur de Saint-Véron, à 9 km, sur du recyclé.
# Lundi 24 mars
Écrit l'article « Un gîte sans voiture : venir à la Combe par le train ». Le mot que je vise : *gîte sans voiture*. Je l'ai mis dans le titre et dans l'adresse de la page, et la balise méta fait 148 caractères : « Posez la voiture. À 12 minutes de la gare d'Arzolle, un éco-gîte en paille, des chemins au départ de la porte et des nuits dès 78 € en semaine. »
Pour trouver les mots j'ai pris les suggestions de Google et Ubersuggest (3 recherches gratuites par jour, alors j'étale). Généraux : gîte écologique, gîte nature, gîte montagne, week-end nature. Longue traîne : gîte écologique accessible en train, dormir en roulotte avec petits-enfants, randonnée deux jours sans voiture arzolle, gîte en paille table d'hôtes végétarienne.
Pour Google Ads j'en ai sorti une liste à part, celle des gens qui vont réserver : [gîte arzolle semaine], "gîte proche gare", "réserver roulotte montagne", "gîte randonneurs 1 nuit" ; à exclure : camping, emploi, à vendre.
Le RGAA est le référentiel général d'amélioration de l'accessibilité ; il s'appuie sur les règles internationales WCAG et concerne d'abord les services publics. Le RGPD date de 2018 et la CNIL le fait respecter. L'hébergeur du blog s'occupe de tout ça je pense.
# Jeudi 27 mars
Ménage numérique. 3 214 photos en double effacées du Drive d'Odile (11 Go). Images du blog repassées en WebP, 180 Ko au lieu de 4 Mo. La lettre aux clients partira en texte avec une seule image. Et plus de lecture automatique sur la page d'accueil.
J'ai filmé la roulotte en 4K : 84 Mo pour 20 secondes. Du coup j'ai tout remplacé par un carrousel de 6 photos à 2,1 Mo en tout ; pour les rares vidéos on restera en 720p, moins de 15 secondes. Sur un fond de vallée où la 4G est à deux barres, ce qui est léger se voit aussi mieux.
Premier envoi du mail aux 212, à 18 h. Objet : « La roulotte vous a gardé une place (en semaine, c'est plus calme) ».
# Mardi 1er avril
Voilà ce qui sort pendant quinze jours :
- **Lundi 31 mars** - Facebook + Instagram, photo : petit prix de la semaine, deux nuits la troisième offerte aux enfants.
- **Mercredi 2** - Instagram, carrousel : le chemin du canal, gare - gîte, 12 minutes.
- **Jeudi 3** - Facebook, photo : la chaudière à granulés expliquée par Régis.
- **Lundi 7** - Facebook + Instagram, photo : petit prix, la chambre Mésange.
- **Mercredi 9** - Instagram, vidéo 15 s : monter au Signal depuis la gare.
- **Vendredi 11** - Facebook, album : les semis d'Odile et une recette.
Pas d'affichage des horaires, je publie quand Odile fait sa pause.
# Lundi 7 avril
Texte pour les deux tas, à partir de la même chambre libre. J'ai appris que le même lit ne se raconte pas pareil.
Aux grands-parents (mail et Facebook) :
> Mercredi, ils n'ont pas école. Vous avez la journée, nous avons le potager. Draps fournis, petit déjeuner au four à bois, 12 minutes de marche plate depuis la gare : aucun volant à tenir le soir. Et le plaisir de les entendre dire « c'est mamie qui m'a montré ». 78 € la nuit, le prix est écrit, pas besoin de demander. Appelez Odile au 00 00 00 00 00.
Aux marcheurs (Instagram) :
> Train de 17 h 48. Soupe à 19 h. Signal à l'aube. Boulot jeudi 10 h (ou pas). 🥾 78 € la chambre, casiers pour les bâtons, séchoir à chaussures. Lien en bio. #signaldarzolle #randosansvoiture #nuitdesemaine
# Mercredi 9 avril
Un vieux monsieur m'a raconté l'arrivée en carriole en 1961. J'en ai fait une histoire en trois morceaux pour Facebook. J'ai suivi le schéma vu en cours : une héroïne ordinaire (Lison, 8 ans, qui ne veut pas venir), un manque (pas d'écran, rien à faire), un passeur (Odile et son seau à graines), une épreuve (la nuit, le cri de la hulotte), et le retour transformée (elle réclame le seau pour son balcon). Le premier morceau s'arrête exprès au moment du cri, la suite vient deux jours après. On voit tout à hauteur d'enfant.
> Vous vous souvenez de l'odeur des draps chez votre grand-mère ? Du bruit de la clé dans la porte de la remise ? Lison a huit ans et elle ne s'en souvient pas encore. Racontez-nous votre maison de vacances en commentaire, on lira tout.
C'est la nostalgie que je cherche à réveiller, celle des vacances d'avant, parce que Jocelyne me l'a dit elle même : elle vient transmettre. 64 commentaires en deux jours, des pavés, j'en ai eu les larmes aux yeux.
# Mardi 15 avril
Jeu sur Instagram : une nuit à gagner, il faut suivre la page et identifier un ami. 214 abonnés de plus en une semaine ! On est à 871. Par curiosité j'ai ouvert les statistiques, 64 % des nouveaux habitent à plus de 300 km, beaucoup en Belgique. Odile était ravie du chiffre.
Guide « 12 balades depuis la gare » en PDF, sur le blog, à télécharger contre son adresse mail. 57 adresses en dix jours, je leur réponds moi même le soir avec un mot gentil et le tarif semaine.
# Mardi 22 avril
L'étoile d'Inoreader à 8 h 10 : la Région annonce que le petit train roulera toute l'année à partir du 3 mai. À 9 h 30 on avait publié, avant la Gazette :
> 🚂 C'est officiel : le petit train de l'Arzolle roule TOUTE l'année à partir du 3 mai. Nous, on a déjà compté les pas entre le quai et la soupe : 1 140. Qui monte dans le premier ? Réservez votre nuit de semaine ➡️ combe-hulottes.example @regionarzolle #petittrain #arzolle
Avec la photo de Régis, en casquette, sur le quai. 3 900 personnes touchées sur Facebook contre 400 d'habitude, la Gazette nous a repris.
Pour la suite je voudrais aussi faire une analyse de ce que disent les avis, catégorie par catégorie.
# Lundi 28 avril
Avant de lancer la pub, j'ai écrit ce que je regarderai, toujours en pensant aux nuits en direct : le taux de clic (plus de 1,5 %), le coût du clic (moins de 0,35 €), les demandes reçues par le bouton ou le téléphone (30 sur mai), et la part de demandes qui finissent en réservation (une sur trois).
On a aussi vu en classe le taux de rebond, le CPM, le reach organique, le NPS et le coût par lead.
La méthode ABCD de YouTube : A pour Attract, on capte l'attention dès les premières secondes ; B pour Brand, on montre la marque ; C pour Connect, on crée du lien ; D pour Direct, on dit quoi faire.
Odile m'a donné 250 € pour tout. Meta : 126 €. Flyers chez l'imprimeur : 40 €. Nom de domaine court : 20 €.
# Vendredi 2 mai
Lancement. Un carrousel, pas une vidéo : l'objectif de campagne est « Trafic » vers la page Nuits de semaine, et six images permettent de montrer le trajet, la gare puis le lit, ce qu'une seule photo ne raconte pas. Deux publics : 28-45 ans intéressés par la randonnée, 55-70 ans avec « petits-enfants », tous à moins de 90 km et pas plus, puisque mes marcheurs viennent de là. Instagram pour les premiers, fil Facebook pour les seconds. 4,20 € par jour, trente jours. J'ai fait une capture du ciblage sur mon téléphone.
Prévenu Tiphaine (@tiphaine.marche, 8 400 abonnés, presque tous du département, elle ne marche qu'en partant d'une gare : elle est faite pour nous). Une nuit offerte contre trois stories, le mardi 6.
Deuxième mail aux 212 + les 57 du guide, avec le train en premier. 41 % d'ouverture.
# Lundi 12 mai
Mauvaise surprise, une étoile sur Google : « Calme absolu annoncé, on a eu les grenouilles toute la nuit et pas de wifi pour se plaindre. Remboursez ! » J'ai relu notre page avec Odile. On y promet bien le calme absolu, en gras, depuis 2016, et la mare a été creusée en 2021. Donc le client n'a pas tort, il a acheté le silence. Trois autres avis parlent des grenouilles, en bien. Réponse publiée à midi :
> Bonjour Monsieur, vous attendiez le silence et vous avez eu l'orchestre de la mare : nous comprenons votre déception. Les grenouilles chantent de mi-avril à fin mai. Nous aurions aimé vous proposer la chambre côté bois, appelez-nous si vous nous redonnez une chance. Odile
Le monsieur n'a pas répondu. On a toujours 4,6 sur Google. L'e-réputation c'est l'image que renvoie une marque en ligne, elle se construit en dix ans et se perd en une nuit de grenouilles.
Affiché sur Facebook et en story les mots des hôtes contents, un par semaine, avec leur accord : « Odile nous a appris à faire le pain, mon mari en refait tous les dimanches » (famille Brossel). Et la photo de la page du livre d'or, avec l'écriture. Trois personnes ont écrit que ça leur donnait confiance.
# Jeudi 22 mai
Samedi dernier, 17 mai, c'était la Nuit de la Chouette : sortie à la tombée du jour avec une bénévole de l'association naturaliste, 12 places, rendez-vous à 20 h 30 devant la roulotte. J'avais créé l'événement sur Facebook. Il y a eu 12 personnes, on a entendu deux hulottes et un blaireau, tisane après.
Facture Meta arrivée : 126 € tout rond.
# Lundi 2 juin
Les comptes pour Odile et Régis, sur une page, imprimée en gros caractères pour leur réunion avec le comptable.
| | Avril-mai 2024 | Avril-mai 2025 | Ce qu'on visait
| Nuits de semaine vendues en direct | 19 | 41 | 45
| Nuits de semaine par la plateforme | 27 | 18 | -
| Demandes reçues en mai | 12 | 34 | 30
| Taux de clic de la pub | pas de pub | 2,3 % | 1,5 %
| Coût du clic | pas de pub | 0,28 € | 0,35 €
| Abonnés Instagram (au 2 juin) | 640 (mars) | 918 | 1 000
Ce que ça dit : on a plus que doublé en direct et la plateforme a reculé d'un tiers. Le saut se fait la semaine du 5 mai, celle du train et du mail, la pub n'a fait que pousser derrière. 34 demandes, 13 réservations, c'est un peu plus d'une sur trois.
Côté sous, 186 € dépensés et 22 nuits de plus à 78 €. On a largement rentabilisé !
Les 1 000 abonnés ne sont pas là. Je conseille d'arrêter les jeux et de passer à une vidéo de 15 s chaque mercredi avec les traces de Tiphaine, dont les stories ont amené 39 abonnés du coin en deux jours.
# Vendredi 6 juin
Régis veut une application. Odile veut un pressoir. Moi je pense qu'il faudra faire évoluer le site pour améliorer l'expérience utilisateur, on en a parlé une heure et puis les hôtes sont arrivés.
# Jeudi 12 juin
Dernier jour. Odile a ressorti ma lettre, elle l'avait gardé dans le pot de confiture, lavé. Elle a coché la première ligne au crayon, « presque ». J'ai coché la troisième toute seule, parce que la boulangère m'a appelée « la petite de la chouette ».
Je sais que ce carnet part un peu dans tous les sens, que j'ai sans doute mal rangé ce que j'ai trouvé, et que mon tri des hôtes au cahier n'a rien de scientifique. Mais tout ce que j'ai fait est dedans.
Merci à Odile, à Régis, à Jocelyne qui n'existe pas tout à fait, et à la hulotte de 4 h du matin.
# Glissé à la fin du carnet
**Le flyer (recto).** La Combe aux Hulottes. Descendez du train, marchez 12 minutes, c'est là. Du lundi au jeudi, 78 € la nuit, petit déjeuner compris. Au verso : le plan du chemin du canal.
**Le deuxième post de Lison (11 avril, Facebook).**
> Il est dix heures. Hou… hou-hou-hou. Lison a tiré le drap jusqu'aux yeux. Odile a ouvert la fenêtre et chuchoté : « Elle te dit bonsoir. » La suite dimanche. Et vous, quel bruit vous faisait peur ? 🦉
**Ce que j'ai lu.** Le polycopié « Communiquer un territoire », le guide du comité départemental, les vieux cahiers d'Odile.
"""
